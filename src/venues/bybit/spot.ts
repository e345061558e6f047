/** Bybit spot: the venue's operations put together under the unified interface. */
import {
  amendSpotOrder,
  batchCancelSpotOrders,
  batchPlaceSpotOrders,
  cancelAllSpotOrders,
  cancelSpotOrder,
  cancelSpotRequest,
  createSpotRequest,
  placeSpotOrder,
  type SpotInstrument,
  spotInstruments,
  type SpotTicker,
  type SpotTickerData,
  spotTickers,
  tickersSpotChannel,
} from "../../../generated/bybit/spot.ts";
import type { Adapter, VenueRef } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, QuoteOrders, TriggerOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import type { DeadMansSwitch } from "../../connector/orders/deadmans.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { among, listed } from "../../connector/listing.ts";
import { topic } from "../../connector/topics.ts";
import { OrderNotFound, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import { extended } from "../../core/fields.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { Session, SessionOptions } from "../../core/session.ts";
import type { Stream } from "../../core/stream/stream.ts";
import { accountOf, type AccountRaws } from "./account.ts";
import { inTime, recvWindow } from "./auth.ts";
import { type DataRaws, marketData } from "./data.ts";
import { disconnectEntry } from "./disconnect.ts";
import {
  amendEntry,
  cancelBatch,
  createBatch,
  type Entry,
  onFreshSocket,
  orderEntry,
  requireCanceled,
  type Single,
} from "./entry.ts";
import { about } from "./errors.ts";
import { type MarketOf, toPair, toStreamTicker, toTicker } from "./map/market.ts";
import { fromRef, fromSpotTicket } from "./map/order.ts";
import { marketProtocol } from "./protocol.ts";
import { open } from "./venue.ts";

/** What `raw` is on everything this venue returns. */
export interface BybitRaws extends DataRaws, AccountRaws {
  readonly market: SpotInstrument;
  readonly ticker: SpotTicker | SpotTickerData;
}

/** What Bybit spot can do. */
export interface BybitSpot
  extends
    Spot<BybitRaws>,
    Amends<BybitRaws>,
    BatchOrders<BybitRaws>,
    TriggerOrders<BybitRaws>,
    QuoteOrders<BybitRaws>,
    OrderSocket<BybitRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/** Kinds of orders that are canceled apart (docs: order/cancel-order, `orderFilter`). */
type OrderKind = "Order" | "StopOrder" | "tpslOrder";
const orderKinds: readonly OrderKind[] = ["Order", "StopOrder", "tpslOrder"];

/**
 * A connector for Bybit spot, on a unified account. Nothing is sent before `connect`. Tickers of the stream have neither bid
 * nor ask.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): BybitSpot {
  const { session, events, trade } = open(options, "spot");
  const marketOf: MarketOf = (id, product) => product === "spot" ? desk.markets.byId(id) : undefined;
  const adapter = adapterOf(session, marketOf);
  const desk = openDesk(session, adapter, events, trade ? [trade] : []);
  const { call } = session;
  return Object.assign(connector(desk), {
    call,
    ...amends(
      desk,
      amendEntry(
        session,
        adapter.orders as Entry,
        async (market, ref, change, context) =>
          (await call(amendSpotOrder, { ...fromRef(market, ref), ...change, ...inTime }, context)).result,
      ),
    ),
    ...batchOrders(desk),
    ...deadMans(desk, disconnectEntry(session, events, "SPOT")),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, orderEntry(session, overSocket(session, trade))),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as BybitSpot;
}

/** The decoders of what comes often. */
async function decoders(): Promise<readonly Decoder[]> {
  return (await import("../../../generated/bybit/spot.hot.ts")).decoders;
}

function adapterOf(session: Session, marketOf: MarketOf): Adapter<BybitRaws> {
  const { call } = session;
  const cancelOrder = async (params: CancelParams, context: Parameters<Single["cancel"]>[2]) =>
    (await call(cancelSpotOrder, extended(params, inTime), context)).result;
  const entry = orderEntry(session, {
    place: async (market, ticket, context) =>
      (await call(placeSpotOrder, extended(fromSpotTicket(market, ticket), inTime), context)).result,
    cancel: (market, ref, context) => ofKind(ref, (kind) => cancelOrder({ ...fromRef(market, ref), ...kind }, context)),
  });
  return {
    ...marketData(session),
    ...accountOf({ session, products: ["spot"], marketOf, settleCoins: () => [] }, recvWindow),
    publicStreams: { spot: session.stream("spot", { ...marketProtocol, decoders }) },

    fetchMarkets: async (context) => {
      const how = { ...context, spare: "result.list" } as const;
      const { result } = await call(spotInstruments, { category: "spot" }, how);
      return result.list.map(toPair);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, (id) => marketOf(id, "spot"));
      const params = one ? { symbol: one.id } : {};
      const { result, time } = await call(spotTickers, { category: "spot", ...params }, context);
      return listed(result.list, "symbol", wanted, (market, raw) => toTicker(market, raw, time));
    },
    ticker: (market) => topic(tickersSpotChannel, { symbol: market.id }, about, (raw) => toStreamTicker(market, raw)),

    orders: entry,
    createBatch: createBatch((items, _product, context) =>
      call(batchPlaceSpotOrders, {
        request: items.map(({ market, ticket }) => fromSpotTicket(market, ticket)),
        ...inTime,
      }, context)
    ),
    // Orders with a trigger are not found by it: it takes no kind.
    cancelBatch: cancelBatch(session, (items, _product, context) => {
      const request = items.map(({ market, ref }) => fromRef(market, ref));
      return call(batchCancelSpotOrders, { request, ...inTime }, context);
    }, entry.cancel),
    cancelAll: async (market, context) => {
      for (const orderFilter of orderKinds) {
        try {
          const params = { symbol: market.id, orderFilter, ...inTime };
          requireCanceled(await call(cancelAllSpotOrders, params, context), cancelAllSpotOrders.id);
        } catch (error) {
          if (orderFilter === "Order") throw error;
          throw new OutcomeUnknown(`orders were canceled, and those of kind ${orderFilter} perhaps not`, {
            ...about,
            operation: cancelAllSpotOrders.id,
            cause: error,
          });
        }
      }
      // What the answers name was told to go: what became of it is asked.
      return [];
    },
  };
}

