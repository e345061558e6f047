import { Buffer } from "node:buffer";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import * as assert from "uvu/assert";
import { type Clock, systemClock } from "../../src/core/clock.ts";
import { type ToxicProxy, toxicProxy, type ToxicProxyOptions } from "../../src/sim/toxics/mod.ts";
import { suite } from "../support/suite.ts";
import { prompt, until } from "./wait.ts";

const test = suite("toxics proxy");
const open: (() => void | Promise<void>)[] = [];
test.after(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A target that says back what it hears, and what it saw. */
interface Echo {
  readonly port: number;
  readonly sockets: Socket[];
  readonly heard: Buffer[];
  ends: number;
}

async function echo(answer: (bytes: Buffer) => Buffer | undefined = (bytes) => bytes): Promise<Echo> {
  const sockets: Socket[] = [];
  const server: Server = createServer({ allowHalfOpen: true });
  const target: Echo = { port: 0, sockets, heard: [], ends: 0 };
  server.on("connection", (socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.on("data", (bytes: Buffer) => {
      target.heard.push(bytes);
      const said = answer(bytes);
      if (said) socket.write(said);
    });
    socket.on("end", () => {
      target.ends++;
      socket.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return Object.assign(target, { port: (server.address() as AddressInfo).port });
}

async function proxied(target: Echo, options: Omit<ToxicProxyOptions, "target"> = {}): Promise<ToxicProxy> {
  const proxy = await toxicProxy({ target: target.port, ...options });
  open.push(() => proxy.close());
  return proxy;
}

/** A client, and what it saw. */
interface Client {
  readonly socket: Socket;
  readonly chunks: Buffer[];
  readonly text: string;
  opened: boolean;
  ended: boolean;
  error: string | undefined;
}

function client(port: number): Client {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  open.push(() => void socket.destroy());
  socket.setNoDelay(true);
  const self: Client = {
    socket,
    chunks: [],
    opened: false,
    ended: false,
    error: undefined,
    get text() {
      return Buffer.concat(self.chunks).toString("latin1");
    },
  };
  socket.on("connect", () => self.opened = true);
  socket.on("data", (bytes: Buffer) => self.chunks.push(bytes));
  socket.on("end", () => self.ended = true);
  socket.on("error", (error) => self.error = (error as { code?: string }).code ?? error.message);
  return self;
}

test("without toxics everything passes, ends too", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  assert.is(proxy.url, `http://127.0.0.1:${proxy.port}`);
  const one = client(proxy.port);
  const bytes = Buffer.alloc(3_000_000, "0123456789");
  one.socket.end(bytes);
  await until("all is back", () => one.ended);
  assert.is(one.text.length, bytes.length);
  assert.ok(one.text === bytes.toString("latin1"));
  await until("both ends are gone", () => proxy.connections === 0);
  assert.is(target.ends, 1);
  assert.is(proxy.accepted, 1);
  assert.is(one.error, undefined);
});

test("slices: writes of at most so many bytes, each read on its own, nothing lost", async () => {
  const target = await echo();
  const proxy = await proxied(target, { clock: prompt });
  proxy.slice(3);
  const one = client(proxy.port);
  one.socket.write("x".repeat(300) + "end");
  await until("all is back", () => one.text.endsWith("end"));
  assert.is(one.text, "x".repeat(300) + "end");
  assert.ok(target.heard.length > 60, `heard in ${target.heard.length} pieces`);
  assert.ok(one.chunks.length > 60, `read in ${one.chunks.length} pieces`);
  await proxy.heal();
  one.socket.write("whole");
  await until("whole again", () => one.text.endsWith("whole"));
});

test("coalescing: what comes in a while arrives in one piece", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  proxy.coalesce(200);
  const one = client(proxy.port);
  for (const part of ["a", "b", "c", "d"]) {
    one.socket.write(part);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until("it arrived", () => one.text === "abcd");
  assert.is(target.heard.length, 1);
  assert.is(one.chunks.length, 1);
});

test("latency and jitter: later, by a clock of one's own, and in order", async () => {
  const target = await echo();
  const timers: [number, () => void][] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    after: (ms, run) => {
      const timer: [number, () => void] = [now + ms, run];
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
  };
  const proxy = await proxied(target, { clock, seed: 3 });
  proxy.latency(1_000, 500);
  const one = client(proxy.port);
  one.socket.write("a");
  await until("it waits", () => timers.length === 1);
  const [due = 0] = timers[0] ?? [];
  assert.ok(due >= 1_000 && due <= 1_500, `due at ${due}`);
  now = 999;
  assert.is(target.heard.length, 0);
  now = due;
  timers.shift()?.[1]();
  await until("it arrived", () => target.heard.length === 1);
  await until("the answer waits", () => timers.length === 1);
  await proxy.heal();
  await until("healing hurries it", () => one.text === "a");
  assert.throws(() => proxy.latency(-1), RangeError);
});

test("a limited bandwidth: never more bytes than the time allows", async () => {
  const target = await echo(() => undefined);
  const proxy = await proxied(target);
  proxy.bandwidth(100_000);
  const one = client(proxy.port);
  await until("it is open", () => one.opened);
  const start = performance.now();
  one.socket.write(Buffer.alloc(30_000));
  await until("it arrived", () => target.heard.reduce((sum, { length }) => sum + length, 0) === 30_000);
  // The first portion goes at once, and timers may be a millisecond early.
  assert.ok(performance.now() - start > 200, "three tenths of a second at the least, less a portion");
});

test("a black hole is silent, and what was said meanwhile arrives when it heals", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  const one = client(proxy.port);
  one.socket.write("before");
  await until("it is open", () => one.text === "before");
  proxy.blackhole();
  one.socket.write("meanwhile");
  const late = client(proxy.port);
  late.socket.write("late");
  await until("the late one is accepted", () => late.opened);
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.is(target.heard.length, 1);
  assert.equal([one.text, one.error, one.ended, late.text, late.error], ["before", undefined, false, "", undefined]);
  await proxy.heal();
  await until("both are answered", () => one.text === "beforemeanwhile" && late.text === "late");
});

test("a black hole in one direction, and an end that nobody hears of", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  const one = client(proxy.port);
  one.socket.write("1");
  await until("it is open", () => one.text === "1");
  proxy.blackhole("down");
  one.socket.write("2");
  await until("it is heard", () => target.heard.length === 2);
  target.sockets[0]?.destroy();
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal([one.text, one.ended, one.error], ["1", false, undefined], "half open");
  await proxy.heal();
  await until("it is told now", () => one.ended || one.error !== undefined);
});

test("a reset is one: both ends hear ECONNRESET, not an end", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  const one = client(proxy.port);
  one.socket.write("1");
  await until("it is open", () => one.text === "1");
  let error = "";
  target.sockets[0]?.on("error", (one) => error = (one as { code?: string }).code ?? "");
  proxy.reset();
  await until("it is gone", () => one.error !== undefined && error !== "");
  assert.equal([one.error, one.ended, error, target.ends], ["ECONNRESET", false, "ECONNRESET", 0]);
  assert.is(proxy.connections, 0);
});

test("a reset after so many bytes, on every connection", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  const old = client(proxy.port);
  old.socket.write("old");
  await until("it is open", () => old.text === "old");
  proxy.resetAfter(5);
  old.socket.write("1234567890");
  const fresh = client(proxy.port);
  fresh.socket.write("1234567890");
  // Right behind bytes, Node may take a reset for an end.
  const gone = ({ error, ended }: Client): boolean => error === "ECONNRESET" || ended;
  await until("both are reset", () => gone(old) && gone(fresh));
  assert.equal([old.text, fresh.text], ["old12345", "12345"]);
  proxy.resetAfter(0);
  const none = client(proxy.port);
  none.socket.write("x");
  await until("reset before the first byte", () => none.error !== undefined);
  assert.equal([none.text, none.error], ["", "ECONNRESET"]);
  await proxy.heal();
  const well = client(proxy.port);
  well.socket.write("1234567890");
  await until("it lives", () => well.text === "1234567890");
});

