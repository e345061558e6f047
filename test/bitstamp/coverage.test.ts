/** Whether the examples of the descriptions reach what the adapter may be told. */
import { coverageSuite } from "../support/coverage.ts";
import { suite } from "../support/suite.ts";
import { spot } from "./exceptions.ts";

const test = suite("bitstamp schema coverage");

coverageSuite(test, "bitstamp", { spot });

test.run();
