/** Placing and canceling orders: checked first, tracked before they are sent, and never guessed about. */
import type { CallContext, CallOptions } from "../core/call.ts";
import { type ErrorContext, OrderNotFound, OutcomeUnknown, VenueError } from "../core/errors.ts";
import type { Market, NewOrder, NewQuoteOrder, NewTriggerOrder, Order, OrderRef, Ticket } from "../model/mod.ts";
import type { OrderEntry, VenueRef } from "./adapter.ts";
import { contextOf, type Desk, requireCredentials } from "./desk.ts";
import { isFinal } from "./orderstate.ts";
import type { Tracked } from "./orders.ts";
import { quoteTicketOf, ticketOf, triggerTicketOf } from "./rules.ts";
import type { BatchOrders, Orders, QuoteOrders, Sent, TrackedOrder, TriggerOrders } from "./spot.ts";

/** Beyond the request's deadline and our clock's error: time for a request inside the venue to come to rest. */
const proofMargin = 1_000;

/** `createOrder` and `cancelOrder` by one way into the venue. */
export function orders(desk: Desk, entry: OrderEntry): Orders {
  return {
    createOrder: (order: NewOrder & CallOptions) =>
      place(desk, entry, order, "createOrder", (market, id, about) => ticketOf(market, order, id, about)),
    cancelOrder: (order) => cancel(desk, entry, order),
  };
}

/** The capability `QuoteOrders`. */
export function quoteOrders(desk: Desk): QuoteOrders {
  return {
    createQuoteOrder: (order: NewQuoteOrder & CallOptions) =>
      place(
        desk,
        desk.adapter.orders,
        order,
        "createQuoteOrder",
        (market, id, about) => quoteTicketOf(market, order, id, about),
      ),
  };
}

/** The capability `TriggerOrders`. */
export function triggerOrders(desk: Desk): TriggerOrders {
  return {
    createTriggerOrder: (order: NewTriggerOrder & CallOptions) =>
      place(
        desk,
        desk.adapter.orders,
        order,
        "createTriggerOrder",
        (market, id, about) => triggerTicketOf(market, order, id, about),
      ),
  };
}

/** The capability `BatchOrders`, cancels one by one: an outcome for each. */
export function batchOrders(desk: Desk): BatchOrders {
  return {
    cancelOrders: (refs, options = {}) =>
      Promise.all(refs.map((ref) =>
        cancel(desk, desk.adapter.orders, { ...ref, ...contextOf(options) }).then(
          (order) => ({ ref, order }),
          (error) => ({ ref, error }),
        )
      )),
  };
}

function place(
  desk: Desk,
  entry: OrderEntry,
  order: { readonly symbol: string; readonly clientOrderId?: string } & CallOptions,
  operation: string,
  check: (market: Market, clientOrderId: string, about: ErrorContext) => Ticket,
): Sent<TrackedOrder> {
  const clientOrderId = order.clientOrderId ?? desk.tracker.newId();
  const about: ErrorContext = { venue: desk.session.venue.id, operation, clientOrderId };
  const sent = (async (): Promise<TrackedOrder> => {
    requireCredentials(desk, about);
    const market = desk.markets.get(order.symbol);
    const tracked = desk.tracker.begin(market.symbol, check(market, clientOrderId, about));
    return await send(desk, entry, market, tracked, contextOf(order));
  })();
  return Object.assign(sent, { clientOrderId });
}

/** Sends a tracked order, and leaves it in the state that the evidence supports. */
export async function send(
  desk: Desk,
  entry: OrderEntry,
  market: Market,
  tracked: Tracked,
  options: CallContext,
): Promise<Tracked> {
  const { clientOrderId } = tracked;
  const ticket = tracked.state as unknown as Ticket;
  try {
    const update = await entry.create(market, ticket, { ...options, clientOrderId, priority: "create" });
    return desk.tracker.apply(update);
  } catch (error) {
    if (error instanceof OutcomeUnknown) {
      // The private stream may have brought the evidence that the answer did not.
      if (tracked.state.status !== "pending") return tracked;
      desk.tracker.unknown(tracked, provableFrom(desk));
    } else {
      if (tracked.state.status !== "pending") return tracked;
      desk.tracker.refused(tracked, error instanceof VenueError ? error.message : "not sent");
    }
    throw error;
  }
}

/** The monotonic time from which a write sent before now can no longer take effect. */
export function provableFrom(desk: Desk): number {
  const { clock, time } = desk.session;
  const error = Number.isFinite(time.error) ? time.error : 60_000;
  return clock.monotonic() + desk.adapter.writeDeadline + error + proofMargin;
}

/** Cancels, and returns the order as it ended. */
export async function cancel(desk: Desk, entry: OrderEntry, order: OrderRef & CallOptions): Promise<Order> {
  const market = desk.markets.get(order.symbol);
  const tracked = desk.tracker.find(order.symbol, order);
  const clientOrderId = tracked?.clientOrderId ?? order.clientOrderId;
  const about: ErrorContext = { venue: desk.session.venue.id, operation: "cancelOrder", clientOrderId };
  requireCredentials(desk, about);
  if (tracked && isFinal(tracked.state.status)) return tracked.state;
  const ref: VenueRef = tracked?.state ?? order;
  if (tracked) desk.tracker.canceling(tracked, true);
  try {
    const context = { ...contextOf(order), ...(clientOrderId === undefined ? {} : { clientOrderId }) };
    return desk.tracker.apply(await entry.cancel(market, ref, { ...context, priority: "cancel" })).state;
  } catch (error) {
    if (error instanceof OrderNotFound) return await settleMissing(desk, market, ref, tracked, order, error);
    if (tracked) {
      if (error instanceof OutcomeUnknown) desk.tracker.unknown(tracked, provableFrom(desk));
      else desk.tracker.canceling(tracked, false);
    }
    throw error;
  }
}

/** "Not found" is no result of a cancel: the order may have been filled, or may not have arrived yet. Its state is asked. */
async function settleMissing(
  desk: Desk,
  market: Market,
  ref: VenueRef,
  tracked: Tracked | undefined,
  options: CallOptions,
  error: OrderNotFound,
): Promise<Order> {
  try {
    const found = desk.tracker.apply(await desk.adapter.fetchOrder(market, ref, contextOf(options)));
    if (isFinal(found.state.status)) return found.state;
    desk.tracker.canceling(found, false);
  } catch (again) {
    if (tracked) desk.tracker.canceling(tracked, false);
    if (!(again instanceof OrderNotFound)) throw again;
  }
  throw error;
}
