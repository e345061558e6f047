// Generated from specs/htx/spot.openapi.yaml and specs/htx/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/v1/common/timestamp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the venue's time. */
        readonly get: operations["getCurrentTimestamp"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/settings/common/market-symbols": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the symbols with their rules. */
        readonly get: operations["getMarketSymbolsSetting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/history/kline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the newest candles of a symbol. */
        readonly get: operations["getKlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/history/candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a symbol between two times. */
        readonly get: operations["getHistoryCandles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/detail/merged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the best prices and the last 24 hours of a symbol. */
        readonly get: operations["getLatestAggregatedTicker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the best prices and the last 24 hours of all symbols. */
        readonly get: operations["getLatestTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/depth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the best levels of a book. */
        readonly get: operations["getMarketDepth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/fullMbp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells up to 5000 levels of a book. */
        readonly get: operations["getFullOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/market/history/trade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the newest trades of a symbol. */
        readonly get: operations["getMostRecentTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the user's accounts. */
        readonly get: operations["getAllAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account/accounts/{account-id}/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what an account holds. */
        readonly get: operations["getAccountBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/reference/transact-fee-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the fees of up to ten symbols. */
        readonly get: operations["getCurrentFeeRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/place": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places an order. */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/batch-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to ten orders. */
        readonly post: operations["placeBatchOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/{order-id}/submitcancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for an order's cancel. */
        readonly post: operations["submitCancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/submitCancelClientOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the cancel of the order of a client order id. */
        readonly post: operations["submitCancelClientOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/batchcancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the cancel of up to 50 orders. */
        readonly post: operations["submitCancelByIds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/batchCancelOpenOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the cancel of up to 100 open orders. */
        readonly post: operations["submitCancelByCriteria"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/openOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open orders. */
        readonly get: operations["getAllOpenOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/{order-id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells an order. */
        readonly get: operations["getOrderDetail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/getClientOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the order of a client order id. */
        readonly get: operations["getClientOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/orders/{order-id}/matchresults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the fills of an order. */
        readonly get: operations["getMatchResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/matchresults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists fills. */
        readonly get: operations["searchMatchResults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/algo-orders/cancel-all-after": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Has all orders canceled unless this is asked again in time. */
        readonly post: operations["deadMansSwitch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An exact number. It arrives as a number of JSON where a double holds it, and as text where it does not. */
        readonly Amount: number | string;
        /** @description A number that says which one it is; some answers write it as text. */
        readonly Id: Int64 | string;
        /** @description A number of 27 digits, which some have seen written with an exponent. */
        readonly LongId: Int64 | number;
        /** @description Price and amount of a level. */
        readonly Level: readonly [
            components["schemas"]["Amount"],
            components["schemas"]["Amount"]
        ];
        /** @description A refusal. */
        readonly ErrorAnswer: {
            /** @description error */
            readonly status?: string;
            /** @description Why, in a word. */
            readonly "err-code"?: string;
            /** @description Why, for people. */
            readonly "err-msg"?: string;
            /** @description The order's state, where one could not be canceled. */
            readonly "order-state"?: number;
            /** @description Why, of operations of /v2. */
            readonly code?: number;
            /** @description The same for people. */
            readonly message?: string;
        };
        /** @description The time. */
        readonly TimestampAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly data: Int64;
        };
        /** @description Symbols. */
        readonly SymbolsAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description When something was changed last. */
            readonly ts?: string;
            /** @description 1: these are all. */
            readonly full?: number;
            /** @description The symbols. */
            readonly data: readonly components["schemas"]["MarketSymbol"][];
        };
        /** @description A symbol and its rules. */
        readonly MarketSymbol: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description online, pre-online, not-online, suspend, offline, transfer-board, fuse or unknown. */
            readonly state: string;
            /** @description Base. */
            readonly bc: string;
            /** @description Quote. */
            readonly qc: string;
            /** @description Decimal places of a price. */
            readonly pp: number;
            /** @description Decimal places of an amount. */
            readonly ap: number;
            /** @description The partition that it is traded in. */
            readonly sp?: string;
            /** @description Decimal places of a value in quote. */
            readonly vp?: number;
            /** @description Least amount. */
            readonly minoa?: components["schemas"]["Amount"];
            /** @description Largest amount. */
            readonly maxoa?: components["schemas"]["Amount"];
            /** @description Least value, in quote. */
            readonly minov?: components["schemas"]["Amount"];
            /** @description Least amount of a limit order. */
            readonly lominoa?: components["schemas"]["Amount"];
            /** @description Largest amount of a limit order. */
            readonly lomaxoa?: components["schemas"]["Amount"];
            /** @description Largest amount of a limit buy. */
            readonly lomaxba?: components["schemas"]["Amount"];
            /** @description Largest amount of a limit sell. */
            readonly lomaxsa?: components["schemas"]["Amount"];
            /** @description Least amount of a market sell. */
            readonly smminoa?: components["schemas"]["Amount"];
            /** @description Largest amount of a market sell. */
            readonly smmaxoa?: components["schemas"]["Amount"];
            /** @description Largest value of a market buy, in quote. */
            readonly bmmaxov?: components["schemas"]["Amount"];
            /** @description A buy's price is below the market times this. */
            readonly blmlt?: components["schemas"]["Amount"];
            /** @description A sell's price is above the market times this. */
            readonly slmgt?: components["schemas"]["Amount"];
            /** @description How far a market sell may go below the market. */
            readonly msormlt?: components["schemas"]["Amount"];
            /** @description How far a market buy may go above the market. */
            readonly mbormlt?: components["schemas"]["Amount"];
            /** @description Largest value of a market order, in quote. */
            readonly maxov?: components["schemas"]["Amount"];
            /** @description enabled where this API may trade it. */
            readonly at?: string;
            /** @description Marks, with commas between them. */
            readonly tags?: string;
            /** @description ca_1 or ca_2 in the two parts of an auction. */
            readonly castate?: string;
        };
        /** @description Candles. */
        readonly KlinesAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description What it is of, in the words of the sockets. */
            readonly ch?: string;
            /** @description When it was made. */
            readonly ts?: Int64;
            /** @description The candles, newest first. */
            readonly data: readonly components["schemas"]["Kline"][];
        };
        /** @description A candle. */
        readonly Kline: {
            /** @description Its start, in seconds since 1970 UTC. */
            readonly id: number;
            /** @description First price. */
            readonly open: components["schemas"]["Amount"];
            /** @description Last price. */
            readonly close: components["schemas"]["Amount"];
            /** @description Lowest price. */
            readonly low: components["schemas"]["Amount"];
            /** @description Highest price. */
            readonly high: components["schemas"]["Amount"];
            /** @description What was traded, in base. */
            readonly amount: components["schemas"]["Amount"];
            /** @description What was traded, in quote. */
            readonly vol: components["schemas"]["Amount"];
            /** @description How many trades. */
            readonly count: number;
        };
        /** @description A ticker. */
        readonly MergedAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description What it is of, in the words of the sockets. */
            readonly ch?: string;
            /** @description When it was made. */
            readonly ts: Int64;
            /** @description The ticker. */
            readonly tick: components["schemas"]["Merged"];
        };
        /** @description Best prices and the last 24 hours. */
        readonly Merged: {
            /** @description A number. */
            readonly id?: Int64;
            /** @description A number. */
            readonly version?: Int64;
            /** @description First price. */
            readonly open: components["schemas"]["Amount"];
            /** @description Last price. */
            readonly close: components["schemas"]["Amount"];
            /** @description Lowest price. */
            readonly low: components["schemas"]["Amount"];
            /** @description Highest price. */
            readonly high: components["schemas"]["Amount"];
            /** @description What was traded, in base. */
            readonly amount: components["schemas"]["Amount"];
            /** @description What was traded, in quote. */
            readonly vol: components["schemas"]["Amount"];
            /** @description How many trades. */
            readonly count?: number;
            /** @description Best bid. */
            readonly bid: components["schemas"]["Level"] | null;
            /** @description Best offer. */
            readonly ask: components["schemas"]["Level"] | null;
        };
        /** @description Tickers. */
        readonly TickersAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description When it was made. */
            readonly ts: Int64;
            /** @description The tickers. */
            readonly data: readonly components["schemas"]["Ticker"][];
        };
        /** @description Best prices, and what was traded. */
        readonly Ticker: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description First price of the day in Singapore. */
            readonly open: components["schemas"]["Amount"];
            /** @description Highest price of that day. */
            readonly high: components["schemas"]["Amount"];
            /** @description Lowest price of that day. */
            readonly low: components["schemas"]["Amount"];
            /** @description Last price. */
            readonly close: components["schemas"]["Amount"];
            /** @description What was traded in 24 hours, in base. */
            readonly amount: components["schemas"]["Amount"];
            /** @description The same in quote. */
            readonly vol: components["schemas"]["Amount"];
            /** @description How many trades. */
            readonly count: number;
            /** @description Best bid; 0 where there is none. */
            readonly bid: components["schemas"]["Amount"];
            /** @description Its amount. */
            readonly bidSize: components["schemas"]["Amount"];
            /** @description Best offer; 0 where there is none. */
            readonly ask: components["schemas"]["Amount"];
            /** @description Its amount. */
            readonly askSize: components["schemas"]["Amount"];
        };
        /** @description A book. */
        readonly DepthAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description What it is of, in the words of the sockets. */
            readonly ch?: string;
            /** @description When it was made. */
            readonly ts: Int64;
            /** @description The book. */
            readonly tick: components["schemas"]["Depth"];
        };
        /** @description The best levels. */
        readonly Depth: {
            /** @description When it was so. */
            readonly ts?: Int64;
            /** @description A number of which nothing is told. */
            readonly version?: Int64;
            /** @description Bids, best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Offers, best first. */
            readonly asks: readonly components["schemas"]["Level"][];
        };
        /** @description Trades. */
        readonly TradesAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description What it is of, in the words of the sockets. */
            readonly ch?: string;
            /** @description When it was made. */
            readonly ts?: Int64;
            /** @description Moments, newest first. */
            readonly data: readonly components["schemas"]["TradeMoment"][];
        };
        /** @description Trades of one moment. */
        readonly TradeMoment: {
            /** @description A number. */
            readonly id: Int64;
            /** @description The moment. */
            readonly ts: Int64;
            /** @description The trades, newest first. */
            readonly data: readonly components["schemas"]["Trade"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description An older id. */
            readonly id?: components["schemas"]["LongId"];
            /** @description When it was. */
            readonly ts: Int64;
            /** @description Its id. */
            readonly "trade-id": Int64;
            /** @description How much, in base. */
            readonly amount: components["schemas"]["Amount"];
            /** @description The price. */
            readonly price: components["schemas"]["Amount"];
            /**
             * @description What the taker did.
             * @enum {string}
             */
            readonly direction: "buy" | "sell";
        };
        /** @description Accounts. */
        readonly AccountsAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The accounts. */
            readonly data: readonly components["schemas"]["Account"][];
        };
        /** @description An account. */
        readonly Account: {
            /** @description Its number. */
            readonly id: Int64;
            /** @description spot, margin, super-margin, otc, point, and others. */
            readonly type: string;
            /** @description Of isolated margin, its symbol. */
            readonly subtype?: string;
            /** @description working or lock. */
            readonly state: string;
        };
        /** @description What an account holds. */
        readonly BalanceAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The account. */
            readonly data: components["schemas"]["AccountBalance"];
        };
        /** @description An account with its balances. */
        readonly AccountBalance: {
            /** @description Its number. */
            readonly id: Int64;
            /** @description Its type. */
            readonly type: string;
            /** @description working or lock. */
            readonly state: string;
            /** @description What it holds, part by part. */
            readonly list: readonly components["schemas"]["BalancePart"][];
        };
        /** @description Part of what an account holds of an asset. */
        readonly BalancePart: {
            /** @description The asset. */
            readonly currency: string;
            /** @description trade: free; frozen: held by orders; lock, bank and others: held by something else; loan, interest: owed. */
            readonly type: string;
            /** @description How much. */
            readonly balance: string;
            /** @description Not used. */
            readonly debt?: string;
            /** @description Not used. */
            readonly available?: string;
            /** @description The number of the last change. */
            readonly "seq-num"?: string;
        };
        /** @description Fees. */
        readonly FeesAnswer: {
            /** @description 200; anything else is an error. */
            readonly code: number;
            /** @description Whether all is well. */
            readonly success?: boolean;
            /** @description The fees. */
            readonly data: readonly components["schemas"]["FeeRate"][];
        };
        /** @description Fees of a symbol, as fractions. */
        readonly FeeRate: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Of makers; negative where they are paid. */
            readonly makerFeeRate: string;
            /** @description Of takers. */
            readonly takerFeeRate: string;
            /** @description Of makers, with what is deducted for paying in other assets. */
            readonly actualMakerRate: string;
            /** @description Of takers, the same. */
            readonly actualTakerRate: string;
        };
        /** @description A new order. */
        readonly OrderRequest: {
            /** @description The account. */
            readonly "account-id": string;
            /** @description The symbol. */
            readonly symbol: string;
            /** @description buy- or sell- with market, limit, limit-maker, ioc, limit-fok, stop-limit or stop-limit-fok. */
            readonly type: string;
            /** @description How much, in base; of a market buy its value in quote. */
            readonly amount: string;
            /** @description Limit price. */
            readonly price?: string;
            /**
             * @description What kind of account it is; spot-api where not given.
             * @enum {string}
             */
            readonly source?: "spot-api" | "margin-api" | "super-margin-api" | "c2c-margin-api";
            /** @description Client order id, up to 64 letters, digits, underscores and hyphens. */
            readonly "client-order-id"?: string;
            /** @description 1: it does not trade with orders of the same user. */
            readonly "self-match-prevent"?: number;
            /** @description Trigger. */
            readonly "stop-price"?: string;
            /**
             * @description Whether the trigger is reached from below or from above.
             * @enum {string}
             */
            readonly operator?: "gte" | "lte";
            /** @description Amount of a market order, as the venue's own pages send it. */
            readonly "market-amount"?: string;
        };
        /** @description An order's id. */
        readonly OrderIdAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The id. */
            readonly data: components["schemas"]["Id"];
        };
        /** @description What became of several orders. */
        readonly BatchAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description An entry for each. */
            readonly data: readonly components["schemas"]["BatchItem"][];
        };
        /** @description What became of one of several orders. */
        readonly BatchItem: {
            /** @description The id, where it was taken. */
            readonly "order-id"?: components["schemas"]["Id"];
            /** @description The client order id. */
            readonly "client-order-id"?: string;
            /** @description Why it was not taken. */
            readonly "err-code"?: string;
            /** @description The same for people. */
            readonly "err-msg"?: string;
        };
        /** @description Which order. */
        readonly CancelClientRequest: {
            /** @description The client order id. */
            readonly "client-order-id": string;
        };
        /** @description The state of an order that is to be canceled. */
        readonly CancelStateAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description -1, 0, 5, 6, 7 or 10. */
            readonly data: number;
        };
        /** @description Which orders: one of the two lists. */
        readonly CancelsRequest: {
            /** @description Ids. */
            readonly "order-ids"?: readonly string[];
            /** @description Client order ids. */
            readonly "client-order-ids"?: readonly string[];
        };
        /** @description Cancels. */
        readonly CancelsAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The cancels. */
            readonly data: components["schemas"]["Cancels"];
        };
        /** @description Cancels that were asked for, and that were not. */
        readonly Cancels: {
            /** @description Ids, in the words of the request. */
            readonly success: readonly components["schemas"]["Id"][];
            /** @description The others. */
            readonly failed: readonly components["schemas"]["FailedCancel"][];
        };
        /** @description A cancel that was not asked for. */
        readonly FailedCancel: {
            /** @description The id. */
            readonly "order-id"?: components["schemas"]["Id"] | null;
            /** @description The client order id. */
            readonly "client-order-id"?: string | null;
            /** @description Why. */
            readonly "err-code": string;
            /** @description The same for people. */
            readonly "err-msg": string;
            /** @description The order's state: -1 ended long ago, 5 and 7 canceled, 6 filled, 10 being canceled. */
            readonly "order-state"?: components["schemas"]["Id"];
        };
        /** @description Which open orders. */
        readonly CancelOpenRequest: {
            /** @description The account. */
            readonly "account-id"?: string;
            /** @description Up to ten symbols, with commas between them; all where not given. */
            readonly symbol?: string;
            /** @description Types, with commas between them. */
            readonly types?: string;
            /**
             * @description Of this side only.
             * @enum {string}
             */
            readonly side?: "buy" | "sell";
            /** @description How many; 1 to 100, 100 where not given. */
            readonly size?: number;
        };
        /** @description How many. */
        readonly CancelCountAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description How many. */
            readonly data: {
                /** @description Asked for. */
                readonly "success-count": number;
                /** @description Not asked for. */
                readonly "failed-count": number;
                /** @description The next one that could be; -1 where there is none. */
                readonly "next-id": Int64;
            };
        };
        /** @description Open orders. */
        readonly OpenOrdersAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The orders. */
            readonly data: readonly components["schemas"]["OpenOrder"][];
        };
        /** @description An open order. */
        readonly OpenOrder: {
            /** @description Id. */
            readonly id: components["schemas"]["Id"];
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Client order id; empty where it has none. */
            readonly "client-order-id"?: string;
            /** @description The account. */
            readonly "account-id"?: Int64;
            /** @description How much, in base; of a market buy its value in quote. */
            readonly amount: string;
            /** @description Limit price; 0 where it has none. */
            readonly price: string;
            /** @description When it was placed. */
            readonly "created-at": Int64;
            /** @description As in a request. */
            readonly type: string;
            /** @description Where it came from. */
            readonly source: string;
            /** @description created, submitted, partial-filled, filled, partial-canceled, canceled, canceling or rejected. */
            readonly state: string;
            /** @description Trigger. */
            readonly "stop-price"?: string;
            /** @description gte or lte: from which side the trigger is reached. */
            readonly operator?: string;
            /** @description What is filled, in base. */
            readonly "filled-amount": string;
            /** @description What is filled, in quote. */
            readonly "filled-cash-amount": string;
            /** @description Fees. */
            readonly "filled-fees"?: string;
            /** @description What of it is shown. */
            readonly "ice-amount"?: string;
            /** @description Whether only part of it is shown. */
            readonly "is-ice"?: boolean;
        };
        /** @description An order. */
        readonly OrderAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The order. */
            readonly data: components["schemas"]["Order"];
        };
        /** @description An order. */
        readonly Order: {
            /** @description Id. */
            readonly id: components["schemas"]["Id"];
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Client order id; empty where it has none. */
            readonly "client-order-id"?: string;
            /** @description The account. */
            readonly "account-id": Int64;
            /** @description How much, in base; of a market buy its value in quote. */
            readonly amount: string;
            /** @description Limit price; 0 where it has none. */
            readonly price: string;
            /** @description When it was placed. */
            readonly "created-at": Int64;
            /** @description As in a request. */
            readonly type: string;
            /** @description Where it came from. */
            readonly source: string;
            /** @description created, submitted, partial-filled, filled, partial-canceled, canceled, canceling or rejected. */
            readonly state: string;
            /** @description Trigger. */
            readonly "stop-price"?: string;
            /** @description gte or lte: from which side the trigger is reached. */
            readonly operator?: string;
            /** @description What is filled, in base. */
            readonly "field-amount": string;
            /** @description What is filled, in quote. */
            readonly "field-cash-amount": string;
            /** @description Fees. */
            readonly "field-fees": string;
            /** @description When it ended; 0 where it has not. */
            readonly "finished-at": Int64;
            /** @description When it was changed last. */
            readonly "updated-at"?: Int64;
            /** @description When it was canceled; 0 where it was not. */
            readonly "canceled-at"?: Int64;
            /** @description Who canceled it, by a number or a word. */
            readonly "canceled-source"?: components["schemas"]["Id"];
            /** @description The same for people. */
            readonly "canceled-source-desc"?: string;
        };
        /** @description Fills. */
        readonly MatchesAnswer: {
            /** @description ok; anything else is an error. */
            readonly status: string;
            /** @description The fills. */
            readonly data: readonly components["schemas"]["Match"][];
        };
        /** @description A fill. */
        readonly Match: {
            /** @description Number of the entry. */
            readonly id: Int64;
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The order. */
            readonly "order-id": components["schemas"]["Id"];
            /** @description Number of the match, which may be of several trades. */
            readonly "match-id"?: Int64;
            /** @description The trade. */
            readonly "trade-id": Int64;
            /** @description The price. */
            readonly price: string;
            /** @description When it was booked. */
            readonly "created-at": Int64;
            /** @description The order's type. */
            readonly type: string;
            /** @description How much, in base. */
            readonly "filled-amount": string;
            /** @description The fee; negative where the maker is paid. */
            readonly "filled-fees": string;
            /** @description What it is paid in. */
            readonly "fee-currency": string;
            /** @description Where the order came from. */
            readonly source?: string;
            /**
             * @description Whose side it is.
             * @enum {string}
             */
            readonly role: "taker" | "maker";
            /** @description What was paid in its place in another asset. */
            readonly "filled-points"?: string | "";
            /** @description That asset, as ht or hbpoint; empty where there is none. */
            readonly "fee-deduct-currency"?: string;
            /** @description done, or ongoing where the fee is not final. */
            readonly "fee-deduct-state"?: string;
        };
        /** @description When. */
        readonly SwitchRequest: {
            /** @description Seconds, at least 5; 0 ends it. */
            readonly timeout: number;
        };
        /** @description When it is due. */
        readonly SwitchAnswer: {
            /** @description 200; anything else is an error. */
            readonly code: number;
            /** @description For people. */
            readonly message?: string;
            /** @description Two times. */
            readonly data: {
                /** @description Now. */
                readonly currentTime: Int64;
                /** @description When orders are canceled; 0 where it was ended. */
                readonly triggerTime: Int64;
            };
        };
        /** @description Changes of a book. */
        readonly MbpFrame: {
            /** @description The topic. */
            readonly ch: string;
            /** @description When it was sent. */
            readonly ts: Int64;
            /** @description The changes. */
            readonly tick: components["schemas"]["MbpTick"];
        };
        /** @description Levels as they are by now. */
        readonly MbpTick: {
            /** @description Its number. */
            readonly seqNum: Int64;
            /** @description The number of the one before it. */
            readonly prevSeqNum: Int64;
            /** @description Bids. */
            readonly bids?: readonly components["schemas"]["Level"][];
            /** @description Offers. */
            readonly asks?: readonly components["schemas"]["Level"][];
        };
        /** @description Trades. */
        readonly TradeFrame: {
            /** @description The topic. */
            readonly ch: string;
            /** @description When it was sent. */
            readonly ts: Int64;
            /** @description The trades. */
            readonly tick: components["schemas"]["TradeTick"];
        };
        /** @description Trades of one moment. */
        readonly TradeTick: {
            /** @description A number. */
            readonly id: Int64;
            /** @description The moment. */
            readonly ts: Int64;
            /** @description The trades, newest first. */
            readonly data: readonly components["schemas"]["TradeEvent"][];
        };
        /** @description A trade. */
        readonly TradeEvent: {
            /** @description An older id. */
            readonly id?: components["schemas"]["LongId"];
            /** @description When it was. */
            readonly ts: Int64;
            /** @description Its id. */
            readonly tradeId: Int64;
            /** @description How much, in base. */
            readonly amount: components["schemas"]["Amount"];
            /** @description The price. */
            readonly price: components["schemas"]["Amount"];
            /**
             * @description What the taker did.
             * @enum {string}
             */
            readonly direction: "buy" | "sell";
        };
        /** @description A ticker. */
        readonly TickerFrame: {
            /** @description The topic. */
            readonly ch: string;
            /** @description When it was sent. */
            readonly ts: Int64;
            /** @description The ticker. */
            readonly tick: components["schemas"]["TickerEvent"];
        };
        /** @description Best prices and the last 24 hours. */
        readonly TickerEvent: {
            /** @description First price. */
            readonly open: components["schemas"]["Amount"];
            /** @description Highest price. */
            readonly high: components["schemas"]["Amount"];
            /** @description Lowest price. */
            readonly low: components["schemas"]["Amount"];
            /** @description Last price. */
            readonly close: components["schemas"]["Amount"];
            /** @description What was traded, in base. */
            readonly amount: components["schemas"]["Amount"];
            /** @description The same in quote. */
            readonly vol: components["schemas"]["Amount"];
            /** @description How many trades. */
            readonly count?: number;
            /** @description Best bid. */
            readonly bid: components["schemas"]["Amount"];
            /** @description Its amount. */
            readonly bidSize: components["schemas"]["Amount"];
            /** @description Best offer. */
            readonly ask: components["schemas"]["Amount"];
            /** @description Its amount. */
            readonly askSize: components["schemas"]["Amount"];
            /** @description Last price. */
            readonly lastPrice: components["schemas"]["Amount"];
            /** @description Amount of the last trade. */
            readonly lastSize?: components["schemas"]["Amount"];
        };
        /** @description A candle. */
        readonly KlineFrame: {
            /** @description The topic. */
            readonly ch: string;
            /** @description When it was sent. */
            readonly ts: Int64;
            /** @description The candle. */
            readonly tick: components["schemas"]["Kline"];
        };
        /** @description A change of an order. */
        readonly OrderFrame: {
            /** @description push */
            readonly action?: string;
            /** @description The topic. */
            readonly ch: string;
            /** @description The order. */
            readonly data: components["schemas"]["OrderEvent"];
        };
        /** @description An order that has changed. */
        readonly OrderEvent: {
            /** @description creation, trade, cancellation, trigger or deletion. */
            readonly eventType: string;
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Id; of what waited for its price, none. */
            readonly orderId?: components["schemas"]["Id"];
            /** @description Client order id; empty where it has none. */
            readonly clientOrderId?: string;
            /** @description submitted, partial-filled, filled, partial-canceled, canceled or rejected. */
            readonly orderStatus: string;
            /** @description Of what waited for its price: buy or sell. */
            readonly orderSide?: string;
            /** @description As in a request. */
            readonly type?: string;
            /** @description The account, where it is a creation. */
            readonly accountId?: Int64;
            /** @description Where it came from. */
            readonly orderSource?: string;
            /** @description Limit price. */
            readonly orderPrice?: string;
            /** @description How much, in base. */
            readonly orderSize?: string;
            /** @description Of a market buy, its value in quote. */
            readonly orderValue?: string;
            /** @description When it was placed, where it is a creation. */
            readonly orderCreateTime?: Int64;
            /** @description Price of the trade. */
            readonly tradePrice?: string;
            /** @description Amount of the trade, in base. */
            readonly tradeVolume?: string;
            /** @description The trade. */
            readonly tradeId?: Int64;
            /** @description When it was. */
            readonly tradeTime?: Int64;
            /** @description Whether it took. */
            readonly aggressor?: boolean;
            /** @description What is left: base, of a market buy quote. */
            readonly remainAmt?: string;
            /** @description What is filled: base, of a market buy quote. */
            readonly execAmt?: string;
            /** @description What is filled, in quote; since 2024-12-06. */
            readonly totalTradeAmount?: components["schemas"]["Amount"];
            /** @description When it changed, where it is no trade. */
            readonly lastActTime?: Int64;
            /** @description Who canceled it, by a number. */
            readonly canceledSource?: string;
            /** @description The same in words. */
            readonly canceledSourceDesc?: string;
            /** @description Why it was rejected. */
            readonly errCode?: number;
            /** @description The same for people. */
            readonly errMessage?: string;
        };
        /** @description A fill. */
        readonly ClearingFrame: {
            /** @description push */
            readonly action?: string;
            /** @description The topic. */
            readonly ch: string;
            /** @description The fill. */
            readonly data: components["schemas"]["ClearingEvent"];
        };
        /** @description A fill with its fee. */
        readonly ClearingEvent: {
            /** @description trade */
            readonly eventType: string;
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The order. */
            readonly orderId: components["schemas"]["Id"];
            /** @description The price. */
            readonly tradePrice: string;
            /** @description How much, in base. */
            readonly tradeVolume: string;
            /**
             * @description The side.
             * @enum {string}
             */
            readonly orderSide: "buy" | "sell";
            /** @description The order's type. */
            readonly orderType?: string;
            /** @description Whether it took. */
            readonly aggressor: boolean;
            /** @description The trade. */
            readonly tradeId: Int64;
            /** @description When it was. */
            readonly tradeTime: Int64;
            /** @description The fee; negative where the maker is paid. */
            readonly transactFee: string;
            /** @description What it is paid in. */
            readonly feeCurrency: string;
            /** @description What was paid in its place in another asset. */
            readonly feeDeduct?: string | "";
            /** @description That asset, as ht or point; empty where there is none. */
            readonly feeDeductType?: string;
            /** @description The account. */
            readonly accountId: Int64;
            /** @description Where the order came from. */
            readonly source?: string;
            /** @description Limit price. */
            readonly orderPrice?: string;
            /** @description How much was ordered, in base. */
            readonly orderSize?: string;
            /** @description Of a market buy, its value in quote. */
            readonly orderValue?: string;
            /** @description Client order id; empty where it has none. */
            readonly clientOrderId?: string;
            /** @description When the order was placed. */
            readonly orderCreateTime?: Int64;
            /** @description partial-filled or filled. */
            readonly orderStatus?: string;
        };
        /** @description A change of a balance. */
        readonly AccountFrame: {
            /** @description push */
            readonly action?: string;
            /** @description The topic. */
            readonly ch: string;
            /** @description The balance. */
            readonly data: components["schemas"]["AccountEvent"];
        };
        /** @description What an account holds of an asset. */
        readonly AccountEvent: {
            /** @description The asset. */
            readonly currency: string;
            /** @description The account. */
            readonly accountId: Int64;
            /** @description All of it. */
            readonly balance?: string;
            /** @description What is free. */
            readonly available?: string;
            /** @description What has changed it; null at the beginning. */
            readonly changeType?: string | null;
            /** @description trade, loan or interest. */
            readonly accountType: string;
            /** @description The number of the change. */
            readonly seqNum?: string;
            /** @description When it was changed; null at the beginning. */
            readonly changeTime?: Int64 | null;
        };
        /** @description Asks for a topic. */
        readonly SubscribeFrame: {
            /** @description The topic. */
            readonly sub: string;
            /** @description A word of the client's. */
            readonly id?: string;
        };
        /** @description It is subscribed. */
        readonly SubscribedFrame: {
            /** @description A word of the client's. */
            readonly id?: string;
            /**
             * @description All is well.
             * @constant
             */
            readonly status: "ok";
            /** @description The topic. */
            readonly subbed: string;
            /** @description When it was sent. */
            readonly ts?: Int64;
        };
        /** @description Asks not for a topic any more. */
        readonly UnsubscribeFrame: {
            /** @description The topic. */
            readonly unsub: string;
            /** @description A word of the client's. */
            readonly id?: string;
        };
        /** @description It is not subscribed any more. */
        readonly UnsubscribedFrame: {
            /** @description A word of the client's. */
            readonly id?: string;
            /**
             * @description All is well.
             * @constant
             */
            readonly status: "ok";
            /** @description The topic. */
            readonly unsubbed: string;
            /** @description When it was sent. */
            readonly ts?: Int64;
        };
        /** @description A refusal. */
        readonly RefusedFrame: {
            /** @description A word of the client's. */
            readonly id?: string;
            /**
             * @description It is refused.
             * @constant
             */
            readonly status: "error";
            /** @description Why, in a word. */
            readonly "err-code": string;
            /** @description Why, for people. */
            readonly "err-msg": string;
            /** @description When it was sent. */
            readonly ts?: Int64;
        };
        /** @description Asks for a book. */
        readonly MbpRequestFrame: {
            /** @description The topic. */
            readonly req: string;
            /** @description A word of the client's. */
            readonly id?: string;
        };
        /** @description A book. */
        readonly MbpReplyFrame: {
            /** @description A word of the client's. */
            readonly id?: string;
            /**
             * @description All is well.
             * @constant
             */
            readonly status: "ok";
            /** @description The topic. */
            readonly rep: string;
            /** @description When it was sent. */
            readonly ts?: Int64;
            /** @description The book. */
            readonly data: components["schemas"]["MbpBook"];
        };
        /** @description The 150 best levels. */
        readonly MbpBook: {
            /** @description The number of the last change in it. */
            readonly seqNum: Int64;
            /** @description Bids, best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Offers, best first. */
            readonly asks: readonly components["schemas"]["Level"][];
        };
        /** @description Logs in. */
        readonly AuthFrame: {
            /**
             * @description Asks.
             * @constant
             */
            readonly action: "req";
            /**
             * @description For this.
             * @constant
             */
            readonly ch: "auth";
            /** @description Who asks. */
            readonly params: components["schemas"]["AuthParams"];
        };
        /** @description Who asks, and the proof. */
        readonly AuthParams: {
            /**
             * @description A key.
             * @constant
             */
            readonly authType: "api";
            /** @description The key. */
            readonly accessKey: string;
            /** @description HmacSHA256 or Ed25519. */
            readonly signatureMethod: string;
            /** @description 2.1 */
            readonly signatureVersion: string;
            /** @description The time in UTC, as 2019-09-01T18:16:16. */
            readonly timestamp: string;
            /** @description The signature in base64. */
            readonly signature: string;
        };
        /** @description Asks for a channel. */
        readonly AccountSubFrame: {
            /**
             * @description Subscribes.
             * @constant
             */
            readonly action: "sub";
            /** @description The channel. */
            readonly ch: string;
        };
        /** @description An answer. */
        readonly AccountReplyFrame: {
            /** @description req or sub. */
            readonly action: string;
            /** @description 200; anything else is an error. */
            readonly code: number;
            /** @description auth, or the channel. */
            readonly ch: string;
            /** @description Why, for people. */
            readonly message?: string;
            /** @description Nothing. */
            readonly data?: {
                readonly [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Amount = components['schemas']['Amount'];
export type Id = components['schemas']['Id'];
export type LongId = components['schemas']['LongId'];
export type Level = components['schemas']['Level'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type TimestampAnswer = components['schemas']['TimestampAnswer'];
export type SymbolsAnswer = components['schemas']['SymbolsAnswer'];
export type MarketSymbol = components['schemas']['MarketSymbol'];
export type KlinesAnswer = components['schemas']['KlinesAnswer'];
export type Kline = components['schemas']['Kline'];
export type MergedAnswer = components['schemas']['MergedAnswer'];
export type Merged = components['schemas']['Merged'];
export type TickersAnswer = components['schemas']['TickersAnswer'];
export type Ticker = components['schemas']['Ticker'];
export type DepthAnswer = components['schemas']['DepthAnswer'];
export type Depth = components['schemas']['Depth'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type TradeMoment = components['schemas']['TradeMoment'];
export type Trade = components['schemas']['Trade'];
export type AccountsAnswer = components['schemas']['AccountsAnswer'];
export type Account = components['schemas']['Account'];
export type BalanceAnswer = components['schemas']['BalanceAnswer'];
export type AccountBalance = components['schemas']['AccountBalance'];
export type BalancePart = components['schemas']['BalancePart'];
export type FeesAnswer = components['schemas']['FeesAnswer'];
export type FeeRate = components['schemas']['FeeRate'];
export type OrderRequest = components['schemas']['OrderRequest'];
export type OrderIdAnswer = components['schemas']['OrderIdAnswer'];
export type BatchAnswer = components['schemas']['BatchAnswer'];
export type BatchItem = components['schemas']['BatchItem'];
export type CancelClientRequest = components['schemas']['CancelClientRequest'];
export type CancelStateAnswer = components['schemas']['CancelStateAnswer'];
export type CancelsRequest = components['schemas']['CancelsRequest'];
export type CancelsAnswer = components['schemas']['CancelsAnswer'];
export type Cancels = components['schemas']['Cancels'];
export type FailedCancel = components['schemas']['FailedCancel'];
export type CancelOpenRequest = components['schemas']['CancelOpenRequest'];
export type CancelCountAnswer = components['schemas']['CancelCountAnswer'];
export type OpenOrdersAnswer = components['schemas']['OpenOrdersAnswer'];
export type OpenOrder = components['schemas']['OpenOrder'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type Order = components['schemas']['Order'];
export type MatchesAnswer = components['schemas']['MatchesAnswer'];
export type Match = components['schemas']['Match'];
export type SwitchRequest = components['schemas']['SwitchRequest'];
export type SwitchAnswer = components['schemas']['SwitchAnswer'];
export type MbpFrame = components['schemas']['MbpFrame'];
export type MbpTick = components['schemas']['MbpTick'];
export type TradeFrame = components['schemas']['TradeFrame'];
export type TradeTick = components['schemas']['TradeTick'];
export type TradeEvent = components['schemas']['TradeEvent'];
export type TickerFrame = components['schemas']['TickerFrame'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type KlineFrame = components['schemas']['KlineFrame'];
export type OrderFrame = components['schemas']['OrderFrame'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type ClearingFrame = components['schemas']['ClearingFrame'];
export type ClearingEvent = components['schemas']['ClearingEvent'];
export type AccountFrame = components['schemas']['AccountFrame'];
export type AccountEvent = components['schemas']['AccountEvent'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type SubscribedFrame = components['schemas']['SubscribedFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type UnsubscribedFrame = components['schemas']['UnsubscribedFrame'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export type MbpRequestFrame = components['schemas']['MbpRequestFrame'];
export type MbpReplyFrame = components['schemas']['MbpReplyFrame'];
export type MbpBook = components['schemas']['MbpBook'];
export type AuthFrame = components['schemas']['AuthFrame'];
export type AuthParams = components['schemas']['AuthParams'];
export type AccountSubFrame = components['schemas']['AccountSubFrame'];
export type AccountReplyFrame = components['schemas']['AccountReplyFrame'];
export interface operations {
    readonly getCurrentTimestamp: {
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
                    readonly "application/json": components["schemas"]["TimestampAnswer"];
                };
            };
        };
    };
    readonly getMarketSymbolsSetting: {
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
                    readonly "application/json": components["schemas"]["SymbolsAnswer"];
                };
            };
        };
    };
    readonly getKlines: {
        readonly parameters: {
            readonly query: {
                /** @description The symbol, as btcusdt. */
                readonly symbol: string;
                /** @description Length of a candle. */
                readonly period: "1min" | "5min" | "15min" | "30min" | "60min" | "4hour" | "1day" | "1week" | "1mon" | "1year";
                /** @description How many; 1 to 2000, 150 where not given. */
                readonly size?: number;
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
    readonly getHistoryCandles: {
        readonly parameters: {
            readonly query: {
                /** @description The symbol, as btcusdt. */
                readonly symbol: string;
                /** @description Length of a candle. */
                readonly period: "1min" | "5min" | "15min" | "30min" | "60min" | "4hour" | "1day" | "1week" | "1mon" | "1year";
                /** @description First start, in seconds since 1970 UTC. */
                readonly from?: number;
                /** @description Last start, in seconds since 1970 UTC. */
                readonly to?: number;
                /** @description How many; up to 1000, 150 where not given. */
                readonly size?: number;
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
    readonly getLatestAggregatedTicker: {
        readonly parameters: {
            readonly query: {
                /** @description The symbol, as btcusdt. */
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
                    readonly "application/json": components["schemas"]["MergedAnswer"];
                };
            };
        };
    };
    readonly getLatestTickers: {
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
                    readonly "application/json": components["schemas"]["TickersAnswer"];
                };
            };
        };
    };
    readonly getMarketDepth: {
        readonly parameters: {
            readonly query: {
                /** @description The symbol, as btcusdt. */
                readonly symbol: string;
                /** @description Levels of each side; 150 where not given and nothing is put together. */
                readonly depth?: 5 | 10 | 20;
                /** @description How far levels are put together; step0 is not at all. */
                readonly type: "step0" | "step1" | "step2" | "step3" | "step4" | "step5";
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
                    readonly "application/json": components["schemas"]["DepthAnswer"];
                };
            };
        };
    };
    readonly getFullOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The symbol, as btcusdt. */
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
                    readonly "application/json": components["schemas"]["DepthAnswer"];
                };
            };
        };
    };
    readonly getMostRecentTrades: {
        readonly parameters: {
            readonly query: {
                /** @description The symbol, as btcusdt. */
                readonly symbol: string;
                /** @description How many moments, each of which has one trade or several; 1 to 2000, 1 where not given. */
                readonly size?: number;
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
    readonly getAllAccounts: {
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
                    readonly "application/json": components["schemas"]["AccountsAnswer"];
                };
            };
        };
    };
    readonly getAccountBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account. */
                readonly "account-id": string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BalanceAnswer"];
                };
            };
        };
    };
    readonly getCurrentFeeRate: {
        readonly parameters: {
            readonly query: {
                /** @description The symbols, with commas between them. */
                readonly symbols: string;
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
                    readonly "application/json": components["schemas"]["FeesAnswer"];
                };
            };
        };
    };
    readonly placeOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The account. */
                    readonly "account-id": string;
                    /** @description The symbol. */
                    readonly symbol: string;
                    /** @description buy- or sell- with market, limit, limit-maker, ioc, limit-fok, stop-limit or stop-limit-fok. */
                    readonly type: string;
                    /** @description How much, in base; of a market buy its value in quote. */
                    readonly amount: string | number;
                    /** @description Limit price. */
                    readonly price?: string | number;
                    /**
                     * @description What kind of account it is; spot-api where not given.
                     * @enum {string}
                     */
                    readonly source?: "spot-api" | "margin-api" | "super-margin-api" | "c2c-margin-api";
                    /** @description Client order id, up to 64 letters, digits, underscores and hyphens. */
                    readonly "client-order-id"?: string;
                    /** @description 1: it does not trade with orders of the same user. */
                    readonly "self-match-prevent"?: number;
                    /** @description Trigger. */
                    readonly "stop-price"?: string | number;
                    /**
                     * @description Whether the trigger is reached from below or from above.
                     * @enum {string}
                     */
                    readonly operator?: "gte" | "lte";
                    /** @description Amount of a market order, as the venue's own pages send it. */
                    readonly "market-amount"?: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderIdAnswer"];
                };
            };
        };
    };
    readonly placeBatchOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders. */
                    readonly orders: readonly {
                        /** @description The account. */
                        readonly "account-id": string;
                        /** @description The symbol. */
                        readonly symbol: string;
                        /** @description buy- or sell- with market, limit, limit-maker, ioc, limit-fok, stop-limit or stop-limit-fok. */
                        readonly type: string;
                        /** @description How much, in base; of a market buy its value in quote. */
                        readonly amount: string | number;
                        /** @description Limit price. */
                        readonly price?: string | number;
                        /**
                         * @description What kind of account it is; spot-api where not given.
                         * @enum {string}
                         */
                        readonly source?: "spot-api" | "margin-api" | "super-margin-api" | "c2c-margin-api";
                        /** @description Client order id, up to 64 letters, digits, underscores and hyphens. */
                        readonly "client-order-id"?: string;
                        /** @description 1: it does not trade with orders of the same user. */
                        readonly "self-match-prevent"?: number;
                        /** @description Trigger. */
                        readonly "stop-price"?: string | number;
                        /**
                         * @description Whether the trigger is reached from below or from above.
                         * @enum {string}
                         */
                        readonly operator?: "gte" | "lte";
                        /** @description Amount of a market order, as the venue's own pages send it. */
                        readonly "market-amount"?: string | number;
                    }[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchAnswer"];
                };
            };
        };
    };
    readonly submitCancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id. */
                readonly "order-id": string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderIdAnswer"];
                };
            };
        };
    };
    readonly submitCancelClientOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The client order id. */
                    readonly "client-order-id": string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelStateAnswer"];
                };
            };
        };
    };
    readonly submitCancelByIds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Ids. */
                    readonly "order-ids"?: readonly string[];
                    /** @description Client order ids. */
                    readonly "client-order-ids"?: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelsAnswer"];
                };
            };
        };
    };
    readonly submitCancelByCriteria: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The account. */
                    readonly "account-id"?: string;
                    /** @description Up to ten symbols, with commas between them; all where not given. */
                    readonly symbol?: string;
                    /** @description Types, with commas between them. */
                    readonly types?: string;
                    /**
                     * @description Of this side only.
                     * @enum {string}
                     */
                    readonly side?: "buy" | "sell";
                    /** @description How many; 1 to 100, 100 where not given. */
                    readonly size?: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelCountAnswer"];
                };
            };
        };
    };
    readonly getAllOpenOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description The account. */
                readonly "account-id"?: string;
                /** @description Of this symbol only. */
                readonly symbol?: string;
                /** @description The order from which on the list is told. */
                readonly from?: string;
                /** @description prev: from that order on to newer ones; next: to older ones. */
                readonly direct?: "prev" | "next";
                /** @description How many; 1 to 500, 100 where not given. */
                readonly size?: number;
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
                    readonly "application/json": components["schemas"]["OpenOrdersAnswer"];
                };
            };
        };
    };
    readonly getOrderDetail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id. */
                readonly "order-id": string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderAnswer"];
                };
            };
        };
    };
    readonly getClientOrder: {
        readonly parameters: {
            readonly query: {
                /** @description The client order id. */
                readonly clientOrderId: string;
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
                    readonly "application/json": components["schemas"]["OrderAnswer"];
                };
            };
        };
    };
    readonly getMatchResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id. */
                readonly "order-id": string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchesAnswer"];
                };
            };
        };
    };
    readonly searchMatchResults: {
        readonly parameters: {
            readonly query?: {
                /** @description Fills of this symbol only. */
                readonly symbol?: string;
                /** @description Not before it; within 48 hours of the end, and the last 120 days. */
                readonly "start-time"?: number;
                /** @description Not after it; now where not given. */
                readonly "end-time"?: number;
                /** @description The entry from which on the list is told. */
                readonly from?: string;
                /** @description prev: from that entry on to newer ones; next: to older ones. */
                readonly direct?: "prev" | "next";
                /** @description How many fills; 1 to 500, 100 where not given. */
                readonly size?: number;
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
                    readonly "application/json": components["schemas"]["MatchesAnswer"];
                };
            };
        };
    };
    readonly deadMansSwitch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Seconds, at least 5; 0 ends it. */
                    readonly timeout: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwitchAnswer"];
                };
            };
        };
    };
}
export type GetCurrentTimestampParams = Record<string, never>;
export type GetMarketSymbolsSettingParams = Record<string, never>;
export type GetKlinesParams = operations["getKlines"]["parameters"]["query"];
export type GetHistoryCandlesParams = operations["getHistoryCandles"]["parameters"]["query"];
export type GetLatestAggregatedTickerParams = operations["getLatestAggregatedTicker"]["parameters"]["query"];
export type GetLatestTickersParams = Record<string, never>;
export type GetMarketDepthParams = operations["getMarketDepth"]["parameters"]["query"];
export type GetFullOrderBookParams = operations["getFullOrderBook"]["parameters"]["query"];
export type GetMostRecentTradesParams = operations["getMostRecentTrades"]["parameters"]["query"];
export type GetAllAccountsParams = Record<string, never>;
export type GetAccountBalanceParams = operations["getAccountBalance"]["parameters"]["path"];
export type GetCurrentFeeRateParams = operations["getCurrentFeeRate"]["parameters"]["query"];
export type PlaceOrderParams = operations["placeOrder"]["requestBody"]["content"]["application/json"];
export type PlaceBatchOrdersParams = operations["placeBatchOrders"]["requestBody"]["content"]["application/json"];
export type SubmitCancelParams = operations["submitCancel"]["parameters"]["path"];
export type SubmitCancelClientOrderParams = operations["submitCancelClientOrder"]["requestBody"]["content"]["application/json"];
export type SubmitCancelByIdsParams = operations["submitCancelByIds"]["requestBody"]["content"]["application/json"];
export type SubmitCancelByCriteriaParams = operations["submitCancelByCriteria"]["requestBody"]["content"]["application/json"];
export type GetAllOpenOrdersParams = NonNullable<operations["getAllOpenOrders"]["parameters"]["query"]>;
export type GetOrderDetailParams = operations["getOrderDetail"]["parameters"]["path"];
export type GetClientOrderParams = operations["getClientOrder"]["parameters"]["query"];
export type GetMatchResultParams = operations["getMatchResult"]["parameters"]["path"];
export type SearchMatchResultsParams = NonNullable<operations["searchMatchResults"]["parameters"]["query"]>;
export type DeadMansSwitchParams = operations["deadMansSwitch"]["requestBody"]["content"]["application/json"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** MbpFrame as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotMbpFrame = Omit<MbpFrame, "ch" | "tick"> & { readonly "tick": Omit<MbpTick, "bids" | "asks"> & { readonly "bids"?: Levels; readonly "asks"?: Levels } };
