import * as assert from "uvu/assert";
import { toAtoms } from "../../src/sim/engine/mod.ts";
import type { EngineEvent } from "../../src/sim/engine/mod.ts";
import { suite } from "../support/suite.ts";
import { open, request } from "./engine.support.ts";

const test = suite("sim engine");

test("trades by price, then by time, at the maker's price, and releases what a better price saves", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { q: "1", p: "101" });
  const first = desk.place("a", "sell", "limit", { q: "1", p: "100" });
  const second = desk.place("b", "sell", "limit", { q: "1", p: "100" });
  const taken = desk.place("c", "buy", "limit", { q: "1.5", p: "102" });
  assert.is(taken.order.status, "filled");
  assert.equal(taken.fills.filter((fill) => fill.account === "c").map((fill) => fill.price), [
    toAtoms(100, 8),
    toAtoms(100, 8),
  ]);
  assert.is(desk.oracle.order(first.order.id).status, "filled");
  assert.is(desk.oracle.order(second.order.id).executed.toString(), "0.5");
  assert.is(desk.book(), " | 100x0.5 101x1");
  assert.is(desk.balance("c"), "BTC 1001.5+0, USD 999850+0");
});

test("takes commission from what is received, cut to the asset's decimals", () => {
  const desk = open({ maker: "0.001", taker: "0.00075" });
  desk.place("a", "sell", "limit", { q: "0.333", p: "100.01" });
  desk.place("b", "buy", "market", { q: "0.333" });
  assert.is(desk.balance("b"), "BTC 1000.33275025+0, USD 999966.69667+0");
  assert.is(desk.balance("a"), "BTC 999.667+0, USD 1000033.27002667+0");
  assert.is(desk.balance("fees"), "USD 0.03330333+0, BTC 0.00024975+0");
  const odd = open({ maker: "0.00033333", taker: "0.00033333" });
  odd.place("a", "sell", "limit", { q: "0.333", p: "100.01" });
  odd.place("b", "buy", "market", { q: "0.333" });
  assert.is(odd.balance("fees"), "USD 0.01110099+0, BTC 0.00011099+0");
});

test("takes commission on top of what is given where the order says so, and holds enough for it", () => {
  const desk = open({ maker: "0.001", taker: "0.002" });
  const onTop = { feesOnTop: true };
  desk.place("a", "buy", "limit", { q: "1", p: "100", more: onTop });
  assert.is(desk.balance("a"), "BTC 1000+0, USD 999899.8+100.2");
  desk.place("b", "sell", "market", { q: "0.4", more: onTop });
  assert.is(desk.balance("a"), "BTC 1000.4+0, USD 999899.84+60.12");
  assert.is(desk.balance("b"), "BTC 999.5992+0, USD 1000040+0");
  assert.is(desk.balance("fees"), "USD 0.04+0, BTC 0.0008+0");
  desk.place("c", "sell", "limit", { q: "1", p: "110" });
  desk.place("b", "buy", "market", { quote: "55", more: onTop });
  assert.is(desk.balance("b"), "BTC 1000.0992+0, USD 999984.89+0");
  assert.equal(desk.send("b", "buy", "limit", { q: "9000", p: "111.1", more: onTop }), { ok: false, why: "funds" });
});

test("an order whose time is over expires once", () => {
  const desk = open();
  const { order } = desk.place("a", "buy", "limit", { q: "1", p: "100" });
  const live = desk.engine.records.order(order.id);
  assert.ok(desk.engine.expire(live, 9).ok);
  assert.equal([live.status, live.expiry], ["expired", "venue"]);
  assert.equal(desk.engine.expire(live, 10), { ok: false, why: "unknown" });
  assert.is(desk.balance("a"), "BTC 1000+0, USD 1000000+0");
});

test("time in force: IOC drops the rest, FOK fills all or nothing, a market order expires on an empty book", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { q: "1", p: "100" });
  const fok = desk.place("b", "buy", "limit", { q: "2", p: "100", more: { timeInForce: "FOK" } });
  assert.is(fok.order.status, "expired");
  assert.is(fok.order.expiry, "unfilled-fok");
  const ioc = desk.place("b", "buy", "limit", { q: "2", p: "100", more: { timeInForce: "IOC" } });
  assert.equal([ioc.order.status, ioc.order.expiry, ioc.order.executed], ["expired", "unfilled-ioc", toAtoms(1, 8)]);
  const market = desk.place("b", "buy", "market", { q: "2" });
  assert.equal([market.order.status, market.order.expiry], ["expired", "no-liquidity"]);
  assert.is(desk.balance("b"), "BTC 1001+0, USD 999900+0");
});

