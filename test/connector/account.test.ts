import * as assert from "uvu/assert";
import { Account } from "../../src/connector/account/account.ts";
import type { BalancesAt } from "../../src/connector/adapter.ts";
import { decimal } from "../../src/core/decimal.ts";
import {
  AuthenticationError,
  OrderNotFound,
  PermissionError,
  SchemaError,
  VenueUnavailable,
} from "../../src/core/errors.ts";
import type { Balance, Fill, OrderUpdate } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { readOpenOrders } from "../../src/connector/account/reconcile.ts";
import { bench as openBench, deferred, fill, market, rejection, update } from "./desk.support.ts";

const test = suite("connector/account");

const symbol = "BTC/USDT";

function balance(asset: string, free: string, held: string = "0"): Balance {
  return { asset, free: decimal(free), held: decimal(held), total: decimal(free).plus(held) };
}

function at(time: number, ...balances: Balance[]): BalancesAt {
  return { balances, time };
}

function notFound(): OrderNotFound {
  return new OrderNotFound("Order does not exist.", { code: "-2013" });
}

/** An order event with one fill of it. */
function filled(id: string, orderId: string, status: OrderUpdate["status"], sum: string, part: string, time = 5) {
  const clientOrderId = `c${orderId}`;
  return {
    kind: "order" as const,
    update: update(clientOrderId, status, {
      id: orderId,
      filled: sum,
      cost: decimal(sum).times(100).toFixed(),
      time,
      fills: [fill(id, part, { orderId, clientOrderId })],
    }),
  };
}

async function bench(started = true) {
  const made = await openBench({ markets: [market(), market({ symbol: "ETH/USDT", id: "ETHUSDT", base: "ETH" })] });
  const account = new Account(made.desk);
  const fills: string[] = [];
  made.desk.tracker.watchFills().on(({ id }) => fills.push(id));
  const told: string[] = [];
  account.watch().on((changed) => told.push(changed.map(({ asset, free }) => `${asset} ${free}`).join(", ")));
  made.script.always("fetchBalances", at(1, balance("USDT", "1000")));
  made.script.always("fetchOpenOrders", []);
  made.script.always("fetchFills", []);
  if (started) {
    await account.start({});
    made.script.calls.length = 0;
  }
  return {
    ...made,
    account,
    fills,
    told,
    /** Drops the private stream and lets it come back. */
    reconnect: async () => {
      made.far.drop();
      await made.clock.advance(1_000);
    },
    said: () => made.events.map(({ kind, ...more }) => `${kind} ${"state" in more ? more.state : ""}`.trim()),
    recoveries: () => made.events.flatMap((event) => (event.kind === "recovered" ? [event] : [])),
    stop: () => {
      account.close();
      made.close();
    },
  };
}

function shown(account: Account): string {
  return account.all().map(({ asset, free, held, total }) => `${asset} ${free}+${held}=${total}`).sort().join(", ");
}

test("the stream is up before anything is read: nothing falls between them", async () => {
  const made = await bench(false);
  const { account, script, far, desk } = made;
  const reading = (name: string, answer: unknown): void =>
    script.next(name, () => {
      assert.is(account.streamLive, true, `${name} is read with the stream live`);
      return answer;
    });
  reading("fetchBalances", at(5, balance("BTC", "1", "0.5"), balance("USDT", "10")));
  reading("fetchOpenOrders", [update("old", "open", { id: "7", side: "sell", amount: "1", time: 1 })]);
  assert.is(account.streamLive || account.balancesRead || account.ordersRead, false);
  await account.start({});
  assert.is(far.opened, 1);
  assert.is(account.balancesRead && account.ordersRead, true);
  assert.is(shown(account), "BTC 1+0.5=1.5, USDT 10+0=10");
  assert.is(desk.tracker.get("old")?.state.external, true);
  assert.equal(made.said(), ["userStream live"]);
  assert.equal(made.told, ["BTC 1, USDT 10"]);
  made.stop();
});

test("without credentials there is nothing to start", async () => {
  const made = await openBench({ credentials: false });
  await new Account(made.desk).start({});
  assert.equal(made.script.calls, []);
  made.close();
});

