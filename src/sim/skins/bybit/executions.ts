/** What changed the accounts: fills, funding and transfers, numbered in one row. */
import type { Atoms, Engine, EngineEvent, Fill, Order, PositionSide } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";

/** A payment of funding. */
export interface Funding {
  readonly market: string;
  readonly side: PositionSide;
  /** Of the position, negative where it is short. */
  readonly quantity: Atoms;
  readonly mark: Atoms;
  readonly rate: Atoms;
}

/** An entry. `change` is of what there is of `asset`, and `balance` is all of it afterwards. */
export interface Entry {
  readonly number: number;
  readonly time: number;
  readonly seq: number;
  readonly asset: string;
  readonly change: Atoms;
  readonly balance: Atoms;
  /** A fill, with its order as it was then. */
  readonly fill?: { readonly fill: Fill; readonly order: Readonly<Order> };
  readonly funding?: Funding;
}

/** The entries of all accounts. */
export class Executions {
  readonly #engine: Engine;
  readonly #entries = new PerName<Entry[]>(() => []);
  #last = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Oldest first. */
  of(account: string): readonly Entry[] {
    return this.#entries.of(account);
  }

  /** The entry that an event makes, where it makes one. */
  read(event: EngineEvent): Entry | undefined {
    const { seq } = event;
    if (event.kind === "order" && event.fill !== undefined) {
      const { fill, order } = event;
      const [asset, change] = this.#moved(fill);
      return this.#add(fill.account, { seq, time: fill.time, asset, change, fill: { fill, order } });
    }
    if (event.kind === "funding") {
      const { account, market, side, amount, rate, time } = event;
      const { perpetuals } = this.#engine;
      const quantity = perpetuals?.positions.of(account, market, side).quantity ?? 0n;
      const mark = perpetuals?.mark(market).mark ?? 0n;
      const asset = this.#engine.desk(market).market.settle;
      const funding = { market, side, quantity, mark, rate };
      return this.#add(account, { seq, time, asset, change: amount, funding });
    }
    if (event.kind !== "transfer") return undefined;
    return this.#add(event.account, { seq, time: event.time, asset: event.asset, change: event.amount });
  }

  /** What a fill brought: profit or loss of contracts, what was bought or what it was sold for; less the fee. */
  #moved(fill: Fill): readonly [asset: string, change: Atoms] {
    const { market } = this.#engine.desk(fill.market);
    if (market.spec.contract !== undefined) return [market.settle, (fill.realized ?? 0n) - fill.fee];
    const got = fill.side === "buy" ? fill.quantity : fill.quote;
    return [fill.side === "buy" ? market.base : market.quote, got - fill.fee];
  }

  #add(account: string, entry: Omit<Entry, "number" | "balance">): Entry {
    const { free, locked } = this.#engine.ledger.balance(this.#engine.ledger.account(account), entry.asset);
    const whole = { ...entry, number: ++this.#last, balance: free + locked };
    this.#entries.of(account).push(whole);
    return whole;
  }
}