type CancelParams = ReturnType<typeof fromRef> & { readonly orderFilter?: OrderKind };

/** Cancels an order of a kind. Where it is not known of which, one after the other is tried: "not found" did nothing. */
async function ofKind<T>(
  { type }: VenueRef,
  cancel: (kind: { readonly orderFilter?: OrderKind }) => Promise<T>,
): Promise<T> {
  if (type === "limit" || type === "market") return await cancel({});
  // Those that this connector places are of the first of the two.
  const [kind, ...others] = type === undefined ? orderKinds : orderKinds.slice(1);
  try {
    return await cancel(kind === undefined || kind === "Order" ? {} : { orderFilter: kind });
  } catch (error) {
    let failure = error;
    for (const orderFilter of others) {
      if (!(failure instanceof OrderNotFound)) throw failure;
      try {
        return await cancel({ orderFilter });
      } catch (again) {
        failure = again;
      }
    }
    throw failure;
  }
}

function overSocket(session: Session, stream: Stream | undefined): Single {
  const needed = (): Stream => {
    if (!stream) throw new ValidationError("orderSocket", "needs credentials, and is not there in demo", about);
    return stream;
  };
  return {
    place: (market, ticket, context) => {
      const params = { category: "spot", ...fromSpotTicket(market, ticket), ...inTime } as const;
      return onFreshSocket(
        () => stream?.restart(),
        async () => await session.request(needed(), createSpotRequest, params, context),
      );
    },
    cancel: (market, ref, context) =>
      ofKind(ref, (kind) => {
        const params = { category: "spot", ...fromRef(market, ref), ...kind, ...inTime } as const;
        return onFreshSocket(
          () => stream?.restart(),
          async () => await session.request(needed(), cancelSpotRequest, params, context),
        );
      }),
  };
}
