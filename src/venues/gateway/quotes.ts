/** Quotes: what a route or a pool gives now, in the terms of this SDK. */
import {
  ammQuoteSwap,
  clmmQuoteSwap,
  estimateGas,
  type PoolQuote,
  type RouterQuote,
  routerQuoteSwap,
} from "../../../generated/gateway/amm.ts";
import { partOf, tradedUnits } from "../../connector/amm/amounts.ts";
import { sidesOf } from "../../connector/amm/quoting.ts";
import type { CallOptions } from "../../core/call.ts";
import { Decimal, decimal, zero } from "../../core/decimal.ts";
import { InvalidOrder, SchemaError, ValidationError, VenueError } from "../../core/errors.ts";
import type { Hop, Quote, QuoteRequest, Token } from "../../model/amm.ts";
import { limitsOf, type Link } from "./link.ts";
import type { Pools } from "./pools.ts";
import type { Tokens } from "./tokens.ts";
import { amountIn, exact, float, fraction, near, percent, pooled } from "./values.ts";

/** What Gateway is asked for. */
export interface Asked {
  readonly side: "sell" | "buy";
  readonly sell: Token;
  readonly buy: Token;
  /** Of what is sold where it sells, else of what is bought. */
  readonly amount: number;
  readonly slippage: Decimal;
}

/** A quote, and what it takes to swap on it. */
export interface Quoted {
  readonly quote: Quote;
  readonly asked: Asked;
  /** What a router executes; other kinds are asked anew. */
  readonly quoteId?: string;
  readonly pool?: string;
}

const defaultSlippage = "0.005";
const defaultExpiry = 60_000;
const longestExpiry = 24 * 3_600_000;
/** Milliseconds for which an estimate of the usual transaction's cost serves. */
const gasServes = 30_000;

/** Asks for quotes. */
export class Quotes {
  readonly #link: Link;
  readonly #tokens: Tokens;
  readonly #pools: Pools;
  #gas: { readonly at: number; readonly gas: Quote["gas"] } | undefined;

  constructor(link: Link, tokens: Tokens, pools: Pools) {
    this.#link = link;
    this.#tokens = tokens;
    this.#pools = pools;
  }

  /** @throws {ValidationError} for a request that breaks a rule; {InvalidOrder} where nothing gives the amount. */
  async quote(request: QuoteRequest & CallOptions): Promise<Quoted> {
    const { session, place, about } = this.#link;
    const options = limitsOf(request);
    const asked = await this.#askedOf(request, options);
    const expiry = request.expiry ?? defaultExpiry;
    if (!(expiry >= 1_000 && expiry <= longestExpiry)) {
      throw new ValidationError("expiry", "must be from 1000 ms to a day");
    }
    if (request.hops !== undefined && request.hops !== 1 && request.hops !== 2) {
      throw new ValidationError("hops", "must be 1 or 2");
    }
    if (request.hops !== undefined && place.kind === "router") {
      throw new ValidationError("hops", "cannot be bounded: the router chooses its route");
    }
    const raw = await this.ask(asked, options);
    const [market, block, gas] = await Promise.all([
      this.#marketOf(asked, raw, options),
      this.#link.block(options),
      this.#gasNow(options),
    ]);
    const { side, sell, buy } = asked;
    const amounts = { amountIn: amountIn(sell, raw.amountIn), amountOut: amountIn(buy, raw.amountOut) };
    const price = amounts.amountOut.div(amounts.amountIn);
    const quote: Quote = {
      venue: about.venue ?? "",
      chain: place.chain,
      side,
      sell,
      buy,
      ...amounts,
      ...this.#boundsOf(asked, amounts, raw),
      price,
      marketPrice: market.price ?? price.div(new Decimal(1).minus(market.impact)),
      impact: market.impact,
      fee: market.fee,
      slippage: asked.slippage,
      route: market.route,
      gas,
      spender: place.kind === "clmm" && place.family === "ethereum" ? `${place.id}/swap` : place.id,
      expires: session.clock.now() + expiry,
      block,
      time: session.clock.now(),
    };
    return {
      quote: Object.freeze(quote),
      asked,
      ...("quoteId" in raw ? { quoteId: raw.quoteId } : { pool: raw.poolAddress }),
    };
  }

  /** What Gateway quotes now, checked: its amounts are those that were asked for. */
  async ask(asked: Asked, options?: CallOptions): Promise<RouterQuote | PoolQuote> {
    const { session, place: { connector, network, kind, wallet }, about } = this.#link;
    const { side, sell, buy, amount, slippage } = asked;
    const [base, quote] = side === "sell" ? [sell, buy] : [buy, sell];
    const params = {
      connector,
      network,
      baseToken: base.address,
      quoteToken: quote.address,
      amount,
      side: side === "sell" ? "SELL" : "BUY",
      slippagePct: percent(slippage, "slippage"),
    } as const;
    let raw: RouterQuote | PoolQuote;
    try {
      raw = kind === "router"
        ? await session.call(routerQuoteSwap, { ...params, ...(wallet ? { walletAddress: wallet } : {}) }, options)
        : await session.call(kind === "amm" ? ammQuoteSwap : clmmQuoteSwap, params, options);
    } catch (error) {
      const refused = error instanceof VenueError && (error.status === 400 || error.status === 404);
      if (!refused) throw error;
      throw new InvalidOrder(error.message, { ...about, code: "no-route", status: error.status, cause: error });
    }
    if (!this.#tokens.same(raw.tokenIn, sell.address) || !this.#tokens.same(raw.tokenOut, buy.address)) {
      throw new SchemaError(
        "tokenIn",
        `${sell.address} for ${buy.address}`,
        `${raw.tokenIn} for ${raw.tokenOut}`,
        about,
      );
    }
    const told = exact(side === "sell" ? raw.amountIn : raw.amountOut);
    // Its own arithmetic may take a last digit off, and nothing more.
    if (!near(told, decimal(amount))) throw new SchemaError("amount", `${amount}`, told.toFixed(), about);
    const other = exact(side === "sell" ? raw.amountOut : raw.amountIn);
    if (!other.gt(0)) throw new InvalidOrder("nothing comes out of this amount", { ...about, code: "no-route" });
    return raw;
  }

