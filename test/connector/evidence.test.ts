/** What counts as evidence about an order, and what does not. */
import * as assert from "uvu/assert";
import type { Adapter } from "../../src/connector/adapter.ts";
import { amends } from "../../src/connector/orders/amending.ts";
import { batchOrders } from "../../src/connector/orders/batches.ts";
import type { Desk } from "../../src/connector/desk.ts";
import { cancelAll, orders } from "../../src/connector/orders/trading.ts";
import type { CallContext } from "../../src/core/call.ts";
import { decimal } from "../../src/core/decimal.ts";
import {
  AuthenticationError,
  ClockSkewError,
  DuplicateOrder,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
  VenueError,
  VenueKitError,
  VenueUnavailable,
} from "../../src/core/errors.ts";
import type { LimitOrder, Order, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, deferred, fill, rejection, text, update, writeDeadline } from "./desk.support.ts";

const test = suite("connector/evidence");

const symbol = "BTC/USDT";
const limit: LimitOrder = { symbol, side: "buy", type: "limit", amount: "2", price: "100", clientOrderId: "a" };
const lost = (): OutcomeUnknown => new OutcomeUnknown("no answer in time; the request may have been carried out");
const notFound = (): OrderNotFound => new OrderNotFound("Unknown order sent.", { code: "-2011" });
const duplicate = (): DuplicateOrder => new DuplicateOrder("Duplicate order sent.", { code: "-2010" });

function stateOf({ desk }: Bench, clientOrderId = "a"): string {
  const state = desk.tracker.get(clientOrderId)?.state;
  return state ? `${state.status} ${state.filled}` : "none";
}

/** An order of ours that rests. */
function resting({ desk }: Bench, clientOrderId: string, id: string, more: Partial<OrderUpdate> = {}): void {
  const ticket: Ticket = { clientOrderId, side: "buy", type: "limit", amount: decimal(2), price: decimal(100) };
  desk.tracker.begin(symbol, ticket);
  desk.tracker.apply({ ...update(clientOrderId, "open", { id, filled: "0", time: 1 }), ...more });
}

const errorsOf = (made: Bench): string[] =>
  made.events.flatMap((event) => event.kind === "error" ? [String((event.error as Error).message)] : []);

// ── canceling all ──────────────────────────────────────────────────────────────────────────────────────────────────

test("canceling all: what the answer names is canceled, and what it does not name is asked for", async () => {
  const made = await bench();
  resting(made, "a", "1");
  resting(made, "b", "2");
  made.script.next("cancelAll", () => {
    assert.equal([stateOf(made), stateOf(made, "b")], ["canceling 0", "canceling 0"]);
    return [update("a", "canceled", { id: "1", filled: "0", time: 2 }), update("x", "canceled", { id: "9" })];
  });
  const ended = await cancelAll(made.desk, symbol, { timeout: 5 });
  assert.equal(ended.map(({ id, status, external }) => `${id} ${status} ${external}`), [
    "1 canceled false",
    "9 canceled true",
  ]);
  const { within, ...context } = made.script.calls[0]?.args[1] as CallContext;
  assert.equal(context, { priority: "cancel" });
  assert.ok(within, "one time limit for the whole call");
  made.script.next("fetchOrder", update("b", "filled", { id: "2", filled: "2", time: 2, fills: [fill("f", "2")] }));
  await made.clock.advance(1_000);
  assert.is(stateOf(made, "b"), "filled 2");
  made.close();
});

