import * as assert from "uvu/assert";
import { amends } from "../../src/connector/orders/amending.ts";
import type { CallContext } from "../../src/core/call.ts";
import { Deadline } from "../../src/core/deadline.ts";
import { type Decimal, decimal } from "../../src/core/decimal.ts";
import {
  InvalidOrder,
  OrderNotFound,
  OutcomeUnknown,
  TransportError,
  ValidationError,
  VenueError,
} from "../../src/core/errors.ts";
import type { Amendment, Order, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, deferred, fill, rejection, text, update, writeDeadline } from "./desk.support.ts";

const test = suite("connector/amending");

const symbol = "BTC/USDT";
const unknown = new OutcomeUnknown("no answer in time; the request may have been carried out");
const notFound = (): OrderNotFound => new OrderNotFound("Unknown order sent.", { code: "-2011" });
const refusal = (): VenueError => new VenueError("Order cancel-replace failed.", { code: "-2022" });

/** An order of 2 at 100 that rests, with this much filled. */
async function resting(made: Bench, filled: string = "0", more: Partial<Ticket> = {}): Promise<void> {
  made.desk.tracker.begin(symbol, {
    clientOrderId: "a",
    side: "buy",
    type: "limit",
    amount: decimal(2),
    price: decimal(100),
    timeInForce: "GTC",
    ...more,
  });
  made.desk.tracker.apply(
    update("a", filled === "0" ? "open" : "partiallyFilled", {
      id: "1",
      filled,
      cost: decimal(filled).times(100).toFixed(),
      time: 1,
      fills: filled === "0" ? [] : [fill("f1", filled)],
    }),
  );
  await made.settle();
}

function amend(made: Bench, change: Amendment): Promise<Order> {
  return amends(made.desk, made.entry).amendOrder({ symbol, clientOrderId: "a", ...change });
}

function stateOf(made: Bench, clientOrderId = "a"): string {
  const state = made.desk.tracker.get(clientOrderId)?.state;
  return state ? `${state.status} ${state.filled} of ${text(state.amount)} at ${text(state.price)}` : "none";
}

function names(made: Bench): string {
  return made.script.calls.map(({ name }) => name).join(" ");
}

/** The ticket of a `create`, or of a `replaceUnfilled`. */
function ticketOf(made: Bench, name: "create" | "replaceUnfilled", nth = 0): Ticket {
  return made.script.named(name)[nth]?.args[name === "create" ? 1 : 2] as Ticket;
}

test("what the venue can change in place is changed in place", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next("amend", update("a", "partiallyFilled", { id: "1", amount: "1", filled: "0.5", time: 2 }));
  const order = await amend(made, { amount: "1" });
  assert.is(`${order.clientOrderId} ${order.id} ${text(order.amount)} ${order.filled}`, "a 1 1 0.5");
  assert.is(names(made), "amend");
  const [, before, change, context] = made.script.calls[0]?.args as [unknown, Order, { amount: unknown }, object];
  assert.is(before.id, "1");
  assert.is(String(change.amount), "1");
  const { within, ...about } = context as CallContext;
  assert.equal(about, { clientOrderId: "a", priority: "create" });
  assert.instance(within, Deadline);
  made.close();
});

test("a look at an order that is not known here and its change share one time limit", async () => {
  const made = await bench();
  const { clock } = made;
  made.script.next("fetchOrder", () =>
    new Promise((found) => {
      clock.after(
        6_000,
        () =>
          found(
            update("a", "open", { id: "1", type: "limit", amount: "2", price: decimal(100), filled: "0", time: 2 }),
          ),
      );
    }));
  made.script.next("amend", (...args: unknown[]) => {
    const { within } = args[3] as { readonly within: Deadline };
    return new Promise((_, fail) => within.onAbort(() => fail(within.reason)));
  });
  let over = false;
  const error = rejection(amend(made, { amount: "1" })).finally(() => (over = true));
  await clock.advance(9_900);
  assert.is(names(made), "fetchOrder amend");
  assert.not(over);
  await clock.advance(200);
  assert.ok(over, "ten seconds for both");
  assert.instance(await error, OutcomeUnknown);
  made.close();
});

test("a change in place of unknown outcome: the order is looked at", async () => {
  for (const failure of [unknown, new TypeError("a bug in reading the answer")]) {
    const made = await bench();
    await resting(made);
    made.script.next("amend", failure);
    made.script.next("fetchOrder", update("a", "open", { id: "1", amount: "1", filled: "0", time: 2 }));
    const error = await rejection(amend(made, { amount: "1" }));
    assert.instance(error, OutcomeUnknown);
    await made.settle();
    assert.is(stateOf(made), "open 0 of 1 at 100");
    assert.is(names(made), "amend fetchOrder");
    made.close();
  }
});

