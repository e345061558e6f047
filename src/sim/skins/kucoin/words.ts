/** The venue's words for what the engine calls otherwise, its ids, and how it writes numbers. */
import type { Order } from "../../engine/mod.ts";

export { priceText, quantityText as sizeText, worthText } from "../../gateway/numbers.ts";

const idPattern = /^6717422bd51c([\da-f]{12})$/;

export function orderId(number: number): string {
  return `6717422bd51c${number.toString(16).padStart(12, "0")}`;
}

/** The number of the order of that id; 0 where no order has it. */
export function orderNumber(id: string): number {
  return Number.parseInt(idPattern.exec(id)?.[1] ?? "0", 16);
}

/** Trades are numbered far from 1, as the venue's are. */
const firstTrade = 1_102_937_394_500_000;

export function tradeId(trade: number): number {
  return firstTrade + trade;
}

/** Names that orders go by at the engine when their owners have given none. */
export const nameless = "~";

export function clientOid({ clientId }: Pick<Order, "clientId">): string | null {
  return clientId.startsWith(nameless) ? null : clientId;
}

const intervals: Readonly<Record<string, string>> = {
  "1min": "1m",
  "3min": "3m",
  "5min": "5m",
  "15min": "15m",
  "30min": "30m",
  "1hour": "1h",
  "2hour": "2h",
  "4hour": "4h",
  "6hour": "6h",
  "8hour": "8h",
  "12hour": "12h",
  "1day": "1d",
  "1week": "1w",
  "1month": "1M",
};

/** The simulator's name for a length of candles; empty where the venue has no such. */
export function intervalName(word: string): string {
  return intervals[word] ?? "";
}
