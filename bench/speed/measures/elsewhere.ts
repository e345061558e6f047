/** P4 and P5 for us alone, in several runtimes: a flooded socket, and orders. */
import { binance } from "../frames/binance.ts";
import { Child } from "../process.ts";
import { node, pinned, program, unpinned } from "../programs.ts";
import type { Runtime } from "../programs.ts";
import type { Bar, Report, Row } from "../report.ts";
import { median, ratio } from "../statistics.ts";
import { streamOf } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { flood, floodFigures } from "./sockets.ts";

/** What another runtime may take, of what the runtime of the run does. */
export const most = (of: string): Bar => ({ must: "at most", value: 1.3, unit: "×", of });

interface FloodSize {
  readonly levels: number;
  readonly frames: number;
}

/** As those of P4. */
export const floodSizes: readonly FloodSize[] = [{ levels: 2, frames: 20_000 }, { levels: 36, frames: 4_000 }];

/** Bytes of a real socket to the live book. */
export async function floods(
  id: string,
  size: FloodSize,
  { runtime, rounds }: Setting,
  others: readonly Runtime[],
): Promise<Report> {
  const clients = [runtime, ...others].map((one) => ({ name: one.name, contender: "ours", runtime: one }));
  const what = `binance, a socket, ${size.levels} levels`;
  const { flooded, wrong } = await flood(`${id} ${what}`, clients, { ...size, rounds });
  const here = flooded.find(({ name }) => name === runtime.name);
  if (here === undefined || wrong.length > 0) return { rows: [], figures: [], wrong };
  const rows = flooded.filter(({ name }) => name.startsWith("Deno")).map(({ name, cpu }): Row => ({
    ...{ id, what: `${what}, ${name}`, bar: most(runtime.name), measured: ratio(cpu, here.cpu) },
  }));
  return { rows, figures: floodFigures(id, what, flooded), wrong };
}

const perRound = 150;
const warmUp = 2;

/** What orders took, by round: microseconds from the call to the answer, and of CPU. */
interface Placing {
  readonly name: string;
  readonly child: Child;
  readonly server: Child;
  readonly answered: number[];
  readonly cpu: number[];
}

async function placeRound({ name, child, server, answered, cpu }: Placing, counts: boolean): Promise<void> {
  const timed = await child.ask(`timed ${perRound}`) as { readonly answered: number[] };
  const spent = await child.ask(`spent ${perRound}`) as { readonly cpu: number };
  const { stamps } = await server.ask("stamps") as { readonly stamps: string[] };
  if (stamps.length !== 2 * perRound) throw new Error(`${name}: ${stamps.length} requests came, not ${2 * perRound}`);
  if (!counts) return;
  answered.push(median(timed.answered) / 1_000);
  cpu.push(spent.cpu);
}

/**
 * Orders to their answers. Not to their first bytes: the clock that all processes of Node read alike, Deno begins anew in
 * each of its own.
 */
export async function ordersElsewhere(
  id: string,
  { runtime, rounds }: Setting,
  others: readonly Runtime[],
): Promise<Report> {
  const { path } = streamOf(binance, "book", 10, 2);
  const running: Placing[] = [];
  try {
    for (const one of [runtime, ...others]) {
      const server = new Child("server", pinned(unpinned(node, "servers/orders", path), 0));
      const { port } = await server.ask() as { readonly port: number };
      const child = new Child(one.name, program(one, "contenders/order", "ours", String(port), path));
      running.push({ name: one.name, child, server, answered: [], cpu: [] });
      await child.ask();
    }
    for (let lap = 0; lap < warmUp + rounds; lap++) {
      for (const one of lap % 2 === 0 ? running : running.toReversed()) await placeRound(one, lap >= warmUp);
    }
  } finally {
    await Promise.all(running.flatMap(({ child, server }) => [child.stop(), server.stop()]));
  }
  const here = running.find(({ name }) => name === runtime.name);
  const rows = running.filter(({ name }) => name.startsWith("Deno")).flatMap(({ name, answered, cpu }): Row[] => {
    const bar = most(runtime.name);
    return here === undefined ? [] : [
      { id, what: `createOrder to its answer, p50, ${name}`, bar, measured: ratio(answered, here.answered) },
      { id, what: `createOrder, CPU, ${name}`, bar, measured: ratio(cpu, here.cpu) },
    ];
  });
  const figures = running.map(({ name, answered, cpu }) => ({
    ...{ id, what: "order to its answer", contender: name },
    values: { p50: median(answered), cpu: median(cpu) },
  }));
  return { rows, figures, wrong: [] };
}
