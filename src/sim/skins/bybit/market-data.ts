/** Public operations that spot and contracts have alike. */
import type { Atoms, Desk, Trade } from "../../engine/mod.ts";
import { readSide } from "../../engine/mod.ts";
import { contractTicker, instrumentOfContract } from "./contracts.ts";
import type { Call, Operation } from "./operation.ts";
import { categoryIn, deskOf, desksOf, tapeOf } from "./operation.ts";
import { barsOf, barText, dayText, levelsText, quoteText } from "./prices.ts";
import { priceLimits } from "./venue.ts";
import { categoryOf, executionId, priceText, sideWord, sizeText, worthText } from "./words.ts";

/** The depth of the streams whose numbers snapshots have. */
export const snapshotDepth = 1_000;
export const fullDepth = 10_000;
const minute = 60_000;

function time({ now }: Call): object {
  return { timeSecond: String(Math.floor(now / 1_000)), timeNano: `${now}000000` };
}

function pairText(desk: Desk): object {
  const { market, mode } = desk;
  const { rules } = market;
  const text = (atoms: Atoms): string => sizeText(desk, atoms);
  const worth = (atoms: Atoms): string => worthText(desk, atoms);
  return {
    symbol: market.id,
    baseCoin: market.base,
    quoteCoin: market.quote,
    innovation: "0",
    status: mode === "trading" ? "Trading" : "Closed",
    marginTrading: "none",
    stTag: "0",
    lotSizeFilter: {
      basePrecision: text(rules.step),
      quotePrecision: "0.00000001",
      minOrderQty: text(rules.minQuantity),
      maxOrderQty: text(rules.maxQuantity),
      minOrderAmt: worth(rules.minNotional),
      maxOrderAmt: worth(rules.maxNotional),
      maxLimitOrderQty: text(rules.maxQuantity),
      maxMarketOrderQty: text(rules.maxMarketQuantity),
      postOnlyMaxLimitOrderSize: text(rules.maxQuantity * 5n),
    },
    priceFilter: { tickSize: priceText(rules.tick) },
    riskParameters: { priceLimitRatioX: "0.1", priceLimitRatioY: "0.1" },
    symbolType: "",
  };
}

function instruments(call: Call): object {
  const { core, params } = call;
  const category = categoryIn(params);
  const desks = desksOf(core, category, params);
  if (category === "spot") return { category, list: desks.map(pairText) };
  return { category, list: desks.map((desk) => instrumentOfContract(core, desk)), nextPageCursor: "" };
}

function book(most: number, usual: (spot: boolean) => number): (call: Call) => object {
  return ({ core, params, now }) => {
    const category = categoryIn(params);
    const desk = deskOf(core, category, params);
    const limit = params.limit(most, usual(category === "spot"));
    return {
      s: desk.market.id,
      a: levelsText(desk, readSide(desk.asks, limit)),
      b: levelsText(desk, readSide(desk.bids, limit)),
      ts: now,
      u: core.numbers.last(desk.market.id, most),
      seq: desk.updateId,
      cts: now,
    };
  };
}

function tradeText(desk: Desk, trade: Trade): object {
  return {
    execId: executionId(trade.id, 0, categoryOf(desk) === "spot"),
    symbol: desk.market.id,
    price: priceText(trade.price),
    size: sizeText(desk, trade.quantity),
    side: sideWord(trade.takerSide),
    time: String(trade.time),
    isBlockTrade: false,
    isRPITrade: false,
    seq: String(trade.id),
  };
}

function trades({ core, params }: Call): object {
  const category = categoryIn(params);
  const desk = deskOf(core, category, params);
  const limit = category === "spot" ? params.limit(60, 60) : params.limit(1_000, 500);
  const list = desk.log.trades.slice(-limit).reverse().map((trade) => tradeText(desk, trade));
  return { category, list };
}

function kline(call: Call): object {
  const { desk, bars } = barsOf(call);
  return { symbol: desk.market.id, category: categoryOf(desk), list: bars.map((bar) => barText(desk, bar)) };
}

function tickers(call: Call): object {
  const { core, params, now } = call;
  const category = categoryIn(params);
  const list = desksOf(core, category, params).map((desk) =>
    category === "spot"
      ? { symbol: desk.market.id, ...quoteText(desk), ...dayText(desk, tapeOf(call, desk), now) }
      : { symbol: desk.market.id, ...contractTicker(core, desk, now) }
  );
  return { category, list };
}

function priceLimit({ core, params, now }: Call): object {
  const desk = deskOf(core, categoryIn(params), params);
  const middle = desk.average.at(now);
  const { tick } = desk.market.rules;
  const bound = (factor: string): Atoms => {
    const price = middle * BigInt(Math.round(Number(factor) * 100)) / 100n;
    return price - price % tick;
  };
  return {
    symbol: desk.market.id,
    buyLmt: priceText(bound(priceLimits.up)),
    sellLmt: priceText(bound(priceLimits.down)),
    ts: String(now - now % minute),
  };
}

const open = { security: "none" } as const;

export const marketDataOperations: readonly Operation[] = [
  { route: ["GET", "/v5/market/time"], ...open, run: time },
  { route: ["GET", "/v5/system/status"], ...open, message: "", run: () => ({ list: [] }) },
  { route: ["GET", "/v5/market/instruments-info"], ...open, run: instruments },
  { route: ["GET", "/v5/market/orderbook"], ...open, run: book(snapshotDepth, (spot) => spot ? 1 : 25) },
  { route: ["GET", "/v5/market/full_orderbook"], ...open, run: book(fullDepth, () => fullDepth) },
  { route: ["GET", "/v5/market/recent-trade"], ...open, run: trades },
  { route: ["GET", "/v5/market/kline"], ...open, run: kline },
  { route: ["GET", "/v5/market/tickers"], ...open, run: tickers },
  { route: ["GET", "/v5/market/price-limit"], ...open, message: "", run: priceLimit },
];
