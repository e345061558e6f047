/**
 * The account's fills out of its history: 50 a page, newest first (docs: "Get Trades History"). Pages go on behind the newest
 * fill of the first one, so that fills which come meanwhile do not shift them.
 */
import { type Fill as RawFill, getOrdersInfo, getTradeHistory, getTradesInfo } from "../../../generated/kraken/spot.ts";
import type { FillPage, FillsWanted } from "../../connector/adapter.ts";
import type { CallContext } from "../../core/call.ts";
import type { Session } from "../../core/session.ts";
import type { Fill, Market } from "../../model/mod.ts";
import { toFill } from "./map/order.ts";

/** Fills of one page, and ids of one question. */
const page = 50;
const mostIds = 20;

/** What is needed to tell fills. */
export interface FillParts {
  readonly session: Session;
  marketOf(name: string): Market | undefined;
}

/** One page of the account's fills, or of those of one market or order. */
export async function fetchFills(
  parts: FillParts,
  market: Market | undefined,
  wanted: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  return wanted.orderId === undefined
    ? await ofHistory(parts, market, wanted, context)
    : await ofOrder(parts, wanted.orderId, wanted.next, context);
}

async function ofHistory(
  parts: FillParts,
  market: Market | undefined,
  { since, next }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  // The newest fill of the first page, and how many were seen from it on.
  const [end, seen = "0"] = next?.split(" ") ?? [];
  const { result } = await parts.session.call(getTradeHistory, {
    // One taking order's fills each for itself: their ids are those of the stream.
    consolidate_taker: false,
    // It begins after this second.
    ...(since === undefined ? {} : { start: String(Math.max(0, Math.floor(since / 1_000) - 1)) }),
    ...(end === undefined ? {} : { end, ofs: Number(seen) }),
  }, context);
  const ids = Object.keys(result.trades);
  const newest = end ?? newestOf(result.trades);
  const total = Number(seen) + ids.length;
  const more = ids.length > 0 && (result.count === undefined ? ids.length >= page : total < result.count);
  const fills = fillsOf(parts, result.trades)
    .filter(({ symbol, time }) => (market?.symbol ?? symbol) === symbol && time >= (since ?? 0));
  return more && newest !== undefined ? { fills, next: `${newest} ${total}` } : { fills };
}

/** An order tells the ids of its fills, and these are asked for. */
async function ofOrder(
  parts: FillParts,
  orderId: string,
  next: string | undefined,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  const { call } = parts.session;
  let ids = next?.split(" ");
  if (!ids) {
    const { result } = await call(getOrdersInfo, { txid: [orderId], trades: true, consolidate_taker: false }, context);
    ids = [...result[orderId]?.trades ?? []];
  }
  if (ids.length === 0) return { fills: [] };
  const { result } = await call(getTradesInfo, { txid: ids.slice(0, mostIds) }, context);
  const fills = fillsOf(parts, result).filter((fill) => fill.orderId === orderId);
  return ids.length > mostIds ? { fills, next: ids.slice(mostIds).join(" ") } : { fills };
}

function fillsOf({ marketOf }: FillParts, raws: Readonly<Record<string, RawFill>>): Fill<RawFill>[] {
  return Object.entries(raws).flatMap(([id, raw]) => {
    const market = marketOf(raw.pair);
    return market ? [toFill(market, id, raw)] : [];
  });
}

function newestOf(raws: Readonly<Record<string, RawFill>>): string | undefined {
  let newest: readonly [id: string, time: number] | undefined;
  for (const [id, { time }] of Object.entries(raws)) {
    if (newest === undefined || Number(time) > newest[1]) newest = [id, Number(time)];
  }
  return newest?.[0];
}
