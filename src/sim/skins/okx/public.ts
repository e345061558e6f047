/** Operations on the venue itself: its clock, its instruments, its price limits. */
import type { Desk } from "../../engine/mod.ts";
import { deskOf, desksOf, familyOf, instrumentType } from "./desks.ts";
import { feeGroup } from "./account.ts";
import type { Core, Operation } from "./operation.ts";
import { buyLimit, listings, sellLimit } from "./venue.ts";
import { decimal } from "../../../core/decimal.ts";
import { pricePrecision, toDecimal } from "../../engine/mod.ts";
import { contractSize, priceText, sizeText } from "./words.ts";

const states = { trading: "live", "cancel-only": "suspend", halted: "suspend" } as const;

/** When every instrument was listed. */
const listedAt = "1611907686000";

export function instrumentText(desk: Desk): object {
  const { market } = desk;
  const { rules, spec: { contract } } = market;
  const listing = listings.get(market.id);
  const spot = contract === undefined;
  const most = sizeText(desk, rules.maxQuantity);
  const atMarket = spot ? "1000000" : sizeText(desk, rules.maxMarketQuantity);
  return {
    instType: instrumentType(desk),
    instId: market.id,
    instIdCode: listing?.code ?? null,
    uly: listing?.contract?.index ?? "",
    instFamily: spot ? "" : familyOf(desk),
    groupId: feeGroup,
    category: "1",
    baseCcy: spot ? market.base : "",
    quoteCcy: spot ? market.quote : "",
    tradeQuoteCcyList: spot ? [market.quote] : [],
    settleCcy: contract?.settle ?? "",
    ctVal: spot ? "" : contractSize(market.id).toFixed(),
    ctMult: spot ? "" : "1",
    ctValCcy: spot ? "" : market.inverse ? market.quote : market.base,
    ctType: spot ? "" : market.inverse ? "inverse" : "linear",
    optType: "",
    stk: "",
    listTime: listedAt,
    auctionEndTime: "",
    contTdSwTime: listedAt,
    preMktSwTime: "",
    openType: "",
    expTime: "",
    lever: contract === undefined ? "" : String(contract.leverage.most),
    tickSz: priceText(rules.tick),
    lotSz: sizeText(desk, rules.step),
    minSz: sizeText(desk, rules.minQuantity),
    maxLmtSz: most,
    maxMktSz: atMarket,
    maxLmtAmt: "20000000",
    maxMktAmt: spot ? "1000000" : "",
    maxTwapSz: most,
    maxIcebergSz: most,
    maxTriggerSz: most,
    maxStopSz: atMarket,
    state: states[desk.mode],
    ruleType: "normal",
    futureSettlement: false,
    instCategory: "1",
    posLmtAmt: "",
    posLmtPct: "",
    maxPlatOILmt: "",
    upcChg: [],
  };
}

/** Rounding, as decimals call it. */
const [up, down] = [0, 1] as const;

/** Prices outside are refused. */
export function priceLimitText(desk: Desk, now: number): object {
  const average = toDecimal(desk.average.at(now) || desk.lastPrice, pricePrecision);
  const tick = toDecimal(desk.market.rules.tick, pricePrecision);
  const price = (factor: string, rounding: 0 | 1): string =>
    average.times(decimal(factor)).toNearest(tick, rounding).toFixed();
  const enabled = !average.isZero();
  return {
    instType: instrumentType(desk),
    instId: desk.market.id,
    buyLmt: enabled ? price(buyLimit, down) : "",
    sellLmt: enabled ? price(sellLimit, up) : "",
    ts: String(now),
    enabled,
  };
}

/** Every asset as the funding account knows it. */
function currencies({ engine }: Core): object[] {
  return [...engine.assets.keys()].map((ccy) => ({
    ccy,
    name: ccy,
    chain: `${ccy}-Simulated`,
    canDep: false,
    canInternal: false,
    canWd: false,
    depQuotaFixed: "",
    maxFee: "0",
    maxWd: "0",
    minFee: "0",
    fee: "0",
    minDep: "0",
    minWd: "0",
    mainNet: true,
    needTag: false,
    wdTickSz: "8",
  }));
}

export const publicOperations: readonly Operation[] = [
  { route: ["GET", "/api/v5/public/time"], security: "none", pool: "time", run: ({ now }) => [{ ts: String(now) }] },
  {
    route: ["GET", "/api/v5/public/instruments"],
    security: "none",
    pool: "instruments",
    run: ({ core, params }) => desksOf(core.engine, params, true).map(instrumentText),
  },
  {
    route: ["GET", "/api/v5/account/instruments"],
    security: "read",
    pool: "accountInstruments",
    run: ({ core, params }) => desksOf(core.engine, params, true).map(instrumentText),
  },
  {
    route: ["GET", "/api/v5/public/price-limit"],
    security: "none",
    pool: "priceLimit",
    run: ({ core, params, now }) => [priceLimitText(deskOf(core, params), now)],
  },
  {
    route: ["GET", "/api/v5/system/status"],
    security: "none",
    pool: "status",
    run: ({ params }) => {
      params.word("state", ["scheduled", "ongoing", "pre_open", "completed", "canceled"]);
      return [];
    },
  },
  {
    route: ["GET", "/api/v5/asset/currencies"],
    security: "read",
    pool: "currencies",
    run: ({ core }) => currencies(core),
  },
];
