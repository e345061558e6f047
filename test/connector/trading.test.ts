import * as assert from "uvu/assert";
import { batchOrders } from "../../src/connector/orders/batches.ts";
import { orders, quoteOrders, triggerOrders } from "../../src/connector/orders/trading.ts";
import type { CallContext } from "../../src/core/call.ts";
import { Deadline } from "../../src/core/deadline.ts";
import { decimal } from "../../src/core/decimal.ts";
import {
  DuplicateOrder,
  InsufficientFunds,
  OrderNotFound,
  OutcomeUnknown,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
  VenueUnavailable,
} from "../../src/core/errors.ts";
import type { LimitOrder, NewOrder, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, deferred, fill, market, rejection, text, update, writeDeadline } from "./desk.support.ts";

const test = suite("connector/trading");

const symbol = "BTC/USDT";
const limit: LimitOrder = { symbol, side: "buy", type: "limit", amount: "1", price: "100", clientOrderId: "a" };

const unknown = new OutcomeUnknown("no answer in time; the request may have been carried out");
const notFound = (): OrderNotFound => new OrderNotFound("Unknown order sent.", { code: "-2011" });

function stateOf({ desk }: Bench, clientOrderId = "a"): string {
  const state = desk.tracker.get(clientOrderId)?.state;
  return state ? `${state.status} ${state.filled}` : "none";
}

/** Places the order that most tests are about. */
async function resting(made: Bench): Promise<void> {
  made.script.next("create", update("a", "open", { id: "1", filled: "0", cost: "0", time: 1 }));
  await orders(made.desk, made.entry).createOrder(limit);
}

test("an order is tracked before it is sent, sent once, and becomes what the answer says", async () => {
  const made = await bench();
  const { desk, entry, script } = made;
  script.next("create", (_market: unknown, ticket: Ticket) => {
    assert.is(stateOf(made), "pending 0", "tracked before anything is sent");
    assert.is(
      `${ticket.clientOrderId} ${ticket.side} ${ticket.type} ${ticket.amount} ${ticket.price} ${ticket.timeInForce}`,
      "a buy limit 1 100 GTC",
    );
    return update("a", "partiallyFilled", {
      id: "1",
      filled: "0.5",
      cost: "50",
      time: 1,
      fills: [fill("f1", "0.5", { clientOrderId: "a" })],
    });
  });
  const tracked = await orders(desk, entry).createOrder(limit);
  assert.is(tracked, desk.tracker.get("a") as never);
  assert.is(stateOf(made), "partiallyFilled 0.5");
  assert.equal(tracked.fills.map(({ id }) => id), ["f1"]);
  assert.is(script.count("create"), 1);
  const [sentMarket, , context] = script.calls[0]?.args as [{ id: string }, Ticket, Record<string, unknown>];
  assert.is(sentMarket.id, "BTCUSDT");
  const { within: _, ...others } = context;
  assert.equal(others, { clientOrderId: "a", priority: "create" });
  made.close();
});

test("the client order id is there at once, made where none is given", async () => {
  const made = await bench();
  const { desk, entry, script } = made;
  const answer = deferred();
  script.next("create", () => answer.promise);
  const { clientOrderId: _, ...without } = limit;
  const sent = orders(desk, entry).createOrder(without);
  assert.match(sent.clientOrderId, /^id\d+$/);
  assert.is(sent.clientOrderId.length, 24);
  assert.is(stateOf(made, sent.clientOrderId), "pending 0");
  answer.resolve(update(sent.clientOrderId, "open", { id: "1" }));
  assert.is((await sent).clientOrderId, sent.clientOrderId);
  made.close();
});

