// Generated from specs/kucoin/spot.openapi.yaml and specs/kucoin/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v1/timestamp": {
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
    readonly "/api/v1/bullet-public": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for a token and an address for a socket of market data. */
        readonly post: operations["getPublicToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bullet-private": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for a token and an address for a socket of the account's events. */
        readonly post: operations["getPrivateToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/symbols": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the pairs with their trading rules. */
        readonly get: operations["getAllSymbols"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/market/allTickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells prices and the last 24 hours of all pairs. */
        readonly get: operations["getAllTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/market/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells prices and the last 24 hours of one pair. */
        readonly get: operations["get24hrStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/market/orderbook/level2_100": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the 100 best levels of a book. */
        readonly get: operations["getPartOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/orderbook/level2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells all levels of a book. */
        readonly get: operations["getFullOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/market/histories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the last 100 trades of a pair. */
        readonly get: operations["getTradeHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/market/candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles. */
        readonly get: operations["getKlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what the accounts hold. */
        readonly get: operations["getSpotAccountList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/trade-fees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the fee rates of the account on up to ten pairs. */
        readonly get: operations["getSpotActualFee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/sync": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places an order and tells what became of it at once. */
        readonly post: operations["addOrderSync"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/multi/sync": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to five limit orders of one pair. */
        readonly post: operations["batchAddOrdersSync"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/sync/{orderId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancels an order by its id and tells how it ended. */
        readonly delete: operations["cancelOrderByOrderIdSync"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/sync/client-order/{clientOid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancels an order by its client order id and tells how it ended. */
        readonly delete: operations["cancelOrderByClientOidSync"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancels all orders of a pair. */
        readonly delete: operations["cancelAllOrdersBySymbol"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/{orderId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of an order by its id. */
        readonly get: operations["getOrderByOrderId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/client-order/{clientOid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of an order by its client order id. */
        readonly get: operations["getOrderByClientOid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/active/symbols": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the pairs that have open orders. */
        readonly get: operations["getSymbolsWithOpenOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/active": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the open orders of a pair. */
        readonly get: operations["getOpenOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/fills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's fills on a pair. */
        readonly get: operations["getAccountTradeHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/hf/orders/dead-cancel-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Has the venue cancel orders unless it is called again in time. */
        readonly post: operations["setDCP"];
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
            /** @description What is wrong, other than 200000. */
            readonly code: string;
            /** @description The same in words. */
            readonly msg?: string;
        };
        /** @description The time. */
        readonly ServerTimeAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly data: number;
        };
        /** @description A token. */
        readonly TokenAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Token"];
        };
        /** @description What opens a socket. It is good for 24 hours. */
        readonly Token: {
            /** @description Goes into the query of the address. */
            readonly token: string;
            /** @description Where it is taken. */
            readonly instanceServers: readonly components["schemas"]["SocketServer"][];
        };
        /** @description Where sockets are opened. */
        readonly SocketServer: {
            /** @description Address. */
            readonly endpoint: string;
            /** @description Whether it is encrypted. */
            readonly encrypt: boolean;
            /** @description Always websocket. */
            readonly protocol: string;
            /** @description Milliseconds between two pings of the client. */
            readonly pingInterval: number;
            /** @description Milliseconds in which a ping is answered. */
            readonly pingTimeout: number;
        };
        /** @description Pairs. */
        readonly SymbolsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description The pairs. */
            readonly data: readonly components["schemas"]["Pair"][];
        };
        /** @description A pair and its rules. */
        readonly Pair: {
            /** @description Its name in requests, which stays when a coin is renamed. */
            readonly symbol: string;
            /** @description Its name as it is shown. */
            readonly name: string;
            /** @description Base. */
            readonly baseCurrency: string;
            /** @description Quote. */
            readonly quoteCurrency: string;
            /** @description What fees are charged in. */
            readonly feeCurrency: string;
            /** @description The group it belongs to. */
            readonly market: string;
            /** @description Least amount, in base. */
            readonly baseMinSize: string;
            /** @description Least amount of a market order by quote. */
            readonly quoteMinSize: string;
            /** @description Largest amount, in base. */
            readonly baseMaxSize: string;
            /** @description Largest amount of a market order by quote. */
            readonly quoteMaxSize: string;
            /** @description Amounts in base are multiples of it. */
            readonly baseIncrement: string;
            /** @description Amounts in quote are multiples of it. */
            readonly quoteIncrement: string;
            /** @description Prices are multiples of it. */
            readonly priceIncrement: string;
            /** @description Fraction that a price may be away from the market before the venue protects. */
            readonly priceLimitRate: string;
            /** @description Least price times amount. */
            readonly minFunds: string | null;
            /** @description Whether it is traded on margin. */
            readonly isMarginEnabled: boolean;
            /** @description Whether orders are taken. */
            readonly enableTrading: boolean;
            /** @description Group of fees: 1, 2 or 3. */
            readonly feeCategory: number;
            /** @description The maker fee is multiplied by it. */
            readonly makerFeeCoefficient: string;
            /** @description The taker fee is multiplied by it. */
            readonly takerFeeCoefficient: string;
            /** @description Whether the venue has put it under special treatment. */
            readonly st: boolean;
            /** @description Whether an auction before its opening is going on. */
            readonly callauctionIsEnabled: boolean;
        };
        /** @description All pairs. */
        readonly AllTickersAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["AllTickers"];
        };
        /** @description All pairs at a time. */
        readonly AllTickers: {
            /** @description Milliseconds since 1970 UTC. */
            readonly time: Int64;
            /** @description The pairs. */
            readonly ticker: readonly components["schemas"]["Ticker"][];
        };
        /** @description A pair at a glance; null is what nobody has offered or traded. */
        readonly Ticker: {
            /** @description The pair. */
            readonly symbol: string;
            /** @description Best bid. */
            readonly buy: string | null;
            /** @description Base offered there. */
            readonly bestBidSize: string | null;
            /** @description Best ask. */
            readonly sell: string | null;
            /** @description Base offered there. */
            readonly bestAskSize: string | null;
            /** @description Highest price of 24 hours. */
            readonly high: string | null;
            /** @description Lowest price of 24 hours. */
            readonly low: string | null;
            /** @description Base traded in 24 hours. */
            readonly vol: string;
            /** @description Quote traded in 24 hours. */
            readonly volValue: string;
            /** @description Last price. */
            readonly last: string | null;
            /** @description Last price less that of 24 hours ago. */
            readonly changePrice: string | null;
        };
        /** @description One pair. */
        readonly StatsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Stats"];
        };
        /** @description A pair at a glance; null is what nobody has offered or traded. */
        readonly Stats: {
            /** @description Milliseconds since 1970 UTC. */
            readonly time: Int64;
            /** @description The pair. */
            readonly symbol: string;
            /** @description Best bid. */
            readonly buy: string | null;
            /** @description Best ask. */
            readonly sell: string | null;
            /** @description Highest price of 24 hours. */
            readonly high: string | null;
            /** @description Lowest price of 24 hours. */
            readonly low: string | null;
            /** @description Base traded in 24 hours. */
            readonly vol: string | null;
            /** @description Quote traded in 24 hours. */
            readonly volValue: string | null;
            /** @description Last price. */
            readonly last: string | null;
            /** @description Last price less that of 24 hours ago. */
            readonly changePrice: string | null;
        };
        /** @description A book. */
        readonly OrderBookAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["OrderBook"];
        };
        /** @description A book. */
        readonly OrderBook: {
            /** @description Milliseconds since 1970 UTC. */
            readonly time: Int64;
            /** @description Number of its last update. */
            readonly sequence: string;
            /** @description Best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Best first. */
            readonly asks: readonly components["schemas"]["Level"][];
        };
        /** @description A price and the base offered at it. */
        readonly Level: readonly [
            string,
            string
        ];
        /** @description Trades. */
        readonly TradesAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Oldest first. */
            readonly data: readonly components["schemas"]["Trade"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description Its id. */
            readonly sequence: string;
            /** @description Price. */
            readonly price: string;
            /** @description Base. */
            readonly size: string;
            /**
             * @description Side of the taker.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Nanoseconds since 1970 UTC. */
            readonly time: Int64;
        };
        /** @description Candles. */
        readonly CandlesAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Newest first. */
            readonly data: readonly components["schemas"]["Candle"][];
        };
        /** @description Start in seconds since 1970 UTC, open, close, high, low, base traded, quote traded. */
        readonly Candle: readonly [
            string,
            string,
            string,
            string,
            string,
            string,
            string
        ];
        /** @description Accounts. */
        readonly AccountsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description One entry for each asset and type. */
            readonly data: readonly components["schemas"]["Account"][];
        };
        /** @description What an account holds of an asset. */
        readonly Account: {
            /** @description Id. */
            readonly id: string;
            /** @description Asset. */
            readonly currency: string;
            /** @description Type: main, trade and others. */
            readonly type: string;
            /** @description All of it. */
            readonly balance: string;
            /** @description What is free. */
            readonly available: string;
            /** @description What is locked. */
            readonly holds: string;
        };
        /** @description Fee rates. */
        readonly FeesAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description One entry for each pair. */
            readonly data: readonly components["schemas"]["Fee"][];
        };
        /** @description Fee rates of the account on a pair. */
        readonly Fee: {
            /** @description The pair. */
            readonly symbol: string;
            /** @description Fraction charged to a taker. */
            readonly takerFeeRate: string;
            /** @description Fraction charged to a maker; negative is paid to him. */
            readonly makerFeeRate: string;
        };
        /** @description A new order. */
        readonly OrderRequest: {
            /** @description Client order id, up to 40 characters of letters, digits, underscores and hyphens. */
            readonly clientOid?: string;
            /** @description The pair, as BTC-USDT. */
            readonly symbol: string;
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /**
             * @description The type.
             * @enum {string}
             */
            readonly type: "limit" | "market";
            /** @description Limit price. */
            readonly price?: string;
            /** @description Amount in base. A market order says either this or funds. */
            readonly size?: string;
            /** @description Amount in quote that a market order spends or brings. */
            readonly funds?: string;
            /**
             * @description How long a limit order lives; GTC where not given.
             * @enum {string}
             */
            readonly timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /** @description Seconds after which an order of GTT is canceled. */
            readonly cancelAfter?: number;
            /** @description Whether it is refused in place of taking. Not with IOC and FOK. */
            readonly postOnly?: boolean;
            /**
             * @description What is canceled where it would trade with the same account: both decreased, the oldest, the newest, both.
             * @enum {string}
             */
            readonly stp?: "DC" | "CO" | "CN" | "CB";
            /** @description Whether it is not shown in the book. */
            readonly hidden?: boolean;
            /** @description Whether only a part of it is shown. */
            readonly iceberg?: boolean;
            /** @description The part that is shown, in base. */
            readonly visibleSize?: string;
            /** @description A mark, up to 20 characters. */
            readonly tags?: string;
            /** @description A remark, up to 20 characters. */
            readonly remark?: string;
            /** @description Time of the request in milliseconds, where allowMaxTimeWindow is given. */
            readonly clientTimestamp?: Int64;
            /** @description Milliseconds after clientTimestamp in which it is taken. */
            readonly allowMaxTimeWindow?: number;
        };
        /** @description A placed order. */
        readonly PlacedAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Placed"];
        };
        /** @description An order as it is after matching. */
        readonly Placed: {
            /** @description Id. */
            readonly orderId: string;
            /** @description Client order id. */
            readonly clientOid: string;
            /** @description When it was taken, in milliseconds. */
            readonly orderTime: Int64;
            /** @description Amount it was placed with, in base. */
            readonly originSize: string;
            /** @description Filled so far, in base. */
            readonly dealSize: string;
            /** @description Not filled so far, in base. */
            readonly remainSize: string;
            /** @description Canceled, in base. */
            readonly canceledSize: string;
            /** @description Whether it is still open. */
            readonly status: "open" | "done" | (string & {});
            /** @description When it was matched, in milliseconds. */
            readonly matchTime: Int64;
        };
        /** @description Placed orders. */
        readonly PlacedListAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description In the order of the requests. */
            readonly data: readonly components["schemas"]["PlacedItem"][];
        };
        /** @description An order as it is after matching, or why there is none. */
        readonly PlacedItem: {
            /** @description Whether it was taken. */
            readonly success: boolean;
            /** @description Id. */
            readonly orderId?: string;
            /** @description Client order id. */
            readonly clientOid?: string;
            /** @description When it was taken, in milliseconds. */
            readonly orderTime?: Int64;
            /** @description Amount it was placed with, in base. */
            readonly originSize?: string;
            /** @description Filled so far, in base. */
            readonly dealSize?: string;
            /** @description Not filled so far, in base. */
            readonly remainSize?: string;
            /** @description Canceled, in base. */
            readonly canceledSize?: string;
            /** @description Whether it is still open. */
            readonly status?: "open" | "done" | (string & {});
            /** @description When it was matched, in milliseconds. */
            readonly matchTime?: Int64;
            /** @description Why it was refused. */
            readonly failMsg?: string;
        };
        /** @description A canceled order. */
        readonly CanceledAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Canceled"];
        };
        /** @description An order after its cancel. */
        readonly Canceled: {
            /** @description Id, where it was canceled by that. */
            readonly orderId?: string;
            /** @description Client order id, where it was canceled by that. */
            readonly clientOid?: string;
            /** @description Amount it was placed with, in base. */
            readonly originSize: string;
            /** @description Filled, in base. */
            readonly dealSize: string;
            /** @description Not filled and not canceled, in base. */
            readonly remainSize: string;
            /** @description Canceled, in base. */
            readonly canceledSize: string;
            /** @description Whether it is still open. */
            readonly status: "open" | "done" | (string & {});
        };
        /** @description That a request was taken. */
        readonly TakenAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description The word success. */
            readonly data: string;
        };
        /** @description An order. */
        readonly OrderAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description The order. */
            readonly data: components["schemas"]["Order"] | null;
        };
        /** @description Orders. */
        readonly OrdersAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Orders. */
            readonly data: readonly components["schemas"]["Order"][];
        };
        /** @description An order. */
        readonly Order: {
            /** @description Id. */
            readonly id: string;
            /** @description Client order id. */
            readonly clientOid: string | null;
            /** @description The pair. */
            readonly symbol: string;
            /**
             * @description Type.
             * @enum {string}
             */
            readonly type: "limit" | "market";
            /**
             * @description Side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Limit price; 0 of a market order. */
            readonly price: string;
            /** @description Amount it was placed with, in base; 0 where it was placed by quote. */
            readonly size: string;
            /** @description Amount it was placed with, in quote. */
            readonly funds: string;
            /** @description Filled, in base. */
            readonly dealSize: string;
            /** @description Filled, in quote. */
            readonly dealFunds: string;
            /** @description Not filled so far, in base. */
            readonly remainSize: string;
            /** @description Canceled, in base. */
            readonly cancelledSize: string;
            /** @description Fees charged so far. */
            readonly fee: string;
            /** @description What they were charged in. */
            readonly feeCurrency: string;
            /** @description How long it lives. */
            readonly timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description Whether it was to be refused in place of taking. */
            readonly postOnly: boolean;
            /** @description Whether anything of it was canceled. */
            readonly cancelExist: boolean;
            /** @description Whether it rests in the book. */
            readonly inOrderBook: boolean;
            /** @description Whether it is still open. */
            readonly active: boolean;
            /** @description When it was taken, in milliseconds. */
            readonly createdAt: Int64;
            /** @description When it changed last, in milliseconds. */
            readonly lastUpdatedAt: Int64;
        };
        /** @description Pairs with open orders. */
        readonly OpenSymbolsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["OpenSymbols"];
        };
        /** @description Pairs with open orders. */
        readonly OpenSymbols: {
            /** @description The pairs. */
            readonly symbols: readonly string[];
        };
        /** @description Fills. */
        readonly FillsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["FillPage"];
        };
        /** @description A page of fills. */
        readonly FillPage: {
            /** @description Newest first. */
            readonly items: readonly components["schemas"]["Fill"][];
            /** @description What the next page is asked with. */
            readonly lastId: Int64;
        };
        /** @description A fill. */
        readonly Fill: {
            /** @description Id of the booking, which pages go by. */
            readonly id: Int64;
            /** @description The order. */
            readonly orderId: string;
            /** @description Id of the trade: unique in its pair. */
            readonly tradeId: Int64;
            /** @description The pair. */
            readonly symbol: string;
            /**
             * @description Side of the order.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /**
             * @description What it was charged as.
             * @enum {string}
             */
            readonly liquidity: "taker" | "maker";
            /** @description Type of the order. */
            readonly type: string;
            /** @description Price. */
            readonly price: string;
            /** @description Base. */
            readonly size: string;
            /** @description Quote. */
            readonly funds: string;
            /** @description Charged; negative is a rebate. */
            readonly fee: string;
            /** @description The fraction that is. */
            readonly feeRate: string;
            /** @description What it was charged in. */
            readonly feeCurrency: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly createdAt: Int64;
        };
        /** @description A switch. */
        readonly DcpAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description When it would act; null where it is not set. */
            readonly data: components["schemas"]["Dcp"] | null;
        };
        /** @description When a switch would act. */
        readonly Dcp: {
            /** @description The time now, in seconds. */
            readonly currentTime: Int64;
            /** @description When the orders are canceled, in seconds. */
            readonly triggerTime: Int64;
        };
        /** @description Asks for a topic. */
        readonly SubscribeFrame: {
            /** @description Its answer has it too. */
            readonly id: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly type: "subscribe";
            /** @description The topic. */
            readonly topic: string;
            /** @description Whether it is one of the account's. */
            readonly privateChannel?: boolean;
            /** @description Whether it is answered. */
            readonly response?: boolean;
        };
        /** @description Ends a topic. */
        readonly UnsubscribeFrame: {
            /** @description Its answer has it too. */
            readonly id: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly type: "unsubscribe";
            /** @description The topic. */
            readonly topic: string;
            /** @description Whether it is one of the account's. */
            readonly privateChannel?: boolean;
            /** @description Whether it is answered. */
            readonly response?: boolean;
        };
        /** @description A sign of life. */
        readonly PingFrame: {
            /** @description Its answer has it too. */
            readonly id: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly type: "ping";
        };
        /** @description That it was done. */
        readonly DoneFrame: {
            /** @description That of the frame. */
            readonly id: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly type: "ack";
        };
        /** @description The answer to a sign of life. */
        readonly PongFrame: {
            /** @description That of the frame. */
            readonly id: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly type: "pong";
        };
        /** @description A refusal. */
        readonly RefusedFrame: {
            /** @description That of the frame. */
            readonly id: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly type: "error";
            /** @description What is wrong. */
            readonly code: number;
            /** @description The same in words. */
            readonly data?: string;
        };
        /** @description Changes of a book. */
        readonly BookChange: {
            readonly changes: components["schemas"]["BookChanges"];
            /** @description Number of the first change. */
            readonly sequenceStart: Int64;
            /** @description Number of the last change. */
            readonly sequenceEnd: Int64;
            /** @description The pair. */
            readonly symbol: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly time: Int64;
        };
        /** @description The levels that have changed. */
        readonly BookChanges: {
            /** @description Asks, in no order. */
            readonly asks: readonly components["schemas"]["ChangedLevel"][];
            /** @description Bids, in no order. */
            readonly bids: readonly components["schemas"]["ChangedLevel"][];
        };
        /** @description Price, base offered there now, number of the change. */
        readonly ChangedLevel: readonly [
            string,
            string,
            string
        ];
        /** @description The best levels of a book. */
        readonly TopBook: {
            /** @description Best first. */
            readonly asks: readonly components["schemas"]["Level"][];
            /** @description Best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Milliseconds since 1970 UTC. */
            readonly timestamp: Int64;
        };
        /** @description A trade. */
        readonly MatchEvent: {
            /** @description The pair. */
            readonly symbol: string;
            /** @description Number of the update. */
            readonly sequence: string;
            /**
             * @description Side of the taker.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Base. */
            readonly size: string;
            /** @description Price. */
            readonly price: string;
            /** @description Order that took. */
            readonly takerOrderId: string;
            /** @description Order that rested. */
            readonly makerOrderId: string;
            /** @description Id. */
            readonly tradeId: string;
            /** @description Nanoseconds since 1970 UTC. */
            readonly time: string;
            /** @description Always match. */
            readonly type?: string;
        };
        /** @description Last trade and best prices; null is what nobody offers. */
        readonly TickerEvent: {
            /** @description Number of the last update. */
            readonly sequence: string;
            /** @description Last price. */
            readonly price: string;
            /** @description Base of the last trade. */
            readonly size: string;
            /** @description Best ask. */
            readonly bestAsk: string | null;
            /** @description Base there. */
            readonly bestAskSize: string | null;
            /** @description Best bid. */
            readonly bestBid: string | null;
            /** @description Base there. */
            readonly bestBidSize: string | null;
            /** @description Milliseconds since 1970 UTC. */
            readonly Time: Int64;
        };
        /** @description A candle. */
        readonly KlineEvent: {
            /** @description The pair. */
            readonly symbol: string;
            readonly candles: components["schemas"]["Candle"];
            /** @description Nanoseconds since 1970 UTC. */
            readonly time: Int64;
        };
        /** @description A change of an order. */
        readonly OrderEvent: {
            /** @description The pair. */
            readonly symbol: string;
            /** @description Id. */
            readonly orderId: string;
            /** @description Client order id; empty where it has none. */
            readonly clientOid: string;
            /** @description limit or market. */
            readonly orderType: string;
            /**
             * @description Side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description What has happened. */
            readonly type: "received" | "open" | "match" | "update" | "filled" | "canceled" | (string & {});
            /** @description How it stands. */
            readonly status: "new" | "open" | "match" | "done" | (string & {});
            /** @description When it was taken, in milliseconds. */
            readonly orderTime: Int64;
            /** @description Amount it was placed with, in base; empty or absent where it was placed by quote. */
            readonly originSize?: string;
            /** @description Amount it was placed with, in quote. */
            readonly originFunds?: string;
            /** @description Amount in base, less what was canceled of it by an update. */
            readonly size?: string;
            /** @description The same before the update. */
            readonly oldSize?: string;
            /** @description Limit price. */
            readonly price?: string;
            /** @description Filled, in base. */
            readonly filledSize?: string;
            /** @description Not filled so far, in base. */
            readonly remainSize?: string;
            /** @description Canceled, in base. */
            readonly canceledSize?: string;
            /** @description Of an order by quote, what is left of it. */
            readonly remainFunds?: string;
            /** @description Price of a match. */
            readonly matchPrice?: string;
            /** @description Base of a match. */
            readonly matchSize?: string;
            /** @description Id of a match's trade. */
            readonly tradeId?: string;
            /**
             * @description What a match was.
             * @enum {string}
             */
            readonly liquidity?: "taker" | "maker";
            /** @description What a match was charged as: takerFee or makerFee. */
            readonly feeType?: string;
            /** @description Time of the matching engine, in nanoseconds. */
            readonly ts: Int64;
        };
        /** @description What an account holds of an asset after a change. */
        readonly BalanceEvent: {
            /** @description Id of the account. */
            readonly accountId: string;
            /** @description Asset. */
            readonly currency: string;
            /** @description All of it. */
            readonly total: string;
            /** @description What is free. */
            readonly available: string;
            /** @description What is locked. */
            readonly hold: string;
            /** @description What has changed of the free part. */
            readonly availableChange: string;
            /** @description What has changed of the locked part. */
            readonly holdChange: string;
            /** @description What has changed it, behind the name of the account. */
            readonly relationEvent: string;
            /** @description Id of that. */
            readonly relationEventId: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly time: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type ServerTimeAnswer = components['schemas']['ServerTimeAnswer'];
export type TokenAnswer = components['schemas']['TokenAnswer'];
export type Token = components['schemas']['Token'];
export type SocketServer = components['schemas']['SocketServer'];
export type SymbolsAnswer = components['schemas']['SymbolsAnswer'];
export type Pair = components['schemas']['Pair'];
export type AllTickersAnswer = components['schemas']['AllTickersAnswer'];
export type AllTickers = components['schemas']['AllTickers'];
export type Ticker = components['schemas']['Ticker'];
export type StatsAnswer = components['schemas']['StatsAnswer'];
export type Stats = components['schemas']['Stats'];
export type OrderBookAnswer = components['schemas']['OrderBookAnswer'];
export type OrderBook = components['schemas']['OrderBook'];
export type Level = components['schemas']['Level'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type Trade = components['schemas']['Trade'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type Candle = components['schemas']['Candle'];
export type AccountsAnswer = components['schemas']['AccountsAnswer'];
export type Account = components['schemas']['Account'];
export type FeesAnswer = components['schemas']['FeesAnswer'];
export type Fee = components['schemas']['Fee'];
export type OrderRequest = components['schemas']['OrderRequest'];
export type PlacedAnswer = components['schemas']['PlacedAnswer'];
export type Placed = components['schemas']['Placed'];
export type PlacedListAnswer = components['schemas']['PlacedListAnswer'];
export type PlacedItem = components['schemas']['PlacedItem'];
export type CanceledAnswer = components['schemas']['CanceledAnswer'];
export type Canceled = components['schemas']['Canceled'];
export type TakenAnswer = components['schemas']['TakenAnswer'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type Order = components['schemas']['Order'];
export type OpenSymbolsAnswer = components['schemas']['OpenSymbolsAnswer'];
export type OpenSymbols = components['schemas']['OpenSymbols'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type FillPage = components['schemas']['FillPage'];
export type Fill = components['schemas']['Fill'];
export type DcpAnswer = components['schemas']['DcpAnswer'];
export type Dcp = components['schemas']['Dcp'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type PingFrame = components['schemas']['PingFrame'];
export type DoneFrame = components['schemas']['DoneFrame'];
export type PongFrame = components['schemas']['PongFrame'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export type BookChange = components['schemas']['BookChange'];
export type BookChanges = components['schemas']['BookChanges'];
export type ChangedLevel = components['schemas']['ChangedLevel'];
export type TopBook = components['schemas']['TopBook'];
export type MatchEvent = components['schemas']['MatchEvent'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type KlineEvent = components['schemas']['KlineEvent'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type BalanceEvent = components['schemas']['BalanceEvent'];
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
    readonly getPublicToken: {
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
    readonly getPrivateToken: {
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
    readonly getAllSymbols: {
        readonly parameters: {
            readonly query?: {
                /** @description Only the pairs of this group, as USDS. */
                readonly market?: string;
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
                    readonly "application/json": components["schemas"]["SymbolsAnswer"];
                };
            };
        };
    };
    readonly getAllTickers: {
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
                    readonly "application/json": components["schemas"]["AllTickersAnswer"];
                };
            };
        };
    };
    readonly get24hrStats: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
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
                    readonly "application/json": components["schemas"]["StatsAnswer"];
                };
            };
        };
    };
    readonly getPartOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
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
                    readonly "application/json": components["schemas"]["OrderBookAnswer"];
                };
            };
        };
    };
    readonly getFullOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
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
                    readonly "application/json": components["schemas"]["OrderBookAnswer"];
                };
            };
        };
    };
    readonly getTradeHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
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
                    readonly "application/json": components["schemas"]["TradesAnswer"];
                };
            };
        };
    };
    readonly getKlines: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
                readonly symbol: string;
                /** @description Length of a candle. */
                readonly type: "1min" | "3min" | "5min" | "15min" | "30min" | "1hour" | "2hour" | "4hour" | "6hour" | "8hour" | "12hour" | "1day" | "1week" | "1month";
                /** @description From the candle that starts at this time on, in seconds. */
                readonly startAt?: number;
                /** @description Up to this time, in seconds. */
                readonly endAt?: number;
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
    readonly getSpotAccountList: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this asset. */
                readonly currency?: string;
                /** @description Only accounts of this type. Orders trade with trade. */
                readonly type?: "main" | "trade";
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
    readonly getSpotActualFee: {
        readonly parameters: {
            readonly query: {
                /** @description The pairs, separated by commas. */
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
    readonly addOrderSync: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Client order id, up to 40 characters of letters, digits, underscores and hyphens. */
                    readonly clientOid?: string;
                    /** @description The pair, as BTC-USDT. */
                    readonly symbol: string;
                    /**
                     * @description The side.
                     * @enum {string}
                     */
                    readonly side: "buy" | "sell";
                    /**
                     * @description The type.
                     * @enum {string}
                     */
                    readonly type: "limit" | "market";
                    /** @description Limit price. */
                    readonly price?: string | number;
                    /** @description Amount in base. A market order says either this or funds. */
                    readonly size?: string | number;
                    /** @description Amount in quote that a market order spends or brings. */
                    readonly funds?: string | number;
                    /**
                     * @description How long a limit order lives; GTC where not given.
                     * @enum {string}
                     */
                    readonly timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
                    /** @description Seconds after which an order of GTT is canceled. */
                    readonly cancelAfter?: number;
                    /** @description Whether it is refused in place of taking. Not with IOC and FOK. */
                    readonly postOnly?: boolean;
                    /**
                     * @description What is canceled where it would trade with the same account: both decreased, the oldest, the newest, both.
                     * @enum {string}
                     */
                    readonly stp?: "DC" | "CO" | "CN" | "CB";
                    /** @description Whether it is not shown in the book. */
                    readonly hidden?: boolean;
                    /** @description Whether only a part of it is shown. */
                    readonly iceberg?: boolean;
                    /** @description The part that is shown, in base. */
                    readonly visibleSize?: string | number;
                    /** @description A mark, up to 20 characters. */
                    readonly tags?: string;
                    /** @description A remark, up to 20 characters. */
                    readonly remark?: string;
                    /** @description Time of the request in milliseconds, where allowMaxTimeWindow is given. */
                    readonly clientTimestamp?: Int64 | string;
                    /** @description Milliseconds after clientTimestamp in which it is taken. */
                    readonly allowMaxTimeWindow?: number;
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
    readonly batchAddOrdersSync: {
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
                    readonly orderList: readonly {
                        /** @description Client order id, up to 40 characters of letters, digits, underscores and hyphens. */
                        readonly clientOid?: string;
                        /** @description The pair, as BTC-USDT. */
                        readonly symbol: string;
                        /**
                         * @description The side.
                         * @enum {string}
                         */
                        readonly side: "buy" | "sell";
                        /**
                         * @description The type.
                         * @enum {string}
                         */
                        readonly type: "limit" | "market";
                        /** @description Limit price. */
                        readonly price?: string | number;
                        /** @description Amount in base. A market order says either this or funds. */
                        readonly size?: string | number;
                        /** @description Amount in quote that a market order spends or brings. */
                        readonly funds?: string | number;
                        /**
                         * @description How long a limit order lives; GTC where not given.
                         * @enum {string}
                         */
                        readonly timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
                        /** @description Seconds after which an order of GTT is canceled. */
                        readonly cancelAfter?: number;
                        /** @description Whether it is refused in place of taking. Not with IOC and FOK. */
                        readonly postOnly?: boolean;
                        /**
                         * @description What is canceled where it would trade with the same account: both decreased, the oldest, the newest, both.
                         * @enum {string}
                         */
                        readonly stp?: "DC" | "CO" | "CN" | "CB";
                        /** @description Whether it is not shown in the book. */
                        readonly hidden?: boolean;
                        /** @description Whether only a part of it is shown. */
                        readonly iceberg?: boolean;
                        /** @description The part that is shown, in base. */
                        readonly visibleSize?: string | number;
                        /** @description A mark, up to 20 characters. */
                        readonly tags?: string;
                        /** @description A remark, up to 20 characters. */
                        readonly remark?: string;
                        /** @description Time of the request in milliseconds, where allowMaxTimeWindow is given. */
                        readonly clientTimestamp?: Int64 | string;
                        /** @description Milliseconds after clientTimestamp in which it is taken. */
                        readonly allowMaxTimeWindow?: number;
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
                    readonly "application/json": components["schemas"]["PlacedListAnswer"];
                };
            };
        };
    };
    readonly cancelOrderByOrderIdSync: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
                readonly symbol: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The order's id. */
                readonly orderId: string;
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
                    readonly "application/json": components["schemas"]["CanceledAnswer"];
                };
            };
        };
    };
    readonly cancelOrderByClientOidSync: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
                readonly symbol: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The order's client order id. */
                readonly clientOid: string;
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
                    readonly "application/json": components["schemas"]["CanceledAnswer"];
                };
            };
        };
    };
    readonly cancelAllOrdersBySymbol: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
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
                    readonly "application/json": components["schemas"]["TakenAnswer"];
                };
            };
        };
    };
    readonly getOrderByOrderId: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
                readonly symbol: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The order's id. */
                readonly orderId: string;
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
    readonly getOrderByClientOid: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
                readonly symbol: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The order's client order id. */
                readonly clientOid: string;
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
    readonly getSymbolsWithOpenOrder: {
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
                    readonly "application/json": components["schemas"]["OpenSymbolsAnswer"];
                };
            };
        };
    };
    readonly getOpenOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly getAccountTradeHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The pair, as BTC-USDT. */
                readonly symbol: string;
                /** @description Only those of this order. */
                readonly orderId?: string;
                /** @description Only this side. */
                readonly side?: "buy" | "sell";
                /** @description Only of orders of this type. */
                readonly type?: "limit" | "market";
                /** @description Only those before this id: the lastId of the page before. */
                readonly lastId?: Int64 | string;
                /** @description Entries on a page: 100 at most, 20 where not given. */
                readonly limit?: number;
                /** @description Not before this time, in milliseconds. */
                readonly startAt?: Int64 | string;
                /** @description Not after this time, in milliseconds. */
                readonly endAt?: Int64 | string;
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
    readonly setDCP: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Seconds until the orders are canceled, 5 to 86400; -1 ends it. */
                    readonly timeout: number;
                    /** @description The pairs, up to 50, separated by commas; all where it is empty. */
                    readonly symbols?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DcpAnswer"];
                };
            };
        };
    };
}
export type GetServerTimeParams = Record<string, never>;
export type GetPublicTokenParams = Record<string, never>;
export type GetPrivateTokenParams = Record<string, never>;
export type GetAllSymbolsParams = NonNullable<operations["getAllSymbols"]["parameters"]["query"]>;
export type GetAllTickersParams = Record<string, never>;
export type Get24hrStatsParams = operations["get24hrStats"]["parameters"]["query"];
export type GetPartOrderBookParams = operations["getPartOrderBook"]["parameters"]["query"];
export type GetFullOrderBookParams = operations["getFullOrderBook"]["parameters"]["query"];
export type GetTradeHistoryParams = operations["getTradeHistory"]["parameters"]["query"];
export type GetKlinesParams = operations["getKlines"]["parameters"]["query"];
export type GetSpotAccountListParams = NonNullable<operations["getSpotAccountList"]["parameters"]["query"]>;
export type GetSpotActualFeeParams = operations["getSpotActualFee"]["parameters"]["query"];
export type AddOrderSyncParams = operations["addOrderSync"]["requestBody"]["content"]["application/json"];
export type BatchAddOrdersSyncParams = operations["batchAddOrdersSync"]["requestBody"]["content"]["application/json"];
export type CancelOrderByOrderIdSyncParams = operations["cancelOrderByOrderIdSync"]["parameters"]["path"] & operations["cancelOrderByOrderIdSync"]["parameters"]["query"];
export type CancelOrderByClientOidSyncParams = operations["cancelOrderByClientOidSync"]["parameters"]["path"] & operations["cancelOrderByClientOidSync"]["parameters"]["query"];
export type CancelAllOrdersBySymbolParams = operations["cancelAllOrdersBySymbol"]["parameters"]["query"];
export type GetOrderByOrderIdParams = operations["getOrderByOrderId"]["parameters"]["path"] & operations["getOrderByOrderId"]["parameters"]["query"];
export type GetOrderByClientOidParams = operations["getOrderByClientOid"]["parameters"]["path"] & operations["getOrderByClientOid"]["parameters"]["query"];
export type GetSymbolsWithOpenOrderParams = Record<string, never>;
export type GetOpenOrdersParams = operations["getOpenOrders"]["parameters"]["query"];
export type GetAccountTradeHistoryParams = operations["getAccountTradeHistory"]["parameters"]["query"];
export type SetDCPParams = operations["setDCP"]["requestBody"]["content"]["application/json"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** TopBook as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotTopBook = Omit<TopBook, "asks" | "bids"> & { readonly "asks": Levels; readonly "bids": Levels };
