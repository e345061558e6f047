/** Holds orders, fills and balances against the engine's own records. Shares no code with what keeps them. */
import type { Decimal } from "../../../src/core/decimal.ts";
import type { Order } from "../../../src/model/order.ts";
import type { Fill } from "../../../src/model/order.ts";
import type { Balance, Position } from "../../../src/model/mod.ts";
import {
  type EngineEvent,
  type OracleFill,
  type OracleOrder,
  type Simulation,
  toDecimal,
} from "../../../src/sim/mod.ts";
import { NewsChecker } from "./news.ts";
import type { Verdicts } from "./verdicts.ts";

/** Our word for the engine's. An order that waits for its trigger is open; of what the venue ends itself it has a word. */
const words: Readonly<Partial<Record<OracleOrder["status"], Order["status"]>>> = {
  pending: "open",
  new: "open",
  "partially-filled": "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
};

/** Milliseconds that the word of an order's end may be on its way. */
const moments = 70_000;

/**
 * A balance as text, to the last place. Where contracts are traded, what of it is free depends on what they are worth at the
 * moment, and only all of it is compared.
 */
function exactly(contracts: boolean, asset: string, free: Decimal, held: Decimal): string {
  return contracts ? `${asset} ${free.plus(held).toFixed()}` : `${asset} ${free.toFixed()} ${held.toFixed()}`;
}

const finals: ReadonlySet<Order["status"]> = new Set(["filled", "canceled", "expired", "rejected"]);

/** Steps that an order may take. Evidence may always tell more, but never less. */
const steps: Readonly<Record<Order["status"], readonly Order["status"][]>> = {
  pending: ["unknown", "open", "partiallyFilled", "filled", "canceled", "expired", "rejected", "canceling"],
  unknown: ["open", "partiallyFilled", "filled", "canceled", "expired", "rejected", "canceling"],
  open: ["canceling", "partiallyFilled", "filled", "canceled", "expired"],
  partiallyFilled: ["canceling", "filled", "canceled", "expired"],
  canceling: ["open", "partiallyFilled", "filled", "canceled", "expired"],
  filled: [],
  canceled: [],
  expired: [],
  rejected: [],
};

/** Client order ids that somebody meant to place, by the simulation that they were meant for. */
const meant: WeakMap<Simulation, Set<string>[]> = new WeakMap();

/** A set for the ids that one more party means to place on any account of a simulation. */
export function meaningOf(simulation: Simulation): Set<string> {
  const own = new Set<string>();
  meant.set(simulation, [...meant.get(simulation) ?? [], own]);
  return own;
}

/** What a client has told of one account, and what is true of it. */
export class OrderChecker {
  /** Client order ids of everything that was meant to be placed. */
  readonly intents: Set<string>;
  readonly news: NewsChecker;
  readonly #simulation: Simulation;
  readonly #contracts: boolean;
  readonly #account: string;
  readonly #verdicts: Verdicts;
  readonly #marketOf: (symbol: string) => string;
  readonly #nameOf: (told: string) => string;
  readonly #states: Map<string, Order> = new Map();
  readonly #fills: Map<string, Fill> = new Map();
  /** Orders of the engine by the id they were placed under, newest last. */
  readonly #placed: Map<string, number[]> = new Map();
  /** The engine's numbers of orders, by the venue's ids. */
  readonly #numbers: Map<string, number> = new Map();
  readonly #rejected: Map<string, string> = new Map();
  /** All that the account ever had of each asset. */
  readonly #had: Set<string> = new Set();

