/** How one venue says things: its market, its numbers and its frames, after the examples of its description. */
import type { MarketShape, Step, Turn } from "./market.ts";
import type { Random } from "./random.ts";

/** When a stream begins. Later than any clock says: venues' trades of old are passed over. */
export const begin = 1_900_000_000_000;

/** A public trade as everybody has to tell it; numbers are canonical decimal text. */
export interface TradeTruth {
  /** Absent where clients have their own. */
  readonly id?: string;
  readonly side: "buy" | "sell";
  readonly price: string;
  readonly amount: string;
}

/** A ticker as everybody has to tell it. */
export interface TickerTruth {
  readonly last: string;
  readonly bid?: string;
  readonly ask?: string;
}

/** A frame and what it means. */
export interface Told<T> {
  readonly frame: string;
  readonly truth: T;
}

/** One venue. */
export interface Dialect {
  readonly venue: string;
  readonly kind: "spot" | "perp";
  /** The market, in the unified interface and in the venue's words. */
  readonly symbol: string;
  readonly id: string;
  readonly shape: MarketShape;
  /** Prices and amounts as text. */
  price(ticks: number): string;
  amount(lots: number): string;
  /** The book at the beginning: an answer to a request, or a frame. */
  readonly snapshot: "rest" | "stream";
  /** Every frame is the whole book. */
  readonly whole?: true;
  opening(book: Turn): string;
  /** Change number `index`, from 1. `book`: the best levels behind it. */
  change(turn: Turn, index: number, book: (depth: number) => Turn): string;
  trade(index: number, random: Random): Told<TradeTruth>;
  /** Absent where there is none that others understand. */
  ticker?(index: number, random: Random): Told<TickerTruth>;
  /** Answers that a connector asks for, from examples of the description: of another kind where that is named. */
  readonly answers: readonly (readonly [
    route: string,
    operation: string,
    example?: string,
    kind?: "spot" | "perp",
  ])[];
}

/** A price around the middle, and an amount. */
export function someStep(shape: MarketShape, random: Random): Step {
  return [
    shape.middle + random.below(2_000) - 1_000,
    1 + random.below(3_000_000),
  ];
}

/** The text of a list of levels, each by `level`. */
export function list(
  steps: readonly Step[],
  level: (step: Step) => string,
): string {
  return `[${steps.map(level).join(",")}]`;
}
