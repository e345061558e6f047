import * as assert from "uvu/assert";
import { Decimal } from "../../src/core/decimal.ts";
import type { Cost, Pool } from "../../src/core/endpoint.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { costOf, Limiter, type Priority } from "../../src/core/limits/limiter.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/limiter");

const pools = {
  weight: { limit: 100, window: 60_000, scope: "ip", used: "x-used-weight" },
  orders: { limit: 10, window: 10_000, scope: "account", used: "x-order-count" },
} as const satisfies Record<string, Pool>;

interface Bench {
  readonly clock: ManualClock;
  readonly limiter: Limiter;
  /** Names of what has passed, in order, with the time it passed. */
  readonly passed: string[];
  ask(name: string, cost: Record<string, number>, priority?: Priority): void;
  /** Lets promise jobs run. */
  settle(): Promise<void>;
}

function bench(options: { share?: number; margin?: number } = {}): Bench {
  const clock = manualClock();
  const limiter = new Limiter(pools, { clock, margin: 0, ...options });
  const passed: string[] = [];
  return {
    clock,
    limiter,
    passed,
    ask: (name, cost, priority = "data") => {
      void limiter.take(cost, { priority }).then(() => passed.push(`${name}@${clock.monotonic()}`));
    },
    settle: () => clock.advance(0),
  };
}

async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.unreachable("must reject");
}

function state(limiter: Limiter, pool: string): { used: number; own: number; pausedFor: number } {
  const found = limiter.limits().find((line) => line.pool === pool);
  return found ?? assert.unreachable(pool) as never;
}

test("a price list: the first line that holds decides", () => {
  const cost: Cost = {
    weight: [
      { when: { limit: { max: 100, default: 100 } }, cost: 5 },
      { when: { limit: { max: 500 } }, cost: 25 },
      { cost: 50 },
    ],
    orders: 1,
  };
  assert.equal(costOf(cost, {}), { weight: 5, orders: 1 });
  assert.equal(costOf(cost, { limit: 100 }), { weight: 5, orders: 1 });
  assert.equal(costOf(cost, { limit: "101" }), { weight: 25, orders: 1 });
  assert.equal(costOf(cost, { limit: 500n }), { weight: 25, orders: 1 });
  assert.equal(costOf(cost, { limit: new Decimal(501) }), { weight: 50, orders: 1 });
  assert.equal(costOf(cost, { limit: "many" }), { weight: 50, orders: 1 });
  assert.equal(costOf(cost, { limit: undefined }), { weight: 5, orders: 1 });
});

test("a price list: given and not given, and several conditions at once", () => {
  const cost: Cost = {
    weight: [
      { when: { symbol: true, limit: { max: 10 } }, cost: 1 },
      { when: { symbol: true }, cost: 2 },
      { when: { symbol: false }, cost: 80 },
    ],
  };
  assert.equal(costOf(cost, { symbol: "A", limit: 10 }), { weight: 1 });
  assert.equal(costOf(cost, { symbol: "A" }), { weight: 2 }, "a condition on a limit that is not given fails");
  assert.equal(costOf(cost, { symbol: "" }), { weight: 2 });
  assert.equal(costOf(cost, { symbol: null }), { weight: 80 });
  assert.equal(costOf(cost, {}), { weight: 80 });
});

test("a price list: by an array's length", () => {
  const cost: Cost = {
    weight: [{ when: { symbols: { max: 20 } }, cost: 2 }, { when: { symbols: true }, cost: 40 }, { cost: 80 }],
    orders: [{ cost: 4, each: "symbols", cap: 30 }],
  };
  assert.equal(costOf(cost, { symbols: ["A", "B"] }), { weight: 2, orders: 8 });
  assert.equal(costOf(cost, { symbols: Array(21).fill("A") }), { weight: 40, orders: 30 });
  assert.equal(costOf(cost, { symbols: [] }), { weight: 2, orders: 4 });
  assert.equal(costOf(cost, {}), { weight: 80, orders: 4 });
  assert.equal(costOf({ orders: [{ cost: 4, each: "symbol" }] }, { symbol: "A" }), { orders: 4 });
});

