/** A comparison as text for people and as data for tools. */
import { countOf } from "../commands/text.ts";
import { type Change, inOrder, type Totals, totals, type Weight } from "./change.ts";
import type { Comparison } from "./compare.ts";

/** What is compared with what. */
export interface Title {
  readonly old: string;
  readonly new: string;
  /** The folder of the adapter whose use is marked; absent where there is none. */
  readonly adapter?: string;
}

const headings: readonly (readonly [Weight, string])[] = [
  ["breaking", "Breaking"],
  ["additive", "Additive"],
  ["documentation", "Documentation"],
];

/** Lines for a terminal. `all`: also operations that only the second description has. */
export function textOf(title: Title, comparison: Comparison, all: boolean): readonly string[] {
  const { changes, both, onlyOld, onlyNew } = comparison;
  const lines = [
    `${title.old} → ${title.new}: ${countOf(both, "operation")} in both, ${onlyOld.length} only in the first, ` +
    `${onlyNew.length} only in the second`,
  ];
  const shown = inOrder(changes).filter((change) => all || !isNewOperation(change));
  const used = shown.filter(({ usedIn }) => usedIn.length > 0);
  const others = shown.filter(({ usedIn }) => usedIn.length === 0);
  for (
    const [group, where] of [[used, `, used by ${title.adapter}`], [
      others,
      used.length > 0 ? ", not used" : "",
    ]] as const
  ) {
    for (const [weight, heading] of headings) {
      const own = group.filter((change) => change.weight === weight);
      if (own.length > 0) lines.push("", `${heading}${where}`, ...operations(own));
    }
  }
  if (!all && onlyNew.length > 0) {
    lines.push("", `${countOf(onlyNew.length, "operation")} only in the second: --all lists them.`);
  }
  return [...lines, "", summary(totals(changes), totals(changes.filter(({ usedIn }) => usedIn.length > 0)), title)];
}

function summary(sum: Totals, used: Totals, { adapter }: Title): string {
  return headings.map(([weight]) =>
    `${sum[weight]} ${weight}` + (adapter === undefined || sum[weight] === 0 ? "" : ` (${used[weight]} used)`)
  ).join(", ") + ".";
}

function isNewOperation({ what, part }: Change): boolean {
  return what === "added" && part === "operation";
}

/** The changes of each operation below it, in columns. */
function operations(changes: readonly Change[]): readonly string[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { operation, name, usedIn } = change;
    const head = operation + (name === undefined ? "" : `  ${name}`) +
      (usedIn.length > 0 ? `  (${usedIn.join(", ")})` : "");
    groups.set(head, [...groups.get(head) ?? [], change]);
  }
  return [...groups].flatMap(([head, own]) => {
    const rows = own.map((change) =>
      [change.part === "operation" ? "" : change.part, change.field ?? "", change.text] as const
    );
    const [first = 0, second = 0] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return [
      `  ${head}`,
      ...own.map((change, index) => {
        const [part = "", field = "", text = ""] = rows[index] ?? [];
        const cells = [
          ...(first === 0 ? [] : [part.padEnd(first)]),
          ...(second === 0 ? [] : [field.padEnd(second)]),
          text,
        ];
        return `      ${cells.join("  ")}  [${places(change)}]`;
      }),
    ];
  });
}

function places({ old, new: next }: Change): string {
  const spots = [old, next].flatMap((spot) => spot === undefined ? [] : [`${spot.file}:${spot.line}`]);
  return spots.join(" → ");
}

/** What `--json` prints. */
export function dataOf(
  title: Title,
  { changes, both, onlyOld, onlyNew }: Comparison,
): Readonly<Record<string, unknown>> {
  return {
    ...title,
    summary: {
      ...totals(changes),
      used: totals(changes.filter(({ usedIn }) => usedIn.length > 0)),
      operations: { both, onlyOld: onlyOld.length, onlyNew: onlyNew.length },
    },
    changes: inOrder(changes),
  };
}
