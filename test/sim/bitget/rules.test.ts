/** What the simulated venue refuses, and when. */
import * as assert from "uvu/assert";
import * as perp from "../../../generated/bitget/perp.ts";
import * as spot from "../../../generated/bitget/spot.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { symbol, Venue } from "./support.ts";

const test = suite("sim bitget rules");

const order = (venue: Venue, more: Json = {}): Json => ({
  category: venue.category,
  symbol,
  side: "buy",
  orderType: "limit",
  price: venue.price(0.95),
  qty: "0.01",
  ...more,
});

function codeOf(venue: Venue, more: Json): string {
  venue.clock.advance(1_000);
  return venue.send(spot.placeOrder, order(venue, more)).answer.code;
}

test("orders that break a rule, each with its code", () => {
  const venue = new Venue("spot");
  const refused: readonly (readonly [code: string, more: Json])[] = [
    ["25244", { price: "60000.05" }],
    ["25610", { qty: "0.0000001" }],
    ["25207", { qty: "9001" }],
    ["22034", { qty: "0.000001" }],
    ["43012", { qty: "100" }],
    ["43012", { qty: "9000" }],
    ["25100", { symbol: "NOUSDT" }],
    ["25100", { category: "USDT-FUTURES" }],
    ["40017", { side: "both" }],
    ["40019", { qty: "" }],
    ["40017", { takeProfit: "70000" }],
    ["40304", { clientOid: "x".repeat(33) }],
  ];
  for (const [code, more] of refused) assert.is(codeOf(venue, more), code, JSON.stringify(more));
  assert.is(codeOf(venue, { clientOid: "one" }), "00000");
  assert.is(codeOf(venue, { clientOid: "one" }), "25212");
});

test("what could not stand is taken and canceled", () => {
  const venue = new Venue("spot");
  const ways = [
    { timeInForce: "post_only", price: venue.price(1.01) },
    { timeInForce: "ioc" },
    { timeInForce: "fok" },
  ];
  for (const way of ways) {
    const { orderId } = venue.done(spot.placeOrder, order(venue, { ...way, price: way.price ?? venue.price(0.99) }));
    const { orderStatus, cancelReason } = venue.done(spot.getOrderInfo, { orderId });
    assert.equal([orderStatus, cancelReason], ["cancelled", "cancel_by_system"], JSON.stringify(way));
  }
});

test("signatures: what is missing, wrong, or too old", () => {
  const venue = new Venue("spot");
  const target = "/api/v3/account/assets";
  const ask = (more: Record<string, string>): string => venue.raw("GET", target, "", true, more).answer.code;
  assert.is(ask({}), "00000");
  assert.is(ask({ "access-key": "" }), "40001");
  assert.is(ask({ "access-sign": "" }), "40002");
  assert.is(ask({ "access-timestamp": "" }), "40003");
  assert.is(ask({ "access-passphrase": "" }), "40011");
  assert.is(ask({ "access-timestamp": "now" }), "40005");
  assert.is(ask({ "access-key": "other" }), "40037");
  assert.is(ask({ "access-passphrase": "other" }), "40012");
  assert.is(ask({ "access-sign": "other" }), "40009");
  const now = venue.clock.now();
  assert.is(ask(venue.sign("GET", target, "", now - 30_000)), "00000");
  assert.is(ask(venue.sign("GET", target, "", now - 30_001)), "40008");
  assert.is(ask(venue.sign("GET", target, "", now + 30_001)), "40008");
});

test("who exceeds 6000 a minute waits for five, sockets too", () => {
  const venue = new Venue("spot");
  const { closed } = venue.open("public");
  venue.sim.skin.useBudget("127.0.0.1", 6_000);
  assert.is(venue.send(spot.getServerTime, {}).status, 429);
  assert.is(closed.length, 1);
  venue.clock.advance(4 * 60_000);
  assert.is(venue.send(spot.getServerTime, {}).status, 429);
  venue.clock.advance(60_000);
  assert.is(venue.send(spot.getServerTime, {}).status, 200);
});

test("sockets: pings, frames that are none, topics that are not there, and too many frames", () => {
  const venue = new Venue("spot");
  const open = venue.open("public");
  open.session.message("ping");
  assert.equal(open.texts, ["pong"]);
  open.session.message("{");
  open.say({ op: "subscribe", args: [{ instType: "spot", topic: "books", symbol: "NOUSDT" }] });
  open.say({ op: "subscribe", args: [{ instType: "UTA", topic: "order" }] });
  open.say({ op: "watch", args: [{}] });
  assert.equal(open.frames.map(({ code }) => code), [30_002, 30_001, 30_001, 30_003]);
  for (let turn = 0; turn < 7; turn++) open.say({ op: "unsubscribe", args: [{ instType: "spot", topic: "ticker" }] });
  assert.is(open.closed.length, 1);

  const own = venue.open("private");
  own.say({ op: "subscribe", args: [{ instType: "UTA", topic: "order" }] });
  own.say({ ...venue.login(), args: [{ ...venue.login().args[0], sign: "other" }] });
  own.say({ op: "trade", id: "1", category: "spot", topic: "place-order", args: [{}] });
  assert.equal(own.frames.map(({ code }) => code), [30_004, 30_015, "30004"]);
  venue.clock.advance(121_000);
  assert.is(own.closed.length, 1);
});

