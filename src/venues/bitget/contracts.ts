/** Positions, funding, leverage and modes of perpetuals. */
import {
  type FinancialRecord,
  type FundRate,
  getCurrentFundRate,
  getCurrentPosition,
  getFinancialRecords,
  getHistoryFundRate,
  getOpenInterest,
  type OpenInterest as RawInterest,
  type PastFundRate,
  type Position as RawPosition,
  positionChannel,
  type PushedPosition,
  setHoldMode,
  setLeverage,
} from "../../../generated/bitget/perp.ts";
import {
  getSettings,
  getTickers,
  type PushedTicker,
  type Settings,
  tickerChannel,
} from "../../../generated/bitget/spot.ts";
import type { ContractAdapter, UserTopic } from "../../connector/adapter.ts";
import { oldestFirst } from "../../connector/history.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import type { MarginModes } from "../../connector/orders/marginmodes.ts";
import { positionEvents, topic } from "../../connector/topics.ts";
import type { CallContext } from "../../core/call.ts";
import { zero } from "../../core/decimal.ts";
import { SchemaError } from "../../core/errors.ts";
import type { Position } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { type BitgetRaws, socketOf } from "./adapter.ts";
import { about, only } from "./errors.ts";
import { bookings, page } from "./history.ts";
import {
  fundingTypes,
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toOpenInterest,
  toPastFunding,
  toPosition,
  toPushedFunding,
  toPushedPosition,
} from "./map/position.ts";

/** What `raw` is on everything about contracts. */
export interface BitgetPerpRaws extends BitgetRaws {
  readonly position: RawPosition | PushedPosition;
  readonly funding: FundRate | PushedTicker;
  readonly pastFunding: PastFundRate;
  readonly fundingPayment: FinancialRecord;
  readonly openInterest: RawInterest;
}

const category = "USDT-FUTURES";
const coin = "USDT";
const hedge = "hedge_mode";

export function contractAdapter(
  access: Access,
  modes: MarginModes,
  marketOf: MarketOf,
): ContractAdapter<BitgetPerpRaws> {
  const { call, session } = access;
  return {
    fetchPositions: async (context) => {
      const time = session.time.asked();
      const { data } = await call(getCurrentPosition, { category }, context);
      modes.forget(time);
      const found = listed(data.list ?? [], "symbol", marketOf, (market, raw) => noted(modes, toPosition(market, raw)));
      const positions = found.filter(({ amount }) => !amount.isZero());
      const keys = new Set(positions.map(({ symbol, side }) => `${symbol} ${side ?? ""}`));
      if (keys.size < positions.length) {
        const two = "a cross and an isolated one of one market";
        throw new SchemaError("data.list", "one position of a market", two, {
          ...about,
          operation: getCurrentPosition.id,
        });
      }
      return { positions, time };
    },
    fetchFundingRates: async (markets, context) => {
      const wanted = among(markets, marketOf);
      const which = wanted.one ? { symbol: wanted.one.id } : {};
      const data = { ...context, priority: "data" } as const;
      const [rates, tickers] = await Promise.all([
        call(getCurrentFundRate, { category, ...which }, data),
        call(getTickers, { category, ...which }, data),
      ]);
      const bySymbol = new Map(tickers.data.map((raw) => [raw.symbol, raw]));
      const now = Math.floor(session.time.now());
      return listed(
        rates.data,
        "symbol",
        wanted.marketOf,
        (market, raw) => toFundingRate(market, raw, bySymbol.get(raw.symbol), now),
      );
    },
    fetchFundingRateHistory: async (market, wanted, context) => {
      const raws = await oldestFirst(
        wanted,
        ({ fundingRateTimestamp }: PastFundRate) => Number(fundingRateTimestamp),
        async (_, found) => {
          const params = { category, symbol: market.id, cursor: found / page + 1, limit: page };
          const { data } = await call(getHistoryFundRate, params, { ...context, priority: "data" });
          const raws = data.resultList ?? [];
          return { raws, more: raws.length >= page };
        },
      );
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, wanted, context) => {
      const lists = await Promise.all(
        Object.values(fundingTypes).map((type) =>
          bookings(access, wanted, ({ ts }: FinancialRecord) => Number(ts), async (span) => {
            const { data } = await call(getFinancialRecords, { category, coin, type, ...span }, context);
            return data;
          })
        ),
      );
      const payments = lists.flat().filter((raw) => raw.symbol === market.id && isFunding(raw))
        .map((raw) => toFundingPayment(market, raw))
        .sort((one, other) => one.time - other.time);
      return wanted.from === undefined ? payments.slice(-wanted.limit) : payments.slice(0, wanted.limit);
    },
    fetchOpenInterest: async (market, context) => {
      const params = { category, symbol: market.id };
      const { data } = await call(getOpenInterest, params, { ...context, priority: "data" });
      return toOpenInterest(market, only(data.list, getOpenInterest.id), Number(data.ts));
    },
    fetchLeverage: async (market, context) => {
      const { symbolConfigList } = await settingsOf(access, context);
      const mode = modes.of(market);
      const raw = symbolConfigList.find(({ category: of, symbol }) => of === category && symbol === market.id);
      return raw ? toLeverage(market, raw, mode) : { symbol: market.symbol, leverage: zero, marginMode: mode };
    },
    setLeverage: async (market, leverage, context) => {
      const isolated = modes.of(market) === "isolated";
      const marginMode = isolated ? "isolated" : "crossed";
      const params = { category, symbol: market.id, leverage: leverage.toFixed(), marginMode } as const;
      // Isolated positions of hedge mode have their own each.
      const apart = isolated && (await settingsOf(access, context)).holdMode === hedge;
      if (!apart) return void await call(setLeverage, params, context);
      for (const posSide of ["long", "short"] as const) await call(setLeverage, { ...params, posSide }, context);
    },
    setMarginMode: (market, mode) => {
      modes.set(market, mode);
      return Promise.resolve();
    },
    fetchPositionMode: async (context) => (await settingsOf(access, context)).holdMode === hedge ? "hedge" : "oneWay",
    setPositionMode: async (mode, context) => {
      await call(setHoldMode, { holdMode: mode === "hedge" ? hedge : "one_way_mode" }, context);
    },
    funding: (market) =>
      topic(
        tickerChannel,
        { instType: socketOf(category), symbol: market.id },
        about,
        ({ data, ts }) => toPushedFunding(market, only(data, tickerChannel.id), ts),
      ),
  };
}

async function settingsOf({ call }: Access, context: CallContext): Promise<Settings> {
  return (await call(getSettings, {}, context)).data;
}

/** Whether a booking is one of funding: a type that was asked for and is not known would bring all of them. */
function isFunding({ type }: FinancialRecord): boolean {
  return type === fundingTypes.received || type === fundingTypes.paid;
}

/** Changes of positions. They do not say of which category they are: that is told by the asset of their margin. */
export function positionsTopic(modes: MarginModes, marketOf: MarketOf): UserTopic<BitgetPerpRaws> {
  return topic(positionChannel, {}, about, ({ data }) => {
    const ours = data.filter(({ marginCoin }) => marginCoin === coin);
    return positionEvents(
      listed(ours, "symbol", marketOf, (market, raw) => noted(modes, toPushedPosition(market, raw))),
    );
  });
}

/** A position that is news, by its margin mode. */
function noted<Raw>(modes: MarginModes, position: Position<Raw>): Position<Raw> | undefined {
  return modes.note(position) ? position : undefined;
}
