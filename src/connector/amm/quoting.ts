/** Quotes: every route computed by the venue's contracts in one block, the best of them with what bounds it. */
import type { CallOptions } from "../../core/call.ts";
import { Decimal } from "../../core/decimal.ts";
import type { Hex } from "../../core/endpoint.ts";
import { InvalidOrder, ValidationError } from "../../core/errors.ts";
import type { Hop, Quote, QuoteRequest, Token, TokenRef } from "../../model/amm.ts";
import type { Answer, ContractChain } from "../../model/chain.ts";
import type { AmmAdapter, Fraction, PoolRef, PoolState, Route, RouteQuote, SwapPlan } from "./adapter.ts";
import { fromUnits, lessBy, moreBy, partOf, tradedUnits } from "./amounts.ts";
import { contractAt } from "./calls.ts";
import { CoinPrice, worthOf } from "./gas.ts";
import { feeOf, indexIn, type Pools, ratioOf, scaleOf, stateOf } from "./pools.ts";
import { between, firstOf, pairsOf, routesOf } from "./routing.ts";
import type { Tokens } from "./tokens.ts";

/** What quotes are made of. */
export interface QuotingParts {
  readonly adapter: AmmAdapter;
  readonly chain: ContractChain;
  readonly tokens: Tokens;
  readonly pools: Pools;
  /** What a gas estimate is multiplied with. */
  readonly margin: number;
}

/** A quote, and the swap it stands for. */
export interface Quoted {
  readonly quote: Quote;
  readonly plan: Omit<SwapPlan, "recipient">;
}

interface Candidate {
  readonly route: Route;
  readonly asked: RouteQuote;
}
type States = ReadonlyMap<PoolRef, PoolState | undefined>;
interface Priced extends Candidate {
  readonly amount: bigint;
  readonly gas: bigint;
}

const defaultSlippage = "0.005";
const defaultExpiry = 60_000;
const longestExpiry = 24 * 3_600_000;
/** Goes in nowhere: quotes are asked without an account. */
const nobody: Hex = "0x0000000000000000000000000000000000000001";

/**
 * The best of all routes, after gas: what a route's gas costs at most now is taken off what it gives, at the price that the
 * venue's own pools pay for the wrapped coin. Where none of them has the token, the amount alone decides.
 *
 * @throws {ValidationError} for a request that breaks a rule; {InvalidOrder} where no route gives the amount.
 */
