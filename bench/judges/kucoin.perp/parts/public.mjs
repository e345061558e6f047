// What anybody may ask at the contracts of KuCoin.
import { ask, step, until } from "../../report.mjs";
import { inOrder } from "./exchange.mjs";

const symbol = "BTC/USDT:USDT";
const second = "ETH/USDT:USDT";
const minute = 60_000;
const near = (a, b, share = 0.01) => Math.abs(a / b - 1) < share;

/** The steps about public data, by two exchanges of ccxt; `tell` is the teller of the first. Returns a book. */
export async function publicSteps(own, other, { toldBook, toldTrade }) {
  let book;

  await step("time and markets", async ({ same, holds }) => {
    holds("time", Math.abs(await own.fetchTime() - Date.now()) < 5_000);
    const markets = await own.loadMarkets();
    await other.loadMarkets();
    same("number of markets", Object.keys(markets).length, 3);
    const market = own.market(symbol);
    same("bitcoin has another name", `${market.id} ${market.baseId} ${market.base}`, "XBTUSDTM XBT BTC");
    holds("linear and perpetual", market.linear === true && market.swap === true && market.settle === "USDT");
    same("a contract", market.contractSize, 0.001);
    same("contracts are whole", market.precision.amount, 1);
    same("price step", market.precision.price, 0.1);
    same("smallest number", market.limits.amount.min, 1);
    same("greatest number", market.limits.amount.max, 1_000_000);
    same("highest leverage", market.limits.leverage.max, 125);
  });

  await step("books and best prices", async ({ same, holds }) => {
    // With a limit it asks for the book at other addresses.
    for (const where of [second, symbol]) {
      book = await own.fetchOrderBook(where);
      inOrder(holds, book);
      holds("numbered", Number.isInteger(book.nonce), book.nonce);
      toldBook(book);
    }
    const best = await own.fetchBidsAsks();
    same("best prices of all", Object.keys(best).length, 3);
    holds("best bid below best ask", best[symbol].bid < best[symbol].ask);
    await until("a book with the same best prices", async () => {
      const [ticker, levels] = await Promise.all([own.fetchTicker(symbol), own.fetchOrderBook(symbol)]);
      return ticker.bid === levels.bids[0][0] && ticker.askVolume === levels.asks[0][1];
    });
  });

  await step("trades and candles", async ({ same, holds }) => {
    const trades = await own.fetchTrades(symbol);
    holds(
      "ids are consecutive",
      trades.every((each, i) => i === 0 || +each.id === +trades[i - 1].id + 1),
      trades.length,
    );
    for (const trade of trades) toldTrade(trade);
    const candles = await own.fetchOHLCV(symbol, "1m", undefined, 3);
    holds("whole minutes", candles.length > 1 && candles.every(([time]) => time % minute === 0), candles.length);
    holds("low <= open, close <= high", candles.every(([, o, h, l, c]) => l <= Math.min(o, c) && Math.max(o, c) <= h));
    const [start, , , , , volume] = candles.at(-2);
    const [same1] = await own.fetchOHLCV(symbol, "1m", start, 1);
    same("the same by its time", `${same1[0]} ${same1[5]}`, `${start} ${volume}`);
    const [hour] = await own.fetchOHLCV(symbol, "1h", undefined, 1);
    same("whole hours", hour[0] % (60 * minute), 0);
  });

  await step("tickers", async ({ same, holds }) => {
    const tickers = await own.fetchTickers();
    same("tickers of all", Object.keys(tickers).length, 3);
    const { low, last, high, baseVolume, quoteVolume } = tickers[symbol];
    holds("low <= last <= high", low <= last && last <= high, last);
    holds("volumes in base and quote", quoteVolume / baseVolume >= low && quoteVolume / baseVolume <= high, baseVolume);
    const { change, open, percentage } = tickers[symbol];
    holds("how far it went", near(last - open, change, 1e-6) && near(percentage, change / open * 100, 1e-6), change);
    await until("a ticker with the last trade", async () => {
      const [ticker, trades] = await Promise.all([own.fetchTicker(symbol), own.fetchTrades(symbol)]);
      return ticker.last === trades.at(-1).price && ticker.info.tradeId === trades.at(-1).id;
    });
  });

  await step("mark prices and funding", async ({ same, holds }) => {
    await ask("marks");
    const mark = await own.fetchMarkPrice(symbol);
    holds("mark near the book", near(mark.markPrice, book.bids[0][0]), mark.markPrice);
    same("its index price", mark.indexPrice, mark.markPrice);
    const tickers = await own.fetchTickers();
    same("so say all tickers", tickers[symbol].markPrice, mark.markPrice);
    const funding = await own.fetchFundingRate(symbol);
    same("rate where mark and index are one", funding.fundingRate, 0.0001);
    holds(
      "funding is due",
      funding.fundingTimestamp > Date.now() && funding.fundingTimestamp % (8 * 60 * minute) === 0,
    );
    same("every eight hours", (await own.fetchFundingInterval(symbol)).interval, "8h");
    same("since the last", funding.fundingTimestamp - funding.previousFundingTimestamp, 8 * 60 * minute);
    same("no funding so far", (await own.fetchFundingRateHistory(symbol)).length, 0);
    same("nothing paid so far", (await own.fetchFundingHistory(symbol)).length, 0);
  });
  return book;
}
