/** Uniswap v4 on its own contracts: what is quoted is what is moved, and nothing is taken that was not allowed. */
import * as assert from "uvu/assert";
import type { Decimal } from "../../src/core/decimal.ts";
import { InsufficientFunds, InvalidOrder, OrderRejected } from "../../src/core/errors.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { chains } from "../../src/chains/evm/chains.ts";
import { systemClock } from "../../src/core/clock.ts";
import type { Quote } from "../../src/model/amm.ts";
import { amm, type UniswapAmm, type UniswapOptions, type Version } from "../../src/venues/uniswap/mod.ts";
import { type Contract, stopChains } from "../chain/local.ts";
import { type Deployed4, deployUniswap4, empty, keyOf, openPool4, trade, wethComesFirst } from "../chain/uniswap4.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap v4");

const opened: UniswapAmm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

function open(chain: Deployed4, options: Partial<UniswapOptions> = {}): UniswapAmm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    versions: ["v4"],
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** A chain whose second account has a thousand WETH, a million USD and a thousand of the others. */
async function stage(): Promise<Deployed4> {
  const chain = await deployUniswap4();
  const account = chain.accounts[1] as Hex;
  await chain.weth.write("transfer", [account, 10n ** 21n]);
  await chain.usd.write("transfer", [account, 10n ** 12n]);
  await chain.other.write("transfer", [account, 10n ** 21n]);
  return chain;
}

async function thrown(run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

/** What the account holds, by the token itself. */
async function held(chain: Deployed4, token: Contract): Promise<bigint> {
  return await token.read<bigint>("balanceOf", [chain.accounts[1]]);
}

function units(amount: Decimal, digits: number): bigint {
  return BigInt(amount.mul(`1e${digits}`).toFixed());
}

async function approved(venue: UniswapAmm, quote: Quote): Promise<void> {
  assert.is((await (await venue.approve(quote)).done).status, "confirmed");
}

/** By the contracts themselves: what Permit2 may take, and what it lets the router take. */
async function leaves(chain: Deployed4, token: Contract): Promise<readonly [bigint, bigint, number]> {
  const owner = chain.accounts[1];
  const own = await token.read<bigint>("allowance", [owner, chain.permit2.address]);
  const [amount, expires] = await chain.permit2.read<readonly [bigint, number, number]>("allowance", [
    owner,
    token.address,
    chain.contracts["universalRouter"],
  ]);
  return [own, amount, expires];
}

for (const side of ["sell", "buy"] as const) {
  for (const first of ["WETH", "USD"] as const) {
    test(`${side} ${first}: quoted is received to the last unit`, async () => {
      const chain = await stage();
      const venue = open(chain);
      const second: "WETH" | "USD" = first === "WETH" ? "USD" : "WETH";
      const amount = first === "WETH" ? "1.234567890123456789" : "1234.567891";
      const quote = await venue.quote(
        side === "sell" ? { sell: first, to: second, amount } : { buy: first, with: second, amount },
      );
      assert.is((side === "sell" ? quote.amountIn : quote.amountOut).toFixed(), amount);
      assert.is(quote.spender.toLowerCase(), chain.contracts["universalRouter"]);
      assert.ok(quote.impact.gt(0) && quote.impact.lt("0.01"), `impact ${quote.impact}`);
      const approval = await venue.approve(quote);
      assert.is(approval.transactions.length, 2);
      assert.is((await approval.done).status, "confirmed");
      const tokens = { WETH: chain.weth, USD: chain.usd };
      const digits = { WETH: 18, USD: 6 };
      const before = { WETH: await held(chain, chain.weth), USD: await held(chain, chain.usd) };
      const swap = await (await venue.swap(quote)).done;
      assert.is(swap.transaction.status, "confirmed");
      const [sold, bought] = side === "sell" ? [first, second] as const : [second, first] as const;
      assert.is(before[sold] - await held(chain, tokens[sold]), units(quote.amountIn, digits[sold]));
      assert.is(await held(chain, tokens[bought]) - before[bought], units(quote.amountOut, digits[bought]));
      assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
      assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
      assert.ok((swap.transaction.gasUsed as bigint) <= quote.gas.units, "the gas that was foretold is enough");
      // The chain's own record: nothing stays with the router.
      for (const token of [chain.weth, chain.usd]) {
        assert.is(await token.read<bigint>("balanceOf", [chain.contracts["universalRouter"]]), 0n);
      }
    });
  }
}

for (const side of ["sell", "buy"] as const) {
  test(`two pools in one swap, ${side}`, async () => {
    const chain = await stage();
    const venue = open(chain);
    const other = chain.other.address;
    const amount = "1.5";
    const quote = await venue.quote(
      side === "sell" ? { sell: other, to: "USD", amount } : { buy: other, with: "USD", amount },
    );
    assert.equal(quote.route.map(({ kind }) => kind), ["v4", "v4"]);
    await approved(venue, quote);
    const before = [await held(chain, chain.other), await held(chain, chain.usd)] as const;
    const swap = await (await venue.swap(quote)).done;
    assert.is(swap.transaction.status, "confirmed");
    const moved = [await held(chain, chain.other) - before[0], await held(chain, chain.usd) - before[1]] as const;
    const signed = side === "sell" ? 1n : -1n;
    assert.equal(moved, [
      -signed * units(side === "sell" ? quote.amountIn : quote.amountOut, 18),
      signed * units(side === "sell" ? quote.amountOut : quote.amountIn, 6),
    ]);
  });
}

test("pools: by their standard keys, with the id that the contract has; those with hooks or without a price are none", async () => {
  const chain = await stage();
  // Its address says that it is called before donations alone: a pool of its own all the same.
  await openPool4(chain, {
    tokens: [chain.weth.address, chain.usd.address],
    amounts: [10n ** 21n, 2n * 10n ** 12n],
    fee: 500,
    spacing: 10,
    hooks: "0x1000000000000000000000000000000000000020",
  });
  const venue = open(chain);
  const pools = await venue.fetchPools({ tokens: ["USD", "WETH"] });
  assert.equal(pools.map(({ kind, fee }) => `${kind} ${fee}`).sort(), ["v4 0.0001", "v4 0.003"]);
  const first = wethComesFirst(chain);
  assert.equal(pools[0]?.tokens.map(({ symbol }) => symbol), first ? ["WETH", "USD"] : ["USD", "WETH"]);
  for (const pool of pools) {
    assert.match(pool.id, /^0x[0-9a-f]{64}$/);
    assert.is((first ? pool.price : pool.price.pow(-1)).toFixed(10), "2000.0000000000");
    assert.ok((pool.liquidity as bigint) > 0n);
  }
  // The same pool by its id, and anew when it changes.
  const large = pools.find(({ fee }) => fee.eq("0.003"));
  const feed = await venue.watchPool(large?.id as string);
  const next = feed[Symbol.asyncIterator]().next();
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 50 });
  assert.is(quote.route[0]?.pool, large?.id);
  await approved(venue, quote);
  await (await venue.swap(quote)).done;
  assert.not((await next).value?.price.eq(large?.price as Decimal));
  feed.close();
});

