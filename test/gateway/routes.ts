/** What the Gateway of the tests answers, by operation. */
import { Decimal, decimal } from "../../src/core/decimal.ts";
import type { GatewayServer } from "./server.ts";
import {
  inFor,
  outOf,
  swapIn,
  units,
  whole,
  type WorldPool,
  type WorldPosition,
  type WorldToken,
  type WorldTransaction,
} from "./world.ts";

export type Params = Readonly<Record<string, unknown>>;

/** Gateway says no. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Route = (server: GatewayServer, params: Params) => unknown;

const percent = (value: unknown): Decimal => decimal(value as number).div(100);

function tokenOf({ world }: GatewayServer, name: unknown): WorldToken {
  const token = world.token(String(name));
  if (token) return token;
  throw new Refusal(400, `Token not found: ${String(name)}`);
}

function checkPlace({ allow, world }: GatewayServer, params: Params): void {
  const { network = allow.network, connector = allow.connector, chain = world.family } = params;
  const { walletAddress, address, chainNetwork = `${world.family}-${allow.network}` } = params;
  if (network !== allow.network || connector !== allow.connector || chain !== world.family) {
    throw new Refusal(500, "another place");
  }
  if (chainNetwork !== `${world.family}-${allow.network}`) throw new Refusal(500, "another network");
  const wallet = walletAddress ?? address;
  if (wallet !== undefined && wallet !== allow.wallet) throw new Refusal(500, "Failed to load wallet");
}

function poolOf({ world }: GatewayServer, address: unknown): WorldPool {
  const pool = world.pools.find((one) => one.address === address);
  if (pool) return pool;
  throw new Refusal(404, `Pool not found: ${String(address)}`);
}

interface Computed {
  readonly pool: WorldPool;
  readonly sell: WorldToken;
  readonly buy: WorldToken;
  readonly amountIn: bigint;
  readonly amountOut: bigint;
  readonly least: bigint;
  readonly most: bigint;
}

function compute(server: GatewayServer, params: Params, kind: "amm" | "clmm"): Computed {
  const [base, quote] = [tokenOf(server, params["baseToken"]), tokenOf(server, params["quoteToken"])];
  const pool = server.world.pools.find((one) =>
    one.kind === kind && [one.base, one.quote].includes(base) && [one.base, one.quote].includes(quote)
  );
  if (!pool) throw new Refusal(404, `No ${kind.toUpperCase()} pool found for pair ${base.symbol}-${quote.symbol}`);
  const sells = params["side"] === "SELL";
  const [sell, buy] = sells ? [base, quote] : [quote, base];
  const amount = units(base, params["amount"] as number);
  const amountIn = sells ? amount : inFor(pool, sell, amount);
  const amountOut = sells ? outOf(pool, sell, amount) : amount;
  // Whole hundredths of a percent, as the routers' libraries count.
  const points = BigInt(percent(params["slippagePct"] ?? 1).mul(10_000).floor().toFixed());
  return {
    pool,
    sell,
    buy,
    amountIn,
    amountOut,
    least: sells ? amountOut * (10_000n - points) / 10_000n : amountOut,
    most: sells ? amountIn : amountIn * (10_000n + points) / 10_000n,
  };
}

function quoted({ pool, sell, buy, amountIn, amountOut, least, most }: Computed): Record<string, unknown> {
  const [paid, got] = [whole(sell, amountIn), whole(buy, amountOut)];
  const [base, other] = sell.address === pool.base.address ? pool.reserves : [pool.reserves[1], pool.reserves[0]];
  const market = whole(buy, other).div(whole(sell, base));
  return {
    tokenIn: sell.address,
    tokenOut: buy.address,
    amountIn: paid,
    amountOut: got,
    price: got.div(paid).toSignificantDigits(15),
    priceImpactPct: new Decimal(1).minus(got.div(paid).div(market)).mul(100).toSignificantDigits(15),
    minAmountOut: whole(buy, least),
    maxAmountIn: whole(sell, most),
  };
}

/** Takes the tokens and gives the others, within bounds that the chain checks when it comes to it. */
function execute(server: GatewayServer, computed: Computed, spender: string, sells: boolean): unknown {
  const { world } = server;
  const { pool, sell, buy, most, least } = computed;
  const allowed = world.allowances.get(`${sell.address} ${spender}`) ?? 0n;
  if (world.family === "ethereum" && allowed < most) {
    throw new Refusal(400, `Insufficient allowance for ${sell.symbol}. Please approve at least ${whole(sell, most)}`);
  }
  const transaction = world.send((own) => {
    const amountIn = sells ? computed.amountIn : inFor(pool, sell, computed.amountOut);
    const amountOut = sells ? outOf(pool, sell, computed.amountIn) : computed.amountOut;
    if (amountIn > most || amountOut < least) throw new Error("slippage");
    world.move(own, sell, -amountIn);
    world.move(own, buy, amountOut);
    swapIn(pool, sell, amountIn, amountOut);
  });
  const data = { ...quoted(computed), fee: new Decimal("0.0000021") };
  return written(server, transaction, data);
}

