/** The command line: `npm run codegen -- <verb>`. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { diffHelp, runDiff } from "./commands/diff.ts";
import { importHelp, runImport } from "./commands/import.ts";
import { mockHelp, runMock } from "./commands/mock.ts";
import { newHelp, runNew } from "./commands/new.ts";
import { pullHelp, runPull } from "./commands/pull.ts";
import { recordHelp, runRecord } from "./commands/record.ts";
import { regenerateHelp, runCheck, runGenerate, runVerify } from "./commands/regenerate.ts";
import { formatProblem, Refused } from "./problem.ts";

const usage = `npm run codegen                          regenerate every venue
npm run codegen -- VENUE                 regenerate one
npm run codegen -- check                 name the files that are not what the descriptions make
npm run codegen -- verify                check that bodies fit annotations, and examples their schemas
npm run codegen -- import FILE|FOLDER    turn descriptions somebody else wrote into types, schemas and tables
npm run codegen -- diff VENUE FILE       compare our description of a venue with another one: what breaks?
npm run codegen -- pull VENUE            fetch what others publish of a venue, and compare
npm run codegen -- new VENUE             begin a venue: its folders, with one operation that works
npm run codegen -- mock VENUE            serve a mock of a venue, made of its description
npm run codegen -- record VENUE OPERATION    ask once, and keep the answer as a fixture

npm run codegen -- VERB --help says more.
`;

type Say = (line: string) => void;
interface Command {
  readonly help: string;
  readonly run: (args: readonly string[], root: string, say: Say) => number | Promise<number>;
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", { help: regenerateHelp, run: (args, root, say) => runCheck(args, root, say) }],
  ["verify", { help: regenerateHelp, run: (args, root, say) => runVerify(args, root, say) }],
  ["diff", { help: diffHelp, run: (args, root, say) => runDiff(args, root, say) }],
  ["pull", { help: pullHelp, run: (args, root, say) => runPull(args, root, say) }],
  ["new", { help: newHelp, run: (args, root, say) => runNew(args, root, say) }],
  ["mock", { help: mockHelp, run: (args, root, say) => runMock(args, root, say) }],
  ["record", { help: recordHelp, run: (args, root, say) => runRecord(args, root, say) }],
  ["import", { help: importHelp, run: (args, _, say) => runImport(args, say) }],
]);

/** Runs one command in the project at `root`; says what it did with `say`. The exit code. */
export async function main(args: readonly string[], root: string, say: Say): Promise<number> {
  const verb = args[0] ?? "";
  const command = commands.get(verb);
  if (args.includes("--help")) {
    say(command?.help ?? usage);
    return 0;
  }
  try {
    if (command === undefined) return await runGenerate(args, root, say);
    return await command.run(args.slice(1), root, say);
  } catch (error) {
    if (error instanceof Refused) {
      for (const problem of error.problems) say(formatProblem(problem));
      say(`${error.problems.length} found; nothing is written.`);
      return 1;
    }
    if (error instanceof TypeError && (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") === true) {
      say(`${error.message}\n${command?.help ?? usage}`);
      return 2;
    }
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  // Whoever reads may have read enough: `| head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2), root, (line) => console.log(line));
}
