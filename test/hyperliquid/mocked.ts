/** Hyperliquid as its description has it, over the truth of the simulator's engine: spot and contracts. */
import { fromCloid } from "../../src/venues/hyperliquid/map/cloid.ts";
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

/** The address of the key that is below. */
const user = "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a";

const texts: Readonly<Record<RefusalKind, string>> = {
  ClockSkew: "Invalid nonce: outside of the window",
  DuplicateOrder: "Duplicate cloid",
  InsufficientFunds: "Insufficient spot balance asset=10107",
  InvalidOrder: "Order has invalid size.",
  OrderNotFound: "Order was never placed, already canceled, or filled.",
  OrderRejected: "Post only order would have immediately matched, bbo was 1@2.",
  OutcomeUnknown: "",
  RateLimited: "",
  Unavailable: "",
};

const levels = (side: readonly HouseLevel[]) => side.map(([px, sz]) => ({ px, sz, n: 1 }));
const sideOf = ({ side }: { readonly side: "buy" | "sell" }): string => side === "buy" ? "B" : "A";

const basic = (order: HouseOrder) => ({
  ...{ coin: order.market, side: sideOf(order), limitPx: order.price, sz: order.left, oid: order.id },
  ...{ timestamp: order.created, origSz: order.amount, cloid: order.clientId, reduceOnly: order.reduceOnly },
});
const tifOf = ({ postOnly, timeInForce }: HouseOrder): string =>
  postOnly ? "Alo" : timeInForce === "IOC" ? "Ioc" : "Gtc";
const whole = (order: HouseOrder) => ({ ...basic(order), orderType: "Limit", tif: tifOf(order) });
const wordOf = ({ status, filled, why }: HouseOrder): string => {
  if (why === "liquidation") return "liquidatedCanceled";
  if (status === "partiallyFilled") return "open";
  return status === "expired" ? filled === "0" ? "iocCancelRejected" : "filled" : status;
};
const written = ({ order, id, price, amount, time, side, realized, maker, fee, feeAsset }: HouseFill) => ({
  ...{ coin: order.market, px: price, sz: amount, side: sideOf({ side }), time, closedPnl: realized, oid: order.id },
  ...{ crossed: !maker, fee, feeToken: feeAsset, tid: id, cloid: order.clientId, builderFee: undefined },
});
const balancesOf = (house: House) =>
  house.balances().map(({ asset, total, held: hold }) => ({
    coin: asset,
    token: asset === "USDC" ? 0 : 150,
    total,
    hold,
  }));
const stateOf = (house: House) => ({
  time: house.time(),
  assetPositions: house.positions().filter(({ amount }) => amount !== "0").map((one) => ({
    position: {
      ...{ coin: one.market, szi: one.amount, entryPx: one.entryPrice, unrealizedPnl: one.unrealized },
      ...{ leverage: { type: one.mode, value: one.leverage, rawUsd: undefined }, marginUsed: one.margin },
      positionValue: String(Math.abs(Number(one.amount)) * Number(one.markPrice)),
      liquidationPx: one.liquidationPrice === "0" ? null : one.liquidationPrice,
    },
  })),
});

/** Each of several, or why not. */
const each = (asked: HookAsked, name: string, act: (item: Readonly<Record<string, unknown>>) => unknown) => ({
  response: {
    data: {
      statuses: (asked.params[name] as readonly Readonly<Record<string, unknown>>[]).map((item) => {
        try {
          return act(item);
        } catch (error) {
          if (error instanceof HouseRefusal) return { error: texts[error.kind] };
          throw error;
        }
      }).map((status) => typeof status === "string" ? status : new Map(Object.entries(Object(status)))),
    },
  },
});

