/** One user's dealings with one venue: addresses, limits, clock and credentials, and the two ways to ask. */
import { Ending, type Ends } from "./abort.ts";
import {
  type Call,
  type CallContext,
  caller,
  type CallParts,
  type Deadline,
  limitOf,
  unsent,
  untilAborted,
  type Wire,
} from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import { digest } from "./crypto.ts";
import type { Pool, Request, Venue } from "./endpoint.ts";
import { ClockSkewError, type ErrorContext, OutcomeUnknown, TransportError, ValidationError } from "./errors.ts";
import { type Http, type Send, sendOver } from "./http/contract.ts";
import { platformHttp } from "./http/platform.ts";
import { hostCheck, serversOf } from "./hosts.ts";
import { costOf, Limiter } from "./limits/limiter.ts";
import { type Link, type Protocol, SocketRefusal } from "./stream/link.ts";
import { VenueClock } from "./offset.ts";
import type { OpenPools, SharedPoolsState, SharedStore } from "./limits/pools.ts";
import { type Random, systemRandom } from "./random.ts";
import { refusalError } from "./refusal.ts";
import type { FrameCount, FrameCounts } from "./scan/reader.ts";
import { check } from "./schema.ts";
import { type Credentials, guard, type Keys, scrubbed } from "./secret.ts";
import { platformSocket } from "./stream/platform.ts";
import type { OpenSocket } from "./stream/socket.ts";
import type { Storage } from "./storage.ts";
import type { Stream, StreamParts } from "./stream/stream.ts";

/** The outside world. What is not given is the machine's own. */
export interface Ports {
  readonly http?: Http;
  readonly openSocket?: OpenSocket;
  readonly clock?: Clock;
  readonly random?: Random;
  /**
   * Where unfinished orders and delivered fills are kept for the next process; without it they end with this one. One for
   * each account.
   */
  readonly storage?: Storage;
  /**
   * Counts what several sessions or processes take of one venue's limits, behind one address or with one account. Give all
   * of them the same, or stores over the same server. Everything then waits for it, and `share` has another meaning.
   * `memoryPools`, `redisPools`, or `sharePools` of a store of one's own.
   */
  readonly pools?: SharedStore;
}

/** Where to, as whom, and with what. */
export interface SessionOptions {
  readonly credentials?: Credentials;
  /** `live` where not given. `sim` is a simulator on this machine, at `url`. */
  readonly network?: "live" | "testnet" | "demo" | "sim";
  /** Address of the simulator, for example `http://127.0.0.1:8080`. With `network: "sim"` only. */
  readonly url?: string;
  /**
   * Keeps a connection to the venue ready from the first request on, so that an order never waits for the handshakes of TCP
   * and TLS. One that is not used is made anew every half a minute. A `ports.http` sees to its connections itself.
   */
  readonly warm?: boolean;
  /**
   * The part of the venue's limits this process may use, above 0 up to 1: for several processes behind one address. The parts
   * of all of them should be 1 in sum.
   *
   * With `ports.pools` everybody shares four fifths of each limit, and this is the part of the last fifth that is this
   * process's own: for cancels when the rest is used up, and for everything while the store does not answer. A tenth where not
   * given, which suits up to ten processes.
   */
  readonly share?: number;
  readonly ports?: Ports;
}

