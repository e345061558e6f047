/** Bitget: `import { perp, spot } from "venuekit/bitget"`. */
export { type BitgetPerp, type BitgetPerpRaws, perp } from "./perp.ts";
export { type BitgetSpot, spot } from "./spot.ts";
export type { BitgetRaws } from "./adapter.ts";
export { has } from "../../connector/exchange.ts";
