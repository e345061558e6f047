/** Balancer's own contracts of version 3 on a local chain: what is quoted is what is moved, and nothing else ever is. */
import * as assert from "uvu/assert";
import { Decimal } from "../../src/core/decimal.ts";
import { type InsufficientFunds, OrderRejected } from "../../src/core/errors.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Amm } from "../../src/connector/amm/amm.ts";
import { type AmmStage, ammSuite } from "../../src/testing/mod.ts";
import { amm } from "../../src/venues/balancer/mod.ts";
import { deployBalancer3, type Deployed, prepareBalancer3 } from "../chain/balancer3.ts";
import { stageOn } from "../chain/grounds.ts";
import { type Contract, stopChains } from "../chain/local.ts";
import { ahead, approved, thrown, units } from "../chain/trading.ts";
import { suite } from "../support/suite.ts";

await prepareBalancer3();

const test = suite("balancer v3");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

const unit = 10n ** 18n;
const far = 10_000_000_000n;

/** A chain whose second account has 250 WETH and a hundred thousand of the others. */
async function stage(): Promise<{ readonly chain: Deployed; readonly venue: Amm }> {
  const chain = await deployBalancer3();
  await chain.weth.write("transfer", [chain.accounts[1], 250n * unit]);
  for (const [token, digits] of [[chain.usd, 6], [chain.dai, 18], [chain.yielding, 8]] as const) {
    await token.write("transfer", [chain.accounts[1], 200_000n * 10n ** BigInt(digits)]);
  }
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    pools: [chain.weighted, chain.stable],
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
  });
  opened.push(venue);
  return { chain, venue };
}

type Name = "weth" | "usd" | "dai" | "yielding";
const digits: Readonly<Record<Name, number>> = { weth: 18, usd: 6, dai: 18, yielding: 8 };

async function held(chain: Deployed, token: Contract): Promise<bigint> {
  return await token.read<bigint>("balanceOf", [chain.accounts[1]]);
}

const ways: readonly (readonly [Name, Name, ("weighted" | "stable")[]])[] = [
  ["weth", "usd", ["weighted"]],
  ["usd", "weth", ["weighted"]],
  ["dai", "yielding", ["stable"]],
  ["yielding", "usd", ["stable"]],
  ["weth", "yielding", ["weighted", "stable"]],
  ["yielding", "weth", ["stable", "weighted"]],
];

for (const side of ["sell", "buy"] as const) {
  for (const [from, to, kinds] of ways) {
    test(`${side}, ${from} to ${to}, ${kinds.join(" and ")}: quoted is received to the last unit`, async () => {
      const { chain, venue } = await stage();
      const amount = (side === "sell" ? from : to) === "weth" ? "1.234567890123456789" : "1234.567891";
      const [sell, buy] = [chain[from].address, chain[to].address];
      const hops = kinds.length as 1 | 2;
      const quote = await venue.quote(
        side === "sell" ? { sell, to: buy, amount, hops } : { buy, with: sell, amount, hops },
      );
      assert.equal(quote.route.map(({ kind }) => kind), kinds);
      assert.ok(quote.impact.gt(0) && quote.impact.lt("0.005"), `impact ${quote.impact}`);
      assert.is(quote.spender.toLowerCase(), chain.contracts.v3BatchRouter);
      await approved(venue, quote);
      const before = [await held(chain, chain[from]), await held(chain, chain[to])] as const;
      const swap = await (await venue.swap(quote)).done;
      assert.is(swap.transaction.status, "confirmed");
      assert.is(before[0] - await held(chain, chain[from]), units(quote.amountIn, digits[from]));
      assert.is(await held(chain, chain[to]) - before[1], units(quote.amountOut, digits[to]));
      assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
      assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
      const used = swap.transaction.gasUsed ?? 0n;
      assert.ok(used <= quote.gas.units && used * 5n >= quote.gas.units * 2n, `${used} of ${quote.gas.units}`);
    });
  }
}

test("a query leaves its swap behind: none is seen by another, nor by what is read of the pools", async () => {
  const { chain, venue } = await stage();
  // Two routes from WETH to USD are asked for at once, and then the pools are read.
  const [both, one] = await Promise.all([
    venue.quote({ sell: "WETH", to: "USD", amount: 200 }),
    venue.quote({ sell: "WETH", to: "USD", amount: 200, hops: 1 }),
  ]);
  assert.ok(both.amountOut.gte(one.amountOut));
  assert.is(one.marketPrice.toFixed(), "2000");
  const nobody = chain.accounts[5];
  const asked = [chain.weighted, chain.weth.address, chain.usd.address, 200n * unit, nobody, "0x"];
  assert.is(units(one.amountOut, 6), await chain.router.read<bigint>("querySwapSingleTokenExactIn", asked));
});

