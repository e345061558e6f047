/** Spot. */
import { accountOperations } from "./account.ts";
import { AccountFeed, balanceTopic, orderTopic } from "./account-feed.ts";
import { marketChannel } from "./channels.ts";
import { marketDataOperations } from "./market-data.ts";
import type { Product } from "./product.ts";
import { tradingOperations } from "./trading.ts";
import { orderId } from "./words.ts";

export const spot: Product = {
  operations: [...marketDataOperations, ...tradingOperations, ...accountOperations],
  own: new Set([orderTopic, balanceTopic]),
  orderId,
  fillId: ({ notes }, trade, order) => {
    const number = notes.numberOf(trade, order);
    return number === undefined ? undefined : String(number);
  },
  channel: marketChannel,
  feed: (core) => new AccountFeed(core),
};
