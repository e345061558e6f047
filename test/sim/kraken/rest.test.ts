import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import { limit, sign, Venue } from "./venue.ts";

const test = suite("sim kraken rest");

test("the signature of the documentation is taken, and no other", () => {
  const secret = "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";
  const body = "nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25";
  assert.is(
    sign(secret, "/0/private/AddOrder", "1616492376594", body),
    "4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==",
  );
  const venue = new Venue();
  const { key, secret: own } = venue.account;
  const path = "/0/private/BalanceEx";
  const text = (headers: Record<string, string>, sent = "nonce=5"): string =>
    venue.send(path, sent, headers).error.join();
  const right = sign(own, path, "5", "nonce=5");
  assert.is(text({ "api-key": key, "api-sign": right }, "nonce=5&more=1"), "EAPI:Invalid signature");
  assert.is(text({ "api-key": key, "api-sign": sign(secret, path, "5", "nonce=5") }), "EAPI:Invalid signature");
  assert.is(text({ "api-key": "nobody", "api-sign": right }), "EAPI:Invalid key");
  assert.is(text({}), "EAPI:Invalid key");
  assert.is(text({ "api-key": key, "api-sign": right }, ""), "EAPI:Invalid nonce");
  assert.is(text({ "api-key": key, "api-sign": right }), "");
  assert.is(text({ "api-key": key, "api-sign": right }), "EAPI:Invalid nonce", "the same once more");
});

test("nonces rise for each key, up to the last of 64 bits; what is refused for another reason has used its own", () => {
  const venue = new Venue();
  const own = (nonce: number, account = venue.account): string =>
    venue.own("TradeVolume", {}, account, nonce).error.join();
  assert.is(own(100), "");
  assert.is(own(99), "EAPI:Invalid nonce");
  assert.is(own(100), "EAPI:Invalid nonce");
  assert.is(own(101), "");
  const second = { id: venue.account.id, ...venue.sim.createKey(venue.account.id) };
  assert.is(own(1, second), "", "another key counts for itself");
  assert.equal(venue.own("AddOrder", { pair: "NONE" }, venue.account, 200).error, ["EQuery:Unknown asset pair"]);
  assert.is(own(200), "EAPI:Invalid nonce");
  venue.sim.revokeKey(second.key);
  assert.is(own(2, second), "EAPI:Invalid key");
});

test("a buy holds its cost and the fee on top; fees of sells are taken in base where nothing is said", () => {
  const venue = new Venue();
  const held = (): Record<string, { hold_trade: string; balance: string }> => venue.done("BalanceEx");
  const [id] = venue.buy().result.txid;
  assert.is(held()["ZUSD"]?.hold_trade, "30120.0000");
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "0.2", price: "60000", timeInForce: "IOC" });
  assert.equal(held()["ZUSD"], { balance: "987970.0000", hold_trade: "18072.0000" });
  const order = venue.done("QueryOrders", { txid: id, trades: true })[id];
  assert.equal([order.status, order.vol_exec, order.cost, order.fee], [
    "open",
    "0.20000000",
    "12000.00000",
    "30.00000",
  ]);
  assert.is(order.trades.length, 1);
  assert.is(venue.done("CancelOrder", { txid: id }).count, 1);
  assert.is(held()["ZUSD"]?.hold_trade, "0.0000");
  venue.sim.counter({ market: "XXBTZUSD", side: "buy", quantity: "1", price: "59000" });
  venue.buy({ type: "sell", ordertype: "market", volume: "0.25", oflags: "" });
  assert.is(held()["XXBT"]?.balance, "9.9490000000", "a quarter and 0.4 percent of it");
  const [fill] = Object.values(venue.done("TradesHistory").trades) as { fee: string; maker: boolean }[];
  assert.equal([fill?.fee, fill?.maker], ["59.00000", false], "told in quote");
});

