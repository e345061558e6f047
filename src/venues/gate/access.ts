/** Getting in: the session, the account's socket and its login, and the class of the account. */
import { getSystemTime, getUnifiedMode } from "../../../generated/gate/spot.ts";
import { venue } from "../../../generated/gate/venue.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { PermissionError, SchemaError } from "../../core/errors.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { fieldsOf } from "../../core/stream/frame.ts";
import type { Link } from "../../core/stream/link.ts";
import { ask, loginOf } from "../../core/stream/login.ts";
import { Stream, type StreamParts } from "../../core/stream/stream.ts";
import { type Authority, authorityOf, fenced } from "./auth.ts";
import { about, refusal } from "./errors.ts";
import { accountProtocol, marketProtocol, type Place } from "./protocol.ts";

/** An open session with what is Gate's own. */
export interface Access {
  readonly session: Session;
  /** Calls an operation; those of contracts with exact amounts. */
  readonly call: Call;
  /** What the public socket is made of. */
  readonly market: StreamParts;
  /** The account's socket; absent without credentials. */
  readonly account: Stream | undefined;
  readonly accountClass: AccountClass;
}

/** Of which class the account is. */
export interface AccountClass {
  /** Whether it is a unified one; `undefined` as long as nobody has asked. */
  readonly known: boolean | undefined;
  /** Asks the first time. */
  isUnified(context: CallContext): Promise<boolean>;
}

/** Amounts of contracts with their fractions: without it the venue cuts them off. */
const exact: { readonly "X-Gate-Size-Decimal": "1" } = { "X-Gate-Size-Decimal": "1" };

/** How the two kinds differ: the socket's place, by network, and what of the account is told there. */
interface Kind {
  readonly server: string;
  readonly live: Place;
  readonly testnet: Place;
  /** Channels of the account, with what is asked for of each; `uid` is the account's number. */
  channels(uid: string): Readonly<Record<string, readonly string[]>>;
}

const kinds: Readonly<Record<"spot" | "perp", Kind>> = {
  spot: {
    server: "spot",
    live: { path: "/ws/v4/" },
    testnet: { path: "/v4/ws/spot" },
    channels: () => ({ "spot.orders": ["!all"], "spot.usertrades": ["!all"], "spot.balances": [] }),
  },
  perp: {
    server: "futures",
    live: { path: "/v4/ws/usdt", headers: exact },
    testnet: { path: "/v4/ws/futures/usdt", headers: exact },
    channels: (uid) => ({
      "futures.orders": [uid, "!all"],
      "futures.usertrades": [uid, "!all"],
      "futures.positions": [uid, "!all"],
      "futures.balances": [uid],
    }),
  },
};

/** Opens it. Nothing is sent. `decoders`: of what comes often. */
export function openAccess(
  options: SessionOptions,
  of: "spot" | "perp",
  decoders: () => Promise<readonly Decoder[]>,
): Access {
  let authority: Authority | undefined;
  const session: Session = openSession(venue, options, (keys) => {
    const signs = authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: signs && ((draft, _, now) => signs.authorize(draft, now)),
      authorizeParams: fenced,
      refusal,
      askTime: async (call, context) => Number((await call(getSystemTime, {}, context)).server_time),
    };
  }, of);
  const kind = kinds[of];
  const place = options.network === "testnet" ? kind.testnet : kind.live;
  const now = (): number => session.time.now();
  const call: Call = (endpoint, params, context) => {
    const counted = Object.hasOwn(endpoint.params, "X-Gate-Size-Decimal");
    return session.call(endpoint, counted ? { ...params, ...exact } : params, context);
  };
  const login = authority && loginTo(session, authority, kind);
  return {
    session,
    call,
    market: session.stream(kind.server, { ...marketProtocol(place, now), decoders }),
    account: login && new Stream(session.stream(kind.server, accountProtocol(place, now, login))),
    accountClass: accountClassOf(call),
  };
}

/** Logs a new connection in, and asks for the account's events. */
function loginTo(session: Session, authority: Authority, { server, channels }: Kind): (link: Link) => Promise<void> {
  return loginOf(session, async (link) => {
    const [id, channel, now] = [link.nextId(), `${server}.login`, session.time.now()];
    const payload = { ...await authority.login(channel, now), req_id: id };
    const told = await ask(link, id, { time: Math.floor(now / 1_000), channel, event: "api", payload });
    const { uid } = fieldsOf(told);
    if (typeof uid !== "string") throw new SchemaError("data.result.uid", "the account's number", "none", about);
    for (const [channel, wanted] of Object.entries(channels(uid))) {
      const [id, now] = [link.nextId(), session.time.now()];
      const auth = await authority.subscribe(channel, now);
      const event = "subscribe";
      await ask(link, id, { time: Math.floor(now / 1_000), id: Number(id), channel, event, payload: wanted, auth });
    }
  });
}

function accountClassOf(call: Call): AccountClass {
  let known: boolean | undefined;
  return {
    get known() {
      return known;
    },
    isUnified: async (context) => {
      if (known !== undefined) return known;
      try {
        known = (await call(getUnifiedMode, {}, context)).mode !== "classic";
      } catch (error) {
        // Keys of classic accounts may lack the right to ask.
        if (!(error instanceof PermissionError)) throw error;
        known = false;
      }
      return known;
    },
  };
}
