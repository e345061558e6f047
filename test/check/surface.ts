/** The text that `npm run check -- --update-api` writes, read back: what each entry point exports. */
import ts from "typescript";

/** What one name stands for. A name may be a type and a value at once, and a function have several signatures. */
export interface Exported {
  readonly text: string;
  readonly statements: readonly ts.Statement[];
  readonly source: ts.SourceFile;
}

/** By entry point, then by name. */
export type Surface = ReadonlyMap<string, ReadonlyMap<string, Exported>>;

const begins =
  /^([\w$]+): ((?:from|all of|interface|type|(?:abstract )?class|function|const|let|var|enum|namespace) .*)$/;

export function readSurface(text: string): Surface {
  const surface = new Map<string, Map<string, Exported>>();
  let names = new Map<string, Exported>();
  let open: { readonly name: string; readonly lines: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) names.set(open.name, exported(open.lines.join("\n")));
    open = undefined;
  };
  for (const line of text.split("\n")) {
    const entry = /^# (\S+)$/.exec(line)?.[1];
    const [, name, rest] = begins.exec(line) ?? [];
    if (entry !== undefined) {
      close();
      surface.set(entry, names = new Map());
    } else if (name !== undefined && rest !== undefined) {
      close();
      open = { name, lines: [rest] };
    } else if (line !== "") open?.lines.push(line);
  }
  close();
  return surface;
}

function exported(text: string): Exported {
  // What another package or a description declares is named only: there is nothing to read.
  const readable = /^(?:from|all of) /.test(text) ? "" : text;
  const source = ts.createSourceFile("api.d.ts", readable, ts.ScriptTarget.Latest, true);
  return { text, statements: [...source.statements], source };
}
