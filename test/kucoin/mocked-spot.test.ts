/** KuCoin spot keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kucoin/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { kucoinSpot } from "./mocked-spot.ts";

const test = suite("kucoin spot contract on its mock");
await contractSuites(test, {
  venue: "kucoin",
  kind: "spot",
  open: spot,
  stage: onMock("kucoin", kucoinSpot),
});
test.run();
