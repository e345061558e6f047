#!/usr/bin/env node
/** The `venuekit` command. Exit codes: 0 done, 1 it could not be done, 2 it was not understood. */
import process from "node:process";
import { Misuse } from "./arguments.ts";
import { doctor } from "./doctor.ts";
import { help } from "./help.ts";
import { sim } from "./sim.ts";
import { listVenues } from "./venues.ts";
import { version } from "./version.ts";

async function run(command: string | undefined, rest: readonly string[]): Promise<void> {
  switch (command) {
    case undefined:
      throw new Misuse("a command is needed");
    case "help":
    case "--help":
    case "-h":
      return help(rest);
    case "--version":
    case "-v":
      return version(rest);
    case "sim":
      return await sim(rest);
    case "doctor":
      return await doctor(rest);
    case "venues":
      return listVenues(rest);
    default:
      throw new Misuse(command.startsWith("-") ? `unknown option ${command}` : `unknown command ${command}`);
  }
}

try {
  const [command, ...rest] = process.argv.slice(2);
  await run(command, rest);
} catch (error) {
  const misused = error instanceof Misuse;
  process.stderr.write(`venuekit: ${error instanceof Error ? error.message : String(error)}\n`);
  if (misused) process.stderr.write('"venuekit help" says how it is used\n');
  process.exitCode = misused ? 2 : 1;
}
