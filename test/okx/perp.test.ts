/** The perp connector over a scripted venue: contracts and amounts, positions, funding, leverage and modes. */
import * as assert from "uvu/assert";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import { perp } from "../../src/venues/okx/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, failure, ok, perpAnswer, perpMessage, settle, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx perp");

const now = 1_784_626_200_000;
const symbol = "BTC/USDT:USDT";
const inverse = "BTC/USD:BTC";

type Row = Record<string, unknown>;
const rows = (answer: unknown): Row[] => (answer as { data: Row[] }).data;
const row = (answer: unknown): Row => rows(answer)[0] ?? {};

async function connected(prepare: (world: Bench) => void = () => {}) {
  const world = bench(now);
  world.answers["GET /api/v5/public/instruments"] = ok(
    row(spotAnswer("getInstruments", "linear")),
    row(spotAnswer("getInstruments", "inverse")),
    row(spotAnswer("getInstruments", "spot")),
  );
  world.answers["GET /api/v5/account/config"] = spotAnswer("getAccountConfiguration", "hedge");
  world.answers["GET /api/v5/account/balance"] = spotAnswer("getBalance", "multiCurrency");
  prepare(world);
  const venue = perp(world.options);
  await venue.connect();
  return { ...world, venue };
}

const push = (more: Row = {}): Row => ({
  ...row(spotMessage("OrdersPush", "hedge")),
  clOrdId: "mine",
  ordId: "77",
  posSide: "net",
  side: "buy",
  sz: "40",
  px: "60000",
  accFillSz: "0",
  avgPx: "",
  fillSz: "0",
  fillPx: "",
  tradeId: "",
  state: "live",
  cTime: String(now + 5),
  uTime: String(now + 5),
  ...more,
});
const ordersPush = (...data: unknown[]) => ({ arg: { channel: "orders", instType: "SWAP", uid: "1" }, data });
const positionsPush = (...data: unknown[]) => ({
  arg: { channel: "positions", instType: "SWAP", uid: "1" },
  eventType: "event_update",
  data,
});
const position = (more: Row = {}): Row => ({
  ...row(perpAnswer("getPositions", "oneWayShort")),
  uTime: String(now + 10),
  ...more,
});
const ack = (more: Row = {}) => ({ ordId: "77", clOrdId: "mine", tag: "", sCode: "0", sMsg: "", ...more });
const limit = { symbol, side: "buy", type: "limit", amount: "0.4", price: "60000", clientOrderId: "mine" } as const;

