/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import type { HttpRequest } from "../../src/core/http/http.ts";
import {
  AuthenticationError,
  InsufficientFunds,
  OrderNotFound,
  OutcomeUnknown,
  RateLimited,
  TransportError,
  ValidationError,
} from "../../src/core/errors.ts";
import { spot } from "../../src/venues/okx/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, Broken, ok, settle, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx spot");

const now = 1_784_626_200_000;
const symbol = "BTC/USDT";

async function connected(prepare: (world: Bench) => void = () => {}, network: "live" | "demo" = "live") {
  const world = bench(now, { network });
  world.answers["GET /api/v5/public/instruments"] = spotAnswer("getInstruments", "spot");
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

const order = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...(spotMessage("OrdersPush", "live") as { data: Record<string, unknown>[] }).data[0],
  clOrdId: "mine",
  ordId: "77",
  sz: "0.01",
  px: "60000",
  side: "buy",
  cTime: String(now + 5),
  uTime: String(now + 5),
  ...more,
});
const ordersPush = (...data: unknown[]) => ({ arg: { channel: "orders", instType: "ANY", uid: "1" }, data });
const ack = (more: Record<string, unknown> = {}) => ({
  ordId: "77",
  clOrdId: "mine",
  tag: "",
  sCode: "0",
  sMsg: "",
  ...more,
});
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;

async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}

test("it connects: sockets on their paths, a login on those of the account, and topics one by one", async () => {
  const { venue, lines, requests, clock } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  const [line] = lines("wss://ws.okx.com/ws/v5/private");
  const frames = (line?.sent ?? []).map((text) => JSON.parse(text) as { op: string; args: Record<string, string>[] });
  const login = frames[0]?.args[0] ?? {};
  assert.equal([frames[0]?.op, login["apiKey"], login["passphrase"], login["timestamp"]], [
    "login",
    "key",
    "pass phrase",
    String(now / 1_000),
  ]);
  assert.equal(frames.slice(1).map(({ op, args }) => [op, args]), [
    ["subscribe", [{ channel: "orders", instType: "ANY" }]],
    ["subscribe", [{ channel: "account", extraParams: '{"updateInterval":"0"}' }]],
  ]);
  const [business] = lines("wss://ws.okx.com/ws/v5/business");
  assert.match(business?.sent[1] ?? "", '"channel":"orders-algo","instType":"ANY"');
  const balance = requests.find(({ url }) => url === "https://www.okx.com/api/v5/account/balance");
  assert.equal([balance?.headers["OK-ACCESS-KEY"], balance?.headers["OK-ACCESS-PASSPHRASE"]], ["key", "pass phrase"]);
  assert.is(balance?.headers["OK-ACCESS-TIMESTAMP"], new Date(now).toISOString());
  assert.is(String(venue.balances().find(({ asset }) => asset === "USDT")?.free), "4834.317093622894");
  assert.not.ok(requests.some(({ headers }) => "x-simulated-trading" in headers));
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("the demo: sockets of its own, and a header on everything, signed or not", async () => {
  const { venue, requests, sockets } = await connected(undefined, "demo");
  assert.ok(sockets.every(({ url }) => url.startsWith("wss://wspap.okx.com/ws/v5/")));
  assert.ok(
    requests.length > 4 && requests.every(({ headers }) => headers["x-simulated-trading"] === "1"),
    "every one",
  );
  assert.ok(requests.every(({ url }) => url.startsWith("https://www.okx.com/")));
  await venue.close();
});

test("a refused login ends the attempt, and says nothing of the key", async () => {
  const world = bench(now);
  world.answers["GET /api/v5/public/instruments"] = spotAnswer("getInstruments", "spot");
  world.replies["login"] = () => ({ event: "error", code: "60024", msg: "Wrong passphrase: pass phrase", connId: "a" });
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.is((error as AuthenticationError).code, "60024");
  assert.not.match(String(error), "pass phrase");
  await venue.close();
});

test("an order is sent with a deadline, and filled by the stream", async () => {
  const { venue, answers, requests, tell, clock } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  await clock.advance(300);
  const placed = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([placed.state.status, placed.state.id], ["open", "77"]);
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url], ["POST", "https://www.okx.com/api/v5/trade/order"]);
  assert.is(
    sent.body,
    '{"instId":"BTC-USDT","tdMode":"cash","clOrdId":"mine","side":"buy","ordType":"post_only","sz":"0.01","px":"60000"}',
  );
  assert.is(sent.headers["expTime"], String(now + 300 + 5_000));
  assert.is(sent.headers["content-type"], "application/json");
  assert.ok(sent.headers["OK-ACCESS-SIGN"]);
  const fill = {
    state: "filled",
    accFillSz: "0.01",
    avgPx: "60000",
    fillSz: "0.01",
    fillPx: "60000",
    tradeId: "5",
    fillTime: String(now + 400),
    uTime: String(now + 401),
    fillFee: "-0.00001",
    fillFeeCcy: "BTC",
    execType: "M",
  };
  tell("/private", ordersPush(order(), order(fill)));
  // Messages may come more than once.
  tell("/private", ordersPush(order(fill)));
  const done = await placed.done;
  assert.equal([done.status, String(done.filled), String(done.cost)], ["filled", "0.01", "600"]);
  assert.equal(placed.fills.map(({ id, fee }) => [id, String(fee?.amount), fee?.asset]), [["5", "0.00001", "BTC"]]);
  await venue.close();
});

