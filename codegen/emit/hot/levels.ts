/** Readers of lists of levels: from the bytes into columns. */
import { differ, indent } from "./code.ts";
import type { LevelPlan } from "./plan.ts";

/**
 * The function `name`: reads the list at `i` into `l`. Gives the place behind it, or -1 for a surprise. Numbers of up to nine
 * digits before and behind the point, fifteen in all, are read as two whole numbers of the machine.
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
    else {
      const end = plan.kind === "text" ? "textEnd" : plan.kind === "decimal" ? "decimalEnd" : "wholeEnd";
      code += `i = ${end}(b, i);\nif (i < 0) return -1;\n`;
    }
    if (quoted) before += '"';
  }
  before += named ? "}" : "]";
  flush();
  return code;
}

/** Text of plain digits, which is kept as it is written. */
function emitDigits(role: "price" | "amount"): string {
  const scan = (into: string): string =>
    `while ((c = b[i]! - 48) >>> 0 <= 9) {\n  ${into} = ${into} * 10 + c | 0;\n  i++;\n}\n`;
  return "s = i;\nw = f = t = 0;\n" +
    scan("w") +
    "k = i - s;\n" +
    `if (b[i] === 46) {\n${indent(`i++;\n${scan("f")}t = i - s - k - 1;\nif (t === 0) return -1;\n`)}}\n` +
    "if (k === 0 || k > 9 || t > 9 || k + t > 15 || (b[s] === 48 && k > 1)) {\n" +
    indent(
      "i = digitsEnd(b, s);\nif (i < 0) return -1;\n" +
        store(role, "digits.mantissa", "digits.scale", "digits.zeros"),
    ) +
    `} else {\n${indent(store(role, "w * powersOfTen[t]! + f", "t", "0"))}}\n`;
}

/** A JSON number, of which the zeros at the end of its fraction say nothing. */
function emitNumber(role: "price" | "amount"): string {
  return "s = i;\nw = f = t = 0;\n" +
    "while ((c = b[i]! - 48) >>> 0 <= 9) {\n  w = w * 10 + c | 0;\n  i++;\n}\n" +
    "k = i - s;\n" +
    "if (k === 0 || k > 9 || (b[s] === 48 && k > 1)) return -1;\n" +
    "if (b[i] === 46) {\n" +
    indent(
      "s = ++i;\n" +
        "let g = 0;\n" +
        "while ((c = b[i]! - 48) >>> 0 <= 9) {\n  i++;\n  g = g * 10 + c | 0;\n" +
        "  if (c !== 0) {\n    f = g;\n    t = i - s;\n  }\n}\n" +
        "if (i === s || i - s > 9 || k + i - s > 15) return -1;\n",
    ) +
    `}\n${store(role, "w * powersOfTen[t]! + f", "t", "0")}`;
}

function store(role: "price" | "amount", digits: string, scale: string, zeros: string): string {
  return `${role}s[n] = ${digits};\n${role}Scales[n] = ${scale};\n${role}Zeros[n] = ${zeros};\n`;
}
