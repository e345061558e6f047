/** Operations that tell an account what it has: balances, orders, fills, fees, its key, and a token for sockets. */
import type { Fill, Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { permissions, tokenLife } from "./keys.ts";
import { schedule } from "./market-data.ts";
import type { PrivateCall, PrivateOperation } from "./operation.ts";
import { pageSize } from "./operation.ts";
import { fillRows, writeFill, writeOrder } from "./order-text.ts";
import type { Params } from "./params.ts";
import { invalid, noOrder, noPair } from "./refusal.ts";
import type { Pair } from "./venue.ts";
import { amountText, assetOf, pairNamed, pairOf } from "./venue.ts";
import { amendId, fillId, orderId, orderNumber } from "./words.ts";

const mostAsked = 50;
const mostFillsAsked = 20;

function balances({ core, account }: PrivateCall, extended: boolean): object {
  const own = core.engine.ledger.account(account).balances;
  return Object.fromEntries([...own].map(([asset, { free, locked }]) => {
    const balance = amountText(asset, free + locked);
    return [assetOf(asset).rest, extended ? { balance, hold_trade: amountText(asset, locked) } : balance];
  }));
}

function all({ core, account }: PrivateCall): readonly Order[] {
  return core.engine.records.of(account).orders;
}

/** Whether an order has the ids that were asked for. */
function matches({ core, params }: PrivateCall): (order: Order) => boolean {
  const [clientId, userref] = [params.text("cl_ord_id"), params.whole("userref")];
  return (order) => {
    const { sent } = core.notes.of(order);
    return (clientId === undefined || sent.clientId === clientId) &&
      (userref === undefined || sent.userref === userref);
  };
}

function fillsOf({ core, account }: PrivateCall): readonly Fill[] {
  return core.engine.records.of(account).fills;
}

/** The order, with the ids of its fills where those are wanted. */
function told(call: PrivateCall, order: Order): readonly [string, object] {
  const { core, params } = call;
  if (!params.flag("trades")) return [orderId(order.id), writeOrder(core.notes, order)];
  const own = fillsOf(call).filter((fill) => fill.orderId === order.id);
  const rows = fillRows(own, params.flag("consolidate_taker") ?? true);
  return [orderId(order.id), writeOrder(core.notes, order, rows.map(([id]) => id))];
}

function openOrders(call: PrivateCall): object {
  const open = call.core.trading.open(call.account).filter(matches(call));
  return { open: Object.fromEntries(open.reverse().map((order) => told(call, order))) };
}

/** A time, or the time of what has this id. */
function bound(params: Params, name: string, timeOf: (id: string) => number | undefined): number | undefined {
  const text = params.text(name);
  if (text === undefined) return undefined;
  if (/^\d{1,12}(\.\d{1,9})?$/.test(text)) return Number(text) * 1_000;
  const time = timeOf(text);
  if (time === undefined) throw invalid(name);
  return time;
}

/** A page of what is told newest first: after `start`, up to `end`, without the first `ofs`. */
function page<T>(params: Params, items: readonly T[], timeOf: (item: T) => number, idOf: (item: T) => string): {
  readonly items: readonly T[];
  readonly count: number;
} {
  const named = (id: string): number | undefined => {
    const item = items.find((each) => idOf(each) === id);
    return item && timeOf(item);
  };
  const [start, end] = [bound(params, "start", named), bound(params, "end", named)];
  const offset = params.whole("ofs") ?? 0;
  if (offset < 0) throw invalid("ofs");
  const found = items.filter((item) =>
    (start === undefined || timeOf(item) > start) && (end === undefined || timeOf(item) <= end)
  );
  // Of those of one millisecond the later ones are newer.
  const newest = [...found].reverse().sort((one, other) => timeOf(other) - timeOf(one));
  return { items: newest.slice(offset, offset + pageSize), count: found.length };
}

function closedOrders(call: PrivateCall): object {
  const { params } = call;
  const by = params.word("closetime", ["open", "close", "both"]) ?? "both";
  const closed = all(call).filter((order) => !isOpen(order)).filter(matches(call));
  const timeOf = (order: Order): number => by === "open" ? order.created : order.updated;
  const { items, count } = page(params, closed, timeOf, ({ id }) => orderId(id));
  return {
    closed: Object.fromEntries(items.map((order) => told(call, order))),
    ...(params.flag("without_count") ? {} : { count }),
  };
}

function queryOrders(call: PrivateCall): object {
  const { params } = call;
  const ids = params.list("txid");
  if (ids === undefined) {
    if (params.text("cl_ord_id") === undefined && params.text("userref") === undefined) throw invalid("txid");
    return Object.fromEntries(all(call).filter(matches(call)).slice(-mostAsked).map((order) => told(call, order)));
  }
  if (ids.length > mostAsked) throw invalid("txid");
  const numbers = new Set(ids.map(orderNumber));
  const found = all(call).filter(({ id }) => numbers.has(id));
  if (found.length === 0) throw noOrder();
  return Object.fromEntries(found.map((order) => told(call, order)));
}

function tradesHistory(call: PrivateCall): object {
  const { core, params } = call;
  const type = params.text("type") ?? "all";
  const types = ["all", "any position", "closed position", "closing position", "no position"];
  if (!types.includes(type)) throw invalid("type");
  // Positions are of margin, which there is none of.
  const own = type === "all" || type === "no position" ? fillsOf(call) : [];
  const rows = fillRows(own, params.flag("consolidate_taker") ?? true);
  const { items, count } = page(params, rows, ([, [first]]) => first?.time ?? 0, ([id]) => id);
  return {
    trades: Object.fromEntries(items.map(([id, fills]) => [id, writeFill(core.notes, fills)])),
    ...(params.flag("without_count") ? {} : { count }),
  };
}

function queryTrades(call: PrivateCall): object {
  const ids = call.params.list("txid") ?? [];
  if (ids.length === 0 || ids.length > mostFillsAsked) throw invalid("txid");
  const wanted = new Set(ids);
  const found = fillsOf(call).map((fill) => [fillId(fill.tradeId, fill.orderId), fill] as const)
    .filter(([id]) => wanted.has(id));
  if (found.length === 0) throw invalid("txid");
  return Object.fromEntries(found.map(([id, fill]) => [id, writeFill(call.core.notes, [fill])]));
}

function orderAmends({ core, params, account }: PrivateCall): object {
  const order = core.trading.find(account, { id: params.need("order_id") });
  const pair = pairOf(order.market);
  const own = core.engine.records.of(account).amendments.filter((each) => each.orderId === order.id);
  const [first] = own;
  const row = (id: string, type: string, quantity: bigint, price: bigint, time: number): object => ({
    amend_id: id,
    amend_type: type,
    order_qty: pair.quantity(quantity),
    remaining_qty: pair.quantity(quantity),
    ...(price === 0n ? {} : { limit_price: pair.price(price) }),
    timestamp: BigInt(time) * 1_000_000n,
  });
  const original = row(
    amendId(1_000_000_000 + order.id),
    "original",
    first?.fromQuantity ?? order.quantity,
    first?.fromPrice ?? order.price,
    order.created,
  );
  const amends = own.map((each) => row(amendId(each.executionId), "user", each.toQuantity, each.toPrice, each.time));
  return { count: amends.length + 1, amends: [original, ...amends] };
}

function feesOf(pairs: readonly Pair[], rate: bigint, steps: readonly (readonly [number, number])[]): object {
  const percent = (value: number): string => value.toFixed(4);
  const tier = {
    fee: percent(Number(rate) / 1_000_000),
    minfee: "0.0000",
    maxfee: percent(steps[0]?.[1] ?? 0),
    nextfee: percent(steps[1]?.[1] ?? 0),
    nextvolume: percent(steps[1]?.[0] ?? 0),
    tiervolume: "0.0000",
  };
  return Object.fromEntries(pairs.map(({ id }) => [id, tier]));
}

function tradeVolume({ core, params, account }: PrivateCall): object {
  const pairs = (params.list("pair") ?? []).map((name) => {
    const pair = pairNamed(name);
    if (pair === undefined) throw noPair();
    return pair;
  });
  const dollars = core.engine.records.of(account).fills.filter(({ market }) => pairOf(market).quote.id === "USD");
  const volume = amountText("USD", dollars.reduce((sum, { quote }) => sum + quote, 0n));
  if (pairs.length === 0) return { currency: "ZUSD", volume };
  const { makerRate, takerRate } = core.engine.ledger.account(account);
  return {
    currency: "ZUSD",
    volume,
    fees: feesOf(pairs, takerRate, schedule.taker),
    fees_maker: feesOf(pairs, makerRate, schedule.maker),
  };
}

const openPermission = ["query-open-trades"] as const;
const closedPermission = ["query-closed-trades"] as const;
const fundsPermission = ["query-funds"] as const;
const eitherPermission = ["query-open-trades", "query-closed-trades"] as const;

/** The operations. */
export const accountOperations: readonly PrivateOperation[] = [
  { name: "Balance", cost: 1, needs: fundsPermission, run: (call) => balances(call, false) },
  { name: "BalanceEx", cost: 1, needs: fundsPermission, run: (call) => balances(call, true) },
  { name: "OpenOrders", cost: 2, needs: openPermission, run: openOrders },
  { name: "ClosedOrders", cost: 2, needs: closedPermission, run: closedOrders },
  { name: "QueryOrders", cost: 2, needs: eitherPermission, run: queryOrders },
  { name: "OrderAmends", cost: 1, needs: eitherPermission, run: orderAmends },
  { name: "TradesHistory", cost: 4, needs: closedPermission, run: tradesHistory },
  { name: "QueryTrades", cost: 4, needs: closedPermission, run: queryTrades },
  { name: "TradeVolume", cost: 1, needs: fundsPermission, run: tradeVolume },
  {
    name: "GetApiKeyInfo",
    cost: 1,
    needs: permissions,
    run: ({ core, key }) => ({
      apiKeyName: "trading",
      apiKey: key.id,
      nonce: String(core.nonces.of(key)),
      nonceWindow: 0,
      permissions: [...key.permissions],
      iban: "",
      validUntil: "0",
      queryFrom: "0",
      queryTo: "0",
      createdTime: "0",
      modifiedTime: "0",
      ipAllowlist: [],
      lastUsed: null,
    }),
  },
  {
    name: "GetWebSocketsToken",
    cost: 1,
    needs: ["create-ws-token"],
    run: ({ core, key, now }) => ({ token: core.tokens.issue(key, now), expires: tokenLife / 1_000 }),
  },
];
