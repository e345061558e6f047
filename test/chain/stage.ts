/** A deployed venue as a stage of contract cases. */
import { type Abi, encodeFunctionData } from "viem";
import { systemClock } from "../../src/core/clock.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { EvmOptions } from "../../src/chains/evm/evm.ts";
import type { AmmStage, AmmVenue, StageToken } from "../../src/testing/mod.ts";
import type { Contract } from "./local.ts";
import type { Deployed } from "./market.ts";
import { artifact } from "./workspace.ts";

/** What connectors of a stage are opened with. */
export interface StageOptions extends EvmOptions {
  readonly contracts: Deployed["contracts"];
}

/** Which venue, and the pool that somebody else trades in. */
export interface StagePlan {
  readonly deploy: () => Promise<Deployed>;
  readonly open: (options: StageOptions) => AmmVenue;
  readonly version: "v2" | "v3";
  /** The artifact of version 3's router, and the fee of its largest pool in millionths. */
  readonly router: { readonly artifact: string; readonly fee: number };
}

/** Beginnings of the numbers of cases: those of swaps, and those of positions. */
export const swapCases: readonly string[] = ["A0", "A1", "A2", "A3", "A4"];
export const positionCases: readonly string[] = ["A5"];

const unit = 10n ** 18n;
const far = 10_000_000_000n;
/** A fifth of what the largest pool of a version holds. */
const crowded = {
  v2: { WETH: 200n * unit, USD: 400_000n * 10n ** 6n },
  v3: { WETH: 600n * unit, USD: 1_200_000n * 10n ** 6n },
};

/** A chain whose second account has a thousand of each token, and a million USD; the first is everybody else. */
export async function stageOf(
  { deploy, open, version, router }: StagePlan,
): Promise<AmmStage> {
  const chain = await deploy();
  const [others, account] = chain.accounts as readonly [Hex, Hex];
  const known: Readonly<Record<string, Contract>> = {
    WETH: chain.weth,
    USD: chain.usd,
    [chain.other.address]: chain.other,
    [chain.taxed.address]: chain.taxed,
  };
  const contractOf = ({ ref }: StageToken): Contract => known[ref] as Contract;
  await chain.weth.write("transfer", [account, 1_000n * unit]);
  await chain.usd.write("transfer", [account, 10n ** 12n]);
  await chain.other.write("transfer", [account, 1_000n * unit]);
  const spender = (version === "v2" ? chain.contracts.v2Router : chain.contracts.v3Router) as Hex;
  for (const token of [chain.weth, chain.usd]) {
    await token.write("approve", [spender, 10n ** 30n]);
  }
  const { abi } = artifact(router.artifact);

  const selling = (
    sold: StageToken,
  ): { readonly to: Hex; readonly data: Hex } => {
    const tokenIn = contractOf(sold).address;
    const tokenOut = (tokenIn === chain.weth.address ? chain.usd : chain.weth).address;
    const amountIn = crowded[version][sold.ref as "WETH" | "USD"];
    if (version === "v2") {
      const args = [amountIn, 0n, [tokenIn, tokenOut], others, far];
      const pairs = artifact(
        "@uniswap/v2-periphery/build/UniswapV2Router02.json",
      ).abi as Abi;
      const data = encodeFunctionData({
        abi: pairs,
        functionName: "swapExactTokensForTokens",
        args,
      });
      return { to: spender, data };
    }
    const params = {
      tokenIn,
      tokenOut,
      fee: router.fee,
      recipient: others,
      deadline: far,
      amountIn,
      amountOutMinimum: 0n,
      sqrtPriceLimitX96: 0n,
    };
    const data = encodeFunctionData({
      abi: abi as Abi,
      functionName: "exactInputSingle",
      args: [params],
    });
    return { to: spender, data };
  };
  const send = async (
    transaction: Readonly<Record<string, unknown>>,
  ): Promise<unknown> =>
    await chain.rpc("eth_sendTransaction", [{
      from: others,
      gas: "0xf4240",
      ...transaction,
    }]);
  const mine = async (): Promise<unknown> => await chain.rpc("evm_mine");
  const quantity = async (
    method: string,
    ...params: readonly unknown[]
  ): Promise<bigint> => BigInt(await chain.rpc(method, params) as Hex);

  return {
    tokens: [
      { ref: "WETH", decimals: 18, amount: "1.234567890123456789" },
      { ref: "USD", decimals: 6, amount: "1234.567891" },
    ],
    distant: { ref: chain.other.address, decimals: 18, amount: "2.5" },
    taxed: { ref: chain.taxed.address, decimals: 18, amount: "1" },
    position: "1",
    open: ({ anonymous = false, clock = systemClock } = {}) =>
      open({
        chain: chain.data,
        rpc: chain.url,
        contracts: chain.contracts,
        ...(anonymous ? {} : { account: { privateKey: chain.keys[1] as Hex } }),
        pollInterval: 20,
        maxBlockAge: 1e9,
        stuckAfter: 600_000,
        ports: { clock },
      }),
    balance: (token) => contractOf(token).read("balanceOf", [account]),
    coins: () => quantity("eth_getBalance", account, "latest"),
    transactions: async () => Number(await quantity("eth_getTransactionCount", account, "pending")),
    crowd: async (sold) => {
      const hash = await send(selling(sold));
      type Receipt = { readonly status: Hex } | null;
      let receipt: Receipt = null;
      // Mined at once, and told a moment later.
      while (receipt === null) {
        receipt = await chain.rpc("eth_getTransactionReceipt", [
          hash,
        ]) as Receipt;
      }
      if (receipt.status !== "0x1") {
        throw new Error("the crowd's swap was not made");
      }
    },
    ahead: async (sold) => {
      // Pays more than everybody.
      await send({
        ...selling(sold),
        maxFeePerGas: "0xba43b7400",
        maxPriorityFeePerGas: "0xba43b7400",
      });
    },
    hold: async () => void await chain.rpc("evm_setAutomine", [false]),
    mine: async (time) => {
      if (time !== undefined) {
        await chain.rpc("evm_setNextBlockTimestamp", [time]);
      }
      await mine();
    },
    close: () => Promise.resolve(chain.stop()),
  };
}
