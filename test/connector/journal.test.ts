/** The journal: what the next process is told, whatever the one before wrote, and how little of it is kept. */
import * as assert from "uvu/assert";
import { Account } from "../../src/connector/account/account.ts";
import { Journal } from "../../src/connector/account/journal.ts";
import { decimal } from "../../src/core/decimal.ts";
import { memoryStorage, type Storage, StorageError } from "../../src/core/storage.ts";
import type { Fill, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { bench, fill, rejection, update } from "./desk.support.ts";

const test = suite("connector/journal");

const symbol = "BTC/USDT";

function journalOver(storage: Storage, alive: (symbol: string, id: string) => boolean = () => false) {
  const errors: unknown[] = [];
  const journal = new Journal({
    storage,
    name: "log",
    venue: "test",
    alive: () => alive,
    onError: (error) => errors.push(error),
  });
  return { journal, errors };
}

function ticket(clientOrderId: string): Ticket {
  return { clientOrderId, side: "buy", type: "limit", amount: decimal("0.1"), price: decimal("100.50") };
}

function done(clientOrderId: string) {
  return { clientOrderId, done: Promise.resolve() } as never;
}

test("what is left: orders that did not end, fills that were delivered, the newest checkpoint", async () => {
  const storage = memoryStorage();
  const { journal } = journalOver(storage);
  assert.equal(await journal.open(), { orders: [], fills: [], checkpoint: undefined });
  await journal.order(symbol, ticket("a"));
  await journal.order(symbol, ticket("b"));
  journal.follow(done("a"));
  journal.fill(fill("7", "1", { orderId: "70" }));
  journal.checkpoint({ since: 1, cursors: new Map(), totals: undefined });
  journal.checkpoint({
    since: 1_500,
    cursors: new Map([[symbol, "7"]]),
    totals: new Map([["BTC", decimal("0.000000000000000001")]]),
  });
  await Promise.resolve();
  const left = await journalOver(storage).journal.open();
  assert.equal(left.orders.map(({ ticket }) => [ticket.clientOrderId, ticket.price?.toFixed()]), [["b", "100.5"]]);
  assert.equal(left.fills, [{ symbol, id: "7", orderId: "70", time: 0 }]);
  const { since, cursors, totals } = left.checkpoint ?? {};
  assert.equal([since, [...cursors ?? []]], [1_500, [[symbol, "7"]]]);
  assert.is(totals?.get("BTC")?.toFixed(), "0.000000000000000001");
});

test("an order is written before the promise resolves; where that fails, nobody is told of it later", async () => {
  const memory = memoryStorage();
  let full = true;
  const storage: Storage = {
    ...memory,
    append: (name, line) => full ? Promise.reject(new Error("disk full")) : memory.append(name, line),
  };
  const { journal, errors } = journalOver(storage);
  await journal.open();
  assert.match(String(await rejection(journal.order(symbol, ticket("a")))), /disk full/);
  journal.fill(fill("7", "1"));
  await new Promise((resolve) => setTimeout(resolve, 0));
  assert.is(errors.length, 1, "of the fill it is told");
  full = false;
  // Grown enough to be written anew: the order that was never sent is not in it.
  for (let n = 0; n < 6_000; n++) journal.fill(fill(String(n + 10), "1"));
  await journal.order(symbol, ticket("b"));
  const left = await journalOver(storage).journal.open();
  assert.equal(left.orders.map(({ ticket }) => ticket.clientOrderId), ["b"]);
});

test("a line that this version does not understand is an error that says which, and nothing is changed", async () => {
  const good = '{"kind":"fill","symbol":"BTC/USDT","id":"1"}';
  for (
    const bad of [
      "",
      "{",
      "null",
      "[]",
      '"fill"',
      '{"kind":"position","size":"1"}',
      '{"kind":"order","symbol":"BTC/USDT"}',
      '{"kind":"order","symbol":"BTC/USDT","ticket":{"clientOrderId":"a","price":"dear"}}',
      '{"kind":"order","symbol":"BTC/USDT","ticket":{"side":"buy"}}',
      '{"kind":"end"}',
      '{"kind":"fill","symbol":"BTC/USDT","id":5}',
      '{"kind":"checkpoint","cursors":{}}',
      '{"kind":"checkpoint","since":1,"cursors":{"BTC/USDT":7}}',
    ]
  ) {
    const storage = memoryStorage();
    await storage.replace("log", [good, bad, good]);
    const error = await rejection(journalOver(storage).journal.open());
    assert.instance(error, StorageError, bad);
    const { reason, file, offset, venue } = error as StorageError;
    assert.equal([reason, file, offset, venue], ["unreadable", "log", 1, "test"], bad);
    assert.equal(await storage.read("log"), [good, bad, good]);
  }
});

test("journals of before there were checkpoints are read", async () => {
  const storage = memoryStorage();
  await storage.append("log", '{"kind":"fill","symbol":"BTC/USDT","id":"1"}');
  const left = await journalOver(storage).journal.open();
  assert.equal(left, { orders: [], fills: [{ symbol, id: "1" }], checkpoint: undefined });
});

test("it does not grow for ever, and keeps what the next process needs", async () => {
  const storage = memoryStorage();
  // Order 1 has been open all the time: its fills are asked for again after a restart.
  const { journal, errors } = journalOver(storage, (_, id) => id === "1");
  await journal.open();
  await journal.order(symbol, ticket("open"));
  let most = 0;
  let cursor = 0;
  for (let n = 1; n <= 40_000; n++) {
    journal.fill(fill(String(n), "1", { orderId: n % 1_000 === 0 ? "1" : "2" }));
    if (n % 500 === 0) {
      cursor = n - 100;
      journal.checkpoint({ since: n, cursors: new Map([[symbol, String(cursor)]]), totals: new Map() });
    }
    if (n % 100 === 0) most = Math.max(most, (await storage.read("log")).join("\n").length);
  }
  assert.ok(most < 600_000, `${most} characters`);
  const left = await journalOver(storage).journal.open();
  const ids = new Set(left.fills.map(({ id }) => Number(id)));
  for (let n = cursor + 1; n <= 40_000; n++) assert.ok(ids.has(n), `${n} is after the cursor`);
  for (let n = 1_000; n <= 40_000; n += 1_000) assert.ok(ids.has(n), `${n} is of an order that is open`);
  for (let n = 39_001; n <= 40_000; n++) assert.ok(ids.has(n), `${n} is one of the newest`);
  assert.equal(left.orders.map(({ ticket }) => ticket.clientOrderId), ["open"]);
  assert.is(left.checkpoint?.cursors.get(symbol), String(cursor));
  assert.equal(errors, []);
});

test("without a cursor of its market every fill since the checkpoint's time is kept, and older ones are not", async () => {
  const storage = memoryStorage();
  const { journal } = journalOver(storage);
  await journal.open();
  journal.checkpoint({ since: 5, cursors: new Map([["ETH/USDT", "999999"]]), totals: new Map() });
  for (let n = 1; n <= 3_000; n++) journal.fill(fill(String(n), "1", { time: 4 }));
  for (let n = 1; n <= 9_000; n++) journal.fill(fill(String(3_000 + n), "1", { time: 5 }));
  const { fills } = await journalOver(storage).journal.open();
  assert.is(fills.filter(({ time }) => time === 5).length, 9_000);
  assert.is(fills.filter(({ time }) => time === 4).length, 0);
});

test("a replacement that fails is told, and the old log goes on", async () => {
  const memory = memoryStorage();
  const storage: Storage = { ...memory, replace: () => Promise.reject(new Error("disk full")) };
  const { journal, errors } = journalOver(storage);
  await journal.open();
  for (let n = 1; n <= 10_000; n++) journal.fill(fill(String(n), "1"));
  await new Promise((resolve) => setTimeout(resolve, 0));
  assert.ok(errors.length >= 1 && errors.length < 10, `${errors.length} errors`);
  assert.is((await storage.read("log")).length, 10_000);
});

/** An account over a journal, and what it tells. */
async function accountOver(storage: Storage, history: readonly Fill[]) {
  const made = await bench();
  const account = new Account(made.desk);
  const { journal } = journalOver(storage);
  const fills: string[] = [];
  account.watchFills().on(({ id }) => fills.push(id));
  made.script.always("fetchBalances", { balances: [], time: 1 });
  made.script.always("fetchOpenOrders", []);
  made.script.always(
    "fetchFills",
    (_market: unknown, { after, since }: { after?: string; since?: number }) =>
      history.filter(({ id, time }) => Number(id) > Number(after ?? 0) && time >= (since ?? 0)),
  );
  await account.resume(journal, Number.POSITIVE_INFINITY);
  return { ...made, account, fills };
}

test("a fill is handed to everybody, and then written down, in the same turn", async () => {
  const storage = memoryStorage();
  const made = await accountOver(storage, []);
  const order: string[] = [];
  const memoryAppend = storage.append;
  storage.append = (name, line) => {
    if (line.includes('"kind":"fill"')) order.push("written");
    return memoryAppend(name, line);
  };
  // Also to those who come after the journal.
  made.account.watchFills().on(() => order.push("told"));
  await made.account.start({});
  made.desk.tracker.apply(update("c1", "filled", { id: "1", filled: "1", fills: [fill("5", "1")] }));
  assert.equal([order, made.fills], [["told", "written"], ["5"]], "nothing was awaited");
  made.account.close();
  made.close();
});

test("the next process reads history from where it was read last, and tells what it brings once", async () => {
  const storage = memoryStorage();
  const one = await accountOver(storage, []);
  const start = one.clock.now();
  await one.account.start({});
  // Told over the stream; the history of before it is only read by an audit that the process does not live to see.
  one.tell({
    kind: "order",
    update: update("c2", "filled", { id: "2", filled: "1", time: start, fills: [fill("12", "1", { time: start })] }),
  });
  await one.settle();
  assert.equal(one.fills, ["12"]);
  const history = [
    fill("10", "1", { orderId: "8", time: start - 60_000 }),
    fill("11", "1", { orderId: "9", time: start }),
    fill("12", "1", { orderId: "2", time: start }),
    fill("13", "1", { orderId: "9", time: start + 5 }),
  ];
  for (const expected of [["11", "13"], []]) {
    const next = await accountOver(storage, history);
    await next.account.start({});
    assert.equal(next.fills, expected);
    const [recovered] = next.events.flatMap((event) => event.kind === "recovered" ? [event] : []);
    assert.is(recovered?.backfilled, expected.length);
    next.account.close();
    next.close();
  }
  one.account.close();
  one.close();
});

test("a checkpoint does not run ahead of a history that may still be behind", async () => {
  const storage = memoryStorage();
  const history: Fill[] = [];
  const one = await accountOver(storage, history);
  await one.account.start({});
  await one.clock.advance(60_000);
  const now = one.clock.now();
  // 21 is in the history at once, 20 only later.
  history.push(
    fill("19", "1", { orderId: "8", time: now - 30_000 }),
    fill("21", "1", { orderId: "8", time: now - 1_000 }),
  );
  one.script.always("fetchOpenOrders", [update("x", "open", { id: "8", filled: "0", time: now })]);
  await one.account.audit();
  assert.equal(one.fills, ["19", "21"]);
  history.splice(1, 0, fill("20", "1", { orderId: "8", time: now - 2_000 }));
  const next = await accountOver(storage, history);
  await next.account.start({});
  assert.equal(next.fills, ["20"]);
  for (const made of [one, next]) {
    made.account.close();
    made.close();
  }
});

test.run();
