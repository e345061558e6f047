/** What goes wrong with market data: lost, doubled, late, silent, renumbered and unreadable messages. */
import type { PushMeaning } from "../skins/reader.ts";
import type { HttpAnswer } from "../skins/skin.ts";
import type { Fault, OpenSocket } from "./fault.ts";

const isBook = ({ kind }: PushMeaning): boolean => kind === "book";

/** Messages of subscriptions and of the account: not the replies to requests. */
const isPushed = ({ kind }: PushMeaning): boolean => kind !== "reply" && kind !== "other";

export const changeLost: Fault = {
  id: "F01",
  title: "a change of a book is lost",
  begin: ({ random, struck }, intensity) => ({
    push: (meaning) => {
      if (!isBook(meaning) || !random.chance(0.02 * intensity)) return undefined;
      struck();
      return { lost: true };
    },
  }),
};

export const changeDoubled: Fault = {
  id: "F02",
  title: "a change of a book comes twice",
  begin: ({ random, struck }, intensity) => ({
    push: (meaning, text) => {
      if (!isBook(meaning) || !random.chance(0.05 * intensity)) return undefined;
      struck();
      return { instead: [text, text] };
    },
  }),
};

export const changesReordered: Fault = {
  id: "F03",
  title: "changes of a book overtake each other",
  begin: ({ random, struck }, intensity) => ({
    push: (meaning) => {
      if (!isBook(meaning) || !random.chance(0.03 * intensity)) return undefined;
      struck();
      return { after: 50 + random.below(800) };
    },
  }),
};

/** How far a cache in front of the venue may be behind, in milliseconds. */
const oldestSnapshot = 10_000;

export const snapshotOld: Fault = {
  id: "F04",
  title: "a snapshot is older than the first change, or comes long after it",
  begin: ({ random, struck, clock, reader }, intensity) => {
    const earlier = new Map<string, { readonly answer: HttpAnswer; readonly at: number }>();
    return {
      answer: ({ purpose }, answer, { target }) => {
        if (purpose !== "book" || !reader.succeeded(answer)) return undefined;
        const old = earlier.get(target);
        if (!random.chance(0.5 * intensity)) {
          earlier.set(target, { answer, at: clock.now() });
          return undefined;
        }
        struck();
        return old && clock.now() - old.at < oldestSnapshot
          ? { instead: [old.answer] }
          : { after: random.below(6_000) };
      },
    };
  },
};

export const snapshotRefused: Fault = {
  id: "F05",
  title: "a snapshot is refused, fails, or is never answered",
  begin: ({ random, struck, reader }, intensity) => ({
    request: ({ purpose }) => {
      if (purpose !== "book" || !random.chance(0.6 * intensity)) return undefined;
      struck();
      const draw = random.below(4);
      if (draw === 0) return { lost: true };
      if (draw === 1) return { answer: reader.trouble("unavailable") };
      if (draw === 2) return { answer: reader.trouble("too many", 1_000 + random.below(3_000)) };
      return { cut: true };
    },
  }),
};

/** By how much the numbers of a market's updates were lowered, the present one last. */
export const renumberings: WeakMap<object, Map<string, number[]>> = new WeakMap();

export const numberingAnew: Fault = {
  id: "F06",
  title: "the numbering of a book begins anew, without a word",
  applies: ({ renumbered }) => renumbered !== undefined,
  begin: ({ random, struck, reader, simulation, every }, intensity) => {
    const renumber = reader.renumbered;
    if (renumber === undefined) return {};
    const lower = renumberings.get(simulation) ?? new Map<string, number[]>();
    renumberings.set(simulation, lower);
    const by = (market: string | undefined): number => lower.get(market ?? "")?.at(-1) ?? 0;
    every(120_000 / intensity, () => {
      const markets = simulation.engine.markets();
      const market = markets[random.below(markets.length)] ?? "";
      const id = simulation.engine.book(market).updateId;
      // What is left is small, as after a restart.
      lower.set(market, [...lower.get(market) ?? [0], id - 1 - random.below(Math.min(id, 50))]);
      struck();
    });
    return {
      push: (meaning, text) => {
        if (meaning.kind !== "book" || by(meaning.market) === 0) return undefined;
        return { instead: [renumber(text, by(meaning.market))] };
      },
      answer: ({ purpose, market }, answer) => {
        if (purpose !== "book" || by(market) === 0) return undefined;
        return { instead: [{ ...answer, body: renumber(answer.body, by(market)) }] };
      },
      end: () => {
        for (const offsets of lower.values()) offsets.push(0);
      },
    };
  },
};

export const checksumWrong: Fault = {
  id: "F07",
  title: "a checksum is wrong",
  applies: ({ miscounted }) => miscounted !== undefined,
  begin: ({ random, struck, reader: { miscounted } }, intensity) => ({
    push: (meaning, text) => {
      if (miscounted === undefined || !isBook(meaning) || !random.chance(0.01 * intensity)) return undefined;
      struck();
      return { instead: [miscounted(text)] };
    },
  }),
};

