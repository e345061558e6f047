import * as assert from "uvu/assert";
import {
  advance,
  atLeastFilled,
  canBe,
  canceling,
  differs,
  external,
  isFinal,
  pending,
  rejected,
} from "../../src/connector/orders/orderstate.ts";
import { decimal, zero } from "../../src/core/decimal.ts";
import type { Order, OrderStatus, OrderUpdate } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { text, update } from "./desk.support.ts";

const test = suite("connector/orderstate");

const start: Order = pending("BTC/USDT", {
  clientOrderId: "mine",
  side: "buy",
  type: "limit",
  amount: decimal(2),
  price: decimal(100),
  timeInForce: "GTC",
});

function after(...updates: OrderUpdate[]): Order {
  return updates.reduce((order, update) => advance(order, update), start);
}

/** Events of the exhaustive walk. Each is what a venue, a stream or the connector itself may do at any moment. */
const alphabet = [
  "ack",
  "partial fill",
  "final fill",
  "duplicate fill",
  "cancel sent",
  "cancel ack",
  "cancel reject",
  "amend ack",
  "expire",
  "reject",
  "old snapshot",
  "new snapshot",
] as const;
type Letter = typeof alphabet[number];

interface Walked {
  readonly order: Order;
  /** Sum of the fills that have arrived, in base. */
  readonly fills: number;
}

const amounts = [0, 1, 2].map(decimal);
const costs = [0, 100, 200].map(decimal);

function told(
  status: OrderUpdate["status"],
  filled: number,
  time: number,
  more: Partial<OrderUpdate> = {},
): OrderUpdate {
  return {
    clientOrderId: "mine",
    symbol: "BTC/USDT",
    status,
    filled: amounts[filled] ?? zero,
    cost: costs[filled] ?? zero,
    amount: decimal(2),
    time,
    ...more,
  };
}

/** What a letter tells, where it is the venue's word about the whole order. */
function wordOf(letter: Letter, { fills }: Walked, now: number): OrderUpdate | undefined {
  switch (letter) {
    case "ack":
      return told("open", 0, now, { id: "1", created: now });
    case "partial fill":
      return told("partiallyFilled", 1, now);
    case "final fill":
      return told("filled", 2, now);
    case "cancel ack":
      return told("canceled", fills, now, { reason: "canceled by the user" });
    case "amend ack":
      return told(fills > 0 ? "partiallyFilled" : "open", fills, now, { amount: decimal(5) });
    case "expire":
      return told("expired", fills, now);
    case "reject":
      return told("rejected", 0, now, { reason: "no" });
    case "old snapshot":
      return told("open", 0, 1, { amount: decimal(7) });
    case "new snapshot":
      return told(fills > 0 ? "partiallyFilled" : "open", fills, now);
    default:
      return undefined;
  }
}

function step(letter: Letter, before: Walked, now: number): Walked {
  const word = wordOf(letter, before, now);
  let { order, fills } = before;
  if (word) order = advance(order, word);
  else if (letter === "cancel sent") order = canceling(order, true);
  else if (letter === "cancel reject") order = canceling(order, false);
  if (letter === "partial fill") fills = Math.max(fills, 1);
  if (letter === "final fill") fills = 2;
  // Fills that have arrived are summed up by whoever keeps them; a duplicate changes no sum.
  if (letter.endsWith("fill")) order = atLeastFilled(order, amounts[fills] ?? zero, costs[fills] ?? zero);
  return { order, fills };
}

/** What is wrong with a step, if anything. */
function wrong(letter: Letter, before: Walked, { order, fills }: Walked, now: number): string | undefined {
  const was = before.order;
  const word = wordOf(letter, before, now);
  if (order.filled.lt(was.filled)) return `filled shrank to ${order.filled}`;
  if (order.cost.lt(was.cost)) return `cost shrank to ${order.cost}`;
  if (order.filled.lt(fills)) return `${order.filled} filled, though fills of ${fills} have come`;
  if (order.status === "pending" && was.status !== "pending") return "pending again";
  if (order.status === "open" && order.filled.gt(0)) return "open with something filled";
  if (order.status === "partiallyFilled" && order.filled.isZero()) return "partially filled with nothing";
  if (order.reason !== undefined && !isFinal(order.status)) return `${order.status} with the reason of an end`;
  if (order.average && !order.average.eq(100)) return `average ${order.average}`;
  if (letter === "old snapshot" && (was.updated ?? 0) > 1 && !order.amount?.eq(was.amount ?? zero)) {
    return "an old snapshot changed the amount";
  }
  if ((order.updated ?? 0) < (was.updated ?? 0)) return "the newest time went back";
  if (order.status === was.status) return undefined;
  if (isFinal(order.status) && word?.status !== order.status) return `${order.status} without the venue's word`;
  if (order.status === "canceling" && letter !== "cancel sent") return "canceling, and no cancel was sent";
  if (isFinal(was.status)) {
    // More than a canceled or expired order can only be a filled one; a rejected one may turn out to exist.
    const exists = was.status === "rejected" && (letter.endsWith("fill") || (word?.time ?? 0) > (was.updated ?? 0));
    if (order.status !== "filled" && !exists) return `${was.status} became ${order.status}`;
  }
  return undefined;
}

