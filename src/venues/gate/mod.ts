/** Gate: `import { perp, spot } from "venuekit/gate"`. */
export { type GatePerp, type GatePerpRaws, perp } from "./perp.ts";
export { type GateRaws, type GateSpot, spot } from "./spot.ts";
export { has } from "../../connector/exchange.ts";
