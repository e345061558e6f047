/** P7: an order is cancelled while a hundred thousand frames of a book wait in the socket. */
import { binance } from "../frames/binance.ts";
import { Child } from "../process.ts";
import { node, pinned, program, unpinned } from "../programs.ts";
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

/** Milliseconds of each cancel, from the call to its first byte at the server. */
async function measureOnce(path: string, last: number, runtime: Runtime): Promise<readonly number[]> {
  const server = new Child("server", pinned(unpinned(node, "servers/streams", "binance", path), 0));
  const orders = new Child("orders", pinned(unpinned(node, "servers/orders"), 0));
  const running = [server, orders];
  try {
    const [{ port }, entry] = await Promise.all([server.ask(), orders.ask()]) as [{ port: number }, { port: number }];
    const child = new Child("ours", program(runtime, "contenders/client", "ours", `${port}`, path, `${entry.port}`));
    running.push(child);
    await child.ask();
    await orders.ask("stamps");
    const flood = server.ask(`flood 0 ${queued}`);
    const { calls } = await child.ask(`cancels ${last} ${every}`) as { readonly calls: readonly string[] };
    await flood;
    const { stamps } = await orders.ask("stamps") as { readonly stamps: readonly string[] };
    if (stamps.length !== calls.length) throw new Error(`${calls.length} cancels, and ${stamps.length} came`);
    return stamps.map((stamp, at) => Number(BigInt(stamp) - BigInt(calls[at] ?? 0)) / 1e6);
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}

export const cancels: Measure = {
  id,
  title: "cancels while 100 000 frames wait: the call to the first byte at the server",
  run: async ({ runtime }) => {
    const { path, about } = streamOf(binance, "book", queued, 2);
    const first = (JSON.parse(about.opening[0] ?? "{}") as { lastUpdateId: number }).lastUpdateId;
    const all: number[] = [];
    for (let time = 0; time < times; time++) all.push(...await measureOnce(path, first + queued, runtime));
    const [p50, p90, p99] = [percentile(all, 0.5), percentile(all, 0.9), percentile(all, 0.99)];
    return {
      rows: [{
        ...{ id, what: `p99 of ${all.length} cancels`, bar: { must: "at most", value: 2, unit: "ms" } },
        measured: { value: p99, low: percentile(all, 0.98), high: percentile(all, 1) },
        note: "from p98 to the slowest",
      }],
      figures: [{ id, what: "cancel", contender: "ours", values: { "p50, ms": p50, "p90, ms": p90, "p99, ms": p99 } }],
      wrong: [],
    };
  },
};
