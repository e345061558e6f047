/** The skin of both kinds: REST and the sockets. */
import { Countdowns } from "../../gateway/countdowns.ts";
import { KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import type { Reader } from "../reader.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { contractOperations } from "./contracts.ts";
import { AccountFeed } from "./feed.ts";
import { keyForm } from "./keys.ts";
import { budget, Limits } from "./limits.ts";
import { marketOperations } from "./market.ts";
import { Notes } from "./notes.ts";
import type { Core } from "./operation.ts";
import { readerOf } from "./reader.ts";
import { tooMany } from "./refusal.ts";
import { refusedWith, Rest } from "./rest.ts";
import { Sockets } from "./sockets.ts";
import { Terms } from "./terms.ts";
import { tradingOperations } from "./trading.ts";
import { type Category, fillId, orderId, tradeId } from "./words.ts";

const firstUid = 7_281_093_441;
const paths = { public: "/v3/ws/public", private: "/v3/ws/private" } as const;

/** The venue over an engine. */
export class BitgetSkin implements Skin {
  readonly ids: Ids;
  readonly reader: Reader = readerOf();
  readonly budget: number = budget;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #sockets: Sockets;
  readonly #stop: () => void;

  constructor(context: SkinContext, category: Category) {
    const { engine, clock, random } = context;
    const uids = new Map<string, string>();
    const core: Core = {
      ...context,
      category,
      keys: new KeyStore(random.fork(), keyForm),
      limits: new Limits(),
      notes: new Notes(),
      terms: new Terms(engine),
      switches: new Countdowns(clock),
      uid: (account) => {
        const uid = uids.get(account) ?? String(firstUid + uids.size * 16);
        uids.set(account, uid);
        return uid;
      },
    };
    this.#core = core;
    this.ids = {
      order: orderId,
      fill: (trade, order) => {
        const number = core.notes.numberOf({ tradeId: trade, orderId: order });
        return number === undefined ? tradeId(trade) : fillId(number);
      },
      sequence: (told) => told,
    };
    const ofContracts = category === "SPOT" ? [] : contractOperations;
    this.#rest = new Rest(core, [...marketOperations, ...tradingOperations, ...accountOperations, ...ofContracts]);
    this.#sockets = new Sockets(core, new AccountFeed(core));
    core.limits.bans.onBan = (from) => this.#sockets.sessions.drop(from);
    this.#stop = engine.listen((events) => {
      for (const event of events) core.notes.read(event);
      this.#sockets.read(events);
    });
  }

  /** What has ended of itself is canceled at this venue. */
  readonly ended = (): "canceled" => "canceled";

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const [path] = splitTarget(request.target);
    const { limits } = this.#core;
    if (path !== paths.public && path !== paths.private) return { status: 404, headers: {}, body: "" };
    if (limits.bans.until(request.from, this.#now) !== undefined || !limits.connect(request.from, this.#now)) {
      return refusedWith(tooMany(), this.#now);
    }
    return this.#sockets.open(peer, request.from, path === paths.private);
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
