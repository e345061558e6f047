/** A stream against a venue on loopback, under a clock in the test's hands. */
import * as assert from "uvu/assert";
import type { Pool } from "../../src/core/endpoint.ts";
import { Limiter } from "../../src/core/limits/limiter.ts";
import type { Link, Protocol } from "../../src/core/stream/link.ts";
import { openSocket } from "../../src/core/stream/socket.ts";
import { Stream, type StreamParts } from "../../src/core/stream/stream.ts";
import { Streams } from "../../src/core/stream/streams.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import type { Suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Connection, protocolOf, type SocketVenue, socketVenue } from "./socket.support.ts";

/** A clock that can also be disturbed. */
export interface ShakyClock extends ManualClock {
  /** Nothing runs for so many milliseconds: what was due in them is late. */
  stall(ms: number): void;
  /** The wall clock alone moves on, or back: somebody sets it, or the machine sleeps. */
  step(ms: number): void;
}

export interface Bench {
  readonly venue: SocketVenue;
  readonly clock: ShakyClock;
  readonly limiter: Limiter;
  readonly stream: Stream;
  readonly streams: Streams;
  readonly parts: StreamParts;
  /** Pings and pongs that came. */
  readonly signs: number;
  /** Connections and attempts whose end the stream knows of. */
  readonly ended: number;
  /** The monotonic times at which connections were asked for. */
  readonly dials: readonly number[];
  /** How often the stream told that everything stood still. */
  readonly stalls: number;
}

/** How a bench differs from the plain one. */
export interface BenchOptions {
  readonly pools?: Readonly<Record<string, Pool>>;
  readonly share?: number;
}

/** Tests at whose end closing leaves no timer and no connection. */
export interface StreamTests {
  readonly test: (title: string, run: () => void | Promise<void>) => void;
  readonly open: (changes?: Partial<Protocol>, options?: BenchOptions) => Promise<Bench>;
}

/** What a suite of streams is written with. */
export function streamTests(tests: Suite): StreamTests {
  const benches: Bench[] = [];
  tests.after(async () => {
    for (const bench of benches.splice(0)) {
      bench.stream.close();
      bench.streams.close();
      await bench.venue.close();
    }
  });
  return {
    test: (title, run) =>
      tests(title, async () => {
        await run();
        for (const { stream, streams, venue, clock } of benches) {
          stream.close();
          streams.close();
          await until(() => venue.open === 0);
          await clock.advance(0);
          assert.is(clock.pending, 0, "timers that nobody waits for");
        }
      }),
    open: async (changes, options) => {
      const bench = await benchOf(changes, options);
      benches.push(bench);
      return bench;
    },
  };
}

async function benchOf(changes: Partial<Protocol> = {}, { pools = {}, share = 1 }: BenchOptions = {}): Promise<Bench> {
  const venue = await socketVenue();
  const clock = shakyClock();
  const shared = Object.fromEntries(Object.entries(pools).filter(([, pool]) => pool.scope !== "socket"));
  const limiter = new Limiter(shared, { clock, margin: 0, share });
  let signs = 0;
  let ended = 0;
  let stalls = 0;
  const dials: number[] = [];
  const parts: StreamParts = {
    venue: "testex",
    base: venue.base,
    protocol: protocolOf(changes),
    open: (url, events, options) => {
      dials.push(clock.monotonic());
      const alive = (): void => {
        signs++;
        events.alive();
      };
      const closed: typeof events.closed = (...why) => {
        ended++;
        events.closed(...why);
      };
      return openSocket(url, { ...events, alive, closed }, options);
    },
    clock,
    // A half of the part that is chance.
    random: { uniform: () => 0.5, id: (length) => "x".repeat(length) },
    limiter,
    pools,
    onStall: () => stalls++,
  };
  return {
    venue,
    clock,
    limiter,
    parts,
    dials,
    stream: new Stream(parts),
    streams: new Streams(parts),
    get signs() {
      return signs;
    },
    get ended() {
      return ended;
    },
    get stalls() {
      return stalls;
    },
  };
}

function shakyClock(): ShakyClock {
  const clock = manualClock();
  let stalled = 0;
  let stepped = 0;
  return {
    now: () => clock.now() + stalled + stepped,
    monotonic: () => clock.monotonic() + stalled,
    after: clock.after,
    advance: clock.advance,
    get pending() {
      return clock.pending;
    },
    get next() {
      return clock.next;
    },
    stall: (ms) => stalled += ms,
    step: (ms) => stepped += ms,
  };
}

/** The pauses before a new connection, after so many failures in a row: with chance at a half, three quarters of the most. */
export const pauses: readonly number[] = [187.5, 375, 750, 1_500, 3_000, 6_000, 12_000, 22_500, 22_500];
/** So long that only an answer ends the wait. */
export const patient: { readonly timeout: number } = { timeout: 100_000_000 };
/** What an acknowledgement may take, and how often a frame is sent. */
export const ackLimit = 3_000;

/** Waits until the stream waits for its next attempt beside `others` timers, and checks that it does so for `ms`. */
export async function pause(bench: Bench, ms: number, others: number): Promise<void> {
  const { clock, venue } = bench;
  await until(() => clock.pending === others + 1 && bench.ended === venue.attempts);
  const before = venue.attempts;
  await clock.advance(ms - 1);
  assert.is(clock.pending, others + 1, `waits less than ${ms}`);
  assert.is(venue.attempts, before);
  await clock.advance(1);
  await until(() => venue.attempts === before + 1);
}

/** The newest connection. */
export function last(venue: SocketVenue): Connection {
  return venue.connections.at(-1) ?? assert.unreachable("no connection") as never;
}

/** Waits until requests go out on connection `number`, and everything sent there before has arrived. */
export async function inUse(bench: Pick<Bench, "stream" | "venue">, number: number): Promise<void> {
  for (let n = 0; n < 1_000; n++) {
    const link = await bench.stream.ready(patient);
    const id = link.nextId();
    await link.request(id, link.frame(id, `where ${n}`, {}), false, AbortSignal.timeout(10_000));
    const { asked } = bench.venue.connections[number - 1] ?? { asked: [] };
    if (asked.some((frame) => frame.op === `where ${n}` && frame.id === id)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.unreachable(`connection ${number} is not in use`);
}

/** Sends a request on a link. */
export function request(
  link: Link,
  op: string,
  write = false,
  signal: AbortSignal = new AbortController().signal,
): Promise<unknown> {
  const id = link.nextId();
  return link.request(id, link.frame(id, op, { op }), write, signal);
}
