/** The venue's words for what the engine calls otherwise, its numbers and hashes, and how it writes amounts. */
import { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, ExpiryReason, Order, PriceLevel, Side } from "../../engine/mod.ts";
import { pricePrecision, toDecimal, toText } from "../../engine/mod.ts";
import { listings } from "./venue.ts";

/** A number with one decimal at least, and without zeroes at its end else: `113377.0`, `0.2`. */
export function plain(atoms: Atoms, precision: number): string {
  const text = toText(atoms, precision);
  if (precision === 0) return `${text}.0`;
  return text.replace(/0+$/, "").replace(/\.$/, ".0");
}

export function priceText(price: Atoms): string {
  return plain(price, pricePrecision);
}

export function sizeText({ market }: Desk, quantity: Atoms): string {
  return plain(quantity, market.quantityPrecision);
}

/** An amount of what a market is paid in. */
export function worthText({ market }: Desk, worth: Atoms): string {
  return plain(worth, market.worthPrecision);
}

/** A quotient with so many decimals, the rest cut off; `0.0` where it would be none. */
export function quotient(part: Decimal, whole: Decimal, decimals: number): string {
  if (whole.isZero()) return "0.0";
  const text = part.div(whole).toDecimalPlaces(decimals, Decimal.ROUND_DOWN).toFixed();
  return text.includes(".") ? text : `${text}.0`;
}

/** The average price of what is filled. */
export function averageText({ market }: Desk, executed: Atoms, worth: Atoms): string {
  return quotient(toDecimal(worth, market.worthPrecision), toDecimal(executed, market.quantityPrecision), 10);
}

/** The middle of the book; nothing where a side is empty. */
export function midText(desk: Desk): string | null {
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  if (bid === undefined || ask === undefined) return null;
  return quotient(toDecimal(bid.price + ask.price, pricePrecision), new Decimal(2), pricePrecision);
}

export const sideWord: Readonly<Record<Side, "A" | "B">> = { buy: "B", sell: "A" };

/** Numbers of orders: those of the engine are even, those that the engine never sees are odd. */
const firstOrder = 566_617_000_000;

export const orderNumber = (id: number): number => firstOrder + 2 * id;
export const ownNumber = (count: number): number => firstOrder + 2 * count + 1;

const bits50 = (1n << 50n) - 1n;

/** A trade's number: 50 bits, the same for both orders and the public, and another one for each trade of a coin. */
export function tradeNumber(id: number): number {
  // Odd factors and additions keep all of them apart.
  return Number((BigInt(id) * 0x2d51_9e37_79b9n + 0x1_b873_5931n) & bits50);
}

/** The transaction of a trade. */
export function tradeHash(market: string, id: number): string {
  const asset = listings.get(market)?.asset ?? 0;
  const word = (seed: bigint): string => {
    const mixed = (BigInt(id) + BigInt(asset) * 0x1_0000_0001n + seed) * 0x9e37_79b9_7f4a_7c15n;
    return (mixed & 0xffff_ffff_ffff_ffffn).toString(16).padStart(16, "0");
  };
  return `0x${word(1n)}${word(2n)}${word(3n)}${word(4n)}`;
}

/** What stands for an order of the account without an id of its client. */
export const nameless = "~";

/** The client's id of an order, or nothing. */
export function cloidOf(clientId: string): string | null {
  return clientId.startsWith("0x") ? clientId : null;
}

const endings: Readonly<Record<ExpiryReason, string>> = {
  rejected: "rejected",
  venue: "internalCancel",
  "other-leg": "siblingFilledCanceled",
  "working-order-expired": "internalCancel",
  "unfilled-ioc": "iocCancelRejected",
  "unfilled-fok": "iocCancelRejected",
  "no-liquidity": "marketOrderNoLiquidityRejected",
  "nothing-to-reduce": "reduceOnlyCanceled",
  liquidation: "liquidatedCanceled",
  "would-take": "badAloPxRejected",
};

/** What became of an order (docs: "Query order status"). One that was immediate-or-cancel and found something is filled. */
export function stateWord({ status, executed, expiry }: Pick<Order, "status" | "executed" | "expiry">): string {
  switch (status) {
    case "pending":
    case "new":
    case "partially-filled":
      return "open";
    case "filled":
      return "filled";
    case "canceled":
      return "canceled";
    case "prevented":
      return "selfTradeCanceled";
    case "expired":
      if ((expiry === "unfilled-ioc" || expiry === "no-liquidity") && executed > 0n) return "filled";
      return endings[expiry ?? "venue"];
  }
}

/** What an order is that the venue has ended itself: in its words, canceled, or done without having found all it wanted. */
export function endingOf({ status, expiry }: Pick<Order, "status" | "expiry">): "canceled" | "expired" {
  const word = stateWord({ status, expiry, executed: 0n });
  return /[cC]ancel(?:ed)?$/.test(word) ? "canceled" : "expired";
}

/** Levels of a side of a book, with how many orders each has. */
export function levelTexts(desk: Desk, side: Side, levels: readonly PriceLevel[]): object[] {
  const counts = new Map<Atoms, number>();
  if (levels.length !== 0) {
    const last = (levels.at(-1) as PriceLevel)[0];
    for (const level of desk.own(side).levels()) {
      let count = 0;
      for (let resting = level.first; resting !== undefined; resting = resting.next) count++;
      counts.set(level.price, count);
      if (level.price === last) break;
    }
  }
  return levels.map(([price, quantity]) => ({
    px: priceText(price),
    sz: sizeText(desk, quantity),
    n: counts.get(price) ?? 1,
  }));
}
