/** P11: five hundred books at once, each with ten changes a second, over a real socket. */
import { Child } from "../process.ts";
import { node, pinned, program, unpinned } from "../programs.ts";
import type { Row } from "../report.ts";
import type { Measure } from "./setting.ts";

const id = "P11";
const markets = 500;
const perSecond = 10 * markets;
/** Until the code is warm, and then. */
const [before, seconds] = [4, 12];

export const many: Measure = {
  id,
  title: `${markets} books, ${perSecond} messages a second`,
  run: async ({ runtime }) => {
    const server = new Child("server", pinned(unpinned(node, "servers/streams", "bybit"), 0));
    const running = [server];
    try {
      const { port } = await server.ask() as { readonly port: number };
      const child = new Child("ours", program(runtime, "contenders/many", String(port), String(markets)));
      running.push(child);
      await child.ask();
      const sending = server.ask(`beat ${perSecond} ${before + seconds + 1}`);
      await child.ask(`load ${before}`);
      const { cpu, rss } = await child.ask(`load ${seconds}`) as { readonly cpu: number; readonly rss: number };
      const { sent, updates } = await sending as { sent: number; updates: Readonly<Record<string, number>> };
      await child.ask("load 1");
      const books = await child.ask("books") as Readonly<Record<string, readonly [string, number, string]>>;
      const wrong = Object.entries(updates).flatMap(([market, update]) => {
        const [state, sequence] = books[market] ?? ["missing", 0];
        return state === "live" && sequence === update
          ? []
          : [`${id}: ${market} is ${state} at ${sequence}, not ${update}`];
      });
      const exactly = (value: number) => ({ value, low: value, high: value });
      const what = `bybit, ${markets} books`;
      const rows: Row[] = [
        { id, what, bar: { must: "at most", value: 10, unit: "%", of: "of one core" }, measured: exactly(cpu * 100) },
        { id, what, bar: { must: "at most", value: 150, unit: "MiB", of: "resident" }, measured: exactly(rss) },
      ];
      const rate = sent / (before + seconds + 1);
      return {
        rows,
        figures: [{ id, what, contender: "ours", values: { "%": cpu * 100, MiB: rss, "messages/s": rate } }],
        wrong: wrong.slice(0, 3),
      };
    } finally {
      await Promise.all(running.map((one) => one.stop()));
    }
  },
};