/** What an execution says: an undone transaction is a failure of the server that quotes its library. */
function written({ world }: GatewayServer, { hash, block, reverted }: WorldTransaction, data: object): unknown {
  if (block === undefined) return { signature: hash, status: 0 };
  if (!reverted) return { signature: hash, status: 1, data };
  if (world.family === "solana") return { signature: hash, status: -1, data };
  const library = `transaction failed [ See: https://links.ethers.org/v5-errors-CALL_EXCEPTION ] ` +
    `(transactionHash="${hash}", transaction={"hash":"${hash}"}, receipt={"status":0,"filler":"${
      "0".repeat(2_000)
    }"}, ` +
    `code=CALL_EXCEPTION, version=providers/5.7.2)`;
  throw new Refusal(500, `Failed to execute swap: ${library}`);
}

function poll({ world }: GatewayServer, { signature, tokens, walletAddress }: Params): unknown {
  const transaction = world.transactions.find(({ hash }) => hash === signature);
  const common = { currentBlock: world.block, signature };
  if (world.family === "solana") {
    if (transaction?.block === undefined) return { ...common, txBlock: null, txStatus: 0, fee: null };
    const wanted = walletAddress === undefined ? [] : tokens as string[];
    const changes = wanted.map((address) => {
      const token = world.token(address) as WorldToken;
      return [address, whole(token, transaction.changes.get(token.address) ?? 0n)] as const;
    });
    return {
      ...common,
      txBlock: transaction.block,
      txStatus: transaction.reverted ? -1 : 1,
      fee: new Decimal("0.000025"),
      ...(changes.length === 0 ? {} : { tokenBalanceChanges: Object.fromEntries(changes) }),
    };
  }
  if (walletAddress !== undefined || tokens !== undefined) throw new Refusal(400, "of Solana only");
  if (!transaction) return { ...common, txBlock: -1, txStatus: -1, fee: null };
  if (transaction.block === undefined) return { ...common, txBlock: -1, txStatus: 2, fee: null };
  return { ...common, txBlock: transaction.block, txStatus: 1, fee: null };
}

function poolInfo(server: GatewayServer, params: Params): Record<string, unknown> {
  const { address, base, quote, reserves, fee } = poolOf(server, params["poolAddress"]);
  const [first, second] = [whole(base, reserves[0]), whole(quote, reserves[1])];
  return {
    address,
    baseTokenAddress: base.address,
    quoteTokenAddress: quote.address,
    feePct: new Decimal(fee.toString()).div(10),
    price: second.div(first).toSignificantDigits(15),
    baseTokenAmount: first,
    quoteTokenAmount: second,
  };
}

function positionOf({ world }: GatewayServer, id: unknown): WorldPosition {
  const position = world.positions.get(String(id));
  if (position) return position;
  throw new Refusal(404, `Position not found: ${String(id)}`);
}

function positionInfo({ id, pool, lower, upper, amounts, fees }: WorldPosition): unknown {
  const { base, quote } = pool;
  return {
    address: id,
    poolAddress: pool.address,
    baseTokenAddress: base.address,
    quoteTokenAddress: quote.address,
    baseTokenAmount: whole(base, amounts[0]),
    quoteTokenAmount: whole(quote, amounts[1]),
    baseFeeAmount: whole(base, fees[0]),
    quoteFeeAmount: whole(quote, fees[1]),
    lowerBinId: lower,
    upperBinId: upper,
    lowerPrice: new Decimal("1.0001").pow(lower).mul("1e12").toSignificantDigits(6),
    upperPrice: new Decimal("1.0001").pow(upper).mul("1e12").toSignificantDigits(6),
    price: 1,
  };
}

const ticksOf = (price: unknown): number =>
  Math.round(decimal(price as number).div("1e12").ln().div(new Decimal("1.0001").ln()).toNumber());

/** Moves a part of a position and its fees. */
function leave(server: GatewayServer, params: Params, part: Decimal, ends: boolean): unknown {
  const position = positionOf(server, params["positionAddress"]);
  const { base, quote } = position.pool;
  const transaction = server.world.send((own) => {
    const out = position.amounts.map((one) => BigInt(part.mul(one.toString()).floor().toFixed())) as [bigint, bigint];
    server.world.move(own, base, out[0] + position.fees[0]);
    server.world.move(own, quote, out[1] + position.fees[1]);
    position.amounts = [position.amounts[0] - out[0], position.amounts[1] - out[1]];
    position.fees = [0n, 0n];
    if (ends) server.world.positions.delete(position.id);
  });
  return written(server, transaction, { fee: new Decimal("0.0000051") });
}

function put(server: GatewayServer, position: WorldPosition, params: Params): WorldTransaction {
  const { base, quote } = position.pool;
  const amounts = [
    units(base, params["baseTokenAmount"] as number),
    units(quote, params["quoteTokenAmount"] as number),
  ];
  return server.world.send((own) => {
    server.world.move(own, base, -(amounts[0] as bigint));
    server.world.move(own, quote, -(amounts[1] as bigint));
    position.amounts = [position.amounts[0] + (amounts[0] as bigint), position.amounts[1] + (amounts[1] as bigint)];
    server.world.positions.set(position.id, position);
  });
}