test("a change in place that is refused changes nothing; one that finds no order looks what became of it", async () => {
  const made = await bench();
  await resting(made);
  const no = refusal();
  made.script.next("amend", no);
  assert.is(await rejection(amend(made, { amount: "1" })), no);
  await made.settle();
  assert.is(stateOf(made), "open 0 of 2 at 100");
  assert.is(names(made), "amend");
  const gone = notFound();
  made.script.next("amend", gone);
  made.script.next("fetchOrder", update("a", "canceled", { id: "1", filled: "0", time: 2 }));
  assert.is(await rejection(amend(made, { amount: "1" })), gone);
  await made.settle();
  assert.is(stateOf(made), "canceled 0 of 2 at 100");
  made.close();
});

test("an order of which nothing is filled is replaced in one request", async () => {
  const made = await bench();
  await resting(made);
  made.script.next("replaceUnfilled", (_market: unknown, old: Order, ticket: Ticket) => {
    assert.is(old.id, "1");
    assert.is(stateOf(made).split(" ")[0], "canceling");
    assert.is(stateOf(made, ticket.clientOrderId), "pending 0 of 3 at 101", "tracked before it is sent");
    return {
      canceled: update("a", "canceled", { id: "1", filled: "0", time: 2 }),
      created: update(ticket.clientOrderId, "open", { id: "2", filled: "0", time: 2 }),
    };
  });
  const order = await amend(made, { amount: "3", price: "101" });
  assert.is(`${order.id} ${order.status} ${text(order.amount)} ${text(order.price)}`, "2 open 3 101");
  assert.is.not(order.clientOrderId, "a");
  assert.is(stateOf(made), "canceled 0 of 2 at 100");
  const ticket = ticketOf(made, "replaceUnfilled");
  assert.is(`${ticket.side} ${ticket.type} ${ticket.timeInForce} ${ticket.postOnly}`, "buy limit GTC undefined");
  assert.is(names(made), "replaceUnfilled");
  made.close();
});

test("the new order is as post-only, and as immediate, as the old one", async () => {
  const made = await bench();
  await resting(made, "0", { postOnly: true });
  made.script.next("replaceUnfilled", refusal());
  made.script.next("fetchOrder", update("a", "open", { id: "1", time: 1 }));
  await rejection(amend(made, { price: "99" }));
  assert.is(ticketOf(made, "replaceUnfilled").postOnly, true);
  assert.is(ticketOf(made, "replaceUnfilled").timeInForce, undefined);
  made.close();
  const other = await bench();
  await resting(other, "0", { timeInForce: "IOC" });
  other.script.next("replaceUnfilled", refusal());
  other.script.next("fetchOrder", update("a", "open", { id: "1", time: 1 }));
  await rejection(amend(other, { price: "99" }));
  assert.is(ticketOf(other, "replaceUnfilled").timeInForce, "IOC");
  other.close();
});

test("a replacement that is refused: no new order, and what became of the old one is asked", async () => {
  for (const [found, state] of [["open", "open"], ["canceled", "canceled"]] as const) {
    const made = await bench();
    await resting(made);
    const no = refusal();
    made.script.next("replaceUnfilled", no);
    made.script.next("fetchOrder", update("a", found, { id: "1", filled: "0", time: 2 }));
    assert.is(await rejection(amend(made, { price: "101" })), no);
    await made.settle();
    assert.is(stateOf(made), `${state} 0 of 2 at 100`);
    const created = ticketOf(made, "replaceUnfilled").clientOrderId;
    assert.is(stateOf(made, created), "rejected 0 of 2 at 101");
    assert.is(made.desk.tracker.get(created)?.state.reason, "Order cancel-replace failed.");
    await made.clock.advance(60_000);
    assert.is(names(made), "replaceUnfilled fetchOrder");
    made.close();
  }
});

test("a replacement that was not sent leaves everything as it was", async () => {
  const made = await bench();
  await resting(made);
  const error = new TransportError("aborted", "aborted", false);
  made.script.next("replaceUnfilled", error);
  assert.is(await rejection(amend(made, { price: "101" })), error);
  assert.is(stateOf(made), "open 0 of 2 at 100");
  assert.is(stateOf(made, ticketOf(made, "replaceUnfilled").clientOrderId).split(" ")[0], "rejected");
  await made.clock.advance(60_000);
  assert.is(names(made), "replaceUnfilled");
  made.close();
});

