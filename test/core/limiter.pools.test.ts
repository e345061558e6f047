import * as assert from "uvu/assert";
import type { Pool } from "../../src/core/endpoint.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { Limiter, type Priority } from "../../src/core/limits/limiter.ts";
import {
  memoryPools,
  type PoolAnswer,
  type PoolNeed,
  type PoolStore,
  type SharedPoolsState,
  sharePools,
} from "../../src/core/limits/pools.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/limiter: shared pools");

const pools = {
  weight: { limit: 100, window: 60_000, scope: "ip" },
  orders: { limit: 10, window: 10_000, scope: "account" },
  alone: { limit: 5, window: 1_000, scope: "ip" },
} as const satisfies Record<string, Pool>;

interface Bench {
  readonly limiter: Limiter;
  readonly passed: string[];
  readonly states: SharedPoolsState[];
  ask(name: string, cost: Record<string, number>, priority?: Priority, signal?: AbortSignal): void;
}

function bench(clock: ManualClock, store: PoolStore, share = 0.5): Bench {
  const states: SharedPoolsState[] = [];
  const keys = { weight: "weight", orders: "orders" };
  const onState = (state: SharedPoolsState): void => void states.push(state);
  const sharing = sharePools(store).share({ keys, address: "ip", share, onState });
  const limiter = new Limiter(pools, { clock, margin: 0, sharing });
  const passed: string[] = [];
  return {
    limiter,
    passed,
    states,
    ask: (name, cost, priority = "data", signal) => {
      limiter.take(cost, { priority, signal }).then(
        () => passed.push(`${name}@${clock.monotonic()}`),
        () => passed.push(`${name} left`),
      );
    },
  };
}

/** A store that answers as it is told, and notes what it was asked. */
function scripted(
  answer: () => PoolAnswer | Promise<PoolAnswer>,
): PoolStore & { asked: (readonly PoolNeed[])[]; paused: [string, number][] } {
  const asked: (readonly PoolNeed[])[] = [];
  const paused: [string, number][] = [];
  return {
    asked,
    paused,
    take: async (needs) => {
      asked.push(needs);
      return await answer();
    },
    pause: (key, ms) => {
      paused.push([key, ms]);
      return Promise.resolve();
    },
  };
}

test("sessions that are given one store share four fifths of its pools; pools that are not shared stay their own", async () => {
  const clock = manualClock();
  const store = memoryPools(clock);
  const [one, other] = [bench(clock, store), bench(clock, store)];
  for (let n = 0; n < 50; n++) {
    one.ask(`a${n}`, { weight: 1 });
    other.ask(`b${n}`, { weight: 1 });
  }
  await clock.advance(0);
  assert.is(one.passed.length + other.passed.length, 80);
  one.ask("own", { alone: 5 });
  other.ask("own", { alone: 5 });
  await clock.advance(59_999);
  assert.is(one.passed.length + other.passed.length, 82);
  await clock.advance(1);
  assert.is(one.passed.length + other.passed.length, 102, "the window rolls for both");
});

test("cancels pass out of what is one's own; nobody else does", async () => {
  const clock = manualClock();
  const store = memoryPools(clock);
  const [one, other] = [bench(clock, store), bench(clock, store)];
  one.ask("all", { weight: 80 });
  await clock.advance(0);
  other.ask("query", { weight: 1 }, "query");
  for (let n = 0; n < 12; n++) other.ask(`x${n}`, { weight: 1 }, "cancel");
  await clock.advance(0);
  assert.equal(other.passed, Array.from({ length: 10 }, (_, n) => `x${n}@0`), "half of the last fifth");
  await clock.advance(60_000);
  assert.equal(other.passed.slice(10), ["x10@60000", "x11@60000", "query@60000"]);
});

test("more than is one's own waits for the store, cancels too", async () => {
  const clock = manualClock();
  const store = memoryPools(clock);
  const [one, other] = [bench(clock, store), bench(clock, store)];
  one.ask("all", { weight: 80 });
  await clock.advance(0);
  other.ask("large", { weight: 11 }, "cancel");
  await clock.advance(59_999);
  assert.equal(other.passed, []);
  await clock.advance(1);
  assert.equal(other.passed, ["large@60000"]);
});

test("what is asked for counts here until the store has answered", async () => {
  const clock = manualClock();
  const { ask, passed, limiter } = bench(clock, scripted(() => ({ granted: true })));
  for (let n = 0; n < 30; n++) ask(`a${n}`, { weight: 4 });
  await clock.advance(0);
  assert.is(passed.length, 25);
  assert.is(limiter.limits()[0]?.own, 100);
});

