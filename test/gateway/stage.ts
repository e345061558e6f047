/** A Gateway, a wallet and a connector, under a clock that tests move. */
import * as assert from "uvu/assert";
import { amm, type GatewayAmm, type GatewayOptions } from "../../src/venues/gateway/mod.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { GatewayServer } from "./server.ts";
import { units, World, type WorldPool, type WorldToken } from "./world.ts";

export const weth: WorldToken = { symbol: "WETH", address: "0x4200000000000000000000000000000000000006", decimals: 18 };
export const usdc: WorldToken = { symbol: "USDC", address: "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913", decimals: 6 };
export const sol: WorldToken = { symbol: "SOL", address: "So11111111111111111111111111111111111111112", decimals: 9 };
export const usds: WorldToken = {
  symbol: "USDC",
  address: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
  decimals: 6,
};

const hexWallet = "0x00000000000000000000000000000000000000A1";
const base58Wallet = "9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin";

export interface Stage {
  readonly clock: ManualClock;
  readonly world: World;
  readonly server: GatewayServer;
  readonly pool: WorldPool;
  readonly venue: GatewayAmm;
  readonly options: GatewayOptions;
  /** What a promise gives, with time moved until it is settled; at most two minutes of it. */
  of<T>(promise: Promise<T>): Promise<T>;
  /** Moves time on while the condition does not hold; at most two minutes. */
  until(holds: () => boolean): Promise<void>;
}

export function stage(
  connector: GatewayOptions["connector"],
  { family = "ethereum", ...more }: { readonly family?: "ethereum" | "solana" } & Partial<GatewayOptions> = {},
): Stage {
  const network = family === "ethereum" ? "base" : "mainnet-beta";
  const wallet = family === "ethereum" ? hexWallet : base58Wallet;
  const [first, second] = family === "ethereum" ? [weth, usdc] : [sol, usds];
  const world = new World(family, [first, second]);
  const [own = "", kind = ""] = connector.split("/");
  const pool: WorldPool = {
    address: family === "ethereum"
      ? "0x88A43bbDF9D098eEC7bCEda4e2494615dfD9bB9C"
      : "3ucNos4NbumPLZNWztqGHNFFgkHeRMBQAVemeeomsUxv",
    kind: kind === "clmm" ? "clmm" : "amm",
    base: first,
    quote: second,
    reserves: [units(first, "1000"), units(second, "3000000")],
    fee: 3n,
  };
  world.pools.push(pool);
  world.give(first, "10");
  world.give(second, "50000");
  const server = new GatewayServer(world, { connector: own, network, wallet });
  const clock = manualClock();
  const options: GatewayOptions = {
    url: "http://127.0.0.1:15888",
    chain: family,
    network,
    connector,
    wallet,
    confirmations: 1,
    ports: { clock, http: (request: HttpRequest) => server.handle(request) },
    ...more,
  };
  const of = async <T>(promise: Promise<T>): Promise<T> => {
    let settled = false;
    promise.then(() => (settled = true), () => (settled = true));
    for (let at = 0; at < 480 && !settled; at++) await clock.advance(250);
    if (!settled) throw new Error("not settled in two minutes");
    return await promise;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let at = 0; at < 480 && !holds(); at++) await clock.advance(250);
    if (!holds()) throw new Error("does not hold after two minutes");
  };
  return { clock, world, server, pool, options, of, until, venue: amm(options) };
}

/** Lets the connector's contract take everything. */
export function allowAll({ world, venue }: Stage, spender: string): void {
  for (const { address } of world.tokens) world.allowances.set(`${address} ${spender}`, 1n << 200n);
  if (venue.venue !== "gateway") throw new Error("another venue");
}

/** What a promise is rejected with. */
export async function refused<E extends Error>(
  promise: Promise<unknown>,
  kind: new (...args: never[]) => E,
): Promise<E> {
  try {
    await promise;
  } catch (error) {
    assert.instance(error, kind, String(error));
    return error as E;
  }
  throw new Error("was not refused");
}
