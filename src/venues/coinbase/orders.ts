/** Placing, changing, canceling and finding orders. */
import {
  cancelOrders,
  createOrder,
  editOrder,
  getOrder,
  listOrders,
  type ListOrdersParams,
  type Order as RawOrder,
} from "../../../generated/coinbase/spot.ts";
import { venue } from "../../../generated/coinbase/venue.ts";
import type { BatchEntry, Sought, VenueRef } from "../../connector/adapter.ts";
import { listed, type MarketOf } from "../../connector/listing.ts";
import type { AmendEntry, Change } from "../../connector/orders/amending.ts";
import { sleep } from "../../core/clock.ts";
import { DuplicateOrder, OrderNotFound, OutcomeUnknown, VenueKitError } from "../../core/errors.ts";
import type { CallContext } from "../../core/call.ts";
import { itemError } from "../../core/refusal.ts";
import type { Session } from "../../core/session.ts";
import type { Market, Order, OrderUpdate, Ticket } from "../../model/mod.ts";
import { about, notFound } from "./errors.ts";
import { pagesOf } from "./history.ts";
import { fromTicket, toOrder } from "./map/order.ts";
import { millis, textOf } from "./map/values.ts";

/** Orders on a page. */
const page = 100;
/** Most cancels of one request (no limit is documented; open clients send so many). */
const mostCancels = 100;
/** Most orders that are looked for in one list. */
const mostSought = 50;

/** Ids that are made here, and so of one order only. */
const own = /^[0-9a-z]{24}$/;
/** How much older an order has to be than the request for it to be another one, in milliseconds. */
const older = 5_000;

/** Pauses before a change is looked for, in milliseconds: it is taken before it is made (docs: "Edit Order"). */
const looks: readonly number[] = [0, 200, 500, 1_000];

/** An order's state is asked for together with those that come before and after OPEN, which cannot be asked for beside it. */
const openStates: readonly (readonly string[])[] = [["OPEN"], ["PENDING", "QUEUED", "CANCEL_QUEUED", "EDIT_QUEUED"]];

type Update = OrderUpdate<RawOrder, never>;

/** What is done with orders. Everything but new orders goes by the venue's id, which may have to be looked for. */
export class Orders implements AmendEntry {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  readonly create = async (market: Market, ticket: Ticket, context: CallContext): Promise<OrderUpdate> => {
    const { call, time } = this.#session;
    const before = time.now() - older;
    const answer = await call(createOrder, fromTicket(market, ticket), context);
    const id = answer.success_response?.order_id;
    const operation = createOrder.id;
    const { clientOrderId } = ticket;
    if (id === undefined) {
      throw new OutcomeUnknown("the answer does not tell of the order", { ...about, operation, clientOrderId });
    }
    // A second order of an id is none: the first one is answered, whatever it was (docs: "Create Order").
    if (!own.test(clientOrderId)) {
      const found = await this.#first(id, context);
      if (found && millis(found.created_time) < before) {
        const text = "the client order id is that of another order";
        throw new DuplicateOrder(text, {
          ...about,
          operation,
          clientOrderId,
          code: "DUPLICATE_CLIENT_ORDER_ID",
          status: 200,
        });
      }
    }
    return { clientOrderId, id, symbol: market.symbol, status: "open" };
  };

  /** The order of an answer, or nothing where it cannot be read: that it is there the answer has said. */
  async #first(order_id: string, context: CallContext): Promise<RawOrder | undefined> {
    try {
      return (await this.#session.call(getOrder, { order_id }, context)).order;
    } catch (error) {
      if (error instanceof VenueKitError) return undefined;
      throw error;
    }
  }

  /** What succeeds is a request: how the order ends, the account's events tell. */
  readonly cancel = async (market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate> => {
    const { id, clientOrderId } = await this.#identified(market, ref, context);
    const [error] = await this.#cancel([id], context);
    if (error) throw error;
    return { clientOrderId, id, symbol: market.symbol, status: "open" };
  };

  /** Asks for up to a hundred cancels, and tells of each why it was refused. */
  async #cancel(ids: readonly string[], context: CallContext): Promise<(VenueKitError | undefined)[]> {
    const operation = cancelOrders.id;
    const { results } = await this.#session.call(cancelOrders, { order_ids: [...ids] }, context);
    const told = new Map(results.map((result) => [result.order_id, result]));
    return ids.map((id) => {
      const result = told.get(id);
      if (!result) return new OutcomeUnknown("the answer does not tell of this order", { ...about, operation });
      // One that was asked for before is on its way.
      if (result.success || result.failure_reason === "DUPLICATE_CANCEL_REQUEST") return undefined;
      const { failure_reason: code } = result;
      return itemError(venue, { code, text: code }, { operation });
    });
  }

