/** HTX: `import { spot } from "venuekit/htx"`. */
export { spot } from "./spot.ts";
export type { HtxSpot } from "./spot.ts";
