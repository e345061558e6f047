/** Swaps through a Gateway: what is quoted, what is sent, and what it has moved. */
import * as assert from "uvu/assert";
import { InsufficientFunds, InvalidOrder, OrderRejected, ValidationError } from "../../src/core/errors.ts";
import type { Quote } from "../../src/model/amm.ts";
import { amm } from "../../src/venues/gateway/mod.ts";
import { suite } from "../support/suite.ts";
import { allowAll, refused, sol, stage, usdc, usds, weth } from "./stage.ts";
import { inFor, outOf, units, whole } from "./world.ts";

const test = suite("gateway swaps");

for (const connector of ["uniswap/router", "uniswap/amm", "uniswap/clmm"] as const) {
  const spender = connector === "uniswap/clmm" ? "uniswap/clmm/swap" : connector;

  for (const side of ["sell", "buy"] as const) {
    test(`${connector}: ${side} both ways gives what was quoted, and the ledger agrees`, async () => {
      const on = stage(connector);
      on.server.digits = "exact";
      allowAll(on, spender);
      await on.of(on.venue.connect());
      for (const [from, to] of [[weth, usdc], [usdc, weth]] as const) {
        const amount = (side === "sell" ? from : to) === weth ? "0.5" : "1500.25";
        const request = side === "sell"
          ? { sell: from.symbol, to: to.symbol, amount }
          : { buy: to.symbol, with: from.symbol, amount };
        const exact = units(side === "sell" ? from : to, amount);
        const other = side === "sell" ? outOf(on.pool, from, exact) : inFor(on.pool, from, exact);
        const quote = await on.of(on.venue.quote(request));
        const [paid, got] = side === "sell" ? [exact, other] : [other, exact];
        assert.is(quote.amountIn.toFixed(), whole(from, paid).toFixed());
        assert.is(quote.amountOut.toFixed(), whole(to, got).toFixed());
        const [bound, quoted] = side === "sell" ? [quote.minimumOut, got] : [quote.maximumIn, paid];
        assert.ok(
          bound.div(whole(side === "sell" ? to : from, quoted)).minus(side === "sell" ? 0.995 : 1.005).abs().lt("1e-5"),
        );
        const before = [on.world.held(from), on.world.held(to)] as const;
        const swap = await on.of(on.venue.swap(quote));
        const end = await on.of(swap.done);
        assert.is(end.transaction.status, "confirmed");
        assert.is(before[0] - on.world.held(from), paid);
        assert.is(on.world.held(to) - before[1], got);
        assert.is(end.amountIn?.toFixed(), whole(from, paid).toFixed());
        assert.is(end.amountOut?.toFixed(), whole(to, got).toFixed());
        assert.is(on.venue.tracked(swap.id), swap);
        assert.is(on.venue.transaction(swap.id)?.state.hash, end.transaction.hash);
      }
      assert.is(on.world.transactions.length, 2);
      await on.venue.close();
    });
  }

  test(`${connector}: impact and prices are those of the pool`, async () => {
    const on = stage(connector);
    await on.of(on.venue.connect());
    const quote = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "10" }));
    assert.ok(quote.marketPrice.minus(3_000).abs().lt("1e-6"), String(quote.marketPrice));
    const fee = connector === "uniswap/router" ? "0" : "0.003";
    assert.is(quote.fee.toFixed(), fee);
    assert.is(quote.route.length, connector === "uniswap/router" ? 0 : 1);
    assert.ok(
      quote.price.minus(quote.marketPrice.mul(quote.impact.neg().add(1)).mul(quote.fee.neg().add(1))).abs().lt("1e-6"),
    );
    assert.ok(quote.impact.gt("0.009") && quote.impact.lt("0.014"), String(quote.impact));
    assert.is(quote.spender, spender);
    assert.is(quote.gas.cost.toFixed(), "0.0000036");
    await on.venue.close();
  });

  test(`${connector}: a missing allowance is refused before anything is sent, and the quote stays good`, async () => {
    const on = stage(connector);
    await on.of(on.venue.connect());
    const quote = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }));
    assert.is((await on.of(on.venue.allowance(quote))).amount.toFixed(), "0");
    const error = await refused(on.of(on.venue.swap(quote)), InsufficientFunds);
    assert.is(error.code, "allowance");
    assert.is(on.world.transactions.length, 0);
    const approval = await on.of((await on.of(on.venue.approve(quote))).done);
    assert.is(approval.status, "confirmed");
    assert.is((await on.of(on.venue.allowance(quote))).amount.toFixed(), "0.5");
    assert.is((await on.of((await on.of(on.venue.swap(quote))).done)).transaction.status, "confirmed");
    await on.venue.close();
  });
}

