/** Operations about the account of contracts: funds, positions, leverage, modes, fees. */
import { notional, type PositionSide, pricePrecision, type Rejection } from "../../engine/mod.ts";
import { accountOf, type Call, type Core, deskOf, desksOf, type Operation } from "./operation.ts";
import { bookingText, positionText } from "./perp-text.ts";
import { Refusal, rejected, wrong } from "./refusal.ts";
import { decimals, settle } from "./venue.ts";
import { plain } from "./words.ts";

const mostEntries = 1_000;

/** What an account has, and how it keeps its positions. */
function accountText(core: Core, account: string): object {
  const { ledger, perpetuals } = core.engine;
  const { free, locked } = ledger.balance(ledger.account(account), settle);
  const standing = perpetuals?.margin.standing(account, settle) ?? { equity: free, initial: 0n };
  const views = perpetuals?.view(account) ?? [];
  const unrealized = views.reduce((sum, view) => sum + view.unrealized, 0n);
  const cross = views.filter(({ terms }) => terms.mode === "cross").reduce(
    (sum, { market, quantity, markPrice, terms }) => {
      const worth = notional(core.engine.desk(market).market, markPrice, quantity < 0n ? -quantity : quantity);
      return sum + worth / BigInt(terms.leverage);
    },
    0n,
  );
  const hedged = perpetuals?.margin.hedged(account) ?? false;
  const available = standing.equity - standing.initial;
  const text = (atoms: bigint): string => plain(atoms < 0n ? 0n : atoms, decimals);
  return {
    user: core.uid(account),
    currency: settle,
    total: plain(free + locked, decimals),
    unrealised_pnl: plain(unrealized, decimals),
    position_margin: text(locked + cross),
    order_margin: text(standing.initial - cross),
    available: text(available),
    point: "0",
    bonus: "0",
    in_dual_mode: hedged,
    position_mode: hedged ? "dual" : "single",
    enable_credit: false,
    margin_mode: 0,
  };
}

function bookings(call: Call): object {
  const { core, params } = call;
  const market = params.has("contract") ? deskOf(core, params).market.id : undefined;
  const [from, to] = params.span();
  const type = params.text("type");
  const [limit, offset] = [params.limit(mostEntries, 100), params.offset()];
  return core.notes.bookingsOf(accountOf(call)).filter((booking) =>
    (market === undefined || booking.market === market) && (type === undefined || booking.type === type) &&
    booking.time >= from && booking.time <= to
  ).reverse().slice(offset, offset + limit).map(bookingText);
}

function sidesOf({ engine }: Core, account: string): readonly PositionSide[] {
  return engine.perpetuals?.margin.hedged(account) ? ["long", "short"] : ["both"];
}

function positions(call: Call): object {
  const { core, params, exact } = call;
  const account = accountOf(call);
  const holding = params.flag("holding");
  const [limit, offset] = [params.limit(mostEntries, 100), params.offset()];
  const isOpen = (market: string, side: PositionSide): boolean =>
    core.engine.perpetuals?.positions.of(account, market, side).quantity !== 0n;
  return [...core.engine.markets()].flatMap(({ market: { id } }) =>
    sidesOf(core, account).filter((side) => !holding || isOpen(id, side))
      .map((side) => positionText(core, account, id, side, exact))
  ).slice(offset, offset + limit);
}

/** The only position of a contract; where there are two, they are asked for elsewhere. */
function position(call: Call): object {
  const { core, exact } = call;
  const account = accountOf(call);
  refuseMode(core, account, false);
  return positionText(core, account, deskOf(core, call.params).market.id, "both", exact);
}

function both(call: Call): object {
  const { core, exact } = call;
  const account = accountOf(call);
  refuseMode(core, account, true);
  const { id } = deskOf(core, call.params).market;
  return (["long", "short"] as const).map((side) => positionText(core, account, id, side, exact));
}

