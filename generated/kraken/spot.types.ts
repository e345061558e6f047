// Generated from specs/kraken/spot.openapi.yaml and specs/kraken/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/0/public/Time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's clock in whole seconds. */
        readonly get: operations["getServerTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/SystemStatus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks in which mode the venue trades. */
        readonly get: operations["getSystemStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/Assets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists assets with their names, precisions and states. */
        readonly get: operations["getAssetInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/AssetPairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists pairs with their trading rules and fee schedules. */
        readonly get: operations["getTradableAssetPairs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/Ticker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the tickers of pairs, or of all.
         * @description Days begin at midnight UTC; the second of two values is over the last 24 hours.
         */
        readonly get: operations["getTickerInformation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/OHLC": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the newest candles of a pair, oldest first. */
        readonly get: operations["getOHLCData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/Depth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Takes a snapshot of an order book.
         * @description It has neither a sequence number nor a time of its own, so it cannot be joined with the book of a socket.
         */
        readonly get: operations["getOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/public/Trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists trades of a pair, oldest first.
         * @description Without `since` the latest are listed; with it those that follow, so that `last` walks through all of history.
         */
        readonly get: operations["getRecentTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/AddOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places an order. */
        readonly post: operations["addOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/AmendOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes quantity or prices of an open order in place. */
        readonly post: operations["amendOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/EditOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels an open order and places a changed one in its stead. */
        readonly post: operations["editOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/CancelOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels an open order, or all that have one `userref`. */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/CancelAll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels all open orders of the account.
         * @description There is no way to cancel all orders of one pair.
         */
        readonly post: operations["cancelAllOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/CancelAllOrdersAfter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets, renews or ends the timer that cancels all open orders of the account. */
        readonly post: operations["cancelAllOrdersAfter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/AddOrderBatch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places 2 to 15 orders of one pair. */
        readonly post: operations["addOrderBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/CancelOrderBatch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels up to 50 open orders.
         * @description The answer does not tell which of them were cancelled.
         */
        readonly post: operations["cancelOrderBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/BalanceEx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the account's balances and what orders hold of them.
         * @description Available is balance + credit - credit_used - hold_trade. Assets with a suffix are balances of their own: .B and .S and .M earn, .F earns by itself and can be traded, .T is tokenized.
         */
        readonly post: operations["getExtendedBalance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/OpenOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists all open orders of the account. */
        readonly post: operations["getOpenOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/ClosedOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists orders that are filled, cancelled or expired, newest first. */
        readonly post: operations["getClosedOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/QueryOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for open or closed orders by id. */
        readonly post: operations["getOrdersInfo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/OrderAmends": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the changes that an order went through, oldest first. */
        readonly post: operations["getOrderAmends"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/TradesHistory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists fills of the account, newest first. */
        readonly post: operations["getTradeHistory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/QueryTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for fills by id. */
        readonly post: operations["getTradesInfo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/TradeVolume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for the account's volume of 30 days and the fees that it earns. */
        readonly post: operations["getTradeVolume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/GetApiKeyInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks what the key that signs may do. */
        readonly post: operations["getApiKeyInfo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/0/private/GetWebSocketsToken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for a token with which the sockets of the account are opened. */
        readonly post: operations["getWebsocketsToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An exact number. It arrives as a JSON number where a double holds it, and as text where it does not or where the venue writes text. */
        readonly Amount: number | string;
        /** @description Seconds since 1970 UTC with a fraction of up to nine digits; more digits than a double holds arrive as text. */
        readonly Seconds: number | string;
        /** @description Refusals, which begin with E, and warnings, which begin with W; empty when all went well. */
        readonly Errors: readonly string[];
        /** @description An answer that refuses; it has no result. */
        readonly Refusal: {
            readonly error: components["schemas"]["Errors"];
        };
        /**
         * @description Whether base is bought or sold.
         * @enum {string}
         */
        readonly Side: "buy" | "sell";
        /** @description How the order trades. A stop-loss is triggered when the price gets worse for the position it protects, a take-profit when it gets better; settle-position ends a position on margin with funds at hand. */
        readonly OrderType: "market" | "limit" | "iceberg" | "stop-loss" | "take-profit" | "stop-loss-limit" | "take-profit-limit" | "trailing-stop" | "trailing-stop-limit" | "settle-position" | (string & {});
        /** @description Where the order is. Pending is accepted and not in the book yet; closed is filled; canceled and expired may have been filled in part. */
        readonly OrderStatus: "pending" | "open" | "closed" | "canceled" | "expired" | (string & {});
        /**
         * @description How long the order stands: until cancelled, what trades at once, all at once or nothing (orders with a limit price only), until `expiretm`. GTC where nothing is said.
         * @enum {string}
         */
        readonly TimeInForce: "GTC" | "IOC" | "FOK" | "GTD";
        /** @description The price that triggers the order; last where nothing is said. */
        readonly Trigger: "last" | "index" | (string & {});
        /** @description Which order is cancelled when the account would trade with itself; cancel-newest, the arriving one, where nothing is said. */
        readonly SelfTrade: "cancel-newest" | "cancel-oldest" | "cancel-both" | (string & {});
        /** @description The answer of Time. */
        readonly ServerTimeAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["ServerTime"];
        };
        /** @description The server's clock. */
        readonly ServerTime: {
            /** @description Whole seconds since 1970 UTC. */
            readonly unixtime: number;
            /** @description The same as text of RFC 1123. */
            readonly rfc1123: string;
        };
        /** @description The answer of SystemStatus. */
        readonly SystemStatusAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["SystemStatus"];
        };
        /** @description The mode of the venue. */
        readonly SystemStatus: {
            readonly status: components["schemas"]["SystemMode"];
            /** @description Time of the answer as text of RFC 3339. */
            readonly timestamp: string;
        };
        /** @description What the venue takes: everything, nothing, cancels only, orders that only make and cancels, limit orders and cancels. */
        readonly SystemMode: "online" | "maintenance" | "cancel_only" | "post_only" | "limit_only" | (string & {});
        /** @description The answer of Assets. */
        readonly AssetsAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description Assets by id. */
            readonly result: {
                readonly [key: string]: components["schemas"]["Asset"];
            };
        };
        /** @description An asset. */
        readonly Asset: {
            /** @description Class of the asset: currency or tokenized_asset. */
            readonly aclass: string;
            /** @description The shorter name. */
            readonly altname: string;
            /** @description Decimal places in which balances are kept. */
            readonly decimals: number;
            /** @description Decimal places in which the venue shows balances. */
            readonly display_decimals: number;
            /** @description Share of the value that serves as collateral on margin. */
            readonly collateral_value?: components["schemas"]["Amount"];
            /** @description Interest of borrowing the asset. */
            readonly margin_rate?: components["schemas"]["Amount"];
            /** @description What can be done with the asset. */
            readonly status: "enabled" | "deposit_only" | "withdrawal_only" | "funding_temporarily_disabled" | (string & {});
        };
        /** @description The answer of AssetPairs. */
        readonly AssetPairsAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description Pairs by id. */
            readonly result: {
                readonly [key: string]: components["schemas"]["AssetPair"];
            };
        };
        /** @description A pair with its trading rules. There is no upper limit of an order's quantity among them. */
        readonly AssetPair: {
            /** @description The shorter name; orders and their texts say this one. */
            readonly altname: string;
            /** @description Name in the first version of the sockets, XBT/USD; absent where there is none. */
            readonly wsname?: string;
            /** @description Class of the base. */
            readonly aclass_base: string;
            /** @description Id of the base. */
            readonly base: string;
            /** @description Class of the quote. */
            readonly aclass_quote: string;
            /** @description Id of the quote. */
            readonly quote: string;
            /** @description Where the book is kept. */
            readonly execution_venue?: "international" | "bitnomial_exchange" | (string & {});
            /** @description Obsolete. */
            readonly lot?: string;
            /** @description Decimal places of costs. */
            readonly cost_decimals: number;
            /** @description Decimal places of prices; the step is `tick_size`. */
            readonly pair_decimals: number;
            /** @description Decimal places of quantities. */
            readonly lot_decimals: number;
            /** @description What a quantity is multiplied by to be base units; it is 1. */
            readonly lot_multiplier?: number;
            /** @description Leverages for buying; empty where there is no margin. */
            readonly leverage_buy: readonly number[];
            /** @description Leverages for selling; empty where there is no margin. */
            readonly leverage_sell: readonly number[];
            /** @description Taker fees by volume, or all fees where `fees_maker` is absent. */
            readonly fees?: readonly components["schemas"]["FeeLevel"][];
            /** @description Maker fees by volume. */
            readonly fees_maker?: readonly components["schemas"]["FeeLevel"][];
            /** @description Asset in which the volume of the fees is counted. */
            readonly fee_volume_currency?: string;
            /** @description Margin level in percent at which a margin call is made. */
            readonly margin_call?: number;
            /** @description Margin level in percent at which positions are liquidated. */
            readonly margin_stop?: number;
            /** @description Smallest quantity of an order. */
            readonly ordermin?: string;
            /** @description Smallest price times quantity of an order. */
            readonly costmin?: string;
            /** @description Step of prices. */
            readonly tick_size?: string;
            readonly status?: components["schemas"]["PairStatus"];
            /** @description Largest long position on margin in base units; absent where there is no margin. */
            readonly long_position_limit?: Int64;
            /** @description Largest short position on margin in base units; absent where there is no margin. */
            readonly short_position_limit?: Int64;
        };
        /** @description What the pair takes: everything, cancels only, orders that only make, limit orders, orders that reduce a position, nothing (the last three, which sockets tell). Many pairs say nothing in REST. */
        readonly PairStatus: "online" | "cancel_only" | "post_only" | "limit_only" | "reduce_only" | "maintenance" | "delisted" | "work_in_progress" | (string & {});
        /** @description A volume from which a fee holds, and the fee in percent. */
        readonly FeeLevel: readonly [
            number,
            number
        ];
        /** @description The answer of Ticker. */
        readonly TickersAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description Tickers by pair. */
            readonly result: {
                readonly [key: string]: components["schemas"]["PairTicker"];
            };
        };
        /** @description Prices and volumes of a pair now, today (from midnight UTC) and over 24 hours. */
        readonly PairTicker: {
            /** @description The best ask. */
            readonly a: components["schemas"]["TickerQuote"];
            /** @description The best bid. */
            readonly b: components["schemas"]["TickerQuote"];
            readonly c: components["schemas"]["TickerLast"];
            /** @description Volume in base units. */
            readonly v: components["schemas"]["TickerSpan"];
            /** @description Average price weighted by volume. */
            readonly p: components["schemas"]["TickerSpan"];
            readonly t: components["schemas"]["TickerCount"];
            /** @description Lowest price. */
            readonly l: components["schemas"]["TickerSpan"];
            /** @description Highest price. */
            readonly h: components["schemas"]["TickerSpan"];
            /** @description Today's opening price. */
            readonly o: string;
        };
        /** @description The best level of a side. */
        readonly TickerQuote: readonly [
            string,
            string,
            string
        ];
        /** @description The last trade. */
        readonly TickerLast: readonly [
            string,
            string
        ];
        /** @description A value of two spans. */
        readonly TickerSpan: readonly [
            string,
            string
        ];
        /** @description Number of trades. */
        readonly TickerCount: readonly [
            number,
            number
        ];
        /** @description The answer of OHLC. */
        readonly CandlesAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description Candles under the pair's name, and under `last` the begin of the last complete candle. */
            readonly result: {
                readonly [key: string]: readonly components["schemas"]["CandleRow"][] | number;
            };
        };
        /** @description A candle. */
        readonly CandleRow: readonly [
            number,
            string,
            string,
            string,
            string,
            string,
            string,
            number
        ];
        /** @description The answer of Depth. */
        readonly OrderBookAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description The book under the pair's name. */
            readonly result: {
                readonly [key: string]: components["schemas"]["OrderBook"];
            };
        };
        /** @description The best levels of both sides, best first. */
        readonly OrderBook: {
            /** @description Asks, lowest first. */
            readonly asks: readonly components["schemas"]["BookRow"][];
            /** @description Bids, highest first. */
            readonly bids: readonly components["schemas"]["BookRow"][];
        };
        /** @description A level. */
        readonly BookRow: readonly [
            string,
            string,
            number
        ];
        /** @description The answer of Trades. */
        readonly TradesAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description Trades under the pair's name, and under `last` the nanosecond of the last one. */
            readonly result: {
                readonly [key: string]: readonly components["schemas"]["TradeRow"][] | string;
            };
        };
        /** @description A trade. */
        readonly TradeRow: readonly [
            string,
            string,
            components["schemas"]["Seconds"],
            components["schemas"]["TakerSide"],
            string,
            string,
            Int64
        ];
        /**
         * @description What the taker did, b for bought and s for sold.
         * @enum {string}
         */
        readonly TakerSide: "b" | "s";
        /** @description An order to place. */
        readonly AddOrderRequest: {
            /** @description The pair, by id (XXBTZUSD) or altname (XBTUSD). */
            readonly pair: string;
            /** @description Whether base is bought or sold. */
            readonly type: components["schemas"]["Side"];
            /** @description How the order trades. */
            readonly ordertype: components["schemas"]["OrderType"];
            /** @description Quantity in base units; in quote units with the flag `viqc`. */
            readonly volume: string;
            /** @description Quantity that an iceberg order shows, at least a fifteenth of `volume`. */
            readonly displayvol?: string;
            /** @description Limit price of limit and iceberg orders, trigger price of triggered ones. With +, - or # in front it is relative to the last price, with % behind in percent; trailing orders take a relative price with + only. */
            readonly price?: string;
            /** @description Limit price of a triggered limit order. In trailing orders it is relative to the trigger price and begins with + or -. */
            readonly price2?: string;
            /** @description The price that triggers the order; last where nothing is said. */
            readonly trigger?: components["schemas"]["Trigger"];
            /** @description Leverage of an order on margin, as `5`; without it there is none. */
            readonly leverage?: string;
            /** @description Whether the order may only reduce a position on margin. */
            readonly reduce_only?: boolean;
            /** @description What happens when the account would trade with itself. */
            readonly stptype?: components["schemas"]["SelfTrade"];
            /** @description Flags of the order. `post`: it may only make (limit orders). `fcib`, `fciq`: the fee is taken in base or in quote. `viqc`: the quantity is in quote (market orders that buy). `nompp` is obsolete and ignored. */
            readonly oflags?: readonly string[];
            /** @description How long the order stands; GTC where nothing is said. */
            readonly timeinforce?: components["schemas"]["TimeInForce"];
            /** @description When the order begins: seconds since 1970 UTC, +n for n seconds from now, 0 for now. */
            readonly starttm?: string;
            /** @description When a GTD order ends: seconds since 1970 UTC, +n for n seconds from now (at least 5), 0 for never; a month ahead at most. */
            readonly expiretm?: string;
            /** @description A 32 bit number of the caller's, which any number of orders may share; not together with `cl_ord_id`. */
            readonly userref?: number;
            /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
            readonly cl_ord_id?: string;
            /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
            readonly deadline?: string;
            /** @description Whether the order is only checked, not placed. */
            readonly validate?: boolean;
        };
        /** @description A change to an open order, by `txid` or `cl_ord_id`. */
        readonly AmendOrderRequest: {
            /** @description The order's id; this or `cl_ord_id`. */
            readonly txid?: string;
            /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
            readonly cl_ord_id?: string;
            /** @description The new quantity in base units. */
            readonly order_qty?: string;
            /** @description Quantity that an iceberg order shows from now on. */
            readonly display_qty?: string;
            /** @description The new limit price; with + or - in front or % behind it is relative. */
            readonly limit_price?: string;
            /** @description The new trigger price; with + or - in front or % behind it is relative. */
            readonly trigger_price?: string;
            /** @description Whether the change is refused where the order would take at the new price. */
            readonly post_only?: boolean;
            /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
            readonly deadline?: string;
        };
        /** @description An order to replace. */
        readonly EditOrderRequest: {
            /** @description The order's id, or its `userref` where no other order has it. */
            readonly txid: string;
            /** @description The pair, by id (XXBTZUSD) or altname (XBTUSD). */
            readonly pair: string;
            /** @description The new quantity in base units. */
            readonly volume?: string;
            /** @description Quantity that an iceberg order shows. */
            readonly displayvol?: string;
            /** @description Limit price of limit and iceberg orders, trigger price of triggered ones. With +, - or # in front it is relative to the last price, with % behind in percent; trailing orders take a relative price with + only. */
            readonly price?: string;
            /** @description The new limit price of a triggered limit order. */
            readonly price2?: string;
            /** @description Flags of the order. `post`: it may only make (limit orders). `fcib`, `fciq`: the fee is taken in base or in quote. `viqc`: the quantity is in quote (market orders that buy). `nompp` is obsolete and ignored. */
            readonly oflags?: readonly string[];
            /** @description A 32 bit number for the new order. */
            readonly userref?: number;
            /** @description Whether the answer comes before the order has been replaced. */
            readonly cancel_response?: boolean;
            /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
            readonly deadline?: string;
            /** @description Whether the change is only checked, not made. */
            readonly validate?: boolean;
        };
        /** @description The answer of AddOrder. */
        readonly AddOrderAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["PlacedOrder"];
        };
        /** @description An order that was accepted. */
        readonly PlacedOrder: {
            readonly descr: components["schemas"]["PlacedText"];
            /** @description The order's id, the only one of the list; absent where the order was only checked. */
            readonly txid?: readonly string[];
        };
        /** @description An order in words. */
        readonly PlacedText: {
            /** @description The order in words. */
            readonly order: string;
            /** @description Its conditional close in words, where it has one. */
            readonly close?: string;
        };
        /** @description The answer of AmendOrder. */
        readonly AmendOrderAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["AmendedOrder"];
        };
        /** @description A change that was made. */
        readonly AmendedOrder: {
            /** @description Id of the change, not of the order. */
            readonly amend_id: string;
        };
        /** @description The answer of EditOrder. */
        readonly EditOrderAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["EditedOrder"];
        };
        /** @description An order that was replaced. */
        readonly EditedOrder: {
            /** @description Whether it was done: ok or err. */
            readonly status?: string;
            /** @description Id of the new order. */
            readonly txid?: string;
            /** @description Id of the order that was cancelled. */
            readonly originaltxid?: string;
            /** @description How many orders were cancelled, 0 or 1. */
            readonly orders_cancelled?: number;
            readonly descr?: components["schemas"]["PlacedText"];
            /** @description Quantity of the new order in base units. */
            readonly volume?: string;
            /** @description Its price. */
            readonly price?: string;
            /** @description Its second price. */
            readonly price2?: string;
            /** @description Number of the new order. */
            readonly newuserref?: string;
            /** @description Number of the cancelled order. */
            readonly olduserref?: string;
            /** @description Why it was not done. */
            readonly error_message?: string;
        };
        /** @description The answer of CancelOrder. */
        readonly CancelOrderAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["CanceledOrders"];
        };
        /** @description Orders that were cancelled. */
        readonly CanceledOrders: {
            /** @description Number of orders. */
            readonly count: number;
            /** @description Whether they are only about to be cancelled. */
            readonly pending?: boolean;
        };
        /** @description The answer of CancelAll and CancelOrderBatch. */
        readonly CountAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["CanceledOrders"];
        };
        /** @description The answer of CancelAllOrdersAfter. */
        readonly CancelAllOrdersAfterAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["CancelTimer"];
        };
        /** @description The timer that cancels all orders. */
        readonly CancelTimer: {
            /** @description Time of the request as text of RFC 3339. */
            readonly currentTime: string;
            /** @description Time at which the orders are cancelled as text of RFC 3339; 0 or absent when the timer is off. */
            readonly triggerTime?: string;
        };
        /** @description An order of a batch. */
        readonly NewOrder: {
            readonly type: components["schemas"]["Side"];
            readonly ordertype: components["schemas"]["OrderType"];
            /** @description Quantity in base units; in quote units with the flag `viqc`. */
            readonly volume: string;
            /** @description Quantity that an iceberg order shows. */
            readonly displayvol?: string;
            /** @description Limit price of limit and iceberg orders, trigger price of triggered ones. With +, - or # in front it is relative to the last price, with % behind in percent; trailing orders take a relative price with + only. */
            readonly price?: string;
            /** @description Limit price of a triggered limit order. */
            readonly price2?: string;
            readonly trigger?: components["schemas"]["Trigger"];
            /** @description Leverage of an order on margin. */
            readonly leverage?: string;
            /** @description Whether the order may only reduce a position on margin. */
            readonly reduce_only?: boolean;
            readonly stptype?: components["schemas"]["SelfTrade"];
            /** @description Flags of the order, joined by commas. */
            readonly oflags?: string;
            readonly timeinforce?: components["schemas"]["TimeInForce"];
            /** @description When the order begins: seconds since 1970 UTC, +n, or 0 for now. */
            readonly starttm?: string;
            /** @description When a GTD order ends: seconds since 1970 UTC, +n, or 0 for never. */
            readonly expiretm?: string;
            /** @description A 32 bit number of the caller's; not together with `cl_ord_id`. */
            readonly userref?: number;
            /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
            readonly cl_ord_id?: string;
        };
        /** @description The answer of AddOrderBatch. */
        readonly AddOrderBatchAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["PlacedBatch"];
        };
        /** @description Orders of a batch, in the order of the request. */
        readonly PlacedBatch: {
            /** @description One entry an order. */
            readonly orders: readonly components["schemas"]["BatchedOrder"][];
        };
        /** @description What became of an order of a batch. It has a `txid` where it was placed, and an `error` where not. */
        readonly BatchedOrder: {
            /** @description The order's id. */
            readonly txid?: string;
            /** @description Why the order was refused. */
            readonly error?: string;
            readonly descr?: components["schemas"]["PlacedText"];
            /** @description Its conditional close in words, where it has one. */
            readonly close?: string;
        };
        /** @description Which closed orders are listed. */
        readonly ClosedOrdersRequest: {
            /** @description Whether ids of related fills are told; false where nothing is said. */
            readonly trades?: boolean;
            /** @description Only orders with this number. */
            readonly userref?: number;
            /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
            readonly cl_ord_id?: string;
            /** @description Only after this: seconds since 1970 UTC, or an order's id for the time it was opened. */
            readonly start?: string;
            /** @description Only up to this, inclusive: seconds since 1970 UTC, or an order's id for the time it was opened. */
            readonly end?: string;
            /** @description How many entries are skipped; pages have 50. */
            readonly ofs?: number;
            /**
             * @description Which of an order's times is compared; both where nothing is said.
             * @enum {string}
             */
            readonly closetime?: "open" | "close" | "both";
            /** @description Whether the fills of one taking order are told as one; true where nothing is said. */
            readonly consolidate_taker?: boolean;
            /** @description Whether the grand total is left out, which is faster; false where nothing is said. */
            readonly without_count?: boolean;
        };
        /** @description Which orders are asked for. */
        readonly OrdersRequest: {
            /** @description Ids of up to 50 orders. */
            readonly txid?: readonly string[];
            /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
            readonly cl_ord_id?: string;
            /** @description Only orders with this number. */
            readonly userref?: number;
            /** @description Whether ids of related fills are told; false where nothing is said. */
            readonly trades?: boolean;
            /** @description Whether the fills of one taking order are told as one; true where nothing is said. */
            readonly consolidate_taker?: boolean;
        };
        /** @description Which fills are listed. */
        readonly FillsRequest: {
            /**
             * @description Which fills, by what they did to positions on margin; all where nothing is said.
             * @enum {string}
             */
            readonly type?: "all" | "any position" | "closed position" | "closing position" | "no position";
            /** @description Whether ids of related fills are told; false where nothing is said. */
            readonly trades?: boolean;
            /** @description Only after this: seconds since 1970 UTC, or a fill's id. */
            readonly start?: string;
            /** @description Only up to this, inclusive: seconds since 1970 UTC, or a fill's id. */
            readonly end?: string;
            /** @description How many entries are skipped; pages have 50. */
            readonly ofs?: number;
            /** @description Whether the fills of one taking order are told as one; true where nothing is said. */
            readonly consolidate_taker?: boolean;
            /** @description Whether the grand total is left out, which is faster; false where nothing is said. */
            readonly without_count?: boolean;
            /** @description Whether ids of the ledger are told; slower. */
            readonly ledgers?: boolean;
        };
        /** @description The answer of BalanceEx. */
        readonly BalancesAnswer: {
            readonly error: components["schemas"]["Errors"];
            /** @description Balances by asset. */
            readonly result: {
                readonly [key: string]: components["schemas"]["Balance"];
            };
        };
        /** @description A balance. */
        readonly Balance: {
            /** @description All of it, what orders hold included. */
            readonly balance: components["schemas"]["Amount"];
            /** @description Credit granted, where there is any. */
            readonly credit?: components["schemas"]["Amount"];
            /** @description Credit used, where there is any. */
            readonly credit_used?: components["schemas"]["Amount"];
            /** @description What open spot orders without margin hold. */
            readonly hold_trade: components["schemas"]["Amount"];
        };
        /** @description The answer of OpenOrders. */
        readonly OpenOrdersAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["OpenOrders"];
        };
        /** @description Open orders. */
        readonly OpenOrders: {
            readonly open: components["schemas"]["OrdersById"];
        };
        /** @description The answer of ClosedOrders. */
        readonly ClosedOrdersAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["ClosedOrders"];
        };
        /** @description A page of closed orders. */
        readonly ClosedOrders: {
            readonly closed: components["schemas"]["OrdersById"];
            /** @description How many orders there are on all pages, where it was not left out. */
            readonly count?: number;
        };
        /** @description The answer of QueryOrders. */
        readonly OrdersAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["OrdersById"];
        };
        /** @description Orders by id. */
        readonly OrdersById: {
            readonly [key: string]: components["schemas"]["Order"];
        };
        /** @description An order. */
        readonly Order: {
            /** @description Id of the order whose conditional close this is; null or empty. */
            readonly refid: string | null;
            /** @description The caller's number; null or 0 where there is none. */
            readonly userref?: number | null;
            /** @description The caller's id; null or absent where there is none. */
            readonly cl_ord_id?: string | null;
            readonly status: components["schemas"]["OrderStatus"];
            /** @description When it was placed. */
            readonly opentm: components["schemas"]["Seconds"];
            /** @description When it begins; 0 for at once. */
            readonly starttm: components["schemas"]["Seconds"];
            /** @description When it ends; 0 for never. */
            readonly expiretm: components["schemas"]["Seconds"];
            /** @description When it was closed; closed orders only. */
            readonly closetm?: components["schemas"]["Seconds"];
            /** @description Why it was closed, in words; closed orders only. */
            readonly reason?: string | null;
            readonly descr: components["schemas"]["OrderDescription"];
            /** @description Quantity in base units, in quote units with the flag `viqc`. */
            readonly vol: string;
            /** @description Quantity that has traded. */
            readonly vol_exec: string;
            /** @description What the fills cost in quote units. */
            readonly cost: string;
            /** @description Fees of the fills in quote units. */
            readonly fee: string;
            /** @description Average price of the fills; 0 without fills. */
            readonly price: string;
            /** @description Trigger price as it stands; 0 where there is none. */
            readonly stopprice: string;
            /** @description Limit price that the trigger set; 0 where there is none. */
            readonly limitprice: string;
            /** @description The price that triggers it; last where absent. */
            readonly trigger?: components["schemas"]["Trigger"];
            /** @description Whether it is on margin. */
            readonly margin?: boolean;
            /** @description Remarks joined by commas: stopped, touched, liquidated, partial, amended. */
            readonly misc: string;
            /** @description Flags joined by commas. */
            readonly oflags: string;
            /** @description Ids of its fills, where they were asked for. */
            readonly trades?: readonly string[];
            /** @description Trader within an institution. */
            readonly sender_sub_id?: string | null;
            /** @description How long it stands, in small letters; not documented. */
            readonly time_in_force?: string;
            /** @description The trading counter; not documented. */
            readonly ratecount?: number;
            /** @description Whether it was changed in place. */
            readonly amended?: boolean;
        };
        /** @description What an order asks for. */
        readonly OrderDescription: {
            /** @description The pair's altname, XBTUSD. */
            readonly pair: string;
            /** @description Class of the pair. */
            readonly aclass?: string;
            readonly type: components["schemas"]["Side"];
            readonly ordertype: components["schemas"]["OrderType"];
            /** @description Limit or trigger price, 0 where there is none; may be relative, +1.0000%. */
            readonly price: string;
            /** @description Limit price of a triggered limit order, 0 where there is none; may be relative. */
            readonly price2: string;
            /** @description Leverage, 5:1, or none. */
            readonly leverage: string;
            /** @description The order in words. */
            readonly order: string;
            /** @description Its conditional close in words, or empty. */
            readonly close: string;
        };
        /** @description The answer of OrderAmends. */
        readonly OrderAmendsAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["OrderAmends"];
        };
        /** @description An order's changes. */
        readonly OrderAmends: {
            /** @description Number of entries, the original included. */
            readonly count?: number;
            /** @description Changes, oldest first. */
            readonly amends: readonly components["schemas"]["OrderAmend"][];
        };
        /** @description An order as it stood after a change. */
        readonly OrderAmend: {
            /** @description Id of the change. */
            readonly amend_id: string;
            /** @description Who changed it: placed so, by the account, by the engine. */
            readonly amend_type: "original" | "user" | "restated" | (string & {});
            /** @description Quantity in base units. */
            readonly order_qty?: string;
            /** @description Quantity that an iceberg order shows. */
            readonly display_qty?: string;
            /** @description Quantity that has not traded. */
            readonly remaining_qty?: string;
            /** @description Limit price. */
            readonly limit_price?: string;
            /** @description Trigger price. */
            readonly trigger_price?: string;
            /** @description Why it was changed, in words. */
            readonly reason?: string;
            /** @description Whether the change was to be refused where the order would take. */
            readonly post_only?: boolean;
            /** @description Nanoseconds since 1970 UTC. */
            readonly timestamp: Int64;
        };
        /** @description The answer of TradesHistory. */
        readonly FillsAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["FillsPage"];
        };
        /** @description A page of fills. */
        readonly FillsPage: {
            readonly trades: components["schemas"]["FillsById"];
            /** @description How many fills there are on all pages, where it is told. */
            readonly count?: number;
        };
        /** @description The answer of QueryTrades. */
        readonly FillsByIdAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["FillsById"];
        };
        /** @description Fills by id. */
        readonly FillsById: {
            readonly [key: string]: components["schemas"]["Fill"];
        };
        /** @description A fill of the account. */
        readonly Fill: {
            /** @description The order's id. */
            readonly ordertxid: string;
            /** @description The position's id. */
            readonly postxid?: string;
            /** @description The pair's id, XXBTZUSD. */
            readonly pair: string;
            /** @description Class of the pair. */
            readonly aclass?: string;
            /** @description When it traded. */
            readonly time: components["schemas"]["Seconds"];
            readonly type: components["schemas"]["Side"];
            readonly ordertype: components["schemas"]["OrderType"];
            /** @description Type of the order as it traded, where it is told; not documented. */
            readonly tradeordertype?: string;
            /** @description Price, the average where fills are told as one. */
            readonly price: string;
            /** @description Price times quantity in quote units. */
            readonly cost: string;
            /** @description What the account paid in quote units. */
            readonly fee: string;
            /** @description Quantity in base units. */
            readonly vol: string;
            /** @description Initial margin in quote units; 0 without margin. */
            readonly margin: string;
            /** @description Leverage; 0 without margin. */
            readonly leverage?: string;
            /** @description Remarks joined by commas: closing. */
            readonly misc: string;
            /** @description Ids of the ledger, where they were asked for. */
            readonly ledgers?: readonly string[];
            /** @description Id of the public trade, counted in each pair. */
            readonly trade_id?: Int64;
            /** @description Whether the account's order made. */
            readonly maker?: boolean;
            /** @description Where it opened a position: whether that is open or closed. */
            readonly posstatus?: string;
            /** @description Average price of what was closed of the position. */
            readonly cprice?: components["schemas"]["Amount"];
            /** @description Cost of what was closed of the position. */
            readonly ccost?: components["schemas"]["Amount"];
            /** @description Fees of what was closed of the position. */
            readonly cfee?: components["schemas"]["Amount"];
            /** @description Quantity of what was closed of the position. */
            readonly cvol?: components["schemas"]["Amount"];
            /** @description Margin that was freed. */
            readonly cmargin?: components["schemas"]["Amount"];
            /** @description Profit or loss of what was closed of the position. */
            readonly net?: components["schemas"]["Amount"];
            /** @description Ids of the fills that closed it. */
            readonly trades?: readonly string[];
        };
        /** @description The answer of TradeVolume. */
        readonly TradeVolumeAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["TradeVolume"];
        };
        /** @description The account's volume and fees. */
        readonly TradeVolume: {
            /** @description Asset in which the volume is counted, ZUSD. */
            readonly currency: string;
            /** @description Volume of the last 30 days. */
            readonly volume: string;
            /** @description Taker fees by pair, or all fees of a pair that has no maker fees; absent where no pair was named. */
            readonly fees?: components["schemas"]["FeeTiers"] | null;
            /** @description Maker fees by pair; absent where no pair was named. */
            readonly fees_maker?: components["schemas"]["FeeTiers"] | null;
        };
        /** @description Fees by pair. */
        readonly FeeTiers: {
            readonly [key: string]: components["schemas"]["FeeTier"];
        };
        /** @description The fee of a pair. */
        readonly FeeTier: {
            /** @description Fee in percent. */
            readonly fee: string;
            /** @description Fee of the best tier in percent. */
            readonly minfee?: string | null;
            /** @description Fee of the first tier in percent. */
            readonly maxfee?: string | null;
            /** @description Fee of the next tier in percent; null in the last. */
            readonly nextfee?: string | null;
            /** @description Volume of the next tier; null in the last. */
            readonly nextvolume?: string | null;
            /** @description Volume of this tier; null in the first. */
            readonly tiervolume?: string | null;
        };
        /** @description The answer of GetApiKeyInfo. */
        readonly ApiKeyInfoAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["ApiKeyInfo"];
        };
        /** @description A key and what it may do. */
        readonly ApiKeyInfo: {
            /** @description Name of the key. */
            readonly apiKeyName: string;
            /** @description The key. */
            readonly apiKey?: string;
            /** @description The highest nonce seen. */
            readonly nonce?: string;
            /** @description How far a nonce may lie below the highest; 0 for not at all. */
            readonly nonceWindow?: Int64;
            /** @description What the key may do. */
            readonly permissions: readonly components["schemas"]["KeyPermission"][];
            /** @description The venue's own number of the account. */
            readonly iban?: string;
            /** @description When the key ends, in seconds since 1970 UTC; 0 for never. */
            readonly validUntil?: string;
            /** @description From when data may be asked for, in seconds since 1970 UTC; 0 for always. */
            readonly queryFrom?: string;
            /** @description Until when data may be asked for, in seconds since 1970 UTC; 0 for always. */
            readonly queryTo?: string;
            /** @description When the key was made, in seconds since 1970 UTC. */
            readonly createdTime?: string;
            /** @description When the key was changed, in seconds since 1970 UTC. */
            readonly modifiedTime?: string;
            /** @description Addresses that may use the key; empty for all. */
            readonly ipAllowlist?: readonly string[];
            /** @description When the key was used, in seconds since 1970 UTC; null for never. */
            readonly lastUsed?: string | null;
        };
        /** @description Something that a key may do. */
        readonly KeyPermission: "query-funds" | "add-funds" | "withdraw-funds" | "earn-funds" | "query-open-trades" | "query-closed-trades" | "modify-trades" | "close-trades" | "query-ledger" | "export-data" | "create-ws-token" | "add-withdraw-address" | "update-withdraw-address" | (string & {});
        /** @description The answer of GetWebSocketsToken. */
        readonly TokenAnswer: {
            readonly error: components["schemas"]["Errors"];
            readonly result: components["schemas"]["Token"];
        };
        /** @description A token of the sockets. */
        readonly Token: {
            /** @description The token. */
            readonly token: string;
            /** @description Seconds within which it has to be used. */
            readonly expires: number;
        };
        /**
         * @description Whether the frame replaces what is known or adds to it.
         * @enum {string}
         */
        readonly FrameType: "snapshot" | "update";
        /** @description A snapshot of a book, or what changed in it. */
        readonly BookFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "book";
            readonly type: components["schemas"]["FrameType"];
            /** @description One book. */
            readonly data: readonly components["schemas"]["BookData"][];
        };
        /** @description Levels of a book, those that changed or all of the depth. */
        readonly BookData: {
            /** @description Symbol of the pair. */
            readonly symbol: string;
            /** @description Bids; in a snapshot highest first. */
            readonly bids: readonly components["schemas"]["PriceLevel"][];
            /** @description Asks; in a snapshot lowest first. */
            readonly asks: readonly components["schemas"]["PriceLevel"][];
            /** @description CRC32 of the best ten levels of both sides after the frame. */
            readonly checksum: number;
            /** @description Time of the book. */
            readonly timestamp?: string;
        };
        /** @description A level of a book. */
        readonly PriceLevel: {
            /** @description Price. */
            readonly price: components["schemas"]["Amount"];
            /** @description Quantity in base units; 0 takes the level away. */
            readonly qty: components["schemas"]["Amount"];
        };
        /** @description A ticker. */
        readonly TickerFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "ticker";
            readonly type: components["schemas"]["FrameType"];
            /** @description One ticker. */
            readonly data: readonly components["schemas"]["TickerData"][];
        };
        /** @description Best bid and ask, last price and figures of 24 hours. */
        readonly TickerData: {
            /** @description Symbol of the pair. */
            readonly symbol: string;
            /** @description Best bid. */
            readonly bid: components["schemas"]["Amount"];
            /** @description Quantity at the best bid in base units. */
            readonly bid_qty: components["schemas"]["Amount"];
            /** @description Best ask. */
            readonly ask: components["schemas"]["Amount"];
            /** @description Quantity at the best ask in base units. */
            readonly ask_qty: components["schemas"]["Amount"];
            /** @description Last price; only good where something traded in 24 hours. */
            readonly last: components["schemas"]["Amount"];
            /** @description Volume of 24 hours in base units. */
            readonly volume: components["schemas"]["Amount"];
            /** @description Average price of 24 hours weighted by volume. */
            readonly vwap: components["schemas"]["Amount"];
            /** @description Lowest price of 24 hours. */
            readonly low: components["schemas"]["Amount"];
            /** @description Highest price of 24 hours. */
            readonly high: components["schemas"]["Amount"];
            /** @description Change of the price in 24 hours in quote units. */
            readonly change: components["schemas"]["Amount"];
            /** @description Change of the price in 24 hours in percent. */
            readonly change_pct: components["schemas"]["Amount"];
            /** @description Time of the ticker. */
            readonly timestamp?: string;
        };
        /** @description Trades. */
        readonly TradeFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "trade";
            readonly type: components["schemas"]["FrameType"];
            /** @description Trades, oldest first. */
            readonly data: readonly components["schemas"]["TradeData"][];
        };
        /** @description A trade. */
        readonly TradeData: {
            /** @description Symbol of the pair. */
            readonly symbol: string;
            /** @description What the taker did. */
            readonly side: components["schemas"]["Side"];
            /** @description Price. */
            readonly price: components["schemas"]["Amount"];
            /** @description Quantity in base units. */
            readonly qty: components["schemas"]["Amount"];
            /** @description Type of the taking order: limit or market. */
            readonly ord_type: string;
            /** @description Id of the trade, counted in each pair. */
            readonly trade_id: Int64;
            /** @description Time of the trade. */
            readonly timestamp: string;
        };
        /** @description Candles. */
        readonly OhlcFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "ohlc";
            readonly type: components["schemas"]["FrameType"];
            /** @description Time of the frame. */
            readonly timestamp?: string;
            /** @description Candles, oldest first. */
            readonly data: readonly components["schemas"]["OhlcData"][];
        };
        /** @description A candle. */
        readonly OhlcData: {
            /** @description Symbol of the pair. */
            readonly symbol: string;
            /** @description First price. */
            readonly open: components["schemas"]["Amount"];
            /** @description Highest price. */
            readonly high: components["schemas"]["Amount"];
            /** @description Lowest price. */
            readonly low: components["schemas"]["Amount"];
            /** @description Last price. */
            readonly close: components["schemas"]["Amount"];
            /** @description Number of trades. */
            readonly trades: number;
            /** @description Volume in base units. */
            readonly volume: components["schemas"]["Amount"];
            /** @description Average price weighted by volume. */
            readonly vwap: components["schemas"]["Amount"];
            /** @description Begin of the candle. */
            readonly interval_begin: string;
            /** @description Length in minutes. */
            readonly interval: number;
            /** @description Obsolete: end of the candle. */
            readonly timestamp?: string;
        };
        /** @description Assets and pairs, all or those that changed. */
        readonly InstrumentFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "instrument";
            readonly type: components["schemas"]["FrameType"];
            readonly data: components["schemas"]["InstrumentData"];
        };
        /** @description Assets and pairs. */
        readonly InstrumentData: {
            /** @description Assets. */
            readonly assets: readonly components["schemas"]["InstrumentAsset"][];
            /** @description Pairs. */
            readonly pairs: readonly components["schemas"]["InstrumentPair"][];
        };
        /** @description An asset. */
        readonly InstrumentAsset: {
            /** @description Name of the asset, BTC. */
            readonly id: string;
            /** @description What can be done with the asset. */
            readonly status: "enabled" | "disabled" | "depositonly" | "withdrawalonly" | "fundingtemporarilydisabled" | "workinprogress" | (string & {});
            /** @description Decimal places in which balances are kept. */
            readonly precision: number;
            /** @description Decimal places in which the venue shows balances. */
            readonly precision_display: number;
            /** @description Whether it can be borrowed. */
            readonly borrowable?: boolean;
            /** @description Share of the value that serves as collateral on margin. */
            readonly collateral_value?: components["schemas"]["Amount"];
            /** @description Interest of borrowing it. */
            readonly margin_rate?: components["schemas"]["Amount"];
            /** @description Tokens an equity. */
            readonly multiplier?: components["schemas"]["Amount"];
            /** @description Class of the asset. */
            readonly class?: string;
        };
        /** @description A pair with its trading rules. There is no upper limit of an order's quantity among them. */
        readonly InstrumentPair: {
            /** @description Symbol of the pair, BTC/USD. */
            readonly symbol: string;
            /** @description Name of the base. */
            readonly base: string;
            /** @description Name of the quote. */
            readonly quote: string;
            readonly status: components["schemas"]["PairStatus"];
            /** @description Decimal places of quantities. */
            readonly qty_precision: number;
            /** @description Step of quantities. */
            readonly qty_increment: components["schemas"]["Amount"];
            /** @description Decimal places of prices. */
            readonly price_precision: number;
            /** @description Step of prices. */
            readonly price_increment: components["schemas"]["Amount"];
            /** @description Obsolete: step of prices. */
            readonly tick_size?: components["schemas"]["Amount"];
            /** @description Decimal places of costs. */
            readonly cost_precision: number;
            /** @description Smallest price times quantity of an order. */
            readonly cost_min?: components["schemas"]["Amount"];
            /** @description Smallest quantity of an order. */
            readonly qty_min: components["schemas"]["Amount"];
            /** @description Whether it trades on margin. */
            readonly marginable?: boolean;
            /** @description Initial margin as a share of the cost. */
            readonly margin_initial?: components["schemas"]["Amount"];
            /** @description Largest long position on margin in base units. */
            readonly position_limit_long?: Int64;
            /** @description Largest short position on margin in base units. */
            readonly position_limit_short?: Int64;
            /** @description Whether there is an index price that triggers can follow. */
            readonly has_index?: boolean;
            /** @description Where the book is kept. */
            readonly execution_venue?: string;
        };
        /** @description The mode of the venue. */
        readonly StatusFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "status";
            /** @description It is update. */
            readonly type?: string;
            /** @description One entry. */
            readonly data: readonly components["schemas"]["StatusData"][];
        };
        /** @description Mode, versions and connection. */
        readonly StatusData: {
            readonly system: components["schemas"]["SystemMode"];
            /** @description Version of the frames. */
            readonly api_version?: string;
            /** @description Version of the service. */
            readonly version?: string;
            /** @description Number of the connection. */
            readonly connection_id?: Int64;
        };
        /** @description Events of orders. */
        readonly ExecutionsFrame: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "executions";
            readonly type: components["schemas"]["FrameType"];
            /** @description Events, in their order. */
            readonly data: readonly components["schemas"]["Execution"][];
            /** @description Number of the frame in the subscription, from 1. */
            readonly sequence?: number;
        };
        /** @description What happened: accepted, in the book, a fill, all filled, the next part of an iceberg order, cancelled, expired, changed by the account, changed by the engine, anything else, a trigger for one. */
        readonly ExecutionType: "pending_new" | "new" | "trade" | "filled" | "iceberg_refill" | "canceled" | "expired" | "amended" | "restated" | "status" | (string & {});
        /** @description Where the order is. Canceled and expired may have been filled in part. */
        readonly ExecutionOrderStatus: "pending_new" | "new" | "partially_filled" | "filled" | "canceled" | "expired" | (string & {});
        /** @description What a price is: a price, an offset in percent, an offset in quote units. */
        readonly PriceType: "static" | "pct" | "quote" | (string & {});
        /** @description An event of an order. What is absent has not changed. */
        readonly Execution: {
            readonly exec_type: components["schemas"]["ExecutionType"];
            /** @description The order's id. */
            readonly order_id: string;
            /** @description The caller's id, where it has one. */
            readonly cl_ord_id?: string;
            /** @description The caller's number, where it has one; 0 for none. */
            readonly order_userref?: number;
            readonly order_status?: components["schemas"]["ExecutionOrderStatus"];
            /** @description Time of the event; not promised. */
            readonly timestamp?: string;
            /** @description Symbol of the pair. */
            readonly symbol?: string;
            readonly side?: components["schemas"]["Side"];
            readonly order_type?: components["schemas"]["OrderType"];
            /** @description Quantity in base units. */
            readonly order_qty?: components["schemas"]["Amount"];
            /** @description Quantity in quote units, where it was asked for so. */
            readonly cash_order_qty?: components["schemas"]["Amount"];
            /** @description Quantity that an iceberg order shows. */
            readonly display_qty?: components["schemas"]["Amount"];
            /** @description Quantity that an iceberg order shows next. */
            readonly display_qty_remain?: components["schemas"]["Amount"];
            /** @description Limit price. */
            readonly limit_price?: components["schemas"]["Amount"];
            readonly limit_price_type?: components["schemas"]["PriceType"];
            readonly time_in_force?: components["schemas"]["ExecutionTimeInForce"];
            /** @description When it begins. */
            readonly effective_time?: string;
            /** @description When it ends. */
            readonly expire_time?: string;
            /** @description Whether it may only make. */
            readonly post_only?: boolean;
            /** @description Whether it may only reduce a position on margin. */
            readonly reduce_only?: boolean;
            /** @description Whether it is on margin. */
            readonly margin?: boolean;
            /** @description Obsolete. */
            readonly no_mpp?: boolean;
            /** @description Where fees are taken: fcib in base, fciq in quote. */
            readonly fee_ccy_pref?: string;
            /** @description Quantity that has traded. */
            readonly cum_qty?: components["schemas"]["Amount"];
            /** @description What the fills cost in quote units. */
            readonly cum_cost?: components["schemas"]["Amount"];
            /** @description Average price of the fills; 0 without fills. */
            readonly avg_price?: components["schemas"]["Amount"];
            /** @description Fees in US dollars. */
            readonly fee_usd_equiv?: components["schemas"]["Amount"];
            /** @description Id of the fill, which is that of TradesHistory; trade only. */
            readonly exec_id?: string;
            /** @description Id of the public trade, counted in each pair; trade only. */
            readonly trade_id?: Int64;
            /** @description Quantity of the fill; trade only. */
            readonly last_qty?: components["schemas"]["Amount"];
            /** @description Price of the fill; trade only. */
            readonly last_price?: components["schemas"]["Amount"];
            /** @description Cost of the fill in quote units; trade only. */
            readonly cost?: components["schemas"]["Amount"];
            readonly liquidity_ind?: components["schemas"]["Liquidity"];
            /** @description Fees of the fill; trade only. */
            readonly fees?: readonly components["schemas"]["ExecutionFee"][];
            /** @description Whether the fill changed what is borrowed; trade only. */
            readonly margin_borrow?: boolean;
            /** @description Whether the engine liquidated. */
            readonly liquidated?: boolean;
            /** @description What it did to a position: opened, closing, closed. */
            readonly position_status?: string;
            /** @description Whether the order was changed in place. */
            readonly amended?: boolean;
            /** @description Why it happened, in words. */
            readonly reason?: string;
            /** @description Obsolete: why it was cancelled. */
            readonly cancel_reason?: string;
            readonly triggers?: components["schemas"]["ExecutionTrigger"];
            /** @description Obsolete: trigger price. */
            readonly stop_price?: components["schemas"]["Amount"];
            /** @description Obsolete: the price that triggers. */
            readonly trigger?: string;
            /** @description Obsolete: the price that triggered it. */
            readonly triggered_price?: components["schemas"]["Amount"];
            readonly contingent?: components["schemas"]["Contingent"];
            /** @description Id of the order whose conditional close this is. */
            readonly ord_ref_id?: string;
            /** @description Trader within an institution. */
            readonly sender_sub_id?: string;
            /** @description A partner's id of the order. */
            readonly ext_ord_id?: string;
            /** @description A partner's id of the fill. */
            readonly ext_exec_id?: string;
            /** @description Account, where those of others were asked for. */
            readonly user?: string;
            /** @description The trading counter, where it was asked for; not documented. */
            readonly ratecount?: number;
        };
        /** @description How long the order stands. */
        readonly ExecutionTimeInForce: "GTC" | "GTD" | "IOC" | "FOK" | (string & {});
        /** @description Whether the order made (m) or took (t); trade only. */
        readonly Liquidity: "m" | "t" | (string & {});
        /** @description A fee. */
        readonly ExecutionFee: {
            /** @description Asset of the fee. */
            readonly asset: string;
            /** @description What the account paid. */
            readonly qty: components["schemas"]["Amount"];
        };
        /** @description The trigger of an order. */
        readonly ExecutionTrigger: {
            readonly reference?: components["schemas"]["Trigger"];
            /** @description Trigger price as it was given. */
            readonly price?: components["schemas"]["Amount"];
            readonly price_type?: components["schemas"]["PriceType"];
            /** @description Trigger price as it stands. */
            readonly actual_price?: components["schemas"]["Amount"];
            /** @description Best price since a trailing order was placed. */
            readonly peak_price?: components["schemas"]["Amount"];
            /** @description The price that triggered it. */
            readonly last_price?: components["schemas"]["Amount"];
            /** @description triggered or untriggered. */
            readonly status?: string;
            /** @description When it was triggered. */
            readonly timestamp?: string;
        };
        /** @description The conditional close of an order. */
        readonly Contingent: {
            readonly order_type?: components["schemas"]["OrderType"];
            /** @description Its trigger price. */
            readonly trigger_price?: components["schemas"]["Amount"];
            readonly trigger_price_type?: components["schemas"]["PriceType"];
            /** @description Its limit price. */
            readonly limit_price?: components["schemas"]["Amount"];
            readonly limit_price_type?: components["schemas"]["PriceType"];
        };
        /** @description A balance over all wallets. */
        readonly AssetBalance: {
            /** @description Name of the asset, BTC. */
            readonly asset: string;
            /** @description Class of the asset. */
            readonly asset_class?: string;
            /** @description All of it, what orders hold included. */
            readonly balance: components["schemas"]["Amount"];
            /** @description Balances by wallet. */
            readonly wallets: readonly components["schemas"]["WalletBalance"][];
        };
        /** @description A balance of one wallet. */
        readonly WalletBalance: {
            /** @description Kind of the wallet: spot or earn. */
            readonly type: string;
            /** @description The wallet: main is what trades. */
            readonly id: string;
            /** @description What it holds. */
            readonly balance: components["schemas"]["Amount"];
        };
        /** @description An entry of the ledger. */
        readonly LedgerEntry: {
            /** @description Id of the entry. */
            readonly ledger_id: string;
            /** @description Id of what it belongs to, of a fill for one. */
            readonly ref_id: string;
            /** @description Time of the entry. */
            readonly timestamp: string;
            /** @description What it is: trade, deposit, withdrawal, transfer and others. */
            readonly type: string;
            /** @description What it is in detail. */
            readonly subtype?: string;
            /** @description What it is in the venue's newer words. */
            readonly category?: string;
            /** @description Name of the asset, BTC. */
            readonly asset: string;
            /** @description Class of the asset. */
            readonly asset_class?: string;
            /** @description Kind of the wallet: spot or earn. */
            readonly wallet_type?: string;
            /** @description The wallet. */
            readonly wallet_id?: string;
            /** @description What changed; negative is taken. */
            readonly amount: components["schemas"]["Amount"];
            /** @description The fee of it. */
            readonly fee?: components["schemas"]["Amount"];
            /** @description All that is held of the asset after it, over all wallets. */
            readonly balance: components["schemas"]["Amount"];
            /** @description Account, where those of others were asked for. */
            readonly user?: string;
        };
        /** @description Number of the request; the reply has it too. */
        readonly RequestId: number;
        /** @description A channel. */
        readonly ChannelName: "book" | "ticker" | "trade" | "ohlc" | "instrument" | "executions" | "balances" | (string & {});
        /** @description A channel and how it is wanted. */
        readonly SubscribeParams: {
            readonly channel: components["schemas"]["ChannelName"];
            /** @description Symbols of market channels. */
            readonly symbol?: readonly string[];
            /** @description Levels of each side of a book: 10, 25, 100, 500 or 1000; 10 where nothing is said. */
            readonly depth?: number;
            /** @description What brings a ticker: bbo, or trades where nothing is said. */
            readonly event_trigger?: string;
            /** @description Length of candles in minutes; 1 where nothing is said. */
            readonly interval?: number;
            /** @description Whether a snapshot comes first; it does where nothing is said, except of trades. */
            readonly snapshot?: boolean;
            /** @description Whether open orders come first on executions; they do where nothing is said. */
            readonly snap_orders?: boolean;
            /** @description Whether the last 50 fills come first on executions; not where nothing is said. */
            readonly snap_trades?: boolean;
            /** @description Whether executions tell all events; only begin and end of orders otherwise. */
            readonly order_status?: boolean;
            /** @description Whether executions tell the trading counter. */
            readonly ratecounter?: boolean;
            /** @description Whether instruments tell tokenized equities. */
            readonly include_tokenized_assets?: boolean;
            /** @description The token; channels of the account only. */
            readonly token?: string;
        };
        /** @description A channel as it was subscribed to. */
        readonly UnsubscribeParams: {
            readonly channel: components["schemas"]["ChannelName"];
            /** @description Symbols of market channels. */
            readonly symbol?: readonly string[];
            /** @description Levels of each side of a book. */
            readonly depth?: number;
            /** @description What brings a ticker. */
            readonly event_trigger?: string;
            /** @description Length of candles in minutes. */
            readonly interval?: number;
            /** @description The token; channels of the account only. */
            readonly token?: string;
        };
        /** @description A subscription that was made. */
        readonly SubscribedReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "subscribe";
            readonly result: components["schemas"]["Subscription"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description A subscription that was ended. */
        readonly UnsubscribedReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "unsubscribe";
            readonly result: components["schemas"]["Subscription"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description A channel and how it comes. */
        readonly Subscription: {
            readonly channel: components["schemas"]["ChannelName"];
            /** @description The symbol; market channels only. */
            readonly symbol?: string;
            /** @description Levels of each side of a book. */
            readonly depth?: number;
            /** @description What brings a ticker. */
            readonly event_trigger?: string;
            /** @description Length of candles in minutes. */
            readonly interval?: number;
            /** @description Whether a snapshot comes first. */
            readonly snapshot?: boolean;
            /** @description Whether open orders come first. */
            readonly snap_orders?: boolean;
            /** @description Whether the last fills come first. */
            readonly snap_trades?: boolean;
            /** @description The most that the trading counter of a pair may be: 60, 125 or 180. */
            readonly maxratecount?: number;
            /** @description What the venue advises, words that it is about to give up for one. */
            readonly warnings?: readonly string[];
        };
        /** @description A request that was refused. */
        readonly SocketRefusal: {
            /** @description Why, as REST says it or in words of the sockets. */
            readonly error: string;
            /** @description The method. */
            readonly method?: string;
            /**
             * @description It was not done.
             * @constant
             */
            readonly success?: false;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description The symbol, where one of several was refused. */
            readonly symbol?: string;
            /** @description It is error; old frames only. */
            readonly status?: string;
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description A sign of life. */
        readonly PongReply: {
            /**
             * @description The method, of the reply.
             * @constant
             */
            readonly method: "pong";
            /** @description Whether it was done. */
            readonly success?: boolean;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in: string;
            /** @description When the venue sent the reply. */
            readonly time_out: string;
        };
        /** @description Which order is cancelled when the account would trade with itself; cancel_newest where nothing is said. */
        readonly StpType: "cancel_newest" | "cancel_oldest" | "cancel_both" | (string & {});
        /** @description How long the order stands; gtc where nothing is said. The page of the method does not list fok, which limit orders may have. */
        readonly SocketTimeInForce: "gtc" | "gtd" | "ioc" | "fok" | (string & {});
        /** @description Where the fee is taken; in quote of buys and in base of sells where nothing is said. */
        readonly FeePreference: "base" | "quote" | (string & {});
        /** @description When a triggered order begins. */
        readonly TriggerParams: {
            readonly reference?: components["schemas"]["Trigger"];
            /** @description Trigger price, or an offset by `price_type`; positive in trailing orders. */
            readonly price: number;
            readonly price_type?: components["schemas"]["PriceType"];
        };
        /** @description An order. */
        readonly AddOrderSocketParams: {
            /** @description Symbol of the pair, BTC/USD. */
            readonly symbol: string;
            readonly side: components["schemas"]["Side"];
            readonly order_type: components["schemas"]["OrderType"];
            /** @description Quantity in base units. */
            readonly order_qty?: string | number;
            /** @description Quantity in quote units; market orders that buy. */
            readonly cash_order_qty?: string | number;
            /** @description Quantity that an iceberg order shows, at least a fifteenth. */
            readonly display_qty?: string | number;
            /** @description Limit price. */
            readonly limit_price?: string | number;
            /** @description What the limit price is; trailing-stop-limit only. */
            readonly limit_price_type?: components["schemas"]["PriceType"];
            readonly triggers?: {
                readonly reference?: components["schemas"]["Trigger"];
                /** @description Trigger price, or an offset by `price_type`; positive in trailing orders. */
                readonly price: string | number;
                readonly price_type?: components["schemas"]["PriceType"];
            };
            readonly time_in_force?: components["schemas"]["SocketTimeInForce"];
            /** @description When it begins, to the second. */
            readonly effective_time?: string;
            /** @description When a gtd order ends, to the second; a month ahead at most. */
            readonly expire_time?: string;
            /** @description Whether it may only make. */
            readonly post_only?: boolean;
            /** @description Whether it may only reduce a position on margin. */
            readonly reduce_only?: boolean;
            /** @description Whether it is on margin, with the greatest leverage there is. */
            readonly margin?: boolean;
            readonly stp_type?: components["schemas"]["StpType"];
            readonly fee_preference?: components["schemas"]["FeePreference"];
            /** @description The caller's id, unique among open orders; not together with `order_userref`. */
            readonly cl_ord_id?: string;
            /** @description A 32 bit number of the caller's. */
            readonly order_userref?: number;
            /** @description Trader within an institution. */
            readonly sender_sub_id?: string;
            /** @description Time after which the engine refuses the request, as text of RFC 3339; from half a second to 60 seconds ahead, 5 seconds where nothing is said. */
            readonly deadline?: string;
            /** @description Whether it is only checked, not done. */
            readonly validate?: boolean;
        };
        /** @description An order of a batch. */
        readonly BatchAddOrder: {
            readonly side: components["schemas"]["Side"];
            readonly order_type: components["schemas"]["OrderType"];
            /** @description Quantity in base units. */
            readonly order_qty?: number;
            /** @description Quantity in quote units; market orders that buy. */
            readonly cash_order_qty?: number;
            /** @description Quantity that an iceberg order shows, at least a fifteenth. */
            readonly display_qty?: number;
            /** @description Limit price. */
            readonly limit_price?: number;
            /** @description What the limit price is; trailing-stop-limit only. */
            readonly limit_price_type?: components["schemas"]["PriceType"];
            readonly triggers?: components["schemas"]["TriggerParams"];
            readonly time_in_force?: components["schemas"]["SocketTimeInForce"];
            /** @description When it begins, to the second. */
            readonly effective_time?: string;
            /** @description When a gtd order ends, to the second; a month ahead at most. */
            readonly expire_time?: string;
            /** @description Whether it may only make. */
            readonly post_only?: boolean;
            /** @description Whether it may only reduce a position on margin. */
            readonly reduce_only?: boolean;
            /** @description Whether it is on margin, with the greatest leverage there is. */
            readonly margin?: boolean;
            readonly stp_type?: components["schemas"]["StpType"];
            readonly fee_preference?: components["schemas"]["FeePreference"];
            /** @description The caller's id, unique among open orders; not together with `order_userref`. */
            readonly cl_ord_id?: string;
            /** @description A 32 bit number of the caller's. */
            readonly order_userref?: number;
            /** @description Trader within an institution. */
            readonly sender_sub_id?: string;
        };
        /** @description A change to an open order. */
        readonly AmendOrderSocketParams: {
            /** @description The order's id; this or `cl_ord_id`. */
            readonly order_id?: string;
            /** @description The caller's id. */
            readonly cl_ord_id?: string;
            /** @description The new quantity in base units. */
            readonly order_qty?: string | number;
            /** @description Quantity that an iceberg order shows from now on. */
            readonly display_qty?: string | number;
            /** @description The new limit price. */
            readonly limit_price?: string | number;
            /** @description What the limit price is; trailing-stop-limit only. */
            readonly limit_price_type?: components["schemas"]["PriceType"];
            /** @description The new trigger price. */
            readonly trigger_price?: string | number;
            /** @description What the trigger price is. */
            readonly trigger_price_type?: components["schemas"]["PriceType"];
            /** @description Whether the change is refused where the order would take at the new price. */
            readonly post_only?: boolean;
            /** @description Time after which the engine refuses the request, as text of RFC 3339; from half a second to 60 seconds ahead, 5 seconds where nothing is said. */
            readonly deadline?: string;
        };
        /** @description An order that was accepted. */
        readonly AddOrderReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "add_order";
            readonly result: components["schemas"]["SocketOrderPlaced"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description Ids of an order. */
        readonly SocketOrderPlaced: {
            /** @description The order's id; empty where it was only checked. */
            readonly order_id: string;
            /** @description The caller's id, where there is one. */
            readonly cl_ord_id?: string;
            /** @description The caller's number, where there is one. */
            readonly order_userref?: number;
            /** @description What the venue advises, words that it is about to give up for one. */
            readonly warnings?: readonly string[];
        };
        /** @description A change that was made. */
        readonly AmendOrderReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "amend_order";
            readonly result: components["schemas"]["SocketOrderAmended"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description Ids of a change. */
        readonly SocketOrderAmended: {
            /** @description Id of the change, not of the order. */
            readonly amend_id: string;
            /** @description The order's id, where the request named it. */
            readonly order_id?: string;
            /** @description The caller's id, where the request named it. */
            readonly cl_ord_id?: string;
            /** @description What the venue advises, words that it is about to give up for one. */
            readonly warnings?: readonly string[];
        };
        /** @description An order that was cancelled. */
        readonly CancelOrderReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "cancel_order";
            readonly result: components["schemas"]["SocketOrderCanceled"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description Ids of an order that was cancelled. */
        readonly SocketOrderCanceled: {
            /** @description The order's id. */
            readonly order_id?: string;
            /** @description The caller's id. */
            readonly cl_ord_id?: string;
            /** @description What the venue advises, words that it is about to give up for one. */
            readonly warnings?: readonly string[];
        };
        /** @description How many orders were cancelled. */
        readonly CancelAllReply: {
            /** @description The method, cancel_all or batch_cancel. */
            readonly method: string;
            readonly result: components["schemas"]["SocketOrdersCanceled"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description A number of orders. */
        readonly SocketOrdersCanceled: {
            /** @description How many orders were cancelled. */
            readonly count: number;
            /** @description What the venue advises, words that it is about to give up for one. */
            readonly warnings?: readonly string[];
        };
        /** @description The timer as it stands. */
        readonly CancelAfterReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "cancel_all_orders_after";
            readonly result: components["schemas"]["CancelTimer"];
            /**
             * @description It was done.
             * @constant
             */
            readonly success: true;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description What became of the orders of a batch. */
        readonly BatchAddReply: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "batch_add";
            /** @description One entry for each order, in their order. */
            readonly result: readonly components["schemas"]["SocketBatchedOrder"][];
            /** @description Whether all were placed. */
            readonly success: boolean;
            /** @description Why not all were placed, where the venue says it for the whole. */
            readonly error?: string;
            readonly req_id?: components["schemas"]["RequestId"];
            /** @description When the venue had read the request. */
            readonly time_in?: string;
            /** @description When the venue sent the reply. */
            readonly time_out?: string;
        };
        /** @description What became of an order of a batch. It has an `order_id` where it was placed, and an `error` where not. */
        readonly SocketBatchedOrder: {
            /** @description The order's id. */
            readonly order_id?: string;
            /** @description The caller's id, where there is one. */
            readonly cl_ord_id?: string;
            /** @description The caller's number, where there is one. */
            readonly order_userref?: number;
            /** @description Why the order was refused. */
            readonly error?: string;
            /** @description What the venue advises, words that it is about to give up for one. */
            readonly warnings?: readonly string[];
        };
        readonly Heartbeat: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "heartbeat";
        };
        readonly BalancesSnapshot: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "balances";
            /**
             * @description All balances.
             * @constant
             */
            readonly type: "snapshot";
            /** @description One entry an asset. */
            readonly data: readonly components["schemas"]["AssetBalance"][];
            /** @description Number of the frame in the subscription, from 1. */
            readonly sequence: number;
        };
        readonly BalancesUpdate: {
            /**
             * @description The channel.
             * @constant
             */
            readonly channel: "balances";
            /**
             * @description What changed.
             * @constant
             */
            readonly type: "update";
            /** @description Entries of the ledger. */
            readonly data: readonly components["schemas"]["LedgerEntry"][];
            /** @description Number of the frame in the subscription, from 1. */
            readonly sequence: number;
        };
        readonly Subscribe: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "subscribe";
            readonly params: components["schemas"]["SubscribeParams"];
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly Unsubscribe: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "unsubscribe";
            readonly params: components["schemas"]["UnsubscribeParams"];
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly Ping: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "ping";
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly PingSocketAnswer: string;
        readonly AddOrderSocket: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "add_order";
            readonly params: components["schemas"]["AddOrderSocketParams"];
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly AmendOrderSocket: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "amend_order";
            readonly params: components["schemas"]["AmendOrderSocketParams"];
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly CancelOrderSocket: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "cancel_order";
            /** @description Which orders; one of the lists. */
            readonly params: {
                /** @description Ids of orders. */
                readonly order_id?: readonly string[];
                /** @description Client order ids. */
                readonly cl_ord_id?: readonly string[];
                /** @description The caller's numbers of orders. */
                readonly order_userref?: readonly number[];
            };
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly CancelAllSocket: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "cancel_all";
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly CancelAfterSocket: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "cancel_all_orders_after";
            /** @description The timer. */
            readonly params: {
                /** @description Seconds until the orders are cancelled, below 86400; 0 ends the timer. */
                readonly timeout: number;
            };
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly BatchAdd: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "batch_add";
            /** @description The orders. */
            readonly params: {
                /** @description Symbol of the pair, BTC/USD. */
                readonly symbol: string;
                /** @description The orders. */
                readonly orders: readonly components["schemas"]["BatchAddOrder"][];
                /** @description Time after which the engine refuses the request, as text of RFC 3339; from half a second to 60 seconds ahead, 5 seconds where nothing is said. */
                readonly deadline?: string;
                /** @description Whether it is only checked, not done. */
                readonly validate?: boolean;
            };
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly BatchCancel: {
            /**
             * @description The method.
             * @constant
             */
            readonly method: "batch_cancel";
            /** @description Which orders. */
            readonly params: {
                /** @description Ids of orders, or the caller's numbers of orders. */
                readonly orders?: readonly string[];
                /** @description Client order ids. */
                readonly cl_ord_id?: readonly string[];
            };
            readonly req_id?: components["schemas"]["RequestId"];
        };
        readonly CancelOrderSocketParams: {
            /** @description Ids of orders. */
            readonly order_id?: readonly string[];
            /** @description Client order ids. */
            readonly cl_ord_id?: readonly string[];
            /** @description The caller's numbers of orders. */
            readonly order_userref?: readonly number[];
        };
        readonly CancelAfterSocketParams: {
            /** @description Seconds until the orders are cancelled, below 86400; 0 ends the timer. */
            readonly timeout: number;
        };
        readonly BatchAddParams: {
            /** @description Symbol of the pair, BTC/USD. */
            readonly symbol: string;
            /** @description The orders. */
            readonly orders: readonly {
                readonly side: components["schemas"]["Side"];
                readonly order_type: components["schemas"]["OrderType"];
                /** @description Quantity in base units. */
                readonly order_qty?: string | number;
                /** @description Quantity in quote units; market orders that buy. */
                readonly cash_order_qty?: string | number;
                /** @description Quantity that an iceberg order shows, at least a fifteenth. */
                readonly display_qty?: string | number;
                /** @description Limit price. */
                readonly limit_price?: string | number;
                /** @description What the limit price is; trailing-stop-limit only. */
                readonly limit_price_type?: components["schemas"]["PriceType"];
                readonly triggers?: {
                    readonly reference?: components["schemas"]["Trigger"];
                    /** @description Trigger price, or an offset by `price_type`; positive in trailing orders. */
                    readonly price: string | number;
                    readonly price_type?: components["schemas"]["PriceType"];
                };
                readonly time_in_force?: components["schemas"]["SocketTimeInForce"];
                /** @description When it begins, to the second. */
                readonly effective_time?: string;
                /** @description When a gtd order ends, to the second; a month ahead at most. */
                readonly expire_time?: string;
                /** @description Whether it may only make. */
                readonly post_only?: boolean;
                /** @description Whether it may only reduce a position on margin. */
                readonly reduce_only?: boolean;
                /** @description Whether it is on margin, with the greatest leverage there is. */
                readonly margin?: boolean;
                readonly stp_type?: components["schemas"]["StpType"];
                readonly fee_preference?: components["schemas"]["FeePreference"];
                /** @description The caller's id, unique among open orders; not together with `order_userref`. */
                readonly cl_ord_id?: string;
                /** @description A 32 bit number of the caller's. */
                readonly order_userref?: number;
                /** @description Trader within an institution. */
                readonly sender_sub_id?: string;
            }[];
            /** @description Time after which the engine refuses the request, as text of RFC 3339; from half a second to 60 seconds ahead, 5 seconds where nothing is said. */
            readonly deadline?: string;
            /** @description Whether it is only checked, not done. */
            readonly validate?: boolean;
        };
        readonly BatchAddAnswer: readonly components["schemas"]["SocketBatchedOrder"][];
        readonly BatchCancelParams: {
            /** @description Ids of orders, or the caller's numbers of orders. */
            readonly orders?: readonly string[];
            /** @description Client order ids. */
            readonly cl_ord_id?: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Amount = components['schemas']['Amount'];
export type Seconds = components['schemas']['Seconds'];
export type Errors = components['schemas']['Errors'];
export type Refusal = components['schemas']['Refusal'];
export type Side = components['schemas']['Side'];
export type OrderType = components['schemas']['OrderType'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type Trigger = components['schemas']['Trigger'];
export type SelfTrade = components['schemas']['SelfTrade'];
export type ServerTimeAnswer = components['schemas']['ServerTimeAnswer'];
export type ServerTime = components['schemas']['ServerTime'];
export type SystemStatusAnswer = components['schemas']['SystemStatusAnswer'];
export type SystemStatus = components['schemas']['SystemStatus'];
export type SystemMode = components['schemas']['SystemMode'];
export type AssetsAnswer = components['schemas']['AssetsAnswer'];
export type Asset = components['schemas']['Asset'];
export type AssetPairsAnswer = components['schemas']['AssetPairsAnswer'];
export type AssetPair = components['schemas']['AssetPair'];
export type PairStatus = components['schemas']['PairStatus'];
export type FeeLevel = components['schemas']['FeeLevel'];
export type TickersAnswer = components['schemas']['TickersAnswer'];
export type PairTicker = components['schemas']['PairTicker'];
export type TickerQuote = components['schemas']['TickerQuote'];
export type TickerLast = components['schemas']['TickerLast'];
export type TickerSpan = components['schemas']['TickerSpan'];
export type TickerCount = components['schemas']['TickerCount'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type CandleRow = components['schemas']['CandleRow'];
export type OrderBookAnswer = components['schemas']['OrderBookAnswer'];
export type OrderBook = components['schemas']['OrderBook'];
export type BookRow = components['schemas']['BookRow'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type TradeRow = components['schemas']['TradeRow'];
export type TakerSide = components['schemas']['TakerSide'];
export type AddOrderRequest = components['schemas']['AddOrderRequest'];
export type AmendOrderRequest = components['schemas']['AmendOrderRequest'];
export type EditOrderRequest = components['schemas']['EditOrderRequest'];
export type AddOrderAnswer = components['schemas']['AddOrderAnswer'];
export type PlacedOrder = components['schemas']['PlacedOrder'];
export type PlacedText = components['schemas']['PlacedText'];
export type AmendOrderAnswer = components['schemas']['AmendOrderAnswer'];
export type AmendedOrder = components['schemas']['AmendedOrder'];
export type EditOrderAnswer = components['schemas']['EditOrderAnswer'];
export type EditedOrder = components['schemas']['EditedOrder'];
export type CancelOrderAnswer = components['schemas']['CancelOrderAnswer'];
export type CanceledOrders = components['schemas']['CanceledOrders'];
export type CountAnswer = components['schemas']['CountAnswer'];
export type CancelAllOrdersAfterAnswer = components['schemas']['CancelAllOrdersAfterAnswer'];
export type CancelTimer = components['schemas']['CancelTimer'];
export type NewOrder = components['schemas']['NewOrder'];
export type AddOrderBatchAnswer = components['schemas']['AddOrderBatchAnswer'];
export type PlacedBatch = components['schemas']['PlacedBatch'];
export type BatchedOrder = components['schemas']['BatchedOrder'];
export type ClosedOrdersRequest = components['schemas']['ClosedOrdersRequest'];
export type OrdersRequest = components['schemas']['OrdersRequest'];
export type FillsRequest = components['schemas']['FillsRequest'];
export type BalancesAnswer = components['schemas']['BalancesAnswer'];
export type Balance = components['schemas']['Balance'];
export type OpenOrdersAnswer = components['schemas']['OpenOrdersAnswer'];
export type OpenOrders = components['schemas']['OpenOrders'];
export type ClosedOrdersAnswer = components['schemas']['ClosedOrdersAnswer'];
export type ClosedOrders = components['schemas']['ClosedOrders'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type OrdersById = components['schemas']['OrdersById'];
export type Order = components['schemas']['Order'];
export type OrderDescription = components['schemas']['OrderDescription'];
export type OrderAmendsAnswer = components['schemas']['OrderAmendsAnswer'];
export type OrderAmends = components['schemas']['OrderAmends'];
export type OrderAmend = components['schemas']['OrderAmend'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type FillsPage = components['schemas']['FillsPage'];
export type FillsByIdAnswer = components['schemas']['FillsByIdAnswer'];
export type FillsById = components['schemas']['FillsById'];
export type Fill = components['schemas']['Fill'];
export type TradeVolumeAnswer = components['schemas']['TradeVolumeAnswer'];
export type TradeVolume = components['schemas']['TradeVolume'];
export type FeeTiers = components['schemas']['FeeTiers'];
export type FeeTier = components['schemas']['FeeTier'];
export type ApiKeyInfoAnswer = components['schemas']['ApiKeyInfoAnswer'];
export type ApiKeyInfo = components['schemas']['ApiKeyInfo'];
export type KeyPermission = components['schemas']['KeyPermission'];
export type TokenAnswer = components['schemas']['TokenAnswer'];
export type Token = components['schemas']['Token'];
export type FrameType = components['schemas']['FrameType'];
export type BookFrame = components['schemas']['BookFrame'];
export type BookData = components['schemas']['BookData'];
export type PriceLevel = components['schemas']['PriceLevel'];
export type TickerFrame = components['schemas']['TickerFrame'];
export type TickerData = components['schemas']['TickerData'];
export type TradeFrame = components['schemas']['TradeFrame'];
export type TradeData = components['schemas']['TradeData'];
export type OhlcFrame = components['schemas']['OhlcFrame'];
export type OhlcData = components['schemas']['OhlcData'];
export type InstrumentFrame = components['schemas']['InstrumentFrame'];
export type InstrumentData = components['schemas']['InstrumentData'];
export type InstrumentAsset = components['schemas']['InstrumentAsset'];
export type InstrumentPair = components['schemas']['InstrumentPair'];
export type StatusFrame = components['schemas']['StatusFrame'];
export type StatusData = components['schemas']['StatusData'];
export type ExecutionsFrame = components['schemas']['ExecutionsFrame'];
export type ExecutionType = components['schemas']['ExecutionType'];
export type ExecutionOrderStatus = components['schemas']['ExecutionOrderStatus'];
export type PriceType = components['schemas']['PriceType'];
export type Execution = components['schemas']['Execution'];
export type ExecutionTimeInForce = components['schemas']['ExecutionTimeInForce'];
export type Liquidity = components['schemas']['Liquidity'];
export type ExecutionFee = components['schemas']['ExecutionFee'];
export type ExecutionTrigger = components['schemas']['ExecutionTrigger'];
export type Contingent = components['schemas']['Contingent'];
export type AssetBalance = components['schemas']['AssetBalance'];
export type WalletBalance = components['schemas']['WalletBalance'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type RequestId = components['schemas']['RequestId'];
export type ChannelName = components['schemas']['ChannelName'];
export type SubscribeParams = components['schemas']['SubscribeParams'];
export type UnsubscribeParams = components['schemas']['UnsubscribeParams'];
export type SubscribedReply = components['schemas']['SubscribedReply'];
export type UnsubscribedReply = components['schemas']['UnsubscribedReply'];
export type Subscription = components['schemas']['Subscription'];
export type SocketRefusal = components['schemas']['SocketRefusal'];
export type PongReply = components['schemas']['PongReply'];
export type StpType = components['schemas']['StpType'];
export type SocketTimeInForce = components['schemas']['SocketTimeInForce'];
export type FeePreference = components['schemas']['FeePreference'];
export type TriggerParams = components['schemas']['TriggerParams'];
export type AddOrderSocketParams = components['schemas']['AddOrderSocketParams'];
export type BatchAddOrder = components['schemas']['BatchAddOrder'];
export type AmendOrderSocketParams = components['schemas']['AmendOrderSocketParams'];
export type AddOrderReply = components['schemas']['AddOrderReply'];
export type SocketOrderPlaced = components['schemas']['SocketOrderPlaced'];
export type AmendOrderReply = components['schemas']['AmendOrderReply'];
export type SocketOrderAmended = components['schemas']['SocketOrderAmended'];
export type CancelOrderReply = components['schemas']['CancelOrderReply'];
export type SocketOrderCanceled = components['schemas']['SocketOrderCanceled'];
export type CancelAllReply = components['schemas']['CancelAllReply'];
export type SocketOrdersCanceled = components['schemas']['SocketOrdersCanceled'];
export type CancelAfterReply = components['schemas']['CancelAfterReply'];
export type BatchAddReply = components['schemas']['BatchAddReply'];
export type SocketBatchedOrder = components['schemas']['SocketBatchedOrder'];
export type Heartbeat = components['schemas']['Heartbeat'];
export type BalancesSnapshot = components['schemas']['BalancesSnapshot'];
export type BalancesUpdate = components['schemas']['BalancesUpdate'];
export type Subscribe = components['schemas']['Subscribe'];
export type Unsubscribe = components['schemas']['Unsubscribe'];
export type Ping = components['schemas']['Ping'];
export type PingSocketAnswer = components['schemas']['PingSocketAnswer'];
export type AddOrderSocket = components['schemas']['AddOrderSocket'];
export type AmendOrderSocket = components['schemas']['AmendOrderSocket'];
export type CancelOrderSocket = components['schemas']['CancelOrderSocket'];
export type CancelAllSocket = components['schemas']['CancelAllSocket'];
export type CancelAfterSocket = components['schemas']['CancelAfterSocket'];
export type BatchAdd = components['schemas']['BatchAdd'];
export type BatchCancel = components['schemas']['BatchCancel'];
export type CancelOrderSocketParams = components['schemas']['CancelOrderSocketParams'];
export type CancelAfterSocketParams = components['schemas']['CancelAfterSocketParams'];
export type BatchAddParams = components['schemas']['BatchAddParams'];
export type BatchAddAnswer = components['schemas']['BatchAddAnswer'];
export type BatchCancelParams = components['schemas']['BatchCancelParams'];
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
                    readonly "application/json": components["schemas"]["ServerTimeAnswer"];
                };
            };
        };
    };
    readonly getSystemStatus: {
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
                    readonly "application/json": components["schemas"]["SystemStatusAnswer"];
                };
            };
        };
    };
    readonly getAssetInfo: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these assets, by id or altname. */
                readonly asset?: readonly string[];
                /** @description Only assets of this class. */
                readonly aclass?: "currency" | "tokenized_asset";
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
                    readonly "application/json": components["schemas"]["AssetsAnswer"];
                };
            };
        };
    };
    readonly getTradableAssetPairs: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these pairs, by id or altname. */
                readonly pair?: readonly string[];
                /** @description Only pairs whose base is of this class. */
                readonly aclass_base?: "currency" | "tokenized_asset";
                /** @description Only pairs that may be traded from this country, by its two letters. */
                readonly country_code?: string;
                /** @description Only pairs whose book is kept there. */
                readonly execution_venue?: readonly ("international" | "bitnomial_exchange")[];
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
                    readonly "application/json": components["schemas"]["AssetPairsAnswer"];
                };
            };
        };
    };
    readonly getTickerInformation: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these pairs, by id or altname. */
                readonly pair?: readonly string[];
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
    readonly getOHLCData: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, by id or altname. */
                readonly pair: string;
                /** @description Length of a candle in minutes. */
                readonly interval?: 1 | 5 | 15 | 30 | 60 | 240 | 1440 | 10080 | 21600;
                /** @description Only candles from this time on, in whole seconds; `last` of the answer before goes on from there. */
                readonly since?: number;
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
    readonly getOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, by id or altname. */
                readonly pair: string;
                /** @description Levels wanted on each side. */
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
                    readonly "application/json": components["schemas"]["OrderBookAnswer"];
                };
            };
        };
    };
    readonly getRecentTrades: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, by id or altname. */
                readonly pair: string;
                /** @description Only trades after this time, in seconds or, as `last` tells it, in nanoseconds. */
                readonly since?: string;
                /** @description Most trades wanted. */
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
    readonly addOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The pair, by id (XXBTZUSD) or altname (XBTUSD). */
                    readonly pair: string;
                    /** @description Whether base is bought or sold. */
                    readonly type: components["schemas"]["Side"];
                    /** @description How the order trades. */
                    readonly ordertype: components["schemas"]["OrderType"];
                    /** @description Quantity in base units; in quote units with the flag `viqc`. */
                    readonly volume: string | number;
                    /** @description Quantity that an iceberg order shows, at least a fifteenth of `volume`. */
                    readonly displayvol?: string | number;
                    /** @description Limit price of limit and iceberg orders, trigger price of triggered ones. With +, - or # in front it is relative to the last price, with % behind in percent; trailing orders take a relative price with + only. */
                    readonly price?: string;
                    /** @description Limit price of a triggered limit order. In trailing orders it is relative to the trigger price and begins with + or -. */
                    readonly price2?: string;
                    /** @description The price that triggers the order; last where nothing is said. */
                    readonly trigger?: components["schemas"]["Trigger"];
                    /** @description Leverage of an order on margin, as `5`; without it there is none. */
                    readonly leverage?: string;
                    /** @description Whether the order may only reduce a position on margin. */
                    readonly reduce_only?: boolean;
                    /** @description What happens when the account would trade with itself. */
                    readonly stptype?: components["schemas"]["SelfTrade"];
                    /** @description Flags of the order. `post`: it may only make (limit orders). `fcib`, `fciq`: the fee is taken in base or in quote. `viqc`: the quantity is in quote (market orders that buy). `nompp` is obsolete and ignored. */
                    readonly oflags?: readonly string[];
                    /** @description How long the order stands; GTC where nothing is said. */
                    readonly timeinforce?: components["schemas"]["TimeInForce"];
                    /** @description When the order begins: seconds since 1970 UTC, +n for n seconds from now, 0 for now. */
                    readonly starttm?: string;
                    /** @description When a GTD order ends: seconds since 1970 UTC, +n for n seconds from now (at least 5), 0 for never; a month ahead at most. */
                    readonly expiretm?: string;
                    /** @description A 32 bit number of the caller's, which any number of orders may share; not together with `cl_ord_id`. */
                    readonly userref?: number;
                    /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                    readonly cl_ord_id?: string;
                    /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
                    readonly deadline?: string;
                    /** @description Whether the order is only checked, not placed. */
                    readonly validate?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddOrderAnswer"];
                };
            };
        };
    };
    readonly amendOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The order's id; this or `cl_ord_id`. */
                    readonly txid?: string;
                    /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                    readonly cl_ord_id?: string;
                    /** @description The new quantity in base units. */
                    readonly order_qty?: string | number;
                    /** @description Quantity that an iceberg order shows from now on. */
                    readonly display_qty?: string | number;
                    /** @description The new limit price; with + or - in front or % behind it is relative. */
                    readonly limit_price?: string;
                    /** @description The new trigger price; with + or - in front or % behind it is relative. */
                    readonly trigger_price?: string;
                    /** @description Whether the change is refused where the order would take at the new price. */
                    readonly post_only?: boolean;
                    /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
                    readonly deadline?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AmendOrderAnswer"];
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
                readonly "application/x-www-form-urlencoded": {
                    /** @description The order's id, or its `userref` where no other order has it. */
                    readonly txid: string;
                    /** @description The pair, by id (XXBTZUSD) or altname (XBTUSD). */
                    readonly pair: string;
                    /** @description The new quantity in base units. */
                    readonly volume?: string | number;
                    /** @description Quantity that an iceberg order shows. */
                    readonly displayvol?: string | number;
                    /** @description Limit price of limit and iceberg orders, trigger price of triggered ones. With +, - or # in front it is relative to the last price, with % behind in percent; trailing orders take a relative price with + only. */
                    readonly price?: string;
                    /** @description The new limit price of a triggered limit order. */
                    readonly price2?: string;
                    /** @description Flags of the order. `post`: it may only make (limit orders). `fcib`, `fciq`: the fee is taken in base or in quote. `viqc`: the quantity is in quote (market orders that buy). `nompp` is obsolete and ignored. */
                    readonly oflags?: readonly string[];
                    /** @description A 32 bit number for the new order. */
                    readonly userref?: number;
                    /** @description Whether the answer comes before the order has been replaced. */
                    readonly cancel_response?: boolean;
                    /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
                    readonly deadline?: string;
                    /** @description Whether the change is only checked, not made. */
                    readonly validate?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EditOrderAnswer"];
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
                    /** @description The order's id, or a `userref`; this or `cl_ord_id`. */
                    readonly txid?: string;
                    /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                    readonly cl_ord_id?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrderAnswer"];
                };
            };
        };
    };
    readonly cancelAllOrders: {
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
                    readonly "application/json": components["schemas"]["CountAnswer"];
                };
            };
        };
    };
    readonly cancelAllOrdersAfter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Seconds until the orders are cancelled, below 86400; 0 ends the timer. */
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
                    readonly "application/json": components["schemas"]["CancelAllOrdersAfterAnswer"];
                };
            };
        };
    };
    readonly addOrderBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The pair, by id (XXBTZUSD) or altname (XBTUSD). */
                    readonly pair: string;
                    /** @description The orders. */
                    readonly orders: readonly {
                        readonly type: components["schemas"]["Side"];
                        readonly ordertype: components["schemas"]["OrderType"];
                        /** @description Quantity in base units; in quote units with the flag `viqc`. */
                        readonly volume: string | number;
                        /** @description Quantity that an iceberg order shows. */
                        readonly displayvol?: string | number;
                        /** @description Limit price of limit and iceberg orders, trigger price of triggered ones. With +, - or # in front it is relative to the last price, with % behind in percent; trailing orders take a relative price with + only. */
                        readonly price?: string;
                        /** @description Limit price of a triggered limit order. */
                        readonly price2?: string;
                        readonly trigger?: components["schemas"]["Trigger"];
                        /** @description Leverage of an order on margin. */
                        readonly leverage?: string;
                        /** @description Whether the order may only reduce a position on margin. */
                        readonly reduce_only?: boolean;
                        readonly stptype?: components["schemas"]["SelfTrade"];
                        /** @description Flags of the order, joined by commas. */
                        readonly oflags?: string;
                        readonly timeinforce?: components["schemas"]["TimeInForce"];
                        /** @description When the order begins: seconds since 1970 UTC, +n, or 0 for now. */
                        readonly starttm?: string;
                        /** @description When a GTD order ends: seconds since 1970 UTC, +n, or 0 for never. */
                        readonly expiretm?: string;
                        /** @description A 32 bit number of the caller's; not together with `cl_ord_id`. */
                        readonly userref?: number;
                        /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                        readonly cl_ord_id?: string;
                    }[];
                    /** @description Time after which the engine refuses the request, as text of RFC 3339 (2026-07-21T09:30:00.123Z); from 2 to 60 seconds ahead. */
                    readonly deadline?: string;
                    /** @description Whether the orders are only checked, not placed. */
                    readonly validate?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddOrderBatchAnswer"];
                };
            };
        };
    };
    readonly cancelOrderBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Ids of orders, or values of `userref`. */
                    readonly orders?: readonly string[];
                    /** @description Client order ids of open orders. */
                    readonly cl_ord_ids?: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountAnswer"];
                };
            };
        };
    };
    readonly getExtendedBalance: {
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
                    readonly "application/json": components["schemas"]["BalancesAnswer"];
                };
            };
        };
    };
    readonly getOpenOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Whether ids of related fills are told; false where nothing is said. */
                    readonly trades?: boolean;
                    /** @description Only orders with this number. */
                    readonly userref?: number;
                    /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                    readonly cl_ord_id?: string;
                };
            };
        };
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
    readonly getClosedOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Whether ids of related fills are told; false where nothing is said. */
                    readonly trades?: boolean;
                    /** @description Only orders with this number. */
                    readonly userref?: number;
                    /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                    readonly cl_ord_id?: string;
                    /** @description Only after this: seconds since 1970 UTC, or an order's id for the time it was opened. */
                    readonly start?: string;
                    /** @description Only up to this, inclusive: seconds since 1970 UTC, or an order's id for the time it was opened. */
                    readonly end?: string;
                    /** @description How many entries are skipped; pages have 50. */
                    readonly ofs?: number;
                    /**
                     * @description Which of an order's times is compared; both where nothing is said.
                     * @enum {string}
                     */
                    readonly closetime?: "open" | "close" | "both";
                    /** @description Whether the fills of one taking order are told as one; true where nothing is said. */
                    readonly consolidate_taker?: boolean;
                    /** @description Whether the grand total is left out, which is faster; false where nothing is said. */
                    readonly without_count?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClosedOrdersAnswer"];
                };
            };
        };
    };
    readonly getOrdersInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Ids of up to 50 orders. */
                    readonly txid?: readonly string[];
                    /** @description The caller's id of an order: a UUID with or without its dashes, or up to 18 characters of free text, in which capital letters are refused (measured). Unique among the open orders of the account only, and not together with `userref`. */
                    readonly cl_ord_id?: string;
                    /** @description Only orders with this number. */
                    readonly userref?: number;
                    /** @description Whether ids of related fills are told; false where nothing is said. */
                    readonly trades?: boolean;
                    /** @description Whether the fills of one taking order are told as one; true where nothing is said. */
                    readonly consolidate_taker?: boolean;
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
    readonly getOrderAmends: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The order's id. */
                    readonly order_id: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderAmendsAnswer"];
                };
            };
        };
    };
    readonly getTradeHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /**
                     * @description Which fills, by what they did to positions on margin; all where nothing is said.
                     * @enum {string}
                     */
                    readonly type?: "all" | "any position" | "closed position" | "closing position" | "no position";
                    /** @description Whether ids of related fills are told; false where nothing is said. */
                    readonly trades?: boolean;
                    /** @description Only after this: seconds since 1970 UTC, or a fill's id. */
                    readonly start?: string;
                    /** @description Only up to this, inclusive: seconds since 1970 UTC, or a fill's id. */
                    readonly end?: string;
                    /** @description How many entries are skipped; pages have 50. */
                    readonly ofs?: number;
                    /** @description Whether the fills of one taking order are told as one; true where nothing is said. */
                    readonly consolidate_taker?: boolean;
                    /** @description Whether the grand total is left out, which is faster; false where nothing is said. */
                    readonly without_count?: boolean;
                    /** @description Whether ids of the ledger are told; slower. */
                    readonly ledgers?: boolean;
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
    readonly getTradesInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Ids of up to 20 fills. */
                    readonly txid: readonly string[];
                    /** @description Whether ids of related fills are told; false where nothing is said. */
                    readonly trades?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FillsByIdAnswer"];
                };
            };
        };
    };
    readonly getTradeVolume: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Pairs whose fees are told; without them no fees are. */
                    readonly pair?: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TradeVolumeAnswer"];
                };
            };
        };
    };
    readonly getApiKeyInfo: {
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
                    readonly "application/json": components["schemas"]["ApiKeyInfoAnswer"];
                };
            };
        };
    };
    readonly getWebsocketsToken: {
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
                    readonly "application/json": components["schemas"]["TokenAnswer"];
                };
            };
        };
    };
}
export type GetServerTimeParams = Record<string, never>;
export type GetSystemStatusParams = Record<string, never>;
export type GetAssetInfoParams = NonNullable<operations["getAssetInfo"]["parameters"]["query"]>;
export type GetTradableAssetPairsParams = NonNullable<operations["getTradableAssetPairs"]["parameters"]["query"]>;
export type GetTickerInformationParams = NonNullable<operations["getTickerInformation"]["parameters"]["query"]>;
export type GetOHLCDataParams = operations["getOHLCData"]["parameters"]["query"];
export type GetOrderBookParams = operations["getOrderBook"]["parameters"]["query"];
export type GetRecentTradesParams = operations["getRecentTrades"]["parameters"]["query"];
export type AddOrderParams = operations["addOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type AmendOrderParams = operations["amendOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type EditOrderParams = operations["editOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type CancelOrderParams = operations["cancelOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type CancelAllOrdersParams = Record<string, never>;
export type CancelAllOrdersAfterParams = operations["cancelAllOrdersAfter"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type AddOrderBatchParams = operations["addOrderBatch"]["requestBody"]["content"]["application/json"];
export type CancelOrderBatchParams = operations["cancelOrderBatch"]["requestBody"]["content"]["application/json"];
export type GetExtendedBalanceParams = Record<string, never>;
export type GetOpenOrdersParams = operations["getOpenOrders"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetClosedOrdersParams = operations["getClosedOrders"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetOrdersInfoParams = operations["getOrdersInfo"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetOrderAmendsParams = operations["getOrderAmends"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetTradeHistoryParams = operations["getTradeHistory"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetTradesInfoParams = operations["getTradesInfo"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetTradeVolumeParams = operations["getTradeVolume"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
export type GetApiKeyInfoParams = Record<string, never>;
export type GetWebsocketsTokenParams = Record<string, never>;
export type PingSocketParams = Record<string, never>;
export type CancelAllSocketParams = Record<string, never>;

import type { Levels } from "../../src/core/scan/mod.ts";

/** BookFrame as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBookFrame = Omit<BookFrame, "channel" | "data"> & { readonly "data": readonly (Omit<BookData, "symbol" | "bids" | "asks"> & { readonly "bids": Levels; readonly "asks": Levels })[] };
