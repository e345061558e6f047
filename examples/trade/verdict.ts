/** Holds what the connector believes against what is true in the simulator's engine. One unit of difference is one too many. */
import type { Balance, BookSnapshot, Decimal, Fill, Market, Order, Position } from "../../src/mod.ts";
import { decimal } from "../../src/mod.ts";
import type { Ids, Oracle, OracleBook, Simulation } from "../../src/sim/mod.ts";

/** A book that the connector had, and the engine's number of its own book at that moment. */
export interface SeenBook {
  readonly book: BookSnapshot;
  readonly until: number;
}

/** The connector's view. */
export interface View {
  readonly orders: readonly Order[];
  readonly fills: readonly Fill[];
  readonly balances: readonly Balance[];
  readonly positions: readonly Position[];
  readonly books: readonly SeenBook[];
}

/** Where a venue does not number its books, so many of the engine's are looked through for the one that was seen. */
const behind = 500;
/** A venue may tell the best levels only. */
const fewest = 5;

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
export function differences(view: View, simulation: Simulation, market: Market): string[] {
  const { engine, account } = simulation;
  const { ids } = simulation.skin;
  return [
    ...orders(view.orders, engine, ids, account.id, market.id),
    ...fills(view.fills, engine, ids, account.id, market.id),
    ...balances(view.balances, engine, account.id, market.contract !== undefined),
    ...positions(view.positions, engine, account.id, market),
    ...view.books.flatMap((seen) => [...levels(seen, engine, ids, market.id)]),
    ...engine.violations(),
  ];
}

function* orders(
  ours: readonly Order[],
  oracle: Oracle,
  ids: Ids,
  account: string,
  marketId: string,
): Generator<string> {
  const theirs = oracle.orders(account, marketId);
  if (theirs.length !== ours.length) yield `orders: the engine has ${theirs.length}, the connector ${ours.length}`;
  for (const truth of theirs) {
    const order = ours.find(({ id }) => id === ids.order(truth.id));
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

function* fills(
  ours: readonly Fill[],
  oracle: Oracle,
  ids: Ids,
  account: string,
  marketId: string,
): Generator<string> {
  const theirs = oracle.fills(account, marketId);
  if (theirs.length !== ours.length) yield `fills: the engine has ${theirs.length}, the connector ${ours.length}`;
  for (const truth of theirs) {
    const [trade, order] = [ids.fill(truth.tradeId, truth.orderId), ids.order(truth.orderId)];
    const same = ours.filter(({ id, orderId }) => id === trade && orderId === order);
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

function* balances(ours: readonly Balance[], oracle: Oracle, account: string, contracts: boolean): Generator<string> {
  const known = new Map(ours.map((balance) => [balance.asset, balance]));
  for (const [asset, truth] of oracle.balances(account)) {
    const balance = known.get(asset);
    // What is free for contracts moves with the mark price, and each venue reckons it in its own way.
    yield* unequal(`${asset} total`, balance?.total ?? decimal(0), truth.free.plus(truth.locked));
    if (contracts) continue;
    yield* unequal(`${asset} free`, balance?.free ?? decimal(0), truth.free);
    yield* unequal(`${asset} held`, balance?.held ?? decimal(0), truth.locked);
  }
}

function* positions(ours: readonly Position[], oracle: Oracle, account: string, market: Market): Generator<string> {
  const theirs = oracle.positions(account).filter((truth) => truth.market === market.id);
  if (theirs.length !== ours.length) yield `positions: the engine has ${theirs.length}, the connector ${ours.length}`;
  for (const truth of theirs) {
    const position = ours.find(({ symbol, side = "both" }) => symbol === market.symbol && side === truth.side);
    yield* unequal(`position ${truth.side}`, position?.amount ?? decimal(0), truth.quantity);
    yield* unequal(`position ${truth.side} entry price`, position?.entryPrice ?? decimal(0), truth.entryPrice);
  }
}

/** A book by its number; where the venue gives none, one that the engine had not long before. */
function levels({ book, until }: SeenBook, oracle: Oracle, ids: Ids, marketId: string): readonly string[] {
  if (ids.sequence && book.sequence !== undefined) {
    return unlike(book, oracle.book(marketId, ids.sequence(book.sequence)));
  }
  let nearest: readonly string[] = [`a book of ${marketId} was seen, and the engine has none`];
  for (let sequence = until; sequence > Math.max(0, until - behind); sequence--) {
    const found = unlike(book, oracle.book(marketId, sequence));
    if (found.length === 0) return [];
    if (sequence === until || found.length < nearest.length) nearest = found;
  }
  return nearest;
}

function unlike(book: BookSnapshot, truth: OracleBook): string[] {
  const found: string[] = [];
  for (const side of ["bids", "asks"] as const) {
    const name = `book at ${truth.updateId}, ${side}`;
    const [ours, theirs] = [book[side], truth[side]];
    if (ours.length > theirs.length || ours.length < Math.min(fewest, theirs.length)) {
      found.push(`${name}: ${ours.length} levels, in the engine ${theirs.length}`);
    }
    for (const [rank, [price, amount]] of ours.entries()) {
      const level = theirs[rank];
      if (!level) break;
      found.push(...unequal(`${name}, price ${rank}`, decimal(price), level[0]));
      found.push(...unequal(`${name}, amount ${rank}`, decimal(amount), level[1]));
    }
  }
  return found;
}

function* unequal(what: string, ours: Decimal, theirs: Decimal): Generator<string> {
  if (!ours.eq(theirs)) yield `${what}: ${ours.toFixed()}, in the engine ${theirs.toFixed()}`;
}
