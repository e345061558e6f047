/** Kraken's words to ours, on every example of the description. */
import * as assert from "uvu/assert";
import type {
  AssetPairsAnswer,
  BalancesAnswer,
  BookFrame,
  CandleRow,
  CandlesAnswer,
  ClosedOrdersAnswer,
  ExecutionsFrame,
  FillsAnswer,
  FillsByIdAnswer,
  OhlcFrame,
  OpenOrdersAnswer,
  OrderBookAnswer,
  OrdersAnswer,
  TickerFrame,
  TickersAnswer,
  TradeFrame,
  TradeRow,
  TradesAnswer,
  TradeVolumeAnswer,
} from "../../generated/kraken/spot.ts";
import { BookSync } from "../../src/connector/books/booksync.ts";
import { decimal } from "../../src/core/decimal.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import type { Market, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { ledgerEvents } from "../../src/venues/kraken/executions.ts";
import { toBalances, toTradingFees } from "../../src/venues/kraken/map/account.ts";
import { type KnownOrder, toExecution } from "../../src/venues/kraken/map/execution.ts";
import { toBook, toCandle, toMarket, toTicker, toTrade } from "../../src/venues/kraken/map/market.ts";
import { fromRef, fromSocketTicket, fromTicket, toFill, toOrder } from "../../src/venues/kraken/map/order.ts";
import {
  checksumOf,
  toDelta,
  toStreamCandle,
  toStreamTicker,
  toStreamTrades,
} from "../../src/venues/kraken/map/stream.ts";
import { fixed, msOf, only, plainPrice } from "../../src/venues/kraken/map/values.ts";
import { namesOf } from "../../src/venues/kraken/names.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken maps");

const answer = answersOf("kraken/spot.openapi.yaml");
const message = messagesOf("kraken/spot.asyncapi.yaml");
const about = (one: unknown): Record<string, unknown> => one as Record<string, unknown>;

const pairs = (answer("getTradableAssetPairs") as AssetPairsAnswer).result;
const names = namesOf(pairs);
const markets = Object.entries(pairs).flatMap(([id, raw]) => toMarket(id, raw, names.asset) ?? []);
const bitcoin = markets[0] as Market;
/** A market like bitcoin's with other names and places. */
function like(symbol: string, places: number): Market {
  const raw = { ...(pairs["XXBTZUSD"] as object), pair_decimals: places };
  return { ...bitcoin, symbol, id: symbol.replace("/", ""), raw };
}
const matic = like("MATIC/USD", 4);
const algo = like("ALGO/USD", 5);

