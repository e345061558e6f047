/** Gate keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/gate/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { gateSpot } from "./mocked-spot.ts";

const test = suite("gate spot contract on its mock");
await contractSuites(test, {
  venue: "gate",
  kind: "spot",
  open: spot,
  stage: onMock("gate", gateSpot),
  lacks: {
    bookSnapshots: "the stream's first message is the snapshot",
  },
});
test.run();
