/** Getting in: the session, the account's socket and its login, and the demo, which shares the address of the real venue. */
import { getServerTime } from "../../../generated/bitget/spot.ts";
import { venue } from "../../../generated/bitget/venue.ts";
import type { Call } from "../../core/call.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { ask, loginOf } from "../../core/stream/login.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf, demoHeader, fenced } from "./auth.ts";
import { refusedBy } from "./errors.ts";
import { accountProtocol, loginId } from "./protocol.ts";

/** An open session with what is Bitget's own. */
export interface Access {
  readonly session: Session;
  /** Calls an operation; on the demo, also what is not signed says so. */
  readonly call: Call;
  /** The account's socket; absent without credentials. */
  readonly account: Stream | undefined;
}

/** Opens it. Nothing is sent. */
export function openAccess(options: SessionOptions, kind: "spot" | "perp"): Access {
  const demo = options.network === "demo";
  let authority: Authority | undefined;
  const session: Session = openSession(venue, options, (keys) => {
    const signs = authority = keys && authorityOf(keys, demo);
    return {
      venue,
      authorize: signs && ((draft, _, now) => signs.authorize(draft, now)),
      authorizeParams: fenced,
      refusal: (_, body) => refusedBy(body),
      askTime: async (call, context) => Number((await call(getServerTime, {}, context)).data.serverTime),
    };
  }, kind);
  return {
    session,
    call: (endpoint, params, context) => {
      const marked = demo && Object.hasOwn(endpoint.params, "paptrading");
      return session.call(endpoint, marked ? { ...params, ...demoHeader } : params, context);
    },
    account: authority && new Stream(session.stream("private", accountProtocol(login(session, authority)))),
  };
}

/** Logs a new connection in. */
function login(session: Session, authority: Authority): ReturnType<typeof loginOf> {
  return loginOf(session, async (link) => {
    await link.limiter.take({ messages: 1 }, { priority: "query", signal: link.over });
    await ask(link, loginId, { op: "login", args: [await authority.login(session.time.now())] });
  });
}
