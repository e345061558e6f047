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
  stage: onMock("bitget", bitgetSpot, { depth }),
  lacks: {
    writeDeadline: "a mock takes what is late",
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
  },
  except: { F10: "what was signed is good for 30 seconds, which is longer than the order is held" },
});
test.run();
