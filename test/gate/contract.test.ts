/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/gate/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("gate spot contract");
const ofPerp = suite("gate perp contract");

const both = {
  bookSnapshots: "the stream's first message is the snapshot",
  retryAfter: "when limits are free again is told as a time, and what stands between has no clock",
} as const;

await contractSuites(ofSpot, { venue: "gate", kind: "spot", open: spot, lacks: both });
await contractSuites(ofPerp, {
  venue: "gate",
  kind: "perp",
  open: perp,
  lacks: { ...both, leastNotional: "contracts have none" },
});

ofSpot.run();
ofPerp.run();
