/** Bybit perpetual contracts, linear and inverse: the venue's operations put together under the unified interface. */
import {
  amendContractOrder,
  batchCancelContractOrders,
  batchPlaceContractOrders,
  cancelAllContractOrders,
  cancelContractOrder,
  cancelContractRequest,
  type ContractInstrument,
  contractInstruments,
  type ContractTicker,
  type ContractTickerData,
  createContractRequest,
  placeContractOrder,
} from "../../../generated/bybit/perp.ts";
import type { Adapter, ContractAdapter } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, TriggerOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import type { DeadMansSwitch } from "../../connector/orders/deadmans.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { Session, SessionOptions } from "../../core/session.ts";
import type { Stream } from "../../core/stream/stream.ts";
import type { Market } from "../../model/mod.ts";
import { accountOf, type AccountParts, type AccountRaws } from "./account.ts";
import { inTime, recvWindow } from "./auth.ts";
import { type ContractRaws, contractsOf, positionTopic, tickersOf, tickerTopic } from "./contracts.ts";
import { type DataRaws, marketData } from "./data.ts";
import { disconnectEntry } from "./disconnect.ts";
import {
  amendEntry,
  cancelBatch,
  createBatch,
  type Entry,
  onFreshSocket,
  orderEntry,
  requireCanceled,
  type Single,
} from "./entry.ts";
import { about } from "./errors.ts";
import { toContractTicker, toMergedTicker } from "./map/contract.ts";
import { type MarketOf, type Product, productOf, toContract } from "./map/market.ts";
import { fromContractTicket, fromRef } from "./map/order.ts";
import { everyPage } from "./pages.ts";
import { marketProtocol } from "./protocol.ts";
import { open } from "./venue.ts";

/** What `raw` is on everything this venue returns. */
export interface BybitPerpRaws extends DataRaws, AccountRaws, ContractRaws {
  readonly market: ContractInstrument;
  readonly ticker: ContractTicker | ContractTickerData;
}

/** What Bybit's contracts can do. */
export interface BybitPerp
  extends
    Perp<BybitPerpRaws>,
    Amends<BybitPerpRaws>,
    BatchOrders<BybitPerpRaws>,
    TriggerOrders<BybitPerpRaws>,
    OrderSocket<BybitPerpRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/** Contracts on one page of their list. */
const contractPage = 1_000;

/**
 * A connector for Bybit's perpetual contracts, on a unified account. Nothing is sent before `connect`. The margin mode is one
 * of the whole account: setting it for a symbol sets it for all. The hedge mode is one of contracts settled in USDT.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function perp(options: SessionOptions = {}): BybitPerp {
  const { session, events, trade } = open(options, "perp");
  const marketOf: MarketOf = (id, product) => {
    const market = desk.markets.byId(id);
    return market && productOf(market) === product ? market : undefined;
  };
  const markets = (): readonly Market[] => desk.markets.all();
  const settleCoins = (): string[] => [
    ...new Set(markets().flatMap(({ contract }) => contract && !contract.inverse ? [contract.settle] : [])),
  ];
  const parts = { session, products: ["linear", "inverse"], marketOf, settleCoins, markets } as const;
  const contracts = contractsOf(parts);
  const adapter = adapterOf(parts, contracts);
  const desk = openDesk(session, adapter, events, trade ? [trade] : []);
  const { call } = session;
  return Object.assign(perpConnector(desk, contracts), {
    call,
    ...amends(
      desk,
      amendEntry(
        session,
        adapter.orders as Entry,
        async (market, ref, change, context) =>
          (await call(amendContractOrder, { ...named(market, fromRef(market, ref)), ...change, ...inTime }, context))
            .result,
      ),
    ),
    ...batchOrders(desk),
    ...deadMans(desk, disconnectEntry(session, events, "DERIVATIVES")),
    ...triggerOrders(desk),
    orderSocket: orders(desk, orderEntry(session, overSocket(session, trade))),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as BybitPerp;
}

/** The decoders of what comes often: books and trades of all kinds are with those of spot. */
async function decoders(): Promise<readonly Decoder[]> {
  const [spot, perp] = await Promise.all([
    import("../../../generated/bybit/spot.hot.ts"),
    import("../../../generated/bybit/perp.hot.ts"),
  ]);
  return [...spot.decoders, ...perp.decoders];
}

