import * as assert from "uvu/assert";
import type { Adapter } from "../../src/connector/adapter.ts";
import { batchOrders } from "../../src/connector/orders/batches.ts";
import type { Desk } from "../../src/connector/desk.ts";
import type { CreateOutcome } from "../../src/connector/exchange.ts";
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
  type VenueKitError,
} from "../../src/core/errors.ts";
import type { LimitOrder, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, deferred, update } from "./desk.support.ts";

const test = suite("connector/batches");

const symbol = "BTC/USDT";
const order = (clientOrderId: string, more: Partial<LimitOrder> = {}): LimitOrder => ({
  symbol,
  side: "buy",
  type: "limit",
  amount: "1",
  price: "100",
  clientOrderId,
  ...more,
});
const notFound = (): OrderNotFound => new OrderNotFound("Unknown order sent.", { code: "-2011" });

/** A desk whose venue takes this many orders in one request. */
function batching({ desk, script }: Bench, most: number = 10): Desk {
  const adapter: Adapter = {
    ...desk.adapter,
    createBatch: { most, send: (...args) => script.call("createBatch", ...args) },
    cancelBatch: { most, send: (...args) => script.call("cancelBatch", ...args) },
  };
  return { ...desk, adapter };
}

function ended(outcomes: readonly CreateOutcome[]): string[] {
  return outcomes.map((one) =>
    `${one.clientOrderId} ${"order" in one ? one.order.state.status : (one.error as Error).name}`
  );
}

const status = ({ desk }: Bench, id: string): string | undefined => desk.tracker.get(id)?.state.status;
const idsOf = (items: unknown): string[] => (items as { ticket: Ticket }[]).map(({ ticket }) => ticket.clientOrderId);

test("one by one where the venue has no request for it: all are tracked before anything is sent", async () => {
  const made = await bench();
  const { desk, script } = made;
  script.always("create", (_market: unknown, ticket: Ticket) => {
    assert.equal(["a", "b"].map((id) => status(made, id) !== undefined), [true, true]);
    return ticket.clientOrderId === "b"
      ? new InsufficientFunds("no", { code: "-2010" })
      : update(ticket.clientOrderId, "open", { id: `v${ticket.clientOrderId}` });
  });
  const sent = batchOrders(desk).createOrders([
    order("a"),
    order("b"),
    order("c", { price: "100.001" }),
    order("a"),
    order("d", { symbol: "NO/PE" }),
    order("e"),
  ], { timeout: 7 });
  assert.equal(sent.clientOrderIds, ["a", "b", "c", "a", "d", "e"]);
  const outcomes = await sent;
  assert.equal(ended(outcomes), [
    "a open",
    "b InsufficientFunds",
    "c ValidationError",
    "a ValidationError",
    "d ValidationError",
    "e open",
  ]);
  for (const outcome of outcomes) {
    if ("error" in outcome) assert.is((outcome.error as VenueKitError).clientOrderId, outcome.clientOrderId);
  }
  assert.equal(["a", "b", "c", "d", "e"].map((id) => status(made, id)), [
    "open",
    "rejected",
    undefined,
    undefined,
    "open",
  ]);
  assert.is(script.count("create"), 3);
  const limits = new Set(script.named("create").map(({ args }) => (args[2] as CallContext).within));
  assert.equal([...limits].map((limit) => limit instanceof Deadline), [true], "one time limit for all of them");
  made.close();
});

test("ids are made where none are given, and are known at once", async () => {
  const made = await bench();
  const { clientOrderId: _, ...without } = order("x");
  made.script.always("create", (_market: unknown, { clientOrderId }: Ticket) => update(clientOrderId, "open"));
  const sent = batchOrders(made.desk).createOrders([without, without]);
  assert.is(new Set(sent.clientOrderIds).size, 2);
  assert.equal((await sent).map(({ clientOrderId }) => clientOrderId), [...sent.clientOrderIds]);
  assert.equal(await batchOrders(made.desk).createOrders([]), []);
  made.close();
});

