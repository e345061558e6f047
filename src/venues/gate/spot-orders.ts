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
  spotOrderCancelRequest,
  spotOrderPlaceRequest,
} from "../../../generated/gate/spot.ts";
import type { BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import { asksFor } from "../../connector/orders/bounded.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound } from "../../core/errors.ts";
import { above } from "../../core/numbers.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { inTime } from "./auth.ts";
import { deadMansLimits, outcomeOf } from "./entry.ts";
import { about, errorOfItem } from "./errors.ts";
import { fromTicket, isOrder, toOrder } from "./map/order.ts";
import { fromRef, toTaken } from "./map/ref.ts";
import { textOf } from "./map/values.ts";

/** What the venue told of an order of spot. */
export type Told = OrderUpdate<RawOrder | BatchOrder | CancelResult, never>;

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

/** Orders over HTTP. Answers have the order as it is then. */
export function httpEntry(access: Access): OrderEntry {
  const { call } = access;
  return {
    create: async (market, ticket, context) => {
      const asks = await asksOf(access, [{ market, ticket }], context);
      const body = { ...fromTicket(market, ticket, asks.get(market.id)), ...inTime };
      return toOrder(market, await call(createOrder, body, context));
    },
    cancel: async (market, ref, context) =>
      toOrder(market, await call(cancelOrder, { order_id: fromRef(ref), currency_pair: market.id }, context)),
  };
}

/** The same over the account's socket. */
export function socketEntry(access: Access): OrderEntry {
  const { account, session } = access;
  return {
    create: async (market, ticket, context) => {
      const asks = await asksOf(access, [{ market, ticket }], context);
      const body = { ...fromTicket(market, ticket, asks.get(market.id)), ...inTime };
      return toOrder(market, await session.request(account, spotOrderPlaceRequest, body, context));
    },
    cancel: async (market, ref, context) => {
      const params = { order_id: fromRef(ref), currency_pair: market.id };
      return toOrder(market, await session.request(account, spotOrderCancelRequest, params, context));
    },
  };
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
        return items.map(({ market, ticket }, at) => {
          const own = [told[at], ...told].find((raw) => raw?.text === textOf(ticket.clientOrderId)) ?? told[at];
          return outcomeOf(
            own,
            ticket,
            createBatchOrders.id,
            (raw) => isOrder(raw) ? toOrder(market, raw) : toTaken(market, { ...ticket, ...idOf(raw) }, raw),
          );
        });
      },
    },
    cancelBatch: {
      most: mostCanceled,
      send: async (items, context) => {
        const account = await accountClass.isUnified(context) ? { account: "unified" } : {};
        const orders = items.map(({ market, ref }) => ({ currency_pair: market.id, id: fromRef(ref), ...account }));
        const told = await call(cancelBatchOrders, { orders }, context);
        return items.map(({ market, ref }, at) => {
          const own = [told[at], ...told].find((raw) => raw?.id === fromRef(ref));
          return outcomeOf(own, ref, cancelBatchOrders.id, (raw) => toTaken(market, ref, raw));
        });
      },
    },
  };
}

function idOf({ id }: BatchOrder): VenueRef {
  return id === undefined ? {} : { id };
}

/** Cancels all orders of a market. Those that had ended already are what was wanted. */
export async function cancelAll({ call, accountClass }: Access, market: Market, context: CallContext): Promise<Told[]> {
  const account = await accountClass.isUnified(context) ? { account: "unified" } : {};
  const told = await call(cancelOrders, { currency_pair: market.id, ...account }, context);
  return told.flatMap((raw) => {
    if (raw.succeeded) return isOrder(raw) ? [toOrder(market, raw)] : [];
    const error = errorOfItem(raw, { ...about, operation: cancelOrders.id });
    if (error instanceof OrderNotFound) return [];
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
  const set = async (timeout: number, markets: readonly Market[] | undefined, context: CallContext): Promise<void> => {
    for (const which of markets?.map(({ id }) => ({ currency_pair: id })) ?? [{}]) {
      await call(countdownCancelAllSpot, { timeout, ...which }, context);
    }
  };
  return {
    limits: deadMansLimits,
    byMarket: true,
    arm: (timeout, markets, context) => set(Math.ceil(timeout / 1_000), markets, context),
    disarm: (markets, context) => set(0, markets, context),
  };
}
