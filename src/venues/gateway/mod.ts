/** Hummingbot Gateway: `amm(options)` is a connector for one of its connectors on one network. */
export { amm, type GatewayAmm, type GatewayClmm, type GatewayOptions } from "./amm.ts";
export type { ServerOptions } from "./link.ts";
export type { Kind, PlaceOptions } from "./place.ts";
