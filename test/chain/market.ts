/** The same tokens, pools and liquidity on the contracts of every venue with pairs and ranges. */
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData } from "../../src/chains/evm/chains.ts";
import type { Contract, LocalChain } from "./local.ts";
import { mintable, plenty } from "./tokens.ts";
import { artifact } from "./workspace.ts";

/** What was deployed of a venue. */
export interface VenueContracts {
  readonly v2Factory: Contract;
  readonly v2Router: Contract;
  readonly v3Factory: Contract;
  readonly v3Quoter: Contract;
  readonly v3Router: Contract;
  readonly v3Positions: Contract;
}

/** A chain with a venue and its market. */
export interface Deployed extends LocalChain {
  readonly data: ChainData;
  readonly contracts: Readonly<Record<keyof VenueContracts, string>>;
  /** 18 digits, listed as WETH. */
  readonly weth: Contract;
  /** 6 digits, listed as USD. */
  readonly usd: Contract;
  /** 18 digits, not listed; in pools with WETH and USD, of which those with USD are small. */
  readonly other: Contract;
  /** Keeps a hundredth of what is sent; in a pair of version 2 with WETH. */
  readonly taxed: Contract;
  readonly v2Router: Contract;
  readonly v3Positions: Contract;
}

const far = 10_000_000_000n;
const unit = 10n ** 18n;
const usdUnit = 10n ** 6n;

/** The first account owns all tokens. `fee` is that of the pools with most liquidity, in millionths; `spacing` is theirs. */
export async function furnish(
  chain: LocalChain,
  venue: VenueContracts,
  { fee, spacing }: { readonly fee: number; readonly spacing: number },
): Promise<Deployed> {
  const [owner] = chain.accounts as readonly [Hex];
  const { v2Router, v3Positions } = venue;
  const weth = await mintable(chain, "WETH", 18);
  const usd = await mintable(chain, "USD", 6);
  const other = await mintable(chain, "OTHER", 18);
  const taxed = await chain.deploy(
    artifact("@uniswap/v2-periphery/build/DeflatingERC20.json"),
    [plenty],
  );
  for (const each of [weth, usd, other, taxed]) {
    for (const spender of [v2Router, v3Positions]) {
      await each.write("approve", [spender.address, plenty]);
    }
  }
  const pair = (
    one: Contract,
    other: Contract,
    amounts: readonly [bigint, bigint],
  ): Promise<void> =>
    v2Router.write("addLiquidity", [
      one.address,
      other.address,
      ...amounts,
      0n,
      0n,
      owner,
      far,
    ]);
  const pool = (of: Pooling): Promise<void> => openPool(v3Positions, owner, of);
  await pair(weth, usd, [1_000n * unit, 2_000_000n * usdUnit]);
  await pair(weth, taxed, [500n * unit, 700n * unit]);
  await pair(weth, other, [40n * unit, 20n * unit]);
  await pair(other, usd, [1n * unit, 4_000n * usdUnit]);
  await pool({
    fee,
    spacing,
    tokens: [weth, usd],
    amounts: [3_000n * unit, 6_000_000n * usdUnit],
  });
  await pool({
    fee: 500,
    spacing: 10,
    tokens: [weth, usd],
    amounts: [20n * unit, 40_000n * usdUnit],
  });
  await pool({
    fee,
    spacing,
    tokens: [weth, other],
    amounts: [700n * unit, 350n * unit],
  });
  await pool({
    fee: 10_000,
    spacing: 200,
    tokens: [other, usd],
    amounts: [1n * unit, 4_000n * usdUnit],
  });
  const addresses = Object.entries(venue).map((
    [name, { address }]: [string, Contract],
  ) => [name, address]);
  return {
    ...chain,
    data: {
      ...chain.data,
      tokens: [
        { symbol: "WETH", address: weth.address, decimals: 18 },
        { symbol: "USD", address: usd.address, decimals: 6 },
      ],
    },
    contracts: Object.fromEntries(addresses) as Deployed["contracts"],
    weth,
    usd,
    other,
    taxed,
    v2Router,
    v3Positions,
  };
}

interface Pooling {
  readonly fee: number;
  readonly spacing: number;
  readonly tokens: readonly [Contract, Contract];
  readonly amounts: readonly [bigint, bigint];
}

/** Liquidity over every price, at the price that the amounts have. */
async function openPool(
  positions: Contract,
  owner: Hex,
  { fee, spacing, tokens, amounts }: Pooling,
): Promise<void> {
  const turned = BigInt(tokens[0].address) > BigInt(tokens[1].address);
  const [token0, token1] = turned ? [tokens[1], tokens[0]] : tokens;
  const [amount0, amount1] = turned ? [amounts[1], amounts[0]] : amounts;
  const price = rootOf((amount1 << 192n) / amount0);
  await positions.write("createAndInitializePoolIfNecessary", [
    token0.address,
    token1.address,
    fee,
    price,
  ]);
  const widest = Math.floor(887_272 / spacing) * spacing;
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

/** The whole part of a square root. */
export function rootOf(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