test("an order is found by either id, among the open and then among the closed ones; its client id is free again", () => {
  const venue = new Venue();
  const first = venue.buy({ cl_ord_id: "mine-1" }).result.txid[0];
  assert.match(first, /^O[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{6}$/);
  assert.is(first, venue.sim.skin.ids.order(venue.sim.engine.orders(venue.account.id)[0]!.id));
  const twice = venue.buy({ cl_ord_id: "mine-1", pair: "XBTUSDT" });
  assert.equal(twice.error, ["EGeneral:Invalid arguments:cl_ord_id not unique"]);
  const ids = (name: string, key: string): string[] => Object.keys(venue.done(name, { cl_ord_id: "mine-1" })[key]);
  assert.equal([ids("OpenOrders", "open"), ids("ClosedOrders", "closed")], [[first], []]);
  assert.equal(venue.done("CancelOrder", { cl_ord_id: "mine-1" }), { count: 1 });
  assert.equal([ids("OpenOrders", "open"), ids("ClosedOrders", "closed")], [[], [first]]);
  const closed = venue.done("QueryOrders", { txid: first })[first];
  assert.equal([closed.status, closed.reason, closed.cl_ord_id], ["canceled", "User requested", "mine-1"]);
  venue.clock.advance(20_000);
  assert.equal(venue.own("CancelOrder", { txid: first }).error, ["EOrder:Unknown order"]);
  assert.equal(venue.own("CancelOrder", { txid: "OAAAAA-BBBBB-CCCCCC" }).error, ["EOrder:Invalid order"]);
  const again = venue.buy({ cl_ord_id: "mine-1" }).result.txid[0];
  assert.equal(ids("OpenOrders", "open"), [again]);
});

test("kinds of orders, and how the venue ends what it does not let rest", () => {
  const venue = new Venue();
  const ended = (values: object): unknown[] => {
    const id = venue.buy(values).result.txid[0];
    venue.clock.advance(20_000);
    const order = venue.done("QueryOrders", { txid: id })[id];
    return [order.status, order.reason, order.vol_exec];
  };
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "1", price: "60000" });
  assert.equal(ended({ oflags: "fciq,post" }), ["canceled", "Post only order", "0.00000000"]);
  assert.equal(ended({ volume: "2", timeinforce: "FOK" }), ["canceled", "Fill or kill", "0.00000000"]);
  assert.equal(ended({ volume: "0.75", timeinforce: "IOC" }), ["closed", null, "0.75000000"]);
  assert.equal(ended({ volume: "1", timeinforce: "IOC" }), ["canceled", "Immediate or cancel", "0.25000000"]);
  assert.equal(ended({ price: "59000", oflags: "post" }), ["open", undefined, "0.00000000"]);
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "1", price: "60000" });
  assert.equal(ended({ ordertype: "market", volume: "3000", oflags: "viqc,fciq" }), ["closed", null, "0.05000000"]);
  const stop = { ordertype: "stop-loss-limit", price: "61000", price2: "61500" };
  assert.equal(ended(stop), ["open", undefined, "0.00000000"]);
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "3", price: "61000" });
  venue.buy({ volume: "0.95", price: "61000" });
  venue.buy({ volume: "0.1", price: "61000" });
  const all = Object.values(venue.done("ClosedOrders").closed) as {
    descr: { ordertype: string; order: string };
    vol_exec: string;
  }[];
  const woken = all.find(({ descr }) => descr.ordertype === "stop-loss-limit");
  assert.is(woken?.vol_exec, "0.50000000");
  assert.is(woken?.descr.order, "buy 0.50000000 XBTUSD @ stop loss 61000.0 -> limit 61500.0");
});

test("a good-till-date order expires, the dead man's switch cancels the rest", () => {
  const venue = new Venue();
  const at = Math.floor(venue.clock.now() / 1_000) + 30;
  const id = venue.buy({ timeinforce: "GTD", expiretm: at }).result.txid[0];
  venue.clock.advance(31_000);
  const order = venue.done("QueryOrders", { txid: id })[id];
  assert.equal([order.status, order.reason, order.expiretm], ["expired", "Order expired", at]);
  venue.buy();
  assert.match(venue.done("CancelAllOrdersAfter", { timeout: 60 }).triggerTime, /^\d{4}-.*Z$/);
  venue.clock.advance(40_000);
  venue.done("CancelAllOrdersAfter", { timeout: 60 });
  venue.clock.advance(40_000);
  assert.is(Object.keys(venue.done("OpenOrders").open).length, 1);
  venue.clock.advance(21_000);
  assert.is(Object.keys(venue.done("OpenOrders").open).length, 0);
  venue.buy();
  venue.done("CancelAllOrdersAfter", { timeout: 60 });
  assert.is(venue.done("CancelAllOrdersAfter", { timeout: 0 }).triggerTime, "0");
  venue.clock.advance(61_000);
  assert.is(venue.done("CancelAll").count, 1);
});

