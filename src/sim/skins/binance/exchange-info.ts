/** What the venue says about itself: markets, filters, limits. */
import type { Numeric } from "../../../core/decimal.ts";
import type { Desk } from "../../engine/mod.ts";
import { toAtoms } from "../../engine/mod.ts";
import { deskOf, marketMode, marketStatus } from "./operation.ts";
import type { Call, Operation } from "./operation.ts";
import { badCombination, badData, badSymbol, badSymbolStatus, illegal } from "./refusal.ts";
import { decimals, money, selfTradeWord, typeWord } from "./words.ts";

const amount = (value: Numeric): string => money(toAtoms(value, decimals));

/** The filters of a market, from its rules. */
export function symbolFilters(desk: Desk): object[] {
  const rules = desk.market.spec.rules;
  const [min, max] = rules.trailing;
  return [
    {
      filterType: "PRICE_FILTER",
      minPrice: amount(rules.minPrice),
      maxPrice: amount(rules.maxPrice),
      tickSize: amount(rules.tick),
    },
    {
      filterType: "LOT_SIZE",
      minQty: amount(rules.minQuantity),
      maxQty: amount(rules.maxQuantity),
      stepSize: amount(rules.step),
    },
    { filterType: "ICEBERG_PARTS", limit: rules.maxIcebergParts },
    {
      filterType: "MARKET_LOT_SIZE",
      minQty: "0.00000000",
      maxQty: amount(rules.maxMarketQuantity ?? rules.maxQuantity),
      stepSize: "0.00000000",
    },
    {
      filterType: "TRAILING_DELTA",
      minTrailingAboveDelta: min,
      maxTrailingAboveDelta: max,
      minTrailingBelowDelta: min,
      maxTrailingBelowDelta: max,
    },
    ...(rules.priceBand === undefined ? [] : [{
      filterType: "PERCENT_PRICE_BY_SIDE",
      bidMultiplierUp: String(rules.priceBand[0]),
      bidMultiplierDown: String(rules.priceBand[1]),
      askMultiplierUp: String(rules.priceBand[2]),
      askMultiplierDown: String(rules.priceBand[3]),
      avgPriceMins: 5,
    }]),
    {
      filterType: "NOTIONAL",
      minNotional: amount(rules.minNotional),
      applyMinToMarket: true,
      maxNotional: amount(rules.maxNotional),
      applyMaxToMarket: false,
      avgPriceMins: 5,
    },
    ...(rules.maxPosition === undefined
      ? []
      : [{ filterType: "MAX_POSITION", maxPosition: amount(rules.maxPosition) }]),
    { filterType: "MAX_NUM_ORDERS", maxNumOrders: rules.maxOrders },
    { filterType: "MAX_NUM_ORDER_LISTS", maxNumOrderLists: rules.maxLists },
    { filterType: "MAX_NUM_ICEBERG_ORDERS", maxNumIcebergOrders: rules.maxIcebergs },
    { filterType: "MAX_NUM_ALGO_ORDERS", maxNumAlgoOrders: rules.maxStops },
    { filterType: "MAX_NUM_ORDER_AMENDS", maxNumOrderAmends: rules.maxAmends },
  ];
}

function symbolInfo(desk: Desk, permissionSets: boolean): object {
  return {
    symbol: desk.market.id,
    status: marketStatus(desk),
    baseAsset: desk.market.base,
    baseAssetPrecision: decimals,
    quoteAsset: desk.market.quote,
    quotePrecision: decimals,
    quoteAssetPrecision: decimals,
    baseCommissionPrecision: decimals,
    quoteCommissionPrecision: decimals,
    orderTypes: [
      typeWord.limit,
      typeWord["limit-maker"],
      typeWord.market,
      typeWord["stop-loss"],
      typeWord["stop-loss-limit"],
      typeWord["take-profit"],
      typeWord["take-profit-limit"],
    ],
    icebergAllowed: true,
    ocoAllowed: true,
    otoAllowed: true,
    opoAllowed: false,
    quoteOrderQtyMarketAllowed: true,
    allowTrailingStop: true,
    cancelReplaceAllowed: true,
    amendAllowed: true,
    pegInstructionsAllowed: false,
    isSpotTradingAllowed: true,
    isMarginTradingAllowed: false,
    filters: symbolFilters(desk),
    permissions: [],
    permissionSets: permissionSets ? [["SPOT"]] : [],
    defaultSelfTradePreventionMode: "EXPIRE_MAKER",
    allowedSelfTradePreventionModes: Object.values(selfTradeWord),
  };
}

