/**
 * Contracts: what an amount is worth, and how many contracts it makes. Pure.
 *
 * Amounts are in base. Those of an inverse contract are in quote, as a contract is a fixed amount of it: in base it would be
 * another amount at each price, and none of them exact.
 */
import { type Decimal, Decimal as Exact, zero } from "../core/decimal.ts";
import type { Balance } from "../model/data.ts";
import type { Market } from "../model/market.ts";

/** An amount at a price, in quote: what limits on the notional are about. */
export function notionalOf({ contract }: Market, amount: Decimal, price: Decimal): Decimal {
  return contract?.inverse ? amount : amount.times(price);
}

/**
 * An amount at a price, in the asset that is paid in: quote, or what the contract settles in. Of an inverse contract it is a
 * quotient, with as many digits as a `Decimal` keeps.
 */
export function worthOf({ contract }: Market, amount: Decimal, price: Decimal): Decimal {
  return contract?.inverse ? amount.div(price) : amount.times(price);
}

/** The asset that fees, profits and losses are paid in. Of a spot trade it is that of the fee on a sell. */
export function settleOf({ contract, quote }: Market): string {
  return contract?.settle ?? quote;
}

/** How many contracts an amount makes. Whole where the amount satisfies the market's rules. */
export function contractsOf({ contract }: Market, amount: Decimal): Decimal {
  return contract === undefined ? amount : amount.div(contract.size);
}

/** What a number of contracts is, as an amount. */
export function amountOf({ contract }: Market, contracts: Decimal): Decimal {
  return contract === undefined ? contracts : contracts.times(contract.size);
}

/**
 * What an account of contracts has of an asset that it pays margin with: `cash` without the profits of what is open, and of it
 * what is `available` for more. A venue may count open profits among that: then all of the cash is free.
 */
export function walletOf(asset: string, cash: Decimal, available: Decimal): Balance {
  // What is owed is no one's margin.
  const free = cash.gt(0) ? Exact.max(zero, Exact.min(cash, available)) : cash;
  return { asset, total: cash, free, held: cash.minus(free) };
}