test("a start that fails half way is repeated without listening twice", async () => {
  const made = await bench(false);
  const { account, script, far, tell, fills, events } = made;
  const failure = new VenueUnavailable("later", { code: "503" });
  script.next("fetchOpenOrders", failure);
  assert.is(await rejection(account.start({})), failure);
  assert.is(account.ordersRead, false);
  assert.is(account.streamLive, false, "nobody may be left to close it");
  await account.start({});
  assert.is(account.ordersRead, true);
  assert.is(far.opened, 2);
  events.length = 0;
  tell(filled("f1", "1", "filled", "1", "1"));
  await made.reconnect();
  assert.equal(fills, ["f1"]);
  assert.equal(made.said(), ["userStream lost", "userStream live", "recovered"], "each once");
  made.stop();
});

test("events move balances; what stays the same is not told", async () => {
  const made = await bench();
  const { account, tell, told } = made;
  told.length = 0;
  tell({ kind: "balances", balances: [balance("USDT", "900", "100"), balance("BTC", "1")], time: 10 });
  tell({ kind: "balances", balances: [balance("USDT", "900.00", "100"), balance("BTC", "2")], time: 11 });
  assert.equal(told, ["USDT 900, BTC 1", "BTC 2"]);
  assert.is(shown(account), "BTC 2+0=2, USDT 900+100=1000");
  made.stop();
});

test("an event older than the reading does not overwrite it", async () => {
  const made = await bench(false);
  const { account, script, tell, told } = made;
  script.next("fetchBalances", () => {
    tell({ kind: "balances", balances: [balance("USDT", "500")], time: 50 });
    return at(60, balance("USDT", "400"));
  });
  await account.start({});
  assert.is(shown(account), "USDT 400+0=400");
  told.length = 0;
  tell({ kind: "balances", balances: [balance("USDT", "450"), balance("BTC", "9")], time: 59 });
  assert.is(shown(account), "USDT 400+0=400", "nor one that names an asset the reading left out");
  assert.equal(told, []);
  tell({ kind: "balances", balances: [balance("USDT", "300")], time: 61 });
  assert.is(shown(account), "USDT 300+0=300");
  made.stop();
});

test("a reading older than an event, or than another reading, does not overwrite it", async () => {
  const made = await bench();
  const { account, script, tell } = made;
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise, at(80, balance("USDT", "70"), balance("ETH", "8")));
  const first = account.readBalances({});
  await made.settle();
  tell({ kind: "balances", balances: [balance("BTC", "2"), balance("ETH", "9")], time: 90 });
  await account.readBalances({});
  assert.is(shown(account), "BTC 2+0=2, ETH 9+0=9, USDT 70+0=70", "what is newer than the reading stays");
  slow.resolve(at(40, balance("USDT", "1"), balance("BTC", "1"), balance("ETH", "1")));
  await first;
  assert.is(shown(account), "BTC 2+0=2, ETH 9+0=9, USDT 70+0=70");
  made.stop();
});

test("assets that vanish are gone, told as zero, and stay gone", async () => {
  const made = await bench();
  const { account, script, tell, told } = made;
  tell({ kind: "balances", balances: [balance("BTC", "1"), balance("DUST", "0")], time: 10 });
  told.length = 0;
  script.next("fetchBalances", at(20, balance("USDT", "2000")));
  const read = await account.readBalances({});
  assert.equal(read.map(({ asset }) => asset), ["USDT"]);
  assert.is(shown(account), "USDT 2000+0=2000");
  assert.equal(told, ["USDT 2000, BTC 0"]);
  tell({ kind: "balances", balances: [balance("BTC", "1")], time: 15 });
  assert.is(shown(account), "USDT 2000+0=2000", "also when an old event comes late");
  made.stop();
});

test("balances that moved without saying to what are read again, until they could be", async () => {
  const made = await bench();
  const { account, script, tell, clock } = made;
  script.next("fetchBalances", at(20, balance("USDT", "5")));
  tell({ kind: "balancesMoved" });
  await made.settle();
  assert.is(shown(account), "USDT 5+0=5");
  script.next("fetchBalances", new VenueUnavailable("later", { code: "503" }), at(30, balance("USDT", "6")));
  tell({ kind: "balancesMoved" });
  await clock.advance(5_000);
  assert.is(shown(account), "USDT 6+0=6");
  made.stop();
});