test("a price list without a line that holds is an error of the description", () => {
  assert.throws(
    () => costOf({ weight: [{ when: { symbol: true }, cost: 1 }] }, {}),
    (error: unknown) => error instanceof ValidationError && /weight/.test(error.rule),
  );
});

test("what fits passes at once, the rest when the first has left the window", async () => {
  const { clock, limiter, passed, ask, settle } = bench();
  for (let n = 0; n < 12; n++) ask(`o${n}`, { orders: 1 }, "create");
  await settle();
  assert.is(passed.length, 10);
  assert.is(clock.pending, 1, "one timer for all who wait");
  await clock.advance(9_999);
  assert.is(passed.length, 10);
  await clock.advance(1);
  assert.equal(passed.slice(10), ["o10@10000", "o11@10000"]);
  assert.is(clock.pending, 0, "no timer when nobody waits");
  assert.is(state(limiter, "orders").own, 2);
});

test("the window rolls: no period as long as it has more than the limit", async () => {
  const { clock, passed, ask } = bench();
  for (let n = 0; n < 6; n++) ask(`a${n}`, { orders: 1 });
  await clock.advance(9_000);
  for (let n = 0; n < 10; n++) ask(`b${n}`, { orders: 1 });
  await clock.advance(11_000);
  const at = (name: string): number => Number(passed.find((line) => line.startsWith(`${name}@`))?.split("@")[1]);
  assert.is(at("b3"), 9_000);
  assert.is(at("b4"), 10_000, "six came free");
  assert.is(at("b9"), 10_000);
});

test("the margin makes windows longer", async () => {
  const { clock, passed, ask } = bench({ margin: 100 });
  for (let n = 0; n < 11; n++) ask(`o${n}`, { orders: 1 });
  await clock.advance(10_099);
  assert.is(passed.length, 10);
  await clock.advance(1);
  assert.is(passed[10], "o10@10100");
});

test("a share of the limit is used and no more; the rest counts for others", async () => {
  const { clock, limiter, passed, ask, settle } = bench({ share: 0.5 });
  for (let n = 0; n < 6; n++) ask(`o${n}`, { orders: 1 });
  await settle();
  assert.is(passed.length, 5);
  await clock.advance(10_000);
  assert.is(passed.length, 6);
  limiter.used({ "x-order-count": "6" });
  ask("p", { orders: 4 });
  await settle();
  assert.is(passed.length, 7, "five of others and five of ours are the venue's ten");
  assert.is(state(limiter, "orders").used, 10);
});

test("more than the share passes alone, and counts for as many windows as it has shares", async () => {
  const { clock, limiter, passed, ask, settle } = bench({ share: 0.5 });
  ask("large", { orders: 10 });
  await settle();
  assert.equal(passed, ["large@0"]);
  ask("next", { orders: 1 });
  await clock.advance(19_999);
  assert.is(passed.length, 1);
  await clock.advance(1);
  assert.is(passed[1], "next@20000");
  ask("waits", { orders: 6 });
  await clock.advance(9_999);
  assert.is(passed.length, 2, "alone: not while anything of ours counts");
  await clock.advance(1);
  assert.is(passed[2], "waits@30000");
  assert.instance(await refusal(limiter.take({ orders: 11 }, { priority: "data" })), ValidationError);
});

test("a share of a pool of one unit is that unit, more rarely", async () => {
  const clock = manualClock();
  const limiter = new Limiter({ p: { limit: 1, window: 1_000, scope: "ip" } }, { clock, share: 0.25, margin: 0 });
  const passed: number[] = [];
  for (let n = 0; n < 3; n++) {
    void limiter.take({ p: 1 }, { priority: "data" }).then(() => passed.push(clock.monotonic()));
  }
  await clock.advance(20_000);
  assert.equal(passed, [0, 4_000, 8_000]);
});