test("options of the call reach the venue, and one limit holds for all its requests", async () => {
  const made = await bench();
  const { desk, entry, script } = made;
  const controller = new AbortController();
  const ends: boolean[] = [];
  script.next("create", () => {
    const { within } = script.calls[0]?.args[2] as { within: Deadline };
    ends.push(within.aborted);
    controller.abort(new Error("enough"));
    ends.push(within.aborted);
    return update("a", "open", { id: "1" });
  });
  await orders(desk, entry).createOrder({ ...limit, signal: controller.signal });
  assert.equal(ends, [false, true]);
  script.next("create", async () => {
    const { within } = script.calls[1]?.args[2] as { within: Deadline };
    await made.clock.advance(76);
    ends.push(within.aborted);
    await made.clock.advance(1);
    ends.push(within.aborted);
    return update("timed", "open", { id: "2" });
  });
  await orders(desk, entry).createOrder({ ...limit, clientOrderId: "timed", timeout: 77 });
  assert.equal(ends, [false, true, false, true]);

  script.next("cancel", () => {
    throw new OrderNotFound("no such order", { code: "-2011" });
  });
  script.next("fetchOrder", () => update("a", "canceled", { id: "1" }));
  await orders(desk, entry).cancelOrder({ symbol: limit.symbol, clientOrderId: "a" });
  const [, , first, second] = script.calls.map(({ args }) => (args[2] as CallContext).within);
  assert.instance(first, Deadline);
  assert.is(first, second);
  made.close();
});

test("an order, and a cancel, are sent before their calls return", async () => {
  const made = await bench();
  const { desk, entry, script } = made;
  const answer = deferred();
  script.next("create", () => answer.promise);
  const sent = orders(desk, entry).createOrder(limit);
  assert.is(script.count("create"), 1);
  answer.resolve(update("a", "open", { id: "1" }));
  await sent;
  script.next("cancel", () => update("a", "canceled", { id: "1" }));
  const canceled = orders(desk, entry).cancelOrder({ symbol: limit.symbol, clientOrderId: "a" });
  assert.is(script.count("cancel"), 1);
  await canceled;
  made.close();
});

test("what breaks a rule is not tracked and not sent", async () => {
  const made = await bench({ markets: [market(), market({ symbol: "ETH/USDT", id: "ETHUSDT", status: "halted" })] });
  const { desk, entry, script } = made;
  const all = orders(desk, entry);
  const wrong: readonly object[] = [
    { price: "100.001" },
    { amount: "0" },
    { amount: "x" },
    { amount: "0.001" },
    { side: "long" },
    { symbol: "XRP/USDT" },
    { symbol: "ETH/USDT" },
    { timeInForce: "GTD" },
  ];
  for (const change of wrong) {
    const sent = all.createOrder({ ...limit, ...change } as NewOrder);
    const error = await rejection(sent);
    assert.instance(error, ValidationError, JSON.stringify(change));
    assert.is((error as ValidationError).clientOrderId, "a", "carried by every error");
    assert.is((error as ValidationError).operation, "createOrder");
    assert.is(sent.clientOrderId, "a");
  }
  const quote = quoteOrders(desk).createQuoteOrder({ symbol, side: "buy", quoteAmount: "1", clientOrderId: "a" });
  assert.instance(await rejection(quote), ValidationError);
  const trigger = triggerOrders(desk).createTriggerOrder({
    symbol,
    side: "buy",
    trigger: "stop",
    triggerPrice: "0.001",
    amount: "1",
    clientOrderId: "a",
  });
  assert.instance(await rejection(trigger), ValidationError);
  assert.is(desk.tracker.get("a"), undefined);
  assert.equal(desk.tracker.unsettled(), []);
  assert.equal(script.calls, []);
  made.close();
});

test("without credentials nothing is sent", async () => {
  const made = await bench({ credentials: false });
  const all = orders(made.desk, made.entry);
  for (const call of [all.createOrder(limit), all.cancelOrder({ symbol, clientOrderId: "a" })]) {
    assert.is((await rejection(call) as ValidationError).field, "credentials");
  }
  assert.equal(made.script.calls, []);
  made.close();
});

