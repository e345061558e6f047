/** Contracts and their market data: Gate's words to ours. Amounts come as numbers of contracts. Pure. */
import type {
  Contract as RawContract,
  FuturesCandle,
  FuturesTicker,
  FuturesTrade,
} from "../../../../generated/gate/perp.ts";
import { amountOf } from "../../../connector/contracts.ts";
import { isOver } from "../../../connector/intervals.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf } from "../../../connector/texts.ts";
import { type Decimal, Decimal as Exact, decimal } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import type { Candle, CandleInterval, Market, MarketStatus, Side, Ticker, Trade } from "../../../model/mod.ts";
import { glance, taken } from "./market.ts";
import { msOf } from "./values.ts";

/** Of one that is being taken down orders may only close: it keeps the venue's word. */
const contractStatuses: Readonly<Record<string, MarketStatus>> = {
  trading: "trading",
  prelaunch: "halted",
  delisted: "halted",
  circuit_breaker: "halted",
};

/**
 * A contract, or `undefined` for one that is not worth a fixed amount of base. Where parts of contracts are traded their
 * step is nowhere said: the smallest order is taken for it, which whoever looked found to be a tenth.
 */
export function toContract(raw: RawContract): Market<RawContract> | undefined {
  const size = above(raw.quanto_multiplier);
  const at = raw.name.lastIndexOf("_");
  if (raw.type !== "direct" || !size || at < 1) return undefined;
  const [base, quote] = [raw.name.slice(0, at), raw.name.slice(at + 1)];
  const least = above(raw.order_size_min);
  const lot = (raw.enable_decimal ? least : undefined) ?? decimal(1);
  const [most, forMarket, leverage] = [raw.order_size_max, raw.market_order_size_max, raw.leverage_max].map(above);
  const [maker, taker] = [told(raw.maker_fee_rate), told(raw.taker_fee_rate)];
  const status = raw.status === undefined ? (raw.in_delisting ? "delisting" : "trading") : raw.status;
  return present<Market<RawContract>>({
    symbol: `${base}/${quote}:${quote}`,
    id: raw.name,
    kind: "perp",
    base,
    quote,
    contract: { settle: quote, inverse: false, size, ...(leverage ? { maxLeverage: leverage } : {}) },
    status: raw.in_delisting && status === "trading" ? "delisting" : meaning(contractStatuses, status) ?? status,
    tickSize: decimal(raw.order_price_round),
    lotSize: lot.times(size),
    price: {},
    amount: { min: Exact.max(least ?? lot, lot).times(size), ...(most ? { max: most.times(size) } : {}) },
    marketAmount: forMarket ? { max: forMarket.times(size) } : undefined,
    notional: { forMarket: false },
    ...taken,
    fees: maker && taker ? { maker, taker } : undefined,
    raw,
  });
}

/** Trades of contracts: positive is a taker who bought (docs: "Trades notification"). */
export function toContractTrades(market: Market, raws: readonly FuturesTrade[]): Trade<FuturesTrade>[] {
  return chronological(raws.map((raw) => ({
    id: String(raw.id),
    symbol: market.symbol,
    ...sized(market, raw.size),
    price: decimal(raw.price),
    time: Math.floor(msOf(raw.create_time_ms ?? raw.create_time)),
    raw,
  })));
}

/** Side and amount of a signed number of contracts. */
export function sized(market: Market, size: string | number): { readonly side: Side; readonly amount: Decimal } {
  const contracts = decimal(size);
  return { side: contracts.isNegative() ? "sell" : "buy", amount: amountOf(market, contracts.abs()) };
}

/** A ticker of a contract. On the socket it has neither bid nor ask. */
export function toContractTicker(market: Market, raw: FuturesTicker, time?: number): Ticker<FuturesTicker> | undefined {
  const volume = told(raw.volume_24h);
  return glance(market, raw, {
    volume: volume && amountOf(market, volume),
    quoteVolume: raw.volume_24h_quote,
    time,
  });
}

/** A candle of contracts. Over HTTP nothing says whether it is over: `now`, the venue's time, does. */
export function toContractCandle(
  market: Market,
  interval: CandleInterval,
  raw: FuturesCandle,
  now?: number,
): Candle<FuturesCandle> {
  const time = msOf(raw.t);
  return candleOf(market, interval, {
    time,
    open: raw.o,
    high: raw.h,
    low: raw.l,
    close: raw.c,
    volume: amountOf(market, decimal(raw.v ?? 0)),
    quoteVolume: raw.sum ?? raw.a,
    closed: raw.w === true || (now !== undefined && isOver(interval, time, now)),
  }, raw);
}
