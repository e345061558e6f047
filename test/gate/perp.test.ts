/** The perp connector over a scripted venue: contracts and amounts, positions, funding, leverage and modes. */
import * as assert from "uvu/assert";
import { InsufficientFunds, OrderNotFound, OutcomeUnknown, ValidationError } from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { perp } from "../../src/venues/gate/mod.ts";
import { suite } from "../support/suite.ts";
import {
  Answer,
  type Bench,
  bench,
  failure,
  no,
  now,
  perpAnswer,
  perpMessage,
  pushed,
  reply,
  settle,
} from "./bench.ts";

const test = suite("gate perp");

const symbol = "BTC/USDT:USDT";
const parts = "ETH/USDT:USDT";
type Row = Record<string, unknown>;
const contracts = "/futures/usdt/contracts";
const orders = "/futures/usdt/orders";

const order = (more: Row = {}): Row => ({
  ...perpAnswer("createFuturesOrder", "open") as Row,
  id: 77,
  text: "t-mine",
  size: "100",
  left: "100",
  price: "60000",
  create_time: (now + 5) / 1_000,
  update_time: (now + 5) / 1_000,
  ...more,
});
const fill = (more: Row = {}): Row => ({
  ...((perpMessage("FuturesUsertrades", "fill") as { result: Row[] }).result[0]),
  id: "5",
  order_id: "77",
  size: "100",
  price: "60000",
  fee: "0.3",
  text: "t-mine",
  create_time_ms: now + 6,
  ...more,
});
const position = (more: Row = {}): Row => ({
  ...(perpAnswer("listPositions", "single") as Row[])[0],
  update_time: (now + 10) / 1_000,
  ...more,
});
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;

async function connected(prepare: (world: Bench) => void = () => {}) {
  const world = bench();
  world.answers[`GET ${contracts}`] = [
    ...perpAnswer("listFuturesContracts", "linear") as Row[],
    ...perpAnswer("listFuturesContracts", "others") as Row[],
  ];
  prepare(world);
  const venue = perp(world.options);
  await venue.connect();
  return { ...world, venue };
}

