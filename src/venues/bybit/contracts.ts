/** What contracts add to an adapter: positions, funding, leverage and modes. */
import {
  type ContractTicker,
  type ContractTickerData,
  contractTickers,
  type FundingRate,
  fundingRateHistory,
  futuresLeverage,
  openInterest,
  type OpenInterestValue,
  type Position,
  positionChannel,
  positions,
  type PositionUpdate,
  setLeverage,
  setMarginMode,
  switchPositionMode,
  tickersContractChannel,
} from "../../../generated/bybit/perp.ts";
import { accountInfo, type Execution, tradeHistory } from "../../../generated/bybit/spot.ts";
import type { ContractAdapter, HistoryPage, Topic } from "../../connector/adapter.ts";
import type { CallContext } from "../../core/call.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import { unlessSo } from "../../core/refusal.ts";
import type { Session } from "../../core/session.ts";
import { addressOf, readMessage, readOnly } from "../../core/stream/channel.ts";
import type { Market } from "../../model/mod.ts";
import { type AccountParts, type AccountTopic, questions } from "./account.ts";
import { inTime } from "./auth.ts";
import { about, alreadySo } from "./errors.ts";
import {
  fundingInterval,
  merged,
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toMarginMode,
  toOpenInterest,
  toPastFunding,
  toPosition,
  toPositionChange,
} from "./map/contract.ts";
import { productOf, timeOf } from "./map/market.ts";
import { everyPage } from "./pages.ts";

/** What `raw` is on what contracts add. */
export interface ContractRaws {
  readonly position: Position | PositionUpdate;
  readonly funding: ContractTicker | ContractTickerData;
  readonly pastFunding: FundingRate;
  readonly fundingPayment: Execution;
  readonly openInterest: OpenInterestValue;
}

/** Funding rates, positions and executions of one answer at most. */
const ratePage = 200;
const positionPage = 200;
const paymentPage = 100;
const day = 24 * 60 * 60_000;
/** One question about executions reaches so far; without a time, the newest of so many such windows are looked for. */
const window = 7 * day;
const windows = 26;

/** Which products' tickers are told where no market is named. */
type ContractParts = AccountParts & { readonly markets: () => readonly Market[] };

export function contractsOf(parts: ContractParts): ContractAdapter {
  const { session, marketOf } = parts;
  const { call } = session;
  const modeOf = async (context: CallContext) => toMarginMode((await call(accountInfo, { ...inTime }, context)).result);
  return {
    fetchPositions: async (context) => {
      const [mode, ...lists] = await Promise.all([
        modeOf(context),
        ...questions(parts).map((question) => positionsOf(session, question, context)),
      ]);
      const open = lists.flatMap(({ list, category }) =>
        list.flatMap((raw) => {
          const market = marketOf(raw.symbol, category);
          return market ? [toPosition(market, raw, mode)] : [];
        })
      );
      return {
        positions: open,
        time: Math.min(...lists.map(({ time }) => time)),
      };
    },
    fetchFundingRates: async (markets, context) =>
      (await tickersOf(parts, markets, context)).map(([market, raw, time]) => toFundingRate(market, raw, time)),
    fetchFundingRateHistory: async (market, page, context) =>
      (await pastRates(session, market, page, context)).map((raw) => toPastFunding(market, raw)),
    fetchFundingPayments: async (market, page, context) =>
      (await payments(session, market, page, context)).map((raw) => toFundingPayment(market, raw)),
    fetchOpenInterest: async (market, context) => {
      const params = { ...of(market), intervalTime: "5min", limit: 1 } as const;
      const [raw] = (await call(openInterest, params, context)).result.list;
      if (!raw) throw none(`the open interest of ${market.symbol}`, openInterest.id);
      return toOpenInterest(market, raw);
    },
    fetchLeverage: async (market, context) => {
      const [mode, { result }] = await Promise.all([
        modeOf(context),
        call(futuresLeverage, { ...of(market), ...inTime }, context),
      ]);
      const raw = result.list.find(({ symbol }) => symbol === market.id);
      const terms = raw && toLeverage(market, raw.leverage, mode);
      if (!terms) {
        throw none(`the leverage of ${market.symbol}, which portfolio margin does not have`, futuresLeverage.id);
      }
      return terms;
    },
    setLeverage: async (market, leverage, context) => {
      const text = leverage.toFixed();
      await unlessSo(
        alreadySo,
        call(setLeverage, { ...of(market), buyLeverage: text, sellLeverage: text, ...inTime }, context),
      );
    },
    setMarginMode: async (_market, mode, context) => {
      const wanted = mode === "isolated" ? "ISOLATED_MARGIN" : "REGULAR_MARGIN";
      await unlessSo(alreadySo, call(setMarginMode, { setMarginMode: wanted, ...inTime }, context));
    },
    fetchPositionMode: async (context) => {
      const market = hedged(parts.markets());
      if (!market) return "oneWay";
      const { list } = (await call(positions, { ...of(market), ...inTime }, context)).result;
      return list.some(({ positionIdx }) => positionIdx !== 0) ? "hedge" : "oneWay";
    },
    setPositionMode: async (mode, context) => {
      const params = { coin: "USDT", mode: mode === "hedge" ? 3 : 0, ...inTime } as const;
      await unlessSo(alreadySo, call(switchPositionMode, params, context));
    },
    funding: (market) => tickerTopic(parts.session, market, toFundingRate),
  };
}

