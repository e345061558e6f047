/**
 * Orders of USD-M futures, over HTTP and over the socket. Those that wait for a price are another service of the venue, and
 * become orders when they are triggered: here each is one order all the time.
 */
import {
  algoOrderCancelRequest,
  algoOrderPlaceRequest,
  countdownCancelAll,
  deleteAlgoOpenOrders,
  deleteAlgoOrder,
  deleteAllOpenOrders,
  deleteOrder,
  getAlgoOrder,
  getOrder,
  modifyOrder,
  newAlgoOrder,
  newOrder,
  openAlgoOrders,
  openOrders,
  orderCancelRequest,
  orderPlaceRequest,
  userTrades,
} from "../../../generated/binance/perp.ts";
import type {
  AlgoOrder,
  AlgoOrderAnswer,
  AlgoOrderCanceled,
  NewAlgoOrderParams,
  NewOrderParams,
  OrderAnswer,
} from "../../../generated/binance/perp.ts";
import type { Adapter, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { isDefinite } from "../../connector/orders/outcome.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Stream } from "../../core/stream/stream.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import { toFillPage } from "./map/account.ts";
import { fromRef } from "./map/order.ts";
import { fromContractTicket, toContractAnswer, toContractFill, toContractOrder } from "./map/perp-order.ts";
import {
  fromTriggerRef,
  fromTriggerTicket,
  isTrigger,
  toTrigger,
  toTriggerCanceled,
  toTriggered,
} from "./map/perp-trigger.ts";
import type { BinancePerpRaws } from "./perp-raws.ts";
import { about, recvWindow } from "./terms.ts";

type Update = OrderUpdate<BinancePerpRaws["order"], BinancePerpRaws["fill"]>;
type Ref = ReturnType<typeof fromRef>;
type TriggerRef = ReturnType<typeof fromTriggerRef>;

/** One way to the venue. */
interface Way {
  place(params: NewOrderParams, context: CallContext): Promise<OrderAnswer>;
  cancel(ref: Ref, context: CallContext): Promise<OrderAnswer>;
  placeTrigger(params: NewAlgoOrderParams, context: CallContext): Promise<AlgoOrderAnswer>;
  cancelTrigger(ref: TriggerRef, context: CallContext): Promise<AlgoOrderCanceled>;
}

/** After so many milliseconds an order that was canceled without a fill is not told of any more (docs: Query Order). */
const forgotten = 3 * 24 * 60 * 60_000;

/** What the adapter does with orders and fills. */
export function orderCalls(
  session: Session,
  marketOf: (id: string) => Market | undefined,
): Pick<Adapter<BinancePerpRaws>, "fetchOrder" | "fetchOpenOrders" | "fetchFills" | "orders" | "cancelAll"> {
  const { call } = session;
  const plain = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> =>
    toContractOrder(market, await call(getOrder, { ...fromRef(market, ref), recvWindow }, context));
  const trigger = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    const raw = await askTrigger(session, market, ref, context);
    if (raw.actualOrderId === "") return toTrigger(market, raw);
    try {
      const params = { symbol: market.id, orderId: raw.actualOrderId, recvWindow };
      return toTriggered(market, raw, await call(getOrder, params, context));
    } catch (error) {
      if (!(error instanceof OrderNotFound)) throw error;
      // The order was there. What is long over and not told of any more was canceled, or expired, without a fill.
      const over = raw.algoStatus === "FINISHED" && session.time.now() - raw.updateTime > forgotten;
      return { ...toTrigger(market, raw), ...(over ? { status: "canceled" as const } : {}) };
    }
  };
  return {
    fetchOrder: async (market, ref, context) => {
      const is = isTrigger(ref);
      return is === undefined
        ? await either(() => plain(market, ref, context), () => trigger(market, ref, context))
        : await (is ? trigger : plain)(market, ref, context);
    },
    fetchOpenOrders: async (market, context) => {
      const params = { recvWindow, ...(market ? { symbol: market.id } : {}) };
      const [orders, waiting] = await Promise.all([
        call(openOrders, params, context),
        call(openAlgoOrders, params, context),
      ]);
      const of = <Raw extends { readonly symbol: string }>(raw: Raw, map: (one: Market, raw: Raw) => Update) => {
        const one = marketOf(raw.symbol);
        return one ? [map(one, raw)] : [];
      };
      return [
        ...orders.flatMap((raw) => of(raw, toContractOrder)),
        ...waiting.flatMap((raw) => of<AlgoOrder>(raw, toTrigger)),
      ];
    },
    fetchFills: async (market, wanted, context) => {
      if (!market) throw new ValidationError("symbol", "is needed: fills are told by market", about);
      const { since, after, next = after, limit } = wanted;
      let { orderId } = wanted;
      if (orderId !== undefined && isTrigger({ id: orderId })) {
        orderId = (await askTrigger(session, market, { id: orderId }, context)).actualOrderId;
        if (orderId === "") return { fills: [] };
      }
      const raws = await call(userTrades, {
        symbol: market.id,
        limit,
        recvWindow,
        ...(orderId === undefined ? since === undefined ? {} : { startTime: since } : { orderId }),
        // `fromId` is inclusive.
        ...(next === undefined ? {} : { fromId: String(BigInt(next) + 1n) }),
      }, context);
      return toFillPage(raws, wanted, (raw) => toContractFill(market, raw));
    },
    orders: orderEntry(session, {
      place: (params, context) => call(newOrder, { recvWindow, ...params }, context),
      cancel: (ref, context) => call(deleteOrder, { recvWindow, ...ref }, context),
      placeTrigger: (params, context) => call(newAlgoOrder, { recvWindow, ...params }, context),
      cancelTrigger: (ref, context) => call(deleteAlgoOrder, { recvWindow, ...ref }, context),
    }),
    cancelAll: async (market, context) => {
      const params = { symbol: market.id, recvWindow };
      // Each says that it was done, and names no order.
      await together([call(deleteAllOpenOrders, params, context), call(deleteAlgoOpenOrders, params, context)]);
      return [];
    },
  };
}

