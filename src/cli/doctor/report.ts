/** A run as text for people, and as data that `codegen diff` of the project reads. */
import type { FrameUse } from "../../core/scan/reader.ts";
import type { Counted, Observed } from "./drift.ts";
import type { Finding } from "./examine.ts";
import type { Step } from "./round.ts";

/** All of a run. */
export interface DriftReport {
  /** What kind of file it is, and the version of its shape. */
  readonly drift: 1;
  readonly venue: string;
  readonly kind: string;
  readonly network: string;
  /** When it was made: RFC 3339, UTC. */
  readonly at: string;
  readonly steps: readonly Step[];
  /** What came often: how many frames were decoded from their bytes, and how many held a surprise. */
  readonly frames: readonly FrameUse[];
  readonly operations: readonly Observed[];
}

/** What no `SchemaError` comes of: the connector goes on as if nothing were. */
const harmless: ReadonlySet<Finding["kind"]> = new Set(["listed", "unknown"]);

/** Whether anything came that the description does not allow, or did not come at all. */
export function isSick({ steps, operations }: DriftReport): boolean {
  return steps.some(({ outcome, errors }) => outcome === "failed" || errors.length > 0) ||
    operations.some(({ findings }) => findings.some(({ kind }) => !harmless.has(kind)));
}

export function textOf(report: DriftReport): string {
  const { venue, kind, network, at, steps, frames, operations } = report;
  const payloads = operations.reduce((sum, one) => sum + one.payloads, 0);
  const lines = [
    `${venue} ${kind}, ${network}, ${at}: ${count(payloads, "payload")} of ${count(operations.length, "operation")}`,
  ];
  const parts: readonly (readonly [string, (finding: Finding) => boolean])[] = [
    ["Against the description", ({ kind }) => !harmless.has(kind)],
    ["New to the description", ({ kind }) => harmless.has(kind)],
  ];
  for (const [heading, belongs] of parts) {
    const own = operations.map((one) => ({ ...one, findings: one.findings.filter(belongs) })).filter(({ findings }) =>
      findings.length > 0
    );
    if (own.length > 0) lines.push("", heading, ...own.flatMap(operationLines));
  }
  const slow = frames.filter(({ surprises }) => surprises > 0);
  if (slow.length > 0) {
    lines.push(
      "",
      "Not as the byte decoders expect, and read in the ordinary way",
      ...slow.map(({ message, decoded, surprises }) =>
        `  ${message}: ${surprises} of ${count(decoded + surprises, "frame")}`
      ),
    );
  }
  const troubled = steps.filter(({ outcome, errors }) => outcome !== "answered" || errors.length > 0);
  if (troubled.length > 0) {
    lines.push(
      "",
      "Asked for",
      ...troubled.flatMap(({ name, outcome, errors }) => [
        `  ${name}: ${outcome === "answered" ? "went on" : outcome}`,
        ...errors.map((error) => `      ${error}`),
      ]),
    );
  }
  const all = operations.flatMap(({ findings }) => findings);
  const broken = all.filter(({ kind }) => !harmless.has(kind)).length;
  const good = steps.filter(({ outcome }) => outcome === "answered").length;
  lines.push("", `${broken} against the description, ${all.length - broken} new; ${good} of ${steps.length} answered.`);
  return `${lines.join("\n")}\n`;
}

function operationLines({ kind, id, message, findings }: Observed): readonly string[] {
  const [first = 0, second = 0] = [0, 1].map((column) =>
    Math.max(...findings.map((finding) => (column === 0 ? finding.path : wordsOf(finding)).length))
  );
  return [
    `  ${kind} ${id}${message === undefined ? "" : ` ${message}`}`,
    ...findings.map((finding) =>
      `      ${finding.path.padEnd(first)}  ${wordsOf(finding).padEnd(second)}  ${finding.times}×`
    ),
  ];
}

function wordsOf({ kind, expected, received }: Counted | Finding): string {
  switch (kind) {
    case "missing":
      return `is missing: ${expected}`;
    case "unknown":
      return `is not described: ${received}`;
    case "type":
      return `is ${received}, not ${expected}`;
    default:
      return `is ${received}, not ${expected}`;
  }
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
