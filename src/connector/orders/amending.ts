/**
 * Changing an order. In place where the venue can. Else a new order takes the old one's place, under an id of its own, and
 * never so that both could be filled: one request where the venue makes it depend on nothing having been filled, and
 * otherwise a cancel whose answer says what is left, and then an order for that.
 */
import type { CallContext, CallOptions } from "../../core/call.ts";
import type { Decimal } from "../../core/decimal.ts";
import {
  type ErrorContext,
  OrderNotFound,
  OutcomeUnknown,
  ValidationError,
  VenueError,
  VenueKitError,
} from "../../core/errors.ts";
import type { Amendment, Market, Order, OrderRef, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { OrderEntry } from "../adapter.ts";
import { type Desk, inTime, requireCredentials, requireRef } from "../desk.ts";
import { isFinal } from "./orderstate.ts";
import { isDefinite, named, outcome, provableFrom } from "./outcome.ts";
import { ticketOf } from "./rules.ts";
import type { Amends } from "../exchange.ts";
import type { Tracked } from "./tracked.ts";
import { end, send, track, undecided } from "./trading.ts";

/** What an order is to become. */
export interface Change {
  readonly amount: Decimal;
  readonly price: Decimal;
}

/** How a venue changes orders. One that has neither way of its own cancels and places anew. */
export interface AmendEntry extends OrderEntry {
  /** Whether the venue can make this change to the order itself. */
  inPlace?(order: Order, change: Change): boolean;
  amend?(market: Market, order: Order, change: Change, context: CallContext): Promise<OrderUpdate>;
  /**
   * Cancels an order and places another in one request, which the venue refuses as a whole when anything of the order has
   * been filled. A `VenueError` means that the new order does not exist; what became of the old one is asked. Where the
   * venue did half of it and says so, `created` is its refusal of the new order. Absent where the venue has no such request.
   */
  replaceUnfilled?(
    market: Market,
    order: Order,
    ticket: Ticket,
    context: CallContext,
  ): Promise<{ readonly canceled: OrderUpdate; readonly created: OrderUpdate | VenueError }>;
}

/** The capability `Amends`. */
export function amends(desk: Desk, entry: AmendEntry): Amends {
  return { amendOrder: (order) => amend(desk, entry, order) };
}

async function amend(desk: Desk, entry: AmendEntry, wanted: OrderRef & Amendment & CallOptions): Promise<Order> {
  const known = desk.tracker.find(wanted.symbol, wanted);
  const about = { operation: "amendOrder", clientOrderId: known?.clientOrderId ?? wanted.clientOrderId };
  try {
    return await inTime(desk, wanted, about, (context) => change(desk, entry, wanted, known, context));
  } catch (error) {
    // Those of the new order name that one.
    if (error instanceof VenueKitError) throw named(error, about);
    throw outcome(error, { venue: desk.session.venue.id, ...about });
  }
}

async function change(
  desk: Desk,
  entry: AmendEntry,
  wanted: OrderRef & Amendment,
  known: Tracked | undefined,
  options: CallContext,
): Promise<Order> {
  let about: ErrorContext = {
    venue: desk.session.venue.id,
    operation: "amendOrder",
    clientOrderId: known?.clientOrderId ?? wanted.clientOrderId,
  };
  requireCredentials(desk, about);
  requireRef(wanted, about);
  const market = desk.markets.get(wanted.symbol, about);
  const tracked = known ?? desk.tracker.apply(await desk.adapter.fetchOrder(market, wanted, options));
  const order = tracked.state;
  about = { ...about, clientOrderId: order.clientOrderId };
  const exact = changeOf(market, order, wanted, about);
  const context = { ...options, clientOrderId: order.clientOrderId, priority: "create" as const };
  if (entry.amend && entry.inPlace?.(order, exact)) {
    return await amendInPlace(desk, entry.amend, market, tracked, exact, context);
  }
  return await replace(desk, entry, market, tracked, exact, options, about);
}

/** The change, exact and allowed. The order as changed must satisfy the rules as a new one would. */
function changeOf(market: Market, order: Order, wanted: Amendment, about: ErrorContext): Change {
  if (wanted.amount === undefined && wanted.price === undefined) {
    throw new ValidationError("amount", "or a price has to be given", about);
  }
  if (order.type !== "limit" || order.amount === undefined || order.price === undefined) {
    throw new ValidationError("order", "must be a limit order to be amended", about);
  }
  if (isFinal(order.status)) throw new ValidationError("order", `is ${order.status}`, about);
  const { amount, price } = ticketOf(
    market,
    {
      symbol: market.symbol,
      side: order.side,
      type: "limit",
      amount: wanted.amount ?? order.amount,
      price: wanted.price ?? order.price,
      ...(wanted.quantize === undefined ? {} : { quantize: wanted.quantize }),
    },
    order.clientOrderId,
    about,
  );
  if (amount === undefined || price === undefined) throw new ValidationError("amount", "must be given", about);
  if (amount.lte(order.filled)) {
    throw new ValidationError("amount", `must be above what is filled, ${order.filled.toFixed()}`, about);
  }
  return { amount, price };
}

async function amendInPlace(
  desk: Desk,
  inPlace: NonNullable<AmendEntry["amend"]>,
  market: Market,
  tracked: Tracked,
  change: Change,
  context: CallContext,
): Promise<Order> {
  tracked.amended = true;
  try {
    return desk.tracker.apply(await inPlace(market, tracked.state, change, context), tracked).state;
  } catch (error) {
    // Changed or not, ended or not, only the venue knows; the next look at the order tells its amount and price.
    if (!isDefinite(error) || error instanceof OrderNotFound) look(desk, market, tracked);
    throw outcome(error, {
      venue: desk.session.venue.id,
      operation: "amendOrder",
      clientOrderId: tracked.clientOrderId,
    });
  }
}

async function replace(
  desk: Desk,
  entry: AmendEntry,
  market: Market,
  old: Tracked,
  change: Change,
  options: CallContext,
  about: ErrorContext,
): Promise<Order> {
  const { side, filled, timeInForce, postOnly, reduceOnly, positionSide } = old.state;
  const next = (amount: Decimal): Ticket => ({
    clientOrderId: desk.tracker.newId(),
    side,
    type: "limit",
    amount,
    price: change.price,
    ...(postOnly ? { postOnly } : { timeInForce: timeInForce ?? "GTC" }),
    ...(reduceOnly ? { reduceOnly } : {}),
    ...(positionSide === undefined ? {} : { positionSide }),
  });
  const swap = entry.replaceUnfilled;
  if (swap && filled.isZero()) {
    return await replaceUnfilled(desk, swap, market, old, next(change.amount), options);
  }
  // Partly filled: more may be filled at any moment. The canceled order's answer has the final word on what is left.
  checkRest(market, old.state, change, about);
  const { order: ended, canceled } = await end(desk, entry, { ...options, ...refOf(old.state) });
  if (!isFinal(ended.status)) {
    throw new OutcomeUnknown("the cancel has not taken effect so far, and no new order was placed", about);
  }
  // Filled, or canceled by somebody else, who does not want it back: there is nothing to change any more.
  if (!canceled) return ended;
  const { filled: done } = canceled.filled ? ended : await lookNow(desk, market, old, options);
  const rest = change.amount.minus(done);
  if (!rest.gt(0)) return old.state;
  const tracked = await track(desk, market, next(rest));
  return (await send(desk, entry, market, tracked, options)).state;
}

async function lookNow(desk: Desk, market: Market, order: Tracked, context: CallContext): Promise<Order> {
  const { clientOrderId, state } = order;
  return desk.tracker.apply(await desk.adapter.fetchOrder(market, state, { ...context, clientOrderId })).state;
}

/** What is left now has to be an order that the venue takes: else the cancel would leave nothing in its place. */
function checkRest(market: Market, order: Order, change: Change, about: ErrorContext): void {
  const { side, clientOrderId } = order;
  const amount = change.amount.minus(order.filled);
  ticketOf(market, { symbol: market.symbol, side, type: "limit", amount, price: change.price }, clientOrderId, about);
}

async function replaceUnfilled(
  desk: Desk,
  swap: NonNullable<AmendEntry["replaceUnfilled"]>,
  market: Market,
  old: Tracked,
  ticket: Ticket,
  options: CallContext,
): Promise<Order> {
  const { tracker } = desk;
  const created = await track(desk, market, ticket);
  tracker.canceling(old, true);
  let answer: Awaited<ReturnType<typeof swap>>;
  try {
    const context = { ...options, clientOrderId: ticket.clientOrderId, priority: "create" as const };
    answer = await swap(market, old.state, ticket, context);
  } catch (error) {
    if (isDefinite(error)) {
      tracker.refused(created, error instanceof VenueError ? error.message : "not sent");
      tracker.canceling(old, false);
      // The old order may have been canceled before the new one was refused.
      if (error instanceof VenueError) look(desk, market, old);
    } else {
      undecided(desk, old);
      // The private stream may have brought the evidence that the answer did not.
      if (created.heardOf && created.state.status !== "rejected") return created.state;
      tracker.unknown(created, provableFrom(desk));
    }
    const { clientOrderId } = created;
    throw outcome(error, { venue: desk.session.venue.id, operation: "amendOrder", clientOrderId });
  }
  tracker.apply(answer.canceled, old.state.id === undefined ? undefined : old);
  undecided(desk, old);
  if (!(answer.created instanceof VenueError)) return tracker.apply(answer.created, created).state;
  tracker.refused(created, answer.created.message);
  throw named(answer.created, ticket);
}

/** Asks what became of an order: at once, and where that fails until there is an answer. */
function look(desk: Desk, market: Market, tracked: Tracked): void {
  lookNow(desk, market, tracked, {}).catch((error) => {
    if (!(error instanceof OrderNotFound)) desk.events.push({ kind: "error", error });
    if (tracked.heardOf) desk.tracker.lookFor(tracked);
  });
}

function refOf(order: Order): OrderRef {
  const { symbol, clientOrderId, id } = order;
  return id === undefined ? { symbol, clientOrderId } : { symbol, clientOrderId, id };
}
