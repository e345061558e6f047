// ccxt.pro among faults, used as its manual shows: a loop around each watch method that catches and goes on.
import ccxt from "ccxt";
import { catchUp, given, insist, notice, obey, placedAs, sample, sleep, tell } from "./faults-contender.mjs";

const { rest, socket, key, secret } = given();
const symbol = "BTC/USDT";
/** Milliseconds between an error of a watch method and its next call. */
const breath = 100;

const exchange = new ccxt.pro.binance({
  apiKey: key,
  secret,
  newUpdates: true,
  options: {
    defaultType: "spot",
    fetchMarkets: { types: ["spot"] },
    fetchMargins: false,
    fetchCurrencies: false,
  },
});
for (const name of Object.keys(exchange.urls.api)) {
  if (name !== "ws") exchange.urls.api[name] = `${rest}/none/${name}`;
}
exchange.urls.api.public = exchange.urls.api.private = `${rest}/api/v3`;
exchange.urls.api.ws = {
  spot: `${socket}/ws`,
  "ws-api": { spot: `${socket}/ws-api/v3` },
};
// Without it, ccxt refuses addresses that begin with ws:.
await exchange.loadHttpProxyAgent();
await exchange.loadMarkets();

const ended = new Set(["closed", "canceled", "expired", "rejected"]);
const word = (status) => status === "rejected" ? "rejected" : ended.has(status) ? "ended" : "open";

const began = Date.now();
function toldOrder(order, via) {
  tell("order", { id: placedAs(order.id, order.clientOrderId), status: word(order.status), via });
}
function missed() {
  return catchUp(async () => {
    for (const trade of await exchange.fetchMyTrades(symbol, began, 1000)) {
      tell("fill", { id: Number(trade.id), via: "asked" });
    }
    for (const order of await exchange.fetchOrders(symbol, began, 1000)) {
      toldOrder(order, "asked");
    }
  });
}

/** The book as long as the last call of the watch method gave one. */
let book;
async function watchBook() {
  for (;;) {
    try {
      book = await exchange.watchOrderBook(symbol);
    } catch (error) {
      book = undefined;
      notice("book", error);
      await sleep(breath);
    }
  }
}
async function watchOrders() {
  for (;;) {
    try {
      for (const order of await exchange.watchOrders()) {
        toldOrder(order, "stream");
      }
    } catch (error) {
      notice("orders", error);
      void missed();
      await sleep(breath);
    }
  }
}
async function watchMyTrades() {
  for (;;) {
    try {
      for (const trade of await exchange.watchMyTrades()) {
        tell("fill", { id: Number(trade.id), via: "stream" });
      }
    } catch (error) {
      notice("fills", error);
      void missed();
      await sleep(breath);
    }
  }
}
void watchBook();
void watchOrders();
void watchMyTrades();
sample(() => book?.nonce === undefined ? undefined : { sequence: book.nonce, bids: book.bids, asks: book.asks });

obey({
  place: async ({ id, side, amount, price }) => {
    const order = await exchange.createOrder(symbol, "limit", side, amount, price, { newClientOrderId: id });
    placedAs(order.id, id);
    return word(order.status);
  },
  cancel: async (id) => word((await exchange.cancelOrder(undefined, symbol, { clientOrderId: id })).status),
  ask: async (id) => {
    try {
      const order = await exchange.fetchOrder(undefined, symbol, { clientOrderId: id });
      placedAs(order.id, id);
      return word(order.status);
    } catch (error) {
      if (error instanceof ccxt.OrderNotFound) return undefined;
      throw error;
    }
  },
  // By its hierarchy what failed on the way is an OperationFailed, and what the venue refused an ExchangeError.
  refused: (error) => error instanceof ccxt.ExchangeError,
});
await insist(() => exchange.fetchTime());
tell("ready");
