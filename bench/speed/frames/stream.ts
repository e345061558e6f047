/** A stream of frames with its truth, as files that every contender reads, whatever it is written in. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Dialect, TickerTruth, TradeTruth } from "./dialect.ts";
import { Market } from "./market.ts";
import type { Step } from "./market.ts";
import { canonical } from "./numbers.ts";
import { Random } from "./random.ts";

/** What a stream is of. */
export type Matter = "book" | "trade" | "ticker";

/** Levels as canonical decimal text, best first. */
export type Levels = readonly (readonly [price: string, amount: string])[];

/** What is true behind the last frame. */
export interface BookTruth {
  readonly bids: Levels;
  readonly asks: Levels;
}

/** What a stream is, besides its frames. */
export interface About {
  readonly venue: string;
  readonly kind: "spot" | "perp";
  readonly matter: Matter;
  readonly symbol: string;
  readonly id: string;
  readonly snapshot: Dialect["snapshot"];
  /** Frames before the measured ones; of Binance the answer to the request for the book. */
  readonly opening: readonly string[];
  readonly frames: number;
  /** The mean length of a frame, in bytes. */
  readonly bytes: number;
  readonly book?: BookTruth;
  readonly trade?: TradeTruth;
  readonly ticker?: TickerTruth;
  /** Answers to requests, by route. */
  readonly answers: Readonly<Record<string, unknown>>;
}

const seed = 7;

/** The files of a stream: `path` and an ending. */
export function filesOf(
  path: string,
): { readonly about: string; readonly frames: string } {
  return { about: `${path}.json`, frames: `${path}.frames` };
}

/**
 * Makes `count` frames and writes them: what they are about as JSON, and the frames in binary (numbers little-endian, 32
 * bits: how many come first, how many are measured, the length of each; then all of them).
 */
export function writeStream(
  path: string,
  dialect: Dialect,
  matter: Matter,
  count: number,
  levels: number,
  answers: Readonly<Record<string, unknown>>,
): About {
  const { venue, kind, symbol, id, snapshot } = dialect;
  const random = new Random(seed);
  const texts: string[] = [];
  const opening: string[] = [];
  let truth: Pick<About, "book" | "trade" | "ticker"> = {};
  if (matter === "book") {
    const market = new Market(dialect.shape, random);
    opening.push(dialect.opening(market.book()));
    // Where every frame is a whole book, its size is what is asked for.
    const whole = dialect.whole ? levels / 2 : undefined;
    const book = (depth: number) => market.book(Math.min(depth, whole ?? Infinity));
    for (let index = 1; index <= count; index++) {
      texts.push(dialect.change(market.turn(levels), index, book));
    }
    const { bids, asks } = market.book(whole);
    const text = ([ticks, lots]: Step) =>
      [
        canonical(dialect.price(ticks)),
        canonical(dialect.amount(lots)),
      ] as const;
    truth = { book: { bids: bids.map(text), asks: asks.map(text) } };
  } else {
    const tell = dialect[matter]?.bind(dialect);
    if (tell === undefined) throw new Error(`${venue} has no ${matter} here`);
    for (let index = 1; index <= count; index++) {
      const told = tell(index, random);
      texts.push(told.frame);
      truth = { [matter]: told.truth };
    }
  }
  const all = [...opening, ...texts].map((text) => new TextEncoder().encode(text));
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const head = new Uint32Array([
    opening.length,
    texts.length,
    ...all.map(({ length }) => length),
  ]);
  const bytes = new Uint8Array(head.byteLength + total);
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const one of all) {
    bytes.set(one, at);
    at += one.length;
  }
  const mean = Math.round(
    texts.reduce((sum, { length }) => sum + length, 0) / count,
  );
  const about: About = {
    ...{
      venue,
      kind,
      matter,
      symbol,
      id,
      snapshot,
      opening,
      answers,
      ...truth,
    },
    frames: count,
    bytes: mean,
  };
  const files = filesOf(path);
  writeFileSync(files.frames, bytes);
  writeFileSync(files.about, JSON.stringify(about));
  return about;
}

/** Reads a stream. The frames are views of one memory, as those of a socket are. */
export function readStream(
  path: string,
): { readonly about: About; readonly frames: readonly Buffer[] } {
  const files = filesOf(path);
  const about = JSON.parse(readFileSync(files.about, "utf8")) as About;
  const bytes = readFileSync(files.frames);
  const head = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 8),
  );
  const [before = 0, count = 0] = head;
  const lengths = new Uint32Array(
    bytes.buffer.slice(
      bytes.byteOffset + 8,
      bytes.byteOffset + 8 + 4 * (before + count),
    ),
  );
  let at = 8 + 4 * lengths.length;
  const frames = Array.from(
    lengths,
    (length) => bytes.subarray(at, at += length),
  );
  return { about, frames: frames.slice(before) };
}
