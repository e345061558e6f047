/** Positions, and the terms they are held on: leverage, margin mode, position mode. */
import type { Atoms, Desk, PositionSide } from "../../engine/mod.ts";
import { notional } from "../../engine/mod.ts";
import { isIsolated } from "./account.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { accountOf, categoryIn, deskOf, desksOf } from "./operation.ts";
import { pageOf } from "./orders.ts";
import { missing, Refusal, wrong } from "./refusal.ts";
import { averageText, plain, positionIndex, priceText, sizeText, worthText } from "./words.ts";

const size = (quantity: Atoms): Atoms => quantity < 0n ? -quantity : quantity;

/** The sides that an account has a position of, in a market. */
function sidesOf({ engine }: Core, account: string): readonly PositionSide[] {
  return engine.perpetuals?.margin.hedged(account) ? ["long", "short"] : ["both"];
}

/** A position, as asked for and as pushed; `entry` is what the price of its opening is called. */
export function positionText(
  core: Core,
  account: string,
  desk: Desk,
  side: PositionSide,
  entry: "avgPrice" | "entryPrice",
): Record<string, unknown> {
  const { engine } = core;
  const { market } = desk;
  const terms = engine.perpetuals?.margin.terms(account, market);
  const view = engine.perpetuals?.view(account).find((one) => one.market === market.id && one.side === side);
  const quantity = view?.quantity ?? 0n;
  const open = quantity !== 0n;
  const [mark, leverage] = [engine.perpetuals?.mark(market.id).mark || desk.lastPrice, terms?.leverage ?? 1];
  const worth = notional(market, mark, size(quantity));
  const cost = view?.cost ?? 0n;
  const isolated = terms?.mode === "isolated";
  const initial = isolated ? view?.margin ?? 0n : worth / BigInt(leverage);
  const [margin, kept] = [worthText(desk, initial), worthText(desk, view?.maintenance ?? 0n)];
  const updated = String(view?.updated || 1_694_402_496_913);
  return {
    positionIdx: positionIndex[side],
    riskId: 1,
    riskLimitValue: "100000000",
    symbol: market.id,
    side: open ? (quantity > 0n ? "Buy" : "Sell") : "",
    size: sizeText(desk, size(quantity)),
    // What the engine calls the price is cut to 8 decimals.
    [entry]: open ? priceText(view?.entryPrice ?? 0n) : "0",
    positionValue: open ? worthText(desk, cost) : "",
    tradeMode: 0,
    positionStatus: "Normal",
    autoAddMargin: 0,
    adlRankIndicator: open ? 2 : 0,
    leverage: String(leverage),
    breakEvenPrice: open ? averageText(desk, size(quantity), cost, "") : "",
    positionBalance: isolated ? plain(view?.margin ?? 0n, market.worthPrecision) : "0",
    markPrice: priceText(mark),
    liqPrice: open && view !== undefined && view.liquidationPrice !== 0n ? priceText(view.liquidationPrice) : "",
    bustPrice: "",
    positionMM: open ? kept : "",
    positionMMByMp: open ? kept : "",
    positionIM: open ? margin : "",
    positionIMByMp: open ? margin : "",
    tpslMode: "Full",
    takeProfit: "",
    stopLoss: "",
    trailingStop: "0",
    unrealisedPnl: open ? worthText(desk, view?.unrealized ?? 0n) : "",
    curRealisedPnl: worthText(desk, view?.realized ?? 0n),
    cumRealisedPnl: worthText(desk, view?.realized ?? 0n),
    seq: view === undefined ? -1 : engine.sequence,
    isReduceOnly: false,
    mmrSysUpdatedTime: "",
    leverageSysUpdatedTime: "",
    sessionAvgPrice: "",
    createdTime: "1694402496913",
    updatedTime: updated,
    openTime: open ? Number(updated) : 0,
  };
}

function positions(call: Call): object {
  const { core, params } = call;
  const category = categoryIn(params);
  const account = accountOf(call);
  if (category === "linear" && !params.has("symbol") && !params.has("settleCoin")) {
    throw missing("symbol or settleCoin");
  }
  const all = desksOf(core, category, params).flatMap((desk) =>
    sidesOf(core, account).map((side) => positionText(core, account, desk, side, "avgPrice"))
  );
  // With a symbol its positions are told whether there are any or not.
  const told = params.has("symbol") ? all : all.filter(({ side }) => side !== "");
  const numbered = told.map((text, at) => ({ text, number: told.length - at }));
  const { page, nextPageCursor } = pageOf(params, numbered, ({ number }) => number, 200, 20);
  return { list: page.map(({ text }) => text), nextPageCursor, category };
}

