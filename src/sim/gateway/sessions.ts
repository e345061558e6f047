/** The open sockets of a venue. */
import type { Session } from "../skins/skin.ts";
import type { Life } from "./life.ts";

/** A session with a life, from an address. */
export interface LivingSession extends Session {
  readonly life: Life;
  readonly from: string;
}

/** All of them, and what happens to all of them. */
export class Sessions<S extends LivingSession> {
  readonly #open = new Set<S>();

  get size(): number {
    return this.#open.size;
  }

  add(session: S): S {
    this.#open.add(session);
    return session;
  }

  delete(session: S): void {
    this.#open.delete(session);
  }

  list(): readonly S[] {
    return [...this.#open];
  }

  /** Ends all with notice, `notice` milliseconds ahead. */
  rotate(notice: number): void {
    for (const session of this.list()) session.life.rotate(notice);
  }

  /** Drops all at once, or those of one address. */
  drop(from?: string): void {
    for (const session of this.list()) if (from === undefined || session.from === from) session.life.drop();
  }

  /** The venue is switched off. */
  close(): void {
    for (const session of this.list()) session.closed();
  }
}
