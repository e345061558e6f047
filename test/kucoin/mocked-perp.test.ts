/** KuCoin perpetuals keep the contract of every venue of contracts, on the mock of their description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/kucoin/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { kucoinPerp } from "./mocked-perp.ts";

const test = suite("kucoin perp contract on its mock");
await contractSuites(test, {
  venue: "kucoin",
  kind: "perp",
  open: perp,
  stage: onMock("kucoin", kucoinPerp),
  lacks: {
    createTriggerOrder: "the mock's orders have no triggers",
    leastNotional: "contracts have none",
  },
});
test.run();
