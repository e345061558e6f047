/** What Bitget calls things of its contracts, and how it writes them. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type House,
  type HouseBalance,
  type HouseFill,
  type HouseOrder,
  type HousePosition,
  mockedMarket,
  type RefusalKind,
} from "../../src/testing/mod.ts";

export type Fields = Readonly<Record<string, unknown>>;

export const category = "USDT-FUTURES";
/** The account's events have it so. */
export const pushed = "usdt-futures";
export const hour = 3_600_000;
export const isolated = (word: unknown): "isolated" | "cross" => word === "isolated" ? "isolated" : "cross";

/** Ids and numbers of books are larger than what a number of JavaScript holds, and no two of them are neighbours. */
const idOf = (first: bigint, number: number): string => String(first + BigInt(number) * 65_536n);
const orders = 1_310_000_000_000_000_000n;
export const orderId = (id: number): string => idOf(orders, id);
export const tradeId = (trade: number): string => idOf(1_320_000_000_000_000_000n, trade);
/** A trade has an id for each of its two orders. */
export const fillId = (trade: number, order: number): string =>
  String(BigInt(idOf(orders * 2n, trade)) + BigInt(order));
export const sequence = (number: number): bigint => 1_343_064_377_779_269_632n + BigInt(number);

export const text = (value: unknown): string | undefined => value === undefined ? undefined : String(value);
export const refOf = ({ orderId, clientOid }: Fields) =>
  orderId === undefined
    ? { clientId: text(clientOid) ?? "" }
    : { id: Number((BigInt(String(orderId)) - orders) / 65_536n) };

/** What answers and events have of an order alike. */
export const orderOf = (order: HouseOrder) => ({
  ...{ orderId: orderId(order.id), clientOid: order.clientId, symbol: order.market, orderType: order.type },
  ...{ side: order.side, qty: order.amount, amount: "0", cumExecQty: order.filled, cumExecValue: order.cost },
  ...{ avgPrice: order.average, timeInForce: order.postOnly ? "post_only" : order.timeInForce.toLowerCase() },
  holdMode: order.positionSide === "both" ? "one_way_mode" : "hedge_mode",
  cancelReason: order.status === "canceled" ? "normal_cancel" : order.status === "expired" ? "cancel_by_system" : "",
  ...{ stpMode: "none", feeDetail: [], createdTime: String(order.created), updatedTime: String(order.updated) },
});
const statuses = { partiallyFilled: "partially_filled", filled: "filled", canceled: "cancelled", expired: "cancelled" };
/** `young`: what answers and events each call one that nothing is filled of. */
export const statusOf = ({ status }: HouseOrder, young: string): string => status === "open" ? young : statuses[status];
export const told = (order: HouseOrder) => ({
  ...{ ...orderOf(order), category, price: order.price, orderStatus: statusOf(order, "live") },
  ...{ posSide: heldSide(order), reduceOnly: order.reduceOnly ? "YES" : "NO", execType: "normal" },
});
/** The side of the position that an order is about: in one-way mode that which it makes longer. */
export const heldSide = ({ positionSide, side }: HouseOrder): string =>
  positionSide === "both" ? (side === "buy" ? "long" : "short") : positionSide;
export const ack = ({ id, clientId }: HouseOrder) => ({ orderId: orderId(id), clientOid: clientId });

/** What answers and events have of a fill alike. */
export const fillOf = ({ id, order, side, price, amount, cost, maker, fee, feeAsset, realized, time }: HouseFill) => ({
  ...{ execId: fillId(id, order.id), execLinkId: tradeId(id), orderId: orderId(order.id), clientOid: order.clientId },
  ...{ symbol: order.market, orderType: order.type, side, execPrice: price, execQty: amount, execValue: cost },
  ...{ tradeScope: maker ? "maker" : "taker", feeDetail: [{ feeCoin: feeAsset, fee }], execPnl: realized },
  ...{ updatedTime: String(time), isRPI: "no" },
});
/** It is told of accounts that hold both sides. */
export const sideOf = ({ order: { positionSide } }: HouseFill): string => positionSide === "both" ? "" : positionSide;

export const positionOf = (one: HousePosition) => {
  const amount = decimal(one.amount);
  const both = one.side === "both";
  return {
    ...{ symbol: one.market, marginCoin: "USDT", holdMode: both ? "one_way_mode" : "hedge_mode" },
    posSide: both ? (amount.isNegative() ? "short" : "long") : one.side,
    marginMode: one.mode === "cross" ? "crossed" : "isolated",
    ...{ available: amount.abs().toFixed(), frozen: "0", leverage: String(one.leverage), avgPrice: one.entryPrice },
    ...{ markPrice: one.markPrice, unrealisedPnl: one.unrealized, curRealisedPnl: "" },
    ...{
      positionStatus: amount.isZero() ? "ended" : "normal",
      createdTime: String(one.updated),
      updatedTime: String(one.updated),
    },
  };
};
export const sizeOf = ({ amount }: HousePosition): string => decimal(amount).abs().toFixed();
/** What is set aside for a position alone: nothing where the whole account stands for it. */
export const marginOf = ({ mode, margin }: HousePosition): string => mode === "isolated" ? margin : "0";
/** Empty where no price liquidates it. */
export const liquidationOf = ({ liquidationPrice }: HousePosition): string =>
  liquidationPrice === "0" ? "" : liquidationPrice;

