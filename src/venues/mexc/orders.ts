/** Placing orders, one by one and several of a symbol at once, and canceling them. */
import {
  type BatchItem,
  batchOrders,
  bookTicker,
  deleteOpenOrders,
  deleteOrder,
  newOrder,
} from "../../../generated/mexc/spot.ts";
import { venue } from "../../../generated/mexc/venue.ts";
import type { Adapter, BatchEntry, OrderEntry } from "../../connector/adapter.ts";
import { asksFor } from "../../connector/orders/bounded.ts";
import { inGroups, untold } from "../../connector/orders/groups.ts";
import type { Call, CallContext } from "../../core/call.ts";
import type { VenueKitError } from "../../core/errors.ts";
import { above } from "../../core/numbers.ts";
import { itemError } from "../../core/refusal.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { about, recvWindow } from "./errors.ts";
import { fromRef, fromTicket, toCanceled, toTaken } from "./map/order.ts";

/** Most orders of one request (docs: "Batch Orders"). */
const most = 20;

type Item = { readonly market: Market; readonly ticket: Ticket };

/** The best asks of markets on which a market buy by amount is to be bounded. */
function asksOf(call: Call, items: readonly Item[], context: CallContext): ReturnType<typeof asksFor> {
  return asksFor(items, context, about, async ({ id: symbol }, asking) => {
    const answer = await call(bookTicker, { symbol }, asking);
    const best = Array.isArray(answer) ? answer.find((one) => one.symbol === symbol) : answer;
    return above(best?.askPrice);
  });
}

export function orderEntry(call: Call): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      const asks = await asksOf(call, [{ market, ticket }], context);
      const raw = await call(newOrder, { ...fromTicket(market, ticket, asks.get(market.id)), recvWindow }, context);
      return toTaken(market, ticket, raw.orderId, raw);
    },
    cancel: async (market, ref, context) =>
      toCanceled(market, await call(deleteOrder, { ...fromRef(market, ref), recvWindow }, context), ref),
  };
}

/** Several orders: those of a symbol in one request, each symbol in its own. */
export function createBatch(call: Call): BatchEntry<Item> {
  return {
    most,
    send: (items, context) =>
      inGroups(items, ({ market }) => market.id, ({ ticket }) => aboutOf(ticket), async (group) => {
        const asks = await asksOf(call, group, context);
        const orders = group.map(({ market, ticket }) => fromTicket(market, ticket, asks.get(market.id)));
        const told = await call(batchOrders, { batchOrders: orders, recvWindow }, context);
        const named = new Map(told.map((raw) => [nameOf(raw), raw]));
        // An answer may leave out the client's ids: then its order tells, where it has one for each.
        const inOrder = told.length === group.length;
        return group.map(({ market, ticket }, at) => {
          const same = inOrder ? told[at] : undefined;
          const raw = named.get(ticket.clientOrderId) ?? (same && nameOf(same) === undefined ? same : undefined);
          return outcomeOf(market, ticket, raw);
        });
      }),
  };
}

function nameOf({ newClientOrderId, clientOrderId }: BatchItem): string | undefined {
  return newClientOrderId ?? clientOrderId;
}

function aboutOf({ clientOrderId }: Ticket): { venue: string; operation: string; clientOrderId: string } {
  return { ...about, venue: venue.id, operation: batchOrders.id, clientOrderId };
}

function outcomeOf(market: Market, ticket: Ticket, raw: BatchItem | undefined): OrderUpdate | VenueKitError {
  const context = aboutOf(ticket);
  if (raw?.orderId !== undefined) return toTaken(market, ticket, raw.orderId, raw);
  if (raw?.code === undefined) return untold(context);
  return itemError(venue, { code: String(raw.code), text: raw.msg ?? "" }, context);
}

/** Cancels all of a symbol. */
export function cancelAllOf(call: Call): Adapter["cancelAll"] {
  return async (market, context) => {
    const canceled = await call(deleteOpenOrders, { symbol: market.id, recvWindow }, context);
    return canceled.map((raw) => toCanceled(market, raw));
  };
}
