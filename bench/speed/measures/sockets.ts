/** P4: bytes of a real socket to the live book, as fast as they are taken. */
import { binance } from "../frames/binance.ts";
import type { Made } from "../contenders/contender.ts";
import type { About } from "../frames/stream.ts";
import { Child } from "../process.ts";
import { node, pinned, program, unpinned } from "../programs.ts";
import type { Runtime } from "../programs.ts";
import { attempt, together } from "../report.ts";
import type { Figure, Report, Row } from "../report.ts";
import { estimate, median, ratio } from "../statistics.ts";
import { difference } from "./race.ts";
import { streamOf } from "./setting.ts";
import type { Measure, Setting } from "./setting.ts";

const id = "P4";
const warmUp = 3;

interface Size {
  readonly levels: number;
  readonly frames: number;
  /** Messages a second, of one core. */
  readonly least: number;
}

const sizes: readonly Size[] = [
  { levels: 2, frames: 20_000, least: 600_000 },
  { levels: 36, frames: 4_000, least: 100_000 },
];

interface Running extends Flooded {
  readonly child: Child;
  readonly server: Child;
}

/** Whose client in which runtime. */
export interface Client {
  readonly name: string;
  readonly contender: string;
  readonly runtime: Runtime;
}

/** What one of them needed for a message, in nanoseconds, by round. */
export interface Flooded {
  readonly name: string;
  readonly cpu: number[];
  readonly wall: number[];
}

/** Floods clients of Binance's books, each by a server of its own, in turn. What ends with another book is wrong. */
export async function flood(
  what: string,
  clients: readonly Client[],
  { levels, frames, rounds }: { readonly levels: number; readonly frames: number; readonly rounds: number },
): Promise<{ readonly flooded: readonly Flooded[]; readonly about: About; readonly wrong: readonly string[] }> {
  const { path, about } = streamOf(binance, "book", (warmUp + rounds) * frames, levels);
  const first = (JSON.parse(about.opening[0] ?? "{}") as { lastUpdateId: number }).lastUpdateId;
  const running: Running[] = [];
  const wrong: string[] = [];
  try {
    for (const { name, contender, runtime } of clients) {
      const server = new Child("server", pinned(unpinned(node, "servers/streams", "binance", path), 0));
      const { port } = await server.ask() as { readonly port: number };
      const child = new Child(name, program(runtime, "contenders/client", contender, String(port), path));
      running.push({ name, child, server, cpu: [], wall: [] });
      await child.ask();
    }
    for (let lap = 0; lap < warmUp + rounds; lap++) {
      for (const { child, server, cpu, wall } of lap % 2 === 0 ? running : running.toReversed()) {
        const sent = server.ask(`flood ${lap * frames} ${(lap + 1) * frames}`);
        const taken = await child.ask(`until ${first + (lap + 1) * frames}`) as { cpu: number; wall: number };
        await sent;
        if (lap < warmUp) continue;
        cpu.push(taken.cpu / frames);
        wall.push(taken.wall / frames);
      }
    }
    for (const { name, child } of running) {
      const differs = difference(about, await child.ask("made") as Made);
      if (differs !== undefined) wrong.push(`${what}: ${name} is wrong: ${differs}`);
    }
  } finally {
    await Promise.all(running.flatMap(({ child, server }) => [child.stop(), server.stop()]));
  }
  return { flooded: running, about, wrong };
}

/** What the clients of a flood needed, in microseconds a message. */
export function floodFigures(id: string, what: string, flooded: readonly Flooded[]): readonly Figure[] {
  return flooded.map(({ name, cpu, wall }) => ({
    ...{ id, what, contender: name },
    values: { cpu: median(cpu) / 1_000, wall: median(wall) / 1_000 },
  }));
}

async function measureSize({ levels, frames, least }: Size, { runtime, rounds }: Setting): Promise<Report> {
  const clients = ["ours", "ccxt"].map((name) => ({ name, contender: name, runtime }));
  const { flooded, about, wrong } = await flood(`${id} ${levels} levels`, clients, { levels, frames, rounds });
  const [ours, ccxt] = flooded;
  if (ours === undefined || ccxt === undefined || wrong.length > 0) return { rows: [], figures: [], wrong };
  const what = `binance, ${levels} levels, ${about.bytes} bytes`;
  const rows: Row[] = [
    {
      ...{ id, what, measured: estimate(ours.cpu.map((time) => 1e9 / time)) },
      bar: { must: "at least", value: least, unit: "/s", of: "of one core" },
    },
    {
      ...{ id, what, measured: ratio(ccxt.cpu, ours.cpu) },
      bar: { must: "at least", value: 6, unit: "×", of: "faster than ccxt.pro" },
    },
  ];
  return { rows, figures: floodFigures(id, what, flooded), wrong };
}

export const sockets: Measure = {
  id,
  title: "a real socket, saturated: bytes to the live book",
  run: async (setting) => {
    const reports: Report[] = [];
    for (const size of sizes) {
      reports.push(await attempt(`${id} ${size.levels} levels`, () => measureSize(size, setting)));
    }
    return together(reports);
  },
};
