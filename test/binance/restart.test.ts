/** What one process leaves, the next one takes over: orders that were out, and each fill once. */
import * as assert from "uvu/assert";
import { StorageError } from "../../src/core/storage.ts";
import { type Fill, memoryStorage, type Storage } from "../../src/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { until } from "./lab.ts";
import { mortal } from "./mortal.ts";
import { faster } from "./pace.ts";

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

/** Runs a process that is killed at a step, and the next one over what it left. Returns the steps, or none where it lived. */
async function killedAt(last: number, before: boolean): Promise<readonly string[] | undefined> {
  const clock = faster(10);
  await using sim = await simulate({ venue: "binance", flow: false, clock });
  const storage = memoryStorage();
  const symbol = "BTC/USDT";
  const options = { network: "sim", url: sim.url, credentials: sim.account } as const;
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "0.2" });

  const process = mortal(clock, storage, last, before);
  const told: string[] = [];
  const first = spot({ ...options, ports: process.ports });
  const noteFill = ({ symbol, id }: Fill): number => told.push(`${symbol} ${id}`);
  first.watchFills().on(noteFill);
  const intents: string[] = [];
  const live = async (): Promise<void> => {
    await first.connect();
    // Filled in part at once, the rest while nobody answers for it.
    const order = { symbol, side: "buy", type: "limit", amount: "0.3", price: "60000" } as const;
    for (const clientOrderId of ["intent-one", "intent-two"]) {
      intents.push(clientOrderId);
      await first.createOrder({ ...order, clientOrderId });
      sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "0.25" });
      await until("the fill is here", () => process.dead || told.length === sim.engine.fills(sim.account.id).length);
    }
  };
  await Promise.race([process.died, live()]);
  const lived = !process.dead;
  process.bury();
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "0.01" });

  await using second = spot({ ...options, ports: { storage, clock } });
  second.watchFills().on(noteFill);
  await second.connect();
  const at = `killed ${before ? "before" : "after"} step ${last}, ${process.steps[last]}`;
  assert.is(second.ready, true, at);
  const { engine } = sim;
  const orders = () => engine.orders(sim.account.id);
  await until(
    `${at}: everything is known`,
    () =>
      intents.every((id) => !/pending|unknown/.test(second.order(id)?.state.status ?? "")) &&
      told.length >= engine.fills(sim.account.id).length,
  );
  // Every order of ours is known as ours, none is there twice, none is said to be refused that is there.
  for (const id of intents) {
    const placed = orders().filter(({ placedAs }) => placedAs === id);
    const state = second.order(id)?.state;
    assert.ok(placed.length <= 1, `${at}: ${id} is there ${placed.length} times`);
    if (placed.length === 0) assert.ok(state === undefined || state.status === "rejected", `${at}: ${state?.status}`);
    else if (placed[0]?.status === "filled") assert.ok(state === undefined || state.status === "filled", at);
    else assert.equal([state?.external, state?.status], [false, "partiallyFilled"], at);
  }
  const truth = engine.fills(sim.account.id).map(({ tradeId }) => `${symbol} ${tradeId}`).sort();
  // What is told twice would be told late as well.
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal([...told].sort(), truth, `${at}: each fill once over both`);
  return lived ? undefined : process.steps;
}

test(
  "killed at any step of connecting and of placing orders: none is lost or doubled, each fill is told once",
  async () => {
    let next = 0;
    let lived = 0;
    const reached = new Set<string>();
    const lane = async (): Promise<void> => {
      while (lived === 0) {
        const last = next++;
        assert.ok(last < 200, "it does not end");
        for (const before of [true, false]) {
          const steps = await killedAt(last, before);
          if (!steps) lived++;
          else reached.add(steps[last]?.replace(/\?.*/, "") ?? "");
        }
      }
    };
    await Promise.all(Array.from({ length: 4 }, lane));
    for (
      const step of [
        "append order",
        "POST /api/v3/order",
        "answer to /api/v3/order",
        "append fill",
        "append end",
        "read",
      ]
    ) {
      assert.ok(reached.has(step), `${step} among ${[...reached].join(", ")}`);
    }
    console.log(`${next - 4} steps, killed before and after each`);
  },
  120_000,
);

