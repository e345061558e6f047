/** Numbers of books as text again. */
import { textOf } from "./text.ts";

/** Where short texts are written, from the end. */
const written = new Uint8Array(24);
/** Digits of a number are taken from whole numbers of the machine, so many at a time. */
const half = 1e8;
const halfDigits = 8;
/** Of a number of so many digits, and as many places at most, the text has room. */
const roomy = 1e15;
const mostWritten = 16;

/** The text of `mantissa * 10 ** -scale`, with `zeros` more zeros behind it. */
export function plainText(mantissa: number, scale: number, zeros: number): string {
  if (mantissa > 0 && mantissa < roomy && scale < mostWritten && zeros === 0) return shortText(mantissa, scale);
  const sign = mantissa < 0 || Object.is(mantissa, -0) ? "-" : "";
  const digits = String(Math.abs(mantissa)).padStart(scale + 1, "0");
  if (scale === 0 && zeros === 0) return sign + digits;
  const point = digits.length - scale;
  const text = `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  return zeros === 0 ? text : text + "0".repeat(zeros);
}

/** The same of what nearly all numbers are: pieces of strings that are put together again take twice the time. */
function shortText(mantissa: number, scale: number): string {
  const high = mantissa < half ? 0 : Math.floor(mantissa / half);
  let left = mantissa - high * half | 0;
  let more = high | 0;
  let at = written.length;
  let places = scale;
  for (let digits = 1;; digits++) {
    const rest = left / 10 | 0;
    written[--at] = 48 + left - rest * 10;
    left = rest;
    if (digits === halfDigits) {
      left = more;
      more = 0;
    }
    if (--places === 0) written[--at] = 46;
    if (places < 0 && left === 0 && more === 0) return textOf(written, at, written.length);
  }
}