test("from all pools or from none", async () => {
  const clock = manualClock();
  const store = memoryPools(clock);
  const [one, other] = [bench(clock, store), bench(clock, store)];
  one.ask("orders", { orders: 8 });
  await clock.advance(0);
  other.ask("both", { orders: 1, weight: 10 }, "create");
  await clock.advance(0);
  assert.equal(other.passed, []);
  one.ask("weight", { weight: 80 });
  await clock.advance(0);
  assert.equal(one.passed, ["orders@0", "weight@0"]);
});

test("a pause that one is told of stops all: everything, or what needs that pool", async () => {
  const clock = manualClock();
  const store = memoryPools(clock);
  const [one, other] = [bench(clock, store), bench(clock, store)];
  one.limiter.slowDown({ status: 429, retryAfter: 3_000, pools: ["orders"] });
  other.ask("order", { orders: 1, weight: 1 }, "create");
  other.ask("cancel", { weight: 1 }, "cancel");
  await clock.advance(2_999);
  assert.equal(other.passed, ["cancel@0"]);
  await clock.advance(1);
  assert.is(other.passed[1], "order@3000");
  one.limiter.slowDown({ status: 418, retryAfter: 60_000 });
  other.ask("late", { weight: 1 }, "cancel");
  await clock.advance(59_999);
  assert.is(other.passed.length, 2, "nothing of what is one's own either");
  await clock.advance(1);
  assert.is(other.passed.length, 3);
});

test("a store that fails: one warning, one's own part is used, and it is asked again more and more rarely", async () => {
  const clock = manualClock();
  let down = true;
  const store = scripted(() => {
    if (down) throw new Error("connection refused");
    return { granted: true };
  });
  const { ask, passed, states, limiter } = bench(clock, store);
  for (let n = 0; n < 12; n++) ask(`a${n}`, { weight: 1 });
  await clock.advance(0);
  assert.equal(passed.length, 10, "half of twenty");
  assert.is(states.length, 1);
  assert.is(states[0]!.state, "lost");
  const atOnce = store.asked.length;
  await clock.advance(55_000);
  assert.is(passed.length, 10, "and no more in a window");
  assert.is(states.length, 1, "told once");
  const asked = store.asked.length - atOnce;
  assert.ok(asked >= 5 && asked <= 12, `asked ${asked} times in 55 seconds`);
  down = false;
  await clock.advance(10_000);
  assert.is(passed.length, 12);
  assert.equal(states.map(({ state }) => state), ["lost", "back"]);
  ask("large", { weight: 60 });
  await clock.advance(0);
  assert.is(passed.length, 13);
  assert.is(limiter.limits()[0]?.own, 62 + (passed.length > 13 ? 1 : 0));
});

test("a store that does not answer counts as failed; its late answer changes nothing", async () => {
  const clock = manualClock();
  let answer: (answer: PoolAnswer) => void = () => {};
  const store = scripted(() => new Promise((resolve) => (answer = resolve)));
  const { ask, passed, states } = bench(clock, store);
  ask("a", { weight: 1 });
  await clock.advance(499);
  assert.equal(passed, []);
  await clock.advance(1);
  assert.equal(passed, ["a@500"]);
  answer({ granted: true });
  await clock.advance(0);
  assert.equal(passed, ["a@500"]);
  assert.equal(states.map(({ state }) => state), ["lost"]);
});

test("a store that has just started is not relied on", async () => {
  const clock = manualClock();
  let young = true;
  const store = scripted(() => young ? { granted: false, wait: 30_000, reason: "unready" } : { granted: true });
  const { ask, passed, states } = bench(clock, store);
  for (let n = 0; n < 11; n++) ask(`a${n}`, { weight: 1 });
  await clock.advance(1_000);
  assert.is(passed.length, 10);
  young = false;
  await clock.advance(10_000);
  assert.is(passed.length, 11);
  assert.equal(states.map(({ state }) => state), ["lost", "back"]);
});

test("a pause that the store was not told of is told before anything is asked of it", async () => {
  const clock = manualClock();
  let down = true;
  const order: string[] = [];
  const store: PoolStore = {
    take: () => {
      if (down) return Promise.reject(new Error("down"));
      order.push("take");
      return Promise.resolve({ granted: true });
    },
    pause: (key, ms) => {
      if (down) return Promise.reject(new Error("down"));
      order.push(`${key} ${ms}`);
      return Promise.resolve();
    },
  };
  const { ask, limiter } = bench(clock, store);
  limiter.slowDown({ status: 429, retryAfter: 4_000, pools: ["orders"] });
  await clock.advance(1_000);
  down = false;
  ask("a", { weight: 1 });
  await clock.advance(0);
  assert.equal(order, ["orders 3000", "take"]);
});

