import * as assert from "uvu/assert";
import { connect } from "node:net";
import { once } from "node:events";
import { request } from "node:http";
import WebSocket from "ws";
import { simulate } from "../../src/sim/mod.ts";
import type { ServerOptions, SimulationServer } from "../../src/sim/mod.ts";
import type { Front } from "../../src/sim/front.ts";
import { suite } from "../support/suite.ts";
import { ed25519, form } from "./binance.support.ts";
import type { Json } from "./binance.support.ts";

const test = suite("sim server");

const start = (options: Partial<ServerOptions> = {}): Promise<SimulationServer> =>
  simulate({ venue: "binance", flow: false, ...options });

async function get(sim: SimulationServer, path: string): Promise<Json> {
  const answer = await fetch(`${sim.url}${path}`);
  return await answer.json();
}

/** A socket that keeps what it hears, and waits for as many messages as it is asked for. */
async function listen(sim: SimulationServer, path: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${sim.port}${path}`);
  const heard: Json[] = [];
  let wake: () => void = () => {};
  socket.on("message", (data) => {
    heard.push(JSON.parse(String(data)));
    wake();
  });
  const closed = new Promise<number>((resolve) => socket.on("close", (code) => resolve(code)));
  socket.on("error", () => {});
  await once(socket, "open");
  return {
    socket,
    closed,
    hear: async (count: number): Promise<Json[]> => {
      while (heard.length < count) await new Promise<void>((resolve) => wake = resolve);
      return heard.splice(0, count);
    },
  };
}

test("answers over HTTP on the loopback address, on a free port, and stops", async () => {
  const sim = await start();
  assert.match(sim.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(await get(sim, "/api/v3/ping"), {});
  const answer = await fetch(`${sim.url}/api/v3/time`);
  assert.is(answer.headers.get("x-mbx-used-weight-1m"), "2");
  assert.match(answer.headers.get("content-type") ?? "", "application/json");
  await answer.body?.cancel();
  assert.is((await fetch(`${sim.url}/nothing`).then((each) => each.text().then(() => each))).status, 404);
  await sim.close();
  await fetch(`${sim.url}/api/v3/ping`).then(() => assert.unreachable("it still answers"), () => {});
});

test("listens nowhere but on the loopback address", async () => {
  await simulate({ venue: "binance", host: "0.0.0.0" as "127.0.0.1" }).then(
    () => assert.unreachable("it listens"),
    (error: Error) => assert.match(error.message, "127.0.0.1 only"),
  );
  await simulate({ venue: "nowhere" }).then(
    () => assert.unreachable("there is no such venue"),
    (error: Error) => assert.match(error.message, "no simulation of nowhere spot; there are: binance spot"),
  );
});

test("answers no web page of another site", async () => {
  const sim = await start();
  const ask = async (origin: string): Promise<number> => {
    const answer = await new Promise<number | undefined>((resolve) =>
      request(`${sim.url}/api/v3/ping`, { headers: { origin } }, (each) => {
        each.resume();
        resolve(each.statusCode);
      }).end()
    );
    return answer ?? 0;
  };
  assert.equal([await ask("https://example.com"), await ask("http://localhost:3000")], [403, 200]);
  const socket = new WebSocket(`ws://127.0.0.1:${sim.port}/ws`, { origin: "https://example.com" });
  const [error] = await once(socket, "error");
  assert.match((error as Error).message, "403");
  await sim.close();
});

test("an Ed25519 key signs requests over HTTP", async () => {
  const sim = await start();
  const pair = ed25519();
  const account = sim.createAccount({ balances: { USDT: "12.5" }, publicKey: pair.publicKey });
  const query = form({ omitZeroBalances: true, timestamp: Date.now() });
  const ask = (signature: string): Promise<Response> =>
    fetch(`${sim.url}/api/v3/account?${query}&signature=${encodeURIComponent(signature)}`, {
      headers: { "X-MBX-APIKEY": account.key },
    });
  const good = await (await ask(pair.sign(query))).json();
  assert.equal(good.balances, [{ asset: "USDT", free: "12.50000000", locked: "0.00000000" }]);
  const bad = await (await ask(pair.sign(`${query} `))).json();
  assert.is(bad.code, -1022);
  await sim.close();
});

test("streams and the request socket over real WebSockets", async () => {
  const sim = await start();
  const stream = await listen(sim, "/stream?streams=btcusdt@trade/btcusdt@bookTicker");
  const requests = await listen(sim, "/ws-api/v3");
  requests.socket.send(JSON.stringify({ id: 1, method: "depth", params: { symbol: "BTCUSDT", limit: 5 } }));
  const [reply] = await requests.hear(1);
  assert.equal([reply.status, reply.result.lastUpdateId], [200, 0]);
  sim.counter({ market: "BTCUSDT", side: "sell", price: "100", quantity: "1" });
  sim.counter({ market: "BTCUSDT", side: "buy", price: "100", quantity: "1" });
  const heard = await stream.hear(3);
  assert.equal(heard.map((each) => each.stream), ["btcusdt@bookTicker", "btcusdt@trade", "btcusdt@bookTicker"]);
  sim.rotate();
  assert.is((await stream.hear(1))[0].data.e, "serverShutdown");
  assert.equal([await stream.closed, await requests.closed], [1001, 1001]);
  const third = await listen(sim, "/ws/btcusdt@depth@100ms");
  sim.disconnectAll();
  assert.is(await third.closed, 1006);
  await sim.close();
});

