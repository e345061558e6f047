import process from "node:process";
import { readOptions } from "./arguments.ts";

const text = `venuekit: one typed interface to crypto exchanges

  venuekit sim --venue <venue> [--port <port>] [--seed <seed>] [--fault <fault>,...]
      Runs a simulated exchange on this machine, with a funded account, until Ctrl-C.
      --venue  whose API it speaks; "venuekit venues" lists the ids
      --port   where it listens; 0, the default, takes a free port
      --seed   whole number that decides everything random; 1 by default
      --fault  what goes wrong on the way and at the exchange, by number: F25,F33
  venuekit venues
      Lists the venues this version describes.
  venuekit help
  venuekit --version

Exit codes: 0 done, 1 it could not be done, 2 the command line was not understood.
`;

export function help(args: readonly string[]): void {
  readOptions(args, []);
  process.stdout.write(text);
}
