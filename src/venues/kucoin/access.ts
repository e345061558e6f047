/** Getting in: the session of one of the two hosts, and its sockets, each of which is opened with a token of its own. */
import type { TokenAnswer } from "../../../generated/kucoin/spot.ts";
import { venue } from "../../../generated/kucoin/venue.ts";
import type { Endpoint } from "../../core/endpoint.ts";
import { SchemaError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import type { Protocol } from "../../core/stream/link.ts";
import { Stream, type StreamParts } from "../../core/stream/stream.ts";
import { authorityOf } from "./auth.ts";
import { about, refusal } from "./errors.ts";
import { type Opening, protocolOf } from "./protocol.ts";

type Empty = Record<string, never>;

/** What is asked of one of the two hosts. */
export interface Host {
  readonly kind: "spot" | "perp";
  /** The address of its sockets in the description. */
  readonly sockets: "stream" | "futuresStream";
  readonly time: Endpoint<Empty, { readonly data: number }>;
  readonly publicToken: Endpoint<Empty, TokenAnswer>;
  readonly privateToken: Endpoint<Empty, TokenAnswer>;
  /** Of market data that comes often. */
  readonly decoders: NonNullable<Protocol["decoders"]>;
}

/** An open session and its sockets. */
export interface Access {
  readonly session: Session;
  readonly publicStream: StreamParts;
  /** The account's socket; absent without credentials. */
  readonly privateStream: Stream | undefined;
}

/** Opens it. Nothing is sent. */
export function openAccess(options: SessionOptions, host: Host): Access {
  const { kind, sockets, time, publicToken, privateToken, decoders } = host;
  const session = openSession(venue, options, (keys) => {
    const signs = keys && authorityOf(keys);
    return {
      venue,
      authorize: signs && ((draft, _, now) => signs.authorize(draft, now)),
      refusal,
      askTime: async (call, context) => (await call(time, {}, context)).data,
    };
  }, kind);
  const open = (endpoint: Endpoint<Empty, TokenAnswer>) => async (signal: AbortSignal): Promise<Opening> => {
    const { data: { token, instanceServers: [server] } } = await session.call(endpoint, {}, { signal });
    if (!server) {
      throw new SchemaError("data.instanceServers", "an address", "none", { ...about, operation: endpoint.id });
    }
    // A simulator's sockets are where it is itself; elsewhere only the venue's own addresses are connected to.
    return { address: options.network === "sim" ? "/" : server.endpoint, token };
  };
  return {
    session,
    publicStream: session.stream(sockets, protocolOf(open(publicToken), false, decoders)),
    privateStream: session.keys && new Stream(session.stream(sockets, protocolOf(open(privateToken), true))),
  };
}