test("the protocol's fee is in what a swap pays", async () => {
  const chain = await stage();
  const owner = chain.accounts[0];
  await chain.poolManager.write("setProtocolFeeController", [owner]);
  await chain.poolManager.write("setProtocolFee", [keyOf(chain, 3_000), 1_000 + (500 << 12)]);
  const venue = open(chain);
  const pool = (await venue.fetchPools({ tokens: ["USD", "WETH"] })).find(({ fee }) => fee.gt("0.003"));
  // 1000 and 3000 of what is left.
  assert.is(pool?.fee.toFixed(), "0.003997");
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 200 });
  assert.is(quote.route[0]?.pool, pool?.id);
  await approved(venue, quote);
  assert.is((await (await venue.swap(quote)).done).amountOut?.toFixed(), quote.amountOut.toFixed());
});

test("leaves: exactly what is asked, told as both of them, each missing one refused before it costs anything", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 2 });
  const router = quote.spender;
  const { permit2, weth } = chain;
  const account = chain.accounts[1] as Hex;
  const count = (): Promise<unknown> => chain.rpc("eth_getTransactionCount", [account, "pending"]);

  // Neither.
  const before = await count();
  const neither = await thrown(() => venue.swap(quote)) as InsufficientFunds;
  assert.instance(neither, InsufficientFunds);
  assert.is(neither.code, "allowance");
  assert.match(neither.message, permit2.address);
  // The token's own leave alone.
  await (await venue.approve({ token: "WETH", spender: permit2.address, amount: 2 })).done;
  const second = await thrown(() => venue.swap(quote)) as InsufficientFunds;
  assert.is(second.code, "allowance");
  assert.match(second.message, router);
  assert.is((await venue.allowance(quote)).amount.toFixed(), "0");
  // Permit2's alone.
  await (await venue.approve({ token: "WETH", spender: permit2.address, amount: 0 })).done;
  await permit2.write("approve", [weth.address, router, 10n ** 19n, 2 ** 40], account);
  const first = await thrown(() => venue.swap(quote)) as InsufficientFunds;
  assert.is(first.code, "allowance");
  assert.match(first.message, permit2.address);
  assert.is(await count(), `0x${(Number(before) + 3).toString(16)}`);

  // Both, exactly.
  const approval = await venue.approve(quote);
  assert.is((await approval.done).status, "confirmed");
  const own = await leaves(chain, weth);
  assert.equal(own.slice(0, 2), [2n * 10n ** 18n, 2n * 10n ** 18n]);
  const told = await venue.allowance(quote);
  assert.is(told.amount.toFixed(), "2");
  assert.equal(told.steps?.map(({ spender, amount }) => `${spender} ${amount}`), [
    `${permit2.address} 2`,
    `${router} 2`,
  ]);
  assert.is(told.expires, own[2] * 1_000);
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  assert.equal((await leaves(chain, weth)).slice(0, 2), [0n, 0n]);
  assert.is((await venue.allowance(quote)).amount.toFixed(), "0");
});

