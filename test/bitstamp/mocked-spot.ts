/** Bitstamp as its description has it, over the truth of the simulator's engine; what signs its answers stands before it. */
import { createHmac } from "node:crypto";
import type { Http } from "../../src/core/http/contract.ts";
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
  type Stage,
} from "../../src/testing/mod.ts";

const id = "btcusd";
const nameOf = (house: House, market: string): string => {
  const { base, quote } = house.markets().find((one) => one.id === market) ?? {};
  return `${base}/${quote}`;
};
/** Milliseconds that the time of a request may be off. */
const timeMayBeOff = 150_000;
const user = 314159;
export const secret = "s".repeat(32);

/** Numbers of orders tell when they were made. */
const first = 1_288_834_974_657;
const numbers = new Map<number, string>();
const numberOf = (order: HouseOrder): string => {
  const text = String((order.created - first) * 4_096 + order.id);
  numbers.set(order.id, text);
  return text;
};
/** Books are numbered by microseconds. */
const stamp = (sequence: number): string => String(Date.UTC(2026, 0, 5) * 1_000 + sequence);
const micros = (ms: number): string => `${ms}000`;
const seconds = (ms: number): string => String(Math.floor(ms / 1_000));
const written = (ms: number): string => new Date(ms).toISOString().replace("T", " ").replace("Z", "000");
const sideOf = ({ side }: { readonly side: string }): string => side === "buy" ? "0" : "1";
const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
const idOf = (order: HouseOrder): string | undefined => order.clientId === "" ? undefined : order.clientId;

const refOf = (asked: HookAsked) => {
  const number = asked.number("id");
  return number === undefined ? { clientId: asked.text("client_order_id") } : { id: number % 4_096 };
};
/** `byCost`: its amount is quote, always or where that is said. */
const place = (side: string, byCost: (asked: HookAsked) => boolean = () => false) => ({
  purpose: "create" as const,
  answer: (asked: HookAsked, house: House) => {
    const amount = asked.text("amount");
    const timeInForce = asked.text("ioc_order") === "true" ? "IOC" : asked.text("fok_order") === "true" ? "FOK" : "GTC";
    const { order } = house.place({
      ...(byCost(asked) ? { amount: undefined, budget: amount } : { amount }),
      ...{ market: asked.market, side, price: asked.text("price"), timeInForce },
      ...{ clientId: asked.text("client_order_id"), postOnly: asked.text("moc_order") === "true", feeInQuote: true },
    });
    return {
      ...{ id: numberOf(order), datetime: written(order.created), type: sideOf(order) },
      market: nameOf(house, order.market),
      ...{ price: order.price, amount: order.amount, client_order_id: idOf(order) },
    };
  },
});
const openOrders = {
  purpose: "openOrders" as const,
  answer: (asked: HookAsked, house: House) =>
    house.openOrders(asked.market).map((order) => ({
      ...{ id: numberOf(order), datetime: written(order.created), type: sideOf(order), price: order.price },
      ...{ amount: order.left, amount_at_create: order.amount, client_order_id: idOf(order) },
      market: nameOf(house, order.market),
      ...{ subtype: undefined, currency_pair: undefined },
    })),
};
const transactions = {
  purpose: "fills" as const,
  answer: (asked: HookAsked, house: House) => {
    const since = (asked.number("since_timestamp") ?? 0) * 1_000;
    const fills = house.fills({ since, market: asked.market });
    const offset = asked.number("offset") ?? 0;
    const all = asked.text("sort") === "asc" ? fills : fills.toReversed();
    return all.slice(offset, offset + (asked.number("limit") ?? 100)).map((fill) => {
      const [base = "", quote = ""] = nameOf(house, fill.market).toLowerCase().split("/");
      return new Map<string, unknown>(Object.entries({
        ...{ id: fill.id, datetime: written(fill.time), type: "2", fee: fill.fee, [`${base}_${quote}`]: fill.price },
        ...{ [base]: fill.side === "buy" ? fill.amount : `-${fill.amount}`, order_id: Number(numberOf(fill.order)) },
        [quote]: fill.side === "buy" ? `-${fill.cost}` : fill.cost,
      }));
    });
  },
};
const book = (sequence: number, bids: unknown, asks: unknown, house: House) => ({
  timestamp: seconds(house.time()),
  microtimestamp: stamp(sequence),
  bids,
  asks,
});
const ticker = (house: House, market: string) => {
  const { last, bid, ask, high, low, volume } = house.ticker(market);
  return { last, bid, ask, high, low, volume, timestamp: seconds(house.time()) };
};

