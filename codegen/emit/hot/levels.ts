/** Readers of lists of levels: from the bytes into columns. */
import { differ, indent } from "./code.ts";
import type { LevelPlan, Plan } from "./plan.ts";

/**
 * The function `name`: reads the list at `i` into `l`. Gives the place behind it, or -1 for a surprise. Numbers of up to nine
 * digits before and behind the point, fifteen in all, are read as two whole numbers of the machine, without loops: those are
 * what takes the time here, and as many compares one behind the other take two thirds of theirs.
 */
export function emitLevelReader(name: string, plan: LevelPlan): string {
  const loop = "if (n === room) {\n  l.length = n;\n  l.grow();\n  room = l.prices.length;\n" +
    indent(columns.map((column) => `${column} = l.${column};\n`).join("")) + "}\n" +
    emitLevel(plan) +
    "n++;\n" +
    "if (b[i] === 44) {\n  i++;\n  continue;\n}\n" +
    "if (b[i] !== 93) return -1;\nl.length = n;\nreturn i + 1;\n";
  return `function ${name}(b: Uint8Array, i: number, l: Levels): number {\n` +
    indent(
      "if (b[i] !== 91) return -1;\nl.length = 0;\nif (b[++i] === 93) return i + 1;\n" +
        "let n = 0, s = 0, c = 0, w = 0, f = 0, k = 0, t = 0;\n" +
        "let room = l.prices.length;\n" +
        `let ${columns.map((column) => `${column} = l.${column}`).join(", ")};\n` +
        `for (;;) {\n${indent(loop)}}\n`,
    ) + "}\n";
}

const columns = ["prices", "priceScales", "priceZeros", "amounts", "amountScales", "amountZeros"];

function emitLevel({ named, parts }: LevelPlan): string {
  let code = "";
  // What has to stand before the next value, as far as it was not looked at.
  let before = named ? "{" : "[";
  const flush = (): void => {
    if (before !== "") code += `if (${differ(before)}) return -1;\ni += ${before.length};\n`;
    before = "";
  };
  for (const [at, { name, role, plan }] of parts.entries()) {
    if (at > 0) before += ",";
    if (named) before += `"${name}":`;
    const quoted = plan.kind === "decimal" || plan.kind === "text";
    if (quoted) before += '"';
    flush();
    if (role !== "other") code += plan.kind === "number" ? emitNumber(role) : emitDigits(role);
    else code += emitOther(plan.kind);
    if (quoted) before += '"';
  }
  before += named ? "}" : "]";
  flush();
  return code;
}

/** What is no price and no amount: mostly a number of one or two digits. */
function emitOther(kind: Plan["kind"]): string {
  const [end, behind] = kind === "text"
    ? ["textEnd", (at: number) => `b[i + ${at}] === 34`]
    : kind === "decimal"
    ? ["decimalEnd", (at: number) => `b[i + ${at}] === 34`]
    : ["wholeEnd", (at: number) => `(b[i + ${at}] === 44 || b[i + ${at}] === 125 || b[i + ${at}] === 93)`];
  // A first digit of 1 to 9, so that whole numbers do not begin with a zero.
  return `if ((b[i]! - 48) >>> 0 <= 9 && ${behind(1)}) i++;\n` +
    `else if ((b[i]! - 49) >>> 0 <= 8 && (b[i + 1]! - 48) >>> 0 <= 9 && ${behind(2)}) i += 2;\n` +
    `else {\n  i = ${end}(b, i);\n  if (i < 0) return -1;\n}\n`;
}

/** Text of plain digits, which is kept as it is written. */
function emitDigits(role: "price" | "amount"): string {
  return "s = i;\nf = t = 0;\n" +
    digitsOf("w", "k") +
    "i += k;\n" +
    `if (b[i] === 46) {\n${indent(`i++;\n${digitsOf("f", "t")}i += t;\nif (t === 0) return -1;\n`)}}\n` +
    "if (k === 0 || k > 9 || t > 9 || k + t > 15 || (b[s] === 48 && k > 1)) {\n" +
    indent(
      "i = digitsEnd(b, s);\nif (i < 0) return -1;\n" +
        store(role, "digits.mantissa", "digits.scale", "digits.zeros"),
    ) +
    `} else {\n${indent(store(role, "w * powersOfTen[t]! + f", "t", "0"))}}\n`;
}

/** A JSON number, of which the zeros at the end of its fraction say nothing. */
function emitNumber(role: "price" | "amount"): string {
  return "s = i;\nf = t = 0;\n" +
    digitsOf("w", "k") +
    "i += k;\n" +
    "if (k === 0 || k > 9 || (b[s] === 48 && k > 1)) return -1;\n" +
    "if (b[i] === 46) {\n" +
    indent(
      `i++;\n${digitsOf("f", "t")}i += t;\n` +
        "if (t === 0 || t > 9 || k + t > 15) return -1;\n" +
        "while (t > 0 && f % 10 === 0) {\n  f = f / 10 | 0;\n  t--;\n}\n",
    ) +
    `}\n${store(role, "w * powersOfTen[t]! + f", "t", "0")}`;
}

/** Digits that are read one by one; one more than this is too many. */
const mostDigits = 9;

/** Reads the digits at `i`, of which there may be none, into one variable, and how many they are into another. */
function digitsOf(number: string, count: string, at: number = 0): string {
  if (at > mostDigits) return `${count} = ${at};\n`;
  return `if ((c = b[i${at === 0 ? "" : ` + ${at}`}]! - 48) >>> 0 <= 9) {\n` +
    indent(`${number} = ${at === 0 ? "c" : `${number} * 10 + c | 0`};\n${digitsOf(number, count, at + 1)}`) +
    `} else ${count} = ${at};\n`;
}

function store(role: "price" | "amount", digits: string, scale: string, zeros: string): string {
  return `${role}s[n] = ${digits};\n${role}Scales[n] = ${scale};\n${role}Zeros[n] = ${zeros};\n`;
}