test("every sequence of up to 5 events: nothing shrinks, nothing ends or revives without evidence", () => {
  let steps = 0;
  const seen = new Set<string>();
  const path: Letter[] = [];
  const walk = (state: Walked): void => {
    if (path.length === 5) return;
    for (const letter of alphabet) {
      path.push(letter);
      const now = path.length + 1;
      const next = step(letter, state, now);
      const fault = wrong(letter, state, next, now);
      if (fault !== undefined) assert.unreachable(`${path.join(", ")}: ${fault}`);
      seen.add(`${state.order.status} > ${next.order.status}`);
      steps++;
      walk(next);
      path.pop();
    }
  };
  walk({ order: start, fills: 0 });
  assert.is(steps, [1, 2, 3, 4, 5].reduce((sum, length) => sum + alphabet.length ** length, 0));
  for (const one of ["canceled > filled", "expired > filled", "rejected > filled", "canceling > partiallyFilled"]) {
    assert.ok(seen.has(one), `${one} was walked`);
  }
  for (const one of ["filled > canceled", "canceled > open", "expired > canceled", "pending > canceling"]) {
    assert.not.ok(seen.has(one), one);
  }
}, 60_000);

test("5,000 random sequences of 30 events", () => {
  let seed = 11;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let run = 0; run < 5_000; run++) {
    let state: Walked = { order: start, fills: 0 };
    const path: Letter[] = [];
    // Without the finals at first, so that orders live long enough.
    for (let now = 2; now < 32; now++) {
      const letters = alphabet.filter((one) => now > 20 || !/cancel ack|expire|reject$|final/.test(one));
      const letter = letters[Math.floor(random() * letters.length)] ?? "ack";
      path.push(letter);
      const next = step(letter, state, now);
      const fault = wrong(letter, state, next, now);
      if (fault !== undefined) assert.unreachable(`${path.join(", ")}: ${fault}`);
      state = next;
    }
  }
}, 60_000);

/** What truly happened to an order: its states in time. */
const histories: Readonly<Record<string, readonly OrderUpdate[]>> = {
  "filled in two": [told("open", 0, 10), told("partiallyFilled", 1, 20), told("filled", 2, 30)],
  "filled at once": [told("filled", 2, 10)],
  "canceled untouched": [told("open", 0, 10), told("canceled", 0, 20)],
  "canceled half way": [told("open", 0, 10), told("partiallyFilled", 1, 20), told("canceled", 1, 30)],
  "expired on arrival": [told("expired", 0, 10)],
  "expired half way": [told("partiallyFilled", 1, 10), told("expired", 1, 10)],
  "rejected": [told("rejected", 0, 10)],
  "rejected when triggered": [told("open", 0, 10), told("rejected", 0, 20)],
  "rejected in the same millisecond": [told("open", 0, 10), told("rejected", 0, 10)],
  "still resting": [told("open", 0, 10), told("partiallyFilled", 1, 20)],
  "amended and filled": [
    told("open", 0, 10),
    told("open", 0, 20, { amount: decimal(1) }),
    told("filled", 1, 30, { amount: decimal(1) }),
  ],
  "all in one millisecond": [told("open", 0, 10), told("partiallyFilled", 1, 10), told("canceled", 1, 10)],
};

function* orders<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [at, item] of items.entries()) {
    for (const rest of orders([...items.slice(0, at), ...items.slice(at + 1)])) yield [item, ...rest];
  }
}