test("amendments keep the order's ids; less than what is filled cancels the rest", () => {
  const venue = new Venue();
  const id = venue.buy({ cl_ord_id: "mine" }).result.txid[0];
  assert.match(venue.done("AmendOrder", { txid: id, order_qty: "0.4" }).amend_id, /^T/);
  venue.done("AmendOrder", { cl_ord_id: "mine", order_qty: "0.6", limit_price: "60001" });
  assert.equal(venue.own("AmendOrder", { txid: id, order_qty: "0.6" }).error, ["EOrder:No amendable parameters"]);
  const { count, amends } = venue.done("OrderAmends", { order_id: id });
  assert.equal([count, amends.map((each: { order_qty: string }) => each.order_qty)], [
    3,
    ["0.50000000", "0.40000000", "0.60000000"],
  ]);
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "0.3", price: "60001", timeInForce: "IOC" });
  venue.clock.advance(60_000);
  venue.done("AmendOrder", { txid: id, order_qty: "0.2" });
  const order = venue.done("QueryOrders", { txid: id })[id];
  assert.equal([order.status, order.vol_exec, order.cl_ord_id], ["canceled", "0.30000000", "mine"]);
});

test("batches: checked as a whole, then each for itself", () => {
  const venue = new Venue();
  const { pair: _, ...one } = limit;
  const orders = [{ ...one, cl_ord_id: "a" }, { ...one, volume: "50" }, { ...one, price: "50000" }];
  const { orders: rows } = venue.done("AddOrderBatch", { pair: "XBTUSD", orders });
  assert.equal(rows.map((row: { error?: string }) => row.error), [undefined, "EOrder:Insufficient funds", undefined]);
  const bad = [{ ...one }, { ...one, volume: "0.00001" }];
  assert.equal(venue.own("AddOrderBatch", { pair: "XBTUSD", orders: bad }).error, ["EOrder:Order minimum not met"]);
  assert.equal(venue.own("AddOrderBatch", { pair: "XBTUSD", orders: [one] }).error, [
    "EGeneral:Invalid arguments:orders",
  ]);
  const ids = rows.flatMap((row: { txid?: string }) => row.txid ?? []);
  assert.is(venue.done("CancelOrderBatch", { orders: [...ids, "OAAAAA-BBBBB-CCCCCC"] }).count, 2);
});

