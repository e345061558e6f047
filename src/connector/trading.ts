/** Placing and canceling orders: checked first, tracked before they are sent, and never guessed about. */
import type { CallContext, CallOptions } from "../core/call.ts";
import {
  DuplicateOrder,
  type ErrorContext,
  OrderNotFound,
  OutcomeUnknown,
  TransportError,
  ValidationError,
  VenueError,
} from "../core/errors.ts";
import type {
  Market,
  NewOrder,
  NewQuoteOrder,
  NewTriggerOrder,
  Order,
  OrderRef,
  OrderUpdate,
  Ticket,
} from "../model/mod.ts";
import type { OrderEntry, VenueRef } from "./adapter.ts";
import { contextOf, type Desk, requireCredentials, requireRef } from "./desk.ts";
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
    if (order.clientOrderId !== undefined) checkId(desk, order.clientOrderId, about);
    const market = desk.markets.get(order.symbol, about);
    const tracked = await track(desk, market, check(market, clientOrderId, about));
    return await send(desk, entry, market, tracked, contextOf(order));
  })();
  return Object.assign(sent, { clientOrderId });
}

/** A caller's own id, as it may be. The order is known by it, so the venue must take it as it is. */
function checkId({ adapter }: Desk, id: string, about: ErrorContext): void {
  const { clientOrderIdLength, clientOrderIdPattern } = adapter;
  if (typeof id !== "string" || id === "" || id.length > clientOrderIdLength) {
    throw new ValidationError("clientOrderId", `must have 1 to ${clientOrderIdLength} characters`, about);
  }
  if (clientOrderIdPattern?.test(id) === false) {
    throw new ValidationError("clientOrderId", `must match ${clientOrderIdPattern}`, about);
  }
}

/** Tracks an order, and writes it down where something is to outlive the process: both before it is sent. */
export async function track(desk: Desk, market: Market, ticket: Ticket): Promise<Tracked> {
  const tracked = desk.tracker.begin(market.symbol, ticket);
  try {
    await desk.journal?.order(market.symbol, ticket);
    desk.journal?.follow(tracked);
    return tracked;
  } catch (error) {
    desk.tracker.refused(tracked, "not sent: it could not be written down");
    throw error;
  }
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
    // The private stream may have brought the evidence that the answer did not.
    if (isHeardOf(tracked) && !(isDefinite(error) && tracked.state.status === "rejected")) return tracked;
    if (error instanceof DuplicateOrder) return await adopt(desk, market, tracked, options, error);
    if (isDefinite(error)) desk.tracker.refused(tracked, error instanceof VenueError ? error.message : "not sent");
    else desk.tracker.unknown(tracked, provableFrom(desk));
    throw outcome(error, { venue: desk.session.venue.id, operation: "createOrder", clientOrderId });
  }
}

/** Whether the venue has said anything of an order. */
function isHeardOf({ state }: Tracked): boolean {
  return state.status !== "pending" && state.status !== "unknown";
}

/**
 * The venue has an order of this id already: an earlier request of ours was accepted, and what became of it is asked. Where
 * the order that is there is another one, ours was refused.
 */
async function adopt(
  desk: Desk,
  market: Market,
  tracked: Tracked,
  options: CallContext,
  error: DuplicateOrder,
): Promise<Tracked> {
  let found: OrderUpdate;
  try {
    found = await desk.adapter.fetchOrder(market, { clientOrderId: tracked.clientOrderId }, options);
  } catch {
    if (isHeardOf(tracked)) return tracked;
    // It is there: no absence proves anything, and the questions go on until one finds it.
    desk.tracker.unknown(tracked, Number.POSITIVE_INFINITY);
    throw error;
  }
  if (isSame(tracked.state, found)) return desk.tracker.apply(found);
  desk.tracker.refused(tracked, error.message);
  throw error;
}

/** Whether what the venue tells can be the order that was sent. */
function isSame(order: Order, { side, type, amount, price }: OrderUpdate): boolean {
  return (side ?? order.side) === order.side && (type ?? order.type) === order.type &&
    (order.amount === undefined || amount === undefined || amount.eq(order.amount)) &&
    (order.price === undefined || price === undefined || price.eq(order.price));
}

/** Whether a failed write certainly did nothing: the venue said no, or nothing was sent. */
export function isDefinite(error: unknown): boolean {
  return error instanceof VenueError || error instanceof ValidationError ||
    (error instanceof TransportError && !error.sent);
}

/** The error as the caller sees it: whatever leaves the outcome open is `OutcomeUnknown`. */
export function outcome(error: unknown, about: ErrorContext): unknown {
  if (isDefinite(error) || error instanceof OutcomeUnknown) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new OutcomeUnknown(`${text}; the request may have been carried out`, { ...about, cause: error });
}

/** The monotonic time from which a write sent before now can no longer take effect. */
export function provableFrom(desk: Desk): number {
  const { clock, time } = desk.session;
  const error = Number.isFinite(time.error) ? time.error : 60_000;
  return clock.monotonic() + desk.adapter.writeDeadline + error + proofMargin;
}

/** Cancels, and returns the order as it ended. */
export async function cancel(desk: Desk, entry: OrderEntry, order: OrderRef & CallOptions): Promise<Order> {
  return (await end(desk, entry, order)).order;
}

/** Cancels. `canceled`: the answer by which this cancel ended the order; absent where it had ended otherwise. */
export async function end(
  desk: Desk,
  entry: OrderEntry,
  order: OrderRef & CallOptions,
): Promise<{ readonly order: Order; readonly canceled?: OrderUpdate }> {
  const tracked = desk.tracker.find(order.symbol, order);
  const clientOrderId = tracked?.clientOrderId ?? order.clientOrderId;
  const about: ErrorContext = { venue: desk.session.venue.id, operation: "cancelOrder", clientOrderId };
  const market = desk.markets.get(order.symbol, about);
  requireCredentials(desk, about);
  requireRef(order, about);
  if (tracked && isFinal(tracked.state.status)) return { order: tracked.state };
  const ref: VenueRef = tracked?.state ?? order;
  if (tracked) desk.tracker.canceling(tracked, true);
  try {
    const context = { ...contextOf(order), ...(clientOrderId === undefined ? {} : { clientOrderId }) };
    const canceled = await entry.cancel(market, ref, { ...context, priority: "cancel" });
    const { state } = desk.tracker.apply(canceled);
    return state.status === "canceled" ? { order: state, canceled } : { order: state };
  } catch (error) {
    if (error instanceof OrderNotFound) {
      return { order: await settleMissing(desk, market, ref, tracked, order, error) };
    }
    if (tracked) {
      if (isDefinite(error)) desk.tracker.canceling(tracked, false);
      // Of an order on its way the answer to its own request will tell.
      else if (tracked.state.status !== "pending") desk.tracker.unknown(tracked, provableFrom(desk));
    }
    throw outcome(error, about);
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
    if (tracked && isFinal(tracked.state.status)) return tracked.state;
    if (tracked && isHeardOf(tracked)) {
      // It rested a moment ago: where it went is asked until an answer tells.
      desk.tracker.canceling(tracked, false);
      desk.tracker.lookFor(tracked);
    }
    if (!(again instanceof OrderNotFound)) throw again;
  }
  throw error;
}
