/** Operations that tell of orders and fills. */
import { isOpen } from "../../engine/mod.ts";
import type { Order } from "../../engine/mod.ts";
import { deskOf, desksOf, pageOf } from "./desks.ts";
import type { Bill } from "./bills.ts";
import type { Call, Operation } from "./operation.ts";
import { accountOf } from "./operation.ts";
import { fillText, orderText } from "./order-text.ts";
import { noOrder } from "./refusal.ts";
import { findOrder, openOrders } from "./trading.ts";
import { billNumber, orderNumber, stateWord } from "./words.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** Orders that were canceled before anything was filled are forgotten after this. */
const forgotten = 2 * hour;

/** Of those in the markets that are asked for, the ones that answer to the query's words. */
function matching(call: Call, orders: readonly Order[], needType: boolean): Order[] {
  const { core: { engine, notes }, params } = call;
  const markets = new Set(desksOf(engine, params, needType).map(({ market }) => market.id));
  const types = params.names("ordType");
  const state = params.text("state");
  return orders.filter((order) =>
    markets.has(order.market) &&
    (types === undefined || types.includes(notes.of(order).sent.ordType)) &&
    (state === undefined || stateWord(order) === state)
  );
}

function pending(call: Call): object[] {
  const open = matching(call, openOrders(call.core, accountOf(call)), false);
  return pageOf(call.params, open, ({ id }) => id, orderNumber).map((order) => orderText(call.core, order));
}

function history(days: number): (call: Call) => object[] {
  return (call) => {
    const { core: { engine }, params, now } = call;
    const [begin, end] = [params.time("begin") ?? 0, params.time("end") ?? Number.POSITIVE_INFINITY];
    const ended = engine.records.of(accountOf(call)).orders.filter((order) =>
      !isOpen(order) && order.updated >= now - days * day && order.created >= begin && order.created <= end &&
      (order.executed !== 0n || order.updated >= now - forgotten)
    );
    return pageOf(params, matching(call, ended, true), ({ id }) => id, orderNumber)
      .map((order) => orderText(call.core, order));
  };
}

function details(call: Call): object[] {
  const { core, params, now } = call;
  const order = findOrder({ core, account: accountOf(call), now }, deskOf(core, params), params);
  if (order === undefined) throw noOrder();
  return [orderText(core, order)];
}

function fills(days: number, needType: boolean): (call: Call) => object[] {
  return (call) => {
    const { core, params, now } = call;
    const markets = new Set(desksOf(core.engine, params, needType).map(({ market }) => market.id));
    const wanted = params.text("ordId");
    const [begin, end] = [params.time("begin") ?? 0, params.time("end") ?? Number.POSITIVE_INFINITY];
    const found = core.bills.of(accountOf(call)).filter(({ fill, time }) =>
      fill !== undefined && markets.has(fill.market) && time >= Math.max(begin, now - days * day) && time <= end &&
      (wanted === undefined || fill.orderId === orderNumber(wanted))
    );
    return pageOf(params, found, ({ id }) => id, billNumber).flatMap((bill) => written(call, bill));
  };
}

function written({ core }: Call, bill: Bill): object[] {
  return bill.fill === undefined ? [] : [fillText(core, bill, bill.fill)];
}

export const orderOperations: readonly Operation[] = [
  { route: ["GET", "/api/v5/trade/order"], security: "read", pool: "order", run: details },
  { route: ["GET", "/api/v5/trade/orders-pending"], security: "read", pool: "pending", run: pending },
  { route: ["GET", "/api/v5/trade/orders-history"], security: "read", pool: "history", run: history(7) },
  { route: ["GET", "/api/v5/trade/orders-history-archive"], security: "read", pool: "archive", run: history(90) },
  { route: ["GET", "/api/v5/trade/fills"], security: "read", pool: "fills", run: fills(3, false) },
  { route: ["GET", "/api/v5/trade/fills-history"], security: "read", pool: "fillsHistory", run: fills(90, true) },
];