test("a unit counts from when its request was answered; what others use is not mistaken by that", async () => {
  const { clock, limiter, passed, ask } = bench();
  const first = await limiter.admit({ orders: 4 }, { priority: "data" });
  await clock.advance(3_000);
  const second = await limiter.admit({ orders: 6 }, { priority: "data" });
  await clock.advance(500);
  limiter.settled({ orders: 4 }, first);
  limiter.used({ "x-order-count": "10" }, second);
  assert.is(state(limiter, "orders").used, 10, "all ten are ours");
  limiter.settled({ orders: 6 }, second);
  ask("next", { orders: 1 });
  await clock.advance(9_999);
  assert.equal(passed, []);
  await clock.advance(1);
  assert.equal(passed, ["next@13500"]);
  limiter.settled({ orders: 4 }, first);
  assert.is(state(limiter, "orders").own, 1, "what has left comes not back");
});

test("where no margin is given a window is longer by what clocks drift apart in it", async () => {
  const clock = manualClock();
  const limiter = new Limiter({ day: { limit: 1, window: 86_400_000, scope: "ip" } }, { clock });
  await limiter.take({ day: 1 }, { priority: "data" });
  await clock.advance(86_400_000 + 100);
  assert.is(state(limiter, "day").own, 1);
  await clock.advance(35_000);
  assert.is(state(limiter, "day").own, 0);
});

test("refusals: whom they stop, and for how long", async () => {
  const { clock, limiter } = bench();
  assert.is(limiter.slowDown({ status: 429, pools: ["orders"], retryAfter: 5_000 }), 5_000);
  assert.equal([state(limiter, "orders").pausedFor, state(limiter, "weight").pausedFor], [5_000, 0]);
  assert.is(limiter.slowDown({ status: 418, pools: ["orders"] }), 120_000);
  assert.is(state(limiter, "weight").pausedFor, 120_000, "a ban is for everything");
  await clock.advance(120_000);
  // Twenty that were under way together are one refusal; the next one after its pause is another.
  for (let n = 0; n < 20; n++) assert.is(limiter.slowDown({ status: 429, taken: n }), 1_000);
  await clock.advance(1_000);
  assert.is(limiter.slowDown({ status: 429, taken: clock.monotonic() }), 2_000);
  await clock.advance(62_000);
  assert.is(limiter.slowDown({ status: 429, taken: clock.monotonic() }), 1_000, "long ago");
  for (let n = 0; n < 10; n++) {
    await clock.advance(state(limiter, "weight").pausedFor + 1);
    limiter.slowDown({ status: 429, taken: clock.monotonic() });
  }
  assert.is(state(limiter, "weight").pausedFor, 60_000, "and no longer");
  // Three days of a clock that is too fast are over early.
  assert.ok(limiter.slowDown({ status: 418, retryAfter: 3 * 86_400_000 }) > 3 * 86_400_000 + 50_000);
});

test("bad shares and margins are refused", () => {
  const clock = manualClock();
  for (const share of [0, -1, 1.1, NaN]) {
    assert.throws(() => new Limiter(pools, { clock, share }), (error: unknown) => error instanceof ValidationError);
  }
  for (const margin of [-1, NaN, Infinity]) {
    assert.throws(() => new Limiter(pools, { clock, margin }), (error: unknown) => error instanceof ValidationError);
  }
});

test("priorities: cancel, query, create, data; within one, first come first served", async () => {
  const { clock, passed, ask, settle } = bench();
  ask("fill", { orders: 10 });
  await settle();
  ask("d1", { orders: 1 }, "data");
  ask("c1", { orders: 1 }, "create");
  ask("q1", { orders: 1 }, "query");
  ask("d2", { orders: 1 }, "data");
  ask("x1", { orders: 1 }, "cancel");
  ask("c2", { orders: 1 }, "create");
  ask("q2", { orders: 1 }, "query");
  ask("x2", { orders: 1 }, "cancel");
  await clock.advance(10_000);
  assert.equal(passed.slice(1).map((line) => line.split("@")[0]), ["x1", "x2", "q1", "q2", "c1", "c2", "d1", "d2"]);
});

