/** Holds what a connector told against what is true in the simulator's engine. One unit of difference is one too many. */
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import type { ConnectorEvent } from "../../src/connector/exchange.ts";
import type { Spot } from "../../src/connector/spot.ts";
import { Decimal, decimal } from "../../src/core/decimal.ts";
import type { BookSnapshot, Fill, Order } from "../../src/model/mod.ts";
import type { Oracle } from "../../src/sim/mod.ts";

/** Everything a connector told since it was watched. */
export interface Watched {
  readonly venue: Spot;
  /** Every state of every order, by client order id. */
  readonly orders: ReadonlyMap<string, readonly Order[]>;
  readonly fills: readonly Fill[];
  readonly events: readonly ConnectorEvent[];
}

/** Watches a connector from now on: before it connects, so that nothing is missed. */
export function watch(venue: Spot): Watched {
  const orders = new Map<string, Order[]>();
  const fills: Fill[] = [];
  const events: ConnectorEvent[] = [];
  venue.watchOrders().on((order) => orders.set(order.clientOrderId, [...orders.get(order.clientOrderId) ?? [], order]));
  venue.watchFills().on((fill) => fills.push(fill));
  venue.status.on((event) => events.push(event));
  return { venue, orders, fills, events };
}

const statuses: Readonly<Record<string, Order["status"]>> = {
  pending: "open",
  new: "open",
  "partially-filled": "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
  expired: "expired",
  prevented: "expired",
};

const types: Readonly<Record<string, Order["type"]>> = {
  limit: "limit",
  "limit-maker": "limit",
  market: "market",
  "stop-loss": "stop",
  "stop-loss-limit": "stopLimit",
  "take-profit": "takeProfit",
  "take-profit-limit": "takeProfitLimit",
};

const final: readonly Order["status"][] = ["filled", "canceled", "expired", "rejected"];

/** Every difference, one sentence each. */
export function differences(watched: Watched, oracle: Oracle, account: string): string[] {
  return [
    ...ordersWrong(watched, oracle, account),
    ...historiesWrong(watched),
    ...fillsWrong(watched, oracle, account),
    ...balancesWrong(watched, oracle, account),
    ...oracle.violations(),
  ];
}

