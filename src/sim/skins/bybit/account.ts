/** Operations on the account: balances, fees, settings, and what changed the balances. */
import { type Decimal, decimal } from "../../../core/decimal.ts";
import type { Atoms, Engine } from "../../engine/mod.ts";
import { toDecimal } from "../../engine/mod.ts";
import { type Protected, protectedProducts } from "./disconnect.ts";
import type { Entry } from "./executions.ts";
import { executionText } from "./order-text.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { accountOf, categoryIn, desksOf } from "./operation.ts";
import { pageOf, windowOf } from "./orders.ts";
import { wrong } from "./refusal.ts";
import { categories, categoryOf, plain, rateText } from "./words.ts";

const day = 24 * 3_600_000;

/** An asset of an account, in its own units. */
interface Holding {
  readonly asset: string;
  readonly precision: number;
  readonly wallet: Atoms;
  /** Held by orders of spot. */
  readonly locked: Atoms;
  readonly orderMargin: Atoms;
  readonly positionMargin: Atoms;
  readonly maintenance: Atoms;
  readonly unrealized: Atoms;
  readonly realized: Atoms;
}

const size = (quantity: Atoms): Atoms => quantity < 0n ? -quantity : quantity;

function holdingOf(engine: Engine, account: string, asset: string): Holding {
  const { free, locked } = engine.ledger.balance(engine.ledger.account(account), asset);
  const precision = engine.assets.get(asset)?.precision ?? 0;
  const none = { orderMargin: 0n, positionMargin: 0n, maintenance: 0n, unrealized: 0n, realized: 0n };
  const { perpetuals } = engine;
  if (perpetuals === undefined) return { asset, precision, wallet: free + locked, locked, ...none };
  const sums = { ...none };
  let cross = 0n;
  for (const view of perpetuals.view(account)) {
    const { market } = engine.desk(view.market);
    if (market.settle !== asset) continue;
    sums.realized += view.realized;
    if (view.quantity === 0n) continue;
    sums.unrealized += view.unrealized;
    sums.maintenance += view.maintenance;
    if (view.terms.mode === "isolated") sums.positionMargin += view.margin;
    else cross += worthAt(engine, view.market, view.markPrice, size(view.quantity)) / BigInt(view.terms.leverage);
  }
  const { initial } = perpetuals.margin.standing(account, asset);
  sums.positionMargin += cross < initial ? cross : initial;
  sums.orderMargin = initial > cross ? initial - cross : 0n;
  return { asset, precision, wallet: free + locked, locked: 0n, ...sums };
}

function worthAt(engine: Engine, id: string, price: Atoms, quantity: Atoms): Atoms {
  const { market } = engine.desk(id);
  if (market.inverse) return price === 0n ? 0n : quantity * market.quoteUnit / price;
  return price * quantity / market.quoteUnit;
}

/** What an asset is worth in USD: the last price against a dollar; 0 where there is none. */
function dollars(engine: Engine, asset: string): Decimal {
  if (asset === "USDT" || asset === "USDC" || asset === "USD") return decimal(1);
  for (const { market, lastPrice } of engine.markets()) {
    if (market.base === asset && market.quote.startsWith("USD") && lastPrice !== 0n) return toDecimal(lastPrice, 8);
  }
  return decimal(0);
}

function coinText(engine: Engine, holding: Holding): object {
  const text = (atoms: Atoms): string => plain(atoms, holding.precision);
  const equity = holding.wallet + holding.unrealized;
  return {
    coin: holding.asset,
    equity: text(equity),
    usdValue: usd(engine, holding.asset, equity, holding.precision).toDecimalPlaces(8).toFixed(),
    walletBalance: text(holding.wallet),
    locked: text(holding.locked),
    spotHedgingQty: "0",
    borrowAmount: "0",
    spotBorrow: "0",
    accruedInterest: "0",
    availableToBorrow: "",
    availableToWithdraw: "",
    totalOrderIM: text(holding.orderMargin),
    totalPositionIM: text(holding.positionMargin),
    totalPositionMM: text(holding.maintenance),
    unrealisedPnl: text(holding.unrealized),
    cumRealisedPnl: text(holding.realized),
    bonus: "0",
    collateralSwitch: true,
    marginCollateral: true,
  };
}

function usd(engine: Engine, asset: string, amount: Atoms, precision: number): Decimal {
  return toDecimal(amount, precision).times(dollars(engine, asset));
}

