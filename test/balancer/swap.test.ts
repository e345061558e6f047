/** Balancer's own contracts on a local chain: what is quoted is what is moved, and nothing else ever is. */
import * as assert from "uvu/assert";
import { Decimal } from "../../src/core/decimal.ts";
import { InsufficientFunds, InvalidOrder, OrderRejected, ValidationError } from "../../src/core/errors.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Amm } from "../../src/connector/amm/amm.ts";
import type { Quote } from "../../src/model/amm.ts";
import { systemClock } from "../../src/core/clock.ts";
import { amm, type BalancerOptions } from "../../src/venues/balancer/mod.ts";
import { deployBalancer, type Deployed } from "../chain/balancer.ts";
import { type Contract, stopChains } from "../chain/local.ts";
import { ahead, approved, thrown, units } from "../chain/trading.ts";
import { install } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

// Takes its time once: before a test's own time begins.
await install();

const test = suite("balancer swaps");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

const unit = 10n ** 18n;

function open(chain: Deployed, options: Partial<BalancerOptions> = {}): Amm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: { v2Vault: chain.vault.address },
    pools: [chain.weighted.id, chain.stable.id],
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** A chain whose second account has a hundred thousand of everything. */
async function stage(): Promise<Deployed> {
  const chain = await deployBalancer();
  for (const [token, digits] of [[chain.weth, 18], [chain.usd, 6], [chain.dai, 18], [chain.yielding, 8]] as const) {
    await token.write("transfer", [chain.accounts[1], 100_000n * 10n ** BigInt(digits)]);
  }
  return chain;
}

/** What the account holds, by the token itself. */
async function held(chain: Deployed, token: Contract): Promise<bigint> {
  return await token.read<bigint>("balanceOf", [chain.accounts[1]]);
}

type Name = "weth" | "usd" | "dai" | "yielding";
const digits: Readonly<Record<Name, number>> = { weth: 18, usd: 6, dai: 18, yielding: 8 };

/** From, to, and the kinds of pools on the way. */
const ways: readonly (readonly [Name, Name, ("weighted" | "stable")[]])[] = [
  ["weth", "usd", ["weighted"]],
  ["usd", "weth", ["weighted"]],
  ["weth", "dai", ["weighted"]],
  ["dai", "yielding", ["stable"]],
  ["yielding", "usd", ["stable"]],
  ["weth", "yielding", ["weighted", "stable"]],
  ["yielding", "weth", ["stable", "weighted"]],
];

for (const side of ["sell", "buy"] as const) {
  for (const [from, to, kinds] of ways) {
    test(`${side}, ${from} to ${to}, ${kinds.join(" and ")}: quoted is received to the last unit`, async () => {
      const chain = await stage();
      const venue = open(chain);
      const exact = side === "sell" ? from : to;
      const amount = exact === "weth" ? "1.234567890123456789" : "1234.567891";
      const hops = kinds.length as 1 | 2;
      const [sell, buy] = [chain[from].address, chain[to].address];
      const quote = await venue.quote(
        side === "sell" ? { sell, to: buy, amount, hops } : { buy, with: sell, amount, hops },
      );
      assert.equal(quote.route.map(({ kind }) => kind), kinds);
      assert.is((side === "sell" ? quote.amountIn : quote.amountOut).toFixed(), amount);
      assert.ok(quote.minimumOut.lte(quote.amountOut) && quote.maximumIn.gte(quote.amountIn));
      assert.is(quote.minimumOut.eq(quote.amountOut), side === "buy");
      assert.ok(quote.impact.gt(0) && quote.impact.lt("0.005"), `impact ${quote.impact}`);
      assert.is(quote.spender.toLowerCase(), chain.vault.address);
      await approved(venue, quote);
      assert.is((await venue.allowance(quote)).amount.toFixed(), quote.maximumIn.toFixed());
      const tokens = [chain.weth, chain.usd, chain.dai, chain.yielding];
      const before = await Promise.all(tokens.map((token) => held(chain, token)));
      const swap = await (await venue.swap(quote)).done;
      assert.is(swap.transaction.status, "confirmed");
      const after = await Promise.all(tokens.map((token) => held(chain, token)));
      const moved = tokens.map((token, at) => [token, (after[at] ?? 0n) - (before[at] ?? 0n)] as const);
      const expected = new Map([
        [chain[from], -units(quote.amountIn, digits[from])],
        [chain[to], units(quote.amountOut, digits[to])],
      ]);
      for (const [token, amount] of moved) assert.is(amount, expected.get(token) ?? 0n);
      assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
      assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
      const used = swap.transaction.gasUsed ?? 0n;
      assert.ok(used <= quote.gas.units && used * 5n >= quote.gas.units * 2n, `${used} of ${quote.gas.units}`);
    });
  }
}

