/** A small engine for tests: two markets with friendly rules, and shorthand for orders in decimals. */
import { Engine, Oracle, toAtoms } from "../../src/sim/engine/mod.ts";
import type { MarketRules, OrderRequest, OrderType, Outcome, Placed, Side } from "../../src/sim/engine/mod.ts";

export const rules: MarketRules = {
  tick: "0.01",
  minPrice: "0.01",
  maxPrice: "1000000",
  step: "0.001",
  minQuantity: "0.001",
  maxQuantity: "9000",
  minNotional: "1",
  maxNotional: "9000000",
  maxIcebergParts: 100,
  maxOrders: 200,
  maxStops: 5,
  maxIcebergs: 100,
  maxLists: 20,
  maxAmends: 10,
  trailing: [10, 2000],
};

export interface Desk {
  readonly engine: Engine;
  readonly oracle: Oracle;
  now: number;
  send(account: string, side: Side, type: OrderType, more: Sent): Outcome<Placed>;
  /** The same, and an error where it is refused. */
  place(account: string, side: Side, type: OrderType, more: Sent): Placed;
  book(): string;
  balance(account: string): string;
}

export interface Sent {
  readonly q?: string;
  readonly quote?: string;
  readonly p?: string;
  readonly stop?: string;
  readonly show?: string;
  readonly id?: string;
  readonly more?: Partial<OrderRequest>;
}

export function request(side: Side, type: OrderType, sent: Sent, id: string): OrderRequest {
  return {
    side,
    type,
    clientId: sent.id ?? id,
    quantity: toAtoms(sent.q ?? 0, 8),
    ...(sent.quote === undefined ? {} : { quoteQuantity: toAtoms(sent.quote, 8) }),
    ...(sent.p === undefined ? {} : { price: toAtoms(sent.p, 8) }),
    ...(sent.stop === undefined ? {} : { stopPrice: toAtoms(sent.stop, 8) }),
    ...(sent.show === undefined ? {} : { icebergQuantity: toAtoms(sent.show, 8) }),
    ...sent.more,
  };
}

export function open(fees: { maker?: string; taker?: string } = {}, change: Partial<MarketRules> = {}): Desk {
  const engine = new Engine({
    assets: [{ id: "BTC", precision: 8 }, { id: "USD", precision: 8 }],
    markets: [{ id: "BTCUSD", base: "BTC", quote: "USD", rules: { ...rules, ...change } }],
  });
  const oracle = new Oracle(engine);
  for (const account of ["a", "b", "c"]) {
    engine.openAccount(account, fees);
    engine.deposit(account, "BTC", toAtoms(1000, 8), 0);
    engine.deposit(account, "USD", toAtoms(1000000, 8), 0);
  }
  let next = 0;
  const desk: Desk = {
    engine,
    oracle,
    now: 1,
    send: (account, side, type, sent) =>
      engine.place(account, "BTCUSD", request(side, type, sent, `c${++next}`), desk.now++),
    place: (account, side, type, sent) => {
      const outcome = desk.send(account, side, type, sent);
      if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
      const wrong = oracle.violations();
      if (wrong.length !== 0) throw new Error(wrong.join("; "));
      return outcome.value;
    },
    book: () => {
      const { bids, asks } = oracle.book("BTCUSD");
      const side = (levels: typeof bids): string => levels.map(([price, q]) => `${price}x${q}`).join(" ");
      return `${side(bids)} | ${side(asks)}`;
    },
    balance: (account) =>
      [...oracle.balances(account)].map(([asset, { free, locked }]) => `${asset} ${free}+${locked}`).join(", "),
  };
  return desk;
}
