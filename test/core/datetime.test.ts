import * as assert from "uvu/assert";
import { millisecondsText, timeOfText } from "../../src/core/datetime.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/datetime");

/** A text means what `Date.parse` says. */
function same(text: string): void {
  assert.ok(Object.is(timeOfText(text), Date.parse(text)), text);
}

test("every day of 400 years, and every second of one", () => {
  for (let time = Date.UTC(1970, 0, 1); time < Date.UTC(2370, 0, 1); time += 86_400_000) {
    assert.is(timeOfText(new Date(time).toISOString()), time);
  }
  for (let time = Date.UTC(2028, 1, 29); time < Date.UTC(2028, 2, 1); time += 1_000) {
    assert.is(timeOfText(new Date(time).toISOString()), time);
  }
});

test("fractions of any length are cut off behind the thousandths", () => {
  for (const digits of ["1", "12", "123", "1239", "123999999", "999999", "0001", "000999", "05"]) {
    same(`2026-11-21T20:56:49.${digits}Z`);
  }
  assert.is(timeOfText("2026-11-21T20:56:49.999999Z"), Date.UTC(2026, 10, 21, 20, 56, 49, 999));
  same("2026-11-21T20:56:49Z");
});

test("other ways to write a time, and what is none, are as they were", () => {
  const whole = "2026-11-21T20:56:49.244317Z";
  for (let at = 0; at < whole.length; at++) {
    for (const other of ["", "0", "9", "-", ":", ".", "Z", "z", " ", "T", "٣", "6", "x"]) {
      same(whole.slice(0, at) + other + whole.slice(at + 1));
    }
  }
  const texts = ["", "Z", "2026", "2026-11-21", "2026-11-21T24:00:00Z", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z"];
  const offsets = [
    "2026-11-21T20:56:49+01:00",
    "2026-11-21T20:56:49.5-05:30",
    "1969-12-31T23:59:59Z",
    "0001-01-01T00:00:00Z",
  ];
  for (const text of [...texts, ...offsets, "Sat, 21 Nov 2026 20:56:49 GMT", "2026-11-21T20:56:60Z"]) same(text);
});

test("milliseconds as text", () => {
  const begin = Date.UTC(2001, 8, 9, 1, 46, 40);
  for (let time = begin; time < 1e14; time = time * 1.0007 + 0.3) {
    assert.is(millisecondsText(time), String(Math.floor(time)));
  }
  for (const time of [1e12, 1e12 + 0.9, 1763772745123.999, 1763772999999.5, 1763773000000, 1763773000001]) {
    assert.is(millisecondsText(time), String(Math.floor(time)));
  }
});

test.run();
