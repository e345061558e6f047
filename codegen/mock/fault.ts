/** What is wrong with a request, as whoever sent it can use it. */

/** Rules that a request can break. */
export type FaultRule =
  | "route"
  | "method"
  | "required"
  | "unknown"
  | "twice"
  | "type"
  | "value"
  | "body"
  | "signature";

export interface Fault {
  /** `query.symbol`, `body.orders[1].side`, `header.x-api-key`. */
  readonly place: string;
  readonly rule: FaultRule;
  readonly text: string;
}

/** A value in a message: short, whatever was sent. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
