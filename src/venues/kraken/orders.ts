/**
 * Orders by requests: placing, finding and ending them. What the venue's short answers leave open is asked for, and where that
 * fails the outcome is unknown.
 */
import {
  addOrder,
  cancelOrder,
  cancelOrderBatch,
  getClosedOrders,
  getOpenOrders,
  getOrdersInfo,
  type Order as RawOrder,
} from "../../../generated/kraken/spot.ts";
import { venue } from "../../../generated/kraken/venue.ts";
import type { OrderEntry, Sought, VenueRef } from "../../connector/adapter.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound, OutcomeUnknown, refuse, SchemaError, type VenueKitError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import type { KnownOrders } from "./executions.ts";
import type { KrakenRaws } from "./raws.ts";
import { msOf } from "./map/values.ts";
import { clientIdOf, fromRef, fromTicket, toOrder, toPlaced } from "./map/order.ts";

type Update = OrderUpdate<KrakenRaws["order"], KrakenRaws["fill"]>;
const about = { venue: venue.id } as const;

/** The most orders that one request cancels, and asks for (docs: "Cancel Order Batch", "Query Orders Info"). */
export const mostCanceled = 50;
export const mostAsked = 50;
/** Milliseconds for which the stream is waited for, which tells how an order ended without taking from the counter. */
const streamDelay = 900;
/** What the cancels of one request may cost: all of the pool `cancels`. */
const mostCost = 80;
/**
 * The price of a cancel by the order's age (docs: "Spot Trading Rate Limits"): below so many milliseconds so many units, and
 * none above. A request that costs more than there is room for is refused, all of it.
 */
const cancelCosts = [[5_000, 8], [10_000, 6], [15_000, 5], [45_000, 4], [90_000, 2], [300_000, 1]] as const;
/** By which an order may be younger than it seems: that long a cancel may be on its way, and the clock be wrong. */
const doubt = 2_000;

/** Entries of a page of closed orders (docs: "Get Closed Orders"). */
const pageSize = 50;
/** Seconds by which an order's end may be told earlier than the time it cannot have been created before. */
const startDoubt = 60;

/** What requests about orders share. */
export interface OrderParts {
  readonly session: Session;
  readonly known: KnownOrders;
  marketOf(name: string): Market | undefined;
}

/** Requests about orders. */
export class OrderDesk implements OrderEntry {
  readonly #parts: OrderParts;

  constructor(parts: OrderParts) {
    this.#parts = parts;
  }

  readonly create = async (market: Market, ticket: Ticket, context: CallContext): Promise<Update> => {
    const { result } = await this.#parts.session.call(addOrder, fromTicket(market, ticket), context);
    return this.placed(market, ticket, result.txid?.[0], addOrder.id);
  };

