/** The page of the faults: what was measured, and how to read it. */
import { readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Table } from "./faults-table.ts";
import { lengths } from "./faults-trial.ts";
import { version, workspace } from "./workspace.ts";

/** How a run was made. */
export interface Run {
  readonly seed: number;
  readonly minutes: number;
}

function own(): string {
  const text = readFileSync(
    join(workspace, "..", "..", "package.json"),
    "utf8",
  );
  const { name, version } = JSON.parse(text) as {
    name: string;
    version: string;
  };
  return `${name} ${version} (this checkout)`;
}

/** The whole page, as Markdown. */
export function page(tables: Table, { seed, minutes }: Run): string {
  const cores = cpus();
  const seconds = (ms: number): string => `${ms / 1_000} s`;
  const text = `# Libraries among faults

What becomes of the users of three libraries when a venue and the way to it go wrong: does the book say so, are orders
and fills lost or doubled, do streams come back. All of them trade at the simulator's Binance, over real sockets on one
machine, and everything is measured from outside against the simulator's engine. The page is written by the run that
measured it:

    node --import tsx bench/judges/faults.ts --write

| what     | which |
| -------- | ----- |
| venuekit | ${own()}: \`venuekit/binance\` |
| ccxt.pro | ${version("ccxt")} |
| binance  | ${version("binance")} (npm, siebly) |
| machine  | Node ${process.versions.node}, ${platform()} ${arch()}, ${cores.length} cores (${
    cores[0]?.model.trim() ?? "unknown"
  }) |
| run      | ${new Date().toISOString().slice(0, 10)}, seed ${seed}, ${minutes.toFixed(0)} minutes |

${tables.sums()}

Where a stream is dead its user goes on trading for a minute, so that a few such trials make up most of the outdated orders
and lost fills.

The faults, by their numbers in the catalogue:

${tables.titles()}

## Market data

How long a book could be read that was not the venue's, and how old it became while it could be read. \`·\`: never wrong,
never older than two seconds. \`n/a\`: the library keeps no book. \`dead\`: nothing came any more.

${tables.marketData()}

## Orders

${tables.orders()}

What the calls that place an order failed with, and how a user has to read it: as refused, or as unknown.

${tables.failures()}

## Fills

Fills that the library's stream did not tell. \`for good\`: those that its user did not find by asking either, after the
library had said that its stream was lost. \`dead\`: the account's events did not come back.

${tables.fills()}

## Told, and struck

How often a library told its user of anything (an error thrown by a call or a watch method, an error event, a stream
reported as lost, stale or back), and how often the fault struck. Not every fault is to be told of: a change that comes
twice is simply to be ignored.

${tables.noticed()}

## Back

Seconds from the end of the fault until fresh market data and an event of the account had arrived, to about two seconds;
\`never\`: not within ${
    seconds(lengths.patience)
  }. Crashes: rejections and exceptions that nobody caught, each of which ends a
process that does not catch them globally.

${tables.back()}

## How it is measured

A trial is one library, one fault and ${seconds(lengths.fault)} of it, then at least ${
    seconds(lengths.healed)
  } and at most ${seconds(lengths.patience)} without it. The
library runs in a process of its own that reaches this machine only. The faults are those of the simulator's fault plane,
so dense that they strike several times in that time; whatever works on connections does so in a relay in front of the
simulator. The same seed gives everybody the same orders, the same crowd and the same chances, but not the same messages:
whoever sends more requests is struck more often. \`none\` is a trial without a fault. It shows what the method itself adds.

| measure | what it counts |
| ------- | -------------- |
| wrong | The script reads the book every 50 ms and sends its sequence and a mark of all its levels. It is wrong where the engine's book at that sequence has another mark. A book whose last call threw, or that throws when it is read, is not counted: its user knows. |
| old | The time since the engine's book moved on from the one that could be read. |
| lost | The venue took the order, and at the end its user believes that it does not exist. |
| doubled (orders) | The venue took more than one order of one intent. |
| denied | The library said for certain that the venue had not taken it, and it had. The stream of events may have set that right later; then it is not lost. |
| unknown | At the end its user cannot know whether it exists: the call still waits, or failed without an answer and every question did. |
| outdated | At the end its user believes that it is open and it has ended, or the other way round. |
| fills lost, doubled | By trade id: never told by the stream; told more than once. Made up: told, and not in the engine. |
| dead | No fresh market data, or no event of the account, within ${
    seconds(lengths.patience)
  } after the fault. An order that the venue itself cancels is the test: only the account's events tell of it. |

The user is the same for everybody. It places a limit order every 300 ms, half of them through the best price, cancels what
rests for two seconds, and gives each its own client order id. It sends nothing twice. A call that fails without a certain
answer is followed by a question for that id, repeated until it is answered; for venuekit that is the library's own work.
When a library says that the account's stream is lost or back, the user asks for trades and orders three seconds later.

- **ccxt.pro**: \`newUpdates\`, everything else as it comes. A loop around \`watchOrderBook\`, \`watchOrders\` and
  \`watchMyTrades\` each that catches, waits 100 ms and goes on; \`createOrder\`, \`cancelOrder\` and \`fetchOrder\` by client id.
  An \`ExchangeError\` is read as refused, everything else as unknown.
- **binance**: everything as it comes. \`WebsocketClient\` for the depth stream, \`WebsocketAPIClient\` for the account's events
  (it logs on and subscribes by itself after a reconnection), \`MainClient\` for orders. It keeps no book, and its errors have
  no kinds: a code of the venue is read as refused, but for the codes that the venue documents as unknown.
- **venuekit**: everything as it comes; HTTP for orders as with the others.

## What it does not show

- One run of a few seconds for each fault. Counts vary between runs, most with those faults that strike seldom; a zero is no
  proof. For venuekit the proof is the simulation, with its many simulated hours; this page compares.
- The faults are denser than life. Ratios between faults mean nothing.
- A wrong book is seen at one moment of 50 ms or not at all.
- What a library can do beyond this use is not judged: other options, retries, a user's own watchdogs and audits.
- Calls of npm binance wait up to five minutes for an answer by default, longer than a trial: they count as unknown.
- A host that is not found (F50) is refused instead: everybody connects to a number.
- What only venuekit's comparison of all its orders with the venue, every few minutes, can find (an order that the venue
  cancelled while the account's events were silent on a socket that lived, F11) may be outdated here: a trial is shorter.
- npm binance keeps no book, so that it cannot notice what only a book shows (F01 to F06, F10).
- Where a trial has no fault any more, messages that were held back still arrive, and what was ended stays ended.
- Faults of slow readers, of clocks, of hostile frames, of batches, of changed markets and of several processes are not in
  the table: they have no common way to reach all three.
`;
  return text;
}
