/** The account: the private stream, and what keeps orders, fills and balances true while it is up and after it was away. */
import { onAbort } from "../../core/abort.ts";
import type { CallContext } from "../../core/call.ts";
import { sleep } from "../../core/clock.ts";
import { AuthenticationError, PermissionError, TransportError, VenueKitError } from "../../core/errors.ts";
import type { Feed } from "../../core/feed.ts";
import type { Listener, Stream } from "../../core/stream/stream.ts";
import type { Balance, Fill, Position } from "../../model/mod.ts";
import type { UserEvent, UserTopic } from "../adapter.ts";
import { Balances, type Totals } from "./balances.ts";
import { Moved } from "./moved.ts";
import { Positions } from "./positions.ts";
import { note, type Reach } from "./cursors.ts";
import type { Desk } from "../desk.ts";
import { loadLater } from "../loading.ts";
import type { Journaling } from "./journaling.ts";
import { isOfAccount, type Reading, readingFrom, settling } from "./reading.ts";
import type { Findings, Start } from "./reconcile.ts";

/** Pauses between attempts to catch up, in milliseconds; the last one repeats. */
const pauses: readonly number[] = [500, 1_000, 2_000, 5_000, 10_000];
/** After this many milliseconds without an event of the account the venue is asked whether there was none. */
const patience = 60_000;
/** What was changed this many milliseconds ago the stream has brought, where it works. */
const streamDelay = 5_000;
/** Milliseconds that a reading of everything may wait for the limits, besides the time of each request. */
const roomPatience = 60_000;
/** Milliseconds between two readings of balances that moved, where the venue has room for that. */
const betweenReadings = 1_000;

/** A stretch of time of which events may be missing. */
interface Missed {
  /** Our time of its start, in milliseconds since 1970 UTC. */
  readonly from: number;
  /** Where the fills were known up to at its start: what the stream brings after it must not hide what it did not bring before. */
  reading: Reading;
  /** What the account had at its start. */
  readonly totals: Totals;
  /** Fills that its recovery has brought so far. */
  backfilled: number;
}

