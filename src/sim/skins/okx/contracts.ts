/** Operations on contracts: positions, leverage, modes, and closing at market. */
import type { Decimal } from "../../../core/decimal.ts";
import type { Desk, PositionSide, PositionView } from "../../engine/mod.ts";
import { notional, pricePrecision, toAtoms, toDecimal } from "../../engine/mod.ts";
import { deskOf, desksOf, instrumentType } from "./desks.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { accountOf } from "./operation.ts";
import { namelessId, readPositionSide } from "./order-request.ts";
import { missing, noInstrument, noPosition, Refusal, rejected, wrong } from "./refusal.ts";
import { cancelOrder, openOrders, place } from "./trading.ts";
import { listings } from "./venue.ts";
import { clientIdText, plain, priceOrNone, priceText, shareText, sizeText, worthText } from "./words.ts";

const modes = ["cross", "isolated"] as const;
const positionSides = { both: 0, long: 1, short: 2 } as const;

/** Everything that an account has or had open in contracts. */
export function positionsOf({ engine }: Core, account: string): PositionView[] {
  return engine.perpetuals?.view(account) ?? [];
}

const size = (quantity: bigint): bigint => quantity < 0n ? -quantity : quantity;

/** What a position is worth in dollars: that is what its market is quoted in, near enough. */
function dollars(desk: Desk, { quantity, markPrice }: PositionView): Decimal {
  const amount = toDecimal(size(quantity), desk.market.quantityPrecision);
  return desk.market.inverse ? amount : amount.times(toDecimal(markPrice, pricePrecision));
}

/** A position as the venue writes it. */
export interface PositionText extends Readonly<Record<string, unknown>> {
  readonly instType: string;
  readonly instId: string;
  readonly posId: string;
  readonly pos: string;
}

/** A position as it stands; one that was closed has no prices. */
export function positionText(core: Core, view: PositionView, now: number): PositionText {
  const desk = core.engine.desk(view.market);
  const { market } = desk;
  const { quantity, side, terms, account } = view;
  const open = quantity !== 0n;
  const worth = (atoms: bigint): string => open ? worthText(desk, atoms) : "";
  const own = notional(market, view.markPrice, size(quantity)) / BigInt(terms.leverage);
  const isolated = terms.mode === "isolated";
  const holding = core.holdings.of(account, view.market, side);
  const decimalWorth = (atoms: bigint): Decimal => toDecimal(atoms, market.worthPrecision);
  const backing = isolated ? view.margin : own;
  const { index } = core.engine.perpetuals?.mark(view.market) ?? { index: 0n };
  const code = listings.get(view.market)?.code ?? 0;
  return {
    instType: instrumentType(desk),
    instId: view.market,
    mgnMode: terms.mode as string,
    posId: `${core.uid(account)}${code}${positionSides[side]}`,
    posSide: side === "both" ? "net" : side,
    pos: sizeText(desk, side === "both" ? quantity : size(quantity)),
    availPos: open ? sizeText(desk, size(quantity)) : "",
    avgPx: priceOrNone(view.entryPrice),
    nonSettleAvgPx: "",
    markPx: open ? priceText(view.markPrice) : "",
    upl: worth(view.unrealized),
    uplRatio: open ? shareText(decimalWorth(view.unrealized), decimalWorth(backing)) : "",
    uplLastPx: worth(view.unrealized),
    uplRatioLastPx: "",
    lever: String(terms.leverage),
    liqPx: priceOrNone(view.liquidationPrice),
    imr: isolated ? "" : worth(own),
    margin: isolated ? worth(view.margin) : "",
    mgnRatio: open && !isolated ? "" : open ? shareText(decimalWorth(view.margin), decimalWorth(view.maintenance)) : "",
    mmr: worth(view.maintenance),
    liab: "",
    liabCcy: "",
    interest: "",
    tradeId: holding.tradeId,
    optVal: "",
    pendingCloseOrdLiabVal: "",
    notionalUsd: open ? dollars(desk, view).toFixed() : "",
    adl: open ? "1" : "",
    ccy: market.settle,
    last: priceText(desk.lastPrice),
    idxPx: priceText(index),
    usdPx: "",
    bePx: "",
    posCcy: "",
    spotInUseAmt: "",
    spotInUseCcy: "",
    bizRefId: "",
    bizRefType: "",
    realizedPnl: plain(view.realized + holding.fee + holding.funding, market.worthPrecision),
    pnl: plain(view.realized, market.worthPrecision),
    settledPnl: "",
    fee: plain(holding.fee, market.worthPrecision),
    fundingFee: plain(holding.funding, market.worthPrecision),
    liqPenalty: "0",
    closeOrderAlgo: [],
    cTime: String(holding.opened || view.updated),
    uTime: String(view.updated),
    pTime: String(now),
  };
}

