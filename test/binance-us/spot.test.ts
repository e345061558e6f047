/** What Binance.US has of its own: keys, fees, answers without a time. The rest is in the contract, on its mock. */
import * as assert from "uvu/assert";
import type { CancelOrderAnswer } from "../../generated/binance-us/spot.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { toTradingFees } from "../../src/venues/binance-us/fees.ts";
import { spot } from "../../src/venues/binance-us/mod.ts";
import { toCanceled } from "../../src/venues/binance/map/order.ts";
import { market } from "../binance/fixture.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance-us");
const btc = market("BTCUSDT");

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

test.run();
