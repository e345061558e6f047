/** CRC-32 (the one of zip and Ethernet), which several venues sum up their books with. */

/** How many bytes are summed up at once. */
const lanes = 8;
/** The sum of each byte, then of each byte with one to seven zeros behind it. */
let table: Int32Array | undefined;

function tableOf(): Int32Array {
  const sums = new Int32Array(lanes * 256);
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xEDB8_8320 ^ (sum >>> 1) : sum >>> 1;
    sums[byte] = sum;
  }
  for (let at = 256; at < sums.length; at++) {
    const sum = sums[at - 256] as number;
    sums[at] = (sums[sum & 0xFF] as number) ^ (sum >>> 8);
  }
  return sums;
}

/** The checksum of ASCII text, from 0 to 2^32 - 1. `| 0` makes it signed. */
export function crc32(text: string): number {
  const sums = table ??= tableOf();
  let sum = -1;
  for (let at = 0; at < text.length; at++) {
    sum = (sums[(sum ^ text.charCodeAt(at)) & 0xFF] as number) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

/** Digits that are written at once. */
const block = 8;
const zero = 48;

/**
 * The text of many numbers, one right behind the other, and its checksum; used again and again without allocation.
 *
 * The last number is given first: each one is written whole blocks wide, and what stands in front of it then covers the zeros
 * that do not belong there.
 */
export class DigitSum {
  #text: Uint8Array = new Uint8Array(512);
  /** Where the text begins. It goes on to the end. */
  #start = 512;

  /** Forgets all numbers. */
  clear(): void {
    this.#start = this.#text.length;
  }

  /**
   * Puts the digits of a whole number of 0 to 2^53 - 1, with that many zeros behind them, in front of the text. Of 0 there
   * are no digits, and no zeros.
   */
  prepend(number: number, zeros: number): void {
    if (number === 0) return;
    if (this.#start < 2 * block + zeros) this.#grow(2 * block + zeros);
    const text = this.#text;
    let start = this.#start;
    if (zeros > 0) {
      text.fill(zero, start - zeros, start);
      start -= zeros;
    }
    let left = number;
    if (number >= 1e8) {
      // A product takes less time than a quotient, and may be one off.
      left = Math.floor(number * 1e-8);
      let low = number - left * 1e8;
      if (low < 0) {
        low += 1e8;
        left--;
      } else if (low >= 1e8) {
        low -= 1e8;
        left++;
      }
      write(text, start, low | 0);
      start -= block;
    }
    write(text, start, left | 0);
    this.#start = start - lengthOf(left | 0);
  }

  /** The checksum of the text, from 0 to 2^32 - 1. */
  get crc32(): number {
    const sums = table ??= tableOf();
    const text = this.#text;
    const { length } = text;
    let sum = -1;
    let at = this.#start;
    for (; at + lanes <= length; at += lanes) {
      sum ^= (text[at] as number) | (text[at + 1] as number) << 8 | (text[at + 2] as number) << 16 |
        (text[at + 3] as number) << 24;
      sum = (sums[0x700 | sum & 0xFF] as number) ^ (sums[0x600 | sum >>> 8 & 0xFF] as number) ^
        (sums[0x500 | sum >>> 16 & 0xFF] as number) ^ (sums[0x400 | sum >>> 24] as number) ^
        (sums[0x300 | (text[at + 4] as number)] as number) ^ (sums[0x200 | (text[at + 5] as number)] as number) ^
        (sums[0x100 | (text[at + 6] as number)] as number) ^ (sums[text[at + 7] as number] as number);
    }
    for (; at < length; at++) sum = (sums[(sum ^ (text[at] as number)) & 0xFF] as number) ^ (sum >>> 8);
    return ~sum >>> 0;
  }

  #grow(digits: number): void {
    const text = new Uint8Array((this.#text.length + digits) * 2);
    const start = text.length - (this.#text.length - this.#start);
    text.set(this.#text.subarray(this.#start), start);
    this.#text = text;
    this.#start = start;
  }
}

/** Writes a number below 10^8 as eight digits that end in front of `at`. */
function write(text: Uint8Array, at: number, number: number): void {
  const high = number / 10_000 | 0;
  const low = number - high * 10_000;
  const first = high / 100 | 0;
  const second = high - first * 100;
  const third = low / 100 | 0;
  const fourth = low - third * 100;
  // Of numbers below 100 that is the tens.
  const tens1 = first * 103 >> 10;
  const tens2 = second * 103 >> 10;
  const tens3 = third * 103 >> 10;
  const tens4 = fourth * 103 >> 10;
  text[at - 8] = zero + tens1;
  text[at - 7] = zero + first - tens1 * 10;
  text[at - 6] = zero + tens2;
  text[at - 5] = zero + second - tens2 * 10;
  text[at - 4] = zero + tens3;
  text[at - 3] = zero + third - tens3 * 10;
  text[at - 2] = zero + tens4;
  text[at - 1] = zero + fourth - tens4 * 10;
}

/** The number of digits of a number from 1 to 10^8 - 1. */
function lengthOf(number: number): number {
  if (number < 1e4) return number < 100 ? (number < 10 ? 1 : 2) : number < 1_000 ? 3 : 4;
  return number < 1e6 ? (number < 1e5 ? 5 : 6) : number < 1e7 ? 7 : 8;
}
