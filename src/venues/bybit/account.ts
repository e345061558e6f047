/** The account, which the API has alike for spot and contracts: balances, orders, fills and what the private socket tells. */
import {
  type Category,
  type Execution,
  executionChannel,
  type ExecutionUpdate,
  type FeeRate,
  feeRate,
  openOrders,
  type Order,
  type OrderAck,
  orderChannel,
  orderHistory,
  type OrderUpdate as RawUpdate,
  tradeHistory,
  walletBalance,
  walletChannel,
} from "../../../generated/bybit/spot.ts";
import type { Adapter, FillPage, FillsWanted, UserEvent, VenueRef } from "../../connector/adapter.ts";
import type { Raws } from "../../connector/exchange.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound, SchemaError } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import type { Session } from "../../core/session.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import type { Fill, Market, OrderUpdate } from "../../model/mod.ts";
import { inTime } from "./auth.ts";
import { about } from "./errors.ts";
import { toBalances, toTradingFees } from "./map/account.ts";
import { type MarketOf, type Product, productOf } from "./map/market.ts";
import { fromRef, isTrade, toFill, toOrder } from "./map/order.ts";
import { everyPage } from "./pages.ts";

/** What `raw` is on what the account has alike of spot and contracts. */
export interface AccountRaws {
  readonly order: Order | RawUpdate | OrderAck;
  readonly fill: Execution | ExecutionUpdate;
  readonly fees: FeeRate;
}

/** What the venue told of an order. */
export type Told = OrderUpdate<AccountRaws["order"], AccountRaws["fill"]>;

/** One of the topics that tell of the account. */
export interface AccountTopic {
  readonly address: string;
  read(payload: unknown): readonly AccountEvent[];
}

type AccountEvent =
  | { readonly kind: "order"; readonly update: Told }
  | { readonly kind: "fill"; readonly fill: Fill<AccountRaws["fill"]> }
  | Exclude<UserEvent, { readonly kind: "order" | "fill" }>;

/** What the account's part needs to know of a connector. */
export interface AccountParts {
  readonly session: Session;
  readonly products: readonly [Product, ...Product[]];
  readonly marketOf: MarketOf;
  /** The coins that linear contracts are settled in: lists of them are asked for by coin. */
  settleCoins(): readonly string[];
}

type Shared =
  | "clientOrderIdLength"
  | "boundsPrices"
  | "clientOrderIdPattern"
  | "writeDeadline"
  | "fetchBalances"
  | "fetchTradingFees"
  | "fetchOrder"
  | "fetchOpenOrders"
  | "fillHistory"
  | "fetchFills";

/** Orders, and executions, of one answer at most (docs: order/open-order, order/execution). */
const orderPage = 50;
const fillPage = 100;
const day = 24 * 60 * 60_000;
/** One question reaches so far, and all of them together: in milliseconds. */
const window = 7 * day;
const longAgo = 730 * day;

/** The parts of an adapter that are about the account. */
export function accountOf(
  parts: AccountParts,
  writeDeadline: number,
): Pick<Adapter<AccountRaws & Raws>, Shared> & { readonly user: readonly AccountTopic[] } {
  const { session, products, marketOf } = parts;
  const { call } = session;
  const margins = products[0] !== "spot";
  return {
    clientOrderIdLength: 36,
    // Unless the account is set up to have such orders refused (docs: "Place Order", price limits).
    boundsPrices: true,
    clientOrderIdPattern: /^[A-Za-z0-9_-]+$/,
    writeDeadline,
    fetchBalances: async (context) => {
      const { result, time } = await call(walletBalance, { accountType: "UNIFIED", ...inTime }, context);
      return { balances: toBalances(result.list, margins), time };
    },
    fetchTradingFees: async (market, context) => {
      const params = { category: productOf(market), symbol: market.id, ...inTime };
      const raw = (await call(feeRate, params, context)).result.list.find(({ symbol }) => symbol === market.id);
      if (!raw) {
        throw new SchemaError("result.list", `fees of ${market.symbol}`, "none", { ...about, operation: feeRate.id });
      }
      return toTradingFees(market, raw);
    },
    fetchOrder: (market, ref, context) => fetchOrder(session, market, ref, context),
    fetchOpenOrders: async (market, context) => {
      const lists = market ? [{ category: productOf(market), symbol: market.id }] : questions(parts);
      const found = await Promise.all(lists.map((params) => openOrdersOf(session, params, context)));
      return found.flat().flatMap(([raw, product]) => {
        const one = marketOf(raw.symbol, product);
        return one ? [toOrder(one, raw)] : [];
      });
    },
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => fillsOf(parts, market, wanted, context),
    user: topicsOf(marketOf, margins),
  };
}

/**
 * One order. Open ones and the last that ended are in one list, which a restart of the venue's empties; all that ended are in
 * another, which may lag behind (docs: order/open-order, order/order-list). Only where neither has it, it is not there.
 */