test("an id that is taken is refused here, and the first order stays as it is", async () => {
  const made = await bench();
  await resting(made);
  const error = await rejection(orders(made.desk, made.entry).createOrder(limit));
  assert.is((error as ValidationError).field, "clientOrderId");
  assert.is(made.script.count("create"), 1);
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("market orders by quote, and trigger orders", async () => {
  const made = await bench();
  const { desk, script } = made;
  script.next(
    "create",
    update("q", "filled", { id: "1", amount: "0.1", filled: "0.1", cost: "9.9", fills: [fill("f", "0.1")] }),
    update("t", "open", { id: "2" }),
  );
  const bought = await quoteOrders(desk).createQuoteOrder({ symbol, side: "buy", quoteAmount: 10, clientOrderId: "q" });
  assert.is(text(bought.state.quoteAmount), "10");
  assert.is((await bought.done).status, "filled");
  const stop = await triggerOrders(desk).createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "90.005",
    amount: "1",
    quantize: true,
    clientOrderId: "t",
  });
  assert.is(`${stop.state.type} ${text(stop.state.triggerPrice)}`, "stop 90.01");
  made.close();
});

test("the venue's no ends the order", async () => {
  const made = await bench();
  const refusal = new InsufficientFunds("Account has insufficient balance.", { code: "-2010" });
  made.script.next("create", refusal);
  const sent = orders(made.desk, made.entry).createOrder(limit);
  assert.is(await rejection(sent), refusal);
  const tracked = made.desk.tracker.get("a");
  assert.is(`${tracked?.state.status}: ${tracked?.state.reason}`, "rejected: Account has insufficient balance.");
  assert.is((await tracked?.done)?.status, "rejected");
  await made.clock.advance(60_000);
  assert.is(made.script.calls.length, 1, "and nothing is asked");
  made.close();
});

test("what was not sent is refused", async () => {
  const made = await bench();
  const error = new TransportError("aborted", "aborted", false);
  made.script.next("create", error);
  assert.is(await rejection(orders(made.desk, made.entry).createOrder(limit)), error);
  assert.is(`${stateOf(made)} ${made.desk.tracker.get("a")?.state.reason}`, "rejected 0 not sent");
  made.close();
});

test("an unknown outcome keeps the order, and questions after the deadline prove that it never arrived", async () => {
  const made = await bench();
  const { desk, entry, script, clock } = made;
  script.next("create", unknown);
  script.always("fetchOrder", notFound);
  const sentAt = clock.monotonic();
  assert.is(await rejection(orders(desk, entry).createOrder(limit)), unknown);
  assert.is(stateOf(made), "unknown 0");
  assert.is(desk.tracker.unsettled().length, 1);
  await clock.advance(writeDeadline);
  assert.is(stateOf(made), "unknown 0", "not before the request is refused on arrival");
  await clock.advance(60_000);
  assert.is(stateOf(made), "rejected 0");
  const proving = script.named("fetchOrder").slice(-2).map(({ at }) => at - sentAt);
  const provable = writeDeadline + desk.session.time.error;
  assert.ok((proving[0] ?? 0) > provable && (proving[1] ?? 0) - (proving[0] ?? 0) >= 1_000, `${proving}`);
  assert.is((script.named("fetchOrder")[0]?.args[1] as { clientOrderId: string }).clientOrderId, "a");
  assert.is(script.count("create"), 1, "one intent, one request");
  made.close();
});

test("an unknown outcome of an order that did arrive is adopted", async () => {
  const made = await bench();
  const { desk, entry, script, clock } = made;
  script.next("create", unknown);
  script.next(
    "fetchOrder",
    new TransportError("status", "502", true),
    notFound(),
    update("a", "filled", { id: "1", filled: "1", cost: "99", time: 5 }),
  );
  script.next("fetchFills", [fill("f1", "1")]);
  assert.is(await rejection(orders(desk, entry).createOrder(limit)), unknown);
  const done = desk.tracker.get("a")?.done;
  await clock.advance(5_000);
  assert.is((await done)?.status, "filled");
  assert.equal(desk.tracker.get("a")?.fills.map(({ id }) => id), ["f1"]);
  assert.is(script.count("create"), 1);
  made.close();
});

