/** Positions, funding, leverage, and what an account of contracts has and pays: Gate's words to ours. Pure. */
import type {
  Contract as RawContract,
  FundingRateRecord,
  FuturesAccount,
  FuturesAccountBook,
  FuturesFee,
  FuturesTicker,
  Position as RawPosition,
} from "../../../../generated/gate/perp.ts";
import { amountOf, settleOf, walletOf } from "../../../connector/contracts.ts";
import { fundingOf, positionOf } from "../../../connector/texts.ts";
import { Decimal, decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { above, told } from "../../../core/numbers.ts";
import type {
  Balance,
  FundingPayment,
  FundingRate,
  Leverage,
  MarginMode,
  Market,
  OpenInterest,
  PastFundingRate,
  Position,
  TradingFees,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { msOf } from "./values.ts";

/** No price liquidates a position whose price is told as this or more. */
const outOfReach = 99_999_999;

/** A leverage of 0 is cross margin (docs: "Position", leverage); what is told of late says it in words. */
export function marginModeOf({ pos_margin_mode, leverage }: RawPosition): MarginMode | undefined {
  if (pos_margin_mode === "isolated") return "isolated";
  if (pos_margin_mode === "cross") return "cross";
  const own = told(leverage);
  return own && (own.isZero() ? "cross" : "isolated");
}

function leverageOf(raw: RawPosition, mode: MarginMode | undefined): Decimal | undefined {
  return above(raw.lever) ?? above(mode === "cross" ? raw.cross_leverage_limit : raw.leverage);
}

export function toPosition(market: Market, raw: RawPosition): Position<RawPosition> {
  const marginMode = marginModeOf(raw);
  const time = raw.time_ms ?? raw.update_time ?? raw.time;
  if (time === undefined) throw new SchemaError("update_time", "the time of a position", "none", about);
  return positionOf(market, {
    side: raw.mode === "dual_long" ? "long" : raw.mode === "dual_short" ? "short" : undefined,
    amount: amountOf(market, decimal(raw.size)),
    entryPrice: raw.entry_price,
    markPrice: raw.mark_price,
    liquidationPrice: told(raw.liq_price)?.lt(outOfReach) ? raw.liq_price : undefined,
    unrealizedProfit: raw.unrealised_pnl,
    realizedProfit: raw.realised_pnl,
    leverage: leverageOf(raw, marginMode),
    marginMode,
    margin: raw.margin,
    time: msOf(time),
  }, raw);
}

/** Terms of a market. A cross position without a bound of its own may use the highest leverage. */
export function toLeverage(market: Market, raws: readonly RawPosition[]): Leverage {
  const told = raws.flatMap((raw) => {
    const mode = marginModeOf(raw);
    const leverage = leverageOf(raw, mode) ?? market.contract?.maxLeverage;
    return mode && leverage ? [{ mode, leverage }] : [];
  });
  const [first] = told;
  if (!first) throw new SchemaError("", `the leverage of ${market.symbol}`, "none", about);
  // Of two positions that differ the higher one is told.
  const leverage = Decimal.max(...told.map((one) => one.leverage));
  return { symbol: market.symbol, leverage, marginMode: first.mode };
}

/** Funding as the list of contracts, or the socket's ticker, has it. Only the latter tells a time. */
export function toFundingRate<Raw extends RawContract | FuturesTicker>(
  market: Market,
  raw: Raw,
  time: number,
): FundingRate<Raw> {
  const { funding_interval: interval, funding_next_apply: next } = raw;
  return fundingOf(market, {
    rate: raw.funding_rate,
    interval: (interval ?? 0) * 1_000,
    nextTime: msOf(next ?? 0),
    markPrice: raw.mark_price,
    indexPrice: raw.index_price,
    time,
  }, raw);
}

export function toPastFunding(market: Market, raw: FundingRateRecord): PastFundingRate<FundingRateRecord> {
  return { symbol: market.symbol, rate: decimal(raw.r), time: msOf(raw.t), raw };
}

/** Payments of old have no id: a contract has one at a time. */
export function toFundingPayment(market: Market, raw: FuturesAccountBook): FundingPayment<FuturesAccountBook> {
  const time = Math.floor(msOf(raw.time));
  return {
    id: raw.id || String(time),
    symbol: market.symbol,
    amount: decimal(raw.change),
    asset: settleOf(market),
    time,
    raw,
  };
}

export function toOpenInterest(market: Market, raw: FuturesTicker): OpenInterest<FuturesTicker> {
  const contracts = told(raw.total_size);
  if (!contracts) throw new SchemaError("total_size", "what is open", "nothing", about);
  return { symbol: market.symbol, amount: amountOf(market, contracts), raw };
}

export function toFuturesBalance({ currency, total, available }: FuturesAccount): Balance {
  return walletOf(currency, decimal(total), decimal(available));
}

export function toContractFees(market: Market, raw: FuturesFee): TradingFees<FuturesFee> {
  return { symbol: market.symbol, maker: decimal(raw.maker_fee), taker: decimal(raw.taker_fee), raw };
}
