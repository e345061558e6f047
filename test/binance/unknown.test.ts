import * as assert from "uvu/assert";
import type { Clock } from "../../src/core/clock.ts";
import { OrderNotFound, OutcomeUnknown, TransportError } from "../../src/core/errors.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { suite } from "../support/suite.ts";
import { type Connected, lab, quote, rejection, until } from "./lab.ts";
import { agree } from "./oracle.ts";
import { faster } from "./pace.ts";
import { type Fate, http, Proxy } from "./proxy.ts";

const test = suite("binance unknown outcomes");
const { simulate, connect, keep } = lab(test);

const symbol = "BTC/USDT";
const market = "BTCUSDT";
const resting = { symbol, side: "buy", type: "limit", amount: "0.1", price: "63000" } as const;
const order = "/api/v3/order";
const html = "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>";

interface Wired extends Connected {
  readonly sim: SimulationServer;
  readonly proxy: Proxy;
}

/** A connector that talks to its venue through a proxy. With a clock, both live by it. */
async function wired(clock?: Clock): Promise<Wired> {
  const sim = await simulate(clock ? { clock } : {});
  quote(sim);
  const proxy = keep(await Proxy.open(sim.port));
  const connected = await connect(sim, { url: proxy.url, ...(clock ? { ports: { clock } } : {}) });
  return { ...connected, sim, proxy };
}

/** The next request of a method to the order path meets this fate; all others pass. */
function once(proxy: Proxy, method: string, fate: Fate, path: string = order): void {
  proxy.decide = (request) => {
    if (request.method !== method || request.target.split("?")[0] !== path) return "pass";
    proxy.decide = () => "pass";
    return fate;
  };
}

const engineOrders = ({ sim }: Wired): number => sim.engine.orders(sim.account.id).length;

const lost: Readonly<Record<string, Fate>> = {
  "the connection breaks before the answer": "lose answer",
  "an answer of something between, in HTML": { instead: http(503, html, { "content-type": "text/html" }) },
  "a 504 with the venue's own code": { instead: http(504, '{"code":-1007,"msg":"Timeout waiting for response."}') },
  "a failing server's word of a refusal": {
    instead: http(500, '{"code":-2010,"msg":"Account has insufficient balance for requested action."}'),
  },
  "an answer that is cut short": { instead: http(200, '{"symbol":"BTCUSDT","orderId":1') },
  "an answer of the wrong shape": { instead: http(200, '{"symbol":"BTCUSDT","orderId":"one","clientOrderId":7}') },
  "an answer of nothing": { instead: http(204, "") },
};

for (const [how, fate] of Object.entries(lost)) {
  test(`create, and ${how}: unknown to the caller, then adopted; one order at the venue`, async () => {
    const world = await wired();
    const { venue, proxy, sim } = world;
    // Without the account's events only a question can tell.
    proxy.holdSockets();
    once(proxy, "POST", fate);
    const sent = venue.createOrder(resting);
    const error = await rejection(sent);
    assert.instance(error, OutcomeUnknown);
    assert.is((error as OutcomeUnknown).clientOrderId, sent.clientOrderId);
    const tracked = venue.order(sent.clientOrderId);
    assert.ok(tracked);
    assert.is(tracked.state.status, "unknown");
    await until("it is adopted", () => tracked.state.status === "open");
    assert.equal([engineOrders(world), proxy.count("POST", order)], [1, 1]);
    proxy.releaseSockets();
    sim.counter({ market, side: "sell", price: "63000", quantity: "10" });
    assert.is((await tracked.done).status, "filled");
    await agree(world, sim.engine, sim.account.id);
  });
}

test("where the account's events tell of the order first, its lost answer is no matter", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  once(proxy, "POST", "hold answer");
  const placed = await venue.createOrder({ ...resting, timeout: 400 });
  assert.is(placed.state.status, "open");
  assert.is(engineOrders(world), 1);
  await agree(world, sim.engine, sim.account.id);
});

test("an answer that comes too late, after the fill: one order, every event in order", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  proxy.holdSockets();
  once(proxy, "POST", "hold answer");
  const sent = venue.createOrder({ ...resting, price: "64000", timeout: 200 });
  assert.instance(await rejection(sent), OutcomeUnknown);
  proxy.releaseSockets();
  const done = await venue.order(sent.clientOrderId)?.done;
  assert.equal([done?.status, done?.filled.toFixed()], ["filled", "0.1"]);
  await agree(world, sim.engine, sim.account.id);
});

