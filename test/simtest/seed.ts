/** One run: a simulated venue, a client, a random choice of faults, ten minutes of virtual time, and every check. */
import process from "node:process";
import { type Fault, FaultPlane, faults, type Wires } from "../../src/sim/faults/mod.ts";
import { VirtualNetwork } from "../../src/sim/network/mod.ts";
import { Random } from "../../src/sim/prng.ts";
import type { Reader } from "../../src/sim/skins/reader.ts";
import type { Invariant, Verdicts, Violation } from "./checks/verdicts.ts";
import { type ClientFault, clientFaults, type Scene } from "./client-faults.ts";
import { Instance } from "./instance.ts";
import { revoke } from "./revoked.ts";
import type { Tried } from "./tried.ts";
import { host, World } from "./world.ts";

/** What a run is asked for. */
export interface SeedOptions {
  readonly tried: Tried;
  readonly seed: number;
  /** Faults by their numbers; a random few where not given. */
  readonly only?: readonly string[];
  readonly print?: (line: string) => void;
}

/** What came of it. */
export interface SeedReport {
  readonly seed: number;
  readonly faults: readonly string[];
  /** How often each fault struck. */
  readonly strikes: Readonly<Record<string, number>>;
  /** How often each invariant was looked at. */
  readonly checks: Readonly<Record<Invariant, number>>;
  readonly violations: readonly Violation[];
  /** Of everything that happened, in order. */
  readonly hash: string;
  readonly simulatedMs: number;
  /** Time of a core that the run took, in milliseconds. */
  readonly cpuMs: number;
  /** Lines of its trace. */
  readonly lines: number;
  readonly orders: number;
  readonly fills: number;
}

/** All faults there are: between client and venue, at the venue, and in the client's own house. */
export const catalogue: readonly (Fault | ClientFault)[] = [...faults, ...clientFaults]
  .sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The faults that can happen at a venue whose messages this reader reads. */
export function possible(reader: Reader): readonly (Fault | ClientFault)[] {
  return catalogue.filter((fault) => !("applies" in fault) || (fault.applies?.(reader) ?? true));
}

/** Faults under which the venue may say "too many requests" to a client that kept to its limits. */
const crowding: ReadonlySet<string> = new Set(["F05", "F46", "F47", "F58"]);
/** The same where the venue never tells what is used: a process that starts anew does not know what the last one took. */
const crowdingUntold: ReadonlySet<string> = new Set(["F43"]);

/**
 * Faults under which news may be late without anybody's noticing before the account is compared: nothing comes, and nothing
 * says so; somebody does not listen; or the history does not have it yet.
 */
const muffling: ReadonlySet<string> = new Set(["F11", "F12", "F21", "F23", "F36"]);
/** Milliseconds after which the account has been compared. */
const audited = 65_000;

/** The phases of a run, in milliseconds from its start. */
const faultsFrom = 15_000;
const faultsTo = 450_000;
const convergedBy = 540_000;
const restBy = 600_000;

/** The run that is on, for what is thrown where nobody catches it. */
let running: Verdicts | undefined;

/** Notes an error that nobody caught. Before any run it is the end: nothing would be run, and nobody would know. */
export function uncaught(error: unknown): void {
  if (running === undefined) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  running.fail("P1", `nobody caught: ${error instanceof Error ? error.stack : String(error)}`);
}

