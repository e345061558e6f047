/** Binance.US keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites, type MockHooks } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/binance-us/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { binanceSpot } from "../binance/mocked-spot.ts";

const { userDataStreamSubscribeSignature: _, ...operations } = binanceSpot.operations;
const hooks: MockHooks = {
  ...binanceSpot,
  operations,
  // The account's events come as they are, on a connection of their own.
  wrap: (payload, { channel, address }) => channel.endsWith("userData") ? payload : { stream: address, data: payload },
};

const test = suite("binance-us spot contract on its mock");
await contractSuites(test, {
  venue: "binance-us",
  kind: "spot",
  open: spot,
  stage: onMock("binance-us", hooks, { cannot: { breakMarket: "the description's answer has one market" } }),
  lacks: {
    amendOrder: "the mock has no word for an amendment",
    createTriggerOrder: "the mock's orders have no triggers",
    createQuoteOrder: "the mock's orders have no cost",
    writeDeadline: "a mock takes what is late",
  },
});
test.run();