  constructor(
    simulation: Simulation,
    account: string,
    verdicts: Verdicts,
    marketOf: (symbol: string) => string,
    /** The client order id of what the venue was told. */
    nameOf: (told: string) => string = (told) => told,
    /** Milliseconds that it may take to tell of a fill. */
    within?: number,
  ) {
    this.intents = meaningOf(simulation);
    this.news = new NewsChecker(simulation, account, verdicts, within);
    this.#simulation = simulation;
    this.#contracts = simulation.kind === "perp";
    this.#account = account;
    this.#verdicts = verdicts;
    this.#marketOf = marketOf;
    this.#nameOf = nameOf;
    for (const [asset, { free, locked }] of simulation.engine.balances(account)) this.#has(asset, free, locked);
    // Whoever joins later is told of orders that were there before.
    for (const order of simulation.engine.orders(account)) this.#accepted(order);
    simulation.core.listen((events: readonly EngineEvent[]) => {
      for (const event of events) {
        if (event.kind === "balances" && event.account === account) {
          for (const { asset, free, locked } of event.balances) {
            const precision = simulation.core.assets.get(asset)?.precision ?? 0;
            this.#has(asset, toDecimal(free, precision), toDecimal(locked, precision));
          }
        }
        if (event.kind === "order" && event.change === "new" && event.order.account === account) {
          this.#accepted(event.order);
        }
      }
    });
  }

  /** From this moment on every fill is to be told, in milliseconds since 1970 UTC: for a client that joins later. */
  since = 0;

  /** A new process of the client begins: what the earlier one held is asked anew. */
  restarted(): void {
    this.#states.clear();
  }

