/** Puts a connector together, and its life from `connect` to `close`. */
import { type CallOptions, deadlineOf } from "../core/call.ts";
import { type Decimal, decimal, type Numeric } from "../core/decimal.ts";
import { type ErrorContext, ValidationError } from "../core/errors.ts";
import type { TradingFees } from "../model/mod.ts";
import { Account } from "./account/account.ts";
import { listFills } from "./account/fills.ts";
import { settleOf, worthOf } from "./contracts.ts";
import { contextOf, type Desk, inTime, ofSymbol, requireCredentials, requireRef } from "./desk.ts";
import { loadLater } from "./loading.ts";
import { marketData, since, whole } from "./marketdata.ts";
import { cancelAll, orders, provableFrom } from "./orders/trading.ts";
import type { Exchange, Readiness } from "./exchange.ts";

/** How often the markets are read again and the venue's clock is measured, in milliseconds. */
const marketsEvery = 30 * 60_000;
const clockEvery = 5 * 60_000;
/** How often what is known of the account is compared with what the venue says, in milliseconds. */
const auditEvery = 60_000;
const connectTimeout = 30_000;

/** A connector without capabilities: a venue adds those it has. */
export function connector(desk: Desk, account: Account = new Account(desk)): Exchange {
  const { session, adapter, markets, tracker, events } = desk;
  const fees: Map<string, TradingFees> = new Map();
  const timers: Set<() => void> = new Set();
  let connecting: Promise<void> | undefined;
  let resumed = false;
  let closed = false;

  const every = (pause: () => number, run: () => Promise<unknown>): void => {
    const cancel = session.clock.after(pause(), () => {
      timers.delete(cancel);
      run().catch((error) => events.push({ kind: "error", error })).finally(() => {
        if (!closed) every(pause, run);
      });
    });
    timers.add(cancel);
  };

  const connectOnce = async (options: CallOptions): Promise<void> => {
    const deadline = deadlineOf(session.clock, { timeout: connectTimeout, ...options }, {
      venue: session.venue.id,
      operation: "connect",
    });
    try {
      const context = { signal: deadline.signal, timeout: options.timeout ?? connectTimeout };
      // Whoever follows a book is told where those cannot be loaded.
      const code = loadLater().catch(() => {});
      await Promise.all([session.measure(context), data.fetchMarkets(context), code]);
      if (desk.journal && !resumed) {
        await account.resume(desk.journal, provableFrom(desk));
        resumed = true;
      }
      await account.start(context);
    } finally {
      deadline.clear();
    }
    if (closed) return;
    every(() => marketsEvery, () => data.fetchMarkets());
    every(() => clockEvery, () => session.measure());
    // Each history of fills costs a request: the more there are, the more seldom all of them are asked.
    if (desk.privateStreams.length > 0) {
      every(() => auditEvery * Math.ceil((account.histories + 1) / 5), () => account.audit());
    }
  };

  const readiness = (): Readiness => {
    const open = desk.privateStreams.length === 0;
    return {
      markets: markets.loaded,
      clock: session.time.synced,
      userStream: open || account.streamLive,
      balances: open || account.balancesRead,
      openOrders: open || account.ordersRead,
      positions: open || !adapter.contracts || account.positionsRead,
    };
  };

  const about = (operation: string) => ({ venue: session.venue.id, operation });
  const data = marketData(desk);
  const self: Exchange = {
    venue: session.venue.id,
    ...data,
    ...orders(desk, adapter.orders),
    connect: async function (options: CallOptions = {}) {
      if (closed) throw new ValidationError("connector", "is closed: make another one", about("connect"));
      connecting ??= connectOnce(options);
      try {
        await connecting;
      } catch (error) {
        connecting = undefined;
        throw error;
      }
      return self;
    } as Exchange["connect"],
    close: () => {
      if (!closed) {
        closed = true;
        desk.end.abort();
        for (const cancel of timers) cancel();
        for (const streams of desk.publicStreams.values()) streams.close();
        for (const stream of desk.privateStreams) stream.close();
        tracker.close();
        account.close();
        markets.close();
        events.close();
        session.close();
      }
      return Promise.resolve();
    },
    [Symbol.asyncDispose]: () => self.close(),
    get ready() {
      return !closed && Object.values(readiness()).every(Boolean);
    },
    get readiness() {
      return readiness();
    },
    status: events,
    limits: () => session.limiter.limits(),
    frames: () => [...session.frames].map(([message, count]) => ({ message, ...count })),
    fetchBalances: async (options) => {
      requireCredentials(desk, about("fetchBalances"));
      return await inTime(desk, options ?? {}, about("fetchBalances"), (context) => account.readBalances(context));
    },
    watchBalances: () => account.watch(),
    balances: () => account.all(),
    cancelAllOrders: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      return await cancelAll(desk, symbol, options);
    },
    order: (clientOrderId) => tracker.get(clientOrderId),
    fetchOrder: async (order) => {
      requireCredentials(desk, about("fetchOrder"));
      requireRef(order, about("fetchOrder"));
      const ref = tracker.find(order.symbol, order)?.state ?? order;
      const market = markets.get(order.symbol);
      return await inTime(desk, order, about("fetchOrder"), async (context) => {
        return tracker.apply(await adapter.fetchOrder(market, ref, context)).state;
      });
    },
    fetchOpenOrders: async (options = {}) => {
      requireCredentials(desk, about("fetchOpenOrders"));
      const market = options.symbol === undefined ? undefined : markets.get(options.symbol);
      const updates = await inTime(
        desk,
        options,
        about("fetchOpenOrders"),
        (context) => adapter.fetchOpenOrders(market, context),
      );
      return updates.map((update) => tracker.apply(update).state);
    },
    fetchFills: async (query) => {
      requireCredentials(desk, about("fetchFills"));
      const { symbol, orderId, limit = 500 } = query;
      const from = since("since", query.since);
      whole("limit", limit);
      const wanted = {
        limit,
        ...(orderId === undefined ? {} : { orderId }),
        ...(from === undefined ? {} : { since: from }),
      };
      const market = markets.get(symbol);
      return await inTime(desk, query, about("fetchFills"), (context) => listFills(desk, market, wanted, context));
    },
    watchOrders: () => tracker.watchOrders(),
    watchFills: () => account.watchFills(),
    fetchTradingFees: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      requireCredentials(desk, about("fetchTradingFees"));
      const read = await adapter.fetchTradingFees(markets.get(symbol), contextOf(options));
      fees.set(symbol, read);
      return read;
    },
    estimateFee: ({ symbol, side, amount, price }) => {
      const market = markets.get(symbol);
      const base = above("amount", amount, about("estimateFee"));
      const at = above("price", price, about("estimateFee"));
      if (side !== "buy" && side !== "sell") {
        throw new ValidationError("side", 'must be "buy" or "sell"', about("estimateFee"));
      }
      const known = fees.get(symbol) ?? market.fees;
      if (!known) {
        throw new ValidationError(
          "symbol",
          `the fees of ${symbol} are not known: call fetchTradingFees first`,
          about("estimateFee"),
        );
      }
      // A fee is taken from what the trade brings, or of both sides in quote; of contracts, from what they settle in.
      const inBase = side === "buy" && !market.contract && adapter.feesIn !== "quote";
      const asset = inBase ? market.base : settleOf(market);
      const received = inBase ? base : worthOf(market, base, at);
      return {
        maker: { amount: received.times(known.maker), asset },
        taker: { amount: received.times(known.taker), asset },
      };
    },
  };
  return self;
}

/** A number above zero out of what a caller wrote. */
function above(field: string, value: Numeric, context: ErrorContext): Decimal {
  let exact: Decimal;
  try {
    exact = decimal(value);
  } catch (error) {
    throw new ValidationError(field, error instanceof Error ? error.message : "is not a decimal number", context);
  }
  if (!exact.gt(0)) throw new ValidationError(field, "must be above zero", context);
  return exact;
}