test("an urgent request of the same turn passes first", async () => {
  const { clock, passed, ask, settle } = bench();
  ask("fill", { orders: 9 });
  ask("data", { orders: 2 }, "data");
  ask("cancel", { orders: 1 }, "cancel");
  await settle();
  assert.equal(passed, ["fill@0", "cancel@0"]);
  await clock.advance(10_000);
  assert.is(passed[2], "data@10000");
});

test("nobody waits for a pool that he does not need", async () => {
  const { clock, passed, ask, settle } = bench();
  ask("fill", { orders: 10 });
  ask("order", { orders: 1, weight: 1 }, "create");
  ask("read", { weight: 99 }, "data");
  ask("free", {}, "data");
  await settle();
  assert.equal(passed, ["fill@0", "read@0", "free@0"], "one unit of weight is kept for the order");
  ask("read2", { weight: 1 }, "data");
  await clock.advance(9_999);
  assert.is(passed.length, 3, "it would take the order's unit");
  await clock.advance(1);
  assert.is(passed[3], "order@10000");
});

test("units that are back before a waiter can go are not kept for him", async () => {
  const { clock, limiter, passed, ask, settle } = bench();
  limiter.pause(121_000, "orders");
  ask("order", { orders: 1, weight: 60 }, "create");
  ask("read", { weight: 100 }, "data");
  await settle();
  assert.equal(passed, ["read@0"]);
  await clock.advance(60_000);
  ask("late", { weight: 50 }, "data");
  await settle();
  assert.is(passed.length, 2, "back at 120 000, before the order goes");
  ask("later", { weight: 50 }, "data");
  await clock.advance(1);
  assert.equal(passed.slice(1), ["late@60000", "later@60000"]);
  await clock.advance(59_999);
  ask("tiny", { weight: 40 }, "data");
  ask("too much", { weight: 1 }, "data");
  await clock.advance(1_000);
  assert.equal(passed.slice(3), ["tiny@120000", "order@121000"]);
});

test("a large request is not starved by small ones behind it", async () => {
  const { clock, passed, ask } = bench();
  ask("fill", { weight: 50 });
  await clock.advance(30_000);
  ask("fill2", { weight: 50 });
  ask("large", { weight: 80 });
  for (let second = 0; second < 120; second++) {
    ask(`s${second}`, { weight: 1 });
    await clock.advance(1_000);
  }
  const large = passed.findIndex((line) => line.startsWith("large@"));
  assert.is(passed[large], "large@90000");
  assert.is(large, 2, "nothing of the same priority overtook it");
});

test("a large request of low priority is not starved by urgent ones, cancels excepted", async () => {
  const { clock, passed, ask } = bench();
  // Two units of weight a second want to pass where the limit allows 1.67: the line never empties.
  for (let second = 0; second < 400; second++) {
    ask(`q${second}`, { weight: 2 }, "query");
    if (second === 100) ask("large", { weight: 90 }, "data");
    if (second % 50 === 0) ask(`x${second}`, { weight: 1 }, "cancel");
    await clock.advance(1_000);
    if (second > 60 && second % 50 === 0) assert.ok(passed.some((line) => line.startsWith(`x${second}@`)));
  }
  const large = passed.find((line) => line.startsWith("large@"));
  assert.ok(large, "it passed");
  assert.ok(Number(large.split("@")[1]) <= 100_000 + 3 * 60_000, large);
});

test("a request that never fits, or names an unknown pool, rejects at once", async () => {
  const { limiter } = bench();
  for (const cost of [{ orders: 11 }, { orders: 1, nothing: 1 }, { weight: -1 }, { weight: NaN }]) {
    const error = await refusal(limiter.take(cost, { priority: "create" }));
    assert.instance(error, ValidationError);
    assert.is((error as ValidationError).field, "cost");
  }
  assert.is(state(limiter, "orders").used, 0, "a refused request takes nothing");
  assert.throws(() => limiter.pause(1, "nothing"), (error: unknown) => error instanceof ValidationError);
  assert.throws(() => limiter.observe("nothing", 1), (error: unknown) => error instanceof ValidationError);
});

