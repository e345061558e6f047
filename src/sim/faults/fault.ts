/** What a fault is: something that goes wrong between a venue and its clients, or at the venue, until it is healed. */
import type { Clock } from "../../core/clock.ts";
import type { Random } from "../prng.ts";
import type { Simulation } from "../simulation.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning } from "../skins/reader.ts";
import type { HttpAnswer, HttpRequest } from "../skins/skin.ts";

/** What becomes of a message. Nothing where a hook returns `undefined`. */
export interface Fate<T> {
  /** It never arrives, and nobody is told. */
  readonly lost?: true;
  /** The connection ends instead. */
  readonly cut?: true;
  /** It arrives so many milliseconds later; others may overtake it. */
  readonly after?: number;
  /** It arrives so many milliseconds later, and what comes behind it on the same socket waits too. */
  readonly hold?: number;
  /** These arrive in its place. */
  readonly instead?: readonly T[];
}

/** What becomes of a request: as with any message; or it is answered without reaching the venue. */
export interface RequestFate extends Omit<Fate<never>, "hold" | "instead"> {
  readonly answer?: HttpAnswer;
}

/** A socket as a fault sees it. */
export interface OpenSocket {
  /** Path of its handshake, without the query. */
  readonly path: string;
  /** Whether the account's events have been asked for on it. */
  readonly personal: boolean;
  /** Ends it; with 1006 without a closing handshake. */
  close(code: number, reason: string): void;
  /** Sends the client something the venue did not. */
  say(text: string): void;
  /** Sends the venue something the client did not. */
  ask(text: string): void;
}

/** Where a fault takes a hand. Every hook may be left out. */
export interface Hooks {
  request?(meaning: RequestMeaning, request: HttpRequest): RequestFate | undefined;
  answer?(meaning: RequestMeaning, answer: HttpAnswer, request: HttpRequest): Fate<HttpAnswer> | undefined;
  /** A handshake: let in where `undefined`. */
  open?(request: HttpRequest): "lost" | "cut" | HttpAnswer | undefined;
  opened?(socket: OpenSocket): void;
  /** A frame of the client. */
  frame?(meaning: FrameMeaning, text: string, socket: OpenSocket): Fate<string> | undefined;
  /** A message of the venue. `answers`: the frame it replies to. */
  push?(
    meaning: PushMeaning,
    text: string,
    socket: OpenSocket,
    answers: FrameMeaning | undefined,
  ): Fate<string> | undefined;
  /** It is healed. */
  end?(): void;
}

/** The connections below the messages, where they are within reach. */
export interface Wires {
  /** What happens to connections that are being made. */
  connecting: "made" | "refused" | "hanging" | "nameless";
  /** Resets every connection. */
  reset(): void;
  /** Connections that exist carry nothing any more, in either direction, and stay open. */
  blackhole(): void;
  /** Bytes arrive in pieces of at most this many; as they were sent where `undefined`. */
  slice(most: number | undefined): void;
}

/** What a fault works with. */
export interface Stage {
  readonly simulation: Simulation;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly random: Random;
  /** Absent where only messages are within reach. */
  readonly wires: Wires | undefined;
  /** Every open socket. */
  sockets(): readonly OpenSocket[];
  /** Notes that the fault has struck. */
  struck(): void;
  /** Runs `act` again and again until the fault is healed, at random times that are `mean` milliseconds apart on average. */
  every(mean: number, act: () => void): void;
  /** Runs `act` once, `ms` milliseconds from now, also where the fault has been healed meanwhile. */
  later(ms: number, act: () => void): void;
}

/** A fault by the number it has in the catalogue. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  /** Whether it can happen at a venue; at every one where absent. */
  applies?(reader: Reader): boolean;
  /** Begins. How often it strikes grows with `intensity`, above 0 and at most 1. */
  begin(stage: Stage, intensity: number): Hooks;
}
