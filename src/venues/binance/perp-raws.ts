/** What `raw` is on everything that USD-M futures return. */
import type {
  AggTrade,
  AggTradeEvent,
  AlgoOrder,
  AlgoOrderAnswer,
  AlgoOrderCanceled,
  AlgoUpdateEvent,
  CommissionRate,
  FundingRate as RawPastFunding,
  Income,
  Kline,
  KlineEvent,
  MarkPriceEvent,
  OpenInterest as RawOpenInterest,
  Order,
  OrderAnswer,
  OrderTradeUpdateEvent,
  PositionRisk,
  PremiumIndex,
  SymbolInfo,
  Ticker24hr,
  TickerEvent,
  UserTrade,
} from "../../../generated/binance/perp.ts";
import type { PerpRaws } from "../../connector/perp.ts";

/** The types of the raw payloads of USD-M futures. */
export interface BinancePerpRaws extends PerpRaws {
  readonly market: SymbolInfo;
  readonly ticker: Ticker24hr | TickerEvent;
  readonly trade: AggTrade | AggTradeEvent;
  readonly candle: Kline | KlineEvent;
  readonly order:
    | Order
    | OrderAnswer
    | OrderTradeUpdateEvent["o"]
    | AlgoOrder
    | AlgoOrderAnswer
    | AlgoOrderCanceled
    | AlgoUpdateEvent["o"];
  readonly fill: UserTrade | OrderTradeUpdateEvent["o"];
  readonly fees: CommissionRate;
  readonly position: PositionRisk;
  readonly funding: PremiumIndex | MarkPriceEvent;
  readonly pastFunding: RawPastFunding;
  readonly fundingPayment: Income;
  readonly openInterest: RawOpenInterest;
}
