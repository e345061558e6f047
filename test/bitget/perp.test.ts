/** The connector of perpetuals over a scripted venue. */
import * as assert from "uvu/assert";
import { ValidationError } from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { perp } from "../../src/venues/bitget/mod.ts";
import { suite } from "../support/suite.ts";
import {
  accountPush,
  type Bench,
  bench,
  failure,
  now,
  ok,
  perpAnswer,
  perpMessage,
  settle,
  spotAnswer,
  spotMessage,
} from "./bench.ts";

const test = suite("bitget perp");

const symbol = "BTC/USDT:USDT";
const place = "POST /api/v3/trade/place-order";
const settings = "GET /api/v3/account/settings";

type Entry = Record<string, unknown>;

async function connected(prepare: (world: Bench) => void = () => {}) {
  const world = bench();
  world.answers["GET /api/v3/market/instruments"] = spotAnswer("getInstruments", "contracts");
  world.answers[settings] = spotAnswer("getSettings", "oneWay");
  prepare(world);
  const venue = perp(world.options);
  await venue.connect();
  return { ...world, venue };
}

const taken = ({ body }: HttpRequest): unknown => ok({ orderId: "77", clientOid: JSON.parse(body ?? "{}").clientOid });
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;

test("markets: perpetuals alone, with their steps and bounds", async () => {
  const { venue, sockets, asked } = await connected();
  assert.is(asked("GET", "/api/v3/market/instruments")[0], "?category=USDT-FUTURES");
  const all = await venue.fetchMarkets();
  const [market, other] = all;
  assert.equal(all.length, 2);
  assert.equal(
    [market?.symbol, market?.status, market?.tickSize, market?.lotSize, market?.amount.min, market?.marketAmount?.max]
      .map(String),
    [symbol, "trading", "0.1", "0.0001", "0.0001", "220"],
  );
  assert.equal([market?.notional.min, market?.contract?.size, market?.contract?.maxLeverage].map(String), [
    "5",
    "1",
    "150",
  ]);
  assert.equal([other?.symbol, other?.status, other?.tickSize, other?.lotSize].map(String), [
    "1000SATS/USDT:USDT",
    "trading",
    "0.0000005",
    "10",
  ]);
  const topics = sockets[0]?.sent.map((frame) => JSON.stringify(frame)) ?? [];
  assert.ok(topics.includes('{"op":"subscribe","args":[{"instType":"UTA","topic":"position"}]}'));
  await venue.close();
});

test("orders: one-way and hedge mode, reduce-only, margin modes", async () => {
  const { venue, answers, asked } = await connected();
  answers[place] = taken;
  await venue.createOrder({ ...limit, reduceOnly: true, clientOrderId: "a" });
  await venue.createOrder({ ...limit, positionSide: "long", timeInForce: "IOC", clientOrderId: "b" });
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.01", clientOrderId: "c" });
  const of = (more: Entry): Entry => ({ category: "USDT-FUTURES", symbol: "BTCUSDT", qty: "0.01", ...more });
  const price = { price: "60000", orderType: "limit", side: "buy" };
  assert.equal(asked("POST", "/api/v3/trade/place-order").map((text) => JSON.parse(text)), [
    of({ ...price, timeInForce: "gtc", clientOid: "a", reduceOnly: "yes" }),
    of({ ...price, timeInForce: "ioc", clientOid: "b", posSide: "long" }),
    of({ side: "sell", orderType: "market", clientOid: "c", marginMode: "isolated" }),
  ]);
  await venue.close();
});

test("orders of isolated positions go alone, the others together", async () => {
  const { venue, answers, asked } = await connected();
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  answers[place] = taken;
  answers["POST /api/v3/trade/place-batch"] = ok([{ orderId: "79", clientOid: "m2" }]);
  const other = { symbol: "1000SATS/USDT:USDT", amount: "100000", price: "0.0002" };
  const placed = await venue.createOrders([
    { ...limit, clientOrderId: "m1" },
    { ...limit, ...other, clientOrderId: "m2" },
  ]);
  assert.equal(placed.map((one) => "order" in one ? one.order.state.id : String(one.error)), ["77", "79"]);
  assert.is(asked("POST", "/api/v3/trade/place-order").length, 1);
  assert.is((JSON.parse(asked("POST", "/api/v3/trade/place-batch")[0] ?? "") as unknown[]).length, 1);
  await venue.close();
});

