/** Mento's own contracts on a local chain: what is quoted is what is moved, and nothing else ever is. */
import * as assert from "uvu/assert";
import { Decimal } from "../../src/core/decimal.ts";
import { InsufficientFunds, InvalidOrder, OrderRejected, type VenueError } from "../../src/core/errors.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { Amm } from "../../src/connector/amm/amm.ts";
import { systemClock } from "../../src/core/clock.ts";
import { amm, type MentoOptions } from "../../src/venues/mento/mod.ts";
import { type Contract, stopChains } from "../chain/local.ts";
import { type Deployed, deployMento, prepareMento, rateLife } from "../chain/mento.ts";
import { ahead, approved, thrown, units } from "../chain/trading.ts";
import { suite } from "../support/suite.ts";

await prepareMento();

const test = suite("mento swaps");

const opened: Amm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

const unit = 10n ** 18n;
const fixed = 10n ** 24n;

/** A chain whose second account has a hundred thousand of everything. */
interface Stage extends Deployed {
  open(options?: Partial<MentoOptions>): Amm;
  /** Blocks and the connectors' clock go on by so many seconds. */
  pass(seconds: bigint): Promise<void>;
}

async function stage(): Promise<Stage> {
  const chain = await deployMento();
  for (const [token, digits] of [[chain.usd, 18], [chain.eur, 18], [chain.celo, 18], [chain.usdc, 6]] as const) {
    await token.write("transfer", [chain.accounts[1], 100_000n * 10n ** BigInt(digits)]);
  }
  let passed = 0;
  const clock = { ...systemClock, now: () => systemClock.now() + passed };
  return {
    ...chain,
    open: (options) => {
      const venue = amm({
        chain: chain.data,
        rpc: chain.url,
        contracts: { broker: chain.broker.address },
        account: { privateKey: chain.keys[1] as Hex },
        pollInterval: 20,
        maxBlockAge: 1e9,
        stuckAfter: 600_000,
        ports: { clock },
        ...options,
      });
      opened.push(venue);
      return venue;
    },
    pass: async (seconds) => {
      passed += Number(seconds) * 1_000;
      await chain.rpc("evm_increaseTime", [Number(seconds)]);
      await chain.mine();
    },
  };
}

/** What the account holds, by the token itself. */
async function held(chain: Deployed, token: Contract): Promise<bigint> {
  return await token.read<bigint>("balanceOf", [chain.accounts[1]]);
}

type Name = "usd" | "eur" | "celo" | "usdc";
const digits: Readonly<Record<Name, number>> = { usd: 18, eur: 18, celo: 18, usdc: 6 };

const ways: readonly (readonly [Name, Name, string])[] = [
  ["usd", "celo", "ConstantProduct"],
  ["celo", "usd", "ConstantProduct"],
  ["usd", "usdc", "ConstantSum"],
  ["usdc", "usd", "ConstantSum"],
  ["eur", "usdc", "ConstantProduct"],
  ["usdc", "eur", "ConstantProduct"],
];

for (const side of ["sell", "buy"] as const) {
  for (const [from, to, kind] of ways) {
    test(`${side}, ${from} to ${to}, ${kind}: quoted is received to the last unit`, async () => {
      const chain = await stage();
      const venue = chain.open();
      const amount = digits[side === "sell" ? from : to] === 6 ? "1234.567891" : "1234.567890123456789012";
      const [sell, buy] = [chain[from].address, chain[to].address];
      const quote = await venue.quote(side === "sell" ? { sell, to: buy, amount } : { buy, with: sell, amount });
      assert.equal(quote.route.map(({ kind }) => kind), [kind]);
      assert.is((side === "sell" ? quote.amountIn : quote.amountOut).toFixed(), amount);
      assert.ok(quote.minimumOut.lte(quote.amountOut) && quote.maximumIn.gte(quote.amountIn));
      assert.ok(quote.impact.abs().lt("0.003"), `impact ${quote.impact}`);
      if (kind === "ConstantProduct") assert.ok(quote.impact.gt("0.0001"), `impact ${quote.impact}`);
      assert.is(quote.spender.toLowerCase(), chain.broker.address);
      await approved(venue, quote);
      assert.is((await venue.allowance(quote)).amount.toFixed(), quote.maximumIn.toFixed());
      const before = [await held(chain, chain[from]), await held(chain, chain[to])] as const;
      const swap = await (await venue.swap(quote)).done;
      assert.is(swap.transaction.status, "confirmed");
      assert.is(before[0] - await held(chain, chain[from]), units(quote.amountIn, digits[from]));
      assert.is(await held(chain, chain[to]) - before[1], units(quote.amountOut, digits[to]));
      assert.is(swap.amountIn?.toFixed(), quote.amountIn.toFixed());
      assert.is(swap.amountOut?.toFixed(), quote.amountOut.toFixed());
      const used = swap.transaction.gasUsed ?? 0n;
      assert.ok(used <= quote.gas.units && used * 5n >= quote.gas.units * 2n, `${used} of ${quote.gas.units}`);
    });
  }
}

