/** The whole SDK over bytes in memory: what it comes to, that it comes to the same again, and what faults look like. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import * as assert from "uvu/assert";
import type { HttpAnswer, HttpFailure } from "../../src/core/http/http.ts";
import { plainFront } from "../../src/sim/front.ts";
import { VirtualClock } from "../../src/sim/mod.ts";
import { VirtualNetwork } from "../../src/sim/network/mod.ts";
import { suite } from "../support/suite.ts";
import { hosts, play, world } from "./network.support.ts";

const test = suite("sim network");
const symbol = "BTC/USDT";

test("two runs of a seed are equal to the byte, and another seed's is another", async () => {
  const [first, again, other] = [await play(11), await play(11), await play(12)];
  assert.equal(again, first);
  assert.ok(first.happenings > 100 && first.size > 20_000, JSON.stringify(first));
  assert.is.not(other.bytes, first.bytes);
});

const root = join(import.meta.dirname, "../..");
const deno = "Deno" in globalThis;
const other = deno ? "node" : join(root, "node_modules/.bin/deno");
const everywhere = "the other runtime writes the same bytes at the same times";
if (!deno && !existsSync(other)) test.skip(everywhere, "deno is not installed");
else {test(everywhere, async () => {
    const file = join(import.meta.dirname, "network.trace.ts");
    const child = spawn(other, [...(deno ? ["--import", "tsx"] : ["run", "-A"]), file, "13"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk) => printed += chunk);
    const [code] = await once(child, "close");
    assert.is(code, 0);
    const own = await play(13);
    console.log(`\n${deno ? "Deno" : "Node"}: ${own.bytes}`);
    assert.equal(JSON.parse(printed), own);
  }, 60_000);}

test("bytes in pieces of one to three, or one by one, change nothing", async () => {
  const whole = await play(14);
  assert.equal(await play(14, ({ network }) => network.shape = { slice: 1 }), whole);
  assert.equal(await play(14, ({ network }) => network.shape = { slice: 3 }), whole);
  const together = await play(14, ({ network }) => network.shape = { coalesce: 0 });
  assert.equal([together.told, together.size], [whole.told, whole.size]);
  const joined = await play(14, ({ network }) => network.shape = { coalesce: 50 });
  assert.is.not(joined.bytes, whole.bytes, "the times are others");
});

test("how bytes are cut may change while they travel", async () => {
  const { clock, network, get } = plain();
  for (const change of ["slice", "coalesce", "whole"] as const) {
    const answer = get(`/${change}`);
    await clock.pass(25);
    network.connections()[0]?.[change](change === "slice" ? 1 : 0);
    await clock.pass(200);
    assert.is(await answer, "answered 200");
  }
});

test("the connector reaches the venue's hosts, and no other", async () => {
  const one = world(15);
  await one.during(one.venue.connect());
  await one.during(one.venue.watchTrades(symbol));
  await one.during(one.venue.close());
  assert.equal([...one.network.hosts].sort(), [...hosts].sort());
  one.sim.stop();
});

/** One request of a client, described by how it ended. */
async function ended(answer: Promise<HttpAnswer>): Promise<string> {
  return await answer.then(({ status }) => `answered ${status}`, (error: HttpFailure) => {
    return `${error.sent ? "sent" : "not sent"}${error.aborted ? ", aborted" : ""}: ${error.message}`;
  });
}

/** A network with one venue that answers every request after 100 ms. */
function plain() {
  const clock = new VirtualClock();
  const network = new VirtualNetwork({ clock, latency: { least: 10, most: 10, jitter: 0 } });
  const targets: string[] = [];
  network.listen("venue:80", {
    request: ({ target }, reply) => {
      targets.push(target);
      clock.after(100, () => reply({ status: 200, headers: {}, body: "{}" }));
    },
    open: () => {},
  });
  const client = network.client({ clock });
  const get = (path: string, signal?: AbortSignal): Promise<string> =>
    ended(client.http({ method: "GET", url: `http://venue${path}`, headers: {}, ...(signal ? { signal } : {}) }));
  return { clock, network, client, get, targets };
}

test("what happens to a request on its way is told as what it is", async () => {
  const { clock, network, get, targets } = plain();
  const refused = (hazard: "refuse" | "dns" | "certificate") => {
    network.hazards = { connect: () => hazard };
    return get(`/${hazard}`);
  };
  const failures = [refused("refuse"), refused("dns"), refused("certificate")];
  await clock.pass(1_000);
  assert.equal(await Promise.all(failures), [
    "not sent: connect ECONNREFUSED venue:80",
    "not sent: getaddrinfo ENOTFOUND venue",
    "not sent: certificate has expired",
  ]);

  network.hazards = { connect: () => "hang" };
  const giveUp = new AbortController();
  const hung = get("/hang", giveUp.signal);
  await clock.pass(60_000);
  giveUp.abort();
  assert.is(await hung, "not sent, aborted: aborted");
  network.hazards = {};
  assert.equal(targets, []);

  const reset = get("/reset");
  await clock.pass(50);
  network.connections()[0]?.reset();
  await clock.pass(1);
  assert.is(await reset, "sent: read ECONNRESET");
  assert.equal([targets, network.connections().length], [["/reset"], 0]);

  const lost = new AbortController();
  const vanished = get("/blackhole", lost.signal);
  await clock.pass(25);
  network.connections()[0]?.blackhole("up");
  await clock.pass(60_000);
  assert.equal(targets, ["/reset"], "it never arrives");
  lost.abort();
  assert.is(await vanished, "sent, aborted: aborted");
  assert.is(network.connections().length, 1, "the venue does not hear of the end");

  const unanswered = new AbortController();
  const deaf = get("/deaf", unanswered.signal);
  await clock.pass(50);
  network.connections()[1]?.blackhole("down");
  await clock.pass(60_000);
  assert.equal(targets, ["/reset", "/deaf"], "it arrives, and the answer does not");
  unanswered.abort();
  assert.is(await deaf, "sent, aborted: aborted");
  await clock.pass(100);
  assert.is(clock.pending, 0);
});