test("abort gives up the place, and lets those behind move up", async () => {
  const { clock, limiter, passed, ask, settle } = bench();
  ask("fill", { orders: 8 });
  const controller = new AbortController();
  const waiting = refusal(limiter.take({ orders: 5 }, { priority: "create", signal: controller.signal }));
  ask("small", { orders: 2 }, "create");
  await settle();
  assert.equal(passed, ["fill@0"]);
  const reason = new Error("enough");
  controller.abort(reason);
  assert.is(await waiting, reason);
  await settle();
  assert.equal(passed, ["fill@0", "small@0"]);
  assert.is(clock.pending, 0);
  assert.is(await refusal(limiter.take({ weight: 1 }, { priority: "data", signal: controller.signal })), reason);
  assert.is(state(limiter, "weight").used, 0);
});

test("the last waiter's abort leaves no timer", async () => {
  const { clock, limiter, ask, settle } = bench();
  ask("fill", { orders: 10 });
  const controller = new AbortController();
  const waiting = refusal(limiter.take({ orders: 5 }, { priority: "create", signal: controller.signal }));
  await settle();
  assert.is(clock.pending, 1);
  controller.abort();
  assert.is((await waiting as Error).name, "AbortError");
  await settle();
  assert.is(clock.pending, 0);
});

test("an abort after the request passed does nothing", async () => {
  const { clock, limiter, ask } = bench();
  ask("fill", { orders: 10 });
  const controller = new AbortController();
  const taken = limiter.take({ orders: 1 }, { priority: "create", signal: controller.signal });
  await clock.advance(10_000);
  controller.abort();
  await taken;
  assert.is(state(limiter, "orders").own, 1);
});

test("a pause stops everything, or one pool", async () => {
  const { clock, limiter, passed, ask, settle } = bench();
  limiter.pause(5_000);
  limiter.pause(1_000);
  limiter.pause(8_000, "orders");
  ask("read", { weight: 1 }, "data");
  ask("order", { orders: 1 }, "cancel");
  ask("free", {}, "data");
  await settle();
  assert.equal(passed, []);
  assert.is(state(limiter, "weight").pausedFor, 5_000);
  assert.is(state(limiter, "orders").pausedFor, 8_000);
  await clock.advance(5_000);
  assert.equal(passed.toSorted(), ["free@5000", "read@5000"]);
  await clock.advance(3_000);
  assert.is(passed[2], "order@8000");
  assert.is(state(limiter, "weight").pausedFor, 0);
});

test("a pause longer than a timer can hold is kept", async () => {
  const { clock, limiter, passed, ask } = bench();
  limiter.pause(2 ** 31 + 10);
  ask("read", { weight: 1 });
  await clock.advance(2 ** 31 + 9);
  assert.equal(passed, []);
  assert.is(clock.pending, 1);
  await clock.advance(1);
  assert.is(passed.length, 1);
});

test("others' units, told by a header, count until they have left or an answer has fewer", async () => {
  const { clock, limiter, passed, ask, settle } = bench();
  ask("mine", { weight: 10 });
  await settle();
  limiter.used({ "x-used-weight": "70", "x-unrelated": "5" });
  assert.is(state(limiter, "weight").used, 70);
  assert.is(state(limiter, "weight").own, 10);
  ask("large", { weight: 31 });
  ask("small", { orders: 1 });
  await settle();
  assert.equal(passed, ["mine@0", "small@0"]);
  await clock.advance(30_000);
  limiter.used({ "x-used-weight": "69" });
  await settle();
  assert.is(passed[2], "large@30000", "an answer with fewer");
  limiter.used({ "x-used-weight": "100" });
  assert.is(state(limiter, "weight").used, 100);
  ask("next", { weight: 1 });
  await clock.advance(60_000);
  assert.is(passed[3], "next@60000", "ours left first");
});

