/** The contract of every venue, on mocks of their descriptions: no simulator knows these venues' protocols. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage, type MockHooks, type Stage } from "../../src/testing/mod.ts";
import { perp as binancePerpOf, spot as binanceSpotOf } from "../../src/venues/binance/mod.ts";
import { perp as gatePerpOf, spot as gateSpotOf } from "../../src/venues/gate/mod.ts";
import { fromCloid } from "../../src/venues/hyperliquid/map/cloid.ts";
import { perp as hyperliquidPerpOf, spot as hyperliquidSpotOf } from "../../src/venues/hyperliquid/mod.ts";
import { spot as krakenSpotOf } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";
import { repository } from "../codegen/tree.ts";
import { binancePerp } from "./mocked/binance-perp.ts";
import { binanceSpot } from "./mocked/binance-spot.ts";
import { gatePerp } from "./mocked/gate-perp.ts";
import { gateSpot } from "./mocked/gate-spot.ts";
import { hyperliquid } from "./mocked/hyperliquid.ts";
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

const ofGate = {
  amendOrder: "the mock has no word for an amendment",
  createTriggerOrder: "an order with a trigger cannot be found again by an id of ours",
  createQuoteOrder: "the mock's orders have no cost",
  orderSocket: "the mock's hooks tell nothing of orders over sockets",
  armDeadMansSwitch: "a mock has no timers of its own",
  writeDeadline: "a mock takes what is late",
  retryAfter: "what is told is a time of the venue",
  bookSnapshots: "the stream's first message is the snapshot",
} as const;
const oneMarket = { S03: "the description's answer has one market" } as const;
const onGate = suite("gate spot contract on its mock");
await contractSuites(onGate, {
  venue: "gate",
  kind: "spot",
  open: gateSpotOf,
  stage: stageOf("gate", gateSpot),
  lacks: ofGate,
  except: oneMarket,
  ...(just?.length ? { just } : {}),
});
const onGateContracts = suite("gate perp contract on its mock");
await contractSuites(onGateContracts, {
  venue: "gate",
  kind: "perp",
  open: gatePerpOf,
  stage: stageOf("gate", gatePerp),
  lacks: { ...ofGate, hedge: "the mock's hooks know one position in a market" },
  except: oneMarket,
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

const lacking = {
  amendOrder: "the mock has no word for an amendment",
  createTriggerOrder: "the mock's orders have no triggers",
  armDeadMansSwitch: "a mock has no timers of its own",
  writeDeadline: "a mock takes what is late",
  bookSequence: "every message is a whole book, and none has a number",
  bookNumbers: "books have no numbers",
  bookSnapshots: "every message is a whole book",
  closedCandles: "candles are told when they change, and nothing says that one is over",
  retryAfter: "429 says nothing of when to come back",
  leastNotional: "no answer tells it",
  leastAmount: "no answer tells it",
  privateReads: "whoever knows an address may read it",
} as const;
const five = { T20: "live books have five levels of each side, or twenty" } as const;
const cloids = { depth: 5, clientOrderIdOf: (told: string) => fromCloid(told, 0) };

const onHyperliquid = suite("hyperliquid spot contract on its mock");
await contractSuites(onHyperliquid, {
  venue: "hyperliquid",
  kind: "spot",
  open: hyperliquidSpotOf,
  stage: stageOf("hyperliquid", hyperliquid("spot", "@107"), {
    ...cloids,
    cannot: { breakMarket: "what a description calls its other pairs is not traded" },
  }),
  lacks: lacking,
  except: five,
  ...(just?.length ? { just } : {}),
});
const onContracts = suite("hyperliquid perp contract on its mock");
await contractSuites(onContracts, {
  venue: "hyperliquid",
  kind: "perp",
  open: hyperliquidPerpOf,
  stage: stageOf("hyperliquid", hyperliquid("perp", "BTC"), {
    ...cloids,
    cannot: { breakMarket: "actions name a contract by its place in the list" },
  }),
  lacks: lacking,
  except: five,
  ...(just?.length ? { just } : {}),
});

const onBinancePerp = suite("binance perp contract on its mock");
await contractSuites(onBinancePerp, {
  venue: "binance",
  kind: "perp",
  open: binancePerpOf,
  stage: stageOf("binance", binancePerp, { cannot: { breakMarket: "the description's answer has one perpetual" } }),
  lacks: {
    amendOrder: "the mock has no word for an amendment",
    createTriggerOrder: "the mock's orders have no triggers",
    cancelOrders: "the mock's hooks tell nothing of batches",
    armDeadMansSwitch: "a mock has no timers of its own",
    writeDeadline: "a mock takes what is late",
  },
  ...(just?.length ? { just } : {}),
});

onBinancePerp.run();
onGate.run();
onGateContracts.run();
onHyperliquid.run();
onContracts.run();
onBinance.run();
onKraken.run();