test("it connects: exact amounts everywhere, the account's channels by its number, positions and the wallet", async () => {
  const { venue, sockets, frames, requests, clock } = await connected((world) => {
    world.answers["GET /futures/usdt/positions"] = [position()];
  });
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  const exact = { "X-Gate-Size-Decimal": "1" };
  assert.equal(sockets.map(({ url, headers }) => [url, headers]), [["wss://fx-ws.gateio.ws/v4/ws/usdt", exact]]);
  const futures = requests.filter(({ url }) => url.includes("/futures/"));
  assert.ok(futures.length > 3 && futures.every(({ headers }) => headers["X-Gate-Size-Decimal"] === "1"));
  const [login, ...others] = frames();
  assert.is(login?.["channel"], "futures.login");
  assert.equal(others.map(({ channel, payload }) => [channel, payload]), [
    ["futures.orders", ["1001", "!all"]],
    ["futures.usertrades", ["1001", "!all"]],
    ["futures.positions", ["1001", "!all"]],
    ["futures.balances", ["1001"]],
  ]);
  const [short] = venue.positions();
  assert.equal([short?.amount, short?.leverage, short?.marginMode, short?.liquidationPrice].map(String), [
    "-0.944",
    "20",
    "cross",
    "undefined",
  ]);
  assert.equal(venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]), [
    ["USDT", "9707.803567115145", "9669.091377934145"],
  ]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("contracts: amounts by their size, parts where they are traded, and the venue's word while they go", async () => {
  const { venue } = await connected();
  const markets = await venue.fetchMarkets();
  assert.equal(markets.map(({ symbol, status, lotSize, amount }) => [symbol, status, `${lotSize} ${amount.min}`]), [
    [symbol, "trading", "0.0001 0.0001"],
    [parts, "trading", "0.01 0.01"],
    ["OLD/USDT:USDT", "delisting", "10 10"],
    ["NEW/USDT:USDT", "halted", "10 10"],
    ["HOT/USDT:USDT", "halted", "10 10"],
  ]);
  const { fees, contract, amount, marketAmount } = venue.market(symbol);
  assert.equal([fees?.maker, fees?.taker, contract?.maxLeverage, amount.max, marketAmount].map(String), [
    "-0.00025",
    "0.00075",
    "100",
    "100",
    "undefined",
  ]);
  assert.is(String(venue.market(parts).marketAmount?.max), "1200");
  await venue.close();
});

test("where the smallest order is a part of a contract, parts are traded", async () => {
  const { venue, answers, asked } = await connected((world) => {
    const [raw] = perpAnswer("listFuturesContracts", "others") as Row[];
    world.answers[`GET ${contracts}`] = [{ ...raw, order_size_min: "0.1" }];
  });
  assert.equal([String(venue.market(parts).lotSize), String(venue.market(parts).amount.min)], ["0.001", "0.001"]);
  answers[`POST ${orders}`] = order({ contract: "ETH_USDT", size: "-1.5", left: "-1.5", price: "2500" });
  const placed = await venue.createOrder({ ...limit, symbol: parts, side: "sell", amount: "0.015", price: "2500" });
  assert.equal(asked("POST", orders), [
    '{"contract":"ETH_USDT","size":"-1.5","price":"2500","tif":"gtc","text":"t-mine"}',
  ]);
  assert.equal([placed.state.side, String(placed.state.amount)], ["sell", "0.015"]);
  await venue.close();
});

test("an order is sent in contracts with a deadline, and filled in amounts", async () => {
  const { venue, answers, asked, requests, tell } = await connected();
  answers[`POST ${orders}`] = new Answer(201, order());
  const placed = await venue.createOrder({ ...limit, reduceOnly: true });
  assert.equal(asked("POST", orders), [
    '{"contract":"BTC_USDT","size":"100","price":"60000","reduce_only":true,"tif":"gtc","text":"t-mine"}',
  ]);
  assert.is(requests.at(-1)?.headers["x-gate-exptime"], String(now + 5_000));
  tell(pushed("futures.usertrades", [fill(), fill({ contract: "NOT_HERE" })]));
  tell(pushed("futures.usertrades", [fill()]));
  tell(pushed("futures.orders", [
    order({ status: "finished", finish_as: "filled", left: 0, fill_price: 60000, update_time: now + 7 }),
  ]));
  const done = await placed.done;
  assert.equal([done.status, String(done.filled), String(done.cost)], ["filled", "0.01", "600"]);
  assert.equal(placed.fills.map(({ id, amount, fee }) => [id, String(amount), String(fee?.amount), fee?.asset]), [
    ["5", "0.01", "0.3", "USDT"],
  ]);
  await venue.close();
});

test("market orders are at price 0; hedge mode closes with what may only close, and takes no order that does not say of what", async () => {
  const { venue, answers, asked } = await connected();
  answers[`POST ${orders}`] = ({ body = "" }: HttpRequest) => {
    const { text, size, price, tif } = JSON.parse(body) as Row;
    return order({ id: asked("POST", orders).length, text, size, left: size, price, tif });
  };
  const market = { symbol, type: "market", amount: "0.01" } as const;
  // The account has one position of each contract, as its balance was told with.
  assert.instance(
    await failure(venue.createOrder({ ...market, side: "buy", positionSide: "long" })),
    ValidationError,
  );
  answers["POST /futures/usdt/set_position_mode"] = perpAnswer("listFuturesAccounts", "dual");
  await venue.setPositionMode({ mode: "hedge" });
  // A plain order would open a position where it was to close one.
  assert.instance(await failure(venue.createOrder({ ...market, side: "sell" })), ValidationError);
  assert.instance(await failure(venue.orderSocket.createOrder({ ...market, side: "sell" })), ValidationError);
  const mixed = [{ ...market, side: "sell" }, { ...market, side: "sell", positionSide: "long" }] as const;
  const told = await venue.createOrders(mixed).catch((error: unknown) => [{ error }]);
  assert.ok(told.every((one) => "error" in one && one.error instanceof ValidationError));
  assert.is(asked("POST", orders).length, 0);
  const both = [["buy", "long"], ["sell", "long"], ["sell", "short"], ["buy", "short"]] as const;
  for (const [side, positionSide] of both) await venue.createOrder({ ...market, side, positionSide });
  assert.equal(
    asked("POST", orders).map((body) => {
      const { size, price, tif, reduce_only } = JSON.parse(body) as Row;
      return [size, price, tif, reduce_only];
    }),
    [
      ["100", "0", "ioc", undefined],
      ["-100", "0", "ioc", true],
      ["-100", "0", "ioc", undefined],
      ["100", "0", "ioc", true],
    ],
  );
  await venue.close();
});

test("refusals, and an order that nobody has", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers[`POST ${orders}`] = no(400, "INSUFFICIENT_AVAILABLE");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "a" })), InsufficientFunds);
  answers[`POST ${orders}`] = new Answer(504, "");
  answers[`GET ${orders}/t-mine`] = no(404, "ORDER_NOT_FOUND");
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  await clock.advance(12_000);
  await settle();
  assert.is(venue.order("mine")?.state.status, "rejected");
  assert.is(asked("GET", orders).at(-1), "?contract=BTC_USDT&status=finished&limit=100");
  answers[`GET ${orders}`] = [order({ text: "t-late", id: 78, status: "finished", finish_as: "filled", left: "0" })];
  answers[`GET ${orders}/t-late`] = no(404, "ORDER_NOT_FOUND");
  assert.is((await venue.fetchOrder({ symbol, clientOrderId: "late" })).status, "filled");
  answers[`GET ${orders}/79`] = no(404, "ORDER_NOT_FOUND");
  assert.instance(await failure(venue.fetchOrder({ symbol, id: "79" })), OrderNotFound);
  await venue.close();
});

