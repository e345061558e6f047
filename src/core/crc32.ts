/** CRC-32 (the one of zip and Ethernet), which several venues sum up their books with. */

/** How many bytes are summed up at once. */
const lanes = 4;
/** The sum of each byte, then of each byte with one, two and three zeros behind it. */
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

/** Digits that one write may need: those of a number of at most 2^53 - 1. */
const mostDigits = 16;
const zero = 48;

/** The text of many numbers, one right behind the other, and its checksum; used again and again without allocation. */
export class DigitSum {
  #text: Uint8Array = new Uint8Array(512);
  #length = 0;

  /** Forgets all numbers. */
  clear(): void {
    this.#length = 0;
  }

  /** Adds the digits of a whole number of 0 to 2^53 - 1, and that many zeros behind them. Of 0 there are no digits, and no zeros. */
  add(number: number, zeros: number): void {
    if (number === 0) return;
    this.#haveRoom(mostDigits + zeros);
    if (number < 1e8) this.#write(number, lengthOf(number));
    else {
      const high = Math.floor(number / 1e8);
      this.#write(high, lengthOf(high));
      this.#write(number - high * 1e8, 8);
    }
    for (let i = 0; i < zeros; i++) this.#text[this.#length++] = zero;
  }

  /** The checksum of what was added, from 0 to 2^32 - 1. */
  get crc32(): number {
    const sums = table ??= tableOf();
    const text = this.#text;
    const length = this.#length;
    let sum = -1;
    let at = 0;
    for (; at + lanes <= length; at += lanes) {
      sum ^= (text[at] as number) | (text[at + 1] as number) << 8 | (text[at + 2] as number) << 16 |
        (text[at + 3] as number) << 24;
      sum = (sums[768 + (sum & 0xFF)] as number) ^ (sums[512 + (sum >>> 8 & 0xFF)] as number) ^
        (sums[256 + (sum >>> 16 & 0xFF)] as number) ^ (sums[sum >>> 24] as number);
    }
    for (; at < length; at++) sum = (sums[(sum ^ (text[at] as number)) & 0xFF] as number) ^ (sum >>> 8);
    return ~sum >>> 0;
  }

  /** Writes a number below 10^8 with that many digits, two at a time. */
  #write(number: number, digits: number): void {
    const text = this.#text;
    const start = this.#length;
    let at = start + digits;
    let left = number | 0;
    this.#length = at;
    while (at - 2 >= start) {
      const rest = left / 100 | 0;
      const two = left - rest * 100;
      const ten = two * 103 >> 10;
      left = rest;
      text[--at] = zero + two - ten * 10;
      text[--at] = zero + ten;
    }
    if (at > start) text[start] = zero + left;
  }

  #haveRoom(digits: number): void {
    if (this.#length + digits <= this.#text.length) return;
    const text = new Uint8Array((this.#length + digits) * 2);
    text.set(this.#text);
    this.#text = text;
  }
}

/** The number of digits of a number from 1 to 10^8 - 1. */
function lengthOf(number: number): number {
  if (number < 1e4) return number < 100 ? (number < 10 ? 1 : 2) : number < 1_000 ? 3 : 4;
  return number < 1e6 ? (number < 1e5 ? 5 : 6) : number < 1e7 ? 7 : 8;
}
