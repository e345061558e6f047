/** Operations on what surrounds contracts: marks, indexes, funding, open interest. */
import type { Desk, Engine } from "../../engine/mod.ts";
import { pricePrecision, toDecimal } from "../../engine/mod.ts";
import type { ContractPrices } from "../../pricing.ts";
import { deskOf, desksOf, instrumentType, pageOf } from "./desks.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { Refusal, wrong } from "./refusal.ts";
import { listings } from "./venue.ts";
import { plain, priceOrNone, priceText, sizeText } from "./words.ts";

const highest = "0.02";

/** The prices of a contract; refuses what is none. */
export function pricesOf({ pricing }: Core, desk: Desk): ContractPrices {
  if (pricing === undefined || instrumentType(desk) !== "SWAP") throw wrong("instId");
  return pricing.of(desk.market.id);
}

export function fundingText(core: Core, desk: Desk, now: number): object {
  const prices = pricesOf(core, desk);
  const last = prices.past.at(-1);
  const premium = prices.index === 0n
    ? 0n
    : (prices.mark - prices.index) * 10n ** BigInt(pricePrecision) / prices.index;
  return {
    instType: "SWAP",
    instId: desk.market.id,
    method: "current_period",
    formulaType: "withRate",
    fundingRate: plain(prices.rate, pricePrecision),
    fundingTime: String(prices.next),
    nextFundingRate: "",
    nextFundingTime: String(prices.next + prices.interval),
    minFundingRate: `-${highest}`,
    maxFundingRate: highest,
    interestRate: "0.0001",
    impactValue: "20000",
    settState: "settled",
    settFundingRate: plain(last?.rate ?? 0n, pricePrecision),
    premium: plain(premium, pricePrecision),
    prevFundingTime: String(prices.next - prices.interval),
    ts: String(now),
  };
}

export function markText(core: Core, desk: Desk, now: number): object {
  const markPx = priceOrNone(pricesOf(core, desk).mark);
  return { instType: "SWAP", instId: desk.market.id, markPx, ts: String(now) };
}

/** The contract whose index has that name; `undefined` where there is none. */
export function deskOfIndex(engine: Engine, index: string): Desk | undefined {
  return [...engine.markets()].find(({ market }) => listings.get(market.id)?.contract?.index === index);
}

/** The price of an index; `undefined` while there is none. */
export function indexText(core: Core, index: string, desk: Desk, now: number): object | undefined {
  const price = pricesOf(core, desk).index;
  if (price === 0n) return undefined;
  const idxPx = priceText(price);
  const past = { high24h: idxPx, low24h: idxPx, open24h: idxPx, sodUtc0: idxPx, sodUtc8: idxPx };
  return { instId: index, idxPx, ...past, ts: String(now) };
}

export function interestText({ engine }: Core, desk: Desk, now: number): object {
  let open = 0n;
  const { perpetuals } = engine;
  for (const account of perpetuals?.positions.accounts() ?? []) {
    for (const { market, quantity } of perpetuals?.positions.ofAccount(account) ?? []) {
      if (market === desk.market.id && quantity > 0n) open += quantity;
    }
  }
  const amount = toDecimal(open, desk.market.quantityPrecision);
  const price = toDecimal(desk.lastPrice, pricePrecision);
  const base = desk.market.inverse ? (price.isZero() ? amount : amount.div(price).toDecimalPlaces(8)) : amount;
  const usd = desk.market.inverse ? amount : amount.times(price);
  return {
    instType: "SWAP",
    instId: desk.market.id,
    oi: sizeText(desk, open),
    oiCcy: base.toFixed(),
    oiUsd: usd.toFixed(),
    ts: String(now),
  };
}

function rates({ core, params, now }: Call): object[] {
  if (params.need("instId") !== "ANY") return [fundingText(core, deskOf(core, params), now)];
  return [...core.engine.markets()].filter((desk) => instrumentType(desk) === "SWAP")
    .map((desk) => fundingText(core, desk, now));
}

const time = (text: string): number | undefined => /^\d{1,16}$/.test(text) ? Number(text) : undefined;

function pastRates({ core, params }: Call): object[] {
  const desk = deskOf(core, params);
  return pageOf(params, pricesOf(core, desk).past, (past) => past.time, time, 400).map((past) => {
    const rate = plain(past.rate, pricePrecision);
    return {
      instType: "SWAP",
      instId: desk.market.id,
      formulaType: "withRate",
      fundingRate: rate,
      realizedRate: rate,
      fundingTime: String(past.time),
      method: "current_period",
    };
  });
}

function indexes({ core, params, now }: Call): object[] {
  const [quote, index] = [params.text("quoteCcy"), params.text("instId")];
  if (index !== undefined) {
    const desk = deskOfIndex(core.engine, index);
    const text = desk && indexText(core, index, desk, now);
    if (text === undefined) throw new Refusal(51_014, "Index doesn't exist.");
    return [text];
  }
  if (quote === undefined) throw wrong("quoteCcy");
  return [...core.engine.markets()].flatMap((desk) => {
    const name = listings.get(desk.market.id)?.contract?.index;
    return name?.endsWith(`-${quote}`) ? indexText(core, name, desk, now) ?? [] : [];
  });
}

export const fundingOperations: readonly Operation[] = [
  { route: ["GET", "/api/v5/public/funding-rate"], security: "none", pool: "funding", run: rates },
  { route: ["GET", "/api/v5/public/funding-rate-history"], security: "none", pool: "fundingHistory", run: pastRates },
  {
    route: ["GET", "/api/v5/public/open-interest"],
    security: "none",
    pool: "openInterest",
    run: ({ core, params, now }) => desksOf(core.engine, params, true).map((desk) => interestText(core, desk, now)),
  },
  {
    route: ["GET", "/api/v5/public/mark-price"],
    security: "none",
    pool: "markPrice",
    // One that is named needs no kind: clients leave it out, and are answered.
    run: ({ core, params, now }) =>
      desksOf(core.engine, params, !params.has("instId")).map((desk) => markText(core, desk, now)),
  },
  { route: ["GET", "/api/v5/market/index-tickers"], security: "none", pool: "index", run: indexes },
];
