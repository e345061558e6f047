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
import type { MarginModes } from "../../connector/orders/marginmodes.ts";
import type { CallContext } from "../../core/call.ts";
import { zero } from "../../core/decimal.ts";
import { SchemaError } from "../../core/errors.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import type { Market, Position } from "../../model/mod.ts";
import { about, type Access } from "./access.ts";
import { askedAt, type BitgetRaws, socketOf } from "./adapter.ts";
import { only } from "./errors.ts";
import { bookings, oldestFirst, page } from "./history.ts";
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

type MarketOf = (id: string) => Market | undefined;

export function contractAdapter(
  access: Access,
  modes: MarginModes,
  marketOf: MarketOf,
): ContractAdapter<BitgetPerpRaws> {
  const { call, session } = access;
  return {
    fetchPositions: async (context) => {
      const time = askedAt(session.time);
      const { data } = await call(getCurrentPosition, { category }, context);
      modes.forget(time);
      const found = (data.list ?? []).flatMap((raw) =>
        noted(modes, marketOf(raw.symbol), (market) => toPosition(market, raw))
      );
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
      const [one, ...others] = markets ?? [];
      const which = one && others.length === 0 ? { symbol: one.id } : {};
      const data = { ...context, priority: "data" } as const;
      const [rates, tickers] = await Promise.all([
        call(getCurrentFundRate, { category, ...which }, data),
        call(getTickers, { category, ...which }, data),
      ]);
      const bySymbol = new Map(tickers.data.map((raw) => [raw.symbol, raw]));
      const wanted = markets && new Set(markets.map(({ id }) => id));
      const now = Math.floor(session.time.now());
      return rates.data.filter(({ symbol }) => wanted?.has(symbol) ?? true).flatMap((raw) => {
        const market = marketOf(raw.symbol);
        return market ? [toFundingRate(market, raw, bySymbol.get(raw.symbol), now)] : [];
      });
    },
    fetchFundingRateHistory: async (market, wanted, context) => {
      const raws = await oldestFirst(
        wanted,
        ({ fundingRateTimestamp }: PastFundRate) => Number(fundingRateTimestamp),
        async (cursor: number = 1) => {
          const params = { category, symbol: market.id, cursor, limit: page };
          const { data } = await call(getHistoryFundRate, params, { ...context, priority: "data" });
          const raws: readonly PastFundRate[] = data.resultList ?? [];
          return { raws, next: raws.length < page ? undefined : cursor + 1 };
        },
      );
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, wanted, context) => {
      const lists = await Promise.all(
        Object.values(fundingTypes).map((type) =>
          oldestFirst(
            wanted,
            ({ ts }: FinancialRecord) => Number(ts),
            bookings(access, wanted, async (span) => {
              const { data } = await call(getFinancialRecords, { category, coin, type, ...span }, context);
              return data;
            }),
          )
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
    funding: (market) => ({
      address: addressOf(tickerChannel, { instType: socketOf(category), symbol: market.id }),
      read: (payload) => {
        const { data, ts } = readOnly(tickerChannel, payload, about);
        return toPushedFunding(market, only(data, tickerChannel.id), ts);
      },
    }),
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
  return {
    address: addressOf(positionChannel, {}),
    read: (payload) =>
      readOnly(positionChannel, payload, about).data.filter(({ marginCoin }) => marginCoin === coin)
        .flatMap((raw) => noted(modes, marketOf(raw.symbol), (market) => toPushedPosition(market, raw)))
        .map((position) => ({ kind: "positions", positions: [position], time: position.time }) as const),
  };
}

/** A position that is news, by its margin mode. */
function noted<Raw>(
  modes: MarginModes,
  market: Market | undefined,
  map: (market: Market) => Position<Raw>,
): Position<Raw>[] {
  if (!market) return [];
  const position = map(market);
  return modes.note(position) ? [position] : [];
}
