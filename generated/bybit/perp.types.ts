// Generated from specs/bybit/perp.openapi.yaml and specs/bybit/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/v5/market/instruments-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists contracts with their trading rules, a page at a time.
         * @description Perpetuals and dated futures, linear or inverse. Without `status` only those that are traded. With `baseCoin` the answer holds linear and inverse contracts alike.
         */
        readonly get: operations["contractInstruments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/mark-price-kline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a contract's mark price, newest first. */
        readonly get: operations["markPriceKline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/index-price-kline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of a contract's index price, newest first. */
        readonly get: operations["indexPriceKline"];
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
        /** Asks for prices, funding, open interest and statistics of the last 24 hours of one contract, or of all. */
        readonly get: operations["contractTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/funding/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the funding rates that were settled, newest first. */
        readonly get: operations["fundingRateHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/open-interest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the open interest of a contract in steps of time, newest first. */
        readonly get: operations["openInterest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/market/risk-limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the tiers of margin of contracts. */
        readonly get: operations["riskLimit"];
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
         * Places an order of a contract.
         * @description The answer says that the order was taken for processing; the order stream tells what became of it. A price beyond the limit is moved to it unless the account says otherwise. In hedge mode `positionIdx` is required. With `triggerPrice` it is a trigger order, which holds no margin before it is triggered. Up to 500 open orders and 10 trigger orders for each symbol. `qty` 0 with `reduceOnly` and `closeOnTrigger` closes the position, up to the largest order that the symbol allows.
         */
        readonly post: operations["placeContractOrder"];
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
         * Changes quantity, price or triggers of an open order of a contract.
         * @description Either `orderId` or `orderLinkId`. What is not given stays. `qty` is the whole quantity, not what is left.
         */
        readonly post: operations["amendContractOrder"];
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
         * Cancels an open order of a contract.
         * @description Either `orderId` or `orderLinkId`. The answer says that the request was taken, not that the order ended.
         */
        readonly post: operations["cancelContractOrder"];
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
         * Cancels the open orders of contracts, by symbol, base coin or settle coin.
         * @description One of `symbol`, `baseCoin` and `settleCoin` is needed; of several the first in this order counts. Up to 500 orders are cancelled, any 500 where there are more. Without `orderFilter`, orders of all kinds.
         */
        readonly post: operations["cancelAllContractOrders"];
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
        /** Places up to 20 orders of contracts, each with an outcome of its own. */
        readonly post: operations["batchPlaceContractOrders"];
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
         * Changes up to 20 open orders of contracts, each with an outcome of its own.
         * @description Not for trigger orders.
         */
        readonly post: operations["batchAmendContractOrders"];
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
        /** Cancels up to 20 open orders of contracts, each with an outcome of its own. */
        readonly post: operations["batchCancelContractOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/position/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists positions.
         * @description With `symbol`, the symbol's positions whether there are any or not: one with positionIdx 0 in one-way mode, two with 1 and 2 in hedge mode, which tells the mode. Without, those that are open; linear needs `settleCoin` then.
         */
        readonly get: operations["positions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/position/symbol-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists leverage and position mode of contracts, whether there are positions or not. */
        readonly get: operations["futuresLeverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/position/set-leverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the leverage of a contract.
         * @description Both sides have to be equal in one-way mode, and in hedge mode with cross margin. Leverage that is as asked for already is refused with 110043.
         */
        readonly post: operations["setLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/position/switch-mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets one-way or hedge mode of a symbol, or of all contracts settled in a coin.
         * @description Either `symbol` or `coin`. A mode that is as asked for already is refused with 110025.
         */
        readonly post: operations["switchPositionMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/position/trading-stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets take profit, stop loss or trailing stop of a position.
         * @description The venue makes trigger orders of them, fits their quantity to the position and cancels them when it is closed. In partial mode each call adds to what is there. Unchanged values are refused with 34040.
         */
        readonly post: operations["setTradingStop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v5/account/set-margin-mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets isolated, cross or portfolio margin for the whole account.
         * @description A refusal (3400045) tells its reasons in the result.
         */
        readonly post: operations["setMarginMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Says which contracts a request is about. */
        readonly ContractCategory: {
            /**
             * @description The product.
             * @enum {string}
             */
            readonly category: "linear" | "inverse";
        };
        /** @description An order of a contract to be placed. */
        readonly ContractOrderRequest: {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /** @description The side. */
            readonly side: components["schemas"]["Side"];
            /**
             * @description The order type.
             * @enum {string}
             */
            readonly orderType: "Market" | "Limit";
            /** @description Quantity: in base for linear, in USD for inverse. */
            readonly qty: string;
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
             * @description Of a trigger order: 1 triggered when the price rises to the trigger price, 2 when it falls to it.
             * @enum {number}
             */
            readonly triggerDirection?: 1 | 2;
            /** @description Price at which the order is triggered, in quote. */
            readonly triggerPrice?: string;
            /** @description Price that triggers the order; LastPrice where not given. */
            readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Time in force; GTC where not given. */
            readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
            /** @description Position it is for; required in hedge mode. */
            readonly positionIdx?: components["schemas"]["PositionIdx"];
            /** @description Client order id; never used before. */
            readonly orderLinkId?: string;
            /** @description Trigger price of a take profit, in quote. */
            readonly takeProfit?: string;
            /** @description Trigger price of a stop loss, in quote. */
            readonly stopLoss?: string;
            /** @description Price that triggers the take profit; LastPrice where not given. */
            readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the stop loss; LastPrice where not given. */
            readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Whether it may only reduce a position; not with take profit or stop loss. */
            readonly reduceOnly?: boolean;
            /** @description Whether it may only reduce a position, and takes the margin it needs from other orders of the symbol, which are cancelled or reduced for it. */
            readonly closeOnTrigger?: boolean;
            /** @description What happens where the order meets one of the same account or group. */
            readonly smpType?: components["schemas"]["RequestSmpType"];
            /**
             * @description Whether take profit and stop loss are for the whole position or for what this order fills.
             * @enum {string}
             */
            readonly tpslMode?: "Full" | "Partial";
            /** @description Price of the take profit order, in quote; Partial only. */
            readonly tpLimitPrice?: string;
            /** @description Price of the stop loss order, in quote; Partial only. */
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
            /**
             * @description Takes the price from the book, from the own side or the other one.
             * @enum {string}
             */
            readonly bboSideType?: "Queue" | "Counterparty";
            /**
             * @description Level of the book it is taken from.
             * @enum {string}
             */
            readonly bboLevel?: "1" | "2" | "3" | "4" | "5";
            /** @description Whether it may trade with orders of retail price improvement. */
            readonly rpiTakerAccess?: boolean;
        };
        /** @description An order of a contract to be placed, with its product. */
        readonly ContractOrderBody: components["schemas"]["ContractCategory"] & components["schemas"]["ContractOrderRequest"];
        /** @description Orders of contracts to be placed. */
        readonly ContractOrdersBody: {
            /**
             * @description The product.
             * @enum {string}
             */
            readonly category: "linear" | "inverse";
            /** @description The orders. */
            readonly request: readonly components["schemas"]["ContractOrderRequest"][];
        };
        /** @description What is to be changed of an open order of a contract. */
        readonly ContractAmendRequest: components["schemas"]["SpotAmendRequest"] & {
            /**
             * @description Whether take profit and stop loss are for the whole position or for what this order fills.
             * @enum {string}
             */
            readonly tpslMode?: "Full" | "Partial";
            /** @description Price that triggers the take profit; LastPrice where not given. */
            readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the stop loss; LastPrice where not given. */
            readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the order; LastPrice where not given. */
            readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
        };
        /** @description What is to be changed of an open order of a contract, with its product. */
        readonly ContractAmendBody: components["schemas"]["ContractCategory"] & components["schemas"]["ContractAmendRequest"];
        /** @description What is to be changed of open orders of contracts. */
        readonly ContractAmendsBody: {
            /**
             * @description The product.
             * @enum {string}
             */
            readonly category: "linear" | "inverse";
            /** @description The changes. */
            readonly request: readonly components["schemas"]["ContractAmendRequest"][];
        };
        /** @description An order of a contract to be cancelled. */
        readonly ContractCancelBody: components["schemas"]["ContractCategory"] & components["schemas"]["CancelRequest"];
        /** @description Orders of contracts to be cancelled. */
        readonly ContractCancelsBody: {
            /**
             * @description The product.
             * @enum {string}
             */
            readonly category: "linear" | "inverse";
            /** @description The orders. */
            readonly request: readonly components["schemas"]["CancelRequest"][];
        };
        /** @description Which open orders of contracts are to be cancelled. */
        readonly ContractCancelAllBody: {
            /**
             * @description The product.
             * @enum {string}
             */
            readonly category: "linear" | "inverse";
            /** @description Only orders of this symbol, in upper case. */
            readonly symbol?: string;
            /** @description Only orders of contracts with this base coin, in upper case. */
            readonly baseCoin?: string;
            /** @description Only orders of contracts settled in this coin, in upper case. */
            readonly settleCoin?: string;
            /**
             * @description Only orders of this kind; all where not given.
             * @enum {string}
             */
            readonly orderFilter?: "Order" | "StopOrder" | "OpenOrder";
            /**
             * @description With `orderFilter` StopOrder, only trigger orders that are no take profit, stop loss or trailing stop.
             * @enum {string}
             */
            readonly stopOrderType?: "Stop";
        };
        /** @description Take profit, stop loss and trailing stop of a position. */
        readonly TradingStopBody: {
            /**
             * @description The product.
             * @enum {string}
             */
            readonly category: "linear" | "inverse";
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /**
             * @description Whether they are for the whole position or for `tpSize` and `slSize`.
             * @enum {string}
             */
            readonly tpslMode: "Full" | "Partial";
            /** @description Position it is for; required in hedge mode. */
            readonly positionIdx: components["schemas"]["PositionIdx"];
            /** @description Trigger price of the take profit; 0 ends it. */
            readonly takeProfit?: string;
            /** @description Trigger price of the stop loss; 0 ends it. */
            readonly stopLoss?: string;
            /** @description Distance of the trailing stop, in quote; 0 ends it. */
            readonly trailingStop?: string;
            /** @description Price that triggers the take profit; LastPrice where not given. */
            readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the stop loss; LastPrice where not given. */
            readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price at which the trailing stop begins, in quote. */
            readonly activePrice?: string;
            /** @description Quantity of the take profit; Partial only; equals `slSize`. */
            readonly tpSize?: string;
            /** @description Quantity of the stop loss; Partial only; equals `tpSize`. */
            readonly slSize?: string;
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
        };
        /**
         * @description Price that triggers; LastPrice where not given.
         * @enum {string}
         */
        readonly RequestTriggerBy: "LastPrice" | "IndexPrice" | "MarkPrice";
        /** @description The answer with contracts. */
        readonly ContractInstrumentsAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["ContractInstruments"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description A page of contracts. */
        readonly ContractInstruments: {
            readonly category: components["schemas"]["Category"];
            /** @description The contracts. */
            readonly list: readonly components["schemas"]["ContractInstrument"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor: string;
        };
        /** @description A contract with its trading rules. */
        readonly ContractInstrument: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Number of the symbol. */
            readonly symbolId?: number;
            /** @description Kind of contract. */
            readonly contractType: "LinearPerpetual" | "LinearFutures" | "InversePerpetual" | "InverseFutures" | (string & {});
            /** @description Status; PreLaunch is pre-market trading. */
            readonly status: "PreLaunch" | "Trading" | "Delivering" | "Closed" | (string & {});
            /** @description The base coin. */
            readonly baseCoin: string;
            /** @description The quote coin. */
            readonly quoteCoin: string;
            /** @description The coin of margin and profit. */
            readonly settleCoin: string;
            /** @description Kind, as innovation, commodity, stock or forex; empty for most. */
            readonly symbolType?: string;
            /** @description When trading began, in milliseconds, as text. */
            readonly launchTime: string;
            /** @description When it is delivered, of a perpetual when it is delisted, in milliseconds, as text; 0 where never. */
            readonly deliveryTime: string;
            readonly deliveryFeeRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Decimals of prices, as text. */
            readonly priceScale?: string;
            readonly leverageFilter: components["schemas"]["LeverageFilter"];
            readonly priceFilter: components["schemas"]["ContractPriceFilter"];
            readonly lotSizeFilter: components["schemas"]["ContractLotSizeFilter"];
            /** @description Whether unified accounts trade it. */
            readonly unifiedMarginTrade?: boolean;
            /** @description Time between two funding payments, in minutes. */
            readonly fundingInterval: number;
            /** @description Who may copy trade it. */
            readonly copyTrading?: "none" | "both" | "utaOnly" | "normalOnly" | (string & {});
            readonly upperFundingRate?: components["schemas"]["DecimalOrEmpty"];
            readonly lowerFundingRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Name shown to people; empty for most. */
            readonly displayName?: string;
            /** @description Whether unrealised profit may not be withdrawn. */
            readonly forbidUplWithdrawal?: boolean;
            readonly riskParameters?: components["schemas"]["RiskParameters"];
            /** @description Whether it is a pre-market contract. */
            readonly isPreListing?: boolean;
            /** @description Phases of a pre-market contract; null for others. */
            readonly preListingInfo?: components["schemas"]["PreListingInfo"] | null;
        };
        /** @description Rules of leverage. */
        readonly LeverageFilter: {
            /** @description Least leverage. */
            readonly minLeverage: string;
            /** @description Highest leverage. */
            readonly maxLeverage: string;
            /** @description Step of leverage. */
            readonly leverageStep: string;
        };
        /** @description Rules of prices. */
        readonly ContractPriceFilter: {
            /** @description Least price, in quote. */
            readonly minPrice: string;
            /** @description Highest price, in quote. */
            readonly maxPrice: string;
            /** @description Step of prices, in quote. */
            readonly tickSize: string;
        };
        /** @description Rules of quantities, in base for linear and in USD for inverse. */
        readonly ContractLotSizeFilter: {
            /** @description Largest quantity of a limit or post-only order. */
            readonly maxOrderQty: string;
            /** @description Least quantity. */
            readonly minOrderQty: string;
            /** @description Step of quantities. */
            readonly qtyStep: string;
            /** @description Largest quantity of a market order. */
            readonly maxMktOrderQty?: string;
            /** @description Out of use; `maxOrderQty` counts. */
            readonly postOnlyMaxOrderQty?: string;
            readonly minNotionalValue?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Phases of a pre-market contract. */
        readonly PreListingInfo: {
            /** @description The phase. */
            readonly curAuctionPhase: "NotStarted" | "Finished" | "CallAuction" | "CallAuctionNoCancel" | "CrossMatching" | "ContinuousTrading" | (string & {});
            /** @description The phases in order. */
            readonly phases: readonly components["schemas"]["AuctionPhase"][];
            readonly auctionFeeInfo?: components["schemas"]["AuctionFeeInfo"];
            /** @description Whether there is no call auction. */
            readonly skipCallAuction?: boolean;
        };
        /** @description A phase of a pre-market contract. */
        readonly AuctionPhase: {
            /** @description The phase. */
            readonly phase: "NotStarted" | "Finished" | "CallAuction" | "CallAuctionNoCancel" | "CrossMatching" | "ContinuousTrading" | (string & {});
            /** @description When it begins, in milliseconds, as text. */
            readonly startTime: string;
            /** @description When it ends, in milliseconds, as text; empty where that is open. */
            readonly endTime: string;
        };
        /** @description Fees of a pre-market contract. */
        readonly AuctionFeeInfo: {
            readonly auctionFeeRate?: components["schemas"]["DecimalOrEmpty"];
            readonly takerFeeRate?: components["schemas"]["DecimalOrEmpty"];
            readonly makerFeeRate?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description The answer with candles of a price. */
        readonly PriceKlineAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["PriceKlines"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Candles of a symbol's mark or index price. */
        readonly PriceKlines: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly category: components["schemas"]["Category"];
            /** @description The candles, newest first. */
            readonly list: readonly components["schemas"]["PriceKline"][];
        };
        /** @description A candle without volume: its begin in milliseconds as text; open, high, low and close price in quote. */
        readonly PriceKline: readonly [
            string,
            string,
            string,
            string,
            string
        ];
        /** @description The answer with tickers of contracts. */
        readonly ContractTickersAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["ContractTickers"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Tickers of contracts. */
        readonly ContractTickers: {
            readonly category: components["schemas"]["Category"];
            /** @description The tickers. */
            readonly list: readonly components["schemas"]["ContractTicker"][];
        };
        /** @description Prices, funding and open interest of a contract, and its last 24 hours. */
        readonly ContractTicker: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly lastPrice: components["schemas"]["DecimalOrEmpty"];
            readonly indexPrice: components["schemas"]["DecimalOrEmpty"];
            readonly markPrice: components["schemas"]["DecimalOrEmpty"];
            readonly prevPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly price24hPcnt: components["schemas"]["DecimalOrEmpty"];
            readonly highPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly lowPrice24h: components["schemas"]["DecimalOrEmpty"];
            readonly prevPrice1h?: components["schemas"]["DecimalOrEmpty"];
            readonly openInterest: components["schemas"]["DecimalOrEmpty"];
            readonly openInterestValue: components["schemas"]["DecimalOrEmpty"];
            readonly singleOpenInterest?: components["schemas"]["DecimalOrEmpty"];
            readonly singleOpenInterestValue?: components["schemas"]["DecimalOrEmpty"];
            readonly turnover24h: components["schemas"]["DecimalOrEmpty"];
            readonly volume24h: components["schemas"]["DecimalOrEmpty"];
            readonly fundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description When funding is paid next, in milliseconds, as text; empty for futures. */
            readonly nextFundingTime: string;
            /** @description Time between two funding payments, in whole hours, as text. */
            readonly fundingIntervalHour?: string;
            readonly fundingCap?: components["schemas"]["DecimalOrEmpty"];
            readonly predictedDeliveryPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly basis?: components["schemas"]["DecimalOrEmpty"];
            readonly basisRate?: components["schemas"]["DecimalOrEmpty"];
            readonly basisRateYear?: components["schemas"]["DecimalOrEmpty"];
            readonly deliveryFeeRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description When a future is delivered, in milliseconds, as text; 0 for perpetuals. */
            readonly deliveryTime?: string;
            readonly bid1Price: components["schemas"]["DecimalOrEmpty"];
            readonly bid1Size: components["schemas"]["DecimalOrEmpty"];
            readonly ask1Price: components["schemas"]["DecimalOrEmpty"];
            readonly ask1Size: components["schemas"]["DecimalOrEmpty"];
            readonly preOpenPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly preQty?: components["schemas"]["DecimalOrEmpty"];
            /** @description Phase of a pre-market contract; empty for others. */
            readonly curPreListingPhase?: string;
        };
        /** @description The answer with funding rates. */
        readonly FundingRatesAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["FundingRates"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Funding rates. */
        readonly FundingRates: {
            readonly category: components["schemas"]["Category"];
            /** @description The rates, newest first. */
            readonly list: readonly components["schemas"]["FundingRate"][];
        };
        /** @description A funding rate that was settled; where it is positive, long positions paid. */
        readonly FundingRate: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description The rate of the interval. */
            readonly fundingRate: string;
            /** @description When it was settled, in milliseconds, as text. */
            readonly fundingRateTimestamp: string;
        };
        /** @description The answer with open interest. */
        readonly OpenInterestAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["OpenInterests"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Open interest of a contract. */
        readonly OpenInterests: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly category: components["schemas"]["Category"];
            /** @description The values, newest first. */
            readonly list: readonly components["schemas"]["OpenInterestValue"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor?: string;
        };
        /** @description Open interest at a time, in base for linear and in USD for inverse. */
        readonly OpenInterestValue: {
            /** @description Both sides added. */
            readonly openInterest: string;
            /** @description One side. */
            readonly singleOpenInterest?: string;
            /** @description The time, in milliseconds, as text. */
            readonly timestamp: string;
        };
        /** @description The answer with tiers of margin. */
        readonly RiskLimitsAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["RiskLimits"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Tiers of margin. */
        readonly RiskLimits: {
            readonly category: components["schemas"]["Category"];
            /** @description The tiers. */
            readonly list: readonly components["schemas"]["RiskLimit"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor?: string;
        };
        /** @description A tier of margin. */
        readonly RiskLimit: {
            /** @description Its number. */
            readonly id: number;
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Largest value of a position in it, in the settle coin. */
            readonly riskLimitValue: string;
            /** @description Rate of maintenance margin. */
            readonly maintenanceMargin: string | number;
            /** @description Rate of initial margin. */
            readonly initialMargin: string | number;
            /** @description 1: the first tier. */
            readonly isLowestRisk?: number;
            /** @description Highest leverage. */
            readonly maxLeverage: string;
            readonly mmDeduction?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description The answer with positions. */
        readonly PositionsAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["Positions"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description A page of positions. */
        readonly Positions: {
            readonly category: components["schemas"]["Category"];
            /** @description The positions. */
            readonly list: readonly components["schemas"]["Position"][];
            /** @description Asks for the next page; empty after the last one. */
            readonly nextPageCursor: string;
        };
        /** @description A position as one asks for it. */
        readonly Position: components["schemas"]["PositionState"] & {
            readonly avgPrice: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description What answers and events say of a position. */
        readonly PositionState: {
            readonly positionIdx: components["schemas"]["PositionIdx"];
            /** @description The symbol. */
            readonly symbol: string;
            /**
             * @description Buy: long; Sell: short; empty (once None): there is none.
             * @enum {string}
             */
            readonly side: "Buy" | "Sell" | "None" | "";
            /** @description Its size, never negative: in base for linear, in USD for inverse. */
            readonly size: string;
            readonly positionValue: components["schemas"]["DecimalOrEmpty"];
            /** @description Its tier of margin; 0 in portfolio margin mode. */
            readonly riskId?: number;
            readonly riskLimitValue?: components["schemas"]["DecimalOrEmpty"];
            readonly leverage: components["schemas"]["DecimalOrEmpty"];
            readonly breakEvenPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly markPrice: components["schemas"]["DecimalOrEmpty"];
            readonly liqPrice: components["schemas"]["DecimalOrEmpty"];
            readonly bustPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description 1: margin is added by itself, in isolated margin mode. */
            readonly autoAddMargin?: number;
            /** @description Out of use; accountInfo has the margin mode. */
            readonly tradeMode?: number;
            /** @description Liq: in liquidation; Adl: being deleveraged. */
            readonly positionStatus: "Normal" | "Liq" | "Adl" | (string & {});
            readonly positionBalance?: components["schemas"]["DecimalOrEmpty"];
            readonly positionIM?: components["schemas"]["DecimalOrEmpty"];
            readonly positionIMByMp?: components["schemas"]["DecimalOrEmpty"];
            readonly positionMM?: components["schemas"]["DecimalOrEmpty"];
            readonly positionMMByMp?: components["schemas"]["DecimalOrEmpty"];
            /** @description Out of use. */
            readonly tpslMode?: string;
            readonly takeProfit?: components["schemas"]["DecimalOrEmpty"];
            readonly stopLoss?: components["schemas"]["DecimalOrEmpty"];
            readonly trailingStop?: components["schemas"]["DecimalOrEmpty"];
            readonly sessionAvgPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly unrealisedPnl: components["schemas"]["DecimalOrEmpty"];
            readonly curRealisedPnl: components["schemas"]["DecimalOrEmpty"];
            readonly cumRealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /** @description Place in the queue for deleveraging, 1 to 5; 0 where there is no position. */
            readonly adlRankIndicator?: number;
            /** @description Whether the risk limit lets it only be reduced. */
            readonly isReduceOnly?: boolean;
            /** @description When the symbol had its first position, in milliseconds, as text. */
            readonly createdTime: string;
            /** @description When it changed last, in milliseconds, as text. */
            readonly updatedTime: string;
            /** @description When it was opened, in milliseconds; 0 where there is none. */
            readonly openTime?: number;
            /** @description Sequence; with the symbol it links fills and positions. -1, also as text, where nothing was ever traded. */
            readonly seq?: Int64 | string;
            /** @description When the venue changed or will change its margin rate; empty. */
            readonly mmrSysUpdatedTime?: string;
            /** @description The same under the name that the page's sample has. */
            readonly mmrSysUpdateTime?: string;
            /** @description When the venue changed or will change its leverage; empty. */
            readonly leverageSysUpdatedTime?: string;
        };
        /** @description The answer with leverage and position modes. */
        readonly FuturesLeverageAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["FuturesLeverages"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time: number;
        };
        /** @description Leverage and position modes. */
        readonly FuturesLeverages: {
            readonly category: components["schemas"]["Category"];
            /** @description The settings. */
            readonly list: readonly components["schemas"]["FuturesLeverage"][];
        };
        /** @description Leverage of a symbol, in hedge mode of one of its sides. */
        readonly FuturesLeverage: {
            /** @description The symbol. */
            readonly symbol: string;
            readonly leverage: components["schemas"]["DecimalOrEmpty"];
            /** @description Means nothing. */
            readonly side?: string;
            readonly positionIdx: components["schemas"]["PositionIdx"];
        };
        /** @description The answer to a change of the margin mode. */
        readonly MarginModeAnswer: {
            /** @description 0 where the request succeeded; else a code of venue.yaml. */
            readonly retCode: number;
            /** @description OK, success, SUCCESS or empty where the request succeeded. */
            readonly retMsg: string;
            readonly result: components["schemas"]["MarginModeResult"];
            readonly retExtInfo?: components["schemas"]["Extra"];
            /** @description Server's time of the answer, in milliseconds. */
            readonly time?: number;
        };
        /** @description Why the margin mode could not be changed. */
        readonly MarginModeResult: {
            /** @description The reasons; empty where it was changed. */
            readonly reasons?: readonly components["schemas"]["MarginModeReason"][];
        };
        /** @description A reason why the margin mode could not be changed. */
        readonly MarginModeReason: {
            /** @description Its code. */
            readonly reasonCode: string;
            /** @description The code in words. */
            readonly reasonMsg: string;
        };
        /** @description The whole ticker of a contract. */
        readonly ContractTickerSnapshotEvent: {
            /** @description The topic. */
            readonly topic: string;
            /**
             * @description It replaces what was known.
             * @constant
             */
            readonly type: "snapshot";
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description Sequence across symbols. */
            readonly cs: Int64;
            /** @description The ticker. */
            readonly data: components["schemas"]["ContractTickerData"] & {
                readonly lastPrice: unknown;
                readonly markPrice: unknown;
                readonly indexPrice: unknown;
                readonly openInterest: unknown;
                readonly fundingRate: unknown;
                readonly nextFundingTime: unknown;
                readonly bid1Price: unknown;
                readonly bid1Size: unknown;
                readonly ask1Price: unknown;
                readonly ask1Size: unknown;
            };
        };
        /** @description What changed of a contract's ticker. */
        readonly ContractTickerDeltaEvent: {
            /** @description The topic. */
            readonly topic: string;
            /**
             * @description It changes what was known.
             * @constant
             */
            readonly type: "delta";
            /** @description When it was made, in milliseconds. */
            readonly ts: number;
            /** @description Sequence across symbols. */
            readonly cs: Int64;
            readonly data: components["schemas"]["ContractTickerData"];
        };
        /** @description Fields of a contract's ticker; those that are absent did not change. */
        readonly ContractTickerData: {
            /** @description The symbol. */
            readonly symbol: string;
            /** @description Direction of the price. */
            readonly tickDirection?: string;
            readonly price24hPcnt?: components["schemas"]["DecimalOrEmpty"];
            readonly lastPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly prevPrice24h?: components["schemas"]["DecimalOrEmpty"];
            readonly highPrice24h?: components["schemas"]["DecimalOrEmpty"];
            readonly lowPrice24h?: components["schemas"]["DecimalOrEmpty"];
            readonly prevPrice1h?: components["schemas"]["DecimalOrEmpty"];
            readonly markPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly indexPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly openInterest?: components["schemas"]["DecimalOrEmpty"];
            readonly openInterestValue?: components["schemas"]["DecimalOrEmpty"];
            readonly singleOpenInterest?: components["schemas"]["DecimalOrEmpty"];
            readonly singleOpenInterestValue?: components["schemas"]["DecimalOrEmpty"];
            readonly turnover24h?: components["schemas"]["DecimalOrEmpty"];
            readonly volume24h?: components["schemas"]["DecimalOrEmpty"];
            /** @description When funding is paid next, in milliseconds, as text; empty for futures. */
            readonly nextFundingTime?: string;
            readonly fundingRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Time between two funding payments, in whole hours, as text. */
            readonly fundingIntervalHour?: string;
            readonly fundingCap?: components["schemas"]["DecimalOrEmpty"];
            readonly bid1Price?: components["schemas"]["DecimalOrEmpty"];
            readonly bid1Size?: components["schemas"]["DecimalOrEmpty"];
            readonly ask1Price?: components["schemas"]["DecimalOrEmpty"];
            readonly ask1Size?: components["schemas"]["DecimalOrEmpty"];
            /** @description When a future is delivered, ISO 8601 (over REST in milliseconds). */
            readonly deliveryTime?: string;
            readonly basis?: components["schemas"]["DecimalOrEmpty"];
            readonly basisRate?: components["schemas"]["DecimalOrEmpty"];
            readonly basisRateYear?: components["schemas"]["DecimalOrEmpty"];
            readonly deliveryFeeRate?: components["schemas"]["DecimalOrEmpty"];
            readonly predictedDeliveryPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly preOpenPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly preQty?: components["schemas"]["DecimalOrEmpty"];
            /** @description Phase of a pre-market contract; empty for others. */
            readonly curPreListingPhase?: string;
        };
        /** @description Positions. */
        readonly PositionEvent: {
            /** @description Id of the message. */
            readonly id?: string;
            /** @description The topic. */
            readonly topic: string;
            /** @description When it was made, in milliseconds. */
            readonly creationTime: number;
            /** @description The positions. */
            readonly data: readonly components["schemas"]["PositionUpdate"][];
        };
        /** @description A position as it is pushed; what REST calls avgPrice is entryPrice. */
        readonly PositionUpdate: components["schemas"]["PositionState"] & {
            readonly category: components["schemas"]["Category"];
            readonly entryPrice: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description An order of a contract to be placed. */
        readonly CreateContractParams: (components["schemas"]["ContractCategory"] & {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /** @description The side. */
            readonly side: components["schemas"]["Side"];
            /**
             * @description The order type.
             * @enum {string}
             */
            readonly orderType: "Market" | "Limit";
            /** @description Quantity: in base for linear, in USD for inverse. */
            readonly qty: string | number;
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
             * @description Of a trigger order: 1 triggered when the price rises to the trigger price, 2 when it falls to it.
             * @enum {number}
             */
            readonly triggerDirection?: 1 | 2;
            /** @description Price at which the order is triggered, in quote. */
            readonly triggerPrice?: string | number;
            /** @description Price that triggers the order; LastPrice where not given. */
            readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Time in force; GTC where not given. */
            readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
            /** @description Position it is for; required in hedge mode. */
            readonly positionIdx?: components["schemas"]["PositionIdx"];
            /** @description Client order id; never used before. */
            readonly orderLinkId?: string;
            /** @description Trigger price of a take profit, in quote. */
            readonly takeProfit?: string | number;
            /** @description Trigger price of a stop loss, in quote. */
            readonly stopLoss?: string | number;
            /** @description Price that triggers the take profit; LastPrice where not given. */
            readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the stop loss; LastPrice where not given. */
            readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Whether it may only reduce a position; not with take profit or stop loss. */
            readonly reduceOnly?: boolean;
            /** @description Whether it may only reduce a position, and takes the margin it needs from other orders of the symbol, which are cancelled or reduced for it. */
            readonly closeOnTrigger?: boolean;
            /** @description What happens where the order meets one of the same account or group. */
            readonly smpType?: components["schemas"]["RequestSmpType"];
            /**
             * @description Whether take profit and stop loss are for the whole position or for what this order fills.
             * @enum {string}
             */
            readonly tpslMode?: "Full" | "Partial";
            /** @description Price of the take profit order, in quote; Partial only. */
            readonly tpLimitPrice?: string | number;
            /** @description Price of the stop loss order, in quote; Partial only. */
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
            /**
             * @description Takes the price from the book, from the own side or the other one.
             * @enum {string}
             */
            readonly bboSideType?: "Queue" | "Counterparty";
            /**
             * @description Level of the book it is taken from.
             * @enum {string}
             */
            readonly bboLevel?: "1" | "2" | "3" | "4" | "5";
            /** @description Whether it may trade with orders of retail price improvement. */
            readonly rpiTakerAccess?: boolean;
        }) & components["schemas"]["Window"];
        /** @description What is to be changed of an open order of a contract. */
        readonly AmendContractParams: (components["schemas"]["ContractCategory"] & ({
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
        } & {
            /**
             * @description Whether take profit and stop loss are for the whole position or for what this order fills.
             * @enum {string}
             */
            readonly tpslMode?: "Full" | "Partial";
            /** @description Price that triggers the take profit; LastPrice where not given. */
            readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the stop loss; LastPrice where not given. */
            readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
            /** @description Price that triggers the order; LastPrice where not given. */
            readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
        })) & components["schemas"]["Window"];
        /** @description An order of a contract to be cancelled. */
        readonly CancelContractParams: components["schemas"]["ContractCancelBody"] & components["schemas"]["Window"];
        /** @description A request to place several orders of contracts. */
        readonly CreateContractBatchFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            readonly header: components["schemas"]["TradeRequestHeader"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.create-batch";
            /** @description One item, the batch. */
            readonly args: readonly components["schemas"]["ContractOrdersBody"][];
        };
        /** @description A request to change several open orders of contracts. */
        readonly AmendContractBatchFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            readonly header: components["schemas"]["TradeRequestHeader"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.amend-batch";
            /** @description One item, the batch. */
            readonly args: readonly components["schemas"]["ContractAmendsBody"][];
        };
        /** @description A request to cancel several open orders of contracts. */
        readonly CancelContractBatchFrame: {
            readonly reqId?: components["schemas"]["RequestId"];
            readonly header: components["schemas"]["TradeRequestHeader"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.cancel-batch";
            /** @description One item, the batch. */
            readonly args: readonly components["schemas"]["ContractCancelsBody"][];
        };
        /**
         * @description The side.
         * @enum {string}
         */
        readonly Side: "Buy" | "Sell";
        /**
         * @description Time in force; GTC where not given, always IOC for market orders. PostOnly orders that would trade are cancelled. RPI is for approved market makers.
         * @enum {string}
         */
        readonly RequestTimeInForce: "GTC" | "IOC" | "FOK" | "PostOnly" | "RPI";
        /**
         * @description Position it belongs to: 0 in one-way mode, 1 the long and 2 the short one of hedge mode.
         * @enum {number}
         */
        readonly PositionIdx: 0 | 1 | 2;
        /**
         * @description What happens where the order meets one of the same account or group; only the incoming order's word counts.
         * @enum {string}
         */
        readonly RequestSmpType: "None" | "CancelMaker" | "CancelTaker" | "CancelBoth";
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
        /** @description An order to be cancelled, named by one of its ids. */
        readonly CancelRequest: {
            /** @description The symbol, in upper case. */
            readonly symbol: string;
            /** @description The order's id. */
            readonly orderId?: string;
            /** @description The order's client order id. */
            readonly orderLinkId?: string;
        };
        /** @description What else there is to tell; nothing, mostly. */
        readonly Extra: {
            readonly [key: string]: unknown;
        };
        /** @description The product. */
        readonly Category: "spot" | "linear" | "inverse" | "option" | (string & {});
        /** @description Decimal text, or empty text where there is no value. */
        readonly DecimalOrEmpty: string | "";
        /** @description What the price limit is made from. */
        readonly RiskParameters: {
            readonly priceLimitRatioX?: components["schemas"]["DecimalOrEmpty"];
            readonly priceLimitRatioY?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Until when the venue takes a request. */
        readonly Window: {
            /** @description Milliseconds after the time of the request in which the venue still takes it; 5000 where not given. */
            readonly "X-BAPI-RECV-WINDOW"?: number;
        };
        /** @description Pairs request and reply; never used before. */
        readonly RequestId: string;
        /** @description When a request was made, and how long the venue may take it. */
        readonly TradeRequestHeader: {
            /** @description When it was made, in milliseconds, as text. */
            readonly "X-BAPI-TIMESTAMP": string;
            /** @description Milliseconds after that, as text; 5000 where not given. */
            readonly "X-BAPI-RECV-WINDOW"?: string;
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
        /** @description What became of the orders of a batch. */
        readonly BatchOutcomes: {
            /** @description The outcomes. */
            readonly list: readonly components["schemas"]["BatchOutcome"][];
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
        /** @description What became of one order of a batch. */
        readonly BatchOutcome: {
            /** @description 0 where it was taken; else a code of venue.yaml. */
            readonly code: number;
            /** @description The code in words. */
            readonly msg: string;
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
        readonly CreateContractRequest: {
            readonly reqId?: components["schemas"]["RequestId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.create";
            readonly params: components["schemas"]["CreateContractParams"];
        };
        readonly AmendContractRequest: {
            readonly reqId?: components["schemas"]["RequestId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.amend";
            readonly params: components["schemas"]["AmendContractParams"];
        };
        readonly CancelContractRequest: {
            readonly reqId?: components["schemas"]["RequestId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order.cancel";
            readonly params: components["schemas"]["CancelContractParams"];
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ContractCategory = components['schemas']['ContractCategory'];
export type ContractOrderRequest = components['schemas']['ContractOrderRequest'];
export type ContractOrderBody = components['schemas']['ContractOrderBody'];
export type ContractOrdersBody = components['schemas']['ContractOrdersBody'];
export type ContractAmendRequest = components['schemas']['ContractAmendRequest'];
export type ContractAmendBody = components['schemas']['ContractAmendBody'];
export type ContractAmendsBody = components['schemas']['ContractAmendsBody'];
export type ContractCancelBody = components['schemas']['ContractCancelBody'];
export type ContractCancelsBody = components['schemas']['ContractCancelsBody'];
export type ContractCancelAllBody = components['schemas']['ContractCancelAllBody'];
export type TradingStopBody = components['schemas']['TradingStopBody'];
export type RequestTriggerBy = components['schemas']['RequestTriggerBy'];
export type ContractInstrumentsAnswer = components['schemas']['ContractInstrumentsAnswer'];
export type ContractInstruments = components['schemas']['ContractInstruments'];
export type ContractInstrument = components['schemas']['ContractInstrument'];
export type LeverageFilter = components['schemas']['LeverageFilter'];
export type ContractPriceFilter = components['schemas']['ContractPriceFilter'];
export type ContractLotSizeFilter = components['schemas']['ContractLotSizeFilter'];
export type PreListingInfo = components['schemas']['PreListingInfo'];
export type AuctionPhase = components['schemas']['AuctionPhase'];
export type AuctionFeeInfo = components['schemas']['AuctionFeeInfo'];
export type PriceKlineAnswer = components['schemas']['PriceKlineAnswer'];
export type PriceKlines = components['schemas']['PriceKlines'];
export type PriceKline = components['schemas']['PriceKline'];
export type ContractTickersAnswer = components['schemas']['ContractTickersAnswer'];
export type ContractTickers = components['schemas']['ContractTickers'];
export type ContractTicker = components['schemas']['ContractTicker'];
export type FundingRatesAnswer = components['schemas']['FundingRatesAnswer'];
export type FundingRates = components['schemas']['FundingRates'];
export type FundingRate = components['schemas']['FundingRate'];
export type OpenInterestAnswer = components['schemas']['OpenInterestAnswer'];
export type OpenInterests = components['schemas']['OpenInterests'];
export type OpenInterestValue = components['schemas']['OpenInterestValue'];
export type RiskLimitsAnswer = components['schemas']['RiskLimitsAnswer'];
export type RiskLimits = components['schemas']['RiskLimits'];
export type RiskLimit = components['schemas']['RiskLimit'];
export type PositionsAnswer = components['schemas']['PositionsAnswer'];
export type Positions = components['schemas']['Positions'];
export type Position = components['schemas']['Position'];
export type PositionState = components['schemas']['PositionState'];
export type FuturesLeverageAnswer = components['schemas']['FuturesLeverageAnswer'];
export type FuturesLeverages = components['schemas']['FuturesLeverages'];
export type FuturesLeverage = components['schemas']['FuturesLeverage'];
export type MarginModeAnswer = components['schemas']['MarginModeAnswer'];
export type MarginModeResult = components['schemas']['MarginModeResult'];
export type MarginModeReason = components['schemas']['MarginModeReason'];
export type ContractTickerSnapshotEvent = components['schemas']['ContractTickerSnapshotEvent'];
export type ContractTickerDeltaEvent = components['schemas']['ContractTickerDeltaEvent'];
export type ContractTickerData = components['schemas']['ContractTickerData'];
export type PositionEvent = components['schemas']['PositionEvent'];
export type PositionUpdate = components['schemas']['PositionUpdate'];
export type CreateContractParams = components['schemas']['CreateContractParams'];
export type AmendContractParams = components['schemas']['AmendContractParams'];
export type CancelContractParams = components['schemas']['CancelContractParams'];
export type CreateContractBatchFrame = components['schemas']['CreateContractBatchFrame'];
export type AmendContractBatchFrame = components['schemas']['AmendContractBatchFrame'];
export type CancelContractBatchFrame = components['schemas']['CancelContractBatchFrame'];
export type Side = components['schemas']['Side'];
export type RequestTimeInForce = components['schemas']['RequestTimeInForce'];
export type PositionIdx = components['schemas']['PositionIdx'];
export type RequestSmpType = components['schemas']['RequestSmpType'];
export type SpotAmendRequest = components['schemas']['SpotAmendRequest'];
export type CancelRequest = components['schemas']['CancelRequest'];
export type Extra = components['schemas']['Extra'];
export type Category = components['schemas']['Category'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type RiskParameters = components['schemas']['RiskParameters'];
export type Window = components['schemas']['Window'];
export type RequestId = components['schemas']['RequestId'];
export type TradeRequestHeader = components['schemas']['TradeRequestHeader'];
export type OrderAckAnswer = components['schemas']['OrderAckAnswer'];
export type OrderAck = components['schemas']['OrderAck'];
export type CancelAllAnswer = components['schemas']['CancelAllAnswer'];
export type CancelAll = components['schemas']['CancelAll'];
export type BatchAnswer = components['schemas']['BatchAnswer'];
export type BatchAcks = components['schemas']['BatchAcks'];
export type BatchOutcomes = components['schemas']['BatchOutcomes'];
export type BatchAck = components['schemas']['BatchAck'];
export type BatchOutcome = components['schemas']['BatchOutcome'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type CreateContractRequest = components['schemas']['CreateContractRequest'];
export type AmendContractRequest = components['schemas']['AmendContractRequest'];
export type CancelContractRequest = components['schemas']['CancelContractRequest'];
export type TradeReplyFrame = components['schemas']['TradeReplyFrame'];
export type TradeRefusalFrame = components['schemas']['TradeRefusalFrame'];
export type TradeReplyHeader = components['schemas']['TradeReplyHeader'];
export type TradeBatchReplyFrame = components['schemas']['TradeBatchReplyFrame'];
export interface operations {
    readonly contractInstruments: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
                /** @description Only contracts in this status; `Trading` where not given. */
                readonly status?: "PreLaunch" | "Trading" | "Delivering" | "Closed";
                /** @description Only this base coin, in upper case. */
                readonly baseCoin?: string;
                /** @description Contracts on a page. */
                readonly limit?: number;
                /** @description `nextPageCursor` of the page before, as it came. */
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
                    readonly "application/json": components["schemas"]["ContractInstrumentsAnswer"];
                };
            };
        };
    };
    readonly markPriceKline: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
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
                    readonly "application/json": components["schemas"]["PriceKlineAnswer"];
                };
            };
        };
    };
    readonly indexPriceKline: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
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
                    readonly "application/json": components["schemas"]["PriceKlineAnswer"];
                };
            };
        };
    };
    readonly contractTickers: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
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
                    readonly "application/json": components["schemas"]["ContractTickersAnswer"];
                };
            };
        };
    };
    readonly fundingRateHistory: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
                /** @description The symbol, in upper case. */
                readonly symbol: string;
                /** @description Nothing before this, in milliseconds. */
                readonly startTime?: number;
                /** @description Nothing after this, in milliseconds. */
                readonly endTime?: number;
                /** @description Rates wanted. */
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
                    readonly "application/json": components["schemas"]["FundingRatesAnswer"];
                };
            };
        };
    };
    readonly openInterest: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
                /** @description The symbol, in upper case. */
                readonly symbol: string;
                /** @description The step. */
                readonly intervalTime: "5min" | "15min" | "30min" | "1h" | "4h" | "1d";
                /** @description Nothing before this, in milliseconds. */
                readonly startTime?: number;
                /** @description Nothing after this, in milliseconds. */
                readonly endTime?: number;
                /** @description Values on a page. */
                readonly limit?: number;
                /** @description `nextPageCursor` of the page before, as it came. */
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
                    readonly "application/json": components["schemas"]["OpenInterestAnswer"];
                };
            };
        };
    };
    readonly riskLimit: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
                /** @description `nextPageCursor` of the page before, as it came. */
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
                    readonly "application/json": components["schemas"]["RiskLimitsAnswer"];
                };
            };
        };
    };
    readonly placeContractOrder: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /** @description The side. */
                    readonly side: components["schemas"]["Side"];
                    /**
                     * @description The order type.
                     * @enum {string}
                     */
                    readonly orderType: "Market" | "Limit";
                    /** @description Quantity: in base for linear, in USD for inverse. */
                    readonly qty: string | number;
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
                     * @description Of a trigger order: 1 triggered when the price rises to the trigger price, 2 when it falls to it.
                     * @enum {number}
                     */
                    readonly triggerDirection?: 1 | 2;
                    /** @description Price at which the order is triggered, in quote. */
                    readonly triggerPrice?: string | number;
                    /** @description Price that triggers the order; LastPrice where not given. */
                    readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Time in force; GTC where not given. */
                    readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
                    /** @description Position it is for; required in hedge mode. */
                    readonly positionIdx?: components["schemas"]["PositionIdx"];
                    /** @description Client order id; never used before. */
                    readonly orderLinkId?: string;
                    /** @description Trigger price of a take profit, in quote. */
                    readonly takeProfit?: string | number;
                    /** @description Trigger price of a stop loss, in quote. */
                    readonly stopLoss?: string | number;
                    /** @description Price that triggers the take profit; LastPrice where not given. */
                    readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Price that triggers the stop loss; LastPrice where not given. */
                    readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Whether it may only reduce a position; not with take profit or stop loss. */
                    readonly reduceOnly?: boolean;
                    /** @description Whether it may only reduce a position, and takes the margin it needs from other orders of the symbol, which are cancelled or reduced for it. */
                    readonly closeOnTrigger?: boolean;
                    /** @description What happens where the order meets one of the same account or group. */
                    readonly smpType?: components["schemas"]["RequestSmpType"];
                    /**
                     * @description Whether take profit and stop loss are for the whole position or for what this order fills.
                     * @enum {string}
                     */
                    readonly tpslMode?: "Full" | "Partial";
                    /** @description Price of the take profit order, in quote; Partial only. */
                    readonly tpLimitPrice?: string | number;
                    /** @description Price of the stop loss order, in quote; Partial only. */
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
                    /**
                     * @description Takes the price from the book, from the own side or the other one.
                     * @enum {string}
                     */
                    readonly bboSideType?: "Queue" | "Counterparty";
                    /**
                     * @description Level of the book it is taken from.
                     * @enum {string}
                     */
                    readonly bboLevel?: "1" | "2" | "3" | "4" | "5";
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
    readonly amendContractOrder: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
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
                    /**
                     * @description Whether take profit and stop loss are for the whole position or for what this order fills.
                     * @enum {string}
                     */
                    readonly tpslMode?: "Full" | "Partial";
                    /** @description Price that triggers the take profit; LastPrice where not given. */
                    readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Price that triggers the stop loss; LastPrice where not given. */
                    readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Price that triggers the order; LastPrice where not given. */
                    readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
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
    readonly cancelContractOrder: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /** @description The order's id. */
                    readonly orderId?: string;
                    /** @description The order's client order id. */
                    readonly orderLinkId?: string;
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
    readonly cancelAllContractOrders: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description Only orders of this symbol, in upper case. */
                    readonly symbol?: string;
                    /** @description Only orders of contracts with this base coin, in upper case. */
                    readonly baseCoin?: string;
                    /** @description Only orders of contracts settled in this coin, in upper case. */
                    readonly settleCoin?: string;
                    /**
                     * @description Only orders of this kind; all where not given.
                     * @enum {string}
                     */
                    readonly orderFilter?: "Order" | "StopOrder" | "OpenOrder";
                    /**
                     * @description With `orderFilter` StopOrder, only trigger orders that are no take profit, stop loss or trailing stop.
                     * @enum {string}
                     */
                    readonly stopOrderType?: "Stop";
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
    readonly batchPlaceContractOrders: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description The orders. */
                    readonly request: readonly {
                        /** @description The symbol, in upper case. */
                        readonly symbol: string;
                        /** @description The side. */
                        readonly side: components["schemas"]["Side"];
                        /**
                         * @description The order type.
                         * @enum {string}
                         */
                        readonly orderType: "Market" | "Limit";
                        /** @description Quantity: in base for linear, in USD for inverse. */
                        readonly qty: string | number;
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
                         * @description Of a trigger order: 1 triggered when the price rises to the trigger price, 2 when it falls to it.
                         * @enum {number}
                         */
                        readonly triggerDirection?: 1 | 2;
                        /** @description Price at which the order is triggered, in quote. */
                        readonly triggerPrice?: string | number;
                        /** @description Price that triggers the order; LastPrice where not given. */
                        readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
                        /** @description Time in force; GTC where not given. */
                        readonly timeInForce?: components["schemas"]["RequestTimeInForce"];
                        /** @description Position it is for; required in hedge mode. */
                        readonly positionIdx?: components["schemas"]["PositionIdx"];
                        /** @description Client order id; never used before. */
                        readonly orderLinkId?: string;
                        /** @description Trigger price of a take profit, in quote. */
                        readonly takeProfit?: string | number;
                        /** @description Trigger price of a stop loss, in quote. */
                        readonly stopLoss?: string | number;
                        /** @description Price that triggers the take profit; LastPrice where not given. */
                        readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
                        /** @description Price that triggers the stop loss; LastPrice where not given. */
                        readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
                        /** @description Whether it may only reduce a position; not with take profit or stop loss. */
                        readonly reduceOnly?: boolean;
                        /** @description Whether it may only reduce a position, and takes the margin it needs from other orders of the symbol, which are cancelled or reduced for it. */
                        readonly closeOnTrigger?: boolean;
                        /** @description What happens where the order meets one of the same account or group. */
                        readonly smpType?: components["schemas"]["RequestSmpType"];
                        /**
                         * @description Whether take profit and stop loss are for the whole position or for what this order fills.
                         * @enum {string}
                         */
                        readonly tpslMode?: "Full" | "Partial";
                        /** @description Price of the take profit order, in quote; Partial only. */
                        readonly tpLimitPrice?: string | number;
                        /** @description Price of the stop loss order, in quote; Partial only. */
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
                        /**
                         * @description Takes the price from the book, from the own side or the other one.
                         * @enum {string}
                         */
                        readonly bboSideType?: "Queue" | "Counterparty";
                        /**
                         * @description Level of the book it is taken from.
                         * @enum {string}
                         */
                        readonly bboLevel?: "1" | "2" | "3" | "4" | "5";
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
    readonly batchAmendContractOrders: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description The changes. */
                    readonly request: readonly ({
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
                    } & {
                        /**
                         * @description Whether take profit and stop loss are for the whole position or for what this order fills.
                         * @enum {string}
                         */
                        readonly tpslMode?: "Full" | "Partial";
                        /** @description Price that triggers the take profit; LastPrice where not given. */
                        readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
                        /** @description Price that triggers the stop loss; LastPrice where not given. */
                        readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
                        /** @description Price that triggers the order; LastPrice where not given. */
                        readonly triggerBy?: components["schemas"]["RequestTriggerBy"];
                    })[];
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
    readonly batchCancelContractOrders: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
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
    readonly positions: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
                /** @description Only this symbol, in upper case. */
                readonly symbol?: string;
                /** @description Only contracts settled in this coin, in upper case. */
                readonly settleCoin?: string;
                /** @description Positions on a page. */
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
                    readonly "application/json": components["schemas"]["PositionsAnswer"];
                };
            };
        };
    };
    readonly futuresLeverage: {
        readonly parameters: {
            readonly query: {
                /** @description The product, linear or inverse. */
                readonly category: "linear" | "inverse";
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
                    readonly "application/json": components["schemas"]["FuturesLeverageAnswer"];
                };
            };
        };
    };
    readonly setLeverage: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /** @description Leverage of the long side. */
                    readonly buyLeverage: string | number;
                    /** @description Leverage of the short side. */
                    readonly sellLeverage: string | number;
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
    readonly switchPositionMode: {
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
                    readonly symbol?: string;
                    /** @description The settle coin, in upper case. */
                    readonly coin?: string;
                    /**
                     * @description 0: one-way; 3: hedge.
                     * @enum {number}
                     */
                    readonly mode: 0 | 3;
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
    readonly setTradingStop: {
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
                     * @description The product.
                     * @enum {string}
                     */
                    readonly category: "linear" | "inverse";
                    /** @description The symbol, in upper case. */
                    readonly symbol: string;
                    /**
                     * @description Whether they are for the whole position or for `tpSize` and `slSize`.
                     * @enum {string}
                     */
                    readonly tpslMode: "Full" | "Partial";
                    /** @description Position it is for; required in hedge mode. */
                    readonly positionIdx: components["schemas"]["PositionIdx"];
                    /** @description Trigger price of the take profit; 0 ends it. */
                    readonly takeProfit?: string | number;
                    /** @description Trigger price of the stop loss; 0 ends it. */
                    readonly stopLoss?: string | number;
                    /** @description Distance of the trailing stop, in quote; 0 ends it. */
                    readonly trailingStop?: string | number;
                    /** @description Price that triggers the take profit; LastPrice where not given. */
                    readonly tpTriggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Price that triggers the stop loss; LastPrice where not given. */
                    readonly slTriggerBy?: components["schemas"]["RequestTriggerBy"];
                    /** @description Price at which the trailing stop begins, in quote. */
                    readonly activePrice?: string | number;
                    /** @description Quantity of the take profit; Partial only; equals `slSize`. */
                    readonly tpSize?: string | number;
                    /** @description Quantity of the stop loss; Partial only; equals `tpSize`. */
                    readonly slSize?: string | number;
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
    readonly setMarginMode: {
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
                     * @description The mode; REGULAR_MARGIN is cross margin.
                     * @enum {string}
                     */
                    readonly setMarginMode: "ISOLATED_MARGIN" | "REGULAR_MARGIN" | "PORTFOLIO_MARGIN";
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
}
export type ContractInstrumentsParams = operations["contractInstruments"]["parameters"]["query"];
export type MarkPriceKlineParams = operations["markPriceKline"]["parameters"]["query"];
export type IndexPriceKlineParams = operations["indexPriceKline"]["parameters"]["query"];
export type ContractTickersParams = operations["contractTickers"]["parameters"]["query"];
export type FundingRateHistoryParams = operations["fundingRateHistory"]["parameters"]["query"];
export type OpenInterestParams = operations["openInterest"]["parameters"]["query"];
export type RiskLimitParams = operations["riskLimit"]["parameters"]["query"];
export type PlaceContractOrderParams = NonNullable<operations["placeContractOrder"]["parameters"]["header"]> & operations["placeContractOrder"]["requestBody"]["content"]["application/json"];
export type AmendContractOrderParams = NonNullable<operations["amendContractOrder"]["parameters"]["header"]> & operations["amendContractOrder"]["requestBody"]["content"]["application/json"];
export type CancelContractOrderParams = NonNullable<operations["cancelContractOrder"]["parameters"]["header"]> & operations["cancelContractOrder"]["requestBody"]["content"]["application/json"];
export type CancelAllContractOrdersParams = NonNullable<operations["cancelAllContractOrders"]["parameters"]["header"]> & operations["cancelAllContractOrders"]["requestBody"]["content"]["application/json"];
export type BatchPlaceContractOrdersParams = NonNullable<operations["batchPlaceContractOrders"]["parameters"]["header"]> & operations["batchPlaceContractOrders"]["requestBody"]["content"]["application/json"];
export type BatchAmendContractOrdersParams = NonNullable<operations["batchAmendContractOrders"]["parameters"]["header"]> & operations["batchAmendContractOrders"]["requestBody"]["content"]["application/json"];
export type BatchCancelContractOrdersParams = NonNullable<operations["batchCancelContractOrders"]["parameters"]["header"]> & operations["batchCancelContractOrders"]["requestBody"]["content"]["application/json"];
export type PositionsParams = operations["positions"]["parameters"]["query"] & NonNullable<operations["positions"]["parameters"]["header"]>;
export type FuturesLeverageParams = operations["futuresLeverage"]["parameters"]["query"] & NonNullable<operations["futuresLeverage"]["parameters"]["header"]>;
export type SetLeverageParams = NonNullable<operations["setLeverage"]["parameters"]["header"]> & operations["setLeverage"]["requestBody"]["content"]["application/json"];
export type SwitchPositionModeParams = NonNullable<operations["switchPositionMode"]["parameters"]["header"]> & operations["switchPositionMode"]["requestBody"]["content"]["application/json"];
export type SetTradingStopParams = NonNullable<operations["setTradingStop"]["parameters"]["header"]> & operations["setTradingStop"]["requestBody"]["content"]["application/json"];
export type SetMarginModeParams = NonNullable<operations["setMarginMode"]["parameters"]["header"]> & operations["setMarginMode"]["requestBody"]["content"]["application/json"];
