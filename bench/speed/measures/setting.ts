/** What all measures share: the venues asked for, the runtime, and the streams that were made already. */
import { join } from "node:path";
import { answersOf } from "../../../test/support/examples.ts";
import type { Dialect } from "../frames/dialect.ts";
import { writeStream } from "../frames/stream.ts";
import type { About, Matter } from "../frames/stream.ts";
import type { compileFloor, Runtime } from "../programs.ts";
import { program, scratch } from "../programs.ts";
import type { Report } from "../report.ts";
import type { Entrant } from "./race.ts";

/** How a run was asked for. */
export interface Setting {
  readonly venues: readonly Dialect[];
  readonly runtime: Runtime;
  readonly floor: ReturnType<typeof compileFloor>;
  readonly rounds: number;
  /** Takes as long as the bars say, and not as long as a look takes. */
  readonly long: boolean;
}

/** One of P1 to P14. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  run(setting: Setting): Promise<Report>;
}

const streams = new Map<string, About>();
const examples = new Map<string, Readonly<Record<string, unknown>>>();

/** A stream's files, made the first time it is asked for. `name` tells apart what is of the same venue and size. */
export function streamOf(
  dialect: Dialect,
  matter: Matter,
  count: number,
  levels: number = 0,
  name: string = "",
): { readonly path: string; readonly about: About } {
  const key = [dialect.venue, name, matter, levels, count].join("-");
  const path = join(scratch, key);
  let about = streams.get(key);
  if (about === undefined) {
    streams.set(key, about = writeStream(path, dialect, matter, count, levels, answers(dialect)));
  }
  return { path, about };
}

/** What a venue answers, by its description's examples. */
export function answers(
  { venue, kind, answers: wanted }: Dialect,
): Readonly<Record<string, unknown>> {
  let found = examples.get(venue);
  if (found === undefined) {
    found = Object.fromEntries(
      wanted.map((
        [route, operation, example, other],
      ) => [
        route,
        answersOf(`${venue}/${other ?? kind}.openapi.yaml`)(operation, example),
      ]),
    );
    examples.set(venue, found);
  }
  return found;
}

/** Contenders whose programs read a stream's files. */
export function entrant(
  runtime: Runtime,
  contender: string,
  path: string,
): Entrant {
  return {
    name: contender,
    command: program(runtime, "contenders/main", contender, path),
  };
}
