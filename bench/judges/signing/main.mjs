// Compares our signed requests of a venue with ccxt's, or with a second client's. A judge like the others: a process of its own that can reach this machine only.
import { register } from "tsx/esm/api";
import { finish, given, step } from "../report.mjs";

// So many examples of what is wrong with a venue are enough.
const shown = 10;

register();
const { venue, second, seed } = given();
const lines = second
  ? (await import("./second.ts")).compareSecond(venue, seed)
  : (await import("./main.ts")).compareVenue(venue, seed);
for await (const { name, says, wrong } of lines) {
  await step(name, ({ holds }) => {
    for (const line of wrong.slice(0, shown)) console.log(`       ${line}`);
    if (wrong.length > 0) throw new Error(says);
    holds(says, true);
    return Promise.resolve();
  });
}
finish();
