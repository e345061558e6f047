/** Orders and fills of spot as the venue tells them. */
import type { Fill, Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import type { Core } from "./operation.ts";
import {
  averageText,
  orderId,
  orderText as nameText,
  plain,
  priceText,
  quantityText,
  secondsOf,
  worthText,
} from "./words.ts";
import { decimals } from "./venue.ts";

const none = "apiv4";

/** How an order ended (docs: "Orders Channel", finish_as). */
function finishOf(order: Readonly<Order>): string {
  if (isOpen(order)) return "open";
  if (order.status === "filled") return "filled";
  if (order.status === "canceled") return "cancelled";
  if (order.status === "prevented") return "stp";
  switch (order.expiry) {
    case "unfilled-ioc":
      return "ioc";
    case "unfilled-fok":
      return "fok";
    case "would-take":
      return "poc";
    case "no-liquidity":
      return "depth_not_enough";
    default:
      return "unknown";
  }
}

/** What answers and messages have alike. */
function shared(core: Core, order: Readonly<Order>): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  const { sent, fees } = core.notes.of(order);
  const { base, quote } = desk.market;
  const byQuote = order.quoteQuantity !== 0n;
  const [amount, left] = byQuote
    ? [worthText(desk, order.quoteQuantity), worthText(desk, order.quoteQuantity - order.executedQuote)]
    : [quantityText(desk, order.quantity), quantityText(desk, order.quantity - order.executed)];
  return {
    id: String(orderId("spot", order.id)),
    text: nameText(order, none),
    amend_text: "-",
    create_time: String(secondsOf(order.created)),
    update_time: String(secondsOf(order.updated)),
    currency_pair: order.market,
    type: order.type === "market" ? "market" : "limit",
    account: "spot",
    side: order.side,
    amount,
    price: priceText(order.price),
    time_in_force: sent.timeInForce,
    left,
    filled_amount: quantityText(desk, order.executed),
    filled_total: worthText(desk, order.executedQuote),
    avg_deal_price: averageText(desk, order.executed, order.executedQuote),
    fee: plain(fees, decimals),
    fee_currency: order.side === "buy" ? base : quote,
    point_fee: "0",
    gt_fee: "0",
    rebated_fee: "0",
    rebated_fee_currency: order.side === "buy" ? base : quote,
    stp_id: 0,
    stp_act: sent.stpAct,
    finish_as: finishOf(order),
  };
}

/** An order as answers tell it. */
export function orderText(core: Core, order: Readonly<Order>): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  return {
    ...shared(core, order),
    create_time_ms: order.created,
    update_time_ms: order.updated,
    status: isOpen(order) ? "open" : order.status === "filled" ? "closed" : "cancelled",
    iceberg: "0",
    fill_price: worthText(desk, order.executedQuote),
    gt_discount: false,
  };
}

/** An order as the socket tells it. */
export function orderPush(core: Core, order: Readonly<Order>, isNew: boolean): object {
  return {
    ...shared(core, order),
    create_time_ms: String(order.created),
    update_time_ms: String(order.updated),
    user: core.uid(order.account),
    event: isNew ? "put" : isOpen(order) ? "update" : "finish",
    biz_info: "-",
  };
}

function fill(core: Core, { orderId: order, market, side, maker, price, quantity, fee, feeAsset, tradeId: id }: Fill) {
  const desk = core.engine.desk(market);
  return {
    currency_pair: market,
    order_id: String(orderId("spot", order)),
    side,
    role: maker ? "maker" : "taker",
    amount: quantityText(desk, quantity),
    price: priceText(price),
    fee: plain(fee, decimals),
    fee_currency: feeAsset,
    point_fee: "0",
    gt_fee: "0",
    text: nameText(core.engine.records.order(order), none),
    number: core.notes.numberOf({ tradeId: id, orderId: order }) ?? 0,
    trade: id,
  };
}

/** A fill as the history tells it. */
export function fillText(core: Core, filled: Fill): object {
  const { number, trade, ...common } = fill(core, filled);
  return {
    id: String(number),
    create_time: String(secondsOf(filled.time)),
    create_time_ms: `${filled.time}.000000`,
    ...common,
    sequence_id: String(trade),
  };
}

/** A fill as the socket tells it. */
export function fillPush(core: Core, filled: Fill): object {
  const { number, trade, ...common } = fill(core, filled);
  return {
    id: number,
    user_id: core.uid(filled.account),
    create_time: secondsOf(filled.time),
    create_time_ms: `${filled.time}.000`,
    ...common,
    id_market: trade,
  };
}