test("create that never reached the venue: rejected, but only with proof, after its deadline", async () => {
  const clock = faster(8);
  const fates: readonly Fate[] = ["swallow", "cut", { answer: http(502, html) }, { answer: http(503, "") }];
  await Promise.all(fates.map(async (fate) => {
    const world = await wired(clock);
    const { venue, proxy, sim } = world;
    once(proxy, "POST", fate);
    const started = clock.monotonic();
    const sent = venue.createOrder({ ...resting, timeout: 800 });
    assert.instance(await rejection(sent), OutcomeUnknown);
    const done = await venue.order(sent.clientOrderId)?.done;
    assert.equal([done?.status, done?.external], ["rejected", false]);
    assert.match(done?.reason ?? "", /never reached the venue/);
    assert.ok(clock.monotonic() - started > 5_000, "not before the venue would have refused it");
    assert.is(proxy.count("POST", order), 1, "and it was not sent again");
    assert.is(engineOrders(world), 0);
    await agree(world, sim.engine, sim.account.id);
  }));
}, 15_000);

test("create delayed on the way beyond its deadline: the venue refuses it, and so does the proof", async () => {
  const clock = faster(8);
  const world = await wired(clock);
  const { venue, proxy, sim } = world;
  // 5.6 seconds by the clock they share.
  once(proxy, "POST", { delay: 5_600 / 8 });
  const sent = venue.createOrder({ ...resting, timeout: 800 });
  assert.instance(await rejection(sent), OutcomeUnknown);
  const done = await venue.order(sent.clientOrderId)?.done;
  assert.is(done?.status, "rejected");
  assert.is(engineOrders(world), 0);
  await agree(world, sim.engine, sim.account.id);
}, 15_000);

test("create delayed on the way within its deadline: it arrives after the caller gave up, and is adopted", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  proxy.holdSockets();
  once(proxy, "POST", { delay: 600 });
  const sent = venue.createOrder({ ...resting, timeout: 200 });
  assert.instance(await rejection(sent), OutcomeUnknown);
  const tracked = venue.order(sent.clientOrderId);
  await until("it is adopted", () => tracked?.state.status === "open");
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test("a question that fails is no evidence: the order stays unknown until one is answered", async () => {
  const clock = faster(8);
  const world = await wired(clock);
  const { venue, proxy, sim } = world;
  proxy.holdSockets();
  let failing = true;
  let questions = 0;
  proxy.decide = ({ method, target }) => {
    if (target.split("?")[0] !== order) return "pass";
    if (method === "POST") return "lose answer";
    questions++;
    return failing ? { answer: http(503, html) } : "pass";
  };
  const sent = venue.createOrder(resting);
  assert.instance(await rejection(sent), OutcomeUnknown);
  const tracked = venue.order(sent.clientOrderId);
  const started = clock.monotonic();
  await until("the deadline is long over", () => clock.monotonic() - started > 9_000 && questions > 6);
  assert.is(tracked?.state.status, "unknown");
  failing = false;
  await until("it is adopted", () => tracked?.state.status === "open");
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
}, 15_000);

test("an order that somebody else cancels while its outcome is unknown is adopted under its own id", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  const other = await connect(sim);
  proxy.holdSockets();
  once(proxy, "POST", "lose answer");
  const sent = venue.createOrder(resting);
  assert.instance(await rejection(sent), OutcomeUnknown);
  await other.venue.cancelOrder({ symbol, clientOrderId: sent.clientOrderId });
  // The venue now shows the cancel's id as the order's.
  assert.not.equal(sim.engine.orders(sim.account.id)[0]?.clientId, sent.clientOrderId);
  const done = await venue.order(sent.clientOrderId)?.done;
  assert.equal([done?.status, done?.external], ["canceled", false]);
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test("a cancel whose answer is lost took effect: unknown to the caller, then canceled", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  const placed = await venue.createOrder(resting);
  proxy.holdSockets();
  once(proxy, "DELETE", "lose answer");
  const error = await rejection(venue.cancelOrder({ symbol, clientOrderId: placed.clientOrderId }));
  assert.instance(error, OutcomeUnknown);
  assert.equal([placed.state.status, (error as OutcomeUnknown).clientOrderId], ["canceling", placed.clientOrderId]);
  assert.is((await placed.done).status, "canceled");
  assert.is(proxy.count("DELETE", order), 1);
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test("a cancel that never reached the venue leaves the order open, once that is certain", async () => {
  const world = await wired(faster(8));
  const { venue, proxy, sim } = world;
  const placed = await venue.createOrder(resting);
  once(proxy, "DELETE", "swallow");
  const late = venue.cancelOrder({ symbol, clientOrderId: placed.clientOrderId, timeout: 800 });
  assert.instance(await rejection(late), OutcomeUnknown);
  assert.is(placed.state.status, "canceling");
  await until("it is open again", () => placed.state.status === "open");
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: placed.clientOrderId })).status, "canceled");
  await agree(world, sim.engine, sim.account.id);
}, 15_000);