test("balances that move again and again are read once a second, and when the last of it is over", async () => {
  const made = await bench();
  const { account, script, tell, clock } = made;
  const amounts = ["5", "6", "7"];
  for (const [turn, amount] of amounts.entries()) {
    script.next("fetchBalances", at(clock.now() + turn, balance("USDT", amount)));
  }
  for (let turn = 0; turn < 12; turn++) {
    tell({ kind: "balancesMoved" });
    await clock.advance(100);
  }
  assert.is(shown(account), "USDT 6+0=6");
  await clock.advance(700);
  assert.is(shown(account), "USDT 6+0=6");
  await clock.advance(200);
  assert.is(shown(account), "USDT 7+0=7");
  made.stop();
});

test("a stream that ends at the venue is opened again, and caught up with", async () => {
  const made = await bench();
  made.tell({ kind: "terminated" });
  await made.clock.advance(1_000);
  assert.is(made.far.opened, 2);
  assert.equal(made.said().slice(1), ["userStream lost", "userStream live", "recovered"]);
  made.stop();
});

test("after a loss: orders closed meanwhile, missed fills once, and an event that counts them", async () => {
  const made = await bench();
  const { desk, script, far, clock, tell, fills } = made;
  tell({ kind: "order", update: update("c1", "open", { id: "1", filled: "0", time: 1 }) });
  tell(filled("100", "2", "partiallyFilled", "1", "1"));
  tell({ kind: "order", update: update("c3", "open", { id: "3", filled: "0", time: 1 }) });
  assert.equal(fills, ["100"]);
  const lostAt = clock.now();
  far.drop();
  assert.is(made.account.streamLive, false);
  script.next("fetchOpenOrders", [update("c3", "open", { id: "3", filled: "0", time: 1 })]);
  script.next(
    "fetchOrder",
    (_market: unknown, { id }: { id: string }) =>
      id === "1" ? update("c1", "canceled", { id: "1", filled: "0", time: 6 }) : notFound(),
  );
  script.next("fetchOrder", update("c2", "filled", { id: "2", filled: "3", cost: "300", time: 7 }));
  const missed = [
    fill("101", "1.5", { orderId: "2" }),
    fill("102", "0.5", { orderId: "2" }),
    fill("103", "1", { orderId: "99" }),
  ];
  script.next("fetchFills", missed);
  script.next("fetchBalances", at(20, balance("USDT", "700")));
  const two = desk.tracker.get("c2");
  await clock.advance(60_000);
  assert.is(desk.tracker.get("c1")?.state.status, "canceled");
  assert.is((await two?.done)?.status, "filled");
  assert.is(desk.tracker.get("c3")?.state.status, "open");
  assert.equal(fills, ["100", "101", "102", "103"], "each once, in order, of orders made elsewhere too");
  assert.is(shown(made.account), "USDT 700+0=700");
  assert.equal(
    script.named("fetchFills").map(({ args }) => (args[1] as { after?: string }).after),
    ["100", "103"],
    "until there is nothing later",
  );
  assert.equal(script.named("fetchOrder").length, 2, "what is among the open orders is not asked for");
  const [recovered] = made.recoveries();
  assert.is(recovered?.backfilled, 3);
  assert.is(recovered?.from, lostAt);
  assert.ok((recovered?.to ?? 0) > lostAt);
  assert.is(made.said().at(-1), "recovered", "told last");
  assert.is(made.recoveries().length, 1);
  made.stop();
});

test("an order of unknown outcome, and one on its way, are left to their own questions", async () => {
  const made = await bench();
  const { desk, script } = made;
  const ticket = { side: "buy", type: "limit", amount: decimal(1), price: decimal(100) } as const;
  desk.tracker.begin(symbol, { ...ticket, clientOrderId: "sending" });
  const lost = desk.tracker.begin(symbol, { ...ticket, clientOrderId: "lost" });
  desk.tracker.unknown(lost, 3_600_000);
  script.always("fetchOrder", notFound);
  await made.clock.advance(100);
  await readOpenOrders(desk, {});
  assert.is(script.count("fetchOrder"), 0);
  assert.is(desk.tracker.get("sending")?.state.status, "pending");
  assert.is(lost.state.status, "unknown");
  made.stop();
});

test("a resting order that is found nowhere stays, and is asked for until an answer ends it", async () => {
  const made = await bench();
  const { desk, script, tell, clock } = made;
  tell({ kind: "order", update: update("c1", "open", { id: "1", filled: "0", time: 1 }) });
  script.next("fetchOrder", notFound(), notFound(), update("c1", "expired", { id: "1", filled: "0", time: 9 }));
  await readOpenOrders(desk, {});
  assert.is(desk.tracker.get("c1")?.state.status, "open");
  await clock.advance(10_000);
  assert.is(desk.tracker.get("c1")?.state.status, "expired");
  assert.is(script.count("fetchOrder"), 3);
  made.stop();
});

