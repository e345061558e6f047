/** Balancer's own contracts of version 3 on a local chain, compiled from the sources that their packages ship. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { getContractAddress } from "viem";
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData } from "../../src/chains/evm/chains.ts";
import { compiled, type Sources } from "./compile.ts";
import { type Contract, type LocalChain, startChain } from "./local.ts";
import { mintable, plenty } from "./tokens.ts";
import { placePermit2 } from "./uniswap4.ts";
import { type Artifact, install, modules, textOf } from "./workspace.ts";
import { listing } from "../support/listing.ts";

/** What was deployed. */
export interface Deployed extends LocalChain {
  readonly data: ChainData;
  readonly contracts: Readonly<Record<"v3Vault" | "v3BatchRouter" | "permit2", Hex>>;
  /** Of swaps through one pool: what others use. */
  readonly router: Contract;
  /** 18 digits, listed as WETH. */
  readonly weth: Contract;
  /** 6 digits, listed as USD. */
  readonly usd: Contract;
  /** 18 digits, not listed; worth a dollar. */
  readonly dai: Contract;
  /** 8 digits, not listed; one is redeemed for 1.05 dollars. */
  readonly yielding: Contract;
  /** Of WETH, USD and DAI, weighing 50, 30 and 20 of 100; takes 0.25 %. */
  readonly weighted: Hex;
  /** Of USD, DAI and the one that yields; takes 0.01 %. */
  readonly stable: Hex;
}

const unit = 10n ** 18n;
const days = 24 * 3_600;
const nobody: Hex = "0x0000000000000000000000000000000000000000";
const rateAddress: Hex = "0x00000000000000000000000000000000000ba7e5";
const roots = {
  Vault: "@balancer-labs/v3-vault/contracts/Vault.sol",
  VaultExtension: "@balancer-labs/v3-vault/contracts/VaultExtension.sol",
  VaultAdmin: "@balancer-labs/v3-vault/contracts/VaultAdmin.sol",
  ProtocolFeeController: "@balancer-labs/v3-vault/contracts/ProtocolFeeController.sol",
  Router: "@balancer-labs/v3-vault/contracts/Router.sol",
  BatchRouter: "@balancer-labs/v3-vault/contracts/BatchRouter.sol",
  WeightedPool: "@balancer-labs/v3-pool-weighted/contracts/WeightedPool.sol",
  StablePool: "@balancer-labs/v3-pool-stable/contracts/StablePool.sol",
} as const;
/** Where the packages of the workspace have what sources import. */
const places: readonly (readonly [string, string])[] = [
  ["@openzeppelin/contracts/", "openzeppelin5/"],
  ["permit2/", "@uniswap/v4-periphery/lib/permit2/"],
];

let gathered: Sources | undefined;

