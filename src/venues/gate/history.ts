/** Lists that are asked for a stretch of time at once: candles, fills, and what was paid. The venue counts in seconds. */
import { type FuturesFill, getMyTrades, getMyTradesWithTimeRange } from "../../../generated/gate/perp.ts";
import { type Fill as RawFill, listMyTrades } from "../../../generated/gate/spot.ts";
import type { FillPage, FillsWanted, HistoryPage } from "../../connector/adapter.ts";
import { nextStart } from "../../connector/candles.ts";
import type { CallContext } from "../../core/call.ts";
import type { VenueClock } from "../../core/offset.ts";
import type { CandleInterval, Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { toFill } from "./map/order.ts";
import { toContractFill } from "./map/contract-order.ts";

const day = 24 * 60 * 60_000;

/** Candles are told no further back than so many, less some for the time that passes (docs: candlesticks; its refusal). */
const reach = 9_990;

/** Which candles: a stretch, both ends inclusive and in seconds since 1970 UTC, or the newest. */
export interface CandleSpan {
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
}

interface CandlesWanted {
  readonly interval: CandleInterval;
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
}

/** A page of candles, oldest first. A stretch holds no more than fit in one answer. */
export async function candlesOf<Raw>(
  time: VenueClock,
  { interval, from, to, limit }: CandlesWanted,
  ask: (span: CandleSpan) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const length = nextStart(interval, 0);
  const span = (start: number, end: number): CandleSpan => ({
    from: Math.ceil(start / 1_000),
    to: Math.ceil(end / 1_000) - 1,
  });
  if (from === undefined) {
    return [...await ask(to === undefined ? { limit } : span(Math.max(0, to - limit * length), to))].slice(-limit);
  }
  const until = Math.min(to ?? Infinity, time.now() + length);
  const found: Raw[] = [];
  let start = Math.max(from, time.now() - reach * length);
  for (; start < until && found.length < limit; start += limit * length) {
    found.push(...await ask(span(start, Math.min(start + limit * length, until))));
  }
  return found.slice(0, limit);
}

type MarketOf = (id: string) => Market | undefined;

/** Most fills of one answer, and the longest stretch of one question. */
const fillPage = 1_000;
const fillWindow = 30 * day;

/** Fills of spot: a stretch of 30 days after the other, newest first in each, page by page. */
export async function spotFills(
  { call, session }: Pick<Access, "call" | "session">,
  marketOf: MarketOf,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  const limit = Math.min(wanted, fillPage);
  const [from = "", page = "1"] = next?.split(" ") ?? [since === undefined ? "" : String(Math.max(0, since))];
  const start = from === "" ? undefined : Number(from);
  const end = start === undefined ? undefined : start + fillWindow;
  const last = end === undefined || end > session.time.now();
  const raws = await call(listMyTrades, {
    limit,
    page: Number(page),
    ...(market ? { currency_pair: market.id } : {}),
    ...(orderId === undefined ? {} : { order_id: orderId }),
    ...(start === undefined ? {} : { from: Math.floor(start / 1_000) }),
    ...(last ? {} : { to: Math.floor(end / 1_000) }),
  }, context);
  const fills = raws.flatMap((raw) => {
    const one = market ?? marketOf(raw.currency_pair ?? "");
    return one && (raw.currency_pair ?? one.id) === one.id ? [toFill(one, raw)] : [];
  }).filter(({ time }) => since === undefined || time >= since);
  if (raws.length === limit) return { fills, next: `${from} ${Number(page) + 1}` };
  return { fills, ...(last ? {} : { next: `${end} 1` }) };
}

/** Most entries of one answer about contracts. */
const listPage = 100;

/** Fills of contracts, newest first. Those of one order are in a list of their own, which ids read. */
export async function contractFills(
  { call }: Pick<Access, "call">,
  marketOf: MarketOf,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<FuturesFill>> {
  const limit = Math.min(wanted, listPage);
  const offset = Number(next ?? 0);
  const page = { settle: "usdt", limit, offset, ...(market ? { contract: market.id } : {}) } as const;
  const raws = orderId === undefined
    ? await call(getMyTradesWithTimeRange, {
      ...page,
      ...(since === undefined ? {} : { from: Math.floor(Math.max(0, since) / 1_000) }),
    }, context)
    : await call(getMyTrades, { ...page, order: BigInt(orderId) }, context);
  const fills = raws.flatMap((raw) => {
    const one = marketOf(raw.contract);
    return one && (!market || one.id === market.id) ? [toContractFill(one, raw)] : [];
  }).filter(({ time }) => since === undefined || time >= since);
  return { fills, ...(raws.length === limit ? { next: String(offset + limit) } : {}) };
}

/** Which part of a list that comes newest first: both ends are inclusive and in seconds since 1970 UTC. */
export interface ListSpan {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly offset: number;
}

/**
 * Part of a list that comes newest first, oldest first: from a time on the first `limit`, else the newest. `back`: how far
 * the venue remembers, in milliseconds.
 */
export async function oldestFirst<Raw>(
  time: VenueClock,
  { from, to, limit }: HistoryPage,
  { page, back }: { readonly page: number; readonly back: number },
  ask: (span: ListSpan) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const now = Math.ceil(time.now());
  const oldest = now - back;
  const span = {
    from: Math.ceil(Math.max(from ?? oldest, oldest) / 1_000),
    to: Math.ceil((to ?? now + 1_000) / 1_000) - 1,
    limit: page,
  };
  const found: Raw[] = [];
  for (;;) {
    const raws = await ask({ ...span, offset: found.length });
    found.push(...raws);
    if (raws.length < page || (from === undefined && found.length >= limit)) break;
  }
  return from === undefined ? found.slice(0, limit).reverse() : found.reverse().slice(0, limit);
}
