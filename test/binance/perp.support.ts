/** A connector for USD-M futures whose far end is scripted: every answer, every reply, every event. */
import { createHmac } from "node:crypto";
import type {
  AlgoOrder,
  AlgoUpdateEvent,
  ExchangeInfo,
  Order as RawOrder,
  OrderAnswer,
  OrderTradeUpdateEvent,
} from "../../generated/binance/perp.ts";
import type { HttpRequest } from "../../src/core/http/contract.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Storage } from "../../src/core/storage.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import type { Market } from "../../src/model/mod.ts";
import { toContract } from "../../src/venues/binance/map/perp-market.ts";
import { type BinancePerp, perp } from "../../src/venues/binance/mod.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const answer = answersOf("binance/perp.openapi.yaml");
export const message = messagesOf("binance/perp.asyncapi.yaml");

export function exchange(): ExchangeInfo {
  return answer("exchangeInfo", "perpetual") as ExchangeInfo;
}

/** The same, and a second market like it. */
export function twoMarkets(): ExchangeInfo {
  const info = exchange();
  const [btc] = info.symbols.filter(({ symbol }) => symbol === "BTCUSDT");
  return {
    ...info,
    symbols: [...info.symbols, { ...btc, symbol: "ETHUSDT", pair: "ETHUSDT", baseAsset: "ETH" }],
  } as ExchangeInfo;
}

export const market: Market = exchange().symbols.flatMap((raw) => toContract(raw) ?? [])[0] as Market;
export const symbol = "BTC/USDT:USDT";
export const secret = "secret";

/** A refusal as the venue words it. */
export class No {
  readonly status: number;
  readonly body: { readonly code: number; readonly msg: string };

  constructor(code: number, msg: string, status: number = 400) {
    this.status = status;
    this.body = { code, msg };
  }
}

/** No answer ever comes. */
export const silence: unique symbol = Symbol("silence");

/** What is answered: itself, or what it makes of the parameters. */
export type Scripted = unknown | ((params: Readonly<Record<string, string>>) => unknown);

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: string[];
}

export interface Bench {
  readonly venue: BinancePerp;
  readonly clock: ManualClock;
  /** Method, host, path and parameters of each request, without time, window and signature. */
  readonly asked: string[];
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** By method and path. */
  readonly answers: Record<string, Scripted>;
  /** Replies of the order socket by method. */
  readonly replies: Record<string, Scripted>;
  tell(at: number, event: unknown): void;
  /** The frames that the order socket got. */
  frames(): { readonly id: string; readonly method: string; readonly params: Record<string, unknown> }[];
}

/** Connects. `storage`: what an earlier process left; `script`: answers from before the connection on. */
export async function bench(storage?: Storage, script: Record<string, Scripted> = {}): Promise<Bench> {
  const clock = manualClock();
  const asked: string[] = [];
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const replies: Record<string, Scripted> = {};
  const answers: Record<string, Scripted> = {
    "GET /fapi/v1/time": () => ({ serverTime: clock.now() }),
    "GET /fapi/v1/exchangeInfo": twoMarkets(),
    "GET /fapi/v1/openOrders": [],
    "GET /fapi/v1/openAlgoOrders": [],
    "GET /fapi/v1/userTrades": [],
    "GET /fapi/v3/positionRisk": [],
    "GET /fapi/v1/symbolConfig": answer("symbolConfig", "two"),
    "GET /fapi/v3/balance": answer("balance", "one"),
    "POST /fapi/v1/listenKey": { listenKey: "key-1" },
    "PUT /fapi/v1/listenKey": { listenKey: "key-1" },
    ...script,
  };
  const made = (scripted: Scripted, params: Readonly<Record<string, string>>): unknown =>
    typeof scripted === "function"
      ? (scripted as (params: Readonly<Record<string, string>>) => unknown)(params)
      : scripted;
  const http = (request: HttpRequest): Promise<{ status: number; headers: Record<string, string>; body: string }> => {
    const { host, pathname, search, searchParams } = new URL(request.url);
    requests.push(request);
    asked.push(
      `${request.method} ${host}${pathname}${search.replace(/&?(timestamp|signature|recvWindow)=[^&]*/g, "")}`,
    );
    const scripted = answers[`${request.method} ${pathname}`];
    const found = scripted === undefined
      ? new No(-1125, "This listenKey does not exist.")
      : made(scripted, Object.fromEntries(searchParams));
    if (found === silence) {
      return new Promise((_, reject) => {
        request.signal?.addEventListener("abort", () => reject(request.signal?.reason));
      });
    }
    const { status, body } = found instanceof No ? found : { status: 200, body: found };
    return Promise.resolve({ status, headers: {}, body: stringifyJson(body) });
  };
  const reply = (text: string): unknown => {
    const { id, method, params } = JSON.parse(text) as { id: unknown; method: string; params: Record<string, string> };
    if (method === "SUBSCRIBE" || method === "UNSUBSCRIBE") return { result: null, id };
    const found = made(replies[method] ?? new No(-1000, "nothing is scripted"), params);
    if (found === silence) return silence;
    return found instanceof No
      ? { id, status: found.status, error: found.body }
      : { id, status: 200, result: found, rateLimits: [] };
  };
  const openSocket: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [] };
    sockets.push(line);
    let over = false;
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        line.sent.push(text);
        const said = reply(text);
        if (said !== silence) {
          queueMicrotask(() => events.message(new TextEncoder().encode(stringifyJson(said))));
        }
      },
      ping: () => events.alive(),
      close: () => {
        if (!over) events.closed(1000, "");
        over = true;
      },
      buffered: 0,
    };
  };
  const venue = perp({
    credentials: { key: "key", secret },
    ports: { clock, http, openSocket, ...(storage ? { storage } : {}) },
  });
  await venue.connect();
  return {
    venue,
    clock,
    asked,
    requests,
    sockets,
    answers,
    replies,
    tell: (at, event) => sockets[at]?.events.message(new TextEncoder().encode(stringifyJson(event))),
    frames: () =>
      sockets.filter(({ url }) => url.endsWith("/ws-fapi/v1")).flatMap(({ sent }) =>
        sent.map((text) => JSON.parse(text))
      ),
  };
}

