// Generated from specs/okx/perp.openapi.yaml and specs/okx/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/api/v5/account/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists open positions, the latest first. */
        readonly get: operations["getPositions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/positions-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists positions closed in the last three months, latest change first. */
        readonly get: operations["getPositionsHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/set-position-mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets hedge or one-way mode of all contracts.
         * @description Only without positions and open orders of contracts (59000). The mode is read with getAccountConfiguration.
         */
        readonly post: operations["setPositionMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/set-leverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the leverage of an instrument.
         * @description Not for cross positions in portfolio margin (51039). Margin mode itself is not a setting: each order says with tdMode how it is margined.
         */
        readonly post: operations["setLeverage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/leverage-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the leverage of instruments. */
        readonly get: operations["getLeverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/position/margin-balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Moves margin to or from an isolated position. */
        readonly post: operations["increaseDecreaseMargin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/trade/close-position": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Closes a position with a market order.
         * @description The answer names no ordId; the order is found by clOrdId, or in the orders channel.
         */
        readonly post: operations["closePositions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/funding-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for funding rates as they stand now. */
        readonly get: operations["getFundingRate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/funding-rate-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists funding rates of the last three months, newest first. */
        readonly get: operations["getFundingRateHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/open-interest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for open interest. */
        readonly get: operations["getOpenInterest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/mark-price": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for mark prices. */
        readonly get: operations["getMarkPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/market/index-tickers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for prices of indices. */
        readonly get: operations["getIndexTickers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/public/position-tiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists how much leverage positions of a size may have. */
        readonly get: operations["getPositionTiers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/bills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists bookings of the last seven days, newest first.
         * @description Funding payments are those of type 8. Of an isolated position the margin changes (posBalChg), not the balance.
         */
        readonly get: operations["getBillsDetails7Days"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v5/account/bills-archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists bookings of the last three months, newest first. */
        readonly get: operations["getBillsDetails3Months"];
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
        /**
         * @description net in one-way mode, where the sign of pos tells the direction; long or short in hedge mode, where pos is positive.
         * @enum {string}
         */
        readonly PositionSide: "net" | "long" | "short";
        /** @description settled: settFundingRate is that of the last payment. processing: it is that of the payment being made. */
        readonly SettState: "processing" | "settled" | (string & {});
        /** @description What was booked: 2 a trade, 5 a liquidation, 8 funding, 9 deleveraging; others are not of this description. */
        readonly BillType: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "34" | (string & {});
        /** @description A position. One that was closed is answered only where its instrument is asked for, with pos 0 or an empty posId. */
        readonly Position: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            readonly mgnMode: components["schemas"]["MgnMode"];
            /** @description Id of the position; given up 30 days after it was closed. */
            readonly posId: string;
            readonly posSide: components["schemas"]["PositionSide"];
            /** @description Contracts; negative where a net position is short. In hedge mode always positive. */
            readonly pos: components["schemas"]["DecimalOrEmpty"];
            /** @description Contracts that can be closed; margin trading and options, empty or the whole for others. */
            readonly availPos?: components["schemas"]["DecimalOrEmpty"];
            /** @description Average price it was opened at, in quote; empty where it is closed. */
            readonly avgPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Of expiring contracts. */
            readonly nonSettleAvgPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Mark price, in quote. */
            readonly markPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit at the mark price, in the margin's currency. */
            readonly upl: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit over initial margin, as a fraction. */
            readonly uplRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Unrealized profit at the last price. */
            readonly uplLastPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description The same as a fraction. */
            readonly uplRatioLastPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage; empty for cross positions in portfolio margin. */
            readonly lever: components["schemas"]["DecimalOrEmpty"];
            /** @description Estimated price of liquidation, in quote; empty where there is none. */
            readonly liqPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Initial margin required; cross only. */
            readonly imr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Margin of the position; isolated only. */
            readonly margin?: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin ratio. */
            readonly mgnRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin required. */
            readonly mmr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly liab?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly liabCcy?: string;
            /** @description Of margin trading. */
            readonly interest?: components["schemas"]["DecimalOrEmpty"];
            /** @description Id of the last trade; may be empty. */
            readonly tradeId: string;
            /** @description Of options. */
            readonly optVal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly pendingCloseOrdLiabVal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Value, in USD. */
            readonly notionalUsd: components["schemas"]["DecimalOrEmpty"];
            /** @description Place in the queue of deleveraging, from 0 (last) to 5 (first). */
            readonly adl?: string;
            /** @description Currency of the margin and of the profit. */
            readonly ccy: string;
            /** @description Last price, in quote. */
            readonly last?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of the index, in quote. */
            readonly idxPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price of ccy in USD. */
            readonly usdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price at which it breaks even, in quote. */
            readonly bePx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly posCcy?: string;
            /** @description Of margin trading. */
            readonly baseBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly quoteBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly baseBorrowed?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly baseInterest?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly quoteBorrowed?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly quoteInterest?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly deltaBS?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly deltaPA?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly gammaBS?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly gammaPA?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly thetaBS?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly thetaPA?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly vegaBS?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly vegaPA?: components["schemas"]["DecimalOrEmpty"];
            /** @description Spot that offsets its risk; portfolio margin. */
            readonly spotInUseAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of that; portfolio margin. */
            readonly spotInUseCcy?: string;
            /** @description Spot the user lets offset it; portfolio margin. */
            readonly clSpotInUseAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Most spot that may offset it; portfolio margin. */
            readonly maxSpotInUseAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of the delta neutral strategy. */
            readonly hedgedPos?: components["schemas"]["DecimalOrEmpty"];
            /** @description Without meaning here. */
            readonly bizRefId?: string;
            /** @description Without meaning here. */
            readonly bizRefType?: string;
            /** @description Realized profit: pnl, fee, fundingFee, liqPenalty and settledPnl added up. */
            readonly realizedPnl: components["schemas"]["DecimalOrEmpty"];
            /** @description Profit of what was closed, without fees. */
            readonly pnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of expiring contracts. */
            readonly settledPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Fees so far, negative where they were charged. */
            readonly fee?: components["schemas"]["DecimalOrEmpty"];
            /** @description Funding so far, negative where it was paid. */
            readonly fundingFee?: components["schemas"]["DecimalOrEmpty"];
            /** @description Penalty of liquidations so far, negative. */
            readonly liqPenalty?: components["schemas"]["DecimalOrEmpty"];
            /** @description Algo orders that close it. */
            readonly closeOrderAlgo?: readonly components["schemas"]["CloseOrderAlgo"][];
            /** @description When it was opened. */
            readonly cTime: components["schemas"]["Time"];
            /** @description When its size last changed. */
            readonly uTime: components["schemas"]["Time"];
            /** @description When this was pushed; on the socket only. */
            readonly pTime?: components["schemas"]["Time"];
        };
        /** @description An algo order that closes the position. */
        readonly CloseOrderAlgo: {
            /** @description Id of the algo order. */
            readonly algoId: string;
            /** @description Price that triggers the stop loss, in quote. */
            readonly slTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly slTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Price that triggers the take profit, in quote. */
            readonly tpTriggerPx?: components["schemas"]["DecimalOrEmpty"];
            readonly tpTriggerPxType?: components["schemas"]["TriggerPxType"];
            /** @description Fraction of the position it closes. */
            readonly closeFraction?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description A position that was closed, in part or all. */
        readonly PositionHistory: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            readonly mgnMode: components["schemas"]["MgnMode"];
            /** @description Id of the position. */
            readonly posId: string;
            readonly posSide?: components["schemas"]["PositionSide"];
            /** @description long or short. */
            readonly direction: string;
            /** @description How it was closed last: 1 in part, 2 all, 3 liquidated, 4 liquidated in part, 5 and 6 deleveraged. */
            readonly type: string;
            /** @description Average price it was opened at, in quote. */
            readonly openAvgPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Of expiring contracts. */
            readonly nonSettleAvgPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Average price it was closed at, in quote. */
            readonly closeAvgPx: components["schemas"]["DecimalOrEmpty"];
            /** @description Most contracts it had. */
            readonly openMaxPos: components["schemas"]["DecimalOrEmpty"];
            /** @description Contracts that were closed. */
            readonly closeTotalPos: components["schemas"]["DecimalOrEmpty"];
            /** @description Realized profit, fees and funding within. */
            readonly realizedPnl: components["schemas"]["DecimalOrEmpty"];
            /** @description Profit without fees. */
            readonly pnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Realized profit as a fraction. */
            readonly pnlRatio?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of expiring contracts. */
            readonly settledPnl?: components["schemas"]["DecimalOrEmpty"];
            /** @description Fees, negative where they were charged. */
            readonly fee?: components["schemas"]["DecimalOrEmpty"];
            /** @description Funding, negative where it was paid. */
            readonly fundingFee?: components["schemas"]["DecimalOrEmpty"];
            /** @description Penalty of liquidations, negative. */
            readonly liqPenalty?: components["schemas"]["DecimalOrEmpty"];
            /** @description Leverage. */
            readonly lever?: components["schemas"]["DecimalOrEmpty"];
            /** @description Mark price that triggered a liquidation or a deleveraging; else empty. */
            readonly triggerPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Index it follows. */
            readonly uly?: string;
            /** @description Currency of the margin. */
            readonly ccy: string;
            /** @description When it was opened. */
            readonly cTime: components["schemas"]["Time"];
            /** @description When it last changed. */
            readonly uTime: components["schemas"]["Time"];
        };
        /** @description The position mode, of all contracts of the account. */
        readonly PositionModeSetting: {
            /** @description Mode wanted or set. */
            readonly posMode: components["schemas"]["PosMode"];
        };
        /** @description Leverage to set. Of a cross perpetual it is the contract's; of an isolated one in hedge mode it is that of one side. */
        readonly LeverageRequest: {
            /** @description Id of the instrument. */
            readonly instId?: string;
            /** @description Currency; margin trading only. */
            readonly ccy?: string;
            /** @description Leverage. */
            readonly lever: string;
            /** @description cross or isolated; each has a leverage of its own. */
            readonly mgnMode: components["schemas"]["MgnMode"];
            /** @description long or short; isolated in hedge mode only, where it is needed. */
            readonly posSide?: components["schemas"]["PositionSide"];
        };
        /** @description Leverage of an instrument. In hedge mode there is an entry for each side. */
        readonly Leverage: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Currency; margin trading only, else empty. */
            readonly ccy?: string;
            readonly mgnMode: components["schemas"]["MgnMode"];
            readonly posSide: components["schemas"]["PosSide"];
            /** @description Leverage. */
            readonly lever: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description Margin to move to or from an isolated position. */
        readonly MarginRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Side of the position; net in one-way mode. */
            readonly posSide: components["schemas"]["PositionSide"];
            /** @description add or reduce. */
            readonly type: string;
            /** @description Amount, in the margin's currency. */
            readonly amt: string;
            /** @description Of margin trading. */
            readonly ccy?: string;
        };
        /** @description Margin that was moved. */
        readonly MarginChange: {
            /** @description Id of the instrument. */
            readonly instId: string;
            readonly posSide: components["schemas"]["PositionSide"];
            /** @description add or reduce. */
            readonly type: string;
            /** @description Amount, in the margin's currency. */
            readonly amt: components["schemas"]["DecimalOrEmpty"];
            /** @description Currency of the margin. */
            readonly ccy?: string;
            /** @description Leverage the position has then; may be empty. */
            readonly leverage?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description A position to close at market, whole. */
        readonly ClosePositionRequest: {
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Side of the position; needed in hedge mode. */
            readonly posSide?: components["schemas"]["PositionSide"];
            /** @description cross or isolated. */
            readonly mgnMode: components["schemas"]["MgnMode"];
            /** @description Of margin trading. */
            readonly ccy?: string;
            /** @description Whether orders that would close it are canceled first; else they make it fail (51115). false when absent. */
            readonly autoCxl?: boolean;
            /** @description Client order id of the closing order: up to 32 letters and digits. */
            readonly clOrdId?: string;
            /** @description Tag of up to 16 letters and digits. */
            readonly tag?: string;
        };
        /** @description A position whose closing was taken. */
        readonly ClosedPosition: {
            /** @description Id of the instrument. */
            readonly instId: string;
            readonly posSide: components["schemas"]["PosSide"];
            /** @description Client order id of the closing order; empty where none was given. */
            readonly clOrdId?: string;
            /** @description Tag of the order. */
            readonly tag?: string;
        };
        /** @description The funding rate of a perpetual. Positive: long positions pay short ones. The interval is nextFundingTime less fundingTime; it can change from 8 hours down to 1. */
        readonly FundingRate: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Always current_period now: fundingRate is paid at fundingTime. */
            readonly method: string;
            /** @description noRate or withRate, whichever formula is used. */
            readonly formulaType?: string;
            /** @description Rate that will be paid at fundingTime as it stands now, as a fraction. */
            readonly fundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description When it will be paid. */
            readonly fundingTime: components["schemas"]["Time"];
            /** @description Without meaning now; empty. */
            readonly nextFundingRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description When the payment after that is. */
            readonly nextFundingTime: components["schemas"]["Time"];
            /** @description Lowest rate there can be. */
            readonly minFundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description Highest rate there can be. */
            readonly maxFundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description Interest in the formula; may be empty. */
            readonly interestRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Depth in the formula, in quote; may be empty. */
            readonly impactValue?: components["schemas"]["DecimalOrEmpty"];
            readonly settState: components["schemas"]["SettState"];
            /** @description See settState. */
            readonly settFundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description Premium of the contract over the index, as a fraction. */
            readonly premium?: components["schemas"]["DecimalOrEmpty"];
            /** @description When the payment before was; no page lists it, and answers have it (observed 2026-08 and 2026-09). */
            readonly prevFundingTime?: components["schemas"]["Time"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description A funding payment of the past. */
        readonly FundingRateHistory: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description noRate or withRate, whichever formula was used. */
            readonly formulaType?: string;
            /** @description Rate that was predicted, as a fraction. */
            readonly fundingRate: string;
            /** @description Rate that was paid, as a fraction. */
            readonly realizedRate: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was paid. */
            readonly fundingTime: components["schemas"]["Time"];
            /** @description current_period, or next_period of old. */
            readonly method: string;
        };
        /** @description Contracts that are open. */
        readonly OpenInterest: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Contracts. */
            readonly oi: string;
            /** @description The same in base. */
            readonly oiCcy: components["schemas"]["DecimalOrEmpty"];
            /** @description The same in USD. */
            readonly oiUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description The mark price. */
        readonly MarkPrice: {
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument. */
            readonly instId: string;
            /** @description Mark price, in quote. */
            readonly markPx: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description The price of an index. */
        readonly IndexTicker: {
            /** @description Id of the index, as BTC-USD: the uly of contracts. */
            readonly instId: string;
            /** @description Price, in quote. */
            readonly idxPx: string;
            /** @description Highest of the last 24 hours. */
            readonly high24h?: components["schemas"]["DecimalOrEmpty"];
            /** @description Lowest of the last 24 hours. */
            readonly low24h?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price 24 hours ago. */
            readonly open24h?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price at the last midnight UTC. */
            readonly sodUtc0?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price at the last midnight of UTC+8. */
            readonly sodUtc8?: components["schemas"]["DecimalOrEmpty"];
            /** @description When it was made. */
            readonly ts: components["schemas"]["Time"];
        };
        /** @description A tier: how much leverage a position of a size may have. */
        readonly PositionTier: {
            /** @description Index of the contracts. */
            readonly uly?: string;
            /** @description Family of contracts. */
            readonly instFamily: string;
            /** @description Id of the instrument; may be empty. */
            readonly instId?: string;
            /** @description Number of the tier, from 1. */
            readonly tier: string;
            /** @description Smallest position, in contracts. */
            readonly minSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Largest position, in contracts. */
            readonly maxSz: components["schemas"]["DecimalOrEmpty"];
            /** @description Maintenance margin, as a fraction. */
            readonly mmr: components["schemas"]["DecimalOrEmpty"];
            /** @description Initial margin, as a fraction. */
            readonly imr: components["schemas"]["DecimalOrEmpty"];
            /** @description Highest leverage. */
            readonly maxLever: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly optMgnFactor?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly quoteMaxLoan?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly baseMaxLoan?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description A booking of the account. */
        readonly Bill: {
            /** @description Id of the booking, rising with time: the cursor of after and before. */
            readonly billId: string;
            readonly type: components["schemas"]["BillType"];
            /** @description Finer kind: 173 funding was paid, 174 funding was received; 1 to 6 trades as of fills. */
            readonly subType: string;
            /** @description When it was booked. */
            readonly ts: components["schemas"]["Time"];
            /** @description Currency of the account that changed. */
            readonly ccy: string;
            /** @description Balance of the account afterwards. */
            readonly bal: components["schemas"]["DecimalOrEmpty"];
            /** @description Change of the balance of the account. */
            readonly balChg: components["schemas"]["DecimalOrEmpty"];
            /** @description Margin of the position afterwards; isolated only. */
            readonly posBal?: components["schemas"]["DecimalOrEmpty"];
            /** @description Change of the margin of the position; isolated only. */
            readonly posBalChg?: components["schemas"]["DecimalOrEmpty"];
            /** @description Contracts of the trade or the position; a positive amount. */
            readonly sz: components["schemas"]["DecimalOrEmpty"];
            /** @description Price: of the fill of a trade, the mark price of a funding payment. */
            readonly px: components["schemas"]["DecimalOrEmpty"];
            /** @description Profit; of a funding payment the payment itself, negative where it was paid. */
            readonly pnl: components["schemas"]["DecimalOrEmpty"];
            /** @description Fee, negative where it was charged. */
            readonly fee: components["schemas"]["DecimalOrEmpty"];
            readonly mgnMode: components["schemas"]["MgnMode"];
            readonly instType: components["schemas"]["InstType"];
            /** @description Id of the instrument; empty where there is none. */
            readonly instId: string;
            /** @description Id of the order; empty where there is none. */
            readonly ordId: string;
            /** @description Client order id; empty where there is none. */
            readonly clOrdId?: string;
            /** @description Id of the trade; empty where there is none. */
            readonly tradeId?: string;
            readonly execType?: components["schemas"]["ExecType"];
            /** @description When the trade happened. */
            readonly fillTime?: components["schemas"]["TimeOrEmpty"];
            /** @description Price of the index then. */
            readonly fillIdxPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Mark price then. */
            readonly fillMarkPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillPxVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillPxUsd?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillMarkVol?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of options. */
            readonly fillFwdPx?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of margin trading. */
            readonly interest?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of automatic lending. */
            readonly earnAmt?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of automatic lending. */
            readonly earnApr?: components["schemas"]["DecimalOrEmpty"];
            /** @description Of transfers. */
            readonly from?: string;
            /** @description Of transfers. */
            readonly to?: string;
            /** @description Remark. */
            readonly notes?: string;
            /** @description Tag of the order. */
            readonly tag?: string;
        };
        /** @description The position mode to set, of all contracts of the account. */
        readonly PositionModeRequest: {
            /** @description Mode wanted; one-way only in portfolio margin. */
            readonly posMode: components["schemas"]["PosMode"];
        };
        /** @description Positions. */
        readonly PositionsAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Position"][];
        };
        /** @description Closed positions. */
        readonly PositionsHistoryAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["PositionHistory"][];
        };
        /** @description The position mode. */
        readonly PositionModeAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["PositionModeSetting"][];
        };
        /** @description Leverage. */
        readonly LeverageAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Leverage"][];
        };
        /** @description Margin that was moved. */
        readonly MarginChangeAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["MarginChange"][];
        };
        /** @description A position whose closing was taken. */
        readonly ClosePositionAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["ClosedPosition"][];
        };
        /** @description Funding rates. */
        readonly FundingRatesAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["FundingRate"][];
        };
        /** @description Funding payments of the past. */
        readonly FundingRateHistoryAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["FundingRateHistory"][];
        };
        /** @description Open interest. */
        readonly OpenInterestAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["OpenInterest"][];
        };
        /** @description Mark prices. */
        readonly MarkPricesAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["MarkPrice"][];
        };
        /** @description Prices of indices. */
        readonly IndexTickersAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["IndexTicker"][];
        };
        /** @description Tiers. */
        readonly PositionTiersAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["PositionTier"][];
        };
        /** @description Bookings. */
        readonly BillsAnswer: {
            /** @description 0, or the number of the error. */
            readonly code: string;
            /** @description What went wrong, in words; empty where nothing did. */
            readonly msg: string;
            /** @description One entry each. */
            readonly data: readonly components["schemas"]["Bill"][];
        };
        /** @description Funding rates. */
        readonly FundingRatePush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["FundingRate"][];
        };
        /** @description Mark prices. */
        readonly MarkPricePush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["MarkPrice"][];
        };
        /** @description Prices of indices. */
        readonly IndexTickersPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["IndexTicker"][];
        };
        /** @description Open interest. */
        readonly OpenInterestPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            /** @description What is new, in order. */
            readonly data: readonly components["schemas"]["OpenInterest"][];
        };
        /** @description Positions: all open ones on subscribing, then those that changed. */
        readonly PositionsPush: {
            readonly arg: components["schemas"]["SubscriptionArg"];
            readonly eventType?: components["schemas"]["PushType"];
            /** @description Number of this page of a snapshot. */
            readonly curPage?: number;
            /** @description Whether the snapshot ends with this page. */
            readonly lastPage?: boolean;
            /** @description Positions. */
            readonly data: readonly components["schemas"]["Position"][];
        };
        /** @description Kind of instrument: SWAP is a perpetual, FUTURES expires. ANY is for subscriptions. */
        readonly InstType: "SPOT" | "MARGIN" | "SWAP" | "FUTURES" | "OPTION" | "ANY" | (string & {});
        /** @description How a position is margined; empty where it does not apply. */
        readonly MgnMode: "cross" | "isolated" | "cash" | "" | (string & {});
        /** @description Decimal text, or empty text where the venue has no value. */
        readonly DecimalOrEmpty: string | "";
        /** @description Milliseconds since 1970 UTC, as text. */
        readonly Time: string;
        /** @description Price that a trigger watches: the last, the index or the mark; empty where there is none. */
        readonly TriggerPxType: "last" | "index" | "mark" | "" | (string & {});
        /** @description long_short_mode is hedge mode, net_mode one-way. */
        readonly PosMode: "long_short_mode" | "net_mode" | (string & {});
        /**
         * @description Which position an order or fill belongs to: net in one-way mode, long or short in hedge mode. Empty counts as net.
         * @enum {string}
         */
        readonly PosSide: "net" | "long" | "short" | "";
        /** @description T took liquidity, M made it; empty where there is no fill or the venue itself ended the position. */
        readonly ExecType: "T" | "M" | "" | (string & {});
        /** @description Milliseconds since 1970 UTC, as text; empty where it does not apply. */
        readonly TimeOrEmpty: string;
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
        /** @description snapshot lists everything that is not zero, event_update what changed. */
        readonly PushType: "snapshot" | "event_update" | (string & {});
        /** @description How an order is margined: cash is without margin. */
        readonly TdMode: "cash" | "cross" | "isolated" | "spot_isolated" | (string & {});
        /** @description linear is settled in quote or a stable coin, inverse in base; empty where it is no contract. */
        readonly ContractType: "linear" | "inverse" | "" | (string & {});
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PositionSide = components['schemas']['PositionSide'];
export type SettState = components['schemas']['SettState'];
export type BillType = components['schemas']['BillType'];
export type Position = components['schemas']['Position'];
export type CloseOrderAlgo = components['schemas']['CloseOrderAlgo'];
export type PositionHistory = components['schemas']['PositionHistory'];
export type PositionModeSetting = components['schemas']['PositionModeSetting'];
export type LeverageRequest = components['schemas']['LeverageRequest'];
export type Leverage = components['schemas']['Leverage'];
export type MarginRequest = components['schemas']['MarginRequest'];
export type MarginChange = components['schemas']['MarginChange'];
export type ClosePositionRequest = components['schemas']['ClosePositionRequest'];
export type ClosedPosition = components['schemas']['ClosedPosition'];
export type FundingRate = components['schemas']['FundingRate'];
export type FundingRateHistory = components['schemas']['FundingRateHistory'];
export type OpenInterest = components['schemas']['OpenInterest'];
export type MarkPrice = components['schemas']['MarkPrice'];
export type IndexTicker = components['schemas']['IndexTicker'];
export type PositionTier = components['schemas']['PositionTier'];
export type Bill = components['schemas']['Bill'];
export type PositionModeRequest = components['schemas']['PositionModeRequest'];
export type PositionsAnswer = components['schemas']['PositionsAnswer'];
export type PositionsHistoryAnswer = components['schemas']['PositionsHistoryAnswer'];
export type PositionModeAnswer = components['schemas']['PositionModeAnswer'];
export type LeverageAnswer = components['schemas']['LeverageAnswer'];
export type MarginChangeAnswer = components['schemas']['MarginChangeAnswer'];
export type ClosePositionAnswer = components['schemas']['ClosePositionAnswer'];
export type FundingRatesAnswer = components['schemas']['FundingRatesAnswer'];
export type FundingRateHistoryAnswer = components['schemas']['FundingRateHistoryAnswer'];
export type OpenInterestAnswer = components['schemas']['OpenInterestAnswer'];
export type MarkPricesAnswer = components['schemas']['MarkPricesAnswer'];
export type IndexTickersAnswer = components['schemas']['IndexTickersAnswer'];
export type PositionTiersAnswer = components['schemas']['PositionTiersAnswer'];
export type BillsAnswer = components['schemas']['BillsAnswer'];
export type FundingRatePush = components['schemas']['FundingRatePush'];
export type MarkPricePush = components['schemas']['MarkPricePush'];
export type IndexTickersPush = components['schemas']['IndexTickersPush'];
export type OpenInterestPush = components['schemas']['OpenInterestPush'];
export type PositionsPush = components['schemas']['PositionsPush'];
export type InstType = components['schemas']['InstType'];
export type MgnMode = components['schemas']['MgnMode'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type Time = components['schemas']['Time'];
export type TriggerPxType = components['schemas']['TriggerPxType'];
export type PosMode = components['schemas']['PosMode'];
export type PosSide = components['schemas']['PosSide'];
export type ExecType = components['schemas']['ExecType'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type SubscriptionArg = components['schemas']['SubscriptionArg'];
export type PushType = components['schemas']['PushType'];
export type TdMode = components['schemas']['TdMode'];
export type ContractType = components['schemas']['ContractType'];
export interface operations {
    readonly getPositions: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of these instruments, at most 10. */
                readonly instId?: readonly string[];
                /** @description Only these positions, at most 20. */
                readonly posId?: readonly string[];
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
    readonly getPositionsHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only of this margin mode. */
                readonly mgnMode?: components["schemas"]["MgnMode"];
                /** @description Only positions closed so: 1 in part, 2 all, 3 liquidated, 4 liquidated in part, 5 and 6 deleveraged. */
                readonly type?: string;
                /** @description Only this position. */
                readonly posId?: string;
                /** @description Only positions that last changed before this time, in milliseconds. */
                readonly after?: string;
                /** @description Only positions that last changed after this time, in milliseconds. */
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
                    readonly "application/json": components["schemas"]["PositionsHistoryAnswer"];
                };
            };
        };
    };
    readonly setPositionMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Mode wanted; one-way only in portfolio margin. */
                    readonly posMode: components["schemas"]["PosMode"];
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
                    /** @description Id of the instrument. */
                    readonly instId?: string;
                    /** @description Currency; margin trading only. */
                    readonly ccy?: string;
                    /** @description Leverage. */
                    readonly lever: string | number;
                    /** @description cross or isolated; each has a leverage of its own. */
                    readonly mgnMode: components["schemas"]["MgnMode"];
                    /** @description long or short; isolated in hedge mode only, where it is needed. */
                    readonly posSide?: components["schemas"]["PositionSide"];
                };
            };
        };
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
    readonly getLeverage: {
        readonly parameters: {
            readonly query: {
                /** @description Ids of the instruments, at most 20. */
                readonly instId?: readonly string[];
                /** @description cross or isolated. */
                readonly mgnMode: components["schemas"]["MgnMode"];
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
    readonly increaseDecreaseMargin: {
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
                    /** @description Side of the position; net in one-way mode. */
                    readonly posSide: components["schemas"]["PositionSide"];
                    /** @description add or reduce. */
                    readonly type: string;
                    /** @description Amount, in the margin's currency. */
                    readonly amt: string | number;
                    /** @description Of margin trading. */
                    readonly ccy?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MarginChangeAnswer"];
                };
            };
        };
    };
    readonly closePositions: {
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
                    /** @description Side of the position; needed in hedge mode. */
                    readonly posSide?: components["schemas"]["PositionSide"];
                    /** @description cross or isolated. */
                    readonly mgnMode: components["schemas"]["MgnMode"];
                    /** @description Of margin trading. */
                    readonly ccy?: string;
                    /** @description Whether orders that would close it are canceled first; else they make it fail (51115). false when absent. */
                    readonly autoCxl?: boolean;
                    /** @description Client order id of the closing order: up to 32 letters and digits. */
                    readonly clOrdId?: string;
                    /** @description Tag of up to 16 letters and digits. */
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
                    readonly "application/json": components["schemas"]["ClosePositionAnswer"];
                };
            };
        };
    };
    readonly getFundingRate: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the perpetual; ANY for all of them. */
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
                    readonly "application/json": components["schemas"]["FundingRatesAnswer"];
                };
            };
        };
    };
    readonly getFundingRateHistory: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the perpetual. */
                readonly instId: string;
                /** @description Only payments after this time, in milliseconds, exclusive. */
                readonly before?: string;
                /** @description Only payments before this time, in milliseconds, exclusive. */
                readonly after?: string;
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
                    readonly "application/json": components["schemas"]["FundingRateHistoryAnswer"];
                };
            };
        };
    };
    readonly getOpenInterest: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of contract. */
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
                    readonly "application/json": components["schemas"]["OpenInterestAnswer"];
                };
            };
        };
    };
    readonly getMarkPrice: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of contract. */
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
                    readonly "application/json": components["schemas"]["MarkPricesAnswer"];
                };
            };
        };
    };
    readonly getIndexTickers: {
        readonly parameters: {
            readonly query?: {
                /** @description Only indices in this quote: USD, USDT, BTC or USDC. This or instId is needed. */
                readonly quoteCcy?: string;
                /** @description Id of the index, as BTC-USD. This or quoteCcy is needed. */
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
                    readonly "application/json": components["schemas"]["IndexTickersAnswer"];
                };
            };
        };
    };
    readonly getPositionTiers: {
        readonly parameters: {
            readonly query: {
                /** @description Kind of contract. */
                readonly instType: components["schemas"]["InstType"];
                /** @description cross or isolated. */
                readonly tdMode: components["schemas"]["TdMode"];
                /** @description Families of contracts, at most 5. */
                readonly instFamily?: readonly string[];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only this tier. */
                readonly tier?: string;
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
                    readonly "application/json": components["schemas"]["PositionTiersAnswer"];
                };
            };
        };
    };
    readonly getBillsDetails7Days: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only of this currency. */
                readonly ccy?: string;
                /** @description Only of this margin mode. */
                readonly mgnMode?: components["schemas"]["MgnMode"];
                /** @description Only of linear or of inverse contracts. */
                readonly ctType?: components["schemas"]["ContractType"];
                /** @description Only of this type; 8 is funding. */
                readonly type?: components["schemas"]["BillType"];
                /** @description Only of this subType; 173 and 174 are funding. */
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
                    readonly "application/json": components["schemas"]["BillsAnswer"];
                };
            };
        };
    };
    readonly getBillsDetails3Months: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this kind of instrument. */
                readonly instType?: components["schemas"]["InstType"];
                /** @description Only of this instrument. */
                readonly instId?: string;
                /** @description Only of this currency. */
                readonly ccy?: string;
                /** @description Only of this margin mode. */
                readonly mgnMode?: components["schemas"]["MgnMode"];
                /** @description Only of linear or of inverse contracts. */
                readonly ctType?: components["schemas"]["ContractType"];
                /** @description Only of this type; 8 is funding. */
                readonly type?: components["schemas"]["BillType"];
                /** @description Only of this subType; 173 and 174 are funding. */
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
                    readonly "application/json": components["schemas"]["BillsAnswer"];
                };
            };
        };
    };
}
export type GetPositionsParams = NonNullable<operations["getPositions"]["parameters"]["query"]>;
export type GetPositionsHistoryParams = NonNullable<operations["getPositionsHistory"]["parameters"]["query"]>;
export type SetPositionModeParams = operations["setPositionMode"]["requestBody"]["content"]["application/json"];
export type SetLeverageParams = operations["setLeverage"]["requestBody"]["content"]["application/json"];
export type GetLeverageParams = operations["getLeverage"]["parameters"]["query"];
export type IncreaseDecreaseMarginParams = operations["increaseDecreaseMargin"]["requestBody"]["content"]["application/json"];
export type ClosePositionsParams = operations["closePositions"]["requestBody"]["content"]["application/json"];
export type GetFundingRateParams = operations["getFundingRate"]["parameters"]["query"] & NonNullable<operations["getFundingRate"]["parameters"]["header"]>;
export type GetFundingRateHistoryParams = operations["getFundingRateHistory"]["parameters"]["query"] & NonNullable<operations["getFundingRateHistory"]["parameters"]["header"]>;
export type GetOpenInterestParams = operations["getOpenInterest"]["parameters"]["query"] & NonNullable<operations["getOpenInterest"]["parameters"]["header"]>;
export type GetMarkPriceParams = operations["getMarkPrice"]["parameters"]["query"] & NonNullable<operations["getMarkPrice"]["parameters"]["header"]>;
export type GetIndexTickersParams = NonNullable<operations["getIndexTickers"]["parameters"]["query"]> & NonNullable<operations["getIndexTickers"]["parameters"]["header"]>;
export type GetPositionTiersParams = operations["getPositionTiers"]["parameters"]["query"] & NonNullable<operations["getPositionTiers"]["parameters"]["header"]>;
export type GetBillsDetails7DaysParams = NonNullable<operations["getBillsDetails7Days"]["parameters"]["query"]>;
export type GetBillsDetails3MonthsParams = NonNullable<operations["getBillsDetails3Months"]["parameters"]["query"]>;
