/** What all parts of the connector share: the session, and where it trades. */
import type { CallOptions } from "../../core/call.ts";
import { chainStatus } from "../../../generated/gateway/amm.ts";
import { venue } from "../../../generated/gateway/venue.ts";
import type { ErrorContext } from "../../core/errors.ts";
import { ValidationError } from "../../core/errors.ts";
import { type HttpClient, nodeHttp } from "../../core/http/http.ts";
import { openSession, type Ports, type Session } from "../../core/session.ts";
import { refusal } from "./errors.ts";
import type { Place } from "./place.ts";

/** Options that say by which server. */
export interface ServerOptions {
  /** Gateway's address; `https://localhost:15888` where not given. Without TLS on this machine only. */
  readonly url?: string;
  /**
   * What TLS needs: Gateway asks its callers for a certificate. All in PEM; `ca` is the authority that Gateway's own
   * certificate is of.
   */
  readonly tls?: {
    readonly ca: string;
    readonly cert: string;
    readonly key: string;
    /** Of the key, where it is encrypted. */
    readonly passphrase?: string;
  };
  readonly ports?: Pick<Ports, "http" | "clock" | "random" | "pools">;
}

/** A session with one Gateway about one place. */
export interface Link {
  readonly session: Session;
  readonly place: Place;
  readonly about: ErrorContext;
  /** @throws {ValidationError} where no wallet was given. */
  walletOf(operation: string): string;
  /** The newest block or slot that Gateway's node knows. */
  block(options?: CallOptions): Promise<number>;
  close(): void;
}

/** A write waits for a transaction: this long, in milliseconds, where the caller does not say. */
export const patience = 90_000;

/** What a call may be given, without what else its caller was told. */
export function limitsOf({ signal, timeout }: CallOptions): CallOptions {
  return { ...(signal === undefined ? {} : { signal }), ...(timeout === undefined ? {} : { timeout }) };
}

/**
 * Opens a session. Nothing is sent.
 *
 * @throws {ValidationError} for an address that is not safe.
 */
export function linkOf({ url, tls, ports = {} }: ServerOptions, place: Place): Link {
  const about = { venue: venue.id } as const;
  if (url !== undefined && !URL.canParse(url)) throw new ValidationError("url", "must be Gateway's address", about);
  const { protocol, origin } = new URL(url ?? venue.environments["live"]?.["rest"] ?? "");
  if (protocol === "http:" && tls !== undefined) throw new ValidationError("tls", "goes with https only", about);
  const client: HttpClient | undefined = tls === undefined || ports.http ? undefined : nodeHttp(tls);
  const own = { ...ports, ...(client === undefined ? {} : { http: client.request }) };
  const session = protocol === "http:"
    // The rule for addresses of this machine is the same as for simulators.
    ? openSession(venue, { network: "sim", url: origin, ports: own }, () => wire)
    : openSession({ ...venue, environments: { live: { rest: origin } } }, { ports: own }, () => wire);
  return {
    session,
    place,
    about,
    walletOf: (operation) => {
      if (place.wallet !== undefined) return place.wallet;
      throw new ValidationError("wallet", "is missing", { ...about, operation });
    },
    block: async (options) => {
      const { family: chain, network } = place;
      return (await session.call(chainStatus, { chain, network }, options)).currentBlockNumber;
    },
    close: () => {
      session.close();
      client?.close();
    },
  };
}

/** Nothing is signed here. */
const wire = {
  venue,
  authorize: <T>(draft: T): T => draft,
  refusal,
  askTime: (): Promise<number> => Promise.reject(new ValidationError("time", "is not told by Gateway")),
};
