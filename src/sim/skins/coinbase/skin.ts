/** The skin of spot: REST and sockets. */
import { splitTarget } from "../../gateway/parameters.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { Keys } from "./keys.ts";
import { addressLimit, Limits } from "./limits.ts";
import { marketDataOperations } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { readerOf } from "./reader.ts";
import { Rest, shutOut } from "./rest.ts";
import { Sockets } from "./sockets.ts";
import { tradingOperations } from "./trading.ts";
import { entryId, orderId, tradeId } from "./words.ts";

/** The venue over an engine. */
export class CoinbaseSkin implements Skin {
  /** Books have no numbers of their own: those of frames are the connection's. */
  readonly ids: Ids = {
    order: orderId,
    fill: (trade, order) => order === 0 ? tradeId(trade) : entryId(trade, order),
  };
  /** The venue has one word for all that ended unfilled. */
  readonly ended = (): "canceled" => "canceled";
  readonly reader: Reader = readerOf();
  readonly budget: number = addressLimit;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #sockets: Sockets;
  readonly #stop: () => void;

  constructor(context: SkinContext) {
    const core: Core = { ...context, keys: new Keys(context.random.fork()), limits: new Limits() };
    this.#core = core;
    this.#rest = new Rest(core, [...marketDataOperations, ...tradingOperations, ...accountOperations]);
    this.#sockets = new Sockets(core);
    core.limits.bans.onBan = (from) => this.#sockets.sessions.drop(from);
    this.#stop = context.engine.listen((events) => this.#sockets.read(events));
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const { limits } = this.#core;
    const until = limits.bans.until(request.from, this.#now);
    if (until !== undefined) return shutOut(until, this.#now);
    const [path] = splitTarget(request.target);
    if (path !== "/" && path !== "") return { status: 404, headers: {}, body: "" };
    if (!limits.connect(request.from, this.#now)) return shutOut(this.#now + 1_000, this.#now);
    return this.#sockets.open(peer, request.from);
  }

  createKey(account: string, publicKey?: string): ReturnType<Skin["createKey"]> {
    return this.#core.keys.create(account, publicKey);
  }

  revokeKey(key: string): void {
    this.#core.keys.revoke(key);
  }

  useBudget(from: string, units: number): void {
    this.#core.limits.use(from, units, this.#now);
  }

  ban(from: string, ms: number): void {
    this.#core.limits.bans.ban(from, ms, this.#now);
  }

  rotate(notice: number): void {
    this.#sockets.sessions.rotate(notice);
  }

  disconnectAll(): void {
    this.#sockets.sessions.drop();
  }

  close(): void {
    this.#stop();
    this.#sockets.close();
  }

  get #now(): number {
    return Math.floor(this.#core.clock.now());
  }
}
