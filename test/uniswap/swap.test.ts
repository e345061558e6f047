/** Uniswap's own contracts on a local chain: what is quoted is what is moved, and nothing else ever is. */
import * as assert from "uvu/assert";
import type { Decimal } from "../../src/core/decimal.ts";
import { InsufficientFunds, InvalidOrder, OrderRejected, ValidationError } from "../../src/core/errors.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Amm, TrackedSwap } from "../../src/connector/amm/amm.ts";
import { systemClock } from "../../src/core/clock.ts";
import { amm, type UniswapOptions } from "../../src/venues/uniswap/mod.ts";
import { type Contract, stopChains } from "../chain/local.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap swaps");

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
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** A chain whose second account has a thousand WETH, a million USD and a thousand of the others. */
async function stage(): Promise<Deployed> {
  const chain = await deployUniswap();
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
async function held(chain: Deployed, token: Contract): Promise<bigint> {
  return await token.read<bigint>("balanceOf", [chain.accounts[1]]);
}

function units(amount: Decimal, digits: number): bigint {
  return BigInt(amount.mul(`1e${digits}`).toFixed());
}

for (const version of ["v2", "v3"] as const) {
  for (const side of ["sell", "buy"] as const) {
    for (const first of ["WETH", "USD"] as const) {
      test(`${version}: ${side} ${first}: quoted is received to the last unit`, async () => {
        const chain = await stage();
        const venue = open(chain, { versions: [version] });
        const second: "WETH" | "USD" = first === "WETH" ? "USD" : "WETH";
        const amount = first === "WETH" ? "1.234567890123456789" : "1234.567891";
        const quote = await venue.quote(
          side === "sell" ? { sell: first, to: second, amount } : { buy: first, with: second, amount },
        );
        assert.is((side === "sell" ? quote.amountIn : quote.amountOut).toFixed(), amount);
        assert.ok(quote.minimumOut.lte(quote.amountOut));
        assert.ok(quote.maximumIn.gte(quote.amountIn));
        assert.ok(quote.impact.gt(0) && quote.impact.lt("0.01"), `impact ${quote.impact}`);
        assert.ok(quote.gas.units > 0n && quote.gas.cost.gt(0));
        assert.equal((await venue.approve(quote)).id.length, 20);
        await until(async () => (await venue.allowance(quote)).amount.eq(quote.maximumIn));
        const before = [await held(chain, chain.weth), await held(chain, chain.usd)] as const;
        const swap = await (await venue.swap(quote)).done;
        assert.is(swap.transaction.status, "confirmed");
        const after = [await held(chain, chain.weth), await held(chain, chain.usd)] as const;
        const moved = { WETH: after[0] - before[0], USD: after[1] - before[1] };
        const digits = { WETH: 18, USD: 6 };
        const [sold, bought] = side === "sell" ? [first, second] as const : [second, first] as const;
        assert.is(-moved[sold], units(quote.amountIn, digits[sold]));
        assert.is(moved[bought], units(quote.amountOut, digits[bought]));
        assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
        assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
        assert.ok((swap.transaction.gasUsed as bigint) <= quote.gas.units, "the gas that was foretold is enough");
      });
    }
  }
}

/** Waits for what becomes true; the test's own limit ends it where that does not happen. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

/** Approves and waits for it. */
async function approved(venue: Amm, quote: Awaited<ReturnType<Amm["quote"]>>): Promise<void> {
  assert.is((await (await venue.approve(quote)).done).status, "confirmed");
}

test("price, market price, impact and fee are those of the pool's own arithmetic", async () => {
  const chain = await stage();
  const venue = open(chain, { versions: ["v2"] });
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: "10" });
  // Reserves of 1 000 and 2 000 000; 3 thousandths stay with the pool.
  const into = 10n * 10n ** 18n * 997n;
  const out = into * 2_000_000n * 10n ** 6n / (1_000n * 10n ** 18n * 1_000n + into);
  assert.is(units(quote.amountOut, 6), out);
  assert.is(quote.marketPrice.toFixed(), "2000");
  assert.is(quote.fee.toFixed(), "0.003");
  assert.is(quote.price.toFixed(), quote.amountOut.div(10).toFixed());
  const exact = quote.amountOut.div(10).div("1994");
  assert.is(quote.impact.toFixed(30), exact.neg().plus(1).toFixed(30));
  assert.is(quote.minimumOut.toFixed(), quote.amountOut.mul("0.995").toDecimalPlaces(6, 0).toFixed());
});

