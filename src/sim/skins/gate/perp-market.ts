/** Public operations of contracts. */
import type { Desk, PriceLevel, Trade } from "../../engine/mod.ts";
import { pricePrecision, readSide } from "../../engine/mod.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { changeOf, lastDay, shareOf } from "../../market-data/statistics.ts";
import { barsOf } from "./bars.ts";
import { sizeText } from "./contracts.ts";
import { type Call, type Core, deskOf, desksOf, type Operation } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { listings } from "./venue.ts";
import { plain, priceText, quantityText, secondsOf, tradeId, worthText } from "./words.ts";

const mostLevels = 300;
const mostEntries = 1_000;
const mostCandles = 2_000;

/** What is open, once. */
function openInterest({ engine }: Core, desk: Desk): bigint {
  let open = 0n;
  for (const account of engine.perpetuals?.positions.accounts() ?? []) {
    for (const { market, quantity } of engine.perpetuals?.positions.ofAccount(account) ?? []) {
      if (market === desk.market.id && quantity > 0n) open += quantity;
    }
  }
  return open;
}

/** Prices and funding as lists and sockets have them. */
function funding(core: Core, desk: Desk) {
  const prices = core.pricing?.of(desk.market.id);
  return {
    mark_price: priceText(prices?.mark ?? desk.lastPrice),
    index_price: priceText(prices?.index ?? desk.lastPrice),
    funding_rate: plain(prices?.rate ?? 0n, pricePrecision),
    funding_rate_indicative: plain(prices?.rate ?? 0n, pricePrecision),
    funding_interval: secondsOf(prices?.interval ?? 0),
    funding_next_apply: secondsOf(prices?.next ?? 0),
    funding_offset: 0,
  };
}

function contractText(core: Core, desk: Desk, exact: boolean): object {
  const { market, mode } = desk;
  const { rules, spec } = market;
  const { size = "1", least = "1" } = listings.get(market.id) ?? {};
  const number = (quantity: bigint): string | number => sizeText(desk, quantity, exact);
  const traded = core.tape.of(market.id);
  return {
    name: market.id,
    type: "direct",
    quanto_multiplier: size,
    leverage_min: "1",
    leverage_max: String(spec.contract?.leverage.most ?? 1),
    maintenance_rate: String(spec.contract?.maintenance ?? 0),
    mark_type: "index",
    last_price: priceText(desk.lastPrice),
    maker_fee_rate: "0.0002",
    taker_fee_rate: "0.0005",
    order_price_round: priceText(rules.tick),
    mark_price_round: "0.01",
    ...funding(core, desk),
    order_size_min: number(rules.minQuantity),
    order_size_max: number(rules.maxQuantity),
    market_order_size_max: number(rules.maxMarketQuantity),
    enable_decimal: least.includes("."),
    order_price_deviate: "0.5",
    orderbook_id: desk.updateId,
    trade_id: tradeId(traded.lastTrade?.id ?? 0),
    trade_size: number(0n),
    position_size: number(openInterest(core, desk)),
    config_change_time: 1_609_899_548,
    in_delisting: false,
    orders_limit: rules.maxOrders,
    create_time: 1_606_292_218,
    launch_time: 1_606_292_218,
    status: mode === "trading" ? "trading" : "circuit_breaker",
  };
}

/** The last 24 hours. `pushed`: on sockets there are no best prices, and there is the funding's time. */
export function tickerText(core: Core, desk: Desk, now: number, exact: boolean, pushed: boolean): object {
  const { bar } = lastDay(core.tape.of(desk.market.id), now);
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  const { funding_interval, funding_next_apply, funding_offset, ...prices } = funding(core, desk);
  const traded = desk.lastPrice !== 0n;
  const size = (quantity: bigint): string => String(sizeText(desk, quantity, exact));
  return {
    contract: desk.market.id,
    last: traded ? priceText(desk.lastPrice) : "",
    change_percentage: shareOf(changeOf(bar), bar.open, 2),
    total_size: size(openInterest(core, desk)),
    low_24h: traded ? priceText(bar.low) : "",
    high_24h: traded ? priceText(bar.high) : "",
    volume_24h: size(bar.volume),
    volume_24h_base: quantityText(desk, bar.volume),
    volume_24h_quote: worthText(desk, bar.quote),
    volume_24h_settle: worthText(desk, bar.quote),
    ...prices,
    quanto_base_rate: "",
    ...(pushed ? { funding_interval, funding_next_apply, funding_offset, t: now } : {
      highest_bid: bid === 0n ? "" : priceText(bid),
      highest_size: bid === 0n ? "" : size(bidQuantity),
      lowest_ask: ask === 0n ? "" : priceText(ask),
      lowest_size: ask === 0n ? "" : size(askQuantity),
    }),
  };
}

