// Generated from specs/mexc/spot.openapi.yaml and specs/mexc/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import { type ErrorContext, type Filling, ProtoReader } from "../../src/core/proto.ts";
import type {
  PushData,
  DepthLevel,
  AggreDepths,
  LimitDepths,
  Deals,
  Deal,
  BestPush,
  MiniTickerPush,
  KlinePush,
  OrderPush,
  DealPush,
  AccountPush,
} from "./spot.types.ts";

function pushData(r: ProtoReader, end: number, m: Filling<PushData> = { channel: "" }): Filling<PushData> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.channel = r.text(end);
        break;
      case 26:
        m.symbol = r.text(end);
        break;
      case 34:
        m.symbolId = r.text(end);
        break;
      case 40:
        m.createTime = r.whole(end);
        break;
      case 48:
        m.sendTime = r.whole(end);
        break;
      case 2426:
        m.publicLimitDepths = limitDepths(r, r.block(end), m.publicLimitDepths);
        break;
      case 2434:
        m.privateOrders = orderPush(r, r.block(end), m.privateOrders);
        break;
      case 2450:
        m.privateDeals = dealPush(r, r.block(end), m.privateDeals);
        break;
      case 2458:
        m.privateAccount = accountPush(r, r.block(end), m.privateAccount);
        break;
      case 2466:
        m.publicSpotKline = klinePush(r, r.block(end), m.publicSpotKline);
        break;
      case 2474:
        m.publicMiniTicker = miniTickerPush(r, r.block(end), m.publicMiniTicker);
        break;
      case 2506:
        m.publicAggreDepths = aggreDepths(r, r.block(end), m.publicAggreDepths);
        break;
      case 2514:
        m.publicAggreDeals = deals(r, r.block(end), m.publicAggreDeals);
        break;
      case 2522:
        m.publicAggreBookTicker = bestPush(r, r.block(end), m.publicAggreBookTicker);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function depthLevel(r: ProtoReader, end: number, m: Filling<DepthLevel> = { price: "", quantity: "" }): Filling<DepthLevel> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.price = r.text(end);
        break;
      case 18:
        m.quantity = r.text(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function aggreDepths(r: ProtoReader, end: number, m: Filling<AggreDepths> = { asks: [], bids: [], eventType: "", fromVersion: "", toVersion: "" }): Filling<AggreDepths> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.asks.push(depthLevel(r, r.block(end)));
        break;
      case 18:
        m.bids.push(depthLevel(r, r.block(end)));
        break;
      case 26:
        m.eventType = r.text(end);
        break;
      case 34:
        m.fromVersion = r.text(end);
        break;
      case 42:
        m.toVersion = r.text(end);
        break;
      case 48:
        m.lastOrderCreateTime = r.whole(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function limitDepths(r: ProtoReader, end: number, m: Filling<LimitDepths> = { asks: [], bids: [], eventType: "", version: "" }): Filling<LimitDepths> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.asks.push(depthLevel(r, r.block(end)));
        break;
      case 18:
        m.bids.push(depthLevel(r, r.block(end)));
        break;
      case 26:
        m.eventType = r.text(end);
        break;
      case 34:
        m.version = r.text(end);
        break;
      case 40:
        m.lastOrderCreateTime = r.whole(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function deals(r: ProtoReader, end: number, m: Filling<Deals> = { deals: [], eventType: "" }): Filling<Deals> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.deals.push(deal(r, r.block(end)));
        break;
      case 18:
        m.eventType = r.text(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function deal(r: ProtoReader, end: number, m: Filling<Deal> = { price: "", quantity: "", tradeType: 0, time: 0, tradeId: "" }): Filling<Deal> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.price = r.text(end);
        break;
      case 18:
        m.quantity = r.text(end);
        break;
      case 24:
        m.tradeType = r.whole(end);
        break;
      case 32:
        m.time = r.whole(end);
        break;
      case 42:
        m.tradeId = r.text(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function bestPush(r: ProtoReader, end: number, m: Filling<BestPush> = { bidPrice: "", bidQuantity: "", askPrice: "", askQuantity: "", version: "" }): Filling<BestPush> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.bidPrice = r.text(end);
        break;
      case 18:
        m.bidQuantity = r.text(end);
        break;
      case 26:
        m.askPrice = r.text(end);
        break;
      case 34:
        m.askQuantity = r.text(end);
        break;
      case 42:
        m.version = r.text(end);
        break;
      case 48:
        m.lastOrderCreateTime = r.whole(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function miniTickerPush(r: ProtoReader, end: number, m: Filling<MiniTickerPush> = { symbol: "", price: "", rate: "", zonedRate: "", high: "", low: "", volume: "", quantity: "", lastCloseRate: "", lastCloseZonedRate: "", lastCloseHigh: "", lastCloseLow: "" }): Filling<MiniTickerPush> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.symbol = r.text(end);
        break;
      case 18:
        m.price = r.text(end);
        break;
      case 26:
        m.rate = r.text(end);
        break;
      case 34:
        m.zonedRate = r.text(end);
        break;
      case 42:
        m.high = r.text(end);
        break;
      case 50:
        m.low = r.text(end);
        break;
      case 58:
        m.volume = r.text(end);
        break;
      case 66:
        m.quantity = r.text(end);
        break;
      case 74:
        m.lastCloseRate = r.text(end);
        break;
      case 82:
        m.lastCloseZonedRate = r.text(end);
        break;
      case 90:
        m.lastCloseHigh = r.text(end);
        break;
      case 98:
        m.lastCloseLow = r.text(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function klinePush(r: ProtoReader, end: number, m: Filling<KlinePush> = { interval: "", windowStart: 0, openingPrice: "", closingPrice: "", highestPrice: "", lowestPrice: "", volume: "", amount: "", windowEnd: 0 }): Filling<KlinePush> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.interval = r.text(end);
        break;
      case 16:
        m.windowStart = r.whole(end);
        break;
      case 26:
        m.openingPrice = r.text(end);
        break;
      case 34:
        m.closingPrice = r.text(end);
        break;
      case 42:
        m.highestPrice = r.text(end);
        break;
      case 50:
        m.lowestPrice = r.text(end);
        break;
      case 58:
        m.volume = r.text(end);
        break;
      case 66:
        m.amount = r.text(end);
        break;
      case 72:
        m.windowEnd = r.whole(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function orderPush(r: ProtoReader, end: number, m: Filling<OrderPush> = { id: "", clientId: "", price: "", quantity: "", amount: "", avgPrice: "", orderType: 0, tradeType: 0, isMaker: false, remainAmount: "", remainQuantity: "", cumulativeQuantity: "", cumulativeAmount: "", status: 0, createTime: 0 }): Filling<OrderPush> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.id = r.text(end);
        break;
      case 18:
        m.clientId = r.text(end);
        break;
      case 26:
        m.price = r.text(end);
        break;
      case 34:
        m.quantity = r.text(end);
        break;
      case 42:
        m.amount = r.text(end);
        break;
      case 50:
        m.avgPrice = r.text(end);
        break;
      case 56:
        m.orderType = r.whole(end);
        break;
      case 64:
        m.tradeType = r.whole(end);
        break;
      case 72:
        m.isMaker = r.flag(end);
        break;
      case 82:
        m.remainAmount = r.text(end);
        break;
      case 90:
        m.remainQuantity = r.text(end);
        break;
      case 98:
        m.lastDealQuantity = r.text(end);
        break;
      case 106:
        m.cumulativeQuantity = r.text(end);
        break;
      case 114:
        m.cumulativeAmount = r.text(end);
        break;
      case 120:
        m.status = r.whole(end);
        break;
      case 128:
        m.createTime = r.whole(end);
        break;
      case 138:
        m.market = r.text(end);
        break;
      case 144:
        m.triggerType = r.whole(end);
        break;
      case 154:
        m.triggerPrice = r.text(end);
        break;
      case 160:
        m.state = r.whole(end);
        break;
      case 170:
        m.ocoId = r.text(end);
        break;
      case 178:
        m.routeFactor = r.text(end);
        break;
      case 186:
        m.symbolId = r.text(end);
        break;
      case 194:
        m.marketId = r.text(end);
        break;
      case 202:
        m.marketCurrencyId = r.text(end);
        break;
      case 210:
        m.currencyId = r.text(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function dealPush(r: ProtoReader, end: number, m: Filling<DealPush> = { price: "", quantity: "", amount: "", tradeType: 0, isMaker: false, isSelfTrade: false, tradeId: "", clientOrderId: "", orderId: "", feeAmount: "", feeCurrency: "", time: 0 }): Filling<DealPush> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.price = r.text(end);
        break;
      case 18:
        m.quantity = r.text(end);
        break;
      case 26:
        m.amount = r.text(end);
        break;
      case 32:
        m.tradeType = r.whole(end);
        break;
      case 40:
        m.isMaker = r.flag(end);
        break;
      case 48:
        m.isSelfTrade = r.flag(end);
        break;
      case 58:
        m.tradeId = r.text(end);
        break;
      case 66:
        m.clientOrderId = r.text(end);
        break;
      case 74:
        m.orderId = r.text(end);
        break;
      case 82:
        m.feeAmount = r.text(end);
        break;
      case 90:
        m.feeCurrency = r.text(end);
        break;
      case 96:
        m.time = r.whole(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

function accountPush(r: ProtoReader, end: number, m: Filling<AccountPush> = { vcoinName: "", coinId: "", balanceAmount: "", balanceAmountChange: "", frozenAmount: "", frozenAmountChange: "", type: "", time: 0 }): Filling<AccountPush> {
  while (r.at < end) {
    const tag = r.tag(end);
    switch (tag) {
      case 10:
        m.vcoinName = r.text(end);
        break;
      case 18:
        m.coinId = r.text(end);
        break;
      case 26:
        m.balanceAmount = r.text(end);
        break;
      case 34:
        m.balanceAmountChange = r.text(end);
        break;
      case 42:
        m.frozenAmount = r.text(end);
        break;
      case 50:
        m.frozenAmountChange = r.text(end);
        break;
      case 58:
        m.type = r.text(end);
        break;
      case 64:
        m.time = r.whole(end);
        break;
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

/** Reads a PushData, unchecked: what is wrong with the bytes themselves is a `SchemaError`. */
export function readPushData(bytes: Uint8Array, about: ErrorContext): PushData {
  return pushData(new ProtoReader(bytes, about), bytes.length);
}
