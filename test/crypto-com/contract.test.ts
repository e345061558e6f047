/** Crypto.com keeps the contract of every spot venue, on the mock of its description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/crypto-com/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { cryptoComSpot } from "./mocked.ts";

const mock = mockOf(describe(repository, "crypto-com"));

const test = suite("crypto-com spot contract on its mock");
await contractSuites(test, {
  venue: "crypto-com",
  kind: "spot",
  open: spot,
  stage: () =>
    mockedStage({
      ...{ venue: "crypto-com", mock, hooks: cryptoComSpot, depth: 50 },
      cannot: { breakMarket: "the mock trades one market" },
    }),
  lacks: {
    createQuoteOrder: "the mock's orders have no cost",
    writeDeadline: "a mock takes what is late",
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
  },
});
test.run();