test("pings are answered, and a refused handshake says why", async () => {
  const sim = await start();
  const alive = await listen(sim, "/ws");
  alive.socket.ping("x");
  const [payload] = await once(alive.socket, "pong");
  assert.is(String(payload), "x");
  const refused = new WebSocket(`ws://127.0.0.1:${sim.port}/other`);
  const [error] = await once(refused, "error");
  assert.match((error as Error).message, "404");
  await sim.close();
  assert.is(await alive.closed, 1006);
});

test("the crowd trades by the machine's clock", async () => {
  const sim = await start({ flow: true, seed: 5 });
  const before = sim.engine.sequence;
  const stream = await listen(sim, "/ws/btcusdt@depth@100ms");
  const [first, second] = await stream.hear(2);
  assert.is(second.U, first.u + 1);
  assert.ok(sim.engine.sequence > before);
  assert.equal(sim.engine.violations(), []);
  stream.socket.close();
  await stream.closed;
  await sim.close();
});

test("rubbish on the wire ends that connection and nothing else", async () => {
  const sim = await start();
  const socket = connect(sim.port, "127.0.0.1");
  socket.on("error", () => {});
  const gone = once(socket, "close");
  socket.write("GET / HTTP/1.1\r\nbroken\x00\r\n\r\n");
  socket.end();
  socket.resume();
  await gone;
  const loud = await listen(sim, "/ws-api/v3");
  loud.socket.send("x".repeat(1_048_577));
  assert.is(await loud.closed, 1009);
  assert.equal(await get(sim, "/api/v3/ping"), {});
  await sim.close();
});

test("a front may answer late, cut a request off, or leave it without an answer", async () => {
  const held: (() => void)[] = [];
  const sim = await start({
    front: ({ skin }) => ({
      request: (request, reply) => {
        if (request.target.includes("cut")) return reply("cut");
        if (request.target.includes("late")) return void held.push(() => reply(skin.request(request)));
        if (!request.target.includes("never")) reply(skin.request(request));
      },
      open: (request, peer, reply) => reply(skin.open(request, peer)),
    }),
  });
  assert.equal(await get(sim, "/api/v3/ping"), {});
  await get(sim, "/api/v3/ping?cut").then(() => assert.unreachable("it was answered"), () => {});
  const late = get(sim, "/api/v3/ping?late").catch((error) => error);
  while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(await get(sim, "/api/v3/ping"), {}, "others are answered meanwhile");
  held[0]?.();
  assert.type((await late).code, "number", "the venue knows no such parameter");
  const left = new AbortController();
  const never = fetch(`${sim.url}/api/v3/ping?never`, { signal: left.signal }).then(() => "answered", () => "left");
  await new Promise((resolve) => setTimeout(resolve, 30));
  left.abort();
  assert.is(await never, "left");
  assert.equal(await get(sim, "/api/v3/ping"), {});
  await sim.close();
});

test("a front may open a socket late, refuse it, cut it off, or leave it without an answer", async () => {
  const held: (() => void)[] = [];
  let ended = 0;
  const front = ({ skin }: Parameters<NonNullable<ServerOptions["front"]>>[0]): Front => ({
    request: (request, reply) => reply(skin.request(request)),
    open: (request, peer, reply) => {
      if (request.target.includes("cut")) return reply("cut");
      if (request.target.includes("refuse")) return reply({ status: 503, headers: {}, body: "busy" });
      if (request.target.includes("never")) return;
      held.push(() => {
        peer.send("sent before there was a session");
        const session = { message() {}, ping() {}, pong() {}, closed: () => void ended++ };
        reply(session);
        peer.send("sent after");
      });
    },
  });
  const sim = await start({ front });
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const failure = async (path: string, options = {}): Promise<string> => {
    const [error] = await once(new WebSocket(`ws://127.0.0.1:${sim.port}${path}`, options), "error");
    return (error as Error).message;
  };
  assert.match(await failure("/cut"), /hang up|reset|closed|end/i);
  assert.match(await failure("/refuse"), "503");
  assert.match(await failure("/never", { handshakeTimeout: 50 }), "timed out");
  const socket = new WebSocket(`ws://127.0.0.1:${sim.port}/late`);
  const heard: string[] = [];
  socket.on("message", (data) => void heard.push(String(data)));
  while (held.length === 0) await wait();
  held[0]?.();
  while (heard.length < 2) await wait();
  assert.equal(heard, ["sent before there was a session", "sent after"]);
  socket.close();
  await once(socket, "close");
  while (ended < 1) await wait();
  assert.match(await failure("/late", { handshakeTimeout: 50 }), "timed out");
  held[1]?.();
  while (ended < 2) await wait();
  await sim.close();
  assert.is(ended, 2);
});

test.run();
