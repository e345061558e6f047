/** How contracts of KuCoin are written: orders, fills, positions and prices of the house in the words of the description. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseOrder,
  type HousePosition,
  HouseRefusal,
  type RefusalKind,
} from "../../src/testing/mod.ts";

export type Fields = Readonly<Record<string, unknown>>;

export const first = "XBTUSDTM";
/** Base that a contract is. */
export const sizes: Readonly<Record<string, string>> = { [first]: "0.001", ETHUSDTM: "0.01" };
export const contracts = (market: string, amount: string): number =>
  decimal(amount).div(sizes[market] ?? "1").toNumber();
export const nanoseconds = (ms: number): bigint => BigInt(ms) * 1_000_000n;
export const coin = (asset: string): string => asset === "BTC" ? "XBT" : asset;
export const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
const sideOf = (side: string): string => side.toUpperCase();
export const roleOf = (maker: boolean): string => maker ? "maker" : "taker";

/** Ids have eighteen digits. */
const [idBegin, idLength] = ["2478992366", 8];
export const orderId = (id: number): string => idBegin + String(id).padStart(idLength, "0");
export const numberOf = (id: string | undefined): number | undefined =>
  id === undefined ? undefined : id.startsWith(idBegin) ? Number(id.slice(idBegin.length)) : -1;
export const refOf = (asked: HookAsked) => ({ id: numberOf(asked.text("orderId")), clientId: asked.text("clientOid") });

export const marketOf = (asked: HookAsked): string => asked.market ?? first;
export const modeOf = (house: House, market: string): string =>
  house.terms(market).mode === "cross" ? "CROSS" : "ISOLATED";
/** What the venue itself trades of a liquidation has a name like this. */
const tradeType = ({ clientId }: HouseOrder): string => clientId.startsWith("autoclose-") ? "liquid" : "trade";

export const refusals: Readonly<Record<RefusalKind, readonly [status: number, code: string, msg: string]>> = {
  ClockSkew: [401, "400002", "Invalid KC-API-TIMESTAMP"],
  DuplicateOrder: [200, "300018", "clientOid parameter repeated"],
  InsufficientFunds: [200, "300003", "Balance insufficient"],
  InvalidOrder: [200, "300012", "The quantity is above the maximum."],
  OrderNotFound: [200, "100004", "The order cannot be canceled."],
  OrderRejected: [200, "300009", "No open positions to close."],
  OutcomeUnknown: [200, "408000", "Network timeout, please try again later."],
  RateLimited: [429, "429000", "Too many requests in a short period of time"],
  Unavailable: [200, "300002", "Order placement/cancellation suspended"],
};

export const written = (house: House) => (order: HouseOrder) => ({
  ...{ id: orderId(order.id), clientOid: order.clientId || null, symbol: order.market, type: order.type },
  ...{
    side: order.side,
    price: order.type === "market" ? "" : order.price,
    size: contracts(order.market, order.amount),
  },
  ...{ timeInForce: order.type === "market" ? "" : order.timeInForce, postOnly: order.postOnly },
  ...{ dealValue: order.cost, dealSize: contracts(order.market, order.filled), avgDealPrice: order.average },
  ...{ filledSize: contracts(order.market, order.filled), filledValue: order.cost, reduceOnly: order.reduceOnly },
  ...{ isActive: isOpen(order), cancelExist: !isOpen(order) && order.status !== "filled" },
  ...{ status: isOpen(order) ? "open" : "done", createdAt: order.created, updatedAt: order.updated },
  ...{ endAt: isOpen(order) ? null : order.updated, orderTime: nanoseconds(order.created) },
  ...{ marginMode: modeOf(house, order.market), positionSide: sideOf(order.positionSide) },
});
export const fillOf =
  (house: House) => ({ id, order, market, side, price, amount, cost, fee, maker, time }: HouseFill) => ({
    ...{ symbol: market, tradeId: String(id), orderId: orderId(order.id), side, liquidity: roleOf(maker), price },
    ...{ size: contracts(market, amount), value: cost, fee, openFeePay: fee, feeRate: maker ? "0.00020" : "0.00060" },
    ...{ displayType: order.type, orderType: order.type, tradeType: tradeType(order), createdAt: time },
    ...{ marginMode: modeOf(house, market), positionSide: sideOf(order.positionSide), tradeTime: nanoseconds(time) },
  });