test("a new fill on the fresh stream does not hide those that were missed before it", async () => {
  const made = await bench();
  const { script, far, clock, tell, fills } = made;
  tell(filled("100", "2", "partiallyFilled", "1", "1"));
  far.drop();
  script.next("fetchOpenOrders", () => {
    // While the open orders are read, the stream already brings the newest fill.
    tell(filled("103", "9", "filled", "1", "1"));
    return [update("c2", "partiallyFilled", { id: "2", filled: "1", time: 5 })];
  });
  script.next("fetchFills", [
    fill("101", "1", { orderId: "8" }),
    fill("102", "1", { orderId: "8" }),
    fill("103", "1", { orderId: "9" }),
  ]);
  await clock.advance(10_000);
  assert.equal([...fills].sort(), ["100", "101", "102", "103"]);
  assert.is((script.named("fetchFills")[0]?.args[1] as { after: string }).after, "100");
  assert.is(made.recoveries()[0]?.backfilled, 2, "what the stream brought is not counted");
  made.stop();
});

test("missed fills come page by page", async () => {
  const made = await bench();
  const { script, tell, fills } = made;
  tell(filled("9", "2", "filled", "1", "1"));
  const page = (from: number, count: number): Fill[] =>
    Array.from({ length: count }, (_, n) => fill(String(from + n), "0.001", { orderId: "8" }));
  script.next("fetchFills", page(10, 1_000), page(1_010, 1_000), page(2_010, 5));
  await made.reconnect();
  assert.is(fills.length, 2_006);
  assert.is(new Set(fills).size, 2_006);
  const pages = script.named("fetchFills").map(({ args }) => args[1] as { after: string; limit: number });
  assert.equal(pages.map(({ after, limit }) => `${after} ${limit}`), ["9 1000", "1009 1000", "2009 1000", "2014 1000"]);
  assert.is(made.recoveries()[0]?.backfilled, 2_005);
  // The next recovery goes on from there.
  await made.reconnect();
  assert.is((script.named("fetchFills").at(-1)?.args[1] as { after: string }).after, "2014");
  made.stop();
});

test("each market is caught up with from its own last fill", async () => {
  const made = await bench();
  const { script, tell, fills } = made;
  const eth = filled("5", "70", "filled", "1", "1");
  tell(filled("100", "2", "filled", "1", "1"));
  tell({
    kind: "order",
    update: {
      ...eth.update,
      symbol: "ETH/USDT",
      fills: [fill("5", "1", { orderId: "70", symbol: "ETH/USDT" })],
    },
  });
  script.always(
    "fetchFills",
    ({ symbol }: { symbol: string }, { after }: { after: string }) =>
      symbol === "ETH/USDT" && after === "5" ? [fill("6", "1", { symbol, orderId: "71" })] : [],
  );
  await made.reconnect();
  const asked = script.named("fetchFills").map(({ args }) =>
    `${(args[0] as { id: string }).id} ${(args[1] as { after: string }).after}`
  );
  assert.equal(asked, ["BTCUSDT 100", "ETHUSDT 5", "ETHUSDT 6"]);
  assert.equal(fills, ["100", "5", "6"]);
  made.stop();
});

test("catching up that fails is tried again until it works, and nothing is lost in between", async () => {
  for (const failing of ["fetchOpenOrders", "fetchFills", "fetchBalances", "fetchOrder"]) {
    const made = await bench();
    const { script, tell, fills, desk } = made;
    tell(filled("100", "2", "partiallyFilled", "1", "1"));
    const failure = new VenueUnavailable("later", { code: "503" });
    script.next(failing, failure, failure, failure);
    script.always("fetchOrder", update("c2", "filled", { id: "2", filled: "2", cost: "200", time: 9 }));
    script.always(
      "fetchFills",
      (_market: unknown, { after }: { after?: string }) => after === "100" ? [fill("101", "1", { orderId: "2" })] : [],
    );
    made.far.drop();
    await made.clock.advance(30_000);
    assert.is(made.recoveries().length, 1, failing);
    assert.equal(fills, ["100", "101"], failing);
    assert.is(desk.tracker.get("c2")?.state.status, "filled");
    assert.is(made.recoveries()[0]?.backfilled, 1, "counted once over all attempts");
    const errors = made.events.flatMap((event) => (event.kind === "error" ? [event.error] : []));
    assert.equal(errors, [failure, failure, failure]);
    assert.is(made.account.streamLive, true);
    made.stop();
  }
});

