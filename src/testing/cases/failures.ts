/** F30 to F49: streams that break, events out of step, clocks, keys and processes that end. */
import assert from "node:assert/strict";
import { AuthenticationError, VenueKitError } from "../../core/errors.ts";
import { memoryStorage } from "../../core/storage.ts";
import { type Case, contractCase } from "../case.ts";

export const failureCases: readonly Case[] = [
  contractCase("F30", "orders rest through a broken connection, and can still be canceled", ["drop"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const order = await venue.createOrder(scene.resting());
    scene.stage.drop(5_000);
    await scene.wait(2_000);
    assert.equal(venue.readiness.userStream, false);
    await scene.until("ready again", () => venue.ready);
    assert.equal(order.state.status, "open");
    await venue.cancelOrder({ symbol: scene.symbol, clientOrderId: order.clientOrderId });
    assert.equal((await order.done).status, "canceled");
    assert.ok(watched.events.some(({ kind }) => kind === "recovered"));
    // What happens from now on is told, and not only found by comparing.
    await scene.wait(1_000);
    const later = scene.resting("sell");
    await venue.createOrder(later);
    await scene.wait(1_000);
    scene.hit(later, 1);
    await scene.until("the fill is told", () => watched.fills.length === 1, 3_000);
    await scene.agree(watched);
  }),
  contractCase(
    "F31",
    "fills while the account's stream is down: each once, and told to be late",
    ["drop"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      const order = scene.resting();
      const tracked = await venue.createOrder(order);
      scene.hit(order, 0.2);
      await scene.until("the first is told", () => watched.fills.length === 1);
      scene.stage.drop(5_000);
      scene.hit(order, 0.3);
      scene.hit(order, 0.5);
      assert.equal((await tracked.done).status, "filled");
      await scene.agree(watched);
      const recovered = () => watched.events.flatMap((event) => event.kind === "recovered" ? [event] : []);
      await scene.until("it is told", () => recovered().length > 0);
      assert.equal(recovered().reduce((sum, { backfilled }) => sum + backfilled, 0), 2);
    },
  ),
  contractCase("F32", "an order ends while the account's stream is down", ["drop", "cancel"], async (scene) => {
    const watched = await scene.connect();
    const tracked = await watched.venue.createOrder(scene.resting());
    scene.stage.drop(5_000);
    scene.stage.cancel(tracked.clientOrderId);
    assert.equal((await tracked.done).status, "canceled");
    await scene.agree(watched);
  }),
  contractCase(
    "F33",
    "an order made elsewhere while the account's stream is down is seen",
    ["drop", "elsewhere"],
    async (scene) => {
      const watched = await scene.connect();
      scene.stage.drop(5_000);
      const { symbol, side, amount, price } = scene.resting();
      scene.stage.elsewhere({ symbol, side, amount, price });
      await scene.until("it is seen", () => [...watched.orders.values()].some((states) => states.at(-1)?.external));
      await scene.agree(watched);
    },
  ),
  contractCase("F34", "events of the account that come twice count once", ["push"], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting();
    scene.stage.push("order", "twice", 4);
    const tracked = await watched.venue.createOrder(order);
    scene.hit(order, 0.5);
    scene.hit(order, 0.5);
    assert.equal((await tracked.done).status, "filled");
    await scene.wait(1_000);
    assert.equal(watched.fills.length, 2);
    await scene.agree(watched);
  }),
  contractCase("F35", "events of the account that overtake each other: no order goes back", ["push"], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting();
    scene.stage.push("order", { after: 2_500 });
    const tracked = await watched.venue.createOrder(order);
    scene.stage.push("order", { after: 1_500 });
    scene.hit(order, 0.5);
    await scene.wait(100);
    scene.hit(order, 0.5);
    assert.equal((await tracked.done).status, "filled");
    await scene.wait(5_000);
    await scene.agree(watched);
  }),
  contractCase(
    "F36",
    "events of the account that come late: a state that was asked for meanwhile stands",
    ["push"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      scene.stage.push("order", { hold: 8_000 });
      const order = scene.resting();
      const { clientOrderId } = await venue.createOrder(order);
      scene.hit(order, 1);
      await scene.wait(500);
      assert.equal((await venue.fetchOrder({ symbol: scene.symbol, clientOrderId })).status, "filled");
      await scene.wait(10_000);
      assert.equal(venue.order(clientOrderId)?.state.status, "filled");
      await scene.agree(watched);
    },
  ),
  contractCase("F37", "events of the account that are lost are found by comparing", ["push"], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting();
    const tracked = await watched.venue.createOrder(order);
    await scene.wait(1_000);
    scene.stage.push("account", "lost", 10);
    scene.hit(order, 1);
    assert.equal((await tracked.done).status, "filled");
    await scene.agree(watched, 150_000);
  }),
  contractCase(
    "F38",
    "an order is filled, and its fills cannot be read at first: done when they are told, and not before",
    ["meet", "push"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      const order = scene.resting();
      const tracked = await venue.createOrder(order);
      await scene.wait(1_000);
      scene.stage.push("order", "lost", 10);
      const struck = scene.stage.meet("fills", "cut before", 2);
      scene.hit(order, 1);
      await venue.fetchOrder({ symbol: scene.symbol, clientOrderId: tracked.clientOrderId });
      assert.equal((await tracked.done).status, "filled");
      assert.equal(
        tracked.fills.reduce((sum, { amount }) => sum.plus(amount), scene.lots(0)).toFixed(),
        scene.lots(1).toFixed(),
      );
      assert.ok(struck.times > 0, "the fills were not asked for");
      await scene.agree(watched, 150_000);
    },
  ),
  contractCase("F39", "questions about an order fail: it is not lost", ["meet"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const tracked = await venue.createOrder(scene.resting());
    const ref = { symbol: scene.symbol, clientOrderId: tracked.clientOrderId };
    scene.stage.meet("order", { refused: "unavailable" }, 20);
    for (let count = 0; count < 5; count++) {
      await scene.rejects(venue.fetchOrder({ ...ref, timeout: 500 }), VenueKitError);
    }
    assert.equal(tracked.state.status, "open");
    await scene.agree(watched);
  }),
  contractCase("F40", "a clock that is wrong from the beginning", ["shiftClock"], async (scene) => {
    for (const ahead of [50_000, -100_000]) {
      scene.stage.shiftClock(ahead);
      const watched = await scene.connect();
      const tracked = await watched.venue.createOrder(scene.resting());
      assert.equal(tracked.state.status, "open");
      await watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId: tracked.clientOrderId });
      await watched.venue.close();
    }
  }),
  contractCase("F41", "a clock that is set while orders are at work", ["shiftClock"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const order = scene.resting();
    await venue.createOrder(order);
    for (const jump of [3_600_000, -7_200_000]) {
      scene.stage.shiftClock(jump);
      const tracked = await venue.createOrder(scene.resting("sell"));
      assert.equal(tracked.state.status, "open");
      assert.equal(
        (await venue.cancelOrder({ symbol: scene.symbol, clientOrderId: tracked.clientOrderId })).status,
        "canceled",
      );
    }
    scene.hit(order, 1);
    await scene.agree(watched);
  }),
  contractCase(
    "F42",
    "the venue finds a request's time wrong: measured anew, and one order",
    ["meet"],
    async (scene) => {
      const watched = await scene.connect();
      scene.stage.meet("create", { refused: "untimely" });
      const tracked = await watched.venue.createOrder(scene.resting());
      assert.equal(tracked.state.status, "open");
      assert.equal(scene.stage.asked("create"), 2);
      assert.equal(scene.stage.truth.orders().length, 1);
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F43",
    "a process ends, and the next one goes on: open orders, and what happened meanwhile, once",
    [],
    async (scene) => {
      const storage = memoryStorage();
      const first = await scene.connect({ storage });
      const order = scene.resting();
      const filled = await first.venue.createOrder(order);
      const ended = await first.venue.createOrder(scene.resting("sell"));
      scene.hit(order, 0.4);
      await scene.until("a part is told", () => first.fills.length === 1);
      await first.venue.cancelOrder({ symbol: scene.symbol, clientOrderId: ended.clientOrderId });
      await scene.agree(first);
      await first.venue.close();
      scene.hit(order, 0.6);
      const second = await scene.connect({ storage });
      const again = second.venue.order(filled.clientOrderId);
      await scene.until("it goes on", () => again?.state.status === "filled");
      assert.equal(again?.state.external, false);
      assert.equal(second.venue.order(ended.clientOrderId), undefined, "what had ended is not followed again");
      await scene.until("the fill is told", () => second.fills.length > 0);
      await scene.wait(70_000);
      assert.deepEqual(second.fills.map(({ amount }) => amount.toFixed()), [scene.lots(0.6).toFixed()]);
    },
  ),
  contractCase(
    "F44",
    "a process ends before it knows what became of an order: the next one finds out",
    ["meet"],
    async (scene) => {
      const storage = memoryStorage();
      const first = await scene.connect({ storage });
      scene.stage.meet("create", "lost after");
      const sent = first.venue.createOrder(scene.resting());
      sent.catch(() => {});
      await scene.until("it is at the venue", () => scene.stage.truth.orders().length === 1);
      await first.venue.close();
      const second = await scene.connect({ storage });
      const again = second.venue.order(sent.clientOrderId);
      await scene.until("it is adopted", () => again?.state.status === "open");
      assert.equal(again?.state.external, false);
      assert.equal(scene.stage.asked("create"), 1);
    },
  ),
  contractCase(
    "F45",
    "a key that is taken back: a typed refusal, no storm, and public data goes on",
    ["revokeKey"],
    async (scene) => {
      const { venue } = await scene.connect();
      const book = await venue.watchOrderBook(scene.symbol);
      scene.stage.revokeKey();
      await scene.rejects(venue.createOrder(scene.resting()), AuthenticationError);
      const before = scene.stage.askedAll();
      await scene.wait(60_000);
      assert.ok(scene.stage.askedAll() - before < 30, `${scene.stage.askedAll() - before} requests in a minute`);
      scene.stage.crowd({ symbol: scene.symbol, side: "sell", amount: scene.lots(1), price: scene.at(0.008) });
      await scene.wait(2_000);
      assert.equal(book.state, "live");
      assert.equal(book.asks().at(-1)?.price.toFixed(), scene.at(0.008).toFixed());
    },
  ),
  contractCase(
    "F50",
    "a key that is taken back: the account cannot be read",
    ["revokeKey", "privateReads"],
    async (scene) => {
      const { venue } = await scene.connect();
      scene.stage.revokeKey();
      await scene.rejects(venue.fetchBalances(), AuthenticationError);
    },
  ),
  contractCase("F46", "nothing that is told or thrown tells the secret", ["meet", "drop"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    for (const fate of ["lost after", "cut before", { saying: "half" }, { refused: "untimely" }] as const) {
      scene.stage.meet("account", fate);
      await venue.fetchBalances({ timeout: 1_000 }).then(() => {}, (error) => assert.ok(!scene.tells(error)));
    }
    scene.stage.drop();
    await scene.wait(5_000);
    assert.ok(!watched.events.some((event) => scene.tells(event)));
    assert.ok(!scene.tells(JSON.stringify(venue)));
  }),
  contractCase(
    "F47",
    "sockets that break again and again: no storm, and everything is right in the end",
    ["drop"],
    async (scene) => {
      const watched = await scene.connect();
      const book = await watched.venue.watchOrderBook(scene.symbol);
      const order = scene.resting();
      await watched.venue.createOrder(order);
      for (let count = 0; count < 10; count++) {
        scene.stage.drop();
        scene.hit(order, 0.1);
        await scene.wait(1_500);
      }
      await scene.until("the book is live", () => book.state === "live", 120_000);
      await scene.agree(watched, 120_000);
    },
  ),
  contractCase(
    "F48",
    "a market halts and opens again: orders are refused with a type, and rest",
    ["setMarket"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      await venue.createOrder(scene.resting());
      scene.stage.setMarket(scene.symbol, "halted");
      // What is known of the market is older than that.
      await scene.rejects(venue.createOrder(scene.resting("sell")), VenueKitError);
      scene.stage.setMarket(scene.symbol, "trading");
      assert.equal((await venue.createOrder(scene.resting("sell"))).state.status, "open");
      await scene.agree(watched);
    },
  ),
  contractCase(
    "F49",
    "while sockets find nobody they are tried seldom, and then everything is right",
    ["drop"],
    async (scene) => {
      const watched = await scene.connect();
      const book = await watched.venue.watchOrderBook(scene.symbol);
      const order = scene.resting();
      await watched.venue.createOrder(order);
      const before = scene.stage.tried();
      scene.stage.drop(120_000);
      scene.hit(order, 1);
      await scene.wait(118_000);
      const tries = scene.stage.tried() - before;
      assert.ok(tries > 1 && tries < 60, `${tries} attempts in two minutes`);
      await scene.until("the book is live", () => book.state === "live", 90_000);
      await scene.agree(watched, 120_000);
    },
  ),
];
