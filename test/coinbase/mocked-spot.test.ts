/** Coinbase keeps the contract of every spot venue, on the mock of its description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/coinbase/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { coinbaseSpot } from "./mocked-spot.ts";

const mock = mockOf(describe(repository, "coinbase"));
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("coinbase spot contract on its mock");
await contractSuites(test, {
  venue: "coinbase",
  kind: "spot",
  open: spot,
  stage: () => mockedStage({ venue: "coinbase", mock, hooks: coinbaseSpot }),
  lacks: {
    bookSnapshots: "books begin with a snapshot that is pushed",
    bookNumbers: "frames are numbered over the connection, and books are not",
    closedCandles: "candles are told with trades, and nothing is told when one is over",
  },
  except: {
    T09: "candles of five minutes are streamed, and of no other length",
    O27: "what waits for a price becomes a limit order, and nothing else; sim.test.ts has one",
  },
  ...(just?.length ? { just } : {}),
});
test.run();