test("pools: every exchange of the pair, with its spread and the price of its buckets", async () => {
  const chain = await stage();
  const venue = chain.open();
  await venue.connect();
  const pools = await venue.fetchPools({ tokens: ["CELO", "USDm"] });
  assert.equal(pools.map(({ kind, fee, price }) => `${kind} ${fee} ${price}`).sort(), [
    "ConstantProduct 0.0025 2",
    "ConstantSum 0.05 2",
  ]);
  assert.equal(pools[0]?.tokens.map(({ symbol }) => symbol), ["USDm", "CELO"], "the exchange's own order");
  const dollars = await venue.fetchPool(chain.exchanges.usdUsdc.id);
  assert.equal([dollars.kind, dollars.price.toFixed(), dollars.fee.toFixed()], ["ConstantSum", "1", "0.0002"]);
  const euros = await venue.fetchPool(chain.exchanges.eurUsdc.id);
  // One USDC is 0.92 EURm; buckets have 18 digits.
  assert.is(euros.price.toFixed(18), new Decimal(1).div("0.92").toFixed(18));
});

test("a rate that is due: the price is that of the buckets as a swap would find them", async () => {
  const chain = await stage();
  const venue = chain.open();
  const first = await venue.quote({ sell: "CELO", to: "USDm", amount: 1_000 });
  await approved(venue, first);
  assert.is((await (await venue.swap(first)).done).transaction.status, "confirmed");
  const moved = await venue.quote({ sell: "CELO", to: "USDm", amount: 1 });
  assert.ok(moved.marketPrice.lt("0.5") && moved.marketPrice.gt("0.498"));
  await chain.oracles.write("report", [chain.exchanges.usdCelo.feed, 499n * fixed / 1_000n]);
  const still = await venue.quote({ sell: "CELO", to: "USDm", amount: 1 });
  assert.is(still.marketPrice.toFixed(), moved.marketPrice.toFixed(), "it is not due yet");
  assert.is(still.amountOut.toFixed(), moved.amountOut.toFixed());
  await chain.pass(rateLife - 30n);
  await chain.oracles.write("report", [chain.exchanges.usdCelo.feed, 7n * fixed / 10n]);
  await chain.pass(60n);
  const due = await venue.quote({ sell: "CELO", to: "USDm", amount: 1 });
  assert.is(due.marketPrice.toFixed(6), "0.700000");
  assert.ok(due.impact.gt(0) && due.impact.lt("0.00001"), `impact ${due.impact}`);
  await approved(venue, due);
  const swap = await (await venue.swap(due)).done;
  assert.equal([swap.transaction.status, swap.amountOut?.toFixed()], ["confirmed", due.amountOut.toFixed()]);
});

test("a rate that is too old: a constant sum stops, a constant product goes on from its buckets", async () => {
  const chain = await stage();
  const venue = chain.open();
  await chain.pass(rateLife + 10n);
  for (const stale of [async () => {}, () => chain.oracles.write("expire", [chain.exchanges.usdUsdc.feed])]) {
    await stale();
    const error = await thrown(() => venue.quote({ sell: "USDm", to: "USDC", amount: 1 }));
    assert.instance(error, InvalidOrder);
    assert.is((error as VenueError).code, "no-route");
    assert.equal(await venue.fetchPools({ tokens: ["USDm", "USDC"] }), []);
  }
  await chain.oracles.write("report", [chain.exchanges.usdCelo.feed, 7n * fixed / 10n]);
  await chain.oracles.write("expire", [chain.exchanges.usdCelo.feed]);
  const quote = await venue.quote({ sell: "CELO", to: "USDm", amount: 1 });
  assert.is(quote.marketPrice.toFixed(), "0.5");
  assert.ok(quote.impact.gt(0) && quote.impact.lt("0.00001"), `impact ${quote.impact}`);
});

