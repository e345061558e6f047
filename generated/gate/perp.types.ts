// Generated from specs/gate/perp.openapi.yaml and specs/gate/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v4/futures/{settle}/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists contracts with their rules. */
        readonly get: operations["listFuturesContracts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/contracts/{contract}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the rules of one contract, and its funding. */
        readonly get: operations["getFuturesContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the last 24 hours of a contract, or of all. */
        readonly get: operations["listFuturesTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/order_book": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the best levels of a book. */
        readonly get: operations["listFuturesOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists trades of a contract, newest first. */
        readonly get: operations["listFuturesTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/candlesticks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a contract, oldest first. */
        readonly get: operations["listFuturesCandlesticks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/funding_rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists funding rates that were paid, newest first, of the last 180 days. */
        readonly get: operations["listFuturesFundingRateHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what the account of contracts has, and its modes. */
        readonly get: operations["listFuturesAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/account_book": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists changes of the balance, newest first. */
        readonly get: operations["listFuturesAccountBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists positions. */
        readonly get: operations["listPositions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/positions/{contract}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the position of a contract, where there is one only. */
        readonly get: operations["getPosition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/dual_comp/positions/{contract}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells both positions of a contract, where they are kept apart. */
        readonly get: operations["getDualModePosition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/positions/{contract}/leverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the leverage of a contract, where there is one position only. */
        readonly post: operations["updatePositionLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/dual_comp/positions/{contract}/leverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the leverage of a contract, where positions are kept apart. */
        readonly post: operations["updateDualModePositionLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/positions/cross_mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the margin mode of a contract, where there is one position only. */
        readonly post: operations["updatePositionCrossMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/dual_comp/positions/cross_mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the margin mode of a contract, where positions are kept apart. */
        readonly post: operations["updateDualCompPositionCrossMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/set_position_mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets how positions are kept; without positions and orders only. */
        readonly post: operations["setPositionMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/fee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the fee rates of the account, by contract. */
        readonly get: operations["getFuturesFee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists orders: the open ones, or those of half a year that have ended. */
        readonly get: operations["listFuturesOrders"];
        readonly put?: never;
        /** Places an order. */
        readonly post: operations["createFuturesOrder"];
        /** Cancels all open orders of a contract. */
        readonly delete: operations["cancelFuturesOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of one order. */
        readonly get: operations["getFuturesOrder"];
        /** Changes an open order in place. */
        readonly put: operations["amendFuturesOrder"];
        readonly post?: never;
        /** Cancels an order. */
        readonly delete: operations["cancelFuturesOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/batch_orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to ten orders. */
        readonly post: operations["createBatchFuturesOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/batch_cancel_orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels up to 20 orders. */
        readonly post: operations["cancelBatchFutureOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/my_trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists executions of our orders, newest first, of half a year. */
        readonly get: operations["getMyTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/my_trades_timerange": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists executions of our orders in a stretch of time, newest first. */
        readonly get: operations["getMyTradesWithTimeRange"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/futures/{settle}/countdown_cancel_all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Has all orders canceled unless it is called again in time. */
        readonly post: operations["countdownCancelAllFutures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Whether it rests. */
        readonly OrderStatus: "open" | "finished" | (string & {});
        /** @description Good till canceled, immediate or cancel, post only (poc), fill or kill. */
        readonly Tif: "gtc" | "ioc" | "poc" | "fok" | (string & {});
        /** @description How an order ended; on sockets also that it is new or goes on. */
        readonly FinishAs: "filled" | "cancelled" | "liquidated" | "ioc" | "auto_deleveraged" | "reduce_only" | "position_closed" | "reduce_out" | "stp" | "_new" | "_update" | (string & {});
        /** @description A refusal. */
        readonly ErrorAnswer: {
            /** @description What went wrong, as a word; listed in venue.yaml. */
            readonly label: string;
            /** @description The same for people. */
            readonly message?: string;
            /** @description The same, in other answers. */
            readonly detail?: string;
        };
        /** @description A decimal. What is text in one answer is a number in another, and by the header X-Gate-Size-Decimal: both are taken. */
        readonly Numeric: string | number;
        /** @description A decimal as text or as a number, or empty text where there is none. */
        readonly Loose: string | number;
        /** @description A time since 1970 UTC, in seconds with a fraction or in milliseconds; some answers have it as text. */
        readonly Moment: number | string;
        /** @description A number that names something; some answers have it as text. */
        readonly Id: Int64 | string;
        /** @description A number of a rule, as text or as a number; empty or not there for none. */
        readonly Rule: string | "" | number;
        /** @description A contract and its rules. */
        readonly Contract: {
            /** @description Its name, BASE_QUOTE. */
            readonly name: string;
            /** @description What it is worth: direct a fixed amount of base, inverse one of quote. */
            readonly type: "direct" | "inverse" | (string & {});
            /** @description Base that one contract is; 0 of an inverse one. */
            readonly quanto_multiplier: string;
            /** @description Lowest leverage. */
            readonly leverage_min?: string;
            /** @description Highest leverage. */
            readonly leverage_max?: components["schemas"]["Rule"];
            /** @description Maintenance margin of the lowest tier, as a fraction. */
            readonly maintenance_rate?: string;
            /** @description How the mark price is made, of old. */
            readonly mark_type?: string;
            /** @description Mark price. */
            readonly mark_price?: string;
            /** @description Index price. */
            readonly index_price?: string;
            /** @description Last price. */
            readonly last_price?: string;
            /** @description Fee of the maker on the lowest level, as a fraction; negative is a rebate. */
            readonly maker_fee_rate?: components["schemas"]["Rule"];
            /** @description Fee of the taker on the lowest level, as a fraction. */
            readonly taker_fee_rate?: components["schemas"]["Rule"];
            /** @description Prices are multiples of it. */
            readonly order_price_round: string;
            /** @description Mark prices are multiples of it. */
            readonly mark_price_round?: string;
            /** @description Rate of the interval that is running, as a fraction. */
            readonly funding_rate?: string;
            /** @description The same, of old. */
            readonly funding_rate_indicative?: string;
            /** @description Length of an interval, in seconds. */
            readonly funding_interval?: number;
            /** @description When the next payment is due, in seconds since 1970 UTC. */
            readonly funding_next_apply?: number;
            /** @description How far payments are off the interval, in seconds. */
            readonly funding_offset?: number;
            /** @description Smallest order, in contracts. */
            readonly order_size_min: components["schemas"]["Numeric"];
            /** @description Largest order, in contracts. */
            readonly order_size_max: components["schemas"]["Numeric"];
            /** @description Largest market order, in contracts; 0 for that of others. */
            readonly market_order_size_max?: components["schemas"]["Rule"];
            /** @description Whether parts of contracts are traded. */
            readonly enable_decimal?: boolean;
            /** @description How far from the mark price a limit may lie, as a fraction. */
            readonly order_price_deviate?: string;
            /** @description Number of the last change of the book. */
            readonly orderbook_id?: Int64;
            /** @description Number of the last trade. */
            readonly trade_id?: Int64;
            /** @description Contracts that were ever traded. */
            readonly trade_size?: components["schemas"]["Loose"];
            /** @description Contracts that are open. */
            readonly position_size?: components["schemas"]["Loose"];
            /** @description When the rules changed last, in seconds since 1970 UTC. */
            readonly config_change_time?: number;
            /** @description Whether it is being taken down: orders may only close. */
            readonly in_delisting: boolean;
            /** @description Most open orders. */
            readonly orders_limit?: number;
            /** @description When it was made, in seconds since 1970 UTC. */
            readonly create_time?: number;
            /** @description Where it stands. */
            readonly status?: "prelaunch" | "trading" | "delisting" | "delisted" | "circuit_breaker" | (string & {});
            /** @description When trading began, in seconds since 1970 UTC. */
            readonly launch_time?: number;
            /** @description What it follows where that is no coin: stocks, indices, metals. */
            readonly contract_type?: string;
        };
        /** @description The last 24 hours of a contract. */
        readonly FuturesTicker: {
            /** @description The contract. */
            readonly contract: string;
            /** @description Last price. */
            readonly last: string;
            /** @description Change in percent. */
            readonly change_percentage?: string;
            /** @description Contracts that are open. */
            readonly total_size?: components["schemas"]["Loose"];
            /** @description Lowest price. */
            readonly low_24h?: string;
            /** @description Highest price. */
            readonly high_24h?: string;
            /** @description Traded, in contracts. */
            readonly volume_24h?: components["schemas"]["Loose"];
            /** @description Traded, in base. */
            readonly volume_24h_base?: components["schemas"]["Loose"];
            /** @description Traded, in quote. */
            readonly volume_24h_quote?: components["schemas"]["Loose"];
            /** @description Traded, in what is settled. */
            readonly volume_24h_settle?: components["schemas"]["Loose"];
            /** @description Mark price. */
            readonly mark_price?: string;
            /** @description Index price. */
            readonly index_price?: string;
            /** @description Rate of the interval that is running, as a fraction. */
            readonly funding_rate?: string;
            /** @description The same, of old. */
            readonly funding_rate_indicative?: string;
            /** @description Best ask. */
            readonly lowest_ask?: string;
            /** @description Contracts offered there. */
            readonly lowest_size?: components["schemas"]["Loose"];
            /** @description Best bid. */
            readonly highest_bid?: string;
            /** @description Contracts asked for there. */
            readonly highest_size?: components["schemas"]["Loose"];
            /** @description Rate of a quanto contract. */
            readonly quanto_base_rate?: string;
            /** @description Length of an interval, in seconds; on sockets. */
            readonly funding_interval?: number;
            /** @description When the next payment is due, in seconds since 1970 UTC; on sockets. */
            readonly funding_next_apply?: number;
            /** @description How far payments are off the interval, in seconds; on sockets. */
            readonly funding_offset?: number;
            /** @description When it was made, in milliseconds since 1970 UTC; on sockets. */
            readonly t?: Int64;
        };
        /** @description A price and what is there. */
        readonly FuturesLevel: {
            /** @description Quote per base. */
            readonly p: string;
            /** @description Contracts. */
            readonly s: components["schemas"]["Numeric"];
        };
        /** @description Levels of a book, best first. */
        readonly FuturesOrderBook: {
            /** @description Number of its last change, where it was asked for. */
            readonly id?: Int64;
            /** @description When the answer was made, in seconds since 1970 UTC with a fraction. */
            readonly current?: number;
            /** @description When it changed last, in seconds since 1970 UTC with a fraction. */
            readonly update: number;
            /** @description Sells. */
            readonly asks: readonly components["schemas"]["FuturesLevel"][];
            /** @description Buys. */
            readonly bids: readonly components["schemas"]["FuturesLevel"][];
        };
        /** @description A trade of the market. */
        readonly FuturesTrade: {
            /** @description Its id. */
            readonly id: Int64;
            /** @description Seconds since 1970 UTC, with a fraction over HTTP. */
            readonly create_time: number;
            /** @description Over HTTP seconds with a fraction, on sockets milliseconds since 1970 UTC. */
            readonly create_time_ms?: number;
            /** @description The contract. */
            readonly contract: string;
            /** @description Contracts; negative where the taker sold. */
            readonly size: components["schemas"]["Numeric"];
            /** @description Quote per base. */
            readonly price: string;
            /** @description Whether it is no match on the book, but a takeover by the insurance fund or deleveraging. */
            readonly is_internal?: boolean;
        };
        /** @description One candle. */
        readonly FuturesCandle: {
            /** @description Start, in seconds since 1970 UTC. */
            readonly t: number;
            /** @description Traded, in contracts. */
            readonly v?: components["schemas"]["Numeric"];
            /** @description Close. */
            readonly c: string;
            /** @description High. */
            readonly h: string;
            /** @description Low. */
            readonly l: string;
            /** @description Open. */
            readonly o: string;
            /** @description Traded, in quote. */
            readonly sum?: string;
            /** @description Interval and contract, joined by _; on sockets. */
            readonly n?: string;
            /** @description Traded, in quote; on sockets. */
            readonly a?: string;
            /** @description Whether it is over; on sockets, and not on all. */
            readonly w?: boolean;
        };
        /** @description A rate that was paid. */
        readonly FundingRateRecord: {
            /** @description When, in seconds since 1970 UTC. */
            readonly t: Int64;
            /** @description The rate, as a fraction. */
            readonly r: string;
        };
        /** @description The account of contracts. */
        readonly FuturesAccount: {
            /** @description The account. */
            readonly user?: Int64;
            /** @description What it settles in. */
            readonly currency: string;
            /** @description Balance without the profits of what is open; 0 of a unified account. */
            readonly total: string;
            /** @description Profit of what is open. */
            readonly unrealised_pnl?: string;
            /** @description Margin of positions, of old. */
            readonly position_margin?: string;
            /** @description Margin of open orders. */
            readonly order_margin?: string;
            /** @description Free for positions and orders, bonus included. */
            readonly available: string;
            /** @description Points. */
            readonly point?: string;
            /** @description Bonus, which cannot be taken out. */
            readonly bonus?: string;
            /** @description Whether a long and a short position are kept apart. */
            readonly in_dual_mode?: boolean;
            /** @description How positions are kept: one, a long and a short one, or many. */
            readonly position_mode?: "single" | "dual" | "dual_plus" | (string & {});
            /** @description Whether it is of a unified account. */
            readonly enable_credit?: boolean;
            /** @description 0 classic; 1, 2 and 3 the modes of a unified account. */
            readonly margin_mode?: number;
        };
        /** @description A change of the balance. */
        readonly FuturesAccountBook: {
            /** @description Seconds since 1970 UTC, with a fraction. */
            readonly time: number;
            /** @description By how much; negative is paid. */
            readonly change: string;
            /** @description What it was then. */
            readonly balance?: string;
            /** @description What it was for: fund is funding; others are dnw, pnl, fee, refr, and the same of points. */
            readonly type: string;
            /** @description More about it. */
            readonly text?: string;
            /** @description The contract. */
            readonly contract?: string;
            /** @description The trade. */
            readonly trade_id?: string;
            /** @description Its id. */
            readonly id?: string;
        };
        /** @description A position. */
        readonly Position: {
            readonly user?: components["schemas"]["Id"];
            /** @description The contract. */
            readonly contract: string;
            /** @description Contracts; negative is short. */
            readonly size: components["schemas"]["Numeric"];
            /** @description Leverage of an isolated position; 0 is cross. */
            readonly leverage?: components["schemas"]["Loose"];
            /** @description Leverage of a cross position; 0 for the highest. */
            readonly cross_leverage_limit?: components["schemas"]["Loose"];
            /** @description Leverage of either. */
            readonly lever?: string;
            /** @description Margin mode. */
            readonly pos_margin_mode?: "isolated" | "cross" | (string & {});
            /** @description Risk limit. */
            readonly risk_limit?: components["schemas"]["Loose"];
            /** @description Highest leverage at this size. */
            readonly leverage_max?: components["schemas"]["Loose"];
            /** @description Maintenance margin, as a fraction. */
            readonly maintenance_rate?: components["schemas"]["Loose"];
            /** @description Worth, in what is settled. */
            readonly value?: string;
            /** @description Margin. */
            readonly margin?: components["schemas"]["Loose"];
            /** @description Average price it was opened at; 0 where nothing is open. */
            readonly entry_price: components["schemas"]["Numeric"];
            /** @description Price at which it is liquidated; 0 or out of reach for none. */
            readonly liq_price?: components["schemas"]["Loose"];
            /** @description Mark price. */
            readonly mark_price?: string;
            /** @description Profit at the mark price. */
            readonly unrealised_pnl?: string;
            /** @description Profit of what was closed, with funding and fees. */
            readonly realised_pnl?: components["schemas"]["Loose"];
            /** @description Profit of all positions that are closed. */
            readonly history_pnl?: components["schemas"]["Loose"];
            /** @description Profit of the last one. */
            readonly last_close_pnl?: components["schemas"]["Loose"];
            /** @description Place in the row of deleveraging: 1 is first. */
            readonly adl_ranking?: number;
            /** @description Open orders. */
            readonly pending_orders?: number;
            /** @description Whether it is the only one of its contract, the long or the short one. */
            readonly mode: "single" | "dual_long" | "dual_short" | (string & {});
            /** @description Last change, in seconds since 1970 UTC; over HTTP. */
            readonly update_time?: number;
            /** @description Number of the last change. */
            readonly update_id?: Int64;
            /** @description When it was opened, in seconds since 1970 UTC. */
            readonly open_time?: number;
            /** @description Last change, in seconds since 1970 UTC; on sockets. */
            readonly time?: number;
            /** @description Last change, in milliseconds since 1970 UTC; on sockets. */
            readonly time_ms?: Int64;
        };
        /** @description Fee rates of the account. */
        readonly FuturesFee: {
            /** @description Of the taker, as a fraction. */
            readonly taker_fee: string;
            /** @description Of the maker, as a fraction; negative is a rebate. */
            readonly maker_fee: string;
        };
        /** @description Fee rates of the account, by contract. */
        readonly FuturesFees: {
            readonly [key: string]: components["schemas"]["FuturesFee"];
        };
        /** @description An order. */
        readonly FuturesOrder: {
            readonly id: components["schemas"]["Id"];
            readonly user?: components["schemas"]["Id"];
            /** @description The contract. */
            readonly contract: string;
            /** @description Creation, in seconds since 1970 UTC. */
            readonly create_time: number;
            /** @description The same in milliseconds; on sockets. */
            readonly create_time_ms?: Int64;
            readonly update_time?: components["schemas"]["Moment"];
            /** @description Its end, in seconds since 1970 UTC; 0 or not there while it is open. */
            readonly finish_time?: number;
            /** @description The same in milliseconds; on sockets. */
            readonly finish_time_ms?: Int64;
            readonly finish_as?: components["schemas"]["FinishAs"];
            readonly status: components["schemas"]["OrderStatus"];
            /** @description Contracts; negative sells; 0 where it closes whatever is open. */
            readonly size: components["schemas"]["Numeric"];
            /** @description Shown contracts of an iceberg order; 0 otherwise. */
            readonly iceberg?: components["schemas"]["Loose"];
            /** @description Contracts that are not filled. */
            readonly left: components["schemas"]["Numeric"];
            /** @description Limit, in quote per base; 0 of a market order. */
            readonly price: components["schemas"]["Numeric"];
            /** @description Average price of what is filled; 0 where nothing is. */
            readonly fill_price: components["schemas"]["Numeric"];
            /** @description Whether it closes a position. */
            readonly is_close?: boolean;
            /** @description Whether it closes and opens nothing. */
            readonly is_reduce_only?: boolean;
            /** @description Whether it is of a liquidation. */
            readonly is_liq?: boolean;
            readonly tif: components["schemas"]["Tif"];
            /** @description The client's id with t- before it, or where the order was made. */
            readonly text: string;
            /** @description Fee of the taker, as a fraction. */
            readonly tkfr?: components["schemas"]["Loose"];
            /** @description Fee of the maker, as a fraction. */
            readonly mkfr?: components["schemas"]["Loose"];
            readonly stp_id?: components["schemas"]["Id"];
            /** @description Which of two orders that would meet is canceled; - for none. */
            readonly stp_act?: string;
            /** @description Remark of the last amendment. */
            readonly amend_text?: string;
            /** @description Number of the last change; on sockets. */
            readonly update_id?: Int64;
        };
        /** @description A new order. */
        readonly FuturesOrderRequest: {
            /** @description The contract. */
            readonly contract: string;
            /** @description Contracts; negative sells; 0 where it closes whatever is open. */
            readonly size: string;
            /** @description Shown contracts. */
            readonly iceberg?: string;
            /** @description Limit, in quote per base; 0 of a market order, with ioc or fok. */
            readonly price: string;
            /** @description Closes the whole position; with a size of 0. */
            readonly close?: boolean;
            /** @description Closes and opens nothing. */
            readonly reduce_only?: boolean;
            /**
             * @description gtc where not given.
             * @enum {string}
             */
            readonly tif?: "gtc" | "ioc" | "poc" | "fok";
            /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. */
            readonly text?: string;
            /**
             * @description Which of two positions it closes as a whole; with a size of 0.
             * @enum {string}
             */
            readonly auto_size?: "close_long" | "close_short";
            /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
            readonly stp_act?: string;
            /** @description How far a market order may run, as a fraction. */
            readonly market_order_slip_ratio?: string;
            /**
             * @description How much the answer tells; FULL where not given.
             * @enum {string}
             */
            readonly action_mode?: "ACK" | "RESULT" | "FULL";
        };
        /** @description What became of one order of several: the order, or why it was refused. */
        readonly BatchFuturesOrder: {
            /** @description Whether it was done. */
            readonly succeeded: boolean;
            /** @description What went wrong. */
            readonly label?: string | null;
            /** @description The same for people. */
            readonly detail?: string | null;
            readonly id?: components["schemas"]["Id"];
            readonly user?: components["schemas"]["Id"];
            /** @description The contract. */
            readonly contract?: string;
            /** @description Creation, in seconds since 1970 UTC. */
            readonly create_time?: number;
            readonly update_time?: components["schemas"]["Moment"];
            /** @description Its end, in seconds since 1970 UTC; 0 or not there while it is open. */
            readonly finish_time?: number;
            readonly finish_as?: components["schemas"]["FinishAs"];
            readonly status?: components["schemas"]["OrderStatus"];
            /** @description Contracts; negative sells; 0 where it closes whatever is open. */
            readonly size?: components["schemas"]["Numeric"];
            /** @description Shown contracts of an iceberg order; 0 otherwise. */
            readonly iceberg?: components["schemas"]["Loose"];
            /** @description Contracts that are not filled. */
            readonly left?: components["schemas"]["Numeric"];
            /** @description Limit, in quote per base; 0 of a market order. */
            readonly price?: components["schemas"]["Numeric"];
            /** @description Average price of what is filled; 0 where nothing is. */
            readonly fill_price?: components["schemas"]["Numeric"];
            /** @description Whether it closes a position. */
            readonly is_close?: boolean;
            /** @description Whether it closes and opens nothing. */
            readonly is_reduce_only?: boolean;
            /** @description Whether it is of a liquidation. */
            readonly is_liq?: boolean;
            readonly tif?: components["schemas"]["Tif"];
            /** @description The client's id with t- before it, or where the order was made. */
            readonly text?: string;
            /** @description Fee of the taker, as a fraction. */
            readonly tkfr?: components["schemas"]["Loose"];
            /** @description Fee of the maker, as a fraction. */
            readonly mkfr?: components["schemas"]["Loose"];
            readonly stp_id?: components["schemas"]["Id"];
            /** @description Which of two orders that would meet is canceled; - for none. */
            readonly stp_act?: string;
            /** @description Remark of the last amendment. */
            readonly amend_text?: string;
        };
        /** @description What is to be changed of an order. */
        readonly FuturesOrderAmend: {
            /** @description Contracts in all, what is filled included; negative sells. */
            readonly size?: string;
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
        /** @description What became of one cancel. */
        readonly FuturesCancelResult: {
            /** @description What was asked for. */
            readonly id: string;
            /** @description The account. */
            readonly user_id?: Int64;
            /** @description Whether it was done. */
            readonly succeeded: boolean;
            /** @description Why not. */
            readonly message?: string | null;
        };
        /** @description An execution of one of our orders. */
        readonly FuturesFill: {
            readonly id?: components["schemas"]["Id"];
            /** @description Its id, in the list by time. */
            readonly trade_id?: string;
            /** @description Seconds since 1970 UTC, with a fraction over HTTP. */
            readonly create_time: number;
            /** @description Milliseconds since 1970 UTC; on sockets. */
            readonly create_time_ms?: Int64;
            /** @description The contract. */
            readonly contract: string;
            /** @description The order's id. */
            readonly order_id: string;
            /** @description Contracts; negative sold. */
            readonly size: components["schemas"]["Numeric"];
            /** @description Contracts that it closed. */
            readonly close_size?: components["schemas"]["Loose"];
            /** @description Quote per base. */
            readonly price: string;
            /**
             * @description Which of the two we were.
             * @enum {string}
             */
            readonly role: "taker" | "maker";
            /** @description The order's text. */
            readonly text?: string;
            /** @description Fee, in what is settled; negative is a rebate. */
            readonly fee?: components["schemas"]["Loose"];
            /** @description Fee that was paid in points. */
            readonly point_fee?: components["schemas"]["Loose"];
            /** @description Worth, in quote. */
            readonly trade_value?: string;
        };
        /** @description A margin mode. */
        readonly CrossModeRequest: {
            /**
             * @description The mode.
             * @enum {string}
             */
            readonly mode: "ISOLATED" | "CROSS";
            /** @description The contract. */
            readonly contract: string;
        };
        /** @description A countdown. */
        readonly FuturesCountdownRequest: {
            /** @description Seconds, 5 at least; 0 ends it. */
            readonly timeout: number;
            /** @description Of this contract; of all where not given. */
            readonly contract?: string;
        };
        /** @description When it would cancel. */
        readonly FuturesCountdownAnswer: {
            /** @description The end of the countdown, in milliseconds. */
            readonly triggerTime: components["schemas"]["Moment"];
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
            readonly channel: "futures.login";
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
            /** @description futures.system */
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
            readonly result?: components["schemas"]["FuturesOrder"];
            readonly errs?: components["schemas"]["ReplyErrors"];
        };
        /** @description Tickers. */
        readonly FuturesTickersFrame: {
            /** @description When it was sent, in seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description update; some have none. */
            readonly event?: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["FuturesTicker"][];
        };
        /** @description Trades. */
        readonly FuturesTradesFrame: {
            /** @description When it was sent, in seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description update; some have none. */
            readonly event?: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["FuturesTrade"][];
        };
        /** @description Candles. */
        readonly FuturesCandlesFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["FuturesCandle"][];
        };
        /** @description A price in quote per base, and how many contracts are there. */
        readonly BookLevel: readonly [
            string,
            string
        ];
        /** @description A book, or what changed of it. */
        readonly FuturesBook: {
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
            readonly b?: readonly components["schemas"]["BookLevel"][];
            /** @description Asks that changed. */
            readonly a?: readonly components["schemas"]["BookLevel"][];
        };
        /** @description A book, or what changed of it. */
        readonly FuturesBookFrame: {
            /** @description When it was sent, in seconds since 1970 UTC. */
            readonly time?: Int64;
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description update; some have none. */
            readonly event?: string;
            readonly result: components["schemas"]["FuturesBook"];
        };
        /** @description Orders that changed. */
        readonly FuturesOrdersFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["FuturesOrder"][];
        };
        /** @description Executions of our orders. */
        readonly FuturesFillsFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["FuturesFill"][];
        };
        /** @description A change of the balance. */
        readonly FuturesBalancePush: {
            /** @description What it is now. */
            readonly balance: components["schemas"]["Numeric"];
            /** @description By how much it changed. */
            readonly change?: components["schemas"]["Numeric"];
            /** @description More about it. */
            readonly text?: string;
            /** @description Seconds since 1970 UTC. */
            readonly time: Int64;
            /** @description Milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description What it was for. */
            readonly type: string;
            /** @description The account. */
            readonly user?: string;
            /** @description What is settled, in lower case. */
            readonly currency: string;
        };
        /** @description Changes of the balance. */
        readonly FuturesBalancesFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["FuturesBalancePush"][];
        };
        /** @description Positions that changed. */
        readonly FuturesPositionsFrame: {
            /** @description When it was sent, in milliseconds since 1970 UTC. */
            readonly time_ms: Int64;
            /** @description The channel. */
            readonly channel: string;
            /** @description What it tells. */
            readonly result: readonly components["schemas"]["Position"][];
        };
        /** @description Until when the venue takes a request. */
        readonly Deadline: {
            /** @description Milliseconds since 1970 UTC: what arrives later is refused. In req_header on the wire. */
            readonly "x-gate-exptime"?: string;
        };
        /** @description An order to be canceled. */
        readonly FuturesOrderCancel: {
            /** @description The venue's id of the order, or its text. */
            readonly order_id: string;
        };
        /** @description An order, and what is to be changed of it. */
        readonly FuturesOrderAmendSocket: components["schemas"]["FuturesOrderCancel"] & components["schemas"]["FuturesOrderAmend"];
        /** @description The request. */
        readonly FuturesOrderPlacePayload: {
            /** @description Comes back as request_id. */
            readonly req_id?: string;
            readonly req_param: components["schemas"]["FuturesOrderPlaceParam"];
        };
        /** @description What is asked for. */
        readonly FuturesOrderPlaceParam: {
            /** @description The contract. */
            readonly contract: string;
            /** @description Contracts; negative sells; 0 where it closes whatever is open. */
            readonly size: string | number;
            /** @description Shown contracts. */
            readonly iceberg?: string | number;
            /** @description Limit, in quote per base; 0 of a market order, with ioc or fok. */
            readonly price: string | number;
            /** @description Closes the whole position; with a size of 0. */
            readonly close?: boolean;
            /** @description Closes and opens nothing. */
            readonly reduce_only?: boolean;
            /**
             * @description gtc where not given.
             * @enum {string}
             */
            readonly tif?: "gtc" | "ioc" | "poc" | "fok";
            /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. */
            readonly text?: string;
            /**
             * @description Which of two positions it closes as a whole; with a size of 0.
             * @enum {string}
             */
            readonly auto_size?: "close_long" | "close_short";
            /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
            readonly stp_act?: string;
            /** @description How far a market order may run, as a fraction. */
            readonly market_order_slip_ratio?: string | number;
            /**
             * @description How much the answer tells; FULL where not given.
             * @enum {string}
             */
            readonly action_mode?: "ACK" | "RESULT" | "FULL";
        } & components["schemas"]["Deadline"];
        /** @description The request. */
        readonly FuturesOrderCancelPayload: {
            /** @description Comes back as request_id. */
            readonly req_id?: string;
            readonly req_param: components["schemas"]["FuturesOrderCancelParam"];
        };
        /** @description What is asked for. */
        readonly FuturesOrderCancelParam: components["schemas"]["FuturesOrderCancel"] & components["schemas"]["Deadline"];
        /** @description The request. */
        readonly FuturesOrderAmendPayload: {
            /** @description Comes back as request_id. */
            readonly req_id?: string;
            readonly req_param: components["schemas"]["FuturesOrderAmendParam"];
        };
        /** @description What is asked for. */
        readonly FuturesOrderAmendParam: (components["schemas"]["FuturesOrderCancel"] & {
            /** @description Contracts in all, what is filled included; negative sells. */
            readonly size?: string | number;
            /** @description The limit. */
            readonly price?: string | number;
            /** @description A remark. */
            readonly amend_text?: string;
            /**
             * @description How much the answer tells.
             * @enum {string}
             */
            readonly action_mode?: "ACK" | "RESULT" | "FULL";
        }) & components["schemas"]["Deadline"];
        readonly ListFuturesContractsAnswer: readonly components["schemas"]["Contract"][];
        readonly ListFuturesTickersAnswer: readonly components["schemas"]["FuturesTicker"][];
        readonly ListFuturesTradesAnswer: readonly components["schemas"]["FuturesTrade"][];
        readonly ListFuturesCandlesticksAnswer: readonly components["schemas"]["FuturesCandle"][];
        readonly ListFuturesFundingRateHistoryAnswer: readonly components["schemas"]["FundingRateRecord"][];
        readonly ListFuturesAccountBookAnswer: readonly components["schemas"]["FuturesAccountBook"][];
        readonly ListPositionsAnswer: readonly components["schemas"]["Position"][];
        readonly GetDualModePositionAnswer: readonly components["schemas"]["Position"][];
        readonly UpdateDualModePositionLeverageAnswer: readonly components["schemas"]["Position"][];
        readonly UpdateDualCompPositionCrossModeAnswer: readonly components["schemas"]["Position"][];
        readonly ListFuturesOrdersAnswer: readonly components["schemas"]["FuturesOrder"][];
        readonly CancelFuturesOrdersAnswer: readonly components["schemas"]["FuturesOrder"][];
        readonly CreateBatchFuturesOrderAnswer: readonly components["schemas"]["BatchFuturesOrder"][];
        readonly CancelBatchFutureOrdersAnswer: readonly components["schemas"]["FuturesCancelResult"][];
        readonly GetMyTradesAnswer: readonly components["schemas"]["FuturesFill"][];
        readonly GetMyTradesWithTimeRangeAnswer: readonly components["schemas"]["FuturesFill"][];
        readonly FuturesOrderPlaceRequest: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The operation.
             * @constant
             */
            readonly channel: "futures.order_place";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["FuturesOrderPlacePayload"];
        };
        readonly FuturesOrderCancelRequest: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The operation.
             * @constant
             */
            readonly channel: "futures.order_cancel";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["FuturesOrderCancelPayload"];
        };
        readonly FuturesOrderAmendRequest: {
            /** @description Seconds since 1970 UTC. */
            readonly time: number;
            /**
             * @description The operation.
             * @constant
             */
            readonly channel: "futures.order_amend";
            /**
             * @description It is a request.
             * @constant
             */
            readonly event: "api";
            readonly payload: components["schemas"]["FuturesOrderAmendPayload"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type OrderStatus = components['schemas']['OrderStatus'];
export type Tif = components['schemas']['Tif'];
export type FinishAs = components['schemas']['FinishAs'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type Numeric = components['schemas']['Numeric'];
export type Loose = components['schemas']['Loose'];
export type Moment = components['schemas']['Moment'];
export type Id = components['schemas']['Id'];
export type Rule = components['schemas']['Rule'];
export type Contract = components['schemas']['Contract'];
export type FuturesTicker = components['schemas']['FuturesTicker'];
export type FuturesLevel = components['schemas']['FuturesLevel'];
export type FuturesOrderBook = components['schemas']['FuturesOrderBook'];
export type FuturesTrade = components['schemas']['FuturesTrade'];
export type FuturesCandle = components['schemas']['FuturesCandle'];
export type FundingRateRecord = components['schemas']['FundingRateRecord'];
export type FuturesAccount = components['schemas']['FuturesAccount'];
export type FuturesAccountBook = components['schemas']['FuturesAccountBook'];
export type Position = components['schemas']['Position'];
export type FuturesFee = components['schemas']['FuturesFee'];
export type FuturesFees = components['schemas']['FuturesFees'];
export type FuturesOrder = components['schemas']['FuturesOrder'];
export type FuturesOrderRequest = components['schemas']['FuturesOrderRequest'];
export type BatchFuturesOrder = components['schemas']['BatchFuturesOrder'];
export type FuturesOrderAmend = components['schemas']['FuturesOrderAmend'];
export type FuturesCancelResult = components['schemas']['FuturesCancelResult'];
export type FuturesFill = components['schemas']['FuturesFill'];
export type CrossModeRequest = components['schemas']['CrossModeRequest'];
export type FuturesCountdownRequest = components['schemas']['FuturesCountdownRequest'];
export type FuturesCountdownAnswer = components['schemas']['FuturesCountdownAnswer'];
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
export type FuturesTickersFrame = components['schemas']['FuturesTickersFrame'];
export type FuturesTradesFrame = components['schemas']['FuturesTradesFrame'];
export type FuturesCandlesFrame = components['schemas']['FuturesCandlesFrame'];
export type BookLevel = components['schemas']['BookLevel'];
export type FuturesBook = components['schemas']['FuturesBook'];
export type FuturesBookFrame = components['schemas']['FuturesBookFrame'];
export type FuturesOrdersFrame = components['schemas']['FuturesOrdersFrame'];
export type FuturesFillsFrame = components['schemas']['FuturesFillsFrame'];
export type FuturesBalancePush = components['schemas']['FuturesBalancePush'];
export type FuturesBalancesFrame = components['schemas']['FuturesBalancesFrame'];
export type FuturesPositionsFrame = components['schemas']['FuturesPositionsFrame'];
export type Deadline = components['schemas']['Deadline'];
export type FuturesOrderCancel = components['schemas']['FuturesOrderCancel'];
export type FuturesOrderAmendSocket = components['schemas']['FuturesOrderAmendSocket'];
export type FuturesOrderPlacePayload = components['schemas']['FuturesOrderPlacePayload'];
export type FuturesOrderPlaceParam = components['schemas']['FuturesOrderPlaceParam'];
export type FuturesOrderCancelPayload = components['schemas']['FuturesOrderCancelPayload'];
export type FuturesOrderCancelParam = components['schemas']['FuturesOrderCancelParam'];
export type FuturesOrderAmendPayload = components['schemas']['FuturesOrderAmendPayload'];
export type FuturesOrderAmendParam = components['schemas']['FuturesOrderAmendParam'];
export type ListFuturesContractsAnswer = components['schemas']['ListFuturesContractsAnswer'];
export type ListFuturesTickersAnswer = components['schemas']['ListFuturesTickersAnswer'];
export type ListFuturesTradesAnswer = components['schemas']['ListFuturesTradesAnswer'];
export type ListFuturesCandlesticksAnswer = components['schemas']['ListFuturesCandlesticksAnswer'];
export type ListFuturesFundingRateHistoryAnswer = components['schemas']['ListFuturesFundingRateHistoryAnswer'];
export type ListFuturesAccountBookAnswer = components['schemas']['ListFuturesAccountBookAnswer'];
export type ListPositionsAnswer = components['schemas']['ListPositionsAnswer'];
export type GetDualModePositionAnswer = components['schemas']['GetDualModePositionAnswer'];
export type UpdateDualModePositionLeverageAnswer = components['schemas']['UpdateDualModePositionLeverageAnswer'];
export type UpdateDualCompPositionCrossModeAnswer = components['schemas']['UpdateDualCompPositionCrossModeAnswer'];
export type ListFuturesOrdersAnswer = components['schemas']['ListFuturesOrdersAnswer'];
export type CancelFuturesOrdersAnswer = components['schemas']['CancelFuturesOrdersAnswer'];
export type CreateBatchFuturesOrderAnswer = components['schemas']['CreateBatchFuturesOrderAnswer'];
export type CancelBatchFutureOrdersAnswer = components['schemas']['CancelBatchFutureOrdersAnswer'];
export type GetMyTradesAnswer = components['schemas']['GetMyTradesAnswer'];
export type GetMyTradesWithTimeRangeAnswer = components['schemas']['GetMyTradesWithTimeRangeAnswer'];
export type FuturesOrderPlaceRequest = components['schemas']['FuturesOrderPlaceRequest'];
export type FuturesOrderCancelRequest = components['schemas']['FuturesOrderCancelRequest'];
export type FuturesOrderAmendRequest = components['schemas']['FuturesOrderAmendRequest'];
export interface operations {
    readonly listFuturesContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesContractsAnswer"];
                };
            };
        };
    };
    readonly getFuturesContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
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
                    readonly "application/json": components["schemas"]["Contract"];
                };
            };
        };
    };
    readonly listFuturesTickers: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this contract only. */
                readonly contract?: string;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesTickersAnswer"];
                };
            };
        };
    };
    readonly listFuturesOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
                /** @description Merges levels into steps of this price; 0, the default, for none. */
                readonly interval?: string | number;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description Whether the number of the last change is told. */
                readonly with_id?: boolean;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["FuturesOrderBook"];
                };
            };
        };
    };
    readonly listFuturesTrades: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesTradesAnswer"];
                };
            };
        };
    };
    readonly listFuturesCandlesticks: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
                /** @description Most candles: up to 2000; 100 where not given. Does not go with from and to. */
                readonly limit?: number;
                /** @description Length; 5m where not given. 7d begin on a Thursday, 1w on a Monday, 30d with the month. */
                readonly interval?: "10s" | "1m" | "5m" | "15m" | "30m" | "1h" | "4h" | "8h" | "1d" | "7d" | "1w" | "30d";
                /** @description Where a day begins; utc0 where not given. */
                readonly timezone?: "utc0" | "utc8" | "all";
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesCandlesticksAnswer"];
                };
            };
        };
    };
    readonly listFuturesFundingRateHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesFundingRateHistoryAnswer"];
                };
            };
        };
    };
    readonly listFuturesAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["FuturesAccount"];
                };
            };
        };
    };
    readonly listFuturesAccountBook: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this contract only. */
                readonly contract?: string;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
                /** @description Of this kind only. */
                readonly type?: string;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesAccountBookAnswer"];
                };
            };
        };
    };
    readonly listPositions: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether only those are told that hold something. */
                readonly holding?: boolean;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListPositionsAnswer"];
                };
            };
        };
    };
    readonly getPosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
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
                    readonly "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    readonly getDualModePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
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
                    readonly "application/json": components["schemas"]["GetDualModePositionAnswer"];
                };
            };
        };
    };
    readonly updatePositionLeverage: {
        readonly parameters: {
            readonly query: {
                /** @description Leverage of isolated margin; 0 sets cross margin. */
                readonly leverage: string | number;
                /** @description Leverage of cross margin; with a leverage of 0. */
                readonly cross_leverage_limit?: string | number;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
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
                    readonly "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    readonly updateDualModePositionLeverage: {
        readonly parameters: {
            readonly query: {
                /** @description Leverage of isolated margin; 0 sets cross margin. */
                readonly leverage: string | number;
                /** @description Leverage of cross margin; with a leverage of 0. */
                readonly cross_leverage_limit?: string | number;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
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
                    readonly "application/json": components["schemas"]["UpdateDualModePositionLeverageAnswer"];
                };
            };
        };
    };
    readonly updatePositionCrossMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description The mode.
                     * @enum {string}
                     */
                    readonly mode: "ISOLATED" | "CROSS";
                    /** @description The contract. */
                    readonly contract: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    readonly updateDualCompPositionCrossMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description The mode.
                     * @enum {string}
                     */
                    readonly mode: "ISOLATED" | "CROSS";
                    /** @description The contract. */
                    readonly contract: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateDualCompPositionCrossModeAnswer"];
                };
            };
        };
    };
    readonly setPositionMode: {
        readonly parameters: {
            readonly query: {
                /** @description One position, a long and a short one, or many. */
                readonly position_mode: "single" | "dual" | "dual_plus";
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["FuturesAccount"];
                };
            };
        };
    };
    readonly getFuturesFee: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this contract only. */
                readonly contract?: string;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["FuturesFees"];
                };
            };
        };
    };
    readonly listFuturesOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Of this contract only. */
                readonly contract?: string;
                /** @description Which. */
                readonly status: "open" | "finished";
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["ListFuturesOrdersAnswer"];
                };
            };
        };
    };
    readonly createFuturesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The contract. */
                    readonly contract: string;
                    /** @description Contracts; negative sells; 0 where it closes whatever is open. */
                    readonly size: string | number;
                    /** @description Shown contracts. */
                    readonly iceberg?: string | number;
                    /** @description Limit, in quote per base; 0 of a market order, with ioc or fok. */
                    readonly price: string | number;
                    /** @description Closes the whole position; with a size of 0. */
                    readonly close?: boolean;
                    /** @description Closes and opens nothing. */
                    readonly reduce_only?: boolean;
                    /**
                     * @description gtc where not given.
                     * @enum {string}
                     */
                    readonly tif?: "gtc" | "ioc" | "poc" | "fok";
                    /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. */
                    readonly text?: string;
                    /**
                     * @description Which of two positions it closes as a whole; with a size of 0.
                     * @enum {string}
                     */
                    readonly auto_size?: "close_long" | "close_short";
                    /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
                    readonly stp_act?: string;
                    /** @description How far a market order may run, as a fraction. */
                    readonly market_order_slip_ratio?: string | number;
                    /**
                     * @description How much the answer tells; FULL where not given.
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
                    readonly "application/json": components["schemas"]["FuturesOrder"];
                };
            };
        };
    };
    readonly cancelFuturesOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, BASE_QUOTE. */
                readonly contract: string;
                /** @description Sells or buys only. */
                readonly side?: "ask" | "bid";
            };
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["CancelFuturesOrdersAnswer"];
                };
            };
        };
    };
    readonly getFuturesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The venue's id of the order, or its text; that of one that ended without a fill for a minute only. */
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
                    readonly "application/json": components["schemas"]["FuturesOrder"];
                };
            };
        };
    };
    readonly amendFuturesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The venue's id of the order, or its text; that of one that ended without a fill for a minute only. */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Contracts in all, what is filled included; negative sells. */
                    readonly size?: string | number;
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
                    readonly "application/json": components["schemas"]["FuturesOrder"];
                };
            };
        };
    };
    readonly cancelFuturesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
                /** @description The venue's id of the order, or its text; that of one that ended without a fill for a minute only. */
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
                    readonly "application/json": components["schemas"]["FuturesOrder"];
                };
            };
        };
    };
    readonly createBatchFuturesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders. */
                    readonly orders: readonly {
                        /** @description The contract. */
                        readonly contract: string;
                        /** @description Contracts; negative sells; 0 where it closes whatever is open. */
                        readonly size: string | number;
                        /** @description Shown contracts. */
                        readonly iceberg?: string | number;
                        /** @description Limit, in quote per base; 0 of a market order, with ioc or fok. */
                        readonly price: string | number;
                        /** @description Closes the whole position; with a size of 0. */
                        readonly close?: boolean;
                        /** @description Closes and opens nothing. */
                        readonly reduce_only?: boolean;
                        /**
                         * @description gtc where not given.
                         * @enum {string}
                         */
                        readonly tif?: "gtc" | "ioc" | "poc" | "fok";
                        /** @description t- and the client's id: up to 28 of 0-9 A-Z a-z _ - . behind it. */
                        readonly text?: string;
                        /**
                         * @description Which of two positions it closes as a whole; with a size of 0.
                         * @enum {string}
                         */
                        readonly auto_size?: "close_long" | "close_short";
                        /** @description Which of two orders of one group is canceled: cn the newer, co the older, cb both. */
                        readonly stp_act?: string;
                        /** @description How far a market order may run, as a fraction. */
                        readonly market_order_slip_ratio?: string | number;
                        /**
                         * @description How much the answer tells; FULL where not given.
                         * @enum {string}
                         */
                        readonly action_mode?: "ACK" | "RESULT" | "FULL";
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
                    readonly "application/json": components["schemas"]["CreateBatchFuturesOrderAnswer"];
                };
            };
        };
    };
    readonly cancelBatchFutureOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds since 1970 UTC: what arrives later is refused. */
                readonly "x-gate-exptime"?: string;
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The venue's ids of the orders. */
                    readonly orders: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelBatchFutureOrdersAnswer"];
                };
            };
        };
    };
    readonly getMyTrades: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this contract only. */
                readonly contract?: string;
                /** @description Of this order only. */
                readonly order?: Int64 | string;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["GetMyTradesAnswer"];
                };
            };
        };
    };
    readonly getMyTradesWithTimeRange: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this contract only. */
                readonly contract?: string;
                /** @description Not before it, in seconds since 1970 UTC. */
                readonly from?: Int64 | string;
                /** @description Not after it, in seconds since 1970 UTC. */
                readonly to?: Int64 | string;
                /** @description Most entries of the answer; 100 where not given. */
                readonly limit?: number;
                /** @description How many entries are left out before. */
                readonly offset?: number;
                /** @description Of this role only. */
                readonly role?: "maker" | "taker";
            };
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
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
                    readonly "application/json": components["schemas"]["GetMyTradesWithTimeRangeAnswer"];
                };
            };
        };
    };
    readonly countdownCancelAllFutures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Numbers of contracts are text and may have a fraction; without it fractions are cut off, of the market and of positions too. */
                readonly "X-Gate-Size-Decimal"?: "1";
            };
            readonly path: {
                /** @description What contracts settle in. */
                readonly settle: "usdt" | "btc" | "usd1";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Seconds, 5 at least; 0 ends it. */
                    readonly timeout: number;
                    /** @description Of this contract; of all where not given. */
                    readonly contract?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FuturesCountdownAnswer"];
                };
            };
        };
    };
}
export type ListFuturesContractsParams = operations["listFuturesContracts"]["parameters"]["path"] & NonNullable<operations["listFuturesContracts"]["parameters"]["query"]> & NonNullable<operations["listFuturesContracts"]["parameters"]["header"]>;
export type GetFuturesContractParams = operations["getFuturesContract"]["parameters"]["path"] & NonNullable<operations["getFuturesContract"]["parameters"]["header"]>;
export type ListFuturesTickersParams = operations["listFuturesTickers"]["parameters"]["path"] & NonNullable<operations["listFuturesTickers"]["parameters"]["query"]> & NonNullable<operations["listFuturesTickers"]["parameters"]["header"]>;
export type ListFuturesOrderBookParams = operations["listFuturesOrderBook"]["parameters"]["path"] & operations["listFuturesOrderBook"]["parameters"]["query"] & NonNullable<operations["listFuturesOrderBook"]["parameters"]["header"]>;
export type ListFuturesTradesParams = operations["listFuturesTrades"]["parameters"]["path"] & operations["listFuturesTrades"]["parameters"]["query"] & NonNullable<operations["listFuturesTrades"]["parameters"]["header"]>;
export type ListFuturesCandlesticksParams = operations["listFuturesCandlesticks"]["parameters"]["path"] & operations["listFuturesCandlesticks"]["parameters"]["query"] & NonNullable<operations["listFuturesCandlesticks"]["parameters"]["header"]>;
export type ListFuturesFundingRateHistoryParams = operations["listFuturesFundingRateHistory"]["parameters"]["path"] & operations["listFuturesFundingRateHistory"]["parameters"]["query"] & NonNullable<operations["listFuturesFundingRateHistory"]["parameters"]["header"]>;
export type ListFuturesAccountsParams = operations["listFuturesAccounts"]["parameters"]["path"] & NonNullable<operations["listFuturesAccounts"]["parameters"]["header"]>;
export type ListFuturesAccountBookParams = operations["listFuturesAccountBook"]["parameters"]["path"] & NonNullable<operations["listFuturesAccountBook"]["parameters"]["query"]> & NonNullable<operations["listFuturesAccountBook"]["parameters"]["header"]>;
export type ListPositionsParams = operations["listPositions"]["parameters"]["path"] & NonNullable<operations["listPositions"]["parameters"]["query"]> & NonNullable<operations["listPositions"]["parameters"]["header"]>;
export type GetPositionParams = operations["getPosition"]["parameters"]["path"] & NonNullable<operations["getPosition"]["parameters"]["header"]>;
export type GetDualModePositionParams = operations["getDualModePosition"]["parameters"]["path"] & NonNullable<operations["getDualModePosition"]["parameters"]["header"]>;
export type UpdatePositionLeverageParams = operations["updatePositionLeverage"]["parameters"]["path"] & operations["updatePositionLeverage"]["parameters"]["query"] & NonNullable<operations["updatePositionLeverage"]["parameters"]["header"]>;
export type UpdateDualModePositionLeverageParams = operations["updateDualModePositionLeverage"]["parameters"]["path"] & operations["updateDualModePositionLeverage"]["parameters"]["query"] & NonNullable<operations["updateDualModePositionLeverage"]["parameters"]["header"]>;
export type UpdatePositionCrossModeParams = operations["updatePositionCrossMode"]["parameters"]["path"] & NonNullable<operations["updatePositionCrossMode"]["parameters"]["header"]> & operations["updatePositionCrossMode"]["requestBody"]["content"]["application/json"];
export type UpdateDualCompPositionCrossModeParams = operations["updateDualCompPositionCrossMode"]["parameters"]["path"] & NonNullable<operations["updateDualCompPositionCrossMode"]["parameters"]["header"]> & operations["updateDualCompPositionCrossMode"]["requestBody"]["content"]["application/json"];
export type SetPositionModeParams = operations["setPositionMode"]["parameters"]["path"] & operations["setPositionMode"]["parameters"]["query"] & NonNullable<operations["setPositionMode"]["parameters"]["header"]>;
export type GetFuturesFeeParams = operations["getFuturesFee"]["parameters"]["path"] & NonNullable<operations["getFuturesFee"]["parameters"]["query"]> & NonNullable<operations["getFuturesFee"]["parameters"]["header"]>;
export type CreateFuturesOrderParams = operations["createFuturesOrder"]["parameters"]["path"] & NonNullable<operations["createFuturesOrder"]["parameters"]["header"]> & operations["createFuturesOrder"]["requestBody"]["content"]["application/json"];
export type ListFuturesOrdersParams = operations["listFuturesOrders"]["parameters"]["path"] & operations["listFuturesOrders"]["parameters"]["query"] & NonNullable<operations["listFuturesOrders"]["parameters"]["header"]>;
export type CancelFuturesOrdersParams = operations["cancelFuturesOrders"]["parameters"]["path"] & operations["cancelFuturesOrders"]["parameters"]["query"] & NonNullable<operations["cancelFuturesOrders"]["parameters"]["header"]>;
export type GetFuturesOrderParams = operations["getFuturesOrder"]["parameters"]["path"] & NonNullable<operations["getFuturesOrder"]["parameters"]["header"]>;
export type AmendFuturesOrderParams = operations["amendFuturesOrder"]["parameters"]["path"] & NonNullable<operations["amendFuturesOrder"]["parameters"]["header"]> & operations["amendFuturesOrder"]["requestBody"]["content"]["application/json"];
export type CancelFuturesOrderParams = operations["cancelFuturesOrder"]["parameters"]["path"] & NonNullable<operations["cancelFuturesOrder"]["parameters"]["header"]>;
export type CreateBatchFuturesOrderParams = operations["createBatchFuturesOrder"]["parameters"]["path"] & NonNullable<operations["createBatchFuturesOrder"]["parameters"]["header"]> & operations["createBatchFuturesOrder"]["requestBody"]["content"]["application/json"];
export type CancelBatchFutureOrdersParams = operations["cancelBatchFutureOrders"]["parameters"]["path"] & NonNullable<operations["cancelBatchFutureOrders"]["parameters"]["header"]> & operations["cancelBatchFutureOrders"]["requestBody"]["content"]["application/json"];
export type GetMyTradesParams = operations["getMyTrades"]["parameters"]["path"] & NonNullable<operations["getMyTrades"]["parameters"]["query"]> & NonNullable<operations["getMyTrades"]["parameters"]["header"]>;
export type GetMyTradesWithTimeRangeParams = operations["getMyTradesWithTimeRange"]["parameters"]["path"] & NonNullable<operations["getMyTradesWithTimeRange"]["parameters"]["query"]> & NonNullable<operations["getMyTradesWithTimeRange"]["parameters"]["header"]>;
export type CountdownCancelAllFuturesParams = operations["countdownCancelAllFutures"]["parameters"]["path"] & NonNullable<operations["countdownCancelAllFutures"]["parameters"]["header"]> & operations["countdownCancelAllFutures"]["requestBody"]["content"]["application/json"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** FuturesBookFrame as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotFuturesBookFrame = Omit<FuturesBookFrame, "channel" | "event" | "result"> & { readonly "result": Omit<FuturesBook, "s" | "b" | "a"> & { readonly "b"?: Levels; readonly "a"?: Levels } };
