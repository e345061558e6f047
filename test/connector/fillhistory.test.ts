import * as assert from "uvu/assert";
import { Account } from "../../src/connector/account/account.ts";
import { listFills } from "../../src/connector/account/fills.ts";
import type { FillHistory, FillPage, FillsWanted } from "../../src/connector/adapter.ts";
import { decimal } from "../../src/core/decimal.ts";
import { VenueKitError, VenueUnavailable } from "../../src/core/errors.ts";
import type { Fill, Market } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { bench as openBench, fill, market, rejection } from "./desk.support.ts";

const test = suite("connector/fillhistory");

const eth = { symbol: "ETH/USDT", id: "ETHUSDT", base: "ETH" };

/** An account at a venue whose history goes by time: newest first, two fills a page. */
async function bench(fillHistory: FillHistory) {
  const made = await openBench({ markets: [market(), market(eth)], fillHistory });
  const account = new Account(made.desk);
  const told: Fill[] = [];
  made.desk.tracker.watchFills().on((one) => told.push(one));
  const history: Fill[] = [];
  made.script.always("fetchBalances", { balances: [], time: 0 });
  made.script.always("fetchOpenOrders", []);
  const asked: (readonly [string | undefined, FillsWanted])[] = [];
  made.script.always("fetchFills", (of: Market | undefined, wanted: FillsWanted): FillPage => {
    asked.push([of?.symbol, wanted]);
    const all = history
      .filter(({ symbol, time }) => (of?.symbol ?? symbol) === symbol && time >= (wanted.since ?? 0))
      .sort((one, other) => other.time - one.time);
    const at = Number(wanted.next ?? 0);
    return { fills: all.slice(at, at + 2), ...(all.length > at + 2 ? { next: String(at + 2) } : {}) };
  });
  return {
    ...made,
    account,
    history,
    asked,
    told,
    reconnect: async () => {
      made.far.drop();
      await made.clock.advance(1_000);
    },
    stop: () => {
      account.close();
      made.close();
    },
  };
}

test("one question for the whole account: every page of it, each fill once, oldest first", async () => {
  const { account, history, asked, told, clock, reconnect, stop } = await bench({ by: "time", account: true });
  await account.start({});
  assert.equal(asked.map(([symbol]) => symbol), [undefined], "of no market: of all");
  const now = clock.now();
  // Ids without an order of their own, on two markets: one of them with the same id twice.
  for (const [id, of, after] of [["zz", "BTC/USDT", 100], ["aa", "BTC/USDT", 200], ["aa", "ETH/USDT", 300]] as const) {
    history.push(fill(id, "1", { symbol: of, orderId: `order of ${id} ${of}`, time: now + after }));
  }
  await reconnect();
  await clock.advance(1_000);
  assert.equal(told.map(({ id, symbol }) => `${id} ${symbol}`), ["zz BTC/USDT", "aa BTC/USDT", "aa ETH/USDT"]);
  assert.is(account.ordersRead, true);
  assert.equal(asked.slice(1).map(([, { next }]) => next), [undefined, "2"]);
  assert.ok((asked[1]?.[1].since ?? 0) <= now, "since before the stream was away");
  await reconnect();
  await clock.advance(1_000);
  assert.is(told.length, 3, "and none of them again");
  stop();
});

test("where markets are asked one by one, only those that are known to be traded are", async () => {
  const { account, history, asked, told, clock, script, reconnect, stop } = await bench({ by: "time" });
  await account.start({});
  assert.equal(asked, []);
  history.push(fill("7", "1", { time: clock.now() + 100 }));
  history.push(fill("8", "1", { symbol: eth.symbol, time: clock.now() + 200 }));
  const held = (asset: string) => ({ asset, free: decimal(1), held: decimal(0), total: decimal(1) });
  script.always("fetchBalances", { balances: [held("BTC"), held("USDT")], time: 2 });
  await reconnect();
  await clock.advance(2_000);
  assert.equal(told.map(({ id }) => id), ["7"], "what moved is what the market trades");
  assert.ok(asked.every(([symbol]) => symbol === "BTC/USDT"));
  stop();
});

test("a page that fails is asked for again, and not what was read before it", async () => {
  const { account, history, asked, told, clock, script, reconnect, stop } = await bench({ by: "time", account: true });
  await account.start({});
  for (let n = 1; n <= 5; n++) history.push(fill(String(n), "1", { orderId: String(n), time: clock.now() + n }));
  const first: FillPage = { fills: [...history].reverse().slice(0, 2), next: "2" };
  script.next("fetchFills", first, new VenueUnavailable("later", { code: "503" }));
  asked.length = 0;
  await reconnect();
  await clock.advance(5_000);
  assert.equal([...told.map(({ id }) => id)].sort(), ["1", "2", "3", "4", "5"]);
  assert.equal(asked.map(([, { next }]) => next), ["2", "4"], "gone on with where it was left");
  stop();
});

test("a history that goes on to nowhere is said to be wrong", async () => {
  const { desk, script, stop } = await bench({ by: "time", account: true });
  script.always("fetchFills", { fills: [fill("1", "1")], next: "same" });
  const error = await rejection(listFills(desk, market(), { orderId: "1", limit: 10 }, {}));
  assert.instance(error, VenueKitError);
  assert.match(String(error), /does not go on after same/);
  stop();
});

test("fills that are asked for: the first ones since a time, the newest ones without one, each once", async () => {
  const { desk, history, asked, stop } = await bench({ by: "time", account: true });
  for (let n = 1; n <= 7; n++) history.push(fill(`f${n}`, "1", { time: n * 10 }));
  const list = async (wanted: FillsWanted) => (await listFills(desk, market(), wanted, {})).map(({ id }) => id);
  assert.equal(await list({ since: 20, limit: 3 }), ["f2", "f3", "f4"]);
  assert.equal(await list({ limit: 3 }), ["f5", "f6", "f7"]);
  asked.length = 0;
  assert.equal(await list({ limit: 2 }), ["f6", "f7"]);
  assert.is(asked.length, 1, "no page more than is needed");
  assert.equal(await list({ orderId: "1", limit: Number.POSITIVE_INFINITY }), history.map(({ id }) => id));
  stop();
});

test.run();
