/** Bugs in supervised connections and in feeds. */
import type { Mutant } from "../mutant.ts";

const stream = "src/core/stream/stream.ts";
const topics = "src/core/stream/topics.ts";
const subscriptions = "src/core/stream/subscriptions.ts";
const dialer = "src/core/stream/dialer.ts";
const link = "src/core/stream/link.ts";
const feed = "src/core/feed.ts";

export const streams: readonly Mutant[] = [
  {
    id: "S01",
    breaks: "what was subscribed is subscribed again after a reconnect",
    file: topics,
    from: `topic.state = "wanted";
      if (told) tellLost(topic);`,
    to: `topic.state = topic.known ? "held" : "wanted";
      if (told) tellLost(topic);`,
    faults: ["F14"],
  },
  {
    id: "S02",
    breaks: "every connection of the account logs in, not only the first",
    file: dialer,
    from: `if (protocol.login) {`,
    to: `const self = this as { entered?: boolean };
    const before = self.entered;
    self.entered = true;
    if (protocol.login && !before) {`,
    faults: ["F33"],
  },
  {
    id: "S03",
    breaks: "there is a growing pause before the next attempt to connect",
    file: dialer,
    from: `return most / 2 + random.uniform() * most / 2;`,
    to: `return 0 * most * random.uniform();`,
    faults: ["F50", "F15"],
  },
  {
    id: "S04",
    breaks: "a handler that throws does not keep the others from their values",
    file: feed,
    from: `this.#call(handler, value);`,
    to: `handler(value);`,
    faults: ["F22"],
  },
  {
    id: "S05",
    breaks: "a handler whose promise rejects does not end the process",
    file: feed,
    from: `Promise.resolve(result).catch(failed);`,
    to: `Promise.resolve(result);`,
    faults: ["F22"],
  },
  {
    id: "S06",
    breaks: "a connection that ends rejects nothing that nobody waits for",
    file: stream,
    from: `connecting.catch(() => {});`,
    to: ``,
    incident: "ccxt #29321: a broken or closed socket ended the process by a rejection that nobody could catch",
    faults: ["F45"],
  },
  {
    id: "S07",
    breaks: "a closed connector has no timers",
    file: "src/connector/connect.ts",
    from: `for (const cancel of timers) cancel();`,
    to: ``,
  },
  {
    id: "S08",
    breaks: "a closed connection has no timers",
    file: link,
    from: `this.#beat();
    this.#death();`,
    to: `this.#beat();`,
  },
  {
    id: "S09",
    breaks: "the silence of one subscription is noticed on a connection that lives",
    file: subscriptions,
    from: `if (line) { for (const topic of this.#topics.overdue(now)) this.#alarm(topic, line); }`,
    to: ``,
    faults: ["F11"],
  },
  {
    id: "S10",
    breaks: "a subscription that a busy venue refused is asked for again",
    file: subscriptions,
    from: `topic.wake = clock.after(pause, () => this.#want(topic));`,
    to: ``,
    faults: ["F19", "F13", "F14", "F15"],
  },
  {
    id: "S11",
    breaks: "who falls silent is subscribed anew, not only asked about",
    file: subscriptions,
    from:
      `if (genuine === undefined || watchdog.alarms < 2 || !this.#parts.protocol.subscribe) return this.#anew(topic, line);`,
    to: `if (genuine !== true) return;`,
    faults: ["F11"],
  },
  {
    id: "S12",
    breaks: "a connection that ended is made again",
    file: stream,
    from: `if (!this.#end.signal.aborted && this.#needed) this.#connect();`,
    to: ``,
    faults: ["F14"],
  },
  {
    id: "S16",
    breaks: "the account hears the end of its events on an open socket",
    file: "src/connector/account/account.ts",
    from: `this.#streamOf(topic)?.restart();
      }
    }`,
    to: `}
    }`,
    faults: ["F44"],
  },
];
