/** What both kinds ask in the same words, and the streams they share. */
import {
  allMids,
  type Candle as RawCandle,
  candleChannel,
  candleSnapshot,
  exchangeStatus,
  type Fill as RawFill,
  frontendOpenOrders,
  l2Book,
  l2BookChannel,
  l2BookFastChannel,
  type NewOrderStatus,
  type Order as RawOrder,
  type OrderRecord,
  orderStatus,
  type OrderUpdate as RawUpdate,
  orderUpdatesChannel,
  recentTrades,
  type SpotState,
  type Trade as RawTrade,
  tradesChannel,
  type UserFees,
  userFees,
  userFills,
  userFillsByTime,
  userFillsChannel,
} from "../../../generated/hyperliquid/spot.ts";
import { nextStart } from "../../connector/intervals.ts";
import type { Adapter, FillsWanted, Topic, UserEvent, UserTopic } from "../../connector/adapter.ts";
import { among, listed } from "../../connector/listing.ts";
import { fillEvents, hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import type { CallContext } from "../../core/call.ts";
import { zero } from "../../core/decimal.ts";
import { OrderNotFound, SchemaError, ValidationError, VenueUnavailable } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import { readOnly } from "../../core/stream/channel.ts";
import type { Balance, CandleInterval, Fill, Market } from "../../model/mod.ts";
import { toBalances, toTradingFees } from "./map/account.ts";
import { toBook, toCandle, toDelta, toTrade, toTrades } from "./map/market.ts";
import { fromRef, isOver, toFill, toOpenOrder, toOrder, toStreamOrder } from "./map/order.ts";
import { cloidLength, cloidPattern } from "./map/cloid.ts";
import { socketProtocol } from "./protocol.ts";
import { about, type Opened, writeDeadline } from "./open.ts";

/** What `raw` is on what both kinds return alike. */
export interface SharedRaws {
  readonly trade: RawTrade;
  readonly candle: RawCandle;
  readonly order: RawOrder | OrderRecord | RawUpdate | NewOrderStatus;
  readonly fill: RawFill;
  readonly fees: UserFees;
}

/** The part of an adapter that both kinds share. */
export type Reads = Pick<
  Adapter,
  | "clientOrderIdLength"
  | "clientOrderIdPattern"
  | "writeDeadline"
  | "candlePage"
  | "publicStreams"
  | "fetchTime"
  | "fetchOrderBook"
  | "fetchTrades"
  | "fetchCandles"
  | "fetchTradingFees"
  | "fetchOrder"
  | "fetchOpenOrders"
  | "fillHistory"
  | "fetchFills"
  | "bookRule"
  | "book"
  | "trades"
  | "candles"
>;

/** Levels a side of the venue's books. */
const levels = { deep: 20, fast: 5 } as const;
/** The venue keeps so many candles of each length, and tells all of them at once. */
const mostCandles = 5_000;
/** It tells so many fills at once. */
const mostFills = 2_000;
/** A chain that is so many milliseconds behind may still take in what its deadline should have ended. */
const mostBehind = 2_000;

/** Asks what both kinds ask. `marketOf`: the market of a coin, where it is one of this kind. `decoders`: of what comes often. */
export function readsOf(
  opened: Opened,
  marketOf: (coin: string) => Market | undefined,
  decoders: () => Promise<readonly Decoder[]>,
): Reads {
  const { session, account, books } = opened;
  const { call } = session;
  const bookChannel = books === "fast" ? l2BookFastChannel : l2BookChannel;
  return {
    clientOrderIdLength: cloidLength,
    clientOrderIdPattern: cloidPattern,
    writeDeadline,
    candlePage: mostCandles,
    publicStreams: { stream: session.stream("stream", { ...socketProtocol(), decoders }) },

    fetchTime: async (context) => (await call(exchangeStatus, {}, context)).time,
    fetchOrderBook: async (market, depth = levels.deep, context) => {
      const raw = await call(l2Book, { coin: market.id }, context);
      if (raw) return toBook(market, raw, depth);
      throw new SchemaError("", `a book of ${market.symbol}`, "null", { ...about, operation: l2Book.id });
    },
    fetchTrades: async (market, limit = 500, context) =>
      toTrades(market, await call(recentTrades, { coin: market.id }, context), limit),
    fetchCandles: async (market, { interval, from, to, limit }, context) => {
      const now = session.time.now();
      const end = Math.floor(to ?? now + 1) - 1;
      const ask = (startTime: number): Promise<readonly RawCandle[]> =>
        call(candleSnapshot, {
          req: { coin: market.id, interval: intervalOf(interval), startTime, endTime: end },
        }, context);
      const read = (raws: readonly RawCandle[]) => raws.map((raw) => toCandle(market, interval, raw, now));
      if (from !== undefined) return read(await ask(from)).filter(({ time }) => time >= from).slice(0, limit);
      // Those without trades may be missing: then the newest ones reach further back than they would without holes.
      const start = end - limit * (nextStart(interval, 0) - 0);
      const raws = await ask(Math.max(0, start));
      return read(raws.length < limit && start > 0 ? await ask(0) : raws).slice(-limit);
    },
    fetchTradingFees: async (market, context) =>
      toTradingFees(market, await call(userFees, { user: account() }, context)),

    fetchOrder: async (market, ref, context) => {
      const operation = { ...about, operation: orderStatus.id };
      const found = await call(orderStatus, { user: account(), oid: fromRef(ref, operation) }, context);
      if (found.status === "order" && found.order.order.coin === market.id) return toOrder(market, found.order);
      await upToDate(opened, context);
      throw new OrderNotFound("the account has no such order on this market", { ...operation, code: found.status });
    },
    fetchOpenOrders: async (market, context) => {
      const raws = await call(frontendOpenOrders, { user: account() }, context);
      return listed(raws, "coin", among(market && [market], marketOf).marketOf, toOpenOrder);
    },
    fillHistory: { by: "time", account: true },
    fetchFills: async (market, wanted, context) => {
      const { raws, next } = await fillsOf(opened, wanted, context);
      const { orderId } = wanted;
      const own = orderId === undefined ? raws : raws.filter(({ oid }) => String(oid) === orderId);
      const fills: Fill[] = listed(own, "coin", among(market && [market], marketOf).marketOf, toFill);
      return present({
        fills,
        next,
      });
    },

    // Every message is the whole book, as far as it goes (docs: Subscriptions, WsBook).
    bookRule: () => ({ kind: "whole", snapshot: "stream", depth: levels[books] }),
    book: (market) => hotTopic(bookChannel, { coin: market.id }, about, (raw) => toDelta(raw)),
    trades: (market) => {
      // A new subscription begins with old trades (observed). What a later one repeats of the time since then was missed.
      const since = session.time.now();
      return topic(tradesChannel, { coin: market.id }, about, (raws) => {
        return raws.filter(({ time }) => time >= since).map((raw) => toTrade(market, raw));
      });
    },
    candles: (market, interval) =>
      topic(
        candleChannel,
        { coin: market.id, interval: intervalOf(interval) },
        about,
        (raw) => toCandle(market, interval, raw, session.time.now()),
      ),
  };
}

/**
 * Absence proves something only on a chain that has gone on: an order that waits for its block is not there either, and its
 * deadline is checked against the time of that block.
 */
async function upToDate({ session }: Opened, context: CallContext): Promise<void> {
  const { time } = await session.call(exchangeStatus, {}, context);
  const behind = session.time.now() - time;
  if (behind <= mostBehind) return;
  const text = `the chain is ${Math.round(behind)} ms behind: what is not there may still come`;
  throw new VenueUnavailable(text, { ...about, operation: orderStatus.id, code: "behind" });
}

/**
 * A page of fills. Those since a time begin with the oldest; the next page begins in the millisecond of the last one. Those of
 * an order are among all that were made between its placing and its end.
 */
async function fillsOf(
  { session: { call }, account }: Opened,
  { orderId, since, next }: FillsWanted,
  context: CallContext,
): Promise<{ readonly raws: readonly RawFill[]; readonly next?: string }> {
  const user = account();
  const [startTime, endTime] = next?.split(" ").map(Number) ?? await period();
  if (startTime === undefined) return { raws: await call(userFills, { user }, context) };
  const end = endTime === undefined ? {} : { endTime };
  const raws = await call(userFillsByTime, { user, startTime, ...end }, context);
  const last = raws.at(-1)?.time;
  if (raws.length < mostFills || last === undefined) return { raws };
  return { raws, next: endTime === undefined ? `${last}` : `${last} ${endTime}` };

  async function period(): Promise<readonly number[]> {
    if (orderId === undefined) return since === undefined ? [] : [since];
    const found = await call(orderStatus, { user, oid: fromRef({ id: orderId }, about) }, context);
    if (found.status !== "order") return [since ?? 0];
    const { order, status, statusTimestamp } = found.order;
    const from = Math.max(since ?? 0, order.timestamp);
    return isOver(status) ? [from, statusTimestamp] : [from];
  }
}

/** The mid prices by coin, of everything. */
export async function midsOf({ session }: Opened, context: CallContext): Promise<Readonly<Record<string, string>>> {
  return await session.call(allMids, {}, context);
}

/** Orders and fills as the account's streams tell them, whatever else it has. */
export function orderTopics(marketOf: (coin: string) => Market | undefined): readonly UserTopic[] {
  return [
    ownTopic(orderUpdatesChannel.id, (payload) => {
      const raws = readOnly(orderUpdatesChannel, payload, about);
      return orderEvents(raws.flatMap((raw) => {
        const market = marketOf(raw.order.coin);
        return market ? [toStreamOrder(market, raw)] : [];
      }));
    }),
    ownTopic(userFillsChannel.id, (payload) => {
      const { fills, isSnapshot } = readOnly(userFillsChannel, payload, about);
      // What was before the subscription is read from history, up to where it is known.
      if (isSnapshot) return [];
      return fillEvents(listed(fills, "coin", marketOf, toFill));
    }),
  ];
}

/**
 * What was there before and is not any more: the venue tells all that there is each time, and of what has ended nothing. Called
 * with the names of everything in an answer or a frame, in the order in which they come.
 */
export function endings(): (names: readonly string[]) => string[] {
  let before: readonly string[] = [];
  return (names) => {
    const ended = before.filter((name) => !names.includes(name));
    before = names;
    return ended;
  };
}

/** The account's tokens, out of answers and frames. */
export interface Tokens {
  /** All of them. */
  all(state: SpotState): Balance[];
  /** The same, and of those that are gone, that nothing is left. */
  changed(state: SpotState): Balance[];
}

/** Remembers what was there last. `names`: what tokens are called here, by number. */
export function tokensOf(names: () => ReadonlyMap<number, string>): Tokens {
  const endedIn = endings();
  const read = (state: SpotState): [Balance[], string[]] => {
    const balances = toBalances(state, names());
    return [balances, endedIn(balances.map(({ asset }) => asset))];
  };
  return {
    all: (state) => read(state)[0],
    changed: (state) => {
      const [balances, ended] = read(state);
      return [...balances, ...ended.map((asset) => ({ asset, total: zero, free: zero, held: zero }))];
    },
  };
}

/** A stream of the account. */
export function ownTopic(
  address: string,
  read: (payload: unknown) => readonly UserEvent[],
): Topic<readonly UserEvent[]> {
  return { address, read };
}

type Offered = Exclude<CandleInterval, "1s" | "6h">;

function intervalOf(interval: CandleInterval): Offered {
  if (interval === "1s" || interval === "6h") {
    throw new ValidationError("interval", `${interval} is not offered`, about);
  }
  return interval;
}
