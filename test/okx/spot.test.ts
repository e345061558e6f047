/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  InsufficientFunds,
  OrderNotFound,
  OutcomeUnknown,
  RateLimited,
  TransportError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/okx/mod.ts";
import { suite } from "../support/suite.ts";
import { bench, Broken, failure, ok, settle, spotAnswer, spotMessage } from "./bench.ts";
import { ack, connected, limit, now, order, ordersPush, symbol } from "./spot.support.ts";

const test = suite("okx spot");

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

test("a login that comes at a wrong time is tried again with the time mended", async () => {
  const world = bench(now);
  world.answers["GET /api/v5/public/instruments"] = spotAnswer("getInstruments", "spot");
  let logins = 0;
  world.replies["login"] = () =>
    ++logins <= 2
      ? { event: "error", code: "60006", msg: "Timestamp request expired", connId: "a" }
      : { event: "login", code: "0", msg: "", connId: "a" };
  const venue = spot(world.options);
  const connecting = venue.connect();
  await world.clock.advance(5_000);
  await connecting;
  assert.equal([venue.ready, logins], [true, 4]);
  assert.ok(
    world.asked("GET", "/api/v5/public/time").length > 3,
    "three times at first, and once more after each refusal",
  );
  await venue.close();
});

test("open orders are read to the last page, those with a trigger too", async () => {
  const { venue, answers, asked } = await connected();
  const page = (name: string, from: number, count: number, more: Record<string, unknown>) =>
    Array.from({ length: count }, (_, at) => ({ ...more, [name]: String(from - at), clOrdId: `o${from - at}` }));
  const pages = (name: string, more: Record<string, unknown>) => ({ url }: HttpRequest) => {
    const after = new URL(url).searchParams.get("after");
    return ok(...after === null ? page(name, 900, 100, more) : after === "801" ? page(name, 800, 2, more) : []);
  };
  const algo = (spotAnswer("algoOrderDetails", "takeProfit") as { data: Record<string, unknown>[] }).data[0];
  answers["GET /api/v5/trade/orders-pending"] = pages("ordId", order());
  answers["GET /api/v5/trade/orders-algo-pending"] = pages("algoId", { ...algo });
  const open = await venue.fetchOpenOrders({ symbol });
  assert.equal([open.length, open.filter(({ id }) => id?.startsWith("algo-")).length], [204, 102]);
  assert.equal(asked("GET", "/api/v5/trade/orders-algo-pending").slice(-2), [
    "?ordType=conditional&instId=BTC-USDT&limit=100",
    "?ordType=conditional&instId=BTC-USDT&after=801&limit=100",
  ]);
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

test("whoever waits for the account's mode keeps his own time, and asks himself where another's reading failed", async () => {
  const { venue, answers, clock } = await connected();
  let readings = 0;
  answers["GET /api/v5/account/config"] = ({ signal }: HttpRequest) => {
    readings++;
    if (readings > 1) return spotAnswer("getAccountConfiguration", "spotMode");
    return new Promise((_, fail) => signal?.addEventListener("abort", () => fail(signal.reason)));
  };
  answers["POST /api/v5/trade/order"] = ok(ack());
  const order = (clientOrderId: string, timeout: number): Promise<unknown> =>
    venue.createOrder({ ...limit, clientOrderId, timeout }).then(
      ({ state }) => state.status,
      (error: unknown) => error,
    );
  const first = order("first", 4_000);
  await clock.advance(0);
  const [short, long] = [order("short", 1_000), order("mine", 8_000)];
  await clock.advance(1_100);
  assert.instance(await short, TransportError);
  assert.is(readings, 1);
  await clock.advance(3_000);
  assert.instance(await first, TransportError);
  await clock.advance(100);
  assert.is(await long, "open");
  assert.is(readings, 2);
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

test("an answer about another order says nothing of this one", async () => {
  const { venue, answers } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack({ clOrdId: "another" }));
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
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

test("a cancel that was taken is not one that was done: the order is returned as it ended", async () => {
  const { venue, answers, asked, tell, clock } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  answers["POST /api/v5/trade/cancel-order"] = ok(ack());
  answers["GET /api/v5/trade/order"] = ok(order());
  const placed = await venue.createOrder(limit);
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine" });
  await clock.advance(100);
  assert.is(placed.state.status, "canceling");
  assert.equal(asked("POST", "/api/v5/trade/cancel-order"), ['{"instId":"BTC-USDT","ordId":"77"}']);
  tell("/private", ordersPush(order({ state: "canceled", cancelSource: "1", uTime: String(now + 9) })));
  assert.is((await canceling).status, "canceled");
  assert.is((await placed.done).status, "canceled");
  await venue.close();
});

test("a cancel that was taken, and of which nothing more is told in time: unknown, and the order is followed", async () => {
  const { venue, answers, tell, clock } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  answers["POST /api/v5/trade/cancel-order"] = ok(ack());
  answers["GET /api/v5/trade/order"] = ok(order());
  const placed = await venue.createOrder(limit);
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine", timeout: 500 }).catch((error: unknown) => error);
  await clock.advance(600);
  assert.instance(await canceling, OutcomeUnknown);
  assert.is(placed.state.status, "canceling");
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
    `?instId=BTC-USDT&begin=${now - 3_600_001}&limit=100`,
    `?instId=BTC-USDT&after=901&begin=${now - 3_600_001}&limit=100`,
  ]);
  assert.equal(asked("GET", "/api/v5/trade/fills-history"), []);
  const all = await venue.fetchFills({ symbol, since: now - 10 * 86_400_000 });
  assert.is(all.length, 105);
  assert.equal(
    asked("GET", "/api/v5/trade/fills-history").map((query) => query.replace(/&begin.*/, "")),
    ["?instType=SPOT&instId=BTC-USDT&after=898", "?instType=MARGIN&instId=BTC-USDT&after=898"],
  );
  // At connecting the account was asked, and no market of it.
  assert.match(asked("GET", "/api/v5/trade/fills")[0] ?? "", /^\?begin=\d+&limit=100$/);
  await venue.close();
});

test("what happened while the account's socket was away is read, each fill once", async () => {
  const { venue, answers, tell, lines, clock } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  const placed = await venue.createOrder(limit);
  const seen: string[] = [];
  venue.watchFills().on(({ id }) => void seen.push(id));
  const part = {
    state: "partially_filled",
    accFillSz: "0.004",
    avgPx: "60000",
    fillSz: "0.004",
    fillPx: "60000",
    tradeId: "5",
    fillTime: String(now + 10),
    uTime: String(now + 10),
  };
  tell("/private", ordersPush(order(part)));
  const [line] = lines("/private");
  line!.open = false;
  line!.events.closed(1006, "");
  assert.not.ok(venue.ready);
  const fill = (spotAnswer("transactionDetails3Days", "taker") as { data: Record<string, unknown>[] }).data[0];
  const filled = (tradeId: string, fillSz: string, at: number) => ({
    ...fill,
    ordId: "77",
    clOrdId: "mine",
    billId: tradeId,
    tradeId,
    fillSz,
    fillPx: "60000",
    fillTime: String(now + at),
  });
  answers["GET /api/v5/trade/fills"] = ok(filled("6", "0.006", 20), filled("5", "0.004", 10));
  answers["GET /api/v5/trade/order"] = ok(
    order({ state: "filled", accFillSz: "0.01", avgPx: "60000", uTime: String(now + 20) }),
  );
  await clock.advance(3_000);
  const done = await placed.done;
  assert.equal([done.status, String(done.filled), seen], ["filled", "0.01", ["5", "6"]]);
  assert.ok(venue.ready);
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
