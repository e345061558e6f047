/** The contract of every spot venue, on the mock of Bitstamp's description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/bitstamp/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { bitstampSpot, signing } from "./mocked.ts";

const mock = mockOf(describe(repository, "bitstamp"));
const cannot = { breakMarket: "one market of the description's answer is traded" };
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("bitstamp spot contract on its mock");
await contractSuites(test, {
  venue: "bitstamp",
  kind: "spot",
  open: spot,
  stage: () => signing(mockedStage({ venue: "bitstamp", mock, hooks: bitstampSpot, cannot })),
  lacks: {
    createQuoteOrder: "the mock's orders have no cost",
    closedCandles: "no candles are streamed",
  },
  except: {
    T09: "no candles are streamed",
    F10: "a mock takes what is late, and this is not late for the venue, which takes it for thirty seconds",
    F38: "the answer about an order brings its fills",
  },
  ...(just?.length ? { just } : {}),
});
test.run();
