/** The skin of Binance spot: REST, streams, the request socket and user data, as its documentation describes them. */
import type { HttpAnswer, HttpRequest, Peer, Session, SimulatedVenue, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { generalOperations } from "./exchange-info.ts";
import { Keys } from "./keys.ts";
import { Limits } from "./limits.ts";
import { marketOperations } from "./market-data.ts";
import type { Core, Operation } from "./operation.ts";
import { listOperations } from "./order-lists.ts";
import { decode, parseForm } from "./params.ts";
import { reader } from "./reader.ts";
import { Refusal } from "./refusal.ts";
import { Rest } from "./rest.ts";
import { byMethod, SocketApi } from "./socket-api.ts";
import type { StreamSession } from "./streams.ts";
import { Streams } from "./streams.ts";
import { tradingOperations } from "./trading.ts";
import { UserEvents } from "./user-events.ts";
import { assets, markets } from "./venue.ts";

const operations: readonly Operation[] = [
  ...generalOperations,
  ...marketOperations,
  ...tradingOperations,
  ...listOperations,
  ...accountOperations,
];

const connectWeight = 2;
const socketApiPath = "/ws-api/v3";

class BinanceSkin implements Skin {
  readonly reader = reader;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #streams: Streams;
  readonly #users = new UserEvents();
  readonly #methods = byMethod(operations);
  readonly #requestSockets = new Set<SocketApi>();
  readonly #stop: () => void;

  constructor(context: SkinContext) {
    this.#core = {
      ...context,
      keys: new Keys(context.random.fork()),
      limits: new Limits(),
      listenKeys: new Map(),
    };
    this.#core.limits.onBan = (from) => this.#drop(from);
    this.#rest = new Rest(this.#core, operations);
    this.#streams = new Streams(this.#core, this.#users);
    this.#stop = context.engine.listen((events) => {
      for (const event of events) {
        this.#core.limits.read(event);
        this.#users.read(event);
      }
      this.#streams.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const cut = request.target.indexOf("?");
    const path = cut === -1 ? request.target : request.target.slice(0, cut);
    const query = new Map(parseForm(cut === -1 ? "" : request.target.slice(cut + 1)));
    const micro = query.get("timeUnit")?.toUpperCase() === "MICROSECOND";
    const now = Math.floor(this.#core.clock.now());
    try {
      this.#core.limits.connect(request.from, now);
      if (path === socketApiPath) {
        this.#core.limits.take(request.from, connectWeight, now);
        return this.#openRequests(peer, request.from, micro, query.get("returnRateLimits") !== "false");
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const retry = Math.max(1, Math.ceil(((error.retryAt ?? now) - now) / 1000));
      return { status: error.status, headers: { "retry-after": String(retry) }, body: JSON.stringify(error.body) };
    }
    if (path === "/stream") {
      // A plus sign belongs to a time zone here, not to a form.
      const names = (query.get("streams") ?? "").replaceAll(" ", "+").split("/").filter((name) => name !== "");
      return this.#streams.open(names, true, micro, peer, request.from);
    }
    if (path === "/ws" || path.startsWith("/ws/")) {
      const names = decode(path.slice("/ws/".length)).split("/").filter((name) => name !== "");
      return this.#streams.open(names, false, micro, peer, request.from);
    }
    return { status: 404, headers: {}, body: "" };
  }

  createKey(account: string, publicKey?: string): ReturnType<Skin["createKey"]> {
    return this.#core.keys.create(account, publicKey);
  }

  revokeKey(key: string): void {
    this.#core.keys.revoke(key);
  }

  useBudget(from: string, units: number): void {
    this.#core.limits.use(from, units, Math.floor(this.#core.clock.now()));
  }

  ban(from: string, ms: number): void {
    this.#core.limits.ban(from, ms, Math.floor(this.#core.clock.now()));
  }

  rotate(notice: number): void {
    for (const session of this.#sessions()) session.life.rotate(notice);
  }

  disconnectAll(): void {
    for (const session of this.#sessions()) session.drop();
  }

  close(): void {
    this.#stop();
    this.#streams.close();
    for (const session of this.#sessions()) session.closed();
  }

  #openRequests(peer: Peer, from: string, micro: boolean, rateLimits: boolean): SocketApi {
    const onClose = (session: SocketApi): void => void this.#requestSockets.delete(session);
    const session = new SocketApi(this.#core, this.#methods, this.#users, peer, { micro, rateLimits, from, onClose });
    this.#requestSockets.add(session);
    return session;
  }

  #sessions(): (SocketApi | StreamSession)[] {
    return [...this.#requestSockets, ...this.#streams.sessionList()];
  }

  #drop(from: string): void {
    for (const session of this.#sessions()) if (session.from === from) session.drop();
  }
}

/** Binance spot. */
export const binance: SimulatedVenue = {
  id: "binance",
  assets,
  markets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", BNB: "1000", SOL: "1000", USDT: "1000000", USDC: "1000000" },
  skin: (context) => new BinanceSkin(context),
};
