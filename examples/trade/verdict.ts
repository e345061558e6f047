/** Holds what the connector believes against what is true in the simulator's engine. One unit of difference is one too many. */
import type { Balance, BookSnapshot, Decimal, Fill, Order } from "../../src/mod.ts";
import { decimal } from "../../src/mod.ts";
import type { Oracle } from "../../src/sim/mod.ts";

/** The connector's view. */
export interface View {
  readonly orders: readonly Order[];
  readonly fills: readonly Fill[];
  readonly balances: readonly Balance[];
  readonly books: readonly BookSnapshot[];
}

/** The engine's words for how an order ended, or stands. */
const statuses: Readonly<Record<string, Order["status"]>> = {
  pending: "open",
  new: "open",
  "partially-filled": "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
  expired: "expired",
  prevented: "expired",
};

/** Every difference, one sentence each. */
export function differences(view: View, oracle: Oracle, account: string, marketId: string): string[] {
  return [
    ...orders(view.orders, oracle, account, marketId),
    ...fills(view.fills, oracle, account, marketId),
    ...balances(view.balances, oracle, account),
    ...view.books.flatMap((book) => [...levels(book, oracle, marketId)]),
    ...oracle.violations(),
  ];
}

function* orders(ours: readonly Order[], oracle: Oracle, account: string, marketId: string): Generator<string> {
  const theirs = oracle.orders(account, marketId);
  if (theirs.length !== ours.length) yield `orders: the engine has ${theirs.length}, the connector ${ours.length}`;
  for (const truth of theirs) {
    const order = ours.find(({ id }) => id === String(truth.id));
    if (!order) {
      yield `order ${truth.id}: unknown to the connector`;
      continue;
    }
    const status = statuses[truth.status] ?? truth.status;
    if (order.status !== status) yield `order ${truth.id}: ${order.status}, in the engine ${status}`;
    yield* unequal(`order ${truth.id} filled`, order.filled, truth.executed);
    yield* unequal(`order ${truth.id} cost`, order.cost, truth.executedQuote);
    if (order.amount) yield* unequal(`order ${truth.id} amount`, order.amount, truth.quantity);
  }
}

function* fills(ours: readonly Fill[], oracle: Oracle, account: string, marketId: string): Generator<string> {
  const theirs = oracle.fills(account, marketId);
  if (theirs.length !== ours.length) yield `fills: the engine has ${theirs.length}, the connector ${ours.length}`;
  for (const truth of theirs) {
    const same = ours.filter(({ id, orderId }) => id === String(truth.tradeId) && orderId === String(truth.orderId));
    const [fill] = same;
    if (!fill || same.length > 1) {
      yield `fill ${truth.tradeId}: delivered ${same.length} times`;
      continue;
    }
    yield* unequal(`fill ${truth.tradeId} price`, fill.price, truth.price);
    yield* unequal(`fill ${truth.tradeId} amount`, fill.amount, truth.quantity);
    yield* unequal(`fill ${truth.tradeId} fee`, fill.fee?.amount ?? decimal(0), truth.fee);
    if (fill.fee?.asset !== truth.feeAsset) {
      yield `fill ${truth.tradeId}: fee in ${fill.fee?.asset}, not ${truth.feeAsset}`;
    }
    if ((fill.liquidity === "maker") !== truth.maker) {
      yield `fill ${truth.tradeId}: ${fill.liquidity} is the wrong role`;
    }
  }
}

function* balances(ours: readonly Balance[], oracle: Oracle, account: string): Generator<string> {
  const known = new Map(ours.map((balance) => [balance.asset, balance]));
  for (const [asset, truth] of oracle.balances(account)) {
    const balance = known.get(asset);
    yield* unequal(`${asset} free`, balance?.free ?? decimal(0), truth.free);
    yield* unequal(`${asset} held`, balance?.held ?? decimal(0), truth.locked);
  }
}

function* levels(book: BookSnapshot, oracle: Oracle, marketId: string): Generator<string> {
  const truth = oracle.book(marketId, book.sequence);
  for (const side of ["bids", "asks"] as const) {
    const name = `book at ${book.sequence}, ${side}`;
    if (book[side].length !== truth[side].length) {
      yield `${name}: ${book[side].length} levels, in the engine ${truth[side].length}`;
    }
    for (const [rank, [price, quantity]] of truth[side].entries()) {
      const level = book[side][rank];
      if (!level) continue;
      yield* unequal(`${name}, price ${rank}`, decimal(level[0]), price);
      yield* unequal(`${name}, amount ${rank}`, decimal(level[1]), quantity);
    }
  }
}

function* unequal(what: string, ours: Decimal, theirs: Decimal): Generator<string> {
  if (!ours.eq(theirs)) yield `${what}: ${ours.toFixed()}, in the engine ${theirs.toFixed()}`;
}
