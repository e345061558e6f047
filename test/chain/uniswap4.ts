/** Uniswap's own contracts of version 4 on a local chain, beside those of versions 2 and 3. */
import { type Abi, encodeFunctionData } from "viem";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Contract, LocalChain } from "./local.ts";
import { type Deployed, rootOf } from "./market.ts";
import { deployUniswap } from "./uniswap.ts";
import { artifact, textOf } from "./workspace.ts";

/** What was deployed, all versions. */
export interface Deployed4 extends Omit<Deployed, "contracts"> {
  readonly contracts: Readonly<Record<string, string>>;
  readonly poolManager: Contract;
  readonly v4Positions: Contract;
  readonly permit2: Contract;
  /** Puts liquidity into pools without a position of its own. */
  readonly liquidity: Contract;
  /** Swaps in one pool for whoever asks, without a bound. */
  readonly swapper: Contract;
}

/** A pool with liquidity over every price, at the price that the amounts have. */
export interface Pooled {
  readonly tokens: readonly [Hex, Hex];
  readonly amounts: readonly [bigint, bigint];
  readonly fee: number;
  readonly spacing: number;
  readonly hooks?: Hex;
}

interface AbiItem {
  readonly name?: string;
  readonly inputs?: readonly unknown[];
}

const core = "@uniswap/v4-core/out";
const giver = `${core}/PoolModifyLiquidityTest.sol/PoolModifyLiquidityTest.json`;
const swapper = `${core}/PoolSwapTest.sol/PoolSwapTest.json`;
const periphery = "@uniswap/v4-periphery/foundry-out";
const router = "@uniswap/universal-router/artifacts/contracts/UniversalRouter.sol/UniversalRouter.json";
/** Its code on every chain, as the package's own tests place it. */
const permit2Code = "@uniswap/v4-periphery/lib/permit2/test/utils/DeployPermit2.sol";
const permit2Abi = `${periphery}/IAllowanceTransfer.sol/IAllowanceTransfer.default.json`;
const permit2Address: Hex = "0x000000000022D473030F116dDEE9F6B43aC78BA3";
export const noHooks: Hex = "0x0000000000000000000000000000000000000000";

const unit = 10n ** 18n;
const usdUnit = 10n ** 6n;
const plenty = 10n ** 30n;
/** What is in the pools of WETH and USD. */
const large = [2_000n * unit, 4_000_000n * usdUnit] as const;
const small = [1_000n * unit, 2_000_000n * usdUnit] as const;

/**
 * A chain with everything on it. The pools of version 4: of WETH and USD one that is large and one with a fee of a ten-thousandth;
 * of the other token a large one with WETH, a small one with USD.
 */
export async function deployUniswap4(): Promise<Deployed4> {
  const chain = await deployUniswap();
  const [owner] = chain.accounts as readonly [Hex];
  const manager = await chain.deploy(artifact(`${core}/PoolManager.sol/PoolManager.json`), [owner]);
  const permit2 = await placePermit2(chain);
  const wrapped = await chain.deploy(artifact("@uniswap/v2-periphery/build/WETH9.json"));
  const view = await chain.deploy(artifact(`${periphery}/StateView.sol/StateView.json`), [manager.address]);
  const quoter = await chain.deploy(artifact(`${periphery}/V4Quoter.sol/V4Quoter.json`), [manager.address]);
  const positions = await chain.deploy(artifact(`${periphery}/PositionManager.sol/PositionManager.json`), [
    manager.address,
    permit2.address,
    300_000n,
    noHooks,
    wrapped.address,
  ]);
  const universal = await chain.deploy(artifact(router), [{
    permit2: permit2.address,
    weth9: wrapped.address,
    v2Factory: chain.contracts.v2Factory,
    v3Factory: chain.contracts.v3Factory,
    pairInitCodeHash: `0x${"0".repeat(64)}`,
    poolInitCodeHash: `0x${"0".repeat(64)}`,
    v4PoolManager: manager.address,
    v3NFTPositionManager: chain.contracts.v3Positions,
    v4PositionManager: positions.address,
  }]);
  const { address } = await chain.deploy(artifact(giver), [manager.address]);
  const liquidity = chain.at(address, modifying(artifact(giver).abi));
  const trader = await chain.deploy(artifact(swapper), [manager.address]);
  for (const token of [chain.weth, chain.usd, chain.other]) {
    for (const spender of [liquidity, trader]) await token.write("approve", [spender.address, plenty]);
  }
  const deployed: Deployed4 = {
    ...chain,
    contracts: {
      ...chain.contracts,
      v4Pools: manager.address,
      v4View: view.address,
      v4Quoter: quoter.address,
      v4Positions: positions.address,
      universalRouter: universal.address,
      permit2: permit2.address,
    },
    poolManager: manager,
    v4Positions: positions,
    permit2,
    liquidity,
    swapper: trader,
  };
  const { weth, usd, other } = deployed;
  await openPool4(deployed, {
    tokens: [weth.address, usd.address],
    amounts: large,
    fee: 3_000,
    spacing: 60,
  });
  await openPool4(deployed, {
    tokens: [weth.address, usd.address],
    amounts: small,
    fee: 100,
    spacing: 1,
  });
  await openPool4(deployed, {
    tokens: [other.address, usd.address],
    amounts: [1n * unit, 4_000n * usdUnit],
    fee: 10_000,
    spacing: 200,
  });
  await openPool4(deployed, {
    tokens: [weth.address, other.address],
    amounts: [900n * unit, 450n * unit],
    fee: 500,
    spacing: 10,
  });
  return deployed;
}