test("a replacement of unknown outcome: both orders are asked for until each is known", async () => {
  const outcomes: readonly [string, readonly [OrderUpdate["status"], boolean], string, string][] = [
    ["done", ["canceled", true], "canceled", "open"],
    ["not done", ["open", false], "open", "rejected"],
    ["half done", ["canceled", false], "canceled", "rejected"],
  ];
  for (const failure of [unknown, new TypeError("a bug in reading the answer")]) {
    for (const [name, [old, exists], oldState, newState] of outcomes) {
      const made = await bench();
      await resting(made);
      made.script.next("replaceUnfilled", failure);
      made.script.always("fetchOrder", (_market: unknown, ref: Order) => {
        if (ref.clientOrderId === "a") return update("a", old, { id: "1", filled: "0", time: 2 });
        return exists ? update(ref.clientOrderId, "open", { id: "2", time: 2 }) : notFound();
      });
      const error = await rejection(amend(made, { price: "101" }));
      assert.instance(error, OutcomeUnknown, name);
      const created = ticketOf(made, "replaceUnfilled").clientOrderId;
      assert.is(made.desk.tracker.get(created)?.state.status, "unknown");
      assert.is(made.desk.tracker.get("a")?.state.status, "canceling");
      await made.clock.advance(writeDeadline - 100);
      assert.is(made.desk.tracker.get(created)?.state.status, exists ? "open" : "unknown", name);
      await made.clock.advance(60_000);
      assert.is(made.desk.tracker.get("a")?.state.status, oldState, name);
      assert.is(made.desk.tracker.get(created)?.state.status, newState, name);
      assert.is(made.script.count("replaceUnfilled"), 1);
      assert.is(made.script.count("create"), 0);
      made.close();
    }
  }
});

test("partly filled: canceled first, then a new order for exactly the rest", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next(
    "cancel",
    update("a", "canceled", { id: "1", filled: "0.7", cost: "70", time: 2, fills: [fill("f2", "0.2")] }),
  );
  made.script.next("create", (_market: unknown, ticket: Ticket) => {
    assert.is(stateOf(made).split(" ")[0], "canceled", "the old one is over before the new one is sent");
    return update(ticket.clientOrderId, "open", { id: "2", filled: "0", time: 3 });
  });
  const order = await amend(made, { price: "101" });
  assert.is(names(made), "cancel create");
  assert.is(`${order.id} ${text(order.amount)} ${text(order.price)}`, "2 1.3 101", "0.7 of 2 are filled");
  assert.is(stateOf(made), "canceled 0.7 of 2 at 100");
  made.close();
});

test("partly filled, with another amount: fills count against it", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next("cancel", update("a", "canceled", { id: "1", filled: "0.5", cost: "50", time: 2 }));
  made.script.next(
    "create",
    (_market: unknown, { clientOrderId }: Ticket) => update(clientOrderId, "open", { id: "2" }),
  );
  await amend(made, { amount: "3", price: "101" });
  assert.is(text(ticketOf(made, "create").amount), "2.5");
  made.close();
});

test("filled meanwhile: no new order", async () => {
  // Also where the changed order would have been larger than the old one.
  for (const change of [{ price: "101" }, { amount: "5", price: "101" }]) {
    const made = await bench();
    await resting(made, "0.5");
    made.script.next("cancel", notFound());
    made.script.next(
      "fetchOrder",
      update("a", "filled", { id: "1", filled: "2", cost: "200", time: 2, fills: [fill("f2", "1.5")] }),
    );
    const order = await amend(made, change);
    assert.is(`${order.clientOrderId} ${order.status}`, "a filled");
    assert.is(names(made), "cancel fetchOrder");
    made.close();
  }
});

test("filled beyond the changed amount: no new order", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next(
    "cancel",
    update("a", "canceled", { id: "1", filled: "1.2", cost: "120", time: 2, fills: [fill("f2", "0.7")] }),
  );
  const order = await amend(made, { amount: "1", price: "101" });
  assert.is(`${order.clientOrderId} ${order.status} ${order.filled}`, "a canceled 1.2");
  assert.is(names(made), "cancel");
  made.close();
});

