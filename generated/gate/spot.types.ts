// Generated from specs/gate/spot.openapi.yaml and specs/gate/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v4/spot/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's time. */
        readonly get: operations["getSystemTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/currency_pairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists pairs with their rules. */
        readonly get: operations["listCurrencyPairs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the last 24 hours of a pair, or of all. */
        readonly get: operations["listTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/order_book": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the best levels of a book. */
        readonly get: operations["listOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists trades of a pair, newest first. */
        readonly get: operations["listTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/candlesticks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a pair, oldest first. */
        readonly get: operations["listCandlesticks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what the spot account has. */
        readonly get: operations["listSpotAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/fee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the fee rates of the account. */
        readonly get: operations["getFee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/unified/unified_mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of which class the account is. */
        readonly get: operations["getUnifiedMode"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/unified/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what a unified account has. */
        readonly get: operations["listUnifiedAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists orders of a pair: the open ones, or those that have ended. */
        readonly get: operations["listOrders"];
        readonly put?: never;
        /** Places an order. */
        readonly post: operations["createOrder"];
        /** Cancels all open orders of a pair, or of all. */
        readonly delete: operations["cancelOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of one order. */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        /** Cancels an order. */
        readonly delete: operations["cancelOrder"];
        readonly options?: never;
        readonly head?: never;
        /** Changes an open order in place. */
        readonly patch: operations["amendOrder"];
        readonly trace?: never;
    };
    readonly "/api/v4/spot/batch_orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places orders of up to four pairs and ten of each. */
        readonly post: operations["createBatchOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/cancel_batch_orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels up to 20 orders. */
        readonly post: operations["cancelBatchOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/open_orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open orders of all pairs; pages are of each pair. */
        readonly get: operations["listAllOpenOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/my_trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists executions of our orders, newest first; 30 days in one question at most. */
        readonly get: operations["listMyTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/spot/countdown_cancel_all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Has all orders canceled unless it is called again in time. */
        readonly post: operations["countdownCancelAllSpot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Whether it rests, was filled, or ended otherwise. */
        readonly OrderStatus: "open" | "closed" | "cancelled" | (string & {});
        /** @description Good till canceled, immediate or cancel, post only (poc), fill or kill. */
        readonly TimeInForce: "gtc" | "ioc" | "poc" | "fok" | (string & {});
        /** @description How an order ended. */
        readonly FinishAs: "open" | "filled" | "cancelled" | "liquidate_cancelled" | "small" | "depth_not_enough" | "trader_not_enough" | "ioc" | "poc" | "fok" | "stp" | "price_protect_cancelled" | "unknown" | (string & {});
        /**
         * @description The side.
         * @enum {string}
         */
        readonly Side: "buy" | "sell";
        /** @description A refusal. */
        readonly ErrorAnswer: {
            /** @description What went wrong, as a word; listed in venue.yaml. */
            readonly label: string;
            /** @description The same for people. */
            readonly message?: string;
            /** @description The same, where contracts say it. */
            readonly detail?: string;
        };
        /** @description The clock of the server. */
        readonly ServerTime: {
            /** @description Milliseconds since 1970 UTC. */
            readonly server_time: Int64;
        };
        /** @description A number of a rule; null, empty or not there for none. */
        readonly Rule: (string | "") | null;
        /** @description A pair and its rules. */
        readonly CurrencyPair: {
            /** @description Its name, BASE_QUOTE. */
            readonly id: string;
            /** @description The currency that is traded. */
            readonly base: string;
            /** @description Its full name. */
            readonly base_name?: string;
            /** @description The currency of the price. */
            readonly quote: string;
            /** @description Its full name. */
            readonly quote_name?: string;
            /** @description Fee in percent, of old. */
            readonly fee?: string;
            /** @description Smallest amount, in base. */
            readonly min_base_amount?: components["schemas"]["Rule"];
            /** @description Smallest worth of an order, in quote. */
            readonly min_quote_amount?: components["schemas"]["Rule"];
            /** @description Largest amount, in base. */
            readonly max_base_amount?: components["schemas"]["Rule"];
            /** @description Largest worth of an order, in quote. */
            readonly max_quote_amount?: components["schemas"]["Rule"];
            /** @description Digits behind the point that an amount may have. */
            readonly amount_precision: number;
            /** @description Digits behind the point that a price may have. */
            readonly precision: number;
            /** @description What can be done on it. */
            readonly trade_status: "untradable" | "buyable" | "sellable" | "tradable" | (string & {});
            /** @description From when it can be sold, in seconds since 1970 UTC. */
            readonly sell_start?: Int64;
            /** @description From when it can be bought, in seconds since 1970 UTC. */
            readonly buy_start?: Int64;
            /** @description When it will be taken down, in seconds since 1970 UTC; 0 for never. */
            readonly delisting_time?: Int64;
            /** @description normal or premarket. */
            readonly type?: string;
            /** @description Its page. */
            readonly trade_url?: string;
            /** @description Whether the venue marks it as risky. */
            readonly st_tag?: boolean;
            /** @description How far above the last price a limit may lie, as a fraction. */
            readonly up_rate?: string;
            /** @description The same below it. */
            readonly down_rate?: string;
            /** @description How far a market order may run, as a fraction. */
            readonly slippage?: string;
            /** @description Largest market order, in base; 0 or null for none. */
            readonly market_order_max_stock?: components["schemas"]["Rule"];
            /** @description Largest market order, in quote; 0 or null for none. */
            readonly market_order_max_money?: components["schemas"]["Rule"];
        };
        /** @description The last 24 hours of a pair. */
        readonly Ticker: {
            /** @description The pair. */
            readonly currency_pair: string;
            /** @description Last price; empty where nothing was traded. */
            readonly last: string;
            /** @description Best ask; empty where there is none. */
            readonly lowest_ask?: string;
            /** @description Base offered there. */
            readonly lowest_size?: string;
            /** @description Best bid; empty where there is none. */
            readonly highest_bid?: string;
            /** @description Base asked for there. */
            readonly highest_size?: string;
            /** @description Change in percent. */
            readonly change_percentage?: string;
            /** @description Change since midnight UTC, in percent. */
            readonly change_utc0?: string;
            /** @description Change since midnight UTC+8, in percent. */
            readonly change_utc8?: string;
            /** @description Traded, in base. */
            readonly base_volume: string;
            /** @description Traded, in quote. */
            readonly quote_volume: string;
            /** @description Highest price. */
            readonly high_24h: string;
            /** @description Lowest price. */
            readonly low_24h: string;
            /** @description Net value of a leveraged token. */
            readonly etf_net_value?: string;
            /** @description The one before. */
            readonly etf_pre_net_value?: string | null;
            /** @description When that was, in seconds since 1970 UTC. */
            readonly etf_pre_timestamp?: Int64 | null;
            /** @description Leverage of a leveraged token. */
            readonly etf_leverage?: string | null;
        };
        /** @description A price in quote per base, and what is there in base. */
        readonly Level: readonly [
            string,
            string
        ];
        /** @description Levels of a book, best first. */
        readonly OrderBook: {
            /** @description Number of its last change, where it was asked for. */
            readonly id?: Int64;
            /** @description When the answer was made, in milliseconds since 1970 UTC. */
            readonly current?: Int64;
            /** @description When it changed last, in milliseconds since 1970 UTC. */
            readonly update: Int64;
            /** @description Sells. */
            readonly asks: readonly components["schemas"]["Level"][];
            /** @description Buys. */
            readonly bids: readonly components["schemas"]["Level"][];
        };
        /** @description A trade of the market. */
        readonly Trade: {
            /** @description Its id. */
            readonly id: string;
            /** @description Seconds since 1970 UTC. */
            readonly create_time?: string;
            /** @description Milliseconds since 1970 UTC, with a fraction. */
            readonly create_time_ms: string;
            /** @description The pair. */
            readonly currency_pair?: string;
            readonly side: components["schemas"]["Side"];
            /** @description Base. */
            readonly amount: string;
            /** @description Quote per base. */
            readonly price: string;
            /** @description Its number within the pair. */
            readonly sequence_id?: string;
        };
        /** @description One candle. Two fields came later and may be absent from old ones. */
        readonly Candle: readonly [
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            string
        ];
        /** @description What the spot account has of a currency. */
        readonly SpotAccount: {
            /** @description The currency. */
            readonly currency: string;
            /** @description Free. */
            readonly available: string;
            /** @description Held by orders. */
            readonly locked: string;
            /** @description Number of the last change. */
            readonly update_id?: Int64;
        };
        /** @description Fee rates of the account. */
        readonly SpotFee: {
            /** @description The account. */
            readonly user_id?: Int64;
            /** @description Of the taker, as a fraction. */
            readonly taker_fee: string;
            /** @description Of the maker, as a fraction. */
            readonly maker_fee: string;
            /** @description Whether fees are paid in GT. */
            readonly gt_discount?: boolean;
            /** @description Of the taker where fees are paid in GT; 0 where they are not. */
            readonly gt_taker_fee?: string;
            /** @description The same of the maker. */
            readonly gt_maker_fee?: string;
            /** @description Of lending. */
            readonly loan_fee?: string;
            /** @description Kind of points: 0 old, 1 new. */
            readonly point_type?: string;
            /** @description The pair. */
            readonly currency_pair?: string;
            /** @description What fees are paid with: 1 GT, 2 points, 3 rates by level. */
            readonly debit_fee?: number;
        };
        /** @description A new order. */
        readonly OrderRequest: {
            /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. Needed in batches. */
            readonly text?: string;
            /** @description The pair. */
            readonly currency_pair: string;
            /**
             * @description limit where not given.
             * @enum {string}
             */
            readonly type?: "limit" | "market";
            /** @description Of which account; the spot account where not given, and the unified one where the account is of that class. */
            readonly account?: string;
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Base; quote on a market buy. */
            readonly amount: string;
            /** @description Limit, in quote per base; needed where the type is limit. */
            readonly price?: string;
            /**
             * @description gtc where not given; ioc or fok on a market order.
             * @enum {string}
             */
            readonly time_in_force?: "gtc" | "ioc" | "poc" | "fok";
            /** @description Shown amount, in base. */
            readonly iceberg?: string;
            /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
            readonly stp_act?: string;
            /**
             * @description How much the answer tells; FULL where not given.
             * @enum {string}
             */
            readonly action_mode?: "ACK" | "RESULT" | "FULL";
            /** @description How far a market order may run, as a fraction. */
            readonly slippage?: string;
        };
        /** @description An order. */
        readonly Order: {
            /** @description The venue's id of the order. */
            readonly id: string;
            /** @description The client's id with t- before it, or where the order was made. */
            readonly text: string;
            /** @description What was remarked with the last amendment; - where nothing was. */
            readonly amend_text?: string;
            /** @description Creation, in seconds since 1970 UTC. */
            readonly create_time?: string;
            /** @description Last change, in seconds since 1970 UTC. */
            readonly update_time?: string;
            /** @description Creation, in milliseconds since 1970 UTC. */
            readonly create_time_ms?: Int64;
            /** @description Last change, in milliseconds since 1970 UTC. */
            readonly update_time_ms?: Int64;
            readonly status: components["schemas"]["OrderStatus"];
            /** @description The pair, BASE_QUOTE. */
            readonly currency_pair: string;
            /** @description limit or market, with words behind it where a unified account borrows or repays. */
            readonly type: string;
            /** @description Of which account it is: spot, margin, cross_margin, unified. */
            readonly account?: string;
            readonly side: components["schemas"]["Side"];
            /** @description Asked for: base, and quote on a market buy. */
            readonly amount: string;
            /** @description Limit, in quote per base; 0 on a market order. */
            readonly price?: string;
            readonly time_in_force?: components["schemas"]["TimeInForce"];
            /** @description Shown amount of an iceberg order, in base; 0 otherwise. */
            readonly iceberg?: string;
            /** @description What is not filled of amount, in the same unit. */
            readonly left: string;
            /** @description Filled so far, in base. */
            readonly filled_amount?: string;
            /** @description The same as filled_total, of old. */
            readonly fill_price?: string;
            /** @description Filled so far, in quote. */
            readonly filled_total?: string;
            /** @description Average price of what is filled, in quote per base; 0 where nothing is. */
            readonly avg_deal_price?: string;
            /** @description Fee so far, in fee_currency. */
            readonly fee?: string;
            /** @description The currency of the fee. */
            readonly fee_currency?: string;
            /** @description Fee so far that was paid in points. */
            readonly point_fee?: string;
            /** @description Fee so far that was paid in GT. */
            readonly gt_fee?: string;
            /** @description Whether fees are paid in GT. */
            readonly gt_discount?: boolean;
            /** @description What was given back of fees, in rebated_fee_currency. */
            readonly rebated_fee?: string;
            /** @description The currency of that. */
            readonly rebated_fee_currency?: string;
            /** @description Group within which orders do not meet each other; 0 for none. */
            readonly stp_id?: Int64;
            /** @description Which of two orders that would meet is canceled; - for none. */
            readonly stp_act?: string;
            readonly finish_as?: components["schemas"]["FinishAs"];
        };
        /** @description What became of one order of several: the order, or why it was refused. */
        readonly BatchOrder: {
            /** @description Whether it was done. */
            readonly succeeded: boolean;
            /** @description What went wrong; empty where nothing did. */
            readonly label?: string | null;
            /** @description The same for people. */
            readonly message?: string | null;
            /** @description The same as id. */
            readonly order_id?: string;
            /** @description The venue's id of the order. */
            readonly id?: string;
            /** @description The client's id with t- before it, or where the order was made. */
            readonly text?: string;
            /** @description What was remarked with the last amendment; - where nothing was. */
            readonly amend_text?: string;
            /** @description Creation, in seconds since 1970 UTC. */
            readonly create_time?: string;
            /** @description Last change, in seconds since 1970 UTC. */
            readonly update_time?: string;
            /** @description Creation, in milliseconds since 1970 UTC. */
            readonly create_time_ms?: Int64;
            /** @description Last change, in milliseconds since 1970 UTC. */
            readonly update_time_ms?: Int64;
            readonly status?: components["schemas"]["OrderStatus"];
            /** @description The pair, BASE_QUOTE. */
            readonly currency_pair?: string;
            /** @description limit or market, with words behind it where a unified account borrows or repays. */
            readonly type?: string;
            /** @description Of which account it is: spot, margin, cross_margin, unified. */
            readonly account?: string;
            readonly side?: components["schemas"]["Side"];
            /** @description Asked for: base, and quote on a market buy. */
            readonly amount?: string;
            /** @description Limit, in quote per base; 0 on a market order. */
            readonly price?: string;
            readonly time_in_force?: components["schemas"]["TimeInForce"];
            /** @description Shown amount of an iceberg order, in base; 0 otherwise. */
            readonly iceberg?: string;
            /** @description What is not filled of amount, in the same unit. */
            readonly left?: string;
            /** @description Filled so far, in base. */
            readonly filled_amount?: string;
            /** @description The same as filled_total, of old. */
            readonly fill_price?: string;
            /** @description Filled so far, in quote. */
            readonly filled_total?: string;
            /** @description Average price of what is filled, in quote per base; 0 where nothing is. */
            readonly avg_deal_price?: string;
            /** @description Fee so far, in fee_currency. */
            readonly fee?: string;
            /** @description The currency of the fee. */
            readonly fee_currency?: string;
            /** @description Fee so far that was paid in points. */
            readonly point_fee?: string;
            /** @description Fee so far that was paid in GT. */
            readonly gt_fee?: string;
            /** @description Whether fees are paid in GT. */
            readonly gt_discount?: boolean;
            /** @description What was given back of fees, in rebated_fee_currency. */
            readonly rebated_fee?: string;
            /** @description The currency of that. */
            readonly rebated_fee_currency?: string;
            /** @description Group within which orders do not meet each other; 0 for none. */
            readonly stp_id?: Int64;
            /** @description Which of two orders that would meet is canceled; - for none. */
            readonly stp_act?: string;
            readonly finish_as?: components["schemas"]["FinishAs"];
        };
        /** @description What is to be changed of an order. */
        readonly OrderAmend: {
            /** @description The pair; here or in the query. */
            readonly currency_pair?: string;
            /** @description Of which account. */
            readonly account?: string;
            /** @description The whole amount in base, what is filled included. */
            readonly amount?: string;
            /** @description The limit. */
            readonly price?: string;
            /** @description A remark. */
            readonly amend_text?: string;
            /**
             * @description How much the answer tells.
             * @enum {string}
             */
            readonly action_mode?: "ACK" | "RESULT" | "FULL";
        };
        /** @description Open orders of a pair. */
        readonly OpenOrders: {
            /** @description The pair. */
            readonly currency_pair: string;
            /** @description How many there are on this page. */
            readonly total: number;
            /** @description The orders. */
            readonly orders: readonly components["schemas"]["Order"][];
        };
        /** @description An order to be canceled. */
        readonly CancelRequest: {
            /** @description The pair. */
            readonly currency_pair: string;
            /** @description The venue's id, or within half an hour of its creation the text. */
            readonly id: string;
            /** @description unified where the account is of that class. */
            readonly account?: string;
        };
        /** @description What became of one cancel. */
        readonly CancelResult: {
            /** @description The pair. */
            readonly currency_pair?: string;
            /** @description What was asked for. */
            readonly id: string;
            /** @description The text of the order. */
            readonly text?: string;
            /** @description Whether it was done. */
            readonly succeeded: boolean;
            /** @description What went wrong; empty where nothing did. */
            readonly label?: string | null;
            /** @description The same for people. */
            readonly message?: string | null;
        };
        /** @description An execution of one of our orders. */
        readonly Fill: {
            /** @description Its id. */
            readonly id: string;
            /** @description Seconds since 1970 UTC. */
            readonly create_time?: string;
            /** @description Milliseconds since 1970 UTC, with a fraction. */
            readonly create_time_ms: string;
            /** @description The pair. */
            readonly currency_pair?: string;
            readonly side: components["schemas"]["Side"];
            /**
             * @description Which of the two we were.
             * @enum {string}
             */
            readonly role: "taker" | "maker";
            /** @description Base. */
            readonly amount: string;
            /** @description Quote per base. */
            readonly price: string;
            /** @description The order's id. */
            readonly order_id: string;
            /** @description Fee, in fee_currency. */
            readonly fee?: string;
            /** @description The currency of the fee. */
            readonly fee_currency?: string;
            /** @description Fee that was paid in points. */
            readonly point_fee?: string;
            /** @description Fee that was paid in GT. */
            readonly gt_fee?: string;
            /** @description Its number within the pair. */
            readonly sequence_id?: string;
            /** @description The order's text. */
            readonly text?: string;
        };
        /** @description A countdown. */
        readonly CountdownRequest: {
            /** @description Seconds, 5 at least; 0 ends it. */
            readonly timeout: number;
            /** @description Of this pair; of all where not given. */
            readonly currency_pair?: string;
        };
        /** @description When it would cancel. */
        readonly CountdownAnswer: {
            /** @description The end of the countdown. */
            readonly triggerTime: components["schemas"]["Moment"];
        };
        /** @description Milliseconds since 1970 UTC; some answers have it as text. */
        readonly Moment: Int64 | string;
        /** @description Of which class the account is. */
        readonly UnifiedMode: {
            /** @description classic, or how a unified account counts its margin: single_currency, multi_currency, portfolio. */
            readonly mode: string;
        };
        /** @description What a unified account has. */
        readonly UnifiedAccount: {
            /** @description The account. */
            readonly user_id?: Int64;
            /** @description Whether it is locked. */
            readonly locked?: boolean;
            /** @description By currency. */
            readonly balances: {
                readonly [key: string]: components["schemas"]["UnifiedBalance"];
            };
            /** @description Worth of all, in USD. */
            readonly unified_account_total?: string;
            /** @description Equity of all, in USD. */
            readonly unified_account_total_equity?: string;
            /** @description Free margin, in USD. */
            readonly total_available_margin?: string;
        };
        /** @description What a unified account has of a currency. */
        readonly UnifiedBalance: {
            /** @description Free for trading and as margin; what isolated positions have is taken off. */
            readonly available: string;
            /** @description Held by orders, and by isolated positions. */
            readonly freeze: string;
            /** @description Borrowed. */
            readonly borrowed?: string;
            /** @description Equity. */
            readonly equity?: string;
            /** @description What is owed. */
            readonly total_liab?: string;
        };
        /** @description Asks for a channel. */
        readonly SubscribeFrame: {
            /** @description Seconds since 1970 UTC; a minute off is refused. */
            readonly time: number;
            /** @description Comes back in the answer. */
            readonly id?: number;
            /** @description The channel. */
            readonly channel: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "subscribe";
            /** @description What of the channel. */
            readonly payload?: readonly string[];
            readonly auth?: components["schemas"]["SubscribeAuth"];
        };
        /** @description Asks not for a channel any more. */
        readonly UnsubscribeFrame: {
            /** @description Seconds since 1970 UTC; a minute off is refused. */
            readonly time: number;
            /** @description Comes back in the answer. */
            readonly id?: number;
            /** @description The channel. */
            readonly channel: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly event: "unsubscribe";
            /** @description What of the channel. */
            readonly payload?: readonly string[];
        };
        /** @description Who asks. */
        readonly SubscribeAuth: {
            /**
             * @description How it is signed.
             * @constant
             */
            readonly method: "api_key";
            /** @description The key. */
            readonly KEY: string;
            /** @description The signature, of channel, event and time. */
            readonly SIGN: string;
        };
        /** @description Answers that. */
        readonly SubscribedFrame: {
            /** @description Seconds since 1970 UTC. */
            readonly time: Int64;
            /** @description The same in milliseconds. */
            readonly time_ms?: Int64;
            /** @description That of the request. */
            readonly id?: Int64;
            /** @description The connection. */
            readonly conn_id?: string;
            /** @description The request. */
            readonly trace_id?: string;
            /** @description The channel. */
            readonly channel: string;
            /** @description That of the request. */
            readonly event: string;
            /** @description That of the request. */
            readonly payload?: readonly string[];
            /** @description Why it was refused; null where it was not. */
            readonly error?: components["schemas"]["FrameError"] | null;
            /** @description Whether it was taken. */
            readonly result?: components["schemas"]["FrameStatus"] | null;
        };
        /** @description Why it was refused. */
        readonly FrameError: {
            /** @description 1 no frame, 2 no such argument, 3 the service fails, 4 the signature is wrong. */
            readonly code: number;
            /** @description The same for people. */
            readonly message: string;
        };
        /** @description Whether it was taken. */
        readonly FrameStatus: {
            /** @description success or fail. */
            readonly status: string;
        };
        /** @description Logs a connection in, so that it takes orders. */
        readonly LoginFrame: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "spot.login";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["LoginPayload"];
        };
        /** @description Who logs in. */
        readonly LoginPayload: {
            /** @description The key. */
            readonly api_key: string;
            /** @description The signature, of event, channel and time. */
            readonly signature: string;
            /** @description Seconds since 1970 UTC. */
            readonly timestamp: string;
            /** @description Comes back in the answer. */
            readonly req_id: string;
        };
        /** @description Answers that. */
        readonly LoggedInFrame: {
            /** @description That of the request. */
            readonly request_id: string;
            readonly header: components["schemas"]["ReplyHeader"];
            readonly data: components["schemas"]["LoginData"];
        };
        /** @description Who it is. */
        readonly LoginData: {
            readonly result?: components["schemas"]["LoginResult"];
            readonly errs?: components["schemas"]["ReplyErrors"];
        };
        /** @description Who it is. */
        readonly LoginResult: {
            /** @description The key. */
            readonly api_key?: string;
            /** @description The account. */
            readonly uid: string;
        };
        /** @description About an answer. */
        readonly ReplyHeader: {
            /** @description Milliseconds since 1970 UTC. */
            readonly response_time?: string;
            readonly status: components["schemas"]["ReplyStatus"];
            /** @description The operation. */
            readonly channel: string;
            /** @description api */
            readonly event: string;
            /** @description The connection. */
            readonly client_id?: string;
            /** @description When the request came, in microseconds since 1970 UTC. */
            readonly x_in_time?: Int64;
            /** @description When it was answered, in microseconds since 1970 UTC. */
            readonly x_out_time?: Int64;
            /** @description The connection. */
            readonly conn_id?: string;
            /** @description The connection. */
            readonly conn_trace_id?: string;
            /** @description The request. */
            readonly trace_id?: string;
            /** @description Requests that are left of the limit. */
            readonly x_gate_ratelimit_requests_remain?: Int64;
            /** @description The limit. */
            readonly x_gate_ratelimit_limit?: Int64;
            /** @description When it is free again, in milliseconds since 1970 UTC. */
            readonly x_gate_ratelimit_reset_timestamp?: Int64;
            /** @description The same, as it is written at times. */
            readonly x_gat_ratelimit_reset_timestamp?: Int64;
        };
        /** @description The HTTP status that it would have. */
        readonly ReplyStatus: string | number;
        /** @description Why it was refused. */
        readonly ReplyErrors: {
            /** @description As over HTTP. */
            readonly label: string;
            /** @description The same for people. */
            readonly message?: string;
        };
        /** @description The connection ends soon. */
        readonly SystemFrame: {
            /** @description Seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description The same in milliseconds. */
            readonly time_ms?: Int64;
            /** @description spot.system */
            readonly channel: string;
            /** @description update */
            readonly event: string;
            readonly result: components["schemas"]["SystemNotice"];
        };
        /** @description What is about to happen. */
        readonly SystemNotice: {
            /** @description upgrade: connect anew. */
            readonly type: string;
            /** @description The same for people. */
            readonly msg?: string;
        };
        /** @description Answers a request about an order. One that places comes twice: first with ack and the request itself. */
        readonly ApiReplyFrame: {
            /** @description That of the request. */
            readonly request_id: string;
            /** @description It was received, and nothing more is said. */
            readonly ack?: boolean;
            readonly header: components["schemas"]["ReplyHeader"];
            readonly data: components["schemas"]["ReplyData"];
        };
        /** @description What came of it. */
        readonly ReplyData: {
            readonly result?: components["schemas"]["Order"];
            readonly errs?: components["schemas"]["ReplyErrors"];
        };
        /** @description A ticker. */
        readonly SpotTickerFrame: {
            /** @description When it was sent, in seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description update; some have none. */
            readonly event?: string;
            readonly result: components["schemas"]["Ticker"];
        };
        /** @description A trade of the market. */
        readonly SpotTrade: {
            /** @description Its id. */
            readonly id: Int64;
            /** @description Its number within the pair. */
            readonly id_market?: Int64;
            /** @description Seconds since 1970 UTC. */
            readonly create_time?: Int64;
            /** @description Milliseconds since 1970 UTC, with a fraction. */
            readonly create_time_ms: string;
            readonly side: components["schemas"]["Side"];
            /** @description The pair. */
            readonly currency_pair: string;
            /** @description Base. */
            readonly amount: string;
            /** @description Quote per base. */
            readonly price: string;
            /** @description Numbers within the pair of the first and the last match. */
            readonly range?: string;
        };
        /** @description A trade. */
        readonly SpotTradeFrame: {
            /** @description When it was sent, in seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description update; some have none. */
            readonly event?: string;
            readonly result: components["schemas"]["SpotTrade"];
        };
        /** @description A candle. */
        readonly SpotCandle: {
            /** @description Start, in seconds since 1970 UTC. */
            readonly t: string;
            /** @description Traded, in quote. */
            readonly v: string;
            /** @description Close. */
            readonly c: string;
            /** @description High. */
            readonly h: string;
            /** @description Low. */
            readonly l: string;
            /** @description Open. */
            readonly o: string;
            /** @description Interval and pair, joined by _. */
            readonly n: string;
            /** @description Traded, in base. */
            readonly a: string;
            /** @description true: it is over. */
            readonly w?: boolean;
        };
        /** @description A candle. */
        readonly SpotCandleFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            readonly result: components["schemas"]["SpotCandle"];
        };
        /** @description A book, or what changed of it. */
        readonly SpotBook: {
            /** @description When it was made, in milliseconds since 1970 UTC. */
            readonly t: Int64;
            /** @description true: it is the whole book. */
            readonly full?: boolean;
            /** @description The stream: ob.PAIR.LEVELS. */
            readonly s: string;
            /** @description Number of the first change in it; not told of a whole book. */
            readonly U?: Int64;
            /** @description Number of the last change in it. */
            readonly u: Int64;
            /** @description Levels. */
            readonly l?: string;
            /** @description Bids that changed; an amount of 0 takes a level away. */
            readonly b?: readonly components["schemas"]["Level"][];
            /** @description Asks that changed. */
            readonly a?: readonly components["schemas"]["Level"][];
        };
        /** @description A book, or what changed of it. */
        readonly SpotBookFrame: {
            /** @description When it was sent, in seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description update; some have none. */
            readonly event?: string;
            readonly result: components["schemas"]["SpotBook"];
        };
        /** @description Milliseconds since 1970 UTC; here it is text. */
        readonly PushedTime: string | Int64;
        /** @description An order that changed. */
        readonly SpotOrderPush: {
            /** @description The venue's id of the order. */
            readonly id: string;
            /** @description The client's id with t- before it, or where the order was made. */
            readonly text: string;
            /** @description What was remarked with the last amendment; - where nothing was. */
            readonly amend_text?: string;
            /** @description Creation, in seconds since 1970 UTC. */
            readonly create_time?: string;
            /** @description Last change, in seconds since 1970 UTC. */
            readonly update_time?: string;
            readonly create_time_ms?: components["schemas"]["PushedTime"];
            readonly update_time_ms?: components["schemas"]["PushedTime"];
            /** @description The pair, BASE_QUOTE. */
            readonly currency_pair: string;
            /** @description limit or market, with words behind it where a unified account borrows or repays. */
            readonly type: string;
            /** @description Of which account it is: spot, margin, cross_margin, unified. */
            readonly account?: string;
            readonly side: components["schemas"]["Side"];
            /** @description Asked for: base, and quote on a market buy. */
            readonly amount: string;
            /** @description Limit, in quote per base; 0 on a market order. */
            readonly price?: string;
            readonly time_in_force?: components["schemas"]["TimeInForce"];
            /** @description What is not filled of amount, in the same unit. */
            readonly left: string;
            /** @description Filled so far, in base. */
            readonly filled_amount?: string;
            /** @description Filled so far, in quote. */
            readonly filled_total?: string;
            /** @description Average price of what is filled, in quote per base; 0 where nothing is. */
            readonly avg_deal_price?: string;
            /** @description Fee so far, in fee_currency. */
            readonly fee?: string;
            /** @description The currency of the fee. */
            readonly fee_currency?: string;
            /** @description Fee so far that was paid in points. */
            readonly point_fee?: string;
            /** @description Fee so far that was paid in GT. */
            readonly gt_fee?: string;
            /** @description Whether fees are paid in GT. */
            readonly gt_discount?: boolean;
            /** @description What was given back of fees, in rebated_fee_currency. */
            readonly rebated_fee?: string;
            /** @description The currency of that. */
            readonly rebated_fee_currency?: string;
            /** @description Group within which orders do not meet each other; 0 for none. */
            readonly stp_id?: Int64;
            /** @description Which of two orders that would meet is canceled; - for none. */
            readonly stp_act?: string;
            readonly finish_as?: components["schemas"]["FinishAs"];
            /** @description The account. */
            readonly user?: Int64;
            /** @description It is new, goes on, or has ended. */
            readonly event: "put" | "update" | "finish" | (string & {});
            /** @description Remark. */
            readonly biz_info?: string;
        };
        /** @description Orders that changed. */
        readonly SpotOrdersFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["SpotOrderPush"][];
        };
        /** @description An execution of one of our orders. */
        readonly SpotFillPush: {
            /** @description Its id. */
            readonly id: Int64;
            /** @description Its number within the pair. */
            readonly id_market?: Int64;
            /** @description The account. */
            readonly user_id?: Int64;
            /** @description The order's id. */
            readonly order_id: string;
            /** @description The pair. */
            readonly currency_pair: string;
            /** @description Seconds since 1970 UTC. */
            readonly create_time?: Int64;
            /** @description Milliseconds since 1970 UTC, with a fraction. */
            readonly create_time_ms: string;
            readonly side: components["schemas"]["Side"];
            /** @description Base. */
            readonly amount: string;
            /**
             * @description Which of the two we were.
             * @enum {string}
             */
            readonly role: "taker" | "maker";
            /** @description Quote per base. */
            readonly price: string;
            /** @description Fee, in fee_currency. */
            readonly fee?: string;
            /** @description The currency of the fee; what the trade brought where it is not told. */
            readonly fee_currency?: string;
            /** @description Fee that was paid in points. */
            readonly point_fee?: string;
            /** @description Fee that was paid in GT. */
            readonly gt_fee?: string;
            /** @description The order's text. */
            readonly text?: string;
        };
        /** @description Executions of our orders. */
        readonly SpotFillsFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["SpotFillPush"][];
        };
        /** @description What the spot account has of a currency. */
        readonly SpotBalancePush: {
            /** @description Seconds since 1970 UTC. */
            readonly timestamp?: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly timestamp_ms: string;
            /** @description The account. */
            readonly user?: string;
            /** @description The currency. */
            readonly currency: string;
            /** @description By how much it changed. */
            readonly change?: string;
            /** @description All of it. */
            readonly total?: string;
            /** @description Free. */
            readonly available: string;
            /** @description Held by orders. */
            readonly freeze: string;
            /** @description By how much that changed. */
            readonly freeze_change?: string;
            /** @description Why. */
            readonly change_type?: string;
        };
        /** @description Balances that changed. */
        readonly SpotBalancesFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["SpotBalancePush"][];
        };
        /** @description Until when the venue takes a request. */
        readonly Deadline: {
            /** @description Milliseconds since 1970 UTC: what arrives later is refused. In req_header on the wire. */
            readonly "x-gate-exptime"?: string;
        };
        /** @description An order to be canceled. */
        readonly SpotOrderCancel: {
            /** @description The venue's id of the order, or its text. */
            readonly order_id: string;
            /** @description The pair. */
            readonly currency_pair: string;
            /** @description Of which account. */
            readonly account?: string;
        };
        /** @description An order, and what is to be changed of it. */
        readonly SpotOrderAmend: components["schemas"]["SpotOrderCancel"] & {
            /** @description The whole amount in base, what is filled included. */
            readonly amount?: string;
            /** @description The limit. */
            readonly price?: string;
            /** @description A remark. */
            readonly amend_text?: string;
        };
        /** @description The request. */
        readonly SpotOrderPlacePayload: {
            /** @description Comes back as request_id. */
            readonly req_id?: string;
            readonly req_param: components["schemas"]["SpotOrderPlaceParam"];
        };
        /** @description What is asked for. */
        readonly SpotOrderPlaceParam: {
            /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. Needed in batches. */
            readonly text?: string;
            /** @description The pair. */
            readonly currency_pair: string;
            /**
             * @description limit where not given.
             * @enum {string}
             */
            readonly type?: "limit" | "market";
            /** @description Of which account; the spot account where not given, and the unified one where the account is of that class. */
            readonly account?: string;
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Base; quote on a market buy. */
            readonly amount: string | number;
            /** @description Limit, in quote per base; needed where the type is limit. */
            readonly price?: string | number;
            /**
             * @description gtc where not given; ioc or fok on a market order.
             * @enum {string}
             */
            readonly time_in_force?: "gtc" | "ioc" | "poc" | "fok";
            /** @description Shown amount, in base. */
            readonly iceberg?: string | number;
            /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
            readonly stp_act?: string;
            /**
             * @description How much the answer tells; FULL where not given.
             * @enum {string}
             */
            readonly action_mode?: "ACK" | "RESULT" | "FULL";
            /** @description How far a market order may run, as a fraction. */
            readonly slippage?: string | number;
        } & components["schemas"]["Deadline"];
        /** @description The request. */
        readonly SpotOrderCancelPayload: {
            /** @description Comes back as request_id. */
            readonly req_id?: string;
            readonly req_param: components["schemas"]["SpotOrderCancelParam"];
        };
        /** @description What is asked for. */
        readonly SpotOrderCancelParam: components["schemas"]["SpotOrderCancel"] & components["schemas"]["Deadline"];
        /** @description The request. */
        readonly SpotOrderAmendPayload: {
            /** @description Comes back as request_id. */
            readonly req_id?: string;
            readonly req_param: components["schemas"]["SpotOrderAmendParam"];
        };
        /** @description What is asked for. */
        readonly SpotOrderAmendParam: (components["schemas"]["SpotOrderCancel"] & {
            /** @description The whole amount in base, what is filled included. */
            readonly amount?: string | number;
            /** @description The limit. */
            readonly price?: string | number;
            /** @description A remark. */
            readonly amend_text?: string;
        }) & components["schemas"]["Deadline"];
        readonly ListCurrencyPairsAnswer: readonly components["schemas"]["CurrencyPair"][];
        readonly ListTickersAnswer: readonly components["schemas"]["Ticker"][];
        readonly ListTradesAnswer: readonly components["schemas"]["Trade"][];
        readonly ListCandlesticksAnswer: readonly components["schemas"]["Candle"][];
        readonly ListSpotAccountsAnswer: readonly components["schemas"]["SpotAccount"][];
        readonly ListOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly CancelOrdersAnswer: readonly components["schemas"]["BatchOrder"][];
        readonly CreateBatchOrdersAnswer: readonly components["schemas"]["BatchOrder"][];
        readonly CancelBatchOrdersAnswer: readonly components["schemas"]["CancelResult"][];
        readonly ListAllOpenOrdersAnswer: readonly components["schemas"]["OpenOrders"][];
        readonly ListMyTradesAnswer: readonly components["schemas"]["Fill"][];
        readonly SpotOrderPlaceRequest: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The operation.
             * @constant
             */
            readonly channel: "spot.order_place";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["SpotOrderPlacePayload"];
        };
        readonly SpotOrderCancelRequest: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The operation.
             * @constant
             */
            readonly channel: "spot.order_cancel";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["SpotOrderCancelPayload"];
        };
        readonly SpotOrderAmendRequest: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The operation.
             * @constant
             */
            readonly channel: "spot.order_amend";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["SpotOrderAmendPayload"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type OrderStatus = components['schemas']['OrderStatus'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type FinishAs = components['schemas']['FinishAs'];
export type Side = components['schemas']['Side'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type ServerTime = components['schemas']['ServerTime'];
export type Rule = components['schemas']['Rule'];
export type CurrencyPair = components['schemas']['CurrencyPair'];
export type Ticker = components['schemas']['Ticker'];
export type Level = components['schemas']['Level'];
export type OrderBook = components['schemas']['OrderBook'];
export type Trade = components['schemas']['Trade'];
export type Candle = components['schemas']['Candle'];
export type SpotAccount = components['schemas']['SpotAccount'];
export type SpotFee = components['schemas']['SpotFee'];
export type OrderRequest = components['schemas']['OrderRequest'];
export type Order = components['schemas']['Order'];
export type BatchOrder = components['schemas']['BatchOrder'];
export type OrderAmend = components['schemas']['OrderAmend'];
export type OpenOrders = components['schemas']['OpenOrders'];
export type CancelRequest = components['schemas']['CancelRequest'];
export type CancelResult = components['schemas']['CancelResult'];
export type Fill = components['schemas']['Fill'];
export type CountdownRequest = components['schemas']['CountdownRequest'];
export type CountdownAnswer = components['schemas']['CountdownAnswer'];
export type Moment = components['schemas']['Moment'];
export type UnifiedMode = components['schemas']['UnifiedMode'];
export type UnifiedAccount = components['schemas']['UnifiedAccount'];
export type UnifiedBalance = components['schemas']['UnifiedBalance'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type SubscribeAuth = components['schemas']['SubscribeAuth'];
export type SubscribedFrame = components['schemas']['SubscribedFrame'];
export type FrameError = components['schemas']['FrameError'];
export type FrameStatus = components['schemas']['FrameStatus'];
export type LoginFrame = components['schemas']['LoginFrame'];
export type LoginPayload = components['schemas']['LoginPayload'];
export type LoggedInFrame = components['schemas']['LoggedInFrame'];
export type LoginData = components['schemas']['LoginData'];
export type LoginResult = components['schemas']['LoginResult'];
export type ReplyHeader = components['schemas']['ReplyHeader'];
export type ReplyStatus = components['schemas']['ReplyStatus'];
export type ReplyErrors = components['schemas']['ReplyErrors'];
export type SystemFrame = components['schemas']['SystemFrame'];
export type SystemNotice = components['schemas']['SystemNotice'];
export type ApiReplyFrame = components['schemas']['ApiReplyFrame'];
export type ReplyData = components['schemas']['ReplyData'];
export type SpotTickerFrame = components['schemas']['SpotTickerFrame'];
export type SpotTrade = components['schemas']['SpotTrade'];
export type SpotTradeFrame = components['schemas']['SpotTradeFrame'];
export type SpotCandle = components['schemas']['SpotCandle'];
export type SpotCandleFrame = components['schemas']['SpotCandleFrame'];
export type SpotBook = components['schemas']['SpotBook'];
export type SpotBookFrame = components['schemas']['SpotBookFrame'];
export type PushedTime = components['schemas']['PushedTime'];
export type SpotOrderPush = components['schemas']['SpotOrderPush'];
export type SpotOrdersFrame = components['schemas']['SpotOrdersFrame'];
export type SpotFillPush = components['schemas']['SpotFillPush'];
export type SpotFillsFrame = components['schemas']['SpotFillsFrame'];
export type SpotBalancePush = components['schemas']['SpotBalancePush'];
export type SpotBalancesFrame = components['schemas']['SpotBalancesFrame'];
export type Deadline = components['schemas']['Deadline'];
export type SpotOrderCancel = components['schemas']['SpotOrderCancel'];
export type SpotOrderAmend = components['schemas']['SpotOrderAmend'];
export type SpotOrderPlacePayload = components['schemas']['SpotOrderPlacePayload'];
export type SpotOrderPlaceParam = components['schemas']['SpotOrderPlaceParam'];
export type SpotOrderCancelPayload = components['schemas']['SpotOrderCancelPayload'];
export type SpotOrderCancelParam = components['schemas']['SpotOrderCancelParam'];
export type SpotOrderAmendPayload = components['schemas']['SpotOrderAmendPayload'];
export type SpotOrderAmendParam = components['schemas']['SpotOrderAmendParam'];
export type ListCurrencyPairsAnswer = components['schemas']['ListCurrencyPairsAnswer'];
export type ListTickersAnswer = components['schemas']['ListTickersAnswer'];
export type ListTradesAnswer = components['schemas']['ListTradesAnswer'];
export type ListCandlesticksAnswer = components['schemas']['ListCandlesticksAnswer'];
export type ListSpotAccountsAnswer = components['schemas']['ListSpotAccountsAnswer'];
export type ListOrdersAnswer = components['schemas']['ListOrdersAnswer'];
export type CancelOrdersAnswer = components['schemas']['CancelOrdersAnswer'];
export type CreateBatchOrdersAnswer = components['schemas']['CreateBatchOrdersAnswer'];
export type CancelBatchOrdersAnswer = components['schemas']['CancelBatchOrdersAnswer'];
export type ListAllOpenOrdersAnswer = components['schemas']['ListAllOpenOrdersAnswer'];
export type ListMyTradesAnswer = components['schemas']['ListMyTradesAnswer'];
export type SpotOrderPlaceRequest = components['schemas']['SpotOrderPlaceRequest'];
export type SpotOrderCancelRequest = components['schemas']['SpotOrderCancelRequest'];
export type SpotOrderAmendRequest = components['schemas']['SpotOrderAmendRequest'];
export interface operations {
    readonly getSystemTime: {
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
    readonly listCurrencyPairs: {
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
                    readonly "application/json": components["schemas"]["ListCurrencyPairsAnswer"];
                };
            };
        };
    };
    readonly listTickers: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this pair only. */
                readonly currency_pair?: string;
                /** @description Where a day begins, for the changes. */
                readonly timezone?: "utc0" | "utc8" | "all";
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
                    readonly "application/json": components["schemas"]["ListTickersAnswer"];
                };
            };
        };
    };
    readonly listOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, BASE_QUOTE. */
                readonly currency_pair: string;
                /** @description Merges levels into steps of this price; 0, the default, for none. */
                readonly interval?: string | number;
                /** @description Levels a side; 10 where not given. */
                readonly limit?: number;
                /** @description Whether the number of the last change is told. */
                readonly with_id?: boolean;
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
                    readonly "application/json": components["schemas"]["OrderBook"];
                };
            };
        };
    };
    readonly listTrades: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, BASE_QUOTE. */
                readonly currency_pair: string;
                /** @description Most trades: 1 to 1000; 100 where not given. */
                readonly limit?: number;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
                /** @description Which page, from 1. */
                readonly page?: number;
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
                    readonly "application/json": components["schemas"]["ListTradesAnswer"];
                };
            };
        };
    };
    readonly listCandlesticks: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, BASE_QUOTE. */
                readonly currency_pair: string;
                /** @description Most candles: up to 1000; 100 where not given. Does not go with from and to. */
                readonly limit?: number;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
                /** @description Length; 30m where not given. 7d begin on a Thursday, 30d with the month. */
                readonly interval?: "1s" | "10s" | "1m" | "5m" | "15m" | "30m" | "1h" | "4h" | "8h" | "1d" | "7d" | "30d";
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
                    readonly "application/json": components["schemas"]["ListCandlesticksAnswer"];
                };
            };
        };
    };
    readonly listSpotAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this currency only. */
                readonly currency?: string;
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
                    readonly "application/json": components["schemas"]["ListSpotAccountsAnswer"];
                };
            };
        };
    };
    readonly getFee: {
        readonly parameters: {
            readonly query?: {
                /** @description On this pair. */
                readonly currency_pair?: string;
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
                    readonly "application/json": components["schemas"]["SpotFee"];
                };
            };
        };
    };
    readonly getUnifiedMode: {
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
                    readonly "application/json": components["schemas"]["UnifiedMode"];
                };
            };
        };
    };
    readonly listUnifiedAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this currency only. */
                readonly currency?: string;
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
                    readonly "application/json": components["schemas"]["UnifiedAccount"];
                };
            };
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, BASE_QUOTE. */
                readonly currency_pair: string;
                /** @description Which. */
                readonly status: "open" | "finished";
                /** @description Which page, from 1. */
                readonly page?: number;
                /** @description Most orders: up to 100 of open ones, up to 1000 of others; 100 where not given. */
                readonly limit?: number;
                /** @description Of which account; of all where not given. */
                readonly account?: string;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
                /** @description Of this side only. */
                readonly side?: "buy" | "sell";
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
                    readonly "application/json": components["schemas"]["ListOrdersAnswer"];
                };
            };
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. Needed in batches. */
                    readonly text?: string;
                    /** @description The pair. */
                    readonly currency_pair: string;
                    /**
                     * @description limit where not given.
                     * @enum {string}
                     */
                    readonly type?: "limit" | "market";
                    /** @description Of which account; the spot account where not given, and the unified one where the account is of that class. */
                    readonly account?: string;
                    /**
                     * @description The side.
                     * @enum {string}
                     */
                    readonly side: "buy" | "sell";
                    /** @description Base; quote on a market buy. */
                    readonly amount: string | number;
                    /** @description Limit, in quote per base; needed where the type is limit. */
                    readonly price?: string | number;
                    /**
                     * @description gtc where not given; ioc or fok on a market order.
                     * @enum {string}
                     */
                    readonly time_in_force?: "gtc" | "ioc" | "poc" | "fok";
                    /** @description Shown amount, in base. */
                    readonly iceberg?: string | number;
                    /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
                    readonly stp_act?: string;
                    /**
                     * @description How much the answer tells; FULL where not given.
                     * @enum {string}
                     */
                    readonly action_mode?: "ACK" | "RESULT" | "FULL";
                    /** @description How far a market order may run, as a fraction. */
                    readonly slippage?: string | number;
                };
            };
        };
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
    readonly cancelOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this pair only. */
                readonly currency_pair?: string;
                /** @description Of this side only. */
                readonly side?: "buy" | "sell";
                /** @description Of which account; of all where not given. */
                readonly account?: string;
            };
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
            };
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
                    readonly "application/json": components["schemas"]["CancelOrdersAnswer"];
                };
            };
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, BASE_QUOTE. */
                readonly currency_pair: string;
                /** @description Of which account; of all where not given. */
                readonly account?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The venue's id of the order, or its text: while it is open, and for an hour behind its end. */
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
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, BASE_QUOTE. */
                readonly currency_pair: string;
                /** @description Of which account; of all where not given. */
                readonly account?: string;
            };
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
            };
            readonly path: {
                /** @description The venue's id of the order, or its text: while it is open, and for an hour behind its end. */
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
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly amendOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
            };
            readonly path: {
                /** @description The venue's id of the order, or its text: while it is open, and for an hour behind its end. */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The pair; here or in the query. */
                    readonly currency_pair?: string;
                    /** @description Of which account. */
                    readonly account?: string;
                    /** @description The whole amount in base, what is filled included. */
                    readonly amount?: string | number;
                    /** @description The limit. */
                    readonly price?: string | number;
                    /** @description A remark. */
                    readonly amend_text?: string;
                    /**
                     * @description How much the answer tells.
                     * @enum {string}
                     */
                    readonly action_mode?: "ACK" | "RESULT" | "FULL";
                };
            };
        };
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
    readonly createBatchOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders; each has a text, and all are of one account. */
                    readonly orders: readonly {
                        /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. Needed in batches. */
                        readonly text?: string;
                        /** @description The pair. */
                        readonly currency_pair: string;
                        /**
                         * @description limit where not given.
                         * @enum {string}
                         */
                        readonly type?: "limit" | "market";
                        /** @description Of which account; the spot account where not given, and the unified one where the account is of that class. */
                        readonly account?: string;
                        /**
                         * @description The side.
                         * @enum {string}
                         */
                        readonly side: "buy" | "sell";
                        /** @description Base; quote on a market buy. */
                        readonly amount: string | number;
                        /** @description Limit, in quote per base; needed where the type is limit. */
                        readonly price?: string | number;
                        /**
                         * @description gtc where not given; ioc or fok on a market order.
                         * @enum {string}
                         */
                        readonly time_in_force?: "gtc" | "ioc" | "poc" | "fok";
                        /** @description Shown amount, in base. */
                        readonly iceberg?: string | number;
                        /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
                        readonly stp_act?: string;
                        /**
                         * @description How much the answer tells; FULL where not given.
                         * @enum {string}
                         */
                        readonly action_mode?: "ACK" | "RESULT" | "FULL";
                        /** @description How far a market order may run, as a fraction. */
                        readonly slippage?: string | number;
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
                    readonly "application/json": components["schemas"]["CreateBatchOrdersAnswer"];
                };
            };
        };
    };
    readonly cancelBatchOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders. */
                    readonly orders: readonly components["schemas"]["CancelRequest"][];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelBatchOrdersAnswer"];
                };
            };
        };
    };
    readonly listAllOpenOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Which page, from 1. */
                readonly page?: number;
                /** @description Most orders of a pair: up to 100, which is the default. */
                readonly limit?: number;
                /** @description Of which account; of all where not given. */
                readonly account?: string;
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
                    readonly "application/json": components["schemas"]["ListAllOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly listMyTrades: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this pair only; needed with order_id. */
                readonly currency_pair?: string;
                /** @description Most executions: 1 to 1000; 100 where not given. */
                readonly limit?: number;
                /** @description Which page, from 1. */
                readonly page?: number;
                /** @description Of this order only. */
                readonly order_id?: string;
                /** @description Of which account; of all where not given. */
                readonly account?: string;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
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
                    readonly "application/json": components["schemas"]["ListMyTradesAnswer"];
                };
            };
        };
    };
    readonly countdownCancelAllSpot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Seconds, 5 at least; 0 ends it. */
                    readonly timeout: number;
                    /** @description Of this pair; of all where not given. */
                    readonly currency_pair?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountdownAnswer"];
                };
            };
        };
    };
}
export type GetSystemTimeParams = Record<string, never>;
export type ListCurrencyPairsParams = Record<string, never>;
export type ListTickersParams = NonNullable<operations["listTickers"]["parameters"]["query"]>;
export type ListOrderBookParams = operations["listOrderBook"]["parameters"]["query"];
export type ListTradesParams = operations["listTrades"]["parameters"]["query"];
export type ListCandlesticksParams = operations["listCandlesticks"]["parameters"]["query"];
export type ListSpotAccountsParams = NonNullable<operations["listSpotAccounts"]["parameters"]["query"]>;
export type GetFeeParams = NonNullable<operations["getFee"]["parameters"]["query"]>;
export type GetUnifiedModeParams = Record<string, never>;
export type ListUnifiedAccountsParams = NonNullable<operations["listUnifiedAccounts"]["parameters"]["query"]>;
export type CreateOrderParams = NonNullable<operations["createOrder"]["parameters"]["header"]> & operations["createOrder"]["requestBody"]["content"]["application/json"];
export type ListOrdersParams = operations["listOrders"]["parameters"]["query"];
export type CancelOrdersParams = NonNullable<operations["cancelOrders"]["parameters"]["query"]> & NonNullable<operations["cancelOrders"]["parameters"]["header"]>;
export type GetOrderParams = operations["getOrder"]["parameters"]["path"] & operations["getOrder"]["parameters"]["query"];
export type AmendOrderParams = operations["amendOrder"]["parameters"]["path"] & NonNullable<operations["amendOrder"]["parameters"]["header"]> & operations["amendOrder"]["requestBody"]["content"]["application/json"];
export type CancelOrderParams = operations["cancelOrder"]["parameters"]["path"] & operations["cancelOrder"]["parameters"]["query"] & NonNullable<operations["cancelOrder"]["parameters"]["header"]>;
export type CreateBatchOrdersParams = NonNullable<operations["createBatchOrders"]["parameters"]["header"]> & operations["createBatchOrders"]["requestBody"]["content"]["application/json"];
export type CancelBatchOrdersParams = NonNullable<operations["cancelBatchOrders"]["parameters"]["header"]> & operations["cancelBatchOrders"]["requestBody"]["content"]["application/json"];
export type ListAllOpenOrdersParams = NonNullable<operations["listAllOpenOrders"]["parameters"]["query"]>;
export type ListMyTradesParams = NonNullable<operations["listMyTrades"]["parameters"]["query"]>;
export type CountdownCancelAllSpotParams = operations["countdownCancelAllSpot"]["requestBody"]["content"]["application/json"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** SpotBookFrame as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotSpotBookFrame = Omit<SpotBookFrame, "channel" | "event" | "result"> & { readonly "result": Omit<SpotBook, "s" | "b" | "a"> & { readonly "b"?: Levels; readonly "a"?: Levels } };
