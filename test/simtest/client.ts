/** One client process at work: a connector, the books it follows, its user, and everything it tells. */
import type { Feed } from "../../src/core/feed.ts";
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import type { ConnectorEvent } from "../../src/connector/exchange.ts";
import type { Fill } from "../../src/model/order.ts";
import type { Clock } from "../../src/core/clock.ts";
import { BookChecker, type BookTold, type BookTruth } from "./checks/books.ts";
import type { OrderChecker } from "./checks/orders.ts";
import type { Verdicts } from "./checks/verdicts.ts";
import type { Process } from "./process.ts";
import type { Random } from "../../src/sim/prng.ts";
import type { Trace } from "./trace.ts";
import type { Connector, Tried } from "./tried.ts";

export interface ClientParts {
  readonly tried: Tried;
  readonly process: Process;
  /** Its part of the venue's limits. */
  readonly share: number;
  readonly url: string;
  readonly credentials: { readonly key: string; readonly secret: string; readonly passphrase?: string };
  readonly symbols: readonly string[];
  readonly base: Clock;
  readonly random: Random;
  readonly truth: BookTruth;
  readonly told: BookTold;
  readonly orders: OrderChecker;
  readonly verdicts: Verdicts;
  readonly trace: Trace;
  /** By how much the numbers of a market's updates are lower at the venue than in the engine. */
  readonly lowered: (market: string) => readonly number[];
}

/** Milliseconds after a stall in which what had come before it may be told first. */
const awakening = 2_000;

export class Client {
  readonly venue: Connector;
  readonly process: Process;
  /** Fills that have been told so far, in order. */
  readonly fills: Fill[] = [];
  readonly #parts: ClientParts;
  readonly #books: Map<string, { readonly book: LiveBook; readonly checker: BookChecker }> = new Map();
  #over = false;
  #connected = false;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.process = parts.process;
    const { tried, url, credentials, process, orders, trace, share } = parts;
    this.venue = tried.open({ network: "sim", url, credentials, share, ports: process.ports });
    this.venue.watchOrders().on((order) => {
      trace.add(`order ${order.clientOrderId} ${order.status} ${order.filled}`);
      orders.order(order);
    });
    this.venue.watchFills().on((fill) => {
      trace.add(`fill ${fill.symbol} ${fill.id} ${fill.amount}`);
      this.fills.push(fill);
      orders.fill(fill);
    });
    this.venue.status.on((event) => this.#event(event));
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** Connects and follows its books, again and again until it does. */
  start(): void {
    this.#again(async () => {
      await this.venue.connect();
      this.#connected = true;
      for (const symbol of this.#parts.symbols) this.#again(() => this.#follow(symbol));
      this.#again(() => this.#listen(this.venue.watchTrades(this.#parts.symbols[0] ?? "")));
      this.#again(() => this.#listen(this.venue.watchTicker(this.#parts.symbols[1] ?? "")));
    });
  }

  /** Looks at every book; `whole` compares every level. */
  look(whole: boolean): void {
    // Who does not run shows nobody anything.
    if (this.#over || !this.process.clock.running) return;
    for (const { checker } of this.#books.values()) checker.look(whole);
  }

  /** Whether it is awake, and says that it knows everything. */
  get attentive(): boolean {
    const { clock } = this.process;
    return !this.#over && clock.running && clock.awakeFor > awakening && this.venue.ready;
  }

  bookState(symbol: string): string {
    return this.#books.get(symbol)?.book.state ?? "not there";
  }

  /** Whatever is not as it should be when nothing is in the way any more. */
  *notLive(): Generator<string> {
    const { symbols } = this.#parts;
    if (!this.venue.ready) yield `not ready: ${JSON.stringify(this.venue.readiness)}`;
    for (const symbol of symbols) {
      const state = this.bookState(symbol);
      if (state !== "live") yield `the book of ${symbol} is ${state}`;
    }
  }

  async close(): Promise<void> {
    this.#over = true;
    await this.venue.close();
  }

  kill(): void {
    this.#over = true;
    this.process.kill();
  }

  async #follow(symbol: string): Promise<void> {
    const { truth, told, verdicts, random, trace, lowered } = this.#parts;
    const book = await this.venue.watchOrderBook(symbol);
    const market = this.venue.market(symbol).id;
    const checker = new BookChecker(
      truth,
      book,
      market,
      verdicts,
      random.fork(),
      () => lowered(market),
      () => this.process.clock.awakeFor,
      told,
    );
    this.#books.set(symbol, { book, checker });
    book.onStatus((status) => {
      trace.add(`book ${symbol} ${status.state} ${book.sequence}`);
      // Where the venue refused it for good the user asks again.
      if (status.state === "closed" && !this.#over) this.#again(() => this.#follow(symbol));
    });
  }

  async #listen(feed: Promise<Feed<unknown>>): Promise<void> {
    const opened = await feed;
    opened.on((value) => this.#parts.trace.add(`told ${(value as { readonly symbol: string }).symbol}`));
  }

  #again(what: () => Promise<void>): void {
    const { base, trace, verdicts } = this.#parts;
    if (this.#over) return;
    what().catch((error) => {
      trace.add(`failed: ${error}`);
      verdicts.check("S1", !String(error).includes(this.#parts.credentials.secret), () => "a secret in an error");
      base.after(2_000, () => this.#again(what));
    });
  }

  #event(event: ConnectorEvent): void {
    const { trace, verdicts, credentials } = this.#parts;
    const text = event.kind === "error" ? `error ${event.error}` : JSON.stringify(event);
    trace.add(text);
    if (event.kind !== "error") return;
    const cause = (event.error as { cause?: unknown } | undefined)?.cause;
    verdicts.check("S1", !`${text} ${cause}`.includes(credentials.secret), () => "a secret in an event");
  }
}
