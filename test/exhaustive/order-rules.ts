/** What must hold of an order after every step, whatever has happened: judged by the model's truth alone. */
import type { Fill, Order, OrderStatus } from "../../src/model/mod.ts";
import type { Message, Truth } from "./venue-order.ts";

/** What the owner's side shows. */
export interface Seen {
  readonly state: Order;
  /** Fills delivered, in order. */
  readonly fills: readonly Fill[];
}

/** What the model knows of the messages that came so far. */
export interface Heard {
  /** Largest sum told. */
  readonly sum: number;
  /** Amount of the newest word, and its time. */
  readonly amount: number;
  readonly time: number;
  /** Cancels without an answer that may still be carried out. */
  readonly unanswered: number;
  readonly refused: boolean;
  readonly ended: string | undefined;
  readonly traded: ReadonlyMap<string, number>;
}

export const silence: Heard = {
  sum: 0,
  amount: 3,
  time: 0,
  unanswered: 0,
  refused: false,
  ended: undefined,
  traded: new Map(),
};

const finals: ReadonlySet<string> = new Set(["filled", "canceled", "expired", "rejected"]);
const next: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  pending: ["unknown", "open", "partiallyFilled", "filled", "canceled", "expired", "rejected"],
  unknown: ["open", "partiallyFilled", "filled", "canceled", "expired", "rejected"],
  open: ["partiallyFilled", "canceling", "filled", "canceled", "expired", "rejected"],
  partiallyFilled: ["canceling", "filled", "canceled", "expired"],
  canceling: ["open", "partiallyFilled", "filled", "canceled", "expired", "rejected"],
  filled: [],
  canceled: [],
  expired: [],
  rejected: [],
};

/** What has been heard after one message more. */
export function hear(heard: Heard, message: Message): Heard {
  switch (message.kind) {
    case "update": {
      const { filled, amount, time = 0, status, fills = [] } = message.update;
      const traded = fills.reduce(add, heard.traded);
      const newer = time >= heard.time;
      return {
        ...heard,
        traded,
        sum: Math.max(heard.sum, Number(filled), total(traded)),
        amount: newer ? Number(amount) : heard.amount,
        time: newer ? time : heard.time,
        ended: heard.ended ?? (finals.has(status) ? status : undefined),
      };
    }
    case "fill": {
      const traded = add(heard.traded, message.fill);
      return { ...heard, traded, sum: Math.max(heard.sum, total(traded)) };
    }
    case "refused":
      return { ...heard, refused: true };
    case "cancel unanswered":
      return { ...heard, unanswered: heard.unanswered + 1 };
    default:
      return heard;
  }
}

function add(traded: ReadonlyMap<string, number>, { id, amount }: Fill): ReadonlyMap<string, number> {
  return traded.has(id) ? traded : new Map([...traded, [id, Number(amount)]]);
}

function total(traded: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const amount of traded.values()) sum += amount;
  return sum;
}

/** What is wrong after a step, if anything. `proved`: whether an order that has not arrived can arrive no more. */
export function wrong(was: Order, seen: Seen, truth: Truth, heard: Heard, proved: boolean): string | undefined {
  const { state, fills } = seen;
  const { status } = state;
  const filled = Number(state.filled);
  // O3, O6: an end is never claimed that the venue's order has not come to.
  if (finals.has(status) && status !== truth.status) {
    const absent = truth.status === "refused" || (truth.status === "absent" && proved);
    if (status !== "rejected" || !absent) return `${status}, and the venue has it ${truth.status}`;
  }
  if (status === "rejected" && truth.status === "refused" && !heard.refused && !proved) return "rejected, unproved";
  // And one that was told is not lost.
  if (heard.ended !== undefined && status !== heard.ended) return `${status}, and it was told to be ${heard.ended}`;
  if (heard.refused && status !== "rejected") return `${status}, and it was refused`;
  // O5: states follow each other as they may.
  if (status !== was.status && !next[was.status].includes(status)) return `from ${was.status} to ${status}`;
  if (status === "open" && filled > 0) return "open with something filled";
  if (status === "partiallyFilled" && filled === 0) return "partially filled with nothing";
  if (state.reason !== undefined && !finals.has(status)) return `${status} with the reason of an end`;
  if (status === "expired" && state.reason !== "EXPIRED") return "an end without its reason";
  // O5: sums.
  if (state.filled.lt(was.filled)) return `filled shrank to ${filled}`;
  if (filled !== heard.sum) return `${filled} filled, and ${heard.sum} were told`;
  if (Number(state.cost) !== filled * 100) return `cost ${state.cost}`;
  if (filled > 0 && Number(state.average) !== 100) return `average ${state.average}`;
  if ((state.updated ?? 0) < (was.updated ?? 0)) return "its time went back";
  if (Number(state.amount) !== heard.amount) return `amount ${state.amount}, and the newest word was ${heard.amount}`;
  // O4: each fill once, and none that was not told.
  if (fills.length !== heard.traded.size) return `${fills.length} fills, and ${heard.traded.size} were told`;
  let sum = 0;
  for (const { id, amount } of fills) {
    if (heard.traded.get(id) !== Number(amount)) return `fill ${id} was not told so`;
    sum += Number(amount);
  }
  if (sum > filled) return `fills of ${sum}, and ${filled} filled`;
  return undefined;
}

/** What is wrong once the venue has told everything. */
export function wrongAtEnd({ state, fills }: Seen, truth: Truth): string | undefined {
  const { status } = state;
  const resting = truth.filled > 0 ? "partiallyFilled" : "open";
  const gone = truth.status === "absent" || truth.status === "refused";
  const due = gone ? "rejected" : truth.status === "open" ? resting : truth.status;
  if (status !== due) return `ends ${status}, and is ${due}`;
  if (Number(state.filled) !== truth.filled) return `ends with ${state.filled} filled of ${truth.filled}`;
  const ids = fills.map(({ id, amount }) => `${id} ${amount}`).sort().join();
  if (ids !== truth.trades.map(({ id, amount }) => `${id} ${amount}`).sort().join()) return `ends with fills ${ids}`;
  if (!gone && Number(state.amount) !== truth.amount) return `ends with an amount of ${state.amount}`;
  return undefined;
}
