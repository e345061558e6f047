/** Simulated Gate, contracts: orders and refusals, positions and modes, numbers of contracts, sockets, and the reader. */
import * as assert from "uvu/assert";
import * as perp from "../../../generated/gate/perp.ts";
import { parseJson, stringifyJson } from "../../../src/core/json.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { type Told, Venue } from "./support.ts";

const test = suite("sim gate perp");
const contract = "BTC_USDT";
const usdt = { settle: "usdt" };
const one = { ...usdt, contract };

/** A market of 2 BTC at 101 and 2 at 99; a contract is a ten thousandth of one. */
function ready(market = contract): Venue {
  const venue = new Venue("perp", { flow: false, market });
  venue.sim.counter({ market, side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market, side: "buy", price: "99", quantity: "2" });
  venue.sim.setMark(market, 100);
  return venue;
}

const order = (more: Json = {}): Json => ({ ...one, size: "100", price: "98", tif: "gtc", ...more });
const place = (venue: Venue, more: Json = {}): Told => venue.send(perp.createFuturesOrder, order(more));
const placed = (venue: Venue, more: Json = {}): Json => venue.done(perp.createFuturesOrder, order(more));
const market = (size: string, more: Json = {}): Json => ({ size, price: "0", tif: "ioc", ...more });
const label = ({ status, answer }: Told): string => `${status} ${answer.label ?? ""}`;
const state = ({ status, finish_as, size, left, fill_price }: Json): string =>
  [status, finish_as, size, left, fill_price].join(" ");

test("each time in force, and at the market", () => {
  const venue = ready();
  assert.is(state(placed(venue)), "open  100 100 0");
  assert.is(state(placed(venue, { price: "101", size: "5000", tif: "ioc" })), "finished filled 5000 0 101");
  assert.is(state(placed(venue, { price: "101", size: "20000", tif: "ioc" })), "finished ioc 20000 5000 101");
  assert.is(label(place(venue, { size: "-20001", price: "99", tif: "fok" })), "400 ORDER_FOK");
  assert.is(label(place(venue, { size: "-100", price: "99", tif: "poc" })), "400 ORDER_POC_IMMEDIATE");
  assert.is(state(placed(venue, market("-10000"))), "finished filled -10000 0 99");
  assert.is(state(placed(venue, { size: "-100", price: "120", tif: "poc" })), "open  -100 -100 0");
  assert.equal(venue.sim.engine.violations(), []);
});

test("what is refused, and by which label", () => {
  const venue = ready();
  const refusals: readonly (readonly [more: Json, label: string])[] = [
    [{ contract: "NONE_USDT" }, "400 CONTRACT_NOT_FOUND"],
    [{ size: "0" }, "400 INVALID_PARAM_VALUE"],
    [{ size: "0.5" }, "400 INVALID_PRECISION"],
    [{ size: "1000001" }, "400 SIZE_TOO_LARGE"],
    [{ size: undefined }, "400 MISSING_REQUIRED_PARAM"],
    [{ price: undefined }, "400 MISSING_REQUIRED_PARAM"],
    [{ price: "98.05" }, "400 INVALID_PARAM_VALUE"],
    [{ price: "0", tif: "gtc" }, "400 INVALID_PARAM_VALUE"],
    [{ size: "1000000", price: "900000" }, "400 INSUFFICIENT_AVAILABLE"],
    [{ reduce_only: true }, "400 INCREASE_POSITION"],
    [{ size: "100", close: true }, "400 INVALID_PARAM_VALUE"],
    [{ iceberg: "5" }, "400 INVALID_PARAM_VALUE"],
    [{ text: "api" }, "400 INVALID_CLIENT_ORDER_ID"],
    [{ "x-gate-exptime": "1000000000000" }, "403 REQUEST_EXPIRED"],
  ];
  for (const [more, expected] of refusals) assert.is(label(place(venue, more)), expected, JSON.stringify(more));
  const other = venue.raw("GET", "/api/v4/futures/btc/contracts", "", false);
  assert.is(label(other), "404 NOT_FOUND");
  venue.sim.setMarket(contract, "halted");
  assert.is(label(place(venue)), "400 CONTRACT_IN_DELISTING");
  assert.is(venue.done(perp.getFuturesContract, one).status, "circuit_breaker");
});

