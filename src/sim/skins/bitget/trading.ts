/** Operations that place, change and cancel orders, and tell of them. */
import type { Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { accountOf, type Call, deskOf, isHere, type Operation } from "./operation.ts";
import { fillText, orderText } from "./order-text.ts";
import {
  ackText,
  cancelOrder,
  findOpen,
  findOrder,
  marketOf,
  openOrders,
  ownerOf,
  placeOrder,
  readAmount,
  readPrice,
} from "./orders.ts";
import type { Params } from "./params.ts";
import { missing, Refusal, rejected, wrong } from "./refusal.ts";
import { fillId, fillNumber, orderId, orderNumber } from "./words.ts";

const most = 20;
const page = 100;
const day = 24 * 3_600_000;
/** How far lists go back, and how long a stretch one question may be about. */
const back = 90 * day;
const stretch = 30 * day;

function place(call: Call): object {
  return ackText(placeOrder(ownerOf(call), deskOf(call.core, call.params), call.params));
}

/** Each has an outcome of its own. */
function each(items: readonly Params[], act: (item: Params) => Pick<Order, "id" | "clientId">): object[] {
  return items.map((item) => {
    try {
      return { ...ackText(act(item)), code: "00000", msg: "success" };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message } = error;
      return { orderId: item.text("orderId") ?? "", clientOid: item.text("clientOid") ?? "", code, msg: message };
    }
  });
}

/** Amounts are of all of the order, with what is filled. */
function modify(call: Call): object {
  const { core, params, now } = call;
  const order = findOpen(ownerOf(call), params, marketOf(core, params));
  const desk = core.engine.desk(order.market);
  if (!params.has("price") && !params.has("qty")) throw missing("price");
  if (params.text("autoCancel") === "yes") throw wrong("autoCancel");
  const change = {
    ...(params.has("price") ? { price: readPrice(desk, params) } : {}),
    ...(params.has("qty") ? { quantity: readAmount(desk, params) } : {}),
  };
  const outcome = core.engine.modify(order, change, now);
  if (!outcome.ok) throw rejected(outcome.why);
  return ackText(order);
}

function cancel(call: Call): object {
  const owner = ownerOf(call);
  const order = findOpen(owner, call.params, marketOf(call.core, call.params));
  cancelOrder(owner, order);
  return ackText(order);
}

function cancelSeveral(call: Call): object[] {
  const owner = ownerOf(call);
  return each(call.items, (item) => {
    const order = findOpen(owner, item, deskOf(call.core, item).market.id);
    cancelOrder(owner, order);
    return order;
  });
}

function cancelSymbol(call: Call): object {
  const { core, params } = call;
  const owner = ownerOf(call);
  const market = params.has("symbol") ? deskOf(core, params).market.id : undefined;
  if (market === undefined && !isHere(core, params)) return { list: [] };
  const list = openOrders(owner).filter((order) => market === undefined || order.market === market).map((order) => {
    cancelOrder(owner, order);
    return { ...ackText(order), code: "00000", msg: "success" };
  });
  return { list };
}

function countdown(call: Call): string {
  const { core, params } = call;
  const account = accountOf(call);
  const seconds = params.whole("countdown");
  if (seconds === undefined || (seconds !== 0 && (seconds < 5 || seconds > 60))) throw wrong("countdown");
  if (seconds === 0) core.switches.end(account);
  else {
    core.switches.start(account, seconds * 1_000, (now) => {
      for (const order of openOrders({ core, account })) {
        try {
          cancelOrder({ core, now }, order);
        } catch (error) {
          // A market that is halted keeps its orders.
          if (!(error instanceof Refusal)) throw error;
        }
      }
    });
  }
  return "success";
}

/** The stretch that a list is about: what it may not go back to is left out. */
function spanOf({ params, now }: Call): readonly [from: number, to: number] {
  const [from, to] = params.span();
  if (Math.min(to, now) < from) throw new Refusal("40707", "Start time is greater than end time");
  if (params.has("startTime") && Math.min(to, now) - from > stretch + 60_000) {
    throw new Refusal("00001", "startTime and endTime interval cannot be greater than 30 days");
  }
  return [Math.max(from, now - back), to];
}

