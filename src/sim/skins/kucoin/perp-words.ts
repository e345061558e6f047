/** What contracts write otherwise: coins, ids, numbers of contracts, and numbers that are no text. */
import { type Decimal, decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order } from "../../engine/mod.ts";
import { isStop, pricePrecision, toDecimal, toText } from "../../engine/mod.ts";
import { contractSizes } from "./venue.ts";

/** Bitcoin has another name there. */
export function coin(asset: string): string {
  return asset === "BTC" ? "XBT" : asset;
}

export function assetOf(currency: string): string {
  return currency === "XBT" ? "BTC" : currency;
}

const first = 247_899_236_673_000_000n;

export function orderId(number: number): string {
  return String(first + BigInt(number));
}

/** The number of the order of that id; 0 where no order has it. */
export function orderNumber(id: string): number {
  if (!/^\d{1,19}$/.test(id)) return 0;
  const number = BigInt(id) - first;
  return number > 0n && number < 10_000_000_000n ? Number(number) : 0;
}

/** What one contract of a market is, in what the market trades. */
function size(market: string): Decimal {
  return decimal(contractSizes.get(market) ?? 1);
}

/** A number of contracts: they are whole. */
export function contracts({ market }: Desk, quantity: Atoms): number {
  return toDecimal(quantity, market.quantityPrecision).div(size(market.id)).toNumber();
}

/** The quantity of so many contracts, in units of the market. */
export function quantityOf({ market }: Desk, count: number): Decimal {
  return size(market.id).times(count);
}

/** Numbers are no text here; those of the simulator fit. */
export function figure(atoms: Atoms, precision: number): number {
  return Number(toText(atoms, precision));
}

export function priceFigure(price: Atoms): number {
  return figure(price, pricePrecision);
}

/** Whether an order still waits for its trigger. */
export function sleeps({ type, working, status }: Pick<Order, "type" | "working" | "status">): boolean {
  return isStop(type) && working === -1 && (status === "new" || status === "pending");
}

/** Which way the price has to go, or nothing of an order without a trigger. */
export function stopWord({ type, side }: Pick<Order, "type" | "side">): "up" | "down" | "" {
  if (!isStop(type)) return "";
  return type.startsWith("stop-loss") === (side === "buy") ? "up" : "down";
}

export const positionWords = { both: "BOTH", long: "LONG", short: "SHORT" } as const;

/** What trades come from: orders, or the venue's own of a liquidation (docs: "Get Trade History", tradeType). */
const [usual = "", forced = ""] = "trade,liquid".split(",");

export function tradeType({ clientId }: Pick<Order, "clientId">): string {
  return clientId.startsWith("autoclose-") ? forced : usual;
}