/** Whether WETH comes first in its pools with USD: addresses decide. */
export function wethComesFirst({ weth, usd }: Pick<Deployed4, "weth" | "usd">): boolean {
  return BigInt(weth.address) < BigInt(usd.address);
}

/** What names a pool of WETH and USD. */
export function keyOf(chain: Deployed4, fee: 3_000 | 100): Readonly<Record<string, unknown>> {
  const { weth, usd } = chain;
  const [currency0, currency1] = wethComesFirst(chain) ? [weth, usd] : [usd, weth];
  return {
    currency0: currency0.address,
    currency1: currency1.address,
    fee,
    tickSpacing: fee === 100 ? 1 : 60,
    hooks: noHooks,
  };
}

/** Somebody else sells so many WETH, or buys them with so many USD, in one pool; `ahead` of all that waits for a block. */
export async function trade(
  chain: Deployed4,
  fee: 3_000 | 100,
  { weth = 0n, usd = 0n }: { readonly weth?: bigint; readonly usd?: bigint },
  ahead = false,
): Promise<void> {
  const zeroForOne = (weth > 0n) === wethComesFirst(chain);
  const args = [
    keyOf(chain, fee),
    { zeroForOne, amountSpecified: -(weth + usd), sqrtPriceLimitX96: zeroForOne ? 2n ** 40n : 2n ** 159n },
    { takeClaims: false, settleUsingBurn: false },
    "0x",
  ];
  if (!ahead) return await chain.swapper.write("swap", args);
  await rush(chain, chain.swapper, artifact(swapper).abi, "swap", args);
}

/** Makes a pool; the first account gives what is in it. */
export async function openPool4(
  { poolManager, liquidity }: Pick<Deployed4, "poolManager" | "liquidity">,
  { tokens, amounts, fee, spacing, hooks = noHooks }: Pooled,
): Promise<void> {
  const turned = BigInt(tokens[0]) > BigInt(tokens[1]);
  const [currency0, currency1] = turned ? [tokens[1], tokens[0]] : tokens;
  const [amount0, amount1] = turned ? [amounts[1], amounts[0]] : amounts;
  const key = { currency0, currency1, fee, tickSpacing: spacing, hooks };
  await poolManager.write("initialize", [key, rootOf((amount1 << 192n) / amount0)]);
  await liquidity.write("modifyLiquidity", [key, widest(spacing, rootOf(amount0 * amount1)), "0x"]);
}

/** Takes all of its liquidity out of a pool of WETH and USD, ahead of all that waits for a block. */
export async function empty(chain: Deployed4, fee: 3_000 | 100): Promise<void> {
  const { abi } = artifact(giver);
  const key = keyOf(chain, fee);
  const all = rootOf(fee === 100 ? small[0] * small[1] : large[0] * large[1]);
  await rush(chain, chain.liquidity, modifying(abi), "modifyLiquidity", [
    key,
    widest(fee === 100 ? 1 : 60, -all),
    "0x",
  ]);
}

function widest(spacing: number, liquidityDelta: bigint): Readonly<Record<string, unknown>> {
  const tickUpper = Math.floor(887_272 / spacing) * spacing;
  return { tickLower: -tickUpper, tickUpper, liquidityDelta, salt: `0x${"0".repeat(64)}` };
}

/** Of two functions of one name the one without a choice of how to pay. */
function modifying(abi: readonly unknown[]): readonly unknown[] {
  return abi.filter((item) => (item as AbiItem).name === "modifyLiquidity" && (item as AbiItem).inputs?.length === 3);
}

async function rush(
  chain: Deployed4,
  { address }: Contract,
  abi: readonly unknown[],
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const data = encodeFunctionData({ abi: abi as Abi, functionName, args });
  const fees = { maxFeePerGas: "0xba43b7400", maxPriorityFeePerGas: "0xba43b7400", gas: "0xf4240" };
  await chain.rpc("eth_sendTransaction", [{ from: chain.accounts[0], to: address, data, ...fees }]);
}

export async function placePermit2(chain: LocalChain): Promise<Contract> {
  const code = /hex"([0-9a-f]+)"/.exec(textOf(permit2Code))?.[1];
  if (code === undefined) throw new Error("the package has no code of Permit2");
  await chain.rpc("anvil_setCode", [permit2Address, `0x${code}`]);
  return chain.at(permit2Address, artifact(permit2Abi).abi);
}
