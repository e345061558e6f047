/** What happens to accounts, as their sockets are told it. */
import type { EngineEvent, Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { AccountEvents, accountOfEvent } from "../../gateway/account-events.ts";
import { holdingText } from "./account.ts";
import type { Feed, Told } from "./feed.ts";
import type { Core } from "./operation.ts";
import { eventText } from "./order-text.ts";

export const orderTopic = "/spotMarket/tradeOrdersV2";
export const balanceTopic = "/account/balance";

type OrderEvent = Extract<EngineEvent, { readonly kind: "order" }>;

/** Brings what happened to those who listen, before the answer to the request that it came from. */
export class AccountFeed implements Feed {
  readonly #core: Core;
  readonly #events = new AccountEvents<Told>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Returns what ends that. */
  listen(account: string, sink: (told: Told) => void): () => void {
    return this.#events.listen(account, sink);
  }

  /** Looks at the events of one command. An order that came with it and has not ended rests after it. */
  read(events: readonly EngineEvent[]): void {
    const fresh = new Map<number, OrderEvent>();
    for (const event of events) {
      const account = accountOfEvent(event);
      if (account === undefined || !this.#events.hears(account)) continue;
      if (event.kind === "order") {
        this.#order(event);
        if (event.change === "new") fresh.set(event.order.id, event);
      } else if (event.kind === "balances") {
        for (const { asset } of event.balances) this.#balance(account, asset, event);
      }
    }
    for (const { order, time, seq } of fresh.values()) {
      const now = this.#core.engine.records.order(order.id);
      if (isOpen(now) && now.executed === 0n) this.#tell(now, "open", { time, seq: seq + 1 });
    }
  }

  #order(event: OrderEvent): void {
    const { order, change, fill } = event;
    if (change === "new") return this.#tell(order, "received", event);
    if (fill !== undefined) {
      this.#tell(order, "match", event, fill);
      if (order.status === "filled") this.#tell(order, "filled", event);
      return;
    }
    if (!isOpen(order)) this.#tell(order, order.status === "filled" ? "filled" : "canceled", event);
  }

  #tell(
    order: Readonly<Order>,
    type: Parameters<typeof eventText>[2],
    at: { readonly time: number; readonly seq: number },
    fill?: OrderEvent["fill"],
  ): void {
    const data = eventText(this.#core, order, type, at, fill);
    this.#events.tell(order.account, { topic: orderTopic, as: orderTopic, subject: "orderChange", data });
  }

  #balance(account: string, asset: string, { seq, time }: EngineEvent): void {
    const { total, free, locked } = holdingText(this.#core, account, asset);
    const data = {
      accountId: "548674591753",
      currency: asset,
      total,
      available: free,
      hold: locked,
      availableChange: "0",
      holdChange: "0",
      relationContext: {},
      relationEvent: "trade.setted",
      relationEventId: String(seq),
      time: String(time),
    };
    this.#events.tell(account, { topic: balanceTopic, as: balanceTopic, subject: "account.balance", data });
  }
}
