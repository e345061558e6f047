/** Public market data of a connector: asking once, and following. */
import type { CallOptions } from "../core/call.ts";
import { sleep } from "../core/clock.ts";
import { SchemaError, ValidationError } from "../core/errors.ts";
import { type Buffer, type Feed, Source } from "../core/feed.ts";
import type { Candle, CandleInterval, Market, Ticker, Trade } from "../model/mod.ts";
import type { Topic } from "./adapter.ts";
import { contextOf, dataOf, type Desk, inTime, ofSymbol, streamsOf } from "./desk.ts";
import type { FollowedBook } from "./books/livebook.ts";
import { isInterval } from "./intervals.ts";
import { loadLater } from "./loading.ts";
import type { MarketData } from "./exchange.ts";

/** Milliseconds that an event may be on its way while an answer that knows of it is here. */
const inFlight = 1_000;

/** Trades that a slow reader may fall behind by before it misses some, and is told so. */
const tradesBound = 10_000;
/** The market-data half of a connector. */
export function marketData(desk: Desk): MarketData {
  const { adapter, markets, session } = desk;
  const tickers = async (wanted: readonly Market[] | undefined, options: CallOptions): Promise<Ticker[]> =>
    await inTime(
      desk,
      options,
      { venue: session.venue.id, operation: "fetchTickers" },
      (context) => adapter.fetchTickers(wanted, dataOf(context)),
    );
  const data: MarketData = {
    fetchMarkets: async (options) => {
      const spared: SchemaError[] = [];
      const context = { ...dataOf(options), onSpared: (error: SchemaError) => void spared.push(error) };
      markets.load(await adapter.fetchMarkets(context), spared.length > 0);
      for (const error of spared) desk.events.push({ kind: "error", error });
      return markets.all();
    },
    market: (symbol) => markets.get(symbol),
    watchMarkets: () => markets.watch(),
    fetchTime: (options) => adapter.fetchTime(contextOf(options)),
    fetchTicker: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      const [ticker] = await tickers([markets.get(symbol)], options);
      if (!ticker) {
        const about = { venue: session.venue.id, operation: "fetchTicker" };
        throw new SchemaError("", `a ticker of ${symbol}`, "none", about);
      }
      return ticker;
    },
    fetchTickers: async (options = {}) => {
      const wanted = options.symbols?.map((symbol) => markets.get(symbol));
      // None are asked for: to a venue, no symbols would mean all of them.
      return wanted?.length === 0 ? [] : await tickers(wanted, options);
    },
    fetchOrderBook: async (of) => {
      const { symbol, depth, ...options } = ofSymbol<{ readonly depth?: number }>(of);
      return await adapter.fetchOrderBook(markets.get(symbol), whole("depth", depth), dataOf(options));
    },
    fetchTrades: async (of) => {
      const { symbol, limit, ...options } = ofSymbol<{ readonly limit?: number }>(of);
      return await adapter.fetchTrades(markets.get(symbol), whole("limit", limit), dataOf(options));
    },
    fetchCandles: async (query) => {
      const market = markets.get(query.symbol);
      const { interval, from, to, limit } = query;
      const about = { venue: session.venue.id, operation: "fetchCandles" };
      checkInterval(interval);
      whole("limit", limit);
      since("from", from);
      since("to", to);
      const { collectCandles } = await loadLater();
      return await collectCandles(
        query,
        adapter.candlePage,
        (page) =>
          inTime(desk, query, about, (limits) => {
            return adapter.fetchCandles(market, { interval, ...page }, dataOf(limits));
          }),
      );
    },
    watchOrderBook: (of) => {
      const { symbol, ...options } = ofSymbol(of);
      return followBook(desk, symbol, options);
    },
    watchTrades: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      const market = markets.get(symbol);
      const { newerThanSeen } = await loadLater();
      const fresh = newerThanSeen();
      let newest: string | undefined;
      return await follow<readonly Trade[], Trade>(
        desk,
        adapter.trades(market),
        { keep: "all", bound: tradesBound },
        (trades) => {
          const told = trades.filter(fresh);
          newest = told.at(-1)?.id ?? newest;
          return told;
        },
        options,
        async (signal) => {
          const last = (await adapter.fetchTrades(market, 1, { signal, priority: "data" })).at(-1)?.id;
          // Its event may be on the way.
          if (last !== newest) await sleep(session.clock, inFlight, signal);
          return last !== undefined && last === newest;
        },
      );
    },
    watchTicker: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      return await follow<Ticker, Ticker>(desk, adapter.ticker(markets.get(symbol)), { keep: "newest" }, one, options);
    },
    watchCandles: async ({ symbol, interval, ...options }) => {
      checkInterval(interval);
      const topic = adapter.candles(markets.get(symbol), interval);
      // A closed candle must not be overwritten by the first state of the next one: they are kept in order.
      return await follow<Candle, Candle>(desk, topic, { keep: "all", bound: 1_000 }, one, options);
    },
  };
  return data;
}

