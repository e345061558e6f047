/** Positions, balances and terms of an account of USD-M futures. Pure. */
import type {
  AccountUpdateEvent,
  Balance as RawBalance,
  CommissionRate,
  Income,
  PositionRisk,
  SymbolConfig,
} from "../../../../generated/binance/perp.ts";
import type { BalancesAt } from "../../../connector/adapter.ts";
import { walletOf } from "../../../connector/contracts.ts";
import { positionOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { above } from "../../../core/numbers.ts";
import type { FundingPayment, Leverage, MarginMode, Market, Position, TradingFees } from "../../../model/mod.ts";
import { bySide } from "./perp-order.ts";

/** A position that is open. What it trades at is told by `configs`: leverage and margin mode are not told with it. */
export function toPosition(market: Market, raw: PositionRisk, config?: SymbolConfig): Position<PositionRisk> {
  return positionOf(market, {
    ...bySide(raw.positionSide),
    amount: decimal(raw.positionAmt),
    entryPrice: raw.entryPrice,
    markPrice: raw.markPrice,
    liquidationPrice: raw.liquidationPrice,
    unrealizedProfit: raw.unRealizedProfit,
    leverage: config?.leverage,
    marginMode: config && marginModeOf(config.marginType),
    margin: raw.isolatedMargin,
    time: raw.updateTime,
  }, raw);
}

/** The positions that changed (docs: Event: Balance and Position Update). An amount of 0: it is closed. */
export function toPositionChanges(
  event: AccountUpdateEvent,
  marketOf: (id: string) => Market | undefined,
): Position[] {
  return (event.a.P ?? []).flatMap((raw): Position[] => {
    const market = marketOf(raw.s);
    const entry = above(raw.ep);
    return market === undefined ? [] : [{
      symbol: market.symbol,
      ...bySide(raw.ps),
      amount: decimal(raw.pa),
      ...(entry ? { entryPrice: entry } : {}),
      unrealizedProfit: decimal(raw.up),
      realizedProfit: decimal(raw.cr),
      marginMode: marginModeOf(raw.mt),
      time: event.T,
    }];
  });
}

/** The wallet, and what of it no position or order needs. */
export function toContractBalances(raws: readonly RawBalance[]): BalancesAt {
  const balances = raws.map(({ asset, balance, availableBalance }) =>
    walletOf(asset, decimal(balance), decimal(availableBalance))
  );
  return { balances, time: Math.max(0, ...raws.map(({ updateTime }) => updateTime)) };
}

/** The terms of one market. */
export function toLeverage(market: Market, raw: SymbolConfig): Leverage {
  return { symbol: market.symbol, leverage: decimal(raw.leverage), marginMode: marginModeOf(raw.marginType) };
}

export function toContractFees(market: Market, raw: CommissionRate): TradingFees<CommissionRate> {
  return {
    symbol: market.symbol,
    maker: decimal(raw.makerCommissionRate),
    taker: decimal(raw.takerCommissionRate),
    raw,
  };
}

/** A payment for a position. Its number is the venue's of all kinds of income: it is unique within one. */
export function toFundingPayment(market: Market, raw: Income): FundingPayment<Income> {
  return {
    id: `${raw.incomeType} ${raw.tranId}`,
    symbol: market.symbol,
    amount: decimal(raw.income),
    asset: raw.asset,
    time: raw.time,
    raw,
  };
}

function marginModeOf(word: string): MarginMode {
  return word.toLowerCase() === "isolated" ? "isolated" : "cross";
}
