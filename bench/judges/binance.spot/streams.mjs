// npm binance's stream client.
import { MainClient, WebsocketClient } from "binance";
import { ask, finish, given, record, step, units, until } from "../report.mjs";

const judge = given();
const symbol = "BTCUSDT";
const name = (stream) => `btcusdt@${stream}`;
const silent = { trace() {}, info() {}, error() {} };

const rest = new MainClient({ baseUrl: judge.rest });
const client = new WebsocketClient({
  wsUrl: judge.socket,
  beautify: true,
  reconnectTimeout: 200,
}, silent);

/** The last messages of each stream. */
const heard = new Map();
const formatted = new Map();
const exceptions = [];
let reconnected = 0;

/** The book, kept from changes on top of a snapshot as the venue's documentation tells. */
const book = {
  updateId: 0,
  bids: new Map(),
  asks: new Map(),
  waiting: [],
  snapshot: undefined,
  gaps: 0,
};

function change(event) {
  if (event.u <= book.updateId) return;
  if (event.U > book.updateId + 1) book.gaps++;
  for (const [side, changes] of [[book.bids, event.b], [book.asks, event.a]]) {
    for (const [price, quantity] of changes) {
      if (units(quantity) === 0n) side.delete(price);
      else side.set(price, quantity);
    }
  }
  book.updateId = event.u;
}

const byPrice = ([a], [b]) => a - b;
const sides = () => ({
  bids: [...book.bids].sort(byPrice).reverse(),
  asks: [...book.asks].sort(byPrice),
});

async function startBook() {
  book.snapshot = undefined;
  await until("changes", () => book.waiting.length > 0);
  const snapshot = await until("snapshot that is new enough", async () => {
    const answer = await rest.getOrderBook({ symbol, limit: 5000 });
    return answer.lastUpdateId >= book.waiting[0].U && answer;
  });
  book.updateId = snapshot.lastUpdateId;
  book.bids = new Map(snapshot.bids);
  book.asks = new Map(snapshot.asks);
  book.snapshot = snapshot;
  for (const event of book.waiting.splice(0)) change(event);
}

client.on("message", (message) => {
  const stream = (Array.isArray(message) ? message[0] : message)?.streamName;
  if (stream === undefined) return;
  const messages = heard.get(stream) ?? [];
  heard.set(stream, messages);
  messages.push(message);
  if (stream !== name("depth@100ms")) return;
  if (book.snapshot === undefined) book.waiting.push(message);
  else change(message);
});
client.on("formattedMessage", (message) => {
  const stream = (Array.isArray(message) ? message[0] : message)?.streamName;
  if (stream !== undefined) formatted.set(stream, message);
});
client.on("exception", (exception) => exceptions.push(exception));
client.on("reconnected", () => reconnected++);

const messages = (stream, count = 1) =>
  until(
    `${count} messages of ${stream}`,
    () => heard.get(stream)?.length >= count && heard.get(stream),
  );
const last = async (stream) => (await messages(stream)).at(-1);

await step("subscribe", async ({ holds }) => {
  const streams = [
    "depth@100ms",
    "depth20@100ms",
    "depth5",
    "trade",
    "aggTrade",
    "bookTicker",
    "miniTicker",
    "ticker",
  ];
  const more = ["kline_1s", "kline_1m", "avgPrice", "ticker_1h"];
  await client.subscribe(
    [...streams, ...more].map(name).concat("!miniTicker@arr", "!ticker_1h@arr"),
    "main",
  );
  holds("connected", client.isConnected("main"));
});

await step("keep a book", async ({ same }) => {
  await startBook();
  const seen = new Set();
  await until("12 changes", () => {
    if (!seen.has(book.updateId)) {
      record("book", { market: symbol, updateId: book.updateId, ...sides() });
    }
    seen.add(book.updateId);
    return seen.size >= 12;
  });
  const answer = await until("REST book of the same update", async () => {
    const asked = await rest.getOrderBook({ symbol, limit: 5000 });
    return asked.lastUpdateId === book.updateId && asked;
  });
  const { bids, asks } = sides();
  same(
    "the REST book's bids",
    JSON.stringify(answer.bids),
    JSON.stringify(bids),
  );
  same(
    "the REST book's asks",
    JSON.stringify(answer.asks),
    JSON.stringify(asks),
  );
  same("gaps", book.gaps, 0);
});

await step("books in part, and the best of them", async ({ holds }) => {
  for (const [stream, levels] of [["depth20@100ms", 20], ["depth5", 5]]) {
    const parts = await messages(name(stream), 2);
    holds(
      stream,
      parts.every(({ bids, asks }) => bids.length === levels && asks.length === levels),
    );
    for (const { lastUpdateId, bids, asks } of parts) {
      record("book", {
        market: symbol,
        updateId: lastUpdateId,
        levels,
        bids,
        asks,
      });
    }
  }
  const best = await messages(name("bookTicker"), 5);
  holds("bid below ask", best.every(({ b, a }) => +b < +a));
  for (const { u, b, B, a, A } of best) {
    record("book", {
      market: symbol,
      updateId: u,
      levels: 1,
      bids: [[b, B]],
      asks: [[a, A]],
    });
  }
});

