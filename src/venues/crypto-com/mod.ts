/** Crypto.com Exchange: `import { spot } from "venuekit/crypto-com"`. */
export { spot } from "./spot.ts";
export type { CryptoComSpot } from "./spot.ts";
