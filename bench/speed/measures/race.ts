/** Contenders on the same frames, each in a process of its own, in turn. */
import type { Contender as Program } from "../contenders/contender.ts";
import type { About, BookTruth } from "../frames/stream.ts";
import { Child } from "../process.ts";
import type { Command } from "../process.ts";
import type { Figure } from "../report.ts";
import { median } from "../statistics.ts";

/** A contender by name, and how it is started for a stream. */
export interface Entrant {
  readonly name: string;
  readonly command: Command;
}

/** Nanoseconds per frame, by round. */
export interface Result {
  readonly name: string;
  readonly cpu: readonly number[];
  readonly wall: readonly number[];
}

/** How often, and how much. */
export interface Laps {
  readonly warmUp: number;
  readonly rounds: number;
  readonly frames: number;
}

/** Frames that a stream needs for that: one more round is timed frame by frame. */
export function framesOf({ warmUp, rounds, frames }: Laps): number {
  return (warmUp + rounds + 1) * frames;
}

/** What came of a race. */
export interface Outcome {
  readonly results: ReadonlyMap<string, Result>;
  readonly figures: readonly Figure[];
  readonly wrong: readonly string[];
}

interface Lap {
  readonly wall: number;
  readonly cpu: number;
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}

/**
 * Lets all entrants take the frames in, in rounds of turns whose order is reversed every second time. Whoever ends with
 * another book than the truth is told of as wrong, and its figures count for nothing.
 */
export async function race(
  id: string,
  what: string,
  about: About,
  entrants: readonly Entrant[],
  laps: Laps,
): Promise<Outcome> {
  const wrong: string[] = [];
  const running: {
    readonly child: Child;
    readonly cpu: number[];
    readonly wall: number[];
  }[] = [];
  const figures: Figure[] = [];
  const results = new Map<string, Result>();
  const drop = (at: number, error: unknown): void => {
    const [gone] = running.splice(at, 1);
    wrong.push(
      `${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
    void gone?.child.stop();
  };
  /** Lets each in turn do something; who fails is out. */
  const each = async (
    reversed: boolean,
    act: (at: number) => Promise<void>,
  ): Promise<void> => {
    const turns = Array.from(running);
    if (reversed) turns.reverse();
    for (const turn of turns) {
      const at = running.indexOf(turn);
      await act(at).catch((error: unknown) => drop(running.indexOf(turn), error));
    }
  };
  try {
    for (const { name, command } of entrants) {
      running.push({ child: new Child(name, command), cpu: [], wall: [] });
    }
    await each(false, async (at) => void await running[at]?.child.ask());
    for (let round = 0; round < laps.warmUp + laps.rounds; round++) {
      await each(round % 2 === 1, async (at) => {
        const one = running[at];
        if (one === undefined) return;
        const from = round * laps.frames;
        const lap = await one.child.ask(
          `round ${from} ${from + laps.frames}`,
        ) as Lap;
        if (round < laps.warmUp) return;
        one.cpu.push(lap.cpu / laps.frames);
        one.wall.push(lap.wall / laps.frames);
      });
    }
    await each(false, async (at) => {
      const one = running[at];
      if (one === undefined) return;
      const from = (laps.warmUp + laps.rounds) * laps.frames;
      const times = await one.child.ask(
        `timed ${from} ${from + laps.frames}`,
      ) as Percentiles;
      const made = await one.child.ask("made") as ReturnType<Program["made"]>;
      const { name } = one.child;
      const differs = difference(about, made);
      if (differs !== undefined) {
        throw new Error(`${name} is wrong: ${differs}`);
      }
      results.set(name, { name, cpu: one.cpu, wall: one.wall });
      figures.push({
        ...{ id, what, contender: name },
        values: {
          cpu: median(one.cpu) / 1_000,
          wall: median(one.wall) / 1_000,
          p50: times.p50 / 1_000,
          p99: times.p99 / 1_000,
          "p99.9": times.p999 / 1_000,
        },
      });
    });
  } finally {
    await Promise.all(running.map(({ child }) => child.stop()));
  }
  return { results, figures, wrong };
}

/** How what a contender made differs from the truth; nothing where it does not, or where it keeps nothing. */
export function difference(
  about: About,
  made: ReturnType<Program["made"]>,
): string | undefined {
  const { book, trade, ticker, events, keepsNothing } = made;
  if (keepsNothing) return undefined;
  if (events !== undefined && events !== about.frames) return `${events} events, not ${about.frames}`;
  if (about.book) {
    if (book === undefined) return "it has no book";
    return sideDifference("bid", about.book.bids, book.bids) ?? sideDifference("ask", about.book.asks, book.asks);
  }
  const [told, truth] = about.trade ? [trade, about.trade] : [ticker, about.ticker];
  if (told === undefined || truth === undefined) return `it has no ${about.matter}`;
  for (const [name, right] of Object.entries(truth)) {
    const value = (told as unknown as Readonly<Record<string, string>>)[name];
    if (value !== right) return `${name} is ${value}, not ${right}`;
  }
  return undefined;
}

function sideDifference(
  name: string,
  truth: BookTruth["bids"],
  levels: BookTruth["bids"],
): string | undefined {
  if (truth.length !== levels.length) {
    return `${levels.length} ${name}s, not ${truth.length}`;
  }
  for (const [rank, [price, amount]] of truth.entries()) {
    const [isPrice, isAmount] = levels[rank] ?? ["", ""];
    if (price !== plain(isPrice) || amount !== plain(isAmount)) {
      return `${name} ${rank} is ${isAmount} at ${isPrice}, not ${amount} at ${price}`;
    }
  }
  return undefined;
}

function plain(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
