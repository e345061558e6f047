import process from "node:process";
import { Misuse, readOptions, wholeNumber } from "./arguments.ts";

/** Resolves when the process is asked to stop. Asked again, it ends at once. */
function asked(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
}

/** Runs a simulated venue until it is asked to stop, and says how to reach it. */
export async function sim(args: readonly string[]): Promise<void> {
  const { venue, kind = "spot", port = "0", seed = "1", fault } = readOptions(args, [
    "venue",
    "kind",
    "port",
    "seed",
    "fault",
  ]);
  const options = {
    port: wholeNumber("port", port, 0, 65_535),
    seed: wholeNumber("seed", seed, 0, 2 ** 32 - 1),
  };
  // The other commands start without the simulator.
  const { FaultPlane, faults, simulate, simulatedVenues } = await import("../sim/mod.ts");
  const known = simulatedVenues();
  const ids = [...new Set(known.map(({ id }) => id))].join(", ");
  if (venue === undefined) throw new Misuse(`option --venue is needed; there are: ${ids}`);
  const kinds = known.filter(({ id }) => id === venue).map((one) => one.kind);
  if (kinds.length === 0) throw new Misuse(`option --venue is one of ${ids}, not ${venue}`);
  const chosen = kinds.find((one) => one === kind);
  if (chosen === undefined) throw new Misuse(`option --kind is one of ${kinds.join(", ")} for ${venue}, not ${kind}`);

  const armed = fault?.split(",").map((id) => {
    const one = faults.find((each) => each.id === id);
    if (one === undefined) {
      throw new Misuse(`option --fault has ${id}, which is none of ${faults.map((each) => each.id).join(", ")}`);
    }
    return one;
  });

  const stopped = asked();
  await using server = await simulate({
    venue,
    kind: chosen,
    ...options,
    front: (simulation) => {
      const plane = new FaultPlane({ simulation, seed: options.seed });
      for (const one of armed ?? []) plane.arm(one);
      return plane;
    },
  });
  const { url, account } = server;
  const { key, secret, passphrase } = account;
  const credentials = { key, secret, ...(passphrase === undefined ? {} : { passphrase }) };
  process.stdout.write(`${venue} ${chosen}, simulated, at ${url}
  sockets  ${url.replace("http:", "ws:")}
  key      ${key}
  secret   ${secret}${passphrase === undefined ? "" : `\n  phrase   ${passphrase}`}
  seed     ${options.seed}${
    armed === undefined ? "" : `\n  faults   ${armed.map(({ id, title }) => `${id} ${title}`).join("; ")}`
  }
  options  ${JSON.stringify({ network: "sim", url, credentials })}
Ctrl-C stops it.
`);
  await stopped;
}
