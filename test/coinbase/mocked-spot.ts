/** Coinbase spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";
import {
  best,
  candleOf,
  changed,
  credentials,
  eventOf,
  type Fields,
  fillName,
  fillOf,
  granularities,
  isGood,
  level,
  limits,
  orderName,
  orderNumber,
  orderOf,
  statusOf,
  told,
  tradeOf,
  updatesOf,
  written,
} from "./mocked-words.ts";

const pair = "BTC-USD";
const textsOf = ({ params }: HookAsked, name: string): readonly string[] | undefined =>
  params[name] === undefined ? undefined : [params[name]].flat().map(String);

const place = (asked: HookAsked, house: House): HouseOrder => {
  const clientId = asked.text("client_order_id");
  // A second order of an id is none: the first one is answered, whatever it was.
  const first = house.orders().find((order) => order.clientId === clientId);
  if (first !== undefined) return first;
  const [[kind, terms = {}] = []] = Object.entries(asked.params["order_configuration"] as Record<string, Fields>);
  const text = (name: string) => terms[name] === undefined ? undefined : String(terms[name]);
  const [timeInForce] = Object.entries(limits).find(([, one]) => one === kind) ?? [];
  if (timeInForce === undefined && kind !== "market_market_ioc") throw new HouseRefusal("InvalidOrder", `no ${kind}`);
  return house.place({
    ...{ market: asked.market, side: asked.text("side"), clientId, amount: text("base_size"), timeInForce },
    ...{ budget: text("quote_size"), price: text("limit_price") },
    ...{ postOnly: terms["post_only"] === true, feeInQuote: true },
  }).order;
};
const canceled = (name: string, house: House) => {
  try {
    house.cancel({ id: orderNumber(name) });
    return { success: true, failure_reason: "UNKNOWN_CANCEL_FAILURE_REASON", order_id: name };
  } catch (error) {
    if (!(error instanceof HouseRefusal)) throw error;
    return { success: false, failure_reason: "UNKNOWN_CANCEL_ORDER", order_id: name };
  }
};
/** A page of a list, and where it goes on. */
const pageOf = <Item>(items: readonly Item[], asked: HookAsked, most: number) => {
  const begin = asked.number("cursor") ?? 0;
  const end = begin + Math.min(asked.number("limit") ?? most, most);
  return { page: items.slice(begin, end), cursor: end < items.length ? String(end) : "" };
};
/** Everything that is subscribed by now, by channel. */
const subscribed = (asked: HookAsked, house: House) => {
  const heard = new Map<string, string[]>();
  for (const { address } of asked.heard) {
    const [channel = "", product = channel] = address.split("/");
    heard.set(channel, [...heard.get(channel) ?? [], product]);
  }
  return told("subscriptions", { subscriptions: heard }, house);
};

const coded = (error: string, text: string) => ({ error, error_details: text, message: text });
const unplaced = (failure: Fields) => ({
  success: false,
  error_response: { error: "UNKNOWN_FAILURE_REASON", ...failure },
});
const preview = (reason: string) => unplaced({ preview_failure_reason: `PREVIEW_${reason}` });
const refused: Readonly<Record<RefusalKind, readonly [status: number, body: unknown]>> = {
  ClockSkew: [401, "Unauthorized\n"],
  DuplicateOrder: [200, unplaced({ new_order_failure_reason: "DUPLICATE_CLIENT_ORDER_ID" })],
  InsufficientFunds: [200, preview("INSUFFICIENT_FUND")],
  InvalidOrder: [200, preview("INVALID_ORDER_CONFIG")],
  OrderNotFound: [404, coded("unknown", "order with this orderID was not found")],
  OrderRejected: [200, preview("INVALID_LIMIT_PRICE_POST_ONLY")],
  OutcomeUnknown: [500, coded("INTERNAL", "internal")],
  RateLimited: [429, { errors: [{ id: "rate_limit_exceeded", message: "Too many requests" }] }],
  Unavailable: [503, coded("UNAVAILABLE", "unavailable")],
};

