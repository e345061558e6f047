/** What OKX can do besides, over a scripted venue: several orders, changes, quote, the socket, triggers, the switch. */
import * as assert from "uvu/assert";
import { InsufficientFunds, OrderNotFound, OutcomeUnknown, ValidationError } from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { suite } from "../support/suite.ts";
import { Broken, failure, ok, spotAnswer, spotMessage } from "./bench.ts";
import { ack, connected, limit, now, order, ordersPush, symbol } from "./spot.support.ts";

const test = suite("okx capabilities");

test("several orders in one request: an outcome for each", async () => {
  const { venue, answers, asked, requests, clock } = await connected();
  answers["POST /api/v5/trade/batch-orders"] = {
    ...spotAnswer("placeMultipleOrders", "partly") as object,
    data: [ack({ clOrdId: "a", ordId: "1" }), ack({ clOrdId: "b", ordId: "", sCode: "51008", sMsg: "no money" })],
  };
  const two = [{ ...limit, clientOrderId: "a" }, { ...limit, clientOrderId: "b" }];
  const outcomes = await venue.createOrders(two);
  assert.is("order" in outcomes[0]! && outcomes[0].order.state.id, "1");
  assert.instance("error" in outcomes[1]! && outcomes[1].error, InsufficientFunds);
  const [sent] = asked("POST", "/api/v5/trade/batch-orders");
  assert.is(JSON.parse(sent ?? "").length, 2);
  assert.is(requests.at(-1)?.headers["expTime"], String(now + 5_000));
  answers["POST /api/v5/trade/cancel-batch-orders"] = { code: "0", msg: "", data: [ack({ clOrdId: "a", ordId: "1" })] };
  answers["GET /api/v5/trade/order"] = ok(
    order({ clOrdId: "a", ordId: "1", state: "canceled", uTime: String(now + 9) }),
  );
  const canceling = venue.cancelOrders([{ symbol, clientOrderId: "a" }]);
  await clock.advance(0);
  assert.is(venue.order("a")?.state.status, "canceling");
  await clock.advance(1_000);
  const [canceled] = await canceling;
  assert.is("order" in canceled! && canceled.order.status, "canceled");
  assert.equal(asked("POST", "/api/v5/trade/cancel-batch-orders"), ['[{"instId":"BTC-USDT","ordId":"1"}]']);
  // Answers in another order are told apart by their ids.
  answers["POST /api/v5/trade/batch-orders"] = ok(
    ack({ clOrdId: "f", ordId: "6" }),
    ack({ clOrdId: "e", ordId: "5" }),
  );
  const turned = await venue.createOrders(["e", "f"].map((clientOrderId) => ({ ...limit, clientOrderId })));
  assert.equal(turned.map((outcome) => "order" in outcome && outcome.order.state.id), ["5", "6"]);
  // One that the answer leaves out is not guessed about.
  answers["POST /api/v5/trade/batch-orders"] = ok(ack({ clOrdId: "c", ordId: "3" }), ack({ clOrdId: "x", ordId: "4" }));
  const others = await venue.createOrders([{ ...limit, clientOrderId: "c" }, { ...limit, clientOrderId: "d" }]);
  assert.instance("error" in others[1]! && others[1].error, OutcomeUnknown);
  await venue.close();
});

test("all orders of a market: listed, then canceled together", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /api/v5/trade/orders-pending"] = ok(order({ ordId: "1" }), order({ ordId: "2", clOrdId: "x" }));
  answers["POST /api/v5/trade/cancel-batch-orders"] = ok(
    ack({ ordId: "1", clOrdId: "mine" }),
    ack({ ordId: "2", clOrdId: "x", sCode: "51400", sMsg: "gone" }),
  );
  assert.equal(await venue.cancelAllOrders(symbol), []);
  assert.equal(asked("POST", "/api/v5/trade/cancel-batch-orders"), [
    '[{"instId":"BTC-USDT","ordId":"1"},{"instId":"BTC-USDT","ordId":"2"}]',
  ]);
  assert.is(asked("GET", "/api/v5/trade/orders-pending").at(-1), "?instId=BTC-USDT&limit=100");
  answers["POST /api/v5/trade/cancel-batch-orders"] = ok(
    ack({ ordId: "1" }),
    ack({ ordId: "2", clOrdId: "x", sCode: "51404", sMsg: "auction" }),
  );
  assert.match(String(await failure(venue.cancelAllOrders(symbol))), "auction");
  await venue.close();
});