  order(order: Order): void {
    const key = `${order.symbol} ${order.clientOrderId}`;
    // A change that takes a new order has an id of its own; it is tracked before it is sent, like any other.
    if (order.status === "pending" && !order.external) this.intents.add(order.clientOrderId);
    const before = this.#states.get(key);
    this.#states.set(key, order);
    if (before && before.id === order.id) {
      const { status } = before;
      const legal = status === order.status || steps[status].includes(order.status);
      this.#verdicts.check("O5", legal, () => `${order.clientOrderId}: ${status} became ${order.status}`);
      this.#verdicts.check(
        "O5",
        order.filled.gte(before.filled),
        () => `${order.clientOrderId}: ${before.filled} filled became ${order.filled}`,
      );
    }
    this.claim(order);
  }

  /** What a client says of an order at this moment, in an event or as the result of a call. */
  claim(order: Order, invariant: "O3" | "O6" = "O3"): void {
    const truth = this.#truth(order);
    const name = `${order.clientOrderId} (${order.status})`;
    if (order.status === "rejected") {
      // What was accepted under this id was, if anything, an earlier order that had ended.
      const open = truth !== undefined && this.#word(truth) !== "canceled" && this.#word(truth) !== "expired";
      this.#verdicts.check(invariant, !open || order.external, () => `${name}: in the engine ${truth?.status}`);
      if (!order.external) this.#rejected.set(order.clientOrderId, order.reason ?? "");
      return;
    }
    if (order.status === "pending" || order.status === "unknown") return;
    this.#verdicts.check(invariant, truth !== undefined, () => `${name}: not in the engine`);
    if (truth === undefined) return;
    this.#verdicts.check(
      invariant,
      !finals.has(order.status) || this.#word(truth) === order.status,
      () => `${name}: in the engine ${truth.status}`,
    );
    this.#verdicts.check(
      "O5",
      order.filled.lte(truth.executed),
      () => `${name}: ${order.filled} filled, in the engine ${truth.executed}`,
    );
  }

  fill(fill: Fill): void {
    const key = `${fill.symbol} ${fill.id}`;
    this.#verdicts.check("O4", !this.#fills.has(key), () => `fill ${key} told twice`);
    this.#fills.set(key, fill);
    this.news.told(this.#marketOf(fill.symbol), fill.id);
    const truth = this.#fillsOf().get(key) ?? this.#fillsOf(true).get(key);
    this.#verdicts.check("O4", truth !== undefined, () => `fill ${key}: not in the engine`);
    if (truth === undefined) return;
    const same = fill.amount.eq(truth.quantity) && fill.price.eq(truth.price) && fill.cost.eq(truth.quote) &&
      fill.side === truth.side && this.#simulation.skin.ids.order(truth.orderId) === fill.orderId &&
      fill.fee !== undefined &&
      fill.fee.amount.eq(truth.fee) && fill.fee.asset === truth.feeAsset &&
      fill.liquidity === (truth.maker ? "maker" : "taker");
    this.#verdicts.check(
      "O4",
      same,
      () => `fill ${key}: ${fill.amount} at ${fill.price}, in the engine ${truth.quantity} at ${truth.price}`,
    );
  }

  /** Balances that a client was told: the account had each of them at some time. */
  balances(balances: readonly Balance[]): void {
    for (const { asset, free, held } of balances) {
      const known = this.#had.has(exactly(this.#contracts, asset, free, held)) || (free.isZero() && held.isZero());
      this.#verdicts.check("A1", known, () => `${asset}: told ${free} + ${held}, which it never had`);
    }
  }

  /** An order that a client believes to rest long after everything was healed: what ended it is not older than moments. */
  rests(order: Order | undefined): void {
    const truth = order && this.#truth(order);
    if (!order || !truth) return;
    const ended = finals.has(this.#word(truth));
    this.#verdicts.check(
      "O3",
      !ended || this.#simulation.clock.now() - truth.updated < moments,
      () => `${order.clientOrderId}: ${order.status}, and ${truth.status} since ${truth.updated}`,
    );
  }

  /** Everything that must be true once nothing is under way any more. */
  atRest(
    held: (clientOrderId: string) => Order | undefined,
    balances: readonly Balance[],
    positions: readonly Position[] = [],
  ): void {
    const { engine } = this.#simulation;
    const orders = engine.orders(this.#account);
    const everybody = meant.get(this.#simulation) ?? [];
    for (const truth of orders) {
      const placedAs = this.#nameOf(truth.placedAs);
      const ours = this.intents.has(placedAs);
      this.#verdicts.check(
        "O2",
        everybody.some((intents) => intents.has(placedAs)),
        () => `order ${truth.id} ${placedAs}: nobody meant it`,
      );
      const states = [...this.#states.values()].filter(({ id }) => id === this.#idOf(truth));
      const told = states.at(-1);
      // What had ended before this process began is told by nobody, and need not be.
      if (
        !told && this.#word(truth) !== "open" && this.#word(truth) !== "partiallyFilled" && !this.#tracked(truth)
      ) continue;
      this.#verdicts.check(
        "O1",
        told !== undefined,
        () => `order ${truth.id} ${placedAs}: ${truth.status}, never told`,
      );
      if (!told) continue;
      this.#verdicts.check("O1", told.external !== ours, () => `order ${truth.id}: external is ${told.external}`);
      this.#verdicts.check(
        "O3",
        this.#word(truth) === told.status,
        () => `order ${truth.id} ${placedAs}: told ${told.status}, in the engine ${truth.status}`,
      );
      this.#verdicts.check(
        "O5",
        told.filled.eq(truth.executed) && told.cost.eq(truth.executedQuote),
        () =>
          `order ${truth.id}: told ${told.filled} for ${told.cost}, in the engine ${truth.executed} for ${truth.executedQuote}`,
      );
      const now = held(told.clientOrderId);
      this.#verdicts.check(
        "O5",
        now === undefined || now.id !== told.id || now.status === told.status,
        () => `order ${truth.id}: told ${told.status}, held ${now?.status}`,
      );
    }
    for (const [id, placed] of this.#placed) {
      if (this.intents.has(id)) {
        this.#verdicts.check("O2", placed.length === 1, () => `${id}: ${placed.length} orders of one intent`);
      }
    }
    for (const [id, reason] of this.#rejected) {
      this.#verdicts.check("O3", !this.#placed.has(id), () => `${id}: rejected (${reason}), and there it is`);
    }
    for (const state of this.#states.values()) {
      const open = state.status === "pending" || state.status === "unknown" || state.status === "canceling";
      this.#verdicts.check("L1", !open, () => `${state.clientOrderId}: still ${state.status}`);
    }
    const fills = this.#fillsOf(true);
    for (const [key, fill] of fills) {
      if (fill.time < this.since) continue;
      this.#verdicts.check(
        "O4",
        this.#fills.has(key),
        () => `fill ${key} of order ${fill.orderId} at ${fill.time}: never told`,
      );
    }
    this.#balancesAtRest(balances);
    this.#positionsAtRest(positions);
    for (const wrong of engine.violations()) this.#verdicts.fail("A1", `the engine itself: ${wrong}`);
  }

  /** How many fills have been told. */
  get told(): number {
    return this.#fills.size;
  }

  #has(asset: string, free: Decimal, held: Decimal): void {
    this.#had.add(exactly(this.#contracts, asset, free, held));
  }

  #tracked(order: OracleOrder): boolean {
    const [id, placedAs] = [this.#idOf(order), this.#nameOf(order.placedAs)];
    return [...this.#states.values()].some((state) => state.clientOrderId === placedAs || state.id === id);
  }

  #balancesAtRest(balances: readonly Balance[]): void {
    const known = new Map(balances.map((balance) => [balance.asset, balance]));
    for (const [asset, truth] of this.#simulation.engine.balances(this.#account)) {
      const told = known.get(asset);
      const same = told
        ? exactly(this.#contracts, asset, told.free, told.held) ===
          exactly(this.#contracts, asset, truth.free, truth.locked)
        : truth.free.plus(truth.locked).isZero();
      this.#verdicts.check(
        "A1",
        same,
        () => `${asset}: told ${told?.free} + ${told?.held}, in the engine ${truth.free} + ${truth.locked}`,
      );
    }
  }

  #positionsAtRest(positions: readonly Position[]): void {
    const told = positions.map(({ symbol, side, amount }) => `${this.#marketOf(symbol)} ${side ?? "both"} ${amount}`);
    const truth = this.#simulation.engine.positions(this.#account)
      .map(({ market, side, quantity }) => `${market} ${side} ${quantity}`);
    this.#verdicts.check(
      "A1",
      told.sort().join() === truth.sort().join(),
      () => `positions: told ${told.join()}, in the engine ${truth.join()}`,
    );
  }

  #accepted({ id, placedAs: told }: { readonly id: number; readonly placedAs: string }): void {
    const placedAs = this.#nameOf(told);
    const earlier = this.#placed.get(placedAs) ?? [];
    // An order that waited for its trigger is new a second time.
    if (earlier.includes(id)) return;
    this.#numbers.set(this.#simulation.skin.ids.order(id), id);
    this.#placed.set(placedAs, [...earlier, id]);
    if (!this.intents.has(placedAs)) return;
    const reason = this.#rejected.get(placedAs);
    this.#verdicts.check("O3", reason === undefined, () => `${placedAs}: rejected (${reason}), and accepted later`);
  }

  #word(truth: OracleOrder): Order["status"] {
    return words[truth.status] ?? this.#simulation.skin.ended?.(truth) ?? "expired";
  }

  /** What the venue calls an order of the engine. */
  #idOf({ id }: OracleOrder): string {
    return this.#simulation.skin.ids.order(id);
  }

  #truth(order: Order): OracleOrder | undefined {
    const id = order.id === undefined ? this.#placed.get(order.clientOrderId)?.at(-1) : this.#numbers.get(order.id);
    if (id === undefined) return undefined;
    try {
      return this.#simulation.engine.order(id);
    } catch {
      return undefined;
    }
  }

  #known: Map<string, OracleFill> = new Map();

  /** The engine's fills of the account by market's symbol and id; read anew where `anew`. */
  #fillsOf(anew: boolean = false): Map<string, OracleFill> {
    if (!anew) return this.#known;
    this.#known = new Map();
    for (const fill of this.#simulation.engine.fills(this.#account)) {
      const id = this.#simulation.skin.ids.fill(fill.tradeId, fill.orderId);
      this.#known.set(`${this.#symbols.get(fill.market) ?? fill.market} ${id}`, fill);
    }
    return this.#known;
  }

  readonly #symbols: Map<string, string> = new Map();

  /** Learns what a market is called by the client. */
  name(symbols: readonly string[]): void {
    for (const symbol of symbols) this.#symbols.set(this.#marketOf(symbol), symbol);
  }
}
