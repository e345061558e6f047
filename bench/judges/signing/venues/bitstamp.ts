/** Bitstamp beside ccxt's `bitstamp`. */
import type { Comparison, Fields } from "../comparison.ts";
import type { Exchange } from "../theirs.ts";

const key = "FUId9Nby1VbZrGgZHfzGbswd4CDcp6Ar";
const secret = "bUF4zKq1Tn8xW0aVh3oRcLpYd6eGs2Mi";

const empty = "It has no parameters to send: ccxt sends one that it invents, and signs a type of a body.";

type Sign = (
  path: string,
  api: unknown,
  method: string,
  params: Fields,
) => unknown;

const named = new WeakSet<Exchange>();

/** What we call `market_symbol`, as the venue does, ccxt calls `pair`. */
function nameMarkets(exchange: Exchange): void {
  if (named.has(exchange)) return;
  named.add(exchange);
  const sign = (exchange["sign"] as unknown as Sign).bind(exchange);
  const renamed = (params: Fields): Fields => {
    const { market_symbol: pair, ...rest } = params;
    return pair === undefined ? rest : { pair, ...rest };
  };
  Object.assign(exchange, {
    sign: ((path, api, method, params) => sign(path, api, method, renamed(params))) satisfies Sign,
  });
}

const bitstamp: Comparison = {
  exchange: "bitstamp",
  signature: { in: "header", name: "x-auth-signature" },
  keys: {
    HMAC: {
      ours: { credentials: { key, secret } },
      theirs: { apiKey: key, secret },
    },
  },
  // A number that is used once is another one on each side, and what changes something is signed for a time of the past.
  prepare: (exchange, fields, _, headers) => {
    nameMarkets(exchange);
    exchange["uuid"] = () => headers["X-Auth-Nonce"];
    exchange["milliseconds"] = () => Number(headers["X-Auth-Timestamp"]);
    return fields;
  },
  empty,
  apart: {
    getAccountBalances: empty,
    getTradingFeesForCurrency: empty,
    getWebsocketToken: empty,
    getAllOpenOrders: empty,
    getOpenOrdersForMarket: empty,
    cancelOrdersForMarket: empty,
  },
  differences: [],
};
export default bitstamp;
