/** The skin of both kinds: REST, and the three sockets. */
import { KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import type { HttpAnswer, HttpRequest, Ids, Peer, Session, Skin, SkinContext } from "../skin.ts";
import { accountOperations } from "./account.ts";
import { algoOperations } from "./algo-orders.ts";
import { Algos } from "./algos.ts";
import { Bills } from "./bills.ts";
import { Changes } from "./changes.ts";
import { contractOperations } from "./contracts.ts";
import { fire } from "./firing.ts";
import { fundingOperations } from "./funding.ts";
import { Holdings } from "./holdings.ts";
import { keyForm } from "./keys.ts";
import { budget, Limits } from "./limits.ts";
import { marketOperations } from "./market-data.ts";
import { Notes } from "./notes.ts";
import type { Core } from "./operation.ts";
import { orderOperations } from "./orders.ts";
import { publicOperations } from "./public.ts";
import type { Reader } from "../reader.ts";
import { reader } from "./reader.ts";
import type { Place } from "./registry.ts";
import { Sockets } from "./registry.ts";
import { Rest } from "./rest.ts";
import { SocketSession } from "./sockets.ts";
import { DeadMans } from "./switch.ts";
import { Terms } from "./terms.ts";
import { cancelAll, tradingOperations } from "./trading.ts";
import { orderId } from "./words.ts";

const operations = [
  ...publicOperations,
  ...marketOperations,
  ...fundingOperations,
  ...accountOperations,
  ...contractOperations,
  ...tradingOperations,
  ...algoOperations,
  ...orderOperations,
];

const firstUid = 447_058_923_436_190;

const places: ReadonlyMap<string, Place> = new Map([
  ["/ws/v5/public", "public"],
  ["/ws/v5/private", "private"],
  ["/ws/v5/business", "business"],
]);

/** The venue over an engine. */
export class OkxSkin implements Skin {
  readonly ids: Ids = { order: orderId, fill: String, sequence: (told) => told };
  readonly reader: Reader = reader;
  readonly budget: number = budget;
  readonly #core: Core;
  readonly #rest: Rest;
  readonly #sockets: Sockets;
  readonly #stop: () => void;

  constructor(context: SkinContext) {
    const { engine, clock, random } = context;
    const uids = new Map<string, string>();
    const core: Core = {
      ...context,
      keys: new KeyStore(random.fork(), keyForm),
      limits: new Limits(),
      notes: new Notes(),
      bills: new Bills(engine),
      algos: new Algos(clock, (algo, part, price, now) => fire(core, algo, part, price, now)),
      changes: new Changes(),
      holdings: new Holdings(),
      switches: new DeadMans(clock, (account, tag, now) => cancelAll({ core, account, now }, tag)),
      terms: new Terms(engine),
      uid: (account) => {
        const uid = uids.get(account) ?? String(firstUid + uids.size * 16);
        uids.set(account, uid);
        return uid;
      },
    };
    this.#core = core;
    this.#rest = new Rest(core, operations);
    this.#sockets = new Sockets(core);
    const open = (account: string, market: string, side: "both" | "long" | "short"): boolean =>
      engine.perpetuals?.positions.of(account, market, side).quantity !== 0n;
    this.#stop = engine.listen((events) => {
      for (const event of events) {
        core.notes.read(event);
        core.bills.read(event);
        core.holdings.read(event, open);
        core.algos.read(event);
      }
      this.#sockets.read(events);
    });
  }

  request(request: HttpRequest): HttpAnswer {
    return this.#rest.answer(request);
  }

  open(request: HttpRequest, peer: Peer): Session | HttpAnswer {
    const place = places.get(splitTarget(request.target)[0]);
    if (place === undefined) return { status: 404, headers: {}, body: "" };
    const { limits, clock } = this.#core;
    if (!limits.connect(request.from, Math.floor(clock.now()))) {
      return { status: 429, headers: {}, body: "Too Many Requests" };
    }
    return this.#sockets.sessions.add(new SocketSession(this.#sockets, place, peer, request.from));
  }

  createKey(account: string, publicKey?: string): ReturnType<Skin["createKey"]> {
    return this.#core.keys.create(account, publicKey);
  }

  revokeKey(key: string): void {
    this.#core.keys.revoke(key);
    for (const session of this.#sockets.sessions.list()) if (session.key?.id === key) session.revoke();
  }

  useBudget(from: string, units: number): void {
    this.#core.limits.use(from, units, Math.floor(this.#core.clock.now()));
  }

  ban(from: string, ms: number): void {
    this.#core.limits.ban(from, ms, Math.floor(this.#core.clock.now()));
    if (ms > 0) this.#sockets.sessions.drop(from);
  }

  rotate(notice: number): void {
    this.#sockets.sessions.rotate(notice);
  }

  disconnectAll(): void {
    this.#sockets.sessions.drop();
  }

  close(): void {
    this.#stop();
    this.#core.algos.stop();
    this.#core.switches.stop();
    this.#sockets.close();
  }
}
