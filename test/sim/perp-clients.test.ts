/** Simulated futures as clients of others speak to them, where that is not how the documentation writes it. */
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { Venue, type Wire } from "./binance.support.ts";
import type { Json, Values } from "./binance.support.ts";

const test = suite("sim futures' clients");

function open(): Venue {
  const venue = new Venue({ kind: "perp", balances: { USDT: 1_000_000 } });
  for (const [side, price] of [["sell", 64_010], ["buy", 63_990]] as const) {
    venue.sim.counter({ market: "BTCUSDT", side, price, quantity: "1" });
  }
  return venue;
}

function ask(venue: Venue, method: string, path: string, values: Values): Json {
  const { status, json } = venue.signed(method, `/fapi/v1/${path}`, { symbol: "BTCUSDT", ...values });
  if (status !== 200) throw new Error(JSON.stringify(json));
  return json;
}

const limit = { side: "BUY", type: "LIMIT", timeInForce: "GTC", price: "63000.0", quantity: "0.500" };

test("an account is heard at its key's address, all of it or the events that are named", () => {
  const venue = open();
  const { json } = venue.raw("POST", "/fapi/v1/listenKey", { "x-mbx-apikey": venue.account.key });
  const kinds = (wire: Wire): string[] => wire.take().map(({ e }) => e);
  const all = venue.wire(`/private/ws?listenKey=${json.listenKey}`);
  const orders = venue.wire(`/private/ws?listenKey=${json.listenKey}&events=ORDER_TRADE_UPDATE/ALGO_UPDATE`);
  const none = venue.wire(`/market/ws?listenKey=${json.listenKey}`);
  ask(venue, "POST", "order", { side: "BUY", type: "MARKET", quantity: "0.100" });
  assert.equal(kinds(all), ["ORDER_TRADE_UPDATE", "ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE"]);
  assert.equal(kinds(orders), ["ORDER_TRADE_UPDATE", "ORDER_TRADE_UPDATE"]);
  assert.equal(kinds(none), []);
  venue.raw("DELETE", "/fapi/v1/listenKey", { "x-mbx-apikey": venue.account.key });
  venue.clock.advance(3_600_000);
  assert.equal(kinds(all).at(-1), "listenKeyExpired");
  assert.equal(kinds(orders), []);
});

test("lists of orders to cancel are read whatever the case of their names", () => {
  const venue = open();
  const { orderId } = ask(venue, "POST", "order", limit);
  const [first] = ask(venue, "DELETE", "batchOrders", { orderidlist: `[${orderId}]` });
  assert.equal([first.orderId, first.status], [orderId, "CANCELED"]);
  ask(venue, "POST", "order", { ...limit, newClientOrderId: "a" });
  const [second] = ask(venue, "DELETE", "batchOrders", { origclientorderidlist: '["a"]' });
  assert.equal([second.clientOrderId, second.status], ["a", "CANCELED"]);
});

test("a trigger order may be named with its symbol", () => {
  const venue = open();
  const { algoId } = ask(venue, "POST", "algoOrder", {
    algoType: "CONDITIONAL",
    type: "STOP_MARKET",
    side: "BUY",
    quantity: "0.100",
    triggerPrice: "66000.0",
  });
  assert.is(ask(venue, "GET", "algoOrder", { algoId }).algoStatus, "NEW");
  assert.is(ask(venue, "DELETE", "algoOrder", { algoId }).algoId, algoId);
});

test.run();
