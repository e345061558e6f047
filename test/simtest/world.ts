/** What surrounds the clients of one run: the clock, the venue, the truth about it, the verdicts and the trace. */
import { renumberings } from "../../src/sim/faults/mod.ts";
import { Simulation } from "../../src/sim/simulation.ts";
import { VirtualClock } from "../../src/sim/virtual-clock.ts";
import { BookTruth } from "./checks/books.ts";
import { Verdicts } from "./checks/verdicts.ts";
import { Trace } from "./trace.ts";
import type { Tried } from "./tried.ts";

/** The venue's address on the network in memory. */
export const host = "127.0.0.1:8080";
const start = Date.UTC(2026, 0, 5);
/** Milliseconds of trading before the start. */
const past = 30_000;
/** When the venue's history begins, in milliseconds since 1970 UTC. */
export const historyFrom: number = start - past;
/** Milliseconds between two actions of the crowd: about 20 messages a second for a client of three books. */
const pace = 400;

export class World {
  readonly clock: VirtualClock = new VirtualClock(start);
  readonly simulation: Simulation;
  readonly verdicts: Verdicts;
  readonly trace: Trace;
  readonly truth: BookTruth;

  readonly tried: Tried;
  /** What is traded. */
  readonly symbols: readonly string[];

  constructor(tried: Tried, seed: number, print: ((line: string) => void) | undefined) {
    const { clock } = this;
    const { venue, kind } = tried;
    const markets = tried.markets.map(({ id }) => id);
    this.tried = tried;
    this.symbols = tried.markets.map(({ symbol }) => symbol);
    const now = (): number => clock.monotonic();
    this.simulation = new Simulation({ venue, kind, seed, clock, markets, pace, past });
    this.verdicts = new Verdicts(now);
    this.trace = new Trace(now, print);
    this.truth = new BookTruth(this.simulation, markets, now);
  }

  /** The simulated venue's id of a market. */
  marketOf(symbol: string): string {
    return this.tried.markets.find((market) => market.symbol === symbol)?.id ?? symbol;
  }

  /** By how much the numbers of a market's updates have been lower at the venue than in the engine. */
  lowered(market: string): readonly number[] {
    return renumberings.get(this.simulation)?.get(market) ?? [];
  }
}
