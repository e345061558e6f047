/**
 * What can go wrong between a swap and what is known of it, the defects of Gateway 2.13 first: one economic effect for one
 * intent in every case, and no outcome that nobody has told.
 */
import * as assert from "uvu/assert";
import { OrderRejected, OutcomeUnknown, RateLimited, TransportError } from "../../src/core/errors.ts";
import type { Quote, TransactionStatus } from "../../src/model/amm.ts";
import type { TrackedTransaction } from "../../src/model/chain.ts";
import type { GatewayOptions } from "../../src/venues/gateway/mod.ts";
import { suite } from "../support/suite.ts";
import type { Fault } from "./server.ts";
import { allowAll, refused, sol, type Stage, stage, weth } from "./stage.ts";
import { units, whole } from "./world.ts";

const test = suite("gateway faults");

async function ready(
  connector: GatewayOptions["connector"],
  more: Parameters<typeof stage>[1] = {},
): Promise<{ readonly on: Stage; readonly quote: Quote }> {
  const on = stage(connector, more);
  allowAll(on, connector);
  await on.of(on.venue.connect());
  const quote = await on.of(on.venue.quote({ sell: on.pool.base.symbol, to: "USDC", amount: "0.5" }));
  return { on, quote };
}

/** The states that follow each other from now on. */
function statesOf(tracked: TrackedTransaction | undefined): TransactionStatus[] {
  const states: TransactionStatus[] = [];
  tracked?.updates().on(({ status }) => states.push(status));
  return states;
}

const hang = { status: 500, body: { statusCode: 500, error: "HttpError", message: "Failed to execute swap" } };

for (
  const [name, fault] of [
    ["no answer ever comes", "never"],
    ["the connection breaks", "cut"],
    ["Gateway fails after it has sent", { ...hang, done: true }],
    ["something in front of Gateway answers", { status: 502, body: "bad gateway", done: true }],
    ["the node behind Gateway wants fewer requests", {
      status: 429,
      body: { statusCode: 429, error: "Error", message: "Too many requests for a specific RPC call" },
      done: true,
    }],
    ["the answer cannot be read", { status: 200, body: { hash: "0x1" }, done: true }],
  ] as readonly (readonly [string, Fault])[]
) {
  for (const connector of ["uniswap/amm", "uniswap/router"] as const) {
    test(`${connector}: ${name}: the outcome is unknown, stays so, and nothing is sent again`, async () => {
      const { on, quote } = await ready(connector);
      const operation = connector === "uniswap/amm" ? "ammExecuteSwap" : "routerExecuteQuote";
      on.server.fail(operation, fault);
      const error = await refused(on.of(on.venue.swap(quote)), OutcomeUnknown);
      const swap = on.venue.tracked(error.clientOrderId ?? "");
      assert.is(swap?.state.transaction.status, "unknown");
      assert.equal(swap?.state.transaction.hashes, []);
      assert.is(swap?.state.amountOut, undefined);
      await refused(on.venue.swap(quote), Error);
      await on.clock.advance(60_000);
      assert.is(swap?.state.transaction.status, "unknown");
      assert.is(on.server.count(operation), 1);
      assert.is(on.world.transactions.length, 1);
      await on.venue.close();
      await refused(swap?.done ?? Promise.resolve(), TransportError);
      assert.is(on.clock.pending, 0);
    });
  }
}

test("under a key the second call gives the swap whose outcome is unknown", async () => {
  const { on, quote } = await ready("uniswap/amm");
  on.server.fail("ammExecuteSwap", "cut");
  const error = await refused(on.of(on.venue.swap(quote, { key: "once" })), OutcomeUnknown);
  assert.is(error.clientOrderId, "once");
  const again = await on.of(on.venue.swap(quote, { key: "once" }));
  assert.is(again, on.venue.tracked("once"));
  assert.is(on.server.count("ammExecuteSwap"), 1);
  await on.venue.close();
});

