/** What the demonstration trades: it runs on any venue with an order book that can amend, of assets or of contracts. */
import {
  type Amends,
  type Decimal,
  decimal,
  type Exchange,
  type LiveBook,
  type Order,
  quantizeAmount,
} from "../../src/mod.ts";

/**
 * Runs the script; `say` hears each step, and `pause` lets a person watch between them. `patience`: milliseconds to wait
 * for others to fill a resting order.
 */
export async function trade(
  venue: Exchange & Amends,
  book: LiveBook,
  patience: number,
  say: (line: string) => void,
  pause: () => Promise<void>,
): Promise<void> {
  const { symbol } = book;
  const market = venue.market(symbol);
  const lots = (amount: Decimal): Decimal => quantizeAmount(market, amount);
  // Of an inverse contract amounts are in quote.
  const small = market.contract?.inverse ? lots(decimal("600")) : decimal("0.01");
  const follow = (name: string) => (order: Order): void =>
    say(`${name.padEnd(8)} ${order.status.padEnd(15)} ${order.filled.toFixed()} of ${order.amount?.toFixed() ?? "?"}`);

  // Takes the two best levels and rests with the remainder, until others have filled that or patience ends.
  const [first, second] = book.asks(2);
  if (!first || !second) throw new RangeError(`${symbol}: too few asks`);
  const parts = await venue.createOrder({
    symbol,
    side: "buy",
    type: "limit",
    price: second.price,
    amount: lots(first.amount.plus(second.amount).times("1.25")),
  });
  follow("parts")(parts.state);
  parts.updates().on(follow("parts"));
  await Promise.race([parts.done, new Promise((resolve) => setTimeout(resolve, patience))]);
  await venue.cancelOrder({ symbol, clientOrderId: parts.clientOrderId });
  await parts.done;
  await pause();

  // Far below the market: made smaller, which keeps its place in the queue, then moved up until it trades.
  const amended = await venue.createOrder({
    symbol,
    side: "buy",
    type: "limit",
    price: book.bestBid.price.times("0.98"),
    amount: small.times(2),
    quantize: true,
  });
  follow("amended")(amended.state);
  await pause();
  // Where a venue changes an order by a new one in its place, that has an id of its own.
  const smaller = await venue.amendOrder({ symbol, clientOrderId: amended.clientOrderId, amount: "0.01" });
  follow("amended")(smaller);
  await pause();
  const moved = await venue.amendOrder({
    symbol,
    clientOrderId: smaller.clientOrderId,
    price: book.bestAsk.price.times("1.001"),
    quantize: true,
  });
  follow("moved")((await venue.order(moved.clientOrderId)?.done) ?? moved);
  await pause();

  const canceled = await venue.createOrder({
    symbol,
    side: "sell",
    type: "limit",
    price: book.bestAsk.price.times("1.02"),
    amount: small,
    postOnly: true,
    quantize: true,
  });
  follow("canceled")(canceled.state);
  await pause();
  follow("canceled")(await venue.cancelOrder({ symbol, clientOrderId: canceled.clientOrderId }));
  await pause();

  const sold = await venue.createOrder({ symbol, side: "sell", type: "market", amount: small });
  follow("market")(await sold.done);
}
