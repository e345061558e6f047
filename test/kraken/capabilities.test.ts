/** What Kraken can besides: several orders at once, changes in place, orders by cost and trigger, the socket, the switch. */
import * as assert from "uvu/assert";
import type { Order as RawOrder, OrdersAnswer } from "../../generated/kraken/spot.ts";
import { InsufficientFunds, InvalidOrder, OutcomeUnknown, ValidationError } from "../../src/core/errors.ts";
import { has } from "../../src/venues/kraken/mod.ts";
import { answersOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, during } from "./wire.ts";

const test = suite("kraken capabilities");

const answer = answersOf("kraken/spot.openapi.yaml");
const symbol = "BTC/USD";
const limit = (clientOrderId: string, price = "60000") =>
  ({ symbol, side: "buy", type: "limit", amount: "0.01", price, clientOrderId }) as const;
const raw = Object.values((answer("getOrdersInfo", "pending") as OrdersAnswer).result)[0] as RawOrder;
/** An order of ours that was canceled. */
const canceled = (clientOrderId: string): RawOrder => ({
  ...raw,
  cl_ord_id: clientOrderId,
  status: "canceled",
  vol: "0.01",
  descr: { ...raw.descr, pair: "XBTUSD", type: "buy", price: "60000.0" },
  closetm: 2_000_000_000,
});

async function fails<E>(work: Promise<unknown>, Class: new (...args: never[]) => E): Promise<E> {
  const error: unknown = await work.then(() => "it was done", (caught: unknown) => caught);
  assert.instance(error, Class, String(error));
  return error as E;
}

/** Places orders O1, O2 … under these ids. */
async function place({ venue, clock, answers }: Bench, ...ids: string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    answers["AddOrder"] = () => ({ descr: { order: "" }, txid: [`O${at + 1}`] });
    await during(clock, venue.createOrder(limit(id)));
  }
}

test("every capability that the venue has", async () => {
  const { venue } = await bench({ connect: false });
  for (
    const name of [
      "amendOrder",
      "cancelOrders",
      "createTriggerOrder",
      "createQuoteOrder",
      "orderSocket",
      "armDeadMansSwitch",
    ] as const
  ) assert.ok(has(venue, name), name);
  await venue.close();
});

