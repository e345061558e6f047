/** Fills of spot from the history. */
import { type Fill as RawFill, listMyTrades } from "../../../generated/gate/spot.ts";
import type { FillPage, FillsWanted } from "../../connector/adapter.ts";
import type { CallContext } from "../../core/call.ts";
import { present } from "../../core/fields.ts";
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
  return present({
    fills,
    next: last ? undefined : `${end} 1`,
  });
}
