/** The main job: it runs, it ends equal, and its verdict sees a difference of one unit wherever it may be. */
import * as assert from "uvu/assert";
import { differences, type View } from "../../examples/trade/verdict.ts";
import { decimal, type Fill, type Order } from "../../src/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { start } from "./start.support.ts";

const test = suite("package/start");

test("it trades, and ends with the connector's view equal to the engine's", async () => {
  const { code, output, errors } = await start("--json", "--duration", "2", "--seed", "3");
  assert.is(code, 0, errors);
  const report = JSON.parse(output) as {
    verdict: string;
    differences: unknown[];
    orders: { status: string; filled: string; amount: string }[];
    fills: unknown[];
    booksCompared: number;
  };
  assert.is(report.verdict, "equal");
  assert.equal(report.differences, []);
  assert.equal(report.orders.map(({ status }) => status).slice(1), ["canceled", "filled", "canceled", "filled"]);
  assert.ok(report.fills.length >= 4, "a limit order in parts, an amended and a market order");
  assert.ok(report.booksCompared >= 2);
}, 60_000);

test("without a terminal it writes lines", async () => {
  const { code, output } = await start("--duration", "2");
  assert.is(code, 0);
  assert.match(output, /^simulator at http:\/\/127\.0\.0\.1:\d+, seed 1$/m);
  assert.match(output, /^verdict: the connector's orders, fills, fees, balances and \d+ books equal the engine's$/m);
  assert.is(output.includes("\x1b["), false);
}, 60_000);

test("wrong options are told in one line", async () => {
  for (
    const [options, told] of [
      [["--seed", "x"], /--seed/],
      [["--no-such"], /--no-such/],
      [["--network", "moon"], /--network/],
      [["--kind", "option"], /--kind/],
      [["--venue", "nowhere"], /no simulation of nowhere spot; there are: /],
    ] as const
  ) {
    const { code, errors } = await start(...options);
    assert.is(code, 1);
    assert.match(errors, told);
    assert.not.match(errors, /^\s+at /m);
  }
}, 60_000);

test("the verdict sees one unit", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  sim.counter({ market: "BTCUSDT", side: "sell", price: "60000", quantity: "1" });
  sim.counter({ market: "BTCUSDT", side: "buy", price: "59000", quantity: "1" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const fills: Fill[] = [];
  venue.watchFills().on((fill) => fills.push(fill));
  const book = await venue.watchOrderBook("BTC/USDT");
  const order = await venue.createOrder({
    symbol: "BTC/USDT",
    side: "buy",
    type: "limit",
    price: "60000",
    amount: "0.3",
  });
  const done: Order = await order.done;
  await venue.fetchBalances();
  const truth: View = {
    orders: [done],
    fills,
    balances: venue.balances(),
    positions: [],
    books: [{ book: book.snapshot(), until: sim.engine.book("BTCUSDT").updateId }],
  };
  const told = (view: View): string[] => differences(view, sim, venue.market("BTC/USDT"));
  assert.equal(told(truth), []);

  const unit = decimal("0.00000001");
  const [fill] = fills;
  const [balance] = truth.balances;
  const [seen] = truth.books;
  assert.ok(fill?.fee && balance && seen);
  const wrong: Readonly<Record<string, View>> = {
    "an order's filled amount": { ...truth, orders: [{ ...done, filled: done.filled.plus(unit) }] },
    "an order's cost": { ...truth, orders: [{ ...done, cost: done.cost.minus(unit) }] },
    "an order's status": { ...truth, orders: [{ ...done, status: "canceled" }] },
    "a lost order": { ...truth, orders: [] },
    "a lost fill": { ...truth, fills: [] },
    "a fill twice": { ...truth, fills: [fill, fill] },
    "a fill's price": { ...truth, fills: [{ ...fill, price: fill.price.plus(unit) }] },
    "a fee": { ...truth, fills: [{ ...fill, fee: { ...fill.fee, amount: fill.fee.amount.plus(unit) } }] },
    "a fee's asset": { ...truth, fills: [{ ...fill, fee: { ...fill.fee, asset: "XXX" } }] },
    "a role": { ...truth, fills: [{ ...fill, liquidity: "maker" }] },
    "a balance": { ...truth, balances: [{ ...balance, free: balance.free.plus(unit) }, ...truth.balances.slice(1)] },
    "a lost balance": { ...truth, balances: truth.balances.slice(1) },
    "a book's amount": { ...truth, books: [{ ...seen, book: { ...seen.book, asks: [["60000", "0.69999999"]] } }] },
    "a position": { ...truth, positions: [{ symbol: "BTC/USDT", amount: decimal(1), time: 0 }] },
    "a book's level": { ...truth, books: [{ ...seen, book: { ...seen.book, bids: [] } }] },
  };
  for (const [what, view] of Object.entries(wrong)) assert.ok(told(view).length > 0, what);
});

test.run();
