/** The words of USD-M futures for what the engine calls otherwise, and their way to write numbers. */
import type { Atoms, Desk, MarginMode, Order, PositionSide, SelfTrade } from "../../../engine/mod.ts";
import { toText } from "../../../engine/mod.ts";
import { decimals, money } from "../words.ts";

/** Decimals that the multiples of a step have. */
export function decimalsOf(step: Atoms): number {
  const zeros = /0*$/.exec(step.toString())?.[0].length ?? 0;
  return Math.max(0, decimals - zeros);
}

function cut(atoms: Atoms, digits: number): string {
  return toText(atoms / 10n ** BigInt(decimals - digits), digits);
}

/** A price with the decimals of its market; "0" where there is none. */
export function price(desk: Desk, atoms: Atoms): string {
  return atoms === 0n ? "0" : cut(atoms, decimalsOf(desk.market.rules.tick));
}

/** A quantity with the decimals of its market. */
export function quantity(desk: Desk, atoms: Atoms): string {
  return cut(atoms, decimalsOf(desk.market.rules.step));
}

/** The average price of what is executed. */
export function averagePrice(desk: Desk, { executed, executedQuote }: Readonly<Order>): string {
  return executed === 0n ? "0" : money(executedQuote * desk.market.quoteUnit / executed);
}

export const positionWord: Readonly<Record<PositionSide, string>> = { both: "BOTH", long: "LONG", short: "SHORT" };

export const marginWord: Readonly<Record<MarginMode, string>> = { cross: "CROSSED", isolated: "ISOLATED" };

export const selfTradeWord: Readonly<Record<Exclude<SelfTrade, "decrement">, string>> = {
  none: "NONE",
  "expire-taker": "EXPIRE_TAKER",
  "expire-maker": "EXPIRE_MAKER",
  "expire-both": "EXPIRE_BOTH",
};

/** What an order was placed as. */
export function typeWord({ type }: Pick<Order, "type">): string {
  return type === "market" ? "MARKET" : "LIMIT";
}

/** How long an order stays; post-only is told as that. */
export function timeWord({ type, timeInForce }: Pick<Order, "type" | "timeInForce">): string {
  return type === "limit-maker" ? "GTX" : timeInForce;
}

/** Client order ids of the orders by which the venue closes positions. */
export function isForced({ placedAs }: Pick<Order, "placedAs">): boolean {
  return placedAs.startsWith("autoclose-");
}