test("an exchange that was made anew under its id is read as it is now", async () => {
  const chain = await stage();
  const venue = chain.open();
  const { id, feed } = chain.exchanges.eurUsdc;
  const request = { sell: "USDC", to: chain.eur.address, amount: 1 } as const;
  assert.is((await venue.quote(request)).marketPrice.toFixed(6), "0.920000");
  const stored = await chain.manager.read<{ readonly config: object }>("getPoolExchange", [id]);
  await chain.manager.write("destroyExchange", [id, 3n]);
  const other = chain.exchanges.usdUsdc.feed;
  await chain.manager.write("createExchange", [{
    ...stored,
    config: { ...stored.config, referenceRateFeedID: other },
  }]);
  assert.is((await thrown(() => venue.quote(request)) as VenueError).code, "pool", "what was known of it is wrong");
  await chain.oracles.write("report", [feed, 93n * fixed / 100n]);
  await chain.pass(61n);
  assert.is((await venue.quote(request)).marketPrice.toFixed(6), "1.000000");
});

test("of the exchanges of a pair the best: the dearer one where the price of the other moves too far", async () => {
  const chain = await stage();
  const venue = chain.open();
  const [small, large] = await Promise.all([
    venue.quote({ sell: "CELO", to: "USDm", amount: 1_000 }),
    venue.quote({ sell: "CELO", to: "USDm", amount: 200_000 }),
  ]);
  assert.equal(small.route.map(({ pool }) => pool), [chain.exchanges.usdCelo.id]);
  assert.equal(large.route.map(({ pool }) => pool), [chain.exchanges.dear.id]);
  assert.is(large.amountOut.toFixed(), "95000");
  assert.is(large.fee.toFixed(), "0.05");
});

/** Of USDm in the exchange with USDC: 100 in an hour, 250 in a day, 300 for ever. */
async function limit(chain: Deployed, token: Contract, flags = 7): Promise<void> {
  const limits = { timestep0: 3_600, timestep1: 86_400, limit0: 100, limit1: 250, limitGlobal: 300, flags };
  await chain.broker.write("configureTradingLimit", [chain.exchanges.usdUsdc.id, token.address, limits]);
}

/** Somebody else's swap from USDm to USDC. */
async function swapIn(chain: Deployed, amount: bigint): Promise<void> {
  await chain.usd.write("approve", [chain.broker.address, amount]);
  await chain.broker.write("swapIn", swapArgs(chain, amount));
}

function swapArgs(chain: Deployed, amount: bigint, least = 0n): readonly unknown[] {
  const { id } = chain.exchanges.usdUsdc;
  return [chain.manager.address, id, chain.usd.address, chain.usdc.address, amount, least];
}

test("trading limits: told, kept to by quotes, and the same as the broker's own", async () => {
  const chain = await stage();
  const venue = chain.open();
  const { id, feed } = chain.exchanges.usdUsdc;
  const limits = async (): Promise<(string | undefined)[]> => {
    const [own, other] = (await venue.fetchPool(id)).limits ?? [];
    return [own?.in?.toFixed(), own?.out?.toFixed(), other?.in?.toFixed(), other?.out?.toFixed()];
  };
  assert.equal(await limits(), [undefined, undefined, undefined, undefined]);
  await limit(chain, chain.usd);
  // Whole tokens count, rounded down.
  const full = `100.${"9".repeat(18)}`;
  assert.equal(await limits(), [full, full, undefined, undefined]);
  await swapIn(chain, 60n * unit);
  assert.equal(await limits(), [`40.${"9".repeat(18)}`, `160.${"9".repeat(18)}`, undefined, undefined]);
  const exact = { sell: "USDm", to: "USDC", amount: `40.${"9".repeat(18)}` } as const;
  const over = await thrown(() => venue.quote({ ...exact, amount: 41 }));
  assert.instance(over, InvalidOrder);
  assert.is((over as VenueError).code, "limit");
  await chain.usd.write("approve", [chain.broker.address, 41n * unit]);
  assert.match((await thrown(() => chain.broker.write("swapIn", swapArgs(chain, 41n * unit)))).message, "undone");
  const quote = await venue.quote(exact);
  await approved(venue, quote);
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  assert.is((await limits())[0], "0");
  assert.is((await thrown(() => venue.quote({ ...exact, amount: "0.01" })) as VenueError).code, "limit");
  // The other way there is room: what comes in goes out again.
  const back = await venue.quote({ buy: "USDm", with: "USDC", amount: 150 });
  await approved(venue, back);
  assert.is((await (await venue.swap(back)).done).transaction.status, "confirmed");
  // The hour is over; the day is not: 100 came in, and 150 went out.
  await chain.pass(3_601n);
  await chain.oracles.write("report", [feed, fixed]);
  assert.equal((await limits()).slice(0, 2), [full, full]);
  await swapIn(chain, 100n * unit);
  await chain.pass(3_601n);
  await chain.oracles.write("report", [feed, fixed]);
  await swapIn(chain, 100n * unit);
  await chain.pass(3_601n);
  await chain.oracles.write("report", [feed, fixed]);
  assert.is((await limits())[0], full, "150 of 250 came in");
  await swapIn(chain, 90n * unit);
  await chain.pass(3_601n);
  await chain.oracles.write("report", [feed, fixed]);
  assert.is(
    (await limits())[0],
    `10.${"9".repeat(18)}`,
    "240 of 250 came in: the day's limit is nearer than the hour's",
  );
  await chain.pass(86_401n);
  await chain.oracles.write("report", [feed, fixed]);
  assert.is((await limits())[0], `60.${"9".repeat(18)}`, "240 of 300 for ever");
  await limit(chain, chain.usdc, 1);
  assert.equal((await limits()).slice(2), ["100.999999", "100.999999"]);
});

