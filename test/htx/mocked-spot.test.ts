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
  stage: onMock("htx", htxSpot, { depth: 150 }),
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
});
test.run();
