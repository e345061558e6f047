/** What a run needs to know of the venue that it simulates: how its connector is opened, and what is traded. */
import type {
  Amends,
  BatchOrders,
  Exchange,
  OrderSocket,
  QuoteOrders,
  TriggerOrders,
} from "../../src/connector/exchange.ts";
import type { Contracts } from "../../src/connector/perp.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { MarketRules } from "../../src/sim/engine/mod.ts";
import type { Kind } from "../../src/sim/skins/skin.ts";

/** A connector with whatever its venue can do: what it cannot is not tried. */
export type Connector =
  & Exchange
  & Partial<Amends & BatchOrders & TriggerOrders & QuoteOrders & OrderSocket & Pick<Contracts, "positions">>;

/** What is traded at a market. */
export interface TriedMarket {
  readonly symbol: string;
  /** The simulated venue's id of it. */
  readonly id: string;
  /** A middling amount of an order, in base. */
  readonly size: number;
  /** Of an order that somebody else makes on the account. */
  readonly other: string;
}

/** A venue that can be tried. A module of the folder `tried` exports it as `tried`. */
export interface Tried {
  readonly venue: string;
  readonly kind: Kind;
  /** Three of them: the books of all are followed, the trades of the first and the ticker of the second. */
  readonly markets: readonly TriedMarket[];
  /** The interval of candles that are read page by page, and its length in milliseconds. */
  readonly candles: { readonly interval: "1s" | "1m"; readonly length: number };
  /** Rules of a market as they are, and as they become for a while. */
  readonly rules: { readonly before: Partial<MarketRules>; readonly after: Partial<MarketRules> };
  /** Levels of each side that the connector's books have; all where absent. */
  readonly depth?: number;
  /** False where orders that wait for a price are another service, and no orders of the engine. */
  readonly triggers?: false;
  /** True where the history tells fees in quote, whatever they were paid in: others have theirs in quote then, too. */
  readonly quoteFees?: true;
  /** Milliseconds between two actions of the user, on average, where the account's limits leave no room for the usual 1200. */
  readonly pace?: number;
  /**
   * Milliseconds that a client may take to tell of a fill; ten seconds where absent. Where fills are read once the stream has
   * told of a trade, an answer that is lost costs the time limit of a call before it is asked for again.
   */
  readonly fillsWithin?: number;
  /** How an answer says that the limits are used up, where its status does not. */
  readonly limitText?: RegExp;
  /** The venue never tells how much of its limits is used. */
  readonly limitsUntold?: true;
  /** Faults that this venue cannot be tried under, by their numbers, and why. */
  readonly without?: Readonly<Record<string, string>>;
  /** The client order id of an order, by what the venue was told; where the venue's ids are not the clients' own text. */
  readonly clientOrderIdOf?: (told: string) => string;
  open(options: SessionOptions): Connector;
}

/** The module of a venue and kind. */
export async function triedVenue(name: string): Promise<Tried> {
  return ((await import(`./tried/${name}.ts`)) as { readonly tried: Tried }).tried;
}
