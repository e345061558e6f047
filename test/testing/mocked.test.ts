/** The contract of every venue, on mocks of their descriptions: no simulator knows these venues' protocols. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage, type MockHooks, type Stage } from "../../src/testing/mod.ts";
import { spot as binanceSpotOf } from "../../src/venues/binance/mod.ts";
import { spot as krakenSpotOf } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";
import { repository } from "../codegen/tree.ts";
import { binanceSpot } from "./mocked/binance-spot.ts";
import { krakenSpot } from "./mocked/kraken-spot.ts";

const stageOf = (venue: string, hooks: MockHooks, more: object = {}): () => Stage => {
  const mock = mockOf(describe(repository, venue));
  return () => mockedStage({ venue, mock, hooks, ...more });
};

const just = process.env["JUST"]?.split(",").filter(Boolean);
const onBinance = suite("binance spot contract on its mock");
await contractSuites(onBinance, {
  venue: "binance",
  kind: "spot",
  open: binanceSpotOf,
  stage: stageOf("binance", binanceSpot, { cannot: { breakMarket: "the description's answer has one market" } }),
  lacks: {
    amendOrder: "the mock has no word for an amendment",
    createTriggerOrder: "the mock's orders have no triggers",
    createQuoteOrder: "the mock's orders have no cost",
    writeDeadline: "a mock takes what is late",
  },
  ...(just?.length ? { just } : {}),
});

const onKraken = suite("kraken spot contract on its mock");
await contractSuites(onKraken, {
  venue: "kraken",
  kind: "spot",
  open: krakenSpotOf,
  stage: stageOf("kraken", krakenSpot, {
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
  ...(just?.length ? { just } : {}),
});

onBinance.run();
onKraken.run();
