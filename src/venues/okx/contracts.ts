/** Positions, funding, leverage and modes of perpetuals. */
import {
  type Bill,
  type FundingRate as RawFunding,
  fundingRateChannel,
  type FundingRateHistory,
  getBillsDetails3Months,
  getBillsDetails7Days,
  getFundingRate,
  getFundingRateHistory,
  getIndexTickers,
  getLeverage,
  getMarkPrice,
  getOpenInterest,
  getPositions,
  indexTickersChannel,
  markPriceChannel,
  type OpenInterest as RawInterest,
  type Position as RawPosition,
  positionsChannel,
  setLeverage,
  setPositionMode,
} from "../../../generated/okx/perp.ts";
import type { Instrument } from "../../../generated/okx/spot.ts";
import type { ContractAdapter, UserTopic } from "../../connector/adapter.ts";
import { oldestFirst } from "../../connector/history.ts";
import type { MarginModes } from "../../connector/orders/marginmodes.ts";
import { topic } from "../../connector/topics.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import type { Market, Position } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { about, only } from "./errors.ts";
import {
  toFundingPayment,
  toFundingRate,
  toIndexPrice,
  toLeverage,
  toMarkPrice,
  toOpenInterest,
  toPastFunding,
  toPosition,
} from "./map/contracts.ts";
import type { OkxRaws } from "./adapter.ts";
import { readSetup } from "./setup.ts";

/** The types of the raw payloads of perpetuals. */
export interface OkxPerpRaws extends OkxRaws {
  readonly position: RawPosition;
  readonly funding: RawFunding;
  readonly pastFunding: FundingRateHistory;
  readonly fundingPayment: Bill;
  readonly openInterest: RawInterest;
}

const instType = "SWAP";
/** Funding fees among the account's bookings (docs: "Bills details", type). */
const fundingFees = "8";
/** How far back the first of two lists of bookings reaches, in milliseconds: an hour less than its seven days. */
const recentBills = (7 * 24 - 1) * 3_600_000;
const hedge = "long_short_mode";

type MarketOf = (id: string) => Market | undefined;

