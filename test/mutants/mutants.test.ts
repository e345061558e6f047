/** The list of planted bugs is of the code as it is. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { mutants } from "./list.ts";
import { planted } from "./mutant.ts";

const test = suite("planted bugs");
const sourceOf = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");

test("there are at least 60, and no two have one id", () => {
  assert.ok(mutants.length >= 60);
  assert.is(new Set(mutants.map(({ id }) => id)).size, mutants.length);
});

test("the text of each is in its file exactly once, and is replaced by another one", () => {
  for (const mutant of mutants) {
    const source = sourceOf(mutant.file);
    assert.is.not(planted(mutant, source), source, mutant.id);
  }
});

test.run();
