import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import * as assert from "uvu/assert";
import { closedVenues, venues } from "../../generated/venues.ts";
import { suite } from "../support/suite.ts";

const project = resolve(import.meta.dirname!, "../..");
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { readonly version: string };

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a child process. `started` resolves with what it printed once that matches. */
class Command {
  readonly ended: Promise<Outcome>;
  readonly #child;
  #stdout = "";

  constructor(args: readonly string[], file: string = "src/cli/main.ts") {
    const node = "Deno" in globalThis ? "node" : process.execPath;
    const child = spawn(node, ["--import", "tsx", file, ...args], { cwd: project });
    this.#child = child;
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (this.#stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => void (stderr += text));
    this.ended = new Promise((done) =>
      child.on("close", (code) => {
        commands.delete(this);
        done({ code, stdout: this.#stdout, stderr });
      })
    );
    commands.add(this);
  }

  /** The first match in what it prints. Rejects where it ends before. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#stdout);
      if (match !== null) return match;
      const more = new Promise((done) => this.#child.stdout.once("data", done));
      const outcome = await Promise.race([more, this.ended.then((ended) => ({ ended }))]);
      if (typeof outcome === "object" && outcome !== null && "ended" in outcome && !pattern.test(this.#stdout)) {
        throw new Error(`ended before it printed ${pattern}: ${JSON.stringify(outcome.ended)}`);
      }
    }
  }

  signal(signal: "SIGINT" | "SIGTERM" | "SIGKILL"): void {
    // Not `child.kill`: under Deno that makes every end look like one by the signal.
    if (this.#child.pid !== undefined && this.#child.exitCode === null) process.kill(this.#child.pid, signal);
  }
}

const commands = new Set<Command>();
const test = suite("command line");
test.after(() => {
  for (const command of commands) command.signal("SIGKILL");
});

/** Most of a doctor's time is waiting: for limits, and for a venue that may come up. The others run meanwhile. */
const report = join(tmpdir(), `doctor-${process.pid}.json`);
let doctors: { readonly examined: Promise<Outcome>; readonly alone: Promise<Outcome> } | undefined;

/** To be called by the first test. */
function begun(): NonNullable<typeof doctors> {
  if (doctors !== undefined) return doctors;
  const kept = (args: readonly string[]): Command => {
    const command = new Command(args);
    commands.delete(command);
    return command;
  };
  const alone = portOfNobody().then((port) =>
    kept(["doctor", "kraken", "--url", `http://127.0.0.1:${port}`, "--seconds", "1"]).ended
  );
  doctors = { examined: examine(kept), alone };
  for (const one of Object.values(doctors)) one.catch(() => {});
  return doctors;
}

async function examine(kept: (args: readonly string[]) => Command): Promise<Outcome> {
  const sim = kept(["sim", "--venue", "kraken"]);
  const url = (await sim.printed(/ at (http:\/\/127\.0\.0\.1:\d+)\n/))[1] ?? "";
  await sim.printed(/Ctrl-C/);
  const args = ["doctor", "kraken", "--url", url, "--seconds", "1", "--symbol", "BTC/USD", "--json", report];
  try {
    return await kept(args).ended;
  } finally {
    sim.signal("SIGTERM");
    await sim.ended;
  }
}

async function portOfNobody(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => void server.close(() => done()));
  return port;
}

/** What comes of several lists of arguments, in one process: most of the time that one takes is its start. */
async function outcomesOf(lists: readonly (readonly string[])[]): Promise<readonly Outcome[]> {
  const runner = new Command([JSON.stringify(lists)], "test/package/cli.support.ts");
  const { code, stdout, stderr } = await runner.ended;
  assert.is(code, 0, stderr);
  return JSON.parse(stdout) as readonly Outcome[];
}

test("help lists the commands", async () => {
  begun();
  for (const { code, stdout, stderr } of await outcomesOf([["help"], ["--help"], ["-h"]])) {
    assert.is(code, 0);
    assert.is(stderr, "");
    for (const command of ["sim", "doctor", "venues", "help", "--version"]) assert.match(stdout, `venuekit ${command}`);
  }
});

test("--version is the package's version", async () => {
  assert.equal(await new Command(["--version"]).ended, { code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

const misuses: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [[], /a command is needed/],
  [["trade"], /unknown command trade/],
  [["--bogus"], /unknown option --bogus/],
  [["venues", "--bogus"], /unknown option --bogus/],
  [["venues", "all"], /unexpected word all/],
  [["--version", "-x"], /unknown option -x/],
  [["sim", "--colour", "red"], /unknown option --colour/],
  [["sim", "--venue"], /option --venue needs a value/],
  [["sim", "--port", "80000"], /option --port is a whole number from 0 to 65535, not 80000/],
  [["sim", "--seed=-1"], /option --seed is a whole number/],
  [["sim"], /option --venue is needed/],
  [["sim", "--seed", "1", "--seed", "2"], /option --seed is given twice/],
  [["sim", "--venue", "atlantis"], /option --venue .*atlantis/],
  [["doctor"], /a venue is needed; there are: binance, /],
  [["doctor", "--kind", "spot"], /a venue is needed/],
  [["doctor", "atlantis"], /the venue is one of binance.*, not atlantis/],
  [["doctor", "ftx"], /FTX is known to be closed since 2022-11-11/],
  [["doctor", "uniswap"], /the venue is one of binance.*, not uniswap/],
  [["doctor", "kraken", "--kind", "perp"], /option --kind is one of spot for kraken, not perp/],
  [["doctor", "kraken", "--network", "moon"], /option --network is one of live, testnet, demo, sim, not moon/],
  [["doctor", "kraken", "--seconds", "0"], /option --seconds is a whole number from 1/],
];
test("what is misused ends with exit code 2, and says why", async () => {
  const outcomes = await outcomesOf(misuses.map(([args]) => args));
  assert.is(outcomes.length, misuses.length);
  for (const [at, [args, says]] of misuses.entries()) {
    const { code, stdout, stderr } = outcomes[at] as Outcome;
    const name = `venuekit ${args.join(" ")}`;
    assert.is(code, 2, name);
    assert.is(stdout, "", name);
    assert.match(stderr, says, name);
    assert.match(stderr, /venuekit help/, name);
  }
}, 60_000);

test("exit code 2 is that of the process", async () => {
  const { code, stdout, stderr } = await new Command([]).ended;
  assert.equal([code, stdout], [2, ""]);
  assert.match(stderr, /a command is needed/);
});

test("venues lists what is described, and apart from it what has closed", async () => {
  const { code, stdout } = await new Command(["venues"]).ended;
  assert.is(code, 0);
  const [live = "", closed = ""] = stdout.split("\n\nclosed:\n");
  assert.match(live, /^id +name +kinds\n/);
  assert.is(live.split("\n").length, venues.length + 1);
  for (const { id, kinds } of venues) assert.match(live, new RegExp(`^${id} .* ${kinds.join(" ")}$`, "m"));
  assert.match(closed, /^id +name +kinds +since +successor +said by +evidence\n/);
  assert.is(closed.trimEnd().split("\n").length, closedVenues.length + 1);
  for (const { id, since, evidence } of closedVenues) {
    const [first] = evidence;
    assert.match(closed, new RegExp(`^${id} .* ${since} .* ${first?.by} +${first?.at.replace(/[.?]/g, "\\$&")}$`, "m"));
  }
  assert.match(closed, /^ftx +FTX +spot perp +2022-11-11 +- +authority +https:/m);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`sim answers as the venue does, and ends cleanly on ${signal}`, async () => {
    const command = new Command(["sim", "--venue", "binance", "--port", "0", "--seed", "7"]);
    const url = (await command.printed(/ at (http:\/\/127\.0\.0\.1:\d+)\n/))[1];
    const key = (await command.printed(/^ +key +(\S+)$/m))[1] ?? "";
    await command.printed(/^ +secret +\S+$/m);
    await command.printed(/Ctrl-C/);
    const time = await fetch(`${url}/api/v3/time`);
    assert.is(time.status, 200);
    assert.type((await time.json() as { readonly serverTime: unknown }).serverTime, "number");
    const unsigned = await fetch(`${url}/api/v3/account`, { headers: { "x-mbx-apikey": key } });
    assert.is(unsigned.status, 400);
    await unsigned.text();
    command.signal(signal);
    const { code, stderr } = await command.ended;
    assert.is(stderr, "");
    assert.is(code, 0);
  }, 60_000);
}

test("exit code 1: a port that is taken", async () => {
  const first = new Command(["sim", "--venue", "binance"]);
  const port = (await first.printed(/:(\d+)\n/))[1] ?? "";
  const second = await new Command(["sim", "--venue", "binance", "--port", port]).ended;
  assert.is(second.code, 1);
  assert.match(second.stderr, /^venuekit: .*address already in use/);
  first.signal("SIGTERM");
  assert.is((await first.ended).code, 0);
}, 60_000);

test("doctor asks a venue for everything, says what it found, and writes it down for codegen diff", async () => {
  const { code, stdout, stderr } = await begun().examined;
  assert.is(stderr, "");
  assert.match(stdout, /^kraken spot, sim, [\dT:.-]+Z: \d+ payloads of \d+ operations\n/);
  assert.match(stdout, /0 against the description, 0 new; \d+ of 11 answered\.\n$/);
  assert.is(code, 0);
  const { drift, steps } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly drift: number;
    readonly steps: unknown[];
  };
  rmSync(report, { force: true });
  assert.is(drift, 1);
  assert.is(steps.length, 11);
}, 120_000);

test("exit code 1: a doctor whom nobody answers", async () => {
  const { code, stdout } = await begun().alone;
  assert.is(code, 1);
  assert.match(stdout, /connect: failed\n/);
}, 120_000);

test.run();
