/** KuCoin perpetuals keep the contract of every venue of contracts, on the mock of their description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/kucoin/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { kucoinPerp } from "./mocked-perp.ts";

const mock = mockOf(describe(repository, "kucoin"));
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("kucoin perp contract on its mock");
await contractSuites(test, {
  venue: "kucoin",
  kind: "perp",
  open: perp,
  stage: () => mockedStage({ venue: "kucoin", mock, hooks: kucoinPerp }),
  lacks: {
    createTriggerOrder: "the mock's orders have no triggers",
    leastNotional: "contracts have none",
  },
  ...(just?.length ? { just } : {}),
});
test.run();
