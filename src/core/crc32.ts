/** CRC-32 (the one of zip and Ethernet), which several venues sum up their books with. */

/** Digits of the largest number that is summed up. */
const most = 16;
/** Digits of two of them. */
const lanes = 2 * most;
/** The sum of each byte, begun at 0, then of each byte with one to 31 bytes of zero behind it. */
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

/** What a digit of 0 is as text. */
const zero = 48;
/** Digits that are looked up at once: in halves of a number, two at a time. */
const half = 8;

/**
 * The sums of text of digits, begun at 0. They are made of those of its parts: what stands in front is moved by as many bytes
 * as there are behind it, and both are added without carrying.
 */
interface DigitTables {
  readonly bytes: Int32Array;
  /** Of two digits with 0 to 14 bytes of zero behind them, by 100 times half of their number, and the digits. */
  readonly pairs: Int32Array;
  /** Of the zeros in front of a number that is written eight or sixteen digits wide, by the digits that it has. */
  readonly narrow: Int32Array;
  readonly wide: Int32Array;
}

let digitTables: DigitTables | undefined;

function digitTablesOf(): DigitTables {
  const bytes = table ??= tableOf();
  const digit = (value: number, behind: number): number => bytes[(behind << 8) + zero + value] as number;
  const pairs = Int32Array.from({ length: 100 * most / 2 }, (_, at) => {
    const behind = Math.floor(at / 100) * 2;
    return digit(Math.floor(at / 10) % 10, behind + 1) ^ digit(at % 10, behind);
  });
  const leadsOf = (width: number): Int32Array => {
    const leads = new Int32Array(width + 1);
    for (let digits = width - 1; digits >= 0; digits--) {
      leads[digits] = (leads[digits + 1] as number) ^ digit(0, digits);
    }
    return leads;
  };
  return { bytes, pairs, narrow: leadsOf(half), wide: leadsOf(most) };
}

/** Pairs that are remembered: the twenty of a book, which lie close to each other, and room between them. */
const remembered = 64;

/**
 * The text of whole numbers, one right behind the other, and its checksum; used again and again without allocation, and
 * without that text. They come in pairs, as prices and their amounts: of a pair that was there the last time only the place
 * is another one.
 */
export class DigitSum {
  /** Whole numbers from 0 to 2^53 - 1. */
  numbers: Float64Array = new Float64Array(64);
  /** How many zeros stand behind each. */
  zeros: Uint8Array = new Uint8Array(64);
  length = 0;
  /** Pairs by their first number, and the sums of both numbers and of the first alone, with their lengths. */
  readonly #firsts: Float64Array = new Float64Array(remembered).fill(-1);
  readonly #seconds: Float64Array = new Float64Array(remembered);
  readonly #sums: Int32Array = new Int32Array(2 * remembered);
  readonly #lengths: Uint8Array = new Uint8Array(2 * remembered);

  /** Forgets all numbers. */
  clear(): void {
    this.length = 0;
  }