test("an order is changed: its event tells what came of it", async () => {
  const { venue, answers, asked, tell, clock } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  await venue.createOrder(limit);
  const changes: { reqId: string; newPx?: string; newSz?: string }[] = [];
  const taken = (told: (reqId: string) => unknown) => ({ body = "" }: HttpRequest) => {
    changes.push(JSON.parse(body));
    const { reqId } = changes.at(-1)!;
    const message = told(reqId);
    if (message) queueMicrotask(() => tell("/private", ordersPush(message)));
    return ok(ack({ reqId }));
  };
  const done = (reqId: string) => order({ px: "61000", reqId, amendResult: "0", uTime: String(now + 20) });
  answers["POST /api/v5/trade/amend-order"] = taken(done);
  const amended = await venue.amendOrder({ symbol, clientOrderId: "mine", price: "61000" });
  assert.is(String(amended.price), "61000");
  assert.equal([changes[0]?.newPx, changes[0]?.newSz], ["61000", undefined], "only what changes");
  assert.match(changes[0]?.reqId ?? "", /^[0-9a-z]{1,32}$/);
  assert.match(asked("POST", "/api/v5/trade/amend-order")[0] ?? "", '{"instId":"BTC-USDT","ordId":"77","reqId":"');

  const refused = (reqId: string) =>
    order({ px: "61000", reqId, amendResult: "-1", code: "51008", msg: "no money", uTime: String(now + 30) });
  answers["POST /api/v5/trade/amend-order"] = taken(refused);
  assert.instance(
    await failure(venue.amendOrder({ symbol, clientOrderId: "mine", amount: "0.02" })),
    InsufficientFunds,
  );
  assert.is(String(venue.order("mine")?.state.amount), "0.01");

  // No event: what the order is tells.
  answers["POST /api/v5/trade/amend-order"] = taken(() => undefined);
  answers["GET /api/v5/trade/order"] = ok(order({ sz: "0.03", px: "61000", uTime: String(now + 40) }));
  const silent = venue.amendOrder({ symbol, clientOrderId: "mine", amount: "0.03" });
  await clock.advance(1_500);
  assert.is(String((await silent).amount), "0.03");
  const never = failure(venue.amendOrder({ symbol, clientOrderId: "mine", amount: "0.04" }));
  await clock.advance(1_500);
  assert.instance(await never, OutcomeUnknown);
  await venue.close();
});

test("a market order by quote", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack({ clOrdId: "q" }));
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "100", clientOrderId: "q" });
  assert.equal(asked("POST", "/api/v5/trade/order"), [
    '{"instId":"BTC-USDT","tdMode":"cash","clOrdId":"q","side":"buy","ordType":"market","sz":"100","tgtCcy":"quote_ccy","banAmend":true}',
  ]);
  await venue.close();
});

test("orders over the socket name the instrument by its number; without one they go over HTTP", async () => {
  const { venue, answers, replies, lines, asked, clock } = await connected();
  replies["order"] = ({ id }) => ({ id, op: "order", code: "0", msg: "", data: [ack()] });
  replies["cancel-order"] = ({ id }) => ({ id, op: "cancel-order", code: "0", msg: "", data: [ack()] });
  answers["GET /api/v5/trade/order"] = ok(order());
  const placed = await venue.orderSocket.createOrder(limit);
  assert.equal([placed.state.status, placed.state.id], ["open", "77"]);
  const sent = (op: string) =>
    lines("/private").flatMap(({ sent }) => sent).filter((text) => text.includes(`"op":"${op}"`));
  const { id: _, ...frame } = JSON.parse(sent("order")[0] ?? "{}") as Record<string, unknown>;
  assert.equal(frame, {
    op: "order",
    args: [{
      instIdCode: 10458,
      tdMode: "cash",
      clOrdId: "mine",
      side: "buy",
      ordType: "limit",
      sz: "0.01",
      px: "60000",
    }],
    expTime: String(now + 5_000),
  });
  answers["GET /api/v5/trade/order"] = ok(order({ state: "canceled", uTime: String(now + 9) }));
  const canceling = venue.orderSocket.cancelOrder({ symbol, clientOrderId: "mine" });
  await clock.advance(1_000);
  assert.is((await canceling).status, "canceled");
  assert.match(sent("cancel-order")[0] ?? "", '"args":[{"instIdCode":10458,"ordId":"77"}]');
  assert.equal(asked("POST", "/api/v5/trade/order"), []);
  replies["order"] = ({ id }) => ({
    id,
    op: "order",
    code: "1",
    msg: "",
    data: [ack({ sCode: "51008", sMsg: "no money" })],
  });
  assert.instance(await failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "two" })), InsufficientFunds);
  await venue.close();

  const other = await connected((world) => {
    const [raw] = (spotAnswer("getInstruments", "spot") as { data: object[] }).data;
    world.answers["GET /api/v5/public/instruments"] = ok({ ...raw, instIdCode: null });
    world.answers["POST /api/v5/trade/order"] = ok(ack());
  });
  await other.venue.orderSocket.createOrder(limit);
  assert.is(other.asked("POST", "/api/v5/trade/order").length, 1);
  await other.venue.close();

  const demo = await connected((world) => (world.answers["POST /api/v5/trade/order"] = ok(ack())), "demo");
  await demo.venue.orderSocket.createOrder(limit);
  assert.is(demo.asked("POST", "/api/v5/trade/order").length, 1);
  await demo.venue.close();
});

