/** The crowd: a seeded flow of other traders that keeps books full, prices wandering and trades coming. */
import type { Numeric } from "../core/decimal.ts";
import type { Atoms, Desk, Engine, Order, OrderType, Side } from "./engine/mod.ts";
import { isOpen, pricePrecision, toAtoms } from "./engine/mod.ts";
import type { Random } from "./prng.ts";

/** How the crowd trades one market. */
export interface FlowProfile {
  readonly market: string;
  /** Price to start from. */
  readonly price: Numeric;
  /** Steps of its prices, where they are coarser than the market's rules. */
  readonly tick?: Numeric;
  /** Typical size of an order, in the base asset. */
  readonly size: Numeric;
  /** Ticks between neighbouring levels. */
  readonly gap: number;
  /** Orders on each side. */
  readonly depth: number;
}

interface Crowd {
  readonly desk: Desk;
  readonly profile: FlowProfile;
  readonly tick: Atoms;
  readonly step: Atoms;
  readonly lots: number;
  readonly anchor: number;
  /** The price the crowd believes in, in ticks. */
  fair: number;
  readonly orders: Record<Side, Order[]>;
}

/** The account all of the crowd's orders belong to. */
export const crowdAccount = "crowd";

const actionsPerStep = 4;

/** The other traders of a venue. */
export class Flow {
  readonly #engine: Engine;
  readonly #random: Random;
  readonly #crowds: Crowd[];

  constructor(engine: Engine, random: Random, profiles: readonly FlowProfile[], now: number) {
    this.#engine = engine;
    this.#random = random;
    engine.openAccount(crowdAccount, { silent: true });
    for (const asset of engine.assets.values()) {
      engine.deposit(crowdAccount, asset.id, 10n ** BigInt(asset.precision + 12), now);
    }
    this.#crowds = profiles.map((profile) => {
      const desk = engine.desk(profile.market);
      const { step } = desk.market.rules;
      const tick = profile.tick === undefined ? desk.market.rules.tick : toAtoms(profile.tick, pricePrecision);
      const anchor = Number(toAtoms(profile.price, pricePrecision) / tick);
      const lots = Number(toAtoms(profile.size, desk.market.quantityPrecision) / step);
      return { desk, profile, tick, step, lots, anchor, fair: anchor, orders: { buy: [], sell: [] } };
    });
    for (const crowd of this.#crowds) this.#fill(crowd, now);
  }

  /** Lets the crowd act once in every market. */
  step(now: number): void {
    for (const crowd of this.#crowds) {
      this.#wander(crowd);
      for (let action = 0; action < actionsPerStep; action++) this.#act(crowd, now);
      this.#fill(crowd, now);
    }
  }

  /** The fair price takes a step, with a slight pull towards where it began. */
  #wander(crowd: Crowd): void {
    const { anchor, profile } = crowd;
    const noise = this.#random.unit() + this.#random.unit() + this.#random.unit() - 1.5;
    const pull = (anchor - crowd.fair) * 0.000005;
    crowd.fair = Math.max(10, crowd.fair + noise * profile.gap + pull);
  }

  #act(crowd: Crowd, now: number): void {
    const draw = this.#random.unit();
    const side: Side = this.#random.chance(0.5) ? "buy" : "sell";
    if (draw < 0.45) this.#rest(crowd, side, now);
    else if (draw < 0.85) this.#withdraw(crowd, side, now);
    else this.#send(crowd, side, "market", 0n, 1 + this.#random.below(crowd.lots), now);
  }

  /** Places a limit order, mostly near the fair price. */
  #rest(crowd: Crowd, side: Side, now: number): void {
    const { profile } = crowd;
    const near = this.#random.unit();
    const far = near * near * profile.depth * profile.gap;
    const distance = Math.ceil(far) + 1;
    const ticks = Math.max(1, Math.round(crowd.fair) + (side === "buy" ? -distance : distance));
    const lots = 1 + this.#random.below(crowd.lots * 2);
    const order = this.#send(crowd, side, "limit", BigInt(ticks) * crowd.tick, lots, now);
    if (order !== undefined && isOpen(order)) crowd.orders[side].push(order);
  }

  #withdraw(crowd: Crowd, side: Side, now: number): void {
    const orders = crowd.orders[side];
    const index = this.#random.below(orders.length);
    const order = orders[index];
    const last = orders.pop();
    if (order === undefined || last === undefined) return;
    if (order !== last) orders[index] = last;
    if (isOpen(order)) this.#engine.cancel(order, "", now);
  }

  /** Keeps both sides as full as the profile says, and now and then drops what the market has left far behind. */
  #fill(crowd: Crowd, now: number): void {
    for (const side of ["buy", "sell"] as const) {
      if (this.#random.chance(0.02)) this.#tidy(crowd, side, now);
      const missing = crowd.profile.depth - crowd.orders[side].length;
      for (let count = 0; count < missing; count++) this.#rest(crowd, side, now);
    }
  }

  #tidy(crowd: Crowd, side: Side, now: number): void {
    const { profile } = crowd;
    const fair = BigInt(Math.round(crowd.fair)) * crowd.tick;
    const reach = BigInt(Math.ceil(profile.depth * profile.gap * 1.5)) * crowd.tick;
    crowd.orders[side] = crowd.orders[side].filter((order) => {
      if (!isOpen(order)) return false;
      if ((side === "buy" ? fair - order.price : order.price - fair) <= reach) return true;
      this.#engine.cancel(order, "", now);
      return false;
    });
  }

  #send(crowd: Crowd, side: Side, type: OrderType, price: Atoms, lots: number, now: number): Order | undefined {
    const market = crowd.desk.market.id;
    const request = { side, type, price, clientId: "", quantity: BigInt(lots) * crowd.step };
    const placed = this.#engine.place(crowdAccount, market, request, now);
    return placed.ok && isOpen(placed.value.order) ? this.#engine.records.order(placed.value.order.id) : undefined;
  }
}
