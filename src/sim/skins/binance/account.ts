/** Operations on an account: funds, orders, trades, limits. */
import type { Account, Fill, Order } from "../../engine/mod.ts";
import { accountOf, deskOf, openOrders } from "./operation.ts";
import type { Call, Operation } from "./operation.ts";
import { writeOrder } from "./order-text.ts";
import { findOrder } from "./trading.ts";
import { archived, badCombination, badListenKey, noSuchOrder, tooLong } from "./refusal.ts";
import { money, selfTradeWord } from "./words.ts";

const day = 86_400_000;
const archiveAfter = 90 * day;
const listenKeyLife = 3_600_000;

/** A number that stands for an account, the same in every run. */
export function accountNumber(account: string): number {
  let number = 2_166_136_261;
  for (const character of account) number = Math.imul(number ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return 100_000_000 + (number >>> 0) % 900_000_000;
}

function rates(account: Account): object {
  const [maker, taker] = [money(account.makerRate), money(account.takerRate)];
  return { maker, taker, buyer: money(0n), seller: money(0n) };
}

function accountInfo(call: Call): object {
  const { engine } = call.core;
  const account = engine.ledger.account(accountOf(call));
  const omit = call.params.flag("omitZeroBalances") ?? false;
  const balances = [];
  for (const asset of engine.assets.keys()) {
    const { free, locked } = account.balances.get(asset) ?? { free: 0n, locked: 0n };
    if (!omit || free !== 0n || locked !== 0n) balances.push({ asset, free: money(free), locked: money(locked) });
  }
  return {
    makerCommission: Number(account.makerRate / 10_000n),
    takerCommission: Number(account.takerRate / 10_000n),
    buyerCommission: 0,
    sellerCommission: 0,
    commissionRates: rates(account),
    canTrade: true,
    canWithdraw: true,
    canDeposit: true,
    brokered: false,
    requireSelfTradePrevention: false,
    preventSor: false,
    updateTime: call.time(account.updated),
    accountType: "SPOT",
    balances,
    permissions: ["SPOT"],
    uid: accountNumber(account.id),
  };
}

function commission(call: Call): object {
  const account = call.core.engine.ledger.account(accountOf(call));
  const none = { maker: money(0n), taker: money(0n), buyer: money(0n), seller: money(0n) };
  return {
    symbol: deskOf(call).market.id,
    standardCommission: rates(account),
    specialCommission: none,
    taxCommission: none,
    discount: { enabledForAccount: false, enabledForSymbol: false, discountAsset: "BNB", discount: money(0n) },
  };
}

function isArchived(order: Order, now: number): boolean {
  return order.executed === 0n && (order.status === "canceled" || order.status === "expired") &&
    now - order.updated > archiveAfter;
}

function orderStatus(call: Call): object {
  const order = findOrder(call);
  if (order === undefined) throw noSuchOrder();
  if (isArchived(order, call.now)) throw archived();
  return writeOrder(call, order);
}

/** Reads a span of time of at most a day. */
function span(call: Call): { start: number | undefined; end: number | undefined } {
  const [start, end] = [call.params.time("startTime"), call.params.time("endTime")];
  if (start !== undefined && end !== undefined && end - start > day) throw tooLong(24);
  return { start, end };
}

/** The page of a list: from its beginning where the query names one, else its end. */
function page<T>(items: T[], limit: number, fromStart: boolean): T[] {
  return fromStart ? items.slice(0, limit) : items.slice(-limit);
}

function allOrders(call: Call): object[] {
  const market = deskOf(call).market.id;
  const { start, end } = span(call);
  const fromId = call.params.whole("orderId");
  const limit = call.params.limit(500, 1000);
  const orders = call.core.engine.records.of(accountOf(call)).orders.filter((order) =>
    order.market === market && (fromId === undefined || order.id >= fromId) &&
    (start === undefined || order.created >= start) && (end === undefined || order.created <= end) &&
    !isArchived(order, call.now)
  );
  return page(orders, limit, fromId !== undefined || start !== undefined).map((order) => writeOrder(call, order));
}

function writeFill(call: Call, fill: Fill): object {
  return {
    symbol: fill.market,
    id: fill.tradeId,
    orderId: fill.orderId,
    orderListId: fill.listId,
    price: money(fill.price),
    qty: money(fill.quantity),
    quoteQty: money(fill.quote),
    commission: money(fill.fee),
    commissionAsset: fill.feeAsset,
    time: call.time(fill.time),
    isBuyer: fill.side === "buy",
    isMaker: fill.maker,
    isBestMatch: true,
  };
}

function myTrades(call: Call): object[] {
  const { params } = call;
  const market = deskOf(call).market.id;
  const [orderId, fromId] = [params.whole("orderId"), params.whole("fromId")];
  const timed = params.has("startTime") || params.has("endTime");
  if (timed && (orderId !== undefined || fromId !== undefined)) throw badCombination();
  const { start, end } = span(call);
  const limit = params.limit(500, 1000);
  const fills = call.core.engine.records.of(accountOf(call)).fills.filter((fill) =>
    fill.market === market && (orderId === undefined || fill.orderId === orderId) &&
    (fromId === undefined || fill.tradeId >= fromId) && (start === undefined || fill.time >= start) &&
    (end === undefined || fill.time <= end)
  );
  return page(fills, limit, fromId !== undefined || start !== undefined || orderId !== undefined)
    .map((fill) => writeFill(call, fill));
}

function preventedMatches(call: Call): object[] {
  const { params } = call;
  const market = deskOf(call).market.id;
  const [id, orderId, fromId] = [
    params.whole("preventedMatchId"),
    params.whole("orderId"),
    params.whole("fromPreventedMatchId"),
  ];
  if ((id === undefined) === (orderId === undefined) || (fromId !== undefined && id !== undefined)) {
    throw badCombination();
  }
  const matches = call.core.engine.records.of(accountOf(call)).prevented.filter((match) =>
    match.market === market && (id === undefined || match.id === id) &&
    (orderId === undefined || match.takerOrder === orderId || match.makerOrder === orderId) &&
    (fromId === undefined || match.id >= fromId)
  );
  return matches.slice(0, params.limit(500, 1000)).map((match) => ({
    symbol: match.market,
    preventedMatchId: match.id,
    takerOrderId: match.takerOrder,
    makerSymbol: match.market,
    makerOrderId: match.makerOrder,
    tradeGroupId: -1,
    selfTradePreventionMode: selfTradeWord[match.mode],
    price: money(match.price),
    ...(match.taker === 0n ? {} : { takerPreventedQuantity: money(match.taker) }),
    ...(match.maker === 0n ? {} : { makerPreventedQuantity: money(match.maker) }),
    transactTime: call.time(match.time),
  }));
}

function amendments(call: Call): object[] {
  const market = deskOf(call).market.id;
  const orderId = call.params.mandatoryWhole("orderId");
  const from = call.params.whole("fromExecutionId") ?? 0;
  const found = call.core.engine.records.of(accountOf(call)).amendments.filter((each) =>
    each.market === market && each.orderId === orderId && each.executionId >= from
  );
  return found.slice(0, call.params.limit(500, 1000)).map((each) => ({
    symbol: each.market,
    orderId: each.orderId,
    executionId: each.executionId,
    origClientOrderId: each.fromClientId,
    newClientOrderId: each.toClientId,
    origQty: money(each.fromQuantity),
    newQty: money(each.toQuantity),
    time: call.time(each.time),
  }));
}

/** Listen keys: no longer documented, and still what older clients use. */
function listenKey(call: Call, change: "create" | "extend" | "drop"): object {
  const { listenKeys, random } = call.core;
  const account = accountOf(call);
  if (change === "create") {
    for (const [key, entry] of listenKeys) {
      if (entry.account !== account || entry.expires <= call.now) continue;
      entry.expires = call.now + listenKeyLife;
      return { listenKey: key };
    }
    const key = random.text(60);
    listenKeys.set(key, { account, expires: call.now + listenKeyLife });
    return { listenKey: key };
  }
  const key = call.params.mandatory("listenKey");
  const entry = listenKeys.get(key);
  if (entry === undefined || entry.account !== account || entry.expires <= call.now) throw badListenKey();
  if (change === "extend") entry.expires = call.now + listenKeyLife;
  else listenKeys.delete(key);
  return {};
}

/** Operations on the account. */
export const accountOperations: readonly Operation[] = [
  {
    rest: ["GET", "/api/v3/account"],
    socket: "account.status",
    security: "USER_DATA",
    params: ["omitZeroBalances"],
    weight: 20,
    run: accountInfo,
  },
  {
    rest: ["GET", "/api/v3/account/commission"],
    socket: "account.commission",
    security: "USER_DATA",
    params: ["symbol"],
    weight: 20,
    run: commission,
  },
  {
    rest: ["GET", "/api/v3/order"],
    socket: "order.status",
    security: "USER_DATA",
    params: ["symbol", "orderId", "origClientOrderId"],
    weight: 4,
    run: orderStatus,
  },
  {
    rest: ["GET", "/api/v3/openOrders"],
    socket: "openOrders.status",
    security: "USER_DATA",
    params: ["symbol"],
    weight: (params) => params.has("symbol") ? 6 : 80,
    run: (call) => {
      const symbol = call.params.optionalSymbol();
      const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
      return openOrders(call, market).map((order) => writeOrder(call, order));
    },
  },
  {
    rest: ["GET", "/api/v3/allOrders"],
    socket: "allOrders",
    security: "USER_DATA",
    params: ["symbol", "orderId", "startTime", "endTime", "limit"],
    weight: 20,
    run: allOrders,
  },
  {
    rest: ["GET", "/api/v3/myTrades"],
    socket: "myTrades",
    security: "USER_DATA",
    params: ["symbol", "orderId", "startTime", "endTime", "fromId", "limit"],
    weight: (params) => params.has("orderId") ? 5 : 20,
    run: myTrades,
  },
  {
    rest: ["GET", "/api/v3/rateLimit/order"],
    socket: "account.rateLimits.orders",
    security: "USER_DATA",
    params: [],
    weight: 40,
    run: (call) => call.core.limits.orderUsage(accountOf(call), call.now),
  },
  {
    rest: ["GET", "/api/v3/myPreventedMatches"],
    socket: "myPreventedMatches",
    security: "USER_DATA",
    params: ["symbol", "preventedMatchId", "orderId", "fromPreventedMatchId", "limit"],
    weight: (params) => params.has("orderId") ? 20 : 2,
    run: preventedMatches,
  },
  {
    rest: ["GET", "/api/v3/myAllocations"],
    socket: "myAllocations",
    security: "USER_DATA",
    params: ["symbol", "startTime", "endTime", "fromAllocationId", "limit", "orderId"],
    weight: 20,
    run: (call) => {
      deskOf(call);
      return [];
    },
  },
  {
    rest: ["GET", "/api/v3/order/amendments"],
    socket: "order.amendments",
    security: "USER_DATA",
    params: ["symbol", "orderId", "fromExecutionId", "limit"],
    weight: 4,
    run: amendments,
  },
  ...([["POST", "create"], ["PUT", "extend"], ["DELETE", "drop"]] as const).map(([method, change]): Operation => ({
    rest: [method, "/api/v3/userDataStream"],
    security: "KEY",
    params: change === "create" ? [] : ["listenKey"],
    weight: 2,
    run: (call) => listenKey(call, change),
  })),
];
