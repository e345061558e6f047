/** What the venue knows of an account and the engine does not: how orders were sent, fills in their order, what was booked. */
import type { Atoms, Engine, EngineEvent, Fill, Order, Position } from "../../engine/mod.ts";
import { settle } from "./venue.ts";

/** How an order was sent. */
export interface Sent {
  readonly timeInForce: string;
  readonly stpAct: string;
}

/** An order's note. */
export interface Note {
  readonly sent: Sent;
  /** Fees so far, in what they were paid in. */
  fees: Atoms;
}

/** A fill and the number it was booked under. */
export interface Booked {
  readonly number: number;
  readonly fill: Fill;
}

const firstFill = 23_428_932_000;

/** A change of the balance of an account of contracts (docs: "Query futures account change history"). */
export interface Booking {
  readonly number: number;
  readonly time: number;
  readonly type: "fund" | "fee" | "pnl" | "dnw";
  readonly change: Atoms;
  /** What it was when all of a command was done. */
  readonly balance: Atoms;
  /** Empty where it is about no market. */
  readonly market: string;
  /** The trade; 0 for none. */
  readonly trade: number;
}

export interface OwnBooking {
  readonly account: string;
  readonly booking: Booking;
}

type PositionName = Pick<Position, "account" | "market" | "side">;

const nameOf = ({ account, market, side }: PositionName): string => `${account} ${market} ${side}`;

const limitTimes = { GTC: "gtc", IOC: "ioc", FOK: "fok" } as const;

/** All notes. */
export class Notes {
  readonly #engine: Engine;
  readonly #notes = new Map<number, Note>();
  readonly #fills = new Map<string, Booked[]>();
  readonly #numbers = new Map<string, number>();
  readonly #bookings = new Map<string, Booking[]>();
  readonly #openings = new Map<string, { readonly long: boolean; readonly time: number }>();
  #placing: { readonly clientId: string; readonly sent: Sent } | undefined;
  #last = 0;
  #lastFill = firstFill;

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

  of(order: Readonly<Order>): Note {
    let note = this.#notes.get(order.id);
    if (note === undefined) {
      const sent = this.#placing?.clientId === order.clientId ? this.#placing.sent : usual(order);
      this.#notes.set(order.id, note = { sent, fees: 0n });
    }
    return note;
  }

  /** An account's fills, oldest first. */
  fillsOf(account: string): readonly Booked[] {
    return this.#fills.get(account) ?? [];
  }

  /** The number under which an order's half of a trade was booked. */
  numberOf({ tradeId, orderId }: Pick<Fill, "tradeId" | "orderId">): number | undefined {
    return this.#numbers.get(`${tradeId} ${orderId}`);
  }

  /** What was booked on an account of contracts, oldest first. */
  bookingsOf(account: string): readonly Booking[] {
    return this.#bookings.get(account) ?? [];
  }

  /** When a position was opened; 0 where nothing is open. One that was turned is another. */
  openedAt(position: PositionName): number {
    return this.#openings.get(nameOf(position))?.time ?? 0;
  }

  /** Takes note of an event; returns what it booked. */
  read(event: EngineEvent): readonly OwnBooking[] {
    const { time } = event;
    if (event.kind === "funding") {
      const { account, amount, market } = event;
      return [this.#book(account, { time, type: "fund", change: amount, market, trade: 0 })];
    }
    if (event.kind === "transfer") {
      if (event.asset !== settle) return [];
      return [this.#book(event.account, { time, type: "dnw", change: event.amount, market: "", trade: 0 })];
    }
    if (event.kind === "position") this.#open(event.position, time);
    if (event.kind !== "order") return [];
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return [];
    note.fees += fill.fee;
    const fills = this.#fills.get(fill.account) ?? [];
    const number = ++this.#lastFill;
    fills.push({ number, fill });
    this.#numbers.set(`${fill.tradeId} ${fill.orderId}`, number);
    this.#fills.set(fill.account, fills);
    if (fill.realized === undefined) return [];
    const about = { time, market: fill.market, trade: fill.tradeId };
    const fee = this.#book(fill.account, { ...about, type: "fee", change: -fill.fee });
    return fill.realized === 0n
      ? [fee]
      : [fee, this.#book(fill.account, { ...about, type: "pnl", change: fill.realized })];
  }

  #open(position: Readonly<Position>, time: number): void {
    const name = nameOf(position);
    const long = position.quantity > 0n;
    if (position.quantity === 0n) this.#openings.delete(name);
    else if (this.#openings.get(name)?.long !== long) this.#openings.set(name, { long, time });
  }

  #book(account: string, booking: Omit<Booking, "number" | "balance">): OwnBooking {
    const bookings = this.#bookings.get(account) ?? [];
    this.#bookings.set(account, bookings);
    const { ledger } = this.#engine;
    const { free, locked } = ledger.balance(ledger.account(account), settle);
    const booked = { ...booking, number: ++this.#last, balance: free + locked };
    bookings.push(booked);
    return { account, booking: booked };
  }
}

/** Of orders that somebody else made for the account. */
function usual({ type, timeInForce }: Readonly<Order>): Sent {
  const time = type === "limit-maker" ? "poc" : type === "market" ? "ioc" : limitTimes[timeInForce];
  return { timeInForce: time, stpAct: "-" };
}
