/** A connector at the simulated venue, held against what is true there. */
import * as assert from "uvu/assert";
import type { Exchange, Fill, Order } from "../../src/mod.ts";
import { decimal } from "../../src/mod.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";

/** Asks again until it is so. */
export async function until(what: string, so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    if (so()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never: ${what}`);
}

export interface Heard {
  readonly orders: Map<string, Order>;
  readonly fills: Fill[];
}

export function hear(venue: Exchange): Heard {
  const heard: Heard = { orders: new Map(), fills: [] };
  venue.watchOrders().on((order) => heard.orders.set(order.clientOrderId, order));
  venue.watchFills().on((fill) => heard.fills.push(fill));
  return heard;
}

/** The venue has one word for whatever ends before all of it is filled. */
const statuses: Readonly<Record<string, readonly Order["status"][]>> = {
  new: ["open"],
  "partially-filled": ["partiallyFilled"],
  filled: ["filled"],
  canceled: ["canceled"],
  expired: ["canceled", "rejected"],
  prevented: ["canceled"],
};

/** Every order and every fill of the account, each once, with the numbers of the engine. */
export async function sameOrdersAndFills({ orders, fills }: Heard, sim: SimulationServer): Promise<void> {
  const { engine, skin: { ids }, account } = sim;
  const truth = engine.fills(account.id);
  await until("all fills", () => fills.length >= truth.length);
  assert.equal(
    fills.map(({ id, orderId }) => `${id} of ${orderId}`).sort(),
    truth.map(({ tradeId, orderId }) => `${ids.fill(tradeId, orderId)} of ${ids.order(orderId)}`).sort(),
  );
  for (const real of truth) {
    const fill = fills.find(({ id }) => id === ids.fill(real.tradeId, real.orderId));
    assert.equal(
      [fill?.side, fill?.liquidity, fill?.fee?.asset, fill && String(fill.price), fill && String(fill.amount)],
      [real.side, real.maker ? "maker" : "taker", real.feeAsset, String(real.price), String(real.quantity)],
    );
    assert.ok(fill?.fee?.amount.eq(real.fee), `fee of fill ${real.tradeId}`);
    assert.ok(fill?.cost.eq(real.quote), `cost of fill ${real.tradeId}`);
  }
  const real = engine.orders(account.id);
  assert.is(orders.size, real.length);
  for (const order of real) {
    const of = () => [...orders.values()].find(({ id }) => id === ids.order(order.id));
    const allowed = statuses[order.status] ?? [];
    await until(`order ${order.id} is ${order.status}`, () => allowed.includes(of()?.status ?? "pending"));
    assert.is(of()?.clientOrderId, order.clientId);
    assert.ok(of()?.filled.eq(order.executed), `order ${order.id} filled`);
    if (order.executed.gt(0)) assert.ok(of()?.cost.eq(order.executedQuote), `order ${order.id} cost`);
  }
  assert.equal(engine.violations(), []);
}

/** Balances of the stream. */
export async function sameBalances(venue: Exchange, { engine, account }: SimulationServer): Promise<void> {
  const wrong = (): string[] =>
    [...engine.balances(account.id)].flatMap(([asset, { free, locked }]) => {
      const balance = venue.balances().find((each) => each.asset === asset);
      const [ours, held] = [balance?.free ?? decimal(0), balance?.held ?? decimal(0)];
      return ours.eq(free) && held.eq(locked) ? [] : [`${asset}: ${ours} and ${held}, in truth ${free} and ${locked}`];
    });
  await until("balances are the engine's", () => wrong().length === 0).catch(() => assert.equal(wrong(), []));
}
