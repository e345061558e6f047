/** OKX: `import { perp, spot } from "venuekit/okx"`. */
export type { OkxRaws } from "./adapter.ts";
export type { OkxPerpRaws } from "./contracts.ts";
export { type OkxPerp, perp } from "./perp.ts";
export { type OkxSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
