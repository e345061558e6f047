/** The lives of orders of USD-M futures that wait for a price, end to end over a scripted wire. */
import * as assert from "uvu/assert";
import type { OrderTradeUpdateEvent, UserTrade } from "../../generated/binance/perp.ts";
import {
  DuplicateOrder,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  ValidationError,
} from "../../src/core/errors.ts";
import { memoryStorage } from "../../src/core/storage.ts";
import type { NewTriggerOrder } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import {
  algo,
  algoEvent,
  answer,
  type Bench,
  bench,
  failure,
  No,
  orderAnswer,
  orderEvent,
  queried,
  signed,
  silence,
  symbol,
} from "./perp.support.ts";

const test = suite("binance perp trigger orders");

const stop: NewTriggerOrder = {
  symbol,
  side: "sell",
  trigger: "stop",
  triggerPrice: "50000",
  amount: "0.01",
  reduceOnly: true,
  clientOrderId: "sl-1",
};
const id = "algo-3000000000003505";
/** What the order's trigger makes of it. */
const actual = 815_456_450_616;

async function waiting(): Promise<
  Bench & { readonly order: Awaited<ReturnType<Bench["venue"]["createTriggerOrder"]>> }
> {
  const own = await bench();
  own.answers["POST /fapi/v1/algoOrder"] = algo();
  const order = await own.venue.createTriggerOrder(stop);
  return Object.assign(own, { order });
}

test("placed: the very bytes, and the state", async () => {
  const { venue, asked, requests, order } = await waiting();
  const request = requests.find(({ method, url }) => method === "POST" && url.includes("algoOrder"));
  const query = new URL(request?.url ?? "").search.slice(1);
  assert.match(
    query,
    new RegExp(
      "^algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&quantity=0.01&triggerPrice=50000" +
        "&workingType=CONTRACT_PRICE&reduceOnly=true&clientAlgoId=sl-1&recvWindow=5000&timestamp=\\d{13}&signature=[0-9a-f]{64}$",
    ),
  );
  const [unsigned, signature] = query.split("&signature=");
  assert.is(signature, signed(unsigned ?? ""));
  assert.is(request?.headers["x-mbx-apikey"], "key");
  assert.equal([order.state.status, order.state.id, order.state.type], ["open", id, "stop"]);
  assert.not.ok(asked.some((line) => line.startsWith("POST fapi.binance.com/fapi/v1/order")));
  await venue.close();
});

test("triggered and filled: the fill first, then the word of the trigger, in this order and in the other", async () => {
  for (const early of [true, false]) {
    // The order that it becomes has its client order id, as seen live, or one of its own, as could be.
    for (const own of ["sl-1", "another"]) {
      const { venue, clock, order, tell, answers } = await waiting();
      const fills: string[] = [];
      venue.watchFills().on(({ id }) => fills.push(id));
      const now = clock.now();
      answers["GET /fapi/v1/algoOrder"] = algo({ algoStatus: "FINISHED", actualOrderId: String(actual) });
      answers["GET /fapi/v1/order"] = queried({
        clientOrderId: own,
        side: "SELL",
        type: "MARKET",
        origType: "STOP_MARKET",
        status: "FILLED",
        executedQty: "0.010",
        cumQuote: "499.9",
        price: "0",
        updateTime: now + 3,
      });
      const events: unknown[] = [
        orderEvent(now + 3, {
          c: own,
          i: actual,
          S: "SELL",
          o: "MARKET",
          ot: "STOP_MARKET",
          q: "0.010",
          p: "0",
          x: "TRADE",
          X: "FILLED",
          l: "0.010",
          z: "0.010",
          L: "49990",
          ap: "49990",
          t: 77,
          n: "0.2",
          N: "USDT",
        } as Partial<OrderTradeUpdateEvent["o"]>),
        algoEvent(now + 2, { X: "TRIGGERED", ai: String(actual), aid: 3_000_000_000_003_505 }),
      ];
      if (!early) events.reverse();
      for (const event of events) tell(0, event);
      tell(0, algoEvent(now + 5, { X: "FINISHED", ai: String(actual), aid: 3_000_000_000_003_505 }));
      await clock.advance(2_000);
      const what = `${early ? "fill first" : "trigger first"}, ${own}`;
      assert.equal([order.state.status, String(order.state.filled), order.fills.length], ["filled", "0.01", 1], what);
      assert.equal([fills, order.state.id, order.state.clientOrderId], [["77"], id, "sl-1"], what);
      assert.is((await order.done).status, "filled", what);
      await venue.close();
    }
  }
});

