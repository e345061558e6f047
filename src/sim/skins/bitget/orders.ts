/** How orders are read, placed, found and ended. */
import type { Desk, Order, OrderRequest, PositionSide, SelfTrade } from "../../engine/mod.ts";
import { isOpen, pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { Sent } from "./notes.ts";
import { accountOf, type Call, type Core, namedDesk } from "./operation.ts";
import type { Params } from "./params.ts";
import { badPrice, missing, noOrder, Refusal, rejected, tooLittle, tooLong, tooPrecise, wrong } from "./refusal.ts";
import { clientIdText, nameless, orderId, orderNumber } from "./words.ts";

/** Whom an order is from. */
export interface Owner {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

export const ownerOf = (call: Call): Owner => ({ core: call.core, account: accountOf(call), now: call.now });

const selfTrades: Readonly<Record<string, SelfTrade>> = {
  none: "none",
  cancel_taker: "expire-taker",
  cancel_maker: "expire-maker",
  cancel_both: "expire-both",
};

const timesInForce = ["gtc", "ioc", "fok", "post_only"] as const;
const enforced = { gtc: "GTC", ioc: "IOC", fok: "FOK", post_only: "GTC" } as const;

/** What the venue can and the simulator cannot: refused, and never passed over. */
const unknown = [
  "takeProfit",
  "stopLoss",
  "tpTriggerBy",
  "slTriggerBy",
  "tpOrderType",
  "slOrderType",
  "tpLimitPrice",
  "slLimitPrice",
  "autoCancel",
] as const;

export function readAmount(desk: Desk, params: Params): bigint {
  const { rules, quantityPrecision } = desk.market;
  const amount = params.positive("qty");
  if (amount === undefined) throw missing("qty");
  if (amount.decimalPlaces() > quantityPrecision) throw tooPrecise();
  const atoms = toAtoms(amount, quantityPrecision);
  if (atoms % rules.step !== 0n) throw tooPrecise();
  if (atoms < rules.minQuantity) throw tooLittle();
  if (atoms > rules.maxQuantity) throw rejected("market-lot");
  return atoms;
}

function readQuote(desk: Desk, params: Params): bigint {
  const amount = params.positive("qty");
  if (amount === undefined) throw missing("qty");
  if (amount.decimalPlaces() > desk.market.worthPrecision) throw tooPrecise();
  return toAtoms(amount, desk.market.worthPrecision);
}

export function readPrice({ market: { rules } }: Desk, params: Params): bigint {
  const price = params.positive("price");
  if (price === undefined) throw missing("price");
  if (price.decimalPlaces() > pricePrecision) throw badPrice();
  const atoms = toAtoms(price, pricePrecision);
  if (atoms % rules.tick !== 0n) throw badPrice();
  if (atoms < rules.minPrice || atoms > rules.maxPrice) throw rejected("price");
  return atoms;
}

/** The side of the position, where an account holds both. */
function readPositionSide({ core, account }: Owner, params: Params): PositionSide {
  const side = params.word("posSide", ["long", "short"]);
  const hedged = core.engine.perpetuals?.margin.hedged(account) ?? false;
  if (hedged !== (side !== undefined)) throw rejected("position-side");
  return side ?? "both";
}

/** An order as it was read. */
interface ReadOrder {
  readonly request: OrderRequest;
  readonly sent: Sent;
}

function readOrder(owner: Owner, desk: Desk, params: Params): ReadOrder {
  for (const name of unknown) if (params.has(name)) throw wrong(name);
  const contract = desk.market.spec.contract !== undefined;
  const side = params.needWord("side", ["buy", "sell"]);
  const forMarket = params.needWord("orderType", ["limit", "market"]) === "market";
  const time = params.word("timeInForce", timesInForce) ?? "gtc";
  const name = params.text("clientOid");
  if (name !== undefined && name.length > 32) throw tooLong();
  const stpMode = params.word("stpMode", ["none", "cancel_taker", "cancel_maker", "cancel_both"]) ?? "none";
  const marginMode = params.word("marginMode", ["crossed", "isolated"]) ?? "crossed";
  const byQuote = forMarket && side === "buy" && !contract;
  const shared = {
    side,
    type: forMarket ? "market" : time === "post_only" ? "limit-maker" : "limit",
    timeInForce: enforced[time],
    clientId: name ?? nameless + owner.core.random.text(20),
    quantity: byQuote ? 0n : readAmount(desk, params),
    ...(byQuote ? { quoteQuantity: readQuote(desk, params) } : {}),
    ...(forMarket ? {} : { price: readPrice(desk, params) }),
    selfTrade: selfTrades[stpMode] ?? "none",
    expiresIfTaking: true,
  } as const;
  const sent: Sent = { timeInForce: time, stpMode, marginMode };
  if (!contract) return { request: shared, sent };
  const positionSide = readPositionSide(owner, params);
  const closes = positionSide !== "both" && (side === "buy") !== (positionSide === "long");
  const reduceOnly = closes || params.word("reduceOnly", ["yes", "no"]) === "yes";
  return { request: { ...shared, positionSide, reduceOnly }, sent };
}

/** Places an order. What it could not do at once, where it may not wait, is canceled, and not refused. */
export function placeOrder(owner: Owner, desk: Desk, params: Params): Readonly<Order> {
  const { core, account, now } = owner;
  const { request, sent } = readOrder(owner, desk, params);
  if (desk.market.spec.contract !== undefined) {
    core.terms.allow(account, desk, sent.marginMode === "isolated" ? "isolated" : "cross");
  }
  const place = () => core.engine.place(account, desk.market.id, request, now);
  const outcome = core.notes.while(request.clientId, sent, place);
  if (!outcome.ok) throw rejected(outcome.why);
  return outcome.value.order;
}

/** The order that is named by either id; the venue's is looked at first. */
export function findOrder({ core, account }: Owner, params: Params, market?: string): Order {
  const [id, name] = [params.text("orderId"), params.text("clientOid")];
  if (id === undefined && name === undefined) throw new Refusal("40924", "Either orderId or clientOid is needed");
  const { records } = core.engine;
  const markets = market === undefined ? [...core.engine.markets()].map((desk) => desk.market.id) : [market];
  const [order] = markets.flatMap((each) =>
    (id === undefined ? records.byClientId(account, each, name ?? "") : records.find(account, each, orderNumber(id))) ??
      []
  ).sort((one, other) => other.id - one.id);
  if (order === undefined) throw noOrder();
  return order;
}

/** The one that is named, which must not have ended. */
export function findOpen(owner: Owner, params: Params, market?: string): Order {
  const order = findOrder(owner, params, market);
  if (!isOpen(order)) throw noOrder();
  return order;
}

export function cancelOrder({ core, now }: Pick<Owner, "core" | "now">, order: Order): void {
  const outcome = core.engine.cancel(order, order.clientId, now);
  if (!outcome.ok) throw rejected(outcome.why);
}

/** The market that a request names besides an order, where it does. */
export function marketOf(core: Core, params: Params): string | undefined {
  const symbol = params.text("symbol");
  return symbol === undefined ? undefined : namedDesk(core, symbol).market.id;
}

export function ackText(
  order: Pick<Order, "id" | "clientId">,
): { readonly orderId: string; readonly clientOid: string } {
  return { orderId: orderId(order.id), clientOid: clientIdText(order) };
}

export function openOrders({ core, account }: Pick<Owner, "core" | "account">): Order[] {
  return [...core.engine.records.openOrders(account)].filter(isOpen);
}
