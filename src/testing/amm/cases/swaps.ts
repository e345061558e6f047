/** A10 to A29: what is quoted is what is moved. */
import assert from "node:assert/strict";
import { Decimal } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import type { Quote, Swap } from "../../../model/amm.ts";
import type { AmmCase } from "../case.ts";
import { type AmmScene, unitsOf } from "../scene.ts";
import type { AmmVenue, StageToken } from "../stage.ts";

/** Cases of swaps that are made. */
export const swapCases: readonly AmmCase[] = [
  exact("A10", "sell", 0),
  exact("A11", "sell", 1),
  exact("A12", "buy", 0),
  exact("A13", "buy", 1),
  {
    id: "A14",
    title: "what bounds a quote is the slippage, rounded for the trader; price, market price, impact and fee agree",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      const { one, other } = scene;
      const selling = await venue.quote({ sell: one.ref, to: other.ref, amount: one.amount, slippage: "0.0123" });
      assert.equal(selling.maximumIn.toFixed(), one.amount);
      const least = selling.amountOut.mul("0.9877").toDecimalPlaces(other.decimals, Decimal.ROUND_UP);
      assert.equal(selling.minimumOut.toFixed(), least.toFixed());
      const buying = await venue.quote({ buy: one.ref, with: other.ref, amount: one.amount, slippage: "0.0123" });
      assert.equal(buying.minimumOut.toFixed(), one.amount);
      const most = buying.amountIn.mul("1.0123").toDecimalPlaces(other.decimals, Decimal.ROUND_DOWN);
      assert.equal(buying.maximumIn.toFixed(), most.toFixed());
      for (const quote of [selling, buying]) {
        assert.ok(Object.isFrozen(quote));
        assert.equal(quote.slippage.toFixed(), "0.0123");
        assert.equal(quote.price.toFixed(), quote.amountOut.div(quote.amountIn).toFixed());
        const all = quote.marketPrice.mul(new Decimal(1).minus(quote.fee)).mul(new Decimal(1).minus(quote.impact));
        assert.ok(all.div(quote.price).minus(1).abs().lt("1e-30"), "market price, fee and impact make the price");
        assert.ok(quote.impact.gt(0) && quote.impact.lt("0.01"), `impact ${quote.impact}`);
        assert.ok(quote.expires > quote.time, "it lasts");
      }
    },
  },
  {
    id: "A15",
    title: "a larger amount gets a worse price, and nothing is better than the market's",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      const small = await scene.quote(venue);
      const amount = new Decimal(scene.one.amount).mul(20).toFixed();
      const large = await scene.quote(venue, { amount });
      assert.ok(large.price.lt(small.price) && large.impact.gt(small.impact));
      assert.ok(small.price.lt(small.marketPrice));
    },
  },
  {
    id: "A16",
    title: "of all routes the best: over another token where that gives more, straight where hops are not wanted",
    needs: ["distant"],
    body: async (scene) => {
      const venue = await scene.connect();
      const { distant } = scene.with<"distant">();
      const [, other] = scene.stage.tokens;
      const request = { sell: distant.ref, to: other.ref, amount: distant.amount } as const;
      const best = await venue.quote(request);
      assert.equal(best.route.length, 2);
      const straight = await venue.quote({ ...request, hops: 1 });
      assert.equal(straight.route.length, 1);
      assert.ok(best.amountOut.gt(straight.amountOut), "two pools give more than one");
      await held(scene, venue, best, distant, other);
      const back = await venue.quote({ buy: distant.ref, with: other.ref, amount: distant.amount });
      assert.equal(back.route.length, 2);
      await held(scene, venue, back, other, distant);
    },
  },
  {
    id: "A17",
    title: "a token that keeps a part of what is sent: held against what arrives, and told as it arrived",
    needs: ["taxed"],
    body: async (scene) => {
      const venue = await scene.connect();
      const { one } = scene;
      const { taxed } = scene.with<"taxed">();
      const request = { sell: one.ref, to: taxed.ref, amount: one.amount } as const;
      const tight = await venue.quote(request);
      await scene.approve(venue, tight);
      await scene.still(() => scene.thrown(Error, () => venue.swap(tight)));
      const wide = await venue.quote({ ...request, slippage: "0.02" });
      const before = await scene.stage.balance(taxed);
      const swap = await (await venue.swap(wide)).done;
      assert.equal(swap.transaction.status, "confirmed");
      const arrived = await scene.stage.balance(taxed) - before;
      assert.equal(swap.amountOut && unitsOf(swap.amountOut, taxed), arrived);
      assert.ok(swap.amountOut?.lt(wide.amountOut) && swap.amountOut.gte(wide.minimumOut));
    },
  },
  {
    id: "A18",
    title: "two swaps at once share the nonces, and both are made",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const quotes = await Promise.all([
        scene.quote(venue, { slippage: "0.02" }),
        scene.quote(venue, { amount: "0.5", slippage: "0.02" }),
      ]);
      const amount = quotes[0].amountIn.plus(quotes[1].amountIn);
      await (await venue.approve({ token: scene.one.ref, spender: quotes[0].spender, amount })).done;
      const ends: Swap[] = [];
      const moved = await scene.moved(async () => {
        const swaps = await Promise.all(quotes.map((quote) => venue.swap(quote)));
        ends.push(...await Promise.all(swaps.map(({ done }) => done)));
      });
      assert.deepEqual(ends.map(({ transaction }) => transaction.status), ["confirmed", "confirmed"]);
      assert.equal(new Set(ends.map(({ transaction }) => transaction.nonce)).size, 2);
      assert.equal(-moved[0], unitsOf(amount, scene.one));
    },
  },
  {
    id: "A19",
    title: "one quote is one swap, however often it is asked for; a copy of it is none",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const quote = await scene.quote(venue);
      const amount = quote.amountIn.mul(10);
      await (await venue.approve({ token: scene.one.ref, spender: quote.spender, amount })).done;
      const moved = await scene.moved(async () => {
        const all = await Promise.allSettled([venue.swap(quote), venue.swap(quote), venue.swap(quote)]);
        const made = all.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
        assert.equal(made.length, 1);
        await made[0]?.done;
        await scene.thrown(ValidationError, () => venue.swap(quote));
        await scene.thrown(ValidationError, () => venue.swap({ ...quote }));
      });
      assert.equal(-moved[0], unitsOf(quote.amountIn, scene.one));
    },
  },
  {
    id: "A20",
    title: "a swap is tracked by its id, and tells each of its states until it is final",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const quote = await scene.quote(venue);
      await scene.approve(venue, quote);
      const swap = await venue.swap(quote);
      const states: string[] = [];
      swap.updates().on(({ transaction }) => states.push(transaction.status));
      const end = await swap.done;
      assert.equal(venue.tracked(swap.id)?.state.transaction.status, "confirmed");
      assert.equal(venue.transaction(swap.id)?.state.hash, end.transaction.hash);
      assert.equal(swap.state.amountOut?.toFixed(), quote.amountOut.toFixed());
      assert.ok(
        end.transaction.fee?.gt(0) && end.transaction.fee.lte(quote.gas.cost),
        "the fee is within what was told",
      );
      assert.ok(states.length === 0 || states.at(-1) === "confirmed");
    },
  },
];

