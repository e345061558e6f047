/** What a connector for perpetual contracts does besides trading. */
import type { CallContext, CallOptions } from "../core/call.ts";
import { type Decimal, decimal } from "../core/decimal.ts";
import { type ErrorContext, SchemaError, ValidationError } from "../core/errors.ts";
import type { Feed } from "../core/feed.ts";
import type { FundingRate, Leverage, MarginMode, Market, PositionMode, Side } from "../model/mod.ts";
import type { ContractAdapter, FundingPrices, HistoryPage } from "./adapter.ts";
import { Account } from "./account/account.ts";
import { Beside } from "./beside.ts";
import { connector } from "./connect.ts";
import { contextOf, dataOf, type Desk, inTime, ofSymbol, requireCredentials } from "./desk.ts";
import type { Exchange, Sent, TrackedOrder } from "./exchange.ts";
import { follow, one, since, whole } from "./marketdata.ts";
import type { Contracts, HistoryQuery, Perp, PerpRaws } from "./perp.ts";

/** Entries of a history where no number is asked for. */
const historyLimit = 100;

/** A perp connector without capabilities: a venue adds those it has. */
export function perpConnector(desk: Desk, adapter: ContractAdapter): Perp {
  const account = new Account(desk);
  // The raw payloads of contracts come from the adapter; nothing in between looks at them.
  const base = connector(desk, account) as Exchange<PerpRaws>;
  return Object.assign(base, contracts(desk, adapter, account, base));
}

