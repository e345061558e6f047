/** One account's session with Bybit: what spot and contracts open alike. */
import { serverTime } from "../../../generated/bybit/spot.ts";
import { venue } from "../../../generated/bybit/venue.ts";
import { ClockSkewError, ValidationError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import type { Link } from "../../core/stream/link.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { about, refusal } from "./errors.ts";
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
  const needed = (): Authority => {
    if (!authority) throw new ValidationError("credentials", "are needed for this", about);
    return authority;
  };
  const session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: (draft, auth, now) => needed().authorize(draft, auth, now),
      authorizeParams: (params, now) => needed().authorizeParams(params, now),
      refusal,
      askTime: async (call, context) => toTime(await call(serverTime, {}, context)),
    };
  }, kind);
  const login = (how: typeof privateLogin | typeof tradeLogin) => async (link: Link): Promise<void> => {
    const args = await needed().login(session.time.now());
    const ready = { ready: () => Promise.resolve(link) };
    try {
      await session.request<{ readonly args: typeof args }, unknown>(ready, how, { args });
    } catch (error) {
      // The next attempt is signed with a time that is right.
      if (error instanceof ClockSkewError) await session.measure();
      throw error;
    }
  };
  return {
    session,
    events: authority && new Stream(session.stream("private", privateProtocol(login(privateLogin)))),
    trade: authority && options.network !== "demo"
      ? new Stream(session.stream("trade", tradeProtocol(login(tradeLogin))))
      : undefined,
  };
}