await step("trades", async ({ holds }) => {
  const trades = await messages(name("trade"), 4);
  holds(
    "ids are consecutive",
    trades.every(({ t }, i) => i === 0 || t === trades[i - 1].t + 1),
  );
  for (const { t, p, q, m } of trades) {
    record("trade", {
      market: symbol,
      id: t,
      price: p,
      quantity: q,
      takerSide: m ? "sell" : "buy",
    });
  }
  const aggregates = await messages(name("aggTrade"), 2);
  holds(
    "aggregate ids are consecutive",
    aggregates.every(({ a }, i) => i === 0 || a === aggregates[i - 1].a + 1),
  );
  holds(
    "aggregates follow each other",
    aggregates.every(({ f }, i) => i === 0 || f === aggregates[i - 1].l + 1),
  );
  const listed = await rest.getAggregateTrades({
    symbol,
    fromId: aggregates[0].a,
    limit: 1,
  });
  holds(
    "an aggregate as REST has it",
    listed[0].q === aggregates[0].q && listed[0].l === aggregates[0].l,
  );
});

await step("candles and tickers", async ({ same, holds }) => {
  const seconds = await until(
    "closed candle",
    () => heard.get(name("kline_1s"))?.filter(({ k }) => k.x).at(-1),
  );
  same("a candle of a second", seconds.k.T - seconds.k.t, 999);
  const [row] = await rest.getKlines({
    symbol,
    interval: "1s",
    startTime: seconds.k.t,
    limit: 1,
  });
  const { t, o, h, l, c, v, n } = seconds.k;
  same(
    "the candle REST has",
    [t, o, h, l, c, v, n].join(),
    [...row.slice(0, 6), row[8]].join(),
  );
  const minute = (await last(name("kline_1m"))).k;
  holds(
    "low <= open, close <= high",
    +minute.l <= Math.min(minute.o, minute.c) &&
      Math.max(minute.o, minute.c) <= +minute.h,
  );
  const day = await last(name("ticker"));
  holds("ticker's low <= last <= high", +day.l <= +day.c && +day.c <= +day.h);
  same("trades counted", day.n, day.L - day.F + 1);
  holds("small ticker", +(await last(name("miniTicker"))).c > 0);
  holds("rolling ticker", (await last(name("ticker_1h"))).e === "1hTicker");
  holds("average price", +(await last(name("avgPrice"))).w > 0);
  const all = await last("!miniTicker@arr");
  holds(
    "small tickers of all markets",
    Array.isArray(all) && all.every((each) => each.e === "24hrMiniTicker"),
  );
  holds(
    "rolling tickers of all markets",
    Array.isArray(await last("!ticker_1h@arr")),
  );
});

await step("what its beautifier makes of it", async ({ same }) => {
  const trade = await until(
    "beautified trade",
    () => formatted.get(name("trade")),
  );
  same("trade", trade.eventType, "trade");
  same("price is a number", typeof trade.price, "number");
  const candle = await until(
    "beautified candle",
    () => formatted.get(name("kline_1m")),
  );
  same("candle", candle.kline.symbol, symbol);
});

await step("after a lost connection", async ({ same, holds }) => {
  const before = book.updateId;
  book.waiting.length = 0;
  book.snapshot = undefined;
  await ask("disconnect");
  await until("reconnection", () => reconnected === 1);
  await startBook();
  await until("new change", () => book.updateId > before + 50);
  same("gaps", book.gaps, 0);
  record("book", { market: symbol, updateId: book.updateId, ...sides() });
  holds(
    "all streams speak again",
    (await messages(name("trade"), heard.get(name("trade")).length + 1))
      .length > 0,
  );
});

await step("unsubscribe", async ({ same }) => {
  await client.unsubscribe([name("trade"), name("depth@100ms")], "main");
  const trades = heard.get(name("trade")).length;
  const tops = heard.get(name("bookTicker")).length;
  const [{ id }] = await rest.getRecentTrades({ symbol, limit: 1 });
  await until(
    "another trade",
    async () => (await rest.getRecentTrades({ symbol, limit: 1 }))[0].id > id,
  );
  await messages(name("bookTicker"), tops + 2);
  same("trades after that", heard.get(name("trade")).length, trades);
});

await step("nothing went wrong", ({ same }) => {
  same("exceptions", JSON.stringify(exceptions), "[]");
  client.closeAll(true);
});
finish();
