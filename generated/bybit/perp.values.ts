// Generated from specs/bybit/perp.openapi.yaml and specs/bybit/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  contractInstrumentsSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  contractInstrumentSchema: {
    contractType: [
      "LinearPerpetual",
      "LinearFutures",
      "InversePerpetual",
      "InverseFutures",
    ],
    status: [
      "PreLaunch",
      "Trading",
      "Delivering",
      "Closed",
    ],
    copyTrading: [
      "none",
      "both",
      "utaOnly",
      "normalOnly",
    ],
  },
  preListingInfoSchema: {
    curAuctionPhase: [
      "NotStarted",
      "Finished",
      "CallAuction",
      "CallAuctionNoCancel",
      "CrossMatching",
      "ContinuousTrading",
    ],
  },
  auctionPhaseSchema: {
    phase: [
      "NotStarted",
      "Finished",
      "CallAuction",
      "CallAuctionNoCancel",
      "CrossMatching",
      "ContinuousTrading",
    ],
  },
  priceKlinesSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  contractTickersSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  fundingRatesSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  openInterestsSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  riskLimitsSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  positionsSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  positionSchema: {
    positionStatus: [
      "Normal",
      "Liq",
      "Adl",
    ],
  },
  positionStateSchema: {
    positionStatus: [
      "Normal",
      "Liq",
      "Adl",
    ],
  },
  futuresLeveragesSchema: {
    category: [
      "spot",
      "linear",
      "inverse",
      "option",
    ],
  },
  positionUpdateSchema: {
    positionStatus: [
      "Normal",
      "Liq",
      "Adl",
    ],
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
};
