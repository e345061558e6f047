/** PancakeSwap's own contracts of versions 2 and 3 on a local chain, with tokens, pools and liquidity. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { keccak256 } from "viem";
import type { Hex } from "../../src/core/endpoint.ts";
import { compiled, type Sources } from "./compile.ts";
import { type Contract, type LocalChain, startChain } from "./local.ts";
import { type Deployed, furnish } from "./market.ts";
import { type Artifact, artifact, install, modules } from "./workspace.ts";
import { listing } from "../support/listing.ts";

const core = "@pancakeswap-libs/pancake-swap-core/contracts";
const periphery = "pancakeswap-peripheral/contracts";
const v3Core = "@pancakeswap/v3-core/artifacts/contracts";
const v3Periphery = "@pancakeswap/v3-periphery/artifacts/contracts";

/** Installs and compiles, which takes its time once: before a test's own time begins. */
export async function preparePancakeswap(): Promise<void> {
  if (listing) return;
  await install();
  version2();
  deployerOfPools();
}

/** A chain with everything on it. The first account owns all tokens. */
export async function deployPancakeswap(): Promise<Deployed> {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const wrapped = await chain.deploy(
    artifact("@uniswap/v2-periphery/build/WETH9.json"),
  );
  const { factory, router } = version2();
  const v2Factory = await chain.deploy(factory, [owner]);
  const v2Router = await chain.deploy(router, [
    v2Factory.address,
    wrapped.address,
  ]);
  const deployer = await poolDeployer(chain);
  const v3Factory = await chain.deploy(
    artifact(`${v3Core}/PancakeV3Factory.sol/PancakeV3Factory.json`),
    [
      deployer.address,
    ],
  );
  const known = [deployer.address, v3Factory.address, wrapped.address];
  const v3Positions = await chain.deploy(
    artifact(
      `${v3Periphery}/NonfungiblePositionManager.sol/NonfungiblePositionManager.json`,
    ),
    [...known, owner],
  );
  const v3Quoter = await chain.deploy(
    artifact(`${v3Periphery}/lens/QuoterV2.sol/QuoterV2.json`),
    known,
  );
  const v3Router = await chain.deploy(
    artifact(`${v3Periphery}/SwapRouter.sol/SwapRouter.json`),
    known,
  );
  const contracts = {
    v2Factory,
    v2Router,
    v3Factory,
    v3Quoter,
    v3Router,
    v3Positions,
  };
  return await furnish(chain, contracts, { fee: 2_500, spacing: 50 });
}

/**
 * The packages have the sources of version 1, whose pairs take 2 in 1 000. Version 2 has the same with other numbers: its
 * pairs take 25 in 10 000 (https://github.com/pancakeswap/pancake-smart-contracts, projects/exchange-protocol).
 */
function version2(): { readonly factory: Artifact; readonly router: Artifact } {
  const pairPath = `${core}/PancakePair.sol`;
  const factoryPath = `${core}/PancakeFactory.sol`;
  const coreSources: Sources = {
    ...sourcesOf(core, [
      "PancakeERC20",
      "PancakeFactory",
      "libraries/Math",
      "libraries/SafeMath",
      "libraries/UQ112x112",
      "interfaces/IERC20",
      "interfaces/IPancakeCallee",
      "interfaces/IPancakeERC20",
      "interfaces/IPancakeFactory",
      "interfaces/IPancakePair",
    ]),
    [pairPath]: changed(sourceOf(pairPath), [
      [
        "balance0.mul(1000).sub(amount0In.mul(2))",
        "balance0.mul(10000).sub(amount0In.mul(25))",
      ],
      [
        "balance1.mul(1000).sub(amount1In.mul(2))",
        "balance1.mul(10000).sub(amount1In.mul(25))",
      ],
      ["mul(1000**2)", "mul(10000**2)"],
    ]),
  };
  const factory = compiled(
    "solc05",
    coreSources,
    factoryPath,
    "PancakeFactory",
  );
  const pair = compiled("solc05", coreSources, pairPath, "PancakePair");
  const libraryPath = `${periphery}/libraries/PancakeLibrary.sol`;
  const routerPath = `${periphery}/PancakeRouter.sol`;
  const interfaces = ["IPancakeFactory", "IPancakePair"].map((name) => [
    // The sources name the package that they were derived from.
    `@uniswap/v2-core/contracts/interfaces/${name}.sol`,
    sourceOf(`${core}/interfaces/${name}.sol`),
  ]);
  const routerSources: Sources = {
    ...Object.fromEntries(interfaces),
    ...sourcesOf("@uniswap/lib/contracts/libraries", ["TransferHelper"]),
    ...sourcesOf(periphery, [
      "PancakeRouter",
      "libraries/SafeMath",
      "interfaces/IERC20",
      "interfaces/IPancakeRouter01",
      "interfaces/IPancakeRouter02",
      "interfaces/IWETH",
    ]),
    [libraryPath]: changed(sourceOf(libraryPath), [
      [/hex'[0-9a-f]{64}'/, `hex'${keccak256(pair.bytecode).slice(2)}'`],
      ["amountIn.mul(998)", "amountIn.mul(9975)"],
      ["reserveIn.mul(1000).add", "reserveIn.mul(10000).add"],
      ["mul(amountOut).mul(1000)", "mul(amountOut).mul(10000)"],
      ["sub(amountOut).mul(998)", "sub(amountOut).mul(9975)"],
    ]),
  };
  return {
    factory,
    router: compiled("solc06", routerSources, routerPath, "PancakeRouter"),
  };
}

/** The venue's deployer is in no package: one of our own makes the venue's pools. */
async function poolDeployer(chain: LocalChain): Promise<Contract> {
  const pool = artifact(`${v3Core}/PancakeV3Pool.sol/PancakeV3Pool.json`);
  const kept: Hex = "0x00000000000000000000000000000000000c0de0";
  await chain.rpc("anvil_setCode", [kept, pool.bytecode]);
  return await chain.deploy(deployerOfPools(), [kept]);
}

function deployerOfPools(): Artifact {
  const name = "PoolDeployer.sol";
  const source = readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
  return compiled("solc06", { [name]: source }, name, "PoolDeployer");
}

function sourceOf(path: string): string {
  return readFileSync(join(modules, path), "utf8");
}

function sourcesOf(folder: string, names: readonly string[]): Sources {
  return Object.fromEntries(
    names.map((
      name,
    ) => [`${folder}/${name}.sol`, sourceOf(`${folder}/${name}.sol`)]),
  );
}

/** A source with other numbers. Each must be there. */
function changed(
  source: string,
  edits: readonly (readonly [string | RegExp, string])[],
): string {
  return edits.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`there is no ${from} in the source`);
    return next;
  }, source);
}
