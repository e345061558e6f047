/** Operations on an account of futures: balances, fills, income, the key of its events. */
import type { Account } from "../../../engine/mod.ts";
import { toText } from "../../../engine/mod.ts";
import { accountOf, deskOf } from "../operation.ts";
import type { Call, Operation } from "../operation.ts";
import { badCombination, badListenKey, Refusal } from "../refusal.ts";
import { money } from "../words.ts";
import type { House } from "./house.ts";
import { writeFill, writeOrder } from "./order-text.ts";
import { shown, sums } from "./positions.ts";
import { isForced, positionWord, quantity } from "./words.ts";

const week = 7 * 86_400_000;
const listenKeyLife = 3_600_000;

/** The sums of one asset. */
function wallet(house: House, account: Account, asset: string) {
  const { free, locked } = account.balances.get(asset) ?? { free: 0n, locked: 0n };
  const { equity, initial, maintenance } = house.perpetuals.margin.standing(account.id, asset);
  const available = equity > initial ? equity - initial : 0n;
  const views = house.perpetuals.view(account.id).filter(({ market }) =>
    house.core.engine.desk(market).market.settle === asset
  );
  const unrealized = views.reduce((sum, view) => sum + view.unrealized, 0n);
  return {
    free,
    wallet: free + locked,
    crossUnrealized: equity - free,
    unrealized,
    initial,
    maintenance,
    available,
    withdrawable: available < free ? available : free,
  };
}

/** The assets that contracts settle in, and whatever else the account has. */
function assetsOf(house: House, account: Account): string[] {
  const settled = [...house.core.engine.markets()].map(({ market }) => market.settle);
  const owned = [...account.balances].filter(([, { free, locked }]) => free + locked !== 0n).map(([asset]) => asset);
  return [...new Set([...settled, ...owned])];
}

function balances(house: House, call: Call): object[] {
  const account = call.core.engine.ledger.account(accountOf(call));
  return assetsOf(house, account).map((asset) => {
    const own = wallet(house, account, asset);
    return {
      accountAlias: "SgsR",
      asset,
      balance: money(own.wallet),
      crossWalletBalance: money(own.free),
      crossUnPnl: money(own.crossUnrealized),
      availableBalance: money(own.available),
      maxWithdrawAmount: money(own.withdrawable),
      marginAvailable: true,
      updateTime: account.updated,
    };
  });
}

function assetInfo(house: House, account: Account, asset: string): Record<string, string | number> {
  const own = wallet(house, account, asset);
  const views = shown(house, account.id).filter(({ market }) => house.core.engine.desk(market).market.settle === asset);
  const positions = views.reduce((sum, view) => sum + sums(house, view).initial, 0n);
  const orders = own.initial > positions ? own.initial - positions : 0n;
  return {
    asset,
    walletBalance: money(own.wallet),
    unrealizedProfit: money(own.unrealized),
    marginBalance: money(own.wallet + own.unrealized),
    maintMargin: money(views.reduce((sum, view) => sum + view.maintenance, 0n)),
    initialMargin: money(positions + orders),
    positionInitialMargin: money(positions),
    openOrderInitialMargin: money(orders),
    crossWalletBalance: money(own.free),
    crossUnPnl: money(own.crossUnrealized),
    availableBalance: money(own.available),
    maxWithdrawAmount: money(own.withdrawable),
    updateTime: account.updated,
  };
}

/** In single-asset mode the totals are those of USDT. */
function accountInfo(house: House, call: Call): object {
  const account = call.core.engine.ledger.account(accountOf(call));
  const total = assetInfo(house, account, "USDT");
  return {
    totalInitialMargin: total.initialMargin,
    totalMaintMargin: total.maintMargin,
    totalWalletBalance: total.walletBalance,
    totalUnrealizedProfit: total.unrealizedProfit,
    totalMarginBalance: total.marginBalance,
    totalPositionInitialMargin: total.positionInitialMargin,
    totalOpenOrderInitialMargin: total.openOrderInitialMargin,
    totalCrossWalletBalance: total.crossWalletBalance,
    totalCrossUnPnl: total.crossUnPnl,
    availableBalance: total.availableBalance,
    maxWithdrawAmount: total.maxWithdrawAmount,
    assets: assetsOf(house, account).map((asset) => assetInfo(house, account, asset)),
    positions: shown(house, account.id).map((view) => {
      const desk = call.core.engine.desk(view.market);
      const { worth, initial, orders } = sums(house, view);
      const isolated = view.terms.mode === "isolated";
      return {
        symbol: view.market,
        positionSide: positionWord[view.side],
        positionAmt: quantity(desk, view.quantity),
        unrealizedProfit: money(view.unrealized),
        isolatedMargin: isolated ? money(view.margin + view.unrealized) : "0",
        notional: money(worth),
        isolatedWallet: isolated ? money(view.margin) : "0",
        initialMargin: money(initial + orders),
        maintMargin: money(view.maintenance),
        updateTime: view.updated,
      };
    }),
  };
}

