import * as assert from "uvu/assert";
import { ValidationError } from "../../src/core/errors.ts";
import { type NonceOptions, type Nonces, type NonceUnit, openNonces } from "../../src/core/nonce.ts";
import { Secret } from "../../src/core/secret.ts";
import { memoryStorage, type Storage } from "../../src/core/storage.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/nonce");

let keys = 0;
/** A key that no test used before: nonces of one key belong together in the whole process. */
function freshKey(): Secret {
  return new Secret(`CANARY-KEY-${keys++}`);
}

async function open(options: Partial<NonceOptions> = {}): Promise<Nonces> {
  return await openNonces({ venue: "testex", key: freshKey(), unit: "ms", clock: manualClock(), ...options });
}

/** Uniform whole numbers below a bound, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

test("each unit counts from 1970; a fraction of a millisecond is not lost", async () => {
  const start = Date.UTC(2026, 0, 1);
  for (const [unit, expected] of [["ms", 0n], ["us", 250n], ["ns", 250_000n]] as const) {
    const scale = { ms: 1n, us: 1_000n, ns: 1_000_000n }[unit];
    const nonces = await open({ unit, now: () => start + 0.25 });
    assert.is(nonces.next(), BigInt(start) * scale + expected, unit);
  }
});

test("the venue's time is used where it is measured", async () => {
  const nonces = await open({ now: () => 5_000 });
  assert.is(nonces.next(), 5_000n);
});

test("they grow: in one millisecond, on clocks that step back, over several connectors, after bumps, whatever the order", async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const draw = numbers(seed * 7_919);
    const unit = (["ms", "us", "ns"] as const satisfies NonceUnit[])[draw(3)]!;
    let time = 1_700_000_000_000;
    const key = freshKey();
    const makers = await Promise.all([1, 2, 3].map(() => open({ key, unit, now: () => time })));
    const made: bigint[] = [];
    for (let step = 0; step < 300; step++) {
      if (draw(4) === 0) time += draw(2_000) - 1_000;
      const maker = makers[draw(3)]!;
      if (draw(10) === 0) maker.bump(made.at(-1) ?? 0n, BigInt(time) + BigInt(draw(5_000)));
      else made.push(maker.next());
    }
    for (let at = 1; at < made.length; at++) assert.ok(made[at]! > made[at - 1]!, `seed ${seed}, ${at}`);
  }
});

test("parallel requests have different nonces, in the order of their calls", async () => {
  const nonces = await open();
  const seen: bigint[] = [];
  await Promise.all(Array.from({ length: 200 }, () => nonces.send((nonce) => Promise.resolve(seen.push(nonce)))));
  assert.is(new Set(seen).size, 200);
  assert.equal(seen, seen.toSorted((a, b) => (a < b ? -1 : 1)));
});

test("keys do not disturb each other, nor do units", async () => {
  const [one, other] = [await open(), await open()];
  one.bump(9_000_000_000_000n);
  assert.ok(other.next() < 9_000_000_000_000n);
  const key = freshKey();
  (await open({ key, unit: "ns" })).next();
  assert.ok((await open({ key, unit: "ms" })).next() < 10n ** 14n);
});

test("a nonce that was too low: the next one is above it, and above what the venue has", async () => {
  const nonces = await open({ now: () => 1_000 });
  const low = nonces.next();
  nonces.bump(low);
  const next = nonces.next();
  assert.ok(next > low + 1_000n);
  nonces.bump(next, 50_000n);
  assert.ok(nonces.next() > 50_000n);
  nonces.bump(low);
  assert.ok(nonces.next() > 50_000n, "never back");
});

test("in order: each is sent when the one before is over, also where that fails", async () => {
  const clock = manualClock();
  const key = freshKey();
  const one = await open({ key, clock, ordered: true });
  const other = await open({ key, clock, ordered: true });
  const running: string[] = [];
  const slow = (name: string, ms: number, fails = false) => (nonce: bigint) =>
    new Promise<bigint>((resolve, reject) => {
      running.push(`${name} begins`);
      clock.after(ms, () => {
        running.push(`${name} ends`);
        if (fails) reject(new Error(name));
        else resolve(nonce);
      });
    });
  const first = one.send(slow("first", 300, true)).catch((error: Error) => error.message);
  const second = other.send(slow("second", 10));
  const third = one.send(slow("third", 1));
  await clock.advance(1_000);
  assert.is(await first, "first");
  assert.ok(await second < await third);
  assert.equal(running, ["first begins", "first ends", "second begins", "second ends", "third begins", "third ends"]);
});

test("not in order, a slow one holds nobody up", async () => {
  const nonces = await open();
  void nonces.send(() => new Promise<void>(() => {}));
  assert.is(typeof await nonces.send((nonce) => Promise.resolve(nonce)), "bigint");
});

/** What another process would make of a storage: the same key by another name, since this process remembers its own. */
async function restarted(storage: Storage, log: string, now: number): Promise<bigint> {
  const key = freshKey();
  const copy: Storage = { ...storage, read: () => storage.read(log) };
  return await (await open({ key, storage: copy, now: () => now })).send((nonce) => Promise.resolve(nonce));
}

