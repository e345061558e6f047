/** Placing and canceling orders: checked first, tracked before they are sent, and never guessed about. */
import { type Ends, onAbort } from "../../core/abort.ts";
import type { CallContext, CallOptions } from "../../core/call.ts";
import {
  DuplicateOrder,
  type ErrorContext,
  OrderNotFound,
  OutcomeUnknown,
  ValidationError,
  VenueError,
  VenueKitError,
} from "../../core/errors.ts";
import { extended } from "../../core/fields.ts";
import type {
  Market,
  NewOrder,
  NewQuoteOrder,
  NewTriggerOrder,
  Order,
  OrderRef,
  OrderUpdate,
  Ticket,
} from "../../model/mod.ts";
import type { OrderEntry, VenueRef } from "../adapter.ts";
import { type Desk, inTime, requireCredentials, requireRef } from "../desk.ts";
import type { Journaling } from "../account/journaling.ts";
import { canBe, isFinal } from "./orderstate.ts";
import type { OrderTracker } from "./orders.ts";
import { isDefinite, named, outcome, provableFrom } from "./outcome.ts";
import { quoteTicketOf, ticketOf, triggerTicketOf } from "./rules.ts";
import type { Orders, QuoteOrders, Sent, TrackedOrder, TriggerOrders } from "../exchange.ts";
import type { Tracked } from "./tracked.ts";

export { provableFrom } from "./outcome.ts";

/** How far apart the clocks of one venue's machines may be, in milliseconds. */
const venueClocks = 1_000;

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

/** An order that has been checked and is tracked: ready to be sent. */
export interface Prepared {
  readonly market: Market;
  readonly tracked: Tracked;
}

/** Makes the checked ticket of an order. Throws `ValidationError`. */
type Check = (market: Market, clientOrderId: string, about: ErrorContext) => Ticket;

function place(
  desk: Desk,
  entry: OrderEntry,
  order: { readonly symbol: string; readonly clientOrderId?: string } & CallOptions,
  operation: string,
  check: Check,
): Sent<TrackedOrder> {
  const clientOrderId = order.clientOrderId ?? desk.tracker.newId();
  const about: ErrorContext = { venue: desk.session.venue.id, operation, clientOrderId };
  const sent = inTime(desk, order, about, (context): Promise<TrackedOrder> => {
    const preparing = prepare(desk, order, check, about);
    // Where nothing is to be written down, the order is sent before the call returns.
    return preparing instanceof Promise
      ? preparing.then(({ market, tracked }) => send(desk, entry, market, tracked, context))
      : send(desk, entry, preparing.market, preparing.tracked, context);
  });
  return Object.assign(sent, { clientOrderId });
}