  readonly cancel = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    const { result } = await this.#parts.session.call(cancelOrder, fromRef(ref), context);
    // None was canceled: it has ended before, or there is none.
    return await (result.count === 0 ? this.find(market, ref, context) : this.ended(market, ref, context));
  };

  /** An order that was accepted under this id. */
  placed(market: Market, ticket: Ticket, id: string | undefined, operation: string): Update {
    const { clientOrderId, side } = ticket;
    if (!id) throw new OutcomeUnknown("the answer has no id of the order", { ...about, operation, clientOrderId });
    this.#parts.known.note(id, { market, clientOrderId, side, created: this.#parts.session.time.now() });
    return toPlaced(market, ticket, id);
  }

  /**
   * The state of an order whose cancel was accepted: how much of it was filled before that is told by the stream, mostly before
   * the answer, and where it is not, by a query, of which the account's counter allows one in four seconds.
   */
  async ended(market: Market, ref: VenueRef, context: CallContext): Promise<Update> {
    const { known, session } = this.#parts;
    const { txid } = fromRef(ref);
    const told = txid === undefined ? undefined : await known.end(txid, streamDelay, session.clock);
    if (told) return told;
    try {
      return await this.find(market, ref, context);
    } catch (cause) {
      throw new OutcomeUnknown("the cancel was accepted, and how the order ended could not be read", {
        ...about,
        operation: cancelOrder.id,
        clientOrderId: ref.clientOrderId,
        cause,
      });
    }
  }

  /**
   * An order by either id. By the client's, open orders are asked first and closed ones then: an order moves from the first to
   * the second, so that none is missed by both (docs: "Client Order Identifiers").
   */
  readonly find = async (market: Market, ref: VenueRef, context: CallContext): Promise<Update> => {
    const { txid, cl_ord_id = "" } = fromRef(ref);
    if (txid !== undefined) {
      const update = (await this.states([txid], context)).get(txid);
      if (update) return update;
      throw notFound("there is no order of this id", getOrdersInfo.id, ref);
    }
    const { session } = this.#parts;
    const params = { cl_ord_id };
    const asked = session.time.now();
    const { open } = (await session.call(getOpenOrders, params, context)).result;
    const found = newestOf(open, cl_ord_id) ??
      newestOf(
        (await session.call(getClosedOrders, { ...params, without_count: true }, context)).result.closed,
        cl_ord_id,
      );
    if (!found) throw notFound("neither among open nor among closed orders", getClosedOrders.id, ref);
    return this.told(...found, asked, market);
  };

  /**
   * Several orders, by either id: those without the venue's in the lists of all that are open and of those that ended since the
   * first of them can have been created, which costs what asking for one costs.
   */
  readonly findSeveral = async (
    orders: readonly Sought[],
    context: CallContext,
  ): Promise<(Update | VenueKitError)[]> => {
    const named = orders.flatMap(({ ref }) => fromRef(ref).txid ?? []);
    const nameless = orders.filter(({ ref }) => fromRef(ref).txid === undefined);
    // That none of these exists is said as a refusal, and says nothing of the others.
    const byId = await this.states(named, context).catch((error: unknown): Map<string, Update> => {
      if (error instanceof OrderNotFound) return new Map();
      throw error;
    });
    const listed = nameless.length > 1 ? await this.#listed(nameless, context) : undefined;
    return await Promise.all(orders.map(async ({ market, ref }) => {
      const { txid, cl_ord_id = "" } = fromRef(ref);
      if (txid !== undefined) return byId.get(txid) ?? notFound("there is no order of this id", getOrdersInfo.id, ref);
      const found = listed?.found.get(cl_ord_id);
      if (found) return found;
      if (listed?.whole) return notFound("neither among open nor among closed orders", getClosedOrders.id, ref);
      return await this.find(market, ref, context).catch((error: unknown) => {
        if (error instanceof OrderNotFound) return error;
        throw error;
      });
    }));
  };

  /** By client order id, what is listed of these; `whole`: the rest of them do not exist. */
  async #listed(
    orders: readonly Sought[],
    context: CallContext,
  ): Promise<{ readonly found: ReadonlyMap<string, Update>; readonly whole: boolean }> {
    const { session } = this.#parts;
    const sought = new Map(orders.map(({ market, ref }) => [fromRef(ref).cl_ord_id ?? "", market]));
    const found = new Map<string, Update>();
    const since = Math.min(...orders.map(({ since = Number.NaN }) => since));
    const note = (list: Readonly<Record<string, RawOrder>>, asked: number): void => {
      for (const [id, raw] of Object.entries(list)) {
        const market = sought.get(raw.cl_ord_id ?? "");
        const update = market && this.told(id, raw, asked, market);
        const known = update && found.get(update.clientOrderId);
        // Ids of orders that have ended may be used again.
        if (update && (update.created ?? 0) >= (known?.created ?? 0)) found.set(update.clientOrderId, update);
      }
    };
    let asked = session.time.now();
    note((await session.call(getOpenOrders, {}, context)).result.open, asked);
    if (found.size === sought.size || Number.isNaN(since)) return { found, whole: found.size === sought.size };
    asked = session.time.now();
    const { closed } = (await session.call(getClosedOrders, {
      start: String(Math.floor(since / 1_000) - startDoubt),
      closetime: "close",
      without_count: true,
    }, context)).result;
    note(closed, asked);
    return { found, whole: Object.keys(closed).length < pageSize };
  }

  /** Orders by the venue's ids; those it does not know are left out. */
  async states(ids: readonly string[], context: CallContext): Promise<Map<string, Update>> {
    const { session } = this.#parts;
    const found = new Map<string, Update>();
    for (let from = 0; from < ids.length; from += mostAsked) {
      const asked = session.time.now();
      const { result } = await session.call(getOrdersInfo, { txid: ids.slice(from, from + mostAsked) }, context);
      for (const [id, raw] of Object.entries(result)) found.set(id, this.told(id, raw, asked));
    }
    return found;
  }

  /** All open orders, of one market or of all that are traded here. */
  readonly open = async (market: Market | undefined, context: CallContext): Promise<Update[]> => {
    const { session, marketOf } = this.#parts;
    const asked = session.time.now();
    const { open } = (await session.call(getOpenOrders, {}, context)).result;
    return Object.entries(open).flatMap(([id, raw]) => {
      const own = marketOf(raw.descr.pair);
      return own && (market?.symbol ?? own.symbol) === own.symbol ? [this.told(id, raw, asked, own)] : [];
    });
  };

  /**
   * Cancels the open orders of a market: the venue cancels those of the whole account at once, or those that are named. Returns
   * the ones that ended so.
   */
  readonly cancelAll = async (market: Market, context: CallContext): Promise<Update[]> => {
    const canceled: Update[] = [];
    for (const ids of this.payable((await this.open(market, context)).flatMap(({ id }) => id ?? []))) {
      const states = await this.cancelSome(ids, context);
      for (const update of states.values()) if (update.status === "canceled") canceled.push(update);
    }
    return canceled;
  };

  /** Orders in groups whose cancels the engine's counter has room for. */
  payable(ids: readonly string[]): string[][] {
    const now = this.#parts.session.time.now();
    const groups: string[][] = [];
    let left = 0;
    for (const id of ids) {
      const age = now - (this.#parts.known.get(id)?.created ?? now) - doubt;
      const cost = cancelCosts.find(([below]) => age < below)?.[1] ?? 0;
      const group = groups.at(-1);
      if (group === undefined || group.length === mostCanceled || cost > left) {
        groups.push([id]);
        left = mostCost - cost;
      } else {
        group.push(id);
        left -= cost;
      }
    }
    return groups;
  }

  /** Cancels orders by the venue's ids. The answer counts only: what became of each is asked. */
  async cancelSome(ids: readonly string[], context: CallContext): Promise<Map<string, Update>> {
    const { call } = this.#parts.session;
    const [txid] = ids;
    if (txid !== undefined && ids.length === 1) await call(cancelOrder, { txid }, context);
    else await call(cancelOrderBatch, { orders: [...ids] }, context);
    const { known, session } = this.#parts;
    const ends = await Promise.all(
      ids.map(async (id) => [id, await known.end(id, streamDelay, session.clock)] as const),
    );
    const found = new Map(ends.flatMap(([id, end]) => end ? [[id, end as Update] as const] : []));
    const rest = ids.filter((id) => !found.has(id));
    if (rest.length === 0) return found;
    try {
      return new Map([...found, ...await this.states(rest, context)]);
    } catch (cause) {
      throw new OutcomeUnknown("the cancels were accepted, and how the orders ended could not be read", {
        ...about,
        operation: cancelOrderBatch.id,
        cause,
      });
    }
  }

  /** Remembers what an order is, and tells it. */
  told(id: string, raw: RawOrder, asked: number, expected?: Market): Update {
    const market = this.#parts.marketOf(raw.descr.pair) ?? expected;
    if (!market) throw new SchemaError("descr.pair", "a market that is listed", raw.descr.pair, about);
    const created = msOf(raw.opentm);
    this.#parts.known.note(id, { market, clientOrderId: clientIdOf(id, raw.cl_ord_id), side: raw.descr.type, created });
    return toOrder(market, id, raw, asked);
  }
}

/**
 * The newest order with a client order id: ids of orders that have ended may be used again. All of the answer has to have it,
 * or the venue did not look for it and its absence means nothing.
 */
function newestOf(
  orders: Readonly<Record<string, RawOrder>>,
  clientOrderId: string,
): readonly [id: string, raw: RawOrder] | undefined {
  let newest: readonly [id: string, raw: RawOrder] | undefined;
  for (const [id, raw] of Object.entries(orders)) {
    if (raw.cl_ord_id !== clientOrderId) {
      throw new SchemaError(`${id}.cl_ord_id`, "the id that was asked for", "another one", about);
    }
    if (newest === undefined || Number(raw.opentm) > Number(newest[1].opentm)) newest = [id, raw];
  }
  return newest;
}

function notFound(text: string, operation: string, { clientOrderId }: VenueRef): VenueKitError {
  return refuse("OrderNotFound", text, { ...about, operation, clientOrderId, code: "none" });
}
