/** Binance: `import { spot } from "venuekit/binance"`. */
export { type BinanceSpot, spot } from "./spot.ts";
export { has } from "../../connector/spot.ts";