test("order is kept by those who were refused and come back; one who has left is not waited for", async () => {
  const clock = manualClock();
  let full = true;
  const store = scripted(() => full ? { granted: false, wait: 1_000, reason: "used" } : { granted: true });
  const { ask, passed } = bench(clock, store);
  const leaving = new AbortController();
  for (const name of ["a", "b", "c", "d"]) ask(name, { weight: 1 }, "data", name === "b" ? leaving.signal : undefined);
  await clock.advance(500);
  leaving.abort(new Error("enough"));
  ask("urgent", { weight: 1 }, "query");
  full = false;
  await clock.advance(500);
  assert.equal(passed, ["b left", "urgent@1000", "a@1000", "c@1000", "d@1000"]);
  assert.is(clock.pending, 0);
});

test("order is kept where the store's answers overtake each other", async () => {
  const clock = manualClock();
  const answers: ((answer: PoolAnswer) => void)[] = [];
  let full = true;
  const store = scripted(() => full ? new Promise((resolve) => answers.push(resolve)) : { granted: true });
  const { ask, passed } = bench(clock, store);
  for (const name of ["a", "b", "c"]) ask(name, { weight: 1 });
  await clock.advance(0);
  full = false;
  for (const answer of answers.toReversed()) answer({ granted: false, wait: 100, reason: "used" });
  await clock.advance(100);
  assert.equal(passed, ["a@100", "b@100", "c@100"]);
});

test("while the store is lost one question at a time finds out whether it is back", async () => {
  const clock = manualClock();
  const store = scripted(() => new Promise(() => {}));
  const { ask } = bench(clock, store, 0.05);
  for (let n = 0; n < 6; n++) ask(`a${n}`, { weight: 1 });
  await clock.advance(500);
  const asked = store.asked.length;
  // Those that failed together: the next question is a while off.
  await clock.advance(11_000);
  assert.is(store.asked.length, asked + 1);
});

test("what the store asks to wait for is not asked for before", async () => {
  const clock = manualClock();
  const store = scripted(() => ({ granted: false, wait: 5_000, reason: "used" }));
  const { ask } = bench(clock, store);
  for (let n = 0; n < 5; n++) ask(`a${n}`, { weight: 1 });
  await clock.advance(0);
  const asked = store.asked.length;
  ask("late", { weight: 1 }, "query");
  await clock.advance(4_999);
  assert.is(store.asked.length, asked);
  assert.is(store.asked[0]![0]!.limit, 80);
});

test("more than the store ever gives out is an error; a pool of one unit is all the store's", async () => {
  const clock = manualClock();
  const { limiter } = bench(clock, memoryPools(clock));
  const error = await limiter.take({ weight: 81 }, { priority: "data" }).catch((caught: unknown) => caught);
  assert.instance(error, ValidationError);
  const one = new Limiter({ one: { limit: 1, window: 1_000, scope: "ip" } }, {
    clock,
    margin: 0,
    sharing: memoryPools(clock).share({ keys: { one: "one" }, address: "ip", share: 0.1 }),
  });
  await one.take({ one: 1 }, { priority: "data" });
  let passed = false;
  void one.take({ one: 1 }, { priority: "cancel" }).then(() => passed = true);
  await clock.advance(999);
  assert.not.ok(passed);
  await clock.advance(1);
  assert.ok(passed);
});

test("never over the limit in any window: many sessions, a store that comes and goes, and forgets", async () => {
  for (let seed = 1; seed <= 12; seed++) {
    let state = seed * 7_919;
    const draw = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    const clock = manualClock();
    let memory = memoryPools(clock);
    let born = -60_000;
    let down = false;
    const store: PoolStore = {
      take: (needs, gates) => {
        if (down) return Promise.reject(new Error("down"));
        const wait = born + 60_000 - clock.monotonic();
        return wait > 0 ? Promise.resolve({ granted: false, wait, reason: "unready" }) : memory.take(needs, gates);
      },
      pause: (key, ms) => down ? Promise.reject(new Error("down")) : memory.pause(key, ms),
    };
    const sessions = [bench(clock, store, 0.4), bench(clock, store, 0.3), bench(clock, store, 0.3)];
    const arrivals: { at: number; units: number }[] = [];
    const kinds: Priority[] = ["cancel", "query", "create", "data"];
    for (let step = 0; step < 200; step++) {
      for (let n = draw(4); n > 0; n--) {
        const units = 1 + draw(8);
        void sessions[draw(3)]!.limiter.take({ weight: units }, { priority: kinds[draw(4)]! })
          .then(() => arrivals.push({ at: clock.monotonic(), units }));
      }
      if (draw(12) === 0) down = !down;
      if (draw(40) === 0) {
        memory = memoryPools(clock);
        born = clock.monotonic();
      }
      await clock.advance(draw(4_000));
    }
    assert.ok(arrivals.length > 20);
    for (const { at } of arrivals) {
      const sum = arrivals.filter((one) => one.at > at - 60_000 && one.at <= at).reduce(
        (all, { units }) => all + units,
        0,
      );
      assert.ok(sum <= 100, `seed ${seed}: ${sum} units`);
    }
  }
});

test.run();
