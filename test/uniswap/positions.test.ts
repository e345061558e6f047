/** Positions between two prices, on the contracts themselves: opened, enlarged, lessened, paid out, closed. */
import * as assert from "uvu/assert";
import { type Decimal, decimal } from "../../src/core/decimal.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { OrderRejected, ValidationError } from "../../src/core/errors.ts";
import { priceAt, rangeOf } from "../../src/connector/amm/ticks.ts";
import { amm, type UniswapAmm } from "../../src/venues/uniswap/mod.ts";
import { stopChains } from "../chain/local.ts";
import type { TrackedTransaction } from "../../src/model/chain.ts";
import { type Deployed, deployUniswap } from "../chain/uniswap.ts";
import { suite } from "../support/suite.ts";

const test = suite("uniswap positions");

const opened: UniswapAmm[] = [];
test.after(async () => {
  for (const venue of opened.splice(0)) await venue.close();
  stopChains();
});

interface Stage {
  readonly chain: Deployed;
  readonly venue: UniswapAmm;
  readonly pool: string;
  /** Whether the pool's first token is WETH: addresses decide. */
  readonly wethFirst: boolean;
}

async function stage(): Promise<Stage> {
  const chain = await deployUniswap();
  const account = chain.accounts[1] as Hex;
  await chain.weth.write("transfer", [account, 10n ** 21n]);
  await chain.usd.write("transfer", [account, 10n ** 13n]);
  const venue = amm({
    chain: chain.data,
    rpc: chain.url,
    contracts: chain.contracts,
    account: { privateKey: chain.keys[1] as Hex },
    pollInterval: 20,
    maxBlockAge: 1e9,
    stuckAfter: 600_000,
    versions: ["v3"],
  });
  opened.push(venue);
  const pools = await venue.fetchPools({ tokens: ["WETH", "USD"] });
  const pool = pools.find(({ fee }) => fee.eq("0.003"));
  for (const token of ["WETH", "USD"]) {
    const spender = venue.liquiditySpender(pool?.id as string);
    const approval = { token, spender, amount: 1_000 * (token === "WETH" ? 1 : 10_000) };
    await (await venue.approve(approval)).done;
  }
  return { chain, venue, pool: pool?.id as string, wethFirst: pool?.tokens[0].symbol === "WETH" };
}

async function held({ chain }: Stage): Promise<readonly [bigint, bigint]> {
  const account = chain.accounts[1];
  return [await chain.weth.read("balanceOf", [account]), await chain.usd.read("balanceOf", [account])];
}

/** Of a pair in the pool's order, WETH first. */
function turned<T>({ wethFirst }: Stage, [one, other]: readonly [T, T]): readonly [T, T] {
  return wethFirst ? [one, other] : [other, one];
}

function units([weth, usd]: readonly [Decimal, Decimal]): readonly [bigint, bigint] {
  return [BigInt(weth.mul("1e18").toFixed()), BigInt(usd.mul("1e6").toFixed())];
}

