/** What skins are composed of: budgets, bans, keys, lives of sockets, topics, books as they were shown, candles. */
import { createHash, createHmac } from "node:crypto";
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { Engine, toAtoms } from "../../src/sim/engine/mod.ts";
import type { Side } from "../../src/sim/engine/mod.ts";
import { Bans } from "../../src/sim/gateway/bans.ts";
import { type Budget, DrainingCounter, FixedWindow, RollingWindow } from "../../src/sim/gateway/budgets.ts";
import { Countdowns } from "../../src/sim/gateway/countdowns.ts";
import { FieldReader } from "../../src/sim/gateway/fields.ts";
import { KeyStore } from "../../src/sim/gateway/keys.ts";
import { Life } from "../../src/sim/gateway/life.ts";
import { parseForm, parseObject, splitTarget } from "../../src/sim/gateway/parameters.ts";
import { Routes } from "../../src/sim/gateway/routes.ts";
import { Topics } from "../../src/sim/gateway/topics.ts";
import { BookView } from "../../src/sim/market-data/book-view.ts";
import { bookChannel, depthChannel } from "../../src/sim/market-data/channels.ts";
import { intervalOf } from "../../src/sim/market-data/candles.ts";
import { shareOf } from "../../src/sim/market-data/statistics.ts";
import { Random } from "../../src/sim/prng.ts";
import { VirtualClock } from "../../src/sim/virtual-clock.ts";
import { suite } from "../support/suite.ts";
import { rules } from "./engine.support.ts";

const test = suite("sim rooms");

const used = (budget: Budget, times: readonly number[]): number[] => times.map((now) => budget.used(now));

test("budgets come back at once, one by one, or bit by bit", () => {
  const fixed = new FixedWindow(10, 1_000);
  fixed.add(4, 1_200);
  assert.equal(used(fixed, [1_999, 2_000]), [4, 0]);
  assert.is(fixed.end(1_200), 2_000);

  const rolling = new RollingWindow(10, 1_000);
  rolling.add(4, 1_200);
  assert.is(rolling.add(3, 1_700), 7);
  assert.is(rolling.end(1_700), 2_200);
  assert.is(rolling.add(-1, 1_800), 6, "what was given back last");
  assert.equal(used(rolling, [2_199, 2_200, 2_699, 2_700]), [6, 2, 2, 0]);

  const draining = new DrainingCounter(10, 2);
  draining.add(12, 0);
  assert.equal(used(draining, [500, 1_000]), [11, 10]);
  assert.is(draining.end(1_000), 1_500);
  assert.is(draining.used(100_000), 0);
});

test("a ban comes after so many strikes in one window, and each is twice as long", () => {
  const bans = new Bans({ patience: 2, first: 100, longest: 300 });
  const banned: string[] = [];
  bans.onBan = (from) => banned.push(from);
  const strikes = (end: number, now: number): (number | undefined)[] => [1, 2, 3].map(() => bans.strike("a", end, now));
  assert.equal(strikes(1_000, 500), [undefined, undefined, 600]);
  assert.is(bans.until("a", 599), 600);
  assert.is(bans.until("a", 600), undefined);
  assert.is(bans.until("b", 500), undefined);
  assert.equal(strikes(2_000, 1_500), [undefined, undefined, 1_700]);
  assert.equal(strikes(3_000, 2_500), [undefined, undefined, 2_800], "not longer than the longest");
  bans.ban("a", 0, 2_600);
  assert.is(bans.until("a", 2_600), undefined);
  assert.equal(banned, ["a", "a", "a"]);
});

test("keys sign in every form", () => {
  const plain = new KeyStore(new Random(1), {
    idLength: 8,
    secretLength: 16,
    hash: "sha256",
    signature: "base64",
    passphraseLength: 5,
    permissions: ["trade"],
  });
  const one = plain.create("a");
  assert.is(one.passphrase?.length, 5);
  const good = createHmac("sha256", one.secret).update("text").digest("base64");
  assert.is(plain.find(one.key)?.verify("text", good), true);
  assert.is(plain.find(one.key)?.verify("text", good.toLowerCase()), false);
  assert.is(plain.find(one.key)?.verify("texts", good), false);
  assert.is(plain.find(one.key)?.passphrase, one.passphrase);
  plain.revoke(one.key);
  assert.is(plain.find(one.key), undefined);

  const bytes = new KeyStore(new Random(1), {
    idLength: 8,
    secretLength: 16,
    secretBase64: true,
    hash: "sha512",
    signature: "base64",
    permissions: [],
  });
  const other = bytes.create("a");
  const payload = Buffer.concat([Buffer.from("/path"), createHash("sha256").update("nonce").digest()]);
  const signature = createHmac("sha512", Buffer.from(other.secret, "base64")).update(payload).digest("base64");
  assert.is(bytes.find(other.key)?.verify(payload, signature), true);
});

