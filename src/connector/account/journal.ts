/**
 * What the next process has to know: orders that were about to be sent and did not end, which fills were delivered, and up
 * to where the venue's history was read.
 *
 * An order is written down before it is sent. So after a crash at any moment it is either known here, and asked for, or was
 * never sent. A fill is handed to those who watch and then written down, in one turn: with a storage that writes before its
 * call returns, a crash between two turns neither loses nor doubles it. A process that is killed within its own handler of
 * a fill gets that one again.
 */
import { type Decimal, decimal } from "../../core/decimal.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { type Storage, StorageError } from "../../core/storage.ts";
import type { Fill, Ticket } from "../../model/order.ts";
import type { Totals } from "./balances.ts";
import { later, type Reach } from "./cursors.ts";
import type { TrackedOrder } from "../exchange.ts";

/** Up to where everything was delivered, and what the account had then. */
export interface Checkpoint extends Reach {
  /** Absent where the balances were not read so far. */
  readonly totals: Totals | undefined;
}

/** A fill that was delivered. */
export interface DeliveredFill {
  readonly symbol: string;
  readonly id: string;
  /** The venue's id of its order; absent in journals of before it was noted. */
  readonly orderId?: string;
  /** The venue's time of it, in milliseconds since 1970 UTC; absent in journals of before it was noted. */
  readonly time?: number;
}

/** What an earlier process left. */
export interface Left {
  readonly orders: readonly { readonly symbol: string; readonly ticket: Ticket }[];
  /** Delivered fills, oldest first. */
  readonly fills: readonly DeliveredFill[];
  /** Absent where no process has got so far. */
  readonly checkpoint: Checkpoint | undefined;
}

/** What a journal needs besides its storage. */
export interface JournalParts {
  readonly storage: Storage;
  /** The log's name. */
  readonly name: string;
  readonly venue: string;
  /** Tells of each order, by the venue's id, whether its fills may still be asked for: then they are kept. */
  readonly alive: () => (symbol: string, orderId: string) => boolean;
  readonly onError: (error: unknown) => void;
}

/** Fills that are kept in any case: the newest ones. */
const fillsKept = 1_000;
/** Characters of lines from which on the journal is written anew without what nobody needs any more. */
const compactFrom = 256 * 1_024;
const decimals = ["amount", "quoteAmount", "price", "triggerPrice"] as const;

type Line =
  | { readonly kind: "order"; readonly symbol: string; readonly ticket: Readonly<Record<string, unknown>> }
  | { readonly kind: "end"; readonly clientOrderId: string }
  | { readonly kind: "fill" } & DeliveredFill
  | {
    readonly kind: "checkpoint";
    readonly since: number;
    readonly cursors: Readonly<Record<string, string>>;
    readonly totals?: Readonly<Record<string, string>>;
  };

/** The journal of one account on one venue. */
export class Journal {
  readonly #parts: JournalParts;
  /** The lines of orders that have not ended, by client order id. */
  readonly #orders: Map<string, Line & { kind: "order" }> = new Map();
  #fills: DeliveredFill[] = [];
  #checkpoint: Checkpoint | undefined;
  #opened = false;
  /** Characters in the log, and how many of them are too many. */
  #size = 0;
  #most: number = compactFrom;

  constructor(parts: JournalParts) {
    this.#parts = parts;
  }

