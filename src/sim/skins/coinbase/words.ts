/** The venue's words for what the engine calls otherwise, its ids, and how it writes times. */
import { isOpen, type Order } from "../../engine/mod.ts";

export { priceText, quantityText as sizeText, worthText } from "../../gateway/numbers.ts";

const hex = (number: number, length: number): string => number.toString(16).padStart(length, "0");
const idPattern = /^c01bba5e-0000-4000-8000-([\da-f]{12})$/;

export function orderId(number: number): string {
  return `c01bba5e-0000-4000-8000-${hex(number, 12)}`;
}

/** The number of the order of that id; 0 where no order has it. */
export function orderNumber(id: string): number {
  return Number.parseInt(idPattern.exec(id)?.[1] ?? "0", 16);
}

/** Trades are numbered far from 1, as the venue's are. */
export function tradeId(trade: number): string {
  return String(995_000_000 + trade);
}

/** Each side of a trade is booked by itself. */
export function entryId(trade: number, order: number): string {
  return `${hex(trade, 8)}-f111-4000-9000-${hex(order, 12)}`;
}

/** A time as the venue writes it. */
export function timeText(time: number): string {
  return new Date(Math.floor(time)).toISOString().replace("Z", "000Z");
}

const intervals: Readonly<Record<string, string>> = {
  ONE_MINUTE: "1m",
  FIVE_MINUTE: "5m",
  FIFTEEN_MINUTE: "15m",
  THIRTY_MINUTE: "30m",
  ONE_HOUR: "1h",
  TWO_HOUR: "2h",
  FOUR_HOUR: "4h",
  SIX_HOUR: "6h",
  ONE_DAY: "1d",
};

/** The simulator's name for a length of candles; empty where the venue has no such. */
export function intervalName(word: string): string {
  return intervals[word] ?? "";
}

/** All that ended before it was filled was canceled, whoever did it. */
export function statusText(order: Readonly<Order>): "OPEN" | "FILLED" | "CANCELLED" {
  if (isOpen(order)) return "OPEN";
  return order.status === "filled" ? "FILLED" : "CANCELLED";
}

export function isTriggered({ type }: Readonly<Order>): boolean {
  return type === "stop-loss-limit" || type === "take-profit-limit";
}