export const assetOf = ({ asset: coin, total: balance, free: available }: HouseBalance) => ({
  ...{ coin, equity: balance, balance, available, locked: "0", usdValue: "0" },
});
export const held = (house: House, market: string): string =>
  house.positions().filter((one) => one.market === market).reduce((sum, one) => sum.plus(sizeOf(one)), decimal(0))
    .toFixed();
export const tickerOf = (house: House, symbol: string) => {
  const { last, open, high, low, bid, bidAmount, ask, askAmount, volume, cost } = house.ticker(symbol);
  const { mark: markPrice, index: indexPrice, rate: fundingRate } = house.funding(symbol);
  return {
    ...{ symbol, lastPrice: last, openPrice24h: open, highPrice24h: high, lowPrice24h: low, volume24h: volume },
    ...{ turnover24h: cost, bid1Price: bid, bid1Size: bidAmount, ask1Price: ask, ask1Size: askAmount },
    ...{ markPrice, indexPrice, fundingRate, openInterest: held(house, symbol), platformTurnover24h: undefined },
  };
};

export const refusals: Readonly<Record<RefusalKind, readonly [status: number, said: { code: string; msg: string }]>> = {
  ClockSkew: [400, { code: "40008", msg: "Request timestamp expired" }],
  DuplicateOrder: [400, { code: "25212", msg: "Duplicate clientOid" }],
  InsufficientFunds: [400, { code: "43012", msg: "Insufficient balance" }],
  InvalidOrder: [400, { code: "25208", msg: "The quantity is out of its range" }],
  OrderNotFound: [400, { code: "25204", msg: "Order does not exist" }],
  OrderRejected: [400, { code: "22002", msg: "No position to close" }],
  OutcomeUnknown: [500, { code: "40725", msg: "Service return an error" }],
  RateLimited: [429, { code: "429", msg: "Too Many Requests" }],
  Unavailable: [503, { code: "40200", msg: "Server upgrade, please try again later" }],
};

/** The contracts of the description's answer; one that ends is told, and is none of this connector's. */
export const instruments = [
  {
    ...{ symbol: "BTCUSDT", baseCoin: "BTC", type: "perpetual", status: "online", minOrderQty: "0.0001" },
    ...{ maxOrderQty: "1200", pricePrecision: "1", quantityPrecision: "4", priceMultiplier: "0.1" },
    ...{ quantityMultiplier: "0.0001", maxLeverage: "150", fundInterval: "8", maxMarketOrderQty: "220" },
  },
  {
    ...{ symbol: "1000SATSUSDT", baseCoin: "1000SATS", type: "perpetual", status: "limit_open", minOrderQty: "10" },
    ...{ maxOrderQty: "", pricePrecision: "7", quantityPrecision: "0", priceMultiplier: "0.0000005" },
    ...{ quantityMultiplier: "10", maxLeverage: "50", fundInterval: "4", maxMarketOrderQty: "" },
  },
  {
    ...{ symbol: "ETHUSDT260327", baseCoin: "ETH", type: "delivery", status: "online", minOrderQty: "0.01" },
    ...{ maxOrderQty: "8000", pricePrecision: "2", quantityPrecision: "2", priceMultiplier: "0.01" },
    ...{ quantityMultiplier: "0.01", maxLeverage: "50", fundInterval: "", maxMarketOrderQty: "1000" },
  },
].map((one) => ({
  ...{ ...one, category, quoteCoin: "USDT", minOrderAmount: "5", makerFeeRate: "0.0002", takerFeeRate: "0.0006" },
  ...{ minLeverage: "1", symbolType: "crypto", isRwa: "NO", isReality: undefined },
}));

export const traded = (symbol: string, price: string, size: string) => {
  const found = instruments.find((one) => one.symbol === symbol);
  if (found === undefined) throw new Error(`no instrument ${symbol}`);
  const { baseCoin: base, priceMultiplier: tick, quantityMultiplier: step, minOrderQty: minAmount } = found;
  const { maxOrderQty: maxAmount, maxMarketOrderQty: maxMarketAmount, maxLeverage: most } = found;
  return mockedMarket({
    ...{ id: symbol, base, quote: "USDT", price, size, tick, step, minAmount, minNotional: "5" },
    ...(maxAmount === "" ? {} : { maxAmount }),
    ...(maxMarketAmount === "" ? {} : { maxMarketAmount }),
    contract: { settle: "USDT", leverage: { most: Number(most), first: 20 }, maintenance: "0.004" },
  });
};
