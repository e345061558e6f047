/** The venue's sockets: subscriptions to market data and to an account, and requests about orders. */
import { parseJson } from "../../../core/json.ts";
import type { AccountEvents } from "../../gateway/account-events.ts";
import { RollingWindow } from "../../gateway/budgets.ts";
import type { LifeRule } from "../../gateway/life.ts";
import { Life } from "../../gateway/life.ts";
import type { Topics } from "../../gateway/topics.ts";
import type { Peer, Session } from "../skin.ts";
import { depths, instruments } from "./channels.ts";
import type { Execution } from "./executions.ts";
import { fillExecution, openExecution } from "./executions.ts";
import type { Key } from "./keys.ts";
import type { LedgerEntry } from "./ledgers.ts";
import { tradingMost } from "./limits.ts";
import { minutes } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { Params } from "./params.ts";
import { badSession, Refusal, unknownMethod } from "./refusal.ts";
import { methods, onlyFields } from "./socket-orders.ts";
import type { Reply } from "./socket-orders.ts";
import { amountText, assetOf, pairNamed, pairOfSymbol } from "./venue.ts";
import { Figure, timeText, write } from "./words.ts";

/** What an account is told. */
export type Told =
  | { readonly channel: "executions"; readonly market: string; readonly entry: Execution }
  | { readonly channel: "balances"; readonly entries: readonly LedgerEntry[] };

/** What all sockets share. */
export interface SocketParts {
  readonly core: Core;
  readonly topics: Topics<string, Socket>;
  readonly accounts: AccountEvents<Told>;
  onClose(socket: Socket): void;
}

/** The server ends a connection on which nothing happens for about a minute; a heartbeat counts (docs: introduction). */
const lifeRule: LifeRule = { idle: 60_000, farewell: "server restarting" };
const heartbeatEvery = 1_000;
/** Frames that subscribe within a second; the venue has a limit and does not say which. */
const framesPerSecond = 50;
const snapshotFills = 50;

const subscribeFields = [
  "channel",
  "symbol",
  "depth",
  "event_trigger",
  "interval",
  "snapshot",
  "snap_orders",
  "snap_trades",
  "order_status",
  "ratecounter",
  "include_tokenized_assets",
];
/** What executions tell where only begins and ends of orders are wanted. */
const turns: readonly unknown[] = ["new", "trade", "filled", "canceled", "expired"];

interface Request {
  readonly method: string;
  readonly params: Params;
  readonly id: number | undefined;
  readonly now: number;
}

/** One socket. */
export class Socket implements Session {
  readonly from: string;
  readonly life: Life;
  readonly #parts: SocketParts;
  readonly #peer: Peer;
  /** What ends each subscription, by channel and symbol. */
  readonly #subscriptions = new Map<string, () => void>();
  readonly #tokens = new Set<string>();
  readonly #frames = new RollingWindow(framesPerSecond, 1_000);
  #muted = false;
  #sentAt = 0;
  #stopBeat: (() => void) | undefined;

  constructor(parts: SocketParts, peer: Peer, from: string, connection: bigint) {
    this.#parts = parts;
    this.#peer = peer;
    this.from = from;
    this.life = new Life(parts.core.clock, peer, lifeRule);
    const data = [{ version: "2.0.10", system: "online", api_version: "v2", connection_id: connection }];
    this.deliver(write({ channel: "status", type: "update", data }));
  }

