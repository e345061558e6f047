/** One run: a simulated venue, a client, a random choice of faults, ten minutes of virtual time, and every check. */
import { memoryStorage } from "../../src/core/storage.ts";
import { Random } from "../../src/sim/prng.ts";
import { type Fault, FaultPlane, faults, renumberings } from "../../src/sim/faults/mod.ts";
import { Simulation } from "../../src/sim/simulation.ts";
import { VirtualClock } from "../../src/sim/virtual-clock.ts";
import { BookTruth } from "./checks/books.ts";
import { OrderChecker } from "./checks/orders.ts";
import { type Invariant, Verdicts, type Violation } from "./checks/verdicts.ts";
import { Client } from "./client.ts";
import { ClientClock } from "./client-clock.ts";
import { type ClientFault, clientFaults, type Scene } from "./client-faults.ts";
import { Process } from "./process.ts";
import { Trace } from "./trace.ts";
import { User } from "./user.ts";
import { messageWiring } from "./wiring.ts";

/** What a run is asked for. */
export interface SeedOptions {
  readonly seed: number;
  /** Faults by their numbers; a random few where not given. */
  readonly only?: readonly string[];
  readonly print?: (line: string) => void;
}

/** What came of it. */
export interface SeedReport {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly strikes: Readonly<Record<string, number>>;
  readonly checks: Readonly<Record<Invariant, number>>;
  readonly violations: readonly Violation[];
  readonly hash: string;
  readonly simulatedMs: number;
  readonly messages: number;
  readonly orders: number;
  readonly fills: number;
}

/** All faults there are: between client and venue, at the venue, and in the client's own house. */
export const catalogue: readonly (Fault | ClientFault)[] = [...faults, ...clientFaults]
  .sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const start = Date.UTC(2026, 0, 5);
const symbols = ["BTC/USDT", "ETH/USDT", "SOL/USDT"];
const markets = symbols.map((symbol) => symbol.replace("/", ""));
const host = "127.0.0.1:8080";

/** The phases of a run, in milliseconds from its start. */
const faultsFrom = 15_000;
const faultsTo = 450_000;
const convergedBy = 540_000;
const restBy = 600_000;

/** The run that is on, for what is thrown where nobody catches it. */
let running: Verdicts | undefined;

/** Notes an error that nobody caught. */
export function uncaught(error: unknown): void {
  running?.fail("P1", `nobody caught: ${error instanceof Error ? error.stack : String(error)}`);
}