test("pools: their tokens, fees, reserves and every price, by id and by address", async () => {
  const chain = await stage();
  const venue = open(chain, {
    pools: [chain.weighted.contract.address, chain.stable.id.toUpperCase().replace("X", "x")],
  });
  await venue.connect();
  const weighted = await venue.fetchPool(chain.weighted.id);
  const order = weighted.tokens.map(({ symbol }) => symbol);
  assert.equal([...order].sort(), ["DAI", "USD", "WETH"]);
  const reserves: Readonly<Record<string, string>> = { WETH: "1000", USD: "1200000", DAI: "800000" };
  assert.equal(weighted.reserves?.map(String), order.map((symbol) => reserves[symbol]));
  assert.is(weighted.fee.toFixed(), "0.0025");
  // 1 000 WETH weigh as much as 1.2 million USD at 30 and 0.8 million DAI at 20, at 50: one is worth 2 000.
  const worth: Readonly<Record<string, number>> = { WETH: 2_000, USD: 1, DAI: 1 };
  const prices = [weighted.price, ...weighted.furtherPrices ?? []].map(String);
  assert.equal(prices, order.slice(1).map((symbol) => String((worth[order[0] ?? ""] ?? 0) / (worth[symbol] ?? 0))));
  const both = await venue.fetchPools({ tokens: ["USD", chain.dai.address] });
  assert.equal(both.map(({ kind }) => kind).sort(), ["stable", "weighted"]);
  assert.is(new Set(both.map(({ block }) => block)).size, 1);
  const stable = both.find(({ kind }) => kind === "stable") as (typeof both)[number];
  assert.is(stable.id, chain.stable.id);
  assert.equal(
    stable.tokens.map(({ symbol }) => symbol).sort(),
    ["DAI", "USD", "YUSD"],
    "its own shares are none of them",
  );
  assert.is(stable.fee.toFixed(), "0.0001");
  assert.equal((await venue.fetchPools({ tokens: ["WETH", chain.yielding.address] })).length, 0);
});

test("a pool anew when it has changed, and when its fee has", async () => {
  const chain = await stage();
  const venue = open(chain);
  const feed = await venue.watchPool(chain.weighted.id);
  const changes = feed[Symbol.asyncIterator]();
  const next = changes.next();
  await chain.weighted.contract.write("setSwapFeePercentage", [unit / 100n]);
  assert.is((await next).value?.fee.toFixed(), "0.01");
  const after = changes.next();
  await trade(chain, chain.weth, chain.usd, 10n * unit);
  const changed = (await after).value;
  const place = changed?.tokens.findIndex(({ symbol }) => symbol === "WETH") ?? -1;
  assert.is(changed?.reserves?.[place]?.toFixed(), "1010");
  feed.close();
});

test("the market price is what the smallest amounts come to, before the fee", async () => {
  const chain = await stage();
  const venue = open(chain);
  for (const [from, to, kinds] of ways) {
    const hops = kinds.length as 1 | 2;
    const request = { sell: chain[from].address, to: chain[to].address, hops };
    const [small, large] = await Promise.all([
      venue.quote({ ...request, amount: from === "weth" ? "0.001" : "10" }),
      venue.quote({ ...request, amount: from === "weth" ? "10" : "10000" }),
    ]);
    const route = ({ route }: Quote): string => route.map(({ pool, buy }) => `${pool} ${buy.symbol}`).join();
    if (route(small) === route(large)) assert.is(small.marketPrice.toFixed(60), large.marketPrice.toFixed(60));
    const before = small.price.div(new Decimal(1).minus(small.fee));
    assert.ok(
      before.div(small.marketPrice).minus(1).abs().lt("0.00001"),
      `${from} ${to} ${before} ${small.marketPrice}`,
    );
    assert.ok(large.impact.gt(small.impact));
  }
});