test("its margin is refused when it is triggered", async () => {
  const { venue, clock, order, tell } = await waiting();
  tell(0, algoEvent(clock.now() + 1, { X: "REJECTED", rm: "Margin is insufficient." }));
  assert.equal([order.state.status, order.state.reason], ["rejected", "Margin is insufficient."]);
  await venue.close();
});

test("canceled while it waits, and after it was triggered", async () => {
  const before = await waiting();
  before.answers["DELETE /fapi/v1/algoOrder"] = {
    algoId: 3_000_000_000_003_505,
    clientAlgoId: "sl-1",
    code: "200",
    msg: "success",
  };
  assert.is((await before.venue.cancelOrder({ symbol, clientOrderId: "sl-1" })).status, "canceled");
  assert.equal(before.asked.filter((line) => line.startsWith("DELETE")), [
    "DELETE fapi.binance.com/fapi/v1/algoOrder?algoId=3000000000003505",
  ]);
  await before.venue.close();

  const after = await waiting();
  after.answers["DELETE /fapi/v1/algoOrder"] = new No(-2011, "Unknown order sent.");
  after.answers["GET /fapi/v1/algoOrder"] = algo({ algoStatus: "TRIGGERED", actualOrderId: String(actual) });
  after.answers["DELETE /fapi/v1/order"] = orderAnswer({ side: "SELL", status: "CANCELED", clientOrderId: "sl-1" });
  const canceled = await after.venue.cancelOrder({ symbol, clientOrderId: "sl-1" });
  assert.equal([canceled.status, canceled.id], ["canceled", id]);
  assert.ok(after.asked.includes(`DELETE fapi.binance.com/fapi/v1/order?symbol=BTCUSDT&orderId=${actual}`));
  await after.venue.close();

  const gone = await waiting();
  gone.answers["DELETE /fapi/v1/algoOrder"] = new No(-2011, "Unknown order sent.");
  gone.answers["GET /fapi/v1/algoOrder"] = algo({ algoStatus: "EXPIRED" });
  assert.is((await gone.venue.cancelOrder({ symbol, clientOrderId: "sl-1" })).status, "expired");
  await gone.venue.close();
});

test("one that nobody placed here is looked for in both services, and in its own market only", async () => {
  const { venue, asked, answers } = await bench();
  answers["DELETE /fapi/v1/order"] = new No(-2011, "Unknown order sent.");
  answers["GET /fapi/v1/order"] = new No(-2013, "Order does not exist.");
  answers["GET /fapi/v1/algoOrder"] = algo({ clientAlgoId: "elsewhere" });
  answers["DELETE /fapi/v1/algoOrder"] = {
    algoId: 3_000_000_000_003_505,
    clientAlgoId: "elsewhere",
    code: 200,
    msg: "success",
  };
  assert.is((await venue.fetchOrder({ symbol, clientOrderId: "elsewhere" })).id, id);
  answers["GET /fapi/v1/algoOrder"] = algo({ clientAlgoId: "other", symbol: "ETHUSDT" });
  assert.instance(await failure(venue.fetchOrder({ symbol, clientOrderId: "other" })), OrderNotFound);
  assert.instance(await failure(venue.cancelOrder({ symbol, clientOrderId: "other" })), OrderNotFound);
  assert.not.ok(asked.some((line) => line.startsWith("DELETE fapi.binance.com/fapi/v1/algoOrder")));
  answers["GET /fapi/v1/algoOrder"] = algo({ clientAlgoId: "third" });
  answers["DELETE /fapi/v1/algoOrder"] = {
    algoId: 3_000_000_000_003_505,
    clientAlgoId: "third",
    code: 200,
    msg: "success",
  };
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "third" })).status, "canceled");
  await venue.close();
});

