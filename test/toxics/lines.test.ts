import process from "node:process";
import * as assert from "uvu/assert";
import { OutcomeUnknown } from "../../src/core/errors.ts";
import type { Trade } from "../../src/model/mod.ts";
import { collected, rejection } from "../binance/lab.ts";
import { agree } from "../binance/oracle.ts";
import { suite } from "../support/suite.ts";
import { until } from "./wait.ts";
import { market, resting, right, symbol, type World, worlds } from "./world.ts";

const test = suite("toxics lines");
const world = worlds(test);
const unheard: unknown[] = [];
process.on("unhandledRejection", (reason) => unheard.push(reason));
test.after(() => assert.equal(unheard.splice(0), []));

const agreed = (here: World): Promise<void> => agree(here, here.sim.engine, here.sim.account.id, 15_000);

test(
  "F12 half-open: a black hole is noticed by its silence, and what happened meanwhile is known when it heals",
  async () => {
    // Real sockets under a clock that runs 20 times as fast: the 40 s of silence that end a connection are 2 s here.
    const here = await world(20);
    const { venue, sim, proxy, book } = here;
    const order = await venue.createOrder(resting);
    await proxy.blackhole();
    const before = proxy.accepted;
    sim.counter({ market, side: "sell", price: "63000", quantity: "60" });
    assert.is(order.state.status, "open", "nobody could say so");
    await until("both sockets count as dead", () => !venue.ready && book.state !== "live");
    assert.throws(() => book.bestBid);
    await until("new connections are tried", () => proxy.accepted > before);
    await proxy.heal();
    await here.settled();
    assert.is((await order.done).status, "filled");
    await agreed(here);
  },
  60_000,
);

test("F12 in one direction: what we say arrives, nothing comes back", async () => {
  const here = await world(20);
  const { venue, sim, proxy, book } = here;
  proxy.blackhole("down");
  const sent = venue.createOrder({ ...resting, timeout: 3_000 });
  assert.instance(await rejection(sent), OutcomeUnknown);
  await until("the book is not live", () => book.state !== "live");
  await proxy.heal();
  await here.settled();
  await until("adopted", () => venue.order(sent.clientOrderId)?.state.status === "open");
  assert.is(sim.engine.orders(sim.account.id).length, 1);
  await agreed(here);
}, 60_000);

test("F14 reset: every connection breaks at once, six times, with orders out and the market moving", async () => {
  const here = await world(8);
  const { venue, sim, proxy, book } = here;
  for (let round = 0; round < 6; round++) {
    // A read, which is asked again where its kept connection turns out to be dead: no order is the first to find out.
    await venue.fetchBalances();
    const order = await venue.createOrder({ ...resting, price: String(63_000 + round) });
    proxy.reset();
    // Filled while nobody hears it.
    sim.counter({ market, side: "sell", price: String(63_000 + round), quantity: "60" });
    here.stir(10);
    right(book, sim);
    assert.is((await order.done).status, "filled", `round ${round}`);
    // What the crowd's order took of the other levels comes back.
    for (const price of ["63990", "63980"]) sim.counter({ market, side: "buy", price, quantity: "20" });
    await until("all is up", () => venue.ready && book.state === "live");
    right(book, sim);
  }
  await here.settled();
  await agreed(here);
}, 60_000);

test("F14 reset in the handshake: of the connection, before the answer, within it", async () => {
  const here = await world(8);
  const { venue, sim, proxy, book } = here;
  const ways: readonly (readonly [what: string, set: () => void])[] = [
    ["as it is accepted", () => proxy.limitConnections(0)],
    ["before the answer", () => proxy.resetAfter(0)],
    ["within the answer's head", () => proxy.resetAfter(40)],
    ["right behind the head", () => proxy.resetAfter(140)],
    ["while asking", () => proxy.resetAfter(20, "up")],
  ];
  for (const [what, set] of ways) {
    const before = proxy.accepted;
    set();
    proxy.reset();
    await until(`it tries again and again: ${what}`, () => proxy.accepted >= before + 4);
    assert.is(book.state === "live" && venue.ready, false, what);
    await proxy.heal();
    await until(`it is back: ${what}`, () => venue.ready && book.state === "live");
    right(book, sim);
  }
  await here.settled();
  await agreed(here);
}, 60_000);

test("F15 flapping: fifty connections that break at once, each after its pause, within the venue's limit", async () => {
  const here = await world(80);
  const { venue, sim, proxy, book } = here;
  const order = await venue.createOrder(resting);
  const before = proxy.accepted;
  const start = sim.clock.monotonic();
  proxy.limitConnections(0);
  proxy.reset();
  await until("fifty attempts", () => proxy.accepted >= before + 50, 60_000);
  const took = sim.clock.monotonic() - start;
  // Without pauses it would be a few seconds of that clock. The venue takes 300 connections in 300 seconds.
  assert.ok(took > 60_000, `${took} ms for 50 attempts`);
  await proxy.heal();
  for (let n = 0; n < 8; n++) {
    await until("it is up", () => venue.ready && book.state === "live");
    right(book, sim);
    proxy.reset();
    here.stir(3);
  }
  await here.settled();
  assert.is(order.state.status, "open");
  await agreed(here);
}, 90_000);

