/** `npm run codegen -- import`: what is said of it. */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { importAll, type Result } from "../import.ts";
import { formatProblem } from "../problem.ts";
import { foreignFiles, writeFiles } from "../write.ts";
import { countOf, table } from "./text.ts";

export const importHelp = `npm run codegen -- import FILE|FOLDER [--out DIR]

Turns descriptions that somebody else wrote into types, schemas and tables: OpenAPI 3.0 and 3.1, Swagger 2, AsyncAPI 2
and 3, OpenRPC 1 and Postman collections, as YAML or JSON. Of a folder, every description in it.

  --out DIR         where the output goes, NAME.ts and NAME.types.ts for each; without it nothing is written
  --core SPECIFIER  the module of the contract types that the output imports (venuekit/core)
  --root DIR        how far references may lead; the folder itself, or that of the file
  --json            what was found, for tools

Each finding is a line "file:line:column place rule text". What cannot be expressed, or what the description gets
wrong, is left out or stands for anything, and the rest goes on. Refused, and not read further, is a file that is too
large or nested too deep, a reference to an address or out of the folder, and a schema that is nothing but itself.

Exit code: 0, 1 where a description was refused, 2 for a wrong command.
`;

/** Runs the command. The exit code. */
export function runImport(args: readonly string[], say: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      core: { type: "string", default: "venuekit/core" },
      root: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    say(importHelp);
    return 2;
  }
  const results = importAll(path, values.core, values.root);
  if (results.length === 0) {
    say(`${path} has no file that may be a description.`);
    return 2;
  }
  const output = new Map(results.flatMap((result) => [...result.output]));
  const foreign = values.out === undefined ? [] : foreignFiles(values.out, output);
  if (foreign.length > 0) {
    say(`${foreign.join(", ")} in ${values.out} is not generated; nothing is written.`);
    return 1;
  }
  if (values.out !== undefined) writeFiles(values.out, output, []);
  if (values.json) say(JSON.stringify({ results: results.map(plain) }, null, 2));
  else {
    for (const line of report(results)) say(line);
    say(summary(results, values.out, statSync(path, { throwIfNoEntry: false })?.isDirectory() === true));
  }
  return results.some(({ refused }) => refused) ? 1 : 0;
}

function report(results: readonly Result[]): readonly string[] {
  const findings = results.flatMap(({ findings, refused }) =>
    findings.map((finding) => `${refused ? "refused" : "warning"} ${formatProblem(finding)}`)
  );
  const rows = results.map(({ file, format, counts, findings, refused, milliseconds }) => [
    file,
    format ?? (refused ? "?" : "no description"),
    ...(format === undefined && !refused ? ["", "", "", "", ""] : [
      ...[counts.operations, counts.requests, counts.channels, findings.length].map(String),
      `${(milliseconds / 1000).toFixed(2)} s`,
    ]),
    refused ? "refused" : "",
  ]);
  const head = ["file", "format", "operations", "requests", "channels", "findings", "time", ""];
  return [...findings, ...(findings.length > 0 ? [""] : []), ...table(head, rows, [2, 3, 4, 5, 6])];
}

function summary(results: readonly Result[], out: string | undefined, isFolder: boolean): string {
  const read = results.filter(({ format, refused }) => format !== undefined && !refused);
  const refused = results.filter((result) => result.refused);
  const findings = read.reduce((sum, result) => sum + result.findings.length, 0);
  const files = read.reduce((sum, result) => sum + result.output.size, 0);
  const parts = [
    ...(isFolder || read.length === 0 ? [countOf(read.length, "description")] : []),
    countOf(findings, "finding"),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
    out === undefined ? "nothing is written without --out" : `${countOf(files, "file")} written to ${out}`,
  ];
  return `\n${parts.join(", ")}.`;
}

function plain({ file, format, counts, findings, refused, output, milliseconds }: Result): unknown {
  return {
    file,
    format: format ?? null,
    ...counts,
    refused,
    findings,
    output: [...output.keys()],
    milliseconds: Math.round(milliseconds),
  };
}
