/** What futures say about themselves: contracts, filters, limits. */
import type { Desk } from "../../../engine/mod.ts";
import type { Operation } from "../operation.ts";
import { multipliers } from "./venue.ts";
import { decimalsOf, price, quantity } from "./words.ts";

/** A delivery that never comes, as perpetual contracts have it. */
const never = 4_133_404_800_000;
const onboard = 1_569_398_400_000;
const statuses = { trading: "TRADING", "cancel-only": "PRE_SETTLE", halted: "SETTLING" } as const;

function filters(desk: Desk): object[] {
  const { rules } = desk.market;
  const stepSize = quantity(desk, rules.step);
  const minQty = quantity(desk, rules.minQuantity);
  return [
    {
      filterType: "PRICE_FILTER",
      tickSize: price(desk, rules.tick),
      minPrice: price(desk, rules.minPrice),
      maxPrice: price(desk, rules.maxPrice),
    },
    { filterType: "LOT_SIZE", stepSize, minQty, maxQty: quantity(desk, rules.maxQuantity) },
    { filterType: "MARKET_LOT_SIZE", stepSize, minQty, maxQty: quantity(desk, rules.maxMarketQuantity) },
    { filterType: "MAX_NUM_ORDERS", limit: rules.maxOrders },
    { filterType: "MAX_NUM_ALGO_ORDERS", limit: rules.maxStops },
    { filterType: "MIN_NOTIONAL", notional: String(rules.minNotional / 100_000_000n) },
    {
      filterType: "PERCENT_PRICE",
      multiplierUp: multipliers.up,
      multiplierDown: multipliers.down,
      multiplierDecimal: "4",
    },
    { filterType: "POSITION_RISK_CONTROL", positionControlSide: "NONE" },
  ];
}

function symbolInfo(desk: Desk): object {
  const { market } = desk;
  const maintenance = Number(market.spec.contract?.maintenance ?? 0) * 100;
  return {
    symbol: market.id,
    pair: market.id,
    contractType: "PERPETUAL",
    deliveryDate: never,
    onboardDate: onboard,
    status: statuses[desk.mode],
    maintMarginPercent: maintenance.toFixed(4),
    requiredMarginPercent: "5.0000",
    baseAsset: market.base,
    quoteAsset: market.quote,
    marginAsset: market.settle,
    pricePrecision: decimalsOf(market.rules.tick),
    quantityPrecision: decimalsOf(market.rules.step),
    baseAssetPrecision: 8,
    quotePrecision: 8,
    underlyingType: "COIN",
    underlyingSubType: [],
    triggerProtect: "0.0500",
    liquidationFee: "0.012500",
    marketTakeBound: "0.05",
    maxMoveOrderLimit: market.rules.maxAmends,
    filters: filters(desk),
    orderTypes: ["LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"],
    timeInForce: ["GTC", "IOC", "FOK", "GTX"],
  };
}

/** General operations. */
export const generalOperations: readonly Operation[] = [
  { rest: ["GET", "/fapi/v1/ping"], security: "NONE", params: [], weight: 1, run: () => ({}) },
  {
    rest: ["GET", "/fapi/v1/time"],
    security: "NONE",
    params: [],
    weight: 1,
    run: (call) => ({ serverTime: call.now }),
  },
  {
    rest: ["GET", "/fapi/v1/exchangeInfo"],
    security: "NONE",
    params: [],
    weight: 1,
    run: ({ core, now }) => {
      const desks = [...core.engine.markets()];
      return {
        timezone: "UTC",
        serverTime: now,
        futuresType: "U_MARGINED",
        rateLimits: core.limits.list(),
        exchangeFilters: [],
        assets: [...new Set(desks.map(({ market }) => market.settle))].map((asset) => ({
          asset,
          marginAvailable: true,
          autoAssetExchange: "-10000",
        })),
        symbols: desks.map(symbolInfo),
      };
    },
  },
];
