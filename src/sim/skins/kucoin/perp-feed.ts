/** What happens to accounts of contracts, as their sockets are told it: orders, then positions, then the wallet. */
import type { EngineEvent, Order } from "../../engine/mod.ts";
import { isOpen, isStop } from "../../engine/mod.ts";
import { AccountEvents, accountOfEvent } from "../../gateway/account-events.ts";
import type { Feed, Told } from "./feed.ts";
import type { Core } from "./operation.ts";
import { eventText, positionText, stopText, walletText } from "./perp-text.ts";
import { sleeps } from "./perp-words.ts";

export const ordersTopic = "/contractMarket/tradeOrders";
export const stopsTopic = "/contractMarket/advancedOrders";
export const walletTopic = "/contractAccount/wallet";
export const positionsTopic = "/contract/positionAll";
export const modesTopic = "/contract/marginMode";

type OrderEvent = Extract<EngineEvent, { readonly kind: "order" }>;

/** Brings it to those who listen, before the answer to the request that it came from. */
export class PerpFeed implements Feed {
  readonly #core: Core;
  readonly #events = new AccountEvents<Told>();

  constructor(core: Core) {
    this.#core = core;
  }

  listen(account: string, sink: (told: Told) => void): () => void {
    return this.#events.listen(account, sink);
  }

  /** Margin modes that were set. */
  modes(account: string, modes: Readonly<Record<string, string>>): void {
    this.#events.tell(account, { topic: modesTopic, as: modesTopic, subject: "user.config", data: modes });
  }

  read(events: readonly EngineEvent[]): void {
    const fresh = new Map<number, OrderEvent>();
    const wallets = new Map<string, Set<string>>();
    const positions: (() => void)[] = [];
    for (const event of events) {
      const account = accountOfEvent(event);
      if (account === undefined || !this.#events.hears(account)) continue;
      const touched = wallets.get(account) ?? new Set<string>();
      wallets.set(account, touched);
      if (event.kind === "order") {
        this.#order(event, fresh);
        touched.add(this.#core.engine.desk(event.order.market).market.settle);
      } else if (event.kind === "balances") {
        for (const { asset } of event.balances) touched.add(asset);
      } else if (event.kind === "position") {
        const { market, side } = event.position;
        positions.push(() => {
          const data = positionText(this.#core, account, market, side, event.time);
          const as = `/contract/position:${market}`;
          this.#events.tell(account, { topic: positionsTopic, as, subject: "position.change", data });
        });
      }
    }
    for (const { order, time, seq } of fresh.values()) {
      const now = this.#core.engine.records.order(order.id);
      if (isOpen(now) && now.executed === 0n) this.#tell(now, "open", { time, seq: seq + 1 });
    }
    for (const tell of positions) tell();
    const time = events[0]?.time ?? 0;
    for (const [account, assets] of wallets) {
      for (const asset of assets) {
        const data = walletText(this.#core, account, asset, time);
        this.#events.tell(account, { topic: walletTopic, as: walletTopic, subject: "walletBalance.change", data });
      }
    }
  }

  #order(event: OrderEvent, fresh: Map<number, OrderEvent>): void {
    const { order, change, fill } = event;
    if (change === "new" && sleeps(order)) return this.#stop(event, "open");
    if (change === "new") {
      if (isStop(order.type)) this.#stop(event, "triggered");
      fresh.set(order.id, event);
      return;
    }
    if (fill !== undefined) {
      this.#tell(order, "match", event, fill);
      if (order.status === "filled") this.#tell(order, "filled", event);
      return;
    }
    if (isOpen(order)) return;
    if (isStop(order.type) && order.working === -1) this.#stop(event, "cancel");
    else this.#tell(order, order.status === "filled" ? "filled" : "canceled", event);
  }

  #tell(
    order: Readonly<Order>,
    type: Parameters<typeof eventText>[2],
    at: { readonly time: number; readonly seq: number },
    fill?: OrderEvent["fill"],
  ): void {
    const data = eventText(this.#core, order, type, at, fill);
    const as = `${ordersTopic}:${order.market}`;
    this.#events.tell(order.account, { topic: ordersTopic, as, subject: "symbolOrderChange", data });
  }

  #stop(event: OrderEvent, type: Parameters<typeof stopText>[2]): void {
    const data = stopText(this.#core, event.order, type, event);
    this.#events.tell(event.order.account, { topic: stopsTopic, as: stopsTopic, subject: "stopOrder", data });
  }
}
