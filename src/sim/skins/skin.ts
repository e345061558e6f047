/** What a venue's skin is: the venue's protocol as a pure machine, without any real input or output. */
import type { Clock } from "../../core/clock.ts";
import type { AssetSpec, Engine, MarketSpec, Order } from "../engine/mod.ts";
import type { FlowProfile } from "../flow.ts";
import type { FundingTerms, Pricing } from "../pricing.ts";
import type { Random } from "../prng.ts";
import type { Tape } from "../tape.ts";
import type { HttpAnswer, HttpRequest } from "./message.ts";
import type { Reader } from "./reader.ts";

export type { HttpAnswer, HttpRequest } from "./message.ts";

/** The client's end of a socket, as the skin uses it. */
export interface Peer {
  send(text: string): void;
  ping(payload: string): void;
  /** Ends the connection, with code 1006 without a closing handshake. The session is told by `closed` when it is over. */
  close(code: number, reason: string): void;
}

/** The venue's end of a socket. */
export interface Session {
  message(text: string): void;
  /** A ping or a pong of the client came. */
  ping(payload: string): void;
  pong(payload: string): void;
  /** The connection is gone. Nothing is sent any more. */
  closed(): void;
}

/** An API key as the simulator hands it out. */
export interface Credentials {
  readonly key: string;
  /** Empty where the account signs with a private key of its own. */
  readonly secret: string;
  /** At venues whose keys have one. */
  readonly passphrase?: string;
}

/** How the venue writes what the engine numbers: for those who hold a client's view against the engine's. */
export interface Ids {
  order(id: number): string;
  /** What the owner of an order is told that a trade of it is called; with order 0, what the public is told. */
  fill(trade: number, order: number): string;
  /** The engine's number of a book that the venue gave this one; absent where the venue does not number its books. */
  readonly sequence?: (told: number) => number;
}

/** A venue's protocol. */
export interface Skin {
  readonly ids: Ids;
  /**
   * What the venue calls an order that it has ended itself, for its kind or its time: venues differ in what is canceled and
   * what has expired. Expired where it is not given.
   */
  readonly ended?: (order: Pick<Order, "status" | "expiry">) => "canceled" | "expired";
  /** What its messages mean. */
  readonly reader: Reader;
  request(request: HttpRequest): HttpAnswer;
  /** Opens a socket session, or answers why not. */
  open(request: HttpRequest, peer: Peer): Session | HttpAnswer;
  /** Makes an API key for an account. With an Ed25519 public key (PEM) signatures are checked with that. */
  createKey(account: string, publicKey?: string): Credentials;
  /** Forgets an API key, as a user who deletes it does. */
  revokeKey(key: string): void;
  /** Units of the request budget that an address has; see {@link Skin.useBudget}. */
  readonly budget: number;
  /** Uses up `units` of the request budget of an address, as another program behind it would. */
  useBudget(from: string, units: number): void;
  /** Bans an address for so many milliseconds; 0 lifts the ban. */
  ban(from: string, ms: number): void;
  /** Ends all socket sessions as the venue does at the end of their life: with notice, `notice` milliseconds ahead. */
  rotate(notice: number): void;
  /** Drops every socket session at once. */
  disconnectAll(): void;
  /** Stops all timers. */
  close(): void;
}

/** What a skin works with. */
export interface SkinContext {
  readonly engine: Engine;
  readonly tape: Tape;
  readonly clock: Clock;
  readonly random: Random;
  /** Mark prices and funding, where the markets are contracts. */
  readonly pricing: Pricing | undefined;
}

/** What is traded: assets, or perpetual contracts. */
export type Kind = "spot" | "perp";

/** A market of a simulated venue, and how the crowd trades it. */
export interface SimulatedMarket {
  readonly spec: MarketSpec;
  readonly flow: Omit<FlowProfile, "market">;
}

/** A venue that can be simulated. */
export interface SimulatedVenue {
  readonly id: string;
  /** A venue with both is two simulated venues, which may share a skin. */
  readonly kind: Kind;
  readonly assets: readonly AssetSpec[];
  readonly markets: readonly SimulatedMarket[];
  /** How contracts are funded; every eight hours where it is not given. */
  readonly funding?: FundingTerms;
  /** Commissions of an account, as shares of what it receives; of contracts, of what they are worth. */
  readonly fees: { readonly maker: string; readonly taker: string };
  /** What the first account owns. */
  readonly balances: Readonly<Record<string, string>>;
  skin(context: SkinContext): Skin;
}