test("a rate that is not traded on: no quote, and limits of nothing", async () => {
  const chain = await stage();
  const venue = chain.open();
  const quote = await venue.quote({ sell: "USDm", to: "USDC", amount: 1 });
  await approved(venue, quote);
  await chain.breakers.write("setRateFeedTradingMode", [chain.exchanges.usdUsdc.feed, 3]);
  assert.match((await thrown(() => venue.swap(quote))).message, "Trading is suspended");
  assert.is((await thrown(() => venue.quote({ sell: "USDm", to: "USDC", amount: 1 })) as VenueError).code, "limit");
  const pool = await venue.fetchPool(chain.exchanges.usdUsdc.id);
  assert.equal(pool.limits?.map((limit) => [limit.in?.toFixed(), limit.out?.toFixed()]), [["0", "0"], ["0", "0"]]);
});

test("a pool anew when its limits change", async () => {
  const chain = await stage();
  const feed = await chain.open().watchPool(chain.exchanges.usdUsdc.id);
  const next = feed[Symbol.asyncIterator]().next();
  await limit(chain, chain.usdc, 1);
  assert.is((await next).value?.limits?.[1]?.in?.toFixed(), "100.999999");
  feed.close();
});

for (const side of ["sell", "buy"] as const) {
  test(`${side}: a price that moves between sending and block: the broker undoes it`, async () => {
    const chain = await stage();
    const venue = chain.open();
    const terms = { amount: 10, slippage: "0.001" } as const;
    const quote = await venue.quote(
      side === "sell" ? { sell: "CELO", to: "USDm", ...terms } : { buy: "USDm", with: "CELO", ...terms },
    );
    await approved(venue, quote);
    const before = [await held(chain, chain.celo), await held(chain, chain.usd)];
    await chain.celo.write("approve", [chain.broker.address, 10_000n * unit]);
    await chain.rpc("evm_setAutomine", [false]);
    const swap = await venue.swap(quote);
    const { id } = chain.exchanges.usdCelo;
    const args = [chain.manager.address, id, chain.celo.address, chain.usd.address, 10_000n * unit, 0n];
    await ahead(chain, chain.accounts[0] as Hex, chain.broker.address, chain.broker.encode("swapIn", args));
    await chain.mine();
    const end = await swap.done;
    assert.is(end.transaction.status, "reverted");
    assert.match(end.transaction.reason ?? "", side === "sell" ? "amountOutMin not met" : "amountInMax exceeded");
    assert.equal([end.amountIn?.toFixed(), end.amountOut?.toFixed()], ["0", "0"]);
    assert.equal([await held(chain, chain.celo), await held(chain, chain.usd)], before);
  });
}

