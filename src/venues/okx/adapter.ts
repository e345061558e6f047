/** What spot and perpetuals share: one API, whose instruments differ in kind. */
import {
  accountChannel,
  type AccountPush,
  type AlgoAck,
  type AlgoOrder,
  type AlgoOrderUpdate,
  booksChannel,
  type Candle as RawCandle,
  candleChannel,
  type CurrencyBalance,
  type FeeRates,
  type Fill as RawFill,
  getBalance,
  getFeeRates,
  getInstruments,
  getSystemTime,
  type Instrument,
  type Order as RawOrder,
  type OrderAck,
  orderBook,
  orderDetails,
  ordersAlgoChannel,
  ordersChannel,
  type OrderUpdate as OrderPush,
  type Ticker as RawTicker,
  ticker,
  tickers,
  tickersChannel,
  type Trade as RawTrade,
  trades,
  tradesAllChannel,
} from "../../../generated/okx/spot.ts";
import type { Adapter, UserTopic } from "../../connector/adapter.ts";
import { ConvertedLevels } from "../../connector/levels.ts";
import { among, listed } from "../../connector/listing.ts";
import { hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import { SchemaError } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { Balance, Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { Amendments } from "./amendments.ts";
import { writeDeadline } from "./auth.ts";
import { batchEntries, cancelAllOf, type EntryParts, httpEntry, openOrders } from "./entry.ts";
import { about, only } from "./errors.ts";
import { candlePage, candlesOf, fetchFills, type FillLists } from "./history.ts";
import { toBalances, toTradingFees } from "./map/account.ts";
import { fromInterval, toBook, toCandle, toDelta, toTicker, toTrades } from "./map/market.ts";
import { fromRef, toOrder, toPush } from "./map/order.ts";
import { isTriggered, toTrigger } from "./map/trigger.ts";
import { marketProtocol } from "./protocol.ts";
import type { Margining } from "./setup.ts";
import { triggersOf, whereverItIs } from "./triggers.ts";

/** The types of the raw payloads of OKX. */
export interface OkxRaws {
  readonly market: Instrument;
  readonly ticker: RawTicker;
  readonly trade: RawTrade;
  readonly candle: RawCandle;
  readonly order: RawOrder | OrderPush | OrderAck | AlgoOrder | AlgoOrderUpdate | AlgoAck;
  readonly fill: RawFill | OrderPush;
  readonly fees: FeeRates;
}

/** What makes one kind of instruments another than the other. */
export interface Kind {
  readonly instType: "SPOT" | "SWAP";
  /** What orders are listed and followed by. Spot orders are of more than one kind, by the account's mode. */
  readonly orders: "ANY" | "SWAP";
  readonly fills: FillLists;
  toMarket(raw: Instrument): Market<Instrument> | undefined;
  toBalance(raw: CurrencyBalance): Balance;
  readonly margining: Margining;
  /** Those of what comes often. */
  decoders(): Promise<readonly Decoder[]>;
}

/** The shared part, and what else orders are entered with. */
export interface Shared {
  readonly adapter: Adapter<OkxRaws>;
  readonly parts: EntryParts;
  readonly amendments: Amendments;
}

/** Most subscriptions on one public connection; the venue recommends no more than 30 books. */
const topics = 200;
const books = 30;
const depth = 400;

export function sharedAdapter(access: Access, kind: Kind, marketOf: (id: string) => Market | undefined): Shared {
  const { call, session, businessStream } = access;
  const { instType, decoders } = kind;
  const filter = kind.orders === "ANY" ? {} : { instType: kind.orders };
  const amendments = new Amendments();
  const triggers = triggersOf(
    access,
    filter.instType,
    marketOf,
    (market, ref, context) => orders.cancel(market, ref, context),
  );
  const parts: EntryParts = { access, margining: kind.margining, triggers };
  const orders = httpEntry(parts);
  const batches = batchEntries(parts, orders);
  const adapter: Adapter<OkxRaws> = {
    clientOrderIdLength: 32,
    clientOrderIdPattern: /^[0-9A-Za-z]+$/,
    writeDeadline,
    candlePage,
    publicStreams: {
      public: session.stream("public", { ...marketProtocol("/ws/v5/public", topics), decoders }),
      books: session.stream("public", { ...marketProtocol("/ws/v5/public", books), decoders }),
      business: session.stream("business", { ...marketProtocol("/ws/v5/business", topics), decoders }),
    },

    fetchTime: async (context) => Number(only(await call(getSystemTime, {}, context), getSystemTime.id).ts),
    fetchMarkets: async (context) => {
      const { data } = await call(getInstruments, { instType }, { ...context, spare: "data" });
      return data.flatMap((raw) => kind.toMarket(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const answer = one ? await call(ticker, { instId: one.id }, context) : await call(tickers, { instType }, context);
      return listed(answer.data, "instId", wanted, toTicker);
    },
    fetchOrderBook: async (market, wanted = depth, context) => {
      const sz = Math.min(wanted, depth);
      const answer = await call(orderBook, { instId: market.id, sz }, context);
      return toBook(market, only(answer, orderBook.id));
    },
    fetchTrades: async (market, limit = 500, context) => {
      const params = { instId: market.id, limit: Math.min(limit, 500) };
      return toTrades(market, (await call(trades, params, context)).data);
    },
    fetchCandles: candlesOf(access) as Adapter<OkxRaws>["fetchCandles"],
    fetchBalances: async (context) =>
      toBalances(only(await call(getBalance, {}, context), getBalance.id), kind.toBalance),
    fetchTradingFees: async (market, context) => {
      const { instFamily } = market.raw as Instrument;
      const which = instType === "SPOT" ? { instId: market.id } : instFamily ? { instFamily } : {};
      return toTradingFees(market, only(await call(getFeeRates, { instType, ...which }, context), getFeeRates.id));
    },

    fetchOrder: (market, ref, context) =>
      whereverItIs(ref, async () => {
        const answer = await call(orderDetails, { instId: market.id, ...fromRef(ref) }, context);
        return toOrder(market, only(answer, orderDetails.id));
      }, async () => await triggers.fetch(market, ref, context) as ReturnType<typeof toOrder>),
    fetchOpenOrders: async (market, context) => {
      const [open, waiting] = await Promise.all([
        openOrders(access, market ? { instId: market.id } : filter, context),
        triggers.list(market, context),
      ]);
      return [...listed(open, "instId", marketOf, toOrder), ...waiting as ReturnType<typeof toOrder>[]];
    },
    fillHistory: { by: "time", account: true },
    fetchFills: async (market, wanted, context) => {
      const { orderId: id } = wanted;
      const orderId = id !== undefined && isTriggered({ id }) ? await triggers.made(id, context) : id;
      if (id !== undefined && orderId === undefined) return { fills: [] };
      const own = { ...wanted, ...(orderId === undefined ? {} : { orderId }) };
      return await fetchFills(access, kind.fills, marketOf, market, own, context);
    },
    orders: orders as Adapter<OkxRaws>["orders"],
    ...batches as Pick<Adapter<OkxRaws>, "createBatch" | "cancelBatch">,
    cancelAll: cancelAllOf(parts, batches) as Adapter<OkxRaws>["cancelAll"],

    // Each message names the one before it. Before a market opens, and in auctions, its book may be crossed.
    bookRule: ({ status }) =>
      present({
        kind: "previous",
        snapshot: "stream",
        crossed: status === "trading" ? undefined : true,
      }),
    book: (market) => {
      const converted = new ConvertedLevels(market);
      const read = hotTopic(booksChannel, { instId: market.id }, about, (raw) => toDelta(market, raw, converted));
      return { socket: "books", ...read };
    },
    trades: (market) => ({
      socket: "business",
      ...topic(tradesAllChannel, { instId: market.id }, about, ({ data }) => toTrades(market, data)),
    }),
    ticker: (market) =>
      topic(tickersChannel, { instId: market.id }, about, (message) => {
        const raw = only(message, tickersChannel.id);
        const found = toTicker(market, raw);
        if (!found) throw new SchemaError("last", "a price", "none: nothing was ever traded", about);
        return found;
      }),
    candles: (market, interval) => ({
      socket: "business",
      ...topic(candleChannel, { bar: fromInterval(interval), instId: market.id }, about, (raw) => {
        return toCandle(market, interval, only(raw, candleChannel.id));
      }),
    }),
    user: [
      topic(ordersChannel, { instType: kind.orders }, about, ({ data }) => {
        for (const raw of data) amendments.told(raw);
        return orderEvents<OkxRaws>(listed(data, "instId", marketOf, toPush));
      }),
      topic(accountChannel, {}, about, (raw) => balancesOf(raw, kind)),
      ...(businessStream ? [triggerTopic(businessStream)] : []),
    ],
  };

  function triggerTopic(stream: NonNullable<typeof businessStream>): UserTopic<OkxRaws> {
    return {
      stream,
      ...topic(ordersAlgoChannel, { instType: kind.orders }, about, ({ data }) => {
        // Those of other kinds have no word of ours.
        const ours = data.filter(({ ordType }) => ordType === "conditional");
        return orderEvents<OkxRaws>(listed(ours, "instId", marketOf, toTrigger));
      }),
    };
  }

  return { adapter, parts, amendments };
}

/** A message may tell of some assets only, as one page of several does. */
function balancesOf({ data }: AccountPush, { toBalance }: Kind) {
  return data.map((raw) => ({ kind: "balances", ...toBalances(raw, toBalance) }) as const);
}
