/** Perpetual contracts in the engine: positions, margin, funding and liquidation, by examples reckoned by hand and at random. */
import * as assert from "uvu/assert";
import { Engine, feeAccount, insuranceAccount, type MarginMode, toAtoms, toText } from "../../src/sim/engine/mod.ts";
import type { OrderRequest, Placed, PositionSide, Rejection, Side } from "../../src/sim/engine/mod.ts";
import { Random } from "../../src/sim/prng.ts";
import { suite } from "../support/suite.ts";
import { rules } from "./engine.support.ts";

const test = suite("sim perpetuals");

const linear = "LINEAR";
const inverse = "INVERSE";
const terms = { leverage: { most: 50, first: 10 }, maintenance: "0.01" } as const;

interface Order {
  readonly q: string;
  readonly p?: string;
  readonly reduceOnly?: boolean;
  readonly positionSide?: PositionSide;
}

class House {
  readonly engine: Engine = new Engine({
    assets: [{ id: "BTC", precision: 8 }, { id: "USD", precision: 8 }, { id: "USDT", precision: 8 }],
    markets: [
      { id: linear, base: "BTC", quote: "USDT", rules, contract: { ...terms, settle: "USDT" } },
      {
        id: inverse,
        base: "BTC",
        quote: "USD",
        rules: { ...rules, step: "1", minQuantity: "1", maxQuantity: "900000", minNotional: "0", maxNotional: "9000" },
        contract: { ...terms, settle: "BTC", inverse: true },
      },
    ],
  });
  readonly events: string[] = [];
  now = 0;
  #ids = 0;

  constructor(accounts: Readonly<Record<string, readonly [asset: string, amount: string]>>, rate: string = "0") {
    for (const [id, [asset, amount]] of Object.entries(accounts)) {
      this.engine.openAccount(id, { maker: rate, taker: rate });
      this.engine.deposit(id, asset, toAtoms(amount, 8), 0);
    }
    this.engine.listen((events) => this.events.push(...events.map(({ kind }) => kind)));
  }

  send(account: string, market: string, side: Side, { q, p, reduceOnly, positionSide }: Order): Rejection | Placed {
    const request: OrderRequest = {
      side,
      type: p === undefined ? "market" : "limit",
      clientId: `o${++this.#ids}`,
      quantity: toAtoms(q, 8),
      ...(p === undefined ? {} : { price: toAtoms(p, 8) }),
      ...(reduceOnly === undefined ? {} : { reduceOnly }),
      ...(positionSide === undefined ? {} : { positionSide }),
    };
    const outcome = this.engine.place(account, market, request, ++this.now);
    return outcome.ok ? outcome.value : outcome.why;
  }

  place(account: string, market: string, side: Side, order: Order): Placed {
    const placed = this.send(account, market, side, order);
    if (typeof placed === "string") throw new Error(`refused: ${placed}`);
    return placed;
  }

  /** The one buys, the other sells. */
  cross(buyer: string, seller: string, market: string, q: string, p: string): void {
    this.place(seller, market, "sell", { q, p });
    this.place(buyer, market, "buy", { q, p });
  }

  mark(market: string, price: string): void {
    this.engine.setMark(market, toAtoms(price, 8), toAtoms(price, 8), ++this.now);
  }

  position(account: string, market: string, side: PositionSide = "both"): string {
    const view = this.engine.perpetuals?.view(account).find((one) => one.market === market && one.side === side);
    return view === undefined ? "none" : `${short(view.quantity)} at ${short(view.entryPrice)}`;
  }

  liquidationPrice(account: string, market: string): string {
    const view = this.engine.perpetuals?.view(account).find((one) => one.market === market);
    return short(view?.liquidationPrice ?? 0n);
  }

  wallet(account: string, asset: string): string {
    const { free, locked } = this.engine.ledger.balance(this.engine.ledger.account(account), asset);
    return locked === 0n ? short(free) : `${short(free)} + ${short(locked)}`;
  }

  terms(account: string, market: string, mode: MarginMode, leverage: number): void {
    const { perpetuals } = this.engine;
    perpetuals?.setMarginMode(account, market, mode);
    perpetuals?.setLeverage(account, market, leverage);
  }
}