/** The signature that a text needs. */
export function signed(text: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

/** The error of a call, or its absence. */
export async function failure(call: Promise<unknown>): Promise<Error> {
  try {
    await call;
  } catch (error) {
    return error as Error;
  }
  throw new Error("it did not fail");
}

/** The answer to an order of BTCUSDT. */
export function orderAnswer(more: Partial<OrderAnswer> = {}): OrderAnswer {
  return {
    ...(answer("newOrder", "oneWay") as OrderAnswer),
    symbol: "BTCUSDT",
    clientOrderId: "mine",
    orderId: 815_456_450_616,
    side: "BUY",
    positionSide: "BOTH",
    type: "LIMIT",
    origType: "LIMIT",
    timeInForce: "GTC",
    origQty: "0.010",
    executedQty: "0.000",
    price: "60000.00",
    stopPrice: "0",
    reduceOnly: false,
    status: "NEW",
    ...more,
  };
}

/** An order as a query tells it. */
export function queried(more: Partial<RawOrder> = {}): RawOrder {
  return {
    ...(answer("getOrder", "partly") as RawOrder),
    ...orderAnswer(),
    cumQuote: "0",
    avgPrice: "0",
    ...more,
  } as RawOrder;
}

/** One that waits for a price: a stop that sells. */
export function algo(more: Partial<AlgoOrder> = {}): AlgoOrder {
  return {
    ...(answer("getAlgoOrder", "finished") as AlgoOrder),
    algoId: 3_000_000_000_003_505,
    clientAlgoId: "sl-1",
    algoStatus: "NEW",
    orderType: "STOP_MARKET",
    symbol: "BTCUSDT",
    side: "SELL",
    positionSide: "BOTH",
    quantity: "0.010",
    triggerPrice: "50000.00",
    price: "0.00",
    closePosition: false,
    reduceOnly: true,
    actualOrderId: "",
    ...more,
  };
}

/** The same as an event. */
export function algoEvent(at: number, more: Partial<AlgoUpdateEvent["o"]> = {}): AlgoUpdateEvent {
  const event = message("AlgoUpdate", "triggered") as AlgoUpdateEvent;
  const o = {
    ...event.o,
    caid: "sl-1",
    ps: "BOTH",
    q: "0.010",
    cp: false,
    tp: "50000",
    X: "NEW",
    ai: "",
    ...more,
  } as AlgoUpdateEvent["o"];
  return { ...event, E: at, T: at, o };
}

/** An order's event. */
export function orderEvent(at: number, more: Partial<OrderTradeUpdateEvent["o"]> = {}): OrderTradeUpdateEvent {
  const event = message("OrderTradeUpdate", "new") as OrderTradeUpdateEvent;
  const o = { ...event.o, s: "BTCUSDT", ps: "BOTH", R: false, T: at, ...more } as OrderTradeUpdateEvent["o"];
  return { ...event, E: at, T: at, o };
}
