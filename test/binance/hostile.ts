/** A connector to a venue whose every word a test can change, and what must hold whatever it says. */
import process from "node:process";
import * as assert from "uvu/assert";
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import type { LimitOrder } from "../../src/model/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import type { Suite } from "../support/suite.ts";
import { type Connected, lab } from "./lab.ts";
import { bookDifferences, watch } from "./oracle.ts";
import { faster } from "./pace.ts";
import { Scripted } from "./scripted.ts";

export const symbol = "BTC/USDT";
export const market = "BTCUSDT";
export const resting: LimitOrder = { symbol, side: "buy", type: "limit", amount: "0.1", price: "63000" };
/** Text that is JSON, and nested deeper than any stack. */
export const deep: string = "[".repeat(200_000) + "]".repeat(200_000);

/** A connector and its venue. */
export interface World extends Connected {
  readonly server: Scripted;
}

/** Makes connected worlds for the tests of a suite; `fast` is how many seconds pass in one for the connector. */
export function worlds(test: Suite): (fast?: number) => Promise<World> {
  // A failure that nobody waits for would end the process under one runtime and pass unseen under another.
  const unheard: unknown[] = [];
  process.on("unhandledRejection", (reason) => unheard.push(reason));
  test.after(() => {
    assert.equal(unheard.splice(0), []);
    assert.is(({} as { polluted?: unknown }).polluted, undefined);
  });
  const { keep } = lab(test);
  return async (fast = 1) => {
    const server = keep(await Scripted.open());
    const { key, secret } = server.sim.account;
    const ports = fast === 1 ? {} : { ports: { clock: faster(fast) } };
    const venue = keep(spot({ network: "sim", url: server.url, credentials: { key, secret }, ...ports }));
    const watched = watch(venue);
    for (const [side, price] of [["sell", "64000"], ["sell", "64010"], ["buy", "63990"], ["buy", "63980"]] as const) {
      server.sim.counter({ market, side, price, quantity: "5" });
    }
    await venue.connect();
    return { ...watched, venue, server };
  };
}

/** A book right now: it equals the engine's, or it says that it is not live and cannot be read. */
export function right(live: LiveBook, { server }: World): void {
  if (live.state === "live") assert.equal(bookDifferences(live, server.sim.engine, market), []);
  else assert.throws(() => live.bestBid);
}
