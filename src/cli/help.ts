import process from "node:process";
import { readOptions } from "./arguments.ts";

const text = `venuekit: one typed interface to crypto exchanges

  venuekit sim --venue <venue> [--port <port>] [--seed <seed>] [--fault <fault>,...]
      Runs a simulated exchange on this machine, with a funded account, until Ctrl-C.
      --venue  whose API it speaks; "venuekit venues" lists the ids
      --port   where it listens; 0, the default, takes a free port
      --seed   whole number that decides everything random; 1 by default
      --fault  what goes wrong on the way and at the exchange, by number: F25,F33
  venuekit doctor <venue> [--kind <kind>] [--network live|testnet|demo|sim] [--url <url>] [--symbol <symbol>]
                  [--seconds <seconds>] [--json <file>]
      Asks a venue for everything that the unified interface reads, follows its streams for a while, and says where the
      answers differ from their description. Nothing is written at the venue. With a key in VENUEKIT_KEY and its
      VENUEKIT_SECRET or VENUEKIT_PRIVATE_KEY (and VENUEKIT_PASSPHRASE) the account is read, too.
      --kind     spot or perp; the venue's first where not given
      --url      address of a simulator on this machine
      --symbol   the market to ask about; the one with the most trade where not given
      --seconds  for how long the streams are followed; 10 by default
      --json     file to write the same to as data: "npm run codegen -- diff <venue> <file>" reads it
      Exit code 1 also where anything came that the description does not allow.
  venuekit venues
      Lists the venues this version describes, and those that are known to have closed.
  venuekit help
  venuekit --version

Exit codes: 0 done, 1 it could not be done, 2 the command line was not understood.
`;

export function help(args: readonly string[]): void {
  readOptions(args, []);
  process.stdout.write(text);
}