test("canceled by somebody else meanwhile: nobody gets it back", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next("cancel", notFound());
  made.script.next("fetchOrder", update("a", "canceled", { id: "1", filled: "0.5", cost: "50", time: 2 }));
  const order = await amend(made, { price: "101" });
  assert.is(order.status, "canceled");
  assert.is(made.script.count("create"), 0);
  made.close();
});

test("two amendments at once make one new order", async () => {
  const made = await bench();
  await resting(made, "0.5");
  const canceled = update("a", "canceled", { id: "1", filled: "0.5", cost: "50", time: 2 });
  made.script.next("cancel", canceled, notFound());
  made.script.always("fetchOrder", canceled);
  made.script.always(
    "create",
    (_market: unknown, { clientOrderId }: Ticket) => update(clientOrderId, "open", { id: "2" }),
  );
  await Promise.all([amend(made, { price: "101" }), amend(made, { price: "102" })]);
  assert.is(made.script.count("create"), 1);
  made.close();
});

test("a cancel of unknown outcome, or refused, ends the amendment there", async () => {
  for (const failure of [unknown, refusal()]) {
    const made = await bench();
    await resting(made, "0.5");
    made.script.next("cancel", failure);
    made.script.always("fetchOrder", update("a", "canceled", { id: "1", filled: "0.5", time: 2 }));
    assert.is(await rejection(amend(made, { price: "101" })), failure);
    await made.clock.advance(60_000);
    assert.is(made.script.count("create"), 0, "also when it turns out that the cancel was carried out");
    made.close();
  }
});

test("a cancel that is only on its way places nothing", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next("cancel", update("a", "partiallyFilled", { id: "1", filled: "0.5", time: 2 }));
  made.script.always("query", update("a", "partiallyFilled", { id: "1", filled: "0.5", time: 2 }));
  made.script.always("fetchOrder", update("a", "partiallyFilled", { id: "1", filled: "0.5", time: 2 }));
  const refused = rejection(amend(made, { price: "101" }));
  await made.clock.advance(60_000);
  const error = await refused;
  assert.instance(error, OutcomeUnknown);
  assert.is((error as OutcomeUnknown).clientOrderId, "a");
  assert.not.ok(names(made).includes("create"), names(made));
  made.close();
});

test("a cancel's answer that does not tell what is filled is not relied on", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next("cancel", update("a", "canceled", { id: "1", time: 2 }));
  made.script.next("fetchOrder", update("a", "canceled", { id: "1", filled: "1.5", cost: "150", time: 2 }));
  made.script.next(
    "create",
    (_market: unknown, { clientOrderId }: Ticket) => update(clientOrderId, "open", { id: "2" }),
  );
  made.script.always("fetchFills", [fill("f1", "0.5"), fill("f2", "1")]);
  await amend(made, { price: "101" });
  assert.is(text(ticketOf(made, "create").amount), "0.5");
  made.close();
});

test("the new order's own outcome is the amendment's, and it is followed", async () => {
  const made = await bench();
  await resting(made, "0.5");
  made.script.next("cancel", update("a", "canceled", { id: "1", filled: "0.5", cost: "50", time: 2 }));
  made.script.next("create", unknown);
  made.script.next(
    "fetchOrder",
    (_market: unknown, { clientOrderId }: Order) => update(clientOrderId, "open", { id: "2" }),
  );
  assert.is(await rejection(amend(made, { price: "101" })), unknown);
  const created = ticketOf(made, "create").clientOrderId;
  await made.clock.advance(1_000);
  assert.is(stateOf(made, created), "open 0 of 1.5 at 101");
  assert.is(made.script.count("create"), 1);
  made.close();
});

test("a rest that the venue would not take is refused before the cancel", async () => {
  const made = await bench();
  await resting(made, "1.96");
  const error = await rejection(amend(made, { price: "101" }));
  assert.instance(error, ValidationError);
  assert.match((error as ValidationError).rule, /notional of 4\.04/);
  assert.is((error as ValidationError).clientOrderId, "a");
  assert.is(names(made), "");
  assert.is(stateOf(made).split(" ")[0], "partiallyFilled");
  made.close();
});

