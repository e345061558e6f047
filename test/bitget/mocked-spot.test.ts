/** Bitget keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/bitget/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { bitgetSpot, depth } from "./mocked-spot.ts";

const test = suite("bitget spot contract on its mock");
await contractSuites(test, {
  venue: "bitget",
  kind: "spot",
  open: spot,
  stage: onMock("bitget", bitgetSpot, { depth, late: 35_000 }),
  lacks: {
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
  },
});
test.run();