/** Runs a seed. */
export async function runSeed({ seed, only, print }: SeedOptions): Promise<SeedReport> {
  const random = new Random(seed);
  const clock = new VirtualClock(start);
  const simulation = new Simulation({
    venue: "binance",
    seed: random.bits(),
    clock,
    markets,
    pace: 300,
    past: 30_000,
  });
  const verdicts = new Verdicts(() => clock.monotonic());
  running = verdicts;
  const trace = new Trace(() => clock.monotonic(), print);
  const plane = new FaultPlane({ simulation, seed: random.bits() });
  const truth = new BookTruth(simulation, markets, () => clock.monotonic());
  const orders = new OrderChecker(simulation, simulation.account.id, verdicts, (symbol) => symbol.replace("/", ""));
  orders.name(symbols);
  const storage = memoryStorage();
  const chosen = choose(random.fork(), only);
  const excused = chosen.some(({ id }) => ["F05", "F46", "F47"].includes(id));
  const strikes: Record<string, number> = {};
  const skewed = random.chance(0.5);

  let client: Client;
  let user: User;
  let clientClock: ClientClock;
  let healed = false;
  let messages = 0;
  const launch = (): void => {
    const own = random.fork();
    clientClock = new ClientClock(
      clock,
      skewed ? (own.unit() - 0.5) * 120_000 : 0,
      skewed ? (own.unit() - 0.5) * 400e-6 : 0,
    );
    const process = new Process({
      wiring: messageWiring(plane, clock, clientClock, own.fork()),
      clock: clientClock,
      random: own.fork(),
      storage,
      verdicts,
      trace,
      hosts: [host],
      excused,
    });
    client = new Client({
      process,
      url: `http://${host}`,
      credentials: { key: simulation.account.key, secret: simulation.account.secret },
      symbols,
      base: clock,
      random: own.fork(),
      truth,
      orders,
      verdicts,
      trace,
      lowered: (market) => renumberings.get(simulation)?.get(market) ?? [],
    });
    user = new User({
      venue: client.venue,
      symbols,
      orders,
      verdicts,
      trace,
      random: own.fork(),
      clock: clientClock,
      near: (symbol) => simulation.engine.lastPrice(symbol.replace("/", "")),
      canary: simulation.account.secret,
      pace: 1_200,
    });
    client.start();
    const begin = (): void => {
      if (client.connected) user.start();
      else clock.after(500, begin);
    };
    begin();
  };
  const crash = (): void => {
    if (healed) return;
    trace.add("killed");
    client.kill();
    user.stop();
    clock.after(200 + random.below(8_000), () => {
      orders.restarted();
      launch();
    });
  };
  launch();
  const look = (): void => {
    client.look();
    clock.after(1_000, look);
  };
  look();
  clock.after(faultsFrom, () => {
    for (const fault of chosen) {
      const intensity = 0.2 + random.unit() * 0.8;
      if (isWireFault(fault)) plane.arm(fault, intensity);
      else fault.begin(sceneOf(fault.id), intensity);
    }
  });
  const sceneOf = (id: string): Scene => {
    const own = random.fork();
    return {
      simulation,
      account: simulation.account.id,
      clock,
      random: own,
      client: () => client,
      clientClock: () => clientClock,
      crash,
      struck: () => void (strikes[id] = (strikes[id] ?? 0) + 1),
      every: (mean, act) => {
        const next = (): void =>
          void clock.after(-Math.log(1 - own.unit()) * mean, () => {
            if (healed) return;
            act();
            next();
          });
        next();
      },
    };
  };

  await clock.pass(faultsTo);
  healed = true;
  plane.heal();
  trace.add("healed");
  await clock.pass(convergedBy - faultsTo);
  for (const what of client!.notLive()) {
    verdicts.fail("L1", `${(convergedBy - faultsTo) / 1000} s after everything was healed: ${what}`);
  }
  verdicts.checks.L1++;
  user!.leave();
  await clock.pass(restBy - convergedBy);
  client!.look();
  orders.atRest((id) => client.venue.order(id)?.state, client!.venue.balances());
  verdicts.check("P1", user!.waiting === 0, () => `${user.waiting} calls have not settled`);
  verdicts.check("L2", clientClock!.pending < 300, () => `${clientClock.pending} timers wait`);
  await client!.close();
  await clock.pass(16_000);
  verdicts.check("P1", clientClock!.pending === 0, () => `${clientClock.pending} timers wait after the close`);
  simulation.stop();
  messages = trace.lines;
  for (const [id, count] of plane.strikes) strikes[id] = (strikes[id] ?? 0) + count;
  return {
    seed,
    faults: chosen.map(({ id }) => id),
    strikes,
    checks: verdicts.checks,
    violations: verdicts.violations,
    hash: trace.digest(),
    simulatedMs: clock.monotonic(),
    messages,
    orders: simulation.engine.orders(simulation.account.id).length,
    fills: orders.told,
  };
}

function isWireFault(fault: Fault | ClientFault): fault is Fault {
  return (faults as readonly (Fault | ClientFault)[]).includes(fault);
}

/** Some of the faults: each run has few, so that each of them matters. */
function choose(random: Random, only: readonly string[] | undefined): readonly (Fault | ClientFault)[] {
  if (only) return catalogue.filter(({ id }) => only.includes(id));
  const count = random.chance(0.1) ? 0 : 1 + random.below(7);
  const left = [...catalogue];
  const chosen: (Fault | ClientFault)[] = [];
  for (let i = 0; i < count; i++) chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}