test("it connects: contracts only, positions read and followed, cash as balance", async () => {
  const { venue, lines, asked, clock } = await connected((world) => {
    world.answers["GET /api/v5/account/positions"] = ok(position());
  });
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal((await venue.fetchMarkets()).map(({ symbol }) => symbol), [symbol, inverse]);
  assert.equal(asked("GET", "/api/v5/account/positions")[0], "?instType=SWAP");
  const frames = lines("/ws/v5/private").flatMap(({ sent }) => sent).join(" ");
  assert.match(frames, '{"channel":"orders","instType":"SWAP"}');
  assert.match(frames, '{"channel":"positions","instType":"SWAP","extraParams":"{\\"updateInterval\\":\\"0\\"}"}');
  const [short] = venue.positions();
  assert.equal([String(short?.amount), short?.marginMode, String(short?.leverage)], ["-0.125", "cross", "5"]);
  assert.is(String(venue.balances()[0]?.total), "4850.435693622894");
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("an order is sent in contracts and filled in amounts", async () => {
  const { venue, answers, asked, tell, requests } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  const placed = await venue.createOrder({ ...limit, reduceOnly: true });
  assert.equal(asked("POST", "/api/v5/trade/order"), [
    '{"instId":"BTC-USDT-SWAP","tdMode":"cross","clOrdId":"mine","side":"buy","ordType":"limit","sz":"40","px":"60000","reduceOnly":true}',
  ]);
  assert.is(requests.at(-1)?.headers["expTime"], String(now + 5_000));
  const fill = {
    accFillSz: "40",
    avgPx: "60000",
    fillSz: "40",
    fillPx: "60000",
    tradeId: "9",
    fillPnl: "12.5",
    state: "filled",
    fillTime: String(now + 6),
    uTime: String(now + 7),
  };
  tell("/private", ordersPush(push(fill)));
  const done = await placed.done;
  assert.equal([done.status, String(done.filled), String(done.cost)], ["filled", "0.4", "24000"]);
  const [only] = placed.fills;
  assert.equal([String(only?.amount), String(only?.realizedProfit), only?.fee?.asset], ["0.4", "12.5", "USDT"]);
  await venue.close();
});

test("an inverse order is sent for an amount of quote, and costs base", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  const placed = await venue.createOrder({ ...limit, symbol: inverse, amount: "12000" });
  assert.match(
    asked("POST", "/api/v5/trade/order")[0] ?? "",
    '"instId":"BTC-USD-SWAP","tdMode":"cross","clOrdId":"mine","side":"buy","ordType":"limit","sz":"120"',
  );
  const fill = {
    instId: "BTC-USD-SWAP",
    sz: "120",
    accFillSz: "120",
    avgPx: "60000",
    fillSz: "120",
    fillPx: "60000",
    tradeId: "9",
    state: "filled",
    uTime: String(now + 7),
  };
  tell("/private", ordersPush(push(fill)));
  const done = await placed.done;
  assert.equal([String(done.filled), String(done.cost), String(done.average)], ["12000", "0.2", "60000"]);
  assert.instance(
    await failure(venue.createOrder({ ...limit, symbol: inverse, amount: "150", clientOrderId: "odd" })),
    ValidationError,
  );
  await venue.close();
});

test("hedge mode: the position's side goes with the order", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  await venue.createOrder({ ...limit, type: "market", positionSide: "short", reduceOnly: true } as never);
  const sent = JSON.parse(asked("POST", "/api/v5/trade/order")[0] ?? "") as Row;
  assert.equal([sent["posSide"], sent["reduceOnly"], sent["ordType"], sent["tgtCcy"]], [
    "short",
    undefined,
    "market",
    undefined,
  ]);
  await venue.close();
});

test("positions move by the stream, end by it, and answers that are behind undo nothing", async () => {
  const { venue, tell, answers } = await connected();
  tell("/private", positionsPush(position({ pos: "10" }), position({ instId: "NOT-HERE" })));
  assert.equal(venue.positions().map(({ amount }) => String(amount)), ["0.1"]);
  answers["GET /api/v5/account/positions"] = ok();
  // The event is of the time at which the answer was asked for, and may be news to it.
  assert.equal((await venue.fetchPositions()).map(({ amount }) => String(amount)), ["0.1"]);
  tell("/private", positionsPush(position({ pos: "0", avgPx: "", uTime: String(now + 20) })));
  assert.equal(venue.positions(), []);
  await venue.close();
});

test("margin modes are the orders' own: what is set is remembered, and what is open is closed by its own", async () => {
  const { venue, answers, asked, tell } = await connected((world) => {
    const [long] = rows(perpAnswer("getPositions", "hedge"));
    world.answers["GET /api/v5/account/positions"] = ok({ ...long, posSide: "net" });
    world.answers["GET /api/v5/account/leverage-info"] = perpAnswer("getLeverage", "oneWay");
    world.answers["POST /api/v5/trade/order"] = ok(ack());
  });
  const mode = async (more: object = {}): Promise<unknown> => {
    const clientOrderId = `m${asked("POST", "/api/v5/trade/order").length}`;
    answers["POST /api/v5/trade/order"] = ok(ack({ clOrdId: clientOrderId, ordId: clientOrderId.slice(1) }));
    await venue.createOrder({ ...limit, clientOrderId, ...more });
    return (JSON.parse(asked("POST", "/api/v5/trade/order").at(-1) ?? "") as Row)["tdMode"];
  };
  assert.is(await mode(), "isolated", "as the position that is open");
  assert.is(await mode({ symbol: inverse, amount: "100" }), "cross");
  const terms = await venue.setMarginMode({ symbol, marginMode: "cross" });
  assert.is(terms.marginMode, "cross");
  assert.is(await mode(), "cross", "as it was set");
  assert.is(await mode({ side: "sell", reduceOnly: true }), "isolated", "what closes goes to what is open");
  tell("/private", positionsPush(position({ mgnMode: "cross", pos: "5", uTime: String(now + 30) })));
  tell("/private", positionsPush(position({ mgnMode: "isolated", pos: "0", uTime: String(now + 31) })));
  assert.equal(venue.positions().map(({ amount, marginMode }) => [String(amount), marginMode]), [["0.05", "cross"]]);
  assert.is(await mode({ side: "sell", reduceOnly: true }), "cross");
  assert.equal(asked("GET", "/api/v5/account/leverage-info").at(-1), "?instId=BTC-USDT-SWAP&mgnMode=cross");
  await venue.close();
});

