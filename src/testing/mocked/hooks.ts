/** What a venue's test tells of it that its description cannot: which operation is about what, and how the truth is written. */
import type {
  Credentials,
  HttpAnswer,
  HttpRequest,
  Kind,
  Purpose,
  SimulatedMarket,
  SimulatedVenue,
  Skin,
  Trouble,
} from "../../sim/mod.ts";
import type {
  HouseBalance,
  HouseBook,
  HouseCandle,
  HouseFill,
  HouseLevel,
  HouseOrder,
  HousePosition,
  HouseTicker,
  HouseTrade,
  RefusalKind,
} from "./words.ts";
import type { House } from "./house.ts";
import type { Fields, MockAsked, MockTopic } from "./mock.ts";

/** An operation that is asked for, for its hook. */
export interface HookAsked extends MockAsked {
  /** A parameter as text; `undefined` where it is not given. */
  text(name: string): string | undefined;
  /** A parameter as a number. */
  number(name: string): number | undefined;
  /** The id of the market that its parameters name. */
  readonly market: string | undefined;
  /** What its socket hears once this is done; nothing by HTTP. */
  readonly heard: readonly MockTopic[];
}

/**
 * How an operation is answered. Without one, a mock answers what the description says, always the same. What an answer leaves
 * out is as in the description's example: a field of a map, also of one inside it, and of each item of a list. One that is
 * `undefined` is not there, and a `Map` has its own keys, and no others, with values that are like the example's first one.
 */
export interface OperationHook {
  /** What it asks for: cases that lose, delay or refuse messages pick them out by it. */
  readonly purpose: Purpose | ((params: Fields) => Purpose);
  /** Where it is not said, that of the description. Throws what the house refuses. */
  readonly answer?: (asked: HookAsked, house: House) => unknown;
  /** Channels whose messages come from then on, by `product name`, on the socket that this was asked on. */
  readonly opens?: readonly string[];
}

/** Changes of a book since the last message. */
export interface HouseBookChange {
  readonly market: string;
  /** Numbers of the first and the last change in it. */
  readonly first: number;
  readonly last: number;
  readonly bids: readonly HouseLevel[];
  readonly asks: readonly HouseLevel[];
  /** The best levels as they are now. */
  readonly book: HouseBook;
}

/** A channel's messages: each function makes payloads. What they leave out is as in the description's first message. */
export type ChannelHook =
  | {
    readonly kind: "book";
    /** Milliseconds between two messages; of a whole book 0, where each change of a level is a message by itself, at once. */
    readonly every: number;
    /** Levels of each side; the whole book, and only what has changed, where it is not given. */
    readonly levels?: number;
    readonly begin?: (book: HouseBook, market: string, house: House) => unknown;
    readonly change: (change: HouseBookChange, house: House) => unknown;
  }
  | {
    readonly kind: "trades";
    /** Where it begins with what was traded before, oldest first. */
    readonly begin?: (trades: readonly HouseTrade[], house: House) => unknown;
    readonly tell: (trades: readonly HouseTrade[], house: House) => readonly unknown[];
  }
  | {
    readonly kind: "ticker";
    readonly every: number;
    readonly tell: (ticker: HouseTicker, house: House) => unknown;
  }
  | {
    readonly kind: "candles";
    readonly every: number;
    /** `1m`, by what was asked for. */
    readonly interval: (params: MockTopic["params"]) => string;
    readonly tell: (candle: HouseCandle, market: string, interval: string, house: House) => unknown;
  }
  | {
    /** What is told every so often, whatever happens: funding, or a sign of life. */
    readonly kind: "funding";
    readonly every: number;
    readonly tell: (market: string, house: House) => unknown;
  }
  | {
    /** The account's own. Each function gives the payloads of one event, or none. */
    readonly kind: "account";
    readonly begin?: (house: House) => readonly unknown[];
    readonly order?: (order: HouseOrder, fill: HouseFill | undefined, house: House) => readonly unknown[];
    readonly balances?: (balances: readonly HouseBalance[], house: House) => readonly unknown[];
    readonly position?: (position: HousePosition, house: House) => readonly unknown[];
  };

/** What a mocked venue is made of beside its description. */
export interface MockHooks {
  readonly kind: Kind;
  /** The markets of the description's answer, with their rules; the first one is traded. */
  readonly markets: readonly SimulatedMarket[];
  readonly assets: SimulatedVenue["assets"];
  readonly fees: SimulatedVenue["fees"];
  readonly balances: SimulatedVenue["balances"];
  /** Keys of a form that the venue's client takes; a mock verifies no signature but in `check`. */
  readonly credentials: Credentials;
  /** By `name`, or by `product name` where two products have one of that name: operations and requests over sockets. */
  readonly operations: Readonly<Record<string, OperationHook | OperationHook["answer"]>>;
  readonly channels: Readonly<Record<string, ChannelHook>>;
  /** The market that parameters of a channel or operation name; by one of their values where it is not said. */
  readonly marketOf?: (params: Fields, house: House) => string | undefined;
  /** Looks at what a request is sent with besides its parameters, as the time of its signature. Throws what the house refuses. */
  readonly check?: (request: HttpRequest, house: House) => void;
  /** The answer that refuses a request, in the venue's words; `retryAfter` in milliseconds, from `now`, the venue's time. */
  readonly refuse: (
    kind: RefusalKind,
    text: string,
    retryAfter: number | undefined,
    now: number,
  ) => Pick<HttpAnswer, "status" | "body"> & Partial<HttpAnswer>;
  /** The frame that refuses one: `frame` is what was sent. */
  readonly refuseFrame: (kind: RefusalKind, text: string, frame: Fields) => unknown;
  /** How the venue writes the numbers of orders and fills; as plain numbers where it is not said. */
  readonly ids?: {
    readonly order: (id: number) => string;
    /** `order` is 0 where the public is told of it; `time` is the trade's; `maker`: the order is the one that rested. */
    readonly fill: (trade: number, order: number, time: number, maker: boolean) => string;
  };
  /** What the venue calls the end of an order that it has ended itself. Expired where it is not said. */
  readonly ended?: NonNullable<Skin["ended"]>;
  /**
   * Other frames than described in which a channel's payload comes: what the transport wraps around it. `nth`: it is the first,
   * the second … of its topic on its socket.
   */
  readonly wrap?: (payload: unknown, topic: MockTopic, nth: number) => unknown;
  /** A frame that was sent, as it is described, where the wire has it otherwise. */
  readonly unwrap?: (frame: Fields) => Fields;
  /**
   * What a reply repeats of its frame in another place, or under another name, than the frame has it: the two are paired by it.
   * `frame` is what was sent, as it is described.
   */
  readonly pair?: (frame: Fields) => Fields | undefined;
  /** What a frame has besides, a reply too, but no refusal. `nth`: it is the first, the second … of all of its socket. */
  readonly stamp?: (frame: unknown, nth: number) => unknown;
}

/** What a case's trouble is in the description's words. */
export const troubles: Readonly<Record<Trouble, RefusalKind>> = {
  "outcome unknown": "OutcomeUnknown",
  unavailable: "Unavailable",
  "too many": "RateLimited",
  "no such order": "OrderNotFound",
  duplicate: "DuplicateOrder",
  untimely: "ClockSkew",
};
