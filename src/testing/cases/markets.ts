/** S: markets, public data, the account, and a connector's life. */
import assert from "node:assert/strict";
import { Decimal } from "../../core/decimal.ts";
import { TransportError, ValidationError, VenueKitError, VenueUnavailable } from "../../core/errors.ts";
import type { Market } from "../../model/mod.ts";
import { type Case, contractCase } from "../case.ts";
import type { Scene } from "../scene.ts";

const minute = 60_000;

/** A rule becomes one that an order which rested well before does not keep. */
async function ruled(scene: Scene, field: keyof Market, change: () => void): Promise<void> {
  const { venue } = await scene.connect();
  const changes = scene.collect(venue.watchMarkets());
  change();
  await venue.fetchMarkets();
  const [told] = changes;
  assert.deepEqual([told?.kind, told?.market.symbol], ["changed", scene.symbol]);
  assert.ok(told?.fields.includes(field));
  await scene.rejects(venue.createOrder(scene.resting()), ValidationError);
  assert.equal(scene.stage.asked("create"), 0);
}

export const marketCases: readonly Case[] = [
  contractCase("S01", "every market has its symbol, its grid and bounds that leave room", [], async (scene) => {
    const { venue } = await scene.connect();
    const markets = await venue.fetchMarkets();
    assert.ok(markets.length > 0);
    assert.equal(new Set(markets.map(({ symbol }) => symbol)).size, markets.length, "a symbol comes twice");
    for (const { symbol, id, base, quote, contract, kind, tickSize, lotSize, price, amount, notional } of markets) {
      assert.equal(symbol, contract ? `${base}/${quote}:${contract.settle}` : `${base}/${quote}`);
      assert.equal(kind, contract ? "perp" : "spot");
      assert.ok(id !== "" && tickSize.gt(0) && lotSize.gt(0), symbol);
      for (const { min, max } of [price, amount, notional]) if (min && max) assert.ok(min.lte(max), symbol);
    }
    assert.equal(scene.market(venue).symbol, scene.symbol);
  }),
  contractCase("S02", "a symbol that is not listed is refused before anything is sent", [], async (scene) => {
    const { venue } = await scene.connect();
    const before = scene.stage.askedAll();
    const symbol = "NOTHING/LISTED";
    assert.throws(() => venue.market(symbol), ValidationError);
    await scene.rejects(venue.fetchTicker(symbol), ValidationError);
    await scene.rejects(venue.fetchOrderBook(symbol), ValidationError);
    await scene.rejects(venue.watchTrades(symbol), ValidationError);
    await scene.rejects(venue.createOrder({ ...scene.resting(), symbol }), ValidationError);
    assert.equal(scene.stage.askedAll(), before);
  }),
  contractCase(
    "S03",
    "a market that cannot be understood is left out, and the others trade",
    ["breakMarket"],
    async (scene) => {
      scene.stage.breakMarket(scene.stage.other);
      const { venue, events } = await scene.connect();
      assert.throws(() => venue.market(scene.stage.other), ValidationError);
      assert.ok(events.some(({ kind }) => kind === "error"), "nobody was told");
      assert.equal((await venue.createOrder(scene.resting())).state.status, "open");
    },
  ),
  contractCase(
    "S21",
    "a market that cannot be understood any more stays as it was known",
    ["breakMarket"],
    async (scene) => {
      const { venue } = await scene.connect();
      const changes = scene.collect(venue.watchMarkets());
      const before = venue.market(scene.stage.other);
      scene.stage.breakMarket(scene.stage.other);
      await venue.fetchMarkets();
      assert.equal(venue.market(scene.stage.other), before);
      assert.deepEqual(changes, []);
    },
  ),
  contractCase("S04", "a ticker says what was traded last and what is offered", [], async (scene) => {
    const { venue } = await scene.connect();
    const { last, bid, ask } = await venue.fetchTicker(scene.symbol);
    assert.equal(last.toFixed(), scene.ask.toFixed());
    if (bid) assert.equal(bid.toFixed(), scene.bid.toFixed());
    if (ask) assert.equal(ask.toFixed(), scene.ask.toFixed());
    const [one] = await venue.fetchTickers({ symbols: [scene.symbol] });
    assert.equal(one?.symbol, scene.symbol);
    assert.ok((await venue.fetchTickers()).some(({ symbol }) => symbol === scene.symbol));
  }),
  contractCase("S05", "one look at the book shows it as it is, best levels first", [], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.fetchOrderBook(scene.symbol);
    const { bids, asks } = scene.stage.truth.book(scene.symbol);
    const plain = (levels: readonly (readonly [string, string])[]) =>
      levels.map(([price, amount]) => [new Decimal(price).toFixed(), new Decimal(amount).toFixed()]);
    assert.deepEqual(plain(book.bids), plain(bids));
    assert.deepEqual(plain(book.asks), plain(asks));
  }),
  contractCase("S06", "the newest trades, oldest first, with the taker's side", [], async (scene) => {
    const { venue } = await scene.connect();
    scene.stage.crowd({ symbol: scene.symbol, side: "sell", amount: scene.lots(2) });
    scene.stage.crowd({ symbol: scene.symbol, side: "buy", amount: scene.lots(3) });
    const trades = await venue.fetchTrades({ symbol: scene.symbol, limit: 10 });
    const line = ({ side, price, amount }: { side: string; price: Decimal; amount: Decimal }): string =>
      `${side} ${amount.toFixed()} at ${price.toFixed()}`;
    assert.deepEqual(trades.map(line), scene.stage.truth.trades(scene.symbol).map(line));
    assert.equal(new Set(trades.map(({ id }) => id)).size, trades.length);
  }),
  contractCase(
    "S07",
    "candles are on the grid of time, contain what was traded, and say what is missing",
    [],
    async (scene) => {
      const { venue } = await scene.connect();
      for (let count = 0; count < 3; count++) {
        await scene.wait(minute);
        scene.stage.crowd({ symbol: scene.symbol, side: "buy", amount: scene.lots(1) });
      }
      const from = Math.floor(scene.stage.truth.time() / minute - 3) * minute;
      const to = from + 4 * minute;
      const { candles, gaps } = await venue.fetchCandles({ symbol: scene.symbol, interval: "1m", from, to });
      const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
      assert.ok(candles.every(({ time }) => time % minute === 0 && time >= from && time < to));
      assert.ok(
        candles.length + missing >= 3 && candles.length + missing <= 4,
        `${candles.length} and ${missing} missing`,
      );
      assert.ok(candles.reduce((sum, { volume }) => sum.plus(volume), new Decimal(0)).gte(scene.lots(3)));
      assert.ok(candles.every(({ low, high, open, close }) => low.lte(open) && low.lte(close) && high.gte(low)));
    },
  ),
  contractCase("S08", "the venue's time", [], async (scene) => {
    const { venue } = await scene.connect();
    const told = await venue.fetchTime();
    assert.ok(Math.abs(told - scene.stage.truth.time()) < 1_000);
  }),
  contractCase("S09", "ready when markets, clock, account and orders are there, and not before", [], async (scene) => {
    scene.quote();
    const { venue } = scene.open();
    assert.equal(venue.ready, false);
    assert.equal(venue.readiness.markets || venue.readiness.balances, false);
    await venue.connect();
    await scene.until("ready", () => venue.ready, 10_000);
    assert.ok(Object.values(venue.readiness).every(Boolean));
    await venue.connect();
  }),
  contractCase(
    "S10",
    "a venue that cannot serve: connecting fails with a reason, and succeeds later",
    ["meet"],
    async (scene) => {
      scene.stage.meet("markets", { refused: "unavailable" }, 100);
      const { venue } = scene.open();
      await scene.rejects(venue.connect({ timeout: 5_000 }), VenueKitError);
      assert.equal(venue.ready, false);
      const { venue: patient } = scene.open();
      const connecting = patient.connect({ timeout: 2 * minute });
      connecting.catch(() => {});
      await scene.rejects(connecting, VenueUnavailable);
    },
  ),
  contractCase("S11", "connecting can be given up", [], async (scene) => {
    const { venue } = scene.open();
    const end = new AbortController();
    const connecting = venue.connect({ signal: end.signal });
    end.abort();
    assert.equal((await scene.rejects(connecting, TransportError)).reason, "aborted");
    assert.equal(venue.ready, false);
    await venue.connect();
    assert.ok(venue.readiness.markets);
  }),
  contractCase("S12", "balances are those of the account, held ones apart", [], async (scene) => {
    const watched = await scene.connect();
    await watched.venue.createOrder(scene.resting());
    for (const { asset, total, free, held } of await watched.venue.fetchBalances()) {
      assert.ok(total.eq(free.plus(held)), asset);
    }
    await scene.agree(watched);
  }),
  contractCase("S13", "an asset that is gone is gone", [], async (scene) => {
    const { venue } = await scene.connect();
    const [asset, { total }] = [...scene.stage.truth.balances()].find(([, balance]) => balance.total.gt(0)) ??
      assert.fail("the account has nothing");
    scene.stage.deposit(asset, total.negated());
    const read = await venue.fetchBalances();
    assert.equal(read.find((balance) => balance.asset === asset)?.total.toFixed() ?? "0", "0");
    assert.equal(venue.balances().find((balance) => balance.asset === asset)?.total.toFixed() ?? "0", "0");
  }),
  contractCase(
    "S14",
    "a rule that changes is told, and holds from then on: the least notional",
    ["setLeastNotional", "leastNotional"],
    (scene) => {
      const { amount, price } = scene.resting();
      const notional = new Decimal(String(amount)).times(String(price)).times(10).toFixed(0);
      return ruled(scene, "notional", () => scene.stage.setLeastNotional(scene.symbol, notional));
    },
  ),
  contractCase(
    "S23",
    "a rule that changes is told, and holds from then on: the least amount",
    ["setLeastAmount", "leastAmount"],
    (scene) => ruled(scene, "amount", () => scene.stage.setLeastAmount(scene.symbol, scene.lots(10))),
  ),
  contractCase(
    "S15",
    "a market that is halted is listed as such, and nothing is sent there",
    ["setMarket"],
    async (scene) => {
      const { venue } = await scene.connect();
      scene.stage.setMarket(scene.symbol, "halted");
      await venue.fetchMarkets();
      assert.notEqual(scene.market(venue).status, "trading");
      await scene.rejects(venue.createOrder(scene.resting()), ValidationError);
      assert.equal(scene.stage.asked("create"), 0);
      scene.stage.setMarket(scene.symbol, "trading");
      await venue.fetchMarkets();
      assert.equal((await venue.createOrder(scene.resting())).state.status, "open");
    },
  ),
  contractCase("S16", "fees: what was estimated is what is paid", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    const fees = await venue.fetchTradingFees(scene.symbol);
    assert.ok(fees.maker.abs().lt("0.1") && fees.taker.gte(fees.maker) && fees.taker.lt("0.1"));
    const order = scene.taking("buy");
    const { taker } = venue.estimateFee({
      symbol: scene.symbol,
      side: "buy",
      amount: order.amount,
      price: order.price,
    });
    await (await venue.createOrder(order)).done;
    await scene.until("the fill is told", () => watched.fills.length === 1);
    const paid = watched.fills[0]?.fee;
    assert.equal(paid?.asset, taker.asset);
    assert.ok(paid && paid.amount.minus(taker.amount).abs().lte("0.00000001"), `${paid?.amount}, not ${taker.amount}`);
    await scene.agree(watched);
  }),
  contractCase("S17", "what is used of the limits is counted, and within them", [], async (scene) => {
    const { venue } = await scene.connect();
    await venue.fetchBalances();
    const pools = venue.limits();
    assert.ok(pools.some(({ used }) => used > 0));
    for (const { used, limit, pool } of pools) assert.ok(used <= limit, pool);
  }),
  contractCase("S18", "without credentials: the public part, and nothing else", [], async (scene) => {
    const { venue } = await scene.connect({ anonymous: true });
    assert.ok(venue.ready);
    assert.ok((await venue.fetchOrderBook(scene.symbol)).bids.length > 0);
    await scene.rejects(venue.createOrder(scene.resting()), ValidationError);
    await scene.rejects(venue.fetchBalances(), ValidationError);
    await scene.rejects(venue.fetchOpenOrders(), ValidationError);
    assert.equal(scene.stage.asked("create") + scene.stage.asked("openOrders") + scene.stage.asked("account"), 0);
  }),
  contractCase("S19", "limit and market orders are offered, good till canceled", [], async (scene) => {
    const { orderTypes, timesInForce } = scene.market((await scene.connect()).venue);
    assert.ok(orderTypes.includes("limit") && orderTypes.includes("market"));
    assert.ok(timesInForce.includes("GTC"));
  }),
  contractCase("S20", "closing settles everything: calls, feeds, orders' promises, timers", [], async (scene) => {
    const { venue } = await scene.connect();
    const order = await venue.createOrder(scene.resting());
    const trades = await venue.watchTrades(scene.symbol);
    const book = await venue.watchOrderBook(scene.symbol);
    const waiting = trades[Symbol.asyncIterator]().next();
    const call = venue.fetchTicker(scene.symbol);
    call.catch(() => {});
    await venue.close();
    await scene.rejects(call, VenueKitError);
    await order.done.then(() => assert.fail("done, and it rests"), () => {});
    await waiting.then((next) => assert.equal(next.done, true), () => {});
    assert.equal(book.status.state, "closed");
    await scene.wait(1_100);
    assert.equal(scene.stage.timers(), 0);
    await scene.rejects(venue.fetchTicker(scene.symbol), VenueKitError);
    assert.equal(scene.stage.truth.orders()[0]?.status, "open", "the order stays as it is");
  }),
  contractCase("S22", "a balance that changes while it is read is known as it is, soon", [], async (scene) => {
    const { venue } = await scene.connect();
    const [asset] = [...scene.stage.truth.balances()].find(([, { total }]) => total.gt(0)) ?? assert.fail("nothing");
    for (let pause = 1; pause < 100; pause += 9) {
      await scene.room(venue);
      const reading = venue.fetchBalances();
      await scene.wait(pause);
      scene.stage.deposit(asset, pause);
      await reading;
      const known = (): string | undefined => venue.balances().find((one) => one.asset === asset)?.total.toFixed();
      await scene.until(
        "it is known",
        () => known() === scene.stage.truth.balances().get(asset)?.total.toFixed(),
        5_000,
      );
    }
  }),
];
