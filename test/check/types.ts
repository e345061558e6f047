import { join } from "node:path";
import ts from "typescript";
import { build } from "./build.ts";
import { installed, mustPass } from "./command.ts";
import type { Rule } from "./rule.ts";

const required: Readonly<Record<string, readonly string[]>> = {
  "tsconfig.json": ["strict", "erasableSyntaxOnly", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess"],
  "tsconfig.build.json": ["strict", "erasableSyntaxOnly", "isolatedDeclarations", "declaration"],
};

function missingOptions(root: string): readonly string[] {
  return Object.entries(required).flatMap(([file, names]) => {
    const { config, error } = ts.readConfigFile(join(root, file), ts.sys.readFile);
    if (error !== undefined) return [`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`];
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    return names.filter((name) => options[name] !== true).map((name) => `${file}: ${name} is not on`);
  });
}

export const types: Rule = {
  name: "types",
  says: "strict TypeScript of erasable syntax passes, and the build declares its types file by file",
  async check(root) {
    const options = missingOptions(root);
    if (options.length > 0) return options;
    const whole = await mustPass(installed(root, "tsc"), ["-p", "tsconfig.json", "--noEmit"], root);
    return [...whole, ...(await build(root)).breaches];
  },
};