test("canceling all with an unknown outcome: each is asked for until evidence decides", async () => {
  const made = await bench();
  for (const [id, clientOrderId] of ["a", "b", "c"].entries()) resting(made, clientOrderId, String(id));
  const answer = deferred<unknown>();
  made.script.next("create", () => answer.promise);
  const going = orders(made.desk, made.entry).createOrder({ ...limit, clientOrderId: "on its way" });
  going.catch(() => {});
  made.desk.tracker.apply({ ...update("other market", "open", { id: "77" }), symbol: "ETH/USDT" });
  made.script.next("cancelAll", lost());
  made.script.always("fetchOrder", (_market: unknown, { clientOrderId, id = "" }: Order) => {
    if (clientOrderId === "a") return update("a", "canceled", { id, filled: "0", time: 3 });
    if (clientOrderId === "b") return update("b", "open", { id, filled: "0", time: 1 });
    return clientOrderId === "c" ? new TransportError("timeout", "no answer", true) : notFound();
  });
  assert.instance(await rejection(cancelAll(made.desk, symbol, {})), OutcomeUnknown);
  assert.equal(["a", "b", "c"].map((id) => stateOf(made, id)), ["canceling 0", "canceling 0", "canceling 0"]);
  assert.is(stateOf(made, "other market"), "open 0");
  await made.clock.advance(writeDeadline);
  assert.equal(["a", "b", "c"].map((id) => stateOf(made, id)), ["canceled 0", "canceling 0", "canceling 0"]);
  await made.clock.advance(30_000);
  assert.equal(["a", "b", "c"].map((id) => stateOf(made, id)), ["canceled 0", "open 0", "canceling 0"]);
  assert.is(made.script.count("cancelAll"), 1);
  answer.resolve(update("on its way", "open", { id: "5" }));
  await going;
  assert.is(stateOf(made, "on its way"), "open 0");
  made.close();
});

test("canceling all, refused: everything is as it was; and nothing found is asked about", async () => {
  const made = await bench();
  resting(made, "a", "1");
  const refusal = new RateLimited("too fast", { code: "-1003" });
  made.script.next("cancelAll", refusal);
  assert.is(await rejection(cancelAll(made.desk, symbol, {})), refusal);
  assert.is(stateOf(made), "open 0");
  made.script.next("cancelAll", notFound());
  made.script.next("fetchOrder", update("a", "expired", { id: "1", filled: "0", time: 4 }));
  assert.instance(await rejection(cancelAll(made.desk, symbol, {})), OrderNotFound);
  assert.is(stateOf(made), "open 0", "not canceled, as nobody canceled it");
  await made.clock.advance(1_000);
  assert.is(stateOf(made), "expired 0");
  made.close();
});

// ── several cancels ────────────────────────────────────────────────────────────────────────────────────────────────

test("a second cancel that is refused says nothing of the first, which may still arrive", async () => {
  const made = await bench();
  resting(made, "a", "1");
  const all = orders(made.desk, made.entry);
  made.script.next("cancel", lost(), new RateLimited("too fast", { code: "-1003" }));
  made.script.always("fetchOrder", update("a", "open", { id: "1", filled: "0", time: 1 }));
  await rejection(all.cancelOrder({ symbol, clientOrderId: "a" }));
  await made.clock.advance(2_000);
  assert.instance(await rejection(all.cancelOrder({ symbol, clientOrderId: "a" })), RateLimited);
  assert.is(stateOf(made), "canceling 0");
  made.script.next("fetchOrder", update("a", "canceled", { id: "1", filled: "0", time: 9 }));
  await made.clock.advance(5_000);
  assert.is(stateOf(made), "canceled 0");
  made.close();
});

