/** The frames of one connection that decoders read: which decoder, and which subscription. */
import { Decoded, type Decoder } from "./decoder.ts";
import { Learned } from "./learned.ts";

/** How many messages of a kind were read from their bytes, and how many in the ordinary way although a decoder is there. */
export interface FrameCount {
  decoded: number;
  surprises: number;
}

/** The same with the message's name in the venue's description. */
export interface FrameUse extends Readonly<FrameCount> {
  readonly message: string;
}

/** Counts by the message's name in the venue's description. */
export type FrameCounts = Map<string, FrameCount>;

/** Guesses at the decoder by the first text of a frame. A wrong one costs no more than another try. */
const guesses = 4_096;
/** Bytes of a frame that are looked at for one. */
const head = 44;
const spread = 0x9E37_79B1;
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

/**
 * Where the guess for a frame is kept: by every third byte of where frames name their kind and their market. All of them would
 * take as long as a tenth of a small frame does.
 */
function guessOf(bytes: Uint8Array): number {
  if (bytes.length < head) return 0;
  const hash = Math.imul(Math.imul(some(bytes, 10), spread) ^ some(bytes, 22), spread) ^ some(bytes, 34);
  return Math.imul(hash, spread) >>> 20;
}

function some(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | (bytes[at + 3] as number) << 8 | (bytes[at + 6] as number) << 16 |
    (bytes[at + 9] as number) << 24;
}

/** Addresses of a channel: anything stands where a parameter goes. */
function patternOf(address: string): string {
  return address.split(/\{[^{}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
}