test("a socket ends when nobody answers, when nobody speaks, and when it is old", async () => {
  for (
    const [rule, from, to, speaks] of [
      [{ ping: { every: 10, pongWithin: 25 } }, 29, 31, false],
      [{ idle: 100 }, 99, 101, false],
      [{ idle: 100 }, 140, 160, true],
      [{ age: { end: 50, notice: 20 } }, 49, 51, false],
    ] as const
  ) {
    const clock = new VirtualClock();
    const closed: string[] = [];
    const life = new Life(clock, { send: () => {}, ping: () => {}, close: (code) => closed.push(String(code)) }, rule);
    if (speaks) clock.after(50, () => life.heard());
    await clock.pass(from);
    assert.equal(closed, []);
    await clock.pass(to - from);
    assert.is(closed.length, 1, JSON.stringify(rule));
    assert.is(life.ended, true);
  }
});

class House {
  readonly engine: Engine = new Engine({
    assets: [{ id: "BTC", precision: 8 }, { id: "USDT", precision: 8 }],
    markets: [{ id: "M", base: "BTC", quote: "USDT", rules }],
  });
  #ids = 0;

  constructor() {
    this.engine.openAccount("a");
    for (const asset of ["BTC", "USDT"]) this.engine.deposit("a", asset, toAtoms("1000000", 8), 0);
  }

