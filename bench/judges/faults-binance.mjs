// npm binance among faults, used as its documentation shows: handlers for its events, and REST after `reconnected`.
import { MainClient, WebsocketAPIClient, WebsocketClient } from "binance";
import { catchUp, count, given, insist, notice, obey, placedAs, tell } from "./faults-contender.mjs";

const { rest: baseUrl, socket: wsUrl, key: api_key, secret: api_secret } = given();
const symbol = "BTCUSDT";
const silent = { trace() {}, info() {}, error() {} };

const rest = new MainClient({ api_key, api_secret, baseUrl });
const streams = new WebsocketClient({ wsUrl, beautify: true }, silent);
const account = new WebsocketAPIClient({
  api_key,
  api_secret,
  wsUrl,
  attachEventListeners: false,
}, silent);

const over = new Set([
  "FILLED",
  "CANCELED",
  "EXPIRED",
  "EXPIRED_IN_MATCH",
  "REJECTED",
]);
const word = (status) => status === "REJECTED" ? "rejected" : over.has(status) ? "ended" : "open";

const began = Date.now();
function missed() {
  return catchUp(async () => {
    const trades = await rest.getAccountTradeList({
      symbol,
      startTime: began,
      limit: 1000,
    });
    if (!Array.isArray(trades)) throw new TypeError("no list of trades");
    for (const trade of trades) tell("fill", { id: trade.id, via: "asked" });
    const orders = await rest.getAllOrders({
      symbol,
      startTime: began,
      limit: 1000,
    });
    if (!Array.isArray(orders)) throw new TypeError("no list of orders");
    for (const { orderId, clientOrderId, status } of orders) {
      tell("order", { id: placedAs(orderId, clientOrderId), status: word(status), via: "asked" });
    }
  });
}

let changes = 0;
streams.on("message", (message) => {
  if (message?.e === "depthUpdate" || message?.streamName?.includes("depth")) {
    changes++;
  }
});
account.getWSClient().on("message", (event) => {
  // It hands this on as any other message.
  if (event?.e === "eventStreamTerminated") {
    notice("orders", event.e);
    void missed();
  }
  if (event?.e !== "executionReport") return;
  const id = placedAs(event.i, event.C === "" ? event.c : event.C);
  tell("order", { id, status: word(event.X), via: "stream" });
  if (event.x === "TRADE") tell("fill", { id: event.t, via: "stream" });
});
for (
  const [where, client] of [["book", streams], [
    "orders",
    account.getWSClient(),
  ]]
) {
  client.on("exception", (exception) => notice(where, exception));
  client.on("reconnecting", () => notice(where, "reconnecting"));
  client.on("close", () => notice(where, "close"));
  client.on("reconnected", () => {
    notice(where, "reconnected");
    if (where === "orders") void missed();
  });
}
count(() => changes);

obey({
  place: async ({ id, side, amount, price }) => {
    const order = await rest.submitNewOrder({
      symbol,
      side: side.toUpperCase(),
      type: "LIMIT",
      timeInForce: "GTC",
      quantity: amount,
      price,
      newClientOrderId: id,
      newOrderRespType: "RESULT",
    });
    // What is no order is no answer.
    if (order?.clientOrderId !== id) {
      throw new TypeError("the answer is no order");
    }
    placedAs(order.orderId, id);
    return word(order.status);
  },
  cancel: async (id) => {
    const { status } = await rest.cancelOrder({
      symbol,
      origClientOrderId: id,
    });
    return status === undefined ? undefined : word(status);
  },
  ask: async (id) => {
    try {
      const { orderId, status } = await rest.getOrder({ symbol, origClientOrderId: id });
      if (status === undefined) throw new TypeError("the answer is no order");
      placedAs(orderId, id);
      return word(status);
    } catch (error) {
      if (error?.code === -2013) return undefined;
      throw error;
    }
  },
  // It types nothing. A code of the venue is taken for its refusal but for those that it documents as unknown.
  refused: (error) =>
    typeof error?.code === "number" &&
    ![-1000, -1001, -1006, -1007].includes(error.code),
});
await insist(() => streams.subscribe("btcusdt@depth@100ms", "main"));
await insist(() => account.subscribeUserDataStream("mainWSAPI"));
tell("ready");
