/** Spot. */
import { generalOperations } from "./general.ts";
import type { Product } from "./product.ts";
import { spotAccount } from "./spot-account.ts";
import { spotChannel } from "./spot-channels.ts";
import { spotTell } from "./spot-feed.ts";
import { spotMarket } from "./spot-market.ts";
import { spotRequests, spotTrading } from "./spot-trading.ts";
import { marketOf } from "./topics.ts";

export const spot: Product = {
  server: "spot",
  path: "/ws/v4/",
  operations: [...generalOperations, ...spotMarket, ...spotTrading, ...spotAccount],
  requests: spotRequests,
  own: {
    orders: { uid: false, markets: true },
    usertrades: { uid: false, markets: true },
    balances: { uid: false, markets: false },
  },
  tell: spotTell,
  marketOf,
  channel: (core, desk, channel, name, _, now) => spotChannel(core, desk, channel, name, now),
};