/** What a run of orders and trades came to. */
async function played(here: World, disturb: () => void): Promise<unknown> {
  const { venue, sim } = here;
  const trades: Trade[] = collected(await venue.watchTrades(symbol));
  disturb();
  const fixed = await venue.createOrder({ ...resting, clientOrderId: "rests" });
  const taken = await venue.createOrder({
    symbol,
    side: "buy",
    type: "market",
    amount: "0.25",
    clientOrderId: "takes",
  });
  const filled = await venue.createOrder({ ...resting, price: "63500", clientOrderId: "filled" });
  here.stir(30);
  sim.counter({ market, side: "sell", price: "63500", quantity: "60" });
  await filled.done;
  await taken.done;
  for (const price of ["63990", "63980"]) sim.counter({ market, side: "buy", price, quantity: "20" });
  await venue.cancelOrder({ symbol, clientOrderId: "rests" });
  await fixed.done;
  await here.settled();
  await until("the last trade is known", () => trades.at(-1)?.id === String(sim.engine.trades(market).at(-1)?.id));
  await agreed(here);
  const last = (["rests", "takes", "filled"] as const).map((id) => {
    const state = venue.order(id)?.state;
    return [id, state?.status, state?.filled.toFixed(), state?.cost.toFixed(), state?.price?.toFixed()];
  });
  return {
    last,
    fills: here.fills.map((fill) => [fill.id, fill.price.toFixed(), fill.amount.toFixed(), fill.fee?.amount.toFixed()]),
    trades: trades.map((trade) => [trade.id, trade.side, trade.price.toFixed(), trade.amount.toFixed()]),
    balances: venue.balances().map((one) => [one.asset, one.free.toFixed(), one.held.toFixed()]),
    bids: here.book.bids().map(({ price, amount }) => `${price} x ${amount}`),
    asks: here.book.asks().map(({ price, amount }) => `${price} x ${amount}`),
    events: here.events.map((event) => event.kind),
  };
}

test(
  "F16 slices of 1 to 3 bytes, gathered frames, both with delays: the same results as an unfaulted run",
  async () => {
    const plain = await played(await world(), () => {});
    const ways: Readonly<Record<string, (here: World) => void>> = {
      "slices": ({ proxy }) => proxy.slice(3),
      "single bytes, later": ({ proxy }) => {
        proxy.slice(1);
        proxy.latency(3, 10);
      },
      "gathered": ({ proxy }) => proxy.coalesce(50),
      "gathered, then sliced": ({ proxy }) => {
        proxy.coalesce(20);
        proxy.slice(3);
      },
      "a narrow line": ({ proxy }) => proxy.bandwidth(40_000),
    };
    for (const [what, toxic] of Object.entries(ways)) {
      const here = await world();
      assert.equal(await played(here, () => toxic(here)), plain, what);
    }
  },
  110_000,
);

test("F25 by bytes: the answer of a create is cut at any place, and the order is adopted, not doubled", async () => {
  const here = await world(8);
  const { venue, sim, proxy } = here;
  for (const [count, bytes] of [0, 1, 30, 120, 200, 300].entries()) {
    proxy.resetAfter(bytes);
    const sent = venue.createOrder({ ...resting, price: String(62_000 + count) });
    assert.instance(await rejection(sent), OutcomeUnknown, `after ${bytes} bytes`);
    await proxy.heal();
    await until(`adopted: ${bytes}`, () => venue.order(sent.clientOrderId)?.state.status === "open");
    assert.is(sim.engine.orders(sim.account.id).length, count + 1);
  }
  await here.settled();
  await agreed(here);
}, 60_000);

test("a request that is cut, a venue that hangs, one that is gone: no order is doubled or lost", async () => {
  const here = await world(8);
  const { venue, sim, proxy } = here;
  const ways: readonly (readonly [what: string, set: () => void | Promise<void>])[] = [
    ["the request is cut", () => proxy.resetAfter(10, "up")],
    ["it hangs", () => {
      proxy.reset();
      proxy.hang();
    }],
    ["it is gone", async () => {
      await proxy.refuse();
      proxy.reset();
    }],
  ];
  for (const [what, set] of ways) {
    await set();
    const sent = venue.createOrder({ ...resting, timeout: 4_000 });
    const error = await rejection(sent);
    assert.ok(error instanceof Error, what);
    assert.is((error as { clientOrderId?: string }).clientOrderId, sent.clientOrderId, what);
    await proxy.heal();
    await until(`back after: ${what}`, () => venue.ready && here.book.state === "live");
    await until(`known after: ${what}`, () => {
      const state = venue.order(sent.clientOrderId)?.state.status;
      return state === undefined || state === "rejected";
    });
    assert.is(sim.engine.orders(sim.account.id).length, 0, what);
  }
  await here.settled();
  await agreed(here);
}, 90_000);

test("damaged bytes: text that is none any more is never a book that says live and is wrong", async () => {
  // The highest bit: a digit that became another digit could be told by nobody without a checksum or TLS.
  for (const seed of [1, 2, 3]) {
    const here = await world(8, seed);
    const { sim, proxy, book } = here;
    const states = new Set<string>();
    proxy.corrupt(0.2, 0x80);
    for (let n = 0; n < 60; n++) {
      here.stir(2);
      await new Promise((resolve) => setTimeout(resolve, 10));
      right(book, sim);
      states.add(book.state);
    }
    assert.ok(states.size > 1, "it was noticed");
    await proxy.heal();
    // Whatever a damaged handshake or half a frame left behind ends with its connection.
    proxy.reset();
    await here.settled(40_000);
    await agreed(here);
  }
}, 110_000);

test.run();