/** Positions that changed. Those of all products come on one topic. */
export function positionTopic({ marketOf }: AccountParts): AccountTopic {
  return {
    address: addressOf(positionChannel, {}),
    read: (payload) => {
      const { data, creationTime } = readOnly(positionChannel, payload, about);
      const changed = data.flatMap((raw) => {
        const market = marketOf(raw.symbol, raw.category);
        return market ? [toPositionChange(market, raw, creationTime)] : [];
      });
      return changed.length > 0 ? [{ kind: "positions", positions: changed, time: creationTime }] : [];
    },
  };
}

/** Tickers of these markets, or of all, with the time of the answer. */
export async function tickersOf(
  { session, marketOf }: AccountParts,
  markets: readonly Market[] | undefined,
  context: CallContext,
): Promise<[Market, ContractTicker, number][]> {
  const [one, ...others] = markets ?? [];
  const wanted = markets && new Set(markets.map(({ id }) => id));
  const products = (["linear", "inverse"] as const).filter((product) =>
    markets === undefined || markets.some((market) => productOf(market) === product)
  );
  const answers = await Promise.all(products.map(async (category) => {
    const params = { category, ...(one && others.length === 0 ? { symbol: one.id } : {}) };
    const { result, time } = await session.call(contractTickers, params, context);
    return result.list.flatMap((raw): [Market, ContractTicker, number][] => {
      const market = wanted?.has(raw.symbol) ?? true ? marketOf(raw.symbol, category) : undefined;
      return market ? [[market, raw, time]] : [];
    });
  }));
  return answers.flat();
}

/** What is known of each ticker: a change names only what changed, and two who follow one address share its messages. */
const tickers: WeakMap<Session, Map<string, ContractTickerData>> = new WeakMap();

/** The topic of a contract's ticker, as what a snapshot and the changes behind it make. */
export function tickerTopic<T>(
  session: Session,
  market: Market,
  map: (market: Market, raw: ContractTickerData, time: number) => T,
): Topic<T> {
  return {
    socket: productOf(market),
    address: addressOf(tickersContractChannel, { symbol: market.id }),
    read: (payload) => {
      const event = readMessage(tickersContractChannel, payload, about);
      if (!event) throw none("a snapshot or a change", tickersContractChannel.id);
      const known = tickers.get(session) ?? new Map<string, ContractTickerData>();
      tickers.set(session, known);
      const before = event.type === "snapshot" ? undefined : known.get(market.id);
      const now = merged(before, event.data);
      known.set(market.id, now);
      return map(market, now, event.ts);
    },
  };
}