test("without a measured clock the proof waits longer", async () => {
  const made = await bench();
  const { desk, entry, script, clock } = made;
  desk.session.time.reset();
  script.next("create", unknown);
  script.always("fetchOrder", notFound);
  await rejection(orders(desk, entry).createOrder(limit));
  await clock.advance(60_000 + writeDeadline);
  assert.is(stateOf(made), "unknown 0");
  await clock.advance(20_000);
  assert.is(stateOf(made), "rejected 0");
  made.close();
});

test("an error that is no answer leaves the outcome open, whatever its class", async () => {
  const failures = [
    new TransportError("status", "HTTP 408 without the venue's own error", true, { status: 408 }),
    new SchemaError("0.price", "a decimal", "NaN"),
    new RangeError("not a decimal number"),
    new TypeError("a bug in reading the answer"),
  ];
  for (const failure of failures) {
    const made = await bench();
    made.script.next("create", failure);
    const error = await rejection(orders(made.desk, made.entry).createOrder(limit));
    assert.instance(error, OutcomeUnknown, failure.name);
    assert.is((error as OutcomeUnknown).clientOrderId, "a");
    assert.is((error as OutcomeUnknown).cause, failure);
    assert.is(stateOf(made), "unknown 0", failure.name);
    made.script.next("fetchOrder", update("a", "open", { id: "1" }));
    await made.clock.advance(200);
    assert.is(stateOf(made), "open 0");
    made.close();
  }
});

test("the stream's word that comes before the answer counts, whatever the answer is", async () => {
  const answers: readonly unknown[] = [
    unknown,
    new TransportError("status", "HTTP 502", true),
    new VenueUnavailable("-1001", { code: "-1001" }),
    update("a", "open", { id: "1", filled: "0", cost: "0", time: 1 }),
  ];
  for (const answer of answers) {
    const made = await bench();
    const { desk, entry, script } = made;
    script.next("create", () => {
      desk.tracker.apply(update("a", "filled", { id: "1", filled: "1", cost: "99", time: 2, fills: [fill("f", "1")] }));
      return answer;
    });
    const tracked = await orders(desk, entry).createOrder(limit);
    assert.is(`${tracked.state.status} ${tracked.state.filled}`, "filled 1");
    assert.is((await tracked.done).status, "filled");
    await made.clock.advance(60_000);
    assert.is(script.calls.length, 1, "nothing more is asked");
    made.close();
  }
});

test("a refusal that the stream told first is still an error", async () => {
  const made = await bench();
  const refusal = new InsufficientFunds("Account has insufficient balance.", { code: "-2010" });
  made.script.next("create", () => {
    made.desk.tracker.apply(update("a", "rejected", { time: 1, reason: "INSUFFICIENT_BALANCES" }));
    return refusal;
  });
  assert.is(await rejection(orders(made.desk, made.entry).createOrder(limit)), refusal);
  assert.is(made.desk.tracker.get("a")?.state.reason, "INSUFFICIENT_BALANCES");
  made.close();
});

test("a duplicate id means that an earlier request was accepted: the order is adopted", async () => {
  const made = await bench();
  const { desk, entry, script } = made;
  script.next("create", new DuplicateOrder("Duplicate order sent.", { code: "-2010" }));
  script.next(
    "fetchOrder",
    update("a", "partiallyFilled", {
      id: "9",
      side: "buy",
      type: "limit",
      amount: "1.0",
      price: decimal("100.00"),
      filled: "0.5",
      cost: "50",
      fills: [fill("f", "0.5", { orderId: "9" })],
    }),
  );
  const tracked = await orders(desk, entry).createOrder(limit);
  assert.is(`${tracked.state.id} ${tracked.state.status} ${tracked.state.filled}`, "9 partiallyFilled 0.5");
  assert.is(script.count("create"), 1);
  await made.clock.advance(60_000);
  assert.is(script.count("fetchOrder"), 1);
  made.close();
});

