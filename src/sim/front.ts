/** What stands between a skin and the wire. It may pass everything on as it is, or let something become of it. */
import type { HttpAnswer, HttpRequest, Peer, Session, Skin } from "./skins/skin.ts";

/** The venue as the wire sees it. */
export interface Front {
  /**
   * One request. `reply` is called at most once, now or later, and never where the request or its answer is lost on the way.
   * `"cut"`: the connection ends without an answer.
   */
  request(request: HttpRequest, reply: (answer: HttpAnswer | "cut") => void): void;
  /**
   * The handshake of a socket. `reply` is called at most once, now or later: with the venue's end of it, with the answer that
   * refuses it, or with `"cut"` where the connection ends instead.
   */
  open(request: HttpRequest, peer: Peer, reply: (session: Session | HttpAnswer | "cut") => void): void;
}

/** Passes everything on as it is. */
export function plainFront(skin: Skin): Front {
  return {
    request: (request, reply) => reply(skin.request(request)),
    open: (request, peer, reply) => reply(skin.open(request, peer)),
  };
}
