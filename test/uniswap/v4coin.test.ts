/** The chain's coin itself in pools of Uniswap v4: it comes along with the call, and what is left of it comes back. */
import * as assert from "uvu/assert";
import { type Abi, encodeFunctionData } from "viem";
import type { Decimal } from "../../src/core/decimal.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { InsufficientFunds, ValidationError } from "../../src/core/errors.ts";
import type { QuoteRequest, Transaction } from "../../src/model/amm.ts";
import { amm, type UniswapAmm } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { rootOf } from "../chain/market.ts";
import { type Deployed4, deployUniswap4, noHooks } from "../chain/uniswap4.ts";
import { thrown } from "../chain/trading.ts";
import { artifact } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap v4 coin");

const opened: UniswapAmm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

const unit = 10n ** 18n;

function open(chain: Deployed4): UniswapAmm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    versions: ["v4"],
  });
  opened.push(venue);
  return venue;
}

/** Pools of the coin with USD, at 2 000, and with the other token, at a half; both larger than those of WETH. */
async function stage(): Promise<Deployed4> {
  const chain = await deployUniswap4();
  const [owner, account] = chain.accounts as readonly [Hex, Hex];
  for (const each of [owner, account]) {
    await chain.rpc("anvil_setBalance", [each, `0x${(100_000n * unit).toString(16)}`]);
  }
  await chain.usd.write("transfer", [account, 10n ** 13n]);
  await coinPool(chain, chain.usd.address, [20_000n * unit, 40_000_000n * 10n ** 6n]);
  await coinPool(chain, chain.other.address, [20_000n * unit, 10_000n * unit]);
  return chain;
}

async function coinPool(chain: Deployed4, token: Hex, [coins, tokens]: readonly [bigint, bigint]): Promise<void> {
  const key = { currency0: noHooks, currency1: token, fee: 500, tickSpacing: 10, hooks: noHooks };
  await chain.poolManager.write("initialize", [key, rootOf((tokens << 192n) / coins)]);
  const { abi } = artifact("@uniswap/v4-core/out/PoolModifyLiquidityTest.sol/PoolModifyLiquidityTest.json");
  const range = { tickLower: -887_270, tickUpper: 887_270, liquidityDelta: rootOf(coins * tokens) };
  const data = encodeFunctionData({
    abi: abi.filter((item) => (item as { readonly inputs?: readonly unknown[] }).inputs?.length === 3) as Abi,
    functionName: "modifyLiquidity",
    args: [key, { ...range, salt: `0x${"0".repeat(64)}` }, "0x"],
  });
  const value = `0x${(coins + unit).toString(16)}`;
  const from = chain.accounts[0];
  const hash = await chain.rpc("eth_sendTransaction", [{
    from,
    to: chain.liquidity.address,
    data,
    value,
    gas: "0x4c4b40",
  }]);
  type Receipt = { readonly status: Hex } | null;
  let receipt: Receipt = null;
  // Mined at once, and told a moment later.
  while (receipt === null) receipt = await chain.rpc("eth_getTransactionReceipt", [hash]) as Receipt;
  assert.is(receipt.status, "0x1");
}

async function coins(chain: Deployed4, of: string | undefined = chain.accounts[1]): Promise<bigint> {
  return BigInt(await chain.rpc("eth_getBalance", [of, "latest"]) as Hex);
}

function units(amount: Decimal | undefined, digits: number): bigint {
  return BigInt((amount as Decimal).mul(`1e${digits}`).toFixed());
}

/** What a transaction has cost of the coin. */
function feeOf({ fee, status }: Transaction): bigint {
  assert.is(status, "confirmed");
  return units(fee, 18);
}

const requests: readonly (readonly [string, QuoteRequest])[] = [
  ["sell the coin", { sell: "ETH", to: "USD", amount: "1.234567890123456789" }],
  ["sell for the coin", { sell: "USD", to: "ETH", amount: "1234.567891" }],
  ["buy the coin", { buy: "ETH", with: "USD", amount: "1.234567890123456789" }],
  ["buy with the coin", { buy: "USD", with: "ETH", amount: "1234.567891" }],
];
for (const [title, request] of requests) {
  test(`${title}: quoted is moved to the last unit, and nothing stays on the way`, async () => {
    const chain = await stage();
    const venue = open(chain);
    const quote = await venue.quote(request);
    assert.is(quote.route.length, 1);
    const coinIn = quote.sell.symbol === "ETH";
    let fees = 0n;
    const before = [await coins(chain), await chain.usd.read<bigint>("balanceOf", [chain.accounts[1]])] as const;
    if (!coinIn) {
      const approval = await venue.approve(quote);
      await approval.done;
      for (const { state } of approval.transactions) fees += feeOf(state);
    }
    const swap = await (await venue.swap(quote)).done;
    fees += feeOf(swap.transaction);
    const moved = [
      await coins(chain) - before[0] + fees,
      await chain.usd.read<bigint>("balanceOf", [chain.accounts[1]]) - before[1],
    ];
    const [paid, got] = [quote.amountIn, quote.amountOut];
    assert.equal(moved, coinIn ? [-units(paid, 18), units(got, 6)] : [units(got, 18), -units(paid, 6)]);
    assert.is(swap.amountIn?.toFixed(), paid.toFixed());
    assert.is(swap.amountOut?.toFixed(), got.toFixed());
    assert.is(await coins(chain, chain.contracts["universalRouter"]), 0n);
    assert.ok((swap.transaction.gasUsed as bigint) <= quote.gas.units);
  });
}

