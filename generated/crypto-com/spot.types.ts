// Generated from specs/crypto-com/spot.openapi.yaml and specs/crypto-com/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/exchange/v1/public/get-instruments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the instruments with their rules. */
        readonly get: operations["publicGetInstruments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/public/get-book": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for an instrument's book. */
        readonly get: operations["publicGetBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/public/get-candlestick": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists an instrument's candles. */
        readonly get: operations["publicGetCandlestick"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/public/get-trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists an instrument's newest trades. */
        readonly get: operations["publicGetTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/public/get-tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the tickers of all instruments or of one. */
        readonly get: operations["publicGetTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/user-balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the account's balances. */
        readonly post: operations["privateUserBalance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/get-instrument-fee-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks what the account pays for trades of an instrument. */
        readonly post: operations["privateGetInstrumentFeeRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/create-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places an order. */
        readonly post: operations["privateCreateOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/cancel-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels an order. */
        readonly post: operations["privateCancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/cancel-all-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels the open orders of an instrument. */
        readonly post: operations["privateCancelAllOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/get-open-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the open orders. */
        readonly post: operations["privateGetOpenOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/get-order-detail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for an order. */
        readonly post: operations["privateGetOrderDetail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/create-order-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to ten orders, each by itself. */
        readonly post: operations["privateCreateOrderList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/cancel-order-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels several orders, each by itself. */
        readonly post: operations["privateCancelOrderList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/v1/private/get-trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the account's fills. */
        readonly post: operations["privateGetTrades"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A whole number. */
        readonly Whole: Int64 | string;
        /** @description A refusal. */
        readonly ErrorAnswer: {
            readonly id?: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method?: string;
            readonly code: components["schemas"]["Whole"];
            /** @description Why. */
            readonly message?: string;
            /** @description The request. */
            readonly original?: string;
        };
        /** @description Instruments. */
        readonly InstrumentsAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Instruments"];
        };
        /** @description Instruments. */
        readonly Instruments: {
            /** @description The instruments. */
            readonly data: readonly components["schemas"]["Instrument"][];
        };
        /** @description An instrument and its rules. */
        readonly Instrument: {
            /** @description Its name. */
            readonly symbol: string;
            /** @description Its kind. */
            readonly inst_type: "CCY_PAIR" | "PERPETUAL_SWAP" | "FUTURE" | "WARRANT" | "VANILLA_OPTION" | (string & {});
            /** @description Its name for people. */
            readonly display_name?: string;
            /** @description The base. */
            readonly base_ccy: string;
            /** @description The quote. */
            readonly quote_ccy: string;
            readonly quote_decimals?: components["schemas"]["Whole"];
            readonly quantity_decimals?: components["schemas"]["Whole"];
            /** @description The step of prices. */
            readonly price_tick_size: string;
            /** @description The step of amounts. */
            readonly qty_tick_size: string;
            /** @description The most leverage. */
            readonly max_leverage?: string;
            /** @description Whether it is traded. */
            readonly tradable: boolean;
            readonly expiry_timestamp_ms?: components["schemas"]["Whole"];
            /** @description Whether it is new. */
            readonly beta_product?: boolean;
            /** @description What it is of. */
            readonly underlying_symbol?: string | null;
            /** @description Its class. */
            readonly product_type?: string;
            /** @description Whether buys may borrow. */
            readonly margin_buy_enabled?: boolean;
            /** @description Whether sells may borrow. */
            readonly margin_sell_enabled?: boolean;
        };
        /** @description A book. */
        readonly BookAnswer: {
            readonly id?: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Books"];
        };
        /** @description A book. */
        readonly Books: {
            readonly depth?: components["schemas"]["Whole"];
            /** @description One. */
            readonly data: readonly components["schemas"]["Book"][];
            /** @description The instrument. */
            readonly instrument_name?: string;
        };
        /** @description A book. */
        readonly Book: {
            /** @description The bids, the best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description The asks, the best first. */
            readonly asks: readonly components["schemas"]["Level"][];
            readonly t?: components["schemas"]["Whole"];
        };
        /** @description Price, amount in base, and how many orders. */
        readonly Level: readonly [
            string,
            string,
            string
        ];
        /** @description Candles. */
        readonly CandlesAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Candles"];
        };
        /** @description Candles. */
        readonly Candles: {
            /** @description Their length. */
            readonly interval?: string;
            /** @description The candles. */
            readonly data: readonly components["schemas"]["Candle"][];
            /** @description The instrument. */
            readonly instrument_name?: string;
        };
        /** @description A candle. */
        readonly Candle: {
            /** @description First price. */
            readonly o: string;
            /** @description Highest price. */
            readonly h: string;
            /** @description Lowest price. */
            readonly l: string;
            /** @description Last price. */
            readonly c: string;
            /** @description Base traded. */
            readonly v: string;
            readonly t: components["schemas"]["Whole"];
        };
        /** @description Trades. */
        readonly TradesAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Trades"];
        };
        /** @description Trades. */
        readonly Trades: {
            /** @description The trades. */
            readonly data: readonly components["schemas"]["Trade"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description Its id. */
            readonly d: string;
            readonly t: components["schemas"]["Whole"];
            readonly tn?: components["schemas"]["Whole"];
            /** @description Its price. */
            readonly p: string;
            /** @description Its amount in base. */
            readonly q: string;
            /**
             * @description The taker's side.
             * @enum {string}
             */
            readonly s: "BUY" | "SELL" | "buy" | "sell";
            /** @description The instrument. */
            readonly i: string;
            /** @description The id of the match. */
            readonly m?: string;
        };
        /** @description Tickers. */
        readonly TickersAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Tickers"];
        };
        /** @description Tickers. */
        readonly Tickers: {
            /** @description The tickers. */
            readonly data: readonly components["schemas"]["Ticker"][];
        };
        /** @description An instrument at a glance. */
        readonly Ticker: {
            /** @description The instrument. */
            readonly i: string;
            /** @description Highest price of a day. */
            readonly h?: string | null;
            /** @description Lowest price of a day. */
            readonly l?: string | null;
            /** @description The price of the last trade; null where there was none. */
            readonly a?: string | null;
            /** @description Base traded in a day. */
            readonly v?: string | null;
            /** @description The same in USD. */
            readonly vv?: string | null;
            /** @description By how much of itself the price has changed in a day. */
            readonly c?: string | null;
            /** @description The best bid. */
            readonly b?: string | null;
            /** @description The best ask. */
            readonly k?: string | null;
            /** @description Open interest. */
            readonly oi?: string | null;
            readonly t: components["schemas"]["Whole"];
        };
        /** @description Balances. */
        readonly BalanceAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Balances"];
        };
        /** @description Balances. */
        readonly Balances: {
            /** @description One. */
            readonly data: readonly components["schemas"]["Balance"][];
        };
        /** @description The balances of an account. */
        readonly Balance: {
            /** @description What the totals are in. */
            readonly instrument_name?: string;
            /** @description What new orders may use, in that. */
            readonly total_available_balance?: string;
            /** @description What is there, in that. */
            readonly total_cash_balance?: string;
            /** @description Whether it is being liquidated. */
            readonly is_liquidating?: boolean;
            /** @description What is there of each currency. */
            readonly position_balances: readonly components["schemas"]["AssetBalance"][];
        };
        /** @description What is there of a currency. */
        readonly AssetBalance: {
            /** @description The currency. */
            readonly instrument_name: string;
            /** @description What is there, reserved or not. */
            readonly quantity: string;
            /** @description What of it is reserved by orders. */
            readonly reserved_qty?: string;
            /** @description What it is worth in USD. */
            readonly market_value?: string;
            /** @description What it loses as a collateral. */
            readonly haircut?: string;
            /** @description What it is as a collateral. */
            readonly collateral_amount?: string;
            /** @description What may be withdrawn. */
            readonly max_withdrawal_balance?: string;
        };
        /** @description What trades cost. */
        readonly FeeRateAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["FeeRate"];
        };
        /** @description What trades of an instrument cost. */
        readonly FeeRate: {
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description As the maker, in hundredths of a percent. */
            readonly effective_maker_rate_bps: string;
            /** @description As the taker, in hundredths of a percent. */
            readonly effective_taker_rate_bps: string;
        };
        /** @description That an order or a cancel was taken. */
        readonly PlacedAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            /** @description What there is to say. */
            readonly message?: string;
            readonly result: components["schemas"]["Placed"];
        };
        /** @description The order. */
        readonly Placed: {
            /** @description The client's id. */
            readonly client_oid?: string;
            /** @description The venue's id. */
            readonly order_id?: string;
        };
        /** @description That it was taken. */
        readonly DoneAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
        };
        /** @description Orders. */
        readonly OrdersAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Orders"];
        };
        /** @description Orders. */
        readonly Orders: {
            /** @description The orders. */
            readonly data: readonly components["schemas"]["Order"][];
        };
        /** @description An order. */
        readonly OrderAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Order"];
        };
        /** @description An order as it is by now. */
        readonly Order: {
            /** @description The account. */
            readonly account_id?: string;
            /** @description The venue's id. */
            readonly order_id: string;
            /** @description The client's id. */
            readonly client_oid: string;
            /** @description Its type. */
            readonly order_type: "LIMIT" | "MARKET" | "STOP_LOSS" | "STOP_LIMIT" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT" | (string & {});
            /** @description How long it is good. */
            readonly time_in_force?: "GOOD_TILL_CANCEL" | "IMMEDIATE_OR_CANCEL" | "FILL_OR_KILL" | (string & {});
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
            /** @description POST_ONLY and others. */
            readonly exec_inst?: readonly string[];
            /** @description The amount in base. */
            readonly quantity?: string;
            /** @description The limit. */
            readonly limit_price?: string;
            /** @description What it is worth. */
            readonly order_value?: string;
            /** @description What the maker pays. */
            readonly maker_fee_rate?: string;
            /** @description What the taker pays. */
            readonly taker_fee_rate?: string;
            /** @description Average price of what was filled; 0 where nothing was. */
            readonly avg_price?: string;
            /** @description The price that triggers it; 0 where there is none. */
            readonly ref_price?: string;
            /** @description Which price that is. */
            readonly ref_price_type?: string;
            /** @description Filled so far, in base. */
            readonly cumulative_quantity: string;
            /** @description The same in quote. */
            readonly cumulative_value?: string;
            /** @description Fees so far. */
            readonly cumulative_fee?: string;
            /** @description Where it stands. PENDING and NEW come before ACTIVE. */
            readonly status: "PENDING" | "NEW" | "ACTIVE" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED" | (string & {});
            readonly reason?: components["schemas"]["Whole"];
            /** @description Who changed it last. */
            readonly update_user_id?: string;
            /** @description The day of its creation. */
            readonly order_date?: string;
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description What fees are paid in. */
            readonly fee_instrument_name?: string;
            readonly create_time: components["schemas"]["Whole"];
            readonly create_time_ns?: components["schemas"]["Whole"];
            readonly update_time: components["schemas"]["Whole"];
        };
        /** @description An order of a list. */
        readonly NewOrder: {
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description The side. */
            readonly side: "BUY" | "SELL" | (string & {});
            /** @description Its type. */
            readonly type: "LIMIT" | "MARKET" | (string & {});
            /** @description The limit. */
            readonly price?: string | number;
            /** @description The amount in base. */
            readonly quantity?: string | number;
            /** @description The amount in quote; of market buys, in place of quantity. */
            readonly notional?: string | number;
            /** @description The client's id, at most 36 characters. */
            readonly client_oid?: string;
            /** @description POST_ONLY and others. */
            readonly exec_inst?: readonly string[];
            /** @description How long it is good. */
            readonly time_in_force?: "GOOD_TILL_CANCEL" | "IMMEDIATE_OR_CANCEL" | "FILL_OR_KILL" | (string & {});
            /** @description Whether it may borrow. */
            readonly spot_margin?: "SPOT" | "MARGIN" | (string & {});
        };
        /** @description An order of a list that is canceled. */
        readonly OldOrder: {
            /** @description The instrument. */
            readonly instrument_name?: string;
            /** @description The venue's id. */
            readonly order_id?: string;
            /** @description The client's id, in its place. */
            readonly client_oid?: string;
        };
        /** @description What became of several orders. */
        readonly ListAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            /** @description What became of each, in their order. */
            readonly result: readonly components["schemas"]["ListItem"][] | components["schemas"]["ResultList"];
        };
        /** @description What became of each, as it was told before. */
        readonly ResultList: {
            /** @description What became of each, in their order. */
            readonly result_list: readonly components["schemas"]["ListItem"][];
        };
        /** @description What became of an order. */
        readonly ListItem: {
            readonly code: components["schemas"]["Whole"];
            readonly index: components["schemas"]["Whole"];
            /** @description The client's id. */
            readonly client_oid?: string;
            /** @description The venue's id. */
            readonly order_id?: string;
            /** @description Why it was refused. */
            readonly message?: string;
        };
        /** @description Fills. */
        readonly FillsAnswer: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            readonly result: components["schemas"]["Fills"];
        };
        /** @description Fills. */
        readonly Fills: {
            /** @description The fills. */
            readonly data: readonly components["schemas"]["Fill"][];
        };
        /** @description A fill. */
        readonly Fill: {
            /** @description The account. */
            readonly account_id?: string;
            /** @description The day. */
            readonly event_date?: string;
            /** @description TRADING */
            readonly journal_type?: string;
            /** @description The amount in base. */
            readonly traded_quantity: string;
            /** @description The price. */
            readonly traded_price: string;
            /** @description What the balance gained: below zero where it was paid. */
            readonly fees: string;
            /** @description What of the fee was paid by credits. */
            readonly fee_credits?: string;
            /** @description The venue's id of the order. */
            readonly order_id: string;
            /** @description Its id. */
            readonly trade_id: string;
            /** @description The id of the match. */
            readonly trade_match_id?: string;
            /** @description The client's id of the order. */
            readonly client_oid?: string;
            /** @description Whether it made or took; may be empty. */
            readonly taker_side?: "MAKER" | "TAKER" | "" | (string & {});
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description What the fee was paid in. */
            readonly fee_instrument_name: string;
            readonly create_time: components["schemas"]["Whole"];
            readonly create_time_ns?: components["schemas"]["Whole"];
            readonly transact_time_ns?: components["schemas"]["Whole"];
            readonly match_count?: components["schemas"]["Whole"];
            readonly match_index?: components["schemas"]["Whole"];
        };
        /** @description A book, or its changes. */
        readonly BookFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["BookResult"];
        };
        /** @description A book, or its changes. */
        readonly BookResult: {
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description The channel as it was subscribed. */
            readonly subscription: string;
            /**
             * @description Whether it is the whole book or what has changed.
             * @enum {string}
             */
            readonly channel: "book" | "book.update";
            /** @description Levels of a side. */
            readonly depth: number;
            /** @description One. */
            readonly data: readonly components["schemas"]["BookEvent"][];
        };
        /** @description A book, or its changes. */
        readonly BookEvent: {
            /** @description The asks of a whole book, the best first. */
            readonly asks?: readonly components["schemas"]["Level"][];
            /** @description The bids of a whole book, the best first. */
            readonly bids?: readonly components["schemas"]["Level"][];
            readonly update?: components["schemas"]["BookUpdate"];
            /** @description When it was published. */
            readonly t: number;
            /** @description When the book was changed last. */
            readonly tt?: number;
            /** @description The number of the book. */
            readonly u: number;
            /** @description That of the message before; not of a whole book. */
            readonly pu?: number;
            /** @description A checksum that is not documented. */
            readonly cs?: number;
        };
        /** @description What is at each level by now. */
        readonly BookUpdate: {
            /** @description The asks that changed; 0 where nothing is any more. */
            readonly asks: readonly components["schemas"]["Level"][];
            /** @description The bids that changed. */
            readonly bids: readonly components["schemas"]["Level"][];
        };
        /** @description Trades. */
        readonly TradeFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["TradeResult"];
        };
        /** @description Trades. */
        readonly TradeResult: {
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description The channel as it was subscribed. */
            readonly subscription: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "trade";
            /** @description The trades, newest first. */
            readonly data: readonly components["schemas"]["TradeEvent"][];
        };
        /** @description A trade. */
        readonly TradeEvent: {
            /** @description Its id. */
            readonly d: string;
            /** @description When it was. */
            readonly t: number;
            /** @description Its price. */
            readonly p: string;
            /** @description Its amount in base. */
            readonly q: string;
            /**
             * @description The taker's side.
             * @enum {string}
             */
            readonly s: "BUY" | "SELL";
            /** @description The instrument. */
            readonly i: string;
            /** @description The id of the match. */
            readonly m?: string;
        };
        /** @description An instrument at a glance. */
        readonly TickerFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["TickerResult"];
        };
        /** @description An instrument at a glance. */
        readonly TickerResult: {
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description The channel as it was subscribed. */
            readonly subscription: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "ticker";
            /** @description One. */
            readonly data: readonly components["schemas"]["TickerEvent"][];
        };
        /** @description An instrument at a glance. */
        readonly TickerEvent: {
            /** @description Highest price of a day. */
            readonly h?: string | null;
            /** @description Lowest price of a day. */
            readonly l?: string | null;
            /** @description The price of the last trade; null where there was none. */
            readonly a?: string | null;
            /** @description By how much of itself the price has changed in a day. */
            readonly c?: string | null;
            /** @description The best bid. */
            readonly b?: string | null;
            /** @description What is bid there, in base. */
            readonly bs?: string | null;
            /** @description The best ask. */
            readonly k?: string | null;
            /** @description What is asked there, in base. */
            readonly ks?: string | null;
            /** @description The instrument. */
            readonly i: string;
            /** @description Base traded in a day. */
            readonly v?: string | null;
            /** @description The same in USD. */
            readonly vv?: string | null;
            /** @description Open interest. */
            readonly oi?: string | null;
            /** @description When it was published. */
            readonly t: number;
        };
        /** @description Candles. */
        readonly CandleFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["CandleResult"];
        };
        /** @description Candles. */
        readonly CandleResult: {
            /** @description The instrument. */
            readonly instrument_name: string;
            /** @description The channel as it was subscribed. */
            readonly subscription: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "candlestick";
            /** @description Their length. */
            readonly interval?: string;
            /** @description The candles. */
            readonly data: readonly components["schemas"]["Candle"][];
        };
        /** @description Orders that have changed. */
        readonly UserOrderFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["UserOrderResult"];
        };
        /** @description Orders that have changed. */
        readonly UserOrderResult: {
            /** @description The channel. */
            readonly subscription: string;
            /** @description The same. */
            readonly channel?: string;
            /** @description Orders that have changed. */
            readonly data: readonly components["schemas"]["Order"][];
        };
        /** @description Fills. */
        readonly UserTradeFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["UserTradeResult"];
        };
        /** @description Fills. */
        readonly UserTradeResult: {
            /** @description The channel. */
            readonly subscription: string;
            /** @description The same. */
            readonly channel?: string;
            /** @description Fills. */
            readonly data: readonly components["schemas"]["Fill"][];
        };
        /** @description Balances. */
        readonly UserBalanceFrame: {
            /**
             * @description That it answers nothing.
             * @constant
             */
            readonly id: -1;
            /**
             * @description What it comes of.
             * @constant
             */
            readonly method: "subscribe";
            /**
             * @description That it is no refusal.
             * @constant
             */
            readonly code: 0;
            readonly result: components["schemas"]["UserBalanceResult"];
        };
        /** @description Balances. */
        readonly UserBalanceResult: {
            /** @description The channel. */
            readonly subscription: string;
            /** @description The same. */
            readonly channel?: string;
            /** @description Balances. */
            readonly data: readonly components["schemas"]["Balance"][];
        };
        /** @description Places an order. */
        readonly CreateOrderFrame: {
            /** @description Its id. */
            readonly id: string;
            /**
             * @description What is wanted.
             * @constant
             */
            readonly method: "private/create-order";
            readonly params: components["schemas"]["NewOrder"];
            /** @description When it was sent. */
            readonly nonce: string;
        };
        /** @description Cancels an order. */
        readonly CancelOrderFrame: {
            /** @description Its id. */
            readonly id: string;
            /**
             * @description What is wanted.
             * @constant
             */
            readonly method: "private/cancel-order";
            readonly params: components["schemas"]["CancelTerms"];
            /** @description When it was sent. */
            readonly nonce: string;
        };
        /** @description Which order. */
        readonly CancelTerms: {
            /** @description The venue's id. */
            readonly order_id?: string;
            /** @description The client's id, in its place. */
            readonly client_oid?: string;
        };
        /** @description That it was taken. */
        readonly OrderReplyFrame: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            /** @description What there is to say. */
            readonly message?: string;
            readonly result: components["schemas"]["Placed"];
        };
        /** @description Adds channels. */
        readonly SubscribeFrame: {
            /** @description Its id. */
            readonly id: string;
            /**
             * @description What is wanted.
             * @constant
             */
            readonly method: "subscribe";
            readonly params: components["schemas"]["Subscription"];
            /** @description When it was sent. */
            readonly nonce: string;
        };
        /** @description What is subscribed. */
        readonly Subscription: {
            /** @description The channels. */
            readonly channels: readonly string[];
            /** @description Whether changes are told, or whole books. */
            readonly book_subscription_type?: "SNAPSHOT" | "SNAPSHOT_AND_UPDATE" | (string & {});
            /** @description Milliseconds between two of them: 10 or 100 of changes, 500 of whole books. */
            readonly book_update_frequency?: number;
        };
        /** @description Takes channels off. */
        readonly UnsubscribeFrame: {
            /** @description Its id. */
            readonly id: string;
            /**
             * @description What is wanted.
             * @constant
             */
            readonly method: "unsubscribe";
            readonly params: components["schemas"]["Subscription"];
            /** @description When it was sent. */
            readonly nonce: string;
        };
        /** @description Logs in. */
        readonly AuthFrame: {
            /** @description Its id. */
            readonly id: string;
            /**
             * @description What is wanted.
             * @constant
             */
            readonly method: "public/auth";
            /** @description The key. */
            readonly api_key: string;
            /** @description The signature of method, id, key and time. */
            readonly sig: string;
            /** @description When it was sent. */
            readonly nonce: string;
        };
        /** @description That it was done. */
        readonly DoneFrame: {
            readonly id: components["schemas"]["Whole"];
            /** @description The method. */
            readonly method: string;
            readonly code: components["schemas"]["Whole"];
            /** @description What there is to say. */
            readonly message?: string;
        };
        /** @description A sign of life. */
        readonly HeartbeatFrame: {
            /** @description To be repeated. */
            readonly id: Int64;
            /**
             * @description What it is.
             * @constant
             */
            readonly method: "public/heartbeat";
            /** @description 0 */
            readonly code?: number;
        };
        /** @description The answer to a sign of life. */
        readonly RespondHeartbeatFrame: {
            /** @description That of the sign. */
            readonly id: Int64;
            /**
             * @description What it is.
             * @constant
             */
            readonly method: "public/respond-heartbeat";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Whole = components['schemas']['Whole'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type InstrumentsAnswer = components['schemas']['InstrumentsAnswer'];
export type Instruments = components['schemas']['Instruments'];
export type Instrument = components['schemas']['Instrument'];
export type BookAnswer = components['schemas']['BookAnswer'];
export type Books = components['schemas']['Books'];
export type Book = components['schemas']['Book'];
export type Level = components['schemas']['Level'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type Candles = components['schemas']['Candles'];
export type Candle = components['schemas']['Candle'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type Trades = components['schemas']['Trades'];
export type Trade = components['schemas']['Trade'];
export type TickersAnswer = components['schemas']['TickersAnswer'];
export type Tickers = components['schemas']['Tickers'];
export type Ticker = components['schemas']['Ticker'];
export type BalanceAnswer = components['schemas']['BalanceAnswer'];
export type Balances = components['schemas']['Balances'];
export type Balance = components['schemas']['Balance'];
export type AssetBalance = components['schemas']['AssetBalance'];
export type FeeRateAnswer = components['schemas']['FeeRateAnswer'];
export type FeeRate = components['schemas']['FeeRate'];
export type PlacedAnswer = components['schemas']['PlacedAnswer'];
export type Placed = components['schemas']['Placed'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type Orders = components['schemas']['Orders'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type Order = components['schemas']['Order'];
export type NewOrder = components['schemas']['NewOrder'];
export type OldOrder = components['schemas']['OldOrder'];
export type ListAnswer = components['schemas']['ListAnswer'];
export type ResultList = components['schemas']['ResultList'];
export type ListItem = components['schemas']['ListItem'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type Fills = components['schemas']['Fills'];
export type Fill = components['schemas']['Fill'];
export type BookFrame = components['schemas']['BookFrame'];
export type BookResult = components['schemas']['BookResult'];
export type BookEvent = components['schemas']['BookEvent'];
export type BookUpdate = components['schemas']['BookUpdate'];
export type TradeFrame = components['schemas']['TradeFrame'];
export type TradeResult = components['schemas']['TradeResult'];
export type TradeEvent = components['schemas']['TradeEvent'];
export type TickerFrame = components['schemas']['TickerFrame'];
export type TickerResult = components['schemas']['TickerResult'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type CandleFrame = components['schemas']['CandleFrame'];
export type CandleResult = components['schemas']['CandleResult'];
export type UserOrderFrame = components['schemas']['UserOrderFrame'];
export type UserOrderResult = components['schemas']['UserOrderResult'];
export type UserTradeFrame = components['schemas']['UserTradeFrame'];
export type UserTradeResult = components['schemas']['UserTradeResult'];
export type UserBalanceFrame = components['schemas']['UserBalanceFrame'];
export type UserBalanceResult = components['schemas']['UserBalanceResult'];
export type CreateOrderFrame = components['schemas']['CreateOrderFrame'];
export type CancelOrderFrame = components['schemas']['CancelOrderFrame'];
export type CancelTerms = components['schemas']['CancelTerms'];
export type OrderReplyFrame = components['schemas']['OrderReplyFrame'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type Subscription = components['schemas']['Subscription'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type AuthFrame = components['schemas']['AuthFrame'];
export type DoneFrame = components['schemas']['DoneFrame'];
export type HeartbeatFrame = components['schemas']['HeartbeatFrame'];
export type RespondHeartbeatFrame = components['schemas']['RespondHeartbeatFrame'];
export interface operations {
    readonly publicGetInstruments: {
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
                    readonly "application/json": components["schemas"]["InstrumentsAnswer"];
                };
            };
        };
    };
    readonly publicGetBook: {
        readonly parameters: {
            readonly query: {
                /** @description The instrument, as BTC_USD. */
                readonly instrument_name: string;
                /** @description Levels of a side, at most 50. */
                readonly depth: number;
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
    readonly publicGetCandlestick: {
        readonly parameters: {
            readonly query: {
                /** @description The instrument, as BTC_USD. */
                readonly instrument_name: string;
                /** @description The length of a candle. */
                readonly timeframe?: "1m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "12h" | "1D" | "7D" | "14D" | "1M";
                /** @description At most so many. */
                readonly count?: number;
                /** @description Not before this time, in milliseconds since 1970 UTC. */
                readonly start_ts?: number;
                /** @description Before this time, in milliseconds since 1970 UTC. */
                readonly end_ts?: number;
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
                    readonly "application/json": components["schemas"]["CandlesAnswer"];
                };
            };
        };
    };
    readonly publicGetTrades: {
        readonly parameters: {
            readonly query: {
                /** @description The instrument, as BTC_USD. */
                readonly instrument_name: string;
                /** @description At most so many. */
                readonly count?: number;
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
    readonly publicGetTickers: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this instrument. */
                readonly instrument_name?: string;
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
                    readonly "application/json": components["schemas"]["TickersAnswer"];
                };
            };
        };
    };
    readonly privateUserBalance: {
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
                    readonly "application/json": components["schemas"]["BalanceAnswer"];
                };
            };
        };
    };
    readonly privateGetInstrumentFeeRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The instrument. */
                    readonly instrument_name: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeeRateAnswer"];
                };
            };
        };
    };
    readonly privateCreateOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The instrument. */
                    readonly instrument_name: string;
                    /** @description The side. */
                    readonly side: "BUY" | "SELL" | (string & {});
                    /** @description Its type. */
                    readonly type: "LIMIT" | "MARKET" | (string & {});
                    /** @description The limit. */
                    readonly price?: string | number;
                    /** @description The amount in base. */
                    readonly quantity?: string | number;
                    /** @description The amount in quote; of market buys, in place of quantity. */
                    readonly notional?: string | number;
                    /** @description The client's id, at most 36 characters. */
                    readonly client_oid?: string;
                    /** @description POST_ONLY and others. */
                    readonly exec_inst?: readonly string[];
                    /** @description How long it is good. */
                    readonly time_in_force?: "GOOD_TILL_CANCEL" | "IMMEDIATE_OR_CANCEL" | "FILL_OR_KILL" | (string & {});
                    /** @description Whether it may borrow. */
                    readonly spot_margin?: "SPOT" | "MARGIN" | (string & {});
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedAnswer"];
                };
            };
        };
    };
    readonly privateCancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The venue's id. */
                    readonly order_id?: string;
                    /** @description The client's id, in its place. */
                    readonly client_oid?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacedAnswer"];
                };
            };
        };
    };
    readonly privateCancelAllOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The instrument; all of them where none is named. */
                    readonly instrument_name?: string;
                    /**
                     * @description Which orders.
                     * @enum {string}
                     */
                    readonly type?: "LIMIT" | "TRIGGER" | "ALL";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneAnswer"];
                };
            };
        };
    };
    readonly privateGetOpenOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Only those of this instrument. */
                    readonly instrument_name?: string;
                };
            };
        };
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
    readonly privateGetOrderDetail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The venue's id. */
                    readonly order_id?: string;
                    /** @description The client's id, in its place. */
                    readonly client_oid?: string;
                };
            };
        };
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
    readonly privateCreateOrderList: {
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
                    readonly order_list: readonly {
                        /** @description The instrument. */
                        readonly instrument_name: string;
                        /** @description The side. */
                        readonly side: "BUY" | "SELL" | (string & {});
                        /** @description Its type. */
                        readonly type: "LIMIT" | "MARKET" | (string & {});
                        /** @description The limit. */
                        readonly price?: string | number;
                        /** @description The amount in base. */
                        readonly quantity?: string | number;
                        /** @description The amount in quote; of market buys, in place of quantity. */
                        readonly notional?: string | number;
                        /** @description The client's id, at most 36 characters. */
                        readonly client_oid?: string;
                        /** @description POST_ONLY and others. */
                        readonly exec_inst?: readonly string[];
                        /** @description How long it is good. */
                        readonly time_in_force?: "GOOD_TILL_CANCEL" | "IMMEDIATE_OR_CANCEL" | "FILL_OR_KILL" | (string & {});
                        /** @description Whether it may borrow. */
                        readonly spot_margin?: "SPOT" | "MARGIN" | (string & {});
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
                    readonly "application/json": components["schemas"]["ListAnswer"];
                };
            };
        };
    };
    readonly privateCancelOrderList: {
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
                    readonly order_list: readonly components["schemas"]["OldOrder"][];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListAnswer"];
                };
            };
        };
    };
    readonly privateGetTrades: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Only those of this instrument. */
                    readonly instrument_name?: string;
                    /** @description Not before this time, in milliseconds or nanoseconds since 1970 UTC; a day before the end where it is not named. */
                    readonly start_time?: string;
                    /** @description Before this time. */
                    readonly end_time?: string;
                    /** @description At most so many, up to 100. */
                    readonly limit?: string;
                };
            };
        };
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
export type PublicGetInstrumentsParams = Record<string, never>;
export type PublicGetBookParams = operations["publicGetBook"]["parameters"]["query"];
export type PublicGetCandlestickParams = operations["publicGetCandlestick"]["parameters"]["query"];
export type PublicGetTradesParams = operations["publicGetTrades"]["parameters"]["query"];
export type PublicGetTickersParams = NonNullable<operations["publicGetTickers"]["parameters"]["query"]>;
export type PrivateUserBalanceParams = Record<string, never>;
export type PrivateGetInstrumentFeeRateParams = operations["privateGetInstrumentFeeRate"]["requestBody"]["content"]["application/json"];
export type PrivateCreateOrderParams = operations["privateCreateOrder"]["requestBody"]["content"]["application/json"];
export type PrivateCancelOrderParams = operations["privateCancelOrder"]["requestBody"]["content"]["application/json"];
export type PrivateCancelAllOrdersParams = operations["privateCancelAllOrders"]["requestBody"]["content"]["application/json"];
export type PrivateGetOpenOrdersParams = operations["privateGetOpenOrders"]["requestBody"]["content"]["application/json"];
export type PrivateGetOrderDetailParams = operations["privateGetOrderDetail"]["requestBody"]["content"]["application/json"];
export type PrivateCreateOrderListParams = operations["privateCreateOrderList"]["requestBody"]["content"]["application/json"];
export type PrivateCancelOrderListParams = operations["privateCancelOrderList"]["requestBody"]["content"]["application/json"];
export type PrivateGetTradesParams = operations["privateGetTrades"]["requestBody"]["content"]["application/json"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** BookFrame as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBookFrame = Omit<BookFrame, "result"> & { readonly "result": Omit<BookResult, "subscription" | "data"> & { readonly "data": readonly (Omit<BookEvent, "asks" | "bids" | "update"> & { readonly "asks"?: Levels; readonly "bids"?: Levels; readonly "update"?: Omit<BookUpdate, "asks" | "bids"> & { readonly "asks": Levels; readonly "bids": Levels } })[] } };
