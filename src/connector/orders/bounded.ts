/**
 * Market buys by amount at venues that count nothing but quote in them: they go as limit orders that fill at once or end, bounded
 * by the best ask.
 */
import type { CallContext } from "../../core/call.ts";
import { Decimal, decimal } from "../../core/decimal.ts";
import { type ErrorContext, ValidationError } from "../../core/errors.ts";
import type { Market, Ticket } from "../../model/mod.ts";
import { beforehand } from "./outcome.ts";
import { quantizePrice } from "./rules.ts";

/** How far above the best ask such an order may trade. */
const slippage = decimal("0.05");

/** Whether a ticket is for a market buy by amount of base. */
export function needsBound({ type, side, quoteAmount }: Ticket): boolean {
  return type === "market" && side === "buy" && quoteAmount === undefined;
}

/**
 * The best asks of the markets on which an order needs a bound, by the venue's ids of the markets. Each is asked for once; where
 * that fails, nothing was sent.
 */
export async function asksFor(
  items: readonly { readonly market: Market; readonly ticket: Ticket }[],
  context: CallContext,
  about: ErrorContext,
  ask: (market: Market, context: CallContext) => Promise<Decimal | undefined>,
): Promise<ReadonlyMap<string, Decimal>> {
  const asks = new Map<string, Decimal>();
  const markets = new Map(items.flatMap(({ market, ticket }) => needsBound(ticket) ? [[market.id, market]] : []));
  if (markets.size === 0) return asks;
  // The question is not about the order.
  const { clientOrderId: _, ...asking } = context;
  await beforehand(
    Promise.all([...markets].map(async ([id, market]) => {
      const best = await ask(market, asking);
      if (best) asks.set(id, best);
    })),
    about,
  );
  return asks;
}

/**
 * The worst price of such an order. `most`: how far from the ask the venue lets it be, as a fraction. Throws `ValidationError`
 * where there is no ask.
 */
export function boundOf(market: Market, ask: Decimal | undefined, about: ErrorContext, most?: Decimal): Decimal {
  if (!ask) throw new ValidationError("symbol", `${market.symbol} has no ask to bound the order by`, about);
  const far = most ? Decimal.min(slippage, most) : slippage;
  return quantizePrice(market, "buy", ask.times(far.plus(1)));
}

/** The quote that a market buy is for, or nothing for an order by amount. Throws `ValidationError` for a sell by quote. */
export function quoteOf({ side, quoteAmount }: Ticket, about: ErrorContext): Decimal | undefined {
  if (quoteAmount === undefined || side === "buy") return quoteAmount;
  throw new ValidationError("side", "must be buy: a sell counts base at this venue", about);
}
