/** Gate's contracts keep the contract of every venue of contracts, on the mock of their description. */
import { contractSuites } from "../../src/testing/mod.ts";
import { perp } from "../../src/venues/gate/mod.ts";
import { onMock } from "../support/mocked.ts";
import { suite } from "../support/suite.ts";
import { gatePerp } from "./mocked-perp.ts";

const test = suite("gate perp contract on its mock");
await contractSuites(test, {
  venue: "gate",
  kind: "perp",
  open: perp,
  stage: onMock("gate", gatePerp),
  lacks: {
    amendOrder: "the mock has no word for an amendment",
    createQuoteOrder: "the mock's orders have no cost",
    orderSocket: "the mock's hooks tell nothing of orders over sockets",
    armDeadMansSwitch: "a mock has no timers of its own",
    writeDeadline: "a mock takes what is late",
    retryAfter: "what is told is a time of the venue",
    bookSnapshots: "the stream's first message is the snapshot",
    hedge: "the mock's hooks know one position in a market",
  },
  except: { S03: "the description's answer has one market" },
});
test.run();
