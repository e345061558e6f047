/** Balancer's own contracts of version 2 on a local chain, with tokens, pools and liquidity. */
import { encodeAbiParameters } from "viem";
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData } from "../../src/chains/evm/chains.ts";
import { type Contract, type LocalChain, startChain } from "./local.ts";
import { mintable, plenty } from "./tokens.ts";
import { type Artifact, artifact } from "./workspace.ts";

/** What was deployed. */
export interface Deployed extends LocalChain {
  readonly data: ChainData;
  readonly vault: Contract;
  /** Knows who may do what; the first account may let others. */
  readonly authorizer: Contract;
  /** 18 digits, listed as WETH. */
  readonly weth: Contract;
  /** 6 digits, listed as USD. */
  readonly usd: Contract;
  /** 18 digits, not listed; worth a dollar. */
  readonly dai: Contract;
  /** 8 digits, not listed; one is redeemed for 1.05 dollars. */
  readonly yielding: Contract;
  /** 18 digits, not listed; nothing trades it. */
  readonly lonely: Contract;
  /** Of WETH, USD and DAI, weighing 50, 30 and 20 of 100; takes 0.25 %. */
  readonly weighted: Pool;
  /** Of USD, DAI and the one that yields; takes 0.01 %. */
  readonly stable: Pool;
}

/** A pool that was made. */
export interface Pool {
  readonly contract: Contract;
  readonly id: Hex;
}

const tasks = "@balancer-labs/v2-deployments/dist/tasks";
const unit = 10n ** 18n;
const everything = (1n << 128n) - 1n;
const days = 24n * 3_600n;
const nobody: Hex = "0x0000000000000000000000000000000000000000";
const rateAddress: Hex = "0x00000000000000000000000000000000000ba7e5";

const shipped = (task: string, name: string): Artifact => artifact(`${tasks}/${task}/artifact/${name}.json`);

/** A chain with everything on it. The first account owns all tokens. */
export async function deployBalancer(): Promise<Deployed> {
  const chain = await startChain();
  const [owner] = chain.accounts as readonly [Hex];
  const weth = await mintable(chain, "WETH", 18);
  const usd = await mintable(chain, "USD", 6);
  const dai = await mintable(chain, "DAI", 18);
  const yielding = await mintable(chain, "YUSD", 8);
  const lonely = await mintable(chain, "LONELY", 18);
  const authorizer = await chain.deploy(shipped("20210418-authorizer", "Authorizer"), [owner]);
  const vault = await chain.deploy(shipped("20210418-vault", "Vault"), [
    authorizer.address,
    weth.address,
    90n * days,
    30n * days,
  ]);
  const percentages = await chain.deploy(
    shipped("20220725-protocol-fee-percentages-provider", "ProtocolFeePercentagesProvider"),
    [vault.address, unit / 2n, unit / 2n],
  );
  const factory = (task: string, name: string): Promise<Contract> =>
    chain.deploy(shipped(task, `${name}Factory`), [vault.address, percentages.address, "", ""]);
  for (const each of [weth, usd, dai, yielding]) await each.write("approve", [vault.address, plenty]);
  const joined = async (kind: string, task: string, contracts: Contract, amounts: Amounts): Promise<Pool> => {
    const address = await createdBy(chain, contracts.address);
    const contract = chain.at(address, shipped(task, kind).abi);
    const id = await contract.read<Hex>("getPoolId");
    const [assets] = await vault.read<readonly [readonly Hex[]]>("getPoolTokens", [id]);
    // The pool of the second kind makes its own shares, which are among its tokens.
    const given = assets.map((asset) => amounts.get(asset.toLowerCase()) ?? 0n);
    await vault.write("joinPool", [id, owner, owner, {
      assets,
      maxAmountsIn: assets.map(() => everything),
      // The first kind of joining is the pool's first liquidity.
      userData: encodeAbiParameters([{ type: "uint256" }, { type: "uint256[]" }], [0n, given]),
      fromInternalBalance: false,
    }]);
    return { contract, id };
  };

  const weightedTask = "20230206-weighted-pool-v3";
  const weightedFactory = await factory(weightedTask, "WeightedPool");
  const weights = new Map([[weth, 50n], [usd, 30n], [dai, 20n]]);
  const inPool = sorted([...weights.keys()]);
  await weightedFactory.write("create", [
    "Weighted",
    "W",
    inPool.map(({ address }) => address),
    inPool.map((token) => (weights.get(token) ?? 0n) * unit / 100n),
    inPool.map(() => nobody),
    unit / 400n,
    owner,
  ]);
  const weighted = await joined(
    "WeightedPool",
    weightedTask,
    weightedFactory,
    amountsOf([
      [weth, 1_000n * unit],
      [usd, 1_200_000n * 10n ** 6n],
      [dai, 800_000n * unit],
    ]),
  );

  await chain.rpc("anvil_setCode", [rateAddress, constantly(105n * unit / 100n)]);
  const stableTask = "20230206-composable-stable-pool-v3";
  const stableFactory = await factory(stableTask, "ComposableStablePool");
  const alike = sorted([usd, dai, yielding]);
  await stableFactory.write("create", [
    "Stable",
    "S",
    alike.map(({ address }) => address),
    200n,
    alike.map((token) => token === yielding ? rateAddress : nobody),
    alike.map((token) => token === yielding ? 30n * days : 0n),
    alike.map(() => false),
    unit / 10_000n,
    owner,
  ]);
  const stable = await joined(
    "ComposableStablePool",
    stableTask,
    stableFactory,
    amountsOf([
      [usd, 1_000_000n * 10n ** 6n],
      [dai, 900_000n * unit],
      [yielding, 1_100_000n * 10n ** 8n],
    ]),
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
    vault,
    authorizer,
    weth,
    usd,
    dai,
    yielding,
    lonely,
    weighted,
    stable,
  };
}

/** By address in lower case. */
type Amounts = ReadonlyMap<string, bigint>;

function amountsOf(amounts: readonly (readonly [Contract, bigint])[]): Amounts {
  return new Map(amounts.map(([{ address }, amount]) => [address.toLowerCase(), amount]));
}

/** Pools want their tokens so. */
function sorted(tokens: readonly Contract[]): readonly Contract[] {
  return [...tokens].sort((one, other) => BigInt(one.address) < BigInt(other.address) ? -1 : 1);
}

/** The pool that a factory has told of last. */
async function createdBy(chain: LocalChain, factory: Hex): Promise<Hex> {
  const logs = await chain.rpc("eth_getLogs", [{ address: factory, fromBlock: "latest" }]) as readonly {
    readonly topics: readonly Hex[];
  }[];
  return `0x${(logs.at(-1)?.topics[1] ?? "").slice(26)}`;
}

/** The code of a contract that gives one number, whatever it is asked. */
function constantly(value: bigint): Hex {
  return `0x7f${value.toString(16).padStart(64, "0")}60005260206000f3`;
}
