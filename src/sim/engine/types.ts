/** What the engine trades in: markets, orders, trades, lists, and the events it reports. */
import type { Numeric } from "../../core/decimal.ts";
import type { Atoms } from "./amounts.ts";

/** Which side of the book an order is on. */
export type Side = "buy" | "sell";

/** The kinds of orders. Stop and take-profit orders sleep until the last trade price reaches their stop price. */
export type OrderType =
  | "limit"
  | "market"
  | "limit-maker"
  | "stop-loss"
  | "stop-loss-limit"
  | "take-profit"
  | "take-profit-limit";

/** Good till canceled, immediate or cancel, fill or kill. */
export type TimeInForce = "GTC" | "IOC" | "FOK";

/** What happens where an order would trade with its own account. The taker's mode decides. */
export type SelfTrade = "none" | "expire-taker" | "expire-maker" | "expire-both" | "decrement";

/** `pending` waits for the working order of its list; `prevented` ended by self-trade prevention. */
export type OrderStatus =
  | "pending"
  | "new"
  | "partially-filled"
  | "filled"
  | "canceled"
  | "expired"
  | "prevented";

/** Why an order expired. */
export type ExpiryReason =
  | "rejected"
  | "venue"
  | "other-leg"
  | "working-order-expired"
  | "unfilled-ioc"
  | "unfilled-fok"
  | "no-liquidity"
  | "nothing-to-reduce"
  | "liquidation"
  | "would-take";

/** Why a command was refused. The first group are breaches of the market's rules. */
export type Rejection =
  | "price"
  | "percent-price"
  | "lot"
  | "market-lot"
  | "notional"
  | "iceberg-parts"
  | "trailing-delta"
  | "max-position"
  | "max-orders"
  | "max-stops"
  | "max-icebergs"
  | "max-lists"
  | "max-amends"
  | "halted"
  | "duplicate"
  | "funds"
  | "would-take"
  | "would-trigger"
  | "list-prices"
  | "iceberg-size"
  | "no-liquidity"
  | "no-value"
  | "position-side"
  | "leverage"
  | "nothing-to-reduce"
  | "unknown"
  | "restricted"
  | "not-amendable"
  | "quantity-increase"
  | "no-change";

/** Rules of a market. Amounts are in the base asset, prices and notionals in the quote asset. */
export interface MarketRules {
  readonly tick: Numeric;
  readonly minPrice: Numeric;
  readonly maxPrice: Numeric;
  readonly step: Numeric;
  readonly minQuantity: Numeric;
  readonly maxQuantity: Numeric;
  /** Largest quantity of a market order; `maxQuantity` where it is not given. */
  readonly maxMarketQuantity?: Numeric;
  readonly minNotional: Numeric;
  readonly maxNotional: Numeric;
  /** How far a price may be from the average price, as factors: buys up and down, sells up and down. */
  readonly priceBand?: readonly [buyUp: Numeric, buyDown: Numeric, sellUp: Numeric, sellDown: Numeric];
  readonly maxIcebergParts: number;
  /** Open orders of an account in this market, of any kind, of the stop kinds, and with a hidden part. */
  readonly maxOrders: number;
  readonly maxStops: number;
  readonly maxIcebergs: number;
  readonly maxLists: number;
  readonly maxAmends: number;
  /** Bounds of a trailing delta in basis points. */
  readonly trailing: readonly [min: number, max: number];
  /** The largest amount of the base asset an account may own or bid for. */
  readonly maxPosition?: Numeric;
}

/** What makes a market one of perpetual contracts. */
export interface ContractSpec {
  /** The asset that profits, losses, margin and fees are paid in. */
  readonly settle: string;
  /** Quantities are amounts of quote and contracts settle in base; else quantities are amounts of base. */
  readonly inverse?: boolean;
  /** The highest leverage, and the one that accounts begin with. */
  readonly leverage: { readonly most: number; readonly first: number };
  /** Share of a position's worth below which it is liquidated. */
  readonly maintenance: Numeric;
}

/** A market as it is opened. */
export interface MarketSpec {
  readonly id: string;
  readonly base: string;
  readonly quote: string;
  /** Where assets do not change hands, but positions are opened. */
  readonly contract?: ContractSpec;
  readonly rules: MarketRules;
}

/** An asset and the decimals its amounts have. */
export interface AssetSpec {
  readonly id: string;
  readonly precision: number;
}

