// Generated from specs/coinbase/spot.openapi.yaml and specs/coinbase/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v3/brokerage/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's time. */
        readonly get: operations["getServerTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/market/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the products with their rules and their last day. */
        readonly get: operations["listPublicProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/market/product_book": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a product's book. */
        readonly get: operations["getPublicProductBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/market/products/{product_id}/candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a product's candles. */
        readonly get: operations["getPublicProductCandles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/market/products/{product_id}/ticker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a product's newest trades and its best prices. */
        readonly get: operations["getPublicMarketTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the accounts of the key's portfolio, one for each currency. */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/transaction_summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's volume and its rates. */
        readonly get: operations["getTransactionSummary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/key_permissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks what the key may do. */
        readonly get: operations["getApiKeyPermissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places an order. */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/orders/batch_cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for orders to be canceled. */
        readonly post: operations["cancelOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/orders/edit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes an open order's price and amount. */
        readonly post: operations["editOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/orders/historical/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's orders, open and ended. */
        readonly get: operations["listOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/orders/historical/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for an order. */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/brokerage/orders/historical/fills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's fills. */
        readonly get: operations["listFills"];
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
        /** @description A refusal. */
        readonly ErrorAnswer: {
            /** @description What is wrong. */
            readonly error?: string;
            /** @description The same in words. */
            readonly error_details?: string;
            /** @description The same in words. */
            readonly message?: string;
            /** @description In their place, of what stands in front. */
            readonly errors?: readonly components["schemas"]["ErrorItem"][];
        };
        /** @description One thing that is wrong. */
        readonly ErrorItem: {
            /** @description What is wrong. */
            readonly id: string;
            /** @description The same in words. */
            readonly message?: string;
        };
        /** @description The server's time. */
        readonly ServerTime: {
            /** @description The time in RFC 3339, in whole seconds. */
            readonly iso: string;
            /** @description Seconds since 1970 UTC. */
            readonly epochSeconds: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly epochMillis: string;
        };
        /** @description Products. */
        readonly ProductsAnswer: {
            /** @description The products. */
            readonly products: readonly components["schemas"]["Product"][];
        };
        /** @description A product, its rules and its last day. */
        readonly Product: {
            /** @description Its name, as BTC-USD. */
            readonly product_id: string;
            /** @description The price of the last trade; empty where there was none. */
            readonly price: string;
            /** @description By how many percent the price has changed in a day; may be empty. */
            readonly price_percentage_change_24h: string;
            /** @description Base traded in a day; may be empty. */
            readonly volume_24h: string;
            /** @description Amounts are multiples of it. */
            readonly base_increment: string;
            /** @description Quote amounts are multiples of it. */
            readonly quote_increment: string;
            /** @description Lowest value of an order in quote. */
            readonly quote_min_size: string;
            /** @description Highest value of an order in quote. */
            readonly quote_max_size: string;
            /** @description Lowest amount in base. */
            readonly base_min_size: string;
            /** @description Highest amount in base. */
            readonly base_max_size: string;
            /** @description It is not traded. */
            readonly is_disabled: boolean;
            /** @description online, offline or delisted. */
            readonly status: string;
            /** @description Orders can only be canceled. */
            readonly cancel_only: boolean;
            /** @description No market orders are taken. */
            readonly limit_only: boolean;
            /** @description Only orders that take nothing are taken. */
            readonly post_only: boolean;
            /** @description It is not traded. */
            readonly trading_disabled: boolean;
            /** @description Orders are gathered and matched at once. */
            readonly auction_mode: boolean;
            /** @description SPOT, FUTURE, EQUITY … */
            readonly product_type: string;
            /** @description The quote asset. */
            readonly quote_currency_id: string;
            /** @description The base asset. */
            readonly base_currency_id: string;
            /** @description The product whose book it shares; empty where it has its own. */
            readonly alias?: string;
            /** @description The account may not trade it. */
            readonly view_only?: boolean;
            /** @description Prices are multiples of it. */
            readonly price_increment?: string;
            /** @description Quote traded in a day, about; may be empty. */
            readonly approximate_quote_24h_volume?: string;
        };
        /** @description A book. */
        readonly BookAnswer: {
            readonly pricebook: components["schemas"]["PriceBook"];
        };
        /** @description A product's book, the best levels first. */
        readonly PriceBook: {
            /** @description The product. */
            readonly product_id: string;
            /** @description Levels that buy. */
            readonly bids: readonly components["schemas"]["PriceLevel"][];
            /** @description Levels that sell. */
            readonly asks: readonly components["schemas"]["PriceLevel"][];
            /** @description When it was so. */
            readonly time: string;
        };
        /** @description A level of a book. */
        readonly PriceLevel: {
            /** @description Its price. */
            readonly price: string;
            /** @description What is offered there in base. */
            readonly size: string;
        };
        /** @description Candles. */
        readonly CandlesAnswer: {
            /** @description The candles, the newest first. */
            readonly candles: readonly components["schemas"]["Candle"][];
        };
        /** @description A candle. */
        readonly Candle: {
            /** @description Where it begins, in seconds since 1970 UTC. */
            readonly start: string;
            /** @description Lowest price. */
            readonly low: string;
            /** @description Highest price. */
            readonly high: string;
            /** @description First price. */
            readonly open: string;
            /** @description Last price. */
            readonly close: string;
            /** @description Base traded. */
            readonly volume: string;
        };
        /** @description Trades and best prices. */
        readonly TradesAnswer: {
            /** @description The trades, the newest first. */
            readonly trades: readonly components["schemas"]["MarketTrade"][];
            /** @description The best bid; empty where there is none. */
            readonly best_bid: string;
            /** @description The best ask; empty where there is none. */
            readonly best_ask: string;
        };
        /** @description A trade. */
        readonly MarketTrade: {
            /** @description Its id. */
            readonly trade_id: string;
            /** @description The product. */
            readonly product_id: string;
            /** @description Its price. */
            readonly price: string;
            /** @description Its amount in base. */
            readonly size: string;
            /** @description When it was. */
            readonly time: string;
            /**
             * @description The maker's side.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
        };
        /** @description Accounts. */
        readonly AccountsAnswer: {
            /** @description The accounts. */
            readonly accounts: readonly components["schemas"]["Account"][];
            /** @description There are more. */
            readonly has_next: boolean;
            /** @description Where they go on. */
            readonly cursor: string;
        };
        /** @description What is held of one currency. */
        readonly Account: {
            /** @description Its id. */
            readonly uuid: string;
            /** @description The currency. */
            readonly currency: string;
            /** @description What is free. */
            readonly available_balance: components["schemas"]["Amount"];
            /** @description ACCOUNT_TYPE_CRYPTO, ACCOUNT_TYPE_FIAT, ACCOUNT_TYPE_VAULT … */
            readonly type: string;
            /** @description What is held for orders and transfers. */
            readonly hold: components["schemas"]["Amount"];
            /** @description ACCOUNT_PLATFORM_CONSUMER of spot; others are of derivatives. */
            readonly platform?: string;
        };
        /** @description An amount of a currency. */
        readonly Amount: {
            /** @description How much. */
            readonly value: string;
            /** @description Of what. */
            readonly currency: string;
        };
        /** @description Volume and rates. */
        readonly TransactionSummary: {
            /** @description Fees in 30 days, in USD. */
            readonly total_fees: number;
            readonly fee_tier: components["schemas"]["FeeTier"];
        };
        /** @description Rates. */
        readonly FeeTier: {
            /** @description What the venue calls them. */
            readonly pricing_tier: string;
            /** @description Of what takes liquidity, as a fraction. */
            readonly taker_fee_rate: string;
            /** @description Of what makes it, as a fraction. */
            readonly maker_fee_rate: string;
        };
        /** @description What a key may do. */
        readonly KeyPermissions: {
            /** @description Read. */
            readonly can_view: boolean;
            /** @description Trade. */
            readonly can_trade: boolean;
            /** @description Move funds. */
            readonly can_transfer: boolean;
            /** @description The portfolio that it is of. */
            readonly portfolio_uuid: string;
            /** @description DEFAULT, CONSUMER or INTX. */
            readonly portfolio_type: string;
        };
        /** @description The kind of an order and its terms. */
        readonly OrderConfiguration: {
            /** @description A market order. */
            readonly market_market_ioc?: components["schemas"]["OrderTerms"];
            /** @description A limit order, immediate or cancel. */
            readonly sor_limit_ioc?: components["schemas"]["OrderTerms"];
            /** @description A limit order, good until canceled. */
            readonly limit_limit_gtc?: components["schemas"]["OrderTerms"];
            /** @description A limit order, good until a time. */
            readonly limit_limit_gtd?: components["schemas"]["OrderTerms"];
            /** @description A limit order, fill or kill. */
            readonly limit_limit_fok?: components["schemas"]["OrderTerms"];
            /** @description A stop limit order, good until canceled. */
            readonly stop_limit_stop_limit_gtc?: components["schemas"]["OrderTerms"];
            /** @description A stop limit order, good until a time. */
            readonly stop_limit_stop_limit_gtd?: components["schemas"]["OrderTerms"];
        };
        /** @description The terms of an order. */
        readonly OrderTerms: {
            /** @description The amount in quote. */
            readonly quote_size?: string;
            /** @description The amount in base. */
            readonly base_size?: string;
            /** @description The limit. */
            readonly limit_price?: string;
            /** @description It is refused where it would take liquidity. */
            readonly post_only?: boolean;
            /** @description When it ends, in RFC 3339. */
            readonly end_time?: string;
            /** @description The price that triggers it. */
            readonly stop_price?: string;
            /** @description From which side the price comes: it rises to the trigger, or falls to it. */
            readonly stop_direction?: "STOP_DIRECTION_STOP_UP" | "STOP_DIRECTION_STOP_DOWN" | (string & {});
        };
        /** @description What became of an order. */
        readonly CreateAnswer: {
            /** @description It was taken. */
            readonly success: boolean;
            readonly success_response?: components["schemas"]["Created"];
            readonly error_response?: components["schemas"]["CreateFailure"];
            readonly order_configuration?: components["schemas"]["OrderConfiguration"];
        };
        /** @description An order that was taken. */
        readonly Created: {
            /** @description The venue's id. */
            readonly order_id: string;
            /** @description The product. */
            readonly product_id: string;
            /** @description The side. */
            readonly side: string;
            /** @description The client's id. */
            readonly client_order_id: string;
        };
        /** @description Why an order was not taken. */
        readonly CreateFailure: {
            /** @description The reason. */
            readonly error?: string;
            /** @description The same in words. */
            readonly message?: string;
            /** @description The same in more words. */
            readonly error_details?: string;
            /** @description The reason where it was found before. */
            readonly preview_failure_reason?: string;
            /** @description The reason. */
            readonly new_order_failure_reason?: string;
        };
        /** @description What became of cancels. */
        readonly CancelAnswer: {
            /** @description One for each order, in their order. */
            readonly results: readonly components["schemas"]["CancelResult"][];
        };
        /** @description What became of one. */
        readonly CancelResult: {
            /** @description It was asked for. */
            readonly success: boolean;
            /** @description Why it was not. */
            readonly failure_reason: string;
            /** @description The venue's id of the order. */
            readonly order_id: string;
        };
        /** @description What became of a change. */
        readonly EditAnswer: {
            /** @description It was taken. */
            readonly success: boolean;
            /** @description Why it was not. */
            readonly errors?: readonly components["schemas"]["EditFailure"][];
        };
        /** @description Why a change was not taken. */
        readonly EditFailure: {
            /** @description The reason. */
            readonly edit_failure_reason?: string;
            /** @description The reason where it was found before. */
            readonly preview_failure_reason?: string;
        };
        /** @description Orders. */
        readonly OrdersAnswer: {
            /** @description The orders, the newest first. */
            readonly orders: readonly components["schemas"]["Order"][];
            /** @description There are more. */
            readonly has_next: boolean;
            /** @description Where they go on. */
            readonly cursor: string;
        };
        /** @description An order. */
        readonly OrderAnswer: {
            readonly order: components["schemas"]["Order"];
        };
        /** @description An order. */
        readonly Order: {
            /** @description The venue's id. */
            readonly order_id: string;
            /** @description The product. */
            readonly product_id: string;
            readonly order_configuration: components["schemas"]["OrderConfiguration"];
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
            /** @description The client's id. */
            readonly client_order_id: string;
            /** @description Where it stands. PENDING and QUEUED come before OPEN; FAILED was refused. */
            readonly status: "PENDING" | "OPEN" | "FILLED" | "CANCELLED" | "EXPIRED" | "FAILED" | "QUEUED" | "CANCEL_QUEUED" | "EDIT_QUEUED" | (string & {});
            /** @description GOOD_UNTIL_CANCELLED, GOOD_UNTIL_DATE_TIME, IMMEDIATE_OR_CANCEL, FILL_OR_KILL … */
            readonly time_in_force: string;
            /** @description When it was created. */
            readonly created_time: string;
            /** @description Filled so far, in base; may be empty. */
            readonly filled_size: string;
            /** @description Average price of that; may be empty. */
            readonly average_filled_price: string;
            /** @description The same in quote; may be empty. */
            readonly filled_value: string;
            /** @description How many fills that were. */
            readonly number_of_fills: string;
            /** @description A cancel is on its way. */
            readonly pending_cancel: boolean;
            /** @description It was placed by its quote amount. */
            readonly size_in_quote: boolean;
            /** @description Fees so far, in quote; may be empty. */
            readonly total_fees: string;
            /** @description LIMIT, MARKET, STOP_LIMIT … */
            readonly order_type: string;
            /** @description Why it was refused. */
            readonly reject_reason: string;
            /** @description The same in words. */
            readonly reject_message: string;
            /** @description Why it was canceled. */
            readonly cancel_message: string;
            /** @description SPOT, FUTURE, EQUITY … */
            readonly product_type: string;
            /** @description When it was filled last. */
            readonly last_fill_time?: string | null;
            /** @description The time of the last fill, or of creation. */
            readonly last_update_time?: string;
            /** @description Its changes, five at most. */
            readonly edit_history?: readonly components["schemas"]["Edit"][];
        };
        /** @description A change of an order. */
        readonly Edit: {
            /** @description The price since then. */
            readonly price: string;
            /** @description The amount since then. */
            readonly size: string;
            /** @description When it was taken. */
            readonly replace_accept_timestamp: string;
        };
        /** @description Fills. */
        readonly FillsAnswer: {
            /** @description The fills, the newest first. */
            readonly fills: readonly components["schemas"]["Fill"][];
            /** @description Where they go on; empty where they do not. */
            readonly cursor: string;
        };
        /** @description A fill. */
        readonly Fill: {
            /** @description Its id. */
            readonly entry_id: string;
            /** @description The trade's id, which both sides have. */
            readonly trade_id: string;
            /** @description The venue's id of the order. */
            readonly order_id: string;
            /** @description When it was traded. */
            readonly trade_time: string;
            /** @description FILL; REVERSAL, CORRECTION and SYNTHETIC correct what was told before. */
            readonly trade_type: string;
            /** @description Its price. */
            readonly price: string;
            /** @description Its amount, in base or in quote. */
            readonly size: string;
            /** @description Its fee, in quote. */
            readonly commission: string;
            /** @description The product. */
            readonly product_id: string;
            /** @description When it was booked. */
            readonly sequence_timestamp: string;
            /** @description MAKER, TAKER or UNKNOWN_LIQUIDITY_INDICATOR. */
            readonly liquidity_indicator: string;
            /** @description The amount is in quote. */
            readonly size_in_quote: boolean;
            /**
             * @description The side of the order.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
        };
        /** @description Changes of a book. */
        readonly Level2Frame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "l2_data";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["Level2Event"][];
        };
        /** @description A book or changes of it. */
        readonly Level2Event: {
            /**
             * @description Whether it is the whole book.
             * @enum {string}
             */
            readonly type: "snapshot" | "update";
            /** @description The product. */
            readonly product_id: string;
            /** @description Levels. */
            readonly updates: readonly components["schemas"]["Level2Update"][];
        };
        /** @description What is offered at a price by now. */
        readonly Level2Update: {
            /**
             * @description Which side; an offer sells.
             * @enum {string}
             */
            readonly side: "bid" | "offer";
            /** @description Since when. */
            readonly event_time: string;
            /** @description The price. */
            readonly price_level: string;
            /** @description What is offered in base; 0: nothing. */
            readonly new_quantity: string;
        };
        /** @description Trades. */
        readonly MarketTradesFrame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "market_trades";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["MarketTradesEvent"][];
        };
        /** @description Trades of a product. */
        readonly MarketTradesEvent: {
            /**
             * @description Whether they were before the subscription.
             * @enum {string}
             */
            readonly type: "snapshot" | "update";
            /** @description The trades, the newest first. */
            readonly trades: readonly components["schemas"]["TradeEvent"][];
        };
        /** @description A trade. */
        readonly TradeEvent: {
            /** @description Its id. */
            readonly trade_id: string;
            /** @description The product. */
            readonly product_id: string;
            /** @description Its price. */
            readonly price: string;
            /** @description Its amount in base. */
            readonly size: string;
            /** @description When it was. */
            readonly time: string;
            /**
             * @description The maker's side.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
        };
        /** @description Tickers. */
        readonly TickerFrame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "ticker";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["TickerEvent"][];
        };
        /** @description Tickers. */
        readonly TickerEvent: {
            /**
             * @description Whether it is the first.
             * @enum {string}
             */
            readonly type: "snapshot" | "update";
            /** @description One. */
            readonly tickers: readonly components["schemas"]["Ticker"][];
        };
        /** @description A product at a glance. */
        readonly Ticker: {
            /**
             * @description What it is.
             * @constant
             */
            readonly type: "ticker";
            /** @description The product. */
            readonly product_id: string;
            /** @description The price of the last trade. */
            readonly price: string;
            /** @description Base traded in a day. */
            readonly volume_24_h: string;
            /** @description Lowest price of a day. */
            readonly low_24_h: string;
            /** @description Highest price of a day. */
            readonly high_24_h: string;
            /** @description Lowest price of a year. */
            readonly low_52_w: string;
            /** @description Highest price of a year. */
            readonly high_52_w: string;
            /** @description By how many percent the price has changed in a day. */
            readonly price_percent_chg_24_h: string;
            /** @description The best bid; may be empty. */
            readonly best_bid: string;
            /** @description What is offered there in base; may be empty. */
            readonly best_bid_quantity: string;
            /** @description The best ask; may be empty. */
            readonly best_ask: string;
            /** @description What is offered there in base; may be empty. */
            readonly best_ask_quantity: string;
        };
        /** @description Candles. */
        readonly CandlesFrame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "candles";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["CandlesEvent"][];
        };
        /** @description Candles of a product. */
        readonly CandlesEvent: {
            /**
             * @description Whether they were before the subscription.
             * @enum {string}
             */
            readonly type: "snapshot" | "update";
            /** @description The candles. */
            readonly candles: readonly components["schemas"]["CandleEvent"][];
        };
        /** @description A candle of five minutes. */
        readonly CandleEvent: {
            /** @description Where it begins, in seconds since 1970 UTC. */
            readonly start: string;
            /** @description Highest price. */
            readonly high: string;
            /** @description Lowest price. */
            readonly low: string;
            /** @description First price. */
            readonly open: string;
            /** @description Last price. */
            readonly close: string;
            /** @description Base traded. */
            readonly volume: string;
            /** @description The product. */
            readonly product_id: string;
        };
        /** @description A sign of life. */
        readonly HeartbeatsFrame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "heartbeats";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["HeartbeatEvent"][];
        };
        /** @description A sign of life. */
        readonly HeartbeatEvent: {
            /** @description The time, in a form of its own. */
            readonly current_time: string;
            /** @description How many there were. */
            readonly heartbeat_counter: number;
        };
        /** @description Orders. */
        readonly UserFrame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "user";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["UserEvent"][];
        };
        /** @description Orders. */
        readonly UserEvent: {
            /**
             * @description Whether they are those that were open.
             * @enum {string}
             */
            readonly type: "snapshot" | "update";
            /** @description The orders. */
            readonly orders: readonly components["schemas"]["OrderEvent"][];
        };
        /** @description An order as it is by now. */
        readonly OrderEvent: {
            /** @description The venue's id. */
            readonly order_id: string;
            /** @description The client's id. */
            readonly client_order_id: string;
            /** @description Filled so far, in base. */
            readonly cumulative_quantity: string;
            /** @description What is left of it; 0 of one that has ended. */
            readonly leaves_quantity: string;
            /** @description Average price of what was filled. */
            readonly avg_price: string;
            /** @description Fees so far, in quote. */
            readonly total_fees: string;
            /** @description Where it stands. PENDING and QUEUED come before OPEN; FAILED was refused. */
            readonly status: "PENDING" | "OPEN" | "FILLED" | "CANCELLED" | "EXPIRED" | "FAILED" | "QUEUED" | "CANCEL_QUEUED" | "EDIT_QUEUED" | (string & {});
            /** @description The product. */
            readonly product_id: string;
            /** @description When it was created. */
            readonly creation_time: string;
            /**
             * @description The side.
             * @enum {string}
             */
            readonly order_side: "BUY" | "SELL";
            /** @description Limit, Market, Stop Limit … */
            readonly order_type: string;
            /** @description Why it was canceled. */
            readonly cancel_reason: string;
            /** @description Why it was refused. */
            readonly reject_reason: string;
            /** @description What was filled, in quote. */
            readonly filled_value?: string;
            /** @description The limit; empty where it has none. */
            readonly limit_price?: string;
            /** @description How many fills there were. */
            readonly number_of_fills?: string;
            /** @description true or false. */
            readonly post_only?: string;
            /** @description The price that triggers it; empty where there is none. */
            readonly stop_price?: string;
            /** @description GOOD_UNTIL_CANCELLED, GOOD_UNTIL_DATE_TIME, IMMEDIATE_OR_CANCEL, FILL_OR_KILL … */
            readonly time_in_force?: string;
            /** @description SPOT, FUTURE, EQUITY … */
            readonly product_type: string;
        };
        /** @description Adds a channel. */
        readonly SubscribeFrame: {
            /**
             * @description What is wanted.
             * @constant
             */
            readonly type: "subscribe";
            /** @description The channel. */
            readonly channel: string;
            /** @description The products. */
            readonly product_ids?: readonly string[];
            /** @description Proves who is asking; of the account's channels. */
            readonly jwt?: string;
        };
        /** @description Takes a channel off. */
        readonly UnsubscribeFrame: {
            /**
             * @description What is wanted.
             * @constant
             */
            readonly type: "unsubscribe";
            /** @description The channel. */
            readonly channel: string;
            /** @description The products; all where none is named. */
            readonly product_ids?: readonly string[];
            /** @description Proves who is asking; of the account's channels. */
            readonly jwt?: string;
        };
        /** @description Everything that is subscribed on the connection. */
        readonly SubscriptionsFrame: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly channel: "subscriptions";
            /** @description Empty. */
            readonly client_id?: string;
            /** @description When it was sent. */
            readonly timestamp: string;
            /** @description The number of the frame on the connection. */
            readonly sequence_num: number;
            /** @description One. */
            readonly events: readonly components["schemas"]["SubscriptionsEvent"][];
        };
        /** @description Everything that is subscribed on the connection. */
        readonly SubscriptionsEvent: {
            /** @description The products by channel; of channels without products what the venue puts there. */
            readonly subscriptions: {
                readonly [key: string]: readonly string[];
            };
        };
        /** @description A frame that was refused. */
        readonly RefusedFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly type: "error";
            /** @description Why. */
            readonly message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type ErrorItem = components['schemas']['ErrorItem'];
export type ServerTime = components['schemas']['ServerTime'];
export type ProductsAnswer = components['schemas']['ProductsAnswer'];
export type Product = components['schemas']['Product'];
export type BookAnswer = components['schemas']['BookAnswer'];
export type PriceBook = components['schemas']['PriceBook'];
export type PriceLevel = components['schemas']['PriceLevel'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type Candle = components['schemas']['Candle'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type MarketTrade = components['schemas']['MarketTrade'];
export type AccountsAnswer = components['schemas']['AccountsAnswer'];
export type Account = components['schemas']['Account'];
export type Amount = components['schemas']['Amount'];
export type TransactionSummary = components['schemas']['TransactionSummary'];
export type FeeTier = components['schemas']['FeeTier'];
export type KeyPermissions = components['schemas']['KeyPermissions'];
export type OrderConfiguration = components['schemas']['OrderConfiguration'];
export type OrderTerms = components['schemas']['OrderTerms'];
export type CreateAnswer = components['schemas']['CreateAnswer'];
export type Created = components['schemas']['Created'];
export type CreateFailure = components['schemas']['CreateFailure'];
export type CancelAnswer = components['schemas']['CancelAnswer'];
export type CancelResult = components['schemas']['CancelResult'];
export type EditAnswer = components['schemas']['EditAnswer'];
export type EditFailure = components['schemas']['EditFailure'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type Order = components['schemas']['Order'];
export type Edit = components['schemas']['Edit'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type Fill = components['schemas']['Fill'];
export type Level2Frame = components['schemas']['Level2Frame'];
export type Level2Event = components['schemas']['Level2Event'];
export type Level2Update = components['schemas']['Level2Update'];
export type MarketTradesFrame = components['schemas']['MarketTradesFrame'];
export type MarketTradesEvent = components['schemas']['MarketTradesEvent'];
export type TradeEvent = components['schemas']['TradeEvent'];
export type TickerFrame = components['schemas']['TickerFrame'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type Ticker = components['schemas']['Ticker'];
export type CandlesFrame = components['schemas']['CandlesFrame'];
export type CandlesEvent = components['schemas']['CandlesEvent'];
export type CandleEvent = components['schemas']['CandleEvent'];
export type HeartbeatsFrame = components['schemas']['HeartbeatsFrame'];
export type HeartbeatEvent = components['schemas']['HeartbeatEvent'];
export type UserFrame = components['schemas']['UserFrame'];
export type UserEvent = components['schemas']['UserEvent'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type SubscriptionsFrame = components['schemas']['SubscriptionsFrame'];
export type SubscriptionsEvent = components['schemas']['SubscriptionsEvent'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export interface operations {
    readonly getServerTime: {
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
    readonly listPublicProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only products of this type. */
                readonly product_type?: "SPOT" | "FUTURE";
                /** @description Only these products. */
                readonly product_ids?: readonly string[];
                /** @description Most products of the answer. */
                readonly limit?: number;
                /** @description Products to leave out first. */
                readonly offset?: number;
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
                    readonly "application/json": components["schemas"]["ProductsAnswer"];
                };
            };
        };
    };
    readonly getPublicProductBook: {
        readonly parameters: {
            readonly query: {
                /** @description The product, as BTC-USD. */
                readonly product_id: string;
                /** @description Most levels of a side. */
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
                    readonly "application/json": components["schemas"]["BookAnswer"];
                };
            };
        };
    };
    readonly getPublicProductCandles: {
        readonly parameters: {
            readonly query: {
                /** @description Not before this time, in seconds since 1970 UTC. */
                readonly start: string;
                /** @description Not after this time, in seconds since 1970 UTC. */
                readonly end: string;
                /** @description Length of a candle. */
                readonly granularity: "ONE_MINUTE" | "FIVE_MINUTE" | "FIFTEEN_MINUTE" | "THIRTY_MINUTE" | "ONE_HOUR" | "TWO_HOUR" | "FOUR_HOUR" | "SIX_HOUR" | "ONE_DAY";
                /** @description Most candles of the answer; 350 where not given, and 350 at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The product, as BTC-USD. */
                readonly product_id: string;
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
    readonly getPublicMarketTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Most trades of the answer. */
                readonly limit: number;
                /** @description Not before this time, in seconds since 1970 UTC. */
                readonly start?: string;
                /** @description Not after this time, in seconds since 1970 UTC. */
                readonly end?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The product, as BTC-USD. */
                readonly product_id: string;
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
                    readonly "application/json": components["schemas"]["TradesAnswer"];
                };
            };
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Accounts on a page: 49 where not given, and 250 at most. */
                readonly limit?: number;
                /** @description What the page before said of the next one. */
                readonly cursor?: string;
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
                    readonly "application/json": components["schemas"]["AccountsAnswer"];
                };
            };
        };
    };
    readonly getTransactionSummary: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of products of this type. */
                readonly product_type?: "SPOT" | "FUTURE";
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
                    readonly "application/json": components["schemas"]["TransactionSummary"];
                };
            };
        };
    };
    readonly getApiKeyPermissions: {
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
                    readonly "application/json": components["schemas"]["KeyPermissions"];
                };
            };
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The client's own id, once for each order. */
                    readonly client_order_id: string;
                    /** @description The product, as BTC-USD. */
                    readonly product_id: string;
                    /**
                     * @description Which side the order is on.
                     * @enum {string}
                     */
                    readonly side: "BUY" | "SELL";
                    /** @description Its kind and terms. */
                    readonly order_configuration: components["schemas"]["OrderConfiguration"];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateAnswer"];
                };
            };
        };
    };
    readonly cancelOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The venue's ids of the orders. */
                    readonly order_ids: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelAnswer"];
                };
            };
        };
    };
    readonly editOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The venue's id of the order. */
                    readonly order_id: string;
                    /** @description The new price. */
                    readonly price: string | number;
                    /** @description The new amount in base, fills included. */
                    readonly size: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EditAnswer"];
                };
            };
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only orders with these ids of the venue. */
                readonly order_ids?: readonly string[];
                /** @description Only those of these products. */
                readonly product_ids?: readonly string[];
                /** @description Only those of products of this type. */
                readonly product_type?: "SPOT" | "FUTURE";
                /** @description Only orders in these states. */
                readonly order_status?: readonly string[];
                /** @description Created not before this time, in RFC 3339. */
                readonly start_date?: string;
                /** @description Created before this time, in RFC 3339. */
                readonly end_date?: string;
                /** @description Orders on a page. */
                readonly limit?: number;
                /** @description What the page before said of the next one. */
                readonly cursor?: string;
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The venue's id of the order. */
                readonly order_id: string;
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
    readonly listFills: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of these orders. */
                readonly order_ids?: readonly string[];
                /** @description Only those of these products. */
                readonly product_ids?: readonly string[];
                /** @description Only those of products of these types. */
                readonly product_types?: readonly string[];
                /** @description Traded after this time, in RFC 3339. */
                readonly start_sequence_timestamp?: string;
                /** @description Traded before this time, in RFC 3339. */
                readonly end_sequence_timestamp?: string;
                /** @description Fills on a page: 100 where not given. */
                readonly limit?: number;
                /** @description What the page before said of the next one. */
                readonly cursor?: string;
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
                    readonly "application/json": components["schemas"]["FillsAnswer"];
                };
            };
        };
    };
}
export type GetServerTimeParams = Record<string, never>;
export type ListPublicProductsParams = NonNullable<operations["listPublicProducts"]["parameters"]["query"]>;
export type GetPublicProductBookParams = operations["getPublicProductBook"]["parameters"]["query"];
export type GetPublicProductCandlesParams = operations["getPublicProductCandles"]["parameters"]["path"] & operations["getPublicProductCandles"]["parameters"]["query"];
export type GetPublicMarketTradesParams = operations["getPublicMarketTrades"]["parameters"]["path"] & operations["getPublicMarketTrades"]["parameters"]["query"];
export type ListAccountsParams = NonNullable<operations["listAccounts"]["parameters"]["query"]>;
export type GetTransactionSummaryParams = NonNullable<operations["getTransactionSummary"]["parameters"]["query"]>;
export type GetApiKeyPermissionsParams = Record<string, never>;
export type CreateOrderParams = operations["createOrder"]["requestBody"]["content"]["application/json"];
export type CancelOrdersParams = operations["cancelOrders"]["requestBody"]["content"]["application/json"];
export type EditOrderParams = operations["editOrder"]["requestBody"]["content"]["application/json"];
export type ListOrdersParams = NonNullable<operations["listOrders"]["parameters"]["query"]>;
export type GetOrderParams = operations["getOrder"]["parameters"]["path"];
export type ListFillsParams = NonNullable<operations["listFills"]["parameters"]["query"]>;
