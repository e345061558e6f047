/** The skin of both kinds: requests to /info and /exchange, and one socket. */
import { Sessions } from "../../gateway/sessions.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import { Topics } from "../../gateway/topics.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { AccountFeed } from "./account-feed.ts";
import type { Message } from "./channels.ts";
import { topicOf } from "./channels.ts";
import { contractOperations } from "./contracts.ts";
import type { Core } from "./core.ts";
import { Exchange } from "./exchange.ts";
import { budget, Limits, mostSockets } from "./limits.ts";
import { marketOperations } from "./market-data.ts";
import type { Operation } from "./operation.ts";
import { Past } from "./past.ts";
import type { Reader } from "../reader.ts";
import { reader } from "./reader.ts";
import { noJson, notPost, notUnderstood, noType, Unanswered } from "./refusal.ts";
import { Fields } from "./shape.ts";
import { Slips } from "./slips.ts";
import { Socket } from "./socket.ts";
import type { Subscription } from "./subscriptions.ts";
import { subscriptionOf } from "./subscriptions.ts";
import { Wallets } from "./wallets.ts";
import { endingOf, tradeNumber } from "./words.ts";

const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({ ...marketOperations, ...accountOperations, ...contractOperations }),
);

const json = { "content-type": "application/json" } as const;
const text = { "content-type": "text/plain; charset=utf-8" } as const;

/** The venue over an engine. */
export class HyperliquidSkin implements Skin {
  /** The owner of a fill tells it by its time and number, the public by its number alone: books have no numbers. */
  readonly ids: Ids = {
    order: (id) => String(this.#core.slips.numberOf(id)),
    fill: (trade, order) => {
      const number = tradeNumber(trade);
      if (order === 0) return String(number);
      const { records } = this.#core.engine;
      const { account } = records.order(order);
      const fill = records.of(account).fills.find((each) => each.tradeId === trade && each.orderId === order);
      return `${fill?.time ?? 0}-${number}`;
    },
  };
  readonly ended: typeof endingOf = endingOf;
  readonly reader: Reader = reader;
  readonly budget: number = budget;
  readonly #core: Core;
  readonly #exchange: Exchange;
  readonly #feed: AccountFeed;
  readonly #sockets: Sessions<Socket> = new Sessions();
  readonly #topics: Topics<Message, Socket>;
  readonly #stop: () => void;

  constructor(context: SkinContext) {
    const told: Core["told"] = {
      order: (account, update) => this.#feed.order(account, update),
      terms: (account, coin) => this.#feed.terms(account, coin),
    };
    this.#core = {
      ...context,
      wallets: new Wallets(context.random.fork()),
      limits: new Limits(),
      slips: new Slips(),
      past: new Past(context.engine),
      told,
    };
    this.#exchange = new Exchange(this.#core);
    this.#feed = new AccountFeed(this.#core);
    this.#topics = new Topics({
      clock: context.clock,
      tick: 500,
      make: (name, now) => {
        const subscription = subscriptionOf(this.#core, JSON.parse(name));
        return subscription && topicOf(this.#core, subscription, now);
      },
      deliver: (_topic, messages, readers) => {
        for (const reader of readers) for (const message of messages) reader.send(message);
      },
    });
    this.#stop = context.engine.listen((events) => {
      this.#feed.read(events);
      for (const event of events) this.#exchange.triggers.read(event);
      this.#topics.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    try {
      return { status: 200, headers: json, body: JSON.stringify(this.#answer(request)) };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return { status: error.status, headers: text, body: error.message };
    }
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const { limits } = this.#core;
    const now = this.#now();
    if (splitTarget(request.target)[0] !== "/ws") return { status: 404, headers: text, body: "" };
    const { from } = request;
    const open = this.#sockets.list().filter((socket) => socket.from === from).length;
    if (!limits.connect(from, now) || open >= mostSockets) return { status: 429, headers: text, body: "null" };
    const socket = new Socket(
      {
        core: this.#core,
        join: (subscription, reader) => this.#join(subscription, reader),
        info: (body, at) => this.#info(body, undefined, at),
        action: (body, at) => this.#exchange.answer(body, at),
        gone: (gone) => this.#sockets.delete(gone),
        joined: (address) =>
          this.#sockets.list().filter((each) => each.from === address).flatMap(({ subscriptions }) => subscriptions),
      },
      peer,
      from,
    );
    return this.#sockets.add(socket);
  }

  createKey(account: string): ReturnType<Skin["createKey"]> {
    return this.#core.wallets.create(account);
  }

  revokeKey(key: string): void {
    this.#core.wallets.revoke(key);
  }

  useBudget(from: string, units: number): void {
    this.#core.limits.use(from, units, this.#now());
  }

  ban(from: string, ms: number): void {
    this.#core.limits.ban(from, ms, this.#now());
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
    this.#exchange.stop();
    this.#feed.stop();
    this.#topics.close();
    this.#sockets.close();
  }

  #answer({ method, target, headers, body, from }: HttpRequest): unknown {
    const [path] = splitTarget(target);
    if (path !== "/info" && path !== "/exchange") throw new Unanswered(404, "");
    if (method !== "POST") throw notPost();
    if (!headers["content-type"]?.startsWith("application/json")) throw noType();
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      throw noJson();
    }
    const fields = new Fields(value);
    const now = this.#now();
    if (path === "/info") return this.#info(fields, from, now);
    return this.#exchange.answer(fields, now, (weight) => this.#core.limits.take(from, weight, now));
  }

  /** Answers a request; what it weighs counts for an address alone. */
  #info(fields: Fields, from: string | undefined, now: number): unknown {
    const { limits } = this.#core;
    const operation = operations.get(fields.text("type"));
    if (operation === undefined) throw notUnderstood();
    if (from !== undefined) limits.take(from, operation.weight, now);
    const answer = operation.run({ core: this.#core, fields, now });
    if (from !== undefined && operation.rows !== undefined && Array.isArray(answer)) {
      limits.use(from, Math.floor(answer.length / operation.rows), now);
    }
    return answer;
  }

  #join(subscription: Subscription, socket: Socket): () => void {
    if (subscription.user !== undefined) return this.#feed.listen(subscription, (message) => socket.send(message));
    this.#topics.add(subscription.key, socket);
    return () => this.#topics.remove(subscription.key, socket);
  }

  #now(): number {
    return Math.floor(this.#core.clock.now());
  }
}
