/**
 * One contender in a process of its own, which takes words from its standard input and answers each with one line of JSON:
 * it is warm and alone in its memory, and its neighbours' garbage is not its own.
 *
 *     round <from> <to>   takes these frames in; nanoseconds of time and of CPU
 *     timed <from> <to>   the same, with the nanoseconds of every single frame
 *     made                what came of it
 *     profile, profiled   from the one to the other: which functions took most of the time
 */
import process from "node:process";
import { createInterface } from "node:readline";
import { readStream } from "../frames/stream.ts";
import type { Contender, Open } from "./contender.ts";

const contenders: Readonly<
  Record<string, () => Promise<{ readonly open: Open }>>
> = {
  ours: () => import("./ours.ts"),
  ccxt: () => import("./ccxt.ts"),
  tardis: () => import("./tardis.ts"),
  parse: () => import("./parse.ts"),
  harness: () => import("./harness.ts"),
};

async function round(
  contender: Contender,
  frames: readonly Buffer[],
): Promise<object> {
  const before = process.cpuUsage();
  const begun = performance.now();
  for (const frame of frames) contender.take(frame);
  const wall = performance.now() - begun;
  // What was put off until later is its cost, too.
  await new Promise((done) => setImmediate(done));
  const { user, system } = process.cpuUsage(before);
  return { wall: wall * 1e6, cpu: (user + system) * 1e3 };
}

function timed(contender: Contender, frames: readonly Buffer[]): object {
  const times = frames.map((frame) => {
    const begun = performance.now();
    contender.take(frame);
    return (performance.now() - begun) * 1e6;
  }).sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), p999: at(0.999), most: at(1) };
}

const [name = "", path = ""] = process.argv.slice(2);
const load = contenders[name];
if (load === undefined) throw new Error(`no contender ${name}`);
const { about, frames } = readStream(path);
const contender = await (await load()).open(about);
const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
let profiled: (() => Promise<string>) | undefined;
say({ ready: true });
for await (const line of createInterface(process.stdin)) {
  const [word, from, to] = line.split(" ");
  const part = frames.slice(Number(from), Number(to));
  if (word === "round") say(await round(contender, part));
  else if (word === "timed") say(timed(contender, part));
  else if (word === "profile") {
    profiled = await (await import("./profiling.ts")).profiling();
    say({});
  } else if (word === "profiled") say({ profile: await profiled?.() });
  else if (word === "made") say(contender.made());
  else break;
}
await contender.close();
process.exit(0);
