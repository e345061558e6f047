/** Bybit: `import { perp, spot } from "venuekit/bybit"`. */
export { type BybitPerp, type BybitPerpRaws, perp } from "./perp.ts";
export { type BybitRaws, type BybitSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
