/** KuCoin spot keeps the contract of every spot venue, on the mock of its description. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kucoin/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { kucoinSpot } from "./mocked-spot.ts";

const mock = mockOf(describe(repository, "kucoin"));
const just = process.env["JUST"]?.split(",").filter(Boolean);

const test = suite("kucoin spot contract on its mock");
await contractSuites(test, {
  venue: "kucoin",
  kind: "spot",
  open: spot,
  stage: () => mockedStage({ venue: "kucoin", mock, hooks: kucoinSpot }),
  ...(just?.length ? { just } : {}),
});
test.run();
