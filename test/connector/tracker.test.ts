import * as assert from "uvu/assert";
import { OrderTracker, type Tracked } from "../../src/connector/orders/orders.ts";
import { decimal } from "../../src/core/decimal.ts";
import { OrderNotFound, TransportError, ValidationError, VenueUnavailable } from "../../src/core/errors.ts";
import { type Random, systemRandom } from "../../src/core/random.ts";
import type { Fill, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import {
  type Bench as DeskBench,
  bench as openBench,
  countingRandom,
  fill,
  rejection,
  Script,
  update,
} from "./desk.support.ts";

const test = suite("connector/tracker");

const symbol = "BTC/USDT";

function ticket(clientOrderId: string): Ticket {
  return { clientOrderId, side: "buy", type: "limit", amount: decimal(2), price: decimal(100), timeInForce: "GTC" };
}

function notFound(): OrderNotFound {
  return new OrderNotFound("Order does not exist.", { code: "-2013" });
}

function bench(random: Random = countingRandom()) {
  const clock = manualClock();
  const script = new Script(clock);
  const errors: unknown[] = [];
  const tracker = new OrderTracker({
    venue: "test",
    clock,
    random,
    clientOrderIdLength: 36,
    query: (order) => script.call("query", order.clientOrderId),
    fills: (order) => script.call("fills", order.clientOrderId),
    onError: (error) => errors.push(error),
  });
  const fills: string[] = [];
  const states: string[] = [];
  tracker.watchFills().on(({ id }) => fills.push(id));
  tracker.watchOrders().on(({ clientOrderId, status, filled }) => states.push(`${clientOrderId} ${status} ${filled}`));
  return { clock, script, tracker, errors, fills, states, settle: () => clock.advance(0) };
}

/** How the order's promise stands. */
function watchDone(tracked: Tracked): { readonly state: string } {
  const watched = { state: "open" };
  tracked.done.then(
    (order) => (watched.state = `${order.status} ${order.filled}`),
    (error) => (watched.state = (error as Error).name),
  );
  return watched;
}

const partial: OrderUpdate = update("a", "partiallyFilled", {
  id: "1",
  filled: "1",
  cost: "100",
  time: 2,
  fills: [fill("f1", "1", { clientOrderId: "a" })],
});
const complete: OrderUpdate = update("a", "filled", {
  id: "1",
  filled: "2",
  cost: "200",
  time: 3,
  fills: [fill("f2", "1", { clientOrderId: "a" })],
});

function* orders<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [at, item] of items.entries()) {
    for (const rest of orders([...items.slice(0, at), ...items.slice(at + 1)])) yield [item, ...rest];
  }
}

test("each fill once, over answer, stream and history, in any order and number", async () => {
  const sources: readonly [string, (tracker: OrderTracker) => void][] = [
    ["answer", (tracker) => tracker.apply(update("a", "open", { id: "1", filled: "0", cost: "0", time: 1 }))],
    ["stream 1", (tracker) => tracker.apply(partial)],
    ["stream 2", (tracker) => tracker.apply(complete)],
    ["question", (tracker) => tracker.apply({ ...complete, fills: [] })],
    ["history 1", (tracker) => void tracker.fill(fill("f1", "1"))],
    ["history 2", (tracker) => void tracker.fill(fill("f2", "1"))],
  ];
  let runs = 0;
  for (const sequence of orders(sources)) {
    const { tracker, fills, clock, script } = bench();
    const tracked = tracker.begin(symbol, ticket("a"));
    const done = watchDone(tracked);
    for (const [, tell] of sequence) tell(tracker);
    for (const [, tell] of sequence) tell(tracker);
    await clock.advance(0);
    assert.equal([...fills].sort(), ["f1", "f2"], sequence.map(([name]) => name).join(", "));
    assert.is(done.state, "filled 2");
    assert.is(tracked.fills.length, 2);
    assert.is(script.calls.length, 0, "nothing was missing");
    runs++;
    tracker.close();
  }
  assert.is(runs, 720);
});

