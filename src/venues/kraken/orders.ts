/**
 * Orders by requests: placing, finding and ending them. What the venue's short answers leave open is asked for, and where that
 * fails the outcome is unknown.
 */
import {
  addOrder,
  cancelOrder,
  cancelOrderBatch,
  getClosedOrders,
  getOpenOrders,
  getOrdersInfo,
  type Order as RawOrder,
} from "../../../generated/kraken/spot.ts";
import { venue } from "../../../generated/kraken/venue.ts";
import type { OrderEntry, VenueRef } from "../../connector/adapter.ts";
import type { CallContext } from "../../core/call.ts";
import { OutcomeUnknown, refuse, SchemaError, type VenueKitError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { KnownOrders } from "./executions.ts";
import { clientIdOf, fromRef, fromTicket, toOrder, toPlaced } from "./map/order.ts";

type Update = OrderUpdate<RawOrder, never>;
const about = { venue: venue.id } as const;

/** The most orders that one request cancels, and asks for (docs: "Cancel Order Batch", "Query Orders Info"). */
export const mostCanceled = 50;
const mostAsked = 50;

/** What requests about orders share. */
export interface OrderParts {
  readonly session: Session;
  readonly known: KnownOrders;
  marketOf(name: string): Market | undefined;
}

/** Requests about orders. */
export class OrderDesk implements OrderEntry {
  readonly #parts: OrderParts;

  constructor(parts: OrderParts) {
    this.#parts = parts;
  }

  readonly create = async (market: Market, ticket: Ticket, context: CallContext): Promise<Update> => {
    const { result } = await this.#parts.session.call(addOrder, fromTicket(market, ticket), context);
    return this.placed(market, ticket, result.txid?.[0], addOrder.id);
  };

  readonly cancel = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    const { result } = await this.#parts.session.call(cancelOrder, fromRef(ref), context);
    // None was canceled: it has ended before, or there is none.
    return await (result.count === 0 ? this.find(market, ref, context) : this.ended(market, ref, context));
  };

  /** An order that was accepted under this id. */
  placed(market: Market, ticket: Ticket, id: string | undefined, operation: string): Update {
    const { clientOrderId, side } = ticket;
    if (!id) throw new OutcomeUnknown("the answer has no id of the order", { ...about, operation, clientOrderId });
    this.#parts.known.note(id, { market, clientOrderId, side });
    return toPlaced(market, ticket, id);
  }

  /** The state of an order whose cancel was accepted: how much of it was filled before that is told by a query only. */
  async ended(market: Market, ref: VenueRef, context: CallContext): Promise<Update> {
    try {
      return await this.find(market, ref, context);
    } catch (cause) {
      throw new OutcomeUnknown("the cancel was accepted, and how the order ended could not be read", {
        ...about,
        operation: cancelOrder.id,
        clientOrderId: ref.clientOrderId,
        cause,
      });
    }
  }

  /**
   * An order by either id. By the client's, open orders are asked first and closed ones then: an order moves from the first to
   * the second, so that none is missed by both (docs: "Client Order Identifiers").
   */
  readonly find = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    const { txid, cl_ord_id = "" } = fromRef(ref);
    if (txid !== undefined) {
      const update = (await this.states([txid], context)).get(txid);
      if (update) return update;
      throw notFound("there is no order of this id", getOrdersInfo.id, ref);
    }
    const { session } = this.#parts;
    const params = { cl_ord_id };
    const asked = session.time.now();
    const { open } = (await session.call(getOpenOrders, params, context)).result;
    const found = newestOf(open, cl_ord_id) ??
      newestOf(
        (await session.call(getClosedOrders, { ...params, without_count: true }, context)).result.closed,
        cl_ord_id,
      );
    if (!found) throw notFound("neither among open nor among closed orders", getClosedOrders.id, ref);
    return this.told(...found, asked, market);
  };

  /** Orders by the venue's ids; those it does not know are left out. */
  async states(ids: readonly string[], context: CallContext): Promise<Map<string, Update>> {
    const { session } = this.#parts;
    const found = new Map<string, Update>();
    for (let from = 0; from < ids.length; from += mostAsked) {
      const asked = session.time.now();
      const { result } = await session.call(getOrdersInfo, { txid: ids.slice(from, from + mostAsked) }, context);
      for (const [id, raw] of Object.entries(result)) found.set(id, this.told(id, raw, asked));
    }
    return found;
  }

  /** All open orders, of one market or of all that are traded here. */
  readonly open = async (market: Market | undefined, context: CallContext): Promise<Update[]> => {
    const { session, marketOf } = this.#parts;
    const asked = session.time.now();
    const { open } = (await session.call(getOpenOrders, {}, context)).result;
    return Object.entries(open).flatMap(([id, raw]) => {
      const own = marketOf(raw.descr.pair);
      return own && (market?.symbol ?? own.symbol) === own.symbol ? [this.told(id, raw, asked, own)] : [];
    });
  };

  /**
   * Cancels the open orders of a market: the venue cancels those of the whole account at once, or those that are named. Returns
   * the ones that ended so.
   */
  readonly cancelAll = async (market: Market, context: CallContext): Promise<Update[]> => {
    const ids = (await this.open(market, context)).flatMap(({ id }) => id ?? []);
    const canceled: Update[] = [];
    for (let from = 0; from < ids.length; from += mostCanceled) {
      const states = await this.cancelSome(ids.slice(from, from + mostCanceled), context);
      for (const update of states.values()) if (update.status === "canceled") canceled.push(update);
    }
    return canceled;
  };

  /** Cancels orders by the venue's ids. The answer counts only: what became of each is asked. */
  async cancelSome(ids: readonly string[], context: CallContext): Promise<Map<string, Update>> {
    const { call } = this.#parts.session;
    const [txid] = ids;
    if (txid !== undefined && ids.length === 1) await call(cancelOrder, { txid }, context);
    else await call(cancelOrderBatch, { orders: [...ids] }, context);
    try {
      return await this.states(ids, context);
    } catch (cause) {
      throw new OutcomeUnknown("the cancels were accepted, and how the orders ended could not be read", {
        ...about,
        operation: cancelOrderBatch.id,
        cause,
      });
    }
  }

  /** Remembers what an order is, and tells it. */
  told(id: string, raw: RawOrder, asked: number, expected?: Market): Update {
    const market = this.#parts.marketOf(raw.descr.pair) ?? expected;
    if (!market) throw new SchemaError("descr.pair", "a market that is listed", raw.descr.pair, about);
    this.#parts.known.note(id, { market, clientOrderId: clientIdOf(id, raw.cl_ord_id), side: raw.descr.type });
    return toOrder(market, id, raw, asked);
  }
}

/**
 * The newest order with a client order id: ids of orders that have ended may be used again. All of the answer has to have it,
 * or the venue did not look for it and its absence means nothing.
 */
function newestOf(
  orders: Readonly<Record<string, RawOrder>>,
  clientOrderId: string,
): readonly [id: string, raw: RawOrder] | undefined {
  let newest: readonly [id: string, raw: RawOrder] | undefined;
  for (const [id, raw] of Object.entries(orders)) {
    if (raw.cl_ord_id !== clientOrderId) {
      throw new SchemaError(`${id}.cl_ord_id`, "the id that was asked for", "another one", about);
    }
    if (newest === undefined || Number(raw.opentm) > Number(newest[1].opentm)) newest = [id, raw];
  }
  return newest;
}

function notFound(text: string, operation: string, { clientOrderId }: VenueRef): VenueKitError {
  return refuse("OrderNotFound", text, { ...about, operation, clientOrderId, code: "none" });
}
