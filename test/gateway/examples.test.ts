/** What the examples of the description come to in the connector, and what Gateway's refusals and failures mean. */
import * as assert from "uvu/assert";
import { refusal, toldOf } from "../../src/venues/gateway/errors.ts";
import { float, price } from "../../src/venues/gateway/values.ts";
import { slippageLeft } from "../../src/venues/gateway/swaps.ts";
import { judgeOf } from "../../src/venues/gateway/holdings.ts";
import { Decimal, decimal } from "../../src/core/decimal.ts";
import { SchemaError, ValidationError, VenueUnavailable } from "../../src/core/errors.ts";
import { balances } from "../../generated/gateway/amm.ts";
import { answersOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";
import { allowAll, refused, sol, type Stage, stage, usdc, weth } from "./stage.ts";
import type { GatewayClmm } from "../../src/venues/gateway/mod.ts";

const test = suite("gateway examples");
const answer = answersOf("gateway/amm.openapi.yaml");

/** Answers an operation with an example of the description. */
function showing(on: Stage, operation: string, name?: string): void {
  on.server.alter = (id, usual) => id === operation ? answer(operation, name) : usual;
}

test("balances: text that no float holds, whole numbers beyond 2^53, and none at all", async () => {
  const on = stage("raydium/clmm", { family: "solana" });
  await on.of(on.venue.connect());
  showing(on, "balances", "exact");
  const [balance] = await on.of(on.venue.fetchBalances({ tokens: ["SOL"] }));
  assert.is(balance?.amount.toFixed(), "1.23456789");
  const raw = await on.of(on.venue.call(
    balances,
    { chain: "solana", network: "mainnet-beta", address: on.options.wallet ?? "" },
  ));
  assert.is(String(raw.balances["BONK"]), "9007199254740993000");
  assert.is(raw.balances["SOL"], "1.2345678901234567890");
  showing(on, "balances", "none");
  await refused(on.of(on.venue.fetchBalances({ tokens: ["SOL"] })), SchemaError);
  await on.venue.close();
});

test("lists may be empty, and tokens without the number of their chain", async () => {
  const on = stage("uniswap/amm");
  showing(on, "listTokens", "base");
  await on.of(on.venue.connect());
  assert.equal((await on.of(on.venue.fetchTokens())).map(({ decimals }) => decimals), [18, 6]);
  showing(on, "listPools", "none");
  assert.equal(await on.of(on.venue.fetchPools({ tokens: ["WETH", "USDC"] })), []);
  showing(on, "listTokens", "none");
  assert.equal(await on.of(on.venue.fetchTokens()), []);
  showing(on, "allowances", "none");
  await refused(on.of(on.venue.allowance({ token: weth.address, spender: "uniswap/amm" })), SchemaError);
  await on.venue.close();
});

test("a symbol that several tokens have stands for none of them", async () => {
  const on = stage("uniswap/amm");
  const twin = { ...usdc, address: `0x${"5".repeat(40)}` };
  on.server.alter = (id, usual) =>
    id === "listTokens" ? { tokens: [...usual["tokens"] as object[], { ...twin, name: "USDC" }] } : usual;
  await on.of(on.venue.connect());
  await refused(on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" })), ValidationError);
  const quote = await on.of(on.venue.quote({ sell: "WETH", to: usdc.address.toLowerCase(), amount: "0.5" }));
  assert.is(quote.buy.address, usdc.address);
  // Balances are told by symbol: whose it is cannot be told.
  await refused(on.of(on.venue.fetchBalances({ tokens: [usdc.address] })), ValidationError);
  await on.venue.close();
});

test("the router's and the pools' quotes, gas, states, positions and rewards are read as they stand there", async () => {
  const on = stage("uniswap/router");
  await on.of(on.venue.connect());
  showing(on, "routerQuoteSwap", "ethereum");
  const routed = await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }));
  assert.equal([routed.amountOut, routed.minimumOut, routed.price].map(String), ["1523.25", "1515.63375", "3046.5"]);
  showing(on, "estimateGas", "ethereum");
  assert.is((await on.of(on.venue.quote({ sell: "WETH", to: "USDC", amount: "0.5" }))).gas.asset, "ETH");
  await on.venue.close();
  const solana = stage("jupiter/router", { family: "solana" });
  await solana.of(solana.venue.connect());
  showing(solana, "routerQuoteSwap", "solana");
  assert.is((await solana.of(solana.venue.quote({ sell: "SOL", to: "USDC", amount: "0.5" }))).impact.toFixed(), "0");
  showing(solana, "estimateGas", "solana");
  assert.is(
    (await solana.of(solana.venue.quote({ sell: "SOL", to: "USDC", amount: "0.5" }))).gas.cost.toFixed(),
    "0.0000036",
  );
  await solana.venue.close();
  const ranges = stage("uniswap/clmm");
  await ranges.of(ranges.venue.connect());
  showing(ranges, "clmmPoolInfo", "plain");
  const pool = await ranges.of(ranges.venue.fetchPool(ranges.pool.address));
  assert.equal([pool.tick, pool.reserves, pool.fee.toFixed()], [12, undefined, "0.003"]);
  showing(ranges, "positionsOwned", "one");
  ranges.world.pools.push({ ...ranges.pool, address: "0xd0b53D9277642d899DF5C87A3966A349A798F224" });
  const held = await ranges.of((ranges.venue as GatewayClmm).fetchPositions());
  assert.equal(held.map(({ id }) => id), ["4711", "4712"]);
  assert.is(held[0]?.lowerPrice.toSignificantDigits(6).toString(), "2499.91");
  await ranges.venue.close();
});

