/** Texts out of bytes: printable ASCII without escapes, which is what venues send where it matters; all else is not read. */
import { Buffer } from "node:buffer";

/** 1 for the bytes that stand in a text for themselves. */
const plain: Uint8Array = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte >= 0x20 && byte <= 0x7e && byte !== 0x22 && byte !== 0x5c ? 1 : 0,
);

/** The place of the quote that ends the text which begins at `at`; -1 where it holds anything unusual. */
export function textEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  while (at < end && plain[bytes[at] as number] === 1) at++;
  return bytes[at] === 0x22 ? at : -1;
}

/** The place of the quote that ends the decimal text which begins at `at`: `-?\d+(\.\d+)?`. -1 where it is another. */
export function decimalEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x2d) at++;
  const whole = at;
  while (((bytes[at] as number) - 48) >>> 0 <= 9) at++;
  if (at === whole) return -1;
  if (bytes[at] === 0x2e) {
    const fraction = ++at;
    while (((bytes[at] as number) - 48) >>> 0 <= 9) at++;
    if (at === fraction) return -1;
  }
  return bytes[at] === 0x22 ? at : -1;
}

const of = String.fromCharCode as (...codes: readonly (number | undefined)[]) => string;

/**
 * The text of the bytes from `s` up to `e`, all of them ASCII. Short ones are spelled out, and times to the micro- or
 * nanosecond: with a fixed number of arguments that takes a quarter of the time of a call out of JavaScript, and of a table of
 * texts that came before.
 */
export function textOf(b: Uint8Array, s: number, e: number): string {
  // deno-fmt-ignore
  switch (e - s) {
    case 0:
      return "";
    case 1:
      return of(b[s]);
    case 2:
      return of(b[s], b[s + 1]);
    case 3:
      return of(b[s], b[s + 1], b[s + 2]);
    case 4:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3]);
    case 5:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4]);
    case 6:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5]);
    case 7:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6]);
    case 8:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7]);
    case 9:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8]);
    case 10:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9]);
    case 11:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10]);
    case 12:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11]);
    case 13:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12]);
    case 14:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13]);
    case 15:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14]);
    case 16:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15]);
    case 17:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16]);
    case 18:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17]);
    case 19:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18]);
    case 20:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19]);
    case 21:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19], b[s +
        20]);
    case 22:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19], b[s +
        20], b[s + 21]);
    case 23:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19], b[s +
        20], b[s + 21], b[s + 22]);
    case 24:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19], b[s +
        20], b[s + 21], b[s + 22], b[s + 23]);
    case 27:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19], b[s +
        20], b[s + 21], b[s + 22], b[s + 23], b[s + 24], b[s + 25], b[s + 26]);
    case 30:
      return of(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7], b[s + 8], b[s + 9], b[s +
        10], b[s + 11], b[s + 12], b[s + 13], b[s + 14], b[s + 15], b[s + 16], b[s + 17], b[s + 18], b[s + 19], b[s +
        20], b[s + 21], b[s + 22], b[s + 23], b[s + 24], b[s + 25], b[s + 26], b[s + 27], b[s + 28], b[s + 29]);
    default:
      return (b instanceof Buffer ? b : Buffer.from(b.buffer, b.byteOffset, b.byteLength)).toString("latin1", s, e);
  }
}

/** Whether a text is that of the bytes from `s` up to `e`: looked at from its end, where times and numbers differ first. */
export function isTextOf(text: unknown, b: Uint8Array, s: number, e: number): boolean {
  if (typeof text !== "string" || text.length !== e - s) return false;
  for (let at = e - 1; at >= s; at--) if (text.charCodeAt(at - s) !== b[at]) return false;
  return true;
}

/** Whether the bytes from `s` up to `e` are those from `from` up to `to`. */
export function sameText(b: Uint8Array, s: number, e: number, from: number, to: number): boolean {
  if (e - s !== to - from) return false;
  for (let at = 0; at < e - s; at++) if (b[s + at] !== b[from + at]) return false;
  return true;
}
