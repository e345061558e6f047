/** The venue of a contract case, as the case may handle it: what it can do there, and what is true there. */
import type { Decimal, Numeric } from "../core/decimal.ts";
import type { SessionOptions } from "../core/session.ts";
import type { Storage } from "../core/storage.ts";
import type { LevelText } from "../model/data.ts";
import type { Side } from "../model/order.ts";
import type { MarginMode, PositionSide } from "../model/perp.ts";
import type { Purpose, PushMeaning, Trouble } from "../sim/skins/reader.ts";

export type { Purpose, Trouble } from "../sim/skins/reader.ts";

/** What becomes of a request of the client. "lost": nobody is told; "cut": the connection ends. */
export type RequestFate =
  | "lost before"
  | "cut before"
  | "lost after"
  | "cut after"
  /** It arrives so many milliseconds later. */
  | { readonly delay: number }
  /** It arrives, and its answer comes so many milliseconds later. */
  | { readonly late: number }
  /** Refused without reaching the venue; `retryAfter` in milliseconds. By HTTP only. */
  | { readonly refused: Trouble; readonly retryAfter?: number }
  /** The venue carries it out, and says this in place of its answer. By HTTP only. */
  | { readonly saying: Trouble | "a page" | "half" };

/** What becomes of a message that the venue pushes. */
export type PushFate =
  | "lost"
  | "twice"
  | "unreadable"
  /** It arrives so many milliseconds later, and others overtake it. */
  | { readonly after: number }
  /** It arrives so many milliseconds later, and what comes behind it on the same socket waits too. */
  | { readonly hold: number };

/** Kinds of pushed messages; `account` is every kind that tells of the account. */
export type PushKind = Exclude<PushMeaning["kind"], "reply" | "other"> | "account";

/** How often something that was arranged has struck. */
export interface Struck {
  readonly times: number;
}

/** An order of somebody else. Amounts and prices as in the interface. */
export interface CrowdOrder {
  readonly symbol: string;
  readonly side: Side;
  readonly amount: Numeric;
  /** A market order where it is not given. */
  readonly price?: Numeric;
}

/** An order as it is at the venue. */
export interface TrueOrder {
  /** The venue's. */
  readonly id: string;
  /** The one it was placed under. */
  readonly clientOrderId: string;
  readonly symbol: string;
  readonly side: Side;
  readonly status: "open" | "partiallyFilled" | "filled" | "canceled" | "expired";
  readonly amount: Decimal;
  /** Absent on orders without one. */
  readonly price?: Decimal;
  readonly filled: Decimal;
  readonly cost: Decimal;
}

/** A fill of the account as it is at the venue. */
export interface TrueFill {
  /** The venue's, as the account is told it. */
  readonly id: string;
  /** Of the order it belongs to. */
  readonly clientOrderId: string;
  readonly symbol: string;
  readonly side: Side;
  readonly price: Decimal;
  readonly amount: Decimal;
  /** What it was worth: in quote, of an inverse contract in base. */
  readonly cost: Decimal;
  readonly fee: Decimal;
  readonly feeAsset: string;
  readonly liquidity: "maker" | "taker";
}

/** A position as it is at the venue. Amounts are negative where it is short. */
export interface TruePosition {
  readonly symbol: string;
  /** Absent where there is one for both. */
  readonly side?: PositionSide;
  readonly amount: Decimal;
  readonly entryPrice: Decimal;
  readonly markPrice: Decimal;
  readonly unrealizedProfit: Decimal;
  readonly leverage: Decimal;
  readonly marginMode: MarginMode;
}

/** What the account has of one asset. `free` and `held` are absent where the stage does not know them. */
export interface TrueBalance {
  readonly total: Decimal;
  readonly free?: Decimal;
  readonly held?: Decimal;
}

/** What is true at the venue. */
export interface Truth {
  /** The venue's time in milliseconds since 1970 UTC. */
  time(): number;
  /** Every order of the account, oldest first. */
  orders(): readonly TrueOrder[];
  fills(): readonly TrueFill[];
  balances(): ReadonlyMap<string, TrueBalance>;
  /** Levels of each side that a live book has; all where it is absent. */
  readonly depth?: number;
  /** The whole book, best levels first. */
  book(symbol: string): { readonly bids: readonly LevelText[]; readonly asks: readonly LevelText[] };
  /** The public trades, oldest first. */
  trades(symbol: string): readonly { readonly side: Side; readonly price: Decimal; readonly amount: Decimal }[];
  /** What is open; none on spot. */
  positions(): readonly TruePosition[];
}

