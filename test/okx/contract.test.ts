/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/okx/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("okx spot contract");
const ofPerp = suite("okx perp contract");

const both = {
  bookSnapshots: "the stream's first message is the snapshot",
  retryAfter: "50011 says nothing of when to come back",
} as const;

await contractSuites(ofSpot, { venue: "okx", kind: "spot", open: spot, lacks: both });
await contractSuites(ofPerp, {
  venue: "okx",
  kind: "perp",
  open: perp,
  lacks: {
    ...both,
    marginSetting: "every order says what margins it, and a cross and an isolated position of one market are two",
  },
});

ofSpot.run();
ofPerp.run();