/** The unified account with some of its coins. */
export function walletText({ engine }: Core, account: string, assets: readonly string[]): object {
  const all = [...engine.assets.keys()].map((asset) => holdingOf(engine, account, asset));
  const sum = (of: (holding: Holding) => Atoms): Decimal =>
    all.reduce((total, one) => total.plus(usd(engine, one.asset, of(one), one.precision)), decimal(0));
  const text = (value: Decimal): string => value.toDecimalPlaces(8).toFixed();
  const [wallet, unrealized] = [sum((one) => one.wallet), sum((one) => one.unrealized)];
  const initial = sum((one) => one.orderMargin + one.positionMargin);
  const maintenance = sum((one) => one.maintenance);
  const margin = wallet.plus(unrealized);
  const share = (part: Decimal): string => margin.gt(0) ? part.div(margin).toDecimalPlaces(8).toFixed() : "0";
  return {
    accountType: "UNIFIED",
    accountIMRate: share(initial),
    accountIMRateByMp: share(initial),
    accountMMRate: share(maintenance),
    accountMMRateByMp: share(maintenance),
    accountLTV: "0",
    totalEquity: text(margin),
    totalWalletBalance: text(wallet),
    totalMarginBalance: text(margin),
    totalAvailableBalance: text(margin.minus(initial).minus(sum((one) => one.locked))),
    totalPerpUPL: text(unrealized),
    totalInitialMargin: text(initial),
    totalInitialMarginByMp: text(initial),
    totalMaintenanceMargin: text(maintenance),
    totalMaintenanceMarginByMp: text(maintenance),
    coin: all.filter(({ asset }) => assets.includes(asset)).map((one) => coinText(engine, one)),
  };
}

function balances(call: Call): object {
  const { core, params } = call;
  if (params.needWord("accountType", ["UNIFIED", "CONTRACT"]) === "CONTRACT") throw wrong("accountType");
  const account = accountOf(call);
  const wanted = params.text("coin")?.split(",");
  // Coins of which there is nothing are left out, unless they are asked for by name.
  const held = [...core.engine.assets.keys()].filter((asset) => {
    if (wanted !== undefined) return wanted.includes(asset);
    const { free, locked } = core.engine.ledger.balance(core.engine.ledger.account(account), asset);
    return free + locked !== 0n;
  });
  return { list: [walletText(core, account, held)] };
}

function fees(call: Call): object {
  const { core, params } = call;
  const category = categoryIn(params);
  const { makerRate, takerRate } = core.engine.ledger.account(accountOf(call));
  const rates = { takerFeeRate: rateText(takerRate), makerFeeRate: rateText(makerRate) };
  const list = desksOf(core, category, params).map(({ market }) => ({ symbol: market.id, ...rates }));
  return category === "spot" ? { category, list } : { list };
}

/** Whether all contracts of an account are margined one by one: a setting of the whole account. */
export function isIsolated({ engine }: Core, account: string): boolean {
  for (const { market } of engine.markets()) {
    if (market.spec.contract !== undefined) {
      return engine.perpetuals?.margin.terms(account, market).mode === "isolated";
    }
  }
  return false;
}

function info(call: Call): object {
  return {
    marginMode: isIsolated(call.core, accountOf(call)) ? "ISOLATED_MARGIN" : "REGULAR_MARGIN",
    updatedTime: "1697078946000",
    unifiedMarginStatus: 6,
    dcpStatus: "OFF",
    timeWindow: 10,
    smpGroup: 0,
    isMasterTrader: false,
    spotHedgingStatus: "OFF",
  };
}

function transaction(core: Core, account: string, entry: Entry): object {
  const { asset, change, balance, fill, funding, time, number } = entry;
  const precision = core.engine.assets.get(asset)?.precision ?? 0;
  const text = (atoms: Atoms): string => plain(atoms, precision);
  const execution = executionText(core, entry) as Record<string, string> | undefined;
  const market = fill?.fill.market ?? funding?.market ?? "";
  const fee = fill === undefined ? 0n : fill.fill.fee;
  return {
    id: `${core.uid(account)}_${market || asset}_${number}`,
    symbol: market,
    category: market === "" ? "" : categoryOf(core.engine.desk(market)),
    side: execution?.["side"] ?? "None",
    transactionTime: String(time),
    type: fill !== undefined
      ? "TRADE"
      : funding !== undefined
      ? "SETTLEMENT"
      : change < 0n
      ? "TRANSFER_OUT"
      : "TRANSFER_IN",
    transSubType: "",
    qty: execution?.["execQty"] ?? text(size(change)),
    size: "",
    currency: asset,
    tradePrice: execution?.["execPrice"] ?? "",
    funding: funding === undefined ? "" : text(change),
    fee: text(fee),
    cashFlow: funding === undefined ? text(change + fee) : "0",
    change: text(change),
    cashBalance: text(balance),
    feeRate: execution?.["feeRate"] ?? "",
    bonusChange: "",
    tradeId: execution?.["execId"] ?? "",
    orderId: execution?.["orderId"] ?? "",
    orderLinkId: execution?.["orderLinkId"] ?? "",
    extraFees: "",
  };
}