/** What every stage can do. */
export interface Grounds {
  /** The market that cases trade, and another one. */
  readonly symbol: string;
  readonly other: string;
  /** Where it is traded about. */
  readonly price: Decimal;
  /** An amount that any rule allows, and of which the account can pay a hundred. */
  readonly amount: Decimal;
  /** Milliseconds after which the venue takes no write any more that was sent before, and some more; 20 s where it is absent. */
  readonly late?: number;
  readonly truth: Truth;
  /** How a connector reaches this venue, as its account. With a storage it is one process after another. */
  options(how?: { readonly storage?: Storage; readonly anonymous?: boolean }): SessionOptions;
  /** Text that nothing which is thrown or told may contain. */
  readonly secret: string;
  /** Runs a case; time goes on while it waits, and no longer. Fails where it takes longer than `limit` milliseconds. */
  run(body: () => Promise<void>, limit: number): Promise<void>;
  /** Waits by the stage's time. */
  wait(ms: number): Promise<void>;
  /** Timers of connectors that wait. */
  timers(): number;
  /** How many requests of a purpose the clients have made, by HTTP or over sockets, whatever became of them. */
  asked(purpose: Purpose): number;
  /** All of them. */
  askedAll(): number;
  /** How many sockets the clients have tried to open. */
  tried(): number;
  /** What was arranged and has not struck, one sentence each: a case that ends with any has shown nothing. */
  unused(): readonly string[];
  /** Brings funds in, or out where `amount` is negative. */
  deposit(asset: string, amount: Numeric): void;
  /** Somebody else places an order. Returns what takes it back. */
  crowd(order: CrowdOrder): () => void;
  close(): void;
}

/** What a stage may be able to do. A case names what it needs of it. */
export interface Acts {
  /** The next requests of a purpose, or of one of several (one request where not given), meet a fate. */
  meet(purpose: Purpose | readonly Purpose[], fate: RequestFate, times?: number): Struck;
  /** The next pushed messages of a kind meet a fate. */
  push(kind: PushKind, fate: PushFate, times?: number): Struck;
  /** For so many milliseconds no message of a kind is pushed, on sockets that live. */
  mute(kind: PushKind, ms: number): Struck;
  /** The next frames that subscribe are refused, in words that promise nothing. */
  refuseSubscriptions(times: number): Struck;
  /** All sockets break; for so many milliseconds none comes up again. */
  drop(ms?: number): void;
  /** Everything is dead and stays open: nothing arrives any more at either end of the connections that there are. */
  freeze(): void;
  /** The venue ends all sockets, and says so before, by so many milliseconds, where it does. */
  rotate(notice: number): void;
  /** Nobody is let in for so many milliseconds. */
  ban(ms: number): void;
  /** The clock of the clients is set forward, or back. */
  shiftClock(ms: number): void;
  /** The key is taken back. */
  revokeKey(): void;
  /** Opens or closes a market. */
  setMarket(symbol: string, mode: "trading" | "cancelOnly" | "halted"): void;
  /** The least notional of a market becomes another one. */
  setLeastNotional(symbol: string, notional: Numeric): void;
  /** The least amount of a market's orders becomes another one. */
  setLeastAmount(symbol: string, amount: Numeric): void;
  /** What the venue says of this market cannot be understood any more. */
  breakMarket(symbol: string): void;
  /** The account places an order without this client. Returns what cancels it. */
  elsewhere(order: CrowdOrder): () => void;
  /** The venue cancels an order by itself. */
  cancel(clientOrderId: string): void;
  /** Values a contract at another price. */
  setMark(symbol: string, price: Numeric): void;
  /** The holders of positions pay each other this rate. */
  fund(symbol: string, rate: Numeric): void;
}

/** Names of what a stage may be able to do. */
export type Act = keyof Acts;

/** A venue for contract cases: fresh for each, with nobody else there. */
export interface Stage extends Grounds, Acts {
  /** What this stage cannot do, and why. */
  readonly cannot: Readonly<Partial<Record<Act, string>>>;
}
