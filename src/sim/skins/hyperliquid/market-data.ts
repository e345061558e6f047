/** Requests for pairs and coins, prices, books, trades and candles. */
import { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, PriceLevel, Trade } from "../../engine/mod.ts";
import { pricePrecision, toAtoms, toDecimal } from "../../engine/mod.ts";
import { bookNow } from "../../market-data/book-view.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import type { Interval } from "../../market-data/candles.ts";
import { lastDay } from "../../market-data/statistics.ts";
import type { Bar } from "../../tape.ts";
import type { Core } from "./core.ts";
import { deskOf } from "./core.ts";
import type { Asked, Operations } from "./operation.ts";
import { isFirstDex } from "./operation.ts";
import { nothing, notUnderstood } from "./refusal.ts";
import { pairs, spotDecimals, tokens } from "./venue.ts";
import {
  levelTexts,
  midText,
  priceText,
  quotient,
  sideWord,
  sizeText,
  tradeHash,
  tradeNumber,
  worthText,
} from "./words.ts";

/** The intervals there are. */
const intervals = ["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "8h", "12h", "1d", "3d", "1w", "1M"];
const mostCandles = 5_000;
const latestTrades = 10;

/** An interval of the venue by its name. */
export function candleInterval(name: string): Interval | undefined {
  return intervals.includes(name) ? intervalOf(name) : undefined;
}

export function spotMetaText(core: Core): object {
  return {
    // There are no pairs where contracts are traded; tokens are there still.
    universe: pairs.filter(({ name }) => core.engine.has(name)).map(({ name, index, tokens: of }) => ({
      tokens: of,
      name,
      index,
      isCanonical: index === 0,
    })),
    tokens: tokens.map(({ name, szDecimals, tokenId }, index) => ({
      name,
      szDecimals,
      weiDecimals: spotDecimals,
      index,
      tokenId,
      isCanonical: index < 2,
      evmContract: null,
      fullName: null,
      deployerTradingFeeShare: "0.0",
    })),
  };
}

/** What both kinds tell of the last day. */
export function dayText(core: Core, desk: Desk, now: number): object {
  const { bar } = lastDay(core.tape.of(desk.market.id), now);
  return {
    prevDayPx: priceText(bar.open || desk.lastPrice),
    dayNtlVlm: worthText(desk, bar.quote),
    dayBaseVlm: sizeText(desk, bar.volume),
    midPx: midText(desk),
  };
}

/** The mark price of spot: the middle of the best prices and the last one. */
export function spotMark(desk: Desk): Atoms {
  const known = [desk.bids.best()?.price, desk.asks.best()?.price, desk.lastPrice || undefined]
    .filter((price) => price !== undefined).sort((one, other) => one < other ? -1 : 1);
  return known[known.length >> 1] ?? 0n;
}

export function spotContextText(core: Core, desk: Desk, now: number): object {
  return {
    ...dayText(core, desk, now),
    markPx: priceText(spotMark(desk)),
    circulatingSupply: "1000000000.0",
    coin: desk.market.id,
    totalSupply: "1000000000.0",
  };
}

/** A book, whole. */
export function bookText(desk: Desk, levels: number, now: number, fast: boolean = false): object {
  const { bids, asks } = bookNow(desk, levels);
  return {
    coin: desk.market.id,
    time: now,
    levels: [levelTexts(desk, "buy", bids), levelTexts(desk, "sell", asks)],
    ...(fast ? { fast: true } : {}),
  };
}

/** A book whose prices are joined to so many significant figures, bids down and asks up. */
export function joinedText(desk: Desk, figures: number, mantissa: number, now: number): object {
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  const join = (side: "buy" | "sell"): object[] => {
    const joined = new Map<string, { sum: Atoms; n: number }>();
    for (const level of desk.own(side).levels()) {
      const price = toDecimal(level.price, pricePrecision);
      const unit = Decimal.pow(10, price.e - figures + 1).times(mantissa);
      const cut = price.div(unit).toDecimalPlaces(0, side === "buy" ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL).times(
        unit,
      );
      const key = priceText(toAtoms(cut, pricePrecision));
      const known = joined.get(key) ?? { sum: 0n, n: 0 };
      if (known.n === 0 && joined.size >= 20) break;
      for (let resting = level.first; resting !== undefined; resting = resting.next) known.n++;
      known.sum += level.visible;
      joined.set(key, known);
    }
    return [...joined].map(([px, { sum, n }]) => ({ px, sz: sizeText(desk, sum), n }));
  };
  return {
    coin: desk.market.id,
    time: now,
    levels: [join("buy"), join("sell")],
    ...(bid && ask ? { spread: priceText(ask.price - bid.price) } : {}),
  };
}

/** The side of a book that is best, or nothing. */
export function bestText(desk: Desk, side: "buy" | "sell"): object | null {
  const best = desk.own(side).best();
  return best === undefined ? null : levelTexts(desk, side, [[best.price, best.visible] as PriceLevel])[0] ?? null;
}

export function tradeText(core: Core, desk: Desk, trade: Trade): object {
  const ownerOf = (id: number): string => {
    try {
      return core.wallets.addressOf(core.engine.records.order(id).account);
    } catch {
      // The crowd's are forgotten when they end.
      return core.wallets.addressOf("");
    }
  };
  return {
    coin: desk.market.id,
    side: sideWord[trade.takerSide],
    px: priceText(trade.price),
    sz: sizeText(desk, trade.quantity),
    time: trade.time,
    hash: tradeHash(desk.market.id, trade.id),
    tid: tradeNumber(trade.id),
    users: [ownerOf(trade.buyOrder), ownerOf(trade.sellOrder)],
  };
}

/** The latest trades, newest first. */
export function latestText(core: Core, desk: Desk): object[] {
  return desk.log.trades.slice(-latestTrades).reverse().map((trade) => tradeText(core, desk, trade));
}

export function candleText(desk: Desk, interval: Interval, bar: Bar): object {
  return {
    t: bar.start,
    T: interval.close(bar.start),
    s: desk.market.id,
    i: interval.name,
    o: priceText(bar.open),
    c: priceText(bar.close),
    h: priceText(bar.high),
    l: priceText(bar.low),
    v: sizeText(desk, bar.volume),
    n: bar.count,
  };
}

/** Middle prices of everything; of the last trade where a book is empty. */
export function midsText(core: Core): object {
  const all = [...core.engine.markets()].map((desk) => [desk.market.id, midText(desk) ?? priceText(desk.lastPrice)]);
  return Object.fromEntries(all.filter(([, mid]) => mid !== "0.0"));
}

/** How a book is joined, as a request says; `undefined` where it is not. */
export function figuresIn(fields: Asked["fields"]): readonly [figures: number, mantissa: number] | undefined {
  const figures = fields.optionalCount("nSigFigs");
  const mantissa = fields.optionalCount("mantissa");
  if (figures === undefined) return undefined;
  if (figures < 2 || figures > 5) throw notUnderstood();
  if (mantissa === undefined) return [figures, 1];
  // The page also names 1, which the server cannot do.
  if (figures !== 5 || (mantissa !== 2 && mantissa !== 5)) throw nothing();
  return [figures, mantissa];
}

export const marketOperations: Operations = {
  exchangeStatus: { weight: 2, run: ({ now }) => ({ specialStatuses: null, time: now }) },
  spotMeta: { weight: 20, run: ({ core }) => spotMetaText(core) },
  spotMetaAndAssetCtxs: {
    weight: 20,
    run: ({ core, now }) => [
      spotMetaText(core),
      // By their numbers, which is not how they are listed.
      [...pairs].sort((one, other) => one.index - other.index).flatMap(({ name }) => {
        const desk = deskOf(core, name);
        return desk === undefined ? [] : [spotContextText(core, desk, now)];
      }),
    ],
  },
  allMids: { weight: 2, run: (asked) => isFirstDex(asked) ? midsText(asked.core) : {} },
  l2Book: {
    weight: 2,
    run: ({ core, fields, now }) => {
      const desk = deskOf(core, fields.text("coin"));
      const joined = figuresIn(fields);
      if (desk === undefined) return null;
      return joined === undefined ? bookText(desk, 20, now) : joinedText(desk, ...joined, now);
    },
  },
  recentTrades: {
    weight: 20,
    rows: 20,
    run: ({ core, fields }) => {
      const desk = deskOf(core, fields.text("coin"));
      if (desk === undefined) throw nothing();
      return latestText(core, desk);
    },
  },
  candleSnapshot: {
    weight: 20,
    rows: 60,
    run: ({ core, fields, now }) => {
      const query = fields.fields("req");
      const desk = deskOf(core, query.text("coin"));
      const interval = candleInterval(query.text("interval"));
      const start = query.count("startTime");
      const end = query.optionalCount("endTime") ?? now;
      if (interval === undefined) throw notUnderstood();
      if (desk === undefined) throw nothing();
      const first = Math.max(start, interval.start(now, 1 - mostCandles));
      const bars = candles(core.tape.of(desk.market.id), interval, { start: first, end, limit: mostCandles, now });
      return bars.filter(({ count }) => count > 0).map((bar) => candleText(desk, interval, bar));
    },
  },
};

/** A premium over the index, as a fraction; nothing without a book. */
export function premiumText(desk: Desk, index: Atoms): string | null {
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  if (bid === undefined || ask === undefined || index === 0n) return null;
  const middle = toDecimal(bid.price + ask.price, pricePrecision).div(2);
  const base = toDecimal(index, pricePrecision);
  return quotient(middle.minus(base), base, 10);
}
