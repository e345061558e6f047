/** The contract of every spot venue, on the mock of Bitstamp's description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/bitstamp/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { bitstampSpot, signing } from "./mocked-spot.ts";

const stage = onMock("bitstamp", bitstampSpot, {
  cannot: { breakMarket: "one market of the description's answer is traded" },
});

const test = suite("bitstamp spot contract on its mock");
await contractSuites(test, {
  venue: "bitstamp",
  kind: "spot",
  open: spot,
  stage: () => signing(stage()),
  lacks: {
    createQuoteOrder: "the mock's orders have no cost",
    closedCandles: "no candles are streamed",
  },
  except: {
    T09: "no candles are streamed",
    F10: "a mock takes what is late, and this is not late for the venue, which takes it for thirty seconds",
    F38: "the answer about an order brings its fills",
  },
});
test.run();