test("while a cancel is out, what was learnt of an earlier one does not call the order open", async () => {
  const made = await bench();
  resting(made, "a", "1");
  const all = orders(made.desk, made.entry);
  const answer = deferred<unknown>();
  made.script.next("cancel", lost(), () => answer.promise);
  made.script.always("fetchOrder", update("a", "open", { id: "1", filled: "0", time: 1 }));
  await rejection(all.cancelOrder({ symbol, clientOrderId: "a" }));
  await made.clock.advance(9_000);
  const second = rejection(all.cancelOrder({ symbol, clientOrderId: "a" }));
  await made.clock.advance(20_000);
  assert.is(stateOf(made), "canceling 0");
  answer.resolve(new RateLimited("too fast", { code: "-1003" }));
  await second;
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("a cancel that was only taken is asked about until it has taken effect", async () => {
  const made = await bench();
  resting(made, "a", "1");
  made.script.next("cancel", update("a", "open", { id: "1", filled: "0", time: 2 }));
  made.script.next("fetchOrder", update("a", "canceled", { id: "1", filled: "0", time: 3 }));
  const canceling = orders(made.desk, made.entry).cancelOrder({ symbol, clientOrderId: "a" });
  await made.clock.advance(0);
  assert.is(stateOf(made), "canceling 0");
  await made.clock.advance(1_000);
  assert.is((await canceling).status, "canceled");
  assert.is(stateOf(made), "canceled 0");
  assert.is(made.clock.pending, 0);
  made.close();
});

// ── whose order it is ──────────────────────────────────────────────────────────────────────────────────────────────

/** Orders under our id that are not ours. */
const others = (sent: number): readonly Partial<OrderUpdate>[] => [
  { side: "sell" },
  { type: "market" },
  { amount: decimal(3) },
  { price: decimal(101) },
  { created: sent - 86_400_000 },
];
const ours = (sent: number): Partial<OrderUpdate> => ({
  side: "buy",
  type: "limit",
  amount: decimal(2),
  price: decimal(100),
  created: sent + 1,
});

test("an order of an earlier day with the same id is not ours: ours stays unknown, and is adopted when it shows", async () => {
  const count = others(0).length;
  for (let at = 0; at < count; at++) {
    const made = await bench();
    const sent = made.desk.session.time.now();
    const other = { ...update("a", "filled", { id: "7", filled: "0", time: 1 }), ...ours(sent), ...others(sent)[at] };
    made.script.next("create", lost());
    made.script.always("fetchOrder", () => other);
    await rejection(orders(made.desk, made.entry).createOrder(limit));
    const tracked = made.desk.tracker.get("a");
    await made.clock.advance(120_000);
    assert.is(tracked?.state.status, "unknown", `${at}`);
    assert.is(made.desk.tracker.get("a"), tracked, "the id leads to ours");
    const found = made.desk.tracker.find(symbol, { id: "7" });
    assert.is(`${found?.state.external} ${found?.state.status}`, "true filled");
    assert.is(errorsOf(made).filter((one) => one.includes("another order of the id a")).length, 1, "told once");
    // The stream shows another of them, and then ours.
    made.desk.tracker.apply({ ...other, id: "8", status: "open" });
    assert.is(tracked?.state.status, "unknown");
    made.desk.tracker.apply({ ...update("a", "open", { id: "9", time: 2 }), ...ours(sent) });
    assert.is(`${tracked?.state.status} ${tracked?.state.id}`, "open 9");
    made.close();
  }
});

test("what is like ours, and may have been created when it was sent, is ours", async () => {
  const made = await bench();
  const sent = made.desk.session.time.now();
  made.script.next("create", lost());
  // The venue's machines need not agree to the millisecond.
  made.script.next("fetchOrder", { ...update("a", "open", { id: "7" }), ...ours(sent), created: sent - 500 });
  await rejection(orders(made.desk, made.entry).createOrder(limit));
  await made.clock.advance(1_000);
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("without a measured clock no time of creation is too early", async () => {
  const made = await bench();
  made.desk.session.time.reset();
  made.script.next("create", lost());
  made.script.next("fetchOrder", { ...update("a", "open", { id: "7" }), ...ours(0), created: 5 });
  await rejection(orders(made.desk, made.entry).createOrder(limit));
  await made.clock.advance(1_000);
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("the answer to our own request is ours, whatever it says", async () => {
  const made = await bench();
  made.script.next("create", { ...update("a", "open", { id: "7" }), price: decimal(99), created: 1 });
  const tracked = await orders(made.desk, made.entry).createOrder(limit);
  assert.is(`${tracked.state.id} ${text(tracked.state.price)}`, "7 99");
  made.close();
});

test("an amendment that was sent may explain another amount", async () => {
  const made = await bench();
  made.script.next("create", lost());
  made.script.always("fetchOrder", notFound);
  await rejection(orders(made.desk, made.entry).createOrder(limit));
  made.script.next("amend", lost());
  await rejection(amends(made.desk, made.entry).amendOrder({ symbol, clientOrderId: "a", amount: "1" }));
  made.desk.tracker.apply({ ...update("a", "open", { id: "7", amount: "1", time: 1 }) });
  assert.is(made.desk.tracker.get("a")?.state.id, "7");
  made.close();
});

test("an order of an earlier process may have been amended by it, and is still ours", async () => {
  const made = await bench();
  const ticket: Ticket = { clientOrderId: "a", side: "buy", type: "limit", amount: decimal(2), price: decimal(100) };
  const tracked = made.desk.tracker.begin(symbol, ticket);
  made.script.next("fetchOrder", { ...update("a", "open", { id: "6", amount: "1" }), side: "sell" });
  made.script.next("fetchOrder", { ...update("a", "open", { id: "7", amount: "1" }), side: "buy", created: 5 });
  made.desk.tracker.unknown(tracked, 10_000);
  await made.clock.advance(200);
  assert.is(tracked.state.status, "unknown", "but it has not changed sides");
  await made.clock.advance(2_000);
  assert.is(`${tracked.state.id} ${text(tracked.state.amount)}`, "7 1");
  made.close();
});

test("orders of one id that the venue tells apart are two orders, also while ours lives", async () => {
  const made = await bench();
  resting(made, "a", "1");
  made.desk.tracker.apply(
    update("a", "filled", { id: "2", filled: "2", time: 5, fills: [fill("f", "2", { orderId: "2" })] }),
  );
  assert.is(stateOf(made), "open 0");
  assert.is(made.desk.tracker.find(symbol, { id: "2" })?.state.external, true);
  made.close();
});

test("a fill of another order with our id is not counted for ours", async () => {
  const made = await bench();
  made.desk.tracker.begin(symbol, { clientOrderId: "a", side: "buy", type: "limit", amount: decimal(2) }, 1_000);
  assert.is(
    made.desk.tracker.fill(fill("f1", "1", { orderId: "8", clientOrderId: "a", side: "sell", time: 2_000 })),
    true,
  );
  assert.is(made.desk.tracker.fill(fill("f2", "1", { orderId: "8", clientOrderId: "a", time: 999 })), true);
  assert.is(stateOf(made), "pending 0");
  assert.is(made.desk.tracker.fill(fill("f3", "1", { orderId: "9", clientOrderId: "a", time: 1_000 })), true);
  assert.is(stateOf(made), "partiallyFilled 1");
  made.close();
});

test("two connectors of one account hear of each other's orders, and neither adopts one", async () => {
  const one = await bench();
  const other = await bench();
  const { clientOrderId: _, ...without } = limit;
  const tracked: string[] = [];
  for (const made of [one, other]) {
    made.script.always("create", lost());
    made.script.always("fetchOrder", notFound);
    const sent = orders(made.desk, made.entry).createOrder({ ...without, clientOrderId: made === one ? "p1" : "p2" });
    await rejection(sent);
    tracked.push(sent.clientOrderId);
  }
  for (const made of [one, other]) {
    for (const [at, id] of tracked.entries()) made.desk.tracker.apply(update(id, "open", { id: `v${at}`, time: 1 }));
  }
  for (const [at, made] of [one, other].entries()) {
    for (const [n, id] of tracked.entries()) {
      const state = made.desk.tracker.get(id)?.state;
      assert.equal([state?.status, state?.external, state?.id], ["open", at !== n, `v${n}`]);
    }
    made.close();
  }
});

test("a duplicate id where an older order has ended: the open one is looked for, and adopted if it is ours", async () => {
  for (
    const [open, result] of [[{}, "open 0"], [{ price: decimal(90) }, "rejected 0"], [undefined, "rejected 0"]] as const
  ) {
    const made = await bench();
    const sent = made.desk.session.time.now();
    const old = { ...update("a", "canceled", { id: "7", filled: "0" }), ...ours(sent), created: sent - 86_400_000 };
    made.script.next("create", duplicate());
    made.script.next("fetchOrder", old);
    made.script.next("fetchOpenOrders", [
      update("else", "open", { id: "11" }),
      ...(open ? [{ ...update("a", "open", { id: "12" }), ...ours(sent), ...open }] : []),
    ]);
    const result1 = await orders(made.desk, made.entry).createOrder(limit).catch((error) => error);
    assert.is(stateOf(made), result);
    if (result === "rejected 0") assert.instance(result1, DuplicateOrder);
    assert.is((result1 as { clientOrderId: string }).clientOrderId, "a");
    made.close();
  }
});

// ── late and lagging answers ───────────────────────────────────────────────────────────────────────────────────────

test("an answer that comes after we gave up and after the fill changes nothing, and no event comes twice", async () => {
  const made = await bench();
  const states: string[] = [];
  made.desk.tracker.watchOrders().on(({ status, filled }) => states.push(`${status} ${filled}`));
  made.script.next("create", lost());
  made.script.always("fetchOrder", notFound);
  await rejection(orders(made.desk, made.entry).createOrder(limit));
  const ack = update("a", "open", { id: "1", filled: "0", cost: "0", time: 10 });
  const half = update("a", "partiallyFilled", {
    id: "1",
    filled: "1",
    cost: "100",
    time: 20,
    fills: [fill("f1", "1")],
  });
  const full = update("a", "filled", { id: "1", filled: "2", cost: "200", time: 30, fills: [fill("f2", "1")] });
  for (const word of [half, full, ack, half, { ...ack, fills: half.fills ?? [] }]) made.desk.tracker.apply(word);
  await made.clock.advance(60_000);
  assert.equal(states, ["pending 0", "unknown 0", "partiallyFilled 1", "filled 2"]);
  assert.is(made.desk.tracker.get("a")?.fills.length, 2);
  made.close();
});

test("absence is proof no earlier than the venue's answers may lag behind the deadline, and soon after that", async () => {
  const made = await bench();
  made.script.next("create", lost());
  made.script.always("fetchOrder", notFound);
  await rejection(orders(made.desk, made.entry).createOrder(limit));
  const from = made.clock.monotonic();
  await made.clock.advance(writeDeadline + 5_000);
  assert.is(stateOf(made), "unknown 0");
  while (stateOf(made) === "unknown 0" && made.clock.monotonic() - from < 60_000) await made.clock.advance(100);
  assert.is(stateOf(made), "rejected 0");
  const took = made.clock.monotonic() - from;
  assert.ok(took <= writeDeadline + 10_000, `${took} ms`);
  made.close();
});

test("an order shown to nobody is not changed afterwards: states are replaced", async () => {
  const made = await bench();
  const seen: [Order, string][] = [];
  made.desk.tracker.watchOrders().on((order) => seen.push([Object.freeze(order), JSON.stringify(order)]));
  resting(made, "a", "1");
  made.desk.tracker.canceling(made.desk.tracker.get("a")!, true);
  made.desk.tracker.apply(
    update("a", "partiallyFilled", { id: "1", filled: "1", cost: "100", time: 2, fills: [fill("f1", "1")] }),
  );
  made.desk.tracker.apply(update("a", "canceled", { id: "1", filled: "1", cost: "100", time: 3, reason: "swept" }));
  assert.is(seen.length, 5);
  for (const [order, before] of seen) assert.is(JSON.stringify(order), before);
  made.close();
});

// ── fills that nobody tells ────────────────────────────────────────────────────────────────────────────────────────

test("fills that are on no list are given up after a minute of reading it, once, and never made up", async () => {
  const made = await bench();
  const tracked = made.desk.tracker.begin(symbol, {
    clientOrderId: "a",
    side: "buy",
    type: "market",
    amount: decimal(2),
  });
  made.script.always("fetchFills", [fill("f1", "0.5")]);
  let done: Order | undefined;
  tracked.done.then((order) => (done = order));
  made.desk.tracker.apply(update("a", "filled", { id: "1", filled: "2", cost: "200", time: 1 }));
  await made.clock.advance(59_000);
  assert.is(done, undefined);
  await made.clock.advance(15_000);
  assert.is(`${done?.status} ${done?.filled}`, "filled 2", "the venue's word stands");
  assert.equal(tracked.fills.map(({ id, amount }) => `${id} ${amount}`), ["f1 0.5"]);
  const errors = made.events.flatMap((event) => event.kind === "error" ? [event.error as VenueKitError] : []);
  assert.is(errors.length, 1);
  assert.match(errors[0]?.message ?? "", /0\.5 of 2 filled are accounted for/);
  assert.is(errors[0]?.clientOrderId, "a");
  assert.is(made.clock.pending, 0);
  const read = made.script.count("fetchFills");
  assert.ok(read >= 5, `${read}`);
  // Told all the same, a late fill is delivered, once.
  const fills: string[] = [];
  made.desk.tracker.watchFills().on(({ id }) => fills.push(id));
  made.desk.tracker.fill(fill("f2", "1.5"));
  made.desk.tracker.fill(fill("f2", "1.5"));
  assert.equal(fills, ["f2"]);
  assert.is(tracked.incomplete, false);
  made.close();
});

test("fills are not given up while the order lives, while reading them fails, or while there is news", async () => {
  const made = await bench();
  const tracked = made.desk.tracker.begin(symbol, {
    clientOrderId: "a",
    side: "buy",
    type: "limit",
    amount: decimal(2),
  });
  made.script.always("fetchFills", []);
  made.desk.tracker.apply(update("a", "partiallyFilled", { id: "1", filled: "1", cost: "100", time: 1 }));
  await made.clock.advance(300_000);
  assert.equal(errorsOf(made), []);
  made.script.always("fetchFills", () => new VenueUnavailable("later", { code: "503" }));
  made.desk.tracker.apply(update("a", "canceled", { id: "1", filled: "1", cost: "100", time: 2 }));
  await made.clock.advance(300_000);
  assert.is(tracked.settled, false);
  assert.ok(errorsOf(made).every((one) => one === "later"));
  made.script.always("fetchFills", [fill("f1", "0.5")]);
  await made.clock.advance(50_000);
  made.script.always("fetchFills", [fill("f1", "0.5"), fill("f2", "0.25")]);
  await made.clock.advance(50_000);
  assert.is(tracked.settled, false);
  await made.clock.advance(30_000);
  assert.is(tracked.settled, true);
  // More is told: what is missing counts again.
  made.desk.tracker.apply(update("a", "filled", { id: "1", filled: "2", cost: "200", time: 3 }));
  assert.is(tracked.settled, false);
  made.script.always("fetchFills", [fill("f1", "0.5"), fill("f2", "0.25"), fill("f3", "1.25")]);
  await made.clock.advance(10_000);
  assert.is(tracked.settled, true);
  assert.is(tracked.incomplete, false);
  made.close();
});

// ── venues without a deadline ──────────────────────────────────────────────────────────────────────────────────────

/** A desk whose venue takes writes however late they arrive. */
function unfenced({ desk }: Bench): Desk {
  const { writeDeadline: _, ...adapter } = desk.adapter;
  return { ...desk, adapter: adapter as Adapter };
}

test("without a deadline nothing proves absence: unknown, visible, and adopted when it appears", async () => {
  const made = await bench();
  made.script.next("create", lost());
  made.script.always("fetchOrder", notFound);
  await rejection(orders(unfenced(made), made.entry).createOrder(limit));
  await made.clock.advance(24 * 3_600_000 / 100);
  assert.is(stateOf(made), "unknown 0");
  assert.is(made.desk.tracker.unsettled().length, 1);
  made.script.always("fetchOrder", update("a", "open", { id: "1" }));
  await made.clock.advance(5_000);
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("without a deadline a lost cancel may come at any time: canceling, until another one is answered", async () => {
  const made = await bench();
  resting(made, "a", "1");
  const desk = unfenced(made);
  made.script.next("cancel", lost(), update("a", "canceled", { id: "1", filled: "0", time: 5 }));
  made.script.always("fetchOrder", update("a", "open", { id: "1", filled: "0", time: 1 }));
  await rejection(orders(desk, made.entry).cancelOrder({ symbol, clientOrderId: "a" }));
  await made.clock.advance(300_000);
  assert.is(stateOf(made), "canceling 0");
  assert.is((await orders(desk, made.entry).cancelOrder({ symbol, clientOrderId: "a" })).status, "canceled");
  await made.clock.advance(10_000);
  assert.is(made.clock.pending, 0);
  made.close();
});

test("a duplicate that could not be read does not keep a later cancel from being decided", async () => {
  const made = await bench();
  made.script.next("create", duplicate());
  made.script.next("fetchOrder", notFound());
  await rejection(orders(made.desk, made.entry).createOrder(limit));
  made.desk.tracker.apply(update("a", "open", { id: "1", filled: "0", time: 1 }));
  made.script.next("cancel", lost());
  made.script.always("fetchOrder", update("a", "open", { id: "1", filled: "0", time: 1 }));
  await rejection(orders(made.desk, made.entry).cancelOrder({ symbol, clientOrderId: "a" }));
  await made.clock.advance(30_000);
  assert.is(stateOf(made), "open 0");
  made.close();
});

// ── amendments ─────────────────────────────────────────────────────────────────────────────────────────────────────

test("a replacement that was half done: the old order is canceled, the new one refused, and both are known", async () => {
  const made = await bench();
  resting(made, "a", "1");
  const refusal = new InsufficientFunds("no", { code: "-2010" });
  made.script.next("replaceUnfilled", {
    canceled: update("a", "canceled", { id: "1", filled: "0", time: 2 }),
    created: refusal,
  });
  assert.is(
    await rejection(amends(made.desk, made.entry).amendOrder({ symbol, clientOrderId: "a", price: "99" })),
    refusal,
  );
  const created = (made.script.calls[0]?.args[2] as Ticket).clientOrderId;
  assert.equal([stateOf(made), stateOf(made, created)], ["canceled 0", "rejected 0"]);
  assert.is(refusal.clientOrderId, created);
  assert.is(made.clock.pending, 0, "nothing is left to ask");
  made.close();
});

test("a replacement without an answer of which the stream has told is done", async () => {
  const made = await bench();
  resting(made, "a", "1");
  made.script.next("replaceUnfilled", (_market: unknown, _old: Order, { clientOrderId }: Ticket) => {
    made.desk.tracker.apply(update("a", "canceled", { id: "1", filled: "0", time: 2 }));
    made.desk.tracker.apply(update(clientOrderId, "open", { id: "2", filled: "0", time: 2 }));
    return lost();
  });
  const order = await amends(made.desk, made.entry).amendOrder({ symbol, clientOrderId: "a", price: "99" });
  assert.equal([order.id, order.status, stateOf(made)], ["2", "open", "canceled 0"]);
  await made.clock.advance(30_000);
  assert.is(made.script.calls.length, 1);
  made.close();
});

test("where the look after a refused replacement fails, the old order is asked for until there is an answer", async () => {
  const made = await bench();
  resting(made, "a", "1");
  made.script.next("replaceUnfilled", new InsufficientFunds("no", { code: "-2010" }));
  made.script.next("fetchOrder", new VenueUnavailable("later", { code: "503" }), notFound());
  made.script.next("fetchOrder", update("a", "canceled", { id: "1", filled: "0", time: 2 }));
  await rejection(amends(made.desk, made.entry).amendOrder({ symbol, clientOrderId: "a", price: "99" }));
  await made.clock.advance(5_000);
  assert.is(stateOf(made), "canceled 0");
  made.close();
});

// ── errors ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const code = { code: "1" };
const failures: readonly (() => Error)[] = [
  () => new ValidationError("x", "is wrong"),
  () => new TransportError("timeout", "no answer", true),
  () => new TransportError("aborted", "not sent", false),
  () => new SchemaError("0", "a", "b"),
  lost,
  ...[
    VenueError,
    AuthenticationError,
    PermissionError,
    ClockSkewError,
    RateLimited,
    VenueUnavailable,
    InsufficientFunds,
    InvalidOrder,
    OrderNotFound,
    DuplicateOrder,
    OrderRejected,
  ].map((Class) => () => new Class("no", code)),
  () => new TypeError("a bug"),
  () => new VenueKitError("could not be signed"),
];

test("every error of a write names its order, whatever fails in it and after it", async () => {
  const writes: Readonly<Record<string, readonly [string, (made: Bench) => Promise<unknown>]>> = {
    create: ["create", ({ desk, entry }) => orders(desk, entry).createOrder({ ...limit, clientOrderId: "new" })],
    cancel: ["cancel", ({ desk, entry }) => orders(desk, entry).cancelOrder({ symbol, id: "1" })],
    amend: ["amend", ({ desk, entry }) => amends(desk, entry).amendOrder({ symbol, id: "1", amount: "1" })],
    replace: [
      "replaceUnfilled",
      ({ desk, entry }) => amends(desk, entry).amendOrder({ symbol, id: "1", price: "99" }),
    ],
    "replace in two": [
      "cancel",
      ({ desk, entry }) => {
        desk.tracker.apply(update("a", "partiallyFilled", { id: "1", filled: "1", time: 2, fills: [fill("f", "1")] }));
        return amends(desk, entry).amendOrder({ symbol, id: "1", price: "99" });
      },
    ],
    "batch of creates": [
      "create",
      async ({ desk }) => {
        const [one] = await batchOrders(desk).createOrders([{ ...limit, clientOrderId: "new" }]);
        throw (one as { error: unknown }).error;
      },
    ],
    "batch of cancels": [
      "cancel",
      async ({ desk }) => {
        const [one] = await batchOrders(desk).cancelOrders([{ symbol, id: "1" }]);
        throw (one as { error: unknown }).error;
      },
    ],
  };
  let checked = 0;
  for (const [name, [call, write]] of Object.entries(writes)) {
    for (const failure of failures) {
      // The question that some of them ask next fails as well, in each way.
      for (const again of failures) {
        const made = await bench();
        resting(made, "a", "1");
        made.script.next(call, failure());
        made.script.always("fetchOrder", again);
        made.script.always("fetchOpenOrders", []);
        const error = await rejection(write(made)) as VenueKitError;
        const text = `${name}: ${failure().name}, then ${again().name}: ${error.name}`;
        const created = call === "replaceUnfilled" ? (made.script.calls[0]?.args[2] as Ticket).clientOrderId : "";
        assert.instance(error, VenueKitError, text);
        assert.ok(["a", "new", created].includes(error.clientOrderId ?? "none"), text);
        // No failure ends an order that rests.
        assert.ok(["open", "canceling", "partiallyFilled"].includes(stateOf(made).split(" ")[0] ?? ""), text);
        made.close();
        checked++;
      }
    }
  }
  assert.is(checked, 7 * failures.length ** 2);
});

test("what refuses an order before it is sent names it too", async () => {
  const made = await bench();
  const { desk, entry } = made;
  resting(made, "a", "1");
  const errors = [
    await rejection(orders(desk, entry).createOrder({ ...limit, amount: "0", clientOrderId: "new" })),
    await rejection(orders(desk, entry).createOrder({ ...limit, clientOrderId: "a" })),
    await rejection(amends(desk, entry).amendOrder({ symbol, id: "1", amount: "0" })),
    await rejection(
      orders({ ...desk, session: { ...desk.session, keys: undefined } }, entry).cancelOrder({ symbol, id: "1" }),
    ),
  ];
  made.close();
  errors.push(await rejection(orders(desk, entry).createOrder({ ...limit, clientOrderId: "late" })));
  errors.push(await rejection(orders(desk, entry).createOrder({ ...limit, clientOrderId: "later" })));
  assert.equal(errors.map((error) => (error as VenueKitError).clientOrderId), ["new", "a", "a", "a", "late", "later"]);
});

test.run();
