/** P5: an order, from the call to its first byte at a server in another process. */
import { binance } from "../frames/binance.ts";
import { Child } from "../process.ts";
import { node, pinned, program, unpinned } from "../programs.ts";
import type { Bar, Figure, Row } from "../report.ts";
import { median, percentile, ratio } from "../statistics.ts";
import { streamOf } from "./setting.ts";
import type { Measure } from "./setting.ts";

const id = "P5";
const perRound = 150;
const warmUp = 2;
/** Orders before all rounds: what is compiled meanwhile would be counted as theirs. */
const first = 1_500;
const contenders = ["plain", "ours", "ccxt", "binance", "bybit-api", "okx-api", "plain socket", "our socket"];

/** Of the time to the first byte. */
const bars: Readonly<Record<string, Bar>> = {
  plain: { must: "at most", value: 1.3, unit: "×", of: "a plain socket with HMAC" },
  ccxt: { must: "at least", value: 2, unit: "×", of: "faster than ccxt" },
  binance: { must: "at least", value: 4, unit: "×", of: "faster than siebly's binance" },
  "bybit-api": { must: "at least", value: 4, unit: "×", of: "faster than siebly's bybit-api" },
  "okx-api": { must: "at least", value: 4, unit: "×", of: "faster than siebly's okx-api" },
};

interface Entrant {
  readonly name: string;
  readonly child: Child;
  readonly server: Child;
  /** Microseconds: medians of the rounds, and all orders. */
  readonly medians: number[];
  readonly cpu: number[];
  readonly all: number[];
}

async function round({ child, server, name, medians, cpu, all }: Entrant, counts: boolean): Promise<void> {
  const { begun } = await child.ask(`timed ${perRound}`) as { readonly begun: string[] };
  const { stamps } = await server.ask("stamps") as { readonly stamps: string[] };
  const { cpu: used } = await child.ask(`spent ${perRound}`) as { readonly cpu: number };
  await server.ask("stamps");
  if (stamps.length !== perRound) throw new Error(`${name}: ${stamps.length} requests came, not ${perRound}`);
  if (!counts) return;
  const times = stamps.map((stamp, at) => Number(BigInt(stamp) - BigInt(begun[at] ?? 0)) / 1_000);
  medians.push(median(times));
  all.push(...times);
  cpu.push(used);
}

export const orders: Measure = {
  id,
  title: "an order: the call to the first byte at the server",
  run: async ({ runtime, rounds }) => {
    const { path } = streamOf(binance, "book", 10, 2);
    const entrants: Entrant[] = [];
    const wrong: string[] = [];
    try {
      for (const name of contenders) {
        // Each has a server of its own, on the other core.
        const server = new Child("server", pinned(unpinned(node, "servers/orders", path), 0));
        const { port } = await server.ask() as { readonly port: number };
        const child = new Child(name, program(runtime, "contenders/order", name, String(port), path));
        const entrant = { name, child, server, medians: [], cpu: [], all: [] };
        try {
          await child.ask();
          await child.ask(`spent ${first}`);
          await server.ask("stamps");
          entrants.push(entrant);
        } catch (error) {
          wrong.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
          await Promise.all([child.stop(), server.stop()]);
        }
      }
      for (let lap = 0; lap < warmUp + rounds; lap++) {
        const turns = lap % 2 === 0 ? Array.from(entrants) : entrants.toReversed();
        for (const turn of turns) {
          await round(turn, lap >= warmUp).catch((error: unknown) => {
            entrants.splice(entrants.indexOf(turn), 1);
            wrong.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
            void turn.child.stop();
            void turn.server.stop();
          });
        }
      }
    } finally {
      await Promise.all(entrants.flatMap(({ child, server }) => [child.stop(), server.stop()]));
    }
    const of = (name: string): Entrant | undefined => entrants.find((one) => one.name === name);
    const [us, bare] = [of("ours"), of("plain")];
    const rows = Object.entries(bars).flatMap(([name, bar]): Row[] => {
      const other = of(name);
      if (us === undefined || other === undefined) return [];
      const measured = bar.must === "at most" ? ratio(us.medians, other.medians) : ratio(other.medians, us.medians);
      return [{ id, what: "createOrder to the first byte, p50", bar, measured }];
    });
    if (us && bare) {
      const bar = { must: "at most", value: 2, unit: "×", of: "a plain socket with HMAC" } as const;
      rows.push({ id, what: "createOrder, CPU", bar, measured: ratio(us.cpu, bare.cpu) });
    }
    const [ourSocket, plainSocket] = [of("our socket"), of("plain socket")];
    if (ourSocket && plainSocket) {
      const bar = { must: "at most", value: 1.3, unit: "×", of: "a plain WebSocket with HMAC" } as const;
      const measured = ratio(ourSocket.medians, plainSocket.medians);
      rows.push({ id, what: "createOrder over the socket to the first byte, p50", bar, measured });
    }
    const figures = entrants.map(({ name, medians, cpu, all }): Figure => ({
      ...{ id, what: "order", contender: name },
      values: { p50: median(medians), p90: percentile(all, 0.9), p99: percentile(all, 0.99), cpu: median(cpu) },
    }));
    return { rows, figures, wrong };
  },
};
