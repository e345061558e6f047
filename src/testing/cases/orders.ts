/** O: orders: placing and following them, and what the account's history says of them. */
import assert from "node:assert/strict";
import { Decimal } from "../../core/decimal.ts";
import {
  InsufficientFunds,
  OrderError,
  OrderNotFound,
  TransportError,
  ValidationError,
  VenueKitError,
} from "../../core/errors.ts";
import type { Side } from "../../model/order.ts";
import { type Case, contractCase } from "../case.ts";
import type { Scene } from "../scene.ts";

/** Nothing else arrives at the venue, also not a little later. */
async function alone(scene: Scene): Promise<void> {
  await scene.wait(2_000);
  assert.equal(scene.stage.truth.orders().length, 1);
}

/** A limit order of a side is placed, rests, and is at the venue once. */
async function rests(scene: Scene, side: Side): Promise<void> {
  const watched = await scene.connect();
  const order = scene.resting(side);
  const sent = watched.venue.createOrder(order);
  assert.ok(sent.clientOrderId !== "");
  const { state } = await sent;
  assert.deepEqual([state.clientOrderId, state.status, state.external], [sent.clientOrderId, "open", false]);
  assert.ok(state.id !== undefined);
  const [own, ...others] = scene.stage.truth.orders();
  assert.equal(others.length, 0);
  assert.deepEqual([own?.clientOrderId, own?.side, own?.status], [sent.clientOrderId, side, "open"]);
  assert.ok(own?.amount.eq(String(order.amount)) && own.price?.eq(String(order.price)));
  await scene.agree(watched);
  await alone(scene);
}

/** A market order of a side is filled against the crowd. */
async function fills(scene: Scene, side: Side): Promise<void> {
  const watched = await scene.connect();
  const tracked = await watched.venue.createOrder({
    symbol: scene.symbol,
    side,
    type: "market",
    amount: scene.lots(12),
  });
  const done = await tracked.done;
  assert.deepEqual([done.status, done.filled.toFixed()], ["filled", scene.lots(12).toFixed()]);
  assert.equal(tracked.fills.length, 2, "two levels were met");
  assert.ok(done.average && (side === "buy" ? done.average.gt(scene.ask) : done.average.lt(scene.bid)));
  assert.ok(tracked.fills.every(({ liquidity }) => liquidity === "taker"));
  await scene.agree(watched);
  await alone(scene);
}

