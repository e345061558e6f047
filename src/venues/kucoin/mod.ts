/** KuCoin: `import { perp, spot } from "venuekit/kucoin"`. */
export { perp } from "./perp.ts";
export type { KucoinPerp } from "./perp.ts";
export { spot } from "./spot.ts";
export type { KucoinSpot } from "./spot.ts";
