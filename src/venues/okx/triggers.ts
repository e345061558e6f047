/**
 * Orders with a trigger. They are another kind of order there, with ids, lists and events of their own; the order that a
 * trigger makes has an id of its own again (docs: "Algo trading").
 */
import {
  type AlgoAck,
  type AlgoOrder,
  algoOrderDetails,
  algoOrderList,
  cancelAlgoOrder,
  orderDetails,
  placeAlgoOrder,
  type TdMode,
} from "../../../generated/okx/spot.ts";
import type { VenueRef } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { listed } from "../../connector/listing.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound, VenueError } from "../../core/errors.ts";
import { venue } from "../../../generated/okx/venue.ts";
import { itemError } from "../../core/refusal.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { about, only, refusedItem } from "./errors.ts";
import { fromTrigger, fromTriggerRef, isTriggered, madeBy, toTrigger, toTriggerAck } from "./map/trigger.ts";
import { toOrder } from "./map/order.ts";

/** The requests about them. */
export interface Triggers {
  create(market: Market, ticket: Ticket, tdMode: TdMode, context: CallContext): Promise<OrderUpdate>;
  cancel(market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate>;
  fetch(market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate>;
  /** The id of the order that the trigger has made; `undefined` where it has made none. */
  made(id: string, context: CallContext): Promise<string | undefined>;
  /** Those of a market, or of all, that wait. */
  list(market: Market | undefined, context: CallContext): Promise<OrderUpdate[]>;
}

/** It has triggered: what it has made is to be canceled (docs: 51416). */
const hasTriggered = "51416";

/** Asks about an order where it is. Of one that only has a name it is not known whether it has a trigger: both are looked at. */
export async function whereverItIs<T>(
  ref: VenueRef,
  plain: () => Promise<T>,
  triggered: () => Promise<T>,
): Promise<T> {
  if (isTriggered(ref)) return await triggered();
  try {
    return await plain();
  } catch (error) {
    if (!(error instanceof OrderNotFound) || ref.id !== undefined || ref.type !== undefined) throw error;
    return await triggered();
  }
}

export function triggersOf(
  { call }: Pick<Access, "call">,
  instType: string | undefined,
  marketOf: (id: string) => Market | undefined,
  cancelMade: (market: Market, ref: VenueRef, context: CallContext) => Promise<OrderUpdate>,
): Triggers {
  const details = async (ref: VenueRef, context: CallContext) =>
    only(await call(algoOrderDetails, fromTriggerRef(ref), context), algoOrderDetails.id);
  return {
    create: async (market, ticket, tdMode, context) => {
      const body = { instId: market.id, ...fromTrigger(market, ticket, tdMode) };
      const ack = taken(only(await call(placeAlgoOrder, body, context), placeAlgoOrder.id), placeAlgoOrder.id);
      return toTriggerAck(market, ticket, ack);
    },
    cancel: async (market, ref, context) => {
      try {
        const orders = [{ instId: market.id, ...fromTriggerRef(ref) }];
        const ack = taken(
          only(await call(cancelAlgoOrder, { orders }, context), cancelAlgoOrder.id),
          cancelAlgoOrder.id,
        );
        return toTriggerAck(market, ref, ack);
      } catch (error) {
        if (!(error instanceof OrderNotFound || (error instanceof VenueError && error.code === hasTriggered))) {
          throw error;
        }
        const ordId = madeBy(await details(ref, context));
        if (ordId === undefined) throw error;
        const { clientOrderId } = ref;
        const made = await cancelMade(market, { id: ordId, ...(clientOrderId ? { clientOrderId } : {}) }, context);
        return { ...made, ...(ref.id === undefined ? {} : { id: ref.id }), became: ordId };
      }
    },
    fetch: async (market, ref, context) => {
      const raw = await details(ref, context).catch((error) => {
        // These have no deadline: one that was sent may still be on its way, and its absence proves nothing.
        if (!(error instanceof OrderNotFound) || ref.id !== undefined || !isTriggered(ref)) throw error;
        const { code, status, clientOrderId } = error;
        const context = { ...about, operation: algoOrderDetails.id, clientOrderId, code, status, cause: error };
        throw new VenueError(`${error.message}: it may still arrive`, context);
      });
      const trigger = toTrigger(market, raw);
      const ordId = madeBy(raw);
      if (ordId === undefined) return trigger;
      const made = only(await call(orderDetails, { instId: market.id, ordId }, context), orderDetails.id);
      const { status, filled, cost, reason, time } = toOrder(market, made);
      return {
        ...trigger,
        status,
        ...(filled ? { filled } : {}),
        ...(cost ? { cost } : {}),
        ...(reason === undefined ? {} : { reason }),
        ...(time === undefined ? {} : { time }),
      };
    },
    made: async (id, context) => madeBy(await details({ id }, context)),
    list: async (market, context) => {
      const filter = market ? { instId: market.id } : instType === undefined ? {} : { instType };
      const limit = 100;
      const raws = await everyPage<AlgoOrder>({ ...about, operation: algoOrderList.id }, async (_, found) => {
        const after = found.at(-1)?.algoId;
        const page = { ordType: ["conditional"], limit, ...filter, ...(after === undefined ? {} : { after }) };
        const { data } = await call(algoOrderList, page, context);
        return { raws: data, more: data.length >= limit && data.at(-1)?.algoId !== after };
      });
      return listed(raws, "instId", marketOf, toTrigger);
    },
  };
}

function taken(ack: AlgoAck, operation: string): AlgoAck {
  const refused = refusedItem(ack);
  if (refused) throw itemError(venue, refused, { ...about, operation });
  return ack;
}
