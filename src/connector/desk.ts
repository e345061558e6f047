/** What the parts of one connector share. */
import { type CallContext, type CallOptions, deadlineOf } from "../core/call.ts";
import { type ErrorContext, ValidationError } from "../core/errors.ts";
import { Source } from "../core/feed.ts";
import { present } from "../core/fields.ts";
import type { Session } from "../core/session.ts";
import type { Stream } from "../core/stream/stream.ts";
import { Streams } from "../core/stream/streams.ts";
import type { Adapter, Sought, Topic } from "./adapter.ts";
import { listFills } from "./account/fills.ts";
import { type Journaling, openJournal } from "./account/journaling.ts";
import { Markets } from "./markets.ts";
import { Joined } from "./orders/joined.ts";
import { OrderTracker } from "./orders/orders.ts";
import type { OrderUpdate } from "../model/order.ts";
import type { ConnectorEvent, OfSymbol } from "./exchange.ts";

/** One connector's state. */
export interface Desk {
  readonly session: Session;
  readonly adapter: Adapter;
  readonly markets: Markets;
  readonly tracker: OrderTracker;
  readonly publicStreams: ReadonlyMap<string, Streams>;
  /** The account's sockets; none without credentials. The first one carries what does not say otherwise. */
  readonly privateStreams: readonly Stream[];
  readonly events: Source<ConnectorEvent>;
  /** Absent where nothing is to outlive the process. */
  readonly journal: Journaling | undefined;
  /** Aborted when the connector is closed. */
  readonly end: AbortController;
}

/** Milliseconds that a question about an order may wait for the limits, besides its own time. */
const patience = 60_000;

/** Sets up a connector's state. Nothing is sent. `others`: private sockets besides, for some topics or for orders. */
export function openDesk(
  session: Session,
  adapter: Adapter,
  privateStream: Stream | undefined,
  others: readonly Stream[] = [],
): Desk {
  const markets = new Markets(session.venue.id);
  const events: Source<ConnectorEvent> = new Source({ keep: "all", bound: 1_000 });
  events.report({ state: "live" });
  session.onSharedPools((state) => events.push({ kind: "sharedPools", ...state }));
  const { fetchBatch } = adapter;
  const joined = fetchBatch &&
    new Joined<Sought, OrderUpdate>(fetchBatch.most, (orders) => fetchBatch.send(orders, { patience }));
  const tracker = new OrderTracker({
    venue: session.venue.id,
    clock: session.clock,
    random: session.random,
    clientOrderIdLength: adapter.clientOrderIdLength,
    bounded: adapter.boundsPrices ?? false,
    inverse: (symbol) => markets.find(symbol)?.contract?.inverse ?? false,
    query: (order, notBefore) => {
      const market = markets.get(order.symbol);
      if (!joined) return adapter.fetchOrder(market, order, { patience });
      return joined.ask({ market, ref: order, ...(Number.isFinite(notBefore) ? { since: notBefore } : {}) });
    },
    // Of one that the venue has given no id there are none.
    fills: async ({ symbol, id }) =>
      id === undefined
        ? []
        : await listFills({ adapter, session }, markets.get(symbol), { orderId: id, limit: Infinity }, { patience }),
    onError: (error) => events.push({ kind: "error", error }),
  });
  const { storage } = session;
  const journal = storage && openJournal({
    storage,
    name: `${session.venue.id}.orders`,
    venue: session.venue.id,
    alive: () => {
      // Of one that has no id so far, as after a restart, any fill of its market may be.
      const nameless = new Set(
        tracker.unsettled().flatMap(({ state }) => state.id === undefined ? [state.symbol] : []),
      );
      return (symbol, id) => nameless.has(symbol) || tracker.find(symbol, { id })?.settled === false;
    },
    onError: (error) => events.push({ kind: "error", error }),
  });
  return {
    session,
    adapter,
    markets,
    tracker,
    publicStreams: new Map(Object.entries(adapter.publicStreams).map(([name, parts]) => [name, new Streams(parts)])),
    privateStreams: privateStream ? [privateStream, ...others] : [],
    events,
    journal,
    end: new AbortController(),
  };
}

/** The public sockets that carry a topic. */
export function streamsOf({ publicStreams, session }: Desk, { socket }: Topic<unknown>): Streams {
  const [first] = publicStreams.values();
  const found = socket === undefined ? first : publicStreams.get(socket);
  if (!found) throw new ValidationError("socket", `${socket} is none of the venue's`, { venue: session.venue.id });
  return found;
}

/** The symbol and the options of a call that takes either. */
export function ofSymbol<Extra>(of: OfSymbol<Extra>): { readonly symbol: string } & CallOptions & Partial<Extra> {
  return (typeof of === "string" ? { symbol: of } : of) as { symbol: string } & CallOptions & Partial<Extra>;
}

/** The options every call has, and the time limit of the work that it is a part of. */
type Limits = Pick<CallContext, "signal" | "timeout" | "within">;

/** The options every call has, out of an object that has more. */
export function contextOf(options: Limits = {}): CallContext {
  const { within, signal, timeout } = options;
  return present<Limits>({ within, signal, timeout });
}

/** The same for questions about the market: what concerns orders and the account passes them in the line for the limits. */
export function dataOf(options?: Limits): CallContext {
  return { priority: "data", ...contextOf(options) };
}

/** Runs what may take several requests under one time limit, that of the whole call. */
export async function inTime<T>(
  { session }: Desk,
  options: Limits,
  about: ErrorContext,
  run: (context: CallContext) => Promise<T>,
): Promise<T> {
  const { within, signal, timeout } = options;
  if (within !== undefined && signal === undefined && timeout === undefined) return await run({ within });
  const deadline = deadlineOf(session.clock, options, about, within);
  try {
    return await run({ within: deadline });
  } finally {
    deadline.clear();
  }
}

/** Refuses a call that needs an account where there are no credentials. */
export function requireCredentials(desk: Desk, about: ErrorContext): void {
  if (desk.session.keys === undefined) throw new ValidationError("credentials", "are needed for this", about);
}

/** Refuses a reference to an order that has neither id: a venue might take it for all orders. */
export function requireRef(ref: { readonly clientOrderId?: string; readonly id?: string }, about: ErrorContext): void {
  if (!ref.clientOrderId && !ref.id) throw new ValidationError("clientOrderId", "or id has to be given", about);
}
