/** What happens to accounts, as their sockets are told it: orders and fills one by one, what an account has whole each time. */
import type { EngineEvent, Order } from "../../engine/mod.ts";
import { AccountEvents, accountOfEvent } from "../../gateway/account-events.ts";
import { latestFills, latestPayments, openSlips } from "./account.ts";
import { assetDataText, clearinghouseText, spotStateText } from "./account-text.ts";
import { frame } from "./channels.ts";
import type { Core } from "./core.ts";
import { basicText, fillText, orderText, paymentText, updateText } from "./order-text.ts";
import type { PastFill, PastPayment } from "./past.ts";
import { stateOf } from "./slips.ts";
import type { Subscription } from "./subscriptions.ts";

/** Something that waits to be told: written when it is. */
type Job = () => readonly [account: string, type: string, data: unknown];

/** Brings what happened to those who listen. Answers to requests are on their way before that. */
export class AccountFeed {
  readonly #core: Core;
  /** By the type of a stream and the address it is about; `activeAssetData` by coin as well. */
  readonly #events = new AccountEvents<string>();
  #jobs: Job[] = [];
  /** Accounts whose funds, orders or positions are others now, by what has to be told again. */
  #changed = { funds: new Set<string>(), positions: new Set<string>(), orders: new Set<string>() };
  #cancel: (() => void) | undefined;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Tells the sink what a stream begins with, and from then on what happens. Returns what ends that. */
  listen(subscription: Subscription, sink: (text: string) => void): () => void {
    // What has happened before is in what it begins with.
    this.flush();
    const { type, user = "", coin } = subscription;
    for (const first of this.#begin(type, user, coin)) sink(first);
    return this.#events.listen(keyOf(type, user, coin), sink);
  }

  /** An order that is not of the engine has changed. */
  order(account: string, update: object): void {
    this.#jobs.push(() => [account, "orderUpdates", [update]]);
    this.#changed.orders.add(account);
    this.#soon();
  }

  /** The terms of an account for a coin are others now. */
  terms(account: string, _coin: string): void {
    this.#changed.positions.add(account);
    this.#soon();
  }

  /** Looks at the events of one command. */
  read(events: readonly EngineEvent[]): void {
    const seen = new Map<number, { first: Readonly<Order> | undefined; last: Readonly<Order>; time: number }>();
    const fills = new Map<string, PastFill[]>();
    for (const event of events) {
      const past = this.#core.past.read(event);
      const account = accountOfEvent(event);
      if (event.kind === "mark") this.#mark(event.market);
      if (account === undefined) continue;
      if (event.kind === "order") {
        const known = seen.get(event.order.id);
        const first = known?.first ?? (event.change === "new" ? event.order : undefined);
        seen.set(event.order.id, { first, last: event.order, time: event.time });
        this.#changed.orders.add(account);
        if (this.#core.engine.perpetuals !== undefined) this.#changed.funds.add(account);
      }
      if (past !== undefined && "fill" in past) fills.set(account, [...fills.get(account) ?? [], past]);
      else if (past !== undefined) this.#payment(past);
      if (event.kind === "balances" || event.kind === "funding") this.#changed.funds.add(account);
      if (event.kind !== "order") this.#changed.positions.add(account);
    }
    for (const { first, last, time } of seen.values()) this.#states(first, last, time);
    for (const [account, made] of fills) this.#made(account, made);
    if (this.#jobs.length !== 0 || Object.values(this.#changed).some(({ size }) => size !== 0)) this.#soon();
  }

  /** Tells what waits to be told. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const [jobs, changed] = [this.#jobs, this.#changed];
    this.#jobs = [];
    this.#changed = { funds: new Set(), positions: new Set(), orders: new Set() };
    for (const job of jobs) {
      const [account, type, data] = job();
      this.#say(account, type, data);
    }
    for (const account of new Set([...changed.funds, ...changed.positions])) this.#sayStates(account);
    for (const account of changed.orders) this.#sayOpen(account);
  }

  stop(): void {
    this.#cancel?.();
    this.#jobs = [];
  }

  /** An order that rests was open; one that has ended is told how. A part that was filled is told by its fill alone. */
  #states(first: Readonly<Order> | undefined, last: Readonly<Order>, time: number): void {
    const { slips, engine } = this.#core;
    const slipOf = (at: Readonly<Order>) => slips.ofOrder(at, (id) => engine.records.order(id));
    const open = last.status === "new" || last.status === "partially-filled" || last.status === "pending";
    if (first !== undefined && first.timeInForce !== "IOC" && first.type !== "market") {
      this.#jobs.push(() => {
        const slip = slipOf(first);
        return [first.account, "orderUpdates", [updateText(this.#core, slip, "open", first.created, first)]];
      });
    }
    if (open) return;
    this.#jobs.push(() => {
      const slip = slipOf(last);
      return [last.account, "orderUpdates", [updateText(this.#core, slip, stateOf(slip, last), time, last)]];
    });
  }

  #made(account: string, made: readonly PastFill[]): void {
    const user = this.#core.wallets.addressOf(account);
    const written = (): object[] => made.map((past) => fillText(this.#core, past));
    this.#jobs.push(() => [account, "userFills", { user, fills: written() }]);
    this.#jobs.push(() => [account, "userEvents", { fills: written() }]);
  }

  #payment(past: PastPayment): void {
    const { account, time } = past;
    const user = this.#core.wallets.addressOf(account);
    const written = { time, ...paymentText(this.#core, past) };
    this.#jobs.push(() => [account, "userFundings", { user, fundings: [written] }]);
    this.#jobs.push(() => [account, "userEvents", { funding: written }]);
  }

  /** Positions are worth something else now. */
  #mark(market: string): void {
    const positions = this.#core.engine.perpetuals?.positions;
    for (const account of positions?.accounts() ?? []) {
      if (this.#core.engine.ledger.account(account).silent) continue;
      if (positions?.of(account, market, "both").quantity !== 0n) this.#changed.positions.add(account);
    }
  }

  #begin(type: string, user: string, coin: string | undefined): string[] {
    const core = this.#core;
    const account = core.wallets.accountAt(user);
    switch (type) {
      case "orderUpdates": {
        // The orders that are open come again (observed).
        const open = openSlips(core, account).map((slip) => ({
          order: basicText(core, slip),
          status: "open",
          statusTimestamp: slip.created,
        }));
        return open.length === 0 ? [] : [frame(type, open)];
      }
      case "userFills":
        return [frame(type, { isSnapshot: true, user, fills: latestFills(core, account) })];
      case "userFundings":
        return [frame(type, { isSnapshot: true, user, fundings: latestPayments(core, account) })];
      case "userEvents":
        return [];
      default:
        return [this.#whole(type, user, account, coin)];
    }
  }

  /** What an account has, in a stream that tells all of it each time. */
  #whole(type: string, user: string, account: string | undefined, coin: string | undefined): string {
    const core = this.#core;
    const now = Math.floor(core.clock.now());
    switch (type) {
      case "spotState":
        return frame(type, { user, spotState: spotStateText(core, account) });
      case "openOrders":
        return frame(type, { dex: "", user, orders: openSlips(core, account).map((slip) => orderText(core, slip)) });
      case "allDexsClearinghouseState":
        return frame(type, { user, clearinghouseStates: [["", clearinghouseText(core, account, now)]] });
      case "activeAssetData":
        return frame(type, assetDataText(core, user, account, core.engine.desk(coin ?? "")));
      default:
        return frame(type, { dex: "", user, clearinghouseState: clearinghouseText(core, account, now) });
    }
  }

  #sayStates(account: string): void {
    const user = this.#core.wallets.addressOf(account);
    for (const type of ["spotState", "clearinghouseState", "allDexsClearinghouseState"]) {
      this.#again(account, type, user);
    }
    for (const { market } of this.#core.engine.markets()) this.#again(account, "activeAssetData", user, market.id);
  }

  #sayOpen(account: string): void {
    this.#again(account, "openOrders", this.#core.wallets.addressOf(account));
  }

  #again(account: string, type: string, user: string, coin?: string): void {
    const key = keyOf(type, user, coin);
    if (this.#events.hears(key)) this.#events.tell(key, this.#whole(type, user, account, coin));
  }

  #say(account: string, type: string, data: unknown): void {
    const key = keyOf(type, this.#core.wallets.addressOf(account), undefined);
    // Events of an account are called otherwise than they are subscribed to.
    if (this.#events.hears(key)) this.#events.tell(key, frame(type === "userEvents" ? "user" : type, data));
  }

  #soon(): void {
    this.#cancel ??= this.#core.clock.after(0, () => this.flush());
  }
}

const keyOf = (type: string, user: string, coin: string | undefined): string => `${type} ${user} ${coin ?? ""}`;
