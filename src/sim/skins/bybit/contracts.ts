/** Public operations that contracts add: marks, funding, open interest, tiers of margin. */
import { toDecimal } from "../../engine/mod.ts";
import type { Atoms, Desk } from "../../engine/mod.ts";
import { notional } from "../../engine/mod.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { categoryIn, deskOf, desksOf } from "./operation.ts";
import { barsOf, dayText, quoteText } from "./prices.ts";
import { missing } from "./refusal.ts";
import { categoryOf, priceText, rateText, sizeText, worthText } from "./words.ts";

const minute = 60_000;
const hour = 60 * minute;
/** The highest rate of funding, as a share. */
export const fundingCap = "0.005";

/** What is open, once. */
export function openInterest({ engine }: Core, desk: Desk): Atoms {
  let open = 0n;
  for (const account of engine.perpetuals?.positions.accounts() ?? []) {
    for (const { market, quantity } of engine.perpetuals?.positions.ofAccount(account) ?? []) {
      if (market === desk.market.id && quantity > 0n) open += quantity;
    }
  }
  return open;
}

/** A contract with its rules. */
export function instrumentOfContract({ pricing }: Core, desk: Desk): object {
  const { market, mode } = desk;
  const { rules, spec } = market;
  const size = (atoms: Atoms): string => sizeText(desk, atoms);
  const minutes = (pricing?.of(market.id).interval ?? 8 * hour) / minute;
  const scale = (priceText(rules.tick).split(".")[1] ?? "").length;
  return {
    symbol: market.id,
    contractType: market.inverse ? "InversePerpetual" : "LinearPerpetual",
    status: mode === "trading" ? "Trading" : "Closed",
    baseCoin: market.base,
    quoteCoin: market.quote,
    launchTime: "1585526400000",
    deliveryTime: "0",
    deliveryFeeRate: "",
    priceScale: String(scale),
    leverageFilter: { minLeverage: "1", maxLeverage: `${spec.contract?.leverage.most ?? 1}.00`, leverageStep: "1" },
    priceFilter: {
      minPrice: priceText(rules.minPrice),
      maxPrice: priceText(rules.maxPrice),
      tickSize: priceText(rules.tick),
    },
    lotSizeFilter: {
      maxOrderQty: size(rules.maxQuantity),
      minOrderQty: size(rules.minQuantity),
      qtyStep: size(rules.step),
      postOnlyMaxOrderQty: size(rules.maxQuantity),
      maxMktOrderQty: size(rules.maxMarketQuantity),
      minNotionalValue: rules.minNotional === 0n ? "" : worthText(desk, rules.minNotional),
    },
    unifiedMarginTrade: true,
    fundingInterval: minutes,
    settleCoin: market.settle,
    copyTrading: "none",
    upperFundingRate: fundingCap,
    lowerFundingRate: `-${fundingCap}`,
    isPreListing: false,
    preListingInfo: null,
    riskParameters: { priceLimitRatioX: "0.1", priceLimitRatioY: "0.1" },
    symbolType: "",
  };
}

/** A contract's ticker without its symbol, as asked for and as pushed. */
export function contractTicker(core: Core, desk: Desk, now: number): Record<string, string> {
  const { id } = desk.market;
  const tape = core.tape.of(id);
  const prices = core.pricing?.of(id);
  const [mark, index] = [prices?.mark ?? desk.lastPrice, prices?.index ?? desk.lastPrice];
  const single = openInterest(core, desk);
  const worth = notional(desk.market, mark, single);
  return {
    ...dayText(desk, tape, now),
    indexPrice: priceText(index),
    markPrice: priceText(mark),
    prevPrice1h: priceText(tape.bar(now - hour, now + 1, false).open),
    openInterest: sizeText(desk, single * 2n),
    openInterestValue: worthText(desk, worth * 2n),
    singleOpenInterest: sizeText(desk, single),
    singleOpenInterestValue: worthText(desk, worth),
    fundingRate: rateText(prices?.rate ?? 0n),
    nextFundingTime: String(prices?.next ?? 0),
    fundingIntervalHour: String((prices?.interval ?? 8 * hour) / hour),
    fundingCap,
    ...quoteText(desk),
    preOpenPrice: "",
    preQty: "",
    curPreListingPhase: "",
  };
}

/** Candles of mark or index prices: those of the last price stand for them. */
function priceKline(call: Call): object {
  const { desk, bars } = barsOf(call);
  const list = bars.map((bar) => [String(bar.start), ...[bar.open, bar.high, bar.low, bar.close].map(priceText)]);
  return { symbol: desk.market.id, category: categoryOf(desk), list };
}

function fundingHistory({ core, params }: Call): object {
  const category = categoryIn(params);
  const { market } = deskOf(core, category, params);
  const [start, end] = [params.whole("startTime"), params.whole("endTime")];
  if (start !== undefined && end === undefined) throw missing("endTime");
  const past = (core.pricing?.of(market.id).past ?? []).filter(({ time }) =>
    time >= (start ?? 0) && time <= (end ?? Infinity)
  );
  const list = past.slice(-params.limit(200, 200)).reverse().map(({ time, rate }) => ({
    symbol: market.id,
    fundingRate: rateText(rate),
    fundingRateTimestamp: String(time),
  }));
  return { category, list };
}

const steps: Readonly<Record<string, number>> = {
  "5min": 5 * minute,
  "15min": 15 * minute,
  "30min": 30 * minute,
  "1h": hour,
  "4h": 4 * hour,
  "1d": 24 * hour,
};

/** Open interest as it is now: what it was is not kept. */
function interest({ core, params, now }: Call): object {
  const category = categoryIn(params);
  const desk = deskOf(core, category, params);
  const step = steps[params.needWord("intervalTime", ["5min", "15min", "30min", "1h", "4h", "1d"])] ?? minute;
  params.limit(200, 50);
  const single = openInterest(core, desk);
  const value = {
    openInterest: sizeText(desk, single * 2n),
    singleOpenInterest: sizeText(desk, single),
    timestamp: String(now - now % step),
  };
  return { symbol: desk.market.id, category, list: [value], nextPageCursor: "" };
}

/** One tier for positions of any worth. */
function tiers({ core, params }: Call): object {
  const category = categoryIn(params);
  const list = desksOf(core, category, params).map(({ market }, at) => {
    const most = market.spec.contract?.leverage.most ?? 1;
    return {
      id: at + 1,
      symbol: market.id,
      riskLimitValue: "100000000",
      maintenanceMargin: String(market.spec.contract?.maintenance ?? "0"),
      initialMargin: toDecimal(10n ** 8n / BigInt(most), 8).toFixed(),
      isLowestRisk: 1,
      maxLeverage: `${most}.00`,
      mmDeduction: "",
    };
  });
  return { category, list, nextPageCursor: "" };
}

const open = { security: "none" } as const;

export const contractOperations: readonly Operation[] = [
  { route: ["GET", "/v5/market/mark-price-kline"], ...open, run: priceKline },
  { route: ["GET", "/v5/market/index-price-kline"], ...open, run: priceKline },
  { route: ["GET", "/v5/market/funding/history"], ...open, run: fundingHistory },
  { route: ["GET", "/v5/market/open-interest"], ...open, run: interest },
  { route: ["GET", "/v5/market/risk-limit"], ...open, run: tiers },
];
