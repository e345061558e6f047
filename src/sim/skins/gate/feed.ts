/** What an account is told, before the answer to the request that it came from. */
import type { EngineEvent } from "../../engine/mod.ts";
import { AccountEvents } from "../../gateway/account-events.ts";
import type { OwnBooking } from "./notes.ts";

/** Something that happened to an account. */
export interface Told {
  /** Behind the dot: orders, usertrades, balances, positions. */
  readonly channel: string;
  /** Empty where it is about no market. */
  readonly market: string;
  readonly time: number;
  /** The entries, with numbers of contracts as they are, or cut off. */
  result(exact: boolean): readonly object[];
}

/** What a kind makes of the events of one command, in their order. */
export type Tell = (events: readonly EngineEvent[], booked: readonly OwnBooking[]) => readonly OwnTold[];

export interface OwnTold extends Told {
  readonly account: string;
}

/** Brings it to those who listen. */
export class AccountFeed {
  readonly #events = new AccountEvents<Told>();
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Returns what ends that. */
  listen(account: string, sink: (told: Told) => void): () => void {
    return this.#events.listen(account, sink);
  }

  read(events: readonly EngineEvent[], booked: readonly OwnBooking[]): void {
    if (!this.#events.heard) return;
    for (const { account, ...told } of this.#tell(events, booked)) {
      if (this.#events.hears(account)) this.#events.tell(account, told);
    }
  }
}
