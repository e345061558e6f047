/** What contracts add to an adapter: positions, funding, leverage and modes. */
import {
  type Contract as RawContract,
  type FundingRateRecord,
  type FuturesAccountBook,
  futuresPositionsChannel,
  type FuturesTicker,
  futuresTickersChannel,
  getDualModePosition,
  getFuturesContract,
  getPosition,
  listFuturesAccountBook,
  listFuturesContracts,
  listFuturesFundingRateHistory,
  listFuturesTickers,
  listPositions,
  type Position as RawPosition,
  setPositionMode,
  updateDualCompPositionCrossMode,
  updateDualModePositionLeverage,
  updatePositionCrossMode,
  updatePositionLeverage,
} from "../../../generated/gate/perp.ts";
import type { ContractAdapter, UserTopic } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { listed } from "../../connector/listing.ts";
import { topic } from "../../connector/topics.ts";
import type { CallContext } from "../../core/call.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import type { Market, PositionMode } from "../../model/mod.ts";
import { type ContractAccess, settle } from "./modes.ts";
import { SchemaError } from "../../core/errors.ts";
import { about } from "./errors.ts";
import { spansOf } from "./history.ts";
import {
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toOpenInterest,
  toPastFunding,
  toPosition,
} from "./map/contract.ts";
import { msOf } from "./map/values.ts";

/** What `raw` is on what contracts add. */
export interface ContractRaws {
  readonly position: RawPosition;
  readonly funding: RawContract | FuturesTicker;
  readonly pastFunding: FundingRateRecord;
  readonly fundingPayment: FuturesAccountBook;
  readonly openInterest: FuturesTicker;
}

const day = 24 * 60 * 60_000;
/** Positions, rates and changes of the balance in one answer, and how far back these are asked for. */
const positionPage = 100;
const rates = { page: 1_000, back: 179 * day, timeOf: ({ t }: FundingRateRecord): number => msOf(t) };
const payments = { page: 100, back: 179 * day, timeOf: ({ time }: FuturesAccountBook): number => msOf(time) };

type MarketOf = (id: string) => Market | undefined;

export function contractAdapter(access: ContractAccess, marketOf: MarketOf): ContractAdapter<Adapted> {
  const { call, session, modes } = access;
  /** Positions of a contract: one, or a long and a short one, which are asked for elsewhere. */
  const positionsOf = async (market: Market, context: CallContext): Promise<Terms> => {
    const mode = await modes.ask(context);
    const params = { ...settle, contract: market.id };
    return mode === "hedge"
      ? { mode, raws: await call(getDualModePosition, params, context) }
      : { mode, raws: [await call(getPosition, params, context)] };
  };
  return {
    fetchPositions: async (context) => {
      const time = session.time.asked();
      const found = await everyPage<RawPosition>({ ...about, operation: listPositions.id }, async (page) => {
        const part = { limit: positionPage, offset: page * positionPage };
        const raws = await call(listPositions, { ...settle, holding: true, ...part }, context);
        return { raws, more: raws.length >= positionPage };
      });
      const positions = listed(found, "contract", marketOf, toPosition);
      return { positions, time };
    },
    fetchFundingRates: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      const raws = one && others.length === 0
        ? [await call(getFuturesContract, { ...settle, contract: one.id }, context)]
        : await call(listFuturesContracts, { ...settle }, { ...context, spare: "" });
      const wanted = markets && new Set(markets.map(({ id }) => id));
      const now = Math.floor(session.time.now());
      return raws.filter(({ name }) => wanted?.has(name) ?? true).flatMap((raw) => {
        const market = marketOf(raw.name);
        return market ? [toFundingRate(market, raw, now)] : [];
      });
    },
    fetchFundingRateHistory: async (market, page, context) => {
      // Offsets are not taken there: what is older is asked for by its end.
      const raws = await spansOf(session.time, page, rates, async ({ from, to, limit }, last) => {
        const span = { from, to: last ? Number(last.t) - 1 : to, limit };
        if (span.to < from) return [];
        return await call(listFuturesFundingRateHistory, { ...settle, contract: market.id, ...span }, context);
      });
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, page, context) => {
      const raws = await spansOf(
        session.time,
        page,
        payments,
        (span) => call(listFuturesAccountBook, { ...settle, contract: market.id, type: "fund", ...span }, context),
      );
      return raws.filter(({ type }) => type === "fund").map((raw) => toFundingPayment(market, raw));
    },
    fetchOpenInterest: async (market, context) => {
      const params = { ...settle, contract: market.id };
      const [raw] = await call(listFuturesTickers, params, context);
      if (!raw) throw new SchemaError("", `the ticker of ${market.symbol}`, "none", about);
      return toOpenInterest(market, raw);
    },
    fetchLeverage: async (market, context) => toLeverage(market, (await positionsOf(market, context)).raws),
    setLeverage: async (market, leverage, context) => {
      const { mode, raws } = await positionsOf(market, context);
      const { marginMode } = toLeverage(market, raws);
      const wanted = marginMode === "isolated"
        ? { leverage: leverage.toFixed() }
        : { leverage: "0", cross_leverage_limit: leverage.toFixed() };
      const params = { ...settle, contract: market.id, ...wanted };
      if (mode === "hedge") await call(updateDualModePositionLeverage, params, context);
      else await call(updatePositionLeverage, params, context);
    },
    setMarginMode: async (market, wanted, context) => {
      const mode = wanted === "isolated" ? "ISOLATED" : "CROSS";
      const params = { ...settle, contract: market.id, mode } as const;
      if (await modes.ask(context) === "hedge") await call(updateDualCompPositionCrossMode, params, context);
      else await call(updatePositionCrossMode, params, context);
    },
    fetchPositionMode: (context) => modes.ask(context),
    setPositionMode: async (mode, context) => {
      modes.learn(
        await call(setPositionMode, { ...settle, position_mode: mode === "hedge" ? "dual" : "single" }, context),
      );
    },
    funding: (market) =>
      topic(futuresTickersChannel, { contract: market.id }, about, ({ result, time_ms }) => {
        return toFundingRate(market, newest(result), Number(time_ms));
      }),
  };
}

/** The raw types of a contract adapter, which asks for those of orders too. */
type Adapted = ContractAdapter extends ContractAdapter<infer R> ? R & ContractRaws : never;

interface Terms {
  readonly mode: PositionMode;
  readonly raws: readonly RawPosition[];
}

/** The last of the entries of a message, where it has several. */
export function newest<Raw>(raws: readonly Raw[]): Raw {
  const last = raws.at(-1);
  if (last === undefined) throw new SchemaError("result", "an entry", "none", about);
  return last;
}

/** Positions that changed. */
export function positionsTopic({ modes }: ContractAccess, marketOf: MarketOf): UserTopic {
  return {
    address: addressOf(futuresPositionsChannel, {}),
    read: (payload) =>
      readOnly(futuresPositionsChannel, payload, about).result.flatMap((raw) => {
        modes.learnOf(raw);
        const market = marketOf(raw.contract);
        const position = market && toPosition(market, raw);
        return position ? [{ kind: "positions", positions: [position], time: position.time } as const] : [];
      }),
  };
}
