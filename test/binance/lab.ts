/** Simulated venues and connectors to them, all closed when the test is over. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Feed } from "../../src/core/feed.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import { type ServerOptions, simulate, type SimulationServer } from "../../src/sim/mod.ts";
import { type BinanceSpot, spot } from "../../src/venues/binance/mod.ts";
import type { Suite } from "../support/suite.ts";
import { watch, type Watched } from "./oracle.ts";

interface Closes {
  close(): Promise<void>;
}

/** A connector, watched since before it connected. */
export interface Connected extends Watched {
  readonly venue: BinanceSpot;
}

/** What the tests of one file work with. */
export interface Lab {
  /** A simulated venue; without other traders unless `flow` is asked for. */
  simulate(options?: Omit<ServerOptions, "venue">): Promise<SimulationServer>;
  /** A connector to it, ready; under the simulator's own account unless `options` has other credentials. */
  connect(sim: SimulationServer, options?: SessionOptions): Promise<Connected>;
  /** One that has not connected. */
  open(sim: SimulationServer, options?: SessionOptions): Connected;
  /** Closes something else when the test is over. */
  keep<T extends Closes>(one: T): T;
}

/** Opens a lab for a suite. */
export function lab(test: Suite): Lab {
  const open: Closes[] = [];
  test.after(async () => {
    // Connectors before what they talk to.
    for (const one of open.splice(0).reverse()) await one.close();
  });
  const keep = <T extends Closes>(one: T): T => {
    open.push(one);
    return one;
  };
  const self: Lab = {
    keep,
    simulate: async (options = {}) => keep(await simulate({ venue: "binance", flow: false, ...options })),
    open: (sim, options = {}) => {
      const { key, secret } = sim.account;
      const venue = keep(spot({ network: "sim", url: sim.url, credentials: { key, secret }, ...options }));
      return { ...watch(venue), venue };
    },
    connect: async (sim, options) => {
      const connected = self.open(sim, options);
      await connected.venue.connect();
      return connected;
    },
  };
  return self;
}

/** A key pair, and a function that signs with it. */
export interface SigningKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly sign: (payload: string) => string;
}

/** A fresh Ed25519 key pair, in PEM. */
export function ed25519Keys(): SigningKeys {
  const pair = generateKeyPairSync("ed25519") as unknown as { publicKey: KeyObject; privateKey: KeyObject };
  return {
    publicKey: pair.publicKey.export({ type: "spki", format: "pem" }).toString(),
    privateKey: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    sign: (payload) => sign(null, Buffer.from(payload), pair.privateKey).toString("base64"),
  };
}

/** Rests on both sides of BTCUSDT, so that there is something to trade with. */
export function quote(sim: SimulationServer, market: string = "BTCUSDT"): void {
  for (const [price, quantity] of [["64000", "1"], ["64010", "1"], ["64020", "2"]] as const) {
    sim.counter({ market, side: "sell", price, quantity });
  }
  for (const [price, quantity] of [["63990", "1"], ["63980", "1"], ["63970", "2"]] as const) {
    sim.counter({ market, side: "buy", price, quantity });
  }
}

/** Waits until `holds` does; fails with `what` after `ms` milliseconds. */
export async function until(what: string, holds: () => boolean, ms: number = 15_000): Promise<void> {
  for (const end = Date.now() + ms; !holds();) {
    if (Date.now() > end) throw new Error(`not in ${ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What a promise was rejected with; fails where it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then((value) => {
    throw new Error(`not rejected, but ${JSON.stringify(value)?.slice(0, 200)}`);
  }, (error) => error);
}

/** Everything a feed brings from now on. */
export function collected<T>(feed: Feed<T>): T[] {
  const values: T[] = [];
  feed.on((value) => values.push(value));
  return values;
}
