/** The contract every venue of perpetual contracts keeps, on the simulated venue. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance perp contract");

await contractSuites(test, { venue: "binance", kind: "perp", open: perp });

test.run();
