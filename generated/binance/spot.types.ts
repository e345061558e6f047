// Generated from specs/binance/spot.openapi.yaml and specs/binance/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v3/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks whether the API is reachable. */
        readonly get: operations["ping"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's clock. */
        readonly get: operations["time"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/exchangeInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the symbols with their trading rules, and the rate limits.
         * @description Takes at most one of `symbol`, `symbols` and `permissions`. With none of them, every symbol with the permission `SPOT`, `MARGIN` or `LEVERAGED` is listed.
         */
        readonly get: operations["exchangeInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/depth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Takes a snapshot of an order book. */
        readonly get: operations["depth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the latest trades of a symbol, oldest first. */
        readonly get: operations["trades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/historicalTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists trades of a symbol from a trade id on, oldest first. */
        readonly get: operations["historicalTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/aggTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists trades with the fills of one taker order at one price and time joined.
         * @description Without `fromId`, `startTime` and `endTime` the latest are listed.
         */
        readonly get: operations["aggTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/klines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists candles of a symbol, oldest first.
         * @description Without `startTime` and `endTime` the latest are listed. A candle is identified by its open time.
         */
        readonly get: operations["klines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/uiKlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists candles of a symbol adjusted for drawing charts, oldest first.
         * @description Same parameters and shape as `klines`; the values may differ from the market's own.
         */
        readonly get: operations["uiKlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/avgPrice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the average price of the last minutes. */
        readonly get: operations["avgPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/24hr": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the statistics of the last 24 hours.
         * @description Takes `symbol` or `symbols`; with neither, every symbol is listed. A list is answered unless `symbol` is given.
         */
        readonly get: operations["ticker24hr"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/tradingDay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the statistics of the current trading day.
         * @description Takes either `symbol` or `symbols`.
         */
        readonly get: operations["tickerTradingDay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/price": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the price of the last trade.
         * @description Takes `symbol` or `symbols`; with neither, every symbol is listed. A list is answered unless `symbol` is given.
         */
        readonly get: operations["tickerPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/bookTicker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the best bid and ask.
         * @description Takes `symbol` or `symbols`; with neither, every symbol is listed. A list is answered unless `symbol` is given.
         */
        readonly get: operations["tickerBookTicker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the statistics of a window that ends now.
         * @description Takes either `symbol` or `symbols`. The window begins on a full minute, so it is up to 59999 ms longer than `windowSize`.
         */
        readonly get: operations["ticker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for one order.
         * @description Needs `orderId` or `origClientOrderId`; with both, the order must match both.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        /**
         * Places an order.
         * @description LIMIT needs `timeInForce`, `quantity` and `price`; LIMIT_MAKER `quantity` and `price`; MARKET `quantity` or `quoteOrderQty`; STOP_LOSS and TAKE_PROFIT `quantity` and `stopPrice` or `trailingDelta`; their LIMIT forms `timeInForce` and `price` besides. A pegged order needs no `price`.
         */
        readonly post: operations["newOrder"];
        /**
         * Cancels an order.
         * @description Needs `orderId` or `origClientOrderId`; with both, the order must match both. `orderId` alone is fastest. Cancelling an order of a list cancels the list.
         */
        readonly delete: operations["deleteOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Checks a new order without placing it. */
        readonly post: operations["orderTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order/cancelReplace": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels an order and places another on the same symbol.
         * @description Needs `cancelOrderId` or `cancelOrigClientOrderId`; with both, the order must match both. Filters and the unfilled order count are checked before either is done, and the count grows even when the new order is not attempted. Otherwise as `newOrder` and `deleteOrder`.
         */
        readonly post: operations["orderCancelReplace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order/amend/keepPriority": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Reduces the quantity of an open order, which keeps its place in the queue.
         * @description Needs `orderId` or `origClientOrderId`; with both, the order must match both.
         */
        readonly put: operations["orderAmendKeepPriority"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/openOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the open orders of a symbol, or of all. */
        readonly get: operations["getOpenOrders"];
        readonly put?: never;
        readonly post?: never;
        /** Cancels all open orders of a symbol, those of order lists among them. */
        readonly delete: operations["deleteOpenOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/orderList/oco": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places a pair of orders of which one cancels the other.
         * @description One order is a LIMIT_MAKER, TAKE_PROFIT or TAKE_PROFIT_LIMIT, the other a STOP_LOSS or STOP_LOSS_LIMIT. When selling, the first is above the last price and the second below it; when buying, the other way round.
         */
        readonly post: operations["orderListOco"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/orderList/oto": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places an order that places a second one when it is wholly filled.
         * @description The pending order may be of any type; a MARKET order takes a quantity in base only. Cancelling either order ends both.
         */
        readonly post: operations["orderListOto"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/orderList/otoco": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places an order that places a one-cancels-the-other pair when it is wholly filled.
         * @description The pending pair follows the rules of `orderListOco`.
         */
        readonly post: operations["orderListOtoco"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/orderList": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for one order list. */
        readonly get: operations["getOrderList"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Cancels all orders of an order list.
         * @description Needs `orderListId` or `listClientOrderId`; with both, the list must match both.
         */
        readonly delete: operations["deleteOrderList"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/allOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the orders of a symbol, open and closed.
         * @description At most 24 hours may lie between `startTime` and `endTime`.
         */
        readonly get: operations["allOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the amendments of an order. */
        readonly get: operations["orderAmendments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/allOrderList": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the order lists of the account, open and closed.
         * @description At most 24 hours may lie between `startTime` and `endTime`.
         */
        readonly get: operations["allOrderList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/openOrderList": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the open order lists of the account. */
        readonly get: operations["openOrderList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/myTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the account's fills on a symbol.
         * @description Besides `symbol` takes one of: `orderId`, `startTime`, `endTime`, `fromId`, `startTime` with `endTime`, `orderId` with `fromId`. At most 24 hours may lie between `startTime` and `endTime`.
         */
        readonly get: operations["myTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/rateLimit/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks how many unfilled orders the account has placed in each interval. */
        readonly get: operations["rateLimitOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/myPreventedMatches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists matches that self-trade prevention prevented. */
        readonly get: operations["myPreventedMatches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's permissions, commission rates and balances. */
        readonly get: operations["account"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/commission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's commission rates on a symbol. */
        readonly get: operations["accountCommission"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description State of trading on a symbol. */
        readonly SymbolStatus: "TRADING" | "END_OF_DAY" | "HALT" | "BREAK" | "CANCEL_ONLY" | (string & {});
        /**
         * @description Whether base is bought or sold.
         * @enum {string}
         */
        readonly OrderSide: "BUY" | "SELL";
        /** @description Type of an order. LIMIT_MAKER is post-only; STOP_LOSS and TAKE_PROFIT become MARKET orders when triggered, their LIMIT forms limit orders. */
        readonly OrderType: "LIMIT" | "MARKET" | "STOP_LOSS" | "STOP_LOSS_LIMIT" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT" | "LIMIT_MAKER" | (string & {});
        /** @description State of an order. PENDING_NEW waits for the working order of its list; EXPIRED was ended by its own rules or by the venue; EXPIRED_IN_MATCH by self-trade prevention. */
        readonly OrderStatus: "NEW" | "PENDING_NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "PENDING_CANCEL" | "REJECTED" | "EXPIRED" | "EXPIRED_IN_MATCH" | (string & {});
        /** @description How long an order stays: until cancelled (GTC), only what fills at once (IOC), or all at once or nothing (FOK). */
        readonly TimeInForce: "GTC" | "IOC" | "FOK" | (string & {});
        /** @description What happens instead of a trade with oneself or within one's trade group. */
        readonly SelfTradePreventionMode: "NONE" | "EXPIRE_MAKER" | "EXPIRE_TAKER" | "EXPIRE_BOTH" | "DECREMENT" | "TRANSFER" | (string & {});
        /** @description Why an order expired. */
        readonly ExpiryReason: "NONE" | "REJECTED" | "EXCHANGE_CANCELED" | "OCO_TRIGGER" | "OTO_PHASE_ONE_EXPIRED" | "UNFILLED_IOC_QUANTITY_EXPIRED" | "UNFILLED_FOK_ORDER_EXPIRED" | "INSUFFICIENT_LIQUIDITY" | "EXECUTION_RULE_PRICE_RANGE_EXCEEDED" | (string & {});
        /** @description Where an order is filled: on its own book or by smart order routing. */
        readonly WorkingFloor: "EXCHANGE" | "SOR" | (string & {});
        /** @description Best price an order is pegged to: PRIMARY_PEG on its own side of the book, MARKET_PEG on the other. */
        readonly PegPriceType: "PRIMARY_PEG" | "MARKET_PEG" | (string & {});
        /** @description Unit of a peg offset. */
        readonly PegOffsetType: "PRICE_LEVEL" | (string & {});
        /** @description Kind of an order list; an OTOCO is an OTO with three orders. */
        readonly ContingencyType: "OCO" | "OTO" | (string & {});
        /** @description What a report about an order list answers or announces. */
        readonly ListStatusType: "RESPONSE" | "EXEC_STARTED" | "UPDATED" | "ALL_DONE" | (string & {});
        /** @description State of an order list. */
        readonly ListOrderStatus: "EXECUTING" | "ALL_DONE" | "REJECT" | (string & {});
        /** @description How one half of a cancel-replace ended. */
        readonly CancelReplaceResult: "SUCCESS" | "FAILURE" | "NOT_ATTEMPTED" | (string & {});
        /** @description What a rate limit counts. */
        readonly RateLimitType: "REQUEST_WEIGHT" | "ORDERS" | "RAW_REQUESTS" | (string & {});
        /** @description Unit of a rate limit's interval. */
        readonly RateLimitInterval: "SECOND" | "MINUTE" | "HOUR" | "DAY" | (string & {});
        /** @description Length of a candle; 1M is a month, 1m a minute. */
        readonly Interval: "1s" | "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" | (string & {});
        /** @description Nothing. */
        readonly Pong: {
            readonly [key: string]: unknown;
        };
        /** @description Why a request was refused. */
        readonly ErrorAnswer: {
            /** @description Number of the error, negative. */
            readonly code: number;
            /** @description What went wrong, in words; some codes mean different things by their text. */
            readonly msg: string;
        };
        /** @description The server's clock. */
        readonly ServerTime: {
            /** @description The server's time, in milliseconds. */
            readonly serverTime: number;
        };
        /** @description Symbols, trading rules and rate limits. */
        readonly ExchangeInfo: {
            /** @description Time zone of the venue, UTC. */
            readonly timezone: string;
            /** @description The server's time, in milliseconds. */
            readonly serverTime: number;
            /** @description Rate limits in force. */
            readonly rateLimits: readonly components["schemas"]["RateLimit"][];
            /** @description Rules for the account across all symbols. */
            readonly exchangeFilters: readonly components["schemas"]["ExchangeFilter"][];
            /** @description Symbols and their rules. */
            readonly symbols: readonly components["schemas"]["SymbolInfo"][];
            /** @description Base assets with smart order routing; absent where there is none. */
            readonly sors?: readonly components["schemas"]["Sor"][];
        };
        /** @description A limit on requests or orders. */
        readonly RateLimit: {
            readonly rateLimitType: components["schemas"]["RateLimitType"];
            readonly interval: components["schemas"]["RateLimitInterval"];
            /** @description Length of the interval, in its unit. */
            readonly intervalNum: number;
            /** @description Units allowed in one interval. */
            readonly limit: number;
        };
        /** @description Unfilled orders the account has placed in one interval. */
        readonly OrderCount: {
            readonly rateLimitType: components["schemas"]["RateLimitType"];
            readonly interval: components["schemas"]["RateLimitInterval"];
            /** @description Length of the interval, in its unit. */
            readonly intervalNum: number;
            /** @description Orders allowed in one interval. */
            readonly limit: number;
            /** @description Orders counted in the current interval. */
            readonly count: number;
        };
        /** @description Symbols among which smart order routing chooses. */
        readonly Sor: {
            /** @description Base asset. */
            readonly baseAsset: string;
            /** @description Symbols of that base asset. */
            readonly symbols: readonly string[];
        };
        /** @description A symbol and its trading rules. */
        readonly SymbolInfo: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly status: components["schemas"]["SymbolStatus"];
            /** @description Base asset. */
            readonly baseAsset: string;
            /** @description Decimals of base amounts. */
            readonly baseAssetPrecision: number;
            /** @description Quote asset. */
            readonly quoteAsset: string;
            /** @description Same as `quoteAssetPrecision`; to be removed. */
            readonly quotePrecision: number;
            /** @description Decimals of quote amounts. */
            readonly quoteAssetPrecision: number;
            /** @description Decimals of commissions paid in base. */
            readonly baseCommissionPrecision: number;
            /** @description Decimals of commissions paid in quote. */
            readonly quoteCommissionPrecision: number;
            /** @description Order types taken. */
            readonly orderTypes: readonly components["schemas"]["OrderType"][];
            /** @description Whether iceberg orders are taken. */
            readonly icebergAllowed: boolean;
            /** @description Whether OCO lists are taken. */
            readonly ocoAllowed: boolean;
            /** @description Whether OTO lists are taken. */
            readonly otoAllowed: boolean;
            /** @description Whether OTO lists whose pending orders sell what the working order bought are taken. */
            readonly opoAllowed: boolean;
            /** @description Whether MARKET orders by quote amount are taken. */
            readonly quoteOrderQtyMarketAllowed: boolean;
            /** @description Whether trailing stops are taken. */
            readonly allowTrailingStop: boolean;
            /** @description Whether cancel-replace is taken. */
            readonly cancelReplaceAllowed: boolean;
            /** @description Whether orders may be amended in place. */
            readonly amendAllowed: boolean;
            /** @description Whether pegged orders are taken. */
            readonly pegInstructionsAllowed: boolean;
            /** @description Whether spot accounts may trade it. */
            readonly isSpotTradingAllowed: boolean;
            /** @description Whether margin accounts may trade it. */
            readonly isMarginTradingAllowed: boolean;
            /** @description Rules an order must pass. */
            readonly filters: readonly components["schemas"]["SymbolFilter"][];
            /** @description Empty; see `permissionSets`. */
            readonly permissions: readonly string[];
            /** @description The account needs one permission of each inner list. */
            readonly permissionSets: readonly (readonly string[])[];
            readonly defaultSelfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"];
            /** @description Modes an order may ask for. */
            readonly allowedSelfTradePreventionModes: readonly components["schemas"]["SelfTradePreventionMode"][];
        };
        /** @description Limits on prices and stop prices; zero switches a rule off. */
        readonly PriceFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "PRICE_FILTER";
            /** @description Lowest price, in quote. */
            readonly minPrice: string;
            /** @description Highest price, in quote. */
            readonly maxPrice: string;
            /** @description Prices are multiples of this, in quote. */
            readonly tickSize: string;
        };
        /** @description Limits on prices as multiples of the average price. */
        readonly PercentPriceFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "PERCENT_PRICE";
            /** @description Highest price, as a multiple. */
            readonly multiplierUp: string;
            /** @description Lowest price, as a multiple. */
            readonly multiplierDown: string;
            /** @description Minutes of the average price used where there is no reference price; 0 means the last price. */
            readonly avgPriceMins: number;
        };
        /** @description Limits on prices as multiples of the average price, by side. */
        readonly PercentPriceBySideFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "PERCENT_PRICE_BY_SIDE";
            /** @description Highest price of a buy order, as a multiple. */
            readonly bidMultiplierUp: string;
            /** @description Lowest price of a buy order, as a multiple. */
            readonly bidMultiplierDown: string;
            /** @description Highest price of a sell order, as a multiple. */
            readonly askMultiplierUp: string;
            /** @description Lowest price of a sell order, as a multiple. */
            readonly askMultiplierDown: string;
            /** @description Minutes of the average price used where there is no reference price; 0 means the last price. */
            readonly avgPriceMins: number;
        };
        /** @description Limits on quantities and iceberg quantities. */
        readonly LotSizeFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "LOT_SIZE";
            /** @description Lowest quantity, in base. */
            readonly minQty: string;
            /** @description Highest quantity, in base. */
            readonly maxQty: string;
            /** @description Quantities are multiples of this, in base. */
            readonly stepSize: string;
        };
        /** @description Limits on quantities of MARKET orders. */
        readonly MarketLotSizeFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MARKET_LOT_SIZE";
            /** @description Lowest quantity, in base. */
            readonly minQty: string;
            /** @description Highest quantity, in base. */
            readonly maxQty: string;
            /** @description Quantities are multiples of this, in base; zero switches it off. */
            readonly stepSize: string;
        };
        /** @description Lowest price times quantity. */
        readonly MinNotionalFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MIN_NOTIONAL";
            /** @description Lowest notional, in quote. */
            readonly minNotional: string;
            /** @description Whether it holds for MARKET orders, at the average price. */
            readonly applyToMarket: boolean;
            /** @description Minutes of the average price used where there is no reference price; 0 means the last price. */
            readonly avgPriceMins: number;
        };
        /** @description Limits on price times quantity. */
        readonly NotionalFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "NOTIONAL";
            /** @description Lowest notional, in quote. */
            readonly minNotional: string;
            /** @description Whether the lowest holds for MARKET orders, at the average price. */
            readonly applyMinToMarket: boolean;
            /** @description Highest notional, in quote. */
            readonly maxNotional: string;
            /** @description Whether the highest holds for MARKET orders, at the average price. */
            readonly applyMaxToMarket: boolean;
            /** @description Minutes of the average price used where there is no reference price; 0 means the last price. */
            readonly avgPriceMins: number;
        };
        /** @description Parts an iceberg order may have. */
        readonly IcebergPartsFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "ICEBERG_PARTS";
            /** @description Most parts, quantity over visible quantity rounded up. */
            readonly limit: number;
        };
        /** @description Open orders an account may have on the symbol. */
        readonly MaxNumOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ORDERS";
            /** @description Most open orders. */
            readonly maxNumOrders: number;
        };
        /** @description Open stop and take-profit orders an account may have on the symbol. */
        readonly MaxNumAlgoOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ALGO_ORDERS";
            /** @description Most open orders with a trigger. */
            readonly maxNumAlgoOrders: number;
        };
        /** @description Open iceberg orders an account may have on the symbol. */
        readonly MaxNumIcebergOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ICEBERG_ORDERS";
            /** @description Most open iceberg orders. */
            readonly maxNumIcebergOrders: number;
        };
        /** @description Base an account may hold, open buy orders included. */
        readonly MaxPositionFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_POSITION";
            /** @description Highest position, in base. */
            readonly maxPosition: string;
        };
        /** @description Limits on the distance of trailing stops, in basis points. */
        readonly TrailingDeltaFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "TRAILING_DELTA";
            /** @description Least distance of buy stops and sell take-profits, in basis points. */
            readonly minTrailingAboveDelta: number;
            /** @description Greatest distance of buy stops and sell take-profits, in basis points. */
            readonly maxTrailingAboveDelta: number;
            /** @description Least distance of sell stops and buy take-profits, in basis points. */
            readonly minTrailingBelowDelta: number;
            /** @description Greatest distance of sell stops and buy take-profits, in basis points. */
            readonly maxTrailingBelowDelta: number;
        };
        /** @description Times an order may be amended. */
        readonly MaxNumOrderAmendsFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ORDER_AMENDS";
            /** @description Most amendments of one order. */
            readonly maxNumOrderAmends: number;
        };
        /** @description Open order lists an account may have on the symbol. */
        readonly MaxNumOrderListsFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ORDER_LISTS";
            /** @description Most open order lists. */
            readonly maxNumOrderLists: number;
        };
        /** @description Open orders an account may have on all symbols. */
        readonly ExchangeMaxNumOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "EXCHANGE_MAX_NUM_ORDERS";
            /** @description Most open orders. */
            readonly maxNumOrders: number;
        };
        /** @description Open stop and take-profit orders an account may have on all symbols. */
        readonly ExchangeMaxNumAlgoOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "EXCHANGE_MAX_NUM_ALGO_ORDERS";
            /** @description Most open orders with a trigger. */
            readonly maxNumAlgoOrders: number;
        };
        /** @description Open iceberg orders an account may have on all symbols. */
        readonly ExchangeMaxNumIcebergOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "EXCHANGE_MAX_NUM_ICEBERG_ORDERS";
            /** @description Most open iceberg orders. */
            readonly maxNumIcebergOrders: number;
        };
        /** @description Open order lists an account may have on all symbols. */
        readonly ExchangeMaxNumOrderListsFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "EXCHANGE_MAX_NUM_ORDER_LISTS";
            /** @description Most open order lists. */
            readonly maxNumOrderLists: number;
        };
        /** @description A filter this description does not know. */
        readonly OtherFilter: {
            /** @description Kind of filter. */
            readonly filterType: string;
        };
        /** @description A rule an order on the symbol must pass; the first kind that fits. */
        readonly SymbolFilter: components["schemas"]["PriceFilter"] | components["schemas"]["PercentPriceFilter"] | components["schemas"]["PercentPriceBySideFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MinNotionalFilter"] | components["schemas"]["NotionalFilter"] | components["schemas"]["IcebergPartsFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MaxNumAlgoOrdersFilter"] | components["schemas"]["MaxNumIcebergOrdersFilter"] | components["schemas"]["MaxPositionFilter"] | components["schemas"]["TrailingDeltaFilter"] | components["schemas"]["MaxNumOrderAmendsFilter"] | components["schemas"]["MaxNumOrderListsFilter"] | components["schemas"]["OtherFilter"];
        /** @description A rule for the account across all symbols; the first kind that fits. */
        readonly ExchangeFilter: components["schemas"]["ExchangeMaxNumOrdersFilter"] | components["schemas"]["ExchangeMaxNumAlgoOrdersFilter"] | components["schemas"]["ExchangeMaxNumIcebergOrdersFilter"] | components["schemas"]["ExchangeMaxNumOrderListsFilter"] | components["schemas"]["OtherFilter"];
        /** @description Price in quote and quantity in base of one level of a book. */
        readonly BookLevel: readonly [
            string,
            string
        ];
        /** @description The best levels of an order book. */
        readonly Depth: {
            /** @description Id of the last book update the snapshot contains. */
            readonly lastUpdateId: Int64;
            /** @description Buy side, best (highest) price first. */
            readonly bids: readonly components["schemas"]["BookLevel"][];
            /** @description Sell side, best (lowest) price first. */
            readonly asks: readonly components["schemas"]["BookLevel"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description Trade id. */
            readonly id: Int64;
            /** @description Price, in quote. */
            readonly price: string;
            /** @description Quantity, in base. */
            readonly qty: string;
            /** @description Price times quantity, in quote. */
            readonly quoteQty: string;
            /** @description When it happened, in milliseconds. */
            readonly time: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly isBuyerMaker: boolean;
            /** @description Whether it was at the best price. */
            readonly isBestMatch: boolean;
        };
        /** @description Fills of one taker order at one price and time, joined. */
        readonly AggTrade: {
            /** @description Aggregate trade id. */
            readonly a: Int64;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Quantity, in base. */
            readonly q: string;
            /** @description First trade id. */
            readonly f: Int64;
            /** @description Last trade id. */
            readonly l: Int64;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly m: boolean;
            /** @description Whether it was at the best price. */
            readonly M: boolean;
        };
        /** @description A candle. */
        readonly Kline: readonly [
            number,
            string,
            string,
            string,
            string,
            string,
            number,
            string,
            number,
            string,
            string,
            string
        ];
        /** @description The average price of the last minutes. */
        readonly AvgPrice: {
            /** @description Minutes averaged over. */
            readonly mins: number;
            /** @description Average price weighted by volume, in quote. */
            readonly price: string;
            /** @description When the last trade happened, in milliseconds. */
            readonly closeTime: number;
        };
        /** @description Statistics of the last 24 hours. */
        readonly Ticker24hr: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Last price less open price, in quote. */
            readonly priceChange: string;
            /** @description Change against the open price, in percent. */
            readonly priceChangePercent: string;
            /** @description Average price weighted by volume, in quote. */
            readonly weightedAvgPrice: string;
            /** @description Price of the last trade before the window, in quote. */
            readonly prevClosePrice: string;
            /** @description Price of the last trade, in quote. */
            readonly lastPrice: string;
            /** @description Quantity of the last trade, in base. */
            readonly lastQty: string;
            /** @description Best bid, in quote. */
            readonly bidPrice: string;
            /** @description Quantity at the best bid, in base. */
            readonly bidQty: string;
            /** @description Best ask, in quote. */
            readonly askPrice: string;
            /** @description Quantity at the best ask, in base. */
            readonly askQty: string;
            /** @description Price at the window's beginning, in quote. */
            readonly openPrice: string;
            /** @description Highest price, in quote. */
            readonly highPrice: string;
            /** @description Lowest price, in quote. */
            readonly lowPrice: string;
            /** @description Volume, in base. */
            readonly volume: string;
            /** @description Volume, in quote. */
            readonly quoteVolume: string;
            /** @description When the window begins, in milliseconds. */
            readonly openTime: number;
            /** @description When the window ends, in milliseconds. */
            readonly closeTime: number;
            /** @description First trade id; -1 without trades. */
            readonly firstId: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly lastId: Int64;
            /** @description Number of trades. */
            readonly count: Int64;
        };
        /** @description Statistics of a trading day or of a rolling window. */
        readonly WindowTicker: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Last price less open price, in quote. */
            readonly priceChange: string;
            /** @description Change against the open price, in percent. */
            readonly priceChangePercent: string;
            /** @description Average price weighted by volume, in quote. */
            readonly weightedAvgPrice: string;
            /** @description Price at the window's beginning, in quote. */
            readonly openPrice: string;
            /** @description Highest price, in quote. */
            readonly highPrice: string;
            /** @description Lowest price, in quote. */
            readonly lowPrice: string;
            /** @description Price of the last trade, in quote. */
            readonly lastPrice: string;
            /** @description Volume, in base. */
            readonly volume: string;
            /** @description Volume, in quote. */
            readonly quoteVolume: string;
            /** @description When the window begins, in milliseconds. */
            readonly openTime: number;
            /** @description When the window ends, in milliseconds. */
            readonly closeTime: number;
            /** @description First trade id; -1 without trades. */
            readonly firstId: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly lastId: Int64;
            /** @description Number of trades. */
            readonly count: Int64;
        };
        /** @description Statistics of a window without changes, averages and quotes (`type` MINI). */
        readonly TickerMini: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Price at the window's beginning, in quote. */
            readonly openPrice: string;
            /** @description Highest price, in quote. */
            readonly highPrice: string;
            /** @description Lowest price, in quote. */
            readonly lowPrice: string;
            /** @description Price of the last trade, in quote. */
            readonly lastPrice: string;
            /** @description Volume, in base. */
            readonly volume: string;
            /** @description Volume, in quote. */
            readonly quoteVolume: string;
            /** @description When the window begins, in milliseconds. */
            readonly openTime: number;
            /** @description When the window ends, in milliseconds. */
            readonly closeTime: number;
            /** @description First trade id; -1 without trades. */
            readonly firstId: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly lastId: Int64;
            /** @description Number of trades. */
            readonly count: Int64;
        };
        /** @description Price of the last trade. */
        readonly PriceTicker: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Price of the last trade, in quote. */
            readonly price: string;
        };
        /** @description Best bid and ask. */
        readonly BookTicker: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Best bid, in quote. */
            readonly bidPrice: string;
            /** @description Quantity at the best bid, in base. */
            readonly bidQty: string;
            /** @description Best ask, in quote. */
            readonly askPrice: string;
            /** @description Quantity at the best ask, in base. */
            readonly askQty: string;
        };
        /** @description One ticker or a list; full ones, or with `type` MINI short ones. */
        readonly Ticker24hrAnswer: components["schemas"]["Ticker24hr"] | components["schemas"]["TickerMini"] | readonly components["schemas"]["Ticker24hr"][] | readonly components["schemas"]["TickerMini"][];
        /** @description One ticker or a list; full ones, or with `type` MINI short ones. */
        readonly WindowTickerAnswer: components["schemas"]["WindowTicker"] | components["schemas"]["TickerMini"] | readonly components["schemas"]["WindowTicker"][] | readonly components["schemas"]["TickerMini"][];
        /** @description One price or a list. */
        readonly PriceTickerAnswer: components["schemas"]["PriceTicker"] | readonly components["schemas"]["PriceTicker"][];
        /** @description One best bid and ask, or a list. */
        readonly BookTickerAnswer: components["schemas"]["BookTicker"] | readonly components["schemas"]["BookTicker"][];
        /** @description An order just placed. ACK tells the required fields, RESULT the state besides, FULL also the fills. */
        readonly NewOrderAnswer: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Id of the order's list; -1 without one. */
            readonly orderListId: Int64;
            /** @description Client order id. */
            readonly clientOrderId: string;
            /** @description When the matching engine acted, in milliseconds. */
            readonly transactTime: number;
            /** @description Limit price, in quote; 0 where there is none. */
            readonly price?: string;
            /** @description Quantity ordered, in base. */
            readonly origQty?: string;
            /** @description Quantity filled, in base. */
            readonly executedQty?: string;
            /** @description Quote amount ordered; 0 unless ordered by quote. */
            readonly origQuoteOrderQty?: string;
            /** @description Quote amount filled; negative where the venue no longer knows it. */
            readonly cummulativeQuoteQty?: string;
            readonly status?: components["schemas"]["OrderStatus"];
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            readonly type?: components["schemas"]["OrderType"];
            readonly side?: components["schemas"]["OrderSide"];
            /** @description When the order came onto the book, in milliseconds; -1 while it has not. */
            readonly workingTime?: number;
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /** @description Fills at once; only in FULL. */
            readonly fills?: readonly components["schemas"]["OrderFill"][];
            /** @description Matches that self-trade prevention prevented; only in FULL. */
            readonly preventedMatches?: readonly components["schemas"]["OrderPreventedMatch"][];
            /** @description Id of the account's trade group. */
            readonly tradeGroupId?: Int64;
            /** @description Visible part, in base. */
            readonly icebergQty?: string;
            /** @description Id of the match that self-trade prevention prevented, unique within the symbol. */
            readonly preventedMatchId?: Int64;
            /** @description Quantity that expired by self-trade prevention, in base. */
            readonly preventedQuantity?: string;
            /** @description Price that triggers the order, in quote. */
            readonly stopPrice?: string;
            /** @description The caller's number of a strategy. */
            readonly strategyId?: Int64;
            /** @description The caller's kind of strategy. */
            readonly strategyType?: number;
            /** @description Distance of the trailing stop, in basis points. */
            readonly trailingDelta?: number;
            /** @description When the trailing stop began to follow the price, in milliseconds; -1 while it has not. */
            readonly trailingTime?: number;
            /** @description Whether smart order routing was used. */
            readonly usedSor?: boolean;
            readonly workingFloor?: components["schemas"]["WorkingFloor"];
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Levels behind the best price the order is pegged at. */
            readonly pegOffsetValue?: number;
            /** @description Price the order is pegged at now, in quote. */
            readonly peggedPrice?: string;
            readonly expiryReason?: components["schemas"]["ExpiryReason"];
        };
        /** @description A fill of an order just placed. */
        readonly OrderFill: {
            /** @description Price, in quote. */
            readonly price: string;
            /** @description Quantity, in base. */
            readonly qty: string;
            /** @description Commission paid, in its asset. */
            readonly commission: string;
            /** @description Asset of the commission. */
            readonly commissionAsset: string;
            /** @description Trade id; -1 where smart order routing allocated it. */
            readonly tradeId: Int64;
            /** @description How smart order routing matched it. */
            readonly matchType?: string;
            /** @description Allocation id of smart order routing. */
            readonly allocId?: Int64;
        };
        /** @description A match of an order just placed that self-trade prevention prevented. */
        readonly OrderPreventedMatch: {
            /** @description Id of the prevented match, unique within the symbol. */
            readonly preventedMatchId: Int64;
            /** @description Symbol of the maker order. */
            readonly makerSymbol?: string;
            /** @description Id of the maker order. */
            readonly makerOrderId?: Int64;
            /** @description Price of the match, in quote. */
            readonly price?: string;
            /** @description Quantity of the taker that expired, in base. */
            readonly takerPreventedQuantity?: string;
            /** @description Quantity of the maker that expired, in base. */
            readonly makerPreventedQuantity?: string;
        };
        /** @description A cancelled order. */
        readonly CancelOrderAnswer: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Client order id of the order. */
            readonly origClientOrderId: string;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Id of the order's list; -1 without one. */
            readonly orderListId: Int64;
            /** @description Client id of the cancel. */
            readonly clientOrderId: string;
            /** @description When the matching engine acted, in milliseconds. */
            readonly transactTime: number;
            /** @description Limit price, in quote; 0 where there is none. */
            readonly price: string;
            /** @description Quantity ordered, in base; absent while it depends on the working order of the list. */
            readonly origQty?: string;
            /** @description Quantity filled, in base. */
            readonly executedQty: string;
            /** @description Quote amount ordered; 0 unless ordered by quote. */
            readonly origQuoteOrderQty: string;
            /** @description Quote amount filled; negative where the venue no longer knows it. */
            readonly cummulativeQuoteQty: string;
            readonly status: components["schemas"]["OrderStatus"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            readonly type: components["schemas"]["OrderType"];
            readonly side: components["schemas"]["OrderSide"];
            readonly selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"];
            /** @description Visible part, in base. */
            readonly icebergQty?: string;
            /** @description Id of the match that self-trade prevention prevented, unique within the symbol. */
            readonly preventedMatchId?: Int64;
            /** @description Quantity that expired by self-trade prevention, in base. */
            readonly preventedQuantity?: string;
            /** @description Price that triggers the order, in quote. */
            readonly stopPrice?: string;
            /** @description The caller's number of a strategy. */
            readonly strategyId?: Int64;
            /** @description The caller's kind of strategy. */
            readonly strategyType?: number;
            /** @description Distance of the trailing stop, in basis points. */
            readonly trailingDelta?: number;
            /** @description When the trailing stop began to follow the price, in milliseconds; -1 while it has not. */
            readonly trailingTime?: number;
            /** @description Whether smart order routing was used. */
            readonly usedSor?: boolean;
            readonly workingFloor?: components["schemas"]["WorkingFloor"];
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Levels behind the best price the order is pegged at. */
            readonly pegOffsetValue?: number;
            /** @description Price the order is pegged at now, in quote. */
            readonly peggedPrice?: string;
            readonly expiryReason?: components["schemas"]["ExpiryReason"];
        };
        /** @description An order. */
        readonly Order: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Id of the order's list; -1 without one. */
            readonly orderListId: Int64;
            /** @description Client order id. */
            readonly clientOrderId: string;
            /** @description Limit price, in quote; 0 where there is none. */
            readonly price: string;
            /** @description Quantity ordered, in base; absent while it depends on the working order of the list. */
            readonly origQty?: string;
            /** @description Quantity filled, in base. */
            readonly executedQty: string;
            /** @description Quote amount filled; negative where the venue no longer knows it. */
            readonly cummulativeQuoteQty: string;
            readonly status: components["schemas"]["OrderStatus"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            readonly type: components["schemas"]["OrderType"];
            readonly side: components["schemas"]["OrderSide"];
            /** @description When it was placed, in milliseconds. */
            readonly time: number;
            /** @description When it last changed, in milliseconds. */
            readonly updateTime: number;
            /** @description Whether it has come onto the book. */
            readonly isWorking: boolean;
            /** @description When the order came onto the book, in milliseconds; -1 while it has not. */
            readonly workingTime?: number;
            /** @description Quote amount ordered; 0 unless ordered by quote. */
            readonly origQuoteOrderQty: string;
            readonly selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"];
            /** @description Visible part, in base. */
            readonly icebergQty?: string;
            /** @description Id of the match that self-trade prevention prevented, unique within the symbol. */
            readonly preventedMatchId?: Int64;
            /** @description Quantity that expired by self-trade prevention, in base. */
            readonly preventedQuantity?: string;
            /** @description Price that triggers the order, in quote. */
            readonly stopPrice?: string;
            /** @description The caller's number of a strategy. */
            readonly strategyId?: Int64;
            /** @description The caller's kind of strategy. */
            readonly strategyType?: number;
            /** @description Distance of the trailing stop, in basis points. */
            readonly trailingDelta?: number;
            /** @description When the trailing stop began to follow the price, in milliseconds; -1 while it has not. */
            readonly trailingTime?: number;
            /** @description Whether smart order routing was used. */
            readonly usedSor?: boolean;
            readonly workingFloor?: components["schemas"]["WorkingFloor"];
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Levels behind the best price the order is pegged at. */
            readonly pegOffsetValue?: number;
            /** @description Price the order is pegged at now, in quote. */
            readonly peggedPrice?: string;
            readonly expiryReason?: components["schemas"]["ExpiryReason"];
        };
        /** @description Nothing, or the commission rates an order would pay. */
        readonly OrderTestAnswer: {
            /** @description Standard rates. */
            readonly standardCommissionForOrder?: components["schemas"]["MakerTakerRates"];
            /** @description Special rates, added. */
            readonly specialCommissionForOrder?: components["schemas"]["MakerTakerRates"];
            /** @description Tax rates, added. */
            readonly taxCommissionForOrder?: components["schemas"]["MakerTakerRates"];
            readonly discount?: components["schemas"]["CommissionDiscount"];
        };
        /** @description A cancelled order and the order placed instead. */
        readonly CancelReplaceAnswer: {
            readonly cancelResult: components["schemas"]["CancelReplaceResult"];
            readonly newOrderResult: components["schemas"]["CancelReplaceResult"];
            readonly cancelResponse: components["schemas"]["CancelOrderAnswer"];
            readonly newOrderResponse: components["schemas"]["NewOrderAnswer"];
        };
        /** @description Why a cancel-replace failed, wholly or in part. */
        readonly CancelReplaceError: {
            /** @description Number of the error, negative: -2021 in part, -2022 wholly. */
            readonly code: number;
            /** @description What went wrong, in words. */
            readonly msg: string;
            /** @description How each half ended; absent where neither was tried. */
            readonly data?: components["schemas"]["CancelReplaceFailure"];
        };
        /** @description How each half of a failed cancel-replace ended. */
        readonly CancelReplaceFailure: {
            readonly cancelResult: components["schemas"]["CancelReplaceResult"];
            readonly newOrderResult: components["schemas"]["CancelReplaceResult"];
            readonly cancelResponse: components["schemas"]["CancelReplaceCancel"];
            readonly newOrderResponse: components["schemas"]["CancelReplaceNewOrder"];
        };
        /** @description The cancelled order, why it was not cancelled, or null where it was not tried. */
        readonly CancelReplaceCancel: (components["schemas"]["CancelOrderAnswer"] | components["schemas"]["ErrorAnswer"]) | null;
        /** @description The new order, why it was not placed, or null where it was not tried. */
        readonly CancelReplaceNewOrder: (components["schemas"]["NewOrderAnswer"] | components["schemas"]["ErrorAnswer"]) | null;
        /** @description An amended order. */
        readonly AmendKeepPriorityAnswer: {
            /** @description When the matching engine acted, in milliseconds. */
            readonly transactTime: number;
            /** @description Id of the amendment. */
            readonly executionId: Int64;
            readonly amendedOrder: components["schemas"]["AmendedOrder"];
            /** @description The order's list, where it has one. */
            readonly listStatus?: components["schemas"]["AmendedOrderList"];
        };
        /** @description An order after its amendment. */
        readonly AmendedOrder: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Id of the order's list; -1 without one. */
            readonly orderListId: Int64;
            /** @description Client order id before the amendment. */
            readonly origClientOrderId: string;
            /** @description Client order id after the amendment. */
            readonly clientOrderId: string;
            /** @description Limit price, in quote; 0 where there is none. */
            readonly price: string;
            /** @description Quantity ordered after the amendment, in base. */
            readonly qty: string;
            /** @description Quantity filled, in base. */
            readonly executedQty: string;
            /** @description Quantity that expired by self-trade prevention, in base. */
            readonly preventedQty: string;
            /** @description Quote amount ordered; 0 unless ordered by quote. */
            readonly quoteOrderQty: string;
            /** @description Quote amount filled. */
            readonly cumulativeQuoteQty: string;
            readonly status: components["schemas"]["OrderStatus"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            readonly type: components["schemas"]["OrderType"];
            readonly side: components["schemas"]["OrderSide"];
            /** @description When the order came onto the book, in milliseconds; -1 while it has not. */
            readonly workingTime?: number;
            readonly selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"];
            /** @description Visible part, in base. */
            readonly icebergQty?: string;
            /** @description Id of the match that self-trade prevention prevented, unique within the symbol. */
            readonly preventedMatchId?: Int64;
            /** @description Price that triggers the order, in quote. */
            readonly stopPrice?: string;
            /** @description The caller's number of a strategy. */
            readonly strategyId?: Int64;
            /** @description The caller's kind of strategy. */
            readonly strategyType?: number;
            /** @description Distance of the trailing stop, in basis points. */
            readonly trailingDelta?: number;
            /** @description When the trailing stop began to follow the price, in milliseconds; -1 while it has not. */
            readonly trailingTime?: number;
            /** @description Whether smart order routing was used. */
            readonly usedSor?: boolean;
            readonly workingFloor?: components["schemas"]["WorkingFloor"];
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Levels behind the best price the order is pegged at. */
            readonly pegOffsetValue?: number;
            /** @description Price the order is pegged at now, in quote. */
            readonly peggedPrice?: string;
            readonly expiryReason?: components["schemas"]["ExpiryReason"];
        };
        /** @description The list of an amended order. */
        readonly AmendedOrderList: {
            /** @description Order list id. */
            readonly orderListId: Int64;
            readonly contingencyType: components["schemas"]["ContingencyType"];
            readonly listOrderStatus: components["schemas"]["ListOrderStatus"];
            /** @description Client id of the list. */
            readonly listClientOrderId: string;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Orders of the list. */
            readonly orders: readonly components["schemas"]["OrderListMember"][];
        };
        /** @description One amendment of an order. */
        readonly OrderAmendment: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Id of the amendment. */
            readonly executionId: Int64;
            /** @description Client order id before the amendment. */
            readonly origClientOrderId: string;
            /** @description Client order id after the amendment. */
            readonly newClientOrderId: string;
            /** @description Quantity before the amendment, in base. */
            readonly origQty: string;
            /** @description Quantity after the amendment, in base. */
            readonly newQty: string;
            /** @description When it was amended, in milliseconds. */
            readonly time: number;
        };
        /** @description An order of an order list. */
        readonly OrderListMember: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Client order id. */
            readonly clientOrderId: string;
        };
        /** @description An order list. */
        readonly OrderList: {
            /** @description Order list id. */
            readonly orderListId: Int64;
            readonly contingencyType: components["schemas"]["ContingencyType"];
            readonly listStatusType: components["schemas"]["ListStatusType"];
            readonly listOrderStatus: components["schemas"]["ListOrderStatus"];
            /** @description Client id of the list. */
            readonly listClientOrderId: string;
            /** @description When the list last changed, in milliseconds. */
            readonly transactionTime: number;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Orders of the list. */
            readonly orders: readonly components["schemas"]["OrderListMember"][];
        };
        /** @description An order list just placed. */
        readonly NewOrderListAnswer: {
            /** @description Order list id. */
            readonly orderListId: Int64;
            readonly contingencyType: components["schemas"]["ContingencyType"];
            readonly listStatusType: components["schemas"]["ListStatusType"];
            readonly listOrderStatus: components["schemas"]["ListOrderStatus"];
            /** @description Client id of the list. */
            readonly listClientOrderId: string;
            /** @description When the list last changed, in milliseconds. */
            readonly transactionTime: number;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Orders of the list. */
            readonly orders: readonly components["schemas"]["OrderListMember"][];
            /** @description Its orders; how much of them is told depends on `newOrderRespType`. */
            readonly orderReports: readonly components["schemas"]["NewOrderAnswer"][];
        };
        /** @description A cancelled order list. */
        readonly CancelOrderListAnswer: {
            /** @description Order list id. */
            readonly orderListId: Int64;
            readonly contingencyType: components["schemas"]["ContingencyType"];
            readonly listStatusType: components["schemas"]["ListStatusType"];
            readonly listOrderStatus: components["schemas"]["ListOrderStatus"];
            /** @description Client id of the list. */
            readonly listClientOrderId: string;
            /** @description When the list last changed, in milliseconds. */
            readonly transactionTime: number;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Orders of the list. */
            readonly orders: readonly components["schemas"]["OrderListMember"][];
            /** @description Its orders. */
            readonly orderReports: readonly components["schemas"]["CancelOrderAnswer"][];
        };
        /** @description A cancelled order or a cancelled order list. */
        readonly CanceledOpenOrder: components["schemas"]["CancelOrderAnswer"] | components["schemas"]["CancelOrderListAnswer"];
        /** @description The account. */
        readonly Account: {
            /** @description Maker rate, in basis points. */
            readonly makerCommission: number;
            /** @description Taker rate, in basis points. */
            readonly takerCommission: number;
            /** @description Rate added when buying, in basis points. */
            readonly buyerCommission: number;
            /** @description Rate added when selling, in basis points. */
            readonly sellerCommission: number;
            readonly commissionRates: components["schemas"]["CommissionRates"];
            /** @description Whether the account may trade. */
            readonly canTrade: boolean;
            /** @description Whether the account may withdraw. */
            readonly canWithdraw: boolean;
            /** @description Whether the account may deposit. */
            readonly canDeposit: boolean;
            /** @description Whether the account is held through a broker. */
            readonly brokered: boolean;
            /** @description Whether orders must name a self-trade prevention mode. */
            readonly requireSelfTradePrevention: boolean;
            /** @description Whether smart order routing is closed to the account. */
            readonly preventSor: boolean;
            /** @description When the account last changed, in milliseconds. */
            readonly updateTime: number;
            /** @description Type of account, SPOT. */
            readonly accountType: string;
            /** @description Id of the account's trade group; -1 without one. */
            readonly tradeGroupId?: Int64;
            /** @description Balances of the assets. */
            readonly balances: readonly components["schemas"]["Balance"][];
            /** @description Permissions of the account. */
            readonly permissions: readonly string[];
            /** @description Id of the account. */
            readonly uid: Int64;
        };
        /** @description What the account holds of an asset. */
        readonly Balance: {
            /** @description Asset. */
            readonly asset: string;
            /** @description Amount free to use. */
            readonly free: string;
            /** @description Amount held by open orders. */
            readonly locked: string;
        };
        /** @description Commission rates, as fractions of what is received. */
        readonly CommissionRates: {
            /** @description Rate of makers. */
            readonly maker: string;
            /** @description Rate of takers. */
            readonly taker: string;
            /** @description Rate added when buying. */
            readonly buyer: string;
            /** @description Rate added when selling. */
            readonly seller: string;
        };
        /** @description Commission rates of one order, as fractions of what is received. */
        readonly MakerTakerRates: {
            /** @description Rate of fills as maker. */
            readonly maker: string;
            /** @description Rate of fills as taker. */
            readonly taker: string;
        };
        /** @description Discount on standard commissions paid in the venue's own asset. */
        readonly CommissionDiscount: {
            /** @description Whether the account uses it. */
            readonly enabledForAccount: boolean;
            /** @description Whether the symbol grants it. */
            readonly enabledForSymbol: boolean;
            /** @description Asset the commission is paid in. */
            readonly discountAsset?: string | null;
            /** @description Discount on the standard rate, as a fraction. */
            readonly discount: string;
        };
        /** @description The account's commission rates on a symbol. */
        readonly AccountCommission: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Standard rates. */
            readonly standardCommission: components["schemas"]["CommissionRates"];
            /** @description Special rates, added. */
            readonly specialCommission: components["schemas"]["CommissionRates"];
            /** @description Tax rates, added. */
            readonly taxCommission: components["schemas"]["CommissionRates"];
            readonly discount: components["schemas"]["CommissionDiscount"];
        };
        /** @description A fill of the account. */
        readonly MyTrade: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Trade id. */
            readonly id: Int64;
            /** @description Order id, unique within the symbol. */
            readonly orderId: Int64;
            /** @description Id of the order's list; -1 without one. */
            readonly orderListId: Int64;
            /** @description Price, in quote. */
            readonly price: string;
            /** @description Quantity, in base. */
            readonly qty: string;
            /** @description Price times quantity, in quote. */
            readonly quoteQty: string;
            /** @description Commission paid, in its asset. */
            readonly commission: string;
            /** @description Asset of the commission. */
            readonly commissionAsset: string;
            /** @description When it happened, in milliseconds. */
            readonly time: number;
            /** @description Whether the account bought. */
            readonly isBuyer: boolean;
            /** @description Whether the account was the maker. */
            readonly isMaker: boolean;
            /** @description Whether it was at the best price. */
            readonly isBestMatch: boolean;
        };
        /** @description A match that self-trade prevention prevented. */
        readonly PreventedMatch: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Id of the prevented match, unique within the symbol. */
            readonly preventedMatchId: Int64;
            /** @description Id of the taker order. */
            readonly takerOrderId: Int64;
            /** @description Symbol of the maker order. */
            readonly makerSymbol?: string;
            /** @description Id of the maker order. */
            readonly makerOrderId: Int64;
            /** @description Id of the trade group; -1 without one. */
            readonly tradeGroupId: Int64;
            readonly selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"];
            /** @description Price of the match, in quote. */
            readonly price: string;
            /** @description Quantity of the taker that expired, in base. */
            readonly takerPreventedQuantity?: string;
            /** @description Quantity of the maker that expired, in base. */
            readonly makerPreventedQuantity?: string;
            /** @description When it was prevented, in milliseconds. */
            readonly transactTime: number;
        };
        /** @description One trade, between one buyer and one seller. */
        readonly TradeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "trade";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Trade id. */
            readonly t: Int64;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Quantity, in base. */
            readonly q: string;
            /** @description When the trade happened, in milliseconds. */
            readonly T: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly m: boolean;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly M?: boolean;
        };
        /** @description Fills of one taker order at one price, joined. */
        readonly AggTradeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "aggTrade";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Aggregate trade id. */
            readonly a: Int64;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Quantity of all of them, in base. */
            readonly q: string;
            /** @description First trade id. */
            readonly f: Int64;
            /** @description Last trade id. */
            readonly l: Int64;
            /** @description When they happened, in milliseconds. */
            readonly T: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly m: boolean;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly M?: boolean;
        };
        /** @description One block trade. */
        readonly BlockTradeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "blockTrade";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Block trade id, of a numbering of its own. */
            readonly t: Int64;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Quantity, in base. */
            readonly q: string;
            /** @description When the trade happened, in milliseconds. */
            readonly T: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly m: boolean;
        };
        /** @description The current candle as it stands now. */
        readonly KlineEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "kline";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly k: components["schemas"]["StreamKline"];
        };
        /** @description A candle that may still change. Its times are UTC whichever zone its days begin in. */
        readonly StreamKline: {
            /** @description When it opens, in milliseconds. */
            readonly t: number;
            /** @description When it closes, in milliseconds, inclusive. */
            readonly T: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly i: components["schemas"]["Interval"];
            /** @description First trade id; -1 without trades. */
            readonly f: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly L: Int64;
            /** @description Open price, in quote. */
            readonly o: string;
            /** @description Price of the last trade so far, in quote. */
            readonly c: string;
            /** @description High price, in quote. */
            readonly h: string;
            /** @description Low price, in quote. */
            readonly l: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Number of trades. */
            readonly n: number;
            /** @description Whether the candle has closed; true only in its last event. */
            readonly x: boolean;
            /** @description Volume, in quote. */
            readonly q: string;
            /** @description Volume bought by takers, in base. */
            readonly V: string;
            /** @description Volume bought by takers, in quote. */
            readonly Q: string;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly B?: string;
        };
        /** @description Prices and volumes of the last 24 hours. */
        readonly MiniTickerEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "24hrMiniTicker";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Price of the last trade, in quote. */
            readonly c: string;
            /** @description Price 24 hours ago, in quote. */
            readonly o: string;
            /** @description Highest price, in quote. */
            readonly h: string;
            /** @description Lowest price, in quote. */
            readonly l: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Volume, in quote. */
            readonly q: string;
        };
        /** @description The symbols that changed since the last event. */
        readonly AllMiniTickersEvent: readonly components["schemas"]["MiniTickerEvent"][];
        /** @description Statistics of the last 24 hours, and the best bid and ask. */
        readonly TickerEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "24hrTicker";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Last price less open price, in quote. */
            readonly p: string;
            /** @description Change against the open price, in percent. */
            readonly P: string;
            /** @description Average price weighted by volume, in quote. */
            readonly w: string;
            /** @description Price of the last trade before the window, in quote. */
            readonly x: string;
            /** @description Price of the last trade, in quote. */
            readonly c: string;
            /** @description Quantity of the last trade, in base. */
            readonly Q: string;
            /** @description Best bid, in quote. */
            readonly b: string;
            /** @description Quantity at the best bid, in base. */
            readonly B: string;
            /** @description Best ask, in quote. */
            readonly a: string;
            /** @description Quantity at the best ask, in base. */
            readonly A: string;
            /** @description Price at the window's beginning, in quote. */
            readonly o: string;
            /** @description Highest price, in quote. */
            readonly h: string;
            /** @description Lowest price, in quote. */
            readonly l: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Volume, in quote. */
            readonly q: string;
            /** @description When the window begins, in milliseconds. */
            readonly O: number;
            /** @description When the window ends, in milliseconds. */
            readonly C: number;
            /** @description First trade id; -1 without trades. */
            readonly F: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly L: Int64;
            /** @description Number of trades. */
            readonly n: number;
        };
        /** @description Statistics of the last hour, four hours or day, from the beginning of a minute until now. */
        readonly RollingTickerEvent: {
            /** @description Kind of event, which names the window. */
            readonly e: "1hTicker" | "4hTicker" | "1dTicker" | (string & {});
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Last price less open price, in quote. */
            readonly p: string;
            /** @description Change against the open price, in percent. */
            readonly P: string;
            /** @description Price at the window's beginning, in quote. */
            readonly o: string;
            /** @description Highest price, in quote. */
            readonly h: string;
            /** @description Lowest price, in quote. */
            readonly l: string;
            /** @description Price of the last trade, in quote. */
            readonly c: string;
            /** @description Average price weighted by volume, in quote. */
            readonly w: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Volume, in quote. */
            readonly q: string;
            /** @description When the window begins, in milliseconds; the beginning of a minute. */
            readonly O: number;
            /** @description When the window ends, in milliseconds. */
            readonly C: number;
            /** @description First trade id; -1 without trades. */
            readonly F: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly L: Int64;
            /** @description Number of trades. */
            readonly n: number;
        };
        /** @description The symbols that changed since the last event. */
        readonly AllRollingTickersEvent: readonly components["schemas"]["RollingTickerEvent"][];
        /** @description The best bid and ask. It names neither its kind nor its time. */
        readonly BookTickerEvent: {
            /** @description Id of the book update that led to it. */
            readonly u: Int64;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Best bid, in quote. */
            readonly b: string;
            /** @description Quantity at the best bid, in base. */
            readonly B: string;
            /** @description Best ask, in quote. */
            readonly a: string;
            /** @description Quantity at the best ask, in base. */
            readonly A: string;
        };
        /** @description The average price of the last minutes. */
        readonly AvgPriceEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "avgPrice";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Time averaged over, as 5m. */
            readonly i: string;
            /** @description Average price, in quote. */
            readonly w: string;
            /** @description When the last trade happened, in milliseconds. */
            readonly T: number;
        };
        /** @description The price that the venue's price rules are measured against. */
        readonly ReferencePriceEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "referencePrice";
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Reference price, in quote; null where there is none. */
            readonly r: string | null;
            /** @description The matching engine's time at which the price held, in milliseconds. */
            readonly t: number;
        };
        /** @description The best levels of both sides, all of them anew. It names neither its kind nor its symbol. */
        readonly PartialDepthEvent: {
            /** @description Id of the last book update it contains. */
            readonly lastUpdateId: Int64;
            /** @description Buy side, best (highest) price first. */
            readonly bids: readonly components["schemas"]["BookLevel"][];
            /** @description Sell side, best (lowest) price first. */
            readonly asks: readonly components["schemas"]["BookLevel"][];
        };
        /** @description The levels that changed. It follows the event before it when its U is that one's u plus one; with a greater U, updates were missed. */
        readonly DiffDepthEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "depthUpdate";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Id of the first book update it contains. */
            readonly U: Int64;
            /** @description Id of the last book update it contains. */
            readonly u: Int64;
            /** @description Changed levels of the buy side with their new quantities; zero removes a level, known or not. */
            readonly b: readonly components["schemas"]["BookLevel"][];
            /** @description Changed levels of the sell side with their new quantities; zero removes a level, known or not. */
            readonly a: readonly components["schemas"]["BookLevel"][];
        };
        /** @description The server will close the connection soon. */
        readonly ServerShutdownEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "serverShutdown";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
        };
        /** @description What wraps every event on a connection with the property combined, as /stream has it. */
        readonly CombinedEvent: {
            /** @description The stream's name, as ethusdt@trade. */
            readonly stream: string;
            /** @description The event. */
            readonly data: components["schemas"]["TradeEvent"] | components["schemas"]["AggTradeEvent"] | components["schemas"]["BlockTradeEvent"] | components["schemas"]["KlineEvent"] | components["schemas"]["MiniTickerEvent"] | components["schemas"]["AllMiniTickersEvent"] | components["schemas"]["TickerEvent"] | components["schemas"]["RollingTickerEvent"] | components["schemas"]["AllRollingTickersEvent"] | components["schemas"]["BookTickerEvent"] | components["schemas"]["AvgPriceEvent"] | components["schemas"]["ReferencePriceEvent"] | components["schemas"]["PartialDepthEvent"] | components["schemas"]["DiffDepthEvent"] | components["schemas"]["ServerShutdownEvent"];
        };
        /** @description Names of the streams to add or to take off, as ethusdt@trade. */
        readonly StreamNames: readonly string[];
        /** @description Why a control frame was refused, inside `error` or at the top. */
        readonly ControlErrorReply: {
            readonly error?: components["schemas"]["ErrorAnswer"];
            /** @description Number of the error: 0 to 3. */
            readonly code?: number;
            /** @description What went wrong, in words. */
            readonly msg?: string;
            readonly id?: components["schemas"]["ReplyId"];
        };
        /** @description The caller's id of the frame, which its reply repeats; one that no unanswered frame has. */
        readonly FrameId: number | string;
        /** @description Id of the frame this answers; null where the venue could not tell. */
        readonly ReplyId: (number | string) | null;
        /** @description Status as of HTTP: 200 is done, 409 done in part, 418 and 429 limited, 5xx says nothing about the outcome. */
        readonly ReplyStatus: number;
        /** @description Counters of the limits this request counted against; absent where the caller asked for none. */
        readonly ReplyRateLimits: readonly components["schemas"]["ReplyRateLimit"][];
        /** @description A limit and what is used of it. */
        readonly ReplyRateLimit: {
            readonly rateLimitType: components["schemas"]["RateLimitType"];
            readonly interval: components["schemas"]["RateLimitInterval"];
            /** @description Length of the interval, in its unit; intervals begin at whole multiples. */
            readonly intervalNum: number;
            /** @description Units allowed in one interval. */
            readonly limit: number;
            /** @description Units used in the current interval. */
            readonly count: number;
        };
        /** @description Why a request was refused. */
        readonly ApiErrorReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly error: components["schemas"]["ApiError"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        /** @description Code, text and particulars of a refusal. */
        readonly ApiError: {
            /** @description Number of the error, negative. */
            readonly code: number;
            /** @description What went wrong, in words; some codes mean different things by their text. */
            readonly msg: string;
            readonly data?: components["schemas"]["ApiErrorData"];
        };
        /** @description Particulars: when to try again after 418 and 429, or how each half of a failed cancel-replace ended. */
        readonly ApiErrorData: {
            /** @description The server's time, in milliseconds. */
            readonly serverTime?: number;
            /** @description The time from which requests are taken again, in milliseconds. */
            readonly retryAfter?: number;
            readonly cancelResult?: components["schemas"]["CancelReplaceResult"];
            readonly newOrderResult?: components["schemas"]["CancelReplaceResult"];
            readonly cancelResponse?: components["schemas"]["CancelReplaceCancel"];
            readonly newOrderResponse?: components["schemas"]["CancelReplaceNewOrder"];
        };
        /** @description A connection, and the key it is logged in with. */
        readonly SessionState: {
            /** @description API key the connection is logged in with; null without one. */
            readonly apiKey: string | null;
            /** @description When it logged in, in milliseconds; null if it did not. */
            readonly authorizedSince: number | null;
            /** @description When it was opened, in milliseconds. */
            readonly connectedSince: number;
            /** @description Whether replies carry counters unless a request says otherwise. */
            readonly returnRateLimits: boolean;
            /** @description The server's time, in milliseconds. */
            readonly serverTime: number;
            /** @description Whether it has an account subscription; null where this server offers none. */
            readonly userDataStream: boolean | null;
        };
        /** @description A subscription to the events of an account. */
        readonly UserDataSubscription: {
            /** @description Its number, which each of its events repeats; unique to the connection. */
            readonly subscriptionId: number;
        };
        /** @description Nothing. */
        readonly UserDataUnsubscribed: {
            readonly [key: string]: unknown;
        };
        /** @description Parameters of session.logon. */
        readonly SessionLogonParams: {
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of order.place. LIMIT needs `timeInForce`, `quantity` and `price`; LIMIT_MAKER `quantity` and `price`; MARKET `quantity` or `quoteOrderQty`; STOP_LOSS and TAKE_PROFIT `quantity` and `stopPrice` or `trailingDelta`; their LIMIT forms `timeInForce` and `price` besides. A pegged order needs no `price`. */
        readonly OrderPlaceParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly type: components["schemas"]["OrderType"];
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            /** @description Limit price, in quote per base. */
            readonly price?: string | number;
            /** @description Quantity, in base. */
            readonly quantity?: string | number;
            /** @description Quote to spend (buy) or to receive (sell) with a MARKET order, in place of `quantity`. */
            readonly quoteOrderQty?: string | number;
            /** @description The caller's id of the order, unique among open orders; made up when absent. */
            readonly newClientOrderId?: string;
            /**
             * @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others.
             * @enum {string}
             */
            readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
            /** @description Price that triggers a STOP_LOSS or TAKE_PROFIT order, in quote per base. */
            readonly stopPrice?: string | number;
            /** @description Distance of a trailing stop from the best price since it began, in basis points. */
            readonly trailingDelta?: number;
            /** @description Visible part of a limit order, in base. */
            readonly icebergQty?: string | number;
            /** @description The caller's number of the strategy the order belongs to. */
            readonly strategyId?: Int64 | string;
            /** @description The caller's kind of strategy; smaller values are reserved. */
            readonly strategyType?: number;
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            /** @description Levels behind the best price the order is pegged at; goes with `pegOffsetType`. */
            readonly pegOffsetValue?: number;
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of order.test, which are those of order.place and one more. */
        readonly OrderTestPlaceParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly type: components["schemas"]["OrderType"];
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            /** @description Limit price, in quote per base. */
            readonly price?: string | number;
            /** @description Quantity, in base. */
            readonly quantity?: string | number;
            /** @description Quote to spend (buy) or to receive (sell) with a MARKET order, in place of `quantity`. */
            readonly quoteOrderQty?: string | number;
            /** @description The caller's id of the order, unique among open orders; made up when absent. */
            readonly newClientOrderId?: string;
            /**
             * @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others.
             * @enum {string}
             */
            readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
            /** @description Price that triggers a STOP_LOSS or TAKE_PROFIT order, in quote per base. */
            readonly stopPrice?: string | number;
            /** @description Distance of a trailing stop from the best price since it began, in basis points. */
            readonly trailingDelta?: number;
            /** @description Visible part of a limit order, in base. */
            readonly icebergQty?: string | number;
            /** @description The caller's number of the strategy the order belongs to. */
            readonly strategyId?: Int64 | string;
            /** @description The caller's kind of strategy; smaller values are reserved. */
            readonly strategyType?: number;
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            /** @description Levels behind the best price the order is pegged at; goes with `pegOffsetType`. */
            readonly pegOffsetValue?: number;
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Whether the commission rates the order would pay are answered. */
            readonly computeCommissionRates?: boolean;
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of order.cancel. It needs `orderId` or `origClientOrderId`; with both, the order must match both. `orderId` alone is fastest. */
        readonly OrderCancelParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            /** @description Id of the order; this or `origClientOrderId` is needed. */
            readonly orderId?: Int64 | string;
            /** @description Client order id of the order; this or `orderId` is needed. */
            readonly origClientOrderId?: string;
            /** @description The caller's id of this cancel; made up when absent. */
            readonly newClientOrderId?: string;
            /**
             * @description Cancel only while the order is in this state.
             * @enum {string}
             */
            readonly cancelRestrictions?: "ONLY_NEW" | "ONLY_PARTIALLY_FILLED";
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of order.cancelReplace. It needs `cancelOrderId` or `cancelOrigClientOrderId` (with both, the order must match both), and of the new order what order.place needs. Filters and the unfilled order count are checked before either is done, and the count grows even when the new order is not attempted. */
        readonly OrderCancelReplaceSocketParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            /**
             * @description Whether the new order is placed even when the cancel fails.
             * @enum {string}
             */
            readonly cancelReplaceMode: "STOP_ON_FAILURE" | "ALLOW_FAILURE";
            /** @description Id of the order to cancel; this or `cancelOrigClientOrderId` is needed. */
            readonly cancelOrderId?: Int64 | string;
            /** @description Client order id of the order to cancel; this or `cancelOrderId` is needed. */
            readonly cancelOrigClientOrderId?: string;
            /** @description The caller's id of this cancel; made up when absent. */
            readonly cancelNewClientOrderId?: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly type: components["schemas"]["OrderType"];
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            /** @description Limit price, in quote per base. */
            readonly price?: string | number;
            /** @description Quantity, in base. */
            readonly quantity?: string | number;
            /** @description Quote to spend (buy) or to receive (sell) with a MARKET order, in place of `quantity`. */
            readonly quoteOrderQty?: string | number;
            /** @description The caller's id of the order, unique among open orders; made up when absent. */
            readonly newClientOrderId?: string;
            /**
             * @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others.
             * @enum {string}
             */
            readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
            /** @description Price that triggers a STOP_LOSS or TAKE_PROFIT order, in quote per base. */
            readonly stopPrice?: string | number;
            /** @description Distance of a trailing stop from the best price since it began, in basis points. */
            readonly trailingDelta?: number;
            /** @description Visible part of a limit order, in base. */
            readonly icebergQty?: string | number;
            /** @description The caller's number of the strategy the order belongs to. */
            readonly strategyId?: Int64 | string;
            /** @description The caller's kind of strategy; smaller values are reserved. */
            readonly strategyType?: number;
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /**
             * @description Cancel only while the order is in this state.
             * @enum {string}
             */
            readonly cancelRestrictions?: "ONLY_NEW" | "ONLY_PARTIALLY_FILLED";
            /**
             * @description Whether the cancel is done although the account has too many unfilled orders to place another.
             * @enum {string}
             */
            readonly orderRateLimitExceededMode?: "DO_NOTHING" | "CANCEL_ONLY";
            readonly pegPriceType?: components["schemas"]["PegPriceType"];
            /** @description Levels behind the best price the order is pegged at; goes with `pegOffsetType`. */
            readonly pegOffsetValue?: number;
            readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of order.amend.keepPriority. */
        readonly OrderAmendKeepPrioritySocketParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            /** @description Id of the order; this or `origClientOrderId` is needed. */
            readonly orderId?: Int64 | string;
            /** @description Client order id of the order; this or `orderId` is needed. */
            readonly origClientOrderId?: string;
            /** @description Client order id of the order from then on, its present one allowed; made up when absent. */
            readonly newClientOrderId?: string;
            /** @description New quantity in base, above zero and below the present one. */
            readonly newQty: string | number;
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of openOrders.cancelAll. */
        readonly OpenOrdersCancelAllParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of order.status. It needs `orderId` or `origClientOrderId`; with both, the order must match both. */
        readonly OrderStatusParams: {
            /** @description Symbol, as ETHUSDT. */
            readonly symbol: string;
            /** @description Id of the order; this or `origClientOrderId` is needed. */
            readonly orderId?: Int64 | string;
            /** @description Client order id of the order; this or `orderId` is needed. */
            readonly origClientOrderId?: string;
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of openOrders.status. */
        readonly OpenOrdersStatusParams: {
            /** @description Symbol, as ETHUSDT; all symbols when absent. */
            readonly symbol?: string;
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of account.status. */
        readonly AccountStatusParams: {
            /** @description Whether assets without a balance are left out. */
            readonly omitZeroBalances?: boolean;
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of userDataStream.subscribe.signature. */
        readonly UserDataStreamSubscribeSignatureParams: {
            /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
            readonly recvWindow?: string | number;
        };
        /** @description Parameters of userDataStream.unsubscribe. */
        readonly UserDataStreamUnsubscribeParams: {
            /** @description The subscription to end; all of the connection when absent. */
            readonly subscriptionId?: number;
        };
        /** @description What wraps every event of an account. A serverShutdown belongs to the connection and has no subscription. */
        readonly UserDataFrame: {
            /** @description The subscription the event belongs to. */
            readonly subscriptionId?: number;
            /** @description The event. */
            readonly event: components["schemas"]["ExecutionReportEvent"] | components["schemas"]["OutboundAccountPositionEvent"] | components["schemas"]["BalanceUpdateEvent"] | components["schemas"]["ListStatusEvent"] | components["schemas"]["EventStreamTerminatedEvent"] | components["schemas"]["ExternalLockUpdateEvent"] | components["schemas"]["ServerShutdownEvent"];
        };
        /** @description An order of the account was accepted, changed, filled or ended. */
        readonly ExecutionReportEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "executionReport";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Client order id; of a cancellation, the id of the cancel. */
            readonly c: string;
            readonly S: components["schemas"]["OrderSide"];
            readonly o: components["schemas"]["OrderType"];
            readonly f: components["schemas"]["TimeInForce"];
            /** @description Quantity ordered, in base. */
            readonly q: string;
            /** @description Limit price, in quote; 0 where there is none. */
            readonly p: string;
            /** @description Price that triggers the order, in quote; 0 where there is none. */
            readonly P: string;
            /** @description Visible part, in base; 0 where all is. */
            readonly F: string;
            /** @description Id of the order's list; -1 without one. */
            readonly g: Int64;
            /** @description Client order id the order had before, where it was canceled or amended; else empty. */
            readonly C: string;
            readonly x: components["schemas"]["ExecutionType"];
            readonly X: components["schemas"]["OrderStatus"];
            readonly r: components["schemas"]["OrderRejectReason"];
            /** @description Order id, unique within the symbol. */
            readonly i: Int64;
            /** @description Quantity of this fill, in base; 0 where it is none. */
            readonly l: string;
            /** @description Quantity filled so far, in base. */
            readonly z: string;
            /** @description Price of this fill, in quote; 0 where it is none. */
            readonly L: string;
            /** @description Commission of this fill, in the asset of N. */
            readonly n: string;
            /** @description Asset of the commission; null where there is none. */
            readonly N: string | null;
            /** @description When the matching engine acted, in milliseconds. */
            readonly T: number;
            /** @description Trade id of this fill; -1 where it is none. */
            readonly t: Int64;
            /** @description Id of the match that self-trade prevention prevented, unique within the symbol. */
            readonly v?: Int64;
            /** @description Id of this execution. */
            readonly I: Int64;
            /** @description Whether the order is on the book. */
            readonly w: boolean;
            /** @description Whether this fill was as maker. */
            readonly m: boolean;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly M?: boolean;
            /** @description When the order was placed, in milliseconds; an order that was not has none. */
            readonly O?: number;
            /** @description Quote amount filled so far; over z, the average price. */
            readonly Z: string;
            /** @description Quote amount of this fill. */
            readonly Y: string;
            /** @description Quote amount ordered; 0 unless ordered by quote. */
            readonly Q: string;
            /** @description When the order came onto the book, in milliseconds; absent where it has not. */
            readonly W?: number;
            readonly V: components["schemas"]["SelfTradePreventionMode"];
            /** @description Distance of the trailing stop, in basis points. */
            readonly d?: number;
            /** @description When the trailing stop began to follow the price, in milliseconds; -1 while it has not. */
            readonly D?: number;
            /** @description The caller's number of a strategy. */
            readonly j?: Int64;
            /** @description The caller's kind of strategy. */
            readonly J?: number;
            /** @description Quantity that expired by self-trade prevention so far, in base. */
            readonly A?: string;
            /** @description Quantity that expired by self-trade prevention now, in base. */
            readonly B?: string;
            /** @description Id of the trade group within which the match was prevented. */
            readonly u?: Int64;
            /** @description Id of the other order of the prevented match. */
            readonly U?: Int64;
            /** @description Symbol of the other order of the prevented match. */
            readonly Cs?: string;
            /** @description Quantity of the prevented match, in base. */
            readonly pl?: string;
            /** @description Price of the prevented match, in quote. */
            readonly pL?: string;
            /** @description Quote amount of the prevented match. */
            readonly pY?: string;
            /** @description How smart order routing matched it, as ONE_PARTY_TRADE_REPORT. */
            readonly b?: string;
            /** @description Allocation id of smart order routing. */
            readonly a?: Int64;
            readonly k?: components["schemas"]["WorkingFloor"];
            /** @description Whether smart order routing was used. */
            readonly uS?: boolean;
            readonly gP?: components["schemas"]["PegPriceType"];
            readonly gOT?: components["schemas"]["PegOffsetType"];
            /** @description Levels behind the best price the order is pegged at. */
            readonly gOV?: number;
            /** @description Price the order is pegged at now, in quote. */
            readonly gp?: string;
            readonly eR?: components["schemas"]["ExpiryReason"];
        };
        /** @description What happened to the order. REPLACED was amended, TRADE filled, TRADE_PREVENTION ended by self-trade prevention. */
        readonly ExecutionType: "NEW" | "CANCELED" | "REPLACED" | "REJECTED" | "TRADE" | "EXPIRED" | "TRADE_PREVENTION" | (string & {});
        /** @description Why an order was rejected; NONE where it was not. */
        readonly OrderRejectReason: "NONE" | "INSUFFICIENT_BALANCES" | "STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY" | "WOULD_MATCH_IMMEDIATELY" | "OCO_BAD_PRICES" | (string & {});
        /** @description Balances of the assets that an event may have changed. Each replaces what was known of its asset. */
        readonly OutboundAccountPositionEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "outboundAccountPosition";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description When the account last changed, in milliseconds. */
            readonly u: number;
            /** @description Balances. */
            readonly B: readonly components["schemas"]["PositionBalance"][];
        };
        /** @description What the account holds of an asset now. */
        readonly PositionBalance: {
            /** @description Asset. */
            readonly a: string;
            /** @description Amount free to use. */
            readonly f: string;
            /** @description Amount held by open orders. */
            readonly l: string;
        };
        /** @description A deposit, a withdrawal or a transfer between accounts. */
        readonly BalanceUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "balanceUpdate";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Asset. */
            readonly a: string;
            /** @description Amount by which the balance changed, negative where it went down. */
            readonly d: string;
            /** @description When it was cleared, in milliseconds. */
            readonly T: number;
        };
        /** @description An order list of the account changed. */
        readonly ListStatusEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "listStatus";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Order list id. */
            readonly g: Int64;
            readonly c: components["schemas"]["ContingencyType"];
            readonly l: components["schemas"]["ListStatusType"];
            readonly L: components["schemas"]["ListOrderStatus"];
            readonly r: components["schemas"]["OrderRejectReason"];
            /** @description Client id of the list. */
            readonly C: string;
            /** @description When the matching engine acted, in milliseconds. */
            readonly T: number;
            /** @description Orders of the list. */
            readonly O: readonly components["schemas"]["ListStatusOrder"][];
        };
        /** @description An order of an order list. */
        readonly ListStatusOrder: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Order id, unique within the symbol. */
            readonly i: Int64;
            /** @description Client order id. */
            readonly c: string;
        };
        /** @description The subscription has ended: it was unsubscribed, its session logged out, or its token expired. */
        readonly EventStreamTerminatedEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "eventStreamTerminated";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
        };
        /** @description A part of a balance was locked or released by another system of the venue, as collateral for example. */
        readonly ExternalLockUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "externalLockUpdate";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Asset. */
            readonly a: string;
            /** @description Amount by which the lock changed, negative where it went down. */
            readonly d: string;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
        };
        readonly TradesAnswer: readonly components["schemas"]["Trade"][];
        readonly HistoricalTradesAnswer: readonly components["schemas"]["Trade"][];
        readonly AggTradesAnswer: readonly components["schemas"]["AggTrade"][];
        readonly KlinesAnswer: readonly components["schemas"]["Kline"][];
        readonly UiKlinesAnswer: readonly components["schemas"]["Kline"][];
        readonly GetOpenOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly DeleteOpenOrdersAnswer: readonly components["schemas"]["CanceledOpenOrder"][];
        readonly AllOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly OrderAmendmentsAnswer: readonly components["schemas"]["OrderAmendment"][];
        readonly AllOrderListAnswer: readonly components["schemas"]["OrderList"][];
        readonly OpenOrderListAnswer: readonly components["schemas"]["OrderList"][];
        readonly MyTradesAnswer: readonly components["schemas"]["MyTrade"][];
        readonly RateLimitOrderAnswer: readonly components["schemas"]["OrderCount"][];
        readonly MyPreventedMatchesAnswer: readonly components["schemas"]["PreventedMatch"][];
        readonly SubscribeRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "SUBSCRIBE";
            readonly params: components["schemas"]["StreamNames"];
            readonly id: components["schemas"]["FrameId"];
        };
        readonly UnsubscribeRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "UNSUBSCRIBE";
            readonly params: components["schemas"]["StreamNames"];
            readonly id: components["schemas"]["FrameId"];
        };
        readonly ListSubscriptionsRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "LIST_SUBSCRIPTIONS";
            readonly id: components["schemas"]["FrameId"];
        };
        readonly SetPropertyRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "SET_PROPERTY";
            /** @description The property's name, then its new value. */
            readonly params: readonly [
                "combined",
                boolean
            ];
            readonly id: components["schemas"]["FrameId"];
        };
        readonly GetPropertyRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "GET_PROPERTY";
            /** @description The property's name. */
            readonly params: readonly [
                "combined"
            ];
            readonly id: components["schemas"]["FrameId"];
        };
        readonly ControlDoneReply: {
            /** @description Always null: it was done. */
            readonly result: null;
            readonly id: components["schemas"]["ReplyId"];
        };
        readonly ControlSubscriptionsReply: {
            /** @description Names of the streams the connection carries. */
            readonly result: readonly string[];
            readonly id: components["schemas"]["ReplyId"];
        };
        readonly ControlPropertyReply: {
            /** @description Whether events arrive inside a CombinedEvent. */
            readonly result: boolean;
            readonly id: components["schemas"]["ReplyId"];
        };
        readonly SubscribeAnswer: null;
        readonly UnsubscribeAnswer: null;
        readonly ListSubscriptionsAnswer: readonly string[];
        readonly SetPropertyParams: readonly [
            "combined",
            boolean
        ];
        readonly SetPropertyAnswer: null;
        readonly GetPropertyParams: readonly [
            "combined"
        ];
        readonly GetPropertyAnswer: boolean;
        readonly ApiPingRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "ping";
        };
        readonly ApiPingReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["Pong"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly ApiTimeRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "time";
        };
        readonly ApiTimeReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["ServerTime"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionLogonRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.logon";
            readonly params?: components["schemas"]["SessionLogonParams"];
        };
        readonly SessionLogonReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["SessionState"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.status";
        };
        readonly SessionStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["SessionState"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionLogoutRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.logout";
        };
        readonly SessionLogoutReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["SessionState"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionSubscriptionsRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.subscriptions";
        };
        readonly SessionSubscriptionsReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            /** @description One item for each active subscription of the connection. */
            readonly result: readonly components["schemas"]["UserDataSubscription"][];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderPlaceRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.place";
            readonly params: components["schemas"]["OrderPlaceParams"];
        };
        readonly OrderPlaceReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["NewOrderAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderTestPlaceRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.test";
            readonly params: components["schemas"]["OrderTestPlaceParams"];
        };
        readonly OrderTestPlaceReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["OrderTestAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderCancelRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.cancel";
            readonly params: components["schemas"]["OrderCancelParams"];
        };
        readonly OrderCancelReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["CanceledOpenOrder"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderCancelReplaceSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.cancelReplace";
            readonly params: components["schemas"]["OrderCancelReplaceSocketParams"];
        };
        readonly OrderCancelReplaceSocketReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["CancelReplaceAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderAmendKeepPrioritySocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.amend.keepPriority";
            readonly params: components["schemas"]["OrderAmendKeepPrioritySocketParams"];
        };
        readonly OrderAmendKeepPrioritySocketReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["AmendKeepPriorityAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OpenOrdersCancelAllRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "openOrders.cancelAll";
            readonly params: components["schemas"]["OpenOrdersCancelAllParams"];
        };
        readonly OpenOrdersCancelAllReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            /** @description One item for each canceled order that stood alone, and one for each canceled order list. */
            readonly result: readonly components["schemas"]["CanceledOpenOrder"][];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.status";
            readonly params: components["schemas"]["OrderStatusParams"];
        };
        readonly OrderStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["Order"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OpenOrdersStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "openOrders.status";
            readonly params?: components["schemas"]["OpenOrdersStatusParams"];
        };
        readonly OpenOrdersStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            /** @description The open orders, those of order lists included. */
            readonly result: readonly components["schemas"]["Order"][];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AccountStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "account.status";
            readonly params?: components["schemas"]["AccountStatusParams"];
        };
        readonly AccountStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["Account"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly UserDataStreamSubscribeRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "userDataStream.subscribe";
        };
        readonly UserDataStreamSubscribeReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["UserDataSubscription"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly UserDataStreamSubscribeSignatureRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "userDataStream.subscribe.signature";
            readonly params?: components["schemas"]["UserDataStreamSubscribeSignatureParams"];
        };
        readonly UserDataStreamSubscribeSignatureReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["UserDataSubscription"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly UserDataStreamUnsubscribeRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "userDataStream.unsubscribe";
            readonly params?: components["schemas"]["UserDataStreamUnsubscribeParams"];
        };
        readonly UserDataStreamUnsubscribeReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["UserDataUnsubscribed"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionSubscriptionsAnswer: readonly components["schemas"]["UserDataSubscription"][];
        readonly OpenOrdersCancelAllAnswer: readonly components["schemas"]["CanceledOpenOrder"][];
        readonly OpenOrdersStatusAnswer: readonly components["schemas"]["Order"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SymbolStatus = components['schemas']['SymbolStatus'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderType = components['schemas']['OrderType'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type ExpiryReason = components['schemas']['ExpiryReason'];
export type WorkingFloor = components['schemas']['WorkingFloor'];
export type PegPriceType = components['schemas']['PegPriceType'];
export type PegOffsetType = components['schemas']['PegOffsetType'];
export type ContingencyType = components['schemas']['ContingencyType'];
export type ListStatusType = components['schemas']['ListStatusType'];
export type ListOrderStatus = components['schemas']['ListOrderStatus'];
export type CancelReplaceResult = components['schemas']['CancelReplaceResult'];
export type RateLimitType = components['schemas']['RateLimitType'];
export type RateLimitInterval = components['schemas']['RateLimitInterval'];
export type Interval = components['schemas']['Interval'];
export type Pong = components['schemas']['Pong'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type ServerTime = components['schemas']['ServerTime'];
export type ExchangeInfo = components['schemas']['ExchangeInfo'];
export type RateLimit = components['schemas']['RateLimit'];
export type OrderCount = components['schemas']['OrderCount'];
export type Sor = components['schemas']['Sor'];
export type SymbolInfo = components['schemas']['SymbolInfo'];
export type PriceFilter = components['schemas']['PriceFilter'];
export type PercentPriceFilter = components['schemas']['PercentPriceFilter'];
export type PercentPriceBySideFilter = components['schemas']['PercentPriceBySideFilter'];
export type LotSizeFilter = components['schemas']['LotSizeFilter'];
export type MarketLotSizeFilter = components['schemas']['MarketLotSizeFilter'];
export type MinNotionalFilter = components['schemas']['MinNotionalFilter'];
export type NotionalFilter = components['schemas']['NotionalFilter'];
export type IcebergPartsFilter = components['schemas']['IcebergPartsFilter'];
export type MaxNumOrdersFilter = components['schemas']['MaxNumOrdersFilter'];
export type MaxNumAlgoOrdersFilter = components['schemas']['MaxNumAlgoOrdersFilter'];
export type MaxNumIcebergOrdersFilter = components['schemas']['MaxNumIcebergOrdersFilter'];
export type MaxPositionFilter = components['schemas']['MaxPositionFilter'];
export type TrailingDeltaFilter = components['schemas']['TrailingDeltaFilter'];
export type MaxNumOrderAmendsFilter = components['schemas']['MaxNumOrderAmendsFilter'];
export type MaxNumOrderListsFilter = components['schemas']['MaxNumOrderListsFilter'];
export type ExchangeMaxNumOrdersFilter = components['schemas']['ExchangeMaxNumOrdersFilter'];
export type ExchangeMaxNumAlgoOrdersFilter = components['schemas']['ExchangeMaxNumAlgoOrdersFilter'];
export type ExchangeMaxNumIcebergOrdersFilter = components['schemas']['ExchangeMaxNumIcebergOrdersFilter'];
export type ExchangeMaxNumOrderListsFilter = components['schemas']['ExchangeMaxNumOrderListsFilter'];
export type OtherFilter = components['schemas']['OtherFilter'];
export type SymbolFilter = components['schemas']['SymbolFilter'];
export type ExchangeFilter = components['schemas']['ExchangeFilter'];
export type BookLevel = components['schemas']['BookLevel'];
export type Depth = components['schemas']['Depth'];
export type Trade = components['schemas']['Trade'];
export type AggTrade = components['schemas']['AggTrade'];
export type Kline = components['schemas']['Kline'];
export type AvgPrice = components['schemas']['AvgPrice'];
export type Ticker24hr = components['schemas']['Ticker24hr'];
export type WindowTicker = components['schemas']['WindowTicker'];
export type TickerMini = components['schemas']['TickerMini'];
export type PriceTicker = components['schemas']['PriceTicker'];
export type BookTicker = components['schemas']['BookTicker'];
export type Ticker24hrAnswer = components['schemas']['Ticker24hrAnswer'];
export type WindowTickerAnswer = components['schemas']['WindowTickerAnswer'];
export type PriceTickerAnswer = components['schemas']['PriceTickerAnswer'];
export type BookTickerAnswer = components['schemas']['BookTickerAnswer'];
export type NewOrderAnswer = components['schemas']['NewOrderAnswer'];
export type OrderFill = components['schemas']['OrderFill'];
export type OrderPreventedMatch = components['schemas']['OrderPreventedMatch'];
export type CancelOrderAnswer = components['schemas']['CancelOrderAnswer'];
export type Order = components['schemas']['Order'];
export type OrderTestAnswer = components['schemas']['OrderTestAnswer'];
export type CancelReplaceAnswer = components['schemas']['CancelReplaceAnswer'];
export type CancelReplaceError = components['schemas']['CancelReplaceError'];
export type CancelReplaceFailure = components['schemas']['CancelReplaceFailure'];
export type CancelReplaceCancel = components['schemas']['CancelReplaceCancel'];
export type CancelReplaceNewOrder = components['schemas']['CancelReplaceNewOrder'];
export type AmendKeepPriorityAnswer = components['schemas']['AmendKeepPriorityAnswer'];
export type AmendedOrder = components['schemas']['AmendedOrder'];
export type AmendedOrderList = components['schemas']['AmendedOrderList'];
export type OrderAmendment = components['schemas']['OrderAmendment'];
export type OrderListMember = components['schemas']['OrderListMember'];
export type OrderList = components['schemas']['OrderList'];
export type NewOrderListAnswer = components['schemas']['NewOrderListAnswer'];
export type CancelOrderListAnswer = components['schemas']['CancelOrderListAnswer'];
export type CanceledOpenOrder = components['schemas']['CanceledOpenOrder'];
export type Account = components['schemas']['Account'];
export type Balance = components['schemas']['Balance'];
export type CommissionRates = components['schemas']['CommissionRates'];
export type MakerTakerRates = components['schemas']['MakerTakerRates'];
export type CommissionDiscount = components['schemas']['CommissionDiscount'];
export type AccountCommission = components['schemas']['AccountCommission'];
export type MyTrade = components['schemas']['MyTrade'];
export type PreventedMatch = components['schemas']['PreventedMatch'];
export type TradeEvent = components['schemas']['TradeEvent'];
export type AggTradeEvent = components['schemas']['AggTradeEvent'];
export type BlockTradeEvent = components['schemas']['BlockTradeEvent'];
export type KlineEvent = components['schemas']['KlineEvent'];
export type StreamKline = components['schemas']['StreamKline'];
export type MiniTickerEvent = components['schemas']['MiniTickerEvent'];
export type AllMiniTickersEvent = components['schemas']['AllMiniTickersEvent'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type RollingTickerEvent = components['schemas']['RollingTickerEvent'];
export type AllRollingTickersEvent = components['schemas']['AllRollingTickersEvent'];
export type BookTickerEvent = components['schemas']['BookTickerEvent'];
export type AvgPriceEvent = components['schemas']['AvgPriceEvent'];
export type ReferencePriceEvent = components['schemas']['ReferencePriceEvent'];
export type PartialDepthEvent = components['schemas']['PartialDepthEvent'];
export type DiffDepthEvent = components['schemas']['DiffDepthEvent'];
export type ServerShutdownEvent = components['schemas']['ServerShutdownEvent'];
export type CombinedEvent = components['schemas']['CombinedEvent'];
export type StreamNames = components['schemas']['StreamNames'];
export type ControlErrorReply = components['schemas']['ControlErrorReply'];
export type FrameId = components['schemas']['FrameId'];
export type ReplyId = components['schemas']['ReplyId'];
export type ReplyStatus = components['schemas']['ReplyStatus'];
export type ReplyRateLimits = components['schemas']['ReplyRateLimits'];
export type ReplyRateLimit = components['schemas']['ReplyRateLimit'];
export type ApiErrorReply = components['schemas']['ApiErrorReply'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorData = components['schemas']['ApiErrorData'];
export type SessionState = components['schemas']['SessionState'];
export type UserDataSubscription = components['schemas']['UserDataSubscription'];
export type UserDataUnsubscribed = components['schemas']['UserDataUnsubscribed'];
export type SessionLogonParams = components['schemas']['SessionLogonParams'];
export type OrderPlaceParams = components['schemas']['OrderPlaceParams'];
export type OrderTestPlaceParams = components['schemas']['OrderTestPlaceParams'];
export type OrderCancelParams = components['schemas']['OrderCancelParams'];
export type OrderCancelReplaceSocketParams = components['schemas']['OrderCancelReplaceSocketParams'];
export type OrderAmendKeepPrioritySocketParams = components['schemas']['OrderAmendKeepPrioritySocketParams'];
export type OpenOrdersCancelAllParams = components['schemas']['OpenOrdersCancelAllParams'];
export type OrderStatusParams = components['schemas']['OrderStatusParams'];
export type OpenOrdersStatusParams = components['schemas']['OpenOrdersStatusParams'];
export type AccountStatusParams = components['schemas']['AccountStatusParams'];
export type UserDataStreamSubscribeSignatureParams = components['schemas']['UserDataStreamSubscribeSignatureParams'];
export type UserDataStreamUnsubscribeParams = components['schemas']['UserDataStreamUnsubscribeParams'];
export type UserDataFrame = components['schemas']['UserDataFrame'];
export type ExecutionReportEvent = components['schemas']['ExecutionReportEvent'];
export type ExecutionType = components['schemas']['ExecutionType'];
export type OrderRejectReason = components['schemas']['OrderRejectReason'];
export type OutboundAccountPositionEvent = components['schemas']['OutboundAccountPositionEvent'];
export type PositionBalance = components['schemas']['PositionBalance'];
export type BalanceUpdateEvent = components['schemas']['BalanceUpdateEvent'];
export type ListStatusEvent = components['schemas']['ListStatusEvent'];
export type ListStatusOrder = components['schemas']['ListStatusOrder'];
export type EventStreamTerminatedEvent = components['schemas']['EventStreamTerminatedEvent'];
export type ExternalLockUpdateEvent = components['schemas']['ExternalLockUpdateEvent'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type HistoricalTradesAnswer = components['schemas']['HistoricalTradesAnswer'];
export type AggTradesAnswer = components['schemas']['AggTradesAnswer'];
export type KlinesAnswer = components['schemas']['KlinesAnswer'];
export type UiKlinesAnswer = components['schemas']['UiKlinesAnswer'];
export type GetOpenOrdersAnswer = components['schemas']['GetOpenOrdersAnswer'];
export type DeleteOpenOrdersAnswer = components['schemas']['DeleteOpenOrdersAnswer'];
export type AllOrdersAnswer = components['schemas']['AllOrdersAnswer'];
export type OrderAmendmentsAnswer = components['schemas']['OrderAmendmentsAnswer'];
export type AllOrderListAnswer = components['schemas']['AllOrderListAnswer'];
export type OpenOrderListAnswer = components['schemas']['OpenOrderListAnswer'];
export type MyTradesAnswer = components['schemas']['MyTradesAnswer'];
export type RateLimitOrderAnswer = components['schemas']['RateLimitOrderAnswer'];
export type MyPreventedMatchesAnswer = components['schemas']['MyPreventedMatchesAnswer'];
export type SubscribeRequest = components['schemas']['SubscribeRequest'];
export type UnsubscribeRequest = components['schemas']['UnsubscribeRequest'];
export type ListSubscriptionsRequest = components['schemas']['ListSubscriptionsRequest'];
export type SetPropertyRequest = components['schemas']['SetPropertyRequest'];
export type GetPropertyRequest = components['schemas']['GetPropertyRequest'];
export type ControlDoneReply = components['schemas']['ControlDoneReply'];
export type ControlSubscriptionsReply = components['schemas']['ControlSubscriptionsReply'];
export type ControlPropertyReply = components['schemas']['ControlPropertyReply'];
export type SubscribeAnswer = components['schemas']['SubscribeAnswer'];
export type UnsubscribeAnswer = components['schemas']['UnsubscribeAnswer'];
export type ListSubscriptionsAnswer = components['schemas']['ListSubscriptionsAnswer'];
export type SetPropertyParams = components['schemas']['SetPropertyParams'];
export type SetPropertyAnswer = components['schemas']['SetPropertyAnswer'];
export type GetPropertyParams = components['schemas']['GetPropertyParams'];
export type GetPropertyAnswer = components['schemas']['GetPropertyAnswer'];
export type ApiPingRequest = components['schemas']['ApiPingRequest'];
export type ApiPingReply = components['schemas']['ApiPingReply'];
export type ApiTimeRequest = components['schemas']['ApiTimeRequest'];
export type ApiTimeReply = components['schemas']['ApiTimeReply'];
export type SessionLogonRequest = components['schemas']['SessionLogonRequest'];
export type SessionLogonReply = components['schemas']['SessionLogonReply'];
export type SessionStatusRequest = components['schemas']['SessionStatusRequest'];
export type SessionStatusReply = components['schemas']['SessionStatusReply'];
export type SessionLogoutRequest = components['schemas']['SessionLogoutRequest'];
export type SessionLogoutReply = components['schemas']['SessionLogoutReply'];
export type SessionSubscriptionsRequest = components['schemas']['SessionSubscriptionsRequest'];
export type SessionSubscriptionsReply = components['schemas']['SessionSubscriptionsReply'];
export type OrderPlaceRequest = components['schemas']['OrderPlaceRequest'];
export type OrderPlaceReply = components['schemas']['OrderPlaceReply'];
export type OrderTestPlaceRequest = components['schemas']['OrderTestPlaceRequest'];
export type OrderTestPlaceReply = components['schemas']['OrderTestPlaceReply'];
export type OrderCancelRequest = components['schemas']['OrderCancelRequest'];
export type OrderCancelReply = components['schemas']['OrderCancelReply'];
export type OrderCancelReplaceSocketRequest = components['schemas']['OrderCancelReplaceSocketRequest'];
export type OrderCancelReplaceSocketReply = components['schemas']['OrderCancelReplaceSocketReply'];
export type OrderAmendKeepPrioritySocketRequest = components['schemas']['OrderAmendKeepPrioritySocketRequest'];
export type OrderAmendKeepPrioritySocketReply = components['schemas']['OrderAmendKeepPrioritySocketReply'];
export type OpenOrdersCancelAllRequest = components['schemas']['OpenOrdersCancelAllRequest'];
export type OpenOrdersCancelAllReply = components['schemas']['OpenOrdersCancelAllReply'];
export type OrderStatusRequest = components['schemas']['OrderStatusRequest'];
export type OrderStatusReply = components['schemas']['OrderStatusReply'];
export type OpenOrdersStatusRequest = components['schemas']['OpenOrdersStatusRequest'];
export type OpenOrdersStatusReply = components['schemas']['OpenOrdersStatusReply'];
export type AccountStatusRequest = components['schemas']['AccountStatusRequest'];
export type AccountStatusReply = components['schemas']['AccountStatusReply'];
export type UserDataStreamSubscribeRequest = components['schemas']['UserDataStreamSubscribeRequest'];
export type UserDataStreamSubscribeReply = components['schemas']['UserDataStreamSubscribeReply'];
export type UserDataStreamSubscribeSignatureRequest = components['schemas']['UserDataStreamSubscribeSignatureRequest'];
export type UserDataStreamSubscribeSignatureReply = components['schemas']['UserDataStreamSubscribeSignatureReply'];
export type UserDataStreamUnsubscribeRequest = components['schemas']['UserDataStreamUnsubscribeRequest'];
export type UserDataStreamUnsubscribeReply = components['schemas']['UserDataStreamUnsubscribeReply'];
export type SessionSubscriptionsAnswer = components['schemas']['SessionSubscriptionsAnswer'];
export type OpenOrdersCancelAllAnswer = components['schemas']['OpenOrdersCancelAllAnswer'];
export type OpenOrdersStatusAnswer = components['schemas']['OpenOrdersStatusAnswer'];
export interface operations {
    readonly ping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pong"];
                };
            };
        };
    };
    readonly time: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerTime"];
                };
            };
        };
    };
    readonly exchangeInfo: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT. Not together with `symbols`. */
                readonly symbol?: string;
                /** @description Several symbols. Not together with `symbol`. */
                readonly symbols?: readonly string[];
                /** @description Only symbols that have one of these permissions. Not together with `symbol` or `symbols`. */
                readonly permissions?: readonly string[];
                /** @description Whether `permissionSets` is filled in; `false` makes the answer smaller. */
                readonly showPermissionSets?: boolean;
                /** @description Only symbols in this trading status. Not together with `symbol` or `symbols`. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangeInfo"];
                };
            };
        };
    };
    readonly depth: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Levels wanted on each side; more than 5000 count as 5000. */
                readonly limit?: number;
                /** @description Only symbols in this trading status; one symbol in another status is refused with code -1220. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Depth"];
                };
            };
        };
    };
    readonly trades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TradesAnswer"];
                };
            };
        };
    };
    readonly historicalTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Entries wanted. */
                readonly limit?: number;
                /** @description First trade id wanted, inclusive; without it the latest are listed. */
                readonly fromId?: Int64 | string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoricalTradesAnswer"];
                };
            };
        };
    };
    readonly aggTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description First aggregate trade id wanted, inclusive. */
                readonly fromId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggTradesAnswer"];
                };
            };
        };
    };
    readonly klines: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Length of a candle; 1M is a month, 1m a minute. */
                readonly interval: components["schemas"]["Interval"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Offset from UTC that days and candles begin in, from -12:00 to +14:00, as 8 or 05:45. Times stay UTC. */
                readonly timeZone?: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KlinesAnswer"];
                };
            };
        };
    };
    readonly uiKlines: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Length of a candle; 1M is a month, 1m a minute. */
                readonly interval: components["schemas"]["Interval"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Offset from UTC that days and candles begin in, from -12:00 to +14:00, as 8 or 05:45. Times stay UTC. */
                readonly timeZone?: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UiKlinesAnswer"];
                };
            };
        };
    };
    readonly avgPrice: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AvgPrice"];
                };
            };
        };
    };
    readonly ticker24hr: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT. Not together with `symbols`. */
                readonly symbol?: string;
                /** @description Several symbols. Not together with `symbol`. */
                readonly symbols?: readonly string[];
                /** @description How much is told of each symbol; MINI leaves out changes, averages and quotes. */
                readonly type?: "FULL" | "MINI";
                /** @description Only symbols in this trading status; one symbol in another status is refused with code -1220. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ticker24hrAnswer"];
                };
            };
        };
    };
    readonly tickerTradingDay: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT. Not together with `symbols`. */
                readonly symbol?: string;
                /** @description Several symbols, at most 100. Not together with `symbol`. */
                readonly symbols?: readonly string[];
                /** @description Offset from UTC that days and candles begin in, from -12:00 to +14:00, as 8 or 05:45. Times stay UTC. */
                readonly timeZone?: string;
                /** @description How much is told of each symbol; MINI leaves out changes, averages and quotes. */
                readonly type?: "FULL" | "MINI";
                /** @description Only symbols in this trading status; one symbol in another status is refused with code -1220. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WindowTickerAnswer"];
                };
            };
        };
    };
    readonly tickerPrice: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT. Not together with `symbols`. */
                readonly symbol?: string;
                /** @description Several symbols. Not together with `symbol`. */
                readonly symbols?: readonly string[];
                /** @description Only symbols in this trading status; one symbol in another status is refused with code -1220. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceTickerAnswer"];
                };
            };
        };
    };
    readonly tickerBookTicker: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT. Not together with `symbols`. */
                readonly symbol?: string;
                /** @description Several symbols. Not together with `symbol`. */
                readonly symbols?: readonly string[];
                /** @description Only symbols in this trading status; one symbol in another status is refused with code -1220. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookTickerAnswer"];
                };
            };
        };
    };
    readonly ticker: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT. Not together with `symbols`. */
                readonly symbol?: string;
                /** @description Several symbols, at most 100. Not together with `symbol`. */
                readonly symbols?: readonly string[];
                /** @description Length of the window: 1m to 59m, 1h to 23h or 1d to 7d. */
                readonly windowSize?: string;
                /** @description How much is told of each symbol; MINI leaves out changes, averages and quotes. */
                readonly type?: "FULL" | "MINI";
                /** @description Only symbols in this trading status; one symbol in another status is refused with code -1220. */
                readonly symbolStatus?: "TRADING" | "HALT" | "BREAK";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WindowTickerAnswer"];
                };
            };
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Id of the order; this or `origClientOrderId` is needed. */
                readonly orderId?: Int64 | string;
                /** @description Client order id of the order; this or `orderId` is needed. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly newOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Whether base is bought or sold. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Type of the order. */
                readonly type: components["schemas"]["OrderType"];
                /** @description How long the order stays; GTC where the order is an iceberg. */
                readonly timeInForce?: components["schemas"]["TimeInForce"];
                /** @description Quantity, in base. */
                readonly quantity?: string | number;
                /** @description Quote to spend (buy) or to receive (sell) with a MARKET order, in place of `quantity`. */
                readonly quoteOrderQty?: string | number;
                /** @description Limit price, in quote per base. */
                readonly price?: string | number;
                /** @description The caller's id of the order, unique among open orders; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description The caller's number of the strategy the order belongs to. */
                readonly strategyId?: Int64 | string;
                /** @description The caller's kind of strategy; smaller values are reserved. */
                readonly strategyType?: number;
                /** @description Price that triggers a STOP_LOSS or TAKE_PROFIT order, in quote per base. */
                readonly stopPrice?: string | number;
                /** @description Distance of a trailing stop from the best price since it began, in basis points. */
                readonly trailingDelta?: number;
                /** @description Visible part of a limit order, in base. */
                readonly icebergQty?: string | number;
                /** @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others. */
                readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
                /** @description What happens instead of a trade with oneself; the symbol states which modes it allows. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description Best price the order is pegged to: PRIMARY_PEG on its own side, MARKET_PEG on the other. */
                readonly pegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset; goes with `pegOffsetValue`. */
                readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the order is pegged at. */
                readonly pegOffsetValue?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewOrderAnswer"];
                };
            };
        };
    };
    readonly deleteOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Id of the order; this or `origClientOrderId` is needed. */
                readonly orderId?: Int64 | string;
                /** @description Client order id of the order; this or `orderId` is needed. */
                readonly origClientOrderId?: string;
                /** @description The caller's id of this cancel; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description Cancel only while the order is in this state. */
                readonly cancelRestrictions?: "ONLY_NEW" | "ONLY_PARTIALLY_FILLED";
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CanceledOpenOrder"];
                };
            };
        };
    };
    readonly orderTest: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Whether base is bought or sold. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Type of the order. */
                readonly type: components["schemas"]["OrderType"];
                /** @description How long the order stays; GTC where the order is an iceberg. */
                readonly timeInForce?: components["schemas"]["TimeInForce"];
                /** @description Quantity, in base. */
                readonly quantity?: string | number;
                /** @description Quote to spend (buy) or to receive (sell) with a MARKET order, in place of `quantity`. */
                readonly quoteOrderQty?: string | number;
                /** @description Limit price, in quote per base. */
                readonly price?: string | number;
                /** @description The caller's id of the order, unique among open orders; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description The caller's number of the strategy the order belongs to. */
                readonly strategyId?: Int64 | string;
                /** @description The caller's kind of strategy; smaller values are reserved. */
                readonly strategyType?: number;
                /** @description Price that triggers a STOP_LOSS or TAKE_PROFIT order, in quote per base. */
                readonly stopPrice?: string | number;
                /** @description Distance of a trailing stop from the best price since it began, in basis points. */
                readonly trailingDelta?: number;
                /** @description Visible part of a limit order, in base. */
                readonly icebergQty?: string | number;
                /** @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others. */
                readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
                /** @description What happens instead of a trade with oneself; the symbol states which modes it allows. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description Best price the order is pegged to: PRIMARY_PEG on its own side, MARKET_PEG on the other. */
                readonly pegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset; goes with `pegOffsetValue`. */
                readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the order is pegged at. */
                readonly pegOffsetValue?: number;
                /** @description Whether the commission rates the order would pay are answered. */
                readonly computeCommissionRates?: boolean;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderTestAnswer"];
                };
            };
        };
    };
    readonly orderCancelReplace: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Whether base is bought or sold. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Type of the order. */
                readonly type: components["schemas"]["OrderType"];
                /** @description Whether the new order is placed even when the cancel fails. */
                readonly cancelReplaceMode: "STOP_ON_FAILURE" | "ALLOW_FAILURE";
                /** @description How long the order stays; GTC where the order is an iceberg. */
                readonly timeInForce?: components["schemas"]["TimeInForce"];
                /** @description Quantity, in base. */
                readonly quantity?: string | number;
                /** @description Quote to spend (buy) or to receive (sell) with a MARKET order, in place of `quantity`. */
                readonly quoteOrderQty?: string | number;
                /** @description Limit price, in quote per base. */
                readonly price?: string | number;
                /** @description The caller's id of this cancel; made up when absent. */
                readonly cancelNewClientOrderId?: string;
                /** @description Client order id of the order to cancel; this or `cancelOrderId` is needed. */
                readonly cancelOrigClientOrderId?: string;
                /** @description Id of the order to cancel; this or `cancelOrigClientOrderId` is needed. */
                readonly cancelOrderId?: Int64 | string;
                /** @description The caller's id of the order, unique among open orders; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description The caller's number of the strategy the order belongs to. */
                readonly strategyId?: Int64 | string;
                /** @description The caller's kind of strategy; smaller values are reserved. */
                readonly strategyType?: number;
                /** @description Price that triggers a STOP_LOSS or TAKE_PROFIT order, in quote per base. */
                readonly stopPrice?: string | number;
                /** @description Distance of a trailing stop from the best price since it began, in basis points. */
                readonly trailingDelta?: number;
                /** @description Visible part of a limit order, in base. */
                readonly icebergQty?: string | number;
                /** @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others. */
                readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
                /** @description What happens instead of a trade with oneself; the symbol states which modes it allows. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description Cancel only while the order is in this state. */
                readonly cancelRestrictions?: "ONLY_NEW" | "ONLY_PARTIALLY_FILLED";
                /** @description Whether the cancel is done although the account has too many unfilled orders to place another. */
                readonly orderRateLimitExceededMode?: "DO_NOTHING" | "CANCEL_ONLY";
                /** @description Best price the order is pegged to: PRIMARY_PEG on its own side, MARKET_PEG on the other. */
                readonly pegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset; goes with `pegOffsetValue`. */
                readonly pegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the order is pegged at. */
                readonly pegOffsetValue?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelReplaceAnswer"];
                };
            };
        };
    };
    readonly orderAmendKeepPriority: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Id of the order; this or `origClientOrderId` is needed. */
                readonly orderId?: Int64 | string;
                /** @description Client order id of the order; this or `orderId` is needed. */
                readonly origClientOrderId?: string;
                /** @description Client order id after the change, which may be the present one; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description New quantity of the whole order in base: more than zero, less than now. */
                readonly newQty: string | number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AmendKeepPriorityAnswer"];
                };
            };
        };
    };
    readonly getOpenOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only orders on this symbol, as BTCUSDT. */
                readonly symbol?: string;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly deleteOpenOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly orderListOco: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description The caller's id of the list, unique among open lists and other than those of its orders; made up when absent. */
                readonly listClientOrderId?: string;
                /** @description Whether base is bought or sold. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Quantity of each of the two orders, in base. */
                readonly quantity: string | number;
                /** @description Type of the above order. */
                readonly aboveType: "STOP_LOSS" | "STOP_LOSS_LIMIT" | "LIMIT_MAKER" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT";
                /** @description The caller's id of the above order, unique among open orders; made up when absent. */
                readonly aboveClientOrderId?: string;
                /** @description Limit price of the above order, in quote. */
                readonly abovePrice?: string | number;
                /** @description Price that triggers the above order, in quote; a stop needs it, the trailing delta, or both. */
                readonly aboveStopPrice?: string | number;
                /** @description Distance of the trailing stop of the above order, in basis points. */
                readonly aboveTrailingDelta?: number;
                /** @description Visible part of the above order, in base; needs GTC. */
                readonly aboveIcebergQty?: string | number;
                /** @description How long the above order stays; needed for a limit type other than LIMIT_MAKER. */
                readonly aboveTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the above order belongs to. */
                readonly aboveStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the above order; smaller values are reserved. */
                readonly aboveStrategyType?: number;
                /** @description Best price the above order is pegged to. */
                readonly abovePegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the above order; goes with its value. */
                readonly abovePegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the above order is pegged at. */
                readonly abovePegOffsetValue?: number;
                /** @description Type of the below order. */
                readonly belowType: "STOP_LOSS" | "STOP_LOSS_LIMIT" | "LIMIT_MAKER" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT";
                /** @description The caller's id of the below order, unique among open orders; made up when absent. */
                readonly belowClientOrderId?: string;
                /** @description Limit price of the below order, in quote. */
                readonly belowPrice?: string | number;
                /** @description Price that triggers the below order, in quote; a stop needs it, the trailing delta, or both. */
                readonly belowStopPrice?: string | number;
                /** @description Distance of the trailing stop of the below order, in basis points. */
                readonly belowTrailingDelta?: number;
                /** @description Visible part of the below order, in base; needs GTC. */
                readonly belowIcebergQty?: string | number;
                /** @description How long the below order stays; needed for a limit type other than LIMIT_MAKER. */
                readonly belowTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the below order belongs to. */
                readonly belowStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the below order; smaller values are reserved. */
                readonly belowStrategyType?: number;
                /** @description Best price the below order is pegged to. */
                readonly belowPegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the below order; goes with its value. */
                readonly belowPegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the below order is pegged at. */
                readonly belowPegOffsetValue?: number;
                /** @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others. */
                readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
                /** @description What happens instead of a trade with oneself; the symbol states which modes it allows. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewOrderListAnswer"];
                };
            };
        };
    };
    readonly orderListOto: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description The caller's id of the list, unique among open lists and other than those of its orders; made up when absent. */
                readonly listClientOrderId?: string;
                /** @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others. */
                readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
                /** @description What happens instead of a trade with oneself; the symbol states which modes it allows. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description Type of the working order. */
                readonly workingType: "LIMIT" | "LIMIT_MAKER";
                /** @description Whether the working order buys or sells base. */
                readonly workingSide: components["schemas"]["OrderSide"];
                /** @description The caller's id of the working order, unique among open orders; made up when absent. */
                readonly workingClientOrderId?: string;
                /** @description Limit price of the working order, in quote per base. */
                readonly workingPrice: string | number;
                /** @description Quantity of the working order, in base. */
                readonly workingQuantity: string | number;
                /** @description Visible part of the working order, in base; needs GTC or LIMIT_MAKER. */
                readonly workingIcebergQty?: string | number;
                /** @description How long the working order stays; needed for LIMIT. */
                readonly workingTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the working order belongs to. */
                readonly workingStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the working order; smaller values are reserved. */
                readonly workingStrategyType?: number;
                /** @description Best price the working order is pegged to. */
                readonly workingPegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the working order; goes with its value. */
                readonly workingPegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the working order is pegged at. */
                readonly workingPegOffsetValue?: number;
                /** @description Whether what follows the working order buys or sells base. */
                readonly pendingSide: components["schemas"]["OrderSide"];
                /** @description Quantity of each pending order, in base. */
                readonly pendingQuantity: string | number;
                /** @description Type of the pending order. */
                readonly pendingType: components["schemas"]["OrderType"];
                /** @description The caller's id of the pending order, unique among open orders; made up when absent. */
                readonly pendingClientOrderId?: string;
                /** @description Limit price of the pending order, in quote. */
                readonly pendingPrice?: string | number;
                /** @description Price that triggers the pending order, in quote; a stop needs it, the trailing delta, or both. */
                readonly pendingStopPrice?: string | number;
                /** @description Distance of the trailing stop of the pending order, in basis points. */
                readonly pendingTrailingDelta?: number;
                /** @description Visible part of the pending order, in base; needs GTC or LIMIT_MAKER. */
                readonly pendingIcebergQty?: string | number;
                /** @description How long the pending order stays; needed for a limit type other than LIMIT_MAKER. */
                readonly pendingTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the pending order belongs to. */
                readonly pendingStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the pending order; smaller values are reserved. */
                readonly pendingStrategyType?: number;
                /** @description Best price the pending order is pegged to. */
                readonly pendingPegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the pending order; goes with its value. */
                readonly pendingPegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the pending order is pegged at. */
                readonly pendingPegOffsetValue?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewOrderListAnswer"];
                };
            };
        };
    };
    readonly orderListOtoco: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description The caller's id of the list, unique among open lists and other than those of its orders; made up when absent. */
                readonly listClientOrderId?: string;
                /** @description How much is answered. Default FULL for MARKET and LIMIT orders, ACK for others. */
                readonly newOrderRespType?: "ACK" | "RESULT" | "FULL";
                /** @description What happens instead of a trade with oneself; the symbol states which modes it allows. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description Type of the working order. */
                readonly workingType: "LIMIT" | "LIMIT_MAKER";
                /** @description Whether the working order buys or sells base. */
                readonly workingSide: components["schemas"]["OrderSide"];
                /** @description The caller's id of the working order, unique among open orders; made up when absent. */
                readonly workingClientOrderId?: string;
                /** @description Limit price of the working order, in quote per base. */
                readonly workingPrice: string | number;
                /** @description Quantity of the working order, in base. */
                readonly workingQuantity: string | number;
                /** @description Visible part of the working order, in base; needs GTC or LIMIT_MAKER. */
                readonly workingIcebergQty?: string | number;
                /** @description How long the working order stays; needed for LIMIT. */
                readonly workingTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the working order belongs to. */
                readonly workingStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the working order; smaller values are reserved. */
                readonly workingStrategyType?: number;
                /** @description Best price the working order is pegged to. */
                readonly workingPegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the working order; goes with its value. */
                readonly workingPegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the working order is pegged at. */
                readonly workingPegOffsetValue?: number;
                /** @description Whether what follows the working order buys or sells base. */
                readonly pendingSide: components["schemas"]["OrderSide"];
                /** @description Quantity of each pending order, in base. */
                readonly pendingQuantity: string | number;
                /** @description Type of the pending above order. */
                readonly pendingAboveType: "STOP_LOSS" | "STOP_LOSS_LIMIT" | "LIMIT_MAKER" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT";
                /** @description The caller's id of the pending above order, unique among open orders; made up when absent. */
                readonly pendingAboveClientOrderId?: string;
                /** @description Limit price of the pending above order, in quote. */
                readonly pendingAbovePrice?: string | number;
                /** @description Price that triggers the pending above order, in quote; a stop needs it, the trailing delta, or both. */
                readonly pendingAboveStopPrice?: string | number;
                /** @description Distance of the trailing stop of the pending above order, in basis points. */
                readonly pendingAboveTrailingDelta?: number;
                /** @description Visible part of the pending above order, in base; needs GTC or LIMIT_MAKER. */
                readonly pendingAboveIcebergQty?: string | number;
                /** @description How long the pending above order stays; needed for a limit type other than LIMIT_MAKER. */
                readonly pendingAboveTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the pending above order belongs to. */
                readonly pendingAboveStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the pending above order; smaller values are reserved. */
                readonly pendingAboveStrategyType?: number;
                /** @description Best price the pending above order is pegged to. */
                readonly pendingAbovePegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the pending above order; goes with its value. */
                readonly pendingAbovePegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the pending above order is pegged at. */
                readonly pendingAbovePegOffsetValue?: number;
                /** @description Type of the pending below order. */
                readonly pendingBelowType?: "STOP_LOSS" | "STOP_LOSS_LIMIT" | "LIMIT_MAKER" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT";
                /** @description The caller's id of the pending below order, unique among open orders; made up when absent. */
                readonly pendingBelowClientOrderId?: string;
                /** @description Limit price of the pending below order, in quote. */
                readonly pendingBelowPrice?: string | number;
                /** @description Price that triggers the pending below order, in quote; a stop needs it, the trailing delta, or both. */
                readonly pendingBelowStopPrice?: string | number;
                /** @description Distance of the trailing stop of the pending below order, in basis points. */
                readonly pendingBelowTrailingDelta?: number;
                /** @description Visible part of the pending below order, in base; needs GTC or LIMIT_MAKER. */
                readonly pendingBelowIcebergQty?: string | number;
                /** @description How long the pending below order stays; needed for a limit type other than LIMIT_MAKER. */
                readonly pendingBelowTimeInForce?: components["schemas"]["TimeInForce"];
                /** @description The caller's number of the strategy the pending below order belongs to. */
                readonly pendingBelowStrategyId?: Int64 | string;
                /** @description The caller's kind of strategy of the pending below order; smaller values are reserved. */
                readonly pendingBelowStrategyType?: number;
                /** @description Best price the pending below order is pegged to. */
                readonly pendingBelowPegPriceType?: components["schemas"]["PegPriceType"];
                /** @description Unit of the peg offset of the pending below order; goes with its value. */
                readonly pendingBelowPegOffsetType?: components["schemas"]["PegOffsetType"];
                /** @description Levels behind the best price the pending below order is pegged at. */
                readonly pendingBelowPegOffsetValue?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewOrderListAnswer"];
                };
            };
        };
    };
    readonly getOrderList: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the order list; this or its client id is needed. */
                readonly orderListId?: Int64 | string;
                /** @description The list's own client id (`listClientOrderId`); this or `orderListId` is needed. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderList"];
                };
            };
        };
    };
    readonly deleteOrderList: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Id of the order list; this or its client id is needed. */
                readonly orderListId?: Int64 | string;
                /** @description The list's own client id; this or `orderListId` is needed. */
                readonly listClientOrderId?: string;
                /** @description The caller's id of this cancel; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrderListAnswer"];
                };
            };
        };
    };
    readonly allOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description First order id wanted, inclusive; without it the latest are listed. */
                readonly orderId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Entries wanted. */
                readonly limit?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AllOrdersAnswer"];
                };
            };
        };
    };
    readonly orderAmendments: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Id of the order. */
                readonly orderId: Int64 | string;
                /** @description First execution id wanted. */
                readonly fromExecutionId?: Int64 | string;
                /** @description Entries wanted. */
                readonly limit?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderAmendmentsAnswer"];
                };
            };
        };
    };
    readonly allOrderList: {
        readonly parameters: {
            readonly query?: {
                /** @description First order list id wanted. Not together with `startTime` or `endTime`. */
                readonly fromId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Entries wanted. */
                readonly limit?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AllOrderListAnswer"];
                };
            };
        };
    };
    readonly openOrderList: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenOrderListAnswer"];
                };
            };
        };
    };
    readonly myTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Only fills of this order. */
                readonly orderId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description First trade id wanted, inclusive; without it the latest are listed. */
                readonly fromId?: Int64 | string;
                /** @description Entries wanted. */
                readonly limit?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MyTradesAnswer"];
                };
            };
        };
    };
    readonly rateLimitOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RateLimitOrderAnswer"];
                };
            };
        };
    };
    readonly myPreventedMatches: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Only this prevented match; this or `orderId` is needed. */
                readonly preventedMatchId?: Int64 | string;
                /** @description Only matches of this order; this or `preventedMatchId` is needed. */
                readonly orderId?: Int64 | string;
                /** @description First prevented match wanted; goes with `orderId`. */
                readonly fromPreventedMatchId?: Int64 | string;
                /** @description Entries wanted. */
                readonly limit?: number;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MyPreventedMatchesAnswer"];
                };
            };
        };
    };
    readonly account: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether assets without a balance are left out. */
                readonly omitZeroBalances?: boolean;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    readonly accountCommission: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Milliseconds after its timestamp within which the venue must begin the request, to three decimals. */
                readonly recvWindow?: string | number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCommission"];
                };
            };
        };
    };
}
export type PingParams = Record<string, never>;
export type TimeParams = Record<string, never>;
export type ExchangeInfoParams = NonNullable<operations["exchangeInfo"]["parameters"]["query"]>;
export type DepthParams = operations["depth"]["parameters"]["query"];
export type TradesParams = operations["trades"]["parameters"]["query"];
export type HistoricalTradesParams = operations["historicalTrades"]["parameters"]["query"];
export type AggTradesParams = operations["aggTrades"]["parameters"]["query"];
export type KlinesParams = operations["klines"]["parameters"]["query"];
export type UiKlinesParams = operations["uiKlines"]["parameters"]["query"];
export type AvgPriceParams = operations["avgPrice"]["parameters"]["query"];
export type Ticker24hrParams = NonNullable<operations["ticker24hr"]["parameters"]["query"]>;
export type TickerTradingDayParams = NonNullable<operations["tickerTradingDay"]["parameters"]["query"]>;
export type TickerPriceParams = NonNullable<operations["tickerPrice"]["parameters"]["query"]>;
export type TickerBookTickerParams = NonNullable<operations["tickerBookTicker"]["parameters"]["query"]>;
export type TickerParams = NonNullable<operations["ticker"]["parameters"]["query"]>;
export type NewOrderParams = operations["newOrder"]["parameters"]["query"];
export type GetOrderParams = operations["getOrder"]["parameters"]["query"];
export type DeleteOrderParams = operations["deleteOrder"]["parameters"]["query"];
export type OrderTestParams = operations["orderTest"]["parameters"]["query"];
export type OrderCancelReplaceParams = operations["orderCancelReplace"]["parameters"]["query"];
export type OrderAmendKeepPriorityParams = operations["orderAmendKeepPriority"]["parameters"]["query"];
export type GetOpenOrdersParams = NonNullable<operations["getOpenOrders"]["parameters"]["query"]>;
export type DeleteOpenOrdersParams = operations["deleteOpenOrders"]["parameters"]["query"];
export type OrderListOcoParams = operations["orderListOco"]["parameters"]["query"];
export type OrderListOtoParams = operations["orderListOto"]["parameters"]["query"];
export type OrderListOtocoParams = operations["orderListOtoco"]["parameters"]["query"];
export type GetOrderListParams = NonNullable<operations["getOrderList"]["parameters"]["query"]>;
export type DeleteOrderListParams = operations["deleteOrderList"]["parameters"]["query"];
export type AllOrdersParams = operations["allOrders"]["parameters"]["query"];
export type OrderAmendmentsParams = operations["orderAmendments"]["parameters"]["query"];
export type AllOrderListParams = NonNullable<operations["allOrderList"]["parameters"]["query"]>;
export type OpenOrderListParams = NonNullable<operations["openOrderList"]["parameters"]["query"]>;
export type MyTradesParams = operations["myTrades"]["parameters"]["query"];
export type RateLimitOrderParams = NonNullable<operations["rateLimitOrder"]["parameters"]["query"]>;
export type MyPreventedMatchesParams = operations["myPreventedMatches"]["parameters"]["query"];
export type AccountParams = NonNullable<operations["account"]["parameters"]["query"]>;
export type AccountCommissionParams = operations["accountCommission"]["parameters"]["query"];
export type ListSubscriptionsParams = Record<string, never>;
export type ApiPingParams = Record<string, never>;
export type ApiTimeParams = Record<string, never>;
export type SessionStatusParams = Record<string, never>;
export type SessionLogoutParams = Record<string, never>;
export type SessionSubscriptionsParams = Record<string, never>;
export type UserDataStreamSubscribeParams = Record<string, never>;

import type { Levels } from "../../src/core/scan/mod.ts";

/** PartialDepthEvent as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotPartialDepthEvent = Omit<PartialDepthEvent, "bids" | "asks"> & { readonly "bids": Levels; readonly "asks": Levels };

/** DiffDepthEvent as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotDiffDepthEvent = Omit<DiffDepthEvent, "b" | "a"> & { readonly "b": Levels; readonly "a": Levels };
