/** Binance: `import { spot } from "venuekit/binance"`. */
export { type BinanceRaws, type BinanceSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
