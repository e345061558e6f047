/** P01 to P29: contracts, and the positions that orders open, change and close. */
import assert from "node:assert/strict";
import type { Perp } from "../../connector/perp.ts";
import { Decimal } from "../../core/decimal.ts";
import { OrderError, ValidationError, VenueKitError } from "../../core/errors.ts";
import type { Position, PositionSide, Side } from "../../model/mod.ts";
import { type Case, contractCase } from "../case.ts";
import type { Scene, Watched } from "../scene.ts";

type PerpScene = Scene<Perp>;

/** Opens a position by an order that is filled at once. */
export async function opened(
  scene: PerpScene,
  watched: Watched<Perp>,
  side: Side,
  times: number = 1,
  more: { readonly positionSide?: PositionSide; readonly reduceOnly?: boolean } = {},
): Promise<void> {
  const tracked = await watched.venue.createOrder({ ...scene.taking(side, times), ...more });
  assert.equal((await tracked.done).status, "filled");
}

function line({ symbol, side, amount }: { symbol: string; side?: PositionSide; amount: Decimal }): string {
  return `${symbol} ${side ?? "both"} ${amount.toFixed()}`;
}

/**
 * Positions, balances, orders and fills are what is true at the venue. `within`: milliseconds in which that has to be known of
 * positions, as it is where the venue tells. `unseen`: orders of others may have come and gone unseen.
 */
export async function settled(
  scene: PerpScene,
  watched: Watched<Perp>,
  { within = 5_000, unseen = false }: { readonly within?: number; readonly unseen?: boolean } = {},
): Promise<void> {
  const theirs = (): string => scene.stage.truth.positions().map(line).sort().join();
  const ours = (): string => watched.venue.positions().map(line).sort().join();
  await scene.until("the positions agree", () => ours() === theirs(), within);
  assert.equal((await watched.venue.fetchPositions()).map(line).sort().join(), theirs());
  await scene.agree(watched, unseen ? 150_000 : within + 5_000, unseen);
}

async function opens(scene: PerpScene, side: Side): Promise<void> {
  const watched = await scene.connect();
  await opened(scene, watched, side);
  await settled(scene, watched);
  const [position] = watched.venue.positions();
  assert.equal(position?.amount.toFixed(), scene.lots(side === "buy" ? 1 : -1).toFixed());
  const [read] = await watched.venue.fetchPositions();
  assert.equal(read?.entryPrice?.toFixed(), (side === "buy" ? scene.ask : scene.bid).toFixed());
}

/** Closes a position that `side` has opened, by a reduce-only order. */
async function closes(scene: PerpScene, side: Side): Promise<void> {
  const watched = await scene.connect();
  await opened(scene, watched, side);
  const before = watched.fills.length;
  await opened(scene, watched, side === "buy" ? "sell" : "buy", 1, { reduceOnly: true });
  await settled(scene, watched);
  assert.deepEqual(watched.venue.positions(), []);
  const loss = scene.ask.minus(scene.bid).times(scene.lots(1)).negated();
  const realized = watched.fills.slice(before).reduce(
    (sum, fill) => sum.plus(fill.realizedProfit ?? loss),
    new Decimal(0),
  );
  assert.equal(realized.toFixed(), loss.toFixed());
}

