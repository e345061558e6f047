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
import { inGroups, type Outcome, untold } from "../../connector/orders/groups.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import type { Call } from "../../core/call.ts";
import type { ErrorContext } from "../../core/errors.ts";
import type { Market, Ticket } from "../../model/mod.ts";
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
  const groupOf = ({ market, ticket }: Item, at: number): string => ticket.type === "limit" ? market.id : `${at}`;
  return {
    most,
    send: (items, context) =>
      inGroups(items, groupOf, aboutOf, async (some): Promise<Outcome[]> => {
        const [{ market, ticket }, second] = some;
        if (!second) return [await create(market, ticket, context)];
        const orderList = some.map(({ market, ticket }) => fromTicket(market, ticket));
        const { data } = await call(batchAddOrdersSync, { orderList }, context);
        return some.map((item, at) => outcomeOf(item, data[at]));
      }),
  };
}

function aboutOf({ ticket: { clientOrderId } }: Item): ErrorContext {
  return { ...about, operation: batchAddOrdersSync.id, clientOrderId };
}

/** What became of one of several. They are answered in their order. */
function outcomeOf(of: Item, item: PlacedItem | undefined): Outcome {
  const context = aboutOf(of);
  if (item?.success === false) return errorOf("", item.failMsg ?? "", context);
  if (!isPlaced(item) || item.clientOid !== of.ticket.clientOrderId) return untold(context);
  return toPlaced(of.market, of.ticket, item);
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

/** The switch replaces itself, for whichever pairs it was. */
export function deadMansEntry(call: Call): DeadMansEntry {
  return secondsSwitch({ min: 5_000, max: 86_400_000 }, true, (seconds, markets, context) => {
    const symbols = markets?.map(({ id }) => id).join(",");
    if (seconds === 0) return call(setDCP, { timeout: -1 }, context);
    return call(setDCP, { timeout: seconds, ...(symbols === undefined ? {} : { symbols }) }, context);
  });
}