/** The same requests over the socket, which stays up from the first one on. */
export function socketEntry(session: Session, stream: Stream | undefined): OrderEntry<BinancePerpRaws> {
  let started = false;
  const up: Pick<Stream, "ready"> | undefined = stream && {
    ready: (options, ending) => {
      if (started && stream.live) return stream.ready(options, ending);
      return stream.start(options, ending).then(() => {
        started = true;
        return stream.ready(options, ending);
      });
    },
  };
  // Flags are text there (docs: WebSocket API, New Order).
  const flags = <P extends { readonly reduceOnly?: boolean }>({ reduceOnly, ...params }: P) => ({
    ...params,
    ...(reduceOnly ? { reduceOnly: "true" as const } : {}),
    recvWindow,
  });
  return orderEntry(session, {
    place: (params, context) => session.request(up, orderPlaceRequest, flags(params), context),
    cancel: (ref, context) => session.request(up, orderCancelRequest, { ...ref, recvWindow }, context),
    placeTrigger: ({ closePosition: _, priceProtect: __, ...params }, context) =>
      session.request(up, algoOrderPlaceRequest, flags(params), context),
    cancelTrigger: (ref, context) => session.request(up, algoOrderCancelRequest, { ...ref, recvWindow }, context),
  });
}

function orderEntry(session: Session, way: Way): OrderEntry<BinancePerpRaws> {
  const plain = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> =>
    toContractAnswer(market, await way.cancel(fromRef(market, ref), context));
  const trigger = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    // They are named without their market: one that is known by its id only is looked at first.
    if (ref.type === undefined) await askTrigger(session, market, ref, context);
    try {
      const raw = await way.cancelTrigger(fromTriggerRef(ref), context);
      if (String(raw.code) !== "200") throw new OutcomeUnknown(`the venue says ${raw.code} ${raw.msg}`, about);
      return toTriggerCanceled(market, raw);
    } catch (error) {
      if (!(error instanceof OrderNotFound)) throw error;
      const raw = await askTrigger(session, market, ref, context);
      if (raw.actualOrderId === "") throw error;
      const answer = toContractAnswer(
        market,
        await way.cancel({ symbol: market.id, orderId: raw.actualOrderId }, context),
      );
      const { clientOrderId, id } = toTrigger(market, raw);
      return { ...answer, clientOrderId, ...(id === undefined ? {} : { id }), became: raw.actualOrderId };
    }
  };
  return {
    create: async (market, ticket, context) =>
      isTrigger({ type: ticket.type })
        ? toTrigger(market, await way.placeTrigger(fromTriggerTicket(market, ticket), context))
        : toContractAnswer(market, await way.place(fromContractTicket(market, ticket), context)),
    cancel: async (market, ref, context) => {
      const is = isTrigger(ref);
      return is === undefined
        ? await either(() => plain(market, ref, context), () => trigger(market, ref, context))
        : await (is ? trigger : plain)(market, ref, context);
    },
  };
}

