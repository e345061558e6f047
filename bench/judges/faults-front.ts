/** What stands between a trial's fault plane and its relay, so that the faults meet every contender as the venue would. */
import type { Fault, FaultPlane, Front, HttpAnswer, HttpRequest, Peer, Session } from "../../src/sim/mod.ts";

const wrapped = /^\{"stream":"[^"]*","data":/;
/** Id of the requests that are made in a client's name. */
const ending = "trial-ends-events";

function unwrapped(text: string): string {
  const [head = ""] = wrapped.exec(text) ?? [];
  if (head === "") return text;
  return text.slice(head.length, text.endsWith("}") ? -1 : undefined);
}

/** A plane whose faults meet raw streams too, and that can end the account's events at the venue. */
export class TrialFront implements Front {
  readonly #plane: FaultPlane;
  /** Sockets that take requests. */
  readonly #asking: Set<Session> = new Set();

  constructor(plane: FaultPlane) {
    this.#plane = plane;
  }

  /**
   * F44: the venue ends the account's events on open sockets and says so. The catalogue's own only hides them, and the venue
   * would then refuse who subscribes anew on the same socket.
   */
  get eventsEnded(): Fault {
    return {
      id: "F44",
      title: "the venue ends the account's events on an open socket",
      begin: ({ every, struck }, intensity) => {
        every(90_000 / intensity, () => {
          if (this.#asking.size > 0) struck();
          const frame = JSON.stringify({ id: ending, method: "userDataStream.unsubscribe" });
          for (const session of this.#asking) session.message(frame);
        });
        return {};
      },
    };
  }

  request(request: HttpRequest, reply: (answer: HttpAnswer | "cut") => void): void {
    this.#plane.request(request, reply);
  }

  open(request: HttpRequest, peer: Peer, reply: (session: Session | HttpAnswer | "cut") => void): void {
    if (request.target.startsWith("/ws-api/")) return this.#openAsking(request, peer, reply);
    const raw = /^\/ws(?:\/([^?]*))?(?:\?|$)/.exec(request.target);
    if (raw === null) return this.#plane.open(request, peer, reply);
    // The plane knows messages by the name of their stream, which only the other address has: the same venue otherwise.
    const [, names = ""] = raw;
    const target = names === "" ? "/stream" : `/stream?streams=${names}`;
    this.#plane.open({ ...request, target }, through(peer, (text) => peer.send(unwrapped(text))), reply);
  }

  #openAsking(request: HttpRequest, peer: Peer, reply: (session: Session | HttpAnswer | "cut") => void): void {
    const send = (text: string): void => {
      if (!text.includes(ending)) peer.send(text);
    };
    this.#plane.open(request, through(peer, send), (opened) => {
      if (opened === "cut" || "status" in opened) return reply(opened);
      const session: Session = {
        message: (text) => opened.message(text),
        ping: (payload) => opened.ping(payload),
        pong: (payload) => opened.pong(payload),
        closed: () => {
          this.#asking.delete(session);
          opened.closed();
        },
      };
      this.#asking.add(session);
      reply(session);
    });
  }
}

function through(peer: Peer, send: (text: string) => void): Peer {
  return { send, ping: (payload) => peer.ping(payload), close: (code, reason) => peer.close(code, reason) };
}
