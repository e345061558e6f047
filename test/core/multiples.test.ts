/** Whether a number is on a grid: places that are counted, and a division, say the same. */
import * as assert from "uvu/assert";
import { decimal, isMultiple } from "../../src/core/decimal.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/multiples");

const steps = [
  "1",
  "10",
  "0.1",
  "0.5",
  "0.25",
  "0.0025",
  "5",
  "100",
  ...Array.from({ length: 24 }, (_, n) => `1e-${n}`),
];

test("multiples of a step, whatever its size", () => {
  let on = 0;
  let off = 0;
  for (const step of steps.map((text) => decimal(text))) {
    for (const whole of ["0", "1", "2", "7", "10", "9007199254740993", "123456789012345678901234567890", "-3"]) {
      const multiple = step.times(whole);
      assert.ok(isMultiple(multiple, step), `${multiple.toFixed()} of ${step.toFixed()}`);
      on++;
      for (const part of ["0.1", "0.5", "0.999999999999999999", "1e-30"]) {
        const between = multiple.plus(step.times(part));
        assert.not(isMultiple(between, step), `${between.toFixed()} of ${step.toFixed()}`);
        off++;
      }
    }
  }
  assert.equal([on, off], [steps.length * 8, steps.length * 32]);
});

test("the same as a division says, for numbers of every size", () => {
  for (let n = 0; n < 4_000; n++) {
    const value = decimal(`${(n * 7_919) % 10_007}e-${n % 13}`);
    const step = decimal(`${1 + ((n * 31) % 12)}e-${(n * 5) % 11}`);
    assert.is(isMultiple(value, step), value.mod(step).isZero(), `${value.toFixed()} of ${step.toFixed()}`);
  }
});

test.run();
