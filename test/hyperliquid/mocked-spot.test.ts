/** Hyperliquid keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/hyperliquid/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { except, hyperliquid, lacks, told } from "./mocked.ts";

const test = suite("hyperliquid spot contract on its mock");
await contractSuites(test, {
  venue: "hyperliquid",
  kind: "spot",
  open: spot,
  stage: onMock("hyperliquid", hyperliquid("spot", "@107"), {
    ...told,
    cannot: { breakMarket: "what a description calls its other pairs is not traded" },
  }),
  lacks,
  except,
});
test.run();