export async function fetchOrder(
  { call }: Session,
  market: Market,
  ref: VenueRef,
  context: CallContext,
): Promise<OrderUpdate<Order, never>> {
  const params = { category: productOf(market), ...fromRef(market, ref), ...inTime };
  for (const list of [openOrders, orderHistory]) {
    const { result } = await call(list, params, context);
    const raw = result.list.find(({ symbol, orderId, orderLinkId }) =>
      symbol === market.id && (ref.id === undefined ? orderLinkId === ref.clientOrderId : orderId === ref.id)
    );
    if (raw) return toOrder(market, raw);
  }
  throw new OrderNotFound("neither open nor ended orders have it", {
    ...about,
    operation: orderHistory.id,
    clientOrderId: context.clientOrderId,
    code: "0",
  });
}

/** The questions that a list of the whole account takes: linear contracts are listed by the coin they are settled in. */
export function questions(
  { products, settleCoins }: AccountParts,
): { readonly category: Product; readonly settleCoin?: string }[] {
  return products.flatMap((category): { readonly category: Product; readonly settleCoin?: string }[] =>
    category === "linear" ? settleCoins().map((settleCoin) => ({ category, settleCoin })) : [{ category }]
  );
}

async function openOrdersOf(
  { call }: Session,
  question: { readonly category: Product; readonly symbol?: string; readonly settleCoin?: string },
  context: CallContext,
): Promise<[Order, Product][]> {
  const found = await everyPage(
    openOrders.id,
    async (cursor) => (await call(openOrders, { ...question, limit: orderPage, ...cursor, ...inTime }, context)).result,
  );
  return found.map((raw): [Order, Product] => [raw, question.category]);
}

/** Where a reading of the history stands: of which product, from when, and on which page. */
interface Place {
  readonly product: Product;
  readonly start: number | undefined;
  readonly cursor: string;
}

/**
 * One page of the account's fills. The venue lists seven days from a time on, newest first, a page at a time and one product
 * after the other; of one order it lists all (docs: order/execution).
 */
async function fillsOf(
  { session, products, marketOf }: AccountParts,
  market: Market | undefined,
  { orderId, since, next, limit }: FillsWanted,
  context: CallContext,
): Promise<FillPage<Execution>> {
  const now = session.time.now();
  const asked = market ? [productOf(market)] : products;
  // Nothing is listed that is older.
  const start = since === undefined || orderId !== undefined ? undefined : Math.max(since, Math.ceil(now - longAgo));
  const [first] = asked;
  const place: Place = next === undefined ? { product: first ?? products[0], start, cursor: "" } : placeOf(next);
  const { list, nextPageCursor } = (await session.call(tradeHistory, {
    category: place.product,
    limit: Math.min(limit, fillPage),
    ...(market ? { symbol: market.id } : {}),
    ...(orderId === undefined ? {} : { orderId }),
    ...(place.start === undefined ? {} : { startTime: place.start }),
    ...(place.cursor === "" ? {} : { cursor: place.cursor }),
    ...inTime,
  }, context)).result;
  const fills = list.filter(isTrade).flatMap((raw) => {
    const one = marketOf(raw.symbol, place.product);
    return one && (!market || one === market || one.id === market.id) ? [toFill(one, raw)] : [];
  });
  const rest = restOf(place, list.length === 0 ? "" : nextPageCursor, now, asked, start);
  return present({
    fills,
    next: rest ? `${rest.product} ${rest.start ?? ""} ${rest.cursor}` : undefined,
  });
}

/** What comes behind a page: the next one, the next seven days, or the next product. */
function restOf(
  place: Place,
  cursor: string,
  now: number,
  asked: readonly Product[],
  start: number | undefined,
): Place | undefined {
  if (cursor !== "" && cursor !== place.cursor) return { ...place, cursor };
  if (place.start !== undefined && place.start + window < now) {
    return { ...place, start: place.start + window, cursor: "" };
  }
  const product = asked[asked.indexOf(place.product) + 1];
  return product && { product, start, cursor: "" };
}

function placeOf(next: string): Place {
  const [product, start, ...cursor] = next.split(" ");
  return { product: product as Product, start: start ? Number(start) : undefined, cursor: cursor.join(" ") };
}

/**
 * The topics of all products: those of single ones exist as well, and may not be mixed with them. What is of another product
 * than the connector's is left to its own connector.
 */
function topicsOf(marketOf: MarketOf, margins: boolean): AccountTopic[] {
  const known = <T>(raw: { readonly symbol: string; readonly category: Category }, map: (market: Market) => T): T[] => {
    const market = marketOf(raw.symbol, raw.category);
    return market ? [map(market)] : [];
  };
  return [
    {
      address: addressOf(orderChannel, {}),
      read: (payload) =>
        readOnly(orderChannel, payload, about).data.flatMap((raw) =>
          known(raw, (market) => ({ kind: "order", update: toOrder(market, raw) } as const))
        ),
    },
    {
      address: addressOf(executionChannel, {}),
      read: (payload) =>
        readOnly(executionChannel, payload, about).data.filter(isTrade).flatMap((raw) =>
          known(raw, (market) => ({ kind: "fill", fill: toFill(market, raw) } as const))
        ),
    },
    {
      address: addressOf(walletChannel, {}),
      read: (payload) => {
        const { data, creationTime } = readOnly(walletChannel, payload, about);
        return [{ kind: "balances", balances: toBalances(data, margins), time: creationTime }];
      },
    },
  ];
}
