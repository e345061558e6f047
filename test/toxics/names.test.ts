import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createServer } from "node:tls";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { OutcomeUnknown, TransportError, VenueKitError } from "../../src/core/errors.ts";
import { openHttp } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { lab, rejection } from "../binance/lab.ts";
import { http } from "../binance/proxy.ts";
import { Scripted } from "../binance/scripted.ts";
import { deadPort, listen, type Loopback } from "../core/loopback.ts";
import { suite } from "../support/suite.ts";
import { authority, certificates, serverKey } from "./certificates.ts";
import { resting } from "./world.ts";
import { until } from "./wait.ts";

const test = suite("toxics names");
const { keep } = lab(test);

/** A TLS server that answers every request with a page that is no venue's, and every handshake of a socket with yes. */
async function secure(
  cert: string,
  answer: string = http(200, "{}"),
): Promise<{ port: number; heard: string[]; close(): Promise<void> }> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ key: serverKey, cert }, (socket) => {
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      heard.push(String(bytes));
      const key = /^sec-websocket-key: *(\S+)/im.exec(String(bytes))?.[1];
      if (key === undefined) return void socket.write(answer);
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
    });
  });
  server.on("tlsClientError", () => {});
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return keep({
    port: (server.address() as AddressInfo).port,
    heard,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

/** Runs the child, which trusts the test's authority, and gives what it printed for each port. */
async function child(ports: readonly number[]): Promise<[string, string][]> {
  const folder = mkdtempSync(join(tmpdir(), "venuekit-"));
  const trusted = join(folder, "authority.pem");
  writeFileSync(trusted, authority);
  const script = fileURLToPath(new URL("./names.child.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A", "--no-lock", script] : ["--import", "tsx", script];
  try {
    const run = spawn(process.execPath, [...runtime, ...ports.map(String)], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: trusted, DENO_CERT: trusted },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    let errors = "";
    run.stdout.on("data", (bytes) => text += String(bytes));
    run.stderr.on("data", (bytes) => errors += String(bytes));
    const code = await new Promise((resolve) => run.on("close", resolve));
    assert.is(code, 0, errors);
    return text.trim().split("\n").map((line) => JSON.parse(line) as [string, string]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test(
  "F50 certificates: expired, not yet valid, of another host, nobody's: nothing is sent, and the error is typed",
  async () => {
    const names = ["right", "expired", "future", "otherHost", "selfSigned"] as const;
    const servers = await Promise.all(names.map((name) => secure(certificates[name])));
    const ended = await child(servers.map(({ port }) => port));
    for (const [at, name] of names.entries()) {
      const [asked = "", opened = ""] = ended[at] ?? [];
      if (name === "right") {
        // The control: with this one it goes as far as the answer, which is no venue's.
        assert.match(asked, /^SchemaError /, name);
        assert.is(opened, "opened", name);
        assert.ok((servers[at]?.heard.length ?? 0) >= 2, name);
        continue;
      }
      assert.match(asked, /^TransportError network, sent false /, `${name}: ${asked}`);
      assert.match(opened, /^1006 \S/, `${name}: ${opened}`);
      assert.equal(servers[at]?.heard, [], `${name}: not a byte of a request`);
      assert.not.match(asked + opened, /K{8}|S{8}|signature/);
    }
  },
  60_000,
);

test("F50 a server that does not speak TLS is not spoken to without it", async () => {
  const heard: string[] = [];
  const plain: Loopback = keep(
    await listen((socket) => void socket.on("data", (bytes) => heard.push(bytes.toString("latin1")))),
  );
  const client = openHttp();
  keep({ close: () => Promise.resolve(client.close()) });
  const request = client.request({
    method: "GET",
    url: `https://127.0.0.1:${plain.port}/api/v3/account?signature=CANARY`,
    headers: { "X-MBX-APIKEY": "CANARY" },
    signal: AbortSignal.timeout(300),
  });
  assert.instance(await rejection(request), Error);
  assert.ok(heard.length > 0 && heard.every((text) => !text.includes("CANARY") && !text.includes("HTTP/1.1")));
  assert.is(plain.connections, 1);
});

test("F50 no name, nobody there: a typed error that nothing was sent, for reads and for orders", async () => {
  const hosts = { "no name": `${"x".repeat(70)}.invalid`, "nobody there": `127.0.0.1:${await deadPort()}` };
  for (const [what, host] of Object.entries(hosts)) {
    const server = keep(await Scripted.open());
    const { key, secret } = server.sim.account;
    const client = openHttp();
    keep({ close: () => Promise.resolve(client.close()) });
    let gone = false;
    const venue = keep(spot({
      network: "sim",
      url: server.url,
      credentials: { key, secret },
      ports: {
        http: (request) =>
          client.request(gone ? { ...request, url: request.url.replace(/\/\/[^/]+/, `//${host}`) } : request),
      },
    }));
    await venue.connect();
    gone = true;
    for (const failing of [() => venue.fetchBalances(), () => venue.createOrder(resting)]) {
      const error = await rejection(failing());
      assert.instance(error, TransportError, `${what}: ${error}`);
      assert.equal([(error as TransportError).reason, (error as TransportError).sent], ["network", false], what);
      assert.not.match(String(error), /signature|timestamp/);
    }
    gone = false;
    assert.is((await venue.fetchOpenOrders()).length, 0, what);
    assert.is(server.sim.engine.orders(server.sim.account.id).length, 0, what);
  }
});

test(
  "F50 a redirect is never followed: not to another host, not with a signature, not from a socket, not to plain HTTP",
  async () => {
    const elsewhere = keep(await listen(() => {}));
    const server = keep(await Scripted.open());
    const { key, secret } = server.sim.account;
    const venue = keep(spot({ network: "sim", url: server.url, credentials: { key, secret } }));
    await venue.connect();
    const locations = [`http://127.0.0.1:${elsewhere.port}`, `//127.0.0.1:${elsewhere.port}`];
    for (const status of [301, 302, 303, 307, 308]) {
      for (const location of locations) {
        server.script = (request) => {
          if (request.headers["upgrade"] !== undefined) return http(status, "", { location: `${location}/stream` });
          return http(status, "", { location: location + request.target });
        };
        const before = server.requests.length;
        const read = await rejection(venue.fetchBalances());
        assert.instance(read, VenueKitError, String(read));
        const order = venue.createOrder(resting);
        assert.instance(await rejection(order), OutcomeUnknown, "whether that changed something is not known");
        assert.ok(server.requests.length > before);
        assert.is(elsewhere.connections, 0, `${status} to ${location}`);
      }
    }
    const before = server.requests.length;
    server.sim.disconnectAll();
    for (const path of ["/stream", "/ws-api"]) server.lines(path)[0]?.raw(frameOfEnd);
    await until("sockets are tried again", () => server.requests.slice(before).some((one) => one.includes("/ws-api")));
    assert.is(elsewhere.connections, 0);
    server.script = () => undefined;
    await until("all is back", () => venue.ready);
    assert.is(elsewhere.connections, 0);
  },
  60_000,
);

test("F50 a redirect from TLS to plain HTTP is an answer like any other", async () => {
  const elsewhere = keep(await listen(() => {}));
  const server = await secure(certificates.right, http(301, "", { location: `http://127.0.0.1:${elsewhere.port}/` }));
  const [[asked = ""] = []] = await child([server.port]);
  assert.match(asked, /^TransportError status/, asked);
  assert.is(elsewhere.connections, 0);
}, 40_000);

/** The closing frame of a server. */
const frameOfEnd = Buffer.from([0x88, 0x00]);

test.run();
