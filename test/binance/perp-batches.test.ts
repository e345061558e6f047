/** Several orders of USD-M futures in one request: what is sent, and what becomes of each. */
import * as assert from "uvu/assert";
import {
  InsufficientFunds,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  TransportError,
} from "../../src/core/errors.ts";
import type { LimitOrder } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { algo, type Bench, bench, No, orderAnswer, queried, silence, symbol } from "./perp.support.ts";

const test = suite("binance perp batches");

const one = (clientOrderId: string): LimitOrder => ({
  symbol,
  side: "buy",
  type: "limit",
  amount: "0.01",
  price: "60000",
  reduceOnly: true,
  clientOrderId,
});
const sent = ({ requests }: Bench, method: string): URLSearchParams[] =>
  requests.filter((request) => request.method === method && request.url.includes("/batchOrders"))
    .map(({ url }) => new URL(url).searchParams);
/** Answers as the venue does: each item by itself. */
const taken = (params: Readonly<Record<string, string>>, refused: Record<string, No> = {}): unknown[] =>
  (JSON.parse(params["batchOrders"] ?? "") as { newClientOrderId: string }[]).map(({ newClientOrderId: id }, at) =>
    refused[id]?.body ?? orderAnswer({ clientOrderId: id, orderId: 100 + at })
  );

test("five at a time, flags and numbers as text, one refused", async () => {
  const own = await bench();
  own.answers["POST /fapi/v1/batchOrders"] = (params: Readonly<Record<string, string>>) =>
    taken(params, { b: new No(-2019, "Margin is insufficient."), c: new No(-2022, "ReduceOnly Order is rejected.") });
  own.answers["POST /fapi/v1/order"] = orderAnswer({ clientOrderId: "f" });
  const results = await own.venue.createOrders(["a", "b", "c", "d", "e", "f"].map(one));
  const [batch] = sent(own, "POST");
  assert.is(sent(own, "POST").length, 1, "the sixth goes alone");
  assert.is(
    JSON.stringify(JSON.parse(batch?.get("batchOrders") ?? "")[0]),
    '{"symbol":"BTCUSDT","side":"BUY","type":"LIMIT","newClientOrderId":"a","newOrderRespType":"RESULT","quantity":"0.01",' +
      '"price":"60000","timeInForce":"GTC","reduceOnly":"true"}',
  );
  assert.equal([batch?.get("recvWindow"), batch?.get("signature")?.length], ["5000", 64]);
  assert.equal(results.map((result) => "order" in result ? result.order.state.status : "error"), [
    "open",
    "error",
    "error",
    "open",
    "open",
    "open",
  ]);
  const errors = results.flatMap((result) => "error" in result ? [result.error] : []);
  assert.instance(errors[0], InsufficientFunds);
  assert.instance(errors[1], OrderRejected);
  assert.equal(["b", "c"].map((id) => own.venue.order(id)?.state.status), ["rejected", "rejected"]);
  await own.venue.close();
});

test("an answer that tells of fewer, or of others, leaves their outcome open; each is asked for", async () => {
  const own = await bench();
  for (const [at, wrong] of [[orderAnswer({ clientOrderId: "x0" })], [orderAnswer(), orderAnswer()]].entries()) {
    own.answers["POST /fapi/v1/batchOrders"] = wrong;
    const results = await own.venue.createOrders([one(`x${at}`), one(`y${at}`)]);
    assert.ok(results.every((result) => "error" in result && result.error instanceof OutcomeUnknown), String(at));
    assert.is(own.venue.order(`x${at}`)?.state.status, "unknown");
  }
  own.answers["GET /fapi/v1/order"] = (params: Readonly<Record<string, string>>) =>
    queried({ clientOrderId: params["origClientOrderId"] ?? "", orderId: 7, reduceOnly: true, time: own.clock.now() });
  await own.clock.advance(3_000);
  assert.is(own.venue.order("x0")?.state.status, "open");
  await own.venue.close();
});

test("without an answer the outcome of each is open, and nothing is sent again", async () => {
  const own = await bench();
  own.answers["POST /fapi/v1/batchOrders"] = silence;
  const results = own.venue.createOrders([one("a"), one("b")], { timeout: 1_000 });
  await own.clock.advance(1_000);
  for (const result of await results) assert.instance("error" in result && result.error, OutcomeUnknown);
  await own.clock.advance(10_000);
  assert.is(sent(own, "POST").length, 1);
  await own.venue.close();
});

async function resting(): Promise<Bench> {
  const own = await bench();
  own.answers["POST /fapi/v1/batchOrders"] = (params: Readonly<Record<string, string>>) => taken(params);
  await own.venue.createOrders(["a", "b", "c"].map(one));
  return own;
}

test("cancels by their ids in one request; one that is gone is asked for; what waits for a price goes by itself", async () => {
  const own = await resting();
  own.answers["POST /fapi/v1/algoOrder"] = algo();
  own.answers["DELETE /fapi/v1/algoOrder"] = {
    algoId: 3_000_000_000_003_505,
    clientAlgoId: "sl-1",
    code: 200,
    msg: "success",
  };
  const stop = {
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "50000",
    amount: "0.01",
    clientOrderId: "sl-1",
  } as const;
  await own.venue.createTriggerOrder(stop);
  own.answers["DELETE /fapi/v1/batchOrders"] = [
    orderAnswer({ clientOrderId: "a", orderId: 100, status: "CANCELED" }),
    { code: -2011, msg: "Unknown order sent." },
    orderAnswer({ clientOrderId: "c", orderId: 102, status: "CANCELED" }),
  ];
  own.answers["GET /fapi/v1/order"] = queried({
    clientOrderId: "b",
    orderId: 101,
    status: "FILLED",
    executedQty: "0.010",
    cumQuote: "600",
    reduceOnly: true,
  });
  const results = await own.venue.cancelOrders(
    ["a", "sl-1", "b", "c"].map((clientOrderId) => ({ symbol, clientOrderId })),
  );
  assert.equal(results.map((result) => "order" in result ? result.order.status : "error"), [
    "canceled",
    "canceled",
    "filled",
    "canceled",
  ]);
  assert.equal(sent(own, "DELETE").map((params) => [params.get("symbol"), params.get("orderIdList")]), [
    ["BTCUSDT", "[100,101,102]"],
  ]);
  await own.venue.close();
});

test("where the request for some failed, the others are told of", async () => {
  const own = await resting();
  own.answers["DELETE /fapi/v1/batchOrders"] = new No(-1000, "An unknown error occurred.", 500);
  own.answers["DELETE /fapi/v1/order"] = new No(-2011, "Unknown order sent.");
  own.answers["DELETE /fapi/v1/algoOrder"] = new No(-2011, "Unknown order sent.");
  own.answers["GET /fapi/v1/order"] = new No(-2013, "Order does not exist.");
  own.answers["GET /fapi/v1/algoOrder"] = new No(-2013, "Order does not exist.");
  const refs = [{ symbol, clientOrderId: "a" }, { symbol, clientOrderId: "b" }, { symbol, clientOrderId: "nobody" }];
  const errors = (await own.venue.cancelOrders(refs)).map((result) => "error" in result ? result.error : undefined);
  assert.equal(errors.map((error) => (error as Error).name), ["OutcomeUnknown", "OutcomeUnknown", "OrderNotFound"]);
  assert.equal(errors.map((error) => (error as OutcomeUnknown).clientOrderId), ["a", "b", "nobody"]);
  assert.instance(errors[2], OrderNotFound);
  assert.not.instance(errors[0], TransportError);
  assert.is(own.venue.order("a")?.state.status, "canceling");
  await own.venue.close();
});

test.run();
