/** Contracts of Bitget keep the contract of every venue, on the mock of their description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/bitget/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { bitgetPerp } from "./mocked-perp.ts";

const mock = mockOf(describe(repository, "bitget"));
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("bitget perp contract on its mock");
await contractSuites(test, {
  venue: "bitget",
  kind: "perp",
  open: perp,
  stage: () => mockedStage({ venue: "bitget", mock, hooks: bitgetPerp }),
  lacks: {
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
    marginSetting: "every order says what margins it: nothing is set at the venue",
  },
  except: { F10: "what was signed is good for 30 seconds, which is longer than the order is held" },
  ...(just?.length ? { just } : {}),
});
test.run();
