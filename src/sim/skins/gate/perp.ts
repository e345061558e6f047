/** Perpetual contracts that settle in USDT. */
import { generalOperations } from "./general.ts";
import { perpAccount } from "./perp-account.ts";
import { perpChannel } from "./perp-channels.ts";
import { perpTell } from "./perp-feed.ts";
import { perpMarket } from "./perp-market.ts";
import { perpRequests, perpTrading } from "./perp-trading.ts";
import type { Product } from "./product.ts";
import { marketOf } from "./topics.ts";

const own = { uid: true, markets: true } as const;

export const perp: Product = {
  server: "futures",
  path: "/v4/ws/usdt",
  operations: [...generalOperations, ...perpMarket, ...perpTrading, ...perpAccount],
  requests: perpRequests,
  own: { orders: own, usertrades: own, positions: own, balances: { uid: true, markets: false } },
  tell: perpTell,
  marketOf,
  channel: perpChannel,
};
