/** Numbers and times as KuCoin writes them. Pure. */
import type { Int64 } from "../../../core/endpoint.ts";

/** Nanoseconds since 1970 UTC as milliseconds. */
export function millis(nanoseconds: Int64 | string): number {
  return Number(BigInt(nanoseconds) / 1_000_000n);
}
