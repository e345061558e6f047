/** Operations on positions and the terms they are traded on. */
import type { Desk, MarginMode, PositionView } from "../../../engine/mod.ts";
import { notional, toText } from "../../../engine/mod.ts";
import { accountOf, deskOf, openOrders } from "../operation.ts";
import type { Call, Operation } from "../operation.ts";
import { badData, missing, Refusal } from "../refusal.ts";
import { fromWord, money } from "../words.ts";
import type { House } from "./house.ts";
import { readPositionSide } from "./order-request.ts";
import { refused } from "./refusal.ts";
import { marginWord, positionWord, quantity } from "./words.ts";

const success = { code: 200, msg: "success" } as const;
/** The largest position that a leverage allows; the simulated venue has one bracket. */
const mostNotional = "1000000000";

/** What is set aside for the open orders of a market. */
function ordersMargin(house: House, account: string, market: string): bigint {
  let sum = 0n;
  for (const order of house.core.engine.records.openOrders(account)) if (order.market === market) sum += order.hold;
  return sum;
}

/** A position's worth at the mark price, and what it needs. */
export function sums(
  house: House,
  view: PositionView,
): { readonly worth: bigint; readonly initial: bigint; readonly orders: bigint } {
  const { market } = house.core.engine.desk(view.market);
  const size = view.quantity < 0n ? -view.quantity : view.quantity;
  const worth = notional(market, view.markPrice, size);
  return {
    worth: view.quantity < 0n ? -worth : worth,
    initial: worth / BigInt(view.terms.leverage),
    orders: ordersMargin(house, view.account, view.market),
  };
}

/** What is open, and what has open orders. */
export function shown(house: House, account: string, market?: string): PositionView[] {
  return house.perpetuals.view(account).filter((view) =>
    (market === undefined || view.market === market) &&
    (view.quantity !== 0n || ordersMargin(house, account, view.market) !== 0n)
  );
}

/** The price from which on a position has earned what it cost; fees are left out. */
const entryText = (view: PositionView): string => view.quantity === 0n ? "0.0" : money(view.entryPrice);

function writePosition(house: House, view: PositionView): object {
  const desk = house.core.engine.desk(view.market);
  const { worth, initial, orders } = sums(house, view);
  const isolated = view.terms.mode === "isolated";
  return {
    symbol: view.market,
    positionSide: positionWord[view.side],
    positionAmt: quantity(desk, view.quantity),
    entryPrice: entryText(view),
    breakEvenPrice: entryText(view),
    markPrice: money(view.markPrice),
    unRealizedProfit: money(view.unrealized),
    liquidationPrice: view.liquidationPrice === 0n ? "0" : money(view.liquidationPrice),
    isolatedMargin: isolated ? money(view.margin + view.unrealized) : "0",
    notional: money(worth),
    marginAsset: desk.market.settle,
    isolatedWallet: isolated ? money(view.margin) : "0",
    initialMargin: money(initial + orders),
    maintMargin: money(view.maintenance),
    positionInitialMargin: money(initial),
    openOrderInitialMargin: money(orders),
    adl: 1,
    bidNotional: "0",
    askNotional: "0",
    updateTime: view.updated,
  };
}

function setLeverage(house: House, call: Call): object {
  const { market } = deskOf(call);
  const account = accountOf(call);
  const leverage = call.params.mandatoryWhole("leverage");
  const before = house.perpetuals.margin.terms(account, market).leverage;
  const why = house.perpetuals.setLeverage(account, market.id, leverage);
  if (why === "leverage") throw new Refusal(-4028, `Leverage ${leverage} is not valid`);
  if (why === "restricted") {
    throw new Refusal(-4161, "Leverage reduction is not supported in Isolated Margin Mode with open positions.");
  }
  if (why === "funds") throw new Refusal(-2028, "Leverage is smaller than permitted: insufficient margin balance.");
  if (leverage !== before) {
    const told = { e: "ACCOUNT_CONFIG_UPDATE", E: call.now, T: call.now, ac: { s: market.id, l: leverage } };
    house.users.tell(account, () => told);
  }
  return { leverage, maxNotionalValue: mostNotional, symbol: market.id };
}

function setMarginMode(house: House, call: Call): object {
  const { market } = deskOf(call);
  const account = accountOf(call);
  const mode: MarginMode | undefined = fromWord(marginWord, call.params.mandatory("marginType"));
  if (mode === undefined) throw badData("marginType");
  const why = house.perpetuals.setMarginMode(account, market.id, mode);
  if (why === "no-change") throw new Refusal(-4046, "No need to change margin type.");
  if (why === undefined) return success;
  throw openOrders(call, market.id).length > 0
    ? new Refusal(-4047, "Margin type cannot be changed if there exists open orders.")
    : new Refusal(-4048, "Margin type cannot be changed if there exists position.");
}

function setHedged(house: House, call: Call): object {
  const hedged = call.params.flag("dualSidePosition");
  if (hedged === undefined) throw missing("dualSidePosition");
  const account = accountOf(call);
  const waits = house.algos.of(account).some(({ status }) => status === "NEW");
  const orders = new Refusal(-4067, "Position side cannot be changed if there exists open orders.");
  if (waits && house.perpetuals.margin.hedged(account) !== hedged) throw orders;
  const why = house.perpetuals.setHedged(account, hedged);
  if (why === "no-change") throw new Refusal(-4059, "No need to change position side.");
  if (why === undefined) return success;
  throw openOrders(call).length > 0
    ? orders
    : new Refusal(-4068, "Position side cannot be changed if there exists position.");
}

