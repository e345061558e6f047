// What everybody is told of contracts: books, trades, candles, tickers, prices and rates of funding.
import { ask, step, sum, units, until } from "../../report.mjs";
import { inOrder } from "./exchange.mjs";

const minute = 60_000;
const near = (a, b, share = 0.01) => Math.abs(a / b - 1) < share;
const amounts = (trades) => sum(trades.map(({ amount }) => units(amount)));

/** Reads it all; returns a book. From then on mark prices stay where they are. */
export async function marketData({ own, symbol, second, divided }, { toldBook, toldTrade }) {
  let book;

  await step("books", async ({ same, holds }) => {
    for (const [where, limit] of [[symbol, 300], [second, 20]]) {
      book = await own.fetchOrderBook(where, limit);
      inOrder(holds, book);
      toldBook(book, limit);
    }
    book = await own.fetchOrderBook(symbol);
    toldBook(book, 10);
    same("ten by itself", book.bids.length, 10);
    holds("it is of now", Math.abs(book.timestamp - Date.now()) < 5_000, book.timestamp);
  });

  await step("trades and candles", async ({ same, holds }) => {
    const trades = await own.fetchTrades(symbol, undefined, 200);
    holds("ids are consecutive", trades.every((each, i) => i === 0 || +each.id === +trades[i - 1].id + 1));
    holds("of the last hours", trades.every(({ timestamp }) => timestamp <= Date.now() && timestamp > 1.7e12));
    for (const trade of trades) toldTrade(trade);
    const candles = await own.fetchOHLCV(symbol, "1m", undefined, 3);
    holds("whole minutes", candles.length > 1 && candles.every(([time]) => time % minute === 0), candles.length);
    holds("low <= open, close <= high", candles.every(([, o, h, l, c]) => l <= Math.min(o, c) && Math.max(o, c) <= h));
    const [start, , , , , volume] = candles.at(-2);
    // Both ends are whole seconds, and inside.
    const inside = await own.fetchTrades(symbol, start, 1000, { until: start + minute - 1_000 });
    same("the candle's volume is its trades'", units(volume), amounts(inside));
  });

  await step("tickers", async ({ same, holds }) => {
    const tickers = await own.fetchTickers();
    same("tickers of all", Object.keys(tickers).sort().join(), [symbol, divided, second].join());
    await until("a ticker with the last trade", async () => {
      const [ticker, [trade], levels] = await Promise.all([
        own.fetchTicker(symbol),
        own.fetchTrades(symbol, undefined, 1),
        own.fetchOrderBook(symbol, 1),
      ]);
      holds("low <= last <= high", ticker.low <= ticker.last && ticker.last <= ticker.high, ticker.last);
      return ticker.last === trade.price && ticker.bid === levels.bids[0][0] && ticker.ask === levels.asks[0][0];
    });
  });

  await step("mark prices, funding and open interest", async ({ same, holds }) => {
    const { markPrice, indexPrice } = await own.fetchTicker(symbol);
    holds("mark price near the book", near(markPrice, book.bids[0][0]), markPrice);
    holds("index price near it", near(indexPrice, markPrice), indexPrice);
    await ask("marks");
    const marked = await own.fetchTicker(symbol);
    same("index where marks stay", marked.indexPrice, marked.markPrice);
    const rate = await own.fetchFundingRate(symbol);
    same("mark price of the contract", rate.markPrice, marked.markPrice);
    same("rate where marks stay", rate.fundingRate, 0.0001);
    same("every eight hours", rate.interval, "8h");
    const due = rate.fundingTimestamp - Date.now();
    holds("funding is due", due > -5_000 && due <= 8 * 60 * minute + 5_000, rate.fundingDatetime);
    same("rates of all", Object.keys(await own.fetchFundingRates()).length, 3);
    const past = await own.fetchFundingRateHistory(symbol);
    holds("past funding", Array.isArray(past), past);
    holds("open interest", Number(marked.info.total_size) >= 0, marked.info.total_size);
  });
  return book;
}