test("what ended without a fill is told of by its text for a minute, and by its id for ten", () => {
  const venue = ready();
  const { id, text } = placed(venue, { text: "t-mine" });
  assert.is(typeof id, "bigint");
  const filled = placed(venue, market("100", { text: "t-filled" }));
  venue.done(perp.cancelFuturesOrder, { ...usdt, order_id: text });
  const ask = (order_id: unknown): string => label(venue.send(perp.getFuturesOrder, { ...usdt, order_id }));
  assert.equal([ask(id), ask(text), ask("t-none")], ["200 ", "200 ", "404 ORDER_NOT_FOUND"]);
  assert.is(label(venue.send(perp.cancelFuturesOrder, { ...usdt, order_id: id })), "400 ORDER_FINISHED");
  venue.clock.advance(61_000);
  assert.equal([ask(id), ask(text)], ["200 ", "404 ORDER_NOT_FOUND"]);
  venue.clock.advance(540_000);
  assert.equal([ask(id), ask(filled.id), ask("t-filled")], ["404 ORDER_NOT_FOUND", "200 ", "200 "]);
  const ended = venue.done(perp.listFuturesOrders, { ...one, status: "finished" });
  assert.equal(ended.map(({ text }: Json) => text), ["t-filled", "t-mine"]);
});

test("several at once: each with an outcome, each counted", () => {
  const venue = ready();
  const told = venue.send(perp.createBatchFuturesOrder, {
    ...usdt,
    orders: [order({ text: "t-a" }), order({ size: "1000001" })],
  });
  assert.is(told.headers["x-gate-ratelimit-requests-remain"], "98");
  const [good, bad] = told.answer;
  assert.equal([good.succeeded, good.status, bad.succeeded, bad.label], [true, "open", false, "SIZE_TOO_LARGE"]);
  const results = venue.done(perp.cancelBatchFutureOrders, { ...usdt, orders: [String(good.id), "17"] });
  assert.equal(results.map(({ succeeded, message }: Json) => `${succeeded} ${message}`), [
    "true ",
    "false ORDER_NOT_FOUND",
  ]);
  placed(venue);
  placed(venue, { size: "-100", price: "120" });
  const canceled = venue.done(perp.cancelFuturesOrders, { ...one, side: "ask" });
  assert.equal(canceled.map(({ size, finish_as }: Json) => `${size} ${finish_as}`), ["-100 cancelled"]);
  assert.is(venue.done(perp.listFuturesOrders, { ...usdt, status: "open" }).length, 1);
});

test("a position, its terms, and what was booked for it", () => {
  const venue = ready();
  venue.done(perp.updatePositionLeverage, { ...one, leverage: "0", cross_leverage_limit: "20" });
  placed(venue, market("1000"));
  const position = (): Json => venue.done(perp.getPosition, one);
  const { size, leverage, cross_leverage_limit, pos_margin_mode, entry_price, mode } = position();
  assert.equal([size, leverage, cross_leverage_limit, pos_margin_mode, entry_price, mode], [
    "1000",
    "0",
    "20",
    "cross",
    "101",
    "single",
  ]);
  assert.is(label(venue.send(perp.updatePositionCrossMode, { ...one, mode: "ISOLATED" })), "400 POSITION_HOLDING");
  assert.is(
    label(venue.send(perp.updatePositionLeverage, { ...one, leverage: "0", cross_leverage_limit: "500" })),
    "400 LEVERAGE_TOO_HIGH",
  );
  assert.is(label(venue.send(perp.setPositionMode, { ...usdt, position_mode: "dual" })), "400 POSITION_HOLDING");
  assert.is(label(venue.send(perp.getDualModePosition, one)), "400 POSITION_DUAL_MODE");
  venue.sim.setFundingRate(contract, "0.001");
  venue.sim.fund(contract);
  placed(venue, market("-1000", { reduce_only: true }));
  assert.equal([position().size, venue.done(perp.listPositions, { ...usdt, holding: true })], ["0", []]);
  // Bought 0.1 at 101 and sold at 99, at five ten thousandths each; 0.1 at a mark of 100 paid a thousandth.
  const book = venue.done(perp.listFuturesAccountBook, usdt);
  assert.equal(
    book.map(({ type, change }: Json) => `${type} ${change}`).reverse(),
    [
      "dnw 1000000",
      "fee -0.00505",
      "fund -0.01",
      "fee -0.00495",
      "pnl -0.2",
    ],
  );
  // Funding is about its contract alone, without a number.
  const about = book.map(({ type, text }: Json) => `${type} ${text.replace(/:\d+$/, ":#")}`).reverse();
  assert.equal(about.slice(1, 4), ["fee BTC_USDT:#", "fund BTC_USDT", "fee BTC_USDT:#"]);
  const { total, available, in_dual_mode } = venue.done(perp.listFuturesAccounts, usdt);
  assert.equal([total, available, in_dual_mode], ["999999.78", "999999.78", false]);
});

