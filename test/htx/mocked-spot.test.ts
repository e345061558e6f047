/** HTX keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/htx/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { htxSpot } from "./mocked-spot.ts";

const test = suite("htx spot contract on its mock");
await contractSuites(test, {
  venue: "htx",
  kind: "spot",
  open: spot,
  stage: onMock("htx", htxSpot, { depth: 150, late: 310_000 }),
  lacks: {
    closedCandles: "candles are told with trades, and nothing is told when one is over",
  },
});
test.run();
