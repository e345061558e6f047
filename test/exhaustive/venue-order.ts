/**
 * One order as a venue has it, and what its owner hears of it: a model that shares nothing with what it checks. Letters are
 * what may happen next. One that cannot happen any more is heard of late, once more, or not at all.
 */
import { decimal } from "../../src/core/decimal.ts";
import type { Fill, OrderUpdate, Ticket } from "../../src/model/mod.ts";

export const alphabet = [
  "ack",
  "partial fill",
  "final fill",
  "dup fill",
  "cancel ack",
  "cancel reject",
  "amend ack",
  "amend reject",
  "expire",
  "reject",
  "REST snapshot old",
  "REST snapshot new",
  "REST not-found",
  "timeout",
] as const;
export type Letter = typeof alphabet[number];

/** One execution, with the sum and the time it was told with. */
interface Trade {
  readonly id: string;
  readonly amount: number;
  readonly sum: number;
  readonly time: number;
}

/** The truth. Amounts in whole units; `refused`: the venue said no on arrival. */
export interface Truth {
  readonly status: "absent" | "refused" | "open" | "filled" | "canceled" | "expired" | "rejected";
  readonly amount: number;
  readonly filled: number;
  readonly trades: readonly Trade[];
  /** Venue times of arrival and of the newest change. */
  readonly born: number;
  readonly time: number;
  /** Whether the request that placed it was answered or given up. */
  readonly answered: boolean;
}

/** What the owner hears, or does. */
export type Message =
  | { readonly kind: "update"; readonly update: OrderUpdate; readonly own: boolean }
  | { readonly kind: "fill"; readonly fill: Fill }
  | { readonly kind: "refused" }
  | { readonly kind: "timeout" }
  | { readonly kind: "cancel sent" }
  | { readonly kind: "cancel did nothing" }
  | { readonly kind: "cancel decided" }
  | { readonly kind: "cancel unanswered" };

export const symbol = "BTC/USDT";
export const clientOrderId = "mine";
export const ticket: Ticket = {
  clientOrderId,
  side: "buy",
  type: "limit",
  amount: decimal(3),
  price: decimal(100),
  timeInForce: "GTC",
};

export const start: Truth = {
  status: "absent",
  amount: 3,
  filled: 0,
  trades: [],
  born: 0,
  time: 0,
  answered: false,
};

const numbers = Array.from({ length: 64 }, (_, n) => decimal(n));
const costs = numbers.map((n) => n.times(100));
const reasons: Partial<Record<OrderUpdate["status"], string>> = { expired: "EXPIRED", rejected: "NO" };
const made: Map<string, OrderUpdate> = new Map();

function told(status: OrderUpdate["status"], sum: number, amount: number, time: number, trade?: Trade): OrderUpdate {
  const key = `${status} ${sum} ${amount} ${time} ${trade?.id} ${trade?.amount}`;
  let update = made.get(key);
  if (!update) {
    const reason = reasons[status];
    update = Object.freeze({
      clientOrderId,
      symbol,
      id: "1",
      side: "buy",
      type: "limit",
      status,
      filled: numbers[sum]!,
      cost: costs[sum]!,
      amount: numbers[amount]!,
      price: numbers[1]!.times(100),
      time,
      ...(reason === undefined ? {} : { reason }),
      ...(trade ? { fills: Object.freeze([fillOf(trade)]) } : {}),
    }) as OrderUpdate;
    made.set(key, update);
  }
  return update;
}

const fills: Map<string, Fill> = new Map();

export function fillOf({ id, amount, time }: Trade): Fill {
  const key = `${id} ${amount} ${time}`;
  let fill = fills.get(key);
  if (!fill) {
    fill = Object.freeze({
      id,
      symbol,
      orderId: "1",
      clientOrderId,
      side: "buy",
      price: numbers[1]!.times(100),
      amount: numbers[amount]!,
      cost: costs[amount]!,
      liquidity: "maker",
      time,
    }) as Fill;
    fills.set(key, fill);
  }
  return fill;
}

export const isOver = ({ status }: Truth): boolean => status !== "absent" && status !== "open";
export const exists = ({ status }: Truth): boolean => status !== "absent" && status !== "refused";

/** The order as a question finds it now. */
export function snapshot(truth: Truth): OrderUpdate {
  const { status, filled, amount, time } = truth;
  const resting = filled > 0 ? "partiallyFilled" : "open";
  return told(status === "open" ? resting : status as OrderUpdate["status"], filled, amount, time);
}

