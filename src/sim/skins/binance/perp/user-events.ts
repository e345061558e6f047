/** What happens to an account of futures, as its events tell it. */
import type { EngineEvent, Order, OrderChange, PositionView } from "../../../engine/mod.ts";
import { accountOfEvent } from "../../../gateway/account-events.ts";
import { money, sideWord } from "../words.ts";
import type { House } from "./house.ts";
import { originOf, stateWord } from "./order-text.ts";
import { averagePrice, isForced, positionWord, price, quantity, selfTradeWord, timeWord, typeWord } from "./words.ts";

type OrderEvent = Extract<EngineEvent, { kind: "order" }>;

const changeWord: Readonly<Record<OrderChange, string>> = {
  new: "NEW",
  trade: "TRADE",
  canceled: "CANCELED",
  expired: "EXPIRED",
  amended: "AMENDMENT",
  prevented: "EXPIRED",
};

/** Why an order ended by itself: 0 for all that has no number of its own. */
const selfTradeNumber = "1";

function orderUpdate(house: House, { order, change, fill, time }: OrderEvent): object {
  const desk = house.core.engine.desk(order.market);
  const algo = house.algos.ofOrder(order.id);
  const forced = isForced(order);
  const origin = originOf(house, order);
  return {
    e: "ORDER_TRADE_UPDATE",
    T: time,
    E: house.now,
    o: {
      s: order.market,
      c: order.clientId,
      S: sideWord[order.side],
      o: forced ? "LIQUIDATION" : typeWord(order as Order),
      f: timeWord(order),
      q: quantity(desk, order.quantity),
      p: price(desk, order.price),
      ap: averagePrice(desk, order),
      sp: origin.stopPrice,
      x: change === "trade" && forced ? "CALCULATED" : changeWord[change],
      X: stateWord(order.status),
      i: order.id,
      l: fill === undefined ? "0" : quantity(desk, fill.quantity),
      z: quantity(desk, order.executed),
      L: fill === undefined ? "0" : price(desk, fill.price),
      ...(fill === undefined ? {} : { n: money(fill.fee), N: fill.feeAsset }),
      T: time,
      t: fill?.tradeId ?? 0,
      b: "0",
      a: "0",
      m: fill?.maker ?? false,
      R: order.reduceOnly,
      wt: algo?.workingType ?? "CONTRACT_PRICE",
      ot: origin.type,
      ps: positionWord[order.positionSide],
      cp: algo?.closePosition ?? false,
      rp: money(fill?.realized ?? 0n),
      pP: algo?.priceProtect ?? false,
      si: 0,
      ss: 0,
      V: order.selfTrade === "decrement" ? "NONE" : selfTradeWord[order.selfTrade],
      pm: "NONE",
      gtd: 0,
      er: change === "prevented" ? selfTradeNumber : "0",
    },
  };
}

function position(house: House, view: PositionView): object {
  const desk = house.core.engine.desk(view.market);
  return {
    s: view.market,
    pa: quantity(desk, view.quantity),
    ep: view.quantity === 0n ? "0" : money(view.entryPrice),
    bep: view.quantity === 0n ? "0" : money(view.entryPrice),
    cr: money(view.realized),
    up: money(view.unrealized),
    mt: view.terms.mode,
    iw: money(view.margin),
    ps: positionWord[view.side],
  };
}

/** What of an account changed in one command: balances and positions together, and why. */
function accountUpdate(house: House, account: string, events: readonly EngineEvent[]): object | undefined {
  const own = events.filter((event) => accountOfEvent(event) === account);
  const balances = own.findLast((event) => event.kind === "balances");
  const moved = own.filter((event) => event.kind === "position").map((event) => event.position);
  if (balances?.kind !== "balances" && moved.length === 0) return undefined;
  const funding = own.find((event) => event.kind === "funding");
  const transfer = own.find((event) => event.kind === "transfer");
  const changes = new Map<string, bigint>();
  const add = (asset: string, amount: bigint): void => void changes.set(asset, (changes.get(asset) ?? 0n) + amount);
  for (const event of own) {
    if (event.kind === "transfer") add(event.asset, event.amount);
    else if (event.kind === "funding") add(house.core.engine.desk(event.market).market.settle, event.amount);
  }
  const views = house.perpetuals.view(account);
  const isolated = (market: string): boolean =>
    house.perpetuals.margin.terms(account, house.core.engine.desk(market).market).mode === "isolated";
  const wanted = funding?.kind === "funding" && isolated(funding.market)
    ? views.filter(({ market, quantity: open }) => market === funding.market && open !== 0n)
    : views.filter((view) => moved.some(({ market, side }) => view.market === market && view.side === side));
  return {
    e: "ACCOUNT_UPDATE",
    E: house.now,
    T: own[0]?.time ?? house.now,
    a: {
      m: funding !== undefined ? "FUNDING_FEE" : transfer?.kind === "transfer" ? movement(transfer.amount) : "ORDER",
      B: (balances?.kind === "balances" ? balances.balances : []).map(({ asset, free, locked }) => ({
        a: asset,
        wb: money(free + locked),
        cw: money(free),
        bc: money(changes.get(asset) ?? 0n),
      })),
      P: wanted.map((view) => position(house, view)),
      ...(funding?.kind === "funding" ? { S: funding.market } : {}),
    },
  };
}

const movement = (amount: bigint): string => amount < 0n ? "WITHDRAW" : "DEPOSIT";

/** Tells the accounts what one command did: each order's event, and then what it made of the account. */
export function tellAccounts(house: House, events: readonly EngineEvent[]): void {
  const { users, core: { engine } } = house;
  for (const event of events) {
    house.incomes.read(event, (market) => engine.desk(market).market.settle);
    house.algos.before(event);
    if (event.kind === "order" && users.heard) {
      const told = orderUpdate(house, event);
      users.tell(event.order.account, () => told);
    }
    house.algos.after(event);
  }
  if (!users.heard) return;
  const accounts = new Set(events.flatMap((event) => accountOfEvent(event) ?? []));
  for (const account of accounts) {
    const told = accountUpdate(house, account, events);
    if (told !== undefined) users.tell(account, () => told);
  }
}
