/**
 * The order machine against every sequence of what may happen to an order. Judged by a model of the venue's order that knows
 * nothing of the machine: an order is never called ended that is not (O3), each fill counts once (O4), states and sums follow
 * each other as they may (O5), and no cancel is guessed about (O6).
 */
import { setImmediate } from "node:timers/promises";
import process from "node:process";
import * as assert from "uvu/assert";
import { canceling, pending, rejected } from "../../src/connector/orders/orderstate.ts";
import { Tracked } from "../../src/connector/orders/tracked.ts";
import { VenueUnavailable } from "../../src/core/errors.ts";
import type { Fill, Order } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { hear, type Heard, silence, wrong, wrongAtEnd } from "./order-rules.ts";
import { deadline, type Lens, World } from "./tracker-bench.ts";
import { alphabet, exists, fillOf, type Letter, type Message, snapshot, start, step, symbol } from "./venue-order.ts";
import { ticket, type Truth } from "./venue-order.ts";

const test = suite("exhaustive orders");
const deno = "Deno" in globalThis;
/** How long the sequences are that are walked one by one, and those that are told to real trackers. */
const depth = Number(process.env["ORDERS_DEPTH"] ?? 5);
const trackerDepth = Number(process.env["ORDERS_TRACKER_DEPTH"] ?? (deno ? 3 : 4));
const deep = 9;
const randomRuns = Number(process.env["ORDERS_RANDOM"] ?? (deno ? 10_000 : 100_000));
const limit = 20 * 60_000;

function fail(path: readonly string[], fault: string): never {
  throw new Error(`${path.join(", ")}: ${fault}`);
}

/** Prints what ran, and how long it took. */
function report(text: string, since: number): void {
  console.log(`\n${text}, ${((performance.now() - since) / 1_000).toFixed(1)} s`);
}

/** A copy of an order that can go another way. */
function copyOf(tracked: Tracked, state: Order): Tracked {
  const copy = new Tracked(state);
  for (const fill of tracked.fills) copy.addFill(fill);
  copy.state = state;
  return copy;
}

/** What one message makes of an order: the part of the tracker that needs no time. */
function take(tracked: Tracked, message: Message, heard: Heard): void {
  switch (message.kind) {
    case "update":
      return void tracked.learn(message.update);
    case "fill":
      return void tracked.addFill(message.fill);
    case "refused":
      if (!tracked.heardOf) tracked.state = rejected(tracked.state, "no");
      return;
    case "timeout":
      if (!tracked.heardOf) tracked.state = { ...tracked.state, status: "unknown" };
      return;
    case "cancel sent":
      tracked.state = canceling(tracked.state, true);
      return;
    case "cancel did nothing":
      if (heard.unanswered === 0) tracked.state = canceling(tracked.state, false);
      return;
    case "cancel decided":
    case "cancel unanswered":
  }
}

/** Everything that what comes next depends on. */
function situation({ state, fills }: Tracked, truth: Truth, heard: Heard): string {
  const { status, filled, cost, amount, average, reason, updated, id } = state;
  const own = [status, filled, cost, amount, average, reason, updated, id, ...fills.map((fill) => fill.id)];
  const trades = truth.trades.map((trade) => `${trade.id} ${trade.amount} ${trade.sum} ${trade.time}`);
  const known = [heard.sum, heard.amount, heard.time, heard.unanswered, heard.refused, heard.ended];
  return [own, Object.values({ ...truth, trades }), known, [...heard.traded].join(" ")].join("|");
}

