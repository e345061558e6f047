/** Kraken: `import { spot } from "venuekit/kraken"`. */
export type { KrakenRaws } from "./raws.ts";
export { type KrakenSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