function moveMargin(house: House, call: Call): object {
  const { params, core: { engine } } = call;
  const desk = deskOf(call);
  params.mandatory("amount");
  const amount = params.decimal("amount") ?? 0n;
  const type = params.mandatoryWhole("type");
  if (type !== 1 && type !== 2) throw badData("type");
  if (amount === 0n) throw new Refusal(-4055, "Amount must be positive.");
  const side = readPositionSide(params);
  const why = engine.moveMargin(accountOf(call), desk.market.id, side, type === 1 ? amount : -amount, call.now);
  if (why === "restricted") {
    const cross = house.perpetuals.margin.terms(accountOf(call), desk.market).mode === "cross";
    throw cross
      ? new Refusal(-4049, "Add margin only support for isolated position.")
      : new Refusal(-4054, "Cannot add position margin: position is 0.");
  }
  if (why === "funds") {
    throw type === 1
      ? new Refusal(-4050, "Cross balance insufficient.")
      : new Refusal(-4051, "Isolated balance insufficient.");
  }
  if (why !== undefined) throw refused(why, desk);
  return { amount: Number(toText(amount, 8)), code: 200, msg: "Successfully modify position margin.", type };
}

function brackets({ market }: Desk): object {
  const { leverage, maintenance } = market.spec.contract ?? { leverage: { most: 1 }, maintenance: "0" };
  return {
    symbol: market.id,
    notionalCoef: 1,
    brackets: [{
      bracket: 1,
      initialLeverage: leverage.most,
      notionalCap: Number(mostNotional),
      notionalFloor: 0,
      maintMarginRatio: Number(maintenance),
      cum: 0,
    }],
  };
}

/** The markets that a call names, or all. */
function desks(call: Call): Desk[] {
  const symbol = call.params.optionalSymbol();
  return symbol === undefined ? [...call.core.engine.markets()] : [deskOf(call, symbol)];
}

/** Operations on positions, leverage and modes. */
export function positionOperations(house: House): readonly Operation[] {
  const positions = (call: Call): object[] => {
    const symbol = call.params.optionalSymbol();
    const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
    return shown(house, accountOf(call), market).map((view) => writePosition(house, view));
  };
  const read = (path: string, weight: number, run: Operation["run"], params: readonly string[] = []): Operation => ({
    rest: ["GET", path],
    security: "USER_DATA",
    params,
    weight,
    run,
  });
  const write = (path: string, params: readonly string[], run: Operation["run"]): Operation => ({
    rest: ["POST", path],
    security: "TRADE",
    params,
    weight: 1,
    run,
  });
  const hedged = (call: Call): boolean => house.perpetuals.margin.hedged(accountOf(call));
  return [
    { ...read("/fapi/v3/positionRisk", 5, positions, ["symbol"]), socket: "v2/account.position" },
    {
      ...read("/fapi/v2/positionRisk", 5, (call) =>
        positions(call).map((position) => ({
          ...position,
          leverage: String(
            house.perpetuals.margin.terms(
              accountOf(call),
              call.core.engine.desk((position as { symbol: string }).symbol).market,
            ).leverage,
          ),
        })), ["symbol"]),
      socket: "account.position",
    },
    write("/fapi/v1/leverage", ["symbol", "leverage"], (call) => setLeverage(house, call)),
    write("/fapi/v1/marginType", ["symbol", "marginType"], (call) => setMarginMode(house, call)),
    write("/fapi/v1/positionMargin", ["symbol", "positionSide", "amount", "type"], (call) => moveMargin(house, call)),
    write("/fapi/v1/positionSide/dual", ["dualSidePosition"], (call) => setHedged(house, call)),
    read("/fapi/v1/positionSide/dual", 30, (call) => ({ dualSidePosition: hedged(call) })),
    read("/fapi/v1/multiAssetsMargin", 30, () => ({ multiAssetsMargin: false })),
    write("/fapi/v1/multiAssetsMargin", ["multiAssetsMargin"], (call) => {
      if (call.params.flag("multiAssetsMargin") === true) {
        throw new Refusal(-4169, "Multi-assets mode is not simulated.");
      }
      throw new Refusal(-4171, "No need to change multi-assets mode.");
    }),
    read("/fapi/v1/adlQuantile", 5, (call) =>
      shown(house, accountOf(call)).map(({ market, side }) => ({
        symbol: market,
        adlQuantile: side === "both" ? { LONG: 0, SHORT: 0, BOTH: 1 } : { LONG: 1, SHORT: 1, HEDGE: 0 },
      })), ["symbol"]),
    read("/fapi/v1/accountConfig", 5, (call) => ({
      feeTier: 0,
      canTrade: true,
      canDeposit: true,
      canWithdraw: true,
      dualSidePosition: hedged(call),
      updateTime: 0,
      multiAssetsMargin: false,
      tradeGroupId: -1,
    })),
    read("/fapi/v1/symbolConfig", 5, (call) =>
      desks(call).map(({ market }) => {
        const { leverage, mode } = house.perpetuals.margin.terms(accountOf(call), market);
        return {
          symbol: market.id,
          marginType: marginWord[mode],
          isAutoAddMargin: false,
          leverage,
          maxNotionalValue: mostNotional,
        };
      }), ["symbol"]),
    read("/fapi/v1/leverageBracket", 1, (call) => desks(call).map(brackets), ["symbol"]),
  ];
}
