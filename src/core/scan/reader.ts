/** The frames of one connection that decoders read: which decoder, and which subscription. */
import { Decoded, type Decoder } from "./decoder.ts";
import { Learned } from "./learned.ts";

/** How many messages of a kind were read from their bytes, and how many in the ordinary way although a decoder is there. */
export interface FrameCount {
  decoded: number;
  surprises: number;
}

/** Counts by the message's name in the venue's description. */
export type FrameCounts = Map<string, FrameCount>;

/** Guesses at the decoder by the first text of a frame. A wrong one costs no more than another try. */
const guesses = 4_096;
/** A frame tells its kind within so many bytes. */
const head = 128;
/** Addresses whose decoder is remembered. */
const addresses = 4_096;

/** Reads frames by decoders. What it does not know is left to the venue's protocol, which then tells it. */
export class FrameReader {
  /** The subscription of the frame that was read last. */
  address = "";
  readonly #decoders: readonly Decoder[];
  readonly #results: readonly Decoded[];
  readonly #counts: readonly FrameCount[];
  readonly #patterns: readonly RegExp[];
  readonly #guesses: Uint8Array = new Uint8Array(guesses);
  readonly #learned: Learned = new Learned();
  readonly #spans: Int32Array;
  readonly #of: Map<string, number> = new Map();
  #bytes: Uint8Array | undefined;
  /** The decoder that read the newest frame, whose subscription was not known; -1 for none. */
  #unplaced = -1;

  /** `payload` is what the venue's protocol makes of a frame. */
  constructor(decoders: readonly Decoder[], payload: (bytes: Uint8Array) => unknown, counts: FrameCounts = new Map()) {
    this.#decoders = decoders;
    this.#spans = new Int32Array(2 * Math.max(0, ...decoders.map(({ keys }) => keys)));
    this.#results = decoders.map((decoder) =>
      new Decoded(decoder, () => this.#bytes === undefined ? undefined : payload(this.#bytes))
    );
    this.#counts = decoders.map(({ name }) => {
      const count = counts.get(name) ?? { decoded: 0, surprises: 0 };
      counts.set(name, count);
      return count;
    });
    this.#patterns = decoders.map(({ addresses }) => new RegExp(`^(?:${addresses.map(patternOf).join("|")})$`));
  }

  /**
   * The message of a frame whose subscription is known, which is then `address`. Where it is `undefined` the protocol reads
   * the frame, and `placed` is to be told of which subscription it is.
   */
  read(bytes: Uint8Array): Decoded | undefined {
    const slot = guessOf(bytes);
    const guess = this.#guesses[slot] as number;
    let at = guess;
    let message = this.#decoders[guess]?.scan(bytes, this.#spans);
    for (let other = 0; message === undefined && other < this.#decoders.length; other++) {
      if (other === guess) continue;
      at = other;
      message = (this.#decoders[other] as Decoder).scan(bytes, this.#spans);
    }
    this.#unplaced = -1;
    if (message === undefined) return undefined;
    this.#guesses[slot] = at;
    const address = this.#learned.find(at, bytes, this.#spans, (this.#decoders[at] as Decoder).keys, slot);
    if (address === undefined) {
      this.#unplaced = at;
      return undefined;
    }
    this.address = address;
    this.#bytes = bytes;
    (this.#counts[at] as FrameCount).decoded++;
    const result = this.#results[at] as Decoded;
    result.message = message;
    return result;
  }

  /** The protocol has read the same frame, and says that it is of this subscription. */
  placed(bytes: Uint8Array, address: string): void {
    if (this.#unplaced >= 0) {
      const { keys } = this.#decoders[this.#unplaced] as Decoder;
      return this.#learned.learn(this.#unplaced, bytes, this.#spans, keys, address);
    }
    let of = this.#of.get(address);
    if (of === undefined) {
      of = this.#patterns.findIndex((pattern) => pattern.test(address));
      if (this.#of.size >= addresses) this.#of.clear();
      this.#of.set(address, of);
    }
    if (of >= 0) (this.#counts[of] as FrameCount).surprises++;
  }
}

/** Where the guess for a frame is kept: by the first text that is a value. */
function guessOf(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, head);
  let at = 0;
  while (at < end && bytes[at] !== 0x3a) at++;
  while (at < end && (bytes[at] === 0x3a || bytes[at] === 0x7b)) at++;
  // `{"arg":{"channel":"…`: inside an object the value stands behind the next colon.
  if (bytes[at - 1] === 0x7b) {
    while (at < end && bytes[at] !== 0x3a) at++;
    at++;
  }
  let hash = 0;
  for (at++; at < end && bytes[at] !== 0x22; at++) hash = Math.imul(hash, 31) + (bytes[at] as number) | 0;
  return (hash ^ hash >>> 15) & guesses - 1;
}

/** Addresses of a channel: anything stands where a parameter goes. */
function patternOf(address: string): string {
  return address.split(/\{[^{}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
}
