/** Orders of spot: placed, changed, canceled and asked for, one by one, several at once, over HTTP and over the socket. */
import {
  amendOrder,
  type BatchOrder,
  cancelBatchOrders,
  cancelOrder,
  cancelOrders,
  type CancelResult,
  countdownCancelAllSpot,
  createBatchOrders,
  createOrder,
  getOrder,
  listAllOpenOrders,
  listOrders,
  listTickers,
  type Order as RawOrder,
  type OrderRequest,
  spotOrderCancelRequest,
  spotOrderPlaceRequest,
} from "../../../generated/gate/spot.ts";
import { venue } from "../../../generated/gate/venue.ts";
import type { BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { takenOf } from "../../connector/orders/acks.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import { asksFor } from "../../connector/orders/bounded.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound } from "../../core/errors.ts";
import { above } from "../../core/numbers.ts";
import { itemError } from "../../core/refusal.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { inTime } from "./auth.ts";
import { answers, deadMansLimits } from "./entry.ts";
import { about, refusedItem } from "./errors.ts";
import { fromTicket, isOrder, toOrder } from "./map/order.ts";
import { fromRef } from "./map/ref.ts";

/** What the venue told of an order of spot. */
export type Told = OrderUpdate<RawOrder | BatchOrder | CancelResult, never>;

/** Which order of which pair. */
interface OrderName {
  readonly order_id: string;
  readonly currency_pair: string;
}

const placed = answers<BatchOrder>((market, ref, raw) =>
  isOrder(raw) ? toOrder(market, raw) : takenOf(market, ref, raw, raw)
);
const canceled = answers<CancelResult>();

type MarketOf = (id: string) => Market | undefined;
type Placed = { readonly market: Market; readonly ticket: Ticket };
type Named = { readonly market: Market; readonly ref: VenueRef };

/** Most orders of a request: ten of each of four pairs to be placed, of which any ten will do; 20 to be canceled. */
const mostPlaced = 10;
const mostCanceled = 20;
/** Most open orders of a pair in one answer, and most ended ones. */
const openPage = 100;
const endedPage = 1_000;

/** The best asks of markets on which a market buy by amount is to be bounded. */
function asksOf({ call }: Access, items: readonly Placed[], context: CallContext): ReturnType<typeof asksFor> {
  return asksFor(items, context, about, async ({ id }, asking) => {
    const [ticker] = await call(listTickers, { currency_pair: id }, asking);
    return above(ticker?.lowest_ask);
  });
}

/** Orders, with what sends them. Answers have the order as it is then. */
function entryOf(
  access: Access,
  create: (body: OrderRequest & typeof inTime, context: CallContext) => Promise<RawOrder>,
  cancel: (params: OrderName, context: CallContext) => Promise<RawOrder>,
): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      const asks = await asksOf(access, [{ market, ticket }], context);
      return toOrder(market, await create({ ...fromTicket(market, ticket, asks.get(market.id)), ...inTime }, context));
    },
    cancel: async (market, ref, context) =>
      toOrder(market, await cancel({ order_id: fromRef(ref), currency_pair: market.id }, context)),
  };
}

/** Orders over HTTP. */
export function httpEntry(access: Access): OrderEntry {
  const { call } = access;
  return entryOf(
    access,
    (body, context) => call(createOrder, body, context),
    (params, context) => call(cancelOrder, params, context),
  );
}

/** The same over the account's socket. */
export function socketEntry(access: Access): OrderEntry {
  const { account, session } = access;
  return entryOf(
    access,
    (body, context) => session.request(account, spotOrderPlaceRequest, body, context),
    (params, context) => session.request(account, spotOrderCancelRequest, params, context),
  );
}

/** An order is changed in place; the amount is told as a whole, what is filled included (docs: "Amend single order"). */
export function amendEntry({ call }: Access, orders: OrderEntry): AmendEntry {
  return {
    ...orders,
    inPlace: () => true,
    amend: async (market, order, { amount, price }, context) => {
      const change = {
        ...(order.amount?.eq(amount) ? {} : { amount: amount.toFixed() }),
        ...(order.price?.eq(price) ? {} : { price: price.toFixed() }),
      };
      const body = { order_id: fromRef(order), currency_pair: market.id, ...change, ...inTime };
      return toOrder(market, await call(amendOrder, body, context));
    },
  };
}

