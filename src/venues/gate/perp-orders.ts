/** Orders of contracts: placed, changed, canceled and asked for, one by one, several at once, over HTTP and over the socket. */
import {
  amendFuturesOrder,
  type BatchFuturesOrder,
  cancelBatchFutureOrders,
  cancelFuturesOrder,
  cancelFuturesOrders,
  countdownCancelAllFutures,
  createBatchFuturesOrder,
  createFuturesOrder,
  type FuturesCancelResult,
  type FuturesOrder,
  futuresOrderCancelRequest,
  futuresOrderPlaceRequest,
  getFuturesOrder,
  listFuturesOrders,
} from "../../../generated/gate/perp.ts";
import type { BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { listed } from "../../connector/listing.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { errorOfOne } from "../../connector/orders/outcome.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound, OutcomeUnknown, VenueKitError } from "../../core/errors.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { inTime } from "./auth.ts";
import { deadMansLimits, outcomeOf } from "./entry.ts";
import { about } from "./errors.ts";
import { fromContractTicket, isContractOrder, sizeOf, toContractOrder } from "./map/contract-order.ts";
import { fromRef, toTaken } from "./map/ref.ts";
import { textOf } from "./map/values.ts";
import { settle } from "./modes.ts";

/** What the venue told of an order of contracts. */
export type ContractTold = OrderUpdate<FuturesOrder | BatchFuturesOrder | FuturesCancelResult, never>;

type Placed = { readonly market: Market; readonly ticket: Ticket };
type Named = { readonly market: Market; readonly ref: VenueRef };

/** Most orders of a request, to be placed and to be canceled, and of an answer. */
const mostPlaced = 10;
const mostCanceled = 20;
const page = 100;

/** Orders over HTTP. Answers have the order as it is then. */
export function httpEntry({ call, modes }: Access): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      await modes.check(ticket, context);
      const body = { ...settle, ...fromContractTicket(market, ticket), ...inTime };
      return toContractOrder(market, await call(createFuturesOrder, body, context));
    },
    cancel: async (market, ref, context) =>
      toContractOrder(market, await call(cancelFuturesOrder, { ...settle, order_id: fromRef(ref) }, context)),
  };
}

/** The same over the account's socket. */
export function socketEntry(access: Access): OrderEntry {
  const { account, session, modes } = access;
  return {
    create: async (market, ticket, context) => {
      await modes.check(ticket, context);
      const body = { ...fromContractTicket(market, ticket), ...inTime };
      return toContractOrder(market, await session.request(account, futuresOrderPlaceRequest, body, context));
    },
    cancel: async (market, ref, context) => {
      const params = { order_id: fromRef(ref) };
      return toContractOrder(
        market,
        await session.request(account, futuresOrderCancelRequest, params, context),
      );
    },
  };
}

/** An order is changed in place; its size is told as a whole, what is filled included (docs: "Amend single order"). */
export function amendEntry({ call }: Access, orders: OrderEntry): AmendEntry {
  return {
    ...orders,
    inPlace: () => true,
    amend: async (market, order, { amount, price }, context) => {
      const change = {
        ...(order.amount?.eq(amount) ? {} : { size: sizeOf(market, order.side, amount) }),
        ...(order.price?.eq(price) ? {} : { price: price.toFixed() }),
      };
      const body = { ...settle, order_id: fromRef(order), ...change, ...inTime };
      return toContractOrder(market, await call(amendFuturesOrder, body, context));
    },
  };
}