test("a fill is of its order's position where the venue does not say of which", () => {
  const { tracker } = bench();
  const told: (string | undefined)[] = [];
  tracker.watchFills().on(({ positionSide }) => told.push(positionSide));
  const tracked = tracker.begin(symbol, { ...ticket("a"), positionSide: "long" });
  tracker.apply(update("a", "partiallyFilled", { id: "1", filled: "1", cost: "100", time: 2 }));
  tracker.fill(fill("f1", "1", { clientOrderId: "a" }));
  tracker.apply({ ...update("a", "filled", { id: "1", filled: "2", cost: "200", time: 3 }), fills: [fill("f2", "1")] });
  assert.equal(told, ["long", "long"]);
  assert.equal(tracked.fills.map(({ positionSide }) => positionSide), ["long", "long"]);
});

test("done waits for the end and for every fill, and missing fills are fetched", async () => {
  const { tracker, clock, script, fills, states } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const done = watchDone(tracked);
  tracker.apply(partial);
  await clock.advance(1_000);
  assert.is(done.state, "open");
  assert.is(script.calls.length, 0, "nothing is missing so far");
  script.next("fills", [fill("f1", "1"), fill("f2", "1")]);
  tracker.apply({ ...complete, fills: [] });
  assert.is(tracked.incomplete, true);
  assert.is(tracked.settled, false);
  await clock.advance(199);
  assert.is(script.calls.length, 0, "the fill may be right behind");
  assert.is(done.state, "open");
  await clock.advance(1);
  assert.is(done.state, "filled 2");
  assert.equal(fills, ["f1", "f2"]);
  assert.equal(states, ["a pending 0", "a partiallyFilled 1", "a filled 2"]);
  assert.is(clock.pending, 0);
});

test("fills that the message behind brings are not fetched", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  tracker.apply({ ...partial, fills: [] });
  await clock.advance(50);
  tracker.apply(partial);
  await clock.advance(10_000);
  assert.is(script.calls.length, 0);
  assert.is(tracked.incomplete, false);
});

test("fills that the venue's history does not have yet are asked for again; errors are told", async () => {
  const { tracker, clock, script, errors, fills } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const done = watchDone(tracked);
  script.next("fills", [], new VenueUnavailable("later", { code: "503" }), [fill("f1", "1")], [
    fill("f1", "1"),
    fill("f2", "1"),
  ]);
  tracker.apply({ ...complete, fills: [] });
  await clock.advance(20_000);
  assert.equal(script.calls.map(({ at }) => at), [200, 1_200, 2_200, 4_200]);
  assert.is(errors.length, 1);
  assert.equal(fills, ["f1", "f2"]);
  assert.is(done.state, "filled 2");
  assert.is(tracked.fills.length, 2);
  assert.is(clock.pending, 0);
});

test("fills that show more than any state told are a change as well", async () => {
  const { tracker, clock, script, states } = bench();
  tracker.begin(symbol, ticket("a"));
  script.next("fills", [fill("f1", "1"), fill("f2", "0.5")]);
  tracker.apply(update("a", "partiallyFilled", { id: "1", filled: "1", cost: "100", time: 1 }));
  await clock.advance(200);
  assert.equal(states.slice(1), ["a partiallyFilled 1", "a partiallyFilled 1.5"]);
});

test("a state is told once, however often it is heard", async () => {
  const { tracker, states, settle } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const own: string[] = [];
  tracked.updates().on(({ status, filled }) => own.push(`${status} ${filled}`));
  for (const word of [partial, partial, { ...partial, time: 9 }, complete, complete]) tracker.apply(word);
  tracker.fill(fill("f1", "1"));
  await settle();
  assert.equal(own, ["partiallyFilled 1", "filled 2"]);
  assert.equal(states, ["a pending 0", "a partiallyFilled 1", "a filled 2"]);
});

