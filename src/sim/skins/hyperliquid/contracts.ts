/** Requests about perpetuals: coins and margin tables, mark prices, funding and open interest. */
import type { Atoms, Desk } from "../../engine/mod.ts";
import type { Core } from "./core.ts";
import { deskOf } from "./core.ts";
import { dayText, premiumText } from "./market-data.ts";
import type { Asked, Operations } from "./operation.ts";
import { isFirstDex, periodIn } from "./operation.ts";
import { nothing } from "./refusal.ts";
import { coins, lastOfDelisted, marginTables } from "./venue.ts";
import { plain, priceText, sizeText } from "./words.ts";

const mostFundings = 500;
const rateDecimals = 8;

export function metaText({ pricing }: Pick<Core, "pricing">): object {
  const listed = pricing === undefined ? [] : coins;
  return {
    universe: listed.map(({ name, szDecimals, maxLeverage, marginTableId, isDelisted }) => ({
      szDecimals,
      name,
      maxLeverage,
      marginTableId,
      ...(isDelisted ? { isDelisted } : {}),
    })),
    marginTables: pricing === undefined ? [] : marginTables.map((id) => [
      id,
      { description: "", marginTiers: [{ lowerBound: "0.0", maxLeverage: id }] },
    ]),
    collateralToken: 0,
  };
}

/** What all accounts hold long; the crowd's as well. */
export function openInterest({ engine }: Core, market: string): Atoms {
  const positions = engine.perpetuals?.positions;
  let sum = 0n;
  for (const account of positions?.accounts() ?? []) {
    for (const position of positions?.ofAccount(account) ?? []) {
      if (position.market === market && position.quantity > 0n) sum += position.quantity;
    }
  }
  return sum;
}

export function contextText(core: Core, desk: Desk, now: number): object {
  const { mark = 0n, index = 0n, rate = 0n } = core.pricing?.of(desk.market.id) ?? {};
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  return {
    funding: plain(rate, rateDecimals),
    openInterest: sizeText(desk, openInterest(core, desk.market.id)),
    ...dayText(core, desk, now),
    premium: premiumText(desk, index),
    oraclePx: priceText(index),
    markPx: priceText(mark),
    impactPxs: bid && ask ? [priceText(bid.price), priceText(ask.price)] : null,
  };
}

/** Of what is not traded any more. */
const delisted = {
  funding: "0.0",
  openInterest: "0.0",
  prevDayPx: lastOfDelisted,
  dayNtlVlm: "0.0",
  premium: null,
  oraclePx: lastOfDelisted,
  markPx: lastOfDelisted,
  midPx: null,
  impactPxs: null,
  dayBaseVlm: "0.0",
} as const;

/** Contexts of all coins in their places. */
export function contextTexts(core: Core, now: number): object[] {
  if (core.pricing === undefined) return [];
  return coins.map(({ name }) => {
    const desk = deskOf(core, name);
    return desk === undefined ? delisted : contextText(core, desk, now);
  });
}

/** A request about a dex that there is not. */
function needFirstDex(asked: Asked): void {
  if (!isFirstDex(asked)) throw nothing();
}

export const contractOperations: Operations = {
  perpDexs: { weight: 20, run: () => [null] },
  meta: {
    weight: 20,
    run: (asked) => {
      needFirstDex(asked);
      return metaText(asked.core);
    },
  },
  metaAndAssetCtxs: {
    weight: 20,
    run: (asked) => {
      needFirstDex(asked);
      return [metaText(asked.core), contextTexts(asked.core, asked.now)];
    },
  },
  fundingHistory: {
    weight: 20,
    rows: 20,
    run: ({ core, fields }) => {
      const coin = fields.text("coin");
      const inside = periodIn(fields);
      if (core.pricing === undefined || deskOf(core, coin) === undefined) throw nothing();
      return core.pricing.of(coin).past.filter(({ time }) => inside(time)).slice(0, mostFundings)
        .map(({ time, rate }) => ({ coin, fundingRate: plain(rate, rateDecimals), premium: "0.0", time }));
    },
  },
  predictedFundings: {
    weight: 20,
    run: ({ core }) =>
      [...core.engine.markets()].flatMap(({ market }) => {
        const prices = core.pricing?.of(market.id);
        if (prices === undefined) return [];
        const { rate, next, interval } = prices;
        const ours = {
          fundingRate: plain(rate, rateDecimals),
          nextFundingTime: next,
          fundingIntervalHours: interval / 3_600_000,
        };
        return [[market.id, [["BinPerp", null], ["HlPerp", ours]]]];
      }),
  },
  perpsAtOpenInterestCap: { weight: 20, run: () => [] },
  maxMarketOrderNtls: {
    weight: 20,
    run: () => [[3, "500000.0"], [10, "2000000.0"], [20, "5000000.0"], [40, "30000000.0"]],
  },
};
