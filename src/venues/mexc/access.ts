/** Getting in: the session, and the sockets of market data and of the account. */
import { createListenKey, extendListenKey, time } from "../../../generated/mexc/spot.ts";
import { venue } from "../../../generated/mexc/venue.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { keepListening } from "../../core/stream/listening.ts";
import { Stream, type StreamParts } from "../../core/stream/stream.ts";
import { authorizeOf } from "./auth.ts";
import { keyIsGone, recvWindow, refusal } from "./errors.ts";
import { accountProtocol, marketProtocol } from "./protocol.ts";

/** An open session and its sockets. */
export interface Access {
  readonly session: Session;
  readonly market: StreamParts;
  /** The account's socket; absent without credentials. */
  readonly account: Stream | undefined;
}

/** Opens it. Nothing is sent. */
export function openAccess(options: SessionOptions): Access {
  const session = openSession(venue, options, (keys) => {
    const authorize = keys && authorizeOf(keys);
    return {
      venue,
      authorize: authorize && ((draft, _, now) => authorize(draft, now)),
      refusal,
      askTime: async (call, context) => (await call(time, {}, context)).serverTime,
    };
  }, "spot");
  return {
    session,
    market: session.stream("stream", marketProtocol),
    account: session.keys && openAccount(session),
  };
}

/** An account has sixty keys at most: one that is younger than this, in milliseconds, serves another connection as well. */
const young = 2 * 60_000;

/** The account's events, on a connection whose address has a key that is asked for and prolonged. */
function openAccount(session: Session): Stream {
  const { call, clock } = session;
  let listenKey = "";
  let made = Number.NEGATIVE_INFINITY;
  const newKey = async (signal: AbortSignal): Promise<string> => {
    if (clock.monotonic() - made < young) return listenKey;
    ({ listenKey } = await call(createListenKey, { recvWindow }, { signal }));
    made = clock.monotonic();
    return listenKey;
  };
  const ended = (): void => {
    made = Number.NEGATIVE_INFINITY;
  };
  const stream = new Stream(session.stream("stream", accountProtocol(newKey, ended)));
  const keep = (): Promise<unknown> => call(extendListenKey, { listenKey, recvWindow });
  keepListening(clock, stream, keep, keyIsGone);
  return stream;
}
