/** What happened to accounts: fills with the position before each, funding payments, and what was traded in all. */
import { Decimal } from "../../../core/decimal.ts";
import type { Atoms, EngineEvent, Fill, Order } from "../../engine/mod.ts";
import { toDecimal } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";
import type { SkinContext } from "../skin.ts";

/** A fill, and what it was made on. */
export interface PastFill {
  readonly fill: Fill;
  readonly order: Readonly<Order>;
  /** What there was before: of a contract the position, on spot the balance of the coin. */
  readonly before: Atoms;
}

/** A funding payment. */
export interface PastPayment {
  readonly account: string;
  readonly market: string;
  readonly time: number;
  readonly rate: Atoms;
  /** What the account got. */
  readonly amount: Atoms;
  readonly position: Atoms;
}

/** The past of all accounts. */
export class Past {
  readonly #engine: SkinContext["engine"];
  readonly #fills = new PerName<PastFill[]>(() => []);
  readonly #payments = new PerName<PastPayment[]>(() => []);
  readonly #traded = new Map<string, Decimal>();
  /** Positions by account and market, and balances by account and asset. */
  readonly #held = new Map<string, Atoms>();

  constructor(engine: SkinContext["engine"]) {
    this.#engine = engine;
  }

  /** Oldest first. */
  fillsOf(account: string): readonly PastFill[] {
    return this.#fills.of(account);
  }

  /** Oldest first. */
  paymentsOf(account: string): readonly PastPayment[] {
    return this.#payments.of(account);
  }

  /** All that an account ever traded, in quote. */
  tradedBy(account: string): Decimal {
    return this.#traded.get(account) ?? new Decimal(0);
  }

  /** Notes an event, and returns what is to be told of it, if anything. */
  read(event: EngineEvent): PastFill | PastPayment | undefined {
    switch (event.kind) {
      case "order":
        return event.fill === undefined ? undefined : this.#fill(event.fill, event.order);
      case "funding": {
        const { account, market, time, rate, amount } = event;
        const payment = { account, market, time, rate, amount, position: this.#held.get(`${account} ${market}`) ?? 0n };
        this.#payments.of(account).push(payment);
        return payment;
      }
      case "position":
        this.#held.set(`${event.position.account} ${event.position.market}`, event.position.quantity);
        return undefined;
      case "balances":
        for (const { asset, free, locked } of event.balances) {
          this.#held.set(`${event.account} ${asset}`, free + locked);
        }
        return undefined;
      default:
        return undefined;
    }
  }

  #fill(fill: Fill, order: Readonly<Order>): PastFill {
    const { market } = this.#engine.desk(fill.market);
    const contract = market.spec.contract !== undefined;
    const key = `${fill.account} ${contract ? fill.market : market.base}`;
    const before = this.#held.get(key) ?? 0n;
    const fee = !contract && fill.feeAsset === market.base ? fill.fee : 0n;
    this.#held.set(key, before + (fill.side === "buy" ? fill.quantity : -fill.quantity) - fee);
    const quote = toDecimal(fill.quote, market.worthPrecision);
    this.#traded.set(fill.account, this.tradedBy(fill.account).plus(quote));
    const past = { fill, order, before };
    this.#fills.of(fill.account).push(past);
    return past;
  }
}
