/** Crypto.com keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/crypto-com/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { cryptoComSpot } from "./mocked-spot.ts";

const test = suite("crypto-com spot contract on its mock");
await contractSuites(test, {
  venue: "crypto-com",
  kind: "spot",
  open: spot,
  stage: onMock("crypto-com", cryptoComSpot, { depth: 50, late: 65_000 }),
  lacks: {
    retryAfter: "when limits are free again is told nowhere",
    bookSnapshots: "the stream's first message is the snapshot",
  },
});
test.run();
