import * as assert from "uvu/assert";
import {
  type Armed,
  type DeadMansEvent,
  type DeadMansSwitch,
  deadMansSwitch,
} from "../../src/connector/orders/deadmans.ts";
import { has } from "../../src/connector/exchange.ts";
import type { CallContext } from "../../src/core/call.ts";
import { PermissionError, ValidationError } from "../../src/core/errors.ts";
import type { Market } from "../../src/model/mod.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/deadmans");

type Reply = "done" | "fails" | "hangs" | "forbidden" | { readonly after: number };

interface Bench {
  readonly clock: ManualClock;
  readonly api: DeadMansSwitch;
  /** What reached the venue, with the time it did. */
  readonly asked: string[];
  readonly contexts: CallContext[];
  readonly events: DeadMansEvent[];
  /** When the venue fires, by its own count: when the newest request arrived, and its countdown. */
  firesAt(): number;
  /** How the next requests are answered; `done` where there is none. */
  readonly replies: Reply[];
  readonly end: AbortController;
  reconciled: number;
  /** Added to the wall clock. */
  step: number;
  reconnect(): void;
}

function bench(byMarket = true): Bench {
  const clock = manualClock();
  const reconnects = new Set<() => void>();
  let fires = Infinity;
  const end = new AbortController();
  const answer = (what: string, arrive: () => void, context: CallContext): Promise<void> =>
    new Promise((resolve, reject) => {
      self.contexts.push(context);
      const reply = self.replies.shift() ?? "done";
      self.asked.push(`${what}@${clock.monotonic()}`);
      if (reply === "fails") return reject(new Error("connection refused"));
      if (reply === "forbidden") return reject(new PermissionError("no", { code: "1" }));
      if (reply === "hangs") return;
      const done = (): void => {
        arrive();
        resolve();
      };
      if (reply === "done") done();
      else clock.after(reply.after, done);
    });
  const self: Bench = {
    clock,
    asked: [],
    contexts: [],
    events: [],
    replies: [],
    end,
    reconciled: 0,
    step: 0,
    firesAt: () => fires,
    reconnect: () => reconnects.forEach((handler) => handler()),
    api: deadMansSwitch({
      venue: "testex",
      clock: { now: () => clock.now() + self.step, monotonic: clock.monotonic, after: clock.after },
      entry: {
        arm: (timeout, markets, context) =>
          answer(`arm ${timeout}${markets ? ` ${markets.map(({ id }) => id)}` : ""}`, () => {
            fires = clock.monotonic() + timeout;
          }, context),
        disarm: (_, context) => answer("disarm", () => (fires = Infinity), context),
        limits: { min: 5_000, max: 120_000 },
        byMarket,
      },
      market: (symbol) => ({ symbol, id: symbol.replace("/", "") }) as Market,
      reconcile: () => {
        self.reconciled++;
        return Promise.resolve();
      },
      tell: (event) => self.events.push(event),
      onReconnect: (handler) => {
        reconnects.add(handler);
        return () => reconnects.delete(handler);
      },
      ended: end.signal,
    }),
  };
  return self;
}

const states = ({ events }: Bench): string[] => events.map(({ state }) => state);

async function armed(own: Bench, countdown = 30_000): Promise<Armed> {
  return await own.api.armDeadMansSwitch({ countdown });
}

test("it is a capability, by the name of its member", () => {
  assert.ok(has(bench().api as object, "armDeadMansSwitch"));
  assert.not.ok(has({}, "armDeadMansSwitch"));
});

test("armed, refreshed at every third of the countdown before anything else, disarmed", async () => {
  const own = bench();
  const armedNow = await armed(own);
  assert.is(armedNow.left, 30_000);
  await own.clock.advance(9_999);
  assert.is(own.asked.length, 1);
  await own.clock.advance(1);
  assert.equal(own.asked, ["arm 30000@0", "arm 30000@10000"]);
  assert.is(armedNow.left, 30_000);
  await own.clock.advance(3_600_000);
  assert.is(own.asked.length, 362);
  assert.ok(own.contexts.every(({ priority }) => priority === "cancel"));
  await armedNow.disarm();
  assert.is(own.asked.at(-1), "disarm@3610000");
  assert.is(own.firesAt(), Infinity);
  assert.is(armedNow.left, 0);
  await own.clock.advance(3_600_000);
  assert.is(own.asked.length, 363);
  assert.is(own.clock.pending, 0);
  assert.equal([states(own)[0], states(own).at(-1)], ["armed", "disarmed"]);
  await armedNow.disarm();
  assert.is(own.asked.length, 363, "once is enough");
});