test("an order's own feed ends with the order, and is over at once after that", async () => {
  const { tracker } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { status } of tracked.updates()) seen.push(status);
  })();
  tracker.apply(partial);
  tracker.apply(complete);
  await reading;
  assert.equal(seen, ["partiallyFilled", "filled"]);
  for await (const _ of tracked.updates()) assert.unreachable("the order is over");
});

test("unknown and found is adopted", async () => {
  const { tracker, clock, script, states } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  tracker.unknown(tracked, 10_000);
  assert.is(tracked.state.status, "unknown");
  script.next("query", update("a", "open", { id: "1", filled: "0", cost: "0", time: 1 }));
  await clock.advance(200);
  assert.is(tracked.state.status, "open");
  assert.is(tracked.state.id, "1");
  assert.is(tracker.find(symbol, { id: "1" }), tracked);
  await clock.advance(60_000);
  assert.is(script.count("query"), 1);
  assert.equal(states, ["a pending 0", "a unknown 0", "a open 0"]);
  assert.is(clock.pending, 0);
});

test("absence proves nothing before the request's deadline, and after it only twice, a second apart", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const done = watchDone(tracked);
  const provable = 7_500;
  script.always("query", notFound);
  tracker.unknown(tracked, provable);
  while (tracked.state.status === "unknown" && clock.monotonic() < 60_000) await clock.advance(100);
  assert.is(tracked.state.status, "rejected");
  assert.match(tracked.state.reason ?? "", /never reached the venue/);
  const proving = script.calls.map(({ at }) => at).filter((at) => at >= provable);
  assert.is(proving.length, 2);
  assert.ok((proving[1] ?? 0) - (proving[0] ?? 0) >= 1_000, proving.join(" and "));
  assert.ok(script.calls.length > 2, "it was asked before as well");
  await clock.advance(60_000);
  assert.is(done.state, "rejected 0");
  assert.is(clock.pending, 0);
});

test("two looks that prove are a second apart, wherever the deadline lies", async () => {
  for (let provable = 0; provable <= 12_000; provable += 150) {
    const { tracker, clock, script } = bench();
    const tracked = tracker.begin(symbol, ticket("a"));
    script.always("query", notFound);
    tracker.unknown(tracked, provable);
    await clock.advance(30_000);
    assert.is(tracked.state.status, "rejected");
    const times = script.calls.map(({ at }) => at);
    const [one = 0, two = 0] = times.slice(-2);
    assert.ok(one >= provable && two - one >= 1_000, `${provable}: ${times.join(" ")}`);
  }
});

test("a question that was asked before the deadline and answered after it is no proof", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  // The answer of the first takes until long after the deadline.
  script.next("query", () => new Promise((_, reject) => clock.after(9_000, () => reject(notFound()))));
  script.always("query", notFound);
  tracker.unknown(tracked, 5_000);
  await clock.advance(200 + 9_000);
  assert.is(script.count("query"), 1);
  await clock.advance(1_000);
  assert.is(script.count("query"), 2);
  assert.is(tracked.state.status, "unknown", "this is the first that counts");
  await clock.advance(1_000);
  assert.is(tracked.state.status, "rejected");
});

test("questions that fail are no absence", async () => {
  const { tracker, clock, script, errors } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const failures = [
    new TransportError("timeout", "no answer in time", true),
    new VenueUnavailable("maintenance", { code: "503" }),
    new TransportError("network", "ENOTFOUND", false),
    new TypeError("a bug"),
  ];
  let asked = 0;
  script.always("query", () => Promise.reject(failures[asked++ % failures.length]));
  tracker.unknown(tracked, 1_000);
  await clock.advance(120_000);
  assert.is(tracked.state.status, "unknown");
  assert.is(errors.length, asked);
  assert.ok(asked > 20, "and it keeps asking");
  // One absence between errors is still only one.
  script.next("query", notFound());
  await clock.advance(5_000);
  assert.is(tracked.state.status, "unknown");
  script.next("query", complete);
  await clock.advance(5_000);
  assert.is(tracked.state.status, "filled");
});

