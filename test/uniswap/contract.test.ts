/** The contract cases of venues of pools on Uniswap's own contracts of versions 2 and 3. */
import { ammSuite } from "../../src/testing/mod.ts";
import { amm } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import { stageOf, type StagePlan, swapCases } from "../chain/stage.ts";
import { deployUniswap } from "../chain/uniswap.ts";
import { install } from "../chain/workspace.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap contract");
test.after(stopChains);

// Takes its time once: before a test's own time begins.
await install();

const plan = (version: "v2" | "v3"): StagePlan => ({
  deploy: deployUniswap,
  open: (options) => amm({ ...options, versions: [version] }),
  version,
  router: {
    artifact: "@uniswap/swap-router-contracts/artifacts/contracts/SwapRouter02.sol/SwapRouter02.json",
    fee: 3_000,
  },
});

ammSuite(test, { label: "v2", just: swapCases, stage: () => stageOf(plan("v2")) });
ammSuite(test, {
  label: "v3",
  stage: () => stageOf(plan("v3")),
  lacks: { taxed: "pools of version 3 cannot trade it" },
});

test.run();