export const positionOf = (one: HousePosition) => ({
  ...{ symbol: one.market, crossMode: one.mode === "cross", currentTimestamp: one.updated, isOpen: one.amount !== "0" },
  ...{ currentQty: contracts(one.market, one.amount), markPrice: Number(one.markPrice), posMargin: Number(one.margin) },
  ...{ unrealisedPnl: Number(one.unrealized), avgEntryPrice: Number(one.entryPrice), leverage: one.leverage },
  ...{ liquidationPrice: Number(one.liquidationPrice), positionSide: sideOf(one.side) },
  marginMode: one.mode === "cross" ? "CROSS" : "ISOLATED",
});
/** An event; what no match is has nothing of one. */
export const eventOf = (house: House, order: HouseOrder, type: string, fill?: HouseFill) => {
  const count = (amount: string): string => String(contracts(order.market, amount));
  const ended = type === "filled" || type === "canceled";
  return {
    ...{ symbol: order.market, orderType: order.type, side: order.side, orderId: orderId(order.id), type },
    ...{ clientOid: order.clientId, marginMode: modeOf(house, order.market), tradeType: tradeType(order) },
    ...{ positionSide: sideOf(order.positionSide), price: order.type === "market" ? "" : order.price },
    ...{ orderTime: nanoseconds(order.created), ts: nanoseconds(order.updated), size: count(order.amount) },
    ...{ filledSize: count(order.filled), remainSize: ended ? "0" : count(order.left), oldSize: undefined },
    canceledSize: type === "canceled" ? count(order.left) : "0",
    status: ended ? "done" : fill?.maker === false ? "match" : "open",
    ...{ liquidity: fill && roleOf(fill.maker), feeType: fill && `${roleOf(fill.maker)}Fee` },
    ...{ matchPrice: fill?.price, matchSize: fill && count(fill.amount), tradeId: fill && String(fill.id) },
  };
};

/** Each order says what margins it: the mode has to be the contract's, and the leverage of isolated margin is its own. */
export const place = (house: House, fields: Fields): HouseOrder => {
  const text = (name: string) => fields[name] === undefined ? undefined : String(fields[name]);
  const market = house.market(text("symbol"));
  const isolated = text("marginMode") !== "CROSS";
  if (isolated !== (house.terms(market).mode === "isolated")) throw new HouseRefusal("OrderRejected", "margin mode");
  if (isolated) house.setLeverage(market, Number(text("leverage")));
  const clientId = text("clientOid");
  // A name is used once, whatever became of its order.
  if (house.orders().some((order) => order.clientId === clientId)) throw new HouseRefusal("DuplicateOrder", "used");
  return house.place({
    ...{ market, side: text("side"), clientId, price: text("type") === "market" ? undefined : text("price") },
    ...{ amount: decimal(text("size") ?? 0).times(sizes[market] ?? "1").toFixed(), timeInForce: text("timeInForce") },
    ...{ postOnly: fields["postOnly"] === true, endsIfTaking: true, reduceOnly: fields["reduceOnly"] === true },
    positionSide: ({ LONG: "long", SHORT: "short" } as const)[text("positionSide") ?? ""] ?? "both",
  }).order;
};
export const placed = ({ id, clientId: clientOid }: HouseOrder) => ({ orderId: orderId(id), clientOid });

export const query = (asked: HookAsked, house: House) => ({ data: written(house)(house.find(refOf(asked))) });
export const canceled = (orders: readonly HouseOrder[]) => ({
  data: { cancelledOrderIds: orders.map(({ id }) => orderId(id)) },
});

/** A page of a list that comes newest first. */
export const page = <T>(asked: HookAsked, all: readonly T[], write: (one: T) => unknown) => {
  const [currentPage, pageSize] = [asked.number("currentPage") ?? 1, asked.number("pageSize") ?? 50];
  const items = all.toReversed().slice((currentPage - 1) * pageSize, currentPage * pageSize).map(write);
  return { data: { currentPage, pageSize, totalNum: all.length, totalPage: Math.ceil(all.length / pageSize), items } };
};
export const within =
  (asked: HookAsked, [from, to]: readonly [string, string]) => ({ time }: { readonly time: number }) =>
    time >= (asked.number(from) ?? 0) && time <= (asked.number(to) ?? Infinity);

export const contractNow = (house: House, symbol: string) => {
  const { mark, index, rate, next, interval } = house.funding(symbol);
  const { last, high, low, volume, cost } = house.ticker(symbol);
  const open = house.positions().filter(({ market }) => market === symbol)
    .reduce((sum, { amount }) => sum.plus(decimal(amount).abs()), decimal(0));
  return {
    ...{ symbol, markPrice: Number(mark), indexPrice: Number(index), fundingFeeRate: Number(rate) },
    ...{ predictedFundingFeeRate: Number(rate), fundingRateGranularity: interval },
    ...{ nextFundingRateTime: next - house.time(), openInterest: String(contracts(symbol, open.toFixed())) },
    ...{ lastTradePrice: Number(last), highPrice: Number(high), lowPrice: Number(low) },
    ...{ volumeOf24h: Number(volume), turnoverOf24h: Number(cost) },
  };
};
export const ticker = (house: House, symbol: string) => {
  const { bid, bidAmount, ask, askAmount } = house.ticker(symbol);
  const [trade] = house.trades(symbol, 1);
  const traded = { price: trade?.price ?? "0", tradeId: String(trade?.id ?? 0), ts: nanoseconds(trade?.time ?? 0) };
  return {
    ...{ symbol, side: trade?.side ?? "buy", size: contracts(symbol, trade?.amount ?? "0"), ...traded },
    ...{ sequence: house.book(symbol, 1).sequence, bestBidPrice: bid, bestBidSize: contracts(symbol, bidAmount) },
    ...{ bestAskPrice: ask, bestAskSize: contracts(symbol, askAmount) },
  };
};
export const wallet = (house: House, currency: string) => {
  const { total = "0", free = "0" } = house.balances().find(({ asset }) => coin(asset) === currency) ?? {};
  return { currency, total, free };
};
