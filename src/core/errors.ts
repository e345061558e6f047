/**
 * Every error this SDK throws.
 *
 * ```
 * VenueKitError { venue, operation, cause }
 * ├─ ValidationError      the caller's input, before any I/O: field, rule
 * ├─ VenueClosed          the venue that is asked for has closed: since, evidence, successor
 * ├─ TransportError       no answer to a read: Timeout · Aborted · Network · HttpStatus
 * ├─ SchemaError          the venue broke its description: where, what came
 * ├─ OutcomeUnknown       a write was sent, its result is not known: clientOrderId
 * ├─ StaleBook            a book that is not live was read
 * └─ VenueError           the venue said no: code, text
 *    ├─ AuthenticationError · PermissionError · ClockSkewError
 *    ├─ RateLimited { retryAfter, pool } · VenueUnavailable
 *    └─ OrderError: InsufficientFunds · InvalidOrder · OrderNotFound · DuplicateOrder · OrderRejected
 * ```
 *
 * Errors never hold requests, headers or credentials: only what is safe to log.
 */
import type { ErrorKind } from "./endpoint.ts";

/** Where an error happened. */
export interface ErrorContext {
  readonly venue?: string | undefined;
  /** The operation's name, for example `newOrder` or `createOrder`. */
  readonly operation?: string | undefined;
  /** The client order id, where the error is about one order. */
  readonly clientOrderId?: string | undefined;
  readonly cause?: unknown;
}

/** The base of all of them. */
export class VenueKitError extends Error {
  override readonly name: string = "VenueKitError";
  readonly venue: string | undefined;
  readonly operation: string | undefined;
  readonly clientOrderId: string | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.venue = context.venue;
    this.operation = context.operation;
    this.clientOrderId = context.clientOrderId;
  }
}

/** The caller's input breaks a rule; nothing was sent. */
export class ValidationError extends VenueKitError {
  override readonly name: string = "ValidationError";
  /** The parameter or option at fault. */
  readonly field: string;
  /** The rule it breaks. */
  readonly rule: string;

  constructor(field: string, rule: string, context: ErrorContext = {}) {
    super(`${field}: ${rule}`, context);
    this.field = field;
    this.rule = rule;
  }
}

/** A page that says that a venue has closed: its own, that of a court or regulator (`authority`), or one of others. */
export interface ClosureEvidence {
  readonly by: "venue" | "authority" | "others";
  /** Its address, `https:`. */
  readonly at: string;
}

/** What came after a venue that has closed. */
export interface Successor {
  readonly name: string;
  /** Its id, where it can be loaded. */
  readonly venue?: string;
  /** Its address, where it cannot. */
  readonly at?: string;
}

/** How a venue ended. */
export interface Closure {
  readonly name: string;
  /** The year, month or day (`2022`, `2022-11`, `2022-11-11`) from which it is known to be closed. */
  readonly since: string;
  /** At least one page, the venue's own first where there is one. */
  readonly evidence: readonly ClosureEvidence[];
  readonly successor?: Successor;
}

/** The venue that was asked for has closed: nobody trades there any more. */
export class VenueClosed extends VenueKitError {
  override readonly name: string = "VenueClosed";
  /** The year, month or day (`2022`, `2022-11`, `2022-11-11`) from which it is known to be closed. */
  readonly since: string;
  readonly evidence: readonly ClosureEvidence[];
  readonly successor: Successor | undefined;

  constructor({ name, since, evidence, successor }: Closure, context: ErrorContext = {}) {
    const after = successor ? `; after it came ${successor.name} (${successor.venue ?? successor.at})` : "";
    super(`${name} is known to be closed since ${since}${after}: ${evidence[0]?.at}`, context);
    this.since = since;
    this.evidence = evidence;
    this.successor = successor;
  }
}

/** Why no answer came. */
export type TransportReason = "timeout" | "aborted" | "network" | "status";

/** A request had no usable answer. For a write whose bytes may have left, `OutcomeUnknown` is thrown instead. */
export class TransportError extends VenueKitError {
  override readonly name: string = "TransportError";
  readonly reason: TransportReason;
  /** False only where it is certain that no byte of the request reached the venue. */
  readonly sent: boolean;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;

