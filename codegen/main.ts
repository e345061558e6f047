import { fileURLToPath } from "node:url";
import { dirname } from "node:path";
import { generate } from "./generate.ts";
import { Refused } from "./problem.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const root = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  const files = await generate(root, process.argv[2]);
  for (const [path, text] of files) { mkdirSync(dirname(join(root, path)), { recursive: true }); writeFileSync(join(root, path), text); }
} catch (e) { if (e instanceof Refused) { console.error(e.message); process.exitCode = 1; } else throw e; }
