/** The contract cases of venues of pools on Uniswap's own contracts of version 4. */
import { type AmmStage, ammSuite } from "../../src/testing/mod.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { amm, type UniswapAmm } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import type { Deployed } from "../chain/market.ts";
import { stageOf } from "../chain/stage.ts";
import { type Deployed4, deployUniswap4, trade } from "../chain/uniswap4.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap v4 contract");
test.after(stopChains);

/** Of the tokens: enough for both large pools. */
const crowded = { WETH: { weth: 600n * 10n ** 18n }, USD: { usd: 1_500_000n * 10n ** 6n } };

async function stage(): Promise<AmmStage> {
  const chain = await deployUniswap4();
  const plain = await stageOf({
    deploy: () => Promise.resolve(chain as unknown as Deployed),
    open: (options) => amm({ ...options, contracts: chain.contracts, versions: ["v4"] }),
    version: "v3",
    router: {
      artifact: "@uniswap/swap-router-contracts/artifacts/contracts/SwapRouter02.sol/SwapRouter02.json",
      fee: 3_000,
    },
  });
  const crowd = async (ref: string, ahead: boolean): Promise<void> => {
    for (const fee of [3_000, 100] as const) await trade(chain, fee, crowded[ref as "WETH" | "USD"], ahead);
  };
  return {
    ...plain,
    position: await others(chain),
    crowd: ({ ref }) => crowd(ref, false),
    ahead: ({ ref }) => crowd(ref, true),
  };
}

/** A position of the third account. */
async function others(chain: Deployed4): Promise<string> {
  const account = chain.accounts[2] as Hex;
  await chain.weth.write("transfer", [account, 10n ** 18n]);
  await chain.usd.write("transfer", [account, 10n ** 10n]);
  const venue: UniswapAmm = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[2] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    versions: ["v4"],
  });
  const [pool] = await venue.fetchPools({ tokens: ["WETH", "USD"] });
  if (!pool) throw new Error("there is no pool");
  for (const token of ["WETH", "USD"]) {
    await (await venue.approve({ token, spender: venue.liquiditySpender(pool.id), amount: 1 })).done;
  }
  const opening = await venue.openPosition({
    pool: pool.id,
    lowerPrice: pool.price.div(2),
    upperPrice: pool.price.mul(2),
    amounts: [1, 1],
  });
  await opening.done;
  await venue.close();
  return opening.position ?? "";
}

ammSuite(test, { label: "v4", stage, lacks: { taxed: "no pool of version 4 has it there" } });

test.run();
