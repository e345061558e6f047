/** Asks a venue for everything that the unified interface reads, and follows what it pushes for a while. Writes nothing. */
import type { Exchange } from "../../connector/exchange.ts";
import type { Contracts } from "../../connector/perp.ts";
import { type Clock, sleep } from "../../core/clock.ts";
import type { Feed } from "../../core/feed.ts";
import type { Market } from "../../model/mod.ts";

/** What became of one question. */
export interface Step {
  readonly name: string;
  /** `silent`: the subscription stood and brought nothing. `skipped`: what it needs is not known. */
  readonly outcome: "answered" | "failed" | "silent" | "skipped";
  /** What went wrong, also where the rest went on. */
  readonly errors: readonly string[];
}

/** What a round is made of. */
export interface Round {
  readonly clock: Clock;
  /** Milliseconds for which streams are followed. */
  readonly follow: number;
  /** The market that is asked about; the one with the most trade where not given. */
  readonly symbol?: string | undefined;
  /** An error in words that may be shown. */
  words(error: unknown): string;
}

type Ask = (symbol: string) => Promise<unknown>;
type Followed = Pick<Feed<unknown>, "on" | "onStatus">;

const timeout = 15_000;
/** Errors of one question that are told: a stream that cannot be read says the same again and again. */
const mostErrors = 5;

/** Public data: prices, books, trades, candles, and for contracts funding and open interest. */
export async function publicRound(exchange: Exchange & Partial<Contracts>, round: Round): Promise<readonly Step[]> {
  const steps = [await connected(exchange, round)];
  steps.push(await asked("fetchTime", round, () => exchange.fetchTime({ timeout })));
  const symbol = await chosen(exchange, round);
  const questions: Record<string, Ask> = {
    fetchTickers: () => exchange.fetchTickers({ timeout }),
    fetchTicker: (symbol) => exchange.fetchTicker({ symbol, timeout }),
    fetchOrderBook: (symbol) => exchange.fetchOrderBook({ symbol, timeout }),
    fetchTrades: (symbol) => exchange.fetchTrades({ symbol, timeout }),
    fetchCandles: (symbol) => exchange.fetchCandles({ symbol, interval: "1m", limit: 50, timeout }),
  };
  const streams: Record<string, (symbol: string) => Promise<Followed>> = {
    watchOrderBook: (symbol) => exchange.watchOrderBook({ symbol, timeout }),
    watchTrades: (symbol) => exchange.watchTrades({ symbol, timeout }),
    watchTicker: (symbol) => exchange.watchTicker({ symbol, timeout }),
    watchCandles: (symbol) => exchange.watchCandles({ symbol, interval: "1m", timeout }),
  };
  if (isPerp(exchange)) {
    questions["fetchFundingRates"] = () => exchange.fetchFundingRates({ timeout });
    questions["fetchFundingRate"] = (symbol) => exchange.fetchFundingRate({ symbol, timeout });
    questions["fetchFundingRateHistory"] = (symbol) => exchange.fetchFundingRateHistory({ symbol, limit: 10, timeout });
    questions["fetchOpenInterest"] = (symbol) => exchange.fetchOpenInterest({ symbol, timeout });
    streams["watchFunding"] = (symbol) => exchange.watchFunding({ symbol, timeout });
  }
  steps.push(...await each(questions, symbol, round));
  return [
    ...steps,
    ...await Promise.all(
      Object.entries(streams).map(([name, open]) => followed(name, round, symbol, open)),
    ),
  ];
}

/** What can be read of an account. The connector's own start reads balances and orders and opens the user's stream. */
export async function accountRound(exchange: Exchange & Partial<Contracts>, round: Round): Promise<readonly Step[]> {
  const start = await connected(exchange, round);
  const symbol = await chosen(exchange, round);
  const questions: Record<string, Ask> = {
    fetchBalances: () => exchange.fetchBalances({ timeout }),
    fetchOpenOrders: (symbol) => exchange.fetchOpenOrders({ symbol, timeout }),
    fetchFills: (symbol) => exchange.fetchFills({ symbol, limit: 50, timeout }),
    fetchTradingFees: (symbol) => exchange.fetchTradingFees({ symbol, timeout }),
  };
  if (isPerp(exchange)) {
    questions["fetchPositions"] = () => exchange.fetchPositions({ timeout });
    questions["fetchLeverage"] = (symbol) => exchange.fetchLeverage({ symbol, timeout });
    questions["fetchPositionMode"] = () => exchange.fetchPositionMode({ timeout });
    questions["fetchFundingPayments"] = (symbol) => exchange.fetchFundingPayments({ symbol, limit: 10, timeout });
  }
  const steps = await each(questions, symbol, round);
  return [{ ...start, name: "connect, with credentials" }, ...steps];
}