test("open orders are those of both services; all of a market are canceled in both", async () => {
  const { venue, clock, asked, answers, order } = await waiting();
  answers["GET /fapi/v1/openAlgoOrders"] = [algo()];
  answers["GET /fapi/v1/openOrders"] = [queried({ clientOrderId: "plain", orderId: 9 })];
  assert.equal((await venue.fetchOpenOrders({ symbol })).map(({ id }) => id), ["9", id]);
  answers["DELETE /fapi/v1/allOpenOrders"] = { code: 200, msg: "The operation of cancel all open order is done." };
  answers["DELETE /fapi/v1/algoOpenOrders"] = new No(-1003, "Too many requests.", 429);
  assert.instance(await failure(venue.cancelAllOrders(symbol)), OutcomeUnknown, "the plain ones are canceled");
  answers["DELETE /fapi/v1/algoOpenOrders"] = { code: 200, msg: "success" };
  answers["GET /fapi/v1/algoOrder"] = algo({ algoStatus: "CANCELED" });
  answers["GET /fapi/v1/order"] = queried({ clientOrderId: "plain", orderId: 9, status: "CANCELED" });
  await clock.advance(70_000);
  await venue.cancelAllOrders(symbol);
  await clock.advance(10_000);
  assert.is(order.state.status, "canceled");
  assert.ok(asked.filter((line) => line.startsWith("DELETE")).length >= 4);
  await venue.close();
});

test("refused, known already, and without an answer", async () => {
  const own = await bench();
  own.answers["POST /fapi/v1/algoOrder"] = new No(-2021, "Order would immediately trigger.");
  const refused = await failure(own.venue.createTriggerOrder({ ...stop, clientOrderId: "r" }));
  assert.instance(refused, OrderRejected);
  assert.is(own.venue.order("r")?.state.status, "rejected");

  own.answers["POST /fapi/v1/algoOrder"] = new No(-4116, "ClientOrderId is duplicated.");
  own.answers["GET /fapi/v1/algoOrder"] = algo({ createTime: own.clock.now(), updateTime: own.clock.now() });
  assert.is((await own.venue.createTriggerOrder(stop)).state.id, id, "an earlier request of ours was taken");
  assert.not.ok(own.asked.some((line) => line.includes("/fapi/v1/order?")), "the other service is not asked");
  const another = { ...stop, clientOrderId: "sl-2", amount: "0.02" };
  assert.instance(await failure(own.venue.createTriggerOrder(another)), DuplicateOrder);

  own.answers["POST /fapi/v1/algoOrder"] = silence;
  own.answers["GET /fapi/v1/algoOrder"] = new No(-2013, "Order does not exist.");
  const sent = failure(own.venue.createTriggerOrder({ ...stop, clientOrderId: "u", timeout: 1_000 }));
  await own.clock.advance(1_000);
  assert.instance(await sent, OutcomeUnknown);
  assert.is(own.venue.order("u")?.state.status, "unknown");
  await own.clock.advance(8_000);
  assert.is(own.venue.order("u")?.state.status, "unknown", "absence proves nothing before the request's deadline");
  await own.clock.advance(10_000);
  assert.is(own.venue.order("u")?.state.status, "rejected");
  assert.is(
    own.asked.filter((line) => line.startsWith("POST fapi.binance.com/fapi/v1/algoOrder")).length,
    4,
    "once each",
  );
  await own.venue.close();
});