test("pools: both versions, every fee, in one block; a pool anew when it changes", async () => {
  const chain = await stage();
  const venue = open(chain);
  await venue.connect();
  const pools = await venue.fetchPools({ tokens: ["USD", "WETH"] });
  assert.equal(pools.map(({ kind, fee }) => `${kind} ${fee}`).sort(), ["v2 0.003", "v3 0.0005", "v3 0.003"]);
  assert.is(new Set(pools.map(({ block }) => block)).size, 1);
  const [v2] = pools.filter(({ kind }) => kind === "v2");
  const wethFirst = v2?.tokens[0].symbol === "WETH";
  assert.equal(v2?.reserves?.map(String), wethFirst ? ["1000", "2000000"] : ["2000000", "1000"]);
  const feed = await venue.watchPool(v2?.id as string);
  const changes = feed[Symbol.asyncIterator]();
  const next = changes.next();
  const quote = await open(chain, { versions: ["v2"] }).quote({ sell: "WETH", to: "USD", amount: 1 });
  assert.is(quote.route[0]?.pool, v2?.id);
  await chain.v2Router.write("swapExactTokensForTokens", [
    10n ** 18n,
    0n,
    [chain.weth.address, chain.usd.address],
    chain.accounts[0],
    10_000_000_000n,
  ]);
  const changed = (await next).value;
  assert.is(changed?.reserves?.[wethFirst ? 0 : 1].toFixed(), "1001");
  feed.close();
});

test("of all routes the best: over another token where that gives more, straight where hops are not wanted", async () => {
  const chain = await stage();
  const venue = open(chain);
  const tokens = await venue.fetchTokens({ addresses: [chain.other.address] });
  assert.equal(tokens.map(({ symbol, decimals }) => `${symbol} ${decimals}`), ["WETH 18", "USD 6", "OTHER 18"]);
  const request = { sell: chain.other.address, to: "USD", amount: "2.5" } as const;
  const best = await venue.quote(request);
  assert.equal(best.route.map(({ kind, sell, buy }) => `${kind} ${sell.symbol} ${buy.symbol}`), [
    "v3 OTHER WETH",
    "v3 WETH USD",
  ]);
  const straight = await venue.quote({ ...request, hops: 1 });
  assert.is(straight.route.length, 1);
  assert.ok(best.amountOut.gt(straight.amountOut));
  await approved(venue, best);
  const swap = await (await venue.swap(best)).done;
  assert.is(swap.amountOut?.toFixed(), best.amountOut.toFixed());
  assert.is(swap.amountIn?.toFixed(), "2.5");
  const back = await venue.quote({ buy: chain.other.address, with: "USD", amount: "1.5" });
  assert.is(back.route.length, 2);
  await approved(venue, back);
  const bought = await (await venue.swap(back)).done;
  assert.is(bought.amountIn?.toFixed(), back.amountIn.toFixed());
  assert.is(bought.amountOut?.toFixed(), "1.5");
});

test("a price that has moved beyond the slippage: refused before it costs anything", async () => {
  const chain = await stage();
  const venue = open(chain, { versions: ["v2"] });
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1, slippage: "0.001" });
  await approved(venue, quote);
  await moveV2(chain);
  const before = await held(chain, chain.weth);
  const error = await thrown(() => venue.swap(quote));
  assert.instance(error, OrderRejected);
  assert.match(error.message, "INSUFFICIENT_OUTPUT_AMOUNT");
  assert.is(await held(chain, chain.weth), before);
});

for (const version of ["v2", "v3"] as const) {
  test(`${version}: a price that moves between sending and block: the chain undoes it, only the fee is spent`, async () => {
    const chain = await stage();
    const venue = open(chain, { versions: [version] });
    const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1, slippage: "0.001" });
    await approved(venue, quote);
    const before = [await held(chain, chain.weth), await held(chain, chain.usd)];
    await chain.rpc("evm_setAutomine", [false]);
    const swap = await venue.swap(quote);
    // Somebody pays more and is before it in the block.
    const thief = open(chain, { account: { privateKey: chain.keys[0] as Hex }, versions: [version] });
    const big = await thief.quote({ sell: "WETH", to: "USD", amount: 400 });
    await payingMost(chain, thief, big);
    await chain.mine();
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted");
    assert.match(end.transaction.reason ?? "", /INSUFFICIENT_OUTPUT_AMOUNT|Too little received/);
    assert.is(end.amountIn?.toFixed(), "0");
    assert.is(end.amountOut?.toFixed(), "0");
    assert.equal([await held(chain, chain.weth), await held(chain, chain.usd)], before);
  });
}