test("a price that has moved beyond the slippage: refused before it costs anything", async () => {
  const chain = await stage();
  const venue = chain.open();
  const quote = await venue.quote({ sell: "USDm", to: "USDC", amount: 1, slippage: "0.001" });
  await approved(venue, quote);
  // The buckets were never set by a swap: a new rate is due at once.
  await chain.oracles.write("report", [chain.exchanges.usdUsdc.feed, 11n * fixed / 10n]);
  const before = await held(chain, chain.usd);
  const error = await thrown(() => venue.swap(quote));
  assert.instance(error, OrderRejected);
  assert.match(error.message, "amountOutMin not met");
  assert.is(await held(chain, chain.usd), before);
});

test("a quote that is over is refused; a swap in no block when its time is over is withdrawn", async () => {
  const chain = await stage();
  const venue = chain.open();
  const old = await venue.quote({ sell: "USDm", to: "USDC", amount: 1, expiry: 60_000 });
  await approved(venue, old);
  await chain.pass(61n);
  assert.match((await thrown(() => venue.swap(old))).message, "quote: is over");
  const quote = await venue.quote({ sell: "USDm", to: "USDC", amount: 1, expiry: 60_000 });
  const before = await held(chain, chain.usd);
  await chain.rpc("evm_setAutomine", [false]);
  const swap = await venue.swap(quote);
  // The chain goes on without it, as one whose blocks are full of those who pay more.
  await chain.rpc("evm_setBlockGasLimit", ["0xa000"]);
  await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(quote.expires / 1_000) + 5]);
  await chain.mine();
  while (swap.state.transaction.hashes.length < 2) await chain.rpc("eth_blockNumber");
  await chain.rpc("evm_setBlockGasLimit", ["0x1c9c380"]);
  const ends = swap.done;
  for (let block = 0; block < 200 && swap.state.transaction.status === "sent"; block++) await chain.mine();
  const end = await ends;
  assert.is(end.transaction.status, "expired");
  assert.is(await held(chain, chain.usd), before);
});

test("too little allowance, then too little balance: nothing is sent, and the quote is as good as before", async () => {
  const chain = await stage();
  const venue = chain.open();
  const quote = await venue.quote({ sell: "USDC", to: "USDm", amount: 1 });
  const count = await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]);
  const unallowed = await thrown(() => venue.swap(quote));
  assert.instance(unallowed, InsufficientFunds);
  assert.is((unallowed as InsufficientFunds).code, "allowance");
  const large = await venue.quote({ sell: "USDC", to: "USDm", amount: "100000.000001" });
  assert.is((await thrown(() => venue.swap(large)) as InsufficientFunds).code, "balance");
  assert.is(await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]), count);
  await approved(venue, quote);
  assert.is((await (await venue.swap(quote)).done).transaction.status, "confirmed");
  assert.is((await venue.allowance(quote)).amount.toFixed(), "0", "exactly what the swap took was allowed");
});

test("more than the reserve has: refused before it costs anything", async () => {
  const chain = await stage();
  const venue = chain.open();
  const account = chain.accounts[1] as Hex;
  await chain.usd.write("transfer", [account, 20_000_000n * unit]);
  const quote = await venue.quote({ buy: "USDC", with: "USDm", amount: 10_000_001 });
  await approved(venue, quote);
  const before = await held(chain, chain.usd);
  assert.instance(await thrown(() => venue.swap(quote)), OrderRejected);
  assert.is(await held(chain, chain.usd), before);
});

test("what cannot be is refused with its reason", async () => {
  const chain = await stage();
  const venue = chain.open();
  const cases: readonly (readonly [Record<string, unknown>, string])[] = [
    // Over USDC it would be two swaps.
    [{ sell: chain.eur.address, to: "USDm", amount: 1 }, "no pool of EURm and USDm"],
    [{ sell: chain.eur.address, to: "CELO", amount: 1 }, "no pool of EURm and CELO"],
    // Its bucket has no more than a million.
    [{ buy: chain.eur.address, with: "USDC", amount: 1e6 }, "no route"],
  ];
  for (const [request, message] of cases) {
    const error = await thrown(() => venue.quote(request as unknown as Parameters<Amm["quote"]>[0]));
    assert.instance(error, InvalidOrder, error.message);
    assert.match(error.message, message);
  }
  const elsewhere = await thrown(() => chain.open({ contracts: { broker: chain.usd.address } }).connect());
  assert.match(elsewhere.message, "names no providers");
  assert.match((await thrown(() => amm({ chain: "base", rpc: chain.url }))).message, "not on base");
});

test.run();