  /** Sends a frame. */
  deliver(text: string): void {
    if (this.life.ended || this.#muted) return;
    this.#sentAt = this.#parts.core.clock.now();
    this.#peer.send(text);
  }

  message(text: string): void {
    this.life.heard();
    const now = Math.floor(this.#parts.core.clock.now());
    const frame = readFrame(text);
    if (frame === undefined) return this.deliver(write({ error: "Malformed request", success: false }));
    const request: Request = { ...frame, now };
    try {
      this.#obey(request);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#reply(request, { error: error.message });
    }
  }

  ping(): void {
    this.life.heard();
  }

  pong(): void {
    this.life.heard();
  }

  closed(): void {
    this.life.end();
    this.#stopBeat?.();
    for (const leave of this.#subscriptions.values()) leave();
    this.#subscriptions.clear();
    this.#parts.onClose(this);
  }

  #obey(request: Request): void {
    const { method, params, id, now } = request;
    switch (method) {
      case "ping":
        return this.deliver(
          write({ method: "pong", req_id: id, time_in: timeText(now), time_out: timeText(now) }),
        );
      case "subscribe":
      case "unsubscribe":
        if (this.#frames.add(1, now) > framesPerSecond) throw new Refusal("Exceeded msg rate");
        onlyFields(method, params, subscribeFields);
        return this.#channel(request, method === "subscribe");
      default:
        return this.#order(request);
    }
  }

  #order(request: Request): void {
    const { method, params, now } = request;
    const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (found === undefined) throw unknownMethod();
    const key = this.#key(params, now);
    onlyFields(method, params, found.fields);
    const { core } = this.#parts;
    for (const reply of found.run({ core, params, key, account: key.account, now })) this.#reply(request, reply);
  }

  #key(params: Params, now: number): Key {
    const { tokens, keys } = this.#parts.core;
    const token = params.text("token");
    if (token === undefined) throw badSession();
    return tokens.find(token, this.#tokens, keys, now);
  }

  #channel(request: Request, on: boolean): void {
    const { params, now } = request;
    const channel = params.need("channel");
    switch (channel) {
      case "book":
      case "ticker":
      case "trade":
      case "ohlc": {
        const symbols = params.list("symbol") ?? [];
        if (symbols.length === 0) throw new Refusal("Symbol(s) not found");
        const [option, result] = optionOf(channel, params);
        for (const symbol of symbols) this.#market(request, on, channel, option, result, symbol);
        return;
      }
      case "instrument": {
        const snapshot = params.flag("snapshot") ?? true;
        this.#turn(request, on, channel, { channel, snapshot }, () => () => {});
        if (on && snapshot) this.deliver(instruments(this.#parts.core));
        return;
      }
      case "executions":
        return this.#executions(request, on, this.#key(params, now));
      case "balances":
        return this.#balances(request, on, this.#key(params, now));
      default:
        throw new Refusal("Subscription name invalid");
    }
  }

  #market(request: Request, on: boolean, channel: string, option: string, result: object, symbol: string): void {
    const pair = pairOfSymbol(symbol);
    if (pair === undefined) {
      const error = pairNamed(symbol) === undefined
        ? `Currency pair not supported ${symbol}`
        : `Currency pair not in ISO 4217-A3 format ${symbol}`;
      return this.#reply(request, { error }, symbol);
    }
    const snapshot = request.params.flag("snapshot") ?? channel !== "trade";
    const name = `${channel}/${option}/${pair.id}`;
    const { topics } = this.#parts;
    // Candles of several lengths may come for one symbol; of books and tickers there is one.
    const key = channel === "ohlc" ? `${channel} ${symbol} ${option}` : `${channel} ${symbol}`;
    const told = { channel, ...result, ...(on ? { snapshot } : {}), symbol };
    this.#turn(request, on, key, told, () => {
      this.#muted = !snapshot;
      topics.add(name, this);
      this.#muted = false;
      return () => topics.remove(name, this);
    }, symbol);
  }

