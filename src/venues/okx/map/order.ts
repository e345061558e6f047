/** Orders and fills: our words to OKX's and back. Amounts of contracts travel as numbers of contracts. Pure. */
import type {
  Fill as RawFill,
  Instrument,
  Order as RawOrder,
  OrderRequest,
  OrderUpdate as OrderPush,
  TdMode,
} from "../../../../generated/okx/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { amountOf, contractsOf, worthOf } from "../../../connector/contracts.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type {
  Fee,
  Fill,
  Market,
  OrderType,
  OrderUpdate,
  PositionSide,
  Ticket,
  TimeInForce,
} from "../../../model/mod.ts";

type Status = OrderUpdate["status"];

/** A state that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  live: "open",
  partially_filled: "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
  mmp_canceled: "canceled",
};

/**
 * OKX has no state for what it ended itself: all of it is canceled, and a number says why (docs: "Order channel",
 * cancelSource). These are of the venue: itself, margin and liquidation, positions that were closed, fok, ioc, price limits
 * and differences, post-only that would have taken, self-trades, too many matches. It had taken the order first, so that
 * none of them is a rejection. The dead man's switch (20) was set by the user.
 */
const ends: Readonly<Record<string, Status>> = {
  0: "expired",
  2: "expired",
  3: "expired",
  4: "expired",
  6: "expired",
  7: "expired",
  9: "expired",
  13: "expired",
  14: "expired",
  15: "expired",
  17: "expired",
  21: "expired",
  22: "expired",
  23: "expired",
  27: "expired",
  31: "expired",
  32: "expired",
  33: "expired",
};
const byUser = "1";

const types: Readonly<Record<string, OrderType>> = { market: "market", optimal_limit_ioc: "market" };
const times: Readonly<Record<string, TimeInForce>> = { limit: "GTC", ioc: "IOC", fok: "FOK", op_fok: "FOK" };

/** What a new order is made of, but for its instrument. */
export function fromTicket(market: Market, ticket: Ticket, tdMode: TdMode): Omit<OrderRequest, "instId"> {
  const { amount, quoteAmount, price, postOnly, timeInForce, reduceOnly, positionSide } = ticket;
  const spot = market.contract === undefined;
  const forMarket = ticket.type === "market";
  const time = timeInForce === "IOC" ? "ioc" : timeInForce === "FOK" ? "fok" : "limit";
  return present({
    tdMode,
    clOrdId: ticket.clientOrderId,
    side: ticket.side,
    ordType: forMarket ? "market" : postOnly ? "post_only" : time,
    sz: quoteAmount?.toFixed() ?? contractsOf(market, amount ?? zero).toFixed(),
    px: price?.toFixed(),
    // In hedge mode a closing order can do nothing else, and the venue ignores the flag.
    ...(positionSide === undefined ? (reduceOnly ? { reduceOnly } : {}) : { posSide: positionSide }),
    // What a market order's amount is of depends on its side unless it is said, and without the ban it may be made smaller.
    ...(spot && forMarket ? { tgtCcy: quoteAmount ? "quote_ccy" : "base_ccy", banAmend: true } : {}),
    ...(spot ? settledIn(market) : {}),
  });
}

/** The currency that an order is settled in, where it cannot be the pair's own (docs: "Place order", tradeQuoteCcy). */
export function settledIn({ quote, raw }: Market): { readonly tradeQuoteCcy?: string } {
  const [first, ...others] = (raw as Instrument).tradeQuoteCcyList ?? [];
  return first === undefined || first === quote || others.includes(quote) ? {} : { tradeQuoteCcy: first };
}

/** Either id; the venue's where both are known. */
export function fromRef(ref: VenueRef): { readonly ordId?: string; readonly clOrdId?: string } {
  if (ref.id !== undefined) return { ordId: ref.id };
  return ref.clientOrderId === undefined ? {} : { clOrdId: ref.clientOrderId };
}

/** An order as a query tells it. */
export function toOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  return { ...state(market, raw, raw.cancelSourceReason), raw };
}

/** An order from the stream, with the fill that it tells of. */
export function toPush(market: Market, raw: OrderPush): OrderUpdate<OrderPush, OrderPush> {
  return { ...state(market, raw, undefined), fills: executed(market, raw), raw };
}

