/** The watch over one subscription: how long it is usually silent, and when it has been silent for too long. */

/** How a silence is to be judged. */
export interface Terms {
  /** Milliseconds after which a silence is too long, where that is known; learned where it is not. */
  readonly patience?: number | undefined;
  /** Whether somebody can tell a genuine silence from a broken one: then a false alarm costs a question only. */
  readonly askable: boolean;
}

/** A silence is too long when it lasts this many times as long as the longest one of the last hour. */
const factor = 3;
/**
 * Events come in bursts: those within one second count once. Before so many seconds with an event nothing is known; while
 * there are few, the longest silence seen says little, and the factor is larger.
 */
const enough = 5;
const plenty = 40;
/** Where somebody can be asked, so many events are enough, too: a question costs little. */
const enoughAsked = 20;
/** No silence below this is too long, in milliseconds: where it can be asked about, and where it cannot. */
const floorAsked = 5_000;
const floorUnasked = 15_000;
/** The longest silences are kept by stretches of time, in milliseconds; six of them make the last hour. */
const stretch = 600_000;
const stretches = 6;
/** Alarms in a row double the wait each time, up to 2 to the power of this; with a fixed patience less. */
const mostDoublings = 10;
const mostDoublingsFixed = 4;

/** Learns from the events of one subscription. All times are monotonic, in milliseconds. */
export class Watchdog {
  /** When the last event came, or the subscription was made. */
  #since = 0;
  /** When the last event came, on whatever subscription. */
  #heard = -Infinity;
  /** Up to when a silence was found genuine. */
  #genuine: number = -Infinity;
  #events = 0;
  /** Seconds with an event, and the start of the newest. */
  #seconds = 0;
  #second = -Infinity;
  #alarms = 0;
  /** The longest silence of each stretch, the newest first. */
  #longest: number[] = [0];
  #turn = 0;

  /** When the last event came, or the subscription was made. */
  get since(): number {
    return this.#since;
  }

  /** Alarms since the last event. */
  get alarms(): number {
    return this.#alarms;
  }

  /** It is subscribed, for the first time or again: what came before is silent from now on. */
  begin(now: number): void {
    this.#turn ||= now + stretch;
    this.#since = now;
  }

  /** An event came. */
  heard(now: number): void {
    const gap = now - this.#since;
    // After an alarm that changed nothing the silence goes on: it was genuine, all of it.
    const silence = this.#alarms > 0 && this.#heard > -Infinity && gap > this.#most() ? now - this.#heard : gap;
    this.#since = now;
    this.#heard = now;
    this.#events++;
    if (now - this.#second >= 1_000) {
      this.#second = now;
      this.#seconds++;
    }
    this.#alarms = 0;
    this.#learn(now, silence);
  }

  /** When the silence becomes too long; `Infinity` while that is not known. */
  due({ patience, askable }: Terms): number {
    if (patience !== undefined) {
      return Math.max(this.#since, this.#genuine) + patience * 2 ** Math.min(this.#alarms, mostDoublingsFixed);
    }
    if (this.#seconds < enough && !(askable && this.#events >= enoughAsked)) return Infinity;
    const limit = Math.max(askable ? floorAsked : floorUnasked, factor * this.#most() * (1 + plenty / this.#seconds));
    return this.#since + limit * 2 ** Math.min(this.#alarms, mostDoublings);
  }

  /** The silence is what it is: so long is usual from now on. */
  genuine(now: number): void {
    this.#genuine = now;
    this.#learn(now, now - this.#since);
  }

  /** It was too long, and is subscribed anew. */
  alarm(now: number): void {
    this.#alarms++;
    this.#since = now;
  }

  #most(): number {
    return Math.max(...this.#longest);
  }

  #learn(now: number, silence: number): void {
    for (; now >= this.#turn; this.#turn += stretch) {
      this.#longest.unshift(0);
      if (this.#longest.length > stretches) this.#longest.pop();
    }
    if (silence > (this.#longest[0] ?? 0)) this.#longest[0] = silence;
  }
}