test("a refusal for its time of an order that was accepted: the second try is a duplicate, and means that", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  proxy.holdSockets();
  const skewed = http(400, '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}');
  once(proxy, "POST", { instead: skewed });
  const placed = await venue.createOrder(resting);
  assert.equal([placed.state.status, placed.state.external], ["open", false]);
  assert.equal([engineOrders(world), proxy.count("POST", order)], [1, 2]);
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test("all cancels of which the answer is lost: each order is asked for, and is canceled", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  const placed = await Promise.all([venue.createOrder(resting), venue.createOrder({ ...resting, price: "62000" })]);
  proxy.holdSockets();
  once(proxy, "DELETE", "lose answer", "/api/v3/openOrders");
  assert.instance(await rejection(venue.cancelAllOrders(symbol)), OutcomeUnknown);
  assert.equal(placed.map(({ state }) => state.status), ["canceling", "canceling"]);
  for (const { done } of placed) assert.is((await done).status, "canceled");
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test(
  "several orders at once, of which some answers are lost: an outcome for each, and all are accounted for",
  async () => {
    const world = await wired();
    const { venue, proxy, sim } = world;
    proxy.holdSockets();
    let posts = 0;
    proxy.decide = ({ method }) => method === "POST" && ++posts % 2 === 0 ? "lose answer" : "pass";
    const sent = venue.createOrders([
      resting,
      { ...resting, amount: "0" },
      resting,
      { ...resting, amount: "99" },
      resting,
    ]);
    const outcomes = await sent;
    proxy.decide = () => "pass";
    assert.equal(outcomes.map(({ clientOrderId }) => clientOrderId), [...sent.clientOrderIds]);
    const names = outcomes.map((one) => "error" in one ? (one.error as Error).name : one.order.state.status);
    assert.is(names[1], "ValidationError");
    assert.is(names.filter((name) => name === "OutcomeUnknown").length, 2);
    for (const outcome of outcomes) {
      if ("error" in outcome) assert.is((outcome.error as OutcomeUnknown).clientOrderId, outcome.clientOrderId);
    }
    const ids = [0, 2, 4].map((at) => sent.clientOrderIds[at] ?? "");
    await until("all that were taken are open", () => ids.every((id) => venue.order(id)?.state.status === "open"));
    assert.is(engineOrders(world), 3);
    proxy.releaseSockets();
    await agree(world, sim.engine, sim.account.id);
  },
  20_000,
);

test("an amendment whose answer is lost: the order is as the venue has it", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  const placed = await venue.createOrder(resting);
  proxy.holdSockets();
  once(proxy, "PUT", "lose answer", "/api/v3/order/amend/keepPriority");
  const less = venue.amendOrder({ symbol, clientOrderId: placed.clientOrderId, amount: "0.05" });
  assert.instance(await rejection(less), OutcomeUnknown);
  await until("its amount is known", () => placed.state.amount?.toFixed() === "0.05");
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test("a replacement whose answer is lost: both orders are accounted for, and one is there", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  const placed = await venue.createOrder(resting);
  proxy.holdSockets();
  once(proxy, "POST", "lose answer", "/api/v3/order/cancelReplace");
  const error = await rejection(venue.amendOrder({ symbol, clientOrderId: placed.clientOrderId, price: "63100" }));
  assert.instance(error, OutcomeUnknown);
  assert.is((await placed.done).status, "canceled");
  await until(
    "the new one is known",
    () =>
      [...world.orders.values()].some((states) =>
        states.at(-1)?.price?.toFixed() === "63100" && states.at(-1)?.status === "open"
      ),
  );
  assert.is(sim.engine.openOrders(sim.account.id).length, 1);
  proxy.releaseSockets();
  await agree(world, sim.engine, sim.account.id);
});

test("orders over the socket: a connection lost before the reply leaves them unknown, then adopted", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  proxy.holdSockets();
  const sent = venue.orderSocket.createOrder(resting);
  await until("the venue has it", () => engineOrders(world) === 1);
  proxy.cutSockets();
  assert.instance(await rejection(sent), OutcomeUnknown);
  proxy.releaseSockets();
  const tracked = venue.order(sent.clientOrderId);
  await until("it is adopted", () => tracked?.state.status === "open");
  const canceling = venue.orderSocket.cancelOrder({ symbol, clientOrderId: sent.clientOrderId });
  assert.is((await canceling).status, "canceled");
  assert.is(engineOrders(world), 1);
  await agree(world, sim.engine, sim.account.id);
});

test("an order while the socket is down is not sent later: it goes out in time or not at all", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  proxy.decide = ({ target }) => target.startsWith("/ws-api") ? "cut" : "pass";
  proxy.cutSockets();
  await until("the socket is down", () => !venue.readiness.userStream);
  const sent = venue.orderSocket.createOrder({ ...resting, timeout: 300 });
  const error = await rejection(sent);
  assert.instance(error, TransportError);
  assert.equal([(error as TransportError).sent, venue.order(sent.clientOrderId)?.state.status], [false, "rejected"]);
  proxy.decide = () => "pass";
  await until("the socket is up again", () => venue.readiness.userStream, 10_000);
  assert.is(engineOrders(world), 0);
  await agree(world, sim.engine, sim.account.id);
}, 15_000);

