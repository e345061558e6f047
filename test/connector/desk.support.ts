/**
 * What the connector's tests share: a market, a venue whose every answer a test scripts call by call, and a private
 * socket whose far end the test holds.
 */
import type { Adapter, ContractAdapter, FillHistory, FillPage, UserEvent } from "../../src/connector/adapter.ts";
import type { AmendEntry } from "../../src/connector/orders/amending.ts";
import { type Desk, openDesk } from "../../src/connector/desk.ts";
import { Decimal, decimal } from "../../src/core/decimal.ts";
import type { Venue } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Protocol } from "../../src/core/stream/link.ts";
import type { Random } from "../../src/core/random.ts";
import { openSession } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { Stream } from "../../src/core/stream/stream.ts";
import type { ConnectorEvent } from "../../src/connector/exchange.ts";
import type { Fill, Market, OrderUpdate } from "../../src/model/mod.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";

/** BTC/USDT with a tick of 0.01 and a lot of 0.001. */
export function market(change: Partial<Market> = {}): Market {
  return {
    symbol: "BTC/USDT",
    id: "BTCUSDT",
    kind: "spot",
    base: "BTC",
    quote: "USDT",
    status: "trading",
    tickSize: decimal("0.01"),
    lotSize: decimal("0.001"),
    price: { min: decimal("0.01"), max: decimal("1000000") },
    amount: { min: decimal("0.001"), max: decimal("9000") },
    notional: { min: decimal("5"), max: decimal("9000000"), forMarket: true },
    orderTypes: ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw: {},
    ...change,
  };
}

/** Ids that count up. */
export function countingRandom(): Random {
  let made = 0;
  return { uniform: () => 0.5, id: (length) => `id${String(++made).padStart(length - 2, "0")}` };
}

/** An update with its numbers as text. */
export function update(
  clientOrderId: string,
  status: OrderUpdate["status"],
  more: { filled?: string; cost?: string; amount?: string } & Partial<Omit<OrderUpdate, "filled" | "cost" | "amount">> =
    {},
): OrderUpdate {
  const { filled, cost, amount, ...rest } = more;
  return {
    clientOrderId,
    symbol: "BTC/USDT",
    status,
    ...(filled === undefined ? {} : { filled: decimal(filled) }),
    ...(cost === undefined ? {} : { cost: decimal(cost) }),
    ...(amount === undefined ? {} : { amount: decimal(amount) }),
    ...rest,
  };
}

/** A fill at 100 quote per base. */
export function fill(id: string, amount: string, more: Partial<Fill> = {}): Fill {
  return {
    id,
    symbol: "BTC/USDT",
    orderId: "1",
    side: "buy",
    price: decimal(100),
    amount: decimal(amount),
    cost: decimal(amount).times(100),
    liquidity: "maker",
    time: 0,
    ...more,
  };
}

/** One call that reached the venue. */
export interface VenueCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** The clock's monotonic time. */
  readonly at: number;
}

type Answer = unknown;

/** A venue that answers as scripted: a value, an error to throw, or a function of the call's arguments that makes either. */
export class Script {
  readonly calls: VenueCall[] = [];
  readonly #clock: ManualClock;
  readonly #next: Map<string, Answer[]> = new Map();
  readonly #always: Map<string, Answer> = new Map();

  constructor(clock: ManualClock) {
    this.#clock = clock;
  }

  /** The next answers of a call, in order. */
  next(name: string, ...answers: Answer[]): void {
    this.#next.set(name, [...(this.#next.get(name) ?? []), ...answers]);
  }

  /** The answer where no next one is left. */
  always(name: string, answer: Answer): void {
    this.#always.set(name, answer);
  }

  named(name: string): VenueCall[] {
    return this.calls.filter((call) => call.name === name);
  }

  count(name: string): number {
    return this.named(name).length;
  }

