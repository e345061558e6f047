/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp, spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("binance spot contract");
const ofPerp = suite("binance perp contract");

await contractSuites(ofSpot, { venue: "binance", kind: "spot", open: spot });
await contractSuites(ofPerp, { venue: "binance", kind: "perp", open: perp });

ofSpot.run();
ofPerp.run();
