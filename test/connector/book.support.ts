/** A book side as a person would write it down, to compare others with. */
import type { BookSide } from "../../src/connector/books/book.ts";
import type { LevelText } from "../../src/model/mod.ts";

export type Kind = "bid" | "ask";

export function all(side: BookSide): string[] {
  return Array.from({ length: side.size }, (_, rank) => side.text(rank)?.join(" ") ?? "");
}

/** A price as a whole number of 1e-40, read without any decimal library. */
export function scaled(price: string): bigint {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] =
    /^(-?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(price) ?? [];
  const places = 40 + Number(exponent) - fraction.length;
  const size = BigInt(whole + fraction) * 10n ** BigInt(places);
  return sign === "-" ? -size : size;
}

/** The book as a person would write it down: a list that is sorted anew every time. */
export class Naive {
  readonly #levels: Map<bigint, LevelText> = new Map();
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  set(level: LevelText): void {
    if (/^-?0*\.?0*(?:[eE].*)?$/.test(level[1])) this.#levels.delete(scaled(level[0]));
    else this.#levels.set(scaled(level[0]), level);
  }

  /** Like a whole book: what is named first counts. */
  load(levels: readonly LevelText[]): void {
    this.#levels.clear();
    for (const level of levels.toReversed()) this.set(level);
  }

  truncate(depth: number): void {
    for (const [price] of this.#sorted().slice(depth)) this.#levels.delete(price);
  }

  texts(): LevelText[] {
    return this.#sorted().map(([, level]) => level);
  }

  all(): string[] {
    return this.texts().map((level) => level.join(" "));
  }

  #sorted(): [bigint, LevelText][] {
    const best = this.#kind === "bid" ? -1 : 1;
    return [...this.#levels].sort(([one], [other]) => (one < other ? -best : best));
  }
}

export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