/** Several orders in one request, with an answer for each, in their order. Only those whose id is known go together. */
export function batchEntries({ call, modes }: Access, single: OrderEntry): {
  readonly createBatch: BatchEntry<Placed>;
  readonly cancelBatch: BatchEntry<Named>;
} {
  const alone = async ({ market, ref }: Named, context: CallContext): Promise<OrderUpdate | VenueKitError> => {
    try {
      return await single.cancel(market, ref, context);
    } catch (error) {
      const one = { ...about, operation: cancelFuturesOrder.id, clientOrderId: ref.clientOrderId };
      const failed = errorOfOne(error, one);
      return failed instanceof VenueKitError
        ? failed
        : new OutcomeUnknown("nothing is known of this order", { ...one, cause: failed });
    }
  };
  const together = async (items: readonly Named[], context: CallContext) => {
    if (items.length === 0) return [];
    const orders = items.map(({ ref }) => fromRef(ref));
    const told = await call(cancelBatchFutureOrders, { ...settle, orders }, context);
    return items.map(({ market, ref }, at) => {
      const own = [told[at], ...told].find((raw) => raw?.id === fromRef(ref));
      return outcomeOf(own, ref, cancelBatchFutureOrders.id, (raw) => toTaken(market, ref, raw));
    });
  };
  return {
    createBatch: {
      most: mostPlaced,
      send: async (items, context) => {
        for (const { ticket } of items) await modes.check(ticket, context);
        const orders = items.map(({ market, ticket }) => fromContractTicket(market, ticket));
        const told = await call(createBatchFuturesOrder, { ...settle, orders, ...inTime }, context);
        return items.map(({ market, ticket }, at) => {
          const own = [told[at], ...told].find((raw) => raw?.text === textOf(ticket.clientOrderId)) ?? told[at];
          return outcomeOf(
            own,
            ticket,
            createBatchFuturesOrder.id,
            (raw) => isContractOrder(raw) ? toContractOrder(market, raw) : toTaken(market, ticket, raw),
          );
        });
      },
    },
    cancelBatch: {
      most: mostCanceled,
      send: async (items, context) => {
        const isNumbered = ({ ref }: Named): boolean => ref.id !== undefined;
        const [some, ...others] = await Promise.all([
          together(items.filter(isNumbered), context),
          ...items.filter((item) => !isNumbered(item)).map((item) => alone(item, context)),
        ]);
        const [left, right] = [some[Symbol.iterator](), others[Symbol.iterator]()];
        return items.map((item) => (isNumbered(item) ? left : right).next().value as OrderUpdate | VenueKitError);
      },
    },
  };
}

/** Cancels all orders of a market. */
export async function cancelAll({ call }: Access, market: Market, context: CallContext): Promise<ContractTold[]> {
  const told = await call(cancelFuturesOrders, { ...settle, contract: market.id }, context);
  return told.map((raw) => toContractOrder(market, raw));
}

/**
 * One order. One that was canceled without a fill is told of by its text for a minute, and by its id for ten; every other is
 * still told of, and is in the list of those that have ended. Only where neither has it, it is not there.
 */
export async function fetchOrder(
  { call }: Access,
  market: Market,
  ref: VenueRef,
  context: CallContext,
): Promise<ContractTold> {
  try {
    return toContractOrder(market, await call(getFuturesOrder, { ...settle, order_id: fromRef(ref) }, context));
  } catch (error) {
    if (!(error instanceof OrderNotFound) || ref.id !== undefined) throw error;
    const params = { ...settle, contract: market.id, status: "finished", limit: page } as const;
    const found = (await call(listFuturesOrders, params, context)).find(({ text }) => text === fromRef(ref));
    if (!found) throw error;
    return toContractOrder(market, found);
  }
}

/** Open orders of a market, or of all, page by page. */
export async function fetchOpenOrders(
  { call }: Access,
  marketOf: (id: string) => Market | undefined,
  market: Market | undefined,
  context: CallContext,
): Promise<ContractTold[]> {
  const which = market ? { contract: market.id } : {};
  const raws = await everyPage<FuturesOrder>({ ...about, operation: listFuturesOrders.id }, async (at) => {
    const part = { status: "open", limit: page, offset: at * page } as const;
    const raws = await call(listFuturesOrders, { ...settle, ...part, ...which }, context);
    return { raws, more: raws.length >= page };
  });
  return listed(raws, "contract", marketOf, toContractOrder);
}

/** The switch of contracts, beside that of spot. */
export function deadMansEntry({ call }: Access): DeadMansEntry {
  const set = async (timeout: number, markets: readonly Market[] | undefined, context: CallContext): Promise<void> => {
    for (const which of markets?.map(({ id }) => ({ contract: id })) ?? [{}]) {
      await call(countdownCancelAllFutures, { ...settle, timeout, ...which }, context);
    }
  };
  return {
    limits: deadMansLimits,
    byMarket: true,
    arm: (timeout, markets, context) => set(Math.ceil(timeout / 1_000), markets, context),
    disarm: (markets, context) => set(0, markets, context),
  };
}