test("what the venue does not take is refused before anything is sent", async () => {
  const own = bench();
  for (const countdown of [4_999, 120_001, NaN, 0, -1, Infinity]) {
    const error = await own.api.armDeadMansSwitch({ countdown }).catch((caught: unknown) => caught);
    assert.instance(error, ValidationError);
    assert.is((error as ValidationError).field, "countdown");
  }
  const none = await own.api.armDeadMansSwitch({ countdown: 5_000, symbols: [] }).catch((caught: unknown) => caught);
  assert.is((none as ValidationError).field, "symbols");
  const whole = bench(false);
  const some = await whole.api.armDeadMansSwitch({ countdown: 5_000, symbols: ["A/B"] }).catch((e: unknown) => e);
  assert.is((some as ValidationError).field, "symbols");
  assert.equal([...own.asked, ...whole.asked], []);
});

test("for some markets, where the venue can", async () => {
  const own = bench();
  await own.api.armDeadMansSwitch({ countdown: 6_000, symbols: ["A/B", "C/B"] });
  await own.clock.advance(2_000);
  assert.equal(own.asked, ["arm 6000 AB,CB@0", "arm 6000 AB,CB@2000"]);
  own.end.abort();
});

test("an arm that fails: rejected, nothing is kept up", async () => {
  const own = bench();
  own.replies.push("fails");
  assert.is((await armed(own).catch((error: Error) => error) as Error).message, "connection refused");
  await own.clock.advance(60_000);
  assert.is(own.asked.length, 1);
  assert.is(own.clock.pending, 0);
});

test("a refresh that is lost: told with the time left, tried again at once", async () => {
  const own = bench();
  await armed(own);
  own.replies.push("fails", "fails");
  await own.clock.advance(10_000);
  assert.equal(own.asked.slice(1), ["arm 30000@10000", "arm 30000@10000"], "again without a pause");
  await own.clock.advance(250);
  assert.is(own.asked.at(-1), "arm 30000@10250");
  assert.equal(states(own), ["armed", "failing", "failing", "refreshed"]);
  assert.is((own.events[1] as { left: number }).left, 20_000);
  assert.is(own.reconciled, 0);
  own.end.abort();
});

test("a refresh that is delayed counts from when it was sent: never too hopeful", async () => {
  const own = bench();
  const armedNow = await armed(own);
  own.replies.push({ after: 4_000 });
  await own.clock.advance(14_000);
  assert.is(armedNow.left, 26_000);
  own.step = -3_600_000;
  assert.is(armedNow.left, 26_000, "nor where the wall clock is set back");
  own.step = 0;
  assert.ok(own.clock.monotonic() + armedNow.left <= own.firesAt());
  own.end.abort();
});

test("a refresh without an answer is given up, so that others fit in", async () => {
  const own = bench();
  await armed(own);
  own.replies.push("hangs", "hangs");
  await own.clock.advance(10_000 + 5_000 + 5_000);
  await own.clock.advance(250);
  assert.equal(own.asked, ["arm 30000@0", "arm 30000@10000", "arm 30000@15000", "arm 30000@20250"]);
  assert.equal(states(own).filter((state) => state !== "critical"), ["armed", "failing", "failing", "refreshed"]);
  own.end.abort();
});

test("it cannot be refreshed: a warning in time, then the end; orders are asked for, and it is armed anew when it can be", async () => {
  const own = bench();
  const armedNow = await armed(own);
  own.replies.push(...Array<Reply>(60).fill("fails"));
  await own.clock.advance(19_999);
  assert.not.ok(states(own).includes("critical"));
  await own.clock.advance(1);
  assert.equal(own.events.find(({ state }) => state === "critical"), { state: "critical", left: 10_000 });
  await own.clock.advance(9_999);
  assert.not.ok(states(own).includes("expired"));
  assert.is(own.reconciled, 0);
  await own.clock.advance(1);
  assert.ok(states(own).includes("expired"));
  assert.is(own.firesAt(), 30_000);
  assert.is(own.reconciled, 1, "asked, not guessed");
  assert.is(armedNow.left, 0);
  await own.clock.advance(60_000);
  assert.is(states(own).filter((state) => state === "expired").length, 1);
  assert.is(states(own).filter((state) => state === "critical").length, 1);
  const last = states(own).slice(states(own).lastIndexOf("failing") + 1);
  assert.equal(last.slice(0, 2), ["armed", "refreshed"], "guarded again");
  own.end.abort();
});

