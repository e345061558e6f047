/** The venue's request socket: the operations of REST as frames, sessions, and user data. */
import type { Peer, Session } from "../skin.ts";
import type { LifeRule } from "../../gateway/life.ts";
import { Life } from "../../gateway/life.ts";
import { fieldsOf, parseObject } from "../../gateway/parameters.ts";
import { checkSignature, checkTime, findKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import type { Call, Core, Operation } from "./operation.ts";
import type { Usage } from "./limits.ts";
import { Params } from "./params.ts";
import { badData, missing, Refusal } from "./refusal.ts";
import type { UserEvents } from "./user-events.ts";

const signing: readonly string[] = ["apiKey", "timestamp", "recvWindow", "signature"];
const maxSubscriptions = 1_000;
const maxSubscriptionIds = 65_535;
const sessionWeight = 2;
/** Where no events are told. */
const sessionMethods: ReadonlySet<string> = new Set(["session.logon", "session.status", "session.logout"]);

/** One request. */
interface Frame {
  readonly id: number | string | null;
  readonly method: string;
  readonly values: readonly (readonly [string, string])[];
}

interface Subscription {
  readonly account: string;
  /** Made for the key the session is logged on with. */
  readonly ofSession: boolean;
  stop(): void;
}

/** All operations by the method that calls them. */
export function byMethod(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  const map = new Map<string, Operation>();
  for (const operation of operations) if (operation.socket !== undefined) map.set(operation.socket, operation);
  return map;
}

function readFrame(text: string): Frame {
  const frame = parseObject(text);
  if (frame === undefined) throw new Refusal(-1135, "Invalid JSON Request");
  const { id, method, params } = frame;
  if (id !== null && typeof id !== "string" && typeof id !== "number") throw missing("id");
  if (typeof method !== "string") throw missing("method");
  if (params !== undefined && (typeof params !== "object" || params === null || Array.isArray(params))) {
    throw badData("params");
  }
  return { id, method: method.replace(/^v3\//, ""), values: fieldsOf(params ?? {}) };
}

/** One request socket. */
export class SocketApi implements Session {
  readonly life: Life;
  readonly from: string;
  readonly #core: Core;
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #users: UserEvents;
  readonly #peer: Peer;
  readonly #time: (ms: number) => number;
  readonly #rateLimits: boolean;
  readonly #events: boolean;
  readonly #connected: number;
  readonly #subscriptions = new Map<number, Subscription>();
  readonly #onClose: (session: SocketApi) => void;
  #key: Key | undefined;
  #authorized = 0;
  #nextSubscription = 0;

  constructor(
    core: Core,
    operations: ReadonlyMap<string, Operation>,
    users: UserEvents,
    peer: Peer,
    options: {
      micro: boolean;
      rateLimits: boolean;
      from: string;
      life: LifeRule;
      /** Whether the account's events are told here. */
      events: boolean;
      onClose: (session: SocketApi) => void;
    },
  ) {
    this.#core = core;
    this.#operations = operations;
    this.#users = users;
    this.#peer = peer;
    this.#time = options.micro ? (ms) => ms * 1000 : (ms) => ms;
    this.#rateLimits = options.rateLimits;
    this.#events = options.events;
    this.#onClose = options.onClose;
    this.from = options.from;
    this.#connected = this.#now();
    this.life = new Life(core.clock, peer, options.life, () => this.#notice());
  }

  message(text: string): void {
    if (this.life.ended) return;
    const now = this.#now();
    let frame: Frame;
    try {
      frame = readFrame(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.#reply(null, error.status, { error: error.body }, this.#rateLimits ? this.#weight(now) : undefined);
    }
    const values = frame.values.filter(([name]) => name !== "returnRateLimits");
    const wanted = frame.values.find(([name]) => name === "returnRateLimits")?.[1];
    const shown = wanted === undefined ? this.#rateLimits : wanted === "true";
    const operation = this.#operations.get(frame.method);
    let key: Key | undefined;
    let after: () => void = () => {};
    const limits = (): Usage[] | undefined => {
      if (!shown) return undefined;
      const orders = operation?.orders === true && key !== undefined;
      return [...(orders ? this.#core.limits.orderUsage(key!.account, now) : []), ...this.#weight(now)];
    };
    try {
      const params = new Params(values);
      const weight = operation === undefined ? sessionWeight : operation.weight;
      this.#core.limits.take(this.from, typeof weight === "number" ? weight : weight(params), now);
      if (operation === undefined) {
        const [result, then] = this.#session(frame.method, params, frame.values, now);
        after = then;
        this.#reply(frame.id, 200, { result }, limits());
      } else {
        const secured = operation.security !== "NONE";
        if (secured) key = this.#authorize(operation, params, frame.values, now);
        params.only([...operation.params, ...(secured ? signing : [])]);
        const call: Call = {
          core: this.#core,
          params,
          now,
          from: this.from,
          time: this.#time,
          ...(key === undefined ? {} : { key }),
        };
        this.#reply(frame.id, 200, { result: operation.run(call) }, limits());
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = error.body;
      const data = error.retryAt === undefined ? body.data : { serverTime: now, retryAfter: error.retryAt };
      this.#reply(frame.id, error.status, { error: data === undefined ? body : { ...body, data } }, limits());
    }
    after();
  }

  ping(): void {}

  pong(): void {
    this.life.pong();
  }

  closed(): void {
    this.life.end();
    for (const subscription of this.#subscriptions.values()) subscription.stop();
    this.#subscriptions.clear();
    this.#onClose(this);
  }

  #now(): number {
    return Math.floor(this.#core.clock.now());
  }

  #weight(now: number): Usage[] {
    return [this.#core.limits.weightUsage(this.from, now)];
  }

  #reply(id: Frame["id"], status: number, content: object, rateLimits: Usage[] | undefined): void {
    this.#peer.send(JSON.stringify({ id, status, ...content, ...(rateLimits === undefined ? {} : { rateLimits }) }));
  }

  /** The key a request is made with: the one it names and signs for, else that of the session. */
  #authorize(
    operation: Pick<Operation, "security">,
    params: Params,
    values: readonly (readonly [string, string])[],
    now: number,
  ): Key {
    const { keys } = this.#core;
    if (operation.security === "KEY") return findKey(keys, params.mandatory("apiKey"), "USER_STREAM");
    const permission = operation.security === "TRADE" || operation.security === "USER_STREAM"
      ? operation.security
      : "USER_DATA";
    if (this.#key !== undefined && !params.has("apiKey") && !params.has("signature")) {
      if (!keys.has(this.#key.id)) throw this.#revoked();
      const key = findKey(keys, this.#key.id, permission);
      checkTime(params, now);
      return key;
    }
    const key = findKey(keys, params.mandatory("apiKey"), permission);
    params.mandatory("timestamp");
    const signed = values.filter(([name]) => name !== "signature").sort(([a], [b]) => (a < b ? -1 : 1));
    const payload = signed.map(([name, value]) => `${name}=${value}`).join("&");
    checkSignature(key, payload, params.mandatory("signature"));
    checkTime(params, now);
    return key;
  }

  #revoked(): Refusal {
    this.#key = undefined;
    this.#authorized = 0;
    return new Refusal(-2015, "Invalid API-key, IP, or permissions for action.", { status: 401 });
  }

  /** Methods that are about the session itself. Returns the result, and what is done once it is sent. */
  #session(
    method: string,
    params: Params,
    values: readonly (readonly [string, string])[],
    now: number,
  ): [result: unknown, after: () => void] {
    const nothing = (): void => {};
    if (!this.#events && !sessionMethods.has(method)) throw new Refusal(-1020, "This operation is not supported.");
    switch (method) {
      case "session.logon": {
        params.only(signing);
        params.mandatory("apiKey");
        const key = this.#authorize({ security: "USER_DATA" }, params, values, now);
        if (key.kind !== "ed25519") throw new Refusal(-4056, "HMAC_SHA256 API key is not supported.");
        this.#key = key;
        this.#authorized = now;
        return [this.#status(now), nothing];
      }
      case "session.status":
        params.only([]);
        return [this.#status(now), nothing];
      case "session.logout": {
        params.only([]);
        const own = [...this.#subscriptions].filter(([, each]) => each.ofSession).map(([id]) => id);
        this.#key = undefined;
        this.#authorized = 0;
        for (const id of own) this.#unsubscribe(id);
        return [this.#status(now), () => own.forEach((id) => this.#terminated(id))];
      }
      case "session.subscriptions":
        params.only([]);
        return [[...this.#subscriptions.keys()].map((subscriptionId) => ({ subscriptionId })), nothing];
      case "userDataStream.subscribe":
        params.only([]);
        if (this.#key === undefined) {
          throw new Refusal(-1002, "You are not authorized to execute this request.", { status: 401 });
        }
        return [{ subscriptionId: this.#subscribe(this.#key.account, true) }, nothing];
      case "userDataStream.subscribe.signature": {
        params.only(signing);
        params.mandatory("apiKey");
        const key = this.#authorize({ security: "USER_STREAM" }, params, values, now);
        return [{ subscriptionId: this.#subscribe(key.account, false) }, nothing];
      }
      case "userDataStream.unsubscribe": {
        params.only(["subscriptionId"]);
        const id = params.whole("subscriptionId");
        const ids = id === undefined ? [...this.#subscriptions.keys()] : [id];
        if (ids.length === 0 || !ids.every((each) => this.#subscriptions.has(each))) {
          throw new Refusal(-2036, "User Data Stream subscription not active.");
        }
        for (const each of ids) this.#unsubscribe(each);
        return [{}, () => ids.forEach((each) => this.#terminated(each))];
      }
      default:
        throw new Refusal(-1020, "This operation is not supported.");
    }
  }

  #status(now: number): object {
    return {
      apiKey: this.#key?.id ?? null,
      authorizedSince: this.#key === undefined ? null : this.#time(this.#authorized),
      connectedSince: this.#time(this.#connected),
      returnRateLimits: this.#rateLimits,
      serverTime: this.#time(now),
      userDataStream: this.#subscriptions.size !== 0,
    };
  }

  #subscribe(account: string, ofSession: boolean): number {
    for (const each of this.#subscriptions.values()) {
      if (each.account === account) throw new Refusal(-2035, "User Data Stream subscription already active.");
    }
    if (this.#subscriptions.size >= maxSubscriptions || this.#nextSubscription >= maxSubscriptionIds) {
      throw new Refusal(-2042, "Maximum subscription ID reached for this connection.");
    }
    const subscriptionId = this.#nextSubscription++;
    const stop = this.#users.listen(account, (write) => {
      if (!this.life.ended) this.#peer.send(JSON.stringify({ subscriptionId, event: write(this.#time) }));
    });
    this.#subscriptions.set(subscriptionId, { account, ofSession, stop });
    return subscriptionId;
  }

  #unsubscribe(id: number): void {
    this.#subscriptions.get(id)?.stop();
    this.#subscriptions.delete(id);
  }

  #terminated(subscriptionId: number): void {
    const event = { e: "eventStreamTerminated", E: this.#time(this.#now()) };
    this.#peer.send(JSON.stringify({ subscriptionId, event }));
  }

  #notice(): void {
    this.#peer.send(JSON.stringify({ event: { e: "serverShutdown", E: this.#time(this.#now()) } }));
  }
}
