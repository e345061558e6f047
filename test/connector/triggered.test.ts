/** An order whose trigger makes another one of it, with an id of its own: it stays one order. */
import * as assert from "uvu/assert";
import { OrderTracker } from "../../src/connector/orders/orders.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { Ticket } from "../../src/model/mod.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { countingRandom, fill, Script, update } from "./desk.support.ts";

const test = suite("connector/triggered");

const ticket: Ticket = {
  clientOrderId: "a",
  side: "buy",
  type: "stop",
  amount: decimal(2),
  triggerPrice: decimal(100),
};

function bench() {
  const clock = manualClock();
  const script = new Script(clock);
  const tracker = new OrderTracker({
    venue: "test",
    clock,
    random: countingRandom(),
    clientOrderIdLength: 36,
    query: (order) => script.call("query", order.id),
    fills: (order) => script.call("fills", order.id),
    onError: () => {},
  });
  const fills: string[] = [];
  const seen = new Set<string>();
  tracker.watchFills().on(({ id }) => fills.push(id));
  tracker.watchOrders().on(({ clientOrderId }) => seen.add(clientOrderId));
  const tracked = tracker.begin("BTC/USDT", ticket);
  tracker.apply(update("a", "open", { id: "stop-1", side: "buy", type: "stop", time: 1 }), tracked);
  return { clock, script, tracker, tracked, fills, seen };
}

/** A fill of the order that it became, under some client order id. */
const filled = (clientOrderId: string) =>
  update(clientOrderId, "filled", {
    id: "7",
    side: "buy",
    type: "market",
    amount: "2",
    filled: "2",
    cost: "200",
    time: 3,
    fills: [fill("f1", "2", { clientOrderId, orderId: "7" })],
  });

test("told first: what is said of the other id is said of it", async () => {
  const { clock, tracker, tracked, fills } = bench();
  tracker.apply(update("a", "open", { id: "stop-1", became: "7", time: 2 }));
  tracker.apply(filled("another"));
  assert.equal([tracked.state.status, tracked.state.id, tracked.fills.length], ["filled", "stop-1", 1]);
  assert.is(tracker.find("BTC/USDT", { id: "7" }), tracked);
  await clock.advance(0);
  assert.equal(fills, ["f1"]);
});

test("under its own client order id, before anything tells that it was triggered", async () => {
  const { clock, tracker, tracked, fills, seen } = bench();
  tracker.apply(filled("a"));
  tracker.apply(update("a", "open", { id: "stop-1", became: "7", time: 4 }));
  assert.equal([tracked.state.status, tracked.fills.length], ["filled", 1]);
  await clock.advance(0);
  assert.equal([fills, [...seen]], [["f1"], ["a"]]);
});

test("only one can be what it became, and only one that is like it", () => {
  const { tracker, tracked } = bench();
  tracker.apply({ ...filled("a"), side: "sell", fills: [] });
  assert.is(tracked.state.status, "open", "a sell is not what a buy becomes");
  tracker.apply(update("a", "open", { id: "8", side: "buy", type: "market", amount: "2", time: 2 }));
  tracker.apply({ ...filled("a"), id: "9" });
  assert.equal([tracked.state.status, tracked.fills.length], ["open", 0]);
});

test("heard of before as an order that nobody knew: its fills are told once, and what became of it is asked", async () => {
  const { clock, script, tracker, tracked, fills } = bench();
  tracker.apply(filled("another"));
  await clock.advance(0);
  assert.equal([tracked.state.status, fills], ["open", ["f1"]]);
  script.next("query", update("a", "filled", { id: "stop-1", became: "7", filled: "2", cost: "200", time: 3 }));
  tracker.apply(update("a", "open", { id: "stop-1", became: "7", time: 4 }));
  assert.equal([tracked.state.status, tracked.fills.length], ["partiallyFilled", 1]);
  await clock.advance(1_000);
  assert.is((await tracked.done).status, "filled");
  assert.equal(fills, ["f1"]);
  assert.is(tracker.get("another"), undefined);
  assert.is(tracker.unsettled().length, 0);
});

test.run();
