/** The contract cases of every venue, on simulated Kraken. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken spot contract");

await contractSuites(test, {
  venue: "kraken",
  kind: "spot",
  open: spot,
  lacks: {
    bookSnapshots: "books begin with a snapshot that is pushed",
    bookNumbers: "books have a checksum, and no numbers",
    closedCandles: "candles are told with trades, and nothing is told when one is over",
  },
  except: {
    F24: "where it says until when, it says a time of its own, which an arranged answer does not know; F25 hears it",
  },
});

test.run();
