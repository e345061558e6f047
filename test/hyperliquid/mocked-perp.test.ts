/** Hyperliquid's contracts keep the contract of every venue of contracts, on the mock of their description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/hyperliquid/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { except, hyperliquid, lacks, told } from "./mocked.ts";

const test = suite("hyperliquid perp contract on its mock");
await contractSuites(test, {
  venue: "hyperliquid",
  kind: "perp",
  open: perp,
  stage: onMock("hyperliquid", hyperliquid("perp", "BTC"), {
    ...told,
    cannot: { breakMarket: "actions name a contract by its place in the list" },
  }),
  lacks,
  except,
});
test.run();