function short(atoms: bigint): string {
  return toText(atoms, 8).replace(/\.?0+$/, "");
}

const two = { a: ["USDT", "1000"], b: ["USDT", "1000"] } as const;

test("a linear position: opened in parts, closed in part, turned round", () => {
  const house = new House(two);
  house.cross("a", "b", linear, "2", "100");
  house.cross("a", "b", linear, "1", "110");
  assert.is(house.position("a", linear), "3 at 103.33333333");
  assert.is(house.position("b", linear), "-3 at 103.33333333");
  house.cross("b", "a", linear, "1", "120");
  // A third of 310 was paid for what is sold for 120.
  assert.is(house.wallet("a", "USDT"), "1016.66666667");
  assert.is(house.wallet("b", "USDT"), "983.33333333");
  assert.is(house.position("a", linear), "2 at 103.33333333");
  house.cross("b", "a", linear, "5", "90");
  assert.is(house.position("a", linear), "-3 at 90");
  assert.is(house.wallet("a", "USDT"), "990", "three for 310, one sold for 120 and two for 180");
  assert.ok(house.events.includes("position"));
});

test("an inverse position earns base", () => {
  const house = new House({ a: ["BTC", "1"], b: ["BTC", "1"] });
  house.cross("a", "b", inverse, "1000", "10000");
  assert.is(house.position("a", inverse), "1000 at 10000");
  house.cross("b", "a", inverse, "1000", "12500");
  // 1000 USD were 0.1 BTC, and are 0.08.
  assert.is(house.wallet("a", "BTC"), "1.02");
  assert.is(house.wallet("b", "BTC"), "0.98");
  assert.is(house.position("a", inverse), "0 at 0");
});

test("fees are a share of what is traded, in the asset that is settled in", () => {
  const house = new House(two, "0.001");
  house.cross("a", "b", linear, "1", "100");
  assert.is(house.wallet("a", "USDT"), "999.9");
  assert.is(house.wallet("b", "USDT"), "999.9");
  assert.is(house.wallet(feeAccount, "USDT"), "0.2");
});

test("orders need margin by the leverage, those that close need none", () => {
  const house = new House(two);
  const { perpetuals } = house.engine;
  assert.is(house.send("a", linear, "buy", { q: "101", p: "100" }), "funds", "10 100 at tenfold leverage");
  house.place("a", linear, "buy", { q: "60", p: "100" });
  assert.is(house.send("a", linear, "buy", { q: "41", p: "100" }), "funds", "orders count together");
  assert.is(perpetuals?.setLeverage("a", linear, 5), "funds", "what is open would not be backed");
  assert.is(perpetuals?.setLeverage("a", linear, 51), "leverage");
  assert.is(perpetuals?.setLeverage("a", linear, 20), undefined);
  house.place("a", linear, "buy", { q: "41", p: "100" });
  house.place("b", linear, "sell", { q: "60", p: "100" });
  assert.is(house.position("a", linear), "60 at 100");
  assert.is(house.send("a", linear, "buy", { q: "1", p: "100", reduceOnly: true }), "nothing-to-reduce");
  house.place("a", linear, "sell", { q: "60", p: "101", reduceOnly: true });
});

test("reduce-only never turns a position, and goes when there is nothing left to close", () => {
  const house = new House(two);
  house.cross("a", "b", linear, "2", "100");
  const resting = house.place("a", linear, "sell", { q: "3", p: "105", reduceOnly: true }).order;
  const other = house.place("a", linear, "sell", { q: "1", p: "106", reduceOnly: true }).order;
  house.place("b", linear, "buy", { q: "3", p: "105" });
  assert.is(house.position("a", linear), "0 at 0");
  for (const { id } of [resting, other]) {
    const { status, expiry } = house.engine.records.order(id);
    assert.is(`${status} ${expiry}`, "expired nothing-to-reduce");
  }
  assert.is(house.wallet("a", "USDT"), "1010");
});