test("polls of Solana: changes may be missing, and a question that failed says nothing", async () => {
  const on = stage("raydium/clmm", { family: "solana" });
  await on.of(on.venue.connect());
  const quote = await on.of(on.venue.quote({ sell: "SOL", to: "USDC", amount: "0.5" }));
  const hash = (name: string) => (id: string, usual: Record<string, unknown>): unknown =>
    id === "poll" ? { ...answer("poll", name) as object, signature: usual["signature"] } : usual;
  on.server.alter = hash("solanaAbsent");
  const swap = await on.of(on.venue.swap(quote));
  await on.clock.advance(10_000);
  assert.is(swap.state.transaction.status, "unknown");
  on.server.alter = hash("solanaNone");
  const end = await on.of(swap.done);
  assert.is(end.transaction.status, "confirmed");
  assert.equal([end.amountIn?.toFixed(), end.amountOut], ["0.5", undefined]);
  assert.is(end.transaction.fee?.toFixed(), "0");
  assert.is(on.world.held(sol) > 0n, true);
  await on.venue.close();
});

test("approvals that are pending have no data", async () => {
  const on = stage("uniswap/amm");
  allowAll(on, "uniswap/amm");
  await on.of(on.venue.connect());
  showing(on, "approve", "pending");
  const approval = await on.of(on.venue.approve({ token: "WETH", spender: "uniswap/amm", amount: 1 }));
  assert.is(approval.state.fee, undefined);
  assert.equal(approval.transactions.map(({ id }) => id), [approval.id]);
  await on.venue.close();
});

test("a read that fails is asked again, and then said", async () => {
  const on = stage("uniswap/amm");
  const failure = { status: 500, body: { statusCode: 500, error: "InternalServerError", message: "Failed to fetch" } };
  on.server.fail("chainStatus", failure, failure);
  await on.of(on.venue.connect());
  assert.is(on.server.count("chainStatus"), 3);
  on.server.fail("ammPoolInfo", failure, failure, failure);
  await refused(on.of(on.venue.fetchPool(on.pool.address)), VenueUnavailable);
  await on.venue.close();
});

