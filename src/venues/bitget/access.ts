/** Getting in: the session, the account's socket and its login, and the demo, which shares the address of the real venue. */
import { getServerTime } from "../../../generated/bitget/spot.ts";
import { venue } from "../../../generated/bitget/venue.ts";
import type { Call } from "../../core/call.ts";
import { ClockSkewError, ValidationError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { refusalError } from "../../core/refusal.ts";
import { scrubbed } from "../../core/secret.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { type Link, SocketRefusal } from "../../core/stream/link.ts";
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

/** Named in errors that no operation made. */
export const about: { readonly venue: string } = { venue: venue.id };

/** Opens it. Nothing is sent. */
export function openAccess(options: SessionOptions, kind: "spot" | "perp"): Access {
  const demo = options.network === "demo";
  let authority: Authority | undefined;
  const session: Session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys, demo);
    return {
      venue,
      authorize: (draft, _, now) => {
        if (!authority) throw new ValidationError("credentials", "are needed for this", about);
        return authority.authorize(draft, now);
      },
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
    account: authority && new Stream(session.stream("private", accountProtocol(loginOf(session, authority)))),
  };
}

/** Logs a new connection in. A refusal of the key is final. */
function loginOf(session: Session, authority: Authority): (link: Link) => Promise<void> {
  const { limiter, time, keys } = session;
  return async (link) => {
    await link.limiter.take({ messages: 1 }, { priority: "query", signal: link.over });
    const args = [await authority.login(time.now())];
    try {
      await link.request(loginId, stringifyJson({ op: "login", args }), false, link.over, () => {});
    } catch (error) {
      if (!(error instanceof SocketRefusal)) throw error;
      const scrub = (text: string): string => keys ? scrubbed(text, keys) : text;
      const request = { write: false, status: error.status, cost: {}, taken: undefined };
      const context = { ...about, operation: "login" };
      const refused = refusalError({ wire: { venue }, limiter, time, scrub }, error.refused, request, context);
      if (refused instanceof ClockSkewError) await session.measure();
      throw refused;
    }
  };
}
