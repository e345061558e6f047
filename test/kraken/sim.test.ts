/** The connector on the simulated venue: a session over real sockets of this machine, and the contract every venue keeps. */
import * as assert from "uvu/assert";
import { differences } from "../../examples/trade/verdict.ts";
import type { Fill, Order } from "../../src/model/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { contractSuites } from "../../src/testing/mod.ts";
import { spot } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken spot contract");

const scarce = "more questions than the account's counter lets pass (20 units, and one more in two seconds)";

await contractSuites(test, {
  venue: "kraken",
  kind: "spot",
  open: spot,
  lacks: { bookSnapshots: "books begin with a snapshot that is pushed" },
  except: {
    S03: "a pair whose rules cannot be read refuses the whole list",
    S21: "a pair whose rules cannot be read refuses the whole list",
    S22: scarce,
    T09: "its shortest candle is a minute",
    T21: "books are not numbered",
    T22: "behind what the checksum covers a book is audited once a minute",
    O20: scarce,
    O23: scarce,
    O31: "twenty cancels of young orders are more than the counter of a pair holds",
    F09: "an order that arrives so late is refused, for its nonce and its deadline",
    F16: scarce,
    F24: "the venue tells the time at which it listens again, which an arranged answer does not know",
    F25: "there is one public question a second, and the case asks two",
    F28: "there is one public question a second, and the case asks two",
    F41: scarce,
    F43: scarce,
  },
});

const wired = suite("kraken spot over sockets");

/** Waits for something that is told; the limit is that of the test. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

wired("every way to trade, and in the end all is as the engine has it", async () => {
  await using sim = await simulate({ venue: "kraken", kind: "spot", seed: 7, pace: 500 });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const [symbol, id] = ["BTC/USD", "XXBTZUSD"];
  const market = venue.market(symbol);
  const orders = new Map<string, Order>();
  const fills: Fill[] = [];
  venue.watchOrders().on((order) => orders.set(order.clientOrderId, order));
  venue.watchFills().on((fill) => fills.push(fill));
  const book = await venue.watchOrderBook(symbol);
  const far = { symbol, side: "buy", type: "limit", amount: "0.01", price: book.bestBid.price.times("0.9") } as const;
  const resting = await venue.createOrder({ ...far, quantize: true });
  await venue.amendOrder({ symbol, clientOrderId: resting.clientOrderId, amount: "0.02" });
  const bought = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.3" });
  assert.is((await bought.done).status, "filled");
  const money = await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "500" });
  assert.is((await money.done).status, "filled");
  const socket = await venue.orderSocket.createOrder({ ...far, side: "sell", type: "market", amount: "0.1" });
  assert.is((await socket.done).status, "filled");
  const post = { ...far, postOnly: true, quantize: true } as const;
  const batch = await venue.createOrders([post, { ...post, amount: "0.03" }]);
  assert.equal(batch.map((one) => one instanceof Error ? one.message : "placed"), ["placed", "placed"]);
  const trigger = { symbol, side: "sell", trigger: "stop", amount: "0.01" } as const;
  await venue.createTriggerOrder({ ...trigger, triggerPrice: far.price, quantize: true });
  const mine = await venue.createOrder({
    ...far,
    side: "sell",
    price: book.bestAsk.price.times("1.05"),
    quantize: true,
  });
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: mine.clientOrderId })).status, "canceled");
  const seen = { book: book.snapshot(), until: sim.engine.book(id).updateId };
  const wrong = (): string[] =>
    differences(
      { orders: [...orders.values()], fills, balances: venue.balances(), positions: [], books: [seen] },
      sim,
      market,
    );
  await until(() => wrong().length === 0);
  assert.equal([orders.size, sim.engine.orders(sim.account.id).length], [8, 8]);
  assert.ok(fills.length >= 3);
});

test.run();
wired.run();