  constructor(
    reason: TransportReason,
    message: string,
    sent: boolean,
    context: ErrorContext & { status?: number } = {},
  ) {
    super(message, context);
    this.reason = reason;
    this.sent = sent;
    this.status = context.status;
  }
}

/** What the venue sent does not match its description. */
export class SchemaError extends VenueKitError {
  override readonly name: string = "SchemaError";
  /** Path of the value at fault, for example `0.price`. */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;
  /** What came, shortened. */
  readonly received: string;

  constructor(path: string, expected: string, received: string, context: ErrorContext = {}) {
    super(`at ${path || "the top"}: expected ${expected}, received ${received}`, context);
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}

/**
 * A write was sent and no evidence of its result came back. It may have taken effect: ask for the order by its client
 * order id; do not send another one.
 */
export class OutcomeUnknown extends VenueKitError {
  override readonly name: string = "OutcomeUnknown";
}

/** The book is not live: its levels may be wrong. */
export class StaleBook extends VenueKitError {
  override readonly name: string = "StaleBook";
}

/** What is known of a venue's refusal. */
export interface Refusal extends ErrorContext {
  /** The venue's own code, as text. */
  readonly code: string;
  readonly status?: number | undefined;
  /** Milliseconds until the venue takes requests again, where it said so. */
  readonly retryAfter?: number | undefined;
  readonly pool?: string | undefined;
}

/** The venue said no. */
export class VenueError extends VenueKitError {
  override readonly name: string = "VenueError";
  readonly code: string;
  readonly status: number | undefined;

  constructor(message: string, refusal: Refusal) {
    super(message, refusal);
    this.code = refusal.code;
    this.status = refusal.status;
  }
}

/** The key, the signature or the session is not accepted. */
export class AuthenticationError extends VenueError {
  override readonly name: string = "AuthenticationError";
}
/** The key may not do this. */
export class PermissionError extends VenueError {
  override readonly name: string = "PermissionError";
}
/** The request's time lies outside what the venue accepts. */
export class ClockSkewError extends VenueError {
  override readonly name: string = "ClockSkewError";
}
/** Too many requests or orders. */
export class RateLimited extends VenueError {
  override readonly name: string = "RateLimited";
  /** Milliseconds until the venue takes requests again, where it said so. */
  readonly retryAfter: number | undefined;
  readonly pool: string | undefined;

  constructor(message: string, refusal: Refusal) {
    super(message, refusal);
    this.retryAfter = refusal.retryAfter;
    this.pool = refusal.pool;
  }
}
/** The venue is overloaded or in maintenance, and says that it did nothing. */
export class VenueUnavailable extends VenueError {
  override readonly name: string = "VenueUnavailable";
}
/** An order was refused, or is not there. */
export class OrderError extends VenueError {
  override readonly name: string = "OrderError";
}
/** The account has too little of the asset. */
export class InsufficientFunds extends OrderError {
  override readonly name: string = "InsufficientFunds";
}
/** The order breaks a rule of the market. */
export class InvalidOrder extends OrderError {
  override readonly name: string = "InvalidOrder";
}
/** The venue knows no such order. */
export class OrderNotFound extends OrderError {
  override readonly name: string = "OrderNotFound";
}
/** An order with this client order id exists: an earlier request was accepted. */
export class DuplicateOrder extends OrderError {
  override readonly name: string = "DuplicateOrder";
}
/** The venue refused the order for another reason. */
export class OrderRejected extends OrderError {
  override readonly name: string = "OrderRejected";
}

type RefusalClass = new (message: string, refusal: Refusal) => VenueError;

const classes: Readonly<Record<Exclude<ErrorKind, "OutcomeUnknown">, RefusalClass>> = {
  Authentication: AuthenticationError,
  Permission: PermissionError,
  ClockSkew: ClockSkewError,
  RateLimited,
  Unavailable: VenueUnavailable,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  DuplicateOrder,
  OrderRejected,
  InvalidRequest: VenueError,
  Venue: VenueError,
};

/** Makes the error of a kind from a venue's refusal. */
export function refuse(kind: ErrorKind, message: string, refusal: Refusal): VenueKitError {
  return kind === "OutcomeUnknown" ? new OutcomeUnknown(message, refusal) : new classes[kind](message, refusal);
}
