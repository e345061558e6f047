/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/coinbase/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("coinbase spot contract");

await contractSuites(ofSpot, {
  venue: "coinbase",
  kind: "spot",
  open: spot,
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

ofSpot.run();