test("a quote that is over is refused; one that comes to the chain too late is undone or withdrawn", async () => {
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
  // The next block comes after the deadline, and takes it along all the same.
  await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(quote.expires / 1_000) + 5]);
  await chain.mine();
  const end = await swap.done;
  assert.is(end.transaction.status, "reverted");
  assert.match(end.transaction.reason ?? "", "Transaction too old");
  assert.equal([await held(chain, chain.weth), await held(chain, chain.usd)], before);
});

test("too little allowance, then too little balance: nothing is sent, and the quote is as good as before", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1 });
  const count = await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]);
  const unallowed = await thrown(() => venue.swap(quote));
  assert.instance(unallowed, InsufficientFunds);
  assert.is((unallowed as InsufficientFunds).code, "allowance");
  const large = await venue.quote({ sell: "WETH", to: "USD", amount: "1000.000000000000000001" });
  const poor = await thrown(() => venue.swap(large));
  assert.is((poor as InsufficientFunds).code, "balance");
  assert.is(await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]), count);
  await approved(venue, quote);
  assert.is((await venue.allowance(quote)).amount.toFixed(), "1", "exactly what the swap takes");
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  assert.is((await venue.allowance(quote)).amount.toFixed(), "0");
});

test("one quote is one swap, however often it is asked for", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 1 });
  await (await venue.approve({ token: "WETH", spender: quote.spender, amount: 10 })).done;
  const before = await held(chain, chain.weth);
  const all = await Promise.allSettled([venue.swap(quote), venue.swap(quote), venue.swap(quote)]);
  const made = all.flatMap((one) => one.status === "fulfilled" ? [one.value] : []) as readonly TrackedSwap[];
  assert.is(made.length, 1);
  await made[0]?.done;
  assert.instance(await thrown(() => venue.swap(quote)), ValidationError);
  assert.instance(await thrown(() => venue.swap({ ...quote })), ValidationError);
  assert.is(before - await held(chain, chain.weth), 10n ** 18n);
});

test("two swaps at once share the nonces, and both are made", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quotes = await Promise.all([
    venue.quote({ sell: "WETH", to: "USD", amount: 1 }),
    venue.quote({ sell: "WETH", to: "USD", amount: 2 }),
  ]);
  await (await venue.approve({ token: "WETH", spender: quotes[0].spender, amount: 3 })).done;
  const swaps = await Promise.all(quotes.map((quote) => venue.swap(quote)));
  const ends = await Promise.all(swaps.map(({ done }) => done));
  assert.equal(ends.map(({ transaction }) => transaction.status), ["confirmed", "confirmed"]);
  assert.is(Math.abs((ends[0]?.transaction.nonce ?? 0) - (ends[1]?.transaction.nonce ?? 0)), 1);
  assert.equal(ends.map(({ amountIn }) => amountIn?.toFixed()), ["1", "2"]);
});

test("a token that keeps a part of what is sent: held against what arrives, and told as it arrived", async () => {
  const chain = await stage();
  const venue = open(chain);
  const request = { sell: "WETH", to: chain.taxed.address, amount: 1 } as const;
  const tight = await venue.quote(request);
  await approved(venue, tight);
  const refused = await thrown(() => venue.swap(tight));
  assert.instance(refused, OrderRejected);
  const wide = await venue.quote({ ...request, slippage: "0.02" });
  const swap = await (await venue.swap(wide)).done;
  assert.is(swap.transaction.status, "confirmed");
  const arrived = await chain.taxed.read<bigint>("balanceOf", [chain.accounts[1]]);
  assert.is(units(swap.amountOut as Decimal, 18), arrived);
  assert.ok(swap.amountOut?.lt(wide.amountOut));
  assert.ok(swap.amountOut?.gte(wide.minimumOut));
});

