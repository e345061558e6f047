/** Every example of the description that the adapter may be told, through the maps, and what the particular ones mean. */
import * as assert from "uvu/assert";
import type {
  BookAnswer,
  BookFrame,
  CandleFrame,
  CandlesAnswer,
  FeeRateAnswer,
  FillsAnswer,
  InstrumentsAnswer,
  OrderAnswer,
  OrdersAnswer,
  TickerFrame,
  TickersAnswer,
  TradeFrame,
  TradesAnswer,
  UserBalanceFrame,
  UserOrderFrame,
  UserTradeFrame,
} from "../../generated/crypto-com/spot.ts";
import { ConvertedLevels } from "../../src/connector/levels.ts";
import { decimal } from "../../src/core/decimal.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import type { Fill, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { toBalances, toFees } from "../../src/venues/crypto-com/map/account.ts";
import {
  fromInterval,
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toTicker,
  toTrades,
} from "../../src/venues/crypto-com/map/market.ts";
import { fromRef, fromTicket, toFill, toOrder, toPlaced } from "../../src/venues/crypto-com/map/order.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("crypto-com map");

const { data: instruments } = (answer("publicGetInstruments", "instruments") as InstrumentsAnswer).result;
const markets = instruments.flatMap(toMarket);
const [btc, zrx] = markets as [typeof markets[number], typeof markets[number]];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const without = ({ raw: _, ...update }: OrderUpdate | Fill): unknown => plain(update);

