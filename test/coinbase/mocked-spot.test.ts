/** Coinbase keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/coinbase/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { coinbaseSpot } from "./mocked-spot.ts";

const test = suite("coinbase spot contract on its mock");
await contractSuites(test, {
  venue: "coinbase",
  kind: "spot",
  open: spot,
  stage: onMock("coinbase", coinbaseSpot),
  lacks: {
    bookSnapshots: "books begin with a snapshot that is pushed",
    bookNumbers: "frames are numbered over the connection, and books are not",
    closedCandles: "candles are told with trades, and nothing is told when one is over",
  },
  except: {
    T09: "candles of five minutes are streamed, and of no other length",
    O27: "what waits for a price becomes a limit order, and nothing else; sim.test.ts has one",
  },
});
test.run();