export const unknownLevel: Fault = {
  id: "F10",
  title: "a change removes a level that is not there",
  begin: ({ random, struck, reader }, intensity) => ({
    push: (meaning, text) => {
      if (!isBook(meaning) || !random.chance(0.1 * intensity)) return undefined;
      struck();
      return { instead: [reader.withUnknownLevel(text)] };
    },
  }),
};

export const channelSilent: Fault = {
  id: "F11",
  title: "one subscription goes silent on a socket that lives",
  begin: ({ random, struck, every, sockets }, intensity) => {
    const silent = new Map<OpenSocket, Set<string>>();
    const heard = new Map<OpenSocket, Set<string>>();
    every(60_000 / intensity, () => {
      const open = sockets();
      const socket = open[random.below(open.length)];
      const topics = [...heard.get(socket as OpenSocket) ?? []];
      const topic = topics[random.below(topics.length)];
      if (socket === undefined || topic === undefined) return;
      silent.set(socket, (silent.get(socket) ?? new Set()).add(topic));
      struck();
    });
    return {
      push: (meaning, _text, socket) => {
        if (!("topic" in meaning)) return undefined;
        heard.set(socket, (heard.get(socket) ?? new Set()).add(meaning.topic));
        return silent.get(socket)?.has(meaning.topic) ? { lost: true } : undefined;
      },
      frame: (meaning, _text, socket) => {
        // Who subscribes anew is heard again.
        if (meaning.kind === "subscribe") { for (const topic of meaning.topics) silent.get(socket)?.delete(topic); }
        return undefined;
      },
    };
  },
};

/** A message with something in it that no description allows. */
export function broken(text: string, random: { below(end: number): number }): string {
  switch (random.below(6)) {
    case 0:
      return text.slice(0, 1 + random.below(Math.max(1, text.length - 2)));
    case 1:
      return text.replace(/":/, '":NaN,"');
    case 2:
      return `${text.slice(0, -1)},"__proto__":{"polluted":true},}`;
    case 3:
      return "null";
    case 4:
      return text.replaceAll(/"(\w+)":/g, '"$1":{"$1":1e400},"_$1":');
    default:
      return `[${text}]`;
  }
}

export const unreadable: Fault = {
  id: "F18",
  title: "messages and answers that cannot be read",
  begin: ({ random, struck, reader }, intensity) => ({
    push: (meaning, text) => {
      if (!isPushed(meaning) || !random.chance(0.004 * intensity)) return undefined;
      struck();
      return { instead: [broken(text, random)] };
    },
    answer: (_meaning, answer) => {
      if (!reader.succeeded(answer) || !random.chance(0.03 * intensity)) return undefined;
      struck();
      return { instead: [{ ...answer, body: broken(answer.body, random) }] };
    },
  }),
};

/** Milliseconds for which one subscription is refused at most. */
const longestRefusal = 15_000;

export const subscriptionUnheard: Fault = {
  id: "F19",
  title: "the answer to a subscription is lost, late, another's, or a refusal",
  begin: ({ random, struck, reader, clock }, intensity) => {
    const refused = new Map<string, number>();
    return {
      // One of them is not to be had for a while, and no frame that asks for it.
      frame: (meaning, _text, socket) => {
        if (meaning.kind !== "subscribe") return undefined;
        const { id, topics } = meaning;
        const now = clock.now();
        if (random.chance(0.3 * intensity)) {
          refused.set(topics[random.below(topics.length)] ?? "", now + 1_000 + random.below(longestRefusal));
        }
        if (!topics.some((topic) => now < (refused.get(topic) ?? 0))) return undefined;
        struck();
        socket.say(reader.refusal(id, meaning));
        return { lost: true };
      },
      push: (_meaning, text, _socket, answers) => {
        if (answers?.kind !== "subscribe" || !random.chance(0.5 * intensity)) return undefined;
        struck();
        switch (random.below(4)) {
          case 0:
            return { lost: true };
          case 1:
            return { after: 500 + random.below(5_000) };
          case 2:
            return { instead: [text.replace(answers.id, "999999")] };
          default:
            return { instead: [reader.refusal(answers.id, answers)] };
        }
      },
    };
  },
};

export const lateAfterLeaving: Fault = {
  id: "F20",
  title: "messages come after their subscription was ended",
  begin: ({ random, struck, later }, intensity) => {
    const last = new Map<string, string>();
    return {
      push: (meaning, text) => {
        if ("topic" in meaning) last.set(meaning.topic, text);
        return undefined;
      },
      frame: (meaning, _text, socket) => {
        if (meaning.kind !== "unsubscribe" || !random.chance(intensity)) return undefined;
        for (const topic of meaning.topics) {
          const text = last.get(topic);
          if (text === undefined) continue;
          struck();
          later(100 + random.below(2_000), () => socket.say(text));
        }
        return undefined;
      },
    };
  },
};
