/** The venue's words for what the engine calls otherwise, its ids, and how it writes numbers. */
import { Decimal, decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, ExpiryReason, Order } from "../../engine/mod.ts";
import { toAtoms, toDecimal } from "../../engine/mod.ts";
import { plain, priceText, worthText } from "../../gateway/numbers.ts";
import { listings } from "./venue.ts";

export { plain, priceText, worthText };

/** A price where there is one, else nothing. */
export function priceOrNone(price: Atoms): string {
  return price === 0n ? "" : priceText(price);
}

/** What one contract of a market is, in what the market trades; 1 on spot. */
export function contractSize(market: string): Decimal {
  return decimal(listings.get(market)?.contract?.size ?? 1);
}

/** A quantity of a market: base on spot, a number of contracts else. */
export function sizeText({ market }: Desk, quantity: Atoms): string {
  if (market.spec.contract === undefined) return plain(quantity, market.quantityPrecision);
  return toDecimal(quantity, market.quantityPrecision).div(contractSize(market.id)).toFixed();
}

/** The quantity that a size stands for; `undefined` where it has more decimals than the market can count. */
export function readSize({ market }: Desk, size: Decimal): Atoms | undefined {
  try {
    return toAtoms(size.times(contractSize(market.id)), market.quantityPrecision);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is charged is below zero here. */
export function feeText(fee: Atoms, precision: number): string {
  return plain(-fee, precision);
}

/** Digits of an average price. The rest is cut off. */
const averageDigits = 20;

/** The average price of what is filled, or nothing. */
export function averageText({ market }: Desk, executed: Atoms, worth: Atoms): string {
  if (executed === 0n || worth === 0n) return "";
  const [filled, paid] = [toDecimal(executed, market.quantityPrecision), toDecimal(worth, market.worthPrecision)];
  const average = market.inverse ? filled.div(paid) : paid.div(filled);
  return average.toSignificantDigits(averageDigits, Decimal.ROUND_DOWN).toFixed();
}

/** A share of something that is written with so many decimals. */
export function shareText(part: Decimal, whole: Decimal): string {
  return whole.isZero() ? "0" : part.div(whole).toDecimalPlaces(8, Decimal.ROUND_DOWN).toFixed();
}

/** The numbers that ids begin at, and how far they are apart: they have as many digits as the venue's. */
const firstOrder = 2_510_000_000_000_000_000n;
const firstBill = 2_610_000_000_000_000_000n;
const apart = 32_768n;
const algoOffset = 16_384n;

const idText = (first: bigint, number: number): string => String(first + BigInt(number) * apart);

function numberOf(first: bigint, id: string): number | undefined {
  if (!/^\d{1,19}$/.test(id)) return undefined;
  const distance = BigInt(id) - first;
  return distance > 0n && distance % apart === 0n ? Number(distance / apart) : undefined;
}

export const orderId = (id: number): string => idText(firstOrder, id);
export const orderNumber = (id: string): number | undefined => numberOf(firstOrder, id);
export const algoId = (id: number): string => idText(firstOrder + algoOffset, id);
export const algoNumber = (id: string): number | undefined => numberOf(firstOrder + algoOffset, id);
export const billId = (id: number): string => idText(firstBill, id);
export const billNumber = (id: string): number | undefined => numberOf(firstBill, id);

/** Names that orders go by at the engine when their owners have given none. */
export const nameless = "~";

/** The client's id of an order, or nothing. */
export function clientIdText({ clientId }: Pick<Order, "clientId">): string {
  return clientId.startsWith(nameless) ? "" : clientId;
}

/** The venue's word for the state of an order. */
export function stateWord({ status, executed }: Pick<Order, "status" | "executed">): string {
  switch (status) {
    case "pending":
    case "new":
    case "partially-filled":
      return executed === 0n ? "live" : "partially_filled";
    case "filled":
      return "filled";
    case "canceled":
    case "expired":
    case "prevented":
      return "canceled";
  }
}

/** Why orders are canceled (docs: "Order channel", cancelSource). */
export const byUser = "1";
export const bySwitch = "20";
const selfTrade = "32";

const sources: Readonly<Record<ExpiryReason, readonly [code: string, text: string]>> = {
  rejected: ["0", "Order canceled by system"],
  venue: ["0", "Order canceled by system"],
  "other-leg": ["0", "Order canceled by system"],
  "working-order-expired": ["0", "Order canceled by system"],
  "unfilled-fok": ["13", "Order canceled: FOK order was not filled entirely"],
  "unfilled-ioc": ["14", "Order canceled: IOC order was not filled entirely"],
  // The other side ended: what is left would be beyond every price there is.
  "no-liquidity": ["15", "Order canceled: the order price is beyond the limit"],
  "nothing-to-reduce": ["2", "Order canceled: the position of this reduce-only order was closed"],
  liquidation: ["3", "Order canceled: insufficient margin"],
  "would-take": ["31", "The post-only order would take liquidity"],
};

/** Why an order was canceled, as code and text; nothing where it was not. */
export function cancelSource(order: Pick<Order, "status" | "expiry">, source: string): readonly [string, string] {
  if (order.status === "canceled") {
    return source === bySwitch
      ? [source, "Canceled by cancel all after"]
      : [source || byUser, "Order canceled by user"];
  }
  if (order.status === "prevented") return [selfTrade, "Self trade prevention"];
  if (order.status === "expired") return sources[order.expiry ?? "venue"];
  return ["", ""];
}
