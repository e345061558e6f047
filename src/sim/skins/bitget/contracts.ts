/** Operations on contracts: funding, open interest, positions, leverage, and what was paid. */
import type { Desk, PositionView } from "../../engine/mod.ts";
import { pricePrecision } from "../../engine/mod.ts";
import { accountOf, type Call, type Core, deskOf, desksOf, isHere, namedDesk, type Operation } from "./operation.ts";
import type { Params } from "./params.ts";
import { rejected, wrong } from "./refusal.ts";
import { settle } from "./venue.ts";
import { fillId, fillNumber, plain, priceText, quantityText, worthText } from "./words.ts";

const page = 100;
/** How many rates of past fundings are told where no number is named. */
const usualRates = 20;
const hour = 3_600_000;
const month = 30 * 24 * hour;
const highest = "0.003";

const size = (quantity: bigint): bigint => quantity < 0n ? -quantity : quantity;

/** What is held of a contract, of one side. */
export function openInterestText({ engine }: Core, desk: Desk): string {
  let open = 0n;
  const { perpetuals } = engine;
  for (const account of perpetuals?.positions.accounts() ?? []) {
    for (const { market, quantity } of perpetuals?.positions.ofAccount(account) ?? []) {
      if (market === desk.market.id && quantity > 0n) open += quantity;
    }
  }
  return quantityText(desk, open);
}

/** Without a category the symbol alone says which (docs: "Get Current Funding Rate", where neither is required). */
function rateDesks(core: Core, params: Params): readonly Desk[] {
  if (params.has("category")) return desksOf(core, params);
  return params.has("symbol") ? [namedDesk(core, params.need("symbol"))] : [...core.engine.markets()];
}

function rates({ core, params }: Call): object[] {
  return rateDesks(core, params).flatMap((desk) => {
    const prices = core.pricing?.of(desk.market.id);
    if (prices === undefined) return [];
    return [{
      symbol: desk.market.id,
      fundingRate: plain(prices.rate, pricePrecision),
      fundingRateInterval: String(prices.interval / hour),
      nextUpdate: String(prices.next),
      minFundingRate: `-${highest}`,
      maxFundingRate: highest,
    }];
  });
}

/** Pages are numbered from 1. */
function pastRates({ core, params }: Call): object {
  const desk = deskOf(core, params);
  const limit = params.limit(page, usualRates);
  const number = params.whole("cursor") ?? 1;
  if (number < 1) throw wrong("cursor");
  const past = [...core.pricing?.of(desk.market.id).past ?? []].reverse();
  return {
    resultList: past.slice((number - 1) * limit, number * limit).map(({ rate, time }) => ({
      symbol: desk.market.id,
      fundingRate: plain(rate, pricePrecision),
      fundingRateTimestamp: String(time),
    })),
  };
}

function openInterest({ core, params, now }: Call): object {
  const list = desksOf(core, params).map((desk) => ({
    symbol: desk.market.id,
    openInterest: openInterestText(core, desk),
  }));
  return { list, ts: String(now) };
}

/** Everything that an account has or had open in contracts. */
export function positionsOf({ engine }: Core, account: string): PositionView[] {
  return engine.perpetuals?.view(account) ?? [];
}

/** What answers and messages tell of a position alike. */
function shared(core: Core, view: PositionView): Record<string, string> {
  const desk = core.engine.desk(view.market);
  const { quantity, side, terms } = view;
  const open = quantity !== 0n;
  const worth = (atoms: bigint): string => worthText(desk, atoms);
  return {
    symbol: view.market,
    marginCoin: settle,
    holdMode: side === "both" ? "one_way_mode" : "hedge_mode",
    posSide: side === "both" ? (quantity < 0n ? "short" : "long") : side,
    marginMode: terms.mode === "cross" ? "crossed" : "isolated",
    available: quantityText(desk, size(quantity)),
    frozen: "0",
    leverage: String(terms.leverage),
    curRealisedPnl: worth(view.realized),
    avgPrice: open ? priceText(view.entryPrice) : "0",
    positionStatus: open ? "normal" : "ended",
    unrealisedPnl: worth(view.unrealized),
    mmr: "",
    profitRate: "",
    markPrice: priceText(view.markPrice),
    breakEvenPrice: "",
    openFeeTotal: "",
    closeFeeTotal: "",
    createdTime: String(view.updated),
    updatedTime: String(view.updated),
  };
}

/** What is set aside for a position alone; nothing where the whole account stands for it. */
function ownMargin(core: Core, view: PositionView): string {
  return view.terms.mode === "isolated" ? worthText(core.engine.desk(view.market), view.margin) : "0";
}