function adapterOf(parts: AccountParts, contracts: ContractAdapter): Adapter<BybitPerpRaws> {
  const { session } = parts;
  const { call } = session;
  const account = accountOf(parts, recvWindow);
  return {
    ...marketData(session),
    ...account,
    publicStreams: {
      linear: session.stream("linear", { ...marketProtocol, decoders }),
      inverse: session.stream("inverse", { ...marketProtocol, decoders }),
    },
    contracts: contracts as ContractAdapter<BybitPerpRaws>,
    user: [...account.user, positionTopic(parts)],

    fetchMarkets: async (context) => {
      const lists = await Promise.all(
        (["linear", "inverse"] as const).map((category) =>
          everyPage(contractInstruments.id, async (cursor) => {
            const params = { category, limit: contractPage, ...cursor };
            const how = { ...context, spare: "result.list" } as const;
            return (await call(contractInstruments, params, how)).result;
          })
        ),
      );
      return lists.flat().flatMap((raw) => toContract(raw) ?? []);
    },
    fetchTickers: async (markets, context) =>
      (await tickersOf(parts, markets, context))
        .flatMap(([market, raw, time]) => toContractTicker(market, raw, time) ?? []),
    ticker: (market) => tickerTopic(session, market, toMergedTicker),

    orders: orderEntry(session, {
      place: async (market, ticket, context) => {
        const params = { ...named(market, fromContractTicket(market, ticket)), ...inTime };
        return (await call(placeContractOrder, params, context)).result;
      },
      cancel: async (market, ref, context) =>
        (await call(cancelContractOrder, { ...named(market, fromRef(market, ref)), ...inTime }, context)).result,
    }),
    createBatch: createBatch((items, product, context) => {
      const request = items.map(({ market, ticket }) => fromContractTicket(market, ticket));
      return call(batchPlaceContractOrders, { category: categoryOf(product), request, ...inTime }, context);
    }),
    cancelBatch: cancelBatch(session, (items, product, context) => {
      const request = items.map(({ market, ref }) => fromRef(market, ref));
      return call(batchCancelContractOrders, { category: categoryOf(product), request, ...inTime }, context);
    }),
    cancelAll: async (market, context) => {
      const params = { ...named(market, { symbol: market.id }), ...inTime };
      requireCanceled(await call(cancelAllContractOrders, params, context), cancelAllContractOrders.id);
      // What the answer names was told to go: what became of it is asked.
      return [];
    },
  };
}

/** The parameters with the product that their market is of. */
function named<P extends object>(market: Market, params: P): P & { readonly category: "linear" | "inverse" } {
  return { category: categoryOf(productOf(market)), ...params };
}

function categoryOf(product: Product): "linear" | "inverse" {
  return product === "inverse" ? "inverse" : "linear";
}

function overSocket(session: Session, stream: Stream | undefined): Single {
  const needed = (): Stream => {
    if (!stream) throw new ValidationError("orderSocket", "needs credentials, and is not there in demo", about);
    return stream;
  };
  const restart = (): void => stream?.restart();
  return {
    place: (market, ticket, context) => {
      const params = { ...named(market, fromContractTicket(market, ticket)), ...inTime };
      return onFreshSocket(
        restart,
        async () => await session.request(needed(), createContractRequest, params, context),
      );
    },
    cancel: (market, ref, context) => {
      const params = { ...named(market, fromRef(market, ref)), ...inTime };
      return onFreshSocket(
        restart,
        async () => await session.request(needed(), cancelContractRequest, params, context),
      );
    },
  };
}
