/** What the venue knows of an account and the engine does not: how orders were sent, fills in their order, what was booked. */
import type { Atoms, EngineEvent, Fill, Order } from "../../engine/mod.ts";

/** How an order was sent. */
export interface Sent {
  readonly timeInForce: string;
  readonly stpMode: string;
  readonly marginMode: string;
}

/** An order's note. */
export interface Note {
  readonly sent: Sent;
  /** Fees so far, in what they were paid in. */
  fees: Atoms;
  feeAsset: string;
  /** Profit of what it closed. */
  realized: Atoms;
}

/** A fill and the number it was booked under. */
export interface Booked {
  readonly number: number;
  readonly fill: Fill;
}

/** A payment of funding as it was booked. */
export interface Payment {
  readonly number: number;
  readonly market: string;
  readonly time: number;
  /** Negative where the account paid. */
  readonly amount: Atoms;
}

const limitTimes = { GTC: "gtc", IOC: "ioc", FOK: "fok" } as const;

/** All notes. */
export class Notes {
  readonly #notes = new Map<number, Note>();
  readonly #fills = new Map<string, Booked[]>();
  readonly #payments = new Map<string, Payment[]>();
  readonly #numbers = new Map<string, number>();
  #placing: { readonly clientId: string; readonly sent: Sent } | undefined;
  #last = 0;

  /** The order that is placed meanwhile under this client id was sent so. */
  while<T>(clientId: string, sent: Sent, place: () => T): T {
    this.#placing = { clientId, sent };
    try {
      return place();
    } finally {
      this.#placing = undefined;
    }
  }

  of(order: Readonly<Order>): Note {
    let note = this.#notes.get(order.id);
    if (note === undefined) {
      const sent = this.#placing?.clientId === order.clientId ? this.#placing.sent : usual(order);
      this.#notes.set(order.id, note = { sent, fees: 0n, feeAsset: "", realized: 0n });
    }
    return note;
  }

  /** An account's fills, oldest first. */
  fillsOf(account: string): readonly Booked[] {
    return this.#fills.get(account) ?? [];
  }

  /** What an account has paid and got for holding positions, oldest first. */
  paymentsOf(account: string): readonly Payment[] {
    return this.#payments.get(account) ?? [];
  }

  /** The number under which an order's half of a trade was booked. */
  numberOf({ tradeId, orderId }: Pick<Fill, "tradeId" | "orderId">): number | undefined {
    return this.#numbers.get(`${tradeId} ${orderId}`);
  }

  /** Takes note of an event. */
  read(event: EngineEvent): void {
    if (event.kind === "funding") {
      const { account, market, time, amount } = event;
      const payments = this.#payments.get(account) ?? [];
      this.#payments.set(account, payments);
      payments.push({ number: ++this.#last, market, time, amount });
    }
    if (event.kind !== "order") return;
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return;
    note.fees += fill.fee;
    note.feeAsset = fill.feeAsset;
    note.realized += fill.realized ?? 0n;
    const fills = this.#fills.get(fill.account) ?? [];
    this.#fills.set(fill.account, fills);
    const number = ++this.#last;
    fills.push({ number, fill });
    this.#numbers.set(`${fill.tradeId} ${fill.orderId}`, number);
  }
}

/** Of orders that somebody else made for the account. */
function usual({ type, timeInForce }: Readonly<Order>): Sent {
  const time = type === "limit-maker" ? "post_only" : type === "market" ? "gtc" : limitTimes[timeInForce];
  return { timeInForce: time, stpMode: "none", marginMode: "crossed" };
}
