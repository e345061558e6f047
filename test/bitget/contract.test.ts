/** The contract every venue keeps, on the simulated venue. */
import { contractSuites, simulatedStage } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/bitget/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("bitget spot contract");
const ofContracts = suite("bitget perp contract");

const both = {
  bookSnapshots: "the stream's first message is the snapshot",
  retryAfter: "when limits are free again is told nowhere",
} as const;

/** What was signed is good for 30 seconds. */
const stageOf = (kind: "spot" | "perp") => () => simulatedStage({ venue: "bitget", kind, late: 35_000 });

await contractSuites(ofSpot, { venue: "bitget", kind: "spot", open: spot, stage: stageOf("spot"), lacks: both });
await contractSuites(ofContracts, {
  venue: "bitget",
  kind: "perp",
  open: perp,
  stage: stageOf("perp"),
  lacks: { ...both, marginSetting: "every order says what margins it: nothing is set at the venue" },
});

ofSpot.run();
ofContracts.run();