test("market orders by quote amount stay within the amount and on the lot", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { q: "1", p: "100" });
  desk.place("a", "sell", "limit", { q: "1", p: "110" });
  const buy = desk.place("b", "buy", "market", { quote: "150" });
  assert.equal([buy.order.status, buy.order.quantity], ["filled", toAtoms("1.454", 8)]);
  const all = desk.place("b", "buy", "market", { quote: "1000" });
  assert.equal([all.order.status, all.order.executed], ["expired", toAtoms("0.546", 8)]);
  assert.equal(desk.send("b", "buy", "market", { quote: "1000" }), { ok: false, why: "no-liquidity" });
});

test("refuses what the rules, the funds or the type forbid, and changes nothing", () => {
  const desk = open({}, { priceBand: ["1.2", "0.2", "5", "0.8"], maxOrders: 3 });
  desk.place("a", "sell", "limit", { q: "1", p: "100" });
  desk.place("b", "buy", "limit", { q: "0.5", p: "100" });
  const before = desk.oracle.sequence;
  const refused = (side: "buy" | "sell", type: Parameters<typeof request>[1], sent: Parameters<typeof request>[2]) => {
    const outcome = desk.send("c", side, type, sent);
    return outcome.ok ? "placed" : outcome.why;
  };
  assert.is(refused("buy", "limit", { q: "1", p: "99.999" }), "price");
  assert.is(refused("buy", "limit", { q: "1", p: "121" }), "percent-price");
  assert.is(refused("sell", "limit", { q: "1", p: "79" }), "percent-price");
  assert.is(refused("buy", "limit", { q: "0.0005", p: "99" }), "lot");
  assert.is(refused("buy", "market", { q: "9001" }), "lot");
  assert.is(refused("buy", "limit", { q: "0.001", p: "99" }), "notional");
  assert.is(refused("buy", "limit", { q: "1", p: "99", show: "0.001" }), "iceberg-parts");
  assert.is(refused("buy", "limit-maker", { q: "1", p: "100" }), "would-take");
  assert.is(refused("buy", "stop-loss", { q: "1", stop: "100" }), "would-trigger");
  assert.is(refused("sell", "take-profit", { q: "1", stop: "99" }), "would-trigger");
  assert.is(refused("sell", "stop-loss", { q: "1", more: { trailingDelta: 5 } }), "trailing-delta");
  assert.is(refused("sell", "limit", { q: "2000", p: "100" }), "funds");
  assert.is(desk.oracle.sequence, before);
  for (const price of ["97", "98", "99"]) desk.place("c", "buy", "limit", { q: "1", p: price, id: `x${price}` });
  assert.is(refused("buy", "limit", { q: "1", p: "96" }), "max-orders");
  desk.engine.cancel(desk.engine.records.byClientId("c", "BTCUSD", "x97")!, "gone", 9);
  assert.is(refused("buy", "limit", { q: "1", p: "96", id: "x98" }), "duplicate");
  assert.is(refused("buy", "limit", { q: "1", p: "96", id: "x97" }), "placed");
});

test("a post-only order that would take expires where it asks for that, and takes nothing", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { q: "1", p: "100" });
  const { order, fills } = desk.place("b", "buy", "limit-maker", { q: "1", p: "100", more: { expiresIfTaking: true } });
  assert.equal([order.status, order.expiry, fills.length], ["expired", "would-take", 0]);
  assert.is(desk.book(), " | 100x1");
  const rests = desk.place("b", "buy", "limit-maker", { q: "1", p: "99", more: { expiresIfTaking: true } });
  assert.is(rests.order.status, "new");
  assert.equal(desk.oracle.violations(), []);
});

test("an iceberg shows one slice, and its next slice queues behind the others", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { q: "3", p: "100", show: "1" });
  const other = desk.place("b", "sell", "limit", { q: "1", p: "100" });
  assert.is(desk.book(), " | 100x2");
  desk.place("c", "buy", "limit", { q: "1.5", p: "100" });
  assert.is(desk.oracle.order(other.order.id).executed.toString(), "0.5");
  assert.is(desk.book(), " | 100x1.5");
  desk.place("c", "buy", "limit", { q: "2", p: "100" });
  assert.is(desk.book(), " | 100x0.5");
});

