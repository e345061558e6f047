/** The same message with other numbers: what decoders read by themselves, and what is just beyond. */
import { Buffer } from "node:buffer";
import type { Random } from "../../src/sim/prng.ts";

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

/** Changes digits in one to eight places: others, more, fewer, zeros, a point, a sign. */
export function jittered(bytes: Buffer, random: Random): Buffer {
  let text = bytes.toString("latin1");
  if (random.chance(0.02)) text += ["}", "]}", " }", ",{}", text][random.below(5)];
  for (let count = 1 + random.below(8); count > 0; count--) {
    let at = random.below(text.length);
    // The next digit from there on.
    for (let steps = 0; steps < text.length && !isDigit(text.charCodeAt(at)); steps++) at = (at + 1) % text.length;
    text = text.slice(0, at) + put(text[at] ?? "0", random) + text.slice(at + 1);
  }
  return Buffer.from(text, "latin1");
}

function put(digit: string, random: Random): string {
  const other = String(random.below(10));
  switch (random.below(16)) {
    case 0:
      return digit + other;
    case 1:
      return "";
    case 2:
      return `${digit}0`;
    case 3:
      return `${digit}${"0".repeat(random.below(8))}`;
    case 4:
      return digit + String(random.bits()).slice(0, random.below(9));
    case 5:
      return random.chance(0.3) ? `${digit}.${other}` : other;
    case 6:
      return random.chance(0.3) ? `-${digit}` : other;
    case 7:
      return random.chance(0.3) ? `${digit}e${other}` : other;
    case 8:
      return `0`;
    default:
      return other;
  }
}
