/** What a venue's messages mean, for those who stand between the venue and a client and pick some of them out. */
import type { HttpAnswer, HttpRequest } from "./message.ts";

/** What a request asks for; `create` and `cancel` also of several orders at once. */
export type Purpose =
  | "create"
  | "cancel"
  | "cancelAll"
  | "amend"
  | "order"
  | "openOrders"
  | "fills"
  | "account"
  | "positions"
  | "terms"
  | "book"
  | "time"
  | "markets"
  | "candles"
  | "login"
  | "other";

/** A request, understood. */
export interface RequestMeaning {
  readonly purpose: Purpose;
  /** Whether it changes something at the venue. */
  readonly write: boolean;
  readonly market?: string;
}

/**
 * A frame of the client, understood. `id` is what its reply is told by: where the venue's replies carry no id, whatever the
 * reader makes of the frame and of its reply alike.
 */
export type FrameMeaning =
  | {
    readonly kind: "subscribe" | "unsubscribe";
    readonly id: string;
    readonly topics: readonly string[];
    /** Whether it makes the socket the account's own, at a venue where neither handshake nor login does. */
    readonly personal?: true;
  }
  | { readonly kind: "request"; readonly id: string; readonly request: RequestMeaning }
  | { readonly kind: "other" };

/**
 * A message of the venue, understood. `topic` is what it was subscribed by, as {@link FrameMeaning} has it; all private events
 * are of one topic.
 */
export type PushMeaning =
  | { readonly kind: "book" | "trades" | "ticker" | "candles"; readonly topic: string; readonly market: string }
  | { readonly kind: "order" | "balances" | "positions"; readonly topic: string }
  | { readonly kind: "reply"; readonly id: string }
  | { readonly kind: "other" };

/** What a failing or refusing venue answers. */
export type Trouble =
  /** An error of the venue's own after which the outcome is not known, as after a timeout behind its front. */
  | "outcome unknown"
  /** An error of its own while it cannot serve. */
  | "unavailable"
  /** Too many requests, in the venue's own words. */
  | "too many"
  | "no such order"
  /** There is an order of this client order id already. */
  | "duplicate"
  /** The request's time is outside what the venue allows. */
  | "untimely";

/** Reads a venue's messages, and writes those that troubles are made of. Pure. */
export interface Reader {
  request(request: HttpRequest): RequestMeaning;
  frame(text: string): FrameMeaning;
  push(text: string): PushMeaning;
  /** Whether a socket that is opened with this handshake is the account's own; where absent, a login frame tells. */
  personal?(handshake: HttpRequest): boolean;
  /** Whether an answer says that what was asked was done. */
  succeeded(answer: HttpAnswer): boolean;
  /** The answer of a venue in trouble; `retryAfter` in milliseconds where it says when to come back. */
  trouble(what: Trouble, retryAfter?: number): HttpAnswer;
  /** A frame that refuses the subscription or the request of this id. */
  refusal(id: string, meaning: FrameMeaning): string;
  /** A change of a book with the removal of a level added that is not there. */
  withUnknownLevel(push: string): string;
  /** A book's change or snapshot with all its update ids lower by `by`; absent where books have no numbers. */
  renumbered?(text: string, by: number): string;
  /** A book's change or snapshot with another checksum; absent where there is none. */
  miscounted?(push: string): string;
  /** An answer about orders or fills without what is younger than `since`, in milliseconds since 1970 UTC. */
  asOf(meaning: RequestMeaning, answer: HttpAnswer, since: number): HttpAnswer;
  /**
   * How the venue ends an account's events on an open socket: the request after which it sends no more, that request's id,
   * and the message that tells the client. Absent where the venue does no such thing.
   */
  readonly termination?: { readonly request: string; readonly id: string; readonly message: string };
}