function contracts(desk: Desk, adapter: ContractAdapter, account: Account, base: Exchange<PerpRaws>): Contracts {
  const { session, markets } = desk;
  const about = (operation: string): ErrorContext => ({ venue: session.venue.id, operation });

  const rates = async (wanted: readonly Market[] | undefined, options: CallOptions): Promise<FundingRate[]> =>
    await inTime(
      desk,
      options,
      about("fetchFundingRates"),
      (context) => adapter.fetchFundingRates(wanted, dataOf(context)),
    );

  /** Sets what is otherwise, and tells what it is then. */
  const setTerms = async (
    operation: string,
    { symbol, ...options }: { readonly symbol: string } & CallOptions,
    isSo: (now: Leverage) => boolean,
    set: (market: Market, context: CallContext) => Promise<void>,
  ): Promise<Leverage> => {
    requireCredentials(desk, about(operation));
    const market = markets.get(symbol, about(operation));
    return await inTime(desk, options, about(operation), async (context) => {
      const before = await adapter.fetchLeverage(market, context);
      if (isSo(before)) return before;
      await set(market, context);
      return await adapter.fetchLeverage(market, context);
    });
  };

  return {
    fetchPositions: async (options) => {
      requireCredentials(desk, about("fetchPositions"));
      return await inTime(desk, options ?? {}, about("fetchPositions"), (context) => account.readPositions(context));
    },
    watchPositions: () => account.positions.watch(),
    positions: () => account.positions.open(),
    closePosition: (close) => {
      const { symbol, positionSide, clientOrderId = desk.tracker.newId(), ...options } = close;
      const context = { ...about("closePosition"), clientOrderId };
      const closing = async (): Promise<TrackedOrder<PerpRaws>> => {
        requireCredentials(desk, context);
        const position = account.positions.of(symbol, positionSide);
        if (!position) throw new ValidationError("symbol", `has no open position that is known of`, context);
        const side: Side = position.amount.gt(0) ? "sell" : "buy";
        return await base.createOrder({
          ...contextOf(options),
          clientOrderId,
          symbol,
          side,
          type: "market",
          amount: position.amount.abs(),
          reduceOnly: true,
          ...(positionSide === undefined ? {} : { positionSide }),
        });
      };
      return Object.assign(closing(), { clientOrderId }) as Sent<TrackedOrder<PerpRaws>>;
    },

    fetchFundingRate: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      const [rate] = await rates([markets.get(symbol)], options);
      if (!rate) throw new SchemaError("", `a funding rate of ${symbol}`, "none", about("fetchFundingRate"));
      return rate;
    },
    fetchFundingRates: async (options = {}) => {
      const wanted = options.symbols?.map((symbol) => markets.get(symbol));
      // None are asked for: to a venue, no symbols would mean all of them.
      return wanted?.length === 0 ? [] : await rates(wanted, options);
    },
    fetchFundingRateHistory: async (query) => {
      const market = markets.get(query.symbol);
      return await inTime(
        desk,
        query,
        about("fetchFundingRateHistory"),
        (context) => adapter.fetchFundingRateHistory(market, pageOf(query), dataOf(context)),
      );
    },
    fetchFundingPayments: async (query) => {
      requireCredentials(desk, about("fetchFundingPayments"));
      const market = markets.get(query.symbol);
      return await inTime(
        desk,
        query,
        about("fetchFundingPayments"),
        (context) => adapter.fetchFundingPayments(market, pageOf(query), context),
      );
    },
    watchFunding: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      const market = markets.get(symbol);
      const buffer = { keep: "newest" } as const;
      const lead = (): Promise<Feed<FundingRate>> =>
        follow<FundingRate, FundingRate>(desk, adapter.funding(market), buffer, one, options);
      if (!adapter.fundingPrices) return await lead();
      const both: Beside<FundingRate> = new Beside();
      try {
        for (const topic of adapter.fundingPrices(market)) {
          both.add(await follow<FundingPrices, FundingPrices>(desk, topic, buffer, one, options));
        }
        both.lead(await lead());
      } catch (error) {
        both.feed.close();
        throw error;
      }
      return both.feed;
    },
    fetchOpenInterest: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      return await adapter.fetchOpenInterest(markets.get(symbol), dataOf(options));
    },

    fetchLeverage: async (of) => {
      const { symbol, ...options } = ofSymbol(of);
      requireCredentials(desk, about("fetchLeverage"));
      const market = markets.get(symbol);
      return await inTime(desk, options, about("fetchLeverage"), (context) => adapter.fetchLeverage(market, context));
    },
    setLeverage: async ({ leverage, ...of }) => {
      const wanted = leverageOf(markets.get(of.symbol), leverage, about("setLeverage"));
      return await setTerms(
        "setLeverage",
        of,
        (now) => now.leverage.eq(wanted),
        (market, context) => adapter.setLeverage(market, wanted, context),
      );
    },
    setMarginMode: async ({ marginMode, ...of }) => {
      oneOf<MarginMode>("marginMode", marginMode, ["cross", "isolated"], about("setMarginMode"));
      return await setTerms(
        "setMarginMode",
        of,
        (now) => now.marginMode === marginMode,
        (market, context) => adapter.setMarginMode(market, marginMode, context),
      );
    },
    fetchPositionMode: async (options) => {
      requireCredentials(desk, about("fetchPositionMode"));
      return await adapter.fetchPositionMode(contextOf(options));
    },
    setPositionMode: async ({ mode, ...options }) => {
      const context = about("setPositionMode");
      requireCredentials(desk, context);
      oneOf<PositionMode>("mode", mode, ["oneWay", "hedge"], context);
      return await inTime(desk, options, context, async (limited) => {
        if (await adapter.fetchPositionMode(limited) !== mode) await adapter.setPositionMode(mode, limited);
        return mode;
      });
    },
  };
}

function pageOf({ from, to, limit }: HistoryQuery): HistoryPage {
  const [start, end] = [since("from", from), since("to", to)];
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
    limit: whole("limit", limit) ?? historyLimit,
  };
}

function leverageOf(market: Market, value: Parameters<typeof decimal>[0], about: ErrorContext): Decimal {
  let exact: Decimal;
  try {
    exact = decimal(value);
  } catch (error) {
    throw new ValidationError("leverage", error instanceof Error ? error.message : "is not a decimal number", about);
  }
  if (!exact.gte(1)) throw new ValidationError("leverage", "must be at least 1", about);
  const most = market.contract?.maxLeverage;
  if (most && exact.gt(most)) throw new ValidationError("leverage", `must be at most ${most.toFixed()}`, about);
  return exact;
}

function oneOf<T extends string>(field: string, value: T, words: readonly T[], about: ErrorContext): void {
  if (!words.includes(value)) throw new ValidationError(field, `must be ${words.join(" or ")}`, about);
}