function positionText(core: Core, view: PositionView): object {
  return {
    category: core.category,
    ...shared(core, view),
    positionBalance: ownMargin(core, view),
    total: quantityText(core.engine.desk(view.market), size(view.quantity)),
    liquidationPrice: view.liquidationPrice === 0n ? "" : priceText(view.liquidationPrice),
    totalFunding: "",
  };
}

/** A position as the socket tells it. */
export function positionPush(core: Core, view: PositionView): object {
  return {
    ...shared(core, view),
    marginSize: ownMargin(core, view),
    size: quantityText(core.engine.desk(view.market), size(view.quantity)),
    liqPrice: view.liquidationPrice === 0n ? "" : priceText(view.liquidationPrice),
    totalFundingFee: "",
  };
}

function positions(call: Call): object {
  const { core, params } = call;
  const markets = new Set(desksOf(core, params).map(({ market }) => market.id));
  const open = positionsOf(core, accountOf(call)).filter(({ market, quantity }) =>
    quantity !== 0n && markets.has(market)
  );
  return { list: open.map((view) => positionText(core, view)) };
}

/** Both sides of a market have one leverage here. */
function setLeverage(call: Call): string {
  const { core, params } = call;
  const desk = deskOf(core, params);
  const leverage = params.positive("leverage");
  const mode = params.word("marginMode", ["crossed", "isolated"]) === "isolated" ? "isolated" : "cross";
  const side = params.word("posSide", ["long", "short"]);
  const account = accountOf(call);
  const hedged = core.engine.perpetuals?.margin.hedged(account) ?? false;
  if (side !== undefined && (!hedged || mode === "cross")) throw wrong("posSide");
  core.terms.setLeverage(account, desk, mode, leverage?.toNumber() ?? 0);
  return "success";
}

function setHoldMode(call: Call): string {
  const { core: { engine }, params } = call;
  const hedged = params.needWord("holdMode", ["one_way_mode", "hedge_mode"]) === "hedge_mode";
  const account = accountOf(call);
  if ((engine.perpetuals?.margin.hedged(account) ?? false) !== hedged) {
    const why = engine.perpetuals?.setHedged(account, hedged);
    if (why !== undefined) throw rejected(why);
  }
  return "success";
}

const fundingTypes = {
  received: "CONTRACT_MAIN_SETTLE_FEE_USER_IN",
  paid: "CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
} as const;

/** Bookings: payments of funding, newest first. */
function records(call: Call): object {
  const { core, params, now } = call;
  const here = isHere(core, params);
  const [from, to] = params.span();
  if (params.has("startTime") && Math.min(to, now) - from > month + 60_000) throw wrong("startTime");
  const [type, coin, cursor] = [params.text("type"), params.text("coin"), params.text("cursor")];
  const before = cursor === undefined ? Infinity : fillNumber(cursor);
  const found = core.notes.paymentsOf(accountOf(call)).filter(({ number, amount, time }) =>
    here && number < before && time >= from && time <= to && (coin === undefined || coin === settle) &&
    (type === undefined || type === (amount < 0n ? fundingTypes.paid : fundingTypes.received))
  ).reverse().slice(0, params.limit(page, page));
  const last = found.at(-1);
  return {
    list: found.map(({ number, market, time, amount }) => ({
      category: core.category,
      id: fillId(number),
      symbol: market,
      coin: settle,
      type: amount < 0n ? fundingTypes.paid : fundingTypes.received,
      amount: worthText(core.engine.desk(market), amount),
      fee: "0",
      balance: "0",
      ts: String(time),
    })),
    cursor: last === undefined ? "" : fillId(last.number),
  };
}

const open = (pool: string) => ({ security: "none", pool }) as const;

export const contractOperations: readonly Operation[] = [
  { route: ["GET", "/api/v3/market/current-fund-rate"], ...open("currentFundRate"), run: rates },
  { route: ["GET", "/api/v3/market/history-fund-rate"], ...open("historyFundRate"), run: pastRates },
  { route: ["GET", "/api/v3/market/open-interest"], ...open("openInterest"), run: openInterest },
  { route: ["GET", "/api/v3/position/current-position"], security: "read", pool: "currentPosition", run: positions },
  { route: ["POST", "/api/v3/account/set-leverage"], security: "trade", pool: "setLeverage", run: setLeverage },
  { route: ["POST", "/api/v3/account/set-hold-mode"], security: "trade", pool: "setHoldMode", run: setHoldMode },
  { route: ["GET", "/api/v3/account/financial-records"], security: "read", pool: "financialRecords", run: records },
];
