/** Orders, fills and positions of USD-M futures: our words to Binance's and back. Pure. */
import type {
  AccountUpdateEvent,
  Balance as RawBalance,
  CommissionRate,
  Income,
  NewOrderParams,
  Order as RawOrder,
  OrderAnswer,
  OrderTradeUpdateEvent,
  PositionRisk,
  SymbolConfig,
  UserTrade,
} from "../../../../generated/binance/perp.ts";
import type { BalancesAt } from "../../../connector/adapter.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import type {
  Fill,
  FundingPayment,
  Leverage,
  MarginMode,
  Market,
  OrderType,
  OrderUpdate,
  Position,
  PositionSide,
  Side,
  Ticket,
  TimeInForce,
  TradingFees,
} from "../../../model/mod.ts";
import { above } from "./market.ts";

type Status = OrderUpdate["status"];

/** A status that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  NEW: "open",
  PARTIALLY_FILLED: "partiallyFilled",
  FILLED: "filled",
  CANCELED: "canceled",
  REJECTED: "rejected",
  EXPIRED: "expired",
  EXPIRED_IN_MATCH: "expired",
};

/** What was triggered is told by the type it began as; liquidations are market orders of the venue. */
const types: Readonly<Record<string, OrderType>> = {
  LIMIT: "limit",
  MARKET: "market",
  LIQUIDATION: "market",
  STOP: "stopLimit",
  STOP_MARKET: "stop",
  TAKE_PROFIT: "takeProfitLimit",
  TAKE_PROFIT_MARKET: "takeProfit",
  TRAILING_STOP_MARKET: "stop",
};

const times: Readonly<Record<string, TimeInForce>> = { GTC: "GTC", IOC: "IOC", FOK: "FOK", GTD: "GTD" };

/**
 * The parameters of a new order. Post-only is a time in force there (`GTX`). In hedge mode the position's side says what an
 * order closes, and `reduceOnly` is refused (docs: New Order).
 */
export function fromContractTicket(market: Market, ticket: Ticket): NewOrderParams {
  const { amount, price, timeInForce, postOnly, reduceOnly, positionSide } = ticket;
  const time = postOnly ? "GTX" : timeInForce;
  return {
    symbol: market.id,
    side: ticket.side === "buy" ? "BUY" : "SELL",
    type: ticket.type === "market" ? "MARKET" : "LIMIT",
    newClientOrderId: ticket.clientOrderId,
    newOrderRespType: "RESULT",
    ...(amount === undefined ? {} : { quantity: amount.toFixed() }),
    ...(price === undefined ? {} : { price: price.toFixed() }),
    ...(time === undefined || time === "GTD" ? {} : { timeInForce: time }),
    ...(positionSide === undefined ? (reduceOnly ? { reduceOnly } : {}) : {
      positionSide: positionSide === "long" ? "LONG" : "SHORT",
    }),
  };
}

/** An order as a query tells it. */
export function toContractOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  return {
    ...state(market, raw),
    ...worth(raw.executedQty, raw.cumQuote),
    created: raw.time,
    time: raw.updateTime,
    raw,
  };
}

/** The answer to a new, changed or canceled order. It tells no fills, and of the cost nothing that can be relied on. */
export function toContractAnswer(market: Market, raw: OrderAnswer): OrderUpdate<OrderAnswer, never> {
  return { ...state(market, raw), time: raw.updateTime, raw };
}

function state(market: Market, raw: OrderAnswer | RawOrder): Omit<OrderUpdate, "raw" | "fills"> {
  const limit = above(raw.price);
  const trigger = above(raw.stopPrice);
  const amount = above(raw.origQty);
  const time = meaning(times, raw.timeInForce);
  return {
    clientOrderId: raw.clientOrderId,
    id: String(raw.orderId),
    symbol: market.symbol,
    side: sideOf(raw.side),
    type: meaning(types, raw.origType) ?? "limit",
    status: meaning(statuses, raw.status) ?? "open",
    ...(amount ? { amount } : {}),
    ...(limit ? { price: limit } : {}),
    ...(trigger ? { triggerPrice: trigger } : {}),
    ...(time ? { timeInForce: time } : {}),
    ...(raw.timeInForce === "GTX" ? { postOnly: true } : {}),
    ...(raw.reduceOnly ? { reduceOnly: true } : {}),
    ...positionSideOf(raw.positionSide),
    ...reasonOf(raw.status),
    filled: decimal(raw.executedQty),
  };
}

/** An order from the stream; `x: TRADE`, and `CALCULATED` for a liquidation, bring one fill with trade id `t`. */
export function toContractExecution(
  market: Market,
  { o: raw, T }: OrderTradeUpdateEvent,
): OrderUpdate<OrderTradeUpdateEvent["o"], OrderTradeUpdateEvent["o"]> {
  const traded = (raw.x === "TRADE" || raw.x === "CALCULATED") && Number(raw.t) > 0;
  const limit = above(raw.p);
  const trigger = above(raw.sp);
  const amount = above(raw.q);
  const time = meaning(times, raw.f);
  return {
    clientOrderId: raw.c,
    id: String(raw.i),
    symbol: market.symbol,
    side: sideOf(raw.S),
    type: meaning(types, raw.ot) ?? "limit",
    status: meaning(statuses, raw.X) ?? "open",
    ...(amount ? { amount } : {}),
    ...(limit ? { price: limit } : {}),
    ...(trigger ? { triggerPrice: trigger } : {}),
    ...(time ? { timeInForce: time } : {}),
    ...(raw.f === "GTX" ? { postOnly: true } : {}),
    ...(raw.R ? { reduceOnly: true } : {}),
    ...positionSideOf(raw.ps),
    ...reasonOf(raw.X),
    ...worth(raw.z, decimal(raw.ap).times(raw.z).toFixed()),
    filled: decimal(raw.z),
    time: T,
    fills: traded ? [executed(market, raw, T)] : [],
    raw,
  };
}

