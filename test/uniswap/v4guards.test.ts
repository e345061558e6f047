/** What positions of Uniswap v4 are guarded by: leaves, funds, prices and time. */
import * as assert from "uvu/assert";
import type { Hex } from "../../src/core/endpoint.ts";
import { InsufficientFunds, OrderRejected, ValidationError } from "../../src/core/errors.ts";
import { thrown } from "../chain/trading.ts";
import { trade as tradeIn } from "../chain/uniswap4.ts";
import { suite } from "../support/suite.ts";
import { closeAll, held, less, open, openedIn, range, stage, trade, turned } from "./v4stage.support.ts";

const test = suite("uniswap v4 guards");
test.after(closeAll);

test("each missing leave, and a missing balance, is refused before anything is sent", async () => {
  const own = await stage(false);
  const { chain, venue, pool } = own;
  const { permit2 } = chain;
  const spender = venue.liquiditySpender(pool);
  const account = chain.accounts[1];
  const position = { pool, ...range(own), amounts: turned<string>(own, ["10", "20000"]) };
  const refused = async (): Promise<InsufficientFunds> => {
    const error = await thrown(() => venue.openPosition(position));
    assert.instance(error, InsufficientFunds, error.message);
    return error as InsufficientFunds;
  };
  const count = await chain.rpc("eth_getTransactionCount", [account, "pending"]);
  assert.match((await refused()).message, permit2.address);
  assert.is(await chain.rpc("eth_getTransactionCount", [account, "pending"]), count);
  await (await venue.approve({ token: "WETH", spender: permit2.address, amount: 10 })).done;
  await (await venue.approve({ token: "USD", spender: permit2.address, amount: 20_000 })).done;
  const second = await refused();
  assert.is(second.code, "allowance");
  assert.match(second.message.toLowerCase(), spender.toLowerCase());
  await (await venue.approve({ token: "WETH", spender, amount: 10 })).done;
  assert.match((await refused()).message, "USD");
  await (await venue.approve({ token: "USD", spender, amount: 20_000 })).done;
  const poor = await thrown(() =>
    venue.openPosition({ ...position, amounts: turned<string>(own, ["5000", "11000000"]) })
  );
  assert.is((poor as InsufficientFunds).code, "balance");
  assert.is((await (await venue.openPosition(position)).done).status, "confirmed");
});

test("a price that moves between sending and block: nothing goes in or out, only the fee is spent", async () => {
  const own = await stage();
  const { chain, venue, pool } = own;
  const id = await openedIn(own);
  const writes = [
    () => venue.openPosition({ pool, ...range(own), amounts: turned<string>(own, ["10", "20000"]), slippage: "0.001" }),
    () => venue.increaseLiquidity({ id, amounts: turned<string>(own, ["10", "20000"]), slippage: "0.001" }),
    () => venue.decreaseLiquidity({ id, part: 1, slippage: "0.001" }),
    () => venue.closePosition({ id, slippage: "0.001" }),
  ];
  for (const write of writes) {
    const before = await held(own);
    await chain.rpc("evm_setAutomine", [false]);
    const sent = await write();
    await tradeIn(chain, 3_000, { weth: 10n ** 20n }, true);
    await chain.mine();
    await chain.rpc("evm_setAutomine", [true]);
    const end = await sent.done;
    assert.is(end.status, "reverted");
    assert.match(end.reason ?? "", /MaximumAmountExceeded|MinimumAmountInsufficient/);
    assert.equal(await held(own), before);
    await trade(own, { usd: 200_000n * 10n ** 6n });
  }
  assert.equal((await venue.fetchPositions()).map((position) => position.id), [id]);
});

test("a price that moves within the slippage: what goes in is never more than was named", async () => {
  for (const move of [{ weth: 2n * 10n ** 18n }, { usd: 4_000n * 10n ** 6n }]) {
    const own = await stage();
    const { chain, venue, pool } = own;
    const before = await held(own);
    await chain.rpc("evm_setAutomine", [false]);
    const amounts = turned<string>(own, ["10", "20000"]);
    const opening = await venue.openPosition({ pool, ...range(own), amounts, slippage: "0.01" });
    await tradeIn(chain, 3_000, move, true);
    await chain.mine();
    assert.is((await opening.done).status, "confirmed");
    const put = less(before, await held(own));
    assert.ok(put[0] <= 10n ** 19n && put[1] <= 20_000n * 10n ** 6n, `${put}`);
  }
});

test("what comes to the chain too late is undone", async () => {
  const own = await stage();
  const { chain, venue } = own;
  const id = await openedIn(own);
  const before = await held(own);
  await chain.rpc("evm_setAutomine", [false]);
  const sent = await venue.closePosition({ id, expiry: 30_000 });
  const { time } = await venue.fetchPool(own.pool);
  await chain.rpc("evm_setNextBlockTimestamp", [Math.floor(time / 1_000) + 3_600]);
  await chain.mine();
  assert.is((await sent.done).status, "reverted");
  assert.equal(await held(own), before);
});

test("what cannot be is refused, and sends nothing", async () => {
  const own = await stage();
  const { chain, venue, pool } = own;
  const theirs = open(chain, { account: { privateKey: chain.keys[2] as Hex } });
  const id = await openedIn(own);
  const count = await chain.rpc("eth_getTransactionCount", [theirs.address, "pending"]);
  const amounts = turned<string>(own, ["1", "2000"]);
  const cases: readonly (readonly [() => unknown, new (...args: never[]) => Error])[] = [
    [() => venue.openPosition({ pool, lowerPrice: 2, upperPrice: 1, amounts }), ValidationError],
    [() => venue.openPosition({ pool, ...range(own), amounts: ["0", "0"] }), OrderRejected],
    [() => venue.decreaseLiquidity({ id, part: 0 }), ValidationError],
    [() => venue.decreaseLiquidity({ id, part: "1.1" }), ValidationError],
    [() => venue.closePosition({ id: "v4:999" }), ValidationError],
    [() => venue.closePosition({ id: "v4:" }), ValidationError],
    [() => venue.closePosition({ id: "v5:1" }), ValidationError],
    [() => venue.fetchPositions({ ids: ["v4:999"] }), ValidationError],
    // Somebody else's.
    [() => theirs.closePosition({ id }), OrderRejected],
    [() => theirs.decreaseLiquidity({ id, part: "0.5" }), OrderRejected],
    [() => theirs.collectFees({ id }), OrderRejected],
  ];
  for (const [run, kind] of cases) {
    const error = await thrown(run);
    assert.instance(error, kind, error.message);
    if (String(run).includes("theirs")) assert.match(error.message, "NotApproved(");
  }
  assert.is(await chain.rpc("eth_getTransactionCount", [theirs.address, "pending"]), count);
});

test.run();
