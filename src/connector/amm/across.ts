/** One request for a quote, asked of several venues at once. */
import type { CallOptions } from "../../core/call.ts";
import type { Decimal } from "../../core/decimal.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Quote, QuoteRequest, Token } from "../../model/amm.ts";
import type { Amm } from "./amm.ts";

/** A quote, and the connector that gave it: that one swaps on it. */
export interface VenueQuote {
  readonly venue: Amm;
  readonly quote: Quote;
  /** Where it sells: what arrives, less what gas costs at most. Where it buys: what is paid, and gas. Absent where that is not known. */
  readonly afterGas?: Decimal;
}

/** A venue that gave none. */
export interface VenueFailure {
  readonly venue: Amm;
  readonly error: Error;
}

/** What all venues have said. Each of them is in one of the lists. */
export interface QuotesAcross {
  /** The first of `quotes`; absent where there is none. */
  readonly best: VenueQuote | undefined;
  /** The best first. Of equals, that of the venue that was named first. */
  readonly quotes: readonly VenueQuote[];
  /** In the order the venues were named in. */
  readonly failures: readonly VenueFailure[];
  /** What decided: amounts after gas, or, where for one of the quotes nobody knows what gas is worth, amounts alone. */
  readonly by: "afterGas" | "amount";
}

/**
 * Asks every venue for the same quote. Those that fail, or mean another token by the same name, are told with their reason; they
 * hide nothing, and stop none of the others. `timeout` is that of each venue.
 *
 * @throws {ValidationError} for no venues, and for venues of several chains: what one gives is not what the other gives.
 */
export async function quoteAcross(
  venues: readonly Amm[],
  request: QuoteRequest & CallOptions,
): Promise<QuotesAcross> {
  const [first] = venues;
  if (!first) throw new ValidationError("venues", "must be at least one", { operation: "quote" });
  const foreign = venues.find(({ chain }) => chain !== first.chain);
  if (foreign) {
    const rule = `must be on one chain: ${first.venue} is on ${first.chain}, ${foreign.venue} on ${foreign.chain}`;
    throw new ValidationError("venues", rule, { operation: "quote" });
  }
  // A connector that throws at once is one that fails.
  const settled = await Promise.allSettled(venues.map(async (venue) => await venue.quote(request)));
  const failures: VenueFailure[] = [];
  const given: { readonly venue: Amm; readonly quote: Quote }[] = [];
  for (const [at, result] of settled.entries()) {
    const venue = venues[at] as Amm;
    if (result.status === "rejected") failures.push({ venue, error: errorOf(result.reason) });
    else {
      const other = differing(given[0]?.quote, result.value);
      if (other) failures.push({ venue, error: new ValidationError("venues", other, { venue: venue.venue }) });
      else given.push({ venue, quote: result.value });
    }
  }
  const weighed = given.map(({ venue, quote }): VenueQuote => {
    const cost = gasWorth(quote, given);
    return { venue, quote, ...(cost ? { afterGas: withCost(quote, cost) } : {}) };
  });
  const by = weighed.every(({ afterGas }) => afterGas !== undefined) ? "afterGas" : "amount";
  const value = ({ quote, afterGas }: VenueQuote): Decimal => {
    const amount = quote.side === "sell" ? quote.amountOut : quote.amountIn;
    const decisive = by === "afterGas" ? afterGas ?? amount : amount;
    return quote.side === "sell" ? decisive : decisive.neg();
  };
  const quotes = weighed.sort((one, other) => value(other).comparedTo(value(one)));
  return { best: quotes[0], quotes, failures, by };
}

function withCost({ side, amountIn, amountOut }: Quote, cost: Decimal): Decimal {
  return side === "sell" ? amountOut.minus(cost) : amountIn.plus(cost);
}

/** What gas costs in the token that is compared: as the venue says, or at the price of the coin that another says; the highest. */
function gasWorth({ gas }: Quote, given: readonly { readonly quote: Quote }[]): Decimal | undefined {
  if (gas.worth || gas.cost.isZero()) return gas.worth ?? gas.cost;
  return given.reduce<Decimal | undefined>((highest, { quote: { gas: other } }) => {
    if (!other.worth || other.asset !== gas.asset || !other.cost.gt(0)) return highest;
    const worth = gas.cost.times(other.worth).div(other.cost);
    return highest?.gte(worth) ? highest : worth;
  }, undefined);
}

/** How a quote is about something else than the one before it. */
function differing(first: Quote | undefined, next: Quote): string | undefined {
  if (!first) return undefined;
  for (const side of ["sell", "buy"] as const) {
    if (!same(first[side], next[side])) {
      return `${next[side].symbol} is ${next[side].address} at ${next.venue}, and ${
        first[side].address
      } at ${first.venue}`;
    }
  }
  return undefined;
}

/** Addresses of some chains are the same in any case; those of others are not, and are written in one way only. */
function same(one: Token, other: Token): boolean {
  const hex = one.address.startsWith("0x");
  return one.address === other.address || hex && one.address.toLowerCase() === other.address.toLowerCase();
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
