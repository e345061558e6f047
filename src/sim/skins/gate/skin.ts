/** The skin of both kinds: REST and the socket. */
import { Countdowns } from "../../gateway/countdowns.ts";
import { KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { AccountFeed } from "./feed.ts";
import { keyForm } from "./keys.ts";
import { budget, Limits } from "./limits.ts";
import { Notes, type OwnBooking } from "./notes.ts";
import type { Core } from "./operation.ts";
import type { Product } from "./product.ts";
import { readerOf } from "./reader.ts";
import { exactHeader, Rest, shutOut } from "./rest.ts";
import { Sockets } from "./sockets.ts";
import { orderId, tradeId } from "./words.ts";

const firstUid = 110_284_739;

/** The venue over an engine. */
export class GateSkin implements Skin {
  readonly ids: Ids;
  readonly reader: Reader;
  readonly budget: number = budget;
  readonly #core: Core;
  readonly #product: Product;
  readonly #rest: Rest;
  readonly #sockets: Sockets;
  readonly #stop: () => void;

  constructor(context: SkinContext, product: Product) {
    const { engine, clock, random } = context;
    const uids = new Map<string, number>();
    const core: Core = {
      ...context,
      server: product.server,
      keys: new KeyStore(random.fork(), keyForm),
      limits: new Limits(),
      notes: new Notes(engine),
      switches: new Countdowns(clock),
      uid: (account) => {
        const uid = uids.get(account) ?? firstUid + uids.size * 16;
        uids.set(account, uid);
        return uid;
      },
    };
    this.#core = core;
    this.#product = product;
    this.ids = {
      order: (id) => String(orderId(product.server, id)),
      fill: (trade, order) => String(core.notes.numberOf({ tradeId: trade, orderId: order }) ?? tradeId(trade)),
      sequence: (told) => told,
    };
    this.reader = readerOf(product.server);
    this.#rest = new Rest(core, product.operations);
    this.#sockets = new Sockets(core, product, new AccountFeed(product.tell(core)));
    core.limits.bans.onBan = (from) => this.#sockets.sessions.drop(from);
    this.#stop = engine.listen((events) => {
      const booked: OwnBooking[] = [];
      for (const event of events) booked.push(...core.notes.read(event));
      this.#sockets.read(events, booked);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const [path] = splitTarget(request.target);
    const { limits } = this.#core;
    const until = limits.bans.until(request.from, this.#now);
    if (until !== undefined) return shutOut(until);
    if (path !== this.#product.path) return { status: 404, headers: {}, body: "" };
    if (!limits.connect(request.from, this.#now)) return shutOut(this.#now + 60_000);
    return this.#sockets.open(peer, request.from, request.headers[exactHeader] === "1");
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
    this.#core.switches.stop();
  }

  get #now(): number {
    return Math.floor(this.#core.clock.now());
  }
}
