/**
 * What became of the public API since the last release.
 *
 *     npm run api                  what breaks, what is new; exit code 1 where CHANGELOG.md does not name what breaks
 *     npm run api -- --release     the API as it is becomes what is promised
 */
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { release, sayApi } from "./promises.ts";

const { values } = parseArgs({ options: { release: { type: "boolean", default: false } } });
const root = resolve(import.meta.dirname, "../..");
const say = (line: string): void => console.log(line);
process.exitCode = values.release ? release(root, say) : sayApi(root, say);