test("several orders: those of a market in one request, each with an outcome of its own", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrderBatch"] = () => (answer("addOrderBatch", "partly") as { result: unknown }).result;
  answers["AddOrder"] = () => ({ descr: { order: "" }, txid: ["O9"] });
  const other = { ...limit("third", "7.5"), symbol: "RENDER/USD", amount: "2" };
  const outcomes = await during(clock, venue.createOrders([limit("first"), other, limit("second")]));
  assert.equal(outcomes.map(({ clientOrderId }) => clientOrderId), ["first", "third", "second"]);
  assert.equal(outcomes.map((one) => "order" in one ? one.order.state.id : undefined), [
    "O5OR23-ADFAD-Y2G61C",
    "O9",
    undefined,
  ]);
  const [, , refused] = outcomes;
  assert.ok(refused && "error" in refused && refused.error instanceof InsufficientFunds);
  assert.is((refused.error as InsufficientFunds).clientOrderId, "second");
  const [batch] = of("AddOrderBatch");
  assert.equal(JSON.parse(batch?.fields ?? ""), {
    pair: "XXBTZUSD",
    orders: ["first", "second"].map((id) => ({
      type: "buy",
      ordertype: "limit",
      volume: "0.01",
      price: "60000",
      cl_ord_id: id,
      oflags: "fciq",
      timeinforce: "GTC",
    })),
  });
  assert.match(batch?.body ?? "", /^\{"nonce":\d{19},"deadline":"2026-/);
  assert.match(of("AddOrder")[0]?.fields ?? "", "pair=RENDERUSD");
  await venue.close();
});

test("several orders: refused as a whole, without an answer, and one that the answer does not name", async () => {
  const { venue, clock, answers } = await bench();
  const both = (one: string, two: string) => during(clock, venue.createOrders([limit(one), limit(two)]));
  answers["AddOrderBatch"] = () => ({ error: ["EGeneral:Invalid arguments:volume minimum not met"] });
  for (const one of await both("a", "b")) {
    assert.ok("error" in one && one.error instanceof InvalidOrder);
    assert.is((one.error as InvalidOrder).clientOrderId, one.clientOrderId);
    assert.is(venue.order(one.clientOrderId)?.state.status, "rejected");
  }
  answers["AddOrderBatch"] = () => ({ status: 520, body: "" });
  for (const one of await both("c", "d")) assert.ok("error" in one && one.error instanceof OutcomeUnknown);
  answers["AddOrderBatch"] = () => ({ orders: [{ txid: "O1", descr: { order: "" } }] });
  const [first, second] = await both("e", "f");
  assert.ok(first && "order" in first);
  assert.ok(second && "error" in second && second.error instanceof OutcomeUnknown);
  await venue.close();
});

test("several cancels: one request, and one question for how the orders ended", async () => {
  const wire = await bench();
  const { venue, clock, answers, of } = wire;
  await place(wire, "one", "two");
  answers["CancelOrderBatch"] = () => ({ count: 1 });
  answers["QueryOrders"] = () => ({
    O1: canceled("one"),
    O2: { ...canceled("two"), status: "closed", vol_exec: "0.01", cost: "600" },
  });
  answers["QueryTrades"] = () => ({});
  const outcomes = await during(
    clock,
    venue.cancelOrders([{ symbol, clientOrderId: "one" }, { symbol, clientOrderId: "two" }]),
  );
  assert.equal(outcomes.map((one) => "order" in one ? one.order.status : String(one.error)), ["canceled", "filled"]);
  assert.equal(of("CancelOrderBatch").map(({ fields }) => JSON.parse(fields)), [{ orders: ["O1", "O2"] }]);
  assert.equal(of("QueryOrders").map(({ fields }) => fields), ["txid=O1%2CO2"]);
  await venue.close();
});

test("all orders of a market: those of others stay", async () => {
  const wire = await bench();
  const { venue, clock, answers, of } = wire;
  await place(wire, "one", "two");
  const open = { ...canceled("one"), status: "open" };
  answers["OpenOrders"] = () => ({
    open: {
      O1: open,
      O2: { ...open, cl_ord_id: "two" },
      O8: { ...open, cl_ord_id: "x", descr: { ...open.descr, pair: "RENDERUSD" } },
    },
  });
  answers["CancelOrderBatch"] = () => ({ count: 2 });
  answers["QueryOrders"] = ({ fields }) =>
    fields === "txid=O1" ? { O1: canceled("one") } : { O1: canceled("one"), O2: canceled("two") };
  const ended = await during(clock, venue.cancelAllOrders(symbol));
  assert.equal(ended.map(({ clientOrderId, status }) => [clientOrderId, status]), [["one", "canceled"], [
    "two",
    "canceled",
  ]]);
  assert.equal(of("CancelOrderBatch").map(({ fields }) => JSON.parse(fields)), [{ orders: ["O1", "O2"] }]);
  assert.is(of("CancelAll").length, 0);
  await venue.close();
});

test("the only order of a market, and none", async () => {
  const wire = await bench();
  const { venue, clock, answers, of } = wire;
  await place(wire, "one");
  answers["OpenOrders"] = () => ({ open: { O1: { ...canceled("one"), status: "open" } } });
  answers["CancelOrder"] = () => ({ count: 1 });
  answers["QueryOrders"] = () => ({ O1: canceled("one") });
  assert.is((await during(clock, venue.cancelAllOrders(symbol))).length, 1);
  answers["OpenOrders"] = () => ({ open: {} });
  await clock.advance(50_000);
  assert.equal(await during(clock, venue.cancelAllOrders(symbol)), []);
  assert.equal([of("CancelOrder").length, of("CancelOrderBatch").length], [1, 0]);
  await venue.close();
});

test("cancels that were taken, and nothing is known of how the orders ended", async () => {
  const wire = await bench();
  const { venue, clock, answers } = wire;
  await place(wire, "one", "two");
  answers["CancelOrderBatch"] = () => ({ count: 2 });
  answers["QueryOrders"] = () => ({ error: ["EAPI:Permission denied"] });
  const outcomes = await during(
    clock,
    venue.cancelOrders([{ symbol, clientOrderId: "one" }, { symbol, clientOrderId: "two" }]),
  );
  for (const one of outcomes) assert.ok("error" in one && one.error instanceof OutcomeUnknown, JSON.stringify(one));
  assert.is(venue.order("one")?.state.status, "canceling");
  await venue.close();
});

test("an order is changed in place, with its ids and its deadline", async () => {
  const wire = await bench();
  const { venue, clock, answers, of } = wire;
  await place(wire, "one");
  const live = { order_id: "O1", exec_type: "new", order_status: "new", timestamp: "2026-01-01T00:01:00.000000Z" };
  wire.tell("ws-auth", { channel: "executions", type: "update", data: [live], sequence: 1 });
  answers["AmendOrder"] = () => ({ amend_id: "TEZA4R-DSDGT-IJBOJK" });
  const changed = await during(
    clock,
    venue.amendOrder({ symbol, clientOrderId: "one", price: "61000", amount: "0.02" }),
  );
  assert.equal([changed.price, changed.amount, changed.id, changed.status].map(String), [
    "61000",
    "0.02",
    "O1",
    "open",
  ]);
  assert.is(of("AmendOrder")[0]?.fields, "txid=O1&order_qty=0.02&limit_price=61000");
  assert.match(of("AmendOrder")[0]?.body ?? "", "deadline=2026-");
  answers["AmendOrder"] = () => ({ error: ["EService:Timeout"] });
  await fails(during(clock, venue.amendOrder({ symbol, clientOrderId: "one", price: "62000" })), OutcomeUnknown);
  await venue.close();
});

test("orders by what they cost: buys; by what they yield there are none, and nothing is sent", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = () => ({ descr: { order: "" }, txid: ["O1"] });
  const bought = await during(
    clock,
    venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "250", clientOrderId: "q" }),
  );
  assert.is(String(bought.state.quoteAmount), "250");
  assert.is(
    of("AddOrder")[0]?.fields,
    "pair=XXBTZUSD&type=buy&ordertype=market&volume=250&oflags=fciq%2Cviqc&cl_ord_id=q",
  );
  await fails(during(clock, venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "250" })), ValidationError);
  assert.is(of("AddOrder").length, 1);
  await venue.close();
});