  /** What is left unasked. */
  get left(): string[] {
    return [...this.#next].flatMap(([name, answers]) => answers.map(() => name));
  }

  async call(name: string, ...args: unknown[]): Promise<never> {
    this.calls.push({ name, args, at: this.#clock.monotonic() });
    const waiting = this.#next.get(name);
    const answer = waiting && waiting.length > 0 ? waiting.shift() : this.#always.get(name);
    if (answer === undefined) throw new Error(`${name}: nothing is scripted`);
    const value: unknown = await (typeof answer === "function" ? answer(...args) : answer);
    if (value instanceof Error) throw value;
    return value as never;
  }
}

/** An answer that the test gives when it wants to. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

export function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

/** The far end of the private socket. */
export class FarEnd {
  /** Connections so far. */
  opened = 0;
  /** Whether new connections are taken. */
  accepts = true;
  #events: SocketEvents | undefined;
  #open = false;

  readonly open: OpenSocket = (_url, events) => {
    const current = (): boolean => this.#events === events && this.#open;
    this.#events = events;
    this.opened++;
    queueMicrotask(() => {
      if (!this.accepts) return events.closed(1006, "refused");
      this.#open = true;
      events.opened();
    });
    return {
      send: () => {},
      ping: () => current() && events.alive(),
      close: () => {
        if (!current()) return;
        this.#open = false;
        events.closed(1000, "");
      },
      buffered: 0,
    };
  };

  /** Drops the connection. */
  drop(): void {
    this.#open = false;
    this.#events?.closed(1006, "");
  }

  send(text: string): void {
    this.#events?.message(new TextEncoder().encode(text));
  }
}

const venue: Venue = {
  id: "test",
  name: "Test",
  docs: "",
  environments: { live: { rest: "https://test.invalid", stream: "wss://test.invalid", api: "wss://test.invalid" } },
  pools: {},
  errors: {},
};

const protocol: Protocol = {
  path: "/",
  heartbeat: { every: 15_000 },
  silence: 40_000,
  topics: { connection: 1, frame: 1 },
  maxMessage: 1_000_000,
  read: (bytes) => {
    const text = new TextDecoder().decode(bytes);
    if (text === "garbage") throw new SchemaError("", "a frame", text);
    const [payload, address = "user"] = text.split(" ");
    return { kind: "data", address, payload: Number(payload) };
  },
};

export const writeDeadline = 5_000;

/** A desk over a scripted venue. */
export interface Bench {
  readonly clock: ManualClock;
  readonly script: Script;
  readonly desk: Desk;
  readonly entry: AmendEntry;
  readonly far: FarEnd;
  readonly events: ConnectorEvent[];
  /** Sends an account event over the private socket, on its first topic where none is named. */
  tell(event: UserEvent, address?: string): void;
  /** Sends an account event that cannot be read. */
  tellUnreadable(): void;
  /** Lets everything run that needs no time. */
  settle(): Promise<void>;
  close(): void;
}

export interface BenchOptions {
  readonly markets?: readonly Market[];
  readonly credentials?: boolean;
  /** Addresses of the private socket that tell of the account; one where not given. */
  readonly user?: readonly string[];
  /** Whether the venue has positions. */
  readonly contracts?: boolean;
  /** By ids where not given. */
  readonly fillHistory?: FillHistory;
}

/** Positions, funding and terms, as scripted. */
function contractsOf(script: Script): ContractAdapter {
  return {
    fetchPositions: (...args) => script.call("fetchPositions", ...args),
    fetchFundingRates: (...args) => script.call("fetchFundingRates", ...args),
    fetchFundingRateHistory: (...args) => script.call("fetchFundingRateHistory", ...args),
    fetchFundingPayments: (...args) => script.call("fetchFundingPayments", ...args),
    fetchOpenInterest: (...args) => script.call("fetchOpenInterest", ...args),
    fetchLeverage: (...args) => script.call("fetchLeverage", ...args),
    setLeverage: (...args) => script.call("setLeverage", ...args),
    setMarginMode: (...args) => script.call("setMarginMode", ...args),
    fetchPositionMode: (...args) => script.call("fetchPositionMode", ...args),
    setPositionMode: (...args) => script.call("setPositionMode", ...args),
    funding: () => {
      throw new Error("not part of these tests");
    },
  };
}

export async function bench(
  { markets = [market()], credentials = true, user = ["user"], contracts = false, fillHistory = { by: "id" } }:
    BenchOptions = {},
): Promise<Bench> {
  const clock = manualClock();
  const script = new Script(clock);
  const far = new FarEnd();
  const session = openSession(venue, {
    ...(credentials ? { credentials: { key: "key", secret: "secret" } } : {}),
    ports: {
      clock,
      random: countingRandom(),
      openSocket: far.open,
      http: () => Promise.reject(new Error("nothing may be sent")),
    },
  }, () => ({
    venue,
    authorize: (draft) => draft,
    refusal: () => undefined,
    askTime: () => Promise.resolve(clock.now()),
  }));
  await session.measure();
  const told: UserEvent[] = [];
  const unused = (): never => {
    throw new Error("not part of these tests");
  };
  const adapter: Adapter = {
    clientOrderIdLength: 36,
    writeDeadline,
    candlePage: 1_000,
    publicStreams: { stream: session.stream("stream", protocol) },
    fetchTime: unused,
    fetchMarkets: unused,
    fetchTickers: unused,
    fetchOrderBook: unused,
    fetchTrades: unused,
    fetchCandles: unused,
    fetchTradingFees: unused,
    bookRule: () => ({ kind: "range", snapshot: "rest" }),
    book: unused,
    trades: unused,
    ticker: unused,
    candles: unused,
    fetchBalances: (...args) => script.call("fetchBalances", ...args),
    fetchOrder: (...args) => script.call("fetchOrder", ...args),
    fetchOpenOrders: (...args) => script.call("fetchOpenOrders", ...args),
    fillHistory,
    fetchFills: async (...args) => {
      const answer: unknown = await script.call("fetchFills", ...args);
      if (!Array.isArray(answer)) return answer as FillPage;
      const fills: readonly Fill[] = answer;
      const last = fills.length < args[1].limit ? undefined : fills.at(-1)?.id;
      return { fills, ...(last === undefined ? {} : { next: last }) };
    },
    cancelAll: (...args) => script.call("cancelAll", ...args),
    orders: {
      create: (...args) => script.call("create", ...args),
      cancel: (...args) => script.call("cancel", ...args),
    },
    user: user.map((address) => ({
      address,
      read: (payload) => {
        const event = told[payload as number];
        if (!event) throw new SchemaError("", "an event", String(payload));
        return [event];
      },
    })),
    ...(contracts ? { contracts: contractsOf(script) } : {}),
  };
  const entry: AmendEntry = {
    ...adapter.orders,
    inPlace: (order, { amount, price }) => order.price?.eq(price) === true && order.amount?.gt(amount) === true,
    amend: (...args) => script.call("amend", ...args),
    replaceUnfilled: (...args) => script.call("replaceUnfilled", ...args),
  };
  const stream = credentials ? new Stream(session.stream("api", protocol)) : undefined;
  const desk = openDesk(session, adapter, stream);
  desk.markets.load(markets);
  const events: ConnectorEvent[] = [];
  desk.events.on((event) => events.push(event));
  return {
    clock,
    script,
    desk,
    entry,
    far,
    events,
    tell: (event, address = user[0]) => far.send(`${told.push(event) - 1} ${address}`),
    tellUnreadable: () => far.send("-1"),
    settle: () => clock.advance(0),
    close: () => {
      stream?.close();
      desk.tracker.close();
      for (const streams of desk.publicStreams.values()) streams.close();
      desk.events.close();
      session.close();
    },
  };
}

/** Text of a number that may be absent. */
export function text(value: Decimal | undefined): string {
  return Decimal.isDecimal(value) ? (value as Decimal).toFixed() : "absent";
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not reject");
}
