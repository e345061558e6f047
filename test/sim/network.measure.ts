/**
 * How long a WebSocket message takes through the virtual network, both codecs included, and how many hours of a quiet
 * connector pass in one. By hand: `node --import tsx test/sim/network.measure.ts`
 */
import { VirtualClock } from "../../src/sim/mod.ts";
import { VirtualNetwork } from "../../src/sim/network/mod.ts";
import type { Peer } from "../../src/sim/mod.ts";
import { world } from "./network.support.ts";

/** Messages from venue to client, one by one: each has its own piece, timer and turn. */
async function messages(count: number, size: number): Promise<void> {
  const clock = new VirtualClock();
  const network = new VirtualNetwork({ clock });
  let peer: Peer | undefined;
  network.listen("venue:80", {
    request: () => {},
    open: (_request, one, reply) => {
      peer = one;
      reply({ message: () => {}, ping: () => {}, pong: () => {}, closed: () => {} });
    },
  });
  let heard = 0;
  network.client({ clock }).openSocket("ws://venue/", {
    opened: () => {},
    message: () => void heard++,
    alive: () => {},
    closed: () => {},
  }, { maxMessage: 1 << 20, handshake: 5_000 });
  await clock.pass(1_000);
  const text = "x".repeat(size);
  let sent = 0;
  const next = (): void => {
    peer?.send(text);
    if (++sent < count) clock.after(1, next);
  };
  next();
  const started = performance.now();
  await clock.pass(count + 1_000);
  const each = (performance.now() - started) * 1_000 / count;
  console.log(`${heard} messages of ${size} bytes: ${each.toFixed(1)} µs each`);
}

/** A connector with a book and trades while the crowd trades. */
async function hours(minutes: number): Promise<void> {
  const one = world(1);
  await one.during(one.venue.connect());
  await one.during(one.venue.watchOrderBook("BTC/USDT"));
  await one.during(one.venue.watchTrades("BTC/USDT"));
  const before = one.transcript.happenings;
  const started = performance.now();
  await one.clock.pass(minutes * 60_000);
  const took = performance.now() - started;
  const happened = one.transcript.happenings - before;
  const rate = minutes * 60_000 / took;
  console.log(`${minutes} minutes with a book and trades: ${happened} happenings, ${rate.toFixed(0)} hours an hour`);
  await one.during(one.venue.close());
  one.sim.stop();
}

await messages(20_000, 200);
for (const size of [200, 2_000]) await messages(200_000, size);
await hours(10);