test("orders that wait for a price", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = () => ({ descr: { order: "" }, txid: ["O1"] });
  await during(
    clock,
    venue.createTriggerOrder({
      symbol,
      side: "sell",
      trigger: "stop",
      triggerPrice: "50000",
      price: "49900",
      amount: "0.01",
      clientOrderId: "t",
    }),
  );
  assert.is(
    of("AddOrder")[0]?.fields,
    "pair=XXBTZUSD&type=sell&ordertype=stop-loss-limit&volume=0.01&price=50000&price2=49900&oflags=fciq" +
      "&timeinforce=GTC&cl_ord_id=t",
  );
  await venue.close();
});

test("orders over the socket: their frames, their refusals, and a lost reply", async () => {
  const { venue, clock, answers, replies, socket, of } = await bench();
  replies["add_order"] = () => ({ order_id: "O1", cl_ord_id: "s" });
  const placed = await during(clock, venue.orderSocket.createOrder({ ...limit("s"), postOnly: true }));
  assert.equal([placed.state.status, placed.state.id], ["open", "O1"]);
  const frame = socket("ws-auth").texts.find((text) => text.includes("add_order")) ?? "";
  assert.match(frame, '"order_qty":0.01,"limit_price":60000');
  const { params } = JSON.parse(frame) as { params: Record<string, unknown> };
  const { deadline, ...others } = params;
  assert.equal(others, {
    symbol,
    side: "buy",
    order_type: "limit",
    order_qty: 0.01,
    limit_price: 60000,
    post_only: true,
    fee_preference: "quote",
    cl_ord_id: "s",
    token: "token-1",
  });
  assert.ok(Math.abs(Date.parse(String(deadline)) - clock.now() - 5_000) <= 1_000);
  replies["cancel_order"] = () => ({ order_id: "O1" });
  answers["QueryOrders"] = () => ({ O1: canceled("s") });
  assert.is((await during(clock, venue.orderSocket.cancelOrder({ symbol, clientOrderId: "s" }))).status, "canceled");
  assert.equal(
    socket("ws-auth").sent.findLast(({ method }) => method === "cancel_order")?.["params"],
    { order_id: ["O1"], token: "token-1" },
  );
  replies["add_order"] = () => ({ error: "EOrder:Insufficient funds" });
  await fails(during(clock, venue.orderSocket.createOrder(limit("u"))), InsufficientFunds);
  delete replies["add_order"];
  await fails(during(clock, venue.orderSocket.createOrder(limit("v"))), OutcomeUnknown);
  assert.is(venue.order("v")?.state.status, "unknown");
  assert.is(of("AddOrder").length, 0);
  await venue.close();
});

test("the dead man's switch: armed in whole seconds, refreshed, and ended", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["CancelAllOrdersAfter"] = ({ fields }) =>
    (answer("cancelAllOrdersAfter", fields === "timeout=0" ? "ended" : "armed") as { result: unknown }).result;
  const armed = await during(clock, venue.armDeadMansSwitch({ countdown: 60_000 }));
  assert.is(of("CancelAllOrdersAfter")[0]?.fields, "timeout=60");
  await clock.advance(45_000);
  assert.ok(of("CancelAllOrdersAfter").length > 1, "it was refreshed");
  await during(clock, armed.disarm());
  assert.is(of("CancelAllOrdersAfter").at(-1)?.fields, "timeout=0");
  await fails(venue.armDeadMansSwitch({ countdown: 60_000, symbols: [symbol] }), ValidationError);
  await venue.close();
});

test.run();
