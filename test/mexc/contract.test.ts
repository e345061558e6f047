/** The contract of every spot venue, on the mock of MEXC's description; what it pushes comes as protocol buffers. */
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import { contractSuites, mockedStage } from "../../src/testing/mod.ts";
import { type MexcSpot, spot } from "../../src/venues/mexc/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";
import { packed } from "./encoded.ts";
import { hooks } from "./mocked.ts";

const mock = mockOf(describe(repository, "mexc"));

function open(options: SessionOptions = {}): MexcSpot {
  const { ports } = options;
  return ports?.openSocket === undefined
    ? spot(options)
    : spot({ ...options, ports: { ...ports, openSocket: packed(ports.openSocket) } });
}

const just = process.env["JUST"]?.split(",").filter(Boolean);
const test = suite("mexc spot contract on its mock");
await contractSuites(test, {
  venue: "mexc",
  kind: "spot",
  open,
  stage: () =>
    mockedStage({
      ...{ venue: "mexc", mock, hooks },
      cannot: { breakMarket: "the description's answer has one market" },
    }),
  lacks: {
    createQuoteOrder: "the mock's orders have no cost",
    writeDeadline: "a mock takes what is late",
  },
  except: { F12: "no page tells what a second order of a client order id is answered with" },
  ...(just?.length ? { just } : {}),
});
test.run();
