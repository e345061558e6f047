/** The whole SDK and a simulated venue in one process, under one virtual clock, with a network of bytes between them. */
import { createHash } from "node:crypto";
import type { Random as Chance } from "../../src/core/random.ts";
import { plainFront } from "../../src/sim/front.ts";
import { Random, Simulation, type SimulationOptions, VirtualClock } from "../../src/sim/mod.ts";
import { type NetworkClient, type NetworkOptions, Transcript, VirtualNetwork } from "../../src/sim/network/mod.ts";
import { type BinanceSpot, spot } from "../../src/venues/binance/mod.ts";

/** Where the venue is in the world, and so in the network. */
export const hosts: readonly string[] = ["api.binance.com:443", "stream.binance.com:9443", "ws-api.binance.com:443"];

export interface World {
  readonly clock: VirtualClock;
  readonly sim: Simulation;
  readonly network: VirtualNetwork;
  readonly transcript: Transcript;
  readonly client: NetworkClient;
  readonly venue: BinanceSpot;
  /** Lets time pass until the promise has settled, for at most a minute of it. */
  during<T>(promise: Promise<T>): Promise<T>;
}

/** A seeded source for ids and jitter. */
export function chance(seed: number): Chance {
  const random = new Random(seed);
  return { uniform: () => random.unit(), id: (length) => random.text(length).toLowerCase() };
}

/** A venue, a network and a connector that has not connected. */
export function world(
  seed: number,
  simulation: Partial<SimulationOptions> = {},
  network: Partial<NetworkOptions> = {},
): World {
  const clock = new VirtualClock();
  const sim = new Simulation({ venue: "binance", clock, seed, past: 5_000, ...simulation });
  const net = new VirtualNetwork({ clock, seed, ...network });
  const transcript = new Transcript();
  net.onHappening = transcript.add;
  net.listen(hosts, plainFront(sim.skin));
  const client = net.client({ clock });
  const { http, openSocket } = client;
  const { key, secret } = sim.account;
  const ports = { http, openSocket, clock: client.clock, random: chance(seed) };
  const venue = spot({ credentials: { key, secret }, ports });
  return { clock, sim, network: net, transcript, client, venue, during: (promise) => during(clock, promise) };
}

/** Lets time pass until the promise has settled, for at most a minute of it. */
export async function during<T>(clock: VirtualClock, promise: Promise<T>): Promise<T> {
  let settled = false;
  const settle = (): void => void (settled = true);
  promise.then(settle, settle);
  for (const end = clock.now() + 60_000; !settled && clock.now() < end;) await clock.pass(1);
  if (!settled) throw new Error("not settled within a minute");
  return await promise;
}

/** What a run of the scenario came to. */
export interface Played {
  /** Of every byte, its time and its place. */
  readonly bytes: string;
  /** Of what the user was told, without any time. */
  readonly told: string;
  readonly happenings: number;
  readonly size: number;
}

/**
 * Loads markets, watches a book and trades, places, fills and cancels orders over REST and the order socket, sits through a
 * rotation and a disconnect, and closes. `prepare` may change the world before.
 */
export async function play(seed: number, prepare: (world: World) => void = () => {}): Promise<Played> {
  // Without a crowd what happens at the venue hangs on the script alone, and not on when a request arrives.
  const one = world(seed, { flow: false });
  const { clock, sim, venue } = one;
  prepare(one);
  const told = createHash("sha256");
  const tell = (what: string): void => void told.update(`${what}\n`);
  const market = "BTCUSDT";
  const symbol = "BTC/USDT";
  for (const [side, price] of [["sell", "64010"], ["sell", "64000"], ["buy", "63990"], ["buy", "63980"]] as const) {
    sim.counter({ market, side, price, quantity: "1" });
  }
  await one.during(venue.connect());
  venue.watchFills().on(({ amount, price, side }) => tell(`fill ${side} ${amount.toFixed()} ${price.toFixed()}`));
  venue.watchOrders().on(({ status, filled }) => tell(`order ${status} ${filled.toFixed()}`));
  const book = await one.during(venue.watchOrderBook(symbol));
  (await one.during(venue.watchTrades(symbol))).on(({ amount }) => tell(`trade ${amount.toFixed()}`));
  tell(`best ${book.bestBid.price.toFixed()} ${book.bestAsk.price.toFixed()}`);

  const taken = await one.during(
    venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.5", price: "64000" }),
  );
  await one.during(taken.done);
  const resting = await one.during(
    venue.orderSocket.createOrder({ symbol, side: "sell", type: "limit", amount: "0.25", price: "63995" }),
  );
  sim.counter({ market, side: "buy", price: "63995", quantity: "0.1" });
  await clock.pass(1_000);
  await one.during(venue.orderSocket.cancelOrder({ symbol, clientOrderId: resting.clientOrderId }));
  await one.during(resting.done);

  sim.rotate(5_000);
  await clock.pass(20_000);
  tell(`after rotation ${book.state}`);
  sim.disconnectAll();
  await clock.pass(20_000);
  sim.counter({ market, side: "sell", price: "63999", quantity: "1" });
  await clock.pass(2_000);
  tell(`after disconnect ${book.state} ${book.bestAsk.price.toFixed()}`);
  await one.during(venue.close());
  one.client.close();
  await clock.pass(1_000);
  tell(`connections ${one.network.connections().length}`);
  sim.stop();
  tell(`timers ${clock.pending}`);
  const { transcript } = one;
  return {
    bytes: transcript.digest(),
    told: told.digest("hex"),
    happenings: transcript.happenings,
    size: transcript.bytes,
  };
}
