/** Swaps on a chain that takes blocks back, and beside others that spend the same: one effect for each, told as it is. */
import { setTimeout } from "node:timers/promises";
import * as assert from "uvu/assert";
import type { Amm } from "../../src/connector/amm/amm.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { VenueUnavailable } from "../../src/core/errors.ts";
import type { Swap } from "../../src/model/amm.ts";
import { amm, type UniswapOptions } from "../../src/venues/uniswap/mod.ts";
import { startChain, stopChains } from "../chain/local.ts";
import { approved, thrown, units } from "../chain/trading.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap faults");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

function open(chain: Deployed, options: Partial<UniswapOptions> = {}): Amm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    versions: ["v2"],
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** A chain whose second account has ten WETH. */
async function stage(): Promise<Deployed> {
  const chain = await deployUniswap();
  await chain.weth.write("transfer", [chain.accounts[1], 10n ** 19n]);
  return chain;
}

async function held(chain: Deployed): Promise<readonly [weth: bigint, usd: bigint]> {
  const account = chain.accounts[1];
  return [await chain.weth.read("balanceOf", [account]), await chain.usd.read("balanceOf", [account])];
}

/** Waits for what becomes true; the test's own limit ends it where that does not happen. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(10);
}

for (const depth of [1, 2, 3, 4, 5, 6]) {
  test(`a reorganisation ${depth} deep takes a swap back: its amounts are gone, and come again, at the price of then`, async () => {
    const chain = await stage();
    const venue = open(chain, { confirmations: 8, pollInterval: 150 });
    const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1, slippage: "0.5", expiry: 3_600_000 });
    // Deep enough not to be taken back itself.
    const approval = await venue.approve(quote);
    await chain.mine(8);
    await approval.done;
    const before = await held(chain);
    const snapshot = await chain.rpc("evm_snapshot");
    const swap = await venue.swap(quote);
    const taken: Swap[] = [];
    swap.updates().on((state) => void (state.transaction.block === undefined && taken.push(state)));
    if (depth > 1) await chain.mine(depth - 1);
    await until(() => swap.state.transaction.confirmations === depth);
    assert.is(swap.state.amountOut?.toFixed(), quote.amountOut.toFixed());
    await chain.rpc("evm_revert", [snapshot]);
    // In the other branch somebody else has sold before, where it is not offered again in that moment.
    const { v2Router, weth, usd, accounts } = chain;
    await v2Router.write("swapExactTokensForTokens", [
      100n * 10n ** 18n,
      0n,
      [weth.address, usd.address],
      accounts[0],
      10_000_000_000n,
    ]);
    await chain.mine(depth);
    await until(() => swap.state.transaction.block === undefined || swap.state.transaction.confirmations < depth);
    await until(async () => {
      await chain.mine();
      return swap.state.transaction.status === "confirmed";
    });
    const { transaction, amountIn, amountOut } = await swap.done;
    assert.is(transaction.hashes.length, 1);
    assert.ok(taken.length > 0 && taken.every((state) => !state.amountIn && !state.amountOut), "it was in no block");
    const after = await held(chain);
    assert.is(before[0] - after[0], units(quote.amountIn, 18));
    assert.is(amountIn?.toFixed(), "1");
    assert.is(after[1] - before[1], units(amountOut ?? quote.amountOut, 6));
    assert.ok(amountOut?.lte(quote.amountOut) && amountOut.gte(quote.minimumOut));
  });
}

test("one allowance and two swaps that need all of it: one is made, the other undone, and both are told so", async () => {
  const chain = await stage();
  const venue = open(chain);
  const [one, other] = await Promise.all(
    [1, 2].map(() => venue.quote({ sell: "WETH", to: "USD", amount: 1, slippage: "0.01" })),
  );
  assert.ok(one && other);
  await approved(venue, one);
  const before = await held(chain);
  await chain.rpc("evm_setAutomine", [false]);
  const swaps = await Promise.all([venue.swap(one), venue.swap(other)]);
  await chain.mine();
  const ends = await Promise.all(swaps.map(({ done }) => done));
  assert.equal(ends.map(({ transaction }) => transaction.status).sort(), ["confirmed", "reverted"]);
  assert.equal(ends.map(({ amountIn }) => amountIn?.toFixed()).sort(), ["0", "1"]);
  assert.is(before[0] - (await held(chain))[0], 10n ** 18n);
  await chain.rpc("evm_setAutomine", [true]);
});

test("an allowance that is taken back before the block: undone, and nothing but the fee is spent", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1 });
  await approved(venue, quote);
  const before = await held(chain);
  await chain.rpc("evm_setAutomine", [false]);
  const back = await venue.approve({ token: "WETH", spender: quote.spender, amount: 0 });
  // Sent by the same account at once: its nonce is behind that of what takes the allowance back.
  const swap = await venue.swap(quote).catch((error: unknown) => error as Error);
  await chain.mine();
  assert.is((await back.done).status, "confirmed");
  if (!(swap instanceof Error)) {
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted");
    assert.is(end.amountIn?.toFixed(), "0");
  }
  assert.equal(await held(chain), before);
  await chain.rpc("evm_setAutomine", [true]);
});

test("a node whose blocks are old quotes nothing; beside one that is right it does no harm", async () => {
  const chain = await stage();
  const stale = await startChain({ id: chain.data.id, start: Math.floor(Date.now() / 1_000) - 7_200 });
  const request = { sell: "WETH", to: "USD", amount: 1 } as const;
  const alone = open(chain, { rpc: stale.url, maxBlockAge: 1_800_000 });
  const error = await thrown(() => alone.quote(request));
  assert.instance(error, VenueUnavailable);
  assert.is((error as VenueUnavailable).code, "stale");
  const both = open(chain, { rpc: [stale.url, chain.url], maxBlockAge: 1_800_000 });
  const right = open(chain);
  assert.is((await both.quote(request)).amountOut.toFixed(), (await right.quote(request)).amountOut.toFixed());
});

test.run();
