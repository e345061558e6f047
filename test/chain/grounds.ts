/** A local chain as a stage of contract cases: what does not hang on the venue. */
import { systemClock } from "../../src/core/clock.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { EvmOptions } from "../../src/chains/evm/evm.ts";
import type { AmmStage, AmmVenue, StageToken } from "../../src/testing/mod.ts";
import type { Contract, LocalChain } from "./local.ts";
import { ahead } from "./trading.ts";

/** What a venue adds. */
export interface Grounds {
  readonly chain: LocalChain;
  /** Two that are listed. */
  readonly tokens: readonly [StageToken, StageToken];
  /** By what connectors are asked for. */
  readonly contracts: Readonly<Record<string, Contract>>;
  readonly open: (options: EvmOptions) => AmmVenue;
  /** The first account's sale of so much of a token for the other that the price is worse by a twentieth at least. */
  readonly selling: (
    sold: StageToken,
  ) => { readonly at: Contract; readonly name: string; readonly args: readonly unknown[] };
}

/** The second account trades; the first is everybody else. */
export function stageOn({ chain, tokens, contracts, open, selling }: Grounds): AmmStage {
  const [others, account] = chain.accounts as readonly [Hex, Hex];
  const quantity = async (method: string, ...params: readonly unknown[]): Promise<bigint> =>
    BigInt(await chain.rpc(method, params) as Hex);
  return {
    tokens,
    open: ({ anonymous = false, clock = systemClock } = {}) =>
      open({
        chain: chain.data,
        rpc: chain.url,
        ...(anonymous ? {} : { account: { privateKey: chain.keys[1] as Hex } }),
        pollInterval: 20,
        maxBlockAge: 1e9,
        stuckAfter: 600_000,
        ports: { clock },
      }),
    balance: ({ ref }) => (contracts[ref] as Contract).read("balanceOf", [account]),
    coins: () => quantity("eth_getBalance", account, "latest"),
    transactions: async () => Number(await quantity("eth_getTransactionCount", account, "pending")),
    crowd: async (sold) => {
      const { at, name, args } = selling(sold);
      await at.write(name, args);
    },
    ahead: async (sold) => {
      const { at, name, args } = selling(sold);
      await ahead(chain, others, at.address, at.encode(name, args));
    },
    hold: async () => void await chain.rpc("evm_setAutomine", [false]),
    mine: async (time) => {
      if (time !== undefined) await chain.rpc("evm_setNextBlockTimestamp", [time]);
      await chain.rpc("evm_mine");
    },
    close: () => Promise.resolve(chain.stop()),
  };
}
