/** One contender and one fault: a simulator behind real sockets, a process, a user's orders, and what came of them. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { FaultPlane, faults, Random, simulate } from "../../src/sim/mod.ts";
import { Measure } from "./faults-measure.ts";
import type { Measured, Tale } from "./faults-measure.ts";
import type { Row } from "./faults-rows.ts";
import { Relay } from "./faults-wires.ts";
import { workspace } from "./workspace.ts";

/** A library that is put through the faults. */
export interface Contender {
  readonly name: string;
  /** Its script in this folder. */
  readonly file: string;
  /** What Node loads before it. */
  readonly loaders: readonly string[];
}

/** Lengths of a trial in milliseconds. */
export const lengths = {
  /** What a contender may take to be ready. */
  start: 30_000,
  fault: 12_000,
  /** At least and at most from the healing to the last look. */
  healed: 5_000,
  patience: 60_000,
  /** From the last order to the last look; calls that are still under way may take longer, up to `patience` in all. */
  rest: 3_000,
} as const;

/** Milliseconds between two steps of the crowd, and between two orders of the user. */
const pace = 50;
const orderEvery = 300;
/** Milliseconds that an order may rest before its user cancels it, and that a probe rests before the venue does. */
const cancelAfter = 2_000;
const probeAfter = 300;
const market = "BTCUSDT";
const balances = { BTC: "1000", USDT: "100000000" };
const inherited = ["PATH", "SystemRoot", "TEMP", "TMPDIR"];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the user does: the same orders, from the same seed, whoever places them. */
class User {
  readonly #sim: SimulationServer;
  readonly #child: ChildProcess;
  readonly #measure: Measure;
  readonly #random: Random;
  readonly #name: string;
  readonly #timers: Set<NodeJS.Timeout> = new Set();
  #next = 0;

  constructor(
    sim: SimulationServer,
    child: ChildProcess,
    measure: Measure,
    seed: number,
  ) {
    this.#sim = sim;
    this.#child = child;
    this.#measure = measure;
    this.#random = new Random(seed);
    this.#name = `f${seed}`;
  }

  start(): void {
    const timer = setInterval(() => this.#act(), orderEvery);
    this.#timers.add(timer);
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  /** Places an order far from the market, which the venue then cancels by itself: only the stream of events tells of that. */
  probe(): void {
    const id = this.#place("buy", "far");
    const look = setInterval(() => {
      const order = this.#sim.engine.orderByClientId(
        this.#sim.account.id,
        market,
        id,
      );
      if (order === undefined) return;
      clearInterval(look);
      this.#timers.delete(look);
      setTimeout(() => {
        this.#cancelAtVenue(order.id);
        this.#measure.probed(id);
      }, probeAfter);
    }, 50);
    this.#timers.add(look);
  }

  /** Ends what still rests, as the venue would. */
  clear(): void {
    for (const { id } of this.#sim.engine.openOrders(this.#sim.account.id)) {
      this.#cancelAtVenue(id);
    }
  }

  #act(): void {
    const draw = this.#next % 8;
    const side = this.#random.chance(0.5) ? "buy" : "sell";
    if (draw === 7) return this.probe();
    this.#place(side, draw % 2 === 0 ? "through" : "best");
  }

  /** `through` the best price: it is filled at once. At the `best`: it rests, and is filled now and then. `far`: it rests. */
  #place(side: "buy" | "sell", where: "through" | "best" | "far"): string {
    const id = `${this.#name}-${this.#next++}`;
    const { bids, asks } = this.#sim.engine.book(market);
    const [best] = (side === "buy") === (where === "through") ? asks : bids;
    const away = where === "best" ? 0 : where === "far" ? -0.2 : 0.0004;
    const price = ((best?.[0].toNumber() ?? 0) * (side === "buy" ? 1 + away : 1 - away))
      .toFixed(2);
    const amount = (0.002 + this.#random.below(40) / 1_000).toFixed(3);
    this.#measure.meant(id);
    this.#send({ do: "place", id, side, price, amount });
    if (where === "best") {
      this.#later(cancelAfter, () => this.#send({ do: "cancel", id }));
    }
    return id;
  }

  #later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms);
    this.#timers.add(timer);
  }

  #cancelAtVenue(id: number): void {
    this.#sim.core.cancel(this.#sim.core.records.order(id), "", Date.now());
  }

  #send(order: object): void {
    if (this.#child.connected) this.#child.send(order);
  }
}

function start(contender: Contender, given: object): ChildProcess {
  const guard = pathToFileURL(join(workspace, "loopback-only.mjs")).href;
  const env: Record<string, string> = {
    JUDGE: JSON.stringify(given),
    NODE_ENV: "production",
  };
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const loaders = [guard, ...contender.loaders].flatMap((
    each,
  ) => ["--import", each]);
  return spawn(
    process.execPath,
    [...loaders, join(workspace, contender.file)],
    {
      cwd: workspace,
      env,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
}

/** Puts a contender through one line of the table. */
export async function trial(
  contender: Contender,
  row: Row,
  seed: number,
): Promise<Measured> {
  const relay = new Relay();
  let plane: FaultPlane | undefined;
  await using sim = await simulate({
    venue: "binance",
    seed,
    pace,
    markets: [market],
    balances,
    front: (simulation) => plane = new FaultPlane({ simulation, seed, wires: relay }),
  });
  await relay.start(sim.port);
  const { host } = relay;
  const measure = new Measure(sim, market);
  const { key, secret } = sim.account;
  const child = start(contender, {
    rest: `http://${host}`,
    socket: `ws://${host}`,
    key,
    secret,
  });
  let errors = "";
  child.stderr?.on("data", (chunk) => errors = (errors + chunk).slice(-2_000));
  child.on("message", (tale: Tale) => measure.hear(tale));
  let gone = false;
  let over = false;
  child.on("error", () => gone = true);
  child.on("close", (code, signal) => {
    gone = true;
    if (!over) measure.ended(`${code ?? signal} ${errors}`.trim());
  });
  const user = new User(sim, child, measure, seed);
  const until = async (
    done: () => boolean,
    limit: number,
  ): Promise<boolean> => {
    const end = performance.now() + limit;
    while (!gone && !done() && performance.now() < end) await sleep(50);
    return !gone && done();
  };
  try {
    if (!await until(() => measure.ready, lengths.start)) {
      throw new Error(`it did not start: ${errors}`);
    }
    // Nothing is measured before the events of the account arrive and the market data moves.
    const works = await until(() => {
      if (measure.wantsProbe()) user.probe();
      return measure.flowing();
    }, lengths.start);
    if (!works) throw new Error(`its streams did not start: ${errors}`);

    user.start();
    measure.begin();
    for (const { id, intensity } of row.faults) {
      const fault = faults.find((each) => each.id === id);
      if (fault === undefined) throw new Error(`no fault ${id}`);
      plane?.arm(fault, intensity);
    }
    await until(() => false, lengths.fault);
    plane?.heal();
    relay.connecting = "made";
    relay.slice(undefined);
    measure.heal();
    const healed = performance.now();
    await until(() => {
      if (measure.wantsProbe()) user.probe();
      return performance.now() - healed > lengths.healed && measure.flowing();
    }, lengths.patience);
    measure.judgeStreams();
    user.stop();
    user.clear();
    await until(() => false, lengths.rest);
    await until(
      () => measure.settled(),
      lengths.patience - (performance.now() - healed),
    );
    return measure.finish(plane?.strikes ?? new Map());
  } finally {
    over = true;
    user.stop();
    child.kill("SIGKILL");
    relay.close();
  }
}