export const orderCases: readonly Case[] = [
  contractCase("O01", "a limit order to buy", [], (scene) => rests(scene, "buy")),
  contractCase("O02", "a limit order to sell", [], (scene) => rests(scene, "sell")),
  contractCase("O03", "a market order to buy is filled, level by level", [], (scene) => fills(scene, "buy")),
  contractCase("O04", "a market order to sell is filled, level by level", [], (scene) => fills(scene, "sell")),
  contractCase("O05", "an order that rests is filled in parts: each part once, then done", [], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting("sell");
    const tracked = await watched.venue.createOrder(order);
    scene.hit(order, 0.3);
    await scene.until("a part", () => tracked.state.status === "partiallyFilled");
    assert.equal(tracked.state.filled.toFixed(), scene.lots(0.3).toFixed());
    scene.hit(order, 0.2);
    scene.hit(order, 0.5);
    assert.equal((await tracked.done).status, "filled");
    assert.equal(tracked.fills.length, 3);
    assert.ok(tracked.fills.every(({ liquidity }) => liquidity === "maker"));
    await scene.agree(watched);
  }),
  contractCase("O06", "immediate or cancel: what is there at once, and no more", ["IOC"], async (scene) => {
    const watched = await scene.connect();
    const tracked = await watched.venue.createOrder({ ...scene.taking("buy", 15), timeInForce: "IOC" });
    const done = await tracked.done;
    assert.ok(done.status === "canceled" || done.status === "expired", done.status);
    assert.equal(done.filled.toFixed(), scene.stage.truth.orders()[0]?.filled.toFixed());
    assert.ok(done.filled.gt(0) && done.filled.lt(scene.lots(15)));
    await scene.agree(watched);
  }),
  contractCase("O07", "fill or kill: the whole or nothing", ["FOK"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const whole = await venue.createOrder({ ...scene.taking("buy", 2), timeInForce: "FOK" });
    assert.equal((await whole.done).status, "filled");
    // Some venues refuse what cannot be filled, others take it and let it expire.
    await venue.createOrder({ ...scene.taking("buy", 15), timeInForce: "FOK" }).then(
      async (killed) => {
        const { status, filled } = await killed.done;
        assert.ok((status === "canceled" || status === "expired") && filled.isZero());
      },
      (error) => assert.ok(error instanceof OrderError),
    );
    await scene.agree(watched);
  }),
  contractCase("O08", "post-only: rests, or is not taken at all", ["postOnly"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const resting = await venue.createOrder({ ...scene.resting(), postOnly: true });
    assert.deepEqual([resting.state.status, resting.state.postOnly], ["open", true]);
    await venue.createOrder({ ...scene.taking(), postOnly: true }).then(
      async (refused) => assert.notEqual((await refused.done).status, "filled"),
      (error) => assert.ok(error instanceof OrderError),
    );
    assert.equal(scene.stage.truth.fills().length, 0);
    await scene.agree(watched);
  }),
  contractCase("O09", "what breaks a rule is refused before anything is sent, and says which", [], async (scene) => {
    const { venue } = await scene.connect();
    const { tickSize, lotSize, price: bounds, amount, notional } = scene.market(venue);
    const order = scene.resting();
    const price = new Decimal(String(order.price));
    const fieldOf = async (change: Readonly<Record<string, unknown>>): Promise<string> =>
      (await scene.rejects(venue.createOrder({ ...order, ...change } as typeof order), ValidationError)).field;
    assert.equal(await fieldOf({ price: price.plus(tickSize.div(2)) }), "price");
    assert.equal(await fieldOf({ price: "-1" }), "price");
    assert.equal(await fieldOf({ amount: new Decimal(String(order.amount)).plus(lotSize.div(2)) }), "amount");
    assert.equal(await fieldOf({ amount: 0 }), "amount");
    if (amount.max) assert.equal(await fieldOf({ amount: amount.max.plus(lotSize) }), "amount");
    if (notional.min?.gt(0)) {
      const least = { amount: Decimal.max(lotSize, amount.min ?? 0), price: Decimal.max(tickSize, bounds.min ?? 0) };
      assert.equal(await fieldOf(least), "amount");
    }
    assert.equal(await fieldOf({ side: "long" }), "side");
    assert.equal(scene.stage.asked("create"), 0);
    assert.equal(scene.stage.truth.orders().length, 0);
  }),
  contractCase("O10", "rounding, where it is asked for, is never to the trader's disadvantage", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const { tickSize, lotSize } = scene.market(venue);
    for (const side of ["buy", "sell"] as const) {
      const order = scene.resting(side);
      const price = new Decimal(String(order.price));
      const amount = new Decimal(String(order.amount));
      const off = {
        amount: amount.plus(lotSize.times("0.7")),
        price: price.plus(tickSize.times(side === "buy" ? "0.7" : "-0.7")),
      };
      const { state } = await venue.createOrder({ ...order, ...off, quantize: true });
      assert.equal(state.price?.toFixed(), price.toFixed());
      assert.equal(state.amount?.toFixed(), amount.toFixed());
    }
    await scene.agree(watched);
  }),
  contractCase("O11", "too little funds: refused by the venue, final, and nothing is there", [], async (scene) => {
    const watched = await scene.connect();
    for (const [asset, { total }] of scene.stage.truth.balances()) {
      if (total.gt(0)) scene.stage.deposit(asset, total.negated());
    }
    const sent = watched.venue.createOrder(scene.resting());
    const error = await scene.rejects(sent, InsufficientFunds);
    assert.equal(error.clientOrderId, sent.clientOrderId);
    const done = await watched.venue.order(sent.clientOrderId)?.done;
    assert.equal(done?.status, "rejected");
    assert.equal(scene.stage.truth.orders().length, 0);
    await scene.agree(watched);
  }),
  contractCase(
    "O19",
    "a client order id of the caller's is the order's, and cannot be used twice at once",
    [],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      // One that the venue takes as it is: made as the connector makes them.
      const made = venue.createOrder({ ...scene.resting(), amount: 0 });
      made.catch(() => {});
      const clientOrderId = [...made.clientOrderId].reverse().join("");
      const sent = venue.createOrder({ ...scene.resting(), clientOrderId });
      assert.equal(sent.clientOrderId, clientOrderId);
      await sent;
      assert.equal(scene.stage.truth.orders()[0]?.clientOrderId, clientOrderId);
      await scene.rejects(venue.createOrder({ ...scene.resting(), clientOrderId }), VenueKitError);
      assert.equal(scene.stage.truth.orders().length, 1);
      await scene.agree(watched);
    },
  ),
  contractCase("O20", "an order is asked for: resting, filled in part, filled, canceled", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const order = scene.resting();
    const { clientOrderId, state: { id = "" } } = await venue.createOrder(order);
    const ask = async (): Promise<string> => {
      await scene.room(venue);
      const byName = await venue.fetchOrder({ symbol: scene.symbol, clientOrderId });
      const byId = await venue.fetchOrder({ symbol: scene.symbol, id });
      assert.equal(byId.clientOrderId, byName.clientOrderId);
      return `${byName.status} ${byName.filled.toFixed()}`;
    };
    assert.equal(await ask(), "open 0");
    assert.equal(await ask(), "open 0", "nothing has changed");
    scene.hit(order, 0.4);
    assert.equal(await ask(), `partiallyFilled ${scene.lots(0.4).toFixed()}`);
    scene.hit(order, 0.6);
    assert.equal(await ask(), `filled ${scene.lots(1).toFixed()}`);
    const other = await venue.createOrder(scene.resting("sell"));
    await venue.cancelOrder({ symbol: scene.symbol, clientOrderId: other.clientOrderId });
    await scene.room(venue);
    const canceled = await venue.fetchOrder({ symbol: scene.symbol, clientOrderId: other.clientOrderId });
    assert.equal(canceled.status, "canceled");
    await scene.agree(watched);
  }),
  contractCase("O21", "an order that is nowhere is not found", [], async (scene) => {
    const { venue } = await scene.connect();
    const { state } = await venue.createOrder(scene.resting());
    const clientOrderId = [...state.clientOrderId].reverse().join("");
    await scene.rejects(venue.fetchOrder({ symbol: scene.symbol, clientOrderId }), OrderNotFound);
  }),
  contractCase("O22", "open orders, of one market and of all", [], async (scene) => {
    const { venue } = await scene.connect();
    const names = [await venue.createOrder(scene.resting()), await venue.createOrder(scene.resting("sell"))]
      .map(({ clientOrderId }) => clientOrderId).sort();
    const told = async (symbol?: string): Promise<string[]> =>
      (await venue.fetchOpenOrders(symbol === undefined ? {} : { symbol })).map(({ clientOrderId }) => clientOrderId)
        .sort();
    assert.deepEqual(await told(), names);
    assert.deepEqual(await told(scene.symbol), names);
    assert.deepEqual(await told(scene.stage.other), scene.stage.other === scene.symbol ? names : []);
  }),
  contractCase("O23", "the history of fills: of all, of one order, since a time", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const first = await venue.createOrder(scene.taking("buy"));
    await scene.wait(5_000);
    const since = scene.stage.truth.time();
    await scene.wait(1_000);
    const second = await venue.createOrder(scene.taking("sell", 2));
    await Promise.all([first.done, second.done]);
    const { symbol } = scene;
    const sum = (fills: readonly { readonly amount: Decimal }[]): string =>
      fills.reduce((total, { amount }) => total.plus(amount), new Decimal(0)).toFixed();
    await scene.room(venue);
    assert.equal(sum(await venue.fetchFills({ symbol })), scene.lots(3).toFixed());
    await scene.room(venue);
    assert.equal(sum(await venue.fetchFills({ symbol, orderId: String(first.state.id) })), scene.lots(1).toFixed());
    await scene.room(venue);
    assert.equal(sum(await venue.fetchFills({ symbol, since })), scene.lots(2).toFixed());
    await scene.agree(watched);
  }),
  contractCase("O24", "an order that was made elsewhere is seen, as one of others", ["elsewhere"], async (scene) => {
    const watched = await scene.connect();
    const { amount, price, side, symbol } = scene.resting();
    const cancel = scene.stage.elsewhere({ symbol, side, amount, price });
    const seen = () => [...watched.orders.values()].map((states) => states.at(-1)).find((order) => order?.external);
    await scene.until("it is seen", () => seen()?.status === "open");
    cancel();
    await scene.until("its end is seen", () => seen()?.status === "canceled");
    await scene.agree(watched);
  }),
  contractCase("O25", "an order that the venue ends by itself is ended", ["cancel"], async (scene) => {
    const watched = await scene.connect();
    const tracked = await watched.venue.createOrder(scene.resting());
    await scene.wait(1_000);
    scene.stage.cancel(tracked.clientOrderId);
    assert.equal((await tracked.done).status, "canceled");
    await scene.agree(watched);
  }),
  contractCase("O30", "an order that is given up before it is sent is not sent", [], async (scene) => {
    const watched = await scene.connect();
    const signal = AbortSignal.abort();
    const sent = watched.venue.createOrder({ ...scene.resting(), signal });
    await scene.rejects(sent, TransportError);
    await scene.wait(1_000);
    assert.equal(scene.stage.asked("create"), 0);
    assert.equal(scene.stage.truth.orders().length, 0);
    await scene.agree(watched);
  }),
  contractCase("O31", "twenty orders at once: each once, and each its own", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const placed = await Promise.all(
      Array.from({ length: 20 }, (_, at) => venue.createOrder(scene.resting(at % 2 ? "buy" : "sell"))),
    );
    assert.equal(new Set(placed.map(({ state: { id } }) => id)).size, 20);
    assert.equal(scene.stage.truth.orders().length, 20);
    // A venue may let so many cancels pass in some minutes only.
    await venue.cancelAllOrders({ symbol: scene.symbol, timeout: 300_000 });
    await scene.agree(watched);
  }),
];