test("an unknown order is not found while the venue still could take it, and no cancel is guessed about", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  proxy.holdSockets();
  once(proxy, "POST", { delay: 700 });
  const sent = venue.createOrder({ ...resting, timeout: 100 });
  assert.instance(await rejection(sent), OutcomeUnknown);
  const early = await rejection(venue.cancelOrder({ symbol, clientOrderId: sent.clientOrderId }));
  assert.instance(early, OrderNotFound);
  assert.is(venue.order(sent.clientOrderId)?.state.status, "unknown", "not canceled: it may still arrive");
  await until("it is adopted", () => venue.order(sent.clientOrderId)?.state.status === "open");
  proxy.releaseSockets();
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: sent.clientOrderId })).status, "canceled");
  await agree(world, sim.engine, sim.account.id);
});

test("the account's events are lost while answers are lost: every order and fill is found", async () => {
  const world = await wired();
  const { venue, proxy, sim } = world;
  const early = await venue.createOrder({ ...resting, price: "63995" });
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.03" });
  await until("the first fill", () => world.fills.length === 1);
  proxy.holdSockets();
  proxy.decide = ({ method, target }) =>
    target.startsWith("/ws-api") ? "cut" : method === "POST" || method === "DELETE" ? "lose answer" : "pass";
  const unknown = [venue.createOrder(resting), venue.createOrder({ ...resting, price: "64010", amount: "0.2" })];
  for (const sent of unknown) assert.instance(await rejection(sent), OutcomeUnknown);
  assert.instance(
    await rejection(venue.cancelOrder({ symbol, clientOrderId: unknown[0]!.clientOrderId })),
    OutcomeUnknown,
  );
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.07" });
  proxy.cutSockets();
  proxy.decide = () => "pass";
  proxy.releaseSockets();
  assert.is((await early.done).status, "filled");
  assert.is((await venue.order(unknown[0]!.clientOrderId)?.done)?.status, "canceled");
  assert.is((await venue.order(unknown[1]!.clientOrderId)?.done)?.status, "filled");
  await agree(world, sim.engine, sim.account.id);
}, 15_000);

test.run();
