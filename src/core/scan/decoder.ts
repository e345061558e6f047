/** What a byte decoder is, and what it gives. */
import type { Levels } from "../levels.ts";

/** The decoder of one kind of message, made from its description. It reads whole frames. */
export interface Decoder {
  /** The message's name in the description. */
  readonly name: string;
  /** The schema that the message satisfies. */
  readonly schema: object;
  /** The addresses of its channels, with `{name}` where a parameter goes. */
  readonly addresses: readonly string[];
  /** Its lists of levels are `Levels`. They are written over by the next frame, and so is the message. */
  readonly levels: boolean;
  /** How many fields of the frame tell which subscription it is of. */
  readonly keys: number;
  /**
   * The message of a frame; `undefined` for a surprise: a frame that this decoder does not know, or that is written in an
   * unusual way. `spans` gets begin and end of each key, both 0 for one that is not there.
   */
  scan(bytes: Uint8Array, spans: Int32Array): unknown;
}

/** A checked message straight out of the bytes of a frame. It is valid until the next frame is read. */
export class Decoded {
  readonly schema: object;
  /** Whether the message has `Levels`. */
  readonly levels: boolean;
  message: unknown;
  /** The channel that such a message was last seen to be of. */
  channel: object | undefined = undefined;
  readonly #payload: () => unknown;

  constructor(decoder: Decoder, payload: () => unknown) {
    this.schema = decoder.schema;
    this.levels = decoder.levels;
    this.#payload = payload;
  }

  /** What the venue's protocol makes of the same frame, unchecked. */
  payload(): unknown {
    return this.#payload();
  }
}

/** Whether levels stand in columns, as decoders give them: all else gives lists. */
export function inColumns(levels: Levels | readonly unknown[]): levels is Levels {
  return !Array.isArray(levels);
}