  /** Makes room for so many numbers more. */
  reserve(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.numbers.length) return;
    const numbers = new Float64Array(wanted * 2);
    const zeros = new Uint8Array(wanted * 2);
    numbers.set(this.numbers);
    zeros.set(this.zeros);
    this.numbers = numbers;
    this.zeros = zeros;
  }

  /** Puts a whole number of 0 to 2^53 - 1 behind the others, with that many zeros behind its digits. */
  append(number: number, zeros: number): void {
    this.reserve(1);
    this.numbers[this.length] = number;
    this.zeros[this.length++] = zeros;
  }

  /** The checksum of the text, from 0 to 2^32 - 1. Of a number that is 0 there are no digits, and no zeros. */
  get crc32(): number {
    const tables = digitTables ??= digitTablesOf();
    const { length } = this;
    if (length % 2 === 1) {
      this.append(0, 0);
      this.length--;
    }
    const { numbers, zeros } = this;
    const sums = this.#sums;
    const lengths = this.#lengths;
    let sum = -1;
    for (let at = 0; at < length; at += 2) {
      if (zeros[at] !== 0 || zeros[at + 1] !== 0) {
        sum = withZeros(tables, sum, numbers[at] as number, zeros[at] as number);
        sum = withZeros(tables, sum, numbers[at + 1] as number, zeros[at + 1] as number);
        continue;
      }
      const slot = Math.imul(numbers[at] as number, 0x9E37_79B1) >>> 26;
      if (numbers[at] !== this.#firsts[slot] || numbers[at + 1] !== this.#seconds[slot]) this.#learn(tables, slot, at);
      sum = moved(tables.bytes, sum, lengths[2 * slot] as number) ^ (sums[2 * slot] as number);
    }
    return ~sum >>> 0;
  }

  /** Remembers a pair in place of another one. */
  #learn(tables: DigitTables, slot: number, at: number): void {
    const { numbers } = this;
    const sums = this.#sums;
    const lengths = this.#lengths;
    const first = numbers[at] as number;
    const second = numbers[at + 1] as number;
    if (first !== this.#firsts[slot]) {
      const digits = digitsOf(first);
      this.#firsts[slot] = first;
      lengths[2 * slot + 1] = digits;
      sums[2 * slot + 1] = sumOf(tables, first, digits);
    }
    const digits = digitsOf(second);
    this.#seconds[slot] = second;
    lengths[2 * slot] = (lengths[2 * slot + 1] as number) + digits;
    sums[2 * slot] = moved(tables.bytes, sums[2 * slot + 1] as number, digits) ^ sumOf(tables, second, digits);
  }
}

/** A sum with so many bytes of zero behind what it is of. */
function moved(bytes: Int32Array, sum: number, length: number): number {
  if (length < 4) {
    for (let left = length; left > 0; left--) sum = (bytes[sum & 0xFF] as number) ^ sum >>> 8;
    return sum;
  }
  const from = length - 1 << 8;
  return (bytes[from + (sum & 0xFF)] as number) ^ (bytes[from - 0x100 + (sum >>> 8 & 0xFF)] as number) ^
    (bytes[from - 0x200 + (sum >>> 16 & 0xFF)] as number) ^ (bytes[from - 0x300 + (sum >>> 24)] as number);
}

/** A sum with the digits of a number behind what it is of, and then so many zeros. */
function withZeros(tables: DigitTables, sum: number, number: number, zeros: number): number {
  if (number === 0) return sum;
  const { bytes } = tables;
  const digits = digitsOf(number);
  sum = moved(bytes, sum, digits) ^ sumOf(tables, number, digits);
  for (let left = zeros; left > 0; left--) sum = (bytes[(sum ^ zero) & 0xFF] as number) ^ sum >>> 8;
  return sum;
}

/** The sum of the digits of a number, begun at 0. */
function sumOf({ pairs, narrow, wide }: DigitTables, number: number, digits: number): number {
  if (number < 1e8) return eightOf(pairs, 0, number | 0) ^ (narrow[digits] as number);
  // A product takes less time than a quotient, and may be one off.
  let left = Math.floor(number * 1e-8);
  let rest = number - left * 1e8;
  if (rest < 0) {
    rest += 1e8;
    left--;
  } else if (rest >= 1e8) {
    rest -= 1e8;
    left++;
  }
  return eightOf(pairs, 400, left | 0) ^ eightOf(pairs, 0, rest | 0) ^ (wide[digits] as number);
}

/** The sum of a number below 10^8 that is written as eight digits; of what stands behind it `from` tells. */
function eightOf(pairs: Int32Array, from: number, number: number): number {
  const high = number / 10_000 | 0;
  const low = number - high * 10_000;
  const first = high / 100 | 0;
  const third = low / 100 | 0;
  return (pairs[from + 300 + first] as number) ^ (pairs[from + 200 + high - first * 100] as number) ^
    (pairs[from + 100 + third] as number) ^ (pairs[from + low - third * 100] as number);
}

/** The number of digits of a whole number, of which 0 has none. */
function digitsOf(number: number): number {
  if (number < 1e8) return shortOf(number | 0);
  let digits = half;
  for (let power = 1e8; power <= number; power *= 10) digits++;
  return digits;
}

function shortOf(number: number): number {
  if (number < 1e4) return number < 100 ? (number < 10 ? (number === 0 ? 0 : 1) : 2) : number < 1_000 ? 3 : 4;
  return number < 1e6 ? (number < 1e5 ? 5 : 6) : number < 1e7 ? 7 : 8;
}
