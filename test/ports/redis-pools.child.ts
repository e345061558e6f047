/** Takes units of a shared pool for a while, as a process of its own. Prints when each was let through. */
import { systemClock } from "../../src/core/clock.ts";
import { Limiter } from "../../src/core/limits/limiter.ts";
import { connected, noting, type Passed } from "./redis.support.ts";

const [path = "", prefix = "", length = "0", ...units] = process.argv.slice(2);
const [limit = 0, window = 0] = units.map(Number);
const client = await connected(path);
const granted: Passed[] = [];
const store = noting(client, prefix, granted);
const pool = { limit, window, scope: "ip" } as const;
const limiter = new Limiter({ pool }, {
  clock: systemClock,
  margin: 0,
  sharing: store.share({ keys: { pool: "pool" }, address: "ip", share: 0.3 }),
});
const end = performance.now() + Number(length);
await Promise.all(Array.from({ length: 3 }, async () => {
  while (performance.now() < end) await limiter.take({ pool: 1 }, { priority: "data" });
}));
client.destroy();
console.log(JSON.stringify(granted));
