/**
 * The contract between generated tables and the runtime that interprets them.
 *
 * Generated files hold data of these types and nothing that acts; `call`, `stream` and `limiter` read them.
 */
import type { GenericSchema } from "valibot";

/** A whole number that may exceed 2^53: a `number` where that is exact, a `bigint` where it is not. */
export type Int64 = number | bigint;

/** `none`: anybody may ask. `key`: the API key is sent. `signed`: key, time and signature are sent. */
export type Auth = "none" | "key" | "signed";

/** Where a parameter travels, and how an array becomes text: JSON text, joined by commas, or repeated. */
export interface Param {
  readonly in: "query" | "path" | "header" | "body";
  readonly required?: true;
  readonly list?: "json" | "comma" | "repeat";
}

/**
 * One line of a price list: the first line whose conditions all hold decides.
 * A condition on a parameter is `true` (given), `false` (not given) or `{ max }`: a value, or an array's length,
 * of at most that; a parameter that is not given counts with its `default`, and without one the condition fails.
 */
export interface CostLine {
  readonly when?: Readonly<Record<string, boolean | { readonly max: number; readonly default?: number }>>;
  readonly cost: number;
  /** `cost` is per item of this array parameter (a single value counts as one) … */
  readonly each?: string;
  /** … but never more than this in all. */
  readonly cap?: number;
}

/** What a request takes from each limit pool. Pools are named in the venue's description. */
export type Cost = Readonly<Record<string, number | readonly CostLine[]>>;

/** What is true of every operation, over HTTP or a socket. `P` is its parameters, `A` its checked answer. */
interface Operation<P, A> {
  /** The venue's own name of the operation, in lowerCamel. */
  readonly id: string;
  readonly auth: Auth;
  readonly cost: Cost;
  /** Changes state at the venue: never sent twice without evidence that the first one failed. */
  readonly write?: true;
  /** The parameter that fences the request in time: the venue refuses it when it arrives later. */
  readonly deadline?: string;
  readonly answer: GenericSchema<unknown, A>;
  /** Types only; never present. */
  readonly "~params"?: P;
}

/** One HTTP operation. */
export interface Endpoint<P, A> extends Operation<P, A> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the server's address, with `{name}` where a path parameter goes. */
  readonly path: string;
  readonly params: Readonly<Record<string, Param>>;
  /** How the parameters with `in: "body"` are written; `list`: as JSON that is the one such parameter itself. */
  readonly body?: "json" | "form" | "list";
  /** Fields of the body that are the same in every request; they come first. */
  readonly fixed?: Readonly<Record<string, string | number | boolean>>;
  /** The environment's address to call, where it is not `rest`. */
  readonly server?: string;
}

/** One request and its reply over a socket. */
export interface Request<P, A> extends Operation<P, A> {
  /** Which of the environment's sockets takes it. */
  readonly server: string;
  /** What the venue calls it inside the frame. */
  readonly method: string;
  readonly params: Readonly<Record<string, { readonly required?: true }>>;
}

/**
 * One kind of pushed message stream. `M` is the union of its messages; `H` that of those that decoders give with columns in
 * place of lists of levels.
 */
export interface Channel<P, M, H = unknown> {
  readonly id: string;
  readonly server: string;
  readonly auth: Auth;
  /** What one subscribes to, with `{name}` where a parameter goes. */
  readonly address: string;
  readonly params: readonly (keyof P & string)[];
  /** The messages it carries. With more than one, `select` names the field whose text is the message's key here. */
  readonly messages: Readonly<Record<string, GenericSchema<unknown, M>>>;
  readonly select?: string;
  /** Types only; never present. */
  readonly "~hot"?: H;
}

/**
 * Values that a description lists where others may come, so that the schema lets them pass: by schema constant, and by path
 * below it (with dots; `[]` for the items of a list, `[0]` for one of a tuple, `*` for the values of a map).
 */
export type OpenValues = Readonly<Record<string, Readonly<Record<string, readonly (string | number | boolean)[]>>>>;

/** How the budget of a pool refills, and which answer header tells what is used of it. */
export interface Pool {
  /** Most units that count at one time. */
  readonly limit: number;
  /** How long a unit counts, in milliseconds; where the pool drains, how long all of it takes to drain off. */
  readonly window: number;
  /** What counts falls evenly all the time, instead of ending with a window. */
  readonly drains?: true;
  /** Who shares it. A `socket` pool is per connection. */
  readonly scope: "ip" | "account" | "socket";
  /** Answer header (lower case) with the units used in the current window. */
  readonly used?: string;
  /** Whose operations alone it is of, where a venue counts those of its kinds apart. */
  readonly kind?: "spot" | "perp" | "amm";
}

/** The kinds an error of a venue can be of; `errors` makes each the class of that name. */
export type ErrorKind =
  | "Authentication"
  | "Permission"
  | "ClockSkew"
  | "RateLimited"
  | "Unavailable"
  | "OutcomeUnknown"
  | "InsufficientFunds"
  | "InvalidOrder"
  | "OrderNotFound"
  | "DuplicateOrder"
  | "OrderRejected"
  | "InvalidRequest"
  | "Venue";

/** What one error code of a venue means; where one code has several meanings, its text decides, first match first. */
export interface ErrorRule {
  readonly kind: ErrorKind;
  readonly text?: readonly (readonly [fragment: string, kind: ErrorKind])[];
}

/** Bytes as `0x` and hexadecimal digits, two a byte. */
export type Hex = `0x${string}`;

/** One value of a contract's interface, as its ABI writes it. */
export interface AbiType {
  readonly name: string;
  readonly type: string;
  readonly components?: readonly AbiType[];
  readonly indexed?: boolean;
}

/** One function of a contract. `A` is its arguments in order, `R` what it returns: one value as itself, several as a tuple. */
export interface ContractFunction<A extends readonly unknown[], R> {
  readonly name: string;
  readonly inputs: readonly AbiType[];
  readonly outputs: readonly AbiType[];
  /** Its purpose is a change of the chain's state. */
  readonly write?: true;
  /** Takes the chain's own coin along. */
  readonly payable?: true;
  /** Types only; never present. */
  readonly "~args"?: A;
  readonly "~result"?: R;
}

/** One event or error of a contract. `A` is its values by name. */
export interface ContractEvent<A> {
  readonly name: string;
  readonly inputs: readonly AbiType[];
  readonly "~args"?: A;
}

/** A venue as its description states it. */
export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly docs: string;
  /** Addresses by environment (`live`, `testnet`, `demo`) and server name (`rest` and those of its sockets). */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pools: Readonly<Record<string, Pool>>;
  readonly errors: Readonly<Record<string, ErrorRule>>;
}
