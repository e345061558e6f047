/** What surrounds the clients of one run: the clock, the venue, the truth about it, the verdicts and the trace. */
import { renumberings } from "../../src/sim/faults/mod.ts";
import { Simulation } from "../../src/sim/simulation.ts";
import { VirtualClock } from "../../src/sim/virtual-clock.ts";
import { BookTruth } from "./checks/books.ts";
import { Verdicts } from "./checks/verdicts.ts";
import { Trace } from "./trace.ts";

/** The venue's address on the network in memory. */
export const host = "127.0.0.1:8080";
/** What is traded. */
export const symbols: readonly string[] = ["BTC/USDT", "ETH/USDT", "SOL/USDT"];

const markets = symbols.map((symbol) => symbol.replace("/", ""));
const start = Date.UTC(2026, 0, 5);
/** Milliseconds between two actions of the crowd: about 20 messages a second for a client of three books. */
const pace = 400;

export class World {
  readonly clock: VirtualClock = new VirtualClock(start);
  readonly simulation: Simulation;
  readonly verdicts: Verdicts;
  readonly trace: Trace;
  readonly truth: BookTruth;

  constructor(seed: number, print: ((line: string) => void) | undefined) {
    const { clock } = this;
    const now = (): number => clock.monotonic();
    this.simulation = new Simulation({ venue: "binance", seed, clock, markets, pace, past: 30_000 });
    this.verdicts = new Verdicts(now);
    this.trace = new Trace(now, print);
    this.truth = new BookTruth(this.simulation, markets, now);
  }

  /** By how much the numbers of a market's updates have been lower at the venue than in the engine. */
  lowered(market: string): readonly number[] {
    return renumberings.get(this.simulation)?.get(market) ?? [];
  }
}
