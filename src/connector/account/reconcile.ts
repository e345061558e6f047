/** Reading what the account is now, and setting right what is believed otherwise: orders, fills and balances. */
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound } from "../../core/errors.ts";
import type { Balance, Market, Order, OrderUpdate, Position } from "../../model/mod.ts";
import type { Balances, Totals } from "./balances.ts";
import type { Positions } from "./positions.ts";
import { type Known, readFills } from "./fillhistory.ts";
import { isOfAccount, type Reading, settling } from "./reading.ts";
import { isFinal } from "../orders/orderstate.ts";
import type { Tracked } from "../orders/tracked.ts";

/** What a stream has not brought for this many milliseconds, and a request does, was missed by the stream. */
const lateAfter = 5_000;

/** What a reconciliation starts from. */
export interface Start {
  readonly reading: Reading;
  /** The markets that were traded on so far, by symbol. */
  readonly traded: Iterable<string>;
  /** What the account had when it was last known to be right, where that is known. */
  readonly totals: Totals | undefined;
  /** Told of each fill that was news. */
  readonly news: () => void;
}

/** What it came to. */
export interface Findings {
  /** Whether everything was read; where it was not, the next one goes on from there. */
  readonly finished: boolean;
  /** Things a stream should have told long before they were asked for. */
  readonly late: number;
  /** The venue's time of the account's last change, in milliseconds since 1970 UTC. */
  readonly time: number;
}

/** Reads orders, fills, balances and positions, in this order. Throws what a request throws; what was taken in until then stays. */
export async function reconcile(
  desk: Known,
  { balances, positions }: { readonly balances: Balances; readonly positions: Positions },
  { reading, traded, totals, news }: Start,
  context: CallContext,
): Promise<Findings> {
  const { adapter, markets, tracker } = desk;
  const now = desk.session.time.now();
  const late = { count: 0, before: now - lateAfter };
  const believed = believedOpen(desk);
  const open = await adapter.fetchOpenOrders(undefined, context);
  const reader = {
    before: now - settling,
    news: (fill: { readonly time: number }) => {
      if (fill.time < late.before) late.count++;
      news();
    },
  };
  let finished = true;
  const read = new Set<string>();
  const readMarket = async (market: Market, how: CallContext): Promise<void> => {
    read.add(market.symbol);
    if (!await readFills(desk, market, reading, reader, how)) finished = false;
  };
  const whole = isOfAccount(adapter.fillHistory);
  if (whole && !await readFills(desk, undefined, reading, reader, context)) finished = false;
  const symbols = new Set(whole ? [] : [...reading.cursors.keys(), ...traded, ...open.map(({ symbol }) => symbol)]);
  for (const { state } of whole ? [] : tracker.unsettled()) symbols.add(state.symbol);
  // Fills before the orders they belong to: history has them in order, an order's own sum would fetch them one order at a time.
  for (const symbol of symbols) {
    const market = markets.find(symbol);
    if (market) await readMarket(market, context);
  }
  late.count += await settleOrders(desk, open, believed, late.before, context);
  const changed = await readBalances(desk, balances, context);
  if (changed.time < late.before) late.count += changed.balances.length;
  // A trade moves two assets: on a market of which nothing is known it can have left no other trace.
  const moved = whole || totals === undefined ? new Set<string>() : movedSince(totals, balances.totals());
  for (const market of markets.all()) {
    if (market.contract || read.has(market.symbol) || !moved.has(market.base) || !moved.has(market.quote)) continue;
    await readMarket(market, { ...context, priority: "data" });
  }
  const opened = await readPositions(desk, positions, context);
  // Since when one is closed nobody says: the fill that closed it does.
  late.count += opened.positions.filter(({ amount, time }) => !amount.isZero() && time < late.before).length;
  for (const { symbol } of whole ? [] : opened.positions) {
    const market = read.has(symbol) ? undefined : markets.find(symbol);
    // A position that is another one than was known has been traded.
    if (market) await readMarket(market, { ...context, priority: "data" });
  }
  return { finished, late: late.count, time: changed.time };
}