test("changed, canceled, several at once and all of a market", async () => {
  const { venue, answers, asked } = await connected();
  answers[`POST ${orders}`] = order({ size: "-100", left: "-100" });
  const sold = await venue.createOrder({ ...limit, side: "sell" });
  answers[`PUT ${orders}/77`] = order({ size: "-200", left: "-200", update_time: (now + 20) / 1_000 });
  const amended = await venue.amendOrder({ symbol, clientOrderId: "mine", amount: "0.02" });
  assert.is(String(amended.amount), "0.02");
  assert.equal(asked("PUT", `${orders}/77`), ['{"size":"-200"}']);
  const ended = { status: "finished", finish_as: "cancelled", update_time: (now + 30) / 1_000 };
  answers[`DELETE ${orders}/77`] = order({ size: "-200", left: "-150", fill_price: "60001", ...ended });
  const gone = await venue.cancelOrder({ symbol, clientOrderId: "mine" });
  assert.equal([gone.status, String(gone.filled), sold.state.side], ["canceled", "0.005", "sell"]);

  answers["POST /futures/usdt/batch_orders"] = [
    { succeeded: true, ...order({ id: 2, text: "t-b" }) },
    { succeeded: false, label: "SIZE_TOO_LARGE", detail: "so much?", text: "t-a" },
    { succeeded: true, text: "t-c" },
  ];
  const placed = await venue.createOrders(["a", "b", "c"].map((clientOrderId) => ({ ...limit, clientOrderId })));
  assert.equal(placed.map((one) => "error" in one ? (one.error as Error).name : one.order.state.status), [
    "InvalidOrder",
    "open",
    "open",
  ]);
  answers["POST /futures/usdt/batch_cancel_orders"] = [{ id: "2", succeeded: false, message: "ORDER_NOT_FOUND" }];
  answers[`DELETE ${orders}/t-c`] = order({ id: 3, text: "t-c", ...ended });
  answers[`GET ${orders}/2`] = order({ id: 2, text: "t-b", ...ended });
  answers[`GET ${orders}/3`] = order({ id: 3, text: "t-c", ...ended });
  const outcomes = await venue.cancelOrders([{ symbol, clientOrderId: "b" }, { symbol, clientOrderId: "c" }]);
  assert.equal(asked("POST", "/futures/usdt/batch_cancel_orders"), ['["2"]']);
  assert.equal(outcomes.map((one) => "error" in one ? one.error : one.order.status), ["canceled", "canceled"]);

  answers[`POST ${orders}`] = order({ id: 9, text: "t-last" });
  const last = await venue.createOrder({ ...limit, clientOrderId: "last" });
  answers[`DELETE ${orders}`] = [order({ id: 9, text: "t-last", ...ended })];
  await venue.cancelAllOrders({ symbol });
  assert.equal([asked("DELETE", orders), last.state.status], [["?contract=BTC_USDT"], "canceled"]);
  await venue.close();
});

