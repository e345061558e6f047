/** Gate keeps the contract of every spot venue, on the mock of its description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/gate/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { gateSpot } from "./mocked-spot.ts";

const test = suite("gate spot contract on its mock");
await contractSuites(test, {
  venue: "gate",
  kind: "spot",
  open: spot,
  stage: onMock("gate", gateSpot),
  lacks: {
    amendOrder: "the mock has no word for an amendment",
    createTriggerOrder: "an order with a trigger cannot be found again by an id of ours",
    createQuoteOrder: "the mock's orders have no cost",
    orderSocket: "the mock's hooks tell nothing of orders over sockets",
    armDeadMansSwitch: "a mock has no timers of its own",
    writeDeadline: "a mock takes what is late",
    retryAfter: "what is told is a time of the venue",
    bookSnapshots: "the stream's first message is the snapshot",
  },
  except: { S03: "the description's answer has one market" },
});
test.run();
