/** Binance.US beside ccxt's `binanceus`, which signs as its `binance` does. */
import type { Comparison } from "../comparison.ts";
import binance from "./binance.ts";

const { HMAC } = binance.keys;
if (HMAC === undefined) throw new Error("Binance is compared without an HMAC key");

const binanceUs: Comparison = {
  ...binance,
  exchange: "binanceus",
  keys: { HMAC },
  // Spot alone, which has no batches.
  differences: binance.differences.filter(({ part, name }) => part !== "encoding" && name !== "origClientOrderIdList"),
  frames: (binance.frames ?? []).map((frame) => ({ ...frame, of: ["spot"] })),
};
export default binanceUs;