test("an order that was amended before the restart is still ours", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const storage = memoryStorage();
  const options = { network: "sim", url: sim.url, credentials: sim.account, ports: { storage } } as const;
  const first = await spot(options).connect();
  const symbol = "BTC/USDT";
  const order = { symbol, side: "buy", type: "limit", price: "60000", amount: "0.3" } as const;
  const { clientOrderId } = await first.createOrder(order);
  await first.amendOrder({ symbol, clientOrderId, amount: "0.2" });
  await first.close();
  await using second = await spot(options).connect();
  const found = second.order(clientOrderId)?.state;
  assert.equal([found?.external, found?.status], [false, "open"]);
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "0.2" });
  assert.is((await second.order(clientOrderId)?.done)?.status, "filled");
});

test("without a journal what is left at the venue comes back as made elsewhere", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const options = { network: "sim", url: sim.url, credentials: sim.account } as const;
  const first = await spot(options).connect();
  const order = { symbol: "BTC/USDT", side: "buy", type: "limit", price: "60000", amount: "0.3" } as const;
  const { clientOrderId } = await first.createOrder(order);
  await first.close();
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "0.1" });
  await using second = await spot(options).connect();
  const found = second.order(clientOrderId)?.state;
  assert.equal([found?.external, found?.status, found?.filled.toFixed()], [true, "partiallyFilled", "0.1"]);
});

test("trades of another program on a market never traded on, while no process runs, are told by the next one", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const storage = memoryStorage();
  const options = { network: "sim", url: sim.url, credentials: sim.account, ports: { storage } } as const;
  sim.counter({ market: "ETHUSDT", side: "sell", price: "3200", quantity: "1" });
  const first = await spot(options).connect();
  await first.close();
  const other = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  await (await other.createOrder({ symbol: "ETH/USDT", side: "buy", type: "market", amount: "0.5" })).done;
  await other.close();
  for (const expected of [1, 0]) {
    const told: string[] = [];
    await using next = spot(options);
    next.watchFills().on(({ symbol }) => told.push(symbol));
    await next.connect();
    assert.is(told.length, expected);
  }
});

test("a journal that a newer version has written is an error, and nothing is sent", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const storage = memoryStorage();
  await storage.append("binance.orders", '{"kind":"hologram"}');
  await using venue = spot({ network: "sim", url: sim.url, credentials: sim.account, ports: { storage } });
  try {
    await venue.connect();
    assert.unreachable();
  } catch (error) {
    assert.instance(error, StorageError);
    assert.equal([(error as StorageError).reason, (error as StorageError).offset], ["unreadable", 0]);
  }
  assert.equal(await storage.read("binance.orders"), ['{"kind":"hologram"}']);
});

test("a fill that cannot be written down is handed out all the same, and that is told", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const memory = memoryStorage();
  const storage: Storage = {
    ...memory,
    append: (name, line) =>
      line.includes('"kind":"fill"') ? Promise.reject(new Error("disk full")) : memory.append(name, line),
  };
  await using venue = spot({ network: "sim", url: sim.url, credentials: sim.account, ports: { storage } });
  const errors: unknown[] = [];
  venue.status.on((event) => event.kind === "error" && errors.push(event.error));
  const told: string[] = [];
  venue.watchFills().on(({ id }) => told.push(id));
  await venue.connect();
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "1" });
  const order = { symbol: "BTC/USDT", side: "buy", type: "limit", amount: "0.1", price: "60000" } as const;
  assert.is((await (await venue.createOrder(order)).done).status, "filled");
  assert.is(told.length, 1);
  assert.match(String(errors[0]), /disk full/);
});

test.run();
