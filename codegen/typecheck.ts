/** The TypeScript compiler over texts that need not lie on disk as they are checked. */
import { dirname, join, relative } from "node:path";
import type { CompilerOptions, Diagnostic } from "typescript";
import { ts } from "./compiler.ts";

/** One line for each fault. `texts` stand for the files of their absolute paths; `paths` maps bare names to files. */
export function typeCheck(
  root: string,
  texts: ReadonlyMap<string, string>,
  paths: Readonly<Record<string, string[]>> = {},
): readonly string[] {
  const options: CompilerOptions = {
    ...projectOptions(root),
    noEmit: true,
    isolatedDeclarations: true,
    declaration: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
    ...(Object.keys(paths).length === 0 ? {} : { paths, baseUrl: root }),
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  const program = ts.createProgram([...texts.keys()], options, host);
  const faults = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  for (const path of texts.keys()) {
    const file = program.getSourceFile(path);
    faults.push(
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    );
  }
  return [...new Set(faults.map((fault) => describeFault(root, fault)))];
}

/** The options of the project that `root` belongs to, so that generated code meets what everything else meets. */
function projectOptions(root: string): CompilerOptions {
  const path = ts.findConfigFile(root, ts.sys.fileExists) ?? join(dirname(import.meta.dirname ?? "."), "tsconfig.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson((config as { compilerOptions?: unknown }).compilerOptions, dirname(path))
    .options;
}

function describeFault(root: string, fault: Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(fault.messageText, " ");
  if (fault.file === undefined || fault.start === undefined) return text;
  const { line, character } = fault.file.getLineAndCharacterOfPosition(fault.start);
  return `${relative(root, fault.file.fileName)}:${line + 1}:${character + 1} TS${fault.code} ${text}`;
}
