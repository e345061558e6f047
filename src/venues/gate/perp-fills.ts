/** Fills of contracts from the history. */
import { type FuturesFill, getMyTrades, getMyTradesWithTimeRange } from "../../../generated/gate/perp.ts";
import type { FillPage, FillsWanted } from "../../connector/adapter.ts";
import type { CallContext } from "../../core/call.ts";
import { present } from "../../core/fields.ts";
import type { Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { settle } from "./modes.ts";
import { toContractFill } from "./map/contract-order.ts";

/** Most entries of one answer about contracts. */
const listPage = 100;

/** Fills of contracts, newest first. Those of one order are in a list of their own, which ids read. */
export async function contractFills(
  { call }: Pick<Access, "call">,
  marketOf: (id: string) => Market | undefined,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<FuturesFill>> {
  const limit = Math.min(wanted, listPage);
  const offset = Number(next ?? 0);
  const page = { ...settle, limit, offset, ...(market ? { contract: market.id } : {}) };
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
  return present({
    fills,
    next: raws.length === limit ? String(offset + limit) : undefined,
  });
}
