/** An order that waits for a price. */
import type { Atoms, Order, OrderRequest, PositionSide, Side } from "../../../engine/mod.ts";

export type AlgoType = "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
export type AlgoStatus = "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED";

/** What is asked for. Prices and quantity are 0 where there is none. */
export interface AlgoRequest {
  readonly market: string;
  readonly clientId: string;
  readonly type: AlgoType;
  readonly side: Side;
  readonly positionSide: PositionSide;
  readonly timeInForce: OrderRequest["timeInForce"];
  readonly postOnly: boolean;
  readonly quantity: Atoms;
  readonly price: Atoms;
  readonly triggerPrice: Atoms;
  readonly workingType: "CONTRACT_PRICE" | "MARK_PRICE";
  readonly closePosition: boolean;
  readonly priceProtect: boolean;
  readonly reduceOnly: boolean;
  readonly activatePrice: Atoms;
  /** Tenths of a percent. */
  readonly callback: number;
  readonly selfTrade: NonNullable<OrderRequest["selfTrade"]>;
}

/** One that waits, or did. */
export interface Algo extends AlgoRequest {
  readonly id: number;
  readonly account: string;
  readonly created: number;
  status: AlgoStatus;
  updated: number;
  triggered: number;
  /** The order that it became. */
  order: Order | undefined;
  /** Why it was refused when it was triggered. */
  reason: string;
  /** Best price since a trailing one began; 0 before. */
  extreme: Atoms;
}