test("the stream's word ends the questions", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  script.always("query", notFound);
  tracker.unknown(tracked, 3_000);
  await clock.advance(2_500);
  tracker.apply(update("a", "open", { id: "1", time: 1 }));
  const asked = script.calls.length;
  await clock.advance(60_000);
  assert.is(tracked.state.status, "open");
  assert.is(script.calls.length, asked);
});

test("the stream's word while a question is out beats its absence", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  script.next("query", notFound(), () => new Promise((_, reject) => clock.after(500, () => reject(notFound()))));
  tracker.unknown(tracked, 0);
  await clock.advance(1_400);
  tracker.apply(update("a", "open", { id: "1", time: 1 }));
  await clock.advance(60_000);
  assert.is(tracked.state.status, "open");
});

test("an order that was proved absent and is there after all lives again", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  script.always("query", notFound);
  tracker.unknown(tracked, 0);
  await clock.advance(2_000);
  assert.is(tracked.state.status, "rejected");
  tracker.apply(partial);
  assert.is(`${tracked.state.status} ${tracked.state.filled}`, "partiallyFilled 1");
  assert.ok(tracker.unsettled().includes(tracked), "and is looked after again");
});

test("the outcome of a cancel is asked for: it was carried out", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  const done = watchDone(tracked);
  tracker.apply(update("a", "open", { id: "1", filled: "0", time: 1 }));
  tracker.canceling(tracked, true);
  tracker.unknown(tracked, 6_000);
  assert.is(tracked.state.status, "canceling");
  script.next("query", update("a", "open", { id: "1", time: 1 }), update("a", "canceled", { id: "1", time: 5 }));
  await clock.advance(1_200);
  assert.is(done.state, "canceled 0");
  await clock.advance(60_000);
  assert.is(script.calls.length, 2);
});

test("the outcome of a cancel is asked for: it was not, once it can no longer arrive", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  tracker.apply(update("a", "open", { id: "1", filled: "0", time: 1 }));
  tracker.canceling(tracked, true);
  script.always("query", update("a", "open", { id: "1", time: 1 }));
  tracker.unknown(tracked, 6_000);
  await clock.advance(5_999);
  assert.is(tracked.state.status, "canceling");
  await clock.advance(5_000);
  assert.is(tracked.state.status, "open");
  const asked = script.calls.length;
  await clock.advance(60_000);
  assert.is(script.calls.length, asked);
  assert.is(clock.pending, 0);
});

test("a second cancel of unknown outcome moves the deadline", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  tracker.apply(update("a", "open", { id: "1", filled: "0", time: 1 }));
  tracker.canceling(tracked, true);
  script.always("query", update("a", "open", { id: "1", time: 1 }));
  tracker.unknown(tracked, 6_000);
  await clock.advance(3_000);
  tracker.unknown(tracked, 9_000 + 20_000);
  await clock.advance(25_000);
  assert.is(tracked.state.status, "canceling");
  await clock.advance(10_000);
  assert.is(tracked.state.status, "open");
});

test("a resting order that is nowhere is not ended by its absence", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  tracker.apply(update("a", "open", { id: "1", time: 1 }));
  tracker.canceling(tracked, true);
  script.always("query", notFound);
  tracker.unknown(tracked, 1_000);
  await clock.advance(120_000);
  assert.is(tracked.state.status, "canceling");
  script.next("query", update("a", "filled", { id: "1", filled: "0", time: 3 }));
  await clock.advance(5_000);
  assert.is(tracked.state.status, "filled");
});