test("attempts to catch up come with growing pauses, and leave the stream up", async () => {
  const made = await bench();
  const { script, far } = made;
  script.always("fetchOpenOrders", new VenueUnavailable("later", { code: "503" }));
  far.drop();
  await made.clock.advance(60_000);
  const times = script.named("fetchOpenOrders").map(({ at }) => at);
  const pauses = times.slice(1).map((time, n) => time - (times[n] ?? 0));
  assert.equal(pauses.slice(0, 6), [500, 1_000, 2_000, 5_000, 10_000, 10_000]);
  assert.is(far.opened, 2);
  assert.is(made.recoveries().length, 0);
  made.stop();
});

test("what the key may not do is not asked again and again", async () => {
  for (const Refusal of [AuthenticationError, PermissionError]) {
    const made = await bench();
    const refusal = new Refusal("Invalid API-key, IP, or permissions for action.", { code: "-2015" });
    made.script.next("fetchOpenOrders", refusal);
    made.far.drop();
    await made.clock.advance(120_000);
    assert.is(made.script.count("fetchOpenOrders"), 1);
    assert.ok(made.events.some((event) => event.kind === "error" && event.error === refusal), "it is told");
    await made.reconnect();
    assert.is(made.recoveries().length, 1, "a fresh stream is a new reason");
    made.stop();
  }
});

test("a second loss while the first is caught up with is caught up with as well", async () => {
  const made = await bench();
  const { script, far, clock, tell, fills } = made;
  tell(filled("100", "2", "filled", "1", "1"));
  const slow = deferred<BalancesAt>();
  script.next("fetchFills", []);
  script.next("fetchBalances", () => slow.promise);
  far.drop();
  const from = clock.now();
  await clock.advance(1_000);
  // Orders and fills have been read; what happens now was not in them.
  assert.is(script.count("fetchBalances"), 1);
  far.drop();
  await clock.advance(1_000);
  assert.is(far.opened, 3);
  script.next("fetchFills", [fill("101", "1", { orderId: "8" })]);
  slow.resolve(at(30, balance("USDT", "1")));
  await clock.advance(1_000);
  assert.equal(fills, ["100", "101"]);
  assert.is(script.count("fetchOpenOrders"), 2);
  assert.equal(made.recoveries().map(({ from, backfilled }) => ({ from, backfilled })), [{ from, backfilled: 1 }]);
  made.stop();
});

test("a recovery is not told while the stream is away again", async () => {
  const made = await bench();
  const { script, far, clock } = made;
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  far.drop();
  await clock.advance(1_000);
  far.accepts = false;
  far.drop();
  slow.resolve(at(30, balance("USDT", "1")));
  await clock.advance(5_000);
  assert.is(made.recoveries().length, 0);
  far.accepts = true;
  await clock.advance(60_000);
  assert.is(made.recoveries().length, 1);
  made.stop();
});

test("an event that cannot be read may have been a fill: what it said is asked for", async () => {
  for (const [name, tell] of [["event", "tellUnreadable"], ["frame", "garbage"]] as const) {
    const made = await bench();
    const { script, far, fills } = made;
    made.tell(filled("100", "2", "partiallyFilled", "1", "1"));
    script.next("fetchOrder", update("c2", "filled", { id: "2", filled: "2", cost: "200", time: 9 }));
    script.next("fetchFills", [fill("101", "1", { orderId: "2" })]);
    if (tell === "garbage") far.send("garbage");
    else made.tellUnreadable();
    await made.settle();
    assert.equal(fills, ["100", "101"], name);
    assert.is(made.recoveries()[0]?.backfilled, 1);
    const errors = made.events.flatMap((event) => (event.kind === "error" ? [event.error] : []));
    assert.instance(errors[0], SchemaError);
    assert.is(far.opened, 1, "the stream stays up");
    made.stop();
  }
});

test("an event that cannot be read while catching up leads to another look", async () => {
  const made = await bench();
  const { script, fills } = made;
  made.tell(filled("100", "2", "filled", "1", "1"));
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  await made.reconnect();
  made.tellUnreadable();
  script.next("fetchFills", [fill("101", "1", { orderId: "8" })]);
  slow.resolve(at(30, balance("USDT", "1")));
  await made.settle();
  assert.equal(fills, ["100", "101"]);
  assert.is(made.recoveries().length, 1);
  made.stop();
});