const subtypes = { GTC: 0, IOC: 4, FOK: 6 } as const;
const event = (order: HouseOrder, fill: HouseFill | undefined) => ({
  event: !isOpen(order) ? "order_deleted" : fill ? "order_changed" : "order_created",
  channel: `private-my_orders_${order.market}-${user}`,
  data: {
    ...{ id: Number(numberOf(order)), id_str: numberOf(order), order_type: Number(sideOf(order)) },
    order_subtype: order.type === "market"
      ? order.budget === "0" ? 2 : 1
      : order.postOnly
      ? 5
      : subtypes[order.timeInForce],
    ...{ datetime: seconds(order.updated), microtimestamp: micros(order.updated), client_order_id: idOf(order) },
    ...{ amount: Number(order.left), amount_str: order.left, amount_at_create: order.amount },
    ...{ amount_traded: fill?.amount ?? "0", price: Number(order.price), price_str: order.price },
  },
});

const refusals: Readonly<Record<RefusalKind, readonly [status: number, code: string, text: string]>> = {
  ClockSkew: [403, "API0017", "X-Auth-Timestamp header is out of boundaries"],
  DuplicateOrder: [400, "400.019", "Provided client_order_id already exists."],
  InsufficientFunds: [400, "400.009", "You can only buy less. Check your account balance for details."],
  InvalidOrder: [400, "400.020", "Minimum order size is 10 USD."],
  OrderNotFound: [404, "404.002", "Order not found."],
  OrderRejected: [400, "500.017", "Order rejected by matching engine."],
  OutcomeUnknown: [500, "500.001", "Unknown server error."],
  RateLimited: [400, "400.002", "Request rejected due to exceeded rate limit."],
  Unavailable: [503, "500.009", "Order book is currently unavailable."],
};