test("an order that is looked for is asked for until an answer comes", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  tracker.apply(update("a", "open", { id: "1", time: 1 }));
  script.next("query", notFound(), notFound(), new Error("503"), update("a", "expired", { id: "1", time: 2 }));
  tracker.lookFor(tracked);
  tracker.lookFor(tracked);
  await clock.advance(60_000);
  assert.is(script.count("query"), 4, "and by one line of questions");
  assert.is(tracked.state.status, "expired");
});

test("missing fills do not keep a cancel's outcome from being asked for", async () => {
  const { tracker, clock, script } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  script.always("fills", () => Promise.reject(new VenueUnavailable("later", { code: "503" })));
  tracker.apply({ ...partial, fills: [] });
  await clock.advance(10_000);
  tracker.canceling(tracked, true);
  script.next("query", update("a", "canceled", { id: "1", filled: "1", time: 9 }));
  tracker.unknown(tracked, clock.monotonic() + 6_000);
  await clock.advance(10_000);
  assert.is(tracked.state.status, "canceled");
  assert.is(tracked.settled, false, "the fill is still missing");
  script.always("fills", [fill("f1", "1")]);
  await clock.advance(5_000);
  assert.is(tracked.settled, true);
});

test("a refusal ends an order of which nothing was heard, and no other", async () => {
  const { tracker } = bench();
  const sent = tracker.begin(symbol, ticket("a"));
  tracker.refused(sent, "Filter failure: NOTIONAL");
  assert.is(`${sent.state.status}: ${sent.state.reason}`, "rejected: Filter failure: NOTIONAL");
  assert.is((await sent.done).status, "rejected");
  const resting = tracker.begin(symbol, ticket("b"));
  tracker.apply(update("b", "open", { id: "2" }));
  tracker.refused(resting, "no");
  assert.is(resting.state.status, "open");
});

test("orders made elsewhere are seen as such", async () => {
  const { tracker, fills, states } = bench();
  tracker.begin(symbol, ticket("ours"));
  tracker.apply(update("theirs", "open", { id: "7", side: "sell", amount: "3", time: 1 }));
  tracker.apply(
    update("theirs", "filled", {
      id: "7",
      filled: "3",
      cost: "300",
      time: 2,
      fills: [fill("f9", "3", { orderId: "7", clientOrderId: "theirs", side: "sell" })],
    }),
  );
  const theirs = tracker.get("theirs");
  assert.is(theirs?.state.external, true);
  assert.is(theirs?.state.side, "sell");
  assert.is((await theirs?.done)?.status, "filled");
  assert.equal(fills, ["f9"]);
  assert.equal(states, ["ours pending 0", "theirs open 0", "theirs filled 3"]);
  assert.is(tracker.get("ours")?.state.external, false);
});

test("an order is found by either id, on its own symbol", () => {
  const { tracker } = bench();
  const tracked = tracker.begin(symbol, ticket("a"));
  assert.is(tracker.find(symbol, { clientOrderId: "a" }), tracked);
  assert.is(tracker.find(symbol, { id: "1" }), undefined);
  tracker.apply(update("a", "open", { id: "1" }));
  assert.is(tracker.find(symbol, { id: "1" }), tracked);
  assert.is(tracker.find(symbol, { id: "1", clientOrderId: "cancel-of-a" }), tracked, "the venue's id decides");
  assert.is(tracker.find("ETH/USDT", { id: "1" }), undefined);
  assert.is(tracker.find("ETH/USDT", { clientOrderId: "a" }), undefined);
  assert.is(tracker.find(symbol, {}), undefined);
});

