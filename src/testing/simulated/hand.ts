/** The hand between a simulated venue and its clients: strikes the next messages that a case has named, and no others. */
import type { Fate, Fault, Hooks, OpenSocket, RequestFate as Simple, Stage as Plane } from "../../sim/faults/mod.ts";
import type { FrameMeaning, Purpose, RequestMeaning, Trouble } from "../../sim/skins/reader.ts";
import type { HttpAnswer, HttpRequest } from "../../sim/skins/skin.ts";
import type { PushFate, PushKind, RequestFate, Struck } from "../stage.ts";

interface Arranged<Kind, What> {
  readonly kinds: readonly Kind[];
  readonly fate: What;
  left: number;
  times: number;
}

const page = "<html><head><title>502 Bad Gateway</title></head><body>502</body></html>";

/** Kinds of messages that anybody may have. */
const market: ReadonlySet<PushKind> = new Set(["book", "trades", "ticker", "candles", "funding"] as PushKind[]);

/** Whether a fate strikes on the way there; the others strike on the way back. */
function strikesBefore(fate: RequestFate): boolean {
  if (typeof fate === "string") return fate.endsWith("before");
  return "delay" in fate || "refused" in fate;
}

/** One hand. It is a fault that is armed from the beginning and does nothing until it is told to. */
export class Hand {
  readonly asked: Map<Purpose, number> = new Map();
  /** Market ids of which what the venue says is broken. */
  readonly broken: Set<string> = new Set();
  /** The plane's time until which no socket is let in. */
  downUntil: number = Number.NEGATIVE_INFINITY;
  /** Handshakes so far. */
  tried = 0;
  readonly #muted: { readonly kind: PushKind; readonly until: number; times: number }[] = [];
  readonly #refused: { left: number; times: number }[] = [];
  readonly #requests: Arranged<Purpose, RequestFate>[] = [];
  readonly #pushes: Arranged<PushKind, PushFate>[] = [];
  /** Requests whose answers are to be struck. */
  readonly #marked: WeakMap<object, Arranged<Purpose, RequestFate>> = new WeakMap();
  #plane: Plane | undefined;

  /** As the plane knows it. */
  readonly fault: Fault = {
    id: "F00",
    title: "what a contract case arranges",
    begin: (plane) => {
      this.#plane = plane;
      return this.#hooks;
    },
  };

  get sockets(): readonly OpenSocket[] {
    return this.#plane?.sockets() ?? [];
  }

  meet(purposes: readonly Purpose[], fate: RequestFate, times: number): Struck {
    const arranged = { kinds: purposes, fate, left: times, times: 0 };
    this.#requests.push(arranged);
    return arranged;
  }

  push(kind: PushKind, fate: PushFate, times: number): Struck {
    const arranged = { kinds: [kind], fate, left: times, times: 0 };
    this.#pushes.push(arranged);
    return arranged;
  }

  mute(kind: PushKind, ms: number): Struck {
    const muted = { kind, until: this.#now + ms, times: 0 };
    this.#muted.push(muted);
    return muted;
  }

  refuse(times: number): Struck {
    const refused = { left: times, times: 0 };
    this.#refused.push(refused);
    return refused;
  }

  /** What was arranged and has not struck. */
  unused(): string[] {
    const none = ({ times }: Struck): boolean => times === 0;
    return [
      ...[...this.#requests, ...this.#pushes].filter(none).map(({ kinds, fate }) =>
        `${kinds.join(" or ")}: ${JSON.stringify(fate)}`
      ),
      ...this.#muted.filter(none).map(({ kind }) => `${kind}: muted`),
      ...this.#refused.filter(none).map(() => "refused subscriptions"),
    ];
  }

  get #now(): number {
    return this.#plane?.clock.now() ?? 0;
  }

