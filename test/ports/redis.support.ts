/** A Redis server of a test's own, and what is needed to say whether a pool was ever over its limit. */
import { createClient } from "@redis/client";
import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type SharedStore, sharePools } from "../../src/core/limits/pools.ts";
import { redisPools } from "../../src/ports/redis-pools.ts";

/** The server's program, where it is installed. */
export function redisServer(): string | undefined {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, "redis-server");
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not there.
    }
  }
  return undefined;
}

/** A running server on a socket in a temporary folder, without a file on disk. */
export class Server {
  readonly folder: string = mkdtempSync(join(tmpdir(), "pools-"));
  readonly path: string = join(this.folder, "redis.sock");
  readonly #program: string;
  #process: ChildProcess | undefined;

  constructor(program: string) {
    this.#program = program;
  }

  /** Starts it, and waits until it answers; `old`: until it has been up for so many seconds. */
  async start(old = 0): Promise<void> {
    const settings = [
      "--port",
      "0",
      "--unixsocket",
      this.path,
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      this.folder,
    ];
    this.#process = spawn(this.#program, settings, { stdio: "ignore" });
    for (let tries = 0; tries < 200; tries++) {
      const client = await this.client().catch(() => undefined);
      const info = await client?.sendCommand(["INFO", "server"]).catch(() => "");
      client?.destroy();
      if (Number(/uptime_in_seconds:(\d+)/.exec(String(info))?.[1] ?? -1) >= old) return;
      await pause(50);
    }
    throw new Error("redis-server does not start");
  }

  /** Ends it at once: what it knew is gone. */
  async kill(): Promise<void> {
    const ended = this.#process;
    this.#process = undefined;
    if (ended === undefined || ended.exitCode !== null) return;
    const exit = new Promise((resolve) => ended.once("exit", resolve));
    ended.kill("SIGKILL");
    await exit;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A connected client; it comes back by itself when the server does. */
  async client(): Promise<Client> {
    return await connected(this.path);
  }
}

/** A client of a server on that socket. */
export async function connected(path: string): Promise<Client> {
  const client = createClient({ socket: { path, reconnectStrategy: 50, connectTimeout: 2_000 } });
  client.on("error", () => {});
  const timer = setTimeout(() => client.destroy(), 3_000);
  try {
    await client.connect();
  } finally {
    clearTimeout(timer);
  }
  return { sendCommand: (args) => client.sendCommand(args), destroy: () => client.destroy() };
}

export interface Client {
  sendCommand(args: string[]): Promise<unknown>;
  destroy(): void;
}

/** One unit that was let through at some time between two, in milliseconds since 1970. */
export interface Passed {
  readonly from: number;
  readonly to: number;
}

/** Time with fractions, the same in all processes of the machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** A store that notes when the one behind it granted units. */
export function noting(client: Client, prefix: string, granted: Passed[]): SharedStore {
  const store = redisPools(client, { prefix });
  return sharePools({
    take: async (needs, gates) => {
      const from = now();
      const answer = await store.take(needs, gates);
      if (answer.granted) granted.push({ from, to: now() });
      return answer;
    },
    pause: (key, ms) => store.pause(key, ms),
  });
}

/** The most units that certainly passed within any period of so many milliseconds. */
export function most(passed: readonly Passed[], window: number): number {
  const byEnd = passed.toSorted((a, b) => a.to - b.to);
  let highest = 0;
  for (const { from } of passed) {
    let within = 0;
    for (const other of byEnd) {
      if (other.to >= from + window) break;
      if (other.from >= from) within++;
    }
    highest = Math.max(highest, within);
  }
  return highest;
}