test("leaves: what Permit2 may take serves others too and is never made less; nothing takes back a spender's", async () => {
  const chain = await stage();
  const venue = open(chain);
  const { permit2, weth } = chain;
  const spender = chain.contracts["universalRouter"] as string;
  await (await venue.approve({ token: "WETH", spender: permit2.address, amount: 5 })).done;
  const approval = await venue.approve({ token: "WETH", spender, amount: 3 });
  assert.is(approval.transactions.length, 1);
  await approval.done;
  assert.equal((await leaves(chain, weth)).slice(0, 2), [5n * 10n ** 18n, 3n * 10n ** 18n]);
  assert.is((await venue.allowance({ token: "WETH", spender })).amount.toFixed(), "3");
  await (await venue.approve({ token: "WETH", spender, amount: 0 })).done;
  assert.equal((await leaves(chain, weth)).slice(0, 2), [5n * 10n ** 18n, 0n]);
  assert.is((await venue.allowance({ token: "WETH", spender })).amount.toFixed(), "0");

  const all = await venue.approve({ token: "WETH", spender, amount: "unlimited" });
  await all.done;
  assert.equal(await leaves(chain, weth), [2n ** 256n - 1n, 2n ** 160n - 1n, 2 ** 48 - 1]);
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1 });
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  // The largest amount is not counted down.
  assert.is((await leaves(chain, weth))[1], 2n ** 160n - 1n);
});

test("leaves end: one that ends before the swap is refused, and tells as nothing once it is over", async () => {
  const chain = await stage();
  const venue = open(chain);
  const spender = chain.contracts["universalRouter"] as string;
  await (await venue.approve({ token: "WETH", spender, amount: 3, expiry: 30_000 })).done;
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1, expiry: 60_000 });
  const error = await thrown(() => venue.swap(quote)) as InsufficientFunds;
  assert.instance(error, InsufficientFunds);
  assert.is(error.code, "allowance");
  assert.match(error.message, "ends at");
  const short = await venue.quote({ sell: "WETH", to: "USD", amount: 1, expiry: 10_000 });
  assert.is((await (await venue.swap(short)).done).transaction.status, "confirmed");
  assert.is((await venue.allowance({ token: "WETH", spender })).amount.toFixed(), "2");
  await chain.rpc("evm_increaseTime", [60]);
  await chain.mine();
  assert.is((await venue.allowance({ token: "WETH", spender })).amount.toFixed(), "0");
});

test("a price that moves between sending and block: the chain undoes it, only the fee is spent", async () => {
  for (const side of ["sell", "buy"] as const) {
    const chain = await stage();
    const venue = open(chain);
    const terms = { amount: 1, slippage: "0.001" };
    const quote = await venue.quote(
      side === "sell" ? { sell: "WETH", to: "USD", ...terms } : { buy: "USD", with: "WETH", ...terms },
    );
    await approved(venue, quote);
    const before = [await held(chain, chain.weth), await held(chain, chain.usd)];
    await chain.rpc("evm_setAutomine", [false]);
    const swap = await venue.swap(quote);
    // Somebody pays more and is before it in the block.
    for (const fee of [3_000, 100] as const) await trade(chain, fee, { weth: 10n ** 20n }, true);
    await chain.mine();
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted", side);
    assert.match(end.transaction.reason ?? "", side === "sell" ? "V4TooLittleReceived(" : "V4TooMuchRequested(");
    assert.is(end.amountIn?.toFixed(), "0");
    assert.is(end.amountOut?.toFixed(), "0");
    assert.equal([await held(chain, chain.weth), await held(chain, chain.usd)], before);
  }
});

test("a pool that is emptied between sending and block: what was asked for arrives, or nothing is done", async () => {
  const chain = await stage();
  // A swap in an empty pool walks through all its prices: with little gas that alone would undo it.
  const venue = open(chain, { gasMargin: 10 });
  const quote = await venue.quote({ buy: "USD", with: "WETH", amount: 200_000 });
  assert.is(quote.route[0]?.fee.toFixed(), "0.003");
  await approved(venue, quote);
  await chain.rpc("evm_setAutomine", [false]);
  const swap = await venue.swap(quote);
  await empty(chain, 3_000);
  await chain.mine();
  const end = await swap.done;
  assert.is(end.transaction.status, "reverted");
  assert.is(end.amountOut?.toFixed(), "0");
});

