// Generated from specs/bybit/spot.openapi.yaml and specs/bybit/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/v5/market/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's clock. */
        readonly get: operations["serverTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/system/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists maintenance, past, running and planned.
         * @description Interruptions of less than ten seconds are not announced.
         */
        readonly get: operations["systemStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/instruments-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the pairs of spot with their trading rules. */
        readonly get: operations["spotInstruments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/orderbook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Takes a snapshot of an order book. */
        readonly get: operations["orderbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/full_orderbook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Takes a snapshot of up to 10000 levels of each side, from which the stream orderbook.full goes on. */
        readonly get: operations["fullOrderbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/recent-trade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the latest trades of a symbol. */
        readonly get: operations["recentTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/kline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a symbol, newest first. */
        readonly get: operations["kline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for prices and statistics of the last 24 hours of one pair of spot, or of all. */
        readonly get: operations["spotTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/price-limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the highest price at which one may buy now, and the lowest at which one may sell. */
        readonly get: operations["orderPriceLimit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places an order of spot.
         * @description The answer says that the order was taken for processing; the order stream tells what became of it. A price beyond the limit is refused. Up to 500 open orders, of them 30 with take profit or stop loss and 30 trigger orders for each symbol.
         */
        readonly post: operations["placeSpotOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/amend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes quantity, price or triggers of an open order of spot.
         * @description Either `orderId` or `orderLinkId`. What is not given stays. `qty` is the whole quantity, not what is left.
         */
        readonly post: operations["amendSpotOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels an open order of spot.
         * @description Either `orderId` or `orderLinkId`. The answer says that the request was taken, not that the order ended.
         */
        readonly post: operations["cancelSpotOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/cancel-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels the open orders of spot, of one pair or of all.
         * @description Without `orderFilter`, trigger orders and orders with take profit or stop loss stay.
         */
        readonly post: operations["cancelAllSpotOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/create-batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Places up to 10 orders of spot, each with an outcome of its own. */
        readonly post: operations["batchPlaceSpotOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/amend-batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes up to 10 open orders of spot, each with an outcome of its own.
         * @description Not for trigger orders.
         */
        readonly post: operations["batchAmendSpotOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/cancel-batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels up to 10 open orders of spot, each with an outcome of its own. */
        readonly post: operations["batchCancelSpotOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/disconnected-cancel-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets after how long without a private socket the account's orders are cancelled.
         * @description It takes some ten seconds to have an effect; ask then whether it has.
         */
        readonly post: operations["setDisconnectCancelAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/query-dcp-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for which products disconnect-cancel-all is on, and with which window.
         * @description Accounts for which it was never switched on get an empty answer.
         */
        readonly get: operations["dcpInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/realtime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists open orders, or the latest that ended, newest first.
         * @description Of `orderId`, `orderLinkId`, `symbol` and `baseCoin` the first in this order counts. Linear needs `symbol`, `baseCoin` or `settleCoin`; spot takes no coins.
         */
        readonly get: operations["openOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/order/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists orders that ended, of up to two years, in windows of seven days.
         * @description It may lag behind what the order stream told. Cancelled, refused and deactivated orders without a fill are listed for 24 hours; older than seven days, only orders with fills.
         */
        readonly get: operations["orderHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/execution/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the account's fills and other executions of up to two years, newest first, seven days at a time.
         * @description Of `orderId`, `orderLinkId`, `symbol` and `baseCoin` the first in this order counts; with an order's id, everything else is ignored.
         */
        readonly get: operations["tradeHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/wallet-balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the balances of the unified account.
         * @description Coins without assets and debts are left out unless they are asked for by name.
         */
        readonly get: operations["walletBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/fee-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's fee rates, of one symbol or of all. */
        readonly get: operations["feeRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the kind of account and its margin mode. */
        readonly get: operations["accountInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/user-setting-config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks what happens to limit orders beyond the price limit, and how fees may be paid. */
        readonly get: operations["userSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/transaction-log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what changed the account's balances, newest first, of up to two years. */
        readonly get: operations["transactionLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/user/query-api": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks what the API key allows. */
        readonly get: operations["apiKeyInformation"];
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
        /** @description Says that a request is one of spot. */
        readonly SpotCategory: {
            /**
             * @description The product.
             * @constant
             */
            readonly category: "spot";
        };
        /** @description An order of spot to be placed. */
        readonly SpotOrderRequest: {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /**
             * @description 1: borrow what is missing; 0 where not given.
             * @enum {number}
             */
            readonly isLeverage?: 0 | 1;
            /** @description The side. */
            readonly side: components["schemas"]["Side"];
            /**
             * @description The order type.
             * @enum {string}
             */
            readonly orderType: "Market" | "Limit";
            /** @description Quantity in base; of market orders in the unit of `marketUnit`, where not given in quote to buy. */
            readonly qty: string;
            /**
             * @description Unit of `qty` of a market order; where not given, quoteCoin to buy and baseCoin to sell.
             * @enum {string}
             */
            readonly marketUnit?: "baseCoin" | "quoteCoin";
            /**
             * @description Unit of `slippageTolerance`. Market orders only.
             * @enum {string}
             */
            readonly slippageToleranceType?: "TickSize" | "Percent";
            /** @description How far from the best price a market order may go: 1 to 10000 ticks, or 0.01 to 10 percent. */
            readonly slippageTolerance?: string;
            /** @description Price of a limit order, in quote. */
            readonly price?: string;
            /**
             * @description Order (also where not given); tpslOrder: triggered, its funds are held at once; StopOrder: triggered, its funds are held when it is.
             * @enum {string}
             */
            readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder";
            /** @description Price at which the order is triggered, in quote. */
            readonly triggerPrice?: string;
            /** @description Time in force; GTC where not given. */
            readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
            /** @description Client order id; never used before. */
            readonly orderLinkId?: string;
            /** @description Trigger price of a take profit, in quote. */
            readonly takeProfit?: string;
            /** @description Trigger price of a stop loss, in quote. */
            readonly stopLoss?: string;
            /** @description Price of the take profit order, in quote. */
            readonly tpLimitPrice?: string;
            /** @description Price of the stop loss order, in quote. */
            readonly slLimitPrice?: string;
            /**
             * @description Order type of the take profit.
             * @enum {string}
             */
            readonly tpOrderType?: "Market" | "Limit";
            /**
             * @description Order type of the stop loss.
             * @enum {string}
             */
            readonly slOrderType?: "Market" | "Limit";
            /** @description What happens where the order meets one of the same account or group. */
            readonly smpType?: components["schemas"]["RequestSmpType"];
            /** @description Whether it may trade with orders of retail price improvement. */
            readonly rpiTakerAccess?: boolean;
        };
        /** @description An order of spot to be placed, with its product. */
        readonly SpotOrderBody: components["schemas"]["SpotCategory"] & components["schemas"]["SpotOrderRequest"];
        /** @description Orders of spot to be placed. */
        readonly SpotOrdersBody: {
            /**
             * @description The product.
             * @constant
             */
            readonly category: "spot";
            /** @description The orders. */
            readonly request: readonly components["schemas"]["SpotOrderRequest"][];
        };
        /** @description What is to be changed of an open order of spot. */
        readonly SpotAmendRequest: {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /** @description The order's id. */
            readonly orderId?: string;
            /** @description The order's client order id. */
            readonly orderLinkId?: string;
            /** @description New trigger price, in quote. */
            readonly triggerPrice?: string;
            /** @description New quantity, what is filled included, in base. */
            readonly qty?: string;
            /** @description New price, in quote. */
            readonly price?: string;
            /** @description New trigger price of the take profit; 0 ends it. */
            readonly takeProfit?: string;
            /** @description New trigger price of the stop loss; 0 ends it. */
            readonly stopLoss?: string;
            /** @description New price of the take profit order, in quote. */
            readonly tpLimitPrice?: string;
            /** @description New price of the stop loss order, in quote. */
            readonly slLimitPrice?: string;
        };
        /** @description What is to be changed of an open order of spot, with its product. */
        readonly SpotAmendBody: components["schemas"]["SpotCategory"] & components["schemas"]["SpotAmendRequest"];
        /** @description What is to be changed of open orders of spot. */
        readonly SpotAmendsBody: {
            /**
             * @description The product.
             * @constant
             */
            readonly category: "spot";
            /** @description The changes. */
            readonly request: readonly components["schemas"]["SpotAmendRequest"][];
        };
        /** @description An order to be cancelled, named by one of its ids. */
        readonly CancelRequest: {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /** @description The order's id. */
            readonly orderId?: string;
            /** @description The order's client order id. */
            readonly orderLinkId?: string;
        };
        /** @description An order of spot to be cancelled. */
        readonly SpotCancelBody: components["schemas"]["SpotCategory"] & components["schemas"]["CancelRequest"] & {
            /**
             * @description The order's kind; Order where not given.
             * @enum {string}
             */
            readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder";
        };
        /** @description Orders of spot to be cancelled. */
        readonly SpotCancelsBody: {
            /**
             * @description The product.
             * @constant
             */
            readonly category: "spot";
            /** @description The orders. */
            readonly request: readonly components["schemas"]["CancelRequest"][];
        };
        /**
         * @description Time in force; GTC where not given, always IOC for market orders. PostOnly orders that would trade are cancelled. RPI is for approved market makers.
         * @enum {string}
         */
        readonly RequestTimeInForce: "GTC" | "IOC" | "FOK" | "PostOnly" | "RPI";
        /**
         * @description What happens where the order meets one of the same account or group; only the incoming order's word counts.
         * @enum {string}
         */
        readonly RequestSmpType: "None" | "CancelMaker" | "CancelTaker" | "CancelBoth";
        /** @description Decimal text, or empty text where there is no value. */
        readonly DecimalOrEmpty: string | "";
        /** @description The product. */
        readonly Category: "spot" | "linear" | "inverse" | "option" | (string & {});
        /**
         * @description The side.
         * @enum {string}
         */
        readonly Side: "Buy" | "Sell";
        /**
         * @description Position it belongs to: 0 in one-way mode, 1 the long and 2 the short one of hedge mode.
         * @enum {number}
         */
        readonly PositionIdx: 0 | 1 | 2;
        /** @description A price in quote, and the quantity at it. */
        readonly BookLevel: readonly [
            string,
            string
        ];
        /** @description Taxes and other fees, empty text where there are none. */
        readonly ExtraFees: string | readonly components["schemas"]["ExtraFee"][];
        /** @description A tax or another fee beside the trading fee. */
        readonly ExtraFee: {
            /** @description The coin it is paid in. */
            readonly feeCoin: string;
            /** @description Its kind, as GST. */
            readonly feeType: string;
            /** @description Its kind more exactly, as IND_GST. */
            readonly subFeeType?: string;
            /** @description Its rate. */
            readonly feeRate?: string;
            /** @description Its amount, positive where it was paid. */
            readonly fee: string;
        };
        /** @description Trading fees by the coin they were paid in. */
        readonly FeeDetail: {
            readonly [key: string]: string;
        };
        /** @description What else there is to tell; nothing, mostly. */
        readonly Extra: {
            readonly [key: string]: unknown;
        };
        /** @description The answer with the server's clock. */
        readonly ServerTimeAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["ServerTime"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The server's clock. */
        readonly ServerTime: {
            /** @description In seconds, as text. */
            readonly timeSecond: string;
            /** @description In nanoseconds, as text. */
            readonly timeNano: string;
        };
        /** @description The answer to a request that has no result. */
        readonly DoneAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result?: components["schemas"]["Extra"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time?: number;
        };
        /** @description The answer with maintenance. */
        readonly SystemStatusAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["SystemStatuses"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Maintenance. */
        readonly SystemStatuses: {
            /** @description One entry for each. */
            readonly list: readonly components["schemas"]["SystemStatus"][];
        };
        /** @description A maintenance or an incident. */
        readonly SystemStatus: {
            /** @description Its id. */
            readonly id: string;
            /** @description What it is about. */
            readonly title: string;
            /** @description Its state. */
            readonly state: "scheduled" | "ongoing" | "completed" | "canceled" | (string & {});
            /** @description When it begins, in milliseconds, as text. */
            readonly begin: string;
            /** @description When it ends, or is thought to, in milliseconds, as text. */
            readonly end: string;
            /** @description A page about it; empty where there is none. */
            readonly href?: string;
            /** @description Services: 1 trading, 2 trading over HTTP, 3 trading over the socket, 4 private streams, 5 market data. */
            readonly serviceTypes?: readonly number[];
            /** @description Products: 1 futures, 2 spot, 3 options, 4 spreads. */
            readonly product?: readonly number[];
            /** @description Last digits of the accounts that are affected; empty for all. */
            readonly uidSuffix?: readonly number[];
            /** @description 1 planned, 2 temporary, 3 an incident. */
            readonly maintainType?: number | string;
            /** @description 1 live, 2 demo. */
            readonly env?: number | string;
        };
        /** @description The answer with pairs of spot. */
        readonly SpotInstrumentsAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["SpotInstruments"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Pairs of spot. */
        readonly SpotInstruments: {
            readonly category: components["schemas"]["Category"];
            /** @description The pairs. */
            readonly list: readonly components["schemas"]["SpotInstrument"][];
        };
        /** @description A pair of spot with its trading rules. */
        readonly SpotInstrument: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Number of the symbol. */
            readonly symbolId?: number;
            /** @description The base coin. */
            readonly baseCoin: string;
            /** @description The quote coin. */
            readonly quoteCoin: string;
            /** @description Out of use. */
            readonly innovation?: string;
            /** @description Kind of token, as adventure or xstocks; empty for most. */
            readonly symbolType?: string;
            /** @description Of stock tokens: the stock's price is the token's divided by this. */
            readonly xstockMultiplier?: string;
            /** @description Status; Trading for all that are listed. */
            readonly status: "PreLaunch" | "Trading" | "Delivering" | "Closed" | (string & {});
            /** @description Which accounts may borrow to trade it. */
            readonly marginTrading: "none" | "both" | "utaOnly" | "normalSpotOnly" | (string & {});
            /** @description 1: under special treatment. */
            readonly stTag?: string;
            readonly lotSizeFilter: components["schemas"]["SpotLotSizeFilter"];
            readonly priceFilter: components["schemas"]["SpotPriceFilter"];
            readonly riskParameters?: components["schemas"]["RiskParameters"];
            /** @description Whether unrealised profit may not be withdrawn. */
            readonly forbidUplWithdrawal?: boolean;
        };
        /** @description Rules of quantities and amounts. */
        readonly SpotLotSizeFilter: {
            /** @description Step of quantities, in base. */
            readonly basePrecision: string;
            /** @description Step of the amount of market orders in quote. */
            readonly quotePrecision: string;
            /** @description Out of use; `minOrderAmt` is checked. */
            readonly minOrderQty?: string;
            /** @description Out of use. */
            readonly maxOrderQty?: string;
            /** @description Least value of an order, in quote. */
            readonly minOrderAmt: string;
            /** @description Out of use. */
            readonly maxOrderAmt?: string;
            /** @description Largest quantity of a limit order, in base; of post-only orders five times that. */
            readonly maxLimitOrderQty?: string;
            /** @description Largest quantity of a market order, in base. */
            readonly maxMarketOrderQty?: string;
            /** @description Largest quantity of a post-only order, in base. */
            readonly postOnlyMaxLimitOrderSize?: string;
        };
        /** @description Rules of prices. */
        readonly SpotPriceFilter: {
            /** @description Step of prices, in quote. */
            readonly tickSize: string;
        };
        /** @description What the price limit is made from. */
        readonly RiskParameters: {
            readonly priceLimitRatioX?: components["schemas"]["DecimalOrEmpty"];
            readonly priceLimitRatioY?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description The answer with an order book. */
        readonly OrderBookAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["OrderBook"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The best levels of both sides. */
        readonly OrderBook: {
            /** @description The symbol. */
            readonly s: string;
            /** @description Buy side, best price first. */
            readonly b: readonly components["schemas"]["BookLevel"][];
            /** @description Sell side, best price first. */
            readonly a: readonly components["schemas"]["BookLevel"][];
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description Id of the last update it contains. */
            readonly u: Int64;
            /** @description Sequence across symbols: the greater, the later. */
            readonly seq: Int64;
            /** @description The matching engine's time, in milliseconds. */
            readonly cts: number;
        };
        /** @description The answer with trades. */
        readonly RecentTradesAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["RecentTrades"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Trades. */
        readonly RecentTrades: {
            readonly category: components["schemas"]["Category"];
            /** @description The trades. */
            readonly list: readonly components["schemas"]["RecentTrade"][];
        };
        /** @description A trade. */
        readonly RecentTrade: {
            /** @description Its id. */
            readonly execId: string;
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Price, in quote. */
            readonly price: string;
            /** @description Quantity, in base; in USD for inverse. */
            readonly size: string;
            /**
             * @description The taker's side.
             * @enum {string}
             */
            readonly side: "Buy" | "Sell";
            /** @description When it happened, in milliseconds, as text. */
            readonly time: string;
            /** @description Whether it was agreed off the book. */
            readonly isBlockTrade: boolean;
            /** @description Whether the resting order was one of retail price improvement. */
            readonly isRPITrade?: boolean;
            /** @description Sequence across symbols, as text. */
            readonly seq?: string;
        };
        /** @description The answer with candles. */
        readonly KlineAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["Klines"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Candles of a symbol. */
        readonly Klines: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly category: components["schemas"]["Category"];
            /** @description The candles, newest first. */
            readonly list: readonly components["schemas"]["Kline"][];
        };
        /** @description A candle: its begin in milliseconds as text; open, high, low and close price in quote; volume in base (in USD for inverse); turnover in quote (in base for inverse). */
        readonly Kline: readonly [
            string,
            string,
            string,
            string,
            string,
            string,
            string
        ];
        /** @description The answer with tickers of spot. */
        readonly SpotTickersAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["SpotTickers"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Tickers of spot. */
        readonly SpotTickers: {
            readonly category: components["schemas"]["Category"];
            /** @description The tickers. */
            readonly list: readonly components["schemas"]["SpotTicker"][];
        };
        /** @description Prices of a pair, and its last 24 hours. */
        readonly SpotTicker: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly bid1Price: components["schemas"]["DecimalOrEmpty"];
            readonly bid1Size: components["schemas"]["DecimalOrEmpty"];
            readonly ask1Price: components["schemas"]["DecimalOrEmpty"];
            readonly ask1Size: components["schemas"]["DecimalOrEmpty"];
            readonly lastPrice: components["schemas"]["DecimalOrEmpty"];
            readonly prevPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly price24hPcnt: components["schemas"]["DecimalOrEmpty"];
            readonly highPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly lowPrice24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Volume of 24 hours, in quote. */
            readonly turnover24h: string;
            /** @description Volume of 24 hours, in base. */
            readonly volume24h: string;
            readonly usdIndexPrice?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description The answer with price limits. */
        readonly PriceLimitAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["PriceLimit"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Limits of prices now. */
        readonly PriceLimit: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Highest price to buy at, in quote. */
            readonly buyLmt: string;
            /** @description Lowest price to sell at, in quote. */
            readonly sellLmt: string;
            /** @description When they held, in milliseconds, as text. */
            readonly ts?: string;
        };
        /** @description The answer to a request about one order, which says that it was taken. */
        readonly OrderAckAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["OrderAck"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The ids of an order. */
        readonly OrderAck: {
            /** @description The venue's id. */
            readonly orderId: string;
            /** @description The client order id; where none was given, empty or one that the venue made. */
            readonly orderLinkId: string;
        };
        /** @description The answer to a request to cancel many orders. */
        readonly CancelAllAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["CancelAll"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The orders whose cancellation was taken. */
        readonly CancelAll: {
            /** @description The orders. */
            readonly list: readonly components["schemas"]["OrderAck"][];
            /** @description 1: it succeeded; absent in old accounts. */
            readonly success?: "1" | "0" | (string & {});
        };
        /** @description The answer to a batch; the two lists have an entry for each order, in the order of the request. */
        readonly BatchAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["BatchAcks"];
            readonly retExtInfo: components["schemas"]["BatchOutcomes"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The orders of a batch. */
        readonly BatchAcks: {
            /** @description The orders. */
            readonly list: readonly components["schemas"]["BatchAck"][];
        };
        /** @description An order of a batch. */
        readonly BatchAck: {
            readonly category: components["schemas"]["Category"];
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The venue's id; empty where the order was refused. */
            readonly orderId: string;
            /** @description The client order id; empty where there is none. */
            readonly orderLinkId: string;
            /** @description When it was placed, in milliseconds, as text; empty where it was refused. */
            readonly createAt?: string;
        };
        /** @description What became of the orders of a batch. */
        readonly BatchOutcomes: {
            /** @description The outcomes. */
            readonly list: readonly components["schemas"]["BatchOutcome"][];
        };
        /** @description What became of one order of a batch. */
        readonly BatchOutcome: {
            /** @description 0 where it was taken; else a code of venue.yaml. */
            readonly code: number;
            /** @description The code in words. */
            readonly msg: string;
        };
        /** @description The answer with settings of disconnect-cancel-all. */
        readonly DcpInfoAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["DcpInfos"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The products for which disconnect-cancel-all was switched on. */
        readonly DcpInfos: {
            /** @description The products. */
            readonly dcpInfos?: readonly components["schemas"]["DcpInfo"][];
        };
        /** @description Disconnect-cancel-all of one product. */
        readonly DcpInfo: {
            /** @description The product. */
            readonly product: "SPOT" | "DERIVATIVES" | "OPTIONS" | (string & {});
            /** @description Whether it is on. */
            readonly dcpStatus: "ON" | "OFF" | (string & {});
            /** @description The window in seconds, as text. */
            readonly timeWindow: string;
        };
        /** @description The answer with orders. */
        readonly OrdersAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["Orders"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description A page of orders. */
        readonly Orders: {
            readonly category: components["schemas"]["Category"];
            /** @description The orders. */
            readonly list: readonly components["schemas"]["Order"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor: string;
        };
        /** @description An order. */
        readonly Order: {
            /** @description The venue's id. */
            readonly orderId: string;
            /** @description Client order id; empty where there is none. */
            readonly orderLinkId: string;
            /** @description Of a take profit or stop loss that came with an order: its client order id. */
            readonly parentOrderLinkId?: string;
            /** @description Id of a trade off the book; empty for most. */
            readonly blockTradeId?: string | null;
            /** @description The symbol. */
            readonly symbol: string;
            readonly side: components["schemas"]["Side"];
            /** @description Order type; of trigger orders that of the order they become. */
            readonly orderType: "Market" | "Limit" | "UNKNOWN" | (string & {});
            /** @description Status. */
            readonly orderStatus: "New" | "PartiallyFilled" | "Untriggered" | "Rejected" | "PartiallyFilledCanceled" | "Filled" | "Cancelled" | "Triggered" | "Deactivated" | (string & {});
            /** @description Time in force. */
            readonly timeInForce: "GTC" | "IOC" | "FOK" | "PostOnly" | "RPI" | (string & {});
            readonly price: components["schemas"]["DecimalOrEmpty"];
            /** @description Quantity: in base, in USD for inverse, in quote for spot market orders with `marketUnit` quoteCoin. */
            readonly qty: string;
            readonly avgPrice: components["schemas"]["DecimalOrEmpty"];
            readonly leavesQty: components["schemas"]["DecimalOrEmpty"];
            readonly leavesValue?: components["schemas"]["DecimalOrEmpty"];
            /** @description Quantity filled, in base, in USD for inverse. */
            readonly cumExecQty: string;
            readonly cumExecValue: components["schemas"]["DecimalOrEmpty"];
            readonly cumExecFee?: components["schemas"]["DecimalOrEmpty"];
            readonly cumFeeDetail?: components["schemas"]["FeeDetail"];
            /** @description 1: it borrows; 0 or empty: not. */
            readonly isLeverage?: string;
            readonly positionIdx?: components["schemas"]["PositionIdx"];
            /** @description Who or what made it, as CreateByUser or CreateByLiq; spot has none. */
            readonly createType?: string;
            /** @description Who or what cancelled it. */
            readonly cancelType: "UNKNOWN" | "CancelByUser" | "CancelByReduceOnly" | "CancelByPrepareLiq" | "CancelAllBeforeLiq" | "CancelByPrepareAdl" | "CancelAllBeforeAdl" | "CancelByAdmin" | "CancelBySettle" | "CancelByTpSlTsClear" | "CancelBySmp" | "CancelByDCP" | "CancelByRebalance" | "CancelByOCOTpCanceledBySlTriggered" | "CancelByOCOSlCanceledByTpTriggered" | "" | (string & {});
            /** @description Why it was refused, or ended, as EC_PostOnlyWillTakeLiquidity; EC_NoError or empty. */
            readonly rejectReason: string;
            /** @description Kind of trigger order; UNKNOWN or empty for others. */
            readonly stopOrderType: "UNKNOWN" | "TakeProfit" | "StopLoss" | "TrailingStop" | "Stop" | "PartialTakeProfit" | "PartialStopLoss" | "tpslOrder" | "OcoOrder" | "MmRateClose" | "BidirectionalTpslOrder" | "" | (string & {});
            /** @description Unit of `qty` of a spot market order, baseCoin or quoteCoin; empty for others. */
            readonly marketUnit?: string;
            /** @description TickSize, Percent or UNKNOWN. */
            readonly slippageToleranceType?: string;
            readonly slippageTolerance?: components["schemas"]["DecimalOrEmpty"];
            readonly triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description 1: triggered by a rise; 2: by a fall; 0: no trigger order. */
            readonly triggerDirection?: number;
            /** @description Price that triggers: LastPrice, IndexPrice, MarkPrice; UNKNOWN or empty. */
            readonly triggerBy?: string;
            readonly takeProfit?: components["schemas"]["DecimalOrEmpty"];
            readonly stopLoss?: components["schemas"]["DecimalOrEmpty"];
            /** @description Full or Partial; empty or absent where neither. */
            readonly tpslMode?: string | null;
            /** @description Price that triggers the take profit; UNKNOWN or empty. */
            readonly tpTriggerBy?: string;
            /** @description Price that triggers the stop loss; UNKNOWN or empty. */
            readonly slTriggerBy?: string;
            readonly tpLimitPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly slLimitPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Which leg of an OCO order of spot was triggered. */
            readonly ocoTriggerBy?: string;
            readonly lastPriceOnCreated?: components["schemas"]["DecimalOrEmpty"];
            readonly basePrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Whether it may only reduce a position. */
            readonly reduceOnly: boolean;
            /** @description Whether it takes its margin from other orders. */
            readonly closeOnTrigger?: boolean;
            /** @description Of options only; empty. */
            readonly orderIv?: string;
            /** @description Of options only. */
            readonly placeType?: string;
            /** @description What happens where it meets an own order: None, CancelMaker, CancelTaker, CancelBoth. */
            readonly smpType?: string;
            /** @description Group of accounts that may not meet; 0 where none. */
            readonly smpGroup?: number;
            /** @description Id of the own order that it met; empty or 0. */
            readonly smpOrderId?: string;
            /** @description When it was placed, in milliseconds, as text. */
            readonly createdTime: string;
            /** @description When it changed last, in milliseconds, as text. */
            readonly updatedTime: string;
            readonly extraFees?: components["schemas"]["ExtraFees"];
            /** @description Whether it traded with an order of retail price improvement. */
            readonly rpiTakerAccess?: boolean;
            readonly rpiMatchedQty?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description The answer with executions. */
        readonly ExecutionsAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["Executions"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description A page of executions. */
        readonly Executions: {
            readonly category: components["schemas"]["Category"];
            /** @description The executions. */
            readonly list: readonly components["schemas"]["Execution"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor: string;
        };
        /** @description A fill, a funding payment or another change of a position. */
        readonly Execution: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The order's id. */
            readonly orderId: string;
            /** @description The order's client order id; empty where there is none. */
            readonly orderLinkId: string;
            readonly side: components["schemas"]["Side"];
            readonly orderPrice: components["schemas"]["DecimalOrEmpty"];
            readonly orderQty: components["schemas"]["DecimalOrEmpty"];
            readonly leavesQty: components["schemas"]["DecimalOrEmpty"];
            /** @description Who or what made the order, as CreateByUser or CreateByLiq. */
            readonly createType?: string;
            /** @description Order type. */
            readonly orderType: "Market" | "Limit" | "UNKNOWN" | (string & {});
            /** @description Kind of trigger order; UNKNOWN or empty for others. */
            readonly stopOrderType?: string;
            /** @description Fee, or funding: positive where the account paid. */
            readonly execFee: components["schemas"]["DecimalOrEmpty"];
            readonly execFeeV2?: components["schemas"]["DecimalOrEmpty"];
            /** @description Its id, unique with the symbol. */
            readonly execId: string;
            /** @description Price, in quote; of funding, the mark price. */
            readonly execPrice: string;
            /** @description Quantity, in base, in USD for inverse. */
            readonly execQty: string;
            /** @description Kind of execution. */
            readonly execType: "Trade" | "AdlTrade" | "Funding" | "BustTrade" | "Delivery" | "Settle" | "BlockTrade" | "MovePosition" | "FutureSpread" | "CorporateAction" | "UNKNOWN" | (string & {});
            readonly execValue: components["schemas"]["DecimalOrEmpty"];
            /** @description When it happened, in milliseconds, as text. */
            readonly execTime: string;
            /** @description Coin of the fee; empty where the venue leaves it out. */
            readonly feeCurrency?: string;
            /** @description Whether the account's order rested on the book. */
            readonly isMaker: boolean;
            readonly feeRate: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options only; empty. */
            readonly tradeIv?: string;
            /** @description Of options only; empty. */
            readonly markIv?: string;
            readonly markPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly indexPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly underlyingPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Id of a trade off the book; empty for most. */
            readonly blockTradeId?: string | null;
            readonly closedSize?: components["schemas"]["DecimalOrEmpty"];
            readonly extraFees?: components["schemas"]["ExtraFees"];
            /** @description Sequence; with the symbol it links fills and positions, and fills of one moment share it. */
            readonly seq?: Int64;
        };
        /** @description The answer with balances. */
        readonly WalletBalanceAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["Wallets"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Accounts with their coins. */
        readonly Wallets: {
            /** @description The accounts, one. */
            readonly list: readonly components["schemas"]["Wallet"][];
        };
        /** @description An account with its coins; figures of the account are in USD, and mean nothing in isolated margin mode. */
        readonly Wallet: {
            /** @description The account. */
            readonly accountType: "UNIFIED" | "CONTRACT" | (string & {});
            readonly accountIMRate?: components["schemas"]["DecimalOrEmpty"];
            readonly accountMMRate?: components["schemas"]["DecimalOrEmpty"];
            readonly accountIMRateByMp?: components["schemas"]["DecimalOrEmpty"];
            readonly accountMMRateByMp?: components["schemas"]["DecimalOrEmpty"];
            readonly accountLTV?: components["schemas"]["DecimalOrEmpty"];
            readonly totalEquity: components["schemas"]["DecimalOrEmpty"];
            readonly totalWalletBalance: components["schemas"]["DecimalOrEmpty"];
            readonly totalMarginBalance?: components["schemas"]["DecimalOrEmpty"];
            readonly totalAvailableBalance?: components["schemas"]["DecimalOrEmpty"];
            readonly totalPerpUPL?: components["schemas"]["DecimalOrEmpty"];
            readonly totalInitialMargin?: components["schemas"]["DecimalOrEmpty"];
            readonly totalInitialMarginByMp?: components["schemas"]["DecimalOrEmpty"];
            readonly totalMaintenanceMargin?: components["schemas"]["DecimalOrEmpty"];
            readonly totalMaintenanceMarginByMp?: components["schemas"]["DecimalOrEmpty"];
            /** @description The coins. */
            readonly coin: readonly components["schemas"]["WalletCoin"][];
        };
        /** @description A coin of an account; figures are in that coin unless said. */
        readonly WalletCoin: {
            /** @description The coin. */
            readonly coin: string;
            readonly equity: components["schemas"]["DecimalOrEmpty"];
            readonly usdValue?: components["schemas"]["DecimalOrEmpty"];
            readonly walletBalance: components["schemas"]["DecimalOrEmpty"];
            readonly locked: components["schemas"]["DecimalOrEmpty"];
            readonly free?: components["schemas"]["DecimalOrEmpty"];
            readonly spotHedgingQty?: components["schemas"]["DecimalOrEmpty"];
            readonly borrowAmount?: components["schemas"]["DecimalOrEmpty"];
            readonly spotBorrow?: components["schemas"]["DecimalOrEmpty"];
            readonly accruedInterest?: components["schemas"]["DecimalOrEmpty"];
            readonly availableToBorrow?: components["schemas"]["DecimalOrEmpty"];
            readonly availableToWithdraw?: components["schemas"]["DecimalOrEmpty"];
            readonly totalOrderIM?: components["schemas"]["DecimalOrEmpty"];
            readonly totalPositionIM?: components["schemas"]["DecimalOrEmpty"];
            readonly totalPositionMM?: components["schemas"]["DecimalOrEmpty"];
            readonly unrealisedPnl?: components["schemas"]["DecimalOrEmpty"];
            readonly cumRealisedPnl?: components["schemas"]["DecimalOrEmpty"];
            readonly bonus?: components["schemas"]["DecimalOrEmpty"];
            /** @description Whether the account uses it as collateral. */
            readonly collateralSwitch?: boolean;
            /** @description Whether the venue takes it as collateral. */
            readonly marginCollateral?: boolean;
            /** @description Whether the venue restricts it as collateral: -1 unknown, 0 no, 1 nearly, 2 yes. */
            readonly colRes?: string;
        };
        /** @description The answer with fee rates. */
        readonly FeeRatesAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["FeeRates"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Fee rates. */
        readonly FeeRates: {
            readonly category?: components["schemas"]["Category"];
            /** @description The rates. */
            readonly list: readonly components["schemas"]["FeeRate"][];
        };
        /** @description Fee rates of a symbol; negative rates are rebates. */
        readonly FeeRate: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Rate for takers. */
            readonly takerFeeRate: string;
            /** @description Rate for makers. */
            readonly makerFeeRate: string;
        };
        /** @description The answer with the account's settings. */
        readonly AccountInfoAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["AccountInfo"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time?: number;
        };
        /** @description The account's settings. */
        readonly AccountInfo: {
            /** @description 1 classic, 3 or 4 unified 1.0, 5 or 6 unified 2.0. */
            readonly unifiedMarginStatus: number;
            /** @description Margin mode; REGULAR_MARGIN is cross margin. */
            readonly marginMode: "ISOLATED_MARGIN" | "REGULAR_MARGIN" | "PORTFOLIO_MARGIN" | (string & {});
            /** @description Whether others copy the account. */
            readonly isMasterTrader?: boolean;
            /** @description Whether spot hedges contracts. */
            readonly spotHedgingStatus?: "ON" | "OFF" | (string & {});
            /** @description When it changed last, in milliseconds, as text. */
            readonly updatedTime?: string;
            /** @description Out of use. */
            readonly dcpStatus?: string;
            /** @description Out of use. */
            readonly timeWindow?: number;
            /** @description Out of use. */
            readonly smpGroup?: number;
        };
        /** @description The answer with settings of trading. */
        readonly UserSettingsAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["UserSettings"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Settings of trading. */
        readonly UserSettings: {
            /** @description Spot: true moves a price beyond the limit to the limit, false refuses the order. */
            readonly lpaSpot: boolean;
            /** @description Contracts: true refuses the order, false moves its price to the limit. */
            readonly lpaPerp: boolean;
            /** @description Whether delta neutral mode is on. */
            readonly deltaEnable?: boolean;
            /** @description Whether spot fees are paid in MNT. */
            readonly smsef?: boolean;
            /** @description Whether fees of contracts are paid in MNT. */
            readonly fmsef?: boolean;
        };
        /** @description The answer with changes of balances. */
        readonly TransactionLogAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["TransactionLog"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description A page of changes of balances. */
        readonly TransactionLog: {
            /** @description The changes. */
            readonly list: readonly components["schemas"]["Transaction"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor: string;
        };
        /** @description A change of a balance; change = cashFlow + funding - fee. */
        readonly Transaction: {
            /** @description Its id; the sample has one that several entries share. */
            readonly id: string;
            /** @description The symbol; empty where there is none. */
            readonly symbol: string;
            /** @description The product; empty where there is none. */
            readonly category: string;
            /** @description The side. */
            readonly side: "Buy" | "Sell" | "None" | "" | (string & {});
            /** @description When it happened, in milliseconds, as text. */
            readonly transactionTime: string;
            /** @description Kind of change; SETTLEMENT is funding. */
            readonly type: "TRADE" | "SETTLEMENT" | "TRANSFER_IN" | "TRANSFER_OUT" | "DELIVERY" | "LIQUIDATION" | "ADL" | "FEE_REFUND" | "INTEREST" | (string & {});
            /** @description movePosition, or empty. */
            readonly transSubType?: string;
            readonly qty?: components["schemas"]["DecimalOrEmpty"];
            readonly size?: components["schemas"]["DecimalOrEmpty"];
            /** @description The coin whose balance changed. */
            readonly currency: string;
            readonly tradePrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Funding: positive where the account received it. */
            readonly funding?: components["schemas"]["DecimalOrEmpty"];
            /** @description Trading fee: positive where the account paid. */
            readonly fee?: components["schemas"]["DecimalOrEmpty"];
            readonly cashFlow?: components["schemas"]["DecimalOrEmpty"];
            readonly change: components["schemas"]["DecimalOrEmpty"];
            readonly cashBalance: components["schemas"]["DecimalOrEmpty"];
            /** @description Rate of the fee; of funding that of the market, with the other sign for short positions. */
            readonly feeRate?: components["schemas"]["DecimalOrEmpty"];
            readonly bonusChange?: components["schemas"]["DecimalOrEmpty"];
            /** @description The execution's id. */
            readonly tradeId?: string;
            /** @description The order's id. */
            readonly orderId?: string;
            /** @description The order's client order id. */
            readonly orderLinkId?: string;
            readonly extraFees?: components["schemas"]["ExtraFees"];
        };
        /** @description The answer with the API key. */
        readonly ApiKeyAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["ApiKey"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description The API key. */
        readonly ApiKey: {
            /** @description Its id. */
            readonly id?: string;
            /** @description Its name. */
            readonly note?: string;
            /** @description The key itself. */
            readonly apiKey: string;
            /** @description 1: it may only read. */
            readonly readOnly: number;
            /** @description Always empty. */
            readonly secret?: string;
            /** @description What it allows, by group. */
            readonly permissions: {
                readonly [key: string]: readonly string[];
            };
            /** @description Addresses it is bound to. */
            readonly ips?: readonly string[];
            /** @description 1: personal; 2: of an application. */
            readonly type?: number;
            /** @description Days until it expires, where it is not bound to addresses. */
            readonly deadlineDay?: number;
            /** @description When it expires, ISO 8601. */
            readonly expiredAt?: string;
            /** @description When it was made, ISO 8601. */
            readonly createdAt?: string;
            /** @description 1: of a unified account. */
            readonly uta?: number;
            /** @description Id of the account. */
            readonly userID?: Int64;
            /** @description Fee level of the account. */
            readonly vipLevel?: string;
            /** @description Whether it is of a main account. */
            readonly isMaster?: boolean;
            /** @description Id of the main account; 0 where this is one. */
            readonly parentUid?: string;
        };
        /** @description A book, or what changed of it. */
        readonly OrderBookEvent: {
            /** @description The topic. */
            readonly topic: string;
            /**
             * @description Whether it replaces the book or changes it.
             * @enum {string}
             */
            readonly type: "snapshot" | "delta";
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            readonly data: components["schemas"]["OrderBookData"];
            /** @description The matching engine's time, that of trades, in milliseconds. */
            readonly cts: number;
        };
        /** @description Levels of a book; in a delta, those that changed, with a quantity of 0 where they ended. */
        readonly OrderBookData: {
            /** @description The symbol. */
            readonly s: string;
            /** @description Buy side, best price first. */
            readonly b: readonly components["schemas"]["BookLevel"][];
            /** @description Sell side, best price first. */
            readonly a: readonly components["schemas"]["BookLevel"][];
            /** @description Id of the update; 1: begin anew. */
            readonly u: Int64;
            /** @description Sequence across symbols and depths: the greater, the later. */
            readonly seq: Int64;
        };
        /** @description Trades, oldest first. */
        readonly PublicTradeEvent: {
            /** @description The topic. */
            readonly topic: string;
            /** @description Always snapshot. */
            readonly type: "snapshot" | (string & {});
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description The trades. */
            readonly data: readonly components["schemas"]["PublicTradeData"][];
        };
        /** @description A trade. */
        readonly PublicTradeData: {
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            /** @description The symbol. */
            readonly s: string;
            /**
             * @description The taker's side.
             * @enum {string}
             */
            readonly S: "Buy" | "Sell";
            /** @description Quantity, in base; in USD for inverse. */
            readonly v: string;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Direction of the price; contracts only. */
            readonly L?: "PlusTick" | "ZeroPlusTick" | "MinusTick" | "ZeroMinusTick" | (string & {});
            /** @description Its id. */
            readonly i: string;
            /** @description Whether it was agreed off the book. */
            readonly BT: boolean;
            /** @description Whether the resting order was one of retail price improvement. */
            readonly RPI?: boolean;
            /** @description Sequence across symbols. */
            readonly seq?: Int64;
        };
        /** @description Candles. */
        readonly KlineEvent: {
            /** @description The topic. */
            readonly topic: string;
            /** @description Always snapshot. */
            readonly type: "snapshot" | (string & {});
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description The candles. */
            readonly data: readonly components["schemas"]["KlineData"][];
        };
        /** @description A candle. */
        readonly KlineData: {
            /** @description When it begins, in milliseconds. */
            readonly start: number;
            /** @description Its last millisecond. */
            readonly end: number;
            /** @description Its length. */
            readonly interval: string;
            /** @description First price, in quote. */
            readonly open: string;
            /** @description Last price, in quote. */
            readonly close: string;
            /** @description Highest price, in quote. */
            readonly high: string;
            /** @description Lowest price, in quote. */
            readonly low: string;
            /** @description Volume, in base; in USD for inverse. */
            readonly volume: string;
            /** @description Volume, in quote; in base for inverse. */
            readonly turnover: string;
            /** @description Whether it has ended. */
            readonly confirm: boolean;
            /** @description When its last trade happened, in milliseconds. */
            readonly timestamp: number;
        };
        /** @description Price and last 24 hours of a pair of spot. */
        readonly SpotTickerEvent: {
            /** @description The topic. */
            readonly topic: string;
            /** @description Always snapshot. */
            readonly type: "snapshot" | (string & {});
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description Sequence across symbols. */
            readonly cs: Int64;
            readonly data: components["schemas"]["SpotTickerData"];
        };
        /** @description Price and last 24 hours of a pair of spot. */
        readonly SpotTickerData: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly lastPrice: components["schemas"]["DecimalOrEmpty"];
            readonly highPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly lowPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly prevPrice24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Volume of 24 hours, in base. */
            readonly volume24h: string;
            /** @description Volume of 24 hours, in quote. */
            readonly turnover24h: string;
            readonly price24hPcnt: components["schemas"]["DecimalOrEmpty"];
            readonly usdIndexPrice?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Maintenance. */
        readonly SystemStatusEvent: {
            /** @description The topic. */
            readonly topic: string;
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description One entry for each. */
            readonly data: readonly components["schemas"]["SystemStatus"][];
        };
        /** @description Orders that changed. */
        readonly OrderEvent: {
            /** @description Id of the message. */
            readonly id?: string;
            /** @description The topic. */
            readonly topic: string;
            /** @description When it was made, in milliseconds. */
            readonly creationTime: number;
            /** @description The orders. */
            readonly data: readonly components["schemas"]["OrderUpdate"][];
        };
        /** @description An order as it is after a change. */
        readonly OrderUpdate: components["schemas"]["Order"] & {
            readonly category: components["schemas"]["Category"];
            readonly closedPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Out of use; cumFeeDetail has the coins. */
            readonly feeCurrency?: string;
            readonly brokerOrderPrice?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Executions. */
        readonly ExecutionEvent: {
            /** @description Id of the message. */
            readonly id?: string;
            /** @description The topic. */
            readonly topic: string;
            /** @description When it was made, in milliseconds. */
            readonly creationTime: number;
            /** @description The executions. */
            readonly data: readonly components["schemas"]["ExecutionUpdate"][];
        };
        /** @description An execution. */
        readonly ExecutionUpdate: components["schemas"]["Execution"] & {
            readonly category: components["schemas"]["Category"];
            /** @description 1: the order borrows; 0 or empty: not. */
            readonly isLeverage?: string;
            readonly execPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Unit of the quantity of a spot market order; empty for others. */
            readonly marketUnit?: string;
        };
        /** @description Fills. */
        readonly ExecutionFastEvent: {
            /** @description Id of the message; other libraries have seen it. */
            readonly id?: string;
            /** @description The topic. */
            readonly topic: string;
            /** @description When it was made, in milliseconds. */
            readonly creationTime: number;
            /** @description The fills. */
            readonly data: readonly components["schemas"]["ExecutionFastData"][];
        };
        /** @description A fill without its fee. */
        readonly ExecutionFastData: {
            readonly category: components["schemas"]["Category"];
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The order's id. */
            readonly orderId: string;
            /** @description The client order id of a taking order; empty of a resting one. */
            readonly orderLinkId: string;
            /** @description Whether the account's order rested on the book. */
            readonly isMaker?: boolean;
            /** @description Its id, unique with the symbol; that of execution. */
            readonly execId: string;
            /** @description Price, in quote. */
            readonly execPrice: string;
            /** @description Quantity, in base, in USD for inverse. */
            readonly execQty: string;
            readonly side: components["schemas"]["Side"];
            /** @description When it happened, in milliseconds, as text. */
            readonly execTime: string;
            /** @description Sequence; fills of one moment share it. */
            readonly seq?: Int64;
        };
        /** @description The account with coins that changed. */
        readonly WalletEvent: {
            /** @description Id of the message. */
            readonly id?: string;
            /** @description The topic. */
            readonly topic: string;
            /** @description When it was made, in milliseconds. */
            readonly creationTime: number;
            /** @description The accounts, one. */
            readonly data: readonly components["schemas"]["Wallet"][];
        };
        /** @description The API key, when the login expires in milliseconds, and the signature. */
        readonly AuthArgs: readonly [
            string,
            number,
            string
        ];
        /** @description Addresses of channels. */
        readonly Topics: readonly string[];
        /** @description Pairs request and reply; never used before. */
        readonly RequestId: string;
        /** @description An order of spot to be placed. */
        readonly CreateSpotParams: (components["schemas"]["SpotCategory"] & {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /**
             * @description 1: borrow what is missing; 0 where not given.
             * @enum {number}
             */
            readonly isLeverage?: 0 | 1;
            /** @description The side. */
            readonly side: components["schemas"]["Side"];
            /**
             * @description The order type.
             * @enum {string}
             */
            readonly orderType: "Market" | "Limit";
            /** @description Quantity in base; of market orders in the unit of `marketUnit`, where not given in quote to buy. */
            readonly qty: string | number;
            /**
             * @description Unit of `qty` of a market order; where not given, quoteCoin to buy and baseCoin to sell.
             * @enum {string}
             */
            readonly marketUnit?: "baseCoin" | "quoteCoin";
            /**
             * @description Unit of `slippageTolerance`. Market orders only.
             * @enum {string}
             */
            readonly slippageToleranceType?: "TickSize" | "Percent";
            /** @description How far from the best price a market order may go: 1 to 10000 ticks, or 0.01 to 10 percent. */
            readonly slippageTolerance?: string | number;
            /** @description Price of a limit order, in quote. */
            readonly price?: string | number;
            /**
             * @description Order (also where not given); tpslOrder: triggered, its funds are held at once; StopOrder: triggered, its funds are held when it is.
             * @enum {string}
             */
            readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder";
            /** @description Price at which the order is triggered, in quote. */
            readonly triggerPrice?: string | number;
            /** @description Time in force; GTC where not given. */
            readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
            /** @description Client order id; never used before. */
            readonly orderLinkId?: string;
            /** @description Trigger price of a take profit, in quote. */
            readonly takeProfit?: string | number;
            /** @description Trigger price of a stop loss, in quote. */
            readonly stopLoss?: string | number;
            /** @description Price of the take profit order, in quote. */
            readonly tpLimitPrice?: string | number;
            /** @description Price of the stop loss order, in quote. */
            readonly slLimitPrice?: string | number;
            /**
             * @description Order type of the take profit.
             * @enum {string}
             */
            readonly tpOrderType?: "Market" | "Limit";
            /**
             * @description Order type of the stop loss.
             * @enum {string}
             */
            readonly slOrderType?: "Market" | "Limit";
            /** @description What happens where the order meets one of the same account or group. */
            readonly smpType?: components["schemas"]["RequestSmpType"];
            /** @description Whether it may trade with orders of retail price improvement. */
            readonly rpiTakerAccess?: boolean;
        }) & components["schemas"]["Window"];
        /** @description What is to be changed of an open order of spot. */
        readonly AmendSpotParams: (components["schemas"]["SpotCategory"] & {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /** @description The order's id. */
            readonly orderId?: string;
            /** @description The order's client order id. */
            readonly orderLinkId?: string;
            /** @description New trigger price, in quote. */
            readonly triggerPrice?: string | number;
            /** @description New quantity, what is filled included, in base. */
            readonly qty?: string | number;
            /** @description New price, in quote. */
            readonly price?: string | number;
            /** @description New trigger price of the take profit; 0 ends it. */
            readonly takeProfit?: string | number;
            /** @description New trigger price of the stop loss; 0 ends it. */
            readonly stopLoss?: string | number;
            /** @description New price of the take profit order, in quote. */
            readonly tpLimitPrice?: string | number;
            /** @description New price of the stop loss order, in quote. */
            readonly slLimitPrice?: string | number;
        }) & components["schemas"]["Window"];
        /** @description An order of spot to be cancelled. */
        readonly CancelSpotParams: components["schemas"]["SpotCancelBody"] & components["schemas"]["Window"];
        /** @description Until when the venue takes a request. */
        readonly Window: {
            /** @description Milliseconds after the time of the request in which the venue still takes it; 5000 where not given. */
            readonly "X-BAPI-RECV-WINDOW"?: number;
        };
        /** @description A request to place several orders. */
        readonly CreateBatchFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            readonly header: components["schemas"]["TradeRequestHeader"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.create-batch";
            /** @description One item, the batch. */
            readonly args: readonly components["schemas"]["SpotOrdersBody"][];
        };
        /** @description A request to change several open orders. */
        readonly AmendBatchFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            readonly header: components["schemas"]["TradeRequestHeader"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.amend-batch";
            /** @description One item, the batch. */
            readonly args: readonly components["schemas"]["SpotAmendsBody"][];
        };
        /** @description A request to cancel several open orders. */
        readonly CancelBatchFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            readonly header: components["schemas"]["TradeRequestHeader"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.cancel-batch";
            /** @description One item, the batch. */
            readonly args: readonly components["schemas"]["SpotCancelsBody"][];
        };
        /** @description When a request was made, and how long the venue may take it. */
        readonly TradeRequestHeader: {
            /** @description When it was made, in milliseconds, as text. */
            readonly "X-BAPI-TIMESTAMP": string;
            /** @description Milliseconds after that, as text; 5000 where not given. */
            readonly "X-BAPI-RECV-WINDOW"?: string;
        };
        /** @description The answer to a batch. */
        readonly TradeBatchReplyFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            /** @description 0 where the batch was taken; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description The code in words. */
            readonly retMsg: string;
            /** @description The operation. */
            readonly op: string;
            readonly data: components["schemas"]["BatchAcks"];
            readonly retExtInfo: components["schemas"]["BatchOutcomes"];
            readonly header?: components["schemas"]["TradeReplyHeader"];
            /** @description Id of the connection. */
            readonly connId?: string;
        };
        /** @description The answer to login, subscribe and unsubscribe, and of market sockets to a ping. */
        readonly ControlReplyFrame: {
            /** @description Whether it was done. */
            readonly success: boolean;
            /** @description Empty, the operation or pong where it was done; else why not. */
            readonly ret_msg?: string;
            /** @description Id of the connection. */
            readonly conn_id?: string;
            /** @description That of the request; empty or absent where it had none. */
            readonly req_id?: string;
            /** @description The operation. */
            readonly op: string;
            /** @description Code of a login that was refused; other libraries have seen it. */
            readonly retCode?: number;
            /** @description The code in words. */
            readonly retMsg?: string;
            /** @description Id of the connection beside retCode. */
            readonly connId?: string;
        };
        /** @description The answer to a login. */
        readonly TradeAuthReplyFrame: {
            /** @description That of the request; absent where it had none. */
            readonly reqId?: string;
            /** @description 0, or a code: 10001, 10004, 20001. */
            readonly retCode: number;
            /** @description The code in words. */
            readonly retMsg: string;
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "auth";
            /** @description Id of the connection. */
            readonly connId?: string;
        };
        /** @description The answer to a ping. */
        readonly TradePongFrame: {
            /** @description That of the ping; absent where it had none. */
            readonly reqId?: string;
            /** @description 0. */
            readonly retCode: number;
            /** @description OK. */
            readonly retMsg?: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly op: "pong";
            /** @description Server's time in milliseconds, as text. */
            readonly data?: readonly string[];
            /** @description Id of the connection. */
            readonly connId?: string;
        };
        /** @description The answer to a request about an order, which says that it was taken. */
        readonly TradeReplyFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            /** @description 0. */
            readonly retCode: number;
            /** @description OK or empty. */
            readonly retMsg: string;
            /** @description The operation. */
            readonly op: string;
            readonly data: components["schemas"]["OrderAck"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            readonly header?: components["schemas"]["TradeReplyHeader"];
            /** @description Id of the connection. */
            readonly connId?: string;
        };
        /** @description The refusal of a request about an order; without retCode and reqId where it was malformed. */
        readonly TradeRefusalFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            /** @description A code of venue.yaml. */
            readonly retCode?: number;
            /** @description The code in words. */
            readonly retMsg?: string;
            /** @description The operation. */
            readonly op: string;
            readonly header?: components["schemas"]["TradeReplyHeader"];
            /** @description Id of the connection. */
            readonly connId?: string;
            /** @description False; in place of retCode. */
            readonly success?: boolean;
            /** @description Why; in place of retMsg. */
            readonly ret_msg?: string;
            /** @description Id of the connection; in place of connId. */
            readonly conn_id?: string;
        };
        /** @description What is left of the limit. */
        readonly TradeReplyHeader: {
            /** @description The account's limit for this operation, as text. */
            readonly "X-Bapi-Limit"?: string;
            /** @description What is left of it, as text. */
            readonly "X-Bapi-Limit-Status"?: string;
            /** @description When it is there again, in milliseconds, as text. */
            readonly "X-Bapi-Limit-Reset-Timestamp"?: string;
            /** @description Id of the request inside the venue. */
            readonly Traceid?: string;
            /** @description Server's time, in milliseconds, as text. */
            readonly Timenow?: string;
        };
        readonly AuthRequest: {
            /** @description Repeated in the answer. */
            readonly req_id?: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly op: "auth";
            readonly args: components["schemas"]["AuthArgs"];
        };
        readonly SubscribeRequest: {
            /** @description Repeated in the answer. */
            readonly req_id?: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly op: "subscribe";
            readonly args: components["schemas"]["Topics"];
        };
        readonly UnsubscribeRequest: {
            /** @description Repeated in the answer. */
            readonly req_id?: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly op: "unsubscribe";
            readonly args: components["schemas"]["Topics"];
        };
        readonly PingRequest: {
            /** @description Repeated in the answer. */
            readonly req_id?: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly op: "ping";
        };
        readonly PrivatePong: {
            /** @description That of the ping; absent where it had none. */
            readonly req_id?: string;
            /**
             * @description What it is.
             * @constant
             */
            readonly op: "pong";
            /** @description Server's time in milliseconds, as text. */
            readonly args?: readonly string[];
            /** @description Id of the connection. */
            readonly conn_id?: string;
        };
        readonly TradeAuthRequest: {
            /** @description Repeated in the answer. */
            readonly reqId?: string;
            /**
             * @description What is asked.
             * @constant
             */
            readonly op: "auth";
            readonly args: components["schemas"]["AuthArgs"];
        };
        readonly CreateSpotRequest: {
            readonly reqId?: components["schemas"]["RequestId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.create";
            readonly params: components["schemas"]["CreateSpotParams"];
        };
        readonly AmendSpotRequest: {
            readonly reqId?: components["schemas"]["RequestId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.amend";
            readonly params: components["schemas"]["AmendSpotParams"];
        };
        readonly CancelSpotRequest: {
            readonly reqId?: components["schemas"]["RequestId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.cancel";
            readonly params: components["schemas"]["CancelSpotParams"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SpotCategory = components['schemas']['SpotCategory'];
export type SpotOrderRequest = components['schemas']['SpotOrderRequest'];
export type SpotOrderBody = components['schemas']['SpotOrderBody'];
export type SpotOrdersBody = components['schemas']['SpotOrdersBody'];
export type SpotAmendRequest = components['schemas']['SpotAmendRequest'];
export type SpotAmendBody = components['schemas']['SpotAmendBody'];
export type SpotAmendsBody = components['schemas']['SpotAmendsBody'];
export type CancelRequest = components['schemas']['CancelRequest'];
export type SpotCancelBody = components['schemas']['SpotCancelBody'];
export type SpotCancelsBody = components['schemas']['SpotCancelsBody'];
export type RequestTimeInForce = components['schemas']['RequestTimeInForce'];
export type RequestSmpType = components['schemas']['RequestSmpType'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type Category = components['schemas']['Category'];
export type Side = components['schemas']['Side'];
export type PositionIdx = components['schemas']['PositionIdx'];
export type BookLevel = components['schemas']['BookLevel'];
export type ExtraFees = components['schemas']['ExtraFees'];
export type ExtraFee = components['schemas']['ExtraFee'];
export type FeeDetail = components['schemas']['FeeDetail'];
export type Extra = components['schemas']['Extra'];
export type ServerTimeAnswer = components['schemas']['ServerTimeAnswer'];
export type ServerTime = components['schemas']['ServerTime'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type SystemStatusAnswer = components['schemas']['SystemStatusAnswer'];
export type SystemStatuses = components['schemas']['SystemStatuses'];
export type SystemStatus = components['schemas']['SystemStatus'];
export type SpotInstrumentsAnswer = components['schemas']['SpotInstrumentsAnswer'];
export type SpotInstruments = components['schemas']['SpotInstruments'];
export type SpotInstrument = components['schemas']['SpotInstrument'];
export type SpotLotSizeFilter = components['schemas']['SpotLotSizeFilter'];
export type SpotPriceFilter = components['schemas']['SpotPriceFilter'];
export type RiskParameters = components['schemas']['RiskParameters'];
export type OrderBookAnswer = components['schemas']['OrderBookAnswer'];
export type OrderBook = components['schemas']['OrderBook'];
export type RecentTradesAnswer = components['schemas']['RecentTradesAnswer'];
export type RecentTrades = components['schemas']['RecentTrades'];
export type RecentTrade = components['schemas']['RecentTrade'];
export type KlineAnswer = components['schemas']['KlineAnswer'];
export type Klines = components['schemas']['Klines'];
export type Kline = components['schemas']['Kline'];
export type SpotTickersAnswer = components['schemas']['SpotTickersAnswer'];
export type SpotTickers = components['schemas']['SpotTickers'];
export type SpotTicker = components['schemas']['SpotTicker'];
export type PriceLimitAnswer = components['schemas']['PriceLimitAnswer'];
export type PriceLimit = components['schemas']['PriceLimit'];
export type OrderAckAnswer = components['schemas']['OrderAckAnswer'];
export type OrderAck = components['schemas']['OrderAck'];
export type CancelAllAnswer = components['schemas']['CancelAllAnswer'];
export type CancelAll = components['schemas']['CancelAll'];
export type BatchAnswer = components['schemas']['BatchAnswer'];
export type BatchAcks = components['schemas']['BatchAcks'];
export type BatchAck = components['schemas']['BatchAck'];
export type BatchOutcomes = components['schemas']['BatchOutcomes'];
export type BatchOutcome = components['schemas']['BatchOutcome'];
export type DcpInfoAnswer = components['schemas']['DcpInfoAnswer'];
export type DcpInfos = components['schemas']['DcpInfos'];
export type DcpInfo = components['schemas']['DcpInfo'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type Orders = components['schemas']['Orders'];
export type Order = components['schemas']['Order'];
export type ExecutionsAnswer = components['schemas']['ExecutionsAnswer'];
export type Executions = components['schemas']['Executions'];
export type Execution = components['schemas']['Execution'];
export type WalletBalanceAnswer = components['schemas']['WalletBalanceAnswer'];
export type Wallets = components['schemas']['Wallets'];
export type Wallet = components['schemas']['Wallet'];
export type WalletCoin = components['schemas']['WalletCoin'];
export type FeeRatesAnswer = components['schemas']['FeeRatesAnswer'];
export type FeeRates = components['schemas']['FeeRates'];
export type FeeRate = components['schemas']['FeeRate'];
export type AccountInfoAnswer = components['schemas']['AccountInfoAnswer'];
export type AccountInfo = components['schemas']['AccountInfo'];
export type UserSettingsAnswer = components['schemas']['UserSettingsAnswer'];
export type UserSettings = components['schemas']['UserSettings'];
export type TransactionLogAnswer = components['schemas']['TransactionLogAnswer'];
export type TransactionLog = components['schemas']['TransactionLog'];
export type Transaction = components['schemas']['Transaction'];
export type ApiKeyAnswer = components['schemas']['ApiKeyAnswer'];
export type ApiKey = components['schemas']['ApiKey'];
export type OrderBookEvent = components['schemas']['OrderBookEvent'];
export type OrderBookData = components['schemas']['OrderBookData'];
export type PublicTradeEvent = components['schemas']['PublicTradeEvent'];
export type PublicTradeData = components['schemas']['PublicTradeData'];
export type KlineEvent = components['schemas']['KlineEvent'];
export type KlineData = components['schemas']['KlineData'];
export type SpotTickerEvent = components['schemas']['SpotTickerEvent'];
export type SpotTickerData = components['schemas']['SpotTickerData'];
export type SystemStatusEvent = components['schemas']['SystemStatusEvent'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type OrderUpdate = components['schemas']['OrderUpdate'];
export type ExecutionEvent = components['schemas']['ExecutionEvent'];
export type ExecutionUpdate = components['schemas']['ExecutionUpdate'];
export type ExecutionFastEvent = components['schemas']['ExecutionFastEvent'];
export type ExecutionFastData = components['schemas']['ExecutionFastData'];
export type WalletEvent = components['schemas']['WalletEvent'];
export type AuthArgs = components['schemas']['AuthArgs'];
export type Topics = components['schemas']['Topics'];
export type RequestId = components['schemas']['RequestId'];
export type CreateSpotParams = components['schemas']['CreateSpotParams'];
export type AmendSpotParams = components['schemas']['AmendSpotParams'];
export type CancelSpotParams = components['schemas']['CancelSpotParams'];
export type Window = components['schemas']['Window'];
export type CreateBatchFrame = components['schemas']['CreateBatchFrame'];
export type AmendBatchFrame = components['schemas']['AmendBatchFrame'];
export type CancelBatchFrame = components['schemas']['CancelBatchFrame'];
export type TradeRequestHeader = components['schemas']['TradeRequestHeader'];
export type TradeBatchReplyFrame = components['schemas']['TradeBatchReplyFrame'];
export type ControlReplyFrame = components['schemas']['ControlReplyFrame'];
export type TradeAuthReplyFrame = components['schemas']['TradeAuthReplyFrame'];
export type TradePongFrame = components['schemas']['TradePongFrame'];
export type TradeReplyFrame = components['schemas']['TradeReplyFrame'];
export type TradeRefusalFrame = components['schemas']['TradeRefusalFrame'];
export type TradeReplyHeader = components['schemas']['TradeReplyHeader'];
export type AuthRequest = components['schemas']['AuthRequest'];
export type SubscribeRequest = components['schemas']['SubscribeRequest'];
export type UnsubscribeRequest = components['schemas']['UnsubscribeRequest'];
export type PingRequest = components['schemas']['PingRequest'];
export type PrivatePong = components['schemas']['PrivatePong'];
export type TradeAuthRequest = components['schemas']['TradeAuthRequest'];
export type CreateSpotRequest = components['schemas']['CreateSpotRequest'];
export type AmendSpotRequest = components['schemas']['AmendSpotRequest'];
export type CancelSpotRequest = components['schemas']['CancelSpotRequest'];
export interface operations {
    readonly serverTime: {
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
    readonly systemStatus: {
        readonly parameters: {
            readonly query?: {
                /** @description Only the maintenance of this id. */
                readonly id?: string;
                /** @description Only maintenance in this state. */
                readonly state?: "scheduled" | "ongoing" | "completed" | "canceled";
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
                    readonly "application/json": components["schemas"]["SystemStatusAnswer"];
                };
            };
        };
    };
    readonly spotInstruments: {
        readonly parameters: {
            readonly query: {
                /** @description The product, spot. */
                readonly category: "spot";
                /** @description Only this symbol, in upper case. */
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
                    readonly "application/json": components["schemas"]["SpotInstrumentsAnswer"];
                };
            };
        };
    };
    readonly orderbook: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description The symbol, in upper case. */
                readonly symbol: string;
                /** @description Levels of each side, 1 to 1000. Where not given, 1 for spot and 25 for contracts. */
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
                    readonly "application/json": components["schemas"]["OrderBookAnswer"];
                };
            };
        };
    };
    readonly fullOrderbook: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description The symbol, in upper case. */
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
    readonly recentTrades: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description The symbol, in upper case. */
                readonly symbol: string;
                /** @description Trades wanted: up to 60 of spot (60 where not given), up to 1000 of contracts (500). */
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
                    readonly "application/json": components["schemas"]["RecentTradesAnswer"];
                };
            };
        };
    };
    readonly kline: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description The symbol, in upper case. */
                readonly symbol: string;
                /** @description Length of the candle: minutes, or D for a day, W for a week, M for a month. */
                readonly interval: "1" | "3" | "5" | "15" | "30" | "60" | "120" | "240" | "360" | "720" | "D" | "W" | "M";
                /** @description No candle that begins before this, in milliseconds. */
                readonly start?: number;
                /** @description No candle that begins after this, in milliseconds. */
                readonly end?: number;
                /** @description Candles wanted. */
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
                    readonly "application/json": components["schemas"]["KlineAnswer"];
                };
            };
        };
    };
    readonly spotTickers: {
        readonly parameters: {
            readonly query: {
                /** @description The product, spot. */
                readonly category: "spot";
                /** @description Only this symbol, in upper case. */
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
                    readonly "application/json": components["schemas"]["SpotTickersAnswer"];
                };
            };
        };
    };
    readonly orderPriceLimit: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description The symbol, in upper case. */
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
                    readonly "application/json": components["schemas"]["PriceLimitAnswer"];
                };
            };
        };
    };
    readonly placeSpotOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /**
                     * @description 1: borrow what is missing; 0 where not given.
                     * @enum {number}
                     */
                    readonly isLeverage?: 0 | 1;
                    /** @description The side. */
                    readonly side: components["schemas"]["Side"];
                    /**
                     * @description The order type.
                     * @enum {string}
                     */
                    readonly orderType: "Market" | "Limit";
                    /** @description Quantity in base; of market orders in the unit of `marketUnit`, where not given in quote to buy. */
                    readonly qty: string | number;
                    /**
                     * @description Unit of `qty` of a market order; where not given, quoteCoin to buy and baseCoin to sell.
                     * @enum {string}
                     */
                    readonly marketUnit?: "baseCoin" | "quoteCoin";
                    /**
                     * @description Unit of `slippageTolerance`. Market orders only.
                     * @enum {string}
                     */
                    readonly slippageToleranceType?: "TickSize" | "Percent";
                    /** @description How far from the best price a market order may go: 1 to 10000 ticks, or 0.01 to 10 percent. */
                    readonly slippageTolerance?: string | number;
                    /** @description Price of a limit order, in quote. */
                    readonly price?: string | number;
                    /**
                     * @description Order (also where not given); tpslOrder: triggered, its funds are held at once; StopOrder: triggered, its funds are held when it is.
                     * @enum {string}
                     */
                    readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder";
                    /** @description Price at which the order is triggered, in quote. */
                    readonly triggerPrice?: string | number;
                    /** @description Time in force; GTC where not given. */
                    readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
                    /** @description Client order id; never used before. */
                    readonly orderLinkId?: string;
                    /** @description Trigger price of a take profit, in quote. */
                    readonly takeProfit?: string | number;
                    /** @description Trigger price of a stop loss, in quote. */
                    readonly stopLoss?: string | number;
                    /** @description Price of the take profit order, in quote. */
                    readonly tpLimitPrice?: string | number;
                    /** @description Price of the stop loss order, in quote. */
                    readonly slLimitPrice?: string | number;
                    /**
                     * @description Order type of the take profit.
                     * @enum {string}
                     */
                    readonly tpOrderType?: "Market" | "Limit";
                    /**
                     * @description Order type of the stop loss.
                     * @enum {string}
                     */
                    readonly slOrderType?: "Market" | "Limit";
                    /** @description What happens where the order meets one of the same account or group. */
                    readonly smpType?: components["schemas"]["RequestSmpType"];
                    /** @description Whether it may trade with orders of retail price improvement. */
                    readonly rpiTakerAccess?: boolean;
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
    readonly amendSpotOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /** @description The order's id. */
                    readonly orderId?: string;
                    /** @description The order's client order id. */
                    readonly orderLinkId?: string;
                    /** @description New trigger price, in quote. */
                    readonly triggerPrice?: string | number;
                    /** @description New quantity, what is filled included, in base. */
                    readonly qty?: string | number;
                    /** @description New price, in quote. */
                    readonly price?: string | number;
                    /** @description New trigger price of the take profit; 0 ends it. */
                    readonly takeProfit?: string | number;
                    /** @description New trigger price of the stop loss; 0 ends it. */
                    readonly stopLoss?: string | number;
                    /** @description New price of the take profit order, in quote. */
                    readonly tpLimitPrice?: string | number;
                    /** @description New price of the stop loss order, in quote. */
                    readonly slLimitPrice?: string | number;
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
    readonly cancelSpotOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /** @description The order's id. */
                    readonly orderId?: string;
                    /** @description The order's client order id. */
                    readonly orderLinkId?: string;
                    /**
                     * @description The order's kind; Order where not given.
                     * @enum {string}
                     */
                    readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder";
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
    readonly cancelAllSpotOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Only orders of this pair, in upper case. */
                    readonly symbol?: string;
                    /** @description Only orders of pairs with this base coin, in upper case. */
                    readonly baseCoin?: string;
                    /**
                     * @description Only orders of this kind; `Order` where not given.
                     * @enum {string}
                     */
                    readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder" | "OcoOrder" | "BidirectionalTpslOrder";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelAllAnswer"];
                };
            };
        };
    };
    readonly batchPlaceSpotOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders. */
                    readonly request: readonly {
                        /** @description The symbol, in upper case. */
                        readonly symbol: string;
                        /**
                         * @description 1: borrow what is missing; 0 where not given.
                         * @enum {number}
                         */
                        readonly isLeverage?: 0 | 1;
                        /** @description The side. */
                        readonly side: components["schemas"]["Side"];
                        /**
                         * @description The order type.
                         * @enum {string}
                         */
                        readonly orderType: "Market" | "Limit";
                        /** @description Quantity in base; of market orders in the unit of `marketUnit`, where not given in quote to buy. */
                        readonly qty: string | number;
                        /**
                         * @description Unit of `qty` of a market order; where not given, quoteCoin to buy and baseCoin to sell.
                         * @enum {string}
                         */
                        readonly marketUnit?: "baseCoin" | "quoteCoin";
                        /**
                         * @description Unit of `slippageTolerance`. Market orders only.
                         * @enum {string}
                         */
                        readonly slippageToleranceType?: "TickSize" | "Percent";
                        /** @description How far from the best price a market order may go: 1 to 10000 ticks, or 0.01 to 10 percent. */
                        readonly slippageTolerance?: string | number;
                        /** @description Price of a limit order, in quote. */
                        readonly price?: string | number;
                        /**
                         * @description Order (also where not given); tpslOrder: triggered, its funds are held at once; StopOrder: triggered, its funds are held when it is.
                         * @enum {string}
                         */
                        readonly orderFilter?: "Order" | "tpslOrder" | "StopOrder";
                        /** @description Price at which the order is triggered, in quote. */
                        readonly triggerPrice?: string | number;
                        /** @description Time in force; GTC where not given. */
                        readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
                        /** @description Client order id; never used before. */
                        readonly orderLinkId?: string;
                        /** @description Trigger price of a take profit, in quote. */
                        readonly takeProfit?: string | number;
                        /** @description Trigger price of a stop loss, in quote. */
                        readonly stopLoss?: string | number;
                        /** @description Price of the take profit order, in quote. */
                        readonly tpLimitPrice?: string | number;
                        /** @description Price of the stop loss order, in quote. */
                        readonly slLimitPrice?: string | number;
                        /**
                         * @description Order type of the take profit.
                         * @enum {string}
                         */
                        readonly tpOrderType?: "Market" | "Limit";
                        /**
                         * @description Order type of the stop loss.
                         * @enum {string}
                         */
                        readonly slOrderType?: "Market" | "Limit";
                        /** @description What happens where the order meets one of the same account or group. */
                        readonly smpType?: components["schemas"]["RequestSmpType"];
                        /** @description Whether it may trade with orders of retail price improvement. */
                        readonly rpiTakerAccess?: boolean;
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
                    readonly "application/json": components["schemas"]["BatchAnswer"];
                };
            };
        };
    };
    readonly batchAmendSpotOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The changes. */
                    readonly request: readonly {
                        /** @description The symbol, in upper case. */
                        readonly symbol: string;
                        /** @description The order's id. */
                        readonly orderId?: string;
                        /** @description The order's client order id. */
                        readonly orderLinkId?: string;
                        /** @description New trigger price, in quote. */
                        readonly triggerPrice?: string | number;
                        /** @description New quantity, what is filled included, in base. */
                        readonly qty?: string | number;
                        /** @description New price, in quote. */
                        readonly price?: string | number;
                        /** @description New trigger price of the take profit; 0 ends it. */
                        readonly takeProfit?: string | number;
                        /** @description New trigger price of the stop loss; 0 ends it. */
                        readonly stopLoss?: string | number;
                        /** @description New price of the take profit order, in quote. */
                        readonly tpLimitPrice?: string | number;
                        /** @description New price of the stop loss order, in quote. */
                        readonly slLimitPrice?: string | number;
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
                    readonly "application/json": components["schemas"]["BatchAnswer"];
                };
            };
        };
    };
    readonly batchCancelSpotOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders. */
                    readonly request: readonly components["schemas"]["CancelRequest"][];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchAnswer"];
                };
            };
        };
    };
    readonly setDisconnectCancelAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description The product; `OPTIONS` where not given.
                     * @enum {string}
                     */
                    readonly product?: "OPTIONS" | "DERIVATIVES" | "SPOT";
                    /** @description The window in seconds. */
                    readonly timeWindow: number;
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
    readonly dcpInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["DcpInfoAnswer"];
                };
            };
        };
    };
    readonly openOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
                /** @description Only this base coin, in upper case. */
                readonly baseCoin?: string;
                /** @description Only contracts settled in this coin, in upper case. */
                readonly settleCoin?: string;
                /** @description Only the order of this id. */
                readonly orderId?: string;
                /** @description Only the order of this client order id. */
                readonly orderLinkId?: string;
                /** @description 0: open orders; 1: the latest that ended, up to 500. Ignored where an order is asked for by id. */
                readonly openOnly?: 0 | 1;
                /** @description Only orders of this kind; all where not given. tpslOrder, OcoOrder and BidirectionalTpslOrder are spot's. */
                readonly orderFilter?: "Order" | "StopOrder" | "tpslOrder" | "OcoOrder" | "BidirectionalTpslOrder";
                /** @description Entries on a page. */
                readonly limit?: number;
                /** @description `nextPageCursor` of the page before, as it came. */
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly orderHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
                /** @description Only this base coin, in upper case. */
                readonly baseCoin?: string;
                /** @description Only contracts settled in this coin, in upper case. */
                readonly settleCoin?: string;
                /** @description Only the order of this id. */
                readonly orderId?: string;
                /** @description Only the order of this client order id. */
                readonly orderLinkId?: string;
                /** @description Only orders of this kind; all where not given. tpslOrder, OcoOrder and BidirectionalTpslOrder are spot's. */
                readonly orderFilter?: "Order" | "StopOrder" | "tpslOrder" | "OcoOrder" | "BidirectionalTpslOrder";
                /** @description Only orders in this status. */
                readonly orderStatus?: string;
                /** @description Nothing before this, in milliseconds. With neither time the last seven days are listed, with one of them seven days from or up to it; with both, at most seven days. */
                readonly startTime?: number;
                /** @description Nothing after this, in milliseconds; see `startTime`. */
                readonly endTime?: number;
                /** @description Entries on a page. */
                readonly limit?: number;
                /** @description `nextPageCursor` of the page before, as it came. */
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly tradeHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
                /** @description Only the order of this id. */
                readonly orderId?: string;
                /** @description Only the order of this client order id. */
                readonly orderLinkId?: string;
                /** @description Only this base coin, in upper case. */
                readonly baseCoin?: string;
                /** @description Only contracts settled in this coin, in upper case. */
                readonly settleCoin?: string;
                /** @description Nothing before this, in milliseconds. With neither time the last seven days are listed, with one of them seven days from or up to it; with both, at most seven days. */
                readonly startTime?: number;
                /** @description Nothing after this, in milliseconds; see `startTime`. */
                readonly endTime?: number;
                /** @description Only executions of this type, as Trade or Funding. */
                readonly execType?: string;
                /** @description Executions on a page. */
                readonly limit?: number;
                /** @description `nextPageCursor` of the page before, as it came. */
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["ExecutionsAnswer"];
                };
            };
        };
    };
    readonly walletBalance: {
        readonly parameters: {
            readonly query: {
                /** @description The account; CONTRACT is the inverse account of UTA 1.0, which newer accounts do not have. */
                readonly accountType: "UNIFIED" | "CONTRACT";
                /** @description Coins wanted, in upper case. */
                readonly coin?: readonly string[];
            };
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["WalletBalanceAnswer"];
                };
            };
        };
    };
    readonly feeRate: {
        readonly parameters: {
            readonly query: {
                /** @description The product. */
                readonly category: "spot" | "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
            };
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["FeeRatesAnswer"];
                };
            };
        };
    };
    readonly accountInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["AccountInfoAnswer"];
                };
            };
        };
    };
    readonly userSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["UserSettingsAnswer"];
                };
            };
        };
    };
    readonly transactionLog: {
        readonly parameters: {
            readonly query?: {
                /** @description The account; the unified one where not given. */
                readonly accountType?: "UNIFIED";
                /** @description Only entries of this product. */
                readonly category?: "spot" | "linear" | "inverse";
                /** @description Only entries of this coin, in upper case. */
                readonly currency?: string;
                /** @description Only this base coin, in upper case. */
                readonly baseCoin?: string;
                /** @description Only entries of this type, as TRADE or SETTLEMENT. */
                readonly type?: string;
                /** @description Nothing before this, in milliseconds. */
                readonly startTime?: number;
                /** @description Nothing after this, in milliseconds. */
                readonly endTime?: number;
                /** @description Entries on a page. */
                readonly limit?: number;
                /** @description `nextPageCursor` of the page before, as it came. */
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["TransactionLogAnswer"];
                };
            };
        };
    };
    readonly apiKeyInformation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Milliseconds after the time of the request in which the venue still takes it. */
                readonly "X-BAPI-RECV-WINDOW"?: number;
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
                    readonly "application/json": components["schemas"]["ApiKeyAnswer"];
                };
            };
        };
    };
}
export type ServerTimeParams = Record<string, never>;
export type SystemStatusParams = NonNullable<operations["systemStatus"]["parameters"]["query"]>;
export type SpotInstrumentsParams = operations["spotInstruments"]["parameters"]["query"];
export type OrderbookParams = operations["orderbook"]["parameters"]["query"];
export type FullOrderbookParams = operations["fullOrderbook"]["parameters"]["query"];
export type RecentTradesParams = operations["recentTrades"]["parameters"]["query"];
export type KlineParams = operations["kline"]["parameters"]["query"];
export type SpotTickersParams = operations["spotTickers"]["parameters"]["query"];
export type OrderPriceLimitParams = operations["orderPriceLimit"]["parameters"]["query"];
export type PlaceSpotOrderParams = NonNullable<operations["placeSpotOrder"]["parameters"]["header"]> & operations["placeSpotOrder"]["requestBody"]["content"]["application/json"];
export type AmendSpotOrderParams = NonNullable<operations["amendSpotOrder"]["parameters"]["header"]> & operations["amendSpotOrder"]["requestBody"]["content"]["application/json"];
export type CancelSpotOrderParams = NonNullable<operations["cancelSpotOrder"]["parameters"]["header"]> & operations["cancelSpotOrder"]["requestBody"]["content"]["application/json"];
export type CancelAllSpotOrdersParams = NonNullable<operations["cancelAllSpotOrders"]["parameters"]["header"]> & operations["cancelAllSpotOrders"]["requestBody"]["content"]["application/json"];
export type BatchPlaceSpotOrdersParams = NonNullable<operations["batchPlaceSpotOrders"]["parameters"]["header"]> & operations["batchPlaceSpotOrders"]["requestBody"]["content"]["application/json"];
export type BatchAmendSpotOrdersParams = NonNullable<operations["batchAmendSpotOrders"]["parameters"]["header"]> & operations["batchAmendSpotOrders"]["requestBody"]["content"]["application/json"];
export type BatchCancelSpotOrdersParams = NonNullable<operations["batchCancelSpotOrders"]["parameters"]["header"]> & operations["batchCancelSpotOrders"]["requestBody"]["content"]["application/json"];
export type SetDisconnectCancelAllParams = NonNullable<operations["setDisconnectCancelAll"]["parameters"]["header"]> & operations["setDisconnectCancelAll"]["requestBody"]["content"]["application/json"];
export type DcpInfoParams = NonNullable<operations["dcpInfo"]["parameters"]["header"]>;
export type OpenOrdersParams = operations["openOrders"]["parameters"]["query"] & NonNullable<operations["openOrders"]["parameters"]["header"]>;
export type OrderHistoryParams = operations["orderHistory"]["parameters"]["query"] & NonNullable<operations["orderHistory"]["parameters"]["header"]>;
export type TradeHistoryParams = operations["tradeHistory"]["parameters"]["query"] & NonNullable<operations["tradeHistory"]["parameters"]["header"]>;
export type WalletBalanceParams = operations["walletBalance"]["parameters"]["query"] & NonNullable<operations["walletBalance"]["parameters"]["header"]>;
export type FeeRateParams = operations["feeRate"]["parameters"]["query"] & NonNullable<operations["feeRate"]["parameters"]["header"]>;
export type AccountInfoParams = NonNullable<operations["accountInfo"]["parameters"]["header"]>;
export type UserSettingsParams = NonNullable<operations["userSettings"]["parameters"]["header"]>;
export type TransactionLogParams = NonNullable<operations["transactionLog"]["parameters"]["query"]> & NonNullable<operations["transactionLog"]["parameters"]["header"]>;
export type ApiKeyInformationParams = NonNullable<operations["apiKeyInformation"]["parameters"]["header"]>;

import type { Levels } from "../../src/core/scan/mod.ts";

/** OrderBookEvent as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotOrderBookEvent = Omit<OrderBookEvent, "topic" | "data"> & { readonly "data": Omit<OrderBookData, "b" | "a"> & { readonly "b": Levels; readonly "a": Levels } };
