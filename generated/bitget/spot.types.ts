// Generated from specs/bitget/spot.openapi.yaml and specs/bitget/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v2/public/time": {
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
    readonly "/api/v3/market/instruments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the markets of a category with their trading rules. */
        readonly get: operations["getInstruments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells prices and the last 24 hours of the markets of a category. */
        readonly get: operations["getTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/orderbook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the best levels of a book. */
        readonly get: operations["getOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/fills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists a market's last trades. */
        readonly get: operations["getPublicFills"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists recent candles. */
        readonly get: operations["getCandles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/history-candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of any time. */
        readonly get: operations["getHistoryCandles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/assets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what the account holds. */
        readonly get: operations["getAccountAssets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/fee-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the fee rates of the account on a market. */
        readonly get: operations["getFeeRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells how the account is set up, and leverage and margin mode of its contracts. */
        readonly get: operations["getSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/place-order": {
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
    readonly "/api/v3/trade/modify-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes price or amount of an order. */
        readonly post: operations["modifyOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/cancel-order": {
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
    readonly "/api/v3/trade/place-batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to 20 orders of one category. */
        readonly post: operations["placeBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/cancel-batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels up to 20 orders. */
        readonly post: operations["cancelBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/cancel-symbol-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels all orders of a category or a market. */
        readonly post: operations["cancelSymbolOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/countdown-cancel-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Has all orders of the account canceled unless it is asked again in time. */
        readonly post: operations["countdownCancelAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/order-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells of one order. */
        readonly get: operations["getOrderInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/unfilled-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open orders. */
        readonly get: operations["getUnfilledOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/history-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists orders that have ended. */
        readonly get: operations["getHistoryOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trade/fills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's fills. */
        readonly get: operations["getFillHistory"];
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
            /** @description What is wrong, other than 00000. */
            readonly code: string;
            /** @description The same in words. */
            readonly msg?: string;
        };
        /** @description Which markets. */
        readonly Category: "SPOT" | "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES" | (string & {});
        /** @description Length of a candle. */
        readonly Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "2H" | "4H" | "6H" | "12H" | "1D" | "3D" | "1W" | "1M" | "6Hutc" | "12Hutc" | "1Dutc" | "3Dutc" | "1Wutc" | "1Mutc" | (string & {});
        /**
         * @description Side.
         * @enum {string}
         */
        readonly Side: "buy" | "sell";
        /** @description Text, or nothing: as empty text or as null. */
        readonly MaybeText: string | null;
        /** @description A number, or nothing: as empty text or as null. */
        readonly MaybeNumber: (string | "") | null;
        /** @description The time. */
        readonly ServerTimeAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description The time. */
            readonly data: {
                /** @description Milliseconds since 1970 UTC. */
                readonly serverTime: string;
            };
        };
        /** @description Markets. */
        readonly InstrumentsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description Markets. */
            readonly data: readonly components["schemas"]["Instrument"][];
        };
        /** @description A market and its rules. Fields of contracts are not there on spot. A number of nothing is empty, null, 0 or -1. */
        readonly Instrument: {
            /** @description Id. */
            readonly symbol: string;
            readonly category: components["schemas"]["Category"];
            /** @description Base. */
            readonly baseCoin: string;
            /** @description Quote. */
            readonly quoteCoin: string;
            /** @description How far above the market a buy may be, as a fraction. */
            readonly buyLimitPriceRatio?: components["schemas"]["MaybeNumber"];
            /** @description How far below the market a sell may be, as a fraction. */
            readonly sellLimitPriceRatio?: components["schemas"]["MaybeNumber"];
            /** @description Least amount of an order, in base. */
            readonly minOrderQty: components["schemas"]["MaybeNumber"];
            /** @description Most of a limit order, in base. */
            readonly maxOrderQty: components["schemas"]["MaybeNumber"];
            /** @description Most of a market order, in base. */
            readonly maxMarketOrderQty?: components["schemas"]["MaybeNumber"];
            /** @description Least value of an order, in USDT. */
            readonly minOrderAmount: components["schemas"]["MaybeNumber"];
            /** @description Digits of prices behind the point. */
            readonly pricePrecision: string;
            /** @description Digits of amounts behind the point. */
            readonly quantityPrecision: string;
            /** @description Digits of amounts of quote behind the point. */
            readonly quotePrecision?: components["schemas"]["MaybeNumber"];
            /** @description Prices are multiples of this. */
            readonly priceMultiplier?: components["schemas"]["MaybeNumber"];
            /** @description Amounts are multiples of this. */
            readonly quantityMultiplier?: components["schemas"]["MaybeNumber"];
            /** @description Most open orders of the market. */
            readonly maxSymbolOrderNum?: components["schemas"]["MaybeNumber"];
            /** @description Most open orders of the category. */
            readonly maxProductOrderNum?: components["schemas"]["MaybeNumber"];
            /** @description Most positions. */
            readonly maxPositionNum?: components["schemas"]["MaybeNumber"];
            /** @description listed: not traded yet; limit_open: nothing is opened, limit_close: nothing is closed, restrictedAPI: not by API. */
            readonly status: "listed" | "online" | "limit_open" | "limit_close" | "offline" | "restrictedAPI" | (string & {});
            /** @description When it is maintained. */
            readonly maintainTime?: components["schemas"]["MaybeText"];
            /** @description When it was listed. */
            readonly launchTime?: components["schemas"]["MaybeText"];
            /** @description What base is. */
            readonly symbolType?: components["schemas"]["MaybeText"];
            /** @description Of spot */
            readonly isReality?: components["schemas"]["MaybeText"];
            /** @description Of contracts */
            readonly isRwa?: components["schemas"]["MaybeText"];
            /** @description What kind of contract it is. */
            readonly type?: "perpetual" | "delivery" | (string & {});
            /** @description What fees may rise by. */
            readonly feeRateUpRatio?: components["schemas"]["MaybeNumber"];
            /** @description Fee of a maker at the lowest level. */
            readonly makerFeeRate?: components["schemas"]["MaybeNumber"];
            /** @description Fee of a taker at the lowest level. */
            readonly takerFeeRate?: components["schemas"]["MaybeNumber"];
            /** @description What the cost of opening may rise by. */
            readonly openCostUpRatio?: components["schemas"]["MaybeNumber"];
            /** @description Hours between two payments of funding. */
            readonly fundInterval?: components["schemas"]["MaybeNumber"];
            /** @description Lowest leverage. */
            readonly minLeverage?: components["schemas"]["MaybeNumber"];
            /** @description Highest leverage. */
            readonly maxLeverage?: components["schemas"]["MaybeNumber"];
            /** @description When it is taken off. */
            readonly offTime?: components["schemas"]["MaybeText"];
            /** @description When nothing more is opened. */
            readonly limitOpenTime?: components["schemas"]["MaybeText"];
            /** @description When it is settled. */
            readonly deliveryTime?: components["schemas"]["MaybeText"];
            /** @description When its settlement begins. */
            readonly deliveryStartTime?: components["schemas"]["MaybeText"];
            /** @description Which of a row of contracts it is. */
            readonly deliveryPeriod?: components["schemas"]["MaybeText"];
        };
        /** @description Tickers. */
        readonly TickersAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description Tickers. */
            readonly data: readonly components["schemas"]["Ticker"][];
        };
        /** @description Prices and the last 24 hours. What nobody offers and was never traded is empty or 0. */
        readonly Ticker: {
            readonly category: components["schemas"]["Category"];
            /** @description The market. */
            readonly symbol: string;
            /** @description Time. */
            readonly ts: string;
            /** @description Last price. */
            readonly lastPrice: string;
            /** @description Price 24 hours ago. */
            readonly openPrice24h: string;
            /** @description Highest price. */
            readonly highPrice24h: string;
            /** @description Lowest price. */
            readonly lowPrice24h: string;
            /** @description Best ask. */
            readonly ask1Price: string;
            /** @description Best bid. */
            readonly bid1Price: string;
            /** @description Amount at the best bid. */
            readonly bid1Size: string;
            /** @description Amount at the best ask. */
            readonly ask1Size: string;
            /** @description Change of the price, as a fraction. */
            readonly price24hPcnt?: string;
            /** @description Traded, in base. */
            readonly volume24h: string;
            /** @description Traded, in quote. */
            readonly turnover24h: string;
            /** @description Of tokens that stand for securities, what was traded on all of the platform. */
            readonly platformTurnover24h?: string;
            /** @description Price of the index. */
            readonly indexPrice?: string;
            /** @description Price that positions are valued at. */
            readonly markPrice?: string;
            /** @description Rate of the next funding. */
            readonly fundingRate?: string;
            /** @description All positions, in base. */
            readonly openInterest?: string;
            /** @description When the settlement begins. */
            readonly deliveryStartTime?: string;
            /** @description When it is settled. */
            readonly deliveryTime?: string;
            /** @description How its settlement stands. */
            readonly deliveryStatus?: string;
        };
        /** @description A book. */
        readonly OrderBookAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["OrderBook"];
        };
        /** @description The best levels of a book. It has no number. */
        readonly OrderBook: {
            /** @description Asks, best first. */
            readonly a: readonly components["schemas"]["AskedLevel"][];
            /** @description Bids, best first. */
            readonly b: readonly components["schemas"]["AskedLevel"][];
            /** @description Time. */
            readonly ts: string;
        };
        /** @description Price and amount; seen as numbers, and said to be text. */
        readonly AskedLevel: readonly [
            components["schemas"]["Figure"],
            components["schemas"]["Figure"]
        ];
        /** @description A number; one that a double cannot hold exactly arrives as its text. */
        readonly Figure: number | string;
        /** @description Price and amount. */
        readonly Level: readonly [
            string,
            string
        ];
        /** @description Trades. */
        readonly PublicFillsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description Trades. */
            readonly data: readonly components["schemas"]["PublicFill"][];
        };
        /** @description A trade. */
        readonly PublicFill: {
            /** @description Id. */
            readonly execId: string;
            /** @description Id that both sides of the trade share. */
            readonly execLinkId?: string;
            /** @description Price. */
            readonly price: string;
            /** @description Amount. */
            readonly size: string;
            /** @description Side of the taker. */
            readonly side: components["schemas"]["Side"];
            /** @description Time. */
            readonly ts: string;
            /** @description Whether the maker was an order that only persons may take. */
            readonly isRPI?: string;
        };
        /** @description Candles. */
        readonly CandlesAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description Candles. */
            readonly data: readonly components["schemas"]["Candle"][];
        };
        /** @description Start in milliseconds, open, high, low, close, volume in base, turnover in quote. */
        readonly Candle: readonly [
            string,
            string,
            string,
            string,
            string,
            string,
            string
        ];
        /** @description What the account holds. */
        readonly AssetsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description When the answer was made. */
            readonly requestTime: Int64;
            readonly data: components["schemas"]["Assets"];
        };
        /** @description What the account holds. */
        readonly Assets: {
            /** @description All of it, in USD. */
            readonly accountEquity?: string;
            /** @description The same in USDT. */
            readonly usdtEquity?: string;
            /** @description The same in BTC. */
            readonly btcEquity?: string;
            /** @description Profit of what is open, in USD. */
            readonly unrealisedPnl?: string;
            /** @description The same in USDT. */
            readonly usdtUnrealisedPnl?: string;
            /** @description The same in BTC. */
            readonly btcUnrealizedPnl?: string;
            /** @description What stands for positions, in USD. */
            readonly effEquity?: string;
            /** @description Maintenance margin, in USD. */
            readonly mmr?: string;
            /** @description Initial margin, in USD. */
            readonly imr?: string;
            /** @description Maintenance margin to equity. */
            readonly mgnRatio?: string;
            /** @description The same of positions alone. */
            readonly positionMgnRatio?: string;
            /** @description Value of the positions, in USD. */
            readonly positionValue?: string;
            /** @description Leverage of the account. */
            readonly leverage?: string;
            /** @description Bonus, in USDT. */
            readonly bonus?: string;
            /** @description Each asset. */
            readonly assets: readonly components["schemas"]["Asset"][];
        };
        /** @description What the account has of an asset. */
        readonly Asset: {
            /** @description Asset. */
            readonly coin: string;
            /** @description Balance with the profit of what is open, less debts. */
            readonly equity: string;
            /** @description The same in USD. */
            readonly usdValue?: string;
            /** @description What is there. */
            readonly balance: string;
            /** @description What is free. */
            readonly available: string;
            /** @description What is owed. */
            readonly debt: string;
            /** @description What orders of spot hold. */
            readonly locked: string;
            /** @description Bonus. */
            readonly bonus?: string;
        };
        /** @description Fee rates. */
        readonly FeeRateAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["FeeRate"];
        };
        /** @description Fee rates as fractions. */
        readonly FeeRate: {
            /** @description Of a maker. */
            readonly makerFeeRate: string;
            /** @description Of a taker. */
            readonly takerFeeRate: string;
        };
        /** @description Settings. */
        readonly SettingsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["Settings"];
        };
        /** @description How the account is set up. */
        readonly Settings: {
            /** @description Id of the account. */
            readonly uid?: string;
            /** @description Which kind of account it is. */
            readonly accountMode: "unified" | "hybrid" | "upgrading" | "switching" | (string & {});
            /** @description Whether all assets stand for positions. */
            readonly assetMode?: string;
            /** @description What it may do: positions in basic, with debts in advanced. */
            readonly accountLevel?: "basic" | "advanced" | "isolated" | "delta" | (string & {});
            readonly holdMode: components["schemas"]["HoldMode"];
            /** @description What becomes of orders that would meet each other. */
            readonly stpMode?: string;
            /** @description Each contract. */
            readonly symbolConfigList: readonly components["schemas"]["SymbolConfig"][];
            /** @description Each asset that can be borrowed. */
            readonly coinConfigList?: readonly components["schemas"]["CoinConfig"][];
        };
        /** @description Whether a contract has one position, or one of each side. */
        readonly HoldMode: "one_way_mode" | "hedge_mode" | (string & {});
        /** @description What stands for a position. */
        readonly MarginMode: "crossed" | "isolated" | (string & {});
        /** @description How a contract is set up. */
        readonly SymbolConfig: {
            readonly category: components["schemas"]["Category"];
            /** @description The contract. */
            readonly symbol: string;
            readonly marginMode: components["schemas"]["MarginMode"];
            /** @description Leverage. */
            readonly leverage: string;
        };
        /** @description How an asset is borrowed. */
        readonly CoinConfig: {
            /** @description The asset. */
            readonly coin: string;
            /** @description Leverage. */
            readonly leverage: string;
        };
        /** @description A new order. */
        readonly OrderRequest: {
            /** @description Which markets. */
            readonly category: components["schemas"]["Category"];
            /** @description The market. */
            readonly symbol: string;
            /** @description Side. */
            readonly side: components["schemas"]["Side"];
            /**
             * @description Type.
             * @enum {string}
             */
            readonly orderType: "limit" | "market";
            /** @description Amount in base; of a market buy of spot, in quote. */
            readonly qty: string;
            /** @description Price of a limit order. */
            readonly price?: string;
            /**
             * @description How long a limit order lives; gtc where not given.
             * @enum {string}
             */
            readonly timeInForce?: "gtc" | "ioc" | "fok" | "post_only";
            /**
             * @description In hedge mode, which position it is about.
             * @enum {string}
             */
            readonly posSide?: "long" | "short";
            /** @description Client order id, 32 characters at most. */
            readonly clientOid?: string;
            /**
             * @description In one-way mode, whether it may only reduce.
             * @enum {string}
             */
            readonly reduceOnly?: "yes" | "no";
            /** @description Of contracts, what stands for the position; crossed where not given. */
            readonly marginMode?: components["schemas"]["MarginMode"];
            /**
             * @description What becomes of it if it would meet another one of the account.
             * @enum {string}
             */
            readonly stpMode?: "none" | "cancel_taker" | "cancel_maker" | "cancel_both";
        };
        /** @description A change of an order. */
        readonly ModifyRequest: {
            /** @description Id; this or the next. */
            readonly orderId?: string;
            /** @description Client order id. */
            readonly clientOid?: string;
            /** @description Which markets. */
            readonly category?: components["schemas"]["Category"];
            /** @description The market. */
            readonly symbol?: string;
            /** @description The amount from now on. */
            readonly qty?: string;
            /** @description The price from now on. */
            readonly price?: string;
            /**
             * @description Whether the order is canceled if it cannot be changed; no where not given.
             * @enum {string}
             */
            readonly autoCancel?: "yes" | "no";
        };
        /** @description An order to be canceled. */
        readonly CancelRequest: {
            readonly category: components["schemas"]["Category"];
            /** @description The market. */
            readonly symbol: string;
            /** @description Id; this or the next. */
            readonly orderId?: string;
            /** @description Client order id. */
            readonly clientOid?: string;
        };
        /** @description An order whose request was taken. */
        readonly OrderAckAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["OrderAck"];
        };
        /** @description What became of several orders. */
        readonly OrderAcksAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description One each. */
            readonly data: readonly components["schemas"]["OrderAck"][];
        };
        /** @description What became of several orders. */
        readonly CanceledAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["CanceledList"];
        };
        /** @description What became of several orders. */
        readonly CanceledList: {
            /** @description One each. */
            readonly list?: readonly components["schemas"]["OrderAck"][] | null;
        };
        /** @description An order whose request was taken, or why not. A code that is not there, empty or 00000 says that it was taken. */
        readonly OrderAck: {
            /** @description Id. */
            readonly orderId?: components["schemas"]["MaybeText"];
            /** @description Client order id. */
            readonly clientOid?: components["schemas"]["MaybeText"];
            /** @description What is wrong. */
            readonly code?: components["schemas"]["MaybeText"];
            /** @description The same in words. */
            readonly msg?: components["schemas"]["MaybeText"];
        };
        /** @description It was done. */
        readonly DoneAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description The word success. */
            readonly data?: components["schemas"]["MaybeText"];
        };
        /** @description An order. */
        readonly OrderAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["Order"];
        };
        /** @description Orders. */
        readonly OrdersAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["OrderList"];
        };
        /** @description Orders. */
        readonly OrderList: {
            /** @description The newest first. */
            readonly list?: readonly components["schemas"]["Order"][] | null;
            /** @description Where the next answer goes on. */
            readonly cursor?: components["schemas"]["MaybeText"];
        };
        /** @description An order. */
        readonly Order: {
            /** @description Id. */
            readonly orderId: string;
            /** @description Client order id; the venue makes one where none was given. */
            readonly clientOid: components["schemas"]["MaybeText"];
            readonly category: components["schemas"]["Category"];
            /** @description The market. */
            readonly symbol: string;
            /** @description Type. */
            readonly orderType: "limit" | "market" | (string & {});
            readonly side: components["schemas"]["Side"];
            /** @description Price; 0 of a market order. */
            readonly price: components["schemas"]["MaybeNumber"];
            /** @description Amount in base; 0 where it was placed by quote. */
            readonly qty: components["schemas"]["MaybeNumber"];
            /** @description Amount in quote, of one that was placed by quote. */
            readonly amount: components["schemas"]["MaybeNumber"];
            /** @description Filled, in base. */
            readonly cumExecQty: components["schemas"]["MaybeNumber"];
            /** @description Filled, in quote. */
            readonly cumExecValue: components["schemas"]["MaybeNumber"];
            /** @description Average price. */
            readonly avgPrice: components["schemas"]["MaybeNumber"];
            /** @description How long it lives. */
            readonly timeInForce: "gtc" | "ioc" | "fok" | "post_only" | (string & {});
            readonly orderStatus: components["schemas"]["OrderStatus"];
            /** @description Which position it is about: long or short. */
            readonly posSide?: components["schemas"]["MaybeText"];
            /** @description How positions were held. */
            readonly holdMode?: components["schemas"]["MaybeText"];
            /** @description Whether it opens or closes. */
            readonly tradeSide?: components["schemas"]["MaybeText"];
            /** @description What has placed it. */
            readonly delegateType?: components["schemas"]["MaybeText"];
            /** @description Whether it may only reduce: YES or NO. */
            readonly reduceOnly?: components["schemas"]["MaybeText"];
            /** @description What stands for its position. */
            readonly marginMode?: components["schemas"]["MaybeText"];
            /** @description What becomes of it if it would meet another one of the account. */
            readonly stpMode?: components["schemas"]["MaybeText"];
            /** @description Price that takes the profit. */
            readonly takeProfit?: components["schemas"]["MaybeText"];
            /** @description Price that stops the loss. */
            readonly stopLoss?: components["schemas"]["MaybeText"];
            /** @description Which price triggers the one. */
            readonly tpTriggerBy?: components["schemas"]["MaybeText"];
            /** @description Which price triggers the other. */
            readonly slTriggerBy?: components["schemas"]["MaybeText"];
            /** @description Type of the order that takes the profit. */
            readonly tpOrderType?: components["schemas"]["MaybeText"];
            /** @description Type of the order that stops the loss. */
            readonly slOrderType?: components["schemas"]["MaybeText"];
            /** @description Price of the one. */
            readonly tpLimitPrice?: components["schemas"]["MaybeText"];
            /** @description Price of the other. */
            readonly slLimitPrice?: components["schemas"]["MaybeText"];
            readonly feeDetail: components["schemas"]["FeeDetails"];
            /** @description Why it was canceled. */
            readonly cancelReason?: components["schemas"]["MaybeText"];
            /** @description What it was: normal, offset, reduce, liquidation, delivery. */
            readonly execType?: components["schemas"]["MaybeText"];
            /** @description When it was placed. */
            readonly createdTime: string;
            /** @description When it has changed last. */
            readonly updatedTime: string;
        };
        /** @description live in answers and new in events is the same. */
        readonly OrderStatus: "live" | "new" | "partially_filled" | "filled" | "cancelled" | (string & {});
        /** @description Fees by asset. Before anything is filled, one of nothing. */
        readonly FeeDetails: readonly components["schemas"]["FeeDetail"][] | null;
        /** @description A fee. */
        readonly FeeDetail: {
            /** @description Asset. */
            readonly feeCoin?: components["schemas"]["MaybeText"];
            /** @description What was paid; below zero what was received. */
            readonly fee?: components["schemas"]["MaybeNumber"];
        };
        /** @description Fills. */
        readonly FillsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["FillList"];
        };
        /** @description Fills. */
        readonly FillList: {
            /** @description The newest first. */
            readonly list?: readonly components["schemas"]["Fill"][] | null;
            /** @description Where the next answer goes on. */
            readonly cursor?: components["schemas"]["MaybeText"];
        };
        /** @description A fill of the account. */
        readonly Fill: {
            /** @description Id. */
            readonly execId: string;
            /** @description Id that both sides of the trade share. */
            readonly execLinkId?: components["schemas"]["MaybeText"];
            /** @description Id of the order. */
            readonly orderId: string;
            /** @description Client order id. */
            readonly clientOid?: components["schemas"]["MaybeText"];
            readonly category: components["schemas"]["Category"];
            /** @description The market. */
            readonly symbol: string;
            /** @description Type of the order. */
            readonly orderType: "limit" | "market" | (string & {});
            readonly side: components["schemas"]["Side"];
            /** @description Which position it was about. */
            readonly posSide?: components["schemas"]["MaybeText"];
            /** @description Price. */
            readonly execPrice: string;
            /** @description Amount. */
            readonly execQty: string;
            /** @description Value, in quote. */
            readonly execValue: string;
            /**
             * @description What the account was.
             * @enum {string}
             */
            readonly tradeScope: "taker" | "maker";
            /** @description Whether it has opened or closed. */
            readonly tradeSide?: components["schemas"]["MaybeText"];
            readonly feeDetail: components["schemas"]["FeeDetails"];
            /** @description When it happened. */
            readonly createdTime: string;
            /** @description When it has changed last. */
            readonly updatedTime?: components["schemas"]["MaybeText"];
            /** @description Profit, in the asset of settlement. */
            readonly execPnl?: components["schemas"]["MaybeNumber"];
            /** @description Whether it was an order that only persons may take. */
            readonly isRPI?: components["schemas"]["MaybeText"];
        };
        /** @description What was subscribed to. */
        readonly Arg: {
            /** @description Which markets, or UTA of what is the account's. */
            readonly instType: string;
            /** @description What of them. */
            readonly topic: string;
            /** @description The market. */
            readonly symbol?: string;
            /** @description Length of a candle. */
            readonly interval?: string;
        };
        /**
         * @description snapshot: the whole, or the first message; update: what has changed.
         * @enum {string}
         */
        readonly Action: "snapshot" | "update";
        /** @description A book or a change of it. */
        readonly BooksPush: {
            readonly action: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description One entry. */
            readonly data: readonly components["schemas"]["BookChange"][];
            /** @description When the message was sent. */
            readonly ts?: Int64;
        };
        /** @description Levels of a book. */
        readonly BookChange: {
            /** @description Asks. */
            readonly a: readonly components["schemas"]["Level"][];
            /** @description Bids. */
            readonly b: readonly components["schemas"]["Level"][];
            /** @description Without a meaning. */
            readonly checksum?: number;
            /** @description Number of the message before; 0 of a whole book. */
            readonly pseq?: Int64;
            /** @description Number of this one. */
            readonly seq: Int64;
            /** @description Levels a side at most. */
            readonly maxDepth?: string;
            /** @description Time of the matching engine. */
            readonly ts: string;
        };
        /** @description Trades. */
        readonly PublicTradePush: {
            readonly action: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description Trades. */
            readonly data: readonly components["schemas"]["PublicTrade"][];
            /** @description When the message was sent. */
            readonly ts?: Int64;
        };
        /** @description A trade. */
        readonly PublicTrade: {
            /** @description Id. */
            readonly i: string;
            /** @description Id that both sides share. */
            readonly L?: string;
            /** @description Price. */
            readonly p: string;
            /** @description Amount. */
            readonly v: string;
            readonly S: components["schemas"]["Side"];
            /** @description Time. */
            readonly T: string;
            /** @description Whether the maker was an order that only persons may take. */
            readonly isRPI?: string;
        };
        /** @description A ticker. */
        readonly TickerPush: {
            readonly action: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description One entry. */
            readonly data: readonly components["schemas"]["PushedTicker"][];
            /** @description When the message was sent. */
            readonly ts: number;
        };
        /** @description Prices and the last 24 hours. What nobody offers and was never traded is empty or 0. */
        readonly PushedTicker: {
            /** @description The market. */
            readonly symbol?: string;
            /** @description Last price. */
            readonly lastPrice: string;
            /** @description Price 24 hours ago. */
            readonly openPrice24h: string;
            /** @description Highest price. */
            readonly highPrice24h: string;
            /** @description Lowest price. */
            readonly lowPrice24h: string;
            /** @description Best ask. */
            readonly ask1Price: string;
            /** @description Best bid. */
            readonly bid1Price: string;
            /** @description Amount at the best bid. */
            readonly bid1Size: string;
            /** @description Amount at the best ask. */
            readonly ask1Size: string;
            /** @description Change of the price, as a fraction. */
            readonly price24hPcnt?: string;
            /** @description Traded, in base. */
            readonly volume24h: string;
            /** @description Traded, in quote. */
            readonly turnover24h: string;
            /** @description Of tokens that stand for securities, what was traded on all of the platform. */
            readonly platformTurnover24h?: string;
            /** @description Price of the index. */
            readonly indexPrice?: string;
            /** @description Price that positions are valued at. */
            readonly markPrice?: string;
            /** @description Rate of the next funding. */
            readonly fundingRate?: string;
            /** @description When that is. */
            readonly nextFundingTime?: string;
            /** @description All positions, in base. */
            readonly openInterest?: string;
            /** @description When the settlement begins. */
            readonly deliveryStartTime?: string;
            /** @description When it is settled. */
            readonly deliveryTime?: string;
            /** @description How its settlement stands. */
            readonly deliveryStatus?: string;
            /** @description Time. */
            readonly ts?: string;
        };
        /** @description Candles. */
        readonly KlinePush: {
            readonly action: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description Candles, the oldest first. */
            readonly data: readonly components["schemas"]["Kline"][];
            /** @description When the message was sent. */
            readonly ts: number;
        };
        /** @description A candle. */
        readonly Kline: {
            /** @description When it began. */
            readonly start: string;
            /** @description First price. */
            readonly open: string;
            /** @description Last price. */
            readonly close: string;
            /** @description Highest price. */
            readonly high: string;
            /** @description Lowest price. */
            readonly low: string;
            /** @description Traded, in base. */
            readonly volume: string;
            /** @description Traded, in quote. */
            readonly turnover: string;
        };
        /** @description Orders that have changed. */
        readonly OrderPush: {
            readonly action?: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description Orders. */
            readonly data: readonly components["schemas"]["PushedOrder"][];
            /** @description When the message was sent. */
            readonly ts?: number;
        };
        /** @description An order. */
        readonly PushedOrder: {
            /** @description Id. */
            readonly orderId: string;
            /** @description Client order id. */
            readonly clientOid: components["schemas"]["MaybeText"];
            /** @description Id of the change that was asked for. */
            readonly requestId?: components["schemas"]["MaybeText"];
            /** @description Which markets, in upper or lower case. */
            readonly category: string;
            /** @description The market. */
            readonly symbol: string;
            /** @description Type. */
            readonly orderType: "limit" | "market" | (string & {});
            readonly side: components["schemas"]["Side"];
            /** @description Price; empty of a market order. */
            readonly price: components["schemas"]["MaybeNumber"];
            /** @description Amount in base; 0 where it was placed by quote. */
            readonly qty: components["schemas"]["MaybeNumber"];
            /** @description Amount in quote. */
            readonly amount: components["schemas"]["MaybeNumber"];
            /** @description Filled, in base. */
            readonly cumExecQty: components["schemas"]["MaybeNumber"];
            /** @description Filled, in quote. */
            readonly cumExecValue: components["schemas"]["MaybeNumber"];
            /** @description Average price. */
            readonly avgPrice: components["schemas"]["MaybeNumber"];
            /** @description How long it lives. */
            readonly timeInForce: "gtc" | "ioc" | "fok" | "post_only" | (string & {});
            readonly orderStatus: components["schemas"]["OrderStatus"];
            /** @description How positions are held. */
            readonly holdMode?: components["schemas"]["MaybeText"];
            /** @description Which position it is about: long or short. */
            readonly holdSide?: components["schemas"]["MaybeText"];
            /** @description Whether it opens or closes. */
            readonly tradeSide?: components["schemas"]["MaybeText"];
            /** @description What has placed it. */
            readonly delegateType?: components["schemas"]["MaybeText"];
            /** @description What stands for its position. */
            readonly marginMode?: components["schemas"]["MaybeText"];
            /** @description Asset of its margin. */
            readonly marginCoin?: components["schemas"]["MaybeText"];
            /** @description Whether it may only reduce: yes or no. */
            readonly reduceOnly?: components["schemas"]["MaybeText"];
            /** @description Profit. */
            readonly totalProfit?: components["schemas"]["MaybeNumber"];
            /** @description Why it was canceled. */
            readonly cancelReason?: components["schemas"]["MaybeText"];
            /** @description Leverage of its position. */
            readonly leverage?: components["schemas"]["MaybeNumber"];
            /** @description What becomes of it if it would meet another one of the account. */
            readonly stpMode?: components["schemas"]["MaybeText"];
            readonly feeDetail: components["schemas"]["FeeDetails"];
            /** @description When it was placed. */
            readonly createdTime: string;
            /** @description When it has changed last. */
            readonly updatedTime: string;
        };
        /** @description Fills. */
        readonly FillPush: {
            readonly action?: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description Fills. */
            readonly data: readonly components["schemas"]["PushedFill"][];
            /** @description When the message was sent. */
            readonly ts?: number;
        };
        /** @description A fill of the account. */
        readonly PushedFill: {
            /** @description Id. */
            readonly execId: string;
            /** @description Id that both sides share. */
            readonly execLinkId?: components["schemas"]["MaybeText"];
            /** @description Id of the order. */
            readonly orderId: string;
            /** @description Client order id. */
            readonly clientOid?: components["schemas"]["MaybeText"];
            /** @description Which markets, in upper or lower case. */
            readonly category: string;
            /** @description The market. */
            readonly symbol: string;
            /** @description Type of the order. */
            readonly orderType?: "limit" | "market" | (string & {});
            readonly side: components["schemas"]["Side"];
            /** @description Which position it was about. */
            readonly holdSide?: components["schemas"]["MaybeText"];
            /** @description Price. */
            readonly execPrice: string;
            /** @description Amount. */
            readonly execQty: string;
            /** @description Value, in quote. */
            readonly execValue: string;
            /**
             * @description What the account was.
             * @enum {string}
             */
            readonly tradeScope: "taker" | "maker";
            /** @description Whether it has opened or closed. */
            readonly tradeSide?: components["schemas"]["MaybeText"];
            readonly feeDetail: components["schemas"]["FeeDetails"];
            /** @description Profit. */
            readonly execPnl?: components["schemas"]["MaybeNumber"];
            /** @description When it happened. */
            readonly execTime: string;
            /** @description When it has changed last. */
            readonly updatedTime?: components["schemas"]["MaybeText"];
            /** @description Whether it was an order that only persons may take. */
            readonly isRPI?: components["schemas"]["MaybeText"];
        };
        /** @description What the account holds. */
        readonly AccountPush: {
            readonly action?: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description One entry. */
            readonly data: readonly components["schemas"]["PushedAccount"][];
            /** @description When the message was sent. */
            readonly ts: number;
        };
        /** @description The account. */
        readonly PushedAccount: {
            /** @description All of it, in USD. */
            readonly totalEquity?: string;
            /** @description What stands for positions, in USD. */
            readonly effEquity?: string;
            /** @description Profit of what is open, in USD. */
            readonly unrealisedPnL?: string;
            /** @description Initial margin, in USD. */
            readonly imr?: string;
            /** @description Maintenance margin, in USD. */
            readonly mmr?: string;
            /** @description Maintenance margin to equity. */
            readonly mgnRatio?: string;
            /** @description The same of positions alone. */
            readonly positionMgnRatio?: string;
            /** @description Bonus, in USDT. */
            readonly bonus?: string;
            /** @description Assets. */
            readonly coin: readonly components["schemas"]["PushedAsset"][];
        };
        /** @description What the account has of an asset. */
        readonly PushedAsset: {
            /** @description Asset. */
            readonly coin: string;
            /** @description Balance with the profit of what is open, less debts. */
            readonly equity?: string;
            /** @description What is there. */
            readonly balance: string;
            /** @description What is free. */
            readonly available: string;
            /** @description What orders of spot hold. */
            readonly locked: string;
            /** @description What was borrowed. */
            readonly borrow?: string;
            /** @description What is owed. */
            readonly debts?: string;
            /** @description Equity in USD. */
            readonly usdValue?: string;
        };
        /** @description An order. */
        readonly PlaceOrderSocketParams: {
            /**
             * @description Which markets.
             * @enum {string}
             */
            readonly category: "spot" | "margin" | "usdt-futures" | "coin-futures" | "usdc-futures";
            /** @description One order. */
            readonly args: readonly {
                /** @description The market. */
                readonly symbol: string;
                readonly side: components["schemas"]["Side"];
                /**
                 * @description Type.
                 * @enum {string}
                 */
                readonly orderType: "limit" | "market";
                /** @description Amount in base; of a market buy of spot, in quote. */
                readonly qty: string | number;
                /** @description Price of a limit order. */
                readonly price?: string | number;
                /**
                 * @description How long a limit order lives; gtc where not given.
                 * @enum {string}
                 */
                readonly timeInForce?: "gtc" | "ioc" | "fok" | "post_only";
                /**
                 * @description In hedge mode, which position it is about.
                 * @enum {string}
                 */
                readonly posSide?: "long" | "short";
                /** @description Client order id, 32 characters at most. */
                readonly clientOid?: string;
                /**
                 * @description In one-way mode, whether it may only reduce.
                 * @enum {string}
                 */
                readonly reduceOnly?: "yes" | "no";
                readonly marginMode?: components["schemas"]["MarginMode"];
            }[];
            /** @description Milliseconds after requestTime, 10 to 60000, after which the order is canceled on arrival. */
            readonly receiveWindow?: string;
            /** @description When the frame was made. */
            readonly requestTime?: string;
        };
        /** @description A new order. */
        readonly SocketOrder: {
            /** @description The market. */
            readonly symbol: string;
            readonly side: components["schemas"]["Side"];
            /**
             * @description Type.
             * @enum {string}
             */
            readonly orderType: "limit" | "market";
            /** @description Amount in base; of a market buy of spot, in quote. */
            readonly qty: string;
            /** @description Price of a limit order. */
            readonly price?: string;
            /**
             * @description How long a limit order lives; gtc where not given.
             * @enum {string}
             */
            readonly timeInForce?: "gtc" | "ioc" | "fok" | "post_only";
            /**
             * @description In hedge mode, which position it is about.
             * @enum {string}
             */
            readonly posSide?: "long" | "short";
            /** @description Client order id, 32 characters at most. */
            readonly clientOid?: string;
            /**
             * @description In one-way mode, whether it may only reduce.
             * @enum {string}
             */
            readonly reduceOnly?: "yes" | "no";
            readonly marginMode?: components["schemas"]["MarginMode"];
        };
        /** @description An order to be canceled. */
        readonly CancelOrderSocketParams: {
            /**
             * @description Which markets.
             * @enum {string}
             */
            readonly category: "spot" | "margin" | "usdt-futures" | "coin-futures" | "usdc-futures";
            /** @description One order. */
            readonly args: readonly components["schemas"]["SocketCancel"][];
        };
        /** @description Which order. */
        readonly SocketCancel: {
            /** @description The market. */
            readonly symbol?: string;
            /** @description Id; this or the next. */
            readonly orderId?: string;
            /** @description Client order id. */
            readonly clientOid?: string;
        };
        /** @description What became of a frame. A code other than 0 refuses it. */
        readonly OrderReply: {
            /** @description trade, or error. */
            readonly event: string;
            /** @description Number of the frame. */
            readonly id: string;
            /** @description Which markets. */
            readonly category?: string;
            /** @description The operation. */
            readonly topic?: string;
            /** @description One each. */
            readonly args?: readonly components["schemas"]["SocketAck"][];
            /** @description 0 where all is well. */
            readonly code: string | number;
            /** @description The same in words. */
            readonly msg?: string;
            /** @description What is left of the limits. */
            readonly rateLimit?: readonly components["schemas"]["RateLimit"][];
            /** @description Id of the connection. */
            readonly connId?: string;
            /** @description When the reply was made. */
            readonly ts?: string;
        };
        /** @description An order whose request was taken, or why not. */
        readonly SocketAck: {
            /** @description The market. */
            readonly symbol?: components["schemas"]["MaybeText"];
            /** @description Id. */
            readonly orderId?: components["schemas"]["MaybeText"];
            /** @description Client order id. */
            readonly clientOid?: components["schemas"]["MaybeText"];
            /** @description When it was made. */
            readonly cTime?: components["schemas"]["MaybeText"];
            /** @description When the gateway had the frame, in microseconds. */
            readonly receiveTime?: components["schemas"]["MaybeText"];
            /** @description When it answered, in microseconds. */
            readonly pushTime?: components["schemas"]["MaybeText"];
            /** @description What is wrong. */
            readonly code?: components["schemas"]["MaybeText"];
            /** @description The same in words. */
            readonly msg?: components["schemas"]["MaybeText"];
        };
        /** @description A limit. */
        readonly RateLimit: {
            /** @description What it is. */
            readonly limit?: string;
            /** @description What is left. */
            readonly remaining?: string;
        };
        /** @description Opens subscriptions. */
        readonly Subscription: {
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "subscribe";
            /** @description Of what. */
            readonly args: readonly components["schemas"]["Arg"][];
        };
        /** @description Closes subscriptions. */
        readonly Unsubscription: {
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "unsubscribe";
            /** @description Of what. */
            readonly args: readonly components["schemas"]["Arg"][];
        };
        /** @description Logs a connection in. */
        readonly LoginFrame: {
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "login";
            /** @description One entry. */
            readonly args: readonly components["schemas"]["LoginArg"][];
        };
        /** @description Who it is. */
        readonly LoginArg: {
            /** @description The key. */
            readonly apiKey: string;
            /** @description Its passphrase. */
            readonly passphrase: string;
            /** @description Seconds since 1970 UTC. */
            readonly timestamp: string;
            /** @description Signature. */
            readonly sign: string;
        };
        /** @description A subscription was opened or closed. */
        readonly Subscribed: {
            /**
             * @description Which.
             * @enum {string}
             */
            readonly event: "subscribe" | "unsubscribe";
            readonly arg: components["schemas"]["Arg"];
        };
        /** @description A connection is logged in. */
        readonly LoggedIn: {
            /**
             * @description What it is about.
             * @constant
             */
            readonly event: "login";
            /** @description 0 where all is well. */
            readonly code: string | number;
            /** @description The same in words. */
            readonly msg?: string;
        };
        /** @description A frame was refused. */
        readonly RefusedFrame: {
            /**
             * @description A refusal.
             * @constant
             */
            readonly event: "error";
            readonly arg?: components["schemas"]["Arg"];
            /** @description What is wrong. */
            readonly code: string | number;
            /** @description The same in words. */
            readonly msg: string;
            /** @description What was refused. */
            readonly op?: string;
        };
        readonly PlaceOrderSocketRequest: {
            /** @description Number of the frame. */
            readonly id: string;
            /**
             * @description The operation.
             * @constant
             */
            readonly topic: "place-order";
            readonly params: components["schemas"]["PlaceOrderSocketParams"];
        };
        readonly CancelOrderSocketRequest: {
            /** @description Number of the frame. */
            readonly id: string;
            /**
             * @description The operation.
             * @constant
             */
            readonly topic: "cancel-order";
            readonly params: components["schemas"]["CancelOrderSocketParams"];
        };
        readonly PlaceOrderSocketAnswer: readonly components["schemas"]["SocketAck"][];
        readonly CancelOrderSocketAnswer: readonly components["schemas"]["SocketAck"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type Category = components['schemas']['Category'];
export type Interval = components['schemas']['Interval'];
export type Side = components['schemas']['Side'];
export type MaybeText = components['schemas']['MaybeText'];
export type MaybeNumber = components['schemas']['MaybeNumber'];
export type ServerTimeAnswer = components['schemas']['ServerTimeAnswer'];
export type InstrumentsAnswer = components['schemas']['InstrumentsAnswer'];
export type Instrument = components['schemas']['Instrument'];
export type TickersAnswer = components['schemas']['TickersAnswer'];
export type Ticker = components['schemas']['Ticker'];
export type OrderBookAnswer = components['schemas']['OrderBookAnswer'];
export type OrderBook = components['schemas']['OrderBook'];
export type AskedLevel = components['schemas']['AskedLevel'];
export type Figure = components['schemas']['Figure'];
export type Level = components['schemas']['Level'];
export type PublicFillsAnswer = components['schemas']['PublicFillsAnswer'];
export type PublicFill = components['schemas']['PublicFill'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type Candle = components['schemas']['Candle'];
export type AssetsAnswer = components['schemas']['AssetsAnswer'];
export type Assets = components['schemas']['Assets'];
export type Asset = components['schemas']['Asset'];
export type FeeRateAnswer = components['schemas']['FeeRateAnswer'];
export type FeeRate = components['schemas']['FeeRate'];
export type SettingsAnswer = components['schemas']['SettingsAnswer'];
export type Settings = components['schemas']['Settings'];
export type HoldMode = components['schemas']['HoldMode'];
export type MarginMode = components['schemas']['MarginMode'];
export type SymbolConfig = components['schemas']['SymbolConfig'];
export type CoinConfig = components['schemas']['CoinConfig'];
export type OrderRequest = components['schemas']['OrderRequest'];
export type ModifyRequest = components['schemas']['ModifyRequest'];
export type CancelRequest = components['schemas']['CancelRequest'];
export type OrderAckAnswer = components['schemas']['OrderAckAnswer'];
export type OrderAcksAnswer = components['schemas']['OrderAcksAnswer'];
export type CanceledAnswer = components['schemas']['CanceledAnswer'];
export type CanceledList = components['schemas']['CanceledList'];
export type OrderAck = components['schemas']['OrderAck'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type OrderList = components['schemas']['OrderList'];
export type Order = components['schemas']['Order'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type FeeDetails = components['schemas']['FeeDetails'];
export type FeeDetail = components['schemas']['FeeDetail'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type FillList = components['schemas']['FillList'];
export type Fill = components['schemas']['Fill'];
export type Arg = components['schemas']['Arg'];
export type Action = components['schemas']['Action'];
export type BooksPush = components['schemas']['BooksPush'];
export type BookChange = components['schemas']['BookChange'];
export type PublicTradePush = components['schemas']['PublicTradePush'];
export type PublicTrade = components['schemas']['PublicTrade'];
export type TickerPush = components['schemas']['TickerPush'];
export type PushedTicker = components['schemas']['PushedTicker'];
export type KlinePush = components['schemas']['KlinePush'];
export type Kline = components['schemas']['Kline'];
export type OrderPush = components['schemas']['OrderPush'];
export type PushedOrder = components['schemas']['PushedOrder'];
export type FillPush = components['schemas']['FillPush'];
export type PushedFill = components['schemas']['PushedFill'];
export type AccountPush = components['schemas']['AccountPush'];
export type PushedAccount = components['schemas']['PushedAccount'];
export type PushedAsset = components['schemas']['PushedAsset'];
export type PlaceOrderSocketParams = components['schemas']['PlaceOrderSocketParams'];
export type SocketOrder = components['schemas']['SocketOrder'];
export type CancelOrderSocketParams = components['schemas']['CancelOrderSocketParams'];
export type SocketCancel = components['schemas']['SocketCancel'];
export type OrderReply = components['schemas']['OrderReply'];
export type SocketAck = components['schemas']['SocketAck'];
export type RateLimit = components['schemas']['RateLimit'];
export type Subscription = components['schemas']['Subscription'];
export type Unsubscription = components['schemas']['Unsubscription'];
export type LoginFrame = components['schemas']['LoginFrame'];
export type LoginArg = components['schemas']['LoginArg'];
export type Subscribed = components['schemas']['Subscribed'];
export type LoggedIn = components['schemas']['LoggedIn'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export type PlaceOrderSocketRequest = components['schemas']['PlaceOrderSocketRequest'];
export type CancelOrderSocketRequest = components['schemas']['CancelOrderSocketRequest'];
export type PlaceOrderSocketAnswer = components['schemas']['PlaceOrderSocketAnswer'];
export type CancelOrderSocketAnswer = components['schemas']['CancelOrderSocketAnswer'];
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
    readonly getInstruments: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description Only this market. */
                readonly symbol?: string;
            };
            readonly header?: {
                /** @description 1 asks for demo trading. */
                readonly paptrading?: "1";
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
                    readonly "application/json": components["schemas"]["InstrumentsAnswer"];
                };
            };
        };
    };
    readonly getTickers: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description Only this market. */
                readonly symbol?: string;
            };
            readonly header?: {
                /** @description 1 asks for demo trading. */
                readonly paptrading?: "1";
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
                    readonly "application/json": components["schemas"]["TickersAnswer"];
                };
            };
        };
    };
    readonly getOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description The market, as BTCUSDT. */
                readonly symbol: string;
                /** @description Levels a side, 1000 at most (since 2026-07). */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks for demo trading. */
                readonly paptrading?: "1";
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
                    readonly "application/json": components["schemas"]["OrderBookAnswer"];
                };
            };
        };
    };
    readonly getPublicFills: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description The market, as BTCUSDT. */
                readonly symbol: string;
                /** @description Entries of the answer, 100 at most. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks for demo trading. */
                readonly paptrading?: "1";
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
                    readonly "application/json": components["schemas"]["PublicFillsAnswer"];
                };
            };
        };
    };
    readonly getCandles: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description The market, as BTCUSDT. */
                readonly symbol: string;
                /** @description Length of a candle. Those of six hours and more begin by the clock of UTC+8, unless their name ends in utc. */
                readonly interval: components["schemas"]["Interval"];
                /** @description From this time on, in milliseconds since 1970 UTC. */
                readonly startTime?: string;
                /** @description Up to this time, in milliseconds since 1970 UTC. */
                readonly endTime?: string;
                /** @description Entries of the answer, 100 at most. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks for demo trading. */
                readonly paptrading?: "1";
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
                    readonly "application/json": components["schemas"]["CandlesAnswer"];
                };
            };
        };
    };
    readonly getHistoryCandles: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description The market, as BTCUSDT. */
                readonly symbol: string;
                /** @description Length of a candle. Those of six hours and more begin by the clock of UTC+8, unless their name ends in utc. */
                readonly interval: components["schemas"]["Interval"];
                /** @description From this time on, in milliseconds since 1970 UTC. */
                readonly startTime?: string;
                /** @description Up to this time, in milliseconds since 1970 UTC. */
                readonly endTime?: string;
                /** @description Entries of the answer, 100 at most. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks for demo trading. */
                readonly paptrading?: "1";
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
                    readonly "application/json": components["schemas"]["CandlesAnswer"];
                };
            };
        };
    };
    readonly getAccountAssets: {
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
                    readonly "application/json": components["schemas"]["AssetsAnswer"];
                };
            };
        };
    };
    readonly getFeeRate: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description The market, as BTCUSDT. */
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
                    readonly "application/json": components["schemas"]["FeeRateAnswer"];
                };
            };
        };
    };
    readonly getSettings: {
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
                    readonly "application/json": components["schemas"]["SettingsAnswer"];
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
                    /** @description Which markets. */
                    readonly category: components["schemas"]["Category"];
                    /** @description The market. */
                    readonly symbol: string;
                    /** @description Side. */
                    readonly side: components["schemas"]["Side"];
                    /**
                     * @description Type.
                     * @enum {string}
                     */
                    readonly orderType: "limit" | "market";
                    /** @description Amount in base; of a market buy of spot, in quote. */
                    readonly qty: string | number;
                    /** @description Price of a limit order. */
                    readonly price?: string | number;
                    /**
                     * @description How long a limit order lives; gtc where not given.
                     * @enum {string}
                     */
                    readonly timeInForce?: "gtc" | "ioc" | "fok" | "post_only";
                    /**
                     * @description In hedge mode, which position it is about.
                     * @enum {string}
                     */
                    readonly posSide?: "long" | "short";
                    /** @description Client order id, 32 characters at most. */
                    readonly clientOid?: string;
                    /**
                     * @description In one-way mode, whether it may only reduce.
                     * @enum {string}
                     */
                    readonly reduceOnly?: "yes" | "no";
                    /** @description Of contracts, what stands for the position; crossed where not given. */
                    readonly marginMode?: components["schemas"]["MarginMode"];
                    /**
                     * @description What becomes of it if it would meet another one of the account.
                     * @enum {string}
                     */
                    readonly stpMode?: "none" | "cancel_taker" | "cancel_maker" | "cancel_both";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderAckAnswer"];
                };
            };
        };
    };
    readonly modifyOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id; this or the next. */
                    readonly orderId?: string;
                    /** @description Client order id. */
                    readonly clientOid?: string;
                    /** @description Which markets. */
                    readonly category?: components["schemas"]["Category"];
                    /** @description The market. */
                    readonly symbol?: string;
                    /** @description The amount from now on. */
                    readonly qty?: string | number;
                    /** @description The price from now on. */
                    readonly price?: string | number;
                    /**
                     * @description Whether the order is canceled if it cannot be changed; no where not given.
                     * @enum {string}
                     */
                    readonly autoCancel?: "yes" | "no";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderAckAnswer"];
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
                readonly "application/json": {
                    /** @description Id; this or the next. */
                    readonly orderId?: string;
                    /** @description Client order id. */
                    readonly clientOid?: string;
                    /** @description Which markets. */
                    readonly category?: components["schemas"]["Category"];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderAckAnswer"];
                };
            };
        };
    };
    readonly placeBatch: {
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
                        /** @description Which markets. */
                        readonly category: components["schemas"]["Category"];
                        /** @description The market. */
                        readonly symbol: string;
                        /** @description Side. */
                        readonly side: components["schemas"]["Side"];
                        /**
                         * @description Type.
                         * @enum {string}
                         */
                        readonly orderType: "limit" | "market";
                        /** @description Amount in base; of a market buy of spot, in quote. */
                        readonly qty: string | number;
                        /** @description Price of a limit order. */
                        readonly price?: string | number;
                        /**
                         * @description How long a limit order lives; gtc where not given.
                         * @enum {string}
                         */
                        readonly timeInForce?: "gtc" | "ioc" | "fok" | "post_only";
                        /**
                         * @description In hedge mode, which position it is about.
                         * @enum {string}
                         */
                        readonly posSide?: "long" | "short";
                        /** @description Client order id, 32 characters at most. */
                        readonly clientOid?: string;
                        /**
                         * @description In one-way mode, whether it may only reduce.
                         * @enum {string}
                         */
                        readonly reduceOnly?: "yes" | "no";
                        /** @description Of contracts, what stands for the position; crossed where not given. */
                        readonly marginMode?: components["schemas"]["MarginMode"];
                        /**
                         * @description What becomes of it if it would meet another one of the account.
                         * @enum {string}
                         */
                        readonly stpMode?: "none" | "cancel_taker" | "cancel_maker" | "cancel_both";
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
                    readonly "application/json": components["schemas"]["OrderAcksAnswer"];
                };
            };
        };
    };
    readonly cancelBatch: {
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
                    readonly "application/json": components["schemas"]["OrderAcksAnswer"];
                };
            };
        };
    };
    readonly cancelSymbolOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Which markets. */
                    readonly category: components["schemas"]["Category"];
                    /** @description Only those of this market. */
                    readonly symbol?: string;
                };
            };
        };
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
    readonly countdownCancelAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Seconds, 5 to 60; 0 ends it. */
                    readonly countdown: string;
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
    readonly getOrderInfo: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of an order. */
                readonly orderId?: string;
                /** @description Client order id. */
                readonly clientOid?: string;
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
    readonly getUnfilledOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this category. */
                readonly category?: components["schemas"]["Category"];
                /** @description Only this market. */
                readonly symbol?: string;
                /** @description From this time on, in milliseconds since 1970 UTC. */
                readonly startTime?: string;
                /** @description Up to this time, in milliseconds since 1970 UTC. */
                readonly endTime?: string;
                /** @description Entries of the answer, 100 at most. */
                readonly limit?: number;
                /** @description The rest of an answer that had this cursor. */
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
    readonly getHistoryOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description Only this market. */
                readonly symbol?: string;
                /** @description From this time on, in milliseconds since 1970 UTC. */
                readonly startTime?: string;
                /** @description Up to this time, in milliseconds since 1970 UTC. */
                readonly endTime?: string;
                /** @description Entries of the answer, 100 at most. */
                readonly limit?: number;
                /** @description The rest of an answer that had this cursor. */
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
    readonly getFillHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this category. */
                readonly category?: components["schemas"]["Category"];
                /** @description Id of an order. */
                readonly orderId?: string;
                /** @description From this time on, in milliseconds since 1970 UTC. */
                readonly startTime?: string;
                /** @description Up to this time, in milliseconds since 1970 UTC. */
                readonly endTime?: string;
                /** @description Entries of the answer, 100 at most. */
                readonly limit?: number;
                /** @description The rest of an answer that had this cursor. */
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
export type GetInstrumentsParams = operations["getInstruments"]["parameters"]["query"] & NonNullable<operations["getInstruments"]["parameters"]["header"]>;
export type GetTickersParams = operations["getTickers"]["parameters"]["query"] & NonNullable<operations["getTickers"]["parameters"]["header"]>;
export type GetOrderBookParams = operations["getOrderBook"]["parameters"]["query"] & NonNullable<operations["getOrderBook"]["parameters"]["header"]>;
export type GetPublicFillsParams = operations["getPublicFills"]["parameters"]["query"] & NonNullable<operations["getPublicFills"]["parameters"]["header"]>;
export type GetCandlesParams = operations["getCandles"]["parameters"]["query"] & NonNullable<operations["getCandles"]["parameters"]["header"]>;
export type GetHistoryCandlesParams = operations["getHistoryCandles"]["parameters"]["query"] & NonNullable<operations["getHistoryCandles"]["parameters"]["header"]>;
export type GetAccountAssetsParams = Record<string, never>;
export type GetFeeRateParams = operations["getFeeRate"]["parameters"]["query"];
export type GetSettingsParams = Record<string, never>;
export type PlaceOrderParams = operations["placeOrder"]["requestBody"]["content"]["application/json"];
export type ModifyOrderParams = operations["modifyOrder"]["requestBody"]["content"]["application/json"];
export type CancelOrderParams = operations["cancelOrder"]["requestBody"]["content"]["application/json"];
export type PlaceBatchParams = operations["placeBatch"]["requestBody"]["content"]["application/json"];
export type CancelBatchParams = operations["cancelBatch"]["requestBody"]["content"]["application/json"];
export type CancelSymbolOrderParams = operations["cancelSymbolOrder"]["requestBody"]["content"]["application/json"];
export type CountdownCancelAllParams = operations["countdownCancelAll"]["requestBody"]["content"]["application/json"];
export type GetOrderInfoParams = NonNullable<operations["getOrderInfo"]["parameters"]["query"]>;
export type GetUnfilledOrdersParams = NonNullable<operations["getUnfilledOrders"]["parameters"]["query"]>;
export type GetHistoryOrdersParams = operations["getHistoryOrders"]["parameters"]["query"];
export type GetFillHistoryParams = NonNullable<operations["getFillHistory"]["parameters"]["query"]>;

import type { Levels } from "../../src/core/scan/mod.ts";

/** BooksPush as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBooksPush = Omit<BooksPush, "arg" | "data"> & { readonly "arg": Omit<Arg, "instType" | "topic" | "symbol">; readonly "data": readonly (Omit<BookChange, "a" | "b"> & { readonly "a": Levels; readonly "b": Levels })[] };
