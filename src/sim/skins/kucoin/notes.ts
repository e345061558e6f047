/** What the venue knows of an order and the engine does not: how it was sent, and what its fills came to. */
import type { Atoms, EngineEvent, Fill, Order } from "../../engine/mod.ts";

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

/** The notes of all orders, and the bookings of their fills. */
export class Notes {
  readonly #notes = new Map<number, Note>();
  readonly #booked = new Map<string, Booked[]>();
  readonly #numbers = new Map<string, number>();
  #placing: { readonly clientId: string; readonly sent: Sent } | undefined;
  #last = 19_814_995_000_000;

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

  read(event: EngineEvent): void {
    if (event.kind !== "order") return;
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return;
    note.fees += fill.fee;
    const booked = this.#booked.get(fill.account) ?? [];
    booked.push({ number: ++this.#last, fill });
    this.#numbers.set(`${fill.tradeId} ${fill.orderId}`, this.#last);
    this.#booked.set(fill.account, booked);
  }
}