test("a name nobody has and a port nobody serves fail as they do in the world", async () => {
  const { clock, client } = plain();
  const ask = (url: string): Promise<string> => ended(client.http({ method: "GET", url, headers: {} }));
  const both = Promise.all([ask("http://nowhere/"), ask("http://venue:81/"), ask("http://127.0.0.1:9/")]);
  await clock.pass(1_000);
  assert.equal(await both, [
    "not sent: getaddrinfo ENOTFOUND nowhere",
    "not sent: connect ECONNREFUSED venue:81",
    "not sent: connect ECONNREFUSED 127.0.0.1:9",
  ]);
});

test("a kept connection is used again for thirty seconds of silence, and one that the venue closed is not", async () => {
  const { clock, network, get } = plain();
  const one = async (): Promise<void> => {
    const answer = get("/");
    await clock.pass(200);
    assert.is(await answer, "answered 200");
  };
  await one();
  const [first] = network.connections();
  await clock.pass(29_000);
  await one();
  assert.equal(network.connections().map(({ id }) => id), [1]);
  await clock.pass(31_000);
  await one();
  await clock.pass(100);
  assert.equal(network.connections().map(({ id }) => id), [2]);
  assert.is(first?.open, false);
  network.connections()[0]?.reset();
  await clock.pass(1);
  await one();
  assert.equal(network.connections().map(({ id }) => id), [3]);
});

test("a killed client is told nothing, waits for ever and leaves nothing", async () => {
  const one = world(16);
  const { clock, sim, network, client, venue } = one;
  await one.during(venue.connect());
  const book = await one.during(venue.watchOrderBook(symbol));
  let told = 0;
  book.on(() => told++);
  const feed = await one.during(venue.watchTrades(symbol));
  feed.on(() => told++);
  await clock.pass(5_000);
  assert.ok(told > 0);
  let settled = 0;
  const count = (): void => void settled++;
  const placing = venue.createOrder({
    symbol,
    side: "buy",
    type: "limit",
    amount: "0.01",
    price: "1000",
    quantize: true,
  });
  placing.then(count, count);
  venue.fetchTime().then(count, count);
  await clock.pass(1);
  client.kill();
  told = 0;
  client.http({ method: "GET", url: "https://api.binance.com/api/v3/ping", headers: {} }).then(count, count);
  client.openSocket("wss://stream.binance.com:9443/ws", {
    opened: () => told++,
    message: () => told++,
    alive: () => told++,
    closed: () => told++,
  }, { maxMessage: 1_000, handshake: 1_000 });
  await clock.pass(120_000);
  assert.equal([told, settled, network.connections().length], [0, 0, 0]);
  // Another process takes its place.
  const next = network.client({ clock });
  const again = next.http({ method: "GET", url: "https://api.binance.com/api/v3/ping", headers: {} });
  await clock.pass(1_000);
  assert.is((await again).status, 200);
  next.close();
  sim.stop();
  await clock.pass(1_000);
  assert.is(clock.pending, 0);
});

test("the connector lives through resets, black holes and refusals of every connection", async () => {
  const one = world(17);
  const { clock, network, venue, sim } = one;
  await one.during(venue.connect());
  const book = await one.during(venue.watchOrderBook(symbol));
  const right = (): void => {
    assert.is(book.state, "live");
    const { bids, asks } = sim.engine.book("BTCUSDT");
    assert.ok(bids.length > 0 && asks.length > 0);
  };
  for (const connection of network.connections()) connection.reset();
  await clock.pass(30_000);
  right();
  for (const connection of network.connections()) connection.blackhole();
  await clock.pass(180_000);
  right();
  network.hazards = { connect: () => "refuse" };
  sim.disconnectAll();
  await clock.pass(20_000);
  assert.is.not(book.state, "live");
  network.hazards = {};
  await clock.pass(120_000);
  right();
  await one.during(venue.close());
  sim.stop();
});

test("a place is served once, and has a port", () => {
  const { network } = plain();
  const front = plainFront(world(18).sim.skin);
  assert.throws(() => network.listen("venue:80", front), "venue:80 is taken");
  assert.throws(() => network.listen("venue", front), "no host:port");
  const stop = network.listen(["a:1", "b:2"], front);
  stop();
  network.listen("a:1", front);
});

process.on("unhandledRejection", (error) => {
  console.error("unhandled", error);
  process.exit(1);
});

test.run();