function leverages(call: Call): object {
  const { core, params } = call;
  const category = categoryIn(params);
  const account = accountOf(call);
  const list = desksOf(core, category, params).flatMap(({ market }) =>
    sidesOf(core, account).map((side) => ({
      symbol: market.id,
      leverage: String(core.engine.perpetuals?.margin.terms(account, market).leverage ?? 1),
      side: "",
      positionIdx: positionIndex[side],
    }))
  );
  return { category, list };
}

function setLeverage(call: Call): object {
  const { core, params } = call;
  const category = categoryIn(params);
  const { market } = deskOf(core, category, params);
  const [buy, sell] = [params.above("buyLeverage"), params.above("sellLeverage")];
  if (buy === undefined || sell === undefined) throw missing("buyLeverage and sellLeverage");
  if (!buy.eq(sell)) throw new Refusal(10_001, "buy leverage and sell leverage must be the same");
  const account = accountOf(call);
  const { perpetuals } = core.engine;
  if (perpetuals?.margin.terms(account, market).leverage === buy.toNumber()) {
    throw new Refusal(110_043, "leverage not modified");
  }
  const why = perpetuals?.setLeverage(account, market.id, buy.toNumber());
  if (why === "leverage") throw new Refusal(110_013, "cannot set leverage gt maxLeverage by risk limit");
  if (why === "funds") throw new Refusal(110_045, "Insufficient wallet balance");
  if (why !== undefined) throw new Refusal(110_011, "The change would liquidate the position at once");
  return {};
}

/** One mode for all contracts of an account: the engine has one, and the venue's hedge mode is one of contracts in USDT. */
function switchMode(call: Call): object {
  const { core, params } = call;
  params.needWord("category", ["linear"]);
  const mode = params.whole("mode");
  if (mode !== 0 && mode !== 3) throw wrong("mode");
  if (!params.has("symbol") && !params.has("coin")) throw missing("symbol or coin");
  if (params.has("symbol")) deskOf(core, "linear", params);
  else if (params.text("coin") !== "USDT") throw new Refusal(110_029, "hedge mode is not supported for this symbol");
  const why = core.engine.perpetuals?.setHedged(accountOf(call), mode === 3);
  if (why === "no-change") throw new Refusal(110_025, "Position mode is not modified");
  if (why === undefined) return {};
  const orders = [...core.engine.records.openOrders(accountOf(call))].length !== 0;
  throw orders
    ? new Refusal(110_028, "existing active orders, so you cannot switch position mode")
    : new Refusal(110_024, "existing position, so you cannot switch position mode");
}

function setMarginMode(call: Call): object {
  const { core, params } = call;
  const mode = params.needWord("setMarginMode", ["ISOLATED_MARGIN", "REGULAR_MARGIN", "PORTFOLIO_MARGIN"]);
  const account = accountOf(call);
  const refuse = (code: string, text: string): Refusal =>
    new Refusal(3_400_045, "Set margin mode failed", { result: { reasons: [{ reasonCode: code, reasonMsg: text }] } });
  if (mode === "PORTFOLIO_MARGIN") throw refuse("3400000", "Equity needs to be equal to or greater than 1000 USDC");
  const isolated = mode === "ISOLATED_MARGIN";
  if (isolated === isIsolated(core, account)) throw new Refusal(110_026, "Margin mode is not modified");
  const { engine } = core;
  const busy = [...engine.records.openOrders(account)].length !== 0 ||
    (engine.perpetuals?.view(account) ?? []).some(({ quantity }) => quantity !== 0n);
  // The venue lets positions change along; the engine does not.
  if (busy) throw refuse("3400001", "There are positions or orders");
  for (const { market } of engine.markets()) {
    engine.perpetuals?.setMarginMode(account, market.id, isolated ? "isolated" : "cross");
  }
  return { reasons: [] };
}

export const positionOperations: readonly Operation[] = [
  { route: ["GET", "/v5/position/list"], security: "read", pools: "positions", run: positions },
  { route: ["GET", "/v5/position/symbol-info"], security: "read", pools: "futuresLeverage", run: leverages },
  { route: ["POST", "/v5/position/set-leverage"], security: "trade", pools: "setLeverage", run: setLeverage },
  { route: ["POST", "/v5/position/switch-mode"], security: "trade", pools: "positionMode", run: switchMode },
  {
    route: ["POST", "/v5/account/set-margin-mode"],
    security: "trade",
    pools: "marginMode",
    message: "Request accepted",
    run: setMarginMode,
  },
];
