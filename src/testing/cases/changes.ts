/** O: orders that are canceled and changed, several at once, and those of other kinds and ways. */
import assert from "node:assert/strict";
import { type Armed, type Exchange, has } from "../../connector/exchange.ts";
import { OrderNotFound, ValidationError, VenueKitError } from "../../core/errors.ts";
import type { Side } from "../../model/order.ts";
import { type Case, contractCase } from "../case.ts";

/** Arms the switch, for all orders or, where the venue wants that, for those of one market. */
async function armed(venue: Exchange, symbol: string): Promise<Armed> {
  assert.ok(has(venue, "armDeadMansSwitch"));
  const countdown = 30_000;
  return await venue.armDeadMansSwitch({ countdown }).catch((error) => {
    if (!(error instanceof ValidationError) || !has(venue, "armDeadMansSwitch")) throw error;
    return venue.armDeadMansSwitch({ countdown, symbols: [symbol] });
  });
}

export const changeCases: readonly Case[] = [
  contractCase("O12", "a cancel ends an order", [], async (scene) => {
    const watched = await scene.connect();
    const tracked = await watched.venue.createOrder(scene.resting());
    const ended = await watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId: tracked.clientOrderId });
    assert.deepEqual([ended.status, ended.clientOrderId], ["canceled", tracked.clientOrderId]);
    assert.equal((await tracked.done).status, "canceled");
    await scene.agree(watched);
  }),
  contractCase("O13", "a cancel after a part was filled keeps the part", [], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting();
    const tracked = await watched.venue.createOrder(order);
    scene.hit(order, 0.4);
    await watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId: tracked.clientOrderId });
    const done = await tracked.done;
    assert.deepEqual([done.status, done.filled.toFixed()], ["canceled", scene.lots(0.4).toFixed()]);
    await scene.agree(watched);
  }),
  contractCase("O14", "a cancel that comes after the fill tells of the fill", [], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting();
    const { clientOrderId } = await watched.venue.createOrder(order);
    scene.hit(order, 1);
    const ended = await watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId });
    assert.deepEqual([ended.status, ended.filled.toFixed()], ["filled", scene.lots(1).toFixed()]);
    await scene.agree(watched);
  }),
  contractCase("O15", "a cancel of what was never there: not found", [], async (scene) => {
    const { venue } = await scene.connect();
    const tracked = await venue.createOrder(scene.resting());
    const id = String(tracked.state.id).replace(/[1-9](?=\D*$)/, (digit) => String((Number(digit) + 5) % 10));
    await scene.rejects(venue.cancelOrder({ symbol: scene.symbol, id }), OrderNotFound);
    assert.equal(scene.stage.truth.orders()[0]?.status, "open");
  }),
  contractCase("O16", "all orders of a market are canceled, and no other", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    for (const side of ["buy", "sell", "buy"] as const) await venue.createOrder(scene.resting(side));
    // Those that the venue names in its answer; the others are asked for.
    const ended = await venue.cancelAllOrders(scene.symbol);
    assert.ok(ended.length <= 3 && ended.every(({ status }) => status === "canceled"));
    assert.ok(scene.stage.truth.orders().every(({ status }) => status === "canceled"));
    await scene.agree(watched);
  }),
  contractCase(
    "O17",
    "several are canceled at once: one that is gone does not stop the others",
    ["cancelOrders"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "cancelOrders"));
      const order = scene.resting();
      const gone = await venue.createOrder(order);
      const there = await venue.createOrder(scene.resting("sell"));
      scene.hit(order, 1);
      const refs = [gone, there].map(({ clientOrderId }) => ({ symbol: scene.symbol, clientOrderId }));
      const outcomes = await venue.cancelOrders(refs);
      assert.deepEqual(outcomes.map(({ ref }) => ref.clientOrderId), refs.map(({ clientOrderId }) => clientOrderId));
      const [first, second] = outcomes;
      assert.ok(first && ("error" in first ? first.error instanceof VenueKitError : first.order.status === "filled"));
      assert.ok(second && "order" in second && second.order.status === "canceled");
      await scene.agree(watched);
    },
  ),
  contractCase(
    "O18",
    "several are created at once: one that is refused does not stop the others",
    ["cancelOrders"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "cancelOrders"));
      const sent = venue.createOrders([scene.resting(), { ...scene.resting(), amount: 0 }, scene.resting("sell")]);
      assert.equal(new Set(sent.clientOrderIds).size, 3);
      const outcomes = await sent;
      assert.deepEqual(outcomes.map((one) => "order" in one ? one.order.state.status : (one.error as Error).name), [
        "open",
        "ValidationError",
        "open",
      ]);
      await scene.agree(watched);
    },
  ),
  contractCase("O26", "an order is amended: less, and at another price", ["amendOrder"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    assert.ok(has(venue, "amendOrder"));
    const shares = { buy: -0.03, sell: 0.03 } as const;
    for (const side of ["buy", "sell"] as const) {
      const { clientOrderId } = await venue.createOrder({ ...scene.resting(side), amount: scene.lots(2) });
      const less = await venue.amendOrder({ symbol: scene.symbol, clientOrderId, amount: scene.lots(1) });
      assert.equal(less.amount?.toFixed(), scene.lots(1).toFixed());
      const moved = await venue.amendOrder({
        symbol: scene.symbol,
        clientOrderId: less.clientOrderId,
        price: scene.at(shares[side]),
      });
      assert.equal(moved.price?.toFixed(), scene.at(shares[side]).toFixed());
    }
    const open = scene.stage.truth.orders().filter(({ status }) => status === "open");
    assert.deepEqual(open.map(({ side, amount, price }) => `${side} ${amount} at ${price}`), [
      `buy ${scene.lots(1)} at ${scene.at(-0.03)}`,
      `sell ${scene.lots(1)} at ${scene.at(0.03)}`,
    ]);
    await scene.agree(watched);
  }),
  contractCase(
    "O27",
    "an order that waits for a price wakes when it is reached",
    ["createTriggerOrder"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "createTriggerOrder"));
      const triggerPrice = scene.at(0.002);
      const tracked = await venue.createTriggerOrder({
        symbol: scene.symbol,
        side: "buy",
        trigger: "stop",
        triggerPrice,
        amount: scene.lots(1),
      });
      assert.deepEqual([tracked.state.status, tracked.state.triggerPrice?.toFixed()], ["open", triggerPrice.toFixed()]);
      scene.stage.crowd({ symbol: scene.symbol, side: "buy", amount: scene.lots(11) });
      const done = await tracked.done;
      assert.deepEqual([done.status, done.filled.toFixed()], ["filled", scene.lots(1).toFixed()]);
      // At some venues what wakes is another order, which the stage knows by its own id.
      const own = scene.stage.truth.orders().some(({ id }) => id === tracked.state.id);
      if (own) await scene.agree(watched);
      await scene.until("its fill is told, once", () => watched.fills.length === 1);
      assert.equal(scene.stage.truth.fills().length, 1);
    },
  ),
  contractCase("O28", "a market order by what it costs", ["createQuoteOrder"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    assert.ok(has(venue, "createQuoteOrder"));
    const quoteAmount = scene.ask.times(scene.lots(1));
    const done = await (await venue.createQuoteOrder({ symbol: scene.symbol, side: "buy", quoteAmount })).done;
    assert.equal(done.filled.toFixed(), scene.lots(1).toFixed());
    assert.equal(done.cost.toFixed(), quoteAmount.toFixed());
    await scene.agree(watched);
  }),
  contractCase("O29", "orders over a socket: the same calls, the same meanings", ["orderSocket"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    assert.ok(has(venue, "orderSocket"));
    const tracked = await venue.orderSocket.createOrder(scene.resting());
    assert.equal(tracked.state.status, "open");
    const ended = await venue.orderSocket.cancelOrder({ symbol: scene.symbol, clientOrderId: tracked.clientOrderId });
    // At some venues the answer says that a cancel was taken, and an event what it did.
    assert.ok(ended.status === "canceled" || ended.status === "canceling", ended.status);
    assert.equal((await tracked.done).status, "canceled");
    const filled = await (await venue.orderSocket.createOrder(scene.taking())).done;
    assert.equal(filled.status, "filled");
    await scene.agree(watched);
  }),
  contractCase(
    "O32",
    "ten orders over a socket at once: each answer is its own order's",
    ["orderSocket"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "orderSocket"));
      const { orderSocket } = venue;
      const sides = Array.from({ length: 10 }, (_, at): Side => at % 2 ? "buy" : "sell");
      const placed = await Promise.all(sides.map((side) => orderSocket.createOrder(scene.resting(side))));
      assert.deepEqual(placed.map(({ state: { side } }) => side), sides);
      assert.equal(new Set(placed.map(({ state: { id } }) => id)).size, 10);
      await scene.agree(watched);
    },
  ),
  contractCase(
    "O33",
    "a dead man's switch does not fire while the connector lives, and does when it is gone",
    ["armDeadMansSwitch"],
    async (scene) => {
      const { venue } = await scene.connect();
      await venue.createOrder(scene.resting());
      const { left } = await armed(venue, scene.symbol);
      assert.ok(left > 0 && left <= 30_000);
      await scene.wait(120_000);
      assert.equal(scene.stage.truth.orders()[0]?.status, "open");
      await venue.close();
      await scene.wait(35_000);
      assert.equal(scene.stage.truth.orders()[0]?.status, "canceled");
    },
  ),
  contractCase("O34", "a dead man's switch that is disarmed fires no more", ["armDeadMansSwitch"], async (scene) => {
    const { venue } = await scene.connect();
    await venue.createOrder(scene.resting());
    await (await armed(venue, scene.symbol)).disarm();
    await venue.close();
    await scene.wait(60_000);
    assert.equal(scene.stage.truth.orders()[0]?.status, "open");
  }),
  contractCase(
    "O35",
    "a cancel that comes after a fill nobody has told of yet tells of the fill",
    ["push"],
    async (scene) => {
      const watched = await scene.connect();
      const order = scene.resting();
      const { clientOrderId } = await watched.venue.createOrder(order);
      await scene.wait(500);
      scene.stage.push("account", { hold: 3_000 });
      scene.hit(order, 1);
      const ended = await watched.venue.cancelOrder({ symbol: scene.symbol, clientOrderId });
      assert.deepEqual([ended.status, ended.filled.toFixed()], ["filled", scene.lots(1).toFixed()]);
      await scene.agree(watched);
    },
  ),
  contractCase(
    "O36",
    "an order that is filled in part is amended: what is filled counts",
    ["amendOrder"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      assert.ok(has(venue, "amendOrder"));
      const order = { ...scene.resting(), amount: scene.lots(2) };
      const { clientOrderId } = await venue.createOrder(order);
      scene.hit(order, 0.5);
      await scene.until("the part is told", () => watched.fills.length === 1);
      const change = { amount: scene.lots(1.5), price: scene.at(-0.03) };
      await venue.amendOrder({ symbol: scene.symbol, clientOrderId, ...change });
      const all = scene.stage.truth.orders();
      const filled = all.reduce((sum, one) => sum.plus(one.filled), scene.lots(0));
      const open = all.filter(({ status }) => status === "open" || status === "partiallyFilled")
        .reduce((sum, one) => sum.plus(one.amount).minus(one.filled), scene.lots(0));
      assert.equal(filled.plus(open).toFixed(), scene.lots(1.5).toFixed());
      await scene.agree(watched);
    },
  ),
];