/** Reads all positions, where there are any. Returns those that changed, and the venue's time of the reading. */
export async function readPositions(
  { adapter, session }: Known,
  positions: Positions,
  context: CallContext,
): Promise<{ readonly positions: readonly Position[]; readonly time: number }> {
  if (!adapter.contracts) return { positions: [], time: session.time.now() };
  const asked = positions.mark();
  const { positions: read, time } = await adapter.contracts.fetchPositions(context);
  const holdings = read.filter(({ amount }) => !amount.isZero());
  return { positions: positions.reading({ holdings, time }, asked), time };
}

/** Reads all balances. Returns those that changed, and the venue's time of the reading. */
export async function readBalances(
  { adapter }: Known,
  balances: Balances,
  context: CallContext,
): Promise<{ readonly balances: readonly Balance[]; readonly time: number }> {
  const asked = balances.mark();
  const read = await adapter.fetchBalances(context);
  return { balances: balances.reading({ holdings: read.balances, time: read.time }, asked), time: read.time };
}

/** Reads the open orders, and asks for each that is believed open and not among them. */
export async function readOpenOrders(desk: Known, context: CallContext): Promise<void> {
  const believed = believedOpen(desk);
  const open = await desk.adapter.fetchOpenOrders(undefined, context);
  await settleOrders(desk, open, believed, Number.NEGATIVE_INFINITY, context);
}

/** Orders that are said to rest: a list of the open ones has to name them. */
function believedOpen({ tracker }: Known): Tracked[] {
  return tracker.unsettled().filter(({ state }) => rests(state));
}

/**
 * Takes in the list of all open orders, and asks for each that was believed open before it was asked for and is not among
 * them. Returns of how many the news is older than `before`.
 */
async function settleOrders(
  { adapter, tracker, markets }: Known,
  open: readonly OrderUpdate[],
  believed: readonly Tracked[],
  before: number,
  context: CallContext,
): Promise<number> {
  let late = 0;
  const found = new Set<Tracked>();
  const take = (update: OrderUpdate, own?: Tracked): void => {
    const known = own?.state ?? tracker.find(update.symbol, update)?.state;
    const tracked = tracker.apply(update, own);
    found.add(tracked);
    if ((update.time ?? Number.POSITIVE_INFINITY) < before && isNews(known, tracked.state)) late++;
  };
  for (const update of open) take(update);
  for (const tracked of believed) {
    if (found.has(tracked) || !rests(tracked.state)) continue;
    const market = markets.find(tracked.state.symbol);
    // Of a market that is not listed any more nothing can be asked.
    if (!market) continue;
    try {
      take(await adapter.fetchOrder(market, tracked.state, context));
    } catch (error) {
      if (!(error instanceof OrderNotFound)) throw error;
      // Resting a moment ago and nowhere now: only a final answer ends an order, so it stays and is asked for again.
      tracker.lookFor(tracked);
    }
  }
  return late;
}

function rests({ status }: Order): boolean {
  return !isFinal(status) && status !== "pending" && status !== "unknown";
}

/** Whether a stream would have told: an order that was not known, has filled more, or has ended. */
function isNews(before: Order | undefined, after: Order): boolean {
  if (!before) return true;
  if (!rests(before)) return false;
  return after.filled.gt(before.filled) || isFinal(after.status);
}

function movedSince(before: Totals, now: Totals): Set<string> {
  const assets = new Set([...before.keys(), ...now.keys()]);
  return new Set([...assets].filter((asset) => {
    const [one, other] = [before.get(asset), now.get(asset)];
    // What was not listed, and what is not, is nothing.
    return !(one === undefined ? other?.isZero() : other === undefined ? one.isZero() : one.eq(other));
  }));
}