  /** Reads what is left. Throws `StorageError` for a line that this version does not understand. */
  async open(): Promise<Left> {
    const { storage, name } = this.#parts;
    const lines = await storage.read(name);
    this.#orders.clear();
    this.#fills = [];
    this.#checkpoint = undefined;
    this.#size = 0;
    for (const [at, text] of lines.entries()) {
      this.#size += text.length;
      try {
        this.#take(parseJson(text));
      } catch (error) {
        throw new StorageError("unreadable", name, `line ${at} is not understood by this version`, {
          venue: this.#parts.venue,
          offset: at,
          cause: error,
        });
      }
    }
    this.#opened = true;
    const orders = [...this.#orders.values()].map(({ symbol, ticket }) => ({ symbol, ticket: ticketOf(ticket) }));
    return { orders, fills: [...this.#fills], checkpoint: this.#checkpoint };
  }

  /** Writes an order down before it is sent. Rejects where that fails: then it must not be sent. */
  async order(symbol: string, ticket: Ticket): Promise<void> {
    const line: Line = { kind: "order", symbol, ticket: { ...ticket } };
    this.#orders.set(ticket.clientOrderId, line);
    try {
      await this.#append(line);
    } catch (error) {
      this.#orders.delete(ticket.clientOrderId);
      throw error;
    }
  }

  /** Notes when an order has ended and all its fills were delivered. One that a close cuts short is left to the next process. */
  follow({ clientOrderId, done }: TrackedOrder): void {
    done.then(() => {
      this.#orders.delete(clientOrderId);
      this.#note({ kind: "end", clientOrderId });
    }, () => {});
  }

  /** Notes that a fill was delivered. */
  fill({ symbol, id, orderId, time }: Fill): void {
    this.#fills.push({ symbol, id, orderId, time });
    this.#note({ kind: "fill", symbol, id, orderId, time });
  }

  /** Notes up to where everything was delivered. */
  checkpoint(checkpoint: Checkpoint): void {
    this.#checkpoint = checkpoint;
    this.#note(lineOf(checkpoint));
  }

  #note(line: Line): void {
    this.#append(line).catch(this.#parts.onError);
    this.#compact();
  }

  async #append(line: Line): Promise<void> {
    const text = stringifyJson(line);
    this.#size += text.length;
    await this.#parts.storage.append(this.#parts.name, text);
  }

  /** Takes in a line that was written before. Throws where it is not one. */
  #take(read: unknown): void {
    const line = read as Line;
    switch (line.kind) {
      case "order":
        ticketOf(line.ticket);
        this.#orders.set(text(line.ticket["clientOrderId"]), { ...line, symbol: text(line.symbol) });
        break;
      case "end":
        this.#orders.delete(text(line.clientOrderId));
        break;
      case "fill": {
        const orderId = line.orderId === undefined ? {} : { orderId: text(line.orderId) };
        const time = line.time === undefined ? {} : { time: Number(line.time) };
        this.#fills.push({ symbol: text(line.symbol), id: text(line.id), ...orderId, ...time });
        break;
      }
      case "checkpoint":
        this.#checkpoint = checkpointOf(line);
        break;
      default:
        throw new TypeError("an unknown kind of line");
    }
  }

  /** Writes the log anew where it has grown: with what the next process needs, and nothing else. */
  #compact(): void {
    if (this.#size <= this.#most || !this.#opened) return;
    const { storage, name, onError } = this.#parts;
    this.#fills = this.#fillsNeeded();
    const lines: Line[] = [
      ...this.#checkpoint === undefined ? [] : [lineOf(this.#checkpoint)],
      ...this.#orders.values(),
      ...this.#fills.map((fill) => ({ kind: "fill" as const, ...fill })),
    ];
    const texts = lines.map((line) => stringifyJson(line));
    this.#size = texts.reduce((sum, { length }) => sum + length, 0);
    // Where much is needed, or where it fails, not every line is the moment for another attempt.
    this.#most = Math.max(compactFrom, 2 * this.#size);
    storage.replace(name, texts).catch(onError);
  }

  #fillsNeeded(): DeliveredFill[] {
    const { cursors, since } = this.#checkpoint ?? {};
    const alive = this.#parts.alive();
    const newest = this.#fills.length - fillsKept;
    return this.#fills.filter(({ symbol, id, orderId, time }, at) => {
      const cursor = cursors?.get(symbol);
      // What the next process may read once more.
      const ahead = cursor === undefined
        ? time === undefined || since === undefined || time >= since
        : later(id, cursor);
      return at >= newest || ahead || (orderId !== undefined && alive(symbol, orderId));
    });
  }
}

function ticketOf(written: Readonly<Record<string, unknown>>): Ticket {
  const ticket: Record<string, unknown> = { ...written };
  for (const field of decimals) if (ticket[field] !== undefined) ticket[field] = decimal(String(ticket[field]));
  return ticket as unknown as Ticket;
}

function lineOf({ since, cursors, totals }: Checkpoint): Line {
  const amounts = totals && [...totals].map(([asset, total]) => [asset, total.toFixed()]);
  return {
    kind: "checkpoint",
    since,
    cursors: Object.fromEntries(cursors),
    ...amounts === undefined ? {} : { totals: Object.fromEntries(amounts) },
  };
}

function checkpointOf({ since, cursors, totals }: Line & { kind: "checkpoint" }): Checkpoint {
  if (typeof since !== "number") throw new TypeError("no time");
  return {
    since,
    cursors: new Map(Object.entries(cursors).map(([symbol, id]) => [symbol, text(id)])),
    totals: totals &&
      new Map(Object.entries(totals).map(([asset, total]): [string, Decimal] => [asset, decimal(text(total))])),
  };
}

function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new TypeError("no text");
  return value;
}