/** Balances and positions, and what keeps them, orders and fills true. */
export class Account {
  readonly #desk: Desk;
  readonly #balances: Balances = new Balances();
  readonly #positions: Positions = new Positions();
  /**
   * The newest trade id of each market that came over the stream. What answers to requests bring is not in it: they may be
   * ahead of the stream, and older fills still on their way.
   */
  readonly #heard: Map<string, string> = new Map();
  /** Up to where the venue's own history was read: not even a stream that drops events unseen can fake that. */
  #verified: Reach | undefined;
  /** The markets of every fill so far, also of those an earlier process delivered. */
  readonly #traded: Set<string> = new Set();
  /** What an earlier process left of balances. */
  #totals: Totals | undefined;
  #journal: Journaling | undefined;
  #stopJournal: () => void = () => {};
  /** What is not known since the stream was away or unreadable; absent while nothing was missed. */
  #missed: Missed | undefined;
  /** Counts every time that something may have been missed. */
  #losses = 0;
  /** One reconciliation at a time. */
  #busy = false;
  /** The venue's time of the newest change of the account that the stream, or a reading of everything, has told. */
  #toldUntil = Number.NEGATIVE_INFINITY;
  #streamLive = false;
  #balancesRead = false;
  #positionsRead = false;
  #ordersRead = false;
  #whenLive: () => void = () => {};
  readonly #end: AbortController = new AbortController();
  readonly #moved: Moved;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#moved = new Moved({
      clock: desk.session.clock,
      pause: desk.adapter.balancesPause ?? betweenReadings,
      read: () => this.readBalances({ priority: "data" }),
      onFailed: (error, received) => this.#failed(error, received),
      end: this.#end.signal,
    });
    desk.tracker.watchFills().on(({ symbol }) => this.#traded.add(symbol));
  }

  get streamLive(): boolean {
    return this.#streamLive;
  }
  get balancesRead(): boolean {
    return this.#balancesRead;
  }
  get positionsRead(): boolean {
    return this.#positionsRead;
  }
  /** What is open, as far as is known. */
  get positions(): Positions {
    return this.#positions;
  }
  /** How many histories have to be read for all of the account's fills: one for each market that it traded on, or one. */
  get histories(): number {
    return isOfAccount(this.#desk.adapter.fillHistory) ? 1 : this.#traded.size;
  }
  /** Whether orders and fills are those of the venue, as far as anybody knows. */
  get ordersRead(): boolean {
    return this.#ordersRead && !this.#missed;
  }

  /**
   * Takes over what an earlier process left: its unfinished orders are asked for, and fills since it was last complete are
   * read when the stream is up. `provable` is the monotonic time from which an order that is not found was never placed.
   */
  async resume(journal: Journaling, provable: number): Promise<void> {
    const { tracker, session } = this.#desk;
    const { orders, fills, checkpoint } = await journal.open();
    this.#journal = journal;
    const newest: Map<string, string> = new Map();
    for (const { symbol, id } of fills) {
      tracker.delivered(symbol, id);
      if (this.#byId) note(newest, symbol, id);
      this.#traded.add(symbol);
    }
    this.#verified = checkpoint ?? { since: this.#past(0), cursors: newest };
    this.#totals = checkpoint?.totals;
    if (checkpoint || fills.length > 0) this.#miss(checkpoint?.since ?? session.clock.now());
    // From here on nothing is forgotten, should this process not get as far as to a reading of its own.
    else journal.checkpoint({ ...this.#verified, totals: undefined });
    for (const { symbol, ticket } of orders) {
      // Placed by this process, before it connected.
      if (tracker.get(ticket.clientOrderId)) continue;
      const tracked = tracker.begin(symbol, ticket);
      // It may have been, by the process that sent it: then amount and price are not what was written down.
      tracked.amended = true;
      journal.follow(tracked);
      tracker.unknown(tracked, provable);
    }
    this.#keepFills();
  }

  /** Every fill of the account, each once. */
  watchFills(): Feed<Fill> {
    const feed = this.#desk.tracker.watchFills();
    // A fill is written down after it was handed to everybody.
    if (this.#journal) this.#keepFills();
    return feed;
  }

  /** Starts the private stream, then reads what was before it. Resolves when orders, fills and balances are known. */
  async start(context: CallContext): Promise<void> {
    const { adapter, session } = this.#desk;
    if (this.#streams.length === 0) return;
    const leave: (() => void)[] = [];
    // From before it is live: what happens between is nobody's otherwise.
    this.#lastVerified();
    const missing = new Set(adapter.user);
    const listenerOf = (topic: UserTopic): Listener => ({
      data: (payload, received) => this.#receive(topic, payload, received),
      live: () => {
        missing.delete(topic);
        if (missing.size > 0) return;
        this.#streamLive = true;
        this.#desk.events.push({ kind: "userStream", state: "live" });
        this.#whenLive();
        this.#catchUp();
      },
      lost: () => lost(topic),
      unreadable: (error) => this.#failed(error, session.clock.now()),
      silent: () => this.#genuinelySilent(),
      patience,
    });
    const lost = (topic: UserTopic): void => {
      const wasLive = missing.size === 0;
      missing.add(topic);
      // Those that follow miss nothing more: it is all read again in any case.
      if (!wasLive) return;
      this.#streamLive = false;
      this.#miss(session.clock.now());
      this.#desk.events.push({ kind: "userStream", state: "lost" });
    };
    this.#busy = true;
    try {
      await Promise.all(this.#streams.map((stream) => stream.start(context)));
      await Promise.all(adapter.user.map(async (topic) => {
        const stream = this.#streamOf(topic);
        if (stream) leave.push(await stream.add(topic.address, listenerOf(topic), context));
      }));
      await this.#begin(context);
    } catch (error) {
      // Nobody may be left who could close it: a connector that did not connect holds no connection.
      for (const end of leave) end();
      for (const stream of this.#streams) stream.stop();
      for (const topic of adapter.user) lost(topic);
      throw error;
    } finally {
      this.#busy = false;
    }
    this.#catchUp();
  }

  all(): Balance[] {
    return this.#balances.all();
  }

  watch(): Feed<readonly Balance[]> {
    return this.#balances.watch();
  }

  /**
   * Reads all balances. Where the account has changed some seconds ago and the stream has not told, it has missed something:
   * then everything is read.
   */
  async readBalances(context: CallContext): Promise<Balance[]> {
    const { readBalances } = await loadLater();
    const { time } = await readBalances(this.#desk, this.#balances, context);
    this.#balancesRead = true;
    const behind = time > this.#toldUntil && time < this.#desk.session.time.now() - streamDelay;
    if (behind) this.audit().catch((error) => this.#desk.events.push({ kind: "error", error }));
    return this.all();
  }

  /** Reads all positions. */
  async readPositions(context: CallContext): Promise<Position[]> {
    const { readPositions } = await loadLater();
    await readPositions(this.#desk, this.#positions, context);
    this.#positionsRead = true;
    return this.#positions.open();
  }

  /**
   * Compares all that is known with what requests bring: a stream can be up and bring nothing, or not all. Where it has
   * missed something it is opened anew.
   */
  async audit(): Promise<void> {
    const late = await this.#audit();
    if (late === 0 || this.#end.signal.aborted) return;
    const { session, events } = this.#desk;
    const text = `the account's stream did not bring ${late} things that requests did: it is opened anew`;
    events.push({ kind: "error", error: new VenueKitError(text, { venue: session.venue.id, operation: "audit" }) });
    for (const stream of this.#streams) stream.restart();
  }

  close(): void {
    this.#end.abort(
      new TransportError("aborted", "the connector is closed", false, { venue: this.#desk.session.venue.id }),
    );
    this.#stopJournal();
    this.#balances.close();
    this.#positions.close();
  }

  #receive(topic: UserTopic, payload: unknown, received: number): void {
    const { tracker } = this.#desk;
    let news: readonly UserEvent[];
    try {
      news = topic.read(payload, received);
    } catch (error) {
      return this.#failed(error, received);
    }
    for (const event of news) {
      switch (event.kind) {
        case "order":
          tracker.apply(event.update);
          if (this.#byId) { for (const { symbol, id } of event.update.fills ?? []) note(this.#heard, symbol, id); }
          break;
        case "fill":
          tracker.fill(event.fill);
          if (this.#byId) note(this.#heard, event.fill.symbol, event.fill.id);
          break;
        case "balances":
          this.#toldUntil = Math.max(this.#toldUntil, event.time);
          this.#balances.event({ holdings: event.balances, time: event.time });
          break;
        case "positions":
          this.#toldUntil = Math.max(this.#toldUntil, event.time);
          this.#positions.event({ holdings: event.positions, time: event.time });
          // Should the fill that moved one not be told, the market's history has it.
          for (const { symbol } of event.positions) this.#traded.add(symbol);
          break;
        case "balancesMoved":
          this.#moved.event(received);
          break;
        case "terminated":
          this.#streamOf(topic)?.restart();
      }
    }
  }

  /** Writes down every fill from now on, after whoever else watches. */
  #keepFills(): void {
    this.#stopJournal();
    const journal = this.#journal;
    const feed = this.#desk.tracker.watchFills();
    feed.on((fill) => journal?.fill(fill));
    this.#stopJournal = () => feed.close();
  }

  /** The first reading. Repeated where the stream was away or unreadable meanwhile. */
  async #begin(context: CallContext): Promise<void> {
    const { session, events } = this.#desk;
    const reading = readingFrom(this.#lastVerified());
    const left = this.#missed;
    let backfilled = 0;
    const start: Start = { reading, traded: this.#traded, totals: this.#totals, news: () => backfilled++ };
    for (;;) {
      await this.#untilLive(context);
      const losses = this.#losses;
      const began = this.#past(settling);
      let findings: Findings;
      try {
        const { reconcile } = await loadLater();
        findings = await reconcile(this.#desk, this.#holdings, start, context);
      } catch (error) {
        if (losses === this.#losses || (context.within ?? context.signal)?.aborted || this.#end.signal.aborted) {
          throw error;
        }
        continue;
      }
      this.#holdingsRead();
      if (!findings.finished) this.#unfinished();
      if (losses !== this.#losses || !findings.finished) continue;
      this.#toldUntil = Math.max(this.#toldUntil, findings.time);
      this.#verify(reading, began);
      break;
    }
    this.#missed = undefined;
    this.#ordersRead = true;
    if (left) events.push({ kind: "recovered", from: left.from, to: session.clock.now(), backfilled });
  }

  async #untilLive(context: CallContext): Promise<void> {
    if (this.#streamLive) return;
    // Rejects where the login is refused.
    await Promise.all(this.#streams.map((stream) => stream.start(context)));
    if (this.#streamLive) return;
    const signals = [this.#end.signal, context.signal, context.within].filter((signal) => signal !== undefined);
    const stops: (() => void)[] = [];
    try {
      await new Promise<void>((resolve, reject) => {
        this.#whenLive = resolve;
        for (const signal of signals) {
          if (signal.aborted) reject(signal.reason);
          else stops.push(onAbort(signal, () => reject(signal.reason)));
        }
      });
    } finally {
      for (const stop of stops) stop();
    }
  }

  /** Whether an id says how far a market's fills are known. */
  get #byId(): boolean {
    return this.#desk.adapter.fillHistory.by === "id";
  }

  #streamOf({ stream }: UserTopic): Stream | undefined {
    return stream ?? this.#desk.privateStreams[0];
  }

  /** The sockets that tell of the account; none without credentials. */
  get #streams(): readonly Stream[] {
    if (this.#desk.privateStreams.length === 0) return [];
    return [...new Set(this.#desk.adapter.user.flatMap((topic) => this.#streamOf(topic) ?? []))];
  }

  get #holdings(): { readonly balances: Balances; readonly positions: Positions } {
    return { balances: this.#balances, positions: this.#positions };
  }

  #holdingsRead(): void {
    this.#balancesRead = true;
    this.#positionsRead = true;
  }

  /** From now on events may be missing. */
  #miss(from: number): void {
    this.#losses++;
    this.#missed ??= {
      from,
      reading: readingFrom(this.#lastVerified(), this.#heard),
      totals: this.#balances.totals(),
      backfilled: 0,
    };
  }

  #lastVerified(): Reach {
    return this.#verified ??= { since: this.#past(0), cursors: new Map() };
  }

  /** The venue's time some milliseconds ago, in whole ones: earlier rather than later where that is not known exactly. */
  #past(ms: number): number {
    const { time } = this.#desk.session;
    return Math.floor(time.now() - ms - (Number.isFinite(time.error) ? time.error : 0));
  }

  /** An event could not be read, or what it asked for: it may have been a fill, so what it said is asked for. */
  #failed(error: unknown, at: number): void {
    if (this.#end.signal.aborted) return;
    this.#desk.events.push({ kind: "error", error });
    this.#miss(at);
    // It may be told late, and what came since may be heard: only what was verified before is certain.
    if (this.#missed) this.#missed.reading = readingFrom(this.#lastVerified());
    this.#catchUp();
  }

  /** Everything before a time was read. What is not that old is read once more the next time. */
  #verify({ settled }: Reading, began: number): void {
    this.#verified = { since: Math.max(began, this.#lastVerified().since), cursors: new Map(settled) };
    this.#journal?.checkpoint({ ...this.#verified, totals: this.#balances.totals() });
  }

  #unfinished(): void {
    const about = { venue: this.#desk.session.venue.id, operation: "fetchFills" };
    const error = new VenueKitError("more fills were missed than are read at once: the others follow", about);
    this.#desk.events.push({ kind: "error", error });
  }

  /**
   * Reads what was missed, until nothing is missed any more or the stream is away again. One at a time. The stream stays
   * up meanwhile: dropping it would only miss more.
   */
  async #catchUp(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const { session, events } = this.#desk;
    const { signal } = this.#end;
    let failures = 0;
    try {
      while (this.#missed && this.#streamLive && !signal.aborted) {
        try {
          await this.#catchUpOnce(this.#missed);
        } catch (error) {
          if (signal.aborted) return;
          events.push({ kind: "error", error });
          // What the key may not do does not become allowed by asking again.
          if (isRefusal(error)) return;
          await sleep(session.clock, pauses[Math.min(failures++, pauses.length - 1)] ?? 0, signal);
        }
      }
    } catch {
      // Closed while waiting.
    } finally {
      this.#busy = false;
    }
  }

  /** Orders, fills and balances as they are now. */
  async #catchUpOnce(missed: Missed): Promise<void> {
    const losses = this.#losses;
    const { reading, totals } = missed;
    const start: Start = { reading, traded: this.#traded, totals, news: () => missed.backfilled++ };
    const { reconcile } = await loadLater();
    const { finished, time } = await reconcile(this.#desk, this.#holdings, start, { patience: roomPatience });
    this.#holdingsRead();
    if (!finished) this.#unfinished();
    // Something was missed while this was read: it may have come after the reading.
    if (losses !== this.#losses || !finished) return;
    this.#toldUntil = Math.max(this.#toldUntil, time);
    const { session, events } = this.#desk;
    for (const [symbol, id] of reading.settled) note(this.#heard, symbol, id);
    this.#missed = undefined;
    this.#ordersRead = true;
    events.push({ kind: "recovered", from: missed.from, to: session.clock.now(), backfilled: missed.backfilled });
  }

  /** Reads everything since the last time. Returns how much of it the stream should have brought. */
  async #audit(): Promise<number> {
    const verified = this.#verified;
    // What is known to be missing is read anyway.
    if (this.#busy || this.#missed || !this.#streamLive || !verified) return 0;
    this.#busy = true;
    try {
      const losses = this.#losses;
      const began = this.#past(settling);
      const reading = readingFrom(verified);
      const start: Start = { reading, traded: this.#traded, totals: this.#balances.totals(), news: () => {} };
      const { reconcile } = await loadLater();
      const { finished, late, time } = await reconcile(this.#desk, this.#holdings, start, {
        priority: "data",
        patience: roomPatience,
      });
      if (!finished) this.#unfinished();
      // The stream was away while this was read: what it did not bring is known to be missing, and is read now.
      if (losses !== this.#losses) return 0;
      if (finished) {
        this.#toldUntil = Math.max(this.#toldUntil, time);
        this.#verify(reading, began);
      }
      return late;
    } finally {
      this.#busy = false;
      this.#catchUp();
    }
  }

  /** Nothing came for long. No trade, and no order that comes or goes, leaves every balance as it was. */
  async #genuinelySilent(): Promise<boolean> {
    if (this.#busy || this.#missed) return true;
    const asked = this.#desk.session.time.now();
    const { readBalances } = await loadLater();
    const { balances, time } = await readBalances(this.#desk, this.#balances, {});
    if (balances.length === 0) return true;
    return await this.#audit() === 0 && time >= asked - streamDelay;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof AuthenticationError || error instanceof PermissionError;
}
