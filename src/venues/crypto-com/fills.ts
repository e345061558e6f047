/** The account's fills (docs: "private/get-trades"): the newest before an end, page by page back to a beginning. */
import { type Fill as RawFill, privateGetOrderDetail, privateGetTrades } from "../../../generated/crypto-com/spot.ts";
import type { FillPage, FillsWanted } from "../../connector/adapter.ts";
import { listed, type MarketOf } from "../../connector/listing.ts";
import type { Call, CallContext } from "../../core/call.ts";
import type { Market } from "../../model/mod.ts";
import { toFill } from "./map/order.ts";

/** Most fills of a page. */
const most = 100;

/** Nanoseconds, which the venue pages by. */
const nano = 1_000_000n;

/** A page. `next` is the end of the one behind it, in nanoseconds. */
export async function fillsOf(
  call: Call,
  marketOf: MarketOf,
  market: Market | undefined,
  { orderId, since, next, limit }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  const size = orderId === undefined ? Math.min(limit, most) : most;
  // Where no beginning is named the venue looks back for a day.
  const from = since ?? (orderId === undefined ? undefined : await createdAt(call, orderId, context));
  const { result: { data } } = await call(privateGetTrades, {
    ...(market === undefined ? {} : { instrument_name: market.id }),
    ...(from === undefined ? {} : { start_time: String(BigInt(Math.floor(from)) * nano) }),
    ...(next === undefined ? {} : { end_time: next }),
    limit: String(size),
  }, context);
  const wanted = data.filter(({ order_id }) => orderId === undefined || order_id === orderId);
  const fills = listed(wanted, "instrument_name", marketOf, toFill)
    .filter(({ time }) => since === undefined || time >= since);
  if (data.length < size) return { fills };
  const oldest = data.map(nanosOf).reduce((one, other) => other < one ? other : one);
  // There may be more of that very time: those that are told again count once.
  const end = String(oldest + 1n);
  return { fills, next: end === next ? String(oldest) : end };
}

/** When an order was created, in milliseconds since 1970 UTC. */
async function createdAt(call: Call, order_id: string, context: CallContext): Promise<number> {
  return Number((await call(privateGetOrderDetail, { order_id }, context)).result.create_time);
}

function nanosOf({ create_time, create_time_ns }: RawFill): bigint {
  return create_time_ns === undefined ? BigInt(create_time) * nano : BigInt(create_time_ns);
}
