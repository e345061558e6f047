/** Whether the examples of the descriptions reach what the adapters may be told. */
import { coverageSuite } from "../support/coverage.ts";
import { suite } from "../support/suite.ts";
import { perp, spot } from "./exceptions.ts";

const test = suite("bitget schema coverage");

coverageSuite(test, "bitget", { spot, perp });

test.run();
