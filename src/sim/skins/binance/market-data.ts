/** Operations on market data. */
import type { Desk, PriceLevel, Trade } from "../../engine/mod.ts";
import { readSide } from "../../engine/mod.ts";
import { candles } from "../../market-data/candles.ts";
import { lastDay, rolling, tradingDay } from "../../market-data/statistics.ts";
import type { Window } from "../../market-data/statistics.ts";
import type { AggregateTrade } from "../../tape.ts";
import { namedDesks } from "./exchange-info.ts";
import { klineRow, readInterval, zoneOffset } from "./klines.ts";
import { deskOf, marketMode, marketStatus, tapeOf } from "./operation.ts";
import type { Call, Operation } from "./operation.ts";
import type { Params } from "./params.ts";
import { badCombination, badSymbolStatus, missingEither, Refusal } from "./refusal.ts";
import { dayTicker, fullTicker, miniTicker, windowLength } from "./ticker.ts";
import { money } from "./words.ts";

const maxSymbols = 100;

/** Levels as the venue writes them. */
export function writeLevels(levels: readonly PriceLevel[]): [string, string][] {
  return levels.map(([price, quantity]) => [money(price), money(quantity)]);
}

function depthWeight(params: Params): number {
  const limit = params.whole("limit") ?? 100;
  return limit <= 100 ? 5 : limit <= 500 ? 25 : limit <= 1000 ? 50 : 250;
}

/** Refuses one market whose state is not the one asked for, or leaves out those of many. */
function inStatus(call: Call, desks: Desk[], many: boolean): Desk[] {
  const word = call.params.raw("symbolStatus");
  if (word === undefined) return desks;
  if (marketMode(word) === undefined) throw badSymbolStatus();
  const fitting = desks.filter((desk) => marketStatus(desk) === word);
  if (!many && fitting.length !== desks.length) {
    throw new Refusal(-1220, "The symbol's status does not match the requested symbolStatus.");
  }
  return fitting;
}

function writeTrade(call: Call, trade: Trade): object {
  return {
    id: trade.id,
    price: money(trade.price),
    qty: money(trade.quantity),
    quoteQty: money(trade.quote),
    time: call.time(trade.time),
    isBuyerMaker: trade.takerSide === "sell",
    isBestMatch: true,
  };
}

function writeAggregate(call: Call, trade: AggregateTrade): object {
  return {
    a: trade.id,
    p: money(trade.price),
    q: money(trade.quantity),
    f: trade.first,
    l: trade.last,
    T: call.time(trade.time),
    m: trade.takerSide === "sell",
    M: true,
  };
}

function aggregates(call: Call): object[] {
  const { params } = call;
  const desk = deskOf(call);
  const [fromId, start, end] = [params.whole("fromId"), params.time("startTime"), params.time("endTime")];
  const limit = params.limit(500, 1000);
  if (fromId !== undefined && (start !== undefined || end !== undefined)) throw badCombination();
  const all = tapeOf(call, desk).aggregates;
  const within = all.filter((trade) =>
    (fromId === undefined || trade.id >= fromId) && (start === undefined || trade.time >= start) &&
    (end === undefined || trade.time <= end)
  );
  const page = fromId === undefined && start === undefined ? within.slice(-limit) : within.slice(0, limit);
  return page.map((trade) => writeAggregate(call, trade));
}

function klineRows(call: Call): unknown[][] {
  const { params } = call;
  const desk = deskOf(call);
  const interval = readInterval(params.mandatory("interval"), zoneOffset(params.raw("timeZone")));
  const bars = candles(tapeOf(call, desk), interval, {
    start: params.time("startTime"),
    end: params.time("endTime"),
    limit: params.limit(500, 1000),
    now: call.now,
  });
  return bars.map((bar) => klineRow(bar, interval, call.time));
}

/** One answer a market: an object where one market was named, else a list. */
function perMarket(call: Call, write: (desk: Desk) => object, all: boolean, max?: number): unknown {
  const named = namedDesks(call, max);
  if (named === undefined && !all) throw missingEither("symbol", "symbols");
  const { desks, many } = named ?? { desks: [...call.core.engine.markets()], many: true };
  const answers = inStatus(call, desks, many).map(write);
  return many ? answers : answers[0];
}

function tickers(call: Call, window: (desk: Desk) => Window): unknown {
  const mini = call.params.oneOf("type", ["FULL", "MINI"]) === "MINI";
  const write = (desk: Desk): object => (mini ? miniTicker : fullTicker)(desk, window(desk), call.time);
  return perMarket(call, write, false, maxSymbols);
}

const perSymbol = (each: number, most: number) => (params: Params): number =>
  Math.min(most, each * (params.has("symbols") ? params.symbols()?.length ?? 0 : 1));
const oneOrAll = (one: number, all: number) => (params: Params): number => params.has("symbol") ? one : all;
const noReference = (call: Call): never => {
  deskOf(call);
  throw new Refusal(-2043, "This symbol doesn't have a reference price.");
};

