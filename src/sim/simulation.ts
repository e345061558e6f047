/** A simulated venue without a network: engine, crowd, tape and skin under one clock. */
import type { Clock } from "../core/clock.ts";
import { systemClock } from "../core/clock.ts";
import type { Numeric } from "../core/decimal.ts";
import { Engine, Oracle, pricePrecision, toAtoms } from "./engine/mod.ts";
import type { MarketRules, OrderType, Side, TimeInForce } from "./engine/mod.ts";
import { crowdAccount, Flow } from "./flow.ts";
import type { FundingTerms } from "./pricing.ts";
import { Pricing } from "./pricing.ts";
import { Random } from "./prng.ts";
import { simulatedVenue } from "./skins/mod.ts";
import type { Credentials, Kind, SimulatedVenue, Skin } from "./skins/skin.ts";
import { Tape } from "./tape.ts";

/** Options of a simulation. */
export interface SimulationOptions {
  /** Which venue: one of `simulatedVenues`, or one that is brought along. */
  readonly venue: string | SimulatedVenue;
  /** Whether it trades assets or perpetual contracts; `"spot"` where it is not given. */
  readonly kind?: Kind;
  /** Where all randomness comes from; 1 where it is not given. The same seed under the same clock gives the same events. */
  readonly seed?: number;
  /** The clock; the machine's where it is not given. */
  readonly clock?: Clock;
  /** Whether other traders trade. Without them the books are empty. `true` where it is not given. */
  readonly flow?: boolean;
  /** The markets that other traders trade, by the venue's ids; all of them where it is not given. */
  readonly markets?: readonly string[];
  /** Milliseconds between two actions of the other traders; 100 where it is not given. */
  readonly pace?: number;
  /** Milliseconds of trading before the start, so that there are candles and trades; 60 000 where it is not given. */
  readonly past?: number;
  /** What the first account owns, by asset; the venue's default where it is not given. */
  readonly balances?: Readonly<Record<string, Numeric>>;
}

/** An account to be made. */
export interface AccountOptions {
  readonly balances?: Readonly<Record<string, Numeric>>;
  /** Public key (PEM) its requests are signed with; without one it gets a secret. */
  readonly publicKey?: string;
  /** Commissions as shares of what is received. */
  readonly maker?: Numeric;
  readonly taker?: Numeric;
}

/** An account with a key to its API. */
export interface SimulatedAccount extends Credentials {
  readonly id: string;
}

/** An order of a counterparty, in decimals. */
export interface CounterOrder {
  readonly market: string;
  readonly side: Side;
  readonly type?: OrderType;
  readonly quantity: Numeric;
  readonly price?: Numeric;
  readonly timeInForce?: TimeInForce;
}

/** The address clients of this machine come from. */
export const loopback = "127.0.0.1";

const eightHourly: FundingTerms = { interval: 8 * 3_600_000, base: "0.0001", cap: "0.02" };
const defaultPace = 100;
const defaultPast = 60_000;

/** A simulated venue. */
export class Simulation {
  readonly venue: string;
  readonly kind: Kind;
  /** The oracle: what is true at the venue. */
  readonly engine: Oracle;
  /** The account every simulation begins with. */
  readonly account: SimulatedAccount;
  /** The machine behind the oracle, for those who drive it directly. */
  readonly core: Engine;
  readonly skin: Skin;
  readonly clock: Clock;
  /** Mark prices and funding, where the venue trades contracts. */
  readonly pricing: Pricing | undefined;
  readonly #spec: SimulatedVenue;
  readonly #random: Random;
  #stopFlow: () => void = () => {};
  #accounts = 0;

