/** What happens to accounts, as their sockets are told it. */
import type { EngineEvent } from "../../engine/mod.ts";
import { AccountEvents, accountOfEvent } from "../../gateway/account-events.ts";
import { walletText } from "./account.ts";
import type { Core } from "./operation.ts";
import { executionText, fastText, orderUpdate } from "./order-text.ts";
import { positionText } from "./positions.ts";
import { type Category, categoryOf, worthText } from "./words.ts";

/** A message of a private topic; `category` is the product line that it is about. */
export interface Told {
  readonly topic: "order" | "execution" | "execution.fast" | "wallet" | "position";
  readonly category?: Category;
  readonly id: string;
  readonly time: number;
  readonly data: object;
}

/** Brings what happened to those who listen, before the answer to the request that it came from. */
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

  /** Looks at the events of one command: orders and executions one by one, then funds and positions as they are after it. */
  read(events: readonly EngineEvent[]): void {
    const core = this.#core;
    const assets = new Map<string, Set<string>>();
    const positions = new Map<string, Set<string>>();
    const mark = (marks: Map<string, Set<string>>, account: string, what: string): void => {
      marks.set(account, (marks.get(account) ?? new Set()).add(what));
    };
    let last: EngineEvent | undefined;
    for (const event of events) {
      // Entries are made of all events, whether anybody listens or not.
      const entry = core.executions.read(event);
      const account = accountOfEvent(event);
      if (account === undefined || !this.#events.heard) continue;
      last = event;
      const say = (topic: Told["topic"], market: string, data: object | undefined): void => {
        if (data === undefined) return;
        const category = categoryOf(core.engine.desk(market));
        const told = { id: `${core.uid(account)}_${market}_${event.seq}`, time: event.time };
        this.#events.tell(account, { topic, category, ...told, data: { category, ...data } });
      };
      switch (event.kind) {
        case "order":
          if (entry !== undefined) {
            say("execution.fast", event.order.market, fastText(core, entry));
            say("execution", event.order.market, pushed(core, entry));
          }
          say("order", event.order.market, orderUpdate(core, event.order));
          if (core.engine.perpetuals !== undefined) {
            mark(assets, account, core.engine.desk(event.order.market).market.settle);
          }
          break;
        case "funding":
          if (entry !== undefined) say("execution", event.market, pushed(core, entry));
          mark(positions, account, `${event.market} ${event.side}`);
          break;
        case "balances":
          for (const { asset } of event.balances) mark(assets, account, asset);
          break;
        case "position":
          mark(positions, account, `${event.position.market} ${event.position.side}`);
          break;
      }
    }
    if (last !== undefined) this.#settle(last, assets, positions);
  }

  #settle(
    { seq, time }: EngineEvent,
    assets: ReadonlyMap<string, ReadonlySet<string>>,
    positions: ReadonlyMap<string, ReadonlySet<string>>,
  ): void {
    const core = this.#core;
    for (const [account, names] of assets) {
      const data = walletText(core, account, [...names]);
      this.#events.tell(account, { topic: "wallet", id: `${core.uid(account)}_${seq}`, time, data });
    }
    for (const [account, names] of positions) {
      for (const name of names) {
        const [market = "", side] = name.split(" ");
        const desk = core.engine.desk(market);
        const category = categoryOf(desk);
        const text = positionText(core, account, desk, side as "both" | "long" | "short", "entryPrice");
        const data = { category, ...text, updatedTime: String(time) };
        this.#events.tell(account, { topic: "position", category, id: `${core.uid(account)}_${seq}`, time, data });
      }
    }
  }
}

/** An execution with what only pushes have. */
function pushed(core: Core, entry: Parameters<typeof executionText>[1]): object | undefined {
  const text = executionText(core, entry);
  if (text === undefined) return undefined;
  const { fill } = entry;
  const desk = fill === undefined ? undefined : core.engine.desk(fill.fill.market);
  const spot = desk !== undefined && categoryOf(desk) === "spot";
  const sent = fill === undefined ? undefined : core.notes.of(fill.order).sent;
  return {
    ...text,
    isLeverage: "0",
    marketUnit: sent?.marketUnit ?? "",
    execPnl: fill?.fill.realized === undefined || desk === undefined || spot ? "" : worthText(desk, fill.fill.realized),
  };
}