function chosen(call: Call): Desk[] {
  const { params, core } = call;
  const symbol = params.optionalSymbol();
  const symbols = params.symbols();
  const status = params.raw("symbolStatus");
  const permissions = params.raw("permissions");
  if (symbol !== undefined && symbols !== undefined) throw badCombination();
  if ((symbol !== undefined || symbols !== undefined) && (status !== undefined || permissions !== undefined)) {
    throw badCombination();
  }
  if (symbol !== undefined) return [deskOf(call, symbol)];
  if (symbols !== undefined) return symbols.map((each) => deskOf(call, each));
  if (permissions !== undefined && !/^(\w+|\["\w+"(,"\w+")*\])$/.test(permissions)) {
    throw illegal("permissions", "^[A-Z0-9_]{1,20}$");
  }
  if (permissions !== undefined && !/\bSPOT\b/.test(permissions)) return [];
  const mode = status === undefined ? undefined : marketMode(status);
  if (status !== undefined && mode === undefined) throw badSymbolStatus();
  return [...core.engine.markets()].filter((desk) => mode === undefined || desk.mode === mode);
}

/** General operations: ping, time, and the description of the exchange. */
export const generalOperations: readonly Operation[] = [
  { rest: ["GET", "/api/v3/ping"], socket: "ping", security: "NONE", params: [], weight: 1, run: () => ({}) },
  {
    rest: ["GET", "/api/v3/time"],
    socket: "time",
    security: "NONE",
    params: [],
    weight: 1,
    run: (call) => ({ serverTime: call.time(call.now) }),
  },
  {
    rest: ["GET", "/api/v3/exchangeInfo"],
    socket: "exchangeInfo",
    security: "NONE",
    params: ["symbol", "symbols", "permissions", "showPermissionSets", "symbolStatus"],
    weight: 20,
    run: (call) => {
      const sets = call.params.flag("showPermissionSets") ?? true;
      return {
        timezone: "UTC",
        serverTime: call.time(call.now),
        rateLimits: call.core.limits.list(),
        exchangeFilters: [],
        symbols: chosen(call).map((desk) => symbolInfo(desk, sets)),
      };
    },
  },
  {
    rest: ["GET", "/api/v3/executionRules"],
    socket: "executionRules",
    security: "NONE",
    params: ["symbol", "symbols", "symbolStatus"],
    weight: (params) => {
      if (params.has("symbol")) return 2;
      return params.has("symbols") ? Math.min(40, 2 * (params.symbols()?.length ?? 0)) : 40;
    },
    run: (call) => {
      if (call.params.sent > 1) throw badCombination();
      return { symbolRules: chosen(call).map((desk) => ({ symbol: desk.market.id, rules: [] })) };
    },
  },
  {
    rest: ["GET", "/api/v3/myFilters"],
    socket: "myFilters",
    security: "USER_DATA",
    params: ["symbol"],
    weight: 40,
    run: (call) => ({ exchangeFilters: [], symbolFilters: symbolFilters(deskOf(call)), assetFilters: [] }),
  },
];

/** The markets a query names with `symbol` or `symbols`; `undefined` where it names none. */
export function namedDesks(call: Call, max: number = Infinity): { desks: Desk[]; many: boolean } | undefined {
  const symbol = call.params.optionalSymbol();
  const symbols = call.params.symbols();
  if (symbol !== undefined && symbols !== undefined) throw badCombination();
  if (symbol !== undefined) return { desks: [deskOf(call, symbol)], many: false };
  if (symbols === undefined) return undefined;
  if (symbols.length > max) throw badData("symbols");
  if (symbols.length === 0) throw badSymbol();
  return { desks: symbols.map((each) => deskOf(call, each)), many: true };
}