/** The hooks of a kind. `coin`: the market, which actions name by a number. */
export function hyperliquid(kind: "spot" | "perp", coin: string): MockHooks {
  const place = (asked: HookAsked, house: House) =>
    each(asked, "orders", ({ b, p, s, r, t, c }) => {
      const { tif } = (t as { readonly limit: { readonly tif: string } }).limit;
      const { order } = house.place({
        ...{
          market: coin,
          side: b === true ? "buy" : "sell",
          clientId: String(c),
          amount: String(s),
          price: String(p),
        },
        ...{ timeInForce: tif, postOnly: tif === "Alo", reduceOnly: r === true },
      });
      if (order.status === "open" || order.status === "partiallyFilled") return { resting: { oid: order.id } };
      if (order.filled === "0") return { error: "Order could not immediately match against any resting orders." };
      return { filled: { totalSz: order.filled, avgPx: order.average, oid: order.id } };
    });
  const context = (house: House) => {
    const { last, bid, ask } = house.ticker(coin);
    const midPx = bid === "0" || ask === "0" ? null : String((Number(bid) + Number(ask)) / 2);
    if (kind === "spot") return { coin, markPx: last, midPx, circulatingSupply: "1", totalSupply: "1" };
    const { mark, index, rate } = house.funding(coin);
    const open = house.positions().reduce((sum, { amount }) => sum + Math.abs(Number(amount)), 0);
    return { markPx: mark, midPx, oraclePx: index, funding: rate, openInterest: String(open) };
  };
  /** The contexts of an answer, that of the market as it is. */
  const contexts = (asked: HookAsked, house: House) => {
    const [meta, all] = asked.example() as [{ universe: { name: string }[] }, Record<string, unknown>[]];
    const own = (one: Record<string, unknown>, at: number): boolean =>
      (one["coin"] ?? meta.universe[at]?.name) === coin;
    return [meta, all.map((one, at) => own(one, at) ? { ...one, ...context(house) } : one)];
  };
  const recent = (asked: HookAsked, house: House) =>
    house.fills({ since: asked.number("startTime") }).filter(({ time }) =>
      time <= (asked.number("endTime") ?? Infinity)
    )
      .map(written);
  const leverage = (asked: HookAsked, house: House) => {
    house.setMarginMode(coin, asked.params["isCross"] === true ? "cross" : "isolated");
    house.setLeverage(coin, asked.number("leverage") ?? 1);
    return {};
  };
  const market = kind === "spot"
    ? mockedMarket({
      ...{ id: coin, base: "HYPE", quote: "USDC", price: "50", size: "100", tick: "0.000001", step: "0.01" },
      minNotional: "10",
    })
    : mockedMarket({
      ...{ id: coin, base: "BTC", quote: "USDC", price: "60000", size: "0.4", tick: "0.1", step: "0.00001" },
      contract: { settle: "USDC", leverage: { most: 50, first: 20 }, maintenance: "0.01" },
      minNotional: "10",
    });
  return {
    kind,
    assets: [{ id: "HYPE", precision: 8 }, { id: "BTC", precision: 8 }, { id: "USDC", precision: 8 }],
    markets: [market],
    fees: kind === "spot" ? { maker: "0.00028", taker: "0.00049" } : { maker: "0.000105", taker: "0.000315" },
    balances: kind === "spot" ? { HYPE: "100000", USDC: "10000000" } : { USDC: "10000000" },
    credentials: { key: user, secret: `0x${"11".repeat(32)}` },
    marketOf: () => coin,
    ended: ({ expiry }) => expiry === "liquidation" ? "canceled" : "expired",
    ids: { order: String, fill: (trade, _, time) => `${time}-${trade}` },
    operations: {
      exchangeStatus: { purpose: "time", answer: (_, house) => ({ time: house.time() }) },
      spotMeta: { purpose: kind === "spot" ? "markets" : "other" },
      meta: { purpose: "markets" },
      spotMetaAndAssetCtxs: contexts,
      metaAndAssetCtxs: contexts,
      allMids: (_, house) => ({ [coin]: context(house).midPx ?? "0" }),
      l2Book: {
        purpose: "book",
        answer: (_, house) => {
          const { bids, asks } = house.book(coin, 20);
          return { coin, time: house.time(), levels: [levels(bids), levels(asks)] };
        },
      },
      recentTrades: (_, house) =>
        house.trades(coin).toReversed().map(({ id, side, price, amount, time }) => ({
          ...{ coin, side: sideOf({ side }), px: price, sz: amount, time, tid: id },
        })),
      candleSnapshot: {
        purpose: "candles",
        answer: ({ params }, house) => {
          const { interval, startTime, endTime } = params["req"] as Record<string, string | number>;
          const page = { from: Number(startTime), to: Number(endTime), limit: 5_000 };
          return house.candles(coin, String(interval), page).map(({ time: t, end: T, ...one }) => ({
            ...{
              t,
              T,
              s: coin,
              i: String(interval),
              o: one.open,
              h: one.high,
              l: one.low,
              c: one.close,
              v: one.volume,
            },
          }));
        },
      },
      "spot order": { purpose: "create", answer: place },
      "spot cancel": {
        purpose: "cancel",
        answer: (asked, house) => each(asked, "cancels", ({ o }) => house.cancel({ id: Number(o) }) && "success"),
      },
      cancelByCloid: {
        purpose: "cancel",
        answer: (asked, house) =>
          each(asked, "cancels", ({ cloid }) => house.cancel({ clientId: String(cloid) }) && "success"),
      },
      orderStatus: {
        purpose: "order",
        answer: (asked, house) => {
          const oid = String(asked.text("oid"));
          const order = house.orders().findLast(({ id, clientId }) => String(id) === oid || clientId === oid);
          if (order === undefined) return { status: "unknownOid", order: undefined };
          return { order: { order: whole(order), status: wordOf(order), statusTimestamp: order.updated } };
        },
      },
      frontendOpenOrders: { purpose: "openOrders", answer: (_, house) => house.openOrders().map(whole) },
      userFills: { purpose: "fills", answer: recent },
      userFillsByTime: { purpose: "fills", answer: recent },
      spotClearinghouseState: { purpose: "account", answer: (_, house) => ({ balances: balancesOf(house) }) },
      clearinghouseState: { purpose: "positions", answer: (_, house) => stateOf(house) },
      activeAssetData: (_, house) => {
        const { leverage: value, mode: type } = house.terms(coin);
        return { coin, leverage: { type, value } };
      },
      updateLeverage: { purpose: "terms", answer: leverage },
      fundingHistory: (asked, house) =>
        house.pastFundings(coin).filter(({ time }) => time >= (asked.number("startTime") ?? 0)).map((
          { time, rate },
        ) => ({
          ...{ coin, time, fundingRate: rate },
        })),
      userFunding: (asked, house) =>
        house.payments(coin).filter(({ time }) => time >= (asked.number("startTime") ?? 0)).map((one) => ({
          ...{ time: one.time, hash: `0x${String(one.nth).padStart(64, "0")}` },
          delta: { coin, usdc: one.amount, fundingRate: one.rate },
        })),
    },
    channels: {
      l2BookFast: {
        kind: "book",
        every: 500,
        levels: 5,
        begin: ({ bids, asks }, _, house) => ({ coin, time: house.time(), levels: [levels(bids), levels(asks)] }),
        change: ({ book: { bids, asks } }, house) => ({
          coin,
          time: house.time(),
          levels: [levels(bids), levels(asks)],
        }),
      },
      trades: {
        kind: "trades",
        tell: (trades) => [
          trades.map(({ id, side, price, amount, time }) => ({
            ...{ coin, side: sideOf({ side }), px: price, sz: amount, time, tid: id },
          })),
        ],
      },
      candle: {
        kind: "candles",
        every: 1_000,
        interval: ({ interval = "" }) => interval,
        tell: ({ time: t, end: T, open: o, high: h, low: l, close: c, volume: v }, s, i) => ({
          t,
          T,
          s,
          i,
          o,
          h,
          l,
          c,
          v,
        }),
      },
      activeAssetCtx: { kind: "funding", every: 1_000, tell: (_, house) => ({ coin, ctx: context(house) }) },
      orderUpdates: {
        kind: "account",
        order: (order) =>
          order.status === "partiallyFilled"
            ? []
            : [[{ order: basic(order), status: wordOf(order), statusTimestamp: order.updated }]],
      },
      userFills: {
        kind: "account",
        begin: () => [{ user, isSnapshot: true, fills: [] }],
        order: (_, fill) => fill === undefined ? [] : [{ user, isSnapshot: undefined, fills: [written(fill)] }],
      },
      spotState: {
        kind: "account",
        begin: (house) => [{ user, spotState: { balances: balancesOf(house) } }],
        balances: (_, house) => [{ user, spotState: { balances: balancesOf(house) } }],
      },
      clearinghouseState: {
        kind: "account",
        begin: (house) => [{ user, clearinghouseState: stateOf(house) }],
        position: (_, house) => [{ user, clearinghouseState: stateOf(house) }],
      },
    },
    refuse: (reason) => {
      const status =
        ({ RateLimited: 429, Unavailable: 503, OutcomeUnknown: 504 } as Partial<Record<RefusalKind, number>>)[reason];
      if (status !== undefined) return { status, body: "null" };
      const entry = { status: "ok", response: { type: "order", data: { statuses: [{ error: texts[reason] }] } } };
      const action = { status: "err", response: texts[reason] };
      return { status: 200, body: JSON.stringify(reason === "ClockSkew" ? action : entry) };
    },
    refuseFrame: (reason, _, { id, subscription, method }) =>
      subscription === undefined
        ? { channel: "post", data: { id, response: { type: "error", payload: texts[reason] } } }
        : { channel: "error", data: `Invalid subscription ${JSON.stringify({ method, subscription })}` },
    // A pair's context is asked for as a contract's, and comes under a name of its own.
    ...(kind === "perp" ? {} : {
      wrap: (payload, topic) =>
        topic.channel.endsWith(" activeAssetCtx")
          ? { ...Object(topic.frame(payload)), channel: "activeSpotAssetCtx" }
          : topic.frame(payload),
    }),
  };
}

/** What the stages have besides. */
export const told = { depth: 5, clientOrderIdOf: (told: string) => fromCloid(told, 0) };

/** What no case can show on the mocks, and why. */
export const lacks = {
  amendOrder: "the mock has no word for an amendment",
  createTriggerOrder: "the mock's orders have no triggers",
  armDeadMansSwitch: "a mock has no timers of its own",
  writeDeadline: "a mock takes what is late",
  bookSequence: "every message is a whole book, and none has a number",
  bookNumbers: "books have no numbers",
  bookSnapshots: "every message is a whole book",
  closedCandles: "candles are told when they change, and nothing says that one is over",
  retryAfter: "429 says nothing of when to come back",
  leastNotional: "no answer tells it",
  leastAmount: "no answer tells it",
  privateReads: "whoever knows an address may read it",
} as const;

export const except = { T20: "live books have five levels of each side, or twenty" } as const;
