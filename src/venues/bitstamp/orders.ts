/** Placing, canceling and finding orders. */
import {
  cancelOrder,
  cancelOrdersForMarket,
  getAllOpenOrders,
  getOpenOrdersForMarket,
  getOrderStatus,
  openInstantBuyOrder,
  openInstantSellOrder,
  openLimitBuyOrder,
  openLimitSellOrder,
  openMarketBuyOrder,
  openMarketSellOrder,
} from "../../../generated/bitstamp/spot.ts";
import type { OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { listed, type MarketOf } from "../../connector/listing.ts";
import type { CallContext } from "../../core/call.ts";
import { OutcomeUnknown } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import type { Session } from "../../core/session.ts";
import { idOf } from "../../core/stream/frame.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { about } from "./errors.ts";
import { fromLimit, fromMarket, toOpenOrder, toOrder, toPlaced } from "./map/order.ts";
import { idOfName } from "./map/values.ts";

/** How old the list of open orders may be, in milliseconds (docs: "Open orders"). */
const kept = 10_000;

/** What is done with orders. The venue's id is used where it is known: nobody promises that the client's is of one order only. */
export class Orders implements OrderEntry {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  readonly create = async (market: Market, ticket: Ticket, context: CallContext): Promise<OrderUpdate> => {
    const { call } = this.#session;
    const buys = ticket.side === "buy";
    const market_symbol = market.id;
    if (ticket.type === "limit") {
      const route = buys ? openLimitBuyOrder : openLimitSellOrder;
      return toPlaced(market, ticket, await call(route, { market_symbol, ...fromLimit(ticket) }, context));
    }
    const order = { market_symbol, ...fromMarket(ticket) };
    if (ticket.quoteAmount === undefined) {
      return toPlaced(market, ticket, await call(buys ? openMarketBuyOrder : openMarketSellOrder, order, context));
    }
    const placing = buys
      ? call(openInstantBuyOrder, order, context)
      : call(openInstantSellOrder, { ...order, amount_in_counter: true }, context);
    return toPlaced(market, ticket, await placing);
  };

  /** Where it is on its way, the account's events tell how the order ends. */
  readonly cancel = async (market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate> => {
    const { call, time } = this.#session;
    const asked = time.asked();
    const raw = await call(cancelOrder, whichOf(ref), context);
    const id = ref.id ?? (raw.id === undefined ? undefined : idOf(raw.id));
    return present<OrderUpdate>({
      clientOrderId: ref.clientOrderId ?? id ?? "",
      id,
      symbol: market.symbol,
      status: raw.status === "Cancel pending" ? "open" : "canceled",
      time: asked,
      raw,
    });
  };

  /** How each has ended the account's events tell: the answer does not say what of it was filled. */
  readonly cancelAll = async (market: Market, context: CallContext): Promise<OrderUpdate[]> => {
    const { call } = this.#session;
    const { canceled, success } = await call(cancelOrdersForMarket, { market_symbol: market.id }, context);
    // With nothing to cancel there is nothing that has failed.
    if (!success && canceled.length > 0) {
      const text = "not all orders were canceled, and the answer does not tell which were not";
      throw new OutcomeUnknown(text, { ...about, operation: cancelOrdersForMarket.id });
    }
    return [];
  };

  /** Throws `OrderNotFound` where there is none. */
  readonly find = async (market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate> => {
    const { call, time } = this.#session;
    const asked = time.asked();
    return toOrder(market, await call(getOrderStatus, whichOf(ref), context), ref.clientOrderId, asked);
  };

  /** Open orders, of a market or of all. */
  readonly open = async (
    market: Market | undefined,
    marketOf: MarketOf,
    context: CallContext,
  ): Promise<OrderUpdate[]> => {
    const { call, time } = this.#session;
    const asked = time.asked() - kept;
    const raws = market
      ? await call(getOpenOrdersForMarket, { market_symbol: market.id }, context)
      : await call(getAllOpenOrders, {}, context);
    return listed(raws, "market", (name) => marketOf(idOfName(name)), (of, raw) => toOpenOrder(of, raw, asked));
  };
}

function whichOf({ id, clientOrderId = "" }: VenueRef): { id: string } | { client_order_id: string } {
  return id === undefined ? { client_order_id: clientOrderId } : { id };
}
