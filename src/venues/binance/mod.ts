/** Binance: `import { perp, spot } from "venuekit/binance"`. */
export { type BinancePerp, type BinancePerpRaws, perp } from "./perp.ts";
export { type BinanceRaws, type BinanceSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