function book({ core, params, now, exact }: Call): object {
  const desk = deskOf(core, params);
  const interval = params.number("interval");
  if (interval !== undefined && !interval.isZero()) throw wrong("interval");
  const limit = params.limit(mostLevels, 10);
  const levels = (side: readonly PriceLevel[]): object[] =>
    side.map(([price, quantity]) => ({ p: priceText(price), s: sizeText(desk, quantity, exact) }));
  return {
    ...(params.flag("with_id") ? { id: desk.updateId } : {}),
    current: now / 1_000,
    update: now / 1_000,
    asks: levels(readSide(desk.asks, limit)),
    bids: levels(readSide(desk.bids, limit)),
  };
}

/** A trade with its side in its sign. Over HTTP both times are seconds with a fraction. */
export function tradeText(
  desk: Desk,
  { id, takerSide, quantity, price }: Trade,
  times: object,
  exact: boolean,
): object {
  return {
    size: sizeText(desk, takerSide === "sell" ? -quantity : quantity, exact),
    id: tradeId(id),
    ...times,
    price: priceText(price),
    contract: desk.market.id,
  };
}

function trades({ core, params, exact }: Call): object {
  const desk = deskOf(core, params);
  const [from, to] = params.span();
  const [limit, offset] = [params.limit(mostEntries, 100), params.offset()];
  return desk.log.trades.filter(({ time }) => time >= from && time <= to).reverse().slice(offset, offset + limit)
    .map((trade) => {
      const seconds = trade.time / 1_000;
      return tradeText(desk, trade, { create_time: seconds, create_time_ms: seconds }, exact);
    });
}

function candles(call: Call): object {
  const desk = deskOf(call.core, call.params);
  const { bars } = barsOf(call, desk, { most: mostCandles, usually: "5m" });
  return bars.map((bar) => ({
    t: secondsOf(bar.start),
    v: sizeText(desk, bar.volume, call.exact),
    c: priceText(bar.close),
    h: priceText(bar.high),
    l: priceText(bar.low),
    o: priceText(bar.open),
    sum: worthText(desk, bar.quote),
  }));
}

function rates({ core, params }: Call): object {
  const { market } = deskOf(core, params);
  const [from, to] = params.span();
  return (core.pricing?.of(market.id).past ?? []).filter(({ time }) => time >= from && time <= to)
    .slice(-params.limit(mostEntries, 100)).reverse()
    .map(({ time, rate }) => ({ t: secondsOf(time), r: plain(rate, pricePrecision) }));
}

const open = (pool: string) => ({ security: "none", pool }) as const;
const base = "/api/v4/futures/usdt";

export const perpMarket: readonly Operation[] = [
  {
    route: ["GET", `${base}/contracts`],
    ...open("listFuturesContracts"),
    run: ({ core, exact }) => [...core.engine.markets()].map((desk) => contractText(core, desk, exact)),
  },
  {
    route: ["GET", `${base}/contracts/{contract}`],
    ...open("getFuturesContract"),
    run: ({ core, params, exact }) => contractText(core, deskOf(core, params), exact),
  },
  {
    route: ["GET", `${base}/tickers`],
    ...open("listFuturesTickers"),
    run: ({ core, params, now, exact }) =>
      desksOf(core, params).map((desk) => tickerText(core, desk, now, exact, false)),
  },
  { route: ["GET", `${base}/order_book`], ...open("listFuturesOrderBook"), run: book },
  { route: ["GET", `${base}/trades`], ...open("listFuturesTrades"), run: trades },
  { route: ["GET", `${base}/candlesticks`], ...open("listFuturesCandlesticks"), run: candles },
  { route: ["GET", `${base}/funding_rate`], ...open("listFuturesFundingRateHistory"), run: rates },
];
