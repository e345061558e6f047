/** Whether the examples of the description reach what the adapter may be told. */
import { coverageSuite } from "../support/coverage.ts";
import { suite } from "../support/suite.ts";

const test = suite("gateway schema coverage");

coverageSuite(test, "gateway", { amm: [] });

test.run();
