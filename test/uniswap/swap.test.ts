/** What is Uniswap's own on its contracts: fees, and several versions at once. The rest is in contract.test.ts. */
import * as assert from "uvu/assert";
import type { Hex } from "../../src/core/endpoint.ts";
import { InvalidOrder, ValidationError } from "../../src/core/errors.ts";
import { amm } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { deployUniswap } from "../chain/uniswap.ts";
import { thrown } from "../chain/trading.ts";
import { install } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap swaps");
test.after(stopChains);

// Takes its time once: before a test's own time begins.
await install();

test("v2: what a pair takes and gives is what its own arithmetic says", async () => {
  const chain = await deployUniswap();
  await using venue = amm({ ...chain, chain: chain.data, rpc: chain.url, maxBlockAge: 1e9, versions: ["v2"] });
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: "10" });
  // Reserves of 1 000 and 2 000 000; 3 thousandths stay with the pair.
  const into = 10n * 10n ** 18n * 997n;
  const out = into * 2_000_000n * 10n ** 6n / (1_000n * 10n ** 18n * 1_000n + into);
  assert.is(BigInt(quote.amountOut.mul("1e6").toFixed()), out);
  assert.is(quote.fee.toFixed(), "0.003");
  assert.is(quote.marketPrice.toFixed(), "2000");
  const exact = quote.amountOut.div(10).div(quote.marketPrice).div("0.997");
  assert.is(quote.impact.toFixed(30), exact.neg().plus(1).toFixed(30));
});

test("both versions: pools of every fee, and whichever gives more", async () => {
  const chain = await deployUniswap();
  const account = { privateKey: chain.keys[0] as Hex };
  const options = { ...chain, chain: chain.data, rpc: chain.url, maxBlockAge: 1e9, pollInterval: 20, account };
  await using venue = amm(options);
  const pools = await venue.fetchPools({ tokens: ["USD", "WETH"] });
  assert.equal(pools.map(({ kind, fee }) => `${kind} ${fee}`).sort(), ["v2 0.003", "v3 0.0005", "v3 0.003"]);
  await using v2 = amm({ ...options, versions: ["v2"] });
  await using v3 = amm({ ...options, versions: ["v3"] });
  const request = { sell: "WETH", to: "USD", amount: "40" } as const;
  const winner = async (): Promise<string | undefined> => {
    const [best, ...each] = await Promise.all([venue, v2, v3].map((one) => one.quote(request)));
    const most = each.map(({ amountOut }) => amountOut).reduce((one, other) => one.gt(other) ? one : other);
    assert.is(best?.amountOut.toFixed(), most.toFixed());
    return best?.route[0]?.kind;
  };
  assert.is(await winner(), "v3");
  // Cheaper in the pools of version 3 from now on.
  const large = await v3.quote({ ...request, amount: "400" });
  await (await v3.approve(large)).done;
  assert.is((await (await v3.swap(large)).done).transaction.status, "confirmed");
  assert.is(await winner(), "v2");
});

test("time that goes on between estimate and block: pairs write more then, and the swap has the gas for it", async () => {
  const chain = await deployUniswap();
  const [owner] = chain.accounts;
  const [weth, usd, other] = [chain.weth, chain.usd, chain.other].map(({ address }) => address);
  const account = { privateKey: chain.keys[0] as Hex };
  const options = { ...chain, chain: chain.data, rpc: chain.url, maxBlockAge: 1e9, pollInterval: 20, account };
  await using venue = amm({ ...options, versions: ["v2"] });
  // From now on time stands still: both pairs were used in this very second.
  await chain.rpc("anvil_setBlockTimestampInterval", [0]);
  const path = [other, weth, usd];
  await chain.v2Router.write("swapExactTokensForTokens", [10n ** 15n, 0n, path, owner, 10_000_000_000n]);
  const quote = await venue.quote({ sell: chain.other.address, to: "USD", amount: 1 });
  assert.is(quote.route.length, 2);
  await (await venue.approve(quote)).done;
  await chain.rpc("evm_setAutomine", [false]);
  const swap = await venue.swap(quote);
  const { timestamp } = await chain.rpc("eth_getBlockByNumber", ["latest", false]) as { readonly timestamp: Hex };
  await chain.rpc("evm_setNextBlockTimestamp", [Number(timestamp) + 10]);
  await chain.rpc("evm_mine");
  const { transaction } = await swap.done;
  assert.is(transaction.status, "confirmed", transaction.reason);
  assert.ok((transaction.gasUsed ?? 0n) <= quote.gas.units);
});

test("a version that a chain has not, tokens that no pool trades for each other, and a route that keeps to one version", async () => {
  const refused = await thrown(() => amm({ chain: "celo", rpc: "http://127.0.0.1:9", versions: ["v2"] }));
  assert.instance(refused, ValidationError);
  assert.match(refused.message, "v2 is not on celo");
  const chain = await deployUniswap();
  await using venue = amm({ ...chain, chain: chain.data, rpc: chain.url, maxBlockAge: 1e9 });
  const request = { sell: chain.taxed.address, to: chain.usd.address, amount: 1 } as const;
  // Each is in pools with others.
  const apart = await thrown(() =>
    venue.quote({ sell: chain.taxed.address, to: chain.other.address, amount: 1, hops: 1 })
  );
  assert.instance(apart, InvalidOrder);
  assert.match(apart.message, "no pool");
  const route = (await venue.quote(request)).route.map(({ kind }) => kind);
  assert.equal(route, ["v2", "v2"]);
});

test.run();