test("a header never lowers below what we took", async () => {
  const { limiter, ask, settle } = bench();
  ask("mine", { weight: 40 });
  await settle();
  limiter.used({ "x-used-weight": "3" });
  assert.is(state(limiter, "weight").used, 40);
});

test("requests in flight since an answer's request count on top of it", async () => {
  const { clock, limiter, ask, settle } = bench();
  ask("first", { weight: 10 });
  await clock.advance(500);
  ask("second", { weight: 20 });
  await settle();
  limiter.used({ "x-used-weight": "30" }, 0);
  assert.is(state(limiter, "weight").used, 50, "the twenty of others may come before ours");
  await clock.advance(10);
  limiter.used({ "x-used-weight": "30" }, 500);
  assert.is(state(limiter, "weight").used, 30, "they were ours");
  limiter.used({ "x-used-weight": "90" }, 0);
  assert.is(state(limiter, "weight").used, 30, "an older answer that comes late says nothing");
});

test("headers that are no number are ignored", () => {
  const { limiter } = bench();
  for (const text of ["", "abc", "-5", "1e9", "NaN", "0x10"]) limiter.used({ "x-used-weight": text });
  assert.is(state(limiter, "weight").used, 0);
});

test("a long window's list of requests stays short", async () => {
  const clock = manualClock();
  const day = { limit: 200_000, window: 86_400_000, scope: "account" } as const;
  const limiter = new Limiter({ day }, { clock });
  for (let minute = 0; minute < 20; minute++) {
    for (let n = 0; n < 5_000; n++) await limiter.take({ day: 1 }, { priority: "create" });
    await clock.advance(60_000);
  }
  assert.is(state(limiter, "day").own, 100_000);
  await clock.advance(day.window - 20 * 60_000 + 100 + day.window * 400e-6 + day.window / 1_000);
  assert.ok(state(limiter, "day").own <= 95_000, "what is oldest left, at most a thousandth of the window late");
  await clock.advance(day.window);
  assert.is(state(limiter, "day").own, 0);
});

test("limits() tells limit, window and use of every pool", async () => {
  const { limiter, ask, settle } = bench();
  ask("a", { weight: 7, orders: 1 });
  await settle();
  assert.equal(limiter.limits(), [
    { pool: "weight", limit: 100, window: 60_000, used: 7, own: 7, pausedFor: 0 },
    { pool: "orders", limit: 10, window: 10_000, used: 1, own: 1, pausedFor: 0 },
  ]);
});

test("fractions of units add up", async () => {
  const { clock, passed, ask, settle } = bench();
  for (let n = 0; n < 101; n++) ask(`f${n}`, { orders: 0.1 });
  await settle();
  assert.is(passed.length, 100);
  await clock.advance(10_000);
  assert.is(passed.length, 101);
});

test("no fixed window of a venue is ever over its limit, whatever its phase and the jitter within the margin", async () => {
  let seed = 11;
  const draw = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 20; round++) {
    const clock = manualClock();
    const limiter = new Limiter(pools, { clock, margin: 50 });
    const arrivals: { at: number; weight: number; orders: number }[] = [];
    const kinds: Priority[] = ["cancel", "query", "create", "data"];
    let asked = 0;
    for (let step = 0; step < 150; step++) {
      for (let n = draw(4); n > 0; n--) {
        const weight = draw(30);
        const orders = draw(3);
        asked++;
        void limiter.take({ weight, orders }, { priority: kinds[draw(4)]! }).then(() => {
          arrivals.push({ at: clock.monotonic() + draw(51), weight, orders });
        });
      }
      if (draw(20) === 0) limiter.pause(draw(5_000), draw(2) === 0 ? "weight" : undefined);
      await clock.advance(draw(3_000));
    }
    await clock.advance(3_600_000);
    assert.is(arrivals.length, asked, "everyone passes in the end");
    assert.is(clock.pending, 0);
    for (const [name, pool] of [["weight", pools.weight], ["orders", pools.orders]] as const) {
      const phase = draw(pool.window);
      const windows = new Map<number, number>();
      for (const arrival of arrivals) {
        const window = Math.floor((arrival.at + phase) / pool.window);
        windows.set(window, (windows.get(window) ?? 0) + arrival[name]);
      }
      for (const used of windows.values()) assert.ok(used <= pool.limit, `${name}: ${used}`);
    }
  }
});

