/**
 * Several orders of USD-M futures in one request, each taken or refused by itself (docs: Place Multiple Orders, Cancel Multiple
 * Orders). What waits for a price is canceled one by one: it is another service's.
 */
import { type BatchOrderAnswer, deleteBatchOrders, newBatchOrders } from "../../../generated/binance/perp.ts";
import { venue } from "../../../generated/binance/venue.ts";
import type { BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { inGroups, untold } from "../../connector/orders/groups.ts";
import type { CallContext } from "../../core/call.ts";
import type { VenueKitError } from "../../core/errors.ts";
import { refusalError } from "../../core/refusal.ts";
import type { Session } from "../../core/session.ts";
import type { Market, OrderUpdate, Ticket } from "../../model/mod.ts";
import { codeOf } from "./errors.ts";
import { fromContractTicket, toContractAnswer } from "./map/perp-order.ts";
import { isTrigger } from "./map/perp-trigger.ts";
import type { BinancePerpRaws } from "./perp-raws.ts";
import { about, recvWindow } from "./terms.ts";

const mostPlaced = 5;
const mostCanceled = 10;

type Placing = { readonly market: Market; readonly ticket: Ticket };
type Canceling = { readonly market: Market; readonly ref: VenueRef };
type Outcome = OrderUpdate<BinancePerpRaws["order"], BinancePerpRaws["fill"]> | VenueKitError;

/** The requests about several orders. `orders`: those about one. */
export function batchEntries(session: Session, orders: OrderEntry<BinancePerpRaws>): {
  readonly createBatch: BatchEntry<Placing, BinancePerpRaws>;
  readonly cancelBatch: BatchEntry<Canceling, BinancePerpRaws>;
} {
  /** What became of each, in their order. `isOne`: whether an answer is of that one. */
  const outcomes = <Item extends Placing | Canceling>(
    operation: string,
    items: readonly Item[],
    answers: readonly BatchOrderAnswer[],
    isOne: (item: Item, answer: Extract<BatchOrderAnswer, { readonly orderId: unknown }>) => boolean,
  ): Outcome[] =>
    items.map((item, at) => {
      const answer = answers[at];
      const { clientOrderId } = "ticket" in item ? item.ticket : item.ref;
      const context = { ...about, operation, clientOrderId };
      // Refusals name no order: they are told apart by their place.
      const placed = answers.length === items.length ? answer : undefined;
      if (placed && "orderId" in placed && isOne(item, placed)) return toContractAnswer(item.market, placed);
      const refused = placed && "code" in placed ? codeOf(placed) : undefined;
      if (!refused) return untold(context);
      const parts = { wire: { venue }, limiter: session.limiter, time: session.time };
      return refusalError(parts, refused, { write: true, status: 400, cost: {}, taken: undefined }, context);
    });

  const cancelSome = async (items: readonly Canceling[], context: CallContext): Promise<readonly Outcome[]> => {
    const [first] = items;
    if (!first) return [];
    if (items.length === 1) return [await orders.cancel(first.market, first.ref, context)];
    const answers = await session.call(deleteBatchOrders, {
      symbol: first.market.id,
      orderIdList: items.map(({ ref }) => BigInt(ref.id ?? "")),
      recvWindow,
    }, context);
    return outcomes(deleteBatchOrders.id, items, answers, ({ ref }, { orderId }) => String(orderId) === ref.id);
  };

  return {
    createBatch: {
      most: mostPlaced,
      send: async (items, context) => {
        const [first] = items;
        if (first && items.length === 1) return [await orders.create(first.market, first.ticket, context)];
        const answers = await session.call(newBatchOrders, {
          batchOrders: items.map(({ market, ticket }) => {
            const { reduceOnly, ...order } = fromContractTicket(market, ticket);
            // Flags are text inside a batch.
            return { ...order, ...(reduceOnly ? { reduceOnly: "true" as const } : {}) };
          }),
          recvWindow,
        }, context);
        return outcomes(
          newBatchOrders.id,
          items,
          answers,
          ({ ticket }, { clientOrderId }) => clientOrderId === ticket.clientOrderId,
        );
      },
    },
    cancelBatch: {
      most: mostCanceled,
      send: async (items, context) => {
        // By ids of orders, those of one market together.
        const groupOf = ({ market, ref }: Canceling, at: number): string =>
          isTrigger(ref) === false && /^\d+$/.test(ref.id ?? "") ? market.id : `alone ${at}`;
        const aboutOf = ({ ref: { clientOrderId } }: Canceling) => ({
          ...about,
          operation: deleteBatchOrders.id,
          clientOrderId,
        });
        return await inGroups(items, groupOf, aboutOf, (some) => cancelSome(some, context));
      },
    },
  };
}
