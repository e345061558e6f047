/** Getting in: the session, and the sockets of market data and of the account. */
import { getServerTime } from "../../../generated/coinbase/spot.ts";
import { venue } from "../../../generated/coinbase/venue.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { loginOf } from "../../core/stream/login.ts";
import { Stream, type StreamParts } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { refusal } from "./errors.ts";
import { marketProtocol, userProtocol } from "./protocol.ts";

/** An open session and its sockets. */
export interface Access {
  readonly session: Session;
  readonly market: StreamParts;
  /** The account's socket; absent without credentials. */
  readonly user: Stream | undefined;
}

/** Opens it. Nothing is sent. */
export function openAccess(options: SessionOptions): Access {
  let authority: Authority | undefined;
  const session: Session = openSession(venue, options, (keys) => {
    const signs = authority = keys && authorityOf(keys, (length) => session.random.id(length));
    return {
      venue,
      authorize: signs && ((draft, _, now) => signs.authorize(draft, now)),
      refusal: (answer, body) => refusal(answer, body, session.time.now()),
      askTime: async (call, context) => Number((await call(getServerTime, {}, context)).epochMillis),
    };
  }, "spot");
  const decoders = async () => (await import("../../../generated/coinbase/spot.hot.ts")).decoders;
  return {
    session,
    market: session.stream("stream", marketProtocol(decoders)),
    user: authority && new Stream(session.stream("user", accountProtocol(session, authority))),
  };
}

function accountProtocol(session: Session, authority: Authority): ReturnType<typeof userProtocol> {
  return userProtocol(() => authority.token(session.time.now()), (run) => loginOf(session, run));
}
