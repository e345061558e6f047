/** The skin of Binance spot: REST, streams, the request socket and user data, as its documentation describes them. */
import { AccountEvents } from "../../gateway/account-events.ts";
import { KeyStore } from "../../gateway/keys.ts";
import { decode, parseForm, splitTarget } from "../../gateway/parameters.ts";
import { Sessions } from "../../gateway/sessions.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, SimulatedVenue, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { generalOperations } from "./exchange-info.ts";
import { keyForm } from "./keys.ts";
import { Limits, weightLimit } from "./limits.ts";
import { marketOperations } from "./market-data.ts";
import type { Core, Operation } from "./operation.ts";
import { listOperations } from "./order-lists.ts";
import { reader } from "./reader.ts";
import { Refusal } from "./refusal.ts";
import { Rest } from "./rest.ts";
import { byMethod, SocketApi } from "./socket-api.ts";
import type { StreamSession } from "./streams.ts";
import { Streams } from "./streams.ts";
import { tradingOperations } from "./trading.ts";
import { userEvent } from "./user-events.ts";
import type { UserEvents } from "./user-events.ts";
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
  readonly ids: Ids = { order: String, fill: String, sequence: (told) => told };
  readonly reader = reader;
  readonly budget = weightLimit.limit;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #streams: Streams;
  readonly #users: UserEvents = new AccountEvents();
  readonly #methods = byMethod(operations);
  readonly #requestSockets: Sessions<SocketApi> = new Sessions();
  readonly #stop: () => void;

  constructor(context: SkinContext) {
    this.#core = {
      ...context,
      keys: new KeyStore(context.random.fork(), keyForm),
      limits: new Limits(),
      listenKeys: new Map(),
    };
    this.#core.limits.bans.onBan = (from) => {
      for (const sockets of this.#sockets()) sockets.drop(from);
    };
    this.#rest = new Rest(this.#core, operations);
    this.#streams = new Streams(this.#core, this.#users);
    this.#stop = context.engine.listen((events) => {
      for (const event of events) {
        this.#core.limits.read(event);
        const told = this.#users.heard ? userEvent(event) : undefined;
        if (told !== undefined) this.#users.tell(told.account, told.write);
      }
      this.#streams.topics.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const [path, search] = splitTarget(request.target);
    const query = new Map(parseForm(search));
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
    this.#core.limits.bans.ban(from, ms, Math.floor(this.#core.clock.now()));
  }

  rotate(notice: number): void {
    for (const sockets of this.#sockets()) sockets.rotate(notice);
  }

  disconnectAll(): void {
    for (const sockets of this.#sockets()) sockets.drop();
  }

  close(): void {
    this.#stop();
    this.#streams.topics.close();
    for (const sockets of this.#sockets()) sockets.close();
  }

  #openRequests(peer: Peer, from: string, micro: boolean, rateLimits: boolean): SocketApi {
    const onClose = (session: SocketApi): void => this.#requestSockets.delete(session);
    const session = new SocketApi(this.#core, this.#methods, this.#users, peer, { micro, rateLimits, from, onClose });
    return this.#requestSockets.add(session);
  }

  #sockets(): readonly (Sessions<SocketApi> | Sessions<StreamSession>)[] {
    return [this.#requestSockets, this.#streams.sessions];
  }
}

const spot: SimulatedVenue = {
  id: "binance",
  kind: "spot",
  assets,
  markets,
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "10", ETH: "100", BNB: "1000", SOL: "1000", USDT: "1000000", USDC: "1000000" },
  skin: (context) => new BinanceSkin(context),
};

/** What can be simulated of Binance. */
export const venues: readonly SimulatedVenue[] = [spot];
