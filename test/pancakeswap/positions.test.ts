/** The contract cases of positions on the contracts of PancakeSwap. */
import { ammSuite } from "../../src/testing/mod.ts";
import { amm } from "../../src/venues/pancakeswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { deployPancakeswap, preparePancakeswap } from "../chain/pancakeswap.ts";
import { positionCases, stageOf } from "../chain/stage.ts";
import { suite } from "../support/suite.ts";

const test = suite("pancakeswap positions");
test.after(stopChains);

await preparePancakeswap();

ammSuite(test, {
  just: positionCases,
  stage: () =>
    stageOf({
      deploy: deployPancakeswap,
      open: (options) => amm({ ...options, versions: ["v3"] }),
      version: "v3",
      router: {
        artifact: "@pancakeswap/v3-periphery/artifacts/contracts/SwapRouter.sol/SwapRouter.json",
        fee: 2_500,
      },
    }),
});

test.run();