test("stop orders wake by the last trade, in the order they came", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { q: "5", p: "100" });
  desk.place("a", "sell", "limit", { q: "5", p: "101" });
  desk.place("b", "buy", "limit", { q: "1", p: "99" });
  desk.place("c", "buy", "market", { q: "1" });
  const stop = desk.place("c", "buy", "stop-loss", { q: "1", stop: "101" });
  const limit = desk.place("c", "buy", "stop-loss-limit", { q: "1", p: "100.5", stop: "101" });
  const down = desk.place("a", "sell", "stop-loss", { q: "1", stop: "99" });
  assert.equal([stop.order.status, stop.order.working], ["new", -1]);
  desk.place("b", "buy", "market", { q: "4.5" });
  assert.is(desk.oracle.order(stop.order.id).status, "filled");
  assert.is(desk.oracle.order(stop.order.id).executedQuote.toString(), "101");
  assert.is(desk.oracle.order(limit.order.id).status, "new");
  assert.is(desk.book(), "100.5x1 99x1 | 101x3.5");
  desk.place("b", "sell", "market", { q: "2" });
  assert.is(desk.oracle.order(down.order.id).status, "expired");
  assert.is(desk.oracle.order(down.order.id).expiry, "no-liquidity");
});

test("an order that sleeps may hold nothing before it wakes, and expires where there is nothing then", () => {
  const desk = open();
  desk.place("a", "sell", "limit", { p: "100", q: "1" });
  desk.place("a", "sell", "limit", { p: "101", q: "5" });
  const more = { heldLater: true };
  const before = desk.balance("c");
  const limit = desk.place("c", "buy", "stop-loss-limit", { stop: "100", p: "99", q: "2", more });
  const market = desk.place("c", "buy", "stop-loss", { stop: "100", q: "1", more });
  const poor = desk.place("c", "buy", "stop-loss-limit", { stop: "100", p: "120", q: "9000", more });
  assert.is(desk.balance("c"), before);
  desk.place("b", "buy", "limit", { p: "100", q: "1" });
  assert.equal([limit, market, poor].map(({ order: { id } }) => desk.oracle.order(id).status), [
    "new",
    "filled",
    "expired",
  ]);
  assert.is(desk.oracle.order(poor.order.id).expiry, "rejected");
  assert.is(desk.oracle.balances("c").get("USD")?.locked.toFixed(), "198");
  assert.equal([...desk.oracle.violations()], []);
});

test("a trailing stop follows the best price and wakes when the price comes back by its delta", () => {
  const desk = open();
  const trade = (price: string): void => {
    desk.place("a", "sell", "limit", { q: "0.1", p: price });
    desk.place("b", "buy", "limit", { q: "0.1", p: price });
  };
  trade("40000");
  const stop = desk.place("c", "sell", "stop-loss-limit", { q: "1", p: "39000", more: { trailingDelta: 700 } });
  for (const price of ["42000", "39500", "45500", "42316"]) trade(price);
  assert.is(desk.oracle.order(stop.order.id).status, "new");
  assert.is(desk.book(), " | ");
  trade("42315");
  assert.is(desk.book(), " | 39000x1");
});

test("self-trade prevention: each mode takes away what it says", () => {
  const make = (mode: "none" | "expire-taker" | "expire-maker" | "expire-both" | "decrement") => {
    const desk = open();
    const maker = desk.place("a", "buy", "limit", { q: "3", p: "100" }).order.id;
    const taker = desk.place("a", "sell", "limit", { q: "2", p: "100", more: { selfTrade: mode } });
    return [desk.oracle.order(maker).status, taker.order.status, taker.prevented.length, desk.book()];
  };
  assert.equal(make("none"), ["partially-filled", "filled", 0, "100x1 | "]);
  assert.equal(make("expire-taker"), ["new", "prevented", 1, "100x3 | "]);
  assert.equal(make("expire-maker"), ["prevented", "new", 1, " | 100x2"]);
  assert.equal(make("expire-both"), ["prevented", "prevented", 1, " | "]);
  assert.equal(make("decrement"), ["new", "prevented", 1, "100x1 | "]);
});

