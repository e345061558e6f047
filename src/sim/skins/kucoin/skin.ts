/** The skin of both kinds: REST, tokens and sockets. */
import { Countdowns } from "../../gateway/countdowns.ts";
import { KeyStore } from "../../gateway/keys.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { keyForm } from "./keys.ts";
import { addressLimit, Limits } from "./limits.ts";
import { Notes } from "./notes.ts";
import type { Core } from "./operation.ts";
import type { Product } from "./product.ts";
import { readerOf } from "./reader.ts";
import { Rest, shutOut } from "./rest.ts";
import { Sockets } from "./sockets.ts";
import { Tokens } from "./tokens.ts";
import { tradeId } from "./words.ts";

/** The venue over an engine. */
export class KucoinSkin implements Skin {
  readonly ids: Ids;
  /** The venue has one word for all that ended unfilled. */
  readonly ended = (): "canceled" => "canceled";
  readonly reader: Reader = readerOf();
  readonly budget: number = addressLimit;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #sockets: Sockets;
  readonly #stop: () => void;

  constructor(context: SkinContext, product: Product) {
    const { engine, clock, random } = context;
    const core: Core = {
      ...context,
      keys: new KeyStore(random.fork(), keyForm),
      limits: new Limits(),
      notes: new Notes(engine),
      switches: new Countdowns(clock),
      tokens: new Tokens(random.fork()),
      changed: (account, modes) => feed.modes?.(account, modes),
    };
    this.#core = core;
    this.ids = {
      order: (id) => product.orderId(id),
      fill: (trade, order) => product.fillId(core, trade, order) ?? String(tradeId(trade)),
      sequence: (told) => told,
    };
    this.#rest = new Rest(core, product.operations);
    const feed = product.feed(core);
    this.#sockets = new Sockets(core, product, feed);
    core.limits.bans.onBan = (from) => this.#sockets.sessions.drop(from);
    this.#stop = engine.listen((events) => {
      for (const event of events) core.notes.read(event);
      feed.read(events);
      this.#sockets.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const [path, query] = splitTarget(request.target);
    const { limits, tokens } = this.#core;
    const until = limits.bans.until(request.from, this.#now);
    if (until !== undefined) return shutOut(until, this.#now);
    if (path !== "/") return { status: 404, headers: {}, body: "" };
    if (!limits.connect(request.from, this.#now)) return shutOut(this.#now + 60_000, this.#now);
    const fields = new Map(parseForm(query));
    const admitted = tokens.find(fields.get("token") ?? "", this.#now);
    return this.#sockets.open(peer, request.from, admitted, fields.get("connectId") ?? "");
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