test("a request that never left, or that Gateway's own limit has stopped, was not sent: the quote stays good", async () => {
  const { on, quote } = await ready("uniswap/router");
  const limit = { statusCode: 429, message: "Rate limit exceeded, retry in 1 minute" };
  on.server.fail("routerExecuteQuote", "lost", { status: 429, body: limit });
  assert.is((await refused(on.of(on.venue.swap(quote)), TransportError)).sent, false);
  await refused(on.of(on.venue.swap(quote)), RateLimited);
  await on.clock.advance(1_000);
  const fresh = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }));
  assert.is((await on.of((await on.of(on.venue.swap(fresh))).done)).transaction.status, "confirmed");
  assert.is(on.world.transactions.length, 1);
  await on.venue.close();
});

test("a Gateway that was restarted does not know the router's quote: nothing was sent", async () => {
  const { on, quote } = await ready("uniswap/router");
  on.server.restart();
  assert.is((await refused(on.of(on.venue.swap(quote)), OrderRejected)).code, "quote");
  assert.is(on.world.transactions.length, 0);
  const fresh = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }));
  assert.is((await on.of((await on.of(on.venue.swap(fresh))).done)).transaction.status, "confirmed");
  await on.venue.close();
});

test("a pending swap is polled, not sent again; what waits holds up other transactions of the wallet", async () => {
  const { on, quote } = await ready("uniswap/router", { confirmations: 3 });
  on.world.mining = "hold";
  const other = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.25" }));
  const swap = await on.of(on.venue.swap(quote));
  const states = statesOf(on.venue.transaction(swap.id));
  await on.clock.advance(20_000);
  assert.is(swap.state.transaction.status, "sent");
  assert.is((await refused(on.of(on.venue.swap(other)), OrderRejected)).code, "pending");
  on.world.mine();
  await on.until(() => swap.state.transaction.status === "mined");
  assert.is(swap.state.transaction.confirmations, 1);
  on.world.pass(2);
  const end = await on.of(swap.done);
  assert.is(end.transaction.status, "confirmed");
  assert.is(end.transaction.confirmations, 3);
  assert.equal(states.filter((state, at) => state !== states[at - 1]), ["mined", "confirmed"]);
  assert.is(on.server.count("routerExecuteQuote"), 1);
  assert.is(on.world.transactions.length, 1);
  await on.venue.close();
});

test("two swaps at once of one wallet: the second is refused, and has no effect", async () => {
  const { on, quote } = await ready("uniswap/router");
  const other = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.25" }));
  const [first, second] = await on.of(Promise.allSettled([on.venue.swap(quote), on.venue.swap(other)]));
  assert.is(first?.status, "fulfilled");
  assert.is(second?.status, "rejected");
  assert.is(((second as PromiseRejectedResult).reason as OrderRejected).code, "pending");
  assert.is(on.world.transactions.length, 1);
  await on.venue.close();
});

test("undone after it was pending, which Gateway polls as confirmed: what the wallet holds tells", async () => {
  const { on, quote } = await ready("uniswap/router");
  on.world.mining = "hold";
  on.world.revertNext = true;
  const swap = await on.of(on.venue.swap(quote));
  on.world.mine();
  await on.until(() => swap.state.transaction.status === "mined");
  await on.clock.advance(30_000);
  // That nothing has changed may be a node that is behind: believed some blocks later.
  assert.is(swap.state.transaction.status, "mined");
  on.world.pass(5);
  const end = await on.of(swap.done);
  assert.is(end.transaction.status, "reverted");
  assert.is(end.amountIn?.toFixed(), "0");
  assert.is(on.world.held(weth), units(weth, "10"));
  await on.venue.close();
});

test("balances that are read behind the block do not make a swap undone that was not", async () => {
  const { on, quote } = await ready("uniswap/router");
  on.world.mining = "hold";
  const swap = await on.of(on.venue.swap(quote));
  const old = new Map(on.world.balances);
  on.world.mine();
  const now = new Map(on.world.balances);
  for (const [token, amount] of old) on.world.balances.set(token, amount);
  await on.clock.advance(30_000);
  assert.is(swap.state.transaction.status, "mined");
  for (const [token, amount] of now) on.world.balances.set(token, amount);
  assert.is((await on.of(swap.done)).transaction.status, "confirmed");
  await on.venue.close();
});

