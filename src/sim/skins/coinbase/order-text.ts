/** Orders and fills as the venue tells them. */
import type { Fill, Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import type { Core } from "./operation.ts";
import {
  entryId,
  isTriggered,
  orderId,
  priceText,
  sizeText,
  statusText,
  timeText,
  tradeId,
  worthText,
} from "./words.ts";

const times = { GTC: "GOOD_UNTIL_CANCELLED", IOC: "IMMEDIATE_OR_CANCEL", FOK: "FILL_OR_KILL" } as const;

const kindOf = (order: Readonly<Order>): "MARKET" | "STOP_LIMIT" | "LIMIT" =>
  order.type === "market" ? "MARKET" : isTriggered(order) ? "STOP_LIMIT" : "LIMIT";

/** Market orders are immediate, whatever the engine calls them. */
const timeOf = (order: Readonly<Order>): string => order.type === "market" ? times.IOC : times[order.timeInForce];

/** The order's terms, as they are now. */
function configurationText(core: Core, order: Readonly<Order>): object {
  const desk = core.engine.desk(order.market);
  const byQuote = order.quoteQuantity !== 0n;
  const base_size = sizeText(desk, order.quantity);
  if (order.type === "market") {
    return { market_market_ioc: byQuote ? { quote_size: worthText(desk, order.quoteQuantity) } : { base_size } };
  }
  const limit_price = priceText(order.price);
  if (isTriggered(order)) {
    const up = (order.type === "stop-loss-limit") === (order.side === "buy");
    const stop_direction = up ? "STOP_DIRECTION_STOP_UP" : "STOP_DIRECTION_STOP_DOWN";
    const stop_price = priceText(order.stopPrice);
    return { stop_limit_stop_limit_gtc: { base_size, limit_price, stop_price, stop_direction } };
  }
  if (order.timeInForce === "FOK") return { limit_limit_fok: { base_size, limit_price } };
  if (order.timeInForce === "IOC") return { sor_limit_ioc: { base_size, limit_price } };
  return { limit_limit_gtc: { base_size, limit_price, post_only: order.type === "limit-maker" } };
}

function feesOf({ engine }: Core, order: Readonly<Order>): bigint {
  let fees = 0n;
  for (const fill of engine.records.of(order.account).fills) if (fill.orderId === order.id) fees += fill.fee;
  return fees;
}

function fillsOf({ engine }: Core, order: Readonly<Order>): number {
  return engine.records.of(order.account).fills.filter(({ orderId }) => orderId === order.id).length;
}

/** The average price with so many digits as are needed. */
function averageText(core: Core, order: Readonly<Order>): string {
  if (order.executed === 0n) return "0";
  const { market } = core.engine.desk(order.market);
  // Eight decimals of price, rounded down.
  const scale = 10n ** BigInt(8 + market.quantityPrecision - market.worthPrecision);
  return priceText(order.executedQuote * scale / order.executed);
}

/** An order as queries tell it. */
export function orderText(core: Core, order: Readonly<Order>): object {
  const desk = core.engine.desk(order.market);
  const fees = feesOf(core, order);
  const fills = fillsOf(core, order);
  const edits = core.engine.records.of(order.account).amendments.filter(({ orderId }) => orderId === order.id);
  const total = order.side === "buy" ? order.executedQuote + fees : order.executedQuote - fees;
  return {
    order_id: orderId(order.id),
    product_id: order.market,
    user_id: order.account,
    order_configuration: configurationText(core, order),
    side: order.side === "buy" ? "BUY" : "SELL",
    client_order_id: order.clientId,
    status: statusText(order),
    time_in_force: timeOf(order),
    created_time: timeText(order.created),
    completion_percentage: order.status === "filled" ? "100" : "0",
    filled_size: sizeText(desk, order.executed),
    average_filled_price: averageText(core, order),
    fee: "",
    number_of_fills: String(fills),
    filled_value: worthText(desk, order.executedQuote),
    pending_cancel: false,
    size_in_quote: order.quoteQuantity !== 0n,
    total_fees: worthText(desk, fees),
    size_inclusive_of_fees: false,
    total_value_after_fees: worthText(desk, total),
    trigger_status: isTriggered(order) ? order.working < 0 ? "STOP_PENDING" : "STOP_TRIGGERED" : "INVALID_ORDER_TYPE",
    order_type: kindOf(order),
    reject_reason: "REJECT_REASON_UNSPECIFIED",
    settled: order.status === "filled",
    product_type: "SPOT",
    reject_message: "",
    cancel_message: "",
    order_placement_source: "RETAIL_ADVANCED",
    outstanding_hold_amount: "0",
    is_liquidation: false,
    last_fill_time: fills === 0 ? null : timeText(order.updated),
    edit_history: edits.slice(-5).map(({ toPrice, toQuantity, time }) => ({
      price: priceText(toPrice),
      size: sizeText(desk, toQuantity),
      replace_accept_timestamp: timeText(time),
    })),
  };
}

/** A fill as the history tells it. */
export function fillText(core: Core, fill: Fill): object {
  const desk = core.engine.desk(fill.market);
  return {
    entry_id: entryId(fill.tradeId, fill.orderId),
    trade_id: tradeId(fill.tradeId),
    order_id: orderId(fill.orderId),
    trade_time: timeText(fill.time),
    trade_type: "FILL",
    price: priceText(fill.price),
    size: sizeText(desk, fill.quantity),
    commission: worthText(desk, fill.fee),
    product_id: fill.market,
    sequence_timestamp: timeText(fill.time),
    liquidity_indicator: fill.maker ? "MAKER" : "TAKER",
    size_in_quote: false,
    user_id: fill.account,
    side: fill.side === "buy" ? "BUY" : "SELL",
    retail_portfolio_id: "",
  };
}

/** An order as the account's channel tells it: what is left is 0 once it has ended. */
export function eventText(core: Core, order: Readonly<Order>): object {
  const desk = core.engine.desk(order.market);
  const left = isOpen(order) && order.quoteQuantity === 0n ? order.quantity - order.executed : 0n;
  const market = order.type === "market";
  return {
    avg_price: averageText(core, order),
    cancel_reason: statusText(order) === "CANCELLED" ? "User requested cancel" : "",
    client_order_id: order.clientId,
    completion_percentage: order.status === "filled" ? "100" : "0",
    contract_expiry_type: "UNKNOWN_CONTRACT_EXPIRY_TYPE",
    cumulative_quantity: sizeText(desk, order.executed),
    filled_value: worthText(desk, order.executedQuote),
    leaves_quantity: sizeText(desk, left),
    limit_price: market ? "" : priceText(order.price),
    number_of_fills: String(fillsOf(core, order)),
    order_id: orderId(order.id),
    order_side: order.side === "buy" ? "BUY" : "SELL",
    order_type: market ? "Market" : isTriggered(order) ? "Stop Limit" : "Limit",
    outstanding_hold_amount: "0",
    post_only: String(order.type === "limit-maker"),
    product_id: order.market,
    product_type: "SPOT",
    reject_reason: "",
    status: statusText(order),
    stop_price: isTriggered(order) ? priceText(order.stopPrice) : "",
    time_in_force: timeOf(order),
    total_fees: worthText(desk, feesOf(core, order)),
    total_value_after_fees: "0",
    trigger_status: "INVALID_ORDER_TYPE",
    creation_time: timeText(order.created),
    end_time: "0001-01-01T00:00:00Z",
    start_time: "0001-01-01T00:00:00Z",
  };
}
