/** A connector, a proxy and a simulated venue, on real sockets, and what is true at the venue. */
import * as assert from "uvu/assert";
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import type { LimitOrder } from "../../src/model/mod.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { type ToxicProxy, toxicProxy } from "../../src/sim/toxics/mod.ts";
import { type BinanceSpot, spot } from "../../src/venues/binance/mod.ts";
import { type Lab, lab } from "../binance/lab.ts";
import { bookDifferences, watch, type Watched } from "../binance/oracle.ts";
import { faster } from "../binance/pace.ts";
import type { Suite } from "../support/suite.ts";
import { prompt, until } from "./wait.ts";

export const symbol = "BTC/USDT";
export const market = "BTCUSDT";
export const resting: LimitOrder = { symbol, side: "buy", type: "limit", amount: "0.1", price: "63000" };

/** All three, connected. */
export interface World extends Watched {
  readonly venue: BinanceSpot;
  readonly sim: SimulationServer;
  readonly proxy: ToxicProxy;
  readonly book: LiveBook;
  /** Moves the market: `count` levels appear, change, trade or go. */
  stir(count: number): void;
  /** Everything is up again, and the book is the engine's at its last update. */
  settled(ms?: number): Promise<void>;
}

/** Makes worlds for the tests of a suite. */
export function worlds(test: Suite): (fast?: number, seed?: number) => Promise<World> {
  const { keep, simulate }: Lab = lab(test);
  return async (fast = 1, seed = 1) => {
    // Client and venue share the clock, be it the machine's or one that runs faster: their times agree.
    const clock = fast === 1 ? undefined : faster(fast);
    const sim = await simulate(clock ? { clock } : {});
    const proxy = keep(await toxicProxy({ target: sim.url, seed, clock: prompt }));
    for (const [side, price] of [["sell", "64000"], ["sell", "64010"], ["buy", "63990"], ["buy", "63980"]] as const) {
      sim.counter({ market, side, price, quantity: "20" });
    }
    const { key, secret } = sim.account;
    const venue = keep(
      spot({ network: "sim", url: proxy.url, credentials: { key, secret }, ...(clock ? { ports: { clock } } : {}) }),
    );
    const watched = watch(venue);
    await venue.connect();
    const book = await venue.watchOrderBook(symbol);
    let stirred = 0;
    return {
      ...watched,
      venue,
      sim,
      proxy,
      book,
      stir: (count) => {
        for (let n = 0; n < count; n++) {
          const step = stirred++;
          const side = step % 2 === 0 ? "buy" : "sell";
          // Every third one trades with what rests, the others rest a little off the touch.
          const price = step % 3 === 0
            ? (side === "buy" ? 64_000 : 63_990)
            : side === "buy"
            ? 63_970 - step % 7
            : 64_020 + step % 7;
          sim.counter({ market, side, price: String(price), quantity: `0.0${1 + step % 9}` });
        }
      },
      settled: async (ms = 25_000) => {
        await until("everything is up", () => venue.ready && book.state === "live", ms);
        // One more change: after it the last sequence is known to have been seen.
        sim.counter({ market, side: "buy", price: "63960", quantity: "0.5" });
        await until("the book is at the last update", () => {
          right(book, sim);
          return book.state === "live" && book.sequence === sim.engine.book(market).updateId;
        }, ms);
        await venue.fetchBalances();
      },
    };
  };
}

/** A book right now: it equals the engine's at its update, or it says that it is not live and cannot be read. */
export function right(book: LiveBook, sim: SimulationServer): void {
  if (book.state === "live") assert.equal(bookDifferences(book, sim.engine, market), []);
  else assert.throws(() => book.bestBid);
}
