/**
 * Lets trading libraries of others trade at the simulator, each in a process of its own, and compares what they saw
 * with what the engine knows.
 *
 *     npm run judges                                 all of them
 *     npm run judges -- binance.spot/ccxt-rest       one of them
 *     npm run judges -- binance.spot                 those of one venue and kind
 *     npm run judges -- signing                      our signed requests beside those of others
 *     npm run judges -- proto                        our readers of protocol buffers beside protobufjs
 *     npm run judges -- --record                     keeps who passed, and when, in passed.json: README.md tells it
 *
 * The judges of a venue are in the folder of its id and kind.
 */
import { generateKeyPairSync } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { venues } from "../../generated/venues.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { simulate, simulatedVenue, VirtualClock } from "../../src/sim/mod.ts";
import { secondOf } from "./signing/second.ts";
import { run } from "./trial.ts";
import type { Outcome } from "./trial.ts";
import type { Finding } from "./verdict.ts";
import { verdict } from "./verdict.ts";
import { keepPassed } from "./passed.ts";
import { install, version, workspace } from "./workspace.ts";

const judges = readdirSync(workspace)
  .filter((folder) => /^[a-z0-9-]+\.(spot|perp)$/.test(folder))
  .flatMap((folder) =>
    readdirSync(join(workspace, folder)).filter((file) => file.endsWith(".mjs"))
      .map((file) => `${folder}/${file.replace(/\.mjs$/, "")}`)
  )
  .sort();

/** Our signed requests beside ccxt's, a judge for each venue, and beside those of a second client where there is one. */
const signers = new Map<string, { readonly venue: string; readonly second: boolean }>();
for (const { id: venue, kinds } of venues) {
  if (kinds.every((kind) => kind === "amm")) continue;
  signers.set(`signing/${venue}`, { venue, second: false });
  const second = await secondOf(venue);
  if (second) signers.set(`signing/${venue}/${second.library}`, { venue, second: true });
}

/** Our readers of protocol buffers, beside those of others. */
const protocolBuffers = "proto";

/** Other traders act so seldom that a client sees a book stand still between two of their moves. */
const pace = 250;
/** What is left of the request budget at the venue that is close to its limit. */
const budgetLeft = 10;