/** A page of what is newest first: what is older than the entry that `cursor` names. */
function pageOf<T>(
  call: Call,
  all: readonly T[],
  numberOf: (item: T) => number,
  [number, text]: readonly [numberOf: (id: string) => number, text: (number: number) => string],
): { readonly items: readonly T[]; readonly cursor: string } {
  const limit = call.params.limit(page, page);
  const cursor = call.params.text("cursor");
  const before = cursor === undefined ? Infinity : number(cursor);
  const items = all.filter((item) => numberOf(item) < before).slice(0, limit);
  const last = items.at(-1);
  return { items, cursor: last === undefined ? "" : text(numberOf(last)) };
}

function ordersOf(call: Call, all: readonly Order[]): object {
  const { core, params } = call;
  const market = params.has("symbol") ? deskOf(core, params).market.id : undefined;
  const here = !params.has("category") || isHere(core, params);
  const found = here ? all.filter((order) => market === undefined || order.market === market) : [];
  const { items, cursor } = pageOf(call, found, ({ id }) => id, [orderNumber, orderId]);
  return { list: items.map((order) => orderText(core, order)), cursor };
}

function unfilled(call: Call): object {
  const [from, to] = call.params.span();
  const open = openOrders(ownerOf(call)).filter(({ created }) => created >= from && created <= to);
  return ordersOf(call, open.sort((one, other) => other.id - one.id));
}

function history(call: Call): object {
  call.params.need("category");
  const [from, to] = spanOf(call);
  const { orders } = call.core.engine.records.of(accountOf(call));
  const ended = orders.filter((order) => !isOpen(order) && order.created >= from && order.created <= to);
  return ordersOf(call, ended.sort((one, other) => other.id - one.id));
}

function fills(call: Call): object {
  const { core, params } = call;
  const [from, to] = spanOf(call);
  const order = params.has("orderId") ? orderNumber(params.need("orderId")) : undefined;
  const here = !params.has("category") || isHere(core, params);
  const found = core.notes.fillsOf(accountOf(call)).filter(({ fill }) =>
    here && fill.time >= from && fill.time <= to && (order === undefined || fill.orderId === order)
  ).reverse();
  const { items, cursor } = pageOf(call, found, ({ number }) => number, [fillNumber, fillId]);
  return { list: items.map((booked) => fillText(core, booked)), cursor };
}

/** Orders over the socket, by topic: each has one. */
export const socketRequests: Readonly<Record<string, { readonly pool: string; run(call: Call): Order }>> = {
  "place-order": {
    pool: "placeOrder",
    run: (call) => placeOrder(ownerOf(call), deskOf(call.core, call.params), call.params) as Order,
  },
  "cancel-order": {
    pool: "cancelOrder",
    run: (call) => {
      const order = findOpen(ownerOf(call), call.params, marketOf(call.core, call.params));
      cancelOrder(ownerOf(call), order);
      return order;
    },
  },
};

const trade = "/api/v3/trade";
const write = (pool: string) => ({ security: "trade", pool }) as const;
const read = (pool: string) => ({ security: "read", pool }) as const;

export const tradingOperations: readonly Operation[] = [
  { route: ["POST", `${trade}/place-order`], ...write("placeOrder"), run: place },
  { route: ["POST", `${trade}/modify-order`], ...write("modifyOrder"), run: modify },
  { route: ["POST", `${trade}/cancel-order`], ...write("cancelOrder"), run: cancel },
  {
    route: ["POST", `${trade}/place-batch`],
    ...write("placeBatch"),
    list: most,
    run: (call) => each(call.items, (item) => placeOrder(ownerOf(call), deskOf(call.core, item), item)),
  },
  { route: ["POST", `${trade}/cancel-batch`], ...write("cancelBatch"), list: most, run: cancelSeveral },
  { route: ["POST", `${trade}/cancel-symbol-order`], ...write("cancelSymbolOrder"), run: cancelSymbol },
  { route: ["POST", `${trade}/countdown-cancel-all`], ...write("countdownCancelAll"), run: countdown },
  {
    route: ["GET", `${trade}/order-info`],
    ...read("orderInfo"),
    run: (call) => orderText(call.core, findOrder(ownerOf(call), call.params)),
  },
  { route: ["GET", `${trade}/unfilled-orders`], ...read("unfilledOrders"), run: unfilled },
  { route: ["GET", `${trade}/history-orders`], ...read("historyOrders"), run: history },
  { route: ["GET", `${trade}/fills`], ...read("fills"), run: fills },
];