/** Several orders in one request, with an answer for each, in their order. */
export function batchEntries(access: Access): {
  readonly createBatch: BatchEntry<Placed>;
  readonly cancelBatch: BatchEntry<Named>;
} {
  const { call, accountClass } = access;
  return {
    createBatch: {
      most: mostPlaced,
      send: async (items, context) => {
        const asks = await asksOf(access, items, context);
        const orders = items.map(({ market, ticket }) => fromTicket(market, ticket, asks.get(market.id)));
        const told = await call(createBatchOrders, { orders, ...inTime }, context);
        return items.map(({ market, ticket }, at) => placed.at(market, ticket, told, at, createBatchOrders.id));
      },
    },
    cancelBatch: {
      most: mostCanceled,
      send: async (items, context) => {
        const account = await accountClass.isUnified(context) ? { account: "unified" } : {};
        const orders = items.map(({ market, ref }) => ({ currency_pair: market.id, id: fromRef(ref), ...account }));
        const told = await call(cancelBatchOrders, { orders }, context);
        return items.map(({ market, ref }, at) => canceled.at(market, ref, told, at, cancelBatchOrders.id));
      },
    },
  };
}

/** Cancels all orders of a market. Those that had ended already are what was wanted. */
export async function cancelAll({ call, accountClass }: Access, market: Market, context: CallContext): Promise<Told[]> {
  const account = await accountClass.isUnified(context) ? { account: "unified" } : {};
  const told = await call(cancelOrders, { currency_pair: market.id, ...account }, context);
  return told.flatMap((raw) => {
    if (raw.succeeded && isOrder(raw)) return [toOrder(market, raw)];
    const refused = refusedItem(raw);
    const error = refused && itemError(venue, refused, { ...about, operation: cancelOrders.id });
    if (error === undefined || error instanceof OrderNotFound) return [];
    throw error;
  });
}

/**
 * One order. By its text it is told of while it is open and for an hour behind that; after that it may still be among those
 * that have ended. Only where neither has it, it is not there.
 */
export async function fetchOrder({ call }: Access, market: Market, ref: VenueRef, context: CallContext): Promise<Told> {
  try {
    return toOrder(market, await call(getOrder, { order_id: fromRef(ref), currency_pair: market.id }, context));
  } catch (error) {
    if (!(error instanceof OrderNotFound) || ref.id !== undefined) throw error;
    const params = { currency_pair: market.id, status: "finished", limit: endedPage } as const;
    const found = (await call(listOrders, params, context)).find(({ text }) => text === fromRef(ref));
    if (!found) throw error;
    return toOrder(market, found);
  }
}

/** Open orders of a market, or of all, page by page; pages of all markets are of each. */
export async function fetchOpenOrders(
  { call }: Access,
  marketOf: MarketOf,
  market: Market | undefined,
  context: CallContext,
): Promise<Told[]> {
  const found: Told[] = [];
  for (let page = 1;; page++) {
    const lists = market
      ? [await call(listOrders, { currency_pair: market.id, status: "open", page, limit: openPage }, context)]
      : (await call(listAllOpenOrders, { page, limit: openPage }, context)).map(({ orders }) => orders);
    for (const raw of lists.flat()) {
      const one = market ?? marketOf(raw.currency_pair);
      if (one) found.push(toOrder(one, raw));
    }
    if (lists.every((orders) => orders.length < openPage)) return found;
  }
}

/** The switch of spot, beside that of contracts. */
export function deadMansEntry({ call }: Access): DeadMansEntry {
  return secondsSwitch(deadMansLimits, true, async (timeout, markets, context) => {
    for (const which of markets?.map(({ id }) => ({ currency_pair: id })) ?? [{}]) {
      await call(countdownCancelAllSpot, { timeout, ...which }, context);
    }
  });
}