test("where orders cannot be asked for after it fired, that is told", async () => {
  const own = bench();
  const failing = deadMansSwitch({
    venue: "testex",
    clock: own.clock,
    entry: {
      arm: () => own.asked.length++ === 0 ? Promise.resolve() : Promise.reject(new Error("down")),
      disarm: () => Promise.resolve(),
      limits: { min: 1_000, max: 10_000 },
      byMarket: false,
    },
    market: () => ({}) as Market,
    reconcile: () => Promise.reject(new Error("not asked")),
    tell: (event) => own.events.push(event),
    ended: own.end.signal,
  });
  await failing.armDeadMansSwitch({ countdown: 3_000 });
  await own.clock.advance(3_000);
  assert.ok(own.events.some((event) => event.state === "failing" && (event.error as Error).message === "not asked"));
  own.end.abort();
});

test("a key that may not: told, and not asked again until the connection is new", async () => {
  const own = bench();
  await armed(own);
  own.replies.push("forbidden");
  await own.clock.advance(29_999);
  assert.is(own.asked.length, 2);
  own.reconnect();
  await own.clock.advance(0);
  assert.is(own.asked.length, 3);
  assert.is(states(own).at(-1), "refreshed");
  own.end.abort();
});

test("a connection that comes back refreshes at once, one request at a time", async () => {
  const own = bench();
  await armed(own);
  own.replies.push({ after: 100 });
  own.reconnect();
  own.reconnect();
  await own.clock.advance(50);
  own.reconnect();
  assert.is(own.asked.length, 2);
  await own.clock.advance(50);
  assert.equal(states(own), ["armed", "refreshed"]);
  own.end.abort();
});

test("a machine that slept: what the wall clock says counts, and the end is told before it is armed anew", async () => {
  const own = bench();
  const armedNow = await armed(own);
  own.step = 1_800_000;
  assert.is(armedNow.left, 0);
  await own.clock.advance(10_000);
  assert.equal(states(own).slice(0, 3), ["armed", "expired", "armed"]);
  assert.is(own.reconciled, 1);
  assert.is(armedNow.left, 30_000);
  own.end.abort();
});

test("closed: it stays armed at the venue, and nothing is left here", async () => {
  const own = bench();
  const armedNow = await armed(own);
  const reading = armedNow.status[Symbol.asyncIterator]().next();
  own.end.abort();
  assert.ok((await reading).done);
  await own.clock.advance(60_000);
  assert.equal(own.asked, ["arm 30000@0"]);
  assert.is(own.firesAt(), 30_000);
  assert.is(own.clock.pending, 0);
});

test("armed again: the new one replaces the old one, and a refresh on its way does not undo it", async () => {
  const own = bench();
  const first = await armed(own);
  own.replies.push({ after: 2_000 });
  await own.clock.advance(10_000);
  const arming = own.api.armDeadMansSwitch({ countdown: 60_000 });
  await own.clock.advance(1_000);
  assert.is(own.asked.length, 2, "waits for the refresh");
  await own.clock.advance(1_000);
  const second = await arming;
  assert.is(own.firesAt(), 72_000);
  assert.equal([first.left, second.left], [0, 60_000]);
  await own.clock.advance(20_000);
  assert.equal(own.asked.slice(2), ["arm 60000@12000", "arm 60000@32000"]);
  own.end.abort();
});

test("where arming again fails the one before goes on", async () => {
  const own = bench();
  const first = await armed(own);
  own.replies.push("fails");
  await own.api.armDeadMansSwitch({ countdown: 60_000 }).then(() => assert.unreachable(), () => {});
  await own.clock.advance(0);
  assert.equal(own.asked.slice(1), ["arm 60000@0", "arm 30000@0"]);
  await own.clock.advance(20_000);
  assert.ok(first.left >= 20_000);
  await first.disarm();
  assert.is(own.clock.pending, 0);
});

test("disarmed while a refresh is on its way: the disarm comes after it", async () => {
  const own = bench();
  const armedNow = await armed(own);
  own.replies.push({ after: 3_000 });
  await own.clock.advance(11_000);
  const disarming = armedNow.disarm();
  await own.clock.advance(1_999);
  assert.is(own.asked.length, 2);
  await own.clock.advance(1);
  await disarming;
  assert.is(own.firesAt(), Infinity);
});

test("a disarm that fails: refreshing has ended, the switch may fire, and it can be tried again", async () => {
  const own = bench();
  const armedNow = await armed(own);
  own.replies.push("fails");
  await armedNow.disarm().then(() => assert.unreachable(), () => {});
  await own.clock.advance(25_000);
  assert.is(own.asked.length, 2);
  assert.is(armedNow.left, 5_000);
  await armedNow.disarm();
  assert.is(states(own).at(-1), "disarmed");
});

test.run();
