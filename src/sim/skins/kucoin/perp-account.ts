/** Operations about the account of contracts: funds, fees, positions, payments, margin and position modes. */
import { type Atoms, type Desk, notional, type PositionSide, pricePrecision, toText } from "../../engine/mod.ts";
import { accountOf, type Call, deskOf, type Operation } from "./operation.ts";
import { positionText, wallet } from "./perp-text.ts";
import { assetOf, coin, contracts, figure, priceFigure } from "./perp-words.ts";
import { rejectedContract, wrongContract } from "./refusal.ts";
import { decimals } from "./venue.ts";

function overview(call: Call): object {
  const { core, params } = call;
  const asset = assetOf(params.text("currency") ?? "XBT");
  if (!core.engine.assets.has(asset)) throw wrongContract("currency");
  const { total, available, isolated, positions, orders, unrealized } = wallet(core, accountOf(call), asset);
  const number = (atoms: bigint): number => figure(atoms, decimals);
  return {
    accountEquity: number(total + unrealized),
    unrealisedPNL: number(unrealized),
    marginBalance: number(total),
    positionMargin: number(isolated + positions),
    orderMargin: number(orders),
    frozenFunds: 0,
    availableBalance: number(available),
    currency: coin(asset),
    riskRatio: 0,
    maxWithdrawAmount: number(available),
  };
}

function fees(call: Call): object {
  const { core, params } = call;
  const { makerRate, takerRate } = core.engine.ledger.account(accountOf(call));
  const text = (rate: bigint): string => toText(rate, pricePrecision);
  return { symbol: deskOf(core, params).market.id, takerFeeRate: text(takerRate), makerFeeRate: text(makerRate) };
}

const sides: readonly PositionSide[] = ["both", "long", "short"];

function positions(call: Call): object {
  const { core, now } = call;
  const account = accountOf(call);
  return [...core.engine.markets()].flatMap(({ market: { id } }) =>
    sides.filter((side) => core.engine.perpetuals?.positions.of(account, id, side).quantity !== 0n)
      .map((side) => positionText(core, account, id, side, now))
  );
}

/** What a position is worth at a price; below zero where it is short. */
function worthOf({ market }: Desk, mark: Atoms, quantity: Atoms): Atoms {
  return quantity < 0n ? -notional(market, mark, -quantity) : notional(market, mark, quantity);
}

/** Newest first; pages go on behind the id of the last entry. */
function payments(call: Call): object {
  const { core, params } = call;
  const desk = deskOf(core, params);
  const [from, to] = [params.whole("startAt") ?? 0, params.whole("endAt") ?? Infinity];
  const before = params.whole("offset") ?? Infinity;
  const most = Math.min(params.whole("maxCount") ?? 10, 100);
  const found = core.notes.paymentsOf(accountOf(call)).filter(({ number, market, time }) =>
    market === desk.market.id && number < before && time >= from && time <= to
  ).reverse();
  const terms = core.engine.perpetuals?.margin.terms(accountOf(call), desk.market);
  const dataList = found.slice(0, most).map(({ number, time, rate, amount, mark, quantity }) => ({
    id: number,
    symbol: desk.market.id,
    timePoint: time,
    fundingRate: figure(rate, pricePrecision),
    markPrice: priceFigure(mark),
    positionQty: contracts(desk, quantity),
    positionCost: figure(worthOf(desk, mark, quantity), desk.market.worthPrecision),
    funding: figure(amount, desk.market.worthPrecision),
    settleCurrency: coin(desk.market.settle),
    marginMode: terms?.mode === "isolated" ? "ISOLATED" : "CROSS",
  }));
  return { dataList, hasMore: found.length > most };
}

function marginMode(call: Call): object {
  const { market } = deskOf(call.core, call.params);
  const mode = call.core.engine.perpetuals?.margin.terms(accountOf(call), market).mode;
  return { symbol: market.id, marginMode: mode === "isolated" ? "ISOLATED" : "CROSS" };
}

function setMarginMode(call: Call): object {
  const { core, params } = call;
  const { market } = deskOf(core, params);
  const mode = params.needWord("marginMode", ["ISOLATED", "CROSS"]);
  const account = accountOf(call);
  const why = core.engine.perpetuals?.setMarginMode(account, market.id, mode === "CROSS" ? "cross" : "isolated");
  if (why !== undefined && why !== "no-change") throw rejectedContract(why);
  if (why === undefined) core.changed(account, { [market.id]: mode });
  return { symbol: market.id, marginMode: mode };
}

function leverage(call: Call): object {
  const { market } = deskOf(call.core, call.params);
  const terms = call.core.engine.perpetuals?.margin.terms(accountOf(call), market);
  return { symbol: market.id, leverage: String(terms?.leverage ?? 1) };
}

function setLeverage(call: Call): boolean {
  const { core, params } = call;
  const { market } = deskOf(core, params);
  const wanted = params.positive("leverage");
  if (wanted === undefined) throw wrongContract("leverage");
  const why = core.engine.perpetuals?.setLeverage(accountOf(call), market.id, wanted.toNumber());
  if (why !== undefined) throw rejectedContract(why);
  return true;
}

function positionMode(call: Call): object {
  return { positionMode: call.core.engine.perpetuals?.margin.hedged(accountOf(call)) ? 1 : 0 };
}

function setPositionMode(call: Call): object {
  const mode = call.params.needWord("positionMode", ["0", "1"]);
  const why = call.core.engine.perpetuals?.setHedged(accountOf(call), mode === "1");
  if (why !== undefined && why !== "no-change") throw rejectedContract(why);
  return positionMode(call);
}

const read = (weight: number) => ({ security: "general", cost: ["futures", weight] }) as const;
const set = { security: "futures", cost: ["futures", 2] } as const;

export const perpAccount: readonly Operation[] = [
  { route: ["GET", "/api/v1/account-overview"], ...read(5), run: overview },
  { route: ["GET", "/api/v1/trade-fees"], ...read(3), run: fees },
  { route: ["GET", "/api/v1/positions"], ...read(2), run: positions },
  { route: ["GET", "/api/v1/funding-history"], ...read(5), run: payments },
  { route: ["GET", "/api/v2/position/getMarginMode"], ...read(2), run: marginMode },
  { route: ["POST", "/api/v2/position/changeMarginMode"], ...set, run: setMarginMode },
  { route: ["GET", "/api/v2/getCrossUserLeverage"], ...read(2), run: leverage },
  { route: ["POST", "/api/v2/changeCrossUserLeverage"], ...set, run: setLeverage },
  { route: ["GET", "/api/v2/position/getPositionMode"], ...read(2), run: positionMode },
  { route: ["POST", "/api/v2/position/switchPositionMode"], ...set, run: setPositionMode },
];