/** An open session. */
export interface Session {
  readonly venue: Venue;
  readonly clock: Clock;
  readonly random: Random;
  readonly storage: Storage | undefined;
  readonly limiter: Limiter;
  readonly time: VenueClock;
  readonly keys: Keys | undefined;
  readonly call: Call;
  /** Asks over a socket that is kept up by `stream`; there is none without credentials. */
  request<P extends object, A>(
    stream: Pick<Stream, "ready"> | undefined,
    request: Request<P, A>,
    params: P,
    context?: CallContext,
  ): Promise<A>;
  /** What a supervised socket to one of the venue's servers is made of. */
  stream(server: string, protocol: Protocol): StreamParts;
  /**
   * What came often on the sockets made of `stream`, by the message's name in the description: how many frames were decoded
   * from their bytes, and how many were read in the ordinary way because they held a surprise.
   */
  readonly frames: ReadonlyMap<string, Readonly<FrameCount>>;
  /** Calls back when the store of `ports.pools` stops answering, and when it is back. Returns what ends that. */
  onSharedPools(handler: (state: SharedPoolsState) => void): () => void;
  /** Measures the venue's clock: several times at first, once more later. */
  measure(context?: CallContext): Promise<void>;
  /** Ends every call, also those that wait. Sockets made of `stream` are closed by whoever made them. */
  close(): void;
}