test("whatever the order messages come in, and however often, they end in what truly happened", () => {
  let runs = 0;
  for (const [name, history] of Object.entries(histories)) {
    const truth = history.at(-1) as OrderUpdate;
    // Twice each: once from the stream, once as the answer to a question.
    for (const sequence of orders([...history, ...history])) {
      let order = start;
      for (const word of sequence) {
        const next = advance(order, word);
        assert.not.ok(differs(next, advance(next, word)), `${name}: the same word again changes nothing`);
        order = next;
        if (isFinal(order.status)) assert.is(order.status, truth.status, `${name}: a false end`);
      }
      const shown = `${order.status} ${order.filled} ${order.cost} ${text(order.amount)}`;
      assert.is(shown, `${truth.status} ${truth.filled} ${truth.cost} ${text(truth.amount)}`, name);
      runs++;
    }
  }
  assert.ok(runs > 3_000, `${runs} orders of messages`);
});

test("an order before it is sent", () => {
  assert.is(start.status, "pending");
  assert.is(start.external, false);
  assert.is(start.filled, zero);
  assert.is(start.average, undefined);
});

test("what an update tells is learnt, and what it does not tell stays", () => {
  const order = after(update("mine", "open", { id: "77", created: 5, time: 6, filled: "0", cost: "0", raw: 1 }));
  assert.is(`${order.id} ${order.status} ${order.created} ${order.updated}`, "77 open 5 6");
  assert.is(text(order.price), "100");
  assert.is(text(order.amount), "2");
  assert.is(order.raw, 1);
  const later = advance(order, update("mine", "open", { time: 7 }));
  assert.is(later.raw, 1);
  assert.is(later.updated, 7);
  assert.not.ok(differs(order, later), "time and raw data alone are no news");
});

test("the average is that of what is filled", () => {
  const half = after(update("mine", "partiallyFilled", { filled: "1", cost: "100", time: 1 }));
  assert.is(text(half.average), "100");
  // A sum without its cost: an average over both would be half of the truth.
  const costless = advance(half, update("mine", "partiallyFilled", { filled: "2", time: 2 }));
  assert.is(text(costless.average), "100");
  assert.is(text(costless.filled), "2");
  const told = advance(costless, update("mine", "filled", { filled: "2", cost: "220", time: 3 }));
  assert.is(text(told.average), "110");
  assert.is(text(atLeastFilled(costless, decimal(2), decimal(220)).average), "110", "fills bring the cost as well");
});

test("an order of market by cost learns its amount", () => {
  const bought = advance(
    pending("BTC/USDT", { clientOrderId: "mine", side: "buy", type: "market", quoteAmount: decimal(50) }),
    update("mine", "filled", { amount: "0.5", filled: "0.5", cost: "49.9", time: 1 }),
  );
  assert.is(text(bought.amount), "0.5");
  assert.is(text(bought.quoteAmount), "50");
  assert.is(text(bought.average), "99.8");
});

test("older words do not take back an amendment, newer ones do", () => {
  const amended = after(
    update("mine", "open", { amount: "2", time: 10 }),
    update("mine", "open", { amount: "1", price: decimal(101), time: 20 }),
    update("mine", "open", { amount: "2", price: decimal(100), time: 15 }),
  );
  assert.is(`${text(amended.amount)} ${text(amended.price)} ${amended.updated}`, "1 101 20");
  assert.is(text(advance(amended, update("mine", "open", { amount: "3", time: 21 })).amount), "3");
});

test("an old word may still end an order, and adds what is filled", () => {
  const order = after(
    update("mine", "partiallyFilled", { filled: "1", cost: "100", time: 20 }),
    update("mine", "canceled", { filled: "1", cost: "100", time: 10, reason: "swept" }),
  );
  assert.is(`${order.status} ${order.reason}`, "canceled swept");
  const more = advance(order, update("mine", "partiallyFilled", { filled: "1.5", cost: "150", time: 5 }));
  assert.is(`${more.status} ${more.filled} ${more.reason}`, "canceled 1.5 swept");
});

test("a rejection of our own yields to any evidence that the order exists", () => {
  const refused = rejected(start, "not sent");
  assert.is(`${refused.status} ${refused.reason}`, "rejected not sent");
  const open = advance(refused, update("mine", "open", { time: 1 }));
  assert.is(`${open.status} ${open.reason}`, "open undefined", "without the reason of an end that was none");
  assert.is(advance(refused, update("mine", "open")).status, "open", "also without a time");
  assert.is(advance(refused, update("mine", "open", { filled: "1", cost: "1" })).status, "partiallyFilled");
  assert.is(advance(refused, update("mine", "canceled")).status, "canceled");
  const filled = atLeastFilled(refused, decimal(1), decimal(100));
  assert.is(`${filled.status} ${filled.reason}`, "partiallyFilled undefined", "a fill is evidence");
});

