/** Positions of Uniswap v4 on its own contracts, against the tokens' own record. */
import * as assert from "uvu/assert";
import { OrderRejected, ValidationError } from "../../src/core/errors.ts";
import { type Http, openHttp } from "../../src/core/http/http.ts";
import type { LiquidityPosition } from "../../src/model/amm.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import type { UniswapAmm } from "../../src/venues/uniswap/mod.ts";
import { thrown } from "../chain/trading.ts";
import { suite } from "../support/suite.ts";
import {
  closeAll,
  closing,
  held,
  less,
  open,
  openedIn,
  range,
  stage,
  trade,
  turned,
  units,
} from "./v4stage.support.ts";

const test = suite("uniswap v4 positions");
test.after(closeAll);

async function only(venue: UniswapAmm): Promise<LiquidityPosition> {
  const positions = await venue.fetchPositions();
  assert.is(positions.length, 1);
  return positions[0] as LiquidityPosition;
}

test("a position's life: every unit that goes in and comes out is where it is said to be", async () => {
  const own = await stage();
  const { venue } = own;
  const start = await held(own);
  const id = await openedIn(own);
  assert.is(id, "v4:1");
  const first = await only(venue);
  assert.is(first.id, id);
  assert.is(first.fee.toFixed(), "0.003");
  const { lowerPrice, upperPrice } = range(own);
  assert.ok(first.lowerPrice.lte(lowerPrice) && first.upperPrice.gte(upperPrice));
  assert.is(first.lowerTick % 60, 0);
  assert.equal(first.fees.map(String), ["0", "0"]);
  // Taking out rounds down, putting in rounds up: a unit of each at most stays with the pool.
  const put = less(start, await held(own));
  const inside = units(own, first.amounts);
  for (const at of [0, 1] as const) {
    assert.ok(
      put[at] > 0n && put[at] - inside[at] >= 0n && put[at] - inside[at] <= 1n,
      `${put} went in, ${inside} is in`,
    );
  }
  // At most what was named; of one of them nearly all but the room for the slippage.
  assert.ok(put[0] <= 10n ** 19n && put[1] <= 20_000n * 10n ** 6n);
  assert.ok(put[0] * 1_006n / 1_000n >= 10n ** 19n || put[1] * 1_006n / 1_000n >= 20_000n * 10n ** 6n, `${put}`);

  // Trades pay their fee to everybody who is there: told, and paid out, to the last unit.
  await trade(own, { weth: 10n ** 19n });
  await trade(own, { usd: 30_000n * 10n ** 6n });
  const earned = await only(venue);
  const fees = units(own, earned.fees);
  assert.ok(fees[0] > 0n && fees[1] > 0n);
  const beforeFees = await held(own);
  assert.is((await (await venue.collectFees({ id })).done).status, "confirmed");
  assert.equal(less(await held(own), beforeFees), fees);
  assert.equal((await only(venue)).fees.map(String), ["0", "0"]);
  assert.is((await only(venue)).liquidity, first.liquidity);

  // More: what it has earned goes in first.
  await trade(own, { weth: 10n ** 19n });
  const unpaid = units(own, (await only(venue)).fees);
  assert.ok(unpaid[0] > 0n);
  const beforeMore = await held(own);
  const amountsBefore = units(own, (await only(venue)).amounts);
  const more = await venue.increaseLiquidity({ id, amounts: turned<string>(own, ["1", "3000"]) });
  assert.is((await more.done).status, "confirmed");
  const larger = await only(venue);
  assert.ok((larger.liquidity as bigint) > (first.liquidity as bigint));
  assert.equal(larger.fees.map(String), ["0", "0"]);
  const spent = less(beforeMore, await held(own));
  const added = less(units(own, larger.amounts), amountsBefore);
  for (const at of [0, 1] as const) {
    const difference = spent[at] + unpaid[at] - added[at];
    assert.ok(difference >= 0n && difference <= 1n, `${spent} and ${unpaid} went in, ${added} more is in`);
  }

  // Less: exactly half of it, with what it has earned.
  await trade(own, { usd: 10_000n * 10n ** 6n });
  const whole = await only(venue);
  const beforeHalf = await held(own);
  assert.is((await (await venue.decreaseLiquidity({ id, part: "0.5" })).done).status, "confirmed");
  const smaller = await only(venue);
  assert.is(smaller.liquidity, (whole.liquidity as bigint) - (whole.liquidity as bigint) / 2n);
  const got = less(await held(own), beforeHalf);
  const owed = units(own, whole.fees);
  const taken = less(units(own, whole.amounts), units(own, smaller.amounts));
  for (const at of [0, 1] as const) {
    const difference = taken[at] + owed[at] - got[at];
    assert.ok(difference >= -1n && difference <= 1n, `${got} came out of ${taken} and ${owed}`);
  }

  // The end.
  await trade(own, { weth: 10n ** 18n });
  const last = await only(venue);
  const beforeEnd = await held(own);
  assert.is((await (await venue.closePosition({ id })).done).status, "confirmed");
  const [amounts, rest] = [units(own, last.amounts), units(own, last.fees)];
  assert.equal(less(await held(own), beforeEnd), [amounts[0] + rest[0], amounts[1] + rest[1]]);
  assert.equal(await venue.fetchPositions(), []);
  // Nothing stays with the contract.
  for (const token of [own.chain.weth, own.chain.usd]) {
    assert.is(await token.read<bigint>("balanceOf", [own.chain.contracts["v4Positions"]]), 0n);
  }
});