export async function quoteBest(
  parts: QuotingParts,
  request: QuoteRequest & CallOptions,
): Promise<Quoted> {
  const { adapter, chain, tokens, pools } = parts;
  const { side, from, to } = sidesOf(request);
  const slippage = partOf(request.slippage ?? defaultSlippage, "slippage");
  const expiry = request.expiry ?? defaultExpiry;
  if (!(expiry >= 1_000 && expiry <= longestExpiry)) {
    throw new ValidationError("expiry", "must be from 1000 ms to a day");
  }
  if (request.hops !== undefined && request.hops !== 1 && request.hops !== 2) {
    throw new ValidationError("hops", "must be 1 or 2");
  }
  const [sell, buy] = await tokens.resolve([from, to], request, side) as [Token, Token];
  const coin = tokens.isCoin(sell) ? "in" : tokens.isCoin(buy) ? "out" : undefined;
  const ends = endsOf(sell, buy, parts, side);
  const [selling, buying] = ends[0];
  if (selling.toLowerCase() === buying.toLowerCase()) {
    throw new ValidationError(side, "is the same token on both sides");
  }
  const amount = tradedUnits(request.amount, side === "sell" ? sell : buy);

  const pooled = (await pools.listed(request)).flatMap((pool) => pool.tokens);
  const listed = request.hops === 1 ? [] : [...tokens.listed.map(({ address }) => contractAt(address)), ...pooled];
  // The coin is one of those to go over where it is neither end already, wrapped or not.
  const held = adapter.coinPools && !coin && request.hops !== 1 ? [contractAt(chain.coin.address)] : [];
  const ways = ends.map(([first, last]) => [first, last, between(first, last, [...listed, ...held])] as const);
  const coinPrice = new CoinPrice(adapter, tokens.wrapped, side === "sell" ? buying : selling);
  const pairs = [...ways.flatMap((way) => pairsOf(...way)), ...(coinPrice.pair ? [coinPrice.pair] : [])];
  const found = await pools.find(pairs, request);
  const routes = ways.flatMap((way) => routesOf(...way, found)).sort((one, other) =>
    one.pools.length - other.pools.length
  );
  const candidates = firstOf(
    routes.flatMap((route): Candidate[] => {
      const end = coin === "in" ? route.path[0] : coin === "out" ? route.path.at(-1) : undefined;
      const possible = coin === undefined || end === chain.coin.address || adapter.wraps?.(route);
      const asked = possible ? adapter.quote(side, route, amount) : undefined;
      return asked ? [{ route, asked }] : [];
    }),
  );
  const none = `there is no pool of ${sell.symbol} and ${buy.symbol}`;
  if (candidates.length === 0) throw new InvalidOrder(none, { code: "no-route", venue: adapter.venue });

  const used = [...new Set(candidates.flatMap(({ route }) => route.pools))];
  const readers = used.map((pool) => pools.reader(pool));
  const coinQuotes = coinPrice.over(found);
  const calls = [
    ...[...candidates.map(({ asked }) => asked), ...coinQuotes].map(({ call }) => call),
    ...readers.flatMap((reader) => reader.calls),
  ];
  const [{ answers, block, time }, gasPrice] = await Promise.all([
    chain.read(calls, request),
    chain.gasPrice(request),
  ]);
  let at = candidates.length + coinQuotes.length;
  const rate = coinPrice.of(answers.slice(candidates.length, at));
  const states = new Map(used.map((pool, index) => {
    const reader = readers[index] as (typeof readers)[number];
    return [pool, stateOf(reader, answers.slice(at, at += reader.calls.length), time)] as const;
  }));
  const priced = candidates.flatMap((candidate, at): Priced[] => {
    const answer = answers[at] as Answer<unknown>;
    return answer.ok ? [{ ...candidate, ...candidate.asked.read(answer.value) }] : [];
  }).filter((each) => each.amount > 0n);
  const allowed = priced.filter((each) => {
    const [into, out] = side === "sell" ? [amount, each.amount] : [each.amount, amount];
    return within(each.route, "in", into, states) && within(each.route, "out", out, states);
  });
  const best = bestOf(allowed, side, ({ gas }) => rate === undefined ? 0n : worthOf(gas * gasPrice, rate));
  if (!best) {
    const token = side === "sell" ? buy.symbol : sell.symbol;
    const text = priced.length === 0
      ? `no route gives this amount of ${token}`
      : "it is more than pools take or give now";
    throw new InvalidOrder(text, { code: priced.length === 0 ? "no-route" : "limit", venue: adapter.venue });
  }

  const amountIn = side === "sell" ? amount : best.amount;
  const amountOut = side === "sell" ? best.amount : amount;
  const minimumOut = side === "sell" ? lessBy(amountOut, slippage.billionths) : amountOut;
  const maximumIn = side === "sell" ? amountIn : moreBy(amountIn, slippage.billionths);
  const expires = chain.now() + expiry;
  const plan: Quoted["plan"] = {
    side,
    route: best.route,
    amountIn: maximumIn,
    amountOut: minimumOut,
    deadline: BigInt(Math.floor(expires / 1_000)),
    ...(coin ? { coin } : {}),
  };
  await tokens.resolve(best.route.path, request);
  const hops = hopsOf(best.route, tokens, states);
  const market = hops.reduce((product, _, index) => product.mul(priceAlong(best.route, index, states)), new Decimal(1));
  const kept = hops.reduce((product, hop) => product.mul(new Decimal(1).minus(hop.fee)), new Decimal(1));
  const raw = new Decimal(amountOut.toString()).div(amountIn.toString());
  const scale = scaleOf(sell, buy);
  const units = best.gas * BigInt(Math.round(parts.margin * 100)) / 100n;
  const quote: Quote = {
    venue: adapter.venue,
    chain: chain.name,
    side,
    sell,
    buy,
    amountIn: fromUnits(amountIn, sell),
    amountOut: fromUnits(amountOut, buy),
    minimumOut: fromUnits(minimumOut, buy),
    maximumIn: fromUnits(maximumIn, sell),
    price: raw.mul(scale),
    marketPrice: market.mul(scale),
    impact: new Decimal(1).minus(raw.div(market.mul(kept))),
    fee: new Decimal(1).minus(kept),
    slippage: slippage.exact,
    route: hops,
    gas: {
      units,
      cost: fromUnits(units * gasPrice, chain.coin),
      asset: chain.coin.symbol,
      ...(rate ? { worth: fromUnits(worthOf(units * gasPrice, rate), side === "sell" ? buy : sell) } : {}),
    },
    spender: adapter.swap({ ...plan, recipient: nobody }).to,
    expires,
    block,
    time,
  };
  return { quote: Object.freeze(quote), plan };
}

