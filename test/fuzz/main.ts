/**
 * Mutated messages of every type that the venue reads, through the product's own way from bytes to its model; and mutated
 * answers of HTTP.
 *
 *     npm run fuzz                       10^6 messages of every type
 *     npm run fuzz -- --count 10000      another number
 *     npm run fuzz -- --type decoder     decoders against the ordinary way
 *     npm run fuzz -- --type proto       readers of protocol buffers against a plain one
 *     npm run fuzz -- --type rest/depth  types whose name contains the text
 *     npm run fuzz -- --seed 7           other messages
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { runHttp } from "./answers.ts";
import { decoderTargets } from "./decoders.ts";
import { protoTargets, runProto } from "./protos.ts";
import { type Outcome, run } from "./run.ts";
import { targets } from "./types.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    type: { type: "string", default: "" },
    seed: { type: "string", default: "1" },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (!(count > 0) || !Number.isInteger(seed)) throw new RangeError("--count and --seed are whole numbers");

const now = (): number => performance.now();
const runs: readonly (readonly [string, () => Outcome])[] = [
  ...[...targets(), ...decoderTargets()].map((target) => [target.name, () => run(target, count, seed, now)] as const),
  ...protoTargets().map((target) => [target.name, () => runProto(target, count, seed, now)] as const),
  ["http/answer", () => runHttp(count, seed, now)] as const,
].filter(([name]) => name.includes(values.type));

let [passed, failed] = [0, 0];
for (const [, go] of runs) {
  const { name, frames, accepted, rejected, slowest, slowestSize, slow, rate, failures, failed: wrong } = go();
  console.log(
    `${name.padEnd(40)} ${frames} frames, ${accepted} accepted, ${rejected} rejected, ` +
      `slowest ${slowest.toFixed(1)} ms (${slowestSize} bytes), ${slow} above 50 ms, ${Math.round(rate)} frames/s` +
      (wrong > 0 ? `, ${wrong} WRONG` : ""),
  );
  for (const failure of failures) console.log(`  ${failure}`);
  if (wrong === 0 && frames >= count) passed++;
  else failed++;
}
const heap = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
console.log(`${passed} passed, ${failed} failed (${heap} MiB in use)`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
