/** What the venue knows of an order and the engine does not: how it was sent, and what its fills came to. */
import type { Atoms, Engine, EngineEvent, Fill, Order } from "../../engine/mod.ts";

/** How an order was sent. */
export interface Sent {
  readonly timeInForce: string;
  readonly postOnly: boolean;
}

/** An order's note. */
export interface Note {
  readonly sent: Sent;
  /** Fees so far, in quote. */
  fees: Atoms;
}

/** A fill and the number it was booked under. */
export interface Booked {
  readonly number: number;
  readonly fill: Fill;
}

/** Orders that somebody else made for the account. */
const own: Sent = { timeInForce: "GTC", postOnly: false };

/** A funding payment; below zero the account paid. */
export interface Payment {
  readonly number: number;
  readonly market: string;
  readonly time: number;
  readonly rate: Atoms;
  readonly amount: Atoms;
  /** The mark price, and what was held. */
  readonly mark: Atoms;
  readonly quantity: Atoms;
}

/** The notes of all orders, and the bookings of their fills. */
export class Notes {
  readonly #notes = new Map<number, Note>();
  readonly #booked = new Map<string, Booked[]>();
  readonly #numbers = new Map<string, number>();
  readonly #makers = new Map<string, boolean>();
  readonly #payments = new Map<string, Payment[]>();
  readonly #engine: Engine;
  #placing: { readonly clientId: string; readonly sent: Sent } | undefined;
  #last = 19_814_995_000_000;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The order that is placed meanwhile under this client id was sent so. */
  while<T>(clientId: string, sent: Sent, place: () => T): T {
    this.#placing = { clientId, sent };
    try {
      return place();
    } finally {
      this.#placing = undefined;
    }
  }

  of(order: Pick<Order, "id" | "clientId">): Note {
    let note = this.#notes.get(order.id);
    if (note === undefined) {
      const sent = this.#placing?.clientId === order.clientId ? this.#placing.sent : own;
      this.#notes.set(order.id, note = { sent, fees: 0n });
    }
    return note;
  }

  /** An account's fills, oldest first. */
  fillsOf(account: string): readonly Booked[] {
    return this.#booked.get(account) ?? [];
  }

  /** The number under which an order's half of a trade was booked. */
  numberOf(trade: number, order: number): number | undefined {
    return this.#numbers.get(`${trade} ${order}`);
  }

  /** Whether an order's half of a trade was the one that rested. */
  wasMaker(trade: number, order: number): boolean | undefined {
    return this.#makers.get(`${trade} ${order}`);
  }

  /** What an account has paid and got as funding, oldest first. */
  paymentsOf(account: string): readonly Payment[] {
    return this.#payments.get(account) ?? [];
  }

  read(event: EngineEvent): void {
    if (event.kind === "funding") {
      const { account, market, side, time, rate, amount } = event;
      const payments = this.#payments.get(account) ?? [];
      this.#payments.set(account, payments);
      const { perpetuals } = this.#engine;
      const mark = perpetuals?.mark(market).mark ?? 0n;
      const quantity = perpetuals?.positions.of(account, market, side).quantity ?? 0n;
      payments.push({ number: ++this.#last, market, time, rate, amount, mark, quantity });
    }
    if (event.kind !== "order") return;
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return;
    note.fees += fill.fee;
    const booked = this.#booked.get(fill.account) ?? [];
    booked.push({ number: ++this.#last, fill });
    this.#numbers.set(`${fill.tradeId} ${fill.orderId}`, this.#last);
    this.#makers.set(`${fill.tradeId} ${fill.orderId}`, fill.maker);
    this.#booked.set(fill.account, booked);
  }
}