export const positionCases: readonly Case<Perp>[] = [
  contractCase<Perp>(
    "P01",
    "contracts: what they settle in, whether they are inverse, what one is",
    [],
    async (scene) => {
      const { venue } = await scene.connect();
      for (const { kind, contract, symbol, base, quote } of await venue.fetchMarkets()) {
        assert.equal(kind, "perp", symbol);
        assert.ok(contract && contract.size.gt(0), symbol);
        assert.equal(contract.settle, contract.inverse ? base : contract.settle);
        assert.ok(contract.inverse || contract.settle === quote || contract.settle !== base, symbol);
        if (contract.maxLeverage) assert.ok(contract.maxLeverage.gte(1), symbol);
      }
    },
  ),
  contractCase<Perp>("P02", "a buy opens a long position", [], (scene) => opens(scene, "buy")),
  contractCase<Perp>("P03", "a sell opens a short position, of a negative amount", [], (scene) => opens(scene, "sell")),
  contractCase<Perp>(
    "P04",
    "a reduce-only sell closes a long position, and tells what it earned",
    [],
    (scene) => closes(scene, "buy"),
  ),
  contractCase<Perp>(
    "P05",
    "a reduce-only buy closes a short position, and tells what it earned",
    [],
    (scene) => closes(scene, "sell"),
  ),
  contractCase<Perp>("P06", "closing a position closes the whole of it", [], async (scene) => {
    const watched = await scene.connect();
    await opened(scene, watched, "sell", 2);
    await settled(scene, watched);
    const sent = watched.venue.closePosition({ symbol: scene.symbol });
    assert.ok(sent.clientOrderId !== "");
    const done = await (await sent).done;
    assert.deepEqual([done.side, done.filled.toFixed()], ["buy", scene.lots(2).toFixed()]);
    await settled(scene, watched);
    assert.deepEqual(watched.venue.positions(), []);
    await scene.rejects(watched.venue.closePosition({ symbol: scene.symbol }), ValidationError);
  }),
  contractCase<Perp>("P07", "a reduce-only order opens nothing", [], async (scene) => {
    const watched = await scene.connect();
    // Some venues refuse it, others take it and end it.
    await watched.venue.createOrder({ ...scene.taking(), reduceOnly: true }).then(
      async (tracked) => assert.equal((await tracked.done).filled.toFixed(), "0"),
      (error) => assert.ok(error instanceof OrderError, String(error)),
    );
    assert.equal(scene.stage.truth.positions().length, 0);
    await settled(scene, watched);
  }),
  contractCase<Perp>(
    "P08",
    "a reduce-only order that is too large closes what is open and turns nothing",
    [],
    async (scene) => {
      const watched = await scene.connect();
      await opened(scene, watched, "buy");
      await watched.venue.createOrder({ ...scene.taking("sell", 3), reduceOnly: true }).then(
        async (tracked) => {
          await scene.wait(1_000);
          assert.ok(tracked.state.filled.lte(scene.lots(1)));
          assert.ok(tracked.state.reduceOnly);
        },
        (error) => assert.ok(error instanceof OrderError, String(error)),
      );
      assert.ok(scene.stage.truth.positions().every(({ amount }) => amount.gte(0)));
      await settled(scene, watched);
    },
  ),
  contractCase<Perp>("P09", "a position's changes are told, and its end as an amount of nothing", [], async (scene) => {
    const watched = await scene.connect();
    const told: Position[] = [];
    watched.venue.watchPositions().on((positions) => told.push(...positions));
    await opened(scene, watched, "sell");
    await opened(scene, watched, "sell", 2);
    await opened(scene, watched, "buy", 3, { reduceOnly: true });
    await scene.until("its end is told", () => told.at(-1)?.amount.isZero() === true);
    const amounts = told.map(({ amount }) => amount.toFixed());
    for (const times of [-1, -3]) assert.ok(amounts.includes(scene.lots(times).toFixed()), amounts.join());
    await settled(scene, watched);
  }),
  contractCase<Perp>(
    "P10",
    "a position at another mark price: profit, leverage and mode",
    ["setMark"],
    async (scene) => {
      const watched = await scene.connect();
      await opened(scene, watched, "buy", 2);
      scene.stage.setMark(scene.symbol, scene.at(0.01));
      await scene.wait(4_000);
      const [truth] = scene.stage.truth.positions();
      const [position] = await watched.venue.fetchPositions();
      assert.ok(truth && position);
      assert.equal(position.markPrice?.toFixed(), scene.at(0.01).toFixed());
      assert.equal(position.entryPrice?.toFixed(), scene.ask.toFixed());
      assert.equal(position.unrealizedProfit?.toFixed(), truth.unrealizedProfit.toFixed());
      if (position.leverage) assert.equal(position.leverage.toFixed(), truth.leverage.toFixed());
      if (position.marginMode) assert.equal(position.marginMode, truth.marginMode);
      if (position.liquidationPrice) assert.ok(position.liquidationPrice.lt(scene.stage.price));
    },
  ),
  contractCase<Perp>("P11", "one order that is larger than the position turns it", [], async (scene) => {
    const watched = await scene.connect();
    await opened(scene, watched, "buy");
    await opened(scene, watched, "sell", 3);
    await settled(scene, watched);
    assert.equal(watched.venue.positions()[0]?.amount.toFixed(), scene.lots(-2).toFixed());
    const [read] = await watched.venue.fetchPositions();
    assert.equal(read?.entryPrice?.toFixed(), scene.bid.toFixed());
  }),
  contractCase<Perp>(
    "P12",
    "margin, fees and profits are of the asset that is settled in, and nothing else moves",
    [],
    async (scene) => {
      const watched = await scene.connect();
      const settle = scene.market(watched.venue).contract?.settle;
      const before = new Map([...scene.stage.truth.balances()].map(([asset, { total }]) => [asset, total.toFixed()]));
      await opened(scene, watched, "buy");
      await opened(scene, watched, "sell");
      await settled(scene, watched);
      assert.ok(watched.fills.every(({ fee }) => fee?.asset === settle));
      const moved = watched.venue.balances().filter(({ asset, total }) =>
        total.toFixed() !== (before.get(asset) ?? "0")
      );
      assert.deepEqual(moved.map(({ asset }) => asset), [settle]);
    },
  ),
  contractCase<Perp>(
    "P13",
    "positions that were there before are known when the connector is ready",
    [],
    async (scene) => {
      const first = await scene.connect();
      await opened(scene, first, "sell", 2);
      await first.venue.close();
      const second = await scene.connect();
      assert.ok(second.venue.readiness.positions);
      assert.deepEqual(second.venue.positions().map(line), scene.stage.truth.positions().map(line));
      await (await second.venue.closePosition({ symbol: scene.symbol })).done;
      await scene.until("it is closed", () => second.venue.positions().length === 0);
    },
  ),
  contractCase<Perp>("P14", "positions that change while the account's stream is down", ["drop"], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting("buy");
    const tracked = await watched.venue.createOrder(order);
    scene.stage.drop(5_000);
    scene.hit(order, 1);
    assert.equal((await tracked.done).status, "filled");
    await settled(scene, watched, { within: 75_000 });
    assert.equal(watched.venue.positions()[0]?.amount.toFixed(), scene.lots(1).toFixed());
  }),
  contractCase<Perp>(
    "P15",
    "a position that nobody told of is found by comparing",
    ["elsewhere", "push"],
    async (scene) => {
      const watched = await scene.connect();
      await scene.wait(1_000);
      scene.stage.push("account", "lost", 10);
      const { symbol, side, amount, price } = scene.taking();
      scene.stage.elsewhere({ symbol, side, amount, price });
      await scene.until("it is found", () => watched.venue.positions().length === 1, 150_000);
      await settled(scene, watched, { within: 150_000, unseen: true });
    },
  ),
  contractCase<Perp>(
    "P20",
    "an order of which only the position's change was told is found by comparing",
    ["elsewhere", "push"],
    async (scene) => {
      const watched = await scene.connect();
      await scene.wait(1_000);
      scene.stage.push("order", "lost", 10);
      const { symbol, side, amount, price } = scene.taking();
      scene.stage.elsewhere({ symbol, side, amount, price });
      await settled(scene, watched, { within: 150_000, unseen: true });
    },
  ),
  contractCase<Perp>(
    "P16",
    "a position that is not backed any more is liquidated: it ends, its orders end, and every fill is told",
    ["setMark"],
    async (scene) => {
      const watched = await scene.connect();
      const { venue } = watched;
      await opened(scene, watched, "buy", 5);
      const resting = await venue.createOrder(scene.resting("sell"));
      await settled(scene, watched);
      const settle = scene.market(venue).contract?.settle ?? "";
      const total = scene.stage.truth.balances().get(settle)?.total ?? scene.lots(0);
      // Little is left to stand for it.
      const worth = scene.stage.price.times(scene.lots(5));
      scene.stage.deposit(settle, worth.times("0.3").minus(total).toDecimalPlaces(2));
      scene.stage.setMark(scene.symbol, scene.at(-0.4));
      assert.notEqual((await resting.done).status, "filled");
      await settled(scene, watched);
      assert.deepEqual(venue.positions(), []);
    },
  ),
  contractCase<Perp>("P17", "hedge mode: long and short in one market, apart", ["hedge"], async (scene) => {
    const watched = await scene.connect();
    await watched.venue.setPositionMode({ mode: "hedge" });
    await opened(scene, watched, "buy", 2, { positionSide: "long" });
    await opened(scene, watched, "sell", 1, { positionSide: "short" });
    await settled(scene, watched);
    const amounts = Object.fromEntries(watched.venue.positions().map(({ side, amount }) => [side, amount.toFixed()]));
    assert.deepEqual(amounts, { long: scene.lots(2).toFixed(), short: scene.lots(-1).toFixed() });
    const sides = watched.fills.map(({ positionSide }) => positionSide);
    assert.deepEqual(new Set(sides), new Set(["long", "short"]));
  }),
  contractCase<Perp>("P18", "hedge mode: each of the two is closed by itself", ["hedge"], async (scene) => {
    const watched = await scene.connect();
    await watched.venue.setPositionMode({ mode: "hedge" });
    await opened(scene, watched, "buy", 2, { positionSide: "long" });
    await opened(scene, watched, "sell", 1, { positionSide: "short" });
    await settled(scene, watched);
    await opened(scene, watched, "sell", 1, { positionSide: "long" });
    const done = await (await watched.venue.closePosition({ symbol: scene.symbol, positionSide: "short" })).done;
    assert.equal(done.side, "buy");
    await settled(scene, watched);
    assert.deepEqual(watched.venue.positions().map(({ side, amount }) => `${side} ${amount.toFixed()}`), [
      `long ${scene.lots(1).toFixed()}`,
    ]);
  }),
  contractCase<Perp>("P19", "hedge mode: an order has to say which position it is about, and no other order may", [
    "hedge",
  ], async (scene) => {
    const watched = await scene.connect();
    await scene.rejects(watched.venue.createOrder({ ...scene.taking(), positionSide: "long" }), VenueKitError);
    await watched.venue.setPositionMode({ mode: "hedge" });
    await scene.rejects(watched.venue.createOrder(scene.taking()), VenueKitError);
    assert.equal(scene.stage.truth.positions().length, 0);
    await settled(scene, watched);
  }),
  contractCase<Perp>(
    "P21",
    "a position that changes while it is read is known as it is, at once",
    ["elsewhere"],
    async (scene) => {
      const watched = await scene.connect();
      const { symbol, side, amount, price } = scene.taking("buy", 0.5);
      for (let pause = 1; pause < 100; pause += 9) {
        const reading = watched.venue.fetchPositions();
        await scene.wait(pause);
        scene.stage.elsewhere({ symbol, side, amount, price });
        await reading;
        const known = (): string => watched.venue.positions().map(line).join();
        await scene.until("it is known", () => known() === scene.stage.truth.positions().map(line).join(), 2_000);
      }
      await settled(scene, watched);
    },
  ),
];
