/** What a mocked venue's messages mean: requests by their hooks, what it says by what it was told when it was said. */
import type { Clock } from "../../core/clock.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import type { FrameMeaning, HttpAnswer, PushMeaning, Reader, RequestMeaning, Trouble } from "../../sim/mod.ts";
import type { HttpRequest } from "../../sim/mod.ts";
import { type MockHooks, troubles } from "./hooks.ts";
import { hookOf } from "./lookup.ts";
import { like } from "./like.ts";
import type { Fields, Mock, MockAsked, MockFrame } from "./mock.ts";

const writes: readonly string[] = ["create", "cancel", "cancelAll", "amend"];
/** Texts whose meaning is kept. */
const kept = 10_000;

/** A frame's text as it is described. */
export function unwrapped({ unwrap }: Pick<MockHooks, "unwrap">, text: string): string {
  // What is no map of fields is read as it came.
  return unwrap === undefined || !text.startsWith("{") ? text : stringifyJson(unwrap(parseJson(text) as Fields));
}

/** A frame with what its reply repeats of it. */
export function paired({ pair }: Pick<MockHooks, "pair">, frame: MockFrame): MockFrame {
  const repeated = pair?.(frame.frame);
  if (repeated === undefined) return frame;
  return {
    ...frame,
    id: stringifyJson([frame.id, repeated]),
    reply: (answer) => like(frame.reply(answer), repeated),
  };
}

export class MockReader implements Reader {
  readonly #mock: Mock;
  readonly #hooks: MockHooks;
  readonly #clock: Clock;
  readonly #said: Map<string, PushMeaning> = new Map();
  readonly #frames: WeakMap<FrameMeaning, Fields> = new WeakMap();

  constructor(mock: Mock, hooks: MockHooks, clock: Clock) {
    this.#mock = mock;
    this.#hooks = hooks;
    this.#clock = clock;
  }

  request(request: HttpRequest): RequestMeaning {
    const asked = this.#mock.ask(request);
    return this.#meaning("said" in asked ? undefined : asked);
  }

  frame(text: string): FrameMeaning {
    const read = this.#mock.read(unwrapped(this.#hooks, text));
    if ("said" in read) return { kind: "other" };
    const frame = paired(this.#hooks, read);
    const request = this.#meaning(frame);
    let meaning: FrameMeaning = { kind: "other" };
    if (request.purpose !== "other") meaning = { kind: "request", id: frame.id, request };
    else if (frame.topics.length > 0) {
      const topics = frame.topics.map(({ channel, address }) => `${channel} ${address}`);
      const personal = frame.topics.some(({ channel }) => hookOf(this.#hooks.channels, channel)?.kind === "account");
      const kind = frame.ends ? "unsubscribe" : "subscribe";
      meaning = { kind, id: frame.id, topics, ...(personal ? { personal } : {}) };
    }
    this.#frames.set(meaning, frame.frame);
    return meaning;
  }

  push(text: string): PushMeaning {
    return this.#said.get(text) ?? { kind: "other" };
  }

  /** Remembers what a message means that is about to be sent. */
  remember(text: string, meaning: PushMeaning): void {
    if (this.#said.size > kept) this.#said.clear();
    this.#said.set(text, meaning);
  }

  succeeded({ status }: HttpAnswer): boolean {
    return status === 200;
  }

  trouble(what: Trouble, retryAfter?: number): HttpAnswer {
    const { status, headers = {}, body } = this.#hooks.refuse(
      troubles[what],
      what,
      retryAfter,
      Math.floor(this.#clock.now()),
    );
    return { status, headers: { "content-type": "application/json", ...headers }, body };
  }

  refusal(_: string, meaning: FrameMeaning): string {
    return stringifyJson(this.#hooks.refuseFrame("Unavailable", "refused", this.#frames.get(meaning) ?? {}));
  }

  /** A mock's books are told level by level: there is nothing to add that would mean anything. */
  withUnknownLevel(push: string): string {
    return push;
  }

  asOf(_: RequestMeaning, answer: HttpAnswer): HttpAnswer {
    return answer;
  }

  #meaning(asked: MockAsked | undefined): RequestMeaning {
    const hook = asked && hookOf(this.#hooks.operations, asked.operation);
    const told = typeof hook === "object" ? hook.purpose : "other";
    const purpose = typeof told === "function" ? told(asked?.params ?? {}) : told;
    return { purpose, write: writes.includes(purpose) };
  }
}
