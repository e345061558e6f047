/** Positions between two prices through a Gateway: opened, made more and less, paid out, ended; the ledger agrees. */
import * as assert from "uvu/assert";
import type { ConcentratedLiquidity } from "../../src/connector/amm/amm.ts";
import { InvalidOrder, OutcomeUnknown, ValidationError } from "../../src/core/errors.ts";
import { amm, type GatewayClmm } from "../../src/venues/gateway/mod.ts";
import { suite } from "../support/suite.ts";
import { refused, sol, type Stage, stage, usdc, usds, weth } from "./stage.ts";
import { units, whole } from "./world.ts";

const test = suite("gateway positions");

async function ready(family: "ethereum" | "solana" = "ethereum"): Promise<Stage & { readonly venue: GatewayClmm }> {
  const on = stage(family === "ethereum" ? "uniswap/clmm" : "raydium/clmm", { family });
  const venue = on.venue as GatewayClmm;
  await on.of(venue.connect());
  return { ...on, venue };
}

for (const family of ["ethereum", "solana"] as const) {
  test(`${family}: a position from its opening to its end`, async () => {
    const on = await ready(family);
    const [base, quote] = family === "ethereum" ? [weth, usdc] : [sol, usds];
    const before = [on.world.held(base), on.world.held(quote)];
    const opening = await on.of(on.venue.openPosition({
      pool: on.pool.address,
      lowerPrice: "2500",
      upperPrice: "3700",
      amounts: ["0.5", "1500"],
      slippage: "0.01",
    }));
    assert.is((await on.of(opening.done)).status, "confirmed");
    const id = opening.position ?? "";
    assert.ok(on.world.positions.has(id));
    const sent = on.server.asked.findLast((one) => one.id === "openPosition")?.params ?? {};
    assert.equal([sent["lowerPrice"], sent["upperPrice"], sent["slippagePct"]], [2_500, 3_700, 1]);

    const more = await on.of(on.venue.increaseLiquidity({ id, amounts: ["0.25", "750"] }));
    assert.is((await on.of(more.done)).status, "confirmed");
    const [held] = await on.of(on.venue.fetchPositions());
    assert.is(held?.id, id);
    assert.is(held?.fee.toFixed(), "0.003");
    assert.equal(held?.amounts.map(String), ["0.75", "2250"]);
    assert.is(held?.liquidity, undefined);
    // Ethereum: of ticks, exactly; what is told has six digits.
    const off = held?.lowerPrice.minus(2_500).abs();
    assert.ok(off?.lt(family === "ethereum" ? "0.13" : "0.005") || family === "solana", String(held?.lowerPrice));

    const position = on.world.positions.get(id);
    if (position) position.fees = [units(base, "0.01"), units(quote, "30")];
    assert.equal((await on.of(on.venue.fetchPositions({ ids: [id] })))[0]?.fees.map(String), ["0.01", "30"]);
    assert.is((await on.of((await on.of(on.venue.collectFees({ id }))).done)).status, "confirmed");
    // Nothing is left to be paid out: nothing moves, and it is done all the same.
    assert.is((await on.of((await on.of(on.venue.collectFees({ id }))).done)).status, "confirmed");
    assert.is((await on.of((await on.of(on.venue.decreaseLiquidity({ id, part: "0.5" }))).done)).status, "confirmed");
    assert.equal((await on.of(on.venue.fetchPositions()))[0]?.amounts.map(String), ["0.375", "1125"]);
    assert.is((await on.of((await on.of(on.venue.closePosition({ id }))).done)).status, "confirmed");
    assert.equal(await on.of(on.venue.fetchPositions()), []);
    const after = [on.world.held(base), on.world.held(quote)];
    const gained = [
      whole(base, (after[0] ?? 0n) - (before[0] ?? 0n)),
      whole(quote, (after[1] ?? 0n) - (before[1] ?? 0n)),
    ];
    assert.equal(gained.map(String), ["0.01", "30"]);
    await on.venue.close();
    assert.is(on.clock.pending, 0);
  });
}

test("a position has its pool's order of tokens, whichever Gateway calls base, and its range is that of its ticks", async () => {
  const on = await ready();
  on.world.positions.set("1", {
    id: "1",
    pool: { ...on.pool, base: usdc, quote: weth },
    lower: -198_080,
    upper: -194_220,
    amounts: [units(usdc, "1"), units(weth, "2")],
    fees: [0n, 0n],
  });
  const [position] = await on.of(on.venue.fetchPositions());
  assert.is(position?.tokens[0].symbol, "WETH");
  assert.equal(position?.amounts.map(String), ["2", "1"]);
  assert.is(position?.lowerPrice.toSignificantDigits(6).toString(), "2499.91");
  assert.ok(position?.lowerPrice.lt(position.upperPrice));
  // In the pool's order too.
  await on.of((await on.of(on.venue.increaseLiquidity({ id: "1", amounts: ["0.5", "900"] }))).done);
  assert.equal((await on.of(on.venue.fetchPositions()))[0]?.amounts.map(String), ["2.5", "901"]);
  await on.venue.close();
});

