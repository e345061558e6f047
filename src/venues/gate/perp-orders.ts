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
  type FuturesOrderRequest,
  getFuturesOrder,
  listFuturesOrders,
} from "../../../generated/gate/perp.ts";
import type { BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { listed } from "../../connector/listing.ts";
import { takenOf } from "../../connector/orders/acks.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { inGroups, type Outcome } from "../../connector/orders/groups.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import type { CallContext } from "../../core/call.ts";
import { type ErrorContext, OrderNotFound } from "../../core/errors.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { inTime } from "./auth.ts";
import { answers, deadMansLimits } from "./entry.ts";
import { about } from "./errors.ts";
import { fromContractTicket, isContractOrder, sizeOf, toContractOrder } from "./map/contract-order.ts";
import { fromRef } from "./map/ref.ts";
import { type ContractAccess, type PositionModes, settle } from "./modes.ts";

/** What the venue told of an order of contracts. */
export type ContractTold = OrderUpdate<FuturesOrder | BatchFuturesOrder | FuturesCancelResult, never>;

const placed = answers<BatchFuturesOrder>((market, ref, raw) =>
  isContractOrder(raw) ? toContractOrder(market, raw) : takenOf(market, ref, {}, raw)
);
const canceled = answers<FuturesCancelResult>();

type Placed = { readonly market: Market; readonly ticket: Ticket };
type Named = { readonly market: Market; readonly ref: VenueRef };

/** Most orders of a request, to be placed and to be canceled, and of an answer. */
const mostPlaced = 10;
const mostCanceled = 20;
const page = 100;

/** Orders, with what sends them. Answers have the order as it is then. */
function entryOf(
  modes: PositionModes,
  create: (body: FuturesOrderRequest & typeof inTime, context: CallContext) => Promise<FuturesOrder>,
  cancel: (params: { readonly order_id: string }, context: CallContext) => Promise<FuturesOrder>,
): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      await modes.check(ticket, context);
      return toContractOrder(market, await create({ ...fromContractTicket(market, ticket), ...inTime }, context));
    },
    cancel: async (market, ref, context) => toContractOrder(market, await cancel({ order_id: fromRef(ref) }, context)),
  };
}

/** Orders over HTTP. */
export function httpEntry({ call, modes }: ContractAccess): OrderEntry {
  return entryOf(
    modes,
    (body, context) => call(createFuturesOrder, { ...settle, ...body }, context),
    (params, context) => call(cancelFuturesOrder, { ...settle, ...params }, context),
  );
}

/** The same over the account's socket. */
export function socketEntry({ account, session, modes }: ContractAccess): OrderEntry {
  return entryOf(
    modes,
    (body, context) => session.request(account, futuresOrderPlaceRequest, body, context),
    (params, context) => session.request(account, futuresOrderCancelRequest, params, context),
  );
}

/** An order is changed in place; its size is told as a whole, what is filled included (docs: "Amend single order"). */
export function amendEntry({ call }: ContractAccess, orders: OrderEntry): AmendEntry {
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

/** Several orders in one request, with an answer for each, in their order. Only those whose id is known are canceled together. */
export function batchEntries({ call, modes }: ContractAccess, single: OrderEntry): {
  readonly createBatch: BatchEntry<Placed>;
  readonly cancelBatch: BatchEntry<Named>;
} {
  const operation = cancelBatchFutureOrders.id;
  const groupOf = ({ ref }: Named, at: number): string => ref.id === undefined ? `alone ${at}` : "";
  const aboutOf = ({ ref: { clientOrderId } }: Named): ErrorContext => ({ ...about, operation, clientOrderId });
  return {
    createBatch: {
      most: mostPlaced,
      send: async (items, context) => {
        for (const { ticket } of items) await modes.check(ticket, context);
        const orders = items.map(({ market, ticket }) => fromContractTicket(market, ticket));
        const told = await call(createBatchFuturesOrder, { ...settle, orders, ...inTime }, context);
        return items.map(({ market, ticket }, at) => placed.at(market, ticket, told, at, createBatchFuturesOrder.id));
      },
    },
    cancelBatch: {
      most: mostCanceled,
      send: (items, context) =>
        inGroups(items, groupOf, aboutOf, async (some): Promise<Outcome[]> => {
          const [{ market, ref }] = some;
          if (ref.id === undefined) return [await single.cancel(market, ref, context)];
          const orders = some.map(({ ref }) => fromRef(ref));
          const told = await call(cancelBatchFutureOrders, { ...settle, orders }, context);
          return some.map(({ market, ref }, at) => canceled.at(market, ref, told, at, operation));
        }),
    },
  };
}

/** Cancels all orders of a market. */
export async function cancelAll(
  { call }: ContractAccess,
  market: Market,
  context: CallContext,
): Promise<ContractTold[]> {
  const told = await call(cancelFuturesOrders, { ...settle, contract: market.id }, context);
  return told.map((raw) => toContractOrder(market, raw));
}

/**
 * One order. One that was canceled without a fill is told of by its text for a minute, and by its id for ten; every other is
 * still told of, and is in the list of those that have ended. Only where neither has it, it is not there.
 */
export async function fetchOrder(
  { call }: ContractAccess,
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
  { call }: ContractAccess,
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
export function deadMansEntry({ call }: ContractAccess): DeadMansEntry {
  return secondsSwitch(deadMansLimits, true, async (timeout, markets, context) => {
    for (const which of markets?.map(({ id }) => ({ contract: id })) ?? [{}]) {
      await call(countdownCancelAllFutures, { ...settle, timeout, ...which }, context);
    }
  });
}
