/** What every contender is to the program that drives it. */
import type { About, BookTruth } from "../frames/stream.ts";
import type { TickerTruth, TradeTruth } from "../frames/dialect.ts";

/** What a contender made of the frames; numbers are decimal text. Of what it does not keep, nothing. */
export interface Made {
  readonly book?: BookTruth;
  readonly trade?: TradeTruth;
  readonly ticker?: TickerTruth;
  /** Events it told of, where it counts them: one for each frame. */
  readonly events?: number;
  /** It keeps nothing, and is not meant to. */
  readonly keepsNothing?: true;
}

/** One contender, ready for the frames of a stream. */
export interface Contender {
  /** Takes one frame in, and is done with it when this returns. */
  take(frame: Buffer): void;
  made(): Made;
  close(): Promise<void> | void;
}

/** Makes a contender ready: what opens the stream is behind it when this resolves. */
export type Open = (about: About) => Promise<Contender>;
