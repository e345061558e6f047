/** The contract of every spot venue, on the mock of Bitstamp's description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/bitstamp/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { bitstampSpot, signing } from "./mocked-spot.ts";

const stage = onMock("bitstamp", bitstampSpot, { late: 35_000 });

const test = suite("bitstamp spot contract on its mock");
await contractSuites(test, {
  venue: "bitstamp",
  kind: "spot",
  open: spot,
  stage: () => signing(stage()),
  lacks: {
    closedCandles: "no candles are streamed",
  },
  except: {
    T09: "no candles are streamed",
    F38: "the answer about an order brings its fills",
  },
});
test.run();