test("a client order id that others use again does not hide their new order", () => {
  const { tracker, states } = bench();
  tracker.apply(update("bot", "filled", { id: "1", filled: "0", time: 1 }));
  tracker.apply(update("bot", "open", { id: "2", time: 2 }));
  tracker.apply({ ...update("bot", "open", { id: "3", time: 2 }), symbol: "ETH/USDT" });
  assert.is(tracker.find(symbol, { id: "1" })?.state.status, "filled");
  assert.is(tracker.find(symbol, { id: "2" })?.state.status, "open");
  assert.is(tracker.find("ETH/USDT", { id: "3" })?.state.status, "open");
  assert.is(tracker.unsettled().length, 2);
  tracker.apply(update("bot", "canceled", { id: "2", time: 3 }));
  assert.equal(states, ["bot filled 0", "bot open 0", "bot open 0", "bot canceled 0"]);
  // Ours keeps its id while it lives.
  const ours = tracker.begin(symbol, ticket("mine"));
  tracker.apply({ ...update("mine", "open", { id: "4" }), symbol: "ETH/USDT" });
  assert.is(tracker.get("mine"), ours);
  assert.is(tracker.find("ETH/USDT", { id: "4" })?.state.external, true);
});

test("an id belongs to one order", () => {
  const { tracker } = bench();
  const first = tracker.begin(symbol, ticket("a"));
  let error: unknown;
  try {
    tracker.begin(symbol, ticket("a"));
  } catch (thrown) {
    error = thrown;
  }
  assert.instance(error, ValidationError);
  assert.is((error as ValidationError).field, "clientOrderId");
  assert.is((error as ValidationError).clientOrderId, "a");
  assert.is(tracker.get("a"), first);
});

test("100,000 ids without a collision, of characters and a length every venue takes", () => {
  const { tracker } = bench(systemRandom);
  const ids = new Set<string>();
  for (let i = 0; i < 100_000; i++) ids.add(tracker.newId());
  assert.is(ids.size, 100_000);
  for (const id of [...ids].slice(0, 1_000)) assert.match(id, /^[0-9a-z]{24}$/);
});

test("however many orders live, those that have ended are forgotten, and a new one looks at a few of them only", () => {
  const { tracker } = bench();
  const living = 3_000;
  for (let n = 0; n < living; n++) {
    tracker.apply(update(`l${n}`, "open", { id: `L${n}`, amount: "2" }), tracker.begin(symbol, ticket(`l${n}`)));
  }
  let looks = 0;
  for (const tracked of tracker.unsettled()) {
    Object.defineProperty(tracked, "settled", { configurable: true, get: () => (looks++, false) });
  }
  const ended: Tracked[] = [];
  for (let n = 0; n < 500; n++) {
    ended.push(tracker.begin(symbol, ticket(`e${n}`)));
    tracker.refused(ended[n] as Tracked, "no");
  }
  assert.ok(looks <= 500 * 16, `${looks} looks`);
  const kept = ended.filter(({ clientOrderId }) => tracker.get(clientOrderId) !== undefined).length;
  assert.ok(kept < 300, `${kept} of those that have ended are kept`);
  for (let n = 0; n < living; n++) assert.ok(tracker.get(`l${n}`), "none that lives is forgotten");
});

test("forgotten orders leave their fills known, and orders that live are not forgotten", async () => {
  const { tracker, fills, settle } = bench();
  const living = tracker.begin(symbol, ticket("living"));
  const missing = tracker.begin(symbol, ticket("missing"));
  tracker.apply(update("missing", "filled", { id: "m", filled: "0", time: 1 }));
  assert.is(missing.settled, true);
  for (let i = 0; i < 2_500; i++) {
    const mine = fill(`t${i}`, "1", { orderId: `v${i}`, clientOrderId: `c${i}` });
    tracker.apply(update(`c${i}`, "filled", { id: `v${i}`, filled: "1", cost: "100", time: i, fills: [mine] }));
  }
  await settle();
  assert.is(fills.length, 2_500);
  assert.is(tracker.get("c0"), undefined, "forgotten");
  assert.is(tracker.get("missing"), undefined);
  assert.is(tracker.find(symbol, { id: "v0" }), undefined);
  assert.is(tracker.get("living"), living);
  assert.ok(tracker.get("c2499"));
  for (let i = 0; i < 2_500; i++) assert.is(tracker.fill(fill(`t${i}`, "1", { orderId: `v${i}` })), false);
  tracker.apply(
    update("c0", "filled", { id: "v0", filled: "1", time: 1, fills: [fill("t0", "1", { orderId: "v0" })] }),
  );
  await settle();
  assert.is(fills.length, 2_500, "none came twice");
});