interface Row {
  readonly judge: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Both kinds of keys for an account. */
function keys(sim: SimulationServer, account: string): object {
  const pair = generateKeyPairSync("ed25519");
  const { key } = sim.createKey(
    account,
    pair.publicKey.export({ type: "spki", format: "pem" }).toString(),
  );
  const secret = pair.privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  return { hmac: sim.createKey(account), ed25519: { key, secret } };
}

const addresses = (sim: SimulationServer): object => ({
  rest: sim.url,
  socket: sim.url.replace("http", "ws"),
});

async function hear(judge: string, seed: number): Promise<Row> {
  console.log(`\n${judge}`);
  const [, venue = "", kind] = /^(.*)\.(spot|perp)\//.exec(judge) ?? [];
  const simulated = { venue, kind: kind === "perp" ? "perp" : "spot" } as const;
  const { balances } = simulatedVenue(venue, simulated.kind);
  await using sim = await simulate({ ...simulated, seed, pace, balances });
  // Its clock stands still, so that no new minute brings a new budget.
  await using busy = await simulate({
    ...simulated,
    flow: false,
    clock: new VirtualClock(Date.now()),
  });
  busy.skin.useBudget("127.0.0.1", busy.skin.budget - budgetLeft);
  const own = sim.account.id;
  const other = sim.createAccount({ balances }).id;
  const outcome = await run(
    `${judge}.mjs`,
    {
      ...addresses(sim),
      busy: addresses(busy),
      balances,
      own: keys(sim, own),
      other: keys(sim, other),
    },
    (line) => console.log(`  ${line}`),
    {
      disconnect: () => sim.disconnectAll(),
      deposit: () => sim.deposit(own, "USDT", "5"),
      fund: () => sim.engine.markets().forEach((market) => sim.fund(market)),
      marks: () => sim.engine.markets().forEach((market) => sim.setMark(market, sim.engine.lastPrice(market))),
    },
  );
  return report(
    judge,
    outcome,
    verdict(outcome.told, { own, other }, sim.engine, sim.skin.ids),
  );
}

function report(
  judge: string,
  outcome: Outcome,
  findings: readonly Finding[],
): Row {
  const rest = [
    ...outcome.wrong.map((wrong) => ({ what: "the process", wrong: [wrong] })),
    ...findings,
  ];
  for (const { what, wrong } of rest) {
    console.log(
      wrong.length === 0 ? `  ok   engine: ${what}` : `  FAIL engine: ${what}: ${wrong.slice(0, 5).join("; ")}`,
    );
  }
  const wrong = rest.filter((each) => each.wrong.length !== 0).length;
  const passed = outcome.passed + rest.length - wrong;
  return {
    judge,
    passed,
    failed: outcome.failed + wrong,
    seconds: outcome.seconds,
  };
}

/** The judges can reach this machine only: a program that tries to get out must fail in every way. */
async function guard(): Promise<Row> {
  console.log("the judges' network");
  const outcome = await run("reach.mjs", {}, () => {});
  const roads = outcome.told.filter((each) => each.record === "road");
  for (const { road, closed } of roads) {
    console.log(`  ${closed ? "ok  " : "FAIL"} ${road}: closed`);
  }
  if (roads.length === 0) console.log(`  FAIL ${outcome.wrong.join("; ")}`);
  const passed = roads.filter((each) => each.closed).length;
  return {
    judge: "network",
    passed,
    failed: Math.max(roads.length, 1) - passed,
    seconds: outcome.seconds,
  };
}

/** Random private requests of ours have to be what another client makes of the same parameters. */
async function compareSigning(judge: string, compared: object): Promise<Row> {
  console.log(`\n${judge}`);
  const outcome = await run(
    "signing/main.mjs",
    { ...compared, seed: 1 },
    (line) => console.log(`  ${line}`),
  );
  return report(judge, outcome, []);
}

/** Random messages that protobufjs writes have to be read as they are. */
async function compareMessages(): Promise<Row> {
  console.log(`\n${protocolBuffers}`);
  const folder = process.env["PROTO"];
  return report(
    protocolBuffers,
    await run(
      "proto/main.mjs",
      folder === undefined ? { seed: 1 } : { seed: 1, folder },
      (line) => console.log(`  ${line}`),
    ),
    [],
  );
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.judge.length));
  console.log(`\n${"judge".padEnd(width)}  passed  failed  seconds`);
  for (const { judge, passed, failed, seconds } of rows) {
    const numbers = [
      String(passed).padStart(6),
      String(failed).padStart(6),
      seconds.toFixed(1).padStart(7),
    ];
    console.log(`${judge.padEnd(width)}  ${numbers.join("  ")}`);
  }
}

const wanted = process.argv.slice(2).filter((word) => word !== "--record");
const named = (judge: string, name: string): boolean => judge === name || judge.startsWith(`${name}/`);
const unknown = wanted.filter((name) =>
  ![protocolBuffers, ...signers.keys(), ...judges].some((judge) => named(judge, name))
);
if (unknown.length !== 0) {
  console.error(
    `no judge ${unknown.join(", ")}; there are ${[protocolBuffers, ...signers.keys(), ...judges].join(", ")}`,
  );
  process.exit(2);
}
install();
console.log(
  `${version("ccxt")}, ${version("binance")}, Node ${process.versions.node}\n`,
);
const rows: Row[] = [await guard()];
for (const [judge, compared] of signers) {
  if (wanted.length === 0 || wanted.some((name) => named(judge, name))) {
    rows.push(await compareSigning(judge, compared));
  }
}
if (wanted.length === 0 || wanted.includes(protocolBuffers)) {
  rows.push(await compareMessages());
}
let seed = 1;
for (const judge of judges) {
  if (wanted.length === 0 || wanted.some((name) => named(judge, name))) {
    rows.push(await hear(judge, seed));
  }
  seed++;
}
print(rows);
if (process.argv.includes("--record")) keepPassed(rows);
const passed = rows.reduce((total, row) => total + row.passed, 0);
const failed = rows.reduce((total, row) => total + row.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
