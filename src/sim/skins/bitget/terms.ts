/** On which terms accounts trade contracts: a leverage for each margin mode, which is said by each order. */
import type { Desk, Engine, MarginMode } from "../../engine/mod.ts";
import { Refusal, rejected, wrong } from "./refusal.ts";

/** The terms of all accounts. */
export class Terms {
  readonly #engine: Engine;
  /** Leverage by account, market and mode, where it was ever set. */
  readonly #set = new Map<string, number>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  leverage(account: string, desk: Desk, mode: MarginMode): number {
    return this.#set.get(keyOf(account, desk, mode)) ?? desk.market.spec.contract?.leverage.first ?? 1;
  }

  setLeverage(account: string, desk: Desk, mode: MarginMode, leverage: number): void {
    const { perpetuals } = this.#engine;
    if (!Number.isInteger(leverage) || leverage < 1) throw wrong("leverage");
    if (leverage > (desk.market.spec.contract?.leverage.most ?? 1)) throw rejected("leverage");
    if (perpetuals?.margin.terms(account, desk.market).mode === mode) {
      const why = perpetuals.setLeverage(account, desk.market.id, leverage);
      if (why !== undefined) throw rejected(why);
    }
    this.#set.set(keyOf(account, desk, mode), leverage);
  }

  /** Lets an order be margined as it says; refused where what is open in the market is margined otherwise. */
  allow(account: string, desk: Desk, wanted: MarginMode): void {
    const { perpetuals } = this.#engine;
    if (perpetuals === undefined || perpetuals.margin.terms(account, desk.market).mode === wanted) return;
    if (perpetuals.setMarginMode(account, desk.market.id, wanted) !== undefined) {
      throw new Refusal("45117", "Margin mode cannot be adjusted while positions or orders exist");
    }
    perpetuals.setLeverage(account, desk.market.id, this.leverage(account, desk, wanted));
  }
}

function keyOf(account: string, { market }: Desk, mode: MarginMode): string {
  return `${account} ${market.id} ${mode}`;
}