/** Everything that comes before an order is sent. Its id is that of `about`. Throws `ValidationError`. */
export function prepare(
  desk: Desk,
  order: { readonly symbol: string; readonly clientOrderId?: string },
  check: Check,
  about: ErrorContext & { readonly clientOrderId?: string | undefined },
): Prepared | Promise<Prepared> {
  const clientOrderId = about.clientOrderId ?? "";
  requireCredentials(desk, about);
  if (order.clientOrderId !== undefined) checkId(desk, order.clientOrderId, about);
  const market = desk.markets.get(order.symbol, about);
  const tracking = track(desk, market, check(market, clientOrderId, about));
  return tracking instanceof Promise
    ? tracking.then((tracked) => ({ market, tracked }))
    : { market, tracked: tracking };
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
export function track(desk: Desk, market: Market, ticket: Ticket): Tracked | Promise<Tracked> {
  const { journal, session, tracker } = desk;
  const tracked = tracker.begin(market.symbol, ticket, session.time.earliest - venueClocks);
  return journal === undefined ? tracked : writtenDown(journal, tracker, market, ticket, tracked);
}

async function writtenDown(
  journal: Journaling,
  tracker: OrderTracker,
  market: Market,
  ticket: Ticket,
  tracked: Tracked,
): Promise<Tracked> {
  try {
    await journal.order(market.symbol, ticket);
    journal.follow(tracked);
    return tracked;
  } catch (error) {
    tracker.refused(tracked, "not sent: it could not be written down");
    throw named(error, ticket);
  }
}

/** Sends a tracked order, and leaves it in the state that the evidence supports. */
export function send(
  desk: Desk,
  entry: OrderEntry,
  market: Market,
  tracked: Tracked,
  options: CallContext,
): Promise<Tracked> {
  const { clientOrderId } = tracked;
  const ticket = tracked.state as unknown as Ticket;
  const context = extended(options, { clientOrderId, priority: "create" as const });
  return answered(desk, market, tracked, options, () => entry.create(market, ticket, context));
}

/** Takes the answer to the request that placed an order. */
export async function answered(
  desk: Desk,
  market: Market,
  tracked: Tracked,
  options: CallContext,
  answer: () => Promise<OrderUpdate>,
): Promise<Tracked> {
  try {
    return desk.tracker.apply(await answer(), tracked);
  } catch (error) {
    // The private stream may have brought the evidence that the answer did not.
    if (tracked.heardOf && !(isDefinite(error) && tracked.state.status === "rejected")) return tracked;
    const about = { venue: desk.session.venue.id, operation: "createOrder", clientOrderId: tracked.clientOrderId };
    if (error instanceof DuplicateOrder) return await adopt(desk, market, tracked, options, error, about);
    if (isDefinite(error)) desk.tracker.refused(tracked, error instanceof VenueError ? error.message : "not sent");
    else desk.tracker.unknown(tracked, provableFrom(desk));
    throw outcome(error, about);
  }
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
  about: ErrorContext,
): Promise<Tracked> {
  const { clientOrderId, notBefore, state } = tracked;
  const { adapter, tracker } = desk;
  const fits = (update: OrderUpdate): boolean =>
    update.clientOrderId === clientOrderId && canBe(state, update, notBefore);
  const context = { ...options, clientOrderId };
  try {
    const found = await adapter.fetchOrder(market, { clientOrderId, type: state.type }, context);
    if (fits(found)) return tracker.apply(found, tracked);
    // One that has ended may have had the id before ours, which is the one that the venue means.
    const open = isFinal(found.status) ? (await adapter.fetchOpenOrders(market, context)).find(fits) : undefined;
    if (open) return tracker.apply(open, tracked);
  } catch {
    if (tracked.heardOf) return tracked;
    // It is there: no absence proves anything, and the questions go on until one finds it.
    tracker.unknown(tracked, Number.POSITIVE_INFINITY);
    throw outcome(new Error(error.message, { cause: error }), about);
  }
  if (tracked.heardOf) return tracked;
  tracker.refused(tracked, error.message);
  throw named(error, about);
}

/** Cancels, and returns the order as it ended. */
export async function cancel(
  desk: Desk,
  entry: Pick<OrderEntry, "cancel">,
  order: OrderRef & CallOptions,
): Promise<Order> {
  return (await end(desk, entry, order)).order;
}

/** Cancels. `canceled`: the answer by which this cancel ended the order; absent where it had ended otherwise. */
export async function end(
  desk: Desk,
  entry: Pick<OrderEntry, "cancel">,
  order: OrderRef & CallOptions,
): Promise<{ readonly order: Order; readonly canceled?: OrderUpdate }> {
  const { tracker } = desk;
  const tracked = tracker.find(order.symbol, order);
  const clientOrderId = tracked?.clientOrderId ?? order.clientOrderId;
  const about: ErrorContext = { venue: desk.session.venue.id, operation: "cancelOrder", clientOrderId };
  const market = desk.markets.get(order.symbol, about);
  requireCredentials(desk, about);
  requireRef(order, about);
  if (tracked && isFinal(tracked.state.status)) return { order: tracked.state };
  const named = clientOrderId === undefined ? {} : { clientOrderId };
  return await inTime(
    desk,
    order,
    about,
    (context) => endOne(desk, entry, market, tracked, tracked?.state ?? order, extended(context, named), about),
  );
}

async function endOne(
  desk: Desk,
  entry: Pick<OrderEntry, "cancel">,
  market: Market,
  tracked: Tracked | undefined,
  ref: VenueRef,
  context: CallContext,
  about: ErrorContext,
): Promise<{ readonly order: Order; readonly canceled?: OrderUpdate }> {
  const { tracker } = desk;
  if (tracked) tracker.canceling(tracked, true);
  let found: Tracked;
  let canceled: OrderUpdate;
  try {
    canceled = await entry.cancel(market, ref, extended(context, { priority: "cancel" as const }));
    found = tracker.apply(canceled);
    // An answer that is not the end says only that the cancel was taken.
    if (tracked) undecided(desk, tracked);
  } catch (error) {
    if (error instanceof OrderNotFound) {
      try {
        return { order: await settleMissing(desk, market, ref, tracked, context, error) };
      } catch (failure) {
        throw failure instanceof VenueKitError ? named(failure, about) : outcome(failure, about);
      }
    }
    if (tracked) {
      if (isDefinite(error)) tracker.canceling(tracked, false);
      else undecided(desk, tracked);
    }
    throw outcome(error, about);
  }
  if (!await decided(found, context.within ?? context.signal)) {
    const text = "the cancel was accepted, and how the order ended is not told so far";
    throw new OutcomeUnknown(text, { ...about, clientOrderId: found.clientOrderId });
  }
  return found.state.status === "canceled" ? { order: found.state, canceled } : { order: found.state };
}

/** Resolves once a cancel has ended the order, or is known to have done nothing; with false where the time is over before. */
function decided(tracked: Tracked, signal: Ends | undefined): Promise<boolean> {
  const open = (): boolean => tracked.state.status === "canceling";
  if (!open()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const feed = tracked.updates();
    const stop = signal === undefined ? (): void => {} : onAbort(signal, () => end(false));
    const end = (known: boolean): void => {
      stop();
      resolve(known);
      feed.close();
    };
    feed.on(() => {
      if (!open()) end(true);
    });
    feed.onStatus(({ state }) => {
      if (state === "closed") end(!open());
    });
  });
}

