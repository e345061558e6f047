// Generated from specs/bybit/spot.openapi.yaml and specs/bybit/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  systemStatusSchema: {
    state: [
      "scheduled",
      "ongoing",
      "completed",
      "canceled",
    ],
  },
  spotInstrumentsSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  spotInstrumentSchema: {
    status: [
      "PreLaunch",
      "Trading",
      "Delivering",
      "Closed",
    ],
    marginTrading: [
      "none",
      "both",
      "utaOnly",
      "normalSpotOnly",
    ],
  },
  recentTradesSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  klinesSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  spotTickersSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  cancelAllSchema: {
    success: [
      "1",
      "0",
    ],
  },
  batchAckSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  dcpInfoSchema: {
    product: [
      "SPOT",
      "DERIVATIVES",
      "OPTIONS",
    ],
    dcpStatus: [
      "ON",
      "OFF",
    ],
  },
  ordersSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  orderSchema: {
    orderType: [
      "Market",
      "Limit",
      "UNKNOWN",
    ],
    orderStatus: [
      "New",
      "PartiallyFilled",
      "Untriggered",
      "Rejected",
      "PartiallyFilledCanceled",
      "Filled",
      "Cancelled",
      "Triggered",
      "Deactivated",
    ],
    timeInForce: [
      "GTC",
      "IOC",
      "FOK",
      "PostOnly",
      "RPI",
    ],
    cancelType: [
      "UNKNOWN",
      "CancelByUser",
      "CancelByReduceOnly",
      "CancelByPrepareLiq",
      "CancelAllBeforeLiq",
      "CancelByPrepareAdl",
      "CancelAllBeforeAdl",
      "CancelByAdmin",
      "CancelBySettle",
      "CancelByTpSlTsClear",
      "CancelBySmp",
      "CancelByDCP",
      "CancelByRebalance",
      "CancelByOCOTpCanceledBySlTriggered",
      "CancelByOCOSlCanceledByTpTriggered",
      "",
    ],
    stopOrderType: [
      "UNKNOWN",
      "TakeProfit",
      "StopLoss",
      "TrailingStop",
      "Stop",
      "PartialTakeProfit",
      "PartialStopLoss",
      "tpslOrder",
      "OcoOrder",
      "MmRateClose",
      "BidirectionalTpslOrder",
      "",
    ],
  },
  executionsSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  executionSchema: {
    orderType: [
      "Market",
      "Limit",
      "UNKNOWN",
    ],
    execType: [
      "Trade",
      "AdlTrade",
      "Funding",
      "BustTrade",
      "Delivery",
      "Settle",
      "BlockTrade",
      "MovePosition",
      "FutureSpread",
      "CorporateAction",
      "UNKNOWN",
    ],
  },
  walletSchema: {
    accountType: [
      "UNIFIED",
      "CONTRACT",
    ],
  },
  feeRatesSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  accountInfoSchema: {
    marginMode: [
      "ISOLATED_MARGIN",
      "REGULAR_MARGIN",
      "PORTFOLIO_MARGIN",
    ],
    spotHedgingStatus: [
      "ON",
      "OFF",
    ],
  },
  transactionSchema: {
    side: [
      "Buy",
      "Sell",
      "None",
      "",
    ],
    type: [
      "TRADE",
      "SETTLEMENT",
      "TRANSFER_IN",
      "TRANSFER_OUT",
      "DELIVERY",
      "LIQUIDATION",
      "ADL",
      "FEE_REFUND",
      "INTEREST",
    ],
  },
  publicTradeEventSchema: {
    type: [
      "snapshot",
    ],
  },
  publicTradeDataSchema: {
    L: [
      "PlusTick",
      "ZeroPlusTick",
      "MinusTick",
      "ZeroMinusTick",
    ],
  },
  klineEventSchema: {
    type: [
      "snapshot",
    ],
  },
  spotTickerEventSchema: {
    type: [
      "snapshot",
    ],
  },
  orderUpdateSchema: {
    orderType: [
      "Market",
      "Limit",
      "UNKNOWN",
    ],
    orderStatus: [
      "New",
      "PartiallyFilled",
      "Untriggered",
      "Rejected",
      "PartiallyFilledCanceled",
      "Filled",
      "Cancelled",
      "Triggered",
      "Deactivated",
    ],
    timeInForce: [
      "GTC",
      "IOC",
      "FOK",
      "PostOnly",
      "RPI",
    ],
    cancelType: [
      "UNKNOWN",
      "CancelByUser",
      "CancelByReduceOnly",
      "CancelByPrepareLiq",
      "CancelAllBeforeLiq",
      "CancelByPrepareAdl",
      "CancelAllBeforeAdl",
      "CancelByAdmin",
      "CancelBySettle",
      "CancelByTpSlTsClear",
      "CancelBySmp",
      "CancelByDCP",
      "CancelByRebalance",
      "CancelByOCOTpCanceledBySlTriggered",
      "CancelByOCOSlCanceledByTpTriggered",
      "",
    ],
    stopOrderType: [
      "UNKNOWN",
      "TakeProfit",
      "StopLoss",
      "TrailingStop",
      "Stop",
      "PartialTakeProfit",
      "PartialStopLoss",
      "tpslOrder",
      "OcoOrder",
      "MmRateClose",
      "BidirectionalTpslOrder",
      "",
    ],
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  executionUpdateSchema: {
    orderType: [
      "Market",
      "Limit",
      "UNKNOWN",
    ],
    execType: [
      "Trade",
      "AdlTrade",
      "Funding",
      "BustTrade",
      "Delivery",
      "Settle",
      "BlockTrade",
      "MovePosition",
      "FutureSpread",
      "CorporateAction",
      "UNKNOWN",
    ],
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  executionFastDataSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
};