test("a pool that drains gives out evenly once it is full", async () => {
  const clock = manualClock();
  const counter = { limit: 20, window: 40_000, drains: true, scope: "account" } as const;
  const limiter = new Limiter({ counter }, { clock, margin: 0 });
  const passed: number[] = [];
  for (let n = 0; n < 24; n++) {
    void limiter.take({ counter: 1 }, { priority: "data" }).then(() => passed.push(clock.monotonic()));
  }
  await clock.advance(0);
  assert.is(passed.length, 20);
  await clock.advance(10_000);
  assert.equal(passed.slice(20), [2_000, 4_000, 6_000, 8_000]);
  assert.is(state(limiter, "counter").own, 19);
  await clock.advance(38_000);
  assert.is(state(limiter, "counter").own, 0);
});

test("a part of a pool that drains is that part of its drain, too", async () => {
  const clock = manualClock();
  const counter = { limit: 20, window: 40_000, drains: true, scope: "account" } as const;
  const limiter = new Limiter({ counter }, { clock, margin: 0, share: 0.1 });
  const passed: number[] = [];
  for (let n = 0; n < 4; n++) {
    void limiter.take({ counter: 1 }, { priority: "data" }).then(() => passed.push(clock.monotonic()));
  }
  await clock.advance(40_000);
  assert.equal(passed, [0, 0, 20_000, 40_000]);
  // More than the part passes alone, and is paid for by waiting.
  void limiter.take({ counter: 10 }, { priority: "data" }).then(() => passed.push(clock.monotonic()));
  void limiter.take({ counter: 1 }, { priority: "data" }).then(() => passed.push(clock.monotonic()));
  await clock.advance(400_000);
  assert.equal(passed.slice(4), [80_000, 260_000]);
});

test("no counter of a venue that drains ever overflows, however long requests are on their way", async () => {
  let seed = 7;
  const draw = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const counter = { limit: 20, window: 40_000, drains: true, scope: "account" } as const;
  for (let round = 0; round < 20; round++) {
    const clock = manualClock();
    const limiter = new Limiter({ counter }, { clock, margin: 0 });
    const arrivals: { at: number; units: number }[] = [];
    let asked = 0;
    for (let step = 0; step < 150; step++) {
      for (let n = draw(4); n > 0; n--) {
        const units = 1 + draw(5);
        const [there, back] = [draw(3_000), draw(3_000)];
        asked++;
        void limiter.admit({ counter: units }, { priority: "data" }).then((taken) => {
          arrivals.push({ at: taken + there, units });
          clock.after(there + back, () => limiter.settled({ counter: units }, taken));
        });
      }
      await clock.advance(draw(12_000));
    }
    await clock.advance(3_600_000);
    assert.is(arrivals.length, asked, "everyone passes in the end");
    let [level, at, most] = [0, 0, 0];
    for (const arrival of arrivals.sort((one, other) => one.at - other.at)) {
      level = Math.max(0, level - (arrival.at - at) * counter.limit / counter.window) + arrival.units;
      at = arrival.at;
      most = Math.max(most, level);
    }
    assert.ok(most <= counter.limit + 1e-6, `${most}`);
    assert.ok(most > counter.limit / 2, "the counter was put to use");
  }
});

test("ten thousand who wait are served in order", async () => {
  const clock = manualClock();
  const limiter = new Limiter({ p: { limit: 1_000, window: 1_000, scope: "ip" } }, { clock, margin: 0 });
  const order: number[] = [];
  for (let n = 0; n < 10_000; n++) void limiter.take({ p: 1 }, { priority: "data" }).then(() => order.push(n));
  await clock.advance(10_000);
  assert.equal(order, Array.from({ length: 10_000 }, (_, n) => n));
});

test.run();
