/** Operations of contracts that place and cancel orders, also with a trigger, and tell of them. */
import type { Desk, Order, OrderRequest, SelfTrade } from "../../engine/mod.ts";
import { isOpen, pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { Decimal } from "../../../core/decimal.ts";
import type { Sent } from "./notes.ts";
import { accountOf, type Call, type Core, deskOf, type Operation } from "./operation.ts";
import type { Params } from "./params.ts";
import { fillText, orderText } from "./perp-text.ts";
import { orderId, orderNumber, quantityOf, sleeps } from "./perp-words.ts";
import { noContractOrder, notFound, oneWay, Refusal, rejectedContract, wrongContract } from "./refusal.ts";
import { nameless } from "./words.ts";

interface Owner {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

const ownerOf = (call: Call): Owner => ({ core: call.core, account: accountOf(call), now: call.now });

const selfTrades: Readonly<Record<string, SelfTrade>> = { CO: "expire-maker", CN: "expire-taker", CB: "expire-both" };
const mostOfBatch = 20;
const mostEntries = 1_000;
const week = 7 * 24 * 3_600_000;

function readPrice({ market: { rules } }: Desk, name: string, price: Decimal | undefined): bigint {
  if (price === undefined) throw wrongContract(name);
  if (price.decimalPlaces() > pricePrecision) throw rejectedContract("price");
  const atoms = toAtoms(price, pricePrecision);
  if (atoms % rules.tick !== 0n || atoms > rules.maxPrice) throw rejectedContract("price");
  return atoms;
}

function readQuantity(desk: Desk, count: number | undefined): bigint {
  const { rules, quantityPrecision } = desk.market;
  if (count === undefined || count < 1) throw wrongContract("size");
  const quantity = toAtoms(quantityOf(desk, count), quantityPrecision);
  if (quantity % rules.step !== 0n || quantity < rules.minQuantity) throw rejectedContract("lot");
  if (quantity > rules.maxQuantity) throw rejectedContract("market-lot");
  return quantity;
}

/** The engine's type of an order with a trigger: whether the price that wakes it goes against the order, or for it. */
function typeOf(params: Params, side: "buy" | "sell", limit: boolean, postOnly: boolean): OrderRequest["type"] {
  const stop = params.word("stop", ["up", "down"]);
  if (stop === undefined) return limit ? postOnly ? "limit-maker" : "limit" : "market";
  if (params.needWord("stopPriceType", ["TP", "MP", "IP"]) !== "TP" || postOnly) throw wrongContract("stopPriceType");
  const loss = (stop === "up") === (side === "buy");
  return loss ? limit ? "stop-loss-limit" : "stop-loss" : limit ? "take-profit-limit" : "take-profit";
}

function readOrder(
  { core, account }: Owner,
  desk: Desk,
  params: Params,
): { readonly request: OrderRequest; readonly sent: Sent } {
  const side = params.needWord("side", ["buy", "sell"]);
  const limit = (params.word("type", ["limit", "market"]) ?? "limit") === "limit";
  const timeInForce = params.word("timeInForce", ["GTC", "IOC"]) ?? "GTC";
  const postOnly = limit && params.flag("postOnly");
  for (const name of ["hidden", "iceberg", "closeOrder", "forceHold"]) {
    // What the venue can and the simulator cannot is refused, and never passed over.
    if (params.flag(name)) throw wrongContract(name);
  }
  const clientId = params.need("clientOid");
  if (!/^[\w~-]{1,40}$/.test(clientId)) throw wrongContract("clientOid");
  const type = typeOf(params, side, limit, postOnly);
  const positionSide = ({ LONG: "long", SHORT: "short", BOTH: "both" } as const)[
    params.word("positionSide", ["BOTH", "LONG", "SHORT"]) ?? "BOTH"
  ];
  applyMargin(core, account, desk, params);
  const request: OrderRequest = {
    side,
    type,
    timeInForce,
    clientId,
    quantity: readQuantity(desk, params.whole("size")),
    ...(limit ? { price: readPrice(desk, "price", params.positive("price")) } : {}),
    ...(params.has("stop")
      ? { stopPrice: readPrice(desk, "stopPrice", params.positive("stopPrice")), heldLater: true }
      : {}),
    ...(params.flag("reduceOnly") ? { reduceOnly: true } : {}),
    positionSide,
    selfTrade: selfTrades[params.text("stp") ?? ""] ?? "none",
    expiresIfTaking: true,
  };
  return { request, sent: { timeInForce, postOnly } };
}

/** Each order says what margins it: the mode has to be the contract's, and in isolated mode the leverage is the order's own. */
function applyMargin({ engine: { perpetuals } }: Core, account: string, { market }: Desk, params: Params): void {
  const isolated = (params.word("marginMode", ["ISOLATED", "CROSS"]) ?? "ISOLATED") === "ISOLATED";
  const terms = perpetuals?.margin.terms(account, market);
  if ((terms?.mode === "isolated") !== isolated) throw new Refusal("330005", "The order's margin mode does not match");
  if (!isolated) return;
  const leverage = params.whole("leverage");
  if (leverage === undefined) throw wrongContract("leverage");
  if (terms?.leverage === leverage) return;
  const why = perpetuals?.setLeverage(account, market.id, leverage);
  if (why !== undefined) throw rejectedContract(why);
}

function place(owner: Owner, params: Params): Readonly<Order> {
  const { core, account, now } = owner;
  const desk = deskOf(core, params);
  const { request, sent } = readOrder(owner, desk, params);
  const { engine } = core;
  // A name is used once, whatever became of its order.
  if (engine.records.byClientId(account, desk.market.id, request.clientId)) throw rejectedContract("duplicate");
  const outcome = core.notes.while(
    request.clientId,
    sent,
    () => engine.place(account, desk.market.id, request, now),
  );
  if (!outcome.ok) {
    // Which of the two modes the order is of has a code each.
    throw outcome.why === "position-side" && request.positionSide === "both" ? oneWay() : rejectedContract(outcome.why);
  }
  return outcome.value.order;
}

function placedText({ id, clientId }: Readonly<Order>): object {
  return { orderId: orderId(id), clientOid: clientId };
}

/** Each has an outcome of its own. */
function placeSeveral(call: Call): object {
  const list = call.params.list("orders");
  if (list.length === 0 || list.length > mostOfBatch) throw wrongContract("orders");
  return list.map((params) => {
    const named = { clientOid: params.text("clientOid") ?? "", symbol: params.text("symbol") ?? "" };
    try {
      return { ...named, ...placedText(place(ownerOf(call), params)), code: "200000", msg: "success" };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { orderId: null, ...named, code: error.code, msg: error.message };
    }
  });
}

function markets({ engine }: Core, params: Params): readonly string[] {
  return params.has("symbol") ? [params.need("symbol")] : [...engine.markets()].map(({ market }) => market.id);
}

function byId({ core, account }: Owner, params: Params): Order | undefined {
  const number = orderNumber(params.need("orderId"));
  return markets(core, params).flatMap((market) => core.engine.records.find(account, market, number) ?? [])[0];
}

function byName({ core, account }: Owner, params: Params): Order | undefined {
  const name = params.need("clientOid");
  if (name.startsWith(nameless)) return undefined;
  return markets(core, params).flatMap((market) => core.engine.records.byClientId(account, market, name) ?? [])
    .sort((one, other) => other.id - one.id)[0];
}

function end({ core, now }: Owner, order: Order): void {
  const outcome = core.engine.cancel(order, order.clientId, now);
  if (!outcome.ok) throw rejectedContract(outcome.why);
}

const cancel = (find: typeof byId, answer: (order: Order) => object) => (call: Call): object => {
  const order = find(ownerOf(call), call.params);
  if (order === undefined || !isOpen(order)) throw noContractOrder();
  end(ownerOf(call), order);
  return answer(order);
};

function openOf({ core, account }: Owner): Order[] {
  return [...core.engine.records.openOrders(account)].filter(isOpen);
}

/** Those that wait for a trigger, or the others. */
const cancelAll = (waiting: boolean) => (call: Call): object => {
  const { market } = deskOf(call.core, call.params);
  const owner = ownerOf(call);
  const orders = openOf(owner).filter((order) => order.market === market.id && sleeps(order) === waiting);
  for (const order of orders) end(owner, order);
  return { cancelledOrderIds: orders.map(({ id }) => orderId(id)) };
};

const query = (find: typeof byId) => (call: Call): object => {
  const order = find(ownerOf(call), call.params);
  if (order === undefined) throw notFound();
  return orderText(call.core, order);
};

/** A page of a list that comes newest first. */
function page<T>({ params }: Call, all: readonly T[], write: (item: T) => object): object {
  const [currentPage, pageSize] = [params.whole("currentPage") ?? 1, params.whole("pageSize") ?? 50];
  if (currentPage < 1 || pageSize < 1 || pageSize > mostEntries) throw wrongContract("pageSize");
  const items = all.slice((currentPage - 1) * pageSize, currentPage * pageSize).map(write);
  return { currentPage, pageSize, totalNum: all.length, totalPage: Math.ceil(all.length / pageSize), items };
}

function filtered({ core, params }: Call, orders: readonly Order[]): Order[] {
  const wanted = new Set(markets(core, params));
  const side = params.word("side", ["buy", "sell"]);
  const [start, until] = [params.whole("startAt") ?? 0, params.whole("endAt") ?? Infinity];
  return orders.filter((order) =>
    wanted.has(order.market) && (side === undefined || order.side === side) && order.created >= start &&
    order.created <= until
  ).reverse();
}

function list(call: Call): object {
  const active = call.params.word("status", ["active", "done"]) === "active";
  const owner = ownerOf(call);
  const orders = active
    ? openOf(owner).filter((order) => !sleeps(order))
    : call.core.engine.records.of(owner.account).orders.filter((order) => !isOpen(order));
  return page(call, filtered(call, orders), (order) => orderText(call.core, order));
}

function listWaiting(call: Call): object {
  return page(call, filtered(call, openOf(ownerOf(call)).filter(sleeps)), (order) => orderText(call.core, order));
}

/** With an order's id times are ignored; else they are seven days apart at most. */
function fills(call: Call): object {
  const { core, params, now } = call;
  const order = params.text("orderId");
  const [start, until] = [params.whole("startAt"), params.whole("endAt")];
  const [from, to] = start === undefined ? [(until ?? now) - week, until ?? now] : [start, until ?? start + week];
  if (to - from > week) throw wrongContract("startAt");
  const wanted = new Set(markets(core, params));
  const found = core.notes.fillsOf(accountOf(call)).filter(({ fill }) =>
    wanted.has(fill.market) &&
    (order === undefined ? fill.time >= from && fill.time <= to : orderId(fill.orderId) === order)
  ).reverse();
  return page(call, found, (booked) => fillText(core, booked));
}

const cost = (weight: number) => ["futures", weight] as const;
const base = "/api/v1/orders";
const canceledIds = ({ id }: Order): object => ({ cancelledOrderIds: [orderId(id)] });
const canceledName = ({ clientId }: Order): object => ({ clientOid: clientId });

export const perpTrading: readonly Operation[] = [
  {
    route: ["POST", base],
    security: "futures",
    cost: cost(2),
    run: (call) => placedText(place(ownerOf(call), call.params)),
  },
  { route: ["POST", `${base}/multi`], security: "futures", cost: cost(20), run: placeSeveral },
  { route: ["DELETE", `${base}/{orderId}`], security: "futures", cost: cost(1), run: cancel(byId, canceledIds) },
  {
    route: ["DELETE", `${base}/client-order/{clientOid}`],
    security: "futures",
    cost: cost(1),
    run: cancel(byName, canceledName),
  },
  { route: ["DELETE", "/api/v3/orders"], security: "futures", cost: cost(10), run: cancelAll(false) },
  { route: ["DELETE", "/api/v1/stopOrders"], security: "futures", cost: cost(15), run: cancelAll(true) },
  { route: ["GET", base], security: "general", cost: cost(2), run: list },
  { route: ["GET", "/api/v1/stopOrders"], security: "general", cost: cost(6), run: listWaiting },
  { route: ["GET", `${base}/{orderId}`], security: "general", cost: cost(5), run: query(byId) },
  { route: ["GET", `${base}/byClientOid`], security: "general", cost: cost(5), run: query(byName) },
  { route: ["GET", "/api/v1/fills"], security: "general", cost: cost(5), run: fills },
];
