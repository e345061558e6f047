/** The skin of both kinds: REST, and the public, private and request sockets. */
import { KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Kind, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { AccountFeed } from "./account-feed.ts";
import { contractOperations } from "./contracts.ts";
import { Disconnects } from "./disconnect.ts";
import { Executions } from "./executions.ts";
import { keyForm } from "./keys.ts";
import { addressLimit, Limits } from "./limits.ts";
import { marketDataOperations } from "./market-data.ts";
import { Notes } from "./notes.ts";
import { BookNumbers } from "./numbers.ts";
import type { Core } from "./operation.ts";
import { orderOperations } from "./orders.ts";
import { positionOperations } from "./positions.ts";
import { PrivateSockets } from "./private-socket.ts";
import { type Line, PublicSockets } from "./public-socket.ts";
import { readerOf } from "./reader.ts";
import { Rest, shutOut } from "./rest.ts";
import { silenceOf } from "./socket.ts";
import { TradeSockets } from "./trade-socket.ts";
import { cancelOrder, openOrders, tradingOperations } from "./trading.ts";
import { categoryOf, executionId, orderId } from "./words.ts";

const operations = [
  ...marketDataOperations,
  ...contractOperations,
  ...tradingOperations,
  ...orderOperations,
  ...accountOperations,
  ...positionOperations,
];

const lines: ReadonlyMap<string, Line> = new Map<string, Line>([
  ["/v5/public/spot", "spot"],
  ["/v5/public/linear", "linear"],
  ["/v5/public/inverse", "inverse"],
  ["/v5/public/misc/status", "status"],
]);

const firstUid = 24_600_000;

/** The venue over an engine. */
export class BybitSkin implements Skin {
  readonly ids: Ids;
  /** What ends by itself is `Cancelled`, for whatever reason (docs: enum, `orderStatus`). */
  readonly ended = (): "canceled" => "canceled";
  readonly reader: Reader;
  readonly budget: number = addressLimit;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #public: PublicSockets;
  readonly #private: PrivateSockets;
  readonly #trade: TradeSockets;
  readonly #stop: () => void;

  constructor(context: SkinContext, kind: Kind) {
    const { engine, clock, random } = context;
    this.reader = readerOf(() => Math.floor(clock.now()));
    const uids = new Map<string, string>();
    const spot = kind === "spot";
    const numbers = new BookNumbers();
    this.ids = {
      order: (id) => orderId(id, spot),
      fill: (trade, order) => executionId(trade, order, spot),
      sequence: (told) => numbers.update(told) ?? told,
    };
    const core: Core = {
      ...context,
      keys: new KeyStore(random.fork(), keyForm),
      limits: new Limits(),
      notes: new Notes(),
      executions: new Executions(engine),
      disconnects: new Disconnects(clock),
      numbers,
      uid: (account) => {
        const uid = uids.get(account) ?? String(firstUid + uids.size);
        uids.set(account, uid);
        return uid;
      },
    };
    this.#core = core;
    this.#rest = new Rest(core, operations);
    const feed = new AccountFeed(core);
    this.#public = new PublicSockets(core);
    this.#private = new PrivateSockets(core, feed);
    this.#trade = new TradeSockets(core, operations);
    core.disconnects.fire = (account, product) => this.#cancelAll(account, product === "SPOT");
    core.limits.bans.onBan = (from) => {
      for (const { sessions } of this.#sockets()) sessions.drop(from);
    };
    this.#stop = engine.listen((events) => {
      for (const event of events) core.notes.read(event);
      feed.read(events);
      this.#public.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const [path, query] = splitTarget(request.target);
    const { limits, clock } = this.#core;
    if (!limits.connect(request.from, Math.floor(clock.now()))) return shutOut;
    const line = lines.get(path);
    if (line !== undefined) return this.#public.open(line, peer, request.from);
    if (path === "/v5/private") return this.#private.open(peer, request.from, silenceOf(query));
    if (path === "/v5/trade") return this.#trade.open(peer, request.from, silenceOf(query));
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
    for (const { sessions } of this.#sockets()) sessions.rotate(notice);
  }

  disconnectAll(): void {
    for (const { sessions } of this.#sockets()) sessions.drop();
  }

  close(): void {
    this.#stop();
    this.#public.close();
    this.#private.sessions.close();
    this.#trade.sessions.close();
    this.#core.disconnects.stop();
  }

  #sockets(): readonly { readonly sessions: { rotate(notice: number): void; drop(from?: string): void } }[] {
    return [this.#public, this.#private, this.#trade];
  }

  #cancelAll(account: string, spot: boolean): void {
    const core = this.#core;
    const now = Math.floor(core.clock.now());
    for (const order of openOrders(core, account)) {
      if ((categoryOf(core.engine.desk(order.market)) === "spot") !== spot) continue;
      cancelOrder({ core, account, now }, order, "CancelByDCP");
    }
  }
}
