/** Kraken keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kraken/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { krakenSpot } from "./mocked-spot.ts";

const test = suite("kraken spot contract on its mock");
await contractSuites(test, {
  venue: "kraken",
  kind: "spot",
  open: spot,
  stage: onMock("kraken", krakenSpot, {
    depth: 25,
    cannot: { breakMarket: "its markets are told by their keys" },
  }),
  lacks: {
    amendOrder: "the mock has no word for an amendment",
    cancelOrders: "the mock's hooks tell nothing of batches",
    createTriggerOrder: "the mock's orders have no triggers",
    createQuoteOrder: "the mock's orders have no cost",
    orderSocket: "the mock's hooks tell nothing of orders over sockets",
    armDeadMansSwitch: "a mock has no timers of its own",
    writeDeadline: "a mock takes what is late",
    retryAfter: "it says a time of its own",
    bookSnapshots: "books begin with a snapshot that is pushed",
    bookNumbers: "books have a checksum, and no numbers",
    closedCandles: "candles are told with trades, and nothing is told when one is over",
  },
});
test.run();
