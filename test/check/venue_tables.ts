/** The tables of venues as Markdown, and where they stand. */
import { casesOf, type Facts, needsOf, ranIn } from "./venue_facts.ts";
import type { CaseSuite } from "./venue_suites.ts";

const begin = "<!-- made by npm run check -- --update-venues -->";
const end = "<!-- end of what is made -->";

/** A text with what stands between the marks replaced; absent where it has no marks. */
export function between(text: string, made: string): string | undefined {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return from < 0 || to < from ? undefined : `${text.slice(0, from + begin.length)}\n\n${made}\n${text.slice(to)}`;
}

/** The same with marks: at its end, below a heading, where it has none. */
export function withMarks(text: string, heading: string): string {
  return text.includes(begin) ? text : `${text.trimEnd()}\n\n## ${heading}\n\n${begin}\n\n${end}\n`;
}

/** Formatting pads cells: two texts are the same where they differ in nothing else. */
export function plain(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---").replaceAll(/\n{2,}/g, "\n\n").trim();
}

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  const [head = [], ...rest] = rows;
  return line(head) + line(head.map(() => "---")) + rest.map(line).join("");
}

/** README.md: those with order books, then those of pools. */
export function listText(facts: readonly Facts[]): string {
  const books = facts.filter(({ kind }) => kind !== "amm");
  const pools = facts.filter(({ kind }) => kind === "amm");
  return table([
    ["venue", "kind", "capabilities", "a book's changes", "limits of requests", "contract cases", "judged by"],
    ...books.map((one) => [
      `\`${one.venue}\``,
      one.contracts.length === 0 ? one.kind : `${one.kind} (${one.contracts.join(", ")})`,
      one.can.join(", "),
      one.book ?? "–",
      one.limits,
      `${cases(one)}, ${[...new Set(one.suites.map(({ stage }) => stage))].sort().reverse().join(" and ")}`,
      judges(one),
    ]),
  ]) + "\n" + table([
    ["venue of pools", "versions", "capabilities", "contract cases", "contracts on a local chain"],
    ...pools.map((one) => [
      `\`${one.venue}\``,
      versions(one.suites),
      one.can.join(", "),
      one.suites.length === 0 ? "none: tests of its own" : cases(one),
      one.packages.map((name) => `\`${name}\``).join(", ") || "–",
    ]),
  ]);
}

function cases({ suites, kind }: Facts): string {
  return `${ranIn(suites).length} of ${casesOf[kind]}`;
}

function judges({ judged }: Facts): string {
  const dates = [...new Set(judged.map(({ date }) => date))].sort();
  return dates.map((date) =>
    `${judged.filter((one) => one.date === date).map(({ library }) => library).join(", ")}, ${date}`
  )
    .join("; ") || "–";
}

function versions(suites: readonly CaseSuite[]): string {
  return suites.flatMap(({ label }) => label ?? []).filter((label, at, all) => all.indexOf(label) === at).sort().join(
    ", ",
  ) ||
    "–";
}

/** What cases need of a venue, in the words of the tables of one venue. */
const features: readonly (readonly [need: string, words: string])[] = [
  ["amendOrder", "`amendOrder`"],
  ["cancelOrders", "`createOrders`, `cancelOrders`"],
  ["createTriggerOrder", "`createTriggerOrder`"],
  ["createQuoteOrder", "`createQuoteOrder`"],
  ["orderSocket", "`orderSocket`"],
  ["armDeadMansSwitch", "`armDeadMansSwitch`"],
  ["IOC", "immediate or cancel"],
  ["FOK", "fill or kill"],
  ["postOnly", "post-only"],
  ["bookSequence", "lost changes of a book"],
  ["writeDeadline", "writes that come too late"],
  ["hedge", "hedge mode"],
  ["isolatedMargin", "isolated margin"],
  ["positions", "positions of liquidity"],
  ["distant", "routes over another token"],
  ["taxed", "tokens that keep a part of what is sent"],
];

/** `src/venues/<venue>/README.md`: which cases show what, and which are left out, and why. */
export function coverageText(facts: readonly Facts[]): string {
  const suites = facts.flatMap((one) => one.suites);
  if (suites.length === 0) return "No contract cases: the tests of this venue are its own.\n";
  const names = suites.map(({ kind, label, stage }) => label ?? (stage === "mock" ? `${kind}, mock` : kind));
  const rows = features
    .map((
      [need, words],
    ) => [words, ...suites.map(({ ran }) => ran.filter((id) => needsOf.get(id)?.includes(need)).sort().join(", "))])
    .filter((row) => row.slice(1).some((cell) => cell !== ""));
  const shown = table([
    ["contract cases", ...names],
    ["in all", ...suites.map(({ ran, kind }) => `${ran.length} of ${casesOf[kind]}`)],
    ...rows.map((row) => row.map((cell) => cell || "–")),
  ]);
  const left = new Map<string, string[]>();
  suites.forEach((suite, at) => {
    for (const why of new Set(suite.left.map((one) => one.why))) {
      const ids = suite.left.filter((one) => one.why === why).map(({ id }) => id).sort().join(", ");
      const key = JSON.stringify([ids, why]);
      left.set(key, [...left.get(key) ?? [], names[at] ?? ""]);
    }
  });
  if (left.size === 0) return shown;
  const reasons = [...left].map(([key, of]) => [
    of.length > 1 && of.length === names.length ? "all" : of.join("; "),
    ...JSON.parse(key) as string[],
  ]);
  return `${shown}\n${table([["left out", "cases", "why"], ...reasons])}`;
}
