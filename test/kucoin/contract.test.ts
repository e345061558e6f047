/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/kucoin/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("kucoin spot contract");
const ofPerp = suite("kucoin perp contract");

await contractSuites(ofSpot, { venue: "kucoin", kind: "spot", open: spot });
await contractSuites(ofPerp, {
  venue: "kucoin",
  kind: "perp",
  open: perp,
  lacks: { leastNotional: "contracts have none" },
});

ofSpot.run();
ofPerp.run();