function state(market: Market, raw: RawOrder | OrderPush, reason: string | undefined): Omit<OrderUpdate, "fills"> {
  const filled = amountOf(market, told(raw.accFillSz) ?? zero);
  const average = above(raw.avgPx);
  const price = above(raw.px);
  const time = meaning(times, raw.ordType);
  return present({
    clientOrderId: nameOf(raw.clOrdId, raw.algoClOrdId, raw.ordId),
    id: raw.ordId,
    symbol: market.symbol,
    side: raw.side,
    type: meaning(types, raw.ordType) ?? "limit",
    ...endOf(raw, reason),
    ...amountsOf(market, raw),
    price,
    timeInForce: time,
    postOnly: raw.ordType === "post_only" || raw.ordType === "mmp_and_post_only" ? true : undefined,
    ...sideOf(raw.posSide),
    reduceOnly: raw.reduceOnly === "true" ? true : undefined,
    filled,
    ...(average ? { cost: worthOf(market, filled, average) } : filled.isZero() ? { cost: zero } : {}),
    created: Number(raw.cTime),
    time: Number(raw.uTime),
  });
}

/** What a trigger has made carries the name of the order that was placed; what has no name goes by its id. */
function nameOf(clOrdId: string, algoClOrdId: string | undefined, ordId: string): string {
  return clOrdId || algoClOrdId || ordId;
}

function endOf(raw: RawOrder | OrderPush, text: string | undefined): Pick<OrderUpdate, "status" | "reason"> {
  const status = meaning(statuses, raw.state) ?? "open";
  const source = raw.cancelSource ?? "";
  if (status !== "canceled" || source === "") return { status };
  const reason = text || `cancelSource ${source}`;
  return present({
    status: meaning(ends, source) ?? status,
    reason: source === byUser ? undefined : reason,
  });
}

/** What was asked for: of a spot market order either amount of base or of quote. */
function amountsOf(market: Market, raw: RawOrder | OrderPush): Pick<OrderUpdate, "amount" | "quoteAmount"> {
  const size = above(raw.sz);
  if (!size) return {};
  const forMarket = market.contract === undefined && raw.ordType === "market";
  // Where it is not said, a buy is by quote (docs: "Place order", tgtCcy).
  const byQuote = raw.tgtCcy ? raw.tgtCcy === "quote_ccy" : raw.side === "buy";
  return forMarket && byQuote ? { quoteAmount: size } : { amount: amountOf(market, size) };
}

/**
 * The fill of a message, where it brings one. The last one of a spot market order may bring none. Of what the venue ended
 * itself all fills have the id 0 here, and in the history each one its own: there they are read.
 */
function executed(market: Market, raw: OrderPush): Fill<OrderPush>[] {
  const [size, price] = [above(raw.fillSz), above(raw.fillPx)];
  if (!size || !price || !/^[1-9]\d*$/.test(raw.tradeId)) return [];
  const amount = amountOf(market, size);
  return [{
    id: raw.tradeId,
    symbol: market.symbol,
    orderId: raw.ordId,
    clientOrderId: nameOf(raw.clOrdId, raw.algoClOrdId, raw.ordId),
    side: raw.side,
    price,
    amount,
    cost: worthOf(market, amount, price),
    ...feeOf(raw.fillFee, raw.fillFeeCcy),
    ...profitOf(market, raw.fillPnl),
    ...sideOf(raw.posSide),
    liquidity: raw.execType === "M" ? "maker" : "taker",
    time: Number(raw.fillTime || raw.uTime),
    raw,
  }];
}

/** A fill from the history. Ids are unique in a market; those of what the venue ended itself are negative. */
export function toFill(market: Market, raw: RawFill): Fill<RawFill> {
  const amount = amountOf(market, decimal(raw.fillSz));
  const price = decimal(raw.fillPx);
  return present({
    id: raw.tradeId,
    symbol: market.symbol,
    orderId: raw.ordId,
    clientOrderId: raw.clOrdId === "" ? undefined : raw.clOrdId,
    side: raw.side,
    price,
    amount,
    cost: worthOf(market, amount, price),
    ...feeOf(raw.fee, raw.feeCcy),
    ...profitOf(market, raw.fillPnl),
    ...sideOf(raw.posSide),
    liquidity: raw.execType === "M" ? "maker" : "taker",
    time: Number(raw.fillTime),
    raw,
  });
}

/** Negative there is what was charged, positive a rebate: the other way round than ours. */
function feeOf(fee: string, asset: string): { readonly fee?: Fee } {
  const amount: Decimal | undefined = told(fee);
  return amount === undefined || asset === "" ? {} : { fee: { amount: amount.isZero() ? zero : amount.neg(), asset } };
}

function profitOf({ contract }: Market, profit: string | undefined): { readonly realizedProfit?: Decimal } {
  const value = contract && told(profit);
  return value ? { realizedProfit: value } : {};
}

function sideOf(side: string): { readonly positionSide?: PositionSide } {
  return side === "long" || side === "short" ? { positionSide: side } : {};
}
