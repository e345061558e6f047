/** Which functions take most of the time, where the runtime can tell. */
import { Session } from "node:inspector/promises";
import type { Profiler } from "node:inspector";

/** Functions that are named. */
const most = 6;
/** Microseconds between two looks. */
const interval = 100;

/** Watches from now on; what it returns ends that, and tells the largest parts of the time. */
export async function profiling(): Promise<() => Promise<string>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval });
  await session.post("Profiler.start");
  return async () => {
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    return summary(profile);
  };
}

function summary({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): string {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame.functionName)]));
  const times = new Map<string, number>();
  let total = 0;
  for (const [at, id] of samples.entries()) {
    const name = names.get(id);
    if (name === undefined) continue;
    const time = timeDeltas[at] ?? 0;
    times.set(name, (times.get(name) ?? 0) + time);
    total += time;
  }
  return Array.from(times).sort(([, a], [, b]) => b - a).slice(0, most)
    .map(([name, time]) => `${name} ${Math.round(100 * time / total)} %`).join(", ");
}

/** Time in which nothing ran, and what the watching and the harness take. */
const nobody: ReadonlySet<string> = new Set([
  "(idle)",
  "(root)",
  "(program)",
  "dispatch",
  "writeUtf8String",
  "Immediate",
]);

function nameOf(name: string): string | undefined {
  if (name === "(garbage collector)") return "garbage collection";
  return nobody.has(name) ? undefined : name || "(anonymous)";
}