export const coinbaseSpot: MockHooks = {
  kind: "spot",
  assets: [{ id: "BTC", precision: 10 }, { id: "USD", precision: 10 }, { id: "OLD", precision: 10 }],
  markets: [
    mockedMarket({
      ...{ id: pair, base: "BTC", quote: "USD", price: "68900", size: "0.4", tick: "0.01", step: "0.00000001" },
      ...{ maxAmount: "3400", minNotional: "1" },
    }),
    mockedMarket({
      ...{ id: "OLD-USD", base: "OLD", quote: "USD", price: "1.5", size: "100", tick: "0.0001", step: "0.1" },
      ...{ maxAmount: "100000", minNotional: "1" },
    }),
  ],
  fees: { maker: "0.006", taker: "0.012" },
  balances: { BTC: "100", USD: "10000000", OLD: "1000" },
  credentials,
  ids: { order: orderName, fill: fillName },
  ended: () => "canceled",
  marketOf: ({ product, product_id, product_ids }, house) => {
    const [named = pair] = [product ?? product_id ?? product_ids].flat();
    return house.markets().find(({ id }) => id === named)?.id;
  },
  operations: {
    getServerTime: {
      purpose: "time",
      answer: (_, house) => ({
        iso: written(house.time()).replace(/\.\d+/, ""),
        epochSeconds: String(Math.floor(house.time() / 1_000)),
        epochMillis: String(house.time()),
      }),
    },
    listPublicProducts: {
      purpose: "markets",
      answer: (asked, house) => {
        const { products } = asked.example() as { readonly products: readonly Fields[] };
        const wanted = textsOf(asked, "product_ids");
        const shown = products.filter(({ product_id }) => wanted?.includes(String(product_id)) ?? true);
        return {
          products: shown.map((product) => {
            if (product["product_id"] !== pair) return product;
            const { last: price, volume: volume_24h } = house.ticker(pair);
            return { ...product, price: best(price), volume_24h };
          }),
        };
      },
    },
    getPublicProductBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { bids, asks } = house.book(house.market(asked.market), asked.number("limit"));
        return {
          pricebook: {
            ...{ product_id: asked.market, bids: bids.map(level), asks: asks.map(level) },
            time: written(house.time()),
          },
        };
      },
    },
    getPublicProductCandles: {
      purpose: "candles",
      answer: (asked, house) => {
        const [from, to] = [asked.number("start"), asked.number("end")].map((at) => (at ?? 0) * 1_000);
        const interval = granularities[asked.text("granularity") ?? ""] ?? "";
        const rows = house.candles(house.market(asked.market), interval, { from, to, limit: 350 });
        // Where nothing was traded there is none.
        const traded = rows.filter(({ volume }) => volume !== "0").toReversed();
        return { candles: traded.slice(0, asked.number("limit")).map(candleOf) };
      },
    },
    getPublicMarketTrades: (asked, house) => {
      const market = house.market(asked.market);
      const { bid, ask } = house.ticker(market);
      const trades = house.trades(market, asked.number("limit")).toReversed().map(tradeOf);
      return { trades, best_bid: best(bid), best_ask: best(ask) };
    },
    listAccounts: {
      purpose: "account",
      answer: (_, house) => ({
        accounts: house.balances().map(({ asset: currency, free, held }) => ({
          ...{ uuid: `8bfc20d7-f7c6-4422-bf07-8243ca41${currency}`, currency },
          ...{ available_balance: { value: free, currency }, hold: { value: held, currency } },
        })),
      }),
    },
    createOrder: {
      purpose: "create",
      answer: (asked, house) => {
        const { id, market: product_id, side, clientId: client_order_id } = place(asked, house);
        const success_response = { order_id: orderName(id), product_id, side: side.toUpperCase(), client_order_id };
        return { success: true, success_response, order_configuration: undefined };
      },
    },
    editOrder: {
      purpose: "amend",
      answer: (asked, house) => {
        try {
          changed(asked, house);
          return { success: true };
        } catch (error) {
          if (!(error instanceof HouseRefusal)) throw error;
          const edit_failure_reason = error.kind === "OrderNotFound" ? "ORDER_NOT_FOUND" : "INVALID_EDITED_SIZE";
          return { success: false, errors: [{ edit_failure_reason }] };
        }
      },
    },
    cancelOrders: {
      purpose: "cancel",
      answer: (asked, house) => ({
        results: (textsOf(asked, "order_ids") ?? []).map((name) => canceled(name, house)),
      }),
    },
    listOrders: {
      purpose: ({ order_status }) => order_status === undefined ? "order" : "openOrders",
      answer: (asked, house) => {
        const [ids, products, states] = ["order_ids", "product_ids", "order_status"].map((name) =>
          textsOf(asked, name)
        );
        if (states?.includes("OPEN") && states.length > 1) throw new HouseRefusal("InvalidOrder", "order_status");
        const since = Date.parse(asked.text("start_date") ?? written(0));
        const found = house.orders().filter((order) =>
          order.created >= since && (ids?.includes(orderName(order.id)) ?? true) &&
          (products?.includes(order.market) ?? true) && (states?.includes(statusOf(order)) ?? true)
        ).toReversed();
        const { page, cursor } = pageOf(found, asked, 1_000);
        return { orders: page.map((order) => orderOf(order, house)), has_next: cursor !== "", cursor };
      },
    },
    getOrder: {
      purpose: "order",
      answer: (asked, house) => ({ order: orderOf(house.find({ id: orderNumber(asked.text("order_id")) }), house) }),
    },
    listFills: {
      purpose: "fills",
      answer: (asked, house) => {
        const [ids, products] = [textsOf(asked, "order_ids"), textsOf(asked, "product_ids")];
        const after = Date.parse(asked.text("start_sequence_timestamp") ?? written(0));
        const found = house.fills().filter(({ time, order }) =>
          time > after && (ids?.includes(orderName(order.id)) ?? true) && (products?.includes(order.market) ?? true)
        ).toReversed();
        const { page, cursor } = pageOf(found, asked, 100);
        return { fills: page.map(fillOf), cursor };
      },
    },
    subscribe: (asked, house) => {
      const { channel, jwt } = asked.params;
      const allowed = jwt === undefined ? channel !== "user" : isGood(String(jwt), undefined, house);
      if (!allowed) throw new HouseRefusal("InvalidOrder", "authentication failure");
      const known = asked.market !== undefined && asked.heard.some(({ address }) => address.split("/")[0] === channel);
      if (!known) throw new HouseRefusal("InvalidOrder", `channel ${channel} or a product of it is invalid`);
      return subscribed(asked, house);
    },
    unsubscribe: subscribed,
  },
  channels: {
    level2: {
      kind: "book",
      every: 100,
      levels: 10_000,
      begin: ({ bids, asks }, product_id, house) => {
        const updates = [...updatesOf("bid", bids, house), ...updatesOf("offer", asks, house)];
        return told("l2_data", { type: "snapshot", product_id, updates }, house);
      },
      change: ({ market: product_id, bids, asks }, house) => {
        const updates = [...updatesOf("bid", bids, house), ...updatesOf("offer", asks, house)];
        return told("l2_data", { type: "update", product_id, updates }, house);
      },
    },
    marketTrades: {
      kind: "trades",
      begin: (all, house) =>
        told("market_trades", { type: "snapshot", trades: all.slice(-20).toReversed().map(tradeOf) }, house),
      tell: (all, house) => [told("market_trades", { type: "update", trades: all.toReversed().map(tradeOf) }, house)],
    },
    ticker: {
      kind: "ticker",
      every: 100,
      tell: ({ market: product_id, last: price, volume, low, high, ...now }, house) =>
        told("ticker", {
          type: "update",
          tickers: [{
            ...{ type: "ticker", product_id, price, volume_24_h: volume, low_24_h: low, high_24_h: high },
            ...{ best_bid: best(now.bid), best_bid_quantity: best(now.bidAmount) },
            ...{ best_ask: best(now.ask), best_ask_quantity: best(now.askAmount) },
          }],
        }, house),
    },
    candles: {
      kind: "candles",
      every: 1_000,
      interval: () => "5m",
      tell: (candle, product_id, _, house) =>
        told("candles", { type: "update", candles: [{ ...candleOf(candle), product_id }] }, house),
    },
    // Every second, however quiet it is.
    heartbeats: {
      kind: "funding",
      every: 1_000,
      tell: (_, house) => {
        const current_time = `${written(house.time()).replace("T", " ").replace("Z", "")} +0000 UTC`;
        return told("heartbeats", { current_time, heartbeat_counter: Math.floor(house.time() / 1_000) }, house);
      },
    },
    user: {
      kind: "account",
      // Fifty in a frame, and one where there is none.
      begin: (house) => {
        const open = house.openOrders().map((order) => eventOf(order, house));
        return Array.from(
          { length: Math.max(1, Math.ceil(open.length / 50)) },
          (_, at) => told("user", { type: "snapshot", orders: open.slice(at * 50, at * 50 + 50) }, house),
        );
      },
      order: (order, _, house) => [told("user", { type: "update", orders: [eventOf(order, house)] }, house)],
    },
  },
  refuse: (kind, text, retryAfter) => {
    const [status, body] = refused[kind];
    // Only the date of the answer tells whether a token is not taken for its time: it is in what `check` says.
    const date = Number.isNaN(Date.parse(text)) ? "Thu, 01 Jan 1970 00:00:00 GMT" : text;
    if (typeof body === "string") return { status, body, headers: { date } };
    const wait = retryAfter === undefined ? {} : { headers: { "retry-after": String(Math.ceil(retryAfter / 1_000)) } };
    return { status, body: JSON.stringify(body), ...wait };
  },
  check: ({ method, target, headers: { authorization } }, house) => {
    const route = `${method} api.coinbase.com${target.replace(/\?.*/, "")}`;
    if (authorization === undefined || isGood(authorization.replace("Bearer ", ""), route, house)) return;
    throw new HouseRefusal("ClockSkew", new Date(house.time()).toUTCString());
  },
  refuseFrame: (_, message) => ({ type: "error", message }),
  stamp: (frame, nth) => ({ ...Object(frame), sequence_num: nth - 1 }),
};