test("a position is as old as its first trade; one that was turned is another", () => {
  const venue = ready();
  const opened = (): unknown => venue.done(perp.getPosition, one).open_time;
  assert.is(opened(), 0);
  const first = Number(venue.seconds);
  placed(venue, market("300"));
  venue.clock.advance(5_000);
  placed(venue, market("300"));
  placed(venue, market("-100"));
  assert.is(opened(), first);
  placed(venue, market("-700"));
  assert.is(opened(), first + 5);
  venue.clock.advance(5_000);
  placed(venue, market("200"));
  assert.is(opened(), 0);
});

test("two positions of a contract: what may only close goes to that of the other side", () => {
  const venue = ready();
  venue.done(perp.setPositionMode, { ...usdt, position_mode: "dual" });
  placed(venue, market("300"));
  placed(venue, market("-200"));
  const sizes = (): string[] =>
    venue.done(perp.getDualModePosition, one).map(({ mode, size }: Json) => `${mode} ${size}`);
  assert.equal(sizes(), ["dual_long 300", "dual_short -200"]);
  placed(venue, market("-100", { reduce_only: true }));
  placed(venue, market("50", { reduce_only: true }));
  assert.equal(sizes(), ["dual_long 200", "dual_short -150"]);
  assert.is(label(venue.send(perp.getPosition, one)), "400 POSITION_DUAL_MODE");
});

test("parts of contracts are told to those who ask for them, and cut off for others", () => {
  const venue = ready("ETH_USDT");
  const eth = { ...usdt, contract: "ETH_USDT" };
  const { id } = placed(venue, { ...eth, size: "12.7" });
  assert.equal([venue.done(perp.getFuturesOrder, { ...usdt, order_id: id }).size], ["12.7"]);
  venue.sim.counter({ market: "ETH_USDT", side: "sell", price: "102", quantity: "0.125" });
  const best = (): unknown => venue.done(perp.listFuturesOrderBook, eth).asks[1].s;
  assert.is(best(), "12.5");
  const followed = venue.open();
  followed.say(venue.subscribe("obu", ["ob.ETH_USDT.50"]));
  venue.exact = false;
  assert.is(best(), 12);
  assert.is(venue.done(perp.getFuturesOrder, { ...usdt, order_id: id }).size, 12);
  assert.is(venue.done(perp.getFuturesContract, eth).order_size_min, 0);
  const cut = venue.open();
  cut.say(venue.subscribe("obu", ["ob.ETH_USDT.50"]));
  const books = [followed, cut].map(({ frames }) => frames.find(({ event }) => event === "update").result.a[1]);
  assert.equal(books, [["102", "12.5"], ["102", "12"]]);
});