test("long and short apart: two positions, each closed from its own side", () => {
  const house = new House(two);
  const { perpetuals } = house.engine;
  assert.is(perpetuals?.setHedged("a", true), undefined);
  assert.is(house.send("a", linear, "buy", { q: "1", p: "100" }), "position-side");
  assert.is(house.send("b", linear, "buy", { q: "1", p: "100", positionSide: "long" }), "position-side");
  house.place("b", linear, "sell", { q: "1", p: "100" });
  house.place("a", linear, "buy", { q: "1", p: "100", positionSide: "long" });
  house.place("b", linear, "buy", { q: "2", p: "100" });
  house.place("a", linear, "sell", { q: "2", p: "100", positionSide: "short" });
  assert.is(house.position("a", linear, "long"), "1 at 100");
  assert.is(house.position("a", linear, "short"), "-2 at 100");
  assert.is(house.send("a", linear, "buy", { q: "1", p: "100", positionSide: "short" }) instanceof Object, true);
  assert.is(perpetuals?.setHedged("a", false), "restricted");
  house.place("b", linear, "buy", { q: "3", p: "110" });
  house.place("a", linear, "sell", { q: "3", p: "110", positionSide: "long" });
  assert.is(house.position("a", linear, "long"), "0 at 0", "no more than there is");
  assert.is(house.position("a", linear, "short"), "-2 at 100");
});

test("funding goes from longs to shorts, or back", () => {
  const house = new House(two);
  house.cross("a", "b", linear, "10", "100");
  house.mark(linear, "110");
  house.engine.fund(linear, toAtoms("0.001", 8), ++house.now);
  assert.is(house.wallet("a", "USDT"), "998.9");
  assert.is(house.wallet("b", "USDT"), "1001.1");
  house.engine.fund(linear, toAtoms("-0.001", 8), ++house.now);
  assert.is(house.wallet("a", "USDT"), "1000");
  assert.is(house.events.filter((kind) => kind === "funding").length, 4);
});

test("a cross position is liquidated where the whole account does not back it any more, and not before", () => {
  const house = new House({ ...two, c: ["USDT", "100000"] });
  house.cross("a", "b", linear, "90", "100");
  const own = house.place("a", linear, "buy", { q: "1", p: "50" }).order;
  // 1000 + 90 * p - 9000 = 0.01 * 90 * p, at 89.78675645.
  assert.is(house.liquidationPrice("a", linear), "89.78675645");
  house.place("c", linear, "buy", { q: "30", p: "89" });
  house.mark(linear, "89.79");
  assert.is(house.position("a", linear), "90 at 100");
  house.mark(linear, "89.78");
  assert.is(house.position("a", linear), "0 at 0");
  assert.is(house.engine.records.order(own.id).expiry, "liquidation");
  assert.is(house.position("c", linear), "30 at 89", "the book takes what it can");
  assert.is(house.position(insuranceAccount, linear), "60 at 89.78", "and the house the rest");
  // 9000 paid, 30 * 89 and 60 * 89.78 got: 56.8 are left of 1000.
  assert.is(house.wallet("a", "USDT"), "56.8");
});

test("a short position, and inverse ones, are liquidated at their own prices", () => {
  const house = new House({ ...two, c: ["BTC", "1"], d: ["BTC", "1"] });
  house.cross("a", "b", linear, "90", "100");
  // 1000 + 9000 - 90 * p = 0.9 * p
  assert.is(house.liquidationPrice("b", linear), "110.0110011");
  house.cross("c", "d", inverse, "50000", "10000");
  // Long: 1 + 5 - 50000 / p = 0.01 * 50000 / p. Short: 1 + 50000 / p - 5 = 0.01 * 50000 / p.
  assert.is(house.liquidationPrice("c", inverse), "8416.66666666");
  assert.is(house.liquidationPrice("d", inverse), "12375");
  house.mark(inverse, "8416");
  assert.is(house.position("c", inverse), "0 at 0");
  assert.is(house.position("d", inverse), "-50000 at 10000");
});

