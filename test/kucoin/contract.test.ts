/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kucoin/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("kucoin spot contract");

await contractSuites(ofSpot, { venue: "kucoin", kind: "spot", open: spot });

ofSpot.run();
