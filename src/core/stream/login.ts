/** Logging a new connection in. */
import { ClockSkewError } from "../errors.ts";
import { stringifyJson } from "../json.ts";
import { refusalError } from "../refusal.ts";
import { scrubbed } from "../secret.ts";
import type { Session } from "../session.ts";
import { type Link, SocketRefusal } from "./link.ts";

/** Sends a frame of a login and waits for its answer. */
export function ask(link: Link, id: string, frame: object): Promise<unknown> {
  return link.request(id, stringifyJson(frame), false, link.over, () => {});
}

/**
 * A login as `Protocol` wants it. What the venue refuses is told by its error: that of a key is final. Where it was the time
 * that was wrong, it is measured anew, and the next attempt is signed with one that is right.
 */
export function loginOf(session: Session, run: (link: Link) => Promise<unknown>): (link: Link) => Promise<void> {
  const { venue, limiter, time, keys } = session;
  return async (link) => {
    try {
      await run(link);
    } catch (error) {
      let refused = error;
      if (error instanceof SocketRefusal) {
        const scrub = (text: string): string => keys ? scrubbed(text, keys) : text;
        const request = { write: false, status: error.status, cost: {}, taken: undefined };
        const about = { venue: venue.id, operation: "login" };
        refused = refusalError({ wire: { venue }, limiter, time, scrub }, error.refused, request, about);
      }
      if (refused instanceof ClockSkewError) await session.measure();
      throw refused;
    }
  };
}
