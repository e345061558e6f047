/** Bitstamp: spot. */
export { type BitstampRaws, type BitstampSpot, spot } from "./spot.ts";