test("the next process stays above the last one, also on a clock that was set back", async () => {
  const names: string[] = [];
  const memory = memoryStorage();
  let writes = 0;
  const storage: Storage = {
    ...memory,
    replace: (name, lines) => {
      names.push(name);
      writes++;
      return memory.replace(name, lines);
    },
  };
  let time = 1_700_000_000_000;
  const nonces = await open({ storage, now: () => time });
  let last = 0n;
  for (let n = 0; n < 100; n++) {
    time += 100;
    last = await nonces.send((nonce) => Promise.resolve(nonce));
  }
  assert.ok(writes <= 2, `${writes} writes for a hundred requests`);
  assert.not.match(names[0]!, "CANARY");
  assert.ok(await restarted(storage, names[0]!, time - 3_600_000) > last);
});

test("nothing is sent before what covers it is stored, however the writes turn out", async () => {
  const clock = manualClock();
  const memory = memoryStorage();
  let log = "";
  let fails = true;
  const storage: Storage = {
    ...memory,
    replace: async (name, lines) => {
      log = name;
      await new Promise<void>((resolve) => clock.after(50, resolve));
      if (fails) throw new Error("disk full");
      await memory.replace(name, lines);
    },
  };
  const nonces = await open({ storage, clock });
  const sent: bigint[] = [];
  const ask = () => nonces.send((nonce) => Promise.resolve(sent.push(nonce))).then(() => "sent", () => "not sent");
  const refused = [ask(), ask()];
  await clock.advance(50);
  assert.equal(await Promise.all(refused), ["not sent", "not sent"]);
  fails = false;
  const asked = [ask(), ask(), ask()];
  await clock.advance(49);
  assert.is(sent.length, 0);
  await clock.advance(200);
  assert.equal(await Promise.all(asked), ["sent", "sent", "sent"]);
  const stored = BigInt((await memory.read(log)).at(-1)!);
  assert.ok(sent.every((nonce) => nonce < stored));
});

test("turns: one after the other, and those given up while they wait are passed over", async () => {
  const nonces = await open({ ordered: true });
  const never = new AbortController().signal;
  const first = await nonces.turn(never);
  const giveUp = new AbortController();
  const second = nonces.turn(giveUp.signal).catch((reason: unknown) => reason);
  const begun: bigint[] = [];
  const third = nonces.turn(never).then((turn) => {
    begun.push(turn.nonce);
    return turn;
  });
  const reason = new Error("given up");
  giveUp.abort(reason);
  assert.is(await second, reason);
  assert.equal(begun, [], "the first one is not over");
  first.end();
  const { nonce, end } = await third;
  assert.ok(nonce > first.nonce);
  end();
  assert.is(await nonces.turn(giveUp.signal).catch((again: unknown) => again), reason);
});

test("a storage that holds something else is refused", async () => {
  for (const line of ["", "abc", "-1", "1e9", "9".repeat(31)]) {
    const storage: Storage = { ...memoryStorage(), read: () => Promise.resolve([line]) };
    assert.instance(await open({ storage }).catch((error: unknown) => error), ValidationError);
  }
});

test.run();
