/** What the venue allows: requests of each operation, by address or by account and instrument; connections; frames. */
import { FixedWindow, PerName } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

/** Requests in so many milliseconds (docs: the pages of the operations). */
const pools = {
  time: [10, 2_000],
  instruments: [20, 2_000],
  status: [1, 5_000],
  tickers: [20, 2_000],
  ticker: [20, 2_000],
  book: [40, 2_000],
  fullBook: [10, 2_000],
  candles: [40, 2_000],
  candlesHistory: [20, 2_000],
  trades: [100, 2_000],
  tradesHistory: [20, 2_000],
  priceLimit: [20, 2_000],
  funding: [10, 2_000],
  fundingHistory: [10, 2_000],
  openInterest: [20, 2_000],
  markPrice: [10, 2_000],
  index: [20, 2_000],
  tiers: [10, 2_000],
  accountInstruments: [20, 2_000],
  currencies: [6, 1_000],
  balance: [10, 2_000],
  config: [5, 2_000],
  fees: [5, 2_000],
  accountRate: [1, 1_000],
  positions: [10, 2_000],
  positionsHistory: [10, 2_000],
  positionMode: [5, 2_000],
  setLeverage: [20, 2_000],
  leverage: [20, 2_000],
  margin: [20, 2_000],
  bills: [5, 1_000],
  billsArchive: [5, 2_000],
  place: [60, 2_000],
  placeMany: [300, 2_000],
  cancel: [60, 2_000],
  cancelMany: [300, 2_000],
  amend: [60, 2_000],
  amendMany: [300, 2_000],
  close: [20, 2_000],
  order: [60, 2_000],
  pending: [60, 2_000],
  history: [40, 2_000],
  archive: [20, 2_000],
  fills: [60, 2_000],
  fillsHistory: [10, 2_000],
  deadMans: [1, 1_000],
  placeAlgo: [20, 2_000],
  cancelAlgo: [20, 2_000],
  amendAlgo: [20, 2_000],
  algo: [20, 2_000],
  algosPending: [20, 2_000],
  algosHistory: [20, 2_000],
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
    const [limit, window] = pools[key.slice(0, key.indexOf(" ")) as PoolName];
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
