/** What the channel `executions` tells an account: entries that have what they are about, and nothing else. */
import type { Engine, EngineEvent, Fill, Order } from "../../engine/mod.ts";
import { isStop } from "../../engine/mod.ts";
import type { Notes } from "./notes.ts";
import { endOf } from "./notes.ts";
import type { Pair } from "./venue.ts";
import { pairOf } from "./venue.ts";
import { Figure, fillId, fixed, orderId, timeText } from "./words.ts";

/** One entry. */
export type Execution = Readonly<Record<string, unknown>>;

/** What entries are made of. */
export interface ExecutionParts {
  readonly engine: Engine;
  readonly notes: Notes;
}

const figure = (text: string): Figure => new Figure(text);
const bitcoin = "XXBTZUSD";

/** An amount of the quote asset in dollars. */
function dollars({ engine }: ExecutionParts, pair: Pair, amount: bigint): Figure {
  const { quote } = pair;
  if (quote.id !== "BTC") return figure(fixed(amount, quote.decimals, 4));
  const { lastPrice } = engine.desk(bitcoin);
  return figure(fixed(pairOf(bitcoin).worth(lastPrice, amount), 4, 4));
}

const statuses: Readonly<Record<string, string>> = {
  pending: "new",
  new: "new",
  "partially-filled": "partially_filled",
  filled: "filled",
};

/** Where an order is. */
function statusOf(order: Order): string {
  return statuses[order.status] ?? endOf(order);
}

type Ids = { readonly order_id: string; readonly cl_ord_id?: string; readonly order_userref?: number };

function idsOf({ notes }: ExecutionParts, order: Order): Ids {
  const { clientId, userref } = notes.of(order).sent;
  return {
    order_id: orderId(order.id),
    ...(clientId === undefined ? {} : { cl_ord_id: clientId }),
    ...(clientId === undefined || userref !== undefined ? { order_userref: userref ?? 0 } : {}),
  };
}

function triggersOf(pair: Pair, order: Order, now: number): object {
  if (!isStop(order.type)) return {};
  const price = figure(pair.price(order.stopPrice));
  const triggered = order.working !== -1;
  return {
    triggers: {
      reference: "last",
      price,
      price_type: "static",
      actual_price: price,
      status: triggered ? "triggered" : "untriggered",
      ...(triggered ? { timestamp: timeText(now) } : {}),
    },
  };
}

function sums(parts: ExecutionParts, pair: Pair, order: Order): object {
  return {
    cum_qty: figure(pair.quantity(order.executed)),
    cum_cost: figure(pair.cost(order.executedQuote)),
    avg_price: figure(pair.longPrice(pair.averagePrice(order))),
    fee_usd_equiv: dollars(parts, pair, parts.notes.of(order).fee),
  };
}

/** All that an order is. */
function whole(parts: ExecutionParts, order: Order, time: number): Execution {
  const pair = pairOf(order.market);
  const { sent } = parts.notes.of(order);
  return {
    ...idsOf(parts, order),
    symbol: pair.symbol,
    side: order.side,
    order_type: sent.orderType,
    ...(order.quoteQuantity === 0n
      ? { order_qty: figure(pair.quantity(order.quantity)) }
      : { cash_order_qty: figure(pair.cost(order.quoteQuantity)) }),
    ...(order.icebergQuantity === 0n ? {} : { display_qty: figure(pair.quantity(order.icebergQuantity)) }),
    ...(order.price === 0n ? {} : { limit_price: figure(pair.price(order.price)), limit_price_type: "static" }),
    ...triggersOf(pair, order, time),
    time_in_force: sent.timeInForce,
    ...(sent.expires === 0 ? {} : { expire_time: timeText(sent.expires) }),
    ...(sent.flags.includes("post") ? { post_only: true } : {}),
    fee_ccy_pref: sent.flags.find((flag) => flag.startsWith("fci")) ?? "fciq",
    ...sums(parts, pair, order),
    ...(order.amends === 0 ? {} : { amended: true }),
    timestamp: timeText(time),
  };
}

/** An open order of a snapshot. */
export function openExecution(parts: ExecutionParts, order: Order): Execution {
  return { exec_type: "new", order_status: statusOf(order), ...whole(parts, order, order.created) };
}

/** A fill. One that completes its order still says that the order is partly filled. */
export function fillExecution(parts: ExecutionParts, order: Order, fill: Fill): Execution {
  const pair = pairOf(order.market);
  const asset = fill.feeAsset === pair.base.id ? pair.base : pair.quote;
  return {
    ...idsOf(parts, order),
    exec_id: fillId(fill.tradeId, fill.orderId),
    exec_type: "trade",
    trade_id: fill.tradeId,
    symbol: pair.symbol,
    side: fill.side,
    last_qty: figure(pair.quantity(fill.quantity)),
    last_price: figure(pair.price(fill.price)),
    liquidity_ind: fill.maker ? "m" : "t",
    cost: figure(pair.cost(fill.quote)),
    order_type: parts.notes.of(order).sent.orderType,
    timestamp: timeText(fill.time),
    order_status: "partially_filled",
    ...sums(parts, pair, order),
    fees: [{ asset: asset.id, qty: figure(fixed(fill.fee, asset.decimals, asset.decimals)) }],
  };
}

/** What an event of the engine is told as: each entry in a frame of its own. */
export function executionsOf(parts: ExecutionParts, event: EngineEvent): readonly Execution[] {
  if (event.kind !== "order") return [];
  const { order, change, fill, time } = event;
  const pair = pairOf(order.market);
  const ids = idsOf(parts, order);
  const timestamp = timeText(time);
  switch (change) {
    case "new": {
      const live = { timestamp, order_status: "new", exec_type: "new", ...ids };
      const woken = isStop(order.type) && order.working !== -1;
      if (woken) return [{ ...live, exec_type: "status", ...triggersOf(pair, order, time) }];
      return [{ exec_type: "pending_new", order_status: "pending_new", ...whole(parts, order, time) }, live];
    }
    case "trade": {
      if (fill === undefined) return [];
      const told = fillExecution(parts, order, fill);
      if (order.status !== "filled") return [told];
      return [told, { timestamp, order_status: "filled", exec_type: "filled", ...ids, ...sums(parts, pair, order) }];
    }
    case "amended":
      return [{
        ...ids,
        exec_type: "amended",
        order_status: statusOf(order),
        order_qty: figure(pair.quantity(order.quantity)),
        ...(order.price === 0n ? {} : { limit_price: figure(pair.price(order.price)) }),
        ...sums(parts, pair, order),
        amended: true,
        timestamp,
      }];
    case "prevented":
      if (order.status !== "prevented") return [];
      return [ended(parts, pair, order, ids, timestamp)];
    default:
      return [ended(parts, pair, order, ids, timestamp)];
  }
}

function ended(parts: ExecutionParts, pair: Pair, order: Order, ids: Ids, timestamp: string): Execution {
  const word = endOf(order);
  const reason = parts.notes.reason(order);
  return {
    timestamp,
    order_status: word,
    exec_type: word,
    ...ids,
    ...sums(parts, pair, order),
    ...(word === "canceled" ? { cancel_reason: reason } : {}),
    reason,
  };
}