test("a swap that comes to the chain too late is undone", async () => {
  const chain = await stage();
  let ahead = 0;
  const clock = { ...systemClock, now: () => systemClock.now() + ahead };
  const venue = open(chain, { ports: { clock } });
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1, expiry: 60_000 });
  await approved(venue, quote);
  ahead = 60_001;
  assert.match((await thrown(() => venue.swap(quote))).message, "quote: is over");
  ahead = 0;
  const before = [await held(chain, chain.weth), await held(chain, chain.usd)];
  await chain.rpc("evm_setAutomine", [false]);
  const swap = await venue.swap(quote);
  await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(quote.expires / 1_000) + 5]);
  await chain.mine();
  const end = await swap.done;
  assert.is(end.transaction.status, "reverted");
  assert.is(end.transaction.reason, "TransactionDeadlinePassed()");
  assert.equal([await held(chain, chain.weth), await held(chain, chain.usd)], before);
});

test("more than there is: no quote, and nothing of it is bought", async () => {
  const chain = await stage();
  const venue = open(chain);
  const error = await thrown(() => venue.quote({ buy: "USD", with: "WETH", amount: 5_000_000 }));
  assert.instance(error, InvalidOrder);
  assert.instance(await thrown(() => venue.quote({ buy: "USD", with: "WETH", amount: 1e24 })), InvalidOrder);
  assert.instance(await thrown(() => venue.quote({ sell: "WETH", to: "USD", amount: "1e30" })), InvalidOrder);
});

test("of three versions the one that gives most after its gas", async () => {
  const chain = await stage();
  const all = open(chain, { versions: ["v2", "v3", "v4"] });
  const alone = { v2: open(chain, { versions: ["v2"] }), v3: open(chain, { versions: ["v3"] }), v4: open(chain) };
  // What counts in the choice is what the gas costs; what is told is what it costs at most, at the price of the own pools.
  const net = ({ side, amountIn, amountOut, gas }: Quote): Decimal => {
    const { worth } = gas as { readonly worth?: Decimal };
    return (side === "sell" ? amountOut : amountIn.neg()).minus(worth?.div("1.5") ?? 0);
  };
  const chosen = new Set<string>();
  for (const amount of ["0.01", "0.5", "2", "20", "200", "900"]) {
    for (const request of [{ sell: "WETH", to: "USD", amount }, { buy: "WETH", with: "USD", amount }] as const) {
      const best = await all.quote(request);
      const quotes = await Promise.all(Object.values(alone).map((venue) => venue.quote(request)));
      const same = quotes.find(({ route }) => route[0]?.kind === best.route[0]?.kind);
      assert.is(best.amountOut.toFixed(), same?.amountOut.toFixed());
      assert.is(best.amountIn.toFixed(), same?.amountIn.toFixed());
      for (const each of quotes) {
        assert.ok(net(best).gte(net(each).minus("0.02")), `${amount}: ${each.route[0]?.kind}`);
      }
      chosen.add(best.route[0]?.kind ?? "");
    }
  }
  assert.ok(chosen.has("v3") && chosen.has("v4"), [...chosen].join());
  // Through the spender of whichever it is.
  const quote = await all.quote({ sell: "WETH", to: "USD", amount: 2 });
  assert.is(quote.route[0]?.kind, "v4");
  await approved(all, quote);
  assert.is((await (await all.swap(quote)).done).amountOut?.toFixed(), quote.amountOut.toFixed());
});

test("every chain has its versions, and no other", async () => {
  for (const chain of Object.keys(chains)) {
    const versions: readonly Version[] = chain === "celo" ? ["v3", "v4"] : ["v2", "v3", "v4"];
    const venue = amm({ chain, rpc: "http://127.0.0.1:9", versions });
    assert.is(venue.chain, chain);
    await venue.close();
  }
  assert.throws(() => amm({ chain: "celo", rpc: "http://127.0.0.1:9", versions: ["v2"] }), "v2 is not on celo");
});

test("a revert before anything is sent is refused with its reason", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1, slippage: "0.0001" });
  await approved(venue, quote);
  for (const fee of [3_000, 100] as const) await trade(chain, fee, { weth: 10n ** 20n });
  const before = await held(chain, chain.weth);
  const error = await thrown(() => venue.swap(quote));
  assert.instance(error, OrderRejected);
  assert.is((error as OrderRejected).code, "revert");
  assert.match(error.message, "V4TooLittleReceived(");
  assert.is(await held(chain, chain.weth), before);
});

test.run();
