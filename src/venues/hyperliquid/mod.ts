/** Hyperliquid: `import { perp, spot } from "venuekit/hyperliquid"`. */
export { type HyperliquidPerp, type HyperliquidPerpRaws, perp } from "./perp.ts";
export { type HyperliquidRaws, type HyperliquidSpot, spot } from "./spot.ts";
export type { HyperliquidOptions } from "./open.ts";
export { has } from "../../connector/exchange.ts";