test("in margin modes spot orders are cross ones", async () => {
  const { venue, answers, asked } = await connected((world) => {
    world.answers["GET /api/v5/account/config"] = spotAnswer("getAccountConfiguration", "oneWay");
  });
  answers["POST /api/v5/trade/order"] = ok(ack());
  await venue.createOrder(limit);
  assert.match(asked("POST", "/api/v5/trade/order")[0] ?? "", '"tdMode":"cross"');
  await venue.close();
});

test("what the account is cannot be read: nothing was sent, and the order does not exist", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["GET /api/v5/account/config"] = new Broken(500, "<html>");
  const error = failure(venue.createOrder(limit));
  // Reads are asked again after pauses.
  await clock.advance(3_000);
  assert.instance(await error, TransportError);
  assert.is(venue.order("mine")?.state.status, "rejected");
  assert.equal(asked("POST", "/api/v5/trade/order"), []);
  answers["GET /api/v5/account/config"] = spotAnswer("getAccountConfiguration", "spotMode");
  answers["POST /api/v5/trade/order"] = ok(ack({ clOrdId: "next" }));
  assert.is((await venue.createOrder({ ...limit, clientOrderId: "next" })).state.status, "open", "asked anew");
  await venue.close();
});

test("refusals: the item's own code, and nothing is left open", async () => {
  const { venue, answers } = await connected();
  answers["POST /api/v5/trade/order"] = spotAnswer("placeOrder", "refused");
  const error = await failure(venue.createOrder(limit));
  assert.instance(error, InsufficientFunds);
  assert.equal([(error as InsufficientFunds).code, (error as InsufficientFunds).clientOrderId], ["51008", "mine"]);
  assert.is(venue.order("mine")?.state.status, "rejected");
  answers["POST /api/v5/trade/order"] = { code: "50011", msg: "Too Many Requests", data: [] };
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "two" })), RateLimited);
  for (const clientOrderId of ["with-dash", "x".repeat(33)]) {
    assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId })), ValidationError);
  }
  await venue.close();
});

test("an unknown outcome is asked about, and absence proves something only after the deadline", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v5/trade/order"] = new Broken(502, "<html>bad gateway</html>");
  answers["GET /api/v5/trade/order"] = { code: "51603", msg: "Order does not exist", data: [] };
  const error = await failure(venue.createOrder(limit));
  assert.instance(error, OutcomeUnknown);
  assert.is(venue.order("mine")?.state.status, "unknown");
  await clock.advance(4_000);
  assert.is(venue.order("mine")?.state.status, "unknown");
  assert.ok(asked("GET", "/api/v5/trade/order").length > 0);
  assert.ok(asked("GET", "/api/v5/trade/order").every((line) => line === "?instId=BTC-USDT&clOrdId=mine"));
  await clock.advance(20_000);
  assert.is(venue.order("mine")?.state.status, "rejected");
  assert.is(asked("POST", "/api/v5/trade/order").length, 1, "never sent twice");
  await venue.close();
});

