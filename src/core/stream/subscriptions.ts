/** Keeps a stream's addresses subscribed: asks for them, asks again where it has to, and looks after those that fall silent. */
import { deadlineOf, untilAborted } from "../call.ts";
import type { Control } from "./control.ts";
import type { StreamParts } from "./dialer.ts";
import { VenueKitError } from "../errors.ts";
import type { Link, SocketRefusal } from "./link.ts";
import { judge, type Topic, type Topics } from "./topics.ts";

/** The connection in use. */
export interface Line {
  readonly link: Link;
  readonly control: Control;
}

/** What it needs of the stream it belongs to. */
export interface Lines {
  /** The connection in use, while it is open. */
  current(): Line | undefined;
  /** There is something to subscribe, and no connection. */
  connect(): void;
  /** Replaces a connection by another, on which everything that is live is live, too. Resolves when it is, or is not to be. */
  move(from: Link): Promise<void>;
  /** An address is gone: perhaps the last one. */
  rested(): void;
}

/** How long those who are asked about a silence may take, in milliseconds. */
const judgeLimit = 10_000;
/** Pauses before a refused address is asked for again, in milliseconds. */
const firstRefusal = 1_000;
const longestRefusal = 60_000;

/** The subscriptions of one stream. */
export class Subscriptions {
  readonly #parts: StreamParts;
  readonly #topics: Topics;
  readonly #lines: Lines;
  #flushing = false;

  constructor(parts: StreamParts, topics: Topics, lines: Lines) {
    this.#parts = parts;
    this.#topics = topics;
    this.#lines = lines;
  }

  /** Subscribes what is wanted, in one frame for all that were added in the same turn. */
  flush(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    queueMicrotask(() => {
      this.#flushing = false;
      const wanted = this.#topics.in("wanted");
      if (wanted.length === 0) return;
      const line = this.#lines.current();
      if (line) this.#subscribe(line, wanted);
      else this.#lines.connect();
    });
  }

  /** What still comes is ignored. */
  unsubscribe(addresses: readonly string[]): void {
    const line = this.#lines.current();
    line?.control.unsubscribe(addresses, (address) => !this.#topics.has(address)).catch(() => line.link.close());
  }

  /** Makes one subscription anew; nothing where it is not live. */
  resubscribe(address: string): void {
    const topic = this.#topics.get(address);
    const line = this.#lines.current();
    if (line && topic?.state === "live") this.#anew(topic, line);
  }

  /** To be called once a second: late reports, and subscriptions that are silent for too long. */
  look(now: number): void {
    this.#topics.tellLate(now);
    const line = this.#lines.current();
    if (line) { for (const topic of this.#topics.overdue(now)) this.#alarm(topic, line); }
  }

  #subscribe({ link, control }: Line, topics: readonly Topic[]): void {
    for (const topic of topics) {
      topic.state = "asked";
      topic.spoke = false;
    }
    const wanted = (topic: Topic): boolean => this.#topics.holds(topic);
    control.subscribe(topics, wanted, (topic, refusal) => {
      if (link !== this.#lines.current()?.link || !wanted(topic)) return;
      // Refused, and yet it speaks: an earlier frame was understood, and only its acknowledgement lost.
      if (refusal && !topic.spoke) this.#refused(topic, refusal);
      else this.#topics.acknowledge(topic);
    }).catch(() => link.close());
  }

  /**
   * The venue refuses one address. Who asks for the first time is told. What has worked before is asked for again, after
   * growing pauses; so is what was refused with a word that passes (busy, too many).
   */
  #refused(topic: Topic, refusal: SocketRefusal): void {
    const { status, refused } = refusal;
    const { clock, limiter, random, venue } = this.#parts;
    const limited = status === 429 || status === 418;
    const asked = limited ? limiter.slowDown({ status, retryAfter: refused.retryAfter }) : refused.retryAfter ?? 0;
    if (!limited && status < 500) {
      const about = { venue, operation: "subscribe", cause: refusal };
      this.#topics.refuse(topic, new VenueKitError(`${topic.address}: ${refused.text}`, about));
    }
    if (!this.#topics.holds(topic)) return this.#lines.rested();
    this.#topics.hold(topic);
    const most = Math.min(longestRefusal, firstRefusal * 2 ** topic.refusals++);
    const pause = Math.max(asked, most / 2 + random.uniform() * most / 2);
    topic.wake = clock.after(pause, () => this.#want(topic));
  }

  /** What was held is wanted again. */
  #want(topic: Topic): void {
    if (!this.#topics.holds(topic) || topic.state !== "held") return;
    topic.state = "wanted";
    this.flush();
  }

  #anew(topic: Topic, { link, control }: Line): void {
    this.#topics.hold(topic);
    // Without frames to ask with, only another session brings another subscription.
    if (!this.#parts.protocol.subscribe) return void this.#lines.move(link);
    control.unsubscribe([topic.address], () => this.#topics.holds(topic)).then(
      () => link === this.#lines.current()?.link && this.#want(topic),
      () => link.close(),
    );
  }

  async #alarm(topic: Topic, line: Line): Promise<void> {
    const { clock } = this.#parts;
    const { link } = line;
    const { watchdog } = topic;
    const { since } = watchdog;
    topic.asking = true;
    const limit = deadlineOf(clock, { timeout: judgeLimit, signal: link.over }, {});
    const genuine = await untilAborted(judge(topic), limit.signal).catch(() => undefined);
    limit.clear();
    topic.asking = false;
    // Meanwhile it may have spoken, or be subscribed anew for another reason.
    if (link !== this.#lines.current()?.link || !this.#topics.holds(topic)) return;
    if (topic.state !== "live" || watchdog.since !== since) return;
    const now = clock.monotonic();
    if (genuine === true) return watchdog.genuine(now);
    watchdog.alarm(now);
    if (genuine === undefined || watchdog.alarms < 2 || !this.#parts.protocol.subscribe) return this.#anew(topic, line);
    // It is known to be broken, and subscribing anew on this connection has not mended it: another one may.
    this.#topics.hold(topic);
    await this.#lines.move(link);
    if (this.#lines.current()?.link === link) this.#want(topic);
  }
}