test("orders over the socket", async () => {
  const { venue, replies, frames } = await connected();
  replies["futures.order_place"] = (frame) => reply(frame, order());
  const placed = await venue.orderSocket.createOrder(limit);
  assert.is(placed.state.id, "77");
  const frame = frames().find(({ channel }) => channel === "futures.order_place");
  assert.equal(frame?.payload, {
    req_id: (frame?.payload as Row)["req_id"],
    req_param: { contract: "BTC_USDT", size: "100", price: "60000", tif: "gtc", text: "t-mine" },
    req_header: { "x-gate-exptime": String(now + 5_000) },
  } as Row);
  replies["futures.order_cancel"] = (frame) =>
    reply(frame, order({ status: "finished", finish_as: "cancelled", update_time: now + 9 }));
  assert.is((await venue.orderSocket.cancelOrder({ symbol, clientOrderId: "mine" })).status, "canceled");
  await venue.close();
});

test("positions move by the stream, and end by it; balances that moved are read anew", async () => {
  const { venue, tell, answers, clock } = await connected();
  const raw = (perpMessage("FuturesPositions", "single") as { result: Row[] }).result[0];
  const other = { ...raw, contract: "NOT_HERE" };
  tell(pushed("futures.positions", [{ ...raw, size: "10.5", time_ms: now + 10 }, other]));
  assert.equal(venue.positions().map(({ amount, entryPrice }) => [String(amount), String(entryPrice)]), [
    ["0.00105", "40000.36666661111"],
  ]);
  tell(pushed("futures.positions", [{ ...raw, size: 0, time_ms: now + 20 }]));
  assert.equal(venue.positions(), []);
  const account = perpAnswer("listFuturesAccounts", "classic") as Row;
  answers["GET /futures/usdt/accounts"] = { ...account, total: "1", available: "0.5" };
  tell(perpMessage("FuturesBalances", "fee"));
  await clock.advance(2_000);
  assert.equal(venue.balances().map(({ total, held }) => [String(total), String(held)]), [["1", "0.5"]]);
  await venue.close();
});

test("both positions of hedge mode, page by page", async () => {
  const { venue, answers, asked } = await connected();
  const dual = perpAnswer("listPositions", "dual") as Row[];
  answers["GET /futures/usdt/positions"] = ({ url }: HttpRequest) =>
    new URL(url).searchParams.get("offset") === "0" ? Array.from({ length: 100 }, () => dual[2]) : dual.slice(0, 2);
  const found = await venue.fetchPositions();
  assert.equal(
    found.map(({ side, amount, marginMode, leverage, margin }) =>
      [side, amount, marginMode, leverage, margin].map(String)
    ),
    [
      ["long", "0.125", "isolated", "10", "4.431548146258"],
      ["short", "-0.03", "isolated", "10", "4.431548146258"],
    ],
  );
  assert.is(asked("GET", "/futures/usdt/positions").at(-1), "?holding=true&limit=100&offset=100");
  await venue.close();
});