test("a market that is not listed any more does not keep the account from catching up", async () => {
  const made = await bench();
  const { desk, script, tell } = made;
  tell(filled("100", "2", "partiallyFilled", "1", "1"));
  desk.markets.load([market({ symbol: "ETH/USDT", id: "ETHUSDT" })]);
  await made.reconnect();
  assert.is(made.recoveries().length, 1);
  assert.is(made.far.opened, 2);
  assert.is(script.count("fetchOrder") + script.count("fetchFills"), 0);
  made.stop();
});

/** Fills that a scripted history has of each market, answered as a venue does: by id or by time, page by page. */
function history(fills: readonly Fill[]) {
  return (
    { symbol }: { symbol: string },
    { after, since, limit }: { after?: string; since?: number; limit: number },
  ): Fill[] =>
    fills.filter((one) =>
      one.symbol === symbol && (after === undefined || Number(one.id) > Number(after)) && one.time >= (since ?? 0)
    ).slice(0, limit);
}

/** A fill on BTC/USDT of an order that nobody else tells of. */
function lone(id: string, time: number, more: Partial<Fill> = {}): Fill {
  return fill(id, "1", { orderId: `lone${id}`, time, ...more });
}

test("an audit brings what a stream that is up did not, and opens it anew", async () => {
  const made = await bench();
  const { script, clock, tell, fills, far, account } = made;
  const start = clock.now();
  await clock.advance(60_000);
  await account.audit();
  await clock.advance(60_000);
  tell(filled("102", "2", "filled", "1", "1", start));
  assert.equal([fills, far.opened], [["102"], 1]);
  // 101 was before 102, and the stream has dropped it without a trace.
  script.always("fetchFills", history([lone("101", start + 70_000), lone("102", start + 80_000, { orderId: "2" })]));
  await account.audit();
  assert.equal(fills, ["102", "101"]);
  const errors = made.events.flatMap((event) => event.kind === "error" ? [String(event.error)] : []);
  assert.is(errors.length, 1);
  assert.match(errors[0] ?? "", /did not bring 1 things/);
  await clock.advance(10_000);
  assert.is(far.opened, 2);
  assert.is(made.recoveries().length, 1);
  made.stop();
});

test("an audit during which the stream was away leaves the new one alone: what was missed is read anyway", async () => {
  const made = await bench();
  const { script, clock, tell, fills, far, account } = made;
  const start = clock.now();
  await clock.advance(120_000);
  tell(filled("102", "2", "filled", "1", "1", start));
  script.always("fetchFills", history([lone("101", start + 70_000), lone("102", start + 80_000, { orderId: "2" })]));
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  const audit = account.audit();
  await clock.advance(1_000);
  far.drop();
  await clock.advance(1_000);
  assert.is(far.opened, 2);
  slow.resolve(at(30, balance("USDT", "1")));
  await audit;
  await clock.advance(10_000);
  assert.equal(fills, ["102", "101"]);
  assert.is(far.opened, 2);
  assert.equal([made.recoveries().length, made.events.filter(({ kind }) => kind === "error").length], [1, 0]);
  made.stop();
});

test("an audit that finds what is a moment old, or nothing, leaves the stream as it is", async () => {
  const made = await bench();
  const { script, clock, fills, far, account } = made;
  await clock.advance(60_000);
  script.next("fetchFills", []);
  script.always("fetchOpenOrders", [
    update("ext", "partiallyFilled", { id: "9", filled: "1", time: clock.now() - 4_000 }),
  ]);
  script.always("fetchFills", history([lone("101", clock.now() - 4_000)]));
  script.always("fetchBalances", at(clock.now() - 4_000, balance("USDT", "7")));
  await account.audit();
  await account.audit();
  await clock.advance(30_000);
  assert.equal(fills, ["101"]);
  assert.equal([far.opened, made.events.length], [1, 1], "no word of it");
  made.stop();
});

