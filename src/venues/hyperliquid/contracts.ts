/** Positions, funding and leverage. */
import {
  activeAssetCtxChannel,
  activeAssetData,
  type ClearinghouseState,
  clearinghouseState,
  fundingHistory,
  metaAndAssetCtxs,
  type PerpAssetCtx,
  updateLeverage,
  userFunding,
} from "../../../generated/hyperliquid/perp.ts";
import type { ContractAdapter, HistoryPage } from "../../connector/adapter.ts";
import { topic } from "../../connector/topics.ts";
import type { CallContext } from "../../core/call.ts";
import { zero } from "../../core/decimal.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { Leverage, Market, Position } from "../../model/mod.ts";
import {
  fundingInterval,
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toOpenInterest,
  toPastFunding,
  toPosition,
} from "./map/contract.ts";
import { numberOf } from "./map/market.ts";
import { about, type Opened } from "./open.ts";
import { endings } from "./reads.ts";

/** Rates and payments that the venue tells at once. */
const mostFundings = 500;
/** Pages of payments that are read for one page of a market's: they are told of all markets together. */
const mostPages = 20;

/** What is open, as answers and frames tell it: all of it each time. */
export interface OpenPositions {
  /** Everything that is open. */
  all(state: ClearinghouseState): Position[];
  /** The same, and of what was open before and is not any more, that it has ended. */
  changed(state: ClearinghouseState): Position[];
}

/** Remembers what was open last. */
export function openPositions(marketOf: (coin: string) => Market | undefined): OpenPositions {
  const endedIn = endings();
  const read = ({ assetPositions, time }: ClearinghouseState): [Position[], string[]] => {
    const positions = assetPositions.flatMap(({ position }) => {
      const market = marketOf(position.coin);
      return market ? [toPosition(market, position, time)] : [];
    }).filter(({ amount }) => !amount.isZero());
    return [positions, endedIn(positions.map(({ symbol }) => symbol))];
  };
  return {
    all: (state) => read(state)[0],
    changed: (state) => {
      const [positions, ended] = read(state);
      return [...positions, ...ended.map((symbol) => ({ symbol, amount: zero, time: state.time }))];
    },
  };
}

/** What contracts add. */
export function contractsOf(
  { session, account }: Opened,
  positions: OpenPositions,
  marketOf: (coin: string) => Market | undefined,
): ContractAdapter {
  const { call, time } = session;
  const contexts = async (context: CallContext): Promise<readonly (readonly [Market, PerpAssetCtx])[]> => {
    const [{ universe }, raws] = await call(metaAndAssetCtxs, {}, context);
    return raws.flatMap((raw, at) => {
      const market = marketOf(universe[at]?.name ?? "");
      return market ? [[market, raw] as const] : [];
    });
  };
  const terms = async (market: Market, context: CallContext): Promise<Leverage> =>
    toLeverage(market, await call(activeAssetData, { user: account(), coin: market.id }, context));
  return {
    fetchPositions: async (context) => {
      const state = await call(clearinghouseState, { user: account() }, context);
      return { positions: positions.all(state), time: state.time };
    },
    fetchFundingRates: async (markets, context) => {
      const wanted = markets && new Set(markets.map(({ id }) => id));
      const told = await contexts(context);
      const now = time.now();
      return told.filter(([{ id }]) => wanted?.has(id) ?? true).map(([market, raw]) => toFundingRate(market, raw, now));
    },
    fetchFundingRateHistory: async (market, page, context) => {
      const raws = await call(fundingHistory, { coin: market.id, ...period(page, time.now()) }, context);
      const rates = raws.map((raw) => toPastFunding(market, raw));
      return page.from === undefined ? rates.slice(-page.limit) : rates.slice(0, page.limit);
    },
    fetchFundingPayments: async (market, page, context) => {
      const { startTime, ...end } = period(page, time.now());
      const payments = new Map<string, ReturnType<typeof toFundingPayment>>();
      let from = startTime;
      for (let read = 0; read < mostPages; read++) {
        const raws = await call(userFunding, { user: account(), startTime: from, ...end }, context);
        for (const raw of raws.filter(({ delta }) => delta.coin === market.id)) {
          const payment = toFundingPayment(market, raw);
          payments.set(payment.id, payment);
        }
        const last = raws.at(-1)?.time ?? from;
        const enough = page.from !== undefined && payments.size >= page.limit;
        if (raws.length < mostFundings || last <= from || enough) break;
        // The rest of that millisecond comes with the next page.
        from = last;
      }
      const found = [...payments.values()];
      return page.from === undefined ? found.slice(-page.limit) : found.slice(0, page.limit);
    },
    fetchOpenInterest: async (market, context) => {
      const raw = (await contexts(context)).find(([{ id }]) => id === market.id)?.[1];
      if (raw) return toOpenInterest(market, raw);
      throw new SchemaError("", `a context of ${market.symbol}`, "none", { ...about, operation: metaAndAssetCtxs.id });
    },
    fetchLeverage: terms,
    // One request sets both: the other one is set to what it is.
    setLeverage: async (market, wanted, context) => {
      if (!wanted.isInteger()) throw new ValidationError("leverage", "must be a whole number", about);
      const { marginMode } = await terms(market, context);
      await call(updateLeverage, {
        asset: numberOf(market),
        isCross: marginMode === "cross",
        leverage: wanted.toNumber(),
      }, context);
    },
    setMarginMode: async (market, mode, context) => {
      const { leverage } = await terms(market, context);
      await call(updateLeverage, {
        asset: numberOf(market),
        isCross: mode === "cross",
        leverage: leverage.toNumber(),
      }, context);
    },
    fetchPositionMode: () => Promise.resolve("oneWay"),
    setPositionMode: (mode) =>
      mode === "oneWay"
        ? Promise.resolve()
        : Promise.reject(new ValidationError("mode", "must be oneWay: the venue has no other", about)),
    funding: (market) =>
      topic(activeAssetCtxChannel, { coin: market.id }, about, (raw) => toFundingRate(market, raw.ctx, time.now())),
  };
}

/** A period in the venue's words: both ends are in it, and it has a beginning. Payments and rates come once an hour. */
function period({ from, to, limit }: HistoryPage, now: number): { startTime: number; endTime?: number } {
  const end = to === undefined ? {} : { endTime: to - 1 };
  if (from !== undefined) return { startTime: from, ...end };
  const hours = Math.min(limit, mostFundings);
  return { startTime: Math.max(0, Math.floor(to ?? now) - hours * fundingInterval), ...end };
}
