/** HTX keeps the contract of every spot venue, on the mock of its description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/htx/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { htxSpot } from "./mocked.ts";

const mock = mockOf(describe(repository, "htx"));
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("htx spot contract on its mock");
await contractSuites(test, {
  venue: "htx",
  kind: "spot",
  open: spot,
  stage: () => mockedStage({ venue: "htx", mock, hooks: htxSpot, depth: 150 }),
  lacks: {
    createQuoteOrder: "the mock's orders have no cost",
    armDeadMansSwitch: "a mock has no timers of its own",
    writeDeadline: "a mock takes what is late",
    closedCandles: "candles are told with trades, and nothing is told when one is over",
  },
  except: {
    F17: "a signature is good for five minutes, and these cases wait for less; spot.test.ts has a cancel that is lost",
    F19: "the same",
  },
  ...(just?.length ? { just } : {}),
});
test.run();
