/**
 * Several orders in one request (docs: "Add Order Batch", "Cancel Order Batch"). Orders are placed together where they are of
 * one market, and each has an outcome of its own; of cancels the venue counts only those that were done.
 */
import { addOrderBatch, type BatchedOrder, cancelOrderBatch } from "../../../generated/kraken/spot.ts";
import { venue } from "../../../generated/kraken/venue.ts";
import type { BatchEntry, VenueRef } from "../../connector/adapter.ts";
import { failureOfOne, inGroups, untold } from "../../connector/orders/groups.ts";
import type { CallContext } from "../../core/call.ts";
import { OutcomeUnknown, type VenueKitError } from "../../core/errors.ts";
import { refusalError } from "../../core/refusal.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { refusedOf } from "./errors.ts";
import { fromTicket } from "./map/order.ts";
import { mostCanceled, type OrderDesk, type OrderParts } from "./orders.ts";
import type { KrakenRaws } from "./raws.ts";

const about = { venue: venue.id } as const;
const mostPlaced = 15;

type Create = BatchEntry<{ readonly market: Market; readonly ticket: Ticket }, KrakenRaws>;
type Cancel = BatchEntry<{ readonly market: Market; readonly ref: VenueRef }, KrakenRaws>;
type Outcome = OrderUpdate<KrakenRaws["order"], KrakenRaws["fill"]> | VenueKitError;

/** Several orders in one request: those of one market together, which is all that the venue takes. */
export function batchEntries(
  { session }: OrderParts,
  desk: OrderDesk,
): { readonly createBatch: Create; readonly cancelBatch: Cancel } {
  const createSome = async (market: Market, tickets: readonly Ticket[], context: CallContext) => {
    const [first] = tickets;
    if (first && tickets.length === 1) return [await desk.create(market, first, context)];
    const taken = session.clock.monotonic();
    const { result } = await session.call(addOrderBatch, {
      pair: market.id,
      orders: tickets.map((ticket) => {
        const { pair: _, oflags, ...order } = fromTicket(market, ticket);
        return { ...order, oflags: oflags.join(",") };
      }),
    }, context);
    return tickets.map((ticket, at) => outcomeOf(market, ticket, result.orders[at], taken));
  };
  const outcomeOf = (market: Market, ticket: Ticket, row: BatchedOrder | undefined, taken: number) => {
    const context = { ...about, operation: addOrderBatch.id, clientOrderId: ticket.clientOrderId };
    if (row?.txid) return desk.placed(market, ticket, row.txid, addOrderBatch.id);
    if (!row?.error) return untold(context);
    const parts = { wire: { venue }, limiter: session.limiter, time: session.time };
    return refusalError(
      parts,
      refusedOf(row.error),
      { write: true, status: 200, cost: { trading: 1 }, taken },
      context,
    );
  };
  return {
    createBatch: {
      most: mostPlaced,
      send: (items, context) =>
        inGroups(
          items,
          ({ market }) => market.symbol,
          ({ ticket }) => ({ ...about, operation: addOrderBatch.id, clientOrderId: ticket.clientOrderId }),
          (some) => createSome(some[0].market, some.map(({ ticket }) => ticket), context),
        ),
    },
    cancelBatch: {
      most: mostCanceled,
      send: (items, context) =>
        inGroups(
          items,
          // By their own ids orders are canceled, and asked for, one by one.
          ({ ref }) => ref.id === undefined ? `client ${ref.clientOrderId}` : "",
          ({ ref }) => ({ ...about, operation: cancelOrderBatch.id, clientOrderId: ref.clientOrderId }),
          async (some) => {
            const [one] = some;
            if (one && some.length === 1) return [await desk.cancel(one.market, one.ref, context)];
            const states = new Map<string, unknown>();
            await Promise.all(
              desk.payable(some.flatMap(({ ref }) => ref.id ?? [])).map(async (ids) => {
                try {
                  for (const [id, update] of await desk.cancelSome(ids, context)) states.set(id, update);
                } catch (error) {
                  for (const id of ids) states.set(id, error);
                }
              }),
            );
            return some.map(({ ref }) => {
              const context = { ...about, operation: cancelOrderBatch.id, clientOrderId: ref.clientOrderId };
              const state = states.get(ref.id ?? "");
              if (state === undefined) {
                return new OutcomeUnknown("the venue does not tell how the order ended", context);
              }
              return state instanceof Error ? failureOfOne(state, context) : state as Outcome;
            });
          },
        ),
    },
  };
}