test("leverage and margin mode, by how positions are kept", async () => {
  const { venue, answers, asked } = await connected();
  const one = "/futures/usdt/positions/BTC_USDT";
  answers[`GET ${one}`] = perpAnswer("getPosition", "cross");
  assert.equal(await venue.setLeverage({ symbol, leverage: 20 }).then(({ leverage }) => String(leverage)), "20");
  assert.equal(asked("POST", `${one}/leverage`), [], "it is so already");
  answers[`POST ${one}/leverage`] = perpAnswer("updatePositionLeverage", "set");
  await venue.setLeverage({ symbol, leverage: 7 });
  assert.equal(asked("POST", `${one}/leverage`), ["?leverage=0&cross_leverage_limit=7"]);
  answers[`GET ${one}`] = perpAnswer("getPosition", "isolated");
  await venue.setLeverage({ symbol, leverage: 9 });
  assert.equal(asked("POST", `${one}/leverage`).at(-1), "?leverage=9");
  answers["POST /futures/usdt/positions/cross_mode"] = perpAnswer("updatePositionCrossMode", "set");
  await venue.setMarginMode({ symbol, marginMode: "cross" });
  assert.equal(asked("POST", "/futures/usdt/positions/cross_mode"), ['{"mode":"CROSS","contract":"BTC_USDT"}']);

  answers["GET /futures/usdt/accounts"] = perpAnswer("listFuturesAccounts", "dual");
  const two = "/futures/usdt/dual_comp/positions";
  answers[`GET ${two}/BTC_USDT`] = perpAnswer("getDualModePosition", "both");
  answers[`POST ${two}/BTC_USDT/leverage`] = perpAnswer("updateDualModePositionLeverage", "set");
  await venue.setLeverage({ symbol, leverage: 3 });
  assert.equal(asked("POST", `${two}/BTC_USDT/leverage`), ["?leverage=3"]);
  answers[`POST ${two}/cross_mode`] = perpAnswer("updateDualCompPositionCrossMode", "set");
  await venue.setMarginMode({ symbol, marginMode: "cross" });
  assert.equal(asked("POST", `${two}/cross_mode`), ['{"mode":"CROSS","contract":"BTC_USDT"}']);
  await venue.close();
});

test("the position mode is read before it is set; split positions have no word", async () => {
  const { venue, answers, asked } = await connected();
  assert.is(await venue.setPositionMode({ mode: "oneWay" }), "oneWay");
  assert.equal(asked("POST", "/futures/usdt/set_position_mode"), []);
  answers["POST /futures/usdt/set_position_mode"] = perpAnswer("setPositionMode", "set");
  await venue.setPositionMode({ mode: "hedge" });
  assert.equal(asked("POST", "/futures/usdt/set_position_mode"), ["?position_mode=dual"]);
  answers["GET /futures/usdt/accounts"] = perpAnswer("listFuturesAccounts", "sparse");
  assert.is(await venue.fetchPositionMode(), "hedge", "as it was told of old");
  const account = perpAnswer("listFuturesAccounts", "classic") as Row;
  answers["GET /futures/usdt/accounts"] = { ...account, position_mode: "dual_plus" };
  assert.instance(await failure(venue.fetchPositionMode()), ValidationError);
  await venue.close();
});

test("closing a position: its whole amount, by the market", async () => {
  const { venue, answers, asked } = await connected((world) => {
    world.answers["GET /futures/usdt/positions"] = [position()];
  });
  answers[`POST ${orders}`] = order({ text: "t-close", size: "9440", left: "0", price: "0", fill_price: "3780" });
  await venue.closePosition({ symbol, clientOrderId: "close" });
  assert.equal(asked("POST", orders), [
    '{"contract":"BTC_USDT","size":"9440","price":"0","reduce_only":true,"tif":"ioc","text":"t-close"}',
  ]);
  await venue.close();
});

test("funding: of one market and of all, and by the ticker's stream", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers[`GET ${contracts}/BTC_USDT`] = perpAnswer("getFuturesContract", "linear");
  const rate = await venue.fetchFundingRate(symbol);
  assert.equal([rate.rate, rate.markPrice, rate.indexPrice].map(String), ["0.002053", "37985.6", "37954.92"]);
  assert.equal([rate.interval, rate.nextTime], [28_800_000, 1_610_035_200_000]);
  const all = await venue.fetchFundingRates();
  assert.equal(all.map((one) => [one.symbol, one.rate === undefined]), [
    [symbol, false],
    [parts, false],
    ["OLD/USDT:USDT", true],
    ["NEW/USDT:USDT", true],
    ["HOT/USDT:USDT", true],
  ]);
  const seen: unknown[] = [];
  (await venue.watchFunding(symbol)).on(({ rate, nextTime }) => seen.push([String(rate), nextTime]));
  (await venue.watchTicker(symbol)).on(({ last, bid }) => seen.push([String(last), bid]));
  tell(perpMessage("FuturesTickers", "funding"));
  assert.equal(seen, [["0.000033", 1_785_571_200_000], ["62914.3", undefined]]);
  assert.is(asked("GET", contracts).length, 2);
  await venue.close();
});

