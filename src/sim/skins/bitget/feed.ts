/** What an account is told: orders and fills one by one, then funds and positions as they are after all of it. */
import type { EngineEvent } from "../../engine/mod.ts";
import { AccountEvents, accountOfEvent } from "../../gateway/account-events.ts";
import { accountPush } from "./account.ts";
import { positionPush, positionsOf } from "./contracts.ts";
import type { Core } from "./operation.ts";
import { fillPush, orderPush } from "./order-text.ts";

/** Topics of the account. */
export const ownTopics = ["order", "fill", "account", "position"] as const;
export type OwnTopic = typeof ownTopics[number];

/** Something that happened to an account. */
export interface Told {
  readonly topic: OwnTopic;
  readonly data: readonly object[];
  readonly time: number;
}

interface Touched {
  readonly assets: Set<string>;
  readonly positions: Set<string>;
  time: number;
}

/** Brings it to those who listen, before the answer to the request that it came from. */
export class AccountFeed {
  readonly #core: Core;
  readonly #events = new AccountEvents<Told>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Returns what ends that. */
  listen(account: string, sink: (told: Told) => void): () => void {
    return this.#events.listen(account, sink);
  }

  /** Looks at the events of one command. */
  read(events: readonly EngineEvent[]): void {
    if (!this.#events.heard) return;
    const all = new Map<string, Touched>();
    for (const event of events) {
      const account = accountOfEvent(event);
      if (account === undefined || !this.#events.hears(account)) continue;
      const touched = all.get(account) ?? { assets: new Set(), positions: new Set(), time: event.time };
      all.set(account, touched);
      this.#note(account, event, touched);
    }
    for (const [account, touched] of all) this.#settle(account, touched);
  }

  #note(account: string, event: EngineEvent, { assets, positions }: Touched): void {
    const core = this.#core;
    switch (event.kind) {
      case "order": {
        const { order, fill, time } = event;
        this.#events.tell(account, { topic: "order", data: [orderPush(core, order)], time });
        if (fill !== undefined) this.#events.tell(account, { topic: "fill", data: [fillPush(core, fill)], time });
        // Of contracts an order changes what is free for more.
        if (core.engine.perpetuals !== undefined) assets.add(core.engine.desk(order.market).market.settle);
        break;
      }
      case "balances":
        for (const { asset } of event.balances) assets.add(asset);
        break;
      case "position":
        positions.add(`${event.position.market} ${event.position.side}`);
        assets.add(core.engine.desk(event.position.market).market.settle);
        break;
      case "funding":
        positions.add(`${event.market} ${event.side}`);
        break;
    }
  }

  #settle(account: string, { assets, positions, time }: Touched): void {
    const core = this.#core;
    if (assets.size !== 0) {
      this.#events.tell(account, { topic: "account", data: [accountPush(core, account, [...assets])], time });
    }
    const data = positionsOf(core, account).filter(({ market, side }) => positions.has(`${market} ${side}`))
      .map((view) => positionPush(core, view));
    if (data.length !== 0) this.#events.tell(account, { topic: "position", data, time });
  }
}
