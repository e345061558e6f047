/**
 * Whole messages straight out of what the system has read of a WebSocket (RFC 6455, section 5). What is written in any other
 * way than servers write most of them is left to the library.
 */
import { Buffer, isUtf8 } from "node:buffer";

/** What is made of the bytes. */
export interface PlainEvents {
  /** One message. */
  message(bytes: Uint8Array): void;
  /** The library reads these; whether it made a message of them. */
  rest(bytes: Uint8Array): boolean;
}

/** First bytes of frames that are a whole message of text or of bytes, and of pings and pongs. */
const text = 0x81;
const binary = 0x82;
const ping = 0x89;
const pong = 0x8a;

/** Lengths that do not stand in the second byte itself, and how long a head is then. */
const length16 = 126;
const head16 = 4;
const length64 = 127;
const head64 = 10;

/** Splits a stream of frames from its beginning on. Frames come out in their order, whoever reads them. */
export class PlainFrames {
  readonly #events: PlainEvents;
  readonly #maxMessage: number;
  /** The beginning of a frame that does not tell its length yet. */
  #head: Buffer | undefined;
  /** Bytes of a frame that the library has the beginning of, and whether a message is to come of it. */
  #left = 0;
  #due = false;
  /** Bytes that wait, while nothing more is to come. */
  #held: Buffer | undefined;
  /** The library is gone: what waits is told without it. */
  #alone = false;
  /** From the first frame on that is written in another way the library reads all. */
  #state: "plain" | "left" | "broken" = "plain";

  constructor(events: PlainEvents, maxMessage: number) {
    this.#events = events;
    this.#maxMessage = maxMessage;
  }

  /** Nothing that comes from now on is of any use. */
  end(): void {
    if (this.#held) this.#alone = true;
    else this.#state = "broken";
  }

  /** Tells nothing more of what is here, and of what comes, until `goOn`. */
  hold(): void {
    this.#held ??= nothing;
  }

  goOn(): void {
    const held = this.#held ?? nothing;
    this.#held = undefined;
    if (held.length > 0) this.take(held);
    if (this.#alone && !this.#held) this.end();
  }

  take(chunk: Buffer): void {
    if (this.#held) {
      this.#held = Buffer.concat([this.#held, chunk]);
      return;
    }
    if (this.#state === "left") this.#events.rest(chunk);
    if (this.#state !== "plain") return;
    const bytes = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    this.#head = undefined;
    let at = 0;
    if (this.#left > 0) {
      at = Math.min(this.#left, bytes.length);
      this.#left -= at;
      const said = this.#events.rest(bytes.subarray(0, at));
      // The library found fault with it, and is about to end the connection.
      if (this.#left === 0 && this.#due && !said) return this.end();
    }
    while (at >= 0 && at < bytes.length) {
      if (this.#held) {
        this.#held = bytes.subarray(at);
        return;
      }
      at = this.#next(bytes, at);
    }
  }

  /** Reads the frame that begins there: the place behind it, or -1 where it is not all here or not plain. */
  #next(bytes: Buffer, start: number): number {
    const kind = bytes[start] as number;
    const length = lengthOf(bytes, start);
    if (length === undefined) {
      this.#head = bytes.subarray(start);
      return -1;
    }
    const isData = kind === text || kind === binary;
    const isControl = (kind === ping || kind === pong) && length < length16;
    if (!(length <= this.#maxMessage) || !(isData || isControl)) return this.#leave(bytes, start);
    const begin = start + headOf(bytes, start);
    const end = begin + length;
    if (end > bytes.length || isControl) {
      if (this.#alone) return isControl && end <= bytes.length ? end : -1;
      this.#left = Math.max(0, end - bytes.length);
      this.#due = isData;
      this.#events.rest(bytes.subarray(start, end));
      return end;
    }
    const message = bytes.subarray(begin, end);
    if (kind === text && !isUtf8(message)) return this.#leave(bytes, start);
    this.#events.message(message);
    return end;
  }

  #leave(bytes: Buffer, from: number): number {
    if (this.#alone) return -1;
    this.#state = "left";
    this.#events.rest(bytes.subarray(from));
    return -1;
  }
}

const nothing: Buffer = Buffer.alloc(0);

/** Bytes of the payload; `undefined` where they are not told yet. `NaN` for what is masked, as no server may, or too long. */
function lengthOf(bytes: Buffer, at: number): number | undefined {
  const here = bytes.length - at;
  if (here < 2) return undefined;
  const length = bytes[at + 1] as number;
  if (length < length16) return length;
  if (length === length16) return here < head16 ? undefined : (bytes[at + 2] as number) << 8 | bytes[at + 3] as number;
  if (length > length64) return NaN;
  if (here < head64) return undefined;
  return bytes.readUInt32BE(at + 2) * 2 ** 32 + bytes.readUInt32BE(at + 6);
}

function headOf(bytes: Buffer, at: number): number {
  const length = bytes[at + 1] as number;
  return length < length16 ? 2 : length === length16 ? head16 : head64;
}
