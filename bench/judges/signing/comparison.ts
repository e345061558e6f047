/** What a venue's file tells of the comparison: how keys are written on both sides, and every difference with its reason. */
import type { Session, SessionOptions } from "../../../src/core/session.ts";
import type { Exchange } from "./theirs.ts";

/** One venue as it is compared. Default export of `venues/<venue>.ts`. */
export interface Comparison {
  /** What ccxt calls the venue. */
  readonly exchange: string;
  /** Where the signature travels; a header's name in lower case. Absent where `prepare` has ccxt sign by itself. */
  readonly signature?: { readonly in: "query" | "header"; readonly name: string };
  /** The same keys on both sides, by a name for people. Requests take turns with them. */
  readonly keys: Readonly<Record<string, Keys>>;
  /** ccxt's options that say what a parameter of ours says, and what they say where that is not given. */
  readonly settings?: Readonly<Record<string, { readonly param: string; readonly absent?: unknown }>>;
  /** The field of our body that holds the nonce: ccxt is given the same. */
  readonly nonce?: string;
  /** Queries are signed as they read before they are encoded, and sent encoded. */
  readonly plainQuery?: true;
  /** Why what has no parameters beside those of its path cannot be compared, where it cannot. */
  readonly empty?: string;
  /** Operations that ccxt signs in a way that cannot be compared, and why. */
  readonly apart?: Readonly<Record<string, string>>;
  /** Lists in queries that ccxt wants as lists and writes itself; any other is handed over as the text that it is. */
  readonly lists?: readonly string[];
  /** Texts of parameters that ccxt treats in a way of its own, to be drawn at times. */
  readonly values?: Readonly<Record<string, string>>;
  /** Answers what our side asks before it can sign. */
  readonly answer?: (path: string, body: unknown) => unknown;
  /** What ccxt's own methods hand to `sign`, where that is more than the parameters. `headers`: those of our request. */
  readonly prepare?: (
    exchange: Exchange,
    fields: Fields,
    ours: Fields,
    headers: Readonly<Record<string, string>>,
  ) => Fields;
  /** Signed frames of sockets. */
  readonly frames?: readonly Frame[];
  readonly differences: readonly Difference[];
}

/** A venue that ccxt does not have, or signs for in no way that can be compared. */
export interface Incomparable {
  readonly incomparable: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export interface Keys {
  readonly ours: Pick<SessionOptions, "network"> & Required<Pick<SessionOptions, "credentials">>;
  readonly theirs: Fields;
}

/** A connector, as far as it is asked here. */
export interface Connector {
  readonly call: Session["call"];
  close(): Promise<void>;
}

/** One kind of signed frame: what of it is the key's work, made by both sides at the same time. */
export interface Frame {
  readonly name: string;
  /** Made from the parameters of signed requests of these products' sockets; once a time without parameters where absent. */
  readonly of?: readonly string[];
  /** Which of the keys; all where absent. */
  readonly keys?: readonly string[];
  /** What both sides are given of the parameters; all where absent. */
  fit?(params: Fields): Fields;
  ours(keys: Keys["ours"], params: Fields, now: number): unknown;
  theirs(exchange: Exchange, params: Fields, keys: Keys["ours"]): unknown;
}

/**
 * One thing that is not the same in two requests. `place`: which part of the request the fields are in that `name` lists.
 * `encoding`: that reserved characters are not percent-encoded. `name` of what lies deeper is a path: `orders[].price`.
 */
export interface Deviation {
  readonly part: "method" | "origin" | "path" | "place" | "encoding" | "field" | "header" | "signature";
  readonly name: string;
  /** `undefined`: not there. */
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Which values a side has: none, any, or text like this. */
export type Side = "absent" | "any" | RegExp;

/** A kind of deviation that is known, and why it is no error of ours. Signatures, methods and paths may never differ. */
export interface Difference {
  readonly part: Exclude<Deviation["part"], "method" | "path" | "signature">;
  readonly name: string | RegExp;
  readonly ours: Side;
  readonly theirs: Side;
  /** Both mean the same, where patterns cannot tell. */
  readonly same?: (ours: unknown, theirs: unknown) => boolean;
  readonly reason: string;
}