test("a fill of an order nobody knows is told once, also when the order becomes known", async () => {
  const { tracker, fills, settle } = bench();
  const own = fill("f1", "1", { orderId: "55" });
  assert.is(tracker.fill(own), true);
  assert.is(tracker.fill(own), false);
  tracker.apply(update("later", "filled", { id: "55", filled: "1", cost: "100", fills: [own] }));
  await settle();
  assert.equal(fills, ["f1"]);
  assert.is(tracker.get("later")?.settled, true, "but it counts for the order");
  // Trade ids are unique within their symbol only.
  assert.is(tracker.fill({ ...own, symbol: "ETH/USDT" }), true);
});

test("closing rejects what is open, ends the feeds and leaves no timer", async () => {
  const { tracker, clock, script } = bench();
  script.always("query", notFound);
  script.always("fills", []);
  const waiting = tracker.begin(symbol, ticket("a"));
  const unknown = tracker.begin(symbol, ticket("b"));
  const incomplete = tracker.begin(symbol, ticket("c"));
  const over = tracker.begin(symbol, ticket("d"));
  tracker.unknown(unknown, 60_000);
  tracker.apply(update("c", "filled", { id: "3", filled: "1", cost: "100" }));
  tracker.refused(over, "no");
  const orderFeed = tracker.watchOrders();
  const own = waiting.updates()[Symbol.asyncIterator]();
  const next = rejection(own.next());
  await clock.advance(500);
  assert.is(clock.pending, 2);
  tracker.close();
  for (const tracked of [waiting, unknown, incomplete]) {
    const error = await rejection(tracked.done);
    assert.instance(error, TransportError);
    assert.is((error as TransportError).reason, "aborted");
  }
  assert.is((await over.done).status, "rejected", "what was over stays so");
  assert.instance(await next, TransportError);
  assert.is(orderFeed.status.state, "closed");
  await clock.advance(0);
  assert.is(clock.pending, 0);
  const asked = script.calls.length;
  await clock.advance(60_000);
  assert.is(script.calls.length, asked);
  tracker.close();
});

test("nothing is begun on a closed tracker, and nothing waits there", async () => {
  const { tracker, clock } = bench();
  const before = tracker.begin(symbol, ticket("a"));
  tracker.close();
  assert.throws(() => tracker.begin(symbol, ticket("b")), (error: unknown) => error instanceof TransportError);
  assert.is(tracker.get("b"), undefined);
  // An answer that was on its way.
  tracker.apply(update("late", "open", { id: "8" }));
  assert.instance(await rejection(tracker.get("late")?.done ?? Promise.resolve()), TransportError);
  tracker.unknown(before, 0);
  await clock.advance(0);
  assert.is(clock.pending, 0);
  assert.is(tracker.watchFills().status.state, "closed");
});

test("an order with more fills than one page of history", async () => {
  const desk: DeskBench = await openBench();
  const many = (from: number, count: number): Fill[] =>
    Array.from({ length: count }, (_, at) => fill(String(from + at), "0.001", { orderId: "1" }));
  desk.script.next("fetchFills", many(1, 1_000), many(1_001, 1_000), many(2_001, 1));
  const tracked = desk.desk.tracker.apply(update("a", "filled", { id: "1", filled: "2.001", cost: "200.1" }));
  await desk.clock.advance(200);
  assert.is(tracked.fills.length, 2_001);
  assert.is(tracked.settled, true);
  assert.equal(desk.script.calls.map(({ args }) => (args[1] as { next?: string }).next), [undefined, "1000", "2000"]);
  desk.close();
});

test.run();
