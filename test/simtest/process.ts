/** One process of a client: its clock, its connections, its chances; it can stall, sleep and be killed. */
import { Buffer } from "node:buffer";
import type { Http } from "../../src/core/http/http.ts";
import { HttpFailure } from "../../src/core/http/http.ts";
import type { Random as RandomPort } from "../../src/core/random.ts";
import type { Ports } from "../../src/core/session.ts";
import type { OpenSocket } from "../../src/core/stream/socket.ts";
import type { Storage } from "../../src/core/storage.ts";
import type { Random } from "../../src/sim/prng.ts";
import type { Verdicts } from "./checks/verdicts.ts";
import type { ClientClock } from "./client-clock.ts";
import type { Trace } from "./trace.ts";

/** The two ways out of a process. */
export interface Wiring {
  readonly http: Http;
  readonly openSocket: OpenSocket;
  kill(): void;
}

export interface ProcessParts {
  readonly wiring: Wiring;
  readonly clock: ClientClock;
  readonly random: Random;
  readonly storage: Storage;
  readonly verdicts: Verdicts;
  readonly trace: Trace;
  /** Hosts that may be spoken to, as in an address. */
  readonly hosts: readonly string[];
  /** Whether the venue may say that there were too many requests although this client kept to its limits. */
  readonly excused: boolean;
  /** How an answer says so, where its status does not. */
  readonly limitText: RegExp | undefined;
}

/** The ports of a process, watched: every request and every message is traced, limits and hosts are checked. */
export class Process {
  readonly ports: Ports;
  readonly clock: ClientClock;
  readonly #parts: ProcessParts;
  /** Requests made so far. */
  requests = 0;
  #notBefore = 0;
  #dead = false;

  constructor(parts: ProcessParts) {
    this.#parts = parts;
    this.clock = parts.clock;
    const { storage, clock, random } = parts;
    this.ports = { http: this.#http, openSocket: this.#openSocket, storage, clock, random: portOf(random) };
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** Ends the process without a word to anybody. */
  kill(): void {
    this.#dead = true;
    this.clock.kill();
    this.#parts.wiring.kill();
  }

  readonly #http: Http = async (request) => {
    const { wiring, trace, clock, verdicts } = this.#parts;
    this.requests++;
    this.#goingTo(request.url);
    trace.add(`> ${request.method} ${request.url}`);
    try {
      const answer = await wiring.http(request);
      trace.add(`< ${answer.status} ${answer.body}`);
      const { excused, limitText } = this.#parts;
      if (answer.status === 429 || answer.status === 418 || limitText?.test(answer.body) === true) {
        verdicts.check(
          "R1",
          excused,
          () => `told ${answer.status} ${answer.body} although nobody else uses the limits`,
        );
        const wait = Number(answer.headers["retry-after"] ?? 0) * 1000;
        if (wait > 0) this.#notBefore = Math.max(this.#notBefore, clock.monotonic() + wait);
      }
      return answer;
    } catch (error) {
      trace.add(`< ${error instanceof HttpFailure ? `${error.message} sent=${error.sent}` : String(error)}`);
      throw error;
    }
  };

  readonly #openSocket: OpenSocket = (url, events, options) => {
    const { wiring, trace } = this.#parts;
    this.#goingTo(url);
    trace.add(`> open ${url}`);
    return wiring.openSocket(url, {
      ...events,
      opened: () => {
        trace.add("< opened");
        events.opened();
      },
      message: (bytes) => {
        trace.add(`< ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")}`);
        events.message(bytes);
      },
      alive: () => events.alive(),
      closed: (...why) => {
        trace.add(`< closed ${why[0]} ${why[1]}`);
        events.closed(...why);
      },
    }, options);
  };

  #goingTo(url: string): void {
    const { verdicts, hosts, clock } = this.#parts;
    verdicts.check("S2", hosts.includes(new URL(url).host), () => `a connection to ${new URL(url).host}`);
    const early = this.#notBefore - clock.monotonic();
    verdicts.check("R1", early <= 1, () => `asked ${early} ms before it was allowed again: ${url.split("?")[0]}`);
  }
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

function portOf(random: Random): RandomPort {
  return {
    uniform: () => random.unit(),
    id: (length) => Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join(""),
  };
}
