/** The life of a socket: pings it must answer, an age at which it ends, and the notice before that. */
import type { Clock } from "../../core/clock.ts";
import type { Peer } from "../skins/skin.ts";

/** Close codes. */
export const goingAway = 1001;
export const policyViolated = 1008;
export const dropped = 1006;

/** How long sockets live at a venue, and what keeps them alive. Times in milliseconds; nothing happens where one is absent. */
export interface LifeRule {
  /** How often the venue pings, and how long it waits for a pong. */
  readonly ping?: { readonly every: number; readonly pongWithin: number };
  /** How long the client may say nothing at all, and what the close frame says then. */
  readonly idle?: number;
  readonly idleClose?: { readonly code: number; readonly reason: string };
  /** How old a socket gets, and how long before its end there is a notice. */
  readonly age?: { readonly end: number; readonly notice: number };
  /** What the close frame says at the end of its age. */
  readonly farewell?: string;
}

/** Keeps one socket's timers. */
export class Life {
  readonly #clock: Clock;
  readonly #peer: Peer;
  readonly #rule: LifeRule;
  readonly #notice: () => void;
  readonly #cancels = new Set<() => void>();
  #answered: number;
  #heard: number;
  #ended = false;

  /** `notice` tells the client that the end is near. */
  constructor(clock: Clock, peer: Peer, rule: LifeRule, notice: () => void = () => {}) {
    this.#clock = clock;
    this.#peer = peer;
    this.#rule = rule;
    this.#notice = notice;
    this.#answered = this.#heard = clock.now();
    const { ping, idle, age } = rule;
    if (ping !== undefined) this.#after(ping.every, () => this.#ping(ping));
    if (age !== undefined) this.#after(age.end - age.notice, () => this.rotate(age.notice));
    if (idle !== undefined) this.#after(idle, () => this.#watch(idle));
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The client has answered a ping. */
  pong(): void {
    this.#answered = this.#heard = this.#clock.now();
  }

  /** The client has said something. */
  heard(): void {
    this.#heard = this.#clock.now();
  }

  /** Tells the client, and ends the socket `ahead` milliseconds later. */
  rotate(ahead: number): void {
    if (this.#ended) return;
    this.#notice();
    const farewell = this.#rule.farewell ?? "server shutdown";
    if (ahead <= 0) this.close(goingAway, farewell);
    else this.#after(ahead, () => this.close(goingAway, farewell));
  }

  close(code: number, reason: string): void {
    if (this.#ended) return;
    this.end();
    this.#peer.close(code, reason);
  }

  /** Ends the socket without a closing handshake. */
  drop(): void {
    this.close(dropped, "");
  }

  /** Stops the timers; the socket is gone or going. */
  end(): void {
    this.#ended = true;
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }

  #ping(rule: { readonly every: number; readonly pongWithin: number }): void {
    if (this.#clock.now() - this.#answered > rule.pongWithin) return this.close(policyViolated, "Pong timeout");
    this.#peer.ping(String(Math.floor(this.#clock.now())));
    this.#after(rule.every, () => this.#ping(rule));
  }

  #watch(idle: number): void {
    const left = this.#heard + idle - this.#clock.now();
    const { code, reason } = this.#rule.idleClose ?? { code: goingAway, reason: "no data received" };
    if (left <= 0) this.close(code, reason);
    else this.#after(left, () => this.#watch(idle));
  }

  #after(ms: number, run: () => void): void {
    const cancel = this.#clock.after(ms, () => {
      this.#cancels.delete(cancel);
      run();
    });
    this.#cancels.add(cancel);
  }
}
