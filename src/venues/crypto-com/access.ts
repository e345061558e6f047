/** Getting in: the session, and the sockets of market data and of the account. */
import { publicGetTickers } from "../../../generated/crypto-com/spot.ts";
import { venue } from "../../../generated/crypto-com/venue.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import type { Link } from "../../core/stream/link.ts";
import { ask, loginOf } from "../../core/stream/login.ts";
import { Stream, type StreamParts } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { about, refusal } from "./errors.ts";
import { accountChannels, accountProtocol, marketProtocol, settled, subscription } from "./protocol.ts";

/** An open session and its sockets. */
export interface Access {
  readonly session: Session;
  readonly market: StreamParts;
  /** The account's socket; absent without credentials. */
  readonly account: Stream | undefined;
}

/** The venue tells its time nowhere. What is traded most is published every half a second, with the time of that. */
const clockwork = "BTC_USD";
const resolution = 1_000;

/** The venue's time, in milliseconds since 1970 UTC. */
export async function askTime(call: Call, context: CallContext): Promise<number> {
  const { result: { data } } = await call(publicGetTickers, { instrument_name: clockwork }, context);
  const [ticker] = data;
  if (ticker) return Number(ticker.t);
  throw new SchemaError("result.data", `a ticker of ${clockwork}`, "none", {
    ...about,
    operation: publicGetTickers.id,
  });
}

/** Opens it. Nothing is sent. */
export function openAccess(options: SessionOptions): Access {
  let authority: Authority | undefined;
  const session: Session = openSession(venue, options, (keys) => {
    const signs = authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: signs && ((draft, _, now) => signs.authorize(draft, now)),
      refusal,
      askTime,
      timeResolution: resolution,
    };
  }, "spot");
  const now = (): number => session.time.now();
  const decoders = async () => (await import("../../../generated/crypto-com/spot.hot.ts")).decoders;
  return {
    session,
    market: session.stream("market", marketProtocol(session.clock, now, decoders)),
    account: authority && new Stream(session.stream("user", accountProtocol(now, loginTo(session, authority)))),
  };
}

/** Logs a new connection in, and asks for the account's events. */
function loginTo(session: Session, authority: Authority): (link: Link) => Promise<void> {
  return loginOf(session, async (link) => {
    await settled(session.clock, link);
    const id = link.nextId();
    await ask(link, id, await authority.login(id, session.time.now()));
    for (const channel of accountChannels) {
      const id = link.nextId();
      const text = subscription("subscribe", [channel], id, session.time.now());
      await link.request(id, text, false, link.over, () => {});
    }
  });
}