function executed(market: Market, raw: OrderTradeUpdateEvent["o"], time: number): Fill<OrderTradeUpdateEvent["o"]> {
  return {
    id: String(raw.t),
    symbol: market.symbol,
    orderId: String(raw.i),
    clientOrderId: raw.c,
    side: sideOf(raw.S),
    price: decimal(raw.L),
    amount: decimal(raw.l),
    cost: decimal(raw.L).times(raw.l),
    // Nothing is told where nothing was charged.
    ...(raw.n === undefined || raw.N === undefined ? {} : { fee: { amount: decimal(raw.n), asset: raw.N } }),
    realizedProfit: decimal(raw.rp),
    ...positionSideOf(raw.ps),
    liquidity: raw.m ? "maker" : "taker",
    time,
    raw,
  };
}

/** A fill from the history. It does not tell the client order id. */
export function toContractFill(market: Market, raw: UserTrade): Fill<UserTrade> {
  return {
    id: String(raw.id),
    symbol: market.symbol,
    orderId: String(raw.orderId),
    side: sideOf(raw.side),
    price: decimal(raw.price),
    amount: decimal(raw.qty),
    cost: decimal(raw.quoteQty),
    fee: { amount: decimal(raw.commission), asset: raw.commissionAsset },
    realizedProfit: decimal(raw.realizedPnl),
    ...positionSideOf(raw.positionSide),
    liquidity: raw.maker ? "maker" : "taker",
    time: raw.time,
    raw,
  };
}

/** A position that is open. What it trades at is told by `configs`: leverage and margin mode are not told with it. */
export function toPosition(
  market: Market,
  raw: PositionRisk,
  config: SymbolConfig | undefined,
): Position<PositionRisk> {
  const liquidation = above(raw.liquidationPrice);
  const margin = config?.marginType === "ISOLATED" ? decimal(raw.isolatedMargin) : undefined;
  return {
    symbol: market.symbol,
    ...bySide(raw.positionSide),
    amount: decimal(raw.positionAmt),
    entryPrice: decimal(raw.entryPrice),
    markPrice: decimal(raw.markPrice),
    ...(liquidation ? { liquidationPrice: liquidation } : {}),
    unrealizedProfit: decimal(raw.unRealizedProfit),
    ...(config ? { leverage: decimal(config.leverage), marginMode: marginModeOf(config.marginType) } : {}),
    ...(margin ? { margin } : {}),
    time: raw.updateTime,
    raw,
  };
}

/** The positions that changed (docs: Event: Balance and Position Update). An amount of 0: it is closed. */
export function toPositionChanges(
  event: AccountUpdateEvent,
  marketOf: (id: string) => Market | undefined,
): Position[] {
  return (event.a.P ?? []).flatMap((raw): Position[] => {
    const market = marketOf(raw.s);
    const entry = above(raw.ep);
    return market === undefined ? [] : [{
      symbol: market.symbol,
      ...bySide(raw.ps),
      amount: decimal(raw.pa),
      ...(entry ? { entryPrice: entry } : {}),
      unrealizedProfit: decimal(raw.up),
      realizedProfit: decimal(raw.cr),
      marginMode: marginModeOf(raw.mt),
      time: event.T,
    }];
  });
}

/** The wallet, and what of it no position or order needs; what has been earned and not taken counts as free. */
export function toContractBalances(raws: readonly RawBalance[]): BalancesAt {
  const balances = raws.map(({ asset, balance, availableBalance }) => {
    const [total, free] = [decimal(balance), decimal(availableBalance)];
    return { asset, total, free, held: total.minus(free) };
  });
  return { balances, time: Math.max(0, ...raws.map(({ updateTime }) => updateTime)) };
}

/** The terms of one market. */
export function toLeverage(market: Market, raw: SymbolConfig): Leverage {
  return { symbol: market.symbol, leverage: decimal(raw.leverage), marginMode: marginModeOf(raw.marginType) };
}

export function toContractFees(market: Market, raw: CommissionRate): TradingFees<CommissionRate> {
  return {
    symbol: market.symbol,
    maker: decimal(raw.makerCommissionRate),
    taker: decimal(raw.takerCommissionRate),
    raw,
  };
}

/** A payment for a position. Its number is the venue's of all kinds of income: it is unique within one. */
export function toFundingPayment(market: Market, raw: Income): FundingPayment<Income> {
  return {
    id: `${raw.incomeType} ${raw.tranId}`,
    symbol: market.symbol,
    amount: decimal(raw.income),
    asset: raw.asset,
    time: raw.time,
    raw,
  };
}

function sideOf(word: string): Side {
  return word === "SELL" ? "sell" : "buy";
}

function positionSideOf(word: string): { readonly positionSide?: PositionSide } {
  const { side } = bySide(word);
  return side === undefined ? {} : { positionSide: side };
}

function bySide(word: string): { readonly side?: PositionSide } {
  return word === "LONG" ? { side: "long" } : word === "SHORT" ? { side: "short" } : {};
}

function marginModeOf(word: string): MarginMode {
  return word.toLowerCase() === "isolated" ? "isolated" : "cross";
}

/** What was paid, where it is told: zero beside something that was filled says nothing. */
function worth(filled: string, cost: string): { readonly cost?: Decimal } {
  const told = decimal(cost);
  return told.isZero() && !decimal(filled).isZero() ? {} : { cost: told };
}

function reasonOf(status: string): { readonly reason?: string } {
  return status === "EXPIRED_IN_MATCH" ? { reason: "EXPIRED_IN_MATCH" } : {};
}
