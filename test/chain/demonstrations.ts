/** Venues of pools on a chain of their own, each with an account that has something to trade with. */
import type { Hex } from "../../src/core/endpoint.ts";
import type { ChainData, ListedToken } from "../../src/chains/evm/chains.ts";
import type { LocalChain } from "./local.ts";

/** A venue that somebody can trade on. */
export interface Demonstration {
  /** What its connector is opened with. */
  readonly options: object;
  /** Two tokens that its pools trade, and an amount of the first that they do not mind. */
  readonly tokens: readonly [ListedToken, ListedToken];
  readonly amount: string;
  readonly account: Hex;
  readonly chain: Pick<LocalChain, "url" | "rpc" | "stop">;
}

interface Deployed extends LocalChain {
  readonly data: ChainData;
}

interface Ground {
  readonly chain: Deployed;
  /** What the venue has to be told besides the chain, its node and the account. */
  readonly options: object;
  /** Which of the listed tokens are traded: the first two where it does not say. */
  readonly pair?: readonly [string, string];
}

const grounds: Readonly<Record<string, () => Promise<Ground>>> = {
  balancer: async () => {
    const chain = await (await import("./balancer.ts")).deployBalancer();
    const pools = [chain.weighted.id, chain.stable.id];
    return {
      chain,
      options: { contracts: { v2Vault: chain.vault.address }, pools },
    };
  },
  mento: async () => {
    const chain = await (await import("./mento.ts")).deployMento();
    return {
      chain,
      options: { contracts: { broker: chain.broker.address } },
      pair: ["CELO", "USDm"],
    };
  },
  pancakeswap: async () => withContracts(await (await import("./pancakeswap.ts")).deployPancakeswap()),
  ubeswap: async () => withContracts(await (await import("./ubeswap.ts")).deployUbeswap()),
  uniswap: async () => withContracts(await (await import("./uniswap.ts")).deployUniswap()),
};

function withContracts(
  chain: Deployed & { readonly contracts: object },
): Ground {
  return { chain, options: { contracts: chain.contracts } };
}

/** The venues there are. */
export const demonstrated: readonly string[] = Object.keys(grounds);

/** How much of each token the account gets, in whole ones: enough for a hundred times the amount that is traded. */
const share = 1_000_000n;

/**
 * Starts a chain with a venue's contracts, its pools, and an account that has tokens and has approved nothing.
 *
 * @throws {RangeError} for a venue whose contracts are not here.
 */
export async function demonstrate(venue: string): Promise<Demonstration> {
  const deploy = Object.hasOwn(grounds, venue) ? grounds[venue] : undefined;
  if (!deploy) {
    const rule = `there are no contracts of ${venue} for the local chain; there are: ${demonstrated.join(", ")}`;
    throw new RangeError(`--venue: ${rule}`);
  }
  const { chain, options, pair } = await deploy();
  const [owner, account] = chain.accounts as readonly [Hex, Hex];
  const traded = chain.data.tokens.filter(({ symbol }) => pair?.includes(symbol) ?? true);
  const [one, other] = traded;
  if (!one || !other) throw new Error(`${venue} lists too few tokens`);
  for (const { address, decimals } of [one, other]) {
    const word = (value: bigint | string): string => BigInt(value).toString(16).padStart(64, "0");
    // transfer(address,uint256)
    const data = `0xa9059cbb${word(account)}${word(share * 10n ** BigInt(decimals))}`;
    const hash = await chain.rpc("eth_sendTransaction", [{
      from: owner,
      to: address,
      data,
    }]);
    const told = async (): Promise<{ readonly status: Hex } | null> =>
      await chain.rpc("eth_getTransactionReceipt", [hash]) as {
        readonly status: Hex;
      } | null;
    let receipt = await told();
    // Mined at once, and told a moment later.
    while (receipt === null) receipt = await told();
    if (receipt.status !== "0x1") {
      throw new Error(`the account got none of ${address}`);
    }
  }
  return {
    options: {
      chain: chain.data,
      rpc: chain.url,
      account: { privateKey: chain.keys[1] },
      pollInterval: 100,
      ...options,
    },
    tokens: [one, other],
    amount: "1.25",
    account,
    chain,
  };
}
