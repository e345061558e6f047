import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { systemClock } from "../../src/core/clock.ts";
import { Limiter } from "../../src/core/limits/limiter.ts";
import type { SharedPoolsState } from "../../src/core/limits/pools.ts";
import { openSession, type Session } from "../../src/core/session.ts";
import { redisPools } from "../../src/ports/redis-pools.ts";
import { canaryKey, canarySecret, venue, wire, writeEndpoint } from "../core/venue.support.ts";
import { suite } from "../support/suite.ts";
import { type Client, most, noting, now, type Passed, redisServer, Server } from "./redis.support.ts";

const tests = suite("ports/redis-pools");
const program = redisServer();
const servers: Server[] = [];
const clients: Client[] = [];

/** For the tests that leave the server alone: to wait until one is older than a window takes seconds. */
let common: Promise<Server> | undefined;
let prefixes = 0;

tests.after(async () => {
  for (const client of clients.splice(0)) client.destroy();
  for (const server of servers.splice(0)) await server.close();
  prefixes++;
});

async function started(path: string): Promise<Server> {
  const server = new Server(path);
  await server.start(2);
  return server;
}

/**
 * A test with a server that has been up for longer than a window, of its own where it `kills` it. Without a server it is
 * named and left out.
 */
function test(title: string, run: (server: Server) => Promise<void>, kills = false): void {
  if (program === undefined) return tests.skip(title, "redis-server is not installed");
  tests(title, async () => {
    if (!kills) return await run(await (common ??= started(program)));
    const server = await started(program);
    servers.push(server);
    await run(server);
  }, 60_000);
}

async function clientOf(server: Server): Promise<Client> {
  const client = await server.client();
  clients.push(client);
  return client;
}

const pool = { limit: 40, window: 400, scope: "ip" } as const;

interface Sharer {
  readonly limiter: Limiter;
  readonly states: SharedPoolsState[];
  /** Everything that was let through, by the store and without it. */
  readonly passed: Passed[];
  hammer(until: () => boolean, priority?: "cancel" | "data"): Promise<number>;
}

async function sharer(server: Server, share = 0.3): Promise<Sharer> {
  const granted: Passed[] = [];
  const passed: Passed[] = [];
  const states: SharedPoolsState[] = [];
  let counted = 0;
  const limiter = new Limiter({ pool }, {
    clock: systemClock,
    margin: 0,
    sharing: noting(await clientOf(server), `test${prefixes}`, granted).share({
      keys: { pool: "pool" },
      address: "ip",
      share,
      onState: (state) => states.push(state),
    }),
  });
  return {
    limiter,
    states,
    passed,
    hammer: async (until, priority = "data") => {
      let taken = 0;
      await Promise.all(Array.from({ length: 3 }, async () => {
        while (!until()) {
          await limiter.take({ pool: 1 }, { priority });
          taken++;
          // One that the store did not grant came out of what is this process's own.
          const at = now();
          passed.push(counted < granted.length ? granted[counted++]! : { from: at, to: at });
        }
      }));
      return taken;
    },
  };
}

test("three that hammer one pool are never over its limit together, and each gets some", async (server) => {
  const sharers = [await sharer(server), await sharer(server), await sharer(server)];
  const end = performance.now() + 2_500;
  const taken = await Promise.all(sharers.map((one) => one.hammer(() => performance.now() > end)));
  const passed = sharers.flatMap((one) => one.passed);
  assert.ok(most(passed, pool.window) <= pool.limit, `${most(passed, pool.window)}`);
  assert.ok(taken.every((count) => count > 0), `${taken}`);
  assert.ok(passed.length >= pool.limit, "it goes on after the first window");
  assert.equal(sharers.flatMap((one) => one.states), [], "nothing to warn of");
});

test("processes of their own are never over the limit together", async (server) => {
  const child = fileURLToPath(new URL("./redis-pools.child.ts", import.meta.url));
  const start = "Deno" in globalThis ? ["run", "-A", child] : ["--import", "tsx", child];
  const values = [server.path, `test${prefixes}`, "2000", `${pool.limit}`, `${pool.window}`];
  const outputs = await Promise.all([1, 2, 3].map(() =>
    new Promise<string>((resolve, reject) => {
      const running = spawn(process.execPath, [...start, ...values], { stdio: ["ignore", "pipe", "inherit"] });
      let text = "";
      running.stdout.on("data", (bytes) => text += bytes);
      running.on("error", reject);
      running.on("close", (code) => code === 0 ? resolve(text) : reject(new Error(`ended with ${code}`)));
    })
  ));
  const all = outputs.map((text) => JSON.parse(text) as Passed[]);
  assert.ok(all.every((one) => one.length > 0));
  assert.ok(most(all.flat(), pool.window) <= pool.limit * 0.8, "four fifths are the store's to give");
});

test("a cancel passes at once where the rest is used up", async (server) => {
  const [one, other] = [await sharer(server), await sharer(server)];
  await one.limiter.take({ pool: 32 }, { priority: "data" });
  let passed = false;
  const waiting = other.limiter.take({ pool: 1 }, { priority: "query" }).then(() => passed = true);
  await other.limiter.take({ pool: 1 }, { priority: "cancel" });
  assert.not.ok(passed);
  await waiting;
});

