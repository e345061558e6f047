/** Positions, funding, leverage and modes of contracts. */
import {
  type Contract as RawContract,
  type CurrentFunding,
  getAllSymbols,
  getCurrentFundingRate,
  getMarkPrice,
  getPositionList,
  getPositionMode,
  getPrivateFundingHistory,
  getPublicFundingHistory,
  getSymbol,
  instrumentChannel,
  type InstrumentEvent,
  type PastFunding,
  type Payment,
  type Position as RawPosition,
  type PositionEvent,
  switchPositionMode,
} from "../../../generated/kucoin/perp.ts";
import type { ContractAdapter } from "../../connector/adapter.ts";
import { oldestFirst } from "../../connector/history.ts";
import type { PerpRaws } from "../../connector/perp.ts";
import { SchemaError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import type { Market } from "../../model/mod.ts";
import { about } from "./errors.ts";
import { toFunding, toFundingEvent, toListedFunding, toOpenInterest, toPastFunding } from "./map/contract.ts";
import { toPayment, toPosition } from "./map/position.ts";
import type { Terms } from "./terms.ts";

/** The types of the raw payloads that contracts add. */
export interface ContractRaws {
  readonly position: RawPosition | PositionEvent;
  readonly funding: CurrentFunding | RawContract | InstrumentEvent;
  readonly pastFunding: PastFunding;
  readonly fundingPayment: Payment;
  readonly openInterest: RawContract;
}

/** Most entries of one answer: rates (docs: "Get Public Funding History"), and payments. */
const ratePage = 100;
const paymentPage = 100;
export function contractAdapter(
  { call, time }: Pick<Session, "call" | "time">,
  terms: Terms,
  marketOf: (id: string) => Market | undefined,
): ContractAdapter<PerpRaws & ContractRaws> {
  return {
    fetchPositions: async (context) => {
      const asked = time.asked();
      const { data } = await call(getPositionList, {}, context);
      const positions = data.flatMap((raw) => {
        const market = marketOf(raw.symbol);
        return market ? toPosition(market, raw) : [];
      });
      return { positions, time: asked };
    },
    fetchFundingRates: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      if (one && others.length === 0) {
        const [rate, prices] = await Promise.all([
          call(getCurrentFundingRate, { symbol: one.id }, context),
          call(getMarkPrice, { symbol: one.id }, context),
        ]);
        return [toFunding(one, rate.data, prices.data)];
      }
      const wanted = markets && new Set(markets.map(({ id }) => id));
      const answer = await call(getAllSymbols, {}, { ...context, spare: "data" });
      return answer.data.filter(({ symbol }) => wanted?.has(symbol) ?? true).flatMap((raw) => {
        const market = marketOf(raw.symbol);
        return market ? [toListedFunding(market, raw, time.now())] : [];
      });
    },
    fetchFundingRateHistory: async (market, page, context) => {
      const until = page.to === undefined ? Math.floor(time.now()) : page.to - 1;
      const raws = await oldestFirst(page, ({ timepoint }: PastFunding) => Number(timepoint), async (last) => {
        const to = last === undefined ? until : Number(last.timepoint) - 1;
        const params = { symbol: market.id, from: Math.max(0, Math.floor(page.from ?? 0)), to };
        const { data } = await call(getPublicFundingHistory, params, context);
        return { raws: data, more: data.length >= ratePage };
      });
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, page, context) => {
      const raws = await oldestFirst(page, ({ timePoint }: Payment) => Number(timePoint), async (last) => {
        const { data } = await call(getPrivateFundingHistory, {
          symbol: market.id,
          maxCount: paymentPage,
          ...(page.from === undefined ? {} : { startAt: Math.floor(page.from) }),
          // Both ends are part of it.
          ...(page.to === undefined ? {} : { endAt: page.to - 1 }),
          ...(last === undefined ? {} : { offset: last.id, forward: true }),
        }, context);
        return { raws: data.dataList, more: data.hasMore };
      });
      return raws.map((raw) => toPayment(market, raw));
    },
    fetchOpenInterest: async (market, context) => {
      const { data } = await call(getSymbol, { symbol: market.id }, context);
      return toOpenInterest(market, data, time.now());
    },
    fetchLeverage: (market, context) => terms.read(market, context),
    setLeverage: (market, leverage, context) => terms.setLeverage(market, leverage, context),
    setMarginMode: (market, mode, context) => terms.setMode(market, mode, context),
    fetchPositionMode: async (context) => {
      const { positionMode } = (await call(getPositionMode, {}, context)).data;
      if (positionMode === 0) return "oneWay";
      if (positionMode === 1) return "hedge";
      const operation = getPositionMode.id;
      throw new SchemaError("data.positionMode", "0 or 1", String(positionMode), { ...about, operation });
    },
    setPositionMode: async (mode, context) => {
      await call(switchPositionMode, { positionMode: mode === "hedge" ? "1" : "0" }, context);
    },
    funding: (market) => {
      let told: InstrumentEvent | undefined;
      return {
        address: addressOf(instrumentChannel, { symbol: market.id }),
        read: (payload) => {
          told = { ...told, ...readOnly(instrumentChannel, payload, about) };
          return toFundingEvent(market, told);
        },
      };
    },
  };
}
