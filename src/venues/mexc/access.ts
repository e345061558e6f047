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

/** The account's events, on a connection whose address has a key that is asked for and prolonged. */
function openAccount(session: Session): Stream {
  let listenKey = "";
  const newKey = async (signal: AbortSignal): Promise<string> => {
    ({ listenKey } = await session.call(createListenKey, { recvWindow }, { signal }));
    return listenKey;
  };
  const stream = new Stream(session.stream("stream", accountProtocol(newKey)));
  const keep = (): Promise<unknown> => session.call(extendListenKey, { listenKey, recvWindow });
  keepListening(session.clock, stream, keep, keyIsGone);
  return stream;
}
