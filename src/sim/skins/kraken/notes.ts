/** What the venue knows of an order and the engine does not: how it was sent, and why it ended. */
import type { Atoms, EngineEvent, ExpiryReason, Order } from "../../engine/mod.ts";
import { pairOf } from "./venue.ts";

/** The venue's words for kinds of orders. */
export type OrderWord =
  | "limit"
  | "market"
  | "iceberg"
  | "stop-loss"
  | "stop-loss-limit"
  | "take-profit"
  | "take-profit-limit";

/** How an order was sent. */
export interface Sent {
  readonly orderType: OrderWord;
  /** `post`, `viqc`, and where fees are taken: `fcib` in base or `fciq` in quote. */
  readonly flags: readonly string[];
  readonly clientId: string | undefined;
  readonly userref: number | undefined;
  readonly timeInForce: "GTC" | "IOC" | "FOK" | "GTD";
  /** Milliseconds since 1970 UTC; 0 where it has no end. */
  readonly expires: number;
}

/** An order's note. */
export interface Note {
  readonly sent: Sent;
  /** Why it was ended, where that was not its time or its kind. */
  reason: string | undefined;
  /** Fees so far, in units of the quote asset. */
  fee: Atoms;
}

const unsaid: Sent = {
  orderType: "limit",
  flags: ["fciq"],
  clientId: undefined,
  userref: undefined,
  timeInForce: "GTC",
  expires: 0,
};

/** The words are the venue's where its documents have them, which is of the first and of the last. */
const reasons: Readonly<Record<ExpiryReason, string>> = {
  "would-take": "Post only order",
  "unfilled-ioc": "Immediate or cancel",
  "unfilled-fok": "Fill or kill",
  "no-liquidity": "Insufficient liquidity",
  rejected: "Insufficient funds",
  "other-leg": "Order replaced",
  "working-order-expired": "Order replaced",
  "nothing-to-reduce": "Reduce only",
  liquidation: "Liquidation",
  venue: "Order expired",
};

/** The notes of all orders that are not the crowd's. */
export class Notes {
  readonly #notes = new Map<number, Note>();
  #placing: { readonly clientId: string; readonly sent: Sent } | undefined;

  /** The order that is placed meanwhile under this name was sent so. */
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
      const sent = this.#placing?.clientId === order.clientId ? this.#placing.sent : unsaid;
      this.#notes.set(order.id, note = { sent, reason: undefined, fee: 0n });
    }
    return note;
  }

  /** Why an order ended, in words; nothing where it is open or filled. */
  reason(order: Pick<Order, "id" | "clientId" | "status" | "expiry">): string | undefined {
    if (order.status === "prevented") return "Self trade prevention";
    if (order.status === "canceled") return this.of(order).reason ?? "User requested";
    return order.status === "expired" ? reasons[order.expiry ?? "venue"] : undefined;
  }

  read(event: EngineEvent): void {
    if (event.kind !== "order") return;
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return;
    const pair = pairOf(fill.market);
    note.fee += fill.feeAsset === pair.base.id ? pair.worth(fill.price, fill.fee) : fill.fee;
  }
}

/** The venue's word for where an order is: what it ends by itself is canceled, and only its time expires. */
export function endOf(order: Pick<Order, "status" | "expiry">): "open" | "closed" | "canceled" | "expired" {
  switch (order.status) {
    case "filled":
      return "closed";
    case "expired":
      return order.expiry === "venue" ? "expired" : "canceled";
    case "canceled":
    case "prevented":
      return "canceled";
    default:
      return "open";
  }
}