  constructor(options: SimulationOptions) {
    const { venue } = options;
    this.#spec = typeof venue === "string" ? simulatedVenue(venue, options.kind) : venue;
    this.venue = this.#spec.id;
    this.kind = this.#spec.kind;
    this.clock = options.clock ?? systemClock;
    this.#random = new Random(options.seed ?? 1);
    this.core = new Engine({ assets: this.#spec.assets, markets: this.#spec.markets.map((market) => market.spec) });
    this.engine = new Oracle(this.core);
    const tape = new Tape(this.core);
    const crowd = this.#random.fork();
    const { kind, funding = eightHourly } = this.#spec;
    const pricing = kind === "perp" ? new Pricing(this.core, this.clock, funding) : undefined;
    this.pricing = pricing;
    const context = { engine: this.core, tape, clock: this.clock, random: this.#random.fork(), pricing };
    if (options.flow !== false) this.#startFlow(crowd, options);
    else this.core.openAccount(crowdAccount, { silent: true });
    if (options.flow !== false) pricing?.follow();
    this.skin = this.#spec.skin(context);
    this.account = this.createAccount({ balances: options.balances ?? this.#spec.balances });
  }

  /** Opens an account and makes a key for it. */
  createAccount(options: AccountOptions = {}): SimulatedAccount {
    const id = `account-${++this.#accounts}`;
    const { maker, taker } = { ...this.#spec.fees, ...options };
    this.core.openAccount(id, { maker, taker });
    for (const [asset, amount] of Object.entries(options.balances ?? {})) this.deposit(id, asset, amount);
    return { id, ...this.skin.createKey(id, options.publicKey) };
  }

  /** Makes another key for an account. */
  createKey(account: string, publicKey?: string): Credentials {
    return this.skin.createKey(account, publicKey);
  }

  /** Brings funds into an account, or takes them out where `amount` is negative. */
  deposit(account: string, asset: string, amount: Numeric): void {
    const precision = this.core.assets.get(asset)?.precision;
    if (precision === undefined) throw new Error(`no asset ${asset}`);
    this.core.deposit(account, asset, toAtoms(amount, precision), this.#now());
  }

  /**
   * Places an order of the crowd, for a test that needs a fill or a level at a certain place. Returns the order's id;
   * throws where the venue refuses it.
   */
  counter(order: CounterOrder): number {
    const { market } = this.core.desk(order.market);
    // Who trades contracts with the crowd needs margin, the crowd does not.
    const needed: readonly (readonly [string, number])[] = market.spec.contract
      ? []
      : [[market.base, market.quantityPrecision], [market.quote, market.worthPrecision]];
    const crowd = this.core.ledger.account(crowdAccount);
    for (const [asset, precision] of needed) {
      if (this.core.ledger.free(crowd, asset) !== 0n) continue;
      this.core.deposit(crowdAccount, asset, 10n ** BigInt(precision + 12), this.#now());
    }
    const type = order.type ?? "limit";
    const outcome = this.core.place(crowdAccount, order.market, {
      side: order.side,
      type,
      clientId: "",
      quantity: toAtoms(order.quantity, market.quantityPrecision),
      ...(order.price === undefined ? {} : { price: toAtoms(order.price, 8) }),
      ...(order.timeInForce === undefined ? {} : { timeInForce: order.timeInForce }),
    }, this.#now());
    if (!outcome.ok) throw new Error(`the crowd's order was refused: ${outcome.why}`);
    return outcome.value.order.id;
  }

  /** Cancels an open order of the crowd. */
  cancelCounter(id: number): void {
    this.core.cancel(this.core.records.order(id), "", this.#now());
  }

  /** Opens or closes a market, or leaves it only cancellations. */
  setMarket(market: string, mode: "trading" | "cancel-only" | "halted"): void {
    this.core.desk(market).mode = mode;
  }

  /** Changes some of a market's rules, as a venue does from one moment to the next. Orders that rest stay as they are. */
  setRules(market: string, rules: Partial<MarketRules>): void {
    this.core.setRules(market, rules);
  }

  /** Sets the mark price of a contract, and the index price, which stay until they are set again. */
  setMark(market: string, mark: Numeric, index: Numeric = mark): void {
    this.#contracts().setMark(market, toAtoms(mark, pricePrecision), toAtoms(index, pricePrecision));
  }

  /** Sets the rate of the fundings to come, as a share of what positions are worth; longs pay it where it is above 0. */
  setFundingRate(market: string, rate: Numeric): void {
    this.#contracts().setRate(market, toAtoms(rate, pricePrecision));
  }

  /** The holders of a contract pay each other now, and not only when it is time. */
  fund(market: string): void {
    this.#contracts().fund(market);
  }

  /** Forgets an API key, as a user who deletes it does. */
  revokeKey(key: string): void {
    this.skin.revokeKey(key);
  }

  /** Uses up `units` of the request budget that the clients of this machine share. */
  useBudget(units: number): void {
    this.skin.useBudget(loopback, units);
  }

  /** Bans the clients of this machine for so many milliseconds; 0 lifts the ban. */
  ban(ms: number): void {
    this.skin.ban(loopback, ms);
  }

  /** Ends all sockets as the venue does when their time is over: with notice, `notice` milliseconds ahead. */
  rotate(notice = 0): void {
    this.skin.rotate(notice);
  }

  /** Drops all sockets at once. */
  disconnectAll(): void {
    this.skin.disconnectAll();
  }

  /** Stops all timers. */
  stop(): void {
    this.#stopFlow();
    this.pricing?.stop();
    this.skin.close();
  }

  #contracts(): Pricing {
    if (this.pricing === undefined) throw new Error(`${this.venue} ${this.kind} has no contracts`);
    return this.pricing;
  }

  #now(): number {
    return Math.floor(this.clock.now());
  }

  /** Lets the crowd trade for a while in the past, and from now on at its pace. */
  #startFlow(random: Random, { pace = defaultPace, past = defaultPast, markets }: SimulationOptions): void {
    const start = this.#now();
    const profiles = this.#spec.markets.map((market) => ({ market: market.spec.id, ...market.flow }))
      .filter(({ market }) => markets?.includes(market) ?? true);
    const flow = new Flow(this.core, random, profiles, start - past);
    for (let time = start - past + pace; time <= start; time += pace) flow.step(time);
    const next = (): void => {
      flow.step(this.#now());
      this.#stopFlow = this.clock.after(pace, next);
    };
    this.#stopFlow = this.clock.after(pace, next);
  }
}
