/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken spot contract");

const scarce = "more questions than the account's counter lets pass (20 units, and one more in two seconds)";
const canceled = "what the venue ends by itself it calls canceled, and the engine expired";

await contractSuites(test, {
  venue: "kraken",
  kind: "spot",
  open: spot,
  lacks: { bookSnapshots: "books begin with a snapshot that is pushed" },
  except: {
    S03: "a pair whose rules cannot be read refuses the whole list",
    S21: "a pair whose rules cannot be read refuses the whole list",
    S22: scarce,
    T09: "its shortest candle is a minute",
    T21: "books are not numbered",
    T22: "behind what the checksum covers a book is audited once a minute",
    O06: canceled,
    O07: canceled,
    O08: canceled,
    O20: scarce,
    O23: scarce,
    O31: "twenty cancels of young orders are more than the counter of a pair holds",
    F09: "an order that arrives so late is refused, for its nonce and its deadline",
    F16: scarce,
    F19: "orders of one market are canceled by their ids",
    F24: "the venue tells the time at which it listens again, which an arranged answer does not know",
    F25: "there is one public question a second, and the case asks two",
    F41: scarce,
    F43: scarce,
  },
});

test.run();