test("what cannot be is refused with its reason", async () => {
  const chain = await stage();
  const venue = open(chain);
  const cases: readonly (readonly [Record<string, unknown>, new (...args: never[]) => Error, string | RegExp])[] = [
    [{ sell: "WETH", to: "USD", amount: "1.0000000000000000001" }, ValidationError, "18 digits of WETH"],
    [{ buy: "USD", with: "WETH", amount: "0.0000001" }, ValidationError, "6 digits of USD"],
    [{ sell: "WETH", to: "USD", amount: 0 }, ValidationError, "above 0"],
    [{ sell: "WETH", to: "USD", amount: -1 }, ValidationError, "negative"],
    [{ sell: "WETH", to: "USD", amount: 1, slippage: 1 }, ValidationError, "slippage"],
    [{ sell: "WETH", to: "WETH", amount: 1 }, ValidationError, "same token"],
    [{ sell: "ETH", to: "USD", amount: 1 }, ValidationError, "one of WETH, USD"],
    [{ sell: "WETH", buy: "USD", amount: 1 }, ValidationError, "sell and to"],
    [{ sell: chain.accounts[5] as string, to: "USD", amount: 1 }, ValidationError, "is no token"],
    [{ buy: "USD", with: "WETH", amount: 1e11 }, InvalidOrder, "no route"],
    [{ sell: chain.taxed.address, to: chain.other.address, amount: 1, hops: 1 }, InvalidOrder, "no pool"],
  ];
  for (const [request, kind, message] of cases) {
    const error = await thrown(() => venue.quote(request as unknown as Parameters<Amm["quote"]>[0]));
    assert.instance(error, kind, `${JSON.stringify(request)}: ${error.message}`);
    assert.match(error.message, message);
  }
  const reader = amm({ chain: chain.data, rpc: chain.url, contracts: chain.contracts, maxBlockAge: 1e9 });
  opened.push(reader);
  const quote = await reader.quote({ sell: "WETH", to: "USD", amount: 1 });
  assert.match((await thrown(() => reader.swap(quote))).message, "account: is missing");
});

test("balances: the coin, and the tokens to their last digit", async () => {
  const chain = await stage();
  const venue = open(chain);
  const balances = await venue.fetchBalances();
  assert.equal(balances.map(({ token }) => token.symbol), ["ETH", "WETH", "USD"]);
  assert.equal(balances.slice(1).map(({ amount }) => amount.toFixed()), ["1000", "1000000"]);
  const coins = await chain.rpc("eth_getBalance", [venue.address, "latest"]) as Hex;
  assert.is(units(balances[0]?.amount as Decimal, 18), BigInt(coins));
});

/** The price of the pair of version 2, a third lower. */
async function moveV2(chain: Deployed): Promise<void> {
  await chain.v2Router.write("swapExactTokensForTokens", [
    200n * 10n ** 18n,
    0n,
    [chain.weth.address, chain.usd.address],
    chain.accounts[0],
    10_000_000_000n,
  ]);
}

/** Swaps for the first account, ahead of everybody: both of its transactions pay more than others. */
async function payingMost(
  chain: Deployed,
  thief: Amm,
  quote: Awaited<ReturnType<Amm["quote"]>>,
): Promise<void> {
  const fees = { maxFeePerGas: "0xba43b7400", maxPriorityFeePerGas: "0xba43b7400", gas: "0xf4240" };
  const [hop] = quote.route;
  const to = quote.spender;
  const word = (value: bigint | string): string => BigInt(value).toString(16).padStart(64, "0");
  const approve = `0x095ea7b3${word(to)}${word(10n ** 30n)}`;
  await chain.rpc("eth_sendTransaction", [{ from: thief.address, to: chain.weth.address, data: approve, ...fees }]);
  const data = hop?.kind === "v2"
    // swapExactTokensForTokens(uint256,uint256,address[],address,uint256)
    ? `0x38ed1739${word(400n * 10n ** 18n)}${word(0n)}${word(160n)}${word(thief.address as Hex)}${
      word(10_000_000_000n)
    }${word(2n)}${word(chain.weth.address)}${word(chain.usd.address)}`
    // exactInputSingle((address,address,uint24,address,uint256,uint256,uint160)) of the second router
    : `0x04e45aaf${word(chain.weth.address)}${word(chain.usd.address)}${
      word(BigInt(hop?.fee.mul(1e6).toFixed() ?? 0))
    }${word(thief.address as Hex)}${word(400n * 10n ** 18n)}${word(0n)}${word(0n)}`;
  await chain.rpc("eth_sendTransaction", [{ from: thief.address, to, data, ...fees }]);
}

test.run();