test("an amendment keeps the place in the queue, frees funds, and never raises the quantity", () => {
  const desk = open();
  const mine = desk.place("a", "buy", "limit", { q: "5", p: "100", id: "mine" });
  desk.place("b", "buy", "limit", { q: "1", p: "100" });
  const order = desk.engine.records.order(mine.order.id);
  assert.ok(desk.engine.amend(order, toAtoms(2, 8), "mine2", 9).ok);
  assert.is(desk.balance("a"), "BTC 1000+0, USD 999800+200");
  desk.place("c", "sell", "limit", { q: "1", p: "100" });
  assert.is(desk.oracle.order(order.id).executed.toString(), "1");
  assert.equal(desk.engine.amend(order, toAtoms(3, 8), "x", 10), { ok: false, why: "quantity-increase" });
  assert.equal(desk.engine.amend(order, toAtoms(2, 8), "x", 10), { ok: false, why: "no-change" });
  assert.equal(desk.engine.amend(order, toAtoms(1, 8), "x", 10), { ok: false, why: "no-change" });
  assert.is(desk.oracle.orderByClientId("a", "BTCUSD", "mine")?.clientId, "mine2");
});

test("one cancels the other: the pair holds funds once, and the leg that acts ends the other", () => {
  const desk = open();
  desk.place("b", "sell", "limit", { q: "1", p: "100" });
  desk.place("c", "buy", "limit", { q: "0.5", p: "100" });
  const oco = () =>
    desk.engine.placeList("a", "BTCUSD", {
      clientId: "list",
      legs: [
        request("sell", "limit-maker", { q: "2", p: "110" }, "above"),
        request("sell", "stop-loss", { q: "2", stop: "90" }, "below"),
      ],
    }, 50);
  const first = oco();
  assert.ok(first.ok);
  assert.is(desk.balance("a"), "BTC 998+2, USD 1000000+0");
  desk.engine.cancel(desk.engine.records.byClientId("a", "BTCUSD", "below")!, "gone", 51);
  assert.is(desk.balance("a"), "BTC 1000+0, USD 1000000+0");
  const second = oco();
  if (!second.ok) throw new Error(second.why);
  const [above, below] = second.value.orders.map((placed) => placed.order.id) as [number, number];
  desk.place("c", "buy", "limit", { q: "1", p: "110" });
  assert.is(desk.oracle.order(above).status, "partially-filled");
  assert.equal([desk.oracle.order(below).status, desk.oracle.order(below).expiry], ["expired", "other-leg"]);
  assert.is(desk.engine.lists.get(second.value.list.id)?.done, false);
  desk.place("c", "buy", "limit", { q: "1.5", p: "110" });
  assert.is(desk.engine.lists.get(second.value.list.id)?.done, true);
  assert.equal(desk.oracle.violations(), []);
});

test("a pair holds what its dearer leg needs, whichever that is", () => {
  const desk = open();
  desk.place("b", "sell", "limit", { q: "1", p: "100" });
  desk.place("c", "buy", "limit", { q: "1", p: "100" });
  const pair = (limit: string, stopLimit: string): string => {
    const outcome = desk.engine.placeList("a", "BTCUSD", {
      clientId: limit,
      legs: [
        request("buy", "stop-loss-limit", { q: "2", p: stopLimit, stop: "110" }, `${limit}above`),
        request("buy", "limit-maker", { q: "2", p: limit }, `${limit}below`),
      ],
    }, 50);
    if (!outcome.ok) throw new Error(outcome.why);
    assert.equal(desk.oracle.violations(), []);
    const held = desk.balance("a");
    desk.place("c", "sell", "limit", { q: "0.5", p: limit });
    const after = desk.balance("a");
    desk.engine.cancel(desk.engine.records.order(outcome.value.orders[1]!.order.id), "gone", 51);
    assert.equal(desk.oracle.violations(), []);
    return `${held} then ${after}`;
  };
  assert.is(pair("90", "50"), "BTC 1000+0, USD 999820+180 then BTC 1000.5+0, USD 999820+135");
  assert.is(pair("80", "120"), "BTC 1000.5+0, USD 999715+240 then BTC 1001+0, USD 999795+120");
});

test("one triggers the other: the pending orders come when the working one is filled, and go with it", () => {
  const desk = open();
  const otoco = (id: string) => {
    const outcome = desk.engine.placeList("a", "BTCUSD", {
      clientId: id,
      working: request("buy", "limit", { q: "1", p: "100" }, `${id}w`),
      legs: [
        request("sell", "limit-maker", { q: "1", p: "110" }, `${id}a`),
        request("sell", "stop-loss", { q: "1", stop: "90" }, `${id}b`),
      ],
    }, 50);
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.value.orders.map((placed) => placed.order.id);
  };
  const statuses = (ids: number[]) => ids.map((id) => desk.oracle.order(id).status);
  const first = otoco("x");
  assert.equal(statuses(first), ["new", "pending", "pending"]);
  desk.engine.cancel(desk.engine.records.order(first[0]!), "gone", 51);
  assert.equal(statuses(first), ["canceled", "canceled", "canceled"]);
  assert.equal(desk.oracle.lists("a"), [{ id: 0, clientId: "x", market: "BTCUSD", orders: first, done: true }]);
  const second = otoco("y");
  desk.place("b", "sell", "limit", { q: "0.4", p: "100" });
  assert.equal(statuses(second), ["partially-filled", "pending", "pending"]);
  desk.place("b", "sell", "limit", { q: "0.6", p: "100" });
  assert.equal(statuses(second), ["filled", "new", "new"]);
  assert.is(desk.book(), " | 110x1");
  assert.is(desk.balance("a"), "BTC 1000+1, USD 999900+0");
  desk.place("c", "buy", "limit", { q: "1", p: "89" });
  desk.place("b", "sell", "limit", { q: "0.5", p: "89" });
  assert.equal(statuses(second), ["filled", "expired", "expired"]);
  assert.equal(desk.oracle.violations(), []);
});