function userTrades(house: House, call: Call): object[] {
  const { params, now } = call;
  const market = deskOf(call).market.id;
  const [orderId, fromId] = [params.whole("orderId"), params.whole("fromId")];
  const [start, end] = [params.time("startTime"), params.time("endTime")];
  if (fromId !== undefined && (start !== undefined || end !== undefined)) throw badCombination();
  if (start !== undefined && end !== undefined && end - start > week) {
    throw new Refusal(-4165, "Invalid time interval.");
  }
  const limit = params.limit(500, 1000);
  const from = start ?? (end ?? now) - week;
  const to = end ?? (start === undefined ? now : start + week);
  const fills = call.core.engine.records.of(accountOf(call)).fills.filter((fill) =>
    fill.market === market && (orderId === undefined || fill.orderId === orderId) &&
    (fromId === undefined ? fill.time >= from && fill.time <= to : fill.tradeId >= fromId)
  );
  const page = fromId !== undefined || start !== undefined ? fills.slice(0, limit) : fills.slice(-limit);
  return page.map((fill) => writeFill(house, fill));
}

function incomes(house: House, call: Call): object[] {
  const { params, now } = call;
  const symbol = params.optionalSymbol();
  const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
  const type = params.raw("incomeType");
  const [start = now - week, end = now] = [params.time("startTime"), params.time("endTime")];
  const [page, limit] = [params.whole("page") ?? 1, params.limit(100, 1000)];
  return house.incomes.of(accountOf(call)).filter((income) =>
    (market === undefined || income.market === market) && (type === undefined || income.type === type) &&
    income.time >= start && income.time <= end
  ).slice((page - 1) * limit, page * limit).map((income) => ({
    symbol: income.market,
    incomeType: income.type,
    income: money(income.amount),
    asset: income.asset,
    info: income.type,
    time: income.time,
    tranId: income.id,
    tradeId: income.tradeId,
  }));
}

/** The key of the account's events: an account has one at a time. */
function listenKey(call: Call, change: "create" | "extend" | "drop"): object {
  const { listenKeys, random } = call.core;
  const account = accountOf(call);
  const current = [...listenKeys].find(([, entry]) => entry.account === account && entry.expires > call.now);
  if (change === "create") {
    const key = current?.[0] ?? random.text(64);
    listenKeys.set(key, Object.assign(current?.[1] ?? { account, expires: 0 }, { expires: call.now + listenKeyLife }));
    return { listenKey: key };
  }
  if (current === undefined) throw badListenKey();
  const [key, entry] = current;
  entry.expires = change === "extend" ? call.now + listenKeyLife : call.now;
  return change === "extend" ? { listenKey: key } : {};
}

/** Operations on the account. */
export function accountOperations(house: House): readonly Operation[] {
  const read = (path: string, weight: Operation["weight"], run: Operation["run"], params: readonly string[] = []) => ({
    rest: ["GET", path] as const,
    security: "USER_DATA" as const,
    params,
    weight,
    run,
  });
  const keys = [["POST", "create", "start"], ["PUT", "extend", "ping"], ["DELETE", "drop", "stop"]] as const;
  return [
    { ...read("/fapi/v3/balance", 5, (call) => balances(house, call)), socket: "v2/account.balance" },
    { ...read("/fapi/v2/balance", 5, (call) => balances(house, call)), socket: "account.balance" },
    { ...read("/fapi/v3/account", 5, (call) => accountInfo(house, call)), socket: "v2/account.status" },
    { ...read("/fapi/v2/account", 5, (call) => accountInfo(house, call)), socket: "account.status" },
    read("/fapi/v1/commissionRate", 20, (call) => {
      const account = call.core.engine.ledger.account(accountOf(call));
      return {
        symbol: deskOf(call).market.id,
        makerCommissionRate: toText(account.makerRate, 8),
        takerCommissionRate: toText(account.takerRate, 8),
      };
    }, ["symbol"]),
    read("/fapi/v1/feeBurn", 30, () => ({ feeBurn: false })),
    read(
      "/fapi/v1/userTrades",
      5,
      (call) => userTrades(house, call),
      ["symbol", "orderId", "startTime", "endTime", "fromId", "limit"],
    ),
    read(
      "/fapi/v1/income",
      30,
      (call) => incomes(house, call),
      ["symbol", "incomeType", "startTime", "endTime", "page", "limit"],
    ),
    read(
      "/fapi/v1/forceOrders",
      (params) => params.has("symbol") ? 20 : 50,
      (call) => {
        const symbol = call.params.optionalSymbol();
        const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
        const [start = call.now - week, end = call.now] = [call.params.time("startTime"), call.params.time("endTime")];
        return call.core.engine.records.of(accountOf(call)).orders.filter((order) =>
          isForced(order) && (market === undefined || order.market === market) && order.created >= start &&
          order.created <= end
        ).slice(-call.params.limit(50, 100)).map((order) => writeOrder(house, order));
      },
      ["symbol", "autoCloseType", "startTime", "endTime", "limit"],
    ),
    read(
      "/fapi/v1/rateLimit/order",
      1,
      (call) => call.core.limits.orderUsage(accountOf(call), call.now).map(({ count: _, ...limit }) => limit),
    ),
    ...keys.map(([method, change, word]): Operation => ({
      rest: [method, "/fapi/v1/listenKey"],
      socket: `userDataStream.${word}`,
      security: "KEY",
      params: [],
      weight: 1,
      run: (call) => listenKey(call, change),
    })),
  ];
}