/** Decimals as text, whatever lies between them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => key === "raw" ? undefined : item));
}

test("names: one market under all of its names, and assets as the sockets call them", () => {
  for (const name of ["XXBTZUSD", "XBTUSD", "XBT/USD", "BTC/USD"]) assert.is(names.pair(name), "XXBTZUSD", name);
  assert.is(names.pair("RENDER/USD"), "RENDERUSD");
  assert.is(names.pair("BTC/EUR"), undefined);
  assert.equal(["XXBT", "ZUSD", "RENDER", "XBT", "XDG", "SOL"].map(names.asset), [
    "BTC",
    "USD",
    "RENDER",
    "BTC",
    "DOGE",
    "SOL",
  ]);
});

test("markets: steps, least amounts, fees as fractions, and a status where none is told", () => {
  assert.equal(markets.map(({ symbol, id, status }) => [symbol, id, status]), [
    ["BTC/USD", "XXBTZUSD", "trading"],
    ["RENDER/USD", "RENDERUSD", "trading"],
  ]);
  assert.equal(plain({ ...bitcoin, orderTypes: 0 }), {
    symbol: "BTC/USD",
    id: "XXBTZUSD",
    kind: "spot",
    base: "BTC",
    quote: "USD",
    status: "trading",
    tickSize: "0.1",
    lotSize: "0.00000001",
    price: {},
    amount: { min: "0.00005" },
    notional: { min: "0.5", forMarket: true },
    orderTypes: 0,
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    fees: { maker: "0.0025", taker: "0.004" },
  });
  assert.equal(plain(markets[1]?.fees), { maker: "0.004", taker: "0.004" }, "one fee for both");
});

test("markets: not those of other classes, other houses and dark pools", () => {
  const raw = pairs["XXBTZUSD"] as AssetPairsAnswer["result"][string];
  const others = [
    { ...raw, aclass_base: "tokenized_asset" },
    { ...raw, execution_venue: "bitnomial_exchange" },
    { ...raw, altname: "XBTUSD.d" },
  ];
  for (const other of others) assert.is(toMarket("X", other, names.asset), undefined);
  const { tick_size: _, costmin: __, ...bare } = { ...raw, status: "maintenance" };
  const least = toMarket("X", bare, names.asset);
  assert.equal([String(least?.tickSize), least?.notional.min, least?.status], ["0.1", undefined, "halted"]);
  for (
    const [status, ours] of [
      ["cancel_only", "cancelOnly"],
      ["post_only", "postOnly"],
      ["limit_only", "limitOnly"],
      [
        "reduce_only",
        "reduceOnly",
      ],
      ["delisted", "delisted"],
      ["toString", "toString"],
    ] as const
  ) assert.is(toMarket("X", { ...raw, status }, names.asset)?.status, ours);
});

test("values: times without a float's error, relative prices, zeros that JSON lost", () => {
  assert.equal([msOf(1_688_669_597.8277), msOf("1688669597.8277369"), msOf(0), msOf(1_752_768_514.603174)], [
    1_688_669_597_827,
    1_688_669_597_827,
    0,
    1_752_768_514_603,
  ]);
  assert.equal(["+1.0000%", "0", "30010.0", "#5", "5%", "1x"].map((text) => plainPrice(text)?.toFixed()), [
    undefined,
    undefined,
    "30010",
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal([fixed(45281, 1), fixed(0.1, 8), fixed(1e-8, 8), fixed("12345678901.123456789", 4), fixed(7, 0)], [
    "45281.0",
    "0.10000000",
    "0.00000001",
    "12345678901.123456789",
    "7",
  ]);
  assert.is(only({ last: 1, XBTUSD: 2 }), 2);
  assert.throws(() => only({ last: 1 }), (error: unknown) => error instanceof SchemaError);
});

test("a ticker by REST: 24 hours, and an empty side of the book is absent", () => {
  const raw = only((answer("getTickerInformation") as TickersAnswer).result);
  assert.equal(plain(toTicker(bitcoin, raw)), {
    symbol: "BTC/USD",
    last: "30303.2",
    bid: "30300",
    bidAmount: "1",
    ask: "30300.1",
    askAmount: "1",
    high: "31631",
    low: "29868.3",
    volume: "4412.73601799",
  });
  const empty = toTicker(bitcoin, { ...raw, b: ["0.00000", "0", "0.000"] });
  assert.equal([empty.bid, empty.bidAmount, String(empty.ask)], [undefined, undefined, "30300.1"]);
});

test("candles, trades and the book by REST", () => {
  const { last, ...rows } = (answer("getOHLCData") as CandlesAnswer).result;
  const candles = (only(rows) as CandleRow[]).map((raw) => toCandle(bitcoin, "1m", raw, last as number));
  assert.equal(candles.map(({ time, closed }) => [time, closed]), [
    [1_688_671_200_000, true],
    [1_688_671_260_000, true],
    [1_688_671_320_000, false],
  ]);
  assert.equal(plain(candles[0]), {
    symbol: "BTC/USD",
    interval: "1m",
    time: 1_688_671_200_000,
    open: "30306.1",
    high: "30306.2",
    low: "30305.7",
    close: "30305.7",
    volume: "3.39243896",
    trades: 23,
    closed: true,
  });
  const trades = (only((answer("getRecentTrades") as TradesAnswer).result) as TradeRow[])
    .map((raw) => toTrade(bitcoin, raw));
  assert.equal(trades.map(({ id, side, time }) => [id, side, time]), [
    ["61044952", "buy", 1_688_669_597_827],
    ["61044953", "sell", 1_688_669_598_280],
    ["61044956", "sell", 1_688_669_602_698],
  ]);
  assert.equal([trades[0]?.price, trades[0]?.amount].map(String), ["30243.4", "0.34507674"]);
  const book = toBook(bitcoin, only((answer("getOrderBook") as OrderBookAnswer).result));
  assert.equal([book.bids[0], book.asks[0], book.sequence], [
    ["30297.00000", "1.115"],
    ["30384.10000", "2.059"],
    undefined,
  ]);
});

test("books: the documentation's checksums, of a snapshot, another one and its change", () => {
  for (const [market, ...frames] of [[bitcoin, "snapshot"], [matic, "snapshotOfMatic", "update"]] as const) {
    const sync = new BookSync({ kind: "none", snapshot: "stream", depth: 25, checksum: checksumOf() });
    for (const name of frames) {
      const delta = toDelta(market, message("Book", name) as BookFrame);
      assert.is(delta.snapshot, name === "update" ? undefined : true);
      assert.is(sync.delta(delta), "changed", name);
      assert.is(checksumOf()(sync.bids, sync.asks), delta.checksum, name);
    }
    assert.is(sync.state, "live");
  }
  const [best] = toDelta(bitcoin, message("Book", "snapshot") as BookFrame).bids;
  assert.equal(best, ["45283.5", "0.10000000"]);
  assert.is(toDelta(matic, message("Book", "update") as BookFrame).time, Date.UTC(2023, 9, 6, 17, 35, 55, 440));
});

test("books: a frame of another market, or of several, is not taken", () => {
  const frame = message("Book", "snapshot") as BookFrame;
  const [data] = frame.data;
  for (const wrong of [[{ ...data, symbol: "ETH/USD" }], [data, data], []]) {
    assert.throws(
      () => toDelta(bitcoin, { ...frame, data: wrong as BookFrame["data"] }),
      (error: unknown) => error instanceof SchemaError,
    );
  }
});

test("streams: ticker, trades and candles", () => {
  assert.equal(plain(toStreamTicker(algo, message("Ticker", "snapshot") as TickerFrame)), {
    symbol: "ALGO/USD",
    last: "0.10035",
    bid: "0.10025",
    bidAmount: "740",
    ask: "0.10036",
    askAmount: "1361.44813783",
    open: "0.10052",
    high: "0.10285",
    low: "0.09979",
    volume: "997038.98383185",
    time: Date.UTC(2023, 8, 25, 9, 4, 31, 742),
  });
  assert.is(String(toStreamTicker(algo, message("Ticker", "update") as TickerFrame).ask), "0.10035");
  assert.equal(
    plain(toStreamTrades(matic, message("Trade", "snapshot") as TradeFrame).map(({ id, side }) => [id, side])),
    [
      ["4665846", "buy"],
      ["4665847", "buy"],
    ],
  );
  assert.equal(plain(toStreamTrades(matic, message("Trade", "update") as TradeFrame)), [{
    id: "4665906",
    symbol: "MATIC/USD",
    side: "sell",
    price: "0.5117",
    amount: "40",
    time: Date.UTC(2023, 8, 25, 7, 49, 37, 708),
  }]);
  const candle = toStreamCandle(matic, "5m", message("Ohlc", "update") as OhlcFrame);
  assert.equal(plain(candle), {
    symbol: "MATIC/USD",
    interval: "5m",
    time: Date.UTC(2023, 9, 4, 16, 25),
    open: "0.5624",
    high: "0.5628",
    low: "0.5622",
    close: "0.5627",
    volume: "30927.68066226",
    trades: 12,
    closed: false,
  });
  const newest = toStreamCandle(algo, "5m", message("Ohlc", "snapshot") as OhlcFrame);
  assert.equal([newest.time, newest.trades, newest.closed], [Date.UTC(2023, 9, 4, 15, 30), 13, true]);
});

const asked = 5_000_000_000_000;
const ordersOf = (of: Readonly<Record<string, unknown>>) =>
  Object.entries(of).map(([id, raw]) => toOrder(bitcoin, id, raw as Parameters<typeof toOrder>[2], asked));

test("open orders: ids, trigger and limit, and a time where one is told", () => {
  const [limit, stop] = ordersOf((answer("getOpenOrders", "open") as OpenOrdersAnswer).result.open);
  assert.equal(plain(limit), {
    clientOrderId: "6d1b345e-2821-40e2-ad83-4ecb18a06876",
    id: "OQCLML-BW3P3-BUCMWZ",
    symbol: "BTC/USD",
    side: "buy",
    type: "limit",
    status: "open",
    amount: "1.25",
    price: "30010",
    filled: "0.375",
    cost: "11253.7",
    created: 1_688_666_559_897,
    // It has changed since, and when is not told.
    time: asked,
  });
  assert.equal(plain(stop), {
    clientOrderId: "OB5VMB-B4U2U-DK2WRW",
    id: "OB5VMB-B4U2U-DK2WRW",
    symbol: "BTC/USD",
    side: "buy",
    type: "stopLimit",
    status: "open",
    amount: "0.275",
    price: "27400",
    triggerPrice: "27500",
    filled: "0",
    cost: "0",
    created: 1_688_665_899_569,
    time: 1_688_665_899_569,
  });
  assert.equal(ordersOf((answer("getOpenOrders", "none") as OpenOrdersAnswer).result.open), []);
});

test("closed orders: how they ended, when and why", () => {
  const [trailing, stop] = ordersOf((answer("getClosedOrders", "closed") as ClosedOrdersAnswer).result.closed);
  assert.equal(
    [trailing?.status, trailing?.type, trailing?.reason, trailing?.time, String(trailing?.triggerPrice)],
    ["canceled", "stop", "User requested", 1_752_768_899_330, "3.9864"],
  );
  // Triggered: what is left of it is its limit.
  assert.equal([stop?.type, String(stop?.price), stop?.triggerPrice], ["stopLimit", "23667", undefined]);
  const [expired] = ordersOf((answer("getClosedOrders", "withoutCount") as ClosedOrdersAnswer).result.closed);
  assert.equal([expired?.status, String(expired?.filled), expired?.postOnly, expired?.timeInForce], [
    "expired",
    "0.005",
    true,
    "GTD",
  ]);
  const filled = ordersOf((answer("getOrdersInfo", "filled") as OrdersAnswer).result);
  assert.equal(filled.map(({ status, type, reason }) => [status, type, reason]), [
    ["filled", "stopLimit", undefined],
    ["filled", "market", undefined],
  ]);
  assert.equal([filled[1]?.price, String(filled[1]?.cost)], [undefined, "7500"]);
  const [pending] = ordersOf((answer("getOrdersInfo", "pending") as OrdersAnswer).result);
  assert.equal([pending?.status, pending?.time], ["open", asked], "amended: the time of its state is not told");
});

test("an order by what it costs has its quantity in quote", () => {
  const [, market] = Object.values((answer("getOrdersInfo", "filled") as OrdersAnswer).result);
  const order = toOrder(bitcoin, "O", { ...market!, vol: "250.00", oflags: "fciq,viqc" }, asked);
  assert.equal([String(order.quoteAmount), order.amount], ["250", undefined]);
});

test("fills of the history: of either answer, with the fee in quote", () => {
  const [first] = Object.entries((answer("getTradeHistory", "filled") as FillsAnswer).result.trades);
  assert.equal(plain(toFill(bitcoin, ...first!)), {
    id: "THVRQM-33VKH-UCI7BS",
    symbol: "BTC/USD",
    orderId: "OQCLML-BW3P3-BUCMWZ",
    side: "buy",
    price: "30010",
    amount: "0.02",
    cost: "600.2",
    fee: { amount: "0", asset: "USD" },
    liquidity: "maker",
    time: 1_688_667_796_880,
  });
  const [[id, raw] = []] = Object.entries((answer("getTradesInfo") as FillsByIdAnswer).result);
  const { maker: _, ...unsaid } = raw!;
  assert.is(toFill(bitcoin, id!, unsaid).liquidity, "taker");
});

const known: KnownOrder = { market: bitcoin, clientOrderId: "mine", side: "sell" };
const told = (name: string): OrderUpdate[] =>
  (message("Executions", name) as ExecutionsFrame).data.map((raw) => toExecution(raw, known));

test("events of one order from its arrival to its fill", () => {
  const [pending] = told("pending");
  const time = Date.UTC(2023, 8, 22, 10, 33, 5, 709);
  assert.equal(plain(pending), {
    clientOrderId: "mine",
    id: "OK4GJX-KSTLS-7DZZO5",
    symbol: "BTC/USD",
    status: "open",
    type: "limit",
    side: "sell",
    amount: "0.005",
    price: "26500",
    timeInForce: "GTC",
    cost: "0",
    time,
    created: time,
    fills: [],
  });
  assert.equal(plain(told("live")), [{
    clientOrderId: "mine",
    id: "OK4GJX-KSTLS-7DZZO5",
    symbol: "BTC/USD",
    status: "open",
    side: "sell",
    time,
    fills: [],
  }]);
  const [fill] = told("fill");
  assert.equal([fill?.status, String(fill?.filled), String(fill?.cost)], ["partiallyFilled", "0.005", "132.9995"]);
  assert.equal(plain(fill?.fills), [{
    id: "TGBB7L-HT5LX-J3BZ4A",
    symbol: "BTC/USD",
    orderId: "OK4GJX-KSTLS-7DZZO5",
    clientOrderId: "mine",
    side: "sell",
    price: "26599.9",
    amount: "0.005",
    cost: "132.9995",
    fee: { amount: "0.3458", asset: "USD" },
    liquidity: "taker",
    time,
  }]);
  const [filled] = told("filled");
  assert.equal([filled?.status, filled?.fills?.length], ["filled", 0]);
});

test("events: ends with a reason, triggers, amendments, and the state at the beginning", () => {
  const [canceled] = told("canceled");
  assert.equal([canceled?.status, canceled?.reason, String(canceled?.filled)], ["canceled", "User requested", "0"]);
  const [partly, stop] = told("snapshot");
  assert.equal([partly?.status, String(partly?.filled), partly?.postOnly, partly?.fills?.length], [
    "partiallyFilled",
    "0.375",
    true,
    0,
  ]);
  assert.equal([stop?.type, String(stop?.triggerPrice), String(stop?.price)], ["stopLimit", "27500", "27400"]);
  const [triggered] = told("triggered");
  assert.equal([triggered?.status, String(triggered?.triggerPrice)], ["open", "27500"]);
  const [amended] = told("amended");
  assert.equal([amended?.status, String(amended?.amount), String(amended?.price)], ["open", "0.2", "27410"]);
  const [expired] = told("expired");
  assert.equal([expired?.status, expired?.reason], ["expired", "Order expired"]);
});

test("events: a maker's fill, a fill without a fee, a trigger in percent, and one that is no fill", () => {
  const [raw] = (message("Executions", "fill") as ExecutionsFrame).data;
  const maker = toExecution({ ...raw!, liquidity_ind: "m", fees: [] }, known).fills?.[0];
  assert.equal([maker?.liquidity, maker?.fee], ["maker", undefined]);
  const percent = toExecution({ ...raw!, triggers: { price: 2, price_type: "pct" } }, known);
  assert.is(percent.triggerPrice, undefined);
  const { exec_id: _, ...nameless } = raw!;
  assert.throws(() => toExecution(nameless, known), (error: unknown) => error instanceof SchemaError);
  const { order_status: __, ...unsaid } = raw!;
  assert.is(toExecution({ ...unsaid, exec_type: "canceled" }, known).status, "canceled");
});

test("balances: what is held is not free, credit is, .F is the asset itself and the other suffixes are not", () => {
  const held = toBalances((answer("getExtendedBalance", "held") as BalancesAnswer).result, names.asset);
  assert.equal(plain(held), [
    { asset: "USD", total: "25435.21", held: "8249.76", free: "17185.45" },
    { asset: "BTC", total: "1.2435", held: "0.8423", free: "0.4012" },
    { asset: "ETH", total: "0", held: "0", free: "0" },
  ]);
  const credit = toBalances((answer("getExtendedBalance", "credit") as BalancesAnswer).result, names.asset);
  assert.equal(plain(credit), [{ asset: "BTC", total: "4.63682232", held: "2.14560458", free: "2.49121774" }]);
  const mixed = toBalances({
    XXBT: { balance: "1", hold_trade: "0.5" },
    "XBT.F": { balance: 2, hold_trade: 0 },
    "XBT.B": { balance: "40", hold_trade: "0" },
    "DOT28.S": { balance: "4", hold_trade: "0" },
  }, names.asset);
  assert.equal(plain(mixed), [{ asset: "BTC", total: "3", held: "0.5", free: "2.5" }]);
});

test("entries of the ledger: balances moved; the list at the beginning moves nothing", () => {
  const kinds = (payload: unknown) => ledgerEvents(payload).map(({ kind }) => kind);
  assert.equal(kinds(message("BalancesUpdate", "deposit")), ["balancesMoved"]);
  assert.equal(kinds(message("BalancesUpdate", "trade")), ["balancesMoved"]);
  assert.equal(kinds({ channel: "balances", type: "snapshot", data: [], sequence: 1 }), []);
});

test("fees in percent become fractions, and a pair without maker fees has one fee", () => {
  const { result } = answer("getTradeVolume", "fees") as TradeVolumeAnswer;
  assert.equal(plain(toTradingFees(bitcoin, result)), { symbol: "BTC/USD", maker: "0", taker: "0.001" });
  assert.equal(plain(toTradingFees(bitcoin, { ...result, fees_maker: null })), {
    symbol: "BTC/USD",
    maker: "0.001",
    taker: "0.001",
  });
  const { result: none } = answer("getTradeVolume", "volume") as TradeVolumeAnswer;
  assert.throws(() => toTradingFees(bitcoin, none), (error: unknown) => error instanceof SchemaError);
});

const ticket: Ticket = {
  clientOrderId: "mine",
  side: "sell",
  type: "limit",
  amount: decimal("0.1"),
  price: decimal(1e5),
};

test("tickets by REST: flags, trigger first and limit second", () => {
  const sent = (more: Partial<Ticket>) => about(fromTicket(bitcoin, { ...ticket, ...more }));
  assert.equal(sent({ postOnly: true }), {
    pair: "XXBTZUSD",
    type: "sell",
    ordertype: "limit",
    volume: "0.1",
    price: "100000",
    oflags: ["fciq", "post"],
    cl_ord_id: "mine",
  });
  assert.equal(sent({ timeInForce: "IOC" })["timeinforce"], "IOC");
  const stop = sent({ type: "stopLimit", triggerPrice: decimal("99000.5") });
  assert.equal([stop["ordertype"], stop["price"], stop["price2"]], ["stop-loss-limit", "99000.5", "100000"]);
  const { price: _, ...withoutPrice } = ticket;
  const take = about(fromTicket(bitcoin, { ...withoutPrice, type: "takeProfit", triggerPrice: decimal("0.00000001") }));
  assert.equal([take["ordertype"], take["price"], take["price2"]], ["take-profit", "0.00000001", undefined]);
});

test("tickets by the socket, and an order by its cost", () => {
  assert.equal(about(fromSocketTicket(bitcoin, { ...ticket, postOnly: true, timeInForce: "FOK" })), {
    symbol: "BTC/USD",
    side: "sell",
    order_type: "limit",
    order_qty: "0.1",
    limit_price: "100000",
    time_in_force: "fok",
    post_only: true,
    fee_preference: "quote",
    cl_ord_id: "mine",
  });
  const cost: Ticket = { clientOrderId: "mine", side: "buy", type: "market", quoteAmount: decimal("250.5") };
  const rest = about(fromTicket(bitcoin, cost));
  assert.equal([rest["volume"], rest["oflags"], rest["price"]], ["250.5", ["fciq", "viqc"], undefined]);
  const socket = about(fromSocketTicket(bitcoin, cost));
  assert.equal([socket["cash_order_qty"], socket["order_qty"]], ["250.5", undefined]);
  for (const from of [fromTicket, fromSocketTicket]) {
    assert.throws(() => from(bitcoin, { ...cost, side: "sell" }), (error: unknown) => error instanceof ValidationError);
  }
});

test("references: the venue's id where it is known", () => {
  assert.equal(fromRef({ id: "O1", clientOrderId: "mine" }), { txid: "O1" });
  assert.equal(fromRef({ clientOrderId: "mine" }), { cl_ord_id: "mine" });
  assert.equal(fromRef({ clientOrderId: "OQCLML-BW3P3-BUCMWZ" }), { txid: "OQCLML-BW3P3-BUCMWZ" });
});

test.run();