const stopOrder = {
  symbol,
  side: "sell",
  trigger: "stop",
  triggerPrice: "58000",
  amount: "0.01",
  clientOrderId: "trg",
} as const;
const taken = ok({ algoId: "500", algoClOrdId: "trg", sCode: "0", sMsg: "" });
/** What the two services tell of it once it has triggered. */
const triggered = {
  ...(spotMessage("OrdersAlgoPush", "effective") as { data: object[] }).data[0],
  instId: "BTC-USDT",
  algoId: "500",
  algoClOrdId: "trg",
  side: "sell",
  sz: "0.01",
  tgtCcy: "base_ccy",
  slTriggerPx: "58000",
  slOrdPx: "-1",
  tpTriggerPx: "",
  tpOrdPx: "",
  ordId: "501",
  cTime: String(now + 1),
  uTime: String(now + 50),
};
const made = (more: Record<string, unknown> = {}) =>
  order({
    clOrdId: "",
    algoClOrdId: "trg",
    algoId: "500",
    ordId: "501",
    side: "sell",
    ordType: "market",
    px: "",
    tgtCcy: "base_ccy",
    state: "filled",
    uTime: String(now + 52),
    accFillSz: "0.01",
    avgPx: "57990",
    fillSz: "0.01",
    fillPx: "57990",
    tradeId: "9",
    fillTime: String(now + 51),
    execType: "T",
    ...more,
  });

test("an order with a trigger says which way the price has to move", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v5/trade/order-algo"] = taken;
  const stop = await venue.createTriggerOrder(stopOrder);
  assert.equal([stop.state.status, stop.state.id, stop.state.type], ["open", "algo-500", "stop"]);
  assert.equal(asked("POST", "/api/v5/trade/order-algo"), [
    '{"instId":"BTC-USDT","tdMode":"cash","side":"sell","ordType":"conditional","sz":"0.01","tgtCcy":"base_ccy","algoClOrdId":"trg","slTriggerPx":"58000","slTriggerPxType":"last","slOrdPx":"-1"}',
  ]);
  await venue.close();
});

for (
  const [how, first, named] of [["told before it", "algo", true], ["told after it", "order", true], [
    "without a name",
    "order",
    false,
  ]] as const
) {
  test(`it becomes another one, ${how}, and stays one to whoever placed it`, async () => {
    const { venue, answers, tell, clock } = await connected();
    answers["POST /api/v5/trade/order-algo"] = taken;
    answers["GET /api/v5/trade/order-algo"] = ok(triggered);
    answers["GET /api/v5/trade/order"] = ok(made());
    const seen: string[] = [];
    venue.watchFills().on(({ id }) => void seen.push(id));
    const stop = await venue.createTriggerOrder(stopOrder);
    const ofAlgo = () =>
      tell("/business", { arg: { channel: "orders-algo", instType: "ANY", uid: "1" }, data: [triggered] });
    const ofOrder = () => tell("/private", ordersPush(made(named ? {} : { algoClOrdId: "" })));
    for (const message of first === "algo" ? [ofAlgo, ofOrder] : [ofOrder, ofAlgo]) message();
    await clock.advance(2_000);
    const done = await stop.done;
    assert.equal([done.status, done.id, String(done.filled), stop.fills.length], ["filled", "algo-500", "0.01", 1]);
    assert.equal(seen, ["9"], "each fill once");
    assert.is(venue.order("trg"), stop);
    await venue.close();
  });
}

