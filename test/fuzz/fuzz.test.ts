import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { parseJson } from "../../src/core/json.ts";
import { suite } from "../support/suite.ts";
import { read, runHttp, wires } from "./answers.ts";
import { runCalls } from "./calls.ts";
import { run } from "./run.ts";
import { hold, type Target } from "./target.ts";
import { canonical, difference, readTree } from "./tree.ts";
import { targets } from "./types.ts";

const test = suite("fuzz");
const all = targets();
/** A small fixed part of what `npm run fuzz` does. */
const count = 1_500;
const now = (): number => performance.now();

test("every message type has samples, and they are accepted", () => {
  assert.ok(all.length >= 85, `${all.length} types`);
  for (const target of all) {
    assert.ok(target.samples.length > 0, `${target.name} has no sample`);
    for (const text of target.samples) {
      if (!target.name.startsWith("refusal/rest")) assert.ok(hold(target, Buffer.from(text)), target.name);
    }
  }
});

test("mutated messages of every type: accepted as they are, or refused with an error of ours", () => {
  const wrong = all.flatMap((target) => {
    const { failures, failed, frames, accepted, rejected } = run(target, count, 20_261_121, now);
    assert.is(frames, count, target.name);
    assert.is(accepted + rejected + failed, count, target.name);
    // The answers of a cancel-replace that failed are refusals: none is accepted.
    const enough = accepted > 10 || target.name === "refusal/rest";
    assert.ok(enough && rejected > 10, `${target.name}: ${accepted} accepted, ${rejected} rejected`);
    return failures.map((text) => `${target.name}: ${text}`);
  });
  assert.is(wrong.length, 0, wrong.slice(0, 5).join("\n"));
}, 100_000);

test("the same seed gives the same run", () => {
  const [target] = all;
  assert.ok(target);
  const figures = (seed: number): number[] => {
    const { accepted, rejected } = run(target, 1_000, seed, () => 0);
    return [accepted, rejected];
  };
  assert.equal(figures(3), figures(3));
});

test("words of a later venue are taken wherever the description leaves room for them", () => {
  const strict = new Set<string>();
  for (const target of all.filter(({ name }) => name !== "refusal/rest")) {
    for (const text of target.samples) {
      for (const word of new Set(text.match(/"[A-Z]{2,}(?:_[A-Z]+)*"/g) ?? [])) {
        const later = text.replaceAll(`:${word}`, ':"VALUE_OF_LATER"').replaceAll(`[${word}`, '["VALUE_OF_LATER"');
        if (later !== text && !hold(target, Buffer.from(later))) strict.add(word);
      }
    }
  }
  // These the description makes strict: to guess a side would be worse than to refuse it.
  assert.equal([...strict].filter((word) => !/^"(?:BUY|SELL|SUCCESS|FAILURE|NOT_ATTEMPTED)"$/.test(word)), []);
});

test("numbers of any length and kind take no time and change nothing", () => {
  const numbers = [
    `1.${"0".repeat(100_000)}1`,
    `1${"0".repeat(300)}`,
    `0.${"0".repeat(100_000)}1`,
    `${"9".repeat(50_000)}.5`,
    "3809083170168054E-8",
    "0.000000000000000002",
    "-1.5e-8",
    "1e400",
    "9007199254740993",
    "-0",
  ];
  for (const text of numbers) {
    const start = now();
    const [value] = parseJson(`[${text}]`) as [unknown];
    assert.is(difference(readTree(text), value), undefined, text.slice(0, 40));
    // A second is a thousand times what it takes: a square of the length would take many.
    assert.ok(now() - start < 1_000, `${text.slice(0, 20)}: ${now() - start} ms`);
  }
});

test("answers of HTTP, mutated, whole and in pieces", () => {
  const { failures, accepted, rejected } = runHttp(30_000, 7, now);
  assert.equal(failures, []);
  assert.ok(accepted > 1_000 && rejected > 1_000, `${accepted} accepted, ${rejected} rejected`);
});

test("small answers of HTTP, cut at every place and at every two places", () => {
  for (const wire of wires.filter(({ length }) => length < 200)) {
    const bytes = Buffer.from(wire, "latin1");
    const whole = read([bytes]);
    for (let one = 0; one <= bytes.length; one++) {
      for (let other = one; other <= bytes.length; other += one % 7 === 0 ? 1 : 13) {
        const pieces = [bytes.subarray(0, one), bytes.subarray(one, other), bytes.subarray(other)];
        assert.is(read(pieces), whole, `${JSON.stringify(wire)} at ${one} and ${other}`);
      }
    }
    for (let end = 0; end < bytes.length; end++) {
      const short = read([bytes.subarray(0, end)]);
      assert.ok(short === "short" || short === "broken" || short.startsWith("["), short);
    }
  }
});

test("answers whose framing is wrong are no answers, however they are cut", () => {
  const head = "HTTP/1.1 200 OK\r\n";
  const wrong = [
    `${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}XX0\r\n\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n`,
    `${head}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    `${head}Content-Length: 2, 3\r\n\r\n{}`,
    `${head}Content-Length: +2\r\n\r\n{}`,
    `${head}Content-Length: 2000000\r\n\r\n{}`,
    `${head}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`,
    `${head} folded: x\r\nContent-Length: 2\r\n\r\n{}`,
  ];
  for (const wire of wrong) {
    const bytes = Buffer.from(wire, "latin1");
    for (let at = 0; at <= bytes.length; at++) {
      assert.is(read([bytes.subarray(0, at), bytes.subarray(at)]), "broken", `${JSON.stringify(wire)} at ${at}`);
    }
  }
});

test("mutated answers through a whole connector: its caller gets errors of ours only", async () => {
  for (const { name, calls, accepted, failures } of await runCalls(300, 11)) {
    assert.equal(failures.slice(0, 3), [], name);
    assert.ok(calls === 300 && accepted > 5, `${name}: ${accepted} of ${calls}`);
  }
}, 60_000);

test("the fuzzer finds what it looks for", () => {
  const samples = ['{"price":"1.25","list":[1,2,{"a":null}]}'];
  const broken: Readonly<Record<string, Target["read"]>> = {
    "an error of the language": (bytes) => {
      (JSON.parse(bytes.toString("utf8").replace(/^[^{]*$/, "{}")) as { list: { at(n: number): unknown } }).list.at(0);
      return [];
    },
    "a polluted prototype": (bytes) => {
      if (bytes.includes("__proto__")) Object.assign(Object.prototype, { polluted: 1 });
      return [];
    },
  };
  for (const [name, read] of Object.entries(broken)) {
    const { failed } = run({ name, samples, read }, 3_000, 1, now);
    assert.ok(failed > 0, name);
    assert.is(({} as { polluted?: unknown }).polluted, undefined);
  }
  assert.is(canonical("1.250e3"), canonical("1250"));
  assert.is.not(canonical("-1"), canonical("1"));
  assert.is.not(difference(readTree('{"a":9007199254740993}'), { a: 9007199254740992 }), undefined);
  assert.is.not(difference(readTree('{"__proto__":1,"a":1}'), JSON.parse('{"__proto__":1,"a":1}')), undefined);
  assert.is(difference(readTree('{"a":1,"a":"\\u0041"}'), { a: "A" }), undefined);
});

test.run();