/** Runs a seed. */
export async function runSeed({ tried, seed, only, print }: SeedOptions): Promise<SeedReport> {
  const began = process.cpuUsage();
  const random = new Random(seed);
  const world = new World(tried, random.bits(), print);
  const { clock, simulation, verdicts, trace } = world;
  running = verdicts;
  const chosen = choose(random.fork(), only, possible(simulation.skin.reader).filter(({ id }) => !tried.without?.[id]));
  const network = new VirtualNetwork({ clock, seed: random.bits() });
  const plane = new FaultPlane({ simulation, seed: random.bits(), wires: wiresOf(network) });
  network.listen(host, plane);
  const strikes: Record<string, number> = {};
  const made = {
    world,
    network,
    skewed: random.chance(0.5),
    excused: chosen.some(({ id }) => crowding.has(id) || (tried.limitsUntold === true && crowdingUntold.has(id))),
    // Two on one account share its limits, as the documentation asks of whoever starts two.
    share: chosen.some(({ id }) => id === "F58") ? 0.5 : 1,
  };
  const instances: Instance[] = [new Instance({ ...made, random: random.fork(), joins: false })];
  const [first] = instances as [Instance];
  let healed = false;

  const sceneOf = (id: string): Scene => {
    const own = random.fork();
    return {
      world,
      random: own,
      instance: first,
      join: () => void instances.push(new Instance({ ...made, random: own.fork(), joins: true })),
      struck: () => void (strikes[id] = (strikes[id] ?? 0) + 1),
      left: () => faultsTo - clock.monotonic(),
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
  let looks = 0;
  const look = (): void => {
    // Level by level is dear: what is wrong with a book mostly stays wrong for a while.
    const prompt = !chosen.some(({ id }) => muffling.has(id)) || clock.monotonic() > faultsTo + audited;
    for (const instance of instances) instance.look(prompt, looks % 12 === 0);
    looks++;
    clock.after(1_000, look);
  };
  look();
  clock.after(faultsFrom, () => {
    for (const fault of chosen) {
      const intensity = 0.2 + random.unit() * 0.8;
      if ("scene" in fault) fault.scene(sceneOf(fault.id), intensity);
      else plane.arm(fault, intensity);
    }
  });

  await clock.pass(faultsTo);
  healed = true;
  plane.heal();
  trace.add("healed");
  await clock.pass(convergedBy - faultsTo);
  for (const { client } of instances) {
    verdicts.checks.L1++;
    for (const what of client.notLive()) {
      verdicts.fail("L1", `${(convergedBy - faultsTo) / 1000} s after everything was healed: ${what}`);
    }
  }
  for (const { user } of instances) user.leave();
  await clock.pass(restBy - convergedBy);
  for (const { client, user, orders, clock: own } of instances) {
    client.look(true);
    orders.atRest((id) => client.venue.order(id)?.state, client.venue.balances(), client.venue.positions?.());
    verdicts.check("P1", user.waiting === 0, () => `${user.waiting} calls have not settled`);
    verdicts.check("L2", own.pending < 300, () => `${own.pending} timers wait`);
  }
  if (chosen.some(({ id }) => id === "F45")) await revoke(world, first);
  for (const { client } of instances) await client.close();
  await clock.pass(16_000);
  for (const { clock: own } of instances) {
    verdicts.check("P1", own.pending === 0, () => `${own.pending} timers wait after the close`);
  }
  simulation.stop();
  for (const [id, count] of plane.strikes) strikes[id] = (strikes[id] ?? 0) + count;
  const spent = process.cpuUsage(began);
  return {
    seed,
    faults: chosen.map(({ id }) => id),
    strikes,
    checks: verdicts.checks,
    violations: verdicts.violations,
    hash: trace.digest(),
    simulatedMs: clock.monotonic(),
    cpuMs: (spent.user + spent.system) / 1000,
    lines: trace.lines,
    orders: simulation.engine.orders(simulation.account.id).length,
    fills: first.orders.told,
  };
}

/** Some of the faults: each run has few, so that each of them matters. */
function choose(
  random: Random,
  only: readonly string[] | undefined,
  there: readonly (Fault | ClientFault)[],
): readonly (Fault | ClientFault)[] {
  if (only) return catalogue.filter(({ id }) => only.includes(id));
  const count = random.chance(0.1) ? 0 : 1 + random.below(7);
  const left = [...there];
  const chosen: (Fault | ClientFault)[] = [];
  for (let i = 0; i < count; i++) chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}

/** The network's connections, as faults handle them. */
function wiresOf(network: VirtualNetwork): Wires {
  const attempts = { refused: "refuse", hanging: "hang", nameless: "dns" } as const;
  const wires: Wires = {
    connecting: "made",
    reset: () => {
      for (const connection of network.connections()) connection.reset();
    },
    blackhole: () => {
      for (const connection of network.connections()) connection.blackhole();
    },
    slice: (most) => {
      network.shape = most === undefined ? {} : { slice: most };
      for (const connection of network.connections()) {
        if (most === undefined) connection.whole();
        else connection.slice(most);
      }
    },
  };
  network.hazards = {
    connect: () => wires.connecting === "made" ? undefined : attempts[wires.connecting],
  };
  return wires;
}