test("a ban that one is told of stops the others", async (server) => {
  const [one, other] = [await sharer(server), await sharer(server)];
  await other.limiter.take({ pool: 1 }, { priority: "data" });
  const from = performance.now();
  one.limiter.slowDown({ status: 418, retryAfter: 700 });
  await pause(50);
  await other.limiter.take({ pool: 1 }, { priority: "cancel" });
  assert.ok(performance.now() - from >= 690, `${performance.now() - from}`);
});

test(
  "killed and started again in the middle: never over the limit, nobody stands still, one warning",
  async (server) => {
    const sharers = [await sharer(server), await sharer(server)];
    let over = false;
    const hammering = sharers.map((one) => one.hammer(() => over));
    await pause(600);
    await server.kill();
    const before = sharers.map((one) => one.passed.length);
    await pause(2_500);
    sharers.forEach((one, at) => assert.ok(one.passed.length > before[at]!, "goes on with what is its own"));
    await server.start();
    const until = performance.now() + 20_000;
    while (sharers.some((one) => one.states.length < 2) && performance.now() < until) await pause(50);
    await pause(600);
    over = true;
    await Promise.all(hammering);
    for (const { states } of sharers) assert.equal(states.map(({ state }) => state), ["lost", "back"]);
    const passed = sharers.flatMap((one) => one.passed);
    assert.ok(most(passed, pool.window) <= pool.limit, `${most(passed, pool.window)}`);
  },
  true,
);

test("a server that has just started gives out nothing that it may have given out before", async (server) => {
  const store = redisPools(await clientOf(server));
  await server.kill();
  await server.start();
  const answer = await store.take([{ key: "a", units: 1, limit: 10, window: 60_000 }], []);
  assert.ok(!answer.granted && answer.reason === "unready" && answer.wait > 50_000, JSON.stringify(answer));
  // A day is too long to wait for.
  assert.equal(await store.take([{ key: "b", units: 1, limit: 10, window: 86_400_000 }], []), { granted: true });
}, true);

test("from all pools or from none; a wait that is long enough; fractions", async (server) => {
  const store = redisPools(await clientOf(server), { prefix: "both" });
  const need = (key: string, units: number, limit: number) => ({ key, units, limit, window: 500 });
  assert.equal(await store.take([need("a", 1, 2), need("b", 3, 3)], []), { granted: true });
  const answer = await store.take([need("a", 1, 2), need("b", 0.5, 3)], []);
  assert.ok(!answer.granted && answer.reason === "used" && answer.wait <= 510, JSON.stringify(answer));
  assert.equal(await store.take([need("a", 1, 2)], []), { granted: true }, "nothing was taken of it");
  await pause(answer.granted ? 0 : answer.wait);
  assert.equal(await store.take([need("a", 1, 2), need("b", 0.5, 3)], []), { granted: true });
});

test("pauses: of a pool, of an address, never shortened; nothing leaves a key behind", async (server) => {
  const client = await clientOf(server);
  const store = redisPools(client, { prefix: "keys" });
  const needs = [{ key: "a", units: 1, limit: 10, window: 300 }];
  await store.pause("a", 400);
  await store.pause("a", 10);
  const paused = await store.take(needs, ["ip"]);
  assert.ok(!paused.granted && paused.reason === "paused" && paused.key === "a" && paused.wait > 300);
  assert.equal(await store.take([{ ...needs[0]!, key: "b" }], ["ip"]), { granted: true });
  await store.pause("ip", 200);
  const all = await store.take([{ ...needs[0]!, key: "b" }], ["ip"]);
  assert.ok(!all.granted && all.reason === "paused" && all.key === "ip");
  assert.ok((await client.sendCommand(["KEYS", "{keys}:*"]) as string[]).length > 0);
  for (let tries = 0; tries < 100; tries++) {
    if ((await client.sendCommand(["KEYS", "{keys}:*"]) as string[]).length === 0) return;
    await pause(50);
  }
  assert.unreachable("keys stay");
});

test("sessions of one account share its pools; no key tells of the account", async (server) => {
  const client = await clientOf(server);
  const opened: Session[] = [];
  const open = (key: string): Session => {
    const http = () => Promise.resolve({ status: 200, headers: {}, body: '{"ok":true}' });
    const credentials = { key, secret: canarySecret };
    const ports = { http, pools: redisPools(client, { prefix: "accounts" }) };
    // The test venue's windows are a minute and ten seconds: this server must be older than that, or not be asked for it.
    const session = openSession({ ...venue, pools: { day: { limit: 10, window: 86_400_000, scope: "account" } } }, {
      network: "demo",
      credentials,
      ports,
    }, () => wire);
    opened.push(session);
    return session;
  };
  const [one, other, stranger] = [open(canaryKey), open(canaryKey), open("another")];
  const order = { ...writeEndpoint, cost: { day: 4 } };
  const placed = async (session: Session): Promise<boolean> =>
    await session.call(order, { symbol: "BTC/USDT" }, { timeout: 300 }).then(() => true, () => false);
  assert.equal([await placed(one!), await placed(other!), await placed(one!)], [true, true, false]);
  assert.ok(await placed(stranger!));
  const keys = (await client.sendCommand(["KEYS", "{accounts}:*"]) as string[]).join(" ");
  assert.match(keys, /testex:demo:[0-9a-f]{32}:day/);
  assert.not.match(keys, canaryKey);
  for (const session of opened) session.close();
});

tests("the server that most of them used is closed", async () => await (await common)?.close());

tests.run();
