/** The contract every venue keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance spot contract");

await contractSuites(test, { venue: "binance", kind: "spot", open: spot });

test.run();