test("an isolated position falls alone", () => {
  const house = new House(two);
  house.terms("a", linear, "isolated", 20);
  house.cross("a", "b", linear, "10", "100");
  assert.is(house.wallet("a", "USDT"), "950 + 50");
  // 50 + 10 * p - 1000 = 0.1 * p
  assert.is(house.liquidationPrice("a", linear), "95.95959595");
  assert.is(house.engine.perpetuals?.setMarginMode("a", linear, "cross"), "restricted");
  assert.is(house.engine.perpetuals?.setLeverage("a", linear, 10), "restricted");
  house.cross("b", "a", linear, "5", "102");
  assert.is(house.wallet("a", "USDT"), "985 + 25", "half of the margin, and 10 of profit");
  house.mark(linear, "95.9");
  assert.is(house.position("a", linear), "0 at 0");
  assert.is(house.wallet("a", "USDT"), "989.5", "985, and 4.5 of the 25 that stood for 20.5 of loss");
});

test("at random: nothing is made or lost, every buyer has a seller, and nothing rests that could close nothing", () => {
  let liquidated = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const random = new Random(seed);
    const house = new House({ a: ["USDT", "3000"], b: ["USDT", "3000"], c: ["USDT", "3000"] }, "0.0004");
    const { engine } = house;
    for (const account of ["a", "b", "c"]) engine.deposit(account, "BTC", toAtoms(2, 8), 0);
    const { perpetuals } = engine;
    if (perpetuals === undefined) throw new Error("no contracts");
    if (random.chance(0.5)) perpetuals.setHedged("a", true);
    if (random.chance(0.5)) house.terms("b", linear, "isolated", 5 + random.below(40));
    let price = 100;
    for (let step = 0; step < 400; step++) {
      const account = "abc"[random.below(3)] as string;
      const market = random.chance(0.6) ? linear : inverse;
      const side: Side = random.chance(0.5) ? "buy" : "sell";
      const positionSide = (account === "a" && perpetuals.margin.hedged("a")
        ? (random.chance(0.5) ? "long" : "short")
        : "both") as PositionSide;
      const q = market === linear ? String(1 + random.below(40)) : String(100 * (1 + random.below(40)));
      const p = random.chance(0.2) ? {} : { p: (price * (0.98 + random.unit() * 0.04)).toFixed(2) };
      house.send(account, market, side, { q, ...p, positionSide, reduceOnly: random.chance(0.2) });
      if (random.chance(0.1)) {
        price *= 0.93 + random.unit() * 0.14;
        for (const each of [linear, inverse]) {
          house.mark(each, price.toFixed(2));
        }
      }
      if (random.chance(0.02)) {
        engine.fund(market, toAtoms((random.unit() * 0.002 - 0.001).toFixed(8), 8), house.now);
      }
      if (random.chance(0.05)) {
        for (const order of [...engine.records.openOrders(account)].slice(0, 3)) {
          if (order.status !== "filled") {
            engine.cancel(order, "x", house.now);
          }
        }
      }
    }
    for (const account of ["a", "b", "c"]) {
      for (const order of engine.records.of(account).orders) if (order.clientId.startsWith("autoclose")) liquidated++;
      for (const order of engine.records.openOrders(account)) {
        assert.ok(
          engine.desk(order.market).settlement.most(order) > 0n,
          `seed ${seed}: ${order.id} could close nothing`,
        );
      }
    }
    for (const [asset, market] of [["USDT", linear], ["BTC", inverse]] as const) {
      let funds = 0n;
      for (const { balances } of engine.ledger.accounts()) {
        const balance = balances.get(asset);
        funds += (balance?.free ?? 0n) + (balance?.locked ?? 0n);
        assert.ok((balance?.free ?? 0n) >= 0n && (balance?.locked ?? 0n) >= 0n);
      }
      let open = 0n;
      let owed = 0n;
      for (const account of ["a", "b", "c", insuranceAccount]) {
        for (const position of perpetuals.positions.ofAccount(account)) {
          if (position.market !== market) continue;
          open += position.quantity;
          owed += (position.quantity > 0n) === (market === linear) ? position.cost : -position.cost;
        }
      }
      assert.is(open, 0n, `seed ${seed}: ${market}`);
      // What was paid in for positions that are open is what their sellers have yet to give back.
      assert.is(funds - owed, engine.ledger.deposited().get(asset), `seed ${seed}: ${asset}`);
    }
  }
  assert.ok(liquidated > 10, "there was something to liquidate");
});

test.run();
