/** Operations that place and cancel orders, tell of them, and set the dead man's switch. */
import type { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order, OrderRequest, SelfTrade } from "../../engine/mod.ts";
import { isOpen, pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { Sent } from "./notes.ts";
import { accountOf, type Call, type Core, deskOf, type Operation } from "./operation.ts";
import { fillText, orderText, outcomeText } from "./order-text.ts";
import type { Params } from "./params.ts";
import { noOrder, Refusal, rejected, wrong } from "./refusal.ts";
import { clientOid, nameless, orderId, orderNumber } from "./words.ts";

/** Whom an order is from. */
interface Owner {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

const ownerOf = (call: Call): Owner => ({ core: call.core, account: accountOf(call), now: call.now });

const selfTrades: Readonly<Record<string, SelfTrade>> = {
  DC: "decrement",
  CO: "expire-maker",
  CN: "expire-taker",
  CB: "expire-both",
};
const timesInForce = ["GTC", "GTT", "IOC", "FOK"] as const;
const mostOfBatch = 5;
const week = 7 * 24 * 3_600_000;

function readPrice({ market: { rules } }: Desk, price: Decimal | undefined): Atoms {
  if (price === undefined) throw wrong("price");
  if (price.decimalPlaces() > pricePrecision) throw rejected("price");
  const atoms = toAtoms(price, pricePrecision);
  if (atoms % rules.tick !== 0n || atoms < rules.minPrice || atoms > rules.maxPrice) throw rejected("price");
  return atoms;
}

function readQuantity({ market: { rules, quantityPrecision } }: Desk, size: Decimal | undefined): Atoms {
  if (size === undefined) throw wrong("size");
  if (size.decimalPlaces() > quantityPrecision) throw rejected("lot");
  const atoms = toAtoms(size, quantityPrecision);
  if (atoms % rules.step !== 0n) throw rejected("lot");
  if (atoms < rules.minQuantity) throw rejected("no-value");
  if (atoms > rules.maxQuantity) throw rejected("market-lot");
  return atoms;
}

function readOrder(
  { core }: Owner,
  desk: Desk,
  params: Params,
): { readonly request: OrderRequest; readonly sent: Sent } {
  const side = params.needWord("side", ["buy", "sell"]);
  const limit = params.needWord("type", ["limit", "market"]) === "limit";
  const timeInForce = params.word("timeInForce", timesInForce) ?? "GTC";
  const postOnly = limit && params.flag("postOnly");
  const funds = limit ? undefined : params.positive("funds");
  if (postOnly && (timeInForce === "IOC" || timeInForce === "FOK")) throw wrong("postOnly");
  // What the venue can and the simulator cannot is refused, and never passed over.
  if (timeInForce === "GTT" || params.flag("hidden") || params.flag("iceberg")) throw wrong("timeInForce");
  const clientId = params.text("clientOid") ?? nameless + core.random.text(20);
  if (!/^[\w~-]{1,40}$/.test(clientId)) throw wrong("clientOid");
  const stp = selfTrades[params.text("stp") ?? ""];
  const amount = funds === undefined
    ? { quantity: readQuantity(desk, params.positive("size")) }
    : { quantity: 0n, quoteQuantity: toAtoms(funds, desk.market.worthPrecision) };
  const request: OrderRequest = {
    side,
    type: limit ? postOnly ? "limit-maker" : "limit" : "market",
    timeInForce: timeInForce === "GTC" ? "GTC" : timeInForce,
    clientId,
    ...amount,
    ...(limit ? { price: readPrice(desk, params.positive("price")) } : {}),
    selfTrade: stp ?? "none",
    expiresIfTaking: true,
    // Fees are always in quote: a buy pays them on top.
    ...(side === "buy" ? { feesOnTop: true } : {}),
  };
  return { request, sent: { timeInForce, postOnly } };
}

function place(owner: Owner, params: Params): Order {
  const { core, account, now } = owner;
  const desk = deskOf(core, params);
  const { request, sent } = readOrder(owner, desk, params);
  // A name is used once, whatever became of its order.
  if (core.engine.records.byClientId(account, desk.market.id, request.clientId)) throw rejected("duplicate");
  const outcome = core.notes.while(
    request.clientId,
    sent,
    () => core.engine.place(account, desk.market.id, request, now),
  );
  if (!outcome.ok) throw rejected(outcome.why);
  return outcome.value.order;
}

function placedText(core: Core, order: Order): object {
  return {
    orderId: orderId(order.id),
    clientOid: clientOid(order) ?? "",
    orderTime: order.created,
    ...outcomeText(core, order),
    matchTime: order.updated,
  };
}

function placeOne(call: Call): object {
  return placedText(call.core, place(ownerOf(call), call.params));
}

/** Limit orders of one pair; each has an outcome of its own. */
function placeSeveral(call: Call): object {
  const list = call.params.list("orderList");
  const pairs = new Set(list.map((params) => params.need("symbol")));
  if (list.length > mostOfBatch || pairs.size !== 1 || list.some((params) => params.need("type") !== "limit")) {
    throw wrong("orderList");
  }
  return list.map((params) => {
    try {
      return { ...placedText(call.core, place(ownerOf(call), params)), success: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { success: false, failMsg: error.message };
    }
  });
}

/** The order that is named; `undefined` where there is none. */
function findOrder({ core, account }: Owner, params: Params): Order | undefined {
  const { market } = deskOf(core, params);
  const { records } = core.engine;
  const id = params.text("orderId");
  if (id !== undefined) return records.find(account, market.id, orderNumber(id));
  const name = params.need("clientOid");
  return name.startsWith(nameless) ? undefined : records.byClientId(account, market.id, name);
}

const cancel = (named: "orderId" | "clientOid") => (call: Call): object => {
  const owner = ownerOf(call);
  const order = findOrder(owner, call.params);
  if (order === undefined || !isOpen(order)) throw noOrder();
  cancelOrder(owner, order);
  const name = named === "orderId" ? { orderId: orderId(order.id) } : { clientOid: order.clientId };
  return { ...name, ...outcomeText(call.core, order) };
};

function cancelOrder({ core, now }: Pick<Owner, "core" | "now">, order: Order): void {
  const outcome = core.engine.cancel(order, order.clientId, now);
  if (!outcome.ok) throw rejected(outcome.why);
}

/** Cancels an account's open orders of these markets, or of all. */
function cancelSome(core: Core, account: string, markets: ReadonlySet<string> | undefined, now: number): void {
  for (const order of openOrders(core, account)) {
    if (markets?.has(order.market) ?? true) cancelOrder({ core, now }, order);
  }
}

function cancelAll(call: Call): string {
  const { market } = deskOf(call.core, call.params);
  cancelSome(call.core, accountOf(call), new Set([market.id]), call.now);
  return "success";
}

function openOrders({ engine }: Core, account: string): Order[] {
  return [...engine.records.openOrders(account)].filter(isOpen);
}

function query(call: Call): object | null {
  const order = findOrder(ownerOf(call), call.params);
  return order === undefined ? null : orderText(call.core, order);
}

function openOfPair(call: Call): object {
  const { market } = deskOf(call.core, call.params);
  return openOrders(call.core, accountOf(call)).filter((order) => order.market === market.id)
    .map((order) => orderText(call.core, order));
}

function openPairs(call: Call): object {
  return { symbols: [...new Set(openOrders(call.core, accountOf(call)).map(({ market }) => market))] };
}

/** Newest first. With an order's id everything else but the pages is ignored. */
function fills(call: Call): object {
  const { core, params, now } = call;
  const { market } = deskOf(core, params);
  const order = params.text("orderId");
  const [start, end] = [params.whole("startAt"), params.whole("endAt")];
  const [from, to] = start === undefined ? [(end ?? now) - week, end ?? now] : [start, end ?? start + week];
  if (to - from > week) throw wrong("startAt");
  const before = params.whole("lastId") ?? Infinity;
  const limit = Math.min(params.whole("limit") ?? 20, 100);
  const found = core.notes.fillsOf(accountOf(call)).filter(({ number, fill }) =>
    fill.market === market.id && number < before &&
    (order === undefined ? fill.time >= from && fill.time <= to : orderId(fill.orderId) === order)
  );
  const page = found.slice(-limit).reverse();
  return { items: page.map((booked) => fillText(core, booked)), lastId: page.at(-1)?.number ?? 0 };
}

function setSwitch(call: Call): object | null {
  const { core, params, now } = call;
  const timeout = params.whole("timeout");
  const account = accountOf(call);
  if (timeout === -1) {
    core.switches.end(account);
    return null;
  }
  if (timeout === undefined || timeout < 5 || timeout > 86_400) throw wrong("timeout");
  const symbols = params.text("symbols")?.split(",");
  if (symbols?.some((symbol) => !core.engine.has(symbol))) throw wrong("symbols");
  const markets = symbols && new Set(symbols);
  core.switches.start(account, timeout * 1_000, (at) => cancelSome(core, account, markets, at));
  const currentTime = Math.floor(now / 1_000);
  return { currentTime, triggerTime: currentTime + timeout };
}

const spot = (weight: number) => ({ security: "spot", cost: ["spot", weight] }) as const;
const read = { security: "general", cost: ["spot", 2] } as const;
const base = "/api/v1/hf/orders";

export const tradingOperations: readonly Operation[] = [
  { route: ["POST", `${base}/sync`], ...spot(1), run: placeOne },
  { route: ["POST", `${base}/multi/sync`], ...spot(1), run: placeSeveral },
  { route: ["DELETE", `${base}/sync/{orderId}`], ...spot(1), run: cancel("orderId") },
  { route: ["DELETE", `${base}/sync/client-order/{clientOid}`], ...spot(1), run: cancel("clientOid") },
  { route: ["DELETE", base], ...spot(2), run: cancelAll },
  { route: ["GET", `${base}/{orderId}`], ...read, run: query },
  { route: ["GET", `${base}/client-order/{clientOid}`], ...read, run: query },
  { route: ["GET", `${base}/active/symbols`], ...read, run: openPairs },
  { route: ["GET", `${base}/active`], ...read, run: openOfPair },
  { route: ["GET", "/api/v1/hf/fills"], ...read, run: fills },
  { route: ["POST", `${base}/dead-cancel-all`], ...spot(2), run: setSwitch },
];
