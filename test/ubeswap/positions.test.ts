/** The contract cases of positions on the contracts of Ubeswap. */
import { ammSuite } from "../../src/testing/mod.ts";
import { amm } from "../../src/venues/ubeswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { deployUbeswap } from "../chain/ubeswap.ts";
import { positionCases, stageOf } from "../chain/stage.ts";
import { install } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

const test = suite("ubeswap positions");
test.after(stopChains);

// Takes its time once: before a test's own time begins.
await install();

ammSuite(test, {
  just: positionCases,
  stage: () =>
    stageOf({
      deploy: deployUbeswap,
      open: (options) => amm({ ...options, versions: ["v3"] }),
      version: "v3",
      router: {
        artifact: "@uniswap/swap-router-contracts/artifacts/contracts/SwapRouter02.sol/SwapRouter02.json",
        fee: 3_000,
      },
    }),
});

test.run();
