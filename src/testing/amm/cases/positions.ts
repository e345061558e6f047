/** A50 and up: liquidity between two prices. */
import assert from "node:assert/strict";
import type { ConcentratedLiquidity, NewPosition } from "../../../connector/amm/amm.ts";
import { systemClock } from "../../../core/clock.ts";
import { Decimal } from "../../../core/decimal.ts";
import { ValidationError, VenueKitError } from "../../../core/errors.ts";
import type { LiquidityPosition, Pool } from "../../../model/amm.ts";
import type { AmmCase } from "../case.ts";
import { type AmmScene, unitsOf } from "../scene.ts";
import type { AmmVenue } from "../stage.ts";

/** What position cases work with. */
interface Ground {
  readonly venue: AmmVenue & ConcentratedLiquidity;
  readonly pool: Pool;
  /** Whether the first token of the pool is the stage's second. */
  readonly turned: boolean;
}

type Shown = LiquidityPosition & { readonly liquidity: bigint };

/** Cases of positions. */
export const positionCases: readonly AmmCase[] = [
  {
    id: "A50",
    title: "a position's life: every unit that goes in and comes out is where it is said to be",
    needs: ["positions"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue } = ground;
      let id = "";
      const put = await scene.moved(async () => {
        const opening = await venue.openPosition(around(scene, ground));
        assert.equal((await opening.done).status, "confirmed");
        id = opening.position ?? "";
      });
      const first = await only(venue, id);
      near(put.map((units) => -units), unitsIn(scene, ground, first.amounts));
      assert.deepEqual(first.fees.map((fee) => fee.toFixed()), ["0", "0"]);
      const { lowerPrice, upperPrice } = around(scene, ground);
      assert.ok(first.lowerPrice.lte(lowerPrice as Decimal) && first.upperPrice.gte(upperPrice as Decimal));

      const more = await scene.moved(async () => {
        const change = await venue.increaseLiquidity({ id, amounts: amountsOf(scene, ground, 2) });
        assert.equal((await change.done).status, "confirmed");
      });
      const larger = await only(venue, id);
      assert.ok(larger.liquidity > first.liquidity);
      const grown = unitsIn(scene, ground, larger.amounts).map((units, at) => units - (put[at] ?? 0n) * -1n);
      near(more.map((units) => -units), grown, 2n);

      const out = await scene.moved(async () => {
        const change = await venue.decreaseLiquidity({ id, part: "0.25" });
        assert.equal((await change.done).status, "confirmed");
      });
      const smaller = await only(venue, id);
      assert.equal(smaller.liquidity, larger.liquidity - larger.liquidity / 4n);
      const shrunk = unitsIn(scene, ground, larger.amounts).map((units, at) =>
        units - (unitsIn(scene, ground, smaller.amounts)[at] ?? 0n)
      );
      near(out, shrunk, 2n);

      const last = unitsIn(scene, ground, smaller.amounts);
      const closed = await scene.moved(async () => {
        assert.equal((await (await venue.closePosition({ id })).done).status, "confirmed");
      });
      assert.deepEqual(closed, last, "all of it comes back");
    },
  },
  {
    id: "A51",
    title: "what a swap pays is shared: told before it is collected, and paid out to the last unit",
    needs: ["positions"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue } = ground;
      const opening = await venue.openPosition(around(scene, ground));
      await opening.done;
      const id = opening.position ?? "";
      await scene.stage.crowd(scene.one);
      await scene.stage.crowd(scene.other);
      const earned = unitsIn(scene, ground, (await only(venue, id)).fees);
      assert.ok(earned[0] > 0n && earned[1] > 0n, `${earned} was earned`);
      const paid = await scene.moved(async () => {
        assert.equal((await (await venue.collectFees({ id })).done).status, "confirmed");
      });
      assert.deepEqual(paid, earned);
      const after = await only(venue, id);
      assert.deepEqual(after.fees.map((fee) => fee.toFixed()), ["0", "0"]);
      // What is earned is paid out with everything else at the end.
      await scene.stage.crowd(scene.one);
      const left = await only(venue, id);
      const all = sum(unitsIn(scene, ground, left.amounts), unitsIn(scene, ground, left.fees));
      const closed = await scene.moved(async () => void await (await venue.closePosition({ id })).done);
      assert.deepEqual(closed, all);
    },
  },
  {
    id: "A52",
    title: "a position beside the price is of one token",
    needs: ["positions"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue, pool } = ground;
      const [one] = amountsOf(scene, ground, 1);
      const range = { lowerPrice: pool.price.mul("1.5"), upperPrice: pool.price.mul(2) };
      let id = "";
      const put = await scene.moved(async () => {
        const opening = await venue.openPosition({ pool: pool.id, ...range, amounts: [one, "0"] });
        assert.equal((await opening.done).status, "confirmed");
        id = opening.position ?? "";
      });
      const [first, second] = ground.turned ? [put[1], put[0]] : put;
      assert.ok(first < 0n && second === 0n, `${put}`);
      assert.equal((await only(venue, id)).amounts[1].toFixed(), "0");
    },
  },
  {
    id: "A53",
    title: "a price that moves before a position is opened: the chain undoes it",
    needs: ["positions", "ahead", "hold", "mine"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue } = ground;
      const stage = scene.with<"ahead" | "hold" | "mine">();
      const moved = await scene.moved(async () => {
        await stage.hold();
        const opening = await venue.openPosition({ ...around(scene, ground), slippage: "0.001" });
        await stage.ahead(scene.one);
        await stage.mine();
        assert.equal((await opening.done).status, "reverted");
        assert.equal(opening.position, undefined);
      });
      assert.deepEqual(moved, [0n, 0n]);
    },
  },
  {
    id: "A54",
    title: "a position that comes to the chain after its time is not opened",
    needs: ["positions", "hold", "mine"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue } = ground;
      const stage = scene.with<"hold" | "mine">();
      const moved = await scene.moved(async () => {
        await stage.hold();
        const opening = await venue.openPosition({ ...around(scene, ground), expiry: 30_000 });
        await stage.mine(Math.floor(systemClock.now() / 1_000) + 60);
        assert.equal((await opening.done).status, "reverted");
      });
      assert.deepEqual(moved, [0n, 0n]);
    },
  },
  {
    id: "A57",
    title: "an account's positions are listed while they are there",
    needs: ["positions", "positionList"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue } = ground;
      assert.deepEqual(await venue.fetchPositions(), []);
      const ids: string[] = [];
      for (const amounts of [amountsOf(scene, ground, 1), amountsOf(scene, ground, 2)]) {
        const opening = await venue.openPosition({ ...around(scene, ground), amounts });
        await opening.done;
        ids.push(opening.position ?? "");
      }
      const listed = await venue.fetchPositions();
      assert.deepEqual(listed.map(({ id }) => id).sort(), [...ids].sort());
      for (const part of [0, -1, "1.01"]) {
        await scene.still(() =>
          scene.thrown(ValidationError, () => venue.decreaseLiquidity({ id: ids[1] ?? "", part }))
        );
      }
      await (await venue.closePosition({ id: ids[0] ?? "" })).done;
      assert.deepEqual((await venue.fetchPositions()).map(({ id }) => id), [ids[1]]);
    },
  },
  {
    id: "A55",
    title: "positions that cannot be are refused, and nothing is sent",
    needs: ["positions"],
    body: async (scene) => {
      const ground = await groundOf(scene);
      const { venue, pool } = ground;
      const fine = around(scene, ground);
      const { lowerPrice, upperPrice } = fine;
      const runs: readonly (() => Promise<unknown>)[] = [
        () => venue.openPosition({ ...fine, lowerPrice: upperPrice, upperPrice: lowerPrice }),
        () => venue.openPosition({ ...fine, lowerPrice: 0 }),
        () => venue.openPosition({ ...fine, pool: "0x00000000000000000000000000000000000000aa" }),
        () => venue.openPosition({ ...fine, amounts: ["-1", "1"] }),
        () => venue.openPosition({ ...fine, slippage: 1 }),
        () => venue.openPosition({ ...fine, expiry: 1 }),
        () => venue.closePosition({ id: "no number" }),
      ];
      for (const run of runs) await scene.still(() => scene.thrown(ValidationError, run));
      const zero = { pool: pool.id, lowerPrice, upperPrice, amounts: ["0", "0"] as const };
      await scene.still(() => scene.thrown(VenueKitError, () => venue.openPosition(zero)));
      await scene.still(() => scene.thrown(VenueKitError, () => venue.closePosition({ id: "999999" })));
    },
  },
  {
    id: "A56",
    title: "somebody else's position is not touched",
    needs: ["positions", "position"],
    body: async (scene) => {
      const { venue } = await groundOf(scene);
      const { position: id } = scene.with<"position">();
      for (const run of [() => venue.closePosition({ id }), () => venue.collectFees({ id })]) {
        await scene.still(() => scene.thrown(VenueKitError, run));
      }
    },
  },
];