/** What a venue adds to a plain session. Without credentials nothing signs: what would have to be signed is not sent. */
export interface SessionWire extends Omit<Wire, "authorize"> {
  readonly authorize?: Wire["authorize"] | undefined;
  /** Asks the venue's time, in milliseconds since 1970 UTC. */
  askTime(call: Call, context: CallContext): Promise<number>;
  /** Milliseconds that the answer may be off in either direction, where the venue tells no milliseconds. */
  readonly timeResolution?: number;
  /** Adds key, time and signature to the parameters of a socket request. */
  readonly authorizeParams?:
    | ((
      params: Readonly<Record<string, unknown>>,
      now: number,
    ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>)
    | undefined;
}

const firstMeasurements = 3;
/** What is signed after a sleep of the machine waits so many milliseconds for the venue's time, and no longer. */
const freshenLimit = 2_000;
/** A session's part of what a shared store does not give out, where it does not say. */
const shareOfReserve = 0.1;

/**
 * Opens a session. `wireOf` gets the checked credentials, and keeps them to itself. `kind`: whose operations it is for, where
 * the venue counts those of its kinds apart.
 */
export function openSession(
  described: Venue,
  options: SessionOptions,
  wireOf: (keys: Keys | undefined) => SessionWire,
  kind?: NonNullable<Pool["kind"]>,
): Session {
  const venue = { ...described, pools: poolsOf(described, kind) };
  const servers = serversOf(venue, options);
  const keys = options.credentials === undefined ? undefined : guard(options.credentials);
  const clock = options.ports?.clock ?? systemClock;
  const random = options.ports?.random ?? systemRandom;
  const client = options.ports?.http ? undefined : platformHttp({ warm: options.warm === true });
  const sender = options.ports?.http ? sendOver(options.ports.http) : client?.send;
  if (!sender) throw new ValidationError("ports.http", "must be a function", { venue: venue.id });
  const checkHost = hostCheck(venue, options);
  const http: Send = (request, ending) => {
    checkHost(request.url);
    return sender(request, ending);
  };
  const openPort = options.ports?.openSocket ?? platformSocket;
  const open: OpenSocket = (url, events, limits) => {
    checkHost(url);
    return openPort(url, events, limits);
  };
  const shared = Object.fromEntries(Object.entries(venue.pools).filter(([, pool]) => pool.scope !== "socket"));
  const poolHandlers: Set<(state: SharedPoolsState) => void> = new Set();
  const sharing = options.ports?.pools === undefined
    ? undefined
    : sharingOf(venue, options, options.ports.pools, keys, (state) => {
      for (const handler of poolHandlers) handler(state);
    });
  const limiter = new Limiter(shared, {
    clock,
    sharing,
    ...(options.share === undefined ? {} : { share: options.share }),
  });
  const time = new VenueClock(clock);
  const frames: FrameCounts = new Map();
  const made = wireOf(keys);
  const wire = { ...made, authorize: made.authorize ?? (() => Promise.reject(unsigned(venue))) };

  const measureOnce = (context: CallContext): Promise<void> =>
    time.measure(() => wire.askTime(call, context), wire.timeResolution);
  const measureAnew = async (): Promise<void> => {
    // What was measured before serves until the first answer: other calls are signed meanwhile.
    await time.measure(async () => {
      const told = await wire.askTime(call, {});
      time.reset();
      return told;
    }, wire.timeResolution);
    for (let i = 1; i < firstMeasurements; i++) await measureOnce({});
  };
  let resyncing: Promise<void> | undefined;
  // Calls that are refused together wait for one measurement.
  const resync = (): Promise<void> => resyncing ??= measureAnew().finally(() => (resyncing = undefined));
  let notBefore = -Infinity;
  // The machine slept, or its clock was set: what is signed now waits for one measurement, all together.
  const freshen = (signal: Ends): Promise<void> | undefined => {
    if (!time.suspect || clock.monotonic() < notBefore) return undefined;
    let cancel: () => void = () => {};
    const late = new Promise<void>((resolve) => (cancel = clock.after(freshenLimit, resolve)));
    // Where it fails the estimate has to do: a venue that finds it wrong says so.
    const work = Promise.race([resync(), late]).catch(() => {}).finally(() => {
      cancel();
      if (time.suspect) notBefore = clock.monotonic() + freshenLimit;
    });
    return untilAborted(work, signal).finally(cancel);
  };
  const end = new Ending();
  const scrub = (text: string): string => keys === undefined ? text : scrubbed(text, keys);
  const parts: CallParts = { wire, servers, http, limiter, clock, time, resync, freshen, scrub, ended: end };
  const call = caller(parts);

  return {
    venue,
    clock,
    random,
    storage: options.ports?.storage,
    limiter,
    time,
    keys,
    call,
    request: requester(parts, wire),
    stream: (server, protocol) => {
      const base = servers[server];
      if (base === undefined) throw new ValidationError("network", `has no address for ${server}`, { venue: venue.id });
      // Nobody waits for it: a call that finds the time wrong measures for itself.
      const onStall = (): void => void (time.synced && !end.aborted && resync().catch(() => {}));
      return { venue: venue.id, base, protocol, open, clock, random, limiter, pools: venue.pools, onStall, frames };
    },
    frames,
    onSharedPools: (handler) => {
      poolHandlers.add(handler);
      return () => void poolHandlers.delete(handler);
    },
    measure: async (context = {}) => {
      for (let i = time.synced ? 1 : firstMeasurements; i > 0; i--) await measureOnce(context);
    },
    close: () => {
      end.abort(new TransportError("aborted", "the connector is closed", false, { venue: venue.id }));
      client?.close();
    },
  };
}

function unsigned({ id }: Venue): ValidationError {
  return new ValidationError("credentials", "are needed for this", { venue: id });
}

/** The pools that operations of a kind take from. Those of another may be told of by headers of the same names. */
function poolsOf({ pools }: Venue, kind: Pool["kind"]): Venue["pools"] {
  return Object.fromEntries(Object.entries(pools).filter(([, pool]) => pool.kind === undefined || pool.kind === kind));
}

/** Which of a venue's pools a store counts, under keys that tell nothing of the account. */
function sharingOf(
  venue: Venue,
  { network = "live", url, share = shareOfReserve }: SessionOptions,
  store: SharedStore,
  keys: Keys | undefined,
  onState: (state: SharedPoolsState) => void,
): OpenPools {
  const place = `${venue.id}:${network === "sim" ? new URL(url ?? "").host : network}`;
  const account = keys && digest("sha256", `${venue.id}:${keys.key.reveal()}`, "hex").slice(0, 32);
  const names = Object.entries(venue.pools).flatMap(([name, { scope }]): [string, string][] => {
    if (scope === "ip") return [[name, `${place}:ip:${name}`]];
    return scope === "account" && account !== undefined ? [[name, `${place}:${account}:${name}`]] : [];
  });
  return store.share({ keys: Object.fromEntries(names), address: `${place}:ip`, share, onState });
}

type Ask = Session["request"];

/** The socket's counterpart of `caller`: same checks, same errors, one frame out and one back. */
function requester(parts: CallParts, wire: SessionWire): Ask {
  const { limiter, time } = parts;
  const once = async <P extends object, A>(
    stream: Pick<Stream, "ready">,
    request: Request<P, A>,
    params: P,
    context: CallContext,
    sending: Sending,
    signal: Deadline,
    about: ErrorContext,
  ): Promise<A> => {
    const turn = { priority: context.priority ?? "query", signal };
    const fresh = (link: Link): Link | Promise<Link> => {
      const freshening = request.auth === "none" ? undefined : parts.freshen?.(signal);
      const counting = link.count(turn);
      return freshening || counting ? Promise.all([freshening, counting]).then(() => link) : link;
    };
    const admitting = limiter.admitPrepared(sending.cost, turn, () => {
      const ready = stream.ready(context, signal);
      return ready instanceof Promise ? ready.then(fresh) : fresh(ready);
    });
    // As over HTTP: where nothing is to be waited for, the frame is written before the call returns.
    const [taken, link] = admitting instanceof Promise ? await admitting : admitting;
    sending.taken = taken;
    const plain = params as Readonly<Record<string, unknown>>;
    const signing = request.auth === "none" || !wire.authorizeParams ? plain : wire.authorizeParams(plain, time.now());
    const full = signing instanceof Promise ? await untilAborted(signing, signal) : signing;
    const id = link.nextId();
    const frame = link.frame(id, request.method, full);
    let result: unknown;
    try {
      result = await link.request(id, frame, request.write === true, signal);
    } finally {
      limiter.settled(sending.cost, taken);
    }
    try {
      return check(request.answer, result, about, parts.scrub);
    } catch (error) {
      throw request.write ? new OutcomeUnknown("the venue's answer cannot be read", { ...about, cause: error }) : error;
    }
  };
  return async (stream, request, params, context = {}) => {
    const about: ErrorContext = {
      venue: wire.venue.id,
      operation: request.id,
      clientOrderId: context.clientOrderId,
    };
    for (const name of Object.keys(params)) {
      if (!Object.hasOwn(request.params, name)) {
        throw new ValidationError(name, `is no parameter of ${request.id}`, about);
      }
    }
    for (const name of Object.keys(request.params)) {
      if (request.params[name]?.required && (params as Record<string, unknown>)[name] === undefined) {
        throw new ValidationError(name, `is required by ${request.id}`, about);
      }
    }
    if (!stream) throw unsigned(wire.venue);
    const { deadline, over } = limitOf(parts, context, about);
    try {
      const cost = costOf(request.cost, params as Record<string, unknown>);
      for (let attempt = 0;; attempt++) {
        const sending: Sending = { write: request.write === true, cost, taken: undefined };
        try {
          return await once(stream, request, params, context, sending, deadline, about);
        } catch (error) {
          const typed = socketError(parts, error, sending, deadline, about);
          if (!(typed instanceof ClockSkewError) || attempt > 0 || request.auth === "none") throw typed;
          await untilAborted(parts.resync(), deadline).catch(() => {
            throw typed;
          });
        }
      }
    } finally {
      over();
    }
  };
}

/** What one attempt takes, and when it was let pass. */
interface Sending {
  readonly write: boolean;
  readonly cost: Readonly<Record<string, number>>;
  taken: number | undefined;
}

function socketError(
  parts: CallParts,
  error: unknown,
  sending: Sending,
  signal: Ends,
  about: ErrorContext,
): unknown {
  if (error instanceof SocketRefusal) {
    return refusalError(parts, error.refused, { ...sending, status: error.status }, about);
  }
  // What the link says knows nothing of the operation: say it again with it.
  if (error instanceof OutcomeUnknown) return new OutcomeUnknown(error.message, { ...about, cause: error.cause });
  if (error instanceof TransportError && error !== signal.reason) {
    return new TransportError(error.reason, error.message, error.sent, { ...about, cause: error.cause });
  }
  return unsent(error, signal, about);
}
