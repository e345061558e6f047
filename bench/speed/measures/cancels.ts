/** P7: an order is cancelled while a hundred thousand frames of a book wait in the socket. */
import { binance } from "../frames/binance.ts";
import { Child } from "../process.ts";
import { node, patient, pinned, program, unpinned } from "../programs.ts";
import type { Runtime } from "../programs.ts";
import { percentile } from "../statistics.ts";
import { streamOf } from "./setting.ts";
import type { Measure } from "./setting.ts";

const id = "P7";
const queued = 100_000;
/** Queues that are worked off, one after the other. */
const times = 5;
/** Changes from an answer to the next cancel. */
const every = 300;

/** Milliseconds of each cancel: from the call to its first byte at the server, and from the server's answer until the caller has it. */
interface Times {
  readonly out: readonly number[];
  readonly back: readonly number[];
}

async function measureOnce(path: string, last: number, runtime: Runtime): Promise<Times> {
  // The flood gives way: a venue's order entry does not wait for the machine that sends its market data.
  const server = new Child("server", patient(pinned(unpinned(node, "servers/streams", "binance", path), 0)));
  const orders = new Child("orders", pinned(unpinned(node, "servers/orders"), 0));
  const running = [server, orders];
  try {
    const [{ port }, entry] = await Promise.all([server.ask(), orders.ask()]) as [{ port: number }, { port: number }];
    const child = new Child("ours", program(runtime, "contenders/client", "ours", `${port}`, path, `${entry.port}`));
    running.push(child);
    await child.ask();
    await orders.ask("stamps");
    const flood = server.ask(`flood 0 ${queued}`);
    const told = await child.ask(`cancels ${last} ${every}`) as {
      readonly calls: string[];
      readonly answers: string[];
    };
    const { calls, answers } = told;
    await flood;
    const { stamps, written } = await orders.ask("stamps") as Readonly<Record<"stamps" | "written", readonly string[]>>;
    if (stamps.length !== calls.length) throw new Error(`${calls.length} cancels, and ${stamps.length} came`);
    const between = (from: readonly string[], to: readonly string[]): number[] =>
      to.map((moment, at) => Number(BigInt(moment) - BigInt(from[at] ?? 0)) / 1e6);
    return { out: between(calls, stamps), back: between(written, answers) };
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}

export const cancels: Measure = {
  id,
  title: "cancels while 100 000 frames wait",
  run: async ({ runtime }) => {
    const { path, about } = streamOf(binance, "book", queued, 2);
    const first = (JSON.parse(about.opening[0] ?? "{}") as { lastUpdateId: number }).lastUpdateId;
    const all: Times[] = [];
    for (let time = 0; time < times; time++) all.push(await measureOnce(path, first + queued, runtime));
    const parts = [
      ["the call to the first byte at the server", all.flatMap(({ out }) => out)],
      ["from the server's answer to the caller", all.flatMap(({ back }) => back)],
    ] as const;
    return {
      rows: parts.map(([part, values]) => ({
        ...{ id, what: `p99 of ${values.length} cancels, ${part}`, bar: { must: "at most", value: 2, unit: "ms" } },
        measured: { value: percentile(values, 0.99), low: percentile(values, 0.98), high: percentile(values, 1) },
        note: "from p98 to the slowest",
      })),
      figures: parts.map(([part, values]) => ({
        ...{ id, what: part, contender: "ours" },
        values: {
          "p50, ms": percentile(values, 0.5),
          "p90, ms": percentile(values, 0.9),
          "p99, ms": percentile(values, 0.99),
        },
      })),
      wrong: [],
    };
  },
};