test("beside the price a position is of one token alone", async () => {
  const own = await stage();
  const { venue, pool, wethFirst } = own;
  const above = await venue.openPosition({
    pool,
    ...range(own, 2_500, 4_000),
    amounts: turned<string>(own, ["3", "0"]),
  });
  assert.is((await above.done).status, "confirmed");
  const below = await venue.openPosition({
    pool,
    ...range(own, 500, 1_000),
    amounts: turned<string>(own, ["0", "700"]),
  });
  assert.is((await below.done).status, "confirmed");
  const positions = await venue.fetchPositions();
  const amounts = positions.map((position) => turned(own, position.amounts).map((amount) => amount.gt(0)));
  assert.equal(amounts, [[true, false], [false, true]], `WETH first: ${wethFirst}`);
  const nothing = await thrown(() =>
    venue.openPosition({ pool, ...range(own, 500, 1_000), amounts: turned<string>(own, ["1", "0"]) })
  );
  assert.instance(nothing, OrderRejected);
});

/** Asks a node, which has no logs for anybody. */
async function answering(http: Http, request: Parameters<Http>[0]): ReturnType<Http> {
  const answer = await http(request);
  const { id, method } = JSON.parse(request.body ?? "{}") as { readonly id?: number; readonly method?: string };
  return method === "eth_getLogs" ? { ...answer, body: JSON.stringify({ jsonrpc: "2.0", id, result: [] }) } : answer;
}

test("positions are found by whoever asks: given, got, named; where no node looks back, that is said", async () => {
  const own = await stage();
  const { chain } = own;
  const account = chain.accounts[1] as Hex;
  const [kept, given] = [await openedIn(own), await openedIn(own)];
  const idOf = (id: string): bigint => BigInt(id.slice(3));
  const other = open(chain);
  assert.equal((await other.fetchPositions()).map(({ id }) => id), [kept, given]);
  assert.equal((await other.fetchPositions({ ids: [given] })).map(({ id }) => id), [given]);
  await chain.v4Positions.write("transferFrom", [account, chain.accounts[2], idOf(given)], account);
  assert.equal((await open(chain).fetchPositions()).map(({ id }) => id), [kept]);
  assert.equal((await own.venue.fetchPositions()).map(({ id }) => id), [kept]);

  const client = openHttp();
  closing({ close: () => Promise.resolve(client.close()) });
  const http: Http = (request) => {
    const body = String(request.body ?? "");
    if (!body.includes("eth_getLogs")) return client.request(request);
    return client.request({ ...request, body: body.replace("eth_getLogs", "eth_getLogsOfAllTime") });
  };
  const limited = open(chain, { ports: { http } });
  const error = await thrown(() => limited.fetchPositions()) as OrderRejected;
  assert.instance(error, OrderRejected);
  assert.is(error.code, "positions");
  assert.equal((await limited.fetchPositions({ ids: [kept] })).map(({ id }) => id), [kept]);
  // One that was opened here needs no looking back; together with one that was not, it does.
  await (await limited.closePosition({ id: kept })).done;
  await limited.fetchPools({ tokens: ["WETH", "USD"] });
  const again = await openedIn({ ...own, venue: limited });
  assert.equal((await limited.fetchPositions()).map(({ id }) => id), [again]);
  const another = await openedIn(own);
  assert.is((await thrown(() => limited.fetchPositions()) as OrderRejected).code, "positions");
  // A node that has forgotten what was long ago says so by leaving it out.
  const forgetful = open(chain, { ports: { http: (request) => answering(client.request, request) } });
  const missing = await thrown(() => forgetful.fetchPositions()) as OrderRejected;
  assert.instance(missing, OrderRejected);
  assert.match(missing.message, "of 2 positions 0 were found");
  assert.equal((await forgetful.fetchPositions({ ids: [another] })).map(({ id }) => id), [another]);
  for (const id of [again, another]) assert.is((await (await limited.closePosition({ id })).done).status, "confirmed");
  assert.equal(await limited.fetchPositions(), []);
});

