/** The list of public names, with those of a venue that has just begun. It is only added to. */

/** One entry point: what it is called, and the lines of its names. */
export interface Entry {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * The list with an entry in its place: among those of its kind (`pattern`), which stand in the order of their names.
 * The same text where it is there already.
 */
export function withEntry(list: string, { name, lines }: Entry, isOne: (title: string) => boolean): string {
  const parts = list.split(/^(?=# )/m);
  const titleOf = (part: string): string => /^# (.*)/.exec(part)?.[1] ?? "";
  if (parts.some((part) => titleOf(part) === name)) return list;
  const own = `# ${name}\n${lines.join("\n")}\n\n`;
  const before = parts.findIndex((part) => isOne(titleOf(part)) && titleOf(part) > name);
  const last = parts.findLastIndex((part) => isOne(titleOf(part)));
  const at = before >= 0 ? before : last + 1;
  return [...parts.slice(0, at), own, ...parts.slice(at)].join("");
}

/** The names of a generated product, as the list has them: its types are declared in a file of their own. */
export function linesOf(folder: string, product: string, text: string): readonly string[] {
  const types = /^export type \{([^}]*)\}/m.exec(text)?.[1]?.split(",").map((name) => name.trim()) ?? [];
  const constants = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? "");
  return [
    ...types.filter((name) => name !== "").map((name) => [name, `${folder}/${product}.types.d.ts`] as const),
    ...constants.map((name) => [name, `${folder}/${product}.d.ts`] as const),
  ].sort(([one], [other]) => one < other ? -1 : 1).map(([name, file]) => `${name}: from ${file}`);
}
