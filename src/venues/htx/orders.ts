/** Placing, canceling and finding orders, and their fills. */
import {
  deadMansSwitch,
  getAllOpenOrders,
  getClientOrder,
  getLatestAggregatedTicker,
  getMatchResult,
  getOrderDetail,
  type Match,
  type OpenOrder,
  type Order as RawOrder,
  placeBatchOrders,
  placeOrder,
  searchMatchResults,
  submitCancel,
  submitCancelByCriteria,
  submitCancelByIds,
  submitCancelClientOrder,
} from "../../../generated/htx/spot.ts";
import { venue } from "../../../generated/htx/venue.ts";
import type { BatchEntry, FillPage, FillsWanted, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { everyPage, nextOf, placeOf } from "../../connector/history.ts";
import { listed, type MarketOf } from "../../connector/listing.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { asksFor } from "../../connector/orders/bounded.ts";
import { inGroups, type Outcome, untold } from "../../connector/orders/groups.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import { beforehand } from "../../connector/orders/outcome.ts";
import type { CallContext } from "../../core/call.ts";
import type { ErrorContext } from "../../core/errors.ts";
import { above } from "../../core/numbers.ts";
import { itemError } from "../../core/refusal.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { about, notFound } from "./errors.ts";
import { fromTicket, toFill, toOrder } from "./map/order.ts";

type Placed = { readonly market: Market; readonly ticket: Ticket };
type Named = { readonly market: Market; readonly ref: VenueRef };

/** Most orders of a request to place, and to cancel; those that a cancel of all takes; open orders and fills of an answer. */
const mostPlaced = 10;
const mostCanceled = 50;
const mostSwept = 100;
const openPage = 500;
const fillPage = 500;
/** How often a cancel of all goes on, at most. */
const mostSweeps = 20;

const day = 24 * 3_600_000;
/** The longest stretch of one question for fills, and how far back they are told, less some for the time that passes. */
const fillReach = 2 * day;
const fillHistory = 119 * day;

/** The state of an order that is being canceled (docs of 2020: "Submit Cancel for an Order", order-state). */
const canceling = 10;

/** What is done with orders. */
export class Orders implements OrderEntry {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  readonly create = async (market: Market, ticket: Ticket, context: CallContext): Promise<OrderUpdate> => {
    const [request] = await this.#requests([{ market, ticket }], context);
    const { data } = await this.#access.session.call(placeOrder, request as NonNullable<typeof request>, context);
    return { clientOrderId: ticket.clientOrderId, id: String(data), symbol: market.symbol, status: "open" };
  };

  /** What is sent for tickets. What has to be known before is asked for here: where that fails, nothing was sent. */
  async #requests(items: readonly Placed[], context: CallContext): Promise<ReturnType<typeof fromTicket>[]> {
    const { account, session } = this.#access;
    const { clientOrderId: _, ...asking } = context;
    const [id, asks] = await Promise.all([
      beforehand(account.id(asking), about),
      asksFor(items, context, about, async ({ id: symbol }, asking) => {
        const { tick } = await session.call(getLatestAggregatedTicker, { symbol }, asking);
        return above(tick.ask?.[0]);
      }),
    ]);
    return items.map(({ market, ticket }) => fromTicket(market, ticket, id, asks.get(market.id)));
  }

  readonly createBatch: BatchEntry<Placed> = {
    most: mostPlaced,
    send: async (items, context) => {
      const { data } = await this.#access.session.call(
        placeBatchOrders,
        { orders: await this.#requests(items, context) },
        context,
      );
      const told = new Map(data.map((item) => [item["client-order-id"], item]));
      return items.map(({ market, ticket: { clientOrderId } }) => {
        const item = told.get(clientOrderId);
        const context = { ...about, operation: placeBatchOrders.id, clientOrderId };
        const code = item?.["err-code"];
        if (code !== undefined) return itemError(venue, { code, text: item?.["err-msg"] ?? "" }, context);
        const id = item?.["order-id"];
        if (id === undefined) return untold(context);
        return { clientOrderId, id: String(id), symbol: market.symbol, status: "open" };
      });
    },
  };

  /** What succeeds is a request: how the order ends, the account's events tell. */
  readonly cancel = async (market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate> => {
    const { call } = this.#access.session;
    if (ref.id !== undefined) {
      await call(submitCancel, { "order-id": ref.id }, context);
    } else {
      const clientOrderId = ref.clientOrderId ?? "";
      const { data } = await call(submitCancelClientOrder, { "client-order-id": clientOrderId }, context);
      if (data !== canceling) throw notFound(submitCancelClientOrder.id, clientOrderId, data);
    }
    return asked(market, ref);
  };

  readonly cancelBatch: BatchEntry<Named> = {
    most: mostCanceled,
    send: (items, context) =>
      inGroups<Named, Outcome>(
        items,
        ({ ref }) => ref.id === undefined ? "client" : "venue",
        ({ ref }) => aboutCancel(ref),
        async (group) => {
          const byId = group[0].ref.id !== undefined;
          const names = group.map(({ ref }) => nameOf(ref));
          const { data } = await this.#access.session.call(
            submitCancelByIds,
            byId ? { "order-ids": names } : { "client-order-ids": names },
            context,
          );
          const taken = new Set(data.success.map(String));
          const failed = new Map(
            data.failed.map((one) => [String(one[byId ? "order-id" : "client-order-id"]), one]),
          );
          return group.map(({ market, ref }) => {
            if (taken.has(nameOf(ref))) return asked(market, ref);
            const refused = failed.get(nameOf(ref));
            if (!refused) return untold(aboutCancel(ref));
            return itemError(venue, { code: refused["err-code"], text: refused["err-msg"] }, aboutCancel(ref));
          });
        },
      ),
  };

  /** Of a market. What became of each is told by the account's events, and asked. */
  readonly cancelAll = async (market: Market, context: CallContext): Promise<OrderUpdate[]> => {
    const { account, session } = this.#access;
    const params = { "account-id": await account.id(context), symbol: market.id, size: mostSwept };
    for (let sweep = 0; sweep < mostSweeps; sweep++) {
      const { data } = await session.call(submitCancelByCriteria, params, context);
      if (Number(data["next-id"]) === -1 || data["success-count"] < mostSwept) break;
    }
    return [];
  };

  /** Throws `OrderNotFound` where there is none. */
  readonly find = async (
    market: Market,
    ref: VenueRef,
    context: CallContext,
  ): Promise<OrderUpdate<RawOrder, never>> => {
    const { call, time } = this.#access.session;
    const now = time.asked();
    const { data } = ref.id === undefined
      ? await call(getClientOrder, { clientOrderId: ref.clientOrderId ?? "" }, context)
      : await call(getOrderDetail, { "order-id": ref.id }, context);
    // A client order id is of the user, not of a symbol.
    if (data.symbol !== market.id) throw notFound(getClientOrder.id, ref.clientOrderId, 0);
    return toOrder(market, data, now);
  };

  readonly open = async (
    market: Market | undefined,
    marketOf: MarketOf,
    context: CallContext,
  ): Promise<OrderUpdate<OpenOrder, never>[]> => {
    const { account, session } = this.#access;
    const now = session.time.asked();
    const id = await account.id(context);
    const raws = await everyPage<OpenOrder>(about, async (_, found) => {
      const last = found.at(-1);
      const { data } = await session.call(getAllOpenOrders, {
        "account-id": id,
        ...(market ? { symbol: market.id } : {}),
        ...(last ? { from: String(last.id), direct: "next" } : {}),
        size: openPage,
      }, context);
      // Whether the order that a page begins from is in it is not told.
      const known = new Set(found.map((order) => String(order.id)));
      return { raws: data.filter((order) => !known.has(String(order.id))), more: data.length >= openPage };
    });
    return listed(raws, "symbol", marketOf, (of, raw) => toOrder(of, raw, now));
  };

  /** Fills of an order, or by stretches of time, newest first in each. */
  readonly fills = async (
    market: Market | undefined,
    { orderId, since, next, limit }: FillsWanted,
    marketOf: MarketOf,
    context: CallContext,
  ): Promise<FillPage<Match>> => {
    const { call, time } = this.#access.session;
    const within = (raws: readonly Match[]) =>
      listed(raws, "symbol", (id) => market === undefined || id === market.id ? marketOf(id) : undefined, toFill)
        .filter((fill) => since === undefined || fill.time >= since);
    if (orderId !== undefined) {
      return { fills: within((await call(getMatchResult, { "order-id": orderId }, context)).data) };
    }
    const now = time.now();
    const place = placeOf(since, next, fillReach, now - fillHistory);
    const { from, to, cursor } = place;
    const size = Math.min(limit, fillPage);
    const { data } = await call(searchMatchResults, {
      ...(market ? { symbol: market.id } : {}),
      ...(from === undefined ? {} : { "start-time": from }),
      ...(to === undefined ? {} : { "end-time": to - 1 }),
      ...(cursor === "" ? {} : { from: cursor, direct: "next" }),
      size,
    }, context);
    const last = data.length >= size ? String(data.at(-1)?.id) : cursor;
    // Whether the entry that a page begins from is in it is not told.
    return { fills: within(data), ...nextOf(place, last === cursor ? undefined : last, now) };
  };

  /** The longest is told nowhere. */
  readonly deadMans: DeadMansEntry = secondsSwitch(
    { min: 5_000, max: day },
    false,
    (timeout, _, context) => this.#access.session.call(deadMansSwitch, { timeout }, context),
  );
}

function nameOf({ id, clientOrderId }: VenueRef): string {
  return id ?? clientOrderId ?? "";
}

function aboutCancel({ clientOrderId }: VenueRef): ErrorContext {
  return { ...about, operation: submitCancelByIds.id, clientOrderId };
}

/** An order whose cancel is on its way. */
function asked({ symbol }: Market, ref: VenueRef): OrderUpdate {
  const id = ref.id === undefined ? {} : { id: ref.id };
  return { clientOrderId: ref.clientOrderId ?? nameOf(ref), ...id, symbol, status: "open" };
}