test("with the floats that Gateway writes, what has moved is found to their last digits", async () => {
  const on = stage("uniswap/amm");
  allowAll(on, "uniswap/amm");
  on.world.give(weth, "0.123456789012345678");
  await on.of(on.venue.connect());
  const quote = await on.of(on.venue.quote({ sell: "USDC", to: "WETH", amount: "1500.25" }));
  const before = on.world.held(weth);
  const { transaction, amountOut } = await on.of((await on.of(on.venue.swap(quote))).done);
  assert.is(transaction.status, "confirmed");
  const moved = whole(weth, on.world.held(weth) - before);
  assert.not.ok(amountOut?.eq(moved));
  assert.ok(amountOut?.minus(moved).abs().lt("1e-14"));
  await on.venue.close();
});

test("amounts are as exact as the text has them", async () => {
  const on = stage("uniswap/router");
  on.server.digits = "exact";
  on.world.give(weth, "0.123456789012345678");
  await on.of(on.venue.connect());
  const [coin, ether] = await on.of(on.venue.fetchBalances({ tokens: ["WETH"] }));
  assert.is(coin?.token.symbol, "ETH");
  assert.is(ether?.amount.toFixed(), "10.123456789012345678");
  const quote = await on.of(on.venue.quote({ buy: "WETH", with: "USDC", amount: "0.1" }));
  assert.is(quote.amountIn.toFixed(), whole(usdc, inFor(on.pool, usdc, units(weth, "0.1"))).toFixed());
  const sold = await on.of(on.venue.quote({ sell: "USDC", to: "WETH", amount: "1500.25" }));
  assert.is(sold.amountOut.toFixed(), whole(weth, outOf(on.pool, usdc, units(usdc, "1500.25"))).toFixed());
  assert.ok(sold.amountOut.decimalPlaces() > 16);
  await on.venue.close();
});

test("an amount that a float does not hold is refused, since another one would be traded", async () => {
  const on = stage("uniswap/amm");
  await on.of(on.venue.connect());
  const asked = on.server.count("ammQuoteSwap");
  const amount = "1.000000000000000001";
  const error = await refused(on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount })), ValidationError);
  assert.is(error.field, "amount");
  // And one that Gateway would write with an exponent, and fail at reading.
  const large = await refused(on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "1000" })), ValidationError);
  assert.is(large.field, "amount");
  assert.is(on.server.count("ammQuoteSwap"), asked);
  assert.is((await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "999.5" }))).amountIn.toFixed(), "999.5");
  await on.venue.close();
});

test("what a quote needs is approved to the digits that floats keep, rounded up", async () => {
  const on = stage("uniswap/clmm");
  on.server.digits = "exact";
  await on.of(on.venue.connect());
  const quote = await on.of(on.venue.quote({ buy: "USDC", with: "WETH", amount: "1500.25" }));
  assert.ok(quote.maximumIn.precision() > 15, String(quote.maximumIn));
  await on.of((await on.of(on.venue.approve(quote))).done);
  const { amount } = await on.of(on.venue.allowance(quote));
  assert.ok(amount.gt(quote.maximumIn) && amount.lt(quote.maximumIn.mul("1.000000000001")), String(amount));
  await on.venue.close();
});

test("a Gateway that quotes another amount than asked for, or other tokens, is not believed", async () => {
  const on = stage("uniswap/amm");
  await on.of(on.venue.connect());
  for (const [name, value] of [["amountIn", 0.6], ["tokenOut", weth.address], ["tokenIn", usdc.address]] as const) {
    on.server.alter = (id, answer) => id === "ammQuoteSwap" ? { ...answer, [name]: value } : answer;
    const error = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" })).catch((cause) => cause);
    assert.is((error as Error).name, "SchemaError", name);
  }
  await on.venue.close();
});

