/** What the maps make of checked payloads, held against the payloads' own texts. By the schema's name. */
import type * as raw from "../../generated/binance/spot.ts";
import { ticker24hrSchema } from "../../generated/binance/spot.ts";
import { Decimal } from "../../src/core/decimal.ts";
import { check } from "../../src/core/schema.ts";
import type { Market } from "../../src/model/mod.ts";
import { toBalances, toPosition, toTradingFees } from "../../src/venues/binance/map/account.ts";
import {
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toStreamCandle,
  toStreamTicker,
  toStreamTrade,
  toTicker,
  toTrade,
} from "../../src/venues/binance/map/market.ts";
import {
  toAmended,
  toCanceled,
  toCanceledAll,
  toExecution,
  toFill,
  toNewOrder,
  toOrder,
} from "../../src/venues/binance/map/order.ts";
import { market as fixtureMarket } from "../binance/fixture.ts";
import { Broken, type Exact } from "./target.ts";

const market: Market = fixtureMarket("BTCUSDT");

/** Pairs of those that are there. */
function* pairs(...all: readonly (readonly [Decimal | undefined, string | undefined])[]): Generator<Exact> {
  for (const [value, text] of all) if (value !== undefined && text !== undefined) yield [value, text];
}

function* trade(one: raw.Trade): Generator<Exact> {
  const { price, amount, side } = toTrade(market, one);
  if (side !== (one.isBuyerMaker ? "sell" : "buy")) throw new Broken("the wrong side");
  yield* pairs([price, one.price], [amount, one.qty]);
}

function* candle(one: raw.Kline): Generator<Exact> {
  const { open, high, low, close, volume, quoteVolume } = toCandle(market, "1m", one, 0);
  yield* pairs([open, one[1]], [high, one[2]], [low, one[3]], [close, one[4]], [volume, one[5]], [quoteVolume, one[7]]);
}

function* ticker(one: raw.Ticker24hr): Generator<Exact> {
  const { last, bid, bidAmount, ask, askAmount, open, high, low, volume, quoteVolume } = toTicker(market, one);
  yield* pairs([last, one.lastPrice], [bid, one.bidPrice], [ask, one.askPrice], [bidAmount, one.bidQty]);
  yield* pairs([askAmount, one.askQty], [open, one.openPrice], [high, one.highPrice], [low, one.lowPrice]);
  yield* pairs([volume, one.volume], [quoteVolume, one.quoteVolume]);
}

/** What every form of an order tells alike. */
interface OrderTexts {
  readonly orderId: number | bigint;
  readonly origQty?: string;
  readonly price?: string;
  readonly stopPrice?: string;
  readonly executedQty?: string;
  readonly cummulativeQuoteQty?: string;
}

type Update = ReturnType<typeof toOrder> | ReturnType<typeof toNewOrder> | ReturnType<typeof toCanceled>;

function* order(update: Update, one: OrderTexts): Generator<Exact> {
  if (update.id !== String(one.orderId)) throw new Broken("another id");
  yield* pairs([update.amount, one.origQty], [update.price, one.price], [update.triggerPrice, one.stopPrice]);
  yield* pairs([update.filled, one.executedQty], [update.cost, one.cummulativeQuoteQty]);
}

function* newOrder(one: raw.NewOrderAnswer): Generator<Exact> {
  const update = toNewOrder(market, one);
  yield* order(update, one);
  // Matches without a trade of their own are told with ids below zero, and are no fills.
  for (const [at, fill] of (one.fills ?? []).filter(({ tradeId }) => tradeId >= 0).entries()) {
    const own = update.fills?.[at];
    yield* pairs([own?.price, fill.price], [own?.amount, fill.qty], [own?.fee?.amount, fill.commission]);
  }
}

function* canceled(one: raw.CanceledOpenOrder): Generator<Exact> {
  const reports = "orderReports" in one ? one.orderReports : [one];
  for (const [at, update] of toCanceledAll(market, one).entries()) {
    const report = reports[at];
    if (report) yield* order(update, report);
  }
}

function* execution(one: raw.ExecutionReportEvent): Generator<Exact> {
  const update = toExecution(market, one);
  if (update.id !== String(one.i)) throw new Broken("another id");
  yield* pairs([update.filled, one.z], [update.cost, one.Z], [update.amount, one.q], [update.price, one.p]);
  yield* pairs([update.triggerPrice, one.P], [update.quoteAmount, one.Q]);
  for (const fill of update.fills ?? []) {
    yield* pairs([fill.price, one.L], [fill.amount, one.l], [fill.cost, one.Y], [fill.fee?.amount, one.n]);
  }
}

function* balances(
  own: ReturnType<typeof toBalances>,
  texts: readonly (readonly [string, string])[],
): Generator<Exact> {
  for (const [at, { free, held }] of own.balances.entries()) {
    const [freeText, heldText] = texts[at] ?? [];
    yield* pairs([free, freeText], [held, heldText]);
  }
}

/** A delta or a snapshot keeps its levels as texts. */
function same(own: readonly unknown[], texts: readonly unknown[]): void {
  if (JSON.stringify(own) !== JSON.stringify(texts)) throw new Broken("other levels");
}

type Map = (value: never) => Iterable<Exact>;

function each<T>(map: (one: T) => Iterable<Exact>): (all: readonly T[]) => Iterable<Exact> {
  return function* (all) {
    for (const one of all) yield* map(one);
  };
}