test("instruments: pairs with their rules; contracts, options and pairs of another place are left out", () => {
  assert.is(instruments.length, 7);
  assert.equal(markets.map(({ symbol, id, status }) => [symbol, id, status]), [
    ["BTC/USD", "BTC_USD", "trading"],
    ["ZRX/USDT", "ZRX_USDT", "halted"],
  ]);
  const { raw: _, ...rules } = btc;
  assert.equal(plain(rules), {
    symbol: "BTC/USD",
    id: "BTC_USD",
    kind: "spot",
    base: "BTC",
    quote: "USD",
    status: "trading",
    tickSize: "0.01",
    lotSize: "0.00001",
    price: {},
    amount: {},
    notional: { forMarket: false },
    orderTypes: ["limit", "market"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
  });
});

test("books that are asked for, and those of the stream, as the venue writes them", () => {
  const books = ["book", "documented", "empty"].map((name) =>
    plain(toBook(btc, (answer("publicGetBook", name) as BookAnswer).result))
  );
  assert.equal(books, [
    {
      symbol: "BTC/USD",
      bids: [["30025.00", "0.00004"], ["30020.15", "0.02498"], ["30020.00", "0.00004"]],
      asks: [["30025.01", "0.04090"], ["30025.70", "0.01000"], ["30026.94", "0.02681"]],
      time: 1_687_491_287_380,
    },
    { symbol: "BTC/USD", bids: [["50113.500000", "0.400000"]], asks: [["50126.000000", "0.400000"]] },
    { symbol: "BTC/USD", bids: [], asks: [], time: 1_687_491_287_380 },
  ]);
  assert.throws(() => toBook(btc, { data: [] }), (error: unknown) => error instanceof SchemaError);
  const levels = new ConvertedLevels(btc);
  const deltas = ["snapshot", "update", "quiet"].map((name) =>
    plain(toDelta(message("Book", name) as BookFrame, levels))
  );
  assert.equal(deltas, [
    {
      bids: [["30079.0", "0.0505"], ["30077.5", "1.0527"]],
      asks: [["30082.5", "0.1689"], ["30083.0", "0.1288"], ["30085.0", "0.0369"]],
      last: 542_048_017_824,
      time: 1_654_780_033_786,
      snapshot: true,
    },
    {
      bids: [["30077.5", "0.252000"]],
      asks: [["30082.5", "0"], ["30084.0", "3.279000"]],
      last: 542_048_017_830,
      previous: 542_048_017_824,
      time: 1_654_780_033_796,
    },
    { bids: [], asks: [], last: 542_048_017_831, previous: 542_048_017_830, time: 1_654_780_034_296 },
  ]);
  const frame = message("Book", "update") as BookFrame;
  const [one] = frame.result.data as [BookFrame["result"]["data"][number]];
  const { pu: _, ...unnamed } = one;
  const { update: __, ...nothing } = one;
  for (const data of [[], [one, one], [unnamed], [nothing], [{ ...one, u: 2 ** 60 }]]) {
    const bad = { ...frame, result: { ...frame.result, data } };
    assert.throws(() => toDelta(bad, levels), (error: unknown) => error instanceof SchemaError);
  }
});

test("trades: the taker's side, oldest first; those of one moment by their ids", () => {
  const told = toTrades(btc, (answer("publicGetTrades", "trades") as TradesAnswer).result.data);
  assert.equal(told.map(({ id, side, price, amount, time }) => [id, side, `${price}`, `${amount}`, time]), [
    ["15281981878", "sell", "50772", "0.1819", 1_613_547_060_925],
    ["1700184559872447022", "buy", "0.61853", "1", 1_700_184_559_872],
    ["1700184576769225600", "buy", "0.61854", "1", 1_700_184_576_769],
    ["1700184600419254091", "sell", "0.6186", "57", 1_700_184_600_419],
  ]);
  const streamed = toTrades(btc, (message("TradeMessage", "trades") as TradeFrame).result.data);
  assert.equal(streamed.map(({ id, side }) => [id, side]), [
    ["1786562985697238057", "sell"],
    ["1786562985697238058", "buy"],
  ]);
  const [trade] = (message("TradeMessage", "plain") as TradeFrame).result.data as [
    { d: string } & Parameters<typeof toTrades>[1][number],
  ];
  assert.equal(toTrades(btc, [{ ...trade, d: "10" }, { ...trade, d: "9" }]).map(({ id }) => id), ["9", "10"]);
  assert.equal(toTrades(btc, (answer("publicGetTrades", "none") as TradesAnswer).result.data), []);
});

test("tickers; nothing where nothing was ever traded", () => {
  const [raw] = (answer("publicGetTickers", "one") as TickersAnswer).result.data as [Parameters<typeof toTicker>[1]];
  const { raw: _, ...ticker } = toTicker(btc, raw) ?? { raw };
  assert.equal(plain(ticker), {
    symbol: "BTC/USD",
    last: "30446",
    bid: "30442",
    ask: "30447.66",
    high: "30821.45",
    low: "28685.11",
    volume: "1767.8734",
    quoteVolume: "52436726.42",
    time: 1_687_403_045_415,
  });
  assert.is(toTicker(zrx, raw)?.quoteVolume, undefined, "it is told in dollars");
  const [event] = (message("TickerMessage", "ticker") as TickerFrame).result.data as [Parameters<typeof toTicker>[1]];
  const streamed = toTicker(btc, event);
  assert.equal([streamed?.bidAmount, streamed?.askAmount].map(String), ["1.16628", "0.2179"]);
  for (const quiet of (answer("publicGetTickers", "quiet") as TickersAnswer).result.data) {
    assert.is(toTicker(zrx, quiet), undefined);
  }
  for (const name of ["quiet", "bare"]) {
    const [none] = (message("TickerMessage", name) as TickerFrame).result.data as [Parameters<typeof toTicker>[1]];
    assert.is(toTicker(zrx, none), undefined);
  }
});

test("candles are over when the next one has begun", () => {
  const { data } = (answer("publicGetCandlestick", "candles") as CandlesAnswer).result;
  const candles = data.map((raw) => {
    const { raw: _, ...candle } = toCandle(btc, "5m", raw, 1_613_544_300_000);
    return plain(candle);
  });
  const common = { symbol: "BTC/USD", interval: "5m" };
  assert.equal(candles, [
    {
      ...{ ...common, time: 1_613_544_000_000, open: "50508.5", high: "50548.5", low: "50172.5", close: "50202" },
      ...{ volume: "17.2032", closed: true },
    },
    {
      ...{ ...common, time: 1_613_544_300_000, open: "50202", high: "50300", low: "50200", close: "50250" },
      ...{ volume: "1.5", closed: false },
    },
  ]);
  for (const name of ["candles", "bare"]) {
    for (const raw of (message("CandleMessage", name) as CandleFrame).result.data) {
      assert.is(toCandle(btc, "1d", raw, Number(raw.t) + 86_400_000).closed, true);
    }
  }
  assert.equal((["1m", "4h", "1d", "1w", "1M"] as const).map(fromInterval), ["1m", "4h", "1D", "7D", "1M"]);
  for (const none of ["3m", "6h", "1s"] as const) {
    assert.throws(() => fromInterval(none), (error: unknown) => error instanceof ValidationError);
  }
});

test("balances: what orders reserve is held; rates are hundredths of a percent", () => {
  const { data } =
    (answer("privateUserBalance", "balances") as { result: { data: Parameters<typeof toBalances>[0] } }).result;
  assert.equal(plain(toBalances(data)), [
    { asset: "CRO", free: "24322.22427884", held: "100.5", total: "24422.72427884" },
    { asset: "USD", free: "3113.50747209", held: "0", total: "3113.50747209" },
    { asset: "BTC", free: "0.5", held: "0", total: "0.5" },
  ]);
  const streamed = (message("UserBalance", "balances") as UserBalanceFrame).result.data;
  assert.equal(toBalances(streamed).map(({ asset, held }) => [asset, `${held}`]), [["CRO", "22.5"], ["USD", "0"]]);
  for (const name of ["none", "empty"]) {
    assert.equal(toBalances((message("UserBalance", name) as UserBalanceFrame).result.data), []);
  }
  const { raw: _, ...fees } = toFees(btc, (answer("privateGetInstrumentFeeRate", "rates") as FeeRateAnswer).result);
  assert.equal(plain(fees), { symbol: "BTC/USD", maker: "0.00065", taker: "0.00069" });
});

test("orders as a query tells them", () => {
  const of = (name: string): unknown =>
    without(toOrder(btc, (answer("privateGetOrderDetail", name) as OrderAnswer).result));
  assert.equal(of("open"), {
    clientOrderId: "1613571154900",
    id: "19848525",
    symbol: "BTC/USD",
    side: "buy",
    type: "limit",
    status: "open",
    amount: "0.01",
    price: "50000",
    timeInForce: "GTC",
    postOnly: true,
    filled: "0",
    cost: "0",
    created: 1_613_575_617_173,
    time: 1_613_575_617_173,
  });
  assert.equal(of("filled"), {
    clientOrderId: "1700184926121",
    id: "6142909896902261394",
    symbol: "BTC/USD",
    side: "buy",
    type: "market",
    status: "filled",
    amount: "1",
    filled: "1",
    cost: "0.61877",
    created: 1_700_184_926_414,
    time: 1_700_184_926_413,
  });
  const ends = ["refused", "canceled"].map((name) => {
    const { status, reason, filled, cost, timeInForce, side } = of(name) as Record<string, unknown>;
    return [status, reason, filled, cost, timeInForce, side];
  });
  assert.equal(ends, [
    ["rejected", "43003", "0", "0", "FOK", "sell"],
    ["canceled", "43004", "0.4", "28000.4", "IOC", "sell"],
  ]);
  const { data } = (answer("privateGetOpenOrders", "orders") as OrdersAnswer).result;
  assert.equal(
    data.map((raw) => toOrder(btc, raw)).map(({ type, status, clientOrderId, price, triggerPrice }) => [
      type,
      status,
      clientOrderId,
      String(price),
      String(triggerPrice),
    ]),
    [
      ["limit", "open", "1613571154900", "50000", "undefined"],
      ["stop", "open", "19848527", "undefined", "undefined"],
      ["takeProfit", "expired", "19848528", "undefined", "undefined"],
      ["takeProfitLimit", "open", "19848529", "60000", "59900"],
      ["stopLimit", "open", "19848526", "40000", "40100"],
    ],
  );
});

test("orders as the stream tells them", () => {
  const { data } = (message("UserOrder", "ends") as UserOrderFrame).result;
  assert.equal(data.map((raw) => toOrder(btc, raw)).map(({ status, filled }) => [status, String(filled)]), [
    ["canceled", "0.004"],
    ["filled", "0.01"],
    ["rejected", "0"],
    ["expired", "0"],
    ["partiallyFilled", "0.004"],
    ["open", "0"],
    ["open", "0"],
  ]);
  const [named] = (message("UserOrder", "named") as UserOrderFrame).result.data as [Parameters<typeof toOrder>[1]];
  assert.equal(without(toOrder(btc, named)), {
    clientOrderId: "6142909896902261395",
    id: "6142909896902261395",
    symbol: "BTC/USD",
    side: "sell",
    type: "market",
    status: "rejected",
    postOnly: true,
    filled: "0",
    cost: "0",
    reason: "306",
    created: 1_700_184_926_414,
    time: 1_700_184_926_415,
  });
});

test("fills: what the balance lost is the fee, what it gained is one below zero", () => {
  const history = (answer("privateGetTrades", "fills") as FillsAnswer).result.data;
  assert.equal(history.map((raw) => without(toFill(btc, raw))), [
    {
      id: "38554669",
      symbol: "BTC/USD",
      orderId: "19708564",
      side: "sell",
      price: "51278.5",
      amount: "0.05",
      cost: "2563.925",
      fee: { amount: "1.02557", asset: "USD" },
      liquidity: "maker",
      time: 1_613_570_791_060,
    },
    {
      id: "6142909898247428343",
      symbol: "BTC/USD",
      orderId: "6142909895036331486",
      side: "buy",
      price: "26347.16",
      amount: "0.00021",
      cost: "5.5329036",
      fee: { amount: "0.0000000525", asset: "BTC" },
      liquidity: "taker",
      time: 1_686_941_992_887,
    },
    {
      id: "6142909898247428344",
      symbol: "BTC/USD",
      orderId: "6142909895036331487",
      side: "buy",
      price: "26347.16",
      amount: "0.00021",
      cost: "5.5329036",
      fee: { amount: "-0.01", asset: "CRO" },
      liquidity: "taker",
      time: 1_686_941_992_888,
    },
    {
      id: "6142909898247428345",
      symbol: "BTC/USD",
      orderId: "6142909895036331488",
      side: "buy",
      price: "26347.16",
      amount: "0.00021",
      cost: "5.5329036",
      fee: { amount: "0", asset: "BTC" },
      liquidity: "taker",
      time: 1_686_941_992_889,
    },
  ]);
  const streamed = ["sold", "bought", "none"].flatMap((name) =>
    (message("UserTrade", name) as UserTradeFrame).result.data
  );
  assert.equal(
    streamed.map((raw) => toFill(btc, raw)).map(({ side, fee, liquidity }) => [side, `${fee?.amount}`, liquidity]),
    [
      ["sell", "0.000290853", "taker"],
      ["buy", "-0.000001", "maker"],
      ["buy", "0", "taker"],
    ],
  );
});

test("tickets: limit, market, by quote, post-only; nothing borrows", () => {
  const of = (more: Partial<Ticket>): unknown =>
    fromTicket(btc, { clientOrderId: "mine", side: "buy", type: "limit", ...more });
  const [amount, price] = [decimal("0.01"), decimal("50000.5")];
  const common = { instrument_name: "BTC_USD", side: "BUY", client_oid: "mine", spot_margin: "SPOT" };
  assert.equal(of({ amount, price }), {
    ...common,
    ...{ type: "LIMIT", price: "50000.5", quantity: "0.01", time_in_force: "GOOD_TILL_CANCEL" },
  });
  assert.equal(of({ amount, price, postOnly: true, side: "sell" }), {
    ...common,
    ...{ side: "SELL", type: "LIMIT", price: "50000.5", quantity: "0.01", exec_inst: ["POST_ONLY"] },
    time_in_force: "GOOD_TILL_CANCEL",
  });
  for (const [timeInForce, time_in_force] of [["IOC", "IMMEDIATE_OR_CANCEL"], ["FOK", "FILL_OR_KILL"]] as const) {
    assert.is((of({ amount, price, timeInForce }) as { time_in_force: string }).time_in_force, time_in_force);
  }
  assert.equal(of({ type: "market", amount }), { ...common, type: "MARKET", quantity: "0.01" });
  assert.equal(of({ type: "market", quoteAmount: decimal("50") }), { ...common, type: "MARKET", notional: "50" });
  for (
    const bad of [
      { type: "market", side: "sell", quoteAmount: decimal("50") },
      { type: "stopLimit", amount, price, triggerPrice: price },
    ] as const
  ) assert.throws(() => of(bad), (error: unknown) => error instanceof ValidationError);
});

test("an order is named by the venue's id, else by ours, and an answer may name neither", () => {
  assert.equal([fromRef({ id: "7", clientOrderId: "a" }), fromRef({ clientOrderId: "a" })], [
    { order_id: "7" },
    { client_oid: "a" },
  ]);
  assert.equal(plain(toPlaced(btc, { clientOrderId: "a" }, { order_id: "7", client_oid: "a" })), {
    clientOrderId: "a",
    id: "7",
    symbol: "BTC/USD",
    status: "open",
  });
  assert.equal(plain(toPlaced(btc, { id: "7" }, {})), {
    clientOrderId: "7",
    id: "7",
    symbol: "BTC/USD",
    status: "open",
  });
  assert.equal(plain(toPlaced(btc, { clientOrderId: "a" }, {})), {
    clientOrderId: "a",
    symbol: "BTC/USD",
    status: "open",
  });
});

test.run();