async function followBook(desk: Desk, symbol: string, options: CallOptions): Promise<FollowedBook> {
  const { adapter, session } = desk;
  const market: Market = desk.markets.get(symbol);
  const topic = adapter.book(market);
  const streams = streamsOf(desk, topic);
  const { FollowedBook } = await loadLater();
  let remove = (): void => {};
  const book = new FollowedBook({
    symbol,
    venue: session.venue.id,
    rule: adapter.bookRule(market),
    clock: session.clock,
    fetchSnapshot: (signal, depth) => adapter.fetchOrderBook(market, depth, { signal, priority: "data" }),
    read: (payload) => topic.read(payload, 0),
    resubscribe: () => streams.resubscribe(topic.address),
    onClose: () => remove(),
  });
  try {
    remove = await streams.add(topic.address, book, contextOf(options));
    if (book.status.state === "closed") remove();
    await book.ready(contextOf(options));
    return book;
  } catch (error) {
    book.close();
    throw error;
  }
}

/** Subscribes and turns a topic's messages into a feed. */
export async function follow<Message, Value>(
  desk: Desk,
  topic: Topic<Message>,
  buffer: Buffer,
  values: (message: Message) => readonly Value[],
  options: CallOptions,
  silent?: (signal: AbortSignal) => Promise<boolean>,
): Promise<Feed<Value>> {
  let remove = (): void => {};
  const end = new AbortController();
  const feed: Source<Value> = new Source(buffer, () => {
    end.abort();
    remove();
  });
  const { clock } = desk.session;
  let lostAt: number | undefined;
  remove = await streamsOf(desk, topic).add(topic.address, {
    data: (payload, received) => {
      let message: Message;
      try {
        message = topic.read(payload, received);
      } catch (error) {
        return feed.report({ state: "error", error });
      }
      for (const value of values(message)) feed.push(value);
    },
    live: () => {
      if (lostAt === undefined) feed.report({ state: "live" });
      else feed.report({ state: "recovered", from: lostAt, to: clock.now(), backfilled: 0 });
      lostAt = undefined;
    },
    lost: () => {
      lostAt ??= clock.now();
      feed.report({ state: "recovering" });
    },
    unreadable: (error) => feed.report({ state: "error", error }),
    ended: () => feed.close(),
    ...(silent ? { silent: () => silent(end.signal) } : {}),
  }, contextOf(options));
  return feed;
}

/** A message that is one value. */
export function one<T>(value: T): readonly T[] {
  return [value];
}

/** Of an interval that a venue does not know, some send nothing and say nothing. */
function checkInterval(interval: CandleInterval): void {
  if (!isInterval(interval)) throw new ValidationError("interval", "must be one of 1s, 1m, … 1d, 3d, 1w, 1M");
}

/** A moment, in whole milliseconds since 1970 UTC. */
export function since(field: string, value: number | undefined): number | undefined {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
    throw new ValidationError(field, "must be a time in whole milliseconds since 1970 UTC");
  }
  return value;
}

export function whole(field: string, value: number | undefined): number | undefined {
  if (value !== undefined && !(Number.isInteger(value) && value > 0)) {
    throw new ValidationError(field, "must be a whole number above zero");
  }
  return value;
}
