/** What happens to accounts, as their sockets are told it. */
import type { Clock } from "../../../core/clock.ts";
import type { EngineEvent } from "../../engine/mod.ts";
import { AccountEvents, accountOfEvent } from "../../gateway/account-events.ts";
import { familyOf, instrumentType } from "./desks.ts";
import { balanceText } from "./account.ts";
import { algoText } from "./algo-orders.ts";
import type { Algo } from "./algos.ts";
import { positionsOf, positionText } from "./contracts.ts";
import type { Core } from "./operation.ts";
import { changeText } from "./order-text.ts";
import { plain } from "./words.ts";

/** A message of a channel; `instType`, `instFamily` and `instId` are what it is about, where that is one instrument. */
export interface Told {
  readonly channel: string;
  readonly about?: { readonly instType: string; readonly instFamily: string; readonly instId: string };
  readonly data: readonly object[];
  /** Stands beside the data. */
  readonly beside?: object;
}

export const snapshot = { eventType: "snapshot", curPage: 1, lastPage: true } as const;
const update = { eventType: "event_update", curPage: 1, lastPage: true } as const;

/** Brings what happened to those who listen. Answers to requests are on their way before that. */
export class AccountFeed {
  readonly #core: Core;
  readonly #clock: Clock;
  readonly #events = new AccountEvents<Told>();
  #waiting: (readonly [account: string, told: Told])[] = [];
  #cancel: (() => void) | undefined;

  constructor(core: Core) {
    this.#core = core;
    this.#clock = core.clock;
    core.algos.changed = (algo) => this.#algo(algo);
    core.changes.refused = (order, note) => {
      const message = { data: [changeText(core, { order: { ...order } }, note)] };
      this.#say(order.account, { channel: "orders", about: this.#about(order.market), ...message });
    };
  }

  /** Returns what ends that. What has happened before is told to the others first. */
  listen(account: string, sink: (told: Told) => void): () => void {
    return this.#events.listen(account, sink);
  }

  /** Tells what waits to be told. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    for (const [account, told] of this.#waiting.splice(0)) this.#events.tell(account, told);
  }

  stop(): void {
    this.#cancel?.();
    this.#waiting = [];
  }

  /** Looks at the events of one command: orders one by one, then funds and positions as they are after all of it. */
  read(events: readonly EngineEvent[]): void {
    if (!this.#events.heard) return;
    const touched = new Map<
      string,
      { readonly assets: Set<string>; readonly positions: Set<string>; cause: string; time: number }
    >();
    const of = (account: string, time: number) => {
      const known = touched.get(account) ??
        { assets: new Set<string>(), positions: new Set<string>(), cause: "", time };
      touched.set(account, known);
      return known;
    };
    for (const event of events) {
      const account = accountOfEvent(event);
      if (account === undefined) continue;
      const mark = of(account, event.time);
      switch (event.kind) {
        case "order": {
          const { order } = event;
          const data = [changeText(this.#core, event, this.#core.changes.of(event))];
          this.#say(account, { channel: "orders", about: this.#about(order.market), data });
          const { market } = this.#core.engine.desk(order.market);
          if (market.spec.contract !== undefined) mark.assets.add(market.settle);
          if (event.fill !== undefined) mark.cause = "filled";
          break;
        }
        case "balances":
          for (const { asset } of event.balances) mark.assets.add(asset);
          break;
        case "position":
          mark.positions.add(`${event.position.market} ${event.position.side}`);
          mark.assets.add(this.#core.engine.desk(event.position.market).market.settle);
          break;
        case "funding":
          mark.positions.add(`${event.market} ${event.side}`);
          mark.cause = "funding_fee";
          break;
        case "transfer":
          mark.cause = "transferred";
          break;
      }
    }
    for (const [account, { assets, positions, cause, time }] of touched) {
      if (assets.size !== 0) {
        const data = [balanceText(this.#core, account, time, [...assets])];
        this.#say(account, { channel: "account", data, beside: update });
      }
      const changed = positionsOf(this.#core, account).filter(({ market, side }) => positions.has(`${market} ${side}`));
      for (const position of changed) {
        const data = [positionText(this.#core, position, time)];
        this.#say(account, { channel: "positions", about: this.#about(position.market), data, beside: update });
      }
      if (cause !== "") {
        const told = both(this.#core, account, time, cause, assets, changed);
        this.#say(account, { channel: "balance_and_position", data: [told] });
      }
    }
  }

  #algo(algo: Algo): void {
    const data = [{ ...algoText(this.#core, algo), notionalUsd: "", reqId: "", amendResult: "" }];
    this.#say(algo.account, { channel: "orders-algo", about: this.#about(algo.market), data });
  }

  #about(id: string): NonNullable<Told["about"]> {
    const desk = this.#core.engine.desk(id);
    return { instType: instrumentType(desk), instFamily: familyOf(desk), instId: id };
  }

  #say(account: string, told: Told): void {
    if (!this.#events.heard) return;
    this.#waiting.push([account, told]);
    this.#cancel ??= this.#clock.after(0, () => this.flush());
  }
}

/** Cash and positions together. */
export function both(
  core: Core,
  id: string,
  now: number,
  cause: string,
  assets: Iterable<string>,
  positions: ReturnType<typeof positionsOf>,
): object {
  const account = core.engine.ledger.account(id);
  return {
    pTime: String(now),
    eventType: cause,
    balData: [...assets].map((ccy) => {
      const { free, locked } = core.engine.ledger.balance(account, ccy);
      return {
        ccy,
        cashBal: plain(free + locked, core.engine.assets.get(ccy)?.precision ?? 0),
        uTime: String(account.updated),
      };
    }),
    posData: positions.map((position) => {
      const text = positionText(core, position, now);
      const { posId, instId, instType, mgnMode, posSide, pos, ccy, avgPx, uTime, tradeId } = text;
      return { posId, tradeId, instId, instType, mgnMode, posSide, pos, ccy, posCcy: "", avgPx, uTime };
    }),
    trades: [],
  };
}
