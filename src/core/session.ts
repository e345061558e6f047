/** One user's dealings with one venue: addresses, limits, clock and credentials, and the two ways to ask. */
import {
  type Call,
  type CallContext,
  caller,
  type CallParts,
  deadlineOf,
  kindOf,
  unsent,
  untilAborted,
  type Wire,
} from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Request, Venue } from "./endpoint.ts";
import {
  ClockSkewError,
  type ErrorContext,
  OutcomeUnknown,
  refuse,
  TransportError,
  ValidationError,
} from "./errors.ts";
import { type Http, openHttp } from "./http.ts";
import { costOf, Limiter } from "./limiter.ts";
import { type Protocol, SocketRefusal } from "./link.ts";
import { VenueClock } from "./offset.ts";
import { type Random, systemRandom } from "./random.ts";
import { check } from "./schema.ts";
import { type Credentials, guard, type Keys, scrubbed } from "./secret.ts";
import { type OpenSocket, openSocket } from "./socket.ts";
import type { Storage } from "./storage.ts";
import type { Stream, StreamParts } from "./stream.ts";

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
}

/** Where to, as whom, and with what. */
export interface SessionOptions {
  readonly credentials?: Credentials;
  /** `live` where not given. `sim` is a simulator on this machine, at `url`. */
  readonly network?: "live" | "testnet" | "demo" | "sim";
  /** Address of the simulator, for example `http://127.0.0.1:8080`. With `network: "sim"` only. */
  readonly url?: string;
  /** The part of the venue's limits this process may use, above 0 up to 1: for several processes behind one address. */
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
  /** Asks over a socket that is kept up by `stream`. */
  request<P extends object, A>(
    stream: Pick<Stream, "ready">,
    request: Request<P, A>,
    params: P,
    context?: CallContext,
  ): Promise<A>;
  /** What a supervised socket to one of the venue's servers is made of. */
  stream(server: string, protocol: Protocol): StreamParts;
  /** Measures the venue's clock: several times at first, once more later. */
  measure(context?: CallContext): Promise<void>;
  /** Ends every call, also those that wait. Sockets made of `stream` are closed by whoever made them. */
  close(): void;
}

