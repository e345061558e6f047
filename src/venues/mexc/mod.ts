/** MEXC: `import { spot } from "venuekit/mexc"`. */
export { type MexcRaws, type MexcSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
