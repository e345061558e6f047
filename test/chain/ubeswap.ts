/**
 * Ubeswap's own contracts of version 2, and those of version 3 that it has taken over unchanged but for names
 * (github.com/Ubeswap/ubeswap, contracts/uniswapv3), with tokens, pools and liquidity.
 */
import { keccak256 } from "viem";
import type { Hex } from "../../src/core/endpoint.ts";
import { startChain } from "./local.ts";
import { type Deployed, furnish } from "./market.ts";
import { deployRanges } from "./uniswap.ts";
import { type Artifact, artifact } from "./workspace.ts";

const v2 = "@ubeswap/core/build/artifacts/contracts/uniswapv2";
/** Of the pairs' code as it was on the real chain: the router finds pairs by it. The package's own differs in its metadata. */
const realHash = "b3b8ff62960acea3a88039ebcf80699f15786f1b17cebd82802f7375827a339c";

/** A chain with everything on it. The first account owns all tokens. */
export async function deployUbeswap(): Promise<Deployed> {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const wrapped = await chain.deploy(
    artifact("@uniswap/v2-periphery/build/WETH9.json"),
  );
  const v2Factory = await chain.deploy(
    artifact(`${v2}/UniswapV2Factory.sol/UniswapV2Factory.json`),
    [owner],
  );
  const v2Router = await chain.deploy(
    routerOf(artifact(`${v2}/UniswapV2Router02.sol/UniswapV2Router02.json`)),
    [
      v2Factory.address,
    ],
  );
  const ranges = await deployRanges(chain, v2Factory.address, wrapped.address);
  return await furnish(chain, { v2Factory, v2Router, ...ranges }, {
    fee: 3_000,
    spacing: 60,
  });
}

function routerOf({ abi, bytecode }: Artifact): Artifact {
  const own = keccak256(
    artifact(`${v2}/UniswapV2Pair.sol/UniswapV2Pair.json`).bytecode,
  ).slice(2);
  const patched = bytecode.replaceAll(realHash, own);
  if (!patched.includes(own)) {
    throw new Error("the router does not name the code of its pairs");
  }
  return { abi, bytecode: patched as Hex };
}
