/** What one process leaves, the next one takes over: orders that were out, and each fill once. */
import * as assert from "uvu/assert";
import { type Fill, memoryStorage } from "../../src/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance/restart");

test("the next connector settles what the first one left, and delivers each fill once", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const storage = memoryStorage();
  const options = { network: "sim", url: sim.url, credentials: sim.account, ports: { storage } } as const;
  const fills: Fill[] = [];
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "1" });

  const first = await spot(options).connect();
  first.watchFills().on((fill) => fills.push(fill));
  const order = { symbol: "BTC/USDT", side: "buy", type: "limit", price: "60000" } as const;
  const done = await first.createOrder({ ...order, amount: "0.25" });
  await done.done;
  const resting = await first.createOrder({ ...order, price: "59000", amount: "0.5" });
  await first.close();
  assert.is(fills.length, 1);

  // While nobody listens: half of the resting order is filled, and another client trades on the account.
  sim.counter({ market: "BTCUSDT", side: "sell", price: "59000", quantity: "0.2" });
  const other = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  await (await other.createOrder({ ...order, amount: "0.1" })).done;
  await other.close();

  await using second = spot(options);
  second.watchFills().on((fill) => fills.push(fill));
  const recovered = new Promise((resolve) => second.status.on((event) => event.kind === "recovered" && resolve(event)));
  await second.connect();
  await recovered;
  const taken = second.order(resting.clientOrderId);
  assert.is(taken?.state.external, false);
  assert.is(taken?.state.status, "partiallyFilled");
  assert.is(second.order(done.clientOrderId), undefined);
  assert.equal(
    fills.map(({ id }) => id).sort(),
    sim.engine.fills(sim.account.id).map(({ tradeId }) => String(tradeId)).sort(),
  );

  sim.counter({ market: "BTCUSDT", side: "sell", price: "59000", quantity: "0.3" });
  assert.is((await taken?.done)?.status, "filled");
  assert.is(fills.length, 4);
});

test("an order that was written down and never sent is rejected with proof", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const storage = memoryStorage();
  await storage.append(
    "binance.orders",
    '{"kind":"order","symbol":"BTC/USDT","ticket":{"clientOrderId":"neversent1","side":"buy","type":"limit","amount":"0.1","price":"60000","timeInForce":"GTC"}}',
  );
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account, ports: { storage } })
    .connect();
  assert.is(venue.order("neversent1")?.state.status, "unknown");
  const order = await venue.order("neversent1")?.done;
  assert.is(order?.status, "rejected");
  assert.match(order?.reason ?? "", /never reached the venue/);
  assert.equal(sim.engine.orders(sim.account.id), []);
}, 30_000);

test("an order that cannot be written down is not sent", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const storage = { ...memoryStorage(), append: () => Promise.reject(new Error("disk full")) };
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account, ports: { storage } })
    .connect();
  try {
    await venue.createOrder({ symbol: "BTC/USDT", side: "buy", type: "limit", amount: "0.1", price: "60000" });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /disk full/);
  }
  assert.equal(sim.engine.orders(sim.account.id), []);
});

test.run();