test("a router's quote with looser bounds than asked for is none", async () => {
  const on = stage("uniswap/router");
  await on.of(on.venue.connect());
  on.server.alter = (id, answer) => id === "routerQuoteSwap" ? { ...answer, minAmountOut: 1 } : answer;
  const error = await refused(on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" })), InvalidOrder);
  assert.is(error.code, "slippage");
  await on.venue.close();
});

test("a pool that has moved beyond the quote's bounds is not swapped in; one that has moved less keeps the bounds", async () => {
  const on = stage("uniswap/amm");
  allowAll(on, "uniswap/amm");
  await on.of(on.venue.connect());
  const quote = async (): Promise<Quote> =>
    await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5", slippage: "0.005" }));
  const little = await quote();
  on.pool.reserves[1] = on.pool.reserves[1] * 998n / 1_000n;
  await on.of(on.venue.swap(little));
  const sent = on.server.asked.findLast(({ id }) => id === "ammExecuteSwap")?.params["slippagePct"] as number;
  // 0.2 of the 0.5 percent are used up.
  assert.ok(sent <= 0.31 && sent >= 0.29, `${sent}`);
  await on.clock.advance(5_000);
  const much = await quote();
  on.pool.reserves[1] = on.pool.reserves[1] * 99n / 100n;
  const error = await refused(on.of(on.venue.swap(much)), OrderRejected);
  assert.is(error.code, "slippage");
  assert.is(on.world.transactions.length, 1);
  await on.venue.close();
});

test("a router's swap is undone by the chain where it would give less: an end that costs a fee and moves nothing", async () => {
  const on = stage("uniswap/router");
  allowAll(on, "uniswap/router");
  await on.of(on.venue.connect());
  const quote = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }));
  on.pool.reserves[1] = on.pool.reserves[1] * 9n / 10n;
  const end = await on.of((await on.of(on.venue.swap(quote))).done);
  assert.is(end.transaction.status, "reverted");
  assert.is(end.amountOut?.toFixed(), "0");
  assert.is(on.world.held(weth), units(weth, "10"));
  await on.venue.close();
});

test("one quote is one swap, in time, of this connector, and with the balance for it", async () => {
  const on = stage("uniswap/amm");
  allowAll(on, "uniswap/amm");
  await on.of(on.venue.connect());
  const quote = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5", expiry: 5_000 }));
  await refused(on.venue.swap({ ...quote }), ValidationError);
  const [first, second] = [on.venue.swap(quote), on.venue.swap(quote)];
  await refused(second, ValidationError);
  await on.of(first);
  await refused(on.venue.swap(quote), ValidationError);
  const late = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5", expiry: 5_000 }));
  await on.clock.advance(5_000);
  await refused(on.venue.swap(late), ValidationError);
  const slow = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5", expiry: 1_000 }));
  const failure = { status: 500, body: { statusCode: 500, error: "E", message: "Failed to get balances" } };
  on.server.fail("balances", failure, failure);
  await refused(on.of(on.venue.swap(slow)), ValidationError);
  const large = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "11" }));
  assert.is((await refused(on.of(on.venue.swap(large)), InsufficientFunds)).code, "balance");
  assert.is(on.world.transactions.length, 1);
  assert.is(on.server.count("ammExecuteSwap"), 1);
  await on.venue.close();
});

test("a key is one swap, whatever quote comes with it", async () => {
  const on = stage("uniswap/amm");
  allowAll(on, "uniswap/amm");
  await on.of(on.venue.connect());
  const request = { sell: "WETH", to: "USDC", amount: "0.5" };
  const [one, other] = [await on.of(on.venue.quote(request)), await on.of(on.venue.quote(request))];
  const [first, second] = await on.of(Promise.all([
    on.venue.swap(one, { key: "rebalance-1" }),
    on.venue.swap(other, { key: "rebalance-1" }),
  ]));
  assert.is(first, second);
  assert.is(first.id, "rebalance-1");
  assert.is(on.world.transactions.length, 1);
  await refused(on.of(on.venue.swap(other, { key: "no blanks" })), ValidationError);
  await on.venue.close();
});

test("an allowance may be everything, or nothing any more", async () => {
  const on = stage("uniswap/amm");
  await on.of(on.venue.connect());
  const spender = "uniswap/amm";
  await on.of((await on.of(on.venue.approve({ token: "WETH", spender, amount: "unlimited" }))).done);
  assert.not.ok(Object.hasOwn(on.server.asked.findLast(({ id }) => id === "approve")?.params ?? {}, "amount"));
  assert.ok((await on.of(on.venue.allowance({ token: "WETH", spender }))).amount.gt("1e50"));
  await on.of((await on.of(on.venue.approve({ token: "WETH", spender, amount: "0" }))).done);
  assert.is((await on.of(on.venue.allowance({ token: "WETH", spender }))).amount.toFixed(), "0");
  await on.venue.close();
});

