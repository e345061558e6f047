/** One connection at the venue: requests answered one after another, and a WebSocket where one is asked for. */
import type { Buffer } from "node:buffer";
import type { Clock } from "../../core/clock.ts";
import type { Front } from "../front.ts";
import type { HttpAnswer, Peer, Session } from "../skins/skin.ts";
import type { VenueBytes, VenueEvents } from "./connection.ts";
import { Frames } from "./frames.ts";
import { acceptUpgrade, asksUpgrade } from "./handshake.ts";
import { BrokenRequest, type RequestRead, RequestReader, writeAnswer } from "./requests.ts";

/** What a connection is served with. */
export interface VenueParts {
  readonly front: Front;
  readonly clock: Clock;
  /** Address of the client. */
  readonly from: string;
}

/** Serves one connection. */
export class VenueConnection implements VenueEvents {
  readonly #parts: VenueParts;
  readonly #bytes: VenueBytes;
  readonly #reader = new RequestReader();
  #busy = false;
  #gone = false;
  #socket: VenueSocket | undefined;

  constructor(parts: VenueParts, bytes: VenueBytes) {
    this.#parts = parts;
    this.#bytes = bytes;
  }

  data(bytes: Buffer): void {
    if (this.#socket?.data(bytes)) return;
    this.#reader.add(bytes);
    this.#next();
  }

  gone(): void {
    this.#gone = true;
    this.#socket?.gone();
  }

  #next(): void {
    if (this.#busy || this.#gone) return;
    let request: RequestRead | undefined;
    try {
      request = this.#reader.next();
    } catch (error) {
      if (!(error instanceof BrokenRequest)) throw error;
      return this.#refuse({ status: error.status, headers: {}, body: "" });
    }
    if (request === undefined) return;
    this.#busy = true;
    if (asksUpgrade(request)) this.#upgrade(request);
    else this.#answer(request);
  }

  #answer(request: RequestRead): void {
    let answered = false;
    this.#parts.front.request({ ...request, from: this.#parts.from }, (answer) => {
      if (answered || this.#gone) return;
      answered = true;
      if (answer === "cut") return this.#end();
      const last = /\bclose\b/i.test(request.headers["connection"] ?? "");
      this.#bytes.write(writeAnswer(answer, request.method, last));
      if (last) return this.#end();
      this.#busy = false;
      this.#next();
    });
  }

  #upgrade(request: RequestRead): void {
    const accepted = acceptUpgrade(request);
    if (typeof accepted === "number") return this.#refuse({ status: accepted, headers: {}, body: "" });
    const socket = new VenueSocket(this.#bytes, this.#parts.clock);
    this.#socket = socket;
    let answered = false;
    this.#parts.front.open({ ...request, from: this.#parts.from }, socket, (session) => {
      if (answered) return;
      answered = true;
      // Whoever has left before there was a session leaves it now.
      if (this.#gone) return typeof session === "object" && !("status" in session) ? session.closed() : undefined;
      if (session === "cut") return this.#end();
      if ("status" in session) return this.#refuse(session);
      this.#bytes.write(accepted);
      socket.attach(session, this.#reader.rest());
    });
  }

  #refuse(answer: HttpAnswer): void {
    this.#bytes.write(writeAnswer(answer, "GET", true));
    this.#end();
  }

  #end(): void {
    this.#gone = true;
    this.#bytes.destroy();
  }
}

/** Largest message of a client in bytes, and milliseconds a closing handshake may take. */
const maxMessage = 1_048_576;
const closing = 30_000;

/** The venue's end of a WebSocket. What is sent before the session is attached waits for it. */
class VenueSocket implements Peer {
  readonly #bytes: VenueBytes;
  readonly #clock: Clock;
  #frames: Frames | undefined;
  #session: Session | undefined;
  #waiting: (() => void)[] = [];
  #state: "open" | "closing" | "closed" = "open";
  #closeSent = false;
  #cancelClosing: () => void = () => {};

  constructor(bytes: VenueBytes, clock: Clock) {
    this.#bytes = bytes;
    this.#clock = clock;
  }

  /** Begins. `rest` is what the client sent ahead. */
  attach(session: Session, rest: Buffer): void {
    this.#session = session;
    const frames = new Frames((bytes) => this.#bytes.write(bytes), {
      message: (bytes, binary) => {
        if (!binary) session.message(bytes.toString("utf8"));
      },
      ping: (payload) => {
        if (this.#state === "open") frames.pong(payload);
        session.ping(payload.toString("utf8"));
      },
      pong: (payload) => session.pong(payload.toString("utf8")),
      closing: (code, reason) => {
        this.#sendClose(code, reason);
        this.#bytes.end();
      },
      broken: (code) => {
        this.#sendClose(code, "");
        this.#terminate();
      },
    }, { server: true, maxMessage });
    this.#frames = frames;
    for (const run of this.#waiting.splice(0)) run();
    if (rest.length > 0) frames.feed(rest);
  }

  /** Takes bytes; false before there is a session to take them. */
  data(bytes: Buffer): boolean {
    if (this.#frames === undefined) return false;
    if (this.#state !== "closed") this.#frames.feed(bytes);
    return true;
  }

  gone(): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#cancelClosing();
    this.#session?.closed();
  }

  send(text: string): void {
    this.#run((frames) => frames.send(text));
  }

  ping(payload: string): void {
    this.#run((frames) => frames.ping(payload));
  }

  close(code: number, reason: string): void {
    this.#run(() => code === 1006 ? this.#terminate() : this.#sendClose(code, reason));
  }

  #run(action: (frames: Frames) => void): void {
    if (this.#state !== "open") return;
    if (this.#frames === undefined) this.#waiting.push(() => this.#run(action));
    else action(this.#frames);
  }

  #sendClose(code: number, reason: string): void {
    if (this.#closeSent) return;
    this.#closeSent = true;
    this.#state = "closing";
    this.#frames?.close(code, reason);
    this.#cancelClosing = this.#clock.after(closing, () => this.#terminate());
  }

  /** Drops the connection; the session is told in a moment, as by a connection that is gone. */
  #terminate(): void {
    this.#cancelClosing();
    this.#state = "closing";
    this.#bytes.destroy();
    this.#clock.after(0, () => this.gone());
  }
}
