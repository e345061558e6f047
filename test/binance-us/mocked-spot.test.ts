/** Binance.US keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites, type MockHooks } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/binance-us/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { binanceSpot } from "../binance/mocked-spot.ts";

const { userDataStreamSubscribeSignature: _, orderAmendKeepPriority: __, ...operations } = binanceSpot.operations;
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
  stage: onMock("binance-us", hooks),
  lacks: {
    createTriggerOrder: "the mock's orders have no triggers",
  },
});
test.run();