/** A connector that may put both tokens in, and the pool with most liquidity. */
async function groundOf(scene: AmmScene): Promise<Ground> {
  const venue = await scene.positions();
  const [pool] = await scene.pools(venue);
  assert.ok(pool, "there is a pool");
  for (const token of scene.stage.tokens) {
    const amount = new Decimal(token.amount).mul(10);
    const approval = await venue.approve({ token: token.ref, spender: venue.liquiditySpender(pool.id), amount });
    assert.equal((await approval.done).status, "confirmed");
  }
  return { venue, pool, turned: pool.tokens[0].symbol !== scene.one.ref };
}

/** So many times the stage's amounts, in the pool's order. */
function amountsOf(scene: AmmScene, { turned }: Ground, times: number): readonly [string, string] {
  const [one, other] = scene.stage.tokens.map(({ amount }) => new Decimal(amount).mul(times).toFixed());
  return turned ? [other ?? "", one ?? ""] : [one ?? "", other ?? ""];
}

/** A position a quarter around the price. */
function around(scene: AmmScene, ground: Ground): NewPosition {
  const { pool } = ground;
  return {
    pool: pool.id,
    lowerPrice: pool.price.mul("0.75"),
    upperPrice: pool.price.mul("1.25"),
    amounts: amountsOf(scene, ground, 1),
  };
}

