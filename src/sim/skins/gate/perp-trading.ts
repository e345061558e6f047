/** Operations of contracts that place, change and cancel orders, and tell of them. */
import { decimal } from "../../../core/decimal.ts";
import type { Desk, Order, PositionSide, Side } from "../../engine/mod.ts";
import type { Fields } from "../../gateway/fields.ts";
import { readSize } from "./contracts.ts";
import type { Booked } from "./notes.ts";
import { accountOf, type Call, deskOf, type Operation } from "./operation.ts";
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
import { fillText, orderText } from "./perp-text.ts";
import { missing, Refusal, rejected, tooPrecise, wrong } from "./refusal.ts";

const mostPlaced = 10;
const mostCanceled = 20;
const mostEntries = 1_000;

/** Side and quantity of a number of contracts, which is below zero where it sells. */
function readContracts(desk: Desk, params: Params): { readonly side: Side; readonly quantity: bigint } {
  const text = params.need("size");
  if (!/^-?\d{1,20}(\.\d{1,20})?$/.test(text)) throw wrong("size");
  const contracts = decimal(text);
  // One that closes whatever is open says 0: that is not simulated.
  if (contracts.isZero()) throw wrong("size");
  const quantity = readSize(desk, contracts.abs());
  const { rules } = desk.market;
  if (quantity === undefined || quantity % rules.step !== 0n) throw tooPrecise();
  if (quantity < rules.minQuantity) throw new Refusal("SIZE_TOO_SMALL", "Size is too small");
  if (quantity > rules.maxQuantity) throw new Refusal("SIZE_TOO_LARGE", "Size is too large");
  return { side: contracts.isNegative() ? "sell" : "buy", quantity };
}

/**
 * The position that an order is about: where long and short are kept apart, one that may only close goes to that of the other
 * side (docs: "Place futures order", reduce_only).
 */
function positionOf({ core, account }: Owner, side: Side, closes: boolean): PositionSide {
  if (!core.engine.perpetuals?.margin.hedged(account)) return "both";
  return (side === "buy") === closes ? "short" : "long";
}

function readOrder(owner: Owner, params: Params): ReadOrder {
  const { core } = owner;
  const desk = deskOf(core, params);
  const { side, quantity } = readContracts(desk, params);
  const price = params.number("price");
  if (price === undefined) throw missing("price");
  const time = params.word("tif", timesInForce) ?? "gtc";
  const forMarket = price.isZero();
  if (forMarket && time !== "ioc" && time !== "fok") throw wrong("tif");
  refuseUnknown(params, ["iceberg", "close", "auto_size", "market_order_slip_ratio"]);
  const reduceOnly = params.flag("reduce_only");
  const { mode, word } = readSelfTrade(params);
  const positionSide = positionOf(owner, side, reduceOnly);
  const request = {
    side,
    type: forMarket ? "market" : time === "poc" ? "limit-maker" : "limit",
    timeInForce: enforced[time],
    clientId: readText(core, params),
    quantity,
    ...(forMarket ? {} : { price: readPrice(core, desk, price) }),
    ...(reduceOnly ? { reduceOnly } : {}),
    positionSide,
    selfTrade: mode,
  } as const;
  return { desk, request, sent: { timeInForce: time, stpAct: word } };
}

function create(call: Call): object {
  const owner = ownerOf(call);
  return orderText(call.core, place(owner, readOrder(owner, call.params)), call.exact);
}

/** Each has an outcome of its own; why one was refused is its detail. */
function createSeveral(call: Call): object {
  const owner = ownerOf(call);
  const items = call.items.map((item) => new Params(item as Fields));
  return each(
    items,
    () => ({}),
    (item) => orderText(call.core, place(owner, readOrder(owner, item)), call.exact),
  ).map((outcome) => {
    const { message, label, ...others } = outcome as { readonly message: string; readonly label: string };
    return label === "" ? others : { ...others, label, detail: message };
  });
}

function find(call: Call): Order {
  return findOrder(ownerOf(call), call.params.need("order_id"));
}

function amend(call: Call): object {
  const { core, params, now } = call;
  const order = find(call);
  const desk = core.engine.desk(order.market);
  refuseUnknown(params, []);
  const price = params.positive("price");
  if (price === undefined && !params.has("size")) throw missing("size");
  const wanted = params.has("size") ? readContracts(desk, params) : undefined;
  if (wanted !== undefined && wanted.side !== order.side) throw wrong("size");
  const change = {
    ...(price === undefined ? {} : { price: readPrice(core, desk, price) }),
    ...(wanted === undefined ? {} : { quantity: wanted.quantity }),
  };
  const outcome = core.engine.modify(order, change, now);
  if (!outcome.ok) throw rejected("futures", outcome.why);
  return orderText(core, order, call.exact);
}

function cancel(call: Call): object {
  return orderText(call.core, cancelOrder(ownerOf(call), find(call)), call.exact);
}

