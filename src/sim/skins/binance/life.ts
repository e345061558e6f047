/** The life of a socket: pings it must answer, a day after which it ends, and the notice before that. */
import type { Clock } from "../../../core/clock.ts";
import type { Peer } from "../skin.ts";

const pingEvery = 20_000;
const pongWithin = 60_000;
const lifetime = 24 * 3_600_000;
/** The documentation states no time between the notice and the end. */
const noticeAhead = 60_000;

/** Close codes. */
export const goingAway = 1001;
export const policyViolated = 1008;
export const dropped = 1006;

/** Keeps one socket's timers. */
export class Life {
  readonly #clock: Clock;
  readonly #peer: Peer;
  readonly #notice: () => void;
  readonly #cancels = new Set<() => void>();
  #answered: number;
  #ended = false;

  /** `notice` tells the client that the end is near. */
  constructor(clock: Clock, peer: Peer, notice: () => void) {
    this.#clock = clock;
    this.#peer = peer;
    this.#notice = notice;
    this.#answered = clock.now();
    this.#after(pingEvery, () => this.#ping());
    this.#after(lifetime - noticeAhead, () => this.rotate(noticeAhead));
  }

  get ended(): boolean {
    return this.#ended;
  }

  pong(): void {
    this.#answered = this.#clock.now();
  }

  /** Tells the client, and ends the socket `ahead` milliseconds later. */
  rotate(ahead: number): void {
    if (this.#ended) return;
    this.#notice();
    if (ahead <= 0) this.close(goingAway, "server shutdown");
    else this.#after(ahead, () => this.close(goingAway, "server shutdown"));
  }

  close(code: number, reason: string): void {
    if (this.#ended) return;
    this.end();
    this.#peer.close(code, reason);
  }

  /** Stops the timers; the socket is gone or going. */
  end(): void {
    this.#ended = true;
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }

  #ping(): void {
    if (this.#clock.now() - this.#answered > pongWithin) return this.close(policyViolated, "Pong timeout");
    this.#peer.ping(String(Math.floor(this.#clock.now())));
    this.#after(pingEvery, () => this.#ping());
  }

  #after(ms: number, run: () => void): void {
    const cancel = this.#clock.after(ms, () => {
      this.#cancels.delete(cancel);
      run();
    });
    this.#cancels.add(cancel);
  }
}
