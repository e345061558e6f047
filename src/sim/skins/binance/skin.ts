/** The skin of every product of the venue: REST, streams, the request socket and user data. */
import { AccountEvents } from "../../gateway/account-events.ts";
import { KeyStore } from "../../gateway/keys.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import { Sessions } from "../../gateway/sessions.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { keyForm } from "./keys.ts";
import { Limits } from "./limits.ts";
import type { Core, Operation } from "./operation.ts";
import type { Plan, Product } from "./product.ts";
import { Refusal } from "./refusal.ts";
import { Rest } from "./rest.ts";
import { byMethod, SocketApi } from "./socket-api.ts";
import type { StreamSession } from "./streams.ts";
import { Streams } from "./streams.ts";
import type { UserEvents } from "./user-events.ts";

/** A product of the venue over an engine. */
export class BinanceSkin implements Skin {
  readonly ids: Ids = { order: String, fill: String, sequence: (told) => told };
  readonly reader: Reader;
  readonly budget: number;
  readonly #plan: Plan;
  readonly #core: Core;
  readonly #product: Product;
  readonly #rest: Rest;
  readonly #streams: Streams;
  readonly #users: UserEvents = new AccountEvents();
  readonly #methods: ReadonlyMap<string, Operation>;
  readonly #requestSockets: Sessions<SocketApi> = new Sessions();
  readonly #stop: () => void;

  constructor(context: SkinContext, plan: Plan) {
    this.reader = plan.reader;
    this.budget = plan.limits.weight.limit;
    this.#plan = plan;
    this.#core = {
      ...context,
      keys: new KeyStore(context.random.fork(), keyForm),
      limits: new Limits(plan.limits),
      listenKeys: new Map(),
    };
    this.#core.limits.bans.onBan = (from) => {
      for (const sockets of this.#sockets()) sockets.drop(from);
    };
    const product = plan.make(this.#core, this.#users);
    this.#product = product;
    this.#rest = new Rest(this.#core, product.operations);
    this.#methods = byMethod(product.operations);
    this.#streams = new Streams(this.#core, this.#users, plan.streams, plan.life);
    this.#stop = context.engine.listen((events) => {
      for (const event of events) this.#core.limits.read(event);
      product.tell(events);
      this.#streams.topics.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const { limits } = this.#core;
    const { requests, route } = this.#plan;
    const [path, search] = splitTarget(request.target);
    const query = new Map(parseForm(search));
    const micro = query.get("timeUnit")?.toUpperCase() === "MICROSECOND";
    const now = Math.floor(this.#core.clock.now());
    try {
      limits.connect(request.from, now);
      if (path === requests.path) {
        limits.take(request.from, requests.weight, now);
        return this.#openRequests(peer, request.from, micro, query.get("returnRateLimits") !== "false");
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const retry = Math.max(1, Math.ceil(((error.retryAt ?? now) - now) / 1000));
      return { status: error.status, headers: { "retry-after": String(retry) }, body: JSON.stringify(error.body) };
    }
    const wanted = route(path, search);
    if (wanted !== undefined) return this.#streams.open(wanted, micro, peer, request.from);
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
    this.#product.stop();
    this.#streams.topics.close();
    for (const sockets of this.#sockets()) sockets.close();
  }

  #openRequests(peer: Peer, from: string, micro: boolean, rateLimits: boolean): SocketApi {
    const onClose = (session: SocketApi): void => this.#requestSockets.delete(session);
    const { life, requests: { events } } = this.#plan;
    const options = { micro, rateLimits, from, life, events, onClose };
    return this.#requestSockets.add(new SocketApi(this.#core, this.#methods, this.#users, peer, options));
  }

  #sockets(): readonly (Sessions<SocketApi> | Sessions<StreamSession>)[] {
    return [this.#requestSockets, this.#streams.sessions];
  }
}
