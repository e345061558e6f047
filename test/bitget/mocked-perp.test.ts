/** Contracts of Bitget keep the contract of every venue, on the mock of their description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/bitget/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { bitgetPerp } from "./mocked-perp.ts";

const test = suite("bitget perp contract on its mock");
await contractSuites(test, {
  venue: "bitget",
  kind: "perp",
  open: perp,
  stage: onMock("bitget", bitgetPerp, { late: 35_000 }),
  lacks: {
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
    marginSetting: "every order says what margins it: nothing is set at the venue",
  },
});
test.run();
