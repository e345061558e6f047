/** The matching engine of simulated venues. */
export { pricePrecision, toAtoms, toDecimal, toText } from "./amounts.ts";
export type { Atoms } from "./amounts.ts";
export { remaining } from "./book.ts";
export { Desk, isOpen } from "./desk.ts";
export type { DeskHooks, Plan } from "./desk.ts";
export { Engine } from "./engine.ts";
export type { EngineOptions, ListRequest, Outcome, Placed, PlacedList } from "./engine.ts";
export { feeAccount, Ledger } from "./ledger.ts";
export type { Account, Balance } from "./ledger.ts";
export { Lists } from "./lists.ts";
export type { MarginMode, Standing as MarginStanding, Terms } from "./margin.ts";
export { insuranceAccount, Perpetuals } from "./perpetuals.ts";
export type { PositionView } from "./perpetuals.ts";
export { createOrder } from "./new-order.ts";
export { AveragePrice, MarketLog, readSide } from "./log.ts";
export type { BookImage, PriceLevel } from "./log.ts";
export { notional } from "./market.ts";
export type { Market, Rules, Standing } from "./market.ts";
export { Oracle } from "./oracle.ts";
export type {
  OracleBalance,
  OracleBook,
  OracleFill,
  OracleLevel,
  OracleOrder,
  OraclePosition,
  OracleTrade,
} from "./oracle.ts";
export { Records } from "./records.ts";
export type { AccountRecord } from "./records.ts";
export { isLimit, isStop } from "./triggers.ts";
export type * from "./types.ts";
