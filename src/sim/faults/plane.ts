/** The fault plane: every message between a venue and its clients passes it, and the faults that are armed decide its fate. */
import type { Clock } from "../../core/clock.ts";
import type { Front } from "../front.ts";
import { Random } from "../prng.ts";
import type { Simulation } from "../simulation.ts";
import type { FrameMeaning, RequestMeaning } from "../skins/reader.ts";
import type { HttpAnswer, HttpRequest, Peer, Session } from "../skins/skin.ts";
import type { Fate, Fault, Hooks, OpenSocket, Stage, Wires } from "./fault.ts";

/** What a fault plane is made of. */
export interface PlaneOptions {
  readonly simulation: Simulation;
  /** Where all its chances come from; 1 where not given. */
  readonly seed?: number;
  readonly wires?: Wires;
}

interface Armed {
  readonly fault: Fault;
  readonly hooks: Hooks;
  readonly stop: () => void;
}

/** A front with faults. Without any it passes everything on as it is. */
export class FaultPlane implements Front {
  readonly #simulation: Simulation;
  readonly #random: Random;
  readonly #wires: Wires | undefined;
  readonly #sockets: Set<PlaneSocket> = new Set();
  readonly #strikes: Map<string, number> = new Map();
  #armed: readonly Armed[] = [];

  constructor({ simulation, seed = 1, wires }: PlaneOptions) {
    this.#simulation = simulation;
    this.#random = new Random(seed);
    this.#wires = wires;
  }

  /** How often each fault has struck so far, by its number. */
  get strikes(): ReadonlyMap<string, number> {
    return this.#strikes;
  }

