/** The account's bookings: fills, funding and transfers, numbered in one row. */
import type { Atoms, Engine, EngineEvent, Fill, PositionSide } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";

/** A payment of funding; `quantity` is that of the position, negative where it is short. */
export interface FundingBill {
  readonly market: string;
  readonly side: PositionSide;
  readonly quantity: Atoms;
  readonly mark: Atoms;
}

/** A booking. Amounts are in `asset`. */
export interface Bill {
  readonly id: number;
  readonly time: number;
  readonly asset: string;
  readonly change: Atoms;
  /** All of the asset afterwards. */
  readonly balance: Atoms;
  readonly fill?: Fill;
  readonly funding?: FundingBill;
}

/** The bookings of all accounts. */
export class Bills {
  readonly #engine: Engine;
  readonly #bills = new PerName<Bill[]>(() => []);
  #last = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Oldest first. */
  of(account: string): readonly Bill[] {
    return this.#bills.of(account);
  }

  read(event: EngineEvent): void {
    if (event.kind === "order" && event.fill !== undefined) {
      const { fill } = event;
      const [asset, change] = this.#moved(fill);
      this.#book(fill.account, { time: fill.time, asset, change, fill });
    } else if (event.kind === "funding") {
      const { account, market, side, amount, time } = event;
      const { perpetuals } = this.#engine;
      const quantity = perpetuals?.positions.of(account, market, side).quantity ?? 0n;
      const mark = perpetuals?.mark(market).mark ?? 0n;
      const asset = this.#engine.desk(market).market.settle;
      this.#book(account, { time, asset, change: amount, funding: { market, side, quantity, mark } });
    } else if (event.kind === "transfer") {
      this.#book(event.account, { time: event.time, asset: event.asset, change: event.amount });
    }
  }

  /** What a fill brought: profit or loss of contracts, what was bought or what it was sold for; less the fee. */
  #moved(fill: Fill): readonly [asset: string, change: Atoms] {
    const { market } = this.#engine.desk(fill.market);
    if (market.spec.contract !== undefined) return [market.settle, (fill.realized ?? 0n) - fill.fee];
    const got = fill.side === "buy" ? fill.quantity : fill.quote;
    return [fill.side === "buy" ? market.base : market.quote, got - fill.fee];
  }

  #book(account: string, bill: Omit<Bill, "id" | "balance">): void {
    const { free, locked } = this.#engine.ledger.balance(this.#engine.ledger.account(account), bill.asset);
    this.#bills.of(account).push({ ...bill, id: ++this.#last, balance: free + locked });
  }
}
