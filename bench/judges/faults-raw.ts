/**
 * Streams without their names. At `/ws` the venue sends what it wraps in the stream's name at `/stream`, and is the same
 * otherwise; the fault plane knows messages by that name. So who comes to `/ws` is led to `/stream`, and what the plane lets
 * through is unwrapped.
 */
import type { FaultPlane, Front } from "../../src/sim/mod.ts";

const wrapped = /^\{"stream":"[^"]*","data":/;

function unwrapped(text: string): string {
  const [head = ""] = wrapped.exec(text) ?? [];
  if (head === "") return text;
  return text.slice(head.length, text.endsWith("}") ? -1 : undefined);
}

/** A plane whose faults also meet sockets of raw streams. */
export function withRawStreams(plane: FaultPlane): Front {
  return {
    request: (request, reply) => plane.request(request, reply),
    open: (request, peer, reply) => {
      const raw = /^\/ws(?:\/([^?]*))?(?:\?|$)/.exec(request.target);
      if (raw === null) return plane.open(request, peer, reply);
      const [, names = ""] = raw;
      const target = names === "" ? "/stream" : `/stream?streams=${names}`;
      plane.open({ ...request, target }, {
        send: (text) => peer.send(unwrapped(text)),
        ping: (payload) => peer.ping(payload),
        close: (code, reason) => peer.close(code, reason),
      }, reply);
    },
  };
}