test("positions: signed, by side in hedge mode, followed by the stream; what closes goes to what is open", async () => {
  const { venue, answers, tell, asked } = await connected(({ answers }) => {
    answers["GET /api/v3/position/current-position"] = perpAnswer("getCurrentPosition", "oneWay");
  });
  const [position] = venue.positions();
  assert.equal([position?.symbol, position?.side, position?.amount, position?.marginMode].map(String), [
    symbol,
    "undefined",
    "-0.6",
    "cross",
  ]);
  assert.is(position?.liquidationPrice, undefined);
  const seen: string[] = [];
  venue.watchPositions().on((all) => {
    for (const { amount, marginMode, margin } of all) seen.push(`${amount} ${marginMode} ${margin}`);
  });
  const { data } = perpMessage("PositionPush", "open") as { data: Entry[] };
  tell(accountPush("position", data.map((raw) => ({ ...raw, updatedTime: String(now + 5) }))));
  tell(accountPush("position", data.map((raw) => ({ ...raw, marginCoin: "USDC", updatedTime: String(now + 6) }))));
  await settle();
  assert.equal(seen, ["-0.01 isolated 47.5"]);
  answers[place] = taken;
  await venue.closePosition({ symbol, clientOrderId: "c" });
  assert.equal(JSON.parse(asked("POST", "/api/v3/trade/place-order")[0] ?? ""), {
    category: "USDT-FUTURES",
    symbol: "BTCUSDT",
    side: "buy",
    orderType: "market",
    qty: "0.01",
    clientOid: "c",
    reduceOnly: "yes",
    marginMode: "isolated",
  });
  await venue.close();
});

test("an order and its fill of the stream are of contracts, with side and profit", async () => {
  const { venue, answers, tell } = await connected();
  answers[place] = taken;
  const order = await venue.createOrder({ ...limit, side: "sell", price: "90000", amount: "0.5", clientOrderId: "a3" });
  const { data } = spotMessage("OrderPush", "changes") as { data: Entry[] };
  const [fill] = (spotMessage("FillPush", "contract") as { data: Entry[] }).data;
  const [id, at] = [{ orderId: "77", clientOid: "a3" }, String(now + 5)];
  tell(
    accountPush("fill", [{
      ...fill,
      ...id,
      side: "sell",
      execQty: "0.2",
      execPrice: "90000",
      execValue: "18000",
      execPnl: "12",
      execTime: at,
    }]),
  );
  tell(accountPush("order", [{ ...data[2], ...id, createdTime: String(now), updatedTime: at }]));
  assert.equal([order.state.status, String(order.state.filled), order.state.reason], ["canceled", "0.2", "ioc_cancel"]);
  assert.equal(
    order.fills.map(({ realizedProfit, positionSide, fee }) => [String(realizedProfit), positionSide, fee?.asset]),
    [
      ["12", "long", "USDT"],
    ],
  );
  await venue.close();
});

test("leverage and modes: set where they are otherwise, and told", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v3/account/set-leverage"] = ok("success");
  answers["POST /api/v3/account/set-hold-mode"] = ok("success");
  assert.is(String((await venue.fetchLeverage(symbol)).leverage), "1");
  await venue.setLeverage({ symbol, leverage: 1 });
  assert.equal(asked("POST", "/api/v3/account/set-leverage"), []);
  await venue.setLeverage({ symbol, leverage: 5 });
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  answers[settings] = spotAnswer("getSettings", "hedge");
  await venue.setLeverage({ symbol, leverage: 7 });
  const common = '{"category":"USDT-FUTURES","symbol":"BTCUSDT","leverage":';
  assert.equal(asked("POST", "/api/v3/account/set-leverage"), [
    `${common}"5","marginMode":"crossed"}`,
    `${common}"7","marginMode":"isolated","posSide":"long"}`,
    `${common}"7","marginMode":"isolated","posSide":"short"}`,
  ]);
  assert.is(await venue.fetchPositionMode(), "hedge");
  await venue.setPositionMode({ mode: "oneWay" });
  assert.equal(asked("POST", "/api/v3/account/set-hold-mode"), ['{"holdMode":"one_way_mode"}']);
  answers[settings] = spotAnswer("getSettings", "least");
  assert.is(String((await venue.fetchLeverage(symbol)).leverage), "0", "not told");
  assert.instance(await failure(venue.setLeverage({ symbol, leverage: 1_000 })), ValidationError);
  await venue.close();
});

