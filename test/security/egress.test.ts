import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { venue } from "../../generated/binance/venue.ts";
import { lab } from "../binance/lab.ts";
import { suite } from "../support/suite.ts";

const test = suite("security egress");
const { simulate } = lab(test);

async function wanted(args: readonly string[]): Promise<{ hosts: string[]; text: string }> {
  const script = fileURLToPath(new URL("./egress.child.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A", "--no-lock", script] : ["--import", "tsx", script];
  const run = spawn(process.execPath, [...runtime, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  run.stdout.on("data", (bytes) => text += String(bytes));
  run.stderr.on("data", (bytes) => text += String(bytes));
  const code = await new Promise((resolve) => run.on("close", resolve));
  assert.is(code, 0, text);
  const [, list = "[]"] = /^wanted (.*)$/m.exec(text) ?? [];
  return { hosts: JSON.parse(list) as string[], text };
}

for (const network of ["live", "testnet", "demo"]) {
  test(`${network}: nothing is connected to but the venue's own hosts`, async () => {
    const spot = Object.entries(venue.environments[network] ?? {}).filter(([server]) => !server.startsWith("perp"));
    const allowed = spot.map(([, address]) => {
      const { hostname, port, protocol } = new URL(address);
      return `${hostname}:${port || (/s:$/.test(protocol) ? 443 : 80)}`;
    });
    const { hosts, text } = await wanted([network]);
    assert.equal(hosts.filter((host) => !allowed.includes(host)), [], text);
    // Each of them was found at work, so the record sees what there is.
    assert.equal(allowed.filter((host) => !hosts.includes(host)), [], text);
    assert.match(text, /^TransportError/m);
  }, 40_000);
}

test("a whole session with the simulator goes to its address only", async () => {
  const sim = await simulate({ flow: true });
  const { hosts, text } = await wanted(["loopback", sim.url, sim.account.key, sim.account.secret]);
  assert.equal(hosts, [`127.0.0.1:${sim.port}`], text);
}, 40_000);

test("no package that is installed with the product runs anything when it is installed", () => {
  interface Locked {
    readonly packages: Readonly<
      Record<string, { dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean; resolved?: string }>
    >;
  }
  const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")) as Locked;
  const scripted = Object.entries(lock.packages).filter(([, one]) => one.hasInstallScript);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, "") || "the project itself").sort();
  assert.equal(scripted.filter(([path, one]) => path !== "" && one.dev !== true && one.devOptional !== true), []);
  // Of the tools: each one that is new here has to be looked at. The project's own is its build.
  // @scarf/scarf, below the parser of AsyncAPI, tells its makers of every install: nothing installs it with the product.
  // secp256k1 is an optional peer: whoever installs it lets it look for its compiled half.
  const seen = ["@scarf/scarf", "deno", "esbuild", "secp256k1"];
  assert.equal(names.filter((name) => !seen.includes(name)), []);
  // What only an optional peer may bring is not installed with the product.
  const product = Object.entries(lock.packages)
    .filter(([path, one]) => path !== "" && one.dev !== true && one.devOptional !== true);
  assert.ok(product.length <= 10, product.map(([path]) => path).join());
  const declared = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  for (const hook of ["preinstall", "install", "postinstall"]) assert.is(declared.scripts[hook], undefined, hook);
});

test.run();
