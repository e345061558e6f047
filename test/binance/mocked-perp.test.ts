/** Binance's contracts keep the contract of every venue of contracts, on the mock of their description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/binance/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { binancePerp } from "./mocked-perp.ts";

const test = suite("binance perp contract on its mock");
await contractSuites(test, {
  venue: "binance",
  kind: "perp",
  open: perp,
  stage: onMock("binance", binancePerp, { cannot: { breakMarket: "the description's answer has one perpetual" } }),
  lacks: {
    createTriggerOrder: "the mock's orders have no triggers",
  },
});
test.run();
