/**
 * What the next process has to know: orders that were about to be sent and did not end, and which fills were delivered.
 *
 * An order is written down before it is sent. So after a crash at any moment it is either known here, and asked for, or was
 * never sent.
 */
import { decimal } from "../core/decimal.ts";
import { parseJson, stringifyJson } from "../core/json.ts";
import type { Storage } from "../core/storage.ts";
import type { Fill, Ticket } from "../model/order.ts";
import type { TrackedOrder } from "./spot.ts";

/** What an earlier process left. */
export interface Left {
  readonly orders: readonly { readonly symbol: string; readonly ticket: Ticket }[];
  /** Delivered fills, oldest first. */
  readonly fills: readonly { readonly symbol: string; readonly id: string }[];
}

/** Fills that are carried over into the next process: the newest ones. */
const fillsKept = 1_000;
const decimals = ["amount", "quoteAmount", "price", "triggerPrice"] as const;

type Line =
  | { readonly kind: "order"; readonly symbol: string; readonly ticket: Readonly<Record<string, unknown>> }
  | { readonly kind: "end"; readonly clientOrderId: string }
  | { readonly kind: "fill"; readonly symbol: string; readonly id: string };

/** The journal of one account on one venue. */
export class Journal {
  readonly #storage: Storage;
  readonly #name: string;
  readonly #onError: (error: unknown) => void;

  constructor(storage: Storage, name: string, onError: (error: unknown) => void) {
    this.#storage = storage;
    this.#name = name;
    this.#onError = onError;
  }

  /** Reads what is left, and forgets what nobody needs any more. */
  async open(): Promise<Left> {
    const orders: Map<string, { symbol: string; ticket: Ticket; line: string }> = new Map();
    const fills: { symbol: string; id: string; line: string }[] = [];
    for (const text of await this.#storage.read(this.#name)) {
      const line = parseJson(text) as Line;
      if (line.kind === "order") {
        const ticket = ticketOf(line.ticket);
        orders.set(ticket.clientOrderId, { symbol: line.symbol, ticket, line: text });
      } else if (line.kind === "end") orders.delete(line.clientOrderId);
      else fills.push({ symbol: line.symbol, id: line.id, line: text });
    }
    const kept = fills.slice(-fillsKept);
    await this.#storage.replace(this.#name, [...[...orders.values()], ...kept].map(({ line }) => line));
    return { orders: [...orders.values()], fills: kept };
  }

  /** Writes an order down before it is sent. Rejects where that fails: then it must not be sent. */
  order(symbol: string, ticket: Ticket): Promise<void> {
    return this.#append({ kind: "order", symbol, ticket: { ...ticket } });
  }

  /** Notes when an order has ended and all its fills were delivered. One that a close cuts short is left to the next process. */
  follow({ clientOrderId, done }: TrackedOrder): void {
    done.then(() => this.#append({ kind: "end", clientOrderId }).catch(this.#onError), () => {});
  }

  /** Notes that a fill was delivered. */
  fill({ symbol, id }: Fill): void {
    this.#append({ kind: "fill", symbol, id }).catch(this.#onError);
  }

  async #append(line: Line): Promise<void> {
    await this.#storage.append(this.#name, stringifyJson(line));
  }
}

function ticketOf(written: Readonly<Record<string, unknown>>): Ticket {
  const ticket: Record<string, unknown> = { ...written };
  for (const field of decimals) if (ticket[field] !== undefined) ticket[field] = decimal(String(ticket[field]));
  return ticket as unknown as Ticket;
}
