/** Binance keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { binanceSpot } from "./mocked-spot.ts";

const test = suite("binance spot contract on its mock");
await contractSuites(test, {
  venue: "binance",
  kind: "spot",
  open: spot,
  stage: onMock("binance", binanceSpot),
  lacks: {
    createTriggerOrder: "the mock's orders have no triggers",
  },
});
test.run();
