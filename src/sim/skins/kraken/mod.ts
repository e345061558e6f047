/** Kraken spot, as its documentation describes it. */
import { AccountEvents } from "../../gateway/account-events.ts";
import { KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { EngineEvent } from "../../engine/mod.ts";
import type { Random } from "../../prng.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, SimulatedVenue, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { channelOf } from "./channels.ts";
import { executionsOf } from "./executions.ts";
import { keyForm, Nonces, Tokens } from "./keys.ts";
import { Ledgers } from "./ledgers.ts";
import { budget, Limits } from "./limits.ts";
import { publicOperations } from "./market-data.ts";
import { endOf, Notes } from "./notes.ts";
import type { Core } from "./operation.ts";
import { orderOperations } from "./orders.ts";
import { reader } from "./reader.ts";
import { Rest } from "./rest.ts";
import type { SocketParts, Told } from "./socket.ts";
import { Socket } from "./socket.ts";
import { Trading } from "./trading.ts";
import { assets, markets } from "./venue.ts";
import { fillId, orderId } from "./words.ts";

/** The venue over an engine. */
class KrakenSkin implements Skin {
  readonly ids: Ids = {
    order: orderId,
    // The public is told the number of a trade in its pair.
    fill: (trade, order) => order === 0 ? String(trade) : fillId(trade, order),
  };
  readonly ended: NonNullable<Skin["ended"]> = (order) => endOf(order) === "expired" ? "expired" : "canceled";
  readonly reader: Reader = reader;
  readonly budget: number = budget;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #accounts: AccountEvents<Told> = new AccountEvents();
  readonly #topics: Topics<string, Socket>;
  readonly #sockets: Sessions<Socket> = new Sessions();
  readonly #random: Random;
  readonly #stop: () => void;

  constructor(context: SkinContext) {
    const limits = new Limits();
    const notes = new Notes();
    this.#random = context.random.fork();
    this.#core = {
      ...context,
      keys: new KeyStore(context.random.fork(), keyForm),
      nonces: new Nonces(),
      tokens: new Tokens(context.random.fork()),
      limits,
      notes,
      ledgers: new Ledgers(),
      trading: new Trading({ engine: context.engine, clock: context.clock, limits, notes }),
    };
    this.#rest = new Rest(this.#core, publicOperations, [...orderOperations, ...accountOperations]);
    this.#topics = new Topics({
      clock: context.clock,
      tick: 1_000,
      make: (name) => {
        const channel = channelOf(this.#core, name);
        return channel && { name, channels: new Map([channel]) };
      },
      deliver: (_, messages, readers) => {
        for (const socket of readers) for (const message of messages) socket.deliver(message);
      },
    });
    this.#stop = context.engine.listen((events) => this.#read(events));
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    if (splitTarget(request.target)[0] !== "/v2") return { status: 404, headers: {}, body: "" };
    const { limits, clock } = this.#core;
    if (!limits.connect(request.from, clock.now())) return { status: 429, headers: {}, body: "" };
    const parts: SocketParts = {
      core: this.#core,
      topics: this.#topics,
      accounts: this.#accounts,
      onClose: (socket) => this.#sockets.delete(socket),
    };
    const connection = 2n ** 63n + BigInt(this.#random.bits());
    return this.#sockets.add(new Socket(parts, peer, request.from, connection));
  }

  createKey(account: string): ReturnType<Skin["createKey"]> {
    return this.#core.keys.create(account);
  }

  revokeKey(key: string): void {
    this.#core.keys.revoke(key);
  }

  useBudget(from: string, units: number): void {
    this.#core.limits.use(from, units, this.#core.clock.now());
  }

  ban(from: string, ms: number): void {
    this.#core.limits.ban(from, ms, this.#core.clock.now());
    if (ms > 0) this.#sockets.drop(from);
  }

  rotate(notice: number): void {
    this.#sockets.rotate(notice);
  }

  disconnectAll(): void {
    this.#sockets.drop();
  }

  close(): void {
    this.#stop();
    this.#core.trading.close();
    this.#topics.close();
    this.#sockets.close();
  }

  /** Tells accounts and market channels what happened. */
  #read(events: readonly EngineEvent[]): void {
    for (const event of events) {
      this.#core.notes.read(event);
      if (event.kind === "order") {
        for (const entry of executionsOf(this.#core, event)) {
          this.#accounts.tell(event.order.account, { channel: "executions", market: event.order.market, entry });
        }
      }
      const entries = this.#core.ledgers.read(event);
      const [first] = entries;
      if (first !== undefined) this.#accounts.tell(first.account, { channel: "balances", entries });
    }
    this.#topics.read(events);
  }
}

/** One for each kind. */
export const venues: readonly SimulatedVenue[] = [{
  id: "kraken",
  kind: "spot",
  assets,
  markets,
  fees: { maker: "0.0025", taker: "0.004" },
  balances: { BTC: "10", ETH: "100", SOL: "1000", DOGE: "100000", USD: "1000000", USDT: "1000000" },
  skin: (context) => new KrakenSkin(context),
}];