test("in the venue's own request: an outcome for each, adopted, refused or unknown", async () => {
  const made = await bench();
  const desk = batching(made);
  made.script.next("createBatch", (items: unknown) => {
    assert.equal(idsOf(items), ["a", "b", "c", "d"], "what is refused here is not sent");
    assert.equal(["a", "b", "c", "d"].map((id) => status(made, id)), ["pending", "pending", "pending", "pending"]);
    return [
      update("a", "open", { id: "1" }),
      new InsufficientFunds("no", { code: "-2010" }),
      new DuplicateOrder("twice", { code: "-2010" }),
      new OutcomeUnknown("who knows"),
    ];
  });
  made.script.next("fetchOrder", update("c", "open", { id: "3" }), update("d", "open", { id: "4" }));
  const outcomes = await batchOrders(desk).createOrders([
    order("a"),
    order("b"),
    order("x", { amount: "0" }),
    order("c"),
    order("d"),
  ]);
  assert.equal(ended(outcomes), ["a open", "b InsufficientFunds", "x ValidationError", "c open", "d OutcomeUnknown"]);
  for (const outcome of outcomes) {
    if ("error" in outcome) assert.is((outcome.error as VenueKitError).clientOrderId, outcome.clientOrderId);
  }
  assert.is(status(made, "d"), "unknown");
  await made.clock.advance(1_000);
  assert.is(status(made, "d"), "open", "and is asked for");
  assert.is(made.script.count("createBatch"), 1);
  made.close();
});

test("a request that fails as a whole: every order unknown, or every one refused", async () => {
  const failures: readonly [Error, string, string][] = [
    [new OutcomeUnknown("HTTP 503"), "OutcomeUnknown", "unknown"],
    [new TransportError("timeout", "no answer", true, { status: 504 }), "OutcomeUnknown", "unknown"],
    [new SchemaError("0", "an order", "nothing"), "OutcomeUnknown", "unknown"],
    [new TypeError("a bug in reading the answer"), "OutcomeUnknown", "unknown"],
    [new TransportError("aborted", "aborted before it was sent", false), "TransportError", "rejected"],
    [new RateLimited("too fast", { code: "-1003", retryAfter: 9, pool: "orders" }), "RateLimited", "rejected"],
    [new ValidationError("timeout", "must be above zero"), "ValidationError", "rejected"],
  ];
  for (const [failure, name, state] of failures) {
    const made = await bench();
    made.script.next("createBatch", failure);
    made.script.always("fetchOrder", notFound);
    const outcomes = await batchOrders(batching(made)).createOrders([order("a"), order("b")]);
    assert.equal(ended(outcomes), [`a ${name}`, `b ${name}`]);
    for (const outcome of outcomes) {
      const error = (outcome as { error: VenueKitError }).error;
      assert.is(error.clientOrderId, outcome.clientOrderId);
      if (error instanceof RateLimited) {
        assert.equal([error.code, error.retryAfter, error.pool], ["-1003", 9, "orders"]);
      }
      assert.is(status(made, outcome.clientOrderId), state);
    }
    await made.clock.advance(60_000);
    assert.equal(["a", "b"].map((id) => status(made, id)), ["rejected", "rejected"]);
    made.close();
  }
});

test("an answer that tells of fewer orders than were sent leaves the others unknown", async () => {
  const made = await bench();
  made.script.next("createBatch", [update("a", "open", { id: "1" })]);
  made.script.always("fetchOrder", notFound);
  const outcomes = await batchOrders(batching(made)).createOrders([order("a"), order("b")]);
  assert.equal(ended(outcomes), ["a open", "b OutcomeUnknown"]);
  assert.is(status(made, "b"), "unknown");
  made.close();
});

