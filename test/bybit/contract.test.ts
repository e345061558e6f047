/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/bybit/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("bybit spot contract");
const ofPerp = suite("bybit perp contract");

const both = {
  bookSnapshots: "the stream's first message is the snapshot",
  sharedLimit: "10006 is about one route of one account",
} as const;

await contractSuites(ofSpot, {
  venue: "bybit",
  kind: "spot",
  open: spot,
  lacks: { ...both, leastAmount: "spot has a least value; its least quantity is not checked any more" },
});
await contractSuites(ofPerp, { venue: "bybit", kind: "perp", open: perp, lacks: both });

ofSpot.run();
ofPerp.run();