async function only(venue: AmmVenue & ConcentratedLiquidity, id: string): Promise<Shown> {
  const [position, ...others] = await venue.fetchPositions({ ids: [id] });
  assert.ok(position && others.length === 0, "one was asked for");
  assert.equal(position.id, id);
  assert.ok(position.liquidity !== undefined, "it says how much liquidity it has");
  return position as Shown;
}

/** Amounts in the pool's order as units in the stage's. */
function unitsIn(
  scene: AmmScene,
  { turned }: Ground,
  [first, second]: readonly [Decimal, Decimal],
): readonly [bigint, bigint] {
  const [one, other] = turned ? [second, first] : [first, second];
  return [unitsOf(one, scene.one), unitsOf(other, scene.other)];
}

function sum(one: readonly [bigint, bigint], other: readonly [bigint, bigint]): readonly [bigint, bigint] {
  return [one[0] + other[0], one[1] + other[1]];
}

/** Going in is rounded up and coming out down: a unit of each may stay in the pool each time. */
function near(moved: readonly bigint[], told: readonly bigint[], most = 1n): void {
  moved.forEach((units, at) => {
    const other = told[at] ?? 0n;
    const apart = units > other ? units - other : other - units;
    assert.ok(units > 0n && apart <= most, `${units} moved, ${other} told`);
  });
}