test("refusing: nobody listens, open connections stay, and the same port listens again", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  const one = client(proxy.port);
  one.socket.write("1");
  await until("it is open", () => one.text === "1");
  await proxy.refuse();
  const refused = client(proxy.port);
  await until("it is refused", () => refused.error !== undefined);
  assert.is(refused.error, "ECONNREFUSED");
  one.socket.write("2");
  await until("the open one goes on", () => one.text === "12");
  await proxy.heal();
  const again = client(proxy.port);
  again.socket.write("3");
  await until("it is answered", () => again.text === "3");
});

test("hanging: accepted and never answered; a limit: one too many is reset", async () => {
  const target = await echo();
  const proxy = await proxied(target);
  proxy.hang();
  const hung = client(proxy.port);
  hung.socket.write("1");
  await until("it is accepted", () => hung.opened && proxy.connections === 1);
  await proxy.heal();
  proxy.limitConnections(1);
  const more = client(proxy.port);
  more.socket.write("x");
  await until("it is reset", () => more.error !== undefined);
  assert.equal([hung.text, hung.error, target.sockets.length], ["", undefined, 0]);
  hung.socket.destroy();
  await until("there is room", () => proxy.connections === 0);
  const fits = client(proxy.port);
  fits.socket.write("2");
  await until("it is answered", () => fits.text === "2");
});

test("damage: one bit of a byte, so often, and the same with the same seed", async () => {
  const target = await echo(() => undefined);
  const damaged = async (seed: number): Promise<string[]> => {
    const proxy = await proxied(target, { seed });
    proxy.corrupt(0.5, 0x80, "up");
    const one = client(proxy.port);
    const from = target.heard.length;
    for (let n = 0; n < 40; n++) {
      one.socket.write("0123456789");
      await until("it arrived", () => target.heard.length === from + n + 1);
    }
    return target.heard.slice(from).map((bytes) => bytes.toString("latin1"));
  };
  const first = await damaged(5);
  const flips = first.map((text) => [...text].filter((char, at) => char !== String(at)));
  assert.ok(flips.every((one) => one.length <= 1));
  assert.ok(flips.flat().length > 8 && flips.flat().length < 32);
  assert.ok(flips.flat().every((char) => char.charCodeAt(0) >= 0x80));
  assert.equal(await damaged(5), first);
});

test("only this machine: any other target is refused", async () => {
  const targets = [
    "http://example.invalid",
    "http://10.0.0.1:80",
    "http://127.0.0.1.example.invalid:1",
    "ftp://127.0.0.1",
    "no",
  ];
  for (const target of targets) {
    let error: unknown;
    await toxicProxy({ target }).catch((thrown) => error = thrown);
    assert.instance(error, RangeError, target);
  }
});

test("a slow reader holds the sender, not the memory", async () => {
  const target = await echo(() => undefined);
  const proxy = await proxied(target, { clock: systemClock });
  proxy.blackhole("up");
  const one = client(proxy.port);
  await until("it is open", () => one.opened);
  for (let n = 0; n < 64; n++) one.socket.write(Buffer.alloc(1_000_000));
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.ok(one.socket.writableLength > 30_000_000, `${one.socket.writableLength} bytes wait at the sender`);
  await proxy.heal();
  await until("all of it arrives", () => target.heard.reduce((sum, { length }) => sum + length, 0) === 64_000_000);
});

test.run();
