/** The entries of each account's ledger: what trades and transfers have moved, and the balance after each. */
import type { Atoms, EngineEvent } from "../../engine/mod.ts";
import { pairOf } from "./venue.ts";
import { fillId, ledgerId } from "./words.ts";

/** One entry. */
export interface LedgerEntry {
  readonly id: string;
  readonly reference: string;
  readonly account: string;
  readonly time: number;
  readonly type: "trade" | "deposit" | "withdrawal";
  readonly asset: string;
  /** Without the fee. */
  readonly amount: Atoms;
  readonly fee: Atoms;
  readonly balance: Atoms;
}

/** The ledgers of all accounts. */
export class Ledgers {
  readonly #balances = new Map<string, Atoms>();
  #count = 0;

  /** The entries of an event, in their order. */
  read(event: EngineEvent): readonly LedgerEntry[] {
    if (event.kind === "transfer") {
      const { account, asset, amount, time } = event;
      const type = amount < 0n ? "withdrawal" : "deposit";
      return [
        this.#enter({ reference: ledgerId(1_000_000_000 + event.seq), account, time, type, asset, amount, fee: 0n }),
      ];
    }
    if (event.kind !== "order" || event.fill === undefined) return [];
    const { account, market, tradeId, orderId, side, quantity, quote, fee, feeAsset, time } = event.fill;
    const pair = pairOf(market);
    const sign = side === "buy" ? 1n : -1n;
    const moved = [[pair.base.id, sign * quantity], [pair.quote.id, -sign * quote]] as const;
    const reference = fillId(tradeId, orderId);
    return moved.map(([asset, amount]) =>
      this.#enter({ reference, account, time, type: "trade", asset, amount, fee: asset === feeAsset ? fee : 0n })
    );
  }

  #enter(entry: Omit<LedgerEntry, "id" | "balance">): LedgerEntry {
    const key = `${entry.account} ${entry.asset}`;
    const balance = (this.#balances.get(key) ?? 0n) + entry.amount - entry.fee;
    this.#balances.set(key, balance);
    return { ...entry, id: ledgerId(++this.#count), balance };
  }
}
