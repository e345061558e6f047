/** Getting in: the session, the sockets and their login, and the demo, which shares the address of the real venue. */
import { getSystemTime } from "../../../generated/okx/spot.ts";
import { venue } from "../../../generated/okx/venue.ts";
import type { Call } from "../../core/call.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import type { Link } from "../../core/stream/link.ts";
import { ask, loginOf } from "../../core/stream/login.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf, fenced } from "./auth.ts";
import { only, refusedBy } from "./errors.ts";
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
    const signs = authority = keys && authorityOf(keys, demo);
    return {
      venue,
      authorize: signs && ((draft, _, now) => signs.authorize(draft, now)),
      authorizeParams: fenced,
      refusal: (_, body) => refusedBy(body),
      askTime: async (call, context) => {
        const params = demo ? { "x-simulated-trading": "1" } as const : {};
        return Number(only(await call(getSystemTime, params, context), getSystemTime.id).ts);
      },
    };
  }, kind);
  const open = (server: string): Stream | undefined =>
    authority && new Stream(session.stream(server, accountProtocol(`/ws/v5/${server}`, loginTo(session, authority))));
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

/** Logs a new connection in. */
function loginTo(session: Session, authority: Authority): (link: Link) => Promise<void> {
  return loginOf(session, async (link) => {
    await link.limiter.take({ messages: 1 }, { priority: "query", signal: link.over });
    await ask(link, loginId, { op: "login", args: [await authority.login(session.time.now())] });
  });
}
