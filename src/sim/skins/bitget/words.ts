/** The venue's words for what the engine calls otherwise, its ids, and how it writes averages. */
import { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order } from "../../engine/mod.ts";
import { toDecimal } from "../../engine/mod.ts";

export { plain, priceText, quantityText, worthText } from "../../gateway/numbers.ts";

/** What a simulated venue trades, as operations have it. */
export type Category = "SPOT" | "USDT-FUTURES";

export const categories = ["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] as const;

/** Ids are larger than what a number of JavaScript holds. */
const firstOrder = 1_310_000_000_000_000_000n;
const firstTrade = 1_320_000_000_000_000_000n;
const firstFill = 1_330_000_000_000_000_000n;
const stride = 4_096n;

function idOf(first: bigint, number: number): string {
  return String(first + BigInt(number) * stride);
}

export function orderId(number: number): string {
  return idOf(firstOrder, number);
}

/** The number of the order of that id; 0 where no order has it. */
export function orderNumber(id: string): number {
  if (!/^\d{1,19}$/.test(id)) return 0;
  const beyond = BigInt(id) - firstOrder;
  return beyond > 0n && beyond % stride === 0n && beyond < stride * 1_000_000_000n ? Number(beyond / stride) : 0;
}

export function tradeId(trade: number): string {
  return idOf(firstTrade, trade);
}

/** An account's half of a trade has an id of its own. */
export function fillId(number: number): string {
  return idOf(firstFill, number);
}

/** The number of the fill of that id. */
export function fillNumber(id: string): number {
  return /^\d{1,19}$/.test(id) ? Number((BigInt(id) - firstFill) / stride) : 0;
}

/** Names that orders go by at the engine when their owners have given none. */
export const nameless = "~";

export function clientIdText({ clientId }: Pick<Order, "clientId">): string {
  return clientId.startsWith(nameless) ? "" : clientId;
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
  "1m": "1m",
  "3m": "3m",
  "5m": "5m",
  "15m": "15m",
  "30m": "30m",
  "1H": "1h",
  "2H": "2h",
  "4H": "4h",
  "6H": "6h",
  "12H": "12h",
  "1D": "1d",
  "3D": "3d",
  "1W": "1w",
  "1M": "1M",
};

const hours = 3_600_000;

/** The simulator's name for a length of candles, and where its days begin; `undefined` where the venue has no such. */
export function intervalName(word: string): readonly [name: string, offset: number] | undefined {
  const utc = /^(6H|12H|1D|3D|1W|1M)utc$/.exec(word)?.[1];
  if (utc !== undefined) return [intervals[utc] ?? "", 0];
  const name = intervals[word];
  // Those of six hours and more begin by the clock of UTC+8.
  return name === undefined ? undefined : [name, /^(6H|12H|1D|3D|1W|1M)$/.test(word) ? 8 * hours : 0];
}

/** The digits behind the point of a step. */
export function digitsOf(step: string): number {
  return (step.split(".")[1] ?? "").length;
}
