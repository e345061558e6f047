/** Operations on the account: funds, settings, fees, bookings. */
import type { Account, Atoms } from "../../engine/mod.ts";
import { pricePrecision } from "../../engine/mod.ts";
import { instrumentType, instrumentTypes, pageOf } from "./desks.ts";
import type { Bill } from "./bills.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { accountOf } from "./operation.ts";
import { billId, billNumber, clientIdText, feeText, orderId, plain, priceText, sizeText } from "./words.ts";

/** Account modes: spot, and futures, in which contracts are traded too. */
export function accountLevel({ engine }: Core): "1" | "2" {
  return engine.perpetuals === undefined ? "1" : "2";
}

interface Funds {
  readonly cash: Atoms;
  readonly free: Atoms;
  /** Held by orders. */
  readonly held: Atoms;
  readonly profit: Atoms;
  readonly initial: Atoms;
  readonly maintenance: Atoms;
  /** Set aside for isolated positions, and what these have earned. */
  readonly isolated: Atoms;
  readonly isolatedProfit: Atoms;
}

function fundsOf({ engine }: Core, account: Account, asset: string): Funds {
  const { free, locked } = engine.ledger.balance(account, asset);
  const { perpetuals } = engine;
  const none = { profit: 0n, initial: 0n, maintenance: 0n, isolated: 0n, isolatedProfit: 0n };
  if (perpetuals === undefined) return { cash: free + locked, free, held: locked, ...none };
  const open = perpetuals.view(account.id).filter(({ market, quantity }) =>
    quantity !== 0n && engine.desk(market).market.settle === asset
  );
  const { equity, initial, maintenance } = perpetuals.margin.standing(account.id, asset);
  const isolated = open.filter(({ terms }) => terms.mode === "isolated");
  const isolatedProfit = isolated.reduce((sum, { unrealized }) => sum + unrealized, 0n);
  const left = equity - initial;
  return {
    cash: free + locked,
    free: left > 0n ? left : 0n,
    held: initial,
    profit: equity - free + isolatedProfit,
    initial,
    maintenance,
    isolated: locked,
    isolatedProfit,
  };
}

/** The balance of one currency. */
function currencyText(core: Core, account: Account, asset: string): object {
  const precision = core.engine.assets.get(asset)?.precision ?? 0;
  const text = (atoms: Atoms): string => plain(atoms, precision);
  const funds = fundsOf(core, account, asset);
  const margined = accountLevel(core) !== "1";
  const equity = funds.cash + funds.profit;
  const frozen = equity - funds.free;
  return {
    ccy: asset,
    eq: text(equity),
    cashBal: text(funds.cash),
    uTime: String(account.updated),
    isoEq: margined ? text(funds.isolated + funds.isolatedProfit) : "",
    availEq: margined ? text(funds.free) : "",
    disEq: "",
    fixedBal: "0",
    availBal: text(funds.free),
    frozenBal: text(margined ? frozen : funds.held),
    ordFrozen: text(margined ? 0n : funds.held),
    liab: "",
    upl: text(funds.profit),
    uplLiab: "",
    crossLiab: "",
    rewardBal: "0",
    isoLiab: "",
    mgnRatio: "",
    imr: margined ? text(funds.initial) : "",
    mmr: margined ? text(funds.maintenance) : "",
    interest: "",
    twap: "0",
    maxLoan: "",
    eqUsd: "",
    borrowFroz: "",
    notionalLever: "",
    stgyEq: "0",
    isoUpl: margined ? text(funds.isolatedProfit) : "",
    spotInUseAmt: "",
    clSpotInUseAmt: "",
    maxSpotInUse: "",
    spotIsoBal: "0",
    smtSyncEq: "0",
    spotCopyTradingEq: "0",
    spotBal: "",
    openAvgPx: "",
    accAvgPx: "",
    spotUpl: "",
    spotUplRatio: "",
    totalPnl: "",
    totalPnlRatio: "",
    collateralEnabled: false,
    autoLendStatus: "off",
    autoLendMtAmt: "0",
  };
}

/** What an account owns of some currencies, or of all; those it never had are left out. */
export function balanceText(core: Core, id: string, now: number, wanted?: readonly string[]): object {
  const account = core.engine.ledger.account(id);
  const owned = [...account.balances].filter(([asset, { free, locked }]) =>
    wanted === undefined ? free !== 0n || locked !== 0n : wanted.includes(asset)
  );
  return {
    uTime: String(now),
    totalEq: "",
    isoEq: "",
    adjEq: "",
    availEq: "",
    ordFroz: "",
    imr: "",
    mmr: "",
    borrowFroz: "",
    mgnRatio: "",
    notionalUsd: "",
    notionalUsdForBorrow: "",
    notionalUsdForSwap: "",
    notionalUsdForFutures: "",
    notionalUsdForOption: "",
    upl: "",
    details: owned.map(([asset]) => currencyText(core, account, asset)),
  };
}

function configuration(call: Call): object[] {
  const account = accountOf(call);
  const hedged = call.core.engine.perpetuals?.margin.hedged(account) ?? false;
  const uid = call.core.uid(account);
  return [{
    uid,
    mainUid: uid,
    acctLv: accountLevel(call.core),
    acctStpMode: "cancel_maker",
    posMode: hedged ? "long_short_mode" : "net_mode",
    autoLoan: false,
    greeksType: "PA",
    feeType: "0",
    level: "Lv1",
    levelTmp: "",
    ctIsoMode: "automatic",
    mgnIsoMode: "automatic",
    spotOffsetType: "",
    stgyType: "0",
    roleType: "0",
    traderInsts: [],
    spotRoleType: "0",
    spotTraderInsts: [],
    opAuth: "0",
    kycLv: "2",
    label: "simulated",
    ip: "",
    perm: "read_only,trade",
    liquidationGear: "-1",
    enableSpotBorrow: false,
    spotBorrowAutoRepay: false,
    type: "0",
    settleCcy: "USDT",
    settleCcyList: ["USD", "USDC", "USDT"],
  }];
}

