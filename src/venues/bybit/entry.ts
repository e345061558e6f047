/** Placing, changing and canceling orders, of spot and contracts alike: one by one, in batches, over HTTP and a socket. */
import type { BatchAnswer, CancelAllAnswer, OrderAck } from "../../../generated/bybit/spot.ts";
import type { VenueRef } from "../../connector/adapter.ts";
import { failureOfOne, inGroups } from "../../connector/orders/groups.ts";
import type { AmendEntry, Change } from "../../connector/orders/amending.ts";
import type { CallContext } from "../../core/call.ts";
import { OutcomeUnknown, VenueError, VenueKitError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Market, Ticket } from "../../model/mod.ts";
import { fetchOrder, type Told } from "./account.ts";
import { about, refusalOfOne } from "./errors.ts";
import { type Product, productOf } from "./map/market.ts";
import { toAck } from "./map/order.ts";

/** Orders of one request at most: what every account may send in a second (docs: rate-limit). */
export const mostInBatch = 10;

/** How one product places and cancels an order, by one way into the venue. */
export interface Single {
  place(market: Market, ticket: Ticket, context: CallContext): Promise<OrderAck>;
  cancel(market: Market, ref: VenueRef, context: CallContext): Promise<OrderAck>;
}

/** One order of a batch. */
export interface Placed {
  readonly market: Market;
  readonly ticket: Ticket;
}
export interface Named {
  readonly market: Market;
  readonly ref: VenueRef;
}

/** Placing and canceling in unified words. */
export interface Entry {
  create(market: Market, ticket: Ticket, context: CallContext): Promise<Told>;
  cancel(market: Market, ref: VenueRef, context: CallContext): Promise<Told>;
}

/** The same for several at once. */
export interface Batch<Item> {
  readonly most: number;
  send(items: readonly Item[], context: CallContext): Promise<readonly Outcome[]>;
}

/** What became of one order: what the venue says of it, or its refusal. */
type Outcome = Told | VenueKitError;

/** Single orders. What became of one that was canceled is asked at once: the answer says only that the request was taken. */
export function orderEntry(session: Session, { place, cancel }: Single): Entry {
  return {
    create: async (market, ticket, context) => toAck(market, await place(market, ticket, context), ticket),
    cancel: async (market, ref, context) =>
      await lookedAt(session, market, toAck(market, await cancel(market, ref, context), ref), context),
  };
}

/** An order is changed in place, whatever is filled of it: the quantity is told as a whole (docs: order/amend-order). */
export function amendEntry(
  session: Session,
  orders: Entry,
  send: (
    market: Market,
    ref: VenueRef,
    change: { qty: string; price: string },
    context: CallContext,
  ) => Promise<OrderAck>,
): AmendEntry {
  return {
    ...orders,
    inPlace: () => true,
    amend: async (market, order, { amount, price }: Change, context) => {
      const ack = await send(market, order, { qty: amount.toFixed(), price: price.toFixed() }, context);
      return await lookedAt(session, market, toAck(market, ack, order), context);
    },
  };
}

/**
 * The order as the venue has it after it took a request about it. The request may not have come to the order yet, and a
 * question that fails takes nothing back: then the answer stands alone.
 */
async function lookedAt(
  session: Session,
  market: Market,
  ack: Told,
  { priority: _, ...context }: CallContext,
): Promise<Told> {
  try {
    return await fetchOrder(session, market, ack.id === undefined ? ack : { id: ack.id }, context);
  } catch {
    return ack;
  }
}

/** Sends orders of one product in one request. */
type SendSome<Item> = (items: readonly Item[], product: Product, context: CallContext) => Promise<BatchAnswer>;

/** New orders in one request. */
export function createBatch(send: SendSome<Placed>): Batch<Placed> {
  return {
    most: mostInBatch,
    send: (items, context) => byProduct(items, ({ ticket }) => ticket, send, context),
  };
}

/**
 * Cancels in one request. One that nobody here knows is asked for: an answer tells neither its side nor its price. `apart`:
 * where there are orders that such a request does not find, how they are canceled, one by one.
 */
export function cancelBatch(session: Session, send: SendSome<Named>, apart?: Entry["cancel"]): Batch<Named> {
  const isApart = ({ ref: { type } }: Named): boolean =>
    apart !== undefined && type !== undefined && type !== "limit" && type !== "market";
  const single = async ({ market, ref }: Named, context: CallContext): Promise<Outcome> => {
    try {
      return await (apart as Entry["cancel"])(market, ref, context);
    } catch (error) {
      return failed(error, ref);
    }
  };
  return {
    most: mostInBatch,
    send: async (items, context) => {
      const together = items.filter((item) => !isApart(item));
      const [told, ...alone] = await Promise.all([
        together.length > 0 ? byProduct(together, ({ ref }) => ref, send, context) : [],
        ...items.filter(isApart).map((item) => single(item, context)),
      ]);
      return await Promise.all(items.map(async (item) => {
        const outcome = isApart(item) ? alone.shift() : told[together.indexOf(item)];
        if (outcome === undefined) return failed(undefined, item.ref);
        if (outcome instanceof VenueKitError || item.ref.type !== undefined) return outcome;
        return await lookedAt(session, item.market, outcome, context);
      }));
    },
  };
}

/** A request is of one product: orders of several take several, and the failure of one says nothing of the others. */
async function byProduct<Item extends { readonly market: Market }>(
  items: readonly Item[],
  refOf: (item: Item) => VenueRef,
  send: SendSome<Item>,
  context: CallContext,
): Promise<Outcome[]> {
  return await inGroups(
    items,
    ({ market }) => productOf(market),
    (item) => ({ ...about, operation: "batch", clientOrderId: refOf(item).clientOrderId }),
    async (some) => {
      const named = some.map((item) => ({ market: item.market, ref: refOf(item) }));
      return outcomes(await send(some, productOf(some[0].market), context), named);
    },
  );
}

function failed(error: unknown, { clientOrderId }: VenueRef): VenueKitError {
  return failureOfOne(error, { ...about, operation: "batch", clientOrderId });
}

/** What became of each, in the order of the request (docs: order/batch-place). */
function outcomes(
  { result, retExtInfo }: BatchAnswer,
  items: readonly Named[],
): Outcome[] {
  return items.map(({ market, ref }, at) => {
    const context = { ...about, operation: "batch", clientOrderId: ref.clientOrderId };
    const [outcome, ack] = [retExtInfo.list[at], result.list[at]];
    if (outcome && outcome.code !== 0) return refusalOfOne(outcome, context);
    if (!outcome || !ack || ack.orderId === "") {
      return new OutcomeUnknown("the venue's answer does not tell of this order", context);
    }
    return toAck(market, ack, ref);
  });
}

/** An answer to a request to cancel all: above a failure stands a code of success as well (docs: order/cancel-all). */
export function requireCanceled({ result }: CancelAllAnswer, operation: string): void {
  if (result.success !== "0") return;
  throw new OutcomeUnknown("the venue says that it failed, and not which orders are still there", {
    ...about,
    operation,
  });
}

/** A service that restarts takes nothing more on this connection (docs: error, 10019): the next request has another one. */
export async function onFreshSocket<T>(restart: () => void, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof VenueError && error.code === "10019") restart();
    throw error;
  }
}