export const bitstampSpot: MockHooks = {
  kind: "spot",
  assets: ["BTC", "USD", "ETH", "USDT"].map((asset) => ({ id: asset, precision: 8 })),
  markets: [
    mockedMarket({
      ...{ id, base: "BTC", quote: "USD", price: "60000", size: "0.4", tick: "1", step: "0.00000001" },
      ...{ maxAmount: "400", minNotional: "10" },
    }),
    mockedMarket({
      ...{ id: "ethusdt", base: "ETH", quote: "USDT", price: "3000", size: "4", tick: "0.01", step: "0.000001" },
      minNotional: "10",
    }),
  ],
  fees: { maker: "0.0015", taker: "0.0016" },
  balances: { BTC: "100", USD: "10000000", ETH: "100", USDT: "1000000" },
  credentials: { key: "k".repeat(32), secret },
  ids: { order: (number) => numbers.get(number) ?? String(number), fill: String },
  ended: () => "canceled",
  operations: {
    getMarkets: { purpose: "markets" },
    getMarketTicker: { purpose: "time", answer: ({ market = id }, house) => ticker(house, market) },
    getCurrencyPairTickers: (_, house) =>
      house.markets().map((one) => {
        const name = nameOf(house, one.id);
        return { ...ticker(house, one.id), pair: name, market: name };
      }),
    getOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence, bids, asks } = house.book(house.market(asked.market));
        return book(sequence, bids, asks, house);
      },
    },
    getTransactions: (asked, house) =>
      house.trades(house.market(asked.market)).toReversed().map((trade) => ({
        ...{ date: seconds(trade.time), tid: String(trade.id), price: trade.price, amount: trade.amount },
        type: sideOf(trade),
      })),
    getOHLCData: {
      purpose: "candles",
      answer: (asked, house) => {
        const [from, to] = [asked.number("start"), asked.number("end")];
        const page = {
          ...(from === undefined ? {} : { from: from * 1_000 }),
          ...(to === undefined ? {} : { to: to * 1_000 }),
        };
        const market = house.market(asked.market);
        const rows = house.candles(market, `${(asked.number("step") ?? 60) / 60}m`, {
          ...page,
          limit: asked.number("limit"),
        });
        return {
          data: {
            pair: nameOf(house, market),
            ohlc: rows.map(({ time, open, high, low, close, volume }) => ({
              ...{ timestamp: seconds(time), open, high, low, close, volume },
            })),
          },
        };
      },
    },
    getAccountBalances: {
      purpose: "account",
      answer: (_, house) =>
        house.balances().map(({ asset, total, free, held }) => ({
          ...{ currency: asset.toLowerCase(), total, available: free, reserved: held },
        })),
    },
    getWebsocketToken: { purpose: "login", answer: () => ({ token: "t".repeat(32), valid_sec: 60, user_id: user }) },
    openLimitBuyOrder: place("buy"),
    openLimitSellOrder: place("sell"),
    openMarketBuyOrder: place("buy"),
    openMarketSellOrder: place("sell"),
    openInstantBuyOrder: place("buy", () => true),
    openInstantSellOrder: place("sell", (asked) => asked.text("amount_in_counter") === "true"),
    cancelOrder: {
      purpose: "cancel",
      answer: (asked, house) => {
        const order = house.cancel(refOf(asked));
        return {
          ...{ id: Number(numberOf(order)), amount: Number(order.left), price: Number(order.price) },
          market: nameOf(house, order.market),
        };
      },
    },
    cancelOrdersForMarket: {
      purpose: "cancelAll",
      answer: (asked, house) => ({
        canceled: house.cancelAll(house.market(asked.market)).map((order) => ({
          ...{ id: Number(numberOf(order)), market: nameOf(house, order.market) },
        })),
        success: true,
      }),
    },
    getOrderStatus: {
      purpose: "order",
      answer: (asked, house) => {
        const order = house.find(refOf(asked));
        return {
          ...{ id: Number(numberOf(order)), datetime: written(order.created), type: sideOf(order) },
          market: nameOf(house, order.market),
          status: isOpen(order) ? "Open" : order.status === "filled" ? "Finished" : "Canceled",
          ...{ amount_remaining: order.left, client_order_id: idOf(order) },
          transactions: house.fills({ order: order.id }).map((fill) => {
            const [base = "", quote = ""] = nameOf(house, fill.market).toLowerCase().split("/");
            return new Map<string, unknown>(Object.entries({
              ...{ tid: fill.id, price: fill.price, fee: fill.fee, datetime: written(fill.time), type: 2 },
              ...{ [base]: fill.amount, [quote]: fill.cost },
            }));
          }),
        };
      },
    },
    getAllOpenOrders: openOrders,
    getOpenOrdersForMarket: openOrders,
    getUserTransactions: transactions,
    getUserTransactionsForMarket: transactions,
    subscribe: ({ params }) => ({
      event: "bts:subscription_succeeded",
      channel: Object(params["data"]).channel,
      data: {},
    }),
    unsubscribe: ({ params }) => ({
      ...{ event: "bts:unsubscription_succeeded", channel: Object(params["data"]).channel, data: {} },
    }),
  },
  channels: {
    diffOrderBook: {
      kind: "book",
      every: 100,
      change: ({ market, last, bids, asks }, house) => ({
        ...{ data: book(last, bids, asks, house), channel: `diff_order_book_${market}`, event: "data" },
      }),
    },
    liveTrades: {
      kind: "trades",
      tell: (trades) =>
        trades.map((trade) => ({
          ...{ channel: `live_trades_${trade.market}`, event: "trade" },
          data: {
            ...{ id: trade.id, timestamp: seconds(trade.time), microtimestamp: micros(trade.time) },
            ...{ amount: Number(trade.amount), amount_str: trade.amount, price: Number(trade.price) },
            ...{ price_str: trade.price, type: Number(sideOf(trade)) },
          },
        })),
    },
    myOrders: { kind: "account", order: (order, fill) => [event(order, fill)] },
    myTrades: {
      kind: "account",
      order: (order, fill) =>
        fill === undefined ? [] : [{
          ...{ channel: `private-my_trades_${order.market}-${user}`, event: "trade", trade_account_id: 0 },
          data: {
            ...{
              id: fill.id,
              amount: fill.amount,
              price: fill.price,
              microtimestamp: micros(fill.time),
              fee: fill.fee,
            },
            ...{ order_id: numberOf(order), client_order_id: idOf(order), side: order.side },
          },
        }],
    },
  },
  check: ({ headers: { "x-auth-timestamp": signed } }, house) => {
    if (signed !== undefined && Math.abs(house.time() - Number(signed)) > timeMayBeOff) {
      throw new HouseRefusal("ClockSkew", "the signature is too old");
    }
  },
  refuse: (kind, _, retryAfter) => {
    const [status, response_code, text] = refusals[kind];
    const headers = retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) };
    const code = response_code.startsWith("API") ? { code: response_code } : { response_code };
    return { status, headers, body: JSON.stringify({ status: "error", reason: { __all__: [text] }, ...code }) };
  },
  refuseFrame: (kind) => ({ event: "bts:error", channel: "", data: { code: null, message: refusals[kind][2] } }),
  // Each of the account's channels is of one market.
  wrap: (payload, { params }) => {
    const { channel = "" } = payload as { readonly channel?: string };
    const own = params["user"] === undefined || channel.includes(`_${params["market"]}-`);
    return own ? payload : { event: "bts:heartbeat", channel: "", data: { status: "success" } };
  },
};

/** The same stage, at which every answer that is one is signed; `by`: with what. */
export function signing(stage: Stage, by: () => string = () => secret): Stage {
  const sealed = (http: Http): Http => async (request) => {
    const answer = await http(request);
    const { "X-Auth-Nonce": nonce, "X-Auth-Timestamp": time } = request.headers;
    if (nonce === undefined || !isJson(answer.body)) return answer;
    const type = answer.headers["content-type"] ?? "";
    const signature = createHmac("sha256", by()).update(`${nonce}${time}${type}${answer.body}`).digest("hex");
    return { ...answer, headers: { ...answer.headers, "x-server-auth-signature": signature } };
  };
  return new Proxy(stage, {
    get: (target, field, receiver) => {
      if (field !== "options") return Reflect.get(target, field, receiver);
      return (how?: Parameters<Stage["options"]>[0]) => {
        const options = target.options(how);
        const { http } = options.ports ?? {};
        return http ? { ...options, ports: { ...options.ports, http: sealed(http) } } : options;
      };
    },
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
