// Generated from specs/mexc/spot.openapi.yaml and specs/mexc/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v3/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks whether the API is reachable. */
        readonly get: operations["ping"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's clock. */
        readonly get: operations["time"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/defaultSymbols": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the symbols that the API trades. */
        readonly get: operations["defaultSymbols"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/exchangeInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the symbols with their trading rules. */
        readonly get: operations["exchangeInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/depth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a symbol's book. */
        readonly get: operations["depth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the newest trades of a symbol. */
        readonly get: operations["trades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/aggTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists trades of a symbol, those of one taker at one price together. */
        readonly get: operations["aggTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/klines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a symbol. */
        readonly get: operations["klines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/avgPrice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a symbol's average price of the last minutes. */
        readonly get: operations["avgPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/24hr": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the last 24 hours of a symbol, or of all. */
        readonly get: operations["ticker24hr"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/price": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the last price of a symbol, or of all. */
        readonly get: operations["tickerPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/ticker/bookTicker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the best prices of a symbol, or of all. */
        readonly get: operations["bookTicker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/selfSymbols": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the symbols that the account may trade by the API. */
        readonly get: operations["selfSymbols"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Checks an order without placing it. */
        readonly post: operations["newOrderTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for one order.
         * @description Needs one of the two ids.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        /**
         * Places an order.
         * @description A market order has `quantity` where it sells, and `quoteOrderQty` where it buys; every other has `quantity` and `price`.
         */
        readonly post: operations["newOrder"];
        /**
         * Cancels an order.
         * @description Needs one of the two ids.
         */
        readonly delete: operations["deleteOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/openOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the open orders of a symbol, or of all. */
        readonly get: operations["getOpenOrders"];
        readonly put?: never;
        readonly post?: never;
        /** Cancels all open orders of a symbol. */
        readonly delete: operations["deleteOpenOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/allOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists orders of a symbol, open or ended, of the last seven days.
         * @description Without times those of the last day.
         */
        readonly get: operations["allOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/batchOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places up to twenty orders of a symbol, each of which is taken or refused by itself.
         * @description Each order has what `newOrder` takes.
         */
        readonly post: operations["batchOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the balances of the account. */
        readonly get: operations["account"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/myTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists fills of a symbol, of the last month. */
        readonly get: operations["myTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/tradeFee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's rates of a symbol. */
        readonly get: operations["tradeFee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/mxDeduct/enable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks whether fees are paid in MX. */
        readonly get: operations["mxDeduct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/userDataStream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the keys that hold. */
        readonly get: operations["listenKeys"];
        /** Lengthens the life of a key to 60 minutes from now. */
        readonly put: operations["extendListenKey"];
        /** Makes a key by which the account's events come. */
        readonly post: operations["createListenKey"];
        /** Ends a key and the events that come by it. */
        readonly delete: operations["closeListenKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Whether an order buys or sells base. */
        readonly OrderSide: "BUY" | "SELL" | (string & {});
        /** @description What kind of order it is; LIMIT_MAKER is post-only. */
        readonly OrderType: "LIMIT" | "MARKET" | "LIMIT_MAKER" | "IMMEDIATE_OR_CANCEL" | "FILL_OR_KILL" | (string & {});
        /** @description How far an order is. */
        readonly OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "PARTIALLY_CANCELED" | (string & {});
        /** @description Length of a candle. */
        readonly Interval: "1m" | "5m" | "15m" | "30m" | "60m" | "4h" | "1d" | "1W" | "1M" | (string & {});
        /** @description A decimal number, or empty text where there is none. */
        readonly DecimalIfAny: string | "";
        /** @description Price and quantity of a level of the book. */
        readonly Level: readonly [
            string,
            string
        ];
        /** @description A candle. */
        readonly Kline: readonly [
            number,
            string,
            string,
            string,
            string,
            string,
            number,
            string,
            ...string[]
        ];
        /** @description Nothing but an object. */
        readonly Pong: {
            readonly [key: string]: unknown;
        };
        /** @description Why a request was refused. */
        readonly ErrorAnswer: {
            /** @description Number of the error. */
            readonly code: number;
            /** @description What went wrong, in words. */
            readonly msg?: string | null;
        };
        /** @description The server's clock. */
        readonly ServerTime: {
            /** @description Now. */
            readonly serverTime: number;
        };
        /** @description Symbols. */
        readonly SymbolsAnswer: {
            /** @description 200. */
            readonly code: number;
            /** @description The symbols. */
            readonly data: readonly string[];
            /** @description Nothing. */
            readonly msg?: string | null;
        };
        /** @description Symbols and their rules. */
        readonly ExchangeInfo: {
            /** @description The venue's. */
            readonly timezone?: string;
            /** @description Now. */
            readonly serverTime?: number;
            /** @description The symbols. */
            readonly symbols: readonly components["schemas"]["SymbolInfo"][];
        };
        /** @description A symbol and its rules. */
        readonly SymbolInfo: {
            /** @description Its name, as BTCUSDT. */
            readonly symbol: string;
            /** @description 1 is online, 2 paused, 3 offline; ENABLED in older answers. */
            readonly status: string;
            /** @description What is traded. */
            readonly baseAsset: string;
            /** @description Decimal places of quantities. */
            readonly baseAssetPrecision: number;
            /** @description What it is paid in. */
            readonly quoteAsset: string;
            /** @description As quoteAssetPrecision. */
            readonly quotePrecision?: number;
            /** @description Decimal places of prices. */
            readonly quoteAssetPrecision: number;
            /** @description Decimal places of fees in base. */
            readonly baseCommissionPrecision?: number;
            /** @description Decimal places of fees in quote. */
            readonly quoteCommissionPrecision?: number;
            /** @description Kinds of orders. */
            readonly orderTypes: readonly components["schemas"]["OrderType"][];
            /** @description Whether the API trades it. */
            readonly isSpotTradingAllowed: boolean;
            /** @description Whether there is margin. */
            readonly isMarginTradingAllowed?: boolean;
            /** @description Least worth of an order, in quote. */
            readonly quoteAmountPrecision: string;
            /** @description Least quantity of an order, in base; 0 where there is none. */
            readonly baseSizePrecision: string;
            /** @description Whom it is for. */
            readonly permissions?: readonly string[];
            /** @description Largest worth of an order, in quote. */
            readonly maxQuoteAmount: string;
            /** @description Rate of the maker. */
            readonly makerCommission: string;
            /** @description Rate of the taker. */
            readonly takerCommission: string;
            /** @description Least worth of a market order, in quote. */
            readonly quoteAmountPrecisionMarket?: string;
            /** @description Largest worth of a market order, in quote. */
            readonly maxQuoteAmountMarket?: string;
            /** @description The asset's name. */
            readonly fullName?: string;
            /** @description 1 is both sides, 2 buys only, 3 sells only, 4 neither. */
            readonly tradeSideType?: number;
        };
        /** @description A book. */
        readonly Depth: {
            /** @description Version of the book. */
            readonly lastUpdateId: Int64;
            /** @description Bids, best first. */
            readonly bids: readonly components["schemas"]["Level"][];
            /** @description Asks, best first. */
            readonly asks: readonly components["schemas"]["Level"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description Its id; mostly none. */
            readonly id?: string | null;
            /** @description Price. */
            readonly price: string;
            /** @description Quantity in base. */
            readonly qty: string;
            /** @description Worth in quote. */
            readonly quoteQty?: string;
            /** @description When. */
            readonly time: number;
            /** @description Whether the buyer was the maker. */
            readonly isBuyerMaker: boolean;
            /** @description Whether it was at the best price. */
            readonly isBestMatch?: boolean;
            /** @description The taker's side: BID or ASK. */
            readonly tradeType?: string;
        };
        /** @description Trades of one taker at one price. */
        readonly AggTrade: {
            /** @description Price. */
            readonly p: string;
            /** @description Quantity in base. */
            readonly q: string;
            /** @description When. */
            readonly T: number;
            /** @description Whether the buyer was the maker. */
            readonly m: boolean;
        };
        /** @description An average price. */
        readonly AveragePrice: {
            /** @description Minutes that it is of. */
            readonly mins: number;
            /** @description Price. */
            readonly price: string;
        };
        /** @description The last 24 hours of a symbol. */
        readonly Ticker24hr: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Change of the price. */
            readonly priceChange?: string | null;
            /** @description The same as a part of the price. */
            readonly priceChangePercent?: string | null;
            /** @description Price before. */
            readonly prevClosePrice?: string | null;
            /** @description Last price. */
            readonly lastPrice: components["schemas"]["DecimalIfAny"];
            /** @description Best bid. */
            readonly bidPrice: components["schemas"]["DecimalIfAny"];
            /** @description Quantity of the best bid. */
            readonly bidQty?: components["schemas"]["DecimalIfAny"];
            /** @description Best ask. */
            readonly askPrice: components["schemas"]["DecimalIfAny"];
            /** @description Quantity of the best ask. */
            readonly askQty?: components["schemas"]["DecimalIfAny"];
            /** @description Price 24 hours ago. */
            readonly openPrice: components["schemas"]["DecimalIfAny"];
            /** @description Highest price. */
            readonly highPrice: components["schemas"]["DecimalIfAny"];
            /** @description Lowest price. */
            readonly lowPrice: components["schemas"]["DecimalIfAny"];
            /** @description Volume in base. */
            readonly volume: components["schemas"]["DecimalIfAny"];
            /** @description Volume in quote. */
            readonly quoteVolume?: string | null;
            /** @description Where the 24 hours begin. */
            readonly openTime?: number;
            /** @description Where they end. */
            readonly closeTime: number;
            /** @description Number of trades. */
            readonly count?: number | null;
        };
        /** @description The last 24 hours of a symbol, or of all. */
        readonly Ticker24hrAnswer: components["schemas"]["Ticker24hr"] | readonly components["schemas"]["Ticker24hr"][];
        /** @description The last price of a symbol, or those of all. */
        readonly PriceAnswer: components["schemas"]["LastPrice"] | readonly components["schemas"]["LastPrice"][];
        /** @description The best prices of a symbol, or of all. */
        readonly BookTickerAnswer: components["schemas"]["BookTicker"] | readonly components["schemas"]["BookTicker"][];
        /** @description The last price of a symbol. */
        readonly LastPrice: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Last price. */
            readonly price: string;
        };
        /** @description The best prices of a symbol. */
        readonly BookTicker: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Best bid. */
            readonly bidPrice: components["schemas"]["DecimalIfAny"] | null;
            /** @description Its quantity. */
            readonly bidQty: components["schemas"]["DecimalIfAny"] | null;
            /** @description Best ask. */
            readonly askPrice: components["schemas"]["DecimalIfAny"] | null;
            /** @description Its quantity. */
            readonly askQty: components["schemas"]["DecimalIfAny"] | null;
        };
        /** @description An order that was taken. */
        readonly NewOrderAnswer: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The venue's id. */
            readonly orderId: string;
            /** @description -1. */
            readonly orderListId?: number;
            /** @description Price. */
            readonly price?: string | null;
            /** @description Quantity in base. */
            readonly origQty?: string | null;
            readonly type?: components["schemas"]["OrderType"];
            readonly side?: components["schemas"]["OrderSide"];
            /** @description When. */
            readonly transactTime?: number;
        };
        /** @description One of several new orders. */
        readonly BatchOrder: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly type: components["schemas"]["OrderType"];
            /** @description Quantity in base. */
            readonly quantity?: string;
            /** @description Quantity in quote, of a market order. */
            readonly quoteOrderQty?: string;
            /** @description Price. */
            readonly price?: string;
            /** @description The client's id. */
            readonly newClientOrderId?: string;
        };
        /** @description What became of one of several new orders: its id, or why it was refused. */
        readonly BatchItem: {
            /** @description The symbol. */
            readonly symbol?: string;
            /** @description The venue's id, where it was taken. */
            readonly orderId?: string;
            /** @description The client's id. */
            readonly newClientOrderId?: string;
            /** @description The same, in some answers. */
            readonly clientOrderId?: string;
            /** @description Why it was refused. */
            readonly msg?: string;
            /** @description Number of the error. */
            readonly code?: number;
        };
        /** @description An order that was canceled. */
        readonly Canceled: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The client's id of the order. */
            readonly origClientOrderId?: string | null;
            /** @description The venue's id. */
            readonly orderId: string;
            /** @description The client's id of the cancel. */
            readonly clientOrderId?: string | null;
            /** @description Price. */
            readonly price?: string;
            /** @description Quantity in base. */
            readonly origQty?: string;
            /** @description What of it is filled, in base. */
            readonly executedQty?: string;
            /** @description What that was worth, in quote. */
            readonly cummulativeQuoteQty?: string;
            readonly status?: components["schemas"]["OrderStatus"];
            /** @description No more than its type says. */
            readonly timeInForce?: string | null;
            readonly type?: components["schemas"]["OrderType"];
            readonly side?: components["schemas"]["OrderSide"];
        };
        /** @description An order. */
        readonly Order: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The venue's id. */
            readonly orderId: string;
            /** @description -1. */
            readonly orderListId?: number;
            /** @description The client's id. */
            readonly clientOrderId?: string | null;
            /** @description Price; of a market order the worst that it may trade at. */
            readonly price: string;
            /** @description Quantity in base; 0 of a market order by quote. */
            readonly origQty: string;
            /** @description What of it is filled, in base. */
            readonly executedQty: string;
            /** @description What that was worth, in quote. */
            readonly cummulativeQuoteQty: string;
            readonly status: components["schemas"]["OrderStatus"];
            /** @description No more than its type says. */
            readonly timeInForce?: string | null;
            readonly type: components["schemas"]["OrderType"];
            readonly side: components["schemas"]["OrderSide"];
            /** @description Nothing. */
            readonly stopPrice?: string | null;
            /** @description Nothing. */
            readonly icebergQty?: string | null;
            /** @description When it was created. */
            readonly time: number;
            /** @description When it changed last. */
            readonly updateTime?: number | null;
            /** @description Whether it is in the book. */
            readonly isWorking?: boolean;
            /** @description Quantity in quote, of a market order by quote. */
            readonly origQuoteOrderQty?: string | null;
        };
        /** @description The account. */
        readonly Account: {
            /** @description Whether it may trade. */
            readonly canTrade?: boolean;
            /** @description Whether it may withdraw. */
            readonly canWithdraw?: boolean;
            /** @description Whether it may deposit. */
            readonly canDeposit?: boolean;
            /** @description Nothing. */
            readonly updateTime?: number | null;
            /** @description SPOT. */
            readonly accountType?: string;
            /** @description The assets. */
            readonly balances: readonly components["schemas"]["Balance"][];
            /** @description What it is for. */
            readonly permissions?: readonly string[];
        };
        /** @description What the account has of an asset. */
        readonly Balance: {
            /** @description The asset. */
            readonly asset: string;
            /** @description What can be used. */
            readonly free: string;
            /** @description What orders hold. */
            readonly locked: string;
        };
        /** @description A fill. */
        readonly MyTrade: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Its id. */
            readonly id: string;
            /** @description The order's id. */
            readonly orderId: string;
            /** @description -1. */
            readonly orderListId?: number;
            /** @description Price. */
            readonly price: string;
            /** @description Quantity in base. */
            readonly qty: string;
            /** @description Worth in quote. */
            readonly quoteQty: string;
            /** @description Fee. */
            readonly commission?: components["schemas"]["DecimalIfAny"] | null;
            /** @description What the fee was taken in. */
            readonly commissionAsset?: string | null;
            /** @description When. */
            readonly time: number;
            /** @description Whether the account bought. */
            readonly isBuyer: boolean;
            /** @description Whether it was the maker. */
            readonly isMaker: boolean;
            /** @description Whether it was at the best price. */
            readonly isBestMatch?: boolean;
            /** @description Whether both were the account. */
            readonly isSelfTrade?: boolean;
            /** @description The client's id of the order. */
            readonly clientOrderId?: string | null;
        };
        /** @description Rates of a symbol. */
        readonly TradeFee: {
            readonly data: components["schemas"]["Rates"];
            /** @description 0. */
            readonly code?: number;
            /** @description success. */
            readonly msg?: string | null;
            /** @description Now. */
            readonly timestamp?: number;
        };
        /** @description Rates as parts of what is traded. */
        readonly Rates: {
            /** @description Of the maker. */
            readonly makerCommission: number;
            /** @description Of the taker. */
            readonly takerCommission: number;
        };
        /** @description Whether fees are paid in MX. */
        readonly MxDeduct: {
            readonly data: components["schemas"]["MxDeductStatus"];
            /** @description 0. */
            readonly code?: number;
        };
        /** @description Whether fees are paid in MX. */
        readonly MxDeductStatus: {
            /** @description Whether they are. */
            readonly mxDeductEnable: boolean;
        };
        /** @description The key of an account's events. */
        readonly ListenKey: {
            /** @description What the address of the events ends with. */
            readonly listenKey: string;
        };
        /** @description The keys that hold. */
        readonly ListenKeys: {
            /** @description The keys. */
            readonly listenKey: readonly string[];
        };
        /** @description What is around every event. */
        readonly FrameHead: {
            /** @description What was subscribed. */
            readonly channel: string;
            /** @description The symbol that it is about. */
            readonly symbol?: string;
            /** @description The venue's number of that. */
            readonly symbolId?: string;
            /** @description When the event was made. */
            readonly createTime?: number;
            /** @description When it was sent. */
            readonly sendTime?: number;
        };
        /** @description What any frame may be: one of the fields behind the times is there. */
        readonly PushData: {
            /** @description What was subscribed. */
            readonly channel: string;
            /** @description The symbol that it is about. */
            readonly symbol?: string;
            /** @description The venue's number of that. */
            readonly symbolId?: string;
            /** @description When the event was made. */
            readonly createTime?: number;
            /** @description When it was sent. */
            readonly sendTime?: number;
            readonly publicLimitDepths?: components["schemas"]["LimitDepths"];
            readonly privateOrders?: components["schemas"]["OrderPush"];
            readonly privateDeals?: components["schemas"]["DealPush"];
            readonly privateAccount?: components["schemas"]["AccountPush"];
            readonly publicSpotKline?: components["schemas"]["KlinePush"];
            readonly publicMiniTicker?: components["schemas"]["MiniTickerPush"];
            readonly publicAggreDepths?: components["schemas"]["AggreDepths"];
            readonly publicAggreDeals?: components["schemas"]["Deals"];
            readonly publicAggreBookTicker?: components["schemas"]["BestPush"];
        };
        /** @description A frame with publicLimitDepths. */
        readonly LimitDepthFrame: components["schemas"]["FrameHead"] & {
            readonly publicLimitDepths: components["schemas"]["LimitDepths"];
        };
        /** @description A frame with privateOrders. */
        readonly PrivateOrdersFrame: components["schemas"]["FrameHead"] & {
            /** @description The symbol that it is about. */
            readonly symbol: string;
            readonly privateOrders: components["schemas"]["OrderPush"];
        };
        /** @description A frame with privateDeals. */
        readonly PrivateDealsFrame: components["schemas"]["FrameHead"] & {
            /** @description The symbol that it is about. */
            readonly symbol: string;
            readonly privateDeals: components["schemas"]["DealPush"];
        };
        /** @description A frame with privateAccount. */
        readonly PrivateAccountFrame: components["schemas"]["FrameHead"] & {
            readonly privateAccount: components["schemas"]["AccountPush"];
        };
        /** @description A frame with publicSpotKline. */
        readonly SpotKlineFrame: components["schemas"]["FrameHead"] & {
            readonly publicSpotKline: components["schemas"]["KlinePush"];
        };
        /** @description A frame with publicMiniTicker. */
        readonly MiniTickerFrame: components["schemas"]["FrameHead"] & {
            readonly publicMiniTicker: components["schemas"]["MiniTickerPush"];
        };
        /** @description A frame with publicAggreDepths. */
        readonly AggreDepthFrame: components["schemas"]["FrameHead"] & {
            readonly publicAggreDepths: components["schemas"]["AggreDepths"];
        };
        /** @description A frame with publicAggreDeals. */
        readonly AggreDealsFrame: components["schemas"]["FrameHead"] & {
            readonly publicAggreDeals: components["schemas"]["Deals"];
        };
        /** @description A frame with publicAggreBookTicker. */
        readonly AggreBookTickerFrame: components["schemas"]["FrameHead"] & {
            readonly publicAggreBookTicker: components["schemas"]["BestPush"];
        };
        /** @description A level of the book. */
        readonly DepthLevel: {
            /** @description Price. */
            readonly price: string;
            /** @description Quantity in base; 0 where the level is gone. */
            readonly quantity: string;
        };
        /** @description Changes of a book. */
        readonly AggreDepths: {
            /** @description Asks. */
            readonly asks: readonly components["schemas"]["DepthLevel"][];
            /** @description Bids. */
            readonly bids: readonly components["schemas"]["DepthLevel"][];
            /** @description The channel. */
            readonly eventType: string;
            /** @description Number of the first change. */
            readonly fromVersion: string;
            /** @description Number of the last change. */
            readonly toVersion: string;
            /** @description When the newest order in it was made. */
            readonly lastOrderCreateTime?: number;
        };
        /** @description The best levels of a book. */
        readonly LimitDepths: {
            /** @description Asks, best first. */
            readonly asks: readonly components["schemas"]["DepthLevel"][];
            /** @description Bids, best first. */
            readonly bids: readonly components["schemas"]["DepthLevel"][];
            /** @description The channel. */
            readonly eventType: string;
            /** @description Number of the newest change. */
            readonly version: string;
            /** @description When the newest order in it was made. */
            readonly lastOrderCreateTime?: number;
        };
        /** @description Trades. */
        readonly Deals: {
            /** @description The trades. */
            readonly deals: readonly components["schemas"]["Deal"][];
            /** @description The channel. */
            readonly eventType: string;
        };
        /** @description A trade. */
        readonly Deal: {
            /** @description Price. */
            readonly price: string;
            /** @description Quantity in base. */
            readonly quantity: string;
            /** @description The taker's side: 1 buys, 2 sells. */
            readonly tradeType: number;
            /** @description When. */
            readonly time: number;
            /** @description Its id. */
            readonly tradeId: string;
        };
        /** @description Best bid and ask. */
        readonly BestPush: {
            /** @description Best bid. */
            readonly bidPrice: components["schemas"]["DecimalIfAny"];
            /** @description Its quantity. */
            readonly bidQuantity: components["schemas"]["DecimalIfAny"];
            /** @description Best ask. */
            readonly askPrice: components["schemas"]["DecimalIfAny"];
            /** @description Its quantity. */
            readonly askQuantity: components["schemas"]["DecimalIfAny"];
            /** @description Number of the newest change. */
            readonly version: string;
            /** @description When the newest order in it was made. */
            readonly lastOrderCreateTime?: number;
        };
        /** @description Last price and last day. */
        readonly MiniTickerPush: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Last price. */
            readonly price: string;
            /** @description Change of the day of UTC+8. */
            readonly rate: string;
            /** @description Change of the day that was asked for. */
            readonly zonedRate: string;
            /** @description Highest price. */
            readonly high: components["schemas"]["DecimalIfAny"];
            /** @description Lowest price. */
            readonly low: components["schemas"]["DecimalIfAny"];
            /** @description Volume in quote. */
            readonly volume: components["schemas"]["DecimalIfAny"];
            /** @description Volume in base. */
            readonly quantity: components["schemas"]["DecimalIfAny"];
            /** @description Change since the last close of UTC+8. */
            readonly lastCloseRate: string;
            /** @description Change since the last close. */
            readonly lastCloseZonedRate: string;
            /** @description Highest price since then. */
            readonly lastCloseHigh: string;
            /** @description Lowest price since then. */
            readonly lastCloseLow: string;
        };
        /** @description A candle. */
        readonly KlinePush: {
            /** @description Its length. */
            readonly interval: string;
            /** @description Start, in seconds. */
            readonly windowStart: number;
            /** @description Open. */
            readonly openingPrice: string;
            /** @description Close. */
            readonly closingPrice: string;
            /** @description High. */
            readonly highestPrice: string;
            /** @description Low. */
            readonly lowestPrice: string;
            /** @description Volume in base. */
            readonly volume: string;
            /** @description Volume in quote. */
            readonly amount: string;
            /** @description End, in seconds. */
            readonly windowEnd: number;
        };
        /** @description An order as it is by now. */
        readonly OrderPush: {
            /** @description The venue's id. */
            readonly id: string;
            /** @description The client's id. */
            readonly clientId: string;
            /** @description Price; of a market order the worst that it may trade at. */
            readonly price: components["schemas"]["DecimalIfAny"];
            /** @description Quantity in base. */
            readonly quantity: components["schemas"]["DecimalIfAny"];
            /** @description Quantity in quote. */
            readonly amount: components["schemas"]["DecimalIfAny"];
            /** @description Average price of what is filled. */
            readonly avgPrice: components["schemas"]["DecimalIfAny"];
            /** @description 1 limit, 2 post-only, 3 immediate or cancel, 4 fill or kill, 5 market, 100 take profit or stop loss. */
            readonly orderType: number;
            /** @description 1 buys, 2 sells. */
            readonly tradeType: number;
            /** @description Whether the newest fill was the maker's. */
            readonly isMaker: boolean;
            /** @description What is left, in quote. */
            readonly remainAmount: components["schemas"]["DecimalIfAny"];
            /** @description What is left, in base. */
            readonly remainQuantity: components["schemas"]["DecimalIfAny"];
            /** @description Quantity of the newest fill. */
            readonly lastDealQuantity?: components["schemas"]["DecimalIfAny"];
            /** @description What is filled, in base. */
            readonly cumulativeQuantity: components["schemas"]["DecimalIfAny"];
            /** @description What that was worth, in quote. */
            readonly cumulativeAmount: components["schemas"]["DecimalIfAny"];
            /** @description 1 new, 2 filled, 3 partly filled, 4 canceled, 5 partly filled and canceled. */
            readonly status: number;
            /** @description When it was created. */
            readonly createTime: number;
            /** @description The asset that it is paid in. */
            readonly market?: string;
            /** @description Nothing on spot. */
            readonly triggerType?: number;
            /** @description Nothing on spot. */
            readonly triggerPrice?: string;
            /** @description Nothing on spot. */
            readonly state?: number;
            /** @description Nothing on spot. */
            readonly ocoId?: string;
            /** @description The venue's own. */
            readonly routeFactor?: string;
            /** @description The venue's own. */
            readonly symbolId?: string;
            /** @description The venue's own. */
            readonly marketId?: string;
            /** @description The venue's own. */
            readonly marketCurrencyId?: string;
            /** @description The venue's own. */
            readonly currencyId?: string;
        };
        /** @description A fill. */
        readonly DealPush: {
            /** @description Price. */
            readonly price: string;
            /** @description Quantity in base. */
            readonly quantity: string;
            /** @description Worth in quote. */
            readonly amount: string;
            /** @description 1 bought, 2 sold. */
            readonly tradeType: number;
            /** @description Whether it was the maker's. */
            readonly isMaker: boolean;
            /** @description Whether both were the account. */
            readonly isSelfTrade: boolean;
            /** @description Its id. */
            readonly tradeId: string;
            /** @description The client's id of the order. */
            readonly clientOrderId: string;
            /** @description The venue's id of the order. */
            readonly orderId: string;
            /** @description Fee. */
            readonly feeAmount: components["schemas"]["DecimalIfAny"];
            /** @description What the fee was taken in. */
            readonly feeCurrency: string;
            /** @description When. */
            readonly time: number;
        };
        /** @description The balance of an asset. */
        readonly AccountPush: {
            /** @description The asset. */
            readonly vcoinName: string;
            /** @description The venue's number of it. */
            readonly coinId: string;
            /** @description What can be used. */
            readonly balanceAmount: components["schemas"]["DecimalIfAny"];
            /** @description How it changed. */
            readonly balanceAmountChange: components["schemas"]["DecimalIfAny"];
            /** @description What orders hold. */
            readonly frozenAmount: components["schemas"]["DecimalIfAny"];
            /** @description How it changed. */
            readonly frozenAmountChange: components["schemas"]["DecimalIfAny"];
            /** @description Why, as ENTRUST_PLACE. */
            readonly type: string;
            /** @description When it was settled, in whole seconds or older. */
            readonly time: number;
        };
        /** @description Asks for channels. */
        readonly SubscribeFrame: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "SUBSCRIPTION";
            /** @description The channels. */
            readonly params: readonly string[];
            /** @description A number that the answer repeats. */
            readonly id?: number;
        };
        /** @description Ends channels. */
        readonly UnsubscribeFrame: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "UNSUBSCRIPTION";
            /** @description The channels. */
            readonly params: readonly string[];
            /** @description A number that the answer repeats. */
            readonly id?: number;
        };
        /** @description A sign of life. */
        readonly PingFrame: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "PING";
        };
        /** @description What came of a frame. */
        readonly Told: {
            /** @description That of the frame, or 0. */
            readonly id: number;
            /** @description 0. */
            readonly code: number;
            /** @description The channels, or why not. */
            readonly msg: string;
        };
        readonly TradesAnswer: readonly components["schemas"]["Trade"][];
        readonly AggTradesAnswer: readonly components["schemas"]["AggTrade"][];
        readonly KlinesAnswer: readonly components["schemas"]["Kline"][];
        readonly GetOpenOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly DeleteOpenOrdersAnswer: readonly components["schemas"]["Canceled"][];
        readonly AllOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly BatchOrdersAnswer: readonly components["schemas"]["BatchItem"][];
        readonly MyTradesAnswer: readonly components["schemas"]["MyTrade"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type OrderSide = components['schemas']['OrderSide'];
export type OrderType = components['schemas']['OrderType'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type Interval = components['schemas']['Interval'];
export type DecimalIfAny = components['schemas']['DecimalIfAny'];
export type Level = components['schemas']['Level'];
export type Kline = components['schemas']['Kline'];
export type Pong = components['schemas']['Pong'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type ServerTime = components['schemas']['ServerTime'];
export type SymbolsAnswer = components['schemas']['SymbolsAnswer'];
export type ExchangeInfo = components['schemas']['ExchangeInfo'];
export type SymbolInfo = components['schemas']['SymbolInfo'];
export type Depth = components['schemas']['Depth'];
export type Trade = components['schemas']['Trade'];
export type AggTrade = components['schemas']['AggTrade'];
export type AveragePrice = components['schemas']['AveragePrice'];
export type Ticker24hr = components['schemas']['Ticker24hr'];
export type Ticker24hrAnswer = components['schemas']['Ticker24hrAnswer'];
export type PriceAnswer = components['schemas']['PriceAnswer'];
export type BookTickerAnswer = components['schemas']['BookTickerAnswer'];
export type LastPrice = components['schemas']['LastPrice'];
export type BookTicker = components['schemas']['BookTicker'];
export type NewOrderAnswer = components['schemas']['NewOrderAnswer'];
export type BatchOrder = components['schemas']['BatchOrder'];
export type BatchItem = components['schemas']['BatchItem'];
export type Canceled = components['schemas']['Canceled'];
export type Order = components['schemas']['Order'];
export type Account = components['schemas']['Account'];
export type Balance = components['schemas']['Balance'];
export type MyTrade = components['schemas']['MyTrade'];
export type TradeFee = components['schemas']['TradeFee'];
export type Rates = components['schemas']['Rates'];
export type MxDeduct = components['schemas']['MxDeduct'];
export type MxDeductStatus = components['schemas']['MxDeductStatus'];
export type ListenKey = components['schemas']['ListenKey'];
export type ListenKeys = components['schemas']['ListenKeys'];
export type FrameHead = components['schemas']['FrameHead'];
export type PushData = components['schemas']['PushData'];
export type LimitDepthFrame = components['schemas']['LimitDepthFrame'];
export type PrivateOrdersFrame = components['schemas']['PrivateOrdersFrame'];
export type PrivateDealsFrame = components['schemas']['PrivateDealsFrame'];
export type PrivateAccountFrame = components['schemas']['PrivateAccountFrame'];
export type SpotKlineFrame = components['schemas']['SpotKlineFrame'];
export type MiniTickerFrame = components['schemas']['MiniTickerFrame'];
export type AggreDepthFrame = components['schemas']['AggreDepthFrame'];
export type AggreDealsFrame = components['schemas']['AggreDealsFrame'];
export type AggreBookTickerFrame = components['schemas']['AggreBookTickerFrame'];
export type DepthLevel = components['schemas']['DepthLevel'];
export type AggreDepths = components['schemas']['AggreDepths'];
export type LimitDepths = components['schemas']['LimitDepths'];
export type Deals = components['schemas']['Deals'];
export type Deal = components['schemas']['Deal'];
export type BestPush = components['schemas']['BestPush'];
export type MiniTickerPush = components['schemas']['MiniTickerPush'];
export type KlinePush = components['schemas']['KlinePush'];
export type OrderPush = components['schemas']['OrderPush'];
export type DealPush = components['schemas']['DealPush'];
export type AccountPush = components['schemas']['AccountPush'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type PingFrame = components['schemas']['PingFrame'];
export type Told = components['schemas']['Told'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type AggTradesAnswer = components['schemas']['AggTradesAnswer'];
export type KlinesAnswer = components['schemas']['KlinesAnswer'];
export type GetOpenOrdersAnswer = components['schemas']['GetOpenOrdersAnswer'];
export type DeleteOpenOrdersAnswer = components['schemas']['DeleteOpenOrdersAnswer'];
export type AllOrdersAnswer = components['schemas']['AllOrdersAnswer'];
export type BatchOrdersAnswer = components['schemas']['BatchOrdersAnswer'];
export type MyTradesAnswer = components['schemas']['MyTradesAnswer'];
export interface operations {
    readonly ping: {
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
                    readonly "application/json": components["schemas"]["Pong"];
                };
            };
        };
    };
    readonly time: {
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
    readonly defaultSymbols: {
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
    readonly exchangeInfo: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT; all where it is not there. */
                readonly symbol?: string;
                /** @description Several symbols. */
                readonly symbols?: readonly string[];
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
                    readonly "application/json": components["schemas"]["ExchangeInfo"];
                };
            };
        };
    };
    readonly depth: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Levels of each side, at most 5000. */
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
                    readonly "application/json": components["schemas"]["Depth"];
                };
            };
        };
    };
    readonly trades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Most entries, at most 1000. */
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
                    readonly "application/json": components["schemas"]["TradesAnswer"];
                };
            };
        };
    };
    readonly aggTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most entries, at most 1000. */
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
                    readonly "application/json": components["schemas"]["AggTradesAnswer"];
                };
            };
        };
    };
    readonly klines: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Length of a candle; 1M is a month, 1m a minute. */
                readonly interval: components["schemas"]["Interval"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most entries, at most 1000. */
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
                    readonly "application/json": components["schemas"]["KlinesAnswer"];
                };
            };
        };
    };
    readonly avgPrice: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
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
                    readonly "application/json": components["schemas"]["AveragePrice"];
                };
            };
        };
    };
    readonly ticker24hr: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT; all where it is not there. */
                readonly symbol?: string;
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
                    readonly "application/json": components["schemas"]["Ticker24hrAnswer"];
                };
            };
        };
    };
    readonly tickerPrice: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT; all where it is not there. */
                readonly symbol?: string;
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
                    readonly "application/json": components["schemas"]["PriceAnswer"];
                };
            };
        };
    };
    readonly bookTicker: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT; all where it is not there. */
                readonly symbol?: string;
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
                    readonly "application/json": components["schemas"]["BookTickerAnswer"];
                };
            };
        };
    };
    readonly selfSymbols: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
    readonly newOrderTest: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Whether the order buys or sells base. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description What kind of order it is. */
                readonly type: components["schemas"]["OrderType"];
                /** @description Quantity in base. */
                readonly quantity?: string | number;
                /** @description Quantity in quote, of a market order. */
                readonly quoteOrderQty?: string | number;
                /** @description Price. */
                readonly price?: string | number;
                /** @description The client's id of the order. */
                readonly newClientOrderId?: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["Pong"];
                };
            };
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description The venue's id of the order. */
                readonly orderId?: string;
                /** @description The client's id of the order. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly newOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Whether the order buys or sells base. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description What kind of order it is. */
                readonly type: components["schemas"]["OrderType"];
                /** @description Quantity in base. */
                readonly quantity?: string | number;
                /** @description Quantity in quote, of a market order. */
                readonly quoteOrderQty?: string | number;
                /** @description Price. */
                readonly price?: string | number;
                /** @description The client's id of the order. */
                readonly newClientOrderId?: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["NewOrderAnswer"];
                };
            };
        };
    };
    readonly deleteOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description The venue's id of the order. */
                readonly orderId?: string;
                /** @description The client's id of the order. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["Canceled"];
                };
            };
        };
    };
    readonly getOpenOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description One symbol, as BTCUSDT; all where it is not there. */
                readonly symbol?: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["GetOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly deleteOpenOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["DeleteOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly allOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most entries, at most 1000. */
                readonly limit?: number;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["AllOrdersAnswer"];
                };
            };
        };
    };
    readonly batchOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The orders, as JSON text. */
                readonly batchOrders: readonly {
                    /** @description The symbol. */
                    readonly symbol: string;
                    readonly side: components["schemas"]["OrderSide"];
                    readonly type: components["schemas"]["OrderType"];
                    /** @description Quantity in base. */
                    readonly quantity?: string | number;
                    /** @description Quantity in quote, of a market order. */
                    readonly quoteOrderQty?: string | number;
                    /** @description Price. */
                    readonly price?: string | number;
                    /** @description The client's id. */
                    readonly newClientOrderId?: string;
                }[];
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["BatchOrdersAnswer"];
                };
            };
        };
    };
    readonly account: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    readonly myTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Only fills of this order, by the venue's id. */
                readonly orderId?: string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most entries, 100. */
                readonly limit?: number;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["MyTradesAnswer"];
                };
            };
        };
    };
    readonly tradeFee: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. */
                readonly symbol: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["TradeFee"];
                };
            };
        };
    };
    readonly mxDeduct: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["MxDeduct"];
                };
            };
        };
    };
    readonly listenKeys: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["ListenKeys"];
                };
            };
        };
    };
    readonly extendListenKey: {
        readonly parameters: {
            readonly query: {
                /** @description The key of the events. */
                readonly listenKey: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["ListenKey"];
                };
            };
        };
    };
    readonly createListenKey: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["ListenKey"];
                };
            };
        };
    };
    readonly closeListenKey: {
        readonly parameters: {
            readonly query: {
                /** @description The key of the events. */
                readonly listenKey: string;
                /** @description Milliseconds that the request is good for behind its timestamp, at most 60000. */
                readonly recvWindow?: number;
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
                    readonly "application/json": components["schemas"]["ListenKey"];
                };
            };
        };
    };
}
export type PingParams = Record<string, never>;
export type TimeParams = Record<string, never>;
export type DefaultSymbolsParams = Record<string, never>;
export type ExchangeInfoParams = NonNullable<operations["exchangeInfo"]["parameters"]["query"]>;
export type DepthParams = operations["depth"]["parameters"]["query"];
export type TradesParams = operations["trades"]["parameters"]["query"];
export type AggTradesParams = operations["aggTrades"]["parameters"]["query"];
export type KlinesParams = operations["klines"]["parameters"]["query"];
export type AvgPriceParams = operations["avgPrice"]["parameters"]["query"];
export type Ticker24hrParams = NonNullable<operations["ticker24hr"]["parameters"]["query"]>;
export type TickerPriceParams = NonNullable<operations["tickerPrice"]["parameters"]["query"]>;
export type BookTickerParams = NonNullable<operations["bookTicker"]["parameters"]["query"]>;
export type SelfSymbolsParams = NonNullable<operations["selfSymbols"]["parameters"]["query"]>;
export type NewOrderTestParams = operations["newOrderTest"]["parameters"]["query"];
export type NewOrderParams = operations["newOrder"]["parameters"]["query"];
export type DeleteOrderParams = operations["deleteOrder"]["parameters"]["query"];
export type GetOrderParams = operations["getOrder"]["parameters"]["query"];
export type GetOpenOrdersParams = NonNullable<operations["getOpenOrders"]["parameters"]["query"]>;
export type DeleteOpenOrdersParams = operations["deleteOpenOrders"]["parameters"]["query"];
export type AllOrdersParams = operations["allOrders"]["parameters"]["query"];
export type BatchOrdersParams = operations["batchOrders"]["parameters"]["query"];
export type AccountParams = NonNullable<operations["account"]["parameters"]["query"]>;
export type MyTradesParams = operations["myTrades"]["parameters"]["query"];
export type TradeFeeParams = operations["tradeFee"]["parameters"]["query"];
export type MxDeductParams = NonNullable<operations["mxDeduct"]["parameters"]["query"]>;
export type CreateListenKeyParams = NonNullable<operations["createListenKey"]["parameters"]["query"]>;
export type ListenKeysParams = NonNullable<operations["listenKeys"]["parameters"]["query"]>;
export type ExtendListenKeyParams = operations["extendListenKey"]["parameters"]["query"];
export type CloseListenKeyParams = operations["closeListenKey"]["parameters"]["query"];
