/** All sockets, and the public channels that they read. */
import type { EngineEvent } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";
import type { LivingSession } from "../../gateway/sessions.ts";
import { Sessions } from "../../gateway/sessions.ts";
import type { Channel, Topic } from "../../gateway/topics.ts";
import { Topics } from "../../gateway/topics.ts";
import { instrumentType, instrumentTypes } from "./desks.ts";
import { AccountFeed } from "./account-feed.ts";
import type { Message } from "./channels.ts";
import { indexChannel, instrumentsChannel, marketChannel } from "./channels.ts";
import { deskOfIndex } from "./funding.ts";
import type { Key } from "./keys.ts";
import type { Core } from "./operation.ts";
import type { Params } from "./params.ts";

/** Each socket is for one kind of channel. */
export type Place = "public" | "private" | "business";

/** A socket, as far as all of them are alike. */
export interface Socket extends LivingSession {
  /** The key it was logged in with. */
  readonly key: Key | undefined;
  send(text: string): void;
  /** The key is no more. */
  revoke(): void;
}

const tick = 100;

/** What a channel is about: a kind of instruments, or one. */
function aboutOf(channel: string): "instType" | "instId" | undefined {
  return channel === "status" ? undefined : channel === "instruments" ? "instType" : "instId";
}

/** All sockets. */
export class Sockets {
  readonly core: Core;
  readonly feed: AccountFeed;
  readonly sessions: Sessions<Socket> = new Sessions();
  readonly #topics: Topics<Message, Socket>;
  readonly #counts = new PerName<{ connections: number }>(() => ({ connections: 0 }));

  constructor(core: Core) {
    this.core = core;
    this.feed = new AccountFeed(core);
    this.#topics = new Topics({
      clock: core.clock,
      tick,
      make: (name, now) => this.#make(name, now),
      deliver: ({ name }, messages, readers) => {
        const [channel = "", about] = name.split("|");
        const key = aboutOf(channel);
        const arg = JSON.stringify(key === undefined ? { channel } : { channel, [key]: about });
        const texts = messages.map((message) => `{"arg":${arg},${message}}`);
        for (const reader of readers) for (const text of texts) reader.send(text);
      },
    });
  }

  /** Whether there is such a channel. */
  has(channel: string, params: Params): boolean {
    if (channel === "status") return true;
    return this.#make(this.#name(channel, params), this.core.clock.now()) !== undefined;
  }

  /** Reads a channel from now on. Returns what ends that. */
  join(channel: string, params: Params, session: Socket): () => void {
    const name = this.#name(channel, params);
    this.#topics.add(name, session);
    return () => this.#topics.remove(name, session);
  }

  /** How many connections follow a channel of an account, with `more` of them. */
  count(account: string, channel: string, more: number): number {
    return this.#counts.of(`${account} ${channel}`).connections += more;
  }

  read(events: readonly EngineEvent[]): void {
    this.feed.read(events);
    this.#topics.read(events);
  }

  close(): void {
    this.feed.stop();
    this.#topics.close();
    this.sessions.close();
  }

  #name(channel: string, params: Params): string {
    const key = aboutOf(channel);
    return key === undefined ? channel : `${channel}|${params.text(key) ?? ""}`;
  }

  #make(name: string, now: number): Topic<Message> | undefined {
    const { engine } = this.core;
    const [channel = "", about = ""] = name.split("|");
    const made = (market: string, one: Channel<Message> | undefined): Topic<Message> | undefined =>
      one && { name, channels: new Map([[market, one]]) };
    if (channel === "instruments") {
      const desks = [...engine.markets()].filter((desk) => instrumentType(desk) === about);
      const known = instrumentTypes.some((type) => type === about);
      return known ? made("", instrumentsChannel(desks)) : undefined;
    }
    if (channel === "index-tickers") {
      const desk = deskOfIndex(engine, about);
      return desk && made(desk.market.id, indexChannel(this.core, about, desk));
    }
    if (!engine.has(about)) return undefined;
    return made(about, marketChannel(engine.desk(about), this.core, channel, now));
  }
}
