/** Perpetual contracts: markets, funding, positions. All of them linear, a contract is one coin, and one-way. Pure. */
import type {
  ActiveAssetData,
  ClearinghouseState,
  FundingPayment as RawPayment,
  FundingRate as RawPastFunding,
  Meta,
  PerpAsset,
  PerpAssetCtx,
  Position as RawPosition,
} from "../../../../generated/hyperliquid/perp.ts";
import { walletOf } from "../../../connector/contracts.ts";
import { fundingOf, positionOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
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
} from "../../../model/mod.ts";
import { sizes } from "./market.ts";

/** A contract of the first dex. `number`: its place in the list, which is what actions call it. */
export interface ContractListing {
  readonly number: number;
  readonly asset: PerpAsset;
}

/** Funding is paid every full hour (docs: Funding). */
export const fundingInterval = 3_600_000;

/** The contracts of a dex. `names`: what tokens are called here; one of them is what the dex settles in. */
export function toContracts(
  { universe, collateralToken = 0 }: Meta,
  names: ReadonlyMap<number, string>,
): Market<ContractListing>[] {
  const settle = names.get(collateralToken);
  if (settle === undefined) return [];
  return universe.map((asset, number) => ({
    symbol: `${asset.name}/${settle}:${settle}`,
    id: asset.name,
    kind: "perp",
    base: asset.name,
    quote: settle,
    contract: { settle, inverse: false, size: decimal(1), maxLeverage: decimal(asset.maxLeverage) },
    status: asset.isDelisted ? "delisted" : "trading",
    ...sizes(asset.szDecimals, 6),
    orderTypes: ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"],
    raw: { number, asset },
  }));
}

/** The rate of the hour that is running. `now`: the venue's time, as the context has none. */
export function toFundingRate(market: Market, raw: PerpAssetCtx, now: number): FundingRate<PerpAssetCtx> {
  return fundingOf(market, {
    rate: raw.funding,
    interval: fundingInterval,
    nextTime: Math.floor(now / fundingInterval) * fundingInterval + fundingInterval,
    markPrice: raw.markPx,
    indexPrice: raw.oraclePx,
    time: now,
  }, raw);
}

/** A rate that was paid. The time told is that of the block, some milliseconds after the hour. */
export function toPastFunding(market: Market, raw: RawPastFunding): PastFundingRate<RawPastFunding> {
  const time = Math.floor(raw.time / fundingInterval) * fundingInterval;
  return { symbol: market.symbol, rate: decimal(raw.fundingRate), time, raw };
}

/** `usdc` is what the account got, in what the contract settles in: negative where it paid. */
export function toFundingPayment(market: Market, raw: RawPayment): FundingPayment<RawPayment> {
  return {
    id: `${raw.time}-${raw.delta.coin}`,
    symbol: market.symbol,
    amount: decimal(raw.delta.usdc),
    asset: market.quote,
    rate: decimal(raw.delta.fundingRate),
    time: raw.time,
    raw,
  };
}

/** What is open, in coins. */
export function toOpenInterest(market: Market, raw: PerpAssetCtx): OpenInterest<PerpAssetCtx> {
  return { symbol: market.symbol, amount: decimal(raw.openInterest), raw };
}

/** A position; `szi` is negative where it is short. The mark price is in its value. */
export function toPosition(market: Market, raw: RawPosition, time: number): Position<RawPosition> {
  const amount = decimal(raw.szi);
  return positionOf(market, {
    amount,
    entryPrice: raw.entryPx,
    markPrice: amount.isZero() ? undefined : decimal(raw.positionValue).div(amount.abs()),
    liquidationPrice: raw.liquidationPx,
    unrealizedProfit: raw.unrealizedPnl,
    leverage: raw.leverage.value,
    marginMode: modeOf(raw.leverage.type),
    margin: raw.marginUsed,
    time,
  }, raw);
}

/**
 * The margin of an account that keeps it apart from its tokens: what it is worth without the profits of what is open, and what
 * may be withdrawn of it.
 */
export function toMargin({ marginSummary, withdrawable, assetPositions }: ClearinghouseState, asset: string): Balance {
  const worth = decimal(marginSummary.accountValue);
  const cash = assetPositions.reduce((left, { position }) => left.minus(position.unrealizedPnl), worth);
  return walletOf(asset, cash, decimal(withdrawable));
}

/** The terms of one market. */
export function toLeverage(market: Market, { leverage }: ActiveAssetData): Leverage {
  return { symbol: market.symbol, leverage: decimal(leverage.value), marginMode: modeOf(leverage.type) };
}

function modeOf(word: string): MarginMode {
  return word === "isolated" ? "isolated" : "cross";
}