test("exposure never exceeds what was intended, whatever is filled when", async () => {
  // The old order is filled by 0.5 first and by `late` before the cancel reaches the venue; the amendment wants `amount`.
  for (let late = 0; late <= 15; late++) {
    for (const amount of ["1", "2", "3"]) {
      const made = await bench();
      await resting(made, "0.5");
      const filled = decimal("0.5").plus(decimal(late).div(10));
      const word = (status: OrderUpdate["status"]): OrderUpdate =>
        update("a", status, {
          id: "1",
          filled: filled.toFixed(),
          cost: filled.times(100).toFixed(),
          time: 2,
          fills: late === 0 ? [] : [fill("f2", filled.minus("0.5").toFixed())],
        });
      const full = filled.eq(2);
      made.script.next("cancel", full ? notFound() : word("canceled"));
      made.script.next("fetchOrder", word("filled"));
      made.script.always(
        "create",
        (_market: unknown, { clientOrderId }: Ticket) => update(clientOrderId, "open", { id: "2" }),
      );
      await amend(made, { amount, price: "101" });
      const created = made.script.named("create").map(({ args }) => (args[1] as Ticket).amount);
      assert.ok(created.length <= 1);
      const exposed = created.reduce<Decimal>((sum, one) => sum.plus(one ?? 0), filled);
      const most = filled.gt(amount) ? filled : decimal(amount);
      assert.ok(exposed.lte(most), `${filled} filled, ${amount} wanted, ${exposed} exposed`);
      if (!full) assert.is(exposed.toFixed(), most.toFixed(), "and is not below it either");
      made.close();
    }
  }
});

test("what cannot be amended is refused, and nothing is sent", async () => {
  const made = await bench();
  await resting(made, "0.5");
  const wrong: readonly [Amendment, string, RegExp][] = [
    [{}, "amount", /or a price/],
    [{ price: "100.001" }, "price", /tick size/],
    [{ amount: "1.0001" }, "amount", /lot size/],
    [{ amount: "0.01" }, "amount", /notional/],
    [{ amount: "0.5" }, "amount", /must be above what is filled, 0\.5/],
  ];
  for (const [change, field, rule] of wrong) {
    const error = await rejection(amend(made, change)) as ValidationError;
    assert.instance(error, ValidationError);
    assert.is(error.field, field);
    assert.match(error.rule, rule);
  }
  made.desk.tracker.apply(update("a", "canceled", { id: "1", filled: "0.5", time: 3 }));
  assert.match((await rejection(amend(made, { price: "99" })) as ValidationError).rule, /is canceled/);
  made.desk.tracker.begin(symbol, { clientOrderId: "m", side: "buy", type: "market", amount: decimal(1) });
  const market = amends(made.desk, made.entry).amendOrder({ symbol, clientOrderId: "m", amount: "2" });
  assert.match((await rejection(market) as ValidationError).rule, /must be a limit order/);
  assert.equal(made.script.calls, []);
  made.close();
  const nobody = await bench({ credentials: false });
  assert.is((await rejection(amend(nobody, { price: "99" })) as ValidationError).field, "credentials");
  nobody.close();
});

test("rounding, where asked", async () => {
  const made = await bench();
  await resting(made);
  made.script.next("amend", update("a", "open", { id: "1", amount: "1.234", time: 2 }));
  await amend(made, { amount: "1.2349", quantize: true });
  assert.is(String((made.script.calls[0]?.args[2] as { amount: unknown }).amount), "1.234");
  made.close();
});

test("an order made elsewhere is asked for, then amended", async () => {
  const made = await bench();
  made.script.next(
    "fetchOrder",
    update("theirs", "open", {
      id: "7",
      side: "sell",
      type: "limit",
      amount: "2",
      price: decimal(100),
      filled: "0",
      time: 1,
    }),
  );
  made.script.next("amend", update("theirs", "open", { id: "7", amount: "1", time: 2 }));
  const order = await amends(made.desk, made.entry).amendOrder({ symbol, id: "7", amount: "1" });
  assert.is(`${order.clientOrderId} ${text(order.amount)} ${order.side}`, "theirs 1 sell");
  assert.is(names(made), "fetchOrder amend");
  made.script.next("fetchOrder", new InvalidOrder("no", { code: "1" }));
  assert.instance(
    await rejection(amends(made.desk, made.entry).amendOrder({ symbol, id: "8", amount: "1" })),
    InvalidOrder,
  );
  made.close();
});

test("an amendment that is on its way when the connector closes leaves nothing waiting", async () => {
  const made = await bench();
  await resting(made);
  const answer = deferred();
  made.script.next("replaceUnfilled", () => answer.promise);
  const result = rejection(amend(made, { price: "101" }));
  await made.settle();
  made.close();
  answer.reject(unknown);
  assert.instance(await result, OutcomeUnknown);
  await made.settle();
  assert.is(made.clock.pending, 0);
});

test.run();