test("two versions side by side: each position by its id, each pool by its spender", async () => {
  const own = await stage();
  const { chain, venue } = own;
  const id = await openedIn(own);
  const pools = await venue.fetchPools({ tokens: ["WETH", "USD"] });
  const v3 = pools.find(({ kind, fee }) => kind === "v3" && fee.eq("0.003"));
  const v2 = pools.find(({ kind }) => kind === "v2");
  const spender = venue.liquiditySpender(v3?.id as string);
  assert.is(spender.toLowerCase(), chain.contracts["v3Positions"]);
  for (const [token, amount] of [["WETH", 10], ["USD", 100_000]] as const) {
    await (await venue.approve({ token, spender, amount })).done;
  }
  const opening = await venue.openPosition({
    pool: v3?.id as string,
    ...range(own),
    amounts: turned<string>(own, ["1", "2000"]),
  });
  await opening.done;
  assert.match(opening.position as string, /^\d+$/);
  assert.is(venue.liquiditySpender(opening.position as string).toLowerCase(), chain.contracts["v3Positions"]);
  assert.is(venue.liquiditySpender(id).toLowerCase(), chain.contracts["v4Positions"]);
  const all = await venue.fetchPositions();
  assert.equal(all.map((position) => position.id), [opening.position, id]);
  const named = await venue.fetchPositions({ ids: [id, opening.position as string, id] });
  assert.equal(named.map((position) => position.id), [id, opening.position, id]);
  await (await venue.closePosition({ id: opening.position as string })).done;
  assert.equal((await venue.fetchPositions()).map((position) => position.id), [id]);
  await (await venue.closePosition({ id })).done;
  assert.equal(await venue.fetchPositions(), []);
  assert.instance(await thrown(() => venue.liquiditySpender(v2?.id as string)), ValidationError);
  const beside = open(chain, { versions: ["v4"] });
  assert.instance(await thrown(() => beside.closePosition({ id: "7" })), ValidationError);
});

test("asked for twice under one key, a position is opened, changed and closed once", async () => {
  const own = await stage();
  const { chain, venue, pool } = own;
  const amounts = turned<string>(own, ["1", "2000"]);
  const open = (): ReturnType<UniswapAmm["openPosition"]> =>
    venue.openPosition({ pool, ...range(own), amounts, key: "first" });
  const one = await open();
  await one.done;
  const again = await open();
  assert.is(again.id, "first");
  assert.is(again.position, one.position);
  const id = one.position as string;
  const changes = [
    () => venue.increaseLiquidity({ id, amounts, key: "more" }),
    () => venue.decreaseLiquidity({ id, part: "0.25", key: "less" }),
    () => venue.collectFees({ id, key: "fees" }),
    () => venue.closePosition({ id, key: "close" }),
  ];
  for (const change of changes) {
    await (await change()).done;
    const count = await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]);
    const before = await held(own);
    assert.is((await (await change()).done).status, "confirmed");
    assert.is(await chain.rpc("eth_getTransactionCount", [venue.address, "pending"]), count);
    assert.equal(await held(own), before);
  }
});

test.run();
