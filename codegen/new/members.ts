/** The members of an interface of ours, read from its file: what is asked of a venue is written there and nowhere else. */
import { readFileSync } from "node:fs";
import type { InterfaceDeclaration } from "typescript";
import { ts } from "../compiler.ts";

export interface Member {
  readonly name: string;
  /** The first sentence of its description; empty where it has none. */
  readonly says: string;
}

/** The members that have to be there, in their order. */
export function membersOf(path: string, name: string): readonly Member[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = source.statements.find((statement): statement is InterfaceDeclaration =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === name
  );
  if (found === undefined) throw new Error(`${path} has no interface ${name}`);
  return found.members.flatMap((member) => {
    if (member.questionToken !== undefined || member.name === undefined || !ts.isIdentifier(member.name)) return [];
    const text = ts.getJSDocCommentsAndTags(member).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "").join(" ");
    const plain = text.replaceAll(/\s+/g, " ").trim();
    return [{ name: member.name.text, says: /^.*?\.(?= |$)/.exec(plain)?.[0] ?? plain }];
  });
}