export function contractAdapter(access: Access, modes: MarginModes, marketOf: MarketOf): ContractAdapter<OkxPerpRaws> {
  const { call, session } = access;
  return {
    fetchPositions: async (context) => {
      const time = session.time.asked();
      const { data } = await call(getPositions, { instType }, context);
      modes.forget(time);
      const positions = positionsOf(data, modes, marketOf).filter(({ amount }) => !amount.isZero());
      const keys = new Set(positions.map(({ symbol, side }) => `${symbol} ${side ?? ""}`));
      if (keys.size < positions.length) {
        const found = "a cross and an isolated one of one market";
        throw new SchemaError("data", "one position of a market", found, { ...about, operation: getPositions.id });
      }
      return { positions, time };
    },
    fetchFundingRates: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      const only = one && others.length === 0 ? one : undefined;
      const [rates, marks, index] = await Promise.all([
        call(getFundingRate, { instId: only?.id ?? "ANY" }, context),
        call(getMarkPrice, { instType, ...(only ? { instId: only.id } : {}) }, context),
        only ? call(getIndexTickers, { instId: indexOf(only) }, context) : undefined,
      ]);
      const mark = new Map(marks.data.map(({ instId, markPx }) => [instId, markPx]));
      const wanted = markets && new Set(markets.map(({ id }) => id));
      return rates.data.filter(({ instId }) => wanted?.has(instId) ?? true).flatMap((raw) => {
        const market = marketOf(raw.instId);
        const prices = { mark: mark.get(raw.instId), index: index?.data[0]?.idxPx };
        return market ? [toFundingRate(market, raw, prices)] : [];
      });
    },
    fetchFundingRateHistory: async (market, page, context) => {
      const limit = 400;
      const raws = await oldestFirst(page, (raw: FundingRateHistory) => Number(raw.fundingTime), async (last) => {
        const after = last?.fundingTime ?? page.to;
        const params = { instId: market.id, limit, ...(after === undefined ? {} : { after: String(after) }) };
        const { data } = await call(getFundingRateHistory, params, context);
        return { raws: data, more: data.length >= limit };
      });
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, page, context) => {
      const limit = 100;
      const { from, to } = page;
      const recent = from !== undefined && from >= session.time.now() - recentBills;
      const raws = await oldestFirst(page, (raw: Bill) => Number(raw.ts), async (last) => {
        const { data } = await call(recent ? getBillsDetails7Days : getBillsDetails3Months, {
          instType,
          instId: market.id,
          type: fundingFees,
          limit,
          ...(last ? { after: last.billId } : {}),
          ...(from === undefined ? {} : { begin: String(Math.max(0, from - 1)) }),
          // The end is inclusive at the venue.
          ...(to === undefined ? {} : { end: String(to - 1) }),
        }, context);
        return { raws: data, more: data.length >= limit };
      });
      return raws.map((raw) => toFundingPayment(market, raw));
    },
    fetchOpenInterest: async (market, context) => {
      const answer = await call(getOpenInterest, { instType, instId: market.id }, context);
      return toOpenInterest(market, only(answer, getOpenInterest.id));
    },
    fetchLeverage: async (market, context) => {
      const mode = modes.of(market);
      const { data } = await call(getLeverage, { instId: [market.id], mgnMode: mode }, context);
      const terms = toLeverage(market, mode, data);
      // What was told holds, whatever is opened meanwhile: a caller who wants it so does not set it.
      modes.set(market, mode);
      return terms;
    },
    setLeverage: async (market, leverage, context) => {
      const mgnMode = modes.of(market);
      const params = { instId: market.id, lever: leverage.toFixed(), mgnMode };
      // Isolated positions of hedge mode have their own each.
      const apart = mgnMode === "isolated" && (await readSetup(access, context)).posMode === hedge;
      if (!apart) return void await call(setLeverage, params, context);
      for (const posSide of ["long", "short"] as const) await call(setLeverage, { ...params, posSide }, context);
    },
    setMarginMode: async (market, mode, context) => {
      const { acctLv } = await readSetup(access, context);
      if (mode === "isolated" && (acctLv === "3" || acctLv === "4")) {
        throw new ValidationError("marginMode", "isolated is not offered in the account's mode", about);
      }
      modes.set(market, mode);
    },
    fetchPositionMode: async (context) => (await readSetup(access, context)).posMode === hedge ? "hedge" : "oneWay",
    setPositionMode: async (mode, context) => {
      await call(setPositionMode, { posMode: mode === "hedge" ? hedge : "net_mode" }, context);
    },
    funding: (market) =>
      topic(fundingRateChannel, { swap: market.id }, about, (raw) => toFundingRate(market, only(raw, "fundingRate"))),
    fundingPrices: (market) => [{
      address: addressOf(markPriceChannel, { instId: market.id }),
      read: (payload) => toMarkPrice(only(readOnly(markPriceChannel, payload, about), "markPrice")),
    }, {
      address: addressOf(indexTickersChannel, { index: indexOf(market) }),
      read: (payload) => toIndexPrice(only(readOnly(indexTickersChannel, payload, about), "indexTickers")),
    }],
  };
}

/** The index that a contract follows. */
function indexOf({ raw }: Market): string {
  return (raw as Instrument).uly ?? "";
}

/** Changes of positions. */
export function positionsTopic(modes: MarginModes, marketOf: MarketOf): UserTopic<OkxPerpRaws> {
  return {
    address: addressOf(positionsChannel, { instType }),
    read: (payload) => {
      const { data } = readOnly(positionsChannel, payload, about);
      return positionsOf(data, modes, marketOf)
        .map((position) => ({ kind: "positions", positions: [position], time: position.time }) as const);
    },
  };
}

function positionsOf(raws: readonly RawPosition[], modes: MarginModes, marketOf: MarketOf): Position<RawPosition>[] {
  return raws.flatMap((raw) => {
    const market = marketOf(raw.instId);
    if (!market) return [];
    const position = toPosition(market, raw);
    return modes.note(position) ? [position] : [];
  });
}
