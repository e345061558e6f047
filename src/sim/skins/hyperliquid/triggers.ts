/** Stops and take-profits of contracts: they wait for the mark price, and keep their number when they become orders. */
import type { EngineEvent } from "../../engine/mod.ts";
import type { Core, Doing } from "./core.ts";
import { enter, requestOf } from "./entering.ts";
import { updateText } from "./order-text.ts";
import type { ReadOrder } from "./order-request.ts";
import { badTrigger, EntryRefusal } from "./refusal.ts";
import type { Slip } from "./slips.ts";

interface Waiting {
  readonly slip: Slip;
  readonly read: ReadOrder;
}

/** Those of all accounts. */
export class Triggers {
  readonly #core: Core;
  readonly #waiting = new Map<Slip, Waiting>();
  readonly #timers = new Set<() => void>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Lets an order wait; a refusal where the price is there already. */
  add({ core, account, now }: Doing, read: ReadOrder): Slip {
    const { coin, trigger } = read.terms;
    const { mark = 0n } = core.pricing?.of(coin) ?? {};
    if (trigger !== undefined && mark !== 0n && reached(trigger, mark)) throw badTrigger(coin);
    const slip = core.slips.kept(read.terms);
    this.#waiting.set(slip, { slip, read });
    core.told.order(account, updateText(core, slip, "open", now));
    return slip;
  }

  /** Ends one that waits. */
  end(core: Core, slip: Slip, word: string, now: number): void {
    if (!this.#waiting.delete(slip)) return;
    slip.word = word;
    slip.updated = now;
    core.told.order(slip.account, updateText(core, slip, word, now));
  }

  read(event: EngineEvent): void {
    if (event.kind !== "mark") return;
    for (const [slip, { read }] of this.#waiting) {
      if (slip.coin !== event.market || slip.trigger === undefined || !reached(slip.trigger, event.mark)) continue;
      this.#waiting.delete(slip);
      // The engine is in the middle of something: the order comes when that is done.
      const cancel = this.#core.clock.after(0, () => {
        this.#timers.delete(cancel);
        this.#place(slip, read);
      });
      this.#timers.add(cancel);
    }
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  #place(slip: Slip, read: ReadOrder): void {
    const core = this.#core;
    const { account, coin } = slip;
    const now = Math.floor(core.clock.now());
    core.told.order(account, updateText(core, slip, "triggered", now));
    const request = requestOf({ core }, read);
    const held = core.engine.perpetuals?.positions.of(account, coin, "both").quantity ?? 0n;
    const quantity = slip.size === 0n ? (held < 0n ? -held : held) : slip.size;
    try {
      const order = enter({ core, account, now }, read.desk, { ...request, quantity });
      core.slips.became(slip, core.engine.records.order(order.id));
    } catch (error) {
      if (!(error instanceof EntryRefusal)) throw error;
      slip.word = error.state === "iocCancelRejected" ? "marketOrderNoLiquidityRejected" : error.state ?? "rejected";
      slip.updated = now;
      core.told.order(account, updateText(core, slip, slip.word, now));
    }
  }
}

function reached({ price, above }: NonNullable<Slip["trigger"]>, mark: bigint): boolean {
  return above ? mark >= price : mark <= price;
}
