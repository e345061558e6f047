/** The chain's coin itself, sold and bought by routers that wrap and unwrap it: what is quoted is what is moved. */
import * as assert from "uvu/assert";
import type { Amm } from "../../src/connector/amm/amm.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { InsufficientFunds, InvalidOrder, OrderRejected, ValidationError } from "../../src/core/errors.ts";
import { memoryStorage } from "../../src/core/storage.ts";
import type { QuoteRequest, Swap } from "../../src/model/amm.ts";
import { amm, type UniswapOptions, type Version } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { approved, thrown, units } from "../chain/trading.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap coin");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

const unit = 10n ** 18n;
const far = 10_000_000_000n;

interface Stage {
  readonly chain: Deployed;
  readonly wrapped: Hex;
}

function open({ chain, wrapped }: Stage, versions: readonly Version[], options: Partial<UniswapOptions> = {}): Amm {
  const venue = amm({
    chain: {
      ...chain.data,
      tokens: [
        { symbol: "WETH", address: wrapped, decimals: 18 },
        { symbol: "USD", address: chain.usd.address as Hex, decimals: 6 },
      ],
    },
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    versions,
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** Pools of the coin that the routers wrap, which are not those of the market's WETH. */
async function stage(): Promise<Stage> {
  const chain = await deployUniswap();
  const [owner] = chain.accounts as readonly [Hex];
  const wrapped = await chain.v2Router.read<Hex>("WETH");
  await chain.rpc("anvil_setBalance", [owner, `0x${(10n ** 26n).toString(16)}`]);
  const word = (value: bigint | string): string => BigInt(value).toString(16).padStart(64, "0");
  const spenders = [chain.v2Router.address, chain.v3Positions.address];
  // deposit() with a thousand, then approve(address,uint256).
  await sent(chain, { from: owner, to: wrapped, data: "0xd0e30db0", value: `0x${(10_000n * unit).toString(16)}` });
  for (const spender of spenders) {
    await sent(chain, { from: owner, to: wrapped, data: `0x095ea7b3${word(spender)}${word(10n ** 30n)}` });
  }
  for (const [token, amount] of [[chain.usd, 2_000_000n * 10n ** 6n], [chain.other, 500n * unit]] as const) {
    const args = [wrapped, token.address, 1_000n * unit, amount, 0n, 0n, owner, far];
    await chain.v2Router.write("addLiquidity", args);
    const turned = BigInt(wrapped) > BigInt(token.address);
    const [token0, token1] = turned ? [token.address, wrapped] : [wrapped, token.address];
    const [amount0, amount1] = turned ? [amount, 1_000n * unit] : [1_000n * unit, amount];
    const root = rootOf((amount1 << 192n) / amount0);
    await chain.v3Positions.write("createAndInitializePoolIfNecessary", [token0, token1, 3_000, root]);
    await chain.v3Positions.write("mint", [{
      token0,
      token1,
      fee: 3_000,
      tickLower: -887_220,
      tickUpper: 887_220,
      amount0Desired: amount0,
      amount1Desired: amount1,
      amount0Min: 0n,
      amount1Min: 0n,
      recipient: owner,
      deadline: far,
    }]);
  }
  await chain.usd.write("transfer", [chain.accounts[1], 10n ** 12n]);
  await chain.other.write("transfer", [chain.accounts[1], 1_000n * unit]);
  return { chain, wrapped };
}

function rootOf(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

async function sent(chain: Deployed, transaction: Readonly<Record<string, string>>): Promise<void> {
  const hash = await chain.rpc("eth_sendTransaction", [transaction]);
  while (await chain.rpc("eth_getTransactionReceipt", [hash]) === null);
}

/** What the account holds of the coin and of dollars. */
async function held({ chain }: Stage): Promise<readonly [coin: bigint, usd: bigint]> {
  const account = chain.accounts[1];
  return [
    BigInt(await chain.rpc("eth_getBalance", [account, "latest"]) as Hex),
    await chain.usd.read("balanceOf", [account]),
  ];
}

/** What nobody may leave in a router: the coin, and the wrapped one. */
async function left({ chain, wrapped }: Stage): Promise<readonly bigint[]> {
  const routers = [chain.contracts.v2Router, chain.contracts.v3Router];
  return await Promise.all(routers.flatMap((router) => [
    chain.rpc("eth_getBalance", [router, "latest"]).then((balance) => BigInt(balance as Hex)),
    chain.rpc("eth_call", [{ to: wrapped, data: `0x70a08231${router.slice(2).padStart(64, "0")}` }, "latest"])
      .then((balance) => BigInt(balance as Hex)),
  ]));
}

/** What it has cost. */
function paid({ transaction: { fee } }: Swap): bigint {
  return fee ? units(fee, 18) : 0n;
}

const requests: Readonly<Record<string, QuoteRequest>> = {
  "the coin sold exactly": { sell: "ETH", to: "USD", amount: "1.234567890123456789" },
  "something bought exactly with the coin": { buy: "USD", with: "ETH", amount: "1234.567891" },
  "something sold exactly for the coin": { sell: "USD", to: "ETH", amount: "1234.567891" },
  "the coin bought exactly": { buy: "ETH", with: "USD", amount: "1.234567890123456789" },
};

for (const version of ["v2", "v3"] as const) {
  for (const [what, request] of Object.entries(requests)) {
    test(`${version}: ${what}: quoted is received to the last unit`, async () => {
      const own = await stage();
      const venue = open(own, [version]);
      const quote = await venue.quote(request);
      const { sell, buy } = quote;
      assert.equal([sell.symbol, buy.symbol].sort(), ["ETH", "USD"]);
      assert.equal(quote.route.map((hop) => [hop.sell.symbol, hop.buy.symbol].sort()), [["USD", "WETH"]]);
      const coinIn = sell.symbol === "ETH";
      if (!coinIn) await approved(venue, quote);
      const before = await held(own);
      const swap = await (await venue.swap(quote)).done;
      assert.is(swap.transaction.status, "confirmed");
      const after = await held(own);
      const coins = after[0] - before[0] + paid(swap);
      const dollars = after[1] - before[1];
      const [into, out] = coinIn ? [-coins, dollars] : [-dollars, coins];
      assert.is(into, units(quote.amountIn, sell.decimals));
      assert.is(out, units(quote.amountOut, buy.decimals));
      assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
      assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
      assert.ok((swap.transaction.gasUsed as bigint) <= quote.gas.units, "the gas that was foretold is enough");
      assert.equal(await left(own), [0n, 0n, 0n, 0n], "nothing stays with a router");
    });
  }

  test(`${version}: over two pools, both ways`, async () => {
    const own = await stage();
    const { chain } = own;
    const venue = open(own, [version]);
    // From the coin to another token there is one pool: two to what is bought with that.
    const out = await venue.quote({ sell: chain.other.address, to: "ETH", amount: "0.5" });
    await approved(venue, out);
    const before = await held(own);
    const swap = await (await venue.swap(out)).done;
    assert.is((await held(own))[0] - before[0] + paid(swap), units(out.amountOut, 18));
    const back = await venue.quote({ buy: chain.other.address, with: "ETH", amount: "0.25" });
    const middle = await held(own);
    const bought = await (await venue.swap(back)).done;
    assert.is(middle[0] - (await held(own))[0] - paid(bought), units(back.amountIn, 18));
    assert.equal(await left(own), [0n, 0n, 0n, 0n]);
  });

  test(`${version}: a price that moves before the block: undone, and only the fee is spent`, async () => {
    const own = await stage();
    const { chain, wrapped } = own;
    // It looks seldom: until then the pool has dropped it, and others are before it.
    const venue = open(own, [version], { pollInterval: 1_500 });
    const quote = await venue.quote({ sell: "ETH", to: "USD", amount: 1, slippage: "0.001" });
    const before = await held(own);
    await chain.rpc("evm_setAutomine", [false]);
    const swap = await venue.swap(quote);
    const crowd = open(own, [version], { account: { privateKey: chain.keys[2] as Hex } });
    const rival = await crowd.quote({ sell: "ETH", to: "USD", amount: 300 });
    assert.is(rival.route[0]?.sell.address.toLowerCase(), wrapped.toLowerCase());
    await chain.rpc("anvil_dropTransaction", [swap.state.transaction.hash]);
    const first = await crowd.swap(rival);
    await chain.mine();
    await first.done;
    await chain.rpc("evm_setAutomine", [true]);
    await chain.mine();
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted");
    assert.equal([end.amountIn?.toFixed(), end.amountOut?.toFixed()], ["0", "0"]);
    const after = await held(own);
    assert.equal([after[0] + paid(end), after[1]], [...before]);
    assert.equal(await left(own), [0n, 0n, 0n, 0n]);
  });
}

test("nothing has to be approved of the coin, too little of it is said, and a quote of it survives a restart", async () => {
  const own = await stage();
  const storage = memoryStorage();
  const venue = open(own, ["v2", "v3"], { ports: { storage } });
  const quote = await venue.quote({ sell: "ETH", to: "USD", amount: 1 });
  assert.ok((await venue.allowance(quote)).amount.gte(quote.maximumIn));
  assert.match((await thrown(() => venue.approve(quote))).message, "ETH is the coin");
  const large = await venue.quote({ sell: "ETH", to: "USD", amount: 20_000 });
  const poor = await thrown(() => venue.swap(large));
  assert.instance(poor, InsufficientFunds);
  assert.is((poor as InsufficientFunds).code, "balance");
  // All that there is leaves nothing for the fee.
  const [coins] = await held(own);
  const all = await venue.quote({ sell: "ETH", to: "USD", amount: Number(coins / unit) });
  const nothing = await thrown(() => venue.swap(all));
  assert.ok(
    nothing instanceof InsufficientFunds || nothing instanceof OrderRejected || nothing.name === "RpcError",
    `${nothing}`,
  );
  const balances = await venue.fetchBalances({ tokens: ["ETH", "USD"] });
  assert.equal(balances.map(({ token }) => token.symbol), ["ETH", "USD"]);
  await own.chain.rpc("evm_setAutomine", [false]);
  await venue.swap(quote, { key: "coin" });
  await venue.close();
  const next = await open(own, ["v2", "v3"], { ports: { storage } }).connect();
  await own.chain.rpc("evm_setAutomine", [true]);
  await own.chain.mine();
  const end = await next.tracked("coin")?.done;
  assert.is(end?.amountIn?.toFixed(), "1");
  assert.is(end?.amountOut?.toFixed(), quote.amountOut.toFixed());
});

test("what cannot be is refused: the coin for its wrapped token, and where no wrapped one is listed", async () => {
  const own = await stage();
  const venue = open(own, ["v2", "v3"]);
  assert.instance(await thrown(() => venue.quote({ sell: "ETH", to: "WETH", amount: 1 })), ValidationError);
  const { chain } = own;
  const bare = open(own, ["v2"], {
    chain: { ...chain.data, tokens: [chain.data.tokens[1] as (typeof chain.data.tokens)[number]] },
  });
  const error = await thrown(() => bare.quote({ sell: "ETH", to: "USD", amount: 1 }));
  assert.instance(error, ValidationError);
  assert.match(error.message, "no wrapped one");
  assert.instance(await thrown(() => venue.quote({ sell: "ETH", to: chain.taxed.address, amount: 1 })), InvalidOrder);
});

test.run();
