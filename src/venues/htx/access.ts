/** Getting in: the session, its sockets, and the account that orders are of. */
import { getAllAccounts, getCurrentTimestamp } from "../../../generated/htx/spot.ts";
import { venue } from "../../../generated/htx/venue.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { loginOf } from "../../core/stream/login.ts";
import { Stream, type StreamParts } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { about, refusal } from "./errors.ts";
import { accountProtocol, marketProtocol } from "./protocol.ts";

/** An open session with what is HTX's own. */
export interface Access {
  readonly session: Session;
  readonly market: StreamParts;
  /** Changes of books. */
  readonly feed: StreamParts;
  /** Where whole books are asked for. */
  readonly pulls: Stream;
  /** The account's socket; absent without credentials. */
  readonly user: Stream | undefined;
  readonly account: SpotAccount;
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
      askTime: async (call, context) => Number((await call(getCurrentTimestamp, {}, context)).data),
    };
  }, "spot");
  const account = new SpotAccount(session.call);
  const decoders = async () => (await import("../../../generated/htx/spot.hot.ts")).decoders;
  return {
    session,
    market: session.stream("stream", marketProtocol(decoders)),
    feed: session.stream("feed", marketProtocol(decoders)),
    pulls: new Stream(session.stream("feed", marketProtocol())),
    user: authority && new Stream(session.stream("account", userProtocol(session, authority, account))),
    account,
  };
}

function userProtocol(
  session: Session,
  authority: Authority,
  account: SpotAccount,
): ReturnType<typeof accountProtocol> {
  return accountProtocol(
    () => authority.login(session.time.now()),
    (login) =>
      loginOf(session, async (link) => {
        // Events are told by its number.
        await account.id({ signal: link.over });
        await login(link);
      }),
  );
}

/** The account of spot, whose number is asked for once. */
export class SpotAccount {
  readonly #call: Call;
  #id: string | undefined;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Whether a number is its own; false as long as nobody has asked. */
  is(id: number | bigint): boolean {
    return String(id) === this.#id;
  }

  async id(context: CallContext): Promise<string> {
    if (this.#id !== undefined) return this.#id;
    const { data } = await this.#call(getAllAccounts, {}, context);
    const found = data.find(({ type }) => type === "spot");
    if (!found) throw new SchemaError("data", "an account of spot", "none", { ...about, operation: getAllAccounts.id });
    return this.#id = String(found.id);
  }
}
