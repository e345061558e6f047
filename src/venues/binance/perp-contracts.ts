/** Positions, funding and the terms of an account of USD-M futures. */
import {
  accountConfig,
  fundingInfo,
  fundingRate,
  income,
  leverage,
  marginType,
  markPriceChannel,
  openInterest,
  positionRisk,
  premiumIndex,
  premiumIndexSchema,
  setPositionSideDual,
  symbolConfig,
} from "../../../generated/binance/perp.ts";
import type { ContractAdapter } from "../../connector/adapter.ts";
import { among, listed } from "../../connector/listing.ts";
import { topic } from "../../connector/topics.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import { unlessSo } from "../../core/refusal.ts";
import { check } from "../../core/schema.ts";
import type { Session } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { toFundingPayment, toLeverage, toPosition } from "./map/perp-account.ts";
import { listOf, toFundingRate, toOpenInterest, toPastFunding, toStreamFunding } from "./map/perp-market.ts";
import type { BinancePerpRaws } from "./perp-raws.ts";
import { about, recvWindow } from "./terms.ts";

const hour = 3_600_000;
/** Where nothing else is told, funding is paid every so many hours (docs: Get Funding Rate Info). */
const fundingHours = 8;
/** "No need to change margin type" and "No need to change position side" (docs: Error Codes). */
const marginAlready = "-4046";
const modeAlready = "-4059";

/** What the adapter does with positions, funding and terms. */
export function contractsOf(
  session: Session,
  marketOf: (id: string) => Market | undefined,
): ContractAdapter<BinancePerpRaws> {
  const { call } = session;
  const between = ({ from, to, limit }: { from?: number; to?: number; limit: number }) =>
    present({
      limit,
      startTime: from,
      // The end is inclusive at the venue.

      endTime: to === undefined ? undefined : to - 1,
    });
  return {
    fetchPositions: async (context) => {
      // No time is told. What changes from the asking on may be in the answer or not: its event counts, whichever comes first.
      const asked = session.time.asked();
      const [raws, configs] = await Promise.all([
        call(positionRisk, { recvWindow }, context),
        call(symbolConfig, { recvWindow }, context),
      ]);
      const terms = new Map(configs.map((config) => [config.symbol, config]));
      const positions = listed(
        raws,
        "symbol",
        marketOf,
        (market, raw) => toPosition(market, raw, terms.get(raw.symbol)),
      );
      // Listed are also those with orders only.
      return { positions, time: asked };
    },
    fetchFundingRates: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const [answer, infos] = await Promise.all([
        call(premiumIndex, one ? { symbol: one.id } : {}, context),
        call(fundingInfo, {}, context),
      ]);
      const hours = new Map(infos.map(({ symbol, fundingIntervalHours }) => [symbol, fundingIntervalHours]));
      const raws = listOf(answer)
        .map((raw) => check(premiumIndexSchema, raw, { ...about, operation: premiumIndex.id }));
      return listed(
        raws,
        "symbol",
        wanted,
        (market, raw) => toFundingRate(market, raw, (hours.get(raw.symbol) ?? fundingHours) * hour),
      );
    },
    fetchFundingRateHistory: async (market, page, context) => {
      const raws = await call(fundingRate, { symbol: market.id, ...between(page) }, context);
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, page, context) => {
      const params = { symbol: market.id, incomeType: "FUNDING_FEE", recvWindow, ...between(page) } as const;
      return (await call(income, params, context)).map((raw) => toFundingPayment(market, raw));
    },
    fetchOpenInterest: async (market, context) =>
      toOpenInterest(market, await call(openInterest, { symbol: market.id }, context)),
    fetchLeverage: async (market, context) => {
      const [config] = await call(symbolConfig, { symbol: market.id, recvWindow }, context);
      if (!config) {
        throw new SchemaError("", `the terms of ${market.symbol}`, "none", { ...about, operation: symbolConfig.id });
      }
      return toLeverage(market, config);
    },
    setLeverage: async (market, wanted, context) => {
      if (!wanted.isInteger()) throw new ValidationError("leverage", "must be a whole number", about);
      await call(leverage, { symbol: market.id, leverage: wanted.toNumber(), recvWindow }, context);
    },
    setMarginMode: async (market, mode, context) => {
      const type = mode === "isolated" ? "ISOLATED" : "CROSSED";
      await unlessSo([marginAlready], call(marginType, { symbol: market.id, marginType: type, recvWindow }, context));
    },
    fetchPositionMode: async (context) =>
      (await call(accountConfig, { recvWindow }, context)).dualSidePosition ? "hedge" : "oneWay",
    setPositionMode: async (mode, context) => {
      await unlessSo(
        [modeAlready],
        call(setPositionSideDual, { dualSidePosition: mode === "hedge", recvWindow }, context),
      );
    },
    funding: (market) =>
      topic(markPriceChannel, { symbol: market.id.toLowerCase() }, about, (raw) => toStreamFunding(market, raw)),
  };
}