test("one with a trigger is canceled where it waits, and where it has triggered as what it became", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v5/trade/order-algo"] = ok({ algoId: "500", algoClOrdId: "trg", sCode: "0", sMsg: "" });
  await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "58000",
    price: "57000",
    amount: "0.01",
    clientOrderId: "trg",
  });
  const algo = (spotAnswer("algoOrderDetails", "effective") as { data: object[] }).data[0];
  answers["GET /api/v5/trade/order-algo"] = ok({
    ...algo,
    instId: "BTC-USDT",
    algoId: "500",
    algoClOrdId: "trg",
    side: "sell",
    ordId: "501",
    sz: "0.01",
    posSide: "net",
  });
  answers["GET /api/v5/trade/order"] = ok(order({ ordId: "501", clOrdId: "", side: "sell" }));
  answers["POST /api/v5/trade/cancel-algos"] = {
    code: "1",
    msg: "",
    data: [{ algoId: "500", sCode: "51416", sMsg: "triggered" }],
  };
  answers["POST /api/v5/trade/cancel-order"] = ok(ack({ ordId: "501", clOrdId: "" }));
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "trg" });
  await clock.advance(0);
  assert.is(venue.order("trg")?.state.status, "canceling");
  answers["GET /api/v5/trade/order"] = ok(
    order({ ordId: "501", clOrdId: "", side: "sell", state: "canceled", uTime: String(now + 9) }),
  );
  await clock.advance(1_000);
  assert.is((await canceling).status, "canceled");
  assert.equal(asked("POST", "/api/v5/trade/cancel-algos"), ['[{"instId":"BTC-USDT","algoId":"500"}]']);
  assert.equal(asked("POST", "/api/v5/trade/cancel-order"), ['{"instId":"BTC-USDT","ordId":"501"}']);
  await venue.close();
});

test("one with a trigger is found by its name alone, and its fills by its id", async () => {
  const { venue, answers, asked } = await connected();
  const missing = { code: "51603", msg: "Order does not exist", data: [] };
  const algo = (spotAnswer("algoOrderDetails", "effective") as { data: object[] }).data[0];
  const told = {
    ...algo,
    instId: "BTC-USDT",
    algoId: "500",
    algoClOrdId: "trg",
    side: "sell",
    sz: "0.01",
    posSide: "net",
  };
  answers["GET /api/v5/trade/order"] = missing;
  answers["GET /api/v5/trade/order-algo"] = ok({ ...told, ordId: "", ordIdList: [], state: "live" });
  const found = await venue.fetchOrder({ symbol, clientOrderId: "trg" });
  assert.equal([found.id, found.status], ["algo-500", "open"]);
  assert.equal(asked("GET", "/api/v5/trade/order"), ["?instId=BTC-USDT&clOrdId=trg"]);
  assert.equal(asked("GET", "/api/v5/trade/order-algo"), ["?algoClOrdId=trg"]);
  assert.equal(await venue.fetchFills({ symbol, orderId: "algo-500" }), [], "it has made none so far");
  answers["GET /api/v5/trade/order-algo"] = ok({ ...told, ordId: "501" });
  await venue.fetchFills({ symbol, orderId: "algo-500" });
  assert.match(asked("GET", "/api/v5/trade/fills").at(-1) ?? "", "ordId=501");
  answers["GET /api/v5/trade/order-algo"] = missing;
  assert.instance(await failure(venue.fetchOrder({ symbol, clientOrderId: "nobody" })), OrderNotFound);
  await venue.close();
});

test("one with a trigger whose outcome is unknown stays so until it is found: it has no deadline", async () => {
  const { venue, answers, clock } = await connected();
  answers["POST /api/v5/trade/order-algo"] = new Broken(502, "");
  answers["GET /api/v5/trade/order-algo"] = { code: "51603", msg: "Order does not exist", data: [] };
  const work = venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "58000",
    amount: "0.01",
    clientOrderId: "trg",
  });
  assert.instance(await failure(work), OutcomeUnknown);
  await clock.advance(60_000);
  assert.is(venue.order("trg")?.state.status, "unknown");
  await venue.close();
});

test("the dead man's switch counts in seconds, and not fewer than asked for", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v5/trade/cancel-all-after"] = spotAnswer("cancelAllAfter", "armed");
  const armed = await venue.armDeadMansSwitch({ countdown: 10_500 });
  // One of these in a second is allowed.
  await clock.advance(1_500);
  await armed.disarm();
  assert.equal(asked("POST", "/api/v5/trade/cancel-all-after"), ['{"timeOut":"11"}', '{"timeOut":"0"}']);
  for (const countdown of [9_000, 121_000]) {
    assert.instance(await failure(venue.armDeadMansSwitch({ countdown })), ValidationError);
  }
  assert.instance(await failure(venue.armDeadMansSwitch({ countdown: 10_000, symbols: [symbol] })), ValidationError);
  await venue.close();
});

test.run();