/** The order as a question found it when it had just arrived. */
export function firstSnapshot(truth: Truth): OrderUpdate {
  return told("open", 0, 3, truth.born);
}

/** A trade, as the stream tells it. What it ends is told with it. */
function tradeUpdate(truth: Truth, trade: Trade): OrderUpdate {
  const end = truth.status === "filled" && trade === truth.trades.at(-1);
  return told(end ? "filled" : "partiallyFilled", trade.sum, truth.amount, trade.time, trade);
}

interface Step {
  readonly truth: Truth;
  readonly messages: readonly Message[];
}

const update = (one: OrderUpdate, own = false): Message => ({ kind: "update", update: one, own });
const sent: Message = { kind: "cancel sent" };
const nothing: Message = { kind: "cancel did nothing" };
const decided: Message = { kind: "cancel decided" };

/** What a letter does, at a venue time. `arrives`: whether a request that is on its way can still be taken. */
export function step(before: Truth, letter: Letter, now: number, arrives = true): Step {
  const stay = (...messages: Message[]): Step => ({ truth: before, messages });
  const trade = (all: boolean): Step => {
    let truth = before;
    if (truth.status === "absent" && arrives) truth = { ...truth, status: "open", born: now, time: now };
    const left = truth.amount - truth.filled;
    if (truth.status !== "open" || (!all && left < 2)) {
      const again = all ? truth.trades.at(-1) : truth.trades[0];
      return { truth, messages: again ? [update(tradeUpdate(truth, again))] : [] };
    }
    const amount = all ? left : 1;
    const filled = truth.filled + amount;
    const one: Trade = { id: `f${truth.trades.length + 1}`, amount, sum: filled, time: now };
    truth = { ...truth, filled, trades: [...truth.trades, one], time: now, status: all ? "filled" : "open" };
    return { truth, messages: [update(tradeUpdate(truth, one))] };
  };
  switch (letter) {
    case "ack": {
      if (before.status === "absent" && arrives) {
        const truth: Truth = { ...before, status: "open", born: now, time: now, answered: true };
        return { truth, messages: [update(firstSnapshot(truth), true)] };
      }
      return exists(before) ? stay(update(firstSnapshot(before), true)) : stay();
    }
    case "partial fill":
      return trade(false);
    case "final fill":
      return trade(true);
    case "dup fill": {
      const last = before.trades.at(-1);
      return last ? stay({ kind: "fill", fill: fillOf(last) }) : stay();
    }
    case "cancel ack": {
      if (before.status === "open") {
        const truth: Truth = { ...before, status: "canceled", time: now };
        return { truth, messages: [sent, update(snapshot(truth)), decided] };
      }
      // Refused for finding nothing: then the order is asked for.
      return exists(before) ? stay(sent, update(snapshot(before)), nothing) : stay(sent, nothing);
    }
    case "cancel reject":
      return stay(sent, nothing);
    case "amend ack": {
      if (before.status !== "open" || before.amount > 20) return stay();
      const truth: Truth = { ...before, amount: before.amount + 1, time: now };
      return { truth, messages: [update(snapshot(truth), true)] };
    }
    case "amend reject":
      return stay();
    case "expire": {
      if (before.status !== "open") return exists(before) && isOver(before) ? stay(update(snapshot(before))) : stay();
      const truth: Truth = { ...before, status: "expired", time: now };
      return { truth, messages: [update(snapshot(truth))] };
    }
    case "reject": {
      if (before.status === "absent") {
        const truth: Truth = { ...before, status: "refused", answered: true };
        return { truth, messages: before.answered ? [] : [{ kind: "refused" }] };
      }
      if (before.status !== "open" || before.filled > 0) return stay();
      const truth: Truth = { ...before, status: "rejected", time: now };
      return { truth, messages: [update(snapshot(truth))] };
    }
    case "REST snapshot old":
      return exists(before) ? stay(update(firstSnapshot(before))) : stay();
    case "REST snapshot new":
      return exists(before) ? stay(update(snapshot(before))) : stay();
    case "REST not-found":
      return stay();
    case "timeout": {
      if (!before.answered) return { truth: { ...before, answered: true }, messages: [{ kind: "timeout" }] };
      // A cancel without an answer: carried out where nothing is filled, and lost on the way where something is.
      const done = before.status === "open" && before.filled === 0;
      const truth: Truth = done ? { ...before, status: "canceled", time: now } : before;
      return { truth, messages: [sent, { kind: "cancel unanswered" }] };
    }
  }
}
