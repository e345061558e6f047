/** Placing and canceling orders of spot, several at once, all of a pair, and when nobody is left. */
import {
  addOrderSync,
  batchAddOrdersSync,
  cancelAllOrdersBySymbol,
  cancelOrderByClientOidSync,
  cancelOrderByOrderIdSync,
  type Placed,
  type PlacedItem,
  setDCP,
} from "../../../generated/kucoin/spot.ts";
import type { Adapter, BatchEntry, OrderEntry } from "../../connector/adapter.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { OutcomeUnknown, VenueKitError } from "../../core/errors.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { about, errorOf } from "./errors.ts";
import { fromTicket, toCanceled, toPlaced } from "./map/order.ts";

/** Most orders of one request (docs: "Batch Add Orders Sync"). */
const most = 5;

type Item = { readonly market: Market; readonly ticket: Ticket };

/** Orders by the requests that answer when the matching engine has (docs: "Add Order Sync"). */
export function orderEntry(call: Call): OrderEntry {
  return {
    create: async (market, ticket, context) =>
      toPlaced(market, ticket, (await call(addOrderSync, fromTicket(market, ticket), context)).data),
    cancel: async (market, ref, context) => {
      const { data } = ref.id === undefined
        ? await call(cancelOrderByClientOidSync, { clientOid: ref.clientOrderId ?? "", symbol: market.id }, context)
        : await call(cancelOrderByOrderIdSync, { orderId: ref.id, symbol: market.id }, context);
      return toCanceled(market, ref, data);
    },
  };
}

/** Several orders: limit orders of one pair in one request, and what else there is each in its own. */
export function createBatch(call: Call, { create }: OrderEntry): BatchEntry<Item> {
  const together = async (items: readonly Item[], context: CallContext): Promise<(OrderUpdate | VenueKitError)[]> => {
    const orderList = items.map(({ market, ticket }) => fromTicket(market, ticket));
    try {
      const { data } = await call(batchAddOrdersSync, { orderList }, context);
      return items.map(({ market, ticket }, at) => outcomeOf(market, ticket, data[at]));
    } catch (error) {
      // A request that failed as a whole says the same of each of its orders.
      if (!(error instanceof VenueKitError)) throw error;
      return items.map(() => error);
    }
  };
  const alone = async ({ market, ticket }: Item, context: CallContext): Promise<OrderUpdate | VenueKitError> =>
    await create(market, ticket, context).catch((error) => error as VenueKitError);
  return {
    most,
    send: async (items, context) => {
      const groups = new Map<string, Item[]>();
      for (const [at, item] of items.entries()) {
        const { market, ticket } = item;
        const group = ticket.type === "limit" ? market.id : `${at}`;
        groups.set(group, [...groups.get(group) ?? [], item]);
      }
      const outcomes = new Map<Item, OrderUpdate | VenueKitError>();
      await Promise.all([...groups.values()].map(async (group) => {
        const [first, second] = group;
        const told = second ? await together(group, context) : first ? [await alone(first, context)] : [];
        for (const [at, item] of group.entries()) outcomes.set(item, told[at] as OrderUpdate | VenueKitError);
      }));
      return items.map((item) => outcomes.get(item) as OrderUpdate | VenueKitError);
    },
  };
}

/** What became of one of several. They are answered in their order. */
function outcomeOf(market: Market, ticket: Ticket, item: PlacedItem | undefined): OrderUpdate | VenueKitError {
  const context = { operation: batchAddOrdersSync.id, clientOrderId: ticket.clientOrderId };
  if (item?.success === false) return errorOf("", item.failMsg ?? "", context);
  if (!isPlaced(item) || item.clientOid !== ticket.clientOrderId) {
    return new OutcomeUnknown("the answer does not tell of this order", { ...about, ...context });
  }
  return toPlaced(market, ticket, item);
}

function isPlaced(item: PlacedItem | undefined): item is PlacedItem & Placed {
  return item?.orderId !== undefined && item.dealSize !== undefined && item.status !== undefined;
}

/** Cancels all of a pair. What became of each is told by the account's events, and asked. */
export function cancelAllOf(call: Call): Adapter["cancelAll"] {
  return async (market, context) => {
    await call(cancelAllOrdersBySymbol, { symbol: market.id }, context);
    return [];
  };
}

/** The switch replaces itself, for whichever pairs it was. It counts whole seconds: at least those asked for. */
export function deadMansEntry(call: Call): DeadMansEntry {
  return {
    limits: { min: 5_000, max: 86_400_000 },
    byMarket: true,
    arm: async (timeout, markets, context) => {
      const symbols = markets?.map(({ id }) => id).join(",");
      const seconds = Math.ceil(timeout / 1_000);
      await call(setDCP, { timeout: seconds, ...(symbols === undefined ? {} : { symbols }) }, context);
    },
    disarm: async (_, context) => {
      await call(setDCP, { timeout: -1 }, context);
    },
  };
}