test("of all pools the best, and of all routes over two", async () => {
  const chain = await stage();
  const venue = open(chain);
  await chain.weighted.contract.write("setSwapFeePercentage", [unit / 100n]);
  const [best, straight] = await Promise.all([
    venue.quote({ sell: "USD", to: chain.dai.address, amount: 1_000 }),
    open(chain, { pools: [chain.weighted.id] }).quote({ sell: "USD", to: chain.dai.address, amount: 1_000 }),
  ]);
  assert.equal(best.route.map(({ pool }) => pool), [chain.stable.id]);
  assert.equal(straight.route.map(({ fee }) => fee.toFixed()), ["0.01"]);
  assert.ok(best.amountOut.gt(straight.amountOut));
  const over = await venue.quote({ sell: "WETH", to: chain.yielding.address, amount: 1 });
  assert.equal(over.route.map(({ kind, sell, buy }) => `${kind} ${sell.symbol} ${buy.symbol}`), [
    "weighted WETH DAI",
    "stable DAI YUSD",
  ]);
  const paid = new Decimal(1).minus(new Decimal("0.99").mul("0.9999"));
  assert.is(over.fee.toFixed(), paid.toFixed());
});

for (const hops of [1, 2] as const) {
  test(`${hops} pools: a price that moves between sending and block: the vault undoes it`, async () => {
    const chain = await stage();
    const venue = open(chain);
    const bought = hops === 1 ? chain.usd : chain.yielding;
    const quote = await venue.quote({ sell: "WETH", to: bought.address, amount: 1, slippage: "0.001", hops });
    assert.is(quote.route.length, hops);
    await approved(venue, quote);
    const before = [await held(chain, chain.weth), await held(chain, bought)];
    await chain.rpc("evm_setAutomine", [false]);
    const swap = await venue.swap(quote);
    await ahead(
      chain,
      chain.accounts[0] as Hex,
      chain.vault.address,
      tradeData(chain, chain.weth, chain.usd, 100n * unit),
    );
    await ahead(
      chain,
      chain.accounts[0] as Hex,
      chain.vault.address,
      tradeData(chain, chain.weth, chain.dai, 100n * unit),
    );
    await chain.mine();
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted");
    // Swap limit (docs: Error Codes).
    assert.match(end.transaction.reason ?? "", "BAL#507");
    assert.equal([end.amountIn?.toFixed(), end.amountOut?.toFixed()], ["0", "0"]);
    assert.equal([await held(chain, chain.weth), await held(chain, bought)], before);
  });
}

test("a price that has moved beyond the slippage: refused before it costs anything, on either side", async () => {
  const chain = await stage();
  const venue = open(chain);
  const sell = await venue.quote({ sell: "WETH", to: "USD", amount: 1, slippage: "0.001", hops: 1 });
  const buy = await venue.quote({ buy: "USD", with: "WETH", amount: 2_000, slippage: "0.001", hops: 1 });
  await approved(venue, buy);
  await (await venue.approve({ token: "WETH", spender: buy.spender, amount: 10 })).done;
  await trade(chain, chain.weth, chain.usd, 100n * unit);
  const before = await held(chain, chain.weth);
  for (const quote of [sell, buy]) {
    const error = await thrown(() => venue.swap(quote));
    assert.instance(error, OrderRejected);
    assert.match(error.message, "BAL#507");
  }
  assert.is(await held(chain, chain.weth), before);
});

for (const hops of [1, 2] as const) {
  test(`${hops} pools: a quote that is over is refused; one that comes to the chain too late is undone`, async () => {
    const chain = await stage();
    let later = 0;
    const clock = { ...systemClock, now: () => systemClock.now() + later };
    const venue = open(chain, { ports: { clock } });
    const bought = hops === 1 ? chain.usd : chain.yielding;
    const quote = await venue.quote({ sell: "WETH", to: bought.address, amount: 1, expiry: 60_000, hops });
    await approved(venue, quote);
    later = 60_001;
    assert.match((await thrown(() => venue.swap(quote))).message, "quote: is over");
    later = 0;
    const before = [await held(chain, chain.weth), await held(chain, bought)];
    await chain.rpc("evm_setAutomine", [false]);
    const swap = await venue.swap(quote);
    await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(quote.expires / 1_000) + 5]);
    await chain.mine();
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted");
    assert.match(end.transaction.reason ?? "", "BAL#508");
    assert.equal([await held(chain, chain.weth), await held(chain, bought)], before);
  });
}

