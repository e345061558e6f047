// Generated from specs/hyperliquid/perp.openapi.yaml and specs/hyperliquid/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/info#perpDexs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the dexes of perpetuals.
         * @description The first is the venue's own and null. A dex is known by its place in this list (numbers of assets begin at 100000 + 10000 * place) and by its name, which coins carry before a colon.
         */
        readonly post: operations["perpDexs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#meta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the coins of a dex and their margin tables.
         * @description A coin's place in the list is its number in actions, 100000 + 10000 * place of the dex more on deployed ones. Delisted coins stay in their places.
         */
        readonly post: operations["meta"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#metaAndAssetCtxs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the coins of a dex, and mark prices, funding, open interest and volumes.
         * @description Contexts are matched with coins by their place. A dex that does not exist is answered with status 500 and null (observed 2026-07).
         */
        readonly post: operations["metaAndAssetCtxs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#fundingHistory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the funding rates of a coin in a period, oldest first.
         * @description At most 500: to go on, ask again from the time of the last one. A coin that does not exist is answered with status 500 and null (observed 2026-07). Times are those of the blocks that paid, some milliseconds after the full hour.
         */
        readonly post: operations["fundingHistory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#predictedFundings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the funding rates that are to be expected here and at other venues.
         * @description Of the first dex only. The rate of `HlPerp` is that of `funding` in the contexts. Its nextFundingTime was seen to name the hour that had just been paid (observed 2026-09): the next payment is at the next full hour.
         */
        readonly post: operations["predictedFundings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#perpsAtOpenInterestCap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the coins of a dex whose open interest may not grow. */
        readonly post: operations["perpsAtOpenInterestCap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#maxMarketOrderNtls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the largest value of a market order by leverage.
         * @description No page of the venue describes the request, the page given has the rule: limit orders may be ten times as large.
         */
        readonly post: operations["maxMarketOrderNtls"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#clearinghouseState": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the positions of an account on a dex, and its margin.
         * @description Each dex has to be asked by itself. In unified and portfolio mode the sums and `withdrawable` mean nothing: balances are in spotClearinghouseState then.
         */
        readonly post: operations["clearinghouseState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#activeAssetData": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tells the leverage and margin mode of an account for a coin, and how much it may trade.
         * @description The only place that tells leverage where there is no position.
         */
        readonly post: operations["activeAssetData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/info#userFunding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the funding payments of an account in a period, oldest first.
         * @description At most 500: to go on, ask again from the time of the last one, which comes again with all others of that millisecond. Coins of all dexes.
         */
        readonly post: operations["userFunding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#updateLeverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets leverage and margin mode of a coin.
         * @description The mode cannot change while there is a position; leverage can be raised.
         */
        readonly post: operations["updateLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange#updateIsolatedMargin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adds margin to an isolated position, or takes some off.
         * @description Where the coin's marginMode is strictIsolated none can be taken off.
         */
        readonly post: operations["updateIsolatedMargin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A coin, and a number that goes with it. */
        readonly CoinAmount: readonly [
            string,
            string
        ];
        /** @description A right, and the addresses that have it. */
        readonly SubDeployer: readonly [
            string,
            readonly string[]
        ];
        /** @description A dex of perpetuals that others deployed. */
        readonly PerpDex: {
            /** @description Name of the dex, before the colon of its coins. */
            readonly name: string;
            /** @description Name in words. */
            readonly fullName: string;
            /** @description Address of who deployed it. */
            readonly deployer: string;
            /** @description Address that tells its oracle prices. */
            readonly oracleUpdater?: string | null;
            /** @description Address that gets its share of the fees. */
            readonly feeRecipient?: string | null;
            /** @description Largest open interest of each coin, in its quote. */
            readonly assetToStreamingOiCap?: readonly components["schemas"]["CoinAmount"][];
            /** @description What the rate of each coin is multiplied with. */
            readonly assetToFundingMultiplier?: readonly components["schemas"]["CoinAmount"][];
            /** @description Interest in the rate of each coin. */
            readonly assetToFundingInterestRate?: readonly components["schemas"]["CoinAmount"][];
            /** @description Who else may change it. */
            readonly subDeployers?: readonly components["schemas"]["SubDeployer"][];
            /** @description Share of the deployer that is added to fees. */
            readonly deployerFeeScale?: string;
            /** @description When that changed, UTC. */
            readonly lastDeployerFeeScaleChangeTime?: string;
        };
        /** @description Dexes; null is the venue's own. */
        readonly PerpDexs: readonly (components["schemas"]["PerpDex"] | null)[];
        /** @description A perpetual. */
        readonly PerpAsset: {
            /** @description The coin. */
            readonly name: string;
            /** @description Decimals of a size; prices have at most 6 less these. */
            readonly szDecimals: number;
            /** @description Largest leverage. */
            readonly maxLeverage: number;
            /** @description Its margin table; below 50 and not listed it is one step of that leverage. */
            readonly marginTableId?: number;
            /** @description True where marginMode is either; not there else, and on the way out. */
            readonly onlyIsolated?: boolean;
            /** @description True where it is no longer traded; not there else. */
            readonly isDelisted?: boolean;
            /** @description Isolated margin alone, and none may be taken off a position; isolated margin alone. */
            readonly marginMode?: "strictIsolated" | "noCross" | (string & {});
            /** @description Whether fees are a tenth of what they are otherwise. */
            readonly growthMode?: "enabled" | (string & {});
            /** @description When that changed, UTC. */
            readonly lastGrowthModeChangeTime?: string;
        };
        /** @description A step of a margin table. */
        readonly MarginTier: {
            /** @description Value of a position from which it holds, in quote. */
            readonly lowerBound: string;
            /** @description Largest leverage; maintenance is half of the margin at it. */
            readonly maxLeverage: number;
        };
        /** @description Steps of leverage. */
        readonly MarginTable: {
            /** @description In words. */
            readonly description: string;
            /** @description Steps, lowest first. */
            readonly marginTiers: readonly components["schemas"]["MarginTier"][];
        };
        /** @description The id of a margin table, and the table. */
        readonly NumberedMarginTable: readonly [
            number,
            components["schemas"]["MarginTable"]
        ];
        /** @description Coins and margin tables of a dex. */
        readonly Meta: {
            /** @description Coins. */
            readonly universe: readonly components["schemas"]["PerpAsset"][];
            /** @description Margin tables. */
            readonly marginTables: readonly components["schemas"]["NumberedMarginTable"][];
            /** @description Index of the token that is margin and quote, 0 for USDC. */
            readonly collateralToken?: number;
        };
        /** @description Prices, funding and volumes of a perpetual. */
        readonly PerpAssetCtx: {
            /** @description Rate that the next full hour would pay, as a fraction per hour; positive is paid by longs. */
            readonly funding: string;
            /** @description Open interest, in coins. */
            readonly openInterest: string;
            /** @description Price 24 hours ago. */
            readonly prevDayPx: string;
            /** @description Volume of the last 24 hours, in quote. */
            readonly dayNtlVlm: string;
            /** @description Volume of the last 24 hours, in coins. */
            readonly dayBaseVlm?: string;
            /** @description Premium over the oracle price, as a fraction; null without a book. */
            readonly premium?: string | null;
            /** @description Oracle price: the index. */
            readonly oraclePx: string;
            /** @description Mark price. */
            readonly markPx: string;
            /** @description Mid price; null without a book. */
            readonly midPx?: string | null;
            /** @description Prices that the premium is made of; null without a book. */
            readonly impactPxs?: components["schemas"]["ImpactPrices"] | null;
        };
        /** @description Average price of selling, and of buying, a certain value. */
        readonly ImpactPrices: readonly [
            string,
            string
        ];
        /** @description Coins, and contexts in the same places. */
        readonly MetaAndAssetCtxs: readonly [
            components["schemas"]["Meta"],
            readonly components["schemas"]["PerpAssetCtx"][]
        ];
        /** @description A funding rate that was paid. */
        readonly FundingRate: {
            /** @description The coin. */
            readonly coin: string;
            /** @description Rate paid for the hour, as a fraction; positive is paid by longs. */
            readonly fundingRate: string;
            /** @description Average premium of the hour. */
            readonly premium: string;
            /** @description Time of the payment, in milliseconds. */
            readonly time: number;
        };
        /** @description A funding rate to be expected. */
        readonly PredictedFunding: {
            /** @description Rate for one interval of that venue, as a fraction. */
            readonly fundingRate: string;
            /** @description When it is paid, in milliseconds; of HlPerp not to be relied on. */
            readonly nextFundingTime: number;
            /** @description Hours of an interval. */
            readonly fundingIntervalHours?: number;
        };
        /** @description A venue (HlPerp is this one), and its rate; null where it does not have the coin. */
        readonly VenueFunding: readonly [
            string,
            components["schemas"]["PredictedFunding"] | null
        ];
        /** @description A coin, and rates of venues. */
        readonly CoinFundings: readonly [
            string,
            readonly components["schemas"]["VenueFunding"][]
        ];
        /** @description Rates by coin and venue. */
        readonly PredictedFundings: readonly components["schemas"]["CoinFundings"][];
        /** @description Largest leverage of a coin, and a value in USDC. */
        readonly LeverageNtl: readonly [
            number,
            string
        ];
        /** @description Largest values of market orders. */
        readonly MaxMarketOrderNtls: readonly components["schemas"]["LeverageNtl"][];
        /** @description Leverage and margin mode. */
        readonly Leverage: {
            readonly type: components["schemas"]["LeverageType"];
            /** @description Leverage. */
            readonly value: number;
            /** @description Of isolated margin: its share of the cash, negative where borrowed. */
            readonly rawUsd?: string;
        };
        /** @description Margin mode. */
        readonly LeverageType: "cross" | "isolated" | (string & {});
        /** @description Funding, in quote. No page tells whose side the sign takes: payments do (userFunding). */
        readonly CumFunding: {
            /** @description On the coin since ever. */
            readonly allTime: string;
            /** @description Since the position was opened. */
            readonly sinceOpen: string;
            /** @description Since the size of the position changed. */
            readonly sinceChange: string;
        };
        /** @description A position. */
        readonly Position: {
            /** @description The coin. */
            readonly coin: string;
            /** @description Size, in coins; negative is short. */
            readonly szi: string;
            readonly leverage: components["schemas"]["Leverage"];
            /** @description Average price of entry. */
            readonly entryPx?: string | null;
            /** @description Value at the mark price, in quote; never negative. */
            readonly positionValue: string;
            /** @description Profit at the mark price, in quote. */
            readonly unrealizedPnl: string;
            /** @description That profit to the margin, as a fraction. */
            readonly returnOnEquity: string;
            /** @description Estimated mark price of liquidation; null where there is none. */
            readonly liquidationPx?: string | null;
            /** @description Margin of the position, in quote. */
            readonly marginUsed: string;
            /** @description Largest leverage of the coin. */
            readonly maxLeverage: number;
            readonly cumFunding: components["schemas"]["CumFunding"];
        };
        /** @description A position and its mode. */
        readonly AssetPosition: {
            /** @description Position mode: there is no other. */
            readonly type: "oneWay" | (string & {});
            readonly position: components["schemas"]["Position"];
        };
        /** @description Sums of an account. */
        readonly MarginSummary: {
            /** @description Equity, in quote. */
            readonly accountValue: string;
            /** @description Value of all positions, in quote. */
            readonly totalNtlPos: string;
            /** @description Cash, in quote: what was borrowed for positions taken off, shorts' proceeds added. */
            readonly totalRawUsd: string;
            /** @description Margin of all positions, in quote. */
            readonly totalMarginUsed: string;
        };
        /** @description Positions and margin of an account on one dex. */
        readonly ClearinghouseState: {
            /** @description All positions. */
            readonly marginSummary: components["schemas"]["MarginSummary"];
            /** @description Positions of cross margin alone. */
            readonly crossMarginSummary: components["schemas"]["MarginSummary"];
            /** @description Maintenance margin of cross positions, in quote. */
            readonly crossMaintenanceMarginUsed: string;
            /** @description What may be withdrawn, in quote. */
            readonly withdrawable: string;
            /** @description Positions; none of size 0. */
            readonly assetPositions: readonly components["schemas"]["AssetPosition"][];
            /** @description Server's time, in milliseconds. */
            readonly time: number;
        };
        /** @description One for buying, one for selling. */
        readonly TwoAmounts: readonly [
            string,
            string
        ];
        /** @description What an account may trade of a coin. */
        readonly ActiveAssetData: {
            /** @description Address of the account. */
            readonly user: string;
            /** @description The coin. */
            readonly coin: string;
            readonly leverage: components["schemas"]["Leverage"];
            /** @description Largest size to buy and to sell, in coins. */
            readonly maxTradeSzs: components["schemas"]["TwoAmounts"];
            /** @description Margin to buy and to sell with, in quote. */
            readonly availableToTrade: components["schemas"]["TwoAmounts"];
            /** @description Mark price. */
            readonly markPx?: string;
        };
        /** @description What was paid. */
        readonly FundingDelta: {
            /**
             * @description The kind of entry.
             * @constant
             */
            readonly type: "funding";
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
        /** @description A funding payment. */
        readonly FundingPayment: {
            /** @description Time of the payment, in milliseconds. */
            readonly time: number;
            /** @description Transaction on the venue's chain; all zeroes where none made it. */
            readonly hash: string;
            readonly delta: components["schemas"]["FundingDelta"];
        };
        /** @description The deadline of an action. */
        readonly Expiry: {
            /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Sets leverage and margin mode. */
        readonly UpdateLeverageAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "updateLeverage";
            /** @description Number of the asset. */
            readonly asset: number;
            /** @description Cross margin or isolated. */
            readonly isCross: boolean;
            /** @description Leverage, from 1 to the coin's largest. */
            readonly leverage: number;
        };
        /** @description Changes the margin of an isolated position. */
        readonly UpdateIsolatedMarginAction: {
            /**
             * @description The action.
             * @constant
             */
            readonly type: "updateIsolatedMargin";
            /** @description Number of the asset. */
            readonly asset: number;
            /** @description Has no effect; true. */
            readonly isBuy: boolean;
            /** @description Margin to be added, in millionths of the quote; negative takes it off. */
            readonly ntli: number;
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
        /**
         * @description The method of a request.
         * @constant
         */
        readonly PostMethod: "post";
        /** @description Number of the request. */
        readonly PostId: number;
        /** @description Sets leverage and margin mode. */
        readonly UpdateLeveragePayload: {
            readonly action: components["schemas"]["UpdateLeverageAction"];
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Changes the margin of an isolated position. */
        readonly UpdateIsolatedMarginPayload: {
            readonly action: components["schemas"]["UpdateIsolatedMarginAction"];
            /** @description Time in milliseconds after which the venue refuses the action; signed with it. */
            readonly expiresAfter?: number;
        };
        /** @description Prices, funding and volumes of a perpetual. */
        readonly PerpContextEvent: {
            /** @description The coin. */
            readonly coin: string;
            readonly ctx: components["schemas"]["PerpAssetCtx"];
        };
        /** @description Name of a dex, empty for the first, and contexts in the places of its coins. */
        readonly DexContexts: readonly [
            string,
            readonly components["schemas"]["PerpAssetCtx"][]
        ];
        /** @description Prices, funding and volumes of all perpetuals. */
        readonly AllContextsEvent: {
            /** @description Contexts of each dex. */
            readonly ctxs: readonly components["schemas"]["DexContexts"][];
        };
        /** @description Mid prices of a dex. */
        readonly DexMidsEvent: {
            /** @description Mid prices by coin. */
            readonly mids: {
                readonly [key: string]: string;
            };
            /** @description Name of the dex. */
            readonly dex?: string;
        };
        /** @description Positions and margin of an account on one dex. */
        readonly ClearinghouseStateEvent: {
            /** @description Name of the dex, empty for the first. */
            readonly dex: string;
            /** @description Address of the account, in lower case. */
            readonly user: string;
            readonly clearinghouseState: components["schemas"]["ClearinghouseState"];
        };
        /** @description Name of a dex, empty for the first, and the state there. */
        readonly DexClearinghouseState: readonly [
            string,
            components["schemas"]["ClearinghouseState"]
        ];
        /** @description Positions and margin of an account on all dexes. */
        readonly AllClearinghouseStatesEvent: {
            /** @description Address of the account, in lower case. */
            readonly user: string;
            /** @description State on each dex. */
            readonly clearinghouseStates: readonly components["schemas"]["DexClearinghouseState"][];
        };
        /** @description Open orders of an account on a deployed dex. */
        readonly DexOpenOrdersEvent: {
            /** @description Name of the dex. */
            readonly dex: string;
            /** @description Address of the account, in lower case. */
            readonly user: string;
            /** @description Open orders. */
            readonly orders: readonly components["schemas"]["Order"][];
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
        /** @description Funding payments of an account. */
        readonly UserFundingsEvent: {
            /** @description Address of the account, in lower case. */
            readonly user: string;
            /** @description Payments. */
            readonly fundings: readonly components["schemas"]["FundingEntry"][];
            /** @description True in the first frame after a subscribe; false or not there later. */
            readonly isSnapshot?: boolean;
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
        /**
         * @description B buys (the bid), A sells (the ask).
         * @enum {string}
         */
        readonly Side: "B" | "A";
        /** @description The type of an order. */
        readonly OrderKind: "Market" | "Limit" | "Stop Market" | "Stop Limit" | "Take Profit Market" | "Take Profit Limit" | "Twap Slice" | "Vault Close" | "Spot Dust Conversion" | (string & {});
        /** @description Good till canceled, immediate or cancel, post-only (add liquidity only); the last two are market orders of the web site and of liquidations, and act as immediate or cancel. */
        readonly TimeInForce: "Gtc" | "Ioc" | "Alo" | "FrontendMarket" | "LiquidationMarket" | (string & {});
        readonly FundingHistoryAnswer: readonly components["schemas"]["FundingRate"][];
        readonly PerpsAtOpenInterestCapAnswer: readonly string[];
        readonly UserFundingAnswer: readonly components["schemas"]["FundingPayment"][];
        readonly UpdateLeveragePostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["UpdateLeveragePayload"];
            };
        };
        readonly UpdateIsolatedMarginPostFrame: {
            readonly method: components["schemas"]["PostMethod"];
            readonly id: components["schemas"]["PostId"];
            /** @description The request. */
            readonly request: {
                /**
                 * @description The kind of request.
                 * @constant
                 */
                readonly type: "action";
                readonly payload: components["schemas"]["UpdateIsolatedMarginPayload"];
            };
        };
        readonly DoneReplyFrame: {
            /**
             * @description What it is.
             * @constant
             */
            readonly channel: "post";
            /** @description Which request, and its reply. */
            readonly data: {
                /** @description Number of the request. */
                readonly id: number;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CoinAmount = components['schemas']['CoinAmount'];
export type SubDeployer = components['schemas']['SubDeployer'];
export type PerpDex = components['schemas']['PerpDex'];
export type PerpDexs = components['schemas']['PerpDexs'];
export type PerpAsset = components['schemas']['PerpAsset'];
export type MarginTier = components['schemas']['MarginTier'];
export type MarginTable = components['schemas']['MarginTable'];
export type NumberedMarginTable = components['schemas']['NumberedMarginTable'];
export type Meta = components['schemas']['Meta'];
export type PerpAssetCtx = components['schemas']['PerpAssetCtx'];
export type ImpactPrices = components['schemas']['ImpactPrices'];
export type MetaAndAssetCtxs = components['schemas']['MetaAndAssetCtxs'];
export type FundingRate = components['schemas']['FundingRate'];
export type PredictedFunding = components['schemas']['PredictedFunding'];
export type VenueFunding = components['schemas']['VenueFunding'];
export type CoinFundings = components['schemas']['CoinFundings'];
export type PredictedFundings = components['schemas']['PredictedFundings'];
export type LeverageNtl = components['schemas']['LeverageNtl'];
export type MaxMarketOrderNtls = components['schemas']['MaxMarketOrderNtls'];
export type Leverage = components['schemas']['Leverage'];
export type LeverageType = components['schemas']['LeverageType'];
export type CumFunding = components['schemas']['CumFunding'];
export type Position = components['schemas']['Position'];
export type AssetPosition = components['schemas']['AssetPosition'];
export type MarginSummary = components['schemas']['MarginSummary'];
export type ClearinghouseState = components['schemas']['ClearinghouseState'];
export type TwoAmounts = components['schemas']['TwoAmounts'];
export type ActiveAssetData = components['schemas']['ActiveAssetData'];
export type FundingDelta = components['schemas']['FundingDelta'];
export type FundingPayment = components['schemas']['FundingPayment'];
export type Expiry = components['schemas']['Expiry'];
export type UpdateLeverageAction = components['schemas']['UpdateLeverageAction'];
export type UpdateIsolatedMarginAction = components['schemas']['UpdateIsolatedMarginAction'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type PostMethod = components['schemas']['PostMethod'];
export type PostId = components['schemas']['PostId'];
export type UpdateLeveragePayload = components['schemas']['UpdateLeveragePayload'];
export type UpdateIsolatedMarginPayload = components['schemas']['UpdateIsolatedMarginPayload'];
export type PerpContextEvent = components['schemas']['PerpContextEvent'];
export type DexContexts = components['schemas']['DexContexts'];
export type AllContextsEvent = components['schemas']['AllContextsEvent'];
export type DexMidsEvent = components['schemas']['DexMidsEvent'];
export type ClearinghouseStateEvent = components['schemas']['ClearinghouseStateEvent'];
export type DexClearinghouseState = components['schemas']['DexClearinghouseState'];
export type AllClearinghouseStatesEvent = components['schemas']['AllClearinghouseStatesEvent'];
export type DexOpenOrdersEvent = components['schemas']['DexOpenOrdersEvent'];
export type FundingEntry = components['schemas']['FundingEntry'];
export type UserFundingsEvent = components['schemas']['UserFundingsEvent'];
export type Order = components['schemas']['Order'];
export type Side = components['schemas']['Side'];
export type OrderKind = components['schemas']['OrderKind'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type FundingHistoryAnswer = components['schemas']['FundingHistoryAnswer'];
export type PerpsAtOpenInterestCapAnswer = components['schemas']['PerpsAtOpenInterestCapAnswer'];
export type UserFundingAnswer = components['schemas']['UserFundingAnswer'];
export type UpdateLeveragePostFrame = components['schemas']['UpdateLeveragePostFrame'];
export type UpdateIsolatedMarginPostFrame = components['schemas']['UpdateIsolatedMarginPostFrame'];
export type DoneReplyFrame = components['schemas']['DoneReplyFrame'];
export interface operations {
    readonly perpDexs: {
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
                    readonly "application/json": components["schemas"]["PerpDexs"];
                };
            };
        };
    };
    readonly meta: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Name of the dex. Empty or not given it is the first, the venue's own. */
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
                    readonly "application/json": components["schemas"]["Meta"];
                };
            };
        };
    };
    readonly metaAndAssetCtxs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Name of the dex. Empty or not given it is the first, the venue's own. */
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
                    readonly "application/json": components["schemas"]["MetaAndAssetCtxs"];
                };
            };
        };
    };
    readonly fundingHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The coin (`BTC`, `xyz:TSLA`). */
                    readonly coin: string;
                    /** @description Begin of the period in milliseconds, inclusive. */
                    readonly startTime: number;
                    /** @description End of the period in milliseconds, inclusive; now where it is not given. */
                    readonly endTime?: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FundingHistoryAnswer"];
                };
            };
        };
    };
    readonly predictedFundings: {
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
                    readonly "application/json": components["schemas"]["PredictedFundings"];
                };
            };
        };
    };
    readonly perpsAtOpenInterestCap: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Name of the dex. Empty or not given it is the first, the venue's own. */
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
                    readonly "application/json": components["schemas"]["PerpsAtOpenInterestCapAnswer"];
                };
            };
        };
    };
    readonly maxMarketOrderNtls: {
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
                    readonly "application/json": components["schemas"]["MaxMarketOrderNtls"];
                };
            };
        };
    };
    readonly clearinghouseState: {
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
                    /** @description Name of the dex. Empty or not given it is the first, the venue's own. */
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
                    readonly "application/json": components["schemas"]["ClearinghouseState"];
                };
            };
        };
    };
    readonly activeAssetData: {
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
                    /** @description The coin (`BTC`, `xyz:TSLA`). */
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
                    readonly "application/json": components["schemas"]["ActiveAssetData"];
                };
            };
        };
    };
    readonly userFunding: {
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
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserFundingAnswer"];
                };
            };
        };
    };
    readonly updateLeverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Number of the asset. */
                    readonly asset: number;
                    /** @description Cross margin or isolated. */
                    readonly isCross: boolean;
                    /** @description Leverage, from 1 to the coin's largest. */
                    readonly leverage: number;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. */
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
    readonly updateIsolatedMargin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Number of the asset. */
                    readonly asset: number;
                    /** @description Has no effect; true. */
                    readonly isBuy: boolean;
                    /** @description Margin to be added, in millionths of the quote; negative takes it off. */
                    readonly ntli: number;
                    /** @description Time in milliseconds after which the venue refuses the action; beside the action in the envelope, and signed with it. */
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
export type PerpDexsParams = Record<string, never>;
export type MetaParams = operations["meta"]["requestBody"]["content"]["application/json"];
export type MetaAndAssetCtxsParams = operations["metaAndAssetCtxs"]["requestBody"]["content"]["application/json"];
export type FundingHistoryParams = operations["fundingHistory"]["requestBody"]["content"]["application/json"];
export type PredictedFundingsParams = Record<string, never>;
export type PerpsAtOpenInterestCapParams = operations["perpsAtOpenInterestCap"]["requestBody"]["content"]["application/json"];
export type MaxMarketOrderNtlsParams = Record<string, never>;
export type ClearinghouseStateParams = operations["clearinghouseState"]["requestBody"]["content"]["application/json"];
export type ActiveAssetDataParams = operations["activeAssetData"]["requestBody"]["content"]["application/json"];
export type UserFundingParams = operations["userFunding"]["requestBody"]["content"]["application/json"];
export type UpdateLeverageParams = operations["updateLeverage"]["requestBody"]["content"]["application/json"];
export type UpdateIsolatedMarginParams = operations["updateIsolatedMargin"]["requestBody"]["content"]["application/json"];
