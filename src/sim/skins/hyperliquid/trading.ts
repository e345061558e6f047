/** Placing, changing and canceling orders. */
import { isOpen } from "../../engine/mod.ts";
import type { ModifyWire, OrderWire } from "./actions.ts";
import type { Doing } from "./core.ts";
import { enter, requestOf } from "./entering.ts";
import { updateText } from "./order-text.ts";
import type { ReadOrder } from "./order-request.ts";
import { readOrder } from "./order-request.ts";
import { EntryRefusal, missingOrder, notModifiable, rejected } from "./refusal.ts";
import type { Slip } from "./slips.ts";
import { isLive } from "./slips.ts";
import type { Triggers } from "./triggers.ts";
import { averageText, sizeText } from "./words.ts";
import { coinOf, listings } from "./venue.ts";

/** What became of one order, cancel or change. */
export type Status = object | "success";

/** The one who does it, and what waits for prices. */
export interface Trader extends Doing {
  readonly triggers: Triggers;
}

/** Does it, and says what became of it: refusals are part of the answer here. */
function attempt(act: () => Status): Status {
  try {
    return act();
  } catch (error) {
    if (error instanceof EntryRefusal) return { error: error.message };
    throw error;
  }
}

/** Places an order. One that is refused for what it is leaves a record. */
function place(trader: Trader, read: ReadOrder): Status {
  const { core } = trader;
  const { terms, desk } = read;
  const named = terms.cloid === null ? {} : { cloid: terms.cloid };
  try {
    if (terms.trigger !== undefined) {
      const slip = trader.triggers.add(trader, read);
      return { resting: { oid: slip.oid, ...named } };
    }
    const order = enter(trader, desk, requestOf(trader, read));
    const slip = core.slips.placed(terms, core.engine.records.order(order.id));
    if (isOpen(order)) return { resting: { oid: slip.oid, ...named } };
    const totalSz = sizeText(desk, order.executed);
    return {
      filled: { totalSz, avgPx: averageText(desk, order.executed, order.executedQuote), oid: slip.oid, ...named },
    };
  } catch (error) {
    if (error instanceof EntryRefusal && error.state !== undefined) refuse(trader, read, error.state);
    throw error;
  }
}

function refuse({ core, account, now }: Doing, { terms }: ReadOrder, state: string): void {
  const slip = core.slips.kept(terms, state);
  core.told.order(account, updateText(core, slip, state, now));
}

/** Places orders. What holds for everybody is looked at first: of several orders one refusal is told for all of them. */
export function placeAll(trader: Trader, wires: readonly OrderWire[]): Status[] {
  const { core, account, now } = trader;
  let reads: ReadOrder[];
  try {
    reads = wires.map((wire) => readOrder(core, account, wire, now));
  } catch (error) {
    if (error instanceof EntryRefusal) return [{ error: error.message }];
    throw error;
  }
  return reads.map((read) => attempt(() => place(trader, read)));
}

/** Ends an order that stands or waits. */
export function end({ core, now }: Doing, triggers: Triggers, slip: Slip, word: string): void {
  if (slip.order === undefined) return triggers.end(core, slip, word, now);
  slip.word = word;
  const outcome = core.engine.cancel(slip.order, slip.order.clientId, now);
  if (outcome.ok) return;
  slip.word = undefined;
  throw rejected(outcome.why, core.engine.desk(slip.coin));
}

/** Cancels an order by its number, or by its client's id. */
export function cancel(trader: Trader, asset: number, id: number | string): Status {
  return attempt(() => {
    const slip = trader.core.slips.find(trader.account, id);
    if (slip === undefined || !isLive(slip) || slip.coin !== coinOf(asset)) throw missingOrder(asset);
    end(trader, trader.triggers, slip, "canceled");
    return "success";
  });
}

/** Places an order in the place of another. With `always` also where that is gone. */
export function modify(trader: Trader, { oid, order }: ModifyWire, always: boolean): Status {
  const { core, account, now } = trader;
  return attempt(() => {
    const slip = core.slips.find(account, oid);
    const live = slip !== undefined && isLive(slip);
    if (!live && !always) throw notModifiable();
    const read = readOrder(core, account, order, now);
    if (live) end(trader, trader.triggers, slip, "canceled");
    try {
      // Without `always` what was good till canceled only makes.
      const tif = always || read.tif !== "Gtc" || read.terms.trigger !== undefined ? read.tif : "Alo";
      return place(trader, {
        ...read,
        tif,
        terms: read.terms.trigger === undefined ? { ...read.terms, tif } : read.terms,
      });
    } catch (error) {
      if (!live || !(error instanceof EntryRefusal)) throw error;
      throw new EntryRefusal(`Error placing new order during modify: ${error.message}`);
    }
  });
}

/** Everything of an account that stands or waits, oldest first. */
export function liveOrders({ core, account }: Doing): Slip[] {
  return core.slips.of(account).filter((slip) => isLive(slip) && listings.has(slip.coin));
}
