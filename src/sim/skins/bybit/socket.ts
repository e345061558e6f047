/** What all sockets of the venue have alike: their life, and how their frames are read. */
import { Life } from "../../gateway/life.ts";
import { parseForm, parseObject } from "../../gateway/parameters.ts";
import type { Peer, Session } from "../skin.ts";
import type { Core } from "./operation.ts";

const minute = 60_000;
/** A connection on which nothing is said for so long is cut (docs: ws/connect). */
const silence = 10 * minute;

/** How long a private socket may say nothing: `max_active_time` of its address, 30 s to 10 minutes. */
export function silenceOf(query: string): number {
  const text = new Map(parseForm(query)).get("max_active_time") ?? "";
  const [, count, unit] = /^(\d+)([sm])$/.exec(text) ?? [];
  const wanted = Number(count) * (unit === "m" ? minute : 1_000);
  return wanted >= 30_000 && wanted <= silence ? wanted : silence;
}

export type Frame = Readonly<Record<string, unknown>>;

/** One socket. */
export abstract class VenueSocket implements Session {
  readonly from: string;
  readonly life: Life;
  readonly core: Core;
  readonly connId: string;
  readonly #peer: Peer;

  constructor(core: Core, peer: Peer, from: string, idle: number = silence) {
    this.core = core;
    this.#peer = peer;
    this.from = from;
    this.connId = `${core.random.text(20).toLowerCase()}-${core.random.text(2).toLowerCase()}`;
    this.life = new Life(core.clock, peer, { idle });
  }

  /** Does what a frame asks for. */
  abstract obey(frame: Frame): void;
  /** Says that a text is no frame. */
  abstract unreadable(): void;
  /** Called once, when the connection is gone. */
  abstract left(): void;

  get now(): number {
    return Math.floor(this.core.clock.now());
  }

  send(text: string): void {
    if (!this.life.ended) this.#peer.send(text);
  }

  say(frame: object): void {
    this.send(JSON.stringify(frame));
  }

  message(text: string): void {
    this.life.heard();
    const frame = parseObject(text);
    if (frame === undefined) this.unreadable();
    else this.obey(frame);
  }

  ping(): void {
    this.life.heard();
  }

  pong(): void {
    this.life.heard();
  }

  closed(): void {
    this.life.end();
    this.left();
  }
}

/** Text, or a number as text; nothing of anything else. */
export function wordOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Topics as they are sent; `undefined` where they are no list of texts. */
export function topicsIn(args: unknown): readonly string[] | undefined {
  return Array.isArray(args) && args.length !== 0 && args.every((arg) => typeof arg === "string") ? args : undefined;
}