test("funding: rates, past ones, payments both ways, the stream", async () => {
  const { venue, answers, asked, tell, clock } = await connected();
  answers["GET /api/v3/market/current-fund-rate"] = perpAnswer("getCurrentFundRate", "rates");
  answers["GET /api/v3/market/tickers"] = spotAnswer("getTickers", "contracts");
  const rates = await venue.fetchFundingRates();
  assert.equal(rates.map(({ rate, interval, markPrice }) => [rate, interval, markPrice].map(String)), [
    ["0.000071", "28800000", "90216.4"],
    ["-0.000012", "14400000", "undefined"],
  ]);
  const hour = 3_600_000;
  answers["GET /api/v3/market/history-fund-rate"] = ({ url }: HttpRequest) => {
    const page = Number(new URL(url).searchParams.get("cursor"));
    const resultList = Array.from({ length: page === 1 ? 100 : 3 }, (_, at) => ({
      symbol: "BTCUSDT",
      fundingRate: "0.0001",
      fundingRateTimestamp: String(now - ((page - 1) * 100 + at) * hour),
    }));
    return ok({ resultList });
  };
  const past = await venue.fetchFundingRateHistory({ symbol, from: now - 101 * hour, limit: 200 });
  assert.equal([past.length, past[0]?.time, past.at(-1)?.time], [102, now - 101 * hour, now]);
  const { list } = (perpAnswer("getFinancialRecords", "funding") as { data: { list: Entry[] } }).data;
  answers["GET /api/v3/account/financial-records"] = ({ url }: HttpRequest) => {
    const type = new URL(url).searchParams.get("type");
    return ok({
      list: list.filter((raw) => raw["type"] === type).map((raw) => ({ ...raw, ts: String(now - hour) })),
      cursor: "",
    });
  };
  const payments = await venue.fetchFundingPayments({ symbol, from: now - 2 * hour });
  assert.equal(payments.map(({ amount }) => String(amount)).sort(), ["-2.5", "1.25"]);
  assert.is(
    asked("GET", "/api/v3/account/financial-records")[0],
    `?category=USDT-FUTURES&coin=USDT&type=CONTRACT_MAIN_SETTLE_FEE_USER_IN&startTime=${now - 2 * hour}` +
      `&endTime=${now + 1_000}&limit=100`,
  );
  const watching = venue.watchFunding(symbol);
  await settle();
  const told: string[] = [];
  (await watching).on(({ rate, nextTime, markPrice, interval }) =>
    void told.push([rate, nextTime, markPrice, interval].join(" "))
  );
  tell(spotMessage("TickerPush", "contract"));
  await settle();
  await clock.advance(0);
  assert.equal(told, ["0.000074 1753257600000 118772.6 28800000"]);
  answers["GET /api/v3/market/open-interest"] = perpAnswer("getOpenInterest", "one");
  assert.is(String((await venue.fetchOpenInterest(symbol)).amount), "2243.019");
  await venue.close();
});

test("balances: what is there without open profit, and what of it is free", async () => {
  const { venue } = await connected(({ answers }) => {
    answers["GET /api/v3/account/assets"] = spotAnswer("getAccountAssets", "locked");
  });
  assert.equal(venue.balances().map(({ asset, total, free, held }) => [asset, total, free, held].map(String)), [
    ["USDT", "1000", "900", "100"],
    ["ETH", "0", "0", "0"],
  ]);
  await venue.close();
});

test.run();
