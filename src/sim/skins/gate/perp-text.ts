/** Orders, fills and positions of contracts as the venue tells them. Over HTTP times are seconds with a fraction. */
import type { Fill, Order, PositionSide, PositionView } from "../../engine/mod.ts";
import { isOpen, notional, pricePrecision } from "../../engine/mod.ts";
import { signed, sizeText } from "./contracts.ts";
import type { Booking } from "./notes.ts";
import type { Core } from "./operation.ts";
import { averageText, orderId, orderText as nameText, plain, priceText, secondsOf, worthText } from "./words.ts";
import { decimals, settle } from "./venue.ts";

const none = "api";

/** How an order ended (docs: "Orders API", finish_as). */
function finishOf(order: Readonly<Order>): string {
  if (order.status === "filled") return "filled";
  if (order.status === "canceled") return "cancelled";
  if (order.status === "prevented") return "stp";
  switch (order.expiry) {
    case "liquidation":
      return "liquidated";
    case "nothing-to-reduce":
      return "position_closed";
    default:
      return "ioc";
  }
}

function shared(core: Core, order: Readonly<Order>, exact: boolean): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  const { sent } = core.notes.of(order);
  const { makerRate, takerRate } = core.engine.ledger.account(order.account);
  return {
    id: orderId("futures", order.id),
    user: core.uid(order.account),
    contract: order.market,
    size: sizeText(desk, signed(order, order.quantity), exact),
    left: sizeText(desk, signed(order, order.quantity - order.executed), exact),
    iceberg: exact ? "0" : 0,
    price: priceText(order.price),
    fill_price: averageText(desk, order.executed, order.executedQuote),
    mkfr: plain(makerRate, pricePrecision),
    tkfr: plain(takerRate, pricePrecision),
    tif: sent.timeInForce,
    is_reduce_only: order.reduceOnly,
    is_close: false,
    is_liq: order.clientId.startsWith("autoclose-"),
    text: nameText(order, none),
    status: isOpen(order) ? "open" : "finished",
    stp_id: 0,
    stp_act: sent.stpAct,
    amend_text: "-",
  };
}

/** An order as answers tell it. */
export function orderText(core: Core, order: Readonly<Order>, exact: boolean): Record<string, unknown> {
  return {
    ...shared(core, order, exact),
    create_time: order.created / 1_000,
    update_time: order.updated / 1_000,
    ...(isOpen(order) ? {} : { finish_time: order.updated / 1_000, finish_as: finishOf(order) }),
  };
}

const numbers = ["price", "fill_price", "mkfr", "tkfr"] as const;

/** An order as the socket tells it: prices are numbers there, and times whole seconds and milliseconds. */
export function orderPush(core: Core, order: Readonly<Order>, isNew: boolean, exact: boolean): object {
  const text = shared(core, order, exact);
  const ended = isOpen(order) ? 0 : order.updated;
  return {
    ...text,
    ...Object.fromEntries(numbers.map((name) => [name, Number(text[name])])),
    user: String(core.uid(order.account)),
    create_time: secondsOf(order.created),
    create_time_ms: order.created,
    update_time: order.updated,
    finish_time: secondsOf(ended),
    finish_time_ms: ended,
    finish_as: isOpen(order) ? (isNew ? "_new" : "_update") : finishOf(order),
    update_id: order.amends + 1,
    stp_id: "0",
  };
}

function fill(core: Core, { orderId: order, market, side, maker, price, quantity, quote, fee }: Fill, exact: boolean) {
  const desk = core.engine.desk(market);
  return {
    contract: market,
    order_id: String(orderId("futures", order)),
    size: sizeText(desk, signed({ side }, quantity), exact),
    price: priceText(price),
    role: maker ? "maker" : "taker",
    text: nameText(core.engine.records.order(order), none),
    fee: plain(fee, decimals),
    point_fee: "0",
    trade_value: worthText(desk, quote),
  };
}

/** A fill in a list; each of the lists has another name for its number. */
export function fillText(core: Core, filled: Fill, id: object, exact: boolean): object {
  return { ...id, create_time: filled.time / 1_000, ...fill(core, filled, exact) };
}

