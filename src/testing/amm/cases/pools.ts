/** A01 to A09: tokens, pools and what the account holds. */
import assert from "node:assert/strict";
import { Decimal } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import type { Pool } from "../../../model/amm.ts";
import type { AmmCase } from "../case.ts";
import { type AmmScene, unitsOf } from "../scene.ts";
import type { StageToken } from "../stage.ts";

/** Cases of tokens and pools. */
export const poolCases: readonly AmmCase[] = [
  {
    id: "A01",
    title: "tokens have the digits that their contracts say; a symbol that is not listed means nothing",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      const { one, other } = scene;
      const tokens = await venue.fetchTokens({ addresses: [] });
      for (const token of [one, other]) {
        const found = tokens.find(({ symbol }) => symbol === token.ref);
        assert.equal(found?.decimals, token.decimals, `${token.ref} is listed`);
        assert.equal(found?.chain, venue.chain);
        const again = await venue.fetchTokens({ addresses: [found?.address as string] });
        assert.equal(again.at(-1)?.address.toLowerCase(), found?.address.toLowerCase());
      }
      await scene.thrown(ValidationError, () => venue.fetchPools({ tokens: [one.ref, "NOT-LISTED"] }));
    },
  },
  {
    id: "A02",
    title: "every pool of two tokens, all as they were in one block, in either order",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      const { one, other } = scene;
      const pools = await venue.fetchPools({ tokens: [one.ref, other.ref] });
      assert.ok(pools.length > 0, "there is a pool");
      assert.equal(new Set(pools.map(({ block }) => block)).size, 1, "one block");
      assert.equal(new Set(pools.map(({ id }) => id.toLowerCase())).size, pools.length, "each once");
      const turned = await venue.fetchPools({ tokens: [other.ref, one.ref] });
      assert.deepEqual(turned.map(({ id }) => id).sort(), pools.map(({ id }) => id).sort());
      for (const pool of pools) {
        assert.equal(pool.venue, venue.venue);
        assert.ok(pool.price.gt(0) && pool.fee.gte(0) && pool.fee.lt(1));
        const symbols = pool.tokens.map(({ symbol }) => symbol);
        assert.ok(symbols.includes(one.ref) && symbols.includes(other.ref), `${symbols} has both`);
        const alone = await venue.fetchPool(pool.id);
        assert.equal(alone.price.toFixed(), pool.price.toFixed());
        assert.equal(alone.fee.toFixed(), pool.fee.toFixed());
      }
    },
  },
  {
    id: "A03",
    title: "a pool anew when somebody trades there, and no more after the feed is closed",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      const pools = await venue.fetchPools({ tokens: [scene.one.ref, scene.other.ref] });
      const feeds = await Promise.all(pools.map(({ id }) => venue.watchPool(id)));
      const first = Promise.race(feeds.map(async (feed) => (await feed[Symbol.asyncIterator]().next()).value as Pool));
      await scene.stage.crowd(scene.one);
      const changed = await first;
      const before = pools.find(({ id }) => id === changed.id);
      assert.ok(
        before && priceOf(changed, scene).lt(priceOf(before, scene)),
        "what is sold is cheaper",
      );
      for (const feed of feeds) feed.close();
    },
  },
  {
    id: "A04",
    title: "a pool that nobody has named is not known",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect({ anonymous: true });
      await scene.thrown(ValidationError, () => venue.fetchPool("0x00000000000000000000000000000000000000aa"));
    },
  },
  {
    id: "A05",
    title: "balances: the coin and the tokens, to the last digit",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const [coin, ...tokens] = await venue.fetchBalances({ tokens: [scene.one.ref, scene.other.ref] });
      assert.equal(coin && unitsOf(coin.amount, coin.token), await scene.stage.coins());
      assert.deepEqual(tokens.map(({ amount, token }) => unitsOf(amount, token)), await scene.held());
      assert.deepEqual(tokens.map(({ token }) => token.symbol), [scene.one.ref, scene.other.ref]);
    },
  },
  {
    id: "A06",
    title: "an allowance is what was approved, in the place of what was before; nothing where nothing was",
    needs: [],
    body: async (scene) => {
      const venue = await scene.connect();
      const { spender } = await scene.quote(venue);
      const allowed = async (): Promise<string> =>
        (await venue.allowance({ token: scene.one.ref, spender })).amount.toFixed();
      assert.equal(await allowed(), "0");
      for (const amount of [scene.one.amount, "0.5", "2", "0"]) {
        const approval = await venue.approve({ token: scene.one.ref, spender, amount });
        assert.equal((await approval.done).status, "confirmed");
        assert.equal(await allowed(), new Decimal(amount).toFixed());
      }
    },
  },
];

/** Of the first token in the second, wherever the pool has them. */
function priceOf({ tokens, price, furtherPrices = [] }: Pool, { one, other }: AmmScene): Decimal {
  const worth = [new Decimal(1), price, ...furtherPrices];
  const of = ({ ref }: StageToken): Decimal => worth[tokens.findIndex(({ symbol }) => symbol === ref)] as Decimal;
  return of(other).div(of(one));
}
