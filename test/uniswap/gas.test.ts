/** Gas in the choice of a route: what a longer way gains has to be more than what it costs. */
import * as assert from "uvu/assert";
import type { Amm } from "../../src/connector/amm/amm.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Quote, QuoteRequest } from "../../src/model/amm.ts";
import { amm, type UniswapOptions } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap gas");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

/** Tips of nothing: what gas costs is the block's base fee. */
function open(chain: Deployed, options: Partial<UniswapOptions> = {}): Amm {
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    pollInterval: 20,
    maxBlockAge: 1e9,
    versions: ["v2"],
    fees: { maxFee: 5_000, maxTip: "0.000000001" },
    ...options,
  });
  opened.push(venue);
  return venue;
}

/** From now on a unit of gas costs so many billionths of the coin. */
async function gasAt(chain: Deployed, gwei: number): Promise<void> {
  await chain.rpc("anvil_setNextBlockBaseFeePerGas", [`0x${BigInt(gwei * 1e9).toString(16)}`]);
  await chain.mine();
}

/** What a quote gives, or takes, after its gas. */
function net({ side, amountIn, amountOut, gas }: Quote) {
  const worth = gas.worth ?? decimal(0);
  return side === "sell" ? amountOut.minus(worth) : amountIn.plus(worth).neg();
}

for (const side of ["sell", "buy"] as const) {
  test(`${side}: over another token while gas is cheap, straight where it is not`, async () => {
    const chain = await deployUniswap();
    const venue = open(chain);
    // A little: over WETH it is a quarter of a dollar better.
    const request = (hops: 1 | 2): QuoteRequest =>
      side === "sell"
        ? { sell: chain.other.address, to: "USD", amount: "0.01", hops }
        : { buy: "USD", with: chain.other.address, amount: "40", hops };
    await gasAt(chain, 0);
    const [cheap, straight] = [await venue.quote(request(2)), await venue.quote(request(1))];
    assert.is(cheap.route.length, 2);
    assert.ok(side === "sell" ? cheap.amountOut.gt(straight.amountOut) : cheap.amountIn.lt(straight.amountIn));
    await gasAt(chain, 300);
    const [dear, alone] = [await venue.quote(request(2)), await venue.quote(request(1))];
    assert.equal(dear.route.map(({ pool }) => pool), alone.route.map(({ pool }) => pool));
    assert.is(dear.route.length, 1);
    // It pays all the same where there is more of it to gain.
    const large = await venue.quote({ ...request(2), amount: side === "sell" ? "0.9" : "1500" } as QuoteRequest);
    assert.is(large.route.length, 2);
    const straighter = await venue.quote({ ...request(1), amount: side === "sell" ? "0.9" : "1500" } as QuoteRequest);
    assert.ok(net(large).gt(net(straighter)), `${net(large)} ${net(straighter)}`);
  });
}

test("what gas is worth is its cost at what the pools pay for the coin", async () => {
  const chain = await deployUniswap();
  const venue = open(chain, { versions: ["v2", "v3"] });
  await gasAt(chain, 0);
  // Of a tenth of WETH, at 2 000 dollars and a fee of 0.05 % at least.
  const price = (await venue.quote({ sell: "WETH", to: "USD", amount: "0.1", hops: 1 })).amountOut.times(10);
  await gasAt(chain, 50);
  const { gas, gas: { worth } } = await venue.quote({ sell: chain.other.address, to: "USD", amount: 1 });
  assert.is(worth?.toFixed(), gas.cost.times(price).toDecimalPlaces(6, 0).toFixed());
  assert.ok(price.lt(2_000) && price.gt(1_990));
  // The coin's own price is one.
  const sold = await venue.quote({ sell: "USD", to: "WETH", amount: 100 });
  assert.is(sold.gas.worth?.toFixed(), sold.gas.cost.toFixed());
  const bought = await venue.quote({ buy: "WETH", with: "USD", amount: 1 });
  assert.is(bought.gas.worth?.toFixed(), bought.gas.cost.times(price).toDecimalPlaces(6, 0).toFixed());
});

test("a pool of the coin that pays nearly nothing changes nothing", async () => {
  const chain = await deployUniswap();
  await gasAt(chain, 50);
  const request = { sell: chain.other.address, to: "USD", amount: "0.002" } as const;
  const venue = open(chain, { versions: ["v2", "v3"] });
  const before = await venue.quote(request);
  // In version 3, with the fee that nobody has used: WETH for two dollars.
  const turned = BigInt(chain.weth.address) > BigInt(chain.usd.address);
  const [token0, token1] = turned ? [chain.usd, chain.weth] : [chain.weth, chain.usd];
  const root = turned ? 1n << 115n : 1n << 77n;
  const owner = chain.accounts[0] as Hex;
  await chain.v3Positions.write("createAndInitializePoolIfNecessary", [token0.address, token1.address, 10_000, root]);
  await chain.v3Positions.write("mint", [{
    token0: token0.address,
    token1: token1.address,
    fee: 10_000,
    tickLower: -887_200,
    tickUpper: 887_200,
    amount0Desired: 10n ** 21n,
    amount1Desired: 10n ** 21n,
    amount0Min: 0n,
    amount1Min: 0n,
    recipient: owner,
    deadline: 10_000_000_000n,
  }]);
  await gasAt(chain, 50);
  const after = await open(chain, { versions: ["v2", "v3"] }).quote(request);
  assert.equal(after.route.map(({ pool }) => pool), before.route.map(({ pool }) => pool));
  assert.is(after.gas.worth?.toFixed(), before.gas.worth?.toFixed());
});

test("where no pool tells what the coin is worth, the amount decides, and that is seen", async () => {
  const chain = await deployUniswap();
  await gasAt(chain, 300);
  // A chain that lists no wrapped coin, but a token of other digits.
  const data = { ...chain.data, tokens: chain.data.tokens.filter(({ symbol }) => symbol === "USD") };
  const venue = open(chain, { chain: data });
  const quote = await venue.quote({ sell: chain.other.address, to: chain.weth.address, amount: "0.002" });
  assert.is(quote.gas.worth, undefined);
  assert.ok(quote.gas.cost.gt(0));
});

test.run();
