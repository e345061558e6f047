/** Binance: `import { perp, spot } from "venuekit/binance"`. */
export { type BinancePerp, perp } from "./perp.ts";
export type { BinancePerpRaws } from "./perp-raws.ts";
export { type BinanceRaws, type BinanceSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
