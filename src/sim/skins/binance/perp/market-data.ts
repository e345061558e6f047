/** Operations of futures on market data. */
import type { Desk, PriceLevel, Trade } from "../../../engine/mod.ts";
import { candles } from "../../../market-data/candles.ts";
import { bookNow } from "../../../market-data/book-view.ts";
import { quoteOf } from "../../../market-data/channels.ts";
import { lastDay } from "../../../market-data/statistics.ts";
import type { AggregateTrade } from "../../../tape.ts";
import { klineRow, readInterval } from "../klines.ts";
import { deskOf, tapeOf } from "../operation.ts";
import type { Call, Operation } from "../operation.ts";
import type { Params } from "../params.ts";
import { badCombination, badData, badInterval, Refusal } from "../refusal.ts";
import { figures } from "../ticker.ts";
import { money } from "../words.ts";
import type { House } from "./house.ts";
import { price, quantity } from "./words.ts";

const depths = [5, 10, 20, 50, 100, 500, 1_000];
const lastHour = 3_600_000;

/** Levels as futures write them. */
export function writeLevels(
  desk: Desk,
  levels: readonly (readonly [...PriceLevel])[],
): [price: string, quantity: string][] {
  return levels.map(([at, amount]) => [price(desk, at), amount === 0n ? "0" : quantity(desk, amount)]);
}

function writeTrade(desk: Desk, trade: Trade): object {
  return {
    id: trade.id,
    price: price(desk, trade.price),
    qty: quantity(desk, trade.quantity),
    quoteQty: money(trade.quote),
    time: trade.time,
    isBuyerMaker: trade.takerSide === "sell",
    isRPITrade: false,
  };
}

/** Trades of one taker at one price, as REST and stream write them. */
export function writeAggregate(desk: Desk, trade: AggregateTrade): object {
  return {
    a: trade.id,
    p: price(desk, trade.price),
    q: quantity(desk, trade.quantity),
    nq: quantity(desk, trade.quantity),
    f: trade.first,
    l: trade.last,
    T: trade.time,
    m: trade.takerSide === "sell",
  };
}

function aggregates(call: Call): object[] {
  const { params } = call;
  const desk = deskOf(call);
  const [fromId, start, end] = [params.whole("fromId"), params.time("startTime"), params.time("endTime")];
  if (fromId !== undefined && (start !== undefined || end !== undefined)) throw badCombination();
  if (start !== undefined && end !== undefined && end - start > lastHour) {
    throw new Refusal(-4165, "Invalid time interval.");
  }
  const limit = params.limit(500, 1000);
  const within = tapeOf(call, desk).aggregates.filter((trade) =>
    (fromId === undefined || trade.id >= fromId) && (start === undefined || trade.time >= start) &&
    (end === undefined || trade.time <= end)
  );
  const page = fromId === undefined && start === undefined ? within.slice(-limit) : within.slice(0, limit);
  return page.map((trade) => writeAggregate(desk, trade));
}

function depth(call: Call): object {
  const desk = deskOf(call);
  const limit = call.params.whole("limit") ?? 500;
  if (!depths.includes(limit)) throw new Refusal(-4021, "Invalid depth limit.");
  const { updateId, bids, asks } = bookNow(desk, limit);
  return {
    lastUpdateId: updateId,
    E: call.now,
    T: call.now,
    bids: writeLevels(desk, bids),
    asks: writeLevels(desk, asks),
  };
}

function klines(call: Call): unknown[][] {
  const { params } = call;
  const desk = deskOf(call);
  const name = params.mandatory("interval");
  if (name === "1s") throw badInterval();
  const interval = readInterval(name, 0);
  const limit = params.whole("limit") ?? 500;
  if (limit < 1 || limit > 1_500) throw badData("limit");
  const [start, end] = [params.time("startTime"), params.time("endTime")];
  return candles(tapeOf(call, desk), interval, { start, end, limit, now: call.now })
    .map((bar) => klineRow(bar, interval, call.time));
}

function day(call: Call, desk: Desk): object {
  const tape = tapeOf(call, desk);
  const { bar, openTime, closeTime } = lastDay(tape, call.now);
  const { change, percent, average } = figures(bar);
  return {
    symbol: desk.market.id,
    priceChange: change,
    priceChangePercent: percent,
    weightedAvgPrice: average,
    lastPrice: price(desk, bar.close),
    lastQty: quantity(desk, tape.lastTrade?.quantity ?? 0n),
    openPrice: price(desk, bar.open),
    highPrice: price(desk, bar.high),
    lowPrice: price(desk, bar.low),
    volume: quantity(desk, bar.volume),
    quoteVolume: money(bar.quote),
    openTime,
    closeTime,
    firstId: bar.first,
    lastId: bar.last,
    count: bar.count,
  };
}

function bookTicker(call: Call, desk: Desk): object {
  const quote = quoteOf(desk);
  return {
    symbol: desk.market.id,
    bidPrice: price(desk, quote.bid),
    bidQty: quantity(desk, quote.bidQuantity),
    askPrice: price(desk, quote.ask),
    askQty: quantity(desk, quote.askQuantity),
    time: call.now,
  };
}