type Ends = readonly [sell: Hex, buy: Hex];

/** The two tokens as pools have them: in the coin's place the wrapped one, and, where pools may hold it, the coin itself. */
function endsOf(
  sell: Token,
  buy: Token,
  { adapter, tokens }: QuotingParts,
  field: string,
): readonly [Ends, ...Ends[]] {
  const pooledAs = (token: Token): readonly Hex[] => {
    if (!tokens.isCoin(token)) return [contractAt(token.address)];
    const held = adapter.coinPools ? [token] : [];
    const all = [...(tokens.wrapped ? [tokens.wrapped] : []), ...held];
    if (all.length > 0) return all.map(({ address }) => contractAt(address));
    throw new ValidationError(field, `is the coin, and the chain's data list no wrapped one for it`);
  };
  const ends = pooledAs(sell).flatMap((first) => pooledAs(buy).map((last): Ends => [first, last]));
  return ends as [Ends, ...Ends[]];
}

/** Which side is exact, and which tokens are meant. */
export function sidesOf(request: QuoteRequest): {
  readonly side: "sell" | "buy";
  readonly from: TokenRef;
  readonly to: TokenRef;
} {
  const given = request as Partial<Record<"sell" | "to" | "buy" | "with", TokenRef>>;
  if (given.sell !== undefined && given.to !== undefined && given.buy === undefined && given.with === undefined) {
    return { side: "sell", from: given.sell, to: given.to };
  }
  if (given.buy !== undefined && given.with !== undefined && given.sell === undefined && given.to === undefined) {
    return { side: "buy", from: given.with, to: given.buy };
  }
  throw new ValidationError("quote", "has either sell and to, or buy and with");
}

/** The most that comes out, or the least that goes in, after what its gas costs; of equals the one that uses less gas. */
function bestOf(
  priced: readonly Priced[],
  side: "sell" | "buy",
  costOf: (route: Priced) => bigint,
): Priced | undefined {
  const net = (route: Priced): bigint => side === "sell" ? route.amount - costOf(route) : -route.amount - costOf(route);
  return priced.reduce<Priced | undefined>((best, next) => {
    if (!best) return next;
    const gain = net(next) - net(best);
    return gain > 0n || gain === 0n && next.gas < best.gas ? next : best;
  }, undefined);
}

function hopsOf({ pools, path }: Route, tokens: Tokens, states: States): readonly Hop[] {
  return pools.map((pool, index): Hop => ({
    pool: pool.id,
    kind: pool.kind,
    sell: tokens.at(path[index] as Hex) as Token,
    buy: tokens.at(path[index + 1] as Hex) as Token,
    fee: feeOf(pool, states.get(pool)),
  }));
}

/** Whether the first pool takes so much, or the last one gives it: what passes between two is not known. */
function within({ pools, path }: Route, way: "in" | "out", amount: bigint, states: States): boolean {
  const pool = pools.at(way === "in" ? 0 : -1) as PoolRef;
  const limit = states.get(pool)?.limits?.[indexIn(pool, path.at(way === "in" ? 0 : -1) as Hex)]?.[way];
  return limit === undefined || amount <= limit;
}

/** What a step of the route gives for the smallest amount, before fees, in smallest units. */
function priceAlong({ pools, path }: Route, index: number, states: States): Decimal {
  const pool = pools[index] as PoolRef;
  const state = states.get(pool);
  if (!state) throw new InvalidOrder(`the state of pool ${pool.id} cannot be read`, { code: "pool" });
  const [from, to] = [path[index], path[index + 1]].map((token) => worthIn(state, indexIn(pool, token as Hex)));
  const { numerator, denominator } = from as Fraction;
  return ratioOf({
    numerator: (to as Fraction).numerator * denominator,
    denominator: (to as Fraction).denominator * numerator,
  });
}

/** So much of a token is worth one of the pool's first. */
function worthIn({ price, furtherPrices = [] }: PoolState, index: number): Fraction {
  const worth = index === 0 ? { numerator: 1n, denominator: 1n } : index === 1 ? price : furtherPrices[index - 2];
  if (worth) return worth;
  throw new InvalidOrder("a token of the route is not in its pool", { code: "pool" });
}