test("pools: fees, reserves and every price, of what is worth about the same too", async () => {
  const { chain, venue } = await stage();
  const weighted = await venue.fetchPool(chain.weighted);
  const order = weighted.tokens.map(({ symbol }) => symbol);
  const reserves: Readonly<Record<string, string>> = { WETH: "1000", USD: "1200000", DAI: "800000" };
  const worth: Readonly<Record<string, number>> = { WETH: 2_000, USD: 1, DAI: 1 };
  assert.equal(weighted.reserves?.map(String), order.map((symbol) => reserves[symbol]));
  assert.equal(
    [weighted.price, ...weighted.furtherPrices ?? []].map(String),
    order.slice(1).map((symbol) => String((worth[order[0] ?? ""] ?? 0) / (worth[symbol] ?? 0))),
  );
  const stable = await venue.fetchPool(chain.stable);
  assert.equal([weighted.fee.toFixed(), stable.fee.toFixed()], ["0.0025", "0.0001"]);
  for (const [from, to] of [["usd", "dai"], ["dai", "yielding"], ["yielding", "usd"]] as const) {
    const quote = await venue.quote({ sell: chain[from].address, to: chain[to].address, amount: 10 });
    const before = quote.price.div(new Decimal(1).minus(quote.fee));
    assert.ok(before.div(quote.marketPrice).minus(1).abs().lt("0.00002"), `${before} ${quote.marketPrice}`);
  }
});

for (const hops of [1, 2] as const) {
  test(`${hops} pools: what bounds a swap is held by the chain, and so is its time`, async () => {
    const { chain, venue } = await stage();
    const bought = hops === 1 ? chain.usd : chain.yielding;
    const request = { sell: "WETH", to: bought.address, amount: 1, slippage: "0.001", hops } as const;
    const moved = await venue.quote(request);
    await approved(venue, moved);
    const before = [await held(chain, chain.weth), await held(chain, bought)];
    await chain.rpc("evm_setAutomine", [false]);
    const first = await venue.swap(moved);
    for (const token of [chain.usd, chain.dai]) {
      const args = [chain.weighted, chain.weth.address, token.address, 100n * unit, 0n, far, false, "0x"];
      const data = chain.router.encode("swapSingleTokenExactIn", args);
      await ahead(chain, chain.accounts[0] as Hex, chain.router.address, data);
    }
    await chain.mine();
    const end = await first.done;
    assert.is(end.transaction.status, "reverted");
    assert.match(end.transaction.reason ?? "", "SwapLimit");
    await chain.rpc("evm_setAutomine", [true]);
    const late = await venue.quote(request);
    await approved(venue, late);
    await chain.rpc("evm_setAutomine", [false]);
    const second = await venue.swap(late);
    await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(late.expires / 1_000) + 5]);
    await chain.mine();
    const over = await second.done;
    assert.is(over.transaction.status, "reverted");
    assert.match(over.transaction.reason ?? "", "SwapDeadline");
    assert.equal([await held(chain, chain.weth), await held(chain, bought)], before);
  });
}

test("buying: a price that has moved beyond the slippage is refused before it costs anything", async () => {
  const { chain, venue } = await stage();
  const quote = await venue.quote({ buy: "USD", with: "WETH", amount: 2_000, slippage: "0.001", hops: 1 });
  await approved(venue, quote);
  const { spender } = quote;
  await (await venue.approve({ token: "WETH", spender, amount: 10 })).done;
  const args = [chain.weighted, chain.weth.address, chain.usd.address, 100n * unit, 0n, far, false, "0x"];
  await chain.router.write("swapSingleTokenExactIn", args);
  const error = await thrown(() => venue.swap(quote));
  assert.instance(error, OrderRejected);
  assert.match(error.message, "SwapLimit");
});

test("the leave has two steps: without either nothing is sent", async () => {
  const { venue } = await stage();
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1 });
  assert.is((await thrown(() => venue.swap(quote)) as InsufficientFunds).code, "allowance");
  await approved(venue, quote);
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  assert.is((await venue.allowance(quote)).amount.toFixed(), "0");
});

async function ground(): Promise<AmmStage> {
  const { chain } = await stage();
  return stageOn({
    chain,
    tokens: [
      { ref: "WETH", decimals: 18, amount: "1.234567890123456789" },
      { ref: "USD", decimals: 6, amount: "1234.567891" },
    ],
    contracts: { WETH: chain.weth, USD: chain.usd },
    open: (options) => amm({ ...options, contracts: chain.contracts, pools: [chain.weighted, chain.stable] }),
    selling: ({ ref }) => {
      const [sold, bought, amount] = ref === "WETH"
        ? [chain.weth, chain.usd, 100n * unit]
        : [chain.usd, chain.weth, 200_000n * 10n ** 6n];
      const args = [chain.weighted, sold.address, bought.address, amount, 0n, far, false, "0x"];
      return { at: chain.router, name: "swapSingleTokenExactIn", args };
    },
  });
}

ammSuite(test, {
  label: "v3",
  stage: ground,
  lacks: {
    distant: "its pools give all that they can straight",
    taxed: "the vault is not for it",
    positions: "shares of pools are not traded",
  },
});

test.run();