test("orders and balances that an audit finds otherwise count as missed by the stream too", async () => {
  const old = 60_000;
  for (
    const [what, news] of [
      ["an order that has ended", ({ script }: Awaited<ReturnType<typeof bench>>, time: number) => {
        script.next("fetchOrder", update("c1", "canceled", { id: "1", filled: "0", time }));
      }],
      ["an order nobody knew of", ({ script }: Awaited<ReturnType<typeof bench>>, time: number) => {
        script.always("fetchOpenOrders", [
          update("c1", "open", { id: "1", filled: "0", time: 1 }),
          update("new", "open", { id: "2", filled: "0", time }),
        ]);
      }],
      ["balances", ({ script }: Awaited<ReturnType<typeof bench>>, time: number) => {
        script.always("fetchOpenOrders", [update("c1", "open", { id: "1", filled: "0", time: 1 })]);
        script.always("fetchBalances", at(time, balance("USDT", "3")));
      }],
    ] as const
  ) {
    const made = await bench();
    made.tell({ kind: "order", update: update("c1", "open", { id: "1", filled: "0", time: 1 }) });
    await made.clock.advance(old);
    news(made, made.clock.now() - 10_000);
    await made.account.audit();
    await made.clock.advance(5_000);
    assert.is(made.far.opened, 2, what);
    made.stop();
  }
});

test("a stream without events is asked about by the balances alone, and only news makes it suspect", async () => {
  const made = await bench();
  const { script, clock, far } = made;
  await clock.advance(200_000);
  assert.is(far.opened, 1, "quiet is no fault");
  assert.ok(script.count("fetchBalances") >= 2, "and every minute it is asked");
  assert.is(script.count("fetchOpenOrders") + script.count("fetchFills"), 0);
  script.always("fetchBalances", at(clock.now(), balance("USDT", "5")));
  script.always("fetchFills", history([lone("50", clock.now())]));
  script.always("fetchOpenOrders", [update("ext", "partiallyFilled", { id: "9", filled: "1", time: clock.now() })]);
  await clock.advance(120_000);
  assert.equal(made.fills, ["50"]);
  assert.is(made.events.filter((event) => event.kind === "userStream" && event.state === "lost").length, 1);
  made.stop();
});

test("fills on a market that was never traded on are read by time, where both its balances have moved", async () => {
  const made = await bench();
  const { script, clock, fills, far, tell } = made;
  const start = clock.now();
  tell({ kind: "balances", balances: [balance("ETH", "5"), balance("BTC", "1")], time: start });
  await clock.advance(20_000);
  far.drop();
  script.always("fetchBalances", at(clock.now(), balance("ETH", "6"), balance("BTC", "1"), balance("USDT", "900")));
  const elsewhere = { symbol: "ETH/USDT" };
  script.always("fetchFills", history([lone("3", start - 60_000, elsewhere), lone("4", start + 19_000, elsewhere)]));
  await clock.advance(1_000);
  assert.equal(fills, ["4"], "not what was before the connector");
  const asked = script.named("fetchFills").map(({ args }) => [(args[0] as { id: string }).id, args[1]]);
  assert.equal(asked[0], ["ETHUSDT", { since: start - 1, limit: 1_000 }]);
  assert.ok(asked.every(([id]) => id === "ETHUSDT"), "BTC has not moved");
  assert.is(made.recoveries()[0]?.backfilled, 1);
  made.stop();
});

test("an answer's fill may be ahead of the stream: what the stream has not brought yet is still read", async () => {
  const made = await bench();
  const { script, clock, fills, tell, desk } = made;
  const now = clock.now();
  tell(filled("100", "2", "filled", "1", "1"));
  // The answer to an order of ours brings 102, and the stream goes before 101 has arrived.
  desk.tracker.apply(update("mine", "filled", { id: "7", filled: "1", cost: "100", fills: [lone("102", now)] }));
  const [first, last] = [lone("100", now, { orderId: "2" }), lone("102", now, { orderId: "7" })];
  script.always("fetchFills", history([first, lone("101", now), last]));
  await made.reconnect();
  assert.equal(fills, ["100", "102", "101"]);
  made.stop();
});

test("an event that cannot be read may be told late: only what history has confirmed is skipped", async () => {
  const made = await bench();
  const { script, clock, fills, tell } = made;
  const now = clock.now();
  tell(filled("102", "2", "filled", "1", "1"));
  script.always("fetchFills", history([lone("101", now), lone("102", now, { orderId: "2" })]));
  made.tellUnreadable();
  await made.settle();
  assert.equal(fills, ["102", "101"]);
  made.stop();
});

