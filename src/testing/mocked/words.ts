/** What a mocked venue tells, in plain words: numbers are decimal text, times milliseconds since 1970 UTC. */
import type { ExpiryReason, PositionSide, Side } from "../../sim/mod.ts";

/** Kinds of errors that a venue's description knows and a house refuses with. */
export type RefusalKind =
  | "ClockSkew"
  | "DuplicateOrder"
  | "InsufficientFunds"
  | "InvalidOrder"
  | "OrderNotFound"
  | "OrderRejected"
  | "OutcomeUnknown"
  | "RateLimited"
  | "Unavailable";

/** The venue says no. */
export class HouseRefusal extends Error {
  override readonly name: string = "HouseRefusal";
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, text: string) {
    super(text);
    this.kind = kind;
  }
}

export type HouseLevel = readonly [price: string, amount: string];

export interface HouseBook {
  /** Grows by one with each change of a level. */
  readonly sequence: number;
  readonly bids: readonly HouseLevel[];
  readonly asks: readonly HouseLevel[];
}

export interface HouseTrade {
  readonly id: number;
  readonly market: string;
  /** The taker's. */
  readonly side: Side;
  readonly price: string;
  readonly amount: string;
  readonly cost: string;
  readonly time: number;
}

export interface HouseCandle {
  readonly time: number;
  /** Its last millisecond. */
  readonly end: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
  readonly cost: string;
  readonly count: number;
  readonly closed: boolean;
}

/** The last 24 hours, and the best prices; `"0"` where there are none. */
export interface HouseTicker extends Omit<HouseCandle, "closed" | "close"> {
  readonly market: string;
  readonly last: string;
  readonly bid: string;
  readonly bidAmount: string;
  readonly ask: string;
  readonly askAmount: string;
}

export interface HouseOrder {
  readonly id: number;
  readonly clientId: string;
  readonly market: string;
  readonly side: Side;
  readonly type: "limit" | "market";
  readonly timeInForce: "GTC" | "IOC" | "FOK";
  readonly postOnly: boolean;
  readonly reduceOnly: boolean;
  readonly positionSide: PositionSide;
  readonly status: "open" | "partiallyFilled" | "filled" | "canceled" | "expired";
  /** `"0"` of a market order. */
  readonly price: string;
  readonly amount: string;
  /** What a market order may cost that has no amount; `"0"` of all others. */
  readonly budget: string;
  readonly filled: string;
  readonly left: string;
  /** What the filled part was worth, and by that its price; `"0"` where nothing is filled. */
  readonly cost: string;
  readonly average: string;
  readonly created: number;
  readonly updated: number;
  /** Why the venue has ended it, where it has. */
  readonly why: ExpiryReason | undefined;
}

export interface HouseFill extends HouseTrade {
  readonly order: HouseOrder;
  readonly fee: string;
  readonly feeAsset: string;
  readonly maker: boolean;
  /** Of a contract: the profit or loss of what it closed. */
  readonly realized: string;
}

export interface HouseBalance {
  readonly asset: string;
  readonly total: string;
  readonly free: string;
  readonly held: string;
}

export interface HousePosition {
  readonly market: string;
  readonly side: PositionSide;
  /** Negative where it is short. */
  readonly amount: string;
  readonly cost: string;
  readonly entryPrice: string;
  readonly markPrice: string;
  /** `"0"` where no price liquidates it. */
  readonly liquidationPrice: string;
  readonly unrealized: string;
  readonly margin: string;
  readonly leverage: number;
  readonly mode: "cross" | "isolated";
  readonly updated: number;
}

/** Prices and funding of a contract. */
export interface HouseFunding {
  readonly mark: string;
  readonly index: string;
  readonly rate: string;
  readonly next: number;
  readonly interval: number;
}

/** A funding that was paid. */
export interface HousePastFunding {
  readonly market: string;
  readonly time: number;
  readonly rate: string;
  readonly mark: string;
}

/** What the account paid or got at a funding: negative where it paid. */
export interface HousePayment {
  readonly market: string;
  readonly time: number;
  readonly rate: string;
  readonly amount: string;
  /** Of the account's payments, oldest first: 1, 2 and so on. */
  readonly nth: number;
}

/** An order that is sent, in the house's words. */
export interface HouseTicket {
  readonly market: string | undefined;
  /** In either case. */
  readonly side: string | undefined;
  readonly clientId: string | undefined;
  readonly amount: string | undefined;
  /** What a market order may cost, in place of an amount. */
  readonly budget?: string | undefined;
  /** A market order where it is not given. */
  readonly price?: string | undefined;
  /** Good till canceled where it is none of the three. */
  readonly timeInForce?: string | undefined;
  readonly postOnly?: boolean;
  /** Of what is post-only: where it would take it is accepted and ends, and is not refused. */
  readonly endsIfTaking?: boolean;
  readonly reduceOnly?: boolean;
  readonly positionSide?: PositionSide;
  /** Its fees are paid in quote, whichever side it is on. */
  readonly feeInQuote?: boolean;
}

/** Which order: by its number, or by the client's id. */
export interface HouseRef {
  readonly id?: number | undefined;
  readonly clientId?: string | undefined;
}