/** The sources of all contracts, with what they import. */
function sources(): Sources {
  if (gathered) return gathered;
  const found: Record<string, string> = {};
  const ahead: string[] = Object.values(roots);
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (found[path] !== undefined) continue;
    const [from, to] = places.find(([start]) => (path as string).startsWith(start)) ?? ["", ""];
    const place = to + path.slice(from.length);
    if (!existsSync(join(modules, place))) throw new Error(`there is no ${path}`);
    const text = textOf(place);
    found[path] = text;
    for (const [, named = ""] of text.matchAll(/import\s+(?:[^"';]*from\s+)?["']([^"']+)["']/g)) {
      ahead.push(named.startsWith(".") ? new URL(named, `file:///${path}`).pathname.slice(1) : named);
    }
  }
  gathered = found;
  return found;
}

const known: Map<string, Artifact> = new Map();

function own(name: keyof typeof roots): Artifact {
  const artifact = known.get(name) ?? compiled("solc08", sources(), roots[name], name);
  known.set(name, artifact);
  return artifact;
}

/** Installs and compiles, which takes its time once: before a test's own time begins. */
export async function prepareBalancer3(): Promise<void> {
  if (listing) return;
  await install();
  for (const name of Object.keys(roots) as (keyof typeof roots)[]) own(name);
}

/** A chain with everything on it. The first account owns all tokens. */
export async function deployBalancer3(): Promise<Deployed> {
  // The compiler's shorter way makes more code than real chains take.
  const chain = await startChain({ codeLimit: 65_536 });
  const [owner] = chain.accounts as readonly [Hex];
  const weth = await mintable(chain, "WETH", 18);
  const usd = await mintable(chain, "USD", 6);
  const dai = await mintable(chain, "DAI", 18);
  const yielding = await mintable(chain, "YUSD", 8);
  const permit2 = await placePermit2(chain);

  // They name each other: the vault comes fourth.
  const count = BigInt(await chain.rpc("eth_getTransactionCount", [owner, "latest"]) as Hex);
  const vaultAddress = getContractAddress({ from: owner, nonce: count + 3n });
  const admin = await chain.deploy(own("VaultAdmin"), [vaultAddress, 90 * days, 30 * days, 1_000_000n, 1_000n]);
  const extension = await chain.deploy(own("VaultExtension"), [vaultAddress, admin.address]);
  const controller = await chain.deploy(own("ProtocolFeeController"), [vaultAddress, unit / 2n, unit / 10n]);
  await chain.deploy(own("Vault"), [extension.address, owner, controller.address]);
  const vault = chain.at(vaultAddress, own("VaultExtension").abi);
  const router = await chain.deploy(own("Router"), [vaultAddress, weth.address, permit2.address, "router"]);
  const batch = await chain.deploy(own("BatchRouter"), [vaultAddress, weth.address, permit2.address, "batch"]);
  for (const token of [weth, usd, dai, yielding]) {
    await token.write("approve", [permit2.address, plenty]);
    await permit2.write("approve", [token.address, router.address, plenty, 2 ** 47]);
  }

  await chain.rpc("anvil_setCode", [rateAddress, constantly(105n * unit / 100n)]);
  const opened = async (pool: Contract, fee: bigint, amounts: ReadonlyMap<Contract, bigint>): Promise<Hex> => {
    const tokens = sorted([...amounts.keys()]);
    const config = tokens.map((token) => ({
      token: token.address,
      tokenType: token === yielding ? 1 : 0,
      rateProvider: token === yielding ? rateAddress : nobody,
      paysYieldFees: token === yielding,
    }));
    const roles = { pauseManager: owner, swapFeeManager: owner, poolCreator: nobody };
    const liquidity = {
      disableUnbalancedLiquidity: false,
      enableAddLiquidityCustom: false,
      enableRemoveLiquidityCustom: false,
      enableDonation: false,
    };
    await vault.write("registerPool", [pool.address, config, fee, 0, false, roles, nobody, liquidity]);
    const given = tokens.map((token) => amounts.get(token) ?? 0n);
    await router.write("initialize", [pool.address, tokens.map(({ address }) => address), given, 0n, false, "0x"]);
    return pool.address;
  };
  const weights = new Map([[weth, 50n], [usd, 30n], [dai, 20n]]);
  const weightedPool = await chain.deploy(own("WeightedPool"), [{
    name: "Weighted",
    symbol: "W",
    numTokens: 3n,
    normalizedWeights: sorted([...weights.keys()]).map((token) => (weights.get(token) ?? 0n) * unit / 100n),
    version: "",
    minTokenBalances: [1_000_000n, 1_000_000n, 1_000_000n],
  }, vaultAddress]);
  const weighted = await opened(
    weightedPool,
    unit / 400n,
    new Map([[weth, 1_000n * unit], [usd, 1_200_000n * 10n ** 6n], [dai, 800_000n * unit]]),
  );
  const stablePool = await chain.deploy(own("StablePool"), [
    { name: "Stable", symbol: "S", amplificationParameter: 200n, version: "" },
    vaultAddress,
  ]);
  const stable = await opened(
    stablePool,
    unit / 10_000n,
    new Map([[usd, 1_000_000n * 10n ** 6n], [dai, 900_000n * unit], [yielding, 1_100_000n * 10n ** 8n]]),
  );
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
      v3Vault: vaultAddress,
      v3BatchRouter: batch.address,
      permit2: permit2.address,
    },
    router,
    weth,
    usd,
    dai,
    yielding,
    weighted,
    stable,
  };
}

/** Pools want their tokens so. */
function sorted(tokens: readonly Contract[]): readonly Contract[] {
  return [...tokens].sort((one, other) => BigInt(one.address) < BigInt(other.address) ? -1 : 1);
}

/** The code of a contract that gives one number, whatever it is asked. */
function constantly(value: bigint): Hex {
  return `0x7f${value.toString(16).padStart(64, "0")}60005260206000f3`;
}
