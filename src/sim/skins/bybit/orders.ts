/** Operations that tell of orders and executions. */
import type { Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import type { Call, Operation } from "./operation.ts";
import { accountOf, categoryIn, desksOf } from "./operation.ts";
import { executionText, orderText, statusWord } from "./order-text.ts";
import { cursorOf, Params } from "./params.ts";
import { missing, Refusal, wrong } from "./refusal.ts";
import { isOfKind } from "./trading.ts";
import { type Category, linkIdText, orderNumber } from "./words.ts";

const day = 24 * 3_600_000;
const week = 7 * day;
const longAgo = 730 * day;
/** So many that ended are told together with the open ones. */
const keptEnded = 500;
/** Orders that ended before anything was filled are forgotten after this. */
const forgotten = day;

/** A window of time: seven days, from or up to what is given (docs: order/order-list, order/execution). */
export function windowOf(params: Params, now: number, length: number = week): readonly [from: number, to: number] {
  const [start, end] = [params.whole("startTime"), params.whole("endTime")];
  if (start !== undefined && end !== undefined) {
    if (end < start || end - start > week) throw wrong("endTime");
    return [start, end];
  }
  if (start !== undefined) return [start, start + length];
  return [(end ?? now) - length, end ?? now];
}

/** A page of a list that is told newest first. Where there is anything, a cursor stands on the last page, too. */
export function pageOf<T>(
  params: Params,
  items: readonly T[],
  numberOf: (item: T) => number,
  most: number,
  usual: number,
): { readonly page: readonly T[]; readonly nextPageCursor: string } {
  const before = params.cursor() ?? Infinity;
  const page = items.filter((item) => numberOf(item) < before).sort((one, other) => numberOf(other) - numberOf(one))
    .slice(0, params.limit(most, usual));
  const last = page.at(-1);
  return { page, nextPageCursor: cursorOf(last && numberOf(last)) };
}

/** The orders of an account that a query names by an id; `undefined` where it names none so. */
function named(params: Params, category: Category, orders: readonly Order[]): Order[] | undefined {
  const [id, linkId] = [params.text("orderId"), params.text("orderLinkId")];
  const spot = category === "spot";
  if (id !== undefined) return orders.filter((order) => order.id === orderNumber(id, spot));
  return linkId === undefined ? undefined : orders.filter((order) => linkIdText(order, spot) === linkId);
}

/** The account's orders in a product line; those that the symbol or the coin is of, unless ids are given. */
function ordersOf(call: Call, category: Category, byId: boolean): Order[] {
  const { core, params } = call;
  const desks = byId ? [...core.engine.markets()] : desksOf(core, category, params);
  const markets = new Set(desks.map(({ market }) => market.id));
  return core.engine.records.of(accountOf(call)).orders.filter(({ market }) => markets.has(market));
}

function answer(call: Call, category: Category, orders: readonly Order[]): object {
  const filter = call.params.text("orderFilter");
  const wanted = filter === undefined ? orders : orders.filter((order) => isOfKind(call.core, order, filter));
  const { page, nextPageCursor } = pageOf(call.params, wanted, ({ id }) => id, 50, 20);
  return { list: page.map((order) => orderText(call.core, order)), nextPageCursor, category };
}

function realtime(call: Call): object {
  const { params } = call;
  const category = categoryIn(params);
  const ids = ["orderId", "orderLinkId"];
  const byId = ids.some((name) => params.has(name));
  if (category === "linear" && ![...ids, "symbol", "baseCoin", "settleCoin"].some((name) => params.has(name))) {
    throw missing("symbol, baseCoin or settleCoin");
  }
  const orders = ordersOf(call, category, byId);
  const ended = orders.filter((order) => !isOpen(order)).slice(-keptEnded);
  const open = orders.filter(isOpen);
  const found = named(params, category, [...ended, ...open]);
  return answer(call, category, found ?? (params.whole("openOnly") === 1 ? ended : open));
}

const finals = ["Filled", "Cancelled", "Rejected", "PartiallyFilledCanceled", "Deactivated"];

function history(call: Call): object {
  const { params, now } = call;
  const category = categoryIn(params);
  const status = params.text("orderStatus");
  if (status !== undefined && !finals.includes(status)) {
    throw new Refusal(181_017, "OrderStatus must be final status");
  }
  const byId = params.has("orderId") || params.has("orderLinkId");
  const [from, to] = windowOf(params, now);
  const kept = ordersOf(call, category, byId).filter((order) =>
    !isOpen(order) && (order.executed !== 0n ? order.updated >= now - longAgo : order.updated >= now - forgotten)
  );
  const within = kept.filter(({ created, updated }) => updated >= from && created <= to);
  const found = named(params, category, kept) ?? within;
  return answer(
    call,
    category,
    status === undefined ? found : found.filter((order) => statusWord(order, category === "spot") === status),
  );
}

function executions(call: Call): object {
  const { core, params, now } = call;
  const category = categoryIn(params);
  const orderIds = named(params, category, core.engine.records.of(accountOf(call)).orders)?.map(({ id }) => id);
  const [from, to] = windowOf(params, now);
  const markets = new Set(
    desksOf(core, category, orderIds === undefined ? params : anyMarket).map(({ market }) => market.id),
  );
  const type = params.text("execType");
  const found = core.executions.of(accountOf(call)).filter(({ time, fill, funding }) => {
    const market = fill?.fill.market ?? funding?.market;
    if (market === undefined || !markets.has(market)) return false;
    // With an order's id everything else is ignored.
    if (orderIds !== undefined) return fill !== undefined && orderIds.includes(fill.fill.orderId);
    if (type !== undefined && type !== (fill === undefined ? "Funding" : "Trade")) return false;
    return time >= Math.max(from, now - longAgo) && time <= to;
  });
  const { page, nextPageCursor } = pageOf(params, found, ({ number }) => number, 100, 50);
  return { nextPageCursor, category, list: page.flatMap((entry) => executionText(core, entry) ?? []) };
}

/** A query that names no market. */
const anyMarket = new Params({}, false);

export const orderOperations: readonly Operation[] = [
  { route: ["GET", "/v5/order/realtime"], security: "read", pools: "openOrders", run: realtime },
  { route: ["GET", "/v5/order/history"], security: "read", pools: "orderHistory", run: history },
  { route: ["GET", "/v5/execution/list"], security: "read", pools: "tradeHistory", run: executions },
];
