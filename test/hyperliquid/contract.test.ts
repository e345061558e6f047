/** The contract every venue keeps, on simulated Hyperliquid. */
import { contractSuites, simulatedStage, type Stage } from "../../src/testing/mod.ts";
import { fromCloid } from "../../src/venues/hyperliquid/map/cloid.ts";
import { perp, spot } from "../../src/venues/hyperliquid/mod.ts";
import { suite } from "../support/suite.ts";

const ofSpot = suite("hyperliquid spot contract");
const ofPerp = suite("hyperliquid perp contract");

const stage = (kind: "spot" | "perp") => (): Stage =>
  simulatedStage({ venue: "hyperliquid", kind, depth: 5, clientOrderIdOf: (told) => fromCloid(told, 0) });

const lacks = {
  bookSequence: "every message is a whole book, and none has a number",
  bookNumbers: "books have no numbers",
  bookSnapshots: "every message is a whole book",
  closedCandles: "candles are told when they change, and nothing says that one is over",
  retryAfter: "429 says nothing of when to come back",
  leastNotional: "no answer tells it: the venue's pages say that it is 10",
  leastAmount: "no answer tells it: it is one lot",
  privateReads: "whoever knows an address may read it",
  armDeadMansSwitch: "it is for accounts that have traded a million: sim.test.ts trades that first",
} as const;

const except = {
  S15: "no answer tells that trading is halted",
  T20: "live books have five levels of each side, or twenty",
} as const;

await contractSuites(ofSpot, { venue: "hyperliquid", kind: "spot", open: spot, stage: stage("spot"), lacks, except });
const unreadable =
  "actions name a contract by its place in the list: where one cannot be read, no other is traded either";
await contractSuites(ofPerp, {
  venue: "hyperliquid",
  kind: "perp",
  open: perp,
  stage: stage("perp"),
  lacks,
  except: {
    ...except,
    S03: unreadable,
    S21: unreadable,
    O27: "orders wait for the mark price: sim.test.ts moves that",
  },
});

ofSpot.run();
ofPerp.run();
