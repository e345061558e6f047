/** Coinbase Advanced Trade: `import { spot } from "venuekit/coinbase"`. */
export { spot } from "./spot.ts";
export type { CoinbaseSpot } from "./spot.ts";