  /** Begins or ends a subscription. The reply comes before what is told first. */
  #turn(request: Request, on: boolean, key: string, result: object, begin: () => () => void, symbol?: string): void {
    const end = this.#subscriptions.get(key);
    if (on === (end !== undefined)) {
      const error = on ? "Already subscribed" : "Subscription Not Found";
      return this.#reply(request, { error }, symbol);
    }
    if (end !== undefined) {
      end();
      this.#subscriptions.delete(key);
      return this.#reply(request, { result });
    }
    this.#reply(request, { result });
    this.#subscriptions.set(key, begin());
    this.#beat();
  }

  #executions(request: Request, on: boolean, { account }: Key): void {
    const { params } = request;
    const { core, accounts } = this.#parts;
    const flag = (name: string, usual: boolean): boolean => params.flag(name) ?? usual;
    const snapOrders = flag("snap_orders", flag("snapshot", true));
    const snapTrades = flag("snap_trades", false);
    const [all, counted] = [flag("order_status", true), flag("ratecounter", false)];
    const channel = "executions";
    const result = on
      ? { channel, maxratecount: tradingMost, snap_orders: snapOrders, snap_trades: snapTrades }
      : { channel };
    this.#turn(request, on, channel, result, () => {
      let sequence = 0;
      const tell = (type: "snapshot" | "update", data: readonly Execution[]): void =>
        this.deliver(write({ channel, type, data, sequence: ++sequence }));
      if (snapOrders) tell("snapshot", core.trading.open(account).map((order) => openExecution(core, order)));
      if (snapTrades) tell("snapshot", this.#fills(account));
      return accounts.listen(account, (told) => {
        if (told.channel !== channel || (!all && !turns.includes(told.entry["exec_type"]))) return;
        const count = counted ? { ratecount: core.limits.trading(account, told.market, core.clock.now()) } : {};
        tell("update", [{ ...told.entry, ...count }]);
      });
    });
  }

  #fills(account: string): Execution[] {
    const { core } = this.#parts;
    return core.engine.records.of(account).fills.slice(-snapshotFills).map((fill) =>
      fillExecution(core, core.engine.records.order(fill.orderId), fill)
    );
  }

  #balances(request: Request, on: boolean, { account }: Key): void {
    const { core, accounts } = this.#parts;
    const snapshot = request.params.flag("snapshot") ?? true;
    const channel = "balances";
    this.#turn(request, on, channel, on ? { channel, snapshot } : { channel }, () => {
      let sequence = 0;
      const tell = (type: "snapshot" | "update", data: readonly object[]): void =>
        this.deliver(write({ channel, type, data, sequence: ++sequence }));
      if (snapshot) {
        const own = core.engine.ledger.account(account).balances;
        tell("snapshot", [...own].map(([asset, { free, locked }]) => assetBalance(asset, free + locked)));
      }
      return accounts.listen(account, (told) => {
        if (told.channel === channel) tell("update", told.entries.map(ledgerText));
      });
    });
  }

  #reply({ method, id, now }: Request, reply: Reply, symbol?: string): void {
    const time = { time_in: timeText(now), time_out: timeText(now) };
    if ("error" in reply) {
      return this.deliver(write({ error: reply.error, method, req_id: id, success: false, symbol, ...time }));
    }
    const { result, failed } = reply;
    this.deliver(write({ method, req_id: id, result, success: failed !== true, ...time }));
  }

  /** About once a second where nothing else was sent, as long as there is a subscription. */
  #beat(): void {
    if (this.#stopBeat !== undefined) return;
    const { clock } = this.#parts.core;
    const wait = (): void => {
      this.#stopBeat = clock.after(heartbeatEvery, () => {
        this.#stopBeat = undefined;
        if (this.#subscriptions.size === 0) return;
        this.life.heard();
        if (clock.now() - this.#sentAt >= heartbeatEvery) this.deliver('{"channel":"heartbeat"}');
        wait();
      });
    };
    wait();
  }
}

/** What tells subscriptions of one channel apart, as it is said back. */
function optionOf(channel: "book" | "ticker" | "trade" | "ohlc", params: Params): readonly [string, object] {
  if (channel === "book") {
    const depth = params.whole("depth") ?? 10;
    if (!depths.includes(depth)) throw new Refusal("Subscription depth not supported");
    return [String(depth), { depth }];
  }
  if (channel === "ticker") {
    const trigger = params.text("event_trigger") ?? "trades";
    if (trigger !== "bbo" && trigger !== "trades") throw new Refusal("Event trigger not supported");
    return [trigger, { event_trigger: trigger }];
  }
  if (channel === "trade") return ["", {}];
  const interval = params.whole("interval") ?? 1;
  if (minutes(interval) === undefined) throw new Refusal("Subscription ohlc interval not supported");
  return [String(interval), { interval }];
}

function assetBalance(asset: string, total: bigint): object {
  const balance = new Figure(amountText(asset, total));
  return { asset, asset_class: "currency", balance, wallets: [{ type: "spot", id: "main", balance }] };
}

function ledgerText({ id, reference, time, type, asset, amount, fee, balance }: LedgerEntry): object {
  return {
    ledger_id: id,
    ref_id: reference,
    timestamp: timeText(time),
    type,
    asset: assetOf(asset).id,
    asset_class: "currency",
    category: type,
    wallet_type: "spot",
    wallet_id: "main",
    amount: new Figure(amountText(asset, amount)),
    fee: new Figure(amountText(asset, fee)),
    balance: new Figure(amountText(asset, balance)),
  };
}

function readFrame(text: string): Omit<Request, "now"> | undefined {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { method, params = {}, req_id: id } = value as Readonly<Record<string, unknown>>;
  if (typeof method !== "string" || typeof params !== "object" || params === null || Array.isArray(params)) {
    return undefined;
  }
  return { method, params: new Params(params as Record<string, unknown>), id: typeof id === "number" ? id : undefined };
}
