/** The command line: `npm run codegen -- <verb>`. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check } from "./check.ts";
import { generate } from "./generate.ts";
import { importFile } from "./import.ts";
import { formatProblem, Refused } from "./problem.ts";
import { foreignFiles, writeFiles } from "./write.ts";

const usage = `npm run codegen                                regenerate every venue
npm run codegen -- VENUE                       regenerate one
npm run codegen -- check                       name the files that are not what the descriptions make
npm run codegen -- verify                      check that bodies fit annotations, and examples their schemas
npm run codegen -- import FILE --out DIR [--core SPECIFIER]
                                               turn a description somebody else wrote into DIR/NAME.ts
`;

/** Runs one command in the project at `root`; says what it did with `say`. The exit code. */
export async function main(args: readonly string[], root: string, say: (line: string) => void): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" }, core: { type: "string" }, help: { type: "boolean" } },
    });
    const [verb = "all", file] = positionals;
    if (values.help === true || positionals.length > (verb === "import" ? 2 : 1)) {
      say(usage);
      return values.help === true ? 0 : 2;
    }
    switch (verb) {
      case "check":
        return report(await check(root), "The output is current.", say);
      case "verify": {
        // The compiler and the AsyncAPI parser are slow to load.
        const { verify } = await import("./verify.ts");
        return report(await verify(root), "Bodies fit their annotations and examples their schemas.", say);
      }
      case "import":
        if (file === undefined || values.out === undefined) {
          say(usage);
          return 2;
        }
        return await runImport(file, values.out, values.core ?? "venuekit/core", say);
      default:
        return await runGenerate(root, verb === "all" ? undefined : verb, say);
    }
  } catch (error) {
    if (error instanceof Refused) {
      for (const problem of error.problems) say(formatProblem(problem));
      say(`${error.problems.length} found; nothing is written.`);
      return 1;
    }
    if (error instanceof TypeError && (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") === true) {
      say(`${error.message}\n${usage}`);
      return 2;
    }
    throw error;
  }
}

async function runGenerate(root: string, venue: string | undefined, say: (line: string) => void): Promise<number> {
  const files = await generate(root, venue);
  const changed = writeFiles(root, files, [venue === undefined ? "generated" : `generated/${venue}`]);
  for (const path of changed) say(path);
  say(`${files.size} files, ${changed.length} changed.`);
  return 0;
}

async function runImport(file: string, out: string, core: string, say: (line: string) => void): Promise<number> {
  const { files, warnings } = await importFile(file, core);
  for (const warning of warnings) say(`warning ${formatProblem(warning)}`);
  const foreign = foreignFiles(out, files);
  if (foreign.length > 0) {
    say(`${foreign.join(", ")} in ${out} is not generated; nothing is written.`);
    return 1;
  }
  writeFiles(out, files, []);
  say(`${[...files.keys()].join(", ")} written; ${warnings.length} warnings.`);
  return 0;
}

function report(findings: readonly string[], fine: string, say: (line: string) => void): number {
  for (const finding of findings) say(finding);
  say(findings.length === 0 ? fine : `${findings.length} found.`);
  return findings.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  process.exitCode = await main(process.argv.slice(2), root, (line) => console.log(line));
}
