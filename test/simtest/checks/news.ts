/** Holds a client that says it is ready to its word: nothing of its account has happened for long without its telling. */
import type { Clock } from "../../../src/core/clock.ts";
import type { EngineEvent, Simulation } from "../../../src/sim/mod.ts";
import type { Verdicts } from "./verdicts.ts";

/** Milliseconds that a client may take to tell of a fill, and that it must have been ready for before it is asked. */
const moments = 10_000;

/** The fills of one account that a client has not told yet. */
export class NewsChecker {
  readonly #clock: Clock;
  readonly #verdicts: Verdicts;
  /** When each happened, oldest first. */
  readonly #untold: Map<string, number> = new Map();
  #readySince: number | undefined;
  readonly #within: number;

  constructor(simulation: Simulation, account: string, verdicts: Verdicts, within: number = moments) {
    this.#within = within;
    this.#clock = simulation.clock;
    this.#verdicts = verdicts;
    simulation.core.listen((events: readonly EngineEvent[]) => {
      for (const event of events) {
        if (event.kind !== "order" || event.fill?.account !== account) continue;
        const { market, tradeId, orderId } = event.fill;
        this.#untold.set(`${market} ${simulation.skin.ids.fill(tradeId, orderId)}`, this.#clock.monotonic());
      }
    });
  }

  /** A fill was told, by the venue's id of it. */
  told(market: string, id: string): void {
    this.#untold.delete(`${market} ${id}`);
  }

  /** Forgets what happened so far: nobody has to tell it. */
  begin(): void {
    this.#untold.clear();
  }

  /** To be called every second with whether the client says that it knows everything. */
  look(ready: boolean): void {
    const now = this.#clock.monotonic();
    this.#readySince = ready ? this.#readySince ?? now : undefined;
    if (this.#readySince === undefined || now - this.#readySince < this.#within) return;
    const [oldest] = this.#untold;
    this.#verdicts.check(
      "A2",
      oldest === undefined || now - oldest[1] < this.#within,
      () => `ready since ${this.#readySince}, and fill ${oldest?.[0]} of ${oldest?.[1]} is not told`,
    );
  }
}
