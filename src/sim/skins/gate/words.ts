/** The venue's words for what the engine calls otherwise, its ids, and how it writes times and averages. */
import { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order } from "../../engine/mod.ts";
import { toDecimal } from "../../engine/mod.ts";

export { plain, priceText, quantityText, worthText } from "../../gateway/numbers.ts";

/** Orders are numbered far from 1; those of contracts beyond what a number of JavaScript holds. */
const firstOrder = { spot: 852_454_420_000n, futures: 58_828_270_140_600_000n } as const;

/** Spot or contracts, as addresses and channels have it. */
export type Server = keyof typeof firstOrder;

export function orderId(server: Server, number: number): bigint {
  return firstOrder[server] + BigInt(number);
}

/** The number of the order of that id; 0 where no order has it. */
export function orderNumber(server: Server, id: string): number {
  if (!/^\d{1,19}$/.test(id)) return 0;
  const number = BigInt(id) - firstOrder[server];
  return number > 0n && number < 10_000_000_000n ? Number(number) : 0;
}

const firstTrade = 12_328_932_000;

export function tradeId(trade: number): number {
  return firstTrade + trade;
}

/** Names that orders go by at the engine when their owners have given none. */
export const nameless = "~";

/** The text of an order: the client's id with its mark, or where it was made. */
export function orderText({ clientId }: Pick<Order, "clientId">, none: string): string {
  return clientId.startsWith(nameless) ? none : `t-${clientId}`;
}

/** The client's id in a text; `undefined` where it is none. */
export function clientIdOf(text: string): string | undefined {
  return /^t-([0-9A-Za-z_.-]{1,28})$/.exec(text)?.[1];
}

export function secondsOf(ms: number): number {
  return Math.floor(ms / 1_000);
}

/** Digits of an average price. The rest is cut off. */
const averageDigits = 16;

/** The average price of what is filled; 0 where nothing is. */
export function averageText({ market }: Desk, executed: Atoms, worth: Atoms): string {
  if (executed === 0n) return "0";
  const [filled, paid] = [toDecimal(executed, market.quantityPrecision), toDecimal(worth, market.worthPrecision)];
  return paid.div(filled).toSignificantDigits(averageDigits, Decimal.ROUND_DOWN).toFixed();
}

const intervals: Readonly<Record<string, string>> = {
  "1s": "1s",
  "10s": "10s",
  "1m": "1m",
  "5m": "5m",
  "15m": "15m",
  "30m": "30m",
  "1h": "1h",
  "4h": "4h",
  "8h": "8h",
  "1d": "1d",
  // Days are counted from 1970: such a week begins on a Thursday (docs: "Market K-line chart").
  "7d": "7d",
  "30d": "1M",
};

/** The simulator's name for a length of candles; empty where the venue has no such. */
export function intervalName(word: string): string {
  return intervals[word] ?? "";
}

/** The digits behind the point of a step. */
export function digitsOf(step: string): number {
  return (step.split(".")[1] ?? "").length;
}