test("refusals say what is wrong", () => {
  const venue = new Venue();
  const said = (values: object): string => {
    venue.clock.advance(10_000);
    return venue.buy(values).error.join();
  };
  assert.is(said({ pair: "NOSUCH" }), "EQuery:Unknown asset pair");
  assert.is(said({ volume: "" }), "EGeneral:Invalid arguments:volume");
  assert.is(said({ volume: "-1" }), "EGeneral:Invalid arguments:volume");
  assert.is(said({ volume: "0.00001" }), "EOrder:Order minimum not met");
  assert.is(said({ price: "0.1" }), "EOrder:Cost minimum not met");
  assert.is(said({ price: "60000.01" }), "EOrder:Invalid price:XBTUSD price can only be specified up to 1 decimals.");
  assert.is(said({ type: "hold" }), "EGeneral:Invalid arguments:type");
  assert.is(said({ ordertype: "wish" }), "EGeneral:Invalid arguments:ordertype");
  assert.is(said({ oflags: "fcib,fciq" }), "EGeneral:Invalid arguments:oflags");
  assert.is(said({ timeinforce: "GTD" }), "EGeneral:Invalid arguments:expiretm");
  assert.is(said({ cl_ord_id: "Capital" }), "EGeneral:Invalid arguments:cl_ord_id");
  assert.is(said({ cl_ord_id: "a".repeat(19) }), "EGeneral:Invalid arguments:cl_ord_id");
  assert.is(said({ cl_ord_id: "6d1b345e-2821-40e2-ad83-4ecb18a06876", volume: "17" }), "EOrder:Insufficient funds");
  assert.is(said({ leverage: "2" }), "EOrder:Cannot open position");
  const now = (ms: number): string => new Date(venue.clock.now() + 10_000 + ms).toISOString();
  assert.is(said({ deadline: now(-1) }), "EService:Deadline elapsed");
  assert.is(said({ deadline: now(61_000) }), "EGeneral:Invalid arguments:deadline");
  assert.is(said({ deadline: now(5_000), validate: true }), "");
  assert.is(Object.keys(venue.done("OpenOrders").open).length, 0);
  venue.sim.setMarket("XXBTZUSD", "cancel-only");
  assert.is(said({}), "EService:Market in cancel_only mode");
  assert.equal(venue.own("Nothing").error, ["EGeneral:Unknown method"]);
});

test("the account's counter leaks, and each question has its price; placing and canceling take nothing of it", () => {
  const venue = new Venue();
  const error = (name: string, values: object = {}): string => venue.own(name, values).error.join();
  for (let turn = 0; turn < 5; turn++) assert.is(error("TradesHistory"), "");
  assert.is(error("BalanceEx"), "EAPI:Rate limit exceeded");
  assert.is(venue.buy().error.join(), "");
  assert.is(error("CancelAll"), "");
  venue.clock.advance(2_000);
  assert.is(error("BalanceEx"), "");
  assert.is(error("BalanceEx"), "EAPI:Rate limit exceeded");
  venue.clock.advance(40_000);
  assert.is(error("OpenOrders"), "");
});

test("the counter of a pair: young orders are dear to cancel, old ones free; canceling all costs nothing", () => {
  const venue = new Venue();
  const place = (): string => venue.buy({ volume: "0.001" }).result.txid[0];
  const ids = Array.from({ length: 20 }, place);
  const cancel = (id: string): string => venue.own("CancelOrder", { txid: id }).error.join();
  for (const id of ids.slice(0, 13)) assert.is(cancel(id), "");
  assert.is(cancel(ids[13]!), "EOrder:Rate limit exceeded", "20 and 13 times 8 of 125");
  const other = venue.own("AddOrder", { ...limit, pair: "ETHUSD", volume: "0.01", price: "3000" });
  assert.equal(other.error, [], "another pair counts for itself");
  assert.equal(venue.own("CancelOrderBatch", { orders: ids.slice(13) }).error, ["EOrder:Rate limit exceeded"]);
  assert.is(Object.keys(venue.done("OpenOrders").open).length, 8, "none of them");
  assert.is(venue.done("CancelAll").count, 8);
  venue.clock.advance(120_000);
  const old = Array.from({ length: 60 }, place);
  venue.clock.advance(300_000);
  for (const id of old) assert.is(cancel(id), "");
});

test("public questions of an address run out, and come back; a ban shuts everything", () => {
  const venue = new Venue();
  for (let turn = 0; turn < 15; turn++) assert.equal(venue.get("Time").error, []);
  assert.equal(venue.get("Time").error, ["EGeneral:Too many requests"]);
  venue.clock.advance(1_000);
  assert.equal([venue.get("Time").error, venue.get("Time").error], [[], ["EGeneral:Too many requests"]]);
  assert.equal(venue.own("TradeVolume").error, []);
  venue.sim.ban(60_000);
  const until = Math.ceil((venue.clock.now() + 60_000) / 1_000);
  assert.equal(venue.own("TradeVolume").error, [`EService:Throttled: ${until}`]);
  assert.is(venue.wire().refused, 429);
  venue.sim.ban(0);
  assert.equal(venue.own("TradeVolume").error, []);
});

test.run();