  readonly cancelBatch: BatchEntry<{ readonly market: Market; readonly ref: VenueRef }> = {
    most: mostCancels,
    send: async (items, context) => {
      const known = await Promise.all(
        items.map(({ market, ref }) =>
          this.#identified(market, ref, context).catch((error: unknown) => {
            if (error instanceof VenueKitError) return error;
            throw error;
          })
        ),
      );
      const ids = known.flatMap((one) => one instanceof VenueKitError ? [] : [one.id]);
      const errors = ids.length === 0 ? [] : await this.#cancel(ids, context);
      const refused = new Map(ids.map((id, at) => [id, errors[at]]));
      return known.map((one, at) => {
        if (one instanceof VenueKitError) return one;
        const symbol = items[at]?.market.symbol ?? "";
        return refused.get(one.id) ?? { clientOrderId: one.clientOrderId, id: one.id, symbol, status: "open" };
      });
    },
  };

  /** Of a market. What became of each is told by the account's events, and asked. */
  readonly cancelAll = async (market: Market, context: CallContext): Promise<OrderUpdate[]> => {
    const open = await this.#open({ product_ids: [market.id] }, context);
    for (let at = 0; at < open.length; at += mostCancels) {
      const ids = open.slice(at, at + mostCancels).map(({ order_id }) => order_id);
      for (const error of await this.#cancel(ids, context)) {
        if (error && !(error instanceof OrderNotFound)) throw error;
      }
    }
    return [];
  };

  readonly inPlace = ({ type, timeInForce = "GTC" }: Order): boolean => type === "limit" && timeInForce === "GTC";

  /** The change is taken first and made then: the order is read until it shows. */
  readonly amend = async (
    market: Market,
    order: Order,
    { price, amount }: Change,
    context: CallContext,
  ): Promise<OrderUpdate> => {
    const { call, clock } = this.#session;
    const { id, clientOrderId } = await this.#identified(market, order, context);
    await call(editOrder, { order_id: id, price: price.toFixed(), size: amount.toFixed() }, context);
    const operation = editOrder.id;
    for (const pause of looks) {
      await sleep(clock, pause, context.within ?? context.signal);
      const update = await this.#read(market, id, context).catch((error: unknown) => {
        throw new OutcomeUnknown("the change was taken, and cannot be read", {
          ...about,
          operation,
          clientOrderId,
          cause: error,
        });
      });
      const made = update.price?.eq(price) === true && update.amount?.eq(amount) === true;
      if (made || (update.status !== "open" && update.status !== "partiallyFilled")) return update;
    }
    throw new OutcomeUnknown("the change was taken, and does not show so far", { ...about, operation, clientOrderId });
  };

  /** Throws `OrderNotFound` where there is none. */
  readonly find = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    if (ref.id !== undefined) return await this.#read(market, ref.id, context);
    const [found] = await this.findSeveral.send([{ market, ref }], context);
    if (!found) throw notFound(listOrders.id, ref.clientOrderId);
    if (found instanceof VenueKitError) throw found;
    return found as Update;
  };

  /** By client order id, among the orders that were created since the first of them can have been. */
  readonly findSeveral: BatchEntry<Sought> = {
    most: mostSought,
    send: async (orders, context) => {
      const nameless = orders.filter(({ ref }) => ref.id === undefined);
      const missing = new Set(nameless.map(({ ref }) => ref.clientOrderId));
      const since = Math.min(...nameless.map(({ since = Number.NEGATIVE_INFINITY }) => since));
      const asked = this.#session.time.asked();
      const found = nameless.length === 0 ? [] : await this.#list(
        Number.isFinite(since) ? { start_date: textOf(since) } : {},
        context,
        ({ client_order_id }) => missing.delete(client_order_id) && missing.size === 0,
      );
      const byName = new Map(found.toReversed().map((raw) => [raw.client_order_id, raw]));
      return await Promise.all(orders.map(async ({ market, ref }) => {
        if (ref.id === undefined) {
          const raw = byName.get(ref.clientOrderId ?? "");
          return raw ? toOrder(market, raw, asked) : notFound(listOrders.id, ref.clientOrderId);
        }
        return await this.#read(market, ref.id, context).catch((error: unknown) => {
          if (error instanceof VenueKitError) return error;
          throw error;
        });
      }));
    },
  };

  /** Open orders, of a market or of all. */
  readonly open = async (
    market: Market | undefined,
    marketOf: MarketOf,
    context: CallContext,
  ): Promise<Update[]> => {
    const asked = this.#session.time.asked();
    const raws = await this.#open(market ? { product_ids: [market.id] } : {}, context);
    return listed(raws, "product_id", marketOf, (of, raw) => toOrder(of, raw, asked));
  };

  async #open(of: ListOrdersParams, context: CallContext): Promise<RawOrder[]> {
    const lists = await Promise.all(
      openStates.map((states) => this.#list({ ...of, order_status: [...states] }, context)),
    );
    // One that has moved on meanwhile is in both.
    return [...new Map(lists.flat().map((raw) => [raw.order_id, raw])).values()];
  }

  async #list(of: ListOrdersParams, context: CallContext, enough?: (raw: RawOrder) => boolean): Promise<RawOrder[]> {
    return await pagesOf(listOrders.id, async (cursor) => {
      const params = { ...of, ...cursor, product_type: "SPOT", limit: page } as const;
      const { orders, ...rest } = await this.#session.call(listOrders, params, context);
      return { ...rest, items: orders };
    }, enough);
  }

  async #read(market: Market, order_id: string, context: CallContext): Promise<Update> {
    const asked = this.#session.time.asked();
    return toOrder(market, (await this.#session.call(getOrder, { order_id }, context)).order, asked);
  }

  async #identified(
    market: Market,
    { id, clientOrderId }: VenueRef,
    context: CallContext,
  ): Promise<{ readonly id: string; readonly clientOrderId: string }> {
    if (id !== undefined) return { id, clientOrderId: clientOrderId ?? id };
    const found = await this.find(market, clientOrderId === undefined ? {} : { clientOrderId }, context);
    return { id: found.id ?? "", clientOrderId: found.clientOrderId };
  }
}
