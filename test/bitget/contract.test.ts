/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/bitget/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("bitget spot contract");
const ofContracts = suite("bitget perp contract");

const both = {
  bookSnapshots: "the stream's first message is the snapshot",
  retryAfter: "when limits are free again is told nowhere",
} as const;

const except = { F10: "what was signed is good for 30 seconds, which is longer than the order is held" } as const;

await contractSuites(ofSpot, { venue: "bitget", kind: "spot", open: spot, lacks: both, except });
await contractSuites(ofContracts, {
  venue: "bitget",
  kind: "perp",
  open: perp,
  lacks: { ...both, marginSetting: "every order says what margins it: nothing is set at the venue" },
  except,
});

ofSpot.run();
ofContracts.run();
