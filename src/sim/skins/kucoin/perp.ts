/** Contracts. */
import { perpAccount } from "./perp-account.ts";
import { perpChannel } from "./perp-channels.ts";
import { modesTopic, ordersTopic, PerpFeed, positionsTopic, stopsTopic, walletTopic } from "./perp-feed.ts";
import { perpMarket } from "./perp-market.ts";
import { perpTrading } from "./perp-trading.ts";
import { orderId } from "./perp-words.ts";
import type { Product } from "./product.ts";
import { tradeId } from "./words.ts";

export const perp: Product = {
  operations: [...perpMarket, ...perpTrading, ...perpAccount],
  own: new Set([ordersTopic, stopsTopic, walletTopic, positionsTopic, modesTopic]),
  orderId,
  // Both halves of a trade have its id: which of them it was is told beside it.
  fillId: ({ notes }, trade, order) => {
    const maker = notes.wasMaker(trade, order);
    return maker === undefined ? undefined : `${tradeId(trade)}-${maker ? "maker" : "taker"}`;
  },
  channel: perpChannel,
  feed: (core) => new PerpFeed(core),
};