function positions(call: Call): object[] {
  const { core, params, now } = call;
  const wanted = params.names("instId");
  for (const id of wanted ?? []) if (!core.engine.has(id)) throw noInstrument();
  const type = params.text("instType");
  // What was closed is told only to those who ask for its instrument.
  return positionsOf(core, accountOf(call)).filter(({ market, quantity }) =>
    (wanted === undefined ? quantity !== 0n : wanted.includes(market)) &&
    (type === undefined || instrumentType(core.engine.desk(market)) === type)
  ).map((view) => positionText(core, view, now));
}

function setMode(call: Call): object[] {
  const { core: { engine }, params } = call;
  const posMode = params.needWord("posMode", ["long_short_mode", "net_mode"]);
  const account = accountOf(call);
  const hedged = engine.perpetuals?.margin.hedged(account) ?? false;
  if (hedged !== (posMode === "long_short_mode")) {
    const why = engine.perpetuals?.setHedged(account, !hedged) ??
      (engine.perpetuals === undefined ? "restricted" : undefined);
    if (why !== undefined) {
      throw new Refusal(
        59_000,
        "Setting failed. Cancel any open orders, close positions, and stop trading bots first.",
      );
    }
  }
  return [{ posMode }];
}

function contractOf(call: Call): Desk {
  const desk = deskOf(call.core, call.params);
  if (instrumentType(desk) !== "SWAP") throw wrong("instId");
  return desk;
}

function setLeverage(call: Call): object[] {
  const { core, params } = call;
  const desk = contractOf(call);
  const account = accountOf(call);
  const mgnMode = params.needWord("mgnMode", modes);
  const lever = params.above("lever");
  const posSide = params.word("posSide", ["net", "long", "short"]);
  const hedged = core.engine.perpetuals?.margin.hedged(account) ?? false;
  if (hedged && mgnMode === "isolated" && (posSide === undefined || posSide === "net")) throw missing("posSide");
  core.terms.setLeverage(account, desk, mgnMode, lever.toNumber());
  return [{ instId: desk.market.id, lever: lever.toFixed(), mgnMode, posSide: posSide ?? (hedged ? "" : "net") }];
}

function leverage(call: Call): object[] {
  const { core, params } = call;
  const mgnMode = params.needWord("mgnMode", modes);
  const account = accountOf(call);
  const sides = core.engine.perpetuals?.margin.hedged(account) ? ["long", "short"] : ["net"];
  params.need("instId");
  return (params.names("instId") ?? []).flatMap((instId) => {
    if (!core.engine.has(instId)) throw noInstrument();
    const lever = String(core.terms.leverage(account, core.engine.desk(instId), mgnMode));
    return sides.map((posSide) => ({ instId, ccy: "", mgnMode, posSide, lever }));
  });
}

/** The side that a request names; net where it names none. */
function sideOf(call: Call, desk: Desk): PositionSide {
  return readPositionSide(call.core, desk, accountOf(call), call.params);
}

function moveMargin(call: Call): object[] {
  const { core, params, now } = call;
  const desk = contractOf(call);
  const type = params.needWord("type", ["add", "reduce"]);
  const amt = params.above("amt");
  if (amt.decimalPlaces() > desk.market.worthPrecision) throw wrong("amt");
  const side = sideOf(call, desk);
  const amount = toAtoms(amt, desk.market.worthPrecision);
  const why = core.engine.moveMargin(accountOf(call), desk.market.id, side, type === "add" ? amount : -amount, now);
  if (why === "restricted") throw new Refusal(59_300, "Margin call failed. Position does not exist.");
  if (why !== undefined) {
    throw new Refusal(59_303, "Insufficient available margin, add margin or reduce the borrowing amount");
  }
  const lever = core.engine.perpetuals?.margin.terms(accountOf(call), desk.market).leverage;
  return [{
    instId: desk.market.id,
    posSide: params.need("posSide"),
    type,
    amt: amt.toFixed(),
    ccy: desk.market.settle,
    leverage: String(lever),
  }];
}

