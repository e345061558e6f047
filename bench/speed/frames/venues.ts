import { binance } from "./binance.ts";
import { bybit } from "./bybit.ts";
import type { Dialect } from "./dialect.ts";
import { hyperliquid } from "./hyperliquid.ts";
import { kraken } from "./kraken.ts";
import { okx } from "./okx.ts";

/** The venues whose frames are measured. */
export const dialects: readonly Dialect[] = [
  binance,
  okx,
  bybit,
  kraken,
  hyperliquid,
];