test("where something else has moved the tokens, nothing is guessed", async () => {
  const { on, quote } = await ready("uniswap/router");
  on.world.mining = "hold";
  on.world.revertNext = true;
  const swap = await on.of(on.venue.swap(quote));
  on.world.mine();
  on.world.pass(10);
  on.world.give(weth, "3");
  await on.clock.advance(60_000);
  assert.is(swap.state.transaction.status, "mined");
  assert.is(swap.state.amountOut, undefined);
  await on.venue.close();
});

test("undone while Gateway waited: its failure names the transaction, and is heard", async () => {
  const { on, quote } = await ready("uniswap/router");
  on.world.revertNext = true;
  const swap = await on.of(on.venue.swap(quote));
  const end = await on.of(swap.done);
  assert.is(end.transaction.status, "reverted");
  assert.is(end.transaction.hash, on.world.transactions[0]?.hash);
  await on.venue.close();
});

test("a failure that names its transaction without an end is followed to it", async () => {
  const { on, quote } = await ready("uniswap/router");
  const hash = `0x${"1".padStart(64, "a")}`;
  const message = `Failed to execute swap: timeout exceeded (transactionHash="${hash}", code=TIMEOUT)`;
  on.server.fail("routerExecuteQuote", { status: 500, body: { statusCode: 500, error: "E", message }, done: true });
  const error = await refused(on.of(on.venue.swap(quote)), OutcomeUnknown);
  const swap = on.venue.tracked(error.clientOrderId ?? "");
  assert.is((await on.of(swap?.done ?? Promise.reject())).transaction.status, "confirmed");
  assert.is(on.world.transactions[0]?.hash, hash);
  assert.is(on.server.count("routerExecuteQuote"), 1);
  await on.venue.close();
});

test("a hash that the node does not know is unknown, and not failed", async () => {
  const { on, quote } = await ready("uniswap/router");
  on.world.mining = "hold";
  const swap = await on.of(on.venue.swap(quote));
  const states = statesOf(on.venue.transaction(swap.id));
  const hidden = on.world.transactions.splice(0);
  await on.until(() => swap.state.transaction.status === "unknown");
  await on.clock.advance(60_000);
  assert.is(swap.state.transaction.status, "unknown");
  on.world.transactions.push(...hidden);
  await on.until(() => swap.state.transaction.status === "sent");
  on.world.mine();
  assert.is((await on.of(swap.done)).transaction.status, "confirmed");
  assert.equal(states, ["unknown", "sent", "confirmed"]);
  await on.venue.close();
});

for (const status of [0, 2, 3]) {
  test(`the state ${status} of a poll is one that waits`, async () => {
    const { on, quote } = await ready("uniswap/router");
    on.world.mining = "hold";
    on.server.alter = (id, answer) =>
      id === "poll" && answer["txStatus"] === 2 ? { ...answer, txStatus: status } : answer;
    const swap = await on.of(on.venue.swap(quote));
    await on.clock.advance(10_000);
    assert.is(swap.state.transaction.status, "sent");
    await on.venue.close();
  });
}

test("a reorganisation takes a swap back; what Gateway had said of its block does not hold any more", async () => {
  const { on, quote } = await ready("uniswap/router", { confirmations: 4 });
  const swap = await on.of(on.venue.swap(quote));
  await on.until(() => swap.state.transaction.status === "mined");
  on.world.reorganise();
  await on.until(() => swap.state.transaction.status === "sent");
  assert.is(swap.state.transaction.block, undefined);
  assert.is(swap.state.amountOut, undefined);
  // In its new place it is undone.
  for (const transaction of on.world.transactions) transaction.reverted = true;
  on.world.mine();
  on.world.pass(10);
  assert.is((await on.of(swap.done)).transaction.status, "reverted");
  assert.is(on.world.held(weth), units(weth, "10"));
  await on.venue.close();
});

test("a swap that is found in another block than before is looked at anew", async () => {
  const { on, quote } = await ready("uniswap/router", { confirmations: 6 });
  const swap = await on.of(on.venue.swap(quote));
  await on.until(() => swap.state.transaction.status === "mined");
  on.world.reorganise();
  for (const transaction of on.world.transactions) transaction.reverted = true;
  on.world.pass(1);
  on.world.mine();
  on.world.pass(10);
  assert.is((await on.of(swap.done)).transaction.status, "reverted");
  await on.venue.close();
});

