/** What spot and contracts have in common before they differ: a session, who signs, and the account's socket. */
import { exchangeStatus, userRole } from "../../../generated/hyperliquid/spot.ts";
import { venue } from "../../../generated/hyperliquid/venue.ts";
import { type Decimal, decimal, type Numeric } from "../../core/decimal.ts";
import { ValidationError } from "../../core/errors.ts";
import { type Nonces, openNonces } from "../../core/nonce.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { refusal } from "./errors.ts";
import { socketProtocol } from "./protocol.ts";

/**
 * Options of both kinds. Of the credentials, `key` is the address of the account that is traded on (also of a sub-account or
 * vault), `secret` the private key in hexadecimal: the account's own, or that of an API wallet, which may not withdraw.
 */
export interface HyperliquidOptions extends SessionOptions {
  /**
   * How far from the mid price a market order may be filled, as a fraction above 0 and below 1; of a stop or take-profit
   * without a price, how far from its trigger price. The venue has no market orders: one is sent as an immediate-or-cancel limit
   * order at that price, and what it does not find there is not filled. 0.05 where not given.
   */
  readonly slippage?: Numeric;
  /** `fast`: live books of 5 levels a side, twice a second. `deep`: 20 levels, every few seconds. `fast` where not given. */
  readonly books?: "fast" | "deep";
}

/** An open session with what signs for it. */
export interface Opened {
  readonly session: Session;
  /** The account's address. Throws `ValidationError` without credentials. */
  account(): string;
  /** Absent without credentials. */
  readonly privateStream: Stream | undefined;
  readonly slippage: Decimal;
  readonly books: "fast" | "deep";
}

export const about: { readonly venue: string } = { venue: venue.id };

/**
 * Milliseconds after which the venue refuses an action by the time of its block. One that comes later counts five times against
 * the account's budget: so much that it does not happen by itself (docs: Exchange endpoint, "Expires After").
 */
export const writeDeadline = 10_000;
/** A block's time trails the wall clock by 0.1 to 0.3 seconds, and more when the chain is slow (observed 2026-09). */
const blockTime = 500;

/** Opens a session. Nothing is sent. Throws `ValidationError` for options that cannot be used. */
export function openHyperliquid(options: HyperliquidOptions, kind: "spot" | "perp"): Opened {
  const { books = "fast" } = options;
  if (books !== "fast" && books !== "deep") throw new ValidationError("books", 'must be "fast" or "deep"', about);
  let authority: Authority | undefined;
  const needed = (): Authority => {
    if (!authority) throw new ValidationError("credentials", "are needed for this", about);
    return authority;
  };
  const session: Session = openSession(venue, options, (keys) => {
    let nonces: Promise<Nonces> | undefined;
    authority = keys && authorityOf(keys, {
      ...about,
      source: options.network === "testnet" ? "b" : "a",
      deadline: writeDeadline,
      // They are the signer's: two processes need two keys (docs: Nonces and API wallets).
      nonces: () =>
        nonces ??= openNonces({
          ...about,
          key: keys.secret ?? keys.key,
          unit: "ms",
          clock: session.clock,
          now: () => session.time.now(),
          storage: session.storage,
        }).catch((error) => {
          nonces = undefined;
          throw error;
        }),
      roleOf: (user) => session.call(userRole, { user }),
    });
    return {
      venue,
      authorize: authority?.authorize,
      authorizeParams: authority?.authorizeParams,
      refusal,
      askTime: async (call, context) => (await call(exchangeStatus, {}, context)).time,
      timeResolution: blockTime,
    };
  }, kind);
  const { account, identify } = authority ?? {};
  return {
    session,
    account: () => needed().account,
    privateStream: account === undefined || identify === undefined
      ? undefined
      : new Stream(session.stream("stream", socketProtocol({ account, login: identify }))),
    slippage: slippageOf(options.slippage ?? "0.05"),
    books,
  };
}

function slippageOf(given: Numeric): Decimal {
  try {
    const exact = decimal(given);
    if (exact.gt(0) && exact.lt(1)) return exact;
  } catch {
    // Said below.
  }
  throw new ValidationError("slippage", "must be a fraction above 0 and below 1", about);
}