/** A fill as the socket tells it. */
export function fillPush(core: Core, filled: Fill, exact: boolean): object {
  return {
    id: String(core.notes.numberOf(filled) ?? 0),
    create_time: secondsOf(filled.time),
    create_time_ms: filled.time,
    ...fill(core, filled, exact),
  };
}

const modes = { both: "single", long: "dual_long", short: "dual_short" } as const;

/** The view of a position, also of one that never was. */
function viewOf(core: Core, account: string, market: string, side: PositionSide): PositionView | undefined {
  return core.engine.perpetuals?.view(account).find((view) => view.market === market && view.side === side);
}

function shape(core: Core, account: string, id: string, side: PositionSide, exact: boolean) {
  const desk = core.engine.desk(id);
  const { market } = desk;
  const view = viewOf(core, account, id, side);
  const terms = core.engine.perpetuals?.margin.terms(account, market);
  const [quantity, leverage] = [view?.quantity ?? 0n, terms?.leverage ?? 1];
  const isolated = terms?.mode === "isolated";
  const worth = (atoms: bigint): string => worthText(desk, atoms);
  const mark = core.engine.perpetuals?.mark(id).mark || desk.lastPrice;
  const value = notional(market, mark, quantity < 0n ? -quantity : quantity);
  return {
    contract: id,
    size: sizeText(desk, quantity, exact),
    leverage: isolated ? String(leverage) : "0",
    cross_leverage_limit: isolated ? "0" : String(leverage),
    lever: String(leverage),
    pos_margin_mode: isolated ? "isolated" : "cross",
    risk_limit: "1000000",
    leverage_max: String(market.spec.contract?.leverage.most ?? 1),
    maintenance_rate: String(market.spec.contract?.maintenance ?? 0),
    value: worth(value),
    margin: worth(isolated ? view?.margin ?? 0n : value / BigInt(leverage)),
    entry_price: priceText(view?.entryPrice ?? 0n),
    liq_price: priceText(view?.liquidationPrice ?? 0n),
    mark_price: priceText(mark),
    unrealised_pnl: worth(view?.unrealized ?? 0n),
    realised_pnl: worth(view?.realized ?? 0n),
    history_pnl: "0",
    last_close_pnl: "0",
    mode: modes[side],
    update_id: view === undefined ? 0 : core.engine.sequence,
    updated: view?.updated ?? 0,
  };
}

/** A position as answers tell it. */
export function positionText(core: Core, account: string, id: string, side: PositionSide, exact: boolean): object {
  const { updated, ...text } = shape(core, account, id, side, exact);
  return {
    user: core.uid(account),
    ...text,
    adl_ranking: text.size === "0" ? 6 : 5,
    pending_orders: [...core.engine.records.openOrders(account)].filter(({ market }) => market === id).length,
    open_time: secondsOf(core.notes.openedAt({ account, market: id, side })),
    update_time: updated / 1_000,
  };
}

/** A position as the socket tells it. */
export function positionPush(
  core: Core,
  account: string,
  id: string,
  side: PositionSide,
  time: number,
  exact: boolean,
): object {
  const { updated: _, mark_price: __, unrealised_pnl: ___, ...text } = shape(core, account, id, side, exact);
  return { ...text, user: String(core.uid(account)), time: secondsOf(time), time_ms: time };
}

/** What a change of the balance was about: funding is of a contract, and has nothing of its own that had a number. */
function aboutText({ number, type, market }: Booking): string {
  return type === "fund" || market === "" ? market : `${market}:${number}`;
}

/** A change of the balance as answers tell it. */
export function bookingText(booking: Booking): object {
  const { number, time, type, change, balance, market, trade } = booking;
  return {
    time: time / 1_000,
    change: plain(change, decimals),
    balance: plain(balance, decimals),
    text: aboutText(booking),
    type,
    contract: market,
    trade_id: trade === 0 ? "" : String(trade),
    id: String(number),
  };
}

/** The same as the socket tells it. */
export function bookingPush(core: Core, account: string, booking: Booking): object {
  const { time, type, change, balance } = booking;
  return {
    balance: plain(balance, decimals),
    change: plain(change, decimals),
    text: aboutText(booking),
    time: secondsOf(time),
    time_ms: time,
    type,
    user: String(core.uid(account)),
    currency: settle.toLowerCase(),
  };
}
