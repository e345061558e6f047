/** What the venue knows of an order and the engine does not: how it was sent, and what its fills came to. */
import type { Atoms, EngineEvent, Order } from "../../engine/mod.ts";

/** How an order was sent. */
export interface Sent {
  /** With `PostOnly`, which is none of the engine's. */
  readonly timeInForce: string;
  /** Of a market order on spot: what its quantity is an amount of. */
  readonly marketUnit: string;
  readonly smpType: string;
  readonly createType: string;
  readonly isLeverage: string;
  /** What kind of an order with a trigger it is, and which way the price has to come: 1 up, 2 down. */
  readonly trigger?: { readonly kind: string; readonly direction: 1 | 2 };
  readonly closeOnTrigger: boolean;
  readonly lastPrice: Atoms;
}

/** An order's note. Profit and fees are sums; fees are by asset. */
export interface Note {
  readonly sent: Sent;
  /** Who canceled it, where somebody did. */
  canceledBy: string;
  readonly fees: Map<string, Atoms>;
  profit: Atoms;
}

/** Orders of the venue itself: it closes what is not backed any more. */
const own: Sent = {
  timeInForce: "IOC",
  marketUnit: "",
  smpType: "None",
  createType: "CreateByLiq",
  isLeverage: "",
  closeOnTrigger: false,
  lastPrice: 0n,
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
      this.#notes.set(order.id, note = { sent, canceledBy: "", fees: new Map(), profit: 0n });
    }
    return note;
  }

  read(event: EngineEvent): void {
    if (event.kind !== "order") return;
    const note = this.of(event.order);
    const { fill } = event;
    if (fill === undefined) return;
    note.fees.set(fill.feeAsset, (note.fees.get(fill.feeAsset) ?? 0n) + fill.fee);
    note.profit += fill.realized ?? 0n;
  }
}