/** An order is changed in place: both amount and price, and the amount with what is filled already. */
export function amendEntry({ call }: Session, orders: OrderEntry<BinancePerpRaws>): AmendEntry {
  return {
    ...orders,
    inPlace: () => true,
    amend: async (market, order, { amount, price }, context) =>
      toContractAnswer(
        market,
        await call(modifyOrder, {
          ...fromRef(market, order),
          side: order.side === "buy" ? "BUY" : "SELL",
          quantity: amount.toFixed(),
          price: price.toFixed(),
          recvWindow,
        }, context),
      ),
  };
}

/** The switch is one market's: each takes a request of its own (docs: Auto-Cancel All Open Orders). */
export function deadMansEntry({ call }: Session): DeadMansEntry {
  const set = async (
    countdownTime: number,
    markets: readonly Market[] | undefined,
    context: CallContext,
  ): Promise<void> => {
    if (!markets) throw new ValidationError("symbols", "must be given: the venue counts for each of them alone", about);
    await together(
      markets.map(({ id }) => call(countdownCancelAll, { symbol: id, countdownTime, recvWindow }, context)),
    );
  };
  return {
    arm: set,
    disarm: (markets, context) => set(0, markets, context),
    // The venue names no bounds. Below the least one lost request would be enough; a day is longer than anybody is meant to be away.
    limits: { min: 5_000, max: 24 * 60 * 60_000 },
    byMarket: true,
  };
}

/** One that waits for a price, or began so. They are told without a market being asked for: that of another is not meant. */
async function askTrigger(
  { call }: Session,
  market: Market,
  ref: VenueRef,
  context: CallContext,
): Promise<AlgoOrder> {
  const raw = await call(getAlgoOrder, { ...fromTriggerRef(ref), recvWindow }, context);
  if (raw.symbol !== market.id) throw new OrderNotFound(`${market.symbol} has no such order`, { ...about, code: "" });
  return raw;
}

/** What the one service has not, the other one may have. */
async function either(one: () => Promise<Update>, other: () => Promise<Update>): Promise<Update> {
  try {
    return await one();
  } catch (error) {
    if (!(error instanceof OrderNotFound)) throw error;
    return await other();
  }
}

/** Writes that are one to the caller: where one of them did something and another one may not have, the outcome is open. */
async function together(writes: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(writes);
  const done = results.some(({ status }) => status === "fulfilled");
  const failed = results
    .flatMap((result) => result.status === "rejected" ? [result.reason as unknown] : [])
    // Nothing was there to be done.
    .filter((reason) => !(done && reason instanceof OrderNotFound));
  if (failed.length === 0) return;
  const cause = failed.find((reason) => !isDefinite(reason)) ?? failed[0];
  if (!done) throw cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  throw new OutcomeUnknown(`a part of it was done, another one failed: ${text}`, { ...about, cause });
}