  rest(side: Side, price: string, quantity: string): () => void {
    const order = { side, type: "limit" as const, price: toAtoms(price, 8), quantity: toAtoms(quantity, 8) };
    const placed = this.engine.place("a", "M", { ...order, clientId: String(++this.#ids) }, 0);
    if (!placed.ok) throw new Error(placed.why);
    const { id } = placed.value.order;
    return () => void this.engine.cancel(this.engine.records.order(id), "", 0);
  }
}

test("what has changed of the best levels, and what has only fallen out of sight", () => {
  const house = new House();
  const far = house.rest("buy", "90", "1");
  house.rest("buy", "91", "1");
  const view = new BookView(house.engine.desk("M"), 2);
  const changes = (): string[] =>
    (view.changes()?.bids ?? []).map(({ price, quantity, fallen }) =>
      `${price / 10n ** 8n}:${quantity / 10n ** 8n}${fallen ? " fallen" : ""}`
    );
  assert.equal(changes(), []);
  const near = house.rest("buy", "92", "3");
  assert.equal(changes(), ["92:3", "90:0 fallen"]);
  near();
  assert.equal(changes(), ["92:0", "90:1"], "it is seen again");
  far();
  assert.equal(changes(), ["90:0"]);
  house.rest("buy", "80", "1");
  house.rest("buy", "70", "1");
  assert.equal(changes(), ["80:1"], "the one below is out of sight");
});

test("a new reader gets the book as it is, and from then on the changes that all get", async () => {
  const house = new House();
  const clock = new VirtualClock();
  const told: string[] = [];
  const desk = house.engine.desk("M");
  const topics = new Topics<string, string>({
    clock,
    tick: 100,
    make: (name) => {
      if (name === "depth") {
        const channel = depthChannel(desk, 100, ({ first, last }) => `${first}-${last}`);
        return { name, channels: new Map([["M", channel]]) };
      }
      if (name !== "book") return undefined;
      const channel = bookChannel(desk, 10, 100, {
        snapshot: ({ updateId }) => `snapshot ${updateId}`,
        change: ({ from, to }) => `${from} to ${to}`,
      });
      return { name, channels: new Map([["M", channel]]) };
    },
    deliver: (topic, messages, readers) => {
      for (const reader of readers) told.push(`${reader} ${topic.name}: ${messages.join()}`);
    },
  });
  house.engine.listen((events) => topics.read(events));
  const take = (): string[] => told.splice(0);

  assert.is(topics.add("nothing", "one"), false);
  house.rest("buy", "90", "1");
  assert.is(topics.add("book", "one"), true);
  assert.equal(take(), ["one book: snapshot 1"]);
  house.rest("buy", "91", "1");
  topics.add("book", "two");
  assert.equal(take(), ["one book: 1 to 2", "two book: snapshot 2"]);
  house.rest("buy", "92", "1");
  topics.add("depth", "two");
  await clock.pass(100);
  assert.equal(take(), ["one book: 2 to 3", "two book: 2 to 3"], "changes from before it joined are not for it");
  topics.remove("book", "two");
  house.rest("buy", "93", "1");
  await clock.pass(100);
  assert.equal(take(), ["one book: 3 to 4", "two depth: 4-4"]);
  topics.remove("book", "one");
  topics.remove("depth", "two");
  house.rest("buy", "94", "1");
  await clock.pass(1_000);
  assert.equal(take(), []);
  assert.is(clock.pending, 0);
});

test("parameters and candles are read, and what is none is not", () => {
  assert.equal(splitTarget("/a?b=c?d"), ["/a", "b=c?d"]);
  assert.equal(parseForm("a=1&b=%2B+&c"), [["a", "1"], ["b", "+ "], ["c", ""]]);
  assert.equal(parseForm("a=%ZZ"), [["a", "%ZZ"]]);
  for (const text of ["[]", "null", "1", "{", '"a"']) assert.is(parseObject(text), undefined);
  for (const name of ["0m", "1y", "2M", "m", "", "1 m"]) assert.is(intervalOf(name), undefined);
  const time = Date.UTC(2026, 0, 7, 13, 14, 15);
  const starts = ["5m", "4h", "1d", "1w", "1M"].map((name) =>
    new Date(intervalOf(name)?.start(time) ?? 0).toISOString()
  );
  assert.equal(starts.map((text) => text.slice(0, 16)), [
    "2026-01-07T13:10",
    "2026-01-07T12:00",
    "2026-01-07T00:00",
    "2026-01-05T00:00",
    "2026-01-01T00:00",
  ]);
  assert.equal(
    [shareOf(1n, 3n, 2), shareOf(-1n, 3n, 2), shareOf(2n, 3n, 4, 1n), shareOf(1n, 0n, 2), shareOf(1n, 200n, 0)],
    ["33.33", "-33.33", "0.6667", "0.00", "1"],
  );
});

test("a written path is found before one with parameters, and those are decoded", () => {
  const routes = new Routes(
    [
      { route: ["GET", "/orders/{id}"], name: "one" },
      { route: ["GET", "/orders/active"], name: "active" },
      { route: ["GET", "/{settle}/orders/{id}"], name: "of contracts" },
      { route: ["DELETE", "/orders/{id}"], name: "cancel" },
    ] as const,
  );
  const found = (method: string, path: string): unknown[] => {
    const { operation, steps } = routes.find(method, path) ?? {};
    return [operation?.name, steps];
  };
  assert.equal(found("GET", "/orders/active"), ["active", {}]);
  assert.equal(found("GET", "/orders/t-1%2F2"), ["one", { id: "t-1/2" }]);
  assert.equal(found("DELETE", "/orders/active"), ["cancel", { id: "active" }]);
  assert.equal(found("GET", "/usdt/orders/7"), ["of contracts", { settle: "usdt", id: "7" }]);
  assert.equal(found("POST", "/orders/7"), [undefined, undefined]);
});

test("fields are read, and what the venue says of wrong ones is its own", () => {
  const refusals = {
    wrong: (name: string) => new Error(`bad ${name}`),
    missing: (name: string) => new Error(`no ${name}`),
  };
  const fields = new FieldReader(
    { side: "buy", size: 1.5, none: null, empty: "", far: -3, on: true, zero: "0", list: [{ a: 1 }], odd: {} },
    refusals,
  );
  assert.equal([fields.text("none"), fields.text("empty"), fields.has("zero"), fields.flag("on")], [
    undefined,
    undefined,
    true,
    true,
  ]);
  assert.equal([fields.needWord("side", ["buy", "sell"]), fields.whole("far"), fields.objects("list")], ["buy", -3, [{
    a: 1,
  }]]);
  assert.is(String(fields.positive("size")), "1.5");
  assert.is(String(fields.number("zero")), "0");
  for (
    const [read, message] of [
      [() => fields.need("empty"), "no empty"],
      [() => fields.text("odd"), "bad odd"],
      [() => fields.word("side", ["sell"]), "bad side"],
      [() => fields.positive("zero"), "bad zero"],
      [() => fields.number("far"), "bad far"],
      [() => fields.whole("size"), "bad size"],
      [() => fields.objects("side"), "bad side"],
    ] as const
  ) assert.throws(read, (error: Error) => error.message === message, message);
});

test("a countdown ends once, or is put off, or called off", () => {
  const clock = new VirtualClock();
  const ended: string[] = [];
  const countdowns = new Countdowns(clock);
  for (const name of ["a 1", "a 2", "b"]) countdowns.start(name, 100, () => ended.push(name));
  assert.is(countdowns.count("a "), 2);
  clock.advance(60);
  countdowns.start("a 1", 100, () => ended.push("a 1 again"));
  countdowns.end("a 2");
  clock.advance(60);
  assert.equal(ended, ["b"]);
  clock.advance(60);
  assert.equal([ended, countdowns.has("a 1")], [["b", "a 1 again"], false]);
  countdowns.start("c", 10, () => ended.push("c"));
  countdowns.stop();
  clock.advance(60);
  assert.is(ended.length, 2);
});

test.run();