test("too little allowance, then too little balance: nothing is sent, and the quote is as good as before", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: chain.dai.address, to: "USD", amount: 1 });
  const count = await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]);
  const unallowed = await thrown(() => venue.swap(quote));
  assert.instance(unallowed, InsufficientFunds);
  assert.is((unallowed as InsufficientFunds).code, "allowance");
  const large = await venue.quote({ sell: chain.dai.address, to: "USD", amount: "100000.000000000000000001" });
  assert.is((await thrown(() => venue.swap(large)) as InsufficientFunds).code, "balance");
  assert.is(await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]), count);
  await approved(venue, quote);
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  assert.is((await venue.allowance(quote)).amount.toFixed(), "0", "exactly what the swap took was allowed");
});

test("a pool that is paused gives no quote; a vault that is paused swaps nothing, and nothing is sent", async () => {
  const chain = await stage();
  const venue = open(chain);
  const request = { sell: "WETH", to: "USD", amount: 1, hops: 1 } as const;
  const quote = await venue.quote(request);
  await approved(venue, quote);
  const count = await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]);
  await allow(chain, chain.vault, "setPaused", [true]);
  await chain.vault.write("setPaused", [true]);
  // Paused (docs: Error Codes).
  assert.match((await thrown(() => venue.swap(quote))).message, "BAL#402");
  assert.is(await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]), count);
  await chain.vault.write("setPaused", [false]);
  await allow(chain, chain.weighted.contract, "pause");
  await chain.weighted.contract.write("pause");
  assert.match((await thrown(() => venue.quote(request))).message, "no route");
});

test("what cannot be is refused with its reason", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quotes: readonly (readonly [Record<string, unknown>, new (...args: never[]) => Error, string | RegExp])[] = [
    [{ sell: "WETH", to: chain.lonely.address, amount: 1 }, InvalidOrder, "no pool of WETH and LONELY"],
    [{ buy: "USD", with: "WETH", amount: 900_000, hops: 1 }, InvalidOrder, "no route"],
    [{ sell: "WETH", to: chain.stable.contract.address, amount: 1 }, InvalidOrder, "no pool of WETH and S"],
  ];
  for (const [request, kind, message] of quotes) {
    const error = await thrown(() => venue.quote(request as unknown as Parameters<Amm["quote"]>[0]));
    assert.instance(error, kind, `${JSON.stringify(request)}: ${error.message}`);
    assert.match(error.message, message);
  }
  const pools: readonly (readonly [readonly string[], string])[] = [
    [[], "must name the pools"],
    [["0x12"], "neither an id nor an address"],
    [[chain.usd.address], "no pool of Balancer"],
    [[`${chain.weighted.id.slice(0, -1)}7`], "no pool of the vault"],
    [[chain.accounts[3] as string], "no pool of Balancer"],
  ];
  for (const [named, message] of pools) {
    const error = await thrown(() => open(chain, { pools: named }).connect());
    assert.instance(error, ValidationError);
    assert.match(error.message, message);
  }
  assert.match((await thrown(() => open(chain, { pools: undefined as unknown as string[] }))).message, "must name");
  assert.match(
    (await thrown(() => amm({ chain: "celo", rpc: chain.url, pools: [chain.weighted.id] }))).message,
    "not on celo",
  );
});

/** The first account may make such calls from now on. */
async function allow(chain: Deployed, at: Contract, name: string, args: readonly unknown[] = []): Promise<void> {
  const action = await at.read<Hex>("getActionId", [at.encode(name, args).slice(0, 10)]);
  await chain.authorizer.write("grantRole", [action, chain.accounts[0]]);
}

/** Somebody else's swap through the weighted pool. */
async function trade(chain: Deployed, from: Contract, to: Contract, amount: bigint): Promise<void> {
  await chain.vault.write("swap", tradeArgs(chain, from, to, amount));
}

function tradeData(chain: Deployed, from: Contract, to: Contract, amount: bigint): Hex {
  return chain.vault.encode("swap", tradeArgs(chain, from, to, amount));
}

function tradeArgs(chain: Deployed, from: Contract, to: Contract, amount: bigint): readonly unknown[] {
  const [owner] = chain.accounts;
  return [
    { poolId: chain.weighted.id, kind: 0, assetIn: from.address, assetOut: to.address, amount, userData: "0x" },
    { sender: owner, fromInternalBalance: false, recipient: owner, toInternalBalance: false },
    0n,
    10_000_000_000n,
  ];
}

test.run();