async function positionsOf(
  { call }: Session,
  question: ReturnType<typeof questions>[number],
  context: CallContext,
): Promise<{ readonly category: "linear" | "inverse"; readonly list: readonly Position[]; readonly time: number }> {
  const category: "linear" | "inverse" = question.category === "inverse" ? "inverse" : "linear";
  let oldest = Infinity;
  const list = await everyPage(positions.id, async (cursor) => {
    const params = { ...question, category, limit: positionPage, ...cursor, ...inTime };
    const { result, time } = await call(positions, params, context);
    oldest = Math.min(oldest, time);
    return result;
  });
  return { category, list, time: oldest };
}

/** Rates that were paid, oldest first. The venue wants an end with each beginning, and tells the newest first. */
async function pastRates(
  { call, time }: Session,
  market: Market,
  { from, to, limit }: HistoryPage,
  context: CallContext,
): Promise<FundingRate[]> {
  const ask = async (params: { startTime?: number; endTime?: number; limit: number }): Promise<FundingRate[]> =>
    [...(await call(fundingRateHistory, { ...of(market), ...params }, context)).result.list].reverse();
  const last = to === undefined ? undefined : to - 1;
  if (from === undefined) {
    return await ask({ limit: Math.min(limit, ratePage), ...(last === undefined ? {} : { endTime: last }) });
  }
  // So far that so many fit in at the pace of today. The pace may have been another one: then there are more pages.
  const reach = from + Math.min(limit, ratePage) * fundingInterval(market);
  const end = Math.min(reach, last ?? Math.ceil(time.now()));
  const found: FundingRate[] = [];
  for (let before = end; before >= from;) {
    const rates = await ask({ startTime: from, endTime: before, limit: ratePage });
    found.unshift(...rates);
    const [oldest] = rates;
    if (!oldest || rates.length < ratePage) break;
    before = timeOf(oldest.fundingRateTimestamp) - 1;
  }
  return found.slice(0, limit);
}

/** Payments, oldest first: executions that are told of like fills, seven days at a time and newest first. */
async function payments(
  session: Session,
  market: Market,
  { from, to, limit }: HistoryPage,
  context: CallContext,
): Promise<Execution[]> {
  const until = to === undefined ? Math.ceil(session.time.now()) : to - 1;
  const found: Execution[] = [];
  if (from === undefined) {
    for (let n = 0, end = until; n < windows && found.length < limit; n++, end -= window) {
      found.unshift(...await paymentsOf(session, market, Math.max(0, end - window + 1), end, context));
    }
    return found.slice(-limit);
  }
  for (let start = from; start <= until && found.length < limit; start += window) {
    found.push(...await paymentsOf(session, market, start, Math.min(start + window - 1, until), context));
  }
  return found.slice(0, limit);
}

async function paymentsOf(
  { call }: Session,
  market: Market,
  startTime: number,
  endTime: number,
  context: CallContext,
): Promise<Execution[]> {
  const question = { ...of(market), execType: "Funding", startTime, endTime, limit: paymentPage, ...inTime };
  const found = await everyPage(
    tradeHistory.id,
    async (cursor) => (await call(tradeHistory, { ...question, ...cursor }, context)).result,
  );
  return found.filter(({ execType }) => execType === "Funding").reverse();
}

/** A market whose positions tell the position mode: only contracts that are settled in USDT can have the hedge mode. */
function hedged(markets: readonly Market[]): Market | undefined {
  const settled = markets.filter(({ contract }) => contract?.settle === "USDT" && !contract.inverse);
  return settled.find(({ base }) => base === "BTC") ?? settled[0];
}

function of(market: Market): { readonly category: "linear" | "inverse"; readonly symbol: string } {
  const category = productOf(market);
  if (category === "spot") throw new ValidationError("symbol", "must be one of a contract", about);
  return { category, symbol: market.id };
}

function none(what: string, operation: string): SchemaError {
  return new SchemaError("", what, "none", { ...about, operation });
}
