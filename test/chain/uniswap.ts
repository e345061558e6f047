/** Uniswap's own contracts on a local chain, with tokens, pools and liquidity. */
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData } from "../../src/chains/evm/chains.ts";
import { type Contract, type LocalChain, startChain } from "./local.ts";
import { mintable, plenty } from "./tokens.ts";
import { artifact } from "./workspace.ts";

/** What was deployed. */
export interface Deployed extends LocalChain {
  readonly data: ChainData;
  readonly contracts: Readonly<Record<string, string>>;
  /** 18 digits, listed as WETH. */
  readonly weth: Contract;
  /** 6 digits, listed as USD. */
  readonly usd: Contract;
  /** 18 digits, not listed; its pools are with WETH and USD, none of them of version 2 with USD. */
  readonly other: Contract;
  /** Keeps a hundredth of what is sent; in a pair of version 2 with WETH. */
  readonly taxed: Contract;
  readonly v2Router: Contract;
  readonly v3Positions: Contract;
}

const far = 10_000_000_000n;
const unit = 10n ** 18n;
const usdUnit = 10n ** 6n;

const v3 = "@uniswap/v3-periphery/artifacts/contracts";

/** A chain with everything on it. The first account owns all tokens. */
export async function deployUniswap(): Promise<Deployed> {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const v2Factory = await chain.deploy(artifact("@uniswap/v2-core/build/UniswapV2Factory.json"), [owner]);
  const wrapped = await chain.deploy(artifact("@uniswap/v2-periphery/build/WETH9.json"));
  const v2Router = await chain.deploy(artifact("@uniswap/v2-periphery/build/UniswapV2Router02.json"), [
    v2Factory.address,
    wrapped.address,
  ]);
  const v3Factory = await chain.deploy(
    artifact("@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json"),
  );
  const v3Positions = await chain.deploy(
    artifact(`${v3}/NonfungiblePositionManager.sol/NonfungiblePositionManager.json`),
    [v3Factory.address, wrapped.address, owner],
  );
  const v3Quoter = await chain.deploy(artifact(`${v3}/lens/QuoterV2.sol/QuoterV2.json`), [
    v3Factory.address,
    wrapped.address,
  ]);
  const v3Router = await chain.deploy(
    artifact("@uniswap/swap-router-contracts/artifacts/contracts/SwapRouter02.sol/SwapRouter02.json"),
    [v2Factory.address, v3Factory.address, v3Positions.address, wrapped.address],
  );
  const weth = await mintable(chain, "WETH", 18);
  const usd = await mintable(chain, "USD", 6);
  const other = await mintable(chain, "OTHER", 18);
  const taxed = await chain.deploy(artifact("@uniswap/v2-periphery/build/DeflatingERC20.json"), [plenty]);
  for (const each of [weth, usd, other, taxed]) {
    for (const spender of [v2Router, v3Positions]) await each.write("approve", [spender.address, plenty]);
  }
  const pair = (one: Contract, other: Contract, amounts: readonly [bigint, bigint]): Promise<void> =>
    v2Router.write("addLiquidity", [one.address, other.address, ...amounts, 0n, 0n, owner, far]);
  await pair(weth, usd, [1_000n * unit, 2_000_000n * usdUnit]);
  await pair(weth, taxed, [500n * unit, 700n * unit]);
  await pool(v3Positions, owner, 3_000, weth, usd, [3_000n * unit, 6_000_000n * usdUnit]);
  await pool(v3Positions, owner, 500, weth, usd, [20n * unit, 40_000n * usdUnit]);
  await pool(v3Positions, owner, 3_000, weth, other, [700n * unit, 350n * unit]);
  await pool(v3Positions, owner, 10_000, other, usd, [1n * unit, 4_000n * usdUnit]);
  return {
    ...chain,
    data: {
      ...chain.data,
      tokens: [
        { symbol: "WETH", address: weth.address, decimals: 18 },
        { symbol: "USD", address: usd.address, decimals: 6 },
      ],
    },
    contracts: {
      v2Factory: v2Factory.address,
      v2Router: v2Router.address,
      v3Factory: v3Factory.address,
      v3Quoter: v3Quoter.address,
      v3Router: v3Router.address,
      v3Positions: v3Positions.address,
    },
    weth,
    usd,
    other,
    taxed,
    v2Router,
    v3Positions,
  };
}

/** Liquidity over every price, at the price that the amounts have. */
async function pool(
  positions: Contract,
  owner: Hex,
  fee: number,
  one: Contract,
  other: Contract,
  amounts: readonly [bigint, bigint],
): Promise<void> {
  const turned = BigInt(one.address) > BigInt(other.address);
  const [token0, token1] = turned ? [other, one] : [one, other];
  const [amount0, amount1] = turned ? [amounts[1], amounts[0]] : amounts;
  const price = rootOf((amount1 << 192n) / amount0);
  await positions.write("createAndInitializePoolIfNecessary", [token0.address, token1.address, fee, price]);
  const widest = Math.floor(887_272 / spacing(fee)) * spacing(fee);
  await positions.write("mint", [{
    token0: token0.address,
    token1: token1.address,
    fee,
    tickLower: -widest,
    tickUpper: widest,
    amount0Desired: amount0,
    amount1Desired: amount1,
    amount0Min: 0n,
    amount1Min: 0n,
    recipient: owner,
    deadline: far,
  }]);
}

function spacing(fee: number): number {
  return fee === 500 ? 10 : fee === 3_000 ? 60 : 200;
}

/** The whole part of a square root. */
function rootOf(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
