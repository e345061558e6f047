/** A30 to A49: what must not happen, and what is refused before anything is sent. */
import assert from "node:assert/strict";
import { systemClock } from "../../../core/clock.ts";
import { InsufficientFunds, InvalidOrder, OrderRejected, ValidationError } from "../../../core/errors.ts";
import { Decimal } from "../../../core/decimal.ts";
import type { QuoteRequest } from "../../../model/amm.ts";
import type { AmmCase } from "../case.ts";

const slippage = "0.001";

/** Cases of swaps that are not made. */
export const guardCases: readonly AmmCase[] = [
  {
    id: "A30",
    title: "a price that has moved beyond the slippage: refused before it costs anything",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const quote = await scene.quote(venue, { slippage });
      await scene.approve(venue, quote);
      await scene.stage.crowd(scene.one);
      const error = await scene.still(() => scene.thrown(OrderRejected, () => venue.swap(quote)));
      assert.equal(error.code, "revert");
      // The quote is as good as before: at its price it still stands.
      await scene.stage.crowd(scene.other);
      await scene.stage.crowd(scene.other);
      assert.equal((await (await venue.swap(quote)).done).transaction.status, "confirmed");
    },
  },
  guarded("A31", "sell"),
  guarded("A32", "buy"),
  {
    id: "A33",
    title: "a quote that is over is refused, and sends nothing",
    needs: [],
    body: async (scene) => {
      let ahead = 0;
      const clock = { ...systemClock, now: () => systemClock.now() + ahead };
      const venue = await scene.connect({ clock });
      const { one, other } = scene;
      const quote = await venue.quote({ sell: one.ref, to: other.ref, amount: one.amount, expiry: 30_000 });
      await scene.approve(venue, quote);
      ahead = 30_001;
      const error = await scene.still(() => scene.thrown(ValidationError, () => venue.swap(quote)));
      assert.match(error.message, /quote: is over/);
    },
  },
  {
    id: "A34",
    title: "a swap that comes to the chain after its time is undone: only the fee is spent",
    needs: ["hold", "mine"],
    body: async (scene) => {
      const venue = await scene.connect();
      const stage = scene.with<"hold" | "mine">();
      const quote = await scene.quote(venue);
      await scene.approve(venue, quote);
      const moved = await scene.moved(async () => {
        await stage.hold();
        const swap = await venue.swap(quote);
        await stage.mine(Math.floor(quote.expires / 1_000) + 5);
        const end = await swap.done;
        assert.equal(end.transaction.status, "reverted");
        assert.ok(end.transaction.reason, "it says why");
        assert.deepEqual([end.amountIn?.toFixed(), end.amountOut?.toFixed()], ["0", "0"]);
      });
      assert.deepEqual(moved, [0n, 0n]);
    },
  },
  {
    id: "A35",
    title: "too little allowance: nothing is sent, and the quote is as good as before",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const quote = await scene.quote(venue);
      const error = await scene.still(() => scene.thrown(InsufficientFunds, () => venue.swap(quote)));
      assert.equal(error.code, "allowance");
      await scene.approve(venue, quote);
      assert.equal((await (await venue.swap(quote)).done).transaction.status, "confirmed");
      assert.equal((await venue.allowance(quote)).amount.toFixed(), "0", "nothing is left of it");
    },
  },
  {
    id: "A36",
    title: "too little balance: nothing is sent",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const [all] = await scene.held();
      const amount = new Decimal((all + 1n).toString()).div(`1e${scene.one.decimals}`).toFixed();
      const quote = await scene.quote(venue, { amount });
      const error = await scene.still(() => scene.thrown(InsufficientFunds, () => venue.swap(quote)));
      assert.equal(error.code, "balance");
    },
  },
  {
    id: "A37",
    title: "without an account everything is told and nothing is sent",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      assert.equal(venue.address, undefined);
      const quote = await scene.quote(venue);
      for (const run of [() => venue.swap(quote), () => venue.approve(quote), () => venue.fetchBalances()]) {
        const error = await scene.thrown(ValidationError, run);
        assert.match(error.message, /account/);
      }
    },
  },
  {
    id: "A38",
    title: "what cannot be is refused with its reason",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const { one, other } = scene;
      const sell = { sell: one.ref, to: other.ref };
      const finer = `0.${"0".repeat(one.decimals)}1`;
      const cases: readonly (readonly [Readonly<Record<string, unknown>>, RegExp])[] = [
        [{ ...sell, amount: finer }, /digits/],
        [{ ...sell, amount: 0 }, /above 0/],
        [{ ...sell, amount: -1 }, /negative/],
        [{ ...sell, amount: "much" }, /decimal number/],
        [{ ...sell, amount: 1, slippage: 1 }, /slippage/],
        [{ ...sell, amount: 1, slippage: -0.1 }, /slippage/],
        [{ ...sell, amount: 1, expiry: 10 }, /expiry/],
        [{ ...sell, amount: 1, hops: 3 }, /hops/],
        [{ sell: one.ref, to: one.ref, amount: 1 }, /same token/],
        [{ sell: "NOT-LISTED", to: other.ref, amount: 1 }, /must be an address|one of/],
        [{ sell: one.ref, buy: other.ref, amount: 1 }, /sell and to/],
      ];
      for (const [request, reason] of cases) {
        const run = () => venue.quote(request as unknown as QuoteRequest);
        const error = await scene.still(() => scene.thrown(ValidationError, run));
        assert.match(error.message, reason, JSON.stringify(request));
      }
    },
  },
  {
    id: "A39",
    title: "more than the pools have cannot be bought",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      const { one, other } = scene;
      const error = await scene.thrown(
        InvalidOrder,
        () => venue.quote({ buy: other.ref, with: one.ref, amount: "100000000000000" }),
      );
      assert.equal(error.code, "no-route");
    },
  },
];

function guarded(id: string, side: "sell" | "buy"): AmmCase {
  return {
    id,
    title: `a price that moves between sending and block, ${
      side === "sell" ? "selling" : "buying"
    } exactly: the chain undoes it, only the fee is spent`,
    needs: ["ahead", "hold", "mine"],
    body: async (scene) => {
      const venue = await scene.connect();
      const stage = scene.with<"ahead" | "hold" | "mine">();
      const { one, other } = scene;
      const request: QuoteRequest = side === "sell"
        ? { sell: one.ref, to: other.ref, amount: one.amount, slippage }
        : { buy: other.ref, with: one.ref, amount: other.amount, slippage };
      const quote = await venue.quote(request);
      // More than it may take: what bounds it is the swap itself.
      const approval = await venue.approve({
        token: quote.sell,
        spender: quote.spender,
        amount: quote.maximumIn.mul(10).toDecimalPlaces(quote.sell.decimals),
      });
      assert.equal((await approval.done).status, "confirmed");
      const coins = await stage.coins();
      const moved = await scene.moved(async () => {
        await stage.hold();
        const swap = await venue.swap(quote);
        await stage.ahead(one);
        await stage.mine();
        const end = await swap.done;
        assert.equal(end.transaction.status, "reverted");
        assert.ok(end.transaction.reason, "it says why");
        assert.deepEqual([end.amountIn?.toFixed(), end.amountOut?.toFixed()], ["0", "0"]);
        const fee = BigInt((end.transaction.fee ?? new Decimal(0)).mul("1e18").toFixed());
        assert.equal(coins - await stage.coins(), fee, "the fee, and nothing else");
      });
      assert.deepEqual(moved, [0n, 0n]);
    },
  };
}
