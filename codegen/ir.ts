/** The one form between descriptions and output: what a product's API is, whatever wrote it down. */
import type { Json, Place, Source } from "./load.ts";

export type Auth = "none" | "key" | "signed";
export type Literal = string | number | boolean;

/** What a value looks like. */
export type Shape =
  | { readonly kind: "unknown" | "string" | "decimal" | "number" | "integer" | "boolean" | "null" }
  /** Text that is a number where there is one: venues send "" for none. In a request a number will do. */
  | { readonly kind: "numeric" }
  /** A whole number that may exceed 2^53. */
  | { readonly kind: "int64" }
  /** A number in a request, which may be given as text as well: money does not pass through binary fractions. */
  | { readonly kind: "amount" }
  /** An `int64` in a request, which may be given as text as well: ids are often kept as text. */
  | { readonly kind: "sentInt64" }
  | { readonly kind: "literal"; readonly value: Literal }
  /** `open`: values that are not listed pass. */
  | { readonly kind: "enum"; readonly values: readonly Literal[]; readonly open: boolean }
  | { readonly kind: "list"; readonly item: Shape }
  /** Without `rest` it has these items and no more. */
  | { readonly kind: "tuple"; readonly items: readonly Shape[]; readonly rest?: Shape }
  /** `rest`: the shape of fields that are not listed, where the description gives one. */
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly rest?: Shape }
  | { readonly kind: "map"; readonly value: Shape }
  | { readonly kind: "union"; readonly members: readonly Shape[] }
  | { readonly kind: "all"; readonly members: readonly Shape[] }
  | { readonly kind: "nullable"; readonly inner: Shape }
  | { readonly kind: "ref"; readonly to: Named };

/** Text for people. */
export interface Notes {
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true;
}

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly notes: Notes;
}

/** A shape with a name: one type and, unless it is only sent, one schema. */
export interface Named {
  readonly type: string;
  readonly constant: string;
  shape: Shape;
  readonly notes: Notes;
  readonly at: Place;
  readonly examples: readonly Example[];
  /** Parameters: the type is what a caller may give. */
  sent?: true;
  /** Without a schema: nothing of this shape ever arrives. */
  readonly typeOnly?: true;
}

export interface Example {
  readonly value: Json;
  readonly at: Place;
}

export interface CostLine {
  readonly when?: Readonly<Record<string, boolean | { readonly max: number; readonly default?: number }>>;
  readonly cost: number;
  readonly each?: string;
  readonly cap?: number;
}
export type Cost = Readonly<Record<string, number | readonly CostLine[]>>;

/** What REST operations, requests over a socket and channels have in common. */
export interface Operation {
  readonly id: string;
  readonly constant: string;
  readonly notes: Notes;
  readonly docs?: string;
  readonly auth: Auth;
  readonly cost: Cost;
  readonly write: boolean;
  readonly deadline?: string;
  readonly at: Place;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "body";
  readonly required: boolean;
  readonly list?: "json" | "comma" | "repeat";
  readonly shape: Shape;
  readonly notes: Notes;
  readonly at: Place;
}

export interface Endpoint extends Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** What follows a `#` is not sent: it tells operations apart that share an address. */
  readonly path: string;
  readonly params: readonly Parameter[];
  readonly paramsType: string;
  /** Fields of the body that are always the same: nobody has to give them. */
  readonly fixed: Readonly<Record<string, Literal>>;
  /** `list`: JSON whose only parameter is the list itself. */
  readonly body?: "json" | "form" | "list";
  /** The body where it is one of several maps of fields: its type says more than the list of all their fields. */
  readonly bodyShape?: Shape;
  readonly server?: string;
  readonly answer: Named;
  readonly examples: readonly Example[];
}

export interface Request extends Operation {
  readonly server: string;
  readonly method: string;
  /** Absent where the request takes no parameters. */
  readonly params?: Named;
  readonly paramsType: string;
  readonly paramNames: readonly { readonly name: string; readonly required: boolean }[];
  readonly answer: Named;
}

/** One message of a channel: `key` tells it from the others. */
export interface Message {
  readonly key: string;
  readonly payload: Named;
  readonly examples: readonly Example[];
  readonly at: Place;
}

export interface Channel extends Operation {
  readonly server: string;
  readonly address: string;
  readonly params: readonly { readonly name: string; readonly shape: Shape; readonly notes: Notes }[];
  readonly messages: readonly Message[];
  readonly select?: string;
}

/** Everything the output for one product is made from. */
export interface Product {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly named: readonly Named[];
  readonly endpoints: readonly Endpoint[];
  readonly requests: readonly Request[];
  readonly channels: readonly Channel[];
  /** Messages of every channel with their examples, also those that only have types: control frames, whole frames. */
  readonly messages: readonly Message[];
}

export interface Pool {
  readonly limit: number;
  /** In milliseconds; where it drains, until all of it has drained off. */
  readonly window: number;
  readonly drains?: true;
  readonly scope: "ip" | "account" | "socket";
  readonly used?: string;
  readonly kind?: "spot" | "perp" | "amm";
}

/** A folder of descriptions that somebody publishes. */
export interface Upstream {
  /** The products of ours that it is about. */
  readonly of: readonly string[];
  readonly by: "venue" | "others";
  /** Address of the folder, with a slash at its end. */
  readonly at: string;
  /** What is fetched of it; what that refers to comes along. */
  readonly files: readonly string[];
}

/** What signing adds to a request: names of headers in lower case, of query parameters and of fields. */
export interface Signs {
  readonly header: readonly string[];
  readonly query: readonly string[];
  readonly body: readonly string[];
  /** Fields beside the parameters of a request over a socket. */
  readonly socket: readonly string[];
  /** Fields of a body that may be there besides. */
  readonly may: readonly string[];
  /** The field of the body in which the parameters are then. */
  readonly within?: string;
}

/** A page that says that a venue has closed. */
export interface Evidence {
  readonly by: "venue" | "authority" | "others";
  readonly at: string;
}

/** What came after a closed venue: one that is described, or another one's name and address. */
export type Successor = { readonly id: string } | { readonly name: string; readonly at: string };

/** How a closed venue ended. */
export interface Closing {
  /** The year, month or day from which it is known to be closed. */
  readonly since: string;
  readonly evidence: readonly Evidence[];
  readonly successor?: Successor;
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  /** Of a venue that has closed, and has no API any more. */
  readonly closing?: Closing;
  readonly docs: string;
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pools: Readonly<Record<string, Pool>>;
  readonly errors: Readonly<
    Record<string, { readonly kind: string; readonly text?: readonly (readonly [string, string])[] }>
  >;
  readonly upstream: readonly Upstream[];
  /** By what an operation asks for; nothing where the description does not say. */
  readonly signing: Readonly<Partial<Record<Exclude<Auth, "none">, Signs>>>;
  readonly source: Source;
}