test("a Gateway that is away, or answers about something else, takes nothing back", async () => {
  const { on, quote } = await ready("uniswap/router", { confirmations: 4 });
  const swap = await on.of(on.venue.swap(quote));
  await on.until(() => swap.state.transaction.status === "mined");
  on.server.fail("poll", ...Array.from({ length: 6 }, (): Fault => "cut"));
  await on.clock.advance(5_000);
  assert.is(swap.state.transaction.status, "mined");
  on.server.alter = (id, answer) =>
    id === "poll" ? { ...answer, signature: `0x${"7".repeat(64)}`, txBlock: -1, txStatus: -1 } : answer;
  await on.clock.advance(20_000);
  assert.is(swap.state.transaction.status, "mined");
  on.server.alter = (_, answer) => answer;
  on.world.pass(5);
  assert.is((await on.of(swap.done)).transaction.status, "confirmed");
  await on.venue.close();
});

test("an approval that is undone after it was pending is told by the allowance; one that holds already sends nothing", async () => {
  const on = stage("uniswap/amm");
  await on.of(on.venue.connect());
  on.world.mining = "hold";
  on.world.revertNext = true;
  const approval = await on.of(on.venue.approve({ token: "WETH", spender: "uniswap/amm", amount: "2" }));
  on.world.mine();
  on.world.pass(5);
  assert.is((await on.of(approval.done)).status, "reverted");
  on.server.alter = (id, answer) =>
    id === "approve" ? { ...answer, signature: `0x${"0".repeat(64)}`, status: 1 } : answer;
  const held = await on.of(on.venue.approve({ token: "WETH", spender: "uniswap/amm", amount: "2" }));
  assert.is((await on.of(held.done)).status, "confirmed");
  assert.equal(held.state.hashes, []);
  await on.venue.close();
});

test("Solana: nothing known is unknown, also after a minus one of the execution; the chain's own word ends it", async () => {
  const { on, quote } = await ready("raydium/clmm", { family: "solana", confirmations: 2 });
  on.world.mining = "hold";
  // "Not confirmed" has the number that elsewhere means failed.
  on.server.alter = (id, answer) => id === "clmmExecuteSwap" ? { ...answer, status: -1 } : answer;
  const swap = await on.of(on.venue.swap(quote));
  await on.clock.advance(30_000);
  assert.is(swap.state.transaction.status, "unknown");
  // There is no number to take the place of: another one may go.
  const other = await on.of(on.venue.quote({ sell: "SOL", to: "USDC", amount: "0.25" }));
  await on.of(on.venue.swap(other));
  on.world.mine();
  on.world.pass(2);
  const end = await on.of(swap.done);
  assert.is(end.transaction.status, "confirmed");
  assert.is(end.amountIn?.toFixed(), "0.5");
  assert.is(on.world.held(sol), units(sol, "10") - units(sol, "0.75"));
  await on.venue.close();
});

test("Solana: what failed in a block is told, and moved nothing", async () => {
  const { on, quote } = await ready("raydium/clmm", { family: "solana" });
  on.world.revertNext = true;
  const swap = await on.of(on.venue.swap(quote));
  const end = await on.of(swap.done);
  assert.is(end.transaction.status, "reverted");
  assert.is(end.amountOut?.toFixed(), "0");
  assert.is(whole(sol, on.world.held(sol)).toFixed(), "10");
  await on.venue.close();
});

test("Solana: an execution that names no transaction leaves the outcome unknown", async () => {
  const { on, quote } = await ready("jupiter/router", { family: "solana" });
  on.server.alter = (id, answer) => id === "routerExecuteQuote" ? { signature: "", status: 0 } : answer;
  const error = await refused(on.of(on.venue.swap(quote)), OutcomeUnknown);
  assert.is(on.venue.tracked(error.clientOrderId ?? "")?.state.transaction.status, "unknown");
  assert.is(on.world.transactions.length, 1);
  await on.venue.close();
});

test.run();
