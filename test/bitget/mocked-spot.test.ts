/** Bitget keeps the contract of every spot venue, on the mock of its description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/bitget/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { bitgetSpot, depth } from "./mocked-spot.ts";

const mock = mockOf(describe(repository, "bitget"));
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("bitget spot contract on its mock");
await contractSuites(test, {
  venue: "bitget",
  kind: "spot",
  open: spot,
  stage: () => mockedStage({ venue: "bitget", mock, hooks: bitgetSpot, depth }),
  lacks: {
    writeDeadline: "a mock takes what is late",
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
  },
  except: { F10: "what was signed is good for 30 seconds, which is longer than the order is held" },
  ...(just?.length ? { just } : {}),
});
test.run();
