/** Orders as the venue keeps them: those of the engine, those that wait for a mark price, and those that were refused. */
import type { Atoms, Order, Side } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";
import { cloidOf, nameless, orderNumber, ownNumber, stateWord } from "./words.ts";

/** What an order waits for. */
export interface Trigger {
  readonly price: Atoms;
  /** Whether the mark price has to rise to it. */
  readonly above: boolean;
}

/** An order. */
export interface Slip {
  readonly oid: number;
  readonly account: string;
  readonly coin: string;
  readonly side: Side;
  readonly price: Atoms;
  /** 0 where it is the whole position. */
  readonly size: Atoms;
  readonly cloid: string | null;
  readonly reduceOnly: boolean;
  readonly orderType: string;
  readonly tif: string | null;
  readonly trigger: Trigger | undefined;
  /** Milliseconds, as all times. */
  readonly created: number;
  updated: number;
  /** The engine's; absent while it waits, and where it was refused. */
  order: Order | undefined;
  /** What became of it where the engine does not know, and why it was canceled. */
  word: string | undefined;
}

/** What is given of a new one. */
export type SlipTerms = Omit<Slip, "oid" | "updated" | "order" | "word">;

/** What became of an order, now or as it was at an event. */
export function stateOf({ order, word }: Slip, at: Readonly<Order> | undefined = order): string {
  if (at === undefined) return word ?? "open";
  return at.status === "canceled" && word !== undefined ? word : stateWord(at);
}

export function isLive({ order, word }: Slip): boolean {
  return order === undefined ? word === undefined : isOpen(order);
}

/** When an order last changed. */
export function changedAt({ order, updated }: Slip): number {
  return Math.max(updated, order?.updated ?? 0);
}

/** The orders of all accounts but the crowd. */
export class Slips {
  readonly #accounts = new PerName<Slip[]>(() => []);
  readonly #byNumber = new Map<number, Slip>();
  readonly #byOrder = new Map<number, Slip>();
  #own = 0;
  #unnamed = 0;

  /** What the engine calls the next order that has no id of its client. */
  name(): string {
    return `${nameless}${++this.#unnamed}`;
  }

  /** Those of an account, oldest first. */
  of(account: string): readonly Slip[] {
    return this.#accounts.of(account);
  }

  /** An order of an account by its number, or the latest one by its client's id. */
  find(account: string, id: number | string): Slip | undefined {
    if (typeof id === "string") return this.of(account).findLast(({ cloid }) => cloid === id);
    const slip = this.#byNumber.get(id);
    return slip?.account === account ? slip : undefined;
  }

  /** An order that the engine has taken. */
  placed(terms: SlipTerms, order: Order): Slip {
    const slip = this.#keep({ ...terms, oid: orderNumber(order.id), updated: terms.created, order, word: undefined });
    this.#byOrder.set(order.id, slip);
    return slip;
  }

  /** An order that the engine does not know: `word` says what became of it where it does not wait. */
  kept(terms: SlipTerms, word?: string): Slip {
    return this.#keep({ ...terms, oid: ownNumber(++this.#own), updated: terms.created, order: undefined, word });
  }

  /** One that waited has become an order of the engine, under its number. */
  became(slip: Slip, order: Order): void {
    slip.order = order;
    this.#byOrder.set(order.id, slip);
  }

  /** The order of the engine's; one of the venue itself has none yet. */
  ofOrder(order: Readonly<Order>, find: (id: number) => Order): Slip {
    const { account, market: coin, side, price, quantity: size, reduceOnly, created } = order;
    return this.#byOrder.get(order.id) ?? this.placed({
      account,
      coin,
      side,
      price,
      size,
      cloid: cloidOf(order.clientId),
      reduceOnly,
      orderType: "Market",
      tif: "LiquidationMarket",
      trigger: undefined,
      created,
    }, find(order.id));
  }

  /** The number that an order of the engine goes by. */
  numberOf(id: number): number {
    return this.#byOrder.get(id)?.oid ?? orderNumber(id);
  }

  #keep(slip: Slip): Slip {
    this.#accounts.of(slip.account).push(slip);
    this.#byNumber.set(slip.oid, slip);
    return slip;
  }
}