test("histories: the newest, or the first from a time on, over several pages", async () => {
  const { venue, answers, asked } = await connected();
  const hour = 3_600_000;
  const paid = Array.from({ length: 1_500 }, (_, at) => ({ t: (now - at * hour) / 1_000, r: "0.0001" }));
  answers["GET /futures/usdt/funding_rate"] = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const [from, to, limit] = ["from", "to", "limit"].map((name) => Number(searchParams.get(name)));
    return paid.filter(({ t }) => t >= (from ?? 0) && t <= (to ?? 0)).slice(0, limit);
  };
  const hours = async (query: object): Promise<number[]> =>
    (await venue.fetchFundingRateHistory({ symbol, ...query })).map(({ time }) => (now - time) / hour);
  assert.equal(await hours({ limit: 3 }), [2, 1, 0]);
  assert.equal(await hours({ from: now - 1_200 * hour, limit: 2 }), [1200, 1199]);
  assert.equal(await hours({ from: now - 3 * hour, to: now - hour, limit: 9 }), [3, 2]);
  assert.is(asked("GET", "/futures/usdt/funding_rate").length, 4);
  assert.match(
    asked("GET", "/futures/usdt/funding_rate")[0] ?? "",
    `limit=1000&from=${(now - 179 * 24 * hour) / 1_000}`,
  );

  const [paidOnce] = perpAnswer("listFuturesAccountBook", "paid") as [object];
  const times = [now, now - 500, now - hour + 500, now - hour + 499];
  answers["GET /futures/usdt/account_book"] = times.map((time) => ({ ...paidOnce, time: time / 1_000 }));
  const [payment, ...others] = await venue.fetchFundingPayments({ symbol, from: now - hour + 500, to: now });
  assert.equal([String(payment?.amount), payment?.asset, payment?.id], ["-0.25", "USDT", String(now - hour + 500)]);
  assert.equal(others.map(({ time }) => time), [now - 500], "parts of seconds count");
  assert.equal(asked("GET", "/futures/usdt/account_book"), [
    `?contract=BTC_USDT&limit=100&offset=0&from=${(now - hour) / 1_000}&to=${now / 1_000}&type=fund`,
  ]);
  await venue.close();
});

test("fills: by time over pages, and those of one order by its id", async () => {
  const { venue, answers, asked } = await connected();
  const [raw] = perpAnswer("getMyTradesWithTimeRange", "bought") as Row[];
  answers["GET /futures/usdt/my_trades_timerange"] = ({ url }: HttpRequest) => {
    const offset = Number(new URL(url).searchParams.get("offset"));
    return Array.from({ length: offset === 0 ? 100 : 1 }, (_, at) => ({
      ...raw,
      trade_id: String(offset + at),
      create_time: (now - 1_000) / 1_000,
    }));
  };
  assert.is((await venue.fetchFills({ symbol, since: now - 5_000 })).length, 101);
  assert.equal(asked("GET", "/futures/usdt/my_trades_timerange").slice(-2), [
    `?contract=BTC_USDT&from=${now / 1_000 - 5}&limit=100&offset=0`,
    `?contract=BTC_USDT&from=${now / 1_000 - 5}&limit=100&offset=100`,
  ]);
  answers["GET /futures/usdt/my_trades"] = perpAnswer("getMyTrades", "sold");
  const [one] = await venue.fetchFills({ symbol, orderId: "21893289839" });
  assert.equal([one?.side, one?.amount, one?.fee?.amount].map(String), ["sell", "0.00025", "-0.001"]);
  assert.is(asked("GET", "/futures/usdt/my_trades").at(-1), "?contract=BTC_USDT&order=21893289839&limit=100&offset=0");
  await venue.close();
});