test("what an account is told is its own: its number, its markets", () => {
  const venue = ready();
  const { frames, say } = venue.open();
  say(venue.login());
  const { uid } = frames[0].data.result;
  const code = (frame: Json): number => {
    say(frame);
    return frames.at(-1).error?.code ?? 0;
  };
  assert.equal(
    [
      code(venue.subscribe("orders", ["1", "!all"], true)),
      code(venue.subscribe("orders", [uid, "NONE_USDT"], true)),
      code(venue.subscribe("orders", [uid], true)),
      code(venue.subscribe("orders", [uid, "!all"])),
      code(venue.subscribe("orders", [uid, contract], true)),
      code(venue.subscribe("positions", [uid, "!all"], true)),
    ],
    [2, 2, 2, 4, 0, 0],
  );
  placed(venue, market("100"));
  const told = (channel: string): Json[] =>
    frames.filter((frame) => frame.channel === `futures.${channel}` && frame.event === "update")
      .flatMap(({ result }) => result);
  assert.equal(told("orders").map(({ finish_as, left, price }) => `${finish_as} ${left} ${price}`), [
    "_new 100 0",
    "filled 0 0",
  ]);
  assert.equal(told("positions").map(({ size, entry_price }) => `${size} ${entry_price}`), ["100 101"]);
  placed(venue, { price: "98" });
  const [orders, positions] = [told("orders").length, told("positions").length];
  venue.sim.revokeKey(venue.sim.account.key);
  venue.sim.counter({ market: contract, side: "sell", price: "98", quantity: "3" });
  assert.is(venue.sim.engine.fills(venue.sim.account.id).length, 2);
  assert.equal([told("orders").length, told("positions").length], [orders, positions]);
});

test("the reader: what requests of contracts are for, and answers as they were at a time", () => {
  const venue = ready();
  const { reader } = venue.sim.skin;
  const of = (method: string, path: string, body = ""): string => {
    const target = `/api/v4/futures/usdt/${path}`;
    const { purpose, write, market } = reader.request({ method, target, headers: {}, body, from: "x" });
    return `${purpose} ${write} ${market ?? ""}`;
  };
  assert.equal(
    [
      of("POST", "orders", '{"contract":"BTC_USDT"}'),
      of("POST", "batch_orders", '[{"contract":"BTC_USDT"}]'),
      of("POST", "batch_cancel_orders", '["1"]'),
      of("PUT", "orders/1"),
      of("DELETE", "orders/1"),
      of("DELETE", "orders?contract=BTC_USDT"),
      of("GET", "orders?status=open"),
      of("GET", "orders?status=finished&contract=BTC_USDT"),
      of("GET", "positions/BTC_USDT"),
      of("GET", "dual_comp/positions/BTC_USDT"),
      of("POST", "positions/BTC_USDT/leverage"),
      of("POST", "set_position_mode"),
      of("GET", "my_trades_timerange"),
      of("GET", "tickers"),
    ],
    [
      "create true BTC_USDT",
      "create true BTC_USDT",
      "cancel true ",
      "amend true ",
      "cancel true ",
      "cancelAll true BTC_USDT",
      "openOrders false ",
      "order false BTC_USDT",
      "positions false BTC_USDT",
      "positions false BTC_USDT",
      "terms true BTC_USDT",
      "terms true ",
      "fills false ",
      "other false ",
    ],
  );
  const old = placed(venue, market("100"));
  venue.clock.advance(1_500);
  const since = venue.clock.now();
  venue.clock.advance(1_500);
  const young = placed(venue);
  const asOf = (path: string): Json => {
    const target = `/api/v4/futures/usdt/${path}`;
    const request = { method: "GET", target, headers: venue.sign("GET", target, ""), body: "", from: "x" };
    return parseJson(reader.asOf(reader.request(request), venue.sim.skin.request(request), since).body);
  };
  assert.is(asOf("orders?status=open").length, 0);
  assert.is(asOf(`orders/${old.id}`).id, old.id);
  assert.is(asOf(`orders/${young.id}`).label, "ORDER_NOT_FOUND");
  assert.is(asOf("my_trades").length, 1);
  const { frames, say } = venue.open();
  say(venue.subscribe("tickers", [contract]));
  say(venue.subscribe("trades", [contract]));
  placed(venue, market("100"));
  venue.clock.advance(1_000);
  const meanings = frames.filter(({ event }) => event === "update").map((frame) => reader.push(stringifyJson(frame)));
  assert.equal(
    [...new Set(meanings.map((push) => "topic" in push ? `${push.kind} ${push.topic}` : push.kind))].sort(),
    [
      `ticker futures.tickers/${contract}`,
      `trades futures.trades/${contract}`,
    ],
  );
});

test.run();
