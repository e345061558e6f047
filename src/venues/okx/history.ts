/** Lists that come newest first, read the way round that is asked for, and those that are kept in two places. */
import {
  candlesticks,
  candlesticksHistory,
  type Fill as RawFill,
  type Instrument,
  transactionDetails3Days,
  transactionDetails3Months,
} from "../../../generated/okx/spot.ts";
import type { Adapter, FillPage, FillsWanted } from "../../connector/adapter.ts";
import { candlesIn } from "../../connector/history.ts";
import { lengthOf } from "../../connector/intervals.ts";
import type { CallContext } from "../../core/call.ts";
import { present } from "../../core/fields.ts";
import type { Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { fromInterval, toCandle } from "./map/market.ts";
import { toFill } from "./map/order.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Most candles of one answer, and how many of the newest the first of the two operations knows. */
export const candlePage = 300;
const recentCandles = 1_400;

/** Candles from a time on, or the newest. A market has none from before it was listed, and none are missing after that. */
export function candlesOf({ call, session }: Pick<Access, "call" | "session">): Adapter["fetchCandles"] {
  return async (market, page, context) => {
    const { interval, from, to, limit } = page;
    const now = session.time.now();
    const listed = Number((market.raw as Instrument).listTime || 0);
    return await candlesIn(page, now, listed, async (stretch) => {
      const recent = interval !== "1s" && stretch.from >= now - recentCandles * lengthOf(interval);
      const { data } = await call(recent ? candlesticks : candlesticksHistory, {
        instId: market.id,
        bar: fromInterval(interval),
        limit,
        // Both ends are exclusive.
        ...(from === undefined && to === undefined ? {} : { after: String(Math.floor(stretch.to)) }),
        ...(from === undefined ? {} : { before: String(stretch.from - 1) }),
      }, context);
      return data.map((raw) => toCandle(market, interval, raw));
    });
  };
}

/** Most fills of one answer. */
const fillPage = 100;
/** How far back the first of the two lists of fills reaches: some of its three days are left out, as clocks differ. */
const recentFills = 3 * day - hour;

/** Where fills of one kind of market are listed: of the last days together, of the last months by kind of order. */
export interface FillLists {
  readonly recent: { readonly instType?: string };
  readonly old: readonly string[];
}

/**
 * Fills, newest first: first those of the last days, then, where older ones are wanted, those of the last months. Bookings are
 * numbered in one row in all lists: the older ones go on behind the last number of the first.
 */
export async function fetchFills(
  { call, session }: Pick<Access, "call" | "session">,
  lists: FillLists,
  marketOf: (id: string) => Market | undefined,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  // Which list, behind which booking, and from which one on the older lists go on.
  const [list = "", after = "", behind = ""] = (next ?? "").split(" ");
  const limit = Math.min(wanted, fillPage);
  const params = {
    limit,
    ...(market ? { instId: market.id } : {}),
    ...(orderId === undefined ? {} : { ordId: orderId }),
    // That is the time of the booking, which is no earlier than that of the fill. Whether it is within is not documented.
    ...(since === undefined ? {} : { begin: String(Math.max(0, since - 1)) }),
    ...(after === "" ? {} : { after }),
  };
  const { data } = list === ""
    ? await call(transactionDetails3Days, { ...params, ...lists.recent }, context)
    : await call(transactionDetails3Months, { ...params, instType: list }, context);
  const fills = data.flatMap((raw) => {
    const one = marketOf(raw.instId);
    return one && (!market || one.id === market.id) ? [toFill(one, raw)] : [];
  }).filter(({ time }) => since === undefined || time >= since);
  const last = data.at(-1)?.billId ?? after;
  if (data.length === limit) return { fills, next: `${list} ${last} ${behind}` };
  if (since !== undefined && since >= session.time.now() - recentFills) return { fills };
  const from = list === "" ? last : behind;
  const on = lists.old[lists.old.indexOf(list) + 1];
  return present({
    fills,
    next: on === undefined ? undefined : `${on} ${from} ${from}`,
  });
}