/** Some addresses are for accounts that keep long and short apart, and some for the others. */
function refuseMode({ engine }: Core, account: string, hedged: boolean): void {
  if (engine.perpetuals?.margin.hedged(account) !== hedged) {
    throw new Refusal("POSITION_DUAL_MODE", "Not possible in this position mode");
  }
}

function done(why: Rejection | undefined): void {
  if (why !== undefined && why !== "no-change") throw rejected("futures", why);
}

/** A leverage of 0 sets cross margin, whose leverage is told beside it; 0 there is the highest. */
function setLeverage({ core, params, key }: Call): void {
  const account = key?.account ?? "";
  const { market } = deskOf(core, params);
  const { perpetuals } = core.engine;
  const [own, shared] = [params.number("leverage"), params.number("cross_leverage_limit")];
  if (own === undefined) throw wrong("leverage");
  const most = market.spec.contract?.leverage.most ?? 1;
  const wanted = own.isZero() ? (shared?.isZero() ?? true) ? most : shared?.toNumber() ?? most : own.toNumber();
  done(perpetuals?.setMarginMode(account, market.id, own.isZero() ? "cross" : "isolated"));
  done(perpetuals?.setLeverage(account, market.id, wanted));
}

function setMode({ core, params, key }: Call): void {
  const mode = params.needWord("mode", ["ISOLATED", "CROSS"]);
  const { market } = deskOf(core, params);
  done(core.engine.perpetuals?.setMarginMode(key?.account ?? "", market.id, mode === "CROSS" ? "cross" : "isolated"));
}

/** Does something, and answers with the position or with both. */
const then = (change: (call: Call) => void, answer: (call: Call) => object) => (call: Call): object => {
  refuseMode(call.core, accountOf(call), answer === both);
  change(call);
  return answer(call);
};

function setPositionMode(call: Call): object {
  const mode = call.params.needWord("position_mode", ["single", "dual", "dual_plus"]);
  if (mode === "dual_plus") throw wrong("position_mode");
  const account = accountOf(call);
  done(call.core.engine.perpetuals?.setHedged(account, mode === "dual"));
  return accountText(call.core, account);
}

function fees(call: Call): object {
  const { core, params } = call;
  const { makerRate, takerRate } = core.engine.ledger.account(accountOf(call));
  const rates = { taker_fee: plain(takerRate, pricePrecision), maker_fee: plain(makerRate, pricePrecision) };
  return Object.fromEntries(desksOf(core, params).map(({ market }) => [market.id, rates]));
}

const base = "/api/v4/futures/usdt";
const read = (pool: string) => ({ security: "read", pool }) as const;
const set = (pool: string) => ({ security: "trade", pool }) as const;

export const perpAccount: readonly Operation[] = [
  {
    route: ["GET", `${base}/accounts`],
    ...read("listFuturesAccounts"),
    run: (call) => accountText(call.core, accountOf(call)),
  },
  { route: ["GET", `${base}/account_book`], ...read("listFuturesAccountBook"), run: bookings },
  { route: ["GET", `${base}/positions`], ...read("listPositions"), run: positions },
  { route: ["GET", `${base}/positions/{contract}`], ...read("getPosition"), run: position },
  { route: ["GET", `${base}/dual_comp/positions/{contract}`], ...read("getDualModePosition"), run: both },
  {
    route: ["POST", `${base}/positions/{contract}/leverage`],
    ...set("updatePositionLeverage"),
    run: then(setLeverage, position),
  },
  {
    route: ["POST", `${base}/dual_comp/positions/{contract}/leverage`],
    ...set("updateDualModePositionLeverage"),
    run: then(setLeverage, both),
  },
  { route: ["POST", `${base}/positions/cross_mode`], ...set("updatePositionCrossMode"), run: then(setMode, position) },
  {
    route: ["POST", `${base}/dual_comp/positions/cross_mode`],
    ...set("updateDualCompPositionCrossMode"),
    run: then(setMode, both),
  },
  { route: ["POST", `${base}/set_position_mode`], ...set("setPositionMode"), run: setPositionMode },
  { route: ["GET", `${base}/fee`], ...read("getFuturesFee"), run: fees },
];
