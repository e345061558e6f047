/** Holds what a connector told against what is true at the venue. One unit of difference is one too many. */
import type { Exchange } from "../connector/exchange.ts";
import type { LiveBook } from "../connector/books/livebook.ts";
import { Decimal } from "../core/decimal.ts";
import type { Fill, Order } from "../model/order.ts";
import type { TrueFill, Truth } from "./stage.ts";

/** What is compared. */
interface Told {
  readonly venue: Exchange;
  readonly orders: ReadonlyMap<string, readonly Order[]>;
  readonly fills: readonly Fill[];
}

const final: readonly Order["status"][] = ["filled", "canceled", "expired", "rejected"];

/**
 * Every difference, one sentence each. `unseen`: orders of others that had ended before anybody could see them are none; their
 * fills are.
 */
export function differences(told: Told, truth: Truth, unseen: boolean = false): string[] {
  return [
    ...ordersWrong(told, truth, unseen),
    ...historiesWrong(told),
    ...fillsWrong(told, truth),
    ...balancesWrong(told, truth),
  ];
}

/** What differs between a book and the venue's own, as far as that is told; it has to stand still meanwhile. */
export function bookDifferences(book: Pick<LiveBook, "bids" | "asks" | "symbol">, truth: Truth): string[] {
  const own = truth.book(book.symbol);
  return (["bids", "asks"] as const).flatMap((side) => {
    const ours = book[side]().map(({ price, amount }) => `${amount.toFixed()} at ${price.toFixed()}`);
    const theirs = own[side].slice(0, truth.depth).map(([price, amount]) => `${amount} at ${price}`);
    return ours.join() === theirs.join() ? [] : [`${side}: ${ours.join(", ")}; at the venue ${theirs.join(", ")}`];
  });
}

function* ordersWrong({ venue, orders }: Told, truth: Truth, unseen: boolean): Generator<string> {
  const theirs = truth.orders();
  const last = [...orders.values()].flatMap((states) => states.at(-1) ?? []);
  for (const order of last) {
    const there = theirs.some(({ clientOrderId }) => clientOrderId === order.clientOrderId);
    if (order.status === "rejected" ? there : !there && !order.external) {
      yield `order ${order.clientOrderId}: ${order.status}, and ${there ? "" : "not "}at the venue`;
    }
  }
  for (const own of theirs) {
    // One that nobody has heard an answer of has no id of the venue's yet.
    const [order, ...others] = last.filter(({ id, clientOrderId, external }) =>
      id === own.id || !external && clientOrderId === own.clientOrderId
    );
    const name = `order ${own.clientOrderId}`;
    if (order === undefined && unseen && final.includes(own.status)) continue;
    if (order === undefined || others.length > 0) {
      yield `${name}: seen ${others.length + (order ? 1 : 0)} times`;
      continue;
    }
    if (order.id !== own.id) yield `${name}: of the id ${order.id}, at the venue ${own.id}`;
    const held = venue.order(order.clientOrderId)?.state.status;
    if (held !== undefined && held !== order.status) yield `${name}: ${held} is held, ${order.status} was told`;
    if (order.status !== own.status) yield `${name}: ${order.status}, at the venue ${own.status}`;
    if (order.symbol !== own.symbol || order.side !== own.side) yield `${name}: ${order.side} ${order.symbol}`;
    yield* unequal(`${name} filled`, order.filled, own.filled);
    yield* unequal(`${name} cost`, order.cost, own.cost);
    if (order.amount !== undefined) yield* unequal(`${name} amount`, order.amount, own.amount);
    // What a venue without market orders makes of one has a price that nobody gave.
    if (own.price !== undefined && order.type !== "market") yield* unequal(`${name} price`, order.price, own.price);
  }
}

/** No order goes back: what is filled grows, an end is an end, and each begins as it should. */
function* historiesWrong({ orders }: Told): Generator<string> {
  for (const [clientOrderId, states] of orders) {
    for (const [at, state] of states.entries()) {
      const before = states[at - 1];
      const name = `order ${clientOrderId}, state ${at}`;
      if (before === undefined) continue;
      if (state.filled.lt(before.filled) || state.cost.lt(before.cost)) yield `${name}: less is filled than before`;
      if (state.status === "pending") yield `${name}: pending again`;
      if (final.includes(before.status) && state.status !== before.status) {
        yield `${name}: ${state.status} after ${before.status}`;
      }
    }
  }
}

function* fillsWrong({ fills }: Told, truth: Truth): Generator<string> {
  const nameOf = new Map(truth.orders().map(({ id, clientOrderId }) => [id, clientOrderId]));
  const line = (fill: Omit<TrueFill, "clientOrderId">): string =>
    [
      fill.id,
      fill.symbol,
      fill.side,
      fill.amount.toFixed(),
      "at",
      fill.price.toFixed(),
      "worth",
      fill.cost.toFixed(),
      "for",
      fill.fee.toFixed(),
      fill.feeAsset,
      fill.liquidity,
    ].join(" ");
  const ours = fills.map((fill) => {
    const { amount = new Decimal(0), asset = "nothing" } = fill.fee ?? {};
    return `${nameOf.get(fill.orderId)}: ${line({ ...fill, fee: amount, feeAsset: asset })}`;
  }).sort();
  const theirs = truth.fills().map((fill) => `${fill.clientOrderId}: ${line(fill)}`).sort();
  if (ours.join() !== theirs.join()) {
    yield `fills: ${ours.join("; ") || "none"}\n  at the venue ${theirs.join("; ") || "none"}`;
  }
  const seen = new Set<string>();
  for (const { symbol, id } of fills) {
    if (seen.has(`${symbol} ${id}`)) yield `fill ${symbol} ${id}: told twice`;
    seen.add(`${symbol} ${id}`);
  }
}

function* balancesWrong({ venue }: Told, truth: Truth): Generator<string> {
  const known = new Map(venue.balances().map((balance) => [balance.asset, balance]));
  for (const [asset, { total, free, held }] of truth.balances()) {
    const balance = known.get(asset);
    yield* unequal(`${asset} total`, balance?.total, total);
    if (free) yield* unequal(`${asset} free`, balance?.free, free);
    if (held) yield* unequal(`${asset} held`, balance?.held, held);
  }
}

function* unequal(what: string, ours: Decimal | undefined, theirs: Decimal): Generator<string> {
  if (!(ours ?? new Decimal(0)).eq(theirs)) yield `${what}: ${ours?.toFixed()}, at the venue ${theirs.toFixed()}`;
}
