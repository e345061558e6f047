/** The words of the unified interface, as types. */
export type * from "./amm.ts";
export type * from "./data.ts";
export type * from "./market.ts";
export type * from "./order.ts";
export type * from "./perp.ts";
