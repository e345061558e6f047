// Generated from specs/kucoin/perp.openapi.yaml and specs/kucoin/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
    readonly "/api/v1/contracts/active": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the contracts with their trading rules, prices and funding. */
        readonly get: operations["getAllSymbols"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/contracts/{symbol}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of one contract: its rules, prices and funding. */
        readonly get: operations["getSymbol"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ticker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the last trade and the best prices of a contract. */
        readonly get: operations["getTicker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/allTickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the last trade and the best prices of all contracts. */
        readonly get: operations["getAllTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/level2/snapshot": {
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
    readonly "/api/v1/trade/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the last 100 trades of a contract. */
        readonly get: operations["getTradeHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/kline/query": {
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
    readonly "/api/v1/mark-price/{symbol}/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the mark price and the index price of a contract. */
        readonly get: operations["getMarkPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/funding-rate/{symbol}/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the funding rate of the interval that is running. */
        readonly get: operations["getCurrentFundingRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/contract/funding-rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists funding rates that were paid. */
        readonly get: operations["getPublicFundingHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what the account of contracts has of one asset. */
        readonly get: operations["getFuturesAccount"];
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
        /** Tells the fee rates of the account on a contract. */
        readonly get: operations["getFuturesActualFee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists orders that are open, or that have ended. */
        readonly get: operations["getOrderList"];
        readonly put?: never;
        /** Places an order, with a trigger or without. */
        readonly post: operations["addOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/multi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to 20 orders. */
        readonly post: operations["batchAddOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/{orderId}": {
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
        /** Cancels an order by its id, also one that waits for a trigger. */
        readonly delete: operations["cancelOrderById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/client-order/{clientOid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancels an order by its client order id. */
        readonly delete: operations["cancelOrderByClientOid"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancels all orders of a contract, but for those that wait for a trigger. */
        readonly delete: operations["cancelAllOrdersV3"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/stopOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists orders that wait for a trigger. */
        readonly get: operations["getStopOrderList"];
        readonly put?: never;
        readonly post?: never;
        /** Cancels all orders of a contract that wait for a trigger. */
        readonly delete: operations["cancelAllStopOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/byClientOid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of an order by its client order id, also of one that waits for a trigger. */
        readonly get: operations["getOrderByClientOid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/fills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's fills. */
        readonly get: operations["getAccountTradeHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open positions. */
        readonly get: operations["getPositionList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/funding-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what the account's positions in a contract have paid and got as funding. */
        readonly get: operations["getPrivateFundingHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/position/getMarginMode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the margin mode that is set for a contract. */
        readonly get: operations["getMarginMode"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/position/changeMarginMode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the margin mode of a contract; not while it has orders or a position. */
        readonly post: operations["switchMarginMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/getCrossUserLeverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the leverage that is set for a contract in cross margin mode. */
        readonly get: operations["getCrossMarginLeverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/changeCrossUserLeverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the leverage of a contract in cross margin mode. */
        readonly post: operations["modifyMarginLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/position/getPositionMode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells whether the account has one position in each contract, or two. */
        readonly get: operations["getPositionMode"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/position/switchPositionMode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets whether the account has one position in each contract, or two; not while it has orders or positions. */
        readonly post: operations["switchPositionMode"];
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
        /** @description A number; one that a double cannot hold exactly arrives as its text. */
        readonly Figure: number | string;
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
        /** @description Contracts. */
        readonly ContractsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description The contracts. */
            readonly data: readonly components["schemas"]["Contract"][];
        };
        /** @description A contract. */
        readonly ContractAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Contract"];
        };
        /** @description A contract: its rules, and how its market stands. */
        readonly Contract: {
            /** @description Name in requests. */
            readonly symbol: string;
            /** @description Group: USDT, USDC or the coin it settles in. */
            readonly rootSymbol: string;
            /** @description FFWCSX of a perpetual contract, FFICSX of one with a date. */
            readonly type: string;
            /** @description When trading began, in milliseconds. */
            readonly firstOpenDate: Int64;
            /** @description When it ends, in milliseconds. */
            readonly expireDate: Int64 | null;
            /** @description Base; bitcoin is XBT. */
            readonly baseCurrency: string;
            /** @description Quote. */
            readonly quoteCurrency: string;
            /** @description What margin, profits and fees are in; bitcoin is XBT. */
            readonly settleCurrency: string;
            /** @description Largest order, in contracts. */
            readonly maxOrderQty: number;
            /** @description Highest price. */
            readonly maxPrice: number;
            /** @description Orders are multiples of it, in contracts. */
            readonly lotSize: number;
            /** @description Prices are multiples of it. */
            readonly tickSize: number;
            /** @description What one contract is: so much of base, or where it is inverse and below zero, so much of quote. */
            readonly multiplier: number;
            /** @description Fraction charged to a maker. */
            readonly makerFeeRate: number;
            /** @description Fraction charged to a taker. */
            readonly takerFeeRate: number;
            /** @description Whether it is worth a fixed amount of quote. */
            readonly isInverse: boolean;
            /** @description Init, Open, BeingSettled, Settled, Paused, Closed or CancelOnly. */
            readonly status: string;
            /** @description Funding rate of the interval that is running. */
            readonly fundingFeeRate: components["schemas"]["Figure"] | null;
            /** @description Length of an interval, in milliseconds. */
            readonly fundingRateGranularity: Int64 | null;
            /** @description What is open, in contracts. */
            readonly openInterest: string;
            /** @description Traded in 24 hours, in quote; of an inverse contract in base. */
            readonly turnoverOf24h: components["schemas"]["Figure"];
            /** @description Traded in 24 hours, in base; of an inverse contract in quote. */
            readonly volumeOf24h: components["schemas"]["Figure"];
            /** @description Mark price. */
            readonly markPrice: components["schemas"]["Figure"] | null;
            /** @description Index price. */
            readonly indexPrice: components["schemas"]["Figure"] | null;
            /** @description Last price. */
            readonly lastTradePrice: components["schemas"]["Figure"] | null;
            /** @description How long until funding is paid, in milliseconds. */
            readonly nextFundingRateTime: Int64 | null;
            /** @description Highest leverage. */
            readonly maxLeverage: number;
            /** @description Lowest price of 24 hours. */
            readonly lowPrice: components["schemas"]["Figure"] | null;
            /** @description Highest price of 24 hours. */
            readonly highPrice: components["schemas"]["Figure"] | null;
            /** @description Whether it can be traded in cross margin mode. */
            readonly supportCross: boolean;
        };
        /** @description A contract at a glance. */
        readonly TickerAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Ticker"];
        };
        /** @description Contracts at a glance. */
        readonly TickersAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description All contracts. */
            readonly data: readonly components["schemas"]["Ticker"][];
        };
        /** @description The last trade and the best prices. */
        readonly Ticker: {
            /** @description Number of the last update. */
            readonly sequence: Int64;
            /** @description The contract. */
            readonly symbol: string;
            /**
             * @description Side of the last taker.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Contracts of the last trade. */
            readonly size: number;
            /** @description Id of the last trade. */
            readonly tradeId: string;
            /** @description Last price. */
            readonly price: string;
            /** @description Best bid. */
            readonly bestBidPrice: string;
            /** @description Contracts there. */
            readonly bestBidSize: number;
            /** @description Best ask. */
            readonly bestAskPrice: string;
            /** @description Contracts there. */
            readonly bestAskSize: number;
            /** @description Time of the last trade, in nanoseconds. */
            readonly ts: Int64;
        };
        /** @description A book. */
        readonly OrderBookAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["OrderBook"];
        };
        /** @description A book. */
        readonly OrderBook: {
            /** @description Number of its last update. */
            readonly sequence: Int64;
            /** @description The contract. */
            readonly symbol: string;
            /** @description Best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Best first. */
            readonly asks: readonly components["schemas"]["Level"][];
            /** @description Nanoseconds since 1970 UTC. */
            readonly ts: Int64;
        };
        /** @description A price and the contracts offered at it. */
        readonly Level: readonly [
            number,
            number
        ];
        /** @description Trades. */
        readonly TradesAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Newest first. */
            readonly data: readonly components["schemas"]["Trade"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description Number of the update. */
            readonly sequence: Int64;
            /** @description Id. */
            readonly tradeId: string;
            /** @description Order that rested. */
            readonly makerOrderId: string;
            /** @description Order that took. */
            readonly takerOrderId: string;
            /** @description Nanoseconds since 1970 UTC. */
            readonly ts: Int64;
            /** @description Contracts. */
            readonly size: number;
            /** @description Price. */
            readonly price: string;
            /**
             * @description Side of the taker.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
        };
        /** @description Candles. */
        readonly CandlesAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Oldest first. */
            readonly data: readonly components["schemas"]["Candle"][];
        };
        /** @description Start in milliseconds since 1970 UTC, open, high, low, close, contracts traded, and what they were worth. */
        readonly Candle: readonly [
            number,
            components["schemas"]["Figure"],
            components["schemas"]["Figure"],
            components["schemas"]["Figure"],
            components["schemas"]["Figure"],
            components["schemas"]["Figure"],
            ...components["schemas"]["Figure"][]
        ];
        /** @description Prices. */
        readonly MarkPriceAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["MarkPrice"];
        };
        /** @description Mark price and index price. */
        readonly MarkPrice: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Milliseconds between two of them. */
            readonly granularity: number;
            /** @description Milliseconds since 1970 UTC. */
            readonly timePoint: Int64;
            /** @description Mark price. */
            readonly value: components["schemas"]["Figure"];
            /** @description Index price. */
            readonly indexPrice: components["schemas"]["Figure"];
        };
        /** @description A funding rate. */
        readonly CurrentFundingAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["CurrentFunding"];
        };
        /** @description The funding rate of the interval that is running. */
        readonly CurrentFunding: {
            /** @description Name of the rate. */
            readonly symbol: string;
            /** @description Length of an interval, in milliseconds. */
            readonly granularity: Int64;
            /** @description When it began, in milliseconds. */
            readonly timePoint: Int64;
            /** @description The rate. */
            readonly value: components["schemas"]["Figure"];
            /** @description When it is paid, in milliseconds. */
            readonly fundingTime: Int64;
        };
        /** @description Funding rates. */
        readonly PastFundingAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description Newest first. */
            readonly data: readonly components["schemas"]["PastFunding"][];
        };
        /** @description A rate that was paid. */
        readonly PastFunding: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description The rate. */
            readonly fundingRate: components["schemas"]["Figure"];
            /** @description When it was paid, in milliseconds. */
            readonly timepoint: Int64;
        };
        /** @description An account. */
        readonly AccountAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Account"];
        };
        /** @description What an account of contracts has of an asset. */
        readonly Account: {
            /** @description The asset; bitcoin is XBT. */
            readonly currency: string;
            /** @description All of it, with profits of what is open. */
            readonly accountEquity: components["schemas"]["Figure"];
            /** @description Profits of what is open. */
            readonly unrealisedPNL: components["schemas"]["Figure"];
            /** @description All of it without them. */
            readonly marginBalance: components["schemas"]["Figure"];
            /** @description What positions need. */
            readonly positionMargin: components["schemas"]["Figure"];
            /** @description What orders need. */
            readonly orderMargin: components["schemas"]["Figure"];
            /** @description What is on its way out. */
            readonly frozenFunds: components["schemas"]["Figure"];
            /** @description What is free for new positions. */
            readonly availableBalance: components["schemas"]["Figure"];
        };
        /** @description Fee rates. */
        readonly FeeAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Fee"];
        };
        /** @description Fee rates of the account on a contract. */
        readonly Fee: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Fraction charged to a taker. */
            readonly takerFeeRate: string;
            /** @description Fraction charged to a maker. */
            readonly makerFeeRate: string;
        };
        /** @description A new order. */
        readonly OrderRequest: {
            /** @description Client order id, up to 40 characters of letters, digits, underscores and hyphens. */
            readonly clientOid: string;
            /**
             * @description The side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description The contract, as XBTUSDTM. */
            readonly symbol: string;
            /** @description What its margin is computed with. Not needed to close something. */
            readonly leverage?: number;
            /**
             * @description The type; limit where not given.
             * @enum {string}
             */
            readonly type?: "limit" | "market";
            /** @description Limit price. */
            readonly price?: string;
            /** @description Amount in contracts. One of size, qty and valueQty is given. */
            readonly size?: number;
            /** @description Amount in base. */
            readonly qty?: string;
            /** @description Amount in quote. */
            readonly valueQty?: string;
            /**
             * @description How long a limit order lives; GTC where not given.
             * @enum {string}
             */
            readonly timeInForce?: "GTC" | "IOC";
            /** @description Whether it is refused in place of taking. Not with IOC. */
            readonly postOnly?: boolean;
            /** @description Whether it closes what is open and opens nothing. */
            readonly reduceOnly?: boolean;
            /** @description Whether it closes the whole position; size and side are then the venue's to find. */
            readonly closeOrder?: boolean;
            /** @description Whether funds are held for it though it closes something. */
            readonly forceHold?: boolean;
            /**
             * @description What stands for it, which has to be what is set for the contract; ISOLATED where not given.
             * @enum {string}
             */
            readonly marginMode?: "ISOLATED" | "CROSS";
            /**
             * @description Which of the two positions of hedge mode it is about; BOTH where there is one.
             * @enum {string}
             */
            readonly positionSide?: "BOTH" | "LONG" | "SHORT";
            /**
             * @description What the price has to do for it to be placed; with stopPrice and stopPriceType.
             * @enum {string}
             */
            readonly stop?: "down" | "up";
            /**
             * @description Which price that is: of the last trade, mark, index.
             * @enum {string}
             */
            readonly stopPriceType?: "TP" | "MP" | "IP";
            /** @description The price that places it. */
            readonly stopPrice?: string;
            /**
             * @description What is canceled where it would trade with the same account: the newest, the oldest, both.
             * @enum {string}
             */
            readonly stp?: "CN" | "CO" | "CB";
            /** @description Whether it is not shown in the book. */
            readonly hidden?: boolean;
            /** @description Whether only a part of it is shown. */
            readonly iceberg?: boolean;
            /** @description The part that is shown, in contracts. */
            readonly visibleSize?: number;
            /** @description A remark, up to 100 characters. */
            readonly remark?: string;
        };
        /** @description A placed order. */
        readonly PlacedAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Placed"];
        };
        /** @description The ids of an order. */
        readonly Placed: {
            /** @description Id. */
            readonly orderId: string;
            /** @description Client order id. */
            readonly clientOid: string;
        };
        /** @description Placed orders. */
        readonly PlacedListAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description In the order of the requests. */
            readonly data: readonly components["schemas"]["PlacedItem"][];
        };
        /** @description The ids of an order, or why there is none. */
        readonly PlacedItem: {
            /** @description Id; null where it was refused. */
            readonly orderId: string | null;
            /** @description Client order id. */
            readonly clientOid: string;
            /** @description The contract. */
            readonly symbol: string;
            /** @description 200000 where it was taken. */
            readonly code: string;
            /** @description Why it was refused. */
            readonly msg: string;
        };
        /** @description Canceled orders. */
        readonly CanceledAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Canceled"];
        };
        /** @description Canceled orders. */
        readonly Canceled: {
            /** @description Their ids. */
            readonly cancelledOrderIds: readonly string[];
        };
        /** @description A canceled order. */
        readonly CanceledByNameAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["CanceledByName"];
        };
        /** @description A canceled order. */
        readonly CanceledByName: {
            /** @description Its client order id. */
            readonly clientOid: string;
        };
        /** @description An order. */
        readonly OrderAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description The order, or null where there is none. */
            readonly data: components["schemas"]["Order"] | null;
        };
        /** @description Orders. */
        readonly OrdersAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["OrderPage"];
        };
        /** @description A page of orders. */
        readonly OrderPage: {
            /** @description Which page, from 1. */
            readonly currentPage: number;
            /** @description Entries on a page. */
            readonly pageSize: number;
            /** @description Entries on all of them. */
            readonly totalNum: number;
            /** @description How many pages there are. */
            readonly totalPage: number;
            /** @description Newest first. */
            readonly items: readonly components["schemas"]["Order"][];
        };
        /** @description An order. Amounts are contracts. */
        readonly Order: {
            /** @description Id. */
            readonly id: string;
            /** @description Client order id. */
            readonly clientOid: string | null;
            /** @description The contract. */
            readonly symbol: string;
            /** @description Type: limit or market. */
            readonly type: string;
            /**
             * @description Side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Limit price; empty of a market order. */
            readonly price: string;
            /** @description Amount it was placed with. */
            readonly size: number;
            /** @description down or up of one with a trigger, else empty. */
            readonly stop: string;
            /** @description TP, MP or IP of one with a trigger, else empty. */
            readonly stopPriceType: string;
            /** @description Whether its trigger was reached. */
            readonly stopTriggered: boolean;
            /** @description Price that triggers it. */
            readonly stopPrice: components["schemas"]["Figure"] | null;
            /** @description GTC or IOC; empty of a market order. */
            readonly timeInForce: string;
            /** @description Whether it is refused in place of taking. */
            readonly postOnly: boolean;
            /** @description Whether it is open, or waits for its trigger. */
            readonly isActive: boolean;
            /** @description Whether anything of it was canceled. */
            readonly cancelExist: boolean;
            /** @description When it was taken, in milliseconds. */
            readonly createdAt: Int64;
            /** @description When it changed last, in milliseconds. */
            readonly updatedAt: Int64;
            /** @description What it settles in; bitcoin is XBT. */
            readonly settleCurrency: string;
            /** @description ISOLATED or CROSS. */
            readonly marginMode: string;
            /** @description Which of the two positions of hedge mode it is about; BOTH where there is one. */
            readonly positionSide?: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Average price of what was filled. */
            readonly avgDealPrice: string;
            /** @description Filled. */
            readonly filledSize: number;
            /** @description What that was worth, in the asset that it settles in. */
            readonly filledValue: string;
            /** @description open or done. */
            readonly status: string;
            /** @description Whether it opens nothing. */
            readonly reduceOnly: boolean;
        };
        /** @description Fills. */
        readonly FillsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["FillPage"];
        };
        /** @description A page of fills. */
        readonly FillPage: {
            /** @description Which page, from 1. */
            readonly currentPage: number;
            /** @description Entries on a page. */
            readonly pageSize: number;
            /** @description Entries on all of them. */
            readonly totalNum: number;
            /** @description How many pages there are. */
            readonly totalPage: number;
            /** @description Newest first. */
            readonly items: readonly components["schemas"]["Fill"][];
        };
        /** @description A fill. */
        readonly Fill: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Id of the trade: unique in its contract. */
            readonly tradeId: string;
            /** @description The order. */
            readonly orderId: string;
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
            /** @description Price. */
            readonly price: string;
            /** @description Contracts. */
            readonly size: number;
            /** @description What they were worth, in the asset that the contract settles in. */
            readonly value: string;
            /** @description Charged; negative is a rebate. */
            readonly fee: string;
            /** @description The fraction that is. */
            readonly feeRate: string;
            /** @description What it was charged in; bitcoin is XBT. */
            readonly feeCurrency: string;
            /** @description trade, liquid, adl or settlement. */
            readonly tradeType: string;
            /** @description Which of the two positions of hedge mode it is of; BOTH where there is one. */
            readonly positionSide?: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Nanoseconds since 1970 UTC. */
            readonly tradeTime: Int64;
            /** @description When it was booked, in milliseconds. */
            readonly createdAt: Int64;
        };
        /** @description Positions. */
        readonly PositionsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description One entry for each contract; two in hedge mode. */
            readonly data: readonly components["schemas"]["Position"][];
        };
        /** @description A position. Amounts are contracts. */
        readonly Position: {
            /** @description Id. */
            readonly id: string;
            /** @description The contract. */
            readonly symbol: string;
            /** @description Whether the account stands for it. */
            readonly crossMode: boolean;
            /** @description Milliseconds since 1970 UTC. */
            readonly currentTimestamp: Int64;
            /** @description Size; below zero where it is short. */
            readonly currentQty: number;
            /** @description Whether anything is open. */
            readonly isOpen: boolean;
            /** @description Mark price. */
            readonly markPrice: components["schemas"]["Figure"];
            /** @description Its margin. */
            readonly posMargin: components["schemas"]["Figure"];
            /** @description Profit of what was closed, fees and funding. */
            readonly realisedPnl: components["schemas"]["Figure"];
            /** @description Profit at the mark price. */
            readonly unrealisedPnl: components["schemas"]["Figure"];
            /** @description Average price it was opened at. */
            readonly avgEntryPrice: components["schemas"]["Figure"];
            /** @description Price that liquidates it. */
            readonly liquidationPrice: components["schemas"]["Figure"];
            /** @description What it settles in; bitcoin is XBT. */
            readonly settleCurrency: string;
            /** @description ISOLATED or CROSS. */
            readonly marginMode: string;
            /** @description Which of the two of hedge mode it is; BOTH where there is one. */
            readonly positionSide: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Leverage. */
            readonly leverage: components["schemas"]["Figure"];
        };
        /** @description Funding payments. */
        readonly PaymentsAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["PaymentPage"];
        };
        /** @description A page of funding payments. */
        readonly PaymentPage: {
            /** @description Newest first. */
            readonly dataList: readonly components["schemas"]["Payment"][];
            /** @description Whether there are more. */
            readonly hasMore: boolean;
        };
        /** @description A funding payment. */
        readonly Payment: {
            /** @description Id. */
            readonly id: Int64;
            /** @description The contract. */
            readonly symbol: string;
            /** @description When it was paid, in milliseconds. */
            readonly timePoint: Int64;
            /** @description The rate. */
            readonly fundingRate: components["schemas"]["Figure"];
            /** @description Mark price it was computed with. */
            readonly markPrice: components["schemas"]["Figure"];
            /** @description Size of the position, in contracts. */
            readonly positionQty: number;
            /** @description What that was worth. */
            readonly positionCost: components["schemas"]["Figure"];
            /** @description What was paid; above zero the account got it. */
            readonly funding: components["schemas"]["Figure"];
            /** @description What it was paid in; bitcoin is XBT. */
            readonly settleCurrency: string;
            /** @description ISOLATED or CROSS. */
            readonly marginMode: string;
        };
        /** @description A margin mode. */
        readonly MarginModeAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["MarginMode"];
        };
        /** @description The margin mode of a contract. */
        readonly MarginMode: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description The mode. */
            readonly marginMode: "ISOLATED" | "CROSS" | (string & {});
        };
        /** @description A leverage. */
        readonly LeverageAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["Leverage"];
        };
        /** @description The leverage of a contract in cross margin mode. */
        readonly Leverage: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description The leverage. */
            readonly leverage: string;
        };
        /** @description That a setting was changed. */
        readonly DoneAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            /** @description True. */
            readonly data: boolean;
        };
        /** @description A position mode. */
        readonly PositionModeAnswer: {
            /** @description 200000; anything else is an error. */
            readonly code: string;
            readonly data: components["schemas"]["PositionMode"];
        };
        /** @description Whether the account has one position in each contract, or two. */
        readonly PositionMode: {
            /** @description 0 for one, 1 for two. */
            readonly positionMode: number;
        };
        /** @description Asks for a topic. */
        readonly SubscribeFrame: {
            /** @description The answer repeats it. */
            readonly id: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly type: "subscribe";
            /** @description The topic, with what it is about behind a colon. */
            readonly topic: string;
            /** @description Whether it tells of the account; false where not given. */
            readonly privateChannel?: boolean;
            /** @description Whether it is answered; false where not given. */
            readonly response?: boolean;
        };
        /** @description Ends a topic. */
        readonly UnsubscribeFrame: {
            /** @description The answer repeats it. */
            readonly id: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly type: "unsubscribe";
            /** @description The topic, with what it is about behind a colon. */
            readonly topic: string;
            /** @description Whether it tells of the account; false where not given. */
            readonly privateChannel?: boolean;
            /** @description Whether it is answered; false where not given. */
            readonly response?: boolean;
        };
        /** @description A sign of life. */
        readonly PingFrame: {
            /** @description The answer repeats it. */
            readonly id: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly type: "ping";
        };
        /** @description That it was done. */
        readonly DoneFrame: {
            /** @description That of the request. */
            readonly id: string;
            /**
             * @description That it was done.
             * @constant
             */
            readonly type: "ack";
        };
        /** @description The answer to a ping. */
        readonly PongFrame: {
            /** @description That of the ping. */
            readonly id: string;
            /**
             * @description What it answers.
             * @constant
             */
            readonly type: "pong";
            /** @description Microseconds since 1970 UTC. */
            readonly timestamp?: Int64;
        };
        /** @description That it was not done. */
        readonly RefusedFrame: {
            /** @description That of the request. */
            readonly id: string;
            /**
             * @description That it was not done.
             * @constant
             */
            readonly type: "error";
            /** @description Why. */
            readonly code: number;
            /** @description The same in words. */
            readonly data: string;
        };
        /** @description A change of a book. */
        readonly BookChange: {
            /** @description Its number. */
            readonly sequence: Int64;
            /** @description Price, side (buy or sell) and the contracts offered there now, separated by commas. */
            readonly change: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly timestamp: Int64;
        };
        /** @description A trade. */
        readonly MatchEvent: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Number of the update. */
            readonly sequence: Int64;
            /**
             * @description Side of the taker.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Contracts. */
            readonly size: number;
            /** @description Price. */
            readonly price: string;
            /** @description Order that took. */
            readonly takerOrderId: string;
            /** @description Order that rested. */
            readonly makerOrderId: string;
            /** @description Id. */
            readonly tradeId: string;
            /** @description Nanoseconds since 1970 UTC. */
            readonly ts: Int64;
        };
        /** @description Start in seconds since 1970 UTC, open, close, high, low, contracts traded, and their number again. */
        readonly StreamCandle: readonly [
            string,
            string,
            string,
            string,
            string,
            string,
            string
        ];
        /** @description A candle. */
        readonly KlineEvent: {
            /** @description The contract. */
            readonly symbol: string;
            readonly candles: components["schemas"]["StreamCandle"];
            /** @description Milliseconds since 1970 UTC. */
            readonly time: Int64;
        };
        /** @description Prices, or a funding rate. */
        readonly InstrumentEvent: {
            /** @description Milliseconds between two of them. */
            readonly granularity: Int64;
            /** @description Milliseconds since 1970 UTC. */
            readonly timestamp: Int64;
            /** @description Mark price. */
            readonly markPrice?: number;
            /** @description Index price. */
            readonly indexPrice?: number;
            /** @description The rate of the interval that is running. */
            readonly fundingRate?: number;
        };
        /** @description A change of an order. */
        readonly OrderEvent: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Id. */
            readonly orderId: string;
            /** @description Client order id. */
            readonly clientOid?: string;
            /** @description limit or market. */
            readonly orderType?: string;
            /**
             * @description Side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description What has happened. */
            readonly type: "open" | "match" | "update" | "filled" | "canceled" | (string & {});
            /** @description How it stands. */
            readonly status: "open" | "match" | "done" | (string & {});
            /** @description When it was taken, in nanoseconds. */
            readonly orderTime: Int64;
            /** @description Amount, less what was canceled of it by an update. */
            readonly size: string;
            /** @description The same before the update. */
            readonly oldSize?: string;
            /** @description Limit price; empty of a market order. */
            readonly price: string;
            /** @description Filled. */
            readonly filledSize: string;
            /** @description Not filled so far. */
            readonly remainSize: string;
            /** @description Canceled. */
            readonly canceledSize: string;
            /** @description ISOLATED or CROSS. */
            readonly marginMode: string;
            /** @description Which of the two positions of hedge mode it is about; BOTH where there is one. */
            readonly positionSide?: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description trade, or liquid of a liquidation. */
            readonly tradeType: string;
            /** @description Price of a match. */
            readonly matchPrice?: string;
            /** @description Contracts of a match. */
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
        /** @description A change of an order with a trigger. */
        readonly StopEvent: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Id. */
            readonly orderId: string;
            /**
             * @description Side.
             * @enum {string}
             */
            readonly side: "buy" | "sell";
            /** @description Contracts. */
            readonly size: number;
            /** @description Limit price; empty of a market order. */
            readonly orderPrice: string;
            /**
             * @description What the price has to do.
             * @enum {string}
             */
            readonly stop: "down" | "up";
            /** @description Price that triggers it. */
            readonly stopPrice: string;
            /** @description Which price: TP, MP or IP. */
            readonly stopPriceType: string;
            /** @description ISOLATED or CROSS. */
            readonly marginMode: string;
            /** @description What has happened. */
            readonly type: "open" | "triggered" | "cancel" | (string & {});
            /** @description When it was taken, in milliseconds. */
            readonly createdAt: Int64;
            /** @description Nanoseconds since 1970 UTC. */
            readonly ts: Int64;
        };
        /** @description What the account has of an asset. */
        readonly WalletEvent: {
            /** @description The asset; bitcoin is XBT. */
            readonly currency: string;
            /** @description All of it, without profits of what is open. */
            readonly walletBalance: string;
            /** @description What is free for new positions. */
            readonly availableBalance: string;
            /** @description What is on its way out. */
            readonly holdBalance: string;
            /** @description All of it, with profits of what is open. */
            readonly equity: string;
            /** @description What orders of isolated positions need. */
            readonly isolatedOrderMargin: string;
            /** @description What isolated positions need. */
            readonly isolatedPosMargin: string;
            /** @description What orders of cross positions need. */
            readonly crossOrderMargin: string;
            /** @description What cross positions need. */
            readonly crossPosMargin: string;
            /** @description Counts the changes. */
            readonly version: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly timestamp: string;
        };
        /** @description A position, or something that has happened to it. */
        readonly PositionEvent: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description What it settles in; bitcoin is XBT. */
            readonly settleCurrency: string;
            /** @description ISOLATED or CROSS. */
            readonly marginMode: string;
            /** @description Milliseconds since 1970 UTC. */
            readonly currentTimestamp?: Int64;
            /** @description Contracts; below zero where it is short. */
            readonly currentQty?: number;
            /** @description Whether anything is open. */
            readonly isOpen?: boolean;
            /** @description Mark price. */
            readonly markPrice: components["schemas"]["Figure"];
            /** @description Its margin. */
            readonly posMargin?: components["schemas"]["Figure"];
            /** @description Profit of what was closed, fees and funding. */
            readonly realisedPnl?: components["schemas"]["Figure"];
            /** @description Profit at the mark price. */
            readonly unrealisedPnl?: components["schemas"]["Figure"];
            /** @description Average price it was opened at. */
            readonly avgEntryPrice?: components["schemas"]["Figure"];
            /** @description Price that liquidates it. */
            readonly liquidationPrice?: components["schemas"]["Figure"];
            /** @description Which of the two of hedge mode it is; BOTH where there is one. */
            readonly positionSide?: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Leverage. */
            readonly leverage?: components["schemas"]["Figure"];
        };
        /** @description The new margin modes, by contract. */
        readonly MarginModeEvent: {
            readonly [key: string]: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type Figure = components['schemas']['Figure'];
export type ServerTimeAnswer = components['schemas']['ServerTimeAnswer'];
export type TokenAnswer = components['schemas']['TokenAnswer'];
export type Token = components['schemas']['Token'];
export type SocketServer = components['schemas']['SocketServer'];
export type ContractsAnswer = components['schemas']['ContractsAnswer'];
export type ContractAnswer = components['schemas']['ContractAnswer'];
export type Contract = components['schemas']['Contract'];
export type TickerAnswer = components['schemas']['TickerAnswer'];
export type TickersAnswer = components['schemas']['TickersAnswer'];
export type Ticker = components['schemas']['Ticker'];
export type OrderBookAnswer = components['schemas']['OrderBookAnswer'];
export type OrderBook = components['schemas']['OrderBook'];
export type Level = components['schemas']['Level'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type Trade = components['schemas']['Trade'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type Candle = components['schemas']['Candle'];
export type MarkPriceAnswer = components['schemas']['MarkPriceAnswer'];
export type MarkPrice = components['schemas']['MarkPrice'];
export type CurrentFundingAnswer = components['schemas']['CurrentFundingAnswer'];
export type CurrentFunding = components['schemas']['CurrentFunding'];
export type PastFundingAnswer = components['schemas']['PastFundingAnswer'];
export type PastFunding = components['schemas']['PastFunding'];
export type AccountAnswer = components['schemas']['AccountAnswer'];
export type Account = components['schemas']['Account'];
export type FeeAnswer = components['schemas']['FeeAnswer'];
export type Fee = components['schemas']['Fee'];
export type OrderRequest = components['schemas']['OrderRequest'];
export type PlacedAnswer = components['schemas']['PlacedAnswer'];
export type Placed = components['schemas']['Placed'];
export type PlacedListAnswer = components['schemas']['PlacedListAnswer'];
export type PlacedItem = components['schemas']['PlacedItem'];
export type CanceledAnswer = components['schemas']['CanceledAnswer'];
export type Canceled = components['schemas']['Canceled'];
export type CanceledByNameAnswer = components['schemas']['CanceledByNameAnswer'];
export type CanceledByName = components['schemas']['CanceledByName'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type OrderPage = components['schemas']['OrderPage'];
export type Order = components['schemas']['Order'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type FillPage = components['schemas']['FillPage'];
export type Fill = components['schemas']['Fill'];
export type PositionsAnswer = components['schemas']['PositionsAnswer'];
export type Position = components['schemas']['Position'];
export type PaymentsAnswer = components['schemas']['PaymentsAnswer'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type Payment = components['schemas']['Payment'];
export type MarginModeAnswer = components['schemas']['MarginModeAnswer'];
export type MarginMode = components['schemas']['MarginMode'];
export type LeverageAnswer = components['schemas']['LeverageAnswer'];
export type Leverage = components['schemas']['Leverage'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type PositionModeAnswer = components['schemas']['PositionModeAnswer'];
export type PositionMode = components['schemas']['PositionMode'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type PingFrame = components['schemas']['PingFrame'];
export type DoneFrame = components['schemas']['DoneFrame'];
export type PongFrame = components['schemas']['PongFrame'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export type BookChange = components['schemas']['BookChange'];
export type MatchEvent = components['schemas']['MatchEvent'];
export type StreamCandle = components['schemas']['StreamCandle'];
export type KlineEvent = components['schemas']['KlineEvent'];
export type InstrumentEvent = components['schemas']['InstrumentEvent'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type StopEvent = components['schemas']['StopEvent'];
export type WalletEvent = components['schemas']['WalletEvent'];
export type PositionEvent = components['schemas']['PositionEvent'];
export type MarginModeEvent = components['schemas']['MarginModeEvent'];
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
                    readonly "application/json": components["schemas"]["ContractsAnswer"];
                };
            };
        };
    };
    readonly getSymbol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The contract, as XBTUSDTM. */
                readonly symbol: string;
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
                    readonly "application/json": components["schemas"]["ContractAnswer"];
                };
            };
        };
    };
    readonly getTicker: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["TickerAnswer"];
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
                    readonly "application/json": components["schemas"]["TickersAnswer"];
                };
            };
        };
    };
    readonly getFullOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                /** @description The contract, as XBTUSDTM. */
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
                /** @description The contract, as XBTUSDTM. */
                readonly symbol: string;
                /** @description Length of a candle in minutes: 1, 5, 15, 30, 60, 120, 240, 480, 720, 1440 or 10080. */
                readonly granularity: number;
                /** @description From the candle that starts at this time on, in milliseconds. */
                readonly from?: Int64 | string;
                /** @description Up to this time, in milliseconds. */
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
                    readonly "application/json": components["schemas"]["CandlesAnswer"];
                };
            };
        };
    };
    readonly getMarkPrice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The contract, as XBTUSDTM. */
                readonly symbol: string;
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
                    readonly "application/json": components["schemas"]["MarkPriceAnswer"];
                };
            };
        };
    };
    readonly getCurrentFundingRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The contract, as XBTUSDTM. */
                readonly symbol: string;
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
                    readonly "application/json": components["schemas"]["CurrentFundingAnswer"];
                };
            };
        };
    };
    readonly getPublicFundingHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
                readonly symbol: string;
                /** @description Not before this time, in milliseconds. */
                readonly from: Int64 | string;
                /** @description Not after this time, in milliseconds. */
                readonly to: Int64 | string;
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
                    readonly "application/json": components["schemas"]["PastFundingAnswer"];
                };
            };
        };
    };
    readonly getFuturesAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description The asset, XBT where not given. */
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
                    readonly "application/json": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    readonly getFuturesActualFee: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["FeeAnswer"];
                };
            };
        };
    };
    readonly getOrderList: {
        readonly parameters: {
            readonly query?: {
                /** @description Which; done where not given. */
                readonly status?: "active" | "done";
                /** @description Only this contract. */
                readonly symbol?: string;
                /** @description Only this side. */
                readonly side?: "buy" | "sell";
                /** @description Only of this type: limit, market, limit_stop, market_stop and others. */
                readonly type?: string;
                /** @description Not before this time, in milliseconds. */
                readonly startAt?: Int64 | string;
                /** @description Not after this time, in milliseconds. */
                readonly endAt?: Int64 | string;
                /** @description Which page, from 1. */
                readonly currentPage?: number;
                /** @description Entries on a page: 1000 at most, 50 where not given. */
                readonly pageSize?: number;
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
    readonly addOrder: {
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
                    readonly clientOid: string;
                    /**
                     * @description The side.
                     * @enum {string}
                     */
                    readonly side: "buy" | "sell";
                    /** @description The contract, as XBTUSDTM. */
                    readonly symbol: string;
                    /** @description What its margin is computed with. Not needed to close something. */
                    readonly leverage?: number;
                    /**
                     * @description The type; limit where not given.
                     * @enum {string}
                     */
                    readonly type?: "limit" | "market";
                    /** @description Limit price. */
                    readonly price?: string | number;
                    /** @description Amount in contracts. One of size, qty and valueQty is given. */
                    readonly size?: number;
                    /** @description Amount in base. */
                    readonly qty?: string | number;
                    /** @description Amount in quote. */
                    readonly valueQty?: string | number;
                    /**
                     * @description How long a limit order lives; GTC where not given.
                     * @enum {string}
                     */
                    readonly timeInForce?: "GTC" | "IOC";
                    /** @description Whether it is refused in place of taking. Not with IOC. */
                    readonly postOnly?: boolean;
                    /** @description Whether it closes what is open and opens nothing. */
                    readonly reduceOnly?: boolean;
                    /** @description Whether it closes the whole position; size and side are then the venue's to find. */
                    readonly closeOrder?: boolean;
                    /** @description Whether funds are held for it though it closes something. */
                    readonly forceHold?: boolean;
                    /**
                     * @description What stands for it, which has to be what is set for the contract; ISOLATED where not given.
                     * @enum {string}
                     */
                    readonly marginMode?: "ISOLATED" | "CROSS";
                    /**
                     * @description Which of the two positions of hedge mode it is about; BOTH where there is one.
                     * @enum {string}
                     */
                    readonly positionSide?: "BOTH" | "LONG" | "SHORT";
                    /**
                     * @description What the price has to do for it to be placed; with stopPrice and stopPriceType.
                     * @enum {string}
                     */
                    readonly stop?: "down" | "up";
                    /**
                     * @description Which price that is: of the last trade, mark, index.
                     * @enum {string}
                     */
                    readonly stopPriceType?: "TP" | "MP" | "IP";
                    /** @description The price that places it. */
                    readonly stopPrice?: string | number;
                    /**
                     * @description What is canceled where it would trade with the same account: the newest, the oldest, both.
                     * @enum {string}
                     */
                    readonly stp?: "CN" | "CO" | "CB";
                    /** @description Whether it is not shown in the book. */
                    readonly hidden?: boolean;
                    /** @description Whether only a part of it is shown. */
                    readonly iceberg?: boolean;
                    /** @description The part that is shown, in contracts. */
                    readonly visibleSize?: number;
                    /** @description A remark, up to 100 characters. */
                    readonly remark?: string;
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
    readonly batchAddOrders: {
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
                        /** @description Client order id, up to 40 characters of letters, digits, underscores and hyphens. */
                        readonly clientOid: string;
                        /**
                         * @description The side.
                         * @enum {string}
                         */
                        readonly side: "buy" | "sell";
                        /** @description The contract, as XBTUSDTM. */
                        readonly symbol: string;
                        /** @description What its margin is computed with. Not needed to close something. */
                        readonly leverage?: number;
                        /**
                         * @description The type; limit where not given.
                         * @enum {string}
                         */
                        readonly type?: "limit" | "market";
                        /** @description Limit price. */
                        readonly price?: string | number;
                        /** @description Amount in contracts. One of size, qty and valueQty is given. */
                        readonly size?: number;
                        /** @description Amount in base. */
                        readonly qty?: string | number;
                        /** @description Amount in quote. */
                        readonly valueQty?: string | number;
                        /**
                         * @description How long a limit order lives; GTC where not given.
                         * @enum {string}
                         */
                        readonly timeInForce?: "GTC" | "IOC";
                        /** @description Whether it is refused in place of taking. Not with IOC. */
                        readonly postOnly?: boolean;
                        /** @description Whether it closes what is open and opens nothing. */
                        readonly reduceOnly?: boolean;
                        /** @description Whether it closes the whole position; size and side are then the venue's to find. */
                        readonly closeOrder?: boolean;
                        /** @description Whether funds are held for it though it closes something. */
                        readonly forceHold?: boolean;
                        /**
                         * @description What stands for it, which has to be what is set for the contract; ISOLATED where not given.
                         * @enum {string}
                         */
                        readonly marginMode?: "ISOLATED" | "CROSS";
                        /**
                         * @description Which of the two positions of hedge mode it is about; BOTH where there is one.
                         * @enum {string}
                         */
                        readonly positionSide?: "BOTH" | "LONG" | "SHORT";
                        /**
                         * @description What the price has to do for it to be placed; with stopPrice and stopPriceType.
                         * @enum {string}
                         */
                        readonly stop?: "down" | "up";
                        /**
                         * @description Which price that is: of the last trade, mark, index.
                         * @enum {string}
                         */
                        readonly stopPriceType?: "TP" | "MP" | "IP";
                        /** @description The price that places it. */
                        readonly stopPrice?: string | number;
                        /**
                         * @description What is canceled where it would trade with the same account: the newest, the oldest, both.
                         * @enum {string}
                         */
                        readonly stp?: "CN" | "CO" | "CB";
                        /** @description Whether it is not shown in the book. */
                        readonly hidden?: boolean;
                        /** @description Whether only a part of it is shown. */
                        readonly iceberg?: boolean;
                        /** @description The part that is shown, in contracts. */
                        readonly visibleSize?: number;
                        /** @description A remark, up to 100 characters. */
                        readonly remark?: string;
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
    readonly getOrderByOrderId: {
        readonly parameters: {
            readonly query?: never;
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
    readonly cancelOrderById: {
        readonly parameters: {
            readonly query?: never;
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
    readonly cancelOrderByClientOid: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["CanceledByNameAnswer"];
                };
            };
        };
    };
    readonly cancelAllOrdersV3: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["CanceledAnswer"];
                };
            };
        };
    };
    readonly getStopOrderList: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this contract. */
                readonly symbol?: string;
                /** @description Only this side. */
                readonly side?: "buy" | "sell";
                /** @description Only of this type. */
                readonly type?: "limit" | "market";
                /** @description Not before this time, in milliseconds. */
                readonly startAt?: Int64 | string;
                /** @description Not after this time, in milliseconds. */
                readonly endAt?: Int64 | string;
                /** @description Which page, from 1. */
                readonly currentPage?: number;
                /** @description Entries on a page: 1000 at most, 50 where not given. */
                readonly pageSize?: number;
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
    readonly cancelAllStopOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["CanceledAnswer"];
                };
            };
        };
    };
    readonly getOrderByClientOid: {
        readonly parameters: {
            readonly query: {
                /** @description The client order id. */
                readonly clientOid: string;
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
    readonly getAccountTradeHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this order. */
                readonly orderId?: string;
                /** @description Only this contract. */
                readonly symbol?: string;
                /** @description Only this side. */
                readonly side?: "buy" | "sell";
                /** @description Only of orders of this type. */
                readonly type?: string;
                /** @description Only of these kinds, separated by commas: trade, liquid, adl, settlement. */
                readonly tradeTypes?: string;
                /** @description Not before this time, in milliseconds. */
                readonly startAt?: Int64 | string;
                /** @description Not after this time, in milliseconds. */
                readonly endAt?: Int64 | string;
                /** @description Which page, from 1. */
                readonly currentPage?: number;
                /** @description Entries on a page: 1000 at most, 50 where not given. */
                readonly pageSize?: number;
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
    readonly getPositionList: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of contracts with this root: USDT, USDC or XBT. */
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
                    readonly "application/json": components["schemas"]["PositionsAnswer"];
                };
            };
        };
    };
    readonly getPrivateFundingHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
                readonly symbol: string;
                /** @description Not before this time, in milliseconds. */
                readonly startAt?: Int64 | string;
                /** @description Not after this time, in milliseconds. */
                readonly endAt?: Int64 | string;
                /** @description Whether pages go back in time; true where not given. */
                readonly reverse?: boolean;
                /** @description Only those behind this id. */
                readonly offset?: Int64 | string;
                /** @description Whether pages go on from the offset; true where not given. */
                readonly forward?: boolean;
                /** @description Entries on a page, 10 where not given. */
                readonly maxCount?: number;
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
                    readonly "application/json": components["schemas"]["PaymentsAnswer"];
                };
            };
        };
    };
    readonly getMarginMode: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["MarginModeAnswer"];
                };
            };
        };
    };
    readonly switchMarginMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The contract. */
                    readonly symbol: string;
                    /**
                     * @description The mode.
                     * @enum {string}
                     */
                    readonly marginMode: "ISOLATED" | "CROSS";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MarginModeAnswer"];
                };
            };
        };
    };
    readonly getCrossMarginLeverage: {
        readonly parameters: {
            readonly query: {
                /** @description The contract, as XBTUSDTM. */
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
                    readonly "application/json": components["schemas"]["LeverageAnswer"];
                };
            };
        };
    };
    readonly modifyMarginLeverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The contract. */
                    readonly symbol: string;
                    /** @description The leverage. */
                    readonly leverage: string | number;
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
    readonly getPositionMode: {
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
                    readonly "application/json": components["schemas"]["PositionModeAnswer"];
                };
            };
        };
    };
    readonly switchPositionMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 0 for one position in each contract, 1 for two. */
                    readonly positionMode: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionModeAnswer"];
                };
            };
        };
    };
}
export type GetServerTimeParams = Record<string, never>;
export type GetPublicTokenParams = Record<string, never>;
export type GetPrivateTokenParams = Record<string, never>;
export type GetAllSymbolsParams = Record<string, never>;
export type GetSymbolParams = operations["getSymbol"]["parameters"]["path"];
export type GetTickerParams = operations["getTicker"]["parameters"]["query"];
export type GetAllTickersParams = Record<string, never>;
export type GetFullOrderBookParams = operations["getFullOrderBook"]["parameters"]["query"];
export type GetTradeHistoryParams = operations["getTradeHistory"]["parameters"]["query"];
export type GetKlinesParams = operations["getKlines"]["parameters"]["query"];
export type GetMarkPriceParams = operations["getMarkPrice"]["parameters"]["path"];
export type GetCurrentFundingRateParams = operations["getCurrentFundingRate"]["parameters"]["path"];
export type GetPublicFundingHistoryParams = operations["getPublicFundingHistory"]["parameters"]["query"];
export type GetFuturesAccountParams = NonNullable<operations["getFuturesAccount"]["parameters"]["query"]>;
export type GetFuturesActualFeeParams = operations["getFuturesActualFee"]["parameters"]["query"];
export type AddOrderParams = operations["addOrder"]["requestBody"]["content"]["application/json"];
export type GetOrderListParams = NonNullable<operations["getOrderList"]["parameters"]["query"]>;
export type BatchAddOrdersParams = operations["batchAddOrders"]["requestBody"]["content"]["application/json"];
export type CancelOrderByIdParams = operations["cancelOrderById"]["parameters"]["path"];
export type GetOrderByOrderIdParams = operations["getOrderByOrderId"]["parameters"]["path"];
export type CancelOrderByClientOidParams = operations["cancelOrderByClientOid"]["parameters"]["path"] & operations["cancelOrderByClientOid"]["parameters"]["query"];
export type CancelAllOrdersV3Params = operations["cancelAllOrdersV3"]["parameters"]["query"];
export type CancelAllStopOrdersParams = operations["cancelAllStopOrders"]["parameters"]["query"];
export type GetStopOrderListParams = NonNullable<operations["getStopOrderList"]["parameters"]["query"]>;
export type GetOrderByClientOidParams = operations["getOrderByClientOid"]["parameters"]["query"];
export type GetAccountTradeHistoryParams = NonNullable<operations["getAccountTradeHistory"]["parameters"]["query"]>;
export type GetPositionListParams = NonNullable<operations["getPositionList"]["parameters"]["query"]>;
export type GetPrivateFundingHistoryParams = operations["getPrivateFundingHistory"]["parameters"]["query"];
export type GetMarginModeParams = operations["getMarginMode"]["parameters"]["query"];
export type SwitchMarginModeParams = operations["switchMarginMode"]["requestBody"]["content"]["application/json"];
export type GetCrossMarginLeverageParams = operations["getCrossMarginLeverage"]["parameters"]["query"];
export type ModifyMarginLeverageParams = operations["modifyMarginLeverage"]["requestBody"]["content"]["application/json"];
export type GetPositionModeParams = Record<string, never>;
export type SwitchPositionModeParams = operations["switchPositionMode"]["requestBody"]["content"]["application/json"];