function isPerp(exchange: Exchange & Partial<Contracts>): exchange is Exchange & Contracts {
  return "fetchFundingRate" in exchange;
}

/** Connects, with what the connector says of itself meanwhile: entries of a list that had to be left out, for example. */
async function connected(exchange: Exchange, round: Round): Promise<Step> {
  const errors = new Errors(round);
  const end = exchange.status.on((event) => {
    if (event.kind === "error") errors.add(event.error);
  });
  const step = await asked("connect", round, () => exchange.connect({ timeout: 2 * timeout }));
  // What went wrong in passing is told of in the turns after.
  await sleep(round.clock, 0);
  end();
  return { ...step, errors: [...new Set([...errors.all, ...step.errors])] };
}

/** The market that is asked for, or that in which most is traded; absent where none is known. */
async function chosen(exchange: Exchange, { symbol }: Round): Promise<string | undefined> {
  try {
    if (symbol !== undefined) return exchange.market(symbol).symbol;
    const tickers = await exchange.fetchTickers({ timeout });
    let best: { readonly symbol: string; readonly volume: number } | undefined;
    for (const { symbol, quoteVolume, volume, last } of tickers) {
      const traded = Number(quoteVolume ?? volume?.times(last) ?? 0);
      if (isOpen(exchange, symbol) && (best === undefined || traded > best.volume)) best = { symbol, volume: traded };
    }
    if (best !== undefined) return best.symbol;
  } catch {
    // What is asked next says what is wrong.
  }
  const markets = await exchange.fetchMarkets({ timeout }).catch((): Market[] => []);
  return symbol ?? markets.find(({ status }) => status === "open")?.symbol ?? markets[0]?.symbol;
}

function isOpen(exchange: Exchange, symbol: string): boolean {
  try {
    return exchange.market(symbol).status === "open";
  } catch {
    return false;
  }
}

async function each(
  questions: Readonly<Record<string, Ask>>,
  symbol: string | undefined,
  round: Round,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    // Those that need no market do not look at it.
    if (symbol === undefined && ask.length > 0) steps.push({ name, outcome: "skipped", errors: [] });
    else steps.push(await asked(name, round, () => ask(symbol ?? "")));
  }
  return steps;
}

async function asked(name: string, round: Round, ask: () => Promise<unknown>): Promise<Step> {
  try {
    await ask();
    return { name, outcome: "answered", errors: [] };
  } catch (error) {
    return { name, outcome: "failed", errors: [round.words(error)] };
  }
}

async function followed(
  name: string,
  round: Round,
  symbol: string | undefined,
  open: (symbol: string) => Promise<Followed>,
): Promise<Step> {
  if (symbol === undefined) return { name, outcome: "skipped", errors: [] };
  const errors = new Errors(round);
  let values = 0;
  try {
    const feed = await open(symbol);
    feed.on(() => void values++);
    feed.onStatus((status) => {
      if (status.state === "error") errors.add(status.error);
    });
    await sleep(round.clock, round.follow);
    const outcome = values > 0 ? "answered" : errors.all.length > 0 ? "failed" : "silent";
    return { name, outcome, errors: errors.all };
  } catch (error) {
    errors.add(error);
    return { name, outcome: "failed", errors: errors.all };
  }
}

/** The first few that differ. */
class Errors {
  readonly #words: Round["words"];
  readonly #all: Set<string> = new Set();

  constructor({ words }: Round) {
    this.#words = words;
  }

  add(error: unknown): void {
    if (this.#all.size < mostErrors) this.#all.add(this.#words(error));
  }

  get all(): readonly string[] {
    return [...this.#all];
  }
}
