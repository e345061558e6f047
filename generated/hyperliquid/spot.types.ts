// Generated from specs/hyperliquid/spot.openapi.yaml and specs/hyperliquid/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/info#exchangeStatus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks the server's time, that of the last block.
         * @description The page on limits names this request, none describes it; the fields are those of the wire. The time trails the wall clock by 0.1 to 0.3 seconds.
         */
        readonly post: operations["exchangeStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#spotMeta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the spot pairs and all tokens. */
        readonly post: operations["spotMeta"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#spotMetaAndAssetCtxs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the spot pairs and tokens, and prices and volumes of the last 24 hours. */
        readonly post: operations["spotMetaAndAssetCtxs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#allMids": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the mid price of every coin.
         * @description Where a book is empty it is the price of the last trade. Spot and outcome coins come with the first dex only.
         */
        readonly post: operations["allMids"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#l2Book": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes a snapshot of an order book, at most 20 levels on each side.
         * @description A coin that does not exist is answered with null; a delisted one with an empty book.
         */
        readonly post: operations["l2Book"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#recentTrades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the latest trades of a coin.
         * @description The page on limits names this request, none describes it; the fields are those of the stream of trades. There is no way to ask for older ones.
         */
        readonly post: operations["recentTrades"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#candleSnapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists candles of a coin, oldest first.
         * @description Only the latest 5000 candles of an interval are kept. Candles without trades may be missing.
         */
        readonly post: operations["candleSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#openOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the open orders of an account, in short.
         * @description Spot's are among those of the first dex; each further dex has to be asked by itself.
         */
        readonly post: operations["openOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#frontendOpenOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the open orders of an account with their types and triggers.
         * @description Spot's are among those of the first dex; each further dex has to be asked by itself.
         */
        readonly post: operations["frontendOpenOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#orderStatus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finds an order by the venue's id or the client's, open or not.
         * @description Finds orders that were refused at placement too, where the refusal made a record (the states that end in Rejected). For how long closed orders are found is nowhere said; historicalOrders ends after 2000. An id that no order of the account has is answered with unknownOid; so is every id where the address is that of an API wallet.
         */
        readonly post: operations["orderStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#historicalOrders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the latest orders of an account with their states, at most 2000, newest first.
         * @description Every change of state may be listed: an order can be there twice, as open and as what became of it.
         */
        readonly post: operations["historicalOrders"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userFills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the latest fills of an account, at most 2000, newest first. */
        readonly post: operations["userFills"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userFillsByTime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists fills of an account in a period, at most 2000, oldest first.
         * @description Only the latest 10000 fills of an account are kept. To go on, ask again from the time of the last one, which comes again with all others of that millisecond.
         */
        readonly post: operations["userFillsByTime"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#spotClearinghouseState": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the token balances of an account.
         * @description In unified and portfolio mode these are all balances, those behind perpetuals included. A balance of an outcome market has no token.
         */
        readonly post: operations["spotClearinghouseState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userFees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tells what an account pays, and the venue's schedule.
         * @description The rates of the account hold for an ordinary pair. Pairs of two quote tokens, some quote tokens, deployed dexes (deployerFeeScale) and coins in growth mode have factors on top, and activeReferralDiscount comes off a positive rate; the page on fees has the formula.
         */
        readonly post: operations["userFees"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userRateLimit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tells how many actions an account has used up, and may. */
        readonly post: operations["userRateLimit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userRole": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tells what an address is, and whose where it is an API wallet or a sub-account. */
        readonly post: operations["userRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userAbstraction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tells how the balances of an account hang together. */
        readonly post: operations["userAbstraction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Places one order or several.
         * @description Each order has a status of its own at its place. A batch that breaks a rule in itself is refused as a whole. Batches of post-only orders alone come before others in a block.
         */
        readonly post: operations["order"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels orders by the venue's ids.
         * @description Cancels come before orders in a block. An id is not found also where the order was filled: its fills have to be asked.
         */
        readonly post: operations["cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#cancelByCloid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels orders by the client's ids. */
        readonly post: operations["cancelByCloid"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#modify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels an order and places another in its place.
         * @description The new order gets an id of its own. Where the cancel fails nothing is placed, unless `a` says so. Where the new order fails the old one is gone ("Error placing new order during modify"). Without `a` the new order has to be post-only, or good-till-canceled and not executable, which then is made post-only; it may not wait for a trigger. The answer tells nothing of the new order; batchModify with one entry does.
         */
        readonly post: operations["modify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#batchModify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels orders and places others in their places.
         * @description As modify, with a status for each.
         */
        readonly post: operations["batchModify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#scheduleCancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Has all orders cancelled at a time to come, or takes that back.
         * @description The dead man's switch: of all coins and all dexes, protective orders as well. It goes off ten times a day (UTC) at most, and only accounts that have traded 1000000 USDC may set it (observed; others get a refusal).
         */
        readonly post: operations["scheduleCancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#noop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Uses up a nonce and does nothing else.
         * @description Sent with the nonce of an action whose fate is not known: where it succeeds, that action can happen no more; where the nonce was used, it has been carried out or refused.
         */
        readonly post: operations["noop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description B buys (the bid), A sells (the ask).
         * @enum {string}
         */
        readonly Side: "B" | "A";
        /** @description What became of an order. Those that end in Canceled, and scheduledCancel and internalCancel, ended an order that may have been filled in part; those that end in Rejected never let it onto the book (iocCancelRejected: nothing matched). triggered is a trigger order that became an order. A partly filled order is open. */
        readonly OrderState: "open" | "filled" | "canceled" | "triggered" | "rejected" | "marginCanceled" | "vaultWithdrawalCanceled" | "openInterestCapCanceled" | "selfTradeCanceled" | "reduceOnlyCanceled" | "siblingFilledCanceled" | "delistedCanceled" | "liquidatedCanceled" | "outcomeSettledCanceled" | "scheduledCancel" | "internalCancel" | "tickRejected" | "minTradeNtlRejected" | "perpMarginRejected" | "reduceOnlyRejected" | "badAloPxRejected" | "iocCancelRejected" | "badTriggerPxRejected" | "marketOrderNoLiquidityRejected" | "positionIncreaseAtOpenInterestCapRejected" | "positionFlipAtOpenInterestCapRejected" | "tooAggressiveAtOpenInterestCapRejected" | "openInterestIncreaseRejected" | "insufficientSpotBalanceRejected" | "oracleRejected" | "perpMaxPositionRejected" | "tooManyOpenOrdersRejected" | (string & {});
        /** @description The type of an order. */
        readonly OrderKind: "Market" | "Limit" | "Stop Market" | "Stop Limit" | "Take Profit Market" | "Take Profit Limit" | "Twap Slice" | "Vault Close" | "Spot Dust Conversion" | (string & {});
        /** @description Good till canceled, immediate or cancel, post-only (add liquidity only); the last two are market orders of the web site and of liquidations, and act as immediate or cancel. */
        readonly TimeInForce: "Gtc" | "Ioc" | "Alo" | "FrontendMarket" | "LiquidationMarket" | (string & {});
        /** @description Length of a candle. */
        readonly Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" | (string & {});
        /** @description One balance for each token behind spot and all perpetuals; several tokens as one collateral; separate balances of spot and of each dex; nothing chosen; a mode that is discontinued. */
        readonly UserAbstraction: "unifiedAccount" | "portfolioMargin" | "disabled" | "default" | "dexAbstraction" | (string & {});
        /** @description The server's time. */
        readonly ExchangeStatus: {
            /** @description Time of the server's last block, in milliseconds. */
            readonly time: number;
            /** @description Nothing but null is known. */
            readonly specialStatuses?: (string | readonly unknown[] | {
                readonly [key: string]: unknown;
            }) | null;
        };
        /** @description One price of an order book. */
        readonly Level: {
            /** @description Price. */
            readonly px: string;
            /** @description Size of all orders at that price, in coins. */
            readonly sz: string;
            /** @description Number of orders at that price. */
            readonly n: number;
        };
        /** @description An order book, whole. */
        readonly Book: {
            /** @description The coin. */
            readonly coin: string;
            /** @description Time of the block, in milliseconds. There is no other number: no sequence, no checksum. */
            readonly time: number;
            /** @description Bids, best first, and asks, best first. */
            readonly levels: readonly [
                readonly components["schemas"]["Level"][],
                readonly components["schemas"]["Level"][]
            ];
            /** @description Of a joined book: best ask less best bid, before joining. */
            readonly spread?: string;
            /** @description True on the frames of a fast subscription, with 5 levels on each side; not there else. */
            readonly fast?: boolean;
        };
        /** @description Mid prices by coin. */
        readonly Mids: {
            readonly [key: string]: string;
        };
        /** @description A public trade. */
        readonly Trade: {
            /** @description The coin. */
            readonly coin: string;
            /** @description The side of the taker. */
            readonly side: components["schemas"]["Side"];
            /** @description Price. */
            readonly px: string;
            /** @description Size in coins. */
            readonly sz: string;
            /** @description Time of the block, in milliseconds. */
            readonly time: number;
            /** @description Transaction on the venue's chain; all zeroes where none made it, as of a TWAP order. */
            readonly hash: string;
            /** @description A hash of 50 bits of the two order ids; unique together with time and coin only. */
            readonly tid: number;
            /** @description Addresses of buyer and seller, in that order. */
            readonly users?: readonly string[];
        };
        /** @description Trades of one coin. */
        readonly Trades: readonly components["schemas"]["Trade"][];
        /** @description Candles wanted. */
        readonly CandleQuery: {
            /** @description A perpetual's name, or that of a spot pair (`@107`, `PURR/USDC`). */
            readonly coin: string;
            /** @description Length of a candle: 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 8h, 12h, 1d, 3d, 1w, 1M. */
            readonly interval: string;
            /** @description Begin of the period in milliseconds, inclusive. */
            readonly startTime: number;
            /** @description End of the period in milliseconds, inclusive; now where it is not given. */
            readonly endTime?: number;
        };
        /** @description A candle. */
        readonly Candle: {
            /** @description Begin, in milliseconds. */
            readonly t: number;
            /** @description Last millisecond. */
            readonly T: number;
            /** @description The coin. */
            readonly s: string;
            readonly i: components["schemas"]["Interval"];
            /** @description First price. */
            readonly o: string;
            /** @description Last price. */
            readonly c: string;
            /** @description Highest price. */
            readonly h: string;
            /** @description Lowest price. */
            readonly l: string;
            /** @description Volume in coins. */
            readonly v: string;
            /** @description Number of trades. */
            readonly n: number;
        };
        /** @description A spot pair. */
        readonly SpotPair: {
            /** @description Index of the base token, and of the quote token. */
            readonly tokens: readonly [
                number,
                number
            ];
            /** @description The coin everywhere in the API: `@` and index, or a name of two tokens. */
            readonly name: string;
            /** @description Of the pair: 10000 more is its number in actions. */
            readonly index: number;
            /** @description Whether the pair is listed by the venue itself. */
            readonly isCanonical: boolean;
        };
        /** @description A token's contract on the venue's second chain. */
        readonly EvmContract: {
            /** @description The contract. */
            readonly address: string;
            /** @description Decimals there beyond those here. */
            readonly evm_extra_wei_decimals?: number;
        };
        /** @description A token. */
        readonly SpotToken: {
            /** @description Name; not unique, and not always what web sites call it (UBTC, shown as BTC). */
            readonly name: string;
            /** @description Decimals of a size where the token is the base; prices have at most 8 less these. */
            readonly szDecimals: number;
            /** @description Decimals of a balance. */
            readonly weiDecimals: number;
            /** @description Number of the token. */
            readonly index: number;
            /** @description Id of the token, 16 bytes in hexadecimal. */
            readonly tokenId: string;
            /** @description Whether the token is listed by the venue itself. */
            readonly isCanonical: boolean;
            /** @description Contract on the second chain. */
            readonly evmContract?: components["schemas"]["EvmContract"] | null;
            /** @description Name in words. */
            readonly fullName?: string | null;
            /** @description Part of the fees that the deployer keeps. */
            readonly deployerTradingFeeShare?: string;
        };
        /** @description Spot pairs and tokens. */
        readonly SpotMeta: {
            /** @description Pairs. */
            readonly universe: readonly components["schemas"]["SpotPair"][];
            /** @description Tokens. */
            readonly tokens: readonly components["schemas"]["SpotToken"][];
        };
        /** @description Prices and volumes of a spot pair. */
        readonly SpotAssetCtx: {
            /** @description The coin: contexts are matched by it, not by their place. */
            readonly coin: string;
            /** @description Price 24 hours ago. */
            readonly prevDayPx: string;
            /** @description Volume of the last 24 hours, in quote. */
            readonly dayNtlVlm: string;
            /** @description Volume of the last 24 hours, in coins. */
            readonly dayBaseVlm?: string;
            /** @description Mark price; on spot from the book and the last trade. */
            readonly markPx: string;
            /** @description Mid price; null without a book. */
            readonly midPx?: string | null;
            /** @description Coins in circulation. */
            readonly circulatingSupply?: string;
            /** @description All coins. */
            readonly totalSupply?: string;
        };
        /** @description Pairs and tokens, and contexts. */
        readonly SpotMetaAndAssetCtxs: readonly [
            components["schemas"]["SpotMeta"],
            readonly components["schemas"]["SpotAssetCtx"][]
        ];
        /** @description An order, in short. */
        readonly BasicOrder: {
            /** @description The coin. */
            readonly coin: string;
            readonly side: components["schemas"]["Side"];
            /** @description Limit price. */
            readonly limitPx: string;
            /** @description Size not filled, in coins; of a cancelled order what was left of it. */
            readonly sz: string;
            /** @description The venue's order id. */
            readonly oid: Int64;
            /** @description Time of placement, in milliseconds. */
            readonly timestamp: number;
            /** @description Size when it was placed, in coins. */
            readonly origSz: string;
            /** @description The client's order id, 16 bytes in hexadecimal. */
            readonly cloid?: string | null;
            /** @description True where it may only reduce a position; not there else. */
            readonly reduceOnly?: boolean;
        };
        /** @description An order. */
        readonly Order: {
            /** @description The coin. */
            readonly coin: string;
            readonly side: components["schemas"]["Side"];
            /** @description Limit price; of a market trigger order the worst it takes. */
            readonly limitPx: string;
            /** @description Size not filled, in coins; 0.0 once it is filled. */
            readonly sz: string;
            /** @description The venue's order id. */
            readonly oid: Int64;
            /** @description Time of placement, in milliseconds. */
            readonly timestamp: number;
            /** @description Size when it was placed, in coins; 0.0 for one that follows the position. */
            readonly origSz: string;
            /** @description In words: Price above 10.004, Price below 9.995; N/A without one. */
            readonly triggerCondition: string;
            /** @description Whether it waits for a trigger. */
            readonly isTrigger: boolean;
            /** @description Mark price that triggers it; 0.0 without one. */
            readonly triggerPx: string;
            /** @description Orders that wait for this one to be filled. */
            readonly children?: readonly components["schemas"]["Order"][];
            /** @description Whether its size follows the position. */
            readonly isPositionTpsl: boolean;
            /** @description Whether it may only reduce a position. */
            readonly reduceOnly: boolean;
            readonly orderType: components["schemas"]["OrderKind"];
            /** @description Time in force; null of a trigger order. */
            readonly tif?: components["schemas"]["TimeInForce"] | null;
            /** @description The client's order id, 16 bytes in hexadecimal. */
            readonly cloid?: string | null;
        };
        /** @description An order and what became of it. */
        readonly OrderRecord: {
            readonly order: components["schemas"]["Order"];
            readonly status: components["schemas"]["OrderState"];
            /** @description Time of the state, in milliseconds. */
            readonly statusTimestamp: number;
        };
        /** @description An order that was found. */
        readonly OrderFound: {
            /**
             * @description The order is in `order`.
             * @constant
             */
            readonly status: "order";
            readonly order: components["schemas"]["OrderRecord"];
        };
        /** @description No such order. */
        readonly OrderUnknown: {
            /**
             * @description The account has no order of that id.
             * @constant
             */
            readonly status: "unknownOid";
        };
        /** @description An order, or that there is none. */
        readonly OrderStatus: components["schemas"]["OrderFound"] | components["schemas"]["OrderUnknown"];
        /** @description Of a fill that was part of a liquidation. */
        readonly FillLiquidation: {
            /** @description Address of who was liquidated. */
            readonly liquidatedUser?: string;
            /** @description Mark price at that time. */
            readonly markPx: string;
            /** @description On the book, or taken over by the liquidator. */
            readonly method: "market" | "backstop" | (string & {});
        };
        /** @description A fill of an account. */
        readonly Fill: {
            /** @description The coin. */
            readonly coin: string;
            /** @description Price. */
            readonly px: string;
            /** @description Size in coins. */
            readonly sz: string;
            /** @description The account's side. */
            readonly side: components["schemas"]["Side"];
            /** @description Time of the block, in milliseconds. */
            readonly time: number;
            /** @description Position before the fill, negative where short; on spot the balance. */
            readonly startPosition: string;
            /** @description What it did, in words: Open Long, Close Short, Long > Short, Buy, Sell, … */
            readonly dir: string;
            /** @description Profit realised by it. */
            readonly closedPnl: string;
            /** @description Transaction on the venue's chain; all zeroes for slices of TWAP orders. */
            readonly hash: string;
            /** @description The venue's order id. */
            readonly oid: Int64;
            /** @description Whether the account was the taker. */
            readonly crossed: boolean;
            /** @description Fee paid, a builder's share included; negative is a rebate. */
            readonly fee: string;
            /** @description A hash of 50 bits of the two order ids: the same as in the public trade. Unique together with time and coin only. */
            readonly tid: number;
            /** @description The token in which the fee was paid. */
            readonly feeToken: string;
            /** @description The client's order id, where the order has one. */
            readonly cloid?: string | null;
            /** @description What a builder got of the fee; not there where nothing. */
            readonly builderFee?: string;
            /** @description Fee held back during a trial. */
            readonly feeTrialEscrow?: string;
            /** @description The TWAP order it is a slice of. */
            readonly twapId?: number | null;
            readonly liquidation?: components["schemas"]["FillLiquidation"];
        };
        /** @description Fills wanted. */
        readonly UserFillsByTimeQuery: {
            /**
             * @description The request.
             * @constant
             */
            readonly type: "userFillsByTime";
            /** @description Address of the account, in lower case; not that of an API wallet. */
            readonly user: string;
            /** @description Begin of the period in milliseconds, inclusive. */
            readonly startTime: number;
            /** @description End of the period in milliseconds, inclusive; now where it is not given. */
            readonly endTime?: number;
            /** @description Joins the fills that one crossing order made with several resting ones. Joined fills cannot be matched with those of the streams. */
            readonly aggregateByTime?: boolean;
            /** @description Newest first. On no page of the venue; observed to work in 2026-07. */
            readonly reversed?: boolean;
        };
        /** @description Balance of one token. */
        readonly SpotBalance: {
            /** @description Name of the token; of an outcome market `+` and its number. */
            readonly coin: string;
            /** @description Index of the token; not there for an outcome market. */
            readonly token?: number;
            /** @description Balance, what is held included; negative where borrowed. */
            readonly total: string;
            /** @description Held by open orders and, in unified mode, as margin. */
            readonly hold: string;
            /** @description What the balance was bought for, in USDC. */
            readonly entryNtl: string;
            /** @description Held by open spot orders. */
            readonly spotHold?: string;
            /** @description Part of its value that may be borrowed, in portfolio mode. */
            readonly ltv?: string;
            /** @description Borrowed, in portfolio mode. */
            readonly borrowed?: string;
            /** @description Lent, in portfolio mode. */
            readonly supplied?: string;
        };
        /** @description Index of a token, and an amount of it. */
        readonly TokenAmount: readonly [
            number,
            string
        ];
        /** @description Token balances. */
        readonly SpotState: {
            /** @description Balances. */
            readonly balances: readonly components["schemas"]["SpotBalance"][];
            /** @description What is left of each token beyond maintenance margins. */
            readonly tokenToAvailableAfterMaintenance?: readonly components["schemas"]["TokenAmount"][];
            /** @description Whether the account is in portfolio mode. */
            readonly portfolioMarginEnabled?: boolean;
            /** @description How near a liquidation is in portfolio mode, as a fraction. */
            readonly portfolioMarginRatio?: string;
        };
        /** @description Volume of a day, in USDC. */
        readonly DailyVolume: {
            /** @description Day, UTC. */
            readonly date: string;
            /** @description Volume of the account as a taker. */
            readonly userCross: string;
            /** @description Volume of the account as a maker. */
            readonly userAdd: string;
            /** @description Volume of the venue. */
            readonly exchange: string;
        };
        /** @description A step of the schedule by volume. */
        readonly VipTier: {
            /** @description Volume of 14 days that it takes, in USDC. */
            readonly ntlCutoff: string;
            /** @description Taker rate of perpetuals. */
            readonly cross: string;
            /** @description Maker rate of perpetuals. */
            readonly add: string;
            /** @description Taker rate of spot. */
            readonly spotCross: string;
            /** @description Maker rate of spot. */
            readonly spotAdd: string;
        };
        /** @description A step of the schedule by share of the maker volume. */
        readonly MakerTier: {
            /** @description Part of the venue's maker volume that it takes. */
            readonly makerFractionCutoff: string;
            /** @description Maker rate; negative is a rebate. */
            readonly add: string;
        };
        /** @description A discount for staking. */
        readonly StakingTier: {
            /** @description Staked, in hundredths of a percent of all there can be. */
            readonly bpsOfMaxSupply: string;
            /** @description Discount as a fraction. */
            readonly discount: string;
        };
        /** @description The venue's schedule, as fractions of the value traded. */
        readonly FeeSchedule: {
            /** @description Taker rate of perpetuals. */
            readonly cross: string;
            /** @description Maker rate of perpetuals. */
            readonly add: string;
            /** @description Taker rate of spot. */
            readonly spotCross: string;
            /** @description Maker rate of spot. */
            readonly spotAdd: string;
            /** @description Steps. */
            readonly tiers?: {
                /** @description By volume. */
                readonly vip?: readonly components["schemas"]["VipTier"][];
                /** @description By share of the maker volume. */
                readonly mm?: readonly components["schemas"]["MakerTier"][];
            };
            /** @description Discount of who was referred, as a fraction. */
            readonly referralDiscount?: string;
            /** @description Discounts for staking. */
            readonly stakingDiscountTiers?: readonly components["schemas"]["StakingTier"][];
        };
        /** @description What an account pays. */
        readonly UserFees: {
            /** @description Volumes of the last days. */
            readonly dailyUserVlm?: readonly components["schemas"]["DailyVolume"][];
            readonly feeSchedule: components["schemas"]["FeeSchedule"];
            /** @description Taker rate of the account on perpetuals, staking included. */
            readonly userCrossRate: string;
            /** @description Maker rate of the account on perpetuals; negative is a rebate. */
            readonly userAddRate: string;
            /** @description Taker rate of the account on spot. */
            readonly userSpotCrossRate: string;
            /** @description Maker rate of the account on spot; negative is a rebate. */
            readonly userSpotAddRate: string;
            /** @description Discount that comes off positive rates, as a fraction. */
            readonly activeReferralDiscount: string;
            /** @description Discount for staking. */
            readonly activeStakingDiscount?: components["schemas"]["StakingTier"] | null;
        };
        /** @description The budget of actions. */
        readonly UserRateLimit: {
            /** @description All it ever traded, in USDC. */
            readonly cumVlm: string;
            /** @description Orders, cancels and changes it ever sent, less those it paid for. */
            readonly nRequestsUsed: number;
            /** @description How many it may. */
            readonly nRequestsCap: number;
            /** @description How many it paid for and has not used. */
            readonly nRequestsSurplus?: number;
        };
        /** @description What an address is. */
        readonly UserRole: {
            /** @description What the address is; missing where it has never done anything, agent is an API wallet. */
            readonly role: "missing" | "user" | "agent" | "vault" | "subAccount" | (string & {});
            /** @description Whose it is. */
            readonly data?: {
                /** @description The account an API wallet signs for. */
                readonly user?: string;
                /** @description The account a sub-account belongs to. */
                readonly master?: string;
            };
        };
        /** @description The deadline of an action. */
        readonly Expiry: {
            /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
            readonly expiresAfter?: number;
        };
        /** @description A limit order. */
        readonly LimitType: {
            /** @description What becomes of it on the book. */
            readonly limit: {
                /**
                 * @description Good till canceled, immediate or cancel, post-only.
                 * @enum {string}
                 */
                readonly tif: "Gtc" | "Ioc" | "Alo";
            };
        };
        /** @description An order that waits for the mark price. */
        readonly TriggerType: {
            /** @description What it waits for. */
            readonly trigger: {
                /** @description Whether a market order comes of it, with the limit price as the worst it takes. */
                readonly isMarket: boolean;
                /** @description Mark price that triggers it. */
                readonly triggerPx: string;
                /**
                 * @description Take profit or stop loss: it decides from which side the price has to come.
                 * @enum {string}
                 */
                readonly tpsl: "tp" | "sl";
            };
        };
        /** @description An order to be placed. */
        readonly NewOrder: {
            /** @description Number of the asset: see venue.yaml. */
            readonly a: number;
            /** @description Whether it buys. */
            readonly b: boolean;
            /** @description Limit price, without zeroes at its end. */
            readonly p: string;
            /** @description Size in coins, without zeroes at its end; 0 with reduceOnly is the whole position. */
            readonly s: string;
            /** @description Whether it may only reduce a position. */
            readonly r: boolean;
            /** @description Limit or trigger. */
            readonly t: components["schemas"]["LimitType"] | components["schemas"]["TriggerType"];
            /** @description The client's order id, 16 bytes in lower-case hexadecimal. */
            readonly c?: string;
        };
        /** @description Places orders. */
        readonly OrderAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "order";
            /** @description Orders. */
            readonly orders: readonly components["schemas"]["NewOrder"][];
            /**
             * @description na for orders by themselves; normalTpsl where the others wait for the first to be filled; positionTpsl where they follow the position.
             * @enum {string}
             */
            readonly grouping: "na" | "normalTpsl" | "positionTpsl";
        };
        /** @description A cancel by the venue's id. */
        readonly Cancel: {
            /** @description Number of the asset. */
            readonly a: number;
            /** @description The venue's order id. */
            readonly o: Int64;
        };
        /** @description Cancels orders by the venue's ids. */
        readonly CancelAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "cancel";
            /** @description Cancels. */
            readonly cancels: readonly components["schemas"]["Cancel"][];
            /**
             * @description Fast: before others in the venue's queue, and not for trigger orders. True or not there at all.
             * @constant
             */
            readonly f?: true;
        };
        /** @description A cancel by the client's id. */
        readonly CancelByCloid: {
            /** @description Number of the asset. */
            readonly asset: number;
            /** @description The client's order id. */
            readonly cloid: string;
        };
        /** @description Cancels orders by the client's ids. */
        readonly CancelByCloidAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "cancelByCloid";
            /** @description Cancels. */
            readonly cancels: readonly components["schemas"]["CancelByCloid"][];
            /**
             * @description Fast: before others in the venue's queue, and not for trigger orders. True or not there at all.
             * @constant
             */
            readonly f?: true;
        };
        /** @description An order in the place of another. */
        readonly Modify: {
            /** @description The venue's id of the old order as a number, or the client's as text. */
            readonly oid: Int64 | string;
            /** @description The new order. */
            readonly order: components["schemas"]["NewOrder"];
        };
        /** @description Changes an order. */
        readonly ModifyAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "modify";
            /** @description The venue's id of the old order as a number, or the client's as text. */
            readonly oid: Int64 | string;
            /** @description The new order. */
            readonly order: components["schemas"]["NewOrder"];
            /**
             * @description Always: places the new order also where the old one is gone. True or not there at all.
             * @constant
             */
            readonly a?: true;
        };
        /** @description Changes orders. */
        readonly BatchModifyAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "batchModify";
            /** @description Changes. */
            readonly modifies: readonly components["schemas"]["Modify"][];
            /**
             * @description Always: places the new order also where the old one is gone. True or not there at all.
             * @constant
             */
            readonly a?: true;
        };
        /** @description Sets or takes back the dead man's switch. */
        readonly ScheduleCancelAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "scheduleCancel";
            /** @description When, in milliseconds, at least 5 seconds ahead; not given takes it back. */
            readonly time?: number;
        };
        /** @description Does nothing. */
        readonly NoopAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "noop";
        };
        /** @description An action that was refused as a whole; with status 200, in place of every answer of /exchange. */
        readonly ExchangeRefusal: {
            /**
             * @description The action was refused.
             * @constant
             */
            readonly status: "err";
            /** @description Why. */
            readonly response: string;
        };
        /** @description An order on the book. */
        readonly Placed: {
            /** @description The venue's order id. */
            readonly oid: Int64;
            /** @description The client's order id, where the order has one. */
            readonly cloid?: string | null;
        };
        /** @description An order that was filled at once. */
        readonly Executed: {
            /** @description Size filled, in coins; less than asked where the rest was cancelled. */
            readonly totalSz: string;
            /** @description Average price of the fills. */
            readonly avgPx: string;
            /** @description The venue's order id. */
            readonly oid: Int64;
            /** @description The client's order id, where the order has one. */
            readonly cloid?: string | null;
        };
        /** @description The order is on the book, maybe after it was filled in part. */
        readonly RestingStatus: {
            readonly resting: components["schemas"]["Placed"];
        };
        /** @description The order was filled at once and is not on the book. */
        readonly FilledStatus: {
            readonly filled: components["schemas"]["Executed"];
        };
        /** @description One order, cancel or change of an action was refused. */
        readonly ErrorStatus: {
            /** @description Why it was refused. */
            readonly error: string;
        };
        /** @description An order of a group that waits for the first one, or for the mark price; it has no id yet, and is not on the book. */
        readonly WaitingStatus: "waitingForFill" | "waitingForTrigger" | "success" | (string & {});
        /** @description What became of one order. */
        readonly NewOrderStatus: components["schemas"]["RestingStatus"] | components["schemas"]["FilledStatus"] | components["schemas"]["ErrorStatus"] | components["schemas"]["WaitingStatus"];
        /** @description What became of orders. */
        readonly OrderAnswer: {
            /**
             * @description The action was carried out.
             * @constant
             */
            readonly status: "ok";
            /** @description The answer. */
            readonly response: {
                /**
                 * @description The kind of answer.
                 * @constant
                 */
                readonly type: "order";
                /** @description Statuses. */
                readonly data: {
                    /** @description One for each order, in order. */
                    readonly statuses: readonly components["schemas"]["NewOrderStatus"][];
                };
            };
        };
        /** @description What became of one cancel. */
        readonly CancelStatus: "success" | components["schemas"]["ErrorStatus"];
        /** @description What became of cancels. */
        readonly CancelAnswer: {
            /**
             * @description The action was carried out.
             * @constant
             */
            readonly status: "ok";
            /** @description The answer. */
            readonly response: {
                /**
                 * @description The kind of answer.
                 * @constant
                 */
                readonly type: "cancel";
                /** @description Statuses. */
                readonly data: {
                    /** @description One for each cancel, in order. */
                    readonly statuses: readonly components["schemas"]["CancelStatus"][];
                };
            };
        };
        /** @description The action was done. */
        readonly DoneAnswer: {
            /**
             * @description The action was carried out.
             * @constant
             */
            readonly status: "ok";
            /** @description The answer. */
            readonly response: {
                /**
                 * @description The kind of answer.
                 * @constant
                 */
                readonly type: "default";
            };
        };
        /** @description A stream. An ack has fields with their defaults that were not sent, so it is matched by those that were. */
        readonly Subscription: {
            /** @description The kind of stream. */
            readonly type: string;
            /** @description The coin. */
            readonly coin?: string;
            /** @description Address of the account. */
            readonly user?: string;
            /** @description Name of the dex; the first where it is not given or empty. */
            readonly dex?: string | null;
            /** @description Length of a candle. */
            readonly interval?: string;
            /** @description Significant figures of a book's prices. */
            readonly nSigFigs?: number | null;
            /** @description Steps of the last figure that are joined. */
            readonly mantissa?: number | null;
            /** @description Whether a book is short and frequent. */
            readonly fast?: boolean | null;
            /** @description Whether fills of one crossing order are joined. */
            readonly aggregateByTime?: boolean | null;
            /** @description Whether balances are told for portfolio mode. */
            readonly isPortfolioMargin?: boolean | null;
        };
        /**
         * @description The method of a request.
         * @constant
         */
        readonly PostMethod: "post";
        /**
         * @description The channel of a reply.
         * @constant
         */
        readonly PostChannel: "post";
        /** @description Number of the request. */
        readonly PostId: number;
        /** @description Number of the request that it is the reply to. */
        readonly PostReplyId: number;
        /** @description Places orders. */
        readonly OrderPayload: {
            readonly action: components["schemas"]["OrderAction"];
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Cancels orders. */
        readonly CancelPayload: {
            readonly action: {
                /**
                 * @description The action.
                 * @constant
                 */
                readonly type: "cancel";
                /** @description Cancels. */
                readonly cancels: readonly {
                    /** @description Number of the asset. */
                    readonly a: number;
                    /** @description The venue's order id. */
                    readonly o: Int64 | string;
                }[];
                /**
                 * @description Fast: before others in the venue's queue, and not for trigger orders. True or not there at all.
                 * @constant
                 */
                readonly f?: true;
            };
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Cancels orders. */
        readonly CancelByCloidPayload: {
            readonly action: components["schemas"]["CancelByCloidAction"];
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Changes an order. */
        readonly ModifyPayload: {
            readonly action: {
                /**
                 * @description The action.
                 * @constant
                 */
                readonly type: "modify";
                /** @description The venue's id of the old order as a number, or the client's as text. */
                readonly oid: (Int64 | string) | string;
                /** @description The new order. */
                readonly order: components["schemas"]["NewOrder"];
                /**
                 * @description Always: places the new order also where the old one is gone. True or not there at all.
                 * @constant
                 */
                readonly a?: true;
            };
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Changes orders. */
        readonly BatchModifyPayload: {
            readonly action: {
                /**
                 * @description The action.
                 * @constant
                 */
                readonly type: "batchModify";
                /** @description Changes. */
                readonly modifies: readonly {
                    /** @description The venue's id of the old order as a number, or the client's as text. */
                    readonly oid: (Int64 | string) | string;
                    /** @description The new order. */
                    readonly order: components["schemas"]["NewOrder"];
                }[];
                /**
                 * @description Always: places the new order also where the old one is gone. True or not there at all.
                 * @constant
                 */
                readonly a?: true;
            };
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Sets the dead man's switch. */
        readonly ScheduleCancelPayload: {
            readonly action: components["schemas"]["ScheduleCancelAction"];
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Does nothing. */
        readonly NoopPayload: {
            readonly action: components["schemas"]["NoopAction"];
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description The best prices. */
        readonly Bbo: {
            /** @description The coin. */
            readonly coin: string;
            /** @description Time of the block, in milliseconds. */
            readonly time: number;
            /** @description Best bid and best ask; null where the side is empty. */
            readonly bbo: readonly [
                components["schemas"]["Level"] | null,
                components["schemas"]["Level"] | null
            ];
        };
        /** @description Mid prices. */
        readonly MidsEvent: {
            readonly mids: components["schemas"]["Mids"];
            /** @description Name of the dex that was asked for. */
            readonly dex?: string | null;
        };
        /** @description Prices and volumes of a spot pair. */
        readonly SpotContextEvent: {
            /** @description The coin. */
            readonly coin: string;
            readonly ctx: components["schemas"]["SpotAssetCtx"];
        };
        /** @description An order that changed. */
        readonly OrderUpdate: {
            readonly order: components["schemas"]["BasicOrder"];
            readonly status: components["schemas"]["OrderState"];
            /** @description Time of the state, in milliseconds. */
            readonly statusTimestamp: number;
        };
        /** @description Orders that changed. */
        readonly OrderUpdates: readonly components["schemas"]["OrderUpdate"][];
        /** @description Fills of an account. */
        readonly UserFillsEvent: {
            /** @description Address of the account, in lower case. */
            readonly user: string;
            /** @description Fills. */
            readonly fills: readonly components["schemas"]["Fill"][];
            /** @description True in the first frame after a subscribe; false or not there later. */
            readonly isSnapshot?: boolean;
        };
        /** @description A funding payment. */
        readonly FundingEntry: {
            /** @description Time of the payment, in milliseconds. */
            readonly time: number;
            /** @description The coin. */
            readonly coin: string;
            /** @description What the account got, in the collateral; negative where it paid. */
            readonly usdc: string;
            /** @description Position, in coins; negative is short. */
            readonly szi: string;
            /** @description Rate of the hour, as a fraction; positive is paid by longs. */
            readonly fundingRate: string;
            /** @description Number of samples; no page says of what. */
            readonly nSamples?: number | null;
        };
        /** @description A liquidation. */
        readonly LiquidationEntry: {
            /** @description Number of the liquidation. */
            readonly lid: Int64;
            /** @description Address of who took over. */
            readonly liquidator: string;
            /** @description Address of who was liquidated. */
            readonly liquidated_user: string;
            /** @description Value of what was liquidated, in USDC. */
            readonly liquidated_ntl_pos: string;
            /** @description Value of the account, in USDC. */
            readonly liquidated_account_value: string;
        };
        /** @description An order that the venue cancelled. */
        readonly VenueCancel: {
            /** @description The coin. */
            readonly coin: string;
            /** @description The venue's order id. */
            readonly oid: Int64;
        };
        /** @description One of its fields; which, tells what happened. */
        readonly UserEvent: {
            /** @description Fills. */
            readonly fills?: readonly components["schemas"]["Fill"][];
            readonly funding?: components["schemas"]["FundingEntry"];
            readonly liquidation?: components["schemas"]["LiquidationEntry"];
            /** @description Orders that the venue cancelled. */
            readonly nonUserCancel?: readonly components["schemas"]["VenueCancel"][];
            /** @description States of TWAP orders. */
            readonly twapHistory?: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description Fills of TWAP orders. */
            readonly twapSliceFills?: readonly {
                readonly [key: string]: unknown;
            }[];
        };
        /** @description Token balances of an account. */
        readonly SpotStateEvent: {
            /** @description Address of the account, in lower case. */
            readonly user: string;
            readonly spotState: components["schemas"]["SpotState"];
        };
        /** @description Open orders of an account. */
        readonly OpenOrdersEvent: {
            /** @description Name of the dex; empty is the first. */
            readonly dex: string;
            /** @description Address of the account, in lower case. */
            readonly user: string;
            /** @description Open orders. */
            readonly orders: readonly components["schemas"]["Order"][];
        };
        readonly L2BookAnswer: components["schemas"]["Book"] | null;
        readonly CandleSnapshotAnswer: readonly components["schemas"]["Candle"][];
        readonly OpenOrdersAnswer: readonly components["schemas"]["BasicOrder"][];
        readonly FrontendOpenOrdersAnswer: readonly components["schemas"]["Order"][];
        readonly HistoricalOrdersAnswer: readonly components["schemas"]["OrderRecord"][];
        readonly UserFillsAnswer: readonly components["schemas"]["Fill"][];
        readonly UserFillsByTimeAnswer: readonly components["schemas"]["Fill"][];
        readonly ModifyAnswer: components["schemas"]["DoneAnswer"] | components["schemas"]["OrderAnswer"];
        readonly SubscribeFrame: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "subscribe";
            readonly subscription: components["schemas"]["Subscription"];
        };
        readonly UnsubscribeFrame: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "unsubscribe";
            readonly subscription: components["schemas"]["Subscription"];
        };
        readonly PingFrame: {
            /**
             * @description What is asked.
             * @constant
             */
            readonly method: "ping";
        };
        readonly InfoPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "info";
                /** @description What the body of /info would be. */
                readonly payload: {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly SubscriptionAckFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "subscriptionResponse";
            /** @description What was done. */
            readonly data: {
                /**
                 * @description What was asked.
                 * @enum {string}
                 */
                readonly method: "subscribe" | "unsubscribe";
                readonly subscription: components["schemas"]["Subscription"];
            };
        };
        readonly PushedFrame: {
            /** @description Name of the stream: the type of its subscription, but `user` of userEvents, and activeSpotAssetCtx of activeAssetCtx with a spot coin. */
            readonly channel: string;
            /** @description The event. */
            readonly data: {
                readonly [key: string]: unknown;
            } | readonly unknown[];
        };
        readonly ErrorFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "error";
            /** @description Why, often with the frame or its subscription in it. */
            readonly data: string;
        };
        readonly PongFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "pong";
        };
        readonly InfoReplyFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "info";
                    /** @description The answer. */
                    readonly payload: {
                        /** @description Type of the request. */
                        readonly type: string;
                        /** @description What /info would answer. */
                        readonly data: ({
                            readonly [key: string]: unknown;
                        } | readonly unknown[] | string | number | boolean) | null;
                    };
                };
            };
        };
        readonly PostErrorFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "error";
                    /** @description The status that HTTP would have had and a text. */
                    readonly payload: string;
                };
            };
        };
        readonly OrderPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["OrderPayload"];
            };
        };
        readonly OrderReplyFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "action";
                    readonly payload: components["schemas"]["OrderAnswer"];
                };
            };
        };
        readonly CancelPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["CancelPayload"];
            };
        };
        readonly CancelReplyFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "action";
                    readonly payload: components["schemas"]["CancelAnswer"];
                };
            };
        };
        readonly CancelByCloidPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["CancelByCloidPayload"];
            };
        };
        readonly ModifyPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["ModifyPayload"];
            };
        };
        readonly ModifyReplyFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "action";
                    /** @description That it was done; some servers tell what became of the order. */
                    readonly payload: components["schemas"]["DoneAnswer"] | components["schemas"]["OrderAnswer"];
                };
            };
        };
        readonly BatchModifyPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["BatchModifyPayload"];
            };
        };
        readonly ScheduleCancelPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["ScheduleCancelPayload"];
            };
        };
        readonly NoopPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["NoopPayload"];
            };
        };
        readonly DoneReplyFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "action";
                    readonly payload: components["schemas"]["DoneAnswer"];
                };
            };
        };
        readonly PostRefusedFrame: {
            readonly channel: components["schemas"]["PostChannel"];
            /** @description Which request, and its reply. */
            readonly data: {
                readonly id: components["schemas"]["PostReplyId"];
                /** @description The reply. */
                readonly response: {
                    /**
                     * @description The kind of reply.
                     * @constant
                     */
                    readonly type: "action";
                    readonly payload: components["schemas"]["ExchangeRefusal"];
                };
            };
        };
        readonly ModifyRequestAnswer: components["schemas"]["DoneAnswer"] | components["schemas"]["OrderAnswer"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Side = components['schemas']['Side'];
export type OrderState = components['schemas']['OrderState'];
export type OrderKind = components['schemas']['OrderKind'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type Interval = components['schemas']['Interval'];
export type UserAbstraction = components['schemas']['UserAbstraction'];
export type ExchangeStatus = components['schemas']['ExchangeStatus'];
export type Level = components['schemas']['Level'];
export type Book = components['schemas']['Book'];
export type Mids = components['schemas']['Mids'];
export type Trade = components['schemas']['Trade'];
export type Trades = components['schemas']['Trades'];
export type CandleQuery = components['schemas']['CandleQuery'];
export type Candle = components['schemas']['Candle'];
export type SpotPair = components['schemas']['SpotPair'];
export type EvmContract = components['schemas']['EvmContract'];
export type SpotToken = components['schemas']['SpotToken'];
export type SpotMeta = components['schemas']['SpotMeta'];
export type SpotAssetCtx = components['schemas']['SpotAssetCtx'];
export type SpotMetaAndAssetCtxs = components['schemas']['SpotMetaAndAssetCtxs'];
export type BasicOrder = components['schemas']['BasicOrder'];
export type Order = components['schemas']['Order'];
export type OrderRecord = components['schemas']['OrderRecord'];
export type OrderFound = components['schemas']['OrderFound'];
export type OrderUnknown = components['schemas']['OrderUnknown'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type FillLiquidation = components['schemas']['FillLiquidation'];
export type Fill = components['schemas']['Fill'];
export type UserFillsByTimeQuery = components['schemas']['UserFillsByTimeQuery'];
export type SpotBalance = components['schemas']['SpotBalance'];
export type TokenAmount = components['schemas']['TokenAmount'];
export type SpotState = components['schemas']['SpotState'];
export type DailyVolume = components['schemas']['DailyVolume'];
export type VipTier = components['schemas']['VipTier'];
export type MakerTier = components['schemas']['MakerTier'];
export type StakingTier = components['schemas']['StakingTier'];
export type FeeSchedule = components['schemas']['FeeSchedule'];
export type UserFees = components['schemas']['UserFees'];
export type UserRateLimit = components['schemas']['UserRateLimit'];
export type UserRole = components['schemas']['UserRole'];
export type Expiry = components['schemas']['Expiry'];
export type LimitType = components['schemas']['LimitType'];
export type TriggerType = components['schemas']['TriggerType'];
export type NewOrder = components['schemas']['NewOrder'];
export type OrderAction = components['schemas']['OrderAction'];
export type Cancel = components['schemas']['Cancel'];
export type CancelAction = components['schemas']['CancelAction'];
export type CancelByCloid = components['schemas']['CancelByCloid'];
export type CancelByCloidAction = components['schemas']['CancelByCloidAction'];
export type Modify = components['schemas']['Modify'];
export type ModifyAction = components['schemas']['ModifyAction'];
export type BatchModifyAction = components['schemas']['BatchModifyAction'];
export type ScheduleCancelAction = components['schemas']['ScheduleCancelAction'];
export type NoopAction = components['schemas']['NoopAction'];
export type ExchangeRefusal = components['schemas']['ExchangeRefusal'];
export type Placed = components['schemas']['Placed'];
export type Executed = components['schemas']['Executed'];
export type RestingStatus = components['schemas']['RestingStatus'];
export type FilledStatus = components['schemas']['FilledStatus'];
export type ErrorStatus = components['schemas']['ErrorStatus'];
export type WaitingStatus = components['schemas']['WaitingStatus'];
export type NewOrderStatus = components['schemas']['NewOrderStatus'];
export type OrderAnswer = components['schemas']['OrderAnswer'];
export type CancelStatus = components['schemas']['CancelStatus'];
export type CancelAnswer = components['schemas']['CancelAnswer'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type Subscription = components['schemas']['Subscription'];
export type PostMethod = components['schemas']['PostMethod'];
export type PostChannel = components['schemas']['PostChannel'];
export type PostId = components['schemas']['PostId'];
export type PostReplyId = components['schemas']['PostReplyId'];
export type OrderPayload = components['schemas']['OrderPayload'];
export type CancelPayload = components['schemas']['CancelPayload'];
export type CancelByCloidPayload = components['schemas']['CancelByCloidPayload'];
export type ModifyPayload = components['schemas']['ModifyPayload'];
export type BatchModifyPayload = components['schemas']['BatchModifyPayload'];
export type ScheduleCancelPayload = components['schemas']['ScheduleCancelPayload'];
export type NoopPayload = components['schemas']['NoopPayload'];
export type Bbo = components['schemas']['Bbo'];
export type MidsEvent = components['schemas']['MidsEvent'];
export type SpotContextEvent = components['schemas']['SpotContextEvent'];
export type OrderUpdate = components['schemas']['OrderUpdate'];
export type OrderUpdates = components['schemas']['OrderUpdates'];
export type UserFillsEvent = components['schemas']['UserFillsEvent'];
export type FundingEntry = components['schemas']['FundingEntry'];
export type LiquidationEntry = components['schemas']['LiquidationEntry'];
export type VenueCancel = components['schemas']['VenueCancel'];
export type UserEvent = components['schemas']['UserEvent'];
export type SpotStateEvent = components['schemas']['SpotStateEvent'];
export type OpenOrdersEvent = components['schemas']['OpenOrdersEvent'];
export type L2BookAnswer = components['schemas']['L2BookAnswer'];
export type CandleSnapshotAnswer = components['schemas']['CandleSnapshotAnswer'];
export type OpenOrdersAnswer = components['schemas']['OpenOrdersAnswer'];
export type FrontendOpenOrdersAnswer = components['schemas']['FrontendOpenOrdersAnswer'];
export type HistoricalOrdersAnswer = components['schemas']['HistoricalOrdersAnswer'];
export type UserFillsAnswer = components['schemas']['UserFillsAnswer'];
export type UserFillsByTimeAnswer = components['schemas']['UserFillsByTimeAnswer'];
export type ModifyAnswer = components['schemas']['ModifyAnswer'];
export type SubscribeFrame = components['schemas']['SubscribeFrame'];
export type UnsubscribeFrame = components['schemas']['UnsubscribeFrame'];
export type PingFrame = components['schemas']['PingFrame'];
export type InfoPostFrame = components['schemas']['InfoPostFrame'];
export type SubscriptionAckFrame = components['schemas']['SubscriptionAckFrame'];
export type PushedFrame = components['schemas']['PushedFrame'];
export type ErrorFrame = components['schemas']['ErrorFrame'];
export type PongFrame = components['schemas']['PongFrame'];
export type InfoReplyFrame = components['schemas']['InfoReplyFrame'];
export type PostErrorFrame = components['schemas']['PostErrorFrame'];
export type OrderPostFrame = components['schemas']['OrderPostFrame'];
export type OrderReplyFrame = components['schemas']['OrderReplyFrame'];
export type CancelPostFrame = components['schemas']['CancelPostFrame'];
export type CancelReplyFrame = components['schemas']['CancelReplyFrame'];
export type CancelByCloidPostFrame = components['schemas']['CancelByCloidPostFrame'];
export type ModifyPostFrame = components['schemas']['ModifyPostFrame'];
export type ModifyReplyFrame = components['schemas']['ModifyReplyFrame'];
export type BatchModifyPostFrame = components['schemas']['BatchModifyPostFrame'];
export type ScheduleCancelPostFrame = components['schemas']['ScheduleCancelPostFrame'];
export type NoopPostFrame = components['schemas']['NoopPostFrame'];
export type DoneReplyFrame = components['schemas']['DoneReplyFrame'];
export type PostRefusedFrame = components['schemas']['PostRefusedFrame'];
export type ModifyRequestAnswer = components['schemas']['ModifyRequestAnswer'];
export interface operations {
    readonly exchangeStatus: {
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
                    readonly "application/json": components["schemas"]["ExchangeStatus"];
                };
            };
        };
    };
    readonly spotMeta: {
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
                    readonly "application/json": components["schemas"]["SpotMeta"];
                };
            };
        };
    };
    readonly spotMetaAndAssetCtxs: {
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
                    readonly "application/json": components["schemas"]["SpotMetaAndAssetCtxs"];
                };
            };
        };
    };
    readonly allMids: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Name of the dex of perpetuals. Empty or not given it is the first, the venue's own, and spot with it. */
                    readonly dex?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mids"];
                };
            };
        };
    };
    readonly l2Book: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description A perpetual's name, or that of a spot pair (`@107`, `PURR/USDC`). */
                    readonly coin: string;
                    /** @description Significant figures of the prices that levels are joined to; not given or null joins nothing. */
                    readonly nSigFigs?: number | null;
                    /** @description With nSigFigs 5 only: 2 or 5 joins that many steps of the last figure. The page also names 1, which the server answers with status 500 (observed 2026-07). */
                    readonly mantissa?: number | null;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["L2BookAnswer"];
                };
            };
        };
    };
    readonly recentTrades: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description A perpetual's name, or that of a spot pair (`@107`, `PURR/USDC`). */
                    readonly coin: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Trades"];
                };
            };
        };
    };
    readonly candleSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Which candles. */
                    readonly req: components["schemas"]["CandleQuery"];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CandleSnapshotAnswer"];
                };
            };
        };
    };
    readonly openOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                    /** @description Name of the dex of perpetuals. Empty or not given it is the first, the venue's own, and spot with it. */
                    readonly dex?: string;
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
    readonly frontendOpenOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                    /** @description Name of the dex of perpetuals. Empty or not given it is the first, the venue's own, and spot with it. */
                    readonly dex?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrontendOpenOrdersAnswer"];
                };
            };
        };
    };
    readonly orderStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                    /** @description The venue's order id as a number, or the client's as text. */
                    readonly oid: (Int64 | string) | string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderStatus"];
                };
            };
        };
    };
    readonly historicalOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoricalOrdersAnswer"];
                };
            };
        };
    };
    readonly userFills: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                    /** @description Joins the fills that one crossing order made with several resting ones. Joined fills cannot be matched with those of the streams. */
                    readonly aggregateByTime?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserFillsAnswer"];
                };
            };
        };
    };
    readonly userFillsByTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                    /** @description Begin of the period in milliseconds, inclusive. */
                    readonly startTime: number;
                    /** @description End of the period in milliseconds, inclusive; now where it is not given. */
                    readonly endTime?: number;
                    /** @description Joins the fills that one crossing order made with several resting ones. Joined fills cannot be matched with those of the streams. */
                    readonly aggregateByTime?: boolean;
                    /** @description Newest first. On no page of the venue; observed to work in 2026-07. */
                    readonly reversed?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserFillsByTimeAnswer"];
                };
            };
        };
    };
    readonly spotClearinghouseState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SpotState"];
                };
            };
        };
    };
    readonly userFees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserFees"];
                };
            };
        };
    };
    readonly userRateLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserRateLimit"];
                };
            };
        };
    };
    readonly userRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Any address, in lower case. */
                    readonly user: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserRole"];
                };
            };
        };
    };
    readonly userAbstraction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Address of the account, in lower case; not that of an API wallet. */
                    readonly user: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserAbstraction"];
                };
            };
        };
    };
    readonly order: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Orders. */
                    readonly orders: readonly components["schemas"]["NewOrder"][];
                    /**
                     * @description na for orders by themselves; normalTpsl where the others wait for the first to be filled; positionTpsl where they follow the position.
                     * @enum {string}
                     */
                    readonly grouping: "na" | "normalTpsl" | "positionTpsl";
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
                };
            };
        };
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
    readonly cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Cancels. */
                    readonly cancels: readonly {
                        /** @description Number of the asset. */
                        readonly a: number;
                        /** @description The venue's order id. */
                        readonly o: Int64 | string;
                    }[];
                    /**
                     * @description Fast: before others in the venue's queue, and not for trigger orders. True or not there at all.
                     * @constant
                     */
                    readonly f?: true;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelAnswer"];
                };
            };
        };
    };
    readonly cancelByCloid: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Cancels. */
                    readonly cancels: readonly components["schemas"]["CancelByCloid"][];
                    /**
                     * @description Fast: before others in the venue's queue, and not for trigger orders. True or not there at all.
                     * @constant
                     */
                    readonly f?: true;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelAnswer"];
                };
            };
        };
    };
    readonly modify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The venue's id of the old order as a number, or the client's as text. */
                    readonly oid: (Int64 | string) | string;
                    /** @description The new order. */
                    readonly order: components["schemas"]["NewOrder"];
                    /**
                     * @description Always: places the new order also where the old one is gone. True or not there at all.
                     * @constant
                     */
                    readonly a?: true;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModifyAnswer"];
                };
            };
        };
    };
    readonly batchModify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Changes. */
                    readonly modifies: readonly {
                        /** @description The venue's id of the old order as a number, or the client's as text. */
                        readonly oid: (Int64 | string) | string;
                        /** @description The new order. */
                        readonly order: components["schemas"]["NewOrder"];
                    }[];
                    /**
                     * @description Always: places the new order also where the old one is gone. True or not there at all.
                     * @constant
                     */
                    readonly a?: true;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
                };
            };
        };
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
    readonly scheduleCancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description When, in milliseconds, at least 5 seconds ahead; not given takes it back. */
                    readonly time?: number;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
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
    readonly noop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. An action refused for it counts five times against the account's budget. */
                    readonly expiresAfter?: number;
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
}
export type ExchangeStatusParams = Record<string, never>;
export type SpotMetaParams = Record<string, never>;
export type SpotMetaAndAssetCtxsParams = Record<string, never>;
export type AllMidsParams = operations["allMids"]["requestBody"]["content"]["application/json"];
export type L2BookParams = operations["l2Book"]["requestBody"]["content"]["application/json"];
export type RecentTradesParams = operations["recentTrades"]["requestBody"]["content"]["application/json"];
export type CandleSnapshotParams = operations["candleSnapshot"]["requestBody"]["content"]["application/json"];
export type OpenOrdersParams = operations["openOrders"]["requestBody"]["content"]["application/json"];
export type FrontendOpenOrdersParams = operations["frontendOpenOrders"]["requestBody"]["content"]["application/json"];
export type OrderStatusParams = operations["orderStatus"]["requestBody"]["content"]["application/json"];
export type HistoricalOrdersParams = operations["historicalOrders"]["requestBody"]["content"]["application/json"];
export type UserFillsParams = operations["userFills"]["requestBody"]["content"]["application/json"];
export type UserFillsByTimeParams = operations["userFillsByTime"]["requestBody"]["content"]["application/json"];
export type SpotClearinghouseStateParams = operations["spotClearinghouseState"]["requestBody"]["content"]["application/json"];
export type UserFeesParams = operations["userFees"]["requestBody"]["content"]["application/json"];
export type UserRateLimitParams = operations["userRateLimit"]["requestBody"]["content"]["application/json"];
export type UserRoleParams = operations["userRole"]["requestBody"]["content"]["application/json"];
export type UserAbstractionParams = operations["userAbstraction"]["requestBody"]["content"]["application/json"];
export type OrderParams = operations["order"]["requestBody"]["content"]["application/json"];
export type CancelParams = operations["cancel"]["requestBody"]["content"]["application/json"];
export type CancelByCloidParams = operations["cancelByCloid"]["requestBody"]["content"]["application/json"];
export type ModifyParams = operations["modify"]["requestBody"]["content"]["application/json"];
export type BatchModifyParams = operations["batchModify"]["requestBody"]["content"]["application/json"];
export type ScheduleCancelParams = operations["scheduleCancel"]["requestBody"]["content"]["application/json"];
export type NoopParams = operations["noop"]["requestBody"]["content"]["application/json"];

import type { Levels } from "../../src/core/scan/mod.ts";

/** Book as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid
 * until the next frame is read. */
export type HotBook = Omit<Book, "coin" | "levels" | "fast"> & { readonly "levels": readonly [Levels, Levels] };