/** An order as it is sent. Prices in units of 10^-8 of the quote asset, quantities in units of the base asset. */
export interface OrderRequest {
  readonly side: Side;
  readonly type: OrderType;
  readonly clientId: string;
  /** Amount of the base asset; 0 where a market order states `quoteQuantity`. */
  readonly quantity: Atoms;
  /** Amount of the quote asset to spend or to receive, of a market order. */
  readonly quoteQuantity?: Atoms;
  readonly price?: Atoms;
  readonly stopPrice?: Atoms;
  /** Basis points. */
  readonly trailingDelta?: number;
  readonly timeInForce?: TimeInForce;
  /** The visible part. */
  readonly icebergQuantity?: Atoms;
  readonly selfTrade?: SelfTrade;
  /** Of an order that may only make: where it would take, it is accepted and expires, and is not refused. */
  readonly expiresIfTaking?: boolean;
  /** Where assets change hands: fees are paid on top of what is given, and not out of what is got. */
  readonly feesOnTop?: boolean;
  /** Of an order that sleeps: what it needs is set aside only when it wakes. */
  readonly heldLater?: boolean;
  /** Of a contract: only closes what is open. */
  readonly reduceOnly?: boolean;
  /** Of a contract, in an account that keeps long and short positions apart. */
  readonly positionSide?: PositionSide;
  readonly strategyId?: number;
  readonly strategyType?: number;
}

/** The one position of a market, or one of the two of an account that keeps long and short ones apart. */
export type PositionSide = "both" | "long" | "short";

/** A position in contracts of one market. Amounts are in units of what the market trades and of what it settles in. */
export interface Position {
  readonly account: string;
  readonly market: string;
  readonly side: PositionSide;
  /** Negative where it is short. */
  quantity: Atoms;
  /** What the quantity was worth when it was opened. */
  cost: Atoms;
  /** Profit, or with a minus loss, of what was closed since the position was last opened; without fees and funding. */
  realized: Atoms;
  /** What is set aside for it alone; 0 where the whole account stands for it. */
  margin: Atoms;
  updated: number;
}

/** An order as the engine knows it. */
export interface Order {
  readonly id: number;
  readonly market: string;
  readonly account: string;
  readonly side: Side;
  readonly type: OrderType;
  readonly timeInForce: TimeInForce;
  /** 0 where the order has none. */
  price: Atoms;
  readonly stopPrice: Atoms;
  readonly trailingDelta: number;
  readonly quoteQuantity: Atoms;
  readonly icebergQuantity: Atoms;
  readonly selfTrade: SelfTrade;
  readonly feesOnTop: boolean;
  readonly heldLater: boolean;
  readonly reduceOnly: boolean;
  readonly positionSide: PositionSide;
  readonly strategyId: number | undefined;
  readonly strategyType: number | undefined;
  /** The client's id, which a cancellation or an amendment may replace; `placedAs` is the first one. */
  clientId: string;
  readonly placedAs: string;
  /** The list it belongs to, or -1. */
  listId: number;
  quantity: Atoms;
  status: OrderStatus;
  executed: Atoms;
  /** What the executed part was worth in the quote asset. */
  executedQuote: Atoms;
  /** Quantity taken away by self-trade prevention. */
  prevented: Atoms;
  preventedMatchId: number;
  /** Times in milliseconds; -1 where it has not happened. */
  readonly created: number;
  updated: number;
  /** When it became able to trade. */
  working: number;
  /** When a trailing order began to follow the price, and the best price since. */
  trailing: number;
  trailingExtreme: Atoms;
  /** Locked of the account's funds. */
  hold: Atoms;
  amends: number;
  expiry: ExpiryReason | undefined;
}

/** One trade between two orders. */
export interface Trade {
  /** Consecutive in its market. */
  readonly id: number;
  readonly market: string;
  readonly price: Atoms;
  readonly quantity: Atoms;
  readonly quote: Atoms;
  readonly time: number;
  readonly takerSide: Side;
  readonly buyOrder: number;
  readonly sellOrder: number;
  /** Tells which trades one taker made at one price: the same number for all of them. */
  readonly aggregate: number;
}

