/** What orders of spot and of contracts are read, placed, found and ended with alike. */
import type { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order, OrderRequest, SelfTrade } from "../../engine/mod.ts";
import { isOpen, pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { Sent } from "./notes.ts";
import { accountOf, type Call, type Core } from "./operation.ts";
import type { Params } from "./params.ts";
import { badName, noOrder, Refusal, rejected, tooPrecise, wrong } from "./refusal.ts";
import { clientIdOf, nameless, orderNumber } from "./words.ts";

/** Whom an order is from. */
export interface Owner {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

export const ownerOf = (call: Call): Owner => ({ core: call.core, account: accountOf(call), now: call.now });

/** An order as it was read. */
export interface ReadOrder {
  readonly desk: Desk;
  readonly request: OrderRequest;
  readonly sent: Sent;
}

const selfTrades: Readonly<Record<string, SelfTrade>> = {
  cn: "expire-taker",
  co: "expire-maker",
  cb: "expire-both",
};

export const timesInForce = ["gtc", "ioc", "poc", "fok"] as const;
export type Time = (typeof timesInForce)[number];
export const enforced = { gtc: "GTC", ioc: "IOC", poc: "GTC", fok: "FOK" } as const;

export function readPrice(core: Core, { market: { rules } }: Desk, price: Decimal): Atoms {
  if (price.decimalPlaces() > pricePrecision) throw tooPrecise();
  const atoms = toAtoms(price, pricePrecision);
  if (atoms % rules.tick !== 0n || atoms < rules.minPrice || atoms > rules.maxPrice) {
    throw rejected(core.server, "price");
  }
  return atoms;
}

/** The client's id that a text has, or a name for an order without one. */
export function readText(core: Core, params: Params): string {
  const text = params.text("text");
  if (text === undefined) return nameless + core.random.text(20);
  const clientId = clientIdOf(text);
  if (clientId === undefined) throw badName();
  return clientId;
}

/** What happens where an order would meet its own account; without a group nothing does. */
export function readSelfTrade(params: Params): { readonly mode: SelfTrade; readonly word: string } {
  const word = params.word("stp_act", ["cn", "co", "cb", "-"]) ?? "-";
  return { mode: selfTrades[word] ?? "none", word };
}

/** What the venue can and the simulator cannot is refused, and never passed over. */
export function refuseUnknown(params: Params, names: readonly string[]): void {
  for (const name of names) {
    const text = params.text(name);
    if (text !== undefined && text !== "0" && text !== "false") throw wrong(name);
  }
  if ((params.text("action_mode") ?? "FULL") !== "FULL") throw wrong("action_mode");
}

/** Whether all of an order could be filled at once. Nothing is hidden at this venue. */
function canFill(desk: Desk, { side, price = 0n, quantity }: OrderRequest): boolean {
  const book = desk.against(side);
  let available = 0n;
  for (const level of book.levels()) {
    if (!book.crosses(level.price, price)) break;
    available += level.visible;
    if (available >= quantity) return true;
  }
  return false;
}

export function place({ core, account, now }: Owner, { desk, request, sent }: ReadOrder): Readonly<Order> {
  const { engine, server, notes } = core;
  if (request.timeInForce === "FOK" && !canFill(desk, request)) {
    throw new Refusal(server === "spot" ? "FOK_NOT_FILL" : "ORDER_FOK", "Order cannot be fully filled");
  }
  const outcome = notes.while(
    request.clientId,
    sent,
    () => engine.place(account, desk.market.id, request, now),
  );
  if (!outcome.ok) throw rejected(server, outcome.why);
  return outcome.value.order;
}

const minute = 60_000;
/** How long an order is told of behind its end: by its text, and where it never was filled also by its id. */
const memory = { spot: 60 * minute, text: minute, id: 10 * minute } as const;

/** The order that is named by its id or its text; a refusal where there is none, or none any more. */
export function findOrder({ core, account, now }: Owner, ref: string, market?: string): Order {
  const { engine, server } = core;
  const markets = market === undefined ? [...engine.markets()].map((desk) => desk.market.id) : [market];
  const name = clientIdOf(ref);
  const found = markets.flatMap((each) =>
    (name === undefined
      ? engine.records.find(account, each, orderNumber(server, ref))
      : engine.records.byClientId(account, each, name)) ?? []
  );
  const [order] = found.sort((one, other) => other.id - one.id);
  if (order === undefined || isForgotten(server, order, name !== undefined, now)) throw noOrder();
  return order;
}

function isForgotten(server: Core["server"], order: Order, byText: boolean, now: number): boolean {
  if (isOpen(order)) return false;
  const since = now - order.updated;
  if (server === "spot") return byText && since > memory.spot;
  return order.executed === 0n && since > (byText ? memory.text : memory.id);
}

export function cancelOrder({ core, now }: Pick<Owner, "core" | "now">, order: Order): Order {
  const outcome = core.engine.cancel(order, order.clientId, now);
  if (!outcome.ok) throw rejected(core.server, outcome.why);
  return order;
}

export function openOrders({ core, account }: Pick<Owner, "core" | "account">): Order[] {
  return [...core.engine.records.openOrders(account)].filter(isOpen);
}

/** Those that have ended, newest first. */
export function endedOrders({ core, account }: Owner): Order[] {
  return core.engine.records.of(account).orders.filter((order) => !isOpen(order)).reverse();
}

/** Sets a dead man's switch, of a market or of all; 0 ends it. Returns when it would act. */
export function setSwitch(call: Call, market: string | undefined): object {
  const { core, params, now } = call;
  const account = accountOf(call);
  const timeout = params.whole("timeout");
  if (timeout === undefined || timeout < 0 || (timeout !== 0 && timeout < 5)) throw wrong("timeout");
  const name = `${account} ${market ?? ""}`;
  if (timeout === 0) core.switches.end(name);
  else {
    core.switches.start(name, timeout * 1_000, (at) => {
      for (const order of openOrders({ core, account })) {
        if (market !== undefined && order.market !== market) continue;
        try {
          cancelOrder({ core, now: at }, order);
        } catch (error) {
          // A market that is halted keeps its orders.
          if (!(error instanceof Refusal)) throw error;
        }
      }
    });
  }
  return { triggerTime: timeout === 0 ? 0 : now + timeout * 1_000 };
}

/** What became of each entry of a list. */
export function each<T>(items: readonly T[], about: (item: T) => object, act: (item: T) => object): object[] {
  return items.map((item) => {
    try {
      return { ...act(item), succeeded: true, label: "", message: "" };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { label, message } = error;
      return { ...about(item), succeeded: false, label, message };
    }
  });
}
