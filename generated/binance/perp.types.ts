// Generated from specs/binance/perp.openapi.yaml and specs/binance/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/fapi/v1/ping": {
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
    readonly "/fapi/v1/time": {
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
    readonly "/fapi/v1/exchangeInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the symbols with their trading rules, the margin assets and the rate limits.
         * @description Takes no parameters. Delivery contracts, and perpetual ones on stocks and goods (TRADIFI_PERPETUAL), are listed as well. Fees are not in it: `commissionRate` has them, for one symbol at a time.
         */
        readonly get: operations["exchangeInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/depth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Takes a snapshot of an order book.
         * @description Another `limit` than those listed is refused (-4021 or -1130). Orders of the RPI kind are left out.
         */
        readonly get: operations["depth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the latest trades of a symbol, oldest first.
         * @description Trades on the book only, without those of the insurance fund and of deleveraging.
         */
        readonly get: operations["trades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/historicalTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists trades of a symbol from a trade id on, oldest first.
         * @description Of the last month only. It takes a twelfth of a minute's weight: `aggTrades` costs a tenth of it.
         */
        readonly get: operations["historicalTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/aggTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists trades with the fills of one side at one price within 100 ms joined.
         * @description Of the last 48 hours only. With `startTime` and `endTime` both, they are less than an hour apart; `fromId` goes with neither. Without any of them the latest are listed.
         */
        readonly get: operations["aggTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/klines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists candles of a symbol, oldest first.
         * @description Without `startTime` and `endTime` the latest are listed, the last of which is still forming. A candle is identified by its open time. A `limit` above 1500 is refused (-1130), and so is the interval 1s (-1120).
         */
        readonly get: operations["klines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/markPriceKlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists candles of a symbol's mark price, oldest first.
         * @description They have no volumes; those fields are "0".
         */
        readonly get: operations["markPriceKlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/indexPriceKlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists candles of a pair's index price, oldest first.
         * @description They have no volumes; those fields are "0".
         */
        readonly get: operations["indexPriceKlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/premiumIndex": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for mark price, index price, funding rate and the next funding time.
         * @description Without `symbol`, every symbol is listed, delivery contracts as well: those have no funding, and their rate is an empty text or zero. `lastFundingRate` is the rate that is forming and will be paid at `nextFundingTime`. The interval is in `fundingInfo` where it is not eight hours.
         */
        readonly get: operations["premiumIndex"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/fundingRate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists funding rates that were paid, oldest first.
         * @description Without `startTime` and `endTime` the latest 200 are listed; where there are more than `limit` between them, those from `startTime` on. The answer has no header about limits.
         */
        readonly get: operations["fundingRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/fundingInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the symbols whose funding interval or limits are not the usual ones.
         * @description A symbol that is not listed pays every eight hours.
         */
        readonly get: operations["fundingInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/ticker/24hr": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the statistics of the last 24 hours.
         * @description Without `symbol`, every symbol is listed. The best bid and ask are in `tickerBookTicker` only.
         */
        readonly get: operations["ticker24hr"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v2/ticker/price": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the price of the last trade.
         * @description Without `symbol`, every symbol is listed. The first version of it is to be removed.
         */
        readonly get: operations["tickerPriceV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/ticker/bookTicker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the best bid and ask.
         * @description Without `symbol`, every symbol is listed.
         */
        readonly get: operations["tickerBookTicker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/openInterest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the open interest of a symbol now. */
        readonly get: operations["openInterest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/futures/data/openInterestHist": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the open interest of a symbol over the last month, oldest first. */
        readonly get: operations["openInterestHist"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for one order, open or not.
         * @description Needs `orderId` or `origClientOrderId`. Not found (-2013) are orders that were canceled or expired without a fill more than 3 days after they were placed, and all that were placed more than 90 days ago. Orders with a trigger are in `getAlgoOrder` until they trigger.
         */
        readonly get: operations["getOrder"];
        /**
         * Changes price or quantity of a LIMIT order, which goes to the end of the queue.
         * @description Needs `orderId` or `origClientOrderId`; `orderId` wins where both are given. Both quantity and price are needed, the quantity with what is filled. A change that breaks a rule of the symbol is refused and leaves the order as it is; one that would make a GTX order trade, or whose quantity is no more than what is filled, cancels it. One order can be changed 10000 times. Order id and client order id stay the same.
         */
        readonly put: operations["modifyOrder"];
        /**
         * Places a LIMIT or MARKET order.
         * @description LIMIT needs `timeInForce`, `quantity`, and `price` or `priceMatch`; MARKET `quantity`. With ACK the answer says NEW whatever the order does next; with RESULT it waits for the end of a MARKET, IOC or FOK order. Fills are never in it, and since 2026-07 neither are average price and quote amount. Orders with a trigger are refused (-4120). Post-only is the time in force GTX; it is refused with -5022 or expires at once.
         */
        readonly post: operations["newOrder"];
        /**
         * Cancels one order.
         * @description Needs `orderId` or `origClientOrderId`. What is not open is refused with -2011 "Unknown order sent.", whether it was filled, canceled, or never there. Orders with a trigger are canceled with `deleteAlgoOrder`.
         */
        readonly delete: operations["deleteOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/order/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Checks an order without placing it.
         * @description Nothing goes to the matching engine; ids and times of the answer mean nothing.
         */
        readonly post: operations["orderTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/batchOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Changes up to five orders, each by itself.
         * @description What `modifyOrder` says of one order holds for each; what `newBatchOrders` says of order and answer too.
         */
        readonly put: operations["modifyBatchOrders"];
        /**
         * Places up to five orders, each of which is taken or refused by itself.
         * @description They are processed at the same time, in no certain order. The answer has one item for each, in the order of the request: the order, or code and text of its refusal. In overload single orders leave less in doubt.
         */
        readonly post: operations["newBatchOrders"];
        /**
         * Cancels up to ten orders of a symbol, each by itself.
         * @description Needs one of the two lists. The answer has one item for each, the order or its refusal.
         */
        readonly delete: operations["deleteBatchOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/orderAmendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the changes of an order in the last three months.
         * @description Needs `orderId` or `origClientOrderId`; `orderId` wins where both are given.
         */
        readonly get: operations["orderAmendment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/allOpenOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Cancels all open orders of a symbol.
         * @description The answer names none of them; the events do. Orders that wait for a trigger stay: `deleteAlgoOpenOrders`.
         */
        readonly delete: operations["deleteAllOpenOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/countdownCancelAll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels all open orders of a symbol after a time, unless it is asked for again.
         * @description Every call begins the time anew; 0 ends it. The venue suggests 120000 every 30 seconds, and looks about every 10 ms. One symbol at a time; the page says nothing of orders that wait for a trigger.
         */
        readonly post: operations["countdownCancelAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/openOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for one open order.
         * @description Needs `orderId` or `origClientOrderId`. One that is filled or canceled is not found (-2013), as one that never was: it proves nothing.
         */
        readonly get: operations["openOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/openOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the open orders of a symbol, or of all.
         * @description Without those that wait for a trigger, which are in `openAlgoOrders`.
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
    readonly "/fapi/v1/allOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists orders of a symbol, or of all, open or not.
         * @description With `orderId`, orders from that id on; else the latest. `startTime` and `endTime` are less than 7 days apart, and without them the last 7 days are meant. What `getOrder` does not find is not listed.
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
    readonly "/fapi/v1/userTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the account's fills of a symbol, oldest first.
         * @description Of the last three months (since 2026-08-26; six before). `startTime` and `endTime` are at most 7 days apart, and without them the last 7 days are meant; `fromId` goes with neither. `id` is the trade's, numbered for each symbol.
         */
        readonly get: operations["userTrades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/forceOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the orders by which the venue closed positions of the account.
         * @description Of the last 90 days. Without `startTime`, the 7 days before `endTime` are meant. Liquidation orders have client order ids that begin with `autoclose-`, those of deleveraging `adl_autoclose`.
         */
        readonly get: operations["forceOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/algoOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for one algo order, open or not.
         * @description Needs `algoId` or `clientAlgoId`, and no symbol. Not found are those that `getOrder` would not find. Once it has triggered, `actualOrderId` is the order it became.
         */
        readonly get: operations["getAlgoOrder"];
        readonly put?: never;
        /**
         * Places an order that waits for a trigger.
         * @description STOP and TAKE_PROFIT need `quantity`, `triggerPrice`, and `price` or `priceMatch`; their MARKET forms `triggerPrice`, and `quantity` or `closePosition`; TRAILING_STOP_MARKET `quantity` and `callbackRate`. A STOP that buys triggers at or above its price, one that sells at or below it; a TAKE_PROFIT the other way round. What would trigger at once is refused (-2021). Margin is checked when it triggers. An account has at most 200 of them over all symbols (-4045).
         */
        readonly post: operations["newAlgoOrder"];
        /**
         * Cancels one algo order.
         * @description Needs `algoId` or `clientAlgoId`, and no symbol.
         */
        readonly delete: operations["deleteAlgoOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/openAlgoOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the algo orders of a symbol, or of all, that wait for their trigger. */
        readonly get: operations["openAlgoOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/algoOpenOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancels all algo orders of a symbol that wait for their trigger. */
        readonly delete: operations["deleteAlgoOpenOrders"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/allAlgoOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists algo orders of a symbol, open or not.
         * @description With `algoId`, those from that id on; else the latest. `startTime` and `endTime` are less than 7 days apart, and without them the last 7 days are meant.
         */
        readonly get: operations["allAlgoOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v3/positionRisk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the positions of the account, and the empty ones with open orders.
         * @description What is not listed is empty. Leverage and margin mode are in `symbolConfig`. In one-way mode each symbol has one position, BOTH, whose amount is below zero when short; in hedge mode LONG and SHORT, the amount of SHORT below zero.
         */
        readonly get: operations["positionRisk"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/leverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the leverage of a symbol.
         * @description It holds for the symbol, for both sides in hedge mode.
         */
        readonly post: operations["leverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/marginType": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the margin mode of a symbol.
         * @description Refused while there are open orders (-4047) or a position (-4048), and where it is set already (-4046). Multi-assets mode allows CROSSED only (-4168).
         */
        readonly post: operations["marginType"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/positionMargin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Adds margin to an isolated position, or takes some off. */
        readonly post: operations["positionMargin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/positionMargin/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the margin that was added to isolated positions of a symbol, or taken off, in the last 30 days. */
        readonly get: operations["positionMarginHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/positionSide/dual": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the position mode of the account.
         * @description It is in `accountConfig` as well, for a sixth of the weight.
         */
        readonly get: operations["getPositionSideDual"];
        readonly put?: never;
        /**
         * Sets the position mode of the account, for all symbols of USD-M and COIN-M futures.
         * @description Refused while there are open orders (-4067) or positions (-4068) on either of the two, and where it is set already (-4059). No event is documented that tells of it.
         */
        readonly post: operations["setPositionSideDual"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/multiAssetsMargin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks whether all margin assets of the account serve all positions.
         * @description It is in `accountConfig` as well, for a sixth of the weight.
         */
        readonly get: operations["getMultiAssetsMargin"];
        readonly put?: never;
        /**
         * Sets whether all margin assets of the account serve all positions.
         * @description Refused where it is set already (-4171), and with isolated symbols (-4167) or open orders (-4170).
         */
        readonly post: operations["setMultiAssetsMargin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/adlQuantile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks how near positions are to being closed by deleveraging.
         * @description Values change every 30 seconds. `positionRisk` tells them, too.
         */
        readonly get: operations["adlQuantile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v3/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the balances of the account. */
        readonly get: operations["balance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v3/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for margin, balances and positions of the account.
         * @description Totals are in USDT in single-asset mode, and count USDT only; in multi-assets mode in USD over all margin assets. Only positions are listed that are not empty or have open orders.
         */
        readonly get: operations["account"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/accountConfig": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the modes and permissions of the account. */
        readonly get: operations["accountConfig"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/symbolConfig": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists leverage and margin mode of a symbol, or of all. */
        readonly get: operations["symbolConfig"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/leverageBracket": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's leverage brackets of a symbol, or of all. */
        readonly get: operations["leverageBracket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/commissionRate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for the account's fee rates on a symbol.
         * @description Without the discount for paying in BNB, which `getFeeBurn` tells of.
         */
        readonly get: operations["commissionRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/feeBurn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks whether fees are paid in BNB at a discount. */
        readonly get: operations["getFeeBurn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/income": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists what changed the account's balances, oldest first.
         * @description Of the last three months; without `startTime` and `endTime` the last 7 days are meant. FUNDING_FEE, and since 2026-09-10 SPECIAL_FUNDING_FEE, are the funding payments: below zero where the account paid. `tranId` is unique for one kind of income of an account.
         */
        readonly get: operations["income"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/rateLimit/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's own limits on orders. */
        readonly get: operations["rateLimitOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fapi/v1/listenKey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Makes the key last for 60 minutes more.
         * @description With -1125 there is none any more; `newListenKey` makes one.
         */
        readonly put: operations["keepListenKey"];
        /**
         * Asks for the key of the account's event stream, and makes it last for 60 minutes more.
         * @description An account has one key at a time; while it lasts, the same one is told.
         */
        readonly post: operations["newListenKey"];
        /** Ends the key and the streams that use it. */
        readonly delete: operations["deleteListenKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description State of trading on a symbol. */
        readonly SymbolStatus: "PENDING_TRADING" | "TRADING" | "PRE_DELIVERING" | "DELIVERING" | "DELIVERED" | "PRE_SETTLE" | "SETTLING" | "CLOSE" | (string & {});
        /** @description Kind of contract: perpetual ones, on coins or on stocks and goods (TRADIFI_PERPETUAL), those to be delivered, and a perpetual one that is being ended. */
        readonly ContractType: "PERPETUAL" | "TRADIFI_PERPETUAL" | "CURRENT_MONTH" | "NEXT_MONTH" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "PERPETUAL_DELIVERING" | "CURRENT_QUARTER DELIVERING" | "NEXT_QUARTER DELIVERING" | "" | (string & {});
        /**
         * @description Whether base is bought or sold.
         * @enum {string}
         */
        readonly OrderSide: "BUY" | "SELL";
        /**
         * @description A symbol's position: the one of one-way mode, or the long or the short one of hedge mode.
         * @enum {string}
         */
        readonly PositionSide: "BOTH" | "LONG" | "SHORT";
        /** @description Type of an order. LIQUIDATION is the venue's own. An order that was triggered has LIMIT or MARKET here, and the type it was placed with as its original type. */
        readonly OrderType: "LIMIT" | "MARKET" | "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET" | "LIQUIDATION" | (string & {});
        /** @description State of an order. EXPIRED was ended by its own rules or by the venue; EXPIRED_IN_MATCH by self-trade prevention. */
        readonly OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED" | "EXPIRED_IN_MATCH" | (string & {});
        /** @description State of an algo order. NEW waits; TRIGGERING has met its trigger; TRIGGERED has become an order of the book; FINISHED is one whose order was filled or canceled; REJECTED one whose order was refused; EXPIRED was ended by the venue. */
        readonly AlgoStatus: "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED" | (string & {});
        /** @description Kind of an algo order. */
        readonly AlgoType: "CONDITIONAL" | (string & {});
        /** @description How long an order stays: until canceled (GTC), only what fills at once (IOC), all at once or nothing (FOK), only if it makes (GTX: post-only), until a time (GTD), for retail takers only (RPI), while there is a position (GTE_GTC). */
        readonly TimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI" | "GTE_GTC" | (string & {});
        /** @description Which price triggers an order. */
        readonly WorkingType: "MARK_PRICE" | "CONTRACT_PRICE" | (string & {});
        /** @description Where on the book a limit price is taken from. */
        readonly PriceMatch: "NONE" | "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20" | (string & {});
        /** @description What happens instead of a trade with oneself. */
        readonly SelfTradePreventionMode: "NONE" | "EXPIRE_TAKER" | "EXPIRE_MAKER" | "EXPIRE_BOTH" | (string & {});
        /** @description Margin mode of a symbol. */
        readonly MarginType: "CROSSED" | "ISOLATED" | (string & {});
        /** @description Kind of a funding rate: of the usual interval, or paid besides, as dividends of a stock are. */
        readonly RateType: "Regular" | "Special" | (string & {});
        /** @description What changed a balance. */
        readonly IncomeType: "TRANSFER" | "WELCOME_BONUS" | "REALIZED_PNL" | "FUNDING_FEE" | "COMMISSION" | "INSURANCE_CLEAR" | "REFERRAL_KICKBACK" | "COMMISSION_REBATE" | "API_REBATE" | "CONTEST_REWARD" | "CROSS_COLLATERAL_TRANSFER" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "INTERNAL_TRANSFER" | "AUTO_EXCHANGE" | "DELIVERED_SETTELMENT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW" | "POSITION_LIMIT_INCREASE_FEE" | "STRATEGY_UMFUTURES_TRANSFER" | "FEE_RETURN" | "BFUSD_REWARD" | "SPECIAL_FUNDING_FEE" | (string & {});
        /** @description What a rate limit counts. */
        readonly RateLimitType: "REQUEST_WEIGHT" | "ORDERS" | "RAW_REQUESTS" | (string & {});
        /** @description Unit of a rate limit's interval. */
        readonly RateLimitInterval: "SECOND" | "MINUTE" | "HOUR" | "DAY" | (string & {});
        /** @description Length of a candle; 1M is a month, 1m a minute. */
        readonly Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" | (string & {});
        /**
         * @description Yes or no, as text.
         * @enum {string}
         */
        readonly Flag: "true" | "false";
        /** @description A number as decimal text, or an empty text where there is none. */
        readonly DecimalOrEmpty: string | "";
        /** @description Nothing. */
        readonly Pong: {
            readonly [key: string]: unknown;
        };
        /** @description Why a request was refused. */
        readonly ErrorAnswer: {
            /** @description Number of the error, negative. */
            readonly code: number;
            /** @description What went wrong, in words; some codes mean different things by their text. */
            readonly msg: string;
        };
        /** @description It was done. */
        readonly Done: {
            /** @description 200, as a number or as text. */
            readonly code: number | string;
            /** @description Words of success. */
            readonly msg: string;
        };
        /** @description The server's clock. */
        readonly ServerTime: {
            /** @description The server's time, in milliseconds. */
            readonly serverTime: number;
        };
        /** @description Symbols, trading rules, margin assets and rate limits. */
        readonly ExchangeInfo: {
            /** @description Time zone of the venue, UTC. */
            readonly timezone: string;
            /** @description The server's time, in milliseconds; the documentation asks to ignore it. */
            readonly serverTime: number;
            /** @description Kind of futures, U_MARGINED. */
            readonly futuresType?: string;
            /** @description Rate limits in force. */
            readonly rateLimits: readonly components["schemas"]["RateLimit"][];
            /** @description Rules for the account across all symbols; none are known. */
            readonly exchangeFilters?: readonly components["schemas"]["OtherFilter"][];
            /** @description Assets that may serve as margin. */
            readonly assets: readonly components["schemas"]["MarginAsset"][];
            /** @description Symbols and their rules. */
            readonly symbols: readonly components["schemas"]["SymbolInfo"][];
        };
        /** @description A limit on requests or orders. */
        readonly RateLimit: {
            readonly rateLimitType: components["schemas"]["RateLimitType"];
            readonly interval: components["schemas"]["RateLimitInterval"];
            /** @description Length of the interval, in its unit. */
            readonly intervalNum: number;
            /** @description Units allowed in one interval. */
            readonly limit: number;
        };
        /** @description An asset of futures accounts. */
        readonly MarginAsset: {
            /** @description Asset. */
            readonly asset: string;
            /** @description Whether it serves as margin in multi-assets mode. */
            readonly marginAvailable: boolean;
            /** @description Balance below zero from which on other assets are sold for it. */
            readonly autoAssetExchange?: (string | number) | null;
        };
        /** @description A symbol and its trading rules. The decimals named precision are no rules: those are tick size and step size. */
        readonly SymbolInfo: {
            /** @description Symbol, as BTCUSDT or BTCUSDT_261225. */
            readonly symbol: string;
            /** @description Pair, as BTCUSDT. */
            readonly pair: string;
            readonly contractType: components["schemas"]["ContractType"];
            /** @description When it is delivered, in milliseconds; in the year 2100 for a perpetual one that is not being ended. */
            readonly deliveryDate: number;
            /** @description When trading began or begins, in milliseconds. */
            readonly onboardDate: number;
            readonly status: components["schemas"]["SymbolStatus"];
            /** @description To be ignored; brackets have the margin rates. */
            readonly maintMarginPercent?: string;
            /** @description To be ignored; brackets have the margin rates. */
            readonly requiredMarginPercent?: string;
            /** @description Base asset; 1000PEPE is a thousand of the coin. */
            readonly baseAsset: string;
            /** @description Quote asset. */
            readonly quoteAsset: string;
            /** @description Asset that profit, loss and margin are in. */
            readonly marginAsset: string;
            /** @description Most decimals of a price; not the tick size. */
            readonly pricePrecision: number;
            /** @description Most decimals of a quantity; not the step size. */
            readonly quantityPrecision: number;
            /** @description Decimals of base amounts. */
            readonly baseAssetPrecision: number;
            /** @description Decimals of quote amounts. */
            readonly quotePrecision: number;
            /** @description Kind of what it is on, as COIN, INDEX or EQUITY. */
            readonly underlyingType: string;
            /** @description Groups of what it is on. */
            readonly underlyingSubType?: readonly string[];
            /** @description To be ignored; no longer sent. */
            readonly settlePlan?: number;
            /** @description Most difference of mark price and last price at which a protected trigger works; a fraction. */
            readonly triggerProtect?: string;
            /** @description Rules an order must pass. */
            readonly filters: readonly components["schemas"]["SymbolFilter"][];
            /** @description Order types taken. */
            readonly orderTypes: readonly components["schemas"]["OrderType"][];
            /** @description Times in force taken. */
            readonly timeInForce: readonly components["schemas"]["TimeInForce"][];
            /** @description Fee rate of a liquidation; a fraction. */
            readonly liquidationFee?: string;
            /** @description Most difference from the mark price at which a MARKET order trades; a fraction. */
            readonly marketTakeBound?: string;
            /** @description Times an order may be changed. */
            readonly maxMoveOrderLimit?: number;
        };
        /** @description Limits on prices. */
        readonly PriceFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "PRICE_FILTER";
            /** @description Lowest price, in quote. */
            readonly minPrice: string;
            /** @description Highest price, in quote. */
            readonly maxPrice: string;
            /** @description Prices are multiples of this, in quote. */
            readonly tickSize: string;
        };
        /** @description Limits on quantities. */
        readonly LotSizeFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "LOT_SIZE";
            /** @description Lowest quantity, in base. */
            readonly minQty: string;
            /** @description Highest quantity, in base. */
            readonly maxQty: string;
            /** @description Quantities are multiples of this, in base. */
            readonly stepSize: string;
        };
        /** @description Limits on quantities of MARKET orders. */
        readonly MarketLotSizeFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MARKET_LOT_SIZE";
            /** @description Lowest quantity, in base. */
            readonly minQty: string;
            /** @description Highest quantity, in base. */
            readonly maxQty: string;
            /** @description Quantities are multiples of this, in base. */
            readonly stepSize: string;
        };
        /** @description Open orders an account may have on the symbol. */
        readonly MaxNumOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ORDERS";
            /** @description Most open orders. */
            readonly limit: number;
        };
        /** @description Orders waiting for a trigger an account may have on the symbol; no longer sent since 2025-12-29. */
        readonly MaxNumAlgoOrdersFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MAX_NUM_ALGO_ORDERS";
            /** @description Most orders with a trigger. */
            readonly limit: number;
        };
        /** @description Lowest price times quantity of an order that is not reduce-only; MARKET orders at the mark price. */
        readonly MinNotionalFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "MIN_NOTIONAL";
            /** @description Lowest notional, in quote. */
            readonly notional: string;
        };
        /** @description Limits on prices relative to the mark price, for buying above and for selling below. */
        readonly PercentPriceFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "PERCENT_PRICE";
            /** @description Highest price of a buy order, as a multiple. */
            readonly multiplierUp: string;
            /** @description Lowest price of a sell order, as a multiple. */
            readonly multiplierDown: string;
            /** @description Decimals of the multiples, as text or number. */
            readonly multiplierDecimal?: string | number;
        };
        /** @description Whether positions may be opened. */
        readonly PositionRiskControlFilter: {
            /**
             * @description Kind of filter.
             * @constant
             */
            readonly filterType: "POSITION_RISK_CONTROL";
            /** @description Side that is closed to new positions; NONE for neither. */
            readonly positionControlSide: string;
        };
        /** @description A filter this description does not know. */
        readonly OtherFilter: {
            /** @description Kind of filter. */
            readonly filterType: string;
        };
        /** @description A rule an order on the symbol must pass; the first kind that fits. */
        readonly SymbolFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MaxNumAlgoOrdersFilter"] | components["schemas"]["MinNotionalFilter"] | components["schemas"]["PercentPriceFilter"] | components["schemas"]["PositionRiskControlFilter"] | components["schemas"]["OtherFilter"];
        /** @description Price in quote and quantity in base of one level of a book. */
        readonly BookLevel: readonly [
            string,
            string
        ];
        /** @description The best levels of an order book. */
        readonly Depth: {
            /** @description Id of the last book update the snapshot contains. */
            readonly lastUpdateId: Int64;
            /** @description When it was written, in milliseconds. */
            readonly E?: number;
            /** @description The matching engine's time of the last change, in milliseconds. */
            readonly T?: number;
            /** @description Buy side, best (highest) price first. */
            readonly bids: readonly components["schemas"]["BookLevel"][];
            /** @description Sell side, best (lowest) price first. */
            readonly asks: readonly components["schemas"]["BookLevel"][];
        };
        /** @description A trade. */
        readonly Trade: {
            /** @description Trade id. */
            readonly id: Int64;
            /** @description Price, in quote. */
            readonly price: string;
            /** @description Quantity, in base. */
            readonly qty: string;
            /** @description Price times quantity, in quote. */
            readonly quoteQty: string;
            /** @description When it happened, in milliseconds. */
            readonly time: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly isBuyerMaker: boolean;
            /** @description Whether the maker's order was of the kind RPI. */
            readonly isRPITrade?: boolean;
        };
        /** @description Fills of one side at one price within 100 ms, joined. */
        readonly AggTrade: {
            /** @description Aggregate trade id. */
            readonly a: Int64;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Quantity, in base. */
            readonly q: string;
            /** @description Quantity without RPI orders, in base. */
            readonly nq?: string;
            /** @description First trade id. */
            readonly f: Int64;
            /** @description Last trade id. */
            readonly l: Int64;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly m: boolean;
        };
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
            number,
            string,
            string,
            string
        ];
        /** @description Mark price, index price and funding of a symbol. */
        readonly PremiumIndex: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Mark price, in quote. */
            readonly markPrice: string;
            /** @description Index price, in quote. */
            readonly indexPrice: string;
            /** @description Settlement price as it would be now, in quote; means something in the last hour only. */
            readonly estimatedSettlePrice?: string;
            readonly lastFundingRate: components["schemas"]["DecimalOrEmpty"];
            readonly interestRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description When funding is paid next, in milliseconds; 0 without funding. */
            readonly nextFundingTime: number;
            /** @description When these held, in milliseconds. */
            readonly time: number;
        };
        /** @description One, or a list. */
        readonly PremiumIndexAnswer: components["schemas"]["PremiumIndex"] | readonly components["schemas"]["PremiumIndex"][];
        /** @description A funding rate that was paid. */
        readonly FundingRate: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Rate per interval, a fraction of the position's value; above zero, long positions pay short ones. */
            readonly fundingRate: string;
            /** @description When it was paid, in milliseconds, some milliseconds late at times. */
            readonly fundingTime: number;
            readonly markPrice?: components["schemas"]["DecimalOrEmpty"];
            readonly rateType?: components["schemas"]["RateType"];
        };
        /** @description Funding interval and limits of a symbol that has others than the usual ones. */
        readonly FundingInfo: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Highest rate per interval; a fraction. */
            readonly adjustedFundingRateCap: string;
            /** @description Lowest rate per interval; a fraction. */
            readonly adjustedFundingRateFloor: string;
            /** @description Hours between payments. */
            readonly fundingIntervalHours: number;
            /** @description To be ignored. */
            readonly disclaimer?: boolean;
            /** @description When these were set, in milliseconds; seen in 2026-09, not documented. */
            readonly updateTime?: number | null;
        };
        /** @description Statistics of the last 24 hours. */
        readonly Ticker24hr: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Last price less open price, in quote. */
            readonly priceChange: string;
            /** @description Change against the open price, in percent. */
            readonly priceChangePercent: string;
            /** @description Average price weighted by volume, in quote. */
            readonly weightedAvgPrice: string;
            /** @description Not documented; in quote. */
            readonly prevClosePrice?: string;
            /** @description Price of the last trade, in quote. */
            readonly lastPrice: string;
            /** @description Quantity of the last trade, in base. */
            readonly lastQty: string;
            /** @description Price 24 hours ago, in quote. */
            readonly openPrice: string;
            /** @description Highest price, in quote. */
            readonly highPrice: string;
            /** @description Lowest price, in quote. */
            readonly lowPrice: string;
            /** @description Volume, in base. */
            readonly volume: string;
            /** @description Volume, in quote. */
            readonly quoteVolume: string;
            /** @description When the window begins, in milliseconds. */
            readonly openTime: number;
            /** @description When the window ends, in milliseconds. */
            readonly closeTime: number;
            /** @description First trade id; -1 without trades. */
            readonly firstId: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly lastId: Int64;
            /** @description Number of trades. */
            readonly count: number;
        };
        /** @description One, or a list. */
        readonly Ticker24hrAnswer: components["schemas"]["Ticker24hr"] | readonly components["schemas"]["Ticker24hr"][];
        /** @description The price of the last trade. */
        readonly PriceTicker: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Price, in quote. */
            readonly price: string;
            /** @description When it held, in milliseconds. */
            readonly time?: number;
        };
        /** @description One, or a list. */
        readonly PriceTickerAnswer: components["schemas"]["PriceTicker"] | readonly components["schemas"]["PriceTicker"][];
        /** @description The best bid and ask. */
        readonly BookTicker: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Best bid, in quote; 0 where there is none. */
            readonly bidPrice: string;
            /** @description Quantity at the best bid, in base. */
            readonly bidQty: string;
            /** @description Best ask, in quote; 0 where there is none. */
            readonly askPrice: string;
            /** @description Quantity at the best ask, in base. */
            readonly askQty: string;
            /** @description The matching engine's time, in milliseconds. */
            readonly time?: number;
            /** @description Id of the last book update; not in every sample. */
            readonly lastUpdateId?: Int64;
        };
        /** @description One, or a list. */
        readonly BookTickerAnswer: components["schemas"]["BookTicker"] | readonly components["schemas"]["BookTicker"][];
        /** @description The open interest of a symbol. */
        readonly OpenInterest: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Open interest, in base. */
            readonly openInterest: string;
            /** @description When it held, in milliseconds. */
            readonly time: number;
        };
        /** @description The open interest of a symbol at a time. */
        readonly OpenInterestValue: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Open interest, in base. */
            readonly sumOpenInterest: string;
            /** @description Open interest, in quote. */
            readonly sumOpenInterestValue: string;
            /** @description Coins in circulation, as a third party says. */
            readonly CMCCirculatingSupply?: string;
            /** @description When it held, in milliseconds. */
            readonly timestamp: number;
        };
        /** @description An order of a batch. What `newOrder` says of its parameters holds. */
        readonly BatchOrder: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide?: components["schemas"]["PositionSide"];
            /**
             * @description Type of the order.
             * @enum {string}
             */
            readonly type: "LIMIT" | "MARKET";
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            /** @description Quantity, in base. */
            readonly quantity?: string;
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Limit price, in quote per base. */
            readonly price?: string;
            /** @description The caller's id, unique among open orders. */
            readonly newClientOrderId?: string;
            /**
             * @description Whether the answer waits for the end of an order that ends at once.
             * @enum {string}
             */
            readonly newOrderRespType?: "ACK" | "RESULT";
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /** @description End of a GTD order, in milliseconds. */
            readonly goodTillDate?: number;
        };
        /** @description A change of a batch. What `modifyOrder` says of its parameters holds. */
        readonly BatchModification: {
            /** @description The venue's id of the order. */
            readonly orderId?: Int64;
            /** @description The caller's id of the order. */
            readonly origClientOrderId?: string;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            /** @description New quantity in base, with what is filled. */
            readonly quantity: string;
            /** @description New limit price, in quote per base. */
            readonly price: string;
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            /** @description A number of the caller's that answer and event repeat. */
            readonly modifyId?: Int64;
        };
        /** @description An order as an operation left it. */
        readonly OrderAnswer: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Pair, as BTCUSDT. */
            readonly pair?: string;
            /** @description The venue's id, rising on each symbol. */
            readonly orderId: Int64;
            /** @description The caller's id; the venue's own orders have ids of theirs. */
            readonly clientOrderId: string;
            readonly status: components["schemas"]["OrderStatus"];
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide: components["schemas"]["PositionSide"];
            readonly type: components["schemas"]["OrderType"];
            readonly origType: components["schemas"]["OrderType"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            /** @description Quantity wanted, in base. */
            readonly origQty: string;
            /** @description Quantity filled, in base. */
            readonly executedQty: string;
            /** @description Quantity filled, in base. */
            readonly cumQty?: string;
            /** @description Amount filled, in quote; not in answers since 2026-07. */
            readonly cumQuote?: string;
            /** @description Quantity filled, in base. */
            readonly cumBase?: string;
            /** @description Average price of what is filled, in quote; zero before; not in answers since 2026-07. */
            readonly avgPrice?: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly price: string;
            /** @description Price of its trigger, in quote; zero without. */
            readonly stopPrice: string;
            /** @description Price at which a trailing stop begins, in quote. */
            readonly activatePrice?: string;
            /** @description Distance of a trailing stop, in percent. */
            readonly priceRate?: string;
            /** @description Whether it may only reduce a position. */
            readonly reduceOnly: boolean;
            /** @description Whether it closes the whole position. */
            readonly closePosition: boolean;
            readonly workingType?: components["schemas"]["WorkingType"];
            /** @description Whether its trigger is protected. */
            readonly priceProtect?: boolean;
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /** @description End of a GTD order, in milliseconds; 0 for others. */
            readonly goodTillDate?: number;
            /** @description The number that the change was given. */
            readonly modifyId?: Int64;
            /** @description When it changed last, in milliseconds. */
            readonly updateTime: number;
        };
        /** @description An order as the batch left it, or why its part was refused. */
        readonly BatchOrderAnswer: components["schemas"]["OrderAnswer"] | components["schemas"]["ErrorAnswer"];
        /** @description An order as it is now. */
        readonly Order: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Pair, as BTCUSDT. */
            readonly pair?: string;
            /** @description The venue's id, rising on each symbol. */
            readonly orderId: Int64;
            /** @description The caller's id; the venue's own orders have ids of theirs. */
            readonly clientOrderId: string;
            readonly status: components["schemas"]["OrderStatus"];
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide: components["schemas"]["PositionSide"];
            readonly type: components["schemas"]["OrderType"];
            readonly origType: components["schemas"]["OrderType"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            /** @description Quantity wanted, in base. */
            readonly origQty: string;
            /** @description Quantity filled, in base. */
            readonly executedQty: string;
            /** @description Quantity filled, in base. */
            readonly cumQty?: string;
            /** @description Quantity filled, in base. */
            readonly cumBase?: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly price: string;
            /** @description Price of its trigger, in quote; zero without. */
            readonly stopPrice: string;
            /** @description Price at which a trailing stop begins, in quote. */
            readonly activatePrice?: string;
            /** @description Distance of a trailing stop, in percent. */
            readonly priceRate?: string;
            /** @description Whether it may only reduce a position. */
            readonly reduceOnly: boolean;
            /** @description Whether it closes the whole position. */
            readonly closePosition: boolean;
            readonly workingType?: components["schemas"]["WorkingType"];
            /** @description Whether its trigger is protected. */
            readonly priceProtect?: boolean;
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /** @description End of a GTD order, in milliseconds; 0 for others. */
            readonly goodTillDate?: number;
            /** @description When it changed last, in milliseconds. */
            readonly updateTime: number;
            /** @description Amount filled, in quote. */
            readonly cumQuote: string;
            /** @description Average price of what is filled, in quote; zero before. */
            readonly avgPrice: string;
            /** @description When it was placed, in milliseconds. */
            readonly time: number;
        };
        /** @description A change of an order. */
        readonly OrderAmendment: {
            /** @description Id of the change. */
            readonly amendmentId: Int64;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Pair, as BTCUSDT. */
            readonly pair?: string;
            /** @description The venue's id of the order. */
            readonly orderId: Int64;
            /** @description The caller's id of the order. */
            readonly clientOrderId: string;
            /** @description When it was changed, in milliseconds. */
            readonly time: number;
            readonly amendment: components["schemas"]["Amendment"];
        };
        /** @description What was changed. */
        readonly Amendment: {
            readonly price: components["schemas"]["BeforeAndAfter"];
            readonly origQty: components["schemas"]["BeforeAndAfter"];
            /** @description How often the order had been changed with this. */
            readonly count: number;
            /** @description The number that the change was given. */
            readonly modifyId?: Int64;
        };
        /** @description A value before and after a change. */
        readonly BeforeAndAfter: {
            /** @description The value before. */
            readonly before: string;
            /** @description The value after. */
            readonly after: string;
        };
        /** @description The time after which a symbol's orders are canceled. */
        readonly Countdown: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description The time from now, in milliseconds; 0 for never. */
            readonly countdownTime: string;
        };
        /** @description A fill of the account. */
        readonly UserTrade: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description Pair, as BTCUSDT. */
            readonly pair?: string;
            /** @description Trade id, of the symbol. */
            readonly id: Int64;
            /** @description The venue's id of the order. */
            readonly orderId: Int64;
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide: components["schemas"]["PositionSide"];
            /** @description Price, in quote. */
            readonly price: string;
            /** @description Quantity, in base. */
            readonly qty: string;
            /** @description Price times quantity, in quote. */
            readonly quoteQty: string;
            /** @description Quantity, in base. */
            readonly baseQty?: string;
            /** @description Asset that profit and loss are in. */
            readonly marginAsset?: string;
            /** @description Profit realised by it, fees not counted, in margin asset. */
            readonly realizedPnl: string;
            /** @description Fee paid; below zero, a rebate. */
            readonly commission: string;
            /** @description Asset of the fee. */
            readonly commissionAsset: string;
            /** @description When it happened, in milliseconds. */
            readonly time: number;
            /** @description Whether the account's order was the maker. */
            readonly maker: boolean;
            /** @description Whether the account bought. */
            readonly buyer: boolean;
        };
        /** @description An algo order as it was placed. */
        readonly AlgoOrderAnswer: {
            /** @description The venue's id of the algo order. */
            readonly algoId: Int64;
            /** @description The caller's id of the algo order. */
            readonly clientAlgoId: string;
            readonly algoType: components["schemas"]["AlgoType"];
            readonly orderType: components["schemas"]["OrderType"];
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide: components["schemas"]["PositionSide"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            /** @description Quantity, in base; zero where it closes the position. */
            readonly quantity: string;
            readonly algoStatus: components["schemas"]["AlgoStatus"];
            /** @description Price at which it triggers, in quote; zero without. */
            readonly triggerPrice: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly price: string;
            /** @description Visible part, in base; null without. */
            readonly icebergQuantity?: string | null;
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            readonly workingType: components["schemas"]["WorkingType"];
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            /** @description Whether it closes the whole position. */
            readonly closePosition: boolean;
            /** @description Whether its trigger is protected. */
            readonly priceProtect?: boolean;
            /** @description Whether it may only reduce a position. */
            readonly reduceOnly: boolean;
            readonly activatePrice?: components["schemas"]["DecimalOrEmpty"];
            readonly callbackRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was placed, in milliseconds. */
            readonly createTime: number;
            /** @description When it changed last, in milliseconds. */
            readonly updateTime: number;
            /** @description When it triggered, in milliseconds; 0 before. */
            readonly triggerTime?: number;
            /** @description End of a GTD order, in milliseconds; 0 for others. */
            readonly goodTillDate?: number;
        };
        /** @description An algo order as it is now. */
        readonly AlgoOrder: {
            /** @description The venue's id of the algo order. */
            readonly algoId: Int64;
            /** @description The caller's id of the algo order. */
            readonly clientAlgoId: string;
            readonly algoType: components["schemas"]["AlgoType"];
            readonly orderType: components["schemas"]["OrderType"];
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide: components["schemas"]["PositionSide"];
            readonly timeInForce: components["schemas"]["TimeInForce"];
            /** @description Quantity, in base; zero where it closes the position. */
            readonly quantity: string;
            readonly algoStatus: components["schemas"]["AlgoStatus"];
            /** @description Price at which it triggers, in quote; zero without. */
            readonly triggerPrice: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly price: string;
            /** @description Visible part, in base; null without. */
            readonly icebergQuantity?: string | null;
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            readonly workingType: components["schemas"]["WorkingType"];
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            /** @description Whether it closes the whole position. */
            readonly closePosition: boolean;
            /** @description Whether its trigger is protected. */
            readonly priceProtect?: boolean;
            /** @description Whether it may only reduce a position. */
            readonly reduceOnly: boolean;
            readonly activatePrice?: components["schemas"]["DecimalOrEmpty"];
            readonly callbackRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was placed, in milliseconds. */
            readonly createTime: number;
            /** @description When it changed last, in milliseconds. */
            readonly updateTime: number;
            /** @description When it triggered, in milliseconds; 0 before. */
            readonly triggerTime?: number;
            /** @description End of a GTD order, in milliseconds; 0 for others. */
            readonly goodTillDate?: number;
            /** @description Id, as text, of the order it became; empty before. */
            readonly actualOrderId: string;
            /** @description Average price of that order, in quote; zero before. */
            readonly actualPrice?: string;
            /** @description Type of that order; 0 or empty before. */
            readonly actualType?: string;
            readonly actualQty?: components["schemas"]["DecimalOrEmpty"];
            /** @description To be ignored. */
            readonly tpTriggerPrice?: string;
            /** @description To be ignored. */
            readonly tpPrice?: string;
            /** @description To be ignored. */
            readonly slTriggerPrice?: string;
            /** @description To be ignored. */
            readonly slPrice?: string;
            /** @description To be ignored; empty. */
            readonly tpOrderType?: string;
        };
        /** @description An algo order was canceled. */
        readonly AlgoOrderCanceled: {
            /** @description The venue's id of the algo order. */
            readonly algoId: Int64;
            /** @description The caller's id of the algo order. */
            readonly clientAlgoId: string;
            /** @description 200, as a number or as text. */
            readonly code: number | string;
            /** @description Words of success. */
            readonly msg: string;
        };
        /** @description A position of the account. */
        readonly PositionRisk: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly positionSide: components["schemas"]["PositionSide"];
            /** @description Size in base, below zero when short. */
            readonly positionAmt: string;
            /** @description Average price of entry, in quote; zero when empty. */
            readonly entryPrice: string;
            /** @description Price at which it ends without loss, in quote. */
            readonly breakEvenPrice: string;
            /** @description Mark price, in quote. */
            readonly markPrice: string;
            /** @description Profit at the mark price, in margin asset. */
            readonly unRealizedProfit: string;
            /** @description Price of liquidation, in quote; zero for none. */
            readonly liquidationPrice: string;
            /** @description Margin of an isolated position with its profit, in margin asset; zero for a crossed one. */
            readonly isolatedMargin: string;
            /** @description Value at the mark price, in quote, below zero when short. */
            readonly notional: string;
            /** @description Asset of margin and profit. */
            readonly marginAsset: string;
            /** @description Margin of an isolated position without its profit, in margin asset. */
            readonly isolatedWallet: string;
            /** @description Margin held for position and orders, in margin asset. */
            readonly initialMargin: string;
            /** @description Margin below which it is liquidated, in margin asset. */
            readonly maintMargin: string;
            /** @description Margin held for it, in margin asset. */
            readonly positionInitialMargin?: string;
            /** @description Margin held for orders, in margin asset. */
            readonly openOrderInitialMargin?: string;
            /** @description How near it is to deleveraging, 0 to 4. */
            readonly adl?: number;
            /** @description To be ignored. */
            readonly bidNotional?: string;
            /** @description To be ignored. */
            readonly askNotional?: string;
            /** @description When it changed last, in milliseconds. */
            readonly updateTime: number;
        };
        /** @description The leverage of a symbol. */
        readonly Leverage: {
            /** @description Leverage. */
            readonly leverage: number;
            /** @description Most value of a position with it, in quote. */
            readonly maxNotionalValue: string;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
        };
        /** @description Margin was moved. */
        readonly PositionMarginMoved: {
            /** @description Margin moved, in margin asset. */
            readonly amount: number;
            /** @description 200, as a number or as text. */
            readonly code: number | string;
            /** @description Words of success. */
            readonly msg: string;
            /** @description 1 added, 2 taken off. */
            readonly type: number;
        };
        /** @description Margin of an isolated position that was moved. */
        readonly PositionMarginChange: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description 1 added, 2 taken off. */
            readonly type: number;
            /** @description What moved it, as USER_ADJUST. */
            readonly deltaType?: string;
            /** @description Margin moved, in the asset. */
            readonly amount: string;
            /** @description Asset of the margin. */
            readonly asset: string;
            /** @description When it was moved, in milliseconds. */
            readonly time: number;
            readonly positionSide: components["schemas"]["PositionSide"];
        };
        /** @description The position mode of the account. */
        readonly PositionMode: {
            /** @description `true` for hedge mode, `false` for one-way mode. */
            readonly dualSidePosition: boolean;
        };
        /** @description The assets mode of the account. */
        readonly AssetsMode: {
            /** @description `true` for multi-assets mode, `false` for single-asset mode. */
            readonly multiAssetsMargin: boolean;
        };
        /** @description How near the positions of a symbol are to deleveraging. */
        readonly AdlQuantile: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly adlQuantile: components["schemas"]["AdlQuantiles"];
        };
        /** @description From 0, far, to 4, near. */
        readonly AdlQuantiles: {
            /** @description Of the long position. */
            readonly LONG?: number;
            /** @description Of the short position. */
            readonly SHORT?: number;
            /** @description A sign only that the positions are crossed and in hedge mode. */
            readonly HEDGE?: number;
            /** @description Of the position of one-way mode. */
            readonly BOTH?: number;
        };
        /** @description Leverage and margin mode of a symbol. */
        readonly SymbolConfig: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly marginType: components["schemas"]["MarginType"];
            /** @description Whether an isolated position adds margin by itself. */
            readonly isAutoAddMargin?: boolean;
            /** @description Leverage. */
            readonly leverage: number;
            /** @description Most value of a position with it, in quote. */
            readonly maxNotionalValue?: string;
        };
        /** @description The leverage brackets of a symbol. */
        readonly LeverageBrackets: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description The account's factor on the brackets' limits; absent without. */
            readonly notionalCoef?: number;
            /** @description Brackets by value. */
            readonly brackets: readonly components["schemas"]["LeverageBracket"][];
        };
        /** @description What holds for positions of a range of values. */
        readonly LeverageBracket: {
            /** @description Number of the bracket, from 1. */
            readonly bracket: number;
            /** @description Most leverage. */
            readonly initialLeverage: number;
            /** @description Value up to which it holds, in quote. */
            readonly notionalCap: number;
            /** @description Value from which on it holds, in quote. */
            readonly notionalFloor: number;
            /** @description Maintenance margin rate; a fraction of the value. */
            readonly maintMarginRatio: number;
            /** @description Amount to take off value times rate, in quote. */
            readonly cum: number;
        };
        /** @description A list, or one. */
        readonly LeverageBracketAnswer: readonly components["schemas"]["LeverageBrackets"][] | components["schemas"]["LeverageBrackets"];
        /** @description A balance of the account. */
        readonly Balance: {
            /** @description Code of the account. */
            readonly accountAlias: string;
            /** @description Asset. */
            readonly asset: string;
            /** @description Wallet balance without unrealised profit; may be below zero. */
            readonly balance: string;
            /** @description Part that serves crossed positions. */
            readonly crossWalletBalance: string;
            /** @description Unrealised profit of crossed positions. */
            readonly crossUnPnl: string;
            /** @description What new orders can use. */
            readonly availableBalance: string;
            /** @description What could be taken out. */
            readonly maxWithdrawAmount: string;
            /** @description Whether it serves as margin in multi-assets mode. */
            readonly marginAvailable: boolean;
            /** @description When it changed last, in milliseconds; 0 for never. */
            readonly updateTime: number;
        };
        /** @description Margin, balances and positions of the account. */
        readonly Account: {
            /** @description Margin held for positions and orders. */
            readonly totalInitialMargin: string;
            /** @description Margin below which positions are liquidated. */
            readonly totalMaintMargin: string;
            /** @description Wallet balances. */
            readonly totalWalletBalance: string;
            /** @description Unrealised profit. */
            readonly totalUnrealizedProfit: string;
            /** @description Wallet balances and unrealised profit. */
            readonly totalMarginBalance: string;
            /** @description Margin held for positions. */
            readonly totalPositionInitialMargin: string;
            /** @description Margin held for orders. */
            readonly totalOpenOrderInitialMargin: string;
            /** @description Balances that serve crossed positions. */
            readonly totalCrossWalletBalance: string;
            /** @description Unrealised profit of crossed positions. */
            readonly totalCrossUnPnl: string;
            /** @description What new orders can use. */
            readonly availableBalance: string;
            /** @description What could be taken out. */
            readonly maxWithdrawAmount: string;
            /** @description Balances. */
            readonly assets: readonly components["schemas"]["AccountAsset"][];
            /** @description Positions that are not empty or have open orders. */
            readonly positions: readonly components["schemas"]["AccountPosition"][];
        };
        /** @description Balance and margin of an asset. */
        readonly AccountAsset: {
            /** @description Asset. */
            readonly asset: string;
            /** @description Wallet balance without unrealised profit. */
            readonly walletBalance: string;
            /** @description Unrealised profit. */
            readonly unrealizedProfit: string;
            /** @description Wallet balance and unrealised profit. */
            readonly marginBalance: string;
            /** @description Margin below which positions are liquidated. */
            readonly maintMargin: string;
            /** @description Margin held for positions and orders. */
            readonly initialMargin: string;
            /** @description Margin held for positions. */
            readonly positionInitialMargin: string;
            /** @description Margin held for orders. */
            readonly openOrderInitialMargin: string;
            /** @description Part that serves crossed positions. */
            readonly crossWalletBalance: string;
            /** @description Unrealised profit of crossed positions. */
            readonly crossUnPnl: string;
            /** @description What new orders can use. */
            readonly availableBalance: string;
            /** @description What could be taken out. */
            readonly maxWithdrawAmount: string;
            /** @description When it changed last, in milliseconds; 0 for never. */
            readonly updateTime: number;
        };
        /** @description A position as the account counts it. */
        readonly AccountPosition: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly positionSide: components["schemas"]["PositionSide"];
            /** @description Size in base, below zero when short. */
            readonly positionAmt: string;
            /** @description Profit at the mark price. */
            readonly unrealizedProfit: string;
            /** @description Margin of an isolated position with its profit. */
            readonly isolatedMargin?: string;
            /** @description Value at the mark price, in quote. */
            readonly notional: string;
            /** @description Margin of an isolated position without its profit. */
            readonly isolatedWallet?: string;
            /** @description Margin held at the mark price. */
            readonly initialMargin: string;
            /** @description Margin below which it is liquidated. */
            readonly maintMargin: string;
            /** @description When it changed last, in milliseconds; 0 for never. */
            readonly updateTime: number;
        };
        /** @description Modes and permissions of the account. */
        readonly AccountConfig: {
            /** @description Fee tier. */
            readonly feeTier?: number;
            /** @description Whether it may trade. */
            readonly canTrade: boolean;
            /** @description Whether assets may be moved in. */
            readonly canDeposit?: boolean;
            /** @description Whether assets may be moved out. */
            readonly canWithdraw?: boolean;
            /** @description `true` for hedge mode, `false` for one-way mode. */
            readonly dualSidePosition: boolean;
            /** @description To be ignored. */
            readonly updateTime?: number;
            /** @description `true` for multi-assets mode, `false` for single-asset mode. */
            readonly multiAssetsMargin: boolean;
            /** @description Group of accounts that do not trade with each other; -1 for none. */
            readonly tradeGroupId?: number;
        };
        /** @description The account's fee rates on a symbol. */
        readonly CommissionRate: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description For making, a fraction; below zero, a rebate. */
            readonly makerCommissionRate: string;
            /** @description For taking, a fraction. */
            readonly takerCommissionRate: string;
            /** @description For making with RPI orders, a fraction. */
            readonly rpiCommissionRate?: string;
        };
        /** @description Whether fees are paid in BNB at a discount. */
        readonly FeeBurn: {
            /** @description Whether they are. */
            readonly feeBurn: boolean;
        };
        /** @description A change of a balance. */
        readonly Income: {
            /** @description Symbol, as BTCUSDT; empty without. */
            readonly symbol: string;
            readonly incomeType: components["schemas"]["IncomeType"];
            /** @description The change; below zero, a payment. */
            readonly income: string;
            /** @description Asset. */
            readonly asset: string;
            /** @description What it is about. */
            readonly info?: string;
            /** @description When it happened, in milliseconds. */
            readonly time: number;
            /** @description Id, unique for one kind of income of an account. */
            readonly tranId: Int64 | string;
            /** @description Trade id; empty without. */
            readonly tradeId?: string;
        };
        /** @description The key of the account's event stream. */
        readonly ListenKey: {
            /** @description The key; whoever has it sees the account's events. */
            readonly listenKey: string;
        };
        /** @description The key lasts longer. */
        readonly ListenKeyKept: {
            /** @description The key; whoever has it sees the account's events. */
            readonly listenKey?: string;
        };
        /** @description Whether the symbol is of USD-M futures, 1, or COIN-M futures, 2. */
        readonly SymbolKind: 1 | 2 | (number & {});
        /** @description The best bid and ask. */
        readonly BookTickerEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "bookTicker";
            /** @description Id of the book update that led to it. */
            readonly u: Int64;
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description The matching engine's time, in milliseconds. */
            readonly T: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Pair, in upper case; since 2026-06. */
            readonly ps?: string;
            /** @description Best bid, in quote. */
            readonly b: string;
            /** @description Quantity at the best bid, in base; in contracts on COIN-M. */
            readonly B: string;
            /** @description Best ask, in quote. */
            readonly a: string;
            /** @description Quantity at the best ask, in base; in contracts on COIN-M. */
            readonly A: string;
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description Levels of a book: those that changed, or the best ones anew, which only the address tells. A changed level has its new quantity, "0" where it is gone. */
        readonly DepthEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "depthUpdate";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description The matching engine's time, in milliseconds. */
            readonly T: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Pair, in upper case; since 2026-06. */
            readonly ps?: string;
            /** @description Id of the first book update it contains. */
            readonly U: Int64;
            /** @description Id of the last book update it contains. */
            readonly u: Int64;
            /** @description The `u` of the event before it on this address. */
            readonly pu: Int64;
            /** @description Buy side. */
            readonly b: readonly components["schemas"]["BookLevel"][];
            /** @description Sell side. */
            readonly a: readonly components["schemas"]["BookLevel"][];
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description Fills of one side at one price within 100 ms, joined. */
        readonly AggTradeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "aggTrade";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Aggregate trade id, one more than that of the event before. */
            readonly a: Int64;
            /** @description Price, in quote. */
            readonly p: string;
            /** @description Quantity of all of them, in base. */
            readonly q: string;
            /** @description Quantity without RPI orders, in base; since 2025-12-31. */
            readonly nq?: string;
            /** @description First trade id. */
            readonly f: Int64;
            /** @description Last trade id. */
            readonly l: Int64;
            /** @description When they happened, in milliseconds. */
            readonly T: number;
            /** @description Whether the buyer was the maker, so that the taker sold. */
            readonly m: boolean;
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description Mark price, index price and funding of a symbol. */
        readonly MarkPriceEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "markPriceUpdate";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Mark price, in quote. */
            readonly p: string;
            /** @description Moving average of the mark price, in quote; since 2026-03. */
            readonly ap?: string;
            /** @description Index price, in quote. */
            readonly i: string;
            /** @description Settlement price as it would be now, in quote; means something in the last hour only. */
            readonly P: string;
            readonly r: components["schemas"]["DecimalOrEmpty"];
            /** @description When funding is paid next, in milliseconds; 0 without funding. */
            readonly T: number;
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description One for each symbol. */
        readonly AllMarkPricesEvent: readonly components["schemas"]["MarkPriceEvent"][];
        /** @description The current candle as it stands now. */
        readonly KlineEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "kline";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly k: components["schemas"]["StreamKline"];
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description A candle that may still change. */
        readonly StreamKline: {
            /** @description When it opens, in milliseconds. */
            readonly t: number;
            /** @description When it closes, in milliseconds, inclusive. */
            readonly T: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly i: components["schemas"]["Interval"];
            /** @description First trade id; -1 without trades. */
            readonly f: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly L: Int64;
            /** @description Open price, in quote. */
            readonly o: string;
            /** @description Price of the last trade so far, in quote. */
            readonly c: string;
            /** @description High price, in quote. */
            readonly h: string;
            /** @description Low price, in quote. */
            readonly l: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Number of trades. */
            readonly n: number;
            /** @description Whether the candle has closed; true only in its last event. */
            readonly x: boolean;
            /** @description Volume, in quote. */
            readonly q: string;
            /** @description Volume bought by takers, in base. */
            readonly V: string;
            /** @description Volume bought by takers, in quote. */
            readonly Q: string;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly B?: string;
        };
        /** @description Prices and volumes of the last 24 hours. */
        readonly MiniTickerEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "24hrMiniTicker";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Pair, in upper case; since 2026-06. */
            readonly ps?: string;
            /** @description Price of the last trade, in quote. */
            readonly c: string;
            /** @description Price 24 hours ago, in quote. */
            readonly o: string;
            /** @description Highest price, in quote. */
            readonly h: string;
            /** @description Lowest price, in quote. */
            readonly l: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Volume, in quote. */
            readonly q: string;
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description The symbols that changed since the last event. */
        readonly AllMiniTickersEvent: readonly components["schemas"]["MiniTickerEvent"][];
        /** @description Statistics of the last 24 hours. */
        readonly TickerEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "24hrTicker";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Pair, in upper case; since 2026-06. */
            readonly ps?: string;
            /** @description Last price less open price, in quote. */
            readonly p: string;
            /** @description Change against the open price, in percent. */
            readonly P: string;
            /** @description Average price weighted by volume, in quote. */
            readonly w: string;
            /** @description Price of the last trade, in quote. */
            readonly c: string;
            /** @description Quantity of the last trade, in base. */
            readonly Q: string;
            /** @description Price at the window's beginning, in quote. */
            readonly o: string;
            /** @description Highest price, in quote. */
            readonly h: string;
            /** @description Lowest price, in quote. */
            readonly l: string;
            /** @description Volume, in base. */
            readonly v: string;
            /** @description Volume, in quote. */
            readonly q: string;
            /** @description When the window begins, in milliseconds. */
            readonly O: number;
            /** @description When the window ends, in milliseconds. */
            readonly C: number;
            /** @description First trade id; -1 without trades. */
            readonly F: Int64;
            /** @description Last trade id; -1 without trades. */
            readonly L: Int64;
            /** @description Number of trades. */
            readonly n: number;
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description The symbols that changed since the last event. */
        readonly AllTickersEvent: readonly components["schemas"]["TickerEvent"][];
        /** @description The largest liquidation order of a symbol in a second. */
        readonly ForceOrderEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "forceOrder";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            readonly o: components["schemas"]["ForceOrder"];
            /** @description Pair, in upper case; since 2026-06. */
            readonly ps?: string;
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description A liquidation order. */
        readonly ForceOrder: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly S: components["schemas"]["OrderSide"];
            readonly o: components["schemas"]["OrderType"];
            readonly f: components["schemas"]["TimeInForce"];
            /** @description Quantity wanted, in base. */
            readonly q: string;
            /** @description Limit price, in quote. */
            readonly p: string;
            /** @description Average price of what is filled, in quote. */
            readonly ap: string;
            readonly X: components["schemas"]["OrderStatus"];
            /** @description Quantity of the last fill, in base. */
            readonly l: string;
            /** @description Quantity filled, in base. */
            readonly z: string;
            /** @description When it traded, in milliseconds. */
            readonly T: number;
        };
        /** @description A symbol as it is now. */
        readonly ContractInfoEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "contractInfo";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Pair, in upper case; until 2026-06. */
            readonly ps?: string;
            readonly ct: components["schemas"]["ContractType"];
            /** @description When it is delivered, in milliseconds. */
            readonly dt: number;
            /** @description When trading began or begins, in milliseconds. */
            readonly ot: number;
            readonly cs: components["schemas"]["SymbolStatus"];
            /** @description Its brackets; only where they changed. */
            readonly bks?: readonly components["schemas"]["StreamBracket"][];
            readonly st?: components["schemas"]["SymbolKind"];
        };
        /** @description What holds for positions of a range of values. */
        readonly StreamBracket: {
            /** @description Number of the bracket, from 1. */
            readonly bs: number;
            /** @description Value from which on it holds, in quote. */
            readonly bnf: number;
            /** @description Value up to which it holds, in quote. */
            readonly bnc: number;
            /** @description Maintenance margin rate; a fraction of the value. */
            readonly mmr: number;
            /** @description Amount to take off value times rate, in quote. */
            readonly cf: number;
            /** @description Least leverage. */
            readonly mi: number;
            /** @description Most leverage. */
            readonly ma: number;
        };
        /** @description What happened to an order. TRADE is a fill, CALCULATED one of a liquidation, AMENDMENT a change of price or quantity. */
        readonly ExecutionType: "NEW" | "CANCELED" | "CALCULATED" | "EXPIRED" | "TRADE" | "AMENDMENT" | (string & {});
        /** @description Why an order ended: 0 none, 1 a trade with oneself was prevented, 2 the rest of an IOC order, 3 the same and a trade with oneself, 4 nothing left to reduce, or a position would have turned, 5 liquidation of the account, 6 its position was closed, 7 the symbol was delisted, 8 its trigger made another order of it, 9 the rest of a MARKET order. */
        readonly ExpiryReason: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | (string & {});
        /** @description Something happened to an order. */
        readonly OrderTradeUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "ORDER_TRADE_UPDATE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description The matching engine's time, in milliseconds. */
            readonly T: number;
            readonly o: components["schemas"]["OrderEvent"];
        };
        /** @description The order, what happened, and the fill where there was one. An order of the venue has a client order id of its own: `autoclose-…` for liquidation, `adl_autoclose` for deleveraging, `settlement_autoclose-…` for delivery and delisting. */
        readonly OrderEvent: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description The caller's id of the order. */
            readonly c: string;
            readonly S: components["schemas"]["OrderSide"];
            readonly o: components["schemas"]["OrderType"];
            readonly f: components["schemas"]["TimeInForce"];
            /** @description Quantity wanted, in base. */
            readonly q: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly p: string;
            /** @description Average price of what is filled, in quote; zero before. */
            readonly ap: string;
            /** @description Price of its trigger, in quote; zero without. */
            readonly sp: string;
            readonly x: components["schemas"]["ExecutionType"];
            readonly X: components["schemas"]["OrderStatus"];
            /** @description The venue's id of the order. */
            readonly i: Int64;
            /** @description The number that a change was given; with AMENDMENT only. */
            readonly M?: string;
            /** @description Quantity of this fill, in base; zero without. */
            readonly l: string;
            /** @description Quantity filled, in base. */
            readonly z: string;
            /** @description Price of this fill, in quote; zero without. */
            readonly L: string;
            /** @description Asset of the fee; absent without a fee at times. */
            readonly N?: string;
            /** @description Fee paid for this fill; below zero, a rebate. */
            readonly n?: string;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            /** @description Trade id, of the symbol; 0 without a fill. */
            readonly t: Int64;
            /** @description Value of open buy orders, in quote. */
            readonly b?: string;
            /** @description Value of open sell orders, in quote. */
            readonly a?: string;
            /** @description Whether the order was the maker of this fill. */
            readonly m: boolean;
            /** @description Whether it may only reduce a position. */
            readonly R: boolean;
            readonly wt: components["schemas"]["WorkingType"];
            readonly ot: components["schemas"]["OrderType"];
            readonly ps: components["schemas"]["PositionSide"];
            /** @description Whether it closes the whole position. */
            readonly cp: boolean;
            /** @description Price at which a trailing stop begins, in quote. */
            readonly AP?: string;
            /** @description Distance of a trailing stop, in percent. */
            readonly cr?: string;
            /** @description Whether its trigger is protected. */
            readonly pP?: boolean;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly si?: Int64;
            /** @description Without meaning; the venue asks to ignore it. */
            readonly ss?: number;
            /** @description Profit realised by this fill, fees not counted, in margin asset. */
            readonly rp: string;
            readonly V?: components["schemas"]["SelfTradePreventionMode"];
            readonly pm?: components["schemas"]["PriceMatch"];
            /** @description End of a GTD order, in milliseconds; 0 for others. */
            readonly gtd?: number;
            readonly er?: components["schemas"]["ExpiryReason"];
        };
        /** @description A fill, told before ORDER_TRADE_UPDATE tells it and with less: neither fee nor status nor position. That event comes as well, with the same trade id. */
        readonly TradeLiteEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "TRADE_LITE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description The matching engine's time, in milliseconds. */
            readonly T: number;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Quantity wanted, in base. */
            readonly q: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly p: string;
            /** @description Whether the order was the maker. */
            readonly m: boolean;
            /** @description The caller's id of the order. */
            readonly c: string;
            readonly S: components["schemas"]["OrderSide"];
            /** @description Price of the fill, in quote. */
            readonly L: string;
            /** @description Quantity of the fill, in base. */
            readonly l: string;
            /** @description Trade id, of the symbol. */
            readonly t: Int64;
            /** @description The venue's id of the order. */
            readonly i: Int64;
        };
        /** @description What changed balances or positions. */
        readonly AccountUpdateReason: "DEPOSIT" | "WITHDRAW" | "ORDER" | "FUNDING_FEE" | "WITHDRAW_REJECT" | "ADJUSTMENT" | "INSURANCE_CLEAR" | "ADMIN_DEPOSIT" | "ADMIN_WITHDRAW" | "MARGIN_TRANSFER" | "MARGIN_TYPE_CHANGE" | "ASSET_TRANSFER" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "AUTO_EXCHANGE" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW" | (string & {});
        /** @description Balances or positions changed. Only those that changed are told, as they are now. Orders that only wait change neither. */
        readonly AccountUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "ACCOUNT_UPDATE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description The matching engine's time, in milliseconds. */
            readonly T: number;
            readonly a: components["schemas"]["AccountUpdate"];
        };
        /** @description What changed and why. Funding of a crossed position has a balance and no positions; of an isolated one the position as well. */
        readonly AccountUpdate: {
            readonly m: components["schemas"]["AccountUpdateReason"];
            /** @description Balances that changed. */
            readonly B?: readonly components["schemas"]["BalanceUpdate"][];
            /** @description Positions that changed. */
            readonly P?: readonly components["schemas"]["PositionUpdate"][];
            /** @description Symbol that funding was for, in upper case; since 2026-08. */
            readonly S?: string;
        };
        /** @description A balance as it is now. */
        readonly BalanceUpdate: {
            /** @description Asset. */
            readonly a: string;
            /** @description Wallet balance without unrealised profit. */
            readonly wb: string;
            /** @description Part that serves crossed positions. */
            readonly cw: string;
            /** @description The change but for profit and fees. */
            readonly bc: string;
        };
        /** @description Margin mode of a position, in words that differ from event to event. */
        readonly PositionMarginType: "cross" | "crossed" | "isolated" | "CROSSED" | "ISOLATED" | (string & {});
        /** @description A position as it is now. */
        readonly PositionUpdate: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Size in base, below zero when short. */
            readonly pa: string;
            /** @description Average price of entry, in quote; zero when empty. */
            readonly ep: string;
            /** @description Price at which it ends without loss, in quote; 0 for none. */
            readonly bep?: string;
            /** @description Profit realised so far, fees not counted, in margin asset. */
            readonly cr: string;
            /** @description Unrealised profit, in margin asset. */
            readonly up: string;
            readonly mt: components["schemas"]["PositionMarginType"];
            /** @description Margin of an isolated position, in margin asset. */
            readonly iw: string;
            readonly ps: components["schemas"]["PositionSide"];
        };
        /** @description Leverage of a symbol, or the assets mode, was changed. Position and margin mode are not told so. */
        readonly AccountConfigUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "ACCOUNT_CONFIG_UPDATE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description When it was changed, in milliseconds. */
            readonly T: number;
            readonly ac?: components["schemas"]["LeverageUpdate"];
            readonly ai?: components["schemas"]["AssetsModeUpdate"];
        };
        /** @description Leverage of a symbol. */
        readonly LeverageUpdate: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description Leverage. */
            readonly l: number;
        };
        /** @description The assets mode. */
        readonly AssetsModeUpdate: {
            /** @description `true` for multi-assets mode, `false` for single-asset mode. */
            readonly j: boolean;
        };
        /** @description Positions are near liquidation; in a fast market they may have been liquidated already. */
        readonly MarginCallEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "MARGIN_CALL";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description Cross margin balance; with crossed positions only. */
            readonly cw?: string;
            /** @description The positions. */
            readonly p: readonly components["schemas"]["MarginCallPosition"][];
        };
        /** @description A position near liquidation. */
        readonly MarginCallPosition: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly ps: components["schemas"]["PositionSide"];
            /** @description Size in base, below zero when short. */
            readonly pa: string;
            readonly mt: components["schemas"]["PositionMarginType"];
            /** @description Margin of an isolated position, in margin asset. */
            readonly iw: string;
            /** @description Mark price, in quote. */
            readonly mp: string;
            /** @description Unrealised profit, in margin asset. */
            readonly up: string;
            /** @description Margin below which it is liquidated, in margin asset. */
            readonly mm: string;
        };
        /** @description Something happened to an algo order. A trailing stop may be told NEW twice: placed, and begun. What its trigger makes of it comes as ORDER_TRADE_UPDATE as well. */
        readonly AlgoUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "ALGO_UPDATE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            readonly o: components["schemas"]["AlgoOrderEvent"];
        };
        /** @description The algo order as it is now. */
        readonly AlgoOrderEvent: {
            /** @description The caller's id of the algo order. */
            readonly caid: string;
            /** @description The venue's id of the algo order. */
            readonly aid: Int64;
            readonly at: components["schemas"]["AlgoType"];
            readonly o: components["schemas"]["OrderType"];
            /** @description Symbol, in upper case. */
            readonly s: string;
            readonly S: components["schemas"]["OrderSide"];
            readonly ps: components["schemas"]["PositionSide"];
            readonly f: components["schemas"]["TimeInForce"];
            /** @description Quantity, in base; zero where it closes the position. */
            readonly q: string;
            readonly X: components["schemas"]["AlgoStatus"];
            /** @description Id, as text, of the order it became; empty before. */
            readonly ai?: string;
            readonly ap?: components["schemas"]["DecimalOrEmpty"];
            readonly aq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Type of that order; 0 or empty before. */
            readonly act?: string;
            /** @description Price at which it triggers, in quote; zero without. */
            readonly tp: string;
            /** @description Limit price, in quote; zero for a MARKET order. */
            readonly p: string;
            readonly V?: components["schemas"]["SelfTradePreventionMode"];
            readonly wt: components["schemas"]["WorkingType"];
            readonly pm?: components["schemas"]["PriceMatch"];
            /** @description Whether it closes the whole position. */
            readonly cp: boolean;
            /** @description Whether its trigger is protected. */
            readonly pP?: boolean;
            /** @description Whether it may only reduce a position. */
            readonly R: boolean;
            /** @description When it triggered, in milliseconds; 0 before. */
            readonly tt?: number;
            /** @description End of a GTD order, in milliseconds; 0 for others. */
            readonly gtd?: number;
            /** @description Why it was refused, in words; empty or absent otherwise. */
            readonly rm?: string;
            /** @description Whether a trailing stop has begun; since 2026-08. */
            readonly ia?: boolean;
        };
        /** @description A triggered order was refused. No longer sent since 2025-12-15; ALGO_UPDATE tells it. */
        readonly ConditionalOrderTriggerRejectEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "CONDITIONAL_ORDER_TRIGGER_REJECT";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description When it was refused, in milliseconds. */
            readonly T: number;
            readonly or: components["schemas"]["TriggerReject"];
        };
        /** @description Which order was refused and why. */
        readonly TriggerReject: {
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description The venue's id of the order. */
            readonly i: Int64;
            /** @description Why, in words. */
            readonly r: string;
        };
        /** @description A strategy that the venue runs for the user was begun or ended. */
        readonly StrategyUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "STRATEGY_UPDATE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            readonly su: components["schemas"]["StrategyState"];
        };
        /** @description An order of a grid that the venue runs for the user was filled. */
        readonly GridUpdateEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "GRID_UPDATE";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description When it happened, in milliseconds. */
            readonly T: number;
            readonly gu: components["schemas"]["StrategyState"];
        };
        /** @description State of a strategy that the venue runs; its orders come as those of anybody. */
        readonly StrategyState: {
            /** @description Id of the strategy. */
            readonly si: Int64;
            /** @description Kind of the strategy, as GRID. */
            readonly st: string;
            /** @description State of the strategy, as WORKING. */
            readonly ss: string;
            /** @description Symbol, in upper case. */
            readonly s: string;
            /** @description When its state changed, in milliseconds. */
            readonly ut?: number;
            /** @description Code of the change, as 8007. */
            readonly c?: number;
        };
        /** @description The key has ended; no event follows on this connection until it carries one that is valid. */
        readonly ListenKeyExpiredEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            readonly e: "listenKeyExpired";
            /** @description When the event was sent, in milliseconds. */
            readonly E: number;
            /** @description The key that ended. */
            readonly listenKey?: string;
        };
        /** @description What wraps every event on /stream. */
        readonly CombinedEvent: {
            /** @description The stream's name, as btcusdt@aggTrade, or the key of an event stream. */
            readonly stream: string;
            /** @description The event. */
            readonly data: components["schemas"]["BookTickerEvent"] | components["schemas"]["DepthEvent"] | components["schemas"]["AggTradeEvent"] | components["schemas"]["MarkPriceEvent"] | components["schemas"]["AllMarkPricesEvent"] | components["schemas"]["KlineEvent"] | components["schemas"]["MiniTickerEvent"] | components["schemas"]["AllMiniTickersEvent"] | components["schemas"]["TickerEvent"] | components["schemas"]["AllTickersEvent"] | components["schemas"]["ForceOrderEvent"] | components["schemas"]["ContractInfoEvent"] | components["schemas"]["OrderTradeUpdateEvent"] | components["schemas"]["TradeLiteEvent"] | components["schemas"]["AccountUpdateEvent"] | components["schemas"]["AccountConfigUpdateEvent"] | components["schemas"]["MarginCallEvent"] | components["schemas"]["AlgoUpdateEvent"] | components["schemas"]["ListenKeyExpiredEvent"];
        };
        /** @description Names of the streams to add or to take off, as btcusdt@aggTrade. */
        readonly StreamNames: readonly string[];
        /** @description Why a control frame was refused, inside `error` or at the top. */
        readonly ControlErrorReply: {
            readonly error?: components["schemas"]["ErrorAnswer"];
            /** @description Number of the error: 0 to 3. */
            readonly code?: number;
            /** @description What went wrong, in words. */
            readonly msg?: string;
            readonly id?: components["schemas"]["ReplyId"];
        };
        /** @description The caller's id of the frame, which its reply repeats; one that no unanswered frame has. */
        readonly FrameId: number | string;
        /** @description Id of the frame this answers; null where the venue could not tell. */
        readonly ReplyId: (number | string) | null;
        /** @description Status as of HTTP: 200 is done, 4xx refused, 418 and 429 limited, 5xx as the text of HTTP 503 says. */
        readonly ReplyStatus: number;
        /** @description Counters of the limits this request counted against; absent where the caller asked for none. */
        readonly ReplyRateLimits: readonly components["schemas"]["ReplyRateLimit"][];
        /** @description A limit and what is used of it. */
        readonly ReplyRateLimit: {
            readonly rateLimitType: components["schemas"]["RateLimitType"];
            readonly interval: components["schemas"]["RateLimitInterval"];
            /** @description Length of the interval, in its unit. */
            readonly intervalNum: number;
            /** @description Units allowed in one interval. */
            readonly limit: number;
            /** @description Units used in the current interval. */
            readonly count: number;
        };
        /** @description Why a request was refused. */
        readonly ApiErrorReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly error: components["schemas"]["ApiError"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        /** @description Code, text and particulars of a refusal. */
        readonly ApiError: {
            /** @description Number of the error, negative. */
            readonly code: number;
            /** @description What went wrong, in words; some codes mean different things by their text. */
            readonly msg: string;
            readonly data?: components["schemas"]["ApiErrorData"];
        };
        /** @description When a refused request may be sent again. */
        readonly ApiErrorData: {
            /** @description The server's time, in milliseconds. */
            readonly serverTime?: number;
            /** @description The time from which on requests are taken again, in milliseconds. */
            readonly retryAfter?: number;
        };
        /** @description Who the connection is authenticated as. */
        readonly SessionState: {
            /** @description The API key; null without. */
            readonly apiKey: string | null;
            /** @description When it was authenticated, in milliseconds; null without. */
            readonly authorizedSince: number | null;
            /** @description When it was opened, in milliseconds. */
            readonly connectedSince: number;
            /** @description Whether replies have counters. */
            readonly returnRateLimits: boolean;
            /** @description The server's time, in milliseconds. */
            readonly serverTime: number;
        };
        /** @description A logon. Ed25519 keys only. */
        readonly SessionLogonParams: {
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description A question about the account. */
        readonly AccountRequestParams: {
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description A question about positions. */
        readonly PositionParams: {
            /** @description Only this symbol, as BTCUSDT. */
            readonly symbol?: string;
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description Nothing but the API key, which is added. */
        readonly UserDataStreamParams: {
            readonly [key: string]: unknown;
        };
        /** @description An order. What `newOrder` says of its parameters holds. */
        readonly OrderPlaceParams: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide?: components["schemas"]["PositionSide"];
            /**
             * @description Type of the order.
             * @enum {string}
             */
            readonly type: "LIMIT" | "MARKET";
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            /** @description Quantity, in base. */
            readonly quantity?: string | number;
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Limit price, in quote per base. */
            readonly price?: string | number;
            /** @description The caller's id, unique among open orders. */
            readonly newClientOrderId?: string;
            /**
             * @description Whether the answer waits for the end of an order that ends at once.
             * @enum {string}
             */
            readonly newOrderRespType?: "ACK" | "RESULT";
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /** @description End of a GTD order, in milliseconds. */
            readonly goodTillDate?: number;
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description A change. What `modifyOrder` says of its parameters holds. */
        readonly OrderModifyParams: {
            /** @description The venue's id of the order. */
            readonly orderId?: Int64 | string;
            /** @description The caller's id of the order. */
            readonly origClientOrderId?: string;
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            /** @description New quantity in base, with what is filled. */
            readonly quantity: string | number;
            /** @description New limit price, in quote per base. */
            readonly price: string | number;
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            /** @description A number of the caller's that reply and event repeat. */
            readonly modifyId?: Int64 | string;
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description Which order, by one of the two ids. */
        readonly OrderRefParams: {
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            /** @description The venue's id of the order. */
            readonly orderId?: Int64 | string;
            /** @description The caller's id of the order. */
            readonly origClientOrderId?: string;
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description An order that waits for a trigger. What `newAlgoOrder` says of its parameters holds. */
        readonly AlgoOrderPlaceParams: {
            readonly algoType: components["schemas"]["AlgoType"];
            /** @description Symbol, as BTCUSDT. */
            readonly symbol: string;
            readonly side: components["schemas"]["OrderSide"];
            readonly positionSide?: components["schemas"]["PositionSide"];
            /**
             * @description Type of the order.
             * @enum {string}
             */
            readonly type: "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "STOP" | "TAKE_PROFIT" | "TRAILING_STOP_MARKET";
            readonly timeInForce?: components["schemas"]["TimeInForce"];
            /** @description Quantity, in base. */
            readonly quantity?: string | number;
            /** @description Limit price, in quote per base. */
            readonly price?: string | number;
            /** @description Price at which it triggers, in quote per base. */
            readonly triggerPrice?: string | number;
            readonly workingType?: components["schemas"]["WorkingType"];
            readonly priceMatch?: components["schemas"]["PriceMatch"];
            readonly closePosition?: components["schemas"]["Flag"];
            readonly priceProtect?: components["schemas"]["Flag"];
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Price at which a trailing stop begins, in quote. */
            readonly activatePrice?: string | number;
            /** @description Distance of a trailing stop, in percent: 0.1 to 20. */
            readonly callbackRate?: string | number;
            /** @description The caller's id, unique among open algo orders. */
            readonly clientAlgoId?: string;
            /**
             * @description Whether the answer waits for the end of an order that ends at once.
             * @enum {string}
             */
            readonly newOrderRespType?: "ACK" | "RESULT";
            readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /** @description End of a GTD order, in milliseconds. */
            readonly goodTillDate?: number;
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        /** @description Which algo order, by one of the two ids. */
        readonly AlgoOrderRefParams: {
            /** @description The venue's id of the algo order. */
            readonly algoId?: Int64 | string;
            /** @description The caller's id of the algo order. */
            readonly clientAlgoId?: string;
            /** @description Milliseconds after `timestamp` in which the request is valid: 5000 where absent, at most 60000. */
            readonly recvWindow?: number;
        };
        readonly TradesAnswer: readonly components["schemas"]["Trade"][];
        readonly HistoricalTradesAnswer: readonly components["schemas"]["Trade"][];
        readonly AggTradesAnswer: readonly components["schemas"]["AggTrade"][];
        readonly KlinesAnswer: readonly components["schemas"]["Kline"][];
        readonly MarkPriceKlinesAnswer: readonly components["schemas"]["Kline"][];
        readonly IndexPriceKlinesAnswer: readonly components["schemas"]["Kline"][];
        readonly FundingRateAnswer: readonly components["schemas"]["FundingRate"][];
        readonly FundingInfoAnswer: readonly components["schemas"]["FundingInfo"][];
        readonly OpenInterestHistAnswer: readonly components["schemas"]["OpenInterestValue"][];
        readonly NewBatchOrdersAnswer: readonly components["schemas"]["BatchOrderAnswer"][];
        readonly ModifyBatchOrdersAnswer: readonly components["schemas"]["BatchOrderAnswer"][];
        readonly DeleteBatchOrdersAnswer: readonly components["schemas"]["BatchOrderAnswer"][];
        readonly OrderAmendmentAnswer: readonly components["schemas"]["OrderAmendment"][];
        readonly OpenOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly AllOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly UserTradesAnswer: readonly components["schemas"]["UserTrade"][];
        readonly ForceOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly OpenAlgoOrdersAnswer: readonly components["schemas"]["AlgoOrder"][];
        readonly AllAlgoOrdersAnswer: readonly components["schemas"]["AlgoOrder"][];
        readonly PositionRiskAnswer: readonly components["schemas"]["PositionRisk"][];
        readonly PositionMarginHistoryAnswer: readonly components["schemas"]["PositionMarginChange"][];
        readonly AdlQuantileAnswer: readonly components["schemas"]["AdlQuantile"][];
        readonly BalanceAnswer: readonly components["schemas"]["Balance"][];
        readonly SymbolConfigAnswer: readonly components["schemas"]["SymbolConfig"][];
        readonly IncomeAnswer: readonly components["schemas"]["Income"][];
        readonly RateLimitOrderAnswer: readonly components["schemas"]["RateLimit"][];
        readonly SubscribeRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "SUBSCRIBE";
            readonly params: components["schemas"]["StreamNames"];
            readonly id: components["schemas"]["FrameId"];
        };
        readonly UnsubscribeRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "UNSUBSCRIBE";
            readonly params: components["schemas"]["StreamNames"];
            readonly id: components["schemas"]["FrameId"];
        };
        readonly ListSubscriptionsRequest: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "LIST_SUBSCRIPTIONS";
            readonly id: components["schemas"]["FrameId"];
        };
        readonly ControlDoneReply: {
            /** @description Always null: it was done. */
            readonly result: null;
            readonly id: components["schemas"]["ReplyId"];
        };
        readonly ControlSubscriptionsReply: {
            /** @description Names of the streams the connection carries. */
            readonly result: readonly string[];
            readonly id: components["schemas"]["ReplyId"];
        };
        readonly SubscribeAnswer: null;
        readonly UnsubscribeAnswer: null;
        readonly ListSubscriptionsAnswer: readonly string[];
        readonly SessionLogonRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.logon";
            readonly params?: components["schemas"]["SessionLogonParams"];
        };
        readonly SessionLogonReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["SessionState"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.status";
        };
        readonly SessionStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["SessionState"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly SessionLogoutRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "session.logout";
        };
        readonly SessionLogoutReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["SessionState"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderPlaceRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.place";
            readonly params: components["schemas"]["OrderPlaceParams"];
        };
        readonly OrderPlaceReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["OrderAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderModifyRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.modify";
            readonly params: components["schemas"]["OrderModifyParams"];
        };
        readonly OrderModifyReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["OrderAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderCancelRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.cancel";
            readonly params: components["schemas"]["OrderRefParams"];
        };
        readonly OrderCancelReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["OrderAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly OrderStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "order.status";
            readonly params: components["schemas"]["OrderRefParams"];
        };
        readonly OrderStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["Order"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AlgoOrderPlaceRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "algoOrder.place";
            readonly params: components["schemas"]["AlgoOrderPlaceParams"];
        };
        readonly AlgoOrderPlaceReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["AlgoOrderAnswer"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AlgoOrderCancelRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "algoOrder.cancel";
            readonly params: components["schemas"]["AlgoOrderRefParams"];
        };
        readonly AlgoOrderCancelReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["AlgoOrderCanceled"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AccountBalanceRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "v2/account.balance";
            readonly params?: components["schemas"]["AccountRequestParams"];
        };
        readonly AccountBalanceReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            /** @description One balance for each asset. */
            readonly result: readonly components["schemas"]["Balance"][];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AccountStatusRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "v2/account.status";
            readonly params?: components["schemas"]["AccountRequestParams"];
        };
        readonly AccountStatusReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["Account"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AccountPositionRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "v2/account.position";
            readonly params?: components["schemas"]["PositionParams"];
        };
        readonly AccountPositionReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            /** @description Positions that are not empty or have open orders. */
            readonly result: readonly components["schemas"]["PositionRisk"][];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly UserDataStreamStartRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "userDataStream.start";
            readonly params?: components["schemas"]["UserDataStreamParams"];
        };
        readonly UserDataStreamStartReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["ListenKey"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly UserDataStreamPingRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "userDataStream.ping";
            readonly params?: components["schemas"]["UserDataStreamParams"];
        };
        readonly UserDataStreamPingReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["ListenKeyKept"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly UserDataStreamStopRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The method.
             * @constant
             */
            readonly method: "userDataStream.stop";
            readonly params?: components["schemas"]["UserDataStreamParams"];
        };
        readonly UserDataStreamStopReply: {
            readonly id: components["schemas"]["ReplyId"];
            readonly status: components["schemas"]["ReplyStatus"];
            readonly result: components["schemas"]["Pong"];
            readonly rateLimits?: components["schemas"]["ReplyRateLimits"];
        };
        readonly AccountBalanceAnswer: readonly components["schemas"]["Balance"][];
        readonly AccountPositionAnswer: readonly components["schemas"]["PositionRisk"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SymbolStatus = components['schemas']['SymbolStatus'];
export type ContractType = components['schemas']['ContractType'];
export type OrderSide = components['schemas']['OrderSide'];
export type PositionSide = components['schemas']['PositionSide'];
export type OrderType = components['schemas']['OrderType'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoType = components['schemas']['AlgoType'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type WorkingType = components['schemas']['WorkingType'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type MarginType = components['schemas']['MarginType'];
export type RateType = components['schemas']['RateType'];
export type IncomeType = components['schemas']['IncomeType'];
export type RateLimitType = components['schemas']['RateLimitType'];
export type RateLimitInterval = components['schemas']['RateLimitInterval'];
export type Interval = components['schemas']['Interval'];
export type Flag = components['schemas']['Flag'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type Pong = components['schemas']['Pong'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type Done = components['schemas']['Done'];
export type ServerTime = components['schemas']['ServerTime'];
export type ExchangeInfo = components['schemas']['ExchangeInfo'];
export type RateLimit = components['schemas']['RateLimit'];
export type MarginAsset = components['schemas']['MarginAsset'];
export type SymbolInfo = components['schemas']['SymbolInfo'];
export type PriceFilter = components['schemas']['PriceFilter'];
export type LotSizeFilter = components['schemas']['LotSizeFilter'];
export type MarketLotSizeFilter = components['schemas']['MarketLotSizeFilter'];
export type MaxNumOrdersFilter = components['schemas']['MaxNumOrdersFilter'];
export type MaxNumAlgoOrdersFilter = components['schemas']['MaxNumAlgoOrdersFilter'];
export type MinNotionalFilter = components['schemas']['MinNotionalFilter'];
export type PercentPriceFilter = components['schemas']['PercentPriceFilter'];
export type PositionRiskControlFilter = components['schemas']['PositionRiskControlFilter'];
export type OtherFilter = components['schemas']['OtherFilter'];
export type SymbolFilter = components['schemas']['SymbolFilter'];
export type BookLevel = components['schemas']['BookLevel'];
export type Depth = components['schemas']['Depth'];
export type Trade = components['schemas']['Trade'];
export type AggTrade = components['schemas']['AggTrade'];
export type Kline = components['schemas']['Kline'];
export type PremiumIndex = components['schemas']['PremiumIndex'];
export type PremiumIndexAnswer = components['schemas']['PremiumIndexAnswer'];
export type FundingRate = components['schemas']['FundingRate'];
export type FundingInfo = components['schemas']['FundingInfo'];
export type Ticker24hr = components['schemas']['Ticker24hr'];
export type Ticker24hrAnswer = components['schemas']['Ticker24hrAnswer'];
export type PriceTicker = components['schemas']['PriceTicker'];
export type PriceTickerAnswer = components['schemas']['PriceTickerAnswer'];
export type BookTicker = components['schemas']['BookTicker'];
export type BookTickerAnswer = components['schemas']['BookTickerAnswer'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type OpenInterestValue = components['schemas']['OpenInterestValue'];
export type BatchOrder = components['schemas']['BatchOrder'];
export type BatchModification = components['schemas']['BatchModification'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type BatchOrderAnswer = components['schemas']['BatchOrderAnswer'];
export type Order = components['schemas']['Order'];
export type OrderAmendment = components['schemas']['OrderAmendment'];
export type Amendment = components['schemas']['Amendment'];
export type BeforeAndAfter = components['schemas']['BeforeAndAfter'];
export type Countdown = components['schemas']['Countdown'];
export type UserTrade = components['schemas']['UserTrade'];
export type AlgoOrderAnswer = components['schemas']['AlgoOrderAnswer'];
export type AlgoOrder = components['schemas']['AlgoOrder'];
export type AlgoOrderCanceled = components['schemas']['AlgoOrderCanceled'];
export type PositionRisk = components['schemas']['PositionRisk'];
export type Leverage = components['schemas']['Leverage'];
export type PositionMarginMoved = components['schemas']['PositionMarginMoved'];
export type PositionMarginChange = components['schemas']['PositionMarginChange'];
export type PositionMode = components['schemas']['PositionMode'];
export type AssetsMode = components['schemas']['AssetsMode'];
export type AdlQuantile = components['schemas']['AdlQuantile'];
export type AdlQuantiles = components['schemas']['AdlQuantiles'];
export type SymbolConfig = components['schemas']['SymbolConfig'];
export type LeverageBrackets = components['schemas']['LeverageBrackets'];
export type LeverageBracket = components['schemas']['LeverageBracket'];
export type LeverageBracketAnswer = components['schemas']['LeverageBracketAnswer'];
export type Balance = components['schemas']['Balance'];
export type Account = components['schemas']['Account'];
export type AccountAsset = components['schemas']['AccountAsset'];
export type AccountPosition = components['schemas']['AccountPosition'];
export type AccountConfig = components['schemas']['AccountConfig'];
export type CommissionRate = components['schemas']['CommissionRate'];
export type FeeBurn = components['schemas']['FeeBurn'];
export type Income = components['schemas']['Income'];
export type ListenKey = components['schemas']['ListenKey'];
export type ListenKeyKept = components['schemas']['ListenKeyKept'];
export type SymbolKind = components['schemas']['SymbolKind'];
export type BookTickerEvent = components['schemas']['BookTickerEvent'];
export type DepthEvent = components['schemas']['DepthEvent'];
export type AggTradeEvent = components['schemas']['AggTradeEvent'];
export type MarkPriceEvent = components['schemas']['MarkPriceEvent'];
export type AllMarkPricesEvent = components['schemas']['AllMarkPricesEvent'];
export type KlineEvent = components['schemas']['KlineEvent'];
export type StreamKline = components['schemas']['StreamKline'];
export type MiniTickerEvent = components['schemas']['MiniTickerEvent'];
export type AllMiniTickersEvent = components['schemas']['AllMiniTickersEvent'];
export type TickerEvent = components['schemas']['TickerEvent'];
export type AllTickersEvent = components['schemas']['AllTickersEvent'];
export type ForceOrderEvent = components['schemas']['ForceOrderEvent'];
export type ForceOrder = components['schemas']['ForceOrder'];
export type ContractInfoEvent = components['schemas']['ContractInfoEvent'];
export type StreamBracket = components['schemas']['StreamBracket'];
export type ExecutionType = components['schemas']['ExecutionType'];
export type ExpiryReason = components['schemas']['ExpiryReason'];
export type OrderTradeUpdateEvent = components['schemas']['OrderTradeUpdateEvent'];
export type OrderEvent = components['schemas']['OrderEvent'];
export type TradeLiteEvent = components['schemas']['TradeLiteEvent'];
export type AccountUpdateReason = components['schemas']['AccountUpdateReason'];
export type AccountUpdateEvent = components['schemas']['AccountUpdateEvent'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type BalanceUpdate = components['schemas']['BalanceUpdate'];
export type PositionMarginType = components['schemas']['PositionMarginType'];
export type PositionUpdate = components['schemas']['PositionUpdate'];
export type AccountConfigUpdateEvent = components['schemas']['AccountConfigUpdateEvent'];
export type LeverageUpdate = components['schemas']['LeverageUpdate'];
export type AssetsModeUpdate = components['schemas']['AssetsModeUpdate'];
export type MarginCallEvent = components['schemas']['MarginCallEvent'];
export type MarginCallPosition = components['schemas']['MarginCallPosition'];
export type AlgoUpdateEvent = components['schemas']['AlgoUpdateEvent'];
export type AlgoOrderEvent = components['schemas']['AlgoOrderEvent'];
export type ConditionalOrderTriggerRejectEvent = components['schemas']['ConditionalOrderTriggerRejectEvent'];
export type TriggerReject = components['schemas']['TriggerReject'];
export type StrategyUpdateEvent = components['schemas']['StrategyUpdateEvent'];
export type GridUpdateEvent = components['schemas']['GridUpdateEvent'];
export type StrategyState = components['schemas']['StrategyState'];
export type ListenKeyExpiredEvent = components['schemas']['ListenKeyExpiredEvent'];
export type CombinedEvent = components['schemas']['CombinedEvent'];
export type StreamNames = components['schemas']['StreamNames'];
export type ControlErrorReply = components['schemas']['ControlErrorReply'];
export type FrameId = components['schemas']['FrameId'];
export type ReplyId = components['schemas']['ReplyId'];
export type ReplyStatus = components['schemas']['ReplyStatus'];
export type ReplyRateLimits = components['schemas']['ReplyRateLimits'];
export type ReplyRateLimit = components['schemas']['ReplyRateLimit'];
export type ApiErrorReply = components['schemas']['ApiErrorReply'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorData = components['schemas']['ApiErrorData'];
export type SessionState = components['schemas']['SessionState'];
export type SessionLogonParams = components['schemas']['SessionLogonParams'];
export type AccountRequestParams = components['schemas']['AccountRequestParams'];
export type PositionParams = components['schemas']['PositionParams'];
export type UserDataStreamParams = components['schemas']['UserDataStreamParams'];
export type OrderPlaceParams = components['schemas']['OrderPlaceParams'];
export type OrderModifyParams = components['schemas']['OrderModifyParams'];
export type OrderRefParams = components['schemas']['OrderRefParams'];
export type AlgoOrderPlaceParams = components['schemas']['AlgoOrderPlaceParams'];
export type AlgoOrderRefParams = components['schemas']['AlgoOrderRefParams'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type HistoricalTradesAnswer = components['schemas']['HistoricalTradesAnswer'];
export type AggTradesAnswer = components['schemas']['AggTradesAnswer'];
export type KlinesAnswer = components['schemas']['KlinesAnswer'];
export type MarkPriceKlinesAnswer = components['schemas']['MarkPriceKlinesAnswer'];
export type IndexPriceKlinesAnswer = components['schemas']['IndexPriceKlinesAnswer'];
export type FundingRateAnswer = components['schemas']['FundingRateAnswer'];
export type FundingInfoAnswer = components['schemas']['FundingInfoAnswer'];
export type OpenInterestHistAnswer = components['schemas']['OpenInterestHistAnswer'];
export type NewBatchOrdersAnswer = components['schemas']['NewBatchOrdersAnswer'];
export type ModifyBatchOrdersAnswer = components['schemas']['ModifyBatchOrdersAnswer'];
export type DeleteBatchOrdersAnswer = components['schemas']['DeleteBatchOrdersAnswer'];
export type OrderAmendmentAnswer = components['schemas']['OrderAmendmentAnswer'];
export type OpenOrdersAnswer = components['schemas']['OpenOrdersAnswer'];
export type AllOrdersAnswer = components['schemas']['AllOrdersAnswer'];
export type UserTradesAnswer = components['schemas']['UserTradesAnswer'];
export type ForceOrdersAnswer = components['schemas']['ForceOrdersAnswer'];
export type OpenAlgoOrdersAnswer = components['schemas']['OpenAlgoOrdersAnswer'];
export type AllAlgoOrdersAnswer = components['schemas']['AllAlgoOrdersAnswer'];
export type PositionRiskAnswer = components['schemas']['PositionRiskAnswer'];
export type PositionMarginHistoryAnswer = components['schemas']['PositionMarginHistoryAnswer'];
export type AdlQuantileAnswer = components['schemas']['AdlQuantileAnswer'];
export type BalanceAnswer = components['schemas']['BalanceAnswer'];
export type SymbolConfigAnswer = components['schemas']['SymbolConfigAnswer'];
export type IncomeAnswer = components['schemas']['IncomeAnswer'];
export type RateLimitOrderAnswer = components['schemas']['RateLimitOrderAnswer'];
export type SubscribeRequest = components['schemas']['SubscribeRequest'];
export type UnsubscribeRequest = components['schemas']['UnsubscribeRequest'];
export type ListSubscriptionsRequest = components['schemas']['ListSubscriptionsRequest'];
export type ControlDoneReply = components['schemas']['ControlDoneReply'];
export type ControlSubscriptionsReply = components['schemas']['ControlSubscriptionsReply'];
export type SubscribeAnswer = components['schemas']['SubscribeAnswer'];
export type UnsubscribeAnswer = components['schemas']['UnsubscribeAnswer'];
export type ListSubscriptionsAnswer = components['schemas']['ListSubscriptionsAnswer'];
export type SessionLogonRequest = components['schemas']['SessionLogonRequest'];
export type SessionLogonReply = components['schemas']['SessionLogonReply'];
export type SessionStatusRequest = components['schemas']['SessionStatusRequest'];
export type SessionStatusReply = components['schemas']['SessionStatusReply'];
export type SessionLogoutRequest = components['schemas']['SessionLogoutRequest'];
export type SessionLogoutReply = components['schemas']['SessionLogoutReply'];
export type OrderPlaceRequest = components['schemas']['OrderPlaceRequest'];
export type OrderPlaceReply = components['schemas']['OrderPlaceReply'];
export type OrderModifyRequest = components['schemas']['OrderModifyRequest'];
export type OrderModifyReply = components['schemas']['OrderModifyReply'];
export type OrderCancelRequest = components['schemas']['OrderCancelRequest'];
export type OrderCancelReply = components['schemas']['OrderCancelReply'];
export type OrderStatusRequest = components['schemas']['OrderStatusRequest'];
export type OrderStatusReply = components['schemas']['OrderStatusReply'];
export type AlgoOrderPlaceRequest = components['schemas']['AlgoOrderPlaceRequest'];
export type AlgoOrderPlaceReply = components['schemas']['AlgoOrderPlaceReply'];
export type AlgoOrderCancelRequest = components['schemas']['AlgoOrderCancelRequest'];
export type AlgoOrderCancelReply = components['schemas']['AlgoOrderCancelReply'];
export type AccountBalanceRequest = components['schemas']['AccountBalanceRequest'];
export type AccountBalanceReply = components['schemas']['AccountBalanceReply'];
export type AccountStatusRequest = components['schemas']['AccountStatusRequest'];
export type AccountStatusReply = components['schemas']['AccountStatusReply'];
export type AccountPositionRequest = components['schemas']['AccountPositionRequest'];
export type AccountPositionReply = components['schemas']['AccountPositionReply'];
export type UserDataStreamStartRequest = components['schemas']['UserDataStreamStartRequest'];
export type UserDataStreamStartReply = components['schemas']['UserDataStreamStartReply'];
export type UserDataStreamPingRequest = components['schemas']['UserDataStreamPingRequest'];
export type UserDataStreamPingReply = components['schemas']['UserDataStreamPingReply'];
export type UserDataStreamStopRequest = components['schemas']['UserDataStreamStopRequest'];
export type UserDataStreamStopReply = components['schemas']['UserDataStreamStopReply'];
export type AccountBalanceAnswer = components['schemas']['AccountBalanceAnswer'];
export type AccountPositionAnswer = components['schemas']['AccountPositionAnswer'];
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
    readonly exchangeInfo: {
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
                    readonly "application/json": components["schemas"]["ExchangeInfo"];
                };
            };
        };
    };
    readonly depth: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Levels wanted on each side. */
                readonly limit?: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
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
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Most items wanted. */
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
    readonly historicalTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Most trades wanted. */
                readonly limit?: number;
                /** @description First trade id wanted, inclusive; without it the latest are listed. */
                readonly fromId?: Int64 | string;
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
                    readonly "application/json": components["schemas"]["HistoricalTradesAnswer"];
                };
            };
        };
    };
    readonly aggTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description First aggregate trade id wanted, inclusive. */
                readonly fromId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most items wanted. */
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
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Length of a candle. */
                readonly interval: components["schemas"]["Interval"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most candles wanted. */
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
    readonly markPriceKlines: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Length of a candle. */
                readonly interval: components["schemas"]["Interval"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most candles wanted. */
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
                    readonly "application/json": components["schemas"]["MarkPriceKlinesAnswer"];
                };
            };
        };
    };
    readonly indexPriceKlines: {
        readonly parameters: {
            readonly query: {
                /** @description Pair, as BTCUSDT. */
                readonly pair: string;
                /** @description Length of a candle. */
                readonly interval: components["schemas"]["Interval"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most candles wanted. */
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
                    readonly "application/json": components["schemas"]["IndexPriceKlinesAnswer"];
                };
            };
        };
    };
    readonly premiumIndex: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
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
                    readonly "application/json": components["schemas"]["PremiumIndexAnswer"];
                };
            };
        };
    };
    readonly fundingRate: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most items wanted. */
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
                    readonly "application/json": components["schemas"]["FundingRateAnswer"];
                };
            };
        };
    };
    readonly fundingInfo: {
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
                    readonly "application/json": components["schemas"]["FundingInfoAnswer"];
                };
            };
        };
    };
    readonly ticker24hr: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
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
    readonly tickerPriceV2: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
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
                    readonly "application/json": components["schemas"]["PriceTickerAnswer"];
                };
            };
        };
    };
    readonly tickerBookTicker: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
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
    readonly openInterest: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
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
                    readonly "application/json": components["schemas"]["OpenInterest"];
                };
            };
        };
    };
    readonly openInterestHist: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Time between two values. */
                readonly period: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
                /** @description Most values wanted. */
                readonly limit?: number;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
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
                    readonly "application/json": components["schemas"]["OpenInterestHistAnswer"];
                };
            };
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description The venue's id of the order. */
                readonly orderId?: Int64 | string;
                /** @description The caller's id of the order. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
    readonly modifyOrder: {
        readonly parameters: {
            readonly query: {
                /** @description The venue's id of the order. */
                readonly orderId?: Int64 | string;
                /** @description The caller's id of the order. */
                readonly origClientOrderId?: string;
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Whether the order buys or sells base. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description New quantity in base, with what is filled. */
                readonly quantity: string | number;
                /** @description New limit price, in quote per base. */
                readonly price: string | number;
                /** @description Price taken from the book for a limit order: OPPONENT from the other side, QUEUE from its own, at the best level or the fifth, tenth or twentieth. Not together with `price`. */
                readonly priceMatch?: components["schemas"]["PriceMatch"];
                /** @description A number of the caller's that answer and event repeat; it need not be unique. */
                readonly modifyId?: Int64 | string;
                /** @description Whether it may only reduce a position; one-way mode only. */
                readonly reduceOnly?: boolean;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OrderAnswer"];
                };
            };
        };
    };
    readonly newOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Whether the order buys or sells base. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Position it is for: BOTH, or nothing, in one-way mode, LONG or SHORT in hedge mode. */
                readonly positionSide?: components["schemas"]["PositionSide"];
                /** @description Type of the order. */
                readonly type: "LIMIT" | "MARKET";
                /** @description How long the order stays; needed for LIMIT, GTC where absent with a trigger. */
                readonly timeInForce?: components["schemas"]["TimeInForce"];
                /** @description Quantity, in base. */
                readonly quantity?: string | number;
                /** @description Whether it may only reduce a position; one-way mode only. */
                readonly reduceOnly?: boolean;
                /** @description Limit price, in quote per base. Not together with `priceMatch`. */
                readonly price?: string | number;
                /** @description The caller's id, unique among open orders, `^[.A-Z:/a-z0-9_-]{1,36}$`; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description Whether the answer waits for the end of an order that ends at once. */
                readonly newOrderRespType?: "ACK" | "RESULT";
                /** @description Price taken from the book for a limit order: OPPONENT from the other side, QUEUE from its own, at the best level or the fifth, tenth or twentieth. Not together with `price`. */
                readonly priceMatch?: components["schemas"]["PriceMatch"];
                /** @description What happens instead of a trade with oneself, with IOC, GTC and GTD. EXPIRE_MAKER where absent. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description End of a GTD order, in milliseconds, of which whole seconds count: more than 600 seconds ahead, and below 253402300799000. */
                readonly goodTillDate?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OrderAnswer"];
                };
            };
        };
    };
    readonly deleteOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description The venue's id of the order. */
                readonly orderId?: Int64 | string;
                /** @description The caller's id of the order. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OrderAnswer"];
                };
            };
        };
    };
    readonly orderTest: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Whether the order buys or sells base. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Position it is for: BOTH, or nothing, in one-way mode, LONG or SHORT in hedge mode. */
                readonly positionSide?: components["schemas"]["PositionSide"];
                /** @description Type of the order. */
                readonly type: "LIMIT" | "MARKET";
                /** @description How long the order stays; needed for LIMIT, GTC where absent with a trigger. */
                readonly timeInForce?: components["schemas"]["TimeInForce"];
                /** @description Quantity, in base. */
                readonly quantity?: string | number;
                /** @description Whether it may only reduce a position; one-way mode only. */
                readonly reduceOnly?: boolean;
                /** @description Limit price, in quote per base. Not together with `priceMatch`. */
                readonly price?: string | number;
                /** @description The caller's id, unique among open orders, `^[.A-Z:/a-z0-9_-]{1,36}$`; made up when absent. */
                readonly newClientOrderId?: string;
                /** @description Whether the answer waits for the end of an order that ends at once. */
                readonly newOrderRespType?: "ACK" | "RESULT";
                /** @description Price taken from the book for a limit order: OPPONENT from the other side, QUEUE from its own, at the best level or the fifth, tenth or twentieth. Not together with `price`. */
                readonly priceMatch?: components["schemas"]["PriceMatch"];
                /** @description What happens instead of a trade with oneself, with IOC, GTC and GTD. EXPIRE_MAKER where absent. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description End of a GTD order, in milliseconds, of which whole seconds count: more than 600 seconds ahead, and below 253402300799000. */
                readonly goodTillDate?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OrderAnswer"];
                };
            };
        };
    };
    readonly modifyBatchOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The changes, as JSON text. */
                readonly batchOrders: readonly {
                    /** @description The venue's id of the order. */
                    readonly orderId?: Int64 | string;
                    /** @description The caller's id of the order. */
                    readonly origClientOrderId?: string;
                    /** @description Symbol, as BTCUSDT. */
                    readonly symbol: string;
                    readonly side: components["schemas"]["OrderSide"];
                    /** @description New quantity in base, with what is filled. */
                    readonly quantity: string | number;
                    /** @description New limit price, in quote per base. */
                    readonly price: string | number;
                    readonly priceMatch?: components["schemas"]["PriceMatch"];
                    /** @description A number of the caller's that answer and event repeat. */
                    readonly modifyId?: Int64 | string;
                }[];
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["ModifyBatchOrdersAnswer"];
                };
            };
        };
    };
    readonly newBatchOrders: {
        readonly parameters: {
            readonly query: {
                /** @description The orders, as JSON text. */
                readonly batchOrders: readonly {
                    /** @description Symbol, as BTCUSDT. */
                    readonly symbol: string;
                    readonly side: components["schemas"]["OrderSide"];
                    readonly positionSide?: components["schemas"]["PositionSide"];
                    /**
                     * @description Type of the order.
                     * @enum {string}
                     */
                    readonly type: "LIMIT" | "MARKET";
                    readonly timeInForce?: components["schemas"]["TimeInForce"];
                    /** @description Quantity, in base. */
                    readonly quantity?: string | number;
                    readonly reduceOnly?: components["schemas"]["Flag"];
                    /** @description Limit price, in quote per base. */
                    readonly price?: string | number;
                    /** @description The caller's id, unique among open orders. */
                    readonly newClientOrderId?: string;
                    /**
                     * @description Whether the answer waits for the end of an order that ends at once.
                     * @enum {string}
                     */
                    readonly newOrderRespType?: "ACK" | "RESULT";
                    readonly priceMatch?: components["schemas"]["PriceMatch"];
                    readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                    /** @description End of a GTD order, in milliseconds. */
                    readonly goodTillDate?: number;
                }[];
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["NewBatchOrdersAnswer"];
                };
            };
        };
    };
    readonly deleteBatchOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Order ids, as JSON text without spaces. */
                readonly orderIdList?: readonly (Int64 | string)[];
                /** @description The caller's ids, as JSON text without spaces. */
                readonly origClientOrderIdList?: readonly string[];
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["DeleteBatchOrdersAnswer"];
                };
            };
        };
    };
    readonly orderAmendment: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description The venue's id of the order. */
                readonly orderId?: Int64 | string;
                /** @description The caller's id of the order. */
                readonly origClientOrderId?: string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most changes wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OrderAmendmentAnswer"];
                };
            };
        };
    };
    readonly deleteAllOpenOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    readonly countdownCancelAll: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Time after which the orders are canceled, in milliseconds; 0 for never. */
                readonly countdownTime: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Countdown"];
                };
            };
        };
    };
    readonly openOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description The venue's id of the order. */
                readonly orderId?: Int64 | string;
                /** @description The caller's id of the order. */
                readonly origClientOrderId?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
    readonly openOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OpenOrdersAnswer"];
                };
            };
        };
    };
    readonly allOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description First order id wanted, inclusive. */
                readonly orderId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most items wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
    readonly userTrades: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Only fills of this order. */
                readonly orderId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description First trade id wanted, inclusive; without it the latest are listed. */
                readonly fromId?: Int64 | string;
                /** @description Most items wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["UserTradesAnswer"];
                };
            };
        };
    };
    readonly forceOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Only orders of liquidation, or of deleveraging. */
                readonly autoCloseType?: "LIQUIDATION" | "ADL";
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most orders wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["ForceOrdersAnswer"];
                };
            };
        };
    };
    readonly getAlgoOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description The venue's id of the algo order. */
                readonly algoId?: Int64 | string;
                /** @description The caller's id of the algo order. */
                readonly clientAlgoId?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AlgoOrder"];
                };
            };
        };
    };
    readonly newAlgoOrder: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of algo order; there is one only. */
                readonly algoType: "CONDITIONAL";
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Whether the order buys or sells base. */
                readonly side: components["schemas"]["OrderSide"];
                /** @description Position it is for: BOTH, or nothing, in one-way mode, LONG or SHORT in hedge mode. */
                readonly positionSide?: components["schemas"]["PositionSide"];
                /** @description Type of the order. */
                readonly type: "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "STOP" | "TAKE_PROFIT" | "TRAILING_STOP_MARKET";
                /** @description How long the order stays; needed for LIMIT, GTC where absent with a trigger. */
                readonly timeInForce?: components["schemas"]["TimeInForce"];
                /** @description Quantity, in base. */
                readonly quantity?: string | number;
                /** @description Limit price, in quote per base. Not together with `priceMatch`. */
                readonly price?: string | number;
                /** @description Price at which it triggers, in quote per base. */
                readonly triggerPrice?: string | number;
                /** @description Which price triggers it. */
                readonly workingType?: "MARK_PRICE" | "CONTRACT_PRICE";
                /** @description Price taken from the book for a limit order: OPPONENT from the other side, QUEUE from its own, at the best level or the fifth, tenth or twentieth. Not together with `price`. */
                readonly priceMatch?: components["schemas"]["PriceMatch"];
                /** @description Whether it closes the whole position, long where it sells, short where it buys. With STOP_MARKET and TAKE_PROFIT_MARKET only, and neither with `quantity` nor with `reduceOnly`. */
                readonly closePosition?: boolean;
                /** @description Whether it triggers only while mark price and last price differ by no more than the symbol's `triggerProtect`. */
                readonly priceProtect?: boolean;
                /** @description Whether it may only reduce a position; one-way mode only. */
                readonly reduceOnly?: boolean;
                /** @description Price at which a trailing stop begins, in quote per base; the latest price where absent. */
                readonly activatePrice?: string | number;
                /** @description Distance of a trailing stop from the best price since it began, in percent: 0.1 to 20. */
                readonly callbackRate?: string | number;
                /** @description The caller's id, unique among open algo orders, `^[.A-Z:/a-z0-9_-]{1,36}$`; made up when absent. */
                readonly clientAlgoId?: string;
                /** @description Whether the answer waits for the end of an order that ends at once. */
                readonly newOrderRespType?: "ACK" | "RESULT";
                /** @description What happens instead of a trade with oneself, with IOC, GTC and GTD. EXPIRE_MAKER where absent. */
                readonly selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
                /** @description End of a GTD order, in milliseconds, of which whole seconds count: more than 600 seconds ahead, and below 253402300799000. */
                readonly goodTillDate?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AlgoOrderAnswer"];
                };
            };
        };
    };
    readonly deleteAlgoOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description The venue's id of the algo order. */
                readonly algoId?: Int64 | string;
                /** @description The caller's id of the algo order. */
                readonly clientAlgoId?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AlgoOrderCanceled"];
                };
            };
        };
    };
    readonly openAlgoOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Only algo orders of this kind. */
                readonly algoType?: "CONDITIONAL";
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description The venue's id of the algo order. */
                readonly algoId?: Int64 | string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["OpenAlgoOrdersAnswer"];
                };
            };
        };
    };
    readonly deleteAlgoOpenOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    readonly allAlgoOrders: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description First algo order id wanted, inclusive. */
                readonly algoId?: Int64 | string;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most items wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AllAlgoOrdersAnswer"];
                };
            };
        };
    };
    readonly positionRisk: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["PositionRiskAnswer"];
                };
            };
        };
    };
    readonly leverage: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Leverage wanted; the symbol's brackets state the most. */
                readonly leverage: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Leverage"];
                };
            };
        };
    };
    readonly marginType: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Margin mode wanted. */
                readonly marginType: "ISOLATED" | "CROSSED";
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    readonly positionMargin: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Position it is for: BOTH, or nothing, in one-way mode, LONG or SHORT in hedge mode. */
                readonly positionSide?: components["schemas"]["PositionSide"];
                /** @description Margin to move, in the symbol's margin asset. */
                readonly amount: string | number;
                /** @description 1 adds, 2 takes off. */
                readonly type: 1 | 2;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["PositionMarginMoved"];
                };
            };
        };
    };
    readonly positionMarginHistory: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Only what was added, 1, or taken off, 2. */
                readonly type?: 1 | 2;
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Most items wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["PositionMarginHistoryAnswer"];
                };
            };
        };
    };
    readonly getPositionSideDual: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["PositionMode"];
                };
            };
        };
    };
    readonly setPositionSideDual: {
        readonly parameters: {
            readonly query: {
                /** @description `true` for hedge mode, `false` for one-way mode. */
                readonly dualSidePosition: boolean;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    readonly getMultiAssetsMargin: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AssetsMode"];
                };
            };
        };
    };
    readonly setMultiAssetsMargin: {
        readonly parameters: {
            readonly query: {
                /** @description `true` for multi-assets mode, `false` for single-asset mode. */
                readonly multiAssetsMargin: boolean;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    readonly adlQuantile: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AdlQuantileAnswer"];
                };
            };
        };
    };
    readonly balance: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["BalanceAnswer"];
                };
            };
        };
    };
    readonly account: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
    readonly accountConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["AccountConfig"];
                };
            };
        };
    };
    readonly symbolConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["SymbolConfigAnswer"];
                };
            };
        };
    };
    readonly leverageBracket: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["LeverageBracketAnswer"];
                };
            };
        };
    };
    readonly commissionRate: {
        readonly parameters: {
            readonly query: {
                /** @description Symbol, as BTCUSDT. Some have letters beyond ASCII, which are percent-encoded before they are signed. */
                readonly symbol: string;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["CommissionRate"];
                };
            };
        };
    };
    readonly getFeeBurn: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["FeeBurn"];
                };
            };
        };
    };
    readonly income: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this symbol. */
                readonly symbol?: string;
                /** @description Only this kind. */
                readonly incomeType?: components["schemas"]["IncomeType"];
                /** @description First time wanted, in milliseconds, inclusive. */
                readonly startTime?: number;
                /** @description Last time wanted, in milliseconds, inclusive. */
                readonly endTime?: number;
                /** @description Which page of `limit` items, from 1 on. Portfolio margin's operations have dropped it (2026-10-28); times do as well. */
                readonly page?: number;
                /** @description Most items wanted. */
                readonly limit?: number;
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["IncomeAnswer"];
                };
            };
        };
    };
    readonly rateLimitOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description Milliseconds after `timestamp` in which the request is valid, checked on arrival (-1021) and again before the matching engine (-5028). */
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
                    readonly "application/json": components["schemas"]["RateLimitOrderAnswer"];
                };
            };
        };
    };
    readonly keepListenKey: {
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
                    readonly "application/json": components["schemas"]["ListenKeyKept"];
                };
            };
        };
    };
    readonly newListenKey: {
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
                    readonly "application/json": components["schemas"]["ListenKey"];
                };
            };
        };
    };
    readonly deleteListenKey: {
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
}
export type PingParams = Record<string, never>;
export type TimeParams = Record<string, never>;
export type ExchangeInfoParams = Record<string, never>;
export type DepthParams = operations["depth"]["parameters"]["query"];
export type TradesParams = operations["trades"]["parameters"]["query"];
export type HistoricalTradesParams = operations["historicalTrades"]["parameters"]["query"];
export type AggTradesParams = operations["aggTrades"]["parameters"]["query"];
export type KlinesParams = operations["klines"]["parameters"]["query"];
export type MarkPriceKlinesParams = operations["markPriceKlines"]["parameters"]["query"];
export type IndexPriceKlinesParams = operations["indexPriceKlines"]["parameters"]["query"];
export type PremiumIndexParams = NonNullable<operations["premiumIndex"]["parameters"]["query"]>;
export type FundingRateParams = NonNullable<operations["fundingRate"]["parameters"]["query"]>;
export type FundingInfoParams = Record<string, never>;
export type Ticker24hrParams = NonNullable<operations["ticker24hr"]["parameters"]["query"]>;
export type TickerPriceV2Params = NonNullable<operations["tickerPriceV2"]["parameters"]["query"]>;
export type TickerBookTickerParams = NonNullable<operations["tickerBookTicker"]["parameters"]["query"]>;
export type OpenInterestParams = operations["openInterest"]["parameters"]["query"];
export type OpenInterestHistParams = operations["openInterestHist"]["parameters"]["query"];
export type NewOrderParams = operations["newOrder"]["parameters"]["query"];
export type GetOrderParams = operations["getOrder"]["parameters"]["query"];
export type ModifyOrderParams = operations["modifyOrder"]["parameters"]["query"];
export type DeleteOrderParams = operations["deleteOrder"]["parameters"]["query"];
export type OrderTestParams = operations["orderTest"]["parameters"]["query"];
export type NewBatchOrdersParams = operations["newBatchOrders"]["parameters"]["query"];
export type ModifyBatchOrdersParams = operations["modifyBatchOrders"]["parameters"]["query"];
export type DeleteBatchOrdersParams = operations["deleteBatchOrders"]["parameters"]["query"];
export type OrderAmendmentParams = operations["orderAmendment"]["parameters"]["query"];
export type DeleteAllOpenOrdersParams = operations["deleteAllOpenOrders"]["parameters"]["query"];
export type CountdownCancelAllParams = operations["countdownCancelAll"]["parameters"]["query"];
export type OpenOrderParams = operations["openOrder"]["parameters"]["query"];
export type OpenOrdersParams = NonNullable<operations["openOrders"]["parameters"]["query"]>;
export type AllOrdersParams = NonNullable<operations["allOrders"]["parameters"]["query"]>;
export type UserTradesParams = operations["userTrades"]["parameters"]["query"];
export type ForceOrdersParams = NonNullable<operations["forceOrders"]["parameters"]["query"]>;
export type NewAlgoOrderParams = operations["newAlgoOrder"]["parameters"]["query"];
export type GetAlgoOrderParams = NonNullable<operations["getAlgoOrder"]["parameters"]["query"]>;
export type DeleteAlgoOrderParams = NonNullable<operations["deleteAlgoOrder"]["parameters"]["query"]>;
export type OpenAlgoOrdersParams = NonNullable<operations["openAlgoOrders"]["parameters"]["query"]>;
export type DeleteAlgoOpenOrdersParams = operations["deleteAlgoOpenOrders"]["parameters"]["query"];
export type AllAlgoOrdersParams = operations["allAlgoOrders"]["parameters"]["query"];
export type PositionRiskParams = NonNullable<operations["positionRisk"]["parameters"]["query"]>;
export type LeverageParams = operations["leverage"]["parameters"]["query"];
export type MarginTypeParams = operations["marginType"]["parameters"]["query"];
export type PositionMarginParams = operations["positionMargin"]["parameters"]["query"];
export type PositionMarginHistoryParams = operations["positionMarginHistory"]["parameters"]["query"];
export type GetPositionSideDualParams = NonNullable<operations["getPositionSideDual"]["parameters"]["query"]>;
export type SetPositionSideDualParams = operations["setPositionSideDual"]["parameters"]["query"];
export type GetMultiAssetsMarginParams = NonNullable<operations["getMultiAssetsMargin"]["parameters"]["query"]>;
export type SetMultiAssetsMarginParams = operations["setMultiAssetsMargin"]["parameters"]["query"];
export type AdlQuantileParams = NonNullable<operations["adlQuantile"]["parameters"]["query"]>;
export type BalanceParams = NonNullable<operations["balance"]["parameters"]["query"]>;
export type AccountParams = NonNullable<operations["account"]["parameters"]["query"]>;
export type AccountConfigParams = NonNullable<operations["accountConfig"]["parameters"]["query"]>;
export type SymbolConfigParams = NonNullable<operations["symbolConfig"]["parameters"]["query"]>;
export type LeverageBracketParams = NonNullable<operations["leverageBracket"]["parameters"]["query"]>;
export type CommissionRateParams = operations["commissionRate"]["parameters"]["query"];
export type GetFeeBurnParams = NonNullable<operations["getFeeBurn"]["parameters"]["query"]>;
export type IncomeParams = NonNullable<operations["income"]["parameters"]["query"]>;
export type RateLimitOrderParams = NonNullable<operations["rateLimitOrder"]["parameters"]["query"]>;
export type NewListenKeyParams = Record<string, never>;
export type KeepListenKeyParams = Record<string, never>;
export type DeleteListenKeyParams = Record<string, never>;
export type ListSubscriptionsParams = Record<string, never>;
export type SessionStatusParams = Record<string, never>;
export type SessionLogoutParams = Record<string, never>;
export type UserDataStreamStartParams = Record<string, never>;
export type UserDataStreamPingParams = Record<string, never>;
export type UserDataStreamStopParams = Record<string, never>;

import type { Levels } from "../../src/core/scan/mod.ts";

/** DepthEvent as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotDepthEvent = Omit<DepthEvent, "b" | "a"> & { readonly "b": Levels; readonly "a": Levels };