  /** Begins a fault. */
  arm(fault: Fault, intensity: number = 1): void {
    const random = this.#random.fork();
    const { clock, skin } = this.#simulation;
    const timers = new Set<() => void>();
    let healed = false;
    const stage: Stage = {
      simulation: this.#simulation,
      reader: skin.reader,
      clock,
      random,
      wires: this.#wires,
      sockets: () => [...this.#sockets].filter(({ open }) => open),
      struck: () => this.#strikes.set(fault.id, (this.#strikes.get(fault.id) ?? 0) + 1),
      every: (mean, act) => {
        const next = (): void => {
          if (healed) return;
          const cancel = clock.after(Math.ceil(-Math.log(1 - random.unit()) * mean), () => {
            timers.delete(cancel);
            act();
            next();
          });
          timers.add(cancel);
        };
        next();
      },
      later: (ms, act) => void clock.after(ms, act),
    };
    const hooks = fault.begin(stage, intensity);
    const stop = (): void => {
      healed = true;
      for (const cancel of timers) cancel();
      hooks.end?.();
    };
    this.#armed = [...this.#armed, { fault, hooks, stop }];
  }

  /** Ends all faults. What they hold back still arrives at its time. */
  heal(): void {
    const armed = this.#armed;
    this.#armed = [];
    for (const { stop } of armed) stop();
  }

  request(request: HttpRequest, reply: (answer: HttpAnswer | "cut") => void): void {
    const { skin, clock } = this.#simulation;
    const meaning = skin.reader.request(request);
    const fate = this.#first((hooks) => hooks.request?.(meaning, request));
    if (fate?.lost) return;
    if (fate?.cut) return reply("cut");
    const deliver = (): void => {
      if (fate?.answer) return reply(fate.answer);
      this.#answer(meaning, request, reply);
    };
    if (fate?.after === undefined) deliver();
    else clock.after(fate.after, deliver);
  }

  open(request: HttpRequest, peer: Peer, reply: (session: Session | HttpAnswer | "cut") => void): void {
    const fate = this.#first((hooks) => hooks.open?.(request));
    if (fate === "lost") return;
    if (fate !== undefined) return reply(fate);
    const personal = this.#simulation.skin.reader.personal?.(request) ?? false;
    const socket = new PlaneSocket(this, this.#simulation.clock, request, peer, personal);
    const session = this.#simulation.skin.open(request, socket.peer);
    if ("status" in session) return reply(session);
    socket.attach(session, () => this.#sockets.delete(socket));
    this.#sockets.add(socket);
    reply(socket.session);
    for (const { hooks } of this.#armed) hooks.opened?.(socket);
  }

  /** What becomes of a client's frame. For the plane's own sockets. */
  frameFate(text: string, socket: PlaneSocket): readonly [Fate<string> | undefined, FrameMeaning] {
    const meaning = this.#simulation.skin.reader.frame(text);
    return [this.#first((hooks) => hooks.frame?.(meaning, text, socket)), meaning];
  }

  /** What becomes of a venue's message. For the plane's own sockets. */
  pushFate(text: string, socket: PlaneSocket): Fate<string> | undefined {
    if (this.#armed.length === 0 && !socket.asked) return undefined;
    const meaning = this.#simulation.skin.reader.push(text);
    const answers = meaning.kind === "reply" ? socket.answered(meaning.id) : undefined;
    return this.#first((hooks) => hooks.push?.(meaning, text, socket, answers));
  }

  #answer(meaning: RequestMeaning, request: HttpRequest, reply: (answer: HttpAnswer | "cut") => void): void {
    const answer = this.#simulation.skin.request(request);
    const fate = this.#first((hooks) => hooks.answer?.(meaning, answer, request));
    if (fate?.lost) return;
    if (fate?.cut) return reply("cut");
    const late = fate?.after ?? fate?.hold;
    const [instead = answer] = fate?.instead ?? [];
    if (late === undefined) reply(instead);
    else this.#simulation.clock.after(late, () => reply(instead));
  }

  #first<T>(ask: (hooks: Hooks) => T | undefined): T | undefined {
    for (const { hooks } of this.#armed) {
      const fate = ask(hooks);
      if (fate !== undefined) return fate;
    }
    return undefined;
  }
}

/** A socket that passes the plane: `peer` is the client's end for the venue, `session` the venue's end for the client. */
class PlaneSocket implements OpenSocket {
  readonly path: string;
  readonly peer: Peer = {
    send: (text) => this.#push(text),
    ping: (payload) => this.#client.ping(payload),
    close: (code, reason) => this.close(code, reason),
  };
  readonly session: Session = {
    message: (text) => this.#frame(text),
    ping: (payload) => this.#venue?.ping(payload),
    pong: (payload) => this.#venue?.pong(payload),
    closed: () => this.#end(),
  };
  readonly #plane: FaultPlane;
  readonly #clock: Clock;
  readonly #client: Peer;
  readonly #frames: Map<string, FrameMeaning> = new Map();
  #venue: Session | undefined;
  #gone: () => void = () => {};
  #closed = false;
  #personal: boolean;
  /** Nothing arrives before these times, at the client and at the venue. */
  #clientHeld = 0;
  #venueHeld = 0;

  constructor(plane: FaultPlane, clock: Clock, request: HttpRequest, client: Peer, personal: boolean) {
    this.#plane = plane;
    this.#clock = clock;
    this.#client = client;
    this.#personal = personal;
    this.path = request.target.split("?")[0] ?? "";
  }

  get open(): boolean {
    return !this.#closed && this.#venue !== undefined;
  }

  get personal(): boolean {
    return this.#personal;
  }

  /** Whether frames of the client wait for their replies. */
  get asked(): boolean {
    return this.#frames.size > 0;
  }

  attach(venue: Session, gone: () => void): void {
    this.#venue = venue;
    this.#gone = gone;
  }

  /** The frame that a reply answers. */
  answered(id: string): FrameMeaning | undefined {
    const frame = this.#frames.get(id);
    this.#frames.delete(id);
    return frame;
  }

  say(text: string): void {
    if (!this.#closed) this.#client.send(text);
  }

  ask(text: string): void {
    if (!this.#closed) this.#venue?.message(text);
  }

  close(code: number, reason: string): void {
    if (!this.#closed) this.#client.close(code, reason);
  }

  #push(text: string): void {
    if (this.#closed) return;
    const fate = this.#plane.pushFate(text, this);
    if (fate?.lost) return;
    if (fate?.cut) return this.close(1006, "");
    const now = this.#clock.now();
    if (fate?.hold !== undefined) this.#clientHeld = Math.max(this.#clientHeld, now + fate.hold);
    const at = fate?.after === undefined ? this.#clientHeld : now + fate.after;
    for (const one of fate?.instead ?? [text]) {
      if (at <= now) this.say(one);
      else this.#clock.after(at - now, () => this.say(one));
    }
  }

  #frame(text: string): void {
    const [fate, meaning] = this.#plane.frameFate(text, this);
    if (meaning.kind !== "other") {
      // A venue that is never let answer must not make the plane remember for ever.
      if (this.#frames.size > 1_000) this.#frames.clear();
      this.#frames.set(meaning.id, meaning);
      if (meaning.kind === "request" ? meaning.request.purpose === "login" : meaning.personal) this.#personal = true;
    }
    if (fate?.lost) return;
    if (fate?.cut) return this.close(1006, "");
    const now = this.#clock.now();
    if (fate?.hold !== undefined) this.#venueHeld = Math.max(this.#venueHeld, now + fate.hold);
    const at = fate?.after === undefined ? this.#venueHeld : now + fate.after;
    for (const one of fate?.instead ?? [text]) {
      const arrive = (): void => {
        if (!this.#closed) this.#venue?.message(one);
      };
      if (at <= now) arrive();
      else this.#clock.after(at - now, arrive);
    }
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#gone();
    this.#venue?.closed();
  }
}