test("as many requests as it takes, and one that fails is no matter to the others", async () => {
  const made = await bench();
  made.script.next(
    "createBatch",
    (items: unknown) => idsOf(items).map((id) => update(id, "open", { id })),
    new RateLimited("too fast", { code: "-1003" }),
    (items: unknown) => idsOf(items).map((id) => update(id, "open", { id })),
  );
  const outcomes = await batchOrders(batching(made, 2)).createOrders(["a", "b", "c", "d", "e"].map((id) => order(id)));
  assert.equal(ended(outcomes), ["a open", "b open", "c RateLimited", "d RateLimited", "e open"]);
  assert.equal(made.script.named("createBatch").map(({ args }) => idsOf(args[0])), [["a", "b"], ["c", "d"], ["e"]]);
  assert.is((made.script.calls[0]?.args[1] as { priority: string }).priority, "create");
  made.close();
});

test("cancels in the venue's own request", async () => {
  const made = await bench();
  for (const [id, client] of [["1", "a"], ["2", "b"], ["3", "c"]] as const) {
    made.desk.tracker.begin(symbol, { clientOrderId: client, side: "buy", type: "limit", amount: decimal(1) });
    made.desk.tracker.apply(update(client, "open", { id, filled: "0", time: 1 }));
  }
  const answer = deferred<unknown>();
  made.script.next("cancelBatch", () => answer.promise);
  made.script.next("fetchOrder", update("b", "canceled", { id: "2", filled: "0", time: 5 }));
  const refs = [
    { symbol, clientOrderId: "a" },
    { symbol, id: "2" },
    { symbol, clientOrderId: "c" },
    { symbol: "NO/PE", id: "9" },
  ];
  const sent = batchOrders(batching(made)).cancelOrders(refs, { timeout: 5 });
  await made.settle();
  assert.equal(["a", "b", "c"].map((id) => status(made, id)), ["canceling", "canceling", "canceling"]);
  answer.resolve([update("a", "canceled", { id: "1", filled: "0", time: 2 }), notFound(), new OutcomeUnknown("lost")]);
  const [one, two, three, four] = await sent;
  assert.is(one && "order" in one ? one.order.status : "", "canceled");
  assert.is(two && "order" in two ? two.order.status : "", "canceled");
  assert.is(three && "error" in three ? (three.error as VenueKitError).clientOrderId : "", "c");
  assert.ok(four && "error" in four && four.error instanceof ValidationError);
  assert.is(status(made, "c"), "canceling");
  made.script.always("fetchOrder", update("c", "canceled", { id: "3", filled: "0", time: 6 }));
  await made.clock.advance(1_000);
  assert.is(status(made, "c"), "canceled");
  assert.is(made.script.count("cancelBatch"), 1);
  assert.is((made.script.calls[0]?.args[1] as { priority: string }).priority, "cancel");
  made.close();
});

test("cancels whose request fails as a whole: unknown each, or as they were", async () => {
  for (
    const [failure, state] of [
      [new TransportError("timeout", "no answer", true), "canceling"],
      [new RateLimited("too fast", { code: "-1003" }), "open"],
    ] as const
  ) {
    const made = await bench();
    made.desk.tracker.begin(symbol, { clientOrderId: "a", side: "buy", type: "limit", amount: decimal(1) });
    made.desk.tracker.apply(update("a", "open", { id: "1", filled: "0", time: 1 }));
    made.script.next("cancelBatch", failure);
    made.script.always("fetchOrder", update("a", "open", { id: "1", filled: "0", time: 1 }));
    const [one] = await batchOrders(batching(made)).cancelOrders([{ symbol, id: "1" }]);
    assert.is(one && "error" in one ? (one.error as VenueKitError).clientOrderId : "", "a");
    assert.is(status(made, "a"), state);
    await made.clock.advance(60_000);
    assert.is(status(made, "a"), "open");
    made.close();
  }
});

test("without credentials each is refused, and nothing is sent", async () => {
  const made = await bench({ credentials: false });
  const outcomes = await batchOrders(batching(made)).createOrders([order("a"), order("b")]);
  assert.equal(ended(outcomes), ["a ValidationError", "b ValidationError"]);
  assert.equal(made.script.calls, []);
  made.close();
});

test.run();