test("the fills of one that was triggered are those of the order that it became", async () => {
  const { venue, asked, answers } = await waiting();
  answers["GET /fapi/v1/algoOrder"] = algo();
  assert.equal(await venue.fetchFills({ symbol, orderId: id }), []);
  assert.not.ok(asked.at(-1)?.includes("userTrades"), "one that waits has none");
  answers["GET /fapi/v1/algoOrder"] = algo({ algoStatus: "FINISHED", actualOrderId: String(actual) });
  await venue.fetchFills({ symbol, orderId: id });
  assert.match(asked.at(-1) ?? "", `orderId=${actual}`);
  await venue.close();
});

test("one that was over long ago, without a fill, is not told of any more", async () => {
  const { venue, clock, answers } = await waiting();
  answers["GET /fapi/v1/order"] = new No(-2013, "Order does not exist.");
  const day = 86_400_000;
  const told = async (age: number): Promise<string> => {
    const updateTime = clock.now() - age;
    answers["GET /fapi/v1/algoOrder"] = algo({
      clientAlgoId: "old",
      algoId: 5,
      algoStatus: "FINISHED",
      actualOrderId: "6",
      updateTime,
    });
    return (await venue.fetchOrder({ symbol, id: "algo-5" })).status;
  };
  assert.is(await told(1_000), "open", "it may be found a moment later");
  assert.is(await told(4 * day), "canceled");
  await venue.close();
});

test("the next process takes over one that waits, and one that was triggered meanwhile", async () => {
  for (const triggered of [false, true]) {
    const storage = memoryStorage();
    const first = await bench(storage);
    first.answers["POST /fapi/v1/algoOrder"] = algo({ createTime: first.clock.now(), updateTime: first.clock.now() });
    await first.venue.createTriggerOrder(stop);
    await first.venue.close();
    const now = first.clock.now();
    const order = queried({
      clientOrderId: "sl-1",
      side: "SELL",
      type: "MARKET",
      origType: "STOP_MARKET",
      status: "FILLED",
      executedQty: "0.010",
      cumQuote: "499.9",
      price: "0",
      time: now + 2,
      updateTime: now + 2,
    });
    const trade = {
      ...(answer("userTrades", "hedge") as UserTrade[])[0],
      id: 77,
      orderId: actual,
      side: "SELL",
      positionSide: "BOTH",
    };
    const next = await bench(storage, {
      "GET /fapi/v1/openAlgoOrders": triggered ? [] : [algo({ createTime: now, updateTime: now })],
      "GET /fapi/v1/algoOrder": algo({
        createTime: now,
        updateTime: now + 3,
        ...(triggered ? { algoStatus: "FINISHED", actualOrderId: String(actual) } : {}),
      }),
      "GET /fapi/v1/order": order,
      "GET /fapi/v1/userTrades": triggered
        ? [{ ...trade, symbol: "BTCUSDT", qty: "0.010", price: "49990", quoteQty: "499.9", time: now + 2 }]
        : [],
    });
    await next.clock.advance(3_000);
    const taken = next.venue.order("sl-1");
    assert.equal(
      [taken?.state.status, taken?.state.id, taken?.fills.map(({ id }) => id)],
      triggered ? ["filled", id, ["77"]] : ["open", id, []],
    );
    assert.not.ok(next.asked.some((line) => line.startsWith("POST") && line.includes("rder")), "nothing is sent again");
    await next.venue.close();
  }
});

test("what cannot be sent is refused before", async () => {
  const { venue, asked } = await bench();
  for (const wrong of [{ amount: "0.0001" }, { triggerPrice: "50000.01" }, { trigger: "trailing" as "stop" }]) {
    assert.instance(await failure(venue.createTriggerOrder({ ...stop, ...wrong })), ValidationError);
  }
  assert.not.ok(asked.some((line) => line.includes("algoOrder")));
  await venue.close();
});

test.run();