  /** A router's quote is bounded when it is given: by as much as was asked for, or it is none. */
  #boundsOf(
    asked: Asked,
    amounts: Pick<Quote, "amountIn" | "amountOut">,
    raw: RouterQuote | PoolQuote,
  ): Pick<Quote, "minimumOut" | "maximumIn"> {
    const own = boundsOf(asked, amounts);
    if (!("quoteId" in raw)) return own;
    // What the router has written into its quote is what holds. It may have rounded the last digit the other way.
    if (asked.side === "sell") {
      const minimumOut = amountIn(asked.buy, raw.minAmountOut);
      const lowest = own.minimumOut.minus(unitOf(asked.buy));
      if (minimumOut.gte(lowest) || near(minimumOut, lowest)) return { ...own, minimumOut };
    } else {
      const maximumIn = amountIn(asked.sell, raw.maxAmountIn);
      const highest = own.maximumIn.plus(unitOf(asked.sell));
      if (maximumIn.lte(highest) || near(maximumIn, highest)) return { ...own, maximumIn };
    }
    const text = "the router would let the swap turn out worse than this slippage: it counts hundredths of a percent";
    throw new InvalidOrder(text, { ...this.#link.about, code: "slippage" });
  }

  async #askedOf(request: QuoteRequest, options: CallOptions): Promise<Asked> {
    const { side, from, to } = sidesOf(request);
    const { exact: slippage } = partOf(request.slippage ?? defaultSlippage, "slippage");
    const [sell, buy] = await this.#tokens.resolve([from, to], options, side) as [Token, Token];
    if (this.#tokens.same(sell.address, buy.address)) {
      throw new ValidationError(side, "is the same token on both sides");
    }
    tradedUnits(request.amount, side === "sell" ? sell : buy);
    const amount = decimal(request.amount);
    const counted = this.#link.place.kind === "router"
      ? float(amount, "amount")
      : pooled(amount, side === "sell" ? sell : buy, "amount");
    return { side, sell, buy, slippage, amount: counted };
  }

  async #marketOf(
    { sell, buy }: Asked,
    raw: RouterQuote | PoolQuote,
    options?: CallOptions,
  ): Promise<{ readonly price?: Decimal; readonly impact: Decimal; readonly fee: Decimal; readonly route: Hop[] }> {
    // A router tells neither pools nor fees: both are in what it calls impact.
    if ("quoteId" in raw) return { impact: fraction(raw.priceImpactPct), fee: zero, route: [] };
    const pool = await this.#pools.fetch(raw.poolAddress, options);
    const forward = this.#tokens.same(pool.tokens[0].address, sell.address);
    const price = forward ? pool.price : new Decimal(1).div(pool.price);
    const realised = amountIn(buy, raw.amountOut).div(amountIn(sell, raw.amountIn));
    const impact = new Decimal(1).minus(realised.div(price.mul(new Decimal(1).minus(pool.fee))));
    return { price, impact, fee: pool.fee, route: [{ pool: pool.id, kind: pool.kind, sell, buy, fee: pool.fee }] };
  }

  async #gasNow(options?: CallOptions): Promise<Quote["gas"]> {
    const { session, place: { family: chain, network } } = this.#link;
    const now = session.clock.monotonic();
    if (this.#gas && now - this.#gas.at < gasServes) return this.#gas.gas;
    const { computeUnits, fee, feeAsset } = await session.call(estimateGas, { chain, network }, options);
    const gas = { units: BigInt(computeUnits), cost: exact(fee), asset: feeAsset };
    this.#gas = { at: now, gas };
    return gas;
  }
}

/** The smallest amount of a token. */
function unitOf({ decimals }: Token): Decimal {
  return new Decimal(10).pow(-decimals);
}

/** The bounds of a swap: rounded for the trader. */
export function boundsOf(
  { side, sell, buy, slippage }: Asked,
  { amountIn, amountOut }: Pick<Quote, "amountIn" | "amountOut">,
): Pick<Quote, "minimumOut" | "maximumIn"> {
  const one = new Decimal(1);
  return {
    minimumOut: side === "buy"
      ? amountOut
      : amountOut.mul(one.minus(slippage)).toDecimalPlaces(buy.decimals, Decimal.ROUND_UP),
    maximumIn: side === "sell"
      ? amountIn
      : amountIn.mul(one.plus(slippage)).toDecimalPlaces(sell.decimals, Decimal.ROUND_DOWN),
  };
}