/** Walks every sequence; returns how many there were. With `once`, what follows on one situation is walked once. */
function walkAll(most: number, once: boolean): { readonly sequences: number; readonly situations: number } {
  const path: Letter[] = [];
  const walked: Map<string, number>[] = Array.from({ length: most }, () => new Map());
  const walk = (tracked: Tracked, truth: Truth, heard: Heard): number => {
    if (path.length === most) return 0;
    const key = once ? situation(tracked, truth, heard) : "";
    const before = once ? walked[path.length]!.get(key) : undefined;
    if (before !== undefined) return before;
    const was = Object.freeze(tracked.state);
    let sequences = 0;
    for (const letter of alphabet) {
      path.push(letter);
      const { truth: now, messages } = step(truth, letter, path.length * 10);
      const next = messages.length === 0 ? tracked : copyOf(tracked, was);
      let known = heard;
      for (const message of messages) {
        take(next, message, known);
        known = hear(known, message);
      }
      const fault = wrong(was, { state: next.state, fills: next.fills }, now, known, false);
      if (fault !== undefined) fail(path, fault);
      sequences += 1 + walk(next, now, known);
      path.pop();
    }
    if (once) walked[path.length]!.set(key, sequences);
    return sequences;
  };
  const sequences = walk(new Tracked(pending(symbol, ticket)), start, silence);
  return { sequences, situations: walked.reduce((sum, { size }) => sum + size, 0) };
}

/** How many sequences there are of up to this many events. */
const count = (most: number): number =>
  Array.from({ length: most }, (_, n) => alphabet.length ** (n + 1)).reduce((sum, one) => sum + one);

test(`every sequence of up to ${depth} events, one by one`, () => {
  const since = performance.now();
  const { sequences } = walkAll(depth, false);
  assert.is(sequences, count(depth));
  report(`${sequences} sequences of up to ${depth} events, one by one`, since);
}, limit);

test(`every sequence of up to ${deep} events; where two lead to the same, what follows is walked once`, () => {
  const since = performance.now();
  const { sequences, situations } = walkAll(deep, true);
  assert.is(sequences, count(deep));
  report(`${sequences} sequences of up to ${deep} events, in ${situations} situations`, since);
}, limit);

/** How messages come: as they are sent, each after the next one, or all of them last first. */
type Delivery = "in order" | "swapped" | "reversed";

/** A message that the venue sends; the others are the owner's own doing. */
const travels = ({ kind }: Message): boolean => kind === "update" || kind === "fill";

/** One order in a real tracker whose clock stands still. */
class Run {
  readonly world: World = new World(start);
  heard: Heard = silence;
  readonly path: string[] = [];
  readonly #late: { readonly message: Message; readonly due: number }[] = [];
  #steps = 0;

