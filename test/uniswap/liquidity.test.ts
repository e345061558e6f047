/** The arithmetic of liquidity against the contracts' own. */
import * as assert from "uvu/assert";
import { decodeFunctionResult, encodeFunctionData } from "viem";
import { amountsOf, earned, liquidityOf, rootAt } from "../../src/connector/amm/liquidity.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { startChain, stopChains } from "../chain/local.ts";
import { artifact } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap liquidity");
test.after(stopChains);

const core = "@uniswap/v4-core/out";
const token = "@uniswap/v4-periphery/foundry-out/MockERC20.sol/MockERC20.json";
const plenty = 2n ** 120n;

function draw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("the root of the price at a tick is the contract's, to the last digit", async () => {
  const chain = await startChain();
  const maths = await chain.deploy(artifact(`${core}/TickMathTest.sol/TickMathTest.json`));
  const random = draw(7);
  const ticks = [-887_272, -887_271, -60, -2, -1, 0, 1, 2, 60, 887_271, 887_272]
    .concat(Array.from({ length: 20 }, (_, bit) => 2 ** bit))
    .concat(Array.from({ length: 150 }, () => Math.round((random() - 0.5) * 2 * 887_272)));
  for (const tick of ticks) {
    assert.is(rootAt(tick), await maths.read<bigint>("getSqrtPriceAtTick", [tick]), `tick ${tick}`);
  }
  assert.throws(() => rootAt(887_273), "no tick");
  assert.throws(() => rootAt(0.5), "no tick");
});

test("what liquidity is made of is what the contract takes and gives, to the last unit", async () => {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const manager = await chain.deploy(artifact(`${core}/PoolManager.sol/PoolManager.json`), [owner]);
  const caller = artifact(`${core}/PoolModifyLiquidityTest.sol/PoolModifyLiquidityTest.json`);
  const positions = await chain.deploy(caller, [manager.address]);
  const tokens = [
    await chain.deploy(artifact(token), ["A", "A", 18]),
    await chain.deploy(artifact(token), ["B", "B", 18]),
  ].sort((one, other) => BigInt(one.address) < BigInt(other.address) ? -1 : 1);
  for (const each of tokens) {
    await each.write("mint", [owner, plenty]);
    await each.write("approve", [positions.address, plenty]);
  }
  const abi = caller.abi.filter((item) => {
    const { name, inputs } = item as { readonly name?: string; readonly inputs: readonly unknown[] };
    return name === "modifyLiquidity" && inputs.length === 3;
  });
  const random = draw(11);
  for (let round = 0; round < 60; round++) {
    const key = {
      currency0: tokens[0]?.address,
      currency1: tokens[1]?.address,
      fee: round + 1,
      tickSpacing: 1,
      hooks: `0x${"0".repeat(40)}`,
    };
    const tickLower = Math.round((random() - 0.5) * 200_000);
    const range = { lower: tickLower, upper: tickLower + 1 + Math.round(random() * 50_000) };
    const at = tickLower + Math.round((random() - 0.25) * 2 * (range.upper - tickLower));
    const root = rootAt(at) + BigInt(Math.floor(random() * 1e6));
    const liquidity = BigInt(Math.floor(random() * 1e12)) * 10n ** BigInt(Math.floor(random() * 8)) + 1n;
    await manager.write("initialize", [key, root]);
    const changed = async (liquidityDelta: bigint, sent: boolean): Promise<readonly [bigint, bigint]> => {
      const params = { tickLower, tickUpper: range.upper, liquidityDelta, salt: `0x${"0".repeat(64)}` };
      const args = [key, params, "0x"];
      const data = encodeFunctionData({ abi, args });
      const result = await chain.rpc("eth_call", [{ from: owner, to: positions.address, data }, "latest"]) as Hex;
      if (sent) await chain.at(positions.address, abi).write("modifyLiquidity", args);
      const delta = decodeFunctionResult({ abi, data: result }) as bigint;
      return [BigInt.asIntN(128, delta >> 128n), BigInt.asIntN(128, delta)];
    };
    const [in0, in1] = await changed(liquidity, true);
    const into = amountsOf(liquidity, root, range, "up");
    assert.equal(into, [-in0, -in1], `in, round ${round}`);
    const back = await changed(-liquidity, false);
    assert.equal(amountsOf(liquidity, root, range, "down"), back, `out, round ${round}`);
    // What amounts make never needs more than them.
    const needed = amountsOf(liquidityOf(into, root, range), root, range, "up");
    assert.ok(needed[0] <= into[0] && needed[1] <= into[1], `${needed} of ${into}`);
  }
});

test("what was earned since the last count, also where the count has wrapped around", () => {
  assert.is(earned(10n ** 18n, 5n << 128n, 2n << 128n), 3n * 10n ** 18n);
  assert.is(earned(1n << 64n, 5n, (1n << 256n) - (1n << 127n)), 1n << 63n);
  assert.is(earned(1n, (1n << 128n) - 1n, 0n), 0n, "rounded down");
});

test.run();
