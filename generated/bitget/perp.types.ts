// Generated from specs/bitget/perp.openapi.yaml and specs/bitget/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v3/market/current-fund-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the rates of the next funding. */
        readonly get: operations["getCurrentFundRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/history-fund-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the rates of past fundings. */
        readonly get: operations["getHistoryFundRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/market/open-interest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells how much is open. */
        readonly get: operations["getOpenInterest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/position/current-position": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open positions. */
        readonly get: operations["getCurrentPosition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/set-leverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the leverage of a contract. */
        readonly post: operations["setLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/set-hold-mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets whether contracts have one position or one of each side. */
        readonly post: operations["setHoldMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/account/financial-records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the account's bookings. */
        readonly get: operations["getFinancialRecords"];
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
        /** @description Which contract, and how much. */
        readonly LeverageRequest: {
            /** @description Which markets. */
            readonly category: components["schemas"]["Category"];
            /** @description The contract. */
            readonly symbol?: string;
            /** @description Leverage. */
            readonly leverage: string;
            /** @description Of which positions; crossed where not given. */
            readonly marginMode?: components["schemas"]["MarginMode"];
            /**
             * @description Of isolated positions, which side.
             * @enum {string}
             */
            readonly posSide?: "long" | "short";
        };
        /** @description Rates of the next funding. */
        readonly FundRatesAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            /** @description Rates. */
            readonly data: readonly components["schemas"]["FundRate"][];
        };
        /** @description The rate of the next funding. */
        readonly FundRate: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Rate. */
            readonly fundingRate: string;
            /** @description Hours between two fundings. */
            readonly fundingRateInterval: string;
            /** @description When the next one is. */
            readonly nextUpdate: string;
            /** @description Lowest rate. */
            readonly minFundingRate?: string;
            /** @description Highest rate. */
            readonly maxFundingRate?: string;
            /** @description Of contracts on securities, a dividend. */
            readonly cashDividend?: string;
            /** @description When the next one is. */
            readonly cashDividendNextUpdate?: string;
        };
        /** @description Rates of past fundings. */
        readonly PastFundRatesAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["PastFundRates"];
        };
        /** @description Rates of past fundings. */
        readonly PastFundRates: {
            /** @description The newest first. */
            readonly resultList?: readonly components["schemas"]["PastFundRate"][] | null;
        };
        /** @description The rate of a past funding. */
        readonly PastFundRate: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Rate. */
            readonly fundingRate: string;
            /** @description When it was paid. */
            readonly fundingRateTimestamp: string;
        };
        /** @description All positions. */
        readonly OpenInterestAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["OpenInterestList"];
        };
        /** @description All positions at a time. */
        readonly OpenInterestList: {
            /** @description One each. */
            readonly list: readonly components["schemas"]["OpenInterest"][];
            /** @description Time. */
            readonly ts: string;
        };
        /** @description All positions of a contract. */
        readonly OpenInterest: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description In base. */
            readonly openInterest: string;
        };
        /** @description Positions. */
        readonly PositionsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["PositionList"];
        };
        /** @description Positions. */
        readonly PositionList: {
            /** @description Those that are open. */
            readonly list?: readonly components["schemas"]["Position"][] | null;
        };
        /** @description A position. What is not known is empty. */
        readonly Position: {
            readonly category: components["schemas"]["Category"];
            /** @description The contract. */
            readonly symbol: string;
            /** @description Asset of its margin. */
            readonly marginCoin?: string;
            readonly holdMode: components["schemas"]["HoldMode"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly marginMode: components["schemas"]["MarginMode"];
            /** @description Its margin. */
            readonly positionBalance?: components["schemas"]["MaybeNumber"];
            /** @description What of it can be closed. */
            readonly available?: components["schemas"]["MaybeNumber"];
            /** @description What of it orders hold. */
            readonly frozen?: components["schemas"]["MaybeNumber"];
            /** @description How large it is, in base. */
            readonly total: string;
            /** @description Leverage. */
            readonly leverage?: components["schemas"]["MaybeNumber"];
            /** @description Profit that was taken. */
            readonly curRealisedPnl?: components["schemas"]["MaybeNumber"];
            /** @description Price that it was opened at. */
            readonly avgPrice: components["schemas"]["MaybeNumber"];
            /** @description How it stands. */
            readonly positionStatus?: components["schemas"]["MaybeText"];
            /** @description Profit that is open. */
            readonly unrealisedPnl?: components["schemas"]["MaybeNumber"];
            /** @description Price at which it is taken over. */
            readonly liquidationPrice?: components["schemas"]["MaybeNumber"];
            /** @description Rate of the maintenance margin. */
            readonly mmr?: components["schemas"]["MaybeNumber"];
            /** @description Profit to margin, as a fraction. */
            readonly profitRate?: components["schemas"]["MaybeNumber"];
            /** @description Price that it is valued at. */
            readonly markPrice?: components["schemas"]["MaybeNumber"];
            /** @description Price at which nothing is lost. */
            readonly breakEvenPrice?: components["schemas"]["MaybeNumber"];
            /** @description Funding so far. */
            readonly totalFunding?: components["schemas"]["MaybeNumber"];
            /** @description Fees of opening. */
            readonly openFeeTotal?: components["schemas"]["MaybeNumber"];
            /** @description Fees of closing. */
            readonly closeFeeTotal?: components["schemas"]["MaybeNumber"];
            /** @description Of contracts on securities, a dividend. */
            readonly cashDividend?: components["schemas"]["MaybeNumber"];
            /** @description When it was opened. */
            readonly createdTime?: components["schemas"]["MaybeText"];
            /** @description When it has changed last. */
            readonly updatedTime: string;
        };
        /**
         * @description Which side.
         * @enum {string}
         */
        readonly PosSide: "long" | "short";
        /** @description Bookings. */
        readonly RecordsAnswer: {
            /**
             * @description All is well.
             * @constant
             */
            readonly code: "00000";
            readonly data: components["schemas"]["RecordList"];
        };
        /** @description Bookings. */
        readonly RecordList: {
            /** @description The newest first. */
            readonly list?: readonly components["schemas"]["FinancialRecord"][] | null;
            /** @description Where the next answer goes on. */
            readonly cursor?: components["schemas"]["MaybeText"];
        };
        /** @description A booking. */
        readonly FinancialRecord: {
            /** @description Which markets, in any case. */
            readonly category: string;
            /** @description Id. */
            readonly id: string;
            /** @description The contract. */
            readonly symbol: components["schemas"]["MaybeText"];
            /** @description Asset. */
            readonly coin: string;
            /** @description What it is about: the first two are funding that was received and paid. */
            readonly type: "CONTRACT_MAIN_SETTLE_FEE_USER_IN" | "CONTRACT_MAIN_SETTLE_FEE_USER_OUT" | "ORDER_DEALT_IN" | (string & {});
            /** @description Margin mode of the position. */
            readonly positionType?: components["schemas"]["MaybeText"];
            /** @description Size of the position. */
            readonly positionAmount?: components["schemas"]["MaybeNumber"];
            /** @description Margin of the position. */
            readonly positionBalance?: components["schemas"]["MaybeNumber"];
            /** @description What was booked. */
            readonly amount: string;
            /** @description Fee. */
            readonly fee?: components["schemas"]["MaybeNumber"];
            /** @description What was there after it. */
            readonly balance?: components["schemas"]["MaybeNumber"];
            /** @description When. */
            readonly ts: string;
        };
        /** @description Positions that have changed. */
        readonly PositionPush: {
            readonly action?: components["schemas"]["Action"];
            readonly arg: components["schemas"]["Arg"];
            /** @description Positions. */
            readonly data: readonly components["schemas"]["PushedPosition"][];
            /** @description When the message was sent. */
            readonly ts?: number;
        };
        /** @description A position. What is not known is empty. */
        readonly PushedPosition: {
            /** @description The contract. */
            readonly symbol: string;
            /** @description Asset of its margin. */
            readonly marginCoin: string;
            readonly holdMode: components["schemas"]["HoldMode"];
            readonly posSide: components["schemas"]["PosSide"];
            readonly marginMode: components["schemas"]["MarginMode"];
            /** @description How large it is, in base. */
            readonly size: string;
            /** @description What of it can be closed. */
            readonly available?: components["schemas"]["MaybeNumber"];
            /** @description What of it orders hold. */
            readonly frozen?: components["schemas"]["MaybeNumber"];
            /** @description Leverage. */
            readonly leverage?: components["schemas"]["MaybeNumber"];
            /** @description Its margin. */
            readonly marginSize?: components["schemas"]["MaybeNumber"];
            /** @description Price that it was opened at. */
            readonly avgPrice: components["schemas"]["MaybeNumber"];
            /** @description Price that it is valued at. */
            readonly markPrice?: components["schemas"]["MaybeNumber"];
            /** @description Price at which nothing is lost. */
            readonly breakEvenPrice?: components["schemas"]["MaybeNumber"];
            /** @description Price at which it is taken over. */
            readonly liqPrice?: components["schemas"]["MaybeNumber"];
            /** @description Rate of the maintenance margin. */
            readonly mmr?: components["schemas"]["MaybeNumber"];
            /** @description Profit that is open. */
            readonly unrealisedPnl?: components["schemas"]["MaybeNumber"];
            /** @description Profit that was taken. */
            readonly curRealisedPnl?: components["schemas"]["MaybeNumber"];
            /** @description Profit to margin, as a fraction. */
            readonly profitRate?: components["schemas"]["MaybeNumber"];
            /** @description Funding so far. */
            readonly totalFundingFee?: components["schemas"]["MaybeNumber"];
            /** @description Fees of opening. */
            readonly openFeeTotal?: components["schemas"]["MaybeNumber"];
            /** @description Fees of closing. */
            readonly closeFeeTotal?: components["schemas"]["MaybeNumber"];
            /** @description Of contracts on securities, a dividend. */
            readonly cashDividend?: components["schemas"]["MaybeNumber"];
            /** @description normal, or ended. */
            readonly positionStatus?: components["schemas"]["MaybeText"];
            /** @description When it was opened. */
            readonly createdTime?: components["schemas"]["MaybeText"];
            /** @description When it has changed last. */
            readonly updatedTime: string;
        };
        /** @description Which markets. */
        readonly Category: "SPOT" | "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES" | (string & {});
        /** @description What stands for a position. */
        readonly MarginMode: "crossed" | "isolated" | (string & {});
        /** @description Whether a contract has one position, or one of each side. */
        readonly HoldMode: "one_way_mode" | "hedge_mode" | (string & {});
        /** @description A number, or nothing: as empty text or as null. */
        readonly MaybeNumber: (string | "") | null;
        /** @description Text, or nothing: as empty text or as null. */
        readonly MaybeText: string | null;
        /**
         * @description snapshot: the whole, or the first message; update: what has changed.
         * @enum {string}
         */
        readonly Action: "snapshot" | "update";
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LeverageRequest = components['schemas']['LeverageRequest'];
export type FundRatesAnswer = components['schemas']['FundRatesAnswer'];
export type FundRate = components['schemas']['FundRate'];
export type PastFundRatesAnswer = components['schemas']['PastFundRatesAnswer'];
export type PastFundRates = components['schemas']['PastFundRates'];
export type PastFundRate = components['schemas']['PastFundRate'];
export type OpenInterestAnswer = components['schemas']['OpenInterestAnswer'];
export type OpenInterestList = components['schemas']['OpenInterestList'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type PositionsAnswer = components['schemas']['PositionsAnswer'];
export type PositionList = components['schemas']['PositionList'];
export type Position = components['schemas']['Position'];
export type PosSide = components['schemas']['PosSide'];
export type RecordsAnswer = components['schemas']['RecordsAnswer'];
export type RecordList = components['schemas']['RecordList'];
export type FinancialRecord = components['schemas']['FinancialRecord'];
export type PositionPush = components['schemas']['PositionPush'];
export type PushedPosition = components['schemas']['PushedPosition'];
export type Category = components['schemas']['Category'];
export type MarginMode = components['schemas']['MarginMode'];
export type HoldMode = components['schemas']['HoldMode'];
export type MaybeNumber = components['schemas']['MaybeNumber'];
export type MaybeText = components['schemas']['MaybeText'];
export type Action = components['schemas']['Action'];
export type Arg = components['schemas']['Arg'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export interface operations {
    readonly getCurrentFundRate: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this category. */
                readonly category?: components["schemas"]["Category"];
                /** @description Only this market. */
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
                    readonly "application/json": components["schemas"]["FundRatesAnswer"];
                };
            };
        };
    };
    readonly getHistoryFundRate: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description The market, as BTCUSDT. */
                readonly symbol: string;
                /** @description Which page, the first is 1. */
                readonly cursor?: number;
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
                    readonly "application/json": components["schemas"]["PastFundRatesAnswer"];
                };
            };
        };
    };
    readonly getOpenInterest: {
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
                    readonly "application/json": components["schemas"]["OpenInterestAnswer"];
                };
            };
        };
    };
    readonly getCurrentPosition: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description Only this market. */
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
                    readonly "application/json": components["schemas"]["PositionsAnswer"];
                };
            };
        };
    };
    readonly setLeverage: {
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
                    /** @description The contract. */
                    readonly symbol?: string;
                    /** @description Leverage. */
                    readonly leverage: string | number;
                    /** @description Of which positions; crossed where not given. */
                    readonly marginMode?: components["schemas"]["MarginMode"];
                    /**
                     * @description Of isolated positions, which side.
                     * @enum {string}
                     */
                    readonly posSide?: "long" | "short";
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
    readonly setHoldMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The mode. */
                    readonly holdMode: components["schemas"]["HoldMode"];
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
    readonly getFinancialRecords: {
        readonly parameters: {
            readonly query: {
                /** @description Which markets. */
                readonly category: components["schemas"]["Category"];
                /** @description Only those of this asset. */
                readonly coin?: string;
                /** @description Only those of this type. */
                readonly type?: string;
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
                    readonly "application/json": components["schemas"]["RecordsAnswer"];
                };
            };
        };
    };
}
export type GetCurrentFundRateParams = NonNullable<operations["getCurrentFundRate"]["parameters"]["query"]>;
export type GetHistoryFundRateParams = operations["getHistoryFundRate"]["parameters"]["query"] & NonNullable<operations["getHistoryFundRate"]["parameters"]["header"]>;
export type GetOpenInterestParams = operations["getOpenInterest"]["parameters"]["query"] & NonNullable<operations["getOpenInterest"]["parameters"]["header"]>;
export type GetCurrentPositionParams = operations["getCurrentPosition"]["parameters"]["query"];
export type SetLeverageParams = operations["setLeverage"]["requestBody"]["content"]["application/json"];
export type SetHoldModeParams = operations["setHoldMode"]["requestBody"]["content"]["application/json"];
export type GetFinancialRecordsParams = operations["getFinancialRecords"]["parameters"]["query"];
