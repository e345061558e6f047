/** Amendments: their answers say that they were taken, and the order's next event says what came of them. */
import type { EngineEvent, Order } from "../../engine/mod.ts";
import type { Refusal } from "./refusal.ts";

/** What a change of an order says of an amendment. */
export interface AmendNote {
  readonly reqId: string;
  /** 0 where it was done, -1 where it failed. */
  readonly result: "0" | "-1";
  readonly code?: string;
  readonly text?: string;
}

/** The amendment that is under way. */
export class Changes {
  /** Is told of one that failed. */
  refused: (order: Order, note: AmendNote) => void = () => {};
  #now: { readonly order: number; readonly reqId: string } | undefined;

  while(order: Order, reqId: string, act: () => void): void {
    this.#now = { order: order.id, reqId };
    try {
      act();
    } finally {
      this.#now = undefined;
    }
  }

  failed(order: Order, reqId: string, why: Refusal): void {
    this.refused(order, { reqId, result: "-1", code: why.code, text: why.message });
  }

  /** What an event of an order has to say of it. */
  of({ change, order }: Extract<EngineEvent, { kind: "order" }>): AmendNote | undefined {
    if (this.#now?.order !== order.id || change !== "amended") return undefined;
    return { reqId: this.#now.reqId, result: "0" };
  }
}
