/** What all operations of futures share besides the core: terms, mark prices, trigger orders, income, countdowns. */
import type { Perpetuals } from "../../../engine/mod.ts";
import type { Pricing } from "../../../pricing.ts";
import type { Core } from "../operation.ts";
import { Algos } from "./algos.ts";
import { Countdowns } from "./countdowns.ts";
import { Incomes } from "./incomes.ts";
import type { UserEvents } from "../user-events.ts";

export class House {
  readonly core: Core;
  readonly users: UserEvents;
  readonly perpetuals: Perpetuals;
  readonly pricing: Pricing;
  readonly algos: Algos;
  readonly incomes: Incomes;
  readonly countdowns: Countdowns;

  constructor(core: Core, users: UserEvents) {
    const { engine, pricing } = core;
    if (engine.perpetuals === undefined || pricing === undefined) throw new Error("futures need contracts");
    this.core = core;
    this.users = users;
    this.perpetuals = engine.perpetuals;
    this.pricing = pricing;
    this.algos = new Algos(core, users, engine.perpetuals);
    this.incomes = new Incomes();
    this.countdowns = new Countdowns(core);
  }

  /** Wall milliseconds. */
  get now(): number {
    return Math.floor(this.core.clock.now());
  }

  /** Stops all timers. */
  stop(): void {
    this.algos.stop();
    this.countdowns.stop();
  }
}
