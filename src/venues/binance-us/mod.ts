/** Binance.US: `import { spot } from "venuekit/binance-us"`. */
export { type BinanceUsRaws, type BinanceUsSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
