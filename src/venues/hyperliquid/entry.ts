/** Placing and canceling orders, one or several, over HTTP and over the socket: the same actions by two ways. */
import {
  type Cancel,
  cancel,
  type CancelAnswer,
  type CancelByCloid,
  cancelByCloid,
  cancelByCloidRequest,
  cancelRequest,
  type NewOrder,
  order,
  type OrderAnswer,
  orderRequest,
  scheduleCancel,
} from "../../../generated/hyperliquid/spot.ts";
import type { Adapter, BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import type { CallContext } from "../../core/call.ts";
import { type Decimal, decimal } from "../../core/decimal.ts";
import { OrderNotFound, OutcomeUnknown, ValidationError, VenueError, VenueKitError } from "../../core/errors.ts";
import { meaning } from "../../core/meaning.ts";
import type { Session } from "../../core/session.ts";
import type { Stream } from "../../core/stream/stream.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { entryError } from "./errors.ts";
import { numberOf } from "./map/market.ts";
import { fromRef, fromTicket, isMarket, toCanceled, toPlaced, worstPrice } from "./map/order.ts";
import { about, type Opened } from "./open.ts";
import { midsOf } from "./reads.ts";

/** A way to the venue. */
export interface Way {
  place(orders: readonly NewOrder[], context: CallContext): Promise<OrderAnswer>;
  cancel(cancels: readonly Cancel[], context: CallContext): Promise<CancelAnswer>;
  cancelByClient(cancels: readonly CancelByCloid[], context: CallContext): Promise<CancelAnswer>;
}

/** By requests. */
export function httpWay({ call }: Session): Way {
  return {
    place: (orders, context) => call(order, { orders, grouping: "na" }, context),
    cancel: (cancels, context) => call(cancel, { cancels }, context),
    cancelByClient: (cancels, context) => call(cancelByCloid, { cancels }, context),
  };
}

/** By the account's socket. */
export function socketWay({ request }: Session, stream: Stream | undefined): Way {
  return {
    place: (orders, context) =>
      request(stream, orderRequest, { action: { type: "order", orders, grouping: "na" } }, context),
    cancel: (cancels, context) => request(stream, cancelRequest, { action: { type: "cancel", cancels } }, context),
    cancelByClient: (cancels, context) =>
      request(stream, cancelByCloidRequest, { action: { type: "cancelByCloid", cancels } }, context),
  };
}

interface Placing {
  readonly market: Market;
  readonly ticket: Ticket;
}
interface Canceling {
  readonly market: Market;
  readonly ref: VenueRef;
}

/** What one request holds: more than 39 would cost more of the limit, and how many may be is nowhere said. */
const most = 39;

type Entries = OrderEntry & {
  readonly createBatch: BatchEntry<Placing>;
  readonly cancelBatch: BatchEntry<Canceling>;
};

/** Orders by one way. */
export function entryOf(opened: Opened, way: Way): Entries {
  const createBatch: BatchEntry<Placing> = {
    most,
    send: async (items, context) => {
      const mids = items.some(needsMid) ? await midsOf(opened, context) : {};
      const made = items.map((item) => checked(() => actionOf(item, mids, opened.slippage)));
      const sent = made.filter((one): one is NewOrder => !(one instanceof Error));
      const statuses = sent.length === 0 ? [] : (await way.place(sent, context)).response.data.statuses;
      let told = 0;
      return items.map(({ market, ticket }, at) => {
        const one = made[at];
        if (one instanceof Error) return one;
        const status = statuses[told++];
        if (status === undefined) return untold(order.id);
        if (typeof status === "object" && "error" in status) return entryError(status.error, placing);
        return toPlaced(market, ticket, status);
      });
    },
  };
  const cancelBatch: BatchEntry<Canceling> = {
    most,
    send: async (items, context) => {
      const refs = items.map(({ ref }) => checked(() => fromRef(ref, canceling)));
      const numbers = await part(way, "number", items, refs, context);
      const clients = await part(way, "client", items, refs, context);
      return refs.map((ref, at) =>
        ref instanceof Error ? ref : numbers.get(at) ?? clients.get(at) ?? untold(cancel.id)
      );
    },
  };
  return {
    create: async (market, ticket, context) => one(await createBatch.send([{ market, ticket }], context)),
    cancel: async (market, ref, context) => one(await cancelBatch.send([{ market, ref }], context)),
    createBatch,
    cancelBatch,
  };
}

const placing = { ...about, operation: order.id };
const canceling = { ...about, operation: cancel.id };

/** Those orders of a batch that are known by the venue's number, or those that are known by the client's: one action each. */
async function part(
  way: Way,
  by: "number" | "client",
  items: readonly Canceling[],
  refs: readonly (number | bigint | string | ValidationError)[],
  context: CallContext,
): Promise<ReadonlyMap<number, OrderUpdate | VenueKitError>> {
  const isOf = (ref: typeof refs[number]): boolean =>
    !(ref instanceof Error) && (typeof ref === "string") === (by === "client");
  const places = refs.flatMap((ref, at) => isOf(ref) ? [at] : []);
  const told = new Map<number, OrderUpdate | VenueKitError>();
  if (places.length === 0) return told;
  const markets = places.map((at) => numberOf((items[at] as Canceling).market));
  let answer: CancelAnswer;
  try {
    answer = by === "number"
      ? await way.cancel(places.map((at, n) => ({ a: markets[n] ?? -1, o: refs[at] as number })), context)
      : await way.cancelByClient(
        places.map((at, n) => ({ asset: markets[n] ?? -1, cloid: refs[at] as string })),
        context,
      );
  } catch (error) {
    // Of a batch that takes two actions the other one tells for itself.
    if (places.length === refs.filter((ref) => !(ref instanceof Error)).length || !(error instanceof VenueKitError)) {
      throw error;
    }
    for (const at of places) told.set(at, error);
    return told;
  }
  const { statuses } = answer.response.data;
  for (const [n, at] of places.entries()) {
    const { market, ref } = items[at] as Canceling;
    const status = statuses[n];
    if (status === undefined) told.set(at, untold(cancel.id));
    else told.set(at, status === "success" ? toCanceled(market, ref) : entryError(status.error, canceling));
  }
  return told;
}

/** Whether an order's worst price is told from the mid price. One that waits for a price is told from that. */
function needsMid({ ticket }: Placing): boolean {
  return isMarket(ticket) && ticket.triggerPrice === undefined;
}

function actionOf({ market, ticket }: Placing, mids: Readonly<Record<string, string>>, slippage: Decimal): NewOrder {
  if (!isMarket(ticket)) return fromTicket(market, ticket, undefined, placing);
  const mid = meaning(mids, market.id);
  const reference = ticket.triggerPrice ?? (mid === undefined ? undefined : decimal(mid));
  if (!reference) throw new ValidationError("symbol", `${market.symbol} has no price to bound the order by`, placing);
  return fromTicket(market, ticket, worstPrice(market, ticket.side, reference, slippage), placing);
}

/** What is wrong with one order of a batch is no reason not to send the others. */
function checked<T>(make: () => T): T | ValidationError {
  try {
    return make();
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
}

function untold(operation: string): VenueKitError {
  return new OutcomeUnknown("the answer does not tell of this order", { ...about, operation });
}

function one(results: readonly (OrderUpdate | VenueKitError)[]): OrderUpdate {
  const [result = untold(order.id)] = results;
  if (result instanceof Error) throw result;
  return result;
}

/** Cancels what is open on a market: the venue has no request for that. Those that were gone already are not told. */
export function cancelAllOf(
  { fetchOpenOrders }: Pick<Adapter, "fetchOpenOrders">,
  { cancelBatch }: Pick<Entries, "cancelBatch">,
): Adapter["cancelAll"] {
  return async (market, context) => {
    const open = await fetchOpenOrders(market, context);
    const done: OrderUpdate[] = [];
    const failed: VenueKitError[] = [];
    for (let from = 0; from < open.length; from += most) {
      const items = open.slice(from, from + most).map((ref) => ({ market, ref }));
      for (const result of await cancelBatch.send(items, context)) {
        if (!(result instanceof Error)) done.push(result);
        else if (!(result instanceof OrderNotFound)) failed.push(result);
      }
    }
    const [error] = failed;
    if (error && done.length === 0) throw error;
    return done;
  };
}

/**
 * An order is changed by a cancel and a new one. The venue's own change does that too, and may fill both: it does not depend on
 * nothing having been filled meanwhile (docs: Exchange endpoint, "Modify an order").
 */
export function amendEntry(entry: OrderEntry, { fetchOrder }: Pick<Adapter, "fetchOrder">): AmendEntry {
  return {
    create: entry.create,
    cancel: async (market, ref, context) => {
      await entry.cancel(market, ref, context);
      // What is left is told by nothing but the order itself.
      return await fetchOrder(market, ref, context).catch((cause) => {
        throw cause instanceof VenueError
          ? new OutcomeUnknown("canceled, and what was filled is not told", { ...canceling, cause })
          : cause;
      });
    },
  };
}

/**
 * The venue's own switch: a time at which it cancels all open orders. There is one for an account. It has to lie 5 seconds ahead
 * when it arrives, goes off ten times a day at most, and an account that has not traded a million may not set it (docs: Exchange
 * endpoint, "Schedule Cancel").
 */
export function switchOf({ call, time }: Session): DeadMansEntry {
  return {
    arm: async (timeout, _markets, context) => {
      await call(scheduleCancel, { time: Math.ceil(time.now() + timeout) }, context);
    },
    disarm: async (_markets, context) => {
      await call(scheduleCancel, {}, context);
    },
    limits: { min: 10_000, max: 24 * 3_600_000 },
    byMarket: false,
  };
}