/** Operations that need no key. */
export const marketOperations: readonly Operation[] = [
  {
    rest: ["GET", "/api/v3/depth"],
    socket: "depth",
    security: "NONE",
    params: ["symbol", "limit", "symbolStatus"],
    weight: depthWeight,
    run: (call) => {
      const [desk] = inStatus(call, [deskOf(call)], false) as [Desk];
      const limit = call.params.limit(100, 5000);
      return {
        lastUpdateId: desk.updateId,
        bids: writeLevels(readSide(desk.bids, limit)),
        asks: writeLevels(readSide(desk.asks, limit)),
      };
    },
  },
  {
    rest: ["GET", "/api/v3/trades"],
    socket: "trades.recent",
    security: "NONE",
    params: ["symbol", "limit"],
    weight: 25,
    run: (call) => deskOf(call).log.trades.slice(-call.params.limit(500, 1000)).map((trade) => writeTrade(call, trade)),
  },
  {
    rest: ["GET", "/api/v3/historicalTrades"],
    socket: "trades.historical",
    security: "NONE",
    params: ["symbol", "limit", "fromId"],
    weight: 25,
    run: (call) => {
      const trades = deskOf(call).log.trades;
      const limit = call.params.limit(500, 1000);
      const fromId = call.params.whole("fromId");
      const page = fromId === undefined
        ? trades.slice(-limit)
        : trades.filter((trade) => trade.id >= fromId).slice(0, limit);
      return page.map((trade) => writeTrade(call, trade));
    },
  },
  {
    rest: ["GET", "/api/v3/historicalBlockTrades"],
    socket: "blockTrades.historical",
    security: "NONE",
    params: ["symbol", "fromId", "limit"],
    weight: 25,
    run: (call) => {
      deskOf(call);
      call.params.mandatoryWhole("fromId");
      return [];
    },
  },
  {
    rest: ["GET", "/api/v3/aggTrades"],
    socket: "trades.aggregate",
    security: "NONE",
    params: ["symbol", "fromId", "startTime", "endTime", "limit"],
    weight: 4,
    run: aggregates,
  },
  ...(["klines", "uiKlines"] as const).map((name): Operation => ({
    rest: ["GET", `/api/v3/${name}`],
    socket: name,
    security: "NONE",
    params: ["symbol", "interval", "startTime", "endTime", "timeZone", "limit"],
    weight: 2,
    run: klineRows,
  })),
  {
    rest: ["GET", "/api/v3/avgPrice"],
    socket: "avgPrice",
    security: "NONE",
    params: ["symbol"],
    weight: 2,
    run: (call) => {
      const desk = deskOf(call);
      const closeTime = call.time(tapeOf(call, desk).lastTrade?.time ?? 0);
      return { mins: 5, price: money(desk.average.at(call.now)), closeTime };
    },
  },
  {
    rest: ["GET", "/api/v3/ticker/24hr"],
    socket: "ticker.24hr",
    security: "NONE",
    params: ["symbol", "symbols", "type", "symbolStatus"],
    weight: (params) => {
      if (params.has("symbol")) return 2;
      const count = params.symbols()?.length ?? Infinity;
      return count <= 20 ? 2 : count <= 100 ? 40 : 80;
    },
    run: (call) => {
      const mini = call.params.oneOf("type", ["FULL", "MINI"]) === "MINI";
      return perMarket(call, (desk) => {
        const tape = tapeOf(call, desk);
        const window = lastDay(tape, call.now);
        return mini ? miniTicker(desk, window, call.time) : dayTicker(desk, tape, window, call.time);
      }, true);
    },
  },
  {
    rest: ["GET", "/api/v3/ticker/tradingDay"],
    socket: "ticker.tradingDay",
    security: "NONE",
    params: ["symbol", "symbols", "timeZone", "type", "symbolStatus"],
    weight: perSymbol(4, 200),
    run: (call) => {
      const offset = zoneOffset(call.params.raw("timeZone"));
      return tickers(call, (desk) => tradingDay(tapeOf(call, desk), offset, call.now));
    },
  },
  {
    rest: ["GET", "/api/v3/ticker/price"],
    socket: "ticker.price",
    security: "NONE",
    params: ["symbol", "symbols", "symbolStatus"],
    weight: oneOrAll(2, 4),
    run: (call) => perMarket(call, (desk) => ({ symbol: desk.market.id, price: money(desk.lastPrice) }), true),
  },
  {
    rest: ["GET", "/api/v3/ticker/bookTicker"],
    socket: "ticker.book",
    security: "NONE",
    params: ["symbol", "symbols", "symbolStatus"],
    weight: oneOrAll(2, 4),
    run: (call) =>
      perMarket(call, (desk) => {
        const [bid, ask] = [desk.bids.best(), desk.asks.best()];
        return {
          symbol: desk.market.id,
          bidPrice: money(bid?.price ?? 0n),
          bidQty: money(bid?.visible ?? 0n),
          askPrice: money(ask?.price ?? 0n),
          askQty: money(ask?.visible ?? 0n),
        };
      }, true),
  },
  {
    rest: ["GET", "/api/v3/ticker"],
    socket: "ticker",
    security: "NONE",
    params: ["symbol", "symbols", "windowSize", "type", "symbolStatus"],
    weight: perSymbol(4, 200),
    run: (call) => {
      const length = windowLength(call.params.raw("windowSize") ?? "1d");
      return tickers(call, (desk) => rolling(tapeOf(call, desk), length, call.now));
    },
  },
  {
    rest: ["GET", "/api/v3/referencePrice"],
    socket: "referencePrice",
    security: "NONE",
    params: ["symbol"],
    weight: 2,
    run: noReference,
  },
  {
    rest: ["GET", "/api/v3/referencePrice/calculation"],
    socket: "referencePrice.calculation",
    security: "NONE",
    params: ["symbol", "symbolStatus"],
    weight: 2,
    run: noReference,
  },
];
