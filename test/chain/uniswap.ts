/** Uniswap's own contracts of versions 2 and 3 on a local chain, with tokens, pools and liquidity. */
import type { Hex } from "../../src/core/endpoint.ts";
import { type Contract, type LocalChain, startChain } from "./local.ts";
import { type Deployed, furnish } from "./market.ts";
import { artifact } from "./workspace.ts";

export type { Deployed } from "./market.ts";

const v3 = "@uniswap/v3-periphery/artifacts/contracts";

/** Contracts of version 3, with the second router. */
export interface RangeContracts {
  readonly v3Factory: Contract;
  readonly v3Positions: Contract;
  readonly v3Quoter: Contract;
  readonly v3Router: Contract;
}

/** A chain with everything on it. The first account owns all tokens. */
export async function deployUniswap(): Promise<Deployed> {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const wrapped = await chain.deploy(
    artifact("@uniswap/v2-periphery/build/WETH9.json"),
  );
  const v2Factory = await chain.deploy(
    artifact("@uniswap/v2-core/build/UniswapV2Factory.json"),
    [owner],
  );
  const v2Router = await chain.deploy(
    artifact("@uniswap/v2-periphery/build/UniswapV2Router02.json"),
    [
      v2Factory.address,
      wrapped.address,
    ],
  );
  const ranges = await deployRanges(chain, v2Factory.address, wrapped.address);
  return await furnish(chain, { v2Factory, v2Router, ...ranges }, {
    fee: 3_000,
    spacing: 60,
  });
}

/** Version 3 on a chain. */
export async function deployRanges(
  chain: LocalChain,
  v2Factory: Hex,
  wrapped: Hex,
): Promise<RangeContracts> {
  const v3Factory = await chain.deploy(
    artifact(
      "@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json",
    ),
  );
  const v3Positions = await chain.deploy(
    artifact(
      `${v3}/NonfungiblePositionManager.sol/NonfungiblePositionManager.json`,
    ),
    [v3Factory.address, wrapped, chain.accounts[0]],
  );
  const v3Quoter = await chain.deploy(
    artifact(`${v3}/lens/QuoterV2.sol/QuoterV2.json`),
    [v3Factory.address, wrapped],
  );
  const v3Router = await chain.deploy(
    artifact(
      "@uniswap/swap-router-contracts/artifacts/contracts/SwapRouter02.sol/SwapRouter02.json",
    ),
    [v2Factory, v3Factory.address, v3Positions.address, wrapped],
  );
  return { v3Factory, v3Positions, v3Quoter, v3Router };
}