/** The fee group of every instrument here. */
export const feeGroup = "1";

function feeRates(call: Call): object[] {
  const { core: { engine }, params, now } = call;
  const instType = params.needWord("instType", instrumentTypes);
  const { makerRate, takerRate } = engine.ledger.account(accountOf(call));
  const [maker, taker] = [feeText(makerRate, pricePrecision), feeText(takerRate, pricePrecision)];
  return [{
    level: "Lv1",
    instType,
    feeGroup: [{ groupId: feeGroup, taker, maker }],
    taker,
    maker,
    takerU: "",
    makerU: "",
    takerUSDC: "",
    makerUSDC: "",
    delivery: "",
    exercise: "",
    ruleType: "normal",
    category: "1",
    fiat: [],
    ts: String(now),
  }];
}

const kinds = { fill: "2", funding: "8", transfer: "1" } as const;

function kindOf({ fill, funding }: Bill): keyof typeof kinds {
  return fill !== undefined ? "fill" : funding !== undefined ? "funding" : "transfer";
}

/** Which market a booking is about. */
function marketOf({ fill, funding }: Bill): string | undefined {
  return fill?.market ?? funding?.market;
}

function billText({ core }: Call, bill: Bill): object {
  const { engine } = core;
  const { fill, funding } = bill;
  const precision = engine.assets.get(bill.asset)?.precision ?? 0;
  const text = (atoms: Atoms): string => plain(atoms, precision);
  const market = marketOf(bill);
  const desk = market === undefined ? undefined : engine.desk(market);
  const order = fill && engine.records.order(fill.orderId);
  const paid = bill.change < 0n;
  const quantity = fill?.quantity ?? (funding && (funding.quantity < 0n ? -funding.quantity : funding.quantity)) ?? 0n;
  const isolated = desk !== undefined && funding !== undefined && order === undefined;
  return {
    billId: billId(bill.id),
    type: kinds[kindOf(bill)],
    subType: fill !== undefined
      ? (fill.side === "buy" ? "1" : "2")
      : isolated
      ? (paid ? "173" : "174")
      : paid
      ? "12"
      : "11",
    ts: String(bill.time),
    ccy: bill.asset,
    bal: text(bill.balance),
    balChg: text(bill.change),
    posBal: "0",
    posBalChg: "0",
    sz: desk === undefined ? text(paid ? -bill.change : bill.change) : sizeText(desk, quantity),
    px: fill !== undefined ? priceText(fill.price) : funding !== undefined ? priceText(funding.mark) : "",
    pnl: fill !== undefined ? text(fill.realized ?? 0n) : funding !== undefined ? text(bill.change) : "0",
    fee: fill === undefined || fill.feeAsset !== bill.asset ? "0" : text(-fill.fee),
    mgnMode: order === undefined ? (funding === undefined ? "" : "cross") : core.notes.of(order).sent.tdMode,
    instType: desk === undefined ? "" : instrumentType(desk),
    instId: market ?? "",
    ordId: order === undefined ? "" : orderId(order.id),
    clOrdId: order === undefined ? "" : clientIdText(order),
    tradeId: fill === undefined ? "" : String(fill.tradeId),
    execType: fill === undefined ? "" : fill.maker ? "M" : "T",
    fillTime: fill === undefined ? "" : String(fill.time),
    interest: "0",
    from: "",
    to: "",
    notes: "",
    tag: order === undefined ? "" : core.notes.of(order).sent.tag,
  };
}

function bills(days: number): (call: Call) => object[] {
  return (call) => {
    const { core, params, now } = call;
    const [begin, end] = [params.time("begin") ?? 0, params.time("end") ?? Number.POSITIVE_INFINITY];
    const [type, market, asset] = [params.text("type"), params.text("instId"), params.text("ccy")];
    const instType = params.word("instType", instrumentTypes);
    const found = core.bills.of(accountOf(call)).filter((bill) => {
      const id = marketOf(bill);
      return bill.time >= Math.max(begin, now - days * 86_400_000) && bill.time <= end &&
        (type === undefined || kinds[kindOf(bill)] === type) && (market === undefined || id === market) &&
        (asset === undefined || bill.asset === asset) &&
        (instType === undefined || (id !== undefined && instrumentType(core.engine.desk(id)) === instType));
    });
    return pageOf(params, found, ({ id }) => id, billNumber).map((bill) => billText(call, bill));
  };
}

export const accountOperations: readonly Operation[] = [
  {
    route: ["GET", "/api/v5/account/balance"],
    security: "read",
    pool: "balance",
    run: (call) => [balanceText(call.core, accountOf(call), call.now, call.params.names("ccy"))],
  },
  { route: ["GET", "/api/v5/account/config"], security: "read", pool: "config", run: configuration },
  { route: ["GET", "/api/v5/account/trade-fee"], security: "read", pool: "fees", run: feeRates },
  { route: ["GET", "/api/v5/account/bills"], security: "read", pool: "bills", run: bills(7) },
  { route: ["GET", "/api/v5/account/bills-archive"], security: "read", pool: "billsArchive", run: bills(90) },
  {
    route: ["GET", "/api/v5/trade/account-rate-limit"],
    security: "read",
    pool: "accountRate",
    run: (
      { now },
    ) => [{ accRateLimit: "1000", nextAccRateLimit: "", fillRatio: "", mainFillRatio: "", ts: String(now) }],
  },
];
