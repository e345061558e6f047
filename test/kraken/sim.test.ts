/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken spot contract");

await contractSuites(test, { venue: "kraken", kind: "spot", open: spot });

test.run();
