/**
 * Our description of Binance spot against those of the venue and of others: routes, stream names, methods, the names,
 * types and required flags of parameters, event fields and answer fields.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import * as compare from "./binance-compare.ts";
import type { Reference } from "./binance-difference.ts";
import { linesOf } from "./binance-differences.ts";
import { references, repository } from "./tree.ts";

const test = suite("Binance beside other descriptions");

const folder = join(references, "binance");
const ours = (...names: readonly [string, ...string[]]): ReturnType<typeof compare.readDescriptions> =>
  compare.readDescriptions(...names.map((name) => join(repository, "specs/binance", name)) as [string, ...string[]]);

type Facts = compare.Facts;

/** How each reference is read; `newer`: what only we know of is not a difference, the venue has added fields since. */
const comparisons: readonly {
  readonly reference: Reference;
  readonly file: string;
  readonly read: (file: string) => readonly [ours: Facts, theirs: Facts];
  readonly newer?: true;
}[] = [
  { reference: "swagger", file: "official-swagger/spot_api.yaml", read: restParameters },
  { reference: "swagger answers", file: "official-swagger/spot_api.yaml", read: restAnswers, newer: true },
  { reference: "openxapi", file: "openxapi/openapi/spot.yaml", read: restParameters },
  { reference: "openxapi answers", file: "openxapi/openapi/spot.yaml", read: restAnswers, newer: true },
  {
    reference: "streams",
    file: "openxapi/asyncapi/spot-streams.yaml",
    read: (
      file,
    ) => [compare.ourStreams(ours("spot.asyncapi.yaml")), compare.theirStreams(compare.readDescriptions(file))],
  },
  {
    reference: "events",
    file: "openxapi/asyncapi/spot.yaml",
    read: (
      file,
    ) => [compare.ourEvents(ours("spot.asyncapi.yaml")), compare.theirEvents(compare.readDescriptions(file))],
  },
  {
    reference: "requests",
    file: "openxapi/asyncapi/spot.yaml",
    read: (
      file,
    ) => [
      compare.socketParameters(ours("spot.asyncapi.yaml")),
      // The frames of a market stream socket are in another file there.
      new Map([
        ...compare.socketParameters(compare.readDescriptions(file)),
        ...compare.socketParameters(compare.readDescriptions(join(folder, "openxapi/asyncapi/spot-streams.yaml"))),
      ]),
    ],
  },
  {
    reference: "requests answers",
    file: "openxapi/asyncapi/spot.yaml",
    read: (
      file,
    ) => [
      withoutControl(compare.socketAnswers(ours("spot.asyncapi.yaml"))),
      compare.socketAnswers(compare.readDescriptions(file)),
    ],
    newer: true,
  },
];

function restParameters(file: string): readonly [Facts, Facts] {
  return [compare.restParameters(ours("spot.openapi.yaml")), compare.restParameters(compare.readDescriptions(file))];
}

function restAnswers(file: string): readonly [Facts, Facts] {
  return [compare.restAnswers(ours("spot.openapi.yaml")), compare.restAnswers(compare.readDescriptions(file))];
}

/** Replies to the frames of a market stream socket say nothing but that it was done. */
function withoutControl(facts: Facts): Facts {
  return new Map([...facts].filter(([method]) => method !== method.toUpperCase()));
}

for (const { reference, file, read, newer } of comparisons) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    test.skip(reference, "there is no reference folder beside this checkout");
    continue;
  }
  test(reference, () => {
    const [own, theirs] = read(path);
    assert.ok(own.size > 5 && theirs.size > 5, "both say something");
    const found = compare.differences(own, theirs).filter((line) => newer !== true || !line.endsWith(" only ours"));
    const listed = linesOf(reference);
    assert.equal(
      found.filter((line) => !listed.includes(line)),
      [],
      "differences that binance-differences-*.ts do not list",
    );
    assert.equal(listed.filter((line) => !found.includes(line)), [], "listed differences that are none");
    assert.is(new Set(listed).size, listed.length, "each is listed once");
  }, 60_000);
}

test("a difference of each kind is found", () => {
  const facts = (entries: Record<string, [boolean, string]>): Facts =>
    new Map([[
      "GET /a",
      new Map(Object.entries(entries).map(([name, [required, type]]) => [name, { required, type }])),
    ]]);
  const own = facts({
    same: [true, "string"],
    mine: [false, "string"],
    must: [true, "integer"],
    kind: [false, "amount"],
    text: [false, "amount"],
    "mine.inner": [true, "string"],
  });
  const theirs = facts({
    same: [true, "string"],
    theirs: [false, "list"],
    must: [false, "integer"],
    kind: [false, "integer"],
    text: [false, "string"],
    "theirs[].inner": [true, "string"],
  });
  assert.equal(compare.differences(own, theirs), [
    "GET /a theirs: only there",
    "GET /a mine: only ours",
    "GET /a must: required only ours",
    "GET /a kind: amount ours, integer there",
  ]);
  assert.equal(compare.differences(new Map(), theirs), ["GET /a: only there"]);
  assert.equal(compare.differences(own, new Map()), ["GET /a: only ours"]);
});

test.run();