  readonly #hooks: Hooks = {
    request: (meaning, request) => this.#before(meaning, request),
    answer: (meaning, answer, request) => this.#after(meaning, answer, request),
    open: () => {
      this.tried++;
      return this.#now < this.downUntil ? "cut" : undefined;
    },
    frame: (meaning, _text, socket) => {
      const refused = meaning.kind === "subscribe" ? this.#refused.find(({ left }) => left > 0) : undefined;
      if (refused && meaning.kind === "subscribe") {
        refused.left--;
        refused.times++;
        socket.say(this.#plane?.reader.refusal(meaning.id, meaning) ?? "");
        return { lost: true };
      }
      if (meaning.kind !== "request") return undefined;
      const fate = this.#before(meaning.request, meaning);
      if (fate?.answer) {
        // Over a socket a reader has one word for a refusal.
        if (fate.why !== "unavailable") throw new Error(`a frame cannot be refused as ${fate.why} by this stage`);
        socket.say(this.#plane?.reader.refusal(meaning.id, meaning) ?? "");
        return { lost: true };
      }
      return fate && { ...fate } as Fate<string>;
    },
    push: (meaning, text, _socket, answers) => {
      if (meaning.kind === "reply") return this.#replied(answers);
      return meaning.kind === "other" ? undefined : this.#pushed(meaning.kind, text);
    },
  };

  #before({ purpose }: RequestMeaning, key: object): (Simple & { readonly why?: Trouble }) | undefined {
    this.asked.set(purpose, (this.asked.get(purpose) ?? 0) + 1);
    const arranged = take(this.#requests, [purpose]);
    if (arranged === undefined) return undefined;
    const { fate } = arranged;
    if (!strikesBefore(fate)) {
      this.#marked.set(key, arranged);
      return undefined;
    }
    arranged.times++;
    if (fate === "lost before") return { lost: true };
    if (fate === "cut before") return { cut: true };
    if (typeof fate === "object" && "delay" in fate) return { after: fate.delay };
    if (typeof fate === "object" && "refused" in fate && this.#plane) {
      return { answer: this.#plane.reader.trouble(fate.refused, fate.retryAfter), why: fate.refused };
    }
    return undefined;
  }

  #after(meaning: RequestMeaning, answer: HttpAnswer, request: HttpRequest): Fate<HttpAnswer> | undefined {
    const arranged = this.#marked.get(request);
    if (arranged === undefined) {
      const broken = meaning.purpose === "markets" && this.broken.size > 0;
      return broken ? { instead: [{ ...answer, body: this.#break(answer.body) }] } : undefined;
    }
    arranged.times++;
    const { fate } = arranged;
    if (fate === "lost after") return { lost: true };
    if (fate === "cut after") return { cut: true };
    if (typeof fate !== "object") return undefined;
    if ("late" in fate) return { after: fate.late };
    if (!("saying" in fate) || !this.#plane) return undefined;
    if (fate.saying === "a page") {
      return { instead: [{ status: 502, headers: { "content-type": "text/html" }, body: page }] };
    }
    if (fate.saying === "half") return { instead: [{ ...answer, body: answer.body.slice(0, answer.body.length / 2) }] };
    return { instead: [this.#plane.reader.trouble(fate.saying)] };
  }

  #replied(answers: FrameMeaning | undefined): Fate<string> | undefined {
    const arranged = answers && this.#marked.get(answers);
    if (arranged === undefined) return undefined;
    arranged.times++;
    const { fate } = arranged;
    if (fate === "lost after") return { lost: true };
    if (fate === "cut after") return { cut: true };
    return typeof fate === "object" && "late" in fate ? { after: fate.late } : undefined;
  }

  #pushed(kind: PushKind, text: string): Fate<string> | undefined {
    const kinds = market.has(kind) ? [kind] : [kind, "account" as const];
    const muted = this.#muted.find((one) => kinds.includes(one.kind) && this.#now < one.until);
    if (muted) {
      muted.times++;
      return { lost: true };
    }
    const arranged = take(this.#pushes, kinds);
    if (arranged === undefined) return undefined;
    arranged.times++;
    const { fate } = arranged;
    if (fate === "lost") return { lost: true };
    if (fate === "twice") return { instead: [text, text] };
    if (fate === "unreadable") return { instead: [text.slice(0, -2)] };
    return fate;
  }

  /** What the venue says of the broken markets, with no number in it that could be read. */
  #break(body: string): string {
    return JSON.stringify(JSON.parse(body, (_, value: unknown) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const own = Object.values(value).some((one) => typeof one === "string" && this.broken.has(one));
      if (!own) return value;
      const texts = ruined(value, false);
      return JSON.stringify(texts) === JSON.stringify(value) ? ruined(value, true) : texts;
    }));
  }
}

function take<Kind, What>(list: Arranged<Kind, What>[], kinds: readonly Kind[]): Arranged<Kind, What> | undefined {
  const arranged = list.find((one) => one.left > 0 && one.kinds.some((kind) => kinds.includes(kind)));
  if (arranged !== undefined) arranged.left--;
  return arranged;
}

/** Numbers that are text are ruined; where a venue writes none, with `all` those that are numbers. */
function ruined(value: unknown, all: boolean): unknown {
  if (typeof value === "string") return /^\d+(?:\.\d+)?$/.test(value) ? "n/a" : value;
  if (typeof value === "number") return all ? "n/a" : value;
  if (Array.isArray(value)) return value.map((item) => ruined(item, all));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, ruined(item, all)]));
}