/**
 * A cancel was sent, and what it did is not known beyond what the order's state tells: it had no answer, or one that is not
 * the order's end.
 */
export function undecided(desk: Desk, tracked: Tracked): void {
  // Of an order on its way the answer to its own request will tell, and of one that has ended there is nothing to ask.
  const { status } = tracked.state;
  if (status === "pending" || isFinal(status)) desk.tracker.canceling(tracked, false);
  else desk.tracker.unknown(tracked, provableFrom(desk));
}

/** "Not found" is no result of a cancel: the order may have been filled, or may not have arrived yet. Its state is asked. */
async function settleMissing(
  desk: Desk,
  market: Market,
  ref: VenueRef,
  tracked: Tracked | undefined,
  context: CallContext,
  error: OrderNotFound,
): Promise<Order> {
  try {
    const found = desk.tracker.apply(await desk.adapter.fetchOrder(market, ref, context));
    if (tracked) desk.tracker.canceling(tracked, false);
    if (isFinal(found.state.status)) return found.state;
  } catch (again) {
    if (tracked) desk.tracker.canceling(tracked, false);
    if (tracked && isFinal(tracked.state.status)) return tracked.state;
    // It rested a moment ago: where it went is asked until an answer tells.
    if (tracked?.heardOf) desk.tracker.lookFor(tracked);
    if (!(again instanceof OrderNotFound)) throw again;
  }
  throw error;
}

/**
 * Cancels every open order of a market. Returns those that the venue canceled. What the answer does not name, and everything
 * where there is none, is asked for one by one.
 */
export async function cancelAll(desk: Desk, symbol: string, options: CallOptions): Promise<Order[]> {
  const { tracker, adapter } = desk;
  const about: ErrorContext = { venue: desk.session.venue.id, operation: "cancelAllOrders" };
  requireCredentials(desk, about);
  const market = desk.markets.get(symbol, about);
  const resting = tracker.unsettled().filter(({ state }) => {
    return state.symbol === symbol && (state.status === "open" || state.status === "partiallyFilled");
  });
  for (const tracked of resting) tracker.canceling(tracked, true);
  try {
    const updates = await inTime(
      desk,
      options,
      about,
      (context) => adapter.cancelAll(market, { ...context, priority: "cancel" }),
    );
    const states = updates.map((update) => tracker.apply(update).state);
    for (const tracked of resting) undecided(desk, tracked);
    return states;
  } catch (error) {
    for (const tracked of resting) {
      if (!isDefinite(error)) undecided(desk, tracked);
      else {
        tracker.canceling(tracked, false);
        // None is open at the venue: each has ended in some other way.
        if (error instanceof OrderNotFound) tracker.lookFor(tracked);
      }
    }
    throw outcome(error, about);
  }
}