function range(wethFirst: boolean): { readonly lowerPrice: Decimal; readonly upperPrice: Decimal } {
  return wethFirst
    ? { lowerPrice: decimal(1_500), upperPrice: decimal(2_500) }
    : { lowerPrice: decimal(1).div(2_500), upperPrice: decimal(1).div(1_500) };
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

async function thrown(run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

test("a position's life: every unit that goes in and comes out is where it is said to be", async () => {
  const own = await stage();
  const { chain, venue, pool, wethFirst } = own;
  const before = await held(own);
  const opening = await venue.openPosition({
    pool,
    ...range(wethFirst),
    amounts: turned<string>(own, ["10", "20000"]),
  });
  assert.is((await opening.done).status, "confirmed");
  const [first] = await venue.fetchPositions();
  assert.is(first?.id, opening.position);
  const spent = await held(own);
  const inside = units(turned(own, first?.amounts as [Decimal, Decimal]));
  // Taking out rounds down, putting in rounds up: a unit of each at most stays with the pool.
  for (const at of [0, 1] as const) {
    const put = before[at] - spent[at];
    assert.ok(put > 0n && put >= inside[at] && put - inside[at] <= 1n, `${put} went in, ${inside[at]} is in`);
  }
  assert.ok(first?.lowerPrice.lte(range(wethFirst).lowerPrice));
  assert.ok(first?.upperPrice.gte(range(wethFirst).upperPrice));
  assert.equal(first?.fees.map(String), ["0", "0"]);

  // A swap pays its fee to everybody who is there.
  const quote = await venue.quote({ sell: "WETH", to: "USD", amount: 5, hops: 1 });
  await (await venue.approve(quote)).done;
  await chain.weth.write("approve", [chain.contracts["v3Router"], 10n ** 30n]);
  await (await venue.swap(quote)).done;
  const paid = (await venue.fetchPositions())[0];
  const swapped = quote.route[0]?.pool === pool;
  assert.is(turned(own, paid?.fees as [Decimal, Decimal])[0].gt(0), swapped);

  const beforeFees = await held(own);
  await (await venue.collectFees({ id: first?.id as string })).done;
  const afterFees = await held(own);
  const fees = units(turned(own, paid?.fees as [Decimal, Decimal]));
  assert.equal([afterFees[0] - beforeFees[0], afterFees[1] - beforeFees[1]], fees);

  await (await venue.approve({ token: "WETH", spender: venue.liquiditySpender(first?.id as string), amount: 100 }))
    .done;
  const more = await venue.increaseLiquidity({ id: first?.id as string, amounts: turned<string>(own, ["1", "3000"]) });
  assert.is((await more.done).status, "confirmed");
  const larger = (await venue.fetchPositions())[0];
  assert.ok((larger?.liquidity as bigint) > (first?.liquidity as bigint));

  const half = await venue.decreaseLiquidity({ id: first?.id as string, part: "0.5" });
  assert.is((await half.done).status, "confirmed");
  const smaller = (await venue.fetchPositions())[0];
  assert.is(smaller?.liquidity, (larger?.liquidity as bigint) - (larger?.liquidity as bigint) / 2n);

  const last = await held(own);
  const left = units(turned(own, smaller?.amounts as [Decimal, Decimal]));
  const owed = units(turned(own, smaller?.fees as [Decimal, Decimal]));
  const closing = await venue.closePosition({ id: first?.id as string });
  assert.is((await closing.done).status, "confirmed");
  const end = await held(own);
  assert.equal([end[0] - last[0], end[1] - last[1]], [left[0] + owed[0], left[1] + owed[1]]);
  assert.equal(await venue.fetchPositions(), []);
});

test("each change asked for twice under one key happens once", async () => {
  const own = await stage();
  const { chain, venue, pool, wethFirst } = own;
  const position = { pool, ...range(wethFirst), amounts: turned<string>(own, ["10", "20000"]), key: "open" };
  const opening = await venue.openPosition(position);
  await opening.done;
  const id = opening.position as string;
  assert.is((await venue.openPosition(position)).position, id);
  const amounts = turned<string>(own, ["1", "2000"]);
  const count = async (): Promise<number> =>
    Number(await chain.rpc("eth_getTransactionCount", [venue.address, "latest"]));
  const sent = await count();
  const changes: readonly (() => Promise<TrackedTransaction>)[] = [
    () => venue.increaseLiquidity({ id, amounts, key: "more" }),
    () => venue.decreaseLiquidity({ id, part: "0.5", key: "less" }),
    () => venue.collectFees({ id, key: "fees" }),
    () => venue.closePosition({ id, key: "close" }),
  ];
  for (const [at, change] of changes.entries()) {
    const first = await change();
    assert.is((await first.done).status, "confirmed");
    assert.is((await change()).state.hash, first.state.hash);
    assert.is(await count(), sent + at + 1);
  }
  // Also when the position is gone.
  for (const change of changes) assert.is((await change()).state.status, "confirmed");
  assert.is(await count(), sent + changes.length);
  assert.equal(await venue.fetchPositions(), []);
  assert.match((await thrown(() => venue.closePosition({ id, key: "more" }))).message, "that of another operation");
});

test("what cannot be is refused, and sends nothing", async () => {
  const own = await stage();
  const { chain, venue, pool, wethFirst } = own;
  const count = await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]);
  const amounts = turned<string>(own, ["1", "2000"]);
  const upside = range(!wethFirst);
  const cases: readonly (readonly [() => unknown, new (...args: never[]) => Error])[] = [
    [() => venue.openPosition({ pool, lowerPrice: 2, upperPrice: 1, amounts }), ValidationError],
    [() => venue.openPosition({ pool: chain.accounts[3] as string, ...upside, amounts }), ValidationError],
    [() => venue.openPosition({ pool, ...range(wethFirst), amounts: ["0", "0"] }), OrderRejected],
    [
      () => venue.openPosition({ pool, ...range(wethFirst), amounts: turned<string>(own, ["5000", "10000000"]) }),
      OrderRejected,
    ],
    [() => venue.closePosition({ id: "999" }), ValidationError],
    // Somebody else's.
    [() => venue.closePosition({ id: "1" }), OrderRejected],
    [() => venue.collectFees({ id: "1" }), OrderRejected],
  ];
  for (const [run, kind] of cases) {
    const error = await thrown(run);
    assert.instance(error, kind, error.message);
  }
  assert.is(await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]), count);
});

test("prices are taken outwards to steps, and a step is itself", () => {
  for (const tick of [-887_220, -60, 0, 60, 120, 200_040, 887_100]) {
    assert.equal(rangeOf(priceAt(tick), priceAt(tick + 120), 60), { lower: tick, upper: tick + 120 });
  }
  assert.instance(thrownBy(() => rangeOf(priceAt(887_220), priceAt(887_272), 60)), ValidationError);
  assert.equal(rangeOf(priceAt(61), priceAt(179), 60), { lower: 60, upper: 180 });
  assert.equal(rangeOf(priceAt(-61), priceAt(-59), 60), { lower: -120, upper: 0 });
});

test.run();
