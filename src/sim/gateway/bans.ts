/** Bans of addresses that go on although they were told that there were too many requests. */
import { PerName } from "./budgets.ts";

/** When a venue bans. Times in milliseconds. */
export interface BanRule {
  /** So many refused requests in one window are borne. */
  readonly patience: number;
  readonly first: number;
  /** Each ban is twice as long as the one before, up to this. */
  readonly longest: number;
}

interface Standing {
  until: number;
  bans: number;
  strikes: number;
  window: number;
}

/** Who is banned, and until when. */
export class Bans {
  /** Called when an address is banned; its socket sessions should end. */
  onBan: (from: string) => void = () => {};
  readonly #rule: BanRule;
  readonly #addresses = new PerName<Standing>(() => ({ until: 0, bans: 0, strikes: 0, window: 0 }));

  constructor(rule: BanRule) {
    this.#rule = rule;
  }

  /** Until when an address is banned; `undefined` where it is not. */
  until(from: string, now: number): number | undefined {
    const { until } = this.#addresses.of(from);
    return until > now ? until : undefined;
  }

  /** Counts a request over the limit of the window that ends at `end`. Returns until when it brought a ban. */
  strike(from: string, end: number, now: number): number | undefined {
    const address = this.#addresses.of(from);
    if (address.window !== end) {
      address.window = end;
      address.strikes = 0;
    }
    if (++address.strikes <= this.#rule.patience) return undefined;
    address.until = now + Math.min(this.#rule.first * 2 ** address.bans++, this.#rule.longest);
    this.onBan(from);
    return address.until;
  }

  /** Bans an address for so many milliseconds; 0 lifts the ban. */
  ban(from: string, ms: number, now: number): void {
    this.#addresses.of(from).until = now + ms;
    if (ms > 0) this.onBan(from);
  }
}
