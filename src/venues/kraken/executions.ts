/**
 * The account's events, in step. Entries of the channel are sparse: symbol, side and client order id of an order are told at its
 * begin and not again, so they are remembered. Frames are numbered: one that is missing may have been a fill.
 */
import {
  balancesChannel,
  type Execution,
  executionsChannel,
  type ExecutionsFrame,
} from "../../../generated/kraken/spot.ts";
import { venue } from "../../../generated/kraken/venue.ts";
import type { UserEvent } from "../../connector/adapter.ts";
import type { Clock } from "../../core/clock.ts";
import { SchemaError } from "../../core/errors.ts";
import { readMessage, readOnly } from "../../core/stream/channel.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import { type KnownOrder, toExecution } from "./map/execution.ts";
import { clientIdOf } from "./map/order.ts";
import type { KrakenRaws } from "./raws.ts";

const about = { venue: venue.id } as const;

/** Orders that are remembered; the oldest are forgotten, and asked for again where something happens to them. */
const remembered = 10_000;
const rememberedEnds = 500;

/** An order as the stream told its end. */
export type Ended = OrderUpdate<Execution, Execution>;

/** What is known of the account's orders, by the venue's ids: from answers and events alike. */
export class KnownOrders {
  readonly #orders: Map<string, KnownOrder> = new Map();
  /** The latest ends that the stream has told. */
  readonly #ends: Map<string, Ended> = new Map();
  readonly #waiting: Map<string, ((end: Ended) => void)[]> = new Map();

  get(id: string): KnownOrder | undefined {
    return this.#orders.get(id);
  }

  note(id: string, order: KnownOrder): void {
    this.#orders.set(id, order);
    if (this.#orders.size <= remembered) return;
    for (const oldest of this.#orders.keys()) {
      this.#orders.delete(oldest);
      break;
    }
  }

  /** The stream has told an order's end, and what was filled until then. */
  noteEnd(id: string, end: Ended): void {
    this.#ends.set(id, end);
    for (const oldest of this.#ends.keys()) {
      if (this.#ends.size <= rememberedEnds) break;
      this.#ends.delete(oldest);
    }
    for (const tell of this.#waiting.get(id) ?? []) tell(end);
  }

  /** How an order ended, where the stream has told that or tells it within so many milliseconds. */
  async end(id: string, ms: number, clock: Clock): Promise<Ended | undefined> {
    const told = this.#ends.get(id);
    if (told) return told;
    return await new Promise((resolve) => {
      const tell = (end: Ended | undefined): void => {
        stop();
        const others = (this.#waiting.get(id) ?? []).filter((other) => other !== tell);
        if (others.length > 0) this.#waiting.set(id, others);
        else this.#waiting.delete(id);
        resolve(end);
      };
      const stop = clock.after(ms, () => tell(undefined));
      this.#waiting.set(id, [...this.#waiting.get(id) ?? [], tell]);
    });
  }
}

/** What was done to balances without an entry of the ledger: an order holds something, or gives it back. */
const holding: ReadonlySet<string> = new Set(["new", "canceled", "expired", "amended", "restated"]);

/**
 * Reads the frames of one connection after the other. Throws `SchemaError` where a frame is missing, and for an order that
 * nothing is known of: then the account is read anew.
 */
export function executionsReader(
  orders: KnownOrders,
  marketOf: (name: string) => Market | undefined,
): (payload: unknown) => readonly UserEvent<KrakenRaws>[] {
  let last = 0;
  /** What the entry is of; `undefined` for a market that is not traded here. */
  const known = (raw: Execution): KnownOrder | undefined => {
    const before = orders.get(raw.order_id);
    const market = raw.symbol === undefined ? before?.market : marketOf(raw.symbol);
    if (!market) {
      if (raw.symbol !== undefined) return undefined;
      throw new SchemaError("symbol", "that of an order", "none", about);
    }
    const side = raw.side ?? before?.side;
    const order: KnownOrder = {
      market,
      clientOrderId: raw.cl_ord_id ?? before?.clientOrderId ?? clientIdOf(raw.order_id, undefined),
      ...(side ? { side } : {}),
      ...(before?.created === undefined ? {} : { created: before.created }),
    };
    orders.note(raw.order_id, order);
    return order;
  };
  return (payload) => {
    const frame: ExecutionsFrame = readOnly(executionsChannel, payload, about);
    inStep(frame);
    const events = frame.data.flatMap((raw): UserEvent<KrakenRaws>[] => {
      const order = known(raw);
      if (!order) return [];
      const update = toExecution(raw, order);
      const ended = update.status === "canceled" || update.status === "expired";
      if (ended && update.filled !== undefined) orders.noteEnd(raw.order_id, update);
      return [{ kind: "order", update }];
    });
    const held = frame.type === "update" && frame.data.some(({ exec_type }) => holding.has(exec_type));
    return held ? [...events, { kind: "balancesMoved" }] : events;
  };

  function inStep({ sequence, type }: ExecutionsFrame): void {
    if (sequence === undefined) return;
    const expected = last + 1;
    const missing = sequence > expected && sequence > 1 && type !== "snapshot";
    last = sequence;
    if (missing) throw new SchemaError("sequence", String(expected), String(sequence), about);
  }
}

/** Entries of the ledger: they tell totals, and not what orders hold of them. So balances are read. */
export function ledgerEvents(payload: unknown): readonly UserEvent<KrakenRaws>[] {
  return readMessage(balancesChannel, payload, about)?.type === "update" ? [{ kind: "balancesMoved" }] : [];
}
