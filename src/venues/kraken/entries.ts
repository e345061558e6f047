/** Orders in other ways: changed in place, over the private socket, and under the dead man's switch. */
import {
  addOrderSocketRequest,
  amendOrder,
  cancelAllOrdersAfter,
  cancelOrderSocketRequest,
} from "../../../generated/kraken/spot.ts";
import type { OrderEntry } from "../../connector/adapter.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import type { Stream } from "../../core/stream/stream.ts";
import { fromRef, fromSocketTicket, toAmended } from "./map/order.ts";
import type { OrderDesk, OrderParts } from "./orders.ts";

/** Changes amount and price in place: the order keeps both its ids (docs: "Amend Order"). */
export function amendEntry({ session }: OrderParts, desk: OrderDesk): AmendEntry {
  return {
    create: desk.create,
    cancel: desk.cancel,
    inPlace: () => true,
    amend: async (_, order, change, context) => {
      await session.call(amendOrder, {
        ...fromRef(order),
        order_qty: change.amount.toFixed(),
        limit_price: change.price.toFixed(),
      }, context);
      return toAmended(order, change, session.time.now());
    },
  };
}

/** Orders over the private socket. How a canceled order ended is asked for by a request of its own. */
export function socketEntry({ session }: OrderParts, desk: OrderDesk, stream: Stream | undefined): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      const placed = await session.request(stream, addOrderSocketRequest, fromSocketTicket(market, ticket), context);
      return desk.placed(market, ticket, placed.order_id, addOrderSocketRequest.id);
    },
    cancel: async (market, ref, context) => {
      const { txid, cl_ord_id = "" } = fromRef(ref);
      const which = txid === undefined ? { cl_ord_id: [cl_ord_id] } : { order_id: [txid] };
      await session.request(stream, cancelOrderSocketRequest, which, context);
      return await desk.ended(market, ref, context);
    },
  };
}

/**
 * The timer that cancels all orders of the account (docs: "Cancel All Orders After X"). The venue advises a minute; below some
 * seconds nothing would be left for a refresh that has to be repeated.
 */
export function deadMansEntry({ session }: OrderParts): DeadMansEntry {
  return secondsSwitch(
    { min: 5_000, max: 86_399_000 },
    false,
    (timeout, _, context) => session.call(cancelAllOrdersAfter, { timeout }, context),
  );
}
