import process from "node:process";
import { mustPass } from "./command.ts";
import type { Rule } from "./rule.ts";

function codegen(root: string, verb: string): Promise<readonly string[]> {
  return mustPass(process.execPath, ["--import", "tsx", "codegen/main.ts", verb], root);
}

export const generatedIsCurrent: Rule = {
  name: "generated",
  says: "generated/ is what the descriptions give, with no edits by hand",
  check: (root) => codegen(root, "check"),
};

export const generatedIsTrue: Rule = {
  name: "verified",
  says: "generated annotations match their bodies, and every example satisfies its schema",
  check: (root) => codegen(root, "verify"),
};