function transactions(call: Call): object {
  const { core, params, now } = call;
  const account = accountOf(call);
  const category = params.word("category", categories);
  const [currency, base, type] = [params.text("currency"), params.text("baseCoin"), params.text("type")];
  const [from, to] = windowOf(params, now, day);
  const found = core.executions.of(account).filter(({ time, asset, fill, funding, change }) => {
    const id = fill?.fill.market ?? funding?.market;
    const desk = id === undefined ? undefined : core.engine.desk(id);
    const kind = fill ? "TRADE" : funding ? "SETTLEMENT" : change < 0n ? "TRANSFER_OUT" : "TRANSFER_IN";
    return time >= from && time <= to && (currency === undefined || currency === asset) &&
      (base === undefined || base === desk?.market.base) && (type === undefined || type === kind) &&
      (category === undefined || (desk !== undefined && categoryOf(desk) === category));
  });
  const { page, nextPageCursor } = pageOf(params, found, ({ number }) => number, 50, 20);
  return { nextPageCursor, list: page.map((entry) => transaction(core, account, entry)) };
}

function apiKey(call: Call): object {
  const { core, key } = call;
  const trades = key?.permissions.has("trade") ?? false;
  return {
    id: core.uid(accountOf(call)),
    note: "",
    apiKey: key?.id ?? "",
    readOnly: trades ? 0 : 1,
    secret: "",
    permissions: trades
      ? { ContractTrade: ["Order", "Position"], Spot: ["SpotTrade"], Wallet: ["AccountTransfer"], Options: [] }
      : { ContractTrade: [], Spot: [], Wallet: [], Options: [] },
    ips: ["*"],
    type: 1,
    deadlineDay: 83,
    expiredAt: "2099-01-01T00:00:00Z",
    createdAt: "2025-10-13T03:20:45Z",
    unified: 0,
    uta: 1,
    userID: Number(core.uid(accountOf(call))),
    inviterID: 0,
    vipLevel: "No VIP",
    mktMakerLevel: "0",
    affiliateID: 0,
    rsaPublicKey: "",
    isMaster: true,
    parentUid: "0",
  };
}

const products = Object.keys(protectedProducts) as Protected[];

function protections(call: Call): object {
  const account = accountOf(call);
  const { disconnects } = call.core;
  return {
    dcpInfos: products.map((product) => ({
      product,
      dcpStatus: "ON",
      timeWindow: String(disconnects.window(account, product)),
    })),
  };
}

function protect(call: Call): object {
  const { params, core } = call;
  const product = params.word("product", [...products, "OPTIONS"]) ?? "OPTIONS";
  const seconds = params.whole("timeWindow");
  if (seconds === undefined || seconds < 3 || seconds > 300) throw wrong("timeWindow");
  if (product !== "OPTIONS") core.disconnects.setWindow(accountOf(call), product, seconds);
  return {};
}

export const accountOperations: readonly Operation[] = [
  { route: ["GET", "/v5/account/wallet-balance"], security: "read", pools: "walletBalance", run: balances },
  { route: ["GET", "/v5/account/fee-rate"], security: "read", pools: "feeRate", run: fees },
  { route: ["GET", "/v5/account/info"], security: "read", pools: "accountInfo", run: info },
  {
    route: ["GET", "/v5/account/user-setting-config"],
    security: "read",
    pools: "userSettings",
    run: () => ({ lpaSpot: false, lpaPerp: false, smsef: false, fmsef: false }),
  },
  { route: ["GET", "/v5/account/transaction-log"], security: "read", pools: "transactionLog", run: transactions },
  { route: ["GET", "/v5/user/query-api"], security: "read", pools: "apiKey", message: "", run: apiKey },
  {
    route: ["GET", "/v5/account/query-dcp-info"],
    security: "read",
    pools: "dcpInfo",
    message: "success",
    run: protections,
  },
  {
    route: ["POST", "/v5/order/disconnected-cancel-all"],
    security: "trade",
    pools: "setDcp",
    message: "success",
    run: protect,
  },
];
