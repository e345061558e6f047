/** Orders and fills as REST tells them. */
import type { Fill, Order } from "../../engine/mod.ts";
import { isStop } from "../../engine/mod.ts";
import type { Notes, Sent } from "./notes.ts";
import { endOf } from "./notes.ts";
import type { Pair } from "./venue.ts";
import { pairOf } from "./venue.ts";
import { fillId, fixed, orderId, seconds } from "./words.ts";

/** The two prices of an order: of one with a trigger that is first. */
function prices(pair: Pair, order: Order): readonly [string, string] {
  const limit = order.price === 0n ? "0" : pair.price(order.price);
  return isStop(order.type) ? [pair.price(order.stopPrice), limit] : [limit, "0"];
}

function volumeText(pair: Pair, order: Order): string {
  return order.quoteQuantity === 0n ? pair.quantity(order.quantity) : pair.cost(order.quoteQuantity);
}

/** An order in words. */
export function sentence(pair: Pair, order: Order, sent: Sent): string {
  const [first, second] = prices(pair, order);
  const kind = sent.orderType === "iceberg" ? "limit" : sent.orderType.replace(/-limit$/, "").replaceAll("-", " ");
  const at = first === "0" ? "" : ` ${first}`;
  const limit = isStop(order.type) && second !== "0" ? ` -> limit ${second}` : "";
  return `${order.side} ${volumeText(pair, order)} ${pair.altname} @ ${kind}${at}${limit}`;
}

/** An order. `fills` where the ids of its fills are told. */
export function writeOrder(notes: Notes, order: Order, fills?: readonly string[]): object {
  const pair = pairOf(order.market);
  const note = notes.of(order);
  const { sent } = note;
  const [price, price2] = prices(pair, order);
  const status = endOf(order);
  const nothing = fixed(0n, 0, pair.costDecimals);
  const triggered = isStop(order.type) && order.working !== -1;
  return {
    refid: null,
    userref: sent.userref ?? (sent.clientId === undefined ? 0 : null),
    ...(sent.clientId === undefined ? {} : { cl_ord_id: sent.clientId }),
    status,
    ...(status === "open" ? {} : { reason: notes.reason(order) ?? null }),
    opentm: seconds(order.created),
    ...(status === "open" ? {} : { closetm: seconds(order.updated) }),
    starttm: 0,
    expiretm: sent.expires === 0 ? 0 : Math.floor(sent.expires / 1_000),
    descr: {
      pair: pair.altname,
      aclass: "forex",
      type: order.side,
      ordertype: sent.orderType,
      price,
      price2,
      leverage: "none",
      order: sentence(pair, order, sent),
      close: "",
    },
    vol: volumeText(pair, order),
    vol_exec: pair.quantity(order.executed),
    cost: pair.cost(order.executedQuote),
    fee: pair.cost(note.fee),
    price: order.executed === 0n ? nothing : pair.longPrice(pair.averagePrice(order)),
    stopprice: triggered ? pair.longPrice(order.stopPrice) : nothing,
    limitprice: triggered && order.price !== 0n ? pair.longPrice(order.price) : nothing,
    ...(isStop(order.type) ? { trigger: "last" } : {}),
    misc: [
      ...(triggered ? ["stopped"] : []),
      ...(order.amends === 0 ? [] : ["amended"]),
    ].join(","),
    oflags: sent.flags.join(","),
    time_in_force: sent.timeInForce,
    ...(order.amends === 0 ? {} : { amended: true }),
    ...(fills === undefined || fills.length === 0 ? {} : { trades: fills }),
  };
}

/** A fill, or several of one order as one. */
export function writeFill(notes: Notes, fills: readonly Fill[]): object {
  const [first] = fills as readonly [Fill];
  const pair = pairOf(first.market);
  const sum = (of: (fill: Fill) => bigint): bigint => fills.reduce((total, fill) => total + of(fill), 0n);
  const [executed, executedQuote] = [sum(({ quantity }) => quantity), sum(({ quote }) => quote)];
  const fee = sum((fill) => fill.feeAsset === pair.base.id ? pair.worth(fill.price, fill.fee) : fill.fee);
  const price = fills.length === 1 ? first.price : pair.averagePrice({ executed, executedQuote });
  const { sent } = notes.of({ id: first.orderId, clientId: "" });
  return {
    ordertxid: orderId(first.orderId),
    postxid: "TKH2SE-M7IF5-CFI7LT",
    pair: pair.id,
    aclass: "forex",
    time: seconds(first.time),
    type: first.side,
    ordertype: sent.orderType,
    price: pair.longPrice(price),
    cost: pair.cost(executedQuote),
    fee: pair.cost(fee),
    vol: pair.quantity(executed),
    margin: pair.cost(0n),
    leverage: "0",
    misc: "",
    trade_id: first.tradeId,
    maker: first.maker,
    ...(fills.length === 1 ? {} : { trades: fills.map(({ tradeId, orderId: id }) => fillId(tradeId, id)) }),
  };
}

/** Fills as they are told: one by one, or all of a taker as one, which has the id of the first. */
export function fillRows(fills: readonly Fill[], together: boolean): (readonly [id: string, fills: readonly Fill[]])[] {
  const rows = new Map<string, Fill[]>();
  for (const fill of fills) {
    const key = together && !fill.maker ? `taker ${fill.orderId}` : `${fill.tradeId} ${fill.orderId}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [fill]);
    else row.push(fill);
  }
  return [...rows.values()].map((row) => {
    const [first] = row as [Fill];
    return [fillId(first.tradeId, first.orderId), row] as const;
  });
}
