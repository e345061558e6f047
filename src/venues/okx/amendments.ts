/**
 * Changing orders. The answer says only that a change was taken: what came of it is told by the order's next event, under the
 * id that the change was given.
 */
import { amendOrder, type OrderUpdate as OrderPush } from "../../../generated/okx/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import type { AmendEntry, Change } from "../../connector/orders/amending.ts";
import { contractsOf } from "../../connector/contracts.ts";
import { sleep } from "../../core/clock.ts";
import { OutcomeUnknown } from "../../core/errors.ts";
import { meaning } from "../../core/meaning.ts";
import { venue } from "../../../generated/okx/venue.ts";
import { present } from "../../core/fields.ts";
import { itemError } from "../../core/refusal.ts";
import type { Market, Order, OrderUpdate } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { expTime } from "./auth.ts";
import { about, only, refusedItem } from "./errors.ts";
import { fromRef, toPush } from "./map/order.ts";

/** How long the event is waited for, in milliseconds, before the order is asked for. */
const patience = 1_000;
/**
 * Whether a change was made, by the word of an event: where it failed, the order may have been canceled instead. No word is
 * no answer (docs: "Order channel", amendResult).
 */
const results: Readonly<Record<string, boolean>> = { "0": true, "-1": false, "1": false };

/** The changes that are under way. */
export class Amendments {
  readonly #waiting: Map<string, (push: OrderPush) => void> = new Map();

  /** Takes note of an event. One that does not say what came of the change is not what is waited for. */
  told(push: OrderPush): void {
    if (push.reqId && meaning(results, push.amendResult ?? "") !== undefined) this.#waiting.get(push.reqId)?.(push);
  }

  /** The event of a change; waits from now on. */
  follow(reqId: string): { readonly event: Promise<OrderPush>; end(): void } {
    const event = new Promise<OrderPush>((resolve) => this.#waiting.set(reqId, resolve));
    return { event, end: () => void this.#waiting.delete(reqId) };
  }
}

export function amendEntry({ call, session }: Access, adapter: Adapter, amendments: Amendments): AmendEntry {
  return {
    ...adapter.orders,
    inPlace: () => true,
    amend: async (market, order, change, context) => {
      const reqId = session.random.id(24);
      const followed = amendments.follow(reqId);
      const late = new AbortController();
      try {
        const ref = fromRef(order);
        const changes = changesOf(market, order, change);
        const answer = await call(amendOrder, { instId: market.id, ...ref, reqId, ...changes, expTime }, context);
        const refused = refusedItem(only(answer, amendOrder.id));
        if (refused) throw itemError(venue, refused, { ...about, operation: amendOrder.id });
        const wait = sleep(session.clock, patience, late.signal).then(() => undefined, () => undefined);
        const push = await Promise.race([followed.event, wait]);
        return push ? outcomeOf(market, push) : agreed(await adapter.fetchOrder(market, order, context), change);
      } finally {
        late.abort();
        followed.end();
      }
    },
  };
}

/** Only what changes is sent: what is repeated might cost the order its place. */
function changesOf(market: Market, order: Order, { amount, price }: Change) {
  return present({
    // With what is filled already.

    newSz: order.amount?.eq(amount) ? undefined : contractsOf(market, amount).toFixed(),
    newPx: order.price?.eq(price) ? undefined : price.toFixed(),
  });
}

function outcomeOf(market: Market, push: OrderPush): OrderUpdate {
  if (meaning(results, push.amendResult ?? "")) return toPush(market, push);
  const refused = { code: push.code ?? "", text: push.msg ?? "" };
  throw itemError(venue, refused, { ...about, operation: amendOrder.id, clientOrderId: push.clOrdId });
}

/** No event came: an order that is as it was to be tells that the change was made, and any other tells nothing. */
function agreed(found: OrderUpdate, { amount, price }: Change): OrderUpdate {
  if (found.amount?.eq(amount) && found.price?.eq(price)) return found;
  const text = "the change was taken, and nothing tells what came of it";
  throw new OutcomeUnknown(text, { ...about, operation: amendOrder.id, clientOrderId: found.clientOrderId });
}
