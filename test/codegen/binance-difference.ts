/** One entry of the table in `binance-differences.ts`. */

export type Reference =
  | "swagger"
  | "swagger answers"
  | "openxapi"
  | "openxapi answers"
  | "streams"
  | "events"
  | "requests"
  | "requests answers";

/** Every place with every name differs in `what`; without names the place itself does. */
export interface Difference {
  readonly references: readonly Reference[];
  readonly places: readonly string[];
  readonly names?: readonly string[];
  readonly what: string;
  readonly reason: string;
}
