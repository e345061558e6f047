/** `npm run codegen`, and whether its output is current and true. What reads descriptions is loaded when it is needed. */
import { parseArgs } from "node:util";
import { writeFiles } from "../write.ts";

type Say = (line: string) => void;

export const regenerateHelp = `npm run codegen                          regenerate every venue
npm run codegen -- VENUE                 regenerate one
npm run codegen -- check                 name the files that are not what the descriptions make
npm run codegen -- verify                check that bodies fit annotations, and examples their schemas

Descriptions are in specs/, the output is in generated/. A mistake is named with file, line and rule, and nothing is
written. Exit code: 0, 1 where something was found, 2 for a wrong command.
`;

/** Regenerates all venues, or the one that is named. */
export async function runGenerate(args: readonly string[], root: string, say: Say): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  if (positionals.length > 1) {
    say(regenerateHelp);
    return 2;
  }
  const [venue] = positionals;
  const { generate } = await import("../generate.ts");
  const files = generate(root, venue);
  const changed = writeFiles(root, files, [venue === undefined ? "generated" : `generated/${venue}`]);
  for (const path of changed) say(path);
  say(`${files.size} files, ${changed.length} changed.`);
  return 0;
}

export async function runCheck(args: readonly string[], root: string, say: Say): Promise<number> {
  parseArgs({ args: [...args] });
  const { check } = await import("../check.ts");
  return report(check(root), "The output is current.", say);
}

export async function runVerify(args: readonly string[], root: string, say: Say): Promise<number> {
  parseArgs({ args: [...args] });
  // The compiler and the AsyncAPI parser are slow to load.
  const { verify } = await import("../verify.ts");
  return report(await verify(root), "Bodies fit their annotations and examples their schemas.", say);
}

function report(findings: readonly string[], fine: string, say: Say): number {
  for (const finding of findings) say(finding);
  say(findings.length === 0 ? fine : `${findings.length} found.`);
  return findings.length === 0 ? 0 : 1;
}
