/** Gate spot: `spot({ credentials, network })`. */
import {
  type BatchOrder,
  type CancelResult,
  type Candle as RawCandle,
  type CurrencyPair,
  type Fill as RawFill,
  getFee,
  getSystemTime,
  listCandlesticks,
  listCurrencyPairs,
  listOrderBook,
  listSpotAccounts,
  listTickers,
  listTrades,
  listUnifiedAccounts,
  type Order as RawOrder,
  spotBalancesChannel,
  type SpotCandle,
  spotCandlesticksChannel,
  type SpotFee,
  type SpotFillPush,
  spotObuChannel,
  type SpotOrderPush,
  spotOrdersChannel,
  spotTickersChannel,
  type SpotTrade,
  spotTradesChannel,
  spotUsertradesChannel,
  type Ticker as RawTicker,
  type Trade as RawTrade,
} from "../../../generated/gate/spot.ts";
import type { Adapter, UserEvent } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, OrderSocket, QuoteOrders } from "../../connector/exchange.ts";
import { ConvertedLevels } from "../../connector/levels.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { among, listed } from "../../connector/listing.ts";
import { fillEvents, hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { type Access, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about } from "./errors.ts";
import { candlesOf } from "./history.ts";
import { toPushedBalance, toSpotBalance, toTradingFees, toUnifiedBalances } from "./map/account.ts";
import { fromInterval, toBook, toDelta } from "./map/market.ts";
import { toCandle, toPair, toStreamCandle, toTicker, toTrades } from "./map/pair.ts";
import { toFill, toPush } from "./map/order.ts";
import { spotFills } from "./spot-fills.ts";
import {
  amendEntry,
  batchEntries,
  cancelAll,
  deadMansEntry,
  fetchOpenOrders,
  fetchOrder,
  httpEntry,
  socketEntry,
} from "./spot-orders.ts";

/** What `raw` is on everything this venue's spot returns. */
export interface GateRaws {
  readonly market: CurrencyPair;
  readonly ticker: RawTicker;
  readonly trade: RawTrade | SpotTrade;
  readonly candle: RawCandle | SpotCandle;
  readonly order: RawOrder | BatchOrder | CancelResult | SpotOrderPush;
  readonly fill: RawFill | SpotFillPush;
  readonly fees: SpotFee;
}

/** What Gate spot can do. */
export interface GateSpot
  extends
    Spot<GateRaws>,
    Amends<GateRaws>,
    BatchOrders<GateRaws>,
    QuoteOrders<GateRaws>,
    OrderSocket<GateRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Levels a side of the streams' books, and of those that are asked for. */
const level = "400";
const depth = 100;
const candlePage = 1_000;

/**
 * A connector for Gate spot, of a classic or a unified account. Nothing is sent before `connect`. A market buy by amount is
 * a limit order 5 % above the best ask that ends at once: the venue's own counts quote, which `createQuoteOrder` buys by.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): GateSpot {
  const access = openAccess(options, "spot", decoders);
  const adapter = adapterOf(access, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.account);
  return Object.assign(connector(desk), {
    call: access.call,
    ...amends(desk, amendEntry(access, adapter.orders)),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketEntry(access)),
    ...deadMans(desk, deadMansEntry(access)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as GateSpot;
}

/** The decoders of what comes often. */
async function decoders(): Promise<readonly Decoder[]> {
  return (await import("../../../generated/gate/spot.hot.ts")).decoders;
}

function adapterOf(access: Access, marketOf: (id: string) => Market | undefined): Adapter<GateRaws> {
  const { call, session, accountClass } = access;
  return {
    clientOrderIdLength: 28,
    clientOrderIdPattern: /^[0-9A-Za-z_.-]+$/,
    writeDeadline,
    candlePage,
    publicStreams: { spot: access.market },

    fetchTime: async (context) => Number((await call(getSystemTime, {}, context)).server_time),
    fetchMarkets: async (context) => (await call(listCurrencyPairs, {}, { ...context, spare: "" })).map(toPair),
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const which = one ? { currency_pair: one.id } : {};
      const raws = await call(listTickers, which, context);
      return listed(raws, "currency_pair", wanted, toTicker);
    },
    fetchOrderBook: async (market, wanted = depth, context) => {
      const params = { currency_pair: market.id, limit: Math.min(wanted, depth), with_id: true };
      return toBook(market, await call(listOrderBook, params, context));
    },
    fetchTrades: async (market, limit = 500, context) => {
      const params = { currency_pair: market.id, limit: Math.min(limit, 1_000) };
      return toTrades(market, await call(listTrades, params, context));
    },
    fetchCandles: async (market, page, context) => {
      const params = { currency_pair: market.id, interval: fromInterval(page.interval) };
      return await candlesOf(session.time, page, async (span) => {
        const raws = await call(listCandlesticks, { ...params, ...span }, context);
        return raws.map((raw) => toCandle(market, page.interval, raw));
      });
    },
    fetchBalances: async (context) => {
      const time = session.time.asked();
      const balances = await accountClass.isUnified(context)
        ? toUnifiedBalances(await call(listUnifiedAccounts, {}, context))
        : (await call(listSpotAccounts, {}, context)).map(toSpotBalance);
      return { balances, time };
    },
    fetchTradingFees: async (market, context) =>
      toTradingFees(market, await call(getFee, { currency_pair: market.id }, context)),

    fetchOrder: (market, ref, context) => fetchOrder(access, market, ref, context),
    fetchOpenOrders: (market, context) => fetchOpenOrders(access, marketOf, market, context),
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => spotFills(access, marketOf, market, wanted, context),
    orders: httpEntry(access) as Adapter<GateRaws>["orders"],
    ...batchEntries(access) as Pick<Adapter<GateRaws>, "createBatch" | "cancelBatch">,
    cancelAll: (market, context) => cancelAll(access, market, context),

    // Each message has the numbers of its first and its last change; the stream brings the whole book first.
    bookRule: () => ({ kind: "range", snapshot: "stream", depth: Number(level) }),
    book: (market) => {
      const converted = new ConvertedLevels(market);
      return hotTopic(spotObuChannel, { currency_pair: market.id, level }, about, (raw) => toDelta(raw, converted));
    },
    trades: (market) =>
      topic(spotTradesChannel, { currency_pair: market.id }, about, (raw) => toTrades(market, [raw.result])),
    ticker: (market) =>
      topic(spotTickersChannel, { currency_pair: market.id }, about, ({ result, time_ms }) => {
        const found = toTicker(market, result, Number(time_ms));
        if (!found) throw new SchemaError("last", "a price", "none: nothing was ever traded", about);
        return found;
      }),
    candles: (market, interval) =>
      topic(
        spotCandlesticksChannel,
        { interval: fromInterval(interval), currency_pair: market.id },
        about,
        (raw) => toStreamCandle(market, interval, raw.result),
      ),
    user: [
      topic(
        spotOrdersChannel,
        {},
        about,
        ({ result }) => orderEvents<GateRaws>(listed(result, "currency_pair", marketOf, toPush)),
      ),
      topic(
        spotUsertradesChannel,
        {},
        about,
        ({ result }) => fillEvents<GateRaws>(listed(result, "currency_pair", marketOf, toFill)),
      ),
      topic(spotBalancesChannel, {}, about, ({ result }): readonly UserEvent<GateRaws>[] => {
        // What a unified account has is more than is told here.
        if (accountClass.known !== false) return [{ kind: "balancesMoved" }];
        return result.map((raw) => ({
          kind: "balances",
          balances: [toPushedBalance(raw)],
          time: Number(raw.timestamp_ms),
        }));
      }),
    ],
  };
}