function exact(id: string, side: "sell" | "buy", at: 0 | 1): AmmCase {
  return {
    id,
    title: `${side} exactly so much of the ${at === 0 ? "first" : "second"} token: quoted is moved, to the last unit`,
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const token = scene.stage.tokens[at];
      const against = scene.stage.tokens[at === 0 ? 1 : 0];
      const quote = await venue.quote(
        side === "sell"
          ? { sell: token.ref, to: against.ref, amount: token.amount }
          : { buy: token.ref, with: against.ref, amount: token.amount },
      );
      assert.equal(quote.side, side);
      assert.equal((side === "sell" ? quote.amountIn : quote.amountOut).toFixed(), token.amount);
      await held(scene, venue, quote, ...(side === "sell" ? [token, against] as const : [against, token] as const));
    },
  };
}

/** Swaps, and holds what the tokens say against what was quoted. */
async function held(
  scene: AmmScene,
  venue: AmmVenue,
  quote: Quote,
  sold: StageToken,
  bought: StageToken,
): Promise<void> {
  await scene.approve(venue, quote);
  assert.equal((await venue.allowance(quote)).amount.toFixed(), quote.maximumIn.toFixed(), "exactly what it may take");
  const before = [await scene.stage.balance(sold), await scene.stage.balance(bought)] as const;
  const swap = await (await venue.swap(quote)).done;
  assert.equal(swap.transaction.status, "confirmed");
  const after = [await scene.stage.balance(sold), await scene.stage.balance(bought)] as const;
  assert.equal(before[0] - after[0], unitsOf(quote.amountIn, sold), "what left");
  assert.equal(after[1] - before[1], unitsOf(quote.amountOut, bought), "what arrived");
  assert.equal(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
  assert.equal(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
  assert.ok((swap.transaction.gasUsed ?? 0n) <= quote.gas.units, "the gas that was foretold is enough");
}
