/** What Binance.US has of its own: keys, fees, answers without a time. The rest is in the contract, on its mock. */
import * as assert from "uvu/assert";
import type { CancelOrderAnswer } from "../../generated/binance-us/spot.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { toTradingFees } from "../../src/venues/binance-us/fees.ts";
import { spot } from "../../src/venues/binance-us/mod.ts";
import { toCanceled } from "../../src/venues/binance/map/order.ts";
import { market } from "../binance/fixture.ts";
import type { HttpAnswer, HttpRequest } from "../../src/core/http/contract.ts";
import type { OpenSocket } from "../../src/core/stream/socket.ts";
import { manualClock } from "../support/clock.ts";
import { answersOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance-us");
const btc = market("BTCUSDT");
const ofBinance = answersOf("binance/spot.openapi.yaml");

test("a private key is none of Binance.US", () => {
  const privateKey = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n" +
    "-----END PRIVATE KEY-----";
  assert.throws(
    () => spot({ credentials: { key: "k".repeat(64), privateKey } }),
    (error: unknown) =>
      error instanceof ValidationError && error.venue === "binance-us" && !error.message.includes("MC4C"),
  );
});

test("fees are the account's: the role's rate and the dearer one of the sides'", () => {
  const rates = { maker: "0.00150000", taker: "0.00200000", buyer: "0.00010000", seller: "0.00030000" };
  const { symbol, maker, taker, raw } = toTradingFees(btc, { commissionRates: rates });
  assert.equal([symbol, maker, taker].map(String), ["BTC/USDT", "0.0018", "0.0023"]);
  assert.is(raw, rates);
});

test("a canceled order without a time has none", () => {
  const raw: CancelOrderAnswer = {
    symbol: "BTCUSDT",
    origClientOrderId: "mine",
    orderId: 4,
    orderListId: -1,
    clientOrderId: "of the cancel",
    price: "2.00000000",
    origQty: "1.00000000",
    executedQty: "0.25000000",
    cummulativeQuoteQty: "0.50000000",
    status: "CANCELED",
    timeInForce: "GTC",
    type: "LIMIT",
    side: "BUY",
    selfTradePreventionMode: "NONE",
  };
  const canceled = toCanceled(btc, raw);
  assert.not.ok("time" in canceled);
  assert.equal([canceled.clientOrderId, canceled.status, String(canceled.filled)], ["mine", "canceled", "0.25"]);
  assert.is(toCanceled(btc, { ...raw, transactTime: 1_784_600_000_000 }).time, 1_784_600_000_000);
});

test("the key of the account's events is prolonged; where it has ended another one is asked for", async () => {
  const clock = manualClock();
  const asked: string[] = [];
  const urls: string[] = [];
  const answers: Record<string, unknown> = {
    "GET /api/v3/exchangeInfo": ofBinance("exchangeInfo"),
    "GET /api/v3/account": ofBinance("account"),
    "GET /api/v3/openOrders": [],
    "GET /api/v3/myTrades": [],
    "POST /api/v3/userDataStream": { listenKey: "one" },
    "PUT /api/v3/userDataStream": {},
  };
  const http = ({ method, url }: HttpRequest): Promise<HttpAnswer> => {
    const { pathname, search } = new URL(url);
    asked.push(`${method} ${pathname}${search}`);
    const found = pathname === "/api/v3/time" ? { serverTime: clock.now() } : answers[`${method} ${pathname}`];
    const body = found ?? { code: -1125, msg: "This listenKey does not exist." };
    return Promise.resolve({ status: found === undefined ? 400 : 200, headers: {}, body: JSON.stringify(body) });
  };
  const openSocket: OpenSocket = (url, events) => {
    urls.push(url);
    queueMicrotask(() => events.opened());
    return { send: () => {}, ping: () => events.alive(), close: () => events.closed(1000, ""), buffered: 0 };
  };
  const venue = spot({ credentials: { key: "key", secret: "secret" }, ports: { clock, http, openSocket } });
  await venue.connect();
  assert.equal(urls, ["wss://stream.binance.us:9443/ws/one"]);
  await clock.advance(26 * 60_000);
  const kept = asked.filter((line) => line.startsWith("PUT"));
  assert.equal(kept, ["PUT /api/v3/userDataStream?listenKey=one"]);

  delete answers["PUT /api/v3/userDataStream"];
  answers["POST /api/v3/userDataStream"] = { listenKey: "two" };
  await clock.advance(26 * 60_000);
  assert.is(urls.at(-1), "wss://stream.binance.us:9443/ws/two");
  answers["PUT /api/v3/userDataStream"] = {};
  await clock.advance(26 * 60_000);
  assert.is(asked.findLast((line) => line.startsWith("PUT")), "PUT /api/v3/userDataStream?listenKey=two");
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test.run();
