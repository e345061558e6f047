// Generated from specs/okx/spot.openapi.yaml and specs/okx/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v5/public/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the server's time. */
        readonly get: operations["getSystemTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/instruments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists instruments with their trading rules. */
        readonly get: operations["getInstruments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/instruments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the instruments the account may trade, with their trading rules. */
        readonly get: operations["getAccountInstruments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/system/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists maintenance of the venue. */
        readonly get: operations["status"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the tickers of all instruments of a kind. */
        readonly get: operations["tickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/ticker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the ticker of one instrument. */
        readonly get: operations["ticker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/books": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Takes a snapshot of an order book.
         * @description The answer waits for the next refresh of the venue's cache.
         */
        readonly get: operations["orderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/books-full": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Takes a deep snapshot of an order book, up to a second old. */
        readonly get: operations["fullOrderBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the latest candles, up to 1440 back, newest first.
         * @description A candle without a trade repeats the close before it.
         */
        readonly get: operations["candlesticks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/history-candles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists candles of past years, newest first. */
        readonly get: operations["candlesticksHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the latest trades of an instrument, newest first. */
        readonly get: operations["trades"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/history-trades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists trades of the last three months, newest first. */
        readonly get: operations["tradesHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/price-limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the prices between which limit orders are taken. */
        readonly get: operations["getLimitPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the balances of the trading account. */
        readonly get: operations["getBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks how the account is set up, its position mode within. */
        readonly get: operations["getAccountConfiguration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/trade-fee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the account's fee rates. */
        readonly get: operations["getFeeRates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/account-rate-limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks how many new and amended orders the account may send. */
        readonly get: operations["accountRateLimit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asks for one order, open or closed.
         * @description Answers 51603 where there is none. The history forgets a canceled order without a fill after two hours, and nothing says that this keeps it longer; orders of instruments that left are not answered.
         */
        readonly get: operations["orderDetails"];
        readonly put?: never;
        /**
         * Places an order.
         * @description Of an order that was taken this says no more than its ids: what it did is told by the orders channel, or by asking.
         */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/batch-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places up to 20 orders, one after the other.
         * @description In portfolio margin all are taken, or none (54004).
         */
        readonly post: operations["placeMultipleOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/cancel-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels an open order.
         * @description sCode 0 says that the cancel was taken; that the order is canceled is told by the orders channel, or by asking.
         */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/cancel-batch-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels up to 20 open orders.
         * @description There is no request that cancels all orders of an instrument; orderList and this together do.
         */
        readonly post: operations["cancelMultipleOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/amend-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes amount or price of an open order.
         * @description sCode 0 says that the amendment was taken; what came of it is the update with its reqId and amendResult.
         */
        readonly post: operations["amendOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/amend-batch-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes up to 20 open orders. */
        readonly post: operations["amendMultipleOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/orders-pending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open orders, newest first. */
        readonly get: operations["orderList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/orders-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists orders that ended in the last seven days, newest first.
         * @description Canceled orders without a fill are listed for two hours only. begin and end are about cTime.
         */
        readonly get: operations["orderHistory7Days"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/orders-history-archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists orders that ended in the last three months, newest first. */
        readonly get: operations["orderHistory3Months"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/fills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists fills of the last three days, newest first.
         * @description The cursor is billId. begin and end are about ts.
         */
        readonly get: operations["transactionDetails3Days"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/fills-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists fills of the last three months, newest first. */
        readonly get: operations["transactionDetails3Months"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/cancel-all-after": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels all open orders unless it is called again in time.
         * @description It reaches orders of all instruments of the account, spot and contracts alike; canceling them may take some seconds.
         */
        readonly post: operations["cancelAllAfter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/order-algo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for one algo order. */
        readonly get: operations["algoOrderDetails"];
        readonly put?: never;
        /**
         * Places an order that waits for a price.
         * @description It holds no funds until it triggers, knows no expTime, and its order gets an ordId of its own then.
         */
        readonly post: operations["placeAlgoOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/cancel-algos": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels up to 10 waiting algo orders. */
        readonly post: operations["cancelAlgoOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/amend-algos": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes a waiting algo order. */
        readonly post: operations["amendAlgoOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/orders-algo-pending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists waiting algo orders, newest first. */
        readonly get: operations["algoOrderList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/orders-algo-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists algo orders of the last three months that no longer wait, newest first. */
        readonly get: operations["algoOrderHistory"];
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
        /** @description Kind of instrument: SWAP is a perpetual, FUTURES expires. ANY is for subscriptions. */
        readonly InstType: "SPOT" | "MARGIN" | "SWAP" | "FUTURES" | "OPTION" | "ANY" | (string & {});
        /** @description Whether an instrument trades. A preopen one takes no orders yet; a test one never does. */
        readonly InstState: "live" | "suspend" | "preopen" | "expired" | "test" | (string & {});
        /** @description linear is settled in quote or a stable coin, inverse in base; empty where it is no contract. */
        readonly ContractType: "linear" | "inverse" | "" | (string & {});
        /**
         * @description Whether base is bought or sold.
         * @enum {string}
         */
        readonly Side: "buy" | "sell";
        /**
         * @description Which position an order or fill belongs to: net in one-way mode, long or short in hedge mode. Empty counts as net.
         * @enum {string}
         */
        readonly PosSide: "net" | "long" | "short" | "";
        /** @description How an order is margined: cash is without margin. */
        readonly TdMode: "cash" | "cross" | "isolated" | "spot_isolated" | (string & {});
        /** @description How a position is margined; empty where it does not apply. */
        readonly MgnMode: "cross" | "isolated" | "cash" | "" | (string & {});
        /** @description Type of an order, its time in force within: limit stays until canceled. rpi, formerly elp, meets retail takers only. */
        readonly OrdType: "limit" | "market" | "post_only" | "fok" | "ioc" | "optimal_limit_ioc" | "mmp" | "mmp_and_post_only" | "op_fok" | "rpi" | "elp" | (string & {});
        /** @description State of an order. There is no rejected and no expired: what fok, ioc and post_only refuse is canceled, and cancelSource says why. */
        readonly OrdState: "live" | "partially_filled" | "filled" | "canceled" | "mmp_canceled" | (string & {});
        /** @description T took liquidity, M made it; empty where there is no fill or the venue itself ended the position. */
        readonly ExecType: "T" | "M" | "" | (string & {});
        /** @description Whether sz of a spot market order is in base or in quote; empty for others. */
        readonly TgtCcy: "base_ccy" | "quote_ccy" | "" | (string & {});
        /** @description What happens instead of a trade with oneself. */
        readonly StpMode: "cancel_maker" | "cancel_taker" | "cancel_both" | "" | (string & {});
        /** @description normal is the account's own; the others are the venue's doing: deleveraging, liquidation, delivery, hedging, conversion. */
        readonly OrderCategory: "normal" | "twap" | "adl" | "full_liquidation" | "partial_liquidation" | "delivery" | "ddh" | "auto_conversion" | (string & {});
        /** @description Price that a trigger watches: the last, the index or the mark; empty where there is none. */
        readonly TriggerPxType: "last" | "index" | "mark" | "" | (string & {});
        /** @description Type of an algo order. conditional has a stop loss or a take profit, oco both, trigger opens an order at a price, move_order_stop trails. */
        readonly AlgoOrdType: "conditional" | "oco" | "chase" | "trigger" | "move_order_stop" | "twap" | "iceberg" | "smart_iceberg" | (string & {});
        /** @description State of an algo order. effective has triggered and its order lives on its own; order_failed triggered and its order was refused. */
        readonly AlgoState: "live" | "pause" | "partially_effective" | "effective" | "canceled" | "order_failed" | "partially_failed" | (string & {});
        /** @description long_short_mode is hedge mode, net_mode one-way. */
        readonly PosMode: "long_short_mode" | "net_mode" | (string & {});
        /** @description Account mode: 1 spot, 2 futures, 3 multi-currency margin, 4 portfolio margin. In 1 there are no perpetuals. */
        readonly AcctLv: "1" | "2" | "3" | "4" | (string & {});
        /** @description A yes or no that the venue writes as text. */
        readonly Flag: "true" | "false" | (string & {});
        /** @description Length of a candle: s second, m minute, H hour, D day, W week, M month. 1s is in the history only. */
        readonly Bar: "1s" | "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "2H" | "4H" | "6H" | "12H" | "1D" | "2D" | "3D" | "1W" | "1M" | "3M" | "6Hutc" | "12Hutc" | "1Dutc" | "2Dutc" | "3Dutc" | "1Wutc" | "1Mutc" | "3Mutc" | (string & {});
        /** @description 0 met an ordinary order, 1 one of the liquidity programme (rpi). */
        readonly TradeSource: "0" | "1" | (string & {});
        /** @description Decimal text, or empty text where the venue has no value. */
        readonly DecimalOrEmpty: string | "";
        /** @description Milliseconds since 1970 UTC, as text. */
        readonly Time: string;
        /** @description Milliseconds since 1970 UTC, as text; empty where it does not apply. */
        readonly TimeOrEmpty: string;
        /** @description Why a request was refused. Of orders, `data` holds an item with its own sCode for each, and `code` is 1 (all failed) or 2 (some did). */
        readonly ErrorAnswer: {
            /** @description Number of the error, as text. */
            readonly code: string;
            /** @description What went wrong, in words; empty where the items tell. */
            readonly msg: string;
            /** @description Items that were refused; empty where the request was. */
            readonly data?: readonly components["schemas"]["RefusedItem"][];
        };
        /** @description One order that was refused. */
        readonly RefusedItem: {
            /** @description Id of the order; empty where none was made. */
            readonly ordId?: string;
            /** @description Client order id, as it was sent. */
            readonly clOrdId?: string;
            /** @description Number of the error. */
            readonly sCode?: string;
            /** @description What went wrong, in words. */
            readonly sMsg?: string;
            /** @description Finer number, as 1000 of 51008_1000; empty where there is none. */
            readonly subCode?: string;
        };
        /** @description The clock. */
        readonly SystemTime: {
            /** @description Time of the server. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description Trading rules of an instrument. Amounts are contracts for SWAP and base for SPOT, unless a field says otherwise. One that does not trade may lack rules: an adapter leaves it out. */
        readonly Instrument: {
            /** @description Kind of instrument. */
            readonly instType: components["schemas"]["InstType"];
            /** @description Id, as BTC-USDT or BTC-USDT-SWAP. */
            readonly instId: string;
            readonly instIdCode?: components["schemas"]["InstIdCode"];
            /** @description Index the contract follows, as BTC-USD; empty for spot. */
            readonly uly?: string;
            /** @description Family of contracts, as BTC-USD or BTC-USD_UM; empty for spot. */
            readonly instFamily?: string;
            /** @description Fee group; with instType the key into `feeGroup` of the fee rates. */
            readonly groupId?: string;
            /** @description Fee category of old; without meaning now. */
            readonly category?: string;
            /** @description Base currency; empty for contracts. */
            readonly baseCcy: string;
            /** @description Quote currency; empty for contracts. */
            readonly quoteCcy: string;
            /** @description Currencies a spot order may be settled in; see `tradeQuoteCcy` of orders. */
            readonly tradeQuoteCcyList?: readonly string[];
            /** @description Currency that margin and profit are in; empty for spot. */
            readonly settleCcy: string;
            /** @description Value of one contract in ctValCcy; empty for spot. */
            readonly ctVal: components["schemas"]["DecimalOrEmpty"];
            /** @description Multiplier of a contract; empty for spot. */
            readonly ctMult: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of ctVal: base for linear, quote for most inverse contracts; empty for spot. */
            readonly ctValCcy: string;
            readonly ctType: components["schemas"]["ContractType"];
            /** @description C or P of an option; empty for others. */
            readonly optType?: string;
            /** @description Strike price of an option; empty for others. */
            readonly stk?: components["schemas"]["DecimalOrEmpty"];
            /** @description When trading begins, or its auction where contTdSwTime is set. */
            readonly listTime: components["schemas"]["TimeOrEmpty"];
            /** @description End of the call auction; replaced by contTdSwTime. */
            readonly auctionEndTime?: components["schemas"]["TimeOrEmpty"];
            /** @description When continuous trading takes over from an auction or a preopening; empty where there is none. */
            readonly contTdSwTime?: components["schemas"]["TimeOrEmpty"];
            /** @description When a pre-market perpetual became a normal one; empty for others. */
            readonly preMktSwTime?: components["schemas"]["TimeOrEmpty"];
            /** @description How a new pair opens: fix_price, pre_quote or call_auction; else empty. */
            readonly openType?: string;
            /** @description When it expires or goes offline; empty where no end is set. */
            readonly expTime: components["schemas"]["TimeOrEmpty"];
            /** @description Highest leverage; empty for spot. */
            readonly lever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Smallest step of the price, in quote. */
            readonly tickSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Smallest step of the amount. */
            readonly lotSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Smallest amount. */
            readonly minSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest amount of one limit order. */
            readonly maxLmtSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest amount of one market order; in USDT for spot. */
            readonly maxMktSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest value of one limit order, in USD. */
            readonly maxLmtAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest value of one market order, in USD; spot only. */
            readonly maxMktAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest amount of one TWAP order. */
            readonly maxTwapSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest amount of one iceberg order. */
            readonly maxIcebergSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest amount of one trigger order. */
            readonly maxTriggerSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest amount of one stop order; in USDT for spot. */
            readonly maxStopSz?: components["schemas"]["DecimalOrEmpty"];
            readonly state: components["schemas"]["InstState"];
            /** @description normal, or pre_market before the asset is listed. */
            readonly ruleType?: string;
            /** @description Whether an expiring contract settles daily. */
            readonly futureSettlement?: boolean;
            /** @description What the base is: 1 is a crypto-asset; other numbers are stocks, metals and the like. */
            readonly instCategory?: string;
            /** @description Most a user's positions and orders of one direction may be worth, in USD; contracts only. */
            readonly posLmtAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description The same as percent of the venue's open interest, as 30; the larger of the two holds. */
            readonly posLmtPct?: components["schemas"]["DecimalOrEmpty"];
            /** @description Open interest of the venue, in USD, above which nothing new is opened. */
            readonly maxPlatOILmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value that may still be opened long, in USD; in the account's own list only. */
            readonly longPosRemainingQuota?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value that may still be opened short, in USD; in the account's own list only. */
            readonly shortPosRemainingQuota?: components["schemas"]["DecimalOrEmpty"];
            /** @description Former name of rpi. */
            readonly elp?: string;
            /** @description Whether orders of type rpi are offered (1) and allowed to this account (2); 0 where not. */
            readonly rpi?: string;
            /** @description Level of the book an rpi order has to reach at least. */
            readonly rpiMinLevel?: string;
            /** @description Band around the best price an rpi order has to lie in. */
            readonly rpiMinPxBand?: components["schemas"]["DecimalOrEmpty"];
            /** @description Changes that are announced; empty where there are none. */
            readonly upcChg?: readonly components["schemas"]["UpcomingChange"][];
        };
        /** @description Number of the instrument, which order frames of a socket need in place of instId. Other on demo than on live; null while there is none. */
        readonly InstIdCode: number | null;
        /** @description A rule that will change. */
        readonly UpcomingChange: {
            /** @description Field that changes, as tickSz, minSz or maxMktSz. */
            readonly param: string;
            /** @description Its value from then on. */
            readonly newValue: string;
            /** @description When it changes. */
            readonly effTime: components["schemas"]["Time"];
        };
        /** @description Prices and volumes of one instrument over the last 24 hours. Amounts are contracts for contracts and base for spot. Before trading opens the ask may be below the bid. */
        readonly Ticker: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Price of the last trade, in quote. */
            readonly last: components["schemas"]["DecimalOrEmpty"];
            /** @description Amount of the last trade; 0 where there was none. */
            readonly lastSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Lowest ask, in quote; empty where there is none. */
            readonly askPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Amount at the lowest ask. */
            readonly askSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Highest bid, in quote; empty where there is none. */
            readonly bidPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Amount at the highest bid. */
            readonly bidSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Price 24 hours ago. */
            readonly open24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Highest price of the last 24 hours. */
            readonly high24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Lowest price of the last 24 hours. */
            readonly low24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Volume of the last 24 hours: in quote for spot, in base for contracts. */
            readonly volCcy24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Volume of the last 24 hours: in base for spot, in contracts for contracts. */
            readonly vol24h: components["schemas"]["DecimalOrEmpty"];
            /** @description Price at the last midnight UTC. */
            readonly sodUtc0?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price at the last midnight of UTC+8. */
            readonly sodUtc8?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description Price in quote, amount (base for spot, contracts for contracts; 0 takes the level away in an update), a number without meaning, and how many orders. */
        readonly BookLevel: readonly [
            string,
            string,
            string,
            string,
            ...string[]
        ];
        /** @description Price in quote, amount (base for spot, contracts for contracts), and how many orders. */
        readonly FullBookLevel: readonly [
            string,
            string,
            string,
            ...string[]
        ];
        /** @description Opening time in milliseconds, open, high, low and close in quote; volume in base for spot and in contracts for contracts; volume in quote for spot and in base for contracts; volume in quote; and 1 once it is complete, else 0. */
        readonly Candle: readonly [
            components["schemas"]["Time"],
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            ...string[]
        ];
        /** @description The best levels of both sides. */
        readonly OrderBook: {
            /** @description Asks, lowest price first. */
            readonly asks: readonly components["schemas"]["BookLevel"][];
            /** @description Bids, highest price first. */
            readonly bids: readonly components["schemas"]["BookLevel"][];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
            /** @description Sequence number, the same numbering as that of the book channels. */
            readonly seqId?: Int64;
        };
        /** @description Up to 5000 levels of both sides, made once a second. */
        readonly FullOrderBook: {
            /** @description Asks, lowest price first. */
            readonly asks: readonly components["schemas"]["FullBookLevel"][];
            /** @description Bids, highest price first. */
            readonly bids: readonly components["schemas"]["FullBookLevel"][];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description A public trade. */
        readonly Trade: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the trade, rising within the instrument. */
            readonly tradeId: string;
            /** @description Price, in quote. */
            readonly px: string;
            /** @description Amount: base for spot, contracts for contracts. */
            readonly sz: string;
            /** @description Side of the taker. */
            readonly side: components["schemas"]["Side"];
            readonly source?: components["schemas"]["TradeSource"];
            /** @description When it happened. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description The band outside which limit orders are refused (51006). */
        readonly PriceLimit: {
            readonly instType?: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Highest price of a buy, in quote; empty while there is no limit. */
            readonly buyLmt: components["schemas"]["DecimalOrEmpty"];
            /** @description Lowest price of a sell, in quote; empty while there is no limit. */
            readonly sellLmt: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
            /** @description Whether the limit holds. */
            readonly enabled: boolean;
        };
        /** @description A maintenance, planned or past. Interruptions under five seconds are not announced. */
        readonly SystemStatus: {
            /** @description What it is about. */
            readonly title: string;
            /** @description scheduled, ongoing, pre_open, completed or canceled. */
            readonly state: string;
            /** @description When it begins. */
            readonly begin: components["schemas"]["Time"];
            /** @description When trading is back; the expected time until it is completed. */
            readonly end: components["schemas"]["TimeOrEmpty"];
            /** @description When cancels, post-only orders and transfers are back; empty where there is no such phase. */
            readonly preOpenBegin?: components["schemas"]["TimeOrEmpty"];
            /** @description Page with particulars; may be empty. */
            readonly href?: string;
            /** @description What is affected: 0 sockets, 5 trading, 8 trading in batches of accounts, 9 trading in batches of products; others are not of this description. */
            readonly serviceType: string;
            /** @description Always unified now. */
            readonly system?: string;
            /** @description How it was rescheduled; may be empty. */
            readonly scheDesc?: string;
            /** @description 1 planned, 2 unplanned, 3 disruption. */
            readonly maintType?: string;
            /** @description 1 live, 2 demo. */
            readonly env?: string;
            /** @description When this was pushed; on the socket only. */
            readonly ts?: components["schemas"]["Time"];
        };
        /** @description What the account holds of a currency. Total is `cashBal` in spot mode and `eq` with positions; free is `availBal`, or `availEq` where margin counts. */
        readonly CurrencyBalance: {
            /** @description Currency. */
            readonly ccy: string;
            /** @description Equity: cash, unrealized profit and options' value together. */
            readonly eq: components["schemas"]["DecimalOrEmpty"];
            /** @description Cash; negative where borrowed. */
            readonly cashBal: components["schemas"]["DecimalOrEmpty"];
            /** @description When it last changed. */
            readonly uTime: components["schemas"]["Time"];
            /** @description Equity in isolated positions; empty in spot mode. */
            readonly isoEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity that is free for new positions; empty in spot mode. */
            readonly availEq: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity after the venue's discount, in USD. */
            readonly disEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Held by the venue's dip and peak orders. */
            readonly fixedBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Balance that is free to use. */
            readonly availBal: components["schemas"]["DecimalOrEmpty"];
            /** @description Balance held by open orders, positions and bots. */
            readonly frozenBal: components["schemas"]["DecimalOrEmpty"];
            /** @description Held by open orders; empty in portfolio margin. */
            readonly ordFrozen: components["schemas"]["DecimalOrEmpty"];
            /** @description What is owed, as a positive amount. */
            readonly liab?: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit of the positions in this currency. */
            readonly upl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Owed for unrealized loss. */
            readonly uplLiab?: components["schemas"]["DecimalOrEmpty"];
            /** @description Owed in cross margin. */
            readonly crossLiab?: components["schemas"]["DecimalOrEmpty"];
            /** @description Trial funds. */
            readonly rewardBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Owed in isolated positions. */
            readonly isoLiab?: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin ratio; futures mode with a cross position only. */
            readonly mgnRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Initial margin required; futures mode with a cross position only. */
            readonly imr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin required; futures mode with a cross position only. */
            readonly mmr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Interest owed, as a positive amount. */
            readonly interest?: components["schemas"]["DecimalOrEmpty"];
            /** @description Risk of forced repayment, from 0 to 5. */
            readonly twap?: string;
            /** @description Kind of forced repayment: 0 none, 1 the user's, 2 the venue's. */
            readonly frpType?: string;
            /** @description Most that can be borrowed. */
            readonly maxLoan?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity, in USD. */
            readonly eqUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Margin for what may be borrowed, in USD. */
            readonly borrowFroz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage of the currency; futures mode. */
            readonly notionalLever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity in bots. */
            readonly stgyEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit of isolated positions. */
            readonly isoUpl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Spot that offsets risk; portfolio margin. */
            readonly spotInUseAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Spot the user lets offset risk; portfolio margin. */
            readonly clSpotInUseAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Most spot that may offset risk; portfolio margin. The socket calls it maxSpotInUseAmt. */
            readonly maxSpotInUse?: components["schemas"]["DecimalOrEmpty"];
            /** @description See maxSpotInUse. */
            readonly maxSpotInUseAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of the currency in USD; on the socket only. */
            readonly coinUsdPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Held by spot copy trading. */
            readonly spotIsoBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity of copy trading. */
            readonly smtSyncEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity of spot copy trading. */
            readonly spotCopyTradingEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Spot balance. */
            readonly spotBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Average cost, in USD. */
            readonly openAvgPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Average cost of all that was bought, in USD. */
            readonly accAvgPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit on spot, in USD. */
            readonly spotUpl?: components["schemas"]["DecimalOrEmpty"];
            /** @description The same as a fraction. */
            readonly spotUplRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Profit on spot so far, in USD. */
            readonly totalPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description The same as a fraction. */
            readonly totalPnlRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Whether the venue restricts it as collateral: 0 no, 1 soon, 2 yes. */
            readonly colRes?: string;
            /** @description Risk of automatic conversion, from 0 to 5. */
            readonly colBorrAutoConversion?: string;
            /** @description Replaced by colRes. */
            readonly collateralRestrict?: boolean;
            /** @description Whether it counts as collateral; multi-currency margin. */
            readonly collateralEnabled?: boolean;
            /** @description Whether it is lent: unsupported, off, pending or active. */
            readonly autoLendStatus?: string;
            /** @description Amount that is lent. */
            readonly autoLendMtAmt?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Balances of the trading account. Fields that do not apply to the account mode are empty; currencies with nothing are left out. */
        readonly AccountBalance: {
            /** @description When it was made. */
            readonly uTime: components["schemas"]["Time"];
            /** @description Equity of all, in USD. */
            readonly totalEq: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity in isolated positions, in USD. */
            readonly isoEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity that counts as margin, in USD. */
            readonly adjEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Equity that is free, in USD. */
            readonly availEq?: components["schemas"]["DecimalOrEmpty"];
            /** @description Margin held by open orders, in USD. */
            readonly ordFroz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Initial margin required, in USD. */
            readonly imr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin required, in USD. */
            readonly mmr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Margin for what may be borrowed, in USD. */
            readonly borrowFroz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin ratio. */
            readonly mgnRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value of positions, in USD. */
            readonly notionalUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value of what is borrowed, in USD. */
            readonly notionalUsdForBorrow?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value of perpetuals, in USD. */
            readonly notionalUsdForSwap?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value of expiring contracts, in USD. */
            readonly notionalUsdForFutures?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value of options, in USD. */
            readonly notionalUsdForOption?: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit of cross positions, in USD. */
            readonly upl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Delta, in USD. */
            readonly delta?: components["schemas"]["DecimalOrEmpty"];
            /** @description Delta over equity. */
            readonly deltaLever?: components["schemas"]["DecimalOrEmpty"];
            /** @description 0 normal, 1 no transfers, 2 only orders that reduce delta. */
            readonly deltaNeutralStatus?: string;
            /** @description Balances by currency. */
            readonly details: readonly components["schemas"]["CurrencyBalance"][];
        };
        /** @description How the account is set up, and what the key may do. */
        readonly AccountConfiguration: {
            /** @description Id of the account. */
            readonly uid: string;
            /** @description Id of its main account. */
            readonly mainUid: string;
            readonly acctLv: components["schemas"]["AcctLv"];
            readonly posMode: components["schemas"]["PosMode"];
            /** @description Mode of self-trade prevention where an order names none. */
            readonly acctStpMode?: components["schemas"]["StpMode"];
            /** @description Whether coins are borrowed automatically. */
            readonly autoLoan?: boolean;
            /** @description PA in coins, BS in dollars. */
            readonly greeksType?: string;
            /** @description 0: the fee is taken from the currency received. 1: always in quote. */
            readonly feeType?: string;
            /** @description Fee level, as Lv1. */
            readonly level?: string;
            /** @description Fee level for a time; may be empty. */
            readonly levelTmp?: string;
            /** @description Whether margin of isolated contracts moves by itself (automatic) or by hand (autonomy). */
            readonly ctIsoMode?: string;
            /** @description The same of margin trading. */
            readonly mgnIsoMode?: string;
            /** @description Without meaning now. */
            readonly spotOffsetType?: string;
            /** @description 0 general, 1 delta neutral. */
            readonly stgyType?: string;
            /** @description 0 general, 1 leads, 2 copies. */
            readonly roleType?: string;
            /** @description Instruments the account leads in. */
            readonly traderInsts?: readonly string[];
            /** @description 0 general, 1 leads, 2 copies; of spot. */
            readonly spotRoleType?: string;
            /** @description Spot instruments the account leads in. */
            readonly spotTraderInsts?: readonly string[];
            /** @description Whether options are activated, 0 or 1. */
            readonly opAuth?: string;
            /** @description Level of identification, 0 to 3. */
            readonly kycLv?: string;
            /** @description Name of the key. */
            readonly label?: string;
            /** @description Addresses the key is bound to, with commas; empty where it is not. */
            readonly ip?: string;
            /** @description What the key may do, with commas: read_only, trade, withdraw. */
            readonly perm: string;
            /** @description Margin ratio from which the venue warns. */
            readonly liquidationGear?: string;
            /** @description Whether spot mode may borrow. */
            readonly enableSpotBorrow?: boolean;
            /** @description Whether spot mode repays by itself. */
            readonly spotBorrowAutoRepay?: boolean;
            /** @description 0 main account; the others are kinds of sub-accounts. */
            readonly type?: string;
            /** @description Currency the account settles USD-margined contracts in. */
            readonly settleCcy?: string;
            /** @description Currencies it may choose from. */
            readonly settleCcyList?: readonly string[];
        };
        /** @description Fee rates of the account. Signs are the other way round than ours: a negative rate is a fee, a positive one a rebate. Pairs that are free of charge are not reflected. */
        readonly FeeRates: {
            /** @description Fee level. */
            readonly level: string;
            readonly instType: components["schemas"]["InstType"];
            /** @description Rates by fee group; the group of an instrument is its groupId. */
            readonly feeGroup: readonly components["schemas"]["FeeGroup"][];
            /** @description Rate at delivery, positive is a fee. */
            readonly delivery?: components["schemas"]["DecimalOrEmpty"];
            /** @description Rate at exercise, positive is a fee. */
            readonly exercise?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
            /** @description Replaced by feeGroup. */
            readonly taker?: components["schemas"]["DecimalOrEmpty"];
            /** @description Replaced by feeGroup. */
            readonly maker?: components["schemas"]["DecimalOrEmpty"];
            /** @description Replaced by feeGroup. */
            readonly takerU?: components["schemas"]["DecimalOrEmpty"];
            /** @description Replaced by feeGroup. */
            readonly makerU?: components["schemas"]["DecimalOrEmpty"];
            /** @description Replaced by feeGroup. */
            readonly takerUSDC?: components["schemas"]["DecimalOrEmpty"];
            /** @description Replaced by feeGroup. */
            readonly makerUSDC?: components["schemas"]["DecimalOrEmpty"];
            /** @description Without meaning now. */
            readonly ruleType?: string;
            /** @description Without meaning now. */
            readonly category?: string;
            /** @description Replaced by feeGroup. */
            readonly fiat?: readonly components["schemas"]["FiatFee"][];
        };
        /** @description Rates of one fee group, negative is a fee. */
        readonly FeeGroup: {
            /** @description Number of the group, unique within instType. */
            readonly groupId: string;
            /** @description Rate of a taker, as a fraction. */
            readonly taker: components["schemas"]["DecimalOrEmpty"];
            /** @description Rate of a maker, as a fraction. */
            readonly maker: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Rates of pairs with a fiat quote. */
        readonly FiatFee: {
            /** @description Fiat currency. */
            readonly ccy?: string;
            /** @description Rate of a taker. */
            readonly taker?: components["schemas"]["DecimalOrEmpty"];
            /** @description Rate of a maker. */
            readonly maker?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description How many new and amended orders of contracts the account may send in two seconds; spot orders do not count. */
        readonly AccountRateLimit: {
            /** @description Orders in two seconds. */
            readonly accRateLimit: string;
            /** @description The same from tomorrow; empty below VIP 5. */
            readonly nextAccRateLimit?: string;
            /** @description Fill ratio of the account; empty below VIP 5. */
            readonly fillRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Fill ratio of the main account and all below it; empty below VIP 5. */
            readonly mainFillRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description What one order is made of. */
        readonly OrderRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description How it is margined: cash for spot without margin (in multi-currency and portfolio mode spot is cross). */
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Client order id: up to 32 letters and digits, case counts, no other characters. Unique among open orders only. */
            readonly clOrdId?: string;
            /** @description Tag of up to 16 letters and digits; cancelAllAfter can be limited to one. */
            readonly tag?: string;
            /** @description Whether base is bought or sold. */
            readonly side: components["schemas"]["Side"];
            /** @description Needed in hedge mode, as long or short; net or absent in one-way mode. Closing is the opposite side with the same posSide. */
            readonly posSide?: components["schemas"]["PosSide"];
            /** @description Type of the order. */
            readonly ordType: components["schemas"]["OrdType"];
            /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
            readonly sz: string;
            /** @description Limit price, in quote; for limit, post_only, fok, ioc and rpi. */
            readonly px?: string;
            /** @description Whether it may only make the position smaller; for contracts in one-way mode. In hedge mode every closing order does so. */
            readonly reduceOnly?: boolean;
            /** @description Currency of the margin; isolated margin trading, and cross in futures mode. */
            readonly ccy?: string;
            /** @description Unit of sz of a spot market order; quote_ccy for buys and base_ccy for sells when absent. */
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            /** @description Whether a spot market order that exceeds the balance is refused and not made smaller; false when absent. */
            readonly banAmend?: boolean;
            /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
            readonly pxAmendType?: string;
            /** @description Currency a spot order is settled in, one of the instrument's `tradeQuoteCcyList`; needed in some countries. */
            readonly tradeQuoteCcy?: string;
            /** @description Self-trade prevention; the account's own when absent. */
            readonly stpMode?: components["schemas"]["StpMode"];
            /** @description Former name of rpiTakerAccess. */
            readonly isElpTakerAccess?: boolean;
            /** @description Whether it may take liquidity of rpi orders, after a short delay; false when absent. */
            readonly rpiTakerAccess?: boolean;
            /** @description Take profits and stop losses that arise when it is filled. */
            readonly attachAlgoOrds?: readonly components["schemas"]["AttachAlgo"][];
        };
        /** @description A take profit, a stop loss, or both, attached to an order. */
        readonly AttachAlgo: {
            /** @description Client id the algo order will have: up to 32 letters and digits. */
            readonly attachAlgoClOrdId?: string;
            /** @description Price that triggers the take profit, in quote. */
            readonly tpTriggerPx?: string;
            /** @description The same as a fraction of the entry price; contracts only. */
            readonly tpTriggerRatio?: string;
            /** @description Price watched; last when absent. */
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the take profit, in quote; -1 for market. */
            readonly tpOrdPx?: string;
            /** @description condition (the default), or limit for an order that rests at once. */
            readonly tpOrdKind?: string;
            /** @description Price that triggers the stop loss, in quote. */
            readonly slTriggerPx?: string;
            /** @description The same as a fraction of the entry price; contracts only. */
            readonly slTriggerRatio?: string;
            /** @description Price watched; last when absent. */
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the stop loss, in quote; -1 for market. */
            readonly slOrdPx?: string;
            /** @description Amount, where there are several take profits. */
            readonly sz?: string;
            /** @description Whether the stop loss moves to the entry price after the first take profit, 0 or 1. */
            readonly amendPxOnTriggerType?: string;
        };
        /** @description Which order to cancel. */
        readonly CancelRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
            readonly ordId?: string;
            /** @description Client order id of the order. */
            readonly clOrdId?: string;
        };
        /** @description How one order is changed. */
        readonly AmendRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
            readonly ordId?: string;
            /** @description Client order id of the order. */
            readonly clOrdId?: string;
            /** @description Whether the order is canceled where the amendment fails; false when absent. */
            readonly cxlOnFail?: boolean;
            /** @description The caller's id of this amendment, up to 32 letters and digits; it comes back with the order's update. */
            readonly reqId?: string;
            /** @description New amount, what is filled already included; at or below that, the order counts as filled. */
            readonly newSz?: string;
            /** @description New price, in quote. */
            readonly newPx?: string;
            /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
            readonly pxAmendType?: string;
            /** @description Whether it may take liquidity of rpi orders from then on. */
            readonly rpiTakerAccess?: boolean;
        };
        /** @description Which algo order to cancel. */
        readonly CancelAlgoRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the algo order; this or algoClOrdId is needed. */
            readonly algoId?: string;
            /** @description Client id of the algo order. */
            readonly algoClOrdId?: string;
        };
        /** @description What became of one order of a request. sCode 0 of a cancel or an amendment says that it was taken, not that it was done: the order itself tells. */
        readonly OrderAck: {
            /** @description Id of the order; empty where it was refused. */
            readonly ordId: string;
            /** @description Client order id; empty where there is none. */
            readonly clOrdId: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            /** @description The caller's id of the amendment. */
            readonly reqId?: string;
            /** @description When the venue was done with it. */
            readonly ts?: components["schemas"]["Time"];
            /** @description 0, or the number of the error. */
            readonly sCode: string;
            /** @description What went wrong, or that it was placed, in words. */
            readonly sMsg: string;
            /** @description Finer number of the error, as 1000 of 51008_1000; empty where there is none. */
            readonly subCode?: string;
        };
        /** @description What became of each order, in the order of the request. */
        readonly OrderAcks: readonly components["schemas"]["OrderAck"][];
        /** @description An order as it stands. fillPx, fillSz, tradeId and fillTime are of its last fill. */
        readonly Order: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the order. */
            readonly ordId: string;
            /** @description Client order id; empty where there is none. */
            readonly clOrdId: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            readonly ordType: components["schemas"]["OrdType"];
            readonly side: components["schemas"]["Side"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Currency of the margin; empty where it does not apply. */
            readonly ccy?: string;
            /** @description Unit of sz of a spot market order. */
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
            readonly sz: string;
            /** @description Limit price, in quote; empty for market orders. */
            readonly px: components["schemas"]["DecimalOrEmpty"];
            readonly state: components["schemas"]["OrdState"];
            /** @description Amount filled so far: base for spot, also where sz is in quote, and contracts for contracts. */
            readonly accFillSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Average price of what is filled, in quote; empty or 0 where nothing is. */
            readonly avgPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage; empty or 0 for spot. */
            readonly lever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of the last fill; empty where there is none. */
            readonly fillPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Amount of the last fill. */
            readonly fillSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Id of the last fill; empty where there is none, 0 where the venue ended the position. */
            readonly tradeId?: string;
            /** @description When the last fill happened. */
            readonly fillTime?: components["schemas"]["TimeOrEmpty"];
            /** @description Fee so far, negative where it was charged. For maker sells on spot it is in quote and includes the rebate. */
            readonly fee: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of fee. */
            readonly feeCcy: string;
            /** @description Rebate so far, positive; see fee. Empty where there is none. */
            readonly rebate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of rebate. */
            readonly rebateCcy?: string;
            /** @description Profit of what it closed, without the fee; 0 for others. */
            readonly pnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description What made it: empty an ordinary order, 6 a trigger, 7 a take profit or stop loss, 13 an algo order, 25 a trailing stop, 34 a chase. */
            readonly source?: string;
            readonly category?: components["schemas"]["OrderCategory"];
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Why it was canceled; empty where it was not. 0 the venue, 1 the user, 2 and 22 and 23 reduce-only, 3 margin, 4 borrowing, 6 deleveraging, 7 delivery, 9 funding, 13 fok, 14 ioc, 15 price limit, 17 position closed, 20 cancelAllAfter, 21 its position is gone, 27 price difference, 31 post-only, 32 self-trade, 33 too many matches, 36 and 37 its stop loss; other numbers may come. */
            readonly cancelSource?: string;
            /** @description Without meaning now. */
            readonly stpId?: string;
            readonly stpMode?: components["schemas"]["StpMode"];
            /** @description Without meaning now. */
            readonly quickMgnType?: string;
            /** @description Id of the algo order it came from; empty where it did not. */
            readonly algoId?: string;
            /** @description Client id of that algo order. */
            readonly algoClOrdId?: string;
            /** @description Client id of what is attached to it. */
            readonly attachAlgoClOrdId?: string;
            /** @description Price that triggers its take profit, in quote. */
            readonly tpTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of its take profit; -1 is market. */
            readonly tpOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers its stop loss, in quote. */
            readonly slTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of its stop loss; -1 is market. */
            readonly slOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description What is attached to it. */
            readonly attachAlgoOrds?: readonly components["schemas"]["AttachedAlgo"][];
            readonly linkedAlgoOrd?: components["schemas"]["LinkedAlgo"];
            /** @description Whether it is a take profit that rests. */
            readonly isTpLimit?: components["schemas"]["Flag"];
            /** @description Of options. */
            readonly pxUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly pxVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly pxType?: string;
            /** @description Currency a spot order is settled in. */
            readonly tradeQuoteCcy?: string;
            /** @description When it last changed. */
            readonly uTime: components["schemas"]["Time"];
            /** @description When it was made. */
            readonly cTime: components["schemas"]["Time"];
            /** @description Why it was canceled, in words. */
            readonly cancelSourceReason?: string;
        };
        /** @description A take profit, a stop loss, or both, attached to an order. */
        readonly AttachedAlgo: {
            /** @description Id of the attachment; not the algoId that the algo order will have. */
            readonly attachAlgoId?: string;
            /** @description Client id the algo order will have. */
            readonly attachAlgoClOrdId?: string;
            /** @description condition or limit. */
            readonly tpOrdKind?: string;
            /** @description Price that triggers the take profit, in quote. */
            readonly tpTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description The same as a fraction. */
            readonly tpTriggerRatio?: components["schemas"]["DecimalOrEmpty"];
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the take profit; -1 is market. */
            readonly tpOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers the stop loss, in quote. */
            readonly slTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description The same as a fraction. */
            readonly slTriggerRatio?: components["schemas"]["DecimalOrEmpty"];
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the stop loss; -1 is market. */
            readonly slOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Amount, where there are several take profits. */
            readonly sz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Whether the stop loss moves to the entry price, 0 or 1. */
            readonly amendPxOnTriggerType?: string;
            /** @description Why it could not be placed; empty where it could. */
            readonly failCode?: string;
            /** @description The same in words. */
            readonly failReason?: string;
        };
        /** @description The stop loss that belongs to a take profit. */
        readonly LinkedAlgo: {
            /** @description Id of the algo order; empty where there is none. */
            readonly algoId: string;
        };
        /** @description A fill of the account. */
        readonly Fill: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the trade, unique within the instrument; negative where the venue ended the position (liquidation, deleveraging). */
            readonly tradeId: string;
            /** @description Id of the order. */
            readonly ordId: string;
            /** @description Client order id; empty where there is none. */
            readonly clOrdId: string;
            /** @description Id of the booking, rising with time: the cursor of after and before. */
            readonly billId: string;
            /** @description 1 buy, 2 sell, 3 open long, 4 open short, 5 close long, 6 close short; from 100 on the venue's doing (100 to 107 liquidation, 112 and 113 delivery, 125 to 128 deleveraging). */
            readonly subType?: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            /** @description Price, in quote. */
            readonly fillPx: string;
            /** @description Amount: base for spot, contracts for contracts. */
            readonly fillSz: string;
            /** @description Price of the index then. */
            readonly fillIdxPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Profit of what it closed, without the fee. */
            readonly fillPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Mark price then; contracts only. */
            readonly fillMarkPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillPxVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillPxUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillMarkVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillFwdPx?: components["schemas"]["DecimalOrEmpty"];
            readonly side: components["schemas"]["Side"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly execType: components["schemas"]["ExecType"];
            /** @description Currency of the fee. */
            readonly feeCcy: string;
            /** @description Fee, negative where it was charged, positive for a rebate. */
            readonly fee: components["schemas"]["DecimalOrEmpty"];
            /** @description Rate of the fee, negative where it was charged; spot only. */
            readonly feeRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was booked. */
            readonly ts: components["schemas"]["Time"];
            /** @description When it happened. */
            readonly fillTime: components["schemas"]["Time"];
            /** @description Currency a spot order is settled in. */
            readonly tradeQuoteCcy?: string;
        };
        /** @description The dead man's switch as it is set. Unlike all others, these times are seconds in the documentation's sample; treat them as text. */
        readonly CancelAllAfter: {
            /** @description When the orders will be canceled; 0 where it is off. */
            readonly triggerTime: string;
            /** @description Tag it is limited to; empty where it is not. */
            readonly tag?: string;
            /** @description When the request was taken. */
            readonly ts: string;
        };
        /** @description What became of one algo order of a request. */
        readonly AlgoAck: {
            /** @description Id of the algo order; empty where it was refused. */
            readonly algoId: string;
            /** @description Client id of the algo order. */
            readonly algoClOrdId?: string;
            /** @description Without meaning now. */
            readonly clOrdId?: string;
            /** @description The caller's id of the amendment. */
            readonly reqId?: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            /** @description 0, or the number of the error. */
            readonly sCode: string;
            /** @description What went wrong, in words. */
            readonly sMsg: string;
            /** @description Finer number of the error; empty where there is none. */
            readonly subCode?: string;
        };
        /** @description An algo order as it stands. Once it is effective, the order it made lives under its own ordId. */
        readonly AlgoOrder: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the algo order. */
            readonly algoId: string;
            /** @description Client id of the algo order; empty where there is none. */
            readonly algoClOrdId: string;
            /** @description Without meaning now. */
            readonly clOrdId?: string;
            /** @description Id of the last order it made; empty before. The venue means to give it up for `ordIdList`. */
            readonly ordId?: string;
            /** @description Ids of the orders it made; more than one where the venue has split it. */
            readonly ordIdList?: readonly string[];
            readonly ordType: components["schemas"]["AlgoOrdType"];
            readonly side: components["schemas"]["Side"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Currency of the margin. */
            readonly ccy?: string;
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            readonly state: components["schemas"]["AlgoState"];
            /** @description Amount; empty where closeFraction is set. */
            readonly sz: components["schemas"]["DecimalOrEmpty"];
            /** @description 1 where it closes the whole position; else empty. */
            readonly closeFraction?: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage; empty for spot. */
            readonly lever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers the take profit, in quote. */
            readonly tpTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the take profit; -1 is market. */
            readonly tpOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers the stop loss, in quote. */
            readonly slTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the stop loss; -1 is market. */
            readonly slOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers a trigger order, in quote. */
            readonly triggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly triggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of a trigger order's order; -1 is market. */
            readonly ordPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description fok or ioc of a trigger order's order; else empty. */
            readonly advanceOrdType?: string;
            /** @description Amount of the order it made. */
            readonly actualSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of the order it made. */
            readonly actualPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description tp or sl, whichever triggered. */
            readonly actualSide?: string;
            /** @description When it triggered. */
            readonly triggerTime?: components["schemas"]["TimeOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly pxVar?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly pxSpread?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly szLimit?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly pxLimit?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP. */
            readonly timeInterval?: string;
            /** @description Distance of a trailing stop, as a fraction. */
            readonly callbackRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Distance of a trailing stop, in quote. */
            readonly callbackSpread?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price from which a trailing stop follows. */
            readonly activePx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers a trailing stop now. */
            readonly moveTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Without meaning now. */
            readonly quickMgnType?: string;
            /** @description Last price when it was made. */
            readonly last?: components["schemas"]["DecimalOrEmpty"];
            /** @description Why its order was refused; empty or 0 where it was not. */
            readonly failCode?: string;
            /** @description The same in words. */
            readonly failReason?: string;
            /** @description Whether the stop loss moves to the entry price, 0 or 1. */
            readonly amendPxOnTriggerType?: string;
            /** @description What is attached to a trigger order. */
            readonly attachAlgoOrds?: readonly components["schemas"]["AttachedAlgo"][];
            readonly linkedOrd?: components["schemas"]["LinkedOrder"];
            /** @description Whether it borrows; may be empty. */
            readonly isTradeBorrowMode?: string;
            /** @description Of chase. */
            readonly chaseType?: string;
            /** @description Of chase. */
            readonly chaseVal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of chase. */
            readonly maxChaseType?: string;
            /** @description Of chase. */
            readonly maxChaseVal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency a spot order is settled in. */
            readonly tradeQuoteCcy?: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            /** @description When it was made. */
            readonly cTime: components["schemas"]["Time"];
            /** @description When it last changed. */
            readonly uTime?: components["schemas"]["Time"];
        };
        /** @description The take profit that belongs to a stop loss. */
        readonly LinkedOrder: {
            /** @description Id of the order; empty where there is none. */
            readonly ordId: string;
        };
        /** @description How the dead man's switch is set. */
        readonly CancelAllAfterRequest: {
            /** @description Seconds until all open orders are canceled, from 10 to 120; 0 turns it off. */
            readonly timeOut: string;
            /** @description Only orders with this tag; all when absent. At most 20 tags run at a time (51071). */
            readonly tag?: string;
        };
        /** @description An algo order. conditional takes a take profit or a stop loss, oco both, trigger takes triggerPx and orderPx, move_order_stop a callback. */
        readonly AlgoOrderRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description How it is margined. */
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Currency of the margin, as of orders. */
            readonly ccy?: string;
            /** @description Whether base is bought or sold. */
            readonly side: components["schemas"]["Side"];
            /** @description Needed in hedge mode, as long or short. */
            readonly posSide?: components["schemas"]["PosSide"];
            /** @description Type of the algo order. */
            readonly ordType: components["schemas"]["AlgoOrdType"];
            /** @description Amount, as of orders; this or closeFraction is needed. */
            readonly sz?: string;
            /** @description 1 closes the whole position when triggered; contracts, conditional and oco at market only, with reduceOnly in one-way mode. */
            readonly closeFraction?: string;
            /** @description Tag of up to 16 letters and digits. */
            readonly tag?: string;
            /** @description Unit of sz of a conditional market order on spot. */
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            /** @description Client id of up to 32 letters and digits. */
            readonly algoClOrdId?: string;
            /** @description Currency a spot order is settled in. */
            readonly tradeQuoteCcy?: string;
            /** @description Price that triggers the take profit, in quote. */
            readonly tpTriggerPx?: string;
            /** @description Price watched; last when absent. */
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the take profit, in quote; -1 for market. */
            readonly tpOrdPx?: string;
            /** @description condition (the default), or limit for an order that rests at once. */
            readonly tpOrdKind?: string;
            /** @description Price that triggers the stop loss, in quote. */
            readonly slTriggerPx?: string;
            /** @description Price watched; last when absent. */
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the stop loss, in quote; -1 for market. */
            readonly slOrdPx?: string;
            /** @description Whether it is canceled when the position is closed; with reduceOnly only. */
            readonly cxlOnClosePos?: boolean;
            /** @description Whether its order may only make the position smaller; one-way mode. */
            readonly reduceOnly?: boolean;
            /** @description Price that triggers a trigger order, in quote. */
            readonly triggerPx?: string;
            /** @description Price of a trigger order's order, in quote; -1 for market. */
            readonly orderPx?: string;
            /** @description Price a trigger order watches; last when absent. */
            readonly triggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description fok or ioc for a trigger order's order; limit or market when absent. */
            readonly advanceOrdType?: string;
            /** @description What is attached to a trigger order. */
            readonly attachAlgoOrds?: readonly components["schemas"]["AttachAlgo"][];
            /** @description Distance of a trailing stop, as a fraction; this or callbackSpread. */
            readonly callbackRatio?: string;
            /** @description Distance of a trailing stop, in quote. */
            readonly callbackSpread?: string;
            /** @description Price from which a trailing stop follows; at once when absent. */
            readonly activePx?: string;
        };
        /** @description How an algo order is changed; trailing stops, TWAP and iceberg orders cannot be. */
        readonly AmendAlgoRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the algo order; this or algoClOrdId is needed. */
            readonly algoId?: string;
            /** @description Client id of the algo order. */
            readonly algoClOrdId?: string;
            /** @description Whether it is canceled where the amendment fails; false when absent. */
            readonly cxlOnFail?: boolean;
            /** @description The caller's id of this amendment. */
            readonly reqId?: string;
            /** @description New amount. */
            readonly newSz?: string;
            /** @description New trigger of the take profit, in quote; 0 takes it away. */
            readonly newTpTriggerPx?: string;
            /** @description New price of the take profit; -1 for market. */
            readonly newTpOrdPx?: string;
            /** @description Price watched from then on. */
            readonly newTpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description New trigger of the stop loss, in quote; 0 takes it away. */
            readonly newSlTriggerPx?: string;
            /** @description New price of the stop loss; -1 for market. */
            readonly newSlOrdPx?: string;
            /** @description Price watched from then on. */
            readonly newSlTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description New trigger of a trigger order, in quote. */
            readonly newTriggerPx?: string;
            /** @description New price of a trigger order's order; -1 for market. */
            readonly newOrdPx?: string;
            /** @description Price watched from then on. */
            readonly newTriggerPxType?: components["schemas"]["TriggerPxType"];
        };
        /** @description The clock. */
        readonly SystemTimeAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["SystemTime"][];
        };
        /** @description Instruments. */
        readonly InstrumentsAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Instrument"][];
        };
        /** @description Maintenance, planned or past. */
        readonly SystemStatusAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["SystemStatus"][];
        };
        /** @description Tickers. */
        readonly TickersAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Ticker"][];
        };
        /** @description A book. */
        readonly OrderBookAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["OrderBook"][];
        };
        /** @description A deep book. */
        readonly FullOrderBookAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["FullOrderBook"][];
        };
        /** @description Candles, newest first. */
        readonly CandlesAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Candle"][];
        };
        /** @description Trades, newest first. */
        readonly TradesAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Trade"][];
        };
        /** @description Price limits. */
        readonly PriceLimitsAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["PriceLimit"][];
        };
        /** @description Balances. */
        readonly BalanceAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["AccountBalance"][];
        };
        /** @description How the account is set up. */
        readonly AccountConfigurationAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["AccountConfiguration"][];
        };
        /** @description Fee rates. */
        readonly FeeRatesAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["FeeRates"][];
        };
        /** @description The limit on new and amended orders. */
        readonly AccountRateLimitAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["AccountRateLimit"][];
        };
        /** @description What became of each order. code is 1 where all failed and 2 where some did; then the items tell. */
        readonly OrderAcksAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["OrderAck"][];
            /** @description When the request arrived, in microseconds. */
            readonly inTime?: string;
            /** @description When the answer left, in microseconds. */
            readonly outTime?: string;
        };
        /** @description Orders. */
        readonly OrdersAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Order"][];
        };
        /** @description Fills. */
        readonly FillsAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Fill"][];
        };
        /** @description The dead man's switch. */
        readonly CancelAllAfterAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["CancelAllAfter"][];
        };
        /** @description What became of each algo order. */
        readonly AlgoAcksAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["AlgoAck"][];
        };
        /** @description Algo orders. */
        readonly AlgoOrdersAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["AlgoOrder"][];
        };
        /** @description What was subscribed to; every event repeats it. uid is added on the private socket. */
        readonly SubscriptionArg: {
            /** @description Name of the channel. */
            readonly channel: string;
            /** @description Id of the instrument. */
            readonly instId?: string;
            readonly instType?: components["schemas"]["InstType"];
            /** @description Family of contracts. */
            readonly instFamily?: string;
            /** @description Currency. */
            readonly ccy?: string;
            /** @description Id of the account. */
            readonly uid?: string;
            /** @description JSON text with settings of the channel. */
            readonly extraParams?: string;
        };
        /** @description A snapshot of a book, or what changed in it. */
        readonly BooksPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            readonly action: components["schemas"]["BookAction"];
            /** @description Always one entry. */
            readonly data: readonly components["schemas"]["BookChange"][];
        };
        /**
         * @description snapshot replaces the book, update changes levels of it.
         * @enum {string}
         */
        readonly BookAction: "snapshot" | "update";
        /** @description Levels of a book. In an update the amount replaces the level's, and 0 takes the level away. */
        readonly BookChange: {
            /** @description Asks, lowest price first. */
            readonly asks: readonly components["schemas"]["BookLevel"][];
            /** @description Bids, highest price first. */
            readonly bids: readonly components["schemas"]["BookLevel"][];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
            /** @description Always 0 since June 2026; without meaning. */
            readonly checksum?: number;
            /** @description seqId of the message before; -1 of a snapshot. */
            readonly prevSeqId: Int64;
            /** @description Sequence number; equal to prevSeqId where nothing changed, below it where the numbering began anew. */
            readonly seqId: Int64;
        };
        /** @description The best levels of a book. */
        readonly BookTopPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description Always one entry. */
            readonly data: readonly components["schemas"]["BookTop"][];
        };
        /** @description The best levels of both sides, whole each time. */
        readonly BookTop: {
            /** @description Asks, lowest price first; empty where there are none. */
            readonly asks: readonly components["schemas"]["BookLevel"][];
            /** @description Bids, highest price first; empty where there are none. */
            readonly bids: readonly components["schemas"]["BookLevel"][];
            /** @description Id of the instrument; with books5 only. */
            readonly instId?: string;
            /** @description When it was made; with bbo-tbt, when it was pushed. */
            readonly ts: components["schemas"]["Time"];
            /** @description Sequence number. */
            readonly seqId: Int64;
            /** @description Without meaning. */
            readonly checksum?: number;
        };
        /** @description A ticker. */
        readonly TickersPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["Ticker"][];
        };
        /** @description Trades that one taking order made at one price. tradeId is that of the last; the count before it are its own. */
        readonly TradeEvent: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the last of the trades. */
            readonly tradeId: string;
            /** @description Price, in quote. */
            readonly px: string;
            /** @description Amount of all of them: base for spot, contracts for contracts. */
            readonly sz: string;
            /** @description Side of the taker. */
            readonly side: components["schemas"]["Side"];
            /** @description When they happened. */
            readonly ts: components["schemas"]["Time"];
            /** @description How many trades these are. */
            readonly count: string;
            readonly source?: components["schemas"]["TradeSource"];
            /** @description Sequence number, of the same numbering as the books; several trades may share one. */
            readonly seqId?: Int64;
        };
        /** @description Trades. */
        readonly TradesPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["TradeEvent"][];
        };
        /** @description Trades, one in each message. */
        readonly TradesAllPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["Trade"][];
        };
        /** @description Candles. */
        readonly CandlePush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["Candle"][];
        };
        /** @description Instruments. */
        readonly InstrumentsPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["Instrument"][];
        };
        /** @description Price limits. */
        readonly PriceLimitPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["PriceLimit"][];
        };
        /** @description Maintenance. */
        readonly StatusPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["SystemStatus"][];
        };
        /** @description An order as it stands after a change. fillPx, fillSz, fillFee, tradeId, fillTime and execType are of this change alone; where it is no fill they are empty or 0. */
        readonly OrderUpdate: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the order. */
            readonly ordId: string;
            /** @description Client order id; empty where there is none. */
            readonly clOrdId: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            readonly ordType: components["schemas"]["OrdType"];
            readonly side: components["schemas"]["Side"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Currency of the margin; empty where it does not apply. */
            readonly ccy?: string;
            /** @description Unit of sz of a spot market order. */
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
            readonly sz: string;
            /** @description Limit price, in quote; empty for market orders. */
            readonly px: components["schemas"]["DecimalOrEmpty"];
            readonly state: components["schemas"]["OrdState"];
            /** @description Amount filled so far: base for spot, also where sz is in quote, and contracts for contracts. */
            readonly accFillSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Average price of what is filled, in quote; empty or 0 where nothing is. */
            readonly avgPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage; empty or 0 for spot. */
            readonly lever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of this fill, in quote; empty where it is none. */
            readonly fillPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Amount of this fill: base for spot, contracts for contracts; 0 where it is none. */
            readonly fillSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Id of this fill, unique within the instrument; empty where it is none. */
            readonly tradeId: string;
            /** @description When this fill happened; empty where it is none. */
            readonly fillTime: components["schemas"]["TimeOrEmpty"];
            /** @description Fee of this fill, negative where it was charged. */
            readonly fillFee: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of fillFee. */
            readonly fillFeeCcy: string;
            /** @description Profit of what this fill closed, without the fee. */
            readonly fillPnl?: components["schemas"]["DecimalOrEmpty"];
            readonly execType: components["schemas"]["ExecType"];
            /** @description Value of what is filled, in USD. */
            readonly fillNotionalUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value of the order, in USD. */
            readonly notionalUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillPxVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillPxUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillMarkVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillFwdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Mark price at this fill; contracts only. */
            readonly fillMarkPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of the index at this fill. */
            readonly fillIdxPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Last price. */
            readonly lastPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Fee so far, negative where it was charged. For maker sells on spot it is in quote and includes the rebate. */
            readonly fee: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of fee. */
            readonly feeCcy: string;
            /** @description Rebate so far, positive; see fee. Empty where there is none. */
            readonly rebate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of rebate. */
            readonly rebateCcy?: string;
            /** @description Profit of what it closed, without the fee; 0 for others. */
            readonly pnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description What changed it: 1 the user, 2 and 3 the user and the venue for reduce-only, 4 the venue for other orders; empty where nothing did. */
            readonly amendSource?: string;
            /** @description -1 the amendment failed, 0 it was done, 1 the order was canceled instead; empty where there was none, or where it was refused with cxlOnFail. */
            readonly amendResult?: string;
            /** @description The caller's id of the amendment this answers; empty where it answers none. */
            readonly reqId?: string;
            /** @description Error of the amendment or the order, 0 where there is none. */
            readonly code?: string;
            /** @description The same in words. */
            readonly msg?: string;
            /** @description What made it: empty an ordinary order, 6 a trigger, 7 a take profit or stop loss, 13 an algo order, 25 a trailing stop, 34 a chase. */
            readonly source?: string;
            readonly category?: components["schemas"]["OrderCategory"];
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Why it was canceled; empty where it was not. 0 the venue, 1 the user, 2 and 22 and 23 reduce-only, 3 margin, 4 borrowing, 6 deleveraging, 7 delivery, 9 funding, 13 fok, 14 ioc, 15 price limit, 17 position closed, 20 cancelAllAfter, 21 its position is gone, 27 price difference, 31 post-only, 32 self-trade, 33 too many matches, 36 and 37 its stop loss; other numbers may come. */
            readonly cancelSource?: string;
            /** @description Without meaning now. */
            readonly stpId?: string;
            readonly stpMode?: components["schemas"]["StpMode"];
            /** @description Without meaning now. */
            readonly quickMgnType?: string;
            /** @description Id of the algo order it came from; empty where it did not. */
            readonly algoId?: string;
            /** @description Client id of that algo order. */
            readonly algoClOrdId?: string;
            /** @description Client id of what is attached to it. */
            readonly attachAlgoClOrdId?: string;
            /** @description Price that triggers its take profit, in quote. */
            readonly tpTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of its take profit; -1 is market. */
            readonly tpOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers its stop loss, in quote. */
            readonly slTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of its stop loss; -1 is market. */
            readonly slOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description What is attached to it. */
            readonly attachAlgoOrds?: readonly components["schemas"]["AttachedAlgo"][];
            readonly linkedAlgoOrd?: components["schemas"]["LinkedAlgo"];
            /** @description Whether it is a take profit that rests. */
            readonly isTpLimit?: components["schemas"]["Flag"];
            /** @description Of options. */
            readonly pxUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly pxVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly pxType?: string;
            /** @description Currency a spot order is settled in. */
            readonly tradeQuoteCcy?: string;
            /** @description When it last changed. */
            readonly uTime: components["schemas"]["Time"];
            /** @description When it was made. */
            readonly cTime: components["schemas"]["Time"];
        };
        /** @description Orders that changed. */
        readonly OrdersPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["OrderUpdate"][];
        };
        /** @description A fill of a taking order at one price, or of a resting one. */
        readonly FillEvent: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Amount of all of it: base for spot, contracts for contracts. */
            readonly fillSz: string;
            /** @description Price, in quote. */
            readonly fillPx: string;
            readonly side: components["schemas"]["Side"];
            /** @description When it happened. */
            readonly ts: components["schemas"]["Time"];
            /** @description Id of the order. */
            readonly ordId: string;
            /** @description Client order id where it is a whole number that fits 63 bits; else 0. */
            readonly clOrdId: string;
            /** @description Id of the last of the trades. */
            readonly tradeId: string;
            readonly execType: components["schemas"]["ExecType"];
            /** @description How many trades these are. */
            readonly count: string;
        };
        /** @description Fills. */
        readonly FillsPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["FillEvent"][];
        };
        /** @description Balances: all of them on subscribing, then those that changed. */
        readonly AccountPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            readonly eventType?: components["schemas"]["PushType"];
            /** @description Number of this page of a snapshot. */
            readonly curPage?: number;
            /** @description Whether the snapshot ends with this page. */
            readonly lastPage?: boolean;
            /** @description Always one entry. */
            readonly data: readonly components["schemas"]["AccountBalance"][];
        };
        /** @description snapshot lists everything that is not zero, event_update what changed. */
        readonly PushType: "snapshot" | "event_update" | (string & {});
        /** @description Cash and positions that changed, and by what. */
        readonly BalanceAndPosition: {
            /** @description When it was pushed. */
            readonly pTime: components["schemas"]["Time"];
            /** @description What did it: snapshot on subscribing, filled, transferred, funding_fee, liquidation, adl, delivered, exercised, claw_back, adjust_margin, set_leverage, interest_deduction, settlement; others may come. */
            readonly eventType: string;
            /** @description Cash that changed; empty where none did. */
            readonly balData: readonly components["schemas"]["CashBalance"][];
            /** @description Positions that changed; empty where none did. */
            readonly posData: readonly components["schemas"]["PositionChange"][];
            /** @description Trades that did it. */
            readonly trades: readonly components["schemas"]["TradeMark"][];
        };
        /** @description Cash of a currency. */
        readonly CashBalance: {
            /** @description Currency. */
            readonly ccy: string;
            /** @description Cash. */
            readonly cashBal: string;
            /** @description When it last changed. */
            readonly uTime: components["schemas"]["Time"];
        };
        /** @description A position after a change. */
        readonly PositionChange: {
            /** @description Id of the position. */
            readonly posId: string;
            /** @description Id of the last trade; may be empty. */
            readonly tradeId: string;
            /** @description Id of the instrument. */
            readonly instId: string;
            readonly instType: components["schemas"]["InstType"];
            readonly mgnMode: components["schemas"]["MgnMode"];
            readonly posSide: components["schemas"]["PosSide"];
            /** @description Contracts; negative where a net position is short. 0 where it is closed. */
            readonly pos: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of the margin. */
            readonly ccy: string;
            /** @description Of margin trading. */
            readonly posCcy?: string;
            /** @description Average price it was opened at. */
            readonly avgPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Of expiring contracts. */
            readonly nonSettleAvgPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of expiring contracts. */
            readonly settledPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it last changed. */
            readonly uTime: components["schemas"]["Time"];
        };
        /** @description A trade, by its id. */
        readonly TradeMark: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the trade. */
            readonly tradeId: string;
        };
        /** @description Cash and positions. */
        readonly BalanceAndPositionPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["BalanceAndPosition"][];
        };
        /** @description An algo order as it stands after a change. */
        readonly AlgoOrderUpdate: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Id of the algo order. */
            readonly algoId: string;
            /** @description Client id of the algo order; empty where there is none. */
            readonly algoClOrdId: string;
            /** @description Without meaning now. */
            readonly clOrdId?: string;
            /** @description Id of the last order it made; empty before. The venue means to give it up for `ordIdList`. */
            readonly ordId?: string;
            /** @description Ids of the orders it made; more than one where the venue has split it. */
            readonly ordIdList?: readonly string[];
            readonly ordType: components["schemas"]["AlgoOrdType"];
            readonly side: components["schemas"]["Side"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Currency of the margin. */
            readonly ccy?: string;
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            readonly state: components["schemas"]["AlgoState"];
            /** @description Amount; empty where closeFraction is set. */
            readonly sz: components["schemas"]["DecimalOrEmpty"];
            /** @description 1 where it closes the whole position; else empty. */
            readonly closeFraction?: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage; empty for spot. */
            readonly lever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers the take profit, in quote. */
            readonly tpTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the take profit; -1 is market. */
            readonly tpOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers the stop loss, in quote. */
            readonly slTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of the stop loss; -1 is market. */
            readonly slOrdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers a trigger order, in quote. */
            readonly triggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly triggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price of a trigger order's order; -1 is market. */
            readonly ordPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description fok or ioc of a trigger order's order; else empty. */
            readonly advanceOrdType?: string;
            /** @description Amount of the order it made. */
            readonly actualSz?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of the order it made. */
            readonly actualPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description tp or sl, whichever triggered. */
            readonly actualSide?: string;
            /** @description When it triggered. */
            readonly triggerTime?: components["schemas"]["TimeOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly pxVar?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly pxSpread?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly szLimit?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP and iceberg. */
            readonly pxLimit?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of TWAP. */
            readonly timeInterval?: string;
            /** @description Distance of a trailing stop, as a fraction. */
            readonly callbackRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Distance of a trailing stop, in quote. */
            readonly callbackSpread?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price from which a trailing stop follows. */
            readonly activePx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that triggers a trailing stop now. */
            readonly moveTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly reduceOnly?: components["schemas"]["Flag"];
            /** @description Without meaning now. */
            readonly quickMgnType?: string;
            /** @description Last price when it was made. */
            readonly last?: components["schemas"]["DecimalOrEmpty"];
            /** @description Why its order was refused; empty or 0 where it was not. */
            readonly failCode?: string;
            /** @description The same in words. */
            readonly failReason?: string;
            /** @description Whether the stop loss moves to the entry price, 0 or 1. */
            readonly amendPxOnTriggerType?: string;
            /** @description What is attached to a trigger order. */
            readonly attachAlgoOrds?: readonly components["schemas"]["AttachedAlgo"][];
            readonly linkedOrd?: components["schemas"]["LinkedOrder"];
            /** @description Whether it borrows; may be empty. */
            readonly isTradeBorrowMode?: string;
            /** @description Of chase. */
            readonly chaseType?: string;
            /** @description Of chase. */
            readonly chaseVal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of chase. */
            readonly maxChaseType?: string;
            /** @description Of chase. */
            readonly maxChaseVal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency a spot order is settled in. */
            readonly tradeQuoteCcy?: string;
            /** @description Tag of the order. */
            readonly tag?: string;
            /** @description When it was made. */
            readonly cTime: components["schemas"]["Time"];
            /** @description When it last changed. */
            readonly uTime?: components["schemas"]["Time"];
            /** @description Value of the order, in USD. */
            readonly notionalUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description The caller's id of the amendment this answers. */
            readonly reqId?: string;
            /** @description -1 the amendment failed, 0 it was done; empty where there was none. */
            readonly amendResult?: string;
        };
        /** @description Algo orders that changed. */
        readonly OrdersAlgoPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["AlgoOrderUpdate"][];
        };
        /** @description What one order of an order frame is made of. */
        readonly OrderArg: {
            /** @description Number of the instrument, from the instruments of the same environment. */
            readonly instIdCode: number;
            /** @description How it is margined: cash for spot without margin (in multi-currency and portfolio mode spot is cross). */
            readonly tdMode: components["schemas"]["TdMode"];
            /** @description Client order id: up to 32 letters and digits, case counts, no other characters. Unique among open orders only. */
            readonly clOrdId?: string;
            /** @description Tag of up to 16 letters and digits; cancelAllAfter can be limited to one. */
            readonly tag?: string;
            /** @description Whether base is bought or sold. */
            readonly side: components["schemas"]["Side"];
            /** @description Needed in hedge mode, as long or short; net or absent in one-way mode. Closing is the opposite side with the same posSide. */
            readonly posSide?: components["schemas"]["PosSide"];
            /** @description Type of the order. */
            readonly ordType: components["schemas"]["OrdType"];
            /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
            readonly sz: string;
            /** @description Limit price, in quote; for limit, post_only, fok, ioc and rpi. */
            readonly px?: string;
            /** @description Whether it may only make the position smaller; for contracts in one-way mode. In hedge mode every closing order does so. */
            readonly reduceOnly?: boolean;
            /** @description Currency of the margin; isolated margin trading, and cross in futures mode. */
            readonly ccy?: string;
            /** @description Unit of sz of a spot market order; quote_ccy for buys and base_ccy for sells when absent. */
            readonly tgtCcy?: components["schemas"]["TgtCcy"];
            /** @description Whether a spot market order that exceeds the balance is refused and not made smaller; false when absent. */
            readonly banAmend?: boolean;
            /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
            readonly pxAmendType?: string;
            /** @description Currency a spot order is settled in, one of the instrument's `tradeQuoteCcyList`; needed in some countries. */
            readonly tradeQuoteCcy?: string;
            /** @description Self-trade prevention; the account's own when absent. */
            readonly stpMode?: components["schemas"]["StpMode"];
            /** @description Former name of rpiTakerAccess. */
            readonly isElpTakerAccess?: boolean;
            /** @description Whether it may take liquidity of rpi orders, after a short delay; false when absent. */
            readonly rpiTakerAccess?: boolean;
        };
        /** @description Which order to cancel. */
        readonly CancelArg: {
            /** @description Number of the instrument, from the instruments of the same environment. */
            readonly instIdCode: number;
            /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
            readonly ordId?: string;
            /** @description Client order id of the order. */
            readonly clOrdId?: string;
        };
        /** @description How one order is changed. */
        readonly AmendArg: {
            /** @description Number of the instrument, from the instruments of the same environment. */
            readonly instIdCode: number;
            /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
            readonly ordId?: string;
            /** @description Client order id of the order. */
            readonly clOrdId?: string;
            /** @description Whether the order is canceled where the amendment fails; false when absent. */
            readonly cxlOnFail?: boolean;
            /** @description The caller's id of this amendment, up to 32 letters and digits; it comes back with the order's update. */
            readonly reqId?: string;
            /** @description New amount, what is filled already included; at or below that, the order counts as filled. */
            readonly newSz?: string;
            /** @description New price, in quote. */
            readonly newPx?: string;
            /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
            readonly pxAmendType?: string;
            /** @description Whether it may take liquidity of rpi orders from then on. */
            readonly rpiTakerAccess?: boolean;
        };
        /** @description An order to place. */
        readonly PlaceOrderSocketParams: {
            /** @description Exactly one. */
            readonly args: readonly {
                /** @description Number of the instrument, from the instruments of the same environment. */
                readonly instIdCode: number;
                /** @description How it is margined: cash for spot without margin (in multi-currency and portfolio mode spot is cross). */
                readonly tdMode: components["schemas"]["TdMode"];
                /** @description Client order id: up to 32 letters and digits, case counts, no other characters. Unique among open orders only. */
                readonly clOrdId?: string;
                /** @description Tag of up to 16 letters and digits; cancelAllAfter can be limited to one. */
                readonly tag?: string;
                /** @description Whether base is bought or sold. */
                readonly side: components["schemas"]["Side"];
                /** @description Needed in hedge mode, as long or short; net or absent in one-way mode. Closing is the opposite side with the same posSide. */
                readonly posSide?: components["schemas"]["PosSide"];
                /** @description Type of the order. */
                readonly ordType: components["schemas"]["OrdType"];
                /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
                readonly sz: string | number;
                /** @description Limit price, in quote; for limit, post_only, fok, ioc and rpi. */
                readonly px?: string | number;
                /** @description Whether it may only make the position smaller; for contracts in one-way mode. In hedge mode every closing order does so. */
                readonly reduceOnly?: boolean;
                /** @description Currency of the margin; isolated margin trading, and cross in futures mode. */
                readonly ccy?: string;
                /** @description Unit of sz of a spot market order; quote_ccy for buys and base_ccy for sells when absent. */
                readonly tgtCcy?: components["schemas"]["TgtCcy"];
                /** @description Whether a spot market order that exceeds the balance is refused and not made smaller; false when absent. */
                readonly banAmend?: boolean;
                /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                readonly pxAmendType?: string;
                /** @description Currency a spot order is settled in, one of the instrument's `tradeQuoteCcyList`; needed in some countries. */
                readonly tradeQuoteCcy?: string;
                /** @description Self-trade prevention; the account's own when absent. */
                readonly stpMode?: components["schemas"]["StpMode"];
                /** @description Former name of rpiTakerAccess. */
                readonly isElpTakerAccess?: boolean;
                /** @description Whether it may take liquidity of rpi orders, after a short delay; false when absent. */
                readonly rpiTakerAccess?: boolean;
            }[];
            /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
            readonly expTime?: string;
        };
        /** @description Orders to place. */
        readonly PlaceMultipleOrdersSocketParams: {
            /** @description Up to 20 of them. */
            readonly args: readonly {
                /** @description Number of the instrument, from the instruments of the same environment. */
                readonly instIdCode: number;
                /** @description How it is margined: cash for spot without margin (in multi-currency and portfolio mode spot is cross). */
                readonly tdMode: components["schemas"]["TdMode"];
                /** @description Client order id: up to 32 letters and digits, case counts, no other characters. Unique among open orders only. */
                readonly clOrdId?: string;
                /** @description Tag of up to 16 letters and digits; cancelAllAfter can be limited to one. */
                readonly tag?: string;
                /** @description Whether base is bought or sold. */
                readonly side: components["schemas"]["Side"];
                /** @description Needed in hedge mode, as long or short; net or absent in one-way mode. Closing is the opposite side with the same posSide. */
                readonly posSide?: components["schemas"]["PosSide"];
                /** @description Type of the order. */
                readonly ordType: components["schemas"]["OrdType"];
                /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
                readonly sz: string | number;
                /** @description Limit price, in quote; for limit, post_only, fok, ioc and rpi. */
                readonly px?: string | number;
                /** @description Whether it may only make the position smaller; for contracts in one-way mode. In hedge mode every closing order does so. */
                readonly reduceOnly?: boolean;
                /** @description Currency of the margin; isolated margin trading, and cross in futures mode. */
                readonly ccy?: string;
                /** @description Unit of sz of a spot market order; quote_ccy for buys and base_ccy for sells when absent. */
                readonly tgtCcy?: components["schemas"]["TgtCcy"];
                /** @description Whether a spot market order that exceeds the balance is refused and not made smaller; false when absent. */
                readonly banAmend?: boolean;
                /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                readonly pxAmendType?: string;
                /** @description Currency a spot order is settled in, one of the instrument's `tradeQuoteCcyList`; needed in some countries. */
                readonly tradeQuoteCcy?: string;
                /** @description Self-trade prevention; the account's own when absent. */
                readonly stpMode?: components["schemas"]["StpMode"];
                /** @description Former name of rpiTakerAccess. */
                readonly isElpTakerAccess?: boolean;
                /** @description Whether it may take liquidity of rpi orders, after a short delay; false when absent. */
                readonly rpiTakerAccess?: boolean;
            }[];
            /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
            readonly expTime?: string;
        };
        /** @description An order to cancel. */
        readonly CancelOrderSocketParams: {
            /** @description Exactly one. */
            readonly args: readonly components["schemas"]["CancelArg"][];
        };
        /** @description Orders to cancel. */
        readonly CancelMultipleOrdersSocketParams: {
            /** @description Up to 20 of them. */
            readonly args: readonly components["schemas"]["CancelArg"][];
        };
        /** @description An order to change. */
        readonly AmendOrderSocketParams: {
            /** @description Exactly one. */
            readonly args: readonly {
                /** @description Number of the instrument, from the instruments of the same environment. */
                readonly instIdCode: number;
                /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
                readonly ordId?: string;
                /** @description Client order id of the order. */
                readonly clOrdId?: string;
                /** @description Whether the order is canceled where the amendment fails; false when absent. */
                readonly cxlOnFail?: boolean;
                /** @description The caller's id of this amendment, up to 32 letters and digits; it comes back with the order's update. */
                readonly reqId?: string;
                /** @description New amount, what is filled already included; at or below that, the order counts as filled. */
                readonly newSz?: string | number;
                /** @description New price, in quote. */
                readonly newPx?: string | number;
                /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                readonly pxAmendType?: string;
                /** @description Whether it may take liquidity of rpi orders from then on. */
                readonly rpiTakerAccess?: boolean;
            }[];
            /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
            readonly expTime?: string;
        };
        /** @description Orders to change. */
        readonly AmendMultipleOrdersSocketParams: {
            /** @description Up to 20 of them. */
            readonly args: readonly {
                /** @description Number of the instrument, from the instruments of the same environment. */
                readonly instIdCode: number;
                /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
                readonly ordId?: string;
                /** @description Client order id of the order. */
                readonly clOrdId?: string;
                /** @description Whether the order is canceled where the amendment fails; false when absent. */
                readonly cxlOnFail?: boolean;
                /** @description The caller's id of this amendment, up to 32 letters and digits; it comes back with the order's update. */
                readonly reqId?: string;
                /** @description New amount, what is filled already included; at or below that, the order counts as filled. */
                readonly newSz?: string | number;
                /** @description New price, in quote. */
                readonly newPx?: string | number;
                /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                readonly pxAmendType?: string;
                /** @description Whether it may take liquidity of rpi orders from then on. */
                readonly rpiTakerAccess?: boolean;
            }[];
            /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
            readonly expTime?: string;
        };
        /** @description The caller's id of the frame, up to 32 letters and digits; its reply repeats it. */
        readonly FrameId: string;
        /** @description What became of the orders of a frame. code is 1 where all failed and 2 where some did; another one refuses the frame, whose data is empty then. */
        readonly OrderReply: {
            /** @description Id of the frame this answers. */
            readonly id: string;
            /** @description Operation of the frame. */
            readonly op: string;
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did, or the items tell. */
            readonly msg: string;
            readonly data: components["schemas"]["OrderAcks"];
            /** @description When the frame arrived, in microseconds. */
            readonly inTime?: string;
            /** @description When the reply left, in microseconds. */
            readonly outTime?: string;
        };
        /** @description A channel to subscribe to, or to leave. */
        readonly SubscriptionTopic: {
            /** @description Name of the channel. */
            readonly channel: string;
            /** @description Id of the instrument. */
            readonly instId?: string;
            readonly instType?: components["schemas"]["InstType"];
            /** @description Family of contracts. */
            readonly instFamily?: string;
            /** @description Currency. */
            readonly ccy?: string;
            /** @description JSON text with settings of the channel: {"updateInterval": "0"} for account and positions. */
            readonly extraParams?: string;
        };
        /** @description Who logs in. */
        readonly LoginArg: {
            /** @description API key. */
            readonly apiKey: string;
            /** @description Passphrase of the key. */
            readonly passphrase: string;
            /** @description Time, in seconds since 1970 UTC, as text; at most 30 seconds off. */
            readonly timestamp: string;
            /** @description HMAC-SHA256 with the secret over timestamp, GET and /users/self/verify, in base64. */
            readonly sign: string;
        };
        /** @description Asks for channels. */
        readonly SubscribeFrame: {
            readonly id?: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "subscribe";
            /** @description One or more. */
            readonly args: readonly components["schemas"]["SubscriptionTopic"][];
        };
        /** @description Leaves channels. */
        readonly UnsubscribeFrame: {
            readonly id?: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "unsubscribe";
            /** @description One or more. */
            readonly args: readonly components["schemas"]["SubscriptionTopic"][];
        };
        /** @description Logs the connection in. */
        readonly LoginFrame: {
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "login";
            /** @description Exactly one. */
            readonly args: readonly components["schemas"]["LoginArg"][];
        };
        /** @description A channel was subscribed to, or left. One comes for each channel of the frame. */
        readonly SubscribedFrame: {
            /** @description Id of the frame this answers; absent where it had none. */
            readonly id?: string;
            /** @description subscribe or unsubscribe. */
            readonly event: string;
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description Id of the connection. */
            readonly connId: string;
        };
        /** @description The connection is logged in. */
        readonly LoggedInFrame: {
            /**
             * @description What happened.
             * @constant
             */
            readonly event: "login";
            /** @description 0. */
            readonly code: string;
            /** @description Empty. */
            readonly msg: string;
            /** @description Id of the connection. */
            readonly connId: string;
        };
        /** @description A control frame was refused. Which channel it was stands in the text at most. */
        readonly RefusedFrame: {
            /** @description Id of the frame this answers; absent where it had none. */
            readonly id?: string;
            /**
             * @description What happened.
             * @constant
             */
            readonly event: "error";
            /** @description Number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; may repeat the frame. */
            readonly msg: string;
            /** @description The channel, where the venue tells it. */
            readonly arg?: components["schemas"]["SubscriptionArg"];
            /** @description Id of the connection. */
            readonly connId?: string;
        };
        /** @description The connection will be closed within a minute; open another one first. */
        readonly NoticeFrame: {
            /**
             * @description What happened.
             * @constant
             */
            readonly event: "notice";
            /** @description 64008. */
            readonly code: string;
            /** @description The same in words. */
            readonly msg: string;
            /** @description Id of the connection. */
            readonly connId: string;
        };
        /** @description How many connections of the account are subscribed to a channel. Comes after subscribing to orders, account, positions or balance_and_position. */
        readonly ConnCountFrame: {
            /**
             * @description What happened.
             * @constant
             */
            readonly event: "channel-conn-count";
            /** @description Name of the channel. */
            readonly channel: string;
            /** @description How many connections, of 30 at most. */
            readonly connCount: string;
            /** @description Id of the connection. */
            readonly connId: string;
        };
        /** @description Too many connections: the subscription that was acknowledged has ended. */
        readonly ConnCountErrorFrame: {
            /**
             * @description What happened.
             * @constant
             */
            readonly event: "channel-conn-count-error";
            /** @description Name of the channel. */
            readonly channel: string;
            /** @description How many connections there are. */
            readonly connCount: string;
            /** @description Id of the connection. */
            readonly connId: string;
        };
        readonly PlaceOrderSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "order";
            readonly params: components["schemas"]["PlaceOrderSocketParams"];
        };
        readonly PlaceMultipleOrdersSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "batch-orders";
            readonly params: components["schemas"]["PlaceMultipleOrdersSocketParams"];
        };
        readonly CancelOrderSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "cancel-order";
            readonly params: components["schemas"]["CancelOrderSocketParams"];
        };
        readonly CancelMultipleOrdersSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "batch-cancel-orders";
            readonly params: components["schemas"]["CancelMultipleOrdersSocketParams"];
        };
        readonly AmendOrderSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "amend-order";
            readonly params: components["schemas"]["AmendOrderSocketParams"];
        };
        readonly AmendMultipleOrdersSocketRequest: {
            readonly id: components["schemas"]["FrameId"];
            /**
             * @description The operation.
             * @constant
             */
            readonly op: "batch-amend-orders";
            readonly params: components["schemas"]["AmendMultipleOrdersSocketParams"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type InstType = components['schemas']['InstType'];
export type InstState = components['schemas']['InstState'];
export type ContractType = components['schemas']['ContractType'];
export type Side = components['schemas']['Side'];
export type PosSide = components['schemas']['PosSide'];
export type TdMode = components['schemas']['TdMode'];
export type MgnMode = components['schemas']['MgnMode'];
export type OrdType = components['schemas']['OrdType'];
export type OrdState = components['schemas']['OrdState'];
export type ExecType = components['schemas']['ExecType'];
export type TgtCcy = components['schemas']['TgtCcy'];
export type StpMode = components['schemas']['StpMode'];
export type OrderCategory = components['schemas']['OrderCategory'];
export type TriggerPxType = components['schemas']['TriggerPxType'];
export type AlgoOrdType = components['schemas']['AlgoOrdType'];
export type AlgoState = components['schemas']['AlgoState'];
export type PosMode = components['schemas']['PosMode'];
export type AcctLv = components['schemas']['AcctLv'];
export type Flag = components['schemas']['Flag'];
export type Bar = components['schemas']['Bar'];
export type TradeSource = components['schemas']['TradeSource'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type Time = components['schemas']['Time'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type RefusedItem = components['schemas']['RefusedItem'];
export type SystemTime = components['schemas']['SystemTime'];
export type Instrument = components['schemas']['Instrument'];
export type InstIdCode = components['schemas']['InstIdCode'];
export type UpcomingChange = components['schemas']['UpcomingChange'];
export type Ticker = components['schemas']['Ticker'];
export type BookLevel = components['schemas']['BookLevel'];
export type FullBookLevel = components['schemas']['FullBookLevel'];
export type Candle = components['schemas']['Candle'];
export type OrderBook = components['schemas']['OrderBook'];
export type FullOrderBook = components['schemas']['FullOrderBook'];
export type Trade = components['schemas']['Trade'];
export type PriceLimit = components['schemas']['PriceLimit'];
export type SystemStatus = components['schemas']['SystemStatus'];
export type CurrencyBalance = components['schemas']['CurrencyBalance'];
export type AccountBalance = components['schemas']['AccountBalance'];
export type AccountConfiguration = components['schemas']['AccountConfiguration'];
export type FeeRates = components['schemas']['FeeRates'];
export type FeeGroup = components['schemas']['FeeGroup'];
export type FiatFee = components['schemas']['FiatFee'];
export type AccountRateLimit = components['schemas']['AccountRateLimit'];
export type OrderRequest = components['schemas']['OrderRequest'];
export type AttachAlgo = components['schemas']['AttachAlgo'];
export type CancelRequest = components['schemas']['CancelRequest'];
export type AmendRequest = components['schemas']['AmendRequest'];
export type CancelAlgoRequest = components['schemas']['CancelAlgoRequest'];
export type OrderAck = components['schemas']['OrderAck'];
export type OrderAcks = components['schemas']['OrderAcks'];
export type Order = components['schemas']['Order'];
export type AttachedAlgo = components['schemas']['AttachedAlgo'];
export type LinkedAlgo = components['schemas']['LinkedAlgo'];
export type Fill = components['schemas']['Fill'];
export type CancelAllAfter = components['schemas']['CancelAllAfter'];
export type AlgoAck = components['schemas']['AlgoAck'];
export type AlgoOrder = components['schemas']['AlgoOrder'];
export type LinkedOrder = components['schemas']['LinkedOrder'];
export type CancelAllAfterRequest = components['schemas']['CancelAllAfterRequest'];
export type AlgoOrderRequest = components['schemas']['AlgoOrderRequest'];
export type AmendAlgoRequest = components['schemas']['AmendAlgoRequest'];
export type SystemTimeAnswer = components['schemas']['SystemTimeAnswer'];
export type InstrumentsAnswer = components['schemas']['InstrumentsAnswer'];
export type SystemStatusAnswer = components['schemas']['SystemStatusAnswer'];
export type TickersAnswer = components['schemas']['TickersAnswer'];
export type OrderBookAnswer = components['schemas']['OrderBookAnswer'];
export type FullOrderBookAnswer = components['schemas']['FullOrderBookAnswer'];
export type CandlesAnswer = components['schemas']['CandlesAnswer'];
export type TradesAnswer = components['schemas']['TradesAnswer'];
export type PriceLimitsAnswer = components['schemas']['PriceLimitsAnswer'];
export type BalanceAnswer = components['schemas']['BalanceAnswer'];
export type AccountConfigurationAnswer = components['schemas']['AccountConfigurationAnswer'];
export type FeeRatesAnswer = components['schemas']['FeeRatesAnswer'];
export type AccountRateLimitAnswer = components['schemas']['AccountRateLimitAnswer'];
export type OrderAcksAnswer = components['schemas']['OrderAcksAnswer'];
export type OrdersAnswer = components['schemas']['OrdersAnswer'];
export type FillsAnswer = components['schemas']['FillsAnswer'];
export type CancelAllAfterAnswer = components['schemas']['CancelAllAfterAnswer'];
export type AlgoAcksAnswer = components['schemas']['AlgoAcksAnswer'];
export type AlgoOrdersAnswer = components['schemas']['AlgoOrdersAnswer'];
export type SubscriptionArg = components['schemas']['SubscriptionArg'];
export type BooksPush = components['schemas']['BooksPush'];
export type BookAction = components['schemas']['BookAction'];
export type BookChange = components['schemas']['BookChange'];
export type BookTopPush = components['schemas']['BookTopPush'];
export type BookTop = components['schemas']['BookTop'];
export type TickersPush = components['schemas']['TickersPush'];
export type TradeEvent = components['schemas']['TradeEvent'];
export type TradesPush = components['schemas']['TradesPush'];
export type TradesAllPush = components['schemas']['TradesAllPush'];
export type CandlePush = components['schemas']['CandlePush'];
export type InstrumentsPush = components['schemas']['InstrumentsPush'];
export type PriceLimitPush = components['schemas']['PriceLimitPush'];
export type StatusPush = components['schemas']['StatusPush'];
export type OrderUpdate = components['schemas']['OrderUpdate'];
export type OrdersPush = components['schemas']['OrdersPush'];
export type FillEvent = components['schemas']['FillEvent'];
export type FillsPush = components['schemas']['FillsPush'];
export type AccountPush = components['schemas']['AccountPush'];
export type PushType = components['schemas']['PushType'];
export type BalanceAndPosition = components['schemas']['BalanceAndPosition'];
export type CashBalance = components['schemas']['CashBalance'];
export type PositionChange = components['schemas']['PositionChange'];
export type TradeMark = components['schemas']['TradeMark'];
export type BalanceAndPositionPush = components['schemas']['BalanceAndPositionPush'];
export type AlgoOrderUpdate = components['schemas']['AlgoOrderUpdate'];
export type OrdersAlgoPush = components['schemas']['OrdersAlgoPush'];
export type OrderArg = components['schemas']['OrderArg'];
export type CancelArg = components['schemas']['CancelArg'];
export type AmendArg = components['schemas']['AmendArg'];
export type PlaceOrderSocketParams = components['schemas']['PlaceOrderSocketParams'];
export type PlaceMultipleOrdersSocketParams = components['schemas']['PlaceMultipleOrdersSocketParams'];
export type CancelOrderSocketParams = components['schemas']['CancelOrderSocketParams'];
export type CancelMultipleOrdersSocketParams = components['schemas']['CancelMultipleOrdersSocketParams'];
export type AmendOrderSocketParams = components['schemas']['AmendOrderSocketParams'];
export type AmendMultipleOrdersSocketParams = components['schemas']['AmendMultipleOrdersSocketParams'];
export type FrameId = components['schemas']['FrameId'];
export type OrderReply = components['schemas']['OrderReply'];
export type SubscriptionTopic = components['schemas']['SubscriptionTopic'];
export type LoginArg = components['schemas']['LoginArg'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type LoginFrame = components['schemas']['LoginFrame'];
export type SubscribedFrame = components['schemas']['SubscribedFrame'];
export type LoggedInFrame = components['schemas']['LoggedInFrame'];
export type RefusedFrame = components['schemas']['RefusedFrame'];
export type NoticeFrame = components['schemas']['NoticeFrame'];
export type ConnCountFrame = components['schemas']['ConnCountFrame'];
export type ConnCountErrorFrame = components['schemas']['ConnCountErrorFrame'];
export type PlaceOrderSocketRequest = components['schemas']['PlaceOrderSocketRequest'];
export type PlaceMultipleOrdersSocketRequest = components['schemas']['PlaceMultipleOrdersSocketRequest'];
export type CancelOrderSocketRequest = components['schemas']['CancelOrderSocketRequest'];
export type CancelMultipleOrdersSocketRequest = components['schemas']['CancelMultipleOrdersSocketRequest'];
export type AmendOrderSocketRequest = components['schemas']['AmendOrderSocketRequest'];
export type AmendMultipleOrdersSocketRequest = components['schemas']['AmendMultipleOrdersSocketRequest'];
export interface operations {
    readonly getSystemTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
                    readonly "application/json": components["schemas"]["SystemTimeAnswer"];
                };
            };
        };
    };
    readonly getInstruments: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
    readonly getAccountInstruments: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
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
                    readonly "application/json": components["schemas"]["InstrumentsAnswer"];
                };
            };
        };
    };
    readonly status: {
        readonly parameters: {
            readonly query?: {
                /** @description Only maintenance in this state; scheduled, ongoing and pre_open when absent. */
                readonly state?: "scheduled" | "ongoing" | "pre_open" | "completed" | "canceled";
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
                    readonly "application/json": components["schemas"]["SystemStatusAnswer"];
                };
            };
        };
    };
    readonly tickers: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
    readonly ticker: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
    readonly orderBook: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description Levels wanted on each side, up to 400. */
                readonly sz?: number;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
    readonly fullOrderBook: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description Levels wanted on each side, up to 5000. */
                readonly sz?: number;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
                    readonly "application/json": components["schemas"]["FullOrderBookAnswer"];
                };
            };
        };
    };
    readonly candlesticks: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description Length of a candle. From 6H on, those without utc begin at midnight of UTC+8. */
                readonly bar?: components["schemas"]["Bar"];
                /** @description Only entries older than this time, in milliseconds, exclusive. */
                readonly after?: string;
                /** @description Only entries newer than this time, in milliseconds, exclusive; without after, the newest are listed. */
                readonly before?: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
    readonly candlesticksHistory: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description Length of a candle. From 6H on, those without utc begin at midnight of UTC+8. */
                readonly bar?: components["schemas"]["Bar"];
                /** @description Only entries older than this time, in milliseconds, exclusive. */
                readonly after?: string;
                /** @description Only entries newer than this time, in milliseconds, exclusive; without after, the newest are listed. */
                readonly before?: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
    readonly trades: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
                    readonly "application/json": components["schemas"]["TradesAnswer"];
                };
            };
        };
    };
    readonly tradesHistory: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description What after and before mean: 1 (the default) trade ids, 2 times; before does not take times. */
                readonly type?: "1" | "2";
                /** @description Only trades older than this trade id or time, exclusive. */
                readonly after?: string;
                /** @description Only trades newer than this trade id, exclusive; without after, the newest are listed. */
                readonly before?: string;
                /** @description Entries wanted. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
                    readonly "application/json": components["schemas"]["TradesAnswer"];
                };
            };
        };
    };
    readonly getLimitPrice: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
            };
            readonly header?: {
                /** @description 1 asks the demo in place of live; what is signed gets the header from whoever signs. */
                readonly "x-simulated-trading"?: "1";
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
                    readonly "application/json": components["schemas"]["PriceLimitsAnswer"];
                };
            };
        };
    };
    readonly getBalance: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these currencies, at most 20; all that are not zero when absent. */
                readonly ccy?: readonly string[];
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
    readonly getAccountConfiguration: {
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
                    readonly "application/json": components["schemas"]["AccountConfigurationAnswer"];
                };
            };
        };
    };
    readonly getFeeRates: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only this fee group; not together with instId or instFamily. */
                readonly groupId?: string;
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
                    readonly "application/json": components["schemas"]["FeeRatesAnswer"];
                };
            };
        };
    };
    readonly accountRateLimit: {
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
                    readonly "application/json": components["schemas"]["AccountRateLimitAnswer"];
                };
            };
        };
    };
    readonly orderDetails: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the instrument. */
                readonly instId: string;
                /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
                readonly ordId?: string;
                /** @description Client order id of the order; of several orders that had it, the latest is answered. */
                readonly clOrdId?: string;
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
    readonly placeOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
                readonly expTime?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id of the instrument. */
                    readonly instId: string;
                    /** @description How it is margined: cash for spot without margin (in multi-currency and portfolio mode spot is cross). */
                    readonly tdMode: components["schemas"]["TdMode"];
                    /** @description Client order id: up to 32 letters and digits, case counts, no other characters. Unique among open orders only. */
                    readonly clOrdId?: string;
                    /** @description Tag of up to 16 letters and digits; cancelAllAfter can be limited to one. */
                    readonly tag?: string;
                    /** @description Whether base is bought or sold. */
                    readonly side: components["schemas"]["Side"];
                    /** @description Needed in hedge mode, as long or short; net or absent in one-way mode. Closing is the opposite side with the same posSide. */
                    readonly posSide?: components["schemas"]["PosSide"];
                    /** @description Type of the order. */
                    readonly ordType: components["schemas"]["OrdType"];
                    /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
                    readonly sz: string | number;
                    /** @description Limit price, in quote; for limit, post_only, fok, ioc and rpi. */
                    readonly px?: string | number;
                    /** @description Whether it may only make the position smaller; for contracts in one-way mode. In hedge mode every closing order does so. */
                    readonly reduceOnly?: boolean;
                    /** @description Currency of the margin; isolated margin trading, and cross in futures mode. */
                    readonly ccy?: string;
                    /** @description Unit of sz of a spot market order; quote_ccy for buys and base_ccy for sells when absent. */
                    readonly tgtCcy?: components["schemas"]["TgtCcy"];
                    /** @description Whether a spot market order that exceeds the balance is refused and not made smaller; false when absent. */
                    readonly banAmend?: boolean;
                    /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                    readonly pxAmendType?: string;
                    /** @description Currency a spot order is settled in, one of the instrument's `tradeQuoteCcyList`; needed in some countries. */
                    readonly tradeQuoteCcy?: string;
                    /** @description Self-trade prevention; the account's own when absent. */
                    readonly stpMode?: components["schemas"]["StpMode"];
                    /** @description Former name of rpiTakerAccess. */
                    readonly isElpTakerAccess?: boolean;
                    /** @description Whether it may take liquidity of rpi orders, after a short delay; false when absent. */
                    readonly rpiTakerAccess?: boolean;
                    /** @description Take profits and stop losses that arise when it is filled. */
                    readonly attachAlgoOrds?: readonly {
                        /** @description Client id the algo order will have: up to 32 letters and digits. */
                        readonly attachAlgoClOrdId?: string;
                        /** @description Price that triggers the take profit, in quote. */
                        readonly tpTriggerPx?: string | number;
                        /** @description The same as a fraction of the entry price; contracts only. */
                        readonly tpTriggerRatio?: string | number;
                        /** @description Price watched; last when absent. */
                        readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
                        /** @description Price of the take profit, in quote; -1 for market. */
                        readonly tpOrdPx?: string | number;
                        /** @description condition (the default), or limit for an order that rests at once. */
                        readonly tpOrdKind?: string;
                        /** @description Price that triggers the stop loss, in quote. */
                        readonly slTriggerPx?: string | number;
                        /** @description The same as a fraction of the entry price; contracts only. */
                        readonly slTriggerRatio?: string | number;
                        /** @description Price watched; last when absent. */
                        readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
                        /** @description Price of the stop loss, in quote; -1 for market. */
                        readonly slOrdPx?: string | number;
                        /** @description Amount, where there are several take profits. */
                        readonly sz?: string | number;
                        /** @description Whether the stop loss moves to the entry price after the first take profit, 0 or 1. */
                        readonly amendPxOnTriggerType?: string;
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
    readonly placeMultipleOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
                readonly expTime?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders, each with an answer of its own. */
                    readonly orders: readonly {
                        /** @description Id of the instrument. */
                        readonly instId: string;
                        /** @description How it is margined: cash for spot without margin (in multi-currency and portfolio mode spot is cross). */
                        readonly tdMode: components["schemas"]["TdMode"];
                        /** @description Client order id: up to 32 letters and digits, case counts, no other characters. Unique among open orders only. */
                        readonly clOrdId?: string;
                        /** @description Tag of up to 16 letters and digits; cancelAllAfter can be limited to one. */
                        readonly tag?: string;
                        /** @description Whether base is bought or sold. */
                        readonly side: components["schemas"]["Side"];
                        /** @description Needed in hedge mode, as long or short; net or absent in one-way mode. Closing is the opposite side with the same posSide. */
                        readonly posSide?: components["schemas"]["PosSide"];
                        /** @description Type of the order. */
                        readonly ordType: components["schemas"]["OrdType"];
                        /** @description Amount: base for limit orders on spot, `tgtCcy` says for market orders on spot, contracts for contracts. */
                        readonly sz: string | number;
                        /** @description Limit price, in quote; for limit, post_only, fok, ioc and rpi. */
                        readonly px?: string | number;
                        /** @description Whether it may only make the position smaller; for contracts in one-way mode. In hedge mode every closing order does so. */
                        readonly reduceOnly?: boolean;
                        /** @description Currency of the margin; isolated margin trading, and cross in futures mode. */
                        readonly ccy?: string;
                        /** @description Unit of sz of a spot market order; quote_ccy for buys and base_ccy for sells when absent. */
                        readonly tgtCcy?: components["schemas"]["TgtCcy"];
                        /** @description Whether a spot market order that exceeds the balance is refused and not made smaller; false when absent. */
                        readonly banAmend?: boolean;
                        /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                        readonly pxAmendType?: string;
                        /** @description Currency a spot order is settled in, one of the instrument's `tradeQuoteCcyList`; needed in some countries. */
                        readonly tradeQuoteCcy?: string;
                        /** @description Self-trade prevention; the account's own when absent. */
                        readonly stpMode?: components["schemas"]["StpMode"];
                        /** @description Former name of rpiTakerAccess. */
                        readonly isElpTakerAccess?: boolean;
                        /** @description Whether it may take liquidity of rpi orders, after a short delay; false when absent. */
                        readonly rpiTakerAccess?: boolean;
                        /** @description Take profits and stop losses that arise when it is filled. */
                        readonly attachAlgoOrds?: readonly {
                            /** @description Client id the algo order will have: up to 32 letters and digits. */
                            readonly attachAlgoClOrdId?: string;
                            /** @description Price that triggers the take profit, in quote. */
                            readonly tpTriggerPx?: string | number;
                            /** @description The same as a fraction of the entry price; contracts only. */
                            readonly tpTriggerRatio?: string | number;
                            /** @description Price watched; last when absent. */
                            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
                            /** @description Price of the take profit, in quote; -1 for market. */
                            readonly tpOrdPx?: string | number;
                            /** @description condition (the default), or limit for an order that rests at once. */
                            readonly tpOrdKind?: string;
                            /** @description Price that triggers the stop loss, in quote. */
                            readonly slTriggerPx?: string | number;
                            /** @description The same as a fraction of the entry price; contracts only. */
                            readonly slTriggerRatio?: string | number;
                            /** @description Price watched; last when absent. */
                            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
                            /** @description Price of the stop loss, in quote; -1 for market. */
                            readonly slOrdPx?: string | number;
                            /** @description Amount, where there are several take profits. */
                            readonly sz?: string | number;
                            /** @description Whether the stop loss moves to the entry price after the first take profit, 0 or 1. */
                            readonly amendPxOnTriggerType?: string;
                        }[];
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
                    /** @description Id of the instrument. */
                    readonly instId: string;
                    /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
                    readonly ordId?: string;
                    /** @description Client order id of the order. */
                    readonly clOrdId?: string;
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
    readonly cancelMultipleOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders, each with an answer of its own. */
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
    readonly amendOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
                readonly expTime?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id of the instrument. */
                    readonly instId: string;
                    /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
                    readonly ordId?: string;
                    /** @description Client order id of the order. */
                    readonly clOrdId?: string;
                    /** @description Whether the order is canceled where the amendment fails; false when absent. */
                    readonly cxlOnFail?: boolean;
                    /** @description The caller's id of this amendment, up to 32 letters and digits; it comes back with the order's update. */
                    readonly reqId?: string;
                    /** @description New amount, what is filled already included; at or below that, the order counts as filled. */
                    readonly newSz?: string | number;
                    /** @description New price, in quote. */
                    readonly newPx?: string | number;
                    /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                    readonly pxAmendType?: string;
                    /** @description Whether it may take liquidity of rpi orders from then on. */
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
                    readonly "application/json": components["schemas"]["OrderAcksAnswer"];
                };
            };
        };
    };
    readonly amendMultipleOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Time in milliseconds after which the venue no longer processes the request (50036, 50037). */
                readonly expTime?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders, each with an answer of its own. */
                    readonly orders: readonly {
                        /** @description Id of the instrument. */
                        readonly instId: string;
                        /** @description Id of the order; this or clOrdId is needed, and this counts where both are given. */
                        readonly ordId?: string;
                        /** @description Client order id of the order. */
                        readonly clOrdId?: string;
                        /** @description Whether the order is canceled where the amendment fails; false when absent. */
                        readonly cxlOnFail?: boolean;
                        /** @description The caller's id of this amendment, up to 32 letters and digits; it comes back with the order's update. */
                        readonly reqId?: string;
                        /** @description New amount, what is filled already included; at or below that, the order counts as filled. */
                        readonly newSz?: string | number;
                        /** @description New price, in quote. */
                        readonly newPx?: string | number;
                        /** @description Whether a price beyond the price limit is refused (0, the default) or moved to the limit (1). */
                        readonly pxAmendType?: string;
                        /** @description Whether it may take liquidity of rpi orders from then on. */
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
                    readonly "application/json": components["schemas"]["OrderAcksAnswer"];
                };
            };
        };
    };
    readonly orderList: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only orders of these types. */
                readonly ordType?: readonly components["schemas"]["OrdType"][];
                /** @description Only orders in this state. */
                readonly state?: components["schemas"]["OrdState"];
                /** @description Only orders older than this ordId, exclusive. */
                readonly after?: string;
                /** @description Only orders newer than this ordId, exclusive. */
                readonly before?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly orderHistory7Days: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only orders of these types. */
                readonly ordType?: readonly components["schemas"]["OrdType"][];
                /** @description Only orders in this state. */
                readonly state?: components["schemas"]["OrdState"];
                /** @description Only orders of this category. */
                readonly category?: components["schemas"]["OrderCategory"];
                /** @description Only orders older than this ordId, exclusive. */
                readonly after?: string;
                /** @description Only orders newer than this ordId, exclusive. */
                readonly before?: string;
                /** @description Only entries from this time on, in milliseconds. */
                readonly begin?: string;
                /** @description Only entries until this time, in milliseconds. */
                readonly end?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly orderHistory3Months: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only orders of these types. */
                readonly ordType?: readonly components["schemas"]["OrdType"][];
                /** @description Only orders in this state. */
                readonly state?: components["schemas"]["OrdState"];
                /** @description Only orders of this category. */
                readonly category?: components["schemas"]["OrderCategory"];
                /** @description Only orders older than this ordId, exclusive. */
                readonly after?: string;
                /** @description Only orders newer than this ordId, exclusive. */
                readonly before?: string;
                /** @description Only entries from this time on, in milliseconds. */
                readonly begin?: string;
                /** @description Only entries until this time, in milliseconds. */
                readonly end?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
        };
    };
    readonly transactionDetails3Days: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only of this order. */
                readonly ordId?: string;
                /** @description Only fills of this subType. */
                readonly subType?: string;
                /** @description Only entries older than this billId, exclusive. */
                readonly after?: string;
                /** @description Only entries newer than this billId, exclusive. */
                readonly before?: string;
                /** @description Only entries from this time on, in milliseconds. */
                readonly begin?: string;
                /** @description Only entries until this time, in milliseconds. */
                readonly end?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["FillsAnswer"];
                };
            };
        };
    };
    readonly transactionDetails3Months: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of instrument. */
                readonly instType: components["schemas"]["InstType"];
                /** @description Only of this family of contracts, as BTC-USD. */
                readonly instFamily?: string;
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only of this order. */
                readonly ordId?: string;
                /** @description Only fills of this subType. */
                readonly subType?: string;
                /** @description Only entries older than this billId, exclusive. */
                readonly after?: string;
                /** @description Only entries newer than this billId, exclusive. */
                readonly before?: string;
                /** @description Only entries from this time on, in milliseconds. */
                readonly begin?: string;
                /** @description Only entries until this time, in milliseconds. */
                readonly end?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["FillsAnswer"];
                };
            };
        };
    };
    readonly cancelAllAfter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Seconds until all open orders are canceled, from 10 to 120; 0 turns it off. */
                    readonly timeOut: string;
                    /** @description Only orders with this tag; all when absent. At most 20 tags run at a time (51071). */
                    readonly tag?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelAllAfterAnswer"];
                };
            };
        };
    };
    readonly algoOrderDetails: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the algo order; this or algoClOrdId is needed. */
                readonly algoId?: string;
                /** @description Client id of the algo order; this or algoId is needed. */
                readonly algoClOrdId?: string;
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
                    readonly "application/json": components["schemas"]["AlgoOrdersAnswer"];
                };
            };
        };
    };
    readonly placeAlgoOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id of the instrument. */
                    readonly instId: string;
                    /** @description How it is margined. */
                    readonly tdMode: components["schemas"]["TdMode"];
                    /** @description Currency of the margin, as of orders. */
                    readonly ccy?: string;
                    /** @description Whether base is bought or sold. */
                    readonly side: components["schemas"]["Side"];
                    /** @description Needed in hedge mode, as long or short. */
                    readonly posSide?: components["schemas"]["PosSide"];
                    /** @description Type of the algo order. */
                    readonly ordType: components["schemas"]["AlgoOrdType"];
                    /** @description Amount, as of orders; this or closeFraction is needed. */
                    readonly sz?: string | number;
                    /** @description 1 closes the whole position when triggered; contracts, conditional and oco at market only, with reduceOnly in one-way mode. */
                    readonly closeFraction?: string;
                    /** @description Tag of up to 16 letters and digits. */
                    readonly tag?: string;
                    /** @description Unit of sz of a conditional market order on spot. */
                    readonly tgtCcy?: components["schemas"]["TgtCcy"];
                    /** @description Client id of up to 32 letters and digits. */
                    readonly algoClOrdId?: string;
                    /** @description Currency a spot order is settled in. */
                    readonly tradeQuoteCcy?: string;
                    /** @description Price that triggers the take profit, in quote. */
                    readonly tpTriggerPx?: string | number;
                    /** @description Price watched; last when absent. */
                    readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
                    /** @description Price of the take profit, in quote; -1 for market. */
                    readonly tpOrdPx?: string | number;
                    /** @description condition (the default), or limit for an order that rests at once. */
                    readonly tpOrdKind?: string;
                    /** @description Price that triggers the stop loss, in quote. */
                    readonly slTriggerPx?: string | number;
                    /** @description Price watched; last when absent. */
                    readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
                    /** @description Price of the stop loss, in quote; -1 for market. */
                    readonly slOrdPx?: string | number;
                    /** @description Whether it is canceled when the position is closed; with reduceOnly only. */
                    readonly cxlOnClosePos?: boolean;
                    /** @description Whether its order may only make the position smaller; one-way mode. */
                    readonly reduceOnly?: boolean;
                    /** @description Price that triggers a trigger order, in quote. */
                    readonly triggerPx?: string | number;
                    /** @description Price of a trigger order's order, in quote; -1 for market. */
                    readonly orderPx?: string | number;
                    /** @description Price a trigger order watches; last when absent. */
                    readonly triggerPxType?: components["schemas"]["TriggerPxType"];
                    /** @description fok or ioc for a trigger order's order; limit or market when absent. */
                    readonly advanceOrdType?: string;
                    /** @description What is attached to a trigger order. */
                    readonly attachAlgoOrds?: readonly {
                        /** @description Client id the algo order will have: up to 32 letters and digits. */
                        readonly attachAlgoClOrdId?: string;
                        /** @description Price that triggers the take profit, in quote. */
                        readonly tpTriggerPx?: string | number;
                        /** @description The same as a fraction of the entry price; contracts only. */
                        readonly tpTriggerRatio?: string | number;
                        /** @description Price watched; last when absent. */
                        readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
                        /** @description Price of the take profit, in quote; -1 for market. */
                        readonly tpOrdPx?: string | number;
                        /** @description condition (the default), or limit for an order that rests at once. */
                        readonly tpOrdKind?: string;
                        /** @description Price that triggers the stop loss, in quote. */
                        readonly slTriggerPx?: string | number;
                        /** @description The same as a fraction of the entry price; contracts only. */
                        readonly slTriggerRatio?: string | number;
                        /** @description Price watched; last when absent. */
                        readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
                        /** @description Price of the stop loss, in quote; -1 for market. */
                        readonly slOrdPx?: string | number;
                        /** @description Amount, where there are several take profits. */
                        readonly sz?: string | number;
                        /** @description Whether the stop loss moves to the entry price after the first take profit, 0 or 1. */
                        readonly amendPxOnTriggerType?: string;
                    }[];
                    /** @description Distance of a trailing stop, as a fraction; this or callbackSpread. */
                    readonly callbackRatio?: string | number;
                    /** @description Distance of a trailing stop, in quote. */
                    readonly callbackSpread?: string | number;
                    /** @description Price from which a trailing stop follows; at once when absent. */
                    readonly activePx?: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlgoAcksAnswer"];
                };
            };
        };
    };
    readonly cancelAlgoOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The orders, each with an answer of its own. */
                    readonly orders: readonly components["schemas"]["CancelAlgoRequest"][];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlgoAcksAnswer"];
                };
            };
        };
    };
    readonly amendAlgoOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id of the instrument. */
                    readonly instId: string;
                    /** @description Id of the algo order; this or algoClOrdId is needed. */
                    readonly algoId?: string;
                    /** @description Client id of the algo order. */
                    readonly algoClOrdId?: string;
                    /** @description Whether it is canceled where the amendment fails; false when absent. */
                    readonly cxlOnFail?: boolean;
                    /** @description The caller's id of this amendment. */
                    readonly reqId?: string;
                    /** @description New amount. */
                    readonly newSz?: string | number;
                    /** @description New trigger of the take profit, in quote; 0 takes it away. */
                    readonly newTpTriggerPx?: string | number;
                    /** @description New price of the take profit; -1 for market. */
                    readonly newTpOrdPx?: string | number;
                    /** @description Price watched from then on. */
                    readonly newTpTriggerPxType?: components["schemas"]["TriggerPxType"];
                    /** @description New trigger of the stop loss, in quote; 0 takes it away. */
                    readonly newSlTriggerPx?: string | number;
                    /** @description New price of the stop loss; -1 for market. */
                    readonly newSlOrdPx?: string | number;
                    /** @description Price watched from then on. */
                    readonly newSlTriggerPxType?: components["schemas"]["TriggerPxType"];
                    /** @description New trigger of a trigger order, in quote. */
                    readonly newTriggerPx?: string | number;
                    /** @description New price of a trigger order's order; -1 for market. */
                    readonly newOrdPx?: string | number;
                    /** @description Price watched from then on. */
                    readonly newTriggerPxType?: components["schemas"]["TriggerPxType"];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlgoAcksAnswer"];
                };
            };
        };
    };
    readonly algoOrderList: {
        readonly parameters: {
            readonly query: {
                /** @description Type of the algo orders; only conditional and oco go together. */
                readonly ordType: readonly components["schemas"]["AlgoOrdType"][];
                /** @description Only this algo order; in the history this or state is needed. */
                readonly algoId?: string;
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only algo orders older than this algoId, exclusive. */
                readonly after?: string;
                /** @description Only algo orders newer than this algoId, exclusive. */
                readonly before?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["AlgoOrdersAnswer"];
                };
            };
        };
    };
    readonly algoOrderHistory: {
        readonly parameters: {
            readonly query: {
                /** @description Type of the algo orders; only conditional and oco go together. */
                readonly ordType: readonly components["schemas"]["AlgoOrdType"][];
                /** @description Only algo orders in this state: effective, canceled or order_failed; this or algoId is needed. */
                readonly state?: components["schemas"]["AlgoState"];
                /** @description Only this algo order; in the history this or state is needed. */
                readonly algoId?: string;
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only algo orders older than this algoId, exclusive. */
                readonly after?: string;
                /** @description Only algo orders newer than this algoId, exclusive. */
                readonly before?: string;
                /** @description Entries wanted. */
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
                    readonly "application/json": components["schemas"]["AlgoOrdersAnswer"];
                };
            };
        };
    };
}
export type GetSystemTimeParams = NonNullable<operations["getSystemTime"]["parameters"]["header"]>;
export type GetInstrumentsParams = operations["getInstruments"]["parameters"]["query"] & NonNullable<operations["getInstruments"]["parameters"]["header"]>;
export type GetAccountInstrumentsParams = operations["getAccountInstruments"]["parameters"]["query"];
export type StatusParams = NonNullable<operations["status"]["parameters"]["query"]> & NonNullable<operations["status"]["parameters"]["header"]>;
export type TickersParams = operations["tickers"]["parameters"]["query"] & NonNullable<operations["tickers"]["parameters"]["header"]>;
export type TickerParams = operations["ticker"]["parameters"]["query"] & NonNullable<operations["ticker"]["parameters"]["header"]>;
export type OrderBookParams = operations["orderBook"]["parameters"]["query"] & NonNullable<operations["orderBook"]["parameters"]["header"]>;
export type FullOrderBookParams = operations["fullOrderBook"]["parameters"]["query"] & NonNullable<operations["fullOrderBook"]["parameters"]["header"]>;
export type CandlesticksParams = operations["candlesticks"]["parameters"]["query"] & NonNullable<operations["candlesticks"]["parameters"]["header"]>;
export type CandlesticksHistoryParams = operations["candlesticksHistory"]["parameters"]["query"] & NonNullable<operations["candlesticksHistory"]["parameters"]["header"]>;
export type TradesParams = operations["trades"]["parameters"]["query"] & NonNullable<operations["trades"]["parameters"]["header"]>;
export type TradesHistoryParams = operations["tradesHistory"]["parameters"]["query"] & NonNullable<operations["tradesHistory"]["parameters"]["header"]>;
export type GetLimitPriceParams = operations["getLimitPrice"]["parameters"]["query"] & NonNullable<operations["getLimitPrice"]["parameters"]["header"]>;
export type GetBalanceParams = NonNullable<operations["getBalance"]["parameters"]["query"]>;
export type GetAccountConfigurationParams = Record<string, never>;
export type GetFeeRatesParams = operations["getFeeRates"]["parameters"]["query"];
export type AccountRateLimitParams = Record<string, never>;
export type PlaceOrderParams = NonNullable<operations["placeOrder"]["parameters"]["header"]> & operations["placeOrder"]["requestBody"]["content"]["application/json"];
export type OrderDetailsParams = operations["orderDetails"]["parameters"]["query"];
export type PlaceMultipleOrdersParams = NonNullable<operations["placeMultipleOrders"]["parameters"]["header"]> & operations["placeMultipleOrders"]["requestBody"]["content"]["application/json"];
export type CancelOrderParams = operations["cancelOrder"]["requestBody"]["content"]["application/json"];
export type CancelMultipleOrdersParams = operations["cancelMultipleOrders"]["requestBody"]["content"]["application/json"];
export type AmendOrderParams = NonNullable<operations["amendOrder"]["parameters"]["header"]> & operations["amendOrder"]["requestBody"]["content"]["application/json"];
export type AmendMultipleOrdersParams = NonNullable<operations["amendMultipleOrders"]["parameters"]["header"]> & operations["amendMultipleOrders"]["requestBody"]["content"]["application/json"];
export type OrderListParams = NonNullable<operations["orderList"]["parameters"]["query"]>;
export type OrderHistory7DaysParams = operations["orderHistory7Days"]["parameters"]["query"];
export type OrderHistory3MonthsParams = operations["orderHistory3Months"]["parameters"]["query"];
export type TransactionDetails3DaysParams = NonNullable<operations["transactionDetails3Days"]["parameters"]["query"]>;
export type TransactionDetails3MonthsParams = operations["transactionDetails3Months"]["parameters"]["query"];
export type CancelAllAfterParams = operations["cancelAllAfter"]["requestBody"]["content"]["application/json"];
export type PlaceAlgoOrderParams = operations["placeAlgoOrder"]["requestBody"]["content"]["application/json"];
export type AlgoOrderDetailsParams = NonNullable<operations["algoOrderDetails"]["parameters"]["query"]>;
export type CancelAlgoOrderParams = operations["cancelAlgoOrder"]["requestBody"]["content"]["application/json"];
export type AmendAlgoOrderParams = operations["amendAlgoOrder"]["requestBody"]["content"]["application/json"];
export type AlgoOrderListParams = operations["algoOrderList"]["parameters"]["query"];
export type AlgoOrderHistoryParams = operations["algoOrderHistory"]["parameters"]["query"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** BooksPush as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBooksPush = Omit<BooksPush, "arg" | "data"> & { readonly "arg": Omit<SubscriptionArg, "channel" | "instId">; readonly "data": readonly (Omit<BookChange, "asks" | "bids"> & { readonly "asks": Levels; readonly "bids": Levels })[] };

/** BookTopPush as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBookTopPush = Omit<BookTopPush, "arg" | "data"> & { readonly "arg": Omit<SubscriptionArg, "channel" | "instId">; readonly "data": readonly (Omit<BookTop, "asks" | "bids"> & { readonly "asks": Levels; readonly "bids": Levels })[] };
