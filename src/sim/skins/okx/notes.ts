/** What the venue knows of an order and the engine does not: how it was sent, and what its fills came to. */
import type { Atoms, EngineEvent, Fill, Order } from "../../engine/mod.ts";

/** How an order was sent. */
export interface Sent {
  readonly tag: string;
  readonly tdMode: string;
  readonly ordType: string;
  /** Of a market order on spot: what its size is an amount of. */
  readonly tgtCcy: string;
  readonly stpMode: string;
  readonly ccy: string;
  /** The order with a trigger that it came from. */
  readonly algo?: { readonly id: string; readonly clientId: string; readonly source: string };
  readonly category?: string;
}

/** An order's note. Fee and profit are sums, in what the market is paid in and in `feeAsset`. */
export interface Note {
  readonly sent: Sent;
  /** Why it will have been canceled. */
  source: string;
  fee: Atoms;
  feeAsset: string;
  profit: Atoms;
  last: Fill | undefined;
}

/** Orders of the venue itself: it closes what is not backed any more. */
const own: Sent = {
  tag: "",
  tdMode: "cross",
  ordType: "market",
  tgtCcy: "",
  stpMode: "cancel_maker",
  ccy: "",
  category: "full_liquidation",
};

/** The notes of all orders that are not the crowd's. */
export class Notes {
  readonly #notes = new Map<number, Note>();
  #placing: { readonly clientId: string; readonly sent: Sent } | undefined;

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
      note = { sent, source: "", fee: 0n, feeAsset: "", profit: 0n, last: undefined };
      this.#notes.set(order.id, note);
    }
    return note;
  }

  read(event: EngineEvent): void {
    if (event.kind !== "order") return;
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return;
    note.fee += fill.fee;
    note.feeAsset = fill.feeAsset;
    note.profit += fill.realized ?? 0n;
    note.last = fill;
  }
}