test("a position that ended unheard of is forgotten when positions are read", async () => {
  const { venue, answers, asked, clock } = await connected((world) => {
    world.answers["GET /api/v5/account/positions"] = ok(position({ mgnMode: "isolated" }));
  });
  await clock.advance(5_000);
  answers["GET /api/v5/account/positions"] = ok();
  assert.equal(await venue.fetchPositions(), []);
  answers["POST /api/v5/trade/order"] = ok(ack());
  await venue.createOrder(limit);
  assert.match(asked("POST", "/api/v5/trade/order")[0] ?? "", '"tdMode":"cross"');
  await venue.close();
});

test("a margin mode that was told stays, whatever somebody else opens", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["GET /api/v5/account/leverage-info"] = perpAnswer("getLeverage", "oneWay");
  answers["POST /api/v5/trade/order"] = ok(ack());
  // It is so already: nothing is to be set.
  assert.is((await venue.setMarginMode({ symbol, marginMode: "cross" })).marginMode, "cross");
  tell("/private", positionsPush(position({ mgnMode: "isolated", uTime: String(now + 30) })));
  await venue.createOrder(limit);
  assert.match(asked("POST", "/api/v5/trade/order")[0] ?? "", '"tdMode":"cross"');
  await venue.close();
});

test("a market with a cross and an isolated position at once is not taken for one", async () => {
  const { venue, answers } = await connected();
  answers["GET /api/v5/account/positions"] = ok(position(), position({ mgnMode: "isolated", pos: "0" }));
  assert.is((await venue.fetchPositions()).length, 1, "one of them is closed");
  answers["GET /api/v5/account/positions"] = ok(position(), position({ mgnMode: "isolated" }));
  assert.instance(await failure(venue.fetchPositions()), SchemaError);
  await venue.close();
});

test("isolated margin is not offered in every account", async () => {
  const { venue, answers } = await connected();
  answers["GET /api/v5/account/leverage-info"] = perpAnswer("getLeverage", "oneWay");
  answers["GET /api/v5/account/config"] = spotAnswer("getAccountConfiguration", "oneWay");
  assert.instance(await failure(venue.setMarginMode({ symbol, marginMode: "isolated" })), ValidationError);
  await venue.close();
});

test("leverage is read before it is set, and set for each side where they are apart", async () => {
  const { venue, answers, asked } = await connected();
  const told = (lever: string, mgnMode = "cross") =>
    ok({ ccy: "", instId: "BTC-USDT-SWAP", mgnMode, posSide: "net", lever });
  answers["GET /api/v5/account/leverage-info"] = told("5");
  assert.is(String((await venue.setLeverage({ symbol, leverage: 5 })).leverage), "5");
  assert.equal(asked("POST", "/api/v5/account/set-leverage"), [], "it is so already");
  answers["POST /api/v5/account/set-leverage"] = perpAnswer("setLeverage", "cross");
  await venue.setLeverage({ symbol, leverage: "7.5" });
  assert.equal(asked("POST", "/api/v5/account/set-leverage"), [
    '{"instId":"BTC-USDT-SWAP","lever":"7.5","mgnMode":"cross"}',
  ]);
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  await venue.setLeverage({ symbol, leverage: 20 });
  assert.equal(asked("POST", "/api/v5/account/set-leverage").slice(1), [
    '{"instId":"BTC-USDT-SWAP","lever":"20","mgnMode":"isolated","posSide":"long"}',
    '{"instId":"BTC-USDT-SWAP","lever":"20","mgnMode":"isolated","posSide":"short"}',
  ]);
  answers["GET /api/v5/account/config"] = spotAnswer("getAccountConfiguration", "spotMode");
  await venue.setLeverage({ symbol, leverage: 30 });
  assert.is(
    asked("POST", "/api/v5/account/set-leverage").at(-1),
    '{"instId":"BTC-USDT-SWAP","lever":"30","mgnMode":"isolated"}',
  );
  assert.instance(await failure(venue.setLeverage({ symbol, leverage: 101 })), ValidationError);
  await venue.close();
});

