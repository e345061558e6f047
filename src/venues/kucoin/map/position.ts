/** Positions, balances and funding payments of contracts. Pure. */
import type {
  Account,
  Payment,
  Position as RawPosition,
  PositionEvent,
  WalletEvent,
} from "../../../../generated/kucoin/perp.ts";
import { amountOf, walletOf } from "../../../connector/contracts.ts";
import { positionOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import type { Int64 } from "../../../core/endpoint.ts";
import { meaning } from "../../../core/meaning.ts";
import type { Balance, FundingPayment, MarginMode, Market, Position, PositionSide } from "../../../model/mod.ts";
import { coinOf } from "./contract.ts";

const sides: Readonly<Record<string, PositionSide>> = { LONG: "long", SHORT: "short" };

export function marginModeOf(word: string): MarginMode {
  return word === "ISOLATED" ? "isolated" : "cross";
}

/** Messages that tell of something else have neither size nor time: no position. */
type Told = (RawPosition | PositionEvent) & { readonly currentQty: number; readonly currentTimestamp: Int64 };

function isTold(raw: RawPosition | PositionEvent): raw is Told {
  return raw.currentQty !== undefined && raw.currentTimestamp !== undefined;
}

/** A position; nothing for a message that tells of something else. In hedge mode the side tells which is short. */
export function toPosition<Raw extends RawPosition | PositionEvent>(market: Market, raw: Raw): Position<Raw>[] {
  if (!isTold(raw)) return [];
  const side = meaning(sides, raw.positionSide ?? "");
  const contracts = decimal(raw.currentQty);
  return [positionOf(market, {
    side,
    amount: amountOf(market, side === "short" ? contracts.abs().neg() : contracts),
    entryPrice: raw.avgEntryPrice,
    markPrice: raw.markPrice,
    liquidationPrice: raw.liquidationPrice,
    unrealizedProfit: raw.unrealisedPnl,
    realizedProfit: raw.realisedPnl,
    leverage: raw.leverage,
    marginMode: marginModeOf(raw.marginMode),
    margin: raw.posMargin,
    time: Number(raw.currentTimestamp),
  }, raw)];
}

/** Without the profits of what is open. */
export function toWallet(raw: Account): Balance {
  return walletOf(coinOf(raw.currency), decimal(raw.marginBalance), decimal(raw.availableBalance));
}

export function toWalletEvent(raw: WalletEvent): Balance {
  return walletOf(coinOf(raw.currency), decimal(raw.walletBalance), decimal(raw.availableBalance));
}

/** Above zero the account got it, as ours. */
export function toPayment({ symbol }: Market, raw: Payment): FundingPayment<Payment> {
  return {
    id: String(raw.id),
    symbol,
    amount: decimal(raw.funding),
    asset: coinOf(raw.settleCurrency),
    rate: decimal(raw.fundingRate),
    time: Number(raw.timePoint),
    raw,
  };
}
