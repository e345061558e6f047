/** Plays the scenario and prints what it came to, for the other runtime to compare with. */
import process from "node:process";
import { play } from "./network.support.ts";

console.log(JSON.stringify(await play(Number(process.argv[2]))));
