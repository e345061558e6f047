/** How the tables of venues are made: what is read of tests and adapters, and how it is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import type { Pool } from "../../src/core/endpoint.ts";
import { bookRuleOf, bookText } from "../check/venue_books.ts";
import { casesOf, type Facts, limitsText } from "../check/venue_facts.ts";
import { codeOfClosed } from "../check/venue_pages.ts";
import { type CaseSuite, caseSuites } from "../check/venue_suites.ts";
import { between, coverageText, listText, plain, withMarks } from "../check/venue_tables.ts";
import { suite } from "../support/suite.ts";

const test = suite("package/venue-tables");

test("contract cases are known by their ids, others are none; the suite's name tells spot from perp", () => {
  const listed = [
    { suite: "acme spot contract", tests: ["S01 a", "O26 b"], skipped: [["T02 c", "no numbers"]] },
    { suite: "acme perp contract on its mock", tests: ["P01 a"], skipped: [] },
    { suite: "acme signing", tests: ["a key signs", "S1 is no case"], skipped: [["later", "not now"]] },
  ] as const;
  assert.equal(caseSuites("acme", listed), [
    { venue: "acme", kind: "spot", stage: "simulator", ran: ["S01", "O26"], left: [{ id: "T02", why: "no numbers" }] },
    { venue: "acme", kind: "perp", stage: "mock", ran: ["P01"], left: [] },
  ]);
  assert.throws(() => caseSuites("acme", [{ suite: "acme", tests: ["S01 a"], skipped: [] }]), /neither spot nor perp/);
});

test("suites of pools are told apart by what stands before their cases", () => {
  const listed = [{
    suite: "acme",
    tests: ["v2 A01 a", "v3 A01 a", "own test"],
    skipped: [["v3 A17 b", "no"]],
  }] as const;
  assert.equal(caseSuites("acme", listed), [
    { venue: "acme", kind: "amm", label: "v2", stage: "chain", ran: ["A01"], left: [] },
    { venue: "acme", kind: "amm", label: "v3", stage: "chain", ran: ["A01"], left: [{ id: "A17", why: "no" }] },
  ]);
});

const rule = (text: string): ReadonlyMap<string, string> => new Map([["src/venues/acme/spot.ts", text]]);

test("the rule of a book is read from an object, from a function of the market, and by its name", () => {
  for (
    const text of [
      'const a = { bookRule: () => ({ kind: "range", snapshot: "rest" }) };',
      'const a = { bookRule({ status }) { return { ...(status ? { kind: "x" } : {}), kind: "range", snapshot: "rest" }; } };',
      'const own = { kind: "range", snapshot: "rest" } as const; const a = { bookRule: () => own };',
      'function bookRule() { return { kind: "range", snapshot: "rest" }; } const a = { bookRule };',
    ]
  ) {
    const words = bookRuleOf(rule(text), "spot");
    assert.equal(words, [{ kind: "range", snapshot: "rest", checksum: false, audit: false }], text);
    assert.is(bookText(words), "numbers from–to, REST snapshot");
  }
  const checked = 'const a = { bookRule: () => ({ kind: "none", snapshot: "stream", depth: 25, checksum, audit }) };';
  assert.is(bookText(bookRuleOf(rule(checked), "spot")), "no numbers, pushed snapshot, checksum, audit");
  const whole = 'const a = { bookRule: () => ({ kind: "whole", snapshot: "stream" }) };';
  assert.is(bookText(bookRuleOf(rule(whole), "spot")), "whole books");
  const both = 'const a = { bookRule: () => keys ? { kind: "range", snapshot: "rest" } : { kind: "whole" } };';
  assert.is(bookText(bookRuleOf(rule(both), "spot")), "numbers from–to, REST snapshot, or whole books");
});

test("of two rules that of the kind's own file is meant; one that cannot be read is said", () => {
  const files = new Map([
    ["src/venues/acme/spot.ts", 'const a = { bookRule: () => ({ kind: "range", snapshot: "rest" }) };'],
    ["src/venues/acme/perp.ts", 'const a = { bookRule: () => ({ kind: "previous", snapshot: "rest" }) };'],
  ]);
  assert.is(bookRuleOf(files, "spot")[0]?.kind, "range");
  assert.is(bookRuleOf(files, "perp")[0]?.kind, "previous");
  assert.throws(() => bookRuleOf(rule("const a = { bookRule: ruleOf(market) };"), "spot"), /no bookRule of spot/);
});

test("limits are those of requests: the pools where they are few, of the kind that is meant", () => {
  const pools: Readonly<Record<string, Pool>> = {
    weight: { limit: 6000, window: 60_000, scope: "ip", kind: "spot" },
    perpWeight: { limit: 2400, window: 60_000, scope: "ip", kind: "perp" },
    connects: { limit: 300, window: 300_000, scope: "ip" },
    messages: { limit: 5, window: 1_000, scope: "socket" },
    counter: { limit: 20, window: 40_000, drains: true, scope: "account" },
    orders: { limit: 100, window: 10_000, scope: "account" },
  };
  assert.is(limitsText(pools, "spot"), "address: weight 6000/min; account: counter 20 (0.5/s), orders 100/10 s");
  assert.is(limitsText(pools, "perp"), "address: perpWeight 2400/min; account: counter 20 (0.5/s), orders 100/10 s");
  const day: Pool = { limit: 1, window: 86_400_000, scope: "account" };
  assert.is(limitsText({ a: day, b: day, c: day }, "spot"), "account: a 1/day, b 1/day, c 1/day");
  assert.is(limitsText({ a: day, b: day, c: day, d: day }, "spot"), "account: 4 pools");
});

const spot: CaseSuite = {
  venue: "acme",
  kind: "spot",
  stage: "simulator",
  ran: ["S01", "O26"],
  left: [{ id: "T02", why: "no numbers" }],
};
const facts: Facts = {
  ...{ venue: "acme", kind: "spot", suites: [spot], can: ["amend"], contracts: [], book: "whole books", packages: [] },
  ...{ limits: "address: weight 1/s" },
  judged: [{ library: "one 1.0.0", date: "2026-01-02" }, { library: "two 2.0.0", date: "2026-01-02" }],
};

test("a row has what was found, and a dash where there is nothing", () => {
  const mocked: CaseSuite = { ...spot, stage: "mock" };
  const lines = listText([{ ...facts, suites: [mocked, spot] }, {
    ...facts,
    kind: "perp",
    contracts: ["linear", "inverse"],
    judged: [],
  }]).split("\n");
  const cases = `2 of ${casesOf.spot}, simulator and mock`;
  assert.is(
    lines[2],
    `| \`acme\` | spot | amend | whole books | address: weight 1/s | ${cases} | one 1.0.0, two 2.0.0, 2026-01-02 |`,
  );
  assert.match(lines[3] ?? "", /^\| `acme` \| perp \(linear, inverse\) \| .* \| – \|$/);
  const pools: Facts = { ...facts, kind: "amm", suites: [], packages: ["@acme/core"], can: ["swaps"] };
  const row = listText([pools]).split("\n").at(-2);
  assert.is(row, "| `acme` | – | swaps | none: tests of its own | `@acme/core` |");
});

test("a venue's own table has the cases of each capability, and why some are left out", () => {
  const perp: CaseSuite = { ...spot, kind: "perp", stage: "mock", ran: ["S01"] };
  const text = coverageText([facts, { ...facts, kind: "perp", suites: [perp] }]);
  assert.match(text, "| contract cases | spot | perp, mock |");
  assert.match(text, `| in all | 2 of ${casesOf.spot} | 1 of ${casesOf.perp} |`);
  assert.match(text, "| `amendOrder` | O26 | – |");
  assert.not.match(text, "orderSocket");
  assert.match(text, "| all | T02 | no numbers |");
  assert.match(coverageText([{ ...facts, kind: "amm", suites: [] }]), /No contract cases/);
});

test("what is made stands between its marks, however it is padded", () => {
  const page = withMarks("# Acme\n", "What its tests show");
  assert.match(page, /^# Acme\n\n## What its tests show\n\n<!--/);
  assert.is(withMarks(page, "Other"), page);
  const made = between(page, "| a | b |\n| --- | --- |\n| 1 | 2 |\n") ?? "";
  assert.match(made, "| 1 | 2 |");
  assert.is(plain(between(made, "| a | b |\n| --- | --- |\n| 1 | 2 |\n") ?? ""), plain(made));
  const padded = made.replace("| --- | --- |", "| ----- | --- |").replace("| 1 | 2 |", "| 1     | 2   |");
  assert.is(plain(padded), plain(made));
  assert.is.not(plain(made.replace("| 1 | 2 |", "| 1 | 3 |")), plain(made));
  assert.is(between("# Acme\n", "x"), undefined);
});

test("code of a venue that has closed is named", () => {
  const root = mkdtempSync(join(tmpdir(), "closed-"));
  try {
    for (const folder of ["specs/gone", "specs/acme", "src/venues/gone", "src/venues/acme"]) {
      mkdirSync(join(root, folder), { recursive: true });
    }
    writeFileSync(join(root, "specs/gone/venue.yaml"), "id: gone\nname: Gone\nstatus: closed\n");
    writeFileSync(join(root, "specs/acme/venue.yaml"), "id: acme\nname: Acme\nstatus: live\n");
    assert.equal(codeOfClosed(root), ["src/venues/gone: the venue is closed"]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test.run();