/** Closes a position at market. */
function close(call: Call): object[] {
  const { core, params, now } = call;
  const desk = contractOf(call);
  const account = accountOf(call);
  const mgnMode = params.needWord("mgnMode", modes);
  const side = sideOf(call, desk);
  const position = positionsOf(core, account).find((view) => view.market === desk.market.id && view.side === side);
  if (position === undefined || position.quantity === 0n || position.terms.mode !== mgnMode) throw noPosition();
  const doing = { core, account, now };
  const closing = position.quantity > 0n ? "sell" : "buy";
  const standing = openOrders(core, account).filter((order) =>
    order.market === desk.market.id && order.side === closing && (order.reduceOnly || order.positionSide !== "both")
  );
  if (standing.length > 0 && !params.flag("autoCxl")) {
    throw new Refusal(51_115, "Cancel all pending close-orders before liquidation.");
  }
  for (const order of standing) cancelOrder(doing, order, "17");
  const sent = { tag: params.tag(), tdMode: mgnMode, ordType: "market", tgtCcy: "", stpMode: "cancel_maker", ccy: "" };
  const clientId = params.clientId("clOrdId") ?? namelessId(core);
  const quantity = size(position.quantity);
  const order = place(doing, desk, {
    request: {
      side: closing,
      type: "market",
      clientId,
      quantity,
      positionSide: side,
      reduceOnly: true,
      selfTrade: "expire-maker",
    },
    sent,
    shrinks: false,
  });
  if (order.status === "expired" && order.executed === 0n) throw rejected("no-liquidity", "");
  return [{
    instId: desk.market.id,
    posSide: side === "both" ? "net" : side,
    clOrdId: clientIdText(order),
    tag: sent.tag,
  }];
}

/** One tier: the leverage of the market, whatever the size. */
function tiers(call: Call): object[] {
  const { core: { engine }, params } = call;
  params.needWord("tdMode", modes);
  return desksOf(engine, params, true).flatMap((desk) => {
    const { spec: { contract }, rules } = desk.market;
    if (contract === undefined) return [];
    return [{
      uly: listings.get(desk.market.id)?.contract?.index ?? "",
      instFamily: `${desk.market.base}-${desk.market.quote}`,
      instId: "",
      tier: "1",
      minSz: "0",
      maxSz: sizeText(desk, rules.maxQuantity),
      mmr: String(contract.maintenance),
      imr: shareText(toDecimal(1n, 0), toDecimal(BigInt(contract.leverage.most), 0)),
      maxLever: String(contract.leverage.most),
      optMgnFactor: "0",
      quoteMaxLoan: "",
      baseMaxLoan: "",
    }];
  });
}

export const contractOperations: readonly Operation[] = [
  { route: ["GET", "/api/v5/account/positions"], security: "read", pool: "positions", run: positions },
  { route: ["GET", "/api/v5/account/positions-history"], security: "read", pool: "positionsHistory", run: () => [] },
  { route: ["POST", "/api/v5/account/set-position-mode"], security: "trade", pool: "positionMode", run: setMode },
  { route: ["POST", "/api/v5/account/set-leverage"], security: "trade", pool: "setLeverage", run: setLeverage },
  { route: ["GET", "/api/v5/account/leverage-info"], security: "read", pool: "leverage", run: leverage },
  { route: ["POST", "/api/v5/account/position/margin-balance"], security: "trade", pool: "margin", run: moveMargin },
  { route: ["POST", "/api/v5/trade/close-position"], security: "trade", pool: "close", run: close },
  { route: ["GET", "/api/v5/public/position-tiers"], security: "none", pool: "tiers", run: tiers },
];