test("a changed price or quantity: funds follow, the place in the queue is lost, and it may trade at once", () => {
  const desk = open();
  const first = desk.engine.records.order(desk.place("a", "buy", "limit", { q: "1", p: "100" }).order.id);
  desk.place("b", "buy", "limit", { q: "1", p: "101" });
  const change = (price: string, quantity: string): string => {
    const outcome = desk.engine.modify(first, { price: toAtoms(price, 8), quantity: toAtoms(quantity, 8) }, desk.now++);
    assert.equal(desk.oracle.violations(), []);
    return outcome.ok ? "done" : outcome.why;
  };
  assert.is(change("101", "2"), "done");
  assert.is(desk.balance("a"), "BTC 1000+0, USD 999798+202");
  assert.is(desk.book(), "101x3 | ");
  desk.place("c", "sell", "limit", { q: "1", p: "101" });
  assert.is(first.executed, 0n, "the other was there before");
  assert.is(change("101", "2"), "no-change");
  assert.is(change("101.001", "2"), "price");
  assert.is(change("101", "9001"), "lot");
  assert.is(change("1000000", "2"), "funds");
  assert.is(desk.balance("a"), "BTC 1000+0, USD 999798+202", "it is as it was");
  assert.is(desk.book(), "101x2 | ");
  desk.place("c", "sell", "limit", { q: "0.5", p: "110" });
  assert.is(change("110", "1.5"), "done");
  assert.equal([first.status, desk.book()], ["partially-filled", "110x1 | "]);
  assert.is(change("110", "0.5"), "lot", "that much is filled");
  assert.is(desk.balance("a"), "BTC 1000.5+0, USD 999835+110");
  const maker = desk.engine.records.order(desk.place("b", "sell", "limit-maker", { q: "1", p: "120" }).order.id);
  const crossing = desk.engine.modify(maker, { price: toAtoms("110", 8) }, desk.now++);
  assert.is(crossing.ok ? "" : crossing.why, "would-take");
  desk.engine.cancel(first, "gone", desk.now++);
  assert.is(change("100", "2"), "unknown");
});

test("every level change has the next update id, and any past book can be read", () => {
  const desk = open();
  const events: EngineEvent[] = [];
  desk.engine.listen((batch) => events.push(...batch));
  const books = new Map<number, string>();
  for (let step = 0; step < 5000; step++) {
    const price = String(90 + ((step * 7) % 20));
    desk.send(step % 2 ? "a" : "b", step % 3 ? "buy" : "sell", "limit", {
      q: "0.1",
      p: price,
      more: { timeInForce: step % 5 ? "GTC" : "IOC" },
    });
    const id = desk.oracle.book("BTCUSD").updateId;
    if (step % 250 === 0) books.set(id, desk.book());
    if (step % 11 === 0) {
      for (const account of ["a", "b"]) {
        for (const order of [...desk.engine.records.openOrders(account)]) desk.engine.cancel(order, "gone", 9);
      }
    }
  }
  const levels = events.filter((event) => event.kind === "level");
  assert.ok(levels.every((event, index) => event.updateId === index + 1));
  assert.ok(levels.length > 4_000);
  assert.ok(events.every((event, index) => event.seq === events[0]!.seq + index));
  for (const [id, text] of books) {
    const { bids, asks } = desk.oracle.book("BTCUSD", id);
    const side = (levels: typeof bids): string => levels.map(([price, q]) => `${price}x${q}`).join(" ");
    assert.is(`${side(bids)} | ${side(asks)}`, text);
  }
  assert.throws(() => desk.oracle.book("BTCUSD", 1e9), /has not happened/);
});

test.run();