test("pools of the coin are among the others, and routes go over it", async () => {
  const chain = await stage();
  const venue = open(chain);
  const [pool] = await venue.fetchPools({ tokens: ["ETH", "USD"] });
  assert.equal(pool?.tokens.map(({ symbol }) => symbol), ["ETH", "USD"]);
  assert.is(pool?.price.toFixed(6), "2000.000000");
  const other = chain.other.address;
  const quote = await venue.quote({ sell: "USD", to: other, amount: "40000" });
  assert.equal(quote.route.map(({ buy }) => buy.symbol), ["ETH", "OTHER"]);
  await (await venue.approve(quote)).done;
  const before = await chain.other.read<bigint>("balanceOf", [chain.accounts[1]]);
  const swap = await (await venue.swap(quote)).done;
  assert.is(await chain.other.read<bigint>("balanceOf", [chain.accounts[1]]) - before, units(quote.amountOut, 18));
  assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
  // The coin first, then two pools, the second one without it.
  const far = await venue.quote({ sell: "ETH", to: other, amount: "2", hops: 2 });
  const sold = await (await venue.swap(far)).done;
  assert.is(sold.amountIn?.toFixed(), "2");
  assert.is(sold.amountOut?.toFixed(), far.amountOut.toFixed());
});

test("a swap that comes too late: the coin that came along is back, only the fee is spent", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ buy: "USD", with: "ETH", amount: "2000", slippage: "0.0001" });
  const before = await coins(chain);
  await chain.rpc("evm_setAutomine", [false]);
  const swap = await venue.swap(quote);
  // The next block comes after the deadline, and takes it along all the same.
  await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(quote.expires / 1_000) + 5]);
  await chain.mine();
  const end = await swap.done;
  assert.is(end.transaction.status, "reverted");
  assert.is(await coins(chain), before - units(end.transaction.fee, 18));
  assert.is(end.amountIn?.toFixed(), "0");
});

test("of the coin nothing has to be allowed, but it has to be there", async () => {
  const chain = await stage();
  const venue = open(chain);
  const quote = await venue.quote({ sell: "ETH", to: "USD", amount: "1" });
  assert.instance(await thrown(() => venue.approve(quote)), ValidationError);
  const large = await venue.quote({ sell: "ETH", to: "USD", amount: "100001" });
  const poor = await thrown(() => venue.swap(large)) as InsufficientFunds;
  assert.instance(poor, InsufficientFunds);
  assert.is(poor.code, "balance");
});

test("a position of the coin: every unit that goes in and comes out is where it is said to be", async () => {
  const chain = await stage();
  const venue = open(chain);
  const [pool] = await venue.fetchPools({ tokens: ["ETH", "USD"] });
  const id = pool?.id as string;
  await (await venue.approve({ token: "USD", spender: venue.liquiditySpender(id), amount: 100_000 })).done;
  const held = async (): Promise<readonly [bigint, bigint]> => [
    await coins(chain),
    await chain.usd.read<bigint>("balanceOf", [chain.accounts[1]]),
  ];
  const inside = async (): Promise<readonly [bigint, bigint]> => {
    const [position] = await venue.fetchPositions();
    const [ether, usd] = position?.amounts ?? [];
    const [first, second] = position?.fees ?? [];
    return [units(ether, 18) + units(first, 18), units(usd, 6) + units(second, 6)];
  };
  const near = (one: bigint, other: bigint): void =>
    assert.ok(one - other >= 0n && one - other <= 1n, `${one} ${other}`);

  const start = await held();
  const opening = await venue.openPosition({
    pool: id,
    lowerPrice: 1_500,
    upperPrice: 2_500,
    amounts: ["10", "20000"],
  });
  let fee = feeOf(await opening.done);
  let now = await held();
  let within = await inside();
  near(start[0] - now[0] - fee, within[0]);
  near(start[1] - now[1], within[1]);
  assert.is(await coins(chain, chain.contracts["v4Positions"]), 0n);

  const position = opening.position as string;
  const more = await venue.increaseLiquidity({ id: position, amounts: ["5", "10000"] });
  fee = feeOf(await more.done);
  const later = await held();
  const larger = await inside();
  near(now[0] - later[0] - fee + within[0], larger[0]);
  near(now[1] - later[1] + within[1], larger[1]);
  assert.is(await coins(chain, chain.contracts["v4Positions"]), 0n);

  // Trades that pay it: both fees, in the coin and in the other token.
  for (
    const request of [{ sell: "ETH", to: "USD", amount: "3" }, { sell: "USD", to: "ETH", amount: "6000" }] as const
  ) {
    const quote = await venue.quote({ ...request, hops: 1 });
    if (request.sell === "USD") await (await venue.approve(quote)).done;
    await (await venue.swap(quote)).done;
  }
  const [paid] = await venue.fetchPositions();
  assert.ok(paid?.fees.every((each) => each.gt(0)), String(paid?.fees));
  now = await held();
  within = await inside();
  fee = feeOf(await (await venue.closePosition({ id: position })).done);
  const end = await held();
  assert.equal([end[0] - now[0] + fee, end[1] - now[1]], within);
  assert.equal(await venue.fetchPositions(), []);

  const rich = { pool: id, lowerPrice: 2_500, upperPrice: 4_000, amounts: ["200000", "0"] } as const;
  const poor = await thrown(() => venue.openPosition(rich)) as InsufficientFunds;
  assert.instance(poor, InsufficientFunds);
  assert.is(poor.code, "balance");
});

test.run();