function premium(house: House, desk: Desk, now: number): object {
  const { mark, index, rate, next } = house.pricing.of(desk.market.id);
  return {
    symbol: desk.market.id,
    markPrice: money(mark),
    indexPrice: money(index),
    estimatedSettlePrice: money(index),
    lastFundingRate: money(rate),
    interestRate: "0.00010000",
    nextFundingTime: next,
    time: now,
  };
}

function fundings(house: House, call: Call): object[] {
  const { params } = call;
  const symbol = params.optionalSymbol();
  const desks = symbol === undefined ? [...call.core.engine.markets()] : [deskOf(call, symbol)];
  const [start, end] = [params.time("startTime"), params.time("endTime")];
  const limit = params.limit(100, 1000);
  const all = desks.flatMap(({ market: { id } }) => house.pricing.of(id).past.map((past) => ({ id, ...past })))
    .filter(({ time }) => (start === undefined || time >= start) && (end === undefined || time <= end))
    .sort((a, b) => a.time - b.time);
  const page = start === undefined ? all.slice(-limit) : all.slice(0, limit);
  return page.map(({ id, time, rate, mark }) => ({
    symbol: id,
    fundingRate: money(rate),
    fundingTime: time,
    markPrice: money(mark),
    rateType: "Regular",
  }));
}

/** All that is open in a market, on the long side. */
function openInterest(house: House, market: string): bigint {
  const { positions } = house.perpetuals;
  let open = 0n;
  for (const account of positions.accounts()) {
    for (const position of positions.ofAccount(account)) {
      if (position.market === market && position.quantity > 0n) open += position.quantity;
    }
  }
  return open;
}

/** One answer for a symbol, otherwise a list. */
function each(call: Call, write: (desk: Desk) => object): object {
  const symbol = call.params.optionalSymbol();
  return symbol === undefined ? [...call.core.engine.markets()].map(write) : write(deskOf(call, symbol));
}

function ofLimit(params: Params, fallback: number, steps: readonly (readonly [most: number, cost: number])[]): number {
  const limit = params.whole("limit") ?? fallback;
  return steps.find(([most]) => limit <= most)?.[1] ?? 0;
}

const oneOrAll = (one: number, all: number) => (params: Params): number => params.has("symbol") ? one : all;
const candleWeight = (params: Params): number => ofLimit(params, 500, [[99, 1], [499, 2], [1_000, 5], [Infinity, 10]]);

/** Operations that need no signature. */
export function marketOperations(house: House): readonly Operation[] {
  const open = (
    path: string,
    params: readonly string[],
    weight: Operation["weight"],
    run: Operation["run"],
  ): Operation => ({
    rest: ["GET", path],
    security: "NONE",
    params,
    weight,
    run,
  });
  const price2 = (call: Call): object =>
    each(call, (desk) => ({ symbol: desk.market.id, price: price(desk, desk.lastPrice), time: call.now }));
  return [
    open(
      "/fapi/v1/depth",
      ["symbol", "limit"],
      (params) => ofLimit(params, 500, [[50, 2], [100, 5], [500, 10], [Infinity, 20]]),
      depth,
    ),
    open("/fapi/v1/trades", ["symbol", "limit"], 5, (call) => {
      const desk = deskOf(call);
      return desk.log.trades.slice(-call.params.limit(500, 1000)).map((trade) => writeTrade(desk, trade));
    }),
    {
      rest: ["GET", "/fapi/v1/historicalTrades"],
      security: "KEY",
      params: ["symbol", "limit", "fromId"],
      weight: 200,
      run: (call) => {
        const desk = deskOf(call);
        const [limit, fromId] = [call.params.limit(100, 500), call.params.whole("fromId")];
        const { trades } = desk.log;
        const page = fromId === undefined
          ? trades.slice(-limit)
          : trades.filter(({ id }) => id >= fromId).slice(0, limit);
        return page.map((trade) => writeTrade(desk, trade));
      },
    },
    open("/fapi/v1/aggTrades", ["symbol", "fromId", "startTime", "endTime", "limit"], 20, aggregates),
    open("/fapi/v1/klines", ["symbol", "interval", "startTime", "endTime", "limit"], candleWeight, klines),
    open(
      "/fapi/v1/premiumIndex",
      ["symbol"],
      oneOrAll(1, 10),
      (call) => each(call, (desk) => premium(house, desk, call.now)),
    ),
    open("/fapi/v1/fundingRate", ["symbol", "startTime", "endTime", "limit"], 0, (call) => fundings(house, call)),
    open("/fapi/v1/fundingInfo", [], 0, () => []),
    open("/fapi/v1/ticker/24hr", ["symbol"], oneOrAll(1, 40), (call) => each(call, (desk) => day(call, desk))),
    open("/fapi/v1/ticker/price", ["symbol"], oneOrAll(1, 2), price2),
    open("/fapi/v2/ticker/price", ["symbol"], oneOrAll(1, 2), price2),
    open(
      "/fapi/v1/ticker/bookTicker",
      ["symbol"],
      oneOrAll(2, 5),
      (call) => each(call, (desk) => bookTicker(call, desk)),
    ),
    open("/fapi/v1/openInterest", ["symbol"], 1, (call) => {
      const desk = deskOf(call);
      return {
        openInterest: quantity(desk, openInterest(house, desk.market.id)),
        symbol: desk.market.id,
        time: call.now,
      };
    }),
  ];
}