test("pages that overlap, end early, or have gaps bring each fill once, in order of their ids", async () => {
  const made = await bench();
  const { script, fills, tell } = made;
  tell(filled("8", "2", "filled", "1", "1"));
  const ids = (...numbers: number[]): Fill[] => numbers.map((id) => lone(String(id), 0));
  script.next("fetchFills", ids(10, 9, 12), ids(12, 11, 40), ids(12, 40), []);
  await made.reconnect();
  assert.equal(fills, ["8", "9", "10", "12", "11", "40"]);
  assert.is(made.recoveries()[0]?.backfilled, 5);
  made.stop();
});

test("more pages than are read at once: it is told, and the others follow", async () => {
  const made = await bench();
  const { script, fills, tell, clock } = made;
  tell(filled("1", "2", "filled", "1", "1"));
  const all = Array.from({ length: 100_500 }, (_, n) => lone(String(n + 2), 0));
  script.always(
    "fetchFills",
    (_market: unknown, { after }: { after: string }) => all.slice(Number(after) - 1, Number(after) + 999),
  );
  made.far.drop();
  await clock.advance(5_000);
  assert.is(fills.length, 100_501);
  assert.is(made.recoveries()[0]?.backfilled, 100_500);
  assert.is(made.events.filter(({ kind }) => kind === "error").length, 1);
  made.stop();
});

test("a history that does not go on is asked again with pauses, not in circles", async () => {
  const made = await bench();
  const { script, tell, clock } = made;
  tell(filled("5000", "2", "filled", "1", "1"));
  script.always("fetchFills", Array.from({ length: 1_000 }, (_, n) => lone(String(n), 0)));
  made.far.drop();
  await clock.advance(60_000);
  assert.ok(script.count("fetchFills") < 15, `${script.count("fetchFills")} requests`);
  assert.is(made.recoveries().length, 0);
  assert.ok(made.events.some((event) => event.kind === "error" && /does not go on/.test(String(event.error))));
  made.stop();
});

test("a start during which the stream is lost reads everything again before it is done", async () => {
  const made = await bench(false);
  const { account, script, far, clock } = made;
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  let started = false;
  const starting = account.start({}).then(() => (started = true));
  await clock.advance(100);
  far.drop();
  slow.resolve(at(5, balance("USDT", "1")));
  script.next("fetchOpenOrders", [update("seen", "open", { id: "3", filled: "0", time: 1 })]);
  await made.settle();
  assert.is(started, false, "the stream is away");
  assert.is(account.ordersRead, false);
  await clock.advance(1_000);
  await starting;
  assert.is(account.ordersRead, true);
  assert.is(script.count("fetchOpenOrders"), 2);
  assert.is(made.desk.tracker.get("seen")?.state.status, "open");
  made.stop();
});

test("while something is missed, orders are not known", async () => {
  const made = await bench();
  const { account, script, far, clock } = made;
  assert.is(account.ordersRead, true);
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  far.drop();
  await clock.advance(1_000);
  assert.equal([account.streamLive, account.ordersRead], [true, false]);
  slow.resolve(at(5, balance("USDT", "1")));
  await made.settle();
  assert.is(account.ordersRead, true);
  made.stop();
});

test("of two states of one millisecond the one that was told later stands", async () => {
  const made = await bench();
  const { account, script, tell } = made;
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  const reading = account.readBalances({});
  await made.settle();
  tell({ kind: "balances", balances: [balance("USDT", "800"), balance("BTC", "1")], time: 50 });
  tell({ kind: "balances", balances: [balance("USDT", "700"), balance("BTC", "2")], time: 50 });
  slow.resolve(at(50, balance("USDT", "800")));
  await reading;
  assert.is(shown(account), "BTC 2+0=2, USDT 700+0=700");
  script.next("fetchBalances", at(50, balance("USDT", "600")));
  await account.readBalances({});
  assert.is(shown(account), "USDT 600+0=600", "asked for after them");
  made.stop();
});

test("closing ends the feeds and the attempts", async () => {
  const made = await bench();
  const { account, script, clock } = made;
  const slow = deferred<BalancesAt>();
  script.next("fetchBalances", () => slow.promise);
  await made.reconnect();
  const feed = account.watch();
  made.stop();
  assert.is(feed.status.state, "closed");
  assert.is(account.watch().status.state, "closed", "nobody waits on a closed connector");
  slow.reject(new VenueUnavailable("later", { code: "503" }));
  await clock.advance(60_000);
  assert.is(made.far.opened, 2);
  assert.is(clock.pending, 0);
});

test.run();
