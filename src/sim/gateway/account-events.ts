/** What happens to an account, brought to those who listen to it. */
import type { EngineEvent } from "../engine/mod.ts";

/** The account an event is about; `undefined` where it is nobody's. */
export function accountOfEvent(event: EngineEvent): string | undefined {
  switch (event.kind) {
    case "order":
      return event.order.account;
    case "list":
      return event.list.account;
    case "position":
      return event.position.account;
    case "balances":
    case "funding":
    case "transfer":
      return event.account;
    default:
      return undefined;
  }
}

/** Brings what a venue makes of events to those who listen to the account they are about. */
export class AccountEvents<Told> {
  readonly #sinks = new Map<string, Set<(told: Told) => void>>();

  /** Whether anybody listens. */
  get heard(): boolean {
    return this.#sinks.size !== 0;
  }

  /** Whether anybody listens to the account. */
  hears(account: string): boolean {
    return (this.#sinks.get(account)?.size ?? 0) !== 0;
  }

  /** Returns what ends that. */
  listen(account: string, sink: (told: Told) => void): () => void {
    let sinks = this.#sinks.get(account);
    if (sinks === undefined) this.#sinks.set(account, sinks = new Set());
    const all = sinks;
    all.add(sink);
    return () => all.delete(sink);
  }

  /** Tells everybody who listens to the account. */
  tell(account: string, told: Told): void {
    for (const sink of this.#sinks.get(account) ?? []) sink(told);
  }
}
