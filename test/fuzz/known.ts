/**
 * Defects that the fuzzer has found and that are not mended yet. Each has a probe: with the defect its failures are told
 * apart from new ones, and once it is mended they count like any other.
 */
import { Buffer } from "node:buffer";
import { decimal } from "../../src/core/decimal.ts";
import { parseJson } from "../../src/core/json.ts";
import { check } from "../../src/core/schema.ts";
import { avgPriceSchema } from "../../generated/binance/spot.ts";
import { apiProtocol } from "../../src/venues/binance/protocol.ts";

interface Known {
  readonly what: string;
  readonly present: boolean;
  /** What its failures say. */
  readonly says: RegExp;
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

const numbers = typeof (parseJson("[3809083170168054E-8]") as readonly unknown[])[0] !== "number";

/** All of them, also those that are mended. */
export const known: readonly Known[] = [
  {
    what:
      "core/json: a positive number with a negative exponent loses the exponent's sign when it is compared, and stays text",
    present: numbers,
    says: /the parser changed a value: .*(?:[eE]-|0\.0{6})/,
  },
  {
    what:
      "schemas take decimals with exponents of more than three digits, which core/decimal refuses with a RangeError",
    present: throws(() => decimal("1e1000")) &&
      !throws(() => check(avgPriceSchema, { mins: 5, price: "1e1000", closeTime: 1 }, {})),
    says: /RangeError: not a decimal number: "[^"]*[eE][+-]?\d{4,}"/,
  },
  {
    what: "binance/protocol: limits, ids and texts of a reply are taken without a look at their kind",
    present: throws(() =>
      apiProtocol(() => Promise.resolve()).read(Buffer.from('{"id":"1","status":200,"result":{},"rateLimits":[null]}'))
    ),
    says: /TypeError: Cannot (?:convert object to primitive|read properties of null)/,
  },
];

/** With it, a number of many zeros takes the square of their count: it would hold everything up. */
export const slowNumbers: boolean = numbers;

/** The defect that a failure is of, if it is a known one. */
export function knownAs(failure: string): string | undefined {
  return known.find(({ present, says }) => present && says.test(failure))?.what;
}