test("the position mode is read before it is set", async () => {
  const { venue, answers, asked } = await connected();
  assert.is(await venue.fetchPositionMode(), "hedge");
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  assert.equal(asked("POST", "/api/v5/account/set-position-mode"), []);
  answers["POST /api/v5/account/set-position-mode"] = perpAnswer("setPositionMode", "oneWay");
  await venue.setPositionMode({ mode: "oneWay" });
  assert.equal(asked("POST", "/api/v5/account/set-position-mode"), ['{"posMode":"net_mode"}']);
  await venue.close();
});

test("closing a position: its whole amount, by the market, as it is margined", async () => {
  const { venue, answers, asked } = await connected((world) => {
    world.answers["GET /api/v5/account/positions"] = ok(position());
  });
  answers["POST /api/v5/trade/order"] = ok(ack({ clOrdId: "close" }));
  await venue.closePosition({ symbol, clientOrderId: "close" });
  assert.equal(asked("POST", "/api/v5/trade/order"), [
    '{"instId":"BTC-USDT-SWAP","tdMode":"cross","clOrdId":"close","side":"buy","ordType":"market","sz":"12.5","reduceOnly":true}',
  ]);
  await venue.close();
});

test("funding: rates with prices, of one market and of all, and none yet", async () => {
  const { venue, answers, asked, lines, tell } = await connected();
  answers["GET /api/v5/public/funding-rate"] = perpAnswer("getFundingRate", "settled");
  answers["GET /api/v5/public/mark-price"] = perpAnswer("getMarkPrice", "swap");
  answers["GET /api/v5/market/index-tickers"] = perpAnswer("getIndexTickers", "index");
  const rate = await venue.fetchFundingRate(symbol);
  assert.equal([rate.rate, rate.markPrice, rate.indexPrice].map(String), ["0.0000182221218054", "200", "43350"]);
  assert.equal(asked("GET", "/api/v5/market/index-tickers"), ["?instId=BTC-USDT"]);
  answers["GET /api/v5/public/funding-rate"] = ok(
    row(perpAnswer("getFundingRate", "settled")),
    { ...row(perpAnswer("getFundingRate", "notYet")), instId: "BTC-USD-SWAP" },
    row(perpAnswer("getFundingRate", "hourly")),
  );
  const all = await venue.fetchFundingRates();
  assert.equal(all.map((one) => [one.symbol, one.rate === undefined, one.markPrice === undefined]), [
    [symbol, false, false],
    [inverse, true, true],
  ]);
  assert.is(asked("GET", "/api/v5/public/funding-rate").at(-1), "?instId=ANY");
  const feed = await venue.watchFunding(inverse);
  assert.match(
    lines("/ws/v5/public").flatMap(({ sent }) => sent).join(),
    '{"channel":"funding-rate","instId":"BTC-USD-SWAP"}',
  );
  const seen: unknown[] = [];
  feed.on((told) => void seen.push(String(told.rate)));
  tell("/ws/v5/public", perpMessage("FundingRatePush", "settled"));
  assert.equal(seen, ["0.0001875391284828"]);
  await venue.close();
});