test("a write whose answer is lost is unknown and made once; a key gives it back, for the same operation only", async () => {
  const on = await ready();
  on.server.fail("openPosition", "cut");
  const asked = {
    pool: on.pool.address,
    lowerPrice: 2_500,
    upperPrice: 3_700,
    amounts: ["0.5", "1500"],
    key: "range",
  } as const;
  const error = await refused(on.of(on.venue.openPosition(asked)), OutcomeUnknown);
  assert.is(error.clientOrderId, "range");
  const again = await on.of(on.venue.openPosition(asked));
  assert.is(again.state.status, "unknown");
  assert.is(on.server.count("openPosition"), 1);
  assert.is(on.world.positions.size, 1);
  const [id = ""] = on.world.positions.keys();
  assert.is((await refused(on.venue.closePosition({ id, key: "range" }), ValidationError)).field, "key");
  assert.is((await refused(on.venue.closePosition({ id, key: "a b" }), ValidationError)).field, "key");
  await on.venue.close();
});

test("an undone change is told; after it was pending, what moved confirms, and nothing is guessed where nothing moved", async () => {
  const on = await ready();
  const asked = { pool: on.pool.address, lowerPrice: 2_500, upperPrice: 3_700, amounts: ["0.5", "1500"] } as const;
  on.world.revertNext = true;
  const undone = await on.of(on.venue.openPosition(asked));
  assert.is((await on.of(undone.done)).status, "reverted");
  assert.is(undone.position, undefined);
  on.world.mining = "hold";
  const opening = await on.of(on.venue.openPosition(asked));
  assert.is(opening.position, undefined);
  on.world.mine();
  assert.is((await on.of(opening.done)).status, "confirmed");
  on.world.revertNext = true;
  const [id = ""] = on.world.positions.keys();
  const close = await on.of(on.venue.closePosition({ id }));
  on.world.mine();
  on.world.pass(20);
  await on.clock.advance(60_000);
  assert.is(close.state.status, "mined");
  await on.venue.close();
});

test("what cannot be asked of Gateway is refused before it", async () => {
  const on = await ready();
  const pool = on.pool.address;
  const opened = { pool, lowerPrice: "2500", upperPrice: "3700", amounts: ["0.5", "1500"] } as const;
  const wrong: readonly (readonly [string, (venue: ConcentratedLiquidity) => Promise<unknown>])[] = [
    ["upperPrice", (venue) => venue.openPosition({ ...opened, upperPrice: "2500" })],
    ["lowerPrice", (venue) => venue.openPosition({ ...opened, lowerPrice: "0" })],
    ["amounts", (venue) => venue.openPosition({ ...opened, amounts: ["0.5", "0.0000001"] })],
    ["amounts", (venue) => venue.openPosition({ ...opened, amounts: ["0.1234567890123456789", "1"] })],
    ["amounts", (venue) => venue.openPosition({ ...opened, amounts: ["1000", "1"] })],
    ["expiry", (venue) => venue.openPosition({ ...opened, expiry: 5_000 })],
    ["id", (venue) => venue.collectFees({ id: "../1" })],
  ];
  for (const [field, run] of wrong) assert.is((await refused(on.of(run(on.venue)), ValidationError)).field, field);
  on.world.positions.set("1", { id: "1", pool: on.pool, lower: 0, upper: 60, amounts: [1n, 1n], fees: [0n, 0n] });
  const later: readonly (readonly [string, (venue: ConcentratedLiquidity) => Promise<unknown>])[] = [
    ["part", (venue) => venue.decreaseLiquidity({ id: "1", part: "1.01" })],
    ["part", (venue) => venue.decreaseLiquidity({ id: "1", part: 0 })],
    ["slippage", (venue) => venue.decreaseLiquidity({ id: "1", part: 1, slippage: "0.01" })],
    ["expiry", (venue) => venue.closePosition({ id: "1", expiry: 5_000 })],
  ];
  for (const [field, run] of later) assert.is((await refused(on.of(run(on.venue)), ValidationError)).field, field);
  await refused(on.of(on.venue.collectFees({ id: "2" })), InvalidOrder);
  assert.is(on.world.transactions.length, 0);
  assert.is(on.venue.liquiditySpender(pool), "uniswap/clmm");
  await on.venue.close();
});

test("without a wallet everything can be read, and nothing sent", async () => {
  const { options, of, clock, pool, server } = stage("uniswap/clmm");
  const { wallet: _, ...rest } = options;
  const venue = amm(rest) as GatewayClmm;
  await of(venue.connect());
  const quote = await of(venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }));
  assert.is((await of(venue.fetchPools({ tokens: ["WETH", "USDC"] }))).length, 1);
  const count = server.asked.length;
  for (
    const run of [
      () => venue.swap(quote),
      () => venue.approve(quote),
      () => venue.allowance(quote),
      () => venue.fetchBalances(),
      () => venue.fetchPositions(),
      () => venue.openPosition({ pool: pool.address, lowerPrice: 1, upperPrice: 2, amounts: [1, 1] }),
    ]
  ) assert.is((await refused(run(), ValidationError)).field, "wallet");
  assert.is(server.asked.length, count);
  await venue.close();
  assert.is(clock.pending, 0);
});

test.run();