const inPlace = (route: Route): Route => (server, params) => {
  checkPlace(server, params);
  return route(server, params);
};

const swapping = (kind: "amm" | "clmm"): Readonly<Record<string, Route>> => ({
  [`${kind}QuoteSwap`]: (server, params) => {
    const computed = compute(server, params, kind);
    return { poolAddress: computed.pool.address, ...quoted(computed) };
  },
  [`${kind}ExecuteSwap`]: (server, params) => {
    const spender = `${server.allow.connector}/${kind}${kind === "clmm" ? "/swap" : ""}`;
    return execute(server, compute(server, params, kind), spender, params["side"] === "SELL");
  },
});

const all: Readonly<Record<string, Route>> = {
  chainStatus: ({ world, allow }) => ({
    chain: world.family,
    network: allow.network,
    currentBlockNumber: world.block,
    nativeCurrency: world.family === "ethereum" ? "ETH" : "SOL",
  }),
  estimateGas: ({ world }) => ({
    feePerComputeUnit: 0.012,
    denomination: world.family === "ethereum" ? "gwei" : "lamports",
    computeUnits: 300_000,
    feeAsset: world.family === "ethereum" ? "ETH" : "SOL",
    fee: 0.0000036,
    timestamp: 1_767_225_600_000,
  }),
  balances: (server, { tokens = [] }) => ({
    balances: Object.fromEntries([
      ...(server.world.family === "ethereum" ? [["ETH", new Decimal("1.5")]] : []),
      ...(tokens as string[]).map((name) => {
        const token = tokenOf(server, name);
        return [token.symbol, whole(token, server.world.held(token))];
      }),
    ]),
  }),
  poll,
  allowances: (server, { spender, tokens }) => ({
    spender: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    approvals: Object.fromEntries((tokens as string[]).map((name) => {
      const token = tokenOf(server, name);
      const amount = server.world.allowances.get(`${token.address} ${String(spender)}`) ?? 0n;
      return [token.symbol, whole(token, amount).toFixed(token.decimals)];
    })),
  }),
  approve: (server, { spender, token: name, amount }) => {
    const token = tokenOf(server, name);
    const wanted = amount === undefined ? (1n << 256n) - 1n : units(token, String(amount));
    const key = `${token.address} ${String(spender)}`;
    const transaction = server.world.send(() => void server.world.allowances.set(key, wanted));
    return written(server, transaction, { fee: "0.0000021" });
  },
  listTokens: ({ world }) => ({
    tokens: world.tokens.map((token) => ({ ...token, name: token.symbol, chainId: 1 })),
  }),
  listPools: ({ world, allow }, { type }) =>
    world.pools.filter(({ kind }) => kind === type).map(({ address, kind, base, quote }) => ({
      type: kind,
      network: allow.network,
      baseTokenAddress: base.address,
      quoteTokenAddress: quote.address,
      address,
    })),
  routerQuoteSwap: (server, params) => {
    const computed = compute(server, params, "amm");
    const quoteId = `quote-${server.asked.length}`;
    server.quotes.set(quoteId, { ...params, least: computed.least, most: computed.most });
    return { quoteId, ...quoted(computed) };
  },
  routerExecuteQuote: (server, { quoteId }) => {
    const params = server.quotes.get(String(quoteId));
    if (!params) throw new Refusal(400, "Quote not found or expired");
    const { least, most } = params;
    const computed = { ...compute(server, params, "amm"), least, most };
    return execute(server, computed, `${server.allow.connector}/router`, params["side"] === "SELL");
  },
  ...swapping("amm"),
  ...swapping("clmm"),
  ammPoolInfo: poolInfo,
  clmmPoolInfo: (server, params) => ({ ...poolInfo(server, params), binStep: 60, activeBinId: -196_150 }),
  positionsOwned: ({ world }) => [...world.positions.values()].map(positionInfo),
  positionInfo: (server, { positionAddress }) => positionInfo(positionOf(server, positionAddress)),
  openPosition: (server, params) => {
    const pool = poolOf(server, params["poolAddress"]);
    const id = `${4_710 + server.asked.length}`;
    const [lower, upper] = [ticksOf(params["lowerPrice"]), ticksOf(params["upperPrice"])];
    const position: WorldPosition = { id, pool, lower, upper, amounts: [0n, 0n], fees: [0n, 0n] };
    const data = { fee: new Decimal("0.0000051"), positionAddress: id };
    return written(server, put(server, position, params), data);
  },
  addLiquidity: (server, params) =>
    written(server, put(server, positionOf(server, params["positionAddress"]), params), { fee: 0 }),
  removeLiquidity: (server, params) => leave(server, params, percent(params["percentageToRemove"]), false),
  collectFees: (server, params) => leave(server, params, new Decimal(0), false),
  closePosition: (server, params) => leave(server, params, new Decimal(1), true),
};

export const routes: Readonly<Record<string, Route>> = Object.fromEntries(
  Object.entries(all).map(([id, route]) => [id, inPlace(route)]),
);
