/** Operations of spot that place, change and cancel orders, and tell of them. */
import type { Desk, Order } from "../../engine/mod.ts";
import { notional, toAtoms } from "../../engine/mod.ts";
import type { Fields } from "../../gateway/fields.ts";
import { accountOf, type Call, type Core, deskOf, type Operation } from "./operation.ts";
import {
  cancelOrder,
  each,
  endedOrders,
  enforced,
  findOrder,
  openOrders,
  type Owner,
  ownerOf,
  place,
  type ReadOrder,
  readPrice,
  readSelfTrade,
  readText,
  refuseUnknown,
  setSwitch,
  timesInForce,
} from "./orders.ts";
import { Params } from "./params.ts";
import { missing, rejected, tooPrecise, tooSmall, wrong } from "./refusal.ts";
import { fillText, orderText } from "./spot-text.ts";
import { quantityText, worthText } from "./words.ts";

const mostPlaced = 40;
const mostOfPair = 10;
const mostPairs = 4;
const mostCanceled = 20;
const openPage = 100;
const longPage = 1_000;
const month = 30 * 24 * 3_600_000;

function readAmount(desk: Desk, params: Params, name: string): bigint {
  const { rules, quantityPrecision, base } = desk.market;
  const amount = params.positive(name);
  if (amount === undefined) throw missing(name);
  if (amount.decimalPlaces() > quantityPrecision) throw tooPrecise();
  const atoms = toAtoms(amount, quantityPrecision);
  if (atoms % rules.step !== 0n) throw tooPrecise();
  if (atoms < rules.minQuantity) {
    throw tooSmall(amount.toFixed(), `${quantityText(desk, rules.minQuantity)} ${base}`);
  }
  if (atoms > rules.maxQuantity) throw rejected("spot", "market-lot");
  return atoms;
}

function readQuote(desk: Desk, params: Params): bigint {
  const { rules, worthPrecision, quote } = desk.market;
  const amount = params.positive("amount");
  if (amount === undefined) throw missing("amount");
  if (amount.decimalPlaces() > worthPrecision) throw tooPrecise();
  const atoms = toAtoms(amount, worthPrecision);
  if (atoms < rules.minNotional) {
    throw tooSmall(amount.toFixed(), `${worthText(desk, rules.minNotional)} ${quote}`);
  }
  return atoms;
}

function readOrder(core: Core, params: Params): ReadOrder {
  const desk = deskOf(core, params);
  const side = params.needWord("side", ["buy", "sell"]);
  const forMarket = params.word("type", ["limit", "market"]) === "market";
  const time = params.word("time_in_force", timesInForce) ?? "gtc";
  if (forMarket && time !== "ioc" && time !== "fok") throw wrong("time_in_force");
  if ((params.text("account") ?? "spot") !== "spot") throw wrong("account");
  refuseUnknown(params, ["iceberg", "auto_borrow", "auto_repay", "slippage"]);
  const clientId = readText(core, params);
  const { mode, word } = readSelfTrade(params);
  const byQuote = forMarket && side === "buy";
  const sent = params.positive("price");
  if (!forMarket && sent === undefined) throw missing("price");
  const price = forMarket || sent === undefined ? undefined : readPrice(core, desk, sent);
  const quantity = byQuote ? 0n : readAmount(desk, params, "amount");
  const { market } = desk;
  if (price !== undefined && notional(market, price, quantity) > market.rules.maxNotional) {
    throw rejected("spot", "market-lot");
  }
  const request = {
    side,
    type: forMarket ? "market" : time === "poc" ? "limit-maker" : "limit",
    timeInForce: enforced[time],
    clientId,
    quantity,
    ...(byQuote ? { quoteQuantity: readQuote(desk, params) } : {}),
    ...(price === undefined ? {} : { price }),
    selfTrade: mode,
  } as const;
  return { desk, request, sent: { timeInForce: time, stpAct: word } };
}

function create(call: Call): object {
  return orderText(call.core, place(ownerOf(call), readOrder(call.core, call.params)));
}

