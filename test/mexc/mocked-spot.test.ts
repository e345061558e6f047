/** The contract of every spot venue, on the mock of MEXC's description; what it pushes comes as protocol buffers. */
import type { SessionOptions } from "../../src/core/session.ts";
import { contractSuites } from "../../src/testing/mod.ts";
import { type MexcSpot, spot } from "../../src/venues/mexc/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { packed } from "./encoded.ts";
import { hooks } from "./mocked-spot.ts";

function open(options: SessionOptions = {}): MexcSpot {
  const { ports } = options;
  return ports?.openSocket === undefined
    ? spot(options)
    : spot({ ...options, ports: { ...ports, openSocket: packed(ports.openSocket) } });
}

const test = suite("mexc spot contract on its mock");
await contractSuites(test, {
  venue: "mexc",
  kind: "spot",
  open,
  stage: onMock("mexc", hooks),
  except: { F12: "no page tells what a second order of a client order id is answered with" },
});
test.run();
