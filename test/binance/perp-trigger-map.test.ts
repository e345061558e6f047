/** Orders of USD-M futures that wait for a price: the maps on the description's examples. */
import * as assert from "uvu/assert";
import type { AlgoOrder, AlgoOrderAnswer, AlgoOrderCanceled, AlgoUpdateEvent } from "../../generated/binance/perp.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { OrderUpdate, Ticket } from "../../src/model/mod.ts";
import {
  fromTriggerRef,
  fromTriggerTicket,
  isTrigger,
  toTrigger,
  toTriggerCanceled,
  toTriggerEvent,
} from "../../src/venues/binance/map/perp-trigger.ts";
import { suite } from "../support/suite.ts";
import { algoEvent, answer, market, message, symbol } from "./perp.support.ts";

const test = suite("binance perp trigger order maps");

const id = "algo-3000000000003505";

/** What a reader sees of an update; decimals as text. */
function seen(update: OrderUpdate): Record<string, unknown> {
  const { raw: _, ...rest } = update;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === "object" ? String(value) : value]),
  );
}

test("one that was placed", () => {
  assert.equal(seen(toTrigger(market, answer("newAlgoOrder", "takeProfit") as AlgoOrderAnswer)), {
    clientOrderId: "6B2I9XVcJpCjqPAJ4YoFX7",
    id: "algo-2146760",
    symbol,
    side: "sell",
    type: "takeProfitLimit",
    status: "open",
    timeInForce: "GTC",
    amount: "0.01",
    price: "750",
    triggerPrice: "750",
    created: 1750485492076,
    time: 1750485492076,
  });
  const closing = toTrigger(market, answer("newAlgoOrder", "closing") as AlgoOrderAnswer);
  assert.equal([closing.type, closing.amount, closing.price, closing.positionSide, closing.reduceOnly], [
    "stop",
    undefined,
    undefined,
    "long",
    true,
  ]);
  const trailing = toTrigger(market, answer("newAlgoOrder", "trailing") as AlgoOrderAnswer);
  assert.equal([trailing.type, trailing.triggerPrice, String(trailing.amount)], ["stop", undefined, "0.01"]);
});

test("one that a query or a cancel tells of", () => {
  const canceled = toTrigger(market, answer("getAlgoOrder", "canceled") as AlgoOrder);
  assert.equal([canceled.status, canceled.became, canceled.filled, canceled.time], [
    "canceled",
    undefined,
    undefined,
    1750514545091,
  ]);
  const finished = toTrigger(market, answer("getAlgoOrder", "finished") as AlgoOrder);
  assert.equal([finished.status, finished.became, finished.id], ["open", "815456450616", id]);
  assert.equal((answer("openAlgoOrders", "one") as AlgoOrder[]).map((raw) => toTrigger(market, raw).status), ["open"]);
  assert.equal(seen(toTriggerCanceled(market, answer("deleteAlgoOrder", "done") as AlgoOrderCanceled)), {
    clientOrderId: "6B2I9XVcJpCjqPAJ4YoFX7",
    id: "algo-2146760",
    symbol,
    status: "canceled",
  });
});

test("events: canceled, triggered, refused when it was triggered", () => {
  const told = (name: string) => toTriggerEvent(market, message("AlgoUpdate", name) as AlgoUpdateEvent);
  const canceled = told("canceled");
  assert.equal([canceled.status, canceled.became, canceled.id, canceled.time], [
    "canceled",
    undefined,
    "algo-2148719",
    1750515742297,
  ]);
  const triggered = told("triggered");
  assert.equal([triggered.status, triggered.became, triggered.filled, triggered.amount], [
    "open",
    "815456450616",
    undefined,
    undefined,
  ]);
  const refused = told("rejected");
  assert.equal([refused.status, refused.reason, refused.side], ["rejected", "Margin is insufficient.", "buy"]);
  const words = ["NEW", "TRIGGERING", "TRIGGERED", "FINISHED", "CANCELED", "EXPIRED", "A_NEW_WORD"]
    .map((X) => toTriggerEvent(market, algoEvent(1, { X })).status);
  assert.equal(words, ["open", "open", "open", "open", "canceled", "expired", "open"]);
});

test("tickets and references", () => {
  const ticket: Ticket = {
    clientOrderId: "tp",
    side: "buy",
    type: "takeProfitLimit",
    amount: decimal("0.1"),
    price: decimal(49_000),
    triggerPrice: decimal("1e5"),
    timeInForce: "IOC",
    reduceOnly: true,
  };
  assert.equal(fromTriggerTicket(market, ticket), {
    algoType: "CONDITIONAL",
    symbol: "BTCUSDT",
    side: "BUY",
    type: "TAKE_PROFIT",
    clientAlgoId: "tp",
    workingType: "CONTRACT_PRICE",
    triggerPrice: "100000",
    quantity: "0.1",
    price: "49000",
    timeInForce: "IOC",
    reduceOnly: true,
  });
  const hedged = fromTriggerTicket(market, { ...ticket, type: "stop", positionSide: "short" });
  assert.equal([hedged.type, hedged.positionSide, hedged.reduceOnly], ["STOP_MARKET", "SHORT", undefined]);
  assert.equal(["algo-1", "1"].map((id) => isTrigger({ id, type: "stop" })), [true, false]);
  assert.equal([isTrigger({ type: "stopLimit" }), isTrigger({ type: "limit" }), isTrigger({ clientOrderId: "a" })], [
    true,
    false,
    undefined,
  ]);
  assert.equal(fromTriggerRef({ id: "algo-77", clientOrderId: "a" }), { algoId: "77" });
  assert.equal(fromTriggerRef({ clientOrderId: "a" }), { clientAlgoId: "a" });
});

test.run();