  /** The next letter. `delays`: by how many steps each message that travels is late. */
  step(letter: Letter, delays: () => number): void {
    this.#steps++;
    this.path.push(letter);
    if (letter === "amend ack") this.world.tracked.amended = true;
    const { truth, messages } = step(this.world.truth, letter, this.#steps * 10);
    this.world.truth = truth;
    for (const message of messages) {
      const delay = travels(message) ? delays() : 0;
      if (delay > 0) this.#late.push({ message, due: this.#steps + delay });
      else this.hear(message);
    }
    for (let at = this.#late.length - 1; at >= 0; at--) {
      if (this.#late[at]!.due <= this.#steps) this.hear(this.#late.splice(at, 1)[0]!.message);
    }
  }

  hear(message: Message): void {
    const { world } = this;
    const was = Object.freeze(world.state);
    world.hear(message);
    this.heard = hear(this.heard, message);
    const fault = wrong(was, world, world.truth, this.heard, false);
    if (fault !== undefined) fail([...this.path, message.kind], fault);
  }

  /** Everything arrives, and what the venue has is told. */
  end(): void {
    const { world } = this;
    while (this.#late.length > 0) this.hear(this.#late.pop()!.message);
    const { truth } = world;
    if (!exists(truth)) return world.tracker.close();
    for (const trade of truth.trades) this.hear({ kind: "fill", fill: fillOf(trade) });
    this.hear({ kind: "update", update: snapshot(truth), own: false });
    // A cancel that may still arrive keeps the order from being called open.
    const shown: { state: Order; fills: readonly Fill[] } = {
      state: world.state.status === "canceling" ? canceling(world.state, false) : world.state,
      fills: world.fills,
    };
    const fault = wrongAtEnd(shown, truth);
    world.tracker.close();
    if (fault !== undefined) fail(this.path, fault);
  }
}

/** Every sequence of exactly this length. */
function* sequencesOf(length: number): Generator<readonly Letter[]> {
  if (length === 0) return yield [];
  for (const rest of sequencesOf(length - 1)) for (const letter of alphabet) yield [...rest, letter];
}

test(
  `every sequence of up to ${trackerDepth} events in real trackers, told in order, swapped and reversed`,
  async () => {
    const since = performance.now();
    let sequences = 0;
    for (const delivery of ["in order", "swapped", "reversed"] satisfies Delivery[]) {
      for (let length = 1; length <= trackerDepth; length++) {
        for (const sequence of sequencesOf(length)) {
          const run = new Run();
          run.path.push(delivery);
          let turn = 0;
          const delays = delivery === "in order" ? () => 0 : delivery === "reversed" ? () => 99 : () => ++turn % 2;
          for (const letter of sequence) run.step(letter, delays);
          run.end();
          // What was begun and closed lets go of its promises.
          if (++sequences % 500 === 0) await setImmediate();
        }
      }
    }
    report(`${sequences} sequences in real trackers`, since);
    assert.is(sequences, 3 * count(trackerDepth));
  },
  limit,
);

/** Numbers that look like chance and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Letters after which nothing much can happen: kept rare, so that orders live. */
const ends: ReadonlySet<Letter> = new Set(["final fill", "cancel ack", "expire", "reject"]);

test(`${randomRuns} random sequences of 30 events, each message late by up to 5 steps`, async () => {
  const since = performance.now();
  let events = 0;
  for (let seed = 1; seed <= randomRuns; seed++) {
    const random = seeded(seed);
    const lateness = random();
    const run = new Run();
    run.path.push(`seed ${seed}`);
    for (let at = 0; at < 30; at++) {
      let letter = alphabet[Math.floor(random() * alphabet.length)]!;
      if (ends.has(letter) && random() < 0.8) letter = "partial fill";
      run.step(letter, () => (random() < lateness ? Math.floor(random() * 6) : 0));
      events++;
    }
    run.end();
    if (seed % 200 === 0) await setImmediate();
  }
  report(`${randomRuns} random sequences, ${events} events`, since);
}, limit);

const lenses: Partial<Record<Letter, Lens>> = {
  "REST snapshot old": "old",
  "REST snapshot new": "new",
  "REST not-found": "not found",
};

/** One order in a real tracker that asks its questions while time passes. */
class TimedRun {
  readonly run: Run = new Run();
  readonly sequence: readonly Letter[];
  #was: Order;
  constructor(sequence: readonly Letter[]) {
    this.sequence = sequence;
    this.#was = this.run.world.state;
  }

  /** Does the letter of this place, and returns until when time may pass. */
  begin(at: number): number {
    const { world } = this.run;
    const { clock, truth: before } = world;
    const letter = this.sequence[at];
    if (letter === undefined) return this.#heal();
    this.run.path.push(letter);
    world.lens = lenses[letter] ?? world.lens;
    if (letter === "amend ack") world.tracked.amended = true;
    const { truth, messages } = step(before, letter, clock.time + 1, clock.time <= deadline);
    world.truth = truth;
    if (!exists(before)) world.bornAt = clock.time;
    if (truth.time !== before.time) world.changedAt = clock.time;
    // Answers to questions come by the tracker's own asking.
    const heard = lenses[letter] ? [] : messages;
    for (const message of heard) world.hear(message);
    this.check(heard.some(({ kind }) => kind === "cancel did nothing"));
    return clock.time + (letter === "REST not-found" ? 6_000 : 700);
  }

  #heal(): number {
    const { world } = this.run;
    world.lens = "new";
    // Whatever was not answered is given up by now.
    if (world.state.status === "pending") world.hear({ kind: "timeout" });
    if (exists(world.truth) && !world.tracked.settled && world.state.status !== "unknown") {
      world.tracker.lookFor(world.tracked);
    }
    this.check();
    return world.clock.time + 90_000;
  }

  /** `refused`: a cancel was refused, so that the order counts as resting again without a look at it. */
  check(refused: boolean = false): void {
    const { state, truth, clock, errors } = this.run.world;
    const { path } = this.run;
    const was = this.#was;
    this.#was = Object.freeze(state);
    const { status } = state;
    const over = status === "filled" || status === "canceled" || status === "expired" || status === "rejected";
    const absent = truth.status === "refused" || (truth.status === "absent" && clock.time > deadline);
    if (over && status !== truth.status && !(status === "rejected" && absent)) {
      fail(path, `${status} at ${clock.time}, and the venue has it ${truth.status}`);
    }
    if (over && was.status !== status && ["filled", "canceled", "expired", "rejected"].includes(was.status)) {
      fail(path, `from ${was.status} to ${status}`);
    }
    if (was.status === "canceling" && (status === "open" || status === "partiallyFilled") && !refused) {
      if (truth.status !== "open") fail(path, `${status} after a cancel, and the venue has it ${truth.status}`);
    }
    if (errors.some((error) => !(error instanceof VenueUnavailable))) fail(path, String(errors.at(-1)));
    if (Number(state.filled) > truth.filled) fail(path, `${state.filled} filled of ${truth.filled}`);
    if (state.filled.lt(was.filled)) fail(path, "filled shrank");
    if (status === "pending" && was.status !== "pending") fail(path, "pending again");
    const ids = new Set(this.run.world.fills.map((fill) => fill.id));
    if (ids.size !== this.run.world.fills.length) fail(path, "a fill came twice");
  }

  end(): void {
    const { world, path } = this.run;
    const fault = wrongAtEnd(world, world.truth);
    if (fault !== undefined) fail(path, fault);
    if (world.clock.timers.length > 0) fail(path, `${world.clock.timers.length} timers are left`);
    world.tracker.close();
  }
}

/** Runs many side by side: between two timers of one of them, all promises of all of them settle. */
async function runAll(runs: readonly TimedRun[], length: number): Promise<void> {
  for (let at = 0; at <= length; at++) {
    const ends = runs.map((run) => run.begin(at));
    for (let busy = runs.map((_, n) => n); busy.length > 0;) {
      await setImmediate();
      for (const n of busy) runs[n]!.check();
      busy = busy.filter((n) => runs[n]!.run.world.clock.runNext(ends[n]!));
    }
  }
  for (const run of runs) run.end();
}

test(
  "every sequence of up to 4 events in real trackers that ask while time passes: all come to the truth",
  async () => {
    const since = performance.now();
    let sequences = 0;
    for (let length = 0; length <= trackerDepth; length++) {
      let group: TimedRun[] = [];
      for (const sequence of sequencesOf(length)) {
        group.push(new TimedRun(sequence));
        sequences++;
        if (group.length < 2_000) continue;
        await runAll(group, length);
        group = [];
      }
      await runAll(group, length);
    }
    report(`${sequences} sequences with questions and time`, since);
  },
  limit,
);

test("random sequences of 12 events in real trackers that ask while time passes", async () => {
  const since = performance.now();
  const runs = Math.ceil(randomRuns / 10);
  for (let first = 0; first < runs; first += 2_000) {
    const group = Array.from({ length: Math.min(2_000, runs - first) }, (_, n) => {
      const random = seeded(first + n + 1);
      return new TimedRun(Array.from({ length: 12 }, () => alphabet[Math.floor(random() * alphabet.length)]!));
    });
    await runAll(group, 12);
  }
  report(`${runs} random sequences with questions and time`, since);
}, limit);

test.run();