/** Why one was not canceled stands in its message, with the label before it. */
function cancelSeveral(call: Call): object {
  const owner = ownerOf(call);
  const about = (id: string): object => ({ id, user_id: call.core.uid(owner.account) });
  return each(call.items.map(String), about, (id) => {
    cancelOrder(owner, findOrder(owner, id));
    return about(id);
  }).map((outcome) => {
    const { label, ...others } = outcome as { readonly label: string };
    return label === "" ? others : { ...others, message: label };
  });
}

const sides = { ask: "sell", bid: "buy" } as const;

function cancelAll(call: Call): object {
  const { core, params } = call;
  const { market } = deskOf(core, params);
  const side = params.word("side", ["ask", "bid"]);
  const owner = ownerOf(call);
  return openOrders(owner)
    .filter((order) => order.market === market.id && (side === undefined || order.side === sides[side]))
    .map((order) => orderText(core, cancelOrder(owner, order), call.exact));
}

function list(call: Call): object {
  const { core, params } = call;
  const market = params.has("contract") ? deskOf(core, params).market.id : undefined;
  const open = params.needWord("status", ["open", "finished"]) === "open";
  const [limit, offset] = [params.limit(mostEntries, 100), params.offset()];
  const owner = ownerOf(call);
  const all = open ? openOrders(owner).reverse() : endedOrders(owner);
  return all.filter((order) => market === undefined || order.market === market).slice(offset, offset + limit)
    .map((order) => orderText(core, order, call.exact));
}

function fills(call: Call, wanted: (booked: Booked) => boolean, id: (number: number) => object): object {
  const { core, params } = call;
  const market = params.has("contract") ? deskOf(core, params).market.id : undefined;
  const [limit, offset] = [params.limit(mostEntries, 100), params.offset()];
  return core.notes.fillsOf(accountOf(call)).filter((booked) =>
    (market === undefined || booked.fill.market === market) && wanted(booked)
  ).reverse().slice(offset, offset + limit)
    .map(({ number, fill }) => fillText(core, fill, id(number), call.exact));
}

function fillsOfOrder(call: Call): object {
  const ref = call.params.text("order");
  const only = ref === undefined ? undefined : findOrder(ownerOf(call), ref).id;
  return fills(call, ({ fill }) => only === undefined || fill.orderId === only, (id) => ({ id }));
}

function fillsOfTime(call: Call): object {
  const [from, to] = call.params.span();
  const role = call.params.word("role", ["maker", "taker"]);
  return fills(
    call,
    ({ fill }) => fill.time >= from && fill.time <= to && (role === undefined || fill.maker === (role === "maker")),
    (id) => ({ trade_id: String(id) }),
  );
}

function countdown(call: Call): object {
  return setSwitch(call, call.params.has("contract") ? deskOf(call.core, call.params).market.id : undefined);
}

const placed = ["placeFuturesOrder", "futuresSocketOrders"] as const;

/** Orders over the socket, by channel. */
export const perpRequests: Readonly<Record<string, { readonly pools: readonly string[]; run(call: Call): object }>> = {
  order_place: { pools: placed, run: create },
  order_cancel: { pools: ["cancelFuturesOrder", "futuresSocketOrders"], run: cancel },
  order_amend: { pools: placed, run: amend },
};

const base = "/api/v4/futures/usdt";
const placing = { security: "trade", pool: "placeFuturesOrder", fenced: true } as const;
const ending = { security: "trade", pool: "cancelFuturesOrder", fenced: true } as const;

export const perpTrading: readonly Operation[] = [
  { route: ["POST", `${base}/orders`], ...placing, run: create },
  {
    route: ["POST", `${base}/batch_orders`],
    ...placing,
    list: { most: mostPlaced, each: true },
    run: createSeveral,
  },
  { route: ["PUT", `${base}/orders/{order_id}`], ...placing, run: amend },
  { route: ["DELETE", `${base}/orders/{order_id}`], ...ending, run: cancel },
  { route: ["DELETE", `${base}/orders`], ...ending, run: cancelAll },
  { route: ["POST", `${base}/batch_cancel_orders`], ...ending, list: { most: mostCanceled }, run: cancelSeveral },
  {
    route: ["GET", `${base}/orders/{order_id}`],
    security: "read",
    pool: "getFuturesOrder",
    run: (call) => orderText(call.core, find(call), call.exact),
  },
  { route: ["GET", `${base}/orders`], security: "read", pool: "listFuturesOrders", run: list },
  { route: ["GET", `${base}/my_trades`], security: "read", pool: "getMyTrades", run: fillsOfOrder },
  {
    route: ["GET", `${base}/my_trades_timerange`],
    security: "read",
    pool: "getMyTradesWithTimeRange",
    run: fillsOfTime,
  },
  {
    route: ["POST", `${base}/countdown_cancel_all`],
    security: "trade",
    pool: "countdownCancelAllFutures",
    run: countdown,
  },
];
