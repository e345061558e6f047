/** Short answers about orders: that one was taken, or why not. What became of it is told by events, and asked. */
import type { Venue } from "../../core/endpoint.ts";
import { type ErrorContext, OutcomeUnknown } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import { itemError, type Refused } from "../../core/refusal.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import type { VenueRef } from "../adapter.ts";
import { type Outcome, untold } from "./groups.ts";

/** The ids that an answer repeats. Empty text and null are none. */
export interface RepeatedIds {
  readonly id?: string | null | undefined;
  readonly clientOrderId?: string | null | undefined;
}

/** How a venue answers. */
export interface AckParts<Ack> {
  readonly venue: Venue;
  idsOf(ack: Ack): RepeatedIds;
  /** Why the order was not taken; `undefined` where it was. */
  refusedBy(ack: Ack): Refused | undefined;
  /** What is told of an order that was taken, where that is more. */
  read?(market: Market, ref: VenueRef, ack: Ack): OrderUpdate;
}

/** What became of orders, by the answers about them. */
export interface Acks<Ack> {
  /** By the only answer of a request; throws what it was refused with, and `OutcomeUnknown` for an answer about another order. */
  one(market: Market, ref: VenueRef, ack: Ack, operation: string): OrderUpdate;
  /** By the answers of a request about several: by the ids that they repeat; one that repeats none is about the order at its place. */
  at(market: Market, ref: VenueRef, acks: readonly Ack[], at: number, operation: string): Outcome;
}

export function acksOf<Ack>(parts: AckParts<Ack>): Acks<Ack> {
  const { venue, idsOf, refusedBy, read } = parts;
  const contextOf = (operation: string, { clientOrderId }: VenueRef): ErrorContext => ({
    venue: venue.id,
    operation,
    clientOrderId,
  });
  const outcomeOf = (market: Market, ref: VenueRef, ack: Ack, operation: string): Outcome => {
    const refused = refusedBy(ack);
    if (refused) return itemError(venue, refused, contextOf(operation, ref));
    return read?.(market, ref, ack) ?? takenOf(market, ref, idsOf(ack), ack);
  };
  return {
    one: (market, ref, ack, operation) => {
      const outcome = outcomeOf(market, ref, ack, operation);
      if (outcome instanceof Error) throw outcome;
      if (isOf(idsOf(ack), ref) !== false) return outcome;
      throw new OutcomeUnknown("the answer is about another order", contextOf(operation, ref));
    },
    at: (market, ref, acks, at, operation) => {
      const silent = acks.slice(at, at + 1).filter((own) => isOf(idsOf(own), ref) === undefined);
      const ack = acks.find((one) => isOf(idsOf(one), ref) === true) ?? silent[0];
      return ack === undefined ? untold(contextOf(operation, ref)) : outcomeOf(market, ref, ack, operation);
    },
  };
}

/** An order that was taken, to be placed, changed or canceled. It has no time: nothing here is newer than what is told elsewhere. */
export function takenOf<Raw>(market: Market, ref: VenueRef, told: RepeatedIds, raw: Raw): OrderUpdate<Raw, never> {
  const id = told.id || ref.id;
  const clientOrderId = ref.clientOrderId ?? (told.clientOrderId || id || "");
  return present({ clientOrderId, id, symbol: market.symbol, status: "open", raw });
}

/** Whether an answer is about an order; `undefined` where it repeats no id that was given. */
function isOf({ id, clientOrderId }: RepeatedIds, ref: VenueRef): boolean | undefined {
  if (id && ref.id !== undefined) return id === ref.id;
  return clientOrderId && ref.clientOrderId !== undefined ? clientOrderId === ref.clientOrderId : undefined;
}