/** One account's half of a trade. */
export interface Fill {
  readonly account: string;
  readonly market: string;
  readonly tradeId: number;
  readonly orderId: number;
  readonly listId: number;
  readonly side: Side;
  readonly maker: boolean;
  readonly price: Atoms;
  readonly quantity: Atoms;
  readonly quote: Atoms;
  readonly fee: Atoms;
  readonly feeAsset: string;
  /** Profit or loss of what it closed, of a contract. */
  readonly realized?: Atoms;
  readonly time: number;
}

/** A match that self-trade prevention stopped. */
export interface PreventedMatch {
  /** Consecutive in its market. */
  readonly id: number;
  readonly market: string;
  readonly account: string;
  readonly takerOrder: number;
  readonly makerOrder: number;
  readonly mode: SelfTrade;
  readonly price: Atoms;
  /** Quantity taken from the taker, from the maker; 0 where that one was left alone. */
  readonly taker: Atoms;
  readonly maker: Atoms;
  /** What would have traded. */
  readonly quantity: Atoms;
  readonly time: number;
}

/** One amendment of an order. */
export interface Amendment {
  readonly executionId: number;
  readonly market: string;
  readonly orderId: number;
  readonly fromClientId: string;
  readonly toClientId: string;
  readonly fromQuantity: Atoms;
  readonly toQuantity: Atoms;
  readonly fromPrice: Atoms;
  readonly toPrice: Atoms;
  readonly time: number;
}

/** `oco`: the first to act ends the other. `oto`: the first, once filled, releases the rest. */
export type ListKind = "oco" | "oto";

/** A list of orders that depend on each other. */
export interface OrderList {
  readonly id: number;
  readonly market: string;
  readonly account: string;
  readonly kind: ListKind;
  readonly clientId: string;
  /** Of an oto the first is the working one. */
  readonly orders: readonly number[];
  readonly created: number;
  updated: number;
  done: boolean;
}

/** What happened to an order. */
export type OrderChange = "new" | "trade" | "canceled" | "expired" | "amended" | "prevented";

/** What the engine reports, each with its place in the sequence. */
export type EngineEvent =
  | {
    readonly kind: "level";
    readonly seq: number;
    readonly time: number;
    readonly market: string;
    /** The book's update id after this change. */
    readonly updateId: number;
    readonly side: Side;
    readonly price: Atoms;
    /** Visible quantity at the price now; 0 where the level is gone. */
    readonly quantity: Atoms;
  }
  | { readonly kind: "trade"; readonly seq: number; readonly time: number; readonly trade: Trade }
  | {
    readonly kind: "order";
    readonly seq: number;
    readonly time: number;
    readonly change: OrderChange;
    /** The order as it was right after this change. */
    readonly order: Readonly<Order>;
    readonly executionId: number;
    readonly fill?: Fill;
    readonly prevented?: PreventedMatch;
    /** The client id before a cancellation or an amendment replaced it. */
    readonly wasClientId?: string;
  }
  | {
    readonly kind: "list";
    readonly seq: number;
    readonly time: number;
    readonly change: "started" | "updated" | "done";
    readonly list: Readonly<OrderList>;
    readonly orders: readonly { readonly id: number; readonly clientId: string }[];
  }
  | {
    readonly kind: "balances";
    readonly seq: number;
    readonly time: number;
    readonly account: string;
    readonly balances: readonly { readonly asset: string; readonly free: Atoms; readonly locked: Atoms }[];
  }
  | { readonly kind: "position"; readonly seq: number; readonly time: number; readonly position: Readonly<Position> }
  /** The price that positions are valued at, and the one of the asset elsewhere. */
  | {
    readonly kind: "mark";
    readonly seq: number;
    readonly time: number;
    readonly market: string;
    readonly mark: Atoms;
    readonly index: Atoms;
  }
  /** A payment between the holders of positions; negative where the account paid. The rate is in units of 10^-8. */
  | {
    readonly kind: "funding";
    readonly seq: number;
    readonly time: number;
    readonly market: string;
    readonly account: string;
    readonly side: PositionSide;
    readonly rate: Atoms;
    readonly amount: Atoms;
  }
  | {
    readonly kind: "transfer";
    readonly seq: number;
    readonly time: number;
    readonly account: string;
    readonly asset: string;
    /** Negative for a withdrawal. */
    readonly amount: Atoms;
  };

/** An event before the engine gave it its place in the sequence. */
export type Unnumbered<E> = E extends unknown ? Omit<E, "seq"> : never;

/** Where parts of the engine report to. */
export type Report = (event: Unnumbered<EngineEvent>) => void;