for (const connector of ["jupiter/router", "raydium/amm", "raydium/clmm"] as const) {
  test(`${connector}: Solana sells and buys, without allowances, and tells what has moved`, async () => {
    const on = stage(connector, { family: "solana" });
    await on.of(on.venue.connect());
    assert.is(on.venue.chain, "solana");
    for (
      const request of [
        { sell: "SOL", to: "USDC", amount: "0.5" },
        { buy: sol.address, with: usds.address, amount: "0.25" },
      ]
    ) {
      const quote = await on.of(on.venue.quote(request));
      assert.ok((await on.of(on.venue.allowance(quote))).amount.gte(quote.maximumIn));
      const approval = await on.of(on.venue.approve(quote));
      assert.is((await approval.done).status, "confirmed");
      assert.equal(approval.state.hashes, []);
      const before = on.world.held(usds);
      const end = await on.of((await on.of(on.venue.swap(quote))).done);
      assert.is(end.transaction.status, "confirmed");
      assert.is(end.transaction.fee?.toFixed(), "0.000025");
      const moved = whole(usds, on.world.held(usds) - before).abs().toFixed();
      assert.is((quote.side === "sell" ? end.amountOut : end.amountIn)?.toFixed(), moved);
    }
    await on.venue.close();
  });
}

test("tokens and pools are those of Gateway's lists, and pools follow their changes", async () => {
  const on = stage("uniswap/amm");
  await on.of(on.venue.connect());
  assert.equal((await on.of(on.venue.fetchTokens())).map(({ symbol }) => symbol), ["WETH", "USDC"]);
  await refused(on.of(on.venue.fetchTokens({ addresses: [sol.address] })), ValidationError);
  const [pool] = await on.of(on.venue.fetchPools({ tokens: ["USDC", "WETH"] }));
  assert.is(pool?.kind, "uniswap/amm");
  assert.is(pool?.price.toFixed(), "3000");
  assert.is(pool?.fee.toFixed(), "0.003");
  assert.is(pool?.reserves?.[0]?.toFixed(), "1000");
  assert.is(pool?.block, 1_000);
  const feed = await on.of(on.venue.watchPool(pool?.id ?? ""));
  const seen: string[] = [];
  feed.on(({ price }) => seen.push(price.toFixed()));
  await on.clock.advance(5_000);
  assert.equal(seen, []);
  on.pool.reserves[1] = units(usdc, "3100000");
  await on.until(() => seen.length > 0);
  assert.equal(seen, ["3100"]);
  assert.is((await refused(on.of(on.venue.fetchPool("0x0")), ValidationError)).field, "pool");
  assert.is(
    (await refused(on.of(on.venue.fetchPool(`0x${"9".repeat(40)}`)), InvalidOrder)).code,
    "404",
  );
  await on.venue.close();
  assert.is(feed.status.state, "closed");
  assert.is(on.clock.pending, 0);
});

test("options that cannot be are refused, and a Gateway of another network too", async () => {
  const { options, server } = stage("uniswap/amm");
  for (
    const [field, wrong] of [
      ["chain", { chain: "bitcoin" as "solana" }],
      ["network", { network: "../wallet" }],
      ["connector", { connector: "uniswap" as "uniswap/amm" }],
      ["connector", { connector: "0x/router" }],
      ["wallet", { wallet: "9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin" }],
      ["url", { url: "http://gateway.example:15888" }],
      ["tls", { tls: { ca: "", cert: "", key: "" } }],
      ["confirmations", { confirmations: 0 }],
    ] as const
  ) {
    try {
      amm({ ...options, ...wrong });
      throw new Error(`${field} was taken`);
    } catch (error) {
      assert.instance(error, ValidationError, String(error));
      assert.is((error as ValidationError).field, field);
    }
  }
  server.alter = (id, answer) => id === "chainStatus" ? { ...answer, network: "mainnet" } : answer;
  const venue = amm(options);
  const error = await venue.connect().catch((cause) => cause);
  assert.is((error as Error).name, "SchemaError");
  await venue.close();
});

test("over a socket of this machine it is the same", async () => {
  const { server, options } = stage("uniswap/amm");
  const listening = await server.listen();
  const { ports: _, ...rest } = options;
  const venue = amm({ ...rest, url: listening.url, pollInterval: 10 });
  try {
    await venue.connect();
    const quote = await venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" });
    await (await venue.approve(quote)).done;
    const { transaction } = await (await venue.swap(quote)).done;
    assert.is(transaction.status, "confirmed");
  } finally {
    await venue.close();
    await listening.close();
  }
});

test.run();
