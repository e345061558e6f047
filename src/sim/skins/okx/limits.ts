/** What the venue allows: requests of each operation, by address or by account and instrument; connections; frames. */
import { FixedWindow, PerName } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

/** Requests that an operation allows in a time; `of` says who shares them. */
interface Pool {
  readonly limit: number;
  readonly window: number;
}

const pool = (limit: number, window: number = 2_000): Pool => ({ limit, window });

/** Requests in two seconds, but for some (docs: the pages of the operations). */
const pools = {
  time: pool(10),
  instruments: pool(20),
  status: pool(1, 5_000),
  tickers: pool(20),
  ticker: pool(20),
  book: pool(40),
  fullBook: pool(10),
  candles: pool(40),
  candlesHistory: pool(20),
  trades: pool(100),
  tradesHistory: pool(20),
  priceLimit: pool(20),
  funding: pool(10),
  fundingHistory: pool(10),
  openInterest: pool(20),
  markPrice: pool(10),
  index: pool(20),
  tiers: pool(10),
  accountInstruments: pool(20),
  currencies: pool(6, 1_000),
  balance: pool(10),
  config: pool(5),
  fees: pool(5),
  accountRate: pool(1, 1_000),
  positions: pool(10),
  positionsHistory: pool(10),
  positionMode: pool(5),
  setLeverage: pool(20),
  leverage: pool(20),
  margin: pool(20),
  bills: pool(5, 1_000),
  billsArchive: pool(5),
  place: pool(60),
  placeMany: pool(300),
  cancel: pool(60),
  cancelMany: pool(300),
  amend: pool(60),
  amendMany: pool(300),
  close: pool(20),
  order: pool(60),
  pending: pool(60),
  history: pool(40),
  archive: pool(20),
  fills: pool(60),
  fillsHistory: pool(10),
  deadMans: pool(1, 1_000),
  placeAlgo: pool(20),
  cancelAlgo: pool(20),
  amendAlgo: pool(20),
  algo: pool(20),
  algosPending: pool(20),
  algosHistory: pool(20),
} as const;

export type PoolName = keyof typeof pools;

/** Requests of most operations that an address may send in two seconds. */
export const budget = 20;

const connectsPerSecond = 3;
/** Frames of one connection that subscribe, unsubscribe or log in. */
const framesPerHour = 480;

/** The limiter. Windows begin at every multiple of their length: the documentation does not say how they do. */
export class Limits {
  readonly #used = new PerName<FixedWindow>((key) => {
    const { limit, window } = pools[key.slice(0, key.indexOf(" ")) as PoolName];
    return new FixedWindow(limit, window);
  });
  readonly #connects = new PerName<FixedWindow>(() => new FixedWindow(connectsPerSecond, 1_000));
  readonly #banned = new PerName<{ until: number }>(() => ({ until: 0 }));
  /** What other programs behind an address have used, of every operation. */
  readonly #others = new PerName<FixedWindow>(() => new FixedWindow(budget, 2_000));

  /** Counts requests; a refusal where there are too many. `who` is the address, or the account and the instrument. */
  take(name: PoolName, who: string, now: number, count: number = 1, from?: string): void {
    const used = this.#used.of(`${name} ${who}`);
    const others = from === undefined ? 0 : this.#others.of(from).used(now);
    if (used.used(now) + others + count > used.limit) throw tooMany();
    used.add(count, now);
  }

  connect(from: string, now: number): boolean {
    return !this.banned(from, now) && this.#connects.of(from).add(1, now) <= connectsPerSecond;
  }

  use(from: string, units: number, now: number): void {
    this.#others.of(from).add(units, now);
  }

  ban(from: string, ms: number, now: number): void {
    this.#banned.of(from).until = now + ms;
  }

  banned(from: string, now: number): boolean {
    return this.#banned.of(from).until > now;
  }
}

/** What one connection may say. */
export function frames(): FixedWindow {
  return new FixedWindow(framesPerHour, 3_600_000);
}
