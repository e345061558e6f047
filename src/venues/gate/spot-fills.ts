/** Fills of spot from the history. */
import { type Fill as RawFill, listMyTrades } from "../../../generated/gate/spot.ts";
import type { FillPage, FillsWanted } from "../../connector/adapter.ts";
import { nextOf, placeOf } from "../../connector/history.ts";
import type { CallContext } from "../../core/call.ts";
import type { Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { toFill } from "./map/order.ts";

const day = 24 * 60 * 60_000;

/** Most fills of one answer, and the longest stretch of one question. */
const fillPage = 1_000;
const fillWindow = 30 * day;

/** Fills of spot: a stretch of 30 days after the other, newest first in each, page by page. */
export async function spotFills(
  { call, session }: Pick<Access, "call" | "session">,
  marketOf: (id: string) => Market | undefined,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  const limit = Math.min(wanted, fillPage);
  const place = placeOf(since, next, fillWindow);
  const { from, to = Number.POSITIVE_INFINITY, cursor } = place;
  const page = Number(cursor || 1);
  const now = session.time.now();
  const raws = await call(listMyTrades, {
    limit,
    page,
    ...(market ? { currency_pair: market.id } : {}),
    ...(orderId === undefined ? {} : { order_id: orderId }),
    ...(from === undefined ? {} : { from: Math.floor(from / 1_000) }),
    ...(to > now ? {} : { to: Math.floor(to / 1_000) }),
  }, context);
  const fills = raws.flatMap((raw) => {
    const one = market ?? marketOf(raw.currency_pair ?? "");
    return one && (raw.currency_pair ?? one.id) === one.id ? [toFill(one, raw)] : [];
  }).filter(({ time }) => since === undefined || time >= since);
  return { fills, ...nextOf(place, raws.length === limit ? String(page + 1) : undefined, now) };
}
