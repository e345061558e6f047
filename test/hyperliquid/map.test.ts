/** The maps, on every example of the description that the adapter reads. */
import * as assert from "uvu/assert";
import type {
  ActiveAssetData,
  ClearinghouseState,
  FundingPayment,
  FundingRate,
  Meta,
  MetaAndAssetCtxs,
  PerpContextEvent,
} from "../../generated/hyperliquid/perp.ts";
import type {
  Book,
  Candle,
  Fill as RawFill,
  Order,
  OrderFound,
  OrderRecord,
  OrderUpdate as RawUpdate,
  SpotAssetCtx,
  SpotMeta,
  SpotState,
  Trade,
  UserFees,
} from "../../generated/hyperliquid/spot.ts";
import { decimal } from "../../src/core/decimal.ts";
import { ValidationError } from "../../src/core/errors.ts";
import type { Market, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { toBalances, toTradingFees } from "../../src/venues/hyperliquid/map/account.ts";
import { cloidLength, fromCloid, oidOf, toCloid } from "../../src/venues/hyperliquid/map/cloid.ts";
import {
  toContracts,
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toMargin,
  toOpenInterest,
  toPastFunding,
  toPosition,
} from "../../src/venues/hyperliquid/map/contract.ts";
import {
  spotContexts,
  toBook,
  toCandle,
  toDelta,
  tokenNames,
  toSpotMarkets,
  toTicker,
  toTrade,
  toTrades,
} from "../../src/venues/hyperliquid/map/market.ts";
import {
  fromRef,
  fromTicket,
  toCanceled,
  toFill,
  toOpenOrder,
  toOrder,
  toPlaced,
  toStreamOrder,
  worstPrice,
} from "../../src/venues/hyperliquid/map/order.ts";
import { suite } from "../support/suite.ts";
import { answer, message, messagesIn, perpAnswer } from "./bench.support.ts";

const test = suite("hyperliquid maps");

const about = { venue: "hyperliquid" };
const meta = answer("spotMeta") as SpotMeta;
const names = tokenNames(meta.tokens);
const pairs = toSpotMarkets(meta);
const hype = pairs.find(({ id }) => id === "@107") as Market;
const contracts = toContracts(perpAnswer("meta", "wire") as Meta, names);
const btc = contracts[0] as Market;
const spotFrames = messagesIn("spot.asyncapi.yaml");
const perpFrames = messagesIn("perp.asyncapi.yaml");

/** Numbers as text, so that what is compared can be read. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item) => (key === "raw" ? undefined : item)));
}

test("spot markets: pairs by their tokens, numbers by their index and not by their place", () => {
  assert.equal(
    pairs.map(({ symbol, id, raw }) => [symbol, id, raw.number]),
    [["PURR/USDC", "PURR/USDC", 10_000], ["HFUN/USDC", "@1", 10_001], ["HYPE/USDC", "@107", 10_107]],
  );
  assert.equal([hype.tickSize, hype.lotSize, hype.notional.min].map(String), ["0.000001", "0.01", "10"]);
  assert.equal([hype.priceDigits, hype.timesInForce, hype.postOnly], [5, ["GTC", "IOC"], true]);
  assert.equal(hype.orderTypes, ["limit", "market"]);
});

test("a token that comes later under a name that is there takes over no symbol", () => {
  const [, purr, hfun] = meta.tokens;
  assert.ok(purr && hfun);
  const later = { ...purr, index: 900 };
  const universe = [...meta.universe, { tokens: [900, 0], name: "@900", index: 900, isCanonical: false } as const];
  const found = toSpotMarkets({ universe, tokens: [later, ...meta.tokens] });
  assert.equal(found.filter(({ base }) => base.startsWith("PURR")).map(({ symbol, id }) => [symbol, id]), [
    ["PURR/USDC", "PURR/USDC"],
    ["PURR#900/USDC", "@900"],
  ]);
  const twice = [...meta.universe, { tokens: [1, 0], name: "@901", index: 901, isCanonical: false } as const];
  assert.is(
    toSpotMarkets({ universe: twice, tokens: meta.tokens }).find(({ base }) => base === "PURR")?.id,
    "PURR/USDC",
  );
  const odd = {
    universe: [{ tokens: [2, 0], name: "@1", index: 1, isCanonical: false } as const],
    tokens: [
      ...meta.tokens.filter(({ index }) => index !== 2),
      { ...hfun, name: "A/B:C" },
    ],
  };
  assert.equal(toSpotMarkets(odd), []);
});

test("contracts: numbers by their place, those that are delisted too", () => {
  assert.equal(contracts.map(({ symbol, id, status, raw }) => [symbol, id, status, raw.number]), [
    ["BTC/USDC:USDC", "BTC", "trading", 0],
    ["kPEPE/USDC:USDC", "kPEPE", "trading", 1],
    ["MATIC/USDC:USDC", "MATIC", "delisted", 2],
  ]);
  assert.equal(plain(btc.contract), { settle: "USDC", inverse: false, size: "1", maxLeverage: "40" });
  assert.equal([btc.tickSize, btc.lotSize].map(String), ["0.1", "0.00001"]);
  assert.equal([contracts[1]?.tickSize, contracts[1]?.lotSize].map(String), ["0.000001", "1"]);
  for (const name of ["page", "deployed"]) assert.ok(toContracts(perpAnswer("meta", name) as Meta, names).length > 0);
  const strange = { ...(perpAnswer("meta", "wire") as Meta), collateralToken: 235 };
  assert.equal(toContracts(strange, names), [], "of one that settles in nothing known nobody knows the price");
});

test("books: levels as text, best first, whole, on every example", () => {
  const page = toBook(btc, answer("l2Book", "page") as Book, 1);
  assert.equal(page, {
    symbol: "BTC/USDC:USDC",
    bids: [["113377.0", "7.6699"]],
    asks: [["113397.0", "0.11543"]],
    time: 1754450974231,
  });
  for (const raw of [...spotFrames("BookFrame"), ...spotFrames("FastBookFrame")] as Book[]) {
    const delta = toDelta(raw);
    assert.equal([delta.snapshot, delta.time, delta.bids.length, delta.asks.length], [
      true,
      raw.time,
      raw.levels[0].length,
      raw.levels[1].length,
    ]);
  }
  assert.equal(toDelta(answer("l2Book", "delisted") as Book).bids, []);
});

test("trades: the taker's side, and ids of time and number", () => {
  const trades = (answer("recentTrades") as Trade[]).map((raw) => toTrade(btc, raw));
  assert.equal(plain(trades), [
    {
      id: "1791278878126-188095306343783",
      symbol: "BTC/USDC:USDC",
      side: "buy",
      price: "85827",
      amount: "0.02721",
      time: 1791278878126,
    },
    {
      id: "1791278878126-250009747508244",
      symbol: "BTC/USDC:USDC",
      side: "sell",
      price: "85826",
      amount: "0.00897",
      time: 1791278878126,
    },
  ]);
  const [one] = answer("recentTrades") as Trade[];
  assert.ok(one);
  const at = (time: number, tid: number): Trade => ({ ...one, time, tid });
  const idsOf = (raws: Trade[], limit: number) => toTrades(btc, raws, limit).map(({ id }) => id);
  assert.equal(idsOf([at(3, 1), at(2, 9), at(2, 5), at(1, 7)], 3), ["2-5", "2-9", "3-1"], "newest first at the venue");
  assert.equal(idsOf([at(1, 7), at(2, 5), at(2, 9), at(3, 1)], 3), ["2-5", "2-9", "3-1"], "oldest first");
  assert.equal(idsOf([], 3), []);
});

test("candles: whether they are over is told by the venue's time", () => {
  const [raw] = answer("candleSnapshot", "perpetual") as Candle[];
  assert.ok(raw);
  const candle = toCandle(btc, "15m", raw, raw.T + 1);
  assert.equal(plain(candle), {
    symbol: "BTC/USDC:USDC",
    interval: "15m",
    time: 1681923600000,
    open: "29295",
    high: "29309",
    low: "29250",
    close: "29258",
    volume: "0.98639",
    trades: 189,
    closed: true,
  });
  assert.is(toCandle(btc, "15m", raw, raw.T).closed, false);
  for (const one of [...answer("candleSnapshot", "spot") as Candle[], ...spotFrames("CandleFrame") as Candle[]]) {
    assert.ok(toCandle(hype, "1d", one, 0).high.gte(one.l));
  }
});

test("tickers: the mark price, yesterday's, and a book's best where it was asked for", () => {
  const [, contexts] = answer("spotMetaAndAssetCtxs") as [SpotMeta, SpotAssetCtx[]];
  const raw = spotContexts(contexts).get("@107");
  assert.ok(raw);
  assert.equal(plain(toTicker(hype, raw)), {
    symbol: "HYPE/USDC",
    last: "92.949",
    open: "93.124",
    volume: "690824.1400000008",
    quoteVolume: "64552049.6973299459",
  });
  const full = toTicker(btc, raw, answer("l2Book", "page") as Book);
  assert.equal([full.bid, full.bidAmount, full.ask, full.askAmount].map(String), [
    "113377",
    "7.6699",
    "113397",
    "0.11543",
  ]);
  assert.is(toTicker(btc, raw, answer("l2Book", "delisted") as Book).bid, undefined);
  for (const name of ["first", "deployed"]) {
    const [, all] = perpAnswer("metaAndAssetCtxs", name) as MetaAndAssetCtxs;
    for (const one of all) assert.ok(toTicker(btc, one).last.gt(0));
  }
});

const ticket: Ticket = {
  clientOrderId: "mine",
  side: "buy",
  type: "limit",
  amount: decimal("0.50"),
  price: decimal("93.2180"),
  timeInForce: "GTC",
};
const sentOf = (more: Partial<Ticket>, price?: string) =>
  fromTicket(hype, { ...ticket, ...more }, price === undefined ? undefined : decimal(price), about);

test("orders: fields in the order in which they are signed, numbers without trailing zeroes", () => {
  const sent = sentOf({});
  assert.equal(Object.keys(sent), ["a", "b", "p", "s", "r", "t", "c"]);
  assert.equal(sent, {
    a: 10_107,
    b: true,
    p: "93.218",
    s: "0.5",
    r: false,
    t: { limit: { tif: "Gtc" } },
    c: toCloid("mine") as string,
  });
  assert.equal(sentOf({ timeInForce: "IOC", side: "sell", reduceOnly: true }).t, { limit: { tif: "Ioc" } });
  assert.equal([sentOf({ side: "sell" }).b, sentOf({ reduceOnly: true }).r], [false, true]);
  const { timeInForce: _, ...noTime } = ticket;
  assert.equal(fromTicket(hype, { ...noTime, postOnly: true }, undefined, about).t, { limit: { tif: "Alo" } });
  const { price: _price, ...market } = noTime;
  const taken = fromTicket(hype, { ...market, type: "market" }, decimal("97.5"), about);
  assert.equal([taken.p, taken.t], ["97.5", { limit: { tif: "Ioc" } }]);
  const kinds = [["stop", true, "sl"], ["stopLimit", false, "sl"], ["takeProfit", true, "tp"], [
    "takeProfitLimit",
    false,
    "tp",
  ]] as const;
  for (const [type, isMarket, tpsl] of kinds) {
    const triggered = fromTicket(hype, { ...noTime, type, triggerPrice: decimal("90.0") }, undefined, about);
    assert.equal(triggered.t, { trigger: { isMarket, triggerPx: "90", tpsl } });
    assert.equal(Object.keys((triggered.t as { trigger: object }).trigger), ["isMarket", "triggerPx", "tpsl"]);
  }
});

test("what the venue does not have is refused before anything is sent", () => {
  const cases: [Partial<Ticket>, string][] = [
    [{ timeInForce: "FOK" }, "timeInForce"],
    [{ timeInForce: "GTD" }, "timeInForce"],
    [{ positionSide: "long" }, "positionSide"],
    [{ clientOrderId: "with-dash" }, "clientOrderId"],
    [{ clientOrderId: "x".repeat(23) }, "clientOrderId"],
    [{ clientOrderId: toCloid("mine") as string }, "clientOrderId"],
    [{ type: "stopLimit", triggerPrice: decimal(90), timeInForce: "IOC" }, "timeInForce"],
  ];
  for (const [more, field] of cases) {
    try {
      sentOf(more);
      assert.unreachable(field);
    } catch (error) {
      assert.instance(error, ValidationError);
      assert.is((error as ValidationError).field, field);
    }
  }
});

test("a market order's worst price is never beyond the slippage, whatever the digits", () => {
  const cases = [
    [hype, "buy", "92.9315", "0.05", "97.578"],
    [hype, "sell", "92.9315", "0.05", "88.285"],
    [btc, "buy", "85801.5", "0.05", "90091"],
    [btc, "sell", "85801.5", "0.05", "81512"],
    [btc, "buy", "123456.5", "0.0001", "123468"],
    [btc, "sell", "123456.5", "0.0001", "123445"],
    [contracts[1] as Market, "buy", "0.004411", "0.001", "0.004415"],
    [contracts[1] as Market, "sell", "0.004411", "0.001", "0.004407"],
  ] as const;
  for (const [market, side, mid, slippage, worst] of cases) {
    const price = worstPrice(market, side, decimal(mid), decimal(slippage));
    assert.is(price.toFixed(), worst);
    const off = price.div(mid).minus(1).abs();
    assert.ok(off.lte(slippage), `${side} ${mid} ${off}`);
  }
});

test("ids: every text of ours has one of the venue's and comes back, and every other is itself", () => {
  const texts = [
    "0",
    "00",
    "z",
    "a0",
    "0a",
    "mine",
    "z".repeat(cloidLength),
    "0".repeat(cloidLength),
    "9z8y7x6w5v4u3t2s1r0q",
  ];
  const ids = texts.map((text) => toCloid(text) ?? "");
  assert.is(new Set(ids).size, texts.length);
  for (const [at, id] of ids.entries()) {
    assert.match(id, /^0xb36[0-9a-f]{29}$/);
    assert.is(fromCloid(id, 1), texts[at]);
  }
  for (const id of ["", "A", "a-b", "z".repeat(cloidLength + 1), "é"]) assert.is(toCloid(id), undefined);
  // Others, and those that look like ours and are none.
  const foreign = [
    "0x00000000000000000000000000000001",
    "0xb36fffffffffffffffffffffffffffff",
    "0xb3600000000000000000000000000000",
    "0x1234567890abcdef1234567890abcdef",
  ];
  for (const id of foreign) {
    assert.is(fromCloid(id, 5), id);
    assert.is(toCloid(id), id);
  }
  assert.equal([fromCloid(null, 77n), fromCloid(undefined, 77)], ["oid:77", "oid:77"]);
  assert.equal(fromRef({ clientOrderId: "oid:77" }, about), 77);
  assert.equal(fromRef({ clientOrderId: "mine" }, about), toCloid("mine"));
  assert.equal(fromRef({ clientOrderId: "mine", id: "9007199254740993" }, about), 9007199254740993n);
  assert.equal(oidOf("566617964508"), 566617964508);
  for (const ref of [{ id: "abc" }, { id: "" }, { clientOrderId: "a b" }]) {
    assert.throws(() => fromRef(ref, about), (error: unknown) => error instanceof ValidationError);
  }
});

test("answers to new orders, on every example", () => {
  const statusesOf = (name: string) =>
    (answer("order", name) as { response: { data: { statuses: unknown[] } } }).response.data.statuses;
  const toldOf = (name: string, amount: string): OrderUpdate[] =>
    statusesOf(name).filter((status) => !(typeof status === "object" && status !== null && "error" in status)).map(
      (status) => toPlaced(btc, { ...ticket, amount: decimal(amount) }, status as "success"),
    );
  const short = ({ id, status, filled, clientOrderId }: OrderUpdate) => [id, status, filled?.toFixed(), clientOrderId];
  assert.equal(toldOf("resting", "1").map(short), [["77738308", "open", undefined, "mine"]]);
  assert.equal(toldOf("filled", "0.02").map(short), [["77747314", "filled", "0.02", "mine"]]);
  assert.equal(toldOf("filled", "0.03").map(short), [["77747314", "expired", "0.02", "mine"]], "the rest is gone");
  assert.equal(toldOf("grouped", "1").map(short), [
    ["3184595905", "open", undefined, "mine"],
    [undefined, "open", undefined, "mine"],
    [undefined, "open", undefined, "mine"],
  ]);
  assert.equal(toldOf("batch", "3.28").map(({ status }) => status), ["open", "filled"]);
  assert.equal(plain(toCanceled(btc, { id: "5" })), {
    clientOrderId: "oid:5",
    id: "5",
    symbol: "BTC/USDC:USDC",
    status: "canceled",
  });
});

test("orders that are asked for, on every example", () => {
  const found = (name: string) => toOrder(btc, (answer("orderStatus", name) as OrderFound).order);
  assert.equal(plain(found("openByClient")), {
    clientOrderId: "0x000000000000000000065d291c305ae0",
    id: "566617964508",
    symbol: "BTC/USDC:USDC",
    side: "buy",
    type: "limit",
    status: "partiallyFilled",
    amount: "3.28",
    price: "93.218",
    postOnly: true,
    filled: "2",
    created: 1791281008463,
    time: 1791281008463,
  });
  const filled = found("filled");
  assert.equal([filled.status, filled.type, filled.filled?.toFixed(), filled.reduceOnly, filled.price], [
    "filled",
    "market",
    "0.0076",
    true,
    undefined,
  ]);
  const refused = found("refused");
  assert.equal([refused.status, refused.reason, refused.filled?.toFixed()], ["rejected", "iocCancelRejected", "0"]);
  assert.equal([refused.type, refused.timeInForce], [undefined, "IOC"], "it may be a market order of ours");
  const past = (answer("historicalOrders", "orders") as OrderRecord[]).map((raw) => toOrder(btc, raw).status);
  assert.equal(past, ["rejected", "canceled", "filled"]);
});

test("orders that are open: triggers with their prices, a market one without its worst", () => {
  const open = (name: string) => (answer("frontendOpenOrders", name) as Order[]).map((raw) => toOpenOrder(btc, raw));
  assert.equal(open("resting").map(({ clientOrderId, status, timeInForce }) => [clientOrderId, status, timeInForce]), [
    ["oid:72345678901", "open", "GTC"],
  ]);
  assert.equal(open("page").map(({ type, price }) => [type, price?.toFixed()]), [["limit", "29792"]]);
  const [parent] = answer("frontendOpenOrders", "parentAndTriggers") as Order[];
  const [stop, take] = (parent?.children ?? []).map((raw) => toOpenOrder(btc, raw));
  assert.equal([stop?.type, stop?.triggerPrice?.toFixed(), stop?.price, stop?.reduceOnly], [
    "stop",
    "9.995",
    undefined,
    true,
  ]);
  assert.equal([take?.type, take?.triggerPrice?.toFixed()], ["takeProfit", "10.004"]);
});

test("every state of an order, and those that nobody knows", () => {
  const [raw] = message("OrderUpdatesFrame", "open") as RawUpdate[];
  assert.ok(raw);
  const statusOf = (status: string, sz: string) =>
    toStreamOrder(hype, { ...raw, status, order: { ...raw.order, sz } }).status;
  const ended = [
    "canceled",
    "marginCanceled",
    "vaultWithdrawalCanceled",
    "openInterestCapCanceled",
    "selfTradeCanceled",
    "reduceOnlyCanceled",
    "siblingFilledCanceled",
    "delistedCanceled",
    "liquidatedCanceled",
    "outcomeSettledCanceled",
    "scheduledCancel",
    "internalCancel",
  ];
  for (const word of ended) assert.is(statusOf(word, "1"), "canceled", word);
  const refused = [
    "rejected",
    "tickRejected",
    "minTradeNtlRejected",
    "perpMarginRejected",
    "reduceOnlyRejected",
    "badAloPxRejected",
    "iocCancelRejected",
    "badTriggerPxRejected",
    "marketOrderNoLiquidityRejected",
    "positionIncreaseAtOpenInterestCapRejected",
    "positionFlipAtOpenInterestCapRejected",
    "tooAggressiveAtOpenInterestCapRejected",
    "openInterestIncreaseRejected",
    "insufficientSpotBalanceRejected",
    "oracleRejected",
    "perpMaxPositionRejected",
    "tooManyOpenOrdersRejected",
  ];
  for (const word of refused) assert.is(statusOf(word, "3.28"), "rejected", word);
  assert.equal([statusOf("open", "3.28"), statusOf("open", "1"), statusOf("triggered", "3.28")], [
    "open",
    "partiallyFilled",
    "open",
  ]);
  assert.equal([statusOf("filled", "0.0"), statusOf("filled", "1")], ["filled", "expired"]);
  assert.equal([statusOf("somethingNew", "3.28"), statusOf("constructor", "3.28")], ["open", "open"]);
});

test("orders of the stream, on every example", () => {
  const told = (name: string) =>
    (message("OrderUpdatesFrame", name) as RawUpdate[]).map((raw) => toStreamOrder(hype, raw));
  const short = (update: OrderUpdate) => [update.status, update.filled?.toFixed(), update.reason, update.time];
  assert.equal(told("open").map(short), [["open", "0", undefined, 1791281008463]]);
  assert.equal(told("filled").map(short), [["filled", "3.28", undefined, 1791281010022]]);
  assert.equal(told("canceled").map(short), [["canceled", "0", undefined, 1791281008463]]);
  assert.equal(told("refused").map(short), [["rejected", "0", "badAloPxRejected", 1791281011500]]);
  assert.equal(told("canceled")[0]?.clientOrderId, "oid:566617964001");
});

test("fills: what was paid and in what, rebates below zero, on every example", () => {
  const raws = answer("userFills", "wire") as RawFill[];
  const [bought, closed] = raws.map((raw) => toFill(raw.coin === "@107" ? hype : btc, raw));
  assert.equal(plain(bought), {
    id: "1764840678849-716095722814130",
    symbol: "HYPE/USDC",
    orderId: "257770947487",
    side: "buy",
    price: "34.895",
    amount: "0.5",
    cost: "17.4475",
    fee: { amount: "0.00031499", asset: "HYPE" },
    liquidity: "taker",
    time: 1764840678849,
  });
  assert.equal([closed?.fee?.amount.toFixed(), closed?.realizedProfit?.toFixed(), closed?.clientOrderId], [
    "-0.067987",
    "-2.600745",
    "0x000000000000000000065d2917ff6969",
  ]);
  const [maker] = answer("userFills", "page") as RawFill[];
  assert.ok(maker);
  assert.is(toFill(btc, maker).liquidity, "maker");
  for (const name of ["page", "wire"]) {
    for (const raw of answer("userFillsByTime", name) as RawFill[]) assert.ok(toFill(btc, raw).cost.gt(0));
  }
  const sold = (answer("userFills", "page") as RawFill[])[2];
  assert.ok(sold);
  assert.equal([toFill(hype, sold).side, toFill(hype, sold).fee?.asset], ["sell", "USDC"]);
});

test("balances: what is held is part of the total, by the names that markets use", () => {
  const told = (name: string) => plain(toBalances(answer("spotClearinghouseState", name) as SpotState, names));
  assert.equal(told("page"), [
    { asset: "USDC", total: "14.625485", held: "0", free: "14.625485" },
    { asset: "PURR", total: "2000", held: "0", free: "2000" },
  ]);
  assert.equal((told("unified") as { free: string }[])[0]?.free, "50508.22272667");
  assert.equal((told("portfolio") as { asset: string; total: string }[]).map(({ asset, total }) => [asset, total]), [
    ["USDC", "-120.5"],
    ["HYPE", "40"],
    ["+14880", "20"],
  ]);
  assert.equal(told("none"), []);
});

test("fees: what a referral takes off is off, by the kind of market", () => {
  const raw = answer("userFees") as UserFees;
  const of = (market: Market, more: Partial<UserFees> = {}) => {
    const { maker, taker } = toTradingFees(market, { ...raw, ...more });
    return [maker.toFixed(), taker.toFixed()];
  };
  assert.equal(of(hype), ["0.00028", "0.00049"]);
  assert.equal(of(btc), ["0.000105", "0.000315"]);
  assert.equal(of(btc, { userAddRate: "-0.00001", activeReferralDiscount: "0.04" }), ["-0.00001", "0.0003024"]);
});

test("positions: signed, one-way, the mark price out of their value, on every example", () => {
  const of = (name: string) => {
    const { assetPositions, time } = perpAnswer("clearinghouseState", name) as ClearinghouseState;
    return assetPositions.map(({ position }) => toPosition(btc, position, time));
  };
  const [isolated] = of("isolated");
  assert.equal(plain(isolated), {
    symbol: "BTC/USDC:USDC",
    amount: "0.0335",
    entryPrice: "2986.3",
    markPrice: String(decimal("100.02765").div("0.0335")),
    liquidationPrice: "2866.26936529",
    unrealizedProfit: "-0.0134",
    leverage: "20",
    marginMode: "isolated",
    margin: "4.967826",
    time: 1708622398623,
  });
  const [short] = of("crossShort");
  assert.equal([short?.amount.toFixed(), short?.marginMode, short?.margin], ["-103774.5", "cross", undefined]);
  assert.ok(short?.markPrice?.gt(0));
  assert.is(of("noLiquidation")[0]?.liquidationPrice, undefined);
  assert.equal(of("none"), []);
  const state = perpAnswer("clearinghouseState", "isolated") as ClearinghouseState;
  assert.equal(plain(toMargin(state, "USDC")), {
    asset: "USDC",
    total: "13109.495728",
    free: "13104.514502",
    held: "4.981226",
  });
  for (const name of ["cross", "isolated"]) {
    const { leverage, marginMode } = toLeverage(btc, perpAnswer("activeAssetData", name) as ActiveAssetData);
    assert.equal([leverage.toFixed(), marginMode], name === "cross" ? ["3", "cross"] : ["20", "isolated"]);
  }
});

test("funding: the hour's rate, when it is due, and what was paid", () => {
  const [, [raw]] = perpAnswer("metaAndAssetCtxs", "first") as MetaAndAssetCtxs;
  assert.ok(raw);
  const now = Date.UTC(2026, 0, 1, 10, 59, 59, 999);
  assert.equal(plain(toFundingRate(btc, raw, now)), {
    symbol: "BTC/USDC:USDC",
    rate: "0.0000125",
    interval: 3_600_000,
    nextTime: now + 1,
    markPrice: "85814",
    indexPrice: "85828",
    time: now,
  });
  assert.is(toFundingRate(btc, raw, now + 1).nextTime, now + 1 + 3_600_000, "on the hour the next one is an hour away");
  assert.is(toOpenInterest(btc, raw).amount.toFixed(), "39980.76392");
  for (const { ctx } of perpFrames("ContextFrame") as PerpContextEvent[]) {
    assert.ok(toFundingRate(btc, ctx, now).rate !== undefined);
  }
  const [past] = perpAnswer("fundingHistory", "page") as FundingRate[];
  assert.ok(past);
  assert.equal(plain(toPastFunding(btc, past)), {
    symbol: "BTC/USDC:USDC",
    rate: "-0.00022196",
    time: 1683849600000,
  });
  const payments = (perpAnswer("userFunding", "payments") as FundingPayment[]).map((one) => toFundingPayment(btc, one));
  assert.equal(payments.map(({ id, amount, asset }) => [id, amount.toFixed(), asset]), [
    ["1681222254710-ETH", "-3.625312", "USDC"],
    ["1767654000068-xyz:XYZ100", "2.378343", "USDC"],
  ]);
});

test.run();
