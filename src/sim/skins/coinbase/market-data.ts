/** Public operations. Each is there once for everybody and once for whoever has a key (docs: "Public" and "Products"). */
import type { Desk, PriceLevel, Trade } from "../../engine/mod.ts";
import { readSide } from "../../engine/mod.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { changeOf, lastDay, shareOf } from "../../market-data/statistics.ts";
import type { Bar } from "../../tape.ts";
import { type Call, type Core, deskOf, type Operation } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { intervalName, priceText, sizeText, timeText, tradeId, worthText } from "./words.ts";

/** Most candles of an answer; a stretch that holds more is refused. */
const mostCandles = 350;
const mostTrades = 1_000;

/** Best prices; empty where there are none. */
export function quoteText(desk: Desk): Readonly<Record<"bid" | "bidSize" | "ask" | "askSize", string>> {
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  return {
    bid: bid === 0n ? "" : priceText(bid),
    bidSize: bid === 0n ? "" : sizeText(desk, bidQuantity),
    ask: ask === 0n ? "" : priceText(ask),
    askSize: ask === 0n ? "" : sizeText(desk, askQuantity),
  };
}

function productText(core: Core, desk: Desk, now: number): object {
  const { market, mode, lastPrice } = desk;
  const { rules, base, quote } = market;
  const text = (atoms: bigint): string => sizeText(desk, atoms);
  const { bar } = lastDay(core.tape.of(market.id), now);
  const traded = lastPrice !== 0n;
  return {
    product_id: market.id,
    price: traded ? priceText(lastPrice) : "",
    price_percentage_change_24h: traded ? shareOf(changeOf(bar), bar.open, 8) : "",
    volume_24h: traded ? text(bar.volume) : "",
    volume_percentage_change_24h: "",
    base_increment: text(rules.step),
    quote_increment: priceText(rules.tick),
    quote_min_size: worthText(desk, rules.minNotional),
    quote_max_size: worthText(desk, rules.maxNotional),
    base_min_size: text(rules.minQuantity),
    base_max_size: text(rules.maxQuantity),
    base_name: base,
    quote_name: quote,
    watched: false,
    is_disabled: false,
    new: false,
    status: "online",
    cancel_only: false,
    limit_only: false,
    post_only: false,
    trading_disabled: mode !== "trading",
    auction_mode: false,
    product_type: "SPOT",
    quote_currency_id: quote,
    base_currency_id: base,
    alias: "",
    alias_to: [],
    base_display_symbol: base,
    quote_display_symbol: quote,
    view_only: false,
    price_increment: priceText(rules.tick),
    display_name: market.id,
    product_venue: "CBE",
    approximate_quote_24h_volume: traded ? worthText(desk, bar.quote) : "",
  };
}

function products({ core, params, now }: Call): object {
  const wanted = params.texts("product_ids");
  const others = !["SPOT", undefined].includes(params.word("product_type", ["SPOT", "FUTURE"]));
  const listed = [...core.engine.markets()].filter(({ market }) => !others && (wanted?.includes(market.id) ?? true))
    .map((desk) => productText(core, desk, now));
  const offset = params.whole("offset") ?? 0;
  const shown = listed.slice(offset, offset + (params.whole("limit") ?? listed.length));
  return { products: shown, num_products: shown.length };
}

function product({ core, params, now }: Call): object {
  return productText(core, deskOf(core, params.need("product_id")), now);
}

function book({ core, params, now }: Call): object {
  const desk = deskOf(core, params.need("product_id"));
  const limit = params.whole("limit") ?? Number.MAX_SAFE_INTEGER;
  const levels = (side: readonly PriceLevel[]) =>
    side.map(([price, quantity]) => ({ price: priceText(price), size: sizeText(desk, quantity) }));
  return {
    pricebook: {
      product_id: desk.market.id,
      bids: levels(readSide(desk.bids, limit)),
      asks: levels(readSide(desk.asks, limit)),
      time: timeText(now),
    },
  };
}

/** A trade. The side is the maker's. */
export function tradeText(desk: Desk, trade: Trade): object {
  return {
    trade_id: tradeId(trade.id),
    product_id: desk.market.id,
    price: priceText(trade.price),
    size: sizeText(desk, trade.quantity),
    time: timeText(trade.time),
    side: trade.takerSide === "buy" ? "SELL" : "BUY",
  };
}

function trades({ core, params }: Call): object {
  const desk = deskOf(core, params.need("product_id"));
  const limit = params.whole("limit");
  if (limit === undefined || limit < 1) throw wrong("limit");
  const { bid, ask } = quoteText(desk);
  const newest = desk.log.trades.slice(-Math.min(limit, mostTrades)).reverse();
  return {
    trades: newest.map((trade) => ({ ...tradeText(desk, trade), bid: "", ask: "", exchange: "coinbase" })),
    best_bid: bid,
    best_ask: ask,
  };
}

export function barText(desk: Desk, bar: Bar): Record<string, string> {
  return {
    start: String(bar.start / 1_000),
    low: priceText(bar.low),
    high: priceText(bar.high),
    open: priceText(bar.open),
    close: priceText(bar.close),
    volume: sizeText(desk, bar.volume),
  };
}

/** Newest first. Both ends belong to it; where nothing was traded there is no candle. */
function klines({ core, params, now }: Call): object {
  const desk = deskOf(core, params.need("product_id"));
  const interval = intervalOf(intervalName(params.need("granularity")));
  if (interval === undefined) throw wrong("granularity");
  const [start, end] = [params.whole("start"), params.whole("end")];
  if (start === undefined || end === undefined || end < start) throw wrong("start");
  const length = interval.start(0, 1) - interval.start(0);
  if ((end - start) * 1_000 / length > mostCandles) throw wrong("start and end argument: number of candles requested");
  const tape = core.tape.of(desk.market.id);
  const bars = candles(tape, interval, { start: start * 1_000, end: end * 1_000, limit: mostCandles, now });
  const told = bars.filter((bar) => bar.volume > 0n).reverse();
  return { candles: told.slice(0, params.whole("limit") ?? mostCandles).map((bar) => barText(desk, bar)) };
}

function time({ now }: Call): object {
  const seconds = Math.floor(now / 1_000);
  return {
    iso: new Date(seconds * 1_000).toISOString().replace(".000", ""),
    epochSeconds: String(seconds),
    epochMillis: String(now),
  };
}

const root = "/api/v3/brokerage";

const both = (path: string, run: Operation["run"]): readonly Operation[] => [
  { route: ["GET", `${root}/market${path}`], open: true, run },
  { route: ["GET", `${root}${path}`], run },
];

export const marketDataOperations: readonly Operation[] = [
  { route: ["GET", `${root}/time`], open: true, run: time },
  ...both("/products", products),
  ...both("/products/{product_id}", product),
  ...both("/product_book", book),
  ...both("/products/{product_id}/ticker", trades),
  ...both("/products/{product_id}/candles", klines),
];
