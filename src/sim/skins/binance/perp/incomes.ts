/** What changed the balances of accounts, as the venue lists it. */
import type { Atoms, EngineEvent } from "../../../engine/mod.ts";

/** One change. */
export interface Income {
  readonly type: "TRANSFER" | "REALIZED_PNL" | "COMMISSION" | "FUNDING_FEE";
  /** Empty where it is of no market. */
  readonly market: string;
  readonly asset: string;
  readonly amount: Atoms;
  readonly time: number;
  readonly id: number;
  readonly tradeId: string;
}

const kept = 10_000;

/** The changes of all accounts. */
export class Incomes {
  readonly #all = new Map<string, Income[]>();
  #id = 0;

  /** Oldest first. */
  of(account: string): readonly Income[] {
    return this.#all.get(account) ?? [];
  }

  /** Takes note of an event; `settle` is the asset that a market settles in. */
  read(event: EngineEvent, settle: (market: string) => string): void {
    if (event.kind === "transfer") {
      this.#add(event.account, event.time, { type: "TRANSFER", market: "", asset: event.asset, amount: event.amount });
    } else if (event.kind === "funding") {
      const { account, market, amount, time } = event;
      this.#add(account, time, { type: "FUNDING_FEE", market, asset: settle(market), amount });
    } else if (event.kind === "order" && event.fill !== undefined) {
      const { account, market, realized = 0n, fee, feeAsset, tradeId, time } = event.fill;
      const own = { market, tradeId: String(tradeId) };
      if (realized !== 0n) {
        this.#add(account, time, { type: "REALIZED_PNL", asset: settle(market), amount: realized, ...own });
      }
      if (fee !== 0n) this.#add(account, time, { type: "COMMISSION", asset: feeAsset, amount: -fee, ...own });
    }
  }

  #add(account: string, time: number, income: Omit<Income, "time" | "id" | "tradeId"> & { tradeId?: string }): void {
    let list = this.#all.get(account);
    if (list === undefined) this.#all.set(account, list = []);
    list.push({ tradeId: "", ...income, time, id: ++this.#id });
    if (list.length > kept) list.shift();
  }
}
