/** The venue's words for what the engine calls otherwise, its ids, and how it writes numbers. */
import { Decimal, decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order } from "../../engine/mod.ts";
import { isStop, pricePrecision, toDecimal } from "../../engine/mod.ts";
import { plain, priceText, quantityText as sizeText, worthText } from "../../gateway/numbers.ts";

/** A product line of the venue. */
export type Category = "spot" | "linear" | "inverse";

export const categories = ["spot", "linear", "inverse", "option"] as const;

export function categoryOf({ market }: Desk): Category {
  return market.spec.contract === undefined ? "spot" : market.inverse ? "inverse" : "linear";
}

export { plain, priceText, sizeText, worthText };

/** Digits of an average price. The rest is cut off. */
const averageDigits = 16;

/** The average price of what is filled; `none` where nothing is. */
export function averageText({ market }: Desk, executed: Atoms, worth: Atoms, none: string): string {
  if (executed === 0n || worth === 0n) return none;
  const [filled, paid] = [toDecimal(executed, market.quantityPrecision), toDecimal(worth, market.worthPrecision)];
  const average = market.inverse ? filled.div(paid) : paid.div(filled);
  return average.toSignificantDigits(averageDigits, Decimal.ROUND_DOWN).toFixed();
}

/** A rate in units of 10^-8, as a share. */
export function rateText(rate: Atoms): string {
  return plain(rate, pricePrecision);
}

/** How much a price has changed, as a share of what it was. */
export function changeText(before: Atoms, now: Atoms): string {
  if (before === 0n) return "0";
  return decimal(String(now - before)).div(String(before)).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed();
}

/** Spot numbers its orders and trades, contracts have UUIDs for them. The numbers begin where the venue's have as many digits. */
const firstOrder = 2_088_690_000_000_000_000n;
const firstTrade = 2_290_000_000_000_000_000n;
const ordersApart = 2n;
const tradesApart = 10_000_000n;
const halfOfHex = 0x1_0000_0000;
/** Makes the first digits of ids that follow each other different. */
const spread = 40_503;

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0").slice(-digits);

export function orderId(number: number, spot: boolean): string {
  if (spot) return String(firstOrder + BigInt(number) * ordersApart);
  return `${hex(number * spread % halfOfHex, 8)}-7f21-4079-913d-${hex(number, 12)}`;
}

/** The number of the order of that id; `undefined` where no order has it. */
export function orderNumber(id: string, spot: boolean): number | undefined {
  const number = spot
    ? spotNumber(id)
    : Number.parseInt(/^[\da-f]{8}-7f21-4079-913d-([\da-f]{12})$/.exec(id)?.[1] ?? "", 16);
  return number !== undefined && orderId(number, spot) === id ? number : undefined;
}

function spotNumber(id: string): number | undefined {
  return /^\d{19}$/.test(id) ? Number((BigInt(id) - firstOrder) / ordersApart) : undefined;
}

/** The client order id that spot gives an order without one. */
export function spotLinkId(number: number): string {
  return String(BigInt(orderId(number, true)) + 1n);
}

/** What an execution is called; `order` 0 is what everybody is told of it. */
export function executionId(trade: number, order: number, spot: boolean): string {
  if (spot) return String(firstTrade + BigInt(trade) * tradesApart + BigInt(order) % tradesApart);
  return `${hex(order % halfOfHex, 8)}-50c6-58f3-bd9c-${hex(trade, 12)}`;
}

/** What a payment of funding is called. */
export function fundingId(number: number): string {
  return `7d3328ca-604f-4335-b9cb-${hex(number, 12)}`;
}

/** Names that orders go by at the engine when their owners have given none. */
export const nameless = "~";

/** The client's id of an order; where it has none, nothing for contracts and a number for spot. */
export function linkIdText({ id, clientId }: Pick<Order, "id" | "clientId">, spot: boolean): string {
  if (!clientId.startsWith(nameless)) return clientId;
  return spot ? spotLinkId(id) : "";
}

export const sideWord = (side: "buy" | "sell"): "Buy" | "Sell" => side === "buy" ? "Buy" : "Sell";

/** Whether it waits for its trigger, or ended before that came. */
export function untriggered({ type, working }: Pick<Order, "type" | "working">): boolean {
  return isStop(type) && working === -1;
}

/** Whether it is an order at the market price, or becomes one. */
export function isMarket({ type }: Pick<Order, "type">): boolean {
  return type === "market" || type === "stop-loss" || type === "take-profit";
}

const intervals: Readonly<Record<string, string>> = {
  "1": "1m",
  "3": "3m",
  "5": "5m",
  "15": "15m",
  "30": "30m",
  "60": "1h",
  "120": "2h",
  "240": "4h",
  "360": "6h",
  "720": "12h",
  D: "1d",
  W: "1w",
  M: "1M",
};

/** The simulator's name for a length of candles; `undefined` where the venue has no such. */
export function intervalName(word: string): string | undefined {
  return intervals[word];
}

/** 0 is the one position of a market; 1 and 2 are the long and the short one of hedge mode. */
export const positionIndex = { both: 0, long: 1, short: 2 } as const;
