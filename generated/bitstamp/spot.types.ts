// Generated from specs/bitstamp/spot.openapi.yaml and specs/bitstamp/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v2/markets/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the markets with their rules. */
        readonly get: operations["getMarkets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ticker/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the tickers of all markets. */
        readonly get: operations["getCurrencyPairTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ticker/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a market's ticker. */
        readonly get: operations["getMarketTicker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/order_book/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a market's whole book. */
        readonly get: operations["getOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/transactions/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a market's trades of the last minute, hour or day. */
        readonly get: operations["getTransactions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ohlc/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a market's candles. */
        readonly get: operations["getOHLCData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/account_balances/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the account's balances. */
        readonly post: operations["getAccountBalances"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/fees/trading/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the account's fees on a market. */
        readonly post: operations["getTradingFeesForCurrency"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/websockets_token/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for a token for the account's channels. */
        readonly post: operations["getWebsocketToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/open_orders/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the account's open orders. */
        readonly post: operations["getAllOpenOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/open_orders/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the account's open orders of a market. */
        readonly post: operations["getOpenOrdersForMarket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/order_status/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for an order and its trades. */
        readonly post: operations["getOrderStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/buy/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places a limit order that buys. */
        readonly post: operations["openLimitBuyOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/sell/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places a limit order that sells. */
        readonly post: operations["openLimitSellOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/buy/market/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places a market order that buys an amount of base. */
        readonly post: operations["openMarketBuyOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/sell/market/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places a market order that sells an amount of base. */
        readonly post: operations["openMarketSellOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/buy/instant/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places a market order that spends an amount of quote. */
        readonly post: operations["openInstantBuyOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/sell/instant/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places a market order that sells for an amount of quote. */
        readonly post: operations["openInstantSellOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/cancel_order/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels an order. */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/cancel_all_orders/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels a market's open orders. */
        readonly post: operations["cancelOrdersForMarket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/replace_order/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels an order and places another one in its place. */
        readonly post: operations["replaceOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/user_transactions/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists what the account has traded, paid in and out. */
        readonly post: operations["getUserTransactions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/user_transactions/{market_symbol}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists what the account has traded on a market. */
        readonly post: operations["getUserTransactionsForMarket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A refusal. */
        readonly ErrorAnswer: {
            /** @description error. */
            readonly status?: string;
            /** @description Why, in words: a text, or lists of texts by field. */
            readonly reason?: string | {
                readonly [key: string]: readonly string[];
            };
            /** @description What is wrong, as 404.002. */
            readonly response_code?: string;
            /** @description The same in words. */
            readonly response_explanation?: string;
            /** @description What is wrong with the key, as API0005. */
            readonly code?: string;
            /** @description Why, in words; alone. */
            readonly error?: string;
        };
        /** @description A number. */
        readonly Id: Int64 | string;
        /** @description A market and its rules. */
        readonly Market: {
            /** @description Its name, as BTC/USD. */
            readonly name: string;
            /** @description Its name in addresses and channels, as btcusd. */
            readonly market_symbol: string;
            /** @description The base asset. */
            readonly base_currency: string;
            /** @description Decimal places of amounts. */
            readonly base_decimals: number;
            /** @description The quote asset. */
            readonly counter_currency: string;
            /** @description Decimal places of prices. */
            readonly counter_decimals: number;
            /** @description Lowest value of an order in quote. */
            readonly minimum_order_value: string;
            /** @description Highest value of an order in quote. */
            readonly maximum_order_value?: string;
            /** @description Lowest amount in base. */
            readonly minimum_order_amount?: string;
            /** @description Highest amount in base. */
            readonly maximum_order_amount?: string;
            /** @description Enabled or Disabled. */
            readonly trading: string;
            /** @description Decimal places of quote in orders by cost. */
            readonly instant_order_counter_decimals: number;
            /** @description Whether there are others than limit orders: Enabled or Disabled. */
            readonly instant_and_market_orders: string;
            /** @description Its name in words. */
            readonly description?: string;
            /** @description SPOT or PERPETUAL. */
            readonly market_type: string;
            /** @description Prices are multiples of it. */
            readonly tick_size?: string;
        };
        /** @description A market at a glance. */
        readonly Ticker: {
            /** @description Price of the last trade. */
            readonly last: string | null;
            /** @description Highest price of 24 hours. */
            readonly high: string | null;
            /** @description Lowest price of 24 hours. */
            readonly low: string | null;
            /** @description Average price of 24 hours, by amount. */
            readonly vwap?: string | null;
            /** @description Base traded in 24 hours. */
            readonly volume: string;
            /** @description The best bid. */
            readonly bid: string | null;
            /** @description The best ask. */
            readonly ask: string | null;
            /** @description When it was so, in seconds since 1970 UTC. */
            readonly timestamp: string;
            /** @description First price of the day. */
            readonly open: string | null;
            /** @description The price 24 hours ago. */
            readonly open_24?: string | null;
            /** @description By how many percent the price has changed in 24 hours. */
            readonly percent_change_24?: string | null;
            /** @description The side of the last trade: 0 buys, 1 sells. */
            readonly side?: string;
            /** @description SPOT or PERPETUAL. */
            readonly market_type?: string;
            /** @description The market, as BTC/USD; where several are told. */
            readonly pair?: string;
            /** @description The same. */
            readonly market?: string;
        };
        /** @description A level of a book. */
        readonly Level: readonly [
            string,
            string
        ];
        /** @description A market's book, the best levels first. */
        readonly OrderBook: {
            /** @description When it was so, in seconds since 1970 UTC. */
            readonly timestamp: string;
            /** @description The same in microseconds. */
            readonly microtimestamp: string;
            /** @description Levels that buy. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Levels that sell. */
            readonly asks: readonly components["schemas"]["Level"][];
        };
        /** @description A trade. */
        readonly PublicTransaction: {
            /** @description When it was, in seconds since 1970 UTC. */
            readonly date: string;
            /** @description Its number. */
            readonly tid: string;
            /** @description Its price. */
            readonly price: string;
            /** @description Base. */
            readonly amount: string;
            /**
             * @description The taker's side: 0 buys, 1 sells.
             * @enum {string}
             */
            readonly type: "0" | "1";
        };
        /** @description Candles. */
        readonly CandlesAnswer: {
            readonly data: components["schemas"]["Candles"];
        };
        /** @description A market's candles. */
        readonly Candles: {
            /** @description The market, as BTC/USD. */
            readonly pair: string;
            /** @description The same. */
            readonly market?: string;
            /** @description Oldest first. */
            readonly ohlc: readonly components["schemas"]["Candle"][];
        };
        /** @description A candle. */
        readonly Candle: {
            /** @description Where it begins, in seconds since 1970 UTC. */
            readonly timestamp: string;
            /** @description First price. */
            readonly open: string;
            /** @description Highest price. */
            readonly high: string;
            /** @description Lowest price. */
            readonly low: string;
            /** @description Last price. */
            readonly close: string;
            /** @description Base traded. */
            readonly volume: string;
        };
        /** @description What the account has of an asset. */
        readonly AccountBalance: {
            /** @description The asset, in lower case. */
            readonly currency: string;
            /** @description All of it. */
            readonly total: string;
            /** @description What is free. */
            readonly available: string;
            /** @description What orders and withdrawals hold. */
            readonly reserved: string;
        };
        /** @description The account's fees on a market. */
        readonly TradingFee: {
            /** @description The market, as btcusd. */
            readonly currency_pair?: string;
            /** @description The same. */
            readonly market?: string;
            readonly fees: components["schemas"]["Fees"];
        };
        /** @description Rates, in percent. */
        readonly Fees: {
            /** @description Of what makes liquidity. */
            readonly maker: string;
            /** @description Of what takes it. */
            readonly taker: string;
        };
        /** @description What opens the account's channels. */
        readonly WebsocketToken: {
            /** @description The token. */
            readonly token: string;
            /** @description How long it opens channels, in seconds. */
            readonly valid_sec: number;
            /** @description The account's number, which is part of the names of its channels. */
            readonly user_id: Int64;
        };
        /** @description An open order. */
        readonly OpenOrder: {
            readonly id: components["schemas"]["Id"];
            /** @description When it was created. */
            readonly datetime: string;
            /**
             * @description Its side: 0 buys, 1 sells.
             * @enum {string}
             */
            readonly type: "0" | "1";
            /** @description LIMIT, MARKET, INSTANT, CASH …; of contracts, at least. */
            readonly subtype?: string;
            /** @description Its limit. */
            readonly price: string;
            /** @description What is left of it, in base. */
            readonly amount: string;
            /** @description What it had at first, in base. */
            readonly amount_at_create: string;
            /** @description The market, as BTC/USD. */
            readonly currency_pair?: string;
            /** @description The same. */
            readonly market: string;
            /** @description The price of an order the other way that follows when it is filled. */
            readonly limit_price?: string;
            /** @description The client's id, where it has one. */
            readonly client_order_id?: string;
        };
        /** @description An order and its trades. */
        readonly OrderStatus: {
            readonly id: components["schemas"]["Id"];
            /** @description When it was created. */
            readonly datetime?: string;
            /**
             * @description Its side: 0 buys, 1 sells.
             * @enum {string}
             */
            readonly type?: "0" | "1";
            /** @description LIMIT, MARKET, INSTANT, CASH …; of contracts, at least. */
            readonly subtype?: string;
            /** @description Where it stands. */
            readonly status: "Open" | "In Queue" | "Finished" | "Expired" | "Canceled" | "Cancel pending" | (string & {});
            /** @description The market, as BTC/USD. */
            readonly market?: string;
            /** @description Its trades. */
            readonly transactions?: readonly components["schemas"]["OrderTransaction"][];
            /** @description What is left of it, in base. */
            readonly amount_remaining?: string;
            /** @description The client's id, where it has one. */
            readonly client_order_id?: string;
        };
        /** @description A trade of an order. */
        readonly OrderTransaction: {
            readonly tid: components["schemas"]["Id"];
            /** @description Its price. */
            readonly price: string;
            /** @description What it cost, in quote. */
            readonly fee: string;
            /** @description When it was. */
            readonly datetime: string;
            /** @description 2, a trade. */
            readonly type?: number;
        };
        /** @description An order that was placed. */
        readonly PlacedOrder: {
            readonly id: components["schemas"]["Id"];
            /** @description The market, as BTC/USD. */
            readonly market?: string;
            /** @description When it was created. */
            readonly datetime: string;
            /**
             * @description Its side: 0 buys, 1 sells.
             * @enum {string}
             */
            readonly type?: "0" | "1";
            /** @description LIMIT, MARKET, INSTANT, CASH …; of contracts, at least. */
            readonly subtype?: string;
            /** @description Its price. */
            readonly price?: string;
            /** @description Its amount. */
            readonly amount?: string;
            /** @description The client's id, where it has one. */
            readonly client_order_id?: string;
        };
        /** @description A number, as one or as text. */
        readonly AnyNumber: number | string;
        /** @description An order that was canceled. */
        readonly CanceledOrder: {
            readonly id?: components["schemas"]["Id"];
            readonly amount?: components["schemas"]["AnyNumber"];
            readonly price?: components["schemas"]["AnyNumber"];
            /** @description Its side: 0 buys, 1 sells. */
            readonly type?: number;
            /** @description The market, as BTC/USD. */
            readonly currency_pair?: string;
            /** @description The same. */
            readonly market?: string;
            /** @description Canceled, or Cancel pending where it is on its way. */
            readonly status?: string;
        };
        /** @description Orders that were canceled. */
        readonly CanceledOrders: {
            /** @description The orders. */
            readonly canceled: readonly components["schemas"]["CanceledOrder"][];
            /** @description Whether all were. */
            readonly success: boolean;
        };
        /** @description An order in place of another one. */
        readonly ReplacedOrder: {
            readonly order_id: components["schemas"]["Id"];
            /** @description Its side: 0 buys, 1 sells. */
            readonly order_type?: string;
            /** @description The market, as BTC/USD. */
            readonly market?: string;
            readonly amount?: components["schemas"]["AnyNumber"];
            readonly price?: components["schemas"]["AnyNumber"];
            /** @description When it was created. */
            readonly datetime?: string;
            readonly orig_order_id?: components["schemas"]["Id"];
            /** @description The client's id of the old order. */
            readonly orig_client_order_id?: string | null;
            /** @description Open. */
            readonly status: string;
        };
        /** @description Something that moved balances. */
        readonly UserTransaction: {
            readonly id: components["schemas"]["Id"];
            /** @description When it was. */
            readonly datetime: string;
            /** @description 2 is a trade; 0 was paid in, 1 paid out, and there are many more. */
            readonly type: string;
            /** @description What it cost, in quote. */
            readonly fee: string;
            readonly order_id?: components["schemas"]["Id"];
            /** @description Both sides were of this account. */
            readonly self_trade?: boolean;
            readonly self_trade_order_id?: components["schemas"]["Id"];
        };
        /** @description A limit order. */
        readonly LimitOrderRequest: {
            /** @description Base. */
            readonly amount: string;
            /** @description Its limit. */
            readonly price: string;
            /** @description The price of an order the other way that follows when it is filled. */
            readonly limit_price?: string;
            /** @description Ends at midnight, UTC. */
            readonly daily_order?: boolean;
            /** @description Immediate or cancel. */
            readonly ioc_order?: boolean;
            /** @description Fill or kill. */
            readonly fok_order?: boolean;
            /** @description Maker or cancel: it takes nothing. */
            readonly moc_order?: boolean;
            /** @description Ends at a time, at the next midnight of UTC at the latest. */
            readonly gtd_order?: boolean;
            /** @description When, in milliseconds since 1970 UTC. */
            readonly expire_time?: number;
            /** @description The client's id, up to 180 characters. */
            readonly client_order_id?: string;
        };
        /** @description A change of an order. */
        readonly ReplaceRequest: {
            /** @description The venue's id of the old order. */
            readonly id?: string;
            /** @description The client's id of the old order. */
            readonly orig_client_order_id?: string;
            /** @description The client's id of the new order, up to 180 characters. */
            readonly client_order_id?: string;
            /** @description Base. */
            readonly amount: string;
            /** @description Its limit. */
            readonly price: string;
        };
        /** @description Which transactions. */
        readonly TransactionsRequest: {
            /** @description How many to leave out first, 200000 at most. */
            readonly offset?: number;
            /** @description Most of them: 100 where it is not given, 1000 at most. */
            readonly limit?: number;
            /** @description Oldest or newest first; newest where it is not given. */
            readonly sort?: "asc" | "desc" | (string & {});
            /** @description Not before this time, in seconds since 1970 UTC. */
            readonly since_timestamp?: number;
            /** @description Not after this time, in seconds since 1970 UTC. */
            readonly until_timestamp?: number;
            /** @description From this one on; up to 1000 then. */
            readonly since_id?: string;
        };
        /** @description Levels of a book. */
        readonly BookFrame: {
            readonly data: components["schemas"]["OrderBook"];
            /** @description The channel, as diff_order_book_btcusd. */
            readonly channel: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "data";
        };
        /** @description A trade. */
        readonly TradeFrame: {
            readonly data: components["schemas"]["LiveTrade"];
            /** @description The channel, as live_trades_btcusd. */
            readonly channel: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "trade";
        };
        /** @description A trade. */
        readonly LiveTrade: {
            /** @description Its number. */
            readonly id: Int64;
            /** @description When it was, in seconds since 1970 UTC. */
            readonly timestamp: string;
            /** @description Base, rounded. */
            readonly amount: number;
            /** @description Base. */
            readonly amount_str: string;
            /** @description Its price, rounded. */
            readonly price: number;
            /** @description Its price. */
            readonly price_str: string;
            /** @description The taker's side: 0 buys, 1 sells. */
            readonly type: number;
            /** @description When it was, in microseconds since 1970 UTC. */
            readonly microtimestamp: string;
            /** @description The order that bought. */
            readonly buy_order_id: Int64;
            /** @description The order that sold. */
            readonly sell_order_id: Int64;
        };
        /** @description A change of an order of the account. */
        readonly OrderFrame: {
            readonly data: components["schemas"]["OrderEvent"];
            /** @description The channel, as private-my_orders_btcusd-314159. */
            readonly channel: string;
            /** @description What has become of it. */
            readonly event: "order_created" | "order_changed" | "order_deleted" | "order_replaced" | "stop_active" | "stop_inactive" | (string & {});
            /** @description 0 of the main account. */
            readonly trade_account_id?: Int64;
            /** @description Of the event. */
            readonly event_id?: string;
            /** @description Of the event before it. */
            readonly pre_event_id?: string;
            /** @description orderbook or stop_order. */
            readonly order_source?: string;
        };
        /** @description An order as it is by now. */
        readonly OrderEvent: {
            readonly id?: components["schemas"]["Id"];
            /** @description The venue's id. */
            readonly id_str: string;
            readonly orig_order_id?: components["schemas"]["Id"];
            /** @description The client's id, where it has one. */
            readonly client_order_id?: string;
            /**
             * @description Its side: 0 buys, 1 sells.
             * @enum {number}
             */
            readonly order_type: 0 | 1;
            /** @description 0 limit, 1 instant, 2 market, 3 of the day, 4 immediate or cancel, 5 maker or cancel, 6 fill or kill, 7 by cost, 8 till a time. */
            readonly order_subtype?: number;
            /** @description When it was so, in seconds since 1970 UTC. */
            readonly datetime?: string;
            /** @description The same in microseconds. */
            readonly microtimestamp: string;
            /** @description What is left, rounded. */
            readonly amount?: number;
            /** @description What is left of it, in base. */
            readonly amount_str: string;
            /** @description What was traded just now, in base. */
            readonly amount_traded: string;
            /** @description What it had at first, in base; 0 where that was not known. */
            readonly amount_at_create: string;
            /** @description Its price, rounded. */
            readonly price?: number;
            /** @description Its limit; of market orders 0, 999999999, or that of a trade. */
            readonly price_str: string;
            /** @description 0 of the main account. */
            readonly trade_account_id?: Int64;
            /** @description Of contracts. */
            readonly is_liquidation?: boolean;
        };
        /** @description A trade of the account. */
        readonly MyTradeFrame: {
            readonly data: components["schemas"]["MyTrade"];
            /** @description The channel, as private-my_trades_btcusd-314159. */
            readonly channel: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "trade";
            /** @description 0 of the main account. */
            readonly trade_account_id?: Int64;
        };
        /** @description A trade of the account. */
        readonly MyTrade: {
            readonly id: components["schemas"]["Id"];
            /** @description The same as text. */
            readonly id_str?: string;
            /** @description Another name of it, for authorities. */
            readonly trade_uti?: string;
            readonly order_id: components["schemas"]["Id"];
            /** @description The client's id of the order, where it has one. */
            readonly client_order_id?: string;
            readonly amount: components["schemas"]["AnyNumber"];
            readonly price: components["schemas"]["AnyNumber"];
            /** @description What it cost, in quote. */
            readonly fee: string;
            /**
             * @description The side of the account's order.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description When it was, in microseconds since 1970 UTC. */
            readonly microtimestamp: string;
            /** @description 0 of the main account. */
            readonly trade_account_id?: Int64;
            /** @description ORDERBOOK … */
            readonly trade_type?: string;
        };
        /** @description The channel that is meant. */
        readonly ChannelWanted: {
            /** @description The channel. */
            readonly channel: string;
            /** @description The token, of the account's channels. */
            readonly auth?: string;
        };
        /** @description Adds a channel. */
        readonly SubscribeFrame: {
            /**
             * @description What is wanted.
             * @constant
             */
            readonly event: "bts:subscribe";
            readonly data: components["schemas"]["ChannelWanted"];
        };
        /** @description Takes a channel off. */
        readonly UnsubscribeFrame: {
            /**
             * @description What is wanted.
             * @constant
             */
            readonly event: "bts:unsubscribe";
            readonly data: components["schemas"]["ChannelWanted"];
        };
        /** @description Nothing. */
        readonly Nothing: {
            /** @description success, of a sign of life. */
            readonly status?: string;
        };
        /** @description A channel is there. */
        readonly SubscribedFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "bts:subscription_succeeded";
            /** @description The channel. */
            readonly channel: string;
            readonly data?: components["schemas"]["Nothing"];
        };
        /** @description A channel is gone. */
        readonly UnsubscribedFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "bts:unsubscription_succeeded";
            /** @description The channel. */
            readonly channel: string;
            readonly data?: components["schemas"]["Nothing"];
        };
        /** @description Asks for a sign of life. */
        readonly HeartbeatFrame: {
            /**
             * @description What is wanted.
             * @constant
             */
            readonly event: "bts:heartbeat";
        };
        /** @description A sign of life. */
        readonly AliveFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "bts:heartbeat";
            /** @description Empty. */
            readonly channel?: string;
            readonly data?: components["schemas"]["Nothing"];
        };
        /** @description A frame that was refused. */
        readonly RefusedFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "bts:error";
            /** @description Empty. */
            readonly channel?: string;
            readonly data: components["schemas"]["Refusal"];
        };
        /** @description Why. */
        readonly Refusal: {
            /** @description 4009 where the token is not taken. */
            readonly code?: number | null;
            /** @description The same in words. */
            readonly message: string;
        };
        /** @description The venue is about to end the connection. */
        readonly ReconnectFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "bts:request_reconnect";
            /** @description Empty. */
            readonly channel?: string;
            /** @description Nothing. */
            readonly data?: null;
        };
        readonly GetMarketsAnswer: readonly components["schemas"]["Market"][];
        readonly GetCurrencyPairTickersAnswer: readonly components["schemas"]["Ticker"][];
        readonly GetTransactionsAnswer: readonly components["schemas"]["PublicTransaction"][];
        readonly GetAccountBalancesAnswer: readonly components["schemas"]["AccountBalance"][];
        readonly GetAllOpenOrdersAnswer: readonly components["schemas"]["OpenOrder"][];
        readonly GetOpenOrdersForMarketAnswer: readonly components["schemas"]["OpenOrder"][];
        readonly GetUserTransactionsAnswer: readonly components["schemas"]["UserTransaction"][];
        readonly GetUserTransactionsForMarketAnswer: readonly components["schemas"]["UserTransaction"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type Id = components['schemas']['Id'];
export type Market = components['schemas']['Market'];
export type Ticker = components['schemas']['Ticker'];
export type Level = components['schemas']['Level'];
export type OrderBook = components['schemas']['OrderBook'];
export type PublicTransaction = components['schemas']['PublicTransaction'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type Candles = components['schemas']['Candles'];
export type Candle = components['schemas']['Candle'];
export type AccountBalance = components['schemas']['AccountBalance'];
export type TradingFee = components['schemas']['TradingFee'];
export type Fees = components['schemas']['Fees'];
export type WebsocketToken = components['schemas']['WebsocketToken'];
export type OpenOrder = components['schemas']['OpenOrder'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderTransaction = components['schemas']['OrderTransaction'];
export type PlacedOrder = components['schemas']['PlacedOrder'];
export type AnyNumber = components['schemas']['AnyNumber'];
export type CanceledOrder = components['schemas']['CanceledOrder'];
export type CanceledOrders = components['schemas']['CanceledOrders'];
export type ReplacedOrder = components['schemas']['ReplacedOrder'];
export type UserTransaction = components['schemas']['UserTransaction'];
export type LimitOrderRequest = components['schemas']['LimitOrderRequest'];
export type ReplaceRequest = components['schemas']['ReplaceRequest'];
export type TransactionsRequest = components['schemas']['TransactionsRequest'];
export type BookFrame = components['schemas']['BookFrame'];
export type TradeFrame = components['schemas']['TradeFrame'];
export type LiveTrade = components['schemas']['LiveTrade'];
export type OrderFrame = components['schemas']['OrderFrame'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type MyTradeFrame = components['schemas']['MyTradeFrame'];
export type MyTrade = components['schemas']['MyTrade'];
export type ChannelWanted = components['schemas']['ChannelWanted'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type Nothing = components['schemas']['Nothing'];
export type SubscribedFrame = components['schemas']['SubscribedFrame'];
export type UnsubscribedFrame = components['schemas']['UnsubscribedFrame'];
export type HeartbeatFrame = components['schemas']['HeartbeatFrame'];
export type AliveFrame = components['schemas']['AliveFrame'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export type Refusal = components['schemas']['Refusal'];
export type ReconnectFrame = components['schemas']['ReconnectFrame'];
export type GetMarketsAnswer = components['schemas']['GetMarketsAnswer'];
export type GetCurrencyPairTickersAnswer = components['schemas']['GetCurrencyPairTickersAnswer'];
export type GetTransactionsAnswer = components['schemas']['GetTransactionsAnswer'];
export type GetAccountBalancesAnswer = components['schemas']['GetAccountBalancesAnswer'];
export type GetAllOpenOrdersAnswer = components['schemas']['GetAllOpenOrdersAnswer'];
export type GetOpenOrdersForMarketAnswer = components['schemas']['GetOpenOrdersForMarketAnswer'];
export type GetUserTransactionsAnswer = components['schemas']['GetUserTransactionsAnswer'];
export type GetUserTransactionsForMarketAnswer = components['schemas']['GetUserTransactionsForMarketAnswer'];
export interface operations {
    readonly getMarkets: {
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
                    readonly "application/json": components["schemas"]["GetMarketsAnswer"];
                };
            };
        };
    };
    readonly getCurrencyPairTickers: {
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
                    readonly "application/json": components["schemas"]["GetCurrencyPairTickersAnswer"];
                };
            };
        };
    };
    readonly getMarketTicker: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["Ticker"];
                };
            };
        };
    };
    readonly getOrderBook: {
        readonly parameters: {
            readonly query?: {
                /** @description 0: each order by itself; 1: one level for each price, as where it is not given; 2: each order with its id. */
                readonly group?: 0 | 1 | 2;
            };
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["OrderBook"];
                };
            };
        };
    };
    readonly getTransactions: {
        readonly parameters: {
            readonly query?: {
                /** @description How far back; an hour where it is not given. */
                readonly time?: "minute" | "hour" | "day";
            };
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["GetTransactionsAnswer"];
                };
            };
        };
    };
    readonly getOHLCData: {
        readonly parameters: {
            readonly query: {
                /** @description Length of a candle, in seconds. */
                readonly step: 60 | 180 | 300 | 900 | 1800 | 3600 | 7200 | 14400 | 21600 | 43200 | 86400 | 259200;
                /** @description Most candles, 1000 at most. */
                readonly limit: number;
                /** @description Not before this time, in seconds since 1970 UTC. */
                readonly start?: number;
                /** @description Not after this time, in seconds since 1970 UTC. */
                readonly end?: number;
                /** @description Leaves out the candle that is not over. */
                readonly exclude_current_candle?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["CandlesAnswer"];
                };
            };
        };
    };
    readonly getAccountBalances: {
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
                    readonly "application/json": components["schemas"]["GetAccountBalancesAnswer"];
                };
            };
        };
    };
    readonly getTradingFeesForCurrency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["TradingFee"];
                };
            };
        };
    };
    readonly getWebsocketToken: {
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
                    readonly "application/json": components["schemas"]["WebsocketToken"];
                };
            };
        };
    };
    readonly getAllOpenOrders: {
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
                    readonly "application/json": components["schemas"]["GetAllOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly getOpenOrdersForMarket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["GetOpenOrdersForMarketAnswer"];
                };
            };
        };
    };
    readonly getOrderStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The venue's id. */
                    readonly id?: string;
                    /** @description The client's id. */
                    readonly client_order_id?: string;
                    /** @description Leaves out its trades. */
                    readonly omit_transactions?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderStatus"];
                };
            };
        };
    };
    readonly openLimitBuyOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Base. */
                    readonly amount: string | number;
                    /** @description Its limit. */
                    readonly price: string | number;
                    /** @description The price of an order the other way that follows when it is filled. */
                    readonly limit_price?: string | number;
                    /** @description Ends at midnight, UTC. */
                    readonly daily_order?: boolean;
                    /** @description Immediate or cancel. */
                    readonly ioc_order?: boolean;
                    /** @description Fill or kill. */
                    readonly fok_order?: boolean;
                    /** @description Maker or cancel: it takes nothing. */
                    readonly moc_order?: boolean;
                    /** @description Ends at a time, at the next midnight of UTC at the latest. */
                    readonly gtd_order?: boolean;
                    /** @description When, in milliseconds since 1970 UTC. */
                    readonly expire_time?: number;
                    /** @description The client's id, up to 180 characters. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
        };
    };
    readonly openLimitSellOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Base. */
                    readonly amount: string | number;
                    /** @description Its limit. */
                    readonly price: string | number;
                    /** @description The price of an order the other way that follows when it is filled. */
                    readonly limit_price?: string | number;
                    /** @description Ends at midnight, UTC. */
                    readonly daily_order?: boolean;
                    /** @description Immediate or cancel. */
                    readonly ioc_order?: boolean;
                    /** @description Fill or kill. */
                    readonly fok_order?: boolean;
                    /** @description Maker or cancel: it takes nothing. */
                    readonly moc_order?: boolean;
                    /** @description Ends at a time, at the next midnight of UTC at the latest. */
                    readonly gtd_order?: boolean;
                    /** @description When, in milliseconds since 1970 UTC. */
                    readonly expire_time?: number;
                    /** @description The client's id, up to 180 characters. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
        };
    };
    readonly openMarketBuyOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Base. */
                    readonly amount: string | number;
                    /** @description The client's id, up to 180 characters. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
        };
    };
    readonly openMarketSellOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Base. */
                    readonly amount: string | number;
                    /** @description The client's id, up to 180 characters. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
        };
    };
    readonly openInstantBuyOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Quote. */
                    readonly amount: string | number;
                    /** @description The client's id, up to 180 characters. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
        };
    };
    readonly openInstantSellOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Base, or quote where that is said. */
                    readonly amount: string | number;
                    /** @description The amount is quote. */
                    readonly amount_in_counter?: boolean;
                    /** @description The client's id, up to 180 characters. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The venue's id. */
                    readonly id?: string;
                    /** @description The client's id. */
                    readonly client_order_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CanceledOrder"];
                };
            };
        };
    };
    readonly cancelOrdersForMarket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
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
                    readonly "application/json": components["schemas"]["CanceledOrders"];
                };
            };
        };
    };
    readonly replaceOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The venue's id of the old order. */
                    readonly id?: string;
                    /** @description The client's id of the old order. */
                    readonly orig_client_order_id?: string;
                    /** @description The client's id of the new order, up to 180 characters. */
                    readonly client_order_id?: string;
                    /** @description Base. */
                    readonly amount: string | number;
                    /** @description Its limit. */
                    readonly price: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplacedOrder"];
                };
            };
        };
    };
    readonly getUserTransactions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description How many to leave out first, 200000 at most. */
                    readonly offset?: number;
                    /** @description Most of them: 100 where it is not given, 1000 at most. */
                    readonly limit?: number;
                    /** @description Oldest or newest first; newest where it is not given. */
                    readonly sort?: "asc" | "desc" | (string & {});
                    /** @description Not before this time, in seconds since 1970 UTC. */
                    readonly since_timestamp?: number;
                    /** @description Not after this time, in seconds since 1970 UTC. */
                    readonly until_timestamp?: number;
                    /** @description From this one on; up to 1000 then. */
                    readonly since_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetUserTransactionsAnswer"];
                };
            };
        };
    };
    readonly getUserTransactionsForMarket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The market, as btcusd. */
                readonly market_symbol: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description How many to leave out first, 200000 at most. */
                    readonly offset?: number;
                    /** @description Most of them: 100 where it is not given, 1000 at most. */
                    readonly limit?: number;
                    /** @description Oldest or newest first; newest where it is not given. */
                    readonly sort?: "asc" | "desc" | (string & {});
                    /** @description Not before this time, in seconds since 1970 UTC. */
                    readonly since_timestamp?: number;
                    /** @description Not after this time, in seconds since 1970 UTC. */
                    readonly until_timestamp?: number;
                    /** @description From this one on; up to 1000 then. */
                    readonly since_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetUserTransactionsForMarketAnswer"];
                };
            };
        };
    };
}
export type GetMarketsParams = Record<string, never>;
export type GetCurrencyPairTickersParams = Record<string, never>;
export type GetMarketTickerParams = operations["getMarketTicker"]["parameters"]["path"];
export type GetOrderBookParams = operations["getOrderBook"]["parameters"]["path"] & NonNullable<operations["getOrderBook"]["parameters"]["query"]>;
export type GetTransactionsParams = operations["getTransactions"]["parameters"]["path"] & NonNullable<operations["getTransactions"]["parameters"]["query"]>;
export type GetOHLCDataParams = operations["getOHLCData"]["parameters"]["path"] & operations["getOHLCData"]["parameters"]["query"];
export type GetAccountBalancesParams = Record<string, never>;
export type GetTradingFeesForCurrencyParams = operations["getTradingFeesForCurrency"]["parameters"]["path"];
export type GetWebsocketTokenParams = Record<string, never>;
export type GetAllOpenOrdersParams = Record<string, never>;
export type GetOpenOrdersForMarketParams = operations["getOpenOrdersForMarket"]["parameters"]["path"];
export type GetOrderStatusParams = operations["getOrderStatus"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type OpenLimitBuyOrderParams = operations["openLimitBuyOrder"]["parameters"]["path"] & operations["openLimitBuyOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type OpenLimitSellOrderParams = operations["openLimitSellOrder"]["parameters"]["path"] & operations["openLimitSellOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type OpenMarketBuyOrderParams = operations["openMarketBuyOrder"]["parameters"]["path"] & operations["openMarketBuyOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type OpenMarketSellOrderParams = operations["openMarketSellOrder"]["parameters"]["path"] & operations["openMarketSellOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type OpenInstantBuyOrderParams = operations["openInstantBuyOrder"]["parameters"]["path"] & operations["openInstantBuyOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type OpenInstantSellOrderParams = operations["openInstantSellOrder"]["parameters"]["path"] & operations["openInstantSellOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type CancelOrderParams = operations["cancelOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type CancelOrdersForMarketParams = operations["cancelOrdersForMarket"]["parameters"]["path"];
export type ReplaceOrderParams = operations["replaceOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetUserTransactionsParams = operations["getUserTransactions"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetUserTransactionsForMarketParams = operations["getUserTransactionsForMarket"]["parameters"]["path"] & operations["getUserTransactionsForMarket"]["requestBody"]["content"]["application/x-www-form-urlencoded"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** BookFrame as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBookFrame = Omit<BookFrame, "data" | "channel"> & { readonly "data": Omit<OrderBook, "bids" | "asks"> & { readonly "bids": Levels; readonly "asks": Levels } };