test("histories: the newest, or the first from a time on, over several pages", async () => {
  const { venue, answers, asked } = await connected();
  const hour = 3_600_000;
  const paid = Array.from({ length: 500 }, (_, at) => ({
    ...row(perpAnswer("getFundingRateHistory", "now")),
    fundingTime: String(now - at * hour),
  }));
  answers["GET /api/v5/public/funding-rate-history"] = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const after = Number(searchParams.get("after") ?? Infinity);
    return ok(
      ...paid.filter(({ fundingTime }) => Number(fundingTime) < after).slice(0, Number(searchParams.get("limit"))),
    );
  };
  const times = async (query: object): Promise<number[]> =>
    (await venue.fetchFundingRateHistory({ symbol, ...query })).map(({ time }) => (now - time) / hour);
  assert.equal(await times({ limit: 3 }), [2, 1, 0]);
  assert.equal(await times({ from: now - 450 * hour, limit: 2 }), [450, 449]);
  assert.equal(await times({ from: now - 3 * hour, to: now - hour, limit: 9 }), [3, 2]);
  assert.is(asked("GET", "/api/v5/public/funding-rate-history").length, 4);

  const bill = row(perpAnswer("getBillsDetails7Days", "fundingPaid"));
  answers["GET /api/v5/account/bills"] = ok({ ...bill, billId: "2", ts: String(now - 1_000) }, {
    ...bill,
    billId: "1",
    ts: String(now - 2_000),
  });
  answers["GET /api/v5/account/bills-archive"] = ok(bill);
  const payments = await venue.fetchFundingPayments({ symbol, from: now - hour, to: now });
  assert.equal(payments.map(({ id, amount }) => [id, String(amount)]), [["1", "-0.4112"], ["2", "-0.4112"]]);
  assert.equal(asked("GET", "/api/v5/account/bills"), [
    `?instType=SWAP&instId=BTC-USDT-SWAP&type=8&begin=${now - hour - 1}&end=${now - 1}&limit=100`,
  ]);
  assert.is((await venue.fetchFundingPayments({ symbol })).length, 1);
  await venue.close();
});

test("open interest and tickers in amounts", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /api/v5/public/open-interest"] = perpAnswer("getOpenInterest", "swap");
  assert.is(String((await venue.fetchOpenInterest(symbol)).amount), "50");
  assert.equal(asked("GET", "/api/v5/public/open-interest"), ["?instType=SWAP&instId=BTC-USDT-SWAP"]);
  answers["GET /api/v5/market/tickers"] = ok({ ...row(spotAnswer("ticker", "inverse")) }, {
    ...row(spotAnswer("ticker", "inverse")),
    instId: "X",
  });
  assert.equal((await venue.fetchTickers()).map(({ symbol }) => symbol), [inverse]);
  assert.equal(asked("GET", "/api/v5/market/tickers"), ["?instType=SWAP"]);
  answers["GET /api/v5/account/trade-fee"] = spotAnswer("getFeeRates", "swap");
  assert.is(String((await venue.fetchTradingFees(symbol)).maker), "-0.00005");
  assert.equal(asked("GET", "/api/v5/account/trade-fee"), ["?instType=SWAP&instFamily=BTC-USDT"]);
  await venue.close();
});

test("a liquidation: its fills are those of the history, each once", async () => {
  const { venue, answers, tell, clock } = await connected();
  const fill = row(spotAnswer("transactionDetails3Days", "liquidation"));
  answers["GET /api/v5/trade/fills"] = ok({
    ...fill,
    side: "sell",
    ordId: "88",
    fillSz: "40",
    fillTime: String(now + 9),
    ts: String(now + 9),
  });
  const seen: string[] = [];
  venue.watchFills().on(({ id, amount }) => void seen.push(`${id} ${amount}`));
  const forced = {
    ...row(spotMessage("OrdersPush", "liquidation")),
    ordId: "88",
    cTime: String(now + 8),
    uTime: String(now + 9),
  };
  tell("/private", ordersPush(forced));
  tell("/private", ordersPush(forced));
  await clock.advance(3_000);
  await settle();
  assert.equal(seen, ["-1842207 0.4"]);
  await venue.close();
});

test.run();