test("the venue's own rejection yields to newer words only", () => {
  const refused = after(update("mine", "open", { time: 5 }), update("mine", "rejected", { time: 10, reason: "no" }));
  for (const time of [5, 10, undefined]) {
    const late = advance(refused, update("mine", "open", time === undefined ? {} : { time }));
    assert.is(`${late.status} ${late.reason}`, "rejected no", `a word of ${time}`);
  }
  assert.is(advance(refused, update("mine", "open", { time: 11 })).status, "open");
});

test("the reason goes with its end", () => {
  const canceled = after(update("mine", "canceled", { reason: "swept", time: 1 }));
  const filled = advance(canceled, update("mine", "filled", { filled: "2", cost: "200", time: 2 }));
  assert.is(`${filled.status} ${filled.reason}`, "filled undefined");
  const again = advance(canceled, update("mine", "canceled", { time: 2 }));
  assert.is(again.reason, "swept");
});

test("canceling is a state of orders that rest", () => {
  const states: readonly [OrderStatus, OrderStatus][] = [
    ["pending", "pending"],
    ["unknown", "unknown"],
    ["open", "canceling"],
    ["partiallyFilled", "canceling"],
    ["filled", "filled"],
    ["canceled", "canceled"],
    ["expired", "expired"],
    ["rejected", "rejected"],
  ];
  for (const [status, then] of states) {
    const filled = status === "partiallyFilled" ? decimal(1) : zero;
    const out = canceling({ ...start, status, filled }, true);
    assert.is(out.status, then);
    assert.is(canceling(out, false).status, status, "and back");
  }
  const out = canceling({ ...start, status: "open" }, true);
  assert.is(advance(out, update("mine", "partiallyFilled", { filled: "1", cost: "1" })).status, "canceling");
  assert.is(atLeastFilled(out, decimal(1), decimal(1)).status, "canceling");
  const filled = atLeastFilled(out, decimal(1), decimal(1));
  assert.is(canceling(filled, false).status, "partiallyFilled");
});

test("an order made elsewhere, of which the first word says little", () => {
  const first = external(update("theirs", "canceled", { id: "9" }));
  assert.is(`${first.external} ${first.status} ${first.id}`, "true canceled 9");
  const sold = advance(first, update("theirs", "canceled", { side: "sell", type: "market", amount: "3" }));
  assert.is(`${sold.side} ${sold.type} ${text(sold.amount)}`, "sell market 3");
  // What we sent ourselves is known better than any answer.
  assert.is(after(update("mine", "open", { side: "sell", type: "market" })).side, "buy");
});

test("states differ by what a reader sees, and by value", () => {
  const open = after(update("mine", "open", { time: 1 }));
  assert.not.ok(differs(open, { ...open, amount: decimal("2.00"), updated: 9, raw: {} }));
  assert.ok(differs(open, { ...open, filled: decimal(1) }));
  assert.ok(differs(open, { ...open, status: "canceled" }));
  assert.ok(differs(open, { ...open, reason: "because" }));
});

test("an order at a better price is ours where the venue bounds prices, and tells when it was made", () => {
  const seen = (price: string, created?: number): OrderUpdate =>
    update("mine", "open", { id: "1", price: decimal(price), ...(created === undefined ? {} : { created }) });
  assert.is(canBe(start, seen("99", 10), 5, false, true), true);
  assert.is(canBe(start, seen("101", 10), 5, false, true), false, "a worse one never");
  assert.is(canBe(start, seen("99"), 5, false, true), false, "of whenever");
  assert.is(canBe(start, seen("99", 4), 5, false, true), false, "from before ours");
  assert.is(canBe(start, seen("99", 10), 5), false, "elsewhere prices stay as they are");
  const sold: Order = { ...start, side: "sell" };
  assert.is(canBe(sold, { ...seen("101", 10), side: "sell" }, 5, false, true), true);
  assert.is(canBe(sold, { ...seen("99", 10), side: "sell" }, 5, false, true), false);
});

test.run();
