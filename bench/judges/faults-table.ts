/** The table of the faults, on the screen and as the tables of a page. */
import { faults } from "../../src/sim/mod.ts";
import type { Measured } from "./faults-measure.ts";
import type { Row } from "./faults-rows.ts";

/** One trial: what was measured, or why nothing was. */
export interface Cell {
  readonly row: Row;
  readonly contender: string;
  readonly measured?: Measured;
  readonly failed?: string;
}

/** A book older than this that can still be read is told, in milliseconds. */
export const oldBook = 2_000;
/** Kinds of errors shown of one trial. */
const mostKinds = 4;

const nothing = "·";
const notOffered = "n/a";
const seconds = (ms: number): string => (ms / 1_000).toFixed(1);

/** How many of each, without those that there are none of. */
function counted(
  counts: readonly (readonly [count: number, what: string])[],
): string {
  const some = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? nothing : some.join(", ");
}

/** Kinds with their numbers, most frequent first. */
function kinds(counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a).map((
    [kind, count],
  ) => `${kind} ×${count}`);
  const rest = sorted.length - mostKinds;
  return [...sorted.slice(0, mostKinds), ...(rest > 0 ? [`${rest} more`] : [])]
    .join("; ");
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How often the faults of a line struck. */
function struck({ strikes }: Measured, row: Row): number {
  return row.faults.reduce((sum, { id }) => sum + (strikes[id] ?? 0), 0);
}

function marketData({ book, dead }: Measured): string {
  const ended = dead.includes("market data") ? ["dead"] : [];
  if (book === undefined) return [notOffered, ...ended].join(", ");
  const parts = [
    ...(book.wrong > 0 ? [`${book.wrong} ms wrong`] : []),
    ...(book.oldest > oldBook ? [`${seconds(book.oldest)} s old`] : []),
    ...ended,
  ];
  return parts.length === 0 ? nothing : parts.join(", ");
}

function ordersOf({ orders }: Measured): string {
  const { lost, doubled, denied, unknown, outdated } = orders;
  return counted([
    [lost, "lost"],
    [doubled, "doubled"],
    [denied, "denied"],
    [unknown, "unknown"],
    [outdated, "outdated"],
  ]);
}

function fillsOf({ fills, dead }: Measured): string {
  const { untold, lost, doubled, invented } = fills;
  const parts = [
    ...(untold === 0 ? [] : [
      untold === lost ? `${untold} lost` : `${untold} lost, ${lost} for good`,
    ]),
    ...(doubled === 0 ? [] : [`${doubled} doubled`]),
    ...(invented === 0 ? [] : [`${invented} made up`]),
    ...(dead.includes("account") ? ["dead"] : []),
  ];
  return parts.length === 0 ? nothing : parts.join(", ");
}

function noticed({ notices }: Measured): string {
  const count = total(notices);
  return count === 0 ? "no" : `yes, ${count}`;
}

function back({ back: { book, account } }: Measured): string {
  if (book === undefined || account === undefined) return "never";
  return seconds(Math.max(book, account));
}

const crashed = ({ crashes }: Measured): string => crashes.length === 0 ? nothing : String(crashes.length);

/** A trial in one line. */
export function shown({ row, contender, measured, failed }: Cell): string {
  const name = `${row.id.padEnd(4)}  ${contender.padEnd(9)}`;
  if (measured === undefined) return `${name}  not measured: ${failed}`;
  const parts = [
    `struck ${struck(measured, row)}`,
    `noticed ${noticed(measured)}`,
    `market data ${marketData(measured)}`,
    `orders ${ordersOf(measured)}`,
    `fills ${fillsOf(measured)}`,
    `back ${back(measured)}`,
    ...(measured.crashes.length === 0 ? [] : [`crashes ${crashed(measured)}`]),
  ];
  return `${name}  ${parts.join("; ")}`;
}

/** What the catalogue and the line say of its faults. */
function title({ id, note }: Row): string {
  const known = faults.find((fault) => fault.id === id)?.title;
  return [
    ...(known === undefined ? [] : [known]),
    ...(note === undefined ? [] : [note]),
  ].join("; ");
}