test("a duplicate that cannot be read yet is never called absent", async () => {
  const made = await bench();
  const { desk, entry, script, clock } = made;
  const duplicate = new DuplicateOrder("Duplicate order sent.", { code: "-2010" });
  script.next("create", duplicate);
  script.always("fetchOrder", notFound);
  const error = await rejection(orders(desk, entry).createOrder(limit)) as OutcomeUnknown;
  assert.instance(error, OutcomeUnknown, "the caller is not told of a refusal either");
  assert.is((error.cause as Error).cause, duplicate);
  assert.is(error.clientOrderId, "a");
  await clock.advance(300_000);
  assert.is(stateOf(made), "unknown 0");
  script.next("fetchOrder", update("a", "open", { id: "9" }));
  await clock.advance(5_000);
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("a duplicate of another order is a refusal of this one", async () => {
  for (const other of [{ side: "sell" }, { amount: "2" }, { price: decimal(99) }, { type: "market" }] as const) {
    const made = await bench();
    const { desk, entry, script } = made;
    const duplicate = new DuplicateOrder("Duplicate order sent.", { code: "-2010" });
    script.next("create", duplicate);
    script.next("fetchOrder", update("a", "open", { id: "9", ...other }));
    assert.is(await rejection(orders(desk, entry).createOrder(limit)), duplicate);
    assert.is(stateOf(made), "rejected 0");
    await made.clock.advance(60_000);
    assert.is(script.count("fetchOrder"), 1);
    made.close();
  }
});

test("a cancel's answer is the order as it ended", async () => {
  const made = await bench();
  await resting(made);
  const { desk, entry, script } = made;
  script.next("cancel", (_market: unknown, ref: { id?: string; clientOrderId?: string }) => {
    assert.is(stateOf(made), "canceling 0");
    assert.is(`${ref.id} ${ref.clientOrderId}`, "1 a");
    return update("a", "canceled", { id: "1", filled: "0", time: 2 });
  });
  const order = await orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" });
  assert.is(order.status, "canceled");
  assert.is((script.named("cancel")[0]?.args[2] as { priority: string }).priority, "cancel");
  const again = await orders(desk, entry).cancelOrder({ symbol, id: "1" });
  assert.is(again.status, "canceled");
  assert.is(script.count("cancel"), 1, "what is over is not canceled again");
  made.close();
});

test("a cancel that finds nothing asks for the order first: it was filled", async () => {
  const made = await bench();
  await resting(made);
  const { desk, entry, script } = made;
  script.next("cancel", notFound());
  script.next("fetchOrder", update("a", "filled", { id: "1", filled: "1", cost: "100", time: 2 }));
  script.next("fetchFills", [fill("f1", "1")]);
  const order = await orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" });
  assert.is(order.status, "filled");
  assert.equal(script.calls.map(({ name }) => name), ["create", "cancel", "fetchOrder"]);
  await made.clock.advance(200);
  assert.equal(desk.tracker.get("a")?.fills.map(({ id }) => id), ["f1"]);
  made.close();
});

test("a cancel that finds nothing of an order that rests nevertheless is an error, and the order lives", async () => {
  const made = await bench();
  await resting(made);
  const error = notFound();
  made.script.next("cancel", error);
  made.script.next("fetchOrder", update("a", "open", { id: "1", filled: "0", time: 1 }));
  assert.is(await rejection(orders(made.desk, made.entry).cancelOrder({ symbol, clientOrderId: "a" })), error);
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("a resting order that neither cancel nor question finds is not ended, and is looked for", async () => {
  const made = await bench();
  await resting(made);
  const { desk, entry, script, clock } = made;
  const error = notFound();
  script.next("cancel", error);
  script.next("fetchOrder", notFound(), notFound(), update("a", "canceled", { id: "1", filled: "0", time: 2 }));
  assert.is(await rejection(orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" })), error);
  assert.is(stateOf(made), "open 0");
  await clock.advance(5_000);
  assert.is(stateOf(made), "canceled 0");
  assert.is(script.count("fetchOrder"), 3);
  made.close();
});

test("a cancel that finds nothing, and a question that fails: the question's error", async () => {
  const made = await bench();
  await resting(made);
  const { desk, entry, script, clock } = made;
  const failure = new TransportError("timeout", "no answer in time", true);
  script.next("cancel", notFound());
  script.next(
    "fetchOrder",
    failure,
    update("a", "filled", { id: "1", filled: "1", cost: "1", time: 2, fills: [fill("f", "1")] }),
  );
  assert.is(await rejection(orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" })), failure);
  await clock.advance(1_000);
  assert.is(stateOf(made), "filled 1");
  made.close();
});

test("the stream's word between cancel and question is the result", async () => {
  const made = await bench();
  await resting(made);
  const { desk, entry, script } = made;
  script.next("cancel", notFound());
  script.next("fetchOrder", () => {
    desk.tracker.apply(update("a", "canceled", { id: "1", filled: "0", time: 3 }));
    return notFound();
  });
  const order = await orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" });
  assert.is(order.status, "canceled");
  made.close();
});

test("a refused cancel leaves the order as it was", async () => {
  const made = await bench();
  await resting(made);
  const refusal = new RateLimited("Too many requests.", { code: "-1003" });
  made.script.next("cancel", refusal);
  assert.is(await rejection(orders(made.desk, made.entry).cancelOrder({ symbol, clientOrderId: "a" })), refusal);
  assert.is(stateOf(made), "open 0");
  await made.clock.advance(60_000);
  assert.is(made.script.count("fetchOrder"), 0);
  made.close();
});

test("a cancel of unknown outcome is resolved by asking, both ways", async () => {
  for (const carriedOut of [true, false]) {
    for (const failure of [unknown, new TypeError("a bug in reading the answer")]) {
      const made = await bench();
      await resting(made);
      const { desk, entry, script, clock } = made;
      script.next("cancel", failure);
      script.always("fetchOrder", update("a", carriedOut ? "canceled" : "open", { id: "1", filled: "0", time: 1 }));
      const error = await rejection(orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" }));
      assert.instance(error, OutcomeUnknown);
      assert.is(stateOf(made), "canceling 0");
      await clock.advance(writeDeadline);
      assert.is(stateOf(made), carriedOut ? "canceled 0" : "canceling 0");
      await clock.advance(20_000);
      assert.is(stateOf(made), carriedOut ? "canceled 0" : "open 0");
      assert.is(script.count("cancel"), 1);
      made.close();
    }
  }
});

test("an order that is unknown and is canceled is neither resting nor ended without evidence", async () => {
  const made = await bench();
  const { desk, entry, script, clock } = made;
  script.next("create", unknown);
  script.always("fetchOrder", notFound);
  script.next("cancel", notFound());
  await rejection(orders(desk, entry).createOrder(limit));
  assert.instance(await rejection(orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" })), OrderNotFound);
  assert.is(stateOf(made), "unknown 0");
  await clock.advance(writeDeadline);
  assert.is(stateOf(made), "unknown 0");
  await clock.advance(60_000);
  assert.is(stateOf(made), "rejected 0", "its absence is proved in the end");
  made.close();
});

test("canceling an order that is on its way does not hide what becomes of it", async () => {
  const refusal = new InsufficientFunds("no", { code: "-2010" });
  const cases: readonly [unknown, unknown, string, string][] = [
    // cancel, create, state after both, createOrder's outcome
    [notFound(), refusal, "rejected 0", "InsufficientFunds"],
    [notFound(), unknown, "unknown 0", "OutcomeUnknown"],
    [unknown, refusal, "rejected 0", "InsufficientFunds"],
    [unknown, unknown, "unknown 0", "OutcomeUnknown"],
    [unknown, update("a", "open", { id: "1", time: 1 }), "open 0", "resolved"],
    [
      update("a", "canceled", { id: "1", time: 2 }),
      update("a", "open", { id: "1", time: 1 }),
      "canceled 0",
      "resolved",
    ],
    [update("a", "canceled", { id: "1", time: 2 }), unknown, "canceled 0", "resolved"],
  ];
  for (const [canceled, created, state, result] of cases) {
    const made = await bench();
    const { desk, entry, script } = made;
    const answer = deferred();
    script.next("create", () => answer.promise);
    script.next("cancel", canceled);
    script.always("fetchOrder", notFound);
    const all = orders(desk, entry);
    const sent = all.createOrder(limit).then(() => "resolved", (error: Error) => error.name);
    await all.cancelOrder({ symbol, clientOrderId: "a" }).catch(() => {});
    answer.resolve(created);
    assert.is(await sent, result);
    assert.is(stateOf(made), state);
    made.close();
  }
});

test("an order that is still on its way is never proved absent", async () => {
  const made = await bench();
  const { desk, entry, script, clock } = made;
  const answer = deferred();
  script.next("create", () => answer.promise);
  script.next("cancel", unknown);
  script.always("fetchOrder", notFound);
  const sent = orders(desk, entry).createOrder(limit);
  await rejection(orders(desk, entry).cancelOrder({ symbol, clientOrderId: "a" }));
  await clock.advance(60_000);
  assert.is(stateOf(made), "pending 0");
  answer.resolve(update("a", "open", { id: "1" }));
  await sent;
  assert.is(stateOf(made), "open 0");
  made.close();
});

test("an order made elsewhere is canceled by its id, and becomes known", async () => {
  const made = await bench();
  const { desk, entry, script } = made;
  script.next("cancel", update("theirs", "canceled", { id: "55", side: "sell", filled: "0" }));
  const order = await orders(desk, entry).cancelOrder({ symbol, id: "55" });
  assert.is(`${order.status} ${order.external} ${order.clientOrderId}`, "canceled true theirs");
  script.next("cancel", unknown, notFound());
  script.next("fetchOrder", notFound());
  assert.is(await rejection(orders(desk, entry).cancelOrder({ symbol, id: "56" })), unknown);
  assert.instance(await rejection(orders(desk, entry).cancelOrder({ symbol, id: "57" })), OrderNotFound);
  assert.is(desk.tracker.unsettled().length, 0);
  made.close();
});

test("several cancels have an outcome each", async () => {
  const made = await bench();
  await resting(made);
  const { desk, script } = made;
  const refusal = new RateLimited("Too many requests.", { code: "-1003" });
  script.next("cancel", refusal, update("b", "canceled", { id: "2" }));
  const refs = [{ symbol, clientOrderId: "a" }, { symbol, id: "2" }, { symbol: "XRP/USDT", id: "3" }];
  const [one, two, three] = await batchOrders(desk).cancelOrders(refs, { timeout: 5 });
  assert.equal(one, { ref: refs[0], error: refusal });
  assert.is(two && "order" in two ? two.order.status : "", "canceled");
  assert.ok(three && "error" in three && three.error instanceof ValidationError);
  const limits = new Set(script.named("cancel").map(({ args }) => (args[2] as CallContext).within));
  assert.equal([...limits].map((limit) => limit instanceof Deadline), [true], "one time limit for all of them");
  made.close();
});

test("nothing is sent on a closed connector", async () => {
  const made = await bench();
  made.close();
  const error = await rejection(orders(made.desk, made.entry).createOrder(limit));
  assert.instance(error, TransportError);
  assert.is((error as TransportError).sent, false);
  assert.equal(made.script.calls, []);
});

test.run();
