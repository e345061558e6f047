/** Whether the examples of the description reach what the adapter may be told. */
import { coverageSuite } from "../support/coverage.ts";
import { suite } from "../support/suite.ts";
import { spot } from "./exceptions.ts";

const test = suite("kraken schema coverage");

coverageSuite(test, "kraken", { spot });

test.run();
