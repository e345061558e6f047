/** What `npm run simtest` is asked for. */

export interface Arguments {
  /** The venue, by the name of its module in `tried`. */
  readonly venue: string;
  readonly from: number;
  readonly seeds: number;
  /** Faults by their numbers, instead of a random few. */
  readonly only: readonly string[] | undefined;
  /** Processes that share the work. */
  readonly jobs: number;
  /** Prints everything that happens in the runs. */
  readonly trace: boolean;
  /** Prints the hash of each run, and nothing of the table. */
  readonly hashes: boolean;
  /** Prints reports as JSON, for the process that asked. */
  readonly worker: boolean;
  /** Stops at the first run that fails. */
  readonly untilFailure: boolean;
}

/** Reads the arguments; throws for what is not understood. */
export function argumentsOf(args: readonly string[], cores: number): Arguments {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at++) {
    const name = args[at] ?? "";
    if (["--trace", "--hashes", "--worker", "--until-failure"].includes(name)) flags.add(name);
    else if (["--venue", "--from", "--seeds", "--fault", "--jobs"].includes(name)) values.set(name, args[++at] ?? "");
    else throw new Error(`${name} is not understood`);
  }
  const whole = (name: string, otherwise: number): number => {
    const value = Number(values.get(name) ?? otherwise);
    if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} must be a whole number above zero`);
    return value;
  };
  const seeds = whole("--seeds", 1);
  const trace = flags.has("--trace");
  return {
    venue: values.get("--venue") ?? "binance",
    from: whole("--from", 1),
    seeds,
    only: values.get("--fault")?.split(","),
    jobs: trace || flags.has("--worker") ? 1 : Math.min(whole("--jobs", cores), seeds),
    trace,
    hashes: flags.has("--hashes"),
    worker: flags.has("--worker"),
    untilFailure: flags.has("--until-failure"),
  };
}