/** A table, its columns as wide as what they hold. */
function table(
  heading: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  const widths = heading.map((text, at) => Math.max(3, text.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const line = (values: readonly string[]): string =>
    `| ${values.map((value, at) => value.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [
    line(heading),
    line(widths.map((width) => "-".repeat(width))),
    ...lines.map(line),
  ].join("\n");
}

type Read = (measured: Measured, row: Row) => string;

/** What was measured, by line and contender. */
export class Table {
  readonly #cells: readonly Cell[];
  readonly #rows: readonly Row[];
  readonly #contenders: readonly string[];

  constructor(
    cells: readonly Cell[],
    rows: readonly Row[],
    contenders: readonly string[],
  ) {
    this.#cells = cells;
    this.#rows = rows;
    this.#contenders = contenders;
  }

  /** All trials of a contender added up. */
  sums(): string {
    const sum = (
      contender: string,
      of: (measured: Measured) => number | undefined,
    ): string => {
      const values = this.#of(contender).map(of).filter((value) => value !== undefined);
      return values.length === 0 ? notOffered : String(values.reduce((all, value) => all + value, 0));
    };
    const lines: readonly (readonly [
      string,
      (measured: Measured) => number | undefined,
    ])[] = [
      ["book live and wrong, ms", ({ book }) => book?.wrong],
      [
        "faults under which a book older than two seconds could be read",
        ({ book }) => book && (book.oldest > oldBook ? 1 : 0),
      ],
      ["orders taken by the venue", ({ orders }) => orders.taken],
      ["orders lost", ({ orders }) => orders.lost],
      ["orders doubled", ({ orders }) => orders.doubled],
      ["orders denied", ({ orders }) => orders.denied],
      ["orders unknown at the end", ({ orders }) => orders.unknown],
      ["orders outdated at the end", ({ orders }) => orders.outdated],
      ["fills made", ({ fills }) => fills.made],
      ["fills lost by the stream", ({ fills }) => fills.untold],
      ["… and not found by asking", ({ fills }) => fills.lost],
      [
        "fills doubled or made up",
        ({ fills }) => fills.doubled + fills.invented,
      ],
      ["streams dead", ({ dead }) => dead.length],
      ["crashes", ({ crashes }) => crashes.length],
    ];
    return table(
      ["all faults together", ...this.#contenders],
      lines.map((
        [what, of],
      ) => [what, ...this.#contenders.map((contender) => sum(contender, of))]),
    );
  }

  titles(): string {
    return table(["", "fault"], this.#rows.map((row) => [row.id, title(row)]));
  }

  noticed(): string {
    return this.#each((measured, row) => `${total(measured.notices) || "no"} / ${struck(measured, row)}`);
  }

  marketData(): string {
    return this.#each(marketData);
  }

  orders(): string {
    return this.#each(ordersOf);
  }

  fills(): string {
    return this.#each(fillsOf);
  }

  back(): string {
    return this.#each((measured) =>
      measured.crashes.length === 0 ? back(measured) : `${back(measured)}, ${measured.crashes.length} crashes`
    );
  }

  /** What failed calls that place an order told their user. */
  failures(): string {
    return this.#each(
      ({ orders }) => kinds(orders.failures) || nothing,
      ({ orders }) => total(orders.failures) > 0,
    );
  }

  /** One line for each fault, one column for each contender; lines that `wanted` finds in none are left out. */
  #each(
    read: Read,
    wanted: (measured: Measured) => boolean = () => true,
  ): string {
    const lines = this.#rows.filter((row) =>
      this.#cells.some(({ row: { id }, measured }) => id === row.id && measured !== undefined && wanted(measured))
    );
    return table(
      ["fault", ...this.#contenders],
      lines.map((row) => [
        row.id,
        ...this.#contenders.map((name) => {
          const cell = this.#cells.find(({ row: { id }, contender }) => id === row.id && contender === name);
          return cell?.measured === undefined ? "not measured" : read(cell.measured, row);
        }),
      ]),
    );
  }

  #of(contender: string): Measured[] {
    return this.#cells.filter((cell) => cell.contender === contender).map((
      { measured },
    ) => measured)
      .filter((measured) => measured !== undefined);
  }
}
