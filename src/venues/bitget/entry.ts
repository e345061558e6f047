/** Placing, changing and canceling orders: one by one, several at once, over the socket, all of a market, and when nobody is left. */
import {
  cancelBatch as cancelSeveral,
  cancelOrder,
  cancelOrderSocketRequest,
  cancelSymbolOrder,
  countdownCancelAll,
  getTickers,
  getUnfilledOrders,
  modifyOrder,
  type Order as RawOrder,
  type OrderAck,
  placeBatch,
  placeOrder,
  placeOrderSocketRequest,
  type SocketAck,
} from "../../../generated/bitget/spot.ts";
import { venue } from "../../../generated/bitget/venue.ts";
import type { Adapter, BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { acksOf } from "../../connector/orders/acks.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import { asksFor } from "../../connector/orders/bounded.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { inGroups, type Outcome } from "../../connector/orders/groups.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import type { CallContext } from "../../core/call.ts";
import { sleep } from "../../core/clock.ts";
import { above } from "../../core/numbers.ts";
import { itemError } from "../../core/refusal.ts";
import type { Decimal } from "../../core/decimal.ts";
import { type ErrorContext, OrderNotFound, OutcomeUnknown } from "../../core/errors.ts";
import type { MarginMode, Market, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about, only, refusedBy } from "./errors.ts";
import { fromRef, fromTicket } from "./map/order.ts";

/** Which markets: an operation's word, and a socket's. */
export type Category = "SPOT" | "USDT-FUTURES";
const socketCategories = { SPOT: "spot", "USDT-FUTURES": "usdt-futures" } as const;

/** What entering orders needs. */
export interface EntryParts {
  readonly access: Access;
  readonly category: Category;
  /** What an order of contracts is margined by; nothing on spot. */
  readonly marginOf: (market: Market, ticket: Ticket) => MarginMode | undefined;
}

type Placed = { readonly market: Market; readonly ticket: Ticket };
type Named = { readonly market: Market; readonly ref: VenueRef };

/** Most orders of one request, and of one answer. */
const most = 20;
const page = 100;

/** Milliseconds after which an order that was to be changed is asked for, until it is as it was to be. */
const patience = [0, 150, 500, 1_500] as const;

const acks = acksOf<OrderAck | SocketAck>({
  venue,
  idsOf: ({ orderId, clientOid }) => ({ id: orderId, clientOrderId: clientOid }),
  refusedBy,
});

/** The best asks of what is to be bounded by them; contracts are not. */
function asksOf(
  { access: { call }, category }: EntryParts,
  items: readonly Placed[],
  context: CallContext,
): Promise<ReadonlyMap<string, Decimal>> {
  return asksFor(items.filter(({ market }) => !market.contract), context, about, async ({ id }, asking) => {
    const { data } = await call(getTickers, { category, symbol: id }, asking);
    return above(data[0]?.ask1Price);
  });
}

/** Orders over HTTP. Answers say that they were taken; what became of them is told by the account's events, and asked. */
export function httpEntry(parts: EntryParts): OrderEntry {
  const { access: { call }, category, marginOf } = parts;
  return {
    create: async (market, ticket, context) => {
      const ask = (await asksOf(parts, [{ market, ticket }], context)).get(market.id);
      const body = { category, ...fromTicket(market, ticket, marginOf(market, ticket), ask) };
      return acks.one(market, ticket, (await call(placeOrder, body, context)).data, placeOrder.id);
    },
    cancel: async (market, ref, context) => {
      const { data } = await call(cancelOrder, { category, ...fromRef(ref) }, context);
      return acks.one(market, ref, data, cancelOrder.id);
    },
  };
}

/** The same over the account's socket. The venue cancels on arrival what comes later than its window. */
export function socketEntry(parts: EntryParts): OrderEntry {
  const { access: { session, account }, category: kind, marginOf } = parts;
  const category = socketCategories[kind];
  return {
    create: async (market, ticket, context) => {
      const ask = (await asksOf(parts, [{ market, ticket }], context)).get(market.id);
      const args = [fromTicket(market, ticket, marginOf(market, ticket), ask)];
      const params = { category, args, receiveWindow: String(writeDeadline) };
      const told = await session.request(account, placeOrderSocketRequest, params, context);
      return acks.one(market, ticket, only(told, placeOrderSocketRequest.id), placeOrderSocketRequest.id);
    },
    cancel: async (market, ref, context) => {
      const params = { category, args: [{ symbol: market.id, ...fromRef(ref) }] };
      const told = await session.request(account, cancelOrderSocketRequest, params, context);
      return acks.one(market, ref, only(told, cancelOrderSocketRequest.id), cancelOrderSocketRequest.id);
    },
  };
}

/**
 * Several orders in one request, with an answer for each, in their order. Whether a batch takes a margin mode is not documented:
 * those of isolated positions go one by one.
 */
export function batchEntries(
  parts: EntryParts,
  http: OrderEntry,
): Required<Pick<Adapter, "createBatch" | "cancelBatch">> {
  const { access: { call }, category, marginOf } = parts;
  const createBatch: BatchEntry<Placed> = {
    most,
    send: (items, context) => {
      const groupOf = ({ market, ticket }: Placed, at: number): string =>
        marginOf(market, ticket) === "isolated" ? String(at) : "";
      const aboutOf = ({ ticket }: Placed): ErrorContext => aboutOne(placeBatch.id, ticket);
      return inGroups(items, groupOf, aboutOf, async (some): Promise<Outcome[]> => {
        const [{ market, ticket }] = some;
        if (marginOf(market, ticket) === "isolated") return [await http.create(market, ticket, context)];
        const asks = await asksOf(parts, some, context);
        const orders = some.map(({ market, ticket }) => ({
          category,
          ...fromTicket(market, ticket, undefined, asks.get(market.id)),
        }));
        const { data } = await call(placeBatch, { orders }, context);
        return some.map(({ market, ticket }, at) => acks.at(market, ticket, data, at, placeBatch.id));
      });
    },
  };
  const cancelBatch: BatchEntry<Named> = {
    most,
    send: async (items, context) => {
      const orders = items.map(({ market, ref }) => ({ category, symbol: market.id, ...fromRef(ref) }));
      const { data } = await call(cancelSeveral, { orders }, context);
      return items.map(({ market, ref }, at) => acks.at(market, ref, data, at, cancelSeveral.id));
    },
  };
  return { createBatch, cancelBatch };
}

/**
 * Only the price is changed in place: whether an amount is with what is filled or without is not documented, and one that is
 * filled meanwhile could become too much. The answer says only that the change was taken, so the order is asked for.
 */
export function amendEntry({ access: { call, session }, category }: EntryParts, adapter: Adapter): AmendEntry {
  return {
    ...adapter.orders,
    inPlace: (order, { amount }) => order.amount?.eq(amount) ?? false,
    amend: async (market, order, { price }, context) => {
      const body = { ...fromRef(order), category, symbol: market.id, price: price.toFixed() };
      const ack = (await call(modifyOrder, body, context)).data;
      const operation = modifyOrder.id;
      acks.one(market, order, ack, operation);
      for (const wait of patience) {
        await sleep(session.clock, wait, context.within ?? context.signal);
        const found = await adapter.fetchOrder(market, order, context);
        if (found.price?.eq(price)) return found;
      }
      const text = "the change was taken, and nothing tells what came of it";
      throw new OutcomeUnknown(text, { ...about, operation, clientOrderId: order.clientOrderId });
    },
  };
}

/** Open orders, page by page. */
export async function openOrders(
  { access: { call }, category }: EntryParts,
  market: Market | undefined,
  context: CallContext,
): Promise<RawOrder[]> {
  let cursor: string | null | undefined;
  const symbol = market ? { symbol: market.id } : {};
  return await everyPage({ ...about, operation: getUnfilledOrders.id }, async () => {
    const params = { category, ...symbol, limit: page, ...(cursor ? { cursor } : {}) };
    const { data } = await call(getUnfilledOrders, params, context);
    const raws = data.list ?? [];
    const more = raws.length >= page && Boolean(data.cursor) && data.cursor !== cursor;
    cursor = data.cursor;
    return { raws, more };
  });
}

/** Cancels all orders of a market. What became of them is asked. */
export function cancelAllOf({ access: { call }, category }: EntryParts): Adapter["cancelAll"] {
  return async (market, context) => {
    const { data } = await call(cancelSymbolOrder, { category, symbol: market.id }, context);
    for (const ack of data.list ?? []) {
      const refused = refusedBy(ack);
      const error = refused && itemError(venue, refused, { ...about, operation: cancelSymbolOrder.id });
      // Gone in the meantime is what was wanted.
      if (error && !(error instanceof OrderNotFound)) throw error;
    }
    return [];
  };
}

/** The switch is for all orders of the account, spot and contracts. */
export function deadMansEntry({ access: { call } }: EntryParts): DeadMansEntry {
  return secondsSwitch(
    { min: 5_000, max: 60_000 },
    false,
    (seconds, _, context) => call(countdownCancelAll, { countdown: String(seconds) }, context),
  );
}

function aboutOne(operation: string, { clientOrderId }: VenueRef): ErrorContext {
  return { ...about, operation, clientOrderId };
}