test("an unknown outcome that turns out well", async () => {
  const { venue, answers, clock } = await connected();
  // The venue's own words for a failure inside it, which say nothing of the order.
  answers["POST /api/v5/trade/order"] = { code: "50004", msg: "API endpoint request timeout", data: [] };
  answers["GET /api/v5/trade/order"] = ok(order());
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  await clock.advance(5_000);
  assert.equal([venue.order("mine")?.state.status, venue.order("mine")?.state.id], ["open", "77"]);
  await venue.close();
});

test("a cancel that was taken is not one that was done", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  answers["POST /api/v5/trade/cancel-order"] = ok(ack());
  answers["GET /api/v5/trade/order"] = ok(order());
  const placed = await venue.createOrder(limit);
  const canceled = await venue.cancelOrder({ symbol, clientOrderId: "mine" });
  assert.is(canceled.status, "canceling");
  assert.equal(asked("POST", "/api/v5/trade/cancel-order"), ['{"instId":"BTC-USDT","ordId":"77"}']);
  tell("/private", ordersPush(order({ state: "canceled", cancelSource: "1", uTime: String(now + 9) })));
  assert.is((await placed.done).status, "canceled");
  await venue.close();
});

test("a cancel that finds nothing asks what became of the order", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  answers["POST /api/v5/trade/cancel-order"] = spotAnswer("cancelOrder", "gone");
  answers["GET /api/v5/trade/order"] = ok(order({ state: "filled", accFillSz: "0.01", avgPx: "60000" }));
  const fill = (spotAnswer("transactionDetails3Days", "taker") as { data: Record<string, unknown>[] }).data[0];
  answers["GET /api/v5/trade/fills"] = ok({
    ...fill,
    ordId: "77",
    clOrdId: "mine",
    fillSz: "0.01",
    fillPx: "60000",
    fillTime: String(now + 8),
  });
  await venue.createOrder(limit);
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "mine" })).status, "filled");
  await clock.advance(2_000);
  assert.equal(venue.order("mine")?.fills.map(({ id }) => id), ["744876980"]);
  assert.match(asked("GET", "/api/v5/trade/fills").at(-1) ?? "", "ordId=77");
  answers["GET /api/v5/trade/order"] = { code: "51603", msg: "Order does not exist", data: [] };
  assert.instance(await failure(venue.cancelOrder({ symbol, id: "nothing" })), OrderNotFound);
  await venue.close();
});

test("fills are read for the whole account, page behind page, from the days to the months", async () => {
  const { venue, answers, asked } = await connected();
  const fill = (spotAnswer("transactionDetails3Days", "taker") as { data: Record<string, unknown>[] }).data[0] ?? {};
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...fill,
      billId: String(from - at),
      tradeId: String(from - at),
      fillTime: String(now - (1_000 - from + at) * 1_000),
    }));
  const pages: Record<string, unknown[]> = { "": many(1_000, 100), "901": many(900, 3) };
  answers["GET /api/v5/trade/fills"] = ({ url }: HttpRequest) =>
    ok(...pages[new URL(url).searchParams.get("after") ?? ""] ?? []);
  answers["GET /api/v5/trade/fills-history"] = ok(...many(897, 2));
  const recent = await venue.fetchFills({ symbol, since: now - 3_600_000 });
  assert.is(recent.length, 103);
  assert.equal(recent.slice(0, 2).map(({ id }) => id), ["898", "899"], "oldest first");
  assert.equal(asked("GET", "/api/v5/trade/fills").slice(-2), [
    `?instType=SPOT&instId=BTC-USDT&begin=${now - 3_600_000}&limit=100`,
    `?instType=SPOT&instId=BTC-USDT&after=901&begin=${now - 3_600_000}&limit=100`,
  ]);
  assert.equal(asked("GET", "/api/v5/trade/fills-history"), []);
  const all = await venue.fetchFills({ symbol, since: now - 10 * 86_400_000 });
  assert.is(all.length, 105);
  assert.match(asked("GET", "/api/v5/trade/fills-history")[0] ?? "", "after=898");
  // At connecting the account was asked, and no market of it.
  assert.match(asked("GET", "/api/v5/trade/fills")[0] ?? "", /^\?instType=SPOT&begin=\d+&limit=100$/);
  await venue.close();
});

