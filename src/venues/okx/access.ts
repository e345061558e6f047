/** Getting in: the session, the sockets and their login, and the demo, which shares the address of the real venue. */
import { getSystemTime } from "../../../generated/okx/spot.ts";
import { venue } from "../../../generated/okx/venue.ts";
import type { Call } from "../../core/call.ts";
import { ClockSkewError, ValidationError } from "../../core/errors.ts";
import { refusalError } from "../../core/refusal.ts";
import { scrubbed } from "../../core/secret.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { type Link, SocketRefusal } from "../../core/stream/link.ts";
import { Stream } from "../../core/stream/stream.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Authority, authorityOf, fenced } from "./auth.ts";
import { about, only, refusedBy } from "./errors.ts";
import { accountProtocol, loginId } from "./protocol.ts";

/** An open session with what is OKX's own. */
export interface Access {
  readonly session: Session;
  /** Calls an operation; on the demo, also what is not signed says so. */
  readonly call: Call;
  readonly demo: boolean;
  /** The account's sockets; absent without credentials. Orders with a trigger are told of on the second one. */
  readonly privateStream: Stream | undefined;
  readonly businessStream: Stream | undefined;
}

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
      askTime: async (call, context) => {
        const params = demo ? { "x-simulated-trading": "1" } as const : {};
        return Number(only(await call(getSystemTime, params, context), getSystemTime.id).ts);
      },
    };
  }, kind);
  const open = (server: string): Stream | undefined =>
    authority && new Stream(session.stream(server, accountProtocol(`/ws/v5/${server}`, loginOf(session, authority))));
  return {
    session,
    demo,
    call: (endpoint, params, context) => {
      const marked = demo && Object.hasOwn(endpoint.params, "x-simulated-trading");
      return session.call(endpoint, marked ? { ...params, "x-simulated-trading": "1" } : params, context);
    },
    privateStream: open("private"),
    businessStream: open("business"),
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
      const refused = refusalError({ wire: { venue }, limiter, time, scrub }, error.refused, request, {
        ...about,
        operation: "login",
      });
      if (refused instanceof ClockSkewError) await session.measure();
      throw refused;
    }
  };
}