/** Each has an outcome of its own. */
function createSeveral(call: Call): object {
  const { core } = call;
  const items = call.items.map((item) => new Params(item as Fields));
  const pairs = new Map<string, number>();
  for (const item of items) {
    const pair = item.need("currency_pair");
    if (!item.has("text")) throw missing("text");
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  if (pairs.size > mostPairs || [...pairs.values()].some((count) => count > mostOfPair)) {
    throw wrong("currency_pair");
  }
  return each(items, (item) => ({ text: item.text("text") }), (item) => {
    const order = orderText(core, place(ownerOf(call), readOrder(core, item)));
    return { order_id: order["id"], ...order };
  });
}

function find(call: Call): Order {
  return findOrder(ownerOf(call), call.params.need("order_id"), deskOf(call.core, call.params).market.id);
}

function amend(call: Call): object {
  const { core, params, now } = call;
  const desk = deskOf(core, params);
  refuseUnknown(params, []);
  const order = find(call);
  const price = params.positive("price");
  if (price === undefined && !params.has("amount")) throw missing("amount");
  const change = {
    ...(price === undefined ? {} : { price: readPrice(core, desk, price) }),
    ...(params.has("amount") ? { quantity: readAmount(desk, params, "amount") } : {}),
  };
  const outcome = core.engine.modify(order, change, now);
  if (!outcome.ok) throw rejected("spot", outcome.why);
  return orderText(core, order);
}

function cancel(call: Call): object {
  return orderText(call.core, cancelOrder(ownerOf(call), find(call)));
}

function cancelSeveral(call: Call): object {
  const { core } = call;
  const items = call.items.map((item) => new Params(item as Fields));
  const about = (item: Params): object => ({
    currency_pair: item.text("currency_pair") ?? "",
    id: item.text("id") ?? "",
  });
  return each(items, about, (item) => {
    const { market } = deskOf(core, item);
    const order = cancelOrder(ownerOf(call), findOrder(ownerOf(call), item.need("id"), market.id));
    return { ...about(item), text: orderText(core, order)["text"] };
  });
}

function wanted(owner: Owner, params: Params): Order[] {
  const market = params.has("currency_pair") ? deskOf(owner.core, params).market.id : undefined;
  const side = params.word("side", ["buy", "sell"]);
  return openOrders(owner).filter((order) =>
    (market === undefined || order.market === market) && (side === undefined || order.side === side)
  );
}

function cancelAll(call: Call): object {
  const owner = ownerOf(call);
  const about = (): object => ({});
  return each(wanted(owner, call.params), about, (order) => orderText(call.core, cancelOrder(owner, order)));
}

function list(call: Call): object {
  const { core, params } = call;
  const { market } = deskOf(core, params);
  const open = params.needWord("status", ["open", "finished"]) === "open";
  const limit = params.limit(open ? openPage : longPage, openPage);
  const side = params.word("side", ["buy", "sell"]);
  const [from, to] = params.span();
  const owner = ownerOf(call);
  const all = open
    ? openOrders(owner).reverse()
    : endedOrders(owner).filter(({ updated }) => updated >= from && updated <= to);
  const start = params.page(limit);
  return all.filter((order) => order.market === market.id && (side === undefined || order.side === side))
    .slice(start, start + limit).map((order) => orderText(core, order));
}

/** Pages are of each pair. */
function listOpen(call: Call): object {
  const { core, params } = call;
  const limit = params.limit(openPage, openPage);
  const start = params.page(limit);
  const open = openOrders(ownerOf(call)).reverse();
  return [...new Set(open.map(({ market }) => market))].map((pair) => {
    const orders = open.filter(({ market }) => market === pair).slice(start, start + limit)
      .map((order) => orderText(core, order));
    return { currency_pair: pair, total: orders.length, orders };
  });
}

function fills(call: Call): object {
  const { core, params, now } = call;
  const market = params.has("currency_pair") ? deskOf(core, params).market.id : undefined;
  const limit = params.limit(longPage, openPage);
  const start = params.page(limit);
  const [from, to] = params.span();
  // One question is about thirty days (docs: "Query personal trading records").
  if (params.has("from") && Math.min(to, now) - from > month + 1_000) throw wrong("from");
  const order = params.text("order_id");
  if (order !== undefined && market === undefined) throw missing("currency_pair");
  const only = order === undefined ? undefined : findOrder(ownerOf(call), order, market).id;
  return core.notes.fillsOf(accountOf(call)).filter(({ fill }) =>
    (market === undefined || fill.market === market) && (only === undefined || fill.orderId === only) &&
    fill.time >= from && fill.time <= to
  ).reverse().slice(start, start + limit).map(({ fill }) => fillText(core, fill));
}

function countdown(call: Call): object {
  return setSwitch(
    call,
    call.params.has("currency_pair") ? deskOf(call.core, call.params).market.id : undefined,
  );
}

/** Orders over the socket, by channel. */
export const spotRequests: Readonly<Record<string, { readonly pools: readonly string[]; run(call: Call): object }>> = {
  order_place: { pools: ["placeOrder", "spotSocketOrders"], run: create },
  order_cancel: { pools: ["cancelOrder"], run: cancel },
  order_amend: { pools: ["placeOrder", "spotSocketOrders"], run: amend },
};

const base = "/api/v4/spot";
const placing = { security: "trade", pool: "placeOrder", fenced: true } as const;
const ending = { security: "trade", pool: "cancelOrder", fenced: true } as const;

export const spotTrading: readonly Operation[] = [
  { route: ["POST", `${base}/orders`], ...placing, run: create },
  { route: ["POST", `${base}/batch_orders`], ...placing, list: { most: mostPlaced }, run: createSeveral },
  { route: ["PATCH", `${base}/orders/{order_id}`], ...placing, run: amend },
  { route: ["DELETE", `${base}/orders/{order_id}`], ...ending, run: cancel },
  { route: ["DELETE", `${base}/orders`], ...ending, run: cancelAll },
  { route: ["POST", `${base}/cancel_batch_orders`], ...ending, list: { most: mostCanceled }, run: cancelSeveral },
  {
    route: ["GET", `${base}/orders/{order_id}`],
    security: "read",
    pool: "getOrder",
    run: (call) => orderText(call.core, find(call)),
  },
  { route: ["GET", `${base}/orders`], security: "read", pool: "listOrders", run: list },
  { route: ["GET", `${base}/open_orders`], security: "read", pool: "listAllOpenOrders", run: listOpen },
  { route: ["GET", `${base}/my_trades`], security: "read", pool: "listMyTrades", run: fills },
  {
    route: ["POST", `${base}/countdown_cancel_all`],
    security: "trade",
    pool: "countdownCancelAllSpot",
    run: countdown,
  },
];