test("refusals: what their texts mean", () => {
  const codeOf = (status: number, body: unknown): string | undefined =>
    refusal({ status, headers: {}, body: "" }, body)?.code;
  const told = (statusCode: number, message: string, code?: string): string | undefined =>
    codeOf(statusCode, { statusCode, error: "E", message, code });
  assert.is(told(400, "Insufficient WETH allowance to Permit2. Required: 1"), "allowance");
  assert.is(told(400, "Quote not found or expired"), "quote");
  assert.is(told(400, "Swap failed: Slippage tolerance exceeded. The output amount"), "slippage");
  assert.is(told(400, "Transaction simulation failed. Common causes: expired Permit2"), "simulation");
  assert.is(told(400, "Insufficient funds for transaction. Please ensure"), "funds");
  assert.is(told(400, "querystring must have required property"), "400");
  assert.is(told(404, "Insufficient liquidity"), "404");
  assert.is(told(429, "Rate limit exceeded, retry in 1 minute"), "limit");
  assert.is(told(429, "Too many requests for a specific RPC call"), "429");
  assert.is(told(504, "Transaction failed to confirm after 10 attempts", "TRANSACTION_TIMEOUT"), "TRANSACTION_TIMEOUT");
  assert.is(codeOf(502, "<html>"), undefined);
  assert.is(codeOf(500, { statusCode: 400, message: "of something else" }), undefined);
  assert.is(codeOf(200, { statusCode: 200, message: "an answer" }), undefined);
  const wait = refusal({ status: 429, headers: { "retry-after": "30" }, body: "" }, {
    statusCode: 429,
    message: "Rate",
  });
  assert.is(wait?.retryAfter, 30_000);
});

test("a failure tells of its transaction only in its library's own words", () => {
  const hash = `0x${"ab".repeat(32)}`;
  const end =
    `transaction failed [ See: https://links.ethers.org/v5-errors-CALL_EXCEPTION ] (transactionHash="${hash}"`;
  assert.equal(toldOf(`Failed to execute swap: ${end}`), { hash, undone: true });
  assert.equal(toldOf(`timeout (transactionHash="${hash}", code=TIMEOUT)`), { hash, undone: false });
  assert.is(toldOf(`Transaction ${hash} reverted`), undefined);
  assert.is(toldOf(`transactionHash="0x12"`), undefined);
});

test("numbers that are sent are held by a float; slippage that is left is rounded for the trader", () => {
  assert.is(float(decimal("0.1"), "amount"), 0.1);
  assert.is(float(decimal("123456789012345.6"), "amount"), 123456789012345.6);
  assert.throws(() => float(decimal("0.12345678901234567"), "amount"), /amount/);
  assert.is(price("2500.000000000000000001", "lowerPrice"), 2_500);
  for (const wrong of [0, -1, "x", "1e999"]) assert.throws(() => price(wrong, "lowerPrice"), /lowerPrice/);
  const left = (side: "sell" | "buy", minimumOut: string, maximumIn: string, paid: string, got: string): string =>
    slippageLeft(
      { side, minimumOut: decimal(minimumOut), maximumIn: decimal(maximumIn) },
      decimal(paid),
      decimal(got),
    ).toFixed();
  assert.is(left("sell", "99.5", "1", "1", "100"), "0.005");
  assert.is(left("sell", "99.5", "1", "1", "99.6"), "0.001");
  assert.is(left("sell", "99.5", "1", "1", "99.4"), "-0.0011");
  assert.is(left("buy", "1", "100.5", "100", "1"), "0.005");
  assert.is(left("buy", "1", "100.5", "100.44", "1"), "0.0005");
  assert.is(left("sell", "1", "1", "1", "100"), "0.5");
});

test("balances tell of a swap only where they moved as it would move them", async () => {
  const [sell, buy] = [{ chain: "base", ...weth }, { chain: "base", ...usdc }];
  const changes = [
    { token: sell, direction: "out", least: decimal("0.25"), most: decimal("0.5") },
    { token: buy, direction: "in", least: decimal(700) },
  ] as const;
  const after = async (sold: string, bought: string, strict = true): Promise<boolean | undefined> => {
    const before = [decimal(10), decimal(50_000)];
    return (await judgeOf(changes, before, strict, () => Promise.resolve([sold, bought].map((x) => new Decimal(x))))())
      ?.ok;
  };
  assert.is(await after("9.5", "51500"), true);
  assert.is(await after("9.5000000000000001", "51500"), true);
  assert.is(await after("10", "50000"), false);
  assert.is(await after("10", "50000", false), undefined);
  for (
    const [sold, bought] of [["9.4", "51500"], ["9.5", "50000"], ["10.5", "51500"], ["9.5", "49000"], ["10", "51500"]]
  ) {
    assert.is(await after(sold ?? "", bought ?? ""), undefined, `${sold} ${bought}`);
  }
});

test.run();
