/** Numbers, times and names as Gate writes them. Pure. */
import { Decimal as Exact } from "../../../core/decimal.ts";
import { told } from "../../../core/numbers.ts";
import type { Fee } from "../../../model/mod.ts";

/**
 * A time in milliseconds since 1970 UTC. Its unit differs by field and channel (docs: "Time"; update_time of orders is in
 * seconds over HTTP and in milliseconds on sockets), and its size tells which: seconds reach 10^11 in the year 5138.
 */
export function msOf(time: string | number | bigint): number {
  const value = Number(time);
  return value < 1e11 ? Exact.mul(value, 1_000).toNumber() : value;
}

const mark = "t-";

/** A client's id as it is sent: the venue wants it marked. */
export function textOf(clientOrderId: string): string {
  return mark + clientOrderId;
}

/** The client's id of an order; what was made elsewhere has other texts, and goes by its id. */
export function nameOf(text: string | undefined, id: string): string {
  return clientIdOf(text) ?? id;
}

export function clientIdOf(text: string | undefined): string | undefined {
  return text?.startsWith(mark) && text.length > mark.length ? text.slice(mark.length) : undefined;
}

/** What was charged, by the first of several ways in which something was: in the asset itself, in GT, in points. */
export function feeOf(...ways: readonly (readonly [amount: string | number | undefined, asset: string])[]): {
  readonly fee?: Fee;
} {
  const fees = ways.flatMap(([amount, asset]) => {
    const value = told(amount);
    return value ? [{ amount: value, asset }] : [];
  });
  const fee = fees.find(({ amount }) => !amount.isZero()) ?? fees[0];
  return fee ? { fee } : {};
}
