/** On which terms accounts trade contracts. Each margin mode of a contract has a leverage of its own. */
import type { Desk, Engine, MarginMode } from "../../engine/mod.ts";
import { instrumentType } from "./desks.ts";
import { notInMode, Refusal, wrong } from "./refusal.ts";

const refusals = {
  funds: () => new Refusal(59_108, "Your account leverage is too low and has insufficient margin. Please increase it."),
  restricted: () => new Refusal(59_101, "Leverage can't be modified. Please cancel all isolated margin orders first."),
} as const;

/** The terms of all accounts. */
export class Terms {
  readonly #engine: Engine;
  /** Leverage by account, market and mode, where it was ever set. */
  readonly #set = new Map<string, number>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The leverage of a market in one mode. */
  leverage(account: string, desk: Desk, mode: MarginMode): number {
    return this.#set.get(key(account, desk, mode)) ?? desk.market.spec.contract?.leverage.first ?? 1;
  }

  setLeverage(account: string, desk: Desk, mode: MarginMode, leverage: number): void {
    const { perpetuals } = this.#engine;
    const most = desk.market.spec.contract?.leverage.most ?? 1;
    if (!Number.isInteger(leverage) || leverage < 1) throw wrong("lever");
    if (leverage > most) throw new Refusal(59_102, "Leverage exceeds the maximum limit. Please lower the leverage.");
    if (perpetuals?.margin.terms(account, desk.market).mode === mode) {
      const why = perpetuals.setLeverage(account, desk.market.id, leverage);
      if (why === "funds" || why === "restricted") throw refusals[why]();
    }
    this.#set.set(key(account, desk, mode), leverage);
  }

  /** Lets an order be margined as it says; a refusal where what is open in the market is margined otherwise. */
  allow(account: string, desk: Desk, mode: string): Refusal | undefined {
    const { perpetuals } = this.#engine;
    if (perpetuals === undefined || instrumentType(desk) === "SPOT") return undefined;
    const wanted = mode === "isolated" ? "isolated" : "cross";
    if (perpetuals.margin.terms(account, desk.market).mode === wanted) return undefined;
    if (perpetuals.setMarginMode(account, desk.market.id, wanted) !== undefined) return notInMode();
    perpetuals.setLeverage(account, desk.market.id, this.leverage(account, desk, wanted));
    return undefined;
  }
}

function key(account: string, { market }: Desk, mode: MarginMode): string {
  return `${account} ${market.id} ${mode}`;
}