/** REST operations, and socket operations with the same answers. */
export const answers: Readonly<Record<string, Map>> = {
  exchangeInfo: function* (one: raw.ExchangeInfo) {
    for (const symbol of one.symbols) {
      const own = toMarket(symbol);
      const filters = symbol.filters as readonly { filterType: string; tickSize?: string; stepSize?: string }[];
      const text = filters.find(({ filterType }) => filterType === "PRICE_FILTER")?.tickSize;
      if (own && text !== undefined && !/^-|^[0.]+(?:[eE].*)?$/.test(text)) yield [own.tickSize, text];
    }
  },
  depth: (one: raw.Depth) => {
    const own = toBook(market, one);
    same([own.bids, own.asks], [one.bids, one.asks]);
    return [];
  },
  trades: each(trade),
  historicalTrades: each(trade),
  klines: each(candle),
  uiKlines: each(candle),
  // As it is asked for: the answer's other form is shorter, and no ticker of ours.
  ticker24hr: (one: unknown) =>
    each(ticker)((Array.isArray(one) ? one : [one]).map((item) => check(ticker24hrSchema, item, { venue: "binance" }))),
  newOrder,
  orderPlace: newOrder,
  getOrder: (one: raw.Order) => order(toOrder(market, one), one),
  orderStatus: (one: raw.Order) => order(toOrder(market, one), one),
  getOpenOrders: each((one: raw.Order) => order(toOrder(market, one), one)),
  openOrdersStatus: each((one: raw.Order) => order(toOrder(market, one), one)),
  allOrders: each((one: raw.Order) => order(toOrder(market, one), one)),
  deleteOrder: canceled,
  orderCancel: canceled,
  deleteOpenOrders: each(canceled),
  openOrdersCancelAll: each(canceled),
  orderCancelReplace: function* (one: raw.CancelReplaceAnswer) {
    yield* order(toCanceled(market, one.cancelResponse), one.cancelResponse);
    yield* newOrder(one.newOrderResponse);
  },
  orderAmendKeepPriority: function* (one: raw.AmendKeepPriorityAnswer) {
    const own = toAmended(market, one.amendedOrder, one.transactTime);
    yield* pairs([own.amount, one.amendedOrder.qty], [own.filled, one.amendedOrder.executedQty]);
  },
  myTrades: each(function* (one: raw.MyTrade) {
    const { price, amount, cost, fee } = toFill(market, one);
    yield* pairs([price, one.price], [amount, one.qty], [cost, one.quoteQty], [fee?.amount, one.commission]);
  }),
  account: (one: raw.Account) => balances(toBalances(one), one.balances.map(({ free, locked }) => [free, locked])),
  accountStatus: (one: raw.Account) =>
    balances(toBalances(one), one.balances.map(({ free, locked }) => [free, locked])),
  accountCommission: function* (one: raw.AccountCommission) {
    const { maker } = toTradingFees(market, one);
    const parts = [one.standardCommission, one.specialCommission, one.taxCommission];
    const rates = parts.flatMap((part) => [part.maker, part.buyer, part.seller]);
    // Sums hold 80 digits.
    if (rates.some((text) => text.length > 20 || /e/i.test(text))) return;
    const sum = (field: "maker" | "buyer" | "seller"): bigint =>
      parts.reduce((total, part) => total + scaled(part[field]), 0n);
    const side = sum("buyer") > sum("seller") ? sum("buyer") : sum("seller");
    yield [maker.times(new Decimal(10).pow(20)), String(sum("maker") + side)];
  },
};

/** A short decimal text times 10^20. */
function scaled(text: string): bigint {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + fraction.padEnd(20, "0"));
  return text.startsWith("-") ? -value : value;
}

/** Messages of streams, by their names in the channel. */
export const events: Readonly<Record<string, Map>> = {
  trade: function* (one: raw.TradeEvent) {
    const { price, amount, side } = toStreamTrade(market, one);
    if (side !== (one.m ? "sell" : "buy")) throw new Broken("the wrong side");
    yield* pairs([price, one.p], [amount, one.q]);
  },
  kline: function* ({ k, ...one }: raw.KlineEvent) {
    const own = toStreamCandle(market, "1m", { ...one, k });
    yield* pairs([own.open, k.o], [own.high, k.h], [own.low, k.l], [own.close, k.c], [own.volume, k.v]);
    yield* pairs([own.quoteVolume, k.q]);
  },
  ticker: function* (one: raw.TickerEvent) {
    const own = toStreamTicker(market, one);
    yield* pairs([own.last, one.c], [own.open, one.o], [own.high, one.h], [own.low, one.l], [own.volume, one.v]);
    yield* pairs([own.quoteVolume, one.q], [own.bid, one.b], [own.ask, one.a], [own.bidAmount, one.B], [
      own.askAmount,
      one.A,
    ]);
  },
  diffDepth: (one: raw.DiffDepthEvent) => {
    const own = toDelta(one);
    same([own.bids, own.asks], [one.b, one.a]);
    if (own.first !== one.U || own.last !== one.u) throw new Broken("other numbers");
    return [];
  },
  executionReport: execution,
  outboundAccountPosition: (one: raw.OutboundAccountPositionEvent) =>
    balances(toPosition(one), one.B.map(({ f, l }) => [f, l])),
};
