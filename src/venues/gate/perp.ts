/** Gate perpetuals settled in USDT: `perp({ credentials, network })`. */
import {
  type BatchFuturesOrder,
  type Contract as RawContract,
  type FuturesAccount,
  futuresBalancesChannel,
  type FuturesCancelResult,
  type FuturesCandle,
  futuresCandlesticksChannel,
  type FuturesFee,
  type FuturesFill,
  futuresObuChannel,
  type FuturesOrder,
  futuresOrdersChannel,
  type FuturesTicker,
  futuresTickersChannel,
  type FuturesTrade,
  futuresTradesChannel,
  futuresUsertradesChannel,
  getFuturesFee,
  listFuturesAccounts,
  listFuturesCandlesticks,
  listFuturesContracts,
  listFuturesOrderBook,
  listFuturesTickers,
  listFuturesTrades,
} from "../../../generated/gate/perp.ts";
import { getSystemTime, listUnifiedAccounts } from "../../../generated/gate/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, OrderSocket } from "../../connector/exchange.ts";
import { ConvertedLevels } from "../../connector/levels.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { among, listed } from "../../connector/listing.ts";
import { fillEvents, hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import { SchemaError } from "../../core/errors.ts";
import { meaning } from "../../core/meaning.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { type ContractAccess, PositionModes, settle } from "./modes.ts";
import { contractAdapter, type ContractRaws, newest, positionsTopic } from "./contracts.ts";
import { about } from "./errors.ts";
import { candlesOf } from "./history.ts";
import { toUnifiedBalances } from "./map/account.ts";
import { toContractFees, toFuturesBalance } from "./map/contract.ts";
import { toContractFill, toContractOrder } from "./map/contract-order.ts";
import { toContract, toContractCandle, toContractTicker, toContractTrades } from "./map/contract-market.ts";
import { fromInterval, toBook, toDelta } from "./map/market.ts";
import { contractFills } from "./perp-fills.ts";
import {
  amendEntry,
  batchEntries,
  cancelAll,
  deadMansEntry,
  fetchOpenOrders,
  fetchOrder,
  httpEntry,
  socketEntry,
} from "./perp-orders.ts";

/** What `raw` is on everything this venue's contracts return. */
export interface GatePerpRaws extends ContractRaws {
  readonly market: RawContract;
  readonly ticker: FuturesTicker;
  readonly trade: FuturesTrade;
  readonly candle: FuturesCandle;
  readonly order: FuturesOrder | BatchFuturesOrder | FuturesCancelResult;
  readonly fill: FuturesFill;
  readonly fees: FuturesFee;
}

/** What Gate perpetuals can do. */
export interface GatePerp
  extends
    Perp<GatePerpRaws>,
    Amends<GatePerpRaws>,
    BatchOrders<GatePerpRaws>,
    OrderSocket<GatePerpRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Levels a side of the streams' books, and of those that are asked for. */
const level = "400";
const depth = 100;
const candlePage = 1_000;

/**
 * A connector for Gate's perpetuals that settle in USDT, of a classic or a unified account. Nothing is sent before `connect`.
 * Tickers of the stream have neither bid nor ask. Accounts that split positions are not supported.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function perp(options: SessionOptions = {}): GatePerp {
  const opened = openAccess(options, "perp", decoders);
  const access: ContractAccess = { ...opened, modes: new PositionModes(opened.call) };
  const marketOf = (id: string): Market | undefined => desk.markets.byId(id);
  const contracts = contractAdapter(access, marketOf);
  const shared = adapterOf(access, marketOf);
  const user = [...shared.user, positionsTopic(access, marketOf)];
  const adapter = { ...shared, user, contracts } as unknown as Adapter<GatePerpRaws>;
  const desk = openDesk(access.session, adapter, access.account);
  return Object.assign(perpConnector(desk, contracts), {
    call: access.call,
    ...amends(desk, amendEntry(access, adapter.orders)),
    ...batchOrders(desk),
    orderSocket: orders(desk, socketEntry(access)),
    ...deadMans(desk, deadMansEntry(access)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as GatePerp;
}

/** What the account of contracts has; the same answer tells its mode. */
async function askAccount({ call, modes }: ContractAccess, context: CallContext): Promise<FuturesAccount> {
  const raw = await call(listFuturesAccounts, { ...settle }, context);
  modes.learn(raw);
  return raw;
}

type Raws = Omit<GatePerpRaws, keyof ContractRaws>;

/** The decoders of what comes often. */
async function decoders(): Promise<readonly Decoder[]> {
  return (await import("../../../generated/gate/perp.hot.ts")).decoders;
}

function adapterOf(access: ContractAccess, marketOf: (id: string) => Market | undefined): Adapter<Raws> {
  const { call, session, accountClass } = access;
  const single = httpEntry(access);
  return {
    clientOrderIdLength: 28,
    clientOrderIdPattern: /^[0-9A-Za-z_.-]+$/,
    writeDeadline,
    candlePage,
    publicStreams: { futures: access.market },

    fetchTime: async (context) => Number((await call(getSystemTime, {}, context)).server_time),
    fetchMarkets: async (context) => {
      const raws = await call(listFuturesContracts, { ...settle }, { ...context, spare: "" });
      return raws.flatMap((raw) => toContract(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const which = one ? { contract: one.id } : {};
      const raws = await call(listFuturesTickers, { ...settle, ...which }, context);
      return listed(raws, "contract", wanted, toContractTicker);
    },
    fetchOrderBook: async (market, wanted = depth, context) => {
      const params = { ...settle, contract: market.id, limit: Math.min(wanted, depth), with_id: true };
      return toBook(market, await call(listFuturesOrderBook, params, context));
    },
    fetchTrades: async (market, limit = 500, context) => {
      const params = { ...settle, contract: market.id, limit: Math.min(limit, 1_000) };
      return toContractTrades(market, await call(listFuturesTrades, params, context));
    },
    fetchCandles: async (market, page, context) => {
      const params = { ...settle, contract: market.id, interval: fromInterval(page.interval) };
      return await candlesOf(session.time, page, async (span) => {
        const raws = await call(listFuturesCandlesticks, { ...params, ...span }, context);
        return raws.map((raw) => toContractCandle(market, page.interval, raw, session.time.now()));
      });
    },
    fetchBalances: async (context) => {
      const time = session.time.asked();
      const balances = await accountClass.isUnified(context)
        ? toUnifiedBalances(await call(listUnifiedAccounts, {}, context))
        : [toFuturesBalance(await askAccount(access, context))];
      return { balances, time };
    },
    fetchTradingFees: async (market, context) => {
      const raw = meaning(await call(getFuturesFee, { ...settle, contract: market.id }, context), market.id);
      if (!raw) {
        const context = { ...about, operation: getFuturesFee.id };
        throw new SchemaError(market.id, `the fees of ${market.symbol}`, "none", context);
      }
      return toContractFees(market, raw);
    },

    fetchOrder: (market, ref, context) => fetchOrder(access, market, ref, context),
    fetchOpenOrders: (market, context) => fetchOpenOrders(access, marketOf, market, context),
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => contractFills(access, marketOf, market, wanted, context),
    orders: single as Adapter<Raws>["orders"],
    ...batchEntries(access, single) as Pick<Adapter<Raws>, "createBatch" | "cancelBatch">,
    cancelAll: (market, context) => cancelAll(access, market, context),

    // Each message has the numbers of its first and its last change; the stream brings the whole book first.
    bookRule: () => ({ kind: "range", snapshot: "stream", depth: Number(level) }),
    book: (market) => {
      const converted = new ConvertedLevels(market);
      return hotTopic(futuresObuChannel, { contract: market.id, level }, about, (raw) => toDelta(raw, converted));
    },
    trades: (market) =>
      topic(futuresTradesChannel, { contract: market.id }, about, (raw) => toContractTrades(market, raw.result)),
    ticker: (market) =>
      topic(futuresTickersChannel, { contract: market.id }, about, ({ result, time_ms }) => {
        const found = toContractTicker(market, newest(result), Number(time_ms));
        if (!found) throw new SchemaError("last", "a price", "none: nothing was ever traded", about);
        return found;
      }),
    candles: (market, interval) =>
      topic(
        futuresCandlesticksChannel,
        { interval: fromInterval(interval), contract: market.id },
        about,
        (raw) => toContractCandle(market, interval, newest(raw.result)),
      ),
    user: [
      topic(
        futuresOrdersChannel,
        {},
        about,
        ({ result }) => orderEvents<Raws>(listed(result, "contract", marketOf, toContractOrder)),
      ),
      topic(
        futuresUsertradesChannel,
        {},
        about,
        ({ result }) => fillEvents<Raws>(listed(result, "contract", marketOf, toContractFill)),
      ),
      // What is free is not told.
      topic(futuresBalancesChannel, {}, about, () => [{ kind: "balancesMoved" }]),
    ],
  };
}