test("an order of another account's making is followed, with or without a name", async () => {
  const { venue, tell } = await connected();
  const seen: string[] = [];
  venue.watchOrders().on(({ clientOrderId, external, side }) => void seen.push(`${clientOrderId} ${external} ${side}`));
  tell(
    "/private",
    ordersPush(order({ clOrdId: "", ordId: "99", side: "sell" }), order({ instId: "NOT-HERE", ordId: "98" })),
  );
  await settle();
  assert.equal(seen, ["99 true sell"]);
  await venue.close();
});

test("balances move by the stream", async () => {
  const { venue, tell } = await connected();
  const push = spotMessage("AccountPush", "update") as { data: Record<string, unknown>[] };
  tell("/private", { ...push, data: [{ ...push.data[0], uTime: String(now + 100) }] });
  assert.is(String(venue.balances()[0]?.free), "4634.371190691436");
  await venue.close();
});

test("several orders in one request: an outcome for each", async () => {
  const { venue, answers, asked, requests } = await connected();
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
  const [canceled] = await venue.cancelOrders([{ symbol, clientOrderId: "a" }]);
  assert.is("order" in canceled! && canceled.order.status, "canceling");
  assert.equal(asked("POST", "/api/v5/trade/cancel-batch-orders"), ['[{"instId":"BTC-USDT","ordId":"1"}]']);
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
  const { venue, answers, replies, lines, asked } = await connected();
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
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: "mine" });
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
});

test("an order with a trigger becomes another one, and stays one to whoever placed it", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["POST /api/v5/trade/order-algo"] = ok({ algoId: "500", algoClOrdId: "trg", sCode: "0", sMsg: "" });
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "58000",
    amount: "0.01",
    clientOrderId: "trg",
  });
  assert.equal([stop.state.status, stop.state.id, stop.state.type], ["open", "500", "stop"]);
  assert.equal(asked("POST", "/api/v5/trade/order-algo"), [
    '{"instId":"BTC-USDT","tdMode":"cash","side":"sell","ordType":"conditional","sz":"0.01","tgtCcy":"base_ccy","algoClOrdId":"trg","slTriggerPx":"58000","slTriggerPxType":"last","slOrdPx":"-1"}',
  ]);
  const algo = (spotMessage("OrdersAlgoPush", "effective") as { data: object[] }).data[0];
  const told = {
    ...algo,
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
  tell("/business", { arg: { channel: "orders-algo", instType: "ANY", uid: "1" }, data: [told] });
  const fill = {
    accFillSz: "0.01",
    avgPx: "57990",
    fillSz: "0.01",
    fillPx: "57990",
    tradeId: "9",
    fillTime: String(now + 51),
    execType: "T",
  };
  tell(
    "/private",
    ordersPush(
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
        ...fill,
      }),
    ),
  );
  const done = await stop.done;
  assert.equal([done.status, done.id, String(done.filled), stop.fills.length], ["filled", "500", "0.01", 1]);
  assert.is(venue.order("trg"), stop);
  await venue.close();
});

test("one with a trigger is canceled where it waits, and where it has triggered as what it became", async () => {
  const { venue, answers, asked } = await connected();
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
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "trg" })).status, "canceling");
  assert.equal(asked("POST", "/api/v5/trade/cancel-algos"), ['[{"instId":"BTC-USDT","algoId":"500"}]']);
  assert.equal(asked("POST", "/api/v5/trade/cancel-order"), ['{"instId":"BTC-USDT","ordId":"501"}']);
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

test("a connection that is about to end is replaced before it does", async () => {
  const { venue, lines, tell, clock, sockets } = await connected();
  const before = sockets.filter(({ url }) => url.endsWith("/private")).length;
  tell("/private", spotMessage("Notice", "upgrade"));
  await clock.advance(5_000);
  assert.is(sockets.filter(({ url }) => url.endsWith("/private")).length, before + 1);
  assert.is(lines("/private").length, 1);
  assert.ok(venue.ready);
  await venue.close();
});

test.run();