test("the dead man's switch cancels what is open", () => {
  const venue = new Venue("spot");
  const { orderId } = venue.done(spot.placeOrder, order(venue));
  assert.is(venue.send(spot.countdownCancelAll, { countdown: "4" }).answer.code, "40017");
  venue.done(spot.countdownCancelAll, { countdown: "10" });
  venue.clock.advance(8_000);
  assert.is(venue.done(spot.getOrderInfo, { orderId }).orderStatus, "live");
  venue.clock.advance(2_000);
  assert.is(venue.done(spot.getOrderInfo, { orderId }).orderStatus, "cancelled");
});

test("contracts: sides, margin modes, leverage and modes", () => {
  const venue = new Venue("perp");
  const position = (): Json => venue.done(perp.getCurrentPosition, { category: venue.category }).list[0];
  assert.is(codeOf(venue, { posSide: "long" }), "40774");
  assert.is(codeOf(venue, { side: "sell", reduceOnly: "yes" }), "22002");
  assert.is(codeOf(venue, { orderType: "market", marginMode: "isolated" }), "00000");
  const { posSide, holdMode, marginMode, total } = position();
  assert.equal([posSide, holdMode, marginMode, total], ["long", "one_way_mode", "isolated", "0.01"]);
  assert.is(codeOf(venue, { marginMode: "crossed" }), "45117");
  assert.is(venue.send(perp.setHoldMode, { holdMode: "hedge_mode" }).answer.code, "40920");
  const leverage = { category: venue.category, symbol, marginMode: "isolated" };
  assert.is(venue.send(perp.setLeverage, { ...leverage, leverage: "126" }).answer.code, "45045");
  assert.is(codeOf(venue, { orderType: "market", side: "sell", marginMode: "isolated" }), "00000");
  assert.equal(venue.done(perp.getCurrentPosition, { category: venue.category }).list, []);
  venue.done(perp.setHoldMode, { holdMode: "hedge_mode" });
  assert.is(codeOf(venue, {}), "40774");
  for (const posSide of ["long", "short"]) {
    const side = posSide === "long" ? "buy" : "sell";
    assert.is(codeOf(venue, { orderType: "market", side, posSide, marginMode: "isolated" }), "00000");
  }
  const held = venue.done(perp.getCurrentPosition, { category: venue.category }).list as readonly Json[];
  assert.equal(held.map(({ posSide, holdMode }) => `${posSide} ${holdMode}`), ["long hedge_mode", "short hedge_mode"]);
});

test("the rates of funding need no category, and no symbol", () => {
  const venue = new Venue("perp");
  const rates = (query: string): Json => {
    venue.clock.advance(1_000);
    return venue.raw("GET", `/api/v3/market/current-fund-rate${query}`, "", false).answer;
  };
  const [category, name] = [`category=${venue.category}`, `symbol=${symbol}`];
  const told = (query: string): string[] => (rates(query).data as readonly Json[]).map((rate) => rate.symbol);
  for (const query of [`?${name}`, `?${category}&${name}`]) assert.equal(told(query), [symbol], query);
  for (const query of ["", `?${category}`]) assert.equal(told(query), ["BTCUSDT", "ETHUSDT", "SOLUSDT"], query);
  assert.equal(rates("?category=COIN-FUTURES").data, []);
  assert.is(rates("?symbol=NOUSDT").code, "25100");
});

test("twenty rates of past fundings where no number is named", () => {
  const venue = new Venue("perp");
  for (let turn = 0; turn < 21; turn++) venue.sim.fund(symbol);
  const past = (more: Json): number =>
    venue.done(perp.getHistoryFundRate, { category: venue.category, symbol, ...more }).resultList.length;
  assert.equal([past({}), past({ cursor: 2 }), past({ limit: 100 })], [20, 1, 21]);
});

test("candles of other prices than those of trades are refused", () => {
  const venue = new Venue("perp");
  const code = (type: string): string => {
    venue.clock.advance(1_000);
    const query = `category=${venue.category}&symbol=${symbol}&interval=1m&type=${type}`;
    return venue.raw("GET", `/api/v3/market/candles?${query}`, "", false).answer.code;
  };
  assert.equal(["market", "MARKET", "mark", "INDEX", "premium"].map(code), [
    "00000",
    "00000",
    "40017",
    "40017",
    "40017",
  ]);
});

test.run();
