/**
 * Several orders in one call, with an outcome for each: in the venue's own request for that where it has one, and else one
 * by one. A request that fails as a whole says nothing of any single order beyond what it says of all.
 */
import type { CallContext, CallOptions } from "../../core/call.ts";
import { type ErrorContext, OutcomeUnknown } from "../../core/errors.ts";
import type { Market, NewOrder, OrderRef, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { BatchEntry, OrderEntry, VenueRef } from "../adapter.ts";
import { type Desk, inTime } from "../desk.ts";
import { errorOfOne } from "./outcome.ts";
import { ticketOf } from "./rules.ts";
import type { BatchOrders, CancelOutcome, CreateOutcome, SentBatch } from "../exchange.ts";
import { answered, cancel, prepare, type Prepared, send } from "./trading.ts";

/** The capability `BatchOrders`. */
export function batchOrders(desk: Desk): BatchOrders {
  return {
    cancelOrders: (refs, options = {}) => cancelEach(desk, refs, options),
    createOrders: (orders, options = {}) => createEach(desk, orders, options),
  };
}

function createEach(
  desk: Desk,
  orders: readonly NewOrder[],
  options: CallOptions,
): SentBatch<CreateOutcome[]> {
  const clientOrderIds = orders.map((order) => order.clientOrderId ?? desk.tracker.newId());
  const about = { venue: desk.session.venue.id, operation: "createOrders" };
  const outcomes = inTime(desk, options, about, async (context): Promise<CreateOutcome[]> => {
    const prepared = await Promise.allSettled(orders.map(async (order, at) => {
      const one = { ...about, clientOrderId: clientOrderIds[at] };
      return await prepare(desk, order, (market, id) => ticketOf(market, order, id, one), one);
    }));
    const entry = desk.adapter.createBatch;
    const batch = entry && new Collected(desk, "createOrders", entry);
    const sent = prepared.map(async (result, at): Promise<CreateOutcome> => {
      const clientOrderId = clientOrderIds[at] ?? "";
      if (result.status === "rejected") return { clientOrderId, error: result.reason };
      try {
        return { clientOrderId, order: await sendOne(desk, result.value, context, batch) };
      } catch (error) {
        return { clientOrderId, error };
      }
    });
    batch?.send({ ...context, priority: "create" });
    return await Promise.all(sent);
  });
  return Object.assign(outcomes, { clientOrderIds });
}

function sendOne(
  desk: Desk,
  { market, tracked }: Prepared,
  context: CallContext,
  batch: Collected<{ readonly market: Market; readonly ticket: Ticket }> | undefined,
): ReturnType<typeof send> {
  if (!batch) return send(desk, desk.adapter.orders, market, tracked, context);
  const ticket = tracked.state as unknown as Ticket;
  const answer = batch.add({ market, ticket }, tracked.clientOrderId);
  return answered(desk, market, tracked, context, () => answer);
}

function cancelEach(desk: Desk, refs: readonly OrderRef[], options: CallOptions): Promise<CancelOutcome[]> {
  const about = { venue: desk.session.venue.id, operation: "cancelOrders" };
  return inTime(desk, options, about, (context) => cancelIn(desk, refs, context));
}

async function cancelIn(desk: Desk, refs: readonly OrderRef[], context: CallContext): Promise<CancelOutcome[]> {
  const entry = desk.adapter.cancelBatch;
  const batch = entry && new Collected(desk, "cancelOrders", entry);
  const by: Pick<OrderEntry, "cancel"> = batch
    ? { cancel: (market, ref, { clientOrderId }) => batch.add({ market, ref }, clientOrderId) }
    : desk.adapter.orders;
  // Each of them is checked, marked as being canceled and added before this returns.
  const outcomes = refs.map((ref) =>
    cancel(desk, by, { ...ref, ...context }).then((order) => ({ ref, order }), (error) => ({ ref, error }))
  );
  batch?.send({ ...context, priority: "cancel" });
  return await Promise.all(outcomes);
}

interface Waiting<Item> {
  readonly item: Item;
  readonly about: ErrorContext;
  resolve(update: OrderUpdate): void;
  reject(error: unknown): void;
}

/** Orders that wait for each other to go out in one request, or in as few as the venue takes. */
class Collected<Item extends { readonly market: Market; readonly ticket?: Ticket; readonly ref?: VenueRef }> {
  readonly #venue: string;
  readonly #operation: string;
  readonly #entry: BatchEntry<Item>;
  readonly #waiting: Waiting<Item>[] = [];

  constructor(desk: Desk, operation: string, entry: BatchEntry<Item>) {
    this.#venue = desk.session.venue.id;
    this.#operation = operation;
    this.#entry = entry;
  }

  /** Adds one; resolves with what the venue says of it, and rejects with the error of it alone. */
  add(item: Item, clientOrderId: string | undefined): Promise<OrderUpdate> {
    const about = { venue: this.#venue, operation: this.#operation, clientOrderId };
    return new Promise((resolve, reject) => this.#waiting.push({ item, about, resolve, reject }));
  }

  send(context: CallContext): void {
    const { most } = this.#entry;
    for (let from = 0; from < this.#waiting.length; from += most) {
      this.#sendSome(this.#waiting.slice(from, from + most), context);
    }
  }

  async #sendSome(some: readonly Waiting<Item>[], context: CallContext): Promise<void> {
    try {
      const results = await this.#entry.send(some.map(({ item }) => item), context);
      for (const [at, { about, resolve, reject }] of some.entries()) {
        const result = results[at];
        if (result === undefined) reject(new OutcomeUnknown("the venue's answer does not tell of this order", about));
        else if (result instanceof Error) reject(result);
        else resolve(result);
      }
    } catch (error) {
      for (const { about, reject } of some) reject(errorOfOne(error, about));
    }
  }
}
