/** Gate's contracts keep the contract of every venue of contracts, on the mock of their description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/gate/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { gatePerp } from "./mocked-perp.ts";

const test = suite("gate perp contract on its mock");
await contractSuites(test, {
  venue: "gate",
  kind: "perp",
  open: perp,
  stage: onMock("gate", gatePerp),
  lacks: {
    bookSnapshots: "the stream's first message is the snapshot",
  },
});
test.run();