/** Fails, with every difference, where the connector's view does not come to equal the engine's. */
export async function agree(watched: Watched, oracle: Oracle, account: string, ms: number = 4_000): Promise<void> {
  let wrong: string[] = [];
  for (const end = Date.now() + ms; Date.now() < end;) {
    wrong = differences(watched, oracle, account);
    if (wrong.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the connector and the engine differ:\n${wrong.join("\n")}`);
}

/** What differs between a book and the engine's at the same update. */
export function bookDifferences(book: LiveBook | BookSnapshot, oracle: Oracle, marketId: string): string[] {
  const ours = "snapshot" in book ? book.snapshot() : book;
  const truth = oracle.book(marketId, ours.sequence);
  return (["bids", "asks"] as const).flatMap((side) => {
    const one = ours[side].map(([price, amount]) => `${decimal(price).toFixed()} x ${decimal(amount).toFixed()}`);
    const other = truth[side].map(([price, amount]) => `${price.toFixed()} x ${amount.toFixed()}`);
    if (one.join() === other.join()) return [];
    const rank = other.findIndex((level, at) => level !== one[at]);
    return [
      `${marketId} at ${ours.sequence}: ${one.length} ${side}, in the engine ${other.length}; ` +
      `at rank ${rank}: ${one[rank]}, in the engine ${other[rank]}`,
    ];
  });
}

function* ordersWrong({ venue, orders }: Watched, oracle: Oracle, account: string): Generator<string> {
  const truths = oracle.orders(account);
  const last = [...orders.values()].flatMap((states) => states.at(-1) ?? []);
  for (const order of last) {
    if (order.status === "rejected") {
      if (truths.some(({ placedAs }) => placedAs === order.clientOrderId)) yield `${order.clientOrderId}: not rejected`;
    } else if (!truths.some(({ id }) => String(id) === order.id)) {
      yield `${order.clientOrderId}: ${order.status}, unknown to the engine`;
    }
  }
  for (const truth of truths) {
    const same = last.filter(({ id, status }) => id === String(truth.id) && status !== "rejected");
    const [order] = same;
    if (!order || same.length > 1) {
      yield `order ${truth.id}: ${same.length} of it`;
      continue;
    }
    const name = `order ${truth.id}`;
    const held = venue.order(order.clientOrderId)?.state;
    if (held?.status !== order.status) yield `${name}: ${held?.status} is held, ${order.status} was told`;
    if (order.status !== statuses[truth.status]) yield `${name}: ${order.status}, in the engine ${truth.status}`;
    if (!order.external && order.clientOrderId !== truth.placedAs) yield `${name}: placed as ${truth.placedAs}`;
    if (order.side !== truth.side || order.type !== types[truth.type]) yield `${name}: ${order.side} ${order.type}`;
    if (venue.market(order.symbol).id !== truth.market) yield `${name}: ${order.symbol}, in the engine ${truth.market}`;
    yield* unequal(`${name} filled`, order.filled, truth.executed);
    yield* unequal(`${name} cost`, order.cost, truth.executedQuote);
    if (!truth.quantity.isZero()) yield* unequal(`${name} amount`, order.amount ?? decimal(0), truth.quantity);
    if (!truth.price.isZero()) yield* unequal(`${name} price`, order.price ?? decimal(0), truth.price);
    if (!truth.stopPrice.isZero()) yield* unequal(`${name} trigger`, order.triggerPrice ?? decimal(0), truth.stopPrice);
  }
}

/** No order goes back: what is filled grows, an end is an end, and nothing repeats. */
function* historiesWrong({ orders }: Watched): Generator<string> {
  for (const [clientOrderId, states] of orders) {
    for (const [at, state] of states.entries()) {
      const before = states[at - 1];
      const name = `${clientOrderId}, state ${at}`;
      if (!before) {
        if (!state.external && state.status !== "pending") yield `${name}: begins as ${state.status}`;
        continue;
      }
      if (state.filled.lt(before.filled)) yield `${name}: filled shrinks`;
      if (state.cost.lt(before.cost)) yield `${name}: cost shrinks`;
      if (state.status === "pending") yield `${name}: pending again`;
      if (final.includes(before.status) && state.status !== before.status) {
        yield `${name}: ${state.status} after ${before.status}`;
      }
    }
  }
}

function* fillsWrong({ venue, orders, fills }: Watched, oracle: Oracle, account: string): Generator<string> {
  const truths = oracle.fills(account);
  if (truths.length !== fills.length) yield `fills: ${fills.length}, in the engine ${truths.length}`;
  for (const truth of truths) {
    const name = `fill ${truth.market} ${truth.tradeId}`;
    const same = fills.filter(({ id, symbol, orderId }) =>
      id === String(truth.tradeId) && orderId === String(truth.orderId) && venue.market(symbol).id === truth.market
    );
    const [fill] = same;
    if (!fill || same.length > 1) {
      yield `${name}: delivered ${same.length} times`;
      continue;
    }
    yield* unequal(`${name} price`, fill.price, truth.price);
    yield* unequal(`${name} amount`, fill.amount, truth.quantity);
    yield* unequal(`${name} cost`, fill.cost, truth.quote);
    yield* unequal(`${name} fee`, fill.fee?.amount ?? decimal(0), truth.fee);
    if (fill.fee?.asset !== truth.feeAsset) yield `${name}: fee in ${fill.fee?.asset}, not ${truth.feeAsset}`;
    if ((fill.liquidity === "maker") !== truth.maker) yield `${name}: ${fill.liquidity} is the wrong role`;
    if (fill.side !== truth.side) yield `${name}: ${fill.side} is the wrong side`;
  }
  for (const states of orders.values()) {
    const order = states.at(-1);
    if (!order || order.status === "rejected") continue;
    const sum = fills.filter(({ orderId, symbol }) => orderId === order.id && symbol === order.symbol)
      .reduce((total, { amount }) => total.plus(amount), new Decimal(0));
    yield* unequal(`${order.clientOrderId}: sum of its fills`, sum, order.filled);
  }
}

function* balancesWrong({ venue }: Watched, oracle: Oracle, account: string): Generator<string> {
  const known = new Map(venue.balances().map((balance) => [balance.asset, balance]));
  for (const [asset, { free, locked }] of oracle.balances(account)) {
    const balance = known.get(asset);
    yield* unequal(`${asset} free`, balance?.free ?? decimal(0), free);
    yield* unequal(`${asset} held`, balance?.held ?? decimal(0), locked);
    yield* unequal(`${asset} total`, balance?.total ?? decimal(0), free.plus(locked));
  }
}

function* unequal(what: string, ours: Decimal, theirs: Decimal): Generator<string> {
  if (!ours.eq(theirs)) yield `${what}: ${ours.toFixed()}, in the engine ${theirs.toFixed()}`;
}
