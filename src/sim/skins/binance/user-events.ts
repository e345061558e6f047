/** What happens to an account, as its user data stream tells it. */
import type { Atoms, EngineEvent, Order, OrderChange, PreventedMatch } from "../../engine/mod.ts";
import type { AccountEvents } from "../../gateway/account-events.ts";
import { expiryWord, money, selfTradeWord, sideWord, statusWord, typeWord } from "./words.ts";

type Time = (ms: number) => number;

/** An event before the client's unit of time is known. */
export type EventWriter = (time: Time) => object;

const changeWord: Readonly<Record<OrderChange, string>> = {
  new: "NEW",
  trade: "TRADE",
  canceled: "CANCELED",
  expired: "EXPIRED",
  amended: "REPLACED",
  prevented: "TRADE_PREVENTION",
};

const listWords = {
  started: ["EXEC_STARTED", "EXECUTING"],
  updated: ["UPDATED", "EXECUTING"],
  done: ["ALL_DONE", "ALL_DONE"],
} as const;

/** Fields of an order that self-trade prevention has touched. */
function prevented(order: Readonly<Order>, match: PreventedMatch | undefined): object {
  if (order.prevented === 0n) return {};
  const taker = match?.takerOrder === order.id;
  return {
    v: order.preventedMatchId,
    A: money(order.prevented),
    ...(match === undefined ? {} : {
      B: money(taker ? match.taker : match.maker),
      u: -1,
      U: taker ? match.makerOrder : match.takerOrder,
      Cs: match.market,
      pl: money(match.quantity),
      pL: money(match.price),
      pY: money(match.price * match.quantity / 100_000_000n),
    }),
  };
}

function executionReport(event: Extract<EngineEvent, { kind: "order" }>, time: Time): object {
  const { order, fill, change } = event;
  return {
    e: "executionReport",
    E: time(event.time),
    s: order.market,
    c: order.clientId,
    S: sideWord[order.side],
    o: typeWord[order.type],
    f: order.timeInForce,
    q: money(order.quantity),
    p: money(order.price),
    P: money(order.stopPrice),
    F: money(order.icebergQuantity),
    g: order.listId,
    C: event.wasClientId ?? "",
    x: changeWord[change],
    X: statusWord[order.status],
    r: "NONE",
    i: order.id,
    l: money(fill?.quantity ?? 0n),
    z: money(order.executed),
    L: money(fill?.price ?? 0n),
    n: fill === undefined ? "0" : money(fill.fee),
    N: fill === undefined ? null : fill.feeAsset,
    T: time(event.time),
    t: fill?.tradeId ?? -1,
    ...prevented(order, event.prevented),
    I: event.executionId,
    w: order.working !== -1 && (order.status === "new" || order.status === "partially-filled"),
    m: fill?.maker ?? false,
    M: fill !== undefined,
    O: time(order.created),
    Z: money(order.executedQuote),
    Y: money(fill?.quote ?? 0n),
    Q: money(order.quoteQuantity),
    ...(order.working === -1 ? {} : { W: time(order.working) }),
    V: selfTradeWord[order.selfTrade],
    ...(order.trailingDelta === 0 ? {} : {
      d: order.trailingDelta,
      D: order.trailing === -1 ? -1 : time(order.trailing),
    }),
    ...(order.strategyId === undefined ? {} : { j: order.strategyId }),
    ...(order.strategyType === undefined ? {} : { J: order.strategyType }),
    ...(order.expiry === undefined ? {} : { eR: expiryWord[order.expiry] }),
  };
}

function listStatus(event: Extract<EngineEvent, { kind: "list" }>, time: Time): object {
  const { list } = event;
  const [status, orders] = listWords[event.change];
  return {
    e: "listStatus",
    E: time(event.time),
    s: list.market,
    g: list.id,
    c: list.kind.toUpperCase(),
    l: status,
    L: orders,
    r: "NONE",
    C: list.clientId,
    T: time(event.time),
    O: event.orders.map(({ id, clientId }) => ({ s: list.market, i: id, c: clientId })),
  };
}

/** The account an event is about, and how it is written; `undefined` where it is nobody's. */
export function userEvent(event: EngineEvent): { account: string; write: EventWriter } | undefined {
  const amount = (atoms: Atoms): string => money(atoms);
  switch (event.kind) {
    case "order":
      return { account: event.order.account, write: (time) => executionReport(event, time) };
    case "list":
      return { account: event.list.account, write: (time) => listStatus(event, time) };
    case "balances":
      return {
        account: event.account,
        write: (time) => ({
          e: "outboundAccountPosition",
          E: time(event.time),
          u: time(event.time),
          B: event.balances.map(({ asset, free, locked }) => ({ a: asset, f: amount(free), l: amount(locked) })),
        }),
      };
    case "transfer":
      return {
        account: event.account,
        write: (time) => ({
          e: "balanceUpdate",
          E: time(event.time),
          a: event.asset,
          d: amount(event.amount),
          T: time(event.time),
        }),
      };
    default:
      return undefined;
  }
}

/** Those who listen to accounts. */
export type UserEvents = AccountEvents<EventWriter>;
