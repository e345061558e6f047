/** One account's session with Bybit: what spot and contracts open alike. */
import { serverTime } from "../../../generated/bybit/spot.ts";
import { venue } from "../../../generated/bybit/venue.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { loginOf } from "../../core/stream/login.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { refusal } from "./errors.ts";
import { toTime } from "./map/market.ts";
import { privateLogin, privateProtocol, tradeLogin, tradeProtocol } from "./protocol.ts";

/** A session, and the sockets of its account. */
export interface Opened {
  readonly session: Session;
  /** The account's events; absent without credentials. */
  readonly events: Stream | undefined;
  /** Orders over a socket; absent without credentials, and in demo trading, which has none (docs: demo). */
  readonly trade: Stream | undefined;
}

/** Opens a session. Nothing is sent. */
export function open(options: SessionOptions, kind: "spot" | "perp"): Opened {
  let authority: Authority | undefined;
  const session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: authority?.authorize,
      authorizeParams: authority?.authorizeParams,
      refusal,
      askTime: async (call, context) => toTime(await call(serverTime, {}, context)),
    };
  }, kind);
  const login = (authority: Authority, how: typeof privateLogin | typeof tradeLogin) =>
    loginOf(session, async (link) => {
      const args = await authority.login(session.time.now());
      const ready = { ready: () => Promise.resolve(link) };
      await session.request<{ readonly args: typeof args }, unknown>(ready, how, { args });
    });
  return {
    session,
    events: authority && new Stream(session.stream("private", privateProtocol(login(authority, privateLogin)))),
    trade: authority && options.network !== "demo"
      ? new Stream(session.stream("trade", tradeProtocol(login(authority, tradeLogin))))
      : undefined,
  };
}