/** What a venue adds to a plain session. */
export interface SessionWire extends Wire {
  /** Asks the venue's time, in milliseconds since 1970 UTC. */
  askTime(call: Call, context: CallContext): Promise<number>;
  /** Adds key, time and signature to the parameters of a socket request. */
  authorizeParams?(
    params: Readonly<Record<string, unknown>>,
    now: number,
  ): Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
const firstMeasurements = 3;

/** Opens a session. `wireOf` gets the checked credentials, and keeps them to itself. */
export function openSession(
  venue: Venue,
  options: SessionOptions,
  wireOf: (keys: Keys | undefined) => SessionWire,
): Session {
  const servers = serversOf(venue, options);
  const keys = options.credentials === undefined ? undefined : guard(options.credentials);
  const clock = options.ports?.clock ?? systemClock;
  const random = options.ports?.random ?? systemRandom;
  const client = options.ports?.http ? undefined : openHttp();
  const http = options.ports?.http ?? client?.request;
  if (!http) throw new ValidationError("ports.http", "must be a function", { venue: venue.id });
  const shared = Object.fromEntries(Object.entries(venue.pools).filter(([, pool]) => pool.scope !== "socket"));
  const limiter = new Limiter(shared, { clock, ...(options.share === undefined ? {} : { share: options.share }) });
  const time = new VenueClock(clock);
  const wire = wireOf(keys);

  const measureOnce = (context: CallContext): Promise<void> => time.measure(() => wire.askTime(call, context));
  const measureAnew = async (): Promise<void> => {
    // What was measured before serves until the first answer: other calls are signed meanwhile.
    await time.measure(async () => {
      const told = await wire.askTime(call, {});
      time.reset();
      return told;
    });
    for (let i = 1; i < firstMeasurements; i++) await measureOnce({});
  };
  let resyncing: Promise<void> | undefined;
  // Calls that are refused together wait for one measurement.
  const resync = (): Promise<void> => resyncing ??= measureAnew().finally(() => (resyncing = undefined));
  const end = new AbortController();
  const scrub = (text: string): string => keys === undefined ? text : scrubbed(text, keys);
  const parts: CallParts = { wire, servers, http, limiter, clock, time, resync, scrub, ended: end.signal };
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
      const open = options.ports?.openSocket ?? openSocket;
      return { venue: venue.id, base, protocol, open, clock, random, limiter, pools: venue.pools };
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

function serversOf(venue: Venue, { network = "live", url }: SessionOptions): Readonly<Record<string, string>> {
  const about: ErrorContext = { venue: venue.id };
  if (network !== "sim") {
    if (url !== undefined) throw new ValidationError("url", 'goes with network "sim" only', about);
    const servers = Object.hasOwn(venue.environments, network) ? venue.environments[network] : undefined;
    if (!servers) {
      throw new ValidationError(
        "network",
        `must be one of ${[...Object.keys(venue.environments), "sim"].join(", ")}`,
        about,
      );
    }
    return servers;
  }
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || parsed.protocol !== "http:" || !loopback.test(parsed.hostname)) {
    throw new ValidationError("url", "must be the simulator's address on this machine, http://127.0.0.1:PORT", about);
  }
  return Object.fromEntries(
    Object.keys(venue.environments["live"] ?? {}).map((server) => [
      server,
      `${server === "rest" ? "http" : "ws"}://${parsed.host}`,
    ]),
  );
}

type Ask = Session["request"];

/** The socket's counterpart of `caller`: same checks, same errors, one frame out and one back. */
function requester(parts: CallParts, wire: SessionWire): Ask {
  const { limiter, time, clock } = parts;
  const once = async <P extends object, A>(
    stream: Pick<Stream, "ready">,
    request: Request<P, A>,
    params: P,
    context: CallContext,
    signal: AbortSignal,
    about: ErrorContext,
  ): Promise<A> => {
    await limiter.take(costOf(request.cost, params as Record<string, unknown>), {
      priority: context.priority ?? "query",
      signal,
    });
    const link = await stream.ready({ ...context, signal });
    const plain = params as Readonly<Record<string, unknown>>;
    const signing = request.auth === "none" || !wire.authorizeParams ? plain : wire.authorizeParams(plain, time.now());
    const full = signing instanceof Promise ? await untilAborted(signing, signal) : signing;
    const id = link.nextId();
    const result = await link.request(id, link.frame(id, request.method, full), request.write === true, signal);
    try {
      return check(request.answer, result, about);
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
    for (const [name, rule] of Object.entries(request.params)) {
      if (rule.required && (params as Record<string, unknown>)[name] === undefined) {
        throw new ValidationError(name, `is required by ${request.id}`, about);
      }
    }
    const deadline = deadlineOf(clock, context, about, parts.ended);
    const { signal } = deadline;
    try {
      for (let attempt = 0;; attempt++) {
        try {
          return await once(stream, request, params, context, signal, about);
        } catch (error) {
          const typed = socketError(wire, parts, error, request.write === true, signal, about);
          if (!(typed instanceof ClockSkewError) || attempt > 0 || request.auth === "none") throw typed;
          await untilAborted(parts.resync(), signal).catch(() => {
            throw typed;
          });
        }
      }
    } finally {
      deadline.clear();
    }
  };
}

function socketError(
  wire: Wire,
  parts: CallParts,
  error: unknown,
  write: boolean,
  signal: AbortSignal,
  about: ErrorContext,
): unknown {
  if (error instanceof SocketRefusal) {
    const { refused, status } = error;
    const kind = kindOf(wire.venue, refused, status, write);
    if (kind === "RateLimited") parts.limiter.pause(refused.retryAfter ?? 1_000);
    return refuse(kind, parts.scrub?.(refused.text) ?? refused.text, {
      ...about,
      code: refused.code,
      status,
      retryAfter: refused.retryAfter,
    });
  }
  // What the link says knows nothing of the operation: say it again with it.
  if (error instanceof OutcomeUnknown) return new OutcomeUnknown(error.message, { ...about, cause: error.cause });
  if (error instanceof TransportError && error !== signal.reason) {
    return new TransportError(error.reason, error.message, error.sent, { ...about, cause: error.cause });
  }
  return unsent(error, signal, about);
}
