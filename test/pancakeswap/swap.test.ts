/** The contract cases of venues of pools on the contracts of PancakeSwap, and what is its own: fees, and two versions at once. */
import * as assert from "uvu/assert";
import type { Hex } from "../../src/core/endpoint.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { ammSuite } from "../../src/testing/mod.ts";
import { amm, type Version } from "../../src/venues/pancakeswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { deployPancakeswap, preparePancakeswap } from "../chain/pancakeswap.ts";
import { stageOf, type StagePlan, swapCases } from "../chain/stage.ts";
import { suite } from "../support/suite.ts";

const test = suite("pancakeswap swaps");
test.after(stopChains);

await preparePancakeswap();

const plan = (version: Version): StagePlan => ({
  deploy: deployPancakeswap,
  open: (options) => amm({ ...options, versions: [version] }),
  version,
  router: {
    artifact: "@pancakeswap/v3-periphery/artifacts/contracts/SwapRouter.sol/SwapRouter.json",
    fee: 2_500,
  },
});

ammSuite(test, {
  label: "v2",
  just: swapCases,
  stage: () => stageOf(plan("v2")),
});
ammSuite(test, {
  label: "v3",
  just: swapCases,
  stage: () => stageOf(plan("v3")),
  lacks: { taxed: "pools of version 3 cannot trade it" },
});

test("v2: what a pair takes and gives is what its own arithmetic says", async () => {
  const chain = await deployPancakeswap();
  await using venue = amm({
    ...chain,
    chain: chain.data,
    rpc: chain.url,
    maxBlockAge: 1e9,
    versions: ["v2"],
  });
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: "10" });
  // Reserves of 1 000 and 2 000 000; 25 in 10 000 stay with the pair.
  const into = 10n * 10n ** 18n * 9_975n;
  const out = into * 2_000_000n * 10n ** 6n /
    (1_000n * 10n ** 18n * 10_000n + into);
  assert.is(BigInt(quote.amountOut.mul("1e6").toFixed()), out);
  assert.is(quote.fee.toFixed(), "0.0025");
  assert.is(quote.marketPrice.toFixed(), "2000");
  const exact = quote.amountOut.div(10).div(quote.marketPrice).div("0.9975");
  assert.is(quote.impact.toFixed(30), exact.neg().plus(1).toFixed(30));
});

test("both versions: pools of every fee, and whichever gives more", async () => {
  const chain = await deployPancakeswap();
  const account = { privateKey: chain.keys[0] as Hex };
  const options = {
    ...chain,
    chain: chain.data,
    rpc: chain.url,
    maxBlockAge: 1e9,
    pollInterval: 20,
    account,
  };
  await using venue = amm(options);
  const pools = await venue.fetchPools({ tokens: ["USD", "WETH"] });
  assert.equal(pools.map(({ kind, fee }) => `${kind} ${fee}`).sort(), [
    "v2 0.0025",
    "v3 0.0005",
    "v3 0.0025",
  ]);
  await using v2 = amm({ ...options, versions: ["v2"] });
  await using v3 = amm({ ...options, versions: ["v3"] });
  const request = { sell: "WETH", to: "USD", amount: "40" } as const;
  const winner = async (): Promise<string | undefined> => {
    const [best, ...each] = await Promise.all(
      [venue, v2, v3].map((one) => one.quote(request)),
    );
    const most = each.map(({ amountOut }) => amountOut).reduce((one, other) => one.gt(other) ? one : other);
    assert.is(best?.amountOut.toFixed(), most.toFixed());
    return best?.route[0]?.kind;
  };
  assert.is(await winner(), "v3");
  // Cheaper in the pools of version 3 from now on.
  const large = await v3.quote({ ...request, amount: "400" });
  await (await v3.approve(large)).done;
  assert.is(
    (await (await v3.swap(large)).done).transaction.status,
    "confirmed",
  );
  assert.is(await winner(), "v2");
});

test("a chain that it is not on, and a version that is not there", () => {
  const refused = (options: Partial<Parameters<typeof amm>[0]>): string => {
    try {
      amm({ chain: "celo", rpc: "http://127.0.0.1:9", ...options });
    } catch (error) {
      assert.instance(error, ValidationError);
      return (error as Error).message;
    }
    return "nothing";
  };
  assert.match(refused({}), "PancakeSwap is not on celo");
  const contracts = {
    v3Positions: "0x0000000000000000000000000000000000000001",
  };
  assert.match(
    refused({ chain: "bsc", contracts, versions: ["v3"] }),
    "v3 is not on bsc",
  );
});

test.run();