test("market data and fees in amounts", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["GET /futures/usdt/tickers"] = perpAnswer("listFuturesTickers", "one");
  assert.is(String((await venue.fetchOpenInterest(symbol)).amount), "3232.3904");
  const ticker = await venue.fetchTicker(symbol);
  assert.equal([ticker.bidAmount, ticker.volume, ticker.quoteVolume].map(String), [
    "0.01",
    "18404023.3284",
    "184040233284",
  ]);
  answers["GET /futures/usdt/order_book"] = perpAnswer("listFuturesOrderBook", "book");
  const book = await venue.fetchOrderBook(symbol);
  assert.equal([book.asks[0], book.sequence, book.time], [["1.52", "0.01"], 123456, 1623898993121]);
  answers["GET /futures/usdt/fee"] = perpAnswer("getFuturesFee", "rates");
  assert.is(String((await venue.fetchTradingFees(symbol)).maker), "-0.0001");
  answers["GET /futures/usdt/candlesticks"] = [{
    t: now / 1_000 - 60,
    v: "10",
    c: "1",
    h: "2",
    l: "1",
    o: "1",
    sum: "5",
  }];
  const { candles } = await venue.fetchCandles({ symbol, interval: "1m", limit: 1 });
  assert.equal(candles.map(({ volume, closed }) => [String(volume), closed]), [["0.001", true]]);
  assert.is(asked("GET", "/futures/usdt/candlesticks")[0], "?contract=BTC_USDT&limit=1&interval=1m");
  const seen: unknown[] = [];
  (await venue.watchTrades(symbol)).on(({ side, amount, id }) => seen.push([side, String(amount), id]));
  (await venue.watchCandles({ symbol, interval: "1m" })).on(({ time, volume }) => seen.push([time, String(volume)]));
  tell(perpMessage("FuturesTrades", "bought"));
  tell(perpMessage("FuturesCandlesticks", "candles"));
  assert.equal(seen, [
    ["buy", "0.0001", "27753480"],
    ["buy", "0.00205", "27753481"],
    [1545129360000, "2752.55555"],
  ]);
  await venue.close();
});

test("the book in amounts, and a gap", async () => {
  const { venue, frames, tell, clock } = await connected();
  const say = (result: Row): void =>
    tell({ channel: "futures.obu", result: { s: "ob.BTC_USDT.400", ...result }, time_ms: now });
  const opening = venue.watchOrderBook(symbol);
  await settle();
  say({ t: now, full: true, u: 100, b: [["60000", "15"]], a: [["60001", "7.5"]] });
  const book = await opening;
  assert.equal([String(book.bestBid?.amount), String(book.bestAsk?.amount)], ["0.0015", "0.00075"]);
  say({ t: now + 1, U: 102, u: 103, a: [["60001", "0"]] });
  assert.is(book.state, "stale");
  await clock.advance(0);
  await settle();
  const asked = frames().filter(({ channel }) => channel === "futures.obu").map(({ event }) => event);
  assert.equal(asked, ["subscribe", "unsubscribe", "subscribe"]);
  await venue.close();
});

test("the dead man's switch, and a unified account's balances", async () => {
  const { venue, answers, asked } = await connected((world) => {
    world.answers["GET /unified/unified_mode"] = { mode: "multi_currency" };
    world.answers["GET /unified/accounts"] = { balances: { USDT: { available: "7", freeze: "1" } } };
  });
  assert.equal(venue.balances().map(({ asset, total }) => [asset, String(total)]), [["USDT", "8"]]);
  answers["POST /futures/usdt/countdown_cancel_all"] = perpAnswer("countdownCancelAllFutures", "text");
  const armed = await venue.armDeadMansSwitch({ countdown: 30_000, symbols: [symbol] });
  await armed.disarm();
  assert.equal(asked("POST", "/futures/usdt/countdown_cancel_all"), [
    '{"timeout":30,"contract":"BTC_USDT"}',
    '{"timeout":0,"contract":"BTC_USDT"}',
  ]);
  await venue.close();
});

test.run();
